#!/usr/bin/env python3
"""mutate_tables.py THEORIES BUILD [KIND...]: a claim's theorem needs its table as it is.

In the table of every kind in Tables.v, whose theorem is KIND_by_table, each obligation is changed in several ways, one at a time: its
relation turned around, or made weak; its bound moved so that it says less; the ends of each range moved inwards; a sign flipped.
So is a sign of each definition that is used. The proof of the theorem has to fail with the changed table, over the theories compiled in BUILD.
One line for each change says whether it does; the unchanged table comes first, and there the proof has to go through. The exit
status is 1 if a proof goes through that should fail, but for what is listed below, with the reason."""

import concurrent.futures
import glob
import os
import re
import subprocess
import sys
import tempfile

JOBS = int(os.environ.get("PRODSTAB_COQ_JOBS", "2"))
TOGETHER = 20 # mutants in one coqtop, which grows
SECONDS = 600 # for one proof, which needs a few; one without an end is not as expected
TURNED = {"Less": "More", "More": "Less", "At_most": "At_least", "At_least": "At_most"}
WEAK = {"Less": "At_most", "More": "At_least"}
SIGNS = {"Sum": "Difference", "Difference": "Sum"}
RELATIONS = "Less|At_most|More|At_least|Same|Smooth"

# What a theorem does not need of its table. Its proof needs the weak sign only:
WEAK_IS_ENOUGH = {
    "minimum": "m0", "degenerate_at": "d0 d1",
    "edge_contraction": "e0a e0b e0d e0e e4b e4d", "edge_expansion": "e0a e0b e0d e0e",
    "flip": "w1 e0a e0b e0d e0e", "flip_subcritical": "w1 w4 e0a e0b e0d e0e",
    "flip_momentum": "w1 e0a e0b e0d e0e", "two_cycle_momentum": "w2 w3 w4 w5 w8 w9 w10 w11 e0d e0e",
    "two_cycle": "w2 w3 w4 w5 w8 w9 w10 w11 e0d e0e",
    "period_doubling": "w2 w3 w4 w5 w8 w9 w10 w11 e0d e0e d1 d2 d3 d6 d7 d11 d12",
    "convergence": "c4c c4d", "global_convergence": "c4c c4d",
    "sharpness_law": "w6 w7 w8 in1 in2 in3 in4", "sharpness_law_lower": "v3 v4", "law_entry": "n2",
    "law_entry_near": "n2", "law_strip": "in1 in2 in3 in4",
    "law_from_afar": "a1 a2 a3", "run": "w1",
}
# It does not need these at all: of period_doubling (d1) to (d3) imply (w1), and that no range of (t1) to (t7) is empty, which
# the theorem asks for the sake of (d8) and (d13), implies (w3) to (w5) and (w8) to (w10); that [p, q] is in the window [A, B] says only that
# the witness is a sensible one; (v7) makes formulas defined, and (v11) lets V lie in W; of run and run_wide the others imply r > 0, 0 <= q and (k1).
NOT_NEEDED = {"period_doubling": "w1 w3 w4 w5 w8 w9 w10", "global_convergence": "w2 w5", "sharpness_law_lower": "v7 v11", "run": "w2 w3 k1",
              "run_wide": "w8 w9 k1"}

CONTRADICTION = ("lyapunov_depth", "y1", "turned around") # z^2 < 0: no certificate has it, and anything follows


def is_expected(kind, place, what):
    """Whether the proof goes through with this change."""
    weak = what == "weak" and place in WEAK_IS_ENOUGH.get(kind, "").split()
    return what == "unchanged" or weak or place in NOT_NEEDED.get(kind, "").split() or (kind, place, what) == CONTRADICTION


def closing(text, start):
    """The index of the parenthesis that closes the one at start."""
    depth = 0
    for i in range(start, len(text)):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(text[i], 0)
        if depth == 0:
            return i
    raise ValueError(text)


def kinds(tables):
    """Of each kind: name, and the range of its definition in the text."""
    for match in re.finditer(r"^Definition (\w+) : kind := \{\|.*?\|\}\.$", tables, re.M | re.S):
        yield match.group(1), match.group(0)


def flipped(text, start, end):
    """The text with one sign between start and end flipped, for the first and the last of them."""
    places = list(re.finditer(r"\b(Sum|Difference)\b", text[start:end]))
    for place in {places[0].start(), places[-1].start()} if places else ():
        word = text[start + place:].split(None, 1)[0]
        yield text[:start + place] + SIGNS[word] + text[start + place + len(word):]


def moved(text, start, end, operation):
    """The expression text[start:end], in parentheses, plus or minus 1."""
    return text[:start] + "(%s %s (Number 1 1))" % (operation, text[start:end]) + text[end:]


def changed_ranges(text, start, end):
    """The ends of the ranges in text[start:end], each moved inwards; an end that is none becomes 0."""
    for place in re.finditer(r'Range "(\w+)" ', text[start:end]):
        first = start + place.end()
        for side, operation in (("lower", "Sum"), ("upper", "Difference")):
            if text.startswith("Unbounded", first):
                last = first + len("Unbounded")
                yield "%s end of %s" % (side, place.group(1)), text[:first] + "(End_ (Number 0 1))" + text[last:]
            else:
                last = closing(text, first) + 1
                inner = text.index("(", first + 1)
                yield "%s end of %s" % (side, place.group(1)), moved(text, inner, last - 1, operation)
            first = last + 1


def changed_obligation(table, start, end):
    """Of every change of the obligation table[start:end]: what it is, and the table."""
    ranges = table.index("[", start)
    left = table.index("(", closing(table, ranges) + 1)
    relation = re.compile(RELATIONS).search(table, closing(table, left))
    right = table.index("(", relation.end())
    word = relation.group(0)
    for new, what in ((TURNED.get(word), "turned around"), (WEAK.get(word), "weak")):
        if new:
            yield what, table[:relation.start()] + new + table[relation.end():]
    if word in TURNED or word == "Same":
        operation = "Difference" if word in ("More", "At_least") else "Sum"
        yield "bound moved", moved(table, right, closing(table, right) + 1, operation)
    yield from changed_ranges(table, ranges, closing(table, ranges))
    for mutant in flipped(table, left, closing(table, right)):
        yield "sign", mutant


def used_definitions(table):
    """The definitions of a table that its obligations or its orbit need, some by way of others."""
    bodies = dict(re.findall(r'^    Definition_ "(\w+)" (.*)$', table, re.M))
    used, new = set(), [table[table.index("  obligations :="):]]
    while new:
        names = set(re.findall(r'(?:Name|Apply) "(\w+)"', new.pop())) & set(bodies) - used
        used |= names
        new += [bodies[name] for name in names]
    return used


def changes(table):
    """Of every change of a table: obligation or definition, what it is, and the table."""
    yield "-", "unchanged", table
    used = used_definitions(table)
    for place in re.finditer(r'^    Definition_ "(\w+)".*$', table, re.M):
        if place.group(1) not in used: # one of those that the kinds of the sharpness law share
            continue
        for mutant in flipped(table, place.start(), place.end()):
            yield "definition " + place.group(1), "sign", mutant
    for place in re.finditer(r'^    Obligation "(\w+)".*\n.*$', table, re.M):
        for what, mutant in changed_obligation(table, place.start(), place.end()):
            yield place.group(1), what, mutant


def theorem_of(sources, kind):
    """The text before, and of, the theorem KIND_by_table."""
    for text in sources:
        match = re.search(r"^Theorem %s_by_table\b.*?^Qed\.$" % kind, text, re.M | re.S)
        if match:
            before = re.sub(r"^Theorem \w+_by_table\b.*?^Qed\.$", "", text[:match.start()], flags=re.M | re.S)
            return re.sub(r"From Prodstab Require Tables\.", "", before), match.group(0)
    return None


def session(kind, tables, header, mutants, proof):
    """What coqtop reads: a module for each mutant, in which the file of the theorem is loaded, which ends at its first error,
    and then the theorem is looked for."""
    imports = re.search(r"^From Coq Require Import ZArith.*?^Local Open Scope string_scope\.", tables, re.M | re.S).group(0)
    yield "%s\nSet Default Timeout %d." % (header, SECONDS)
    for i, (_, _, table) in enumerate(mutants):
        yield "Module Mutant%d. Module Tables. %s\n%s\nEnd Tables.\nDefinition table_of_mutant_%d := tt." % (i, imports, table, i)
        yield 'Load "%s".\nCheck %s_by_table.\nEnd Mutant%d.\nDefinition end_of_mutant_%d := tt.' % (proof, kind, i, i)


def outcomes(build, kind, tables, before, theorem, mutants):
    """For each mutant, what becomes of the proof."""
    header, section = before.rsplit("\nSection ", 1)
    with tempfile.TemporaryDirectory() as folder:
        proof = os.path.join(folder, "proof.v")
        with open(proof, "w", encoding="utf-8") as file:
            file.write("Section %s\n%s\nEnd %s.\n" % (section, theorem, section.split(".", 1)[0]))
        text = "\n".join(session(kind, tables, header, mutants, proof[:-2]))
        run = subprocess.run(["coqtop", "-quiet", "-w", "none", "-color", "no", "-Q", os.path.join(build, "theories"), "Prodstab"],
                             input=text, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    output, results = run.stdout, []
    for i in range(len(mutants)):
        first = output.find("table_of_mutant_%d is defined" % i)
        last = output.find("end_of_mutant_%d is defined" % i, first)
        if first < 0 or last < 0:
            raise SystemExit("mutant %d of %s is no table, or coqtop did not come to it:\n%s" % (i, kind, output[-3000:]))
        part = output[first:last]
        through = re.search(r"\b%s_by_table\n +: " % kind, part)
        results.append("goes through" if through else "no end" if "Timeout!" in part else "fails")
    return results


def main():
    theories, build, *chosen = sys.argv[1:]
    sources = []
    for path in sorted(glob.glob(os.path.join(theories, "*", "*.v"))):
        with open(path, encoding="utf-8") as file:
            sources.append(file.read())
            if os.path.basename(path) == "Tables.v":
                tables = sources[-1]
    work, without = [], []
    for kind, table in kinds(tables):
        theorem = theorem_of(sources, kind)
        if chosen and kind not in chosen:
            continue
        if theorem is None:
            without.append(kind)
        else:
            work.append((kind, *theorem, list(changes(table))))
    failed = total = 0
    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        runs = [(kind, mutants[i:i + TOGETHER], pool.submit(outcomes, build, kind, tables, *theorem, mutants[i:i + TOGETHER]))
                for kind, *theorem, mutants in work for i in range(0, len(mutants), TOGETHER)]
        for kind, mutants, run in runs:
            for (place, what, _), outcome in zip(mutants, run.result()):
                print("%s | %s | %s | %s" % (kind, place, what, outcome), flush=True)
                failed += outcome != ("goes through" if is_expected(kind, place, what) else "fails")
                total += what != "unchanged"
    for kind in without:
        print("%s has no theorem by its table" % kind)
    print("%d kinds, %d changes, %d not as expected" % (len(work), total, failed))
    sys.exit(failed > 0 or len(without) > 0)


if __name__ == "__main__":
    main()
