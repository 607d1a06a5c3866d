(** Claim `law_strip` (theory.md, section 6): runs from next to zs, outside the region W of [sharpness_law], get into W with an
    excess that [law_entry_near] asks for. Outside W a pair of steps makes w smaller, at least by the factor 1 - kappa w^2, and
    lowers the excess by h Ms w^2 at most, so that excess - h Ms/(2 kappa) ln w^2 never falls. *)
From Coq Require Import Reals Lra Lia Classical.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent LawSteps SharpnessLaw
  SharpnessLawLower LawEntryNear.
Open Scope R_scope.

(** * The claim *)

(** the height above the edge from which on a start will do *)
Definition strip_start (eta A beta C1 w_max kappa Ms : R) : R :=
  eta^2 * (C1 + Ms * w_max^2 + Ms / (2 * kappa) * ln (1 + w_max^2 / (A * (C1 + beta) * eta^2))).

(** the strip: |w| <= w_max, excess between [from] and eps_bar *)
Definition in_strip (l : R -> R) (zs eta eps_bar k w_max from x y : R) : Prop :=
  0 < 1 - k * (x * y - zs) /\ Rabs (chart k zs (x * y)) <= w_max /\
  from <= excess l eta zs x y <= eps_bar.

Definition law_strip (l : R -> R)
    (lo hi eta_lo eta_near eps_bar beta k A beta_l C1 w_max kappa Ms : R) : Prop :=
  eta_lo <= eta_near /\ 0 < eta_near /\ exists zs, minimum_at l lo hi zs /\
  forall eta, eta_lo <= eta <= eta_near -> 0 < eta ->
  let start := strip_start eta A beta C1 w_max kappa Ms in
  (start <= eps_bar ->
    exists x y, in_strip l zs eta eps_bar k w_max start x y /\ x * y <> zs) /\
  forall x y : nat -> R, gradient_descent (Derive l) eta x y -> (forall t, x t * y t <> zs) ->
  forall T, in_strip l zs eta eps_bar k w_max start (x T) (y T) ->
  (forall t, (T <= t)%nat -> ex_derive l (x t * y t)) /\
  ends_with_sharpness l zs x y
    (fun sharpness => 2 / eta - beta * eta <= sharpness <= 2 / eta - beta_l * eta).

(** * The obligations, under the checker's names *)

(** for w in [-w_max, w_max], sigma in [0, 1], h in [eta_lo^2, eta_near^2], c in [lo, hi]: P, of w, h,
    c, of share = E / w^2 where w^2 = E (A + B E) / sigma, and of eps *)
Definition on_strip (lo hi eta_lo eta_near beta A B w_max : R) (P : R -> R -> R -> R -> R -> Prop) : Prop :=
  forall w sigma h c, - w_max <= w <= w_max -> 0 <= sigma <= 1 -> eta_lo^2 <= h <= eta_near^2 ->
  lo <= c <= hi -> let share := 2 * sigma / (A + sqrt (A^2 + 4 * B * sigma * w^2)) in
  P w h c share (share * w^2 - beta * h).

Record law_strip_obligations (l : R -> R)
    (lo hi eta_lo eta_near beta k A B z_lo z_hi w_max kappa Ms : R) : Prop := {
  strip_s1 : 0 < w_max;
  strip_s2 : 0 < kappa;
  strip_chart : forall w, - w_max <= w <= w_max -> 0 < 1 + k * w;
  strip_in1 : on_strip lo hi eta_lo eta_near beta A B w_max (fun w h c share eps => z_lo <= Rmin (z0 k c w) c);
  strip_in2 : on_strip lo hi eta_lo eta_near beta A B w_max (fun w h c share eps => Rmax (z0 k c w) c <= z_hi);
  strip_in3 : on_strip lo hi eta_lo eta_near beta A B w_max (fun w h c share eps => z_lo <= z1 l k h c eps w);
  strip_in4 : on_strip lo hi eta_lo eta_near beta A B w_max (fun w h c share eps => z1 l k h c eps w <= z_hi);
  strip_apart : on_strip lo hi eta_lo eta_near beta A B w_max (fun w h c share eps => 0 < Gt l k h c eps w);
  strip_drift : on_strip lo hi eta_lo eta_near beta A B w_max (fun w h c share eps => 0 <= A1 l k h c eps w);
  strip_shrink : on_strip lo hi eta_lo eta_near beta A B w_max (fun w h c share eps =>
    kappa <= - Q2 l k h c eps w - A1 l k h c eps w * share);
  strip_turn : on_strip lo hi eta_lo eta_near beta A B w_max (fun w h c share eps =>
    kappa * w^2 <= b l k h c eps w);
  strip_rate : on_strip lo hi eta_lo eta_near beta A B w_max (fun w h c share eps => 0 <= M1 l k h c eps w);
  strip_slow : on_strip lo hi eta_lo eta_near beta A B w_max (fun w h c share eps => M1 l k h c eps w <= Ms)
}.

Section Strip.
Context {l : R -> R} {lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi zs eta : R}.
Context {eta_near w_max kappa Ms : R}.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2 zs).
Notation h := (eta^2).
Hypothesis Hmin : minimum_at l lo hi zs.
Hypothesis O : sharpness_law_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi.
Hypothesis Os : law_strip_obligations l lo hi eta_lo eta_near beta k A B z_lo z_hi w_max kappa Ms.
Hypothesis Hnear : eta_near <= eta_bar.
Hypothesis Hrate : eta_lo <= eta <= eta_near.
Hypothesis Hpos : 0 < eta.
Notation ob f := (f _ _ _ _ _ _ _ _ _ _ _ _ _ _ Os).

Lemma strip_eta : eta_lo <= eta <= eta_bar.
Proof. lra. Qed.

(** outside W: what the obligations say of such a position *)
Lemma strip_at P p E : on_strip lo hi eta_lo eta_near beta A B w_max P ->
  Rabs p <= w_max -> 0 <= E -> p <> 0 -> A * E + B * E^2 <= p^2 ->
  P p h zs (E / p^2) (E - beta * h).
Proof.
intros H Hp HE N Hout. assert (HA := law_w4 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O). assert (HB := law_w5 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
assert (W1 := law_w1 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
assert (P2 : 0 < p^2) by (apply pow2_gt_0; exact N). assert (HBE : 0 <= B * E) by (apply Rmult_le_pos; assumption).
set (sigma := (A * E + B * E^2) / p^2).
assert (Es : sigma * p^2 = A * E + B * E^2) by (unfold sigma; field; lra).
assert (Hs : 0 <= sigma <= 1).
{ assert (0 <= A * E + B * E^2).
  { assert (0 <= A * E) by (apply Rmult_le_pos; lra). assert (0 <= B * E^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]). lra. }
  split; apply (Rmult_le_reg_r (p^2)); lra. }
assert (Hh : eta_lo^2 <= h <= eta_near^2) by (split; apply pow_incr; lra).
apply Rabs_le_between in Hp.
assert (K := H p sigma h zs ltac:(lra) Hs Hh (law_zs Hmin)). cbv zeta in K.
replace (sqrt (A^2 + 4 * B * sigma * p^2)) with (A + 2 * B * E) in K.
2: { rewrite <- (sqrt_pow2 (A + 2 * B * E)) by lra. f_equal.
     replace (4 * B * sigma * p^2) with (4 * B * (sigma * p^2)) by ring. rewrite Es. ring. }
replace (2 * sigma / (A + (A + 2 * B * E))) with (E / p^2) in K.
2: { unfold sigma. field. split; lra. }
replace (E / p^2 * p^2) with E in K by (field; lra). exact K.
Qed.

(** two steps from there *)
Lemma strip_steps (x y : nat -> R) t (E := excess l eta zs (x t) (y t) + beta * h) (p := chart k zs (x t * y t)) :
  gradient_descent l1 eta x y -> 0 < 1 - k * (x t * y t - zs) -> Rabs p <= w_max -> 0 <= E -> p <> 0 ->
  A * E + B * E^2 <= p^2 ->
  ex_derive l (x t * y t) /\ ex_derive l (x (S t) * y (S t)) /\
  0 < 1 - k * (x (S (S t)) * y (S (S t)) - zs) /\
  (exists Q, chart k zs (x (S (S t)) * y (S (S t))) = p * Q /\ Rabs Q <= 1 - kappa * p^2) /\
  excess l eta zs (x t) (y t) - h * (Ms * p^2) <= excess l eta zs (x (S (S t))) (y (S (S t))) <= excess l eta zs (x t) (y t).
Proof.
intros Hgd Hc Hp HE N Hout. destruct (z0_chart k zs (x t * y t) Hc) as [Ez Hk]. fold p in Ez, Hk.
set (ep := excess l eta zs (x t) (y t)) in *. assert (Eep : E - beta * h = ep) by (unfold E; ring).
assert (At := fun P H => strip_at P p E H Hp HE N Hout). rewrite Eep in At.
assert (HGt := At _ (ob strip_apart)). assert (HA1 := At _ (ob strip_drift)). assert (Hsh := At _ (ob strip_shrink)).
assert (Htu := At _ (ob strip_turn)). assert (HM0 := At _ (ob strip_rate)). assert (HM := At _ (ob strip_slow)).
assert (I1 := At _ (ob strip_in1)). assert (I2 := At _ (ob strip_in2)). assert (I3 := At _ (ob strip_in3)). assert (I4 := At _ (ob strip_in4)).
cbv beta in HGt, HA1, Hsh, Htu, HM0, HM, I1, I2, I3, I4. clear At.
assert (Hh := law_h0 Hpos). assert (Hl2 := law_l2 Hmin). assert (Hl1 := law_l1_zs Hmin).
set (e := sqrt E). assert (Ee : e^2 = E) by (apply pow2_sqrt; exact HE).
assert (D := law_D2_pos Hmin O strip_eta Hpos e). assert (He := law_eps_pos Hmin O strip_eta Hpos e). rewrite Ee, Eep in D, He.
assert (HG : 0 < G l k h zs ep p) by (rewrite (G_expansion l k h zs ep p Hl2 (Rlt_le _ _ Hh) He D); exact HGt).
assert (EQ := Q_expansion l k h zs ep p Hl2 (Rlt_le _ _ Hh) He D Hk HG).
assert (E2 := second_product l k eta zs p x y t Hpos Hl1 Hl2 Hgd Ez). fold ep in E2.
assert (X2 := second_excess l k eta zs p x y t Hpos Hl1 Hl2 Hgd Ez). fold ep in X2.
rewrite (excess_after l k h zs ep p Hl2 (Rlt_le _ _ Hh) He D), (loss_of_w l k h zs ep p Hk) in X2.
assert (F1 := first_product l k eta zs p x y t Hpos Hl1 Hl2 Hgd Ez). fold ep in F1.
assert (Df : forall z, z_lo <= z <= z_hi -> ex_derive l z).
{ intros z Hz. exists (l1 z). apply (smooth_l 2 l z_lo z_hi); [apply (law_smooth _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O) | lia | exact Hz]. }
assert (P2 : 0 <= p^2) by apply pow2_ge_0.
split; [|split; [|split; [|split]]].
- rewrite Ez. apply Df. assert (M := Rmin_l (z0 k zs p) zs). assert (M' := Rmax_l (z0 k zs p) zs). lra.
- rewrite F1. apply Df. lra.
- rewrite E2, chart_after by exact Hk. apply Rmult_lt_0_compat; [exact HG | apply Rinv_0_lt_compat; exact Hk].
- exists (Q l k h zs ep p). split.
  + unfold chart. rewrite E2. apply w_after; assumption.
  + assert (Eb : b l k h zs ep p = 2 + ep * A1 l k h zs ep p + Q2 l k h zs ep p * p^2) by reflexivity.
    assert (Sh : kappa * p^2 <= - (Q2 l k h zs ep p * p^2) - A1 l k h zs ep p * E).
    { apply (Rmult_le_compat_r (p^2)) in Hsh; [|exact P2].
      replace ((- Q2 l k h zs ep p - A1 l k h zs ep p * (E / p^2)) * p^2)
        with (- (Q2 l k h zs ep p * p^2) - A1 l k h zs ep p * E) in Hsh; [exact Hsh | field; exact N]. }
    assert (Bh := law_beta_h Hmin O strip_eta Hpos).
    assert (0 <= A1 l k h zs ep p * (beta * h)) by (apply Rmult_le_pos; lra).
    assert (A1 l k h zs ep p * E = ep * A1 l k h zs ep p + A1 l k h zs ep p * (beta * h)) by (unfold E; ring).
    apply Rabs_le_between. lra.
- assert (0 <= M1 l k h zs ep p * p^2) by (apply Rmult_le_pos; assumption).
  assert (M1 l k h zs ep p * p^2 <= Ms * p^2) by (apply Rmult_le_compat_r; assumption).
  assert (0 <= h * (M1 l k h zs ep p * p^2)) by (apply Rmult_le_pos; lra).
  assert (h * (M1 l k h zs ep p * p^2) <= h * (Ms * p^2)) by (apply Rmult_le_compat_l; lra). lra.
Qed.

(** a point of a given position and excess *)
Lemma strip_point ex p : - (beta * h) <= ex -> 0 < 1 + k * p ->
  exists x y, x * y = z0 k zs p /\ excess l eta zs x y = ex.
Proof.
intros Hex Hp. set (E := ex + beta * h). set (e := sqrt E). assert (Ee : e^2 = E) by (apply pow2_sqrt; unfold E; lra).
assert (Eex : e^2 - beta * h = ex) by (rewrite Ee; unfold E; ring).
assert (PD := law_D2_pos Hmin O strip_eta Hpos e). assert (P2 := law_l2 Hmin). set (D := D2 l h zs (e^2 - beta * h)) in *.
destruct (point_of (z0 k zs p) (sqrt D / eta)) as [x [y [Exy Ed]]].
{ apply Rmult_le_pos; [apply sqrt_pos | apply Rlt_le, Rinv_0_lt_compat; exact Hpos]. }
exists x, y. split; [exact Exy|].
unfold excess. rewrite Ed. replace (eta^2 * (sqrt D / eta)^2) with ((sqrt D)^2) by (field; lra).
rewrite pow2_sqrt by lra. unfold D, D2. destruct (law_S_min Hmin O strip_eta Hpos e) as [_ [S1 S2]].
replace (S0 l zs (e^2 - beta * h) ^ 2 - 4 * h * zs ^ 2 + 4 * h * zs ^ 2) with (S0 l zs (e^2 - beta * h) ^ 2) by ring.
rewrite sqrt_pow2 by lra. unfold S0. rewrite <- Eex. field. lra.
Qed.

Section Run.
Context {x y : nat -> R} {T : nat} {C1 : R}.
Hypothesis HC1 : 0 < C1.
Hypothesis Hgd : gradient_descent l1 eta x y.
Hypothesis Hmiss : forall t, x t * y t <> zs.
Hypothesis Hstart : in_strip l zs eta eps_bar k w_max (strip_start eta A beta C1 w_max kappa Ms) (x T) (y T).
Notation X n := (x (2 * n + T)%nat).
Notation Y n := (y (2 * n + T)%nat).
Notation ex n := (excess l eta zs (X n) (Y n)).
Notation ch n := (chart k zs (X n * Y n)).
Notation in_W n := (law_region l zs eta eps_bar beta k A B (X n) (Y n)).
Let K := Ms / (2 * kappa).
Let m := A * (C1 + beta) * h.

Lemma strip_m : 0 < m.
Proof.
assert (HA := law_w4 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O). assert (Hb := law_w6 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
assert (Hh := law_h0 Hpos). apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat|]; lra.
Qed.

Lemma strip_ch_not_0 t : 0 < 1 - k * (x t * y t - zs) -> chart k zs (x t * y t) <> 0.
Proof.
intros Hc E. apply (Hmiss t). unfold chart in E. apply Rmult_integral in E. destruct E as [E|E]; [lra|].
exfalso. revert E. apply Rinv_neq_0_compat. lra.
Qed.

(** on the way, after 2 n steps *)
Record on_the_way (n : nat) : Prop := {
  way_chart : 0 < 1 - k * (X n * Y n - zs);
  way_w : Rabs (ch n) <= w_max;
  way_top : ex n <= eps_bar;
  way_low : C1 * h <= ex n;
  way_potential : ex 0%nat - h * K * ln ((ch 0%nat)^2) <= ex n - h * K * ln ((ch n)^2);
  way_ln : ln ((ch n)^2) <= ln ((ch 0%nat)^2) - 2 * kappa * m * INR n;
  way_smooth : forall t, (T <= t < 2 * n + T)%nat -> ex_derive l (x t * y t) }.

Lemma strip_Ms : 0 <= Ms.
Proof.
assert (H0 := fun P H => strip_at P w_max 0 H). assert (Hw := ob strip_s1).
assert (Hab : Rabs w_max <= w_max) by (rewrite Rabs_pos_eq; lra).
assert (Hout : A * 0 + B * 0^2 <= w_max^2) by (generalize (pow2_ge_0 w_max); lra).
assert (R := H0 _ (ob strip_rate) Hab (Rle_refl 0) ltac:(lra) Hout). assert (S := H0 _ (ob strip_slow) Hab (Rle_refl 0) ltac:(lra) Hout).
cbv beta in R, S. lra.
Qed.

Lemma strip_K : 0 <= K.
Proof.
assert (H := strip_Ms). assert (Hk := ob strip_s2). apply Rmult_le_pos; [exact H|]. apply Rlt_le, Rinv_0_lt_compat. lra.
Qed.

Lemma way_begin : on_the_way 0.
Proof.
destruct Hstart as [S1 [S2 [S3 S4]]]. assert (Hh := law_h0 Hpos). assert (Hm := strip_m). assert (HK := strip_K). assert (HMs := strip_Ms).
assert (Hw := ob strip_s1). constructor; try assumption; try (simpl; lra).
- unfold strip_start in S3. fold K in S3. fold m in S3. assert (0 <= w_max^2 / m) by (apply Rmult_le_pos; [apply pow2_ge_0 | apply Rlt_le, Rinv_0_lt_compat, Hm]).
  assert (0 <= ln (1 + w_max^2 / m)) by (rewrite <- ln_1; apply ln_le; lra).
  assert (0 <= K * ln (1 + w_max^2 / m)) by (apply Rmult_le_pos; assumption).
  assert (0 <= Ms * w_max^2) by (apply Rmult_le_pos; [exact HMs | apply pow2_ge_0]).
  assert (h * C1 <= h * (C1 + Ms * w_max^2 + K * ln (1 + w_max^2 / m))) by (apply Rmult_le_compat_l; lra).
  simpl (2 * 0 + T)%nat. lra.
- intros t Ht. lia.
Qed.

Lemma way_outside n : on_the_way n -> ~ in_W n -> A * (ex n + beta * h) + B * (ex n + beta * h)^2 < (ch n)^2 /\ m <= (ch n)^2 /\
  h * (C1 + Ms * w_max^2) <= ex n.
Proof.
intros Hway N. assert (Hb := law_beta_h Hmin O strip_eta Hpos). destruct Hway as [W1 W2 W3 W4 W5 W6 _].
assert (Hh := law_h0 Hpos). assert (HC1h : 0 < C1 * h) by (apply Rmult_lt_0_compat; lra).
set (E := ex n + beta * h) in *.
assert (HA := law_w4 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O). assert (HB := law_w5 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
assert (Out : A * E + B * E^2 < (ch n)^2).
{ destruct (Rlt_le_dec (A * E + B * E^2) ((ch n)^2)) as [c|c]; [exact c|exfalso]. apply N.
  split; [exact W1|]. split; [unfold E in *; lra | exact c]. }
assert (HBE : 0 <= B * E^2) by (apply Rmult_le_pos; [exact HB | apply pow2_ge_0]).
assert (Hm2 : m <= A * E).
{ unfold m. replace (A * (C1 + beta) * h) with (A * (C1 * h + beta * h)) by ring. apply Rmult_le_compat_l; [lra|]. unfold E. lra. }
split; [exact Out|]. split; [lra|].
assert (Hm := strip_m). assert (HK := strip_K). assert (Hw := ob strip_s1).
destruct Hstart as [S1 [S2 [S3 _]]]. unfold strip_start in S3. fold K in S3. fold m in S3.
assert (P0 : 0 < (chart k zs (x T * y T))^2) by (apply pow2_gt_0, strip_ch_not_0, S1).
assert (Hln : ln ((chart k zs (x T * y T))^2) - ln ((ch n)^2) <= ln (1 + w_max^2 / m)).
{ assert (L1 : ln m <= ln ((ch n)^2)) by (apply ln_le; lra).
  assert (L2 : ln ((chart k zs (x T * y T))^2) <= ln (w_max^2)).
  { apply ln_le; [exact P0|]. rewrite <- pow2_abs. apply pow_incr. split; [apply Rabs_pos | exact S2]. }
  assert (L3 : ln (w_max^2) - ln m <= ln (1 + w_max^2 / m)).
  { rewrite <- ln_div; [|apply pow_lt; exact Hw | exact Hm]. apply ln_le; [|lra].
    apply Rdiv_lt_0_compat; [apply pow_lt; exact Hw | exact Hm]. }
  lra. }
simpl (2 * 0 + T)%nat in W5.
assert (HhK : 0 <= h * K) by (apply Rmult_le_pos; lra).
apply (Rmult_le_compat_l (h * K)) in Hln; [|exact HhK]. lra.
Qed.

Lemma way_on n : on_the_way n -> ~ in_W n -> on_the_way (S n).
Proof.
intros Hway N. destruct (way_outside n Hway N) as [Out [Hm1 Hex]]. assert (Hh := law_h0 Hpos). assert (Hm := strip_m).
assert (Hb := law_beta_h Hmin O strip_eta Hpos). assert (Hk := ob strip_s2). assert (HMs := strip_Ms). assert (HK := strip_K).
assert (HC1h : 0 < C1 * h) by (apply Rmult_lt_0_compat; lra).
destruct Hway as [W1 W2 W3 W4 W5 W6 W7].
assert (N0 := strip_ch_not_0 (2 * n + T) W1).
destruct (strip_steps x y (2 * n + T) Hgd W1 W2 ltac:(lra) N0 ltac:(lra)) as [D1 [D2 [C [[q [Eq Hq]] [X1 X2]]]]].
set (t := (2 * n + T)%nat) in *. assert (Et : (2 * S n + T)%nat = S (S t)) by (unfold t; lia).
set (p := chart k zs (x t * y t)) in *. assert (P2 : 0 < p^2) by (apply pow2_gt_0; exact N0).
assert (Hp2 : p^2 <= w_max^2) by (rewrite <- pow2_abs; apply pow_incr; split; [apply Rabs_pos | exact W2]).
assert (N1 : chart k zs (x (S (S t)) * y (S (S t))) <> 0) by (apply strip_ch_not_0; exact C).
assert (Hq0 : 0 < Rabs q).
{ apply Rabs_pos_lt. intros Z. apply N1. rewrite Eq, Z. ring. }
assert (Hkp : 0 < kappa * p^2) by (apply Rmult_lt_0_compat; assumption).
assert (Lq : ln ((p * q)^2) <= ln (p^2) - 2 * (kappa * p^2)).
{ replace ((p * q)^2) with (p^2 * (Rabs q * Rabs q)) by (rewrite <- Rabs_mult, Rabs_pos_eq; [ring | apply Rle_0_sqr]).
  rewrite (ln_mult (p^2)), (ln_mult (Rabs q)); try exact Hq0; try exact P2; [|apply Rmult_lt_0_compat; exact Hq0].
  assert (L : ln (Rabs q) <= - (kappa * p^2)).
  { assert (E := exp_ineq1_le (ln (Rabs q))). rewrite exp_ln in E by exact Hq0. lra. }
  lra. }
assert (Hhm : h * (Ms * p^2) <= h * (Ms * w_max^2)).
{ apply Rmult_le_compat_l; [lra|]. apply Rmult_le_compat_l; assumption. }
constructor; rewrite ?Et.
- exact C.
- rewrite Eq, Rabs_mult. apply Rle_trans with (Rabs p * 1); [|rewrite Rmult_1_r; exact W2].
  apply Rmult_le_compat_l; [apply Rabs_pos | lra].
- lra.
- lra.
- eapply Rle_trans; [exact W5|]. rewrite Eq. fold p.
  assert (HhK : 0 <= h * K) by (apply Rmult_le_pos; lra).
  apply (Rmult_le_compat_l (h * K)) in Lq; [|exact HhK].
  assert (EK : h * K * (2 * (kappa * p^2)) = h * (Ms * p^2)) by (unfold K; field; lra). lra.
- rewrite Eq, S_INR. eapply Rle_trans; [exact Lq|]. fold p in W6.
  assert (kappa * m <= kappa * p^2) by (apply Rmult_le_compat_l; lra). lra.
- intros s Hs. destruct (Nat.eq_dec s (S t)) as [->|H1]; [exact D2|]. destruct (Nat.eq_dec s t) as [->|H2]; [exact D1|].
  apply W7. fold t. lia.
Qed.

(** it gets into W, high enough *)
Lemma strip_arrives : exists n, in_W n /\ C1 * h <= ex n /\ forall t, (T <= t < 2 * n + T)%nat -> ex_derive l (x t * y t).
Proof.
destruct (classic (exists n, in_W n /\ on_the_way n)) as [[n [H1 H2]]|H].
{ exists n. split; [exact H1|]. split; [apply H2 | apply (way_smooth n H2)]. }
exfalso. assert (Way : forall n, on_the_way n).
{ induction n as [|n IH]; [exact way_begin|]. apply way_on; [exact IH|]. intros HW. apply H. exists n. tauto. }
assert (Hm := strip_m). assert (Hk := ob strip_s2). assert (Hkm : 0 < 2 * kappa * m) by (apply Rmult_lt_0_compat; lra).
destruct (nfloor_ex (Rmax 0 ((ln ((ch 0%nat)^2) - ln m) / (2 * kappa * m))) (Rmax_l _ _)) as [j [_ Hj]].
set (n := S j). assert (Hn : (ln ((ch 0%nat)^2) - ln m) / (2 * kappa * m) < INR n).
{ unfold n. rewrite S_INR. eapply Rle_lt_trans; [apply Rmax_r | exact Hj]. }
assert (N : ~ in_W n) by (intros HW; apply H; exists n; split; [exact HW | apply Way]).
destruct (way_outside n (Way n) N) as [_ [Hmn _]]. assert (L := ln_le _ _ Hm Hmn). assert (L2 := way_ln n (Way n)).
apply (Rmult_lt_compat_l (2 * kappa * m)) in Hn; [|exact Hkm].
replace (2 * kappa * m * ((ln ((ch 0%nat)^2) - ln m) / (2 * kappa * m))) with (ln ((ch 0%nat)^2) - ln m) in Hn by (field; lra). lra.
Qed.
End Run.
End Strip.

Theorem law_strip_sound (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi
    eta_near eps_l beta_l A_l B_l C1 w_max kappa Ms : R) :
  sharpness_law_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi ->
  law_entry_near l lo hi eta_lo eta_near eps_bar beta k A B eps_l beta_l A_l B_l C1 ->
  eta_near <= eta_bar ->
  0 < C1 ->
  law_strip_obligations l lo hi eta_lo eta_near beta k A B z_lo z_hi w_max kappa Ms ->
  law_strip l lo hi eta_lo eta_near eps_bar beta k A beta_l C1 w_max kappa Ms.
Proof.
intros O [N1 [N2 [zs [Hmin Near]]]] Hn HC Os. split; [exact N1|]. split; [exact N2|]. exists zs. split; [exact Hmin|].
intros eta Hrate Hpos start. destruct (Near eta Hrate Hpos) as [_ Runs]. split.
- intros Hs. assert (Hw := strip_s1 _ _ _ _ _ _ _ _ _ _ _ _ _ _ Os).
  assert (Hc := strip_chart _ _ _ _ _ _ _ _ _ _ _ _ _ _ Os w_max ltac:(lra)).
  assert (Hab : Rabs w_max <= w_max) by (rewrite Rabs_pos_eq; lra).
  assert (H0 : 0 <= start).
  { assert (Hh := law_h0 Hpos). assert (HMs := strip_Ms Hmin O Os Hrate Hpos). assert (HK := strip_K Hmin O Os Hrate Hpos).
    assert (Hm := strip_m O Hpos HC). set (m := A * (C1 + beta) * eta^2) in *.
    assert (0 <= w_max^2 / m) by (apply Rmult_le_pos; [apply pow2_ge_0 | apply Rlt_le, Rinv_0_lt_compat, Hm]).
    assert (0 <= ln (1 + w_max^2 / m)) by (rewrite <- ln_1; apply ln_le; lra).
    unfold start, strip_start. fold m. apply Rmult_le_pos; [lra|].
    assert (0 <= Ms * w_max^2) by (apply Rmult_le_pos; [exact HMs | apply pow2_ge_0]).
    assert (0 <= Ms / (2 * kappa) * ln (1 + w_max^2 / m)) by (apply Rmult_le_pos; assumption). lra. }
  assert (Hb := law_beta_h Hmin O (conj (proj1 Hrate) (Rle_trans _ _ _ (proj2 Hrate) Hn)) Hpos).
  destruct (strip_point Hmin O Hn Hrate Hpos start w_max ltac:(lra) Hc) as [x [y [Exy Eex]]].
  assert (Ech : chart k zs (x * y) = w_max) by (rewrite Exy; apply chart_z0; exact Hc).
  exists x, y. split; [split; [|split]|].
  + rewrite Exy. unfold z0, delta. replace (1 - k * (zs + w_max / (1 + k * w_max) - zs)) with (/ (1 + k * w_max)) by (field; lra).
    apply Rinv_0_lt_compat. exact Hc.
  + rewrite Ech. exact Hab.
  + rewrite Eex. lra.
  + intros E. rewrite E in Ech. unfold chart, Rdiv in Ech. rewrite Rminus_diag_eq, Rmult_0_l in Ech by reflexivity. lra.
- intros x y Hgd Hmiss T Hstart.
  destruct (strip_arrives Hmin O Os Hn Hrate Hpos HC Hgd Hmiss Hstart) as [n [HW [Hex Hsm]]].
  destruct (Runs x y Hgd Hmiss (2 * n + T)%nat HW Hex) as [_ [Hsm2 Hend]].
  split; [|exact Hend]. intros t Ht. destruct (Nat.lt_ge_cases t (2 * n + T)) as [h|h]; [apply Hsm; lia | apply Hsm2; exact h].
Qed.
