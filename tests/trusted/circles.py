#!/usr/bin/env python3
"""circles.py NM FOLDER=OBJECT,OBJECT.. ...: no files of a folder need each other in a circle, as far as the linker sees.

Except where it lies in the matter: a grammar refers to itself, the rules of a simplifier to each other, and `help` lists all
commands, of which it is one. Those circles are listed here, and must be there.
"""
import pathlib
import subprocess
import sys

EXPECTED = {"expr: parse piecewise", "input: condition expression function primary sum", "expr: product simplify sum",
            "cli: cmd_help commands"}


def symbols(nm, path):
    """What an object file defines for others, and what it wants of them."""
    listing = subprocess.run([nm, "-P", "-g", path], check=True, capture_output=True, text=True).stdout
    defined, wanted = set(), set()
    for line in listing.splitlines():
        name, kind = line.split()[:2]
        (wanted if kind == "U" else defined).add(name)
    return defined, wanted


def circles(needs):
    """The sets of more than one file each of which leads to all others of its set."""
    def reached(start):
        seen, open_ = set(), [start]
        while open_:
            for other in needs[open_.pop()] - seen:
                seen.add(other)
                open_.append(other)
        return seen

    leads = {file: reached(file) for file in needs}
    return {frozenset(other for other in leads[file] if file in leads[other]) for file in needs if file in leads[file]}


def circles_of(nm, objects):
    found = {pathlib.Path(path).name.split(".")[0]: symbols(nm, path) for path in objects}
    needs = {file: {other for other in found if other != file and found[other][0] & wanted} for file, (_, wanted) in found.items()}
    return circles(needs)


def main():
    nm, *folders = sys.argv[1:]
    found = set()
    for folder in folders:
        name, objects = folder.split("=")
        found |= {f"{name}: {' '.join(sorted(circle))}" for circle in circles_of(nm, objects.split(","))}
    for circle in sorted(found - EXPECTED):
        print(f"these files of src need each other: {circle}")
    for circle in sorted(EXPECTED - found):
        print(f"this circle is untied, take it off the list: {circle}")
    return 1 if found != EXPECTED else 0


if __name__ == "__main__":
    sys.exit(main())
