#!/usr/bin/env python3
"""Certifies the windows and cycles, and the convergence below the edge, that certificates/cycles holds.

Each certificate is, byte for byte, the stored one, and prodstab-check accepts it. Plain iteration agrees with it: at both ends of the
steps of an attracting_cycle, from the middle of its first bracket, it tends to a cycle of that period with its points in the brackets and
a multiplier within the bound. The windows of the logistic map are where they are known to be: z -> z - a (z + z^2/3) is x -> r x (1 - x)
with r = a + 1. Where frozen_convergence or frozen_global holds, iteration tends to z*; where bounded_oscillation does, it stays in the interval
and keeps moving; where balanced_cycle does, gradient descent in the plane tends to the cycle. With PRODSTAB_ACCEPT in the environment,
certificates/cycles is written instead.
"""

import json
import math
import os
import subprocess
import sys
import tempfile
from fractions import Fraction

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures, compare

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
PRODSTAB = os.environ["PRODSTAB"]
CHECK = os.environ["PRODSTAB_CHECK"]
CERTIFICATES = os.path.join(ROOT, "certificates", "cycles")
OUTLIER = "softplus(z) - 0.52*z + 0.002413*softplus(-100*z)"


def sigmoid(z):
    return 1 / (1 + math.exp(-z)) if z > -700 else 0.0


def bend(z):
    return sigmoid(z) * sigmoid(-z)


SQUARED = (lambda z: z - 1, lambda z: 1.0)
LOGISTIC = (lambda z: z + z * z / 3, lambda z: 1 + 2 * z / 3)
BCE = (lambda z: sigmoid(z) - 0.9, bend)
QUARTIC = (lambda z: z**3 - z, lambda z: 3 * z * z - 1)
ONE_OUTLIER = (lambda z: sigmoid(z) - 0.52 - 0.2413 * sigmoid(-100 * z), lambda z: bend(z) + 24.13 * bend(100 * z))

# file, arguments, (l', l'')
CERTIFIED = [
    ("logistic_windows", ["branch", "z^2/2 + z^3/9", "--to", "1.499", "--windows", "5"], LOGISTIC),
    ("bce_windows", ["branch", "bce", "--windows", "4"], BCE),
    ("quartic_windows", ["branch", "quartic", "--near", "1", "--to", "1.4", "--windows", "6"], QUARTIC),
    ("outlier_cycle", ["certify", OUTLIER, "--claims", "attracting_cycle", "--effective-step", "4.73963572462"], ONE_OUTLIER),
    ("outlier_global", ["certify", OUTLIER, "--claims", "frozen_convergence,frozen_global"], ONE_OUTLIER),
    ("bce_global", ["certify", "bce", "--claims", "frozen_convergence,frozen_global"], BCE),
    ("bce_oscillation", ["certify", "bce", "--claims", "bounded_oscillation"], BCE),
    ("quartic_oscillation", ["certify", "quartic", "--near", "1", "--claims", "bounded_oscillation"], QUARTIC),
    ("bce_balanced", ["certify", "bce", "--claims", "balanced_cycle", "--step-ratio", "1.1,1.11"], BCE),
    ("quartic_balanced", ["certify", "quartic", "--near", "1", "--claims", "balanced_cycle", "--effective-step", "0.65",
                          "--weight-decay", "0.01"], QUARTIC),
    ("squared_balanced", ["certify", "(z - 1)^2/2", "--claims", "balanced_cycle", "--effective-step", "1.2"], SQUARED),
    ("quartic_interval", ["certify", "quartic", "--near", "1", "--claims", "frozen_convergence"], QUARTIC),
]

# r at which the critical point lies on the cycle: period, r
SUPERSTABLE = [(4, 3.498561699327702), (5, 3.738914912970688), (3, 3.831874055283316), (5, 3.905706469831327), (4, 3.960270127221156),
               (5, 3.990267046974258)]


def iterates(loss, a, z, count):
    for _ in range(count):
        yield z
        z = z - a * loss[0](z)


def check_cycle(failures, name, loss, claim):
    rows = [{key: Fraction(value) for key, value in row.items()} for row in claim["rows"]]
    a_lo, a_hi, period = Fraction(claim["a_lo"]), Fraction(claim["a_hi"]), len(rows)
    for a in (a_lo, (a_lo + a_hi) / 2, a_hi):
        *_, z = iterates(loss, float(a), float(rows[0]["centre"] + rows[0]["drift"] * (a - a_lo)), 400 * period + 1)
        points = list(iterates(loss, float(a), z, period + 1))
        slope = math.prod(1 - float(a) * loss[1](point) for point in points[:period])
        inside = all(abs(point - float(row["centre"] + row["drift"] * (a - a_lo))) <= float(row["radius"]) * (1 + 1e-9)
                     for point, row in zip(points, rows))
        failures.expect(inside and abs(slope) <= float(rows[-1]["product"]) + 1e-9,
                        "%s: not the cycle of period %d at %s: %s, %s" % (name, period, float(a), points, slope))
        failures.expect(all(abs(point - points[0]) > 1e-6 for point in points[1:period]), "%s: a shorter period" % name)


def check_convergence(failures, name, loss, minimum, claim):
    where = (float(claim["A"]), float(claim["B"])) if "A" in claim else (-500.0, 500.0)
    middle = (float(minimum["lo"]) + float(minimum["hi"])) / 2
    for part in (0.01, 0.5, 0.99, 1):
        for z in (where[0], middle - 0.1 * (middle - where[0]), where[1]):
            *_, last = iterates(loss, part * float(claim["a_bar"]), z, 200000)
            failures.expect(abs(last - middle) < 1e-2, "%s: from %s to %s" % (name, z, last))


def check_oscillation(failures, name, loss, claim):
    a_lo, a_hi, low, high = (float(claim[field]) for field in ("a_lo", "a_hi", "A", "B"))
    for part in (0, 0.5, 1):
        a = a_lo + part * (a_hi - a_lo)
        for k in (1, 2, 3):
            points = list(iterates(loss, a, low + (high - low) * k / 4.1, 2000))
            failures.expect(all(low <= z <= high for z in points), "%s: it leaves [%s, %s] at %s" % (name, low, high, a))
            # as near to the edge as 1.001 a_c the steps are that small
            failures.expect(max(points[-100:]) - min(points[-100:]) > 1e-2 * (high - low) * (a / a_lo - 1), "%s: it rests at %s" % (name, a))


def check_balanced(failures, name, loss, claim):
    """Gradient descent in the plane, from beside the line x = y, tends to the cycle on it."""
    rows = [{key: Fraction(value) for key, value in row.items()} for row in claim["rows"]]
    decay, period = float(claim["decay"]), len(rows)
    for eta in (float(claim["a_lo"]), float(claim["a_hi"])):
        x, along, across = float(rows[0]["centre"]), [], []
        x, y = x * (1 + 1e-4), x * (1 - 2e-4)
        for t in range(2000 * period):
            slope = loss[0](x * y) if t < 1999 * period else loss[0](x * x)
            if t >= 1999 * period:
                row = rows[t % period]
                failures.expect(abs(x - float(row["centre"])) <= 1.01 * float(row["radius"] + abs(row["drift"]) * (Fraction(claim["a_hi"]) - Fraction(claim["a_lo"]))),
                                "%s: %s at %s" % (name, x, eta))
                failures.expect(abs(x - y) < 1e-9, "%s: off the line, %s and %s at %s" % (name, x, y, eta))
                along.append(1 - eta * (slope + 2 * x * x * loss[1](x * x) + decay))
                across.append(1 + eta * (slope - decay))
            x, y = x - eta * (slope * y + decay * x), y - eta * (slope * x + decay * y)
        failures.expect(abs(math.prod(along)) <= float(rows[-1]["product"]), "%s: along the line %s" % (name, along))
        failures.expect(abs(math.prod(across)) <= float(rows[-1]["across_product"]), "%s: across it %s" % (name, across))


def check_windows(failures, claims):
    for period, r in SUPERSTABLE:
        failures.expect(any(len(c["rows"]) == period and Fraction(c["a_lo"]) <= r - 1 <= Fraction(c["a_hi"]) for c in claims),
                        "no window of period %d holds r = %s" % (period, r))
    threes = [c for c in claims if len(c["rows"]) == 3]
    first, last = min(Fraction(c["a_lo"]) for c in threes) + 1, max(Fraction(c["a_hi"]) for c in threes) + 1
    failures.expect(1 + math.sqrt(8) < first < 3.82848 and 3.8403 < last < 3.8414990, "the window of period 3 is [%s, %s]" % (first, last))


def main():
    failures = Failures()
    with tempfile.TemporaryDirectory() as directory:
        for name, arguments, loss in CERTIFIED:
            path, stored = os.path.join(directory, name + ".json"), os.path.join(CERTIFICATES, name + ".json")
            made = subprocess.run([PRODSTAB, *arguments, "-o", path], capture_output=True, encoding="utf-8")
            # 1: the minimum is product-unstable or degenerate, whatever else was proved
            failures.expect(made.returncode == (1 if loss in (ONE_OUTLIER, SQUARED) else 0), "%s: %s%s" % (name, made.stdout, made.stderr))
            with open(path, encoding="utf-8") as stream:
                text = stream.read()
            compare(failures, stored, text)
            claims = json.loads(text)["claims"]
            cycles = [claim for claim in claims if claim["claim"] == "attracting_cycle"]
            for claim in claims:
                if claim["claim"].startswith("frozen_"):
                    check_convergence(failures, name, loss, claims[0], claim)
                if claim["claim"] == "balanced_cycle":
                    check_balanced(failures, name, loss, claim)
                if claim["claim"] == "bounded_oscillation":
                    check_oscillation(failures, name, loss, claim)
            for claim in cycles:
                check_cycle(failures, name, loss, claim)
            if loss is LOGISTIC:
                check_windows(failures, cycles)
            checked = subprocess.run([CHECK, stored], capture_output=True, encoding="utf-8")
            failures.expect(checked.returncode == 0, "%s: %s%s" % (name, checked.stdout, checked.stderr))
    failures.expect(len(os.listdir(CERTIFICATES)) == len(CERTIFIED), "certificates/cycles holds other files")
    failures.exit()


if __name__ == "__main__":
    main()
