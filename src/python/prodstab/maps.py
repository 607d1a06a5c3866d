"""Maps: where in the box of its parameters a loss has which claims."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, cast

from . import _core
from .certificate import VERDICTS
from .claims import Numbers, parameters_of
from .errors import translated
from .exact import Interval, Number, number_text, pair_texts, whole
from .given import Data, given
from .progress import Progress, callback
from .written import Path_, Written, read_bytes

#: Budgets, as those of the command line, and the most that they may be.
MOST, HALVINGS, MOST_CELLS, MOST_HALVINGS, MOST_THREADS = 1000, 10, 131072, 30, 256


@dataclass(frozen=True)
class MapCell:
    """A part of the box, and what was proved there: the numbers of each claim by their names, by the kind of claim."""

    parameters: Mapping[str, Fraction | Interval]
    claims: Mapping[str, Mapping[str, Fraction]]

    @property
    def verdict(self) -> str:
        """ "product-stable", "product-unstable", "degenerate", or "undecided", where no more is known than the claims say."""
        return next((VERDICTS[kind] for kind in self.claims if kind in VERDICTS), "undecided")

    @property
    def alpha_bound(self) -> Fraction | None:
        """alpha is at least this in a stable cell, at most this in an unstable one."""
        for kind, name in (("product_stable", "alpha_min"), ("product_unstable", "alpha_max")):
            if kind in self.claims:
                return self.claims[kind][name]
        return None


@dataclass(frozen=True)
class MappedClaim:
    """One kind of claim of a map: what it says, in how many cells, and the share of the box that lies in these, at least."""

    kind: str
    summary: str
    conclusion: str
    cells: int
    share: Fraction


class Map(Written):
    """A certificate with cells that have claims of their own, read strictly."""

    def __init__(self, text: bytes) -> None:
        with translated():
            contents = cast("dict[str, Any]", _core.read_map(text))
        super().__init__(text)
        self.loss: str = contents["loss"]  #: "l(z) = FORMULA with p in [0.1, 0.9]"
        self.formula: str = contents["formula"]
        self.parameters = parameters_of(contents["parameters"])
        self.comment: str | None = contents["comment"]
        self.cells = tuple(
            MapCell(parameters_of(box), Numbers({kind: Numbers(fields) for kind, fields, _ in claims})) for box, claims in contents["parts"]
        )
        self.claims: Mapping[str, MappedClaim] = Numbers(
            {
                kind: MappedClaim(kind, summary, conclusion, cells, share)
                for (kind, _, _, summary, conclusion), (cells, share) in zip(contents["claims"], contents["shares"], strict=True)
            }
        )
        self.decided: Fraction = contents["decided"][1]  #: the share of the box in which the sign of alpha is known, at least

    def cell(self, **values: Number) -> MapCell:
        """A cell with these values of the parameters that are intervals; the first one, where several meet."""
        exact = {name: Fraction(number_text(value, name)) for name, value in values.items()}
        wanted = {name for name, value in self.parameters.items() if isinstance(value, Interval)}
        if set(exact) != wanted:
            raise TypeError(f"values are needed of {', '.join(sorted(wanted))}")
        for cell in self.cells:
            ends = ((_ends(cell.parameters[name]), value) for name, value in exact.items())
            if all(low <= value <= high for (low, high), value in ends):
                return cell
        raise ValueError(f"no cell has {', '.join(f'{name} = {value}' for name, value in exact.items())}")

    def table(self) -> list[dict[str, Any]]:
        """A row for each cell, as `prodstab map --csv` writes them, for pandas.DataFrame, say: the ends of the parameters that are
        intervals, the verdict, the bound of alpha and the names of the claims."""
        mapped = [name for name, value in self.parameters.items() if isinstance(value, Interval)]
        return [
            {
                **{name + end: side for name in mapped for end, side in zip(("_lo", "_hi"), _ends(cell.parameters[name]), strict=True)},
                "verdict": cell.verdict,
                "alpha_bound": cell.alpha_bound,
                "claims": " ".join(cell.claims),
            }
            for cell in self.cells
        ]

    def __str__(self) -> str:
        word = "proved" if self.accepted else "claimed"
        decided = sum(cell.verdict != "undecided" for cell in self.cells)
        rows = [("loss", self.loss), ("decided", f"the sign of alpha in {decided} of {len(self.cells)} cells, {_percent(self.decided)}")]
        rows += [(word, f"{c.kind} in {c.cells} cells, {_percent(c.share)}: {c.summary}") for c in list(self.claims.values())[1:]]
        rows += [("checker", "accepted all claims" if self.accepted else "has not seen it yet: .check()")]
        return "\n".join(f"{label:13} {text}" for label, text in rows)

    def __repr__(self) -> str:
        return f"<Map {self.loss}: {len(self.cells)} cells ({'accepted' if self.accepted else 'not checked'})>"


def _ends(value: Fraction | Interval) -> tuple[Fraction, Fraction]:
    return (value.lo, value.hi) if isinstance(value, Interval) else (value, value)


def _percent(share: Fraction) -> str:
    """Rounded down."""
    hundredths = int(share * 10000)
    return f"at least {hundredths // 100}.{hundredths % 100:02} % of the box"


def load_map(path: Path_ | bytes) -> Map:
    """Reads a map from a file (or its bytes), as load reads other certificates. What it claims is not checked: ``check()`` has that
    done."""
    return Map(read_bytes(path))


def map(
    loss: Any,
    *,
    claims: str | Iterable[str] | None = None,
    most: int = MOST,
    halvings: int = HALVINGS,
    threads: int | None = None,
    checkpoint: Path_ | None = None,
    near: Number | None = None,
    bracket: Any = None,
    data: Data = None,
    sum: bool = False,
    variable: str | None = None,
    comment: str | None = None,
    progress: Progress = None,
    parameters: Mapping[str, Any] | None = None,
    **others: Any,
) -> Map:
    """Divides the box of the parameters that are intervals, of which there are one to three, into cells, and proves in each what is
    true there: what `prodstab map` does, to the byte. The loss, the minimum and the parameters are as for certify.

    ``claims``     further claims that are looked for, which stand alone (lyapunov, edge_contraction); None: the sign of alpha only
    ``most``       cells at most; ``halvings``: of the interval of each parameter
    ``threads``    None: as many as there are processors; the map does not depend on them
    ``checkpoint`` a file that keeps what was tried: a map that was interrupted, or is to have more cells, goes on with it"""
    if near is not None and bracket is not None:
        raise TypeError("near and bracket: choose one of them")
    names = tuple(name.strip() for name in claims.split(",")) if isinstance(claims, str) else tuple(claims or ())
    place = (None if near is None else number_text(near, "near"), *pair_texts(bracket, "bracket"))
    limits = (whole(most, "most", 1, MOST_CELLS), whole(halvings, "halvings", 0, MOST_HALVINGS))
    count = 0 if threads is None else whole(threads, "threads", 1, MOST_THREADS)
    file = None if checkpoint is None else os.fspath(checkpoint)
    with translated():
        about = given(loss, variable, parameters, others, data, sum)
        found = Map(_core.map(about, names, *place, *limits, count, file, comment, callback(progress)))
    found._accepted = True
    return found
