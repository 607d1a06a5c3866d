#!/usr/bin/env python3
"""Certifies the branches of 2-cycles that certificates/branch holds.

Each certificate is, byte for byte, the stored one, and prodstab-check accepts it; the branch reaches as far as it is
known to go: to the step where the period doubles, computed here by other means, or to twice the edge. With PRODSTAB_ACCEPT
in the environment, certificates/branch is written instead.
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
CERTIFICATES = os.path.join(ROOT, "certificates", "branch")


def bce(p):
    return lambda z: 1 / (1 + math.exp(-z)) - p, lambda z: 1 / (2 + 2 * math.cosh(z))


# file, arguments, (l', l''), z*
BRANCHES = [
    ("bce_9_10", ["bce", "-p", "p=9/10"], bce(0.9), math.log(9)),
    ("bce_7_10", ["bce", "-p", "p=7/10"], bce(0.7), math.log(7 / 3)),
    ("quartic", ["quartic"], (lambda z: z**3 - z, lambda z: 3 * z * z - 1), 1),
    ("logcosh", ["logcosh"], (lambda z: math.tanh(z - 1), lambda z: 1 / math.cosh(z - 1) ** 2), 1),
    ("pseudo_huber", ["pseudo_huber"], (lambda z: (z - 1) / math.hypot(1, z - 1), lambda z: (1 + (z - 1) ** 2) ** -1.5), 1),
]


def multiplier(loss, minimum, a):
    """Of the cycle to which plain iteration tends, or None if that has not period 2."""
    l1, l2 = loss
    z = minimum + 0.01
    for _ in range(20000):
        z = z - a * l1(z)
    w = z - a * l1(z)
    return (1 - a * l2(z)) * (1 - a * l2(w)) if abs(w - a * l1(w) - z) < 1e-9 else None


def last_attracting(loss, minimum):
    """The step, in units of the edge, up to which the 2-cycle attracts, at most 2."""
    edge = 2 / loss[1](minimum)
    low, high = 1.05, 2
    if multiplier(loss, minimum, high * edge) is not None:
        return high
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (middle, high) if multiplier(loss, minimum, middle * edge) is not None else (low, middle)
    return low


def main():
    failures = Failures()
    with tempfile.TemporaryDirectory() as directory:
        for name, arguments, loss, minimum in BRANCHES:
            path = os.path.join(directory, name + ".json")
            made = subprocess.run([PRODSTAB, "branch", *arguments, "-o", path], capture_output=True, encoding="utf-8")
            failures.expect(made.returncode == 0, "%s: %s%s" % (name, made.stdout, made.stderr))
            with open(path, encoding="utf-8") as stream:
                text = stream.read()
            compare(failures, os.path.join(CERTIFICATES, name + ".json"), text)
            branch = json.loads(text)["claims"][-1]
            reached = float(Fraction(branch["a_to"])) * loss[1](minimum) / 2
            expected = last_attracting(loss, minimum)
            failures.expect(abs(reached - expected) < 1e-3, "%s: reaches %s, expected %s" % (name, reached, expected))
            checked = subprocess.run([CHECK, os.path.join(CERTIFICATES, name + ".json")], capture_output=True, encoding="utf-8")
            failures.expect(checked.returncode == 0, "%s: %s%s" % (name, checked.stdout, checked.stderr))
    failures.expect(len(os.listdir(CERTIFICATES)) == len(BRANCHES), "certificates/branch holds other files")
    failures.exit()


if __name__ == "__main__":
    main()
