#!/usr/bin/env python3
"""Breaks every field of every certificate in certificates/ in several ways. What the checker then still accepts must be
true as far as an independent computation (loss_oracle.py) can tell; a field moved to the safe side is accepted rightly.

PRODSTAB_MUTATIONS=all tries all mutations of all fields; otherwise half of the fields get one, chosen by PRODSTAB_SEED."""

import copy
import glob
import json
import os
import random
import subprocess
import sys
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import loss_oracle  # noqa: E402
import stored  # noqa: E402

EVERYTHING = os.environ.get("PRODSTAB_MUTATIONS") == "all"
SEED = os.environ.get("PRODSTAB_SEED", "1")
SECONDS = 600
failures = stored.Failures()
counts = {"mutations": 0, "accepted": 0, "refused": 0, "refused and false": 0}


def verdict(certificate):
    """0 accepted, 1 rejected, 2 malformed."""
    text = json.dumps(certificate).encode()
    try:
        done = subprocess.run([os.environ["PRODSTAB_CHECK"], "-"], input=text, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        print("not decided in %d seconds: %s" % (SECONDS, text.decode()))  # its boxes are limited, not its time
        return 1
    failures.expect(done.returncode in (0, 1, 2), "exit code %d: %s" % (done.returncode, text.decode()))
    return done.returncode


def last_digit(text, sign):
    """The number with its last digit one up or down."""
    mantissa, e, exponent = text.partition("e")
    if "/" in text:
        return str(Fraction(text) + sign * Fraction(1, 10**6))
    places = len(mantissa.partition(".")[2])
    scaled = int(mantissa.replace(".", "")) + sign
    digits = str(abs(scaled)).rjust(places + 1, "0")
    whole = digits[: len(digits) - places] + ("." + digits[len(digits) - places :] if places else "")
    return ("-" if scaled < 0 else "") + whole + e + exponent


def mutations(text):
    """What becomes of a number's text."""
    value = Fraction(text)
    for sign in (1, -1):
        yield last_digit(text, sign)
    for factor in ("11/10", "9/10", "1001/1000", "999/1000", "10", "1/10", "2", "-1", "0"):
        yield str(value * Fraction(factor))
    for shift in ("1", "-1", "1/1000", "-1/1000"):
        yield str(value + Fraction(shift))
    yield "1e4"
    yield "-1e4"
    yield "1e-9999"


def part(certificate, index):
    """The certificate with its minimum and one more claim only: the others do not matter to that."""
    smaller = copy.deepcopy(certificate)
    smaller["claims"] = [smaller["claims"][0]] + ([smaller["claims"][index]] if index else [])
    return smaller


def judge(certificate, what):
    """certificate, mutated, has the minimum and perhaps one claim."""
    counts["mutations"] += 1
    claims = certificate["claims"]

    def false():
        for claim in claims:
            name = loss_oracle.falsified(certificate["loss"], claims[0], claim)
            if name:
                return claim["claim"] + " " + name
        return None

    if verdict(certificate) == 0:
        counts["accepted"] += 1
        failures.expect(false() is None, "accepted, but false: %s\n%s" % (what, json.dumps(certificate)))
    else:
        counts["refused"] += 1
        if counts["refused"] % 20 == 0:
            counts["refused and false"] += false() is not None


def mutate_fields(name, certificate, choose):
    for index, claim in enumerate(certificate["claims"]):
        for field in [key for key in claim if key != "claim"]:
            if not EVERYTHING and choose.random() < 0.5:
                continue
            variants = [text for text in mutations(claim[field]) if text != claim[field]]
            others = [c[f] for c in certificate["claims"] for f in c if f != "claim" and c[f] != claim[field]]
            variants += others if EVERYTHING else others[:1]
            for text in variants if EVERYTHING else [choose.choice(variants)]:
                broken = part(certificate, index)
                broken["claims"][-1 if index else 0][field] = text
                judge(broken, "%s: %s %s = %s" % (name, claim["claim"], field, text))


def mutate_loss(name, certificate, choose):
    """Another formula or parameter: what is left of the claims must be true of that."""
    loss = certificate["loss"]
    formulas = ["(%s)*1.001" % loss["formula"], "(%s)*0.999" % loss["formula"], "(%s) + z/1000" % loss["formula"],
                "-(%s)" % loss["formula"], "(%s) + z^4/1000" % loss["formula"], "(%s) - z^3/1000" % loss["formula"]]
    changed = [dict(loss, formula=formula) for formula in formulas]
    for parameter, value in loss["parameters"].items():
        for text in list(mutations(value))[:10] if isinstance(value, str) else []:
            changed.append(dict(loss, parameters=dict(loss["parameters"], **{parameter: text})))
    for index in range(len(certificate["claims"])):
        for other in changed if EVERYTHING else [choose.choice(changed)]:
            broken = part(certificate, index)
            broken["loss"] = other
            judge(broken, "%s: %s of %s" % (name, broken["claims"][-1]["claim"], json.dumps(other)))


def exchange_ends(name, certificate):
    broken = part(certificate, 0)
    ends = broken["claims"][0]
    ends["lo"], ends["hi"] = ends["hi"], ends["lo"]
    failures.expect(verdict(broken) == 1, name + ": accepted with lo and hi exchanged")


def main():
    directory = os.path.join(os.environ["PRODSTAB_SOURCE_DIR"], "certificates")
    paths = sorted(p for p in glob.glob(os.path.join(directory, "*.json")) if not p.endswith("schema.json"))
    paths += sorted(glob.glob(os.path.join(directory, "flow", "*.json")))
    paths += sorted(glob.glob(os.path.join(HERE, "accepted", "[bp]*.json")))
    failures.expect(len(paths) > 40, "there are only %d certificates" % len(paths))
    for path in paths:
        with open(path) as stream:
            certificate = json.load(stream)
        name = os.path.basename(path)
        known = [c for c in certificate["claims"] if c["claim"] in loss_oracle.OBLIGATIONS]
        certificate["claims"] = known
        choose = random.Random(SEED + name)
        for claim in known:
            found = loss_oracle.falsified(certificate["loss"], known[0], claim)
            failures.expect(found is None, "%s: %s itself is false: %s" % (name, claim["claim"], found))
        exchange_ends(name, certificate)
        mutate_fields(name, certificate, choose)
        mutate_loss(name, certificate, choose)
    print(counts)
    failures.expect(counts["refused"] > counts["mutations"] / 4, "hardly anything was refused")
    failures.expect(counts["refused and false"] > counts["refused"] / 100, "the mutations break nothing")
    failures.exit()


main()
