#!/bin/sh
# sources.sh SOURCE: no Coq file below SOURCE assumes anything or leaves anything unproved. Comments are held to it too.
set -eu
words='Admitted|admit|give_up|Axioms?|Parameters?|Conjecture|Declare Module|bypass_check|(Guard|Positivity|Universe) Checking'
files=$(find "$1" -name '*.v')
test -n "$files" || { echo "no Coq files below $1"; exit 1; }
if grep -nwE "$words" $files; then
    exit 1
fi
# Variables and hypotheses are assumptions outside a section. Every file closes the sections that it opens.
for file in $files; do
    awk '/^Section /{section[$2]; open++} /^End /{if ($2 in section) open--}
         /^(Variables?|Hypothes[ie]s|Context)[ :]/ && !open {print FILENAME ":" FNR ": outside a section"; bad = 1}
         END {exit bad || open}' "$file" || { echo "$file"; exit 1; }
done
