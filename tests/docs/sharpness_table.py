"""The table of proofs/SHARPNESS.md: what the certificates in certificates/sharpness say."""

import json
import os
import subprocess
import sys
from fractions import Fraction

root = os.environ["PRODSTAB_SOURCE_DIR"]
sys.path.insert(0, os.path.join(root, "tests"))
from stored import Failures, compare  # noqa: E402

STORED = os.path.join(root, "certificates", "sharpness")
PAGE = os.path.join(root, "proofs", "SHARPNESS.md")
BEGIN = "<!-- table: made from certificates/sharpness by `cmake --build --preset test --target accept`; do not edit -->\n"
END = "<!-- end of the table -->\n"
QUARTIC, QUARTIC_END = "<!-- table: quartic -->\n", "<!-- end of the quartic -->\n"
HEAD = ("| file | loss | eta | starts: xy | eta abs(x^2 - y^2) <= | sharpness, in 2/eta | W: eps_bar | beta/beta_0 | beta_l/beta_0 |\n"
        "|---|---|---|---|---|---|---|---|---|\n")


def prodstab(*arguments):
    return subprocess.run([os.environ["PRODSTAB"], *arguments], capture_output=True, text=True).stdout


def stable_losses():
    names, name = [], None
    for line in prodstab("list").splitlines():
        if line[:1].strip():
            name = line.split()[0]
        elif line.split()[:2] == ["verdict", "product-stable"]:
            names.append(name)
    return names


def outwards(value, sign):
    """Three decimals, rounded up or down."""
    scaled = value * 1000
    whole = -(-scaled.numerator // scaled.denominator) if sign > 0 else scaled.numerator // scaled.denominator
    return "%d.%03d" % divmod(whole, 1000)


def row(name):
    with open(os.path.join(STORED, name + ".json"), encoding="utf-8") as stream:
        certificate = json.load(stream)
    claims = {claim["claim"]: claim for claim in certificate["claims"]}
    law, lower, afar, said = [claims.get(kind) for kind in ("sharpness_law", "sharpness_law_lower", "law_from_afar", "sharpness")]
    loss = "`%s`" % certificate["loss"]["formula"].replace("|", "\\|")
    for parameter, value in certificate["loss"]["parameters"].items():
        loss += ", %s = %s" % (parameter, value)
    cells = [name, loss, "%s%s, %s]" % ("(" if float(law["eta_lo"]) == 0 else "[", law["eta_lo"], law["eta_bar"])]
    if said is not None:
        first = afar["rows"][0]
        cells += ["[%s, %s]" % (first["from"], first["to"]), afar["D_bar"], "%s to %s" % (said["start"], said["m"])]
        factor, factor_l = said["factor"], said["factor_l"] if Fraction(said["beta_l"]) > 0 else ""
    else:
        parameters = [text for item in certificate["loss"]["parameters"].items() for text in ("-p", "%s=%s" % item)]
        found = json.loads(prodstab("certify", certificate["loss"]["formula"], *parameters, "--bracket",
                                    "%s,%s" % (Fraction(claims["minimum"]["lo"]) - Fraction(1, 1000),
                                               Fraction(claims["minimum"]["hi"]) + Fraction(1, 1000)),
                                    "--claims", "minimum", "--json"))
        l2, alpha = [[Fraction(found[key][end]) for end in ("lo", "hi")] for key in ("curvature", "alpha")]
        cells += ["", "", ""]
        factor, factor_l = outwards(Fraction(law["beta"]) * alpha[1] / (3 * l2[0] ** 4), 1), ""
    if factor_l == "" and lower is not None:
        factor_l = "from V only"
    return "| %s |\n" % " | ".join(cells + [law["eps_bar"], factor, factor_l])


def quartic_row(name):
    """A row of the comparison: the bracket, and its width with how many times narrower than 20/3 eta it is, rounded down."""
    with open(os.path.join(STORED, name + ".json"), encoding="utf-8") as stream:
        claims = {claim["claim"]: claim for claim in json.load(stream)["claims"]}
    law, afar, said = claims["sharpness_law"], claims["law_from_afar"], claims["sharpness"]
    first, width = afar["rows"][0], Fraction(law["beta"]) - Fraction(said["beta_l"])
    return ("| %s | eta <= %s | xy in [%s, %s], eta abs(x^2 - y^2) <= %s, sharpness at least %s times 2/eta (up to %s) "
            "| [2/eta - %s eta, 2/eta - %s eta] | %s eta, %d times narrower |\n"
            % (name, law["eta_bar"], first["from"], first["to"], afar["D_bar"], said["start"], said["m"], law["beta"],
               said["beta_l"], float(width), Fraction(20, 3) / width))


COMPARISON = ("| | learning rates | starts | final sharpness | width |\n|---|---|---|---|---|\n| Zhu et al., Corollary 3.1 | small "
              "enough | constants not given | (2/eta - 20/3 eta, 2/eta) | 20/3 eta |\n")


def replace(page, begin, end, text):
    before, rest = page.split(begin)
    return before + begin + text + end + rest.split(end)[1]


names = sorted(name[:-5] for name in os.listdir(STORED) if name.endswith(".json"))
table = HEAD + "".join(map(row, names))
missing = [name for name in stable_losses() if name not in names]
table += "\nProduct-stable losses of the catalogue for which the search finds nothing: %s.\n" % (", ".join(missing) or "none")

failures = Failures()
with open(PAGE, encoding="utf-8") as stream:
    page = stream.read()
for mark in (BEGIN, END, QUARTIC, QUARTIC_END):
    failures.expect(page.count(mark) == 1, "SHARPNESS.md has lost the mark " + mark)
if failures.count == 0:
    page = replace(page, BEGIN, END, table)
    compare(failures, PAGE, replace(page, QUARTIC, QUARTIC_END, COMPARISON + quartic_row("quartic") + quartic_row("quartic_fine")))
failures.exit()
