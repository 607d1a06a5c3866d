(** Taylor models of degree two in three variables, over integers: a [model] encloses a real number that depends on t1, t2, t3 in
    [-1, 1] by a polynomial of degree two in them plus or minus a radius. All is counted in units of 2^-bits, so the arithmetic is
    that of integers, with shifts. What a model loses on a part of a box falls with the third power of its size.
    [holds x r]: the real number r is within the radius of the polynomial x, at the point (t1, t2, t3). *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Prodstab Require Import BinaryInteger.
Import ListNotations.
Open Scope R_scope.

(** constant, slopes, the coefficients of t1^2, t1 t2, t1 t3, t2^2, t2 t3, t3^2, radius *)
Inductive model : Set := Model (c a1 a2 a3 q11 q12 q13 q22 q23 q33 r : Z).

Definition radius (x : model) : Z := let '(Model _ _ _ _ _ _ _ _ _ _ r) := x in r.
Definition centre_of (x : model) : Z := let '(Model c _ _ _ _ _ _ _ _ _ _) := x in c.

Section Models.
Variable bits : positive.
Definition unit_of : Z := 2 ^ Zpos bits.
Definition shift (k : Z) : Z := Z.shiftr k (Zpos bits).

(** ** Arithmetic *)

Local Open Scope Z_scope.
Definition sizes (a b c : Z) : Z := Z.abs a + Z.abs b + Z.abs c.
(** how far it gets from its constant *)
Definition spread (x : model) : Z :=
  let '(Model _ a1 a2 a3 q11 q12 q13 q22 q23 q33 r) := x in sizes a1 a2 a3 + (sizes q11 q12 q13 + sizes q22 q23 q33) + r.
Definition exact (k : Z) : model := Model k 0 0 0 0 0 0 0 0 0 0.
Definition between (lo hi : Z) : model := let c := Z.div2 (lo + hi) in Model c 0 0 0 0 0 0 0 0 0 (Z.max (hi - c) (c - lo)).
Definition fraction (n : Z) (d : positive) : model :=
  match d with xH => exact (n * unit_of) | _ => let c := (n * unit_of) / Zpos d in between c (c + 1) end.
Definition widen (x : model) (e : Z) : model :=
  let '(Model c a1 a2 a3 q11 q12 q13 q22 q23 q33 r) := x in Model c a1 a2 a3 q11 q12 q13 q22 q23 q33 (r + e).
Definition plus (x y : model) : model :=
  let '(Model c a1 a2 a3 q11 q12 q13 q22 q23 q33 r) := x in let '(Model d b1 b2 b3 p11 p12 p13 p22 p23 p33 s) := y in
  Model (c + d) (a1 + b1) (a2 + b2) (a3 + b3) (q11 + p11) (q12 + p12) (q13 + p13) (q22 + p22) (q23 + p23) (q33 + p33) (r + s).
Definition minus (x y : model) : model :=
  let '(Model c a1 a2 a3 q11 q12 q13 q22 q23 q33 r) := x in let '(Model d b1 b2 b3 p11 p12 p13 p22 p23 p33 s) := y in
  Model (c - d) (a1 - b1) (a2 - b2) (a3 - b3) (q11 - p11) (q12 - p12) (q13 - p13) (q22 - p22) (q23 - p23) (q33 - p33) (r + s).
(** by an integer *)
Definition scaled (k : Z) (x : model) : model :=
  let '(Model c a1 a2 a3 q11 q12 q13 q22 q23 q33 r) := x in
  Model (k * c) (k * a1) (k * a2) (k * a3) (k * q11) (k * q12) (k * q13) (k * q22) (k * q23) (k * q33) (Z.abs k * r).
Definition times (x y : model) : model :=
  let '(Model c a1 a2 a3 q11 q12 q13 q22 q23 q33 r) := x in let '(Model d b1 b2 b3 p11 p12 p13 p22 p23 p33 s) := y in
  let la := sizes a1 a2 a3 in let lb := sizes b1 b2 b3 in
  let qa := sizes q11 q12 q13 + sizes q22 q23 q33 in let qb := sizes p11 p12 p13 + sizes p22 p23 p33 in
  Model (shift (product c d))
    (shift (product c b1 + product d a1)) (shift (product c b2 + product d a2)) (shift (product c b3 + product d a3))
    (shift (product c p11 + product d q11 + product a1 b1)) (shift (product c p12 + product d q12 + product a1 b2 + product a2 b1))
    (shift (product c p13 + product d q13 + product a1 b3 + product a3 b1)) (shift (product c p22 + product d q22 + product a2 b2))
    (shift (product c p23 + product d q23 + product a2 b3 + product a3 b2)) (shift (product c p33 + product d q33 + product a3 b3))
    (shift (product la qb + product qa (lb + qb) + product s (Z.abs c + la + qa + r) + product r (Z.abs d + lb + qb)) + 11).
(** times (exact y) x *)
Definition by_number (y : Z) (x : model) : model :=
  let '(Model d b1 b2 b3 p11 p12 p13 p22 p23 p33 s) := x in
  Model (shift (product y d)) (shift (product y b1)) (shift (product y b2)) (shift (product y b3))
    (shift (product y p11)) (shift (product y p12)) (shift (product y p13)) (shift (product y p22))
    (shift (product y p23)) (shift (product y p33)) (shift (product s (Z.abs y)) + 11).
Definition square (x : model) : model :=
  let '(Model c a1 a2 a3 q11 q12 q13 q22 q23 q33 r) := x in
  let la := sizes a1 a2 a3 in let qa := sizes q11 q12 q13 + sizes q22 q23 q33 in
  let c2 := (2 * c)%Z in let d1 := (2 * a1)%Z in
  Model (shift (product c c))
    (shift (product c2 a1)) (shift (product c2 a2)) (shift (product c2 a3))
    (shift (product c2 q11 + product a1 a1)) (shift (product c2 q12 + product d1 a2)) (shift (product c2 q13 + product d1 a3))
    (shift (product c2 q22 + product a2 a2)) (shift (product c2 q23 + product (2 * a2) a3)) (shift (product c2 q33 + product a3 a3))
    (shift (product qa (2 * la + qa) + product r (2 * (Z.abs c + la + qa) + r)) + 11).

(** least and greatest values, in units *)
Definition least_along (a q : Z) : Z := if (0 <? q) && (Z.abs a <? 2 * q) then - (a * a / (4 * q) + 1) else q - Z.abs a.
Definition least (x : model) : Z :=
  let '(Model c a1 a2 a3 q11 q12 q13 q22 q23 q33 r) := x in
  c + least_along a1 q11 + least_along a2 q22 + least_along a3 q33 - sizes q12 q13 q23 - r.
Definition greatest (x : model) : Z := - least (minus (exact 0) x).

(** 1/x = y (1 + e + e^2 + e^3 / (1 - e)), e = 1 - x y, where y is near to 1/x *)
Definition inverted (x : model) : option model :=
  let c := centre_of x in
  if c =? 0 then None else
  let y := unit_of * unit_of / c in
  let e := minus (exact unit_of) (by_number y x) in
  let m := Z.abs (centre_of e) + spread e in
  if m <? unit_of then
    let cube := shift ((shift (m * m) + 1) * m) + 1 in
    Some (widen (by_number y (plus (exact unit_of) (plus e (square e)))) (shift (Z.abs y * (cube * unit_of / (unit_of - m) + 1)) + 1))
  else None.

(** sqrt x = (1/y) sqrt (1 - e), e = 1 - x y^2, where y is near to 1/sqrt x; else between 0 and the root of the greatest value *)
Definition below_root (x : model) : model :=
  let hi := greatest x in if hi <=? 0 then exact 0 else between 0 (Z.sqrt (hi * unit_of) + 1).
Definition rooted (x : model) : model :=
  let c := centre_of x in
  if c <=? 0 then below_root x else
  let g := Z.sqrt (c * unit_of) in
  let y := if g =? 0 then 0 else unit_of * unit_of / g in
  if y <=? 0 then below_root x else
  let e := minus (exact unit_of) (by_number y (by_number y x)) in
  let m := Z.abs (centre_of e) + spread e in
  if 2 * m <=? unit_of then
    let cube := shift ((shift (m * m) + 1) * m) + 1 in
    let eighth := unit_of * unit_of / (8 * y) in
    times (between eighth (eighth + 1)) (widen (minus (exact (8 * unit_of)) (plus (scaled 4 e) (square e))) (8 * cube / 7 + 1))
  else below_root x.
Local Close Scope Z_scope.

(** ** Correctness *)

Variables t1 t2 t3 : R.
Hypothesis H1 : -1 <= t1 <= 1.
Hypothesis H2 : -1 <= t2 <= 1.
Hypothesis H3 : -1 <= t3 <= 1.

Notation unit_real := (IZR unit_of).
Definition linear (a1 a2 a3 : Z) : R := IZR a1 * t1 + IZR a2 * t2 + IZR a3 * t3.
Definition quadratic (q11 q12 q13 q22 q23 q33 : Z) : R :=
  IZR q11 * (t1 * t1) + IZR q12 * (t1 * t2) + IZR q13 * (t1 * t3) + IZR q22 * (t2 * t2) + IZR q23 * (t2 * t3) + IZR q33 * (t3 * t3).
Definition polynomial (x : model) : R :=
  let '(Model c a1 a2 a3 q11 q12 q13 q22 q23 q33 _) := x in IZR c + linear a1 a2 a3 + quadratic q11 q12 q13 q22 q23 q33.
Definition holds (x : model) (r : R) : Prop := Rabs (r * unit_real - polynomial x) <= IZR (radius x).

Lemma unit_positive : (0 < unit_of)%Z.
Proof. apply Z.pow_pos_nonneg; lia. Qed.
Lemma unit_real_positive : 0 < unit_real.
Proof. apply IZR_lt, unit_positive. Qed.

Lemma shift_spec (k : Z) : exists e, IZR k = unit_real * IZR (shift k) + e /\ 0 <= e <= unit_real.
Proof.
unfold shift. rewrite Z.shiftr_div_pow2 by lia. fold unit_of. exists (IZR (k mod unit_of)). split.
- rewrite <- mult_IZR, <- plus_IZR. f_equal. apply Z_div_mod_eq_full.
- assert (M := Z.mod_pos_bound k unit_of unit_positive). split; apply IZR_le; lia.
Qed.
(** what is below k is below shift k + 1 units *)
Lemma shift_above (k : Z) (r : R) : r <= IZR k -> r <= unit_real * (IZR (shift k) + 1).
Proof. intros H. destruct (shift_spec k) as [e [E He]]. assert (U := unit_real_positive). nra. Qed.

Lemma abs_between (a b : R) : Rabs a <= b <-> - b <= a <= b.
Proof. split; [intros H; split; generalize (Rle_abs a) (Rle_abs (- a)); rewrite ?Rabs_Ropp; lra | apply Rabs_le]. Qed.

Lemma product_small (a b : R) : -1 <= a <= 1 -> -1 <= b <= 1 -> -1 <= a * b <= 1.
Proof. intros. nra. Qed.

Lemma times_small (k : Z) (t : R) : -1 <= t <= 1 -> Rabs (IZR k * t) <= IZR (Z.abs k).
Proof.
intros H. rewrite Rabs_mult, abs_IZR, <- (Rmult_1_r (Rabs (IZR k))) at 1. rewrite Rmult_1_r.
rewrite <- (Rmult_1_r (Rabs (IZR k))) at 2. apply Rmult_le_compat_l; [apply Rabs_pos | apply Rabs_le; lra].
Qed.

Lemma abs_sum (a b A B : R) : Rabs a <= A -> Rabs b <= B -> Rabs (a + b) <= A + B.
Proof. rewrite !abs_between. lra. Qed.
Lemma abs_product (a b A B : R) : Rabs a <= A -> Rabs b <= B -> Rabs (a * b) <= A * B.
Proof. intros Ha Hb. rewrite Rabs_mult. apply Rmult_le_compat; first [apply Rabs_pos | assumption]. Qed.

(** the goal says the same as the bound H, of another form of the number *)
Ltac by_bound H := let S := fresh in assert (S := H);
  match type of S with Rabs ?b <= _ => match goal with |- Rabs ?a <= _ => replace a with b by ring; exact S end end.

Lemma linear_small (a1 a2 a3 : Z) : Rabs (linear a1 a2 a3) <= IZR (sizes a1 a2 a3).
Proof. unfold linear, sizes. rewrite !plus_IZR. repeat apply abs_sum; apply times_small; assumption. Qed.
Lemma quadratic_small (q11 q12 q13 q22 q23 q33 : Z) :
  Rabs (quadratic q11 q12 q13 q22 q23 q33) <= IZR (sizes q11 q12 q13 + sizes q22 q23 q33).
Proof.
unfold quadratic, sizes. rewrite !plus_IZR, <- !Rplus_assoc.
repeat apply abs_sum; apply times_small; apply product_small; assumption.
Qed.

Lemma holds_eq (x : model) (r r' : R) : holds x r -> r = r' -> holds x r'.
Proof. intros H <-. exact H. Qed.

Lemma radius_nonnegative (x : model) (r : R) : holds x r -> 0 <= IZR (radius x).
Proof. intros H. apply Rle_trans with (2 := H), Rabs_pos. Qed.

Lemma exact_correct (k : Z) : holds (exact k) (IZR k / unit_real).
Proof.
unfold holds, exact, polynomial, linear, quadratic, radius. assert (U := unit_real_positive).
match goal with |- Rabs ?a <= _ => replace a with 0; [rewrite Rabs_R0; lra | field; lra] end.
Qed.
Lemma exact_real (k : Z) (r : R) : r * unit_real = IZR k -> holds (exact k) r.
Proof. intros E. apply (holds_eq _ _ _ (exact_correct k)). rewrite <- E. field. apply Rgt_not_eq, unit_real_positive. Qed.
Lemma one_correct : holds (exact unit_of) 1.
Proof. apply exact_real. ring. Qed.
Lemma integer_correct (k : Z) : holds (exact (k * unit_of)) (IZR k).
Proof. apply exact_real. rewrite mult_IZR. reflexivity. Qed.

Lemma between_correct (lo hi : Z) (r : R) : IZR lo <= r * unit_real <= IZR hi -> holds (between lo hi) r.
Proof.
intros H. unfold holds, between, polynomial, linear, quadratic, radius. set (c := Z.div2 (lo + hi)).
assert (A : IZR (hi - c) <= IZR (Z.max (hi - c) (c - lo))) by (apply IZR_le; lia).
assert (B : IZR (c - lo) <= IZR (Z.max (hi - c) (c - lo))) by (apply IZR_le; lia).
rewrite minus_IZR in A, B. apply abs_between. lra.
Qed.
Lemma fraction_correct (n : Z) (d : positive) : holds (fraction n d) (IZR n / IZR (Zpos d)).
Proof.
unfold fraction. assert (G : holds (let c := (n * unit_of / Z.pos d)%Z in between c (c + 1)) (IZR n / IZR (Zpos d))).
{ cbv zeta. apply between_correct. assert (P : 0 < IZR (Zpos d)) by (apply IZR_lt; lia).
  assert (M := Z_div_mod_eq_full (n * unit_of) (Zpos d)). assert (B := Z.mod_pos_bound (n * unit_of) (Zpos d) ltac:(lia)).
  assert (E : IZR n / IZR (Z.pos d) * unit_real = IZR (n * unit_of) / IZR (Zpos d)) by (rewrite mult_IZR; field; lra).
  rewrite E. split; apply (Rmult_le_reg_r (IZR (Zpos d))); try exact P; unfold Rdiv;
    rewrite (Rmult_assoc (IZR (n * unit_of))), Rinv_l, Rmult_1_r, <- mult_IZR by lra; apply IZR_le; lia. }
destruct d; try exact G. apply (holds_eq _ _ _ (integer_correct n)). field.
Qed.

Lemma widen_correct (x : model) (r s : R) (e : Z) : holds x r -> Rabs (s - r) * unit_real <= IZR e -> holds (widen x e) s.
Proof.
unfold holds. destruct x as [c a1 a2 a3 q11 q12 q13 q22 q23 q33 rad]. unfold widen, polynomial, radius. intros H E. rewrite plus_IZR.
set (P := IZR c + linear a1 a2 a3 + quadratic q11 q12 q13 q22 q23 q33) in *.
replace (s * unit_real - P) with ((r * unit_real - P) + (s - r) * unit_real) by ring.
apply abs_sum; [exact H|]. rewrite Rabs_mult, (Rabs_pos_eq unit_real) by apply Rlt_le, unit_real_positive. exact E.
Qed.

Lemma plus_correct (x y : model) (r s : R) : holds x r -> holds y s -> holds (plus x y) (r + s).
Proof.
destruct x as [c a1 a2 a3 q11 q12 q13 q22 q23 q33 rx], y as [d b1 b2 b3 p11 p12 p13 p22 p23 p33 ry].
unfold holds, plus, polynomial, linear, quadratic, radius. rewrite !plus_IZR. intros Hx Hy.
by_bound (abs_sum _ _ _ _ Hx Hy).
Qed.
Lemma minus_correct (x y : model) (r s : R) : holds x r -> holds y s -> holds (minus x y) (r - s).
Proof.
destruct x as [c a1 a2 a3 q11 q12 q13 q22 q23 q33 rx], y as [d b1 b2 b3 p11 p12 p13 p22 p23 p33 ry].
unfold holds, minus, polynomial, linear, quadratic, radius. rewrite !plus_IZR, !minus_IZR. intros Hx Hy. rewrite <- Rabs_Ropp in Hy.
by_bound (abs_sum _ _ _ _ Hx Hy).
Qed.
Lemma scaled_correct (k : Z) (x : model) (r : R) : holds x r -> holds (scaled k x) (IZR k * r).
Proof.
destruct x as [c a1 a2 a3 q11 q12 q13 q22 q23 q33 rx].
unfold holds, scaled, polynomial, linear, quadratic, radius. rewrite !mult_IZR, abs_IZR. intros Hx.
by_bound (abs_product (IZR k) _ _ _ (Rle_refl _) Hx).
Qed.

(** the product of two polynomials, cut off and rounded *)
Lemma rounded (C A1 A2 A3 Q11 Q12 Q13 Q22 Q23 Q33 E : Z) (z P : R) :
  P = IZR C + linear A1 A2 A3 + quadratic Q11 Q12 Q13 Q22 Q23 Q33 ->
  Rabs (z * unit_real * unit_real - P) <= IZR E ->
  holds (Model (shift C) (shift A1) (shift A2) (shift A3) (shift Q11) (shift Q12) (shift Q13) (shift Q22) (shift Q23) (shift Q33)
    (shift E + 11)) z.
Proof.
intros -> H. assert (U := unit_real_positive). unfold holds, polynomial, linear, quadratic, radius in *.
destruct (shift_spec C) as [e0 [E0 B0]], (shift_spec A1) as [e1 [E1 B1]], (shift_spec A2) as [e2 [E2 B2]], (shift_spec A3) as [e3 [E3 B3]],
  (shift_spec Q11) as [e4 [E4 B4]], (shift_spec Q12) as [e5 [E5 B5]], (shift_spec Q13) as [e6 [E6 B6]],
  (shift_spec Q22) as [e7 [E7 B7]], (shift_spec Q23) as [e8 [E8 B8]], (shift_spec Q33) as [e9 [E9 B9]].
rewrite E0, E1, E2, E3, E4, E5, E6, E7, E8, E9 in H. apply shift_above in H. rewrite plus_IZR.
assert (small : forall e t, 0 <= e <= unit_real -> -1 <= t <= 1 -> Rabs (e * t) <= unit_real).
{ intros e t He Ht. apply Rabs_le. nra. }
assert (S : Rabs (e0 + e1 * t1 + e2 * t2 + e3 * t3 + e4 * (t1 * t1) + e5 * (t1 * t2) + e6 * (t1 * t3) + e7 * (t2 * t2) + e8 * (t2 * t3)
  + e9 * (t3 * t3)) <= 10 * unit_real).
{ replace (10 * unit_real) with (unit_real + unit_real + unit_real + unit_real + unit_real + unit_real + unit_real + unit_real
    + unit_real + unit_real) by ring.
  repeat apply abs_sum; first [apply small; first [assumption | apply product_small; assumption] | apply Rabs_le; lra]. }
apply (Rmult_le_reg_l unit_real); [exact U|].
rewrite <- (Rabs_pos_eq unit_real) at 1 by lra. rewrite <- Rabs_mult.
apply Rle_trans with (unit_real * (IZR (shift E) + 1) + 10 * unit_real); [by_bound (abs_sum _ _ _ _ H S) | right; ring].
Qed.

Lemma times_correct (x y : model) (r s : R) : holds x r -> holds y s -> holds (times x y) (r * s).
Proof.
intros Hx Hy. assert (Rx := radius_nonnegative x r Hx). assert (Ry := radius_nonnegative y s Hy).
destruct x as [c a1 a2 a3 q11 q12 q13 q22 q23 q33 rx], y as [d b1 b2 b3 p11 p12 p13 p22 p23 p33 ry].
unfold times. cbv zeta. rewrite !product_correct. unfold holds, polynomial, radius in Hx, Hy. simpl in Rx, Ry.
set (La := linear a1 a2 a3) in *. set (Lb := linear b1 b2 b3) in *.
set (Qa := quadratic q11 q12 q13 q22 q23 q33) in *. set (Qb := quadratic p11 p12 p13 p22 p23 p33) in *.
assert (ELa := linear_small a1 a2 a3). assert (ELb := linear_small b1 b2 b3).
assert (EQa := quadratic_small q11 q12 q13 q22 q23 q33). assert (EQb := quadratic_small p11 p12 p13 p22 p23 p33).
fold La in ELa. fold Lb in ELb. fold Qa in EQa. fold Qb in EQb.
apply (rounded _ _ _ _ _ _ _ _ _ _ _ _ (IZR c * IZR d + (IZR c * Lb + La * IZR d) + (IZR c * Qb + Qa * IZR d + La * Lb))).
- unfold La, Lb, Qa, Qb, linear, quadratic. rewrite !plus_IZR, !mult_IZR. ring.
- set (la := sizes a1 a2 a3) in *. set (lb := sizes b1 b2 b3) in *.
  set (qa := (sizes q11 q12 q13 + sizes q22 q23 q33)%Z) in *. set (qb := (sizes p11 p12 p13 + sizes p22 p23 p33)%Z) in *.
  set (e := r * unit_real - (IZR c + La + Qa)) in *. set (f := s * unit_real - (IZR d + Lb + Qb)) in *.
  rewrite !plus_IZR, !mult_IZR, !plus_IZR, !abs_IZR.
  match goal with |- Rabs ?a <= _ =>
    replace a with (La * Qb + Qa * (Lb + Qb) + f * (IZR c + La + Qa + e) + e * (IZR d + Lb + Qb)) by (unfold e, f; ring) end.
  assert (Ce := Rle_refl (Rabs (IZR c))). assert (De := Rle_refl (Rabs (IZR d))).
  repeat first [ assumption | apply abs_sum | apply abs_product ].
Qed.
Lemma by_number_is (y : Z) (x : model) : by_number y x = times (exact y) x.
Proof.
destruct x as [d b1 b2 b3 p11 p12 p13 p22 p23 p33 s].
unfold by_number, times, exact, sizes. cbv zeta. rewrite !product_correct. f_equal; try (f_equal; ring).
do 2 f_equal. change (Z.abs 0) with 0%Z. ring.
Qed.
Lemma square_correct (x : model) (r : R) : holds x r -> holds (square x) (r * r).
Proof.
intros Hx. assert (Rx := radius_nonnegative x r Hx).
destruct x as [c a1 a2 a3 q11 q12 q13 q22 q23 q33 rx].
unfold square. cbv zeta. rewrite !product_correct. unfold holds, polynomial, radius in Hx. simpl in Rx.
set (La := linear a1 a2 a3) in *. set (Qa := quadratic q11 q12 q13 q22 q23 q33) in *.
assert (ELa := linear_small a1 a2 a3). assert (EQa := quadratic_small q11 q12 q13 q22 q23 q33).
fold La in ELa. fold Qa in EQa.
apply (rounded _ _ _ _ _ _ _ _ _ _ _ _ (IZR c * IZR c + 2 * (IZR c * La) + (2 * (IZR c * Qa) + La * La))).
- unfold La, Qa, linear, quadratic. rewrite !plus_IZR, !mult_IZR. ring.
- set (la := sizes a1 a2 a3) in *. set (qa := (sizes q11 q12 q13 + sizes q22 q23 q33)%Z) in *.
  set (e := r * unit_real - (IZR c + La + Qa)) in *.
  rewrite !plus_IZR, !mult_IZR, !plus_IZR, !mult_IZR, !plus_IZR, !abs_IZR.
  match goal with |- Rabs ?a <= _ => replace a with (Qa * (2 * La + Qa) + e * (2 * (IZR c + La + Qa) + e)) by (unfold e; ring) end.
  assert (Ce := Rle_refl (Rabs (IZR c))). assert (T : Rabs 2 <= 2) by (rewrite Rabs_pos_eq; lra).
  repeat first [ assumption | apply abs_sum | apply abs_product ].
Qed.

(** ** Ranges *)

Lemma least_along_correct (a q : Z) (t : R) : -1 <= t <= 1 -> IZR (least_along a q) <= IZR a * t + IZR q * (t * t).
Proof.
intros Ht. assert (A := times_small a t Ht). apply abs_between in A. unfold least_along.
destruct ((0 <? q)%Z && (Z.abs a <? 2 * q)%Z) eqn:E.
- apply andb_prop in E. destruct E as [E _]. apply Z.ltb_lt in E. assert (Q := IZR_lt _ _ E).
  assert (M := Z_div_mod_eq_full (a * a) (4 * q)). assert (B := Z.mod_pos_bound (a * a) (4 * q) ltac:(lia)).
  assert (F : (a * a <= 4 * q * (a * a / (4 * q) + 1))%Z) by lia. apply IZR_le in F.
  rewrite opp_IZR. set (k := (a * a / (4 * q) + 1)%Z) in *. rewrite !mult_IZR in F.
  assert (S : 0 <= (2 * IZR q * t + IZR a) ^ 2) by apply pow2_ge_0. apply (Rmult_le_reg_l (4 * IZR q)); [lra|]. simpl in S. nra.
- rewrite minus_IZR. rewrite abs_IZR. assert (P := Rabs_pos (IZR a)).
  assert (At : - (Rabs (IZR a) * Rabs t) <= IZR a * t) by (rewrite <- Rabs_mult; generalize (Rle_abs (- (IZR a * t))); rewrite Rabs_Ropp; lra).
  assert (T : 0 <= Rabs t <= 1) by (split; [apply Rabs_pos | apply Rabs_le; lra]).
  assert (TT : t * t = Rabs t * Rabs t) by (rewrite <- Rabs_mult, Rabs_pos_eq; nra). rewrite TT.
  assert (Q : IZR q <= 0 \/ 2 * IZR q <= Rabs (IZR a)).
  { apply andb_false_iff in E. destruct E as [E|E]; apply Z.ltb_ge in E; apply IZR_le in E; [left; exact E | right].
    rewrite mult_IZR, abs_IZR in E. exact E. }
  set (u := Rabs t) in *. set (b := Rabs (IZR a)) in *. assert (0 <= (1 - u) * (b - IZR q * (1 + u))) by (apply Rmult_le_pos; nra). nra.
Qed.

Lemma least_correct (x : model) (r : R) : holds x r -> IZR (least x) <= r * unit_real.
Proof.
destruct x as [c a1 a2 a3 q11 q12 q13 q22 q23 q33 rx]. unfold holds, least, polynomial, linear, quadratic, radius. intros H.
rewrite !minus_IZR, !plus_IZR. apply abs_between in H.
assert (A1 := least_along_correct a1 q11 t1 H1). assert (A2 := least_along_correct a2 q22 t2 H2).
assert (A3 := least_along_correct a3 q33 t3 H3).
assert (Q : Rabs (IZR q12 * (t1 * t2) + IZR q13 * (t1 * t3) + IZR q23 * (t2 * t3)) <= IZR (sizes q12 q13 q23)).
{ unfold sizes. rewrite !plus_IZR. repeat apply abs_sum; apply times_small; apply product_small; assumption. }
apply abs_between in Q. lra.
Qed.
Lemma zero_correct : holds (exact 0) 0.
Proof. apply exact_real. ring. Qed.
Lemma greatest_correct (x : model) (r : R) : holds x r -> r * unit_real <= IZR (greatest x).
Proof.
intros H. assert (L := least_correct _ _ (minus_correct _ _ _ _ zero_correct H)). unfold greatest. rewrite opp_IZR. lra.
Qed.
Lemma within_spread (x : model) (r : R) : holds x r -> Rabs (r * unit_real) <= IZR (Z.abs (centre_of x) + spread x).
Proof.
destruct x as [c a1 a2 a3 q11 q12 q13 q22 q23 q33 rx]. unfold holds, polynomial, radius, centre_of, spread. intros H.
assert (L := linear_small a1 a2 a3). assert (Q := quadratic_small q11 q12 q13 q22 q23 q33).
set (la := sizes a1 a2 a3) in *. set (qa := (sizes q11 q12 q13 + sizes q22 q23 q33)%Z) in *. rewrite !plus_IZR, abs_IZR.
replace (r * unit_real) with (IZR c + (linear a1 a2 a3 + quadratic q11 q12 q13 q22 q23 q33
  + (r * unit_real - (IZR c + linear a1 a2 a3 + quadratic q11 q12 q13 q22 q23 q33)))) by ring.
repeat apply abs_sum; first [assumption | apply Rle_refl].
Qed.

(** ** Quotients and roots *)

Lemma cube_above (m : Z) (e : R) : Rabs (e * unit_real) <= IZR m -> (0 <= m)%Z ->
  (Rabs e) ^ 3 * unit_real <= IZR (shift ((shift (m * m) + 1) * m) + 1).
Proof.
intros H Hm. assert (U := unit_real_positive). rewrite Rabs_mult, (Rabs_pos_eq unit_real) in H by lra.
assert (P := Rabs_pos e). set (a := Rabs e) in *. assert (Hm' : 0 <= IZR m) by (apply IZR_le; exact Hm).
assert (S : (a * unit_real) * (a * unit_real) <= IZR (m * m)) by (rewrite mult_IZR; apply Rmult_le_compat; nra).
apply shift_above in S.
assert (S2 : a * a * unit_real <= IZR (shift (m * m) + 1)) by (rewrite plus_IZR; apply (Rmult_le_reg_l unit_real); nra).
assert (C : (a * a * unit_real) * (a * unit_real) <= IZR ((shift (m * m) + 1) * m)).
{ rewrite mult_IZR. apply Rmult_le_compat; nra. }
apply shift_above in C. rewrite plus_IZR. apply (Rmult_le_reg_l unit_real); [exact U|].
apply Rle_trans with (2 := C). right. ring.
Qed.

Lemma inverted_correct (x y : model) (r : R) : holds x r -> inverted x = Some y -> r <> 0 /\ holds y (/ r).
Proof.
intros Hx. assert (U := unit_real_positive). unfold inverted. destruct (centre_of x =? 0)%Z; [discriminate|].
set (Y := (unit_of * unit_of / centre_of x)%Z). rewrite !by_number_is. set (e := minus (exact unit_of) (times (exact Y) x)).
set (m := (Z.abs (centre_of e) + spread e)%Z). destruct (m <? unit_of)%Z eqn:E; [|discriminate]. apply Z.ltb_lt in E.
set (cube := (shift ((shift (m * m) + 1) * m) + 1)%Z). intros F. injection F as <-.
assert (HY := exact_correct Y). set (v := IZR Y / unit_real) in *.
assert (He : holds e (1 - v * r)) by (apply minus_correct; [apply one_correct | apply times_correct; assumption]).
set (d := 1 - v * r) in *. assert (B := within_spread e d He). fold m in B.
assert (M0 : (0 <= m)%Z) by (apply le_IZR; apply Rle_trans with (2 := B), Rabs_pos).
assert (C := cube_above m d B M0). fold cube in C.
assert (Bd : Rabs d * unit_real <= IZR m) by (rewrite Rabs_mult, (Rabs_pos_eq unit_real) in B by lra; exact B).
assert (E' : IZR m < unit_real) by (apply IZR_lt; exact E).
assert (D1 : Rabs d < 1) by (apply (Rmult_lt_reg_r unit_real); lra).
assert (P : 0 < v * r) by (generalize (Rle_abs d); unfold d at 1; lra).
assert (N : r <> 0) by (intros Z; rewrite Z in P; lra). split; [exact N|].
assert (T : holds (times (exact Y) (plus (exact unit_of) (plus e (square e)))) (v * (1 + (d + d * d)))).
{ apply times_correct; [exact HY|]. apply plus_correct; [apply one_correct|]. apply plus_correct; [exact He | apply square_correct, He]. }
apply (widen_correct _ _ _ _ T).
assert (Er : / r - v * (1 + (d + d * d)) = v * (d ^ 3 * / (1 - d))).
{ replace (1 - d) with (v * r) by (unfold d; ring). apply (Rmult_eq_reg_r (v * r)); [|lra].
  assert (v <> 0) by (intros Z; rewrite Z in P; lra). field_simplify; [|split; assumption| exact N]. unfold d. field. }
rewrite Er, !Rabs_mult, <- RPow_abs.
set (rest := (cube * unit_of / (unit_of - m) + 1)%Z).
assert (Rest : Rabs d ^ 3 * Rabs (/ (1 - d)) * unit_real <= IZR rest).
{ assert (Q : Rabs (/ (1 - d)) <= unit_real / (unit_real - IZR m)).
  { assert (1 - d > 0) by (generalize (Rle_abs d); lra). rewrite Rabs_pos_eq by (apply Rlt_le, Rinv_0_lt_compat; lra).
    replace (unit_real / (unit_real - IZR m)) with (/ ((unit_real - IZR m) / unit_real)) by (field; lra).
    apply Rinv_le_contravar; [apply Rdiv_lt_0_compat; lra|]. apply (Rmult_le_reg_r unit_real); [exact U|].
    unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. generalize (Rle_abs d). nra. }
  assert (Mz := Z_div_mod_eq_full (cube * unit_of) (unit_of - m)). assert (Bz := Z.mod_pos_bound (cube * unit_of) (unit_of - m) ltac:(lia)).
  assert (F : (cube * unit_of <= (unit_of - m) * rest)%Z) by (unfold rest; lia). apply IZR_le in F. rewrite !mult_IZR, minus_IZR in F.
  assert (0 <= Rabs d ^ 3 * unit_real) by (apply Rmult_le_pos; [apply pow_le, Rabs_pos | lra]).
  apply Rle_trans with (IZR cube * (unit_real / (unit_real - IZR m))).
  - replace (Rabs d ^ 3 * Rabs (/ (1 - d)) * unit_real) with (Rabs d ^ 3 * unit_real * Rabs (/ (1 - d))) by ring.
    apply Rmult_le_compat; [assumption | apply Rabs_pos | exact C | exact Q].
  - apply (Rmult_le_reg_l (unit_real - IZR m)); [lra|]. apply Rle_trans with (2 := F). right. field. lra. }
set (K := (Z.abs Y * rest)%Z).
assert (Fin : Rabs v * (Rabs d ^ 3 * Rabs (/ (1 - d)) * unit_real) * unit_real <= IZR K).
{ unfold K. rewrite mult_IZR, abs_IZR. unfold v, Rdiv. rewrite (Rabs_mult (IZR Y)), (Rabs_pos_eq (/ unit_real)) by (apply Rlt_le, Rinv_0_lt_compat; lra).
  replace (Rabs (IZR Y) * / unit_real * (Rabs d ^ 3 * Rabs (/ (1 - d)) * unit_real) * unit_real)
    with (Rabs (IZR Y) * (Rabs d ^ 3 * Rabs (/ (1 - d)) * unit_real)) by (field; lra).
  apply Rmult_le_compat_l; [apply Rabs_pos | exact Rest]. }
apply shift_above in Fin. rewrite plus_IZR. apply (Rmult_le_reg_l unit_real); [exact U|].
apply Rle_trans with (2 := Fin). right. ring.
Qed.

Lemma root_series (d : R) : Rabs d <= / 2 -> Rabs (sqrt (1 - d) - (8 - (4 * d + d * d)) / 8) <= Rabs d ^ 3 / 7.
Proof.
intros H. assert (P := Rabs_pos d). apply abs_between in H. set (q := (8 - (4 * d + d * d)) / 8). set (s := sqrt (1 - d)).
assert (S : s * s = 1 - d) by (apply sqrt_sqrt; lra).
assert (Q : 7 / 10 <= q) by (unfold q; nra).
assert (S7 : 7 / 10 <= s).
{ unfold s. rewrite <- (sqrt_square (7 / 10)) by lra. apply sqrt_le_1_alt. lra. }
assert (E : (s - q) * (s + q) = - (d ^ 3 * (8 + d) / 64)) by (replace ((s - q) * (s + q)) with (s * s - q * q) by ring; rewrite S;
  unfold q; field).
assert (A : Rabs (s - q) * (s + q) = Rabs d ^ 3 * (8 + d) / 64).
{ rewrite <- (Rabs_pos_eq (s + q)) at 1 by lra. rewrite <- Rabs_mult, E, Rabs_Ropp. unfold Rdiv. rewrite !Rabs_mult, <- RPow_abs.
  rewrite (Rabs_pos_eq (8 + d)), (Rabs_pos_eq (/ 64)) by lra. reflexivity. }
assert (C : 0 <= Rabs d ^ 3) by (apply pow_le, P). assert (0 <= Rabs (s - q)) by apply Rabs_pos. nra.
Qed.

Lemma below_root_correct (x : model) (r : R) : holds x r -> holds (below_root x) (sqrt r).
Proof.
intros H. unfold below_root. assert (G := greatest_correct x r H). assert (U := unit_real_positive). destruct (greatest x <=? 0)%Z eqn:E.
- apply Z.leb_le, IZR_le in E. rewrite sqrt_neg_0 by (apply (Rmult_le_reg_r unit_real); lra). apply zero_correct.
- apply Z.leb_gt in E. apply between_correct. split; [apply Rmult_le_pos; [apply sqrt_pos | lra]|].
  destruct (Rle_dec r 0) as [h|h].
  { rewrite sqrt_neg_0 by exact h. rewrite Rmult_0_l. apply IZR_le. generalize (Z.sqrt_nonneg (greatest x * unit_of)). lia. }
  assert (S := Z.sqrt_spec (greatest x * unit_of) ltac:(apply Z.mul_nonneg_nonneg; generalize unit_positive; lia)).
  set (k := (Z.sqrt (greatest x * unit_of))%Z) in *. assert (Hk := Z.sqrt_nonneg (greatest x * unit_of)). fold k in Hk.
  assert (K : 0 <= IZR (k + 1)) by (apply IZR_le; lia).
  rewrite <- (sqrt_square (IZR (k + 1))) by exact K. rewrite <- (sqrt_square unit_real) at 1 by lra. rewrite <- sqrt_mult by nra.
  apply sqrt_le_1_alt. apply Rle_trans with (IZR (greatest x * unit_of)).
  + rewrite mult_IZR, <- Rmult_assoc. apply Rmult_le_compat_r; lra.
  + rewrite <- mult_IZR. apply IZR_le. cbv zeta in S. unfold Z.succ in S. fold k in S. lia.
Qed.

Lemma rooted_correct (x : model) (r : R) : holds x r -> holds (rooted x) (sqrt r).
Proof.
intros Hx. assert (U := unit_real_positive). assert (Co := below_root_correct x r Hx). unfold rooted. cbv zeta.
destruct (centre_of x <=? 0)%Z; [exact Co|]. set (Y := if (Z.sqrt (centre_of x * unit_of) =? 0)%Z then 0%Z else _).
destruct (Y <=? 0)%Z eqn:EY; [exact Co|]. apply Z.leb_gt in EY.
rewrite !by_number_is. set (e := minus (exact unit_of) (times (exact Y) (times (exact Y) x))). set (m := (Z.abs (centre_of e) + spread e)%Z).
destruct (2 * m <=? unit_of)%Z eqn:E; [|exact Co]. apply Z.leb_le in E.
set (cube := (shift ((shift (m * m) + 1) * m) + 1)%Z).
assert (HY := exact_correct Y). set (v := IZR Y / unit_real) in *.
assert (PY : 0 < IZR Y) by (apply IZR_lt; exact EY). assert (Pv : 0 < v) by (apply Rdiv_lt_0_compat; lra).
assert (He : holds e (1 - v * (v * r))) by (apply minus_correct; [apply one_correct | repeat apply times_correct; assumption]).
set (d := 1 - v * (v * r)) in *. assert (B := within_spread e d He). fold m in B.
assert (M0 : (0 <= m)%Z) by (apply le_IZR; apply Rle_trans with (2 := B), Rabs_pos).
assert (C := cube_above m d B M0). fold cube in C.
assert (Bd : Rabs d * unit_real <= IZR m) by (rewrite Rabs_mult, (Rabs_pos_eq unit_real) in B by lra; exact B).
assert (E' : 2 * IZR m <= unit_real) by (rewrite <- mult_IZR; apply IZR_le; exact E).
assert (D1 : Rabs d <= / 2) by (apply (Rmult_le_reg_r unit_real); lra).
assert (S := root_series d D1).
assert (T : holds (minus (exact (8 * unit_of)) (plus (scaled 4 e) (square e))) (8 - (4 * d + d * d))).
{ apply minus_correct; [apply (integer_correct 8)|]. apply plus_correct; [apply (scaled_correct 4), He | apply square_correct, He]. }
assert (W : holds (widen (minus (exact (8 * unit_of)) (plus (scaled 4 e) (square e))) (8 * cube / 7 + 1)) (8 * sqrt (1 - d))).
{ apply (widen_correct _ _ _ _ T).
  replace (8 * sqrt (1 - d) - (8 - (4 * d + d * d))) with (8 * (sqrt (1 - d) - (8 - (4 * d + d * d)) / 8)) by field.
  rewrite Rabs_mult, (Rabs_pos_eq 8) by lra.
  assert (Mz := Z_div_mod_eq_full (8 * cube) 7). assert (Bz := Z.mod_pos_bound (8 * cube) 7 ltac:(lia)).
  assert (F : (8 * cube <= 7 * (8 * cube / 7 + 1))%Z) by lia. apply IZR_le in F. rewrite !mult_IZR in F. nra. }
assert (I : holds (between (unit_of * unit_of / (8 * Y)) (unit_of * unit_of / (8 * Y) + 1)) (/ (8 * v))).
{ apply between_correct. assert (Mz := Z_div_mod_eq_full (unit_of * unit_of) (8 * Y)).
  assert (Bz := Z.mod_pos_bound (unit_of * unit_of) (8 * Y) ltac:(lia)).
  assert (Ei : / (8 * v) * unit_real = IZR (unit_of * unit_of) / IZR (8 * Y)) by (unfold v; rewrite !mult_IZR; field; lra). rewrite Ei.
  assert (P8 : 0 < IZR (8 * Y)) by (apply IZR_lt; lia).
  split; apply (Rmult_le_reg_r (IZR (8 * Y))); try exact P8; unfold Rdiv;
    rewrite (Rmult_assoc (IZR (unit_of * unit_of))), Rinv_l, Rmult_1_r, <- mult_IZR by lra; apply IZR_le; lia. }
apply (holds_eq _ _ _ (times_correct _ _ _ _ I W)).
replace (1 - d) with (v * v * r) by (unfold d; ring). rewrite sqrt_mult_alt by nra. rewrite sqrt_square by lra. field. lra.
Qed.
End Models.
