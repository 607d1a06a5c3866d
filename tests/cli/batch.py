#!/usr/bin/env python3
"""A batch writes the same bytes whatever the number of threads is and wherever it was killed, does nothing again that is done, and does
again what was asked for in another way or has lost its certificate, or has one that is damaged or another's. prodstab-check accepts each certificate; each is that of the same
command line, alone.
"""

import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures

PRODSTAB = os.environ["PRODSTAB"]
CHECK = os.environ["PRODSTAB_CHECK"]
LOSSES = [
    ("bce_9_10", "bce", "9/10", "", ""),
    ("bce_7_10", "bce", "7/10", "", "flip,two_cycle"),
    ("labels", "bce", "[6/10,7/10]", "", "product_stable"),
    ("cosh", "cosh(z-1)", "", "", ""),
    ("quartic_right", "z^4/4-z^2/2", "", "1", ""),
    ("quartic_left", "z^4/4-z^2/2", "", "-1", "flip"),
    ("no_minimum", "exp(z)", "", "", ""),
    ("no_formula", "log(1+exp(z)", "", "", ""),
    ("squared", "(z-1)^2", "", "", "product_stable"),
    *(("label_%d" % n, "bce", "%d/100" % n, "", "flip") for n in range(1, 30)),
]


def write_table(path, losses):
    with open(path, "w", encoding="utf-8") as stream:
        stream.write("name\tloss\tp\tnear\tclaims\n")
        stream.writelines("\t".join(row) + "\n" for row in losses)


def command(folder, table, *options):
    return [PRODSTAB, "certify", "--batch", table, "-o", folder, *options]


def run(*arguments):
    return subprocess.run(command(*arguments), capture_output=True, text=True, check=False)


def content(folder):
    files = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as stream:
            files[name] = stream.read()
    return files


def times(folder):
    return {name: os.stat(os.path.join(folder, name)).st_mtime_ns for name in os.listdir(folder) if name != "summary.tsv"}


def rows(folder):
    with open(os.path.join(folder, "summary.tsv"), encoding="utf-8") as stream:
        names, *lines = [line.rstrip("\n").split("\t") for line in stream]
    return [dict(zip(names, line, strict=True)) for line in lines]


def kill_early(folder, table, least):
    """Kills a run once its table has so many rows; leaves half a row, as a full disk would."""
    process = subprocess.Popen(command(folder, table, "-j2"), stdout=subprocess.DEVNULL)
    path = os.path.join(folder, "summary.tsv")
    while process.poll() is None:
        try:
            with open(path, "rb") as stream:
                if stream.read().count(b"\n") > least:
                    break
        except FileNotFoundError:
            pass
        time.sleep(0.001)
    process.send_signal(signal.SIGKILL)
    process.wait()
    with open(path, "ab") as stream:
        stream.write(b"half\tof a ro")


def check_certificates(failures, folder):
    for row in rows(folder):
        alone = subprocess.run([PRODSTAB, "certify", *shlex.split(row["command"]), "-o", os.path.join(folder, "alone")],
                               capture_output=True, text=True, check=False)
        failures.expect(alone.returncode == int(row["code"]), "%s: exit code %s, alone %d" % (row["name"], row["code"], alone.returncode))
        failures.expect((int(row["code"]) == 2) == (row["certificate"] == ""), "%s: certificate '%s'" % (row["name"], row["certificate"]))
        if row["certificate"]:
            with open(os.path.join(folder, row["certificate"]), "rb") as one, open(os.path.join(folder, "alone"), "rb") as other:
                failures.expect(one.read() == other.read(), "%s: another certificate than alone" % row["name"])
        else:
            failures.expect(row["message"] != "", "%s: no reason" % row["name"])
    files = [os.path.join(folder, row["certificate"]) for row in rows(folder) if row["certificate"]]
    failures.expect(subprocess.run([CHECK, *files], capture_output=True, check=False).returncode == 0, "prodstab-check rejects")


def main():
    failures = Failures()
    with tempfile.TemporaryDirectory() as directory:
        table, one, three, killed = (os.path.join(directory, name) for name in ("losses.tsv", "one", "three", "killed"))
        write_table(table, LOSSES)
        first, second = run(one, table, "-j1"), run(three, table, "-j3")
        failures.expect(first.returncode == 3 and first.stderr == "", "exit code %d, %s" % (first.returncode, first.stderr))
        failures.expect(first.stdout.replace(one, three) == second.stdout, "three threads print something else:\n" + second.stdout)
        failures.expect(content(one) == content(three), "three threads write something else")
        failures.expect(len(rows(one)) == len(LOSSES), "%d rows" % len(rows(one)))

        kill_early(killed, table, 5)
        failures.expect(not set(content(one)) <= set(content(killed)), "nothing was left to do: the test tests nothing")
        before = times(killed)
        run(killed, table, "-j2")
        failures.expect(content(one) == content(killed), "after a kill something else is there")
        named = {name for name, when in times(killed).items() if before.get(name, when) != when}
        failures.expect(len(named) <= 3, "done again after a kill: %s" % sorted(named))  # those that had no row yet

        before = times(one)
        run(one, table)
        failures.expect(times(one) == before, "done again though nothing was left to do")
        os.remove(os.path.join(one, "cosh.json"))
        with open(os.path.join(one, "label_7.json"), "w", encoding="utf-8") as stream:
            stream.write("hello")
        shutil.copy(os.path.join(one, "label_9.json"), os.path.join(one, "label_8.json"))
        write_table(table, [row if row[0] != "bce_9_10" else ("bce_9_10", "bce", "8/10", "", "") for row in LOSSES])
        run(one, table)
        again = {name for name, when in times(one).items() if before[name] != when}
        failures.expect(again == {"cosh.json", "bce_9_10.json", "label_7.json", "label_8.json"}, "done again: %s" % sorted(again))
        check_certificates(failures, one)
    return failures.exit()


if __name__ == "__main__":
    sys.exit(main())
