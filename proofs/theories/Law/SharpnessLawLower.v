(** Claim `sharpness_law_lower` (theory.md, section 6): two steps from the part V of the region W of [sharpness_law] that lies above
    a lower barrier lead into V again, and every run that reaches V ends with sharpness at most 2/eta - beta_l eta. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent Trapping LimitPoint LawSteps SharpnessLaw.
Open Scope R_scope.

(** * The claim *)

(** the region V: in W, excess <= eps_l, and w^2 >= A_l E_l - B_l E_l^2 with E_l = excess + beta_l eta^2, unless E_l <= 0 *)
Definition law_lower_region (l : R -> R) (zs eta eps_bar beta k A B eps_l beta_l A_l B_l x y : R) : Prop :=
  let E_l := excess l eta zs x y + beta_l * eta^2 in
  law_region l zs eta eps_bar beta k A B x y /\ excess l eta zs x y <= eps_l /\
  (A_l * E_l - B_l * E_l^2 <= (chart k zs (x * y))^2 \/ E_l <= 0).

Definition sharpness_law_lower (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l : R) : Prop :=
  eta_lo <= eta_bar /\ 0 < eta_bar /\ exists zs, minimum_at l lo hi zs /\
  forall eta, eta_lo <= eta <= eta_bar -> 0 < eta ->
  (* V has points beyond the edge *)
  (exists x y, law_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l x y /\ x * y <> zs /\ 0 < excess l eta zs x y) /\
  forall x y : nat -> R, gradient_descent (Derive l) eta x y ->
  forall T, law_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l (x T) (y T) ->
  law_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l (x (S (S T))) (y (S (S T))) /\
  (forall t, (T <= t)%nat -> ex_derive l (x t * y t)) /\
  ends_with_sharpness l zs x y (fun sharpness => sharpness <= 2 / eta - beta_l * eta).

(** * The obligations, under the checker's names *)

(** for e in [from, to], lambda in [0, 1], h in [eta_lo^2, eta_bar^2], c in [lo, hi], and sign = 1 or -1: P, of e and h, of L
    and W (the lower barrier and w^2, in units of e^2), of eps and of w = sign e sqrt W *)
Definition between_barriers (lo hi eta_lo eta_bar beta A B beta_l A_l B_l sign from to : R)
    (P : R -> R -> R -> R -> R -> R -> R -> Prop) : Prop :=
  forall e lambda h c, from <= e <= to -> 0 <= lambda <= 1 -> eta_lo^2 <= h <= eta_bar^2 -> lo <= c <= hi ->
  let E_l := e^2 - (beta - beta_l) * h in
  let L := E_l * (A_l - B_l * E_l) / e^2 in
  let W := L + lambda * ((A + B * e^2) - L) in
  let tau := sign * sqrt (W / (A + B * e^2)) in
  P e h c L W (e^2 - beta * h) (tau * e * sqrt (A + B * e^2)).

(** surplus and gain of the checker *)
Definition law_surplus (l : R -> R) (k h c eps w beta_l A_PL A_EL L W : R) : R :=
  (W - L) * s3 l k h c eps w A_EL
  - W * (h * s1 l k h c eps w beta_l A_PL + w^2 * b l k h c eps w * s2 l k h c eps w A_EL).
Definition law_gain (l : R -> R) (k h c eps w A_PL : R) : R := (Q l k h c eps w)^2 + h * A_PL * M1 l k h c eps w.

(** [lower_range]: the ranges of near1 are not empty. What it needs of [sharpness_law] stands in
    [sharpness_law_obligations]. *)
Record sharpness_law_lower_obligations
    (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l f_near f_mid f_top : R) : Prop := {
  lower_v1 : 0 < eps_l;
  lower_v2 : eps_l <= eps_bar;
  lower_v3 : 0 <= beta_l;
  lower_v4 : beta_l <= beta;
  lower_v5 : 0 <= B_l;
  lower_v6 : 2 * B_l * (f_top^2 + beta_l * eta_bar^2) < A_l;
  lower_v8 : f_near <= f_mid;
  lower_v9 : f_mid <= f_top;
  lower_v10 : eps_l + beta * eta_bar^2 <= f_top^2;
  lower_v12 : A_l <= A;
  lower_range : 0 <= f_near;
  lower_near1 : on_positions lo hi eta_lo eta_bar beta A B 0 f_near (fun e tau h c eps w =>
    s1 l k h c eps w beta_l (A_l - 2 * B_l * (e^2 - (beta - beta_l) * h)) <= 0);
  lower_near2 : on_positions lo hi eta_lo eta_bar beta A B 0 f_near (fun e tau h c eps w =>
    s2 l k h c eps w (A_l - B_l * (e^2 - (beta - beta_l) * h)) <= 0);
  lower_near3 : on_positions lo hi eta_lo eta_bar beta A B 0 f_near (fun e tau h c eps w =>
    0 <= s3 l k h c eps w (A_l - B_l * (e^2 - (beta - beta_l) * h)));
  lower_near4 : on_positions lo hi eta_lo eta_bar beta A B 0 f_near (fun e tau h c eps w =>
    0 <= b l k h c eps w);
  lower_mid1 : between_barriers lo hi eta_lo eta_bar beta A B beta_l A_l B_l 1 f_near f_mid (fun e h c L W eps w =>
    let E_l := e^2 - (beta - beta_l) * h in
    0 <= law_surplus l k h c eps w beta_l (A_l - 2 * B_l * E_l) (A_l - B_l * E_l) L W);
  lower_mid2 : between_barriers lo hi eta_lo eta_bar beta A B beta_l A_l B_l (-1) f_near f_mid (fun e h c L W eps w =>
    let E_l := e^2 - (beta - beta_l) * h in
    0 <= law_surplus l k h c eps w beta_l (A_l - 2 * B_l * E_l) (A_l - B_l * E_l) L W);
  lower_far1 : between_barriers lo hi eta_lo eta_bar beta A B beta_l A_l B_l 1 f_mid f_top (fun e h c L W eps w =>
    let E_l := e^2 - (beta - beta_l) * h in
    L <= law_gain l k h c eps w (A_l - 2 * B_l * E_l) * W);
  lower_far2 : between_barriers lo hi eta_lo eta_bar beta A B beta_l A_l B_l (-1) f_mid f_top (fun e h c L W eps w =>
    let E_l := e^2 - (beta - beta_l) * h in
    L <= law_gain l k h c eps w (A_l - 2 * B_l * E_l) * W)
}.

Lemma between_ratio (L W T : R) : L <= W -> W <= T -> exists lambda, 0 <= lambda <= 1 /\ L + lambda * (T - L) = W.
Proof.
intros H1 H2. destruct (Rle_lt_or_eq_dec L T ltac:(lra)) as [c|c]; [|exists 0; split; lra].
exists ((W - L) / (T - L)). split; [|field; lra]. assert (P := Rinv_0_lt_compat (T - L) ltac:(lra)).
split; [apply Rmult_le_pos; lra|]. apply (Rmult_le_reg_r (T - L)); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra.
Qed.

Section Lower.
Context {l : R -> R} {lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi zs eta : R}.
Context {eps_l beta_l A_l B_l f_near f_mid f_top : R}.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2 zs).
Notation h := (eta^2).
Notation eps e := (e^2 - beta * h).
Notation w e tau := (tau * e * sqrt (A + B * e^2)).
Notation El e := (e^2 - (beta - beta_l) * h).
Hypothesis Hmin : minimum_at l lo hi zs.
Hypothesis O : sharpness_law_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi.
Hypothesis Heta : eta_lo <= eta <= eta_bar.
Hypothesis Hpos : 0 < eta.
Hypothesis Ol : sharpness_law_lower_obligations l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l f_near f_mid f_top.
Notation ob f := (f _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Ol).

(** the lower barrier E_l (A_l - B_l E_l) increases up to the top of V *)
Lemma lower_slope E : E <= f_top^2 + beta_l * eta_bar^2 -> 0 < A_l - 2 * B_l * E.
Proof.
intros H. assert (V5 := ob lower_v5). assert (V6 := ob lower_v6).
assert (B_l * E <= B_l * (f_top^2 + beta_l * eta_bar^2)) by (apply Rmult_le_compat_l; assumption). lra.
Qed.

Lemma lower_A_l : 0 < A_l.
Proof.
assert (V3 := ob lower_v3). assert (H := lower_slope 0). rewrite Rmult_0_r, Rminus_0_r in H. apply H.
assert (0 <= beta_l * eta_bar^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]). generalize (pow2_ge_0 f_top). lra.
Qed.

Lemma lower_width E : E <= f_top^2 + beta_l * eta_bar^2 -> 0 < A_l - B_l * E.
Proof. intros H. generalize (lower_slope E H) lower_A_l. lra. Qed.

Lemma lower_inhabited : exists x y, law_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l x y /\ x * y <> zs /\
  excess l eta zs x y = eps_l.
Proof.
assert (V1 := ob lower_v1). assert (V3 := ob lower_v3). assert (V4 := ob lower_v4). assert (V5 := ob lower_v5).
assert (Hb := law_beta_h Hmin O Heta Hpos).
destruct (law_inhabited Hmin O Heta Hpos eps_l) as [x [y [H1 [H2 [H3 H4]]]]]; [split; [lra | apply (ob lower_v2)]|].
exists x, y. split; [|split; assumption]. unfold law_lower_region. cbv zeta. rewrite H3, H4. split; [exact H1|]. split; [lra|].
left. set (E := eps_l + beta * h) in *. assert (Ph : 0 <= h) by apply pow2_ge_0.
assert (0 <= beta_l * h) by (apply Rmult_le_pos; lra).
assert (El_le : eps_l + beta_l * h <= E) by (unfold E; assert (beta_l * h <= beta * h) by (apply Rmult_le_compat_r; lra); lra).
assert (A_l * (eps_l + beta_l * h) <= A * E).
{ assert (PA := lower_A_l). apply Rmult_le_compat; [lra | lra | apply (ob lower_v12) | exact El_le]. }
assert (0 <= B_l * (eps_l + beta_l * h)^2) by (apply Rmult_le_pos; [exact V5 | apply pow2_ge_0]).
assert (0 <= B * E^2).
{ apply Rmult_le_pos; [exact (law_w5 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O) | apply pow2_ge_0]. }
lra.
Qed.

Lemma lower_E_l_le e : El e <= e^2.
Proof.
assert (V4 := ob lower_v4). assert (0 <= (beta - beta_l) * h) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]). lra.
Qed.

(** the top of V *)
Lemma lower_e_top e : 0 <= e -> eps e <= eps_l -> e <= f_top.
Proof.
intros He H. assert (V8 := ob lower_v8). assert (V9 := ob lower_v9). assert (V10 := ob lower_v10). assert (V0 := ob lower_range).
assert (Hh := law_h O Heta Hpos). assert (Hb := law_w6 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
assert (beta * h <= beta * eta_bar^2) by (apply Rmult_le_compat_l; lra).
apply Rsqr_incr_0_var; [|lra]. rewrite !Rsqr_pow2. lra.
Qed.

Lemma lower_in_range e : 0 <= e <= f_top -> El e <= f_top^2 + beta_l * eta_bar^2.
Proof.
intros He. assert (V3 := ob lower_v3). assert (H := lower_E_l_le e).
assert (e^2 <= f_top^2) by (apply pow_incr; exact He).
assert (0 <= beta_l * eta_bar^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]). lra.
Qed.

Section Position.
Variables e tau : R.
Hypothesis He : 0 <= e <= e_top.
Hypothesis Hf : e <= f_top.
Hypothesis Htau : -1 <= tau <= 1.
Hypothesis HE : 0 < El e.
Hypothesis Hbar : El e * (A_l - B_l * El e) <= (w e tau)^2.

Notation at_position f := (f l k h zs (eps e) (w e tau)).
Notation L := (El e * (A_l - B_l * El e) / e^2).
Notation W := (tau^2 * (A + B * e^2)).

Lemma lower_e_pos : 0 < e.
Proof.
destruct (Rle_lt_or_eq_dec 0 e (proj1 He)) as [H|H]; [exact H|exfalso].
assert (K : e^2 = 0) by (rewrite <- H; ring). generalize (lower_E_l_le e). lra.
Qed.

Lemma lower_between sign from to P : between_barriers lo hi eta_lo eta_bar beta A B beta_l A_l B_l sign from to P ->
  from <= e <= to -> 0 <= sign * tau -> sign^2 = 1 -> P e h zs L W (eps e) (w e tau).
Proof.
intros HP Hr Hs Hs2. assert (He0 := lower_e_pos). assert (PA := A_E_pos O e). assert (P2 := pow2_ge_0 tau).
assert (He2 : 0 < e^2) by (apply pow_lt; exact He0).
assert (Ht2 : tau^2 <= 1).
{ rewrite <- pow2_abs. rewrite <- (pow1 2). apply pow_incr. split; [apply Rabs_pos | apply Rabs_le; exact Htau]. }
assert (HL : L <= W).
{ apply (Rmult_le_reg_r (e^2)); [exact He2|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra.
  rewrite (law_w_sqr O) in Hbar. lra. }
assert (HW : W <= A + B * e^2).
{ rewrite <- (Rmult_1_l (A + B * e^2)) at 2. apply Rmult_le_compat_r; lra. }
assert (Hlam := between_ratio _ _ _ HL HW).
destruct Hlam as [lambda [Hl1 Hl2]].
assert (K := HP e lambda h zs Hr Hl1 (law_h O Heta Hpos) (law_zs Hmin)). cbv zeta in K.
rewrite Hl2 in K.
assert (Et : sign * sqrt (W / (A + B * e^2)) = tau).
{ replace (W / (A + B * e^2)) with ((sign * tau)^2).
  - rewrite sqrt_pow2 by exact Hs. transitivity (sign^2 * tau); [ring|]. rewrite Hs2. ring.
  - replace ((sign * tau)^2) with (sign^2 * tau^2) by ring. rewrite Hs2. field. lra. }
rewrite Et in K. exact K.
Qed.

(** two steps do not fall below the lower barrier *)
Lemma lower_barrier_kept :
  El e * (A_l - B_l * El e) <= (w e tau)^2 * ((at_position Q)^2 + h * (A_l - 2 * B_l * El e) * at_position M1).
Proof.
assert (He0 := lower_e_pos). assert (Hh := law_h0 Hpos). assert (He2 : 0 < e^2) by (apply pow_lt; exact He0).
assert (HA := lower_width (El e) (lower_in_range e (conj (proj1 He) Hf))).
assert (Id := lower_barrier l k h zs (eps e) (w e tau) (law_l2 Hmin) (Rlt_le _ _ Hh) (law_eps_pos Hmin O Heta Hpos e)
  (law_D2_pos Hmin O Heta Hpos e) (law_chart_pos Hmin O Heta Hpos e tau He Htau) beta_l (El e) (A_l - B_l * El e)
  (A_l - 2 * B_l * El e) (law_G_pos Hmin O Heta Hpos e tau He Htau) (Rgt_not_eq _ _ HA) ltac:(ring)).
assert (Ew := law_w_sqr O e tau).
assert (EL : L * e^2 = El e * (A_l - B_l * El e)) by (field; lra).
destruct (Rle_lt_dec e f_near) as [h1|h1]; [|destruct (Rle_lt_dec e f_mid) as [h2|h2]].
- assert (Hr : 0 <= e <= f_near) by lra.
  assert (N1 := law_at Hmin O Heta Hpos 0 f_near _ e tau (ob lower_near1) Hr Htau).
  assert (N2 := law_at Hmin O Heta Hpos 0 f_near _ e tau (ob lower_near2) Hr Htau).
  assert (N3 := law_at Hmin O Heta Hpos 0 f_near _ e tau (ob lower_near3) Hr Htau).
  assert (N4 := law_at Hmin O Heta Hpos 0 f_near _ e tau (ob lower_near4) Hr Htau).
  cbv beta in N1, N2, N3, N4.
  assert (P1 : 0 <= h * - at_position s1 beta_l (A_l - 2 * B_l * El e)) by (apply Rmult_le_pos; lra).
  assert (P2 : 0 <= (w e tau)^2 * at_position b * - at_position s2 (A_l - B_l * El e)).
  { apply Rmult_le_pos; [|lra]. apply Rmult_le_pos; [apply pow2_ge_0 | exact N4]. }
  assert (P3 := Rmult_le_pos _ _ (pow2_ge_0 (w e tau)) (Rplus_le_le_0_compat _ _ P1 P2)).
  assert (P4 : 0 <= ((w e tau)^2 - El e * (A_l - B_l * El e)) * at_position s3 (A_l - B_l * El e)).
  { apply Rmult_le_pos; [lra | exact N3]. }
  lra.
- assert (N : 0 <= law_surplus l k h zs (eps e) (w e tau) beta_l (A_l - 2 * B_l * El e) (A_l - B_l * El e) L W).
  { destruct (Rle_lt_dec 0 tau) as [c|c].
    - apply (lower_between 1 f_near f_mid _ (ob lower_mid1)); lra.
    - apply (lower_between (-1) f_near f_mid _ (ob lower_mid2)); lra. }
  apply (Rmult_le_compat_r (e^2)) in N; [|lra]. rewrite Rmult_0_l in N. unfold law_surplus in N.
  rewrite <- EL, Ew in Id. rewrite <- EL, Ew.
  set (a := at_position s3 (A_l - B_l * El e)) in *. set (d := h * at_position s1 beta_l (A_l - 2 * B_l * El e)) in *.
  set (g := at_position b) in *. set (f := at_position s2 (A_l - B_l * El e)) in *.
  rewrite Ew in N. lra.
- assert (N : L <= law_gain l k h zs (eps e) (w e tau) (A_l - 2 * B_l * El e) * W).
  { destruct (Rle_lt_dec 0 tau) as [c|c].
    - apply (lower_between 1 f_mid f_top _ (ob lower_far1)); lra.
    - apply (lower_between (-1) f_mid f_top _ (ob lower_far2)); lra. }
  apply (Rmult_le_compat_r (e^2)) in N; [|lra]. unfold law_gain in N. rewrite Ew, <- EL. lra.
Qed.

End Position.

(** * Runs *)

Section Run.
Context {x y : nat -> R}.
Hypothesis Hgd : gradient_descent l1 eta x y.
Notation in_V t := (law_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l (x t) (y t)).
Notation ex t := (excess l eta zs (x t) (y t)).

Lemma lower_kept_in t : in_V t -> in_V (S (S t)).
Proof.
intros [HW [Htop Hbar]].
destruct (law_coordinates O Heta Hpos t HW) as [e [tau [He [Ht [Eps [Ew Ez]]]]]].
destruct (law_two_steps Hmin O Heta Hpos Hgd t e tau He Ht) as [H1 [H2 [H3 _]]]; try assumption.
{ destruct HW as [_ [HE _]]. rewrite Eps in HE. lra. }
assert (Hl := law_loss_pos Hmin O Heta Hpos e tau He Ht). set (x0 := h * _) in *.
split; [exact H1|]. split; [lra|].
destruct (Rle_lt_dec (ex (S (S t)) + beta_l * h) 0) as [c|c]; [right; exact c|left].
assert (EE : ex t + beta_l * h = El e) by (rewrite Eps; ring).
assert (HE : 0 < El e) by lra. rewrite EE, Ew in Hbar. destruct Hbar as [Hbar|Hbar]; [|lra].
assert (Hf : e <= f_top) by (apply lower_e_top; [apply He | rewrite <- Eps; exact Htop]).
assert (K := lower_barrier_kept e tau He Hf Ht HE). replace (A_l * El e - B_l * (El e)^2) with (El e * (A_l - B_l * El e)) in Hbar by ring.
specialize (K Hbar). rewrite H2, H3.
replace (ex t - x0 + beta_l * h) with (El e - x0) by (rewrite <- EE; ring).
assert (V5 := ob lower_v5). assert (0 <= B_l * x0^2) by (apply Rmult_le_pos; [exact V5 | apply pow2_ge_0]).
replace (A_l * (El e - x0) - B_l * (El e - x0)^2) with
  (El e * (A_l - B_l * El e) - x0 * (A_l - 2 * B_l * El e) - B_l * x0^2) by ring.
replace ((w e tau * Q l k h zs (eps e) (w e tau))^2) with ((w e tau)^2 * (Q l k h zs (eps e) (w e tau))^2) by ring.
replace ((w e tau)^2 * ((Q l k h zs (eps e) (w e tau))^2 + h * (A_l - 2 * B_l * El e) * M1 l k h zs (eps e) (w e tau))) with
  ((w e tau)^2 * (Q l k h zs (eps e) (w e tau))^2 + x0 * (A_l - 2 * B_l * El e)) in K by (unfold x0; ring).
lra.
Qed.

Lemma lower_from T n : in_V T -> in_V (2 * n + T)%nat.
Proof.
intros HV. induction n as [|n IH]; [exact HV|]. replace (2 * S n + T)%nat with (S (S (2 * n + T))) by lia.
apply lower_kept_in. exact IH.
Qed.

(** the position tends to 0, so the lower barrier does *)
Lemma lower_ends T : in_V T -> ends_with_sharpness l zs x y (fun sharpness => sharpness <= 2 / eta - beta_l * eta).
Proof.
intros HV. assert (HW := proj1 HV).
destruct (law_run Hmin O Heta Hpos Hgd HW) as [xi [yi [Hx [Hy [Hz [_ [_ [_ [Hge [Hch _]]]]]]]]]].
exists xi, yi. repeat (split; [assumption|]).
set (s := l2 * (xi^2 + yi^2)) in *.
apply (Rmult_le_reg_l eta); [exact Hpos|]. replace (eta * (2 / eta - beta_l * eta)) with (2 - beta_l * h) by (field; lra).
destruct (Rle_lt_dec (eta * s) (2 - beta_l * h)) as [c|c]; [exact c|exfalso].
set (g := eta * s - 2 + beta_l * h). assert (Hg : 0 < g) by (unfold g; lra).
assert (HA := lower_A_l).
assert (Hgap : 0 < g * A_l / 2) by (assert (0 < g * A_l) by (apply Rmult_lt_0_compat; assumption); lra).
assert (Hc2 := lim_pow2 _ _ Hch). replace (0^2) with 0 in Hc2 by ring.
apply is_lim_seq_spec in Hc2. destruct (Hc2 (mkposreal _ Hgap)) as [N HN]. specialize (HN N (Nat.le_refl N)).
cbv beta in HN. simpl pos in HN. rewrite Rminus_0_r in HN. apply Rabs_def2 in HN.
destruct (lower_from T N HV) as [HWN [HtN HbN]].
assert (HgeN := Hge (2 * N + T)%nat ltac:(lia)).
destruct (law_coordinates O Heta Hpos _ HWN) as [e [tau [He [Ht [Eps [Ew Ez]]]]]].
assert (Hf : e <= f_top) by (apply lower_e_top; [apply He | rewrite <- Eps; exact HtN]).
assert (Hs := lower_slope (El e) (lower_in_range e (conj (proj1 He) Hf))).
assert (EE : ex (2 * N + T)%nat + beta_l * h = El e) by (rewrite Eps; ring).
rewrite EE in HbN. assert (HgE : g <= El e) by (unfold g; lra).
destruct HbN as [HbN|HbN]; [|lra].
assert (P1 : 0 <= El e * (A_l / 2 - B_l * El e)) by (apply Rmult_le_pos; lra).
assert (P2 : 0 <= (El e - g) * A_l) by (apply Rmult_le_pos; lra).
lra.
Qed.

End Run.
End Lower.

Theorem sharpness_law_lower_sound (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi
    eps_l beta_l A_l B_l f_near f_mid f_top : R) :
  minimum l lo hi ->
  sharpness_law_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi ->
  sharpness_law_lower_obligations l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l f_near f_mid f_top ->
  sharpness_law_lower l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l.
Proof.
intros [zs Hmin] O Ol. split; [apply O|]. split; [apply O|]. exists zs. split; [exact Hmin|]. intros eta Heta Hpos. split.
{ destruct (lower_inhabited Hmin O Heta Hpos Ol) as [x [y [H1 [H2 H3]]]]. exists x, y. rewrite H3.
  split; [exact H1|]. split; [exact H2 | apply Ol]. }
intros x y Hgd T HV. split.
- exact (lower_kept_in Hmin O Heta Hpos Ol Hgd T HV).
- split; [exact (fun t => law_differentiable_from Hmin O Heta Hpos Hgd (proj1 HV) t)|].
  exact (lower_ends Hmin O Heta Hpos Ol Hgd T HV).
Qed.
