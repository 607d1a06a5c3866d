#!/bin/sh
# axioms.sh BUILD THEOREMS.txt AXIOMS.txt: every theorem listed exists in the theories compiled in BUILD and rests on exactly
# the axioms listed.
set -eu
build=$1
theorems=$(cat "$2")
axioms=$3
folder=$build/$(basename "$3" .txt)
rm -rf "$folder"
mkdir -p "$folder"
cd "$folder"
for theorem in $theorems; do
    echo "From Prodstab Require ${theorem%.*}."
    echo "Redirect \"$theorem\" Print Assumptions $theorem."
done > axioms.v
coqc -w -ambiguous-paths -Q ../theories Prodstab axioms.v
status=0
for theorem in $theorems; do
    sed -n 's/^\([A-Z][A-Za-z0-9_.]*\)\( :.*\)*$/\1/p' "$theorem.out" | sort > "$theorem.names"
    if sort "$axioms" | cmp -s - "$theorem.names"; then
        echo "$theorem: the axioms listed"
    else
        echo "$theorem:"
        cat "$theorem.out"
        status=1
    fi
done
exit $status
