#!/usr/bin/env python3
"""Usage: verify.py PRODSTAB-CHECK PRODSTAB-VERIFY CERTIFICATE...

What each checker takes for a certificate, in seconds of the processor and in megabytes."""

import os
import subprocess
import sys


def measure(program, path):
    child = subprocess.Popen([program, path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    return {0: "accepted", 1: "rejected"}.get(os.waitstatus_to_exitcode(status), "failed"), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    check, verify, paths = sys.argv[1], sys.argv[2], sys.argv[3:]
    print("\n%-40s %8s %6s  %-8s %8s %6s  %s" % ("certificate", "check", "MB", "", "verify", "MB", ""))
    totals = [0.0, 0.0]
    for path in sorted(paths, key=lambda p: (os.path.dirname(p), p)):
        theirs, ours = measure(check, path), measure(verify, path)
        totals = [totals[0] + theirs[1], totals[1] + ours[1]]
        name = os.path.join(os.path.basename(os.path.dirname(path)), os.path.basename(path)[: -len(".json")])
        print("%-40s %8.2f %6.0f  %-8s %8.2f %6.0f  %s" % (name, theirs[1], theirs[2], theirs[0], ours[1], ours[2], ours[0]), flush=True)
    print("%-40s %8.2f %16s %8.2f" % ("all", totals[0], "", totals[1]))


if __name__ == "__main__":
    main()
