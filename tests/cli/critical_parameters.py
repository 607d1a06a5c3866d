#!/usr/bin/env python3
"""prodstab critical against an exact oracle: of exp(z) + b*exp(-z) - c*z, alpha(z*) = 2 c^2 - 4 b. The brackets hold the square roots, are
narrow, each is proved to hold exactly one, and the verdicts beside them are right; the certificate is accepted, with another number in a claim
`critical` it is not. Families whose critical values are known, and what is in the way at others. Two certificates are, byte for byte, the
stored ones; with PRODSTAB_ACCEPT in the environment, certificates/critical is written instead."""

import json
import os
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures, compare

PRODSTAB = os.environ["PRODSTAB"]
CHECK = os.environ["PRODSTAB_CHECK"]
STORED = os.path.join(os.environ["PRODSTAB_SOURCE_DIR"], "certificates", "critical")
CERTIFIED = [("exponential_pair", ["exp(z) + exp(-z) - c*z", "-p", "c=[-3,3]"]), ("sinh_squared", ["sinh_squared", "-p", "y=[0.1,0.9]"])]


def code(*command):
    return subprocess.run(command, capture_output=True, check=False).returncode


def find(failures, path, *arguments):
    said = subprocess.run([PRODSTAB, "critical", *arguments, "-o", path, "--json"], capture_output=True, text=True, check=False)
    failures.expect(said.returncode == 0, "%s: exit code %d, %s" % (arguments, said.returncode, said.stderr))
    return json.loads(said.stdout)["places"]


def check_place(failures, place, square, below, above):
    low, high = Fraction(place["range"]["lo"]), Fraction(place["range"]["hi"])
    failures.expect(place["kind"] == "sign change" and place["exactly_one"], place)
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
    """A cell is left out; in a claim `critical` the value is elsewhere, the sides are exchanged, or a bound is not one."""
    with open(path, encoding="utf-8") as stream:
        text = stream.read()
    one = next(i for i, cell in enumerate(json.loads(text)["cells"]) if cell["claims"][-1]["claim"] == "critical")

    def without(cells, claim):
        del cells[one]

    def moved(cells, claim):
        """The bracket lies beside the value, as far as it is wide."""
        width = Fraction(claim["at_hi"]) - Fraction(claim["at_lo"])
        claim["at_lo"], claim["at_hi"] = (str(Fraction(claim[end]) + width) for end in ("at_lo", "at_hi"))

    def with_field(name, change):
        return lambda cells, claim: claim.update({name: str(change(Fraction(claim[name])))})

    mutants = [without, moved, with_field("side", lambda x: -x), with_field("side", lambda x: x / 2), with_field("c_lo", lambda x: x - 1)]
    mutants += [with_field("c_hi", lambda x: x + 1), with_field("rate", lambda x: 0), with_field("rate", lambda x: 1000 * x)]
    mutants += [with_field(name, lambda x: x + 100) for name in ("m_lo", "p_lo", "s_lo", "q_lo", "a", "z0_lo", "z0_hi", "z1_lo", "z1_hi")]
    mutants += [with_field(name, lambda x: x - 100) for name in ("m_hi", "p_hi", "s_hi", "q_hi", "z0_lo", "z1_hi")]
    for index, mutant in enumerate(mutants):
        changed = json.loads(text)
        mutant(changed["cells"], changed["cells"][one]["claims"][-1])
        with open(path, "w", encoding="utf-8") as stream:
            json.dump(changed, stream)
        failures.expect(code(CHECK, path) == 1, "mutant %d is not rejected" % index)


def check_stored(failures, path):
    for name, arguments in CERTIFIED:
        find(failures, path, *arguments)
        with open(path, encoding="utf-8") as stream:
            compare(failures, os.path.join(STORED, name + ".json"), stream.read())
        failures.expect(code(CHECK, os.path.join(STORED, name + ".json")) == 0, "%s is not accepted" % name)
    failures.expect(len(os.listdir(STORED)) == len(CERTIFIED), "certificates/critical holds other files")


# A formula, its interval, other options, and what there is in order: the exact value, the kind, the verdicts below and above.
STABLE, UNSTABLE, UNKNOWN = "product-stable", "product-unstable", "unknown"
FAMILIES = [
    # alpha(z*) = -12 (c - a) (c - b): several zeros
    ("(z-1)^2/2 + (c-1/3)*(c-1/2)*(z-1)^4/2", "[0,1]", [], [("1/3", "sign change", UNSTABLE, STABLE), ("1/2", "sign change", STABLE, UNSTABLE)]),
    # a zero at an end of the interval
    ("borderline", "[1,3]", [], [("3", "sign unknown", STABLE, UNKNOWN)]),
    ("borderline", "[3,5]", [], [("3", "sign unknown", UNKNOWN, UNSTABLE)]),
    # a zero that is touched: alpha(z*) = -24 (c - 1/4)^2
    ("(z-1)^2/2 + (c-1/4)^2*(z-1)^4", "[0,1]", [], [("1/4", "sign unknown", UNSTABLE, UNSTABLE)]),
    # a fold, and two
    ("z^3/3 - (c-1/7)*z", "[-1,1]", ["--near", "1"], [("1/7", "no minimum", UNKNOWN, STABLE)]),
    ("cos(z) + c*z", "[-2,2]", ["--near", "3"], [("-1", "no minimum", UNKNOWN, STABLE), ("1", "no minimum", STABLE, UNKNOWN)]),
    # the minimum runs to infinity; a pole, where it does so on both sides
    ("softplus(z) - c*z", "[1/2,3/2]", [], [("1", "no minimum", STABLE, UNKNOWN)]),
    ("(z-1/c)^2/2 + (z-1/c)^3/10 + (z-1/c)^4/100", "[-1,1]", ["--near", "1", "--most", "100"], [("0", "no minimum", STABLE, STABLE)]),
]


def check_exact(failures, path, formula, interval, options, expected):
    said = subprocess.run([PRODSTAB, "critical", formula, "-p", "c=" + interval, *options, "--json", "-o", path], capture_output=True, text=True, check=False)
    answer = json.loads(said.stdout)
    places = [(place["kind"], place["below"], place["above"]) for place in answer["places"]]
    failures.expect(places == [tuple(one[1:]) for one in expected], "%s: %s" % (formula, places))
    for place, one in zip(answer["places"], expected):
        low, high, exact = Fraction(place["range"]["lo"]), Fraction(place["range"]["hi"]), Fraction(one[0])
        failures.expect(low <= exact <= high, "%s: %s is not in %s" % (formula, exact, place))
        narrow = UNKNOWN in (place["below"], place["above"]) or (high - low) * 10**18 < 1
        failures.expect(narrow or "--most" in options, "%s: %s is wide" % (formula, place))
    failures.expect(("--most" in options) == (answer["budget"] is not None), "%s: %s" % (formula, answer["budget"]))
    decided = all(one[1] == "sign change" for one in expected)
    failures.expect(said.returncode == (0 if decided else 3), "%s: exit code %d" % (formula, said.returncode))


def check_threads(failures, path):
    """The certificate does not depend on the number of threads, nor on whether the search was interrupted: here, by its budget."""
    command = [PRODSTAB, "critical", "exp(z) + exp(-z) - c*z", "-p", "c=[0,3]"]
    files = []
    for index, options in enumerate((["-j", "1"], ["-j", "2"], ["--checkpoint", path + ".part", "--most", "2"], ["--checkpoint", path + ".part"])):
        code(*command, *options, "-o", path + str(index))
        with open(path + str(index), "rb") as stream:
            files.append(stream.read())
    failures.expect(files[0] == files[1] == files[3], "threads or a checkpoint change the certificate")
    failures.expect(files[0] != files[2], "2 cells suffice: the checkpoint is not tried")


def main():
    failures = Failures()
    seed = int(os.environ.get("PRODSTAB_SEED", random.randrange(10**6)))
    random.seed(seed)
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "critical.json")
        check_family(failures, path)
        check_mutants(failures, path)
        check_stored(failures, path)
        for family in FAMILIES:
            check_exact(failures, path, *family)
        check_threads(failures, path)
    if failures.count:
        failures.add("seed %d" % seed)
    return failures.exit()


if __name__ == "__main__":
    sys.exit(main())
