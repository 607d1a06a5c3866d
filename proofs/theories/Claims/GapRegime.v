(** Claim `gap_regime` (theory.md, section 5): below the edge of stability gradient descent on l(xy)
    ends where gradient flow would, but for c eta (l(x0 y0) - l(zs)) in x^2 - y^2: one step takes at
    most c eta times the decrease of the loss from |x^2 - y^2|. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent Trapping LimitPoint Convergence
  GfsMonotone.
Open Scope R_scope.

(** The run stays in [a, b] and its loss never increases; |x^2 - y^2| never exceeds what it is at
    the start, and never falls by more than c eta times the loss that there is to lose. If that
    leaves anything, the run converges to a minimiser, of the sharpness of gradient flow's, or less,
    but for c eta l2(zs) times that loss. *)
Record gap_run (l : R -> R) (zs a b eta c : R) (x y : nat -> R) : Prop := Gap_run {
  gap_stays : forall t, a <= x t * y t <= b;
  gap_descends : forall t, l (x (S t) * y (S t)) <= l (x t * y t);
  gap_balance : forall t,
    Rabs ((x O)^2 - (y O)^2) - c * eta * (l (x O * y O) - l zs) <= Rabs ((x t)^2 - (y t)^2)
      <= Rabs ((x O)^2 - (y O)^2);
  gap_ends : c * eta * (l (x O * y O) - l zs) < Rabs ((x O)^2 - (y O)^2) ->
    exists xi yi : R, is_lim_seq x xi /\ is_lim_seq y yi /\ xi * yi = zs /\
    flow_sharpness l zs (x O) (y O) - c * eta * Derive_n l 2 zs * (l (x O * y O) - l zs)
      <= Derive_n l 2 zs * (xi^2 + yi^2) <= flow_sharpness l zs (x O) (y O)
}.

Definition gap_regime (l : R -> R) (lo hi a b D_bar eta_bar c : R) : Prop :=
  0 < eta_bar /\ 0 < D_bar /\ a < b /\ exists zs, minimum_at l lo hi zs /\ smooth 2 l a b /\
  (forall z, a <= z <= b -> z <> zs -> l zs < l z) /\
  Derive_n l 2 zs * sqrt (D_bar^2 + 4 * eta_bar^2 * zs^2) < 2 /\
  forall eta, 0 < eta <= eta_bar ->
  forall x y : nat -> R, gradient_descent (Derive l) eta x y ->
  a <= x O * y O <= b -> 0 < eta * Rabs ((x O)^2 - (y O)^2) <= D_bar ->
  gap_run l zs a b eta c x y.

(** * How far a function falls *)

(** a bound of the second derivative bounds what is gained beyond the first *)
Lemma bend_bound (f f1 f2 : R -> R) (C : R) :
  (forall s, 0 <= s <= 1 -> is_derive f s (f1 s)) ->
  (forall s, 0 <= s <= 1 -> is_derive f1 s (f2 s)) ->
  (forall s, 0 <= s <= 1 -> f2 s <= C) -> f 1 <= f 0 + f1 0 + C / 2.
Proof.
intros H1 H2 HC.
assert (K : forall s, 0 <= s <= 1 -> f1 s <= f1 0 + C * s).
{ intros s Hs. destruct (Req_dec s 0) as [->|N]; [lra|].
  destruct (MVT_is_derive f1 f2 0 s ltac:(lra)) as [c [Hc E]]; [intros t Ht; apply H2; lra|].
  assert (f2 c * (s - 0) <= C * (s - 0)) by (apply Rmult_le_compat_r; [lra | apply HC; lra]). lra. }
destruct (MVT_is_derive (fun s => f s - f1 0 * s - C / 2 * s^2) (fun s => f1 s - f1 0 - C * s) 0 1)
  as [c [Hc E]]; [lra | |].
- intros s Hs. auto_derive; [eexists; apply (H1 s Hs)|].
  assert (D := is_derive_unique _ _ _ (H1 s Hs)). change (Derive (fun x => f x) s = f1 s) in D.
  rewrite D. field.
- generalize (K c Hc). lra.
Qed.

Lemma loss_falls (l : R -> R) (a b z t B : R) : smooth 2 l a b -> a <= z <= b ->
  a <= z - t * Derive l z <= b -> 0 <= t ->
  (forall s, 0 <= s <= 1 -> t * Derive_n l 2 (z - s * (t * Derive l z)) <= B) ->
  l (z - t * Derive l z) <= l z - t * (Derive l z)^2 * (1 - B / 2).
Proof.
intros Hsm Hz Hz2 Ht HB. set (p := Derive l z) in *.
assert (In : forall s, 0 <= s <= 1 -> a <= z - s * (t * p) <= b).
{ intros s Hs. replace (z - s * (t * p)) with ((1 - s) * z + s * (z - t * p)) by ring.
  assert (P1 : (1 - s) * a <= (1 - s) * z <= (1 - s) * b)
    by (split; apply Rmult_le_compat_l; lra).
  assert (P2 : s * a <= s * (z - t * p) <= s * b) by (split; apply Rmult_le_compat_l; lra). lra. }
assert (W : forall s, is_derive (fun s => z - s * (t * p)) s (- (t * p)))
  by (intros s; auto_derive; [exact I | ring]).
assert (F : forall s, 0 <= s <= 1 ->
  is_derive (fun s => l (z - s * (t * p))) s (- (t * p) * Derive l (z - s * (t * p)))).
{ intros s Hs. apply (is_derive_comp l (fun s => z - s * (t * p))); [|apply W].
  apply (smooth_l 2 l a b); [exact Hsm | lia | apply In; exact Hs]. }
assert (F1 : forall s, 0 <= s <= 1 -> is_derive (fun s => - (t * p) * Derive l (z - s * (t * p))) s
  (- (t * p) * (- (t * p) * Derive_n l 2 (z - s * (t * p))))).
{ intros s Hs. apply (is_derive_scal (fun s => Derive l (z - s * (t * p)))).
  apply (is_derive_comp (Derive l) (fun s => z - s * (t * p))); [|apply W].
  apply (smooth_l1 2 l a b); [exact Hsm | lia | apply In; exact Hs]. }
assert (G := bend_bound _ _ _ (t * p^2 * B) F F1).
cbv beta in G. rewrite !Rmult_0_l, !Rmult_1_l, !Rminus_0_r in G. fold p in G.
replace (l z - t * p^2 * (1 - B / 2)) with (l z + - (t * p) * p + t * p^2 * B / 2) by field.
apply G. intros s Hs.
replace (- (t * p) * (- (t * p) * Derive_n l 2 (z - s * (t * p)))) with
  (t * p^2 * (t * Derive_n l 2 (z - s * (t * p)))) by ring.
apply Rmult_le_compat_l; [|apply HB; exact Hs]. apply Rmult_le_pos; [exact Ht | apply pow2_ge_0].
Qed.

(** * One step *)

(** eta (s - eta z l1) is nearly |D| at least, where eta |l1| <= 1/2 *)
Lemma step_size_lower (eta x y p : R) : 0 < eta -> 2 * (eta * Rabs p) <= 1 ->
  20 / 21 * (eta * Rabs (x^2 - y^2)) <= eta * (x^2 + y^2) - eta^2 * (x * y) * p.
Proof.
intros He Hp. set (u := Rabs (x * y)). set (d := Rabs (x^2 - y^2)).
assert (Hu : 0 <= u) by apply Rabs_pos. assert (Hd : 0 <= d) by apply Rabs_pos.
assert (K : u / 2 + 20 / 21 * d <= x^2 + y^2).
{ apply Rsqr_incr_0_var; [|apply s_nonneg]. rewrite !Rsqr_pow2, s_identity.
  rewrite <- (pow2_abs (x^2 - y^2)), <- (pow2_abs (x * y)). fold u d.
  assert (0 <= 41 / 441 * (d - 210 / 41 * u)^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]).
  assert (0 <= u^2) by apply pow2_ge_0.
  replace ((u / 2 + 20 / 21 * d)^2) with (u^2 / 4 + 20 / 21 * (u * d) + 400 / 441 * d^2) by field.
  replace ((d - 210 / 41 * u)^2) with (d^2 - 420 / 41 * (u * d) + 44100 / 1681 * u^2) in * by field.
  lra. }
assert (M : eta * (x * y) * p <= u / 2).
{ eapply Rle_trans; [apply Rle_abs|].
  rewrite (Rabs_mult (eta * (x * y)) p), (Rabs_mult eta (x * y)), (Rabs_pos_eq eta) by lra. fold u.
  assert (u * (2 * (eta * Rabs p)) <= u * 1) by (apply Rmult_le_compat_l; assumption). lra. }
assert (0 <= eta * (x^2 + y^2 - u / 2 - 20 / 21 * d)) by (apply Rmult_le_pos; lra).
assert (0 <= eta * (u / 2 - eta * (x * y) * p)) by (apply Rmult_le_pos; lra). lra.
Qed.

(** the bound of the curvature times the step, at every eta and every balance *)
Lemma curvature_on_the_way (l2 : R -> R) (z p t M c s : R) : 0 < c -> 0 < M -> 0 <= t <= M ->
  (forall s, 0 <= s <= 1 -> 21 / 10 <= c * (2 - M * l2 (z - s * p * M))) -> 21 / 20 <= c ->
  0 <= s <= 1 -> t * l2 (z - s * (t * p)) <= 2 - 21 / 10 / c.
Proof.
intros Hc HM Ht H Hc2 Hs. set (w := l2 (z - s * (t * p))).
assert (E : 21 / 10 <= c * (2 - M * w)).
{ unfold w. replace (s * (t * p)) with (s * (t / M) * p * M) by (field; lra). apply H.
  assert (Q : 0 <= t / M <= 1).
  { split; [apply Rmult_le_pos; [lra | apply Rlt_le, Rinv_0_lt_compat; lra]|].
    apply Rle_div_l; lra. }
  split; [apply Rmult_le_pos; lra|].
  replace 1 with (1 * 1) by ring. apply Rmult_le_compat; lra. }
assert (U : M * w <= 2 - 21 / 10 / c).
{ assert (21 / 10 / c <= 2 - M * w); [|lra]. apply Rle_div_l; lra. }
assert (V : 21 / 10 / c <= 2) by (apply Rle_div_l; lra).
destruct (Rle_lt_dec 0 w) as [h|h].
- assert (t * w <= M * w) by (apply Rmult_le_compat_r; lra). lra.
- assert (0 <= t * (- w)) by (apply Rmult_le_pos; lra). lra.
Qed.

(** * The claim *)

Section Sound.
Variable l : R -> R.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).

Section Rate.
Variables (lo hi zs a b D_bar eta_bar c eta : R).
Hypothesis Hmin : minimum_at l lo hi zs.
Hypothesis Hin : a <= zs <= b.
Hypothesis Hc : 0 < c.
Hypothesis Heta : 0 < eta <= eta_bar.
Hypothesis HDb : 0 < D_bar.
Hypothesis Hsm : smooth 2 l a b.
Hypothesis No : no_step_leaves l zs a b D_bar eta.
Hypothesis c2 : forall z, a <= z <= b -> 2 * (eta_bar * Rabs (l1 z)) <= 1.
Notation size z := (sqrt (D_bar^2 + 4 * eta_bar^2 * z^2)).
Hypothesis n1 : forall z, a <= z <= b -> forall s, 0 <= s <= 1 ->
  21 / 10 <= c * (2 - size z * l2 (z - s * l1 z * size z)).
Hypothesis n2 : forall z, a <= z <= b -> forall s, 0 <= s <= 1 ->
  21 / 10 <= c * (2 - (size z - eta_bar^2 * z * l1 z) *
    l2 (z - s * l1 z * (size z - eta_bar^2 * z * l1 z))).

Lemma c_large : 21 / 20 <= c.
Proof.
assert (H := n1 zs Hin 0 ltac:(lra)). rewrite (minimum_critical Hmin) in H.
replace (zs - 0 * 0 * size zs) with zs in H by ring.
assert (0 <= c * (size zs * l2 zs)); [|lra].
apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; [apply sqrt_pos|].
generalize (minimum_curved Hmin). lra.
Qed.

Lemma size_pos z : 0 < size z.
Proof.
apply sqrt_lt_R0. assert (0 < D_bar^2) by (apply pow_lt; exact HDb).
assert (0 <= 4 * eta_bar^2 * z^2); [|lra]. apply Rmult_le_pos; [|apply pow2_ge_0].
apply Rmult_le_pos; [lra | apply pow2_ge_0].
Qed.

Lemma c2_one z : a <= z <= b -> 2 * (eta * Rabs (l1 z)) <= 1.
Proof.
intros Hz. assert (H := c2 z Hz).
assert (eta * Rabs (l1 z) <= eta_bar * Rabs (l1 z)); [|lra].
apply Rmult_le_compat_r; [apply Rabs_pos | lra].
Qed.

Lemma c2_below_one z : a <= z <= b -> eta * Rabs (l1 z) < 1.
Proof. intros Hz. generalize (c2_one z Hz) (Rabs_pos (l1 z)). lra. Qed.

(** the loss decreases, by eta |x^2 - y^2| l1^2 / c at least *)
Lemma one_step x y : a <= x * y <= b -> eta * Rabs (x^2 - y^2) <= D_bar ->
  eta * Rabs (x^2 - y^2) * (l1 (x * y))^2 <=
    c * (l (x * y) - l (znext l1 eta (x * y) (x^2 + y^2))).
Proof.
intros Hz HD. destruct No as [c1 c3r c3l].
assert (Next := step_in l1 eta a b zs D_bar ltac:(lra) Hin (minimum_critical Hmin) c1
  c2_below_one c3r c3l x y Hz HD).
assert (Low := step_size_lower eta x y (l1 (x * y)) ltac:(lra) (c2_one _ Hz)).
set (z := x * y) in *. set (p := l1 z) in *. set (s := x^2 + y^2) in *.
set (t := eta * s - eta^2 * z * p) in *.
assert (Ht : 0 <= t).
{ eapply Rle_trans; [|exact Low]. apply Rmult_le_pos; [lra|].
  apply Rmult_le_pos; [lra | apply Rabs_pos]. }
assert (En : znext l1 eta z s = z - t * p) by (unfold znext, t, p; ring).
rewrite En in *.
assert (HS : eta * s <= size z).
{ eapply Rle_trans; [apply (eta_s_le eta x y D_bar); [lra | exact HD]|].
  apply sqrt_mono. exact Heta. }
assert (Sq := sq_le eta eta_bar Heta).
assert (HB : forall r, 0 <= r <= 1 -> t * l2 (z - r * (t * p)) <= 2 - 21 / 10 / c).
{ intros r Hr. destruct (Rle_lt_dec 0 (z * p)) as [h|h].
  - apply (curvature_on_the_way l2 z p t (size z) c r); try assumption.
    + apply size_pos.
    + split; [exact Ht|]. unfold t.
      assert (0 <= eta^2 * (z * p)) by (apply Rmult_le_pos; lra). lra.
    + apply (n1 z Hz).
    + apply c_large.
  - assert (G : 0 <= (eta_bar^2 - eta^2) * (- (z * p))) by (apply Rmult_le_pos; lra).
    assert (P : 0 <= eta_bar^2 * (- (z * p))) by (apply Rmult_le_pos; lra).
    assert (Pos := size_pos z).
    apply (curvature_on_the_way l2 z p t (size z - eta_bar^2 * z * p) c r); try assumption.
    + lra.
    + split; [exact Ht|]. unfold t. lra.
    + apply (n2 z Hz).
    + apply c_large. }
assert (Fall := loss_falls l a b z t (2 - 21 / 10 / c) Hsm Hz Next Ht HB). fold p in Fall.
replace (1 - (2 - 21 / 10 / c) / 2) with (21 / 20 / c) in Fall by (field; lra).
assert (T : 21 / 20 * (t * p^2) <= c * (l z - l (z - t * p))).
{ replace (21 / 20 * (t * p^2)) with (c * (t * p^2 * (21 / 20 / c))) by (field; lra).
  apply Rmult_le_compat_l; lra. }
assert (20 / 21 * (eta * Rabs (x^2 - y^2)) * p^2 <= t * p^2)
  by (apply Rmult_le_compat_r; [apply pow2_ge_0 | exact Low]).
lra.
Qed.

Variables (x y : nat -> R).
Hypothesis Hgd : gradient_descent l1 eta x y.
Hypothesis Hz0 : a <= x O * y O <= b.
Hypothesis HD0 : 0 < eta * Rabs ((x O)^2 - (y O)^2) <= D_bar.
Notation z t := (x t * y t).
Notation d t := ((x t)^2 - (y t)^2).

Lemma start_unbalanced : d O <> 0.
Proof. intros E. rewrite E, Rabs_R0, Rmult_0_r in HD0. lra. Qed.

Let He : 0 < eta := proj1 Heta.
Let inv t := trap_inv l1 eta a b zs D_bar He Hin (minimum_critical Hmin)
  (leaves_signs _ _ _ _ _ _ No) c2_below_one (leaves_right _ _ _ _ _ _ No)
  (leaves_left _ _ _ _ _ _ No) x y Hgd Hz0 start_unbalanced (proj2 HD0) t.

Lemma balance_step t : Rabs (d t) - Rabs (d (S t)) <= c * eta * (l (z t) - l (z (S t))).
Proof.
destruct (inv t) as [Hz [_ HD]]. assert (H := one_step (x t) (y t) Hz HD).
rewrite <- (gd_z l1 eta x y Hgd t) in H.
rewrite (abs_d_step l1 eta a b He c2_below_one x y Hgd t Hz).
apply (Rmult_le_compat_l eta) in H; [|lra]. lra.
Qed.

Lemma balance_falls t : Rabs (d (S t)) <= Rabs (d t).
Proof.
destruct (inv t) as [Hz _].
rewrite (abs_d_step l1 eta a b He c2_below_one x y Hgd t Hz).
rewrite <- (Rmult_1_r (Rabs (d t))) at 2.
apply Rmult_le_compat_l; [apply Rabs_pos|].
apply (shrink_factor l1 eta a b He c2_below_one). exact Hz.
Qed.

Lemma loss_step t : l (z (S t)) <= l (z t).
Proof.
destruct (inv t) as [Hz [_ HD]]. assert (H := one_step (x t) (y t) Hz HD).
rewrite <- (gd_z l1 eta x y Hgd t) in H.
assert (0 <= eta * Rabs (d t) * (l1 (z t))^2).
{ apply Rmult_le_pos; [apply Rmult_le_pos; [lra | apply Rabs_pos] | apply pow2_ge_0]. }
destruct (Rle_lt_dec (l (z (S t))) (l (z t))) as [h|h]; [exact h | exfalso].
assert (0 < c * (l (z (S t)) - l (z t))) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

Hypothesis least : forall w, a <= w <= b -> w <> zs -> l zs < l w.

Lemma balance_kept t :
  Rabs (d O) - c * eta * (l (z O) - l zs) <= Rabs (d t) <= Rabs (d O).
Proof.
assert (K : Rabs (d O) - Rabs (d t) <= c * eta * (l (z O) - l (z t)) /\ Rabs (d t) <= Rabs (d O)).
{ induction t as [|t [IH1 IH2]]; [lra|].
  generalize (balance_step t) (balance_falls t). lra. }
destruct K as [K1 K2]. split; [|exact K2].
assert (l zs <= l (z t)).
{ destruct (Req_dec (z t) zs) as [->|N]; [lra|]. apply Rlt_le, least; [apply (inv t) | exact N]. }
assert (0 <= c * eta * (l (z t) - l zs)); [|lra].
apply Rmult_le_pos; [apply Rmult_le_pos; lra | lra].
Qed.

Lemma gap_run_holds : gap_run l zs a b eta c x y.
Proof.
split; [intros t; apply (inv t) | exact loss_step | exact balance_kept |].
intros Enough. assert (P2 := minimum_curved Hmin).
destruct (decr_from_lim (fun t => Rabs (d t)) 0) as [r [_ [Lim Above]]].
{ intros t. apply Rabs_pos. } { intros t _. apply balance_falls. }
assert (Low : Rabs (d O) - c * eta * (l (z O) - l zs) <= r).
{ change (Rbar_le (Rabs (d O) - c * eta * (l (z O) - l zs)) r).
  apply (is_lim_seq_le (fun _ => Rabs (d O) - c * eta * (l (z O) - l zs)) (fun t => Rabs (d t)));
    [intros t; apply balance_kept | apply is_lim_seq_const | exact Lim]. }
assert (High : r <= Rabs (d O)) by (apply Above; lia).
assert (Tends : is_lim_seq (fun t => z t) zs).
{ apply (case_balance_pos l1 eta a b zs D_bar He Hin (minimum_critical Hmin)
    (leaves_signs _ _ _ _ _ _ No) c2_below_one (leaves_right _ _ _ _ _ _ No)
    (leaves_left _ _ _ _ _ _ No) x y Hgd Hz0 start_unbalanced (proj2 HD0)) with (dinf := r);
    [| lra | exact Lim | intros t; apply Above; lia].
  intros w Hw. apply (is_derive_continuity_pt l1 w (l2 w)).
  apply (smooth_l1 2 l a b); [exact Hsm | lia | exact Hw]. }
destruct (xy_converge l1 eta zs r x y Hgd start_unbalanced) as (xi & yi & Lx & Ly & Ep & Ed);
  [| exact Tends | exact Lim |].
{ intros t. apply (c2_abs l1 eta a b He c2_below_one). apply (inv t). }
exists xi, yi. split; [exact Lx|]. split; [exact Ly|]. split; [exact Ep|].
unfold flow_sharpness. rewrite (s_sqrt xi yi), Ep.
rewrite <- (pow2_abs (xi^2 - yi^2)), Ed, <- (pow2_abs (d O)).
assert (R0 : 0 < r) by lra. assert (Z0 : 0 <= 4 * zs^2) by (generalize (pow2_ge_0 zs); lra).
set (d0 := Rabs (d O)) in *.
assert (Up : sqrt (r^2 + 4 * zs^2) <= sqrt (d0^2 + 4 * zs^2)).
{ apply sqrt_le_1_alt. apply Rplus_le_compat_r. apply pow_incr. lra. }
assert (Down : sqrt (d0^2 + 4 * zs^2) - (d0 - r) <= sqrt (r^2 + 4 * zs^2)).
{ assert (T : sqrt (d0^2 + 4 * zs^2) <= sqrt (r^2 + 4 * zs^2) + (d0 - r)); [|lra].
  assert (S0 := sqrt_pos (r^2 + 4 * zs^2)).
  assert (Sr : r <= sqrt (r^2 + 4 * zs^2)).
  { rewrite <- (sqrt_pow2 r) at 1 by lra. apply sqrt_le_1_alt. lra. }
  assert (Q := pow2_sqrt (r^2 + 4 * zs^2) ltac:(generalize (pow2_ge_0 r); lra)).
  rewrite <- (sqrt_pow2 (sqrt (r^2 + 4 * zs^2) + (d0 - r))) by lra. apply sqrt_le_1_alt.
  replace ((sqrt (r^2 + 4 * zs^2) + (d0 - r))^2) with
    (sqrt (r^2 + 4 * zs^2)^2 + 2 * (d0 - r) * sqrt (r^2 + 4 * zs^2) + (d0 - r)^2) by ring.
  rewrite Q. assert (2 * (d0 - r) * r <= 2 * (d0 - r) * sqrt (r^2 + 4 * zs^2))
    by (apply Rmult_le_compat_l; lra). lra. }
split.
- assert (l2 zs * (sqrt (d0^2 + 4 * zs^2) - (d0 - r)) <= l2 zs * sqrt (r^2 + 4 * zs^2))
    by (apply Rmult_le_compat_l; lra).
  assert (l2 zs * (d0 - r) <= l2 zs * (c * eta * (l (z O) - l zs)))
    by (apply Rmult_le_compat_l; lra). lra.
- apply Rmult_le_compat_l; lra.
Qed.

End Rate.

Theorem gap_regime_sound (lo hi a b D_bar eta_bar c : R) :
  minimum l lo hi ->
  0 < eta_bar -> 0 < D_bar -> 0 < c ->
  a <= lo -> hi <= b ->
  smooth 2 l a b ->
  (* c1 *)
  (forall z, a <= z <= lo -> l1 z < 0) ->
  (forall z, hi <= z <= b -> 0 < l1 z) ->
  (* c2 *)
  (forall z, a <= z <= b -> 2 * eta_bar * Rabs (l1 z) <= 1) ->
  (* c3 *)
  (forall z, lo <= z <= b -> a <= z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2)) ->
  (forall z, lo <= z <= b ->
    a <= z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + eta_bar^2 * z * (l1 z)^2) ->
  (forall z, a <= z <= hi -> z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) <= b) ->
  (forall z, a <= z <= hi ->
    z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + eta_bar^2 * z * (l1 z)^2 <= b) ->
  (* n1, n2 *)
  (forall z, a <= z <= b -> forall s, 0 <= s <= 1 ->
    21 / 10 <= c * (2 - sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) *
      l2 (z - s * l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2)))) ->
  (forall z, a <= z <= b -> forall s, 0 <= s <= 1 ->
    21 / 10 <= c * (2 - (sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) - eta_bar^2 * z * l1 z) *
      l2 (z - s * l1 z * (sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) - eta_bar^2 * z * l1 z)))) ->
  gap_regime l lo hi a b D_bar eta_bar c.
Proof.
intros [zs Hmin] He HDb Hc Ha Hb Hsm Hleft Hright H2 H3a H3b H3c H3d N1 N2.
assert (Hz := minimum_inside Hmin). assert (Hin : a <= zs <= b) by lra.
assert (No : forall eta, 0 < eta <= eta_bar -> no_step_leaves l zs a b D_bar eta).
{ intros eta Heta. apply (no_step_leaves_of l lo hi zs a b D_bar eta_bar eta); assumption. }
assert (Least : forall z, a <= z <= b -> z <> zs -> l zs < l z).
{ apply (strict_min_of_signs l l1 a b zs); [|apply (No eta_bar); lra | lra].
  intros z Hz2. apply (smooth_l 2 l a b); [exact Hsm | lia | exact Hz2]. }
split; [exact He|]. split; [exact HDb|]. split; [lra|]. exists zs.
split; [exact Hmin|]. split; [exact Hsm|]. split; [exact Least|]. split.
- assert (H := N1 zs Hin 0 ltac:(lra)). rewrite (minimum_critical Hmin) in H.
  replace (zs - 0 * 0 * sqrt (D_bar^2 + 4 * eta_bar^2 * zs^2)) with zs in H by ring.
  set (S0 := sqrt (D_bar^2 + 4 * eta_bar^2 * zs^2)) in *.
  destruct (Rlt_le_dec (l2 zs * S0) 2) as [h|h]; [exact h|exfalso].
  assert (0 <= c * (l2 zs * S0 - 2)) by (apply Rmult_le_pos; lra). lra.
- intros eta Heta x y Hgd Hz0 HD0.
  apply (gap_run_holds lo hi zs a b D_bar eta_bar c eta); try assumption.
  + apply No. exact Heta.
  + intros z Hz2. generalize (H2 z Hz2). lra.
Qed.

End Sound.
