"""certify, run, branch and minima give what the command line gives, to the byte."""

from decimal import Decimal
from fractions import Fraction

import prodstab
import pytest
from conftest import as_json, command, written

SAME = [
    (["log(1+exp(z)) - 9*z/10"], {}, []),
    (["np.log1p(np.exp(x)) - 0.3*x"], {}, []),
    (["bce"], {"p": "7/10"}, ["-p", "p=7/10"]),
    (["cosh(z-1)"], {}, []),
    (["quartic"], {}, []),
    (["hellinger"], {}, []),
    (["borderline"], {}, []),
    (["exp(z) - y*z"], {"parameters": {"y": "sqrt(2)"}}, ["-p", "y=sqrt(2)"]),
    (["cos(z) + z/10"], {"near": 9}, ["--near", "9"]),
    (["cos(z) + z/10"], {"bracket": (1, "7/2")}, ["--bracket", "1,7/2"]),
    (["bce"], {"claims": "convergence", "eta_max": Fraction(1, 8)}, ["--claims", "convergence", "--eta-max", "1/8"]),
    (["bce"], {"claims": ["convergence"], "eos_ratio": 3}, ["--claims", "convergence", "--eos-ratio", "3"]),
    (["bce"], {"step_ratio": ("11/10", "112/100"), "claims": "flip"}, ["--step-ratio", "11/10,112/100", "--claims", "flip"]),
    (["bce"], {"p": ("1/100", "99/100"), "claims": "global_convergence"}, ["-p", "p=[1/100,99/100]", "--claims", "global_convergence"]),
    (["exp(z) + exp(-z) - c*z"], {"c": (-1, 3)}, ["-p", "c=[-1,3]"]),
    (["bce"], {"comment": "für Tabelle 1"}, ["--comment", "für Tabelle 1"]),
]


@pytest.mark.parametrize("words, options, others", SAME)
def test_certify_is_the_command_line(words, options, others, tmp_path):
    certificate = prodstab.certify(*words, **options)
    assert certificate.bytes == written(tmp_path / "c.json", "certify", *words, *others)
    if "--comment" in others:
        return
    found = as_json("certify", *words, *others)
    assert certificate.accepted
    assert certificate.verdict == found["verdict"]
    for name in ("alpha", "curvature", "minimum"):
        assert list(getattr(certificate, name)) == [Fraction(found[name]["lo"]), Fraction(found[name]["hi"])]
    assert set(certificate.claims) >= {"minimum"}


def test_a_wider_command_line_finds_more():
    """The comparison would see a difference."""
    assert prodstab.certify("bce", claims="flip").bytes != prodstab.certify("bce").bytes


def test_run_is_the_command_line(tmp_path):
    run = prodstab.run("bce", p="7/10", eta="1/10", start=("107/10", Decimal("0.09")))
    assert run.bytes == written(tmp_path / "r.json", "run", "bce", "-p", "p=7/10", "--eta", "1/10", "--start", "107/10,0.09")
    claim = run.claims["run"]
    assert claim.eta == Fraction(1, 10) and claim.x0 == Fraction(107, 10)
    assert 0 < claim.gap_lo < claim.gap_hi < Fraction(1, 100)
    with pytest.raises(prodstab.BudgetExhausted):
        prodstab.run("bce", p="7/10", eta="1/10", start=("107/10", "0.09"), steps=10)


def test_runs_of_vectors_are_the_command_line(tmp_path):
    start = ([3, 1, 2], ["1/2", Decimal("0.25"), -1])
    run = prodstab.run("bce", p="7/10", eta="1/10", start=start)
    assert run.bytes == written(tmp_path / "r.json", "run", "bce", "-p", "p=7/10", "--eta", "1/10", "--start", "3,1,2:1/2,0.25,-1")
    claim = run.claims["run_wide"]
    assert claim.U0 == Fraction(237, 16) and claim.V0 == Fraction(253, 16)
    with pytest.raises(prodstab.InputError, match="the same number of coordinates"):
        prodstab.run("bce", eta="1/10", start=([3, 1], [1]))
    with pytest.raises(prodstab.InputError, match="x = y or x = -y"):
        prodstab.run("bce", eta="1/10", start=([3, 1], [3, 1]))


ROWS = [{"t": "1/2", "y": 1}, {"t": 2, "y": 0}, {"t": Fraction(-3, 2), "y": 1}]


@pytest.mark.parametrize("sum, more", [(False, []), (True, ["--sum"])])
def test_data_are_those_of_the_command_line(sum, more, tmp_path):
    path = tmp_path / "data.csv"
    path.write_text("t,y\n1/2,1\n2,0\n-1.5,1\n")
    loss = "softplus(t*z) - y*t*z"
    expected = written(tmp_path / "c.json", "certify", loss, "--data", str(path), *more)
    for data in (path, str(path), ROWS, iter(ROWS)):
        assert prodstab.certify(loss, data=data, sum=sum).bytes == expected
    function = prodstab.certify(lambda z, t, y: (t * z).softplus() - y * t * z, data=ROWS, sum=sum)
    assert function.verdict == "product-stable"
    intervals = prodstab.understand(loss, data=[{"t": (1, "3/2"), "y": 1}, {"t": -2, "y": 0}], sum=sum)
    assert intervals.endswith("with t_1 in [1, 1.5], t_2 = -2")
    for other in (prodstab.branch(loss, data=ROWS, sum=sum, steps=(1, "1.01")), prodstab.run(loss, data=ROWS, sum=sum, eta="1/10", start=(2, 1))):
        assert other.loss == function.loss or "0.5*z" in other.loss
    assert prodstab.minima(loss, data=ROWS, sum=sum).complete


@pytest.mark.parametrize("data, message", [
    ([], "there are no rows"),
    ({"t": [1, 2]}, "rows that map the names"),
    (3, "rows that map the names"),
    ([{"t": 1}, {"y": 2}], "row 2 has other columns"),
    ([{"t": 0.1}], "row 1, t: the float 0.1 is not 1/10"),
    ([{"t": (1, 2, 3)}], "row 1, t: an interval has two ends"),
    ([{"t": (2, 1)}], "t_lo is greater than t_hi"),
    ([{"t": "one"}], "line 2, column 't': 'one' is not a number"),
    ([{"u": 1}], "unknown name 't'.*; columns of data with names in line 1: u"),
])  # fmt: skip
def test_bad_data(data, message):
    with pytest.raises(prodstab.InputError, match=message):
        prodstab.understand("softplus(t*z) - t*z/2", data=data)
    with pytest.raises(prodstab.InputError, match="sum adds up the rows of data"):
        prodstab.understand("bce", sum=True)
    with pytest.raises(OSError, match="nowhere.csv"):
        prodstab.understand("softplus(t*z)", data="nowhere.csv")


def test_branch_is_the_command_line(tmp_path):
    branch = prodstab.branch("bce", p="7/10", steps=(1, "3/2"))
    assert branch.bytes == written(tmp_path / "b.json", "branch", "bce", "-p", "p=7/10", "--to", "3/2")
    assert branch.claims["branch"].a_from < branch.claims["branch"].a_to
    windows = prodstab.branch("bce", windows=3)
    assert windows.bytes == written(tmp_path / "w.json", "branch", "bce", "--windows", "3")
    assert {len(claim.rows) for claim in windows.claims.all("attracting_cycle")} == {3}
    balanced = prodstab.certify("bce", claims="balanced_cycle", step_ratio="1.1", weight_decay="1/1000")
    assert balanced.bytes == written(tmp_path / "d.json", "certify", "bce", "--claims", "balanced_cycle", "--step-ratio", "1.1", "--weight-decay", "1/1000")
    assert balanced.claims["balanced_cycle"].decay == Fraction(1, 1000)
    cycles = branch.claims.all("two_cycle")
    assert all(one.a_hi >= two.a_lo for one, two in zip(cycles, cycles[1:]))
    with pytest.raises(prodstab.Undecided) as refused:
        prodstab.branch("cosh(z-1)")
    assert refused.value.certificate.verdict == "product-unstable"


def test_minima_are_the_command_line():
    text = "(z+5)^2/1000 - exp(-1e5*(z-3/10)^2) - log(z+8)/100"
    found, told = prodstab.minima(text), as_json("minima", text)
    assert [list(one.bracket) for one in found.minima] == [[Fraction(one["lo"]), Fraction(one["hi"])] for one in told["minima"]]
    assert [one.verdict for one in found.minima] == ["product-unstable", "product-stable"]
    assert [list(part) for part, _ in found.undecided] == [[Fraction(part["lo"]), Fraction(part["hi"])] for part in told["undecided"]]
    assert not found.complete and found.finished
    assert all(one.certificate.check().accepted and one.certificate.alpha == one.alpha for one in found.minima)
    assert len(prodstab.minima("cos(z) + z/10", range=(-20, 20)).minima) == 6


def test_catalogue():
    listed = command("list")[1]
    assert all(f"{name} " in listed for name in prodstab.losses())
    entry = prodstab.losses()["bce"]
    assert entry.formula == "softplus(z) - p*z" and entry.parameters["p"][0] == "9/10"
    assert prodstab.certify(entry) == prodstab.certify("bce")


def test_a_named_claim_that_is_not_found_is_an_exception():
    with pytest.raises(prodstab.Undecided) as refused:
        prodstab.certify("cosh(z-1)", claims="convergence")
    assert refused.value.exit_code == 3 == command("certify", "cosh(z-1)", "--claims", "convergence")[0]
    assert refused.value.certificate.verdict == "product-unstable" and refused.value.certificate.accepted
    assert "convergence" in refused.value.certificate.not_proved
    assert "convergence" not in refused.value.certificate.claims


@pytest.mark.parametrize(
    "loss, options, kind, message",
    [
        ("e*z", {}, prodstab.FormulaError, "Euler's number"),
        ("softplus(z) - q*z", {}, prodstab.FormulaError, "unknown name 'q'"),
        ("bcd", {}, prodstab.FormulaError, "a loss called 'bce'"),
        ("bce", {"q": 1}, prodstab.InputError, "no such parameter (prodstab.losses())"),
        ("bce", {"p": "1/0"}, prodstab.InputError, "p=1/0"),
        ("bce", {"p": ("3/4", "1/4")}, prodstab.InputError, "p=[3/4, 1/4]"),
        ("bce", {"p": "3/2"}, prodstab.InputError, "no minimum"),
        ("bce", {"claims": "convergense"}, prodstab.InputError, "there is no claim called 'convergense' (prodstab.CLAIMS)"),
        ("bce", {"eta_max": "2*qq"}, prodstab.InputError, "eta_max: unknown name 'qq'"),
        ("bce", {"eta_max": -1}, prodstab.InputError, "eta_max -1: write a positive number"),
        ("z", {}, prodstab.InputError, "no minimum"),
        (3, {}, prodstab.InputError, "not int"),
        ("bce", {"precision": -1}, prodstab.InputError, "precision: write a whole number from 64 to 1000000, not -1"),
        ("bce", {"precision": 100.0}, prodstab.InputError, "precision: write a whole number"),
        ("bce", {"cells": 0}, prodstab.InputError, "cells: write a whole number from 1 to 1000000, not 0"),
        ("bce", {"bracket": (1, 2, 3)}, prodstab.InputError, "bracket: two numbers are needed, not 3"),
    ],
)
def test_bad_input(loss, options, kind, message):
    with pytest.raises(kind) as refused:
        prodstab.certify(loss, **options)
    assert message in str(refused.value) and refused.value.exit_code == 2
    assert "--" not in str(refused.value) and " -p " not in str(refused.value)


def test_bad_input_of_the_others():
    for options in ({"start": 3}, {"start": (1, 2, 3)}, {"eta": -1}, {"steps": -1}, {"steps": True}, {"eta": "sqrt(2)"}):
        with pytest.raises(prodstab.InputError, match=next(iter(options))):
            prodstab.run("bce", **{"eta": "1/10", "start": (10, "1/10"), **options})
    for options in ({"range": 3}, {"range": (1, 0)}, {"c": (1, 2)}):
        with pytest.raises(prodstab.InputError):
            prodstab.minima("exp(z) - c*z", **{"c": 1, **options})
    with pytest.raises(prodstab.InputError):
        prodstab.branch("bce", steps=(2, 1))
    for windows in (1, 65, True, "3"):
        with pytest.raises(prodstab.InputError, match="windows"):
            prodstab.branch("bce", windows=windows)


def test_the_place_of_a_mistake():
    with pytest.raises(prodstab.FormulaError) as refused:
        prodstab.certify("z^2 + sqr(z)")
    error = refused.value
    assert error.text[error.begin : error.end] == "sqr" and "  z^2 + sqr(z)\n        ^~~" in str(error)


def test_options_that_exclude_each_other():
    for options in ({"near": 1, "bracket": (0, 1)}, {"effective_step": 1, "step_ratio": 1}, {"p": 1, "parameters": {"p": 1}}):
        with pytest.raises(TypeError):
            prodstab.certify("bce", **options)


def test_an_undecided_verdict_is_an_answer():
    certificate = prodstab.certify("exp(z) + exp(-z) - c*z", c=(-1, 3))
    assert certificate.verdict == "undecided" and "alpha > 0 for c =" in certificate.reason and certificate.accepted


@pytest.mark.parametrize("nesterov", [False, True])
def test_momentum_is_the_command_lines(nesterov):
    words = ["--momentum", "1/2"] + ["--nesterov"] * nesterov
    for options, line in [({"step_ratio": "1.05"}, ["--step-ratio", "1.05"]), ({"claims": "flip_momentum"}, ["--claims", "flip_momentum"])]:
        found = as_json("certify", "quartic", *line, *words)
        certificate = prodstab.certify("quartic", momentum="1/2", nesterov=nesterov, **options)
        assert certificate.check()
        assert list(certificate.claims) == list(dict.fromkeys(claim["claim"] for claim in found["claims"]))
    found = as_json("branch", "quartic", "--to", "1.05", *words)
    followed = prodstab.branch("quartic", steps=(1, "1.05"), momentum=0.5, nesterov=nesterov)
    assert followed.check()
    assert list(followed.claims) == list(dict.fromkeys(claim["claim"] for claim in found["claims"]))


def test_depth_is_the_command_lines():
    found = as_json("certify", "bce", "--depth", "3", "--weights", "1,2,3")["depth"]
    certificate = prodstab.certify("bce", depth=3, weights=(1, "2", 3))
    depth = certificate.depth
    assert depth is not None and depth.weights == (1, 2, 3)
    for name in ("rate", "alpha"):
        low, high = Fraction(found[name]["lo"]), Fraction(found[name]["hi"])
        assert low <= getattr(depth, name).lo <= getattr(depth, name).hi <= high
    assert depth.estimated_gap == pytest.approx(float(found["estimated_gap"]))
    assert prodstab.certify("bce", depth=4).depth.weights == (1, 1, 1, 1)
    assert prodstab.certify("logcosh(z)", depth=2).depth.rate is None
    assert prodstab.certify("bce").depth is None


@pytest.mark.parametrize(
    "options, error, text",
    [
        ({"momentum": 1, "step_ratio": "1.05"}, prodstab.InputError, "momentum"),
        ({"nesterov": True}, TypeError, "nesterov"),
        ({"momentum": "1/2"}, prodstab.InputError, "2-cycles"),
        ({"weights": (1, 2)}, TypeError, "weights"),
        ({"depth": 3, "weights": (1, 2)}, prodstab.InputError, "2 weights"),
        ({"depth": 2, "weights": (1, -2)}, prodstab.InputError, "above 0"),
        ({"depth": 2, "weights": (1, "sqrt(2)")}, prodstab.InputError, "exact"),
        ({"depth": 1}, prodstab.InputError, "depth"),
        ({"depth": 2, "p": ("0.6", "0.7")}, prodstab.InputError, "interval"),
    ],
)
def test_bad_momentum_and_depth(options, error, text):
    with pytest.raises(error, match=text):
        prodstab.certify("bce", **options)
