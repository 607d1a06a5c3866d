(** Quadratic forms (theory.md, section 1): gradient descent on l(<w, B w> / 2), w in R^n, where B
    is symmetric and its eigenvalues are b, -b and 0, is gradient descent on l(b <x, y>) with the
    same learning rate: x + y and x - y are sqrt 2 times the components of w in the eigenspaces to b
    and to -b ([form_is_wide]). So a claim about the loss of z that is l(b z) holds of l(<w, B w> /
    2). A case of its own are diagonal networks, l(|v|^2 - |w|^2) ([diagonal_is_wide]). *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import GradientDescent Hessian Width Network.
Open Scope R_scope.

Definition symmetric (n : nat) (B : nat -> nat -> R) : Prop := forall i j, (i < n)%nat ->
  (j < n)%nat -> B i j = B j i.
(** <w, B w> / 2 *)
Definition form (n : nat) (B : nat -> nat -> R) (w : nat -> R) : R := dot n w (times n B w) / 2.

(** every vector is the sum of vectors p, q, r with B p = b p, B q = - b q, B r = 0: of a symmetric
    B, that its eigenvalues are among b, -b and 0 *)
Definition three_eigenspaces (n : nat) (b : R) (B : nat -> nat -> R) : Prop :=
  forall w, exists p q r : nat -> R, forall i, (i < n)%nat -> w i = p i + q i + r i /\
    times n B p i = b * p i /\ times n B q i = - b * q i /\ times n B r i = 0.

(** the components of w in the three eigenspaces *)
Definition part_plus (n : nat) (b : R) (B : nat -> nat -> R) (w : nat -> R) : nat -> R :=
  fun i => (times n B (times n B w) i + b * times n B w i) / (2 * b^2).
Definition part_minus (n : nat) (b : R) (B : nat -> nat -> R) (w : nat -> R) : nat -> R :=
  fun i => (times n B (times n B w) i - b * times n B w i) / (2 * b^2).
Definition part_zero (n : nat) (b : R) (B : nat -> nat -> R) (w : nat -> R) : nat -> R :=
  fun i => w i - times n B (times n B w) i / b^2.

Ltac fraction := field; repeat apply conj; lra.

(** * Matrices *)

Lemma times_ext n B x y i : (forall j, (j < n)%nat -> x j = y j) -> times n B x i = times n B y i.
Proof. intros H. apply sum_ext. intros j Hj. rewrite H by exact Hj. reflexivity. Qed.

(** B (c x + e y) = c (B x) + e (B y) *)
Lemma times_linear n B c e x y i :
  times n B (fun j => c * x j + e * y j) i = c * times n B x i + e * times n B y i.
Proof. unfold times. rewrite <- !sum_scale, <- sum_plus. apply sum_ext. intros j _. ring. Qed.

Lemma dot_ext n x y z w : (forall i, (i < n)%nat -> x i = z i /\ y i = w i) ->
    dot n x y = dot n z w.
Proof. intros H. apply sum_ext. intros i Hi. destruct (H i Hi) as [-> ->]. reflexivity. Qed.

Lemma dot_scaled n c e x y : dot n (fun i => c * x i) (fun i => e * y i) = c * e * dot n x y.
Proof. unfold dot. rewrite <- sum_scale. apply sum_ext. intros i _. ring. Qed.

Lemma dot_comm n x y : dot n x y = dot n y x.
Proof. apply sum_ext. intros i _. ring. Qed.

Lemma sum_swap m n (f : nat -> nat -> R) :
  sum m (fun i => sum n (f i)) = sum n (fun j => sum m (fun i => f i j)).
Proof.
induction m as [|m IH]; simpl.
- induction n as [|n IH]; simpl; [reflexivity|]. rewrite <- IH. ring.
- rewrite IH, <- sum_plus. reflexivity.
Qed.

(** <x, B y> = <B x, y> *)
Lemma dot_symmetric n B x y : symmetric n B -> dot n x (times n B y) = dot n (times n B x) y.
Proof.
intros S. unfold dot, times.
transitivity (sum n (fun i => sum n (fun j => x i * (B i j * y j))));
  [apply sum_ext; intros i _; symmetry; apply sum_scale|].
rewrite sum_swap. apply sum_ext. intros j Hj.
transitivity (sum n (fun i => y j * (B j i * x i))); [|rewrite sum_scale; ring].
apply sum_ext. intros i Hi. rewrite (S i j) by assumption. ring.
Qed.

Section Form.
Variables (n : nat) (b : R) (B : nat -> nat -> R).
Hypothesis (Hb : 0 < b) (S : symmetric n B) (E : three_eigenspaces n b B).
Notation Bt := (times n B).

(** B^3 = b^2 B *)
Lemma cube w i : (i < n)%nat -> Bt (Bt (Bt w)) i = b^2 * Bt w i.
Proof.
intros Hi. destruct (E w) as (p & q & r & H).
assert (W : forall j, (j < n)%nat -> w j = 1 * (1 * p j + 1 * q j) + 1 * r j) by
  (intros j Hj; destruct (H j Hj) as [-> _]; ring).
assert (W1 : forall j, (j < n)%nat -> Bt w j = b * p j + - b * q j).
{ intros j Hj. rewrite (times_ext n B w _ j W), times_linear,
  times_linear. destruct (H j Hj) as (_ & -> & -> & ->). ring. }
assert (W2 : forall j, (j < n)%nat -> Bt (Bt w) j = b^2 * p j + b^2 * q j).
{ intros j Hj. rewrite (times_ext n B _ _ j W1),
  times_linear. destruct (H j Hj) as (_ & -> & -> & _). ring. }
rewrite (times_ext n B _ _ i W2), times_linear, (W1 i Hi). destruct (H i Hi) as (_ & -> & -> & _).
ring.
Qed.

(** the components are in the eigenspaces *)
Lemma parts w i : (i < n)%nat ->
    w i = part_plus n b B w i + part_minus n b B w i + part_zero n b B w i /\
  Bt (part_plus n b B w) i = b * part_plus n b B w i /\
    Bt (part_minus n b B w) i = - b * part_minus n b B w i /\
  Bt (part_zero n b B w) i = 0.
Proof.
intros Hi. split; [unfold part_plus, part_minus, part_zero; fraction|]. split; [|split].
- rewrite (times_ext n B _ (fun j => / (2 * b^2) * Bt (Bt w) j + / (2 * b) * Bt w j) i) by
  (intros; unfold part_plus; fraction).
  rewrite times_linear, cube by exact Hi. unfold part_plus. field. lra.
- rewrite (times_ext n B _ (fun j => / (2 * b^2) * Bt (Bt w) j + - / (2 * b) * Bt w j) i) by
  (intros; unfold part_minus; fraction).
  rewrite times_linear, cube by exact Hi. unfold part_minus. field. lra.
- rewrite (times_ext n B _ (fun j => 1 * w j + - / b^2 * Bt (Bt w) j) i) by
  (intros; unfold part_zero; fraction).
  rewrite times_linear, cube by exact Hi. field. lra.
Qed.

(** * Gradient descent *)

(** w are iterates with learning rate eta on l(<w, B w> / 2); l1 is the derivative of l *)
Definition form_descent (l1 : R -> R) (eta : R) (w : nat -> nat -> R) : Prop :=
  forall t i, (i < n)%nat -> w (Datatypes.S t) i = w t i - eta * l1 (form n B (w t)) * Bt (w t) i.

(** its gradient is l'(<w, B w> / 2) B w *)
Theorem form_gradient (l : R -> R) (w : nat -> R) (i : nat) : (i < n)%nat ->
    ex_derive l (form n B w) ->
  has_partial (fun v => l (form n B v)) i w (Derive l (form n B w) * Bt w i).
Proof.
intros Hi He. set (e := fun j : nat => if (j =? i)%nat then 1 else 0).
assert (M : forall t j, moved w i t j = 1 * w j + (t - w i) * e j).
{ intros t j. unfold moved, e. destruct (Nat.eqb_spec j i) as [->|]; ring. }
assert (D : forall v, dot n e v = v i).
{ intros v. unfold dot, e. rewrite (sum_change n i (v i) (fun _ => 0)); [|exact Hi|].
  - rewrite (sum_ext n _ (fun _ => 0 * 0)) by (intros; ring). rewrite sum_scale. ring.
  - intros j _. destruct (Nat.eqb_spec j i) as [->|]; ring. }
assert (F : forall t, form n B (moved w i t) = form n B w + (t - w i) * Bt w i + (t - w i)^2 *
  (Bt e i / 2)).
{ intros t. unfold form.
  assert (K : dot n (moved w i t) (Bt (moved w i t)) =
    dot n w (Bt w) + (t - w i) * dot n e (Bt w) + (t - w i) * dot n w (Bt e) + (t - w i)^2 * dot n e
      (Bt e)).
  { unfold dot. rewrite <- !sum_scale, <- !sum_plus. apply sum_ext. intros j _.
    rewrite (times_ext n B _ _ j (fun k _ => M t k)), times_linear, M. ring. }
  rewrite K, (dot_symmetric n B w e S), (dot_comm n (Bt w) e), !D. field. }
unfold has_partial. rewrite Rmult_comm. apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) l).
- rewrite F, Rminus_diag_eq by reflexivity.
replace (form n B w + 0 * Bt w i + 0^2 * (Bt e i / 2)) with (form n B w) by ring.
  apply Derive_correct, He.
- apply (is_derive_ext (fun t => form n B w + (t - w i) * Bt w i + (t - w i)^2 * (Bt e i / 2)));
  [intros t; symmetry; apply F|].
  auto_derive; [exact I | ring].
Qed.

(** the vectors x and y *)
Definition form_x (w : nat -> R) : nat -> R := fun i => Bt (Bt w) i / (sqrt 2 * b^2).
Definition form_y (w : nat -> R) : nat -> R := fun i => Bt w i / (sqrt 2 * b).

Lemma root_2 : 0 < sqrt 2 /\ sqrt 2 * sqrt 2 = 2.
Proof. split; [apply sqrt_lt_R0; lra | apply sqrt_sqrt; lra]. Qed.

Lemma form_product w : b * dot n (form_x w) (form_y w) = form n B w.
Proof.
destruct root_2 as [R0 R2].
rewrite (dot_ext n (form_x w) (form_y w) (fun i => / (sqrt 2 * b^2) * Bt (Bt w) i)
  (fun i => / (sqrt 2 * b) * Bt w i))
  by (intros; unfold form_x, form_y; split; fraction).
rewrite dot_scaled, dot_comm, (dot_symmetric n B (Bt w) (Bt w) S), (dot_comm n (Bt (Bt w))),
  <- (dot_symmetric n B w) by exact S.
rewrite (dot_ext n w (Bt (Bt (Bt w))) (fun i => 1 * w i) (fun i => b^2 * Bt w i)) by
  (intros i Hi; rewrite cube by exact Hi; split; ring).
rewrite dot_scaled. unfold form.
replace (/ (sqrt 2 * b^2) * / (sqrt 2 * b)) with (/ (sqrt 2 * sqrt 2 * b^3)) by fraction.
rewrite R2. field. lra.
Qed.

(** x + y and x - y are sqrt 2 times the components *)
Lemma form_components w i : plus (form_x w) (form_y w) i = sqrt 2 * part_plus n b B w i /\
  minus (form_x w) (form_y w) i = sqrt 2 * part_minus n b B w i.
Proof.
destruct root_2 as [R0 R2]. unfold plus, minus, form_x, form_y, part_plus, part_minus.
replace (2 * b^2) with (sqrt 2 * sqrt 2 * b^2) by (rewrite R2; ring). split; fraction.
Qed.

(** |x|^2 + |y|^2 = |B w|^2 / b^2: at a minimiser l''(<w, B w> / 2) |B w|^2 is the sharpness, and
    b^2 l''(b <x, y>) (|x|^2 + |y|^2) *)
Lemma form_squares w : b^2 * (square n (form_x w) + square n (form_y w)) = square n (Bt w).
Proof.
destruct root_2 as [R0 R2].
assert (Sx : square n (form_x w) = / (2 * b^4) * square n (Bt (Bt w))).
{ rewrite (square_scaled n (/ (sqrt 2 * b^2)) (form_x w) (Bt (Bt w))) by
  (intros; unfold form_x; fraction).
  f_equal. replace (2 * b^4) with (sqrt 2 * sqrt 2 * b^4) by (rewrite R2; ring). field. lra. }
assert (Sy : square n (form_y w) = / (2 * b^2) * square n (Bt w)).
{ rewrite (square_scaled n (/ (sqrt 2 * b)) (form_y w) (Bt w)) by (intros; unfold form_y; fraction).
  f_equal. replace (2 * b^2) with (sqrt 2 * sqrt 2 * b^2) by (rewrite R2; ring). field. lra. }
assert (Q : square n (Bt (Bt w)) = b^2 * square n (Bt w)).
{ unfold square. rewrite (dot_symmetric n B (Bt (Bt w)) (Bt w) S).
  rewrite (dot_ext n (Bt (Bt (Bt w))) (Bt w) (fun i => b^2 * Bt w i) (fun i => 1 * Bt w i)) by
    (intros i Hi; rewrite cube by exact Hi; split; ring).
  rewrite dot_scaled. ring. }
rewrite Sx, Sy, Q. field. lra.
Qed.

(** Gradient descent on l(<w, B w> / 2) is that on m(<x, y>), m(z) = l(b z), and the component in
    the third eigenspace does not move. *)
Theorem form_is_wide (l1 : R -> R) (eta : R) (w : nat -> nat -> R) : form_descent l1 eta w ->
  wide_descent (fun z => b * l1 (b * z)) eta n (fun t => form_x (w t)) (fun t => form_y (w t)) /\
  (forall t, b * dot n (form_x (w t)) (form_y (w t)) = form n B (w t)) /\
  forall t i, (i < n)%nat -> part_zero n b B (w t) i = part_zero n b B (w O) i.
Proof.
intros H. destruct root_2 as [R0 R2]. set (c := fun t => - (eta * l1 (form n B (w t)))).
assert (W1 : forall t i, (i < n)%nat -> Bt (w (Datatypes.S t)) i = Bt (w t) i + c t * Bt (Bt (w t))
  i).
{ intros t i Hi. rewrite (times_ext n B _ (fun j => 1 * w t j + c t * Bt (w t) j) i).
  - rewrite times_linear. ring.
  - intros j Hj. rewrite (H t j Hj). unfold c. ring. }
assert (W2 : forall t i, (i < n)%nat ->
  Bt (Bt (w (Datatypes.S t))) i = Bt (Bt (w t)) i + c t * b^2 * Bt (w t) i).
{ intros t i Hi. rewrite (times_ext n B _ (fun j => 1 * Bt (w t) j + c t * Bt (Bt (w t)) j) i).
  - rewrite times_linear, cube by exact Hi. ring.
  - intros j Hj. rewrite (W1 t j Hj). ring. }
split; [|split].
- intros t i Hi. rewrite form_product. unfold form_x, form_y. rewrite W1, W2 by exact Hi. unfold c.
split; fraction.
- intros t. apply form_product.
- intros t i Hi. induction t as [|t IH]; [reflexivity|]. rewrite <- IH. unfold part_zero.
rewrite (H t i Hi), W2 by exact Hi.
  unfold c. field. lra.
Qed.

(** the derivative of m *)
Lemma rescaled_slope (l : R -> R) (z : R) : ex_derive l (b * z) ->
    Derive (fun z => l (b * z)) z = b * Derive l (b * z).
Proof.
intros He. apply is_derive_unique.
apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) l (fun z => b * z)).
- apply Derive_correct, He.
- auto_derive; [exact I | ring].
Qed.

(** And two numbers stand for w: [wide_reduction]. The components never change their directions. *)
Theorem form_reduction (l1 : R -> R) (eta : R) (w : nat -> nat -> R) : form_descent l1 eta w ->
  exists X Y : nat -> R, gradient_descent (fun z => b * l1 (b * z)) eta X Y /\
  X O + Y O = sqrt 2 * norm n (part_plus n b B (w O)) /\
    X O - Y O = sqrt 2 * norm n (part_minus n b B (w O)) /\
  forall t, form n B (w t) = b * (X t * Y t) /\ square n (Bt (w t)) = b^2 * ((X t)^2 + (Y t)^2) /\
  forall i, (i < n)%nat -> (X O + Y O) * part_plus n b B (w t) i = (X t + Y t) * part_plus n b B
    (w O) i /\
    (X O - Y O) * part_minus n b B (w t) i = (X t - Y t) * part_minus n b B (w O) i.
Proof.
intros H. destruct (form_is_wide l1 eta w H) as [Hw [Hp _]]. destruct root_2 as [R0 R2].
set (m1 := fun z => b * l1 (b * z)) in *. set (x := fun t => form_x (w t)) in *.
set (y := fun t => form_y (w t)) in *.
assert (Np : norm n (plus (x O) (y O)) = sqrt 2 * norm n (part_plus n b B (w O))).
{ rewrite (norm_scaled n (sqrt 2) _ (part_plus n b B (w O))) by (intros i _; apply form_components).
rewrite Rabs_pos_eq; lra. }
assert (Nm : norm n (minus (x O) (y O)) = sqrt 2 * norm n (part_minus n b B (w O))).
{ rewrite (norm_scaled n (sqrt 2) _ (part_minus n b B (w O))) by
  (intros i _; apply form_components). rewrite Rabs_pos_eq; lra. }
exists (X m1 eta n x y), (Y m1 eta n x y). split; [apply XY_descends, Hw|].
assert (Us : forall t, X m1 eta n x y t + Y m1 eta n x y t = multiplied m1 eta n x y (-1) t * norm n
  (plus (x O) (y O)))
  by (intros; unfold X, Y; field).
assert (Vs : forall t, X m1 eta n x y t - Y m1 eta n x y t = multiplied m1 eta n x y 1 t * norm n
  (minus (x O) (y O)))
  by (intros; unfold X, Y; field).
split; [rewrite Us, Np; simpl; ring|]. split; [rewrite Vs, Nm; simpl; ring|].
intros t. split; [|split].
- rewrite (XY_product m1 eta n x y Hw). symmetry. apply Hp.
- rewrite (XY_squares m1 eta n x y Hw). symmetry. apply form_squares.
- intros i Hi. rewrite !Us, !Vs. cbn [multiplied].
  assert (P := sum_direction m1 eta n x y Hw t i Hi).
  assert (M := difference_direction m1 eta n x y Hw t i Hi). unfold x, y in P, M.
  rewrite (proj1 (form_components _ _)), (proj1 (form_components _ _)) in P.
  rewrite (proj2 (form_components _ _)), (proj2 (form_components _ _)) in M. fold x y in P, M.
  assert (P' : part_plus n b B (w t) i = multiplied m1 eta n x y (-1) t * part_plus n b B (w O) i)
    by (apply (Rmult_eq_reg_l (sqrt 2)); [rewrite P; ring | lra]).
  assert (M' : part_minus n b B (w t) i = multiplied m1 eta n x y 1 t * part_minus n b B (w O) i)
    by (apply (Rmult_eq_reg_l (sqrt 2)); [rewrite M; ring | lra]).
  rewrite P', M'. split; ring.
Qed.
End Form.

(** * Diagonal networks *)

(** v and w are iterates on l(|v|^2 - |w|^2); l1 is the derivative of l *)
Definition diagonal_descent (l1 : R -> R) (eta : R) (d : nat) (v w : nat -> nat -> R) : Prop :=
  forall t i, (i < d)%nat -> v (S t) i = v t i - eta * l1 (square d (v t) - square d (w t)) *
    (2 * v t i)
                          /\ w (S t) i = w t i + eta * l1 (square d (v t) - square d (w t)) *
                            (2 * w t i).

(** |v|^2 - |w|^2 = <v + w, v - w>, with twice the learning rate *)
Theorem diagonal_is_wide (l1 : R -> R) (eta : R) (d : nat) (v w : nat -> nat -> R) :
  diagonal_descent l1 eta d v w ->
  wide_descent l1 (2 * eta) d (fun t => plus (v t) (w t)) (fun t => minus (v t) (w t)) /\
  forall t, dot d (plus (v t) (w t)) (minus (v t) (w t)) = square d (v t) - square d (w t).
Proof.
intros H. assert (D : forall t, dot d (plus (v t) (w t)) (minus (v t) (w t)) = square d (v t)
  - square d (w t)).
{ intros t. unfold square,
  dot. replace (sum d (fun i => v t i * v t i) - sum d (fun i => w t i * w t i))
    with (sum d (fun i => v t i * v t i) + -1 * sum d (fun i => w t i * w t i)) by ring.
  rewrite <- sum_scale, <- sum_plus. apply sum_ext. intros i _. unfold plus, minus. ring. }
split; [|exact D]. intros t i Hi. rewrite D. unfold plus, minus. destruct (H t i Hi) as [-> ->].
split; ring.
Qed.
