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


# file, arguments, (l', l''), z*; momentum and look-ahead, where there is one
BRANCHES = [
    ("bce_9_10", ["bce", "-p", "p=9/10"], bce(0.9), math.log(9)),
    ("bce_7_10", ["bce", "-p", "p=7/10"], bce(0.7), math.log(7 / 3)),
    ("quartic", ["quartic"], (lambda z: z**3 - z, lambda z: 3 * z * z - 1), 1),
    ("logcosh", ["logcosh"], (lambda z: math.tanh(z - 1), lambda z: 1 / math.cosh(z - 1) ** 2), 1),
    ("pseudo_huber", ["pseudo_huber"], (lambda z: (z - 1) / math.hypot(1, z - 1), lambda z: (1 + (z - 1) ** 2) ** -1.5), 1),
]
QUARTIC = BRANCHES[2][2]
WITH_MOMENTUM = [
    ("quartic_heavy_ball_3_10", ["quartic", "--momentum", "3/10"], QUARTIC, 1, 0.3, 0),
    ("quartic_heavy_ball_1_2", ["quartic", "--momentum", "1/2"], QUARTIC, 1, 0.5, 0),
    ("quartic_heavy_ball_9_10", ["quartic", "--momentum", "9/10"], QUARTIC, 1, 0.9, 0),
    ("quartic_nesterov_1_2", ["quartic", "--momentum", "1/2", "--nesterov"], QUARTIC, 1, 0.5, 0.5),
    ("bce_7_10_heavy_ball_9_10", ["bce", "-p", "p=7/10", "--momentum", "9/10"], bce(0.7), math.log(7 / 3), 0.9, 0),
    ("bce_7_10_nesterov_9_10", ["bce", "-p", "p=7/10", "--momentum", "9/10", "--nesterov"], bce(0.7), math.log(7 / 3), 0.9, 0.9),
]


def attracts(l1, minimum, a, momentum, look_ahead):
    """Whether the method tends to a cycle of period 2, from near the one to which gradient descent with the step a tends."""
    step = a * (1 + momentum) / (1 + 2 * look_ahead)
    z = minimum + 0.01
    for _ in range(2000):
        z = z - a * l1(z)
    y, k = z - a * l1(z), look_ahead
    w, x = ((1 + k) * y + k * z) / (1 + 2 * k) + 1e-4, ((1 + k) * z + k * y) / (1 + 2 * k) - 1e-4
    for i in range(20002):
        if i == 20000:
            before = w, x
        w, x = x, x + momentum * (x - w) - step * l1(x + look_ahead * (x - w))
        if abs(x) > 1e6:
            return False
    return max(abs(w - before[0]), abs(x - before[1])) < 1e-9 and abs(x - w) > 1e-3


def last_attracting(loss, minimum, momentum=0, look_ahead=0):
    """The step, in units of the edge, up to which the 2-cycle attracts, at most 2."""
    edge = 2 / loss[1](minimum)
    low, high = 1.05, 2
    if attracts(loss[0], minimum, high * edge, momentum, look_ahead):
        return high
    for _ in range(16):
        middle = (low + high) / 2
        low, high = (middle, high) if attracts(loss[0], minimum, middle * edge, momentum, look_ahead) else (low, middle)
    return low


def main():
    failures = Failures()
    with tempfile.TemporaryDirectory() as directory:
        for name, arguments, loss, minimum, *momentum in BRANCHES + WITH_MOMENTUM:
            path = os.path.join(directory, name + ".json")
            made = subprocess.run([PRODSTAB, "branch", *arguments, "-o", path], capture_output=True, encoding="utf-8")
            failures.expect(made.returncode == 0, "%s: %s%s" % (name, made.stdout, made.stderr))
            with open(path, encoding="utf-8") as stream:
                text = stream.read()
            compare(failures, os.path.join(CERTIFICATES, name + ".json"), text)
            branch = json.loads(text)["claims"][-1]
            reached = float(Fraction(branch["a_to"])) * loss[1](minimum) / 2
            expected = last_attracting(loss, minimum, *momentum)
            failures.expect(abs(reached - expected) < 1e-3, "%s: reaches %s, expected %s" % (name, reached, expected))
            checked = subprocess.run([CHECK, os.path.join(CERTIFICATES, name + ".json")], capture_output=True, encoding="utf-8")
            failures.expect(checked.returncode == 0, "%s: %s%s" % (name, checked.stdout, checked.stderr))
    failures.expect(len(os.listdir(CERTIFICATES)) == len(BRANCHES + WITH_MOMENTUM), "certificates/branch holds other files")
    failures.exit()


if __name__ == "__main__":
    main()
