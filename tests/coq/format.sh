#!/bin/sh
# format.sh BUILD FORMAT.md: Coq accepts the exports of all examples of that page.
set -eu
here=$1/format
rm -rf "$here"
mkdir -p "$here"
awk -v folder="$here" '/^```json example$/ {file = folder "/example_" ++n ".json"; next} /^```$/ {file = ""} file {print > file}' "$2"
test "$(ls "$here" | wc -l)" -eq "$(grep -c '^```json example$' "$2")"
"$PRODSTAB" export --coq "$here"/example_*.json -o "$here/examples.v"
cd "$1"
exec coqc -w -ambiguous-paths -Q theories Prodstab "$here/examples.v"
