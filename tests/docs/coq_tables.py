#!/usr/bin/env python3
"""Usage: coq_tables.py COQ_TABLES

proofs/theories/Tables/Tables.v is what the program prints, the tables of claims in src/claim as data for Coq. With PRODSTAB_ACCEPT in the
environment, it is written."""

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures, compare


def main():
    failures = Failures()
    tables = subprocess.run([sys.argv[1]], check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    compare(failures, os.path.join(os.environ["PRODSTAB_SOURCE_DIR"], "proofs", "theories", "Tables", "Tables.v"), tables)
    failures.exit()


if __name__ == "__main__":
    main()
