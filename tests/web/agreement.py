#!/usr/bin/env python3
"""What the page runs says of cases and of stored certificates what prodstab-check says: the same exit code, the same claims, the
same reason, and each event is a line of JSON.

Usage: agreement.py PAGE.WASM
"""

import glob
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
failures = Failures()


def run(wasm, arguments, text):
    environment = dict(os.environ, PRODSTAB_WASM=wasm)
    return subprocess.run([os.environ["PRODSTAB_CHECK"], *arguments], input=text, capture_output=True, env=environment, timeout=600)


def compare(path, page):
    with open(path, "rb") as file:
        text = file.read()
    checker, shown = run(os.environ["PRODSTAB_WASM"], ["--json", "-"], text), run(page, [], text)
    events = [json.loads(line) for line in shown.stdout.decode().splitlines()]
    answer = json.loads(checker.stdout)["files"][0]
    claims = [event["claim"] for event in events if "claim" in event]
    for claim in claims:
        failures.expect((claim.pop("html", None) is None) == (claim["conclusion"] is None), path + ": html")
    last = events[-1].get("end", {})
    failures.expect(checker.returncode == shown.returncode, "%s: exit codes %d, %d" % (path, checker.returncode, shown.returncode))
    failures.expect(claims == answer["claims"], path + ": other claims")
    failures.expect(last.get("verdict") == (answer["verdict"] or "malformed"), path + ": verdict")
    failures.expect((last.get("reason") is None) == (answer["verdict"] == "accepted"), path + ": reason")
    if answer["error"]:
        failures.expect(last["reason"].splitlines()[0] == answer["error"]["message"], "%s: %s" % (path, last["reason"]))


# web.cases has seen all of them with prodstab-check; of these it is every fifth
cases = [path for kind in ("accepted", "malformed", "rejected") for path in sorted(glob.glob(os.path.join(ROOT, "tests", "cases", kind, "*.json")))]
paths = cases[::5]
paths += [os.path.join(ROOT, "certificates", name) for name in ("bce.json", "cycles/bce_windows.json", "run/quartic.json")]
for path in paths:
    compare(path, sys.argv[1])
with open(sys.argv[1], "rb") as file:
    failures.expect(ROOT.encode() not in file.read(), "the path of this build is in the WebAssembly, which other builds will not make again")
print("%d certificates" % len(paths))
if len(paths) < 50:
    failures.add("the cases are missing")
failures.exit()
