#!/bin/sh
# verify-lines.sh SOURCE_DIR: the lines that whoever believes prodstab-verify has to believe, or to read, and those that Coq vouches for.
# Comments and blank lines do not count.
set -eu
cd "$1"

lines() { # FILE...: lines with something outside of (* comments *)
    awk '{
        line = $0; kept = ""
        while (length(line) > 0) {
            open = index(line, "(*"); close_ = index(line, "*)")
            if (depth > 0 && close_ > 0 && (open == 0 || close_ < open)) { depth--; line = substr(line, close_ + 2) }
            else if (open > 0 && (close_ == 0 || open < close_)) { if (depth == 0) kept = kept substr(line, 1, open - 1); depth++; line = substr(line, open + 2) }
            else { if (depth == 0) kept = kept line; line = "" }
        }
        if (kept ~ /[^ \t]/) count++
    } END { print count + 0 }' "$@"
}
say() { # WHAT FILE...
    what=$1
    shift
    printf '%6d  %s\n' "$(lines "$@")" "$what"
}
say "src/verify/arithmetic.ml: the operations, one page" src/verify/arithmetic.ml
say "src/verify/main.ml: reads files, prints what the checker says" src/verify/main.ml
say "src/verify/number.ml, sentences.ml, conclusions.ml: the sentences beside an accepted claim" \
    src/verify/number.ml src/verify/sentences.ml src/verify/conclusions.ml
say "proofs/extraction: which operation stands for which of Coq's" proofs/extraction/directives.v proofs/extraction/checker.v
echo "extracted, not to be read:"
say "src/verify/checker.ml" src/verify/checker.ml
echo "proved by Coq, not to be read but for the statements:"
say "proofs/theories" proofs/theories/*/*.v
