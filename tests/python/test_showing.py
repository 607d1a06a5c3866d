"""LaTeX, HTML and figures."""

import glob
import os
import re
from fractions import Fraction
from html.parser import HTMLParser

import prodstab
import pytest
from conftest import command
from matplotlib.mathtext import MathTextParser
from prodstab._core import sentence
from prodstab.latex import written

LIKE = {r"\displaystyle": "", r"\operatorname": r"\mathrm", r"\tfrac": r"\frac", r"\mapsto": r"\to", r"\text{": r"\mathrm{"}


def check_formula(formula):
    """Has matplotlib read it, which knows no \\operatorname, nor cases."""
    if "cases" not in formula and "array" not in formula:
        for word, other in LIKE.items():
            formula = formula.replace(word, other)
        MathTextParser("path").parse(f"${formula}$")


def formulas(text):
    assert text.count("$") % 2 == 0
    return re.findall(r"\$([^$]*)\$", text)


def test_sentences_of_all_kinds(certificates):
    kinds, known = set(), set()
    critical = os.path.join(certificates, "..", "tests", "cases", "accepted", "critical-value.json")
    for path in [critical, *sorted(glob.glob(os.path.join(certificates, "**", "*.json"), recursive=True))]:
        if path.endswith("schema.json"):
            continue
        if os.path.basename(os.path.dirname(path)) in ("critical", "map"):
            assert str(prodstab.load_map(path))
            continue
        certificate = prodstab.load(path)
        formula, _ = written(certificate)
        check_formula(formula)
        for claim in certificate.claims.list:
            text = sentence(claim.conclusion)
            plain = re.sub(r"\$[^$]*\$", "", text)
            assert not re.search(r"[=<>^*|]|\beta\b|l'|\d{2}|(?<!\\)_", plain), text
            for formula in formulas(text):
                assert not re.search(r"[a-z]{4,}", re.sub(r"\\[a-z]+", "", formula)), text
                shape = re.sub(r"[\d.]+", "0", formula)
                if shape not in known:
                    check_formula(formula)
                known.add(shape)
            kinds.add(claim.kind)
    assert kinds == set(prodstab.CLAIMS)


def test_statement():
    text = prodstab.certify("bce").latex("bce.json")
    assert text.startswith(r"Let $\ell(z) = \operatorname{softplus}\left(z\right) - p \, z \quad (p = 0.9)$.")
    assert r"$\alpha = 3 \ell'''(z^*)^2 - \ell''(z^*) \ell''''(z^*) \geq 0.011825999 > 0$" in text
    assert rf"(certificate \texttt{{bce.json}}, verified by \texttt{{prodstab-check}} {prodstab.__version__}~\cite{{prodstab}})" in text
    assert text.count(r"\item") == len(prodstab.certify("bce").claims) and r"\cite" not in prodstab.certify("bce").latex(cite=None)


def test_notebooks():
    certificate = prodstab.certify("exp(z) - c*z", c=(1, 2), claims="product_stable")
    page = certificate._repr_html_()
    HTMLParser().feed(page)
    assert page.count("<tr>") == page.count("</tr>") == len(certificate.rows()) and "l&#x27;&#x27;(z*)" in page
    short = certificate._repr_latex_()
    assert short.startswith("$") and short.endswith("$") and r"c \in [1, 2]" in short


# ---- figures ----


def program(tmp_path, *words):
    """What gnuplot is given: with a gnuplot that shows it."""
    shown = tmp_path / "shown"
    (tmp_path / "gnuplot").write_text(f'#!/bin/sh\nfor last; do :; done\ncat "$last" > {shown}\necho figure\n')
    (tmp_path / "gnuplot").chmod(0o755)
    os.environ["PATH"], before = f"{tmp_path}:{os.environ['PATH']}", os.environ["PATH"]
    try:
        assert command("plot", *words, "-o", str(tmp_path / "figure.svg"))[0] == 0
    finally:
        os.environ["PATH"] = before
    return shown.read_text()


def columns(text, name):
    rows = re.search(rf"\${name} << END\n(.*?)END", text, re.DOTALL)[1].splitlines()
    return [list(map(float, column)) for column in zip(*(row.split() for row in rows))]


def test_map_is_that_of_gnuplot(tmp_path):
    certificate = prodstab.certify("bce")
    axes = certificate.plot_map()
    xs, ys = columns(program(tmp_path, "bce", "--map"), "map")
    assert list(axes.lines[0].get_xdata()) == xs and list(axes.lines[0].get_ydata()) == ys
    spans = sorted(filled.get_paths()[0].get_extents().x1 for filled in axes.collections)
    assert spans == pytest.approx([float(certificate.claims["edge_contraction"].r), float(certificate.claims["edge_contraction"].R)])


def test_diagram_is_that_of_gnuplot(tmp_path):
    branch = prodstab.branch("bce", p="7/10")
    axes = branch.plot_diagram(stop=2.2)
    table = tmp_path / "table.csv"
    command("plot", "bce", "-p", "p=7/10", "--diagram", "--to", "2.2", "-o", str(tmp_path / "d.svg"), "--csv", str(table))
    rows = [line.split(",") for line in table.read_text().splitlines()[1:]]
    boxes = [tuple(map(float, row[1:])) for row in rows if row[0] in ("flip", "two_cycle", "period_doubling")]
    drawn = [(p.get_x(), p.get_x() + p.get_width(), p.get_y(), p.get_y() + p.get_height()) for p in axes.patches]
    assert len(drawn) == len(boxes)
    assert all(one == pytest.approx(other) for one, other in zip(sorted(drawn), sorted(boxes)))
    points = [(float(row[1]), float(row[3])) for row in rows if row[0] == "iteration"]
    assert list(zip(*axes.lines[0].get_data())) == points
    with pytest.raises(prodstab.InputError):
        branch.plot_diagram(start=2, stop=1)


def test_sharpness_is_the_claim(certificates):
    certificate = prodstab.load(os.path.join(certificates, "sharpness", "bce_7_10_short.json"))
    upper, lower = certificate.plot_sharpness()
    assert certificate.accepted
    claim = certificate.claims["sharpness"]
    band = lower.patches[0].get_extents().transformed(lower.transData.inverted())
    assert (band.y0, band.y1) == pytest.approx((float(claim.factor_l), float(claim.factor)))
    ends = [line.get_ydata()[-1] for line in lower.lines]
    assert len(ends) == 4 and all(claim.factor_l <= Fraction(end) <= claim.factor for end in ends)
    assert len(certificate.plot_barriers()) == 2


def test_what_cannot_be_drawn():
    with pytest.raises(prodstab.InputError, match="edge_contraction"):
        prodstab.certify("bce", claims="flip").plot_map()
