"""Certificates for papers and notebooks: LaTeX and HTML."""

from __future__ import annotations

import html as html_texts
import re
from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from . import _core
from .errors import translated
from .exact import Interval, fraction_text

if TYPE_CHECKING:
    from .certificate import Certificate

# ---- sentences ----

_LETTERS = set("l z x y xy x_n w W V h E d e n eta alpha lambda beta_0 a_c E_l d^2".split())
_OPERATORS = {"=", "<", ">", "<=", ">=", "!=", "+", "-", "/", "->", ".."}


def _is_math(word: str, letters: set[str]) -> bool:
    core = word.strip("()[]|,.;:")
    if not core:
        return bool(word) and word.strip(",.;:") in {"|", "(", ")", "[", "]"}
    if core.removeprefix("-") in letters or "<x,y>" in word or word in _OPERATORS or re.fullmatch(r"l'+", core):
        return True
    if re.fullmatch(r"\d+-[a-z]+|[A-Z]?[a-z]{2,}('s)?|[a-z]+(-[a-z]+)+|Product-stability|[a-z]+_[a-z_]{2,}", core):
        return False
    return bool(re.fullmatch(r"[\w.*'^/()|\[\]+-]+", core)) and bool(re.search(r"\d|\*|'\(|\^|\(|/", core))


def _is_letter_a(words: list[str], index: int, letters: set[str]) -> bool:
    """Whether the word a is a step, not an article."""
    before, after = words[index - 1] if index else "", words[index + 1] if index + 1 < len(words) else ""
    return words[index] != "a" or before in {"step", "-"} or after in _OPERATORS or after in {"and", "in"} or before in _OPERATORS


def _math(text: str, names: Mapping[str, str]) -> str:
    text = re.sub(r"\bsqrt\(((?:[^()]|\([^()]*\))*)\)", r"\\sqrt{\1}", text)
    for plain, shown in (("<=", r"\leq "), (">=", r"\geq "), ("!=", r"\neq "), ("->", r"\mapsto "), ("...", r"\ldots "), ("..", r"\ldots "), (" in ", r" \in ")):
        text = text.replace(plain, shown)
    text = text.replace("<x,y>", r"\langle x, y\rangle ").replace(r"\rangle )", r"\rangle)")
    text = re.sub(r"z\*\^(\d)", r"{z^*}^\1", text).replace("z*", "z^*")
    text = re.sub(r"(\d)e(-?\d+)", r"\1 \\cdot 10^{\2}", text)
    text = re.sub(r"(?<![\\\w])l(?!\w)", r"\\ell", text)
    text = re.sub(r"(?<![\\A-Za-z])(eta|alpha|lambda|beta)(?![A-Za-z])", r"\\\1", text)
    for letter, shown in names.items():
        if len(letter) > 1 and letter not in _LETTERS:
            text = re.sub(rf"(?<![\\A-Za-z]){re.escape(letter)}(?![A-Za-z])", shown.replace("\\", r"\\"), text)
    return text.replace("  ", " ")


def _escaped(text: str) -> str:
    return re.sub(r"([&%#_{}$])", r"\\\1", text)


def sentence(text: str, names: Mapping[str, str]) -> str:
    """A sentence of the checker as text with formulas; names says how parameters are written."""
    letters = _LETTERS | set(names)
    words, depth = text.replace("<x, y>", "<x,y>").split(" "), 0
    pieces: list[str] = []
    run: list[str] = []

    def flush() -> None:
        if run:
            joined = " ".join(run)
            tail = re.search(r"[,.;:]*$", joined)
            assert tail is not None
            core = joined[: len(joined) - len(tail[0])]
            pieces.append(f"${_math(core, names)}${tail[0]}")
            run.clear()

    for index, word in enumerate(words):
        next_word = words[index + 1] if index + 1 < len(words) else ""
        math = depth > 0 or _is_math(word, letters)
        if word.strip(",.;:") == "a":
            math = math or _is_letter_a(words, index, letters)
        if word == "in" and run and next_word.startswith(("[", "(")):
            math = True
        if not math:
            flush()
            pieces.append(_escaped(word))
            continue
        run.append(word)
        depth += sum(word.count(c) for c in "([") - sum(word.count(c) for c in ")]")
        depth = max(depth, 0)
        if depth == 0 and word[-1:] in {",", ".", ";", ":"}:
            flush()
    flush()
    return " ".join(pieces)


# ---- pieces ----


def number(value: Fraction | Interval, name: str) -> str:
    """The value of a parameter: p = 9/10, p in [0.1, 0.9]."""
    if isinstance(value, Interval):
        return rf"{name} \in [{fraction_text(value.lo)}, {fraction_text(value.hi)}]"
    text = fraction_text(value)
    top, slash, bottom = text.partition("/")
    return f"{name} = " + (rf"\tfrac{{{top}}}{{{bottom}}}" if slash else text)


def written(certificate: Certificate) -> tuple[str, dict[str, str]]:
    """The formula, and how each parameter is written."""
    with translated():
        return _core.latex(certificate.bytes)


def loss(certificate: Certificate) -> str:
    """The loss with its parameters."""
    formula, names = written(certificate)
    given = [number(value, names[parameter]) for parameter, value in certificate.parameters.items()]
    return rf"\ell(z) = {formula}" + (r" \quad (" + ", ".join(given) + ")" if given else "")


def enclosure(interval: Interval | None, digits: int) -> str:
    if interval is None:
        return r"\mathbb{R}"
    low, high = interval.digits(digits)
    return f"[{low}, {high}]"


# ---- the whole ----


def statement(certificate: Certificate, file: str | None, cite: str | None) -> str:
    """The claims as a list, and how a reader checks them."""
    names = written(certificate)[1]
    lines = [rf"Let ${loss(certificate)}$. The following is proved for gradient descent on $\ell(xy)$:", r"\begin{itemize}"]
    for claim in certificate.claims.list:
        lines.append(rf"\item {sentence(claim.conclusion, names)}")
    where = rf"certificate \texttt{{{_escaped(file)}}}" if file else "certificate in the supplement"
    source = rf"~\cite{{{cite}}}" if cite else ""
    return "\n".join([*lines, r"\end{itemize}", rf"({where}, verified by \texttt{{prodstab-check}} {_core.version}{source}).", ""])


def short(certificate: Certificate) -> str:
    """For a notebook: the loss, its minimum and alpha."""
    rows = [
        loss(certificate),
        rf"z^* \in {enclosure(certificate.minimum, 10)}",
        rf"\alpha(z^*) \in {enclosure(certificate.alpha, 10)} \quad \text{{{certificate.verdict}}}",
    ]
    return r"$\displaystyle \begin{array}{l} " + r" \\ ".join(rows) + r" \end{array}$"


def html(certificate: Certificate) -> str:
    """For a notebook: what str() shows, as a table."""
    rows = "".join(
        f'<tr><th style="text-align:left">{html_texts.escape(label)}</th>'
        f'<td style="text-align:left">{html_texts.escape(text)}</td></tr>'
        for label, text in certificate.rows()
    )
    return f"<table>{rows}</table>"
