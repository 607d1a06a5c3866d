#!/usr/bin/env python3
"""The two commands of README.md under "Start". The first ends with commands that are run here, with the executables under test;
the second is the one that .ci/run runs."""

import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from sessions import environment
from stored import Failures

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
BUILD = "sh cmake/install-dependencies.sh && cmake --workflow --preset release && "
TEST = "sh cmake/install-dependencies.sh --tests && cmake --workflow --preset test"


def read(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as stream:
        return stream.read()


def main():
    failures = Failures()
    shell = re.findall(r"^```sh\n(.*?)\n```\n", read("README.md"), re.DOTALL | re.MULTILINE)
    failures.expect(len(shell) == 2, "README.md should have two blocks of shell, not %d" % len(shell))
    failures.expect(shell[0].startswith(BUILD), "the first block does not begin with: " + BUILD)
    rest = shell[0][len(BUILD):].replace("./build/release/", "")
    with tempfile.TemporaryDirectory() as directory:
        result = subprocess.run(["sh", "-c", rest], cwd=directory, env=environment(), capture_output=True, encoding="utf-8")
    failures.expect(result.returncode == 0 and "all claims accepted" in result.stdout, "this fails: " + rest + "\n" + result.stderr)
    failures.expect(shell[1] == TEST, "the second block is not: " + TEST)
    failures.expect(read(".ci", "run").rstrip().split("\n")[-1] == TEST, ".ci/run does not run the tests by: " + TEST)
    failures.exit()


if __name__ == "__main__":
    main()
