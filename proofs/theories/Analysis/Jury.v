(** A map (F, G) of the plane that fixes the origin and has the derivative J = (A B; C D) there attracts if both eigenvalues of J
    are inside the unit circle ([plane_attracts]), which Jury's inequalities |tr J| < 1 + det J, det J < 1 say ([jury]). With
    t = tr J and d = det J, the form
      V(v) = (1 + d) (|J v|^2 + |v|^2) - 2 t <J v, v>
    is positive, and V(v) - V(J v) = (1 - d) |t J v - (1 + d) v|^2. *)
From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import PlaneAttractor.
Open Scope R_scope.

(** both roots of X^2 - t X + d, which are the eigenvalues of a matrix of trace t and determinant d, are inside the unit circle:
    each root is u + i v *)
Definition roots_inside (t d : R) : Prop :=
  forall u v, u^2 - v^2 - t * u + d = 0 -> 2 * u * v - t * v = 0 -> u^2 + v^2 < 1.

Theorem jury (t d : R) : roots_inside t d <-> Rabs t < 1 + d /\ d < 1.
Proof.
split.
- intros H. assert (Real : forall u, u^2 - t * u + d = 0 -> u^2 < 1).
  { intros u hu. generalize (H u 0). intros K. assert (u^2 + 0^2 < 1) by (apply K; lra). lra. }
  destruct (Rle_lt_dec 0 (t^2 - 4 * d)) as [c|c].
  + set (w := sqrt (t^2 - 4 * d)). assert (W : w^2 = t^2 - 4 * d) by (apply pow2_sqrt; exact c).
    assert (W0 : 0 <= w) by apply sqrt_pos.
    assert (A1 := Real ((t + w) / 2) ltac:(nra)). assert (A2 := Real ((t - w) / 2) ltac:(nra)).
    set (a := (t + w) / 2) in *. set (b := (t - w) / 2) in *.
    assert (Et : t = a + b) by (unfold a, b; field). assert (Ed : d = a * b) by (unfold a, b; nra).
    assert (-1 < a < 1) by nra. assert (-1 < b < 1) by nra.
    split; [apply Rabs_def1; rewrite Et, Ed; nra | rewrite Ed; nra].
  + set (w := sqrt (4 * d - t^2) / 2).
    assert (W : w^2 = d - t^2 / 4).
    { unfold w. assert (E := pow2_sqrt (4 * d - t^2) ltac:(lra)). lra. }
    assert (K := H (t / 2) w ltac:(lra) ltac:(lra)). assert (D1 : d < 1) by lra.
    split; [apply Rabs_def1; nra | exact D1].
- intros [Ht Hd] u v E1 E2. apply Rabs_def2 in Ht.
  destruct (Req_dec v 0) as [->|n].
  + assert (u^2 - t * u + d = 0) by lra. assert (-1 < u < 1); [|nra]. split.
    * destruct (Rlt_le_dec (-1) u) as [q|q]; [exact q | exfalso]. nra.
    * destruct (Rlt_le_dec u 1) as [q|q]; [exact q | exfalso]. nra.
  + assert (2 * u = t) by nra. nra.
Qed.

Section Jury.
Variables (F G : R -> R -> R) (A B C D : R).
Hypothesis LF : linear_at_0 F A B.
Hypothesis LG : linear_at_0 G C D.
Let t := A + D.
Let d := A * D - B * C.
Hypothesis Ht : Rabs t < 1 + d.
Hypothesis Hd : d < 1.

Theorem plane_attracts e : 0 < e -> exists rho, 0 < rho /\ forall x y : nat -> R,
  (forall n, x (S n) = F (x n) (y n) /\ y (S n) = G (x n) (y n)) -> Rabs (x O) <= rho -> Rabs (y O) <= rho ->
  (forall n, Rabs (x n) < e /\ Rabs (y n) < e) /\ is_lim_seq x 0 /\ is_lim_seq y 0.
Proof.
assert (T := Rabs_def2 _ _ Ht). assert (Td := Rabs_pos t). set (s := 1 + d) in *.
set (p := s * (A^2 + C^2 + 1) - 2 * t * A). set (q := s * (A * B + C * D) - t * (B + C)).
set (r := s * (B^2 + D^2 + 1) - 2 * t * D).
assert (Form : forall x y, form p q r x y = s * ((A * x + B * y)^2 + (C * x + D * y)^2 + x^2 + y^2)
  - 2 * t * ((A * x + B * y) * x + (C * x + D * y) * y)) by (intros x y; unfold form, p, q, r; ring).
(* V - V o J = (1 - d) (P^2 + Q^2), and (x, y) is a combination of P and Q *)
set (det := s^2 - t^2). assert (Hdet : 0 < det) by (unfold det; nra).
set (N := (t * D - s)^2 + (t * B)^2 + (t * C)^2 + (t * A - s)^2 + 1).
assert (HN : 0 < N) by (unfold N; generalize (pow2_ge_0 (t * D - s)) (pow2_ge_0 (t * B)) (pow2_ge_0 (t * C)) (pow2_ge_0 (t * A - s)); lra).
apply (form_attracts p q r F G A B C D (s - Rabs t) ((1 - d) * (det^2 / N)) LF LG).
- lra.
- apply Rmult_lt_0_compat; [lra|]. apply Rdiv_lt_0_compat; [apply pow_lt; exact Hdet | exact HN].
- intros x y. rewrite Form.
  assert (K : forall X z : R, (s - Rabs t) * (X^2 + z^2) <= s * (X^2 + z^2) - 2 * t * (X * z)).
  { intros X z. assert (2 * t * (X * z) <= Rabs t * (X^2 + z^2)); [|lra].
    apply Rle_trans with (Rabs (2 * t * (X * z))); [apply Rle_abs|].
    replace (2 * t * (X * z)) with (t * (2 * X * z)) by ring. rewrite Rabs_mult. apply Rmult_le_compat_l; [exact Td|].
    apply Rabs_le. assert (0 <= (X - z)^2) by apply pow2_ge_0. assert (0 <= (X + z)^2) by apply pow2_ge_0. lra. }
  assert (K1 := K (A * x + B * y) x). assert (K2 := K (C * x + D * y) y).
  assert (P1 : 0 <= (s - Rabs t) * (A * x + B * y)^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]).
  assert (P2 : 0 <= (s - Rabs t) * (C * x + D * y)^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]).
  lra.
- intros x y.
  set (P := t * (A * x + B * y) - s * x). set (Q := t * (C * x + D * y) - s * y).
  assert (E : form p q r (A * x + B * y) (C * x + D * y) = form p q r x y - (1 - d) * (P^2 + Q^2)).
  { rewrite !Form. unfold P, Q, s, t, d. ring. }
  rewrite E. assert (X : det^2 * (x^2 + y^2) <= N * (P^2 + Q^2)).
  { replace (det^2 * (x^2 + y^2)) with (((t * D - s) * P + - (t * B) * Q)^2 + (- (t * C) * P + (t * A - s) * Q)^2)
      by (unfold P, Q, det, s, t, d; ring).
    assert (Cs : forall a b : R, (a * P + b * Q)^2 <= (a^2 + b^2) * (P^2 + Q^2)).
    { intros a b. assert (0 <= (a * Q - b * P)^2) by apply pow2_ge_0. lra. }
    assert (C1 := Cs (t * D - s) (- (t * B))). assert (C2 := Cs (- (t * C)) (t * A - s)).
    assert (0 <= P^2 + Q^2) by (generalize (pow2_ge_0 P) (pow2_ge_0 Q); lra).
    unfold N. lra. }
  assert (Y : det^2 / N * (x^2 + y^2) <= P^2 + Q^2).
  { apply (Rmult_le_reg_l N); [exact HN|]. replace (N * (det^2 / N * (x^2 + y^2))) with (det^2 * (x^2 + y^2)) by (field; lra).
    exact X. }
  assert (Z : (1 - d) * (det^2 / N * (x^2 + y^2)) <= (1 - d) * (P^2 + Q^2)) by (apply Rmult_le_compat_l; lra).
  lra.
Qed.
End Jury.
