"""prove runs the program prodstab with coqc; here with a coqc that only says yes, or no (tests/cli/prove)."""

import os
import stat

import prodstab
import pytest
from conftest import ROOT, command


@pytest.fixture
def fake(tmp_path, monkeypatch):
    (tmp_path / "version").write_text("8.16.1 4.13.1\n")
    (tmp_path / "answer").write_text("true\n")
    monkeypatch.setenv("FAKE", str(tmp_path))
    monkeypatch.setenv("PATH", os.path.join(ROOT, "tests", "cli", "prove") + os.pathsep + os.environ["PATH"])
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(ROOT)
    return tmp_path


def test_export(tmp_path):
    certificate = prodstab.certify("bce", claims="product_stable")
    certificate.save(tmp_path / "c.json")
    assert certificate.coq() == command("export", "--coq", str(tmp_path / "c.json"))[1]
    with pytest.raises(prodstab.Rejected, match="alpha_min|product_stable|s1"):
        prodstab.load(certificate.bytes.replace(b'"alpha_min": "0.', b'"alpha_min": "1.')).coq()


def test_proof(fake):
    proof = prodstab.certify("quartic", claims="product_stable").prove()
    assert prodstab.certify("quartic", claims="product_stable").prove(seconds=60, proofs=os.path.join(ROOT, "proofs")).text
    assert "accepted" in str(proof) and "product_stable: The minimum is product-stable" in proof.text


def test_no_proof(fake):
    certificate = prodstab.certify("quartic", claims="product_stable")
    for options, message in (({"seconds": 0}, "seconds"), ({"proofs": str(fake)}, "build.sh")):
        with pytest.raises(prodstab.InputError, match=message):
            certificate.prove(**options)
    (fake / "answer").write_text("false\n")
    with pytest.raises(prodstab.Undecided) as refused:
        prodstab.prove(prodstab.certify("quartic", claims="product_stable"))
    assert str(refused.value) == "coqc's output is not complete"


def test_rejected(fake):
    wrong = prodstab.load(prodstab.certify("bce").bytes.replace(b'"R": "1.48"', b'"R": "1.6"'))
    with pytest.raises(prodstab.Rejected):
        wrong.prove()


def test_the_program_is_not_there(monkeypatch, tmp_path):
    monkeypatch.delenv("PRODSTAB")
    monkeypatch.setenv("PATH", str(tmp_path))
    from prodstab import coq

    monkeypatch.setattr(coq, "__file__", str(tmp_path / "prodstab" / "coq.py"))
    monkeypatch.setattr(coq.sysconfig, "get_path", lambda name: str(tmp_path))
    with pytest.raises(prodstab.InputError, match="PRODSTAB"):
        coq.program()
    (tmp_path / "prodstab").write_text("#!/bin/sh\n")
    (tmp_path / "prodstab").chmod(stat.S_IRWXU)
    assert coq.program() == str(tmp_path / "prodstab")
