"""Certificates for papers and notebooks: LaTeX and HTML."""

from __future__ import annotations

import html as html_texts
from fractions import Fraction
from typing import TYPE_CHECKING

from . import _core
from .errors import translated
from .exact import Interval, fraction_text

if TYPE_CHECKING:
    from .certificate import Certificate

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
    lines = [rf"Let ${loss(certificate)}$. The following is proved for gradient descent on $\ell(xy)$:", r"\begin{itemize}"]
    for claim in certificate.claims.list:
        lines.append(rf"\item {_core.sentence(claim.conclusion)}")
    where = rf"certificate \texttt{{{_core.escaped(file)}}}" if file else "certificate in the supplement"
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
