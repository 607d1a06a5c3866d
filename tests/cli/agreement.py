#!/usr/bin/env python3
"""The exit code of `certify --json` and its object say the same, whatever the options are: all pairs of a list of them, right
and wrong ones, are tried. There is always exactly one object. An error means that there is no verdict, and the other way
round; its status goes with the exit code, and what is printed on stderr is the error."""

import itertools
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import answers
from stored import Failures

PRODSTAB = os.environ["PRODSTAB"]
LOSSES = ["(z^2-1)^2/4", "cosh(z-1)", "z", "z +"]
OPTIONS = [
    [], ["--near", "1"], ["--near", "x"], ["--bracket", "1/2,2"], ["--bracket", "2,1/2"], ["--bracket", "3,4"],
    ["--claims", "product_stable"], ["--claims", "nothing"], ["--claims", "minimum,flip"], ["--effective-step", "1.1/2"],
    ["--effective-step", "2,1"], ["--step-ratio", "11/10"], ["--eta-min", "1/5"], ["--eta-max", "-1"], ["--eos-ratio", "1"],
    ["--precision", "1"], ["--cells", "1"], ["-p", "q=1"], ["--nonsense"], ["-o", "missing/x.json"], ["-o", "-"],
]
CODES = {"input": 2, "syntax": 2, "io": 2, "undecided": 3, "budget": 4, "interrupted": 4}
VERDICTS = {"product-stable": 0, "product-unstable": 1, "degenerate": 1, "undecided": 3}


def check(failures, arguments):
    result = subprocess.run([PRODSTAB, "certify", *arguments, "--json"], capture_output=True, encoding="utf-8")
    what = " ".join(arguments) + ": "
    said = answers.read(failures, what, result.stdout, result.returncode)
    if said is None:
        return
    code, verdict, error = result.returncode, said["verdict"], said["error"]
    failures.expect((verdict is None) == (error is not None), what + "verdict %s and %s" % (verdict, error))
    if verdict is None:
        failures.expect(CODES.get(error["kind"]) == code, "%sexit code %d, %s" % (what, code, error["kind"]))
        failures.expect(said["claims"] is None and said["certificate"] is None, what + "claims after an error")
        failures.expect(error["message"] in result.stderr, what + "stderr says something else: " + result.stderr)
    elif code in (3, 4):
        failures.expect(verdict == "undecided" or said["not_proved"] != [], "%sexit code %d without a reason" % (what, code))
    else:
        failures.expect(VERDICTS.get(verdict) == code, "%sexit code %d, %s" % (what, code, verdict))
    if verdict is not None:
        failures.expect(result.stderr == "", what + "on stderr: " + result.stderr)


def main():
    failures = Failures()
    for pair in itertools.combinations(OPTIONS, 2):
        check(failures, [LOSSES[0], "--claims", "minimum", *pair[0], *pair[1]])
    for loss in LOSSES[1:]:
        for options in OPTIONS:
            check(failures, [loss, *options])
    failures.exit()


if __name__ == "__main__":
    main()
