"""Under valgrind (CMakeLists.txt): each call of the extension, how it succeeds and how it fails, loses no memory and touches none that
is not its own."""

import os
import tempfile
import threading

import prodstab
from prodstab import _core


def stop(what):
    raise ZeroDivisionError(what)


def fails(kind, call, *arguments, **options):
    try:
        call(*arguments, **options)
    except kind:
        return
    raise AssertionError(f"{call.__name__} should have failed")


def main():
    certificate = prodstab.certify("bce", p="7/10", claims="flip,edge_contraction", comment="text", progress=lambda what: None)
    certificate.check()
    loaded = prodstab.load(certificate.bytes)
    assert loaded.alpha is not None and loaded.latex() and certificate.coq()
    assert _core.plot("map", certificate.bytes, 0, 0, 0) and prodstab.losses() and prodstab.CLAIMS
    assert prodstab.understand("exp(z) - p*z", p=("1/2", "sqrt(2)"))
    prodstab.run("gamma", eta="1/10", start=(3, "1/4"))
    prodstab.run("gamma", eta="1/10", start=([3, 1], ["1/4", 1]))
    fails(prodstab.InputError, prodstab.run, "gamma", eta="1/10", start=([3, 1], ["sqrt(2)", 1]))
    assert prodstab.understand("exp(t*z) - z", data=[{"t": 1}, {"t": (2, 3)}])
    fails(prodstab.InputError, prodstab.understand, "exp(t*z) - z", data=[{"t": "x"}])
    prodstab.validate("squared", paper="wang")
    fails(prodstab.InputError, prodstab.validate, theorems="papr: p")
    prodstab.minima("abs(z) + (z-1)^2", range=(-1, 2))
    thread = threading.Thread(target=prodstab.certify, args=("quartic",), kwargs={"claims": "product_stable"})
    thread.start()
    thread.join()
    with tempfile.TemporaryDirectory() as folder:
        certificate.save(os.path.join(folder, "c.json"))
        fails(OSError, certificate.save, os.path.join(folder, "none", "c.json"))

    wrong = certificate.bytes.replace(b'"kappa": "0.', b'"kappa": "9.')
    for call in (prodstab.check, lambda text: prodstab.load(text).coq()):
        fails(prodstab.Rejected, call, wrong)
    fails(prodstab.MalformedCertificate, prodstab.load, b"{")
    fails(prodstab.MalformedCertificate, prodstab.check, b"{")
    for options in ({"loss": "e*z"}, {"loss": "bce", "p": "3/2"}, {"loss": "bce", "eta_max": "sin("}, {"loss": "bce", "claims": "none"}):
        fails(prodstab.InputError, prodstab.certify, **options)
    fails(prodstab.InputError, _core_plot, "sharpness", prodstab.certify("cosh").bytes)
    fails(prodstab.InputError, prodstab.minima, "exp(z) - c*z", c=(1, 2))
    fails(prodstab.BudgetExhausted, prodstab.run, "bce", p="7/10", eta="1/10", start=("107/10", "9/100"), steps=10)
    fails(ZeroDivisionError, prodstab.certify, "bce", progress=stop)
    fails(ZeroDivisionError, prodstab.check, certificate.bytes, stop)
    fails(ValueError, _core.certify, *[("bce", ("p=1",) * 99, None, None, None, False), (), *[None] * 8, False, None, None, False, 0, 64, 64, None, None, []])


def _core_plot(figure, text):
    with prodstab.errors.translated():
        _core.plot(figure, text, 0, 0, 0)


main()
