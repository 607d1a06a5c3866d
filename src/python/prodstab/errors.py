"""What can go wrong: one class for each exit code of the command line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from . import _core

if TYPE_CHECKING:
    from .certificate import Certificate
    from .checker import Report


class ProdstabError(Exception):
    """What all exceptions of this package are, but for Interrupted. ``exit_code`` is that of the command line."""

    exit_code = 2


class Rejected(ProdstabError):
    """The checker does not accept a claim. ``report`` says which, at which obligation, and whether it is refuted."""

    exit_code = 1

    def __init__(self, message: str, report: Report | None = None) -> None:
        super().__init__(message)
        self.report = report


class InputError(ProdstabError, ValueError):
    """Bad input: a formula, an option, a parameter, or a loss without a smooth strict minimum."""


class FormulaError(InputError):
    """A formula that cannot be read, or can be read in two ways; [begin, end) is the place in ``text``, in bytes of UTF-8."""

    def __init__(self, message: str, text: str, begin: int, end: int) -> None:
        self.text, self.begin, self.end = text, begin, end
        before = text.encode()[:begin].decode(errors="replace")
        marks = "^" + "~" * (end - begin - 1)
        shown = f"\n  {text}\n  {' ' * len(before)}{marks}" if len(text) <= 200 and "\n" not in text else ""
        super().__init__(f"formula:{begin + 1}: {message}{shown}")


class MalformedCertificate(InputError):
    """Bytes that are no certificate (certificates/FORMAT.md); the message has the place as a JSON pointer."""


class Undecided(ProdstabError):
    """A claim that was named was not found, or there is no telling. ``certificate`` holds what was proved, or is None."""

    exit_code = 3

    def __init__(self, message: str, certificate: Certificate | None = None) -> None:
        super().__init__(message)
        self.certificate = certificate


class BudgetExhausted(Undecided):
    """The same, because a budget (``precision``, ``cells``, ``steps``, ``seconds``) was used up: more of it may help."""

    exit_code = 4


class Interrupted(KeyboardInterrupt):
    """Ctrl-C during a search. ``certificate`` holds the claims found until then, or is None; the checker has accepted each of
    them, and ``certificate.check()`` has it look at the certificate as a whole."""

    exit_code = 4

    def __init__(self, certificate: Certificate | None = None) -> None:
        found = "nothing was proved" if certificate is None else "found so far: " + ", ".join(certificate.claims)
        super().__init__(f"interrupted; {found}")
        self.certificate = certificate


def spoken(message: str) -> str:
    """A message of the library, which names the options of the command line, in the words of this package."""
    message = re.sub(r"`prodstab (\w+)`", r"prodstab.\1", message)
    message = re.sub(r"\(prodstab list[^)]*\)", "(prodstab.losses())", message)
    message = re.sub(r"\(prodstab help claims\)", "(prodstab.CLAIMS)", message)
    message = re.sub(r"(?<![\w-])-p (?=\S)", "", message)
    message = message.replace("'NAME=[LO,HI]'", "NAME=(LO, HI)")
    message = re.sub(r"^-p: ", "a parameter: ", message)
    return re.sub(r"(?<![\w-])--([a-z]+(?:-[a-z]+)*)", lambda option: option[1].replace("-", "_"), message)


KINDS: dict[str, type[ProdstabError]] = {
    "INPUT": InputError,
    "MALFORMED": MalformedCertificate,
    "REJECTED": Rejected,
    "UNDECIDED": Undecided,
    "BUDGET": BudgetExhausted,
}


def from_failure(failure: _core.Failure) -> BaseException:
    status, message, begin, end, text = failure.args
    if status == "SYNTAX":
        return FormulaError(spoken(message), text, begin, end)
    if status == "IO":
        return OSError(spoken(message))
    if status == "INTERRUPTED":
        return Interrupted()
    return KINDS.get(status, ProdstabError)(spoken(message))


@contextmanager
def translated() -> Iterator[None]:
    """Failures of the library as exceptions of this package."""
    try:
        yield
    except _core.Failure as failure:
        raise from_failure(failure) from None
