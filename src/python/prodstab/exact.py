"""Exact numbers: what may stand for one, and intervals with exact ends."""

from __future__ import annotations

import math
import numbers
import operator
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any, Union

from .errors import InputError

#: What may stand for a number: exact ones, a text as on the command line ("9/10", "2^-3", "sqrt(2)/4"), or a SymPy number.
#: A float may if it is what its digits say, as 0.5 is; 0.9 is not, and is refused with both readings.
Number = Union[int, Fraction, Decimal, float, str, Any]


@dataclass(frozen=True, order=False)
class Interval:
    """[lo, hi], with exact ends. What it encloses is meant; arithmetic is left to mpmath and Arb."""

    lo: Fraction
    hi: Fraction

    def __post_init__(self) -> None:
        for name, end in (("lo", self.lo), ("hi", self.hi)):
            if not isinstance(end, numbers.Rational):
                raise InputError(f"Interval: {name} = {end!r:.40} is no exact number: write an int or a Fraction")
        if self.lo > self.hi:
            raise InputError(f"Interval: {self.lo} is above {self.hi}: its ends are in the wrong order")

    def __iter__(self) -> Iterator[Fraction]:
        return iter((self.lo, self.hi))

    def __contains__(self, number: Fraction | int) -> bool:
        return self.lo <= number <= self.hi

    @property
    def width(self) -> Fraction:
        return self.hi - self.lo

    @property
    def middle(self) -> Fraction:
        return (self.lo + self.hi) / 2

    def floats(self) -> tuple[float, float]:
        """The ends as doubles, rounded outwards."""
        return _float_below(self.lo), -_float_below(-self.hi)

    def iv(self) -> Any:
        """As an ``mpmath.iv.mpf``, rounded outwards to ``mpmath.iv.prec`` bits."""
        from mpmath import iv
        from mpmath.libmp import from_rational

        low = from_rational(self.lo.numerator, self.lo.denominator, iv.prec, "f")
        high = from_rational(self.hi.numerator, self.hi.denominator, iv.prec, "c")
        return iv.make_mpf((low, high))

    def arb(self) -> Any:
        """As a ``flint.arb`` of python-flint, rounded outwards."""
        from flint import arb, fmpq

        low, high = (arb(fmpq(end.numerator, end.denominator)) for end in self)
        return low.union(high)

    def digits(self, count: int = 16) -> tuple[str, str]:
        """The ends as decimals of so many significant digits, rounded outwards."""
        places = _places(max(abs(self.lo), abs(self.hi)), count)
        if self.lo < self.hi:
            places = max(places, _places(self.width, 2)) if places < 60 else places
        return _decimal(self.lo, places, down=True), _decimal(self.hi, places, down=False)

    def __str__(self) -> str:
        low, high = self.digits()
        return f"[{low}, {high}]"

    def hull(self, other: Interval) -> Interval:
        """The least interval that contains both."""
        return Interval(min(self.lo, other.lo), max(self.hi, other.hi))


def _float_below(value: Fraction) -> float:
    try:
        nearest = float(value)
    except OverflowError:
        return sys.float_info.max if value > 0 else -math.inf
    return nearest if Fraction(nearest) <= value else math.nextafter(nearest, -math.inf)


def _places(value: Fraction, digits: int) -> int:
    """Decimal places that show so many digits of a value."""
    if value == 0:
        return 0
    exponent = math.floor((value.numerator.bit_length() - value.denominator.bit_length()) * math.log10(2))
    return digits - exponent


def _decimal(value: Fraction, places: int, down: bool) -> str:
    scaled = value * Fraction(10) ** places
    number = math.floor(scaled) if down else math.ceil(scaled)
    if places <= 0:
        return str(number * 10**-places)
    digits = f"{abs(number):0{places + 1}d}"
    text = f"{digits[:-places]}.{digits[-places:]}".rstrip("0").rstrip(".")
    return "-" + text if number < 0 else text


# ---- numbers as texts ----


def fraction_text(value: Fraction) -> str:
    """The text of an exact number, as a decimal if it is a short one."""
    rest = value.denominator
    twos = fives = 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    places = max(twos, fives)
    return str(value) if rest > 1 or places > 60 else _decimal(value, places, down=True)


def from_float(value: float, where: str) -> Fraction:
    """A float whose digits are its value; others are refused, for the double next to 0.9 is not what 0.9 says."""
    if not math.isfinite(value):
        raise InputError(f"{where}: {value!r} is no number")
    written, binary = Fraction(repr(value)), Fraction(value)
    if written != binary:
        raise InputError(
            f"{where}: the float {value!r} is not {written}, as it is written, but the binary number {binary}. Say which one is "
            f"meant: '{written}' (a text, or Fraction('{value!r}')), or Fraction({value!r})"
        )
    return binary


def number_text(value: Number, where: str) -> str:
    """A number as the library reads it; where says what it is for."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or value is None:
        raise InputError(f"{where}: {value!r} is no number")
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise InputError(f"{where}: {value!r} is no number")
        return fraction_text(Fraction(value))
    if isinstance(value, numbers.Rational):
        return fraction_text(Fraction(int(value.numerator), int(value.denominator)))
    if isinstance(value, float) or type(value).__module__ == "numpy" and isinstance(value, numbers.Real):
        return fraction_text(from_float(float(value), where))
    if hasattr(value, "free_symbols"):
        from .formula import sympy_text

        return sympy_text(value, where)
    raise InputError(f"{where}: {value!r} is no exact number: write an int, a Fraction, a Decimal, or a text such as '9/10'")


def parameter_text(value: Number | Interval | tuple[Number, Number], where: str) -> str:
    """The value of a parameter: a number, or an interval."""
    if isinstance(value, (Interval, tuple, list)):
        ends = tuple(value)
        if len(ends) != 2:
            raise InputError(f"{where}: an interval has two ends, not {len(ends)}")
        return "[" + ", ".join(number_text(end, where) for end in ends) + "]"
    return number_text(value, where)


def whole(value: Any, where: str, least: int, most: int) -> int:
    """A whole number within bounds."""
    number = value if isinstance(value, bool) or not hasattr(value, "__index__") else operator.index(value)
    if isinstance(number, bool) or not isinstance(number, int) or not least <= number <= most:
        raise InputError(f"{where}: write a whole number from {least} to {most}, not {value!r:.40}")
    return number


def two_texts(value: Any, where: str) -> tuple[str, str]:
    """Two numbers."""
    first, second = pair_texts(value, where) if isinstance(value, (Interval, tuple, list)) else (None, None)
    if first is None or second is None:
        raise InputError(f"{where}: write two numbers, not {value!r:.40}")
    return first, second


def vectors_text(value: Any, where: str) -> str | None:
    """Two sequences of numbers, "x1,x2:y1,y2"; None if they are not sequences."""
    if not isinstance(value, (tuple, list)) or len(value) != 2 or not all(_is_sequence(vector) for vector in value):
        return None
    return ":".join(",".join(number_text(number, where) for number in vector) for vector in value)


def _is_sequence(value: Any) -> bool:
    return hasattr(value, "__len__") and hasattr(value, "__iter__") and not isinstance(value, str)


def pair_texts(value: Any, where: str) -> tuple[str | None, str | None]:
    """Two numbers; one alone counts as both."""
    if value is None:
        return None, None
    if isinstance(value, str) and "," in value:
        value = re.split(r",(?![^(]*\))", value)
    if isinstance(value, (Interval, tuple, list)):
        ends = tuple(value)
        if len(ends) != 2:
            raise InputError(f"{where}: two numbers are needed, not {len(ends)}")
        return number_text(ends[0], where), number_text(ends[1], where)
    text = number_text(value, where)
    return text, text
