"""Theorems of the literature."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from . import _core
from .certificate import Certificate, Found
from .errors import spoken, translated
from .exact import Number, number_text, pair_texts
from .given import Data, given
from .progress import Progress, callback


@dataclass(frozen=True)
class Constant:
    """A constant of a theorem: the paper's, or what is said of it, and the certified one, rounded to the side on which it stays true; or
    one that was measured in floating point."""

    name: str
    paper: str
    certified: str | None
    measured: str | None


@dataclass(frozen=True)
class Nearest:
    """Next to a question (lines starts and ends of a description) that is not decided, one that is proved, as the lines of a description."""

    starts: str
    ends: str
    eta_min: str | None
    eta_max: str


@dataclass(frozen=True)
class Validated:
    """A theorem and what became of it for one loss (None: it was decided without one). ``read`` says how its statement is known; ``status``
    is "confirmed", "refuted as stated", .. (docs/validate.md), and ``reason`` on which part, or why not."""

    paper: str
    title: str
    source: str
    read: str
    theorem: str
    says: str
    loss: str | None
    hypothesis: str | None
    conclusion: str | None
    constants: tuple[Constant, ...]
    status: str
    reason: str | None
    nearest: Nearest | None

    def __str__(self) -> str:
        about = f" on {self.loss}" if self.loss is not None else ""
        return f"{self.title}, {self.theorem}{about}: {self.status}" + (f": {self.reason}" if self.reason else "")


@dataclass(frozen=True)
class Validation:
    """A row for each theorem and loss, and for each loss the certificate of all claims that its rows use; where its parameters are intervals
    there may be more than one, "LOSS (2)" and so on."""

    theorems: tuple[Validated, ...]
    certificates: Mapping[str, Certificate]

    def __str__(self) -> str:
        return "\n".join(str(theorem) for theorem in self.theorems)


def validate(
    loss: Any = None,
    *,
    paper: str | None = None,
    theorems: str | None = None,
    near: Number | None = None,
    bracket: Any = None,
    eta_max: Number | None = None,
    data: Data = None,
    sum: bool = False,
    variable: str | None = None,
    progress: Progress = None,
    parameters: Mapping[str, Any] | None = None,
    **others: Any,
) -> Validation:
    """Checks theorems by certified claims: whether their hypotheses hold, their conclusions follow, and how their constants compare.

    With a loss (as for certify), all theorems about every loss, or about this one; without, those of a paper, or of a description, on
    its own losses and examples. ``paper`` is the name of one that prodstab knows, ``theorems`` the text of a description of yours
    (docs/validate.md); ``near``, ``bracket`` and ``eta_max`` are for the loss. Raises InputError for bad input."""
    if paper is not None and theorems is not None:
        raise TypeError("paper and theorems: choose one of them")
    if near is not None and bracket is not None:
        raise TypeError("near and bracket: choose one of them")
    if loss is None and (paper is None and theorems is None):
        raise TypeError("say which: a loss, a paper or theorems")
    about = given(loss, variable, parameters, others, data, sum) if loss is not None else None
    place = (None if near is None else number_text(near, "near"), *pair_texts(bracket, "bracket"))
    rate = None if eta_max is None else number_text(eta_max, "eta_max")
    named = None if paper == "all" else paper
    with translated():
        rows, found = _core.validate(about, named, theorems, *place, rate, callback(progress))
    validated = tuple(
        Validated(
            *row[:9],
            tuple(Constant(*one) for one in row[9]),
            row[10],
            None if row[11] is None else spoken(row[11]),
            None if row[12] is None else Nearest(*row[12]),
        )
        for row in rows
    )
    certificates: dict[str, Certificate] = {}
    seen: dict[str, int] = {}
    for name, text in found:
        seen[name] = seen.get(name, 0) + 1
        certificates[name if seen[name] == 1 else f"{name} ({seen[name]})"] = Certificate._sealed(text, Found(None, None, "", {}, ()))
    return Validation(validated, certificates)
