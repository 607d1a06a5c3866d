"""prodstab: certified stability of losses composed with a product, at the edge of stability.

    import prodstab, sympy
    z = sympy.Symbol("z")
    print(prodstab.certify(sympy.log(1 + sympy.exp(z)) - sympy.Rational(9, 10) * z))

Train f(x, y) = l(xy) by gradient descent. certify proves where the minimum of l is, whether it is product-stable (E. Gan,
arXiv:2604.02653), and what gradient descent does there; run, branch and minima prove more. All of it runs in this process, with the
interpreter's lock released, and ends in a Certificate that the checker has accepted. Numbers are exact; docs/python.md has a tour.
"""

import atexit

from . import _core
from ._core import version as __version__
from .certificate import Certificate, check, load
from .checker import CheckedClaim, Obligation, Report
from .claims import Cell, Claim, Claims
from .coq import Proof, prove
from .depth import Depth
from .errors import (
    BudgetExhausted,
    FormulaError,
    InputError,
    Interrupted,
    MalformedCertificate,
    ProdstabError,
    Rejected,
    Undecided,
)
from .exact import Interval
from .given import CatalogueLoss, losses
from .listing import Minima, Minimum, minima
from .maps import Map, MapCell, MappedClaim, load_map, map
from .search import CLAIMS, branch, certify, run, understand
from .theorems import Constant, Nearest, Validated, Validation, validate

__all__ = [
    "BudgetExhausted", "CLAIMS", "CatalogueLoss", "Cell", "Certificate", "CheckedClaim", "Claim", "Claims", "Constant", "Depth", "FormulaError", "InputError",
    "Interrupted", "Interval", "MalformedCertificate", "Map", "MapCell", "MappedClaim", "Minima", "Minimum", "Nearest", "Obligation", "ProdstabError", "Proof", "Rejected", "Report",
    "Undecided", "Validated", "Validation", "__version__", "branch", "certify", "check", "load", "load_map", "losses", "map", "minima", "prove", "run", "understand", "validate",
]  # fmt: skip

atexit.register(_core.finish)
