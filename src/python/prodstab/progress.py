"""Telling what a search is at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, Union


class Bar(Protocol):
    """What is needed of a bar of tqdm."""

    def set_description_str(self, desc: str, /) -> Any: ...
    def update(self) -> Any: ...


#: A function of what is being done now (a few words), a bar such as ``tqdm.tqdm()``, or None. An exception from it ends the search.
Progress = Union[Callable[[str], Any], Bar, None]


def callback(progress: Progress) -> Callable[[str], Any] | None:
    if progress is None or callable(progress):
        return progress
    bar = progress

    def show(what: str) -> None:
        bar.set_description_str(what)
        bar.update()

    return show
