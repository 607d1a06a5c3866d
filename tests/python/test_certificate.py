"""Certificates: exact numbers, the checker, files, intervals."""

import json
import math
import os
import pickle
import sys
import types
from fractions import Fraction

import mpmath
import prodstab
import pytest
from conftest import command
from prodstab import Interval


@pytest.fixture(scope="module")
def bce():
    return prodstab.certify("log(1+exp(z)) - 9*z/10")


def test_numbers_are_those_of_the_file(bce):
    for claim in json.loads(bce.bytes)["claims"]:
        kind = claim.pop("claim")
        rows = claim.pop("rows", [])
        assert dict(bce.claims[kind].fields) == {name: Fraction(value) for name, value in claim.items()}
        assert [dict(row) for row in bce.claims[kind].rows] == [{name: Fraction(value) for name, value in row.items()} for row in rows]
    assert bce.claims["convergence"].eta_bar == Fraction(1, 10) and isinstance(bce.claims["convergence"].eta_bar, Fraction)
    with pytest.raises(AttributeError, match="eta_bar"):
        bce.claims["convergence"].eta
    with pytest.raises(KeyError, match="minimum, product_stable"):
        bce.claims["sharpness"]
    assert math.log(9) in bce.minimum.iv() or bce.minimum.lo < Fraction(math.log(9)) < bce.minimum.hi + Fraction(1, 10**15)
    assert Fraction(11826, 10**6) in bce.alpha and Fraction(9, 100) in bce.curvature


def test_what_is_accepted_does_not_change(bce):
    claim = bce.claims["edge_contraction"]
    family = prodstab.certify("bce", p=("2/5", "1/2"), claims="product_stable")
    for numbers in (claim.fields, bce.parameters, bce.cells[0].fields[0], family.parameters, family.cells[0].parameters):
        with pytest.raises(TypeError, match="does not support item assignment"):
            numbers["R"] = Fraction(9)
    for whole, name in ((bce, "loss"), (bce, "formula"), (bce, "parameters"), (bce, "claims"), (bce, "comment"), (bce, "bytes"),
                        (bce, "accepted"), (bce, "minimum"), (bce.claims, "list"), (claim, "R"), (claim, "fields"), (bce.alpha, "lo")):  # fmt: skip
        with pytest.raises(AttributeError):
            setattr(whole, name, Fraction(9))
    assert claim.R == Fraction(148, 100) and bce.accepted and bce.check().accepted
    assert pickle.loads(pickle.dumps(claim)) == claim and dict(claim.fields)["R"] == claim.R


def test_intervals_are_exact():
    assert list(Interval(Fraction(1, 3), 2)) == [Fraction(1, 3), 2]
    for ends, message in (((3, 2), "3 is above 2"), ((0.1, 2), "lo = 0.1 is no exact number"), ((0, math.inf), "hi = inf")):
        with pytest.raises(prodstab.InputError, match=message):
            Interval(*ends)


def test_loaded_is_not_checked(bce, tmp_path):
    bce.save(tmp_path / "bce.json")
    assert (tmp_path / "bce.json").read_bytes() == bce.bytes
    loaded = prodstab.load(tmp_path / "bce.json")
    assert loaded == bce and not loaded.accepted and "claimed" in str(loaded) and "proved" not in str(loaded)
    assert loaded.verdict == "product-stable" and Fraction(11826, 10**6) in loaded.alpha and Fraction(9, 100) in loaded.curvature
    assert loaded.alpha.width < Fraction(1, 10**20)
    report = loaded.check()
    assert loaded.accepted and report.accepted and "proved" in str(loaded)
    said = command(str(tmp_path / "bce.json"), name="PRODSTAB_CHECK")[1]
    assert all(claim.conclusion in said for claim in report.claims)
    assert [claim.kind for claim in report.claims] == list(bce.claims)
    assert all(claim.obligations and claim.cells > 0 for claim in report.claims)


def test_rejected(bce, tmp_path):
    wrong = bce.bytes.replace(b'"R": "1.48"', b'"R": "1.6"')
    assert wrong != bce.bytes
    (tmp_path / "wrong.json").write_bytes(wrong)
    code, said, _ = command(str(tmp_path / "wrong.json"), name="PRODSTAB_CHECK")
    loaded = prodstab.load(wrong)
    for attempt in (loaded.check, lambda: prodstab.check(tmp_path / "wrong.json"), lambda: prodstab.check(wrong), loaded.latex):
        with pytest.raises(prodstab.Rejected) as refused:
            attempt()
        assert refused.value.exit_code == code == 1
        (claim,) = [claim for claim in refused.value.report.claims if not claim.accepted]
        assert claim.failed == "e0e" and claim.refuted and claim.message in said and claim.conclusion == ""
    assert not loaded.accepted and "not checked" in repr(loaded)


@pytest.mark.parametrize("text", [b"", b"{}", b"\xff", b'{"format": "prodstab-certificate", "version": 9}', b"[" * 5000])
def test_malformed(text, tmp_path):
    for attempt in (prodstab.load, prodstab.check, prodstab.Certificate):
        with pytest.raises(prodstab.MalformedCertificate):
            attempt(text)
    with pytest.raises(FileNotFoundError):
        prodstab.load(tmp_path / "none.json")


def test_cells_that_do_not_cover():
    family = prodstab.certify("bce", p=("1/100", "99/100"), claims="global_convergence")
    assert len(family.cells) > 1 and family.check().accepted
    eta = family.claims["global_convergence"].eta_bar
    assert isinstance(eta, Interval) and eta.lo == min(cell.fields[-1]["eta_bar"] for cell in family.cells)
    assert family.parameters["p"] == Interval(Fraction(1, 100), Fraction(99, 100))
    data = json.loads(family.bytes)
    del data["cells"][0]
    with pytest.raises(prodstab.Rejected) as refused:
        prodstab.check(json.dumps(data).encode())
    assert not refused.value.report.accepted and all(claim.conclusion == "" for claim in refused.value.report.claims)
    loaded = prodstab.load(family.bytes)
    assert loaded.alpha.lo > 0 and loaded.alpha.lo <= family.alpha.hi


def test_all_certificates_of_the_catalogue(certificates):
    """Each is read as the file says; the checker says what is stored with it."""
    for name in sorted(os.listdir(certificates)):
        if name.endswith(".json") and name != "schema.json":
            certificate = prodstab.load(os.path.join(certificates, name))
            assert certificate.check().accepted
            assert certificate.alpha.lo <= certificate.alpha.hi and certificate.curvature.lo > 0


def test_nobody_else_says_accepted(bce):
    other = pickle.loads(pickle.dumps(bce))
    assert other == bce and bce.accepted and not other.accepted
    with pytest.raises(AttributeError):
        other.accepted = True
    with pytest.raises(AttributeError):
        bce.bytes = other.bytes


def test_saving_keeps_what_was_there(bce, tmp_path):
    with pytest.raises(OSError, match="none"):
        bce.save(tmp_path / "none" / "bce.json")


def test_long_numbers():
    """Beyond the digits that Python reads on its own."""
    digits = "1" * 6000
    certificate = prodstab.certify("(z - y)^2 + (z-y)^4", parameters={"y": f"{digits[:5000]}/{digits[:4999]}"}, claims="product_unstable")
    assert certificate.parameters["y"] == Fraction((10**5000 - 1) // 9, (10**4999 - 1) // 9)


# ---- intervals ----

ENDS = [
    (Fraction(1, 3), Fraction(2, 3)), (Fraction(-1, 3), Fraction(1, 7)), (Fraction(1, 10), Fraction(1, 10)), (Fraction(0), Fraction(0)),
    (Fraction(1, 10**400), Fraction(10**400)), (Fraction(-(10**400)), Fraction(-1, 10**400)), (Fraction(2**60 + 1), Fraction(2**60 + 3)),
    (Fraction("2.19722457733621938279049047384504"), Fraction("2.19722457733621938279049047384507")),
]  # fmt: skip


def exact(number):
    return {math.inf: Fraction(10**500), -math.inf: Fraction(-(10**500))}.get(number) or Fraction(number)


@pytest.mark.parametrize("lo, hi", ENDS)
def test_intervals_are_rounded_outwards(lo, hi):
    interval = Interval(lo, hi)
    low, high = interval.floats()
    assert exact(low) <= lo and hi <= exact(high)
    assert math.isinf(low) or exact(math.nextafter(low, math.inf)) > lo or Fraction(low) == lo
    assert math.isinf(high) or exact(math.nextafter(high, -math.inf)) < hi or Fraction(high) == hi
    for digits in (3, 16, 40):
        low, high = (Fraction(end) for end in interval.digits(digits))
        assert low <= lo and hi <= high
    for bits in (20, 53, 200):
        with mpmath.workprec(bits):
            mpmath.iv.prec = bits
            ball = interval.iv()
            assert sum_of(ball.a) <= lo and hi <= sum_of(ball.b)
    mpmath.iv.prec = 53


def sum_of(end):
    """The exact value of an end of an interval of mpmath."""
    sign, mantissa, exponent, _ = end._mpi_[0]
    return (-1) ** sign * Fraction(int(mantissa)) * Fraction(2) ** exponent


def test_arb(monkeypatch):
    """With a python-flint that only takes notes: a ball for each end, and their union."""

    class Ball:
        def __init__(self, *values):
            self.values = values

        def union(self, other):
            return Ball(*self.values, *other.values)

    monkeypatch.setitem(sys.modules, "flint", types.SimpleNamespace(arb=Ball, fmpq=Fraction))
    assert Interval(Fraction(1, 3), Fraction(1, 2)).arb().values == (Fraction(1, 3), Fraction(1, 2))
