"""Figures with matplotlib, from the data of those that `prodstab plot` draws with gnuplot.

What is shaded or boxed is certified; curves, dots and runs are computed in doubles, to look at. Each function draws into the axes
given (one, or for two panels a pair), or makes a figure, and returns the axes. The certificate has to hold the claims that are drawn;
it is checked unless it was."""

from __future__ import annotations

import csv
import math
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from . import _core
from .errors import InputError, translated
from .exact import Interval

if TYPE_CHECKING:
    from .certificate import Certificate

BLUE, RED, GREEN, VIOLET, GREY, ORANGE = "#204080", "#a03020", "#308050", "#806090", "#606060", "#b06000"


def _data(certificate: Certificate, figure: str, start: float = 0, stop: float = 0, eta: float = 0) -> tuple[dict[str, Any], str]:
    """The figure's data by name, columns of floats, and its title."""
    if not certificate.accepted:
        certificate.check()
    with translated():
        title, table = _core.plot(figure, certificate.bytes, start, stop, eta)
    rows: dict[str, list[list[float]]] = {}
    for name, *words in csv.reader(table.splitlines()[1:]):
        rows.setdefault(name, []).append([float(word) for word in words if word])
    return {name: list(zip(*lines)) for name, lines in rows.items()}, title


def _axes(axes: Any, panels: int = 1, side_by_side: bool = False) -> Any:
    import matplotlib.pyplot as pyplot

    if axes is not None:
        return axes
    if panels == 1:
        return pyplot.subplots()[1]
    return pyplot.subplots(1, panels, figsize=(10, 5))[1] if side_by_side else pyplot.subplots(panels, 1, sharex=True, figsize=(7, 7))[1]


def _float(number: Fraction | Interval) -> float:
    return float(number if isinstance(number, Fraction) else number.middle)


def _shown(text: str) -> str:
    """For matplotlib, to which dollars begin a formula."""
    return text.replace("$", r"\$")


def plot_map(certificate: Certificate, axes: Any = None) -> Any:
    """By what factor two steps at the edge of stability change the distance to z*: |H(z) - z*|/|z - z*| against z - z*. Filled is where
    the claim edge_contraction says that the curve is: below 1 - kappa (z - z*)^2 for |z - z*| <= r, below 1 for |z - z*| <= R; or above
    1 + kappa (z - z*)^2, as edge_expansion says."""
    blocks, title = _data(certificate, "map")
    axes = _axes(axes)
    axes.plot(*blocks["map"], color=RED, linewidth=2, label="in doubles")
    reach = max(blocks["map"][0])
    least, most = min(blocks["map"][1]), max(blocks["map"][1])
    room = 0.08 * (max(most, 1) - least)
    frame = (least - room, max(most, 1) + room)
    expands = "edge_contraction" not in certificate.claims
    for name, colour, label in (("nearer", "#c9d6ea", "below 1, |z - z*| ≤ R"),
                                ("bound", "#8fabd4", "above 1 + κ (z - z*)², |z - z*| ≤ r" if expands else "below 1 - κ (z - z*)², |z - z*| ≤ r")):
        if name in blocks:
            radius = max(blocks[name][0])
            axes.fill_between(*blocks[name], frame[1 if expands else 0], color=colour, label=f"certified: {label} = {radius:.4g}")
    axes.axhline(1, color="black", linestyle="--")
    axes.set_title(_shown(title), fontsize="small")
    axes.set(xlabel="z - z*", ylabel="|H(z) - z*| / |z - z*|", xlim=(-reach, reach), ylim=frame)
    axes.legend(loc="best", fontsize="small")
    return axes


#: How the rows of the diagram's table are drawn: those that are boxes.
_BOXES: dict[str, dict[str, Any]] = {
    "flip": {"facecolor": BLUE, "alpha": 0.35, "edgecolor": "none", "label": "certified: flip, both points in the band"},
    "two_cycle": {"facecolor": "none", "edgecolor": BLUE, "linewidth": 1.5, "label": "certified: 2-cycle, one point in each box"},
    "period_doubling": {"facecolor": "none", "edgecolor": "black", "linewidth": 2, "label": "certified: the period doubles"},
    "attracting_cycle": {"facecolor": GREEN, "alpha": 0.3, "edgecolor": GREEN, "label": "certified: a cycle of a longer period"},
    "bounded_oscillation": {"facecolor": "none", "edgecolor": ORANGE, "label": "certified: the iterates stay in the box and never settle"},
}
_POINTS = {
    "iteration": {"color": GREY, "marker": ".", "markersize": 1, "label": "plain iteration in doubles"},
    "descent": {"color": RED, "marker": "o", "markersize": 3, "fillstyle": "none", "label": "gradient descent on l(xy) in doubles"},
}


def plot_diagram(certificate: Certificate, start: float = 0.8, stop: float = 3.0, eta: float = 0.0, axes: Any = None) -> Any:
    """The bifurcation diagram of z -> z - a l'(z): effective steps a from start to stop, in units of a_c, against z. Boxes are what the
    claims flip, two_cycle, period_doubling, attracting_cycle and bounded_oscillation say (prodstab.branch); dots are iterates, circles a run of gradient descent at the
    learning rate eta (0: one that suits) that slides down the branch."""
    from matplotlib.patches import Rectangle

    if not 0 < start < stop < math.inf:
        raise InputError(f"start and stop: 0 < {start} < {stop} is not so")
    if not 0 <= eta < math.inf:
        raise InputError(f"eta: write a positive number, or 0 for one that suits, not {eta}")
    blocks, title = _data(certificate, "diagram", start, stop, eta)
    axes = _axes(axes)
    for what, style in _POINTS.items():
        if what in blocks:
            axes.plot(blocks[what][0], blocks[what][2], linestyle="none", **style)
    for what, style in _BOXES.items():
        for index, (low, high, bottom, top) in enumerate(zip(*blocks.get(what, []))):
            label = style["label"] if index == 0 else None
            axes.add_patch(Rectangle((low, bottom), high - low, top - bottom, **{**style, "label": label}))
    axes.axvline(1, color="black", linestyle="--")
    axes.set_title(_shown(title), fontsize="small")
    axes.set(xlabel="effective step a in units of a_c, the edge of stability", ylabel="z", xlim=(start, stop))
    axes.legend(loc="best", fontsize="small")
    return axes


def plot_sharpness(certificate: Certificate, axes: Any = None) -> Any:
    """Runs of gradient descent from certified starts at the largest learning rate of the claim sharpness. Above, eta lambda against
    steps, lambda the sharpness of the minimisers of the same balance x^2 - y^2; the band holds the certified starts. Below, the gap
    (2/eta - lambda)/(beta_0 eta), which the claim says ends in the band."""
    blocks, title = _data(certificate, "sharpness")
    claim = certificate.claims.all("sharpness")[-1]
    upper, lower = _axes(axes, 2)
    upper.axhspan(2 * _float(claim.start), 2 * _float(claim.m), color="#e8eef6", label="certified starts")
    lower.axhspan(_float(claim.factor_l), _float(claim.factor), color="#f2d0a0", label="certified end")
    runs = sorted((name, columns) for name, columns in blocks.items() if name.startswith("run"))
    for colour, (name, columns) in zip((BLUE, RED, GREEN, VIOLET), runs):
        upper.plot(columns[0], columns[1], color=colour, linewidth=2)
        upper.plot(columns[0], columns[3], color=colour, linestyle="none", marker=".", markersize=1)
        lower.plot(columns[0], columns[2], color=colour, linewidth=2)
    upper.axhline(2, color="black", linestyle="--", label="edge of stability")
    upper.set_title(_shown(title), fontsize="small")
    upper.set(ylabel="ηλ", yscale="log", ylim=(1.8, 2.2 * _float(claim.m)))
    lower.set(xlabel="step", ylabel="(2/η - λ) / (β₀ η)", ylim=(-0.1, _float(claim.factor) + 0.1))
    upper.legend(loc="upper right")
    lower.legend(loc="lower right")
    return upper, lower


def plot_barriers(certificate: Certificate, axes: Any = None) -> Any:
    """The invariant regions W and V of the claims sharpness_law and sharpness_law_lower in the plane of eps = eta lambda - 2 and
    delta = xy - z*, and a run that slides down between their barriers; on the right, near the edge, with the certified end."""
    blocks, title = _data(certificate, "barriers")
    upper, lower = (certificate.claims.all(kind)[-1] for kind in ("sharpness_law", "sharpness_law_lower"))
    h = _float(upper.eta_bar) ** 2
    most, least = _float(upper.beta) * h, _float(lower.beta_l) * h
    whole, near = panels = _axes(axes, 2, side_by_side=True)
    for panel in panels:
        for name, colour in (("W", "#dfe7f2"), ("V", "#a9bddb")):
            eps, *bounds = blocks[name]
            panel.fill_between(eps, bounds[0], bounds[1], color=colour, label=f"certified: {name} is invariant")
            panel.fill_between(eps, bounds[2], bounds[3], color=colour)
        panel.plot(*blocks["run"], color=RED, linestyle="none", marker=".", markersize=2, label="a run in doubles")
        panel.set(xlabel="ε = ηλ - 2")
    inside = [bounds for bounds in zip(*blocks["W"]) if bounds[0] <= 4 * most]
    near.axvspan(-most, -least, color="#f2d0a0", label="certified end")
    near.set(xlim=(-5 * most, 4 * most), ylim=(1.3 * min(row[3] for row in inside), 1.3 * max(row[2] for row in inside)))
    whole.set(ylabel="δ = xy - z*")
    whole.set_title(_shown(title), fontsize="small")
    near.legend(loc="upper left", fontsize="small")
    return panels
