#!/usr/bin/env python3
"""Formulas and certificates, named after what is wrong with them (or right), with the expected message beside each.

malformed/NAME.json, rejected/NAME.json, accepted/NAME.json go to prodstab-check, the formula in formulas/NAME.txt to
`prodstab certify`; what they print is in NAME.expected. Hostile sizes are made here instead of stored."""

import glob
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import answers  # noqa: E402
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


def certificate(formula, claims=(), lo="-0.1", hi="0.1"):
    loss = {"formula": formula, "parameters": {}}
    first = {"claim": "minimum", "lo": lo, "hi": hi}
    whole = {"format": "prodstab-certificate", "version": 1, "loss": loss, "claims": [first, *claims], "producer": ""}
    return json.dumps(whole).encode()


def hostile():
    """Name, certificate, expected exit codes: an answer or a message, in bounded time, and never a crash."""
    stable = {"claim": "product_stable", "alpha_min": "1e-9"}
    edge = {"claim": "edge_contraction", "r": "0.1", "R": "0.1", "kappa": "0.1", "M": "9", "a_lo": "1", "a_hi": "2", "A": "-1", "B": "1"}
    everything = [stable, edge]
    polynomial = " + ".join("%d/%d*z^%d" % (i % 7 + 1, i + 1, i + 2) for i in range(20000))
    waves = "z^2*100000000 + " + " + ".join("sin(z*%d)" % (i + 1) for i in range(20000))
    steps = "piecewise((z^2, z < 1), (%s, True))"
    nested = "z^2"
    for _ in range(64):
        nested = steps % nested
    conditions = "z"
    for _ in range(64):
        conditions = "piecewise((z, (%s) < 1), (z^2, True))" % conditions
    tower = "z^2 + sin(" * 200 + "z" + ")" * 200
    yield "parentheses", certificate("(" * 100000 + "z" + ")" * 100000), [2]
    yield "minus-signs", certificate("-" * 100000 + "z"), [2]
    yield "powers-of-powers", certificate("^".join("z" * 1000)), [2]
    yield "powers-of-powers-nested", certificate("z^2 + " + "^".join("z" * 400)), [1, 2]
    yield "polynomial-of-20000-terms", certificate(polynomial, everything, "-1e-3", "1e-3"), [1]
    yield "waves-of-20000-terms", certificate(waves, everything), [1]
    yield "piecewise-64", certificate(nested, [stable], "-0.5", "0.5"), [1]
    yield "conditions-64", certificate(conditions, [stable]), [1]
    yield "tower-of-sines", certificate(tower, everything), [1]
    yield "huge-exponent", certificate("z^2 + z^1000000000", everything), [1]
    yield "larger-exponent", certificate("z^2 + z^(10^30)", everything), [1]
    yield "huge-number", certificate("1e9999*z^2", everything), [1]
    yield "huge-power-of-a-huge-number", certificate("z^2*(1e9999)^1000000", everything), [1]
    yield "sine-of-a-huge-number", certificate("z^2 + sin(exp(exp(20 + z)))", everything), [1]
    yield "wide-bracket", certificate("z^2", everything, "-1e9999", "1e9999"), [1]
    yield "narrow-bracket", certificate("z^2", everything, "-1e-9999", "1e-9999"), [1]
    yield "digits", certificate("z^2*1." + "7" * 9000, everything, "-0." + "3" * 9000, "0." + "3" * 9000), [1]
    yield "many-claims", certificate("cosh(z)", [dict(edge, a_lo="3")] * 4000), [1]
    yield "too-many-claims", certificate("cosh(z)", [stable] * 5000), [2]
    yield "long-formula", certificate("z^2" + " + z" * 400000), [2]
    commented = json.loads(certificate("z^2"))
    yield "comment-of-8-megabytes", json.dumps(dict(commented, version=2, comment="\u001b\u00e9 /" * (1 << 20))).encode(), [0]
    yield "comment-of-17-megabytes", json.dumps(dict(commented, version=2, comment="x" * (17 << 20))).encode(), [2]
    yield "file-of-17-megabytes", b" " * (17 << 20), [2]


def check_hostile():
    for name, text, wanted in hostile():
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
