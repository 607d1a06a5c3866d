#!/usr/bin/env python3
"""Usage: pages.py PAGE...

Plays pages of the documentation, each in a fresh directory: its programs (```LANGUAGE FILE) are put there, its consoles
(```console) are run in their order and must print what the page shows. Commands find `prodstab` and `prodstab-check` under test,
and what sessions.py says. With PRODSTAB_ACCEPT in the environment, the consoles are rewritten.
"""

import os
import re
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from sessions import play
from stored import Failures, compare

BLOCK = re.compile(r"^```(\w+)( \S+)?\n(.*?)^```\n", re.DOTALL | re.MULTILINE)


def play_block(failures, block, directory):
    language, name, text = block[1], block[2], block[3]
    if name:
        with open(os.path.join(directory, name.strip()), "w", encoding="utf-8") as stream:
            stream.write(text)
    if language != "console":
        return block[0]
    return "```console\n" + play(failures, text, directory) + "```\n"


def main():
    failures = Failures()
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as stream, tempfile.TemporaryDirectory() as directory:
            page = stream.read()
            compare(failures, path, BLOCK.sub(lambda block: play_block(failures, block, directory), page))
    failures.exit()


if __name__ == "__main__":
    main()
