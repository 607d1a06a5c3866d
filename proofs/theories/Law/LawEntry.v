(** Claim `law_entry` (theory.md, section 6): every run in the region W of [sharpness_law] that starts high enough above the edge
    and never hits zs exactly gets into the region V of [sharpness_law_lower], so that its sharpness at convergence lies between
    both bounds. Below the lower barrier w grows at least by the factor Qm every two steps, so the loss of eps up to there is that of
    a geometric series, however small w was. *)
From Coq Require Import Reals Lra Lia Classical.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent Trapping LimitPoint LawSteps SharpnessLaw SharpnessLawLower.
Open Scope R_scope.

(** * The claim *)

Definition law_entry (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l e1 : R) : Prop :=
  eta_lo <= eta_bar /\ 0 < eta_bar /\ exists zs, minimum_at l lo hi zs /\
  forall eta, eta_lo <= eta <= eta_bar -> 0 < eta ->
  (* W has such points *)
  (exists x y, law_region l zs eta eps_bar beta k A B x y /\ x * y <> zs /\ e1 <= excess l eta zs x y) /\
  forall x y : nat -> R, gradient_descent (Derive l) eta x y -> (forall t, x t * y t <> zs) ->
  forall T, law_region l zs eta eps_bar beta k A B (x T) (y T) -> e1 <= excess l eta zs (x T) (y T) ->
  (exists t, (T <= t)%nat /\ law_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l (x t) (y t)) /\
  (forall t, (T <= t)%nat -> ex_derive l (x t * y t)) /\
  ends_with_sharpness l zs x y (fun sharpness => 2 / eta - beta * eta <= sharpness <= 2 / eta - beta_l * eta).

(** * The obligations, under the checker's names *)

(** for eps in [from, to], tau in [-1, 1], h in [eta_lo^2, eta_bar^2], c in [lo, hi]: P, of eps, tau, h, c *)
Definition on_heights (lo hi eta_lo eta_bar from to : R) (P : R -> R -> R -> R -> Prop) : Prop :=
  forall eps tau h c, from <= eps <= to -> -1 <= tau <= 1 -> eta_lo^2 <= h <= eta_bar^2 -> lo <= c <= hi -> P eps tau h c.

(** E (A + B E): of the upper barrier with E = eps + beta h, of the lower one with -B_l and E_l = eps + beta_l h *)
Definition law_width (A B E : R) : R := E * (A + B * E).
Definition law_lower_width (A_l B_l E_l : R) : R := E_l * (A_l - B_l * E_l).

Record law_entry_obligations
    (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l e0 e1 Qm Mm cross : R) : Prop := {
  entry_n1 : 0 < e0;
  entry_n2 : e0 <= e1;
  entry_n3 : e1 <= eps_l;
  entry_n4 : 1 < Qm;
  entry_n5 : let top := e1 + beta_l * eta_bar^2 in
    eta_bar^2 * Mm * top * (A_l - B_l * top) / (1 - 1 / Qm^2) + cross <= e1 - e0;
  entry_grow : on_heights lo hi eta_lo eta_bar e0 e1 (fun eps tau h c =>
    let Phi := law_width A B (eps + beta * h) in
    let Phi_l := law_lower_width A_l B_l (eps + beta_l * h) in
    Qm <= Q l k h c eps (tau * sqrt (Phi_l / Phi) * sqrt Phi));
  entry_slow : on_heights lo hi eta_lo eta_bar e0 e1 (fun eps tau h c =>
    let Phi := law_width A B (eps + beta * h) in
    let Phi_l := law_lower_width A_l B_l (eps + beta_l * h) in
    M1 l k h c eps (tau * sqrt (Phi_l / Phi) * sqrt Phi) <= Mm);
  entry_cross : on_heights lo hi eta_lo eta_bar e1 eps_bar (fun eps tau h c =>
    let w := tau * sqrt (law_width A B (eps + beta * h)) in
    h * M1 l k h c eps w * w^2 <= cross + eps - e1)
}.

(** the last step above a level *)
Lemma last_above (f : nat -> R) (a : R) (N : nat) : a <= f O -> f N < a -> exists n, a <= f n /\ f (S n) < a.
Proof.
intros H0. induction N as [|N IH]; intros HN; [lra|].
destruct (Rlt_le_dec (f N) a) as [c|c]; [exact (IH c) | exists N; split; assumption].
Qed.

Section Entry.
Context {l : R -> R} {lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi zs eta : R}.
Context {eps_l beta_l A_l B_l f_near f_mid f_top e0 e1 Qm Mm cross : R}.
Context {lo' hi' : R}. (* a bracket of zs on which the obligations of the entry are known *)
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2 zs).
Notation h := (eta^2).
Notation eps e := (e^2 - beta * h).
Notation w e tau := (tau * e * sqrt (A + B * e^2)).
Notation top := (e1 + beta_l * eta_bar^2).
Hypothesis Hmin : minimum_at l lo hi zs.
Hypothesis O : sharpness_law_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi.
Hypothesis Heta : eta_lo <= eta <= eta_bar.
Hypothesis Hpos : 0 < eta.
Hypothesis Ol : sharpness_law_lower_obligations l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l f_near f_mid f_top.
Hypothesis Hzs' : lo' <= zs <= hi'.
Hypothesis Oe : law_entry_obligations l lo' hi' eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l e0 e1 Qm Mm cross.
Notation ob f := (f _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Oe).

Lemma entry_top : top <= f_top^2 + beta_l * eta_bar^2.
Proof.
assert (N3 := ob entry_n3). assert (V10 := lower_v10 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Ol).
assert (Hb := law_w6 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
assert (0 <= beta * eta_bar^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]). lra.
Qed.

(** between e0 and e1 the lower barrier is positive and below its height at [top] *)
Lemma entry_width e : e0 <= e <= e1 ->
  0 < law_lower_width A_l B_l (e + beta_l * h) <= top * (A_l - B_l * top).
Proof.
intros He. assert (N1 := ob entry_n1). assert (Ht := entry_top). assert (Hh := law_h O Heta Hpos). assert (Hh0 := law_h0 Hpos).
assert (V3 := lower_v3 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Ol).
assert (V5 := lower_v5 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Ol).
assert (Hbh : 0 <= beta_l * h <= beta_l * eta_bar^2).
{ split; [apply Rmult_le_pos; lra | apply Rmult_le_compat_l; lra]. }
set (E := e + beta_l * h). assert (HE : 0 < E <= top) by (unfold E; lra).
assert (W := lower_width Ol E ltac:(lra)). assert (Sl := lower_slope Ol top Ht). unfold law_lower_width. split.
- apply Rmult_lt_0_compat; lra.
- assert (0 <= B_l * (top - E)) by (apply Rmult_le_pos; lra).
  assert (0 <= (top - E) * (A_l - 2 * B_l * top + B_l * (top - E))) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma entry_upper_width e : 0 <= e -> sqrt (law_width A B (e^2)) = e * sqrt (A + B * e^2).
Proof.
intros He. unfold law_width. rewrite sqrt_mult_alt by apply pow2_ge_0. rewrite sqrt_pow2 by exact He. reflexivity.
Qed.

(** grow and slow at a position below the lower barrier *)
Lemma entry_below (P : R -> Prop) e p : 0 <= e -> e0 <= eps e <= e1 ->
  p^2 <= law_lower_width A_l B_l (eps e + beta_l * h) ->
  on_heights lo' hi' eta_lo eta_bar e0 e1 (fun ep tau h' c =>
    let Phi := law_width A B (ep + beta * h') in
    let Phi_l := law_lower_width A_l B_l (ep + beta_l * h') in
    h' = h -> c = zs -> ep = eps e -> P (tau * sqrt (Phi_l / Phi) * sqrt Phi)) ->
  P p.
Proof.
intros He Hr Hp H. destruct (entry_width (eps e) Hr) as [Hl _].
assert (HE : 0 < e^2).
{ assert (N1 := ob entry_n1). assert (Hb := law_beta_h Hmin O Heta Hpos). lra. }
assert (PA := A_E_pos O e).
set (Phi_l := law_lower_width A_l B_l (eps e + beta_l * h)) in *.
assert (Hs : 0 < sqrt Phi_l) by (apply sqrt_lt_R0; exact Hl).
assert (Ht : -1 <= p / sqrt Phi_l <= 1).
{ apply Rabs_le_between. unfold Rdiv. rewrite Rabs_mult, (Rabs_pos_eq (/ sqrt Phi_l)) by (apply Rlt_le, Rinv_0_lt_compat, Hs).
  apply (Rmult_le_reg_r (sqrt Phi_l)); [exact Hs|]. rewrite Rmult_assoc, Rinv_l by lra. rewrite Rmult_1_r, Rmult_1_l.
  rewrite <- sqrt_Rsqr_abs, Rsqr_pow2. apply sqrt_le_1_alt. exact Hp. }
assert (K := H (eps e) (p / sqrt Phi_l) h zs Hr Ht (law_h O Heta Hpos) Hzs'). cbv zeta in K.
specialize (K eq_refl eq_refl eq_refl). fold Phi_l in K.
replace (eps e + beta * h) with (e^2) in K by ring. set (Phi := law_width A B (e^2)) in *.
assert (HPhi : 0 < Phi) by (apply Rmult_lt_0_compat; lra).
replace (p / sqrt Phi_l * sqrt (Phi_l / Phi) * sqrt Phi) with p in K; [exact K|].
rewrite Rmult_assoc, <- sqrt_mult_alt by (apply Rlt_le, Rdiv_lt_0_compat; assumption).
replace (Phi_l / Phi * Phi) with Phi_l by (field; lra). field. lra.
Qed.

Lemma entry_at (e tau : R) : 0 <= e -> e0 <= eps e <= e1 ->
  (w e tau)^2 <= law_lower_width A_l B_l (eps e + beta_l * h) ->
  Qm <= Q l k h zs (eps e) (w e tau) /\ M1 l k h zs (eps e) (w e tau) <= Mm.
Proof.
intros He Hr Hp. split.
- apply (entry_below (fun p => Qm <= Q l k h zs (eps e) p) e); try assumption.
  intros ep t h' c H1 H2 H3 H4 Phi Phi_l E1 E2 E3. subst h' c. rewrite <- E3. exact (ob entry_grow ep t h zs H1 H2 H3 H4).
- apply (entry_below (fun p => M1 l k h zs (eps e) p <= Mm) e); try assumption.
  intros ep t h' c H1 H2 H3 H4 Phi Phi_l E1 E2 E3. subst h' c. rewrite <- E3. exact (ob entry_slow ep t h zs H1 H2 H3 H4).
Qed.

(** * Runs *)

Section Run.
Context {x y : nat -> R} {T : nat}.
Hypothesis Hgd : gradient_descent l1 eta x y.
Hypothesis Hmiss : forall t, x t * y t <> zs.
Hypothesis HW : law_region l zs eta eps_bar beta k A B (x T) (y T).
Hypothesis Hstart : e1 <= excess l eta zs (x T) (y T).
Notation X n := (x (2 * n + T)%nat).
Notation Y n := (y (2 * n + T)%nat).
Notation ex n := (excess l eta zs (X n) (Y n)).
Notation ch n := (chart k zs (X n * Y n)).
Notation in_W n := (law_region l zs eta eps_bar beta k A B (X n) (Y n)).
Notation in_V n := (law_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l (X n) (Y n)).

(** two steps from a position of W *)
Lemma entry_step n : exists e tau, 0 <= e <= e_top /\ -1 <= tau <= 1 /\ in_W n /\
  ex n = eps e /\ ch n = w e tau /\ ch (S n) = w e tau * Q l k h zs (eps e) (w e tau) /\
  ex (S n) = ex n - h * (M1 l k h zs (eps e) (w e tau) * (w e tau)^2).
Proof.
destruct (law_run Hmin O Heta Hpos Hgd HW) as [xi [yi [_ [_ [_ [_ [_ [_ [_ [_ Hin]]]]]]]]]].
assert (HWn := Hin n). destruct (law_coordinates O Heta Hpos _ HWn) as [e [tau [He [Ht [Eps [Ew Ez]]]]]].
destruct (law_two_steps Hmin O Heta Hpos Hgd (2 * n + T)%nat e tau He Ht) as [_ [H2 [H3 _]]]; try assumption.
{ destruct HWn as [_ [HE _]]. rewrite Eps in HE. lra. }
exists e, tau. replace (2 * S n + T)%nat with (S (S (2 * n + T))) by lia. repeat split; try assumption; try lra; apply HWn.
Qed.

(** the excess falls below every positive level *)
Lemma entry_falls a : 0 < a -> exists N, forall n, (N <= n)%nat -> ex n < a.
Proof.
intros Ha. destruct (law_run Hmin O Heta Hpos Hgd HW) as [xi [yi [_ [_ [_ [_ [Hle [Hex _]]]]]]]].
specialize (Hle Hmiss). apply (Rmult_le_compat_l eta) in Hle; [|lra].
replace (eta * (2 / eta)) with 2 in Hle by (field; lra).
apply is_lim_seq_spec in Hex. destruct (Hex (mkposreal a Ha)) as [N HN]. exists N. intros n Hn.
specialize (HN (2 * n + T)%nat ltac:(lia)). cbv beta in HN. simpl pos in HN. apply Rabs_def2 in HN. lra.
Qed.

Lemma entry_Mm : 0 < Mm.
Proof.
assert (N1 := ob entry_n1). assert (N2 := ob entry_n2). assert (Hb := law_beta_h Hmin O Heta Hpos).
set (e := sqrt (e1 + beta * h)). assert (Ee : e^2 = e1 + beta * h) by (apply pow2_sqrt; lra).
assert (He : 0 <= e) by apply sqrt_pos.
assert (Het : 0 <= e <= e_top).
{ split; [exact He|]. destruct (entry_step 0) as [e' [tau [He' [_ [_ [Eps _]]]]]]. simpl in Eps.
  apply Rsqr_incr_0_var; [|lra]. rewrite !Rsqr_pow2, Ee.
  assert (e'^2 <= e_top^2) by (apply pow_incr; exact He'). lra. }
assert (Hr : e0 <= eps e <= e1) by (rewrite Ee; lra).
apply Rlt_le_trans with (M1 l k h zs (eps e) (w e 0)).
- apply (law_M1_pos Hmin O Heta Hpos e 0 Het). lra.
- apply (entry_at e 0 He Hr). replace ((w e 0)^2) with 0 by ring. apply Rlt_le, entry_width. exact Hr.
Qed.

Lemma entry_arrives : exists n, in_V n.
Proof.
destruct (classic (exists n, in_V n)) as [H|H]; [exact H|exfalso].
assert (N1 := ob entry_n1). assert (N2 := ob entry_n2). assert (N3 := ob entry_n3). assert (N4 := ob entry_n4).
assert (N5 := ob entry_n5). cbv zeta in N5. assert (HM := entry_Mm). assert (Hh := law_h O Heta Hpos). assert (Hh0 := law_h0 Hpos).
destruct (entry_falls e1 ltac:(lra)) as [N HN].
destruct (last_above (fun n => ex n) e1 N) as [n0 [Ha Hb]]; [exact Hstart | apply HN; lia|]. cbv beta in Ha, Hb.
set (K := eta_bar^2 * Mm). assert (HK : 0 < K) by (apply Rmult_lt_0_compat; lra).
assert (HhK : h * Mm <= K) by (apply Rmult_le_compat_r; lra).
set (top' := top * (A_l - B_l * top)) in *.
assert (Htop : 0 < top') by (destruct (entry_width e1 ltac:(lra)); unfold top'; lra).
assert (HQ : 1 < Qm^2) by (rewrite <- (pow1 2); simpl; assert (1 * 1 < Qm * Qm) by (apply Rmult_gt_0_lt_compat; lra); lra).
set (g := / (Qm^2 - 1)). assert (Hg : 0 < g) by (apply Rinv_0_lt_compat; lra).
assert (Eg : g * (Qm^2 - 1) = 1) by (apply Rinv_l; lra).
assert (Hroom : K * (g * Qm^2) * top' + cross <= e1 - e0).
{ replace (K * (g * Qm^2) * top') with (eta_bar^2 * Mm * top * (A_l - B_l * top) / (1 - 1 / Qm^2)); [exact N5|].
  unfold K, g, top'. field. split; lra. }
assert (HgQ : g * Qm^2 = g + 1) by lra.
assert (Hpt : 0 < K * (g * Qm^2) * top').
{ apply Rmult_lt_0_compat; [|exact Htop]. apply Rmult_lt_0_compat; [exact HK|]. apply Rmult_lt_0_compat; lra. }
(* the step across e1 *)
assert (Hcross : e1 - cross <= ex (S n0)).
{ destruct (entry_step n0) as [e [tau [He [Ht [HWn [Eps [Ew [_ E2]]]]]]]].
  assert (Hr : e1 <= eps e <= eps_bar).
  { destruct HWn as [_ [HE _]]. lra. }
  assert (C := ob entry_cross (eps e) tau h zs Hr Ht Hh Hzs'). cbv beta zeta in C.
  replace (eps e + beta * h) with (e^2) in C by ring. rewrite (entry_upper_width e (proj1 He)) in C.
  rewrite <- Rmult_assoc in C. rewrite E2, Eps. lra. }
(* below it *)
assert (Inv : forall m, e0 <= ex (m + S n0)%nat <= e1 /\ ex (S n0) - ex (m + S n0)%nat <= K * g * (ch (m + S n0)%nat)^2).
{ induction m as [|m [IH1 IH2]].
  - simpl (0 + S n0)%nat. split; [lra|].
    assert (0 <= K * g * (ch (S n0))^2) by (apply Rmult_le_pos; [apply Rmult_le_pos; lra | apply pow2_ge_0]). lra.
  - destruct (entry_step (m + S n0)) as [e [tau [He [Ht [HWn [Eps [Ew [E1 E2]]]]]]]].
    simpl (S m + S n0)%nat. set (n := (m + S n0)%nat) in *.
    assert (Hr : e0 <= eps e <= e1) by lra. destruct (entry_width (eps e) Hr) as [_ Hwt].
    assert (Hbelow : (w e tau)^2 <= law_lower_width A_l B_l (eps e + beta_l * h)).
    { destruct (Rle_lt_dec ((w e tau)^2) (law_lower_width A_l B_l (eps e + beta_l * h))) as [c|c]; [exact c|exfalso].
      apply H. exists n. split; [exact HWn|]. split; [lra|]. left. rewrite Ew, Eps. unfold law_lower_width in c. lra. }
    destruct (entry_at e tau (proj1 He) Hr Hbelow) as [HQm HMm].
    assert (P2 := pow2_ge_0 (w e tau)). set (p := w e tau) in *.
    assert (Hgrow : Qm^2 * p^2 <= (ch (S n))^2).
    { rewrite E1. replace ((p * Q l k h zs (eps e) p)^2) with ((Q l k h zs (eps e) p)^2 * p^2) by ring.
      apply Rmult_le_compat_r; [exact P2|]. apply pow_incr. lra. }
    assert (Hloss : h * (M1 l k h zs (eps e) p * p^2) <= K * p^2).
    { rewrite <- Rmult_assoc. apply Rmult_le_compat_r; [exact P2|]. eapply Rle_trans; [|exact HhK].
      apply Rmult_le_compat_l; lra. }
    assert (Hl0 := law_loss_pos Hmin O Heta Hpos e tau He Ht). fold p in Hl0.
    assert (Htot : ex (S n0) - ex (S n) <= K * (g * Qm^2) * p^2).
    { rewrite E2, HgQ. rewrite Ew in IH2. lra. }
    assert (Hp : p^2 <= top') by (unfold top'; lra).
    assert (HKg : 0 < K * (g * Qm^2)) by (apply Rmult_lt_0_compat; [exact HK | apply Rmult_lt_0_compat; lra]).
    assert (K * (g * Qm^2) * p^2 <= K * (g * Qm^2) * top') by (apply Rmult_le_compat_l; lra).
    assert (HKg1 : 0 <= K * g) by (apply Rmult_le_pos; lra).
    assert (K * g * (Qm^2 * p^2) <= K * g * (ch (S n))^2) by (apply Rmult_le_compat_l; assumption).
    split; lra. }
destruct (entry_falls e0 N1) as [N' HN']. specialize (HN' (N' + S n0)%nat ltac:(lia)). destruct (Inv N') as [I _]. lra.
Qed.

End Run.
End Entry.

Theorem law_entry_sound (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi
    eps_l beta_l A_l B_l f_near f_mid f_top e0 e1 Qm Mm cross : R) :
  minimum l lo hi ->
  sharpness_law_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi ->
  sharpness_law_lower_obligations l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l f_near f_mid f_top ->
  law_entry_obligations l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l e0 e1 Qm Mm cross ->
  law_entry l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l e1.
Proof.
intros [zs Hmin] O Ol Oe. split; [apply O|]. split; [apply O|]. exists zs. split; [exact Hmin|]. intros eta Heta Hpos. split.
{ destruct (lower_inhabited Hmin O Heta Hpos Ol) as [x [y [[H1 _] [H2 H3]]]]. exists x, y. rewrite H3.
  split; [exact H1|]. split; [exact H2 | apply Oe]. }
intros x y Hgd Hmiss T HW Hstart.
destruct (entry_arrives Hmin O Heta Hpos Ol (law_zs Hmin) Oe Hgd Hmiss HW Hstart) as [n HV].
split; [exists (2 * n + T)%nat; split; [lia | exact HV]|].
split; [exact (fun t => law_differentiable_from Hmin O Heta Hpos Hgd HW t)|].
destruct (law_run Hmin O Heta Hpos Hgd HW) as [xi [yi [Hx [Hy [Hz [Hge _]]]]]].
destruct (lower_ends Hmin O Heta Hpos Ol Hgd _ HV) as [xi' [yi' [Hx' [Hy' [_ Hle]]]]].
rewrite <- (lim_unique x xi xi' Hx Hx'), <- (lim_unique y yi yi' Hy Hy') in Hle.
exists xi, yi. repeat (split; [assumption|]). exact Hle.
Qed.
