(** For the squared loss (SquaredRun.v): what never comes nearer to 0, what two steps contract, and
    the factor by which two steps of gradient descent near the line x = y multiply the residual. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Prodstab Require Import IntervalZ.
Open Scope R_scope.

(** * Sequences *)

(** what never comes nearer to 0 from some step on does not tend to 0 *)
Lemma repelled (e : nat -> R) (T : nat) : e T <> 0 ->
  (forall t, (T <= t)%nat -> Rabs (e t) <= Rabs (e (S t))) -> ~ is_lim_seq e 0.
Proof.
intros H0 H L. apply is_lim_seq_spec in L.
destruct (L (mkposreal _ (Rabs_pos_lt _ H0))) as [n Hn].
assert (G : forall k, Rabs (e T) <= Rabs (e (T + k)%nat)).
{ induction k as [|k IH]; [rewrite Nat.add_0_r; lra|]. rewrite Nat.add_succ_r.
  eapply Rle_trans; [exact IH | apply H; lia]. }
specialize (Hn (T + n)%nat ltac:(lia)). simpl in Hn. rewrite Rminus_0_r in Hn.
specialize (G n). lra.
Qed.

(** nonnegative, and never growing *)
Lemma decreasing_limit (f : nat -> R) (T : nat) :
  (forall t, (T <= t)%nat -> 0 <= f (S t) <= f t) ->
  exists b : R, 0 <= b <= f T /\ is_lim_seq f b.
Proof.
intros H.
assert (G : forall t, 0 <= f (t + S T)%nat) by (intros t; rewrite Nat.add_succ_r; apply H; lia).
destruct (ex_finite_lim_seq_decr (fun t => f (t + S T)%nat) 0) as [b Hb].
- intros t. apply (H (t + S T)%nat). lia.
- exact G.
- exists b. split; [|apply (is_lim_seq_incr_n f (S T)); exact Hb].
  assert (D : forall t, f (t + S T)%nat <= f T).
  { induction t as [|t IH]; [apply H; lia|]. eapply Rle_trans; [apply (H (t + S T)%nat);
    lia | exact IH]. }
  split.
  + apply (is_lim_seq_le (fun _ => 0) (fun t => f (t + S T)%nat) 0 b G (is_lim_seq_const 0) Hb).
  + apply (is_lim_seq_le _ (fun _ => f T) b (f T) D Hb (is_lim_seq_const (f T))).
Qed.

(** every second term is smaller by a factor *)
Lemma two_step_limit (e : nat -> R) (T : nat) (k : R) : 0 <= k < 1 ->
  (forall t, (T <= t)%nat -> Rabs (e (S (S t))) <= k * Rabs (e t)) -> is_lim_seq e 0.
Proof.
intros Hk H. set (f := fun t => Rabs (e t) + Rabs (e (S t))).
destruct (decreasing_limit f T) as [b [[Hb _] L]].
{ intros t Ht. specialize (H t Ht). unfold f. assert (P0 := Rabs_pos (e t)).
  assert (P1 := Rabs_pos (e (S t))). assert (P2 := Rabs_pos (e (S (S t)))).
  assert (k * Rabs (e t) <= 1 * Rabs (e t)) by (apply Rmult_le_compat_r; lra). lra. }
assert (L2 : is_lim_seq (fun t => k * f t) (k * b))
  by (apply (is_lim_seq_scal_l f k b); exact L).
assert (L1 : is_lim_seq (fun t => f (S (S t))) b)
  by (apply (is_lim_seq_incr_1 (fun t => f (S t))), (is_lim_seq_incr_1 f); exact L).
assert (B : b <= k * b).
{ apply (is_lim_seq_le_loc (fun t => f (S (S t))) (fun t => k * f t) b (k * b)).
  - exists T. intros t Ht. unfold f. assert (H1 := H t Ht). assert (H2 := H (S t) ltac:(lia)). lra.
  - exact L1.
  - exact L2. }
assert (Eb : b = 0).
{ destruct (Rle_lt_or_eq_dec 0 b Hb) as [h|h]; [exfalso | symmetry; exact h].
  assert (k * b < 1 * b) by (apply Rmult_lt_compat_r; lra). lra. }
rewrite Eb in L. apply is_lim_seq_abs_0.
apply (is_lim_seq_le_le (fun _ => 0) _ f 0); [|apply is_lim_seq_const | exact L].
intros t. unfold f. assert (P0 := Rabs_pos (e t)). assert (P1 := Rabs_pos (e (S t))). lra.
Qed.

(** * On the line v = 0 two steps contract *)

Section Balanced.
Variable M : R.
Hypothesis HM : 0 <= M < 1.

(** e+ / e with P and Q as above, and that of the next step *)
Definition ratio (P Q : R) : R := 1 - (P - Q) * (2 + M + Q - P) - 4 * Q.
Definition next_P (P Q : R) : R := P * (1 + M + Q - P)^2.
Definition next_Q (P Q : R) : R := Q * (1 + P - Q - M)^2.
Definition ratio_2 (P Q : R) : R := ratio P Q * ratio (next_P P Q) (next_Q P Q).

Lemma ratio_2_balanced (P : R) : 0 < P <= 13/10 ->
  let room := 1 - ((1 + M) / 2)^2 in
  0 < room /\ - (9/10) <= ratio_2 P 0 <= 1 - P * room / 10.
Proof.
intros HP room. unfold ratio_2, ratio, next_P, next_Q.
set (kappa := P^2 - (1 + M) * P + 1). set (q := (P - M) * (P - 2 - M) * kappa).
match goal with |- _ /\ _ <= ?F <= _ => replace F with (1 - P * (2 + M - P) * kappa * (2 + q))
  by (unfold q, kappa; ring) end.
assert (Hr : 0 < room).
{ unfold room. assert (0 < (1 - M) * (3 + M)) by (apply Rmult_lt_0_compat; lra). lra. }
assert (Hk : room <= kappa).
{ assert (0 <= (P - (1 + M) / 2)^2) by apply pow2_ge_0. unfold room, kappa. lra. }
assert (B1 : 1/2 <= 2 + q)
  by (unfold q, kappa; interval with (i_prec 40, i_bisect P, i_bisect M, i_depth 20)).
assert (B2 : P * (2 + M - P) * kappa * (2 + q) <= 19/10)
  by (unfold q, kappa; interval with (i_prec 40, i_bisect P, i_bisect M, i_depth 20)).
split; [exact Hr|]. split; [lra|].
assert (C1 : P * (7/10) <= P * (2 + M - P)) by (apply Rmult_le_compat_l; lra).
assert (C2 : room * (1/2) <= kappa * (2 + q)) by (apply Rmult_le_compat; lra).
assert (P * (7/10) * (room * (1/2)) <= P * (2 + M - P) * (kappa * (2 + q))).
{ apply Rmult_le_compat; try assumption; [lra | lra]. }
assert (0 < P * room) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

(** near that line, too *)
Lemma ratio_2_near (P Q : R) : 0 <= P <= 13/10 -> 0 <= Q <= 1 ->
  Rabs (ratio_2 P Q - ratio_2 P 0) <= 100000 * Q.
Proof.
intros HP HQ.
set (g := (M + Q - 2 * P - 2) * ratio (next_P P Q) (next_Q P Q) + ratio P 0 *
  ((1 + P - Q - M)^2 * (M + next_Q P Q - 2 * next_P P Q - 2)
   - P * (2 * (1 + M - P) + Q) * (2 + M - next_P P Q - next_P P 0))).
replace (ratio_2 P Q - ratio_2 P 0) with (Q * g)
  by (unfold g, ratio_2, ratio, next_P, next_Q; ring).
rewrite Rabs_mult, (Rabs_pos_eq Q), Rmult_comm by lra. apply Rmult_le_compat_r; [lra|].
unfold g, ratio, next_P, next_Q. interval with (i_prec 40).
Qed.
End Balanced.
