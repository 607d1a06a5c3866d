(** Claim `run` (theory.md, section 6): one start (x0, y0) at one learning rate, both exact. Gradient descent from there converges
    to a minimiser, whose place, sharpness and distance to the edge of stability are enclosed. The first [steps] steps are
    followed in the coordinates z = xy, D = eta (x^2 - y^2) and u = x + y; from then on z approaches zs geometrically, so that D
    can only shrink by a known factor, and x + y, x - y keep their signs. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent Trapping LimitPoint.
Open Scope R_scope.

(** * The claim *)

(** the iterates x, y converge to (xi, yi), a minimiser; bounds of what it is *)
Record run_limit (l : R -> R) (zs eta x_lo x_hi y_lo y_hi sharpness_lo sharpness_hi gap_lo gap_hi : R) (x y : nat -> R) (xi yi : R)
    : Prop := Run_limit {
  limit_x : is_lim_seq x xi;
  limit_y : is_lim_seq y yi;
  limit_product : xi * yi = zs;
  limit_x_within : x_lo <= xi <= x_hi;
  limit_y_within : y_lo <= yi <= y_hi;
  limit_sharpness : sharpness_lo <= Derive_n l 2 zs * (xi^2 + yi^2) <= sharpness_hi;
  limit_gap : gap_lo <= 2 - eta * (Derive_n l 2 zs * (xi^2 + yi^2)) <= gap_hi
}.

(** l is differentiable at every x_t y_t, so that the iterates descend along the gradient of l(xy); from the given step on
    x_t y_t is within r of zs and comes closer by the factor q or a smaller one at each step; (x_t, y_t) converges *)
Definition run (l : R -> R) (lo hi eta x0 y0 : R) (steps : nat)
  (r q x_lo x_hi y_lo y_hi sharpness_lo sharpness_hi gap_lo gap_hi : R) : Prop :=
  exists zs, minimum_at l lo hi zs /\
  forall x y : nat -> R, gradient_descent (Derive l) eta x y -> x O = x0 -> y O = y0 ->
  (forall t, ex_derive l (x t * y t)) /\
  (forall j, Rabs (x (steps + j)%nat * y (steps + j)%nat - zs) <= q^j * r) /\
  (forall t, (steps <= t)%nat -> Rabs (x (S t) * y (S t) - zs) <= q * Rabs (x t * y t - zs)) /\
  exists xi yi : R, run_limit l zs eta x_lo x_hi y_lo y_hi sharpness_lo sharpness_hi gap_lo gap_hi x y xi yi.

(** * What the obligations speak of *)

(** S: eta (x^2 + y^2), of the balance and the product *)
Definition scaled_sum (eta D z : R) : R := sqrt (D^2 + 4 * eta^2 * z^2).

(** one step: z, D and u at once *)
Definition orbit_step (l : R -> R) (eta : R) (p : R * R * R) : R * R * R :=
  let '(z, D, u) := p in
  (z - Derive l z * scaled_sum eta D z + eta^2 * z * (Derive l z)^2, D * (1 - eta^2 * (Derive l z)^2), u * (1 - eta * Derive l z)).

Definition orbit (l : R -> R) (eta x0 y0 : R) (t : nat) : R * R * R :=
  Nat.iter t (orbit_step l eta) (x0 * y0, eta * (x0^2 - y0^2), x0 + y0).

(** (orbit): the loss is differentiable on the way, and z, D and u are in their boxes after the last step *)
Definition orbit_arrives (l : R -> R) (eta x0 y0 : R) (steps : nat) (z_lo z_hi D_lo D_hi u_lo u_hi : R) : Prop :=
  (forall t, (t < steps)%nat -> ex_derive l (fst (fst (orbit l eta x0 y0 t)))) /\
  let '(z, D, u) := orbit l eta x0 y0 steps in z_lo <= z <= z_hi /\ D_lo <= D <= D_hi /\ u_lo <= u <= u_hi.

(** by how much, relatively, D can shrink after the last step *)
Definition tail (eta K r q : R) : R := (eta * K * r)^2 / (1 - q^2).

(** the balances D from the last step on *)
Definition in_balance (D_lo D_hi tail D : R) : Prop :=
  Rmin D_lo (D_lo * (1 - tail)) <= D <= Rmax D_hi (D_hi * (1 - tail)).

(** the signs of x + y and of x - y *)
Definition sign_u (u_lo : R) : R := u_lo / Rabs u_lo.
Definition sign_v (u_lo D_lo : R) : R := sign_u u_lo * D_lo / Rabs D_lo.

(** * The orbit is that of gradient descent *)

Lemma scaled_sum_spec (eta a b : R) : 0 <= eta -> scaled_sum eta (eta * (a^2 - b^2)) (a * b) = eta * (a^2 + b^2).
Proof.
intros He. unfold scaled_sum. rewrite <- (sqrt_pow2 (eta * (a^2 + b^2))).
- f_equal. ring.
- apply Rmult_le_pos; [lra | apply s_nonneg].
Qed.

Lemma orbit_spec (l : R -> R) (eta : R) (x y : nat -> R) : 0 <= eta -> gradient_descent (Derive l) eta x y ->
  forall t, orbit l eta (x O) (y O) t = (x t * y t, eta * ((x t)^2 - (y t)^2), x t + y t).
Proof.
intros He Hgd. induction t as [|t IH]; [reflexivity|].
change (orbit l eta (x O) (y O) (S t)) with (orbit_step l eta (orbit l eta (x O) (y O) t)). rewrite IH. unfold orbit_step.
rewrite scaled_sum_spec by exact He. f_equal; [f_equal|].
- rewrite (gd_z _ eta x y Hgd t). unfold znext. ring.
- rewrite (gd_d _ eta x y Hgd t). ring.
- rewrite (gd_u _ eta x y Hgd t). reflexivity.
Qed.

(** * Signs *)

Lemma sign_cases (a : R) : a <> 0 -> (0 < a /\ a / Rabs a = 1) \/ (a < 0 /\ a / Rabs a = -1).
Proof.
intros N. destruct (Rtotal_order a 0) as [h|[h|h]]; [right|contradiction|left]; split; try exact h.
- rewrite Rabs_left by exact h. field. lra.
- rewrite Rabs_pos_eq by lra. field. lra.
Qed.

Lemma same_sign (a b c : R) : 0 < a * b -> a <= c <= b -> 0 < a / Rabs a * c.
Proof.
intros H Hc. assert (N : a <> 0) by (intros ->; lra).
destruct (sign_cases a N) as [[P ->]|[P ->]]; [lra|].
destruct (Rlt_le_dec b 0) as [h|h]; [lra|]. assert (0 <= - a * b) by (apply Rmult_le_pos; lra). lra.
Qed.

(** D times a factor between 1 - t and 1 *)
Lemma balance_range (D_lo D_hi t D p : R) : 0 < D_lo * D_hi -> D_lo <= D <= D_hi -> 0 <= t < 1 -> 1 - t <= p <= 1 ->
  in_balance D_lo D_hi t (D * p).
Proof.
intros H HD Ht Hp. assert (P := same_sign D_lo D_hi D H HD). assert (P' := same_sign D_lo D_hi D_hi H ltac:(lra)).
unfold in_balance. assert (N : D_lo <> 0) by (intros E; rewrite E in H; lra).
destruct (sign_cases D_lo N) as [[Q E]|[Q E]]; rewrite E in P, P'; split.
- eapply Rle_trans; [apply Rmin_r|]. apply Rmult_le_compat; lra.
- eapply Rle_trans; [|apply Rmax_l]. rewrite <- (Rmult_1_r D_hi). apply Rmult_le_compat; lra.
- eapply Rle_trans; [apply Rmin_l|]. assert (- D * p <= - D * 1) by (apply Rmult_le_compat_l; lra). lra.
- eapply Rle_trans; [|apply Rmax_r]. assert (- D_hi * (1 - t) <= - D * p) by (apply Rmult_le_compat; lra). lra.
Qed.

Lemma balance_sign (D_lo D_hi t D : R) : 0 < D_lo * D_hi -> D_lo <= D_hi -> 0 <= t < 1 -> in_balance D_lo D_hi t D ->
  0 < D_lo / Rabs D_lo * D.
Proof.
intros H Hle Ht [H1 H2]. assert (N : D_lo <> 0) by (intros E; rewrite E in H; lra).
assert (P := same_sign D_lo D_hi D_hi H ltac:(lra)).
destruct (sign_cases D_lo N) as [[Q E]|[Q E]]; rewrite E in *.
- assert (0 < D_lo * (1 - t)) by (apply Rmult_lt_0_compat; lra).
  assert (0 < Rmin D_lo (D_lo * (1 - t))) by (apply Rmin_glb_lt; lra). lra.
- assert (0 < - D_hi * (1 - t)) by (apply Rmult_lt_0_compat; lra).
  assert (Rmax D_hi (D_hi * (1 - t)) < 0) by (apply Rmax_lub_lt; lra). lra.
Qed.

(** * From the last step on *)

Section Tail.
Variables (l : R -> R) (lo hi zs eta r q K D_lo D_hi u_lo u_hi : R) (x y : nat -> R).
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).
Notation t0 := (tail eta K r q).
Notation z t := (x t * y t).
Notation d t := ((x t)^2 - (y t)^2).

Hypothesis Hmin : minimum_at l lo hi zs.
Hypothesis w1 : 0 < eta.
Hypothesis w4 : q < 1.
Hypothesis w5 : 0 < D_lo * D_hi.
Hypothesis w6 : 0 < u_lo * u_hi.
Hypothesis w7 : t0 < 1.
Hypothesis Hsm : smooth 2 l (lo - r) (hi + r).
Hypothesis k2 : forall w, lo - r <= w <= hi + r -> l2 w <= K.
Hypothesis s1 : forall w v D, lo - r <= w <= hi + r -> lo - r <= v <= hi + r -> in_balance D_lo D_hi t0 D ->
  1 - l2 v * (scaled_sum eta D w - eta^2 * w * l1 w) <= q.
Hypothesis s2 : forall w v D, lo - r <= w <= hi + r -> lo - r <= v <= hi + r -> in_balance D_lo D_hi t0 D ->
  - q <= 1 - l2 v * (scaled_sum eta D w - eta^2 * w * l1 w).
Hypothesis Hgd : gradient_descent l1 eta x y.
Hypothesis Hz : hi - r <= z O <= lo + r.
Hypothesis HD : D_lo <= eta * d O <= D_hi.
Hypothesis Hu : u_lo <= x O + y O <= u_hi.

Lemma zs_in : lo < zs < hi. Proof. apply Hmin. Qed.
Lemma l1_zs : l1 zs = 0. Proof. apply Hmin. Qed.
Lemma D_ends : D_lo <= D_hi. Proof. lra. Qed.

Lemma l1_is_derive w : lo - r <= w <= hi + r -> is_derive l1 w (l2 w).
Proof. intros Hw. apply (smooth_l1 2 l (lo - r) (hi + r)); [exact Hsm | lia | exact Hw]. Qed.

Lemma near_in w : Rabs (w - zs) <= r -> lo - r <= w <= hi + r.
Proof. intros H. assert (Hs := zs_in). apply Rabs_le_between in H. lra. Qed.

Lemma start_near : Rabs (z O - zs) <= r.
Proof. assert (Hs := zs_in). apply Rabs_le_between. lra. Qed.

Lemma r_pos : 0 < r.
Proof. assert (Hs := zs_in). lra. Qed.

(** the mean value of l2 *)
Lemma slope_near w : Rabs (w - zs) <= r -> exists v, lo - r <= v <= hi + r /\ l1 w = l2 v * (w - zs).
Proof.
intros H. assert (Hs := zs_in). assert (Hr := r_pos). destruct (Req_dec w zs) as [->|N].
- exists zs. split; [lra|]. rewrite l1_zs. ring.
- apply (slope_mean l1 l2 (lo - r) (hi + r) zs w); try assumption.
  + apply l1_is_derive.
  + exact l1_zs.
  + lra.
  + apply near_in. exact H.
Qed.

Lemma step_near w D : Rabs (w - zs) <= r -> in_balance D_lo D_hi t0 D ->
  Rabs (w - l1 w * scaled_sum eta D w + eta^2 * w * (l1 w)^2 - zs) <= q * Rabs (w - zs).
Proof.
intros H HE. destruct (slope_near w H) as [v [Hv E]].
replace (w - l1 w * scaled_sum eta D w + eta^2 * w * (l1 w)^2 - zs) with
  ((1 - l2 v * (scaled_sum eta D w - eta^2 * w * l1 w)) * (w - zs)).
2:{ transitivity (w - zs - l2 v * (w - zs) * (scaled_sum eta D w - eta^2 * w * l1 w)); [ring|]. rewrite <- E. ring. }
rewrite Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos|].
apply Rabs_le_between. split; [apply s2 | apply s1]; try assumption; apply near_in; exact H.
Qed.

(** (w3) and (k1) follow from (s1), (s2) *)
Lemma q_nonneg : 0 <= q.
Proof.
assert (Hs := zs_in). assert (Hr := r_pos).
assert (E : in_balance D_lo D_hi t0 D_lo) by (unfold in_balance; split; [apply Rmin_l | eapply Rle_trans; [exact D_ends | apply Rmax_l]]).
generalize (s1 zs zs D_lo ltac:(lra) ltac:(lra) E) (s2 zs zs D_lo ltac:(lra) ltac:(lra) E). lra.
Qed.

Lemma l2_pos v : lo - r <= v <= hi + r -> 0 < l2 v.
Proof.
intros Hv. assert (Hs := zs_in). assert (Hr := r_pos).
assert (E : in_balance D_lo D_hi t0 D_lo) by (unfold in_balance; split; [apply Rmin_l | eapply Rle_trans; [exact D_ends | apply Rmax_l]]).
assert (H := s1 zs v D_lo ltac:(lra) Hv E). rewrite l1_zs, Rmult_0_r, Rminus_0_r in H.
assert (P := sqrt_pos (D_lo^2 + 4 * eta^2 * zs^2)). fold (scaled_sum eta D_lo zs) in P.
destruct (Rlt_le_dec 0 (l2 v)) as [h|h]; [exact h|exfalso].
assert (0 <= - l2 v * scaled_sum eta D_lo zs) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma q_sqr : 0 < 1 - q^2.
Proof. assert (P := q_nonneg). assert (0 < (1 - q) * (1 + q)) by (apply Rmult_lt_0_compat; lra). lra. Qed.

Lemma tail_spec : (eta * K * r)^2 = t0 * (1 - q^2).
Proof. unfold tail. assert (P := q_sqr). field. lra. Qed.

Lemma tail_range : 0 <= t0 < 1.
Proof.
split; [|exact w7]. apply Rmult_le_pos; [apply pow2_ge_0 | apply Rlt_le, Rinv_0_lt_compat, q_sqr].
Qed.

Lemma l1_small w e : Rabs (w - zs) <= r -> Rabs (w - zs) <= e -> (eta * l1 w)^2 <= (eta * K * e)^2.
Proof.
intros H He. destruct (slope_near w H) as [v [Hv E]]. rewrite E, <- (pow2_abs (eta * (l2 v * (w - zs)))), !Rabs_mult.
assert (P := l2_pos v Hv). assert (P0 := Rabs_pos (w - zs)). assert (L := k2 v Hv).
rewrite (Rabs_pos_eq eta), (Rabs_pos_eq (l2 v)) by lra. apply pow_incr. split.
- apply Rmult_le_pos; [lra | apply Rmult_le_pos; lra].
- rewrite Rmult_assoc. apply Rmult_le_compat_l; [lra|]. apply Rmult_le_compat; lra.
Qed.

(** after j steps z is within q^j r of zs, and D has shrunk by a factor p *)
Lemma tail_induction j : Rabs (z j - zs) <= q^j * r /\
  exists p, d j = d O * p /\ 1 - t0 * (1 - (q^j)^2) <= p <= 1.
Proof.
assert (Hq := q_nonneg). assert (Hr := r_pos). assert (Ht := tail_range).
induction j as [|j [IH1 [p [Ep Hp]]]].
- split; [rewrite Rmult_1_l; exact start_near|]. exists 1. simpl. lra.
- assert (Hq1 : 0 <= q^j <= 1).
  { split; [apply pow_le; exact Hq|]. rewrite <- (pow1 j). apply pow_incr. lra. }
  assert (Hq2 : 0 <= (q^j)^2 <= 1).
  { split; [apply pow2_ge_0|]. rewrite <- (pow1 2). apply pow_incr. lra. }
  assert (Hn : Rabs (z j - zs) <= r) by (eapply Rle_trans; [exact IH1|]; rewrite <- (Rmult_1_l r) at 2; apply Rmult_le_compat_r; lra).
  assert (Ht2 : 0 <= t0 * (1 - (q^j)^2) <= t0).
  { split; [apply Rmult_le_pos; lra|]. rewrite <- (Rmult_1_r t0) at 2. apply Rmult_le_compat_l; lra. }
  assert (HE : in_balance D_lo D_hi t0 (eta * d j)).
  { rewrite Ep, <- Rmult_assoc. apply balance_range; try assumption. lra. }
  split.
  + eapply Rle_trans; [|replace (q^S j * r) with (q * (q^j * r)) by (simpl; ring); apply Rmult_le_compat_l; [exact Hq | exact IH1]].
    rewrite (gd_z l1 eta x y Hgd j). unfold znext.
    assert (H := step_near (z j) (eta * d j) Hn HE). rewrite scaled_sum_spec in H by (apply Rlt_le, w1).
    replace (z j - eta * l1 (z j) * ((x j)^2 + (y j)^2) + eta^2 * z j * (l1 (z j))^2 - zs) with
      (z j - l1 (z j) * (eta * ((x j)^2 + (y j)^2)) + eta^2 * z j * (l1 (z j))^2 - zs) by ring. exact H.
  + set (a := eta^2 * (l1 (z j))^2). exists (p * (1 - a)). split.
    { rewrite (gd_d l1 eta x y Hgd j), Ep. unfold a. ring. }
    assert (Ha : 0 <= a <= t0 * (1 - q^2) * (q^j)^2).
    { unfold a. split; [apply Rmult_le_pos; apply pow2_ge_0|].
      rewrite <- tail_spec. replace (eta^2 * (l1 (z j))^2) with ((eta * l1 (z j))^2) by ring.
      replace ((eta * K * r)^2 * (q^j)^2) with ((eta * K * (q^j * r))^2) by ring. apply l1_small; assumption. }
    assert (Hpa : 0 <= p * a) by (apply Rmult_le_pos; lra).
    assert (Hpa' : p * a <= 1 * a) by (apply Rmult_le_compat_r; lra).
    replace (q ^ S j) with (q * q^j) by reflexivity. split; lra.
Qed.

Lemma tail_pow j : 0 <= q^j <= 1.
Proof. assert (Hq := q_nonneg). split; [apply pow_le; exact Hq|]. rewrite <- (pow1 j). apply pow_incr. lra. Qed.

Lemma tail_near j : Rabs (z j - zs) <= r.
Proof.
assert (Hp := tail_pow j). assert (Hr := r_pos). eapply Rle_trans; [apply (tail_induction j)|].
rewrite <- (Rmult_1_l r) at 2. apply Rmult_le_compat_r; lra.
Qed.

Lemma tail_balance j : in_balance D_lo D_hi t0 (eta * d j).
Proof.
destruct (tail_induction j) as [_ [p [Ep Hp]]]. assert (Ht := tail_range). assert (Hq := tail_pow j).
assert (Hq2 : 0 <= (q^j)^2) by apply pow2_ge_0.
rewrite Ep, <- Rmult_assoc. apply balance_range; try assumption.
assert (0 <= t0 * (q^j)^2) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma tail_step j : Rabs (z (S j) - zs) <= q * Rabs (z j - zs).
Proof.
assert (H := step_near (z j) (eta * d j) (tail_near j) (tail_balance j)). rewrite scaled_sum_spec in H by (apply Rlt_le, w1).
rewrite (gd_z l1 eta x y Hgd j). unfold znext.
replace (z j - eta * l1 (z j) * ((x j)^2 + (y j)^2) + eta^2 * z j * (l1 (z j))^2 - zs) with
  (z j - l1 (z j) * (eta * ((x j)^2 + (y j)^2)) + eta^2 * z j * (l1 (z j))^2 - zs) by ring. exact H.
Qed.

Lemma tail_l1 j : -1 < eta * l1 (z j) < 1.
Proof.
assert (Hq := q_nonneg). assert (Hq2 := q_sqr). assert (Ht := tail_range).
assert (H : (eta * l1 (z j))^2 <= t0 * (1 - q^2)).
{ rewrite <- tail_spec. apply l1_small; apply tail_near. }
assert (t0 * (1 - q^2) <= t0 * 1) by (apply Rmult_le_compat_l; [lra | generalize (pow2_ge_0 q); lra]).
apply Rabs_lt_between. destruct (Rlt_le_dec (Rabs (eta * l1 (z j))) 1) as [h|h]; [exact h|exfalso].
assert (1^2 <= (Rabs (eta * l1 (z j)))^2) by (apply pow_incr; lra). rewrite pow2_abs in *. lra.
Qed.

Lemma tail_lim : is_lim_seq (fun j => z j) zs.
Proof.
assert (Hq := q_nonneg).
assert (G : is_lim_seq (fun j => q^j * r) 0).
{ replace (Finite 0) with (Finite (0 * r)) by (f_equal; ring). apply is_lim_seq_mult'; [|apply is_lim_seq_const].
  apply is_lim_seq_geom. rewrite Rabs_pos_eq; lra. }
apply (is_lim_seq_ext (fun j => zs + (z j - zs))); [intros; ring|].
replace (Finite zs) with (Finite (zs + 0)) by (f_equal; ring). apply is_lim_seq_plus'; [apply is_lim_seq_const|].
apply is_lim_seq_abs_0. apply (is_lim_seq_le_le (fun _ => 0) _ (fun j => q^j * r)); [|apply is_lim_seq_const | exact G].
intros j. split; [apply Rabs_pos | apply (tail_induction j)].
Qed.

Lemma tail_d_decr j : Rabs (d (S j)) <= Rabs (d j).
Proof.
rewrite (gd_d l1 eta x y Hgd j), Rabs_mult. rewrite <- (Rmult_1_r (Rabs (d j))) at 2.
apply Rmult_le_compat_l; [apply Rabs_pos|]. assert (H := tail_l1 j).
assert (H1 : (eta * l1 (z j))^2 <= 1).
{ rewrite <- pow2_abs. rewrite <- (pow1 2). apply pow_incr. split; [apply Rabs_pos | apply Rabs_le_between; lra]. }
assert (H2 := pow2_ge_0 (eta * l1 (z j))). replace (eta^2 * (l1 (z j))^2) with ((eta * l1 (z j))^2) by ring.
apply Rabs_le_between. lra.
Qed.

(** x + y keeps its sign *)
Lemma tail_u j : 0 < sign_u u_lo * (x j + y j).
Proof.
unfold sign_u. induction j as [|j IH]; [apply (same_sign u_lo u_hi); assumption|].
rewrite (gd_u l1 eta x y Hgd j), <- Rmult_assoc. apply Rmult_lt_0_compat; [exact IH|]. generalize (tail_l1 j). lra.
Qed.

Lemma lim_le (w : nat -> R) (a b : R) : is_lim_seq w b -> (forall j, a <= w j) -> a <= b.
Proof. intros H Hle. exact (is_lim_seq_le (fun _ => a) w a b Hle (is_lim_seq_const a) H). Qed.

(** the limit, with its balance and the signs of x + y and x - y *)
Lemma tail_limit : exists xi yi : R, is_lim_seq x xi /\ is_lim_seq y yi /\ xi * yi = zs /\
  in_balance D_lo D_hi t0 (eta * (xi^2 - yi^2)) /\
  0 <= sign_u u_lo * (xi + yi) /\ 0 <= sign_v u_lo D_lo * (xi - yi).
Proof.
assert (Ht := tail_range).
destruct (decr_from_lim (fun j => Rabs (d j)) 0) as [dinf [_ [Hd _]]].
{ intros. apply Rabs_pos. } { intros. apply tail_d_decr. }
destruct (xy_converge l1 eta zs dinf x y Hgd) as [xi [yi [Hx [Hy [Hp _]]]]].
{ intros E. assert (B := balance_sign D_lo D_hi t0 _ w5 D_ends Ht (tail_balance 0)). rewrite E, !Rmult_0_r in B. lra. }
{ exact tail_l1. } { exact tail_lim. } { exact Hd. }
assert (LD : is_lim_seq (fun j => eta * d j) (eta * (xi^2 - yi^2))).
{ apply (is_lim_seq_scal_l _ eta (xi^2 - yi^2)). apply is_lim_seq_minus'; apply lim_pow2; assumption. }
assert (HE : in_balance D_lo D_hi t0 (eta * (xi^2 - yi^2))).
{ split.
  - apply (lim_le _ _ _ LD). intros j. apply tail_balance.
  - apply Ropp_le_cancel. apply (lim_le (fun j => - (eta * d j))).
    + apply (is_lim_seq_opp (fun j => eta * d j) (eta * (xi^2 - yi^2))). exact LD.
    + intros j. apply Ropp_le_contravar. apply tail_balance. }
assert (HU : 0 <= sign_u u_lo * (xi + yi)).
{ apply (lim_le (fun j => sign_u u_lo * (x j + y j))).
  - apply (is_lim_seq_scal_l _ (sign_u u_lo) (xi + yi)). apply is_lim_seq_plus'; assumption.
  - intros j. apply Rlt_le, tail_u. }
exists xi, yi. repeat (split; [assumption|]).
assert (B := balance_sign D_lo D_hi t0 _ w5 D_ends Ht HE).
assert (Nu : u_lo <> 0) by (intros E; rewrite E in w6; lra).
assert (E2 : sign_u u_lo * sign_u u_lo = 1).
{ unfold sign_u. destruct (sign_cases u_lo Nu) as [[_ ->]|[_ ->]]; ring. }
destruct (Rle_lt_dec 0 (sign_v u_lo D_lo * (xi - yi))) as [h|h]; [exact h|exfalso].
assert (H : 0 <= sign_u u_lo * (xi + yi) * - (sign_v u_lo D_lo * (xi - yi))) by (apply Rmult_le_pos; lra).
replace (sign_u u_lo * (xi + yi) * - (sign_v u_lo D_lo * (xi - yi))) with
  (- (sign_u u_lo * sign_u u_lo) * (D_lo / Rabs D_lo * (xi^2 - yi^2))) in H by (unfold sign_v, Rdiv; ring).
rewrite E2 in H. replace (D_lo / Rabs D_lo * (eta * (xi^2 - yi^2))) with (eta * (D_lo / Rabs D_lo * (xi^2 - yi^2))) in B by ring.
assert (0 < D_lo / Rabs D_lo * (xi^2 - yi^2)); [|lra].
apply (Rmult_lt_reg_l eta); [exact w1 | lra].
Qed.

End Tail.

(** * The limit point from its balance *)

Lemma root_of_square (eta s w : R) : 0 < eta -> s * s = 1 -> 0 <= s * w -> s * sqrt (eta * w^2) = sqrt eta * w.
Proof.
intros He Hs Hw. assert (H : w^2 = (s * w)^2) by (transitivity (s * s * w^2); [rewrite Hs; ring | ring]).
rewrite H, sqrt_mult, sqrt_pow2 by (try apply pow2_ge_0; lra).
transitivity (s * s * (sqrt eta * w)); [ring | rewrite Hs; ring].
Qed.

Lemma sign_square (a : R) : a <> 0 -> a / Rabs a * (a / Rabs a) = 1.
Proof. intros N. destruct (sign_cases a N) as [[_ ->]|[_ ->]]; ring. Qed.

(** U sqrt (S + 2 eta c) = sqrt eta (x + y) and V sqrt (S - 2 eta c) = sqrt eta (x - y) at c = xy *)
Lemma limit_roots (eta u_lo D_lo a b : R) : 0 < eta -> u_lo <> 0 -> D_lo <> 0 ->
  0 <= sign_u u_lo * (a + b) -> 0 <= sign_v u_lo D_lo * (a - b) ->
  let S := scaled_sum eta (eta * (a^2 - b^2)) (a * b) in
  sign_u u_lo * sqrt (S + 2 * eta * (a * b)) = sqrt eta * (a + b) /\
  sign_v u_lo D_lo * sqrt (S - 2 * eta * (a * b)) = sqrt eta * (a - b).
Proof.
intros He Nu ND HU HV S. unfold S. rewrite scaled_sum_spec by (apply Rlt_le, He).
replace (eta * (a^2 + b^2) + 2 * eta * (a * b)) with (eta * (a + b)^2) by ring.
replace (eta * (a^2 + b^2) - 2 * eta * (a * b)) with (eta * (a - b)^2) by ring.
assert (EU := sign_square u_lo Nu). assert (ED := sign_square D_lo ND).
split; apply root_of_square; try assumption.
replace (sign_v u_lo D_lo * sign_v u_lo D_lo) with (u_lo / Rabs u_lo * (u_lo / Rabs u_lo) * (D_lo / Rabs D_lo * (D_lo / Rabs D_lo)))
  by (unfold sign_v, sign_u, Rdiv; ring). rewrite EU, ED. ring.
Qed.

(** * The theorem *)

(** After the orbit has arrived: the run comes nearer at each step, and converges; the limit's balance, and the signs of x + y and
    x - y there. *)
Theorem run_converges (l : R -> R) (lo hi eta x0 y0 : R) (steps : nat) (r q K D_lo D_hi u_lo u_hi : R) :
  minimum l lo hi ->
  0 <= eta ->
  q < 1 ->
  0 < D_lo * D_hi ->
  0 < u_lo * u_hi ->
  tail eta K r q < 1 ->
  smooth 2 l (lo - r) (hi + r) ->
  (forall z, lo - r <= z <= hi + r -> Derive_n l 2 z <= K) ->
  (forall z x D, lo - r <= z <= hi + r -> lo - r <= x <= hi + r -> in_balance D_lo D_hi (tail eta K r q) D ->
     1 - Derive_n l 2 x * (scaled_sum eta D z - eta^2 * z * Derive l z) <= q) ->
  (forall z x D, lo - r <= z <= hi + r -> lo - r <= x <= hi + r -> in_balance D_lo D_hi (tail eta K r q) D ->
     - q <= 1 - Derive_n l 2 x * (scaled_sum eta D z - eta^2 * z * Derive l z)) ->
  orbit_arrives l eta x0 y0 steps (hi - r) (lo + r) D_lo D_hi u_lo u_hi ->
  0 < eta /\ exists zs, minimum_at l lo hi zs /\
  forall x y : nat -> R, gradient_descent (Derive l) eta x y -> x O = x0 -> y O = y0 ->
  (forall t, ex_derive l (x t * y t)) /\
  (forall j, Rabs (x (steps + j)%nat * y (steps + j)%nat - zs) <= q^j * r) /\
  (forall t, (steps <= t)%nat -> Rabs (x (S t) * y (S t) - zs) <= q * Rabs (x t * y t - zs)) /\
  exists xi yi : R, is_lim_seq x xi /\ is_lim_seq y yi /\ xi * yi = zs /\
    in_balance D_lo D_hi (tail eta K r q) (eta * (xi^2 - yi^2)) /\
    0 <= sign_u u_lo * (xi + yi) /\ 0 <= sign_v u_lo D_lo * (xi - yi).
Proof.
intros [zs Hmin] w1' w4 w5 w6 w7 Hsm k2 s1 s2 [Hway Hend].
assert (w1 : 0 < eta).
{ destruct (orbit l eta x0 y0 steps) as [[z D] u] eqn:Ho. destruct Hend as [_ [HD _]].
  destruct (Req_dec eta 0) as [e|]; [exfalso | lra]. assert (N := same_sign D_lo D_hi _ w5 HD).
  assert (Z : forall n, snd (fst (orbit l 0 x0 y0 n)) = 0).
  { induction n as [|n IH]; [simpl; ring|]. change (orbit l 0 x0 y0 (S n)) with (orbit_step l 0 (orbit l 0 x0 y0 n)).
    destruct (orbit l 0 x0 y0 n) as [[z' D'] u']. simpl in IH |- *. rewrite IH. ring. }
  specialize (Z steps). rewrite e in Ho. rewrite Ho in Z. simpl in Z. rewrite Z in N. lra. }
split; [exact w1|].
exists zs. split; [exact Hmin|]. intros x y Hgd Ex Ey. assert (Ez := minimum_inside Hmin).
assert (Ho := orbit_spec l eta x y w1' Hgd). rewrite Ex, Ey in Ho. rewrite Ho in Hend. destruct Hend as [Hz [HD Hu]].
set (X := fun j => x (steps + j)%nat). set (Y := fun j => y (steps + j)%nat).
assert (Hgd' : gradient_descent (Derive l) eta X Y).
{ intros j. unfold X, Y. replace (steps + S j)%nat with (S (steps + j)) by lia. apply Hgd. }
assert (HX : X O = x steps) by (unfold X; f_equal; lia). assert (HY : Y O = y steps) by (unfold Y; f_equal; lia).
rewrite <- HX, <- HY in Hz, HD, Hu.
assert (Near : forall j, Rabs (X j * Y j - zs) <= r)
  by (apply (tail_near l lo hi zs eta r q K D_lo D_hi X Y); assumption).
assert (Ind : forall j, Rabs (X j * Y j - zs) <= q^j * r)
  by (intros j; apply (tail_induction l lo hi zs eta r q K D_lo D_hi X Y); assumption).
assert (Step : forall j, Rabs (X (S j) * Y (S j) - zs) <= q * Rabs (X j * Y j - zs))
  by (apply (tail_step l lo hi zs eta r q K D_lo D_hi X Y); assumption).
assert (Lim : exists xi yi : R, is_lim_seq X xi /\ is_lim_seq Y yi /\ xi * yi = zs /\
  in_balance D_lo D_hi (tail eta K r q) (eta * (xi^2 - yi^2)) /\
  0 <= sign_u u_lo * (xi + yi) /\ 0 <= sign_v u_lo D_lo * (xi - yi)).
{ apply (tail_limit l lo hi zs eta r q K D_lo D_hi u_lo u_hi X Y); assumption. }
split; [|split; [|split]].
- intros t. destruct (le_lt_dec steps t) as [h|h].
  + assert (H := Near (t - steps)%nat). unfold X, Y in H. replace (steps + (t - steps))%nat with t in H by lia.
    apply Rabs_le_between in H. apply (Hsm 1%nat (x t * y t)); [lia | lra].
  + specialize (Hway t h). rewrite Ho in Hway. exact Hway.
- exact Ind.
- intros t Ht. assert (H := Step (t - steps)%nat). unfold X, Y in H.
  replace (steps + (t - steps))%nat with t in H by lia. replace (steps + S (t - steps))%nat with (S t) in H by lia. exact H.
- destruct Lim as [xi [yi [Lx [Ly HL]]]]. exists xi, yi. split; [|split; [|exact HL]].
  + apply (is_lim_seq_incr_n x steps). apply (is_lim_seq_ext X); [intros j; unfold X; f_equal; lia | exact Lx].
  + apply (is_lim_seq_incr_n y steps). apply (is_lim_seq_ext Y); [intros j; unfold Y; f_equal; lia | exact Ly].
Qed.

Theorem run_sound (l : R -> R) (lo hi eta x0 y0 : R) (steps : nat)
  (r q K D_lo D_hi u_lo u_hi x_lo x_hi y_lo y_hi sharpness_lo sharpness_hi gap_lo gap_hi : R) :
  minimum l lo hi ->
  (* w1, w4 to w7 *)
  0 <= eta ->
  q < 1 ->
  0 < D_lo * D_hi ->
  0 < u_lo * u_hi ->
  tail eta K r q < 1 ->
  smooth 2 l (lo - r) (hi + r) ->
  (* k2 *)
  (forall z, lo - r <= z <= hi + r -> Derive_n l 2 z <= K) ->
  (* s1, s2 *)
  (forall z x D, lo - r <= z <= hi + r -> lo - r <= x <= hi + r -> in_balance D_lo D_hi (tail eta K r q) D ->
     1 - Derive_n l 2 x * (scaled_sum eta D z - eta^2 * z * Derive l z) <= q) ->
  (forall z x D, lo - r <= z <= hi + r -> lo - r <= x <= hi + r -> in_balance D_lo D_hi (tail eta K r q) D ->
     - q <= 1 - Derive_n l 2 x * (scaled_sum eta D z - eta^2 * z * Derive l z)) ->
  (* x1, x2 *)
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi ->
     2 * sqrt eta * x_lo <= sign_u u_lo * sqrt (scaled_sum eta D c + 2 * eta * c) + sign_v u_lo D_lo * sqrt (scaled_sum eta D c - 2 * eta * c)) ->
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi ->
     sign_u u_lo * sqrt (scaled_sum eta D c + 2 * eta * c) + sign_v u_lo D_lo * sqrt (scaled_sum eta D c - 2 * eta * c) <= 2 * sqrt eta * x_hi) ->
  (* y1, y2 *)
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi ->
     2 * sqrt eta * y_lo <= sign_u u_lo * sqrt (scaled_sum eta D c + 2 * eta * c) - sign_v u_lo D_lo * sqrt (scaled_sum eta D c - 2 * eta * c)) ->
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi ->
     sign_u u_lo * sqrt (scaled_sum eta D c + 2 * eta * c) - sign_v u_lo D_lo * sqrt (scaled_sum eta D c - 2 * eta * c) <= 2 * sqrt eta * y_hi) ->
  (* e1 to e4 *)
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi -> eta * sharpness_lo <= Derive_n l 2 c * scaled_sum eta D c) ->
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi -> Derive_n l 2 c * scaled_sum eta D c <= eta * sharpness_hi) ->
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi -> gap_lo <= 2 - Derive_n l 2 c * scaled_sum eta D c) ->
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi -> 2 - Derive_n l 2 c * scaled_sum eta D c <= gap_hi) ->
  (* orbit *)
  orbit_arrives l eta x0 y0 steps (hi - r) (lo + r) D_lo D_hi u_lo u_hi ->
  run l lo hi eta x0 y0 steps r q x_lo x_hi y_lo y_hi sharpness_lo sharpness_hi gap_lo gap_hi.
Proof.
intros Hmin w1' w4 w5 w6 w7 Hsm k2 s1 s2 x1 x2 y1 y2 e1 e2 e3 e4 Orbit.
destruct (run_converges l lo hi eta x0 y0 steps r q K D_lo D_hi u_lo u_hi Hmin w1' w4 w5 w6 w7 Hsm k2 s1 s2 Orbit)
  as (w1 & zs & Hz & C).
exists zs. split; [exact Hz|]. intros x y Hgd Ex Ey. assert (Ez := minimum_inside Hz).
destruct (C x y Hgd Ex Ey) as (A1 & A2 & A3 & xi & yi & Lx & Ly & Ep & HE & HU & HV).
split; [exact A1 | split; [exact A2 | split; [exact A3|]]]. exists xi, yi.
assert (Nu : u_lo <> 0) by (intros E; rewrite E in w6; lra). assert (ND : D_lo <> 0) by (intros E; rewrite E in w5; lra).
destruct (limit_roots eta u_lo D_lo xi yi w1 Nu ND HU HV) as [RU RV]. rewrite Ep in RU, RV.
assert (Es : scaled_sum eta (eta * (xi^2 - yi^2)) zs = eta * (xi^2 + yi^2)) by (rewrite <- Ep; apply scaled_sum_spec; exact w1').
assert (Hzs : lo <= zs <= hi) by lra.
specialize (x1 _ zs HE Hzs). specialize (x2 _ zs HE Hzs). specialize (y1 _ zs HE Hzs). specialize (y2 _ zs HE Hzs).
specialize (e1 _ zs HE Hzs). specialize (e2 _ zs HE Hzs). specialize (e3 _ zs HE Hzs). specialize (e4 _ zs HE Hzs).
rewrite RU, RV in x1, x2, y1, y2. rewrite Es in e1, e2, e3, e4.
assert (Re : 0 < sqrt eta) by (apply sqrt_lt_R0; exact w1).
apply Run_limit; [exact Lx | exact Ly | exact Ep | split | split | split | split].
- apply (Rmult_le_reg_l (2 * sqrt eta)); lra.
- apply (Rmult_le_reg_l (2 * sqrt eta)); lra.
- apply (Rmult_le_reg_l (2 * sqrt eta)); lra.
- apply (Rmult_le_reg_l (2 * sqrt eta)); lra.
- apply (Rmult_le_reg_l eta); lra.
- apply (Rmult_le_reg_l eta); lra.
- lra.
- lra.
Qed.
