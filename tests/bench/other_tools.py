#!/usr/bin/env python3
"""other_tools.py PRODSTAB: what mpmath and Sollya take for jobs of the table that by_hand begins, where they are installed: rows of it.

Processor time, the least of a few runs each. At points mpmath encloses nothing: it is there for the speed. Sollya's time is that of
its process without that of an empty one.
"""
import json
import resource
import shutil
import subprocess
import sys

RUNS = 5
EVALUATIONS = 20000


def spent():
    """Milliseconds, of this process and of those that it has waited for."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return 1e3 * sum(u.ru_utime + u.ru_stime for u in used)


def least(run):
    times = []
    for _ in range(RUNS):
        start = spent()
        run()
        times.append(spent() - start)
    return min(times)


def row(what, tool, other, part, own):
    print(f"| {what} | {tool} | {other:.2f} | {part} | {own:.2f} | {own / other:.2f} |", flush=True)


def process(command, text=None):
    return subprocess.run(command, input=text, check=True, capture_output=True, text=True).stdout


def certified(prodstab):
    """Milliseconds of a whole process that certifies bce's verdict."""
    command = [prodstab, "certify", "bce", "-p", "p=7/10", "--claims", "product_stable", "--json"]
    assert json.loads(process(command))["verdict"] == "product-stable"
    return least(lambda: process(command))


def by_mpmath(own):
    try:
        from mpmath import iv, mp
    except ImportError:
        return
    mp.dps, iv.prec = 38, 64
    p = mp.mpf(7) / 10

    def minimum():
        z = mp.findroot(lambda z: 1 / (1 + mp.exp(-z)) - p, 0)
        s = 1 / (1 + mp.exp(-z))
        l2 = s * (1 - s)
        l3, l4 = l2 * (1 - 2 * s), l2 * (1 - 6 * l2)
        assert 3 * l3**2 - l2 * l4 > 0

    def third():
        for i in range(EVALUATIONS):
            z = iv.mpf([1 + i / 65536, 1 + (i + 16) / 65536])
            s = 1 / (1 + iv.exp(-z))
            s * (1 - s) * (1 - 2 * s)

    row("minimum and alpha, not enclosed", "mpmath, 38 digits", least(minimum), "certify, its process", own)
    print(f"| l''' on 20,000 intervals | mpmath.iv | {least(third):.2f} | | | |", flush=True)


SOLLYA = """prec = 128!;
l1 = 1/(1 + exp(-x)) - 7/10;
l2 = diff(l1); l3 = diff(l2); l4 = diff(l3);
z = dirtyfindzeros(l1, [-10; 10])[0];
b = [z - 2^(-100); z + 2^(-100)];
print(sup(evaluate(l1, [inf(b)])) < 0, inf(evaluate(l1, [sup(b)])) > 0, inf(evaluate(l2, b)) > 0, inf(evaluate(3*l3^2 - l2*l4, b)) > 0);
quit;
"""


def by_sollya(own):
    if shutil.which("sollya") is None:
        return
    said = process(["sollya"], SOLLYA)
    assert said.split() == ["true"] * 4, said
    empty = least(lambda: process(["sollya"], "quit;\n"))
    row("minimum, and the sign of alpha", "Sollya", least(lambda: process(["sollya"], SOLLYA)) - empty, "certify, its process", own)


def main():
    own = certified(sys.argv[1])
    by_mpmath(own)
    by_sollya(own)


if __name__ == "__main__":
    main()
