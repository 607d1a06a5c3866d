#!/usr/bin/env python3
"""The claim `lyapunov_depth` against gradient descent on l(x_1 ... x_n), n from 2 to 6, with random weights.

At the edge of stability, from x + w v where x is a minimiser and v the top direction, two steps move the distance along v from w to
w - (2 c_1 + eta^2 G/2) w^3, where G is the square of the sharpness's gradient along the minimisers (proofs/THEORY.md, section 4). So c_1 is
measured. It has to be what the formula there says, and positive for all weights of which the claim says so. What --depth prints of
alpha_n has to be that too, and its estimate of the gap that of the end of a run, but for terms of the second order.
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


def printed(arguments, sizes):
    """What --depth says of weights of these sizes."""
    command = [PRODSTAB, "certify", *arguments, "--claims", "lyapunov_depth", "--depth", str(len(sizes)), "--weights", ",".join(sizes), "--json"]
    return json.loads(subprocess.run(command, capture_output=True).stdout)["depth"]


def end_of_run(n, eta):
    """The weights at the end of a run on bce, p = 7/10, from one small weight and sharpness 1.2 times 2/eta; and 2 - eta lambda there."""
    minimum, curvature = math.log(7 / 3), 0.21
    low, high = 1e-6, minimum ** (1 / n)
    for _ in range(100):
        a = (low + high) / 2
        sharp = curvature * minimum**2 * (1 / a**2 + (n - 1) * (a / minimum) ** (2 / (n - 1)))
        low, high = (a, high) if sharp > 2.4 / eta else (low, a)
    x = [1.001 * low] + [(minimum / low) ** (1 / (n - 1))] * (n - 1)
    for step in range(10**6):
        product = math.prod(x)
        if step > 1000 and abs(product - minimum) < 1e-11:
            break
        slope = 1 / (1 + math.exp(-product)) - 0.7
        x = [a - eta * slope * product / a for a in x]
    return x, 2 - eta * curvature * minimum**2 * sum(1 / a**2 for a in x)


def check_estimates(failures):
    for n, eta in ((2, 0.1), (3, 0.1), (3, 0.03), (3, 0.01), (4, 0.03)):
        weights, gap = end_of_run(n, eta)
        answer = printed(["bce", "-p", "p=7/10"], ["%.12f" % a for a in weights])
        estimate, rate = float(answer["estimated_gap"]), (Fraction(answer["rate"]["lo"]) + Fraction(answer["rate"]["hi"])) / 2
        what = "%d layers, eta = %s: the gap is %g, the estimate %g" % (n, eta, gap, estimate)
        failures.expect(abs(gap - estimate) < gap * (gap + 1e-4), what)
        failures.expect(abs(2 - 2 * eta / float(rate) - gap) < 1e-6, what + "; the edge is not at %s" % float(rate))


def main():
    failures, generator, covered = Failures(), random.Random(SEED), 0
    check_estimates(failures)
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
            answer = printed(arguments, ["%.40f" % abs(a) for a in x])["alpha"] if n > 3 else None
            failures.expect(answer is None or Decimal(answer["lo"]) <= alpha <= Decimal(answer["hi"]), "alpha_n is %s, not in %s" % (alpha, answer))
            what = "seed %d: %s, weights %s: " % (SEED, arguments[0], [float(a) for a in x])
            failures.expect(abs(found - c1) < Decimal("1e-6") * size, what + "c_1 is %s, not %s" % (found, c1))
            if low <= Fraction(e) <= high:
                covered += 1
                failures.expect(found > 0, what + "c_1 = %s, which is not supercritical" % found)
    failures.expect(covered > 40, "only %d of the weights are in the claims' ranges" % covered)
    failures.exit()


if __name__ == "__main__":
    main()
