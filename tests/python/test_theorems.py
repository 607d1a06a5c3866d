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


QUESTION = """paper: mine
title: T
source: s
read: r
theorem: question
says: x
example: quartic
starts: xy in [1/2, 6/5], eos-ratio in [1, 1.4]
ends: 2/eta - eta, 2/eta
eta-min: 1/10
eta-max: 1/10
"""


def test_a_question_that_is_not_decided_has_one_that_is():
    (asked,) = prodstab.validate(theorems=QUESTION).theorems
    assert asked.status == "not decided" and asked.nearest is not None
    assert asked.nearest.starts == "xy in [0.5, 1.2], eos-ratio in [1.125, 1.4]" and asked.nearest.eta_max == "0.1"
    again = QUESTION.replace("[1, 1.4]", "[1.125, 1.4]")
    (proved,) = prodstab.validate(theorems=again).theorems
    assert proved.status == "confirmed" and proved.nearest is None
