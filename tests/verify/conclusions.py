#!/usr/bin/env python3
"""Usage: conclusions.py PROGRAM

src/verify/conclusions.ml is what the program prints, the sentences of src/claim. With PRODSTAB_ACCEPT in the environment, it is
written."""

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures, compare


def main():
    failures = Failures()
    printed = subprocess.run([sys.argv[1]], check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    compare(failures, os.path.join(os.environ["PRODSTAB_SOURCE_DIR"], "src", "verify", "conclusions.ml"), printed)
    failures.exit()


if __name__ == "__main__":
    main()
