#!/usr/bin/env python3
"""Prints what the page weighs, and how long Chromium takes from its opening to the verdict on one certificate.

Usage: bench.py VERIFY.HTML PROGRAM.WASM
"""

import os
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from browser import Browser
from page import ARTICLES, DONE, page_with, stored

CERTIFICATES = ["bce.json", "run/bce_7_10.json", "run/quartic_chaotic.json", "sharpness/bce_7_10.json", "cycles/bce_windows.json"]


def main(verify, wasm):
    with open(verify, encoding="utf-8") as file:
        empty = file.read()
    print("the checker: %d bytes; verify.html: %d bytes\n" % (os.path.getsize(wasm), len(empty.encode())))
    print("| certificate | page, bytes | check, s | opening to verdict, s |\n| --- | ---: | ---: | ---: |")
    with Browser() as browser, tempfile.TemporaryDirectory() as folder:
        for name in CERTIFICATES:
            path = os.path.join(folder, "index.html")
            page_with(empty, [(name, stored(*name.split("/")))], path)
            start = time.monotonic()
            browser.open(path)
            verdict, seconds = browser.wait(DONE), time.monotonic() - start
            check = browser.run(ARTICLES)[0]["seconds"]
            print("| %s | %d | %.1f | %.1f |%s" % (name, os.path.getsize(path), check, seconds, "" if verdict == "accepted" else " " + str(verdict)))


main(*sys.argv[1:])
