#!/usr/bin/env python3
"""The map that certificates/map holds, byte for byte, with cells of every verdict, and prodstab-check accepts it.

With PRODSTAB_ACCEPT in the environment, it is written instead."""

import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures, compare

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
STORED = os.path.join(ROOT, "certificates", "map", "cubic_term.json")
COMMAND = ["map", "z^2/2 + q*z^3/6 + z^4/24", "-p", "q=[0,1]", "--halvings", "5"]


def main():
    failures = Failures()
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "map.json")
        run = subprocess.run([os.environ["PRODSTAB"], *COMMAND, "-o", path], capture_output=True, text=True)
        failures.expect(run.returncode == 3, run.stdout + run.stderr) # a cell without a verdict
        with open(path, encoding="utf-8") as stream:
            text = stream.read()
        check = subprocess.run([os.environ["PRODSTAB_CHECK"], path], capture_output=True, text=True)
        failures.expect(check.returncode == 0, check.stdout + check.stderr)
    verdicts = {cell["claims"][-1]["claim"] for cell in json.loads(text)["cells"]}
    failures.expect(verdicts == {"product_stable", "product_unstable", "minimum"}, "verdicts: %s" % verdicts)
    compare(failures, STORED, text)
    failures.exit()


if __name__ == "__main__":
    main()
