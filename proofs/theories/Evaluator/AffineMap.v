(** Affine maps of what z, D and u deviate by (OrbitSpan.v), with numbers and with intervals as
    coefficients, and 2^k of them one after another ([doubled_among]). *)
From Coq Require Import Reals ZArith Lra Lia List.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Prodstab Require Import IntervalNumber OrbitPlace.
Open Scope R_scope.

Local Notation "i 'has' r" := (contains (I.convert i) (Xreal r)) (at level 70).

Record affine (T : Type) : Type :=
  Affine { zz : T; zD : T; zc : T; Dz : T; DD : T; Dc : T; uz : T; uD : T; uu : T; uc : T }.
Arguments Affine {T}. Arguments zz {T}. Arguments zD {T}. Arguments zc {T}. Arguments Dz {T}.
  Arguments DD {T}. Arguments Dc {T}.
Arguments uz {T}. Arguments uD {T}. Arguments uu {T}. Arguments uc {T}.

Section Maps.
Variable T : Type.
Variables add mul : T -> T -> T.
Definition act (g : affine T) (d : T * T * T) : T * T * T :=
  let '(z, D, u) := d in
  (add (add (mul (zz g) z) (mul (zD g) D)) (zc g), add (add (mul (Dz g) z) (mul (DD g) D)) (Dc g),
   add (add (add (mul (uz g) z) (mul (uD g) D)) (mul (uu g) u)) (uc g)).
(** first f, then g *)
Definition after (g f : affine T) : affine T :=
  Affine (add (mul (zz g) (zz f)) (mul (zD g) (Dz f))) (add (mul (zz g) (zD f)) (mul (zD g) (DD f)))
    (add (add (mul (zz g) (zc f)) (mul (zD g) (Dc f))) (zc g))
    (add (mul (Dz g) (zz f)) (mul (DD g) (Dz f))) (add (mul (Dz g) (zD f)) (mul (DD g) (DD f)))
    (add (add (mul (Dz g) (zc f)) (mul (DD g) (Dc f))) (Dc g))
    (add (add (mul (uz g) (zz f)) (mul (uD g) (Dz f))) (mul (uu g) (uz f)))
    (add (add (mul (uz g) (zD f)) (mul (uD g) (DD f))) (mul (uu g) (uD f)))
    (mul (uu g) (uu f))
    (add (add (add (mul (uz g) (zc f)) (mul (uD g) (Dc f))) (mul (uu g) (uc f))) (uc g)).
(** 2^k times *)
Fixpoint doubled (k : nat) (g : affine T) : affine T := match k with O => g | S k => let h :=
  doubled k g in after h h end.
End Maps.

Definition act_real := act R Rplus Rmult.
Definition after_real := after R Rplus Rmult.
Definition identity : affine R := Affine 1 0 0 0 1 0 0 0 1 0.

Lemma act_after g f d : act_real (after_real g f) d = act_real g (act_real f d).
Proof. destruct d as [[z D] u]. unfold act_real, after_real, act. simpl.
  f_equal; [f_equal|]; ring. Qed.
Lemma act_identity d : act_real identity d = d.
Proof. destruct d as [[z D] u]. unfold act_real, act. simpl. f_equal; [f_equal|]; ring. Qed.

Definition among (F : affine I.type) (f : affine R) : Prop :=
  (zz F has zz f /\ zD F has zD f /\ zc F has zc f) /\ (Dz F has Dz f /\ DD F has DD f /\
    Dc F has Dc f) /\
  (uz F has uz f /\ uD F has uD f /\ uu F has uu f /\ uc F has uc f).
Definition holds (d : I.type * I.type * I.type) (r : R * R * R) : Prop :=
  let '(z, D, u) := d in let '(z', D', u') := r in z has z' /\ D has D' /\ u has u'.

Section Enclosed.
Variable prec : I.F.precision.
Definition act_in := act I.type (I.add prec) (I.mul prec).
Definition after_in := after I.type (I.add prec) (I.mul prec).
Definition doubled_in := doubled I.type (I.add prec) (I.mul prec).
Local Opaque I.add I.mul.

Lemma act_in_correct F f d r : among F f -> holds d r -> holds (act_in F d) (act_real f r).
Proof.
destruct d as [[z D] u]. destruct r as [[z' D'] u']. unfold among, holds, act_in, act_real, act.
  intros H K.
decompose [and] H. decompose [and] K. repeat split;
  repeat first [ assumption | apply add_in | apply mul_in ].
Qed.
Lemma after_in_correct G F g f : among G g -> among F f -> among (after_in G F) (after_real g f).
Proof.
unfold among, after_in, after_real, after. cbn [zz zD zc Dz DD Dc uz uD uu uc]. intros H K.
  decompose [and] H. decompose [and] K.
repeat split; repeat first [ assumption | apply add_in | apply mul_in ].
Qed.

(** some times, one of the maps each *)
Inductive chain (F : affine I.type) : nat -> R * R * R -> R * R * R -> Prop :=
| chain_start r : chain F O r r
| chain_step j r r' f : chain F j r r' -> among F f -> chain F (S j) r (act_real f r').

Lemma chain_split F i : forall j r r', chain F (i + j) r r' ->
  exists m, chain F j r m /\ chain F i m r'.
Proof.
induction i as [|i IH]; intros j r r' H; [exists r'; split; [exact H | constructor]|].
simpl in H. inversion H as [|j' a b f H1 H2]; subst. destruct (IH j r b H1) as [m [M1 M2]].
  exists m. split; [exact M1|].
constructor; assumption.
Qed.
Lemma doubled_among F k : among F identity -> forall j r r', (j <= 2 ^ k)%nat -> chain F j r r' ->
  exists f, among (doubled_in k F) f /\ r' = act_real f r.
Proof.
intros HI. induction k as [|k IH]; intros j r r' Hj H.
- change (2 ^ 0)%nat with 1%nat in Hj. destruct j as [|[|j]]; [| |lia].
  + inversion H; subst. exists identity. split; [exact HI | symmetry; apply act_identity].
  + inversion H as [|j' a b f H1 H2]; subst. inversion H1; subst. exists f.
    split; [exact H2 | reflexivity].
- assert (Hj' : (j <= 2 ^ k + 2 ^ k)%nat) by (rewrite Nat.pow_succ_r' in Hj; lia).
  destruct (Nat.le_gt_cases j (2 ^ k)) as [L|L].
  + destruct (IH j r r' L H) as [f [Hf E]]. destruct (IH O r' r' ltac:(lia) (chain_start F r')) as
    [g [Hg E']].
    exists (after_real g f). split; [apply after_in_correct; assumption|].
      rewrite act_after, <- E. exact E'.
  + replace j with ((j - 2 ^ k) + 2 ^ k)%nat in H by lia.
    destruct (chain_split F _ _ _ _ H) as [m [M1 M2]].
    destruct (IH (2 ^ k)%nat r m ltac:(lia) M1) as [f [Hf E]].
      destruct (IH (j - 2 ^ k)%nat m r' ltac:(lia) M2) as [g [Hg E']].
    exists (after_real g f). split; [apply after_in_correct; assumption|].
      rewrite act_after, <- E. exact E'.
Qed.

(** and the identity *)
Definition or_identity (F : affine I.type) : affine I.type :=
  let one := I.join (I.fromZ prec 1) in let nought := I.join (I.fromZ prec 0) in
  Affine (one (zz F)) (nought (zD F)) (nought (zc F)) (nought (Dz F)) (one (DD F)) (nought (Dc F))
    (nought (uz F)) (nought (uD F)) (one (uu F)) (nought (uc F)).
Lemma or_identity_among F f : among F f -> among (or_identity F) f.
Proof.
unfold among, or_identity. cbn [zz zD zc Dz DD Dc uz uD uu uc]. intros H. decompose [and] H.
repeat split; apply I.join_correct; right; assumption.
Qed.
Lemma or_identity_identity F : among (or_identity F) identity.
Proof.
unfold among, or_identity. cbn [identity zz zD zc Dz DD Dc uz uD uu uc].
  repeat split; apply I.join_correct; left; apply integer_in.
Qed.
End Enclosed.
