(** Networks whose gradient descent is gradient descent on l(<x, y>) (theory.md, section 1): two
    linear layers of any width on one input c, f = <a, W c>, and the same with the cross entropy of
    a softmax of two classes. Both are [layered_descent] of the weights behind and of the hidden
    layer W c, so that [layered_is_wide] and the claims apply, with the learning rate eta |c|, or
    sqrt 2 eta |c| for the softmax. *)
From Coq Require Import Reals Lra Lia Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Hessian Width.
Open Scope R_scope.

(** W c, of a matrix with n columns *)
Definition times (n : nat) (W : nat -> nat -> R) (c : nat -> R) : nat -> R := fun i =>
  sum n (fun j => W i j * c j).

Lemma times_step n (W W' : nat -> nat -> R) (c : nat -> R) i e :
  (forall j, (j < n)%nat -> W' i j = W i j - e * c j) ->
  times n W' c i = times n W c i - e * square n c.
Proof.
intros H. unfold times, square, dot.
rewrite (sum_ext n _ (fun j => W i j * c j + (- e) * (c j * c j))).
- rewrite sum_plus, sum_scale. ring.
- intros j Hj. rewrite H by exact Hj. ring.
Qed.

(** * Two linear layers *)

(** the output to the input c of k units with n weights each *)
Definition network (k n : nat) (a : nat -> R) (W : nat -> nat -> R) (c : nat -> R) : R :=
  dot k a (times n W c).

(** a and W are iterates on l(network a W c); l1 is the derivative of l *)
Definition network_descent (l1 : R -> R) (eta : R) (k n : nat) (c : nat -> R) (a : nat -> nat -> R)
    (W : nat -> nat -> nat -> R) : Prop :=
  forall t, let slope := l1 (network k n (a t) (W t) c) in
  forall i, (i < k)%nat -> a (S t) i = a t i - eta * slope * times n (W t) c i /\
    forall j, (j < n)%nat -> W (S t) i j = W t i j - eta * slope * a t i * c j.

(** a, or W, with t as one of its numbers *)
Definition entry_moved (W : nat -> nat -> R) (i j : nat) (t : R) : nat -> nat -> R :=
  fun i' j' => if ((i' =? i) && (j' =? j))%nat then t else W i' j'.

(** it is descent along the gradient *)
Theorem network_gradient (l : R -> R) (k n : nat) (c a : nat -> R) (W : nat -> nat -> R) :
  ex_derive l (network k n a W c) ->
  let slope := Derive l (network k n a W c) in
  forall i, (i < k)%nat ->
  is_derive (fun t => l (network k n (moved a i t) W c)) (a i) (slope * times n W c i) /\
  forall j, (j < n)%nat -> is_derive (fun t => l (network k n a (entry_moved W i j t) c)) (W i j)
    (slope * a i * c j).
Proof.
intros He slope i Hi.
(* along a line on which the network is an affine function *)
assert (L : forall (f : R -> R) (at_ m : R), (forall t, f t = network k n a W c + m * (t - at_)) ->
  is_derive (fun t => l (f t)) at_ (slope * m)).
{ intros f at_ m E. rewrite Rmult_comm. apply
  (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) l f).
  - rewrite E, Rminus_diag_eq, Rmult_0_r, Rplus_0_r by reflexivity. apply Derive_correct, He.
  - apply (is_derive_ext (fun t => network k n a W c + m * (t - at_)));
    [intros t; symmetry; apply E|].
    auto_derive; [exact I | ring]. }
split; [|intros j Hj; rewrite Rmult_assoc]; apply L; intros t; unfold network, dot.
- rewrite (sum_change k i (times n W c i * (t - a i)) (fun i => a i * times n W c i));
  [reflexivity | exact Hi |].
  intros i' _. unfold moved. destruct (Nat.eqb_spec i' i) as [->|]; ring.
- rewrite (sum_change k i (a i * c j * (t - W i j)) (fun i => a i * times n W c i));
  [reflexivity | exact Hi |].
  intros i' _. unfold times. destruct (Nat.eqb_spec i' i) as [->|N].
  + rewrite (sum_change n j (c j * (t - W i j)) (fun j => W i j * c j)); [ring | exact Hj |].
    intros j' _. unfold entry_moved. rewrite Nat.eqb_refl.
    destruct (Nat.eqb_spec j' j) as [->|]; simpl; ring.
  + rewrite Rplus_0_r. f_equal. apply sum_ext. intros j' _. unfold entry_moved.
    destruct (Nat.eqb_spec i' i); [contradiction | reflexivity].
Qed.

Theorem network_is_layered (l1 : R -> R) (eta : R) (k n : nat) (c : nat -> R) (a : nat -> nat -> R)
    (W : nat -> nat -> nat -> R) :
  network_descent l1 eta k n c a W ->
  layered_descent l1 eta (eta * square n c) k a (fun t => times n (W t) c).
Proof.
intros H t i Hi. destruct (H t i Hi) as [Ha HW]. split; [exact Ha|].
rewrite (times_step n (W t) (W (S t)) c i (eta * l1 (network k n (a t) (W t) c) * a t i)).
- unfold network. ring.
- exact HW.
Qed.

(** * A softmax of two classes *)

(** the cross entropy of softmax (a, b) and the label (p, 1 - p) *)
Definition cross_entropy (p a b : R) : R :=
  - (p * ln (exp a / (exp a + exp b)) + (1 - p) * ln (exp b / (exp a + exp b))).

(** it is the catalogue's bce of the difference *)
Theorem cross_entropy_of_difference (p a b : R) :
  cross_entropy p a b = ln (1 + exp (a - b)) - p * (a - b).
Proof.
assert (Pa := exp_pos a). assert (Pb := exp_pos b). unfold cross_entropy.
unfold Rdiv. rewrite !ln_mult, !ln_Rinv, !ln_exp by (try apply Rinv_0_lt_compat; lra).
replace (1 + exp (a - b)) with ((exp a + exp b) * / exp b)
  by (unfold Rminus; rewrite exp_plus, exp_Ropp; field; lra).
rewrite ln_mult, ln_Rinv, ln_exp by (try apply Rinv_0_lt_compat; lra). ring.
Qed.

(** v and w, the weights of the two classes, and V, those of the layer before, are iterates on l(<v
    - w, V c>) *)
Definition softmax_descent (l1 : R -> R) (eta : R) (k n : nat) (c : nat -> R)
    (v w : nat -> nat -> R) (V : nat -> nat -> nat -> R) : Prop :=
  forall t, let slope := l1 (dot k (minus (v t) (w t)) (times n (V t) c)) in
  forall i, (i < k)%nat -> v (S t) i = v t i - eta * slope * times n (V t) c i /\
    w (S t) i = w t i + eta * slope * times n (V t) c i /\
    forall j, (j < n)%nat -> V (S t) i j = V t i j - eta * slope * minus (v t) (w t) i * c j.

Theorem softmax_is_layered (l1 : R -> R) (eta : R) (k n : nat) (c : nat -> R)
    (v w : nat -> nat -> R) (V : nat -> nat -> nat -> R) :
  softmax_descent l1 eta k n c v w V ->
  layered_descent l1 (2 * eta) (eta * square n c) k (fun t => minus (v t) (w t))
    (fun t => times n (V t) c).
Proof.
intros H t i Hi. destruct (H t i Hi) as (Hv & Hw & HV). split.
- unfold minus at 1. rewrite Hv, Hw. unfold minus. ring.
- rewrite (times_step n (V t) (V (S t)) c i _ HV). ring.
Qed.

(** * Their learning rates *)

Lemma network_rate (eta s : R) : 0 < eta -> sqrt (eta * (eta * s)) = eta * sqrt s.
Proof.
intros He. replace (eta * (eta * s)) with (eta^2 * s) by ring.
rewrite sqrt_mult_alt by apply pow2_ge_0.
rewrite sqrt_pow2 by lra. reflexivity.
Qed.

Lemma softmax_rate (eta s : R) : 0 < eta -> sqrt (2 * eta * (eta * s)) = sqrt 2 * eta * sqrt s.
Proof.
intros He. replace (2 * eta * (eta * s)) with (2 * (eta^2 * s)) by ring.
rewrite sqrt_mult_alt, sqrt_mult_alt by (try lra; apply pow2_ge_0).
rewrite sqrt_pow2 by lra. ring.
Qed.

(** the network, as vectors in R^k *)
Theorem network_is_wide (l1 : R -> R) (eta : R) (k n : nat) (c : nat -> R) (a : nat -> nat -> R)
    (W : nat -> nat -> nat -> R) :
  0 < eta -> 0 < square n c -> network_descent l1 eta k n c a W ->
  wide_descent l1 (eta * norm n c) k (fun t i => sqrt (norm n c) * a t i)
    (fun t i => times n (W t) c i / sqrt (norm n c)).
Proof.
intros He Hc H. assert (L := network_is_layered l1 eta k n c a W H).
assert (Pc : 0 < eta * square n c) by (apply Rmult_lt_0_compat; assumption).
destruct (layered_is_wide l1 eta _ k _ _ He Pc L) as [Hw _]. rewrite network_rate in Hw by exact He.
replace (eta * square n c / eta) with (square n c) in Hw by (field; lra). exact Hw.
Qed.

(** the two classes, likewise *)
Theorem softmax_is_wide (l1 : R -> R) (eta : R) (k n : nat) (c : nat -> R) (v w : nat -> nat -> R)
    (V : nat -> nat -> nat -> R) :
  0 < eta -> 0 < square n c -> softmax_descent l1 eta k n c v w V ->
  let m := sqrt (sqrt (square n c / 2)) in
  wide_descent l1 (sqrt 2 * eta * norm n c) k (fun t i => m * minus (v t) (w t) i)
    (fun t i => times n (V t) c i / m).
Proof.
intros He Hc H. assert (L := softmax_is_layered l1 eta k n c v w V H).
assert (Pc : 0 < eta * square n c) by (apply Rmult_lt_0_compat; assumption).
destruct (layered_is_wide l1 (2 * eta) _ k _ _ ltac:(lra) Pc L) as [Hw _].
rewrite softmax_rate in Hw by exact He.
replace (eta * square n c / (2 * eta)) with (square n c / 2) in Hw by (field; lra). exact Hw.
Qed.
