#!/bin/sh
# generated_axioms.sh BUILD AXIOMS.txt KINDS.def FILE.v...: the last theorem of each generated file rests on exactly the axioms
# listed, and together the files hold every kind of claim that is exported.
set -eu
build=$1
axioms=$2
kinds=$3
shift 3
rm -rf "$build/generated_axioms"
mkdir -p "$build/generated_axioms"
for kind in $(sed -n 's/^PS_COQ_CLAIM("\([a-z_]*\)".*/\1/p' "$kinds"); do
    grep -q "^Theorem ${kind}_[0-9]* " "$@" || { echo "no file with a claim $kind"; exit 1; }
done
cd "$build/generated_axioms"
for file in "$@"; do
    name=$(basename "$file" .v)
    { cat "$file"; echo "Redirect \"$name\" Print Assumptions certificate."; } > "$name.v"
    coqc -w -ambiguous-paths -Q ../theories Prodstab "$name.v"
    sed -n 's/^\([A-Z][A-Za-z0-9_.]*\)\( :.*\)*$/\1/p' "$name.out" | sort > "$name.names"
    sort "$axioms" | cmp -s - "$name.names" || { cat "$name.out"; exit 1; }
done
