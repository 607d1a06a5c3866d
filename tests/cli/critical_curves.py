#!/usr/bin/env python3
"""prodstab critical with two parameters against exact oracles: of (z-1)^2/2 + q(a,b)*(z-1)^4, alpha(z*) = -24 q(a,b). Points of the curve
q = 0 lie in the boxes; where the curve is said to cross a box q has the signs that are said; boxes of a chain follow each other; the
certificate is accepted and does not depend on the number of threads."""

import csv
import json
import os
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures

PRODSTAB = os.environ["PRODSTAB"]
CHECK = os.environ["PRODSTAB_CHECK"]
SIGNS = {"product-stable": -1, "product-unstable": 1}


def circle_point():
    t = Fraction(random.randrange(-400, 400), 100)
    return (1 - t * t) / (1 + t * t), 2 * t / (1 + t * t)


def line_point():
    b = Fraction(random.randrange(0, 1000), 1000)
    return b / 3 + Fraction(1, 7), b


def cross_point():
    t = Fraction(random.randrange(-1000, 1000), 1000)
    return random.choice([(t, Fraction(0)), (Fraction(0), t)])


# q, the ranges of a and b, a point of the curve, how many chains there are (None: the curve meets itself)
CURVES = [
    ("a^2 + b^2 - 1", lambda a, b: a * a + b * b - 1, ("[-2,2]", "[-3/2,2]"), circle_point, 1),
    ("a - b/3 - 1/7", lambda a, b: a - b / 3 - Fraction(1, 7), ("[0,1]", "[0,1]"), line_point, 1),
    ("a*b", lambda a, b: a * b, ("[-1,1]", "[-1,13/10]"), cross_point, None),
]


def sign(value):
    return (value > 0) - (value < 0)


def read_box(box):
    return [[Fraction(box["ranges"][name][end]) for end in ("lo", "hi")] for name in ("a", "b")]


def touch(one, other):
    return all(one[axis][0] <= other[axis][1] and other[axis][0] <= one[axis][1] for axis in (0, 1))


def check_box(failures, q, box, ends):
    if box["crossed"] is None:
        return
    axis = "ab".index(box["crossed"])
    for end, side in ((0, "below"), (1, "above")):
        for other in (0, 1):
            corner = [ends[axis][end]] * 2
            corner[1 - axis] = ends[1 - axis][other]
            failures.expect(sign(q(*corner)) == SIGNS[box[side]], "%s: the sign at %s" % (box, corner))
    failures.expect(box["below"] != box["above"], box)


def check_curve(failures, path, formula, q, ranges, point, chains):
    command = [PRODSTAB, "critical", "(z-1)^2/2 + (%s)*(z-1)^4" % formula, "-p", "a=" + ranges[0], "-p", "b=" + ranges[1], "--most", "300"]
    said = subprocess.run([*command, "-j", "1", "-o", path, "--csv", path + ".csv", "--json"], capture_output=True, text=True, check=False)
    curve = json.loads(said.stdout)["curve"]
    boxes = [box for chain in curve["chains"] for box in chain]
    ends = [read_box(box) for box in boxes]
    crossed = all(box["crossed"] is not None for box in boxes)
    failures.expect(said.returncode == (0 if crossed else 3), "%s: exit code %d" % (formula, said.returncode))
    failures.expect(chains is None or (crossed and len(curve["chains"]) == chains), "%s: %d chains" % (formula, len(curve["chains"])))
    for box, end in zip(boxes, ends):
        check_box(failures, q, box, end)
    for chain in curve["chains"]:
        for one, other in zip(chain, chain[1:]):
            failures.expect(touch(read_box(one), read_box(other)), "%s does not touch %s" % (one, other))
    for _ in range(200):
        a, b = point()
        inside = any(end[0][0] <= a <= end[0][1] and end[1][0] <= b <= end[1][1] for end in ends)
        failures.expect(inside, "%s: (%s, %s) is in no box" % (formula, a, b))
    with open(path + ".csv", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    failures.expect([Fraction(row["a_lo"]) for row in rows] == [end[0][0] for end in ends], "%s: the table is another one" % formula)
    failures.expect(subprocess.run([CHECK, path], capture_output=True, check=False).returncode == 0, "%s: not accepted" % formula)
    subprocess.run([*command, "-j", "2", "-o", path + "2"], capture_output=True, check=False)
    with open(path, "rb") as one, open(path + "2", "rb") as two:
        failures.expect(one.read() == two.read(), "%s: threads change the certificate" % formula)


def main():
    failures = Failures()
    seed = int(os.environ.get("PRODSTAB_SEED", random.randrange(10**6)))
    random.seed(seed)
    with tempfile.TemporaryDirectory() as directory:
        for curve in CURVES:
            check_curve(failures, os.path.join(directory, "curve.json"), *curve)
    if failures.count:
        failures.add("seed %d" % seed)
    return failures.exit()


if __name__ == "__main__":
    sys.exit(main())
