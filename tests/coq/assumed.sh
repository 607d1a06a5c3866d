#!/bin/sh
# assumed.sh WORK: `prodstab prove` over theories that assume something of their own, in one way or another, does not accept.
set -eu
work=$1
rm -rf "$work"
mkdir -p "$work/proofs/theories" "$work/cache" "$work/temporary"
cp "$PRODSTAB_SOURCE_DIR/proofs/build.sh" "$work/proofs"
printf '%s\n' '-Q theories Prodstab' theories/Certificate.v > "$work/proofs/_CoqProject"

# refused TEXT ASSUMPTION: with that assumption, which proves `untrue`; and a line of what it prints
refused() {
    cat > "$work/proofs/theories/Certificate.v" << END
From Coq Require Export Reals String.
Definition minimum (l : R -> R) (a b : R) := a = b.
Definition degenerate (l : R -> R) (a b : R) := a = b.
Definition frozen_global (l : R -> R) (a b c : R) := a = b.
Definition lyapunov (l : R -> R) (a b c d : R) := a = b.
Definition lyapunov_depth := lyapunov.
Definition line_row (a b c d e f g : R) : Prop := a = b.
Definition balanced_cycle (l : R -> R) (a b c : R) (first : Prop) (rest : list Prop) := a = b.
Definition squared_exact := frozen_global.
Definition gap_regime (l : R -> R) (a b c d e f g : R) := a = b.
Definition gfs_monotone (l : R -> R) (a b c d e f : R) := a = b.
$2
Definition certificate : Set := unit.
Definition accepts (text : string) : bool := true.
Definition as_read (text : string) : certificate := tt.
Definition claims_of (c : certificate) : certificate := c.
Definition claims_hold (l : R -> R) (L : R -> R -> R) (c : certificate) : Prop := False.
Definition all_claims_hold {text c} (a : accepts text = true) (r : as_read text = c) (x : list R) (inside : True) : False := untrue.
Definition claim {P : Prop} (n : nat) (h : False) : P := match h with end.
Inductive theorems : Prop := no_more | also {P : Prop} (proof : P) (others : theorems).
Notation "[[ t ; .. ; u ]]" := (also t .. (also u no_more) ..).
END
    code=0
    env "XDG_CACHE_HOME=$work/cache" "TMPDIR=$work/temporary" "$PRODSTAB" prove \
        "$PRODSTAB_SOURCE_DIR/certificates/squared.json" --proofs "$work/proofs" > "$work/output" 2>&1 || code=$?
    if [ "$code" -ne 3 ] || ! grep -q "^prodstab: the proof rests on more than the axioms of the real numbers: $1" "$work/output"; then
        cat "$work/output"
        echo "exit code $code, wanted 3 and: $1"
        exit 1
    fi
}

refused 'untrue : False' 'Axiom untrue : False.'
refused 'untrue : False' 'Lemma untrue : False. Admitted.'
refused 'sig_not_dec : False' 'Axiom sig_not_dec : False. Definition untrue := sig_not_dec.' # the name of a true one, almost
refused 'untrue_at is assumed to be guarded' 'Unset Guard Checking.
Fixpoint untrue_at (n : nat) : False := untrue_at n.
Definition untrue := untrue_at 0.
Set Guard Checking.'
rm -rf "$work"
