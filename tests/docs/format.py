#!/usr/bin/env python3
"""Usage: format.py CLAIM_TABLES

certificates/FORMAT.md says what the program does: the claims are those of the tables, its example is accepted, and the
numbers it lists are read or refused. certificates/schema.json is up to date, and describes the example and every
certificate beside it.
"""

import glob
import json
import os
import re
import subprocess
import sys

import jsonschema

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures, compare

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
CHECK = os.environ["PRODSTAB_CHECK"]
FORMAT = os.path.join(ROOT, "certificates", "FORMAT.md")
SCHEMA = os.path.join(ROOT, "certificates", "schema.json")
MARKED = re.compile(r"(<!-- claims: [^\n]*-->\n).*?(<!-- end of claims -->\n)", re.DOTALL)
EXAMPLE = re.compile(r"^```json example\n(.*?)^```\n", re.DOTALL | re.MULTILINE)


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def checked(text):
    """Exit code and output of prodstab-check for a certificate given as text."""
    result = subprocess.run([CHECK, "-"], input=text, capture_output=True, encoding="utf-8")
    return result.returncode, result.stdout + result.stderr


NAME = r"[A-Za-z_][A-Za-z_0-9]*"
RANGE = NAME + r" in \[[^\[\]]+, [^\[\]]+\]"
RANGES = RANGE + "(, " + RANGE + ")*"
LINES = {
    "Definitions": NAME + r"(\(" + NAME + "(, " + NAME + r")*\))? = \S.*",
    "Obligations": NAME + " +(in each row, |in each row but the last, )?(for " + RANGES + r": )?(l\(z\) is smooth|[^<>=]+ (<|<=|>|>=|=) [^<>=]+)"
    "|orbit +" + NAME + " = .*; " + NAME + " times at once " + NAME + " := .*; then " + RANGES,
}


def check_lines(failures, claims):
    """Definitions and obligations look as the page says."""
    for title, pattern in LINES.items():
        for block in re.findall("^" + title + r"[^\n]*:\n\n((?:    .*\n)+)", claims, re.MULTILINE):
            for line in block.splitlines():
                failures.expect(re.fullmatch(pattern, line[4:]), "not of the form that FORMAT.md describes: " + line)


def check_numbers(failures, page, example):
    """The two rows of the table of numbers; each text becomes the upper end of the bracket."""
    rows = re.findall(r"^\| (.*) \| (numbers|malformed) \|$", page, re.MULTILINE)
    failures.expect(len(rows) == 2, "FORMAT.md has lost its table of numbers")
    for texts, verdict in rows:
        samples = re.findall("`([^`]*)`", texts) + ([""] if "the empty text" in texts else [])
        for sample in samples:
            example["claims"][0]["hi"] = sample
            code, said = checked(json.dumps(example))
            failures.expect((code == 2) == (verdict == "malformed"), "'%s' should be one of the %s: %s" % (sample, verdict, said))


def check_schema(failures, schema, named_texts):
    validator = jsonschema.Draft202012Validator(schema)
    jsonschema.Draft202012Validator.check_schema(schema)
    for name, text in named_texts:
        for error in validator.iter_errors(json.loads(text)):
            failures.add("%s: the schema does not describe it: %s" % (name, error.message))


def broken(example):
    """Certificates of a wrong shape, which schema and checker refuse alike."""
    for key in list(example):
        yield {k: v for k, v in example.items() if k != key}
    yield dict(example, comment="")
    yield dict(example, version=2)
    yield dict(example, version=3, comment="")
    yield dict(example, version=2, comment=None)
    yield dict(example, version=2, comments="")
    yield dict(example, version="1")
    yield dict(example, claims=[])
    yield dict(example, claims=example["claims"][::-1])
    yield dict(example, claims=example["claims"] + example["claims"][:1])
    yield dict(example, claims=[dict(example["claims"][0], lo=2)])
    yield dict(example, claims=[dict(example["claims"][0], claim="maximum")])
    yield dict(example, claims=[dict(example["claims"][0], note="")])
    for value in (0.9, "0,9", ["0.9"], ["0.8", "0.9", "1"], None, {}):
        yield dict(example, loss=dict(example["loss"], parameters={"p": value}))
    yield dict(example, loss=dict(example["loss"], parameters={"2p": "0.9"}))
    yield dict(example, loss=dict(example["loss"], unit="nat"))


def broken_cells(example):
    """The same for a certificate with cells."""
    yield dict(example, claims=example["cells"][0]["claims"])
    yield dict(example, cells=[])
    yield dict(example, cells=[dict(example["cells"][0], note="")])
    yield dict(example, cells=[dict(example["cells"][0], claims=[])])
    yield dict(example, cells=[dict(example["cells"][0], parameters={})])
    yield dict(example, cells=[dict(example["cells"][0], parameters={"t": "2"})])


def broken_maps(example):
    """The same for a map."""
    cell = example["cells"][0]
    yield {k: v for k, v in example.items() if k != "cells"}
    yield {k: v for k, v in example.items() if k != "comment"}
    yield dict(example, version=2)
    yield dict(example, version=4)
    yield dict(example, cells=[])
    yield dict(example, claims=cell["claims"])
    yield dict({k: v for k, v in example.items() if k != "cells"}, claims=cell["claims"])
    yield dict(example, cells=[dict(cell, claims=cell["claims"][1:])])
    yield dict(example, cells=[{"parameters": cell["parameters"]}])


def check_alone(failures, example):
    """What the schema does not say: in a cell of a map claims stand alone."""
    cell = example["cells"][0]
    entry = {"claim": "law_entry_near", **{name: "1" for name in ("lo",)}}
    for claims in (cell["claims"] + cell["claims"][1:], cell["claims"] + [entry]):
        code, said = checked(json.dumps(dict(example, cells=[dict(cell, claims=claims)] + example["cells"][1:])))
        failures.expect(code == 2 and "there is one claim of a kind" in said, "claims that do not stand alone are read: " + said)


def check_gap(failures, example):
    """With a cell taken away, the others do not cover the box."""
    code, said = checked(json.dumps(dict(example, cells=example["cells"][1:])))
    failures.expect(code == 1 and "cover: rejected" in said, "cells that do not cover the box are accepted: " + said)


def check_shapes(failures, schema, certificates):
    validator = jsonschema.Draft202012Validator(schema)
    for certificate in certificates:
        text = json.dumps(certificate)
        failures.expect(checked(text)[0] == 2, "the checker does not call this malformed: " + text)
        failures.expect(not validator.is_valid(certificate), "the schema allows this: " + text)


def main():
    failures = Failures()
    with open(FORMAT, encoding="utf-8") as stream:
        page = stream.read()
    claims = output(sys.argv[1], "markdown")
    failures.expect(MARKED.search(page) is not None, "FORMAT.md has lost the marks around its claims")
    check_lines(failures, claims)
    compare(failures, FORMAT, MARKED.sub(lambda marks: marks[1] + "\n" + claims + marks[2], page))
    schema_text = output(sys.argv[1], "schema")
    compare(failures, SCHEMA, schema_text)

    examples = EXAMPLE.findall(page)
    failures.expect(len(examples) == 3, "FORMAT.md should have three examples")
    for example in examples:
        code, said = checked(example)
        failures.expect(code == 0, "the example of FORMAT.md is not accepted: " + said)
    check_numbers(failures, page, json.loads(examples[0]))

    schema = json.loads(schema_text)
    texts = [("the example of FORMAT.md", example) for example in examples]
    for path in sorted(glob.glob(os.path.join(ROOT, "certificates", "*.json"))):
        if path != SCHEMA:
            with open(path, encoding="utf-8") as stream:
                texts.append((os.path.basename(path), stream.read()))
    check_schema(failures, schema, texts)
    check_shapes(failures, schema, broken(json.loads(examples[0])))
    check_shapes(failures, schema, broken_cells(json.loads(examples[1])))
    check_gap(failures, json.loads(examples[1]))
    check_shapes(failures, schema, broken_maps(json.loads(examples[2])))
    check_alone(failures, json.loads(examples[2]))
    check_gap(failures, json.loads(examples[2]))
    failures.exit()


if __name__ == "__main__":
    main()
