#!/usr/bin/env python3
"""Certifies the claims about gradient flow's limit, `gap_regime` and `gfs_monotone`, that certificates/flow holds.

Each certificate is, byte for byte, the stored one, and prodstab-check accepts it. Runs of gradient descent from random starts agree with
it: they stay in the region; below the edge the loss never grows, |x^2 - y^2| never falls by more than c eta times the loss that there was
to lose, and what the run ends with is that near to gradient flow's sharpness; and that sharpness never grows. The bound on
|x^2 - y^2| is no more than ten times what some run needs. With PRODSTAB_ACCEPT in the environment, certificates/flow is written instead.
"""

import json
import math
import os
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures, compare

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
PRODSTAB = os.environ["PRODSTAB"]
CHECK = os.environ["PRODSTAB_CHECK"]
SEED = int(os.environ.get("PRODSTAB_SEED", "20261201"))
CERTIFICATES = os.path.join(ROOT, "certificates", "flow")
RUNS, STEPS = 40, 800


def softplus(z):
    return max(z, 0) + math.log1p(math.exp(-abs(z)))


def sigmoid(z):
    return 1 / (1 + math.exp(-z)) if z > -700 else 0.0


# file, arguments, exit code, l, l', z*, l''(z*)
CERTIFIED = [
    ("bce", ["bce"], 0, lambda z: softplus(z) - 0.9 * z, lambda z: sigmoid(z) - 0.9, math.log(9), 0.09),
    ("quartic", ["quartic", "--near", "1"], 0, lambda z: (z * z - 1) ** 2 / 4, lambda z: z**3 - z, 1.0, 2.0),
    ("cosh", ["cosh(z-1)"], 1, lambda z: math.cosh(z - 1), lambda z: math.sinh(z - 1), 1.0, 1.0),
]


def start(random, claim):
    """eta, z = xy and d = |x^2 - y^2| of a start that the claim is about."""
    eta = float(Fraction(claim["eta_bar"])) * random.random() ** 2
    a, b = float(Fraction(claim["a"])), float(Fraction(claim["b"]))
    return eta, a + (b - a) * random.random(), float(Fraction(claim["D_bar"])) * random.random() / eta


def descend(slope, eta, z, d):
    p = slope(z)
    return z - eta * p * math.sqrt(d * d + 4 * z * z) + eta * eta * z * p * p, d * (1 - eta * eta * p * p)


def check_gap(failures, name, random, claim, loss, slope, least, curvature):
    a, b, needed = float(Fraction(claim["a"])), float(Fraction(claim["b"])), 0.0
    for _ in range(RUNS):
        eta, z, d = start(random, claim)
        where, first, to_lose = (eta, z, d), d, loss(z) - loss(least)
        allowed = float(Fraction(claim["c"])) * eta * to_lose
        for _ in range(STEPS):
            before = loss(z)
            z, d = descend(slope, eta, z, d)
            failures.expect(a <= z <= b and loss(z) <= before + 1e-12 and d <= first, "%s: gap_regime: a run from %s" % (name, where))
        failures.expect(first - d <= allowed + 1e-12 * first, "%s: gap_regime: %s of %s lost, from %s" % (name, first - d, allowed, where))
        if allowed > 1e-6:
            needed = max(needed, (first - d) / allowed)
    failures.expect(needed > 0.1, "%s: gap_regime: the bound is %s times too large" % (name, 1 / needed))


def check_flow(failures, name, random, claim, slope, least, curvature):
    a, b = float(Fraction(claim["a"])), float(Fraction(claim["b"]))
    for _ in range(RUNS):
        eta, z, d = start(random, claim)
        where = (eta, z, d)
        for _ in range(STEPS):
            before = curvature * math.sqrt(d * d + 4 * least * least)
            z, d = descend(slope, eta, z, d)
            after = curvature * math.sqrt(d * d + 4 * least * least)
            failures.expect(a <= z <= b and after <= before * (1 + 1e-12), "%s: gfs_monotone: a run from %s" % (name, where))


def main():
    failures = Failures()
    with tempfile.TemporaryDirectory() as directory:
        for name, arguments, code, loss, slope, least, curvature in CERTIFIED:
            path, stored = os.path.join(directory, name + ".json"), os.path.join(CERTIFICATES, name + ".json")
            command = [PRODSTAB, "certify", *arguments, "--claims", "gap_regime,gfs_monotone", "-o", path]
            made = subprocess.run(command, capture_output=True, encoding="utf-8")
            failures.expect(made.returncode == code, "%s: %s%s" % (name, made.stdout, made.stderr))
            with open(path, encoding="utf-8") as stream:
                text = stream.read()
            compare(failures, stored, text)
            claims = {claim["claim"]: claim for claim in json.loads(text)["claims"]}
            check_gap(failures, name, random.Random(SEED), claims["gap_regime"], loss, slope, least, curvature)
            check_flow(failures, name, random.Random(SEED), claims["gfs_monotone"], slope, least, curvature)
            checked = subprocess.run([CHECK, stored], capture_output=True, encoding="utf-8")
            failures.expect(checked.returncode == 0, "%s: %s%s" % (name, checked.stdout, checked.stderr))
    failures.expect(len(os.listdir(CERTIFICATES)) == len(CERTIFIED), "certificates/flow holds other files")
    failures.exit()


if __name__ == "__main__":
    main()
