#!/usr/bin/env python3
"""Formulas and certificates, named after what is wrong with them (or right), with the expected message beside each.

malformed/NAME.json, rejected/NAME.json, accepted/NAME.json go to prodstab-check, the formula in formulas/NAME.txt to
`prodstab certify`; what they print is in NAME.expected. Hostile sizes are made here instead of stored."""

import glob
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import answers  # noqa: E402
import hostile  # noqa: E402
import stored  # noqa: E402

SECONDS = 600  # a hang; none takes more than a few
failures = stored.Failures()


def run(command, text=b""):
    """Exit code and output, as if the file's name were short; None for a hang. The environment is that of the test."""
    try:
        done = subprocess.run(command, input=text, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return None, ""
    return done.returncode, (done.stdout + done.stderr).decode("utf-8", "backslashreplace")


def expect_code(name, code, wanted):
    found = "more than %d seconds" % SECONDS if code is None else "exit code %d" % code
    failures.expect(code == wanted, "%s: %s, expected exit code %d" % (name, found, wanted))


def check_object(path, text, wanted, said):
    """--json says the same: one object, the verdict, each claim and what it states, or what is wrong and where."""
    done = subprocess.run([os.environ["PRODSTAB_CHECK"], "--json", "-"], input=text, capture_output=True, timeout=SECONDS)
    found = answers.read(failures, path + " --json", done.stdout.decode("utf-8"), done.returncode)
    if found is None or not failures.expect(done.returncode == wanted, "%s --json: exit code %d" % (path, done.returncode)):
        return
    file = found["files"][0]
    failures.expect(file["verdict"] == {0: "accepted", 1: "rejected", 2: None}[wanted] and (file["error"] is None) == (wanted < 2), path + " --json: %s" % file)
    if wanted == 2:
        place = file["error"]["position"]
        failures.expect(file["error"]["message"] in said and place["file"] == "-" and (place["line"] or place["pointer"] is not None), path + " --json: %s" % file)
    for claim in file["claims"]:
        lines = ["  %s: accepted\n    %s\n" % (claim["claim"], claim["conclusion"]), "  %s: accepted\n" % claim["claim"],
                 "  %s: rejected: %s\n" % (claim["claim"], claim["reason"])]
        line = lines[2 if claim["verdict"] == "rejected" else 0 if claim["conclusion"] else 1]
        failures.expect(claim["verdict"] == "not checked" or line in said, path + " --json: %s" % claim)


def check_directory(directory, wanted):
    paths = sorted(glob.glob(os.path.join(HERE, directory, "*.json")))
    failures.expect(len(paths) > 0, directory + ": no certificates")
    for path in paths:
        with open(path, "rb") as stream:
            text = stream.read()
        code, output = run([os.environ["PRODSTAB_CHECK"], "-"], text)
        expect_code(path, code, wanted)
        check_object(path, text, wanted, output)
        stored.compare(failures, path[: -len(".json")] + ".expected", output)


def check_formulas():
    paths = sorted(glob.glob(os.path.join(HERE, "formulas", "*.txt")))
    failures.expect(len(paths) > 0, "no formulas")
    for path in paths:
        with open(path, "rb") as stream:
            code, output = run([os.environ["PRODSTAB"], "certify", stream.read()])
        expect_code(path, code, 2)
        stored.compare(failures, path[: -len(".txt")] + ".expected", output)


def check_hostile():
    for name, text, wanted in hostile.hostile():
        code, output = run([os.environ["PRODSTAB_CHECK"], "-"], text)
        found = "more than %d seconds" % SECONDS if code is None else "exit code %d, %s" % (code, output[-300:])
        failures.expect(code in wanted, "hostile %s: %s" % (name, found))


check_directory("malformed", 2)
check_directory("rejected", 1)
check_directory("accepted", 0)
if "PRODSTAB" in os.environ:
    check_formulas()
check_hostile()
failures.exit()
