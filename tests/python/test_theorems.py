"""validate gives what the command line gives."""

import prodstab
import pytest
from conftest import as_json

MINE = """paper: mine
title: T
source: s
read: r
theorem: window
says: x
example: bce
hypothesis: product_stable
claims: flip
constant: r
value: {flip.r}
paper-value: 1/10
better: more
"""


def members(theorem):
    said = {name: getattr(theorem, name) for name in theorem.__dataclass_fields__}
    said["constants"] = [{"constant": one.name, "paper": one.paper, "certified": one.certified, "measured": one.measured} for one in theorem.constants]
    return said


@pytest.mark.parametrize(
    "words, options",
    [
        (["squared", "--paper", "wang"], {"loss": "squared", "paper": "wang"}),
        (["--paper", "chen_bruna"], {"paper": "chen_bruna"}),
        (["bce", "-p", "p=3/4", "--paper", "mulayoff_stich"], {"loss": "bce", "p": "3/4", "paper": "mulayoff_stich"}),
    ],
)
def test_validate_is_the_command_line(words, options):
    found = as_json("validate", *words)
    validation = prodstab.validate(**options)
    assert [members(theorem) for theorem in validation.theorems] == found["theorems"]
    assert list(validation.certificates) == [one["loss"] for one in found["certificates"]]
    for one in found["certificates"]:
        certificate = validation.certificates[one["loss"]]
        assert certificate.accepted and certificate.check()
        assert {claim["claim"] for claim in one["claims"]} == set(certificate.claims)


def test_a_description():
    (theorem,) = prodstab.validate(theorems=MINE).theorems
    assert theorem.status == "confirmed with a better constant" and theorem.loss == "bce"
    assert str(theorem) == "T, window on bce: confirmed with a better constant"
    (theorem,) = prodstab.validate("cosh", theorems=MINE).theorems
    assert theorem.status == "hypothesis false for this loss"


def test_bad_input():
    with pytest.raises(prodstab.InputError, match="theorems:1"):
        prodstab.validate(theorems="papr: mine")
    with pytest.raises(prodstab.InputError, match="nobody"):
        prodstab.validate(paper="nobody")
    with pytest.raises(TypeError):
        prodstab.validate()
    with pytest.raises(TypeError):
        prodstab.validate("bce", paper="gan", theorems=MINE)
    with pytest.raises(prodstab.InputError):
        prodstab.validate("z")


def test_intervals_have_a_certificate_for_each_choice_of_options():
    validation = prodstab.validate("squared", y=("9/10", "11/10"), paper="macdonald")
    assert len(validation.certificates) == 2
    assert all(certificate.check() for certificate in validation.certificates.values())
