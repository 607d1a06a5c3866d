#!/bin/sh
# refused.sh BUILD SOURCE: Coq computes that the checker does not accept the false certificates in tests/cases/rejected; and coqc
# refuses an exported file, at the right place, if its text, its loss or one of its theorems is changed.
set -eu
here=$1/refused
source=$2
rm -rf "$here"
mkdir -p "$here"
cd "$here"

# ---- false certificates, but not runs that are followed for long, nor those that are looked at down to the smallest parts, which take Coq long ----
{
    echo 'From Prodstab Require Import Certificate.'
    for file in "$source"/tests/cases/rejected/*.json; do
        case $file in
            */run-of-vectors-not-yet-there* | */run-of-vectors-of-another-balance* | */run-of-vectors-equal* | */run-of-vectors-opposite* | \
            */run-of-vectors-eta-zero* | */run-of-vectors-factor-negative*) ;;
            */condition-at-its-edge* | */run-* | */minimum-[osw]* | */frozen-global* | */depth-of-the-squared* | */momentum-* | */look-ahead*) continue ;;
        esac
        printf '(* %s *)\nGoal accepts "' "$(basename "$file" .json)"
        sed 's/"/""/g' "$file"
        printf '"%%string = false.\nProof. vm_cast_no_check (eq_refl false). Qed.\n'
    done
} > rejected.v
test "$(grep -c '^Goal' rejected.v)" -gt 30
coqc -w -ambiguous-paths -Q ../theories Prodstab rejected.v

# ---- changed files ----
# spoiled FILE LINE EDIT: after that edit, which changes something, coqc refuses FILE.v in the sentence that begins with LINE
spoiled() {
    sed "$3" "$1.v" > spoiled.v
    ! cmp -s "$1.v" spoiled.v || { echo "$3: changes nothing"; exit 1; }
    if coqc -w -ambiguous-paths -Q ../theories Prodstab spoiled.v > output 2>&1; then
        echo "accepted after $3"
        exit 1
    fi
    at=$(sed -n 's/^File ".*", line \([0-9]*\), .*/\1/p' output | tail -n 1)
    found=$(head -n "$at" spoiled.v | grep '^Lemma\|^Theorem\|^Definition' | tail -n 1)
    case $found in
        "$2 "*) ;;
        *) cat output; echo "$3: refused at: $found"; exit 1 ;;
    esac
}

"$PRODSTAB" export --coq "$source/certificates/quartic.json" -o quartic.v
coqc -w -ambiguous-paths -Q ../theories Prodstab quartic.v
spoiled quartic 'Lemma accepted' 's/""95.99999""/""96.00001""/' # a false claim in the text
spoiled quartic 'Lemma accepted' 's/""version"": 1/""version"": 7/'
spoiled quartic 'Lemma holds' '/^Definition loss/s/ 4\.$/ 5./' # another loss than that of the text
spoiled quartic 'Lemma holds' '/^Definition loss/s/- 1)/+ 1)/'
spoiled quartic 'Theorem minimum_1' '/^Definition hi/s/0001\//0002\//' # a narrower bracket would be as wrong
spoiled quartic 'Theorem product_stable_2' '/^Theorem product_stable_2/s/9599999/9599998/' # weaker is not what was read
spoiled quartic 'Theorem flip_4' '/^Theorem flip_4/s/flip loss/flip_subcritical loss/'
spoiled quartic 'Definition certificate' '/^Theorem flip_4/,/^$/d' # a claim left out

cp "$source/certificates/depth/quartic.json" depth.json
"$PRODSTAB" export --coq depth.json -o depth.v
spoiled depth 'Lemma accepted' 's/""e_lo"": ""0""/""e_lo"": ""0.6""/' # weights that there are not
spoiled depth 'Theorem lyapunov_depth_3' '/^Theorem lyapunov_depth_3/s/lo hi 0 /lo hi (-1) /'

"$PRODSTAB" branch quartic --momentum 1/2 --to 1.07 -o heavy_ball.json > heavy_ball.txt
"$PRODSTAB" export --coq heavy_ball.json -o heavy_ball.v
spoiled heavy_ball 'Lemma accepted' 's/""momentum"": ""0.5""/""momentum"": ""0.95""/' # with which the cycle does not attract so far
for kind in flip_momentum_3 two_cycle_momentum_4 branch_momentum_5; do
    spoiled heavy_ball "Theorem $kind" "/^Theorem $kind/s/(1\/2) 0/(1\/3) 0/"
done

cp "$source/certificates/critical/exponential_pair.json" critical.json
"$PRODSTAB" export --coq critical.json -o critical.v
spoiled critical 'Lemma accepted' 's/""rate"": ""\(.*\)""/""rate"": ""9\1""/'
spoiled critical 'Theorem every_cell' 's/critical (fun c => loss c)/critical (fun c => loss (- c))/' # another family

cat > map.json << END
{"format": "prodstab-certificate", "version": 3, "loss": {"formula": "cosh(z) + p*z^2/2", "parameters": {"p": ["0", "3"]}},
 "cells": [{"parameters": {"p": ["0", "1"]}, "claims": [{"claim": "minimum", "lo": "-1", "hi": "1"}]},
           {"parameters": {"p": ["1", "2"]}, "claims": [{"claim": "minimum", "lo": "-0.1", "hi": "0.1"}, {"claim": "product_unstable", "alpha_max": "-0.9"}]},
           {"parameters": {"p": ["2", "3"]}, "claims": []}], "producer": "", "comment": ""}
END
"$PRODSTAB" export --coq map.json -o map.v
coqc -w -ambiguous-paths -Q ../theories Prodstab map.v
spoiled map 'Lemma accepted' 's/\[""0"", ""1""\]/[""0"", ""0.9""]/' # a gap between the cells
spoiled map 'Theorem every_cell' 's/Cell_at (0 <= p <= 1)/Cell_at (0 <= p <= 2)/' # beyond the cell
spoiled map 'Theorem every_cell' 's/Cell_at (1 <= p <= 2)/Cell_at (1 <= p <= (3\/2))/' # a narrower cell would leave a gap
spoiled map 'Theorem every_cell' 's/ (-9\/10)\]/ (-1)]/' # another number
spoiled map 'Theorem every_cell' 's/Cell_at (2 <= p <= 3) \[\]/Cell_at (2 <= p <= 3) [minimum (loss p) (-1) 1]/' # more than is claimed
spoiled map 'Theorem every_cell' '/^  Cell_at (2 <= p <= 3)/s/ \]\./ ; Cell_at (2 <= p <= 3) [] ]./' # another cell
spoiled map 'Theorem every_cell' '/^Theorem every_cell/s/forall p, 0 <= p <= 3/forall p, 0 <= p <= 4/'
spoiled map 'Theorem every_cell' '/^Definition loss/s/cosh z/sinh z/'
