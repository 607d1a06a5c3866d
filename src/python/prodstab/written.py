"""What certificates and maps are: the bytes of a file of certificates/FORMAT.md."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Union

from . import _core
from .checker import Report, check_bytes
from .errors import translated
from .progress import Progress

Path_ = Union[str, "os.PathLike[str]"]


class Written:
    """The bytes of a file of certificates/FORMAT.md, which do not change.

    ``accepted`` is True only if the checker of this process has accepted these bytes: of what a search has found it has, of what
    was loaded or unpickled ``check()`` has it look. Then every claim is a theorem, as far as one trusts the checker."""

    def __init__(self, text: bytes) -> None:
        self._bytes = text
        self._accepted = False

    def __setattr__(self, name: str, value: object) -> None:
        if not name.startswith("_") and name in self.__dict__:
            raise AttributeError(f"{name}: a certificate does not change")
        super().__setattr__(name, value)

    @property
    def bytes(self) -> bytes:
        """The file."""
        return self._bytes

    @property
    def accepted(self) -> bool:
        """Whether the checker of this process has accepted these bytes."""
        return self._accepted

    def check(self, progress: Progress = None) -> Report:
        """Has the checker look at all of it; raises Rejected unless every claim is accepted, and the cells, if there are any, cover
        the box of the parameters."""
        self._accepted = False
        report = check_bytes(self.bytes, progress)
        self._accepted = True
        return report

    def save(self, path: Path_) -> None:
        """Writes the file, which holds either what it held or all of the certificate, whatever happens."""
        with translated():
            _core.write(os.fspath(path), self.bytes)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and isinstance(other, Written) and self.bytes == other.bytes

    def __hash__(self) -> int:
        return hash(self.bytes)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.bytes,)  # who reads it does not take another process's word


def read_bytes(source: Path_ | bytes) -> bytes:
    """The bytes of a certificate, or of the file that has them."""
    return bytes(source) if isinstance(source, (bytes, bytearray)) else Path(source).read_bytes()
