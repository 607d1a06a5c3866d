#!/usr/bin/env python3
"""Usage: completion.py bash|zsh|fish FILE

Types into the shell, presses the key that inserts all completions, and looks at what the line became. The options of each command
have to be those that `prodstab help COMMAND` lists, the commands those of `prodstab help`.
"""

import os
import pty
import re
import select
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from sessions import environment
from stored import Failures

SECONDS = 60  # for one answer, on a busy machine
SETUP = {
    "bash": "bind 'set enable-bracketed-paste off'; bind 'set show-all-if-ambiguous on'; bind '\"\\C-t\": insert-completions'; source %s",
    # all matches, wherever they come from, are put into the line
    "zsh": "unset zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; source %s; compdef _prodstab prodstab prodstab-check;"
           " zle -C all-matches complete-word _generic; bindkey '^T' all-matches;"
           " zstyle ':completion:all-matches:*' insert yes;"
           " zstyle ':completion:all-matches::::' completer _all_matches _complete",
}
COMMAND = {"bash": ["bash", "--norc", "--noprofile", "-i"], "zsh": ["zsh", "-f", "-i"]}


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", env=environment()).stdout


class Terminal:
    """A shell that thinks it talks to a person."""

    def __init__(self, shell, file, directory):
        pid, self.descriptor = pty.fork()
        if pid == 0:
            os.chdir(directory)
            os.execvpe(COMMAND[shell][0], COMMAND[shell], dict(environment(), TERM="dumb", PS1="", COLUMNS="20000"))
        self.answers = 0
        self.type("stty cols 20000 2>/dev/null; " + SETUP[shell] % file + "; echo 'be''gin'\r")
        self.wait("begin")

    def type(self, text):
        os.write(self.descriptor, text.encode())

    def wait(self, text):
        seen, end = "", time.time() + SECONDS
        while text not in seen and time.time() < end:
            if select.select([self.descriptor], [], [], 1)[0]:
                seen += os.read(self.descriptor, 65536).decode("utf-8", "replace").replace("\r", "")
        return seen

    def complete(self, line):
        """The words that the line has after the key: the shell prints them, a line each, between two marks."""
        self.answers += 1
        self.type("%s\x14 '}'%d\x01printf '%%s\\n' '{'%d \r" % (line, self.answers, self.answers))
        seen = self.wait("\n}%d\n" % self.answers)
        begin = "\n{%d\n" % self.answers
        return seen[seen.rindex(begin) + len(begin):].split("\n")[:-2] if begin in seen else [seen]


def complete_in_fish(file, line):
    found = run("fish", "--no-config", "-c", "source %s; complete -C \"%s\"" % (file, line)).splitlines()
    return line.split(" ")[:-1] + [word.split("\t")[0] for word in found]


def options(name):
    lines = run("prodstab", "help", name).splitlines()
    return sorted(re.match(r"  (?:-\w, |    )(--[\w-]+)", line)[1] for line in lines if re.match(r"  (?:-\w, |    )--", line))


def check(failures, shell, complete):
    def expect(line, words):
        found = [word.rstrip("/") for word in complete(line)]
        failures.expect(sorted(found) == sorted(words), "%s: '%s' becomes %s, not %s" % (shell, line, found, words))

    overview = run("prodstab", "help")
    commands = re.findall(r"^  (\w+)  ", overview, re.MULTILINE)
    losses = run("prodstab", "list", "--names").split()
    for name in commands:
        if options(name):
            found = [word for word in complete("prodstab %s --" % name)[2:] if word != "--help"]
            failures.expect(sorted(found) == options(name), "%s: the options of %s are %s" % (shell, name, found))
    expect("prodstab mini", ["prodstab", "minima"])
    expect("prodstab c", ["prodstab"] + [name for name in commands if name.startswith("c")])
    expect("prodstab certify lo", ["prodstab", "certify"] + [name for name in losses if name.startswith("lo")])
    expect("prodstab certify --loss-file form", ["prodstab", "certify", "--loss-file", "form ula.txt"])
    expect("prodstab check cert", ["prodstab", "check", "certificate.json"])
    expect("prodstab prove x --proofs fo", ["prodstab", "prove", "x", "--proofs", "folder"])
    expect("prodstab certify bce --claims lyapunov_s", ["prodstab", "certify", "bce", "--claims", "lyapunov_subcritical"])
    expect("prodstab certify bce --claims flip,global", ["prodstab", "certify", "bce", "--claims", "flip,global_convergence"])
    expect("prodstab help form", ["prodstab", "help", "formulas"])
    found = complete("prodstab certify focal -p ")
    failures.expect(sorted(word.rstrip("=") for word in found[4:]) == ["g", "p"], "%s: the parameters of focal are %s" % (shell, found))
    expect("prodstab-check --vers", ["prodstab-check", "--version"])
    expect("prodstab-check --js", ["prodstab-check", "--json"])
    expect("prodstab-check cert", ["prodstab-check", "certificate.json"])


def main():
    shell, file = sys.argv[1:]
    failures = Failures()
    subprocess.run([shell, "-n", file], check=True)
    with tempfile.TemporaryDirectory() as directory:
        for name in ("certificate.json", "form ula.txt"):
            open(os.path.join(directory, name), "w").close()
        os.mkdir(os.path.join(directory, "folder"))
        os.chdir(directory)
        if shell == "fish":
            check(failures, shell, lambda line: complete_in_fish(file, line))
        else:
            check(failures, shell, Terminal(shell, file, directory).complete)
    failures.exit()


if __name__ == "__main__":
    main()
