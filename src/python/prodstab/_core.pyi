"""The C library with plain data. Calls that fail raise Failure(status, message, begin, end, text): a name of statuses.def, the
message, and the place of a SYNTAX in text."""

from collections.abc import Callable
from fractions import Fraction

# the loss, "p=9/10" .., what its variable is called, a table's file, its text, whether the rows are added up
Given = tuple[str, tuple[str, ...], str | None, str | None, str | None, bool]
Range = tuple[Fraction, Fraction]
Progress = Callable[[str], object] | None
Parameters = list[tuple[str, Fraction, Fraction]]

# paper, title, source, read, theorem, says, loss, hypothesis, conclusion, constants, status, reason, nearest
Row = tuple[
    str, str, str, str, str, str, str | None, str | None, str | None, list[tuple[str, str, str | None, str | None]], str, str | None,
    tuple[str, str, str | None, str] | None,
]

version: str

class Failure(Exception):
    args: tuple[str, str, int, int, str]

def losses() -> list[tuple[str, str, list[tuple[str, str, str]], str, str, str, str]]: ...
def claims() -> list[tuple[str, str, str, list[str], str]]: ...
def loss(given: Given, /) -> tuple[str, Parameters, str]: ...
def certify(
    given: Given,
    claims: tuple[str, ...],
    near: str | None,
    bracket_lo: str | None,
    bracket_hi: str | None,
    eta_max: str | None,
    eta_min: str | None,
    eos_ratio: str | None,
    step_from: str | None,
    step_to: str | None,
    absolute: bool,
    decay: str | None,
    momentum: str | None,
    nesterov: bool,
    windows: int,
    precision: int,
    cells: int,
    comment: str | None,
    progress: Progress,
    part: list[bytes],
    /,
) -> dict[str, object]: ...
def depth(certificate: bytes, weights: tuple[str, ...], /) -> tuple[tuple[Fraction, ...], tuple[Range, Range, float | None] | None]: ...
def map(
    given: Given,
    claims: tuple[str, ...],
    near: str | None,
    bracket_lo: str | None,
    bracket_hi: str | None,
    most: int,
    halvings: int,
    threads: int,  # 0: as many as there are processors
    checkpoint: str | None,
    comment: str | None,
    progress: Progress,
    /,
) -> bytes: ...
def run(
    given: Given,
    eta: str,
    x: str,
    y: str,
    vectors: str | None,  # "x1,x2:y1,y2" in the place of x and y
    steps: int,
    comment: str | None,
    progress: Progress,
    part: list[bytes],
    /,
) -> dict[str, object]: ...
def minima(given: Given, lo: str, hi: str, progress: Progress, /) -> dict[str, object]: ...
def validate(
    given: Given | None,
    paper: str | None,
    theorems: str | None,
    near: str | None,
    bracket_lo: str | None,
    bracket_hi: str | None,
    eta_max: str | None,
    progress: Progress,
    /,
) -> tuple[list[Row], list[tuple[str, bytes]]]: ...
def check(certificate: bytes, progress: Progress, /) -> dict[str, object]: ...
def read(certificate: bytes, /) -> dict[str, object]: ...
def read_map(certificate: bytes, /) -> dict[str, object]: ...
def enclose(certificate: bytes, /) -> list[tuple[Range | None, Range | None]]: ...
def export_coq(certificate: bytes, progress: Progress, /) -> str: ...
def latex(certificate: bytes, /) -> tuple[str, dict[str, str]]: ...  # the formula, and the parameters' names
def sentence(text: str, /) -> str: ...  # in LaTeX, with its formulas
def escaped(text: str, /) -> str: ...  # any text, in LaTeX
def plot(figure: str, certificate: bytes, start: float, stop: float, eta: float, /) -> tuple[str, str]: ...
def write(path: str, text: bytes, /) -> None: ...
def finish() -> None: ...
