"""Certificates: what was proved about a loss, with exact numbers, and the checker."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, cast

from . import _core
from .checker import Report, check_bytes
from .claims import Cell, Claims, Numbers, claims_of, parameters_of
from .depth import Depth
from .errors import translated
from .exact import Interval
from .progress import Progress, callback
from .written import Path_, Written, read_bytes

#: The claims of the verdict.
VERDICTS = {
    "product_stable": "product-stable",
    "product_unstable": "product-unstable",
    "degenerate": "degenerate",
    "degenerate_at": "degenerate",
}


@dataclass
class Found:
    """What a search tells besides the certificate."""

    curvature: Interval | None = None
    alpha: Interval | None = None
    reason: str = ""
    not_proved: dict[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    depth: Depth | None = None


class Certificate(Written):
    """A loss and claims about it, read strictly."""

    def __init__(self, text: bytes) -> None:
        with translated():
            contents = _core.read(text)
        super().__init__(text)
        self._found = Found()
        self.loss = cast(str, contents["loss"])  #: "l(z) = FORMULA with p = 0.9"
        self.formula = cast(str, contents["formula"])
        self.parameters = parameters_of(contents["parameters"])
        self.producer = cast(str, contents["producer"])
        self.comment = cast("str | None", contents["comment"])
        self._parts = cast("list[tuple[Any, list[tuple[str, dict[str, Fraction], list[dict[str, Fraction]]]]]]", contents["parts"])
        self.claims = Claims(claims_of(cast("list[tuple[str, str, str, str, str]]", contents["claims"]), self._parts))

    @classmethod
    def _sealed(cls, text: bytes, found: Found) -> Certificate:
        """What a search has found: these bytes are those that the checker has accepted."""
        certificate = cls(text)
        certificate._found, certificate._accepted = found, True
        return certificate

    # ---- what it says ----

    @property
    def verdict(self) -> str:
        """ "product-stable", "product-unstable", "degenerate", or "undecided": the sign of alpha at the minimum
        (E. Gan, arXiv:2604.02653)."""
        proved = [VERDICTS[kind] for kind in self.claims if kind in VERDICTS]
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
    def depth(self) -> Depth | None:
        """Of a search with ``depth``: the network of that many layers at the edge of stability."""
        return self._found.depth

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
        return tuple(Cell(parameters_of(box), tuple(Numbers(claim[1]) for claim in claims)) for box, claims in self._parts)

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

    def latex(self, file: str | None = None, cite: str | None = "prodstab") -> str:
        """The claims for a paper, in LaTeX: text with formulas. ``file`` is the name of the certificate in the supplement, ``cite``
        the key of prodstab in the bibliography (CITATION.cff). Raises Rejected unless it is accepted or can be."""
        from .latex import statement

        if not self.accepted:
            self.check()
        return statement(self, file, cite)

    def prove(self, seconds: int = 600, proofs: str | None = None, progress: Progress = None) -> Any:
        """Has Coq prove the claims: see prodstab.prove."""
        from .coq import prove

        return prove(self, seconds, proofs, progress)

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


def load(path: Path_ | bytes) -> Certificate:
    """Reads a certificate from a file (or its bytes). What it claims is not checked: ``check()`` has that done."""
    return Certificate(read_bytes(path))


def check(source: Path_ | bytes | Written, progress: Progress = None) -> Report:
    """Has the checker look at a certificate or map, its file or its bytes: what prodstab-check does, in this process. The report says
    what each claim proves. Raises Rejected (with the report) unless all claims are accepted, MalformedCertificate for what is
    none."""
    return source.check(progress) if isinstance(source, Written) else check_bytes(read_bytes(source), progress)
