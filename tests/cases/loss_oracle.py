"""Losses and the obligations of claims, computed from the theory page and not from the program: formulas are read by
Python, derivatives come from power series of mpmath numbers. It samples; it proves nothing, but it finds what is false."""

import re

from mpmath import mp, mpf

mp.dps = 60
ORDER = 4


class Series:
    """A power series in (z - z0) up to ORDER."""

    def __init__(self, coefficients):
        self.c = coefficients

    @staticmethod
    def of(x):
        return x if isinstance(x, Series) else Series([mpf(x)] + [mpf(0)] * ORDER)

    def __add__(self, other):
        return Series([a + b for a, b in zip(self.c, Series.of(other).c)])

    def __neg__(self):
        return Series([-a for a in self.c])

    def __sub__(self, other):
        return self + -Series.of(other)

    def __mul__(self, other):
        b = Series.of(other).c
        return Series([sum(self.c[i] * b[k - i] for i in range(k + 1)) for k in range(ORDER + 1)])

    def __truediv__(self, other):
        b, q = Series.of(other).c, []
        for k in range(ORDER + 1):
            q.append((self.c[k] - sum(q[i] * b[k - i] for i in range(k))) / b[0])
        return Series(q)

    def __pow__(self, exponent):
        exponent = Series.of(exponent)
        if any(exponent.c[1:]):
            return exp(exponent * log(self))
        e = exponent.c[0]
        if e == int(e) and abs(e) <= 64:
            result = Series.of(1)
            for _ in range(abs(int(e))):
                result = result * self
            return result if e >= 0 else Series.of(1) / result
        return exp(log(self) * e)

    def __radd__(self, other):
        return Series.of(other) + self

    def __rsub__(self, other):
        return Series.of(other) - self

    def __rmul__(self, other):
        return Series.of(other) * self

    def __rtruediv__(self, other):
        return Series.of(other) / self

    def __rpow__(self, other):
        return Series.of(other) ** self

    def __lt__(self, other):
        return self.c[0] < Series.of(other).c[0]

    def __le__(self, other):
        return self.c[0] <= Series.of(other).c[0]

    def __gt__(self, other):
        return self.c[0] > Series.of(other).c[0]

    def __ge__(self, other):
        return self.c[0] >= Series.of(other).c[0]


def integral(value, slope, x):
    """The series with this value whose derivative is slope * x'."""
    product = slope * Series([x.c[k + 1] * (k + 1) for k in range(ORDER)] + [mpf(0)])
    return Series([value] + [product.c[k] / (k + 1) for k in range(ORDER)])


def exp(x):
    x = Series.of(x)
    e = [mp.exp(x.c[0])]
    for k in range(1, ORDER + 1):
        e.append(sum(i * x.c[i] * e[k - i] for i in range(1, k + 1)) / k)
    return Series(e)


def log(x):
    x = Series.of(x)
    if x.c[0] <= 0:
        raise ValueError("log")
    return integral(mp.log(x.c[0]), 1 / x, x)


def sincos(x):
    x = Series.of(x)
    s, c = [mp.sin(x.c[0])], [mp.cos(x.c[0])]
    for k in range(1, ORDER + 1):
        s.append(sum(i * x.c[i] * c[k - i] for i in range(1, k + 1)) / k)
        c.append(-sum(i * x.c[i] * s[k - i] for i in range(1, k + 1)) / k)
    return Series(s), Series(c)


def sigmoid(x):
    return 1 / (1 + exp(-Series.of(x)))


def absolute(x):
    x = Series.of(x)
    return x if x.c[0] > 0 else -x


def cbrt(x):
    x = Series.of(x)
    return exp(log(x) / 3) if x.c[0] > 0 else -exp(log(-x) / 3)


def piecewise(*cases):
    return next(value for value, condition in cases if condition)


NAMES = {
    "exp": exp, "log": log, "sigmoid": sigmoid, "abs": absolute, "cbrt": cbrt, "piecewise": piecewise, "True": True,
    "expm1": lambda x: integral(mp.expm1(x.c[0]), exp(x), x), "log1p": lambda x: log(1 + Series.of(x)), "sqrt": lambda x: exp(log(x) / 2),
    "sin": lambda x: sincos(x)[0], "cos": lambda x: sincos(x)[1], "tan": lambda x: sincos(x)[0] / sincos(x)[1],
    "sinh": lambda x: (exp(x) - exp(-Series.of(x))) / 2, "cosh": lambda x: (exp(x) + exp(-Series.of(x))) / 2,
    "tanh": lambda x: 1 - 2 / (exp(2 * Series.of(x)) + 1),
    "asinh": lambda x: integral(mp.asinh(x.c[0]), exp(-log(1 + x * x) / 2), x),
    "atan": lambda x: integral(mp.atan(x.c[0]), 1 / (1 + x * x), x),
    "erf": lambda x: integral(mp.erf(x.c[0]), 2 / mp.sqrt(mp.pi) * exp(-(x * x)), x),
    "softplus": lambda x: log(1 + exp(x)), "logcosh": lambda x: log((exp(x) + exp(-Series.of(x))) / 2),
    "max": lambda x, y: x if x > y else y, "min": lambda x, y: x if x < y else y, "E": mp.e, "pi": mp.pi,
}


def number(text):
    """An exact number's text as mpf."""
    numerator, _, denominator = text.partition("/")
    return mpf(numerator) / mpf(denominator or 1)


class Loss:
    """l and its derivatives at points; parameters are exact numbers."""

    def __init__(self, formula, parameters):
        tokens = re.sub(r"(?<![A-Za-z_\d.])(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)", r'Number("\1")', formula)
        self.code = compile(tokens.replace("^", "**").strip(), "formula", "eval")
        self.names = dict(NAMES, Number=lambda text: Series.of(mpf(text)), __builtins__={})
        self.names.update((name, Series.of(number(value))) for name, value in parameters.items())
        self.known = {}

    def __call__(self, z):
        """[l, l', .., l''''] at z; ValueError or ZeroDivisionError where that is undefined."""
        if z not in self.known:
            at = dict(self.names, z=Series([z, mpf(1)] + [mpf(0)] * (ORDER - 1)))
            series = Series.of(eval(self.code, at))
            self.known[z] = [c * mp.factorial(k) for k, c in enumerate(series.c)]
        return self.known[z]


def points(lo, hi, count=8):
    """The ends and points in between, the same in every run; for infinite ends, points far out."""
    if lo == -mp.inf:
        return [hi - 4**k for k in range(8)] + [hi] if hi != mp.inf else [mpf(s) * 4**k for k in range(8) for s in (-1, 1)]
    if hi == mp.inf:
        return [lo] + [lo + 4**k for k in range(8)]
    return [lo, hi] + [lo + (hi - lo) * ((k * mpf("0.6180339887")) % 1) for k in range(1, count)]


def alpha(d):
    return 3 * d[3] ** 2 - d[2] * d[4]


def minimum(l, lo, hi):
    yield "m0", lo < hi
    yield "m1", l(lo)[1] < 0
    yield "m2", l(hi)[1] > 0
    for z in points(lo, hi):
        yield "m3", l(z)[2] > 0


def sign_of_alpha(l, lo, hi, alpha_min=None, alpha_max=None):
    yield "p0", alpha_min > 0 if alpha_min is not None else alpha_max < 0
    for z in points(lo, hi):
        yield "p1", alpha(l(z)) >= alpha_min if alpha_min is not None else alpha(l(z)) <= alpha_max


def degenerate(l, lo, hi, at=None):
    if at is not None:
        yield "d0", lo < at < hi
        yield "d2", abs(l(at)[1]) < mpf(10) ** -40
        yield "d3", abs(alpha(l(at))) < mpf(10) ** -40
    else:
        for z in points(lo, hi):
            yield "d1", abs(alpha(l(z))) < mpf(10) ** -40 * (1 + abs(l(z)[2] * l(z)[4]))


def two_steps(l, z, a):
    """g, H and T = H''' at z."""
    d = l(z)
    w = z - a * d[1]
    e = l(w)
    third = -a * e[4] * (1 - a * d[2]) ** 3 + 3 * a**2 * e[3] * d[3] * (1 - a * d[2]) - a * d[4] * (1 - a * e[2])
    return w, w - a * e[1], third


def edge(l, lo, hi, r, kappa, a_lo, a_hi, A, B, R=None, M=None):
    outer = r if R is None else R
    steps = points(a_lo, a_hi, 1)
    yield "w", r > 0 and kappa > 0 and r <= outer and A < lo - outer and hi + outer < B
    for z in points(lo, hi, 1):
        yield "e1", a_lo * l(z)[2] <= 2 <= a_hi * l(z)[2]
    for z in points(A, B):
        l(z)
    for z in points(lo - outer, hi + outer):
        for a in steps:
            yield "e0", A < z - a * l(z)[1] < B
    for z in points(lo - r, hi + r):
        for a in steps:
            third = two_steps(l, z, a)[2]
            yield "e2", third >= 6 * kappa if R is None else -M <= third <= -6 * kappa
    if R is None:
        return
    yield "e3", (M / 6 + kappa) * r**2 <= 2
    for a in steps:
        for z in points(lo + r, hi + R):
            yield "e4 right", 2 * hi - z < two_steps(l, z, a)[1] < z
        for z in points(lo - R, hi - r):
            yield "e4 left", z < two_steps(l, z, a)[1] < 2 * lo - z


def window(l, lo, hi, steps, r, kappa, M, a_lo, a_hi, A, B, T_sign):
    """What the claims of the oscillation ask of the steps and of T on the window."""
    yield "w", r > 0 and kappa > 0 and A < lo - r and hi + r < B
    for z in points(lo, hi, 1):
        yield "e1", a_lo * l(z)[2] <= 2 <= a_hi * l(z)[2]
    for z in points(A, B):
        l(z)
    for z in points(lo - r, hi + r):
        for a in steps:
            w, _, third = two_steps(l, z, a)
            yield "e0", A < w < B
            yield "f1", 6 * kappa <= T_sign * third <= M


def flip(l, lo, hi, r, eps_bar, kappa, M, a_lo, a_hi, a1_min, a1_max, A, B, side=1):
    """side: 1 above the edge, where the cycle attracts, -1 below it, where it repels."""
    steps = points(a_lo, a_hi * (1 + eps_bar / 2), 3) if side > 0 else points(a_lo * (1 - eps_bar / 2), a_hi, 3)
    yield "w3", eps_bar > 0
    yield from window(l, lo, hi, steps, r, kappa, M, a_lo, a_hi, A, B, -side)
    for a in steps:
        for z in points(lo + r, hi + r, 1):
            yield "f2 right", side * (two_steps(l, z, a)[1] - z) < 0
        for z in points(lo - r, hi - r, 1):
            yield "f2 left", side * (two_steps(l, z, a)[1] - z) > 0
        for z in points(lo - r, hi + r) if side > 0 else []:
            yield "f3", (1 - a * l(z)[2]) * (1 - a * l(z - a * l(z)[1])[2]) > -1
        for e in (0, side * eps_bar):
            for d in (-r, 0, r):
                yield "f4", a1_min <= 2 + e - a * l(lo)[3] * (1 + e) * d / 2 <= a1_max


def flip_subcritical(l, lo, hi, **fields):
    yield "w4", fields["eps_bar"] < 2
    yield from flip(l, lo, hi, side=-1, **fields)


def lyapunov(l, lo, hi, h_lo, h_hi, sign=1):
    yield "w", 0 <= h_lo < h_hi
    for z in points(lo, hi, 1):
        d = l(z)
        yield "y1", h_hi * z**2 * d[2] ** 2 < 1
        for h in points(h_lo, h_hi):
            yield "y2", sign * (alpha(d) + 6 * h * z * d[2] ** 3 * d[3] + 6 * h**2 * z**2 * d[2] ** 6) > 0


def lyapunov_subcritical(l, lo, hi, h_lo, h_hi):
    yield from lyapunov(l, lo, hi, h_lo, h_hi, sign=-1)


def nearer(l, lo, hi, p, q, K, left, right, eta):
    def w(z):
        return 2 * eta * abs(z) - eta**2 * z * l(z)[1]

    for z in points(p, q):
        yield "c4 core", l(z)[2] <= K and K * w(z) < 2
    for z in points(q, right):
        yield "c4 right", l(z)[1] * w(z) < 2 * (z - hi)
    for z in points(left, p):
        yield "c4 left", -l(z)[1] * w(z) < 2 * (lo - z)


def no_step_leaves(l, lo, hi, a, b, D_bar, eta_bar):
    for z in points(a, lo):
        yield "c1 left", l(z)[1] < 0
    for z in points(hi, b):
        yield "c1 right", l(z)[1] > 0
    for z in points(a, b):
        slope = l(z)[1]
        step = z - slope * mp.sqrt(D_bar**2 + 4 * eta_bar**2 * z**2)
        for v in (0, eta_bar**2 * z * slope**2):
            if z >= lo:
                yield "c3 right", a <= step + v
            if z <= hi:
                yield "c3 left", step + v <= b


def convergence(l, lo, hi, p, q, K, a, b, D_bar, eta_bar):
    yield "w", eta_bar > 0 and D_bar > 0 and a <= p <= lo and hi <= q <= b
    for z in points(a, b):
        yield "c2", eta_bar * abs(l(z)[1]) < 1
    yield from no_step_leaves(l, lo, hi, a, b, D_bar, eta_bar)
    yield from nearer(l, lo, hi, p, q, K, a, b, eta_bar)


def global_convergence(l, lo, hi, p, q, K, A, B, eta_bar):
    yield "w", eta_bar > 0 and A <= p <= lo and hi <= q <= B and A <= min(0, 2 * lo) and B >= max(0, 2 * hi)
    for z in points(-mp.inf, lo):
        yield "g1 left", l(z)[1] < 0 and eta_bar * abs(l(z)[1]) < 1
    for z in points(hi, mp.inf):
        yield "g1 right", l(z)[1] > 0 and eta_bar * abs(l(z)[1]) < 1
    yield from nearer(l, lo, hi, p, q, K, A, B, eta_bar)


def squared_exact(l, lo, hi, eta_bar):
    yield "w1", eta_bar > 0
    for z in points(-mp.inf, mp.inf):
        yield "q1", abs(l(z)[3]) < mpf(10) ** -40
    for z in points(lo, hi):
        yield "q2", eta_bar * l(z)[2] * abs(z) < 2


def gap_regime(l, lo, hi, a, b, D_bar, eta_bar, c):
    yield "w", eta_bar > 0 and D_bar > 0 and c > 0 and a <= lo and hi <= b
    for z in points(a, b):
        yield "c2", 2 * eta_bar * abs(l(z)[1]) <= 1
    yield from no_step_leaves(l, lo, hi, a, b, D_bar, eta_bar)
    for z in points(a, b):
        slope, size = l(z)[1], mp.sqrt(D_bar**2 + 4 * eta_bar**2 * z**2)
        for step in (size, size - eta_bar**2 * z * slope):
            for s in (0, mpf(1) / 3, mpf(2) / 3, 1):
                yield "n", c * (2 - step * l(z - s * slope * step)[2]) >= mpf(21) / 10


def gfs_monotone(l, lo, hi, a, b, D_bar, eta_bar):
    yield "w", eta_bar > 0 and D_bar > 0 and a <= lo and hi <= b
    for z in points(a, b):
        yield "c2", eta_bar**2 * l(z)[1] ** 2 <= 2
    yield from no_step_leaves(l, lo, hi, a, b, D_bar, eta_bar)


OBLIGATIONS = {
    "minimum": minimum, "product_stable": sign_of_alpha, "product_unstable": sign_of_alpha, "degenerate": degenerate,
    "degenerate_at": degenerate, "edge_contraction": edge, "edge_expansion": edge, "convergence": convergence,
    "global_convergence": global_convergence, "flip": flip, "flip_subcritical": flip_subcritical, "lyapunov": lyapunov,
    "lyapunov_subcritical": lyapunov_subcritical, "squared_exact": squared_exact,
    "gap_regime": gap_regime, "gfs_monotone": gfs_monotone,
}


def falsified(loss, minimum_claim, claim):
    """The name of an obligation that does not hold at some point, or None if none was found. The claim is checked with
    its minimum, as JSON objects; parameters that are intervals are taken at their ends. What fails for want of digits
    does not fail with more of them."""
    name = None
    for mp.dps in (60, 1000):
        name = falsified_with_these_digits(loss, minimum_claim, claim)
        if name is None:
            break
    mp.dps = 60
    return name


def falsified_with_these_digits(loss, minimum_claim, claim):
    names = list(loss["parameters"])
    values = [v if isinstance(v, list) else [v] for v in loss["parameters"].values()]
    for choice in combinations(values):
        l = Loss(loss["formula"], dict(zip(names, choice)))
        fields = {key: number(value) for key, value in claim.items() if key != "claim"}
        fields.update(lo=number(minimum_claim["lo"]), hi=number(minimum_claim["hi"]))
        try:
            for name, holds in OBLIGATIONS[claim["claim"]](l, **fields):
                if not holds:
                    return name
        except (ValueError, ZeroDivisionError):
            return "undefined"
    return None


def combinations(lists):
    if not lists:
        return [[]]
    return [[head] + rest for head in lists[0] for rest in combinations(lists[1:])]
