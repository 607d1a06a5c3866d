(** Claim `convergence` (theory.md, section 5): for every learning rate 0 < eta <= eta_bar and every start whose product lies in
    [a, b] and whose balance obeys 0 < eta |x0^2 - y0^2| <= D_bar, gradient descent on l(xy) converges to a minimiser, wherever
    beyond the edge of stability it starts. The minimum is known only by its bracket [lo, hi]. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent Trapping LimitPoint.
Open Scope R_scope.

Definition convergence (l : R -> R) (lo hi a b D_bar eta_bar : R) : Prop :=
  0 < eta_bar /\ 0 < D_bar /\ a < b /\ exists zs, minimum_at l lo hi zs /\ smooth 2 l a b /\
  (forall z, a <= z <= b -> z <> zs -> l zs < l z) /\
  forall eta, 0 < eta <= eta_bar ->
  forall x y : nat -> R, gradient_descent (Derive l) eta x y ->
  a <= x O * y O <= b -> 0 < eta * Rabs ((x O)^2 - (y O)^2) <= D_bar ->
  (forall t, a <= x t * y t <= b) /\ converges_to_minimiser l zs eta x y.

(** * Compactness: strict (c4) gives a margin, and l1 is Lipschitz at zs *)

Section Margin.
Variables (l1 : R -> R) (zs k a b eta : R).
Hypothesis Hab : a <= zs <= b.
Hypothesis Hzs : l1 zs = 0.
Hypothesis Hder : is_derive l1 zs k.
Hypothesis Hcont : forall z, a <= z <= b -> continuity_pt l1 z.
Hypothesis c1 : forall z, a <= z <= b -> z <> zs -> 0 < (z - zs) * l1 z.

Let q := slope l1 zs k.

Lemma q_abs w : a <= w <= b -> Rabs (l1 w) = q w * Rabs (w - zs).
Proof.
intros Hw. destruct (Req_dec w zs) as [->|N].
- rewrite Hzs, Rminus_diag_eq, Rabs_R0 by reflexivity. ring.
- assert (E := slope_spec l1 zs k Hzs w). fold q in E. assert (H := c1 w Hw N). rewrite E in H |- *.
  rewrite Rabs_mult. f_equal. apply Rabs_pos_eq.
  destruct (Rle_lt_dec 0 (q w)) as [h|h]; [exact h|exfalso].
  assert (0 <= (- q w) * (w - zs)^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]). lra.
Qed.

Lemma lip_at_zs : exists Kb, forall w, a <= w <= b -> Rabs (l1 w) <= Kb * Rabs (w - zs).
Proof.
destruct (continuity_ab_maj q a b) as [Mx [HM _]]; [lra| |].
- intros c Hc. apply slope_cont; auto.
- exists (q Mx). intros w Hw. rewrite q_abs by exact Hw. apply Rmult_le_compat_r; [apply Rabs_pos | apply HM; exact Hw].
Qed.

Hypothesis c4 : forall z, a <= z <= b -> z <> zs ->
  l1 z / (z - zs) * (2 * eta * Rabs z - eta^2 * z * l1 z) < 2.
Hypothesis c4s : k * (2 * eta * Rabs zs) < 2.

Lemma c4_margin : exists m, 0 < m /\ forall w, a <= w <= b ->
  Rabs (l1 w) * (2 * eta * Rabs w - eta^2 * w * l1 w) <= (2 - m) * Rabs (w - zs).
Proof.
set (F := fun w => q w * (2 * eta * Rabs w - eta^2 * w * l1 w)).
destruct (continuity_ab_maj F a b) as [Mx [HM HMx]]; [lra| |].
- intros c Hc. unfold F. apply (continuity_pt_mult q (fun w => 2 * eta * Rabs w - eta^2 * w * l1 w)).
  + apply slope_cont; auto.
  + apply (continuity_pt_minus (fun w => 2 * eta * Rabs w) (fun w => eta^2 * w * l1 w)).
    * apply (continuity_pt_scal Rabs (2 * eta)). apply Rcontinuity_abs.
    * apply (continuity_pt_mult (fun w => eta^2 * w) l1); [|auto].
      apply (continuity_pt_scal (fun w => w)). apply continuity_pt_id.
- assert (HF : F Mx < 2).
  { unfold F. destruct (Req_dec Mx zs) as [->|N].
    - unfold q. rewrite slope_at, Hzs, Rmult_0_r, Rminus_0_r. exact c4s.
    - unfold q. rewrite slope_off by exact N. apply c4; assumption. }
  exists (2 - F Mx). split; [lra|]. intros w Hw. specialize (HM w Hw).
  replace (2 - (2 - F Mx)) with (F Mx) by ring.
  rewrite q_abs by exact Hw.
  replace (q w * Rabs (w - zs) * (2 * eta * Rabs w - eta ^ 2 * w * l1 w)) with (F w * Rabs (w - zs)) by (unfold F; ring).
  apply Rmult_le_compat_r; [apply Rabs_pos | exact HM].
Qed.

End Margin.

(** * One learning rate *)

Theorem convergence_one_eta (l1 : R -> R) (k zs a b D eta : R) :
  0 < eta -> a <= zs <= b -> l1 zs = 0 -> is_derive l1 zs k ->
  (forall z, a <= z <= b -> continuity_pt l1 z) ->
  (forall z, a <= z <= b -> z <> zs -> 0 < (z - zs) * l1 z) ->
  (forall z, a <= z <= b -> eta * Rabs (l1 z) < 1) ->
  (forall z, zs <= z <= b -> a <= z - l1 z * sqrt (D^2 + 4 * eta^2 * z^2) + eta^2 * z * (l1 z)^2) ->
  (forall z, a <= z <= zs -> z - l1 z * sqrt (D^2 + 4 * eta^2 * z^2) + eta^2 * z * (l1 z)^2 <= b) ->
  (forall z, a <= z <= b -> z <> zs -> l1 z / (z - zs) * (2 * eta * Rabs z - eta^2 * z * l1 z) < 2) ->
  k * (2 * eta * Rabs zs) < 2 ->
  forall x y : nat -> R, gradient_descent l1 eta x y ->
  a <= x O * y O <= b -> (x O)^2 - (y O)^2 <> 0 -> eta * Rabs ((x O)^2 - (y O)^2) <= D ->
  (forall t, a <= x t * y t <= b) /\ product_converges zs x y.
Proof.
intros He Hab Hzs Hder Hcont c1 c2 c3r c3l c4 c4s x y Hgd Hz0 Hd0 HD0.
destruct (lip_at_zs l1 zs k a b Hab Hzs Hder Hcont c1) as [Kb HKb].
destruct (c4_margin l1 zs k a b eta Hab Hzs Hder Hcont c1 c4 c4s) as [m [Hm Hm4]].
assert (Hin := trap_in l1 eta a b zs D He Hab Hzs c1 c2 c3r c3l x y Hgd Hz0 Hd0 HD0).
assert (Hlim := trap_converges l1 eta a b zs D He Hab Hzs c1 c2 c3r c3l x y Hgd Hz0 Hd0 HD0 Hcont m Kb Hm HKb Hm4).
assert (Hdec := trap_d_decr l1 eta a b zs D He Hab Hzs c1 c2 c3r c3l x y Hgd Hz0 Hd0 HD0).
destruct (trap_d_lim l1 eta a b zs D He Hab Hzs c1 c2 c3r c3l x y Hgd Hz0 Hd0 HD0) as [dinf [_ [Hdl _]]].
split; [exact Hin|]. split; [exact Hdec|]. split; [exact Hlim|].
destruct (xy_converge l1 eta zs dinf x y Hgd Hd0) as [xi [yi [H1 [H2 [H3 _]]]]]; try assumption.
- intros t. apply (c2_abs l1 eta a b He c2). apply Hin.
- exists xi, yi. repeat split; assumption.
Qed.

(** * Uniformity in eta <= eta_bar *)

Lemma c4_mono eta eta_bar z p : 0 < eta <= eta_bar -> eta_bar * Rabs p < 1 ->
  2 * eta * Rabs z - eta^2 * z * p <= 2 * eta_bar * Rabs z - eta_bar^2 * z * p.
Proof.
intros He Hp.
assert (H : (eta_bar + eta) * (z * p) <= 2 * Rabs z).
{ eapply Rle_trans; [apply Rle_abs|]. rewrite !Rabs_mult, (Rabs_pos_eq (eta_bar + eta)) by lra.
  assert (H1 : (eta_bar + eta) * Rabs p <= 2).
  { assert (eta * Rabs p <= eta_bar * Rabs p) by (apply Rmult_le_compat_r; [apply Rabs_pos | lra]). lra. }
  apply (Rmult_le_compat_l (Rabs z)) in H1; [|apply Rabs_pos]. lra. }
assert (0 <= (eta_bar - eta) * (2 * Rabs z - (eta_bar + eta) * (z * p))) by (apply Rmult_le_pos; lra).
lra.
Qed.

Lemma sqrt_mono D eta eta_bar z : 0 < eta <= eta_bar ->
  sqrt (D^2 + 4 * eta^2 * z^2) <= sqrt (D^2 + 4 * eta_bar^2 * z^2).
Proof.
intros He. apply sqrt_le_1_alt. apply Rplus_le_compat_l. apply Rmult_le_compat_r; [apply pow2_ge_0|].
apply Rmult_le_compat_l; [lra|]. apply pow_incr. lra.
Qed.

Lemma sq_le eta eta_bar : 0 < eta <= eta_bar -> 0 <= eta^2 <= eta_bar^2.
Proof. intros He. split; [apply pow2_ge_0 | apply pow_incr; lra]. Qed.

Lemma min_le eta eta_bar z p : 0 < eta <= eta_bar ->
  Rmin 0 (eta_bar^2 * z) * p^2 <= eta^2 * z * p^2.
Proof.
intros He. assert (H := sq_le eta eta_bar He). apply Rmult_le_compat_r; [apply pow2_ge_0|].
destruct (Rle_lt_dec 0 z) as [h|h].
- eapply Rle_trans; [apply Rmin_l|]. apply Rmult_le_pos; lra.
- eapply Rle_trans; [apply Rmin_r|].
  assert (0 <= (eta_bar^2 - eta^2) * (- z)) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma max_ge eta eta_bar z p : 0 < eta <= eta_bar ->
  eta^2 * z * p^2 <= Rmax 0 (eta_bar^2 * z) * p^2.
Proof.
intros He. assert (H := sq_le eta eta_bar He). apply Rmult_le_compat_r; [apply pow2_ge_0|].
destruct (Rle_lt_dec 0 z) as [h|h].
- eapply Rle_trans; [|apply Rmax_r]. apply Rmult_le_compat_r; lra.
- eapply Rle_trans; [|apply Rmax_l].
  assert (0 <= eta^2 * (- z)) by (apply Rmult_le_pos; lra). lra.
Qed.

(** (c3) for eta_bar implies (c3) for eta *)
Lemma c3_right eta eta_bar D z p a : 0 < eta <= eta_bar -> 0 <= p ->
  a <= z - p * sqrt (D^2 + 4 * eta_bar^2 * z^2) + Rmin 0 (eta_bar^2 * z) * p^2 ->
  a <= z - p * sqrt (D^2 + 4 * eta^2 * z^2) + eta^2 * z * p^2.
Proof.
intros He Hp H. eapply Rle_trans; [exact H|].
assert (p * sqrt (D^2 + 4 * eta^2 * z^2) <= p * sqrt (D^2 + 4 * eta_bar^2 * z^2)).
{ apply Rmult_le_compat_l; [exact Hp | apply sqrt_mono; exact He]. }
generalize (min_le eta eta_bar z p He). lra.
Qed.

Lemma c3_left eta eta_bar D z p b : 0 < eta <= eta_bar -> p <= 0 ->
  z - p * sqrt (D^2 + 4 * eta_bar^2 * z^2) + Rmax 0 (eta_bar^2 * z) * p^2 <= b ->
  z - p * sqrt (D^2 + 4 * eta^2 * z^2) + eta^2 * z * p^2 <= b.
Proof.
intros He Hp H. eapply Rle_trans; [|exact H].
assert ((- p) * sqrt (D^2 + 4 * eta^2 * z^2) <= (- p) * sqrt (D^2 + 4 * eta_bar^2 * z^2)).
{ apply Rmult_le_compat_l; [lra | apply sqrt_mono; exact He]. }
generalize (max_ge eta eta_bar z p He). lra.
Qed.

(** All learning rates up to eta_bar.  zs is known; (c4) is stated through the slope K(z) = l1(z) / (z - zs). *)
Theorem convergence_known_minimum (l1 : R -> R) (k zs a b D_bar eta_bar : R) :
  a <= zs <= b -> l1 zs = 0 -> is_derive l1 zs k ->
  (forall z, a <= z <= b -> continuity_pt l1 z) ->
  (* c1 *) (forall z, a <= z <= b -> z <> zs -> 0 < (z - zs) * l1 z) ->
  (* c2 *) (forall z, a <= z <= b -> eta_bar * Rabs (l1 z) < 1) ->
  (* c3 *) (forall z, zs <= z <= b ->
     a <= z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + Rmin 0 (eta_bar^2 * z) * (l1 z)^2) ->
           (forall z, a <= z <= zs ->
     z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + Rmax 0 (eta_bar^2 * z) * (l1 z)^2 <= b) ->
  (* c4 *) (forall z, a <= z <= b -> z <> zs ->
     l1 z / (z - zs) * (2 * eta_bar * Rabs z - eta_bar^2 * z * l1 z) < 2) ->
           k * (2 * eta_bar * Rabs zs) < 2 ->
  forall eta, 0 < eta <= eta_bar ->
  forall x y : nat -> R, gradient_descent l1 eta x y ->
  a <= x O * y O <= b -> 0 < eta * Rabs ((x O)^2 - (y O)^2) <= D_bar ->
  (forall t, a <= x t * y t <= b) /\ product_converges zs x y.
Proof.
intros Hab Hzs Hder Hcont c1 c2 c3r c3l c4 c4s eta He x y Hgd Hz0 HD0.
assert (Hq : forall z, a <= z <= b -> z <> zs -> 0 <= l1 z / (z - zs)).
{ intros z Hz N. assert (H := c1 z Hz N).
  replace (l1 z / (z - zs)) with ((z - zs) * l1 z * / (z - zs)^2) by (field; lra).
  apply Rmult_le_pos; [lra|]. apply Rlt_le, Rinv_0_lt_compat. apply pow2_gt_0. lra. }
apply (convergence_one_eta l1 k zs a b D_bar eta); try assumption; try lra.
- (* c2 *) intros z Hz. specialize (c2 z Hz).
  assert (eta * Rabs (l1 z) <= eta_bar * Rabs (l1 z)) by (apply Rmult_le_compat_r; [apply Rabs_pos | lra]). lra.
- (* c3, right *) intros z Hz. apply (c3_right eta eta_bar); [exact He | | apply c3r; exact Hz].
  apply (sign_right l1 a b zs ltac:(exact Hab) Hzs c1 z Hz).
- (* c3, left *) intros z Hz. apply (c3_left eta eta_bar); [exact He | | apply c3l; exact Hz].
  apply (sign_left l1 a b zs ltac:(exact Hab) Hzs c1 z Hz).
- (* c4 *) intros z Hz N. eapply Rle_lt_trans; [|apply (c4 z Hz N)].
  apply Rmult_le_compat_l; [apply Hq; assumption|]. apply c4_mono; [exact He | apply c2; exact Hz].
- (* c4 at zs *) destruct (Rle_lt_dec 0 k) as [h|h].
  + eapply Rle_lt_trans; [|exact c4s]. apply Rmult_le_compat_l; [exact h|].
    apply Rmult_le_compat_r; [apply Rabs_pos | lra].
  + assert (0 <= 2 * eta * Rabs zs) by (apply Rmult_le_pos; [lra | apply Rabs_pos]).
    assert (0 <= (- k) * (2 * eta * Rabs zs)) by (apply Rmult_le_pos; lra). lra.
- intros E. rewrite E, Rabs_R0, Rmult_0_r in HD0. lra.
Qed.

(** * From the obligations to the conditions at zs *)

(** (c1) on an interval from the bracket and the sign of l1 outside it *)
Lemma c1_glue (l1 : R -> R) (lo hi zs z : R) : lo < zs < hi ->
  (lo <= z <= hi -> z <> zs -> 0 < (z - zs) * l1 z) ->
  (z <= lo -> l1 z < 0) -> (hi <= z -> 0 < l1 z) -> z <> zs -> 0 < (z - zs) * l1 z.
Proof.
intros Hz Hin Hl Hr N. destruct (Rle_lt_dec z lo) as [h|h].
- specialize (Hl h). assert (0 < (zs - z) * (- l1 z)) by (apply Rmult_lt_0_compat; lra). lra.
- destruct (Rle_lt_dec hi z) as [h'|h'].
  + specialize (Hr h'). apply Rmult_lt_0_compat; lra.
  + apply Hin; [lra | exact N].
Qed.

(** a bound [w < 2 |z - zs|] gives the quotient form of (c4) *)
Lemma c4_quot (l1 : R -> R) (zs z w : R) : z <> zs -> 0 < (z - zs) * l1 z ->
  (zs < z -> l1 z * w < 2 * (z - zs)) -> (z < zs -> - l1 z * w < 2 * (zs - z)) ->
  l1 z / (z - zs) * w < 2.
Proof.
intros N H Hr Hl. destruct (Rtotal_order z zs) as [h|[h|h]]; [|contradiction|].
- specialize (Hl h). apply (Rmult_lt_reg_r (zs - z)); [lra|].
  replace (l1 z / (z - zs) * w * (zs - z)) with (- l1 z * w) by (field; lra). exact Hl.
- specialize (Hr h). apply (Rmult_lt_reg_r (z - zs)); [lra|].
  replace (l1 z / (z - zs) * w * (z - zs)) with (l1 z * w) by (field; lra). exact Hr.
Qed.

(** [Kw < 2] and [l2 <= K] give the quotient form near zs *)
Lemma c4_near (l1 l2 : R -> R) (p q zs z K w : R) :
  (forall t, p <= t <= q -> is_derive l1 t (l2 t)) -> l1 zs = 0 -> p <= zs <= q -> p <= z <= q -> z <> zs ->
  (forall t, p <= t <= q -> l2 t <= K) -> 0 <= w -> K * w < 2 -> l1 z / (z - zs) * w < 2.
Proof.
intros Hd Hzs H1 H2 N HK Hw HKw.
destruct (slope_mean l1 l2 p q zs z Hd Hzs H1 H2 N) as [c [Hc E]].
replace (l1 z / (z - zs)) with (l2 c) by (rewrite E; field; lra).
assert (l2 c * w <= K * w) by (apply Rmult_le_compat_r; [exact Hw | apply HK; exact Hc]). lra.
Qed.

(** 2 eta |z| - eta^2 z p >= 0 when eta |p| < 1 *)
Lemma w_nonneg eta z p : 0 < eta -> eta * Rabs p < 1 -> 0 <= 2 * eta * Rabs z - eta^2 * z * p.
Proof.
intros He Hp. assert (H : Rabs (z * (eta * p)) <= Rabs z * 1).
{ rewrite !Rabs_mult, (Rabs_pos_eq eta) by lra. apply Rmult_le_compat_l; [apply Rabs_pos | lra]. }
assert (H2 := Rle_abs (z * (eta * p))). assert (H3 := Rabs_pos z).
assert (0 <= eta * (2 * Rabs z - z * (eta * p))) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma add_Rmin u v w : 0 <= v -> forall a, a <= u -> a <= u + w * v -> a <= u + Rmin 0 w * v.
Proof. intros Hv a H1 H2. unfold Rmin. destruct (Rle_dec 0 w); lra. Qed.

Lemma add_Rmax u v w : 0 <= v -> forall b, u <= b -> u + w * v <= b -> u + Rmax 0 w * v <= b.
Proof. intros Hv b H1 H2. unfold Rmax. destruct (Rle_dec 0 w); lra. Qed.

(** * The claim *)

Section Sound.
Variable l : R -> R.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).

Theorem convergence_sound (lo hi p q K a b D_bar eta_bar : R) :
  minimum l lo hi ->
  0 < eta_bar -> 0 < D_bar ->
  a <= p -> p <= lo -> hi <= q -> q <= b ->
  smooth 2 l a b ->
  (* c1 *)
  (forall z, a <= z <= lo -> l1 z < 0) ->
  (forall z, hi <= z <= b -> 0 < l1 z) ->
  (* c2 *)
  (forall z, a <= z <= b -> eta_bar * Rabs (l1 z) < 1) ->
  (* c3 *)
  (forall z, lo <= z <= b -> a <= z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2)) ->
  (forall z, lo <= z <= b -> a <= z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + eta_bar^2 * z * (l1 z)^2) ->
  (forall z, a <= z <= hi -> z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) <= b) ->
  (forall z, a <= z <= hi -> z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + eta_bar^2 * z * (l1 z)^2 <= b) ->
  (* c4 *)
  (forall z, p <= z <= q -> l2 z <= K) ->
  (forall z, p <= z <= q -> K * (2 * eta_bar * Rabs z - eta_bar^2 * z * l1 z) < 2) ->
  (forall z, q <= z <= b -> l1 z * (2 * eta_bar * Rabs z - eta_bar^2 * z * l1 z) <= 2 * (z - hi)) ->
  (forall z, a <= z <= p -> - l1 z * (2 * eta_bar * Rabs z - eta_bar^2 * z * l1 z) <= 2 * (lo - z)) ->
  convergence l lo hi a b D_bar eta_bar.
Proof.
intros [zs Hmin] He HDb Hap Hpl Hhq Hqb Hsm Hleft Hright H2 H3a H3b H3c H3d HK H4 H4r H4l.
assert (Hz := minimum_inside Hmin). assert (P2 := minimum_curved Hmin). assert (Ez := minimum_critical Hmin).
assert (Hin := minimum_signs Hmin).
assert (Hd0 : forall z, a <= z <= b -> is_derive l z (l1 z)) by (intros z h; apply (smooth_l 2 l a b); [exact Hsm | lia | exact h]).
assert (Hd : forall z, a <= z <= b -> is_derive l1 z (l2 z)) by (intros z h; apply (smooth_l1 2 l a b); [exact Hsm | lia | exact h]).
assert (c1 : forall z, a <= z <= b -> z <> zs -> 0 < (z - zs) * l1 z).
{ intros z Hz2. apply (c1_glue l1 lo hi zs z Hz (Hin z)); intros; [apply Hleft | apply Hright]; lra. }
split; [exact He|]. split; [exact HDb|]. split; [lra|].
exists zs. split; [exact Hmin|]. split; [exact Hsm|]. split; [apply (strict_min_of_signs l l1 a b zs); try assumption; lra|].
assert (Hdzs : is_derive l1 zs (l2 zs)) by (apply Hd; lra).
assert (Hdpq : forall t, p <= t <= q -> is_derive l1 t (l2 t)) by (intros; apply Hd; lra).
intros eta Heta x y Hgd Hz0 HD0.
assert (Hs : l2 zs * (2 * eta_bar * Rabs zs) < 2).
{ assert (Hz2 : p <= zs <= q) by lra. assert (H5 := H4 zs Hz2). rewrite Ez, Rmult_0_r, Rminus_0_r in H5.
  eapply Rle_lt_trans; [|exact H5]. apply Rmult_le_compat_r; [|apply HK; exact Hz2].
  apply Rmult_le_pos; [lra | apply Rabs_pos]. }
assert (Hmain : (forall t, a <= x t * y t <= b) /\ product_converges zs x y).
2:{ destruct Hmain as [Hin2 Hconv]. split; [exact Hin2|].
    apply (minimiser_of_product l zs eta eta_bar); try assumption.
    - intros t. apply H2. apply Hin2.
    - intros E. rewrite E, Rminus_diag_eq, Rabs_R0 in HD0 by reflexivity. lra. }
revert eta Heta x y Hgd Hz0 HD0.
apply (convergence_known_minimum l1 (l2 zs) zs a b D_bar eta_bar); try assumption; try lra.
- intros z Hz2. apply (is_derive_continuity_pt l1 z (l2 z)). apply Hd; exact Hz2.
- intros z Hz2. apply add_Rmin; [apply pow2_ge_0 | apply H3a; lra | apply H3b; lra].
- intros z Hz2. apply add_Rmax; [apply pow2_ge_0 | apply H3c; lra | apply H3d; lra].
- intros z Hz2 N. assert (Hw := w_nonneg eta_bar z (l1 z) He (H2 z Hz2)).
  destruct (Rlt_le_dec q z) as [h|h]; [|destruct (Rlt_le_dec z p) as [h'|h']].
  + apply c4_quot; [exact N | apply c1; assumption | | intros; lra].
    intros _. generalize (H4r z ltac:(lra)). lra.
  + apply c4_quot; [exact N | apply c1; assumption | intros; lra |].
    intros _. generalize (H4l z ltac:(lra)). lra.
  + apply (c4_near l1 l2 p q zs z K); try assumption; try lra. apply H4; lra.
Qed.

End Sound.
