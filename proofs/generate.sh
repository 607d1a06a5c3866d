#!/bin/sh
# generate.sh PRODSTAB CERTIFICATES LIST OUT: exports to Coq, into the folder OUT, each certificate that the file LIST names.
# A line of LIST is the file's name without .json, or "NAME without CLAIM,CLAIM: why".
set -eu
prodstab=$1
certificates=$2
list=$3
out=$4
mkdir -p "$out"
rm -f "$out"/*.v
part=$out/part.json
trap 'rm -f "$part"' EXIT
grep -v '^#' "$list" | sed 's/:.*//' | while read -r name _ without; do
    python3 -c '
import json, sys
certificate = json.load(open(sys.argv[1]))
without = sys.argv[2].split(",")
certificate["claims"] = [claim for claim in certificate["claims"] if claim["claim"] not in without]
json.dump(certificate, open(sys.argv[3], "w"))' "$certificates/$name.json" "$without" "$part"
    "$prodstab" export --coq "$part" -o "$out/$(echo "$name" | tr / _).v"
done
