(** The error function of intervals, by the recursion of ErrorFunction.v at their ends: it is increasing. *)
From Coq Require Import Reals ZArith Lra Lia Bool List.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Prodstab Require Import ErrorFunction IntervalNumber.
Import ListNotations.
Open Scope R_scope.

Section Numbers.
Variable s : setting.
Local Notation prec := (precision s).
Local Notation add := (add s).
Local Notation sub := (sub s).
Local Notation mul := (mul s).
Local Notation sqr := (sqr s).

(** exp(-x^2); x/sqrt(pi); 2/sqrt(pi) *)
Definition gauss_number (x : number) : number := exponential s (neg (sqr x)).
Definition by_root_of_pi (x : number) : number :=
  match inverse s (square_root s (Within (I.pi prec))) with Some r => mul x r | None => Within I.whole end.
Definition erf_slope_at_0 : number := by_root_of_pi (Exact 2).

(** G_k from G_(k + terms), which is between 0 and 2 (k + terms) + 1; y2 = 2 x^2 *)
Fixpoint quotient_number (y2 : number) (terms k : nat) : number :=
  match terms with
  | O => Within (I.join I.zero (I.fromZ prec (Z.of_nat (2 * k + 1))))
  | S terms => add (Exact 1) (mul (mul y2 (rational s 1 (Pos.of_nat (2 * k + 3)))) (quotient_number y2 terms (S k)))
  end.

(** the first n of some with x^2 <= n *)
Fixpoint above_square (candidates : list nat) (xx : number) : option nat :=
  match candidates with
  | nil => None
  | cons n rest => if is_nonnegative (sub (Exact (Z.of_nat n)) xx) then Some n else above_square rest xx
  end.
Definition squares : list nat := [2; 4; 8; 12; 16; 24; 32; 48; 64; 96; 128; 192; 256]%nat.

(** with 3 n + p/2 terms the last one is below 2^-p of the sum: x^2 <= n *)
Definition erf_at (i : I.type) : I.type :=
  let x := Within i in
  let xx := sqr x in
  match above_square squares xx with
  | Some n =>
      let terms := (3 * n + 2 + Nat.div2 (Z.to_nat (Z.min prec 4096)))%nat in
      interval_of s (mul erf_slope_at_0 (mul (mul x (gauss_number x)) (quotient_number (mul (Exact 2) xx) terms 0)))
  | None => I.whole
  end.

(** a bound of erf everywhere, from erf 16 *)
Definition erf_beyond : I.type :=
  let c := Exact 16 in
  interval_of s (add (Within (erf_at (interval_of s c))) (by_root_of_pi (gauss_number c))).

(** of numbers at least as great as erf is on i *)
Definition erf_above (i : I.type) : I.type :=
  if I.F.real (I.upper i) then
    let x := I.singleton (I.upper i) in
    if is_nonnegative (sub (Exact 16) (Within x)) then
      if is_negative (add (Exact 16) (Within x)) then erf_at (I.fromZ prec (-16)) else erf_at x
    else erf_beyond
  else erf_beyond.

Definition erf_number (x : number) : number :=
  let i := interval_of s x in Within (I.join (erf_above i) (I.neg (erf_above (I.neg i)))).

(** * Correctness *)

Variable u : scale s.
Local Notation enclosed := (enclosed u).
Local Notation "i 'has' x" := (contains (I.convert i) (Xreal x)) (at level 70).

Lemma gauss_number_correct x r : enclosed x r -> enclosed (gauss_number x) (gauss r).
Proof.
intros H. unfold gauss. replace (r^2) with (r * r) by ring. apply exponential_correct, neg_correct, sqr_correct, H.
Qed.

Lemma by_root_of_pi_correct x r : enclosed x r -> enclosed (by_root_of_pi x) (r / sqrt PI).
Proof.
intros H. unfold by_root_of_pi. destruct (inverse _ _) as [v|] eqn:E; [|apply within, I.whole_correct].
apply mul_correct; [exact H|]. refine (proj2 (inverse_correct s _ _ _ _ E)). apply square_root_correct, pi_correct.
Qed.

Lemma quotient_number_correct y2 x n : enclosed y2 (2 * x^2) -> x^2 <= INR n ->
  forall terms k, (n <= k + terms)%nat -> enclosed (quotient_number y2 terms k) (erf_quotient k x).
Proof.
intros Hy Hn. induction terms as [|terms IH]; intros k Hk; simpl.
- assert (B := erf_quotient_bounds k x ltac:(apply Rle_trans with (1 := Hn), le_INR; lia)). apply within.
  apply (contains_between _ 0 (INR (2 * k + 1))).
  + apply I.join_correct. left. rewrite I.zero_correct. simpl. lra.
  + apply I.join_correct. right. rewrite INR_IZR_INZ. apply I.fromZ_correct.
  + rewrite Rmin_left, Rmax_right by (generalize (pos_INR (2 * k + 1)); lra). exact B.
- rewrite erf_quotient_next. apply (add_correct s (Exact 1) _ 1); [reflexivity|]. apply mul_correct; [|apply IH; lia].
  unfold Rdiv. apply mul_correct; [exact Hy|].
  assert (R := rational_correct s (u := u) 1 (Pos.of_nat (2 * k + 3))).
  replace (/ INR (2 * k + 3)) with (match Pos.of_nat (2 * k + 3) with xH => IZR 1 | _ => IZR 1 / IZR (Zpos (Pos.of_nat (2 * k + 3))) end); [exact R|].
  rewrite INR_IZR_INZ. replace (Z.of_nat (2 * k + 3)) with (Zpos (Pos.of_nat (2 * k + 3))) by lia.
  destruct (Pos.of_nat (2 * k + 3)); unfold Rdiv; try (rewrite Rmult_1_l; reflexivity). rewrite Rinv_1. reflexivity.
Qed.

Lemma above_square_correct xx x candidates n : enclosed xx (x^2) -> above_square candidates xx = Some n -> x^2 <= INR n.
Proof.
intros H. induction candidates as [|m rest IH]; simpl; [discriminate|].
destruct (is_nonnegative _) eqn:E; [|exact IH]. intros Hn. injection Hn as <-. rewrite INR_IZR_INZ.
assert (N := nonnegative_correct _ _ (sub_correct s (Exact (Z.of_nat m)) _ (IZR (Z.of_nat m)) _ eq_refl H) E). lra.
Qed.

Lemma erf_at_correct i x : i has x -> erf_at i has erf x.
Proof.
intros H. unfold erf_at. assert (X := within (u := u) _ _ H). assert (XX : enclosed (sqr (Within i)) (x^2)).
{ replace (x^2) with (x * x) by ring. apply sqr_correct, X. }
destruct (above_square squares (sqr (Within i))) as [n|] eqn:E; [|apply I.whole_correct].
assert (N := above_square_correct _ x _ _ XX E). rewrite erf_by_quotient. apply interval_of_correct with (u := u).
apply mul_correct; [apply by_root_of_pi_correct; reflexivity|].
apply mul_correct; [apply mul_correct; [exact X | apply gauss_number_correct, X]|].
apply (quotient_number_correct _ x n); [|exact N | lia]. apply mul_correct; [reflexivity | exact XX].
Qed.

Lemma erf_beyond_correct : exists v, erf_beyond has v /\ forall x, erf x <= v.
Proof.
exists (erf 16 + gauss 16 / sqrt PI). split.
- apply interval_of_correct with (u := u), add_correct.
  + apply within, erf_at_correct. apply interval_of_correct with (u := u). reflexivity.
  + apply by_root_of_pi_correct, gauss_number_correct. reflexivity.
- intros x. destruct (Rle_lt_dec 16 x) as [h|h]; [apply erf_tail; lra|].
  assert (M := erf_increasing x 16 (Rlt_le _ _ h)).
  assert (0 <= gauss 16 / sqrt PI); [|lra].
  apply Rmult_le_pos; [apply Rlt_le, gauss_pos | apply Rlt_le, Rinv_0_lt_compat, sqrt_PI_pos].
Qed.

Lemma erf_above_correct i x : i has x -> exists v, erf_above i has v /\ erf x <= v.
Proof.
intros H. destruct erf_beyond_correct as [b [Cb Hb]].
assert (Beyond : exists v, erf_beyond has v /\ erf x <= v) by (exists b; split; [exact Cb | apply Hb]).
unfold erf_above. destruct (I.F.real (I.upper i)) eqn:E; [|exact Beyond].
rewrite I.F.real_correct in E. assert (L := I.upper_correct i (ex_intro _ x H)).
destruct (I.F.toX (I.upper i)) as [|w] eqn:Ew; [discriminate|].
assert (Hw : x <= w).
{ destruct (I.convert i) as [|a c]; [discriminate|]. simpl in L. subst c. simpl in H. lra. }
assert (W : I.singleton (I.upper i) has w).
{ replace w with (proj_val (I.F.toX (I.upper i))) by (rewrite Ew; reflexivity). apply I.singleton_correct. }
assert (WN := within (u := u) _ _ W).
destruct (is_nonnegative (sub _ _)); [|exact Beyond].
destruct (is_negative (add _ _)) eqn:A.
- assert (Negative := negative_correct _ _ (add_correct s (Exact 16) _ 16 _ eq_refl WN) A).
  exists (erf (-16)). split; [apply erf_at_correct, I.fromZ_correct | apply erf_increasing; lra].
- exists (erf w). split; [apply erf_at_correct, W | apply erf_increasing, Hw].
Qed.

Lemma erf_number_correct x r : enclosed x r -> enclosed (erf_number x) (erf r).
Proof.
intros H. assert (C := interval_of_correct s _ _ H). unfold erf_number. set (i := interval_of s x) in *.
destruct (erf_above_correct i r C) as [v [Cv Hv]].
destruct (erf_above_correct (I.neg i) (- r) (I.neg_correct i (Xreal r) C)) as [w [Cw Hw]]. rewrite erf_opp in Hw.
apply within, (contains_between _ (- w) v).
- apply I.join_correct. right. exact (I.neg_correct _ (Xreal w) Cw).
- apply I.join_correct. left. exact Cv.
- rewrite Rmin_left, Rmax_right by lra. lra.
Qed.
End Numbers.
Arguments gauss_number_correct s {u}. Arguments by_root_of_pi_correct s {u}. Arguments erf_number_correct s {u}.
