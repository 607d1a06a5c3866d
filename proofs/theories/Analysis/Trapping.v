(** The trapping argument behind the convergence claims (theory.md, section 5), for ONE learning rate: under (c1) to (c4), with
    an explicit margin m in (c4) and an explicit Lipschitz bound of l1 at zs, x_t y_t stays in [a, b] and tends to zs. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus GradientDescent.
Open Scope R_scope.

(** l1 is bounded away from 0 away from its only zero (compactness). *)
Lemma away (l1 : R -> R) (a b zs : R) : a <= zs <= b ->
  (forall z, a <= z <= b -> continuity_pt l1 z) ->
  (forall z, a <= z <= b -> l1 z = 0 -> z = zs) ->
  forall eps, 0 < eps ->
  exists m, 0 < m /\ forall z, a <= z <= b -> eps <= Rabs (z - zs) -> m <= Rabs (l1 z).
Proof.
intros Hab Hcont Hzero eps He.
assert (Hseg : forall u v, a <= u -> v <= b -> (forall x, u <= x <= v -> x <> zs) ->
   exists m, 0 < m /\ forall x, u <= x <= v -> m <= Rabs (l1 x)).
{ intros u v Hu Hv Hne. destruct (Rle_lt_dec u v) as [Huv|Huv].
  - destruct (continuity_ab_min (fun x => Rabs (l1 x)) u v Huv) as [mx [Hm Hmx]].
    { intros c Hc. apply (continuity_pt_comp l1 Rabs); [apply Hcont; lra | apply Rcontinuity_abs]. }
    exists (Rabs (l1 mx)). split; [|exact Hm].
    apply Rabs_pos_lt. intros E. apply (Hne mx Hmx). apply Hzero; [lra | exact E].
  - exists 1. split; [lra|]. intros x Hx. lra. }
destruct (Hseg a (zs - eps)) as [m1 [Hm1 H1]]; [lra|lra|intros; lra|].
destruct (Hseg (zs + eps) b) as [m2 [Hm2 H2]]; [lra|lra|intros; lra|].
exists (Rmin m1 m2). split; [apply Rmin_glb_lt; assumption|].
intros x Hx Hxe. destruct (Rle_lt_dec zs x) as [h|h].
- rewrite Rabs_pos_eq in Hxe by lra. eapply Rle_trans; [apply Rmin_r | apply H2; lra].
- rewrite Rabs_left in Hxe by lra. eapply Rle_trans; [apply Rmin_l | apply H1; lra].
Qed.

(** a sequence that is nonnegative and non-increasing from T on converges, and stays above its limit *)
Lemma decr_from_lim (e : nat -> R) (T : nat) :
  (forall t, 0 <= e t) -> (forall t, (T <= t)%nat -> e (S t) <= e t) ->
  exists r, 0 <= r /\ is_lim_seq e r /\ forall t, (T <= t)%nat -> r <= e t.
Proof.
intros Hpos Hdec.
destruct (ex_finite_lim_seq_decr (fun n => e (n + T)%nat) 0) as [r Hr].
- intros n. apply (Hdec (n + T)%nat). lia.
- intros n. apply Hpos.
- assert (Hlim : is_lim_seq e r) by (apply (is_lim_seq_incr_n e T); exact Hr).
  exists r. split.
  { change (Rbar_le 0 r). apply (is_lim_seq_le (fun _ => 0) e); [exact Hpos | apply is_lim_seq_const | exact Hlim]. }
  split; [exact Hlim|].
  intros t Ht.
  assert (Hmono : forall n, e (n + t)%nat <= e t).
  { induction n as [|n IH]; [simpl; lra|]. simpl. specialize (Hdec (n + t)%nat ltac:(lia)). lra. }
  change (Rbar_le r (e t)).
  apply (is_lim_seq_le (fun n => e (n + t)%nat) (fun _ => e t)); [exact Hmono | | apply is_lim_seq_const].
  apply (is_lim_seq_incr_n e t). exact Hlim.
Qed.

(** consecutive differences of a convergent sequence are eventually small *)
Lemma lim_diff_small (e : nat -> R) (r : R) : is_lim_seq e r ->
  forall eps, 0 < eps -> exists N, forall t, (N <= t)%nat -> e t - e (S t) < eps.
Proof.
intros H eps He. apply is_lim_seq_spec in H.
assert (He2 : 0 < eps / 2) by lra.
destruct (H (mkposreal _ He2)) as [N HN]. exists N. intros t Ht.
assert (A := HN t Ht). assert (B := HN (S t) ltac:(lia)). simpl in A, B.
apply Rabs_def2 in A. apply Rabs_def2 in B. lra.
Qed.

(** non-decreasing from T on *)
Lemma incr_from (e : nat -> R) (T : nat) :
  (forall t, (T <= t)%nat -> e t <= e (S t)) -> forall t, (T <= t)%nat -> e T <= e t.
Proof.
intros H t Ht. induction Ht as [|t Ht IH]; [lra|]. specialize (H t Ht). lra.
Qed.

(** * Trapping *)

Section Trap.
Variables (l1 : R -> R) (eta a b zs D : R).
Hypothesis Heta : 0 < eta.
Hypothesis Hab : a <= zs <= b.
Hypothesis Hzs : l1 zs = 0.
Hypothesis c1 : forall z, a <= z <= b -> z <> zs -> 0 < (z - zs) * l1 z.
Hypothesis c2 : forall z, a <= z <= b -> eta * Rabs (l1 z) < 1.

Lemma sign_right z : zs <= z <= b -> 0 <= l1 z.
Proof.
intros Hz. destruct (Req_dec z zs) as [->|N]; [lra|].
assert (H := c1 z ltac:(lra) N). destruct (Rle_lt_dec 0 (l1 z)) as [h|h]; [exact h|].
assert (0 <= (z - zs) * (- l1 z)) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma sign_left z : a <= z <= zs -> l1 z <= 0.
Proof.
intros Hz. destruct (Req_dec z zs) as [->|N]; [lra|].
assert (H := c1 z ltac:(lra) N). destruct (Rle_lt_dec (l1 z) 0) as [h|h]; [exact h|].
assert (0 <= (zs - z) * l1 z) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma only_zero z : a <= z <= b -> l1 z = 0 -> z = zs.
Proof.
intros Hz E. destruct (Req_dec z zs) as [h|N]; [exact h|].
assert (H := c1 z Hz N). rewrite E in H. lra.
Qed.

Lemma c2_abs z : a <= z <= b -> -1 < eta * l1 z < 1.
Proof.
intros Hz. assert (H := c2 z Hz). rewrite <- (Rabs_pos_eq eta) in H by lra. rewrite <- Rabs_mult in H.
apply Rabs_def2 in H. lra.
Qed.

(** s - eta z l1 >= s/2 *)
Lemma room z s : a <= z <= b -> 2 * Rabs z <= s -> s / 2 <= s - eta * z * l1 z.
Proof.
intros Hz Hs.
assert (H : Rabs (eta * z * l1 z) <= Rabs z * 1).
{ replace (eta * z * l1 z) with (z * (eta * l1 z)) by ring. rewrite Rabs_mult.
  apply Rmult_le_compat_l; [apply Rabs_pos|]. rewrite Rabs_mult, (Rabs_pos_eq eta) by lra.
  apply Rlt_le, c2; exact Hz. }
assert (B := Rle_abs (eta * z * l1 z)). lra.
Qed.

Lemma pull_lower z s : a <= z <= b -> 2 * Rabs z <= s -> eta * Rabs (l1 z) * (s / 2) <= pull l1 eta z s.
Proof.
intros Hz Hs. unfold pull. apply Rmult_le_compat_l.
- apply Rmult_le_pos; [lra | apply Rabs_pos].
- apply room; assumption.
Qed.

Lemma pull_nonneg z s : a <= z <= b -> 2 * Rabs z <= s -> 0 <= pull l1 eta z s.
Proof.
intros Hz Hs. eapply Rle_trans; [|apply pull_lower; assumption].
assert (0 <= Rabs z) by apply Rabs_pos.
apply Rmult_le_pos; [apply Rmult_le_pos; [lra | apply Rabs_pos] | lra].
Qed.

Lemma next_right z s : zs <= z <= b -> znext l1 eta z s = z - pull l1 eta z s.
Proof. intros Hz. unfold znext, pull. rewrite (Rabs_pos_eq (l1 z)) by (apply sign_right; exact Hz). ring. Qed.

Lemma next_left z s : a <= z <= zs -> znext l1 eta z s = z + pull l1 eta z s.
Proof. intros Hz. unfold znext, pull. rewrite (Rabs_left1 (l1 z)) by (apply sign_left; exact Hz). ring. Qed.

Lemma next_err z s : a <= z <= b ->
  Rabs (znext l1 eta z s - zs) = Rabs (Rabs (z - zs) - pull l1 eta z s).
Proof.
intros Hz. destruct (Rle_lt_dec zs z) as [h|h].
- rewrite next_right by lra. rewrite (Rabs_pos_eq (z - zs)) by lra. f_equal. ring.
- rewrite next_left by lra. rewrite (Rabs_left1 (z - zs)) by lra.
  rewrite <- Rabs_Ropp. f_equal. ring.
Qed.

Hypothesis c3r : forall z, zs <= z <= b ->
  a <= z - l1 z * sqrt (D^2 + 4 * eta^2 * z^2) + eta^2 * z * (l1 z)^2.
Hypothesis c3l : forall z, a <= z <= zs ->
  z - l1 z * sqrt (D^2 + 4 * eta^2 * z^2) + eta^2 * z * (l1 z)^2 <= b.

(** [a,b] is invariant *)
Lemma step_in x y : a <= x * y <= b -> eta * Rabs (x^2 - y^2) <= D ->
  a <= znext l1 eta (x * y) (x^2 + y^2) <= b.
Proof.
intros Hz HD.
assert (Hs := s_ge_2z x y).
assert (Hp := pull_nonneg _ _ Hz Hs).
assert (HS := eta_s_le eta x y D Heta HD).
set (z := x * y) in *. set (s := x^2 + y^2) in *.
destruct (Rle_lt_dec zs z) as [h|h].
- assert (Hl := sign_right z ltac:(lra)). split.
  + eapply Rle_trans; [apply (c3r z); lra|]. unfold znext.
    assert (l1 z * (eta * s) <= l1 z * sqrt (D^2 + 4 * eta^2 * z^2)) by (apply Rmult_le_compat_l; assumption).
    lra.
  + rewrite next_right by lra. lra.
- assert (Hl := sign_left z ltac:(lra)). split.
  + rewrite next_left by lra. lra.
  + eapply Rle_trans; [|apply (c3l z); lra]. unfold znext.
    assert ((- l1 z) * (eta * s) <= (- l1 z) * sqrt (D^2 + 4 * eta^2 * z^2)) by (apply Rmult_le_compat_l; lra).
    lra.
Qed.

(** the balance shrinks and keeps its sign *)
Lemma shrink_factor z : a <= z <= b -> 0 < 1 - eta^2 * (l1 z)^2 <= 1.
Proof.
intros Hz. assert (H := c2 z Hz).
assert (H0 : 0 <= eta * Rabs (l1 z)) by (apply Rmult_le_pos; [lra | apply Rabs_pos]).
replace (eta^2 * (l1 z)^2) with ((eta * Rabs (l1 z))^2).
2:{ rewrite Rpow_mult_distr, pow2_abs. reflexivity. }
assert ((eta * Rabs (l1 z))^2 < 1).
{ replace 1 with (1 * 1) by ring. replace ((eta * Rabs (l1 z))^2) with ((eta * Rabs (l1 z)) * (eta * Rabs (l1 z))) by ring.
  apply Rmult_le_0_lt_compat; assumption. }
generalize (pow2_ge_0 (eta * Rabs (l1 z))). lra.
Qed.

Variables (x y : nat -> R).
Hypothesis Hgd : gradient_descent l1 eta x y.
Hypothesis Hz0 : a <= x O * y O <= b.
Hypothesis Hd0 : (x O)^2 - (y O)^2 <> 0.
Hypothesis HD0 : eta * Rabs ((x O)^2 - (y O)^2) <= D.

Let z t := x t * y t.
Let d t := (x t)^2 - (y t)^2.
Let s t := (x t)^2 + (y t)^2.

Lemma abs_d_step t : a <= z t <= b -> Rabs (d (S t)) = Rabs (d t) * (1 - eta^2 * (l1 (z t))^2).
Proof.
intros Hz. unfold d. rewrite (gd_d l1 eta x y Hgd t). rewrite Rabs_mult. f_equal.
apply Rabs_pos_eq. generalize (shrink_factor (z t) Hz). unfold z. lra.
Qed.

Lemma trap_inv t : a <= z t <= b /\ d t <> 0 /\ eta * Rabs (d t) <= D.
Proof.
induction t as [|t [IH1 [IH2 IH3]]]; [repeat split; try assumption; apply Hz0|].
assert (HF := shrink_factor (z t) IH1).
assert (HA := abs_d_step t IH1).
assert (Hp : 0 < Rabs (d t)) by (apply Rabs_pos_lt; exact IH2).
split; [|split].
- unfold z. rewrite (gd_z l1 eta x y Hgd t). apply step_in; assumption.
- intros E. rewrite E, Rabs_R0 in HA.
  assert (0 < Rabs (d t) * (1 - eta^2 * (l1 (z t))^2)) by (apply Rmult_lt_0_compat; lra). lra.
- rewrite HA. eapply Rle_trans; [|exact IH3]. apply Rmult_le_compat_l; [lra|].
  rewrite <- (Rmult_1_r (Rabs (d t))) at 2. apply Rmult_le_compat_l; lra.
Qed.

Lemma trap_in t : a <= z t <= b.
Proof. apply trap_inv. Qed.

Lemma trap_d_neq0 t : d t <> 0.
Proof. apply trap_inv. Qed.

Lemma trap_d_decr t : Rabs (d (S t)) <= Rabs (d t).
Proof.
destruct (trap_inv t) as [IH1 _].
rewrite abs_d_step by exact IH1. rewrite <- (Rmult_1_r (Rabs (d t))) at 2.
apply Rmult_le_compat_l; [apply Rabs_pos | apply shrink_factor; exact IH1].
Qed.

Lemma trap_d_lim : exists dinf, 0 <= dinf /\ is_lim_seq (fun t => Rabs (d t)) dinf /\ forall t, dinf <= Rabs (d t).
Proof.
destruct (decr_from_lim (fun t => Rabs (d t)) 0) as [r [H1 [H2 H3]]].
- intros; apply Rabs_pos.
- intros; apply trap_d_decr.
- exists r. repeat split; try assumption. intros t. apply H3. lia.
Qed.

Hypothesis Hcont : forall w, a <= w <= b -> continuity_pt l1 w.

(** ** Case 1: the balance has a positive limit *)
Lemma case_balance_pos dinf : 0 < dinf ->
  is_lim_seq (fun t => Rabs (d t)) dinf -> (forall t, dinf <= Rabs (d t)) -> is_lim_seq z zs.
Proof.
intros Hd Hlim Hge. apply is_lim_seq_spec. intros eps.
destruct (away l1 a b zs Hab Hcont only_zero eps (cond_pos eps)) as [mu [Hmu Hmu2]].
assert (Hpos : 0 < dinf * (eta^2 * mu^2)).
{ apply Rmult_lt_0_compat; [exact Hd|]. apply Rmult_lt_0_compat; apply pow_lt; assumption. }
destruct (lim_diff_small _ _ Hlim _ Hpos) as [N HN]. exists N. intros t Ht.
destruct (Rlt_le_dec (Rabs (z t - zs)) eps) as [h|h]; [exact h|exfalso].
specialize (HN t Ht). simpl in HN. rewrite abs_d_step in HN by apply trap_in.
specialize (Hmu2 (z t) (trap_in t) h).
assert (H2 : mu^2 <= (l1 (z t))^2).
{ rewrite <- (pow2_abs (l1 (z t))). apply pow_incr. lra. }
assert (0 <= eta^2) by apply pow2_ge_0.
assert (H3 : eta^2 * mu^2 <= eta^2 * (l1 (z t))^2) by (apply Rmult_le_compat_l; assumption).
assert (H4 : dinf * (eta^2 * mu^2) <= Rabs (d t) * (eta^2 * (l1 (z t))^2)).
{ apply Rmult_le_compat; [lra | | apply Hge | exact H3]. apply Rmult_le_pos; [assumption | apply pow2_ge_0]. }
lra.
Qed.

(** ** Case 2: the balance dies out.  (c4) with margin m, and |l1 z| <= Kb |z - zs|. *)
Variables (m Kb : R).
Hypothesis Hm : 0 < m.
Hypothesis HKb : forall w, a <= w <= b -> Rabs (l1 w) <= Kb * Rabs (w - zs).
Hypothesis c4 : forall w, a <= w <= b ->
  Rabs (l1 w) * (2 * eta * Rabs w - eta^2 * w * l1 w) <= (2 - m) * Rabs (w - zs).

Let e t := Rabs (z t - zs).

Lemma e_step t : e (S t) = Rabs (e t - pull l1 eta (z t) (s t)).
Proof. unfold e, z at 1. rewrite (gd_z l1 eta x y Hgd t). apply next_err. apply trap_in. Qed.

Lemma pull_upper t : Kb * (eta * Rabs (d t)) <= m / 2 ->
  pull l1 eta (z t) (s t) <= (2 - m / 2) * e t.
Proof.
intros HT. assert (Hz := trap_in t).
assert (Hs := s_le_dz (x t) (y t)). fold (s t) (d t) (z t) in Hs.
assert (A : eta * (s t - eta * z t * l1 (z t)) <= eta * Rabs (d t) + (2 * eta * Rabs (z t) - eta^2 * z t * l1 (z t))).
{ assert (eta * s t <= eta * (Rabs (d t) + 2 * Rabs (z t))) by (apply Rmult_le_compat_l; lra). lra. }
apply (Rmult_le_compat_l (Rabs (l1 (z t)))) in A; [|apply Rabs_pos].
assert (B := c4 (z t) Hz). assert (C := HKb (z t) Hz).
apply (Rmult_le_compat_r (eta * Rabs (d t))) in C.
2:{ apply Rmult_le_pos; [lra | apply Rabs_pos]. }
apply (Rmult_le_compat_r (e t)) in HT; [|apply Rabs_pos].
unfold pull. unfold e in *. lra.
Qed.

Lemma pull_ge0 t : 0 <= pull l1 eta (z t) (s t).
Proof. apply pull_nonneg; [apply trap_in | apply s_ge_2z]. Qed.

(** either the whole pull is gained, or a fixed fraction of the error *)
Lemma e_gain t : Kb * (eta * Rabs (d t)) <= m / 2 ->
  pull l1 eta (z t) (s t) <= e t - e (S t) \/ m / 2 * e t <= e t - e (S t).
Proof.
intros HT. assert (H1 := pull_upper t HT). assert (H2 := e_step t).
destruct (Rle_lt_dec (pull l1 eta (z t) (s t)) (e t)) as [h|h].
- left. rewrite H2, Rabs_pos_eq by lra. lra.
- right. rewrite H2, Rabs_left1 by lra. lra.
Qed.

Lemma e_nonneg t : 0 <= e t.
Proof. apply Rabs_pos. Qed.

Lemma e_decr t : Kb * (eta * Rabs (d t)) <= m / 2 -> e (S t) <= e t.
Proof.
intros HT. assert (H := e_nonneg t). assert (H0 := pull_ge0 t).
destruct (e_gain t HT) as [h|h]; [lra|].
assert (0 <= m / 2 * e t) by (apply Rmult_le_pos; lra). lra.
Qed.

(** the sum (difference) x+y (x-y) cannot shrink while z stays on one side of zs *)
Lemma u_grows t : z t <= zs -> Rabs (x t + y t) <= Rabs (x (S t) + y (S t)).
Proof.
intros h. rewrite (gd_u l1 eta x y Hgd t), Rabs_mult. fold (z t).
assert (L := sign_left (z t) ltac:(generalize (trap_in t); lra)).
assert (0 <= eta * (- l1 (z t))) by (apply Rmult_le_pos; lra).
rewrite <- (Rmult_1_r (Rabs (x t + y t))) at 1. apply Rmult_le_compat_l; [apply Rabs_pos|].
rewrite Rabs_pos_eq; lra.
Qed.

Lemma v_grows t : zs <= z t -> Rabs (x t - y t) <= Rabs (x (S t) - y (S t)).
Proof.
intros h. rewrite (gd_v l1 eta x y Hgd t), Rabs_mult. fold (z t).
assert (L := sign_right (z t) ltac:(generalize (trap_in t); lra)).
assert (0 <= eta * l1 (z t)) by (apply Rmult_le_pos; lra).
rewrite <- (Rmult_1_r (Rabs (x t - y t))) at 1. apply Rmult_le_compat_l; [apply Rabs_pos|].
rewrite Rabs_pos_eq; lra.
Qed.

(** if s tends to 0, the error tends to 0 (that is, zs = 0) *)
Lemma s_to_0_absurd r : 0 < r -> (exists T, forall t, (T <= t)%nat -> r <= e t) ->
  (forall eps, 0 < eps -> exists N, forall t, (N <= t)%nat -> s t < eps) -> False.
Proof.
intros Hr [T HT] Hs.
assert (Hz : forall eps, 0 < eps -> exists N, forall t, (N <= t)%nat -> Rabs (z t) < eps).
{ intros eps He. destruct (Hs eps He) as [N HN]. exists N. intros t Ht. specialize (HN t Ht).
  generalize (s_ge_2z (x t) (y t)) (Rabs_pos (z t)). fold (z t) (s t). lra. }
destruct (Rtotal_order zs 0) as [h|[h|h]].
- destruct (Hz (- zs) ltac:(lra)) as [N HN].
  assert (Hv : forall t, (N <= t)%nat -> Rabs (x N - y N) <= Rabs (x t - y t)).
  { apply (incr_from (fun t => Rabs (x t - y t))). intros t Ht. apply v_grows.
    generalize (Rabs_def2 _ _ (HN t Ht)). lra. }
  assert (Hp : 0 < Rabs (x N - y N)) by (apply Rabs_pos_lt, d_neq0_v, (trap_d_neq0 N)).
  assert (Hp2 : 0 < (Rabs (x N - y N))^2 / 2) by (generalize (pow_lt _ 2 Hp); lra).
  destruct (Hs _ Hp2) as [N2 HN2].
  specialize (HN2 (max N N2) ltac:(lia)). specialize (Hv (max N N2) ltac:(lia)).
  set (t := max N N2) in *. assert (Hq : (Rabs (x N - y N))^2 <= (Rabs (x t - y t))^2) by (apply pow_incr; lra).
  rewrite (pow2_abs (x t - y t)) in Hq. unfold s in HN2.
  generalize (pow2_ge_0 (x t + y t)). lra.
- destruct (Hz r Hr) as [N HN]. specialize (HN (max N T) ltac:(lia)). specialize (HT (max N T) ltac:(lia)).
  unfold e in HT. rewrite h, Rminus_0_r in HT. lra.
- destruct (Hz zs h) as [N HN].
  assert (Hu : forall t, (N <= t)%nat -> Rabs (x N + y N) <= Rabs (x t + y t)).
  { apply (incr_from (fun t => Rabs (x t + y t))). intros t Ht. apply u_grows.
    generalize (Rabs_def2 _ _ (HN t Ht)). lra. }
  assert (Hp : 0 < Rabs (x N + y N)) by (apply Rabs_pos_lt, d_neq0_u, (trap_d_neq0 N)).
  assert (Hp2 : 0 < (Rabs (x N + y N))^2 / 2) by (generalize (pow_lt _ 2 Hp); lra).
  destruct (Hs _ Hp2) as [N2 HN2].
  specialize (HN2 (max N N2) ltac:(lia)). specialize (Hu (max N N2) ltac:(lia)).
  set (t := max N N2) in *. assert (Hq : (Rabs (x N + y N))^2 <= (Rabs (x t + y t))^2) by (apply pow_incr; lra).
  rewrite (pow2_abs (x t + y t)) in Hq. unfold s in HN2.
  generalize (pow2_ge_0 (x t - y t)). lra.
Qed.

Lemma case_balance_0 : is_lim_seq (fun t => Rabs (d t)) 0 -> is_lim_seq z zs.
Proof.
intros Hd.
(* from T on, the error is non-increasing *)
assert (HT : exists T, forall t, (T <= t)%nat -> Kb * (eta * Rabs (d t)) <= m / 2).
{ assert (H : is_lim_seq (fun t => Kb * (eta * Rabs (d t))) (Kb * (eta * 0))).
  { apply (is_lim_seq_scal_l (fun t => eta * Rabs (d t)) Kb (eta * 0)).
    apply (is_lim_seq_scal_l (fun t => Rabs (d t)) eta 0). exact Hd. }
  apply is_lim_seq_spec in H. assert (Hm2 : 0 < m / 2) by lra.
  destruct (H (mkposreal _ Hm2)) as [T HT]. exists T. intros t Ht. specialize (HT t Ht). simpl in HT.
  apply Rabs_def2 in HT. lra. }
destruct HT as [T HT].
destruct (decr_from_lim e T) as [r [Hr0 [Hr Hge]]].
{ intros; apply e_nonneg. } { intros t Ht. apply e_decr, HT, Ht. }
destruct (Rle_lt_or_eq_dec 0 r Hr0) as [Hr1|Hr1].
2:{ subst r. apply is_lim_seq_spec. intros eps. apply is_lim_seq_spec in Hr.
    destruct (Hr eps) as [N HN]. exists N. intros t Ht. specialize (HN t Ht).
    rewrite Rminus_0_r in HN. unfold e in HN. rewrite Rabs_Rabsolu in HN. exact HN. }
exfalso. apply (s_to_0_absurd r Hr1); [exists T; exact Hge|].
intros eps He.
destruct (away l1 a b zs Hab Hcont only_zero r Hr1) as [mu [Hmu Hmu2]].
assert (P1 : 0 < eta * mu * (eps / 2)).
{ apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat; lra | lra]. }
assert (P2 : 0 < m / 2 * r) by (apply Rmult_lt_0_compat; lra).
destruct (lim_diff_small e r Hr _ P1) as [N1 HN1].
destruct (lim_diff_small e r Hr _ P2) as [N2 HN2].
exists (max T (max N1 N2)). intros t Ht.
specialize (HN1 t ltac:(lia)). specialize (HN2 t ltac:(lia)).
specialize (Hge t ltac:(lia)). specialize (HT t ltac:(lia)).
destruct (e_gain t HT) as [h|h].
- assert (Hlow := pull_lower (z t) (s t) (trap_in t) (s_ge_2z (x t) (y t))).
  specialize (Hmu2 (z t) (trap_in t) Hge).
  destruct (Rlt_le_dec (s t) eps) as [h'|h']; [exact h'|exfalso].
  assert (0 <= eta * mu) by (apply Rmult_le_pos; lra).
  assert (Q1 : eta * mu * (eps / 2) <= eta * Rabs (l1 (z t)) * (s t / 2)).
  { apply Rmult_le_compat; [assumption | lra | | lra]. apply Rmult_le_compat_l; lra. }
  lra.
- exfalso. assert (m / 2 * r <= m / 2 * e t) by (apply Rmult_le_compat_l; lra). lra.
Qed.

Theorem trap_converges : is_lim_seq z zs.
Proof.
destruct trap_d_lim as [dinf [H0 [H1 H2]]].
destruct (Rle_lt_or_eq_dec 0 dinf H0) as [h|h].
- exact (case_balance_pos dinf h H1 H2).
- subst dinf. apply case_balance_0; exact H1.
Qed.

End Trap.
