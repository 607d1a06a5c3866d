#!/usr/bin/env python3
"""Usage: coq_claims.py

proofs/CLAIMS.md is what the theories define: of each kind of claim its conclusion, as FORMAT.md says it and as Coq does, after all
the definitions that these use. With PRODSTAB_ACCEPT in the environment, it is written."""

import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures, compare

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
INTRODUCTION = """# What is claimed, in Coq's words

Each kind of claim: what an accepted certificate says, as a sentence ([FORMAT.md](../certificates/FORMAT.md), where `{name}` stands
for a number of the witness) and as the definition in [theories](theories) that its theorem concludes. l is the loss as a function on
the reals. All else that is defined for these stands before them, in the order of the theories; the rest is Coq's and Coquelicot's:
`Derive l` and `Derive_n l k` are l' and the k-th derivative, `ex_derive l z` and `ex_derive_n l k z` say that they exist at z,
`is_derive f z d` that d is the derivative of f at z, `is_lim_seq x c` that the sequence x tends to c, `Nat.iter n g z` is g taken n
times, `INR n` a natural number as a real.

Made from the theories by `cmake --build --preset test --target accept`; do not edit.
"""
THEOREMS = [("GradientDescent", "gradient_descent_spec"), ("GradientDescent", "descends_is_gradient_descent"),
            ("Hessian", "sharpness_is_largest_eigenvalue"), ("Hessian", "wide_sharpness")]
DEFINES = "Definition|Fixpoint|Record"


def read(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as stream:
        return stream.read()


def statements(text, keywords):
    """Of every statement that begins with one of the keywords: its name, its text, and the comment above it."""
    for found in re.finditer(r"^((?:%s) (\w+)\b.*?\.)$" % keywords, text, re.DOTALL | re.MULTILINE):
        above = re.search(r"\(\*\*((?:(?!\*\)).)*)\*\)\n\Z", text[:found.start()], re.DOTALL)
        yield found.group(2), found.group(1), " ".join(above.group(1).split()) if above else ""


def bound(text):
    """The names that a definition binds itself."""
    names = re.findall(r"\(([\w' ]+) :", text) + re.findall(r"\b(?:forall|exists|fun|let)\s+([\w' ]+?)\s*(?:,|:|=>)", text)
    names += re.findall(r"\blet\s+(\w+)\s", text) + re.findall(r"(?:\||\bwith) (.*?) =>", text)
    return set(re.findall(r"[\w']+", " ".join(names)))


class Theories:
    def __init__(self):
        paths = re.findall(r"^theories/(\w+)/(\w+)\.v$", read("proofs", "_CoqProject"), re.MULTILINE)
        self.order = [module for _, module in paths]
        self.texts = {module: read("proofs", "theories", folder, module + ".v") for folder, module in paths}
        self.defined = {module: list(statements(text, DEFINES)) for module, text in self.texts.items()}

    def imported(self, module):
        names = " ".join(re.findall(r"^From Prodstab Require Import ([^.]*)\.", self.texts[module], re.MULTILINE)).split()
        return [name for name in self.order if name in names]

    def lookup(self, module, name):
        """Where a name that a definition of the module uses is defined: module and name of the definition."""
        for place in [module] + self.imported(module)[::-1]:
            for definition, text, _ in self.defined[place]:
                fields = re.findall(r"(?:\{|;)\s*(\w+) :", text) if text.startswith("Record") else []
                if name == definition or name in fields:
                    return place, definition
        return None

    def definition(self, module, name):
        return next(entry for entry in self.defined[module] if entry[0] == name)

    def used(self, module, text, found):
        """Adds what the text uses to found, and what that uses."""
        text = re.sub(r"\(\*.*?\*\)", "", text, flags=re.DOTALL)
        for name in set(re.findall(r"[A-Za-z_][\w']*", text)) - bound(text):
            place = self.lookup(module, name)
            if place and place not in found:
                found.add(place)
                self.used(place[0], self.definition(*place)[1], found)


def block(text):
    return "```coq\n%s\n```\n" % text


def explained(module, text, comment):
    return "\n%s.v: %s.\n\n%s" % (module, comment.rstrip(".").replace("<", "\\<"), block(text))


def main():
    failures = Failures()
    theories = Theories()
    page = read("certificates", "FORMAT.md")
    kinds = re.findall(r"^### `(\w+)`\n\nTheory page.*?; Coq: `(\w+)\.\w+`\.\n.*?^Conclusion: (.*?)\n\n", page, re.DOTALL | re.MULTILINE)
    failures.expect(len(kinds) == len(re.findall(r"^Theory page, ", page, re.MULTILINE)), "FORMAT.md: not every claim has a conclusion")
    claims = {(module, kind) for kind, module, _ in kinds}
    vocabulary = set()
    for module, kind in claims:
        theories.used(module, theories.definition(module, kind)[1], vocabulary)
    stated = {place: next(entry for entry in statements(theories.texts[place[0]], "Theorem|Lemma") if entry[0] == place[1])
              for place in THEOREMS}
    for (module, _), (_, text, _) in stated.items():
        theories.used(module, text, vocabulary)
    output = [INTRODUCTION, "\n## Definitions\n"]
    for module in theories.order:
        for name, text, comment in theories.defined[module]:
            if (module, name) in vocabulary - claims:
                failures.expect(comment, "%s.v: what %s is stands in no comment above it" % (module, name))
                output.append(explained(module, text, comment))
    output.append("\n## Claims\n")
    for kind, module, conclusion in kinds:
        output.append("\n### `%s`\n\n%s\n\n%s" % (kind, conclusion, block(theories.definition(module, kind)[1])))
    output.append("\n## Gradient descent and sharpness\n")
    for (module, _), (_, text, comment) in stated.items():
        output.append(explained(module, text, comment))
    compare(failures, os.path.join(ROOT, "proofs", "CLAIMS.md"), "".join(output))
    failures.exit()


if __name__ == "__main__":
    main()
