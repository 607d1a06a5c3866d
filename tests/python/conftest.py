"""The module under test is that of the build tree (PYTHONPATH), compared with the programs $PRODSTAB and $PRODSTAB_CHECK."""

import json
import os
import subprocess

import matplotlib
import pytest

matplotlib.use("Agg")

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]


def command(*words, name="PRODSTAB"):
    """A command line: its exit code, what it prints, and its complaints."""
    result = subprocess.run([os.environ[name], *words], capture_output=True, encoding="utf-8", check=False)
    return result.returncode, result.stdout, result.stderr


def written(path, *words):
    """The bytes of the certificate that a command writes."""
    command(*words, "-o", str(path))
    return path.read_bytes()


def as_json(*words):
    return json.loads(command(*words, "--json")[1])


@pytest.fixture
def certificates():
    return os.path.join(ROOT, "certificates")
