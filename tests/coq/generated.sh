#!/bin/sh
# generated.sh PROOFS CERTIFICATES BUILD: proofs/generated is what `prodstab export` makes of the certificates now.
set -eu
proofs=$1
certificates=$2
fresh=$3/fresh
sh "$proofs/generate.sh" "$PRODSTAB" "$certificates" "$fresh"
if [ -n "${PRODSTAB_ACCEPT:-}" ]; then
    mkdir -p "$proofs/generated"
    rm -f "$proofs"/generated/*.v
    cp "$fresh"/* "$proofs/generated"
fi
diff -r "$fresh" "$proofs/generated"
