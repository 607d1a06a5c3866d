(** Gradient descent on L(x, y) = l(xy) (theory.md, section 1). [gradient_descent (Derive l) eta x y] says that the sequences x, y
    are GD iterates with learning rate eta; [gradient_descent_spec] that this is descent along the partial derivatives of L.
    The rest are the exact step identities for the product z = xy, the balance x^2 - y^2 and s = x^2 + y^2. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

(** ** The iteration *)

(** x, y are iterates with learning rate eta; l1 is the derivative of l *)
Definition gradient_descent (l1 : R -> R) (eta : R) (x y : nat -> R) : Prop :=
  forall t, x (S t) = x t - eta * l1 (x t * y t) * y t
         /\ y (S t) = y t - eta * l1 (x t * y t) * x t.

(** product after one step, as a function of z = xy and s = x^2 + y^2 *)
Definition znext (l1 : R -> R) (eta z s : R) : R := z - eta * l1 z * s + eta^2 * z * (l1 z)^2.

(** distance moved towards zs *)
Definition pull (l1 : R -> R) (eta z s : R) : R := eta * Rabs (l1 z) * (s - eta * z * l1 z).

Lemma gd_z l1 eta x y : gradient_descent l1 eta x y -> forall t,
  x (S t) * y (S t) = znext l1 eta (x t * y t) ((x t)^2 + (y t)^2).
Proof. intros H t. destruct (H t) as [-> ->]. unfold znext. ring. Qed.

Lemma gd_d l1 eta x y : gradient_descent l1 eta x y -> forall t,
  (x (S t))^2 - (y (S t))^2 = ((x t)^2 - (y t)^2) * (1 - eta^2 * (l1 (x t * y t))^2).
Proof. intros H t. destruct (H t) as [-> ->]. ring. Qed.

Lemma gd_u l1 eta x y : gradient_descent l1 eta x y -> forall t,
  x (S t) + y (S t) = (x t + y t) * (1 - eta * l1 (x t * y t)).
Proof. intros H t. destruct (H t) as [-> ->]. ring. Qed.

Lemma gd_v l1 eta x y : gradient_descent l1 eta x y -> forall t,
  x (S t) - y (S t) = (x t - y t) * (1 + eta * l1 (x t * y t)).
Proof. intros H t. destruct (H t) as [-> ->]. ring. Qed.

(** s^2 = d^2 + 4 z^2 and consequences *)
Lemma s_identity x y : (x^2 + y^2)^2 = (x^2 - y^2)^2 + 4 * (x * y)^2.
Proof. ring. Qed.

Lemma s_nonneg x y : 0 <= x^2 + y^2.
Proof. generalize (pow2_ge_0 x) (pow2_ge_0 y). lra. Qed.

Lemma s_ge_2z x y : 2 * Rabs (x * y) <= x^2 + y^2.
Proof.
generalize (pow2_ge_0 (x - y)) (pow2_ge_0 (x + y)). intros.
unfold Rabs. destruct (Rcase_abs (x * y)); lra.
Qed.

Lemma s_sqrt x y : x^2 + y^2 = sqrt ((x^2 - y^2)^2 + 4 * (x * y)^2).
Proof. rewrite <- s_identity, sqrt_pow2; [reflexivity | apply s_nonneg]. Qed.

Lemma s_le_dz x y : x^2 + y^2 <= Rabs (x^2 - y^2) + 2 * Rabs (x * y).
Proof.
apply Rsqr_incr_0_var.
2:{ generalize (Rabs_pos (x^2 - y^2)) (Rabs_pos (x * y)). lra. }
rewrite !Rsqr_pow2, s_identity. rewrite <- (pow2_abs (x^2 - y^2)), <- (pow2_abs (x * y)).
generalize (Rmult_le_pos _ _ (Rabs_pos (x^2 - y^2)) (Rabs_pos (x * y))).
set (A := Rabs (x^2 - y^2)). set (B := Rabs (x * y)). intros.
replace ((A + 2 * B)^2) with (A^2 + 4 * B^2 + 4 * (A * B)) by ring. lra.
Qed.

Lemma eta_s_le eta x y D : 0 < eta -> eta * Rabs (x^2 - y^2) <= D ->
  eta * (x^2 + y^2) <= sqrt (D^2 + 4 * eta^2 * (x * y)^2).
Proof.
intros He HD.
rewrite <- (sqrt_pow2 (eta * (x^2 + y^2))).
2:{ apply Rmult_le_pos; [lra | apply s_nonneg]. }
apply sqrt_le_1_alt.
replace ((eta * (x^2 + y^2))^2) with ((eta * (x^2 - y^2))^2 + 4 * eta^2 * (x * y)^2) by ring.
apply Rplus_le_compat_r.
rewrite <- (pow2_abs (eta * (x^2 - y^2))). apply pow_incr.
split; [apply Rabs_pos|]. rewrite Rabs_mult, (Rabs_pos_eq eta) by lra. exact HD.
Qed.

Lemma d_neq0_u x y : x^2 - y^2 <> 0 -> x + y <> 0.
Proof. intros H E. apply H. replace (x^2 - y^2) with ((x + y) * (x - y)) by ring. rewrite E. ring. Qed.

Lemma d_neq0_v x y : x^2 - y^2 <> 0 -> x - y <> 0.
Proof. intros H E. apply H. replace (x^2 - y^2) with ((x + y) * (x - y)) by ring. rewrite E. ring. Qed.

(** ** It is descent along the gradient of L *)

Lemma grad_x (l : R -> R) (x y : R) : ex_derive l (x * y) ->
  Derive (fun u => l (u * y)) x = Derive l (x * y) * y.
Proof.
intros H. apply is_derive_unique. rewrite Rmult_comm.
apply (is_derive_comp l (fun u => u * y) x (Derive l (x * y)) y).
- apply Derive_correct. exact H.
- auto_derive; [exact I | ring].
Qed.

Lemma grad_y (l : R -> R) (x y : R) : ex_derive l (x * y) ->
  Derive (fun v => l (x * v)) y = Derive l (x * y) * x.
Proof.
intros H. apply is_derive_unique. rewrite Rmult_comm.
apply (is_derive_comp l (fun v => x * v) y (Derive l (x * y)) x).
- apply Derive_correct. exact H.
- auto_derive; [exact I | ring].
Qed.

(** gradient descent on L(x,y) = l(xy), with the partial derivatives of L *)
Definition descends (L : R -> R -> R) (eta : R) (x y : nat -> R) : Prop :=
  forall t, x (S t) = x t - eta * Derive (fun u => L u (y t)) (x t)
         /\ y (S t) = y t - eta * Derive (fun v => L (x t) v) (y t).

(** they are iterates of gradient descent *)
Lemma gradient_descent_spec (l : R -> R) (eta : R) (x y : nat -> R) :
  (forall t, ex_derive l (x t * y t)) ->
  descends (fun u v => l (u * v)) eta x y <-> gradient_descent (Derive l) eta x y.
Proof.
intros Hex. unfold descends, gradient_descent. split; intros H t; destruct (H t) as [Hx Hy].
- rewrite Hx, Hy, (grad_x l), (grad_y l) by apply Hex. split; ring.
- rewrite (grad_x l), (grad_y l) by apply Hex. rewrite Hx, Hy. split; ring.
Qed.

(** Where the iterates of [gradient_descent] only meet points at which l is differentiable, as the claims say of theirs, they are
    the only ones that descend along the gradient of L from the same start. *)
Lemma descends_is_gradient_descent (l : R -> R) (eta : R) (x y x' y' : nat -> R) :
  gradient_descent (Derive l) eta x y -> (forall t, ex_derive l (x t * y t)) ->
  descends (fun u v => l (u * v)) eta x' y' -> x' O = x O -> y' O = y O -> forall t, x' t = x t /\ y' t = y t.
Proof.
intros Hgd Hex Hd Ex Ey. apply (gradient_descent_spec l eta x y Hex) in Hgd.
induction t as [|t [IHx IHy]]; [split; assumption|].
destruct (Hgd t) as [-> ->]. destruct (Hd t) as [-> ->]. rewrite IHx, IHy. split; reflexivity.
Qed.
