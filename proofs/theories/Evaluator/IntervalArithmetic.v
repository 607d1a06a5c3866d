(** Intervals of coq-interval over Coq's binary integers, [I], with operations of our own where
  their ends are finite (Ends.v).
    Extracted, these call integers directly, several times as fast as the operations of
      coq-interval, which do for all other
    intervals and all other functions. *)
From Coq Require Import Reals ZArith Lra Lia Bool.
From Flocq Require Import Core.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval Float_full.
From Interval.Float Require Import Basic Specific_ops.
From Prodstab Require Import BinaryInteger IntervalZ Exponential.
From Prodstab Require Export Ends.
Open Scope R_scope.

Local Notation power := (bpow radix2).
Local Notation "i 'has' x" := (contains (Library.convert i) x) (at level 70).

Module I.
Module F := FloatZ.
Definition type := Library.type.
Definition convert := Library.convert.

Definition fromZ (prec : F.precision) (k : Z) : type := Between (down prec k 0) (up prec k 0).
Definition neg (i : type) : type :=
  match i with
  | Between (Binary a e) (Binary b d) => Between (Binary (- b)%Z d) (Binary (- a)%Z e)
  | _ => Library.neg i
  end.
Definition add (prec : F.precision) (i j : type) : type :=
  match i, j with
  | Between (Binary a e) (Binary b d), Between (Binary a' e') (Binary b' d') =>
      Between (sum_down prec a e a' e') (sum_up prec b d b' d')
  | _, _ => Library.add prec i j
  end.
Definition sub (prec : F.precision) (i j : type) : type :=
  match i, j with
  | Between (Binary a e) (Binary b d), Between (Binary a' e') (Binary b' d') =>
      Between (sum_down prec a e (- b') d') (sum_up prec b d (- a') e')
  | _, _ => Library.sub prec i j
  end.
Definition mul (prec : F.precision) (i j : type) : type :=
  match i, j with
  | Between (Binary a e) (Binary b d), Between (Binary a' e') (Binary b' d') =>
      if (0 <=? a)%Z then
        if (0 <=? a')%Z then Between (product_down prec a e a' e') (product_up prec b d b' d')
        else if (b' <=? 0)%Z then Between (product_down prec b d a' e') (product_up prec a e b' d')
        else Between (product_down prec b d a' e') (product_up prec b d b' d')
      else if (b <=? 0)%Z then
        if (0 <=? a')%Z then Between (product_down prec a e b' d') (product_up prec b d a' e')
        else if (b' <=? 0)%Z then Between (product_down prec b d b' d') (product_up prec a e a' e')
        else Between (product_down prec a e b' d') (product_up prec a e a' e')
      else
        if (0 <=? a')%Z then Between (product_down prec a e b' d') (product_up prec b d b' d')
        else if (b' <=? 0)%Z then Between (product_down prec b d a' e') (product_up prec a e a' e')
        else Between (lesser_down prec a e b' d' b d a' e') (greater_up prec a e a' e' b d b' d')
  | _, _ => Library.mul prec i j
  end.
Definition sqr (prec : F.precision) (i : type) : type :=
  match i with
  | Between (Binary a e) (Binary b d) =>
      if (0 <=? a)%Z then Between (product_down prec a e a e) (product_up prec b d b d)
      else if (b <=? 0)%Z then Between (product_down prec b d b d) (product_up prec a e a e)
      else Between (Binary 0 0)%Z (greater_up prec a e a e b d b d)
  | _ => Library.sqr prec i
  end.
Definition inv (prec : F.precision) (i : type) : type :=
  match i with
  | Between (Binary a e) (Binary b d) =>
      if ((0 <? a) || (b <? 0))%Z then Between (quotient_down prec 1 0 b d) (quotient_up prec 1 0 a
        e)
      else Library.inv prec i
  | _ => Library.inv prec i
  end.
Definition div (prec : F.precision) (i j : type) : type :=
  match i, j with
  | Between (Binary a e) (Binary b d), Between (Binary a' e') (Binary b' d') =>
      if (0 <? a')%Z then
        Between (if (0 <=? a)%Z then quotient_down prec a e b' d' else quotient_down prec a e a' e')
          (if (0 <=? b)%Z then quotient_up prec b d a' e' else quotient_up prec b d b' d')
      else Library.div prec i j
  | _, _ => Library.div prec i j
  end.
Definition sqrt (prec : F.precision) (i : type) : type :=
  match i with
  | Between (Binary a e) (Binary b d) =>
      if (0 <=? a)%Z then Between (root_down prec a e) (root_up prec b d) else Library.sqrt prec i
  | _ => Library.sqrt prec i
  end.
Definition sign_large (i : type) : Xcomparison :=
  match i with
  | Between (Binary a _) (Binary b _) =>
      if (0 <=? a)%Z then (if (0 <? b)%Z then Xgt else Xeq) else if (b <=? 0)%Z then Xlt else Xund
  | _ => Library.sign_large i
  end.
Definition sign_strict (i : type) : Xcomparison :=
  match i with
  | Between (Binary a _) (Binary b _) =>
      if (0 <? a)%Z then Xgt else if (b <? 0)%Z then Xlt else if ((a =? 0) && (b =? 0))%Z then Xeq
        else Xund
  | _ => Library.sign_strict i
  end.
Definition middle (a e b d : Z) : F.type :=
  let k := (e - d)%Z in
  if (k <? 0)%Z then Binary (a + Z.shiftl b (- k))%Z (e - 1)%Z else Binary (Z.shiftl a k + b)%Z (d
    - 1)%Z.
Definition midpoint (i : type) : F.type :=
  match i with Between (Binary a e) (Binary b d) => middle a e b d | _ => Library.midpoint i end.

Definition zero := Library.zero.
Definition whole := Library.whole.
Definition real := Library.real.
Definition singleton := Library.singleton.
Definition lower := Library.lower.
Definition upper := Library.upper.
Definition lower_extent := Library.lower_extent.
Definition upper_extent := Library.upper_extent.
Definition join := Library.join.
Definition meet := Library.meet.
Definition abs := Library.abs.
Definition bisect := Library.bisect.
Definition invnz := Library.invnz.
Definition power_int := Library.power_int.
Definition pi := Library.pi.
Definition exp := Library.exp.
Definition ln := Library.ln.
Definition sin := Library.sin.
Definition cos := Library.cos.
Definition tan := Library.tan.
Definition atan := Library.atan.

(** ** Correctness *)

Definition extension (f : ExtendedR -> ExtendedR) (g : type -> type) : Prop :=
  forall i x, contains (convert i) x -> contains (convert (g i)) (f x).
Definition extension_2 (f : ExtendedR -> ExtendedR -> ExtendedR) (g : type -> type -> type) :
  Prop :=
  forall i j x y, contains (convert i) x -> contains (convert j) y ->
    contains (convert (g i j)) (f x y).

Lemma fromZ_correct prec k : contains (convert (fromZ prec k)) (Xreal (IZR k)).
Proof. apply ends_have; [apply down_below | apply up_above]; simpl; lra. Qed.

Lemma neg_correct : extension Xneg neg.
Proof.
intros i x. destruct i as [|[|a e] [|b d]]; try exact (Library.neg_correct _ x).
destruct x as [|x]; intros Hx; [destruct (not_a_number _ _ _ _ Hx)|]. apply in_between in Hx.
apply in_between. rewrite !opp_IZR. lra.
Qed.

(** the goal is about an operation on two intervals with finite ends, after this, in reals *)
Ltac finite_2 library :=
  intros i j x y; destruct i as [|[|a e] [|b d]]; try exact (library _ _ x y);
  destruct j as [|[|a' e'] [|b' d']]; try exact (library _ _ x y);
  destruct x as [|x]; intros Hx; [destruct (not_a_number _ _ _ _ Hx)|];
  destruct y as [|y]; intros Hy; [destruct (not_a_number _ _ _ _ Hy)|].
Ltac finite library :=
  intros i x; destruct i as [|[|a e] [|b d]]; try exact (library _ x);
  destruct x as [|x]; intros Hx; [destruct (not_a_number _ _ _ _ Hx)|].

Lemma add_correct prec : extension_2 Xadd (add prec).
Proof.
finite_2 (Library.add_correct prec). apply in_between in Hx, Hy.
apply ends_have; [apply sum_down_below | apply sum_up_above]; tauto.
Qed.
Lemma sub_correct prec : extension_2 Xsub (sub prec).
Proof.
finite_2 (Library.sub_correct prec). apply in_between in Hx, Hy.
apply ends_have; unfold Rminus; [apply sum_down_below | apply sum_up_above]; rewrite ?opp_IZR; lra.
Qed.

(** the sign of the mantissa m is that of m 2^e *)
Ltac sign m e :=
  let S := fresh "S" in destruct (Z.leb_spec 0 m) as [S|S];
    [apply (at_least_0 m e) in S | apply (less_than_0 m e) in S].
Ltac sign' m e :=
  let S := fresh "S" in destruct (Z.leb_spec m 0) as [S|S];
    [apply (at_most_0 m e) in S | apply (more_than_0 m e) in S].

Lemma mul_correct prec : extension_2 Xmul (mul prec).
Proof.
finite_2 (Library.mul_correct prec). apply in_between in Hx, Hy. unfold mul.
assert (Hx1 := proj1 Hx). assert (Hx2 := proj2 Hx). assert (Hy1 := proj1 Hy).
  assert (Hy2 := proj2 Hy). clear Hx Hy.
sign a e; [|sign' b d]; sign a' e'; try sign' b' d';
  apply ends_have; first [apply product_down_below | apply product_up_above | apply
    lesser_down_below | apply greater_up_above];
  set (A := IZR a * power e) in *; set (B := IZR b * power d) in *;
  set (A' := IZR a' * power e') in *; set (B' := IZR b' * power d') in *; clearbody A B A' B';
  try nra.
- destruct (Rle_dec 0 x); [right | left]; nra.
- destruct (Rle_dec 0 x); [right | left]; nra.
Qed.
Lemma sqr_correct prec : extension Xsqr (sqr prec).
Proof.
finite (Library.sqr_correct prec). apply in_between in Hx. unfold sqr.
assert (Hx1 := proj1 Hx). assert (Hx2 := proj2 Hx). clear Hx.
  change (Xsqr (Xreal x)) with (Xreal (x * x)).
sign a e; [|sign' b d]; apply ends_have;
  first [apply product_down_below | apply product_up_above | apply greater_up_above | idtac];
  set (A := IZR a * power e) in *; set (B := IZR b * power d) in *; clearbody A B; try nra.
- simpl. nra.
- destruct (Rle_dec 0 x); [right | left]; nra.
Qed.

Lemma inverse_between u v x : 0 < u \/ v < 0 -> u <= x <= v -> x <> 0 /\ / v <= / x <= / u.
Proof.
intros [P|P] H.
- split; [lra|]. split; apply Rinv_le_contravar; lra.
- split; [lra|]. assert (Q : / - u <= / - x <= / - v) by (split; apply Rinv_le_contravar; lra).
  rewrite !Rinv_opp in Q. lra.
Qed.
Lemma inv_correct prec : extension Xinv (inv prec).
Proof.
intros i x. destruct i as [|[|a e] [|b d]]; try exact (Library.inv_correct prec _ x). unfold inv.
destruct ((0 <? a)%Z || (b <? 0)%Z)%bool eqn:S; [|exact (Library.inv_correct prec _ x)].
destruct x as [|x]; intros Hx; [destruct (not_a_number _ _ _ _ Hx)|]. apply in_between in Hx.
assert (P : 0 < IZR a * power e \/ IZR b * power d < 0).
{ apply orb_prop in S. destruct S as [S|S]; apply Z.ltb_lt in S; [left;
  apply more_than_0, S | right; apply less_than_0, S]. }
destruct (inverse_between _ _ _ P Hx) as [N H].
unfold Xinv, Xinv', Xbind. destruct (is_zero_spec x) as [Z|_]; [contradiction|].
apply ends_have; [apply quotient_down_below | apply quotient_up_above]; unfold Rdiv;
  simpl (power 0); rewrite ?Rmult_1_l; try apply H; intros ->; rewrite Rmult_0_l in *; lra.
Qed.
Lemma div_correct prec : extension_2 Xdiv (div prec).
Proof.
intros i j x y. destruct i as [|[|a e] [|b d]]; try exact (Library.div_correct prec _ _ x y);
  destruct j as [|[|a' e'] [|b' d']]; try exact (Library.div_correct prec _ _ x y). unfold div.
destruct (Z.ltb_spec 0 a') as [P|P]; [|exact (Library.div_correct prec _ _ x y)].
destruct x as [|x]; intros Hx; [destruct (not_a_number _ _ _ _ Hx)|].
destruct y as [|y]; intros Hy; [destruct (not_a_number _ _ _ _ Hy)|]. apply in_between in Hx, Hy.
assert (P' := more_than_0 a' e' P). destruct (inverse_between _ _ _ (or_introl P') Hy) as [N H].
assert (Q : 0 < IZR b' * power d') by lra.
assert (Na : a' <> 0%Z) by lia.
assert (Nb : b' <> 0%Z) by (intros ->; rewrite Rmult_0_l in Q; lra).
assert (I1 := Rinv_0_lt_compat _ P'). assert (I2 := Rinv_0_lt_compat _ Q).
  assert (I3 : 0 < / y) by lra.
unfold Xdiv, Xdiv', Xbind2. destruct (is_zero_spec y) as [Z|_]; [contradiction|].
apply ends_have; [sign a e | sign b d]; (apply quotient_down_below || apply quotient_up_above);
  try assumption; unfold Rdiv; nra.
Qed.
Lemma sqrt_correct prec : extension Xsqrt (sqrt prec).
Proof.
intros i x. destruct i as [|[|a e] [|b d]]; try exact (Library.sqrt_correct prec _ x). unfold sqrt.
destruct (Z.leb_spec 0 a) as [P|P]; [|exact (Library.sqrt_correct prec _ x)].
destruct x as [|x]; intros Hx; [destruct (not_a_number _ _ _ _ Hx)|]. apply in_between in Hx.
assert (A := at_least_0 a e P). assert (B : (0 <= b)%Z).
{ destruct (Z.lt_ge_cases b 0) as [L|L]; [|exact L]. apply (less_than_0 b d) in L. lra. }
apply ends_have; [apply root_down_below | apply root_up_above]; try assumption;
  apply sqrt_le_1_alt, Hx.
Qed.

Lemma sign_large_correct i : match sign_large i with
  | Xeq => forall x, i has x -> x = Xreal 0
  | Xlt => forall x, i has x -> x = Xreal (proj_val x) /\ proj_val x <= 0
  | Xgt => forall x, i has x -> x = Xreal (proj_val x) /\ 0 <= proj_val x
  | Xund => True
  end.
Proof.
assert (L := Library.sign_large_correct i). destruct i as [|[|a e] [|b d]];
  try exact L. clear L. unfold sign_large.
sign a e; [destruct (Z.ltb_spec 0 b) as [Q|Q] | sign' b d]; try exact Logic.I;
  intros [|x] Hx; try (destruct (not_a_number _ _ _ _ Hx)); apply in_between in Hx;
  try (split; [reflexivity | simpl; lra]).
apply (at_most_0 b d) in Q. f_equal. lra.
Qed.
Lemma sign_strict_correct i : match sign_strict i with
  | Xeq => forall x, i has x -> x = Xreal 0
  | Xlt => forall x, i has x -> x = Xreal (proj_val x) /\ proj_val x < 0
  | Xgt => forall x, i has x -> x = Xreal (proj_val x) /\ 0 < proj_val x
  | Xund => True
  end.
Proof.
assert (L := Library.sign_strict_correct i). destruct i as [|[|a e] [|b d]];
  try exact L. clear L. unfold sign_strict.
destruct (Z.ltb_spec 0 a) as [P|P]; [|destruct (Z.ltb_spec b 0) as [Q|Q];
  [|destruct (_ && _) eqn:Z; [|exact Logic.I]]];
  intros [|x] Hx; try (destruct (not_a_number _ _ _ _ Hx)); apply in_between in Hx.
- apply (more_than_0 a e) in P. split; [reflexivity | simpl; lra].
- apply (less_than_0 b d) in Q. split; [reflexivity | simpl; lra].
- apply andb_prop in Z. destruct Z as [Z1 Z2]. apply Z.eqb_eq in Z1, Z2. subst. f_equal. lra.
Qed.

Lemma middle_value a e b d : F.toX (middle a e b d) = Xreal ((IZR a * power e + IZR b * power d) /
  2).
Proof.
unfold middle. cbv zeta. assert (H : forall k, power (k - 1) = power k / 2).
{ intros k. unfold Z.sub. rewrite bpow_plus. reflexivity. }
destruct (Z.ltb_spec (e - d) 0) as [N|N]; rewrite binary_value, H; f_equal; unfold Rdiv;
  rewrite <- Rmult_assoc;
  f_equal; [apply sum_left | apply sum_right]; assumption.
Qed.
Lemma midpoint_correct i : not_empty (convert i) ->
  F.toX (midpoint i) = Xreal (proj_val (F.toX (midpoint i))) /\ i has F.toX (midpoint i).
Proof.
destruct i as [|[|a e] [|b d]]; try exact (Library.midpoint_correct _). intros [x Hx].
  apply in_between in Hx.
unfold midpoint. rewrite middle_value. split; [reflexivity|]. apply in_between. lra.
Qed.

(** what coq-interval says of its other operations *)
Definition zero_correct : convert zero = Ibnd (Xreal 0) (Xreal 0) := Library.zero_correct.
Definition whole_correct : forall x, contains (convert whole) (Xreal x) := Library.whole_correct.
Definition real_correct : forall i, real i = match convert i with Inan => false | Ibnd _ _ => true
  end :=
  Library.real_correct.
Definition singleton_correct : forall x, contains (convert (singleton x)) (Xreal (proj_val (F.toX
  x))) :=
  Library.singleton_correct.
Definition lower_correct : forall i, not_empty (convert i) ->
  F.toX (lower i) = Xlower (convert i) :=
  Library.lower_correct.
Definition upper_correct : forall i, not_empty (convert i) ->
  F.toX (upper i) = Xupper (convert i) :=
  Library.upper_correct.
Definition lower_extent_correct : forall i x y,
  contains (convert i) (Xreal y) -> x <= y -> contains (convert (lower_extent i)) (Xreal x) :=
  Library.lower_extent_correct.
Definition upper_extent_correct : forall i x y,
  contains (convert i) (Xreal y) -> y <= x -> contains (convert (upper_extent i)) (Xreal x) :=
  Library.upper_extent_correct.
Definition join_correct : forall i j x,
  contains (convert i) x \/ contains (convert j) x ->
    contains (convert (join i j)) x := Library.join_correct.
Definition meet_correct : forall i j x,
  contains (convert i) x -> contains (convert j) x ->
    contains (convert (meet i j)) x := Library.meet_correct.
Definition bisect_correct : forall i x, contains (convert i) x ->
  contains (convert (fst (bisect i))) x \/ contains (convert (snd (bisect i))) x :=
    Library.bisect_correct.
Definition invnz_correct : forall prec i x,
  x <> Xreal 0 -> contains (convert i) x -> contains (convert (invnz prec i)) (Xinv x) :=
    Library.invnz_correct.
Definition power_int_correct : forall prec n,
  extension (fun x => Xpower_int x n) (fun i => power_int prec i n) := Library.power_int_correct.
Definition pi_correct : forall prec, contains (convert (pi prec)) (Xreal PI) := Library.pi_correct.
Definition abs_correct : extension Xabs abs := Library.abs_correct.
Definition exp_correct : forall prec, extension Xexp (exp prec) := Library.exp_correct.
Definition ln_correct : forall prec, extension Xln (ln prec) := Library.ln_correct.
Definition sin_correct : forall prec, extension Xsin (sin prec) := Library.sin_correct.
Definition cos_correct : forall prec, extension Xcos (cos prec) := Library.cos_correct.
Definition tan_correct : forall prec, extension Xtan (tan prec) := Library.tan_correct.
Definition atan_correct : forall prec, extension Xatan (atan prec) := Library.atan_correct.
End I.
