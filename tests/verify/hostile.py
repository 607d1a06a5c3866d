#!/usr/bin/env python3
"""prodstab-verify survives: certificates of hostile sizes, random bytes, truncated and spliced certificates get an answer or one
message, with an exit code that the manual has, in bounded time and memory. And the command line, as that of prodstab-check."""

import glob
import os
import random
import resource
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, ".."), os.path.join(HERE, "..", "cases")]
from hostile import certificate, hostile
from stored import Failures

SOURCE = os.environ["PRODSTAB_SOURCE_DIR"]
VERIFY = os.environ["PRODSTAB_VERIFY"]
SECONDS = 900
SPOILED = 300
failures = Failures()


def run(arguments, text=b"", **options):
    try:
        done = subprocess.run([VERIFY, *arguments], input=text, capture_output=True, timeout=SECONDS, **options)
    except subprocess.TimeoutExpired:
        return None, "", ""
    return done.returncode, done.stdout.decode("utf-8", "backslashreplace"), done.stderr.decode("utf-8", "backslashreplace")


def expect(name, text, wanted):
    code, said, complained = run(["-"], text)
    failures.expect(code in wanted, "%s: exit code %s: %s%s" % (name, code, said[-300:], complained[-300:]))
    lines = complained.splitlines()
    failures.expect((code in (0, 1)) == (lines == []) and len(lines) <= 1, "%s: exit code %s and %s" % (name, code, complained[:300]))


def hostile_sizes():
    for name, text, wanted in hostile():
        if 1 in wanted:
            wanted = [*wanted, 4]  # given up with a message, where prodstab-check says what it did not decide
        expect(name, text, wanted)
    expect("deep JSON", b"[" * 16000000, [2])
    expect("deep objects", b'{"claims":' * 1000000, [2])
    expect("a long text", certificate("z^2").replace(b'""', b'"' + b"x" * 16000000 + b'"'), [0, 4])
    expect("a sum of 260,000 terms", certificate("z^2" + " + z" * 260000), [1, 4])


def spoiled_files():
    choose = random.Random(os.environ.get("PRODSTAB_SEED", "1"))
    texts = []
    for path in sorted(glob.glob(os.path.join(SOURCE, "certificates", "*.json"))):
        with open(path, "rb") as stream:
            texts.append(stream.read())
    for i in range(SPOILED):
        text, other = choose.choice(texts), choose.choice(texts)
        at = choose.randrange(1, len(text))
        spoiled = choose.choice([
            text[:at], text[at:], text[:at] + other[choose.randrange(len(other)):], bytes(choose.randrange(256) for _ in range(200)),
            text[:at] + bytes([choose.randrange(256)]) + text[at:], text + other, b'"' * at, b"\\" * at,
        ])
        expect("spoiled file %d" % i, spoiled, [0, 1, 2])


def command_line():
    for arguments, wanted in [(["--help"], 0), (["--version"], 0), ([], 2), (["--nonsense"], 2), (["missing.json"], 2), ([SOURCE], 2)]:
        code, said, complained = run(arguments)
        failures.expect(code == wanted and (said if wanted == 0 else complained) != "", "%s: exit code %s" % (arguments, code))
    path = os.path.join(SOURCE, "certificates", "bce.json")
    code, said, complained = run([path, "missing.json", path])
    failures.expect(code == 2 and said.count("all claims accepted") == 2 and "missing.json" in complained, "three files: %s" % code)
    with open("/dev/full", "w") as full:
        done = subprocess.run([VERIFY, path], stdout=full, stderr=subprocess.PIPE)
    failures.expect(done.returncode == 2 and b"cannot write" in done.stderr, "a full device: exit code %s" % done.returncode)


def little_memory():
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (64 << 20, 64 << 20))

    code, said, complained = run(["-"], certificate("z^2").replace(b'""', b'"' + b"x" * 8000000 + b'"'), preexec_fn=limit)
    failures.expect(code == 4 and "out of memory" in complained and "accepted" not in said, "64 MB: exit code %s, %s" % (code, complained))


command_line()
little_memory()
spoiled_files()
hostile_sizes()
failures.exit()
