#!/usr/bin/env python3
"""Usage: validate.py PRODSTAB

What `prodstab validate` costs, in seconds of processor time: each theorem alone, with all its losses; and all at once, where losses are
shared.
"""

import pathlib
import resource
import subprocess
import sys
import tempfile

THEOREMS = pathlib.Path(__file__).parents[2] / "src" / "validate" / "theorems"


def seconds(prodstab, *options):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([prodstab, "validate", *options], stdout=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def theorems(description):
    """(name, a description of it alone) of each theorem."""
    paper, *rest = ("\n" + description).split("\ntheorem:")
    return [(text.split("\n")[0].strip(), paper + "\ntheorem:" + text) for text in rest]


def main():
    prodstab = sys.argv[1]
    print("| `prodstab validate` | theorem | seconds |\n| --- | --- | ---: |")
    with tempfile.TemporaryDirectory() as folder:
        alone = pathlib.Path(folder) / "theorem.txt"
        for file in sorted(THEOREMS.glob("*.txt")):
            for name, description in theorems(file.read_text()):
                alone.write_text(description)
                print("| %s | %s | %.2f |" % (file.stem, name, seconds(prodstab, "--file", str(alone))), flush=True)
    print("| `--paper all` | | %.2f |" % seconds(prodstab, "--paper", "all"))


if __name__ == "__main__":
    main()
