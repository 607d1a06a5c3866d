#!/bin/sh
# refuse.sh BUILD FILE.v: Coq refuses each false certificate of FILE.v by the obligation that the comment above it names.
set -eu
mkdir -p "$1/refused"
cp "$2" "$1/refused"
# In test mode Fail prints the message of the failure.
output=$(cd "$1" && coqc -test-mode -w -ambiguous-paths -Q theories Prodstab "refused/$(basename "$2")" 2>&1) || { echo "$output"; exit 1; }
expected=$(sed -n 's/^   refused: \(.*\) \*)$/\1/p' "$2")
found=$(echo "$output" | tr '\n' ' ' | tr -s ' ' | grep -o 'this obligation was not proved: "[^"]*"' | sed 's/.*: "\(.*\)"$/\1/')
tests=$(grep -c '^Fail ' "$2")
test "$tests" -eq "$(echo "$expected" | wc -l)" || { echo "$2: a certificate without the name of an obligation"; exit 1; }
test "$expected" = "$found" || { printf 'expected:\n%s\nfound:\n%s\n%s\n' "$expected" "$found" "$output"; exit 1; }
