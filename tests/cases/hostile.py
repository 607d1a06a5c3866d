"""Certificates made to exhaust a checker: its memory, its stack, the patience of whoever waits for it."""

import json


def certificate(formula, claims=(), lo="-0.1", hi="0.1"):
    loss = {"formula": formula, "parameters": {}}
    first = {"claim": "minimum", "lo": lo, "hi": hi}
    whole = {"format": "prodstab-certificate", "version": 1, "loss": loss, "claims": [first, *claims], "producer": ""}
    return json.dumps(whole).encode()


def hostile():
    """Name, certificate, expected exit codes: an answer or a message, in bounded time, and never a crash."""
    stable = {"claim": "product_stable", "alpha_min": "1e-9"}
    edge = {"claim": "edge_contraction", "r": "0.1", "R": "0.1", "kappa": "0.1", "M": "9", "a_lo": "1", "a_hi": "2", "A": "-1", "B": "1"}
    everything = [stable, edge]
    polynomial = " + ".join("%d/%d*z^%d" % (i % 7 + 1, i + 1, i + 2) for i in range(20000))
    waves = "z^2*100000000 + " + " + ".join("sin(z*%d)" % (i + 1) for i in range(20000))
    steps = "piecewise((z^2, z < 1), (%s, True))"
    nested = "z^2"
    for _ in range(64):
        nested = steps % nested
    conditions = "z"
    for _ in range(64):
        conditions = "piecewise((z, (%s) < 1), (z^2, True))" % conditions
    tower = "z^2 + sin(" * 200 + "z" + ")" * 200
    yield "parentheses", certificate("(" * 100000 + "z" + ")" * 100000), [2]
    yield "minus-signs", certificate("-" * 100000 + "z"), [2]
    yield "powers-of-powers", certificate("^".join("z" * 1000)), [2]
    yield "powers-of-powers-nested", certificate("z^2 + " + "^".join("z" * 400)), [1, 2]
    yield "polynomial-of-20000-terms", certificate(polynomial, everything, "-1e-3", "1e-3"), [1]
    yield "waves-of-20000-terms", certificate(waves, everything), [1]
    yield "piecewise-64", certificate(nested, [stable], "-0.5", "0.5"), [1]
    yield "conditions-64", certificate(conditions, [stable]), [1]
    yield "tower-of-sines", certificate(tower, everything), [1]
    yield "huge-exponent", certificate("z^2 + z^1000000000", everything), [1]
    yield "larger-exponent", certificate("z^2 + z^(10^30)", everything), [1]
    yield "huge-number", certificate("1e9999*z^2", everything), [1]
    yield "huge-power-of-a-huge-number", certificate("z^2*(1e9999)^1000000", everything), [1]
    yield "sine-of-a-huge-number", certificate("z^2 + sin(exp(exp(20 + z)))", everything), [1]
    yield "wide-bracket", certificate("z^2", everything, "-1e9999", "1e9999"), [1]
    yield "narrow-bracket", certificate("z^2", everything, "-1e-9999", "1e-9999"), [1]
    yield "digits", certificate("z^2*1." + "7" * 9000, everything, "-0." + "3" * 9000, "0." + "3" * 9000), [1]
    yield "many-claims", certificate("cosh(z)", [dict(edge, a_lo="3")] * 4000), [1]
    yield "too-many-claims", certificate("cosh(z)", [stable] * 5000), [2]
    yield "long-formula", certificate("z^2" + " + z" * 400000), [2]
    commented = json.loads(certificate("z^2"))
    yield "comment-of-8-megabytes", json.dumps(dict(commented, version=2, comment="\u001b\u00e9 /" * (1 << 20))).encode(), [0]
    yield "comment-of-65-megabytes", json.dumps(dict(commented, version=2, comment="x" * (65 << 20))).encode(), [2]
    yield "file-of-65-megabytes", b" " * (65 << 20), [2]
