#!/usr/bin/env python3
"""The manual pages in man/ say what the programs' help says, there is one for each command, and man has nothing to complain about.
With PRODSTAB_ACCEPT in the environment, they are written."""

import glob
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures, compare

MANUAL = os.path.join(os.environ["PRODSTAB_SOURCE_DIR"], "man")
PRODSTAB = os.environ["PRODSTAB"]
CHECK = os.environ["PRODSTAB_CHECK"]
VERIFY = os.environ.get("PRODSTAB_VERIFY")  # only where there is OCaml
TITLE = '.TH %s 1 "" "prodstab %s" "User Commands"\n.SH NAME\n%s \\- %s\n'

DESCRIPTION = """.SH DESCRIPTION
Proves what gradient descent on l(xy) does at and beyond the edge of stability, for a scalar loss l given as a formula, and
writes a certificate that
.BR prodstab-check (1)
verifies. README.md is the introduction, docs/ has the rest, certificates/FORMAT.md states every claim.
"""

ENDING = """.SH EXAMPLE
.nf
prodstab certify 'log(1+exp(z)) \\- 9*z/10' \\-o bce.json && prodstab\\-check bce.json
.fi
.SH SEE ALSO
.BR %s (1)
"""


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def escape(text):
    """Text as it is: no requests, no escapes, and minus signs that can be pasted."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.MULTILINE)


def option(line):
    """'  -p, --parameter NAME=VALUE   what it is' as a tagged paragraph."""
    left, meaning = re.match(r"\s+(.*?)\s{2,}(.*)$", line).groups() if re.match(r"\s+\S.*?\s{2,}\S", line) else re.match(r"\s+(\S+(?: \S+)?) (.*)$", line).groups()
    return ".TP\n.B %s\n%s\n" % (escape(left), escape(meaning))


def command_page(version, name):
    """prodstab-NAME.1"""
    usage, rest = run(PRODSTAB, "help", name).split("\n", 1)
    lines = rest.strip("\n").split("\n")
    summary, details = lines[0], [line for line in lines[1:] if not line.startswith("  ")]
    options = [line for line in lines if line.startswith("  ")]
    description, _, codes = "\n".join(details).strip().partition("Exit code: ")
    text = TITLE % ("PRODSTAB-" + name.upper(), version, "prodstab\\-" + name, escape(summary[0].lower() + summary[1:].rstrip(".")))
    text += ".SH SYNOPSIS\n.B %s\n" % escape(usage[len("usage: "):])
    text += ".SH DESCRIPTION\n%s\n" % escape(summary)
    text += escape(description.rstrip() + "\n") if description else ""
    if options:
        text += ".SH OPTIONS\n" + "".join(option(line) for line in options)
    if codes:
        text += ".SH EXIT STATUS\n%s\n" % escape(codes)
    return text + ".SH SEE ALSO\n.BR prodstab (1),\n.BR prodstab\\-check (1)\n"


def topic_section(name):
    return ".SH %s\n.nf\n%s.fi\n" % (name.upper(), escape(run(PRODSTAB, "help", name)))


def main_page(version, overview, names):
    text = TITLE % ("PRODSTAB", version, "prodstab", escape(overview.split("\n")[0].split(" ", 1)[1].rstrip(".")))
    text += ".SH SYNOPSIS\n.B prodstab\n.I COMMAND\n.RI [ argument ...]\n" + DESCRIPTION + ".SH COMMANDS\n"
    for name, summary in names:
        text += ".TP\n.BR prodstab\\-%s (1)\n%s\n" % (name, escape(summary))
    text += topic_section("formulas") + topic_section("files")
    text += ".SH EXIT STATUS\n" + escape(overview[overview.index("Exit codes: ") + len("Exit codes: "):])
    return text + ENDING % "prodstab\\-check"


def check_page(version):
    """Of the program, and of the command that does the same."""
    usage, summary, codes = run(CHECK, "--help").strip().split("\n")
    command = run(PRODSTAB, "help", "check").split("\n")
    text = TITLE % ("PRODSTAB-CHECK", version, "prodstab\\-check", "verify prodstab certificates")
    text += ".SH SYNOPSIS\n.B %s\n.br\n.B %s\n" % (escape(usage[len("usage: "):]), escape(command[0][len("usage: "):]))
    text += ".SH DESCRIPTION\n%s\nIt believes nothing of what a certificate says about itself.\n.PP\n" % escape(summary)
    text += ".B prodstab check\ndoes the same in a program that links the search too.\n"
    options = [line for line in command if line.startswith("  ")]
    if options:
        text += ".SH OPTIONS OF PRODSTAB CHECK\n" + "".join(option(line) for line in options)
    return text + ".SH EXIT STATUS\n%s\n" % escape(codes[len("exit: "):]) + ENDING % "prodstab"


def verify_page(version):
    usage, summary, codes = run(VERIFY, "--help").strip().split("\n")
    text = TITLE % ("PRODSTAB-VERIFY", version, "prodstab\\-verify", "verify prodstab certificates with a checker proved in Coq")
    text += ".SH SYNOPSIS\n.B %s\n" % escape(usage[len("usage: "):])
    text += ".SH DESCRIPTION\n%s\n" % escape(summary)
    text += """Says what
.BR prodstab-check (1)
says, by other code: a program extracted from a proof in Coq. It is slower on some certificates and faster on sharpness laws. It gives
a file ten minutes of the processor.
"""
    return text + ".SH EXIT STATUS\n%s\n" % escape(codes[len("exit: "):]) + ENDING.replace("prodstab\\-check bce", "prodstab\\-verify bce") % "prodstab\\-check"


def check_with_man(failures, path):
    """man formats it without a warning."""
    found = subprocess.run(["man", "--warnings", "-l", "-Tutf8", path], capture_output=True, encoding="utf-8",
                           env=dict(os.environ, LC_ALL="C.UTF-8", MANWIDTH="80", MANROFFOPT="-ww"))
    failures.expect(found.returncode == 0 and found.stderr == "", "man says of %s: %s" % (path, found.stderr))


def main():
    failures = Failures()
    version = run(PRODSTAB, "--version").split()[1]
    overview = run(PRODSTAB, "help")
    names = re.findall(r"^  (\w+) +(.*)$", overview, re.MULTILINE)
    pages = {"prodstab": main_page(version, overview, names), "prodstab-check": check_page(version)}
    pages.update({"prodstab-" + name: command_page(version, name) for name, _ in names if name != "check"})
    if VERIFY:
        pages["prodstab-verify"] = verify_page(version)
    for name, text in pages.items():
        compare(failures, os.path.join(MANUAL, name + ".1"), text)
    for path in glob.glob(os.path.join(MANUAL, "*")):
        if failures.expect(os.path.basename(path)[:-2] in [*pages, "prodstab-verify"], "there is no command of which %s is the manual page" % path):
            check_with_man(failures, path)
    failures.exit()


if __name__ == "__main__":
    main()
