#!/usr/bin/env python3
"""The sharpness laws that certificates/sharpness holds.

There is one for each loss of the catalogue for which `certify --claims sharpness` finds any of its claims, and a few more, two of them by hand.
prodstab-check accepts all of them, with the sums in SHA256SUMS; the bracket of each contains the gap that theory predicts
in first order, and is as narrow, and reaches as far, as promised here; four of them are certified again, and are the same
byte for byte. With PRODSTAB_ACCEPT=sharpness in the environment all are, and certificates/sharpness is written instead:
that takes a quarter of an hour.
"""

import hashlib
import json
import multiprocessing.pool
import os
import subprocess
import sys
import tempfile
from fractions import Fraction

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
PRODSTAB = os.environ["PRODSTAB"]
CHECK = os.environ["PRODSTAB_CHECK"]
STORED = os.path.join(ROOT, "certificates", "sharpness")
ACCEPTING = os.environ.get("PRODSTAB_ACCEPT") == "sharpness"
AGAIN = ["bce", "logcosh", "quartic", "squared_log"]

FINE = ["--eta-max", "3/100"]
EXP = "exp(z) - 5*z"
# file: arguments; those that are not names of the catalogue
MORE = {
    "bce_7_10": ["bce", "-p", "p=7/10"],
    "logcosh_5_100": ["logcosh", "--eta-max", "5/100"],
    "exponential_1_100": [EXP, "--eta-max", "1/100"],
    "exponential_5_100": [EXP, "--eta-max", "5/100", "--eta-min", "3/100"],
    "exponential_7_100": [EXP, "--eta-max", "7/100", "--eta-min", "5/100"],
    "exponential_10_100": [EXP, "--eta-max", "10/100", "--eta-min", "7/100"],
    "bce_7_10_fine": ["bce", "-p", "p=7/10", *FINE],
    "bce_fine": ["bce", *FINE],
    "quartic_fine": ["quartic", *FINE],
    "logcosh_fine": ["logcosh", *FINE],
    "pseudo_huber_fine": ["pseudo_huber", *FINE],
    "gamma_fine": ["gamma", *FINE],
    "power_fine": ["power", *FINE],
    "hellinger_fine": ["hellinger", *FINE],
}
# Written by hand, with numbers rounded so far that Coq proves them in seconds.
BY_HAND = {"bce_7_10_short", "quartic_short"}
# file: at least this m, at most this beta/beta_0, at least this beta_l/beta_0
PROMISED = {
    "bce_7_10": ("8", "1.05", ".95"),
    "bce_7_10_short": ("3.1", "1.07", ".77"),
    "bce": ("4", "1.05", ".95"),
    "quartic": ("1.5", "1.1", ".9"),
    "quartic_short": ("1.5", "1.06", ".79"),
    "logcosh": ("4", "1.25", ".7"),
    "logcosh_5_100": ("4", "1.1", ".9"),
    "pseudo_huber": ("2", "1.25", ".75"),
    "gamma": ("1.4", "1.1", ".9"),
    "exponential_1_100": ("1.4", "1.25", ".6"),
    "bce_7_10_fine": ("8", "1.02", ".979"),
    "bce_fine": ("4", "1.02", ".979"),
    "quartic_fine": ("1.5", "1.02", ".979"),
    "logcosh_fine": ("4", "1.02", ".979"),
    "pseudo_huber_fine": ("4", "1.02", ".979"),
    "gamma_fine": ("1.5", "1.02", ".979"),
    "power_fine": ("1.6", "1.02", ".88"),
    "hellinger_fine": ("1.4", "1.02", ".979"),
}
# These say so of starts next to the edge, too, by law_strip.
NEXT_TO_THE_EDGE = {"bce", "bce_7_10", "quartic", "cauchy", "squared_log", "tweedie", "power_fine", "hellinger_fine"}


def run(*command):
    return subprocess.run(command, capture_output=True, encoding="utf-8")


def read(path):
    with open(path, encoding="utf-8") as stream:
        return stream.read()


def laws():
    """File and arguments of each law that is looked for."""
    catalogue = {name: [name] for name in run(PRODSTAB, "list", "--names").stdout.split()}
    return {**catalogue, **MORE}


def certify(directory, name, arguments):
    path = os.path.join(directory, name + ".json")
    run(PRODSTAB, "certify", *arguments, "--claims", "sharpness", "-o", path)
    return name, read(path) if os.path.exists(path) else ""


def certify_all(wanted):
    """The certificates, by name, of those that have a law."""
    with tempfile.TemporaryDirectory() as directory, multiprocessing.pool.ThreadPool(2) as pool:
        made = pool.starmap(certify, [(directory, name, arguments) for name, arguments in sorted(wanted.items())])
    return {name: text for name, text in made if '"sharpness_law"' in text}


def store(certificates):
    for name in BY_HAND:
        certificates[name] = read(os.path.join(STORED, name + ".json"))
    for name in os.listdir(STORED):
        os.remove(os.path.join(STORED, name))
    sums = "".join("%s  %s.json\n" % (hashlib.sha256(text.encode()).hexdigest(), name)
                   for name, text in sorted(certificates.items()))
    for name, text in {**{name + ".json": text for name, text in certificates.items()}, "SHA256SUMS": sums}.items():
        with open(os.path.join(STORED, name), "w", encoding="utf-8") as stream:
            stream.write(text)


def check_bracket(failures, name, text):
    claims = {claim["claim"]: claim for claim in json.loads(text)["claims"]}
    said = claims.get("sharpness")
    failures.expect(name not in NEXT_TO_THE_EDGE or "law_strip" in claims, name + ": nothing is claimed of starts next to the edge")
    if said is not None and claims["sharpness_law"]["eta_lo"] == "0":
        failures.expect(Fraction(said["factor_l"]) < 1 < Fraction(said["factor"]), name + ": beta_0 is not in the bracket")
    if name not in PROMISED or not failures.expect(said is not None, name + ": nothing is claimed together"):
        return
    m, factor, factor_l = [Fraction(number) for number in PROMISED[name]]
    failures.expect(Fraction(said["m"]) >= m, "%s: reaches %s times the edge, not %s" % (name, said["m"], m))
    failures.expect(Fraction(said["factor"]) <= factor, "%s: beta is %s beta_0" % (name, said["factor"]))
    failures.expect(Fraction(said["factor_l"]) >= factor_l, "%s: beta_l is %s beta_0" % (name, said["factor_l"]))


def check_file(name):
    return name, run(CHECK, os.path.join(STORED, name + ".json"))


def main():
    failures = Failures()
    if ACCEPTING:
        store(certify_all(laws()))
    names = sorted(name[:-5] for name in os.listdir(STORED) if name.endswith(".json"))
    texts = {name: read(os.path.join(STORED, name + ".json")) for name in names}
    sums = "".join("%s  %s.json\n" % (hashlib.sha256(texts[name].encode()).hexdigest(), name) for name in names)
    failures.expect(sums == read(os.path.join(STORED, "SHA256SUMS")), "SHA256SUMS does not fit the files")
    failures.expect(set(PROMISED) <= set(names), "missing: %s" % (set(PROMISED) - set(names)))
    known = set(laws()) | BY_HAND
    failures.expect(set(names) <= known, "certificates/sharpness holds others: %s" % (set(names) - known))
    for name in names:
        check_bracket(failures, name, texts[name])
    if not ACCEPTING:
        for name, text in certify_all({name: laws()[name] for name in AGAIN}).items():
            failures.expect(text == texts[name], "%s: certified again, it is another certificate" % name)
    with multiprocessing.pool.ThreadPool(2) as pool:
        for name, result in pool.imap(check_file, names):
            failures.expect(result.returncode == 0, "%s: %s%s" % (name, result.stdout, result.stderr))
    failures.exit()


if __name__ == "__main__":
    main()
