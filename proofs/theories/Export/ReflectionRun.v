(** Reflection.v continued: the soundness theorem of `run` for a loss given as an expression e. D_min and D_max are the ends of the
    balances from the last step on, U and V the signs of x + y and x - y. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent Run Expression Reflection.
Open Scope R_scope.

(** [s] is the sign of a *)
Definition has_sign (a s : R) : Prop := (0 < a /\ s = 1) \/ (a < 0 /\ s = -1).

(** D_min and D_max are the ends of [in_balance], D of sign s, with the tail spelled out *)
Definition balance_ends (eta K r q D_lo D_hi s D_min D_max : R) : Prop :=
  (s = 1 /\ D_min = D_lo * (1 - (eta * K * r)^2 / (1 - q^2)) /\ D_max = D_hi) \/
  (s = -1 /\ D_min = D_lo /\ D_max = D_hi * (1 - (eta * K * r)^2 / (1 - q^2))).

Lemma sign_of (a s : R) : has_sign a s -> a / Rabs a = s.
Proof. intros [[H ->]|[H ->]]; [rewrite Rabs_pos_eq by lra | rewrite Rabs_left by exact H]; field; lra. Qed.

Lemma balance_ends_correct (eta K r q D_lo D_hi s D_min D_max D : R) : 0 <= tail eta K r q < 1 -> 0 < D_lo * D_hi ->
  has_sign D_lo s -> balance_ends eta K r q D_lo D_hi s D_min D_max ->
  in_balance D_lo D_hi (tail eta K r q) D -> D_min <= D <= D_max.
Proof.
intros Ht H Hs B [H1 H2]. fold (tail eta K r q) in *. unfold balance_ends in B. fold (tail eta K r q) in B. set (t := tail eta K r q) in *.
destruct Hs as [[P ->]|[P ->]]; destruct B as [[E [-> ->]]|[E [-> ->]]]; try lra.
- assert (Q : 0 < D_hi) by (apply (Rmult_lt_reg_l D_lo); lra).
  assert (0 <= D_lo * t) by (apply Rmult_le_pos; lra). assert (0 <= D_hi * t) by (apply Rmult_le_pos; lra).
  rewrite Rmin_right in H1 by lra. rewrite Rmax_left in H2 by lra. split; assumption.
- assert (Q : D_hi < 0) by (apply (Rmult_lt_reg_l (- D_lo)); lra).
  assert (0 <= - D_lo * t) by (apply Rmult_le_pos; lra). assert (0 <= - D_hi * t) by (apply Rmult_le_pos; lra).
  rewrite Rmin_left in H1 by lra. rewrite Rmax_right in H2 by lra. split; assumption.
Qed.

Section ReflectionRun.
Variable e : expr.
Notation d1 := (ieval (Dn 1 e)).
Notation d2 := (ieval (Dn 2 e)).

Theorem run_reflect (lo hi eta x0 y0 : R) (steps : nat)
  (r q K D_lo D_hi u_lo u_hi x_lo x_hi y_lo y_hi sharpness_lo sharpness_hi gap_lo gap_hi D_min D_max s U V : R) :
  minimum (eval e) lo hi ->
  has_sign u_lo U -> has_sign D_lo s -> V = U * s -> balance_ends eta K r q D_lo D_hi s D_min D_max ->
  0 <= eta ->
  0 <= q -> q < 1 ->
  0 < D_lo * D_hi ->
  0 < u_lo * u_hi ->
  (eta * K * r)^2 < 1 - q^2 ->
  on e (lo - r) (hi + r) ->
  (forall z, lo - r <= z <= hi + r -> d2 z <= K) ->
  (forall z x D, lo - r <= z <= hi + r -> lo - r <= x <= hi + r -> D_min <= D <= D_max ->
     1 - d2 x * (sqrt (D^2 + 4 * eta^2 * z^2) - eta^2 * z * d1 z) <= q) ->
  (forall z x D, lo - r <= z <= hi + r -> lo - r <= x <= hi + r -> D_min <= D <= D_max ->
     - q <= 1 - d2 x * (sqrt (D^2 + 4 * eta^2 * z^2) - eta^2 * z * d1 z)) ->
  (forall D c, D_min <= D <= D_max -> lo <= c <= hi -> 2 * sqrt eta * x_lo <=
     U * sqrt (sqrt (D^2 + 4 * eta^2 * c^2) + 2 * eta * c) + V * sqrt (sqrt (D^2 + 4 * eta^2 * c^2) - 2 * eta * c)) ->
  (forall D c, D_min <= D <= D_max -> lo <= c <= hi ->
     U * sqrt (sqrt (D^2 + 4 * eta^2 * c^2) + 2 * eta * c) + V * sqrt (sqrt (D^2 + 4 * eta^2 * c^2) - 2 * eta * c) <= 2 * sqrt eta * x_hi) ->
  (forall D c, D_min <= D <= D_max -> lo <= c <= hi -> 2 * sqrt eta * y_lo <=
     U * sqrt (sqrt (D^2 + 4 * eta^2 * c^2) + 2 * eta * c) - V * sqrt (sqrt (D^2 + 4 * eta^2 * c^2) - 2 * eta * c)) ->
  (forall D c, D_min <= D <= D_max -> lo <= c <= hi ->
     U * sqrt (sqrt (D^2 + 4 * eta^2 * c^2) + 2 * eta * c) - V * sqrt (sqrt (D^2 + 4 * eta^2 * c^2) - 2 * eta * c) <= 2 * sqrt eta * y_hi) ->
  (forall D c, D_min <= D <= D_max -> lo <= c <= hi -> eta * sharpness_lo <= d2 c * sqrt (D^2 + 4 * eta^2 * c^2)) ->
  (forall D c, D_min <= D <= D_max -> lo <= c <= hi -> d2 c * sqrt (D^2 + 4 * eta^2 * c^2) <= eta * sharpness_hi) ->
  (forall D c, D_min <= D <= D_max -> lo <= c <= hi -> gap_lo <= 2 - d2 c * sqrt (D^2 + 4 * eta^2 * c^2)) ->
  (forall D c, D_min <= D <= D_max -> lo <= c <= hi -> 2 - d2 c * sqrt (D^2 + 4 * eta^2 * c^2) <= gap_hi) ->
  orbit_arrives (eval e) eta x0 y0 steps (hi - r) (lo + r) D_lo D_hi u_lo u_hi ->
  run (eval e) lo hi eta x0 y0 steps r q x_lo x_hi y_lo y_hi sharpness_lo sharpness_hi gap_lo gap_hi.
Proof.
intros Hmin HU Hs EV HB w1 w3 w4 w5 w6 w7 W k2 s1 s2 x1 x2 y1 y2 e1 e2 e3 e4 Ho.
assert (Hq : 0 < 1 - q^2) by (assert (0 < (1 - q) * (1 + q)) by (apply Rmult_lt_0_compat; lra); lra).
assert (Ht : 0 <= tail eta K r q < 1).
{ unfold tail. split.
  - apply Rmult_le_pos; [apply pow2_ge_0 | apply Rlt_le, Rinv_0_lt_compat, Hq].
  - apply (Rmult_lt_reg_r (1 - q^2)); [exact Hq|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
assert (HE : forall D, in_balance D_lo D_hi (tail eta K r q) D -> D_min <= D <= D_max).
{ intros D HD. exact (balance_ends_correct eta K r q D_lo D_hi s D_min D_max D Ht w5 Hs HB HD). }
assert (EU : sign_u u_lo = U) by (apply sign_of; exact HU).
assert (EV' : sign_v u_lo D_lo = V).
{ rewrite EV, <- EU, <- (sign_of D_lo s Hs). unfold sign_v. unfold Rdiv. ring. }
assert (Hr : 0 < r).
{ destruct Ho as [_ Hend]. destruct (orbit _ _ _ _ _) as [[z D] u]. destruct Hmin as [zs Hm]. generalize (minimum_inside Hm). lra. }
assert (Hlh : lo < hi) by (destruct Hmin as [zs Hm]; generalize (minimum_inside Hm); lra).
apply (run_sound (eval e) lo hi eta x0 y0 steps r q K D_lo D_hi u_lo u_hi x_lo x_hi y_lo y_hi sharpness_lo sharpness_hi gap_lo gap_hi);
  try assumption; try apply Ht; try rewrite EU; try rewrite EV'; unfold scaled_sum.
- apply expr_smooth, W.
- intros z Hz. rewrite l2_eq by (apply W, Hz). auto.
- intros z x D Hz Hx HD. rewrite l1_eq, l2_eq by (apply W; assumption). apply s1; auto.
- intros z x D Hz Hx HD. rewrite l1_eq, l2_eq by (apply W; assumption). apply s2; auto.
- auto.
- auto.
- auto.
- auto.
- intros D c HD Hc. rewrite l2_eq by (apply W; lra). auto.
- intros D c HD Hc. rewrite l2_eq by (apply W; lra). auto.
- intros D c HD Hc. rewrite l2_eq by (apply W; lra). auto.
- intros D c HD Hc. rewrite l2_eq by (apply W; lra). auto.
Qed.

End ReflectionRun.
