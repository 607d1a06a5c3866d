(** Claim `law_entry_near` (theory.md, section 6): `law_entry` for starts whose height above the edge is in proportion to
    eta^2, so that the claim reaches down to the edge as eta tends to 0. At each learning rate its obligations are those of
    `law_entry` with e0 = C0 h, e1 = C1 h and Qm = 1 + qm h. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent LawSteps SharpnessLaw
  SharpnessLawLower LawEntry.
Open Scope R_scope.

(** * The claim *)

Definition law_entry_near (l : R -> R)
    (lo hi eta_lo eta_near eps_bar beta k A B eps_l beta_l A_l B_l C1 : R) : Prop :=
  eta_lo <= eta_near /\ 0 < eta_near /\ exists zs, minimum_at l lo hi zs /\
  forall eta, eta_lo <= eta <= eta_near -> 0 < eta ->
  (* W has such points *)
  (exists x y, law_region l zs eta eps_bar beta k A B x y /\ x * y <> zs /\
    C1 * eta^2 <= excess l eta zs x y) /\
  forall x y : nat -> R, gradient_descent (Derive l) eta x y -> (forall t, x t * y t <> zs) ->
  forall T, law_region l zs eta eps_bar beta k A B (x T) (y T) ->
  C1 * eta^2 <= excess l eta zs (x T) (y T) ->
  (exists t, (T <= t)%nat /\
    law_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l (x t) (y t)) /\
  (forall t, (T <= t)%nat -> ex_derive l (x t * y t)) /\
  ends_with_sharpness l zs x y
    (fun sharpness => 2 / eta - beta * eta <= sharpness <= 2 / eta - beta_l * eta).

(** * The obligations, under the checker's names *)

(** for C in [C0, C1], tau in [-1, 1], eta in [eta_lo, eta_near], c in [lo, hi]: P, of C, tau, eta, of
    the width of the lower barrier in units of h, and of eps and w = tau sqrt(h width), as the
    checker writes them, at c *)
Definition on_low_heights (lo hi eta_lo eta_near beta A B beta_l A_l B_l C0 C1 : R)
    (P : R -> R -> R -> R -> R -> R -> R -> Prop) : Prop :=
  forall C tau eta c, C0 <= C <= C1 -> -1 <= tau <= 1 -> eta_lo <= eta <= eta_near -> lo <= c <= hi ->
  let e := eta * sqrt (C + beta) in
  let width := (C + beta_l) * (A_l - B_l * eta^2 * (C + beta_l)) in
  let tau' := tau * sqrt (width / ((C + beta) * (A + B * e^2))) in
  P C tau eta c width (e^2 - beta * eta^2) (tau' * e * sqrt (A + B * e^2)).

Record law_entry_near_obligations (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B e_top
    eps_l beta_l A_l B_l eta_near C0 C1 qm Mm X : R) : Prop := {
  near_n0a : 0 < eta_near;
  near_n0b : eta_lo <= eta_near;
  near_n0c : eta_near <= eta_bar;
  near_n1 : 0 < C0;
  near_n2 : C0 <= C1;
  near_n3 : C1 * eta_near^2 <= eps_l;
  near_n4 : 0 < qm;
  near_n5 : eta_near^2 * X <= 1;
  near_n6 : Mm * A_l * (C1 + beta_l) * (1 + qm * eta_near^2)^2 / (2 * qm) +
    eta_near^2 * X * (C1 + beta) <= C1 - C0;
  near_grow : on_low_heights lo hi eta_lo eta_near beta A B beta_l A_l B_l C0 C1
    (fun C tau eta c width eps w =>
      qm <= C * A1 l k (eta^2) c eps w + tau^2 * width * Q2 l k (eta^2) c eps w);
  near_slow : on_low_heights lo hi eta_lo eta_near beta A B beta_l A_l B_l C0 C1
    (fun C tau eta c width eps w => M1 l k (eta^2) c eps w <= Mm);
  near_cross : on_positions lo hi eta_lo eta_bar beta A B 0 e_top
    (fun e tau h c eps w => M1 l k h c eps w * (A + B * e^2) <= X)
}.

(** * At one learning rate *)

Lemma law_at_rate {l lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi eta} :
  sharpness_law_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi ->
  eta_lo <= eta <= eta_bar -> 0 < eta ->
  sharpness_law_obligations l lo hi eta eta eps_bar beta k A B e_near e_mid e_top z_lo z_hi.
Proof.
intros O He Hp. destruct O.
assert (Hh : forall h, eta^2 <= h <= eta^2 -> eta_lo^2 <= h <= eta_bar^2).
{ intros h Hh. assert (eta_lo^2 <= eta^2) by (apply pow_incr; lra).
  assert (eta^2 <= eta_bar^2) by (apply pow_incr; lra). lra. }
assert (Hb : beta * eta^2 <= beta * eta_bar^2) by (apply Rmult_le_compat_l; [lra | apply pow_incr; lra]).
assert (R : forall from to P, on_positions lo hi eta_lo eta_bar beta A B from to P ->
  on_positions lo hi eta eta beta A B from to P).
{ intros from to P H e tau h c H1 H2 H3 H4. exact (H e tau h c H1 H2 (Hh h H3) H4). }
constructor; try assumption; try lra; try (apply R; assumption).
intros h c H1 H2. exact (law_odd h c (Hh h H1) H2).
Qed.

Lemma lower_at_rate {l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l f_near f_mid f_top eta} :
  sharpness_law_lower_obligations l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l
    f_near f_mid f_top ->
  0 <= eta_lo -> 0 <= beta -> eta_lo <= eta <= eta_bar -> 0 < eta ->
  sharpness_law_lower_obligations l lo hi eta eta eps_bar beta k A B eps_l beta_l A_l B_l
    f_near f_mid f_top.
Proof.
intros O Hlo Hbeta He Hp. destruct O.
assert (Hsq : eta_lo^2 <= eta^2 <= eta_bar^2) by (split; apply pow_incr; lra).
assert (Hh : forall h, eta^2 <= h <= eta^2 -> eta_lo^2 <= h <= eta_bar^2) by (intros; lra).
assert (Hb : beta * eta^2 <= beta * eta_bar^2) by (apply Rmult_le_compat_l; lra).
assert (Hbl : B_l * (beta_l * eta^2) <= B_l * (beta_l * eta_bar^2))
  by (apply Rmult_le_compat_l; [lra|]; apply Rmult_le_compat_l; lra).
assert (R : forall from to P, on_positions lo hi eta_lo eta_bar beta A B from to P ->
  on_positions lo hi eta eta beta A B from to P).
{ intros from to P H e tau h c H1 H2 H3 H4. exact (H e tau h c H1 H2 (Hh h H3) H4). }
assert (R2 : forall sign from to P,
  between_barriers lo hi eta_lo eta_bar beta A B beta_l A_l B_l sign from to P ->
  between_barriers lo hi eta eta beta A B beta_l A_l B_l sign from to P).
{ intros sign from to P H e lambda h c H1 H2 H3 H4. exact (H e lambda h c H1 H2 (Hh h H3) H4). }
constructor; try assumption; try lra; try (apply R; assumption); apply R2; assumption.
Qed.

Section Near.
Context {l : R -> R} {lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi zs eta : R}.
Context {eps_l beta_l A_l B_l f_near f_mid f_top eta_near C0 C1 qm Mm X : R}.
Notation h := (eta^2).
Hypothesis Hmin : minimum_at l lo hi zs.
Hypothesis O : sharpness_law_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi.
Hypothesis Ol : sharpness_law_lower_obligations l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l f_near f_mid f_top.
Hypothesis On : law_entry_near_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_top
  eps_l beta_l A_l B_l eta_near C0 C1 qm Mm X.
Hypothesis Hrate : eta_lo <= eta <= eta_near.
Hypothesis Hpos : 0 < eta.
Notation ob f := (f _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ On).

Lemma Heta : eta_lo <= eta <= eta_bar.
Proof. assert (N := ob near_n0c). lra. Qed.

(** what [on_low_heights] says of zs at this learning rate, in the words of [law_entry_obligations] *)
Lemma near_position P C tau :
  on_low_heights lo hi eta_lo eta_near beta A B beta_l A_l B_l C0 C1 P ->
  C0 <= C <= C1 -> -1 <= tau <= 1 ->
  let width := (C + beta_l) * (A_l - B_l * h * (C + beta_l)) in
  let Phi := law_width A B (C * h + beta * h) in
  let Phi_l := law_lower_width A_l B_l (C * h + beta_l * h) in
  P C tau eta zs width (C * h) (tau * sqrt (Phi_l / Phi) * sqrt Phi) /\ Phi_l = h * width.
Proof.
intros H HC Ht width Phi Phi_l. assert (K := H C tau eta zs HC Ht Hrate (law_zs Hmin)). cbv zeta in K.
assert (N1 := ob near_n1). assert (Hb := law_w6 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
assert (HA := law_w4 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
assert (HB := law_w5 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
assert (Hh : 0 < h) by (apply pow_lt; exact Hpos). assert (HE : 0 < C + beta) by lra.
assert (Ee : (eta * sqrt (C + beta))^2 = C * h + beta * h).
{ rewrite Rpow_mult_distr, pow2_sqrt by lra. ring. }
rewrite Ee in K. replace (C * h + beta * h - beta * h) with (C * h) in K by ring.
assert (El : Phi_l = h * width) by (unfold Phi_l, law_lower_width, width; ring).
split; [|exact El].
assert (Ep : Phi = h * ((C + beta) * (A + B * (C * h + beta * h)))) by (unfold Phi, law_width; ring).
assert (PB : 0 <= B * (C * h + beta * h)).
{ apply Rmult_le_pos; [exact HB|]. replace (C * h + beta * h) with ((C + beta) * h) by ring.
  apply Rmult_le_pos; lra. }
set (V := (C + beta) * (A + B * (C * h + beta * h))) in *.
assert (Hw : 0 < V) by (apply Rmult_lt_0_compat; lra).
replace (Phi_l / Phi) with (width / V) by (rewrite El, Ep; field; lra).
replace (sqrt Phi) with (eta * sqrt (C + beta) * sqrt (A + B * (C * h + beta * h))).
- fold width in K.
  match type of K with P _ _ _ _ _ _ ?x => match goal with |- P _ _ _ _ _ _ ?y =>
    replace y with x by ring end end. exact K.
- rewrite Ep. unfold V. rewrite sqrt_mult_alt, sqrt_mult_alt, sqrt_pow2 by lra. ring.
Qed.

Lemma near_excess C : C0 <= C <= C1 -> 0 < C * h /\ C * h <= eps_l /\ 0 < h <= eta_near^2 /\ h <= eta_bar^2 /\ 0 <= beta * h <= beta * eta_bar^2.
Proof.
intros HC. assert (N1 := ob near_n1). assert (N3 := ob near_n3).
assert (Hb := law_w6 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
assert (Hh : 0 < h) by (apply pow_lt; exact Hpos). assert (Hhn : h <= eta_near^2) by (apply pow_incr; lra).
assert (Hhb : h <= eta_bar^2) by (apply pow_incr; generalize Heta; lra).
assert (0 < C * h) by (apply Rmult_lt_0_compat; lra).
assert (C * h <= C1 * eta_near^2) by (apply Rmult_le_compat; lra).
assert (0 <= beta * h) by (apply Rmult_le_pos; lra).
assert (beta * h <= beta * eta_bar^2) by (apply Rmult_le_compat_l; lra). lra.
Qed.

(** below the lower barrier one is in W *)
Lemma near_in_W C tau : C0 <= C <= C1 -> -1 <= tau <= 1 ->
  let Phi := law_width A B (C * h + beta * h) in
  let Phi_l := law_lower_width A_l B_l (C * h + beta_l * h) in
  0 <= Phi_l <= Phi /\ 0 < Phi /\
  exists e tau', 0 <= e <= e_top /\ -1 <= tau' <= 1 /\ C * h = e^2 - beta * h /\
    tau * sqrt (Phi_l / Phi) * sqrt Phi = tau' * e * sqrt (A + B * e^2).
Proof.
intros HC Ht Phi Phi_l. set (E := C * h + beta * h). destruct (near_excess C HC) as [X1 [X2 [X3 [X5 X4]]]].
assert (HA := law_w4 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O). assert (HB := law_w5 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
assert (W11 := law_w11 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O). assert (Het := law_e_top O).
assert (V2 := lower_v2 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Ol). assert (V3 := lower_v3 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Ol).
assert (V4 := lower_v4 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Ol). assert (V5 := lower_v5 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Ol).
assert (V10 := lower_v10 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Ol). assert (V12 := lower_v12 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Ol).
assert (HE : 0 < E) by (unfold E; lra). assert (Ee : (sqrt E)^2 = E) by (apply pow2_sqrt; lra).
assert (PB : 0 <= B * E) by (apply Rmult_le_pos; lra).
assert (HPhi : 0 < Phi) by (apply Rmult_lt_0_compat; [exact HE | fold E; lra]).
set (El := C * h + beta_l * h).
assert (L1 : beta_l * h <= beta * h) by (apply Rmult_le_compat_r; lra). assert (L2 : 0 <= beta_l * h) by (apply Rmult_le_pos; lra).
assert (L3 : beta_l * h <= beta_l * eta_bar^2) by (apply Rmult_le_compat_l; lra).
assert (HEl : 0 < El <= E) by (unfold El, E; lra).
assert (PE : 0 <= B_l * El) by (apply Rmult_le_pos; lra).
assert (HPl : 0 <= Phi_l <= Phi).
{ unfold Phi_l, Phi, law_lower_width, law_width. fold E El. split.
  - assert (0 < A_l - B_l * El) by (apply (lower_width Ol El); unfold El; lra). apply Rmult_le_pos; lra.
  - apply Rle_trans with (El * A); [apply Rmult_le_compat_l; lra|].
    apply Rle_trans with (E * A); [apply Rmult_le_compat_r; lra | apply Rmult_le_compat_l; lra]. }
split; [exact HPl|]. split; [exact HPhi|].
exists (sqrt E), (tau * sqrt (Phi_l / Phi)). split; [split; [apply sqrt_pos|]|split; [|split]].
- rewrite <- (sqrt_pow2 e_top) by exact Het. apply sqrt_le_1_alt. unfold E. lra.
- assert (Hs : 0 <= sqrt (Phi_l / Phi) <= 1).
  { split; [apply sqrt_pos|]. rewrite <- sqrt_1. apply sqrt_le_1_alt.
    apply (Rmult_le_reg_r Phi); [exact HPhi|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  apply Rabs_le_between. rewrite Rabs_mult, (Rabs_pos_eq (sqrt _)) by lra. rewrite <- (Rmult_1_l 1).
  apply Rmult_le_compat; [apply Rabs_pos | lra | apply Rabs_le; lra | lra].
- rewrite Ee. unfold E. ring.
- rewrite Ee. replace (sqrt Phi) with (sqrt E * sqrt (A + B * E)); [ring|].
  unfold Phi, law_width. fold E. rewrite sqrt_mult_alt by lra. reflexivity.
Qed.

Lemma near_Q C tau : C0 <= C <= C1 -> -1 <= tau <= 1 ->
  let Phi := law_width A B (C * h + beta * h) in
  let Phi_l := law_lower_width A_l B_l (C * h + beta_l * h) in
  1 + qm * h <= Q l k h zs (C * h) (tau * sqrt (Phi_l / Phi) * sqrt Phi).
Proof.
intros HC Ht Phi Phi_l.
destruct (near_position _ C tau (ob near_grow) HC Ht) as [P El]. cbv beta zeta in P, El. fold Phi Phi_l in P, El.
destruct (near_in_W C tau HC Ht) as [HPl [HPhi [e [tau' [He [Ht' [Ee Ew]]]]]]]. fold Phi Phi_l in HPl, HPhi, Ew.
assert (Wide : (tau * sqrt (Phi_l / Phi) * sqrt Phi)^2 = tau^2 * Phi_l).
{ rewrite !Rpow_mult_distr, !pow2_sqrt; [field; lra | lra |].
  apply Rmult_le_pos; [lra | apply Rlt_le, Rinv_0_lt_compat; exact HPhi]. }
set (w := tau * sqrt (Phi_l / Phi) * sqrt Phi) in *.
assert (HG := law_G_pos Hmin O Heta Hpos e tau' He Ht'). assert (Hc := law_chart_pos Hmin O Heta Hpos e tau' He Ht').
rewrite <- Ew, <- Ee in HG. rewrite <- Ew in Hc.
assert (D := law_D2_pos Hmin O Heta Hpos e). rewrite <- Ee in D.
assert (He0 := law_eps_pos Hmin O Heta Hpos e). rewrite <- Ee in He0.
assert (Eq := Q_expansion l k h zs (C * h) w (law_l2 Hmin) (Rlt_le _ _ (law_h0 Hpos)) He0 D Hc HG).
unfold b in Eq. rewrite Wide, El in Eq.
assert (Hh : 0 < h) by (apply pow_lt; exact Hpos).
apply (Rmult_le_compat_l h) in P; [|lra]. lra.
Qed.

Lemma near_M1 C tau : C0 <= C <= C1 -> -1 <= tau <= 1 ->
  let Phi := law_width A B (C * h + beta * h) in
  let Phi_l := law_lower_width A_l B_l (C * h + beta_l * h) in
  0 < M1 l k h zs (C * h) (tau * sqrt (Phi_l / Phi) * sqrt Phi) <= Mm.
Proof.
intros HC Ht Phi Phi_l. destruct (near_position _ C tau (ob near_slow) HC Ht) as [P _].
destruct (near_in_W C tau HC Ht) as [_ [_ [e [tau' [He [Ht' [Ee Ew]]]]]]]. fold Phi Phi_l in Ew, P.
split; [|exact P]. rewrite Ew, Ee. apply (law_M1_pos Hmin O Heta Hpos e tau' He Ht').
Qed.

(** the room that (n6) leaves *)
Lemma near_room : let top := C1 * h + beta_l * h in
  h * Mm * top * (A_l - B_l * top) / (1 - 1 / (1 + qm * h)^2) + h * h * X * (C1 + beta) <= C1 * h - C0 * h.
Proof.
intros top. assert (N1 := ob near_n1). assert (N2 := ob near_n2). assert (N4 := ob near_n4). assert (N6 := ob near_n6).
destruct (near_excess C1 ltac:(lra)) as [X1 [X2 [X3 [X5 X4]]]].
destruct (near_M1 C0 0 ltac:(lra) ltac:(lra)) as [M0 M2]. destruct (near_in_W C1 0 ltac:(lra) ltac:(lra)) as [[HPl _] _].
set (Qm := 1 + qm * h). assert (Hq : 0 < qm * h) by (apply Rmult_lt_0_compat; lra).
assert (HQp : 1 < Qm) by (unfold Qm; lra).
assert (HQ : 2 * (qm * h) <= Qm^2 - 1).
{ unfold Qm. assert (0 <= (qm * h)^2) by apply pow2_ge_0. lra. }
assert (HQ2 : Qm^2 <= (1 + qm * eta_near^2)^2).
{ apply pow_incr. unfold Qm. assert (qm * h <= qm * eta_near^2) by (apply Rmult_le_compat_l; lra). lra. }
assert (V3 := lower_v3 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Ol). assert (V5 := lower_v5 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Ol).
set (S1 := C1 + beta_l) in *. assert (HS1 : 0 < S1) by (unfold S1; lra).
assert (Et : top = h * S1) by (unfold top, S1; ring).
assert (HtB : 0 <= B_l * top) by (rewrite Et; apply Rmult_le_pos; [exact V5 | apply Rmult_le_pos; lra]).
assert (HAl : 0 <= A_l - B_l * top).
{ unfold law_lower_width in HPl. fold top in HPl. assert (0 < top) by (rewrite Et; apply Rmult_lt_0_compat; lra).
  apply (Rmult_le_reg_l top); [assumption|]. lra. }
set (Y := Mm * A_l * S1). assert (HY : 0 <= Y) by (unfold Y; apply Rmult_le_pos; [apply Rmult_le_pos|]; lra).
assert (Top : h * Mm * top * (A_l - B_l * top) <= h * (h * Y)).
{ rewrite Et at 1. replace (h * (h * Y)) with (h * Mm * (h * S1) * A_l) by (unfold Y; ring).
  apply Rmult_le_compat_l; [|lra]. apply Rmult_le_pos; apply Rmult_le_pos; lra. }
assert (Inv : 0 < 1 - 1 / Qm^2).
{ apply (Rmult_lt_reg_r (Qm^2)); [lra|]. replace ((1 - 1 / Qm^2) * Qm^2) with (Qm^2 - 1) by (field; lra). lra. }
assert (First : h * Mm * top * (A_l - B_l * top) / (1 - 1 / Qm^2) <= h * (Y * (1 + qm * eta_near^2)^2 / (2 * qm))).
{ apply Rle_trans with (h * (h * Y) / (1 - 1 / Qm^2)).
  - unfold Rdiv at 1 3. apply Rmult_le_compat_r; [apply Rlt_le, Rinv_0_lt_compat, Inv | exact Top].
  - apply (Rmult_le_reg_r (2 * qm * (1 - 1 / Qm^2) * Qm^2)).
    { apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat|]; lra. }
    replace (h * (h * Y) / (1 - 1 / Qm^2) * (2 * qm * (1 - 1 / Qm^2) * Qm^2)) with (h * Y * (2 * (qm * h) * Qm^2)) by (field; lra).
    replace (h * (Y * (1 + qm * eta_near^2)^2 / (2 * qm)) * (2 * qm * (1 - 1 / Qm^2) * Qm^2))
      with (h * Y * ((Qm^2 - 1) * (1 + qm * eta_near^2)^2)) by (field; lra).
    apply Rmult_le_compat_l; [apply Rmult_le_pos; lra|]. apply Rmult_le_compat; lra. }
assert (Second : h * h * X * (C1 + beta) <= h * (eta_near^2 * X * (C1 + beta))).
{ assert (P := ob near_cross 0 0 h zs ltac:(generalize (law_e_top O); lra) ltac:(lra) (law_h O Heta Hpos) (law_zs Hmin)). cbv beta in P.
  assert (M := law_M1_pos Hmin O Heta Hpos 0 0 ltac:(generalize (law_e_top O); lra) ltac:(lra)).
  assert (HA := A_E_pos O 0). assert (Z := Rmult_lt_0_compat _ _ M HA).
  assert (HX : 0 < X) by (exact (Rlt_le_trans _ _ _ Z P)). clear P M Z HA.
  assert (Hb := law_w6 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
  replace (h * h * X * (C1 + beta)) with (h * (h * X * (C1 + beta))) by ring. apply Rmult_le_compat_l; [lra|].
  apply Rmult_le_compat_r; [lra|]. apply Rmult_le_compat_r; lra. }
apply (Rmult_le_compat_l h) in N6; [|lra]. unfold Y in First. lra.
Qed.

Lemma near_entry_obligations : law_entry_obligations l zs zs eta eta eps_bar beta k A B eps_l beta_l A_l B_l
  (C0 * h) (C1 * h) (1 + qm * h) Mm (h * h * X * (C1 + beta)).
Proof.
assert (N1 := ob near_n1). assert (N2 := ob near_n2). assert (N4 := ob near_n4). assert (N5 := ob near_n5).
destruct (near_excess C1 ltac:(lra)) as [X1 [X2 [X3 [X5 X4]]]].
assert (Hq : 0 < qm * h) by (apply Rmult_lt_0_compat; lra).
assert (Eps : forall eps, C0 * h <= eps <= C1 * h -> exists C, C0 <= C <= C1 /\ eps = C * h).
{ intros eps He. exists (eps / h). split; [|field; lra].
  split; apply (Rmult_le_reg_r h); try lra; unfold Rdiv; rewrite Rmult_assoc, Rinv_l; lra. }
constructor.
- apply Rmult_lt_0_compat; lra.
- apply Rmult_le_compat_r; lra.
- exact X2.
- lra.
- exact near_room.
- intros eps tau h' c H1 H2 H3 H4. cbv zeta. replace h' with h by lra. replace c with zs by lra.
  destruct (Eps eps H1) as [C [HC ->]]. exact (near_Q C tau HC H2).
- intros eps tau h' c H1 H2 H3 H4. cbv zeta. replace h' with h by lra. replace c with zs by lra.
  destruct (Eps eps H1) as [C [HC ->]]. exact (proj2 (near_M1 C tau HC H2)).
- intros eps tau h' c H1 H2 H3 H4. cbv zeta. replace h' with h by lra. replace c with zs by lra.
  assert (W11 := law_w11 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
  set (E := eps + beta * h). set (e := sqrt E). assert (HE : 0 < E) by (unfold E; lra).
  assert (Ee : e^2 = E) by (apply pow2_sqrt; lra).
  assert (He : 0 <= e <= e_top).
  { split; [apply sqrt_pos|]. unfold e. rewrite <- (sqrt_pow2 e_top) by apply (law_e_top O). apply sqrt_le_1_alt. unfold E. lra. }
  assert (Ex : eps = e^2 - beta * h) by (rewrite Ee; unfold E; ring).
  assert (Ew : tau * sqrt (law_width A B E) = tau * e * sqrt (A + B * e^2)).
  { unfold law_width. rewrite sqrt_mult_alt by lra. rewrite Ee. unfold e. ring. }
  assert (P := ob near_cross e tau h zs He H2 (law_h O Heta Hpos) (law_zs Hmin)). cbv beta in P.
  assert (M := law_M1_pos Hmin O Heta Hpos e tau He H2). assert (Hsq := law_w_sqr O e tau).
  rewrite Ew. rewrite Ex at 1. rewrite Hsq. set (M1' := M1 l k h zs (e^2 - beta * h) (tau * e * sqrt (A + B * e^2))) in *.
  rewrite Ee in P |- *. assert (HA := A_E_pos O e). rewrite Ee in HA. assert (Z := Rmult_lt_0_compat _ _ M HA).
  assert (Ht2 : 0 <= tau^2 <= 1).
  { split; [apply pow2_ge_0|]. rewrite <- pow2_abs. rewrite <- (pow1 2). apply pow_incr. split; [apply Rabs_pos|].
    apply Rabs_le. exact H2. }
  assert (Y1 : h * M1' * (tau^2 * (E * (A + B * E))) <= h * X * E).
  { replace (h * M1' * (tau^2 * (E * (A + B * E)))) with (h * E * (M1' * (A + B * E) * tau^2)) by ring.
    replace (h * X * E) with (h * E * (X * 1)) by ring. apply Rmult_le_compat_l; [apply Rmult_le_pos; lra|].
    apply Rmult_le_compat; lra. }
  assert (Y2 : h * X <= 1).
  { eapply Rle_trans; [|exact N5]. apply Rmult_le_compat_r; lra. }
  assert (Y3 : 0 <= (1 - h * X) * (eps - C1 * h)) by (apply Rmult_le_pos; lra).
  eapply Rle_trans; [exact Y1|]. unfold E. lra.
Qed.

End Near.

Theorem law_entry_near_sound (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi
    eps_l beta_l A_l B_l f_near f_mid f_top eta_near C0 C1 qm Mm X : R) :
  minimum l lo hi ->
  sharpness_law_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi ->
  sharpness_law_lower_obligations l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l
    f_near f_mid f_top ->
  law_entry_near_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_top eps_l beta_l A_l B_l
    eta_near C0 C1 qm Mm X ->
  law_entry_near l lo hi eta_lo eta_near eps_bar beta k A B eps_l beta_l A_l B_l C1.
Proof.
intros [zs Hmin] O Ol On. split; [apply On|]. split; [apply On|]. exists zs. split; [exact Hmin|].
intros eta Hrate Hpos. assert (Oe := near_entry_obligations Hmin O Ol On Hrate Hpos).
assert (Heta := Heta On Hrate).
assert (O' := law_at_rate O Heta Hpos).
assert (Ol' := lower_at_rate Ol (law_w1 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O) (law_w6 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O) Heta Hpos).
assert (Here : eta <= eta <= eta) by lra. assert (Hzs : zs <= zs <= zs) by lra. split.
{ destruct (lower_inhabited Hmin O Heta Hpos Ol) as [x [y [[H1 _] [H2 H3]]]]. exists x, y. rewrite H3.
  split; [exact H1|]. split; [exact H2|]. apply Oe. }
intros x y Hgd Hmiss T HW Hstart.
destruct (entry_arrives Hmin O' Here Hpos Ol' Hzs Oe Hgd Hmiss HW Hstart) as [n HV].
split; [exists (2 * n + T)%nat; split; [lia | exact HV]|].
split; [exact (fun t => law_differentiable_from Hmin O Heta Hpos Hgd HW t)|].
destruct (law_run Hmin O Heta Hpos Hgd HW) as [xi [yi [Hx [Hy [Hz [Hge _]]]]]].
destruct (lower_ends Hmin O Heta Hpos Ol Hgd _ HV) as [xi' [yi' [Hx' [Hy' [_ Hle]]]]].
rewrite <- (LimitPoint.lim_unique x xi xi' Hx Hx'), <- (LimitPoint.lim_unique y yi yi' Hy Hy') in Hle.
exists xi, yi. repeat (split; [assumption|]). exact Hle.
Qed.
