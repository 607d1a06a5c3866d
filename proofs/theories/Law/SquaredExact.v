(** Claim `squared_exact` (theory.md, section 5): for a quadratic loss one exact inequality tells
    the two sides of the edge of convergence apart. With k = l''(zs) the number
      V(x, y) = eta k (x^2 + y^2) - 4 - eta^2 k zs l'(xy)
    keeps its sign in a run of gradient descent on l(xy) while eta k |zs| < 2. Where V >= 0 no run
    converges, unless it hits zs exactly; where V < 0 and eta k |zs| < 1 every run converges to a
    minimiser but those that meet the line x = -y (x = y if zs < 0), on which the saddle (0,
      0) lies. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent LimitPoint SquaredRatio
  SquaredRun.
Open Scope R_scope.

(** * The claim *)

(** V; at a minimiser it is eta times the sharpness, less 4 *)
Definition catapult (l : R -> R) (eta zs x y : R) : R :=
  eta * Derive_n l 2 zs * (x^2 + y^2) - 4 - eta^2 * Derive_n l 2 zs * zs * Derive l (x * y).

(** the iterates have a limit *)
Definition converges_somewhere (x y : nat -> R) : Prop :=
  exists xi yi : R, is_lim_seq x xi /\ is_lim_seq y yi.

(** on the way to the saddle, or to a line that leads there *)
Definition meets_saddle_line (zs x y : R) : Prop := (0 < zs /\ x = - y) \/ (zs < 0 /\ x = y).

(** what V says of a run *)
Record squared_run (l : R -> R) (zs eta : R) (x y : nat -> R) : Prop := Squared_run {
  squared_sides : forall t,
    (catapult l eta zs (x t) (y t) < 0 <-> catapult l eta zs (x O) (y O) < 0);
  squared_diverges : 0 <= catapult l eta zs (x O) (y O) -> (forall t, x t * y t <> zs) ->
    ~ converges_somewhere x y;
  squared_converges : catapult l eta zs (x O) (y O) < 0 -> eta * Derive_n l 2 zs * Rabs zs < 1 ->
    (forall t, ~ meets_saddle_line zs (x t) (y t)) ->
    exists xi yi : R, is_lim_seq x xi /\ is_lim_seq y yi /\ xi * yi = zs /\
      ((forall t, x t * y t <> zs) -> Derive_n l 2 zs * (xi^2 + yi^2) <= 2 / eta)
}.

Definition squared_exact (l : R -> R) (lo hi eta_bar : R) : Prop :=
  0 < eta_bar /\ exists zs, minimum_at l lo hi zs /\ (forall a b, smooth 3 l a b) /\
  (forall z, Derive l z = Derive_n l 2 zs * (z - zs)) /\
  forall eta, 0 < eta <= eta_bar ->
  (* there are starts on either side *)
  (exists x y, catapult l eta zs x y < 0 /\ x * y <> zs) /\
  (exists x y, 0 <= catapult l eta zs x y /\ x * y <> zs) /\
  forall x y : nat -> R, gradient_descent (Derive l) eta x y -> squared_run l zs eta x y.

(** * A quadratic loss *)

Lemma quadratic_slope (l : R -> R) (zs : R) : (forall a b, smooth 3 l a b) ->
  (forall z, Derive_n l 3 z = 0) -> Derive l zs = 0 ->
  forall z, Derive l z = Derive_n l 2 zs * (z - zs).
Proof.
intros Hsm H3 Hzs z.
assert (D1 : forall t, is_derive (Derive l) t (Derive_n l 2 t)).
{ intros t. apply (smooth_l1 3 l t t); [apply Hsm | lia | lra]. }
assert (D2 : forall t, is_derive (Derive_n l 2) t (Derive_n l 3 t)).
{ intros t. apply (smooth_is_derive 3 l t t 2); [apply Hsm | lia | lra]. }
assert (C : forall s t, s < t -> Derive_n l 2 s = Derive_n l 2 t).
{ intros s t h. destruct (MVT_is_derive _ _ s t h (fun t _ => D2 t)) as [w [_ E]].
  rewrite H3 in E. lra. }
assert (C' : forall t, Derive_n l 2 t = Derive_n l 2 zs).
{ intros t. destruct (Rtotal_order t zs) as [h|[->|h]]; [apply C; exact h | reflexivity |].
  symmetry. apply C. exact h. }
destruct (Req_dec z zs) as [->|N]; [rewrite Hzs; ring|].
destruct (slope_mean (Derive l) (Derive_n l 2) (Rmin zs z) (Rmax zs z) zs z) as [w [_ E]];
  try assumption.
- intros t _. apply D1.
- split; [apply Rmin_l | apply Rmax_l].
- split; [apply Rmin_r | apply Rmax_r].
- rewrite E, C'. reflexivity.
Qed.

(** * Runs *)

(** what changes by positive factors converges if its square does *)
Lemma signed_limit (w f : nat -> R) (T : nat) (s : R) : (forall t, (T <= t)%nat -> 0 < f t) ->
  (forall t, w (S t) = w t * f t) -> is_lim_seq (fun t => (w t)^2) s -> exists wi : R,
    is_lim_seq w wi.
Proof.
intros Hf Hw Hs.
assert (La : is_lim_seq (fun t => Rabs (w (t + T)%nat)) (sqrt s)).
{ apply (is_lim_seq_ext (fun t => sqrt ((w (t + T)%nat)^2))).
  - intros t. rewrite <- Rsqr_pow2. apply sqrt_Rsqr_abs.
  - apply lim_sqrt. apply (is_lim_seq_incr_n (fun t => (w t)^2) T). exact Hs. }
destruct (Req_dec (w T) 0) as [E|N].
- exists 0. apply (is_lim_seq_incr_n w T). apply (is_lim_seq_ext (fun _ => 0));
    [|apply is_lim_seq_const].
  induction n as [|n IH]; [symmetry; exact E|]. simpl. rewrite Hw, <- IH. ring.
- destruct (sign_kept (fun t => w (t + T)%nat) (fun t => f (t + T)%nat)) as [sg H].
  + exact N.
  + intros t. apply Hf. lia.
  + intros t. apply Hw.
  + exists (sg * sqrt s). apply (is_lim_seq_incr_n w T).
    apply (is_lim_seq_ext (fun t => sg * Rabs (w (t + T)%nat))); [intros t; symmetry; apply H|].
    apply (is_lim_seq_scal_l _ sg (sqrt s)). exact La.
Qed.

Section Run.
Variables (l : R -> R) (zs eta : R) (x y : nat -> R).
Notation k := (Derive_n l 2 zs).
Hypothesis Hk : 0 < k.
Hypothesis Hl : forall z, Derive l z = k * (z - zs).
Hypothesis He : 0 < eta.
Hypothesis HM2 : eta * k * Rabs zs < 2.
Hypothesis Hgd : gradient_descent (Derive l) eta x y.
Let c := eta * k.
Let M := c * zs.
Let u t := x t + y t.
Let v t := x t - y t.
Let P t := c * (u t)^2 / 4.
Let Q t := c * (v t)^2 / 4.
Let e t := P t - Q t - M.
Let N t := 4 + M * e t - 2 * (P t + Q t).
Notation V t := (catapult l eta zs (x t) (y t)).

Lemma c_pos : 0 < c.
Proof. apply Rmult_lt_0_compat; assumption. Qed.

Lemma M_abs : Rabs M = eta * k * Rabs zs.
Proof. unfold M. rewrite Rabs_mult, Rabs_pos_eq by (apply Rlt_le, c_pos). reflexivity. Qed.

Lemma residual t : eta * Derive l (x t * y t) = e t.
Proof. rewrite Hl. unfold e, P, Q, M, c, u, v. field. Qed.

Lemma residual_z t : e t = c * (x t * y t - zs).
Proof. unfold e, P, Q, M, u, v. field. Qed.

Lemma step_u t : u (S t) = u t * (1 - e t).
Proof. unfold u at 1. rewrite (gd_u _ _ _ _ Hgd), residual. reflexivity. Qed.

Lemma step_v t : v (S t) = v t * (1 + e t).
Proof. unfold v at 1. rewrite (gd_v _ _ _ _ Hgd), residual. reflexivity. Qed.

Lemma V_is t : V t = - N t.
Proof.
unfold catapult. replace (eta^2 * k * zs * Derive l (x t * y t)) with (M * e t)
  by (rewrite <- residual; unfold M, c; ring).
unfold N, P, Q, u, v, c. field.
Qed.

Lemma step_N t : exists f, 0 < f /\ N (S t) = N t * f.
Proof.
exists (1 + M * e t + (e t)^2). split; [|exact (run_N M c u v step_u step_v t)].
assert (H : Rabs M < 2) by (rewrite M_abs; exact HM2). apply Rabs_def2 in H.
assert (0 <= (e t + M / 2)^2) by apply pow2_ge_0.
assert (0 < (2 - M) * (2 + M)) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

Lemma sides t : V t < 0 <-> V O < 0.
Proof.
induction t as [|t IH]; [tauto|]. rewrite <- IH, !V_is. destruct (step_N t) as [f [Hf ->]].
split; intros H.
- apply Ropp_lt_contravar in H. rewrite Ropp_0, Ropp_involutive in H.
  destruct (Rlt_le_dec 0 (N t)) as [h|h]; [lra|].
  assert (0 <= (- N t) * f) by (apply Rmult_le_pos; lra). lra.
- assert (0 < N t * f) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

Lemma step_e t : e (S t) = e t * (N t + (e t)^2 - 3).
Proof.
replace (N t + (e t)^2 - 3) with (ratio M (P t) (Q t)) by (unfold N, e, ratio; ring).
exact (run_e M c u v step_u step_v t).
Qed.

(** ** Beyond *)

Lemma diverges : 0 <= V O -> (forall t, x t * y t <> zs) -> ~ converges_somewhere x y.
Proof.
intros H0 Hmiss [xi [yi [Lx Ly]]]. assert (C := c_pos).
assert (HV : forall t, 0 <= V t).
{ intros t. destruct (Rle_lt_dec 0 (V t)) as [h|h]; [exact h|]. apply sides in h. lra. }
set (E := c * (xi * yi - zs)).
assert (Lz : is_lim_seq (fun t => x t * y t) (xi * yi)) by (apply is_lim_seq_mult'; assumption).
assert (Le : is_lim_seq e E).
{ apply (is_lim_seq_ext (fun t => c * (x t * y t - zs))); [intros t; symmetry; apply residual_z|].
  apply (is_lim_seq_scal_l _ c (xi * yi - zs)). apply is_lim_seq_minus';
    [exact Lz | apply is_lim_seq_const]. }
assert (Step : forall w r : nat -> R, forall wi ri : R, (forall t, w (S t) = w t - e t * r t) ->
  is_lim_seq w wi -> is_lim_seq r ri -> E * ri = 0).
{ intros w r wi ri Hw Lw Lr. assert (Eq : wi = wi - E * ri); [|lra].
  apply (lim_unique (fun t => w (S t))); [apply (is_lim_seq_incr_1 w); exact Lw|].
  apply (is_lim_seq_ext (fun t => w t - e t * r t)); [intros t; symmetry; apply Hw|].
  apply is_lim_seq_minus'; [exact Lw | apply is_lim_seq_mult'; assumption]. }
assert (Ex : E * xi = 0).
{ apply (Step y x yi xi); try assumption. intros t. rewrite <- residual. apply Hgd. }
assert (Ey : E * yi = 0).
{ apply (Step x y xi yi); try assumption. intros t. rewrite <- residual. apply Hgd. }
assert (E0 : E = 0).
{ destruct (Req_dec E 0) as [h|h]; [exact h | exfalso].
  apply Rmult_integral in Ex. apply Rmult_integral in Ey. destruct Ex as [Ex|Ex]; [contradiction|].
  destruct Ey as [Ey|Ey]; [contradiction|]. subst xi yi.
  assert (LV : is_lim_seq (fun t => V t) (c * (0^2 + 0^2) - 4 - M * E)).
  { apply (is_lim_seq_ext (fun t => c * ((x t)^2 + (y t)^2) - 4 - M * e t)).
    - intros t. rewrite V_is. unfold N, P, Q, u, v. field.
    - apply is_lim_seq_minus'; [apply is_lim_seq_minus'; [|apply is_lim_seq_const]|].
      + apply (is_lim_seq_scal_l _ c (0^2 + 0^2)). apply is_lim_seq_plus'; apply lim_pow2;
          assumption.
      + apply (is_lim_seq_scal_l _ M E). exact Le. }
  assert (0 <= c * (0^2 + 0^2) - 4 - M * E)
    by (apply (is_lim_seq_le (fun _ => 0) (fun t => V t) 0 (c * (0^2 + 0^2) - 4 - M * E) HV);
      [apply is_lim_seq_const | exact LV]).
  assert (EM : M * E = - M^2) by (unfold E, M; ring).
  assert (HM : Rabs M < 2) by (rewrite M_abs; exact HM2). apply Rabs_def2 in HM.
  assert (0 < (2 - M) * (2 + M)) by (apply Rmult_lt_0_compat; lra). lra. }
rewrite E0 in Le. assert (Spec := Le). apply is_lim_seq_spec in Spec.
destruct (Spec (mkposreal 1 Rlt_0_1)) as [T HT]. simpl in HT.
apply (repelled e T); [| |exact Le].
- rewrite residual_z. intros h. apply Rmult_integral in h. destruct h as [h|h]; [lra|].
  apply (Hmiss T). lra.
- intros t Ht. specialize (HT t Ht). rewrite Rminus_0_r in HT. rewrite step_e, Rabs_mult.
  rewrite <- (Rmult_1_r (Rabs (e t))) at 1. apply Rmult_le_compat_l; [apply Rabs_pos|].
  assert (Hs : (e t)^2 <= 1).
  { rewrite <- pow2_abs. rewrite <- (pow1 2). apply pow_incr. split; [apply Rabs_pos | lra]. }
  assert (HVt := HV t). rewrite V_is in HVt. rewrite Rabs_left1; lra.
Qed.

(** ** Below *)

Lemma factors_converge : is_lim_seq e 0 -> exists xi yi : R,
  is_lim_seq x xi /\ is_lim_seq y yi /\ xi * yi = zs.
Proof.
intros L. assert (C := c_pos). assert (Spec := L). apply is_lim_seq_spec in Spec.
destruct (Spec (mkposreal 1 Rlt_0_1)) as [T HT]. simpl in HT.
assert (H1 : forall t, (T <= t)%nat -> -1 < e t < 1).
{ intros t Ht. specialize (HT t Ht). rewrite Rminus_0_r in HT. apply Rabs_def2 in HT. lra. }
assert (Nonneg : forall w, 0 <= c * w^2 / 4).
{ intros w. assert (0 <= c * w^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]). lra. }
destruct (decreasing_limit (fun t => P t * Q t) T) as [b [_ Lb]].
{ intros t Ht. specialize (H1 t Ht). assert (HP := Nonneg (u t)). assert (HQ := Nonneg (v t)).
fold (P t) in HP.
  fold (Q t) in HQ. assert (0 <= P t * Q t) by (apply Rmult_le_pos; assumption).
  assert (E : P (S t) * Q (S t) = P t * Q t * (1 - (e t)^2)^2).
  { unfold P at 1, Q at 1. rewrite step_u, step_v. unfold P, Q. field. }
  rewrite E. assert (0 < 1 - (e t)^2 <= 1).
  { assert (0 < (1 - e t) * (1 + e t)) by (apply Rmult_lt_0_compat; lra).
    assert (0 <= (e t)^2) by apply pow2_ge_0. lra. }
  assert (0 <= (1 - (e t)^2)^2 <= 1).
  { split; [apply pow2_ge_0|]. rewrite <- (pow1 2). apply pow_incr. lra. }
  split; [apply Rmult_le_pos; lra|]. rewrite <- (Rmult_1_r (P t * Q t)) at 2.
  apply Rmult_le_compat_l; lra. }
set (s := sqrt ((0 + M)^2 + 4 * b)).
assert (Ls : is_lim_seq (fun t => P t + Q t) s).
{ apply (is_lim_seq_ext (fun t => sqrt ((e t + M)^2 + 4 * (P t * Q t)))).
  - intros t. replace ((e t + M)^2 + 4 * (P t * Q t)) with ((P t + Q t)^2) by (unfold e; ring).
    apply sqrt_pow2. assert (HP := Nonneg (u t)). assert (HQ := Nonneg (v t)). unfold P, Q. lra.
  - apply lim_sqrt. apply is_lim_seq_plus'; [|apply (is_lim_seq_scal_l _ 4 b); exact Lb].
    apply lim_pow2. apply is_lim_seq_plus'; [exact L | apply is_lim_seq_const]. }
assert (Ld : is_lim_seq (fun t => P t - Q t) (0 + M)).
{ apply (is_lim_seq_ext (fun t => e t + M)); [intros t; unfold e; ring|].
  apply is_lim_seq_plus'; [exact L | apply is_lim_seq_const]. }
destruct (signed_limit u (fun t => 1 - e t) T (2 / c * (s + (0 + M)))) as [ui Lu].
- intros t Ht. specialize (H1 t Ht). lra.
- exact step_u.
- apply (is_lim_seq_ext (fun t => 2 / c * ((P t + Q t) + (P t - Q t)))); [intros t; unfold P;
    field; lra|].
  apply (is_lim_seq_scal_l _ (2 / c) (s + (0 + M))). apply is_lim_seq_plus'; assumption.
- destruct (signed_limit v (fun t => 1 + e t) T (2 / c * (s - (0 + M)))) as [vi Lv].
  + intros t Ht. specialize (H1 t Ht). lra.
  + exact step_v.
  + apply (is_lim_seq_ext (fun t => 2 / c * ((P t + Q t) - (P t - Q t)))); [intros t; unfold Q;
      field; lra|].
    apply (is_lim_seq_scal_l _ (2 / c) (s - (0 + M))). apply is_lim_seq_minus'; assumption.
  + assert (Lx : is_lim_seq x (/ 2 * (ui + vi))).
    { apply (is_lim_seq_ext (fun t => / 2 * (u t + v t))); [intros t; unfold u, v; field|].
      apply (is_lim_seq_scal_l _ (/ 2) (ui + vi)). apply is_lim_seq_plus'; assumption. }
    assert (Ly : is_lim_seq y (/ 2 * (ui - vi))).
    { apply (is_lim_seq_ext (fun t => / 2 * (u t - v t))); [intros t; unfold u, v; field|].
      apply (is_lim_seq_scal_l _ (/ 2) (ui - vi)). apply is_lim_seq_minus'; assumption. }
    exists (/ 2 * (ui + vi)), (/ 2 * (ui - vi)). split; [exact Lx|]. split; [exact Ly|].
    apply (lim_unique (fun t => x t * y t)); [apply is_lim_seq_mult'; assumption|].
    apply (is_lim_seq_ext (fun t => zs + / c * e t)); [intros t; rewrite residual_z; field; lra|].
    assert (Lz : is_lim_seq (fun t => zs + / c * e t) (zs + / c * 0)).
    { apply is_lim_seq_plus'; [apply is_lim_seq_const|]. apply (is_lim_seq_scal_l _ (/ c) 0).
    exact L. }
    rewrite Rmult_0_r, Rplus_0_r in Lz. exact Lz.
Qed.

Lemma converges : V O < 0 -> eta * k * Rabs zs < 1 -> (forall t,
  ~ meets_saddle_line zs (x t) (y t)) ->
  is_lim_seq e 0.
Proof.
intros H0 HM1 Hline. rewrite V_is in H0. rewrite <- M_abs in HM1. assert (C := c_pos).
destruct (Rle_lt_dec 0 M) as [h|h].
- apply (residual_tends_to_0 M ltac:(rewrite Rabs_pos_eq in HM1; lra) c u v C step_u step_v).
  + change (0 < N O). lra.
  + intros HM t E. apply (Hline t). left. split; [|unfold u in E; lra].
    apply (Rmult_lt_reg_l c); [exact C|]. rewrite Rmult_0_r. exact HM.
- rewrite Rabs_left in HM1 by exact h.
  assert (Sw : forall t, c * (v t)^2 / 4 - c * (u t)^2 / 4 - - M = - e t) by (intros t;
    unfold e, P, Q; ring).
  assert (L : is_lim_seq (fun t => c * (v t)^2 / 4 - c * (u t)^2 / 4 - - M) 0).
  { apply (residual_tends_to_0 (- M) ltac:(lra) c v u C).
    - intros t. rewrite Sw, step_v. ring.
    - intros t. rewrite Sw, step_u. ring.
    - rewrite Sw. change (0 < 4 + - M * - e O - 2 * (Q O + P O)). unfold N in H0. lra.
    - intros _ t E. apply (Hline t). right. split; [|unfold v in E; lra].
      apply (Rmult_lt_reg_l c); [exact C|]. rewrite Rmult_0_r. exact h. }
  apply (is_lim_seq_ext (fun t => - 1 * (c * (v t)^2 / 4 - c * (u t)^2 / 4 - - M))).
  + intros t. rewrite Sw. ring.
  + replace 0 with (-1 * 0) by ring. apply (is_lim_seq_scal_l _ (-1) 0). exact L.
Qed.

Theorem squared_run_sound : squared_run l zs eta x y.
Proof.
constructor; [exact sides | exact diverges |]. intros H0 HM1 Hline.
destruct (factors_converge (converges H0 HM1 Hline)) as [xi [yi [Lx [Ly Ez]]]].
exists xi, yi. split; [exact Lx|]. split; [exact Ly|]. split; [exact Ez|].
apply (sharpness_at_limit (Derive l) k zs eta xi yi x y); try assumption.
- rewrite Hl. ring.
- apply (is_derive_ext (fun z => k * (z - zs))); [intros t; symmetry; apply Hl|].
  generalize k. intros K. auto_derive; [exact I | ring].
Qed.
End Run.

(** * The claim follows *)

Lemma starts_exist (l : R -> R) (zs eta : R) : 0 < Derive_n l 2 zs ->
  (forall z, Derive l z = Derive_n l 2 zs * (z - zs)) -> 0 < eta -> eta * Derive_n l 2 zs * Rabs zs
    < 2 ->
  (exists x y, catapult l eta zs x y < 0 /\ x * y <> zs) /\
  (exists x y, 0 <= catapult l eta zs x y /\ x * y <> zs).
Proof.
intros Hk Hl He HM. set (c := eta * Derive_n l 2 zs) in *. set (M := c * zs).
assert (C : 0 < c) by (apply Rmult_lt_0_compat; assumption).
assert (Cat : forall x y, catapult l eta zs x y = c * (x^2 + y^2) - 4 - M * (c * (x * y) - M)).
{ intros x y. unfold catapult. rewrite Hl. unfold M, c. ring. }
assert (HM' : -2 < M < 2).
{ assert (E : Rabs M = c * Rabs zs) by (unfold M; rewrite Rabs_mult, (Rabs_pos_eq c) by lra;
  reflexivity).
  rewrite <- E in HM. apply Rabs_def2 in HM. lra. }
assert (Off : forall x y d, c * (x * y) = M + d -> d <> 0 -> x * y <> zs).
{ intros x y d E Hd Ez. rewrite Ez in E. fold M in E. lra. }
split.
- destruct (Rle_lt_dec 0 M) as [h|h].
  + set (r := sqrt ((M + 1/2) / c)). assert (Er : r^2 = (M + 1/2) / c).
    { apply pow2_sqrt. apply Rlt_le, Rdiv_lt_0_compat; lra. }
    assert (Ec : c * (r * r) = M + 1/2) by (replace (r * r) with (r^2) by ring; rewrite Er; field;
      lra).
    exists r, r. split; [|apply (Off r r (1/2) Ec); lra]. rewrite Cat, Ec.
    replace (c * (r^2 + r^2)) with (2 * (c * (r * r))) by ring. rewrite Ec. lra.
  + set (r := sqrt ((1/2 - M) / c)). assert (Er : r^2 = (1/2 - M) / c).
    { apply pow2_sqrt. apply Rlt_le, Rdiv_lt_0_compat; lra. }
    assert (Ec : c * (r * - r) = M + - (1/2)) by (replace (r * - r) with (- r^2) by ring;
      rewrite Er; field; lra).
    exists r, (- r). split; [|apply (Off r (- r) (- (1/2)) Ec); lra]. rewrite Cat, Ec.
    replace (c * (r^2 + (- r)^2)) with (- 2 * (c * (r * - r))) by ring. rewrite Ec. lra.
- set (r := sqrt (6 / c)). assert (H6 : 0 < 6 / c) by (apply Rdiv_lt_0_compat; lra).
  assert (Er : r^2 = 6 / c) by (apply pow2_sqrt, Rlt_le, H6).
  assert (Hr : 0 < r) by (apply sqrt_lt_R0, H6).
  assert (Ec : c * (r * ((M + 1/2) / (c * r))) = M + 1/2) by (field; lra).
  exists r, ((M + 1/2) / (c * r)). split; [|apply (Off _ _ (1/2) Ec); lra]. rewrite Cat, Ec, Er.
  set (w := (M + 1/2) / (c * r)). assert (0 <= c * w^2) by (apply Rmult_le_pos;
    [lra | apply pow2_ge_0]).
  replace (c * (6 / c + w^2)) with (6 + c * w^2) by (field; lra). lra.
Qed.

Theorem squared_exact_sound (l : R -> R) (lo hi eta_bar : R) :
  minimum l lo hi ->
  0 < eta_bar ->
  (forall a b, smooth 3 l a b) ->
  (forall z, Derive_n l 3 z = 0) ->
  (forall c, lo <= c <= hi -> eta_bar * Derive_n l 2 c * Rabs c < 2) ->
  squared_exact l lo hi eta_bar.
Proof.
intros [zs Hmin] Hbar Hsm H3 HM. assert (Hk := minimum_curved Hmin).
assert (Hl := quadratic_slope l zs Hsm H3 (minimum_critical Hmin)).
split; [exact Hbar|]. exists zs. split; [exact Hmin|]. split; [exact Hsm|]. split; [exact Hl|].
intros eta He. assert (Hz := minimum_inside Hmin). specialize (HM zs ltac:(lra)).
assert (HM' : eta * Derive_n l 2 zs * Rabs zs < 2).
{ eapply Rle_lt_trans; [|exact HM]. apply Rmult_le_compat_r; [apply Rabs_pos|].
apply Rmult_le_compat_r; lra. }
destruct (starts_exist l zs eta Hk Hl (proj1 He) HM') as [Below Beyond].
split; [exact Below|]. split; [exact Beyond|]. intros x y Hgd.
exact (squared_run_sound l zs eta x y Hk Hl (proj1 He) HM' Hgd).
Qed.
