#!/bin/sh
# pip.sh PYTHON WORK_DIR: `pip install .` into a fresh environment, without a network, and from there to a certified SymPy loss in three
# lines; the programs and the theories come along.
set -eu

python=$1 work=$2

fail() {
    echo "$*" >&2
    exit 1
}

rm -rf "$work"
"$python" -m venv --system-site-packages --without-pip "$work/venv"
export http_proxy=http://127.0.0.1:9 https_proxy=http://127.0.0.1:9 PIP_CONFIG_FILE=/dev/null
"$python" -m pip --python "$work/venv/bin/python" install --no-index "$PRODSTAB_SOURCE_DIR"

cat > "$work/three_lines.py" << 'END'
import prodstab, sympy; z = sympy.Symbol("z")
certificate = prodstab.certify(sympy.log(1 + sympy.exp(z)) - sympy.Rational(9, 10) * z)
print(certificate)
END
cd "$work"
venv/bin/python three_lines.py > printed
grep -q '^verdict  *product-stable$' printed && grep -q '^checker  *accepted all claims$' printed || fail "$(cat printed)"

venv/bin/python - << 'END'
import importlib.metadata, os, prodstab
from prodstab.coq import program
assert prodstab.__file__.startswith(os.path.realpath("venv") + "/"), prodstab.__file__
assert importlib.metadata.version("prodstab") == prodstab.__version__
del os.environ["PRODSTAB"]
assert os.path.samefile(program(), "venv/bin/prodstab"), program()
prodstab.certify("bce").save("bce.json")
END
venv/bin/prodstab-check bce.json | grep -q 'all claims accepted' || fail "prodstab-check is not installed, or does not work"

cmp venv/share/prodstab/proofs/build.sh "$PRODSTAB_SOURCE_DIR/proofs/build.sh"
cmp venv/share/prodstab/proofs/theories/Claims/Minimum.v "$PRODSTAB_SOURCE_DIR/proofs/theories/Claims/Minimum.v"
"$python" -m pip --python venv/bin/python uninstall --yes prodstab
[ ! -e venv/bin/prodstab ] || fail "pip does not take away all that it has installed"
