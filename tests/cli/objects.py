#!/usr/bin/env python3
"""--json, for every command: whatever happens, standard output is exactly one object that the schema describes, with the exit code
of the text; the first error on standard error is its error; all numbers of the text are in it. What is wrong has its place."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from fractions import Fraction

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import answers
from stored import Failures

PROGRAMS = {"prodstab": os.environ["PRODSTAB"], "prodstab-check": os.environ["PRODSTAB_CHECK"]}
CERTIFICATES = os.path.join(os.environ["PRODSTAB_SOURCE_DIR"], "certificates")
BCE = os.path.join(CERTIFICATES, "bce.json")
RUN = ["run", "gamma", "--eta", "1/10", "--start", "3,1/4"]
SIMULATE = ["simulate", "bce", "--eta", "1/10", "--start", "5,0.1"]

# that end without an error, and whose text has no numbers that are not in the object
SUCCESSES = [
    ["certify", "bce"],
    ["certify", "bce", "-p", "p=sqrt(2)/2", "--claims", "product_stable"],
    ["certify", "cosh(z-1)", "-o", "cosh.json"],
    ["certify", "(z-1)^2/2"],
    ["certify", "bce", "-p", "p=[1/100,99/100]", "--claims", "global_convergence"],
    ["certify", "exp(z) + exp(-z) - c*z", "-p", "c=[-1,3]"],
    ["certify", "cos(z) + z/10", "--claims", "product_stable"],
    ["certify", "softplus(z) - 7*z/10", "--claims", "edge_expansion"],
    ["certify", "(z-sqrt(2))^2/2 + (z-sqrt(2))^3/6 + (z-sqrt(2))^4/8", "--precision", "200"],
    [*RUN, "-o", "run.json", "--comment", "a run"],
    ["branch", "bce", "-p", "p=9/10", "--to", "1.01"],
    ["minima", "(z+5)^2/1000 - exp(-1e5*(z-3/10)^2) - log(z+8)/100"],
    ["minima", "z"],
    ["minima", "(z^2-1)^2", "--from", "-pi"],
    [*SIMULATE],
    [*SIMULATE, "--steps", "10", "--csv", "table.csv", "-o", "figure.svg"],
    ["simulate", "exp(z^2)", "--eta", "1", "--start", "5,5"],
    ["plot", "bce", "--map", "-o", "map.svg"],
    ["plot", "bce", "--diagram", "-o", "diagram.svg", "--csv", "diagram.csv"],
    ["validate", "squared", "--paper", "wang"],
    ["validate", "bce", "--paper", "chen_bruna", "-o", "chen_bruna.json"],
    ["validate", "--list"],
    ["list"],
    ["list", "bce"],
    ["doctor"],
    ["check", BCE],
    ["check", os.path.join(CERTIFICATES, "run", "gamma.json"), os.path.join(CERTIFICATES, "branch", "bce_9_10.json")],
]

# the words; exit code; kind; what is in the position; part of the hint, None if there is none
NOTHING = {}
MISTAKES = [
    ([], 2, "input", {"argument": "COMMAND", "value": "--json"}, "prodstab help"),
    (["cerfity"], 2, "input", {"argument": "COMMAND", "value": "cerfity"}, "did you mean 'certify'?"),
    (["--help"], 2, "input", {"argument": "--json"}, "prodstab help"),
    (["help", "certify"], 2, "input", {"argument": "--json"}, "prodstab help"),
    (["show", BCE], 2, "input", {"argument": "--json"}, "prodstab show FILE"),
    (["export", "--coq", BCE], 2, "input", {"argument": "--json"}, "prodstab export"),
    (["certify"], 2, "input", NOTHING, "prodstab certify LOSS"),
    (["certify", "bce", "--nonsense"], 2, "input", {"argument": "--nonsense"}, "prodstab certify LOSS"),
    (["certify", "bce", "--help"], 2, "input", {"argument": "--help"}, "prodstab certify LOSS"),
    (["certify", "--help"], 2, "input", {"argument": "--help"}, "prodstab certify LOSS"),
    (["certify", "bce", "brier"], 2, "input", {"argument": "brier"}, "prodstab certify LOSS"),
    (["certify", "bce", "--near"], 2, "input", {"argument": "--near", "value": "--json"}, "a number may use"),
    (["certify", "bce", "--json=1"], 2, "input", {"argument": "--json=1"}, "prodstab certify LOSS"),
    (["certify", "log(z"], 2, "syntax", {"argument": "LOSS", "value": "log(z", "line": 1, "column": 6}, None),
    (["certify", "z^2 + \u03c0*w + y"], 2, "syntax", {"argument": "LOSS", "line": 1, "column": 9, "length": 1}, "a parameter gets its value by -p"),
    (["certify", "1/2z"], 2, "syntax", {"argument": "LOSS", "value": "1/2z"}, "write "),
    (["certify", "pseudo_hubber"], 2, "syntax", {"argument": "LOSS", "value": "pseudo_hubber"}, "did you mean 'pseudo_huber'?"),
    (["certify", "z^2 +\n\n  log(-)"], 2, "syntax", {"line": 3, "column": 8}, None),
    (["certify", ""], 2, "syntax", NOTHING, None),
    (["certify", b"z^2 + \xff\xfe"], 2, "syntax", {"argument": "LOSS", "value": "z^2 + \ufffd\ufffd"}, None),
    (["certify", "--loss-file", "loss.txt"], 2, "syntax", {"file": "loss.txt", "line": 4, "column": 10, "length": 1}, None),
    (["certify", "--loss-file", "empty.txt"], 2, "syntax", {"file": "empty.txt"}, None),
    (["certify", "--loss-file", "nul.txt"], 2, "input", {"file": "nul.txt"}, None),
    (["certify", "--loss-file", "missing.txt"], 2, "io", {"file": "missing.txt"}, None),
    (["certify", "bce", "-p", "p=1/(2-2)"], 2, "input", {"argument": "-p", "value": "p=1/(2-2)", "line": 1, "column": 3, "length": 7}, None),
    (["certify", "(z-p)^2+q", "-p", "p=1", "-p", "q=2+*"], 2, "input", {"argument": "-p", "value": "q=2+*", "column": 5}, None),
    (["certify", "(z-p)^2+q", "-p", "q=2z", "-p", "p=3"], 2, "input", {"argument": "-p", "value": "q=2z"}, None),
    (["certify", "(z-p)^2+q", "-p", "p=3", "-p", "q=2z"], 2, "input", {"argument": "-p", "value": "q=2z", "column": None}, None),
    (["certify", "(z-p)^2", "-p", "p=3", "-p", "r=1"], 2, "input", {"argument": "-p", "value": "r=1"}, "those that it has: p"),
    (["certify", "bce", "--near", "1+2z"], 2, "input", {"argument": "--near", "value": "1+2z"}, None),
    (["certify", "bce", "-p", "q=1"], 2, "input", {"argument": "-p", "value": "q=1"}, "prodstab list bce"),
    (["certify", "cosh(z-p)", "-p", "p"], 2, "input", {"argument": "-p", "value": "p"}, "write -p NAME=VALUE"),
    (["certify", "cosh(z)", "-p", "q=3"], 2, "input", {"argument": "-p", "value": "q=3"}, None),
    (["certify", "bce", "-p", "p=[1,0]"], 2, "input", {"argument": "-p", "value": "p=[1,0]"}, None),
    (["certify", "bce", "--near", "1 +"], 2, "input", {"argument": "--near", "value": "1 +", "column": 4}, None),
    (["certify", "bce", "--bracket", "1,w"], 2, "input", {"argument": "--bracket", "value": "1,w", "column": 3, "length": 1}, "a number may use"),
    (["certify", "bce", "--bracket", "3"], 2, "input", {"argument": "--bracket", "value": "3"}, "write two numbers"),
    (["certify", "bce", "--bracket", "3,1"], 2, "input", {"argument": "--bracket", "value": "3,1"}, None),
    (["certify", "bce", "--near", "1", "--bracket", "1,2"], 2, "input", {"argument": "--near"}, "choose one"),
    (["certify", "bce", "--cells", "x"], 2, "input", {"argument": "--cells", "value": "x"}, "write a whole number"),
    (["certify", "bce", "--claims", "flop"], 2, "input", NOTHING, "did you mean 'flip'?"),
    (["certify", "bce", "--claims", ","], 2, "input", {"argument": "--claims", "value": ","}, "prodstab help claims"),
    (["certify", "bce", "--eta-max", "-1"], 2, "input", {"argument": "--eta-max", "value": "-1"}, "write a positive number"),
    (["certify", "bce", "-o", "missing/x.json"], 2, "io", {"argument": "--output", "value": "missing/x.json"}, None),
    (["certify", "bce", "-o", "-"], 2, "input", {"argument": "-o", "value": "-"}, "name a file"),
    (["certify", "bce", "--comment", "x"], 2, "input", {"argument": "--comment", "value": "x"}, "say which file"),
    (["certify", "z"], 2, "input", NOTHING, None),
    (["certify", "abs(z)"], 2, "input", NOTHING, None),
    (["run", "bce"], 2, "input", {"argument": "--eta"}, "write --eta"),
    (["run", "bce", "--eta", "1/10"], 2, "input", {"argument": "--start"}, "write --start"),
    (["run", "bce", "--eta", "sqrt(2)", "--start", "1,2"], 2, "input", {"argument": "--eta", "value": "sqrt(2)"}, None),
    (["run", "bce", "--eta", "1/10", "--start", "2,2"], 2, "input", NOTHING, None),
    (["run", "bce", "--eta", "1/10", "--start", "9,1", "--steps", "1"], 4, "budget", NOTHING, None),
    (["run", "bce", "-p", "p=[0,1]", "--eta", "1/10", "--start", "9,1"], 2, "input", NOTHING, None),
    (["branch", "bce", "--from", "2", "--to", "1"], 2, "input", NOTHING, None),
    (["branch", "z^"], 2, "syntax", {"argument": "LOSS", "value": "z^", "column": 3}, None),
    (["validate", "--paper", "nobody"], 2, "input", NOTHING, "prodstab validate --list"),
    (["minima", "bce", "--from", "1", "--to", "0"], 2, "input", NOTHING, None),
    (["minima", "bce", "-p", "p=[0,1]"], 2, "input", NOTHING, None),
    (["minima"], 2, "input", NOTHING, "prodstab minima LOSS"),
    (["simulate", "bce", "--eta", "0", "--start", "1,2"], 2, "input", {"argument": "--eta", "value": "0"}, "write a positive number"),
    ([*SIMULATE, "-o", "figure.doc"], 2, "input", {"argument": "-o", "value": "figure.doc"}, None),
    ([*SIMULATE, "--csv", "-"], 2, "input", {"argument": "--csv", "value": "-"}, "name a file"),
    ([*SIMULATE, "--certificate", "empty.txt", "-o", "figure.svg"], 2, "malformed", {"file": "empty.txt", "line": 1, "column": 1}, None),
    (["plot", "bce"], 2, "input", NOTHING, "say what to draw"),
    (["plot", "bce", "--map", "-o", "x.svg", "--from", "2"], 2, "input", {"argument": "--from", "value": "2"}, None),
    (["plot", "cosh(z-1)", "--diagram", "-o", "x.svg"], 3, "undecided", NOTHING, None),
    (["list", "bse"], 2, "input", {"argument": "NAME", "value": "bse"}, "did you mean 'bce'?"),
    (["certify", "bce", "p=0.3"], 2, "input", {"argument": "p=0.3"}, "write -p in front of it"),
    (["certify", "bce", "--eta_max", "1"], 2, "input", {"argument": "--eta_max"}, "did you mean"),
    (["list", "--names"], 2, "input", {"argument": "--names"}, "leave one of them out"),
    (["doctor", "x"], 2, "input", {"argument": "x"}, "prodstab doctor"),
    (["check"], 2, "input", NOTHING, "prodstab check FILE"),
    (["check", "missing.json"], 2, "io", {"file": "missing.json"}, None),
    (["check", "empty.txt"], 2, "malformed", {"file": "empty.txt", "line": 1, "column": 1}, None),
    (["check", BCE, "number.json"], 2, "malformed", {"file": "number.json", "pointer": "/claims/0/lo"}, "write a decimal"),
    (["check", "formula.json"], 2, "malformed", {"file": "formula.json", "pointer": "/loss/formula"}, None),
    (["check", "list.json"], 2, "malformed", {"file": "list.json", "pointer": ""}, None),
    (["prove", "missing.json"], 2, "io", {"file": "missing.json"}, None),
    (["prove", "number.json"], 2, "malformed", {"file": "number.json", "pointer": "/claims/0/lo"}, "write a decimal"),
    (["prove", "false.json"], 1, "rejected", {"file": "false.json"}, None),
    (["prove", BCE, "--seconds", "0"], 2, "input", {"argument": "--seconds", "value": "0"}, "write a whole number"),
    (["prove", BCE, "--proofs", "nowhere"], 2, "input", {"argument": "--proofs"}, None),
]
# The same of prodstab-check; other words come before --json.
CHECK_MISTAKES = [
    ([], 2, "input", NOTHING, "prodstab-check [--json] FILE"),
    (["--version"], 2, "input", {"argument": "--version"}, "prodstab-check [--json] FILE"),
    (["-x", BCE], 2, "input", {"argument": "-x"}, "prodstab-check [--json] FILE"),
    (["missing.json"], 2, "io", {"file": "missing.json"}, None),
    (["empty.txt", BCE], 2, "malformed", {"file": "empty.txt", "line": 1}, None),
]

# Whatever the words are, there is one object, and the exit code is 2.
HOSTILE = [
    [b"\xff"], ["\x1b[31m"], ["certify", "\x01\x7f\u2028"], ["certify", b"z^2 + \xc3"], ["certify", "bce", b"--\xff"], ["certify", "bce", b"-p", b"p=\xff"],
    ["certify", "bce", "-p", b"\xff=1"], ["certify", "bce", "--near", b"\xf0\x9f\x92"], ["certify", "bce", "--claims", b"\xff,\xfe"],
    ["certify", "bce", "-o", b"\xff/x.json"], ["certify", "--loss-file", b"\xff"], ["certify", "bce", "-o", "x.json", "--comment", b"\xff"],
    ["certify", "\u20ac" * 300 + "("], ["certify", "z^2 + " + "\u20ac" * 300], ["certify", "z+" * 60000], ["certify", "(" * 60000], ["certify", "bce", "x" * 100000],
    ["certify", "bce", "--" + "x" * 100000], ["certify", "bce", "--near", "9" * 100000], ["certify", "bce", "-p", "p=" + "1+" * 50000],
    ["certify", *["-p", "p=1"] * 200, "bce"], ["certify", *["-p", "p=1"] * 300, "bce"], ["certify", "bce", "--json", "--json", "--bracket"],
    ["certify", "bce", "--", "--json"], ["certify", "--", "--json"], ["list", b"\xff"], ["list", "x" * 100000], ["check", b"\xff.json"], ["check", "/"],
    ["check", *["missing.json"] * 250], ["check", *["missing.json"] * 300], ["prove", b"\xff.json"], ["plot", "bce", "--map", "-o", b"\xff/x.svg"],
    ["simulate", "bce", "--eta", "1e400", "--start", "1,1"], ["simulate", "bce", "--eta", "1", "--start", "1e400,1"], ["minima", "bce", "--from", b"\xff"],
    ["run", "bce", "--eta", b"\xff", "--start", "1,2"], ["branch", b"\xff"], ["", ""], ["certify", "", ""],
]

NUMBER = re.compile(r"(?<![\w.])-?(?:\d+/[1-9]\d*(?![\d.])|\d+(?:\.\d+)?(?:e[+-]?\d+)?)")
SENTENCES = {"summary", "conclusion", "statement", "command", "version", "milliseconds", "exit_code", "formula"}


def write_files(directory):
    files = {"loss.txt": "# a loss\nlog(1 + exp(z)) # softplus\n# less the label\n   - 9*z*$/10\n", "empty.txt": "", "nul.txt": "z^2\0",
             "list.json": "[]"}
    with open(BCE, encoding="utf-8") as stream:
        text = stream.read()
    files["number.json"] = text.replace('"lo": "', '"lo": "+', 1)
    files["formula.json"] = text.replace('"formula": "', '"formula": "2 ', 1)
    files["false.json"] = re.sub('"alpha_min": ".*"', '"alpha_min": "1"', text)
    for name, content in files.items():
        with open(os.path.join(directory, name), "w", encoding="utf-8") as stream:
            stream.write(content)


def run(program, words, directory):
    result = subprocess.run([PROGRAMS[program], *words], cwd=directory, stdin=subprocess.DEVNULL, capture_output=True)
    return result.returncode, result.stdout.decode("utf-8"), result.stderr.decode("utf-8", "replace")


def numbers_in(value, key=None):
    """Of an object, with those in sentences that have no member of their own."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in SENTENCES:
                yield from numbers_in(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from numbers_in(inner, key)
    elif isinstance(value, str):
        yield from (Fraction(text) for text in NUMBER.findall(value))
    elif value is not None and not isinstance(value, bool):
        yield Fraction(value)


def unit(text):
    """Of the last digit of a decimal."""
    mantissa, _, exponent = text.partition("e")
    return Fraction(10) ** (int(exponent or 0) - len(mantissa.partition(".")[2]))


def missing_numbers(text, said):
    """Numbers that the text has and the object has not, rounded to as many digits. Those of the loss's formula, and small counts in
    the words of sentences ("two steps", 2/eta), are no results."""
    known = list(numbers_in(said)) + [Fraction(n) for n in range(10)]
    formula = said["loss"]["formula"] if "loss" in said else ""
    for number in NUMBER.findall(text.replace(formula, "") if formula else text):
        value = Fraction(number)
        width = Fraction(0) if "/" in number else unit(number)
        if not any(abs(value - other) <= width for other in known):
            yield number


def text_of(words, stdout):
    """Rows as they were before they were wrapped."""
    return re.sub(r"\n {14}", " ", stdout)


def check_success(failures, words, directory):
    what = " ".join(words) + ": "
    code, text, errors = run("prodstab", words, directory)
    json_code, output, json_errors = run("prodstab", [*words, "--json"], directory)
    failures.expect(code == json_code and errors == json_errors == "", "%sexit codes %d and %d, %s%s" % (what, code, json_code, errors, json_errors))
    said = answers.read(failures, what, output, json_code)
    if said is None:
        return None
    failures.expect(said["error"] is None and said["command"] == words[0], what + "an error: %s" % said["error"])
    if words[0] not in ("check", "list", "plot"):
        for number in missing_numbers(text_of(words, text), said):
            failures.add("%sthe text has the number %s, the object has not" % (what, number))
    return said


def check_mistake(failures, program, words, code, kind, position, hint, directory):
    what = "%s %s: " % (program, words)
    found, output, errors = run(program, words, directory)
    failures.expect(found == code, "%sexit code %d, not %d: %s" % (what, found, code, errors))
    said = answers.read(failures, what, output, found)
    if said is None:
        return
    error = said["error"]
    if not failures.expect(error is not None, what + "no error"):
        return
    failures.expect(error["kind"] == kind, "%skind %s, not %s: %s" % (what, error["kind"], kind, error))
    failures.expect(error["message"] in errors, "%sstandard error says something else: %s" % (what, errors))
    place = error["position"] or {}
    failures.expect(position != NOTHING or error["position"] is None, "%sa position: %s" % (what, place))
    for key, value in position.items():
        failures.expect(place.get(key) == value, "%sposition %s, not %s: %s" % (what, place, position, error["message"]))
    failures.expect((error["hint"] is None) == (hint is None) and (hint or "") in (error["hint"] or ""), "%shint %s, not %s" % (what, error["hint"], hint))


def check_hostile(failures, words, directory):
    what = str(words)[:60]
    code, output, errors = run("prodstab", [*words, "--json"], directory)
    said = answers.read(failures, what, output, code)
    failures.expect(code == 2 and said is not None and said["error"]["message"] != "" and errors != "", "%s: exit code %d: %s" % (what, code, output[:300]))


def check_certify(failures, said):
    names = [claim["claim"] for claim in said["claims"]]
    failures.expect(names[0] == "minimum" and "edge_contraction" in names and said["verdict"] == "product-stable", "bce: %s" % names)
    failures.expect(said["loss"]["parameters"] == {"p": "0.9"} and said["certificate"] is None and said["boxes"] > 0, "bce: %s" % said["loss"])
    failures.expect(Fraction(said["alpha"]["lo"]) <= Fraction("0.011826") <= Fraction(said["alpha"]["hi"]), "bce: alpha")


def check_written(failures, directory):
    """An error beside the result: the file could not be written, and that is known at the end only."""
    code, output, _ = run("prodstab", ["certify", "cosh(z)", "--claims", "product_unstable", "-o", "/dev/full", "--json"], directory)
    said = answers.read(failures, "/dev/full", output, code)
    failures.expect(code == 2 and said["error"]["kind"] == "io" and said["verdict"] == "product-unstable" and said["certificate"] is None, "/dev/full: %s" % said)


def check_checks(failures, directory):
    """Each obligation: verdicts, boxes, margins; of both programs the same, but for the time."""
    for program, words in (("prodstab", ["check"]), ("prodstab-check", [])):
        code, output, _ = run(program, [*words, "false.json", "--json", "empty.txt", BCE], directory)
        said = answers.read(failures, program, output, code)
        if said is None:
            continue
        failures.expect(code == 2 and [one["verdict"] for one in said["files"]] == ["rejected", None, "accepted"], program + ": %s" % output)
        false, _, true = said["files"]
        verdicts = {claim["claim"]: claim["verdict"] for claim in false["claims"]}
        failures.expect(verdicts["product_stable"] == "rejected" and verdicts["flip"] == "accepted", program + ": %s" % verdicts)
        stable = false["claims"][1]
        failures.expect([o["verdict"] for o in stable["obligations"]] == ["accepted", "false"] and stable["conclusion"] is None
                        and stable["reason"].startswith("obligation p1"), program + ": %s" % stable)
        for claim in true["claims"]:
            failures.expect(sum(o["boxes"] for o in claim["obligations"]) == claim["boxes"], "%s: the boxes of %s" % (program, claim["claim"]))
            failures.expect(max(o["bits"] for o in claim["obligations"]) == claim["bits"], "%s: the bits of %s" % (program, claim["claim"]))
            for o in claim["obligations"]:
                inequality = re.search(" (<|<=|>|>=) ", o["statement"]) is not None
                failures.expect(o["verdict"] == "accepted" and (o["margin"] is not None) == inequality
                                and Fraction(o["margin"] or 0) >= 0, "%s: %s" % (program, o))
        failures.expect(true["boxes"] == sum(claim["boxes"] for claim in true["claims"]), program + ": the boxes of the file")
        margin = Fraction(true["claims"][1]["obligations"][1]["margin"])  # alpha = 0.011826 at z* and alpha_min = 0.011825999
        failures.expect(0 < margin <= Fraction("1e-9"), "%s: margin %s" % (program, margin))


def check_rows_and_cells(failures, directory):
    """Obligations of rows are counted, those of cells too; a gap between cells is told."""
    said = answers.read(failures, "law", run("prodstab-check", [os.path.join(CERTIFICATES, "sharpness", "bce_7_10_short.json"), "--json"], directory)[1], 0)
    afar = next(claim for claim in said["files"][0]["claims"] if claim["claim"] == "law_from_afar")
    times = {o["name"]: o["times"] for o in afar["obligations"]}
    failures.expect(times["a1"] == 1 and times["r1"] == afar["rows"]["count"] and times["p1"] == afar["rows"]["count"] - 1, "law: %s" % times)
    run("prodstab", ["certify", "bce", "-p", "p=[1/100,99/100]", "--claims", "global_convergence", "-o", "cells.json"], directory)
    said = answers.read(failures, "cells", run("prodstab-check", ["cells.json", "--json"], directory)[1], 0)
    cells = said["files"][0]["cover"]["cells"]
    failures.expect(all(o["times"] == cells for claim in said["files"][0]["claims"] for o in claim["obligations"]), "cells: %s" % said)
    with open(os.path.join(directory, "cells.json"), encoding="utf-8") as stream:
        certificate = answers.parse(stream.read())
    certificate["cells"] = certificate["cells"][1:]
    with open(os.path.join(directory, "gap.json"), "w", encoding="utf-8") as stream:
        answers.json.dump(certificate, stream)
    said = answers.read(failures, "gap", run("prodstab-check", ["gap.json", "--json"], directory)[1], 1)["files"][0]
    failures.expect(said["verdict"] == "rejected" and not said["cover"]["accepted"] and all(c["conclusion"] is None for c in said["claims"]), "gap: %s" % said)


def check_prove(failures, directory):
    """With a coqc that says what it is told to (prove/coqc)."""
    here, fake, proofs = os.path.dirname(os.path.abspath(__file__)), os.path.join(directory, "fake"), os.path.join(directory, "proofs")
    os.makedirs(fake)
    os.makedirs(os.path.join(proofs, "theories"))
    shutil.copy(os.path.join(os.environ["PRODSTAB_SOURCE_DIR"], "proofs", "build.sh"), proofs)
    for path, content in ((os.path.join(proofs, "_CoqProject"), "-Q theories Prodstab\n"), (os.path.join(proofs, "theories", "A.v"), "Definition A := 1.\n"),
                          (os.path.join(fake, "version"), "8.16.1 4.13.1\n")):
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(content)
    environment = dict(os.environ, FAKE=fake, TMPDIR=directory, XDG_CACHE_HOME=os.path.join(directory, "cache"), PRODSTAB_COQ_JOBS="1",
                       PATH=os.pathsep.join([os.path.join(here, "prove"), os.environ["PATH"]]))
    for answer, code, verdict, kind in (("true", 0, "accepted", None), ("closed", 0, "accepted", None), ("untrue", 3, "not accepted", "undecided"),
                                        ("refused", 3, "not accepted", "undecided"), ("alarmed", 4, "undecided", "budget")):
        with open(os.path.join(fake, "answer"), "w", encoding="utf-8") as stream:
            stream.write(answer)
        result = subprocess.run([PROGRAMS["prodstab"], "prove", BCE, "--proofs", proofs, "--json"], env=environment, capture_output=True, encoding="utf-8")
        said = answers.read(failures, "prove, " + answer, result.stdout, result.returncode)
        if said is None:
            continue
        error = said["error"]
        failures.expect(result.returncode == code and said["verdict"] == verdict and (error and error["kind"]) == kind, "prove, %s: %s" % (answer, said))
        failures.expect((said["claims"] is not None) == (code == 0) == (said["axioms"] is not None), "prove, %s: %s" % (answer, said))
        if code == 0:
            failures.expect([claim["claim"] for claim in said["claims"]][:2] == ["minimum", "product_stable"] and len(said["statements"]) == 3 + len(said["claims"])
                            and len(said["axioms"]) == (2 if answer == "true" else 0), "prove, %s: %s" % (answer, said))


def check_version(failures, directory):
    code, output, _ = run("prodstab", ["--version", "--json"], directory)
    said = answers.read(failures, "--version", output, code)
    failures.expect(code == 0 and said["error"] is None and run("prodstab", ["--version"], directory)[1].split()[1] == said["version"], "--version: %s" % said)


def main():
    failures = Failures()
    with tempfile.TemporaryDirectory() as directory:
        write_files(directory)
        for words in SUCCESSES:
            said = check_success(failures, words, directory)
            if words == SUCCESSES[0] and said is not None:
                check_certify(failures, said)
        for words, *expected in MISTAKES:
            words = words if any(isinstance(word, str) and word.startswith("--json") for word in words) else [*words, "--json"]
            check_mistake(failures, "prodstab", words, *expected, directory)
        for words, *expected in CHECK_MISTAKES:
            check_mistake(failures, "prodstab-check", [*words, "--json"], *expected, directory)
        for words in HOSTILE:
            check_hostile(failures, words, directory)
        check_written(failures, directory)
        check_checks(failures, directory)
        check_rows_and_cells(failures, directory)
        check_version(failures, directory)
        check_prove(failures, directory)
    failures.exit()


if __name__ == "__main__":
    main()
