"""Comparing with what is stored. With PRODSTAB_ACCEPT in the environment, storing instead."""

import difflib
import os
import sys


class Failures:
    """Counts what went wrong and says it."""

    def __init__(self):
        self.count = 0

    def add(self, message):
        self.count += 1
        print(message)

    def expect(self, condition, message):
        if not condition:
            self.add(message)
        return condition

    def exit(self):
        print("%d failures" % self.count if self.count else "ok")
        sys.exit(1 if self.count else 0)


def accepting():
    return bool(os.environ.get("PRODSTAB_ACCEPT"))


def compare(failures, path, found):
    """found is the text that the file at path should hold."""
    try:
        with open(path, encoding="utf-8") as stream:
            stored = stream.read()
    except FileNotFoundError:
        stored = ""
    if stored == found:
        return
    if accepting():
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(found)
        print("stored " + path)
        return
    failures.add("%s is not up to date; `cmake --build --preset test --target accept` stores this:" % path)
    sys.stdout.writelines(difflib.unified_diff(stored.splitlines(True), found.splitlines(True), "stored", "found"))
