#!/bin/sh
# axioms.sh BUILD THEOREMS.txt AXIOMS.txt: every theorem listed exists in the theories compiled in BUILD and rests on axioms, and on
# none but those listed.
set -eu
build=$1
theorems=$(cat "$2")
axioms=$3
rm -rf "$build/axioms"
mkdir -p "$build/axioms"
cd "$build/axioms"
for theorem in $theorems; do
    echo "From Prodstab Require ${theorem%.*}."
    echo "Redirect \"$theorem\" Print Assumptions $theorem."
done > axioms.v
coqc -w -ambiguous-paths -Q ../theories Prodstab axioms.v
status=0
for theorem in $theorems; do
    sed -n 's/^\([A-Z][A-Za-z0-9_.]*\)\( :.*\)*$/\1/p' "$theorem.out" | sort > "$theorem.names"
    if [ -s "$theorem.names" ] && [ -z "$(sort "$axioms" | comm -13 - "$theorem.names")" ]; then
        echo "$theorem: $(wc -l < "$theorem.names") of the axioms listed"
    else
        echo "$theorem:"
        cat "$theorem.out"
        status=1
    fi
done
exit $status
