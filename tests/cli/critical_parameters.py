#!/usr/bin/env python3
"""prodstab critical against an exact oracle: of exp(z) + b*exp(-z) - c*z, alpha(z*) = 2 c^2 - 4 b. The brackets hold the square roots, are
narrow, and the verdicts beside them are right; the certificate is accepted, and without the cells beside a bracket it is not."""

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


def code(*command):
    return subprocess.run(command, capture_output=True, check=False).returncode


def find(failures, path, *arguments):
    said = subprocess.run([PRODSTAB, "critical", *arguments, "-o", path, "--json"], capture_output=True, text=True, check=False)
    failures.expect(said.returncode == 0, "%s: exit code %d, %s" % (arguments, said.returncode, said.stderr))
    return json.loads(said.stdout)["places"]


def check_place(failures, place, square, below, above):
    low, high = Fraction(place["range"]["lo"]), Fraction(place["range"]["hi"])
    failures.expect(place["kind"] == "sign change", place)
    failures.expect(min(low * low, high * high) < square < max(low * low, high * high), "%s: no root of %s" % (place, square))
    failures.expect((high - low) * 10**19 < abs(low), "%s is wide" % place)
    failures.expect((place["below"], place["above"]) == (below, above), place)


def check_family(failures, path):
    b = Fraction(random.randrange(1, 40), 10) + Fraction(1, 1000)
    places = find(failures, path, "exp(z) + b*exp(-z) - c*z", "-p", "b=%s" % b, "-p", "c=[-4,4]")
    failures.expect(len(places) == 2, "b = %s: %d places" % (b, len(places)))
    check_place(failures, places[0], 2 * b, "product-stable", "product-unstable")
    check_place(failures, places[1], 2 * b, "product-unstable", "product-stable")
    failures.expect(code(CHECK, path) == 0, "prodstab-check does not accept the certificate for b = %s" % b)


def check_mutants(failures, path):
    """A cell with a verdict is stretched over its neighbour; a cell is left out."""
    with open(path, encoding="utf-8") as stream:
        certificate = json.load(stream)
    cells = certificate["cells"]
    gap = next(i for i, cell in enumerate(cells) if len(cell["claims"]) == 1)
    stretched, without = json.loads(json.dumps(certificate)), json.loads(json.dumps(certificate))
    stretched["cells"][gap - 1]["parameters"]["c"][1] = cells[gap + 1]["parameters"]["c"][1]
    del without["cells"][gap]
    for changed, what in ((stretched, "a verdict across a bracket"), (without, "a map without a bracket")):
        with open(path, "w", encoding="utf-8") as stream:
            json.dump(changed, stream)
        failures.expect(code(CHECK, path) == 1, "%s is not rejected" % what)


def main():
    failures = Failures()
    seed = int(os.environ.get("PRODSTAB_SEED", random.randrange(10**6)))
    random.seed(seed)
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "critical.json")
        check_family(failures, path)
        check_mutants(failures, path)
    if failures.count:
        failures.add("seed %d" % seed)
    return failures.exit()


if __name__ == "__main__":
    sys.exit(main())
