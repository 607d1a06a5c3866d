(** Width (theory.md, section 1): gradient descent on l(<x, y>), x and y in R^d, is gradient descent on l(xy), step by step
    ([wide_reduction]). Each step multiplies the vector x + y by 1 - eta l'(<x, y>) and x - y by 1 + eta l'(<x, y>), so that their
    directions never change, and their lengths, with a sign, are X + Y and X - Y of a run (X, Y) of gradient descent on l(xy) with
    the same learning rate. Learning rates that differ between x and y are a change of units ([layered_is_wide]). *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import GradientDescent Hessian.
Open Scope R_scope.

(** * Vectors: functions of which the values at 0, .., d - 1 count *)

(** <x, y> *)
Definition dot (d : nat) (x y : nat -> R) : R := sum d (fun i => x i * y i).
(** |x|^2 *)
Definition square (d : nat) (x : nat -> R) : R := dot d x x.
(** |x| *)
Definition norm (d : nat) (x : nat -> R) : R := sqrt (square d x).
(** x + y *)
Definition plus (x y : nat -> R) : nat -> R := fun i => x i + y i.
(** x - y *)
Definition minus (x y : nat -> R) : nat -> R := fun i => x i - y i.
(** |x + y| |x - y|, which is |x^2 - y^2| for d = 1 *)
Definition wide_balance (d : nat) (x y : nat -> R) : R := norm d (plus x y) * norm d (minus x y).

Lemma square_nonneg d x : 0 <= square d x.
Proof. apply sum_nonneg. intros i _. generalize (pow2_ge_0 (x i)). lra. Qed.

Lemma norm_nonneg d x : 0 <= norm d x.
Proof. apply sqrt_pos. Qed.

Lemma norm_square d x : norm d x * norm d x = square d x.
Proof. apply sqrt_sqrt, square_nonneg. Qed.

Lemma square_scaled d c x y : (forall i, (i < d)%nat -> x i = c * y i) -> square d x = c^2 * square d y.
Proof.
intros H. unfold square, dot. rewrite <- sum_scale. apply sum_ext. intros i Hi. rewrite H by exact Hi. ring.
Qed.

Lemma norm_scaled d c x y : (forall i, (i < d)%nat -> x i = c * y i) -> norm d x = Rabs c * norm d y.
Proof.
intros H. unfold norm. rewrite (square_scaled d c x y H), sqrt_mult_alt by apply pow2_ge_0.
f_equal. rewrite <- Rsqr_pow2. apply sqrt_Rsqr_abs.
Qed.

Lemma sum_plus n f g : sum n (fun i => f i + g i) = sum n f + sum n g.
Proof. induction n as [|n IH]; simpl; [ring|]. rewrite IH. ring. Qed.

Lemma dot_of_squares d x y : dot d x y = (square d (plus x y) - square d (minus x y)) / 4.
Proof.
assert (E : square d (plus x y) = square d (minus x y) + 4 * dot d x y); [|lra].
unfold square, dot. rewrite <- sum_scale, <- sum_plus. apply sum_ext. intros i _. unfold plus, minus. ring.
Qed.

Lemma squares d x y : square d x + square d y = (square d (plus x y) + square d (minus x y)) / 2.
Proof.
assert (E : square d (plus x y) + square d (minus x y) = 2 * (square d x + square d y)); [|lra].
unfold square, dot. rewrite <- !sum_plus, <- sum_scale. apply sum_ext. intros i _. unfold plus, minus. ring.
Qed.

Lemma square_zero d x : square d x = 0 <-> forall i, (i < d)%nat -> x i = 0.
Proof.
unfold square, dot. induction d as [|d IH]; simpl; [split; intros; [lia | reflexivity]|].
assert (P := square_nonneg d x). unfold square, dot in P. assert (Q := pow2_ge_0 (x d)). split.
- intros E. assert (E1 : sum d (fun i => x i * x i) = 0) by lra. intros i Hi.
  destruct (Nat.eq_dec i d) as [->|N]; [apply Rsqr_0_uniq; unfold Rsqr; lra | apply IH; [exact E1 | lia]].
- intros H. rewrite (H d) by lia. replace (sum d (fun i => x i * x i)) with 0; [ring|]. symmetry. apply IH. intros i Hi. apply H. lia.
Qed.

Lemma norm_zero d x : norm d x = 0 <-> forall i, (i < d)%nat -> x i = 0.
Proof.
rewrite <- square_zero. unfold norm. split; intros E; [|rewrite E; apply sqrt_0].
apply sqrt_eq_0; [apply square_nonneg | exact E].
Qed.

(** the starts that are left out: x = y and x = -y *)
Lemma wide_balance_zero d x y :
  wide_balance d x y = 0 <-> (forall i, (i < d)%nat -> x i = - y i) \/ (forall i, (i < d)%nat -> x i = y i).
Proof.
unfold wide_balance. split.
- intros E. destruct (Rmult_integral _ _ E) as [Z|Z]; [left | right]; intros i Hi; generalize (proj1 (norm_zero d _) Z i Hi);
    unfold plus, minus; lra.
- intros [H|H].
  + rewrite (proj2 (norm_zero d (plus x y))); [ring|]. intros i Hi. unfold plus. rewrite H by exact Hi. ring.
  + rewrite (proj2 (norm_zero d (minus x y))); [ring|]. intros i Hi. unfold minus. rewrite H by exact Hi. ring.
Qed.

(** ** The two numbers that stand for two vectors *)

Definition scalar_x (d : nat) (x y : nat -> R) : R := (norm d (plus x y) + norm d (minus x y)) / 2.
Definition scalar_y (d : nat) (x y : nat -> R) : R := (norm d (plus x y) - norm d (minus x y)) / 2.

Lemma scalar_product d x y : scalar_x d x y * scalar_y d x y = dot d x y.
Proof.
unfold scalar_x, scalar_y. rewrite dot_of_squares, <- !norm_square. field.
Qed.

Lemma scalar_balance d x y : (scalar_x d x y)^2 - (scalar_y d x y)^2 = wide_balance d x y.
Proof. unfold scalar_x, scalar_y, wide_balance. field. Qed.

Lemma wide_balance_nonneg d x y : 0 <= wide_balance d x y.
Proof. apply Rmult_le_pos; apply norm_nonneg. Qed.

(** * The iteration *)

(** x, y are iterates with learning rate eta on l(<x, y>); l1 is the derivative of l *)
Definition wide_descent (l1 : R -> R) (eta : R) (d : nat) (x y : nat -> nat -> R) : Prop :=
  forall t i, (i < d)%nat -> x (S t) i = x t i - eta * l1 (dot d (x t) (y t)) * y t i
                          /\ y (S t) i = y t i - eta * l1 (dot d (x t) (y t)) * x t i.

(** the coordinates (x, y), as in Hessian.v *)
Definition joined (d : nat) (x y : nat -> R) : nat -> R := fun i => if (i <? d)%nat then x i else y (i - d)%nat.

Lemma joined_left d x y i : (i < d)%nat -> joined d x y i = x i.
Proof. intros H. unfold joined. destruct (Nat.ltb_spec i d); [reflexivity | lia]. Qed.

Lemma joined_right d x y i : joined d x y (d + i) = y i.
Proof. unfold joined. destruct (Nat.ltb_spec (d + i) d); [lia|]. f_equal. lia. Qed.

Lemma inner_joined d x y : inner d (joined d x y) = dot d x y.
Proof. apply sum_ext. intros i Hi. rewrite joined_left, joined_right by exact Hi. reflexivity. Qed.

(** they descend along the gradient of l(<x, y>) *)
Theorem wide_descent_spec (l : R -> R) (eta : R) (d : nat) (x y : nat -> nat -> R) :
  (forall t, ex_derive l (dot d (x t) (y t))) ->
  wide_descent (Derive l) eta d x y <->
  forall t i, (i < d + d)%nat -> joined d (x (S t)) (y (S t)) i =
    joined d (x t) (y t) i - eta * partial (fun w => l (inner d w)) i (joined d (x t) (y t)).
Proof.
intros Hex.
assert (P : forall t i, (i < d + d)%nat -> partial (fun w => l (inner d w)) i (joined d (x t) (y t)) =
  Derive l (dot d (x t) (y t)) * joined d (x t) (y t) (partner d i)).
{ intros t i Hi. unfold partial. rewrite <- (inner_joined d (x t) (y t)). apply is_derive_unique.
  apply (wide_gradient l d (joined d (x t) (y t)) i Hi). rewrite inner_joined. apply Hex. }
assert (L : forall i, (i < d)%nat -> partner d i = (d + i)%nat).
{ intros i Hi. unfold partner. destruct (Nat.ltb_spec i d); [reflexivity | lia]. }
assert (K : forall i, partner d (d + i) = i).
{ intros i. unfold partner. destruct (Nat.ltb_spec (d + i) d); lia. }
split; intros H t i Hi.
- rewrite P by exact Hi. destruct (Nat.lt_ge_cases i d) as [h|h].
  + rewrite (L i h), !joined_left, joined_right by exact h. rewrite (proj1 (H t i h)). ring.
  + replace i with (d + (i - d))%nat by lia. rewrite K, !joined_right, joined_left by lia.
    rewrite (proj2 (H t (i - d)%nat ltac:(lia))). ring.
- split.
  + generalize (H t i ltac:(lia)). rewrite P, (L i Hi), !joined_left, joined_right by lia. lra.
  + generalize (H t (d + i)%nat ltac:(lia)). rewrite P, K, !joined_right, joined_left by lia. lra.
Qed.

(** learning rates of their own for x and for y *)
Definition layered_descent (l1 : R -> R) (eta_x eta_y : R) (d : nat) (x y : nat -> nat -> R) : Prop :=
  forall t i, (i < d)%nat -> x (S t) i = x t i - eta_x * l1 (dot d (x t) (y t)) * y t i
                          /\ y (S t) i = y t i - eta_y * l1 (dot d (x t) (y t)) * x t i.

(** In the units k x and y / k, k = (eta_y / eta_x)^(1/4), they are one: sqrt (eta_x eta_y). The product is the same, and so is
    the sharpness of the two layers times their rates. *)
Theorem layered_is_wide (l1 : R -> R) (eta_x eta_y : R) (d : nat) (x y : nat -> nat -> R) :
  0 < eta_x -> 0 < eta_y -> layered_descent l1 eta_x eta_y d x y ->
  let k := sqrt (sqrt (eta_y / eta_x)) in let eta := sqrt (eta_x * eta_y) in
  let X t i := k * x t i in let Y t i := y t i / k in
  wide_descent l1 eta d X Y /\
  (forall t, dot d (X t) (Y t) = dot d (x t) (y t)) /\
  forall t, eta * (square d (X t) + square d (Y t)) = eta_y * square d (x t) + eta_x * square d (y t).
Proof.
intros Hx Hy H. set (r := sqrt (eta_y / eta_x)). cbv zeta. set (k := sqrt r). set (eta := sqrt (eta_x * eta_y)).
assert (Pr : 0 < r) by (apply sqrt_lt_R0, Rdiv_lt_0_compat; assumption).
assert (Pk : 0 < k) by (apply sqrt_lt_R0, Pr).
assert (Kr : k * k = r) by (apply sqrt_sqrt; lra).
assert (Er : eta_x * r = eta).
{ unfold eta, r. rewrite <- (sqrt_pow2 eta_x) at 1 by lra. rewrite <- sqrt_mult_alt by apply pow2_ge_0. f_equal. field. lra. }
assert (Rr : r * r = eta_y / eta_x) by (apply sqrt_sqrt, Rlt_le, Rdiv_lt_0_compat; assumption).
assert (Ey : eta_y = eta * r).
{ replace (eta * r) with (eta_x * (r * r)) by (rewrite <- Er; ring). rewrite Rr. field. lra. }
assert (Ex : eta_x * (k * k) = eta) by (rewrite Kr; exact Er).
assert (D : forall t, dot d (fun i => k * x t i) (fun i => y t i / k) = dot d (x t) (y t)).
{ intros t. apply sum_ext. intros i _. field. lra. }
split; [|split].
- intros t i Hi. rewrite D. destruct (H t i Hi) as [-> ->]. split.
  + rewrite <- Ex. field. lra.
  + rewrite Ey, <- Kr. field. lra.
- exact D.
- intros t. rewrite (square_scaled d k (fun i => k * x t i) (x t)) by (intros; reflexivity).
  rewrite (square_scaled d (/ k) (fun i => y t i / k) (y t)) by (intros; unfold Rdiv; ring).
  rewrite Ey, <- Kr, <- Ex. field. lra.
Qed.

(** * The reduction *)

Section Reduction.
Variables (l1 : R -> R) (eta : R) (d : nat) (x y : nat -> nat -> R).
Hypothesis H : wide_descent l1 eta d x y.

(** by what x + y (sign -1) or x - y (sign 1) has been multiplied after t steps *)
Fixpoint multiplied (sign : R) (t : nat) : R :=
  match t with O => 1 | S t => multiplied sign t * (1 + sign * eta * l1 (dot d (x t) (y t))) end.
Notation rho := (multiplied (-1)).
Notation sigma := (multiplied 1).
Notation u0 := (norm d (plus (x O) (y O))).
Notation v0 := (norm d (minus (x O) (y O))).

Lemma sum_direction t i : (i < d)%nat -> plus (x t) (y t) i = rho t * plus (x O) (y O) i.
Proof.
intros Hi. induction t as [|t IH]; [simpl; ring|].
change (rho (S t)) with (rho t * (1 + -1 * eta * l1 (dot d (x t) (y t)))).
replace (rho t * (1 + -1 * eta * l1 (dot d (x t) (y t))) * plus (x O) (y O) i) with
  ((1 + -1 * eta * l1 (dot d (x t) (y t))) * (rho t * plus (x O) (y O) i)) by ring.
rewrite <- IH. unfold plus. destruct (H t i Hi) as [-> ->]. ring.
Qed.

Lemma difference_direction t i : (i < d)%nat -> minus (x t) (y t) i = sigma t * minus (x O) (y O) i.
Proof.
intros Hi. induction t as [|t IH]; [simpl; ring|].
change (sigma (S t)) with (sigma t * (1 + 1 * eta * l1 (dot d (x t) (y t)))).
replace (sigma t * (1 + 1 * eta * l1 (dot d (x t) (y t))) * minus (x O) (y O) i) with
  ((1 + 1 * eta * l1 (dot d (x t) (y t))) * (sigma t * minus (x O) (y O) i)) by ring.
rewrite <- IH. unfold minus. destruct (H t i Hi) as [-> ->]. ring.
Qed.

(** the run of gradient descent on l(xy) *)
Definition X (t : nat) : R := (rho t * u0 + sigma t * v0) / 2.
Definition Y (t : nat) : R := (rho t * u0 - sigma t * v0) / 2.

Lemma X_start : X O = scalar_x d (x O) (y O).
Proof. unfold X, scalar_x. simpl. field. Qed.
Lemma Y_start : Y O = scalar_y d (x O) (y O).
Proof. unfold Y, scalar_y. simpl. field. Qed.

Lemma XY_product t : X t * Y t = dot d (x t) (y t).
Proof.
rewrite dot_of_squares, (square_scaled d (rho t) _ _ (sum_direction t)), (square_scaled d (sigma t) _ _ (difference_direction t)).
rewrite <- !norm_square. unfold X, Y. field.
Qed.

Lemma XY_descends : gradient_descent l1 eta X Y.
Proof.
intros t. rewrite XY_product. unfold X, Y.
change (rho (S t)) with (rho t * (1 + -1 * eta * l1 (dot d (x t) (y t)))).
change (sigma (S t)) with (sigma t * (1 + 1 * eta * l1 (dot d (x t) (y t)))). split; field.
Qed.

Lemma XY_squares t : (X t)^2 + (Y t)^2 = square d (x t) + square d (y t).
Proof.
rewrite squares, (square_scaled d (rho t) _ _ (sum_direction t)), (square_scaled d (sigma t) _ _ (difference_direction t)).
rewrite <- !norm_square. unfold X, Y. field.
Qed.

Lemma XY_balance t : Rabs ((X t)^2 - (Y t)^2) = wide_balance d (x t) (y t).
Proof.
unfold wide_balance.
rewrite (norm_scaled d (rho t) _ _ (sum_direction t)), (norm_scaled d (sigma t) _ _ (difference_direction t)).
replace ((X t)^2 - (Y t)^2) with (rho t * sigma t * (u0 * v0)) by (unfold X, Y; field).
rewrite !Rabs_mult, (Rabs_pos_eq u0), (Rabs_pos_eq v0) by apply norm_nonneg. ring.
Qed.

Lemma XY_balance_squared t : ((X t)^2 - (Y t)^2)^2 = ((scalar_x d (x t) (y t))^2 - (scalar_y d (x t) (y t))^2)^2.
Proof. rewrite scalar_balance, <- XY_balance. rewrite pow2_abs. reflexivity. Qed.

(** Where (X, Y) converges, so do the vectors: to multiples of x + y and x - y at the start. *)
Lemma vectors_converge (a b : R) : is_lim_seq X a -> is_lim_seq Y b ->
  exists (r s : R) (p q : nat -> R), (forall i, (i < d)%nat -> is_lim_seq (fun t => x t i) (p i) /\ is_lim_seq (fun t => y t i) (q i)) /\
  (forall i, (i < d)%nat -> plus p q i = r * plus (x O) (y O) i /\ minus p q i = s * minus (x O) (y O) i) /\
  r * u0 = a + b /\ s * v0 = a - b /\
  dot d p q = a * b /\ square d p + square d q = a^2 + b^2 /\ wide_balance d p q = Rabs (a^2 - b^2).
Proof.
intros Ha Hb.
assert (LU : is_lim_seq (fun t => rho t * u0) (a + b)).
{ apply (is_lim_seq_ext (fun t => X t + Y t)); [intros t; unfold X, Y; field | apply is_lim_seq_plus'; assumption]. }
assert (LV : is_lim_seq (fun t => sigma t * v0) (a - b)).
{ apply (is_lim_seq_ext (fun t => X t - Y t)); [intros t; unfold X, Y; field | apply is_lim_seq_minus'; assumption]. }
(* a factor that tends to c / n where n is not 0, or is of no importance *)
assert (F : forall (f : nat -> R) (w : nat -> R) (c : R), is_lim_seq (fun t => f t * norm d w) c ->
  exists m, m * norm d w = c /\ forall i, (i < d)%nat -> is_lim_seq (fun t => f t * w i) (m * w i)).
{ intros f w c L. destruct (Req_dec (norm d w) 0) as [Z|N].
  - exists 0. split.
    + rewrite Z in L |- *. rewrite Rmult_0_l. apply (is_lim_seq_ext _ (fun _ => 0)) in L; [|intros; ring].
      generalize (is_lim_seq_unique _ _ L). rewrite (is_lim_seq_unique _ _ (is_lim_seq_const 0)). congruence.
    + intros i Hi. rewrite (proj1 (norm_zero d w) Z i Hi). apply (is_lim_seq_ext (fun _ => 0)); [intros; ring|].
      rewrite Rmult_0_r. apply is_lim_seq_const.
  - exists (c / norm d w). split; [field; exact N|]. intros i _.
    apply (is_lim_seq_ext (fun t => f t * norm d w * (w i / norm d w))); [intros t; field; exact N|].
    replace (c / norm d w * w i) with (c * (w i / norm d w)) by (field; exact N).
    apply is_lim_seq_mult'; [exact L | apply is_lim_seq_const]. }
destruct (F _ _ _ LU) as [r [Er Lr]]. destruct (F _ _ _ LV) as [s [Es Ls]]. clear F.
set (p := fun i => (r * plus (x O) (y O) i + s * minus (x O) (y O) i) / 2).
set (q := fun i => (r * plus (x O) (y O) i - s * minus (x O) (y O) i) / 2).
assert (Dp : forall i, (i < d)%nat -> plus p q i = r * plus (x O) (y O) i) by (intros; unfold p, q; unfold plus at 1; field).
assert (Dm : forall i, (i < d)%nat -> minus p q i = s * minus (x O) (y O) i) by (intros; unfold p, q; unfold minus at 1; field).
exists r, s, p, q. split; [|split; [|split; [exact Er | split; [exact Es | split; [|split]]]]].
- intros i Hi. assert (C : forall t, x t i = (rho t * plus (x O) (y O) i + sigma t * minus (x O) (y O) i) / 2 /\
    y t i = (rho t * plus (x O) (y O) i - sigma t * minus (x O) (y O) i) / 2).
  { intros t. rewrite <- (sum_direction t i Hi), <- (difference_direction t i Hi). unfold plus, minus. split; field. }
  specialize (Lr i Hi). specialize (Ls i Hi). split.
  + apply (is_lim_seq_ext (fun t => (rho t * plus (x O) (y O) i + sigma t * minus (x O) (y O) i) * / 2));
      [intros t; symmetry; apply C|].
    apply is_lim_seq_mult'; [apply is_lim_seq_plus'; assumption | apply is_lim_seq_const].
  + apply (is_lim_seq_ext (fun t => (rho t * plus (x O) (y O) i - sigma t * minus (x O) (y O) i) * / 2));
      [intros t; symmetry; apply C|].
    apply is_lim_seq_mult'; [apply is_lim_seq_minus'; assumption | apply is_lim_seq_const].
- intros i Hi. split; [apply Dp, Hi | apply Dm, Hi].
- rewrite dot_of_squares, (square_scaled d r _ _ Dp), (square_scaled d s _ _ Dm), <- !norm_square.
  replace (a * b) with (((a + b)^2 - (a - b)^2) / 4) by field. rewrite <- Er, <- Es. field.
- rewrite squares, (square_scaled d r _ _ Dp), (square_scaled d s _ _ Dm), <- !norm_square.
  replace (a^2 + b^2) with (((a + b)^2 + (a - b)^2) / 2) by field. rewrite <- Er, <- Es. field.
- unfold wide_balance. rewrite (norm_scaled d r _ _ Dp), (norm_scaled d s _ _ Dm).
  replace (a^2 - b^2) with ((a + b) * (a - b)) by ring. rewrite <- Er, <- Es, !Rabs_mult, (Rabs_pos_eq u0), (Rabs_pos_eq v0)
    by apply norm_nonneg. ring.
Qed.
End Reduction.

(** Gradient descent on l(<x, y>) from vectors, and gradient descent on l(xy) from the two numbers that stand for them: products,
    balances and sums of squares are the same at every step. *)
Theorem wide_reduction (l1 : R -> R) (eta : R) (d : nat) (x y : nat -> nat -> R) :
  wide_descent l1 eta d x y ->
  exists X Y : nat -> R, gradient_descent l1 eta X Y /\
  X O = scalar_x d (x O) (y O) /\ Y O = scalar_y d (x O) (y O) /\
  forall t, X t * Y t = dot d (x t) (y t) /\ (X t)^2 + (Y t)^2 = square d (x t) + square d (y t) /\
    Rabs ((X t)^2 - (Y t)^2) = wide_balance d (x t) (y t).
Proof.
intros H. exists (X l1 eta d x y), (Y l1 eta d x y). split; [apply XY_descends, H|].
split; [apply X_start|]. split; [apply Y_start|]. intros t.
split; [apply XY_product, H | split; [apply XY_squares, H | apply XY_balance, H]].
Qed.
