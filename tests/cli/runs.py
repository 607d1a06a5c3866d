#!/usr/bin/env python3
"""Encloses the limits of the runs of gradient descent that certificates/run holds.

Each certificate is, byte for byte, the stored one, with the sums in SHA256SUMS, and prodstab-check accepts it. An 80-digit
iteration of x and y, numbers or vectors, ends within what it claims. The enclosure of eta times the sharpness has a radius below 1e-12. Copies with
a field changed, for the worse, are rejected. With PRODSTAB_ACCEPT in the environment, certificates/run is written instead.
"""

import copy
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from fractions import Fraction

from mpmath import mp, mpf

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures, compare

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
PRODSTAB = os.environ["PRODSTAB"]
CHECK = os.environ["PRODSTAB_CHECK"]
CERTIFICATES = os.path.join(ROOT, "certificates", "run")
mp.dps = 80

# file, arguments, (l', l'') or None where 80 digits would not do: a chaotic run
RUNS = [
    ("bce_7_10", ["bce", "-p", "p=7/10", "--eta", "1/10", "--start", "107/10,9/100"],
     (lambda z: 1 / (1 + mp.exp(-z)) - mpf(7) / 10, lambda z: 1 / (2 + 2 * mp.cosh(z)))),
    ("gamma", ["gamma", "--eta", "1/10", "--start", "5,1/8"], (lambda z: 1 - 1 / z, lambda z: 1 / z**2)),
    ("logcosh", ["logcosh", "--eta", "1/20", "--start", "19,0.05"], (lambda z: mp.tanh(z - 1), lambda z: mp.sech(z - 1) ** 2)),
    ("quartic", ["quartic", "--eta", "1/10", "--start", "-0.25,-3.6"], (lambda z: z**3 - z, lambda z: 3 * z**2 - 1)),
    ("quartic_chaotic", ["quartic", "--eta", "1/100", "--start", "12.5,0.05"], None),
]

# the same from vectors x and y
VECTORS = [
    ("gamma_vectors", ["gamma", "--eta", "1/10", "--start", "3,2,-1/2,2:1/2,-1/4,0.1,-0.1"],
     (lambda z: 1 - 1 / z, lambda z: 1 / z**2), (["3", "2", "-1/2", "2"], ["1/2", "-1/4", "0.1", "-0.1"])),
    ("quartic_vectors", ["quartic", "--eta", "1/10", "--start", "-0.25,0.1:-3,-2"],
     (lambda z: z**3 - z, lambda z: 3 * z**2 - 1), (["-0.25", "0.1"], ["-3", "-2"])),
]


def between(lo, value, hi):
    return mpf(Fraction(lo).numerator) / Fraction(lo).denominator <= value <= mpf(Fraction(hi).numerator) / Fraction(hi).denominator


def iterate(claim, first):
    """x and y where l' has vanished."""
    eta, x, y = (mpf(Fraction(claim[name]).numerator) / Fraction(claim[name]).denominator for name in ("eta", "x0", "y0"))
    for _ in range(10**5):
        f = first(x * y)
        if abs(f) < mpf(10) ** -25:
            return eta, x, y
        x, y = x - eta * f * y, y - eta * f * x
    return None


def check_limit(failures, name, claim, loss):
    eta, x, y = iterate(claim, loss[0])
    sharpness = loss[1](x * y) * (x * x + y * y)
    for what, value in (("x", x), ("y", y), ("sharpness", sharpness), ("gap", 2 - eta * sharpness)):
        failures.expect(between(claim[what + "_lo"], value, claim[what + "_hi"]), "%s: %s is %s, not in the enclosure" % (name, what, value))


def number(text):
    return mpf(Fraction(text).numerator) / Fraction(text).denominator


def dot(x, y):
    return sum(a * b for a, b in zip(x, y))


def check_vectors(failures, name, claim, loss, start):
    """Every coordinate of the limit, from the vectors themselves."""
    eta, x0, y0 = number(claim["eta"]), [number(t) for t in start[0]], [number(t) for t in start[1]]
    exact = [sum((Fraction(a) + sign * Fraction(b)) ** 2 for a, b in zip(*start)) for sign in (1, -1)]
    failures.expect([Fraction(claim["U0"]), Fraction(claim["V0"])] == exact, "%s: it is about another start" % name)
    x, y = x0, y0
    for _ in range(10**5):
        f = loss[0](dot(x, y))
        if abs(f) < mpf(10) ** -25:
            break
        x, y = [a - eta * f * b for a, b in zip(x, y)], [b - eta * f * a for a, b in zip(x, y)]
    sharpness = loss[1](dot(x, y)) * (dot(x, x) + dot(y, y))
    for a, b, a0, b0 in zip(x, y, x0, y0):
        for what, value in (("rho", (a + b) / (a0 + b0)), ("sigma", (a - b) / (a0 - b0))):
            failures.expect(between(claim[what + "_lo"], value, claim[what + "_hi"]), "%s: %s is %s, not in the enclosure" % (name, what, value))
    for what, value in (("sharpness", sharpness), ("gap", 2 - eta * sharpness)):
        failures.expect(between(claim[what + "_lo"], value, claim[what + "_hi"]), "%s: %s is %s, not in the enclosure" % (name, what, value))


def check_coordinates(failures, name, arguments, claim, loss, start):
    """What the program prints of the limit's coordinates: these are no part of the certificate."""
    answer = json.loads(subprocess.run([PRODSTAB, "run", *arguments, "--json"], capture_output=True).stdout)["vectors"]
    eta, x, y = number(claim["eta"]), [number(t) for t in start[0]], [number(t) for t in start[1]]
    failures.expect(len(answer["x"]) == len(answer["y"]) == len(x), "%s: not %d coordinates" % (name, len(x)))
    for _ in range(10**5):
        f = loss[0](dot(x, y))
        if abs(f) < mpf(10) ** -25:
            break
        x, y = [a - eta * f * b for a, b in zip(x, y)], [b - eta * f * a for a, b in zip(x, y)]
    for value, range_ in zip(x + y, answer["x"] + answer["y"]):
        fine = between(range_["lo"], value, range_["hi"]) and Fraction(range_["hi"]) - Fraction(range_["lo"]) < Fraction(1, 10**12)
        failures.expect(fine, "%s: a coordinate is %s, not in %s" % (name, value, range_))


def worse_vectors(claim):
    """The claim of vectors with one number changed so that it is false."""
    for field in ("rho", "sigma", "sharpness", "gap", "D", "u"):
        lo, hi = Fraction(claim[field + "_lo"]), Fraction(claim[field + "_hi"])
        yield dict(claim, **{field + "_lo": str(hi)})
        yield dict(claim, **{field + "_hi": str(lo)})
        yield dict(claim, **{field + "_lo": str(-hi), field + "_hi": str(-lo)})
        yield dict(claim, **{field + "_lo": str(hi), field + "_hi": str(lo)})
    for field in ("eta", "U0", "V0"):
        for factor in (-1, 0, Fraction(101, 100), Fraction(99, 100)):
            yield dict(claim, **{field: str(Fraction(claim[field]) * factor)})
    yield dict(claim, U0=claim["V0"], V0=claim["U0"])
    for steps in (int(claim["steps"]) - 1, 0, -1, "1/2", 10**6 + 1):
        yield dict(claim, steps=str(steps))
    for field, value in (("r", "0"), ("r", "-" + claim["r"]), ("q", "1"), ("q", "-0.5"), ("K", "-" + claim["K"])):
        yield dict(claim, **{field: value})
    yield dict(claim, K=str(Fraction(claim["K"]) * Fraction(99, 100)))
    yield dict(claim, q=str(1 - (1 - Fraction(claim["q"])) * Fraction(11, 10)))


def check_width(failures, name, claim):
    radius = (Fraction(claim["gap_hi"]) - Fraction(claim["gap_lo"])) / 2
    failures.expect(radius < Fraction(1, 10**12), "%s: the radius of eta lambda is %s" % (name, float(radius)))


def accepts(certificate):
    text = json.dumps(certificate)
    return subprocess.run([CHECK, "-"], input=text, capture_output=True, encoding="utf-8").returncode


def worse(claim):
    """The claim with one number changed so that it is false."""
    gap = Fraction(claim["gap_hi"]) - Fraction(claim["gap_lo"])
    for field in ("x", "y", "sharpness", "gap", "D", "u"):
        lo, hi = Fraction(claim[field + "_lo"]), Fraction(claim[field + "_hi"])
        yield dict(claim, **{field + "_lo": str(hi)})
        yield dict(claim, **{field + "_hi": str(lo)})
        yield dict(claim, **{field + "_lo": str(-hi), field + "_hi": str(-lo)})
        yield dict(claim, **{field + "_lo": str(hi), field + "_hi": str(lo)})
    for field in ("eta", "x0", "y0"):
        for factor in (-1, Fraction(101, 100), Fraction(99, 100)):  # the end hardly depends on the start
            yield dict(claim, **{field: str(Fraction(claim[field]) * factor)})
    ends = [(field + "_lo", field + "_hi") for field in ("x", "y", "u")]
    yield dict(claim, **{a: str(-Fraction(claim[b])) for pair in ends for a, b in (pair, pair[::-1])})  # the limit of -x0, -y0
    yield dict(claim, x0=claim["y0"], y0=claim["x0"])
    yield dict(claim, x0=claim["y0"])
    yield dict(claim, eta="0")
    for steps in (int(claim["steps"]) - 1, 0, -1, "1/2", 10**6 + 1):
        yield dict(claim, steps=str(steps))
    yield dict(claim, r=str(Fraction(claim["r"]) / 2))
    yield dict(claim, r="0")
    yield dict(claim, r="-" + claim["r"])
    yield dict(claim, q="1")
    yield dict(claim, q="-0.5")
    yield dict(claim, q=str(1 - (1 - Fraction(claim["q"])) * Fraction(11, 10)))
    yield dict(claim, K=str(Fraction(claim["K"]) * Fraction(99, 100)))
    yield dict(claim, K="-" + claim["K"])
    yield dict(claim, gap_lo=str(Fraction(claim["gap_lo"]) + 3 * gap / 4))


def check_mutations(failures, name, certificate, worse):
    for broken in worse(certificate["claims"][1]):
        if broken == certificate["claims"][1]:
            continue
        copied = dict(copy.deepcopy(certificate), claims=[certificate["claims"][0], broken])
        failures.expect(accepts(copied) == 1, "%s: accepted: %s" % (name, json.dumps(broken)))
    for formula in ("(%s)*1.0001", "(%s) + z/10000", "(%s) + z^4/10000"):
        copied = dict(certificate, loss=dict(certificate["loss"], formula=formula % certificate["loss"]["formula"]))
        failures.expect(accepts(copied) == 1, "%s: accepted for the loss %s" % (name, copied["loss"]["formula"]))


def main():
    failures, sums = Failures(), ""
    with tempfile.TemporaryDirectory() as directory:
        for name, arguments, loss, start in [(*run, None) for run in RUNS] + VECTORS:
            path = os.path.join(directory, name + ".json")
            made = subprocess.run([PRODSTAB, "run", *arguments, "-o", path], capture_output=True, encoding="utf-8")
            failures.expect(made.returncode == 0 and made.stderr == "", "%s: %s%s" % (name, made.stdout, made.stderr))
            with open(path, encoding="utf-8") as stream:
                text = stream.read()
            compare(failures, os.path.join(CERTIFICATES, name + ".json"), text)
            sums += "%s  %s.json\n" % (hashlib.sha256(text.encode()).hexdigest(), name)
            certificate = json.loads(text)
            check_width(failures, name, certificate["claims"][1])
            if start is not None:
                check_vectors(failures, name, certificate["claims"][1], loss, start)
                check_coordinates(failures, name, arguments, certificate["claims"][1], loss, start)
                check_mutations(failures, name, certificate, worse_vectors)
            elif loss is not None:
                check_limit(failures, name, certificate["claims"][1], loss)
            if name in ("gamma", "quartic"):
                check_mutations(failures, name, certificate, worse)
    compare(failures, os.path.join(CERTIFICATES, "SHA256SUMS"), sums)
    stored = sorted(entry for entry in os.listdir(CERTIFICATES) if entry.endswith(".json"))
    failures.expect(stored == sorted(run[0] + ".json" for run in RUNS + VECTORS), "certificates/run holds others: %s" % stored)
    checked = subprocess.run([CHECK, *(os.path.join(CERTIFICATES, entry) for entry in stored)], capture_output=True, encoding="utf-8")
    failures.expect(checked.returncode == 0, "%s%s" % (checked.stdout, checked.stderr))
    failures.exit()


if __name__ == "__main__":
    main()
