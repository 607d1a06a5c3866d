"""What is known of l(x_1 ... x_n) at the edge of stability: beside certificates."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from . import _core
from .exact import Interval


@dataclass(frozen=True)
class Depth:
    """A network of several layers at the edge of stability, its weights in a given proportion (theory page, section 4). ``rate`` encloses
    the learning rate 2/lambda, ``alpha`` a number with the sign of the first Lyapunov coefficient; both by Arb, without a certificate.
    They are None where z* may be 0, or a derivative is not enclosed. ``estimated_gap`` is 2 - eta lambda where a run ends, to first
    order: an estimate, not proved; None where there is none."""

    weights: tuple[Fraction, ...]
    rate: Interval | None
    alpha: Interval | None
    estimated_gap: float | None


def depth_of(certificate: bytes, sizes: tuple[str, ...]) -> Depth:
    weights, known = _core.depth(certificate, sizes)
    if known is None:
        return Depth(weights, None, None, None)
    return Depth(weights, Interval(*known[0]), Interval(*known[1]), known[2])
