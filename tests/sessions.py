#!/usr/bin/env python3
"""Usage: sessions.py FILE...

Runs the commands of session files and compares what they print. A session file holds comments (# ...) and commands
($ COMMAND, for the shell), each followed by what it prints on stdout, then what it prints on stderr with "! " in front of
each line, then [EXIT CODE] unless it is 0. Commands of one file share a fresh directory; `prodstab` and `prodstab-check`
are those under test, $SOURCE is the source directory. What a command with --json prints is validated (answers.py), and stored
without the times in it. With PRODSTAB_ACCEPT in the environment, the file is rewritten.
"""

import os
import re
import subprocess
import sys
import tempfile

import answers
from stored import Failures, compare

TIMEOUT = 900  # a command that hangs; the slowest takes a minute on a busy machine


def environment():
    programs = [os.path.dirname(os.environ[name]) for name in ("PRODSTAB", "PRODSTAB_CHECK")]
    return dict(os.environ, PATH=os.pathsep.join(programs + [os.environ["PATH"]]), SOURCE=os.environ["PRODSTAB_SOURCE_DIR"], LC_ALL="C")


def lines(data, mark):
    text = data.decode("utf-8", "backslashreplace")
    if text and not text.endswith("\n"):
        text += "(no newline)\n"
    return "".join(mark + line + "\n" for line in text.split("\n")[:-1])


TIMES = re.compile(rb'^(  "(?:coq_)?milliseconds": )\d+(,?)$', re.MULTILINE)


def shell(command, directory):
    return subprocess.run(["sh", "-c", command], cwd=directory, env=environment(), capture_output=True, timeout=TIMEOUT)


def check_answer(failures, command, directory, result):
    """Of a command whose output is that of prodstab alone; what another reads from a pipe is printed once more."""
    first, pipe, _ = command.partition(" | ")
    if "--json" not in first:
        return
    if pipe:
        result = shell(first, directory)
    if pipe or result.stdout.startswith(b'{\n  "command"'):
        answers.read(failures, command, result.stdout.decode("utf-8"), result.returncode)


def transcript(failures, command, directory):
    """What a session file should hold about a command."""
    try:
        result = shell(command, directory)
    except subprocess.TimeoutExpired:
        return "[not finished after %d seconds]\n" % TIMEOUT
    check_answer(failures, command, directory, result)
    code = "[%d]\n" % result.returncode if result.returncode != 0 else ""
    return lines(TIMES.sub(rb"\1..\2", result.stdout), "") + lines(result.stderr, "! ") + code


def play(failures, text, directory):
    """The session anew: comments and commands as they are, and what the commands print."""
    found, previous = "", "#"
    for line in text.splitlines():
        if line.startswith("# ") or line.startswith("$ "):
            if not previous.startswith("#"):
                found += "\n"
            found += line + "\n"
            previous = line
        if line.startswith("$ "):
            found += transcript(failures, line[2:], directory)
    return found


def main():
    failures = Failures()
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as stream, tempfile.TemporaryDirectory() as directory:
            compare(failures, path, play(failures, stream.read(), directory))
    failures.exit()


if __name__ == "__main__":
    main()
