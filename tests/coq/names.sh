#!/bin/sh
# names.sh SOURCE THEOREMS.txt: every theorem that src/claim names is in the list that axioms.sh checks.
set -eu
status=0
names=$(sed -n 's/.*\.theorem = "\([^"]*\)".*/\1/p' "$1"/src/claim/*.c)
test -n "$names" || { echo "src/claim names no theorem"; exit 1; }
for name in $names; do
    grep -qxF "$name" "$2" || { echo "$name: named in src/claim, not in $2"; status=1; }
done
exit $status
