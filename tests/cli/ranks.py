#!/usr/bin/env python3
"""Usage: ranks.py MPIRUN PRODSTAB_MPI. A map and a batch on several ranks are the bytes that prodstab writes alone, also if a worker is
killed with its cell, and if all are killed and the same command goes on with the checkpoint, which tries no cell twice. A damaged
checkpoint is used as far as it is sound; that of another search is refused."""

import os
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures

PRODSTAB = os.environ["PRODSTAB"]
MPIRUN, PROGRAM = sys.argv[1:]
ROOT = {"OMPI_ALLOW_RUN_AS_ROOT": "1", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1"}  # in containers
LOSS = ["exp(z) + b*exp(-z) - c*z", "-p", "c=[-1,3]", "-p", "b=[1,2]"]
SMALL, LARGE = ["map", *LOSS, "--most", "60"], ["map", *LOSS, "--most", "200"]
TABLE = "name\tloss\tp\tclaims\n" + "".join("label_%d\tbce\t%d/40\t\n" % (n, n) for n in range(1, 12)) + \
    "hard\tlog(1+exp(z))\t\t\nbroken\tlog(1+exp(z)\t\t\nnamed\tbce\t9/10\tflip\nabsent\tbce\t9/10\ttwo_cycle\n"


def ranks(count, arguments):
    return [MPIRUN, "--quiet", "--oversubscribe", "-n", str(count), PROGRAM, *arguments]


def run(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **ROOT}, timeout=300)
    return done.returncode, done.stdout, done.stderr


def content(path):
    with open(path, "rb") as stream:
        return stream.read()


def files_of(folder):
    return {name: content(os.path.join(folder, name)) for name in sorted(os.listdir(folder))}


def children(process):
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open("/proc/%s/stat" % name, encoding="utf-8") as stream:
                state, parent = stream.read().rpartition(")")[2].split()[:2]
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(parent) == process and state != "Z":
            found.append(int(name))
    return found


def workers(mpirun):
    """What works on cells: a rank's child's child, which is a new one where it was killed."""
    return [worker for rank in children(mpirun) for keeper in children(rank) for worker in children(keeper)]


def records(path):
    """How many cells a checkpoint has, and how many different ones. Its first record says which search it is."""
    boxes, text = [], content(path)
    at = text.index(b"\n") + 1
    while at < len(text):
        line_end = text.index(b"\n", at)
        question, answer = (int(number) for number in text[at:line_end].split()[:2])
        boxes.append(text[line_end + 1 : line_end + 1 + question])
        at = line_end + 1 + question + answer + 1
    return len(boxes) - 1, len(set(boxes)) - 1


def start(command, path, least):
    """Runs it until the checkpoint has so many bytes."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, **ROOT})
    end = time.monotonic() + 100
    while process.poll() is None and time.monotonic() < end and not (os.path.exists(path) and os.path.getsize(path) > least):
        time.sleep(0.005)
    return process


def check_ranks(failures, directory, alone):
    path = os.path.join(directory, "ranks.json")
    for count in (1, 4):
        code, said, error = run(ranks(count, [*SMALL, "-o", path]))
        failures.expect(code == 3 and error == "", "%d ranks: exit code %d, %s" % (count, code, error))
        failures.expect((said.replace(path, ""), content(path)) == alone, "%d ranks write something else" % count)


def check_loss_of_workers(failures, directory, expected):
    """Each of the two ranks loses its worker once."""
    path, checkpoint = os.path.join(directory, "lost.json"), os.path.join(directory, "lost")
    process = start(ranks(2, [*LARGE, "-o", path, "--checkpoint", checkpoint]), checkpoint, 10000)
    killed = workers(process.pid)
    failures.expect(len(killed) == 2, "%d workers" % len(killed))
    for worker in killed:
        os.kill(worker, signal.SIGKILL)
    _, error = process.communicate(timeout=300)
    failures.expect(process.returncode == 3 and error == "", "a worker was lost: exit code %d, %s" % (process.returncode, error))
    failures.expect(content(path) == expected, "a worker was lost, and something else is written")


def check_kill(failures, directory, expected):
    path, checkpoint = os.path.join(directory, "killed.json"), os.path.join(directory, "killed")
    command = ranks(2, [*LARGE, "-o", path, "--checkpoint", checkpoint])
    process = start(command, checkpoint, 20000)
    for victim in [process.pid, *children(process.pid)]:
        os.kill(victim, signal.SIGKILL)
    process.communicate(timeout=100)
    time.sleep(0.2)
    failures.expect(not os.path.exists(path), "the run was over: the test tests nothing")
    with open(checkpoint, "ab") as stream:
        stream.write(b"20 400 0123456789abcdef\nhalf a re")
    code, _, error = run(command)
    failures.expect(code == 3 and error == "" and content(path) == expected, "after a kill: exit code %d, %s" % (code, error))
    tried, different = records(checkpoint)
    failures.expect(tried == different, "after a kill %d cells were tried twice" % (tried - different))
    check_checkpoint(failures, directory, checkpoint, expected)


def check_checkpoint(failures, directory, checkpoint, expected):
    """Of threads, with what ranks have done; damaged in the middle; of another search."""
    path = os.path.join(directory, "again.json")
    size = os.path.getsize(checkpoint)
    code, _, error = run([PRODSTAB, *LARGE, "-j2", "-o", path, "--checkpoint", checkpoint])
    failures.expect(code == 3 and content(path) == expected, "from a checkpoint: exit code %d, %s" % (code, error))
    failures.expect(os.path.getsize(checkpoint) == size, "cells were tried though all were there")
    with open(checkpoint, "r+b") as stream:
        stream.seek(size * 2 // 3)
        byte = stream.read(1)[0]
        stream.seek(size * 2 // 3)
        stream.write(bytes([byte ^ 1]))
    code, _, error = run([PRODSTAB, *LARGE, "-j2", "-o", path, "--checkpoint", checkpoint])
    failures.expect(code == 3 and content(path) == expected, "damaged: exit code %d, %s" % (code, error))
    failures.expect(os.path.getsize(checkpoint) == size, "what was damaged was not done again")
    code, _, error = run([PRODSTAB, *LARGE, "--near", "1", "--checkpoint", checkpoint])
    failures.expect(code == 2 and "another search" in error, "another search: exit code %d, %s" % (code, error))


def check_batch(failures, directory):
    table, one, two = (os.path.join(directory, name) for name in ("losses.tsv", "one", "two"))
    with open(table, "w", encoding="utf-8") as stream:
        stream.write(TABLE)
    alone = run([PRODSTAB, "certify", "--batch", table, "-o", one])
    shared = run(ranks(3, ["certify", "--batch", table, "-o", two]))
    failures.expect(shared == (alone[0], alone[1].replace(one, two), alone[2]), "a batch says something else: %s" % (shared,))
    failures.expect(files_of(one) == files_of(two), "a batch writes something else")
    os.remove(os.path.join(two, "named.json"))
    run(ranks(2, ["certify", "--batch", table, "-o", two]))
    failures.expect(files_of(one) == files_of(two), "a batch does not go on")


def check_mistakes(failures):
    for arguments, wanted in (
        (["certify", "bce"], "only map and certify --batch"),
        (["map", "-"], "name a file instead of -"),
        (["map", "bce"], "no parameter is an interval"),
        (["map", "exp(z", "-p", "b=[0,1]"], "formula:"),
    ):
        code, said, error = run(ranks(2, arguments))
        failures.expect(code == 2 and said == "" and error.count(wanted) == 1, "%s: exit code %d, %s" % (arguments, code, error))


def main():
    failures = Failures()
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "alone.json")
        _, said, _ = run([PRODSTAB, *SMALL, "-o", path])
        check_ranks(failures, directory, (said.replace(path, ""), content(path)))
        run([PRODSTAB, *LARGE, "-o", path])
        check_loss_of_workers(failures, directory, content(path))
        check_kill(failures, directory, content(path))
        check_batch(failures, directory)
        check_mistakes(failures)
    return failures.exit()


if __name__ == "__main__":
    sys.exit(main())
