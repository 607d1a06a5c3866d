#!/bin/sh
# extraction.sh BUILD SOURCE: what Coq extracts from the theories compiled in BUILD is what is stored in SOURCE; with
# PRODSTAB_ACCEPT in the environment it is stored.
set -eu
build=$(cd "$1" && pwd)
source=$(cd "$2" && pwd)
mkdir -p "$build/extraction"
cp "$source"/proofs/extraction/*.v "$build/extraction"
cd "$build/extraction"
status=0
extract() { # NAME FOLDER
    coqc -w -ambiguous-paths,-extraction -Q ../theories Prodstab "$1.v"
    if grep -n "Obj\.magic" "$1.ml"; then
        echo "$1.ml: the types of OCaml are evaded"
        status=1
    fi
    if [ -n "${PRODSTAB_ACCEPT-}" ]; then
        cp "$1.ml" "$2/$1.ml"
    elif ! cmp -s "$1.ml" "$2/$1.ml"; then
        echo "$2/$1.ml is not what Coq extracts: cmake --build --preset test --target extraction"
        status=1
    fi
}
extract plain "$source/tests/verify"
if [ -e checker.v ]; then extract checker "$source/src/verify"; fi
exit $status
