"""SymPy expressions, Python functions and numbers are taken exactly, or refused."""

from decimal import Decimal
from fractions import Fraction

import numpy
import prodstab
import pytest
import sympy

z, p = sympy.symbols("z p")
READ = [
    (sympy.log(1 + sympy.exp(z)) - sympy.Rational(9, 10) * z, "log(1+exp(z)) - 9*z/10"),
    (sympy.Piecewise((z - sympy.log(z), z > sympy.Rational(1, 10)), (z**2, True)), "piecewise((z - log(z), z > 1/10), (z^2, True))"),
    (sympy.sqrt(1 + (z - sympy.Rational(3, 2)) ** 2), "sqrt(1 + (z-3/2)^2)"),
    (sympy.Max(z, sympy.exp(z)) + sympy.Abs(z) + sympy.pi * sympy.E * z**2, "max(z, exp(z)) + abs(z) + pi*exp(1)*z^2"),
    (sympy.Float("0.5") * z**2, "z^2/2"),
    (lambda z: numpy.log1p(numpy.exp(z)) - Fraction(3, 10) * z, "log1p(exp(z)) - 3*z/10"),
    (lambda z: numpy.logaddexp(0, z) - Decimal("0.9") * z, "softplus(z) - 9*z/10"),
    (lambda z: numpy.where(z > 1, z**2, 2 * z - 1) + z**4, "piecewise((z^2, z > 1), (2*z-1, True)) + z^4"),
    (lambda z: numpy.where((z > 0) & (z < 1), z**2, 3 * z), "piecewise((z^2, (z > 0) & (z < 1)), (3*z, True))"),
    (lambda z: numpy.where(~(z > 2) | (z > 3), z**2, 3 * z), "piecewise((z^2, (z <= 2) | (z > 3)), (3*z, True))"),
    (lambda z: numpy.where(numpy.logical_not(numpy.logical_and(z > 0, z < 1)), z, 2), "piecewise((2, (z > 0) & (z < 1)), (z, True))"),
    (lambda z: numpy.clip(z, 1, 3) + z.clamp(0, 2) + numpy.hypot(z, 1), "max(1, min(z, 3)) + max(0, min(z, 2)) + sqrt(z^2 + 1)"),
    (lambda z: numpy.heaviside(z - 1, 0) + numpy.arctanh(z / 9), "piecewise((1, z > 1), (0, True)) + log((1 + z/9)/(1 - z/9))/2"),
    (lambda z: numpy.arcsin(z / 9) - numpy.arccos(z / 9), "2*asin(z/9) - pi/2"),
    (lambda z: z.exp() + 0.5 * (-z).exp(), "exp(z) + exp(-z)/2"),
    (lambda z: sympy.exp(z) - 2 * z, "exp(z) - 2*z"),
    (lambda z: abs(z - 1) ** 3 / 3 + numpy.tanh(z) ** 2, "abs(z-1)^3/3 + tanh(z)^2"),
    (lambda z: numpy.float64(0.25) * numpy.square(z) - numpy.array(3) * z, "z^2/4 - 3*z"),
]


def at(text, value):
    """A formula's value: the certificate's text is SymPy's too, but for a few names."""
    names = {"softplus": lambda x: sympy.log(1 + sympy.exp(x)), "log1p": lambda x: sympy.log(1 + x), "piecewise": sympy.Piecewise}
    names.update({"abs": sympy.Abs, "max": sympy.Max, "min": sympy.Min})
    return sympy.N(sympy.sympify(text.replace("^", "**"), locals=names).subs("z", value), 40)


@pytest.mark.parametrize("loss, meant", READ)
def test_what_is_understood(loss, meant):
    understood = prodstab.understand(loss).removeprefix("l(z) = ")
    for value in (sympy.Rational(1, 3), sympy.Rational(7, 2)):
        assert abs(at(understood, value) - at(meant, value)) < 1e-30, understood


def test_the_same_certificate_as_from_text():
    text = prodstab.certify("log(1+exp(z)) - 9*z/10")
    for loss in (READ[0][0], lambda z: numpy.log(1 + numpy.exp(z)) - Fraction(9, 10) * z):
        assert [claim.fields for claim in prodstab.certify(loss).claims.list] == [claim.fields for claim in text.claims.list]


def test_parameters_and_variables():
    assert prodstab.understand(sympy.exp(z) - p * z, p="9/10").endswith("with p = 0.9")
    assert prodstab.understand(sympy.exp(p) - 2 * p) == "l(z) = -2*z + exp(z)"
    assert prodstab.understand(lambda x: numpy.exp(x) - 2 * x, variable="x") == "l(z) = -2*z + exp(z)"
    assert prodstab.understand(sympy.exp(z) - p * z, p=sympy.sqrt(2) / 4) == "l(z) = -(sqrt(2)/4)*z + exp(z)"


def test_names_are_not_taken_for_others():
    for name in ("xy", "ez", "logx", "e", "logit"):  # SymPy knows that it is one symbol
        assert prodstab.understand((sympy.Symbol(name) - 1) ** 2) == "l(z) = (-1 + z)^2"
    for constant in (sympy.GoldenRatio, sympy.EulerGamma, sympy.I, sympy.oo, sympy.zoo):
        with pytest.raises(prodstab.InputError, match="is not in the language of formulas"):
            prodstab.understand(constant * sympy.exp(sympy.sqrt(constant, evaluate=False), evaluate=False))
    with pytest.raises(prodstab.FormulaError, match=r"is 'ez' the variable \(variable ez\)"):
        prodstab.understand("log(1 + ez)")


def test_arguments_that_are_parameters():
    def loss(logit, label, scale=Fraction(1, 2)):
        return numpy.logaddexp(0, scale * logit) - label * logit

    assert prodstab.understand(loss, label="1/3") == "l(z) = -label*z + softplus(z/2) with label = 1/3"
    assert prodstab.understand(loss, label="1/3", scale=2) == "l(z) = -label*z + softplus(scale*z) with label = 1/3, scale = 2"
    assert prodstab.understand(loss, label=("1/4", "1/3")).endswith("label in [0.25, 1/3]")
    with pytest.raises(prodstab.InputError, match="the function's argument 'label' has no value"):
        prodstab.understand(loss)
    with pytest.raises(prodstab.InputError, match="has no parameter 'lable'"):
        prodstab.understand(lambda z: z**2, lable="1/3")


class Torch:
    """Functions that ask their arguments what to do, as torch's do."""

    def __getattr__(self, name):
        def function(*arguments, **options):
            kinds = [type(one) for one in arguments if hasattr(type(one), "__torch_function__")]
            return kinds[0].__torch_function__(function, tuple(kinds), arguments, options)

        function.__name__ = name
        return function


def test_data_in_a_loop():
    data = numpy.array([1, 2, 3])
    assert prodstab.understand(lambda z: sum(numpy.logaddexp(0, -x * z) for x in data) / len(data)) == (
        "l(z) = softplus(-z)/3 + softplus(-3*z)/3 + softplus(-2*z)/3"
    )


def test_mistakes_in_parameters():
    with pytest.raises(prodstab.InputError, match=r"^a parameter: expected an operator"):
        prodstab.understand("bce", p="1/2)+z*(3")


def test_torch():
    torch = functional = Torch()
    assert prodstab.understand(lambda z: functional.softplus(z) - Fraction(9, 10) * z) == "l(z) = -9*z/10 + softplus(z)"
    loss = lambda z: functional.binary_cross_entropy_with_logits(z, Fraction(9, 10))  # noqa: E731
    assert prodstab.understand(loss) == "l(z) = -9*z/10 + softplus(z)"
    assert prodstab.understand(lambda z: torch.where(z > 0, torch.relu(z), z) + torch.pow(z, 2)).startswith("l(z) = z**2 +")
    with pytest.raises(prodstab.InputError, match="the options reduction cannot be traced"):
        prodstab.understand(lambda z: functional.softplus(z, reduction="sum"))


@pytest.mark.parametrize(
    "loss, message",
    [
        (lambda z: 0.9 * z, "the float 0.9 is not 9/10, as it is written, but the binary number 8106479329266893/9007199254740992"),
        (lambda z: z if z > 0 else -z, "branches"),
        (lambda z: numpy.where(z == 0, 1, z), "by =="),
        (lambda z: __import__("math").exp(z), "math"),
        (lambda z: numpy.exp(z, where=True), "plain calls"),
        (lambda z: numpy.angle(z), "language of formulas|not"),
        (lambda z: (z, z), "several values"),
        (lambda z: z + "1", "no number"),
        (lambda z: numpy.pi * z, "write sympy.pi"),
        (lambda z: numpy.mean(numpy.array([1, 2]) * z), "an array: go through its elements"),
        (sympy.Float("0.9") * z, "SymPy's Float"),
        (0.9 * sympy.exp(z), "SymPy's Float"),
        (sympy.Symbol("pi") * z**2, "the symbol 'pi'"),
        (sympy.Symbol("E") * z**2, "the symbol 'E'"),
        (sympy.Symbol("π") * z**2, "the symbol"),
        (sympy.besselj(0, z), "besselj"),
        (sympy.oo * sympy.Symbol("z"), "SymPy.s oo is not in the language"),
    ],
)
def test_what_is_refused(loss, message):
    with pytest.raises(prodstab.InputError, match=message):
        prodstab.certify(loss)


@pytest.mark.parametrize("value", [0.9, numpy.float64(0.1), 1e-3, numpy.float32(0.1)])
def test_floats_that_are_not_what_they_say(value):
    with pytest.raises(prodstab.InputError) as refused:
        prodstab.understand("softplus(z) - p*z", p=value)
    assert str(Fraction(float(value))) in str(refused.value) and "Say which one is meant" in str(refused.value)


@pytest.mark.parametrize(
    "value, text",
    [
        (0.5, "0.5"), (2.0, "2"), (-0.375, "-0.375"), (Fraction(9, 10), "0.9"), (Fraction(1, 3), "1/3"), (Decimal("0.9"), "0.9"),
        (3, "3"), ("9/10", "0.9"), ("sqrt(4)/4", "0.5"), (numpy.int64(4), "4"), (sympy.Rational(1, 3), "1/3"),
        (Fraction(1, 2**70), str(Fraction(1, 2**70))), (prodstab.Interval(Fraction(1, 3), Fraction(1, 2)), "[1/3, 0.5]"),
    ],
)  # fmt: skip
def test_numbers(value, text):
    relation = "in" if text[0] == "[" else "="
    shown = prodstab.understand("exp(z) - p*z", p=value).split(f"p {relation} ")[1]
    assert shown == text or Fraction(shown) == Fraction(text)


@pytest.mark.parametrize("value", [True, None, [1], (1, 2, 3), float("nan"), float("inf"), Decimal("NaN"), 1j, object()])
def test_what_is_no_number(value):
    with pytest.raises(prodstab.InputError):
        prodstab.understand("exp(z) - p*z", p=value)
