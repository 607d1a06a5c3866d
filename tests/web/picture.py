#!/usr/bin/env python3
"""The picture of the page in README.md.

Usage: picture.py VERIFY.HTML OUT.PNG
"""

import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from browser import Browser
from page import DONE, page_with, stored


def main(verify, out):
    with open(verify, encoding="utf-8") as file:
        empty = file.read()
    with Browser(width=840, height=900) as browser, tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "index.html")
        page_with(empty, [("bce.json", stored("bce.json"))], path, title="Soft labels at the edge of stability")
        browser.open(path)
        browser.wait(DONE)
        browser.run("document.documentElement.style.overflow = 'hidden'")
        browser.picture(out, whole=False)


main(*sys.argv[1:])
