(** Gradient descent with momentum,
      x_{t+1} = x_t + b (x_t - x_{t-1}) - c grad (x_t + k (x_t - x_{t-1})),
    momentum b, step c: heavy ball where the look-ahead k is 0, Nesterov's method where k = b (theory.md, section 4).
    Its 2-cycles are those of gradient descent with the step c (1 + 2 k) / (1 + b), for any objective and in any dimension
    ([momentum_two_cycles]); which of them attract is said for one variable ([momentum_attracts], [heavy_ball_exactly]). *)
From Coq Require Import Reals Lra Lia FunctionalExtensionality.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import PlaneAttractor Jury.
Open Scope R_scope.

(** ** Any dimension: vectors are functions of an index *)

Section Vectors.
Context {index : Type}.
Variable grad : (index -> R) -> index -> R.
Implicit Types x y : index -> R.

(** the point at which the gradient is taken after w and x *)
Definition look_ahead (k : R) (w x : index -> R) (i : index) : R := x i + k * (x i - w i).
(** the point after w and x *)
Definition momentum_step (b k c : R) (w x : index -> R) (i : index) : R :=
  x i + b * (x i - w i) - c * grad (look_ahead k w x) i.
Definition gradient_step (a : R) (y : index -> R) (i : index) : R := y i - a * grad y i.

(** x, y, x, y, .. is an orbit *)
Definition momentum_cycle (b k c : R) (x y : index -> R) : Prop :=
  momentum_step b k c y x = y /\ momentum_step b k c x y = x.
Definition gradient_cycle (a : R) (x y : index -> R) : Prop := gradient_step a x = y /\ gradient_step a y = x.

(** the step of gradient descent with the same 2-cycles *)
Definition same_cycles (b k c : R) : R := c * (1 + 2 * k) / (1 + b).
(** the point from which one looks ahead to y, where the other look-ahead point is y' *)
Definition from_look_ahead (k : R) (y y' : index -> R) (i : index) : R := ((1 + k) * y i + k * y' i) / (1 + 2 * k).

Lemma look_ahead_from (k : R) (y y' : index -> R) : 0 < 1 + 2 * k ->
  look_ahead k (from_look_ahead k y' y) (from_look_ahead k y y') = y.
Proof. intros Hk. apply functional_extensionality. intros i. unfold look_ahead, from_look_ahead. field. lra. Qed.

Lemma from_look_ahead_at (k : R) (x x' : index -> R) : 0 < 1 + 2 * k ->
  from_look_ahead k (look_ahead k x' x) (look_ahead k x x') = x.
Proof. intros Hk. apply functional_extensionality. intros i. unfold look_ahead, from_look_ahead. field. lra. Qed.

(** x and x' are a 2-cycle of the method if and only if its look-ahead points are one of gradient descent *)
Theorem momentum_two_cycles (b k c : R) (x x' : index -> R) : 0 < 1 + b -> 0 < 1 + 2 * k ->
  momentum_cycle b k c x x' <-> gradient_cycle (same_cycles b k c) (look_ahead k x' x) (look_ahead k x x').
Proof.
intros Hb Hk. unfold momentum_cycle, gradient_cycle, momentum_step, gradient_step, same_cycles.
set (y := look_ahead k x' x). set (y' := look_ahead k x x').
assert (Ey : forall i, y i = x i + k * (x i - x' i)) by reflexivity.
assert (Ey' : forall i, y' i = x' i + k * (x' i - x i)) by reflexivity.
split; intros [H1 H2]; split; apply functional_extensionality; intros i.
- assert (E := f_equal (fun v => v i) H1). cbv beta in E. fold y in E. rewrite Ey'.
  apply (Rmult_eq_reg_r (1 + b)); [|lra].
  replace ((y i - c * (1 + 2 * k) / (1 + b) * grad y i) * (1 + b)) with
    ((1 + b) * y i - (1 + 2 * k) * (c * grad y i)) by (field; lra).
  replace (c * grad y i) with (x i + b * (x i - x' i) - x' i) by lra. rewrite Ey. ring.
- assert (E := f_equal (fun v => v i) H2). cbv beta in E. fold y' in E. rewrite Ey.
  apply (Rmult_eq_reg_r (1 + b)); [|lra].
  replace ((y' i - c * (1 + 2 * k) / (1 + b) * grad y' i) * (1 + b)) with
    ((1 + b) * y' i - (1 + 2 * k) * (c * grad y' i)) by (field; lra).
  replace (c * grad y' i) with (x' i + b * (x' i - x i) - x i) by lra. rewrite Ey'. ring.
- assert (E := f_equal (fun v => v i) H1). cbv beta in E. fold y.
  apply (Rmult_eq_reg_r ((1 + 2 * k) / (1 + b))); [|apply Rgt_not_eq, Rdiv_lt_0_compat; lra].
  replace ((x i + b * (x i - x' i) - c * grad y i) * ((1 + 2 * k) / (1 + b))) with
    ((x i + b * (x i - x' i)) * ((1 + 2 * k) / (1 + b)) - c * (1 + 2 * k) / (1 + b) * grad y i) by (field; lra).
  replace (c * (1 + 2 * k) / (1 + b) * grad y i) with (y i - y' i) by lra. rewrite Ey, Ey'. field. lra.
- assert (E := f_equal (fun v => v i) H2). cbv beta in E. fold y'.
  apply (Rmult_eq_reg_r ((1 + 2 * k) / (1 + b))); [|apply Rgt_not_eq, Rdiv_lt_0_compat; lra].
  replace ((x' i + b * (x' i - x i) - c * grad y' i) * ((1 + 2 * k) / (1 + b))) with
    ((x' i + b * (x' i - x i)) * ((1 + 2 * k) / (1 + b)) - c * (1 + 2 * k) / (1 + b) * grad y' i) by (field; lra).
  replace (c * (1 + 2 * k) / (1 + b) * grad y' i) with (y' i - y i) by lra. rewrite Ey, Ey'. field. lra.
Qed.
End Vectors.

(** ** One variable *)

(** the point after w and x, the gradient being l1 *)
Definition momentum_next (l1 : R -> R) (b k c w x : R) : R := x + b * (x - w) - c * l1 (x + k * (x - w)).

(** the step of the method that has the 2-cycles of gradient descent with the step a *)
Definition momentum_rate (b k a : R) : R := a * (1 + b) / (1 + 2 * k).

(** an orbit stays within e of q, p, q, p, .. and tends to them *)
Definition alternates (e q p : R) (x : nat -> R) : Prop :=
  (forall n, Rabs (x (2 * n)%nat - q) < e /\ Rabs (x (2 * n + 1)%nat - p) < e) /\
  is_lim_seq (fun n => x (2 * n)%nat) q /\ is_lim_seq (fun n => x (2 * n + 1)%nat) p.

(** p and q are a 2-cycle of the method [next], and orbits that begin near it, with either point first, stay near it and tend to it *)
Definition attracting_alternation (next : R -> R -> R) (q p : R) : Prop :=
  next q p = q /\ next p q = p /\ forall e, 0 < e -> exists rho, 0 < rho /\ forall x : nat -> R,
  (forall n, x (S (S n)) = next (x n) (x (S n))) ->
  (Rabs (x O - q) <= rho -> Rabs (x 1%nat - p) <= rho -> alternates e q p x) /\
  (Rabs (x O - p) <= rho -> Rabs (x 1%nat - q) <= rho -> alternates e p q x).

(** the trace and the determinant of a step's Jacobian, where s is c times the curvature at the look-ahead point *)
Definition step_trace (b k s : R) : R := 1 + b - (1 + k) * s.
Definition step_determinant (b k s : R) : R := b - k * s.

Section Attracts.
Variables (l1 : R -> R) (b k c : R).
Notation next := (momentum_next l1 b k c).

Lemma next_linear (w x s : R) : is_derive l1 (x + k * (x - w)) s ->
  linear_at_0 (fun u v => next (w + u) (x + v) - next w x)
    (- step_determinant b k (c * s)) (step_trace b k (c * s)).
Proof.
intros Hd e He. set (y := x + k * (x - w)) in *.
set (M := 1 + (1 + 2 * Rabs k)). assert (Pk := Rabs_pos k). assert (Pc := Rabs_pos c).
set (e' := e / ((1 + Rabs c) * M)).
assert (H0 : 0 < (1 + Rabs c) * M) by (apply Rmult_lt_0_compat; unfold M; lra).
assert (He' : 0 < e') by (apply Rdiv_lt_0_compat; assumption).
apply is_derive_Reals in Hd. destruct (Hd e' He') as [r Hr].
assert (Near : forall h, Rabs h < r -> Rabs (l1 (y + h) - l1 y - s * h) <= e' * Rabs h).
{ intros h hh. destruct (Req_dec h 0) as [->|n].
  - rewrite Rplus_0_r. replace (l1 y - l1 y - s * 0) with 0 by ring. rewrite Rabs_R0. lra.
  - assert (K := Hr h n hh). replace (l1 (y + h) - l1 y - s * h) with (((l1 (y + h) - l1 y) / h - s) * h) by (field; exact n).
    rewrite Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos | lra]. }
exists (r / (4 * M)). assert (Pr := cond_pos r). split; [apply Rdiv_lt_0_compat; unfold M; lra|].
intros u v hu hv. set (h := - k * u + (1 + k) * v).
assert (Hh : Rabs h <= M * (Rabs u + Rabs v)).
{ unfold h. eapply Rle_trans; [apply abs_combination|]. apply Rmult_le_compat_r; [generalize (Rabs_pos u) (Rabs_pos v); lra|].
  rewrite Rabs_Ropp. generalize (Rabs_triang 1 k). rewrite Rabs_R1. unfold M. lra. }
assert (Hs : M * (Rabs u + Rabs v) < r).
{ apply Rle_lt_trans with (M * (2 * (r / (4 * M)))); [apply Rmult_le_compat_l; unfold M in *; lra|].
  replace (M * (2 * (r / (4 * M)))) with (r / 2) by (field; unfold M; lra). lra. }
assert (K := Near h ltac:(lra)).
replace (next (w + u) (x + v) - next w x - (- step_determinant b k (c * s) * u + step_trace b k (c * s) * v))
  with (- c * (l1 (y + h) - l1 y - s * h)).
2:{ unfold momentum_next, step_determinant, step_trace. fold y.
    replace (x + v + k * (x + v - (w + u))) with (y + h) by (unfold y, h; ring). unfold h. ring. }
rewrite Rabs_mult, Rabs_Ropp.
apply Rle_trans with (Rabs c * (e' * (M * (Rabs u + Rabs v)))).
- apply Rmult_le_compat_l; [exact Pc|]. eapply Rle_trans; [exact K|]. apply Rmult_le_compat_l; lra.
- replace (e * (Rabs u + Rabs v)) with ((1 + Rabs c) * (e' * (M * (Rabs u + Rabs v)))) by (unfold e'; field; unfold M in *; lra).
  apply Rmult_le_compat_r; [|lra]. apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; [unfold M; lra|].
  generalize (Rabs_pos u) (Rabs_pos v). lra.
Qed.

(** one of the two phases: the orbit begins at q, p *)
Lemma alternation_attracts (q p sp sq : R) : next q p = q -> next p q = p ->
  is_derive l1 (p + k * (p - q)) sp -> is_derive l1 (q + k * (q - p)) sq ->
  let t1 := step_trace b k (c * sp) in let t2 := step_trace b k (c * sq) in
  let d1 := step_determinant b k (c * sp) in let d2 := step_determinant b k (c * sq) in
  - ((1 - d1) * (1 - d2)) < t1 * t2 < (1 + d1) * (1 + d2) -> d1 * d2 < 1 ->
  forall e, 0 < e -> exists rho, 0 < rho /\ forall x : nat -> R,
  (forall n, x (S (S n)) = next (x n) (x (S n))) -> Rabs (x O - q) <= rho -> Rabs (x 1%nat - p) <= rho -> alternates e q p x.
Proof.
intros Eq Ep Dp Dq t1 t2 d1 d2 Ht Hd e He.
set (F := fun u v => next (q + u) (p + v) - next q p). set (H := fun u v => next (p + u) (q + v) - next p q).
assert (LF : linear_at_0 F (- d1) t1) by (apply next_linear; exact Dp).
assert (LH : linear_at_0 H (- d2) t2) by (apply next_linear; exact Dq).
assert (LG := linear_compose H (fun _ v => v) F (- d2) t2 0 1 (- d1) t1 LH linear_second LF).
destruct (plane_attracts F (fun u v => H v (F u v)) _ _ _ _ LF LG) with (e := e) as [rho [Hrho K]].
{ apply Rabs_def1; lra. }
{ lra. }
{ exact He. }
exists rho. split; [exact Hrho|]. intros x Hx h0 h1.
destruct (K (fun n => x (2 * n)%nat - q) (fun n => x (2 * n + 1)%nat - p)) as [Near [L1 L2]].
- intros n. replace (2 * S n)%nat with (S (S (2 * n))) by lia. replace (S (S (2 * n)) + 1)%nat with (S (S (S (2 * n)))) by lia.
  replace (2 * n + 1)%nat with (S (2 * n)) by lia. rewrite (Hx (S (2 * n))), (Hx (2 * n)%nat). unfold H, F. rewrite Eq, Ep.
  replace (q + (x (2 * n)%nat - q)) with (x (2 * n)%nat) by ring.
  replace (p + (x (S (2 * n)) - p)) with (x (S (2 * n))) by ring.
  replace (q + (next (x (2 * n)%nat) (x (S (2 * n))) - q)) with (next (x (2 * n)%nat) (x (S (2 * n)))) by ring.
  split; reflexivity.
- exact h0.
- exact h1.
- split; [exact Near|].
  assert (Sh : forall (f : nat -> R) t, is_lim_seq (fun n => f n - t) 0 -> is_lim_seq f t).
  { intros f t L. apply (is_lim_seq_ext (fun n => f n - t + t)); [intros n; ring|].
    replace (Finite t) with (Rbar_plus 0 t) by (simpl; f_equal; ring).
    apply is_lim_seq_plus'; [exact L | apply is_lim_seq_const]. }
  split; apply Sh; assumption.
Qed.

Theorem momentum_attracts (q p sp sq : R) : next q p = q -> next p q = p ->
  is_derive l1 (p + k * (p - q)) sp -> is_derive l1 (q + k * (q - p)) sq ->
  let t1 := step_trace b k (c * sp) in let t2 := step_trace b k (c * sq) in
  let d1 := step_determinant b k (c * sp) in let d2 := step_determinant b k (c * sq) in
  - ((1 - d1) * (1 - d2)) < t1 * t2 < (1 + d1) * (1 + d2) -> d1 * d2 < 1 -> attracting_alternation next q p.
Proof.
intros Eq Ep Dp Dq t1 t2 d1 d2 Ht Hd. split; [exact Eq|]. split; [exact Ep|]. intros e He.
destruct (alternation_attracts q p sp sq Eq Ep Dp Dq Ht Hd e He) as [r1 [R1 K1]].
destruct (alternation_attracts p q sq sp Ep Eq Dq Dp) with (e := e) as [r2 [R2 K2]].
{ fold t1 t2 d1 d2. lra. }
{ fold d1 d2. lra. }
{ exact He. }
exists (Rmin r1 r2). split; [apply Rmin_glb_lt; assumption|]. assert (N1 := Rmin_l r1 r2). assert (N2 := Rmin_r r1 r2).
intros x Hx. split; intros h0 h1; [apply K1 | apply K2]; try assumption; lra.
Qed.
End Attracts.

(** ** A 2-cycle of gradient descent with the step a, under momentum *)

(** 1 - m, where m is the multiplier of the cycle of gradient descent, has the sign of what Jury asks on the other side *)
Lemma jury_upper (b k a p2 q2 : R) : 0 < 1 + b -> 0 < 1 + 2 * k -> (1 - a * p2) * (1 - a * q2) < 1 ->
  let s x := momentum_rate b k a * x in
  step_trace b k (s p2) * step_trace b k (s q2) < (1 + step_determinant b k (s p2)) * (1 + step_determinant b k (s q2)).
Proof.
intros Hb Hk Hm s. apply Rminus_gt_0_lt.
replace ((1 + step_determinant b k (s p2)) * (1 + step_determinant b k (s q2)) - step_trace b k (s p2) * step_trace b k (s q2))
  with ((1 + b)^2 / (1 + 2 * k) * (1 - (1 - a * p2) * (1 - a * q2)))
  by (unfold s, momentum_rate, step_trace, step_determinant; field; lra).
apply Rmult_lt_0_compat; [apply Rdiv_lt_0_compat; [apply pow_lt; lra | lra] | lra].
Qed.

(** Heavy ball, exactly: the two eigenvalues of two steps at the cycle are inside the unit circle if and only if
    the multiplier of gradient descent's cycle is between - ((1 - b) / (1 + b))^2 and 1. *)
Theorem heavy_ball_exactly (b a p2 q2 : R) : 0 <= b < 1 ->
  let s x := momentum_rate b 0 a * x in
  let t1 := step_trace b 0 (s p2) in let t2 := step_trace b 0 (s q2) in
  let d1 := step_determinant b 0 (s p2) in let d2 := step_determinant b 0 (s q2) in
  roots_inside (t1 * t2 - d1 - d2) (d1 * d2) <-> - ((1 - b) / (1 + b))^2 < (1 - a * p2) * (1 - a * q2) < 1.
Proof.
intros Hb s t1 t2 d1 d2. rewrite jury. set (m := (1 - a * p2) * (1 - a * q2)).
assert (P : 0 < (1 + b)^2) by (apply pow_lt; lra).
assert (Et : t1 * t2 = (1 + b)^2 * m) by (unfold t1, t2, s, m, momentum_rate, step_trace; field).
assert (Ed : d1 = b /\ d2 = b) by (unfold d1, d2, step_determinant; split; ring). destruct Ed as [-> ->]. rewrite Et.
assert (Eq : ((1 - b) / (1 + b))^2 * (1 + b)^2 = (1 - b)^2) by (field; lra).
split.
- intros [H _]. apply Rabs_def2 in H. split; apply (Rmult_lt_reg_r ((1 + b)^2)); lra.
- intros [H1 H2]. apply (Rmult_lt_compat_r ((1 + b)^2)) in H1; [|exact P]. apply (Rmult_lt_compat_r ((1 + b)^2)) in H2; [|exact P].
  split; [apply Rabs_def1; lra|]. assert (b * b <= b * 1) by (apply Rmult_le_compat_l; lra). lra.
Qed.
