#!/bin/sh
# checker-symbols.sh FILE...
#
# Fails if one of the programs or libraries uses FLINT or Arb: by a symbol or by loading the library.
set -eu

status=0
for file in "$@"; do
    # a program with debugging symbols lists them all; one without at least what it imports
    symbols=$({ nm "$file"; nm --dynamic "$file"; } 2>/dev/null | awk '{ print $NF }' | sort -u)
    [ -n "$symbols" ] || { echo "$file: no symbols" >&2; exit 2; }
    if echo "$symbols" | grep -E '^_*(arb|arf|mag|acb|fmpz|fmpq|nmod|mpn_mod)_|flint' >&2; then
        echo "$file: uses the symbols above" >&2
        status=1
    fi
    # ldd refuses what is not a program
    if ldd "$file" 2>/dev/null | grep -E 'flint|arb' >&2; then
        echo "$file: loads the libraries above" >&2
        status=1
    fi
done
exit $status
