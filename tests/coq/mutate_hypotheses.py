#!/usr/bin/env python3
"""mutate_hypotheses.py THEORIES BUILD THEOREMS.txt [THEOREM...]: each hypothesis of each soundness theorem is used.

Every hypothesis of the theorems listed is replaced by True, then each of its strict signs is made weak, and the file of the theorem
compiled in that form, over the theories compiled in BUILD. Hypotheses are the premises of the theorem, their parts if they are
conjunctions, and the fields of the records of obligations in its file. One line for each mutant says in which proof it fails, or
that it survives. The exit status is 1 if one survives."""

import concurrent.futures
import glob
import os
import re
import subprocess
import sys
import tempfile

JOBS = int(os.environ.get("PRODSTAB_COQ_JOBS", "2"))
SIGN = re.compile(r"(?<![<=-])[<>](?![>-])=?")
# definitions in the file of the theorem that spell out obligations, besides the records
DEFINITIONS = ("follow", "lies_in", "contains", "orbit_arrives")


def closing(text, start):
    """The index of the parenthesis that closes the one at start."""
    depth = 0
    for i in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[i], 0)
        if depth == 0:
            return i
    raise ValueError(text)


def split(text, separator, start, end):
    """The ranges of the parts of text[start:end] between separators outside parentheses."""
    parts, depth = [], 0
    for i in range(start, end):
        depth += {"(": 1, ")": -1, "[": 1, "]": -1}.get(text[i], 0)
        if depth == 0 and text.startswith(separator, i) and not text.startswith("<->", i - 1):
            parts.append((start, i))
            start = i + len(separator)
    return parts + [(start, end)]


def trim(text, start, end):
    """The range without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def conclusion(text, start, end):
    """What the hypothesis text[start:end] says, without its quantifiers, ranges and abbreviations."""
    while True:
        start, end = trim(text, start, end)
        inside = text[start:end]
        binder = re.match(r"(forall|exists)\b[^,]*,|let\b.*?\bin\b", inside, re.S)
        if binder:
            start += binder.end()
        elif text[start] == "(" and closing(text, start) == end - 1:
            start, end = start + 1, end - 1
        elif len(split(text, "->", start, end)) > 1:
            start = split(text, "->", start, end)[-1][0]
        elif "(fun " in inside and closing(text, start + inside.index("(fun ")) == end - 1:
            start, end = text.index("=>", start + inside.index("(fun ")) + 2, end - 1
        else:
            return start, end


def conjuncts(text, start, end):
    """The parts of a conclusion between /\\, of one that is a disjunction those of its last alternative."""
    start, end = conclusion(text, start, end)
    start = split(text, "\\/", start, end)[-1][0]
    start, end = conclusion(text, start, end)
    parts = [trim(text, *part) for part in split(text, "/\\", start, end)]
    return [(first + len(re.match(r"(let\b.*?\bin\s)?", text[first:last], re.S).group()), last) for first, last in parts]


def statement(text, keyword, name):
    """The range of what follows the colon, or := of a definition, of `keyword name`, up to the full stop."""
    start = re.search(r"^(%s) %s\b" % (keyword, name), text, re.M).end()
    end = re.compile(r"\.\s").search(text, start).start()
    colon = ":=" if keyword != "Theorem|Lemma" else ":"
    return split(text, colon, start, end)[0][1] + len(colon), end


def hypotheses(text, theorem):
    """Of every hypothesis: name, start, end, and the end of the statement that holds it."""
    start, end = statement(text, "Theorem|Lemma", theorem)
    premises = split(text, "->", start, end)[:-1]
    for first, last in premises:
        first, last = trim(text, first, last)
        abbreviation = re.match(r"(let\b.*?\bin\b|forall\b[^,(]*,)\s*", text[first:last], re.S)
        first += abbreviation.end() if abbreviation else 0
        yield " ".join(text[first:last].split()), first, last, end
        if len(conjuncts(text, first, last)) > 1:
            for part in conjuncts(text, first, last):
                yield " ".join(text[part[0]:part[1]].split()), *part, end
    for record in re.findall(r"^Record (\w+_obligations)\b", text, re.M):
        start, end = statement(text, "Record", record)
        for first, last in split(text, ";", text.index("{", start) + 1, text.rindex("}", start, end)):
            name, body = text[first:last].split(":", 1)
            yield name.strip(), *trim(text, last - len(body), last), end
    for definition in DEFINITIONS:
        if not re.search(r"^(Definition|Fixpoint) %s\b" % definition, text, re.M):
            continue
        start, end = statement(text, "Definition|Fixpoint", definition)
        for first, last in [(start, end)] if "match" not in text[start:end] else split_cases(text, start, end):
            for part in conjuncts(text, first, last):
                yield definition + ": " + " ".join(text[part[0]:part[1]].split()), *part, end


def split_cases(text, start, end):
    """The ranges of the results of a match."""
    for case in re.finditer(r"=>(.*?)(?=\n *\||\n *end)", text[start:end], re.S):
        yield start + case.start(1), start + case.end(1)


def mutants(text, theorem):
    """Of every mutant: hypothesis, mutation, text, line on which the mutated statement ends."""
    text = without_comments(text)
    for name, start, end, last in hypotheses(text, theorem):
        if text[start:end] == "True":
            continue
        line = text.count("\n", 0, last) + 1
        yield name, "deleted", text[:start] + "True" + text[end:], line
        start, end = conclusion(text, start, end)
        signs = list(SIGN.finditer(text, start, end))
        if len(signs) == 2 and not re.search(r"[()]|/\\|\\/", text[start:end]): # a < b < c
            yield name, "first half deleted", text[:start] + text[signs[0].end():], line
            yield name, "second half deleted", text[:signs[1].start()] + text[end:], line
        for sign in signs:
            if sign.group() in "<>":
                yield name, "%s is %s=" % (sign.group(), sign.group()), text[:sign.end()] + "=" + text[sign.end():], line


def without_comments(text):
    """The text with spaces in the place of comments: lines keep their numbers."""
    return re.sub(r"\(\*.*?\*\)", lambda comment: re.sub(r"[^\n]", " ", comment.group()), text, flags=re.S)


def enclosing(text, line):
    """The name of the lemma that holds this line."""
    names = re.findall(r"^\s*(?:Theorem|Lemma|Let|Fact|Remark|Corollary) (\w+)", "\n".join(text.split("\n")[:line]), re.M)
    return names[-1] if names else "?"


def outcome(build, module, text, last):
    """In which proof the file of the module with this text fails, or that it compiles."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, module + ".v")
        with open(path, "w") as file:
            file.write(text)
        run = subprocess.run(["coqc", "-w", "none", "-Q", os.path.join(build, "theories"), "Prodstab", path],
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if run.returncode == 0:
        return "SURVIVES"
    place = re.search(r"line (\d+), characters", run.stdout)
    if not place or int(place.group(1)) <= last or "Syntax error" in run.stdout:
        raise SystemExit("the mutant is no statement:\n%s\n%s" % (text[:3000], run.stdout))
    return "fails in " + enclosing(text, int(place.group(1)))


def main():
    theories, build, listed, *chosen = sys.argv[1:]
    with open(listed) as file:
        theorems = file.read().split()
    theorems += ["Family.family_sound", "MomentumCycle.flip_momentum_sound"] # not listed there, as they rest on fewer axioms
    texts = {}
    for path in sorted(glob.glob(os.path.join(theories, "*", "*.v"))):
        with open(path) as file:
            texts[os.path.basename(path)[:-2]] = file.read()
    work = []
    for theorem in chosen or theorems:
        module, name = theorem.split(".")
        for mutant in mutants(texts[module], name):
            work.append((theorem, module, *mutant))
    survive = 0
    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        runs = [pool.submit(outcome, build, module, text, last) for _, module, _, _, text, last in work]
        for (theorem, _, name, mutation, _, _), run in zip(work, runs):
            print("%s | %s | %s | %s" % (theorem, name, mutation, run.result()), flush=True)
            survive += run.result() == "SURVIVES"
    print("%d theorems, %d mutants, %d survive" % (len(chosen or theorems), len(work), survive))
    sys.exit(survive > 0)


if __name__ == "__main__":
    main()
