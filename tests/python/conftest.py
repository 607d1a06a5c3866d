"""The module under test is that of the build tree (PYTHONPATH), compared with the programs $PRODSTAB and $PRODSTAB_CHECK."""

import os
import subprocess
import sys

import matplotlib
import pytest

matplotlib.use("Agg")

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
sys.path.insert(0, os.path.join(ROOT, "tests"))
import answers  # noqa: E402


def command(*words, name="PRODSTAB"):
    """A command line: its exit code, what it prints, and its complaints."""
    result = subprocess.run([os.environ[name], *words], capture_output=True, encoding="utf-8", check=False)
    return result.returncode, result.stdout, result.stderr


def written(path, *words):
    """The bytes of the certificate that a command writes."""
    command(*words, "-o", str(path))
    return path.read_bytes()


def as_json(*words):
    code, said, _ = command(*words, "--json")
    assert not answers.problems(said, code)
    return answers.parse(said)


@pytest.fixture
def certificates():
    return os.path.join(ROOT, "certificates")
