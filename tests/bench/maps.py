#!/usr/bin/env python3
"""Usage: maps.py PRODSTAB [MPIRUN PRODSTAB_MPI] [--cells N,N,..]

How maps scale: one loss in two parameters, with 500 and 1,500 cells or those that are named, on one and two threads and, if there is
MPI, ranks. Seconds on the clock, and of all processors together; cells per second of these; how much less that is than with one thread;
the memory of the largest process. More cells than a certificate may have are several maps of one strip of the box each."""

import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from fractions import Fraction

LOSS = ["map", "exp(z) + b*exp(-z) - c*z", "--halvings", "20"]
MOST = 131072  # cells of a certificate
ROOT = {"OMPI_ALLOW_RUN_AS_ROOT": "1", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1"}  # in containers


def strips(cells):
    count = -(-cells // MOST)
    ends = [1 + Fraction(i, count) for i in range(count + 1)]
    return [["-p", "c=[-1,3]", "-p", "b=[%s,%s]" % pair, "--most", str(cells // count)] for pair in zip(ends, ends[1:])]


def run(command, path):
    """How many cells there are; seconds on the clock and of the processors."""
    def processors():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    clock, before = time.monotonic(), processors()
    done = subprocess.run([*command, "-o", path], capture_output=True, text=True, check=False, env={**os.environ, **ROOT})
    if done.returncode not in (0, 3):
        sys.exit("maps.py: %s: %s" % (" ".join(command), done.stderr))
    cells = re.search(r"in \d+ of (\d+) cells", done.stdout)[1]
    return int(cells), time.monotonic() - clock, processors() - before


def measure(path, cells, what, command):
    parts = [run([*command, *strip], path) for strip in strips(cells)]
    return what, *(sum(column) for column in zip(*parts))


def main():
    arguments = sys.argv[1:]
    sizes = [500, 1500]
    if "--cells" in arguments:
        at = arguments.index("--cells")
        sizes = [int(size) for size in arguments[at + 1].split(",")]
        del arguments[at : at + 2]
    prodstab, *mpi = arguments
    ways = [("%d thread%s" % (n, "s"[: n - 1]), [prodstab, *LOSS, "-j", str(n)]) for n in (1, 2)]
    if mpi:
        ways += [("%d rank%s" % (n, "s"[: n - 1]), [mpi[0], "--quiet", "--oversubscribe", "-n", str(n), mpi[1], *LOSS]) for n in (1, 2)]
    print("%d processors, load %.1f" % (len(os.sched_getaffinity(0)), os.getloadavg()[0]))
    print("| cells | on | seconds | of processors | cells/s of a processor | efficiency | MB |\n| ---: | --- | ---: | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as directory:
        for size in sizes:
            alone = None
            for way, command in ways:
                what, cells, clock, processor = measure(os.path.join(directory, "map.json"), size, way, command)
                rate = cells / processor
                alone = alone or rate
                memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
                print("| %d | %s | %.1f | %.1f | %.0f | %.2f | %.0f |" % (cells, what, clock, processor, rate, rate / alone, memory), flush=True)


if __name__ == "__main__":
    main()
