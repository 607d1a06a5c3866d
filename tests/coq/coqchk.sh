#!/bin/sh
# coqchk.sh BUILD: coqchk accepts the compiled theories and the exported certificates that the test coq.exported compiled,
# which hold every kind of claim, and cells, without unsafe recursion or universes. As in proofs/README.md.
#
# Not IntervalZ, which holds no theorem of ours: an instance of coq-interval, whose functors coqchk would go through for minutes.
set -eu
cd "$1"
checked() {
    output=$(coqchk -silent -o -Q theories Prodstab "$@" 2>&1) || { echo "$output"; exit 1; }
    for assumed in 'relying on type-in-type' 'relying on unsafe (co)fixpoints' 'whose positivity is assumed'; do
        echo "$output" | grep -q "$assumed: <none>" || { echo "$output"; exit 1; }
    done
    if echo "$output" | grep "$ours"; then # an axiom of ours
        exit 1
    fi
}

ours='Prodstab\.'
checked $(sed -n 's/^theories\/\(.*\)\.v$/\1/p' _CoqProject | grep -v '/IntervalZ$' | tr / . | sed 's/^/-norec Prodstab./')

# The computations of a certificate run in Coq's virtual machine, here too.
set --
for file in exported/*.vo; do
    test -e "$file" || { echo "no certificate was compiled"; exit 1; }
    set -- "$@" -norec "Exported.$(basename "$file" .vo)"
done
ours='Prodstab\.\|Exported\.'
checked -Q exported Exported -bytecode-compiler yes "$@"
