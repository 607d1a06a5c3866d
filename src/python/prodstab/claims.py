"""Claims: theorems with their exact numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeVar, cast

from .exact import Interval

Value = TypeVar("Value", covariant=True)


class Numbers(Mapping[str, Value]):
    """Numbers by their names, as a dict that does not change: what is called accepted stays what the checker has accepted."""

    __slots__ = ("_numbers",)

    def __init__(self, numbers: Mapping[str, Value]) -> None:
        self._numbers = dict(numbers)

    def __getitem__(self, name: str) -> Value:
        return self._numbers[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)

    def __repr__(self) -> str:
        return repr(self._numbers)


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

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._claims = tuple(claims)

    @property
    def list(self) -> tuple[Claim, ...]:
        """All of them, in their order."""
        return self._claims

    def __getitem__(self, kind: str) -> Claim:
        found = self.all(kind)
        if not found:
            raise KeyError(f"{kind}: not among the claims {', '.join(self)}")
        if len(found) > 1:
            raise KeyError(f"{kind}: there are {len(found)} of them: claims.all({kind!r})")
        return found[0]

    def all(self, kind: str) -> tuple[Claim, ...]:
        return tuple(claim for claim in self.list if claim.kind == kind)

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


def parameters_of(listed: Any) -> Numbers[Fraction | Interval]:
    return Numbers({name: low if low == high else Interval(low, high) for name, low, high in listed})


def _merged(numbers: list[Fraction]) -> Fraction | Interval:
    low, high = min(numbers), max(numbers)
    return low if low == high else Interval(low, high)


def claims_of(kinds: list[tuple[str, str, str, str, str]], parts: Any) -> list[Claim]:
    claims = []
    for index, kind in enumerate(kinds):
        witnesses = [part[1][index] for part in parts]
        fields = {name: _merged([witness[1][name] for witness in witnesses]) for name in witnesses[0][1]}
        rows = tuple(Numbers(row) for row in witnesses[0][2]) if len(witnesses) == 1 else ()
        claims.append(Claim(*kind, fields=Numbers(fields), rows=rows))
    return claims
