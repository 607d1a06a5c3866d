#!/usr/bin/env python3
"""Usage: agreement.py stored | cases | mutants COUNT | random COUNT RANDOM_LOSSES

prodstab-verify and prodstab-check say the same: of all stored certificates (`stored`; the sharpness laws only with
PRODSTAB_VERIFY_ALL), of those in tests/cases, of stored ones with a number, a field, a row or the order of the claims changed (of all
laws only with PRODSTAB_VERIFY_ALL), and of what certify writes for random losses.
Where they do not, the case is listed below, with the reason. What both accept they print alike."""

import copy
import glob
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures

SOURCE = os.environ["PRODSTAB_SOURCE_DIR"]
CHECK = os.environ["PRODSTAB_CHECK"]
VERIFY = os.environ["PRODSTAB_VERIFY"]
SEED = os.environ.get("PRODSTAB_SEED", "1")
SECONDS = 900
MUTANT_SECONDS = 20  # a mutant that takes longer says nothing

# What prodstab-check accepts and prodstab-verify does not, with the reason.
KNOWN = {
    "tests/cases/accepted/conditions-with-kinks.json": "the conditions joined by & are equal at z = 1: a kink of a condition, where FORMAT.md "
    "asks only that it is defined; the evaluator in Coq asks that it is smooth there",
    "tests/cases/accepted/convergence-with-equality.json": "l2 = K at the minimum, where the coefficients 3/2 and 1/(3/2) cancel: constants "
    "are intervals in Coq, fractions in prodstab-check",
    "tests/cases/accepted/edge-expansion-with-equality.json": "a_hi*l2 = 2 at the minimum, where l2 is cosh(0) = 1, which is rounded "
    "in Coq; prodstab-check gets it from MPFR exactly",
    "tests/cases/accepted/degenerate-by-cancellation.json": "erf(z) - erf(z) is 0 to prodstab-check, which "
    "sorts what it adds; the identities of Coq know no rule for erf",
}

failures = Failures()
counts = {"accepted": 0, "rejected": 0, "malformed": 0, "no answer in time": 0, "not decided": 0, "known": 0}


def run(program, path, seconds):
    """Exit code and output; None if it takes too long."""
    with open(path, "rb") as stream:
        try:
            done = subprocess.run([program, "-"], stdin=stream, capture_output=True, timeout=seconds)
        except subprocess.TimeoutExpired:
            return None, ""
    return done.returncode, done.stdout.decode("utf-8", "backslashreplace")


def verdicts(output):
    """The accepted claims, in their order."""
    return re.findall(r"^  (\w+): accepted", output, re.MULTILINE)


def compare(path, name, seconds=SECONDS):
    ours, said = run(VERIFY, path, seconds)
    theirs, wanted = run(CHECK, path, seconds)
    if ours is None or theirs is None:
        counts["no answer in time"] += 1
        return
    counts[{0: "accepted", 1: "rejected"}.get(theirs, "malformed")] += 1
    if ours == theirs and verdicts(said) == verdicts(wanted):
        failures.expect(ours != 0 or said == wanted, "%s: accepted in other words:\n%s%s" % (name, said, wanted))
        return
    limits = ("not decided at", "too many for exact arithmetic")
    if theirs == 1 and any(limit in wanted for limit in limits) and set(verdicts(wanted)) <= set(verdicts(said)):
        counts["not decided"] += 1  # prodstab-check has limits of bits and of digits, and numbers of MPFR have one of size
        return
    if theirs == ours == 1 and "REJECTED: not decided" in said:
        counts["not decided"] += 1  # integers have one too in prodstab-verify, which then refuses the whole file
        return
    known = KNOWN.get(name)
    counts["known"] += known is not None
    accepted = ours == 0 or not set(verdicts(said)) <= set(verdicts(wanted))
    failures.expect(known is not None and not accepted,
                    "%s: prodstab-verify %s, prodstab-check %s\n%s%s" % (name, ours, theirs, said, wanted))


def certificates(*folders):
    paths = [p for f in folders for p in sorted(glob.glob(os.path.join(SOURCE, f, "*.json"))) if not p.endswith("schema.json")]
    failures.expect(len(paths) > 50, "there are only %d certificates" % len(paths))
    return paths


def name_of(path):
    return os.path.relpath(path, SOURCE)


# ---- stored certificates ----


def stored():
    folders = ["certificates", "certificates/branch", "certificates/critical", "certificates/cycles", "certificates/depth",
               "certificates/flow", "certificates/map", "certificates/run"]
    if os.environ.get("PRODSTAB_VERIFY_ALL"):
        folders.append("certificates/sharpness")
    for path in certificates(*folders):
        compare(path, name_of(path))


def cases():
    for path in certificates("tests/cases/accepted", "tests/cases/rejected", "tests/cases/malformed"):
        compare(path, name_of(path))


# ---- mutants ----


def changed(choose, text):
    if "/" in text or choose.random() < 0.2:
        return choose.choice(["0", "1", "-1", "1e-9999", "1e9999", "1/3", text + "0", text + "x"])
    digits = [i for i, c in enumerate(text) if c.isdigit()]
    i = choose.choice(digits[:3] if choose.random() < 0.5 else digits)
    return text[:i] + choose.choice("0123456789") + text[i + 1 :]


def numbers(value, path=()):
    """Where the texts of a certificate are that read as numbers."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        if isinstance(inner, str) and re.fullmatch(r"-?[0-9./]+(e-?[0-9]+)?", inner):
            yield path + (key,)
        yield from numbers(inner, path + (key,))


def lists(value):
    """The lists of rows in a certificate that have more than one."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        if key == "rows" and len(inner) > 1:
            yield inner
        yield from lists(inner)


def change_formula(choose, broken):
    formula = broken["loss"]["formula"]
    i = choose.randrange(len(formula))
    broken["loss"]["formula"] = formula[:i] + choose.choice("0123456789z+-*/^() .,") + formula[i + 1 :]


def change_rows(choose, rows):
    i, j = choose.sample(range(len(rows)), 2)
    what = choose.choice(["swap", "drop", "repeat", "reverse"])
    if what == "swap":
        rows[i], rows[j] = rows[j], rows[i]
    elif what == "drop":
        rows.pop(i)
    elif what == "repeat":
        rows.insert(i, rows[j])
    else:
        rows.reverse()


def change_claims(choose, claims):
    what = choose.choice(["order", "drop", "repeat", "field"])
    if what == "order":
        choose.shuffle(claims)
    elif what == "drop":
        claims.pop(choose.randrange(len(claims)))
    elif what == "repeat":
        claims.insert(choose.randrange(len(claims) + 1), copy.deepcopy(choose.choice(claims)))
    else:
        claim = choose.choice(claims)
        field = choose.choice([key for key in claim if key != "claim"] or ["claim"])
        value = claim.pop(field)
        if choose.random() < 0.5:
            claim[choose.choice(["lo", "hi", "r", "beta", "kappa"])] = value


def mutant(choose, certificate):
    broken = copy.deepcopy(certificate)
    kind, rows = choose.random(), list(lists(broken))
    if kind < 0.1:
        change_formula(choose, broken)
    elif kind < 0.2 and "claims" in broken:
        change_claims(choose, broken["claims"])
    elif kind < 0.35 and rows:
        change_rows(choose, choose.choice(rows))
    else:
        place = choose.choice(list(numbers(broken)))
        holder = broken
        for key in place[:-1]:
            holder = holder[key]
        holder[place[-1]] = changed(choose, holder[place[-1]])
    return broken


def originals():
    paths = [p for p in certificates("certificates", "certificates/branch", "certificates/run") if "chaotic" not in p]
    laws = certificates("certificates/sharpness")
    if not os.environ.get("PRODSTAB_VERIFY_ALL"):
        laws = [p for p in laws if p.endswith("_short.json")]
    return paths + laws


def mutants(count):
    choose = random.Random(SEED)
    paths = originals()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "mutant.json")
        for i in range(count):
            original = choose.choice(paths)
            with open(original) as stream:
                certificate = json.load(stream)
            with open(path, "w") as stream:
                json.dump(mutant(choose, certificate), stream)
            before = failures.count
            compare(path, "mutant %d of %s" % (i, name_of(original)), MUTANT_SECONDS)
            if failures.count > before:
                with open(path) as stream:
                    print(stream.read(), flush=True)


# ---- random losses ----


def random_losses(count, program):
    formulas = subprocess.run([program, str(count)], check=True, capture_output=True, encoding="utf-8").stdout.splitlines()
    found = 0
    with tempfile.TemporaryDirectory() as folder:
        for i, formula in enumerate(formulas):
            path = os.path.join(folder, "%d.json" % i)
            values = {"p": "7/10", "q": "[1,1.001]" if i % 4 == 0 else "13/10"}
            parameters = ["--parameter=%s=%s" % (name, values[name]) for name in values if re.search(r"\b%s\b" % name, formula)]
            try:
                subprocess.run([os.environ["PRODSTAB"], "certify", formula, *parameters, "--cells", "20000", "-o", path],
                               capture_output=True, timeout=120)
            except subprocess.TimeoutExpired:
                continue
            if os.path.exists(path):
                found += 1
                before = failures.count
                compare(path, formula, 120)
                if failures.count > before:
                    with open(path) as stream:
                        print(stream.read())
    failures.expect(found > count / 4, "only %d of %d have a certificate" % (found, count))


def main():
    start = time.time()
    what, rest = sys.argv[1], sys.argv[2:]
    if what == "stored":
        stored()
    elif what == "cases":
        cases()
    elif what == "mutants":
        mutants(int(rest[0]))
    elif what == "random":
        random_losses(int(rest[0]), rest[1])
    print(counts, "%.0f s" % (time.time() - start))
    failures.exit()


if __name__ == "__main__":
    main()
