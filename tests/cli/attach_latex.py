#!/usr/bin/env python3
"""The LaTeX that prodstab attach writes compiles without a warning, in a class of its own and in a paper; a name that is in no
certificate is an error; certificates that are attached to a PDF are found by prodstab check. Skipped (77) without pdflatex, bibtex
and pdfdetach, which --web of cmake/install-dependencies.sh installs."""

import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
PRODSTAB = os.environ["PRODSTAB"]
STORED = os.path.join(ROOT, "certificates")
# every notation that sentences have: cells, laws, runs, windows, piecewise losses
CERTIFICATES = ["bce.json", "focal.json", "tukey.json", "run/gamma_vectors.json", "run/bce_7_10.json", "sharpness/poly1.json", "cycles/bce_global.json", "depth/bce.json", "map/cubic_term.json"]
# the letters that supplement.tex has as they are; after that, two that it has as numbers
SETTABLE = "".join(chr(c) + " " for c in (*range(0xa0, 0x180), *range(0x218, 0x21c), *map(ord, "–—‘’“”…")))
failures = Failures()
check = failures.expect


def missing():
    return [tool for tool in ("pdflatex", "bibtex", "pdfdetach") if shutil.which(tool) is None]


def run(folder, *words):
    environment = dict(os.environ, max_print_line="10000")  # LaTeX breaks its messages
    return subprocess.run(words, cwd=folder, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL, timeout=300, env=environment)


def latex(folder, name):
    return run(folder, "pdflatex", "-interaction=nonstopmode", "-halt-on-error", name)


def certificates(folder):
    """Copies by names of their own."""
    names = []
    for path in CERTIFICATES:
        name = path.replace("/", "-")
        if os.path.exists(os.path.join(STORED, path)):
            shutil.copy(os.path.join(STORED, path), os.path.join(folder, name))
            names.append(name)
    return names


def supplement(folder, names):
    drawn = run(folder, PRODSTAB, "plot", "--certificate", "bce.json", "--map", "-o", "f.pdf")
    check(drawn.returncode == 0, "plot: %s" % drawn.stderr)
    made = run(folder, PRODSTAB, "attach", *names, "-o", "s", "--embed", "--title", r'50% & "\x" <y> #1 {z}~^_$ ' + SETTABLE + "中 ∂", "--author", "Ö. Author", "--figure", "f.pdf")
    check("supplement    s, s.tar.gz, s.zip" in made.stdout, "attach: %s" % made.stderr)
    inside = os.path.join(folder, "s")
    latex(inside, "supplement")
    run(inside, "bibtex", "supplement")
    latex(inside, "supplement")
    last = latex(inside, "supplement")
    check(last.returncode == 0, "supplement.tex: %s" % last.stdout[-2000:])
    warnings = [line for line in last.stdout.splitlines() if "Warning" in line or "Overfull" in line and float(re.search(r"([\d.]+)pt", line)[1]) > 15]
    check(warnings == [], "supplement.tex: %s" % warnings)
    return inside


def paper(folder, text):
    with open(os.path.join(folder, "paper.tex"), "w") as file:
        file.write(r"\documentclass{article}\usepackage{prodstab}\usepackage{hyperref}\begin{document}" + text + r"\end{document}")
    return latex(folder, "paper")


def macros(folder):
    good = paper(folder, r"$\alpha\ge\CertValue{bce}{product_stable}{alpha_min}$, \CertClaim{bce}{flip} \CertLoss{bce} \CertFile{bce} \CertHash{bce} \CertSWHID{bce}")
    check(good.returncode == 0, "the macros: %s" % good.stdout[-1000:])
    for wrong in (r"\CertValue{bce}{product_stable}{alpha}", r"\CertValue{bce}{flap}{r}", r"\CertHash{bcd}", r"\CertAttach{bcd}", r"\CertClaim{bce}{branch}"):
        bad = paper(folder, wrong)
        check(bad.returncode != 0 and "is in none of the certificates" in bad.stdout, "accepted: %s" % wrong)


def attached(folder, names):
    listed = run(folder, "pdfdetach", "-list", "supplement.pdf").stdout
    check(re.findall(r"\d+: (.*)", listed) == sorted(names), "attached: %s" % listed)
    run(folder, "pdfdetach", "-save", "1", "-o", "first.json", "supplement.pdf")
    with open(os.path.join(folder, "first.json"), "rb") as one, open(os.path.join(folder, sorted(names)[0]), "rb") as other:
        check(one.read() == other.read(), "an attached certificate has other bytes")
    result = run(folder, PRODSTAB, "check", "supplement.pdf")
    check(result.returncode == 0 and result.stdout.count(": all claims accepted") == len(names), "check of the PDF: %s" % result.stderr)
    check("supplement.pdf: bce.json: all claims accepted" in result.stdout, "names of attached certificates")


def rejected(folder):
    """What is attached is checked, not what lies beside."""
    with open(os.path.join(folder, "bce.json")) as file:
        text = file.read()
    for wrong, code, message in ((text.replace('"0.011825999"', '"0.0119"'), 1, "paper.pdf: bce.json: REJECTED"), (text[:400], 2, "paper.pdf: bce.json: malformed")):
        with open(os.path.join(folder, "bce.json"), "w") as file:
            file.write(wrong)
        check(paper(folder, r"\CertAttach{bce}x").returncode == 0, "attaching")
        result = run(folder, PRODSTAB, "check", "paper.pdf")
        check(result.returncode == code and message in result.stdout + result.stderr, "%s: %s" % (message, result.stderr))
    check(paper(folder, "x").returncode == 0, "a paper without certificates")
    result = run(folder, PRODSTAB, "check", "paper.pdf")
    check(result.returncode == 2 and "paper.pdf: no certificate is attached to this PDF" in result.stderr, "nothing attached: %s" % result.stderr)
    with open(os.path.join(folder, "broken.pdf"), "wb") as file:
        file.write(b"%PDF-1.5\n" + bytes(range(256)))
    result = run(folder, PRODSTAB, "check", "broken.pdf")
    check(result.returncode == 2 and "broken.pdf: " in result.stderr, "a broken PDF: %s" % result.stderr)


def main():
    if missing():
        print("skipped: %s not found; sh cmake/install-dependencies.sh --web installs them" % ", ".join(missing()))
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        names = certificates(folder)
        inside = supplement(folder, names)
        attached(inside, names)
        macros(inside)
        rejected(inside)
    failures.exit()


main()
