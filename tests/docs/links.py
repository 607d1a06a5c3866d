#!/usr/bin/env python3
"""Links between the pages of the project lead to files that are there, and to headings (#...) that are there. Every page below
docs/ can be reached from README.md, every command has its console in docs/commands.md."""

import glob
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
PAGES = ["*.md", "docs/*.md", "certificates/*.md", "proofs/*.md"]
FENCE = re.compile(r"^```.*?^```\n", re.DOTALL | re.MULTILINE)


def read(path):
    """A page without its blocks of code."""
    with open(path, encoding="utf-8") as stream:
        return FENCE.sub("", stream.read())


def anchors(page):
    """The headings as GitHub names them."""
    names = []
    for heading in re.findall(r"^#+ (.*)$", page, re.MULTILINE):
        name = re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")
        names.append(name if name not in names else "%s-%d" % (name, names.count(name)))
    return names


def links(path):
    """The files that a page links to, each with the heading or None."""
    for target, _, heading in re.findall(r"\]\(([^)#\s]*)(#([^)\s]*))?\)", read(path)):
        if "://" not in target:
            yield os.path.normpath(os.path.join(os.path.dirname(path), target)) if target else path, heading


def check_page(failures, path):
    for target, heading in links(path):
        where = "%s links to %s" % (os.path.relpath(path, ROOT), os.path.relpath(target, ROOT))
        if failures.expect(os.path.exists(target), where + ", which is not there") and heading:
            failures.expect(heading in anchors(read(target)), "%s#%s, and it has no such heading" % (where, heading))


def reached(start):
    """All pages to which links lead from there."""
    found, new = set(), [start]
    while new:
        path = new.pop()
        if path not in found:
            found.add(path)
            new += [target for target, _ in links(path) if target.endswith(".md") and os.path.exists(target)]
    return found


def check_commands(failures):
    overview = subprocess.run([os.environ["PRODSTAB"], "help"], check=True, capture_output=True, encoding="utf-8").stdout
    with open(os.path.join(ROOT, "docs", "commands.md"), encoding="utf-8") as stream:
        page = stream.read()
    for name in re.findall(r"^  (\w+)  ", overview, re.MULTILINE):
        failures.expect("\n$ prodstab help %s\n" % name in page, "docs/commands.md does not have the command " + name)


def main():
    failures = Failures()
    pages = sorted(path for pattern in PAGES for path in glob.glob(os.path.join(ROOT, pattern)))
    for path in pages:
        check_page(failures, path)
    known = reached(os.path.join(ROOT, "README.md"))
    for path in pages:
        if os.path.basename(os.path.dirname(path)) == "docs":
            failures.expect(path in known, "no link leads from README.md to " + os.path.relpath(path, ROOT))
    check_commands(failures)
    print("%d pages" % len(pages))
    failures.exit()


if __name__ == "__main__":
    main()
