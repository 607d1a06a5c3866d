"""The table of proofs/CONVERGENCE.md: what the stored certificates say of each loss of the catalogue."""

import json
import os
import subprocess
import sys
from fractions import Fraction

root = os.environ["PRODSTAB_SOURCE_DIR"]
sys.path.insert(0, os.path.join(root, "tests"))
from stored import Failures, compare  # noqa: E402

PAGE = os.path.join(root, "proofs", "CONVERGENCE.md")
BEGIN = "<!-- table: made from certificates/ by `cmake --build --preset test --target accept`; do not edit -->\n"
END = "<!-- end of the table -->\n"


def square_root_below(value):
    """A lower bound of the square root, to within 10^-12."""
    scale = 10**24
    integer = int(value * scale)
    root_of_it = int(integer**0.5)
    while root_of_it**2 > integer:
        root_of_it -= 1
    return Fraction(root_of_it, 10**12)


def ratio(claim, minimum, curvature):
    """m = l''(z*) sqrt(D_bar^2 + 4 eta_bar^2 z*^2) / 2, rounded down to two places."""
    lo, hi = Fraction(minimum["lo"]), Fraction(minimum["hi"])
    least = 0 if lo <= 0 <= hi else min(lo * lo, hi * hi)
    under_root = Fraction(claim["D_bar"]) ** 2 + 4 * Fraction(claim["eta_bar"]) ** 2 * least
    m = Fraction(curvature) * square_root_below(under_root) / 2
    return "%d.%02d" % divmod(int(m * 100), 100)


def row(name):
    with open(os.path.join(root, "certificates", name + ".json"), encoding="utf-8") as stream:
        claims = {claim["claim"]: claim for claim in json.load(stream)["claims"]}
    region, everywhere = claims.get("convergence"), claims.get("global_convergence")
    if region is None and everywhere is None:
        return None
    run = subprocess.run([os.environ["PRODSTAB"], "certify", name, "--claims", "minimum", "--json"], capture_output=True)
    curvature = json.loads(run.stdout)["curvature"]["lo"]
    cells = ["", "", "", ""]
    if region is not None:
        cells = [region["eta_bar"], "[%s, %s]" % (region["a"], region["b"]), region["D_bar"],
                 ratio(region, claims["minimum"], curvature)]
    return "| %s | %s | %s |\n" % (name, " | ".join(cells), everywhere["eta_bar"] if everywhere else "")


names = subprocess.run([os.environ["PRODSTAB"], "list", "--names"], capture_output=True, check=True, text=True).stdout.split()
table = "| loss | eta_bar | region of xy | D_bar | m, rounded down | every start: eta_bar |\n|---|---|---|---|---|---|\n"
table += "".join(line for line in map(row, names) if line is not None)

failures = Failures()
with open(PAGE, encoding="utf-8") as stream:
    page = stream.read()
failures.expect(page.count(BEGIN) == 1 and page.count(END) == 1, "CONVERGENCE.md has lost the marks around its table")
if failures.count == 0:
    before, rest = page.split(BEGIN)
    compare(failures, PAGE, before + BEGIN + table + END + rest.split(END)[1])
failures.exit()
