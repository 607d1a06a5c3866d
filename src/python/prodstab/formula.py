"""From SymPy expressions and Python functions to formulas, exactly."""

from __future__ import annotations

import inspect
import math
import numbers
import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from .errors import InputError
from .exact import from_float

# ---- SymPy ----


def sympy_text(expression: Any, where: str = "loss") -> str:
    """A SymPy expression as a formula. It holds what SymPy holds: what SymPy has simplified on its own, x/x to 1, say, is gone."""
    import sympy

    for symbol in getattr(expression, "free_symbols", ()):
        _check_name(symbol.name, where)
    _check_constants(expression, where)
    floats = expression.atoms(sympy.Float) if hasattr(expression, "atoms") else set()
    exact = {number: _from_sympy_float(number, where) for number in floats}
    return str(sympy.sstr(expression.xreplace(exact) if exact else expression, order="none"))


def _check_name(name: str, where: str) -> None:
    """A symbol must not read as something else where the formula is read."""
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name) or name in {"pi", "Pi", "PI", "E"}:
        raise InputError(f"{where}: the symbol {name!r} would not be read as a name: call it otherwise")


def _check_constants(expression: Any, where: str) -> None:
    """A constant that the language lacks must not be read as a name."""
    import sympy

    others = (sympy.NumberSymbol, *(type(one) for one in (sympy.I, sympy.oo, -sympy.oo, sympy.zoo, sympy.nan)))
    for constant in expression.atoms(*others) if hasattr(expression, "atoms") else ():
        if constant not in (sympy.pi, sympy.E):
            raise InputError(f"{where}: SymPy's {constant} is not in the language of formulas")


def _from_sympy_float(number: Any, where: str) -> Any:
    import sympy

    binary, written = sympy.Rational(number), sympy.Rational(str(number))
    if binary != written:
        raise InputError(
            f"{where}: SymPy's Float {number} is not {written}, as it is written, but the binary number {binary}. Say which one is "
            f"meant: Rational('{written}'), or Rational({binary.p}, {binary.q})"
        )
    return binary


# ---- Python functions ----

#: What numpy's and torch's functions of one argument are, by name, in SymPy or in the language of formulas.
_SAME = {
    "exp", "log", "sqrt", "cbrt", "sin", "cos", "tan", "sinh", "cosh", "tanh", "erf", "sign", "asinh", "atan", "acosh", "expm1",
    "log1p", "sigmoid", "softplus", "logcosh",
}  # fmt: skip
_OTHERS: dict[str, Callable[..., Any]] = {
    "arcsinh": lambda z: _function("asinh", z),
    "arctan": lambda z: _function("atan", z),
    "arccosh": lambda z: _function("acosh", z),
    "arctanh": lambda z: _function("atanh", z),
    "atanh": lambda z: _function("atanh", z),
    "arcsin": lambda z: _function("asin", z),
    "arccos": lambda z: _function("acos", z),
    "absolute": lambda z: _function("Abs", z),
    "abs": lambda z: _function("Abs", z),
    "fabs": lambda z: _function("Abs", z),
    "log2": lambda z: _function("log", z) / _function("log", 2),
    "log10": lambda z: _function("log", z) / _function("log", 10),
    "exp2": lambda z: 2**z,
    "square": lambda z: z**2,
    "relu": lambda z: _function("Max", z, 0),
    "silu": lambda z: z * _function("sigmoid", z),
    "logsigmoid": lambda z: -_function("softplus", -z),
    "negative": lambda z: -z,
    "neg": lambda z: -z,
    "reciprocal": lambda z: 1 / z,
    "add": lambda x, y: x + y,
    "subtract": lambda x, y: x - y,
    "sub": lambda x, y: x - y,
    "multiply": lambda x, y: x * y,
    "mul": lambda x, y: x * y,
    "divide": lambda x, y: x / y,
    "true_divide": lambda x, y: x / y,
    "div": lambda x, y: x / y,
    "power": lambda x, y: x**y,
    "pow": lambda x, y: x**y,
    "maximum": lambda x, y: _function("Max", x, y),
    "minimum": lambda x, y: _function("Min", x, y),
    "logaddexp": lambda x, y: x + _function("softplus", y - x),
    "greater": lambda x, y: x > y,
    "greater_equal": lambda x, y: x >= y,
    "less": lambda x, y: x < y,
    "less_equal": lambda x, y: x <= y,
    "logical_and": lambda x, y: _function("And", x, y),
    "logical_or": lambda x, y: _function("Or", x, y),
    "logical_not": lambda x: _function("Not", x),
    "hypot": lambda x, y: _function("sqrt", x**2 + y**2),
    "clip": lambda x, low, high: _function("Min", _function("Max", x, low), high),
    "clamp": lambda x, low, high: _function("Min", _function("Max", x, low), high),
    "heaviside": lambda x, at_zero: _where(x > 0, 1, _where(x < 0, 0, at_zero)),
    "where": lambda condition, x, y: _where(condition, x, y),
    "binary_cross_entropy_with_logits": lambda z, p: _function("softplus", z) - p * z,
    "mse_loss": lambda z, y: (z - y) ** 2,
}


def _function(name: str, *arguments: Any) -> Any:
    """SymPy's function of that name, if there is one that means the same, else one that SymPy does not know."""
    import sympy

    known = {"expm1", "log1p", "sigmoid", "softplus", "logcosh", "cbrt"}
    return (sympy.Function(name) if name in known else getattr(sympy, name))(*arguments)


def _where(condition: Any, x: Any, y: Any) -> Any:
    import sympy

    return sympy.Piecewise((x, condition), (y, True))


_CONSTANTS = {math.pi: "sympy.pi", math.e: "sympy.E"}


def _operand(value: Any) -> Any:
    """What a traced function computes with, in SymPy."""
    import sympy

    if isinstance(value, Traced):
        return value.expression
    if isinstance(value, Decimal) and value.is_finite():
        value = Fraction(value)
    if isinstance(value, bool):
        return sympy.true if value else sympy.false
    if isinstance(value, numbers.Rational):
        return sympy.Rational(int(value.numerator), int(value.denominator))
    if isinstance(value, numbers.Real):
        if float(value) in _CONSTANTS:
            raise InputError(f"the function computes with {float(value)!r}: write {_CONSTANTS[float(value)]}, which is exact")
        exact = from_float(float(value), "a number in the function")
        return sympy.Rational(exact.numerator, exact.denominator)
    if getattr(value, "shape", None) == () and hasattr(value, "item"):  # an array or tensor that is one number
        return _operand(value.item())
    if hasattr(value, "free_symbols"):
        return value
    if getattr(value, "shape", None):
        raise InputError("the function computes with an array: go through its elements in Python, as in sum(f(x * z) for x in data)")
    raise InputError(f"the function computes with {type(value).__name__}, which is no number: {value!r:.60}")


class Traced:
    """Stands for z while a function is traced: operators, numpy's and torch's functions, and methods build an expression."""

    __array_priority__ = 1000

    def __init__(self, expression: Any) -> None:
        self.expression = expression

    def _sympy_(self) -> Any:
        return self.expression

    # numpy and torch ask the operands what to do
    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **options: Any) -> Traced:
        if method != "__call__" or options:
            raise InputError(f"numpy.{ufunc.__name__}: only plain calls can be traced")
        return _call(ufunc.__name__, inputs, "numpy")

    def __array_function__(self, function: Any, types: Any, arguments: Any, options: Any) -> Traced:
        return _call(function.__name__, arguments, "numpy", options)

    @classmethod
    def __torch_function__(cls, function: Any, types: Any, arguments: Any = (), options: Any = None) -> Traced:
        return _call(function.__name__, arguments, "torch", options)

    def __getattr__(self, name: str) -> Callable[..., Traced]:
        if name in _SAME or name in _OTHERS:
            return lambda *arguments: _call(name, (self, *arguments), "a method")
        raise AttributeError(name)

    def __add__(self, other: Any) -> Traced: return Traced(self.expression + _operand(other))
    def __radd__(self, other: Any) -> Traced: return Traced(_operand(other) + self.expression)
    def __sub__(self, other: Any) -> Traced: return Traced(self.expression - _operand(other))
    def __rsub__(self, other: Any) -> Traced: return Traced(_operand(other) - self.expression)
    def __mul__(self, other: Any) -> Traced: return Traced(self.expression * _operand(other))
    def __rmul__(self, other: Any) -> Traced: return Traced(_operand(other) * self.expression)
    def __truediv__(self, other: Any) -> Traced: return Traced(self.expression / _operand(other))
    def __rtruediv__(self, other: Any) -> Traced: return Traced(_operand(other) / self.expression)
    def __pow__(self, other: Any) -> Traced: return Traced(self.expression ** _operand(other))
    def __rpow__(self, other: Any) -> Traced: return Traced(_operand(other) ** self.expression)
    def __neg__(self) -> Traced: return Traced(-self.expression)
    def __pos__(self) -> Traced: return self
    def __abs__(self) -> Traced: return Traced(_function("Abs", self.expression))
    def __lt__(self, other: Any) -> Traced: return Traced(self.expression < _operand(other))
    def __le__(self, other: Any) -> Traced: return Traced(self.expression <= _operand(other))
    def __gt__(self, other: Any) -> Traced: return Traced(self.expression > _operand(other))
    def __ge__(self, other: Any) -> Traced: return Traced(self.expression >= _operand(other))

    def __and__(self, other: Any) -> Traced: return Traced(_function("And", self.expression, _operand(other)))
    def __or__(self, other: Any) -> Traced: return Traced(_function("Or", self.expression, _operand(other)))
    def __invert__(self) -> Traced: return Traced(_function("Not", self.expression))

    def __eq__(self, other: object) -> bool:
        raise InputError("the function compares its argument by ==, which holds at single points only: use < or >")

    def __hash__(self) -> int:
        return id(self)

    def __bool__(self) -> bool:
        raise InputError("the function branches on its argument: write numpy.where, torch.where or sympy.Piecewise instead of if")

    def __float__(self) -> float:
        raise InputError("the function wants a float of its argument, as those of math do: use those of numpy, torch or sympy")


def _call(name: str, arguments: Any, source: str, options: Any = None) -> Traced:
    if options:
        raise InputError(f"{source}.{name}: the options {', '.join(options)} cannot be traced")
    values = [_operand(value) for value in arguments]
    if name in _SAME and len(values) == 1:
        return Traced(_function(name, *values))
    if name in _OTHERS:
        try:
            return Traced(_OTHERS[name](*values))
        except TypeError as error:
            raise InputError(f"{source}.{name}: {error}") from None
    raise InputError(f"{source}.{name} of the argument is not in the language of formulas")


def _arguments(function: Callable[..., Any], parameters: Iterable[str], data: bool) -> list[str]:
    """Those of a function's arguments, after the first, that are parameters of the loss; or with data columns, without a default."""
    try:
        listed = list(inspect.signature(function).parameters.values())[1:]
    except (TypeError, ValueError):  # one that does not tell
        return []
    kinds = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    names = [argument.name for argument in listed if argument.kind in kinds]
    others = [one.name for one in listed if one.name in names and one.name not in parameters and one.default is inspect.Parameter.empty]
    if others and not data:
        raise InputError(f"the function's argument {others[0]!r} has no value: give it as a parameter, {others[0]}='9/10'")
    return [name for name in names if name in parameters or name in others]


def traced_text(function: Callable[..., Any], variable: str, parameters: Iterable[str] = (), data: bool = False) -> str:
    """What a function computes of its first argument and of those that are parameters, as a formula."""
    import sympy

    names = _arguments(function, parameters, data)
    value = function(Traced(sympy.Symbol(variable)), **{name: Traced(sympy.Symbol(name)) for name in names})
    if isinstance(value, (tuple, list)):
        raise InputError("the function returns several values: a loss has one")
    return sympy_text(_operand(value))


def only_symbol(loss: Any, parameters: Iterable[str]) -> str | None:
    """The variable of a SymPy expression that has one, whatever its name looks like."""
    names = {symbol.name for symbol in getattr(loss, "free_symbols", ())} - set(parameters)
    return names.pop() if len(names) == 1 else None


def loss_text(loss: Any, variable: str | None, parameters: Iterable[str] = (), data: bool = False) -> str:
    """The loss as the library reads it: a text stays as it is."""
    if isinstance(loss, str):
        return loss
    if isinstance(loss, Traced):
        return sympy_text(loss.expression)
    if hasattr(loss, "free_symbols"):
        return sympy_text(loss)
    if callable(loss):
        return traced_text(loss, variable or "z", parameters, data)
    raise InputError(f"the loss is a text, a SymPy expression or a function, not {type(loss).__name__}")
