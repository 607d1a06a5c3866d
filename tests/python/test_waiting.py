"""Long searches: Ctrl-C, progress, threads, memory."""

import gc
import os
import signal
import subprocess
import sys
import threading
import time

import prodstab
import pytest

SECONDS = 1.5  # in which a search has to stop, on a busy machine


def interrupt_after(seconds):
    """Sends SIGINT to this process, and notes when."""
    sent = []

    def send():
        sent.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGINT)

    timer = threading.Timer(seconds, send)
    timer.start()
    return sent


SLOW = [
    lambda: prodstab.certify("bce", p="7/10", claims="sharpness"),
    lambda: prodstab.certify("a*softplus(z) - p*z", p=("1/10", "9/10"), a=(1, 3), claims="convergence"),
    lambda: prodstab.certify("*".join(f"(1+exp(-{k}*(z-{k}/7)^2))" for k in range(1, 20)) + "+z^2"),
    lambda: prodstab.minima("sin(z^3) + z/100"),
    lambda: [prodstab.run("bce", p="7/10", eta="1/10", start=("107/10", "0.09")) for _ in range(1000)],
    lambda: [prodstab.certify("bce").check() for _ in range(10000)],
]


@pytest.mark.parametrize("search", SLOW)
def test_interrupts(search):
    sent = interrupt_after(0.4)
    with pytest.raises(KeyboardInterrupt):
        search()
    assert time.monotonic() - sent[0] < SECONDS
    assert prodstab.certify("bce", claims="flip").accepted


def test_an_interrupt_loses_nothing():
    stages = []

    def progress(what):
        stages.append(what)
        if what == "sharpness_law":
            os.kill(os.getpid(), signal.SIGINT)

    with pytest.raises(prodstab.Interrupted) as stopped:
        prodstab.certify("bce", p="7/10", claims="sharpness", progress=progress)
    part = stopped.value.certificate
    assert list(part.claims)[:2] == ["minimum", "product_stable"] and not part.accepted and "found so far" in str(stopped.value)
    assert part.check().accepted and stages[:2] == ["minimum", "product-stability"]


def test_any_handler_of_a_signal_may_end_a_search():
    class Alarm(Exception):
        pass

    def ring(number, frame):
        raise Alarm

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        with pytest.raises(Alarm):
            SLOW[0]()
    finally:
        signal.signal(signal.SIGALRM, before)


def test_progress():
    told = []
    certificate = prodstab.certify("bce", progress=told.append)
    assert told == ["minimum", "product-stability", *list(certificate.claims)[2:]]
    checked = []
    certificate.check(progress=checked.append)
    assert checked == list(certificate.claims)

    class Bar:
        steps = 0

        def set_description_str(self, desc):
            self.text = desc

        def update(self):
            self.steps += 1

    bar = Bar()
    prodstab.certify("bce", progress=bar)
    assert bar.steps == len(told) and bar.text == told[-1]
    with pytest.raises(ZeroDivisionError):
        prodstab.certify("bce", progress=lambda what: 1 / 0)


def test_threads():
    """Two threads certify at once, a third one goes on meanwhile, and all find what one alone finds."""
    losses = ["bce", "logcosh", "quartic", "cosh", "hellinger"] * 4
    alone = {loss: prodstab.certify(loss).bytes for loss in losses}
    found, counted, done = [], [0], threading.Event()

    def certify():
        for loss in losses:
            found.append(prodstab.certify(loss).bytes == alone[loss])

    def count():
        while not done.is_set():
            counted[0] += 1
            time.sleep(0.001)

    threads = [threading.Thread(target=certify) for _ in range(2)]
    counter = threading.Thread(target=count)
    counter.start()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    done.set()
    counter.join()
    assert found == [True] * 2 * len(losses) and counted[0] > 20


def test_the_lock_is_released():
    """While another thread searches for a second or more, this one goes on."""
    ticks, found = 0, []
    thread = threading.Thread(target=lambda: found.append(prodstab.minima("sin(z^3) + z/100", range=(-9, 9))))
    start = time.monotonic()
    thread.start()
    while thread.is_alive():
        ticks += 1
        time.sleep(0.002)
    assert time.monotonic() - start > 0.2 and ticks > 50 and len(found[0].minima) > 200


def test_the_interpreter_may_go():
    """While a thread that nobody waits for still searches."""
    program = """
import threading, time, prodstab
search = lambda: prodstab.certify("bce", p="7/10", claims="sharpness", progress=lambda what: started.set())
started = threading.Event()
threading.Thread(target=search, daemon=True).start()
started.wait()
"""
    start = time.monotonic()
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "") and time.monotonic() - start < 10


def resident():
    with open("/proc/self/statm", encoding="ascii") as stream:
        return int(stream.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def everything(certificate):
    prodstab.certify("bce", p="7/10")
    thread = threading.Thread(target=prodstab.certify, args=("logcosh",))
    thread.start()
    thread.join()
    loaded = prodstab.load(certificate.bytes)
    loaded.check()
    str(loaded)
    loaded.latex()
    prodstab.minima("cos(z) + z/10", range=(-5, 5))
    for wrong in ({"loss": "e*z"}, {"loss": "bce", "p": "3/2"}, {"loss": "bce", "eta_max": "sin("}):
        with pytest.raises(prodstab.InputError):
            prodstab.certify(**wrong)
    with pytest.raises(prodstab.Rejected):
        prodstab.check(certificate.bytes.replace(b'"R": "1.48"', b'"R": "1.6"'))


def test_no_leaks():
    certificate = prodstab.certify("bce")
    for _ in range(20):
        everything(certificate)
    gc.collect()
    before = resident()
    for _ in range(40):
        everything(certificate)
    gc.collect()
    assert resident() - before < 1 << 20
