#!/bin/sh
# names.sh SOURCE THEOREMS.txt...: every theorem that src/claim names is in one of the lists that axioms.sh checks.
set -eu
source=$1
shift
status=0
names=$(sed -n 's/.*\.theorem = "\([^"]*\)".*/\1/p' "$source"/src/claim/*.c)
test -n "$names" || { echo "src/claim names no theorem"; exit 1; }
for name in $names; do
    grep -qxF "$name" "$@" || { echo "$name: named in src/claim, not in $*"; status=1; }
done
exit $status
