#!/bin/sh
# operations.sh SOURCE: each operation that stands for one of Coq's has its lemma, and a line in arithmetic_test.ml that compares
# the two; and there is none on the page that stands for nothing.
set -eu
directives=$1/proofs/extraction/directives.v
theory=$1/proofs/theories/Checker/Arithmetic.v
page=$1/src/verify/arithmetic.ml
test=$1/tests/verify/arithmetic_test.ml
status=0
replaced=$(sed -n 's/^Extract Constant \([^ ]*\) => "Arithmetic\.\([a-z0-9_]*\)"\. (\* \([a-z0-9_]*_is\) \*)$/\1 \2 \3/p' "$directives")
[ "$(echo "$replaced" | wc -l)" -eq "$(grep -c '^Extract Constant .*Arithmetic' "$directives")" ] ||
    { echo "a line of directives.v names no lemma"; status=1; }
echo "$replaced" | {
    while read -r coq ours lemma; do
        grep -q "^Lemma $lemma " "$theory" || { echo "$coq: no lemma $lemma"; status=1; }
        grep -q "^let $ours " "$page" || { echo "$coq: no operation $ours"; status=1; }
        # a comparison may go over several lines
        tr '\n' ' ' < "$test" | grep -q "\"$coq\"[^;]*Arithmetic\.$ours\b" || { echo "$coq: not compared with $ours"; status=1; }
    done
    exit $status
}
