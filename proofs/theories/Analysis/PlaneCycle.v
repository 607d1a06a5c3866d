(** Cycles of a map of the plane (s, v) on its invariant line v = 0: where the products, over the cycle, of the
    slopes along the line and across it are below 1, the cycle attracts in the plane. *)
From Coq Require Import Reals Lra Lia Arith.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

(** f 0 .. f (n - 1) multiplied *)
Fixpoint product_of (f : nat -> R) (n : nat) : R :=
  match n with O => 1 | S n => product_of f n * f n end.

Lemma product_of_ext f h n : (forall k, f k = h k) -> product_of f n = product_of h n.
Proof. intros H. induction n as [|n IH]; [reflexivity|]. simpl. rewrite IH, H. reflexivity. Qed.

Lemma product_of_first f n : product_of f (S n) = f 0%nat * product_of (fun k => f (S k)) n.
Proof.
induction n as [|n IH]; [simpl; ring|].
change (product_of f (S n) * f (S n) = f 0%nat * (product_of (fun k => f (S k)) n * f (S n))). rewrite IH. ring.
Qed.

Lemma product_of_turned f N : (forall k, f (k + N)%nat = f k) -> product_of (fun k => f (S k)) N = product_of f N.
Proof.
intros H. destruct N as [|n]; [reflexivity|]. rewrite (product_of_first f n).
change (product_of (fun k => f (S k)) n * f (S n) = f 0%nat * product_of (fun k => f (S k)) n).
replace (f (S n)) with (f 0%nat); [ring|]. rewrite <- (H 0%nat). reflexivity.
Qed.

Lemma product_of_nonneg f n : (forall k, 0 <= f k) -> 0 <= product_of f n.
Proof. intros H. induction n as [|n IH]; [simpl; lra|]. simpl. apply Rmult_le_pos; [exact IH | apply H]. Qed.

Section Near.
Variables (next_s next_v : R -> R -> R) (X A C : nat -> R) (N : nat).
(** near X k, a step brings s and v nearer to X (k + 1) and 0 by these factors, up to less than any part of the distance *)
Hypothesis Hnear : forall k d, 0 < d -> exists rho, 0 < rho /\ forall s v, Rabs (s - X k) <= rho -> Rabs v <= rho ->
  Rabs (next_s s v - X (S k)) <= (A k + d) * Rabs (s - X k) + d * Rabs v /\ Rabs (next_v s v) <= (C k + d) * Rabs v.
Hypothesis HA : forall k, 0 <= A k.
Hypothesis HC : forall k, 0 <= C k.

Definition follows (s v : nat -> R) : Prop := forall t, s (S t) = next_s (s t) (v t) /\ v (S t) = next_v (s t) (v t).
Definition away (s v : nat -> R) (t : nat) : R := Rmax (Rabs (s t - X t)) (Rabs (v t)).

Lemma away_nonneg s v t : 0 <= away s v t.
Proof. eapply Rle_trans; [apply Rabs_pos | apply Rmax_l]. Qed.

(** k steps multiply the distances by at most the products *)
Lemma after_steps k : forall d, 0 < d -> exists rho, 0 < rho /\ forall s v, follows s v -> away s v 0 <= rho ->
  Rabs (s k - X k) <= (product_of A k + d) * away s v 0 /\ Rabs (v k) <= (product_of C k + d) * away s v 0.
Proof.
induction k as [|k IH]; intros d Hd.
{ exists 1. split; [lra|]. intros s v _ _. assert (m := away_nonneg s v 0). simpl product_of.
  assert (0 <= d * away s v 0) by (apply Rmult_le_pos; lra).
  assert (Rabs (s 0%nat - X 0%nat) <= away s v 0) by apply Rmax_l.
  assert (Rabs (v 0%nat) <= away s v 0) by apply Rmax_r. lra. }
set (P := product_of A k) in *. set (Q := product_of C k) in *.
assert (HP : 0 <= P) by (apply product_of_nonneg, HA). assert (HQ : 0 <= Q) by (apply product_of_nonneg, HC).
assert (a := HA k). assert (c := HC k). set (B := A k + C k + P + Q + 4).
set (e := Rmin 1 (d / B)). assert (HB : 0 < B) by (unfold B; lra).
assert (He : 0 < e) by (apply Rmin_glb_lt; [lra | apply Rdiv_lt_0_compat; lra]).
assert (e1 : e <= 1) by apply Rmin_l.
assert (eB : e * B <= d).
{ apply Rle_trans with (d / B * B); [apply Rmult_le_compat_r; [lra | apply Rmin_r]|].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
destruct (IH e He) as [rho1 [R1 K1]]. destruct (Hnear k e He) as [rho2 [R2 K2]].
set (rho := Rmin rho1 (rho2 / (P + Q + 1))).
assert (D : 0 < P + Q + 1) by lra.
exists rho. split; [apply Rmin_glb_lt; [exact R1 | apply Rdiv_lt_0_compat; lra]|].
intros s v F Hm. set (m := away s v 0) in *. assert (m0 : 0 <= m) by apply away_nonneg.
destruct (K1 s v F) as [S1 V1]; [eapply Rle_trans; [exact Hm | apply Rmin_l]|]. fold m in S1, V1.
assert (mr : m * (P + Q + 1) <= rho2).
{ apply Rle_trans with (rho2 / (P + Q + 1) * (P + Q + 1)).
  - apply Rmult_le_compat_r; [lra|]. eapply Rle_trans; [exact Hm | apply Rmin_r].
  - unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
assert (em : e * m <= m) by (rewrite <- (Rmult_1_l m) at 2; apply Rmult_le_compat_r; lra).
assert (Pm : 0 <= P * m) by (apply Rmult_le_pos; lra). assert (Qm : 0 <= Q * m) by (apply Rmult_le_pos; lra).
destruct (K2 (s k) (v k)) as [S2 V2]; [lra | lra |].
destruct (F k) as [-> ->]. simpl product_of. fold P. fold Q.
assert (Bm : e * B * m <= d * m) by (apply Rmult_le_compat_r; lra).
assert (S3 : (A k + e) * Rabs (s k - X k) <= (A k + e) * ((P + e) * m)) by (apply Rmult_le_compat_l; lra).
assert (V3 : e * Rabs (v k) <= e * ((Q + e) * m)) by (apply Rmult_le_compat_l; lra).
assert (V4 : (C k + e) * Rabs (v k) <= (C k + e) * ((Q + e) * m)) by (apply Rmult_le_compat_l; lra).
assert (em0 : 0 <= e * m) by (apply Rmult_le_pos; lra).
assert (e * e * m <= e * m) by (rewrite Rmult_assoc; rewrite <- (Rmult_1_l (e * m)) at 2; apply Rmult_le_compat_r; lra).
assert (0 <= e * m * P) by (apply Rmult_le_pos; lra). assert (0 <= e * m * Q) by (apply Rmult_le_pos; lra).
assert (0 <= e * m * A k) by (apply Rmult_le_pos; lra). assert (0 <= e * m * C k) by (apply Rmult_le_pos; lra).
unfold B in Bm. split; lra.
Qed.

(** so the first n points stay within a multiple of the distance *)
Lemma within n : exists L rho, 1 <= L /\ 0 < rho /\ forall s v, follows s v -> away s v 0 <= rho ->
  forall k, (k <= n)%nat -> away s v k <= L * away s v 0.
Proof.
induction n as [|n [L [rho [HL [Hr K]]]]].
{ exists 1, 1. split; [lra|]. split; [lra|]. intros s v _ _ k Hk. replace k with 0%nat by lia. lra. }
destruct (after_steps (S n) 1 Rlt_0_1) as [rho2 [R2 K2]].
set (M := product_of A (S n) + product_of C (S n) + 1).
assert (P := product_of_nonneg A (S n) HA). assert (Q := product_of_nonneg C (S n) HC).
exists (Rmax L M), (Rmin rho rho2). split; [eapply Rle_trans; [exact HL | apply Rmax_l]|].
split; [apply Rmin_glb_lt; assumption|]. intros s v F Hm k Hk. assert (m0 := away_nonneg s v 0).
destruct (Nat.eq_dec k (S n)) as [->|Hn].
- destruct (K2 s v F) as [S1 V1]; [eapply Rle_trans; [exact Hm | apply Rmin_r]|].
  apply Rle_trans with (M * away s v 0); [|apply Rmult_le_compat_r; [exact m0 | apply Rmax_r]].
  assert (0 <= product_of A (S n) * away s v 0) by (apply Rmult_le_pos; assumption).
  assert (0 <= product_of C (S n) * away s v 0) by (apply Rmult_le_pos; assumption).
  unfold M. apply Rmax_lub; lra.
- apply Rle_trans with (L * away s v 0); [|apply Rmult_le_compat_r; [exact m0 | apply Rmax_l]].
  apply K; [exact F | eapply Rle_trans; [exact Hm | apply Rmin_l] | lia].
Qed.

Hypothesis HN : (0 < N)%nat.
Hypothesis HX : forall k, X (k + N)%nat = X k.
Hypothesis HAN : product_of A N < 1.
Hypothesis HCN : product_of C N < 1.

Lemma X_turned n k : X (n * N + k)%nat = X k.
Proof. induction n as [|n IH]; [reflexivity|]. rewrite <- IH, <- (HX (n * N + k)). f_equal. lia. Qed.

Lemma power_of_turns q : 0 <= q < 1 -> is_lim_seq (fun t => q ^ (t / N)) 0.
Proof.
intros Hq. assert (G : is_lim_seq (fun n => q ^ n) 0) by (apply is_lim_seq_geom; rewrite Rabs_pos_eq; lra).
apply is_lim_seq_spec. intros eps. apply is_lim_seq_spec in G. destruct (G eps) as [M HM].
exists (M * N)%nat. intros t Ht. apply HM. apply Nat.div_le_lower_bound; lia.
Qed.

(** what starts near the cycle stays near it and tends to it *)
Theorem cycle_attracts_across e : 0 < e -> exists rho, 0 < rho /\ forall s v, follows s v ->
  Rabs (s 0%nat - X 0%nat) <= rho -> Rabs (v 0%nat) <= rho ->
  (forall t, Rabs (s t - X t) <= e /\ Rabs (v t) <= e) /\
  is_lim_seq (fun t => s t - X t) 0 /\ is_lim_seq v 0.
Proof.
intros He. set (p := Rmax (product_of A N) (product_of C N)).
assert (Hp : p < 1) by (apply Rmax_lub_lt; assumption).
assert (p0 : 0 <= p) by (eapply Rle_trans; [apply (product_of_nonneg A N HA) | apply Rmax_l]).
set (q := (1 + p) / 2). assert (Hq : 0 <= q < 1) by (unfold q; lra).
destruct (after_steps N ((1 - p) / 2) ltac:(lra)) as [rho1 [R1 K1]].
destruct (within N) as [L [rho2 [HL [R2 K2]]]].
set (rho := Rmin (Rmin rho1 rho2) (e / L)). assert (L0 : 0 < L) by lra.
assert (Hrho : 0 < rho).
{ repeat apply Rmin_glb_lt; try assumption. apply Rdiv_lt_0_compat; lra. }
assert (B1 : rho <= rho1) by (eapply Rle_trans; apply Rmin_l).
assert (B2 : rho <= rho2) by (eapply Rle_trans; [apply Rmin_l | apply Rmin_r]).
assert (B3 : L * rho <= e).
{ apply Rle_trans with (L * (e / L)); [apply Rmult_le_compat_l; [lra | apply Rmin_r]|].
  unfold Rdiv. rewrite (Rmult_comm e), <- Rmult_assoc, Rinv_r; lra. }
exists rho. split; [exact Hrho|]. intros s v F Hs Hv. set (m := away s v 0).
assert (Hm : m <= rho) by (apply Rmax_lub; assumption). assert (m0 : 0 <= m) by apply away_nonneg.
set (sn := fun n t => s (n * N + t)%nat). set (vn := fun n t => v (n * N + t)%nat).
assert (Fn : forall n, follows (sn n) (vn n)).
{ intros n t. unfold sn, vn. replace (n * N + S t)%nat with (S (n * N + t)) by lia. apply F. }
assert (An : forall n t, away (sn n) (vn n) t = away s v (n * N + t)).
{ intros n t. unfold away, sn, vn. rewrite X_turned. reflexivity. }
assert (Turn : forall n, away s v (n * N) <= q ^ n * m).
{ induction n as [|n IH]; [simpl; fold m; lra|].
  assert (q ^ n <= 1) by (rewrite <- (pow1 n); apply pow_incr; lra).
  assert (small : away (sn n) (vn n) 0 <= rho).
  { rewrite An, Nat.add_0_r. eapply Rle_trans; [exact IH|]. apply Rle_trans with (1 * m); [apply Rmult_le_compat_r; lra | lra]. }
  destruct (K1 (sn n) (vn n) (Fn n)) as [S1 V1]; [lra|].
  replace (S n * N)%nat with (n * N + N)%nat by lia. rewrite <- An. rewrite !An, Nat.add_0_r in *.
  assert (a0 := away_nonneg s v (n * N)). simpl pow.
  apply Rle_trans with (q * away s v (n * N)); [|rewrite Rmult_assoc; apply Rmult_le_compat_l; lra].
  assert (product_of A N <= p) by apply Rmax_l. assert (product_of C N <= p) by apply Rmax_r.
  rewrite <- An. unfold away at 1. apply Rmax_lub;
    (eapply Rle_trans; [eassumption | apply Rmult_le_compat_r; [exact a0 | unfold q; lra]]). }
assert (All : forall t, away s v t <= L * (q ^ (t / N) * m)).
{ intros t. assert (E := Nat.div_mod t N ltac:(lia)).
  assert (small : away (sn (t / N)%nat) (vn (t / N)%nat) 0 <= rho2).
  { rewrite An, Nat.add_0_r. eapply Rle_trans; [apply Turn|].
    assert (q ^ (t / N) <= 1) by (rewrite <- (pow1 (t / N)); apply pow_incr; lra).
    apply Rle_trans with (1 * m); [apply Rmult_le_compat_r; lra | lra]. }
  assert (Hmod := Nat.mod_upper_bound t N ltac:(lia)).
  generalize (K2 _ _ (Fn (t / N)%nat) small (t mod N)%nat ltac:(lia)). rewrite !An, Nat.add_0_r.
  replace (t / N * N + t mod N)%nat with t by lia. intros K. eapply Rle_trans; [exact K|].
  apply Rmult_le_compat_l; [lra | apply Turn]. }
assert (Lim : is_lim_seq (fun t => L * (q ^ (t / N) * m)) 0).
{ replace (Finite 0) with (Rbar_mult L 0) by (simpl; f_equal; ring). apply is_lim_seq_scal_l.
  replace (Finite 0) with (Rbar_mult 0 m) by (simpl; f_equal; ring).
  apply is_lim_seq_mult'; [apply power_of_turns; exact Hq | apply is_lim_seq_const]. }
assert (Tends : forall w : nat -> R, (forall t, Rabs (w t) <= away s v t) -> is_lim_seq w 0).
{ intros w Hw. apply is_lim_seq_abs_0. apply (is_lim_seq_le_le (fun _ => 0) _ (fun t => L * (q ^ (t / N) * m)));
    [|apply is_lim_seq_const | exact Lim]. intros t. split; [apply Rabs_pos | eapply Rle_trans; [apply Hw | apply All]]. }
split; [|split; apply Tends; intros t; [apply Rmax_l | apply Rmax_r]].
intros t. assert (Le : away s v t <= e).
{ eapply Rle_trans; [apply All|]. eapply Rle_trans; [|exact B3]. apply Rmult_le_compat_l; [lra|].
  assert (q ^ (t / N) <= 1) by (rewrite <- (pow1 (t / N)); apply pow_incr; lra).
  apply Rle_trans with (1 * m); [apply Rmult_le_compat_r; lra | lra]. }
split; (eapply Rle_trans; [|exact Le]); [apply Rmax_l | apply Rmax_r].
Qed.
End Near.
