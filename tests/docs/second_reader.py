#!/usr/bin/env python3
"""Usage: second_reader.py FORMAT.md [--false | --margins] CERTIFICATE...

A second reader of certificates, which shares nothing with the programs: it knows the formulas as FORMAT.md describes them
and takes the claims' obligations from that page. It tries every obligation at the lower ends of its ranges, at the upper ends
and at random points, with 50 digits, and says where one is false. That proves nothing about the others; it shows that the
page suffices for reading. With --false each of the certificates has to have a false obligation. With --margins the two sides of an
inequality have to differ by the margin that `prodstab-check --json` says.
"""

import json
import os
import random
import re
import subprocess
import sys

from mpmath import mp, mpf

mp.dps = 50
ORDER = 6  # of Taylor series
POINTS = 2  # tried for each obligation, besides the ends
ROUNDS = 30  # with --false, until an obligation is false
POINTS_OF_BOX = 100  # that have to lie in a cell
SAME = mpf(10) ** -40  # two sides of "=" differ by less


class Undefined(Exception):
    """A formula is not defined at the point."""


edges = 0  # operators that were evaluated at an edge
choices = 0  # conditions that were 0
choose = random.choice  # one of two branches where the condition is 0


# ---- formulas: text -> nested tuples ----

TOKEN = re.compile(r"\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|(\*\*|<=|>=|[-+*/^(),<>&|~]))", re.ASCII)
ALIASES = {"ln": "log", "Abs": "abs", "Min": "min", "Max": "max", "Piecewise": "piecewise"}


class Parser:
    def __init__(self, text):
        text, at, self.tokens = text.strip(), 0, []
        while at < len(text):
            match = TOKEN.match(text, at)
            if not match:
                raise SyntaxError("what is '%s'?" % text[at:])
            self.tokens.append((match.lastindex, match[match.lastindex]))
            at = match.end()
        self.tokens.append((0, ""))
        self.at = 0

    def whole(self):
        result = self.expression()
        if self.tokens[self.at][0] != 0:
            raise SyntaxError("unexpected '%s'" % self.tokens[self.at][1])
        return result

    def accept(self, *symbols):
        kind, text = self.tokens[self.at]
        if kind != 3 or text not in symbols:
            return None
        self.at += 1
        return text

    def expect(self, symbol):
        if not self.accept(symbol):
            raise SyntaxError("expected '%s', found '%s'" % (symbol, self.tokens[self.at][1]))

    def expression(self):
        left = self.term()
        while operator := self.accept("+", "-"):
            left = (operator, left, self.term())
        return left

    def term(self):
        left = self.signed()
        while operator := self.accept("*", "/"):
            left = (operator, left, self.signed())
        return left

    def signed(self):
        if sign := self.accept("+", "-"):
            return ("neg", self.signed()) if sign == "-" else self.signed()
        base = self.primary()
        return ("^", base, self.signed()) if self.accept("^", "**") else base

    def primary(self):
        kind, text = self.tokens[self.at]
        if self.accept("("):
            inner = self.expression()
            self.expect(")")
            return inner
        self.at += 1
        if kind == 1:
            return ("number", text)
        if kind != 2:
            raise SyntaxError("unexpected '%s'" % text)
        if not self.accept("("):
            return ("name", text)
        name = ALIASES.get(text, text)
        items = [self.case() if name == "piecewise" else self.expression()]
        while self.accept(","):
            items.append(self.case() if name == "piecewise" else self.expression())
        self.expect(")")
        return self.cases(items) if name == "piecewise" else (name, *items)

    def case(self):
        self.expect("(")
        value = self.expression()
        self.expect(",")
        condition = self.condition()
        self.expect(")")
        return condition, value

    @staticmethod
    def cases(items):
        result = items[-1][1]
        for condition, value in reversed(items[:-1]):
            result = ("select", condition, value, result)
        return result

    def condition(self):
        left = self.conjunction()
        while self.accept("|"):
            left = ("max", left, self.conjunction())
        return left

    def conjunction(self):
        left = self.comparison()
        while self.accept("&"):
            left = ("min", left, self.comparison())
        return left

    def comparison(self):
        start = self.at
        if self.tokens[start] == (2, "True"):
            self.at += 1
            return ("number", "1")
        if self.accept("~"):
            return ("neg", self.comparison())
        if self.accept("("):
            try:
                inner = self.condition()
                self.expect(")")
                return inner
            except SyntaxError:
                self.at = start
        left, operator = self.expression(), self.accept("<", "<=", ">", ">=")
        if not operator:
            raise SyntaxError("expected a comparison")
        right = self.expression()
        return ("-", right, left) if operator[0] == "<" else ("-", left, right)


def parse(text):
    return Parser(text).whole()


# ---- Taylor series: lists of ORDER + 1 coefficients ----


def constant(value):
    return [mpf(value)] + [mpf(0)] * ORDER


def add(x, y):
    return [a + b for a, b in zip(x, y)]


def scale(x, factor):
    return [a * factor for a in x]


def mul(x, y):
    return [sum(x[i] * y[n - i] for i in range(n + 1)) for n in range(ORDER + 1)]


def div(x, y):
    demand(y[0] != 0)
    quotient = []
    for n in range(ORDER + 1):
        quotient.append((x[n] - sum(quotient[i] * y[n - i] for i in range(n))) / y[0])
    return quotient


def integral(value, slope, x):
    """The series with that first coefficient whose derivative is slope times that of x."""
    product = mul(slope, [n * x[n] for n in range(1, ORDER + 1)] + [mpf(0)])
    return [value] + [product[n - 1] / n for n in range(1, ORDER + 1)]


def demand(condition):
    if not condition:
        raise Undefined()


def edge(value):
    """A kink with nothing beside it."""
    global edges
    edges += 1
    return kink(value)


def kink(value):
    """Defined, but without derivatives; a NaN makes every comparison false."""
    return [value] + [mp.nan] * ORDER


def exp(x):
    y = [mp.exp(x[0])]
    for n in range(1, ORDER + 1):
        y.append(sum(k * x[k] * y[n - k] for k in range(1, n + 1)) / n)
    return y


def log(x):
    demand(x[0] > 0)
    return integral(mp.log(x[0]), div(constant(1), x), x)


def sine_and_cosine(x):
    s, c = [mp.sin(x[0])], [mp.cos(x[0])]
    for n in range(1, ORDER + 1):
        s.append(sum(k * x[k] * c[n - k] for k in range(1, n + 1)) / n)
        c.append(-sum(k * x[k] * s[n - k] for k in range(1, n + 1)) / n)
    return s, c


def power(x, y):
    if all(c == 0 for c in y[1:]) and y[0] == int(y[0]):
        result, n = constant(1), int(y[0])
        for _ in range(abs(n)):
            result = mul(result, x)
        return result if n >= 0 else div(constant(1), result)
    if all(c == 0 for c in y[1:]) and x[0] == 0 and y[0] > 0:
        return edge(mpf(0))
    return exp(mul(y, log(x)))


def cube_root(x):
    if x[0] == 0:
        return kink(mpf(0))
    sign = mp.sign(x[0])
    return scale(power(scale(x, sign), constant(mpf(1) / 3)), sign)


def sigmoid(x):
    return div(constant(1), add(constant(1), exp(scale(x, -1))))


def tanh(x):
    return add(scale(sigmoid(scale(x, 2)), 2), constant(-1))


def square_root(x):
    if x[0] == 0:
        return edge(mpf(0))
    return power(x, constant(mpf(1) / 2))


def erf(x):
    return integral(mp.erf(x[0]), scale(exp(scale(mul(x, x), -1)), 2 / mp.sqrt(mp.pi)), x)


def larger(x, y):
    return kink(x[0]) if x[0] == y[0] else x if x[0] > y[0] else y


FUNCTIONS = {
    "+": add,
    "-": lambda x, y: add(x, scale(y, -1)),
    "*": mul,
    "/": div,
    "^": power,
    "neg": lambda x: scale(x, -1),
    "exp": exp,
    "expm1": lambda x: integral(mp.expm1(x[0]), exp(x), x),
    "log": log,
    "log1p": lambda x: log(add(x, constant(1))),
    "sqrt": square_root,
    "cbrt": cube_root,
    "sin": lambda x: sine_and_cosine(x)[0],
    "cos": lambda x: sine_and_cosine(x)[1],
    "tan": lambda x: div(*sine_and_cosine(x)),
    "sinh": lambda x: scale(add(exp(x), scale(exp(scale(x, -1)), -1)), mpf(1) / 2),
    "cosh": lambda x: scale(add(exp(x), exp(scale(x, -1))), mpf(1) / 2),
    "tanh": tanh,
    "asinh": lambda x: integral(mp.asinh(x[0]), div(constant(1), square_root(add(constant(1), mul(x, x)))), x),
    "atan": lambda x: integral(mp.atan(x[0]), div(constant(1), add(constant(1), mul(x, x))), x),
    "erf": erf,
    "sigmoid": sigmoid,
    "softplus": lambda x: integral(mp.log1p(mp.exp(-abs(x[0]))) + max(x[0], 0), sigmoid(x), x),
    "logcosh": lambda x: integral(abs(x[0]) + mp.log1p(mp.exp(-2 * abs(x[0]))) - mp.log(2), tanh(x), x),
    "abs": lambda x: larger(x, scale(x, -1)),
    "min": lambda *items: scale(FUNCTIONS["max"](*(scale(x, -1) for x in items)), -1),
    "max": lambda x, *others: x if not others else FUNCTIONS["max"](larger(x, others[0]), *others[1:]),
}


def number(text):
    numerator, _, denominator = text.partition("/")
    return mpf(numerator) / mpf(denominator or 1)


def condition_values(tree, names, functions):
    """More than one if there are conditions in it that are 0; then some that it may have."""
    global choose
    before, usual = choices, choose
    values = [evaluate(tree, names, functions)[0]]
    if choices > before:
        for choose in (min, max, *[random.choice] * POINTS):
            values.append(evaluate(tree, names, functions)[0])
        choose = usual
    return values


def select(tree, names, functions):
    global choices
    before = edges
    values = condition_values(tree[1], names, functions)
    if values[0] == 0:
        choices += 1
        return kink(choose([evaluate(branch, names, functions)[0] for branch in tree[2:]]))
    value = evaluate(tree[2] if values[0] > 0 else tree[3], names, functions)
    return value if edges == before and all(other * values[0] > 0 for other in values) else kink(value[0])


def evaluate(tree, names, functions):
    """names: text -> series; functions: text -> function of series, which come before those of the language."""
    if tree[0] == "number":
        return constant(tree[1])
    if tree[0] == "name":
        if tree[1] in names:
            return names[tree[1]]
        return constant({"pi": mp.pi, "E": mp.e}[tree[1]])
    if tree[0] == "select":
        return select(tree, names, functions)
    arguments = [evaluate(argument, names, functions) for argument in tree[1:]]
    return functions[tree[0]](*arguments) if tree[0] in functions else FUNCTIONS[tree[0]](*arguments)


# ---- claims, from FORMAT.md ----

RANGE = re.compile(r"(\w+) in \[([^\[\]]*)\](?:, |: )")
IN_EACH_ROW, IN_EACH_PAIR = "in each row, ", "in each row but the last, "


def two_ends(text):
    """The parts before and behind the comma that stands in no parentheses."""
    depth = 0
    for i, c in enumerate(text):
        depth += (c == "(") - (c == ")")
        if c == "," and depth == 0:
            return text[:i], text[i + 1 :].strip()
    raise SyntaxError("no range: [%s]" % text)


class Kind:
    def __init__(self, section):
        self.name = re.match(r"`(\w+)`", section)[1]
        fields, _, row_fields = re.search(r"^Fields: (.*)\.$", section, re.MULTILINE)[1].partition("of each row:")
        self.fields, self.row_fields = (re.findall(r"`(\w+)`", names) for names in (fields, row_fields))
        listed = {title: self.listed(section, title) for title in ("Definitions", "Obligations")}
        self.definitions = [re.match(r"(\w+)(?:\(([^)]*)\))? = (.*)", line).groups() for line in listed["Definitions"]]
        speaks = re.search(r"Speaks of the first that is one as `(\w+)`", section)
        self.parameter = speaks and speaks[1]
        self.obligations = [tuple(line.split(None, 1)) for line in listed["Obligations"]]
        # this reader leaves out what claims that build on others and orbits need
        self.simple = "Builds on" not in section and "in the variables" not in section

    @staticmethod
    def listed(section, title):
        match = re.search(title + r"[^\n]*:\n\n((?:    .*\n)*)", section)
        return [line.strip() for line in match[1].splitlines()] if match else []


def read_kinds(page):
    block = re.search(r"<!-- claims: .*?-->\n(.*?)<!-- end of claims -->", page, re.DOTALL)[1]
    kinds = [Kind(section) for section in block.split("### ")[1:]]
    return {kind.name: kind for kind in kinds}


# ---- certificates ----


class Loss:
    def __init__(self, data):
        self.tree = parse(data["formula"])
        self.parameters = {name: value if isinstance(value, list) else [value, value] for name, value in data["parameters"].items()}
        self.draw()

    def draw(self):
        """Chooses values of the parameters that are intervals."""
        self.names = {}
        for name, (lo, hi) in self.parameters.items():
            self.names[name] = constant(between(number(lo), number(hi), None))

    def series(self, z):
        return evaluate(self.tree, dict(self.names, z=[z, mpf(1)] + [mpf(0)] * (ORDER - 1)), {})

    def is_smooth(self, z):
        return not any(mp.isnan(coefficient) for coefficient in self.series(z))

    def functions(self):
        result = {"l": lambda x: constant(self.series(x[0])[0])}
        for k in range(1, ORDER + 1):
            result["l%d" % k] = lambda x, k=k: constant(self.series(x[0])[k] * mp.factorial(k))
        return result

    def first_interval(self):
        return next(name for name, (lo, hi) in self.parameters.items() if lo != hi)

    def by_parameter(self):
        """Derivatives by the first parameter that is an interval, as quotients of differences."""

        def quotient(k, x):
            name, step, ends = self.first_interval(), mpf(10) ** -15, []
            before = self.names[name]
            for sign in (-1, 1):
                self.names[name] = constant(before[0] + sign * step)
                ends.append(self.series(x[0])[k] * mp.factorial(k))
            self.names[name] = before
            return constant((ends[1] - ends[0]) / (2 * step))

        return {"dl%d" % k: lambda x, k=k: quotient(k, x) for k in range(1, 5)}


def between(lo, hi, end):
    """The lower end (0), the upper end (1) or a random point; nearly infinite if an end is infinite."""
    share = mpf(end) if end is not None else random.choice((mpf(0), mpf(1), mpf(random.random()), mpf(random.random())))
    if mp.isinf(lo) or mp.isinf(hi):
        away = mpf(10) ** random.uniform(-3, 6) * share
        return hi - away if mp.isinf(lo) and not mp.isinf(hi) else lo + away if mp.isinf(hi) and not mp.isinf(lo) else random.choice((-1, 1)) * away
    return lo + (hi - lo) * share


def define(functions, names, definition):
    name, formals, body = definition
    tree = parse(body)
    if formals is None:
        names[name] = evaluate(tree, names, functions)
        return
    order = [formal.strip() for formal in formals.split(",")]
    functions[name] = lambda *values: evaluate(tree, dict(names, **dict(zip(order, values))), functions)


def try_obligation(text, loss, names, functions, end, margin, parameter):
    """One point (see `between`): None if the obligation holds there, by the margin (or None), else what is wrong."""
    ranges, at = [], 0
    if text.startswith("for "):
        at = 4
        while match := RANGE.match(text, at):
            ranges.append((match[1], *two_ends(match[2])))
            at = match.end()
    names = dict(names)
    for variable, lo, hi in ranges:
        ends = [mpf(end) if "inf" in end else evaluate(parse(end), names, functions)[0] for end in (lo, hi)]
        if ends[0] > ends[1]:
            return "the range of %s is empty" % variable
        names[variable] = constant(between(*ends, end))
    if parameter in names:
        loss.names[loss.first_interval()] = names[parameter]
    place = ", ".join("%s = %s" % (variable, mp.nstr(names[variable][0], 12)) for variable, _, _ in ranges)
    statement = text[at:]
    try:
        if statement == "l(z) is smooth":
            return None if loss.is_smooth(names["z"][0]) else "not smooth at " + place
        left, relation, right = re.match(r"(.*?) (<=|>=|<|>|=) (.*)", statement).groups()
        difference = evaluate(parse(left), names, functions)[0] - evaluate(parse(right), names, functions)[0]
    except Undefined:
        return "undefined at " + place
    holds = {"<": difference < 0, ">": difference > 0, "<=": difference <= 0, ">=": difference >= 0, "=": abs(difference) < SAME}
    if not holds[relation]:
        return "left - right = %s at %s" % (mp.nstr(difference, 6), place)
    return None if margin is None or abs(difference) + SAME >= margin else "by %s at %s, not by %s" % (mp.nstr(difference, 6), place, margin)


def of_rows(kind, rows, text):
    """An obligation's text for each row or pair of rows that it is about, with the numbers of these rows."""
    named = [{name: constant(number(row[name])) for name in kind.row_fields} for row in rows]
    for begin, last in ((IN_EACH_PAIR, len(rows) - 1), (IN_EACH_ROW, len(rows))):
        if text.startswith(begin):
            for i in range(last):
                following = {"next_" + name: value for name, value in named[(i + 1) % len(rows)].items()}
                yield text[len(begin) :], dict(following, **named[i])
            return
    yield text, {}


def try_claim(kind, loss, fields, margins):
    """The names of obligations that are false somewhere, with the reason; margins: name -> margin."""
    rows = fields.get("rows", [])
    known = set(kind.fields) | {"claim", "lo", "hi"} | ({"rows"} if kind.row_fields else set())
    if set(fields) != known or any(set(row) != set(kind.row_fields) for row in rows):
        return ["the fields are not those of " + kind.name]
    names = {name: constant(number(value)) for name, value in fields.items() if name not in ("claim", "rows")}
    for begin, row in (("first_", rows[:1]), ("last_", rows[-1:])):
        names.update({begin + name: constant(number(value)) for one in row for name, value in one.items()})
    wrong = []
    for end in [0, 1] + [None] * POINTS:
        loss.draw()
        functions, known = loss.functions(), dict(names)
        if kind.parameter:
            functions.update(loss.by_parameter())
            for name, value in zip(("cell_lo", "cell_hi"), loss.parameters[loss.first_interval()]):
                known[name] = constant(number(value))
        for definition in kind.definitions:
            define(functions, known, definition)
        for name, text in kind.obligations:
            for statement, of_row in of_rows(kind, rows, text):
                problem = try_obligation(statement, loss, dict(known, **of_row), functions, end, margins.get(name), kind.parameter)
                if problem:
                    wrong.append("%s: %s" % (name, problem))
    return wrong


def check_top(certificate):
    """The keys are those of a version that is known."""
    keys = {"format", "version", "loss", "cells" if "cells" in certificate else "claims", "producer"}
    known = {1: keys, 2: keys | {"comment"}, 3: (keys | {"comment"}) - {"claims"}}
    if set(certificate) != known.get(certificate["version"]):
        sys.exit("malformed: version %s, keys %s" % (certificate["version"], ", ".join(certificate)))


def read_margins(path):
    """What prodstab-check says: for each claim, by its index, or of a map by its name, obligation -> margin."""
    said = subprocess.run([os.environ["PRODSTAB_CHECK"], "--json", path], check=True, capture_output=True, encoding="utf-8").stdout
    with open(path, encoding="utf-8") as stream:
        is_map = json.load(stream)["version"] == 3
    margins = {}
    for i, claim in enumerate(json.loads(said)["files"][0]["claims"]):
        margins[claim["claim"] if is_map else i] = {one["name"]: number(one["margin"]) for one in claim["obligations"] if one["margin"]}
    return margins


def ends_of(value):
    """Lower and upper end of a parameter, which may be a number."""
    return tuple(number(end) for end in value) if isinstance(value, list) else (number(value), number(value))


def try_cover(certificate):
    """Yields what is wrong with the cells as parts of the box: those without claims cover it like others."""
    box = {name: ends_of(value) for name, value in certificate["loss"]["parameters"].items()}
    cells = [{name: ends_of(value) for name, value in cell["parameters"].items()} for cell in certificate["cells"]]
    for index, cell in enumerate(cells):
        if any(lo > hi or lo < box[name][0] or hi > box[name][1] for name, (lo, hi) in cell.items()):
            yield "cell %d is no part of the box" % index
    for _ in range(POINTS_OF_BOX):
        point = {name: lo + (hi - lo) * mpf(random.random()) for name, (lo, hi) in box.items()}
        if not any(all(lo <= point[name] <= hi for name, (lo, hi) in cell.items()) for cell in cells):
            yield "no cell has " + ", ".join("%s = %s" % (name, mp.nstr(value, 6)) for name, value in point.items())
            return


def try_certificate(kinds, certificate, margins):
    """Yields kind and problems of each claim, "the cells" as one; None for a claim that this reader leaves out."""
    if "cells" in certificate:
        yield "the cells", list(try_cover(certificate))
    for cell in certificate.get("cells", []):
        parameters = dict(certificate["loss"]["parameters"], **cell["parameters"])
        yield from try_certificate(kinds, {"loss": dict(certificate["loss"], parameters=parameters), "claims": cell["claims"]}, margins)
    if not certificate.get("claims"):
        return  # those of cells, or a cell of a map where nothing is claimed
    loss = Loss(certificate["loss"])
    bracket = {name: certificate["claims"][0][name] for name in ("lo", "hi")}
    for i, claim in enumerate(certificate["claims"]):
        kind = kinds[claim["claim"]]
        of_claim = margins.get(claim["claim"], margins.get(i)) if margins else {}
        yield kind.name, try_claim(kind, loss, dict(bracket, **claim), of_claim) if kind.simple else None


def main():
    seed = int(os.environ.get("PRODSTAB_SEED", random.randrange(10**6)))
    random.seed(seed)
    with open(sys.argv[1], encoding="utf-8") as stream:
        kinds = read_kinds(stream.read())
    code, tried = 0, 0
    false, margins = sys.argv[2] == "--false", sys.argv[2] == "--margins"
    for path in sys.argv[3 if false or margins else 2 :]:
        with open(path, encoding="utf-8") as stream:
            certificate = json.load(stream)
        check_top(certificate)
        found = False
        for _ in range(ROUNDS if false else 1):  # what is false for few values of the parameters is not hit at once
            for kind, problems in try_certificate(kinds, certificate, read_margins(path) if margins else None):
                tried += problems is not None
                for problem in problems or []:
                    found = True
                    print("%s: %s: %s" % (path, kind, problem))
            if found:
                break
        if found != false:
            code = 1
            print("" if found else path + ": no false obligation was found")
    print("%d claims tried; PRODSTAB_SEED=%d tries the same points" % (tried, seed))
    return code if tried else 2


if __name__ == "__main__":
    sys.exit(main())
