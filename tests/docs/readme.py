#!/usr/bin/env python3
"""Runs README.md.

Its consoles (```console) are played in their order in one directory, and must print what README.md shows; programs
(```LANGUAGE FILE) are put there first. The two commands under "Start" are taken apart: the first ends with commands that are run
here, with the executables under test; the second is the one that .ci/run runs. Links to files lead to files. With
PRODSTAB_ACCEPT in the environment, the consoles are rewritten.
"""

import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from sessions import environment, play
from stored import Failures, compare

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
README = os.path.join(ROOT, "README.md")
BLOCK = re.compile(r"^```(\w+)( \S+)?\n(.*?)^```\n", re.DOTALL | re.MULTILINE)
BUILD = "sh cmake/install-dependencies.sh && cmake --workflow --preset release && "
TEST = "sh cmake/install-dependencies.sh --tests && cmake --workflow --preset test"


def read(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as stream:
        return stream.read()


def play_block(block, directory):
    language, name, text = block[1], block[2], block[3]
    if name:
        with open(os.path.join(directory, name.strip()), "w", encoding="utf-8") as stream:
            stream.write(text)
    if language != "console":
        return block[0]
    return "```console\n" + play(text, directory) + "```\n"


def check_start(failures, page, directory):
    shell = [block[3].strip() for block in BLOCK.finditer(page) if block[1] == "sh"]
    failures.expect(len(shell) == 2, "README.md should have two blocks of shell, not %d" % len(shell))
    failures.expect(shell[0].startswith(BUILD), "the first block does not begin with: " + BUILD)
    rest = shell[0][len(BUILD):].replace("./build/release/", "")
    result = subprocess.run(["sh", "-c", rest], cwd=directory, env=environment(), capture_output=True, encoding="utf-8")
    failures.expect(result.returncode == 0 and "all claims accepted" in result.stdout, "this fails: " + rest + "\n" + result.stderr)
    failures.expect(shell[1] == TEST, "the second block is not: " + TEST)
    failures.expect(read(".ci", "run").rstrip().split("\n")[-1] == TEST, ".ci/run does not run the tests by: " + TEST)


def check_links(failures, name, page):
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page):
        if "://" not in target:
            path = os.path.join(ROOT, os.path.dirname(name), target)
            failures.expect(os.path.exists(path), "%s links to %s, which is not there" % (name, target))


def main():
    failures = Failures()
    page = read("README.md")
    with tempfile.TemporaryDirectory() as directory:
        check_start(failures, page, directory)
        compare(failures, README, BLOCK.sub(lambda block: play_block(block, directory), page))
    for name in ("README.md", "CONTRIBUTING.md", "certificates/FORMAT.md"):
        check_links(failures, name, read(name))
    failures.exit()


if __name__ == "__main__":
    main()
