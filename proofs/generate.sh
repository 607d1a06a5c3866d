#!/bin/sh
# generate.sh PRODSTAB CERTIFICATES LIST OUT: exports to Coq, into the folder OUT, each certificate that the file LIST names,
# one a line, without .json.
set -eu
prodstab=$1
certificates=$2
list=$3
out=$4
mkdir -p "$out"
rm -f "$out"/*.v
grep -v '^#' "$list" | while read -r name; do
    "$prodstab" export --coq "$certificates/$name.json" -o "$out/$(echo "$name" | tr / _).v"
done
