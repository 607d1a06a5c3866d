"""The searches: certify, run and branch."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from . import _core
from .certificate import Certificate, Found
from .depth import depth_of
from .errors import BudgetExhausted, FormulaError, InputError, Interrupted, Undecided, spoken, translated
from .exact import Interval, Number, number_text, pair_texts, two_texts, vectors_text, whole
from .given import Data, given, losses
from .progress import Progress, callback

#: Budgets, as those of the command line, and the most that precision may be.
PRECISION, CELLS, STEPS, MOST_PRECISION = 4096, 1000000, 1000000, 1000000


#: Claims that may be about the steps that are asked for; without one of them these name two_cycle.
ABOUT_STEPS = frozenset({"attracting_cycle", "bounded_oscillation", "balanced_cycle", "frozen_convergence", "frozen_global"})
#: The longest period that windows may have.
LONGEST_PERIOD = 64
#: The most layers.
MOST_LAYERS = 1000

#: The kinds of claims and what they say; {names} stand for the numbers of the witness (certificates/FORMAT.md).
CLAIMS = {name: conclusion for name, _, _, _, conclusion in _core.claims()}


def understand(
    loss: Any,
    *,
    data: Data = None,
    sum: bool = False,
    variable: str | None = None,
    parameters: Mapping[str, Any] | None = None,
    **others: Any,
) -> str:
    """What is understood of a loss, "l(z) = FORMULA with p = 0.9": what certificates are about."""
    with translated():
        return _core.loss(given(loss, variable, parameters, others, data, sum))[2]


def _search(loss: Any, call: Callable[[list[bytes]], dict[str, object]]) -> Certificate:
    part: list[bytes] = []
    try:
        with translated():
            answer = cast("dict[str, Any]", call(part))
    except KeyboardInterrupt:
        raise Interrupted(Certificate(part[0]) if part else None) from None
    except FormulaError as error:
        near = difflib.get_close_matches(loss, losses(), 1) if isinstance(loss, str) and loss.isidentifier() else []
        if near:
            error.args = (f"{error}\nthere is a loss called '{near[0]}' in the catalogue",)
        raise
    missing = {kind: spoken(why) for kind, status, why, _ in answer["outcomes"] if status != "OK"}
    found = Found(
        Interval(*answer["curvature"]) if answer["curvature"] else None,
        Interval(*answer["alpha"]) if answer["alpha"] else None,
        spoken(answer["reason"]),
        missing,
        tuple(spoken(note) for note in answer["notes"].splitlines()),
    )
    certificate = Certificate._sealed(answer["certificate"], found)
    for kind, status, _, requested in answer["outcomes"]:
        if requested and status != "OK":
            raised = BudgetExhausted if status == "BUDGET" else Undecided
            raise raised(f"{kind}: not proved: {missing[kind]}", certificate)
    return certificate


def certify(
    loss: Any,
    *,
    claims: str | Iterable[str] | None = None,
    near: Number | None = None,
    bracket: Any = None,
    eta_max: Number | None = None,
    eta_min: Number | None = None,
    eos_ratio: Number | None = None,
    effective_step: Any = None,
    step_ratio: Any = None,
    weight_decay: Number | None = None,
    momentum: Number | None = None,
    nesterov: bool = False,
    depth: int | None = None,
    weights: Iterable[Number] | None = None,
    data: Data = None,
    sum: bool = False,
    variable: str | None = None,
    precision: int = PRECISION,
    cells: int = CELLS,
    comment: str | None = None,
    progress: Progress = None,
    parameters: Mapping[str, Any] | None = None,
    **others: Any,
) -> Certificate:
    """Finds the minimum of a loss and proves what holds there; the checker has accepted what is returned.

    The loss is l in f(x, y) = l(xy), as a function of z = xy: a text (a formula as one writes it in mathematics, Python or LaTeX, or
    a name of the catalogue), a SymPy expression, or a Python function, which is called once with symbols: its first argument is z, the
    others are parameters. Parameters are keywords, ``p="9/10"``, or in ``parameters``; a pair is an interval, and then all claims
    hold for all values in it.

    All numbers are exact: int, Fraction, Decimal, a text such as "9/10" or "sqrt(2)/4". A float is taken if it is what its digits
    say (0.5), and refused if it is not (0.9).

    ``claims``           names (prodstab.CLAIMS), which must then be found; None: all that apply to the verdict
    ``near, bracket``    which minimum: next to a number, or between two; in units of z
    ``eta_max, eta_min`` convergence and sharpness for learning rates up to, from these; in units of 1/(l'' (x^2 + y^2))
    ``eos_ratio``        convergence from starts whose sharpness is at least so many times 2/eta
    ``effective_step``   two_cycle, or what is named of attracting_cycle, bounded_oscillation, frozen_convergence, frozen_global, for
                         a = eta (x^2 + y^2), a number or two ends; of balanced_cycle the learning rate
    ``step_ratio``       the same in units of a_c = 2/l''(z*), the step at the edge of stability
    ``weight_decay``     of balanced_cycle
    ``momentum``         2-cycles of gradient descent with this momentum, from 0 on and below 1 (two_cycle_momentum, flip_momentum): heavy
                         ball; with ``nesterov``, Nesterov's method
    ``depth, weights``   also what is known of l(x_1 ... x_n), a network of that many layers, at the edge of stability, whose weights have
                         sizes in this proportion (default: all equal): ``certificate.depth``
    ``data``             the name of a CSV file, or rows that map names of columns to numbers, [{"t": 2, "y": 1}, ..]: the loss is the
                         mean of the formula over the rows, with the numbers in the place of the names; ``sum``: their sum
    ``precision``        bits to go up to for the sign of alpha; ``cells``: boxes for each obligation
    ``variable``         what the formula calls z
    ``comment``          a text for the certificate, which means nothing
    ``progress``         told what is being done

    The certificate's verdict is an answer, whatever it is. Raises Undecided or BudgetExhausted, with the certificate of what was
    proved, when a named claim was not found; InputError for bad input; Interrupted, with what was found, on Ctrl-C.

    Product-stability: E. Gan, arXiv:2604.02653. The theorems: proofs/THEORY.md.
    """
    absolute = effective_step is not None
    if absolute and step_ratio is not None:
        raise TypeError("effective_step and step_ratio: choose one of them")
    steps = pair_texts(effective_step if absolute else step_ratio, "effective_step" if absolute else "step_ratio")
    names = tuple(name.strip() for name in claims.split(",")) if isinstance(claims, str) else tuple(claims or ())
    if steps[0] is not None and not ABOUT_STEPS.intersection(names):
        names = (*names, "two_cycle" if momentum is None else "two_cycle_momentum")
    return _certified(
        loss,
        given(loss, variable, parameters, others, data, sum),
        names,
        _place(near, bracket),
        (_optional(eta_max, "eta_max"), _optional(eta_min, "eta_min"), _optional(eos_ratio, "eos_ratio")),
        (*steps, absolute),
        (whole(precision, "precision", 64, MOST_PRECISION), whole(cells, "cells", 1, CELLS), comment),
        progress,
        decay=_optional(weight_decay, "weight_decay"),
        momentum=_momentum(momentum, nesterov),
        layers=_layers(depth, weights),
    )


def branch(
    loss: Any,
    *,
    steps: tuple[Number, Number] = (1, 2),
    windows: int | None = None,
    momentum: Number | None = None,
    nesterov: bool = False,
    near: Number | None = None,
    bracket: Any = None,
    data: Data = None,
    sum: bool = False,
    variable: str | None = None,
    comment: str | None = None,
    progress: Progress = None,
    parameters: Mapping[str, Any] | None = None,
    **others: Any,
) -> Certificate:
    """Follows the stable oscillation above the edge of stability, the 2-cycle of z -> z - a l'(z), from the flip at the edge to
    the last step, or to where its period doubles. ``steps`` are the first and last effective step a = eta (x^2 + y^2) in units of
    a_c = 2/l''(z*). With ``windows``, from 2 to 64, behind the branch: attracting cycles with a period up to that, each on an interval
    of steps (``claims.all("attracting_cycle")``), and from which intervals the iterates stay bounded and never settle
    (``claims.all("bounded_oscillation")``). With ``momentum`` the cycles are the same, and where they attract differs. The rest as for certify (theory page, section 4). Raises Undecided when no branch was
    proved; that there is no flip does no harm where the branch begins above the edge."""
    if windows is not None and momentum is not None:
        raise TypeError("windows: these cycles are gradient descent's, without momentum")
    kind = "branch" if momentum is None else "branch_momentum"
    names = ("flip", "branch") if momentum is None else ("flip_momentum", "branch_momentum")
    try:
        return _certified(
            loss,
            given(loss, variable, parameters, others, data, sum),
            names if windows is None else (*names, "attracting_cycle", "bounded_oscillation"),
            _place(near, bracket),
            (None, None, None),
            (*pair_texts(steps, "steps"), False),
            (PRECISION, CELLS, comment),
            progress,
            0 if windows is None else whole(windows, "windows", 2, LONGEST_PERIOD),
            momentum=_momentum(momentum, nesterov),
        )
    except Undecided as error:
        if error.certificate is not None and kind not in error.certificate.not_proved:
            return error.certificate
        raise


def _optional(value: Number | None, where: str) -> str | None:
    return None if value is None else number_text(value, where)


def _momentum(momentum: Number | None, nesterov: bool) -> tuple[str | None, bool]:
    if nesterov and momentum is None:
        raise TypeError("nesterov: say which momentum")
    return _optional(momentum, "momentum"), bool(nesterov)


def _layers(depth: int | None, weights: Iterable[Number] | None) -> tuple[str, ...]:
    """The sizes of the weights of a network; none if there is none."""
    if depth is None:
        if weights is not None:
            raise TypeError("weights: say of how many layers by depth")
        return ()
    count = whole(depth, "depth", 2, MOST_LAYERS)
    sizes = ("1",) * count if weights is None else tuple(number_text(weight, "weights") for weight in weights)
    if len(sizes) != count:
        raise InputError(f"weights: {len(sizes)} weights, but depth {count}")
    return sizes


def _place(near: Number | None, bracket: Any) -> tuple[str | None, str | None, str | None]:
    if near is not None and bracket is not None:
        raise TypeError("near and bracket: choose one of them")
    return (_optional(near, "near"), *pair_texts(bracket, "bracket"))


def _certified(
    loss: Any,
    about: _core.Given,
    names: tuple[str, ...],
    place: tuple[str | None, str | None, str | None],
    rates: tuple[str | None, str | None, str | None],
    steps: tuple[str | None, str | None, bool],
    rest: tuple[int, int, str | None],
    progress: Progress,
    windows: int = 0,
    decay: str | None = None,
    momentum: tuple[str | None, bool] = (None, False),
    layers: tuple[str, ...] = (),
) -> Certificate:
    if layers:
        with translated():
            intervals = [name for name, lo, hi in _core.loss(about)[1] if lo != hi]
        if intervals:
            raise InputError(f"depth: the parameter '{intervals[0]}' is an interval: give all parameters exact values")

    def call(part: list[bytes]) -> dict[str, object]:
        inertia, nesterov = momentum
        return _core.certify(about, names, *place, *rates, *steps, decay, inertia, nesterov, windows, *rest, callback(progress), part)

    certificate = _search(loss, call)
    if layers:
        with translated():
            certificate._found.depth = depth_of(certificate.bytes, layers)
    return certificate


def run(
    loss: Any,
    *,
    eta: Number,
    start: Any,
    steps: int = STEPS,
    data: Data = None,
    sum: bool = False,
    variable: str | None = None,
    comment: str | None = None,
    progress: Progress = None,
    parameters: Mapping[str, Any] | None = None,
    **others: Any,
) -> Certificate:
    """Encloses, with proof, what one run of gradient descent on l(xy) converges to. ``eta`` is the learning rate, ``start`` the first
    iterate (x, y); both are exact, for the run is that of these numbers. The fields of ``claims["run"]`` enclose the limit
    (x_lo, x_hi, y_lo, y_hi), its sharpness l''(z*) (x^2 + y^2) (sharpness_lo, sharpness_hi) and 2 - eta sharpness (gap_lo,
    gap_hi); theory page, section 6. x and y may be sequences of numbers: the run is then that of l(<x, y>), and the fields of
    ``claims["run_wide"]`` enclose by what x + y (rho_lo, rho_hi) and x - y (sigma_lo, sigma_hi) have been multiplied in the limit.
    Raises BudgetExhausted when more steps may help."""
    about = given(loss, variable, parameters, others, data, sum)
    rate, most = number_text(eta, "eta"), whole(steps, "steps", 1, STEPS)
    vectors = vectors_text(start, "start")
    x, y = two_texts(start, "start") if vectors is None else ("", "")
    return _search(loss, lambda part: _core.run(about, rate, x, y, vectors, most, comment, callback(progress), part))
