(** Claim `sharpness_law` (theory.md, section 6): gradient descent that starts beyond the edge of stability slides down along
    the stable oscillation and ends with a sharpness that is known up to constants. Every run that is in the region W at some
    step converges to a minimiser with xy = zs, with sharpness at least 2/eta - beta eta there, and at most 2/eta unless an
    iterate hits zs exactly. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent Trapping LimitPoint LawSteps.
Open Scope R_scope.

(** * The claim *)

(** the position w of a point z: z - zs = w / (1 + k w) *)
Definition chart (k zs z : R) : R := (z - zs) / (1 - k * (z - zs)).

(** the region W: with E = excess + beta eta^2 and w = chart: 0 <= E <= eps_bar + beta eta^2 and w^2 <= A E + B E^2 *)
Definition law_region (l : R -> R) (zs eta eps_bar beta k A B x y : R) : Prop :=
  let E := excess l eta zs x y + beta * eta^2 in
  0 < 1 - k * (x * y - zs) /\ 0 <= E <= eps_bar + beta * eta^2 /\ (chart k zs (x * y))^2 <= A * E + B * E^2.

(** (x_t, y_t) converges to a point of the curve xy = zs, with a sharpness of which P holds *)
Definition ends_with_sharpness (l : R -> R) (zs : R) (x y : nat -> R) (P : R -> Prop) : Prop :=
  exists xi yi : R, is_lim_seq x xi /\ is_lim_seq y yi /\ xi * yi = zs /\ P (Derive_n l 2 zs * (xi^2 + yi^2)).

Definition sharpness_law (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B : R) : Prop :=
  eta_lo <= eta_bar /\ 0 < eta_bar /\ exists zs, minimum_at l lo hi zs /\
  forall eta, eta_lo <= eta <= eta_bar -> 0 < eta ->
  (* W has points beyond the edge *)
  (exists x y, law_region l zs eta eps_bar beta k A B x y /\ x * y <> zs /\ 0 < excess l eta zs x y) /\
  forall x y : nat -> R, gradient_descent (Derive l) eta x y ->
  forall T, law_region l zs eta eps_bar beta k A B (x T) (y T) ->
  law_region l zs eta eps_bar beta k A B (x (S (S T))) (y (S (S T))) /\
  (forall t, (T <= t)%nat -> ex_derive l (x t * y t)) /\
  ends_with_sharpness l zs x y (fun sharpness =>
    2 / eta - beta * eta <= sharpness /\ ((forall t, x t * y t <> zs) -> sharpness <= 2 / eta)).

(** * The obligations, under the checker's names *)

(** for e in [from, to], tau in [-1, 1], h in [eta_lo^2, eta_bar^2], c in [lo, hi]: P, of these and of eps and w *)
Definition on_positions (lo hi eta_lo eta_bar beta A B from to : R) (P : R -> R -> R -> R -> R -> R -> Prop) : Prop :=
  forall e tau h c, from <= e <= to -> -1 <= tau <= 1 -> eta_lo^2 <= h <= eta_bar^2 -> lo <= c <= hi ->
  P e tau h c (e^2 - beta * h) (tau * e * sqrt (A + B * e^2)).

Record sharpness_law_obligations (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi : R) : Prop := {
  law_w1 : 0 <= eta_lo;
  law_w2 : eta_lo <= eta_bar;
  law_w3 : 0 < eta_bar;
  law_w4 : 0 < A;
  law_w5 : 0 <= B;
  law_w6 : 0 <= beta;
  law_w7 : beta * eta_bar^2 <= 2;
  law_w8 : 0 <= e_near;
  law_w9 : e_near <= e_mid;
  law_w10 : e_mid <= e_top;
  law_w11 : eps_bar + beta * eta_bar^2 <= e_top^2;
  law_w12 : 0 < eps_bar;
  law_smooth : smooth 2 l z_lo z_hi;
  law_chart : on_positions lo hi eta_lo eta_bar beta A B 0 e_top (fun e tau h c eps w =>
    0 < 1 + k * w);
  law_odd : forall h c, eta_lo^2 <= h <= eta_bar^2 -> lo <= c <= hi ->
    0 < ((2 - beta * h) / Derive_n l 2 c)^2 - 4 * h * c^2;
  law_in1 : on_positions lo hi eta_lo eta_bar beta A B 0 e_top (fun e tau h c eps w =>
    z_lo <= Rmin (z0 k c w) c);
  law_in2 : on_positions lo hi eta_lo eta_bar beta A B 0 e_top (fun e tau h c eps w =>
    Rmax (z0 k c w) c <= z_hi);
  law_in3 : on_positions lo hi eta_lo eta_bar beta A B 0 e_top (fun e tau h c eps w =>
    z_lo <= z1 l k h c eps w);
  law_in4 : on_positions lo hi eta_lo eta_bar beta A B 0 e_top (fun e tau h c eps w =>
    z1 l k h c eps w <= z_hi);
  law_rate : on_positions lo hi eta_lo eta_bar beta A B 0 e_top (fun e tau h c eps w =>
    0 < m1 l k h c eps w);
  law_far0 : on_positions lo hi eta_lo eta_bar beta A B e_mid e_top (fun e tau h c eps w =>
    0 < G l k h c eps w);
  law_far : on_positions lo hi eta_lo eta_bar beta A B e_mid e_top (fun e tau h c eps w =>
    tau^2 * ((Q l k h c eps w)^2 + h * (A + 2 * B * e^2) * M1 l k h c eps w) <= 1);
  law_near0 : on_positions lo hi eta_lo eta_bar beta A B 0 e_near (fun e tau h c eps w =>
    0 < Gt l k h c eps w);
  law_near1 : on_positions lo hi eta_lo eta_bar beta A B 0 e_near (fun e tau h c eps w =>
    0 <= s1 l k h c eps w beta (A + 2 * B * e^2));
  law_near2 : on_positions lo hi eta_lo eta_bar beta A B 0 e_near (fun e tau h c eps w =>
    0 <= s2 l k h c eps w (A + B * e^2));
  law_near3 : on_positions lo hi eta_lo eta_bar beta A B 0 e_near (fun e tau h c eps w =>
    0 <= s3 l k h c eps w (A + B * e^2));
  law_near4 : on_positions lo hi eta_lo eta_bar beta A B 0 e_near (fun e tau h c eps w =>
    0 <= b l k h c eps w);
  law_mid0 : on_positions lo hi eta_lo eta_bar beta A B e_near e_mid (fun e tau h c eps w =>
    0 < Gt l k h c eps w);
  law_mid : on_positions lo hi eta_lo eta_bar beta A B e_near e_mid (fun e tau h c eps w =>
    0 <= (1 - tau^2) * s3 l k h c eps w (A + B * e^2)
         + tau^2 * (h * s1 l k h c eps w beta (A + 2 * B * e^2) + w^2 * b l k h c eps w * s2 l k h c eps w (A + B * e^2)))
}.

(** * Tools *)

Lemma stays_below (f : R -> R) : (forall s, 0 <= s <= 1 -> continuity_pt f s) -> f 0 < 1 ->
  (forall s, 0 <= s <= 1 -> f s <> 1) -> f 1 < 1.
Proof.
intros Hc H0 Hne. destruct (Rlt_le_dec (f 1) 1) as [h|h]; [exact h|exfalso].
assert (n := Hne 1 ltac:(lra)).
destruct (Ranalysis5.IVT_interv (fun s => f s - 1) 0 1) as [s [Hs E]]; try lra.
{ intros s Hs. apply continuity_pt_minus; [apply Hc; exact Hs|]. apply continuity_pt_const. intros ? ?; reflexivity. }
apply (Hne s Hs). lra.
Qed.

Lemma lim_even_odd (f : nat -> R) (a : R) :
  is_lim_seq (fun n => f (2 * n)%nat) a -> is_lim_seq (fun n => f (S (2 * n))) a -> is_lim_seq f a.
Proof.
intros He Ho. apply is_lim_seq_spec. intros eps. apply is_lim_seq_spec in He. apply is_lim_seq_spec in Ho.
destruct (He eps) as [N1 H1]. destruct (Ho eps) as [N2 H2].
exists (2 * (N1 + N2) + 1)%nat. intros n Hn.
destruct (Nat.Even_or_Odd n) as [[m E]|[m E]]; subst n; [apply H1; lia|].
replace (2 * m + 1)%nat with (S (2 * m)) by lia. apply H2. lia.
Qed.

Lemma lim_even (f : nat -> R) (a : R) : is_lim_seq f a -> is_lim_seq (fun n => f (2 * n)%nat) a.
Proof.
intros H. apply (is_lim_seq_subseq f a (fun n => (2 * n)%nat)); [|exact H].
apply eventually_subseq. intros n. lia.
Qed.

Lemma chart_z0 (k zs w : R) : 0 < 1 + k * w -> chart k zs (z0 k zs w) = w.
Proof.
intros H. unfold chart, z0, delta. field. split; [lra|]. replace (1 + k * w - k * w) with 1 by ring. lra.
Qed.

Lemma z0_chart (k zs z : R) : 0 < 1 - k * (z - zs) -> z = z0 k zs (chart k zs z) /\ 0 < 1 + k * chart k zs z.
Proof.
intros H. assert (E : 1 + k * chart k zs z = / (1 - k * (z - zs))) by (unfold chart; field; lra).
assert (P := Rinv_0_lt_compat _ H). split; [|lra].
unfold z0, delta. rewrite E. unfold chart. field. lra.
Qed.

(** a point with a given product and balance *)
Lemma point_of (z d : R) : 0 <= d -> exists x y, x * y = z /\ x^2 - y^2 = d.
Proof.
intros Hd. set (s := sqrt (d^2 + 4 * z^2)).
assert (Hr : 0 <= d^2 + 4 * z^2) by (generalize (pow2_ge_0 d) (pow2_ge_0 z); lra).
assert (Es : s^2 = d^2 + 4 * z^2) by (apply pow2_sqrt; exact Hr).
assert (Hs : 2 * Rabs z <= s).
{ replace (2 * Rabs z) with (sqrt ((2 * Rabs z)^2)).
  - apply sqrt_le_1_alt. replace ((2 * Rabs z)^2) with (4 * (Rabs z)^2) by ring. rewrite pow2_abs. generalize (pow2_ge_0 d). lra.
  - apply sqrt_pow2. generalize (Rabs_pos z). lra. }
assert (Hz := Rle_abs z). assert (Hz' := Rle_abs (- z)). rewrite Rabs_Ropp in Hz'.
set (p := sqrt (s + 2 * z)). set (r := sqrt (s - 2 * z)).
assert (Ep : p^2 = s + 2 * z) by (apply pow2_sqrt; lra). assert (Er : r^2 = s - 2 * z) by (apply pow2_sqrt; lra).
exists ((p + r) / 2), ((p - r) / 2). split.
- replace ((p + r) / 2 * ((p - r) / 2)) with ((p^2 - r^2) / 4) by field. rewrite Ep, Er. field.
- replace (((p + r) / 2)^2 - ((p - r) / 2)^2) with (p * r) by field.
  unfold p, r. rewrite <- sqrt_mult by lra. replace ((s + 2 * z) * (s - 2 * z)) with (s^2 - 4 * z^2) by ring. rewrite Es.
  replace (d^2 + 4 * z^2 - 4 * z^2) with (d^2) by ring. apply sqrt_pow2. exact Hd.
Qed.

(** * One learning rate *)

Section Law.
Context {l : R -> R} {lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi zs eta : R}.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2 zs).
Notation h := (eta^2).
Notation eps e := (e^2 - beta * h).
Notation w e tau := (tau * e * sqrt (A + B * e^2)).
Hypothesis Hmin : minimum_at l lo hi zs.
Hypothesis O : sharpness_law_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi.
Notation ob f := (f _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
Hypothesis Heta : eta_lo <= eta <= eta_bar.
Hypothesis Hpos : 0 < eta.

Lemma law_zs : lo <= zs <= hi.
Proof. assert (H := minimum_inside Hmin). lra. Qed.

Lemma law_l2 : 0 < l2.
Proof. exact (minimum_curved Hmin). Qed.

Lemma law_l1_zs : l1 zs = 0.
Proof. exact (minimum_critical Hmin). Qed.

Lemma law_h : eta_lo^2 <= h <= eta_bar^2.
Proof. assert (P := ob law_w1). split; apply pow_incr; lra. Qed.

Lemma law_h0 : 0 < h.
Proof. apply pow_lt. exact Hpos. Qed.

Lemma law_e_top : 0 <= e_top.
Proof. destruct O. lra. Qed.

(** an obligation at the minimum and this learning rate *)
Lemma law_at from to P e tau : on_positions lo hi eta_lo eta_bar beta A B from to P -> from <= e <= to -> -1 <= tau <= 1 ->
  P e tau h zs (eps e) (w e tau).
Proof. intros H He Ht. apply H; [exact He | exact Ht | apply law_h | apply law_zs]. Qed.

Lemma law_beta_h : 0 <= beta * h < 2.
Proof.
assert (H := law_h). assert (H0 := law_h0). assert (K := ob law_odd h zs law_h law_zs). destruct O.
assert (beta * h <= beta * eta_bar^2) by (apply Rmult_le_compat_l; lra).
assert (0 <= beta * h) by (apply Rmult_le_pos; lra). split; [assumption|].
assert (N : beta * h <> 2).
{ intros E. rewrite E in K. replace (((2 - 2) / l2)^2) with 0 in K by (unfold Rdiv; ring).
  assert (0 <= h * zs^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]). lra. }
lra.
Qed.

Lemma A_E_pos e : 0 < A + B * e^2.
Proof.
assert (HA := ob law_w4). assert (HB := ob law_w5).
assert (0 <= B * e^2) by (apply Rmult_le_pos; [exact HB | apply pow2_ge_0]). lra.
Qed.

Lemma A_P_ge e : A + B * e^2 <= A + 2 * B * e^2.
Proof.
assert (HA := ob law_w4). assert (HB := ob law_w5).
assert (0 <= B * e^2) by (apply Rmult_le_pos; [exact HB | apply pow2_ge_0]). lra.
Qed.

Lemma law_eps_pos e : 0 < 2 + eps e.
Proof. assert (H := law_beta_h). assert (P := pow2_ge_0 e). lra. Qed.

(** (2 - beta h) / l2, what S is at E = 0, is above 2 eta |zs| *)
Lemma law_S_min e : 4 * h * zs^2 < ((2 - beta * h) / l2)^2 /\ 0 < (2 - beta * h) / l2 <= S0 l zs (eps e).
Proof.
assert (P2 := law_l2). assert (H := law_beta_h).
assert (K := ob law_odd h zs law_h law_zs). split; [lra|]. split.
- apply Rmult_lt_0_compat; [lra | apply Rinv_0_lt_compat; exact P2].
- unfold S0. apply Rmult_le_compat_r; [apply Rlt_le, Rinv_0_lt_compat; exact P2|]. generalize (pow2_ge_0 e). lra.
Qed.

Lemma law_D2_pos e : 0 < D2 l h zs (eps e).
Proof.
destruct (law_S_min e) as [H1 [H2 H3]].
assert (((2 - beta * h) / l2)^2 <= (S0 l zs (eps e))^2) by (apply pow_incr; lra).
unfold D2. lra.
Qed.

Lemma law_w_sqr e tau : (w e tau)^2 = tau^2 * (e^2 * (A + B * e^2)).
Proof.
transitivity (tau^2 * e^2 * (sqrt (A + B * e^2))^2); [ring|].
rewrite pow2_sqrt by (apply Rlt_le, A_E_pos). ring.
Qed.

(** W has points of every excess up to eps_bar, on its upper barrier *)
Lemma law_inhabited ex : - (beta * h) < ex <= eps_bar -> exists x y, law_region l zs eta eps_bar beta k A B x y /\
  x * y <> zs /\ excess l eta zs x y = ex /\ (chart k zs (x * y))^2 = A * (ex + beta * h) + B * (ex + beta * h)^2.
Proof.
intros Hex. set (E := ex + beta * h). assert (HE : 0 < E) by (unfold E; lra). set (e := sqrt E).
assert (Ee : e^2 = E) by (apply pow2_sqrt; lra). assert (He0 : 0 < e) by (apply sqrt_lt_R0; exact HE).
assert (Hh := law_h). assert (W11 := ob law_w11). assert (Hb := ob law_w6).
assert (beta * h <= beta * eta_bar^2) by (apply Rmult_le_compat_l; lra).
assert (He : e <= e_top). { apply Rsqr_incr_0_var; [|apply law_e_top]. rewrite !Rsqr_pow2, Ee. unfold E. lra. }
assert (Eeps : eps e = ex) by (rewrite Ee; unfold E; ring).
assert (Hchart := law_at 0 e_top _ e 1 (ob law_chart) ltac:(lra) ltac:(lra)). cbv beta in Hchart.
assert (PD := law_D2_pos e). assert (P2 := law_l2). set (D := D2 l h zs (eps e)) in *.
destruct (point_of (z0 k zs (w e 1)) (sqrt D / eta)) as [x [y [Exy Ed]]].
{ apply Rmult_le_pos; [apply sqrt_pos | apply Rlt_le, Rinv_0_lt_compat; exact Hpos]. }
assert (Ec : chart k zs (x * y) = w e 1) by (rewrite Exy; apply chart_z0; exact Hchart).
assert (Ew : (w e 1)^2 = A * E + B * E^2) by (rewrite law_w_sqr, Ee; ring).
assert (Ex : excess l eta zs x y = ex).
{ unfold excess. rewrite Ed. replace (eta^2 * (sqrt D / eta)^2) with ((sqrt D)^2) by (field; lra).
  rewrite pow2_sqrt by lra. unfold D, D2. destruct (law_S_min e) as [_ [S1 S2]].
  replace (S0 l zs (eps e) ^ 2 - 4 * h * zs ^ 2 + 4 * h * zs ^ 2) with (S0 l zs (eps e) ^ 2) by ring.
  rewrite sqrt_pow2 by lra. unfold S0. rewrite <- Eeps. field. lra. }
exists x, y. split; [|split; [|split; [exact Ex | rewrite Ec; exact Ew]]].
- unfold law_region. cbv zeta. rewrite Ex, Ec, Ew. fold E. split; [|split; [unfold E in *; lra | lra]].
  rewrite Exy. unfold z0, delta. replace (1 - k * (zs + w e 1 / (1 + k * w e 1) - zs)) with (/ (1 + k * w e 1)) by (field; lra).
  apply Rinv_0_lt_compat. exact Hchart.
- intros N. assert (Z : w e 1 = 0) by (rewrite <- Ec, N; unfold chart, Rdiv; rewrite Rminus_diag_eq by reflexivity; ring).
  rewrite Z in Ew. assert (0 < A * E) by (apply Rmult_lt_0_compat; [apply (ob law_w4) | exact HE]).
  assert (0 <= B * E^2) by (apply Rmult_le_pos; [apply (ob law_w5) | apply pow2_ge_0]). lra.
Qed.

Section Position.
Variables e tau : R.
Hypothesis He : 0 <= e <= e_top.
Hypothesis Htau : -1 <= tau <= 1.

Notation at_position f := (f l k h zs (eps e) (w e tau)).

Lemma law_chart_pos : 0 < 1 + k * w e tau.
Proof. apply (law_at 0 e_top _ e tau (ob law_chart)); assumption. Qed.

Lemma law_Gt_G : at_position G = at_position Gt.
Proof.
apply G_expansion; [apply law_l2 | apply Rlt_le, law_h0 | apply law_eps_pos | apply law_D2_pos].
Qed.

Lemma law_G_pos : 0 < at_position G.
Proof.
destruct (Rle_lt_dec e e_near) as [h1|h1]; [|destruct (Rle_lt_dec e e_mid) as [h2|h2]].
- rewrite law_Gt_G. apply (law_at 0 e_near _ e tau (ob law_near0)); [lra | exact Htau].
- rewrite law_Gt_G. apply (law_at e_near e_mid _ e tau (ob law_mid0)); [lra | exact Htau].
- apply (law_at e_mid e_top _ e tau (ob law_far0)); [lra | exact Htau].
Qed.

(** the upper barrier in its direct form, everywhere *)
Lemma law_barrier : tau^2 * ((at_position Q)^2 + h * (A + 2 * B * e^2) * at_position M1) <= 1.
Proof.
assert (Id := upper_barrier l k h zs (eps e) (w e tau) law_l2 (Rlt_le _ _ law_h0) (law_eps_pos e) (law_D2_pos e)
  law_chart_pos beta (e^2) (A + B * e^2) (A + 2 * B * e^2) tau law_G_pos (Rgt_not_eq _ _ (A_E_pos e)) eq_refl (law_w_sqr e tau)).
assert (Ht2 : 0 <= tau^2 <= 1).
{ split; [apply pow2_ge_0|]. rewrite <- pow2_abs. rewrite <- (pow1 2). apply pow_incr. split; [apply Rabs_pos|].
  apply Rabs_le. exact Htau. }
destruct (Rle_lt_dec e e_near) as [h1|h1]; [|destruct (Rle_lt_dec e e_mid) as [h2|h2]].
- assert (N1 := law_at 0 e_near _ e tau (ob law_near1) ltac:(lra) Htau).
  assert (N2 := law_at 0 e_near _ e tau (ob law_near2) ltac:(lra) Htau).
  assert (N3 := law_at 0 e_near _ e tau (ob law_near3) ltac:(lra) Htau).
  assert (N4 := law_at 0 e_near _ e tau (ob law_near4) ltac:(lra) Htau).
  cbv beta in N1, N2, N3, N4.
  assert (P1 := Rmult_le_pos _ _ (Rlt_le _ _ law_h0) N1).
  assert (P2 := Rmult_le_pos _ _ (Rmult_le_pos _ _ (pow2_ge_0 (w e tau)) N4) N2).
  assert (P3 := Rmult_le_pos _ _ (proj1 Ht2) (Rplus_le_le_0_compat _ _ P1 P2)).
  assert (P4 : 0 <= (1 - tau^2) * at_position s3 (A + B * e^2)) by (apply Rmult_le_pos; [lra | exact N3]).
  lra.
- assert (N := law_at e_near e_mid _ e tau (ob law_mid) ltac:(lra) Htau).
  cbv beta in N. lra.
- apply (law_at e_mid e_top _ e tau (ob law_far)); [lra | exact Htau].
Qed.

Notation loss := (h * (at_position M1 * (w e tau)^2)).

Lemma law_M1_pos : 0 < at_position M1.
Proof.
unfold M1. apply Rmult_lt_0_compat; [|apply Rinv_0_lt_compat, pow_lt, law_chart_pos].
apply (law_at 0 e_top _ e tau (ob law_rate)); assumption.
Qed.

Lemma law_loss_pos : 0 <= loss.
Proof.
apply Rmult_le_pos; [apply Rlt_le, law_h0|]. apply Rmult_le_pos; [apply Rlt_le, law_M1_pos | apply pow2_ge_0].
Qed.

(** two steps keep below the barrier and keep E nonnegative *)
Lemma law_kept : (w e tau * at_position Q)^2 <= A * (e^2 - loss) + B * (e^2 - loss)^2 /\ 0 <= e^2 - loss.
Proof.
assert (H := law_barrier). assert (Ew := law_w_sqr e tau). assert (PA := A_E_pos e). assert (PP := A_P_ge e).
assert (Pe : 0 <= e^2 * (A + B * e^2)) by (apply Rmult_le_pos; [apply pow2_ge_0 | lra]).
apply (Rmult_le_compat_r _ _ _ Pe) in H. rewrite Rmult_1_l in H.
replace (tau^2 * ((at_position Q)^2 + h * (A + 2 * B * e^2) * at_position M1) * (e^2 * (A + B * e^2))) with
  (tau^2 * (e^2 * (A + B * e^2)) * ((at_position Q)^2 + h * (A + 2 * B * e^2) * at_position M1)) in H by ring.
rewrite <- Ew in H. set (x := loss) in *.
assert (Hx : (w e tau)^2 * (at_position Q)^2 + x * (A + 2 * B * e^2) <= e^2 * (A + B * e^2)) by (unfold x; lra).
assert (Pw : 0 <= (w e tau)^2 * (at_position Q)^2) by (apply Rmult_le_pos; apply pow2_ge_0).
clearbody x. split.
- replace (A * (e^2 - x) + B * (e^2 - x)^2) with (e^2 * (A + B * e^2) - x * (A + 2 * B * e^2) + B * x^2) by ring.
  assert (0 <= B * x^2) by (apply Rmult_le_pos; [apply (ob law_w5) | apply pow2_ge_0]).
  replace ((w e tau * at_position Q)^2) with ((w e tau)^2 * (at_position Q)^2) by ring. lra.
- assert (e^2 * (A + B * e^2) <= e^2 * (A + 2 * B * e^2)) by (apply Rmult_le_compat_l; [apply pow2_ge_0 | exact PP]).
  assert (0 <= (e^2 - x) * (A + 2 * B * e^2)) by lra.
  destruct (Rle_lt_dec 0 (e^2 - x)) as [c|c]; [exact c|exfalso].
  assert (0 < (x - e^2) * (A + 2 * B * e^2)) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

Lemma law_excess_after : l2 * at_position S2 - 2 = eps e - loss.
Proof.
rewrite (excess_after l k h zs (eps e) (w e tau) law_l2 (Rlt_le _ _ law_h0) (law_eps_pos e) (law_D2_pos e)).
rewrite (loss_of_w l k h zs (eps e) (w e tau) law_chart_pos). reflexivity.
Qed.

(** the balance is not lost *)
Lemma law_balance_kept : (1 - u l k h zs (w e tau)) * (1 - at_position v) <> 0.
Proof.
intros E. assert (H := law_excess_after). destruct law_kept as [_ K].
assert (ES : (at_position S2)^2 = 4 * h * zs^2).
{ unfold S2. rewrite E. replace (D2 l h zs (eps e) * 0^2 + 4 * h * zs^2) with (4 * h * zs^2) by ring.
  apply pow2_sqrt. assert (0 <= h * zs^2) by (apply Rmult_le_pos; apply pow2_ge_0). lra. }
destruct (law_S_min e) as [L1 [L2 _]]. assert (P2 := law_l2).
assert (L : (2 - beta * h) / l2 <= at_position S2).
{ apply (Rmult_le_reg_l l2); [exact P2|]. replace (l2 * ((2 - beta * h) / l2)) with (2 - beta * h) by (field; lra). lra. }
assert (((2 - beta * h) / l2)^2 <= (at_position S2)^2) by (apply pow_incr; lra). lra.
Qed.

(** the derivatives exist where the two steps look *)
Lemma law_in_z0 : z_lo <= z0 k zs (w e tau) <= z_hi.
Proof.
assert (H1 := law_at 0 e_top _ e tau (ob law_in1) He Htau).
assert (H2 := law_at 0 e_top _ e tau (ob law_in2) He Htau). cbv beta in H1, H2.
assert (M := Rmin_l (z0 k zs (w e tau)) zs). assert (M' := Rmax_l (z0 k zs (w e tau)) zs). lra.
Qed.

Lemma law_in_z1 : z_lo <= at_position z1 <= z_hi.
Proof.
split; [apply (law_at 0 e_top _ e tau (ob law_in3)) |
        apply (law_at 0 e_top _ e tau (ob law_in4))]; assumption.
Qed.

End Position.

Lemma law_cont z : z_lo <= z <= z_hi -> continuity_pt l1 z.
Proof.
intros Hz. apply (is_derive_continuity_pt l1 z (Derive_n l 2 z)).
apply (smooth_l1 2 l z_lo z_hi); [apply (ob law_smooth) | lia | lra].
Qed.

Lemma z0_cont p : 1 + k * p <> 0 -> continuity_pt (fun p => z0 k zs p) p.
Proof.
intros H. apply (is_derive_continuity_pt _ p (/ (1 + k * p)^2)). unfold z0, delta. auto_derive; [exact H|]. field. exact H.
Qed.

(** l1 at the first and at the second of two steps, from the position *)
Lemma u_l1 p : u l k h zs p = h * (l1 (z0 k zs p))^2.
Proof.
unfold u, K0. rewrite (l1_at_c l zs law_l1_zs). replace (z0 k zs p - zs) with (delta k p) by (unfold z0; ring). ring.
Qed.

Lemma v_l1 ep p : v l k h zs ep p = h * (l1 (z1 l k h zs ep p))^2.
Proof.
unfold v, p1, K1. rewrite (l1_at_c l zs law_l1_zs).
replace (z1 l k h zs ep p - zs) with (delta k p * r0 l k h zs ep p) by (unfold z1, delta1; ring). ring.
Qed.

Lemma z1_z0 ep p : z1 l k h zs ep p =
  z0 k zs p - l1 (z0 k zs p) * sqrt (D2 l h zs ep + 4 * h * (z0 k zs p)^2) + h * z0 k zs p * (l1 (z0 k zs p))^2.
Proof.
rewrite (l1_at_c l zs law_l1_zs). unfold z1, delta1, r0. fold (K0 l k zs p).
replace (sigma l h zs ep (delta k p)) with (sqrt (D2 l h zs ep + 4 * h * (z0 k zs p)^2)).
- replace (z0 k zs p - zs) with (delta k p) by (unfold z0; ring). unfold z0 at 1 3. unfold z0 at 2. unfold z0. ring.
- unfold sigma. f_equal. unfold D2, z0. ring.
Qed.

Lemma w_scaled e tau s : s * w e tau = w e (s * tau).
Proof. ring. Qed.

Lemma law_tau_scaled tau s : -1 <= tau <= 1 -> 0 <= s <= 1 -> -1 <= s * tau <= 1.
Proof.
intros Ht Hs. apply Rabs_le_between. rewrite Rabs_mult, (Rabs_pos_eq s) by lra.
assert (Rabs tau <= 1) by (apply Rabs_le; exact Ht). rewrite <- (Rmult_1_l 1).
apply Rmult_le_compat; [lra | apply Rabs_pos | lra | assumption].
Qed.

(** both steps shrink the balance and keep its sign *)
Lemma law_u_small e tau : 0 <= e <= e_top -> -1 <= tau <= 1 -> u l k h zs (w e tau) < 1.
Proof.
intros He Ht. rewrite <- (Rmult_1_l (w e tau)). apply (stays_below (fun s => u l k h zs (s * w e tau))).
- intros s Hs. apply (continuity_pt_ext (fun s => h * (l1 (z0 k zs (s * w e tau)))^2)).
  { intros r. symmetry. apply u_l1. }
  apply (continuity_pt_comp (fun s => l1 (z0 k zs (s * w e tau))) (fun p => h * p^2)); [|reg].
  apply (continuity_pt_comp (fun s => s * w e tau) (fun p => l1 (z0 k zs p))); [reg|].
  rewrite w_scaled. assert (Hst := law_tau_scaled tau s Ht Hs).
  apply (continuity_pt_comp (fun p => z0 k zs p) l1).
  + apply z0_cont. generalize (law_chart_pos e (s * tau) He Hst). lra.
  + apply law_cont, law_in_z0; assumption.
- rewrite Rmult_0_l, u_l1. replace (z0 k zs 0) with zs by (unfold z0, delta; field; lra).
  rewrite law_l1_zs. lra.
- intros s Hs. rewrite w_scaled. intros E. apply (law_balance_kept e (s * tau) He (law_tau_scaled tau s Ht Hs)).
  rewrite E. ring.
Qed.

Lemma law_v_small e tau : 0 <= e <= e_top -> -1 <= tau <= 1 -> v l k h zs (eps e) (w e tau) < 1.
Proof.
intros He Ht. rewrite <- (Rmult_1_l (w e tau)). apply (stays_below (fun s => v l k h zs (eps e) (s * w e tau))).
- intros s Hs.
  set (f := fun z => z - l1 z * sqrt (D2 l h zs (eps e) + 4 * h * z^2) + h * z * (l1 z)^2).
  apply (continuity_pt_ext (fun s => h * (l1 (f (z0 k zs (s * w e tau))))^2)).
  { intros r. rewrite v_l1, z1_z0. reflexivity. }
  apply (continuity_pt_comp (fun s => l1 (f (z0 k zs (s * w e tau)))) (fun p => h * p^2)); [|reg].
  apply (continuity_pt_comp (fun s => s * w e tau) (fun p => l1 (f (z0 k zs p)))); [reg|].
  rewrite w_scaled. assert (Hst := law_tau_scaled tau s Ht Hs).
  apply (continuity_pt_comp (fun p => f (z0 k zs p)) l1).
  + apply (continuity_pt_comp (fun p => z0 k zs p) f).
    * apply z0_cont. generalize (law_chart_pos e (s * tau) He Hst). lra.
    * assert (C := law_cont _ (law_in_z0 e (s * tau) He Hst)). set (z := z0 k zs (w e (s * tau))) in *. unfold f.
      apply (continuity_pt_plus (fun z => z - l1 z * sqrt (D2 l h zs (eps e) + 4 * h * z^2)) (fun z => h * z * (l1 z)^2)).
      -- apply (continuity_pt_minus (fun z => z) (fun z => l1 z * sqrt (D2 l h zs (eps e) + 4 * h * z^2))); [reg|].
         apply (continuity_pt_mult l1 (fun z => sqrt (D2 l h zs (eps e) + 4 * h * z^2))); [exact C|].
         apply (continuity_pt_comp (fun z => D2 l h zs (eps e) + 4 * h * z^2) sqrt); [reg|].
         apply continuity_pt_sqrt.
         assert (D := law_D2_pos e). assert (0 <= h * z^2) by (apply Rmult_le_pos; apply pow2_ge_0). lra.
      -- apply (continuity_pt_mult (fun z => h * z) (fun z => (l1 z)^2)); [reg|].
         apply (continuity_pt_comp l1 (fun p => p^2)); [exact C | reg].
  + assert (C := law_in_z1 e (s * tau) He Hst). rewrite z1_z0 in C. apply law_cont. exact C.
- rewrite Rmult_0_l. unfold v, delta, Rdiv. rewrite Rmult_0_l, Rmult_0_r. simpl. lra.
- intros s Hs. rewrite w_scaled. intros E. apply (law_balance_kept e (s * tau) He (law_tau_scaled tau s Ht Hs)).
  rewrite E. ring.
Qed.

(** zs is the only critical point that the region W reaches *)
Lemma law_only_zero tau : -1 <= tau <= 1 -> l1 (z0 k zs (w e_top tau)) = 0 -> w e_top tau = 0.
Proof.
intros Ht E. assert (He : 0 <= e_top <= e_top) by (generalize law_e_top; lra).
assert (H := law_at 0 e_top _ e_top tau (ob law_rate) He Ht). cbv beta in H.
assert (Hw := law_chart_pos e_top tau He Ht).
set (p := w e_top tau) in *. set (ep := eps e_top) in *. destruct (Req_dec p 0) as [n|n]; [exact n|exfalso].
assert (Hd : delta k p <> 0).
{ unfold delta. apply Rmult_integral_contrapositive_currified; [exact n | apply Rinv_neq_0_compat; lra]. }
rewrite (l1_at_c l zs law_l1_zs) in E. replace (z0 k zs p - zs) with (delta k p) in E by (unfold z0; ring).
fold (K0 l k zs p) in E. apply Rmult_integral in E. destruct E as [E|E]; [contradiction|].
assert (Er : r0 l k h zs ep p = 1) by (unfold r0; rewrite E; ring).
assert (Ez : z1 l k h zs ep p = z0 k zs p) by (unfold z1, z0, delta1; rewrite Er; ring).
assert (Ep : p1 l k h zs ep p = 0) by (unfold p1, K1; rewrite Ez; fold (K0 l k zs p); rewrite E; ring).
revert H. unfold m1. rewrite E, Ep. replace (0^2 + 0^2 * (1 - u l k h zs p)) with 0 by ring.
unfold Rdiv. rewrite Rmult_0_r, !Rmult_0_l. lra.
Qed.

(** ** A run in W *)

Section Run.
Context {x y : nat -> R}.
Hypothesis Hgd : gradient_descent l1 eta x y.
Notation in_W t := (law_region l zs eta eps_bar beta k A B (x t) (y t)).
Notation ex t := (excess l eta zs (x t) (y t)).
Notation ch t := (chart k zs (x t * y t)).

Lemma law_coordinates t : in_W t -> exists e tau, 0 <= e <= e_top /\ -1 <= tau <= 1 /\
  ex t = eps e /\ ch t = w e tau /\ x t * y t = z0 k zs (w e tau).
Proof.
intros [Hc [HE Hw]]. set (E := ex t + beta * h) in *.
destruct (z0_chart k zs (x t * y t) Hc) as [Ez _].
assert (Het := law_e_top).
assert (Htop : E <= e_top^2).
{ assert (H := law_h). assert (K := ob law_w11). assert (Kb := ob law_w6).
  assert (beta * h <= beta * eta_bar^2) by (apply Rmult_le_compat_l; lra). lra. }
set (e := sqrt E). assert (Ee : e^2 = E) by (apply pow2_sqrt; lra).
assert (He : 0 <= e <= e_top).
{ split; [apply sqrt_pos|]. rewrite <- (sqrt_pow2 e_top) by lra. apply sqrt_le_1_alt. exact Htop. }
assert (Eps : ex t = eps e) by (rewrite Ee; unfold E; ring).
assert (PA := A_E_pos e).
assert (Hw2 : (ch t)^2 <= (e * sqrt (A + B * e^2))^2).
{ replace ((e * sqrt (A + B * e^2))^2) with (A * E + B * E^2); [exact Hw|].
  transitivity (e^2 * (sqrt (A + B * e^2))^2); [|ring]. rewrite pow2_sqrt by lra. rewrite Ee. ring. }
set (m := e * sqrt (A + B * e^2)) in *. assert (Hm : 0 <= m) by (apply Rmult_le_pos; [lra | apply sqrt_pos]).
assert (Hab : Rabs (ch t) <= m).
{ apply Rsqr_incr_0_var; [|exact Hm]. rewrite <- Rsqr_abs, !Rsqr_pow2. exact Hw2. }
assert (Htau : exists tau, -1 <= tau <= 1 /\ ch t = tau * m).
{ destruct (Rle_lt_or_eq_dec 0 m Hm) as [hm|hm].
  - exists (ch t / m). split; [|field; lra]. apply Rabs_le_between. unfold Rdiv. rewrite Rabs_mult, (Rabs_pos_eq (/ m)).
    + apply (Rmult_le_reg_r m); [exact hm|]. rewrite Rmult_assoc, Rinv_l; lra.
    + apply Rlt_le, Rinv_0_lt_compat, hm.
  - exists 0. split; [lra|]. rewrite <- hm in Hab. rewrite Rmult_0_l.
    apply Rabs_eq_0. apply Rle_antisym; [exact Hab | apply Rabs_pos]. }
destruct Htau as [tau [Ht Ew]]. exists e, tau.
assert (Ew' : ch t = w e tau) by (rewrite Ew; unfold m; ring).
repeat split; try lra. rewrite <- Ew'. exact Ez.
Qed.

(** W is not left in two steps, and neither of them flips the balance *)
Lemma law_two_steps t e tau : 0 <= e <= e_top -> -1 <= tau <= 1 -> e^2 <= eps_bar + beta * h ->
  ex t = eps e -> x t * y t = z0 k zs (w e tau) ->
  in_W (S (S t)) /\
  ch (S (S t)) = w e tau * Q l k h zs (eps e) (w e tau) /\
  ex (S (S t)) = ex t - h * (M1 l k h zs (eps e) (w e tau) * (w e tau)^2) /\
  h * (l1 (x t * y t))^2 < 1 /\ h * (l1 (x (S t) * y (S t)))^2 < 1.
Proof.
intros He Ht Htop Eps Ez.
assert (Hw := law_chart_pos e tau He Ht). assert (HG := law_G_pos e tau He Ht).
assert (E2 := second_product l k eta zs (w e tau) x y t Hpos law_l1_zs law_l2 Hgd Ez). rewrite Eps in E2.
assert (X2 := second_excess l k eta zs (w e tau) x y t Hpos law_l1_zs law_l2 Hgd Ez).
rewrite Eps, (law_excess_after e tau He Ht) in X2.
destruct (law_kept e tau He Ht) as [K1 K2]. assert (KL := law_loss_pos e tau He Ht).
assert (Ec : ch (S (S t)) = w e tau * Q l k h zs (eps e) (w e tau)).
{ unfold chart. rewrite E2. apply w_after; assumption. }
split; [|split; [exact Ec|split; [rewrite X2, Eps; reflexivity|split]]].
- split; [|split].
  + rewrite E2, chart_after by exact Hw. apply Rmult_lt_0_compat; [exact HG | apply Rinv_0_lt_compat; exact Hw].
  + rewrite X2. lra.
  + rewrite Ec, X2. set (x0 := h * (M1 l k h zs (eps e) (w e tau) * (w e tau)^2)) in *.
    replace (eps e - x0 + beta * h) with (e^2 - x0) by ring. exact K1.
- rewrite (first_u l k eta zs (w e tau) x y t law_l1_zs Ez). apply law_u_small; assumption.
- rewrite (second_v l k eta zs (w e tau) x y t Hpos law_l1_zs law_l2 Hgd Ez), Eps. apply law_v_small; assumption.
Qed.

Lemma law_kept_in t : in_W t -> in_W (S (S t)) /\ ex (S (S t)) <= ex t /\
  h * (l1 (x t * y t))^2 < 1 /\ h * (l1 (x (S t) * y (S t)))^2 < 1.
Proof.
intros HW. destruct (law_coordinates t HW) as [e [tau [He [Ht [Eps [Ew Ez]]]]]].
destruct (law_two_steps t e tau He Ht) as [H1 [_ [H2 [H3 H4]]]]; try assumption.
{ destruct HW as [_ [HE _]]. rewrite Eps in HE. lra. }
split; [exact H1|]. split; [|split; assumption].
rewrite H2. generalize (law_loss_pos e tau He Ht). lra.
Qed.

(** ** The run converges *)

Hypothesis HW : in_W 0%nat.
Notation d t := ((x t)^2 - (y t)^2).

Lemma law_even n : in_W (2 * n)%nat.
Proof.
induction n as [|n IH]; [exact HW|]. replace (2 * S n)%nat with (S (S (2 * n))) by lia.
apply law_kept_in. exact IH.
Qed.

Lemma law_differentiable t : ex_derive l (x t * y t).
Proof.
assert (D : forall z, z_lo <= z <= z_hi -> ex_derive l z).
{ intros z Hz. exists (l1 z). apply (smooth_l 2 l z_lo z_hi); [apply (ob law_smooth) | lia | exact Hz]. }
destruct (Nat.Even_or_Odd t) as [[n E]|[n E]]; subst t;
  destruct (law_coordinates _ (law_even n)) as [e [tau [He [Ht [Eps [_ Ez]]]]]].
- rewrite Ez. apply D, law_in_z0; assumption.
- replace (2 * n + 1)%nat with (S (2 * n)) by lia.
  rewrite (first_product l k eta zs (w e tau) x y (2 * n) Hpos law_l1_zs law_l2 Hgd Ez), Eps. apply D, law_in_z1; assumption.
Qed.

Lemma law_shrinks t : h * (l1 (x t * y t))^2 < 1.
Proof.
destruct (Nat.Even_or_Odd t) as [[n E]|[n E]]; subst t.
- apply (law_kept_in (2 * n)%nat (law_even n)).
- replace (2 * n + 1)%nat with (S (2 * n)) by lia. apply (law_kept_in (2 * n)%nat (law_even n)).
Qed.

Lemma law_balance_step t : Rabs (d (S t)) = Rabs (d t) * (1 - h * (l1 (x t * y t))^2).
Proof.
rewrite (gd_d l1 eta x y Hgd t), Rabs_mult. f_equal. apply Rabs_pos_eq. generalize (law_shrinks t). lra.
Qed.

Lemma law_balance_decr t : Rabs (d (S t)) <= Rabs (d t).
Proof.
rewrite law_balance_step. rewrite <- (Rmult_1_r (Rabs (d t))) at 2. apply Rmult_le_compat_l; [apply Rabs_pos|].
assert (0 <= h * (l1 (x t * y t))^2) by (apply Rmult_le_pos; apply pow2_ge_0). lra.
Qed.

Lemma law_balance_even n : ((2 - beta * h) / l2)^2 <= h * (Rabs (d (2 * n)%nat))^2 + 4 * h * zs^2.
Proof.
rewrite pow2_abs. destruct (law_even n) as [_ [HE _]]. unfold excess in HE.
set (s := sqrt (h * (d (2 * n)%nat)^2 + 4 * h * zs^2)) in *.
destruct (law_S_min 0) as [_ [L _]]. assert (P2 := law_l2).
assert (Ls : (2 - beta * h) / l2 <= s).
{ apply (Rmult_le_reg_l l2); [exact P2|]. replace (l2 * ((2 - beta * h) / l2)) with (2 - beta * h) by (field; lra). lra. }
replace (h * (d (2 * n)%nat)^2 + 4 * h * zs^2) with (s^2); [apply pow_incr; lra|].
apply pow2_sqrt. assert (0 <= h * (d (2 * n)%nat)^2) by (apply Rmult_le_pos; apply pow2_ge_0).
assert (0 <= h * zs^2) by (apply Rmult_le_pos; apply pow2_ge_0). lra.
Qed.

Lemma law_balance_lim : exists dinf, 0 < dinf /\ is_lim_seq (fun t => Rabs (d t)) dinf /\ (forall t, dinf <= Rabs (d t)) /\
  ((2 - beta * h) / l2)^2 <= h * dinf^2 + 4 * h * zs^2.
Proof.
destruct (decr_from_lim (fun t => Rabs (d t)) 0) as [dinf [H1 [H2 H3]]].
{ intros; apply Rabs_pos. } { intros; apply law_balance_decr. }
assert (L : ((2 - beta * h) / l2)^2 <= h * dinf^2 + 4 * h * zs^2).
{ change (Rbar_le (Finite (((2 - beta * h) / l2)^2)) (Finite (h * dinf^2 + 4 * h * zs^2))).
  apply (is_lim_seq_le (fun _ => ((2 - beta * h) / l2)^2) (fun n => h * (Rabs (d (2 * n)%nat))^2 + 4 * h * zs^2)).
  - apply law_balance_even.
  - apply is_lim_seq_const.
  - apply is_lim_seq_plus'; [|apply is_lim_seq_const].
    apply (is_lim_seq_scal_l (fun n => (Rabs (d (2 * n)%nat))^2) h (dinf^2)). apply (lim_pow2 (fun n => Rabs (d (2 * n)%nat))).
    apply (lim_even (fun t => Rabs (d t))). exact H2. }
exists dinf. split; [|split; [exact H2|split; [intros t; apply H3; lia | exact L]]].
destruct (Rle_lt_or_eq_dec 0 dinf H1) as [p|p]; [exact p|exfalso].
subst dinf. destruct (law_S_min 0) as [S1 _]. replace (h * 0^2) with 0 in L by ring. lra.
Qed.

Lemma law_l1_to_0 : is_lim_seq (fun t => l1 (x t * y t)) 0.
Proof.
destruct law_balance_lim as [dinf [Hp [Hl [Hge _]]]]. apply is_lim_seq_spec. intros ep.
assert (Hh := law_h0).
assert (He : 0 < dinf * (h * ep^2)).
{ apply Rmult_lt_0_compat; [exact Hp|]. apply Rmult_lt_0_compat; [exact Hh | apply pow_lt, cond_pos]. }
destruct (lim_diff_small _ _ Hl _ He) as [N HN]. exists N. intros t Ht. rewrite Rminus_0_r.
specialize (HN t Ht). cbv beta in HN. rewrite law_balance_step in HN.
destruct (Rlt_le_dec (Rabs (l1 (x t * y t))) ep) as [c|c]; [exact c|exfalso].
assert (P := cond_pos ep).
assert (C : ep^2 <= (l1 (x t * y t))^2).
{ rewrite <- (pow2_abs (l1 (x t * y t))). apply pow_incr. lra. }
assert (C2 : h * ep^2 <= h * (l1 (x t * y t))^2) by (apply Rmult_le_compat_l; lra).
assert (C3 : dinf * (h * ep^2) <= Rabs (d t) * (h * (l1 (x t * y t))^2)).
{ apply Rmult_le_compat; [lra | | apply Hge | exact C2]. apply Rmult_le_pos; [lra | apply pow2_ge_0]. }
lra.
Qed.

Lemma law_position_to_0 : is_lim_seq (fun n => ch (2 * n)%nat) 0.
Proof.
assert (Het := law_e_top). assert (Hs : 0 < sqrt (A + B * e_top^2)) by (apply sqrt_lt_R0, A_E_pos).
set (m := e_top * sqrt (A + B * e_top^2)). assert (Hm : 0 <= m) by (apply Rmult_le_pos; lra).
assert (Hp : forall p, - m <= p <= m -> exists tau, -1 <= tau <= 1 /\ p = w e_top tau).
{ intros p Hp. destruct (Rle_lt_or_eq_dec 0 m Hm) as [c|c]; [|exists 0; split; lra].
  exists (p / m). split; [|transitivity (p / m * m); [field; lra | unfold m; ring]]. split.
  - apply (Rmult_le_reg_r m); [exact c|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra.
  - apply (Rmult_le_reg_r m); [exact c|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra. }
assert (He2 : 0 <= e_top <= e_top) by lra.
apply is_lim_seq_spec. intros ep.
destruct (away (fun p => l1 (z0 k zs p)) (- m) m 0) with (eps := pos ep) as [g [Hg Hg2]].
- lra.
- intros p Hpm. destruct (Hp p Hpm) as [tau [Ht Ep]].
  apply (continuity_pt_comp (fun p => z0 k zs p) l1).
  + apply z0_cont. rewrite Ep. generalize (law_chart_pos e_top tau He2 Ht). lra.
  + apply law_cont. rewrite Ep. apply law_in_z0; assumption.
- intros p Hpm E. destruct (Hp p Hpm) as [tau [Ht Ep]]. rewrite Ep in E |- *. apply law_only_zero; assumption.
- apply cond_pos.
- assert (L := lim_even _ _ law_l1_to_0). apply is_lim_seq_spec in L. destruct (L (mkposreal g Hg)) as [N HN].
  exists N. intros n Hn. specialize (HN n Hn). cbv beta in HN. simpl pos in HN. rewrite Rminus_0_r in HN.
  destruct (law_coordinates _ (law_even n)) as [e [tau [He [Ht [_ [Ew Ez]]]]]].
  assert (Hch : - m <= ch (2 * n)%nat <= m).
  { apply Rabs_le_between. rewrite Ew, !Rabs_mult. rewrite (Rabs_pos_eq e) by lra.
    rewrite (Rabs_pos_eq (sqrt (A + B * e^2))) by apply sqrt_pos.
    assert (Rabs tau <= 1) by (apply Rabs_le_between; exact Ht).
    assert (Hq : sqrt (A + B * e^2) <= sqrt (A + B * e_top^2)).
    { apply sqrt_le_1_alt. apply Rplus_le_compat_l. apply Rmult_le_compat_l; [apply (ob law_w5)|]. apply pow_incr. exact He. }
    unfold m. rewrite Rmult_assoc, <- (Rmult_1_l (e_top * sqrt (A + B * e_top^2))).
    apply Rmult_le_compat; [apply Rabs_pos | | assumption |].
    - apply Rmult_le_pos; [lra | apply sqrt_pos].
    - apply Rmult_le_compat; [lra | apply sqrt_pos | lra | exact Hq]. }
  rewrite Rminus_0_r. destruct (Rlt_le_dec (Rabs (ch (2 * n)%nat)) ep) as [c|c]; [exact c|exfalso].
  specialize (Hg2 (ch (2 * n)%nat) Hch). rewrite Rminus_0_r in Hg2. specialize (Hg2 c).
  rewrite Ew, <- Ez in Hg2. lra.
Qed.

Lemma law_product_lim : is_lim_seq (fun t => x t * y t) zs.
Proof.
assert (Hev : is_lim_seq (fun n => x (2 * n)%nat * y (2 * n)%nat) zs).
{ apply (is_lim_seq_ext (fun n => z0 k zs (ch (2 * n)%nat))).
  { intros n. symmetry. apply z0_chart. apply law_even. }
  replace (Finite zs) with (Finite (z0 k zs 0)) by (f_equal; unfold z0, delta; field; lra).
  apply (is_lim_seq_continuous (fun p => z0 k zs p)); [|apply law_position_to_0].
  apply z0_cont. lra. }
apply lim_even_odd; [exact Hev|].
destruct law_balance_lim as [dinf [_ [Hd _]]].
assert (Hs : is_lim_seq (fun n => (x (2 * n)%nat)^2 + (y (2 * n)%nat)^2) (sqrt (dinf^2 + 4 * zs^2))).
{ apply (is_lim_seq_ext (fun n => sqrt ((Rabs (d (2 * n)%nat))^2 + 4 * (x (2 * n)%nat * y (2 * n)%nat)^2))).
  - intros n. rewrite pow2_abs. symmetry. apply s_sqrt.
  - apply lim_sqrt. apply is_lim_seq_plus'.
    + apply (lim_pow2 (fun n => Rabs (d (2 * n)%nat))), (lim_even (fun t => Rabs (d t))), Hd.
    + apply (is_lim_seq_scal_l (fun n => (x (2 * n)%nat * y (2 * n)%nat)^2) 4 (zs^2)).
      apply (lim_pow2 (fun n => x (2 * n)%nat * y (2 * n)%nat)), Hev. }
assert (Hl := lim_even _ _ law_l1_to_0).
set (si := sqrt (dinf^2 + 4 * zs^2)) in *.
apply (is_lim_seq_ext (fun n => znext l1 eta (x (2 * n)%nat * y (2 * n)%nat) ((x (2 * n)%nat)^2 + (y (2 * n)%nat)^2))).
{ intros n. symmetry. apply gd_z. exact Hgd. }
unfold znext. replace (Finite zs) with (Finite (zs - eta * 0 * si + eta^2 * zs * 0^2)) by (f_equal; ring).
apply is_lim_seq_plus'; [apply is_lim_seq_minus'; [exact Hev|]|].
- apply is_lim_seq_mult'; [|exact Hs].
  apply (is_lim_seq_scal_l (fun n => l1 (x (2 * n)%nat * y (2 * n)%nat)) eta 0). exact Hl.
- apply is_lim_seq_mult'; [|apply (lim_pow2 (fun n => l1 (x (2 * n)%nat * y (2 * n)%nat))), Hl].
  apply (is_lim_seq_scal_l (fun n => x (2 * n)%nat * y (2 * n)%nat) (eta^2) zs). exact Hev.
Qed.

(** what is known of the limit; the excess decreases to its value there *)
Lemma law_limit : exists xi yi : R, is_lim_seq x xi /\ is_lim_seq y yi /\ xi * yi = zs /\
  2 / eta - beta * eta <= l2 * (xi^2 + yi^2) /\
  is_lim_seq (fun t => ex t) (eta * (l2 * (xi^2 + yi^2)) - 2) /\
  (forall t, eta * (l2 * (xi^2 + yi^2)) - 2 <= ex t).
Proof.
destruct law_balance_lim as [dinf [Hp [Hd [Hge Hmin2]]]]. assert (Hh := law_h0). assert (P2 := law_l2).
destruct (xy_converge l1 eta zs dinf x y Hgd) as [xi [yi [Hx [Hy [Hz Hdi]]]]].
- intros E. specialize (Hge 0%nat). rewrite E, Rabs_R0 in Hge. lra.
- intros t. apply Rabs_lt_between. assert (H := law_shrinks t).
  replace (h * (l1 (x t * y t))^2) with ((eta * l1 (x t * y t))^2) in H by ring.
  rewrite <- pow2_abs in H. destruct (Rlt_le_dec (Rabs (eta * l1 (x t * y t))) 1) as [c|c]; [exact c|exfalso].
  assert (1^2 <= (Rabs (eta * l1 (x t * y t)))^2) by (apply pow_incr; lra). lra.
- exact law_product_lim.
- exact Hd.
- exists xi, yi. split; [exact Hx|]. split; [exact Hy|]. split; [exact Hz|].
  assert (Es : eta * (xi^2 + yi^2) = sqrt (h * dinf^2 + 4 * h * zs^2)).
  { rewrite (eta_s eta Hpos), Hz, <- Hdi, pow2_abs. reflexivity. }
  assert (Eex : eta * (l2 * (xi^2 + yi^2)) - 2 = l2 * sqrt (h * dinf^2 + 4 * h * zs^2) - 2) by (rewrite <- Es; ring).
  split; [|split].
  + destruct (law_S_min 0) as [_ [L _]].
    assert (Ls : (2 - beta * h) / l2 <= sqrt (h * dinf^2 + 4 * h * zs^2)).
    { rewrite <- (sqrt_pow2 ((2 - beta * h) / l2)) by lra. apply sqrt_le_1_alt. exact Hmin2. }
    apply (Rmult_le_compat_l l2) in Ls; [|lra].
    replace (l2 * ((2 - beta * h) / l2)) with (2 - beta * h) in Ls by (field; lra).
    apply (Rmult_le_reg_l eta); [exact Hpos|].
    replace (eta * (2 / eta - beta * eta)) with (2 - beta * h) by (field; lra). lra.
  + rewrite Eex. unfold excess. apply is_lim_seq_minus'; [|apply is_lim_seq_const].
    apply (is_lim_seq_scal_l (fun t => sqrt (h * (d t)^2 + 4 * h * zs^2)) l2 (sqrt (h * dinf^2 + 4 * h * zs^2))).
    apply lim_sqrt. apply is_lim_seq_plus'; [|apply is_lim_seq_const].
    apply (is_lim_seq_ext (fun t => h * (Rabs (d t))^2)); [intros t; rewrite pow2_abs; reflexivity|].
    apply (is_lim_seq_scal_l (fun t => (Rabs (d t))^2) h (dinf^2)). apply lim_pow2. exact Hd.
  + intros t. rewrite Eex. unfold excess. apply Rplus_le_compat_r. apply Rmult_le_compat_l; [lra|].
    apply sqrt_le_1_alt. apply Rplus_le_compat_r. apply Rmult_le_compat_l; [lra|].
    rewrite <- (pow2_abs (d t)). apply pow_incr. split; [lra | apply Hge].
Qed.

End Run.

(** ** From any step on *)

Section From.
Context {x y : nat -> R} {T : nat}.
Hypothesis Hgd : gradient_descent l1 eta x y.
Hypothesis HW : law_region l zs eta eps_bar beta k A B (x T) (y T).

Lemma law_shifted : gradient_descent l1 eta (fun t => x (t + T)%nat) (fun t => y (t + T)%nat).
Proof. intros t. apply (Hgd (t + T)%nat). Qed.

Lemma law_differentiable_from t : (T <= t)%nat -> ex_derive l (x t * y t).
Proof.
intros Ht. replace t with ((t - T) + T)%nat by lia. exact (law_differentiable law_shifted HW (t - T)).
Qed.

(** the position at even steps from T tends to 0, the excess decreases to what it is at the limit *)
Lemma law_run : exists xi yi : R, is_lim_seq x xi /\ is_lim_seq y yi /\ xi * yi = zs /\
  2 / eta - beta * eta <= l2 * (xi^2 + yi^2) /\
  ((forall t, x t * y t <> zs) -> l2 * (xi^2 + yi^2) <= 2 / eta) /\
  is_lim_seq (fun t => excess l eta zs (x t) (y t)) (eta * (l2 * (xi^2 + yi^2)) - 2) /\
  (forall t, (T <= t)%nat -> eta * (l2 * (xi^2 + yi^2)) - 2 <= excess l eta zs (x t) (y t)) /\
  is_lim_seq (fun n => chart k zs (x (2 * n + T)%nat * y (2 * n + T)%nat)) 0 /\
  (forall n, law_region l zs eta eps_bar beta k A B (x (2 * n + T)%nat) (y (2 * n + T)%nat)).
Proof.
destruct (law_limit law_shifted HW) as [xi [yi [Hx [Hy [Hz [Hlo [Hex Hge]]]]]]].
apply (is_lim_seq_incr_n x T) in Hx. apply (is_lim_seq_incr_n y T) in Hy.
apply (is_lim_seq_incr_n (fun t => excess l eta zs (x t) (y t)) T) in Hex.
exists xi, yi. repeat (split; [assumption|]). split; [|split; [exact Hex|split; [|split]]].
- apply (sharpness_at_limit l1 l2 zs eta xi yi x y); try assumption; [apply law_l1_zs|].
  assert (He : 0 <= e_top <= e_top) by (generalize law_e_top; lra). assert (Ht : -1 <= 0 <= 1) by lra.
  assert (I := law_in_z0 e_top 0 He Ht).
  replace (z0 k zs (w e_top 0)) with zs in I by (unfold z0, delta; rewrite !Rmult_0_l; field; lra).
  apply (smooth_l1 2 l z_lo z_hi); [apply (ob law_smooth) | lia | lra].
- intros t Ht. replace t with ((t - T) + T)%nat by lia. apply Hge.
- apply (law_position_to_0 law_shifted HW).
- intros n. apply (law_even law_shifted HW).
Qed.

End From.
End Law.

Theorem sharpness_law_sound (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi : R) :
  minimum l lo hi ->
  sharpness_law_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi ->
  sharpness_law l lo hi eta_lo eta_bar eps_bar beta k A B.
Proof.
intros [zs Hmin] O. split; [apply O|]. split; [apply O|]. exists zs. split; [exact Hmin|]. intros eta Heta Hpos. split.
{ assert (W12 := law_w12 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O). assert (Hb := law_beta_h Hmin O Heta Hpos).
  destruct (law_inhabited Hmin O Heta Hpos eps_bar ltac:(lra)) as [x [y [H1 [H2 [H3 _]]]]]. exists x, y. rewrite H3. auto. }
intros x y Hgd T HW. split.
- apply (law_kept_in Hmin O Heta Hpos Hgd T HW).
- split; [exact (fun t => law_differentiable_from Hmin O Heta Hpos Hgd HW t)|].
  destruct (law_run Hmin O Heta Hpos Hgd HW) as [xi [yi [Hx [Hy [Hz [Hge [Hle _]]]]]]].
  exists xi, yi. repeat (split; [assumption|]). exact Hle.
Qed.
