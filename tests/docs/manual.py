#!/usr/bin/env python3
"""man/prodstab.1 and man/prodstab-check.1 say what the programs' help says. With PRODSTAB_ACCEPT in the environment, they are
written."""

import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures, compare

MANUAL = os.path.join(os.environ["PRODSTAB_SOURCE_DIR"], "man")
PRODSTAB = os.environ["PRODSTAB"]
CHECK = os.environ["PRODSTAB_CHECK"]
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


def command_section(name):
    usage, rest = run(PRODSTAB, "help", name).split("\n", 1)
    lines = rest.strip("\n").split("\n")
    text = ".SS %s\n.B %s\n.PP\n" % (name, escape(usage[len("usage: "):]))
    options = [line for line in lines if line.startswith("  ")]
    text += "".join(escape(line) + "\n" for line in lines if line and not line.startswith("  "))
    return text + "".join(option(line) for line in options)


def topic_section(name):
    return ".SH %s\n.nf\n%s.fi\n" % (name.upper(), escape(run(PRODSTAB, "help", name)))


def main_page(version):
    overview = run(PRODSTAB, "help")
    names = re.findall(r"^  (\w+)  ", overview, re.MULTILINE)
    text = TITLE % ("PRODSTAB", version, "prodstab", escape(overview.split("\n")[0].split(" ", 1)[1].rstrip(".")))
    text += ".SH SYNOPSIS\n.B prodstab\n.I COMMAND\n.RI [ argument ...]\n" + DESCRIPTION
    text += ".SH COMMANDS\n" + "".join(command_section(name) for name in names)
    text += topic_section("formulas")
    text += topic_section("files")
    text += ".SH EXIT STATUS\n" + escape(overview[overview.index("Exit codes:"):])
    return text + ENDING % "prodstab\\-check"


def check_page(version):
    usage, summary, codes = run(CHECK, "--help").strip().split("\n")
    text = TITLE % ("PRODSTAB-CHECK", version, "prodstab\\-check", "verify prodstab certificates")
    text += ".SH SYNOPSIS\n.B %s\n" % escape(usage[len("usage: "):])
    text += ".SH DESCRIPTION\n%s\nIt believes nothing of what a certificate says about itself.\n" % escape(summary)
    return text + ".SH EXIT STATUS\n%s\n" % escape(codes[len("exit: "):]) + ENDING % "prodstab"


def main():
    failures = Failures()
    os.makedirs(MANUAL, exist_ok=True)
    version = run(PRODSTAB, "--version").split()[1]
    compare(failures, os.path.join(MANUAL, "prodstab.1"), main_page(version))
    compare(failures, os.path.join(MANUAL, "prodstab-check.1"), check_page(version))
    failures.exit()


if __name__ == "__main__":
    main()
