#!/bin/sh
# generate.sh PRODSTAB CERTIFICATES OUT: the Coq files of all certificates, a few in each, into the folder OUT; and
# OUT/left_out.txt, the certificates that Coq cannot follow, and why.
set -eu
prodstab=$1
certificates=$2
out=$3
per_file=4
mkdir -p "$out"
rm -f "$out"/*.v "$out"/left_out.txt
: > "$out/left_out.txt"

group='' count=0 number=1
flush() {
    [ -n "$group" ] || return 0
    # shellcheck disable=SC2086 # names of certificates hold no spaces
    "$prodstab" export --coq $group -o "$out/catalogue_$number.v" 2>> "$out/left_out.txt"
    group='' count=0 number=$((number + 1))
}

cd "$certificates"
for file in *.json; do
    [ "$file" != schema.json ] || continue
    if "$prodstab" export --coq "$file" > /dev/null 2> "$out/reason"; then
        group="$group $file" count=$((count + 1))
        [ "$count" -lt "$per_file" ] || flush
    else
        cat "$out/reason" >> "$out/left_out.txt"
    fi
done
flush
rm -f "$out/reason"
