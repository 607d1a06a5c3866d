(** Claim `global_convergence` (theory.md, section 5), for losses of bounded slope on the whole line: for every learning rate
    0 < eta <= eta_bar and EVERY start with x0^2 <> y0^2, gradient descent on l(xy) converges to a minimiser. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent Trapping LimitPoint Convergence.
Open Scope R_scope.

Definition global_convergence (l : R -> R) (lo hi eta_bar : R) : Prop :=
  0 < eta_bar /\ exists zs, minimum_at l lo hi zs /\ (forall A B, smooth 2 l A B) /\
  (forall z, z <> zs -> l zs < l z) /\
  forall eta, 0 < eta <= eta_bar ->
  forall x y : nat -> R, gradient_descent (Derive l) eta x y -> (x O)^2 <> (y O)^2 ->
  converges_to_minimiser l zs eta x y.

Section Global.
Variables (l1 : R -> R) (zs eta : R).
Hypothesis Heta : 0 < eta.
Hypothesis g1 : forall z, z <> zs -> 0 < (z - zs) * l1 z.
Hypothesis g2 : forall z, eta * Rabs (l1 z) < 1.

(** sqrt (D^2 + 4 eta^2 z^2) <= D + 2 eta |z| *)
Lemma sqrt_le_sum D z : 0 <= D -> sqrt (D^2 + 4 * eta^2 * z^2) <= D + 2 * eta * Rabs z.
Proof.
intros HD. assert (H := Rabs_pos z).
assert (H0 : 0 <= eta * Rabs z) by (apply Rmult_le_pos; lra).
rewrite <- (sqrt_pow2 (D + 2 * eta * Rabs z)) by lra.
apply sqrt_le_1_alt. rewrite <- (pow2_abs z).
assert (0 <= D * (eta * Rabs z)) by (apply Rmult_le_pos; assumption).
replace ((D + 2 * eta * Rabs z)^2) with (D^2 + 4 * eta^2 * Rabs z ^2 + 4 * (D * (eta * Rabs z))) by ring. lra.
Qed.

(** overshoot bound, in terms of p = |l1 z| and the balance d = D/eta *)
Lemma overshoot p d z : 0 <= d -> 0 <= p -> eta * p < 1 ->
  - d - 4 * Rmax 0 (- z) <= z - p * (eta * d + 2 * eta * Rabs z) + eta^2 * z * p^2.
Proof.
intros Hd Hp Hep.
assert (H0 : 0 <= eta * p) by (apply Rmult_le_pos; lra).
assert (H1 : eta * p * d <= 1 * d) by (apply Rmult_le_compat_r; lra).
destruct (Rle_lt_dec 0 z) as [h|h].
- rewrite Rabs_pos_eq, Rmax_left by lra.
  replace (z - p * (eta * d + 2 * eta * z) + eta^2 * z * p^2) with (z * (1 - eta * p)^2 - eta * p * d) by ring.
  assert (0 <= z * (1 - eta * p)^2) by (apply Rmult_le_pos; [exact h | apply pow2_ge_0]). lra.
- rewrite Rabs_left, Rmax_right by lra.
  replace (z - p * (eta * d + 2 * eta * - z) + eta^2 * z * p^2) with (- ((- z) * (1 + eta * p)^2) - eta * p * d) by ring.
  assert ((- z) * (1 + eta * p)^2 <= (- z) * 4).
  { apply Rmult_le_compat_l; [lra|]. replace 4 with (2^2) by ring. apply pow_incr. lra. }
  lra.
Qed.

Lemma global_c3r d z : 0 <= d -> zs <= z -> 0 <= l1 z ->
  - d - 4 * Rabs zs <= z - l1 z * sqrt ((eta * d)^2 + 4 * eta^2 * z^2) + eta^2 * z * (l1 z)^2.
Proof.
intros Hd Hz Hl.
assert (Hp : eta * l1 z < 1) by (generalize (g2 z); rewrite (Rabs_pos_eq (l1 z)) by exact Hl; auto).
assert (H := overshoot (l1 z) d z Hd Hl Hp).
assert (Hs := sqrt_le_sum (eta * d) z ltac:(apply Rmult_le_pos; lra)).
apply (Rmult_le_compat_l (l1 z)) in Hs; [|exact Hl].
assert (Rmax 0 (- z) <= Rabs zs).
{ apply Rmax_lub; [apply Rabs_pos|]. generalize (Rle_abs (- zs)). rewrite Rabs_Ropp. lra. }
lra.
Qed.

Lemma global_c3l d z : 0 <= d -> z <= zs -> l1 z <= 0 ->
  z - l1 z * sqrt ((eta * d)^2 + 4 * eta^2 * z^2) + eta^2 * z * (l1 z)^2 <= d + 4 * Rabs zs.
Proof.
intros Hd Hz Hl.
assert (Hp : eta * (- l1 z) < 1) by (generalize (g2 z); rewrite (Rabs_left1 (l1 z)) by exact Hl; auto).
assert (H := overshoot (- l1 z) d (- z) Hd ltac:(lra) Hp). rewrite Rabs_Ropp, Ropp_involutive in H.
assert (Hs := sqrt_le_sum (eta * d) z ltac:(apply Rmult_le_pos; lra)).
apply (Rmult_le_compat_l (- l1 z)) in Hs; [|lra].
assert (Rmax 0 z <= Rabs zs).
{ apply Rmax_lub; [apply Rabs_pos|]. generalize (Rle_abs zs). lra. }
lra.
Qed.

(** (c4) holds by itself outside [0, 2 zs] *)
Lemma far_z z : Rabs zs < Rabs (z - zs) -> Rabs z < 2 * Rabs (z - zs) /\ 0 <= z * (z - zs).
Proof.
intros H.
assert (E : z * (z - zs) = ((z - zs)^2 + z^2 - zs^2) / 2) by field.
assert (H2 : (Rabs zs)^2 <= (Rabs (z - zs))^2) by (apply pow_incr; generalize (Rabs_pos zs); lra).
rewrite !pow2_abs in H2. assert (H3 := pow2_ge_0 z).
assert (H4 := Rabs_triang (z - zs) zs). replace (z - zs + zs) with z in H4 by ring.
split; lra.
Qed.

Lemma far_c4 z : Rabs zs < Rabs (z - zs) ->
  l1 z / (z - zs) * (2 * eta * Rabs z - eta^2 * z * l1 z) < 2.
Proof.
intros H. destruct (far_z z H) as [H1 H2].
assert (N : z <> zs). { intros E. rewrite E, Rminus_diag_eq, Rabs_R0 in H by reflexivity. generalize (Rabs_pos zs). lra. }
assert (Hg := g1 z N). assert (Hp := g2 z).
assert (Hd : 0 < Rabs (z - zs)) by (apply Rabs_pos_lt; lra).
assert (Ek : l1 z / (z - zs) = Rabs (l1 z) / Rabs (z - zs)).
{ unfold Rdiv. rewrite <- Rabs_inv, <- Rabs_mult. symmetry. apply Rabs_pos_eq.
  replace (l1 z * / (z - zs)) with ((z - zs) * l1 z * / (z - zs)^2) by (field; lra).
  apply Rmult_le_pos; [lra|]. apply Rlt_le, Rinv_0_lt_compat. apply pow2_gt_0. lra. }
assert (Ez : z * l1 z = Rabs z * Rabs (l1 z)).
{ rewrite <- Rabs_mult. symmetry. apply Rabs_pos_eq.
  destruct (Rle_lt_dec 0 (z * l1 z)) as [h|h]; [exact h|exfalso].
  assert (0 < (z - zs)^2) by (apply pow2_gt_0; lra).
  assert (0 < (z - zs)^2 * (- (z * l1 z))) by (apply Rmult_lt_0_compat; lra).
  assert (0 <= (z * (z - zs)) * ((z - zs) * l1 z)) by (apply Rmult_le_pos; lra). lra. }
rewrite Ek. apply (Rmult_lt_reg_r (Rabs (z - zs))); [exact Hd|].
replace (Rabs (l1 z) / Rabs (z - zs) * (2 * eta * Rabs z - eta ^ 2 * z * l1 z) * Rabs (z - zs))
  with (Rabs (l1 z) * (2 * eta * Rabs z - eta^2 * (z * l1 z))) by (field; lra).
rewrite Ez. set (th := eta * Rabs (l1 z)) in *.
replace (Rabs (l1 z) * (2 * eta * Rabs z - eta ^ 2 * (Rabs z * Rabs (l1 z)))) with (Rabs z * (1 - (1 - th)^2)) by (unfold th; ring).
assert (0 <= Rabs z * (1 - th)^2) by (apply Rmult_le_pos; [apply Rabs_pos | apply pow2_ge_0]). lra.
Qed.

End Global.

(** The minimum zs is known. *)
Theorem global_convergence_known_minimum (l1 : R -> R) (k zs eta_bar : R) :
  l1 zs = 0 -> is_derive l1 zs k -> (forall z, continuity_pt l1 z) ->
  (* g1 *) (forall z, z <> zs -> 0 < (z - zs) * l1 z) ->
  (* g2' *) (forall z, eta_bar * Rabs (l1 z) < 1) ->
  (* g3' *) (forall z, z <> zs -> Rabs (z - zs) <= Rabs zs ->
     l1 z / (z - zs) * (2 * eta_bar * Rabs z - eta_bar^2 * z * l1 z) < 2) ->
            k * (2 * eta_bar * Rabs zs) < 2 ->
  forall eta, 0 < eta <= eta_bar ->
  forall x y : nat -> R, gradient_descent l1 eta x y -> (x O)^2 <> (y O)^2 -> product_converges zs x y.
Proof.
intros Hzs Hder Hcont g1 g2 g3 g3s eta He x y Hgd Hne.
set (d := Rabs ((x O)^2 - (y O)^2)).
assert (Hd : 0 < d) by (apply Rabs_pos_lt; lra).
set (B := d + 4 * Rabs zs).
assert (HB : Rabs zs <= B) by (unfold B; generalize (Rabs_pos zs); lra).
apply Rabs_le_between in HB.
set (a := Rmin (x O * y O) (- B)). set (b := Rmax (x O * y O) B).
assert (Ha1 : a <= x O * y O) by apply Rmin_l. assert (Ha2 : a <= - B) by apply Rmin_r.
assert (Hb1 : x O * y O <= b) by apply Rmax_l. assert (Hb2 : B <= b) by apply Rmax_r.
assert (g2e : forall z, eta * Rabs (l1 z) < 1).
{ intros z. specialize (g2 z).
  assert (eta * Rabs (l1 z) <= eta_bar * Rabs (l1 z)) by (apply Rmult_le_compat_r; [apply Rabs_pos | lra]). lra. }
assert (Hab : a <= zs <= b) by lra.
assert (c1 : forall z, a <= z <= b -> z <> zs -> 0 < (z - zs) * l1 z) by (intros z _; apply g1).
apply (convergence_one_eta l1 k zs a b (eta * d) eta); try assumption; try lra.
- intros z _. apply Hcont.
- intros z _. apply g2e.
- intros z Hz. assert (Hl := sign_right l1 a b zs Hab Hzs c1 z Hz).
  eapply Rle_trans; [|apply (global_c3r l1 zs eta); try assumption; lra]. unfold B in Ha2. lra.
- intros z Hz. assert (Hl := sign_left l1 a b zs Hab Hzs c1 z Hz).
  eapply Rle_trans; [apply (global_c3l l1 zs eta); try assumption; lra|]. unfold B in Hb2. lra.
- intros z _ N. destruct (Rle_lt_dec (Rabs (z - zs)) (Rabs zs)) as [h|h].
  + eapply Rle_lt_trans; [|apply (g3 z N h)]. apply Rmult_le_compat_l.
    * assert (H := g1 z N). replace (l1 z / (z - zs)) with ((z - zs) * l1 z * / (z - zs)^2) by (field; lra).
      apply Rmult_le_pos; [lra|]. apply Rlt_le, Rinv_0_lt_compat. apply pow2_gt_0. lra.
    * apply c4_mono; [exact He | apply g2].
  + apply (far_c4 l1 zs eta); try assumption.
- destruct (Rle_lt_dec 0 k) as [h|h].
  + eapply Rle_lt_trans; [|exact g3s]. apply Rmult_le_compat_l; [exact h|].
    apply Rmult_le_compat_r; [apply Rabs_pos | lra].
  + assert (0 <= 2 * eta * Rabs zs) by (apply Rmult_le_pos; [lra | apply Rabs_pos]).
    assert (0 <= (- k) * (2 * eta * Rabs zs)) by (apply Rmult_le_pos; lra). lra.
- fold d. lra.
Qed.

Lemma strict_min_global (l l1 : R -> R) (zs : R) :
  (forall t, is_derive l t (l1 t)) -> (forall t, t <> zs -> 0 < (t - zs) * l1 t) ->
  forall z, z <> zs -> l zs < l z.
Proof.
intros Hd Hs z N. destruct (Rle_lt_dec z zs) as [h|h].
- apply (strict_min_of_signs l l1 z zs zs); try lra; intros; auto.
- apply (strict_min_of_signs l l1 zs z zs); try lra; intros; auto.
Qed.

(** * The claim *)

Section Sound.
Variable l : R -> R.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).

Theorem global_convergence_sound (lo hi p q K A B eta_bar : R) :
  minimum l lo hi ->
  0 < eta_bar ->
  p <= lo -> hi <= q -> A <= 0 -> A <= 2 * lo -> 0 <= B -> 2 * hi <= B ->
  (forall A' B', smooth 2 l A' B') ->
  (* c1 *)
  (forall z, z <= lo -> l1 z < 0) ->
  (forall z, hi <= z -> 0 < l1 z) ->
  (* c2 *)
  (forall z, eta_bar * Rabs (l1 z) < 1) ->
  (* c4 *)
  (forall z, p <= z <= q -> l2 z <= K) ->
  (forall z, p <= z <= q -> K * (2 * eta_bar * Rabs z - eta_bar^2 * z * l1 z) < 2) ->
  (forall z, q <= z <= B -> l1 z * (2 * eta_bar * Rabs z - eta_bar^2 * z * l1 z) <= 2 * (z - hi)) ->
  (forall z, A <= z <= p -> - l1 z * (2 * eta_bar * Rabs z - eta_bar^2 * z * l1 z) <= 2 * (lo - z)) ->
  global_convergence l lo hi eta_bar.
Proof.
intros [zs Hmin] He Hpl Hhq HA0 HAl HB0 HBh Hsm Hleft Hright H2 HK H4 H4r H4l.
assert (Hz := minimum_inside Hmin). assert (P2 := minimum_curved Hmin). assert (Ez := minimum_critical Hmin).
assert (Hin := minimum_signs Hmin).
assert (Hd0 : forall z, is_derive l z (l1 z)) by (intros z; apply (smooth_l 2 l z z); [apply Hsm | lia | lra]).
assert (Hd : forall z, is_derive l1 z (l2 z)) by (intros z; apply (smooth_l1 2 l z z); [apply Hsm | lia | lra]).
assert (c1 : forall z, z <> zs -> 0 < (z - zs) * l1 z).
{ intros z. apply (c1_glue l1 lo hi zs z Hz (Hin z)); intros; [apply Hleft | apply Hright]; lra. }
split; [exact He|]. exists zs. split; [exact Hmin|]. split; [exact Hsm|]. split; [apply (strict_min_global l l1 zs); assumption|].
intros eta Heta x y Hgd HD0.
assert (Hs : l2 zs * (2 * eta_bar * Rabs zs) < 2).
{ assert (Hz2 : p <= zs <= q) by lra. assert (H5 := H4 zs Hz2). rewrite Ez, Rmult_0_r, Rminus_0_r in H5.
  eapply Rle_lt_trans; [|exact H5]. apply Rmult_le_compat_r; [|apply HK; exact Hz2].
  apply Rmult_le_pos; [lra | apply Rabs_pos]. }
assert (Hmain : product_converges zs x y).
2:{ apply (minimiser_of_product l zs eta eta_bar); try assumption; [apply Hd | intros t; apply H2]. }
revert eta Heta x y Hgd HD0.
apply (global_convergence_known_minimum l1 (l2 zs) zs eta_bar); try assumption.
- apply Hd.
- intros z. apply (is_derive_continuity_pt l1 z (l2 z)). apply Hd.
- intros z N Hz2. assert (Hw := w_nonneg eta_bar z (l1 z) He (H2 z)).
  assert (HAB : A <= z <= B).
  { apply Rabs_le_between in Hz2. destruct (Rle_lt_dec 0 zs) as [h|h].
    - rewrite Rabs_pos_eq in Hz2 by exact h. lra.
    - rewrite Rabs_left in Hz2 by exact h. lra. }
  destruct (Rlt_le_dec q z) as [h|h]; [|destruct (Rlt_le_dec z p) as [h'|h']].
  + apply c4_quot; [exact N | apply c1; assumption | | intros; lra].
    intros _. generalize (H4r z ltac:(lra)). lra.
  + apply c4_quot; [exact N | apply c1; assumption | intros; lra |].
    intros _. generalize (H4l z ltac:(lra)). lra.
  + apply (c4_near l1 l2 p q zs z K); try assumption; try lra; [intros; apply Hd | apply H4; lra].
Qed.

End Sound.
