#!/usr/bin/env python3
"""Usage: validate.py PRODSTAB

What `prodstab validate --paper NAME` costs, paper by paper, in seconds of processor time; and all at once, where losses are shared.
"""

import json
import resource
import subprocess
import sys


def seconds(prodstab, paper):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([prodstab, "validate", "--paper", paper], stdout=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    prodstab = sys.argv[1]
    listed = json.loads(subprocess.run([prodstab, "validate", "--list", "--json"], stdout=subprocess.PIPE, check=True).stdout)
    papers = list(dict.fromkeys(theorem["paper"] for theorem in listed["theorems"]))
    print("| `prodstab validate --paper` | theorems | seconds |\n| --- | ---: | ---: |")
    for paper in [*papers, "all"]:
        count = sum(paper in (theorem["paper"], "all") for theorem in listed["theorems"])
        print("| %s | %d | %.2f |" % (paper, count, seconds(prodstab, paper)), flush=True)


if __name__ == "__main__":
    main()
