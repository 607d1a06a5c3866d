"""Formulas of certificates (include/prodstab/parse.h) in LaTeX."""

from __future__ import annotations

import ast
import re

_FUNCTIONS = {
    "exp": r"\exp", "log": r"\log", "ln": r"\log", "sin": r"\sin", "cos": r"\cos", "tan": r"\tan", "sinh": r"\sinh", "cosh": r"\cosh",
    "tanh": r"\tanh", "min": r"\min", "max": r"\max", "Min": r"\min", "Max": r"\max", "atan": r"\arctan", "asinh": r"\operatorname{arsinh}",
}  # fmt: skip
_RELATIONS = {ast.Lt: "<", ast.LtE: r"\leq", ast.Gt: ">", ast.GtE: r"\geq"}
_GREEK = set(
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi rho sigma tau phi chi psi omega Gamma Delta Theta "
    "Lambda Sigma Phi Psi Omega pi".split()
)
_SUM, _PRODUCT, _POWER, _ATOM = 1, 2, 3, 4  # how strongly what is outermost binds


def name(text: str) -> str:
    r"""alpha_0 as \alpha_{0}, rate as \mathrm{rate}."""
    head, _, rest = text.partition("_")
    shown = "\\" + head if head in _GREEK else "e" if head == "E" else head if len(head) == 1 else rf"\mathrm{{{head}}}"
    if len(head) > 1 and (match := re.fullmatch(r"([A-Za-z])(\d+)", head)) and not rest:
        return f"{match[1]}_{{{match[2]}}}"
    return shown + (rf"_{{\mathrm{{{rest.replace('_', ' ')}}}}}" if rest and not rest.isdigit() else f"_{{{rest}}}" if rest else "")


def formula_latex(formula: str) -> str:
    """The formula in LaTeX; as a text, in typewriter, if it nests too deeply."""
    source = formula.replace("^", "**").replace("lambda", "lambda_").strip()
    # digits as they are written: a Python number would be rounded
    numbers: list[str] = []

    def keep(match: re.Match[str]) -> str:
        numbers.append(match[0])
        return f"number_{len(numbers) - 1}_"

    source = re.sub(r"(?<![A-Za-z0-9_])(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", keep, source)
    try:
        return _Writer(numbers).text(ast.parse(" ".join(source.split()), mode="eval").body)
    except (RecursionError, MemoryError, SyntaxError, ValueError):
        return r"\texttt{" + formula.replace("\\", "").replace("^", r"\^{}").replace("_", r"\_").replace("&", r"\&").replace("~", r"\~{}") + "}"


class _Writer:
    def __init__(self, numbers: list[str]) -> None:
        self.numbers = numbers

    def text(self, node: ast.expr) -> str:
        return self.write(node)[0]

    def within(self, node: ast.expr, least: int) -> str:
        text, strength = self.write(node)
        return text if strength >= least else rf"\left({text}\right)"

    def write(self, node: ast.expr) -> tuple[str, int]:
        if isinstance(node, ast.Name):
            return self.atom(node.id)
        if isinstance(node, ast.UnaryOp):
            if isinstance(node.op, ast.Invert):
                return r"\neg " + self.within(node.operand, _ATOM), _PRODUCT
            return ("-" if isinstance(node.op, ast.USub) else "") + self.within(node.operand, _PRODUCT), _SUM
        if isinstance(node, ast.BinOp):
            return self.binary(node)
        if isinstance(node, ast.Compare):
            return self.text(node.left) + _RELATIONS[type(node.ops[0])] + " " + self.text(node.comparators[0]), _SUM
        if isinstance(node, ast.Constant) and node.value is True:
            return r"\text{otherwise}", _ATOM
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return self.call(node.func.id, node.args)
        raise ValueError("no formula")

    def atom(self, word: str) -> tuple[str, int]:
        match = re.fullmatch(r"number_(\d+)_", word)
        if match is None:
            return name(word[:-1] if word == "lambda_" else word), _ATOM
        mantissa, _, exponent = self.numbers[int(match[1])].lower().partition("e")
        return (mantissa, _ATOM) if not exponent else (rf"{mantissa} \cdot 10^{{{int(exponent)}}}", _PRODUCT)

    def binary(self, node: ast.BinOp) -> tuple[str, int]:
        if isinstance(node.op, ast.Add):
            return f"{self.text(node.left)} + {self.within(node.right, _PRODUCT)}", _SUM
        if isinstance(node.op, ast.Sub):
            return f"{self.text(node.left)} - {self.within(node.right, _PRODUCT)}", _SUM
        if isinstance(node.op, ast.Div):
            return rf"\frac{{{self.text(node.left)}}}{{{self.text(node.right)}}}", _PRODUCT
        if isinstance(node.op, ast.Pow):
            base = self.within(node.left, _ATOM)
            return f"{base}^{{{self.text(node.right)}}}", _POWER
        if isinstance(node.op, ast.Mult):
            if isinstance(node.left, ast.UnaryOp) and isinstance(node.left.op, ast.USub):
                positive = ast.BinOp(node.left.operand, node.op, node.right)
                return "-" + self.within(positive, _PRODUCT), _SUM
            left, right = self.within(node.left, _PRODUCT), self.within(node.right, _PRODUCT)
            return left + (r" \cdot " if right[:1].isdigit() else r" \, ") + right, _PRODUCT
        sign = r" \lor " if isinstance(node.op, ast.BitOr) else r" \land "
        return f"({self.text(node.left)}){sign}({self.text(node.right)})", _SUM

    # What is no atom gets parentheses before an exponent, so that nobody takes \log(x)^2 for \log(x^2).
    def call(self, function: str, arguments: list[ast.expr]) -> tuple[str, int]:
        if function in ("piecewise", "Piecewise"):
            return self.cases(arguments), _POWER
        texts = [self.text(argument) for argument in arguments]
        if function == "sqrt":
            return rf"\sqrt{{{texts[0]}}}", _ATOM
        if function == "cbrt":
            return rf"\sqrt[3]{{{texts[0]}}}", _ATOM
        if function in ("abs", "Abs"):
            return rf"\left|{texts[0]}\right|", _ATOM
        if function == "log1p":
            return rf"\log\left(1 + {self.within(arguments[0], _PRODUCT)}\right)", _POWER
        if function == "expm1":
            return f"e^{{{texts[0]}}} - 1", _SUM
        if function == "exp" and len(texts[0]) <= 12:
            return f"e^{{{texts[0]}}}", _POWER
        return _FUNCTIONS.get(function, rf"\operatorname{{{function}}}") + r"\left(" + ", ".join(texts) + r"\right)", _POWER

    def cases(self, arguments: list[ast.expr]) -> str:
        rows = []
        for argument in arguments:
            if not isinstance(argument, ast.Tuple):
                raise ValueError("no case")
            value, condition = argument.elts
            rows.append(self.text(value) + " & " + self.text(condition))
        return r"\begin{cases} " + r" \\ ".join(rows) + r" \end{cases}"
