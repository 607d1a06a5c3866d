#!/usr/bin/env python3
"""The claim `lyapunov_depth` against gradient descent on l(x_1 ... x_n), n from 2 to 6, with random weights.

At the edge of stability, from x + w v where x is a minimiser and v the top direction, two steps move the distance along v from w to
w - (2 c_1 + eta^2 G/2) w^3, where G is the square of the sharpness's gradient along the minimisers (proofs/THEORY.md, section 4). So c_1 is
measured. It has to be what the formula there says, and positive for all weights of which the claim says so.
"""

import json
import math
import os
import random
import subprocess
import sys
import tempfile
from decimal import Decimal, getcontext
from fractions import Fraction

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures

PRODSTAB = os.environ["PRODSTAB"]
SEED = int(os.environ.get("PRODSTAB_SEED", "20261130"))
getcontext().prec = 60
ONE = Decimal(1)


def bce(p):
    """softplus(z) - p z: z*, l', and l'' to l'''' at z*."""
    return (p / (1 - p)).ln(), lambda z: 1 / (1 + (-z).exp()) - p, (p * (1 - p), p * (1 - p) * (1 - 2 * p), p * (1 - p) * (1 - 6 * p * (1 - p)))


LOSSES = [
    (["bce", "-p", "p=7/10"], bce(Decimal("0.7"))),
    (["quartic"], (ONE, lambda z: z**3 - z, (2 * ONE, 6 * ONE, 6 * ONE))),
    (["squared"], (ONE, lambda z: z - 1, (ONE, 0 * ONE, 0 * ONE))),
]


def symmetric(values):
    """e_1, e_2, e_3."""
    e = [ONE, Decimal(0), Decimal(0), Decimal(0)]
    for value in values:
        for k in (3, 2, 1):
            e[k] += value * e[k - 1]
    return e[1:]


def measured(l1, x, v, eta):
    """c with w -> w - c w^3 in two steps, along v."""
    w = Decimal(10) ** -12
    y = [a + w * b for a, b in zip(x, v)]
    for _ in range(2):
        product = math.prod(y)
        slope = l1(product)
        y = [a - eta * slope * product / a for a in y]
    return (w - sum((a - b) * c for a, b, c in zip(y, x, v))) / w**3


def claimed_range(arguments):
    """Of e_2/e_1^2, as the search finds it."""
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "depth.json")
        subprocess.run([PRODSTAB, "certify", *arguments, "--claims", "lyapunov_depth", "-o", path], capture_output=True)
        with open(path, encoding="utf-8") as stream:
            claim = json.load(stream)["claims"][-1]
    return Fraction(claim["e_lo"]), Fraction(claim["e_hi"])


def main():
    failures, generator, covered = Failures(), random.Random(SEED), 0
    for arguments, (minimum, l1, (l2, l3, l4)) in LOSSES:
        low, high = claimed_range(arguments)
        for n in [2, 3, 4, 5, 6] * 4:
            x = [Decimal(generator.uniform(0.3, 3)) * generator.choice((1, -1)) for _ in range(n - 1)]
            x.append(minimum / math.prod(x))
            inverse = [1 / a for a in x]
            e1, e2, e3 = symmetric([b * b for b in inverse])
            e, e_3, norm = e2 / e1**2, e3 / e1**3, e1.sqrt()
            v = [b / norm for b in inverse]
            eta = 2 / (l2 * minimum**2 * e1)
            alpha = 3 * (l3 + 4 * l2 * e / minimum) ** 2 - l2 * l4 + 24 * l2**2 * (2 * e**2 - e_3) / minimum**2
            c1 = eta * minimum**4 * e1**2 / (6 * l2) * alpha
            p2, p3 = sum(b**4 for b in inverse), sum(b**6 for b in inverse)
            drift = eta**2 * 4 * l2**2 * minimum**4 * (p3 - p2**2 / e1) / 2
            found = (measured(l1, x, v, eta) - drift) / 2
            size = abs(c1) + abs(drift)
            what = "seed %d: %s, weights %s: " % (SEED, arguments[0], [float(a) for a in x])
            failures.expect(abs(found - c1) < Decimal("1e-6") * size, what + "c_1 is %s, not %s" % (found, c1))
            if low <= Fraction(e) <= high:
                covered += 1
                failures.expect(found > 0, what + "c_1 = %s, which is not supercritical" % found)
    failures.expect(covered > 40, "only %d of the weights are in the claims' ranges" % covered)
    failures.exit()


if __name__ == "__main__":
    main()
