#!/usr/bin/env python3
"""With less and less memory a command ends as usual, or with exit code 4 and one line, whoever asked for memory in vain: this
program, GMP or FLINT. --json prints one object in any case."""

import os
import resource
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import answers
from stored import Failures

PRODSTAB = os.environ["PRODSTAB"]
FORMULA = " + ".join("cos(z/%d)" % n for n in range(1, 1500)) + " + z^2"
MEGABYTES = [24, 32, 36, 40, 48, 64, 256]


def certify(megabytes, *options):
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))

    return subprocess.run([PRODSTAB, "certify", "-", "--claims", "minimum", *options], input=FORMULA, capture_output=True, encoding="utf-8",
                          preexec_fn=limit)


def main():
    failures = Failures()
    exhausted = 0
    for megabytes in MEGABYTES:
        result = certify(megabytes, "--json")
        if result.returncode == 127:  # the libraries do not fit in
            continue
        said = answers.read(failures, "%d MB" % megabytes, result.stdout, result.returncode)
        if said is None:
            continue
        exhausted += result.returncode == 4
        if result.returncode == 4:
            failures.expect(said["verdict"] is None and said["error"]["kind"] == "budget" and result.stderr == "prodstab: out of memory\n",
                            "%d MB: verdict %s, said %s" % (megabytes, said["verdict"], result.stderr))
        else:
            failures.expect(result.returncode == 1 and said["verdict"] == "product-unstable",
                            "%d MB: exit code %d, %s" % (megabytes, result.returncode, result.stderr))
    failures.expect(exhausted > 0, "the memory was never exhausted")
    failures.exit()


if __name__ == "__main__":
    main()
