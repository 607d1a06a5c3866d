#!/usr/bin/env python3
"""Certifies the windows and cycles, and the convergence below the edge, that certificates/cycles holds.

Each certificate is, byte for byte, the stored one, and prodstab-check accepts it. Plain iteration agrees with it: at both ends of the
steps of an attracting_cycle, from the middle of its first bracket, it tends to a cycle of that period with its points in the brackets and
a multiplier within the bound. The windows of the logistic map are where they are known to be: z -> z - a (z + z^2/3) is x -> r x (1 - x)
with r = a + 1. Where frozen_convergence or frozen_global holds, iteration tends to z*. With PRODSTAB_ACCEPT in the environment,
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
            # 1: the minimum is product-unstable, whatever else was proved
            failures.expect(made.returncode == (1 if loss is ONE_OUTLIER else 0), "%s: %s%s" % (name, made.stdout, made.stderr))
            with open(path, encoding="utf-8") as stream:
                text = stream.read()
            compare(failures, stored, text)
            claims = json.loads(text)["claims"]
            cycles = [claim for claim in claims if claim["claim"] == "attracting_cycle"]
            for claim in claims:
                if claim["claim"].startswith("frozen_"):
                    check_convergence(failures, name, loss, claims[0], claim)
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
