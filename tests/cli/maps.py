#!/usr/bin/env python3
"""A map is the same bytes whatever the number of threads is. Its cells cover the box, and their verdicts are those of certify for losses
with values in them; prodstab-check accepts it. With one bound changed in sign it is rejected. What prodstab-verify says of maps is
among the tests of cases."""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
from fractions import Fraction

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures

PRODSTAB = os.environ["PRODSTAB"]
CHECK = os.environ["PRODSTAB_CHECK"]
LOSS = ["exp(z) + b*exp(-z) - c*z", "-p", "c=[-1,3]", "-p", "b=[1,2]"]
WORDS = {"product_stable": "product-stable", "product_unstable": "product-unstable"}


def code(*command):
    return subprocess.run(command, capture_output=True, check=False).returncode


def make(failures, path, jobs):
    said = subprocess.run([PRODSTAB, "map", *LOSS, "--most", "150", "-j", jobs, "-o", path], capture_output=True, text=True, check=False)
    failures.expect(said.returncode == 3 and said.stderr == "", "exit code %d, %s" % (said.returncode, said.stderr))
    with open(path, "rb") as stream:
        return said.stdout.replace(path, ""), stream.read()


def verdict_in(cell):
    names = [claim["claim"] for claim in cell["claims"]]
    return next((word for name, word in WORDS.items() if name in names), None)


def check_values(failures, cells):
    """At a random value of the parameters in some of the cells."""
    for cell in random.sample([cell for cell in cells if verdict_in(cell)], 12):
        value = {}
        for name, (low, high) in cell["parameters"].items():
            value[name] = Fraction(low) + (Fraction(high) - Fraction(low)) * Fraction(random.randrange(101), 100)
        given = [word for name, number in value.items() for word in ("-p", "%s=%s" % (name, number))]
        said = subprocess.run([PRODSTAB, "certify", LOSS[0], *given, "--claims", "minimum"], capture_output=True, text=True, check=False).stdout
        failures.expect("verdict       " + verdict_in(cell) in said, "%s at %s: %s" % (verdict_in(cell), value, said))


def check_cover(failures, cells):
    """No cell overlaps another one here, and together they are as large as the box."""
    area = sum((Fraction(c["parameters"]["c"][1]) - Fraction(c["parameters"]["c"][0])) *
               (Fraction(c["parameters"]["b"][1]) - Fraction(c["parameters"]["b"][0])) for c in cells)
    failures.expect(area == 4, "the cells have an area of %s in a box of 4" % area)


def check_picture(failures, directory, certificate):
    """Within the line of a level are just the cells that have that much of alpha."""
    path = os.path.join(directory, "map.gnuplot")
    code(PRODSTAB, "map", *LOSS, "--most", "150", "--figure", path)
    with open(path, encoding="utf-8") as stream:
        program = stream.read()
    levels = [Fraction(text) for text in re.findall(r"title 'alpha >= ([^']*)'", program)]
    drawn = [block.splitlines()[:-1] for block in re.findall(r"\$stable\d << END\n(.*?)END", program, re.DOTALL)]
    stable = [Fraction(claim["alpha_min"]) for cell in certificate["cells"] for claim in cell["claims"] if claim["claim"] == "product_stable"]
    expected = [sum(bound >= level for bound in stable) for level in [0, *levels]]
    failures.expect(len(levels) == 3 and levels == sorted(levels) and expected[-1] > 0, "levels %s with %s cells" % (levels, expected))
    failures.expect([len(block) for block in drawn] == expected, "%s cells are drawn, not %s" % ([len(block) for block in drawn], expected))


def check_mutants(failures, path, certificate, count):
    decided = [i for i, cell in enumerate(certificate["cells"]) if verdict_in(cell)]
    for index in random.sample(decided, count):
        changed = json.loads(json.dumps(certificate))
        claim = next(c for c in changed["cells"][index]["claims"] if c["claim"] in WORDS)
        name = "alpha_min" if claim["claim"] == "product_stable" else "alpha_max"
        claim[name] = str(-Fraction(claim[name]))
        with open(path, "w", encoding="utf-8") as stream:
            json.dump(changed, stream)
        failures.expect(code(CHECK, path) == 1, "a wrong bound in cell %d is not rejected" % index)


def main():
    failures = Failures()
    seed = int(os.environ.get("PRODSTAB_SEED", random.randrange(10**6)))
    random.seed(seed)
    with tempfile.TemporaryDirectory() as directory:
        path, other = os.path.join(directory, "map.json"), os.path.join(directory, "other.json")
        first = make(failures, path, "1")
        failures.expect(first == make(failures, other, "3"), "three threads find something else")
        certificate = json.loads(first[1])
        cells = certificate["cells"]
        failures.expect({verdict_in(cell) for cell in cells} == {*WORDS.values(), None}, "the map shows too little")
        failures.expect(code(CHECK, path) == 0, "prodstab-check does not accept the map")
        check_cover(failures, cells)
        check_values(failures, cells)
        check_picture(failures, directory, certificate)
        check_mutants(failures, other, certificate, 8)
    if failures.count:
        failures.add("seed %d" % seed)
    return failures.exit()


if __name__ == "__main__":
    sys.exit(main())
