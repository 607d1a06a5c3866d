#!/bin/sh
# format.sh BUILD FORMAT.md: Coq accepts the exports of all examples of that page; maps are refused, and say so.
set -eu
here=$1/format
rm -rf "$here"
mkdir -p "$here"
awk -v folder="$here" '/^```json example$/ {file = folder "/example_" ++n ".json"; next} /^```$/ {file = ""} file {print > file}' "$2"
test "$(ls "$here" | wc -l)" -eq "$(grep -c '^```json example$' "$2")"
for map in $(grep -l '"version": 3' "$here"/example_*.json); do
    "$PRODSTAB" export --coq "$map" -o "$here/map.v" 2> "$here/refused" && exit 1
    grep -q 'a map is not exported' "$here/refused"
    rm "$map"
done
"$PRODSTAB" export --coq "$here"/example_*.json -o "$here/examples.v"
cd "$1"
exec coqc -w -ambiguous-paths -Q theories Prodstab "$here/examples.v"
