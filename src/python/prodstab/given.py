"""What is given of a loss, as the library reads it: its text, its parameters, and the data over which it is averaged."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Union

from . import _core
from .errors import InputError
from .exact import Interval, number_text, parameter_text
from .formula import loss_text, only_symbol

#: A file of comma-separated values, or rows that map the names of columns to numbers, a pair for an interval.
Data = Union[str, "os.PathLike[str]", Iterable[Mapping[str, Any]], None]


@dataclass(frozen=True)
class CatalogueLoss:
    """A loss of the catalogue (`prodstab list`); ``parameters`` maps names to (default value, meaning)."""

    name: str
    formula: str
    parameters: Mapping[str, tuple[str, str]]
    near: str
    expected_verdict: str
    description: str
    source: str


def losses() -> dict[str, CatalogueLoss]:
    """The catalogue of losses by name, with their sources."""
    return {
        name: CatalogueLoss(name, formula, {key: (value, meaning) for key, value, meaning in parameters}, *rest)
        for name, formula, parameters, *rest in _core.losses()
    }


def given(
    loss: Any, variable: str | None, parameters: Mapping[str, Any] | None, others: Mapping[str, Any], data: Data = None, sum: bool = False
) -> _core.Given:
    values = _joined(parameters, others)
    texts = tuple(f"{key}={parameter_text(value, key)}" for key, value in values.items())
    name, table = (None, None) if data is None else _table(data)
    text = loss_text(loss.name if isinstance(loss, CatalogueLoss) else loss, variable, values, data is not None)
    return text, texts, variable or only_symbol(loss, values), name, table, sum


def _joined(parameters: Mapping[str, Any] | None, others: Mapping[str, Any]) -> dict[str, Any]:
    both = set(parameters or ()) & set(others)
    if both:
        raise TypeError(f"the parameter {both.pop()} has two values")
    return {**(parameters or {}), **others}


def _table(data: Any) -> tuple[str, str | None]:
    """The file's name, or what messages call the rows and the text of a file with them."""
    if isinstance(data, (str, os.PathLike)):
        return os.fspath(data), None
    rows = list(data) if isinstance(data, Iterable) and not isinstance(data, Mapping) else None
    if rows is None or not all(isinstance(row, Mapping) for row in rows):
        raise InputError("data: write the name of a file, or rows that map the names of columns to numbers, [{'t': 2, 'y': 1}, ..]")
    if not rows:
        raise InputError("data: there are no rows")
    return "data with names in line 1", _written(rows)


def _written(rows: list[Mapping[str, Any]]) -> str:
    names = list(rows[0])
    intervals = {name for name in names for row in rows if isinstance(row.get(name), (Interval, tuple, list))}
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([end for name in names for end in ((f"{name}_lo", f"{name}_hi") if name in intervals else (name,))])
    for number, row in enumerate(rows, 1):
        if set(row) != set(names):
            raise InputError(f"data: row {number} has other columns than the first")
        writer.writerow([cell for name in names for cell in _cells(row[name], name in intervals, f"data: row {number}, {name}")])
    return text.getvalue()


def _cells(value: Any, interval: bool, where: str) -> list[str]:
    """The text of a number, or those of the ends of an interval."""
    ends = list(value) if isinstance(value, (Interval, tuple, list)) else [value] * (2 if interval else 1)
    if interval and len(ends) != 2:
        raise InputError(f"{where}: an interval has two ends, not {len(ends)}")
    return [number_text(end, where) for end in ends]
