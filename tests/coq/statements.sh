#!/bin/sh
# statements.sh BUILD SOURCE: in the export of every certificate of the catalogue, of the branches and of the runs, and of losses
# with every function, Coq sees that the loss and the statements are those of the text. That the checker accepts the text, which
# takes long, is taken for granted here: prodstab-verify says so in other tests.
set -eu
here=$1/statements
source=$2
rm -rf "$here"
mkdir -p "$here"
cd "$here"

n=0
while read -r term; do
    case $term in '#'*) continue ;; esac
    n=$((n + 1))
    case $term in *q*) parameters='"p": "7/2", "q": ["1", "5/4"]' ;; *) parameters= ;; esac
    cat > "formula_$n.json" << END
{"format": "prodstab-certificate", "version": 1, "loss": {"formula": "1000*(z - 1)^2 + $term", "parameters": {$parameters}},
 "claims": [{"claim": "minimum", "lo": "1/2", "hi": "3/2"}], "producer": "statements.sh"}
END
done < "$source/tests/coq/formulas.txt"
test "$n" -gt 10
functions=$(sed -n '/^Definition functions /,/\]\.$/p' "$source/proofs/theories/Checker/FormulaText.v" | grep -o '"[A-Za-z0-9]*"' | tr -d '"')
test -n "$functions"
for function in $functions; do
    grep -qw "$function" "$source/tests/coq/formulas.txt" || { echo "no formula with $function"; exit 1; }
done

# assumed NAME FILE.json...: the export of the files, with the computation assumed
assumed() {
    name=$1
    shift
    "$PRODSTAB" export --coq "$@" > "$name.exported"
    sed 's/^Lemma accepted : /Axiom accepted : /; /^Proof. vm_cast_no_check (eq_refl true). Qed.$/d' "$name.exported" > "$name.v"
    test "$(grep -c '^Axiom accepted' "$name.v")" -eq $#
    coqc -w -ambiguous-paths -Q ../theories Prodstab "$name.v"
}
assumed formulas formula_*.json
assumed catalogue $(ls "$source"/certificates/*.json | grep -v '/schema.json$')
assumed branches "$source"/certificates/branch/*.json
assumed runs "$source"/certificates/run/gamma.json "$source"/certificates/run/quartic.json
