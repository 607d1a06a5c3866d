#!/usr/bin/env python3
"""The tables of docs/json.md are those of docs/answers.schema.json, and every command that has --json has one. With PRODSTAB_ACCEPT in
the environment, they are written."""

import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import answers
import jsonschema
from stored import Failures, compare

PAGE = os.path.join(os.environ["PRODSTAB_SOURCE_DIR"], "docs", "json.md")
MARKED = re.compile(r"(<!-- members: (\w+) -->\n).*?(<!-- end of members -->\n)", re.DOTALL)
NULL = {"type": "null"}


def target(schema):
    """What a reference refers to; anything else itself."""
    return answers.SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def type_of(schema):
    """In a few words."""
    if "$ref" in schema and "enum" in target(schema):
        return type_of(target(schema))
    if "$ref" in schema:
        return schema["$ref"].rpartition("/")[2].replace("_", " ")
    if "anyOf" in schema:
        return " or ".join(type_of(one) for one in schema["anyOf"] if one != NULL)
    if "enum" in schema:
        return ", ".join("`%s`" % value for value in schema["enum"])
    if schema.get("type") == "array":
        return "list of: " + type_of(schema["items"])
    if "properties" in schema:
        return ", ".join("`%s`" % name for name in schema["properties"])
    return {"string": "text", "object": "object", "integer": "integer", "boolean": "`true`, `false`"}[schema["type"]]


def table(name):
    rows = "| member | is | |\n| --- | --- | --- |\n"
    for member, schema in answers.SCHEMA["$defs"][name]["properties"].items():
        enum = target(schema) if "enum" in target(schema) else {}
        if member != "command" or name == "envelope":
            rows += "| `%s` | %s | %s |\n" % (member, type_of(schema), schema.get("description", enum.get("description", "")))
    return "\n" + rows + "\n"


def commands_with_json():
    overview = subprocess.run([os.environ["PRODSTAB"], "help"], capture_output=True, encoding="utf-8", check=True).stdout
    for name in re.findall(r"^  (\w+)  ", overview, re.MULTILINE):
        if "--json" in subprocess.run([os.environ["PRODSTAB"], "help", name], capture_output=True, encoding="utf-8", check=True).stdout:
            yield name


def main():
    failures = Failures()
    jsonschema.Draft202012Validator.check_schema(answers.SCHEMA)
    with open(PAGE, encoding="utf-8") as stream:
        page = stream.read()
    compare(failures, PAGE, MARKED.sub(lambda marks: marks[1] + table(marks[2]) + marks[3], page))
    shown = [marks[2] for marks in MARKED.finditer(page)]
    for name in commands_with_json():
        failures.expect(name in answers.SCHEMA["$defs"] and name in shown, name + " has --json, and no schema or no table in docs/json.md")
    for name, definition in answers.SCHEMA["$defs"].items():
        failures.expect("properties" not in definition or name in shown or name in ("range", "without"), "docs/json.md has no table of " + name)
    failures.exit()


if __name__ == "__main__":
    main()
