#!/usr/bin/env python3
"""Usage: texts.py COUNT

prodstab-verify and prodstab-check call the same texts malformed: formulas, numbers and whole files, valid ones and ones with a few
characters or words changed, chosen by PRODSTAB_SEED. No claim in them holds, so that nothing is computed."""

import json
import os
import random
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures  # noqa: E402

CHECK = os.environ["PRODSTAB_CHECK"]
VERIFY = os.environ["PRODSTAB_VERIFY"]
SEED = os.environ.get("PRODSTAB_SEED", "1")
BATCH = 200
SECONDS = 600

failures = Failures()
dice = random.Random(SEED)

PARAMETERS = {"p": "9/10", "q_2": ["-.5", "1e-1"], "exponent": "2"}
UNARY = "exp expm1 log ln log1p sqrt cbrt sin cos tan sinh cosh tanh asinh atan erf sigmoid softplus logcosh abs Abs".split()
SIGNS = "+ - * / ^ ** ( ) , < <= > >= & | ~".split()
NUMBERS = ["0", "1", "2", "007", "0.1", ".5", "12.", "1e-20", "1.5E+3", "1e10000", "1e-10001", "1e", "2.5.3", ".", "1e+"]
NAMES = ["z", "p", "q_2", "exponent", "pi", "E", "True", "zz", "select", "min", "Piecewise", "r", "piecewise", *UNARY]
BLANKS = [" ", "\t", "\n", "\v", "\f", "\r", "  "]
CHARACTERS = list("{}[]\":,\\ \t\n\r/uU0123456789.eE+-abfz_'<>&|~()*^=!\x00\x01\x7f") + ["\x1f", "é", "\u2028", "\U0001d11e"]
BYTES = [b"\xff", b"\xc0\x80", b"\xc3", b"\xa9", b"\xed\xa0\x80", b"\xed\x9f\xbf", b"\xf4\x90\x80\x80", b"\xf4\x8f\xbf\xbf",
         b"\xe0\x9f\xbf", b"\xe0\xa0\x80", b"\xf0\x8f\xbf\xbf", b"\xf0\x90\x80\x80", b"\xef\xbb\xbf", b"\xc2\x80", b"\xef\xbf\xbf"]
ESCAPES = ["\\n", "\\/", "\\b", "\\u0041", "\\u00e9", "\\u0000", "\\ud834\\udd1e", "\\ud834", "\\udd1e", "\\ud834\\u0041",
           "\\u12", "\\x41", "\\u00G1", "\\'", "\\uD834\\uDD1E", "\\\\", "\\\"", "\\"]


# ---- formulas ----


def expression(size):
    """A random formula of the grammar."""
    if size <= 0:
        return dice.choice(["z", "z", "p", "q_2", "2", "0.1", ".5", "3.", "1e-2", "pi", "E", "exponent"])
    a, b = size - 1 - dice.randrange(size), dice.randrange(size)
    kind = dice.randrange(14)
    if kind < 4:
        return expression(a) + dice.choice([" + ", "-", "*", " / "]) + expression(b)
    if kind < 6:
        return dice.choice(["(%s)", "-%s", "+ %s", "( %s )"]) % expression(size - 1)
    if kind < 8:
        return "(%s)%s%s" % (expression(a), dice.choice(["^", "**", " ^ -"]), expression(0))
    if kind < 10:
        return "%s(%s)" % (dice.choice(UNARY), expression(size - 1))
    if kind < 11:
        return "%s(%s)" % (dice.choice(["min", "Max"]), ", ".join(expression(a // 2) for _ in range(dice.randrange(2, 5))))
    if kind < 12:
        return "select(%s, %s, %s)" % (expression(a), expression(b), expression(0))
    cases = ["(%s, %s)" % (expression(b), condition(a)) for _ in range(dice.randrange(3))]
    return "%s(%s)" % (dice.choice(["piecewise", "Piecewise"]), ", ".join([*cases, "(%s, True)" % expression(b)]))


def condition(size):
    kind = dice.randrange(8)
    if size <= 0 or kind < 3:
        return expression(size // 2) + dice.choice(["<", " <= ", " > ", ">="]) + expression(size // 2)
    if kind < 5:
        return condition(size // 2) + dice.choice([" & ", "|"]) + condition(size // 2)
    if kind < 7:
        return dice.choice(["(%s)", "~ %s", "~(%s)"]) % condition(size - 1)
    return "True"


def words(text):
    return re.findall(r"[A-Za-z_]\w*|[0-9.]+|\*\*|<=|>=|\s|.", text)


def any_word():
    return dice.choice([dice.choice(SIGNS), dice.choice(SIGNS), dice.choice(NUMBERS), dice.choice(NAMES), dice.choice(BLANKS)])


def changed(items, any_item, most):
    """With a few items inserted, left out, replaced or exchanged."""
    items = list(items)
    for _ in range(dice.randrange(most + 1)):
        i, j = dice.randrange(len(items) + 1), dice.randrange(len(items) + 1)
        kind = dice.randrange(4)
        if kind == 0 or i == len(items):
            items.insert(i, any_item())
        elif kind == 1:
            items[i] = any_item()
        elif kind == 2 or j == len(items):
            del items[i]
        else:
            items[i], items[j] = items[j], items[i]
    return items


def formula():
    return "".join(changed(words(expression(dice.randrange(8))), any_word, 2))


def nested():
    """About as deep as a formula may be."""
    n = 499 + dice.randrange(-1, 2)
    before, after = dice.choice([("(", ")"), ("-", ""), ("sin(", ")"), ("2^", "")])
    inner = dice.choice(["z", "z", "piecewise((z, %s), (1, True))"])
    if "%s" in inner:
        n -= 1
        before, after = dice.choice([("(", ")"), ("~", "")])
        return inner % (before * n + "z < 1" + after * n)
    return before * n + inner + after * n


# ---- numbers and files ----


def number():
    if dice.randrange(3) == 0:
        return "".join(dice.choice("0123456789.eE+-/ ") for _ in range(dice.randrange(8)))
    whole = dice.choice(["0", "-3", "007", "0.1", ".5", "12.", "1e-20", "1.5E+3", "9/10", "-4/6", "1/0", "1e10000", "-1e-10001"])
    return "".join(changed(whole, lambda: dice.choice("0123456789.eE+-/"), 2))


def certificate(text, parameters=None, lo="1", hi="0"):
    whole = {"format": "prodstab-certificate", "version": 1,
             "loss": {"formula": text, "parameters": PARAMETERS if parameters is None else parameters},
             "claims": [{"claim": "minimum", "lo": lo, "hi": hi}, {"claim": "product_stable", "alpha_min": "1"}],
             "producer": "é"}
    if dice.randrange(4) == 0:
        whole.update(version=dice.choice([2, 2, 1, 3]), comment="any text")
    if dice.randrange(4) == 0:
        claims = whole.pop("claims")
        whole["cells"] = [{"parameters": {"q_2": ["-.5", "0"]}, "claims": claims}, {"parameters": {"q_2": ["0", "0.1"]}, "claims": claims}]
    return whole


def shaken(value):
    """With a member or an element left out, added or replaced."""
    if isinstance(value, dict) and value:
        key = dice.choice(list(value))
        kind = dice.randrange(6)
        others = [0, 1, True, None, "", "z", [], {}, ["0", "1"], ["1", "0"], [1, 2], "1/3", 1.0]
        if kind < 3:
            return {k: shaken(v) if k == key else v for k, v in value.items()}
        if kind == 3:
            return {k: v for k, v in value.items() if k != key}
        if kind == 4:
            return {**value, key: dice.choice(others)}
        return {**value, dice.choice(["a", "Pi", "pi", "rows", "cells", "comment", "min", "_" * 31, "_" * 32, "p q", "9", ""]): "1"}
    if isinstance(value, list) and value:
        i = dice.randrange(len(value))
        kind = dice.randrange(4)
        if kind < 2:
            return [shaken(v) if j == i else v for j, v in enumerate(value)]
        return value + [value[i]] if kind == 2 else value[:i] + value[i + 1 :]
    return value


def any_character():
    if dice.randrange(5) == 0:
        return dice.choice(ESCAPES)
    if dice.randrange(5) == 0:
        return dice.choice(BYTES).decode("latin-1")
    return dice.choice(CHARACTERS).encode("utf-8").decode("latin-1")


def text():
    kind = dice.randrange(6)
    if kind < 2:
        return json.dumps(certificate(formula())).encode()
    if kind == 2:
        return json.dumps(certificate("z", None, number(), number())).encode()
    if kind == 3:
        return json.dumps(shaken(certificate("z"))).encode()
    if kind == 4 and dice.randrange(4) == 0:
        return json.dumps(certificate(nested())).encode()
    whole = json.dumps(certificate(formula() if dice.randrange(4) == 0 else "z^2"), ensure_ascii=dice.randrange(2) == 0)
    return "".join(changed(whole.encode().decode("latin-1"), any_character, 2)).encode("latin-1")


# ---- what is malformed ----


def malformed(program, paths):
    """Those that the program calls malformed."""
    done = subprocess.run([program, *paths], capture_output=True, timeout=SECONDS)
    failures.expect(done.returncode in (0, 1, 2), "%s: exit code %d" % (program, done.returncode))
    said = done.stderr.decode("utf-8", "backslashreplace")
    return {path for path in paths if "%s: malformed" % path in said}


def read(path):
    with open(path, "rb") as stream:
        return stream.read()


def main(count):
    refused = 0
    with tempfile.TemporaryDirectory() as folder:
        for first in range(0, count, BATCH):
            paths = []
            for i in range(first, min(count, first + BATCH)):
                paths.append(os.path.join(folder, "%d.json" % i))
                with open(paths[-1], "wb") as stream:
                    stream.write(text())
            theirs, ours = malformed(CHECK, paths), malformed(VERIFY, paths)
            refused += len(theirs)
            for path in sorted(theirs ^ ours):
                who = "prodstab-check" if path in theirs else "prodstab-verify"
                failures.expect(False, "malformed only for %s: %r" % (who, read(path)))
    print("%d texts, %d of them malformed" % (count, refused))
    failures.expect(count / 5 < refused < 4 * count / 5, "too few are malformed, or too many")
    failures.exit()


main(int(sys.argv[1]))
