#!/usr/bin/env python3
"""Certifies every loss of the catalogue at its defaults.

The verdict and the exit code are those that the catalogue expects; the enclosures of z*, l'' and alpha contain the values
of tests/property/catalogue_oracle.tsv, computed to 40 digits by other means, and are as narrow as promised; the
certificate is, byte for byte, the one in certificates/; prodstab-check accepts all of them, with the sums in
SHA256SUMS. With PRODSTAB_ACCEPT in the environment, certificates/ is written instead.
"""

import csv
import hashlib
import multiprocessing.pool
import os
import subprocess
import sys
import tempfile
from fractions import Fraction

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import answers
from stored import Failures, compare

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
PRODSTAB = os.environ["PRODSTAB"]
CHECK = os.environ["PRODSTAB_CHECK"]
CERTIFICATES = os.path.join(ROOT, "certificates")
EXIT_CODES = {"product-stable": 0, "product-unstable": 1, "degenerate": 1}
SLACK = Fraction(1, 10**38)  # the oracle's own rounding, relative


def run(*command):
    return subprocess.run(command, capture_output=True, encoding="utf-8")


def certify(directory, name):
    path = os.path.join(directory, name + ".json")
    return name, path, run(PRODSTAB, "certify", name, "--json", "-o", path)


def expected_verdicts():
    """Name and verdict of each loss, as `prodstab list` shows them."""
    verdicts, name = {}, None
    for line in run(PRODSTAB, "list").stdout.splitlines():
        if line[:1].strip():
            name = line.split()[0]
        elif line.split()[0] == "verdict":
            verdicts[name] = line.split()[1]
    return verdicts


def check_enclosure(failures, what, enclosure, exact, width):
    lo, hi = Fraction(enclosure["lo"]), Fraction(enclosure["hi"])
    slack = SLACK * abs(exact)
    failures.expect(lo - slack <= exact <= hi + slack, "%s: [%s, %s] does not contain %s" % (what, float(lo), float(hi), float(exact)))
    if exact != 0:
        failures.expect(hi - lo <= width * abs(exact), "%s: the enclosure is wider than %s" % (what, float(width)))


def check_loss(failures, name, result, verdict, oracle):
    said = answers.read(failures, name, result.stdout, result.returncode)
    if said is None:
        return
    failures.expect(said["verdict"] == verdict, "%s: found %s, expected %s" % (name, said["verdict"], verdict))
    failures.expect(result.returncode == EXIT_CODES[verdict], "%s: exit code %d" % (name, result.returncode))
    failures.expect(result.stderr == "", "%s: on stderr: %s" % (name, result.stderr))
    check_enclosure(failures, name + ", minimum", said["minimum"], Fraction(oracle["minimum"]), Fraction(1, 10**30))
    check_enclosure(failures, name + ", curvature", said["curvature"], Fraction(oracle["l2"]), Fraction(1, 10**6))
    check_enclosure(failures, name + ", alpha", said["alpha"], Fraction(oracle["alpha"]), Fraction(1, 10**6))


def read(path):
    with open(path, encoding="utf-8") as stream:
        return stream.read()


def main():
    failures = Failures()
    verdicts = expected_verdicts()
    with open(os.path.join(ROOT, "tests", "property", "catalogue_oracle.tsv"), encoding="utf-8") as stream:
        oracle = {row["name"]: row for row in csv.DictReader(stream, delimiter="\t")}
    failures.expect(len(verdicts) >= 24 and set(verdicts) == set(oracle), "catalogue and oracle list different losses")
    sums = ""
    with tempfile.TemporaryDirectory() as directory, multiprocessing.pool.ThreadPool(2) as pool:
        results = pool.starmap(certify, [(directory, name) for name in sorted(verdicts)])
        for name, path, result in results:
            check_loss(failures, name, result, verdicts[name], oracle[name])
            if os.path.exists(path):
                compare(failures, os.path.join(CERTIFICATES, name + ".json"), read(path))
                sums += "%s  %s.json\n" % (hashlib.sha256(read(path).encode()).hexdigest(), name)
    compare(failures, os.path.join(CERTIFICATES, "SHA256SUMS"), sums)

    stored = sorted(name for name in os.listdir(CERTIFICATES) if name.endswith(".json") and name != "schema.json")
    failures.expect(stored == [name + ".json" for name in sorted(verdicts)], "certificates/ holds others than the catalogue's: %s" % stored)
    checked = run(CHECK, *[os.path.join(CERTIFICATES, name) for name in stored])
    failures.expect(checked.returncode == 0, "prodstab-check: %s%s" % (checked.stdout, checked.stderr))
    failures.exit()


if __name__ == "__main__":
    main()
