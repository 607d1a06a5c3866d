"""All minima in a range."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, cast

from . import _core
from .certificate import Certificate, Found
from .errors import Interrupted, translated
from .exact import Interval, Number, two_texts
from .given import Data, given
from .progress import Progress, callback


@dataclass(frozen=True)
class Minimum:
    """A strict smooth minimum, in ``bracket``; ``certificate`` proves that and the verdict, or is None if it could not be sealed."""

    bracket: Interval
    verdict: str
    curvature: Interval | None
    alpha: Interval | None
    reason: str
    certificate: Certificate | None


@dataclass(frozen=True)
class Minima:
    """All strict smooth minima in ``range`` outside of the parts that are undecided (interval, reason). ``complete``: there is no such
    part, and every verdict is decided. ``finished``: the budget did not end before the range did."""

    loss: str
    range: Interval
    minima: tuple[Minimum, ...]
    undecided: tuple[tuple[Interval, str], ...]
    complete: bool
    finished: bool

    def __str__(self) -> str:
        lines = [f"{minimum.bracket}: {minimum.verdict}, alpha in {minimum.alpha}" for minimum in self.minima]
        lines += [f"undecided {part}: {why}" for part, why in self.undecided]
        return "\n".join([self.loss, *lines])


def minima(
    loss: Any,
    *,
    range: tuple[Number, Number] = (-100, 100),
    data: Data = None,
    sum: bool = False,
    variable: str | None = None,
    progress: Progress = None,
    parameters: Mapping[str, Any] | None = None,
    **others: Any,
) -> Minima:
    """All strict smooth minima of a loss in a range of z, with proof that there is no other, and the verdict on each. Parameters
    have exact values here. What remains undecided is listed with its reason."""
    about = given(loss, variable, parameters, others, data, sum)
    low, high = two_texts(range, "range")
    try:
        with translated():
            answer = cast("dict[str, Any]", _core.minima(about, low, high, callback(progress)))
    except KeyboardInterrupt:
        raise Interrupted() from None
    found = tuple(_minimum(*one) for one in answer["minima"])
    parts = tuple((Interval(lo, hi), why) for lo, hi, why in answer["undecided"])
    return Minima(answer["loss"], Interval(*answer["range"]), found, parts, answer["complete"], answer["finished"])


def _minimum(lo: Fraction, hi: Fraction, verdict: str, curvature: Any, alpha: Any, reason: str, text: bytes | None) -> Minimum:
    curved, alpha_in = (Interval(*ends) if ends else None for ends in (curvature, alpha))
    found = Found(curved, alpha_in, reason)
    certificate = None if text is None else Certificate._sealed(text, found)
    return Minimum(Interval(lo, hi), verdict, curved, alpha_in, reason, certificate)
