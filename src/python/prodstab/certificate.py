"""Certificates: what was proved about a loss, with exact numbers, and the checker."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any, Union, cast

from . import _core
from .errors import MalformedCertificate, Rejected, translated
from .exact import Interval
from .progress import Progress, callback

#: The claims of the verdict.
_VERDICTS = {
    "product_stable": "product-stable",
    "product_unstable": "product-unstable",
    "degenerate": "degenerate",
    "degenerate_at": "degenerate",
}

Path_ = Union[str, "os.PathLike[str]"]


@dataclass(frozen=True)
class Claim:
    """A theorem with its witness. The witness's numbers are attributes too, ``claim.eta_bar``: exact fractions, or, where they
    differ from cell to cell of a family, the Interval from the least to the greatest. certificates/FORMAT.md says what each
    number means; learning rates are in the loss's own units, 1/(l'' (x^2 + y^2))."""

    kind: str
    section: str  #: of proofs/THEORY.md
    theorem: str  #: its name in Coq
    summary: str
    conclusion: str  #: the theorem, in a sentence
    fields: Mapping[str, Fraction | Interval]
    rows: tuple[Mapping[str, Fraction], ...] = ()

    def __getattr__(self, name: str) -> Fraction | Interval:
        try:
            return cast(Mapping[str, "Fraction | Interval"], self.__dict__["fields"])[name]
        except KeyError:
            raise AttributeError(f"the claim has no number {name!r}; it has {', '.join(self.__dict__.get('fields', ()))}") from None

    def __str__(self) -> str:
        return f"{self.kind}: {self.conclusion}"


class Claims(Mapping[str, Claim]):
    """The claims of a certificate by kind; ``all(kind)`` lists those of a kind of which there are several, as ``two_cycle``."""

    def __init__(self, claims: list[Claim]) -> None:
        self.list = claims

    def __getitem__(self, kind: str) -> Claim:
        found = self.all(kind)
        if not found:
            raise KeyError(f"{kind}: not among the claims {', '.join(self)}")
        if len(found) > 1:
            raise KeyError(f"{kind}: there are {len(found)} of them: claims.all({kind!r})")
        return found[0]

    def all(self, kind: str) -> list[Claim]:
        return [claim for claim in self.list if claim.kind == kind]

    def __contains__(self, kind: object) -> bool:
        return any(claim.kind == kind for claim in self.list)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(claim.kind for claim in self.list))

    def __len__(self) -> int:
        return len(dict.fromkeys(claim.kind for claim in self.list))


@dataclass(frozen=True)
class Cell:
    """A part of the box of a family's parameters, with the witnesses of the claims there, in their order."""

    parameters: Mapping[str, Fraction | Interval]
    fields: tuple[Mapping[str, Fraction], ...]


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


@dataclass
class Found:
    """What a search tells besides the certificate."""

    verdict: str = ""
    curvature: Interval | None = None
    alpha: Interval | None = None
    reason: str = ""
    not_proved: dict[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    cells: int = 0


class Certificate:
    """A loss and claims about it: the bytes of a file of certificates/FORMAT.md, read strictly.

    ``accepted`` is True only if the checker of this process has accepted these bytes: of a certificate from a search it has, of
    one that was loaded ``check()`` has it look. Then every claim is a theorem, as far as one trusts the checker."""

    def __init__(self, text: bytes, found: Found | None = None, accepted: bool = False) -> None:
        with translated():
            contents = _core.read(text)
        self.bytes = text
        self.accepted = accepted
        self.loss = cast(str, contents["loss"])  #: "l(z) = FORMULA with p = 0.9"
        self.formula = cast(str, contents["formula"])
        self.parameters = _parameters(contents["parameters"])
        self.producer = cast(str, contents["producer"])
        self.comment = cast("str | None", contents["comment"])
        self._parts = cast("list[tuple[Any, list[tuple[str, dict[str, Fraction], list[dict[str, Fraction]]]]]]", contents["parts"])
        self.claims = Claims(_claims(cast("list[tuple[str, str, str, str, str]]", contents["claims"]), self._parts))
        self._found = found or Found()

    # ---- what it says ----

    @property
    def verdict(self) -> str:
        """ "product-stable", "product-unstable", "degenerate", or "undecided": the sign of alpha at the minimum
        (E. Gan, arXiv:2604.02653)."""
        proved = [_VERDICTS[kind] for kind in self.claims if kind in _VERDICTS]
        return proved[0] if proved else "undecided"

    @property
    def reason(self) -> str:
        """Why the verdict is undecided, where more is known."""
        return self._found.reason

    @property
    def minimum(self) -> Interval:
        """Encloses the minimum z* of the loss, in units of z; of a family, that of each of its losses."""
        claims = [part[1][0][1] for part in self._parts]
        return Interval(min(claim["lo"] for claim in claims), max(claim["hi"] for claim in claims))

    @property
    def curvature(self) -> Interval | None:
        """Encloses l''(z*); None where it could not be enclosed."""
        return self._found.curvature or self._enclosed(0)

    @property
    def alpha(self) -> Interval | None:
        """Encloses alpha = 3 l'''(z*)^2 - l''(z*) l''''(z*), in units of l^2/z^6; None where it could not be enclosed. The
        minimum is product-stable if it is positive."""
        return self._found.alpha or self._enclosed(1)

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The parts of a family's box that have witnesses of their own; one alone if there are no others."""
        return tuple(Cell(_parameters(box), tuple(claim[1] for claim in claims)) for box, claims in self._parts)

    @property
    def not_proved(self) -> dict[str, str]:
        """Claims that were looked for and not found, with reasons."""
        return dict(self._found.not_proved)

    @property
    def notes(self) -> tuple[str, ...]:
        """What the search has to say besides: other minima, say."""
        return self._found.notes

    def _enclosed(self, which: int) -> Interval | None:
        with translated():
            ranges = [ends[which] for ends in _core.enclose(self.bytes)]
        if any(ends is None for ends in ranges):
            return None
        intervals = [Interval(*ends) for ends in ranges if ends is not None]
        return Interval(min(i.lo for i in intervals), max(i.hi for i in intervals))

    # ---- what is done with it ----

    def check(self, progress: Progress = None) -> Report:
        """Has the checker look at all of it; raises Rejected unless every claim is accepted."""
        self.accepted = False
        report = check_bytes(self.bytes, progress)
        self.accepted = True
        return report

    def save(self, path: Path_) -> None:
        """Writes the file, which holds either what it held or all of the certificate, whatever happens."""
        with translated():
            _core.write(os.fspath(path), self.bytes)

    def latex(self, file: str | None = None, cite: str | None = "prodstab") -> str:
        """The claims for a paper, in LaTeX: text with formulas. ``file`` is the name of the certificate in the supplement, ``cite``
        the key of prodstab in the bibliography (CITATION.cff). Raises Rejected unless it is accepted or can be."""
        from .latex import statement

        if not self.accepted:
            self.check()
        return statement(self, file, cite)

    def prove(self, seconds: int = 600, progress: Progress = None) -> Any:
        """Has Coq prove the claims: see prodstab.prove."""
        from .coq import prove

        return prove(self, seconds, progress)

    def coq(self, progress: Progress = None) -> str:
        """The certificate as a Coq file over the theories in proofs/, once the checker has accepted it."""
        with translated():
            return _core.export_coq(self.bytes, callback(progress))

    def plot_map(self, axes: Any = None) -> Any:
        """Draws the two-step map at the edge of stability with the radii of ``edge_contraction``: see prodstab.plot."""
        from . import plot

        return plot.plot_map(self, axes)

    def plot_diagram(self, start: float = 0.8, stop: float = 3.0, eta: float = 0.0, axes: Any = None) -> Any:
        """Draws the bifurcation diagram with the certified boxes of ``flip`` and ``branch``: see prodstab.plot."""
        from . import plot

        return plot.plot_diagram(self, start, stop, eta, axes)

    def plot_sharpness(self, axes: Any = None) -> Any:
        """Draws runs on their way to the certified bracket of ``sharpness``: see prodstab.plot."""
        from . import plot

        return plot.plot_sharpness(self, axes)

    def plot_barriers(self, axes: Any = None) -> Any:
        """Draws the regions between whose barriers a run slides down to the bracket: see prodstab.plot."""
        from . import plot

        return plot.plot_barriers(self, axes)

    # ---- how it is shown ----

    def rows(self) -> list[tuple[str, str]]:
        """What is shown of it: labels and texts."""
        shown = [("loss", self.loss), ("minimum", f"z* in {self.minimum}")]
        shown += [("curvature", f"l''(z*) in {self.curvature}"), ("alpha", f"3 l'''(z*)^2 - l''(z*) l''''(z*) in {self.alpha}")]
        shown += [("verdict", self.verdict + (f": {self.reason}" if self.reason else ""))]
        word = "proved" if self.accepted else "claimed"
        shown += [(word, f"{claim.kind}: {claim.summary}") for claim in self.claims.list[1:]]
        shown += [("not proved", f"{kind}: {why}") for kind, why in self.not_proved.items()]
        shown += [("note", note) for note in self.notes]
        return shown + [("checker", "accepted all claims" if self.accepted else "has not seen it yet: .check()")]

    def __str__(self) -> str:
        return "\n".join(f"{label:13} {text}" for label, text in self.rows())

    def __repr__(self) -> str:
        state = "accepted" if self.accepted else "not checked"
        return f"<Certificate {self.loss}: {self.verdict}, {', '.join(self.claims)} ({state})>"

    def _repr_html_(self) -> str:
        from .latex import html

        return html(self)

    def _repr_latex_(self) -> str:
        from .latex import short

        return short(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Certificate) and self.bytes == other.bytes

    def __hash__(self) -> int:
        return hash(self.bytes)


def _parameters(listed: Any) -> dict[str, Fraction | Interval]:
    return {name: low if low == high else Interval(low, high) for name, low, high in listed}


def _merged(numbers: list[Fraction]) -> Fraction | Interval:
    low, high = min(numbers), max(numbers)
    return low if low == high else Interval(low, high)


def _claims(kinds: list[tuple[str, str, str, str, str]], parts: Any) -> list[Claim]:
    claims = []
    for index, kind in enumerate(kinds):
        witnesses = [part[1][index] for part in parts]
        fields = {name: _merged([witness[1][name] for witness in witnesses]) for name in witnesses[0][1]}
        rows = tuple(witnesses[0][2]) if len(witnesses) == 1 else ()
        claims.append(Claim(*kind, fields=fields, rows=rows))
    return claims


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


def read_bytes(source: Path_ | bytes) -> bytes:
    """The bytes of a certificate, or of the file that has them."""
    return bytes(source) if isinstance(source, (bytes, bytearray)) else Path(source).read_bytes()


def load(path: Path_ | bytes) -> Certificate:
    """Reads a certificate from a file (or its bytes). What it claims is not checked: ``check()`` has that done."""
    return Certificate(read_bytes(path))


def check(source: Path_ | bytes | Certificate, progress: Progress = None) -> Report:
    """Has the checker look at a certificate, its file or its bytes: what prodstab-check does, in this process. The report says
    what each claim proves. Raises Rejected (with the report) unless all claims are accepted, MalformedCertificate for what is
    none."""
    return source.check(progress) if isinstance(source, Certificate) else check_bytes(read_bytes(source), progress)
