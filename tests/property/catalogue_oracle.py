#!/usr/bin/env python3
"""Oracle values for the catalogue of losses, computed with mpmath from src/losses/losses.def.

Usage: catalogue_oracle.py > catalogue_oracle.tsv

One line for each loss at its default parameters: name, parameters, the minimum z* and, at z*, the derivatives l2, l3,
l4 and alpha = 3 l3^2 - l2 l4, with 40 digits. Derivatives are numerical (central differences at raised precision) and
nothing here is shared with the C code, so the table is an independent reference; it is not a proof. A number below
1e-45 in absolute value is printed as 0. Every loss is computed at 60 and at 90 digits, and the two must agree; l1 must
change sign at z*, l2 must be positive, and the sign of alpha must be the one losses.def expects. Otherwise the script
says so and fails.
"""

import os
import re
import sys

from mpmath import mp, mpf

CATALOGUE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "src", "losses", "losses.def")
STRING = r'"((?:[^"\\]|\\.)*)"'
SPACE = r"\s*"
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
NEGLIGIBLE = mpf(10) ** -45
DIGITS = 40

FUNCTIONS = {
    "exp": mp.exp, "expm1": mp.expm1, "log": mp.log, "log1p": mp.log1p, "sqrt": mp.sqrt, "cbrt": mp.cbrt,
    "sin": mp.sin, "cos": mp.cos, "tan": mp.tan, "sinh": mp.sinh, "cosh": mp.cosh, "tanh": mp.tanh,
    "asinh": mp.asinh, "atan": mp.atan, "erf": mp.erf, "abs": abs, "min": min, "max": max,
    "sigmoid": lambda x: 1 / (1 + mp.exp(-x)),
    "softplus": lambda x: mp.log1p(mp.exp(x)),
    "logcosh": lambda x: mp.log(mp.cosh(x)),
    "mpf": mpf,
}


def read_catalogue(path):
    """The entries of losses.def: (name, formula, [(parameter, default)], near, verdict)."""
    with open(path, encoding="utf-8") as stream:
        text = re.sub(r"/\*.*?\*/", "", stream.read(), flags=re.S)
    entry = re.compile(
        r"PS_LOSS\(" + SPACE + STRING + "," + SPACE + STRING + "," + SPACE
        + r"(PS_NO_PARAMETERS|PS_PARAMETERS\((?:" + SPACE + r"PS_PARAMETER\((?:[^\"]|" + STRING + r")*?\),?)+\))"
        + SPACE + "," + SPACE + STRING + "," + SPACE + STRING)
    parameter = re.compile(r"PS_PARAMETER\(" + STRING + "," + SPACE + STRING)
    entries = [(m[1], m[2], parameter.findall(m[3]), m[5], m[6]) for m in entry.finditer(text)]
    if len(entries) != text.count("PS_LOSS("):
        sys.exit(f"{path}: {text.count('PS_LOSS(')} entries, but only {len(entries)} understood")
    return entries


def to_python(formula):
    """The formula as Python source in which every number is exact at whatever precision is current."""
    return NUMBER.sub(lambda m: f"mpf('{m[0]}')", formula).replace("^", "**")


def compile_loss(formula, parameters):
    code = compile(to_python(formula), formula, "eval")
    defaults = {name: compile(to_python(value), value, "eval") for name, value in parameters}

    def loss(z):
        values = {name: eval(value, FUNCTIONS) for name, value in defaults.items()}
        return eval(code, FUNCTIONS, {**values, "z": z})

    return loss


def find_minimum(loss, near):
    """Newton's method on l1, with the sign change of l1 across the result checked."""
    z = near
    for _ in range(100):
        step = mp.diff(loss, z, 1) / mp.diff(loss, z, 2)
        z -= step
        if abs(step) < mpf(10) ** (5 - mp.dps):
            break
    else:
        raise ArithmeticError("Newton's method does not converge")
    width = mpf(10) ** -10
    if not (mp.diff(loss, z - width, 1) < 0 < mp.diff(loss, z + width, 1)):
        raise ArithmeticError("l1 does not change sign from - to +")
    return z


def evaluate(loss, near, digits):
    with mp.workdps(digits):
        z = find_minimum(loss, eval(to_python(near), FUNCTIONS))
        l2, l3, l4 = (mp.diff(loss, z, order) for order in (2, 3, 4))
        values = [z, l2, l3, l4, 3 * l3 ** 2 - l2 * l4]
        return [mpf(0) if abs(value) < NEGLIGIBLE else value for value in values]


def verdict_of(values):
    l2, alpha = values[1], values[4]
    if l2 <= 0:
        return "not a nondegenerate minimum"
    return "product-stable" if alpha > 0 else "product-unstable" if alpha < 0 else "degenerate"


def oracle_line(name, formula, parameters, near, expected):
    loss = compile_loss(formula, parameters)
    values, check = (evaluate(loss, near, digits) for digits in (60, 90))
    with mp.workdps(60):
        if any(abs(a - b) > mpf(10) ** -42 * max(1, abs(b)) for a, b in zip(values, check)):
            raise ArithmeticError("60 and 90 digits disagree")
        if verdict_of(check) != expected:
            raise ArithmeticError(f"expected {expected}, found {verdict_of(check)} with alpha = {mp.nstr(check[4], 8)}")
        numbers = [mp.nstr(value, DIGITS) for value in check]
    return "\t".join([name, ",".join(f"{p}={v}" for p, v in parameters)] + numbers)


def main():
    print("name\tparameters\tminimum\tl2\tl3\tl4\talpha")
    failed = False
    for entry in read_catalogue(CATALOGUE):
        try:
            print(oracle_line(*entry))
        except (ArithmeticError, TypeError, ValueError) as error:
            print(f"{entry[0]}: {error}", file=sys.stderr)
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
