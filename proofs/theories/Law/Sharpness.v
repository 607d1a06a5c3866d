(** Claim `sharpness` (theory.md, section 6): what the claims of the sharpness law say together. Every run that starts in a region
    reaching far beyond the edge of stability converges to a minimiser and, unless an iterate hits zs exactly, ends with sharpness in
    [2/eta - factor beta_0 eta, 2/eta - factor_l beta_0 eta], beta_0 = 3 l2^4 / alpha: what the gap tends to, in units of eta. *)
From Coq Require Import Reals Lra Lia List Classical.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent LimitPoint LawSteps SharpnessLaw SharpnessLawLower LawEntry
  LawFromAfar.
Open Scope R_scope.

(** * The claim *)

(** what the gap 2 / eta - sharpness tends to, in units of eta *)
Definition beta_0 (l : R -> R) (c : R) : R := 3 * (Derive_n l 2 c)^4 / alpha l c.

(** the sharpness of the minimisers with the balance x^2 - y^2 of (x, y) *)
Definition sharpness_at_balance (l : R -> R) (zs x y : R) : R := Derive_n l 2 zs * sqrt ((x^2 - y^2)^2 + 4 * zs^2).

Definition sharpness (l : R -> R) (lo hi eta_lo eta_bar beta D_bar from to start m beta_l factor factor_l : R) : Prop :=
  eta_lo <= eta_bar /\ 0 < eta_bar /\ exists zs, minimum_at l lo hi zs /\ smooth 4 l lo hi /\ 0 < alpha l zs /\
  (forall eta, eta_lo <= eta <= eta_bar -> 0 < eta ->
   forall x y : nat -> R, gradient_descent (Derive l) eta x y ->
   from <= x 0%nat * y 0%nat <= to -> eta * Rabs ((x 0%nat)^2 - (y 0%nat)^2) <= D_bar ->
   start * (2 / eta) <= sharpness_at_balance l zs (x 0%nat) (y 0%nat) ->
   (forall t, ex_derive l (x t * y t)) /\
   ends_with_sharpness l zs x y (fun s => (forall t, x t * y t <> zs) ->
     2 / eta - factor * beta_0 l zs * eta <= s <= 2 / eta - factor_l * beta_0 l zs * eta /\
     2 / eta - beta * eta <= s <= 2 / eta - beta_l * eta)) /\
  (* there are such starts, up to m times the edge at eta_bar *)
  exists x y, from < x * y < to /\ x * y <> zs /\ eta_bar * Rabs (x^2 - y^2) <= D_bar /\ start * (2 / eta_bar) <= sharpness_at_balance l zs x y /\
    m * (2 / eta_bar) <= sharpness_at_balance l zs x y.

(** a run that hits zs stays where it is *)
Lemma hit_converges (l : R -> R) (zs eta : R) (x y : nat -> R) (t : nat) : Derive l zs = 0 ->
  gradient_descent (Derive l) eta x y -> x t * y t = zs -> is_lim_seq x (x t) /\ is_lim_seq y (y t).
Proof.
intros Hzs Hgd Ht.
assert (H : forall n, x (n + t)%nat = x t /\ y (n + t)%nat = y t).
{ induction n as [|n [IH1 IH2]]; [split; reflexivity|]. simpl. destruct (Hgd (n + t)%nat) as [-> ->].
  rewrite IH1, IH2, Ht, Hzs. split; ring. }
split; apply (is_lim_seq_incr_n _ t).
- apply (is_lim_seq_ext (fun _ => x t)); [intros n; symmetry; apply H | apply is_lim_seq_const].
- apply (is_lim_seq_ext (fun _ => y t)); [intros n; symmetry; apply H | apply is_lim_seq_const].
Qed.

(** The obligations are those of the checker. What it rests on: the claim `law_from_afar`, and, unless beta_l = 0, a claim
    `law_entry` of the same law with a lower bound that is as good, which runs meet where they arrive from afar. *)
Theorem sharpness_sound (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B D_bar : R) (first : law_row) (rest : list law_row)
    (start m beta_l factor factor_l : R) :
  law_from_afar l lo hi eta_lo eta_bar eps_bar beta k A B D_bar first rest ->
  (beta_l = 0 \/ exists eps_l beta_l' A_l B_l e1 : R, law_entry l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l' A_l B_l e1 /\
    beta_l <= beta_l' /\ e1 <= row_low (last_row first rest)) ->
  smooth 4 l lo hi ->
  0 <= D_bar ->
  row_from first <= lo ->
  hi <= row_to first ->
  (* t1 *) start >= 1 + row_top first / 2 ->
  (* t2 *) m >= start ->
  (* t3 *) (forall c, lo <= c <= hi -> Derive_n l 2 c * sqrt (D_bar^2 + 4 * eta_bar^2 * c^2) / 2 >= m) ->
  (* t4 *) (forall c, lo <= c <= hi -> alpha l c > 0) ->
  (* t5 *) (forall c, lo <= c <= hi -> factor * beta_0 l c >= beta) ->
  (* t6 *) (forall c, lo <= c <= hi -> factor_l * beta_0 l c <= beta_l) ->
  sharpness l lo hi eta_lo eta_bar beta D_bar (row_from first) (row_to first) start m beta_l factor factor_l.
Proof.
intros [Hrates [Hbar [zs [Hmin [_ Hafar]]]]] Hentry Hsm HD Hfrom Hto T1 T2 T3 T4 T5 T6.
assert (Hz := minimum_inside Hmin). assert (Hc : lo <= zs <= hi) by lra. assert (P2 := minimum_curved Hmin).
specialize (T3 zs Hc). specialize (T4 zs Hc). specialize (T5 zs Hc). specialize (T6 zs Hc).
assert (Hscale : forall eta a b, 0 < eta -> eta * sharpness_at_balance l zs a b = excess l eta zs a b + 2).
{ intros eta a b He. unfold sharpness_at_balance, excess.
  replace (eta^2 * (a^2 - b^2)^2 + 4 * eta^2 * zs^2) with (eta^2 * ((a^2 - b^2)^2 + 4 * zs^2)) by ring.
  rewrite sqrt_mult_alt by apply pow2_ge_0. rewrite sqrt_pow2 by lra. ring. }
split; [exact Hrates|]. split; [exact Hbar|]. exists zs. split; [exact Hmin|]. split; [exact Hsm|]. split; [exact T4|]. split.
- intros eta Heta Hpos x y Hgd Hz0 HD0 Hstart.
  assert (Htop : row_top first <= excess l eta zs (x 0%nat) (y 0%nat)).
  { apply (Rmult_le_compat_l eta) in Hstart; [|lra]. rewrite (Hscale eta _ _ Hpos) in Hstart.
    replace (eta * (start * (2 / eta))) with (2 * start) in Hstart by (field; lra). lra. }
  destruct (Hafar eta Heta Hpos x y Hgd Hz0 HD0 Htop) as [Hex Harrive]. split; [exact Hex|].
  destruct (classic (exists t, x t * y t = zs)) as [[t Ht]|Hno].
  { destruct (hit_converges l zs eta x y t (minimum_critical Hmin) Hgd Ht) as [H1 H2].
    exists (x t), (y t). repeat (split; [assumption|]). intros Hmiss. exfalso. exact (Hmiss t Ht). }
  assert (Hmiss : forall t, x t * y t <> zs) by (intros t Ht; apply Hno; exists t; exact Ht).
  destruct (Harrive Hmiss) as [[t [HW Hlow]] [xi [yi [Hx [Hy [Hxy Hs]]]]]].
  exists xi, yi. repeat (split; [assumption|]). intros _. set (s := Derive_n l 2 zs * (xi^2 + yi^2)) in *.
  assert (Hup : s <= 2 / eta - beta_l * eta).
  { destruct Hentry as [E|[eps_l [beta_l' [A_l [B_l [e1 [[_ [_ [zs' [Hmin' He]]]] [Hb Hlow']]]]]]]]; [subst beta_l; lra|].
    assert (E : zs' = zs).
    { apply (minimum_at_unique l lo hi zs zs' Hmin); [generalize (minimum_inside Hmin'); lra | exact (minimum_critical Hmin')]. }
    subst zs'. destruct (proj2 (He eta Heta Hpos) x y Hgd Hmiss t HW ltac:(lra)) as [_ [_ [xi' [yi' [Hx' [Hy' [_ Hs']]]]]]].
    rewrite <- (lim_unique x xi xi' Hx Hx'), <- (lim_unique y yi yi' Hy Hy') in Hs'. fold s in Hs'.
    assert (beta_l * eta <= beta_l' * eta) by (apply Rmult_le_compat_r; lra). lra. }
  assert (beta * eta <= factor * beta_0 l zs * eta) by (apply Rmult_le_compat_r; lra).
  assert (factor_l * beta_0 l zs * eta <= beta_l * eta) by (apply Rmult_le_compat_r; lra).
  lra.
- assert (Hd : 0 <= D_bar / eta_bar) by (apply Rmult_le_pos; [exact HD | apply Rlt_le, Rinv_0_lt_compat; exact Hbar]).
  destruct (point_of ((lo + zs) / 2) (D_bar / eta_bar)) as [x [y [Exy Ed]]]; [exact Hd|].
  assert (Hm : m * (2 / eta_bar) <= sharpness_at_balance l zs x y).
  { apply (Rmult_le_reg_l eta_bar); [exact Hbar|]. rewrite (Hscale eta_bar x y Hbar).
    unfold excess. rewrite Ed. replace (eta_bar^2 * (D_bar / eta_bar)^2) with (D_bar^2) by (field; lra).
    replace (eta_bar * (m * (2 / eta_bar))) with (2 * m) by (field; lra). lra. }
  assert (start * (2 / eta_bar) <= m * (2 / eta_bar)).
  { apply Rmult_le_compat_r; [apply Rlt_le, Rdiv_lt_0_compat; lra | lra]. }
  exists x, y. rewrite Exy. split; [lra|]. split; [lra|]. split; [|split; lra].
  rewrite Ed, Rabs_pos_eq by exact Hd. right. field. lra.
Qed.
