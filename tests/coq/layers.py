#!/usr/bin/env python3
"""layers.py PROOFS: each folder of theories needs none but those before it in _CoqProject, which lists every theory."""

import glob
import os
import re
import sys


def main():
    proofs = sys.argv[1]
    with open(os.path.join(proofs, "_CoqProject"), encoding="utf-8") as file:
        listed = re.findall(r"^theories/(\w+)/(\w+)\.v$", file.read(), re.MULTILINE)
    found = {tuple(path.split(os.sep)[-2:]) for path in glob.glob(os.path.join(proofs, "theories", "*", "*.v"))}
    wrong = [os.path.join(*place) + ": not in _CoqProject, or not in theories" for place in found ^ {(folder, name + ".v") for folder, name in listed}]
    folder_of = {name: folder for folder, name in listed}
    order = list(dict.fromkeys(folder for folder, _ in listed))
    needed = 0
    for folder, name in listed:
        with open(os.path.join(proofs, "theories", folder, name + ".v"), encoding="utf-8") as file:
            sentences = re.findall(r"^From Prodstab Require (?:Import|Export)([^.]*)\.", file.read(), re.MULTILINE)
        for other in " ".join(sentences).split():
            needed += 1
            if order.index(folder_of[other]) > order.index(folder):
                wrong.append("%s/%s.v needs %s/%s.v" % (folder, name, folder_of[other], other))
    print("\n".join(wrong) if wrong else "%d theories in %d folders" % (len(listed), len(order)))
    return bool(wrong) or needed == 0


if __name__ == "__main__":
    sys.exit(main())
