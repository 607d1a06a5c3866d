#!/bin/sh
# build.sh SOURCE BUILD: compiles the theories of the folder SOURCE in the folder BUILD, which alone is written to.
# Only what changed is compiled again.
set -eu
source=$(cd "$1" && pwd)
build=$2
mkdir -p "$build/theories"
cd "$build"
for file in _CoqProject theories/*.v; do
    test -e "$source/$file" || rm -f "$file"
done
for file in "$source"/_CoqProject "$source"/theories/*.v; do
    copy=${file#"$source"/}
    cmp -s "$file" "$copy" || cp "$file" "$copy"
done
coq_makefile -f _CoqProject -o Makefile.coq
exec make -f Makefile.coq -j "${PRODSTAB_COQ_JOBS:-2}"
