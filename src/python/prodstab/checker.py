"""The checker's word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from . import _core
from .errors import MalformedCertificate, Rejected, translated
from .progress import Progress, callback


@dataclass(frozen=True)
class Obligation:
    """What the checker says of one inequality (certificates/FORMAT.md): how often it was looked at, on how many boxes and with how many
    bits; of one that was proved, its sides differ by ``margin`` at least, a lower bound in double precision."""

    name: str
    times: int
    boxes: int
    precision: int
    margin: float


@dataclass(frozen=True)
class CheckedClaim:
    """What the checker says of one claim. ``cells`` are the boxes that it looked at, ``precision`` is in bits."""

    kind: str
    accepted: bool
    message: str  #: why it was not accepted
    conclusion: str  #: what it proves
    failed: str | None  #: the obligation that failed (certificates/FORMAT.md)
    refuted: bool  #: it is false at a point
    cells: int
    operations: int
    precision: int
    obligations: tuple[Obligation, ...]


@dataclass(frozen=True)
class Report:
    """What the checker says of a certificate."""

    accepted: bool
    message: str
    claims: tuple[CheckedClaim, ...]
    cells: int
    operations: int

    def __str__(self) -> str:
        lines = [f"{claim.kind}: accepted\n  {claim.conclusion}" if claim.accepted else f"{claim.kind}: rejected: {claim.message}"
                 for claim in self.claims]  # fmt: skip
        return "\n".join([*lines, "all claims accepted" if self.accepted else "REJECTED: " + self.message])


def check_bytes(text: bytes, progress: Progress) -> Report:
    """The checker on the bytes of a certificate."""
    with translated():
        answer = cast("dict[str, Any]", _core.check(text, callback(progress)))
    claims = tuple(_checked(*one) for one in answer["claims"])
    message = answer["message"] or answer["gap"]
    report = Report(answer["status"] == "OK", message, claims, answer["cells"], answer["operations"])
    if answer["status"] == "MALFORMED":
        raise MalformedCertificate(message)
    if not report.accepted:
        raise Rejected(message, report)
    return report


def _checked(
    kind: str, status: str, message: str, conclusion: str, failed: str | None, refuted: bool, cells: int, operations: int, precision: int,
    obligations: list[Any],
) -> CheckedClaim:  # fmt: skip
    looked_at = tuple(Obligation(*one) for one in obligations)
    return CheckedClaim(kind, status == "OK", message, conclusion, failed, refuted, cells, operations, precision, looked_at)
