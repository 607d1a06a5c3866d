(** The slope l1(z) of a loss in Taylor models, where z is any model: Taylor's formula at the constant of z, a number that the
    evaluator reads exactly, with the fourth derivative on the range of z in the remainder. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Calculus Loss Expression Agreement IntervalNumber Tower FunctionNumber Evaluator LawSteps TaylorModel LawModel
  LawProgram.
Import ListNotations.
Open Scope R_scope.

Section Slope.
Variable prec : I.F.precision.
Variable bits : positive.
Variable f : formula.
Variable pars : list I.type.
Local Notation s := (unscaled prec).
Local Notation "'do' x <- e ; r" := (bind e (fun x => r)) (at level 200, x name, e at level 100, r at level 200).
Local Notation times := (times bits).

(** the derivative of order j over d *)
Definition derivative_over (T : list number) (j : nat) (d : positive) : option model :=
  model_of prec bits (mul s (get T j) (rational s 1 d)).

Definition slope_at (z : model) : option model :=
  let m := centre_of z in
  let d := minus z (exact m) in
  do T <- tower s pars 3 false f (Within (interval_of_units prec bits m m));
  do Tr <- tower s pars 4 false f (Within (interval_of_units prec bits (Z.min m (least z)) (Z.max m (greatest z))));
  do m1 <- model_of prec bits (get T 1);
  do m2 <- model_of prec bits (get T 2);
  do m3 <- derivative_over T 3 2;
  do m4 <- derivative_over Tr 4 6;
  Some (plus m1 (times d (plus m2 (times d (plus m3 (times d m4)))))).

Variable rho : list R.
Hypothesis Hpars : boxed pars rho.
Local Notation e := (close rho f).
Variable l : R -> R.
Hypothesis Hl : agrees e l.
Local Notation unit_real := (IZR (unit_of bits)).

Section At.
Variables t1 t2 t3 : R.
Hypothesis H1 : -1 <= t1 <= 1.
Hypothesis H2 : -1 <= t2 <= 1.
Hypothesis H3 : -1 <= t3 <= 1.
Local Notation holds := (holds bits t1 t2 t3).

Lemma derivative_over_correct T j d m x : enclosed (scale_1 prec) (get T j) (eval (Dn j e) x) -> derivative_over T j d = Some m ->
  holds m (eval (Dn j e) x / IZR (Zpos d)).
Proof.
intros H E. refine (model_of_correct prec bits t1 t2 t3 _ _ _ _ E).
replace (eval (Dn j e) x / IZR (Z.pos d)) with (eval (Dn j e) x * (1 / IZR (Z.pos d))) by (field; apply IZR_neq; discriminate).
apply mul_correct; [exact H|]. replace (1 / IZR (Z.pos d)) with (rat 1 d) by apply rat_eq. exact (rational_correct s (u := scale_1 prec) 1 d).
Qed.

Lemma slope_at_correct (mz : model) (z : R) : forall m, holds mz z -> slope_at mz = Some m -> wd e z /\ holds m (Derive l z).
Proof.
intros out Hz E. unfold slope_at in E. set (m := centre_of mz) in *. assert (U := unit_real_positive bits).
set (lo := Z.min m (least mz)) in *. set (hi := Z.max m (greatest mz)) in *.
assert (L := least_correct bits t1 t2 t3 H1 H2 H3 _ _ Hz). assert (G := greatest_correct bits t1 t2 t3 H1 H2 H3 _ _ Hz).
assert (A1 : IZR lo <= IZR m) by (apply IZR_le; lia). assert (A2 : IZR lo <= IZR (least mz)) by (apply IZR_le; lia).
assert (A3 : IZR m <= IZR hi) by (apply IZR_le; lia). assert (A4 : IZR (greatest mz) <= IZR hi) by (apply IZR_le; lia).
set (c := IZR m / unit_real). assert (Hc : c * unit_real = IZR m) by (unfold c; field; lra).
destruct (bind_inv _ _ _ E) as [T [ET E']]. clear E. rename E' into E.
destruct (bind_inv _ _ _ E) as [Tr [ER E']]. clear E. rename E' into E.
destruct (bind_inv _ _ _ E) as [m1 [E1 E']]. clear E. rename E' into E.
destruct (bind_inv _ _ _ E) as [m2 [E2 E']]. clear E. rename E' into E.
destruct (bind_inv _ _ _ E) as [m3 [E3 E']]. clear E. rename E' into E.
destruct (bind_inv _ _ _ E) as [m4 [E4 E']]. clear E. rename E' into E. injection E as <-.
destruct (tower_on prec bits f pars rho Hpars 3 m m T c ltac:(lia) ltac:(lra) ET) as [_ K].
assert (R : forall y, IZR lo <= y * unit_real <= IZR hi -> wd e y /\ holds m4 (eval (Dn 4 e) y / 6)).
{ intros y Hy. destruct (tower_on prec bits f pars rho Hpars 4 lo hi Tr y ltac:(lia) Hy ER) as [W4 K4]. split; [exact W4|].
  exact (derivative_over_correct Tr 4 6 m4 y (K4 4%nat ltac:(lia)) E4). }
assert (Wz : wd e z) by (apply (R z); lra).
set (x := z - c). assert (Ez : z = c + x) by (unfold x; ring).
assert (In : forall y, Rmin c (c + x) <= y <= Rmax c (c + x) -> IZR lo <= y * unit_real <= IZR hi).
{ intros y Hy. rewrite <- Ez in Hy. unfold Rmin, Rmax in Hy. destruct (Rle_dec c z); split; nra. }
destruct (taylor_3 e c x) as [xi [Hxi Ex]].
{ intros y Hy. exact (proj1 (R y (In y Hy))). }
assert (H4 := proj2 (R xi (In xi Hxi))).
assert (V1 := model_of_correct prec bits t1 t2 t3 _ _ _ (K 1%nat ltac:(lia)) E1).
assert (V2 := model_of_correct prec bits t1 t2 t3 _ _ _ (K 2%nat ltac:(lia)) E2).
assert (V3 := derivative_over_correct T 3 2 m3 c (K 3%nat ltac:(lia)) E3).
assert (Hd : holds (minus mz (exact m)) x) by (apply minus_correct; [exact Hz | apply exact_correct]).
split; [exact Wz|]. replace (Derive l z) with (eval (Dn 1 e) z) by (symmetry; apply (derivative_of f rho l Hl 1 z Wz)).
rewrite Ez, Ex. repeat first [assumption | apply plus_correct | apply times_correct].
Qed.
End At.
End Slope.
