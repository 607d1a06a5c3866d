"""Coq on a certificate: what `prodstab prove` does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
import tempfile
from dataclasses import dataclass
from pathlib import Path

from .certificate import Certificate
from .errors import BudgetExhausted, InputError, Interrupted, ProdstabError, Rejected, Undecided, spoken
from .exact import whole
from .progress import Progress, callback


@dataclass(frozen=True)
class Proof:
    """What Coq has accepted, as `prodstab prove` printed it: the claims in words and as Coq states them, and the axioms."""

    text: str

    def __str__(self) -> str:
        return self.text


def program() -> str:
    """The program prodstab: $PRODSTAB, beside this package's installation, or in PATH."""
    here = Path(__file__).resolve()
    folders = [sysconfig.get_path("scripts"), *(str(folder / "bin") for folder in here.parents)]
    named = os.environ.get("PRODSTAB")
    found = named or shutil.which("prodstab", path=os.pathsep.join(folders)) or shutil.which("prodstab")
    if found is None:
        raise InputError("the program prodstab, which runs Coq, is not found beside this package nor in PATH; $PRODSTAB may name it")
    return found


def prove(certificate: Certificate, seconds: int = 600, proofs: str | None = None, progress: Progress = None) -> Proof:
    """Exports the certificate to Coq, has coqc check it for at most so many seconds, and returns what was proved and from which
    axioms. Coq is a program of its own (Debian: coq, libcoq-interval, libcoq-coquelicot); its theories are compiled once, which
    takes two minutes. Raises Rejected, Undecided when Coq did not accept it, BudgetExhausted when it was not done, InputError when
    it is not there."""
    tell = callback(progress)
    if tell is not None:
        tell("coqc")
    with tempfile.TemporaryDirectory(prefix="prodstab-") as folder:
        path = os.path.join(folder, "certificate.json")
        certificate.save(path)
        words = [program(), "prove", path, "--seconds", str(whole(seconds, "seconds", 1, 1000000))]
        words += ["--proofs", proofs] if proofs is not None else []
        try:
            result = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8", errors="replace")
        except KeyboardInterrupt:
            raise Interrupted() from None
    if result.returncode == 0:
        return Proof(result.stdout)
    kinds: dict[int, type[ProdstabError]] = {1: Rejected, 2: InputError, 3: Undecided, 4: BudgetExhausted}
    complaints = result.stderr.strip().rpartition("prodstab: ")[2]
    raise kinds.get(result.returncode, ProdstabError)(spoken(complaints or f"the program ended with exit code {result.returncode}"))
