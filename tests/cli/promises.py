#!/usr/bin/env python3
"""What prodstab promises about its results and its manners, beyond single command lines.

The radius of `edge_contraction` is at least 95 % of the true two-step radius where that is finite, and 10 or more where
the map contracts that far. The JSON object has the members that docs/json.md names. An interruption ends the run with exit
code 4 and leaves what was in the file. Nothing is said on stderr when all went well.
"""

import json
import os
import pty
import signal
import subprocess
import sys
import tempfile
from fractions import Fraction

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import answers
from stored import Failures

PRODSTAB = os.environ["PRODSTAB"]
RADII = {
    "log(1+exp(z)) - 9*z/10": "0.95*1.498",
    "(z^2-1)^2/4": "0.95*0.311",
    "log(1+exp(z)) - 7*z/10": "10",
    "log(cosh(z-1))": "10",
    "sqrt(1+(z-1)^2)": "10",
}
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
    said = answers.read(failures, arguments, result.stdout, result.returncode)
    if said is None:
        return
    failures.expect(said["verdict"] == verdict, "%s: verdict %s" % (arguments, said["verdict"]))
    for name in ("minimum", "alpha"):
        if verdict is not None:
            failures.expect(Fraction(said[name]["lo"]) <= Fraction(said[name]["hi"]), "%s: %s is empty" % (arguments, name))


def read_until(terminal, text):
    """What comes from the terminal until the text has come, or all of it if it does not."""
    seen = ""
    while text is None or text not in seen:
        try:
            data = os.read(terminal, 4096)
        except OSError:  # nobody holds the other end any more
            data = b""
        if not data:
            break
        seen += data.decode("utf-8")
    return seen


def check_interrupt(failures, directory, progress, *command):
    """Ctrl-C when the command, on a terminal, has said what it is doing."""
    path = os.path.join(directory, "kept.json")
    with open(path, "w", encoding="utf-8") as stream:
        stream.write("what was there")
    terminal, end = pty.openpty()
    run = subprocess.Popen([PRODSTAB, *command, "-o", path], stdout=subprocess.DEVNULL, stderr=end)
    os.close(end)
    seen = read_until(terminal, progress)
    failures.expect(progress in seen, "%s: never at '%s': %s" % (command[:2], progress, seen))
    run.send_signal(signal.SIGINT)
    seen += read_until(terminal, None)
    os.close(terminal)
    failures.expect(run.wait() == 4, "interrupted at '%s': exit code %d" % (progress, run.returncode))
    failures.expect(seen.endswith("\r\x1b[Kprodstab: interrupted: nothing was written\r\n"), "interrupted at '%s': said %s" % (progress, seen))
    with open(path, encoding="utf-8") as stream:
        failures.expect(stream.read() == "what was there", "the interruption changed the file")
    failures.expect(os.listdir(directory).count("kept.json") == 1 and not [name for name in os.listdir(directory) if name.startswith("kept.json.")],
                    "the interruption left a file: %s" % os.listdir(directory))


def main():
    failures = Failures()
    with tempfile.TemporaryDirectory() as directory:
        for formula, least in RADII.items():
            check_radius(failures, directory, formula, least)
        check_interrupt(failures, directory, "minimum", "certify", SLOW)
        check_interrupt(failures, directory, "step", *LONG_RUN)
        check_interrupt(failures, directory, "checking", *LONG_RUN)
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
