#!/bin/sh
# Installs what prodstab needs on Debian 12: to build it, with --python also the Python module (pip install .), and with --tests
# also to run all its tests. With --ilp32 what the preset ilp32 needs besides: libraries for i386. With --web what the preset web
# needs, a compiler for WebAssembly.
set -eu

build_packages="gcc libc6-dev cmake ninja-build pkg-config libflint-dev libflint-arb-dev libmpfi-dev libmpfr-dev libgmp-dev libjansson-dev nettle-dev libarchive-dev ocaml-nox ocaml-findlib libzarith-ocaml-dev"
python_packages="python3-dev python3-pip python3-venv python3-sympy python3-matplotlib"
test_packages="$python_packages python3-numpy python3-pytest mypy git g++ clang libclang-rt-14-dev valgrind bash zsh fish dpkg-dev man-db python3 python3-mpmath python3-jsonschema gnuplot-nox libopenmpi-dev openmpi-bin coq libcoq-interval libcoq-coquelicot libcoq-flocq libcoq-mathcomp-ssreflect libcoq-bignums"
ilp32_packages="gcc-multilib libgmp-dev:i386 libmpfr-dev:i386 libmpfi-dev:i386 libjansson-dev:i386"
web_packages="cmake ninja-build gcc libc6-dev m4 make xz-utils clang lld llvm wasi-libc libclang-rt-dev-wasm32 nodejs python3 python3-jsonschema chromium chromium-driver texlive-latex-recommended poppler-utils"

case "${1-}" in
    "") packages=$build_packages ;;
    --python) packages="$build_packages $python_packages" ;;
    --tests) packages="$build_packages $test_packages" ;;
    --ilp32) packages="$build_packages $test_packages $ilp32_packages" ;;
    --web) packages=$web_packages ;;
    *)
        echo "usage: sh cmake/install-dependencies.sh [--python | --tests | --ilp32 | --web]" >&2
        exit 2
        ;;
esac

missing=
for package in $packages; do
    dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

root=
[ "$(id -u)" -eq 0 ] || root=sudo
[ "${1-}" != --ilp32 ] || $root dpkg --add-architecture i386
$root env DEBIAN_FRONTEND=noninteractive apt-get update
# shellcheck disable=SC2086 # the list is meant to be split
$root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $missing
