"""map gives what the command line gives, to the byte; a map that is read says what its file says."""

import csv
import io
import json
import pickle
from fractions import Fraction

import prodstab
import pytest
from conftest import command, written

LOSS = "exp(z) + b*exp(-z) - c*z"
WORDS = ["map", LOSS, "-p", "c=[-1,3]", "-p", "b=[1,2]", "--most", "30", "--halvings", "4"]


@pytest.fixture(scope="module")
def found():
    return prodstab.map(LOSS, c=(-1, 3), b=(1, 2), most=30, halvings=4)


def test_it_is_the_command_line(found, tmp_path):
    path = tmp_path / "map.json"
    assert found.bytes == written(path, *WORDS)
    assert found.accepted
    assert found == prodstab.map(LOSS, c=(-1, 3), b=(1, 2), most=30, halvings=4, threads=1, checkpoint=tmp_path / "kept")
    assert found == prodstab.map(LOSS, c=(-1, 3), b=(1, 2), most=30, halvings=4, checkpoint=tmp_path / "kept")
    said = json.loads(command(*WORDS, "--json")[1])
    assert found.decided == Fraction(said["decided"])
    assert [(c.kind, c.cells, c.share) for c in found.claims.values()] == [(c["claim"], c["cells"], Fraction(c["share"])) for c in said["claims"]]
    assert [(c.summary, c.conclusion) for c in found.claims.values()] == [(c["summary"], c["conclusion"]) for c in said["claims"]]


def test_cells_are_those_of_the_file(found):
    cells = json.loads(found.bytes)["cells"]
    assert len(cells) == len(found.cells)
    for one, other in zip(found.cells, cells):
        assert {name: [Fraction(end) for end in ends] for name, ends in other["parameters"].items()} == {
            name: list(value) for name, value in one.parameters.items()
        }
        assert [claim["claim"] for claim in other["claims"]] == list(one.claims)
        for claim in other["claims"]:
            assert {name: Fraction(text) for name, text in claim.items() if name != "claim"} == dict(one.claims[claim["claim"]])
    assert {cell.verdict for cell in found.cells} == {"product-stable", "product-unstable", "undecided"}


def test_the_table_is_that_of_the_command_line(found, tmp_path):
    table = tmp_path / "map.csv"
    command(*WORDS, "--csv", str(table))
    rows = [{name: str(value) if value is not None else "" for name, value in row.items()} for row in found.table()]
    listed = list(csv.DictReader(io.StringIO(table.read_text())))
    for row in (*rows, *listed):
        for name, value in row.items():
            if name not in ("verdict", "claims") and value:
                row[name] = Fraction(value)
    assert rows == listed


def test_a_cell_by_values(found):
    assert found.cell(c=-1, b="3/2").verdict == "product-unstable"
    cell = found.cell(c="29/10", b=1)
    assert cell.verdict == "product-stable" and cell.alpha_bound > 0
    with pytest.raises(ValueError):
        found.cell(c=4, b=1)
    with pytest.raises(TypeError):
        found.cell(c=1)


def test_a_map_that_is_read_is_not_accepted_until_it_is_checked(found, tmp_path):
    found.save(tmp_path / "map.json")
    read = prodstab.load_map(tmp_path / "map.json")
    assert read == found and not read.accepted and not pickle.loads(pickle.dumps(found)).accepted
    assert "claimed" in str(read)
    read.check()
    assert read.accepted and "proved" in str(read)
    contents = json.loads(found.bytes)
    changed = prodstab.load_map(json.dumps({**contents, "cells": contents["cells"][1:]}).encode())
    with pytest.raises(prodstab.Rejected):
        changed.check()
    assert not changed.accepted


def test_what_is_none(found, certificates, tmp_path):
    with pytest.raises(prodstab.InputError, match="load_map"):
        prodstab.load(found.bytes)
    with pytest.raises(prodstab.InputError, match="no map"):
        prodstab.load_map(certificates + "/bce.json")
    with pytest.raises(prodstab.InputError, match=r"no parameter is an interval: write NAME=\(LO, HI\) for each"):
        prodstab.map("bce")
    with pytest.raises(prodstab.InputError):
        prodstab.map("bce", p=("1/4", "1/2"), claims="flip,two_cycle")
    with pytest.raises(ValueError):
        prodstab.map("bce", p=("1/4", "1/2"), most=0)
    with pytest.raises(prodstab.ProdstabError, match="another search"):
        prodstab.map("bce", p=("1/4", "1/2"), checkpoint=tmp_path / "kept")
        prodstab.map("bce", p=("1/4", "1/3"), checkpoint=tmp_path / "kept")
