#!/usr/bin/env python3
"""What prodstab promises about its results and its manners, beyond single command lines.

The radius of `edge_contraction` is at least 95 % of the true two-step radius where that is finite, and 10 or more where
the map contracts that far. The JSON object has the members that README.md names. An interruption ends the run with exit
code 4 and leaves what was in the file. Nothing is said on stderr when all went well.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from fractions import Fraction

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures

PRODSTAB = os.environ["PRODSTAB"]
RADII = {
    "log(1+exp(z)) - 9*z/10": "0.95*1.498",
    "(z^2-1)^2/4": "0.95*0.311",
    "log(1+exp(z)) - 7*z/10": "10",
    "log(cosh(z-1))": "10",
    "sqrt(1+(z-1)^2)": "10",
}
MEMBERS = {"verdict", "minimum", "alpha", "claims", "certificate"}
# so many different terms that certifying takes seconds
SLOW = " + ".join("cos(z/%d)" % n for n in range(1, 9000)) + " + z^2"

LONG_RUN = ["run", "bce", "-p", "p=7/10", "--eta", "1/100", "--start", "34,0.03"]


def certify(*arguments):
    return subprocess.run([PRODSTAB, "certify", *arguments], capture_output=True, encoding="utf-8")


def check_radius(failures, directory, formula, least):
    path = os.path.join(directory, "radius.json")
    result = certify(formula, "--claims", "edge_contraction", "-o", path)
    failures.expect(result.returncode == 0, formula + ": not certified: " + result.stdout + result.stderr)
    failures.expect(result.stderr == "", formula + ": on stderr: " + result.stderr)
    with open(path, encoding="utf-8") as stream:
        radius = json.load(stream)["claims"][2]["R"]
    bound = Fraction(1)
    for factor in least.split("*"):
        bound *= Fraction(factor)
    failures.expect(Fraction(radius) >= bound, "%s: R = %s, less than %s" % (formula, radius, least))


def check_json(failures, arguments, verdict):
    result = certify(*arguments, "--json")
    said = json.loads(result.stdout)
    failures.expect(MEMBERS <= set(said), "%s: members are missing: %s" % (arguments, sorted(said)))
    failures.expect(said["verdict"] == verdict, "%s: verdict %s" % (arguments, said["verdict"]))
    for name in ("minimum", "alpha"):
        if verdict is not None:
            failures.expect(Fraction(said[name]["lo"]) <= Fraction(said[name]["hi"]), "%s: %s is empty" % (arguments, name))


def wait_for_handler(run):
    """Until the process catches SIGINT, or has ended: on a busy machine it may take its time to start."""
    caught = 0
    while run.poll() is None and not caught & 1 << (signal.SIGINT - 1):
        time.sleep(0.01)
        with open("/proc/%d/status" % run.pid, encoding="ascii") as stream:
            caught = int(dict(line.split(":", 1) for line in stream)["SigCgt"], 16)


def check_interrupt(failures, directory, seconds, *command):
    path = os.path.join(directory, "kept.json")
    with open(path, "w", encoding="utf-8") as stream:
        stream.write("what was there")
    run = subprocess.Popen([PRODSTAB, *command, "-o", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
    wait_for_handler(run)
    try:
        run.communicate(timeout=seconds)
        failures.add("the slow run was not slow")
    except subprocess.TimeoutExpired:
        run.send_signal(signal.SIGINT)
        _, errors = run.communicate(timeout=60)
        failures.expect(run.returncode == 4, "interrupted: exit code %d" % run.returncode)
        failures.expect(errors == "prodstab: interrupted: nothing was written\n", "interrupted: said " + errors)
    with open(path, encoding="utf-8") as stream:
        failures.expect(stream.read() == "what was there", "the interruption changed the file")
    failures.expect(os.listdir(directory).count("kept.json") == 1 and not [name for name in os.listdir(directory) if name.startswith("kept.json.")],
                    "the interruption left a file: %s" % os.listdir(directory))


def main():
    failures = Failures()
    with tempfile.TemporaryDirectory() as directory:
        for formula, least in RADII.items():
            check_radius(failures, directory, formula, least)
        check_interrupt(failures, directory, 0.5, "certify", SLOW)
        check_interrupt(failures, directory, 0.5, *LONG_RUN)  # while it searches
        check_interrupt(failures, directory, 8, *LONG_RUN)  # while it checks
    check_json(failures, ["bce"], "product-stable")
    check_json(failures, ["bce", "-p", "p=[0.699,0.701]"], "product-stable")
    check_json(failures, ["cosh"], "product-unstable")
    check_json(failures, ["squared"], "degenerate")
    check_json(failures, ["(z-sqrt(2))^2/2 + (z-sqrt(2))^3/6 + (z-sqrt(2))^4/8", "--precision", "200"], "undecided")
    check_json(failures, ["z"], None)
    check_json(failures, ["z +"], None)
    check_json(failures, ["bce", "--cells", "x"], None)
    failures.exit()


if __name__ == "__main__":
    main()
