#!/usr/bin/env python3
"""Usage: networks.py PRODSTAB PRODSTAB-CHECK

What the claims about vectors, depth, momentum, gradient descent on l itself, and starts near the edge and below it take to find and
to check, and a logistic regression of many rows: milliseconds of the processor, of the whole processes, the least of three."""

import os
import random
import subprocess
import sys
import tempfile

RUNS = 3
CLAIMS = [
    ("run_wide", "run {} --eta 1/10 --start 3,1,2:1/2,1/4,-1"),
    ("lyapunov_depth", "certify {} --claims lyapunov_depth"),
    ("flip_momentum", "certify {} --claims flip_momentum --momentum 1/2"),
    ("two_cycle_momentum", "certify {} --step-ratio 1.1 --momentum 1/2"),
    ("branch_momentum", "branch {} --momentum 1/2"),
    ("branch_momentum, Nesterov", "branch {} --momentum 1/2 --nesterov"),
    ("frozen_convergence", "certify {} --claims frozen_convergence"),
    ("attracting_cycle", "certify {} --claims attracting_cycle"),
    ("attracting_cycle, windows", "branch {} --windows 4"),
    ("bounded_oscillation", "certify {} --claims bounded_oscillation"),
    ("balanced_cycle", "certify {} --claims balanced_cycle --step-ratio 1.03"),
    ("gap_regime", "certify {} --claims gap_regime"),
    ("gfs_monotone", "certify {} --claims gfs_monotone"),
    ("law_strip", "certify {} --claims law_strip"),
    ("all that certify tries", "certify {}"),
]
OTHERS = [
    ("frozen_global", "bce", "certify {} --claims frozen_global"), # quartic has other critical points
    ("squared_exact", "squared", "certify {} --claims squared_exact"),
]


def milliseconds(command):
    def once():
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        if os.waitstatus_to_exitcode(status) not in (0, 1): # 1: not product-stable
            sys.exit("networks.py: %s failed" % " ".join(command))
        return 1000 * (usage.ru_utime + usage.ru_stime)

    return min(once() for _ in range(RUNS))


def measure(name, what, search, check, path):
    found = milliseconds([*search, "-o", path])
    print("| %-26s | %-10s | %8.1f | %8.1f |" % (name, what, found, milliseconds([check, path])), flush=True)


def write_rows(path, count):
    generator = random.Random(3)
    with open(path, "w", encoding="utf-8") as stream:
        stream.write("t,y\n")
        for _ in range(count):
            t = generator.randint(-300, 300) / 100
            stream.write("%s,%d\n" % (t, generator.random() < 1 / (1 + 2.718 ** (-0.8 * t))))


def main():
    prodstab, check = sys.argv[1:3]
    print("\n| %-26s | %-10s | %8s | %8s |\n| --- | --- | ---: | ---: |" % ("claim", "loss", "search", "check"))
    with tempfile.TemporaryDirectory() as directory:
        path, table = os.path.join(directory, "c.json"), os.path.join(directory, "rows.csv")
        for claim, command in CLAIMS:
            for loss in ("bce", "quartic"):
                measure(claim, loss, [prodstab, *command.format(loss).split()], check, path)
        for claim, loss, command in OTHERS:
            measure(claim, loss, [prodstab, *command.format(loss).split()], check, path)
        for rows in (50, 500, 5000):
            write_rows(table, rows)
            search = [prodstab, "certify", "softplus(t*z) - y*t*z", "--data", table]
            for claim in ("product_stable", "global_convergence"):
                measure(claim, "%d rows" % rows, [*search, "--claims", claim], check, path)
            if rows <= 500:
                measure("all that apply", "%d rows" % rows, search, check, path)


if __name__ == "__main__":
    main()
