"""What prodstab prints with --json: exactly one object, as docs/answers.schema.json describes it."""

import json
import os

import jsonschema

with open(os.path.join(os.environ["PRODSTAB_SOURCE_DIR"], "docs", "answers.schema.json"), encoding="utf-8") as stream:
    SCHEMA = json.load(stream)
WHOLE = jsonschema.Draft202012Validator(SCHEMA)


def object_once(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError("a key twice: %s" % keys)
    return dict(pairs)


def no_real(text):
    raise ValueError("a real: " + text)


def parse(text):
    return json.loads(text, object_pairs_hook=object_once, parse_float=no_real, parse_constant=no_real)


def validator_of(command):
    """That of the command's own definition, whose messages say more than those of the whole."""
    name = command if command in SCHEMA["$defs"] else "without"
    return jsonschema.Draft202012Validator({"$schema": SCHEMA["$schema"], "$ref": "#/$defs/" + name, "$defs": SCHEMA["$defs"]})


def problems(text, code):
    """What is wrong with what was printed to standard output by a program that ended with that exit code."""
    try:
        said = parse(text)
    except ValueError as problem:
        return ["not one object: %s: %s" % (problem, text[:300])]
    if not isinstance(said, dict):
        return ["no object: " + text[:300]]
    found = ["%s: %s" % (error.json_path, error.message[:300]) for error in validator_of(said.get("command")).iter_errors(said)]
    if not found and not WHOLE.is_valid(said):
        found = ["the schema as a whole refuses what the definition of the command allows"]
    if said.get("exit_code") != code:
        found.append("exit_code is %s, not %s" % (said.get("exit_code"), code))
    return found


def read(failures, what, text, code):
    """The object, or None after a failure."""
    found = problems(text, code)
    for problem in found:
        failures.add("%s: %s" % (what, problem))
    return None if found else parse(text)
