#!/usr/bin/env python3
"""Ctrl-C ends every command, whatever it is doing, with exit code 4 and a line that says so, and no file is made or changed;
nor does SIGKILL leave one. The signal comes after an event, never after a time: a line of progress, or that the program
catches SIGINT, or that it has opened a file."""

import os
import pty
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import answers
from stored import Failures

PRODSTAB = os.environ["PRODSTAB"]
CHECK = os.environ["PRODSTAB_CHECK"]
LAW = os.path.join(os.environ["PRODSTAB_SOURCE_DIR"], "certificates", "sharpness", "bce_7_10_fine.json")
# All of these go on for seconds at least.
LONG = " + ".join("cos(z/%d)" % n for n in range(1, 9000)) + " + z^2"
FAMILY = ["a*cosh((z-t)/b)", "-p", "a=[1,2]", "-p", "b=[1,3/2]", "-p", "t=[-1,1]"]
CHAOS = ["quartic", "--eta", "1/100", "--start", "12.5,0.05"]
WRITTEN, PROVED = "interrupted: nothing was written", "interrupted: nothing was proved"
# what to run, with OUT for the file that it writes; what to wait for on a terminal, None: until SIGINT is caught; what it says
COMMANDS = [
    (["prodstab", "certify", LONG, "-o", "OUT"], None, WRITTEN),
    (["prodstab", "certify", LONG, "-o", "OUT"], "minimum", WRITTEN),
    (["prodstab", "certify", "-", "-o", "OUT"], None, WRITTEN),  # while it waits for the formula
    (["prodstab", "certify", *FAMILY, "-o", "OUT"], "minimum", WRITTEN),
    (["prodstab", "certify", "bce", "-p", "p=7/10", "--claims", "sharpness", "-o", "OUT"], "sharpness_law", WRITTEN),
    (["prodstab", "run", *CHAOS, "-o", "OUT"], "step", WRITTEN),
    (["prodstab", "branch", LONG, "-o", "OUT"], None, WRITTEN),
    (["prodstab", "plot", LONG, "--map", "-o", "OUT.svg"], None, WRITTEN),
    (["prodstab", "simulate", LONG, "--eta", "1/10", "--start", "2,1", "--steps", "10000000", "--csv", "OUT"], None, WRITTEN),
    (["prodstab", "export", "--coq", LAW, "-o", "OUT"], None, WRITTEN),
    (["prodstab", "prove", LAW], None, PROVED),
    (["prodstab", "check", LAW], None, "interrupted"),
    (["prodstab-check", LAW], None, "interrupted"),
]
# The same with --json: one object that says so, and the line on standard error.
OBJECTS = [
    (["prodstab", "certify", LONG, "--json"], WRITTEN),
    (["prodstab", "certify", "-", "--json"], WRITTEN),
    (["prodstab", "minima", LONG, "--json"], WRITTEN),
    (["prodstab", "run", *CHAOS, "--json"], WRITTEN),
    (["prodstab", "branch", LONG, "--json"], WRITTEN),
    (["prodstab", "plot", LONG, "--map", "-o", "OUT.svg", "--json"], WRITTEN),
    (["prodstab", "simulate", LONG, "--eta", "1/10", "--start", "2,1", "--steps", "10000000", "--json"], WRITTEN),
    (["prodstab", "prove", LAW, "--json"], PROVED),
    (["prodstab", "check", LAW, "--json"], "interrupted"),
    (["prodstab-check", "--json", LAW], "interrupted"),
]


def signals(process, kind):
    with open("/proc/%d/status" % process.pid, encoding="ascii") as stream:
        return int(dict(line.split(":", 1) for line in stream)[kind], 16)


def wait_for_handler(process):
    while process.poll() is None and not signals(process, "SigCgt") & 1 << (signal.SIGINT - 1):
        time.sleep(0.01)


def wait_for_output_file(process, directory):
    """Until it has opened something in the directory, or for writing there."""
    while process.poll() is None:
        folder = "/proc/%d/fd" % process.pid
        for name in os.listdir(folder):
            try:
                if os.readlink(os.path.join(folder, name)).startswith(directory):
                    return
            except FileNotFoundError:
                pass
        time.sleep(0.01)


def read_terminal(terminal, until):
    """What is printed, up to a text or to the end."""
    seen = b""
    while until is None or until.encode() not in seen:
        try:
            block = os.read(terminal, 4096)
        except OSError:
            block = b""
        if not block:
            break
        seen += block
    return seen.decode("utf-8", "replace")


def start(command, path, errors):
    words = [{"prodstab": PRODSTAB, "prodstab-check": CHECK}[command[0]]] + [word.replace("OUT", path) for word in command[1:]]
    return subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)


def check_interrupt(failures, directory, command, event, words):
    what = " ".join(command)[:40] + " .."
    terminal, end = pty.openpty()
    before = sorted(os.listdir(directory))
    process = start(command, os.path.join(directory, "kept"), end)
    os.close(end)
    if event is None:
        wait_for_handler(process)
    elif not failures.expect(event in read_terminal(terminal, event), "%s: '%s' was not seen" % (what, event)):
        return
    failures.expect(process.poll() is None, what + ": it was over before the signal")
    process.send_signal(signal.SIGINT)
    said = read_terminal(terminal, None)
    process.stdout.read()
    failures.expect(process.wait() == 4, "%s: exit code %d" % (what, process.returncode))
    program = os.path.basename(command[0])
    failures.expect(said.endswith("%s: %s\r\n" % (program, words)), "%s: said %s" % (what, said))
    failures.expect(sorted(os.listdir(directory)) == before, "%s: now there are %s" % (what, os.listdir(directory)))
    for stream in (process.stdin, process.stdout):
        stream.close()
    os.close(terminal)


def check_json(failures, directory, command, words):
    what = " ".join(command)[:40] + " .. --json: "
    process = start(command, os.path.join(directory, "kept"), subprocess.PIPE)
    wait_for_handler(process)
    process.send_signal(signal.SIGTERM)
    output, errors = process.communicate()
    said = answers.read(failures, what, output.decode(), process.returncode)
    if said is not None:
        failures.expect(process.returncode == 4 and said["error"]["kind"] == "interrupted", "%sexit code %d, %s" % (what, process.returncode, said))
    failures.expect(errors.decode() == "%s: %s\n" % (command[0], words), what + "on stderr: " + errors.decode())


def check_kill(failures, directory):
    process = start(["prodstab", "certify", LONG, "-o", "OUT"], os.path.join(directory, "kept"), subprocess.DEVNULL)
    wait_for_output_file(process, directory)
    process.kill()
    process.communicate()
    failures.expect(os.listdir(directory) == ["kept"], "after SIGKILL there are %s" % os.listdir(directory))


def main():
    failures = Failures()
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "kept")
        with open(path, "w", encoding="utf-8") as stream:
            stream.write("what was there")
        for command, event, words in COMMANDS:
            check_interrupt(failures, directory, command, event, words)
        check_kill(failures, directory)
        with open(path, encoding="utf-8") as stream:
            failures.expect(stream.read() == "what was there", "the file was changed")
        for command, words in OBJECTS:
            check_json(failures, directory, command, words)
    failures.exit()


if __name__ == "__main__":
    main()
