#!/bin/sh
# generated.sh PROOFS CERTIFICATES BUILD: proofs/generated is what `prodstab export` makes of the certificates now.
set -eu
proofs=$1
certificates=$2
fresh=$3/fresh
sh "$proofs/generate.sh" "$PRODSTAB" "$certificates" "$proofs/generated/certificates.txt" "$fresh"
if [ -n "${PRODSTAB_ACCEPT:-}" ]; then
    rm -f "$proofs"/generated/*.v
    cp "$fresh"/*.v "$proofs/generated"
fi
diff -r -x certificates.txt "$fresh" "$proofs/generated"
