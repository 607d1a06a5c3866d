#!/bin/sh
# exported.sh BUILD AXIOMS.txt KINDS.def FILE.v...: Coq accepts the exported files; all their theorems together rest on exactly the
# axioms listed, and are about every kind of claim, and
# cells.
set -eu
here=$1/exported
axioms=$2
kinds=$3
shift 3
listed=$(sed -n 's/^PS_CLAIM_KIND(\([a-z_0-9]*\),.*/\1/p' "$kinds")
test -n "$listed" || { echo "$kinds names no kind"; exit 1; }
for kind in $listed; do
    grep -qE "^Theorem ${kind}_[0-9]* |(\[| ; )${kind} \(" "$@" || { echo "no file with a claim $kind"; exit 1; } # a theorem, or a cell's
done
grep -q '^Theorem every_cell ' "$@" || { echo "no file with cells"; exit 1; }
rm -rf "$here"
mkdir -p "$here"
cd "$here"
all='no_more'
for file in "$@"; do
    name=$(basename "$file" .v)
    cp "$file" "$name.v"
    coqc -w -ambiguous-paths -Q ../theories Prodstab -Q . Exported "$name.v"
    all="also $name.certificate ($all)"
    echo "From Exported Require $name."
done > names.txt
{
    echo 'From Prodstab Require Import Certificate.'
    cat names.txt
    printf 'Definition all : theorems := %s.\nRedirect "assumed" Print Assumptions all.\n' "$all"
} > all.v
coqc -w -ambiguous-paths -Q ../theories Prodstab -Q . Exported all.v
sed -n 's/^\([A-Z][A-Za-z0-9_.]*\)\( :.*\)*$/\1/p' assumed.out | sort > assumed.names
sort "$axioms" | cmp -s - assumed.names || { cat assumed.out; exit 1; }
rm all.v all.vo # coqchk looks at the others
