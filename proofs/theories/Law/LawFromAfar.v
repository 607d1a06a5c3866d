(** Claim `law_from_afar` (theory.md, section 6): every run that starts in the trapping region [first_from, first_to] of section 5,
    however chaotic, high above the edge, and never hits zs exactly, gets into the region W of [sharpness_law]. A row says what
    is known some steps later: low <= excess <= top, and the product is in [from, to], where |l1| <= slope. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent Trapping LimitPoint Convergence LawSteps SharpnessLaw.
Open Scope R_scope.

(** * The claim *)

(** a row of the claim `law_from_afar`: from some step on low <= excess <= top, from <= x_t y_t <= to, and |l1| <= slope there *)
Record law_row : Type := Row { row_top : R; row_low : R; row_from : R; row_to : R; row_slope : R }.

(** the last of the rows first :: rest *)
Definition last_row (first : law_row) (rest : list law_row) : law_row := last rest first.

Definition law_from_afar (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B D_bar : R) (first : law_row) (rest : list law_row)
  : Prop :=
  eta_lo <= eta_bar /\ 0 < eta_bar /\ exists zs, minimum_at l lo hi zs /\
  (* there are such starts at eta_bar *)
  (exists x y, row_from first < x * y < row_to first /\ eta_bar * Rabs (x^2 - y^2) < D_bar /\
    row_top first < excess l eta_bar zs x y /\ x * y <> zs) /\
  forall eta, eta_lo <= eta <= eta_bar -> 0 < eta ->
  forall x y : nat -> R, gradient_descent (Derive l) eta x y ->
  row_from first <= x 0%nat * y 0%nat <= row_to first -> eta * Rabs ((x 0%nat)^2 - (y 0%nat)^2) <= D_bar ->
  row_top first <= excess l eta zs (x 0%nat) (y 0%nat) ->
  (forall t, ex_derive l (x t * y t)) /\
  ((forall t, x t * y t <> zs) ->
   (exists t, law_region l zs eta eps_bar beta k A B (x t) (y t) /\ row_low (last_row first rest) <= excess l eta zs (x t) (y t)) /\
   ends_with_sharpness l zs x y (fun sharpness => 2 / eta - beta * eta <= sharpness <= 2 / eta)).

(** * The obligations, under the checker's names *)

Fixpoint each_pair (P : law_row -> law_row -> Prop) (row : law_row) (rest : list law_row) : Prop :=
  match rest with
  | nil => True
  | next :: rest' => P row next /\ each_pair P next rest'
  end.

Lemma each_pair_imp (P P' : law_row -> law_row -> Prop) : (forall row next, P row next -> P' row next) ->
  forall rest first, each_pair P first rest -> each_pair P' first rest.
Proof.
intros H. induction rest as [|next more IH]; intros first; [auto|].
intros [H1 H2]. split; [apply H, H1 | apply IH, H2].
Qed.

(** the rows lie in each other *)
Lemma rows_nested (first : law_row) (rest : list law_row) :
  each_pair (fun row next => row_from row <= row_from next) first rest ->
  each_pair (fun row next => row_to next <= row_to row) first rest ->
  forall row, In row (first :: rest) -> row_from first <= row_from row /\ row_to row <= row_to first.
Proof.
revert first. induction rest as [|next more IH]; intros first P2 P3 row [<-|Hr]; try lra; [contradiction|].
destruct P2 as [P2 P2'], P3 as [P3 P3']. generalize (IH next P2' P3' row Hr). lra.
Qed.

Definition law_drop (eta_bar t P : R) : R := (2 + t) * (eta_bar * P)^2 / (1 - (eta_bar * P)^2).

(** one step from z at the height eps *)
Definition law_G (l : R -> R) (z eps h c : R) : R :=
  z - Derive l z * sqrt (((2 + eps) / Derive_n l 2 c)^2 + 4 * h * (z - c) * (z + c)) + h * z * (Derive l z)^2.

(** for z in [from, to], eps in [min(low, next_top), top], h in [eta_lo^2, eta_bar^2], c in [lo, hi] *)
Definition on_step (lo hi eta_lo eta_bar : R) (row next : law_row) (P : R -> R -> R -> R -> Prop) : Prop :=
  forall z eps h c, row_from row <= z <= row_to row -> Rmin (row_low row) (row_top next) <= eps <= row_top row ->
  eta_lo^2 <= h <= eta_bar^2 -> lo <= c <= hi -> P z eps h c.

Record law_from_afar_obligations
    (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B D_bar : R) (first : law_row) (rest : list law_row) : Prop := {
  afar_a1 : 0 <= D_bar;
  afar_a2 : row_from first <= lo;
  afar_a3 : hi <= row_to first;
  afar_a4 : forall c, lo <= c <= hi -> 2 + row_top first < Derive_n l 2 c * sqrt (D_bar^2 + 4 * eta_bar^2 * c^2);
  afar_smooth : smooth 2 l (row_from first) (row_to first);
  afar_c1a : forall z, row_from first <= z <= lo -> Derive l z < 0;
  afar_c1b : forall z, hi <= z <= row_to first -> 0 < Derive l z;
  afar_c3a : forall z, lo <= z <= row_to first ->
    row_from first <= z - Derive l z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2);
  afar_c3b : forall z, lo <= z <= row_to first ->
    row_from first <= z - Derive l z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + eta_bar^2 * z * (Derive l z)^2;
  afar_c3c : forall z, row_from first <= z <= hi ->
    z - Derive l z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) <= row_to first;
  afar_c3d : forall z, row_from first <= z <= hi ->
    z - Derive l z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + eta_bar^2 * z * (Derive l z)^2 <= row_to first;
  afar_r1 : forall row, In row (first :: rest) -> 0 < row_low row;
  afar_r2 : forall row, In row (first :: rest) -> row_low row <= row_top row;
  afar_r3 : forall row, In row (first :: rest) -> eta_bar * row_slope row < 1;
  afar_r4 : forall row, In row (first :: rest) -> forall z, row_from row <= z <= row_to row -> Derive l z <= row_slope row;
  afar_r5 : forall row, In row (first :: rest) -> forall z, row_from row <= z <= row_to row -> - row_slope row <= Derive l z;
  afar_r6 : row_low first <= row_top first - law_drop eta_bar (row_top first) (row_slope first);
  afar_p1 : each_pair (fun row next =>
    row_low next <= Rmin (row_low row) (row_top next) - law_drop eta_bar (row_top row) (row_slope row)) first rest;
  afar_p2 : each_pair (fun row next => row_from row <= row_from next) first rest;
  afar_p3 : each_pair (fun row next => row_to next <= row_to row) first rest;
  afar_p4 : each_pair (fun row next => on_step lo hi eta_lo eta_bar row next (fun z eps h c =>
    row_from next <= law_G l z eps h c)) first rest;
  afar_p5 : each_pair (fun row next => on_step lo hi eta_lo eta_bar row next (fun z eps h c =>
    law_G l z eps h c <= row_to next)) first rest;
  afar_q1 : row_top (last_row first rest) <= eps_bar;
  afar_q2 : forall z h c, row_from (last_row first rest) <= z <= row_to (last_row first rest) -> eta_lo^2 <= h <= eta_bar^2 ->
    lo <= c <= hi -> 0 < 1 - k * (z - c);
  afar_q3 : forall z h c, row_from (last_row first rest) <= z <= row_to (last_row first rest) -> eta_lo^2 <= h <= eta_bar^2 ->
    lo <= c <= hi -> let E := row_low (last_row first rest) + beta * h in
    (z - c)^2 <= E * (A + B * E) * (1 - k * (z - c))^2
}.

(** the first index below a level *)
Lemma first_below (f : nat -> R) (a : R) (N : nat) : f N <= a -> exists n, f n <= a /\ forall m, (m < n)%nat -> a < f m.
Proof.
revert f. induction N as [|N IH]; intros f HN.
- exists 0%nat. split; [exact HN | intros; lia].
- destruct (Rle_lt_dec (f 0%nat) a) as [c|c]; [exists 0%nat; split; [exact c | intros; lia]|].
  destruct (IH (fun n => f (S n)) HN) as [n [H1 H2]]. exists (S n). split; [exact H1|].
  intros [|m] Hm; [exact c | apply H2; lia].
Qed.

Lemma last_row_next (row next : law_row) (more : list law_row) : last_row row (next :: more) = last_row next more.
Proof.
unfold last_row. destruct more as [|r more]; [reflexivity|].
change (last (next :: r :: more) row) with (last (r :: more) row). revert r.
induction more as [|r' more IH]; intros r; [reflexivity | exact (IH r')].
Qed.

Lemma last_row_in (first : law_row) (rest : list law_row) : In (last_row first rest) (first :: rest).
Proof.
revert first. induction rest as [|r more IH]; intros first; [left; reflexivity|].
right. rewrite last_row_next. apply IH.
Qed.

(** a height that is exceeded at the balance D_bar is exceeded at a smaller one *)
Lemma smaller_balance (k s D_bar q : R) : 0 < k -> 0 < s -> 0 <= q -> k * sqrt q < s -> 0 <= D_bar -> s < k * sqrt (D_bar^2 + q) ->
  exists D, 0 <= D < D_bar /\ s < k * sqrt (D^2 + q).
Proof.
intros Hk Hs Hq Hlow HD Hup. assert (Ek : k * (s / k) = s) by (field; lra).
assert (Hr : 0 < s / k) by (apply Rdiv_lt_0_compat; assumption). set (r := s / k) in *.
assert (L : sqrt q < r) by (apply (Rmult_lt_reg_l k); lra).
assert (U : r < sqrt (D_bar^2 + q)) by (apply (Rmult_lt_reg_l k); lra).
assert (L2 : q < r^2).
{ rewrite <- (pow2_sqrt q) by exact Hq. rewrite <- !Rsqr_pow2. apply Rsqr_incrst_1; [exact L | apply sqrt_pos | lra]. }
assert (U2 : r^2 < D_bar^2 + q).
{ rewrite <- (pow2_sqrt (D_bar^2 + q)) by (generalize (pow2_ge_0 D_bar); lra).
  rewrite <- (Rsqr_pow2 r), <- (Rsqr_pow2 (sqrt _)). apply Rsqr_incrst_1; [exact U | lra | apply sqrt_pos]. }
set (p := (r^2 - q + D_bar^2) / 2). assert (Hp : 0 < p) by (unfold p; lra).
exists (sqrt p). split; [split; [apply sqrt_pos|]|].
- apply (Rsqr_incrst_0 _ D_bar); [|apply sqrt_pos | exact HD]. rewrite Rsqr_sqrt, Rsqr_pow2 by lra. unfold p. lra.
- rewrite pow2_sqrt by lra. rewrite <- Ek. apply Rmult_lt_compat_l; [exact Hk|].
  rewrite <- (sqrt_pow2 r) by lra. apply sqrt_lt_1_alt. unfold p. lra.
Qed.

Section Afar.
Context {l : R -> R} {lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi zs eta : R}.
Context {D_bar : R} {first : law_row} {rest : list law_row}.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2 zs).
Notation h := (eta^2).
Hypothesis Hmin : minimum_at l lo hi zs.
Hypothesis O : sharpness_law_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi.
Hypothesis Heta : eta_lo <= eta <= eta_bar.
Hypothesis Hpos : 0 < eta.
Hypothesis Oa : law_from_afar_obligations l lo hi eta_lo eta_bar eps_bar beta k A B D_bar first rest.
Notation ob f := (f _ _ _ _ _ _ _ _ _ _ _ _ _ Oa).

(** ** The trapping region *)

Lemma afar_zs : row_from first <= zs <= row_to first.
Proof. assert (H := minimum_inside Hmin). assert (A2 := ob afar_a2). assert (A3 := ob afar_a3). lra. Qed.

Lemma afar_c1 z : row_from first <= z <= row_to first -> z <> zs -> 0 < (z - zs) * l1 z.
Proof.
intros Hz. destruct Hmin as [Hzs _ _ Hin _ _].
apply (c1_glue l1 lo hi zs z Hzs (Hin z)); intros; [apply (ob afar_c1a) | apply (ob afar_c1b)]; lra.
Qed.

Lemma afar_slope row z : In row (first :: rest) -> row_from row <= z <= row_to row ->
  Rabs (l1 z) <= row_slope row /\ 0 <= (eta_bar * row_slope row)^2 < 1 /\ h * (l1 z)^2 <= (eta_bar * row_slope row)^2.
Proof.
intros Hr Hz. assert (R3 := ob afar_r3 row Hr). assert (R4 := ob afar_r4 row Hr z Hz). assert (R5 := ob afar_r5 row Hr z Hz).
assert (Ha : Rabs (l1 z) <= row_slope row) by (apply Rabs_le; lra). assert (P := Rabs_pos (l1 z)).
assert (P1 : 0 <= eta_bar * row_slope row) by (apply Rmult_le_pos; lra).
split; [exact Ha|]. split; [split; [apply pow2_ge_0|]|].
- replace ((eta_bar * row_slope row)^2) with ((eta_bar * row_slope row) * (eta_bar * row_slope row)) by ring.
  rewrite <- (Rmult_1_l 1). apply Rmult_le_0_lt_compat; lra.
- rewrite <- (pow2_abs (l1 z)), <- Rpow_mult_distr. apply pow_incr. split; [apply Rmult_le_pos; lra|].
  apply Rmult_le_compat; lra.
Qed.

Lemma afar_c2 z : row_from first <= z <= row_to first -> eta * Rabs (l1 z) < 1.
Proof.
intros Hz. destruct (afar_slope first z (or_introl eq_refl) Hz) as [H _].
assert (R3 := ob afar_r3 first (or_introl eq_refl)). assert (P := Rabs_pos (l1 z)).
assert (eta * Rabs (l1 z) <= eta_bar * row_slope first) by (apply Rmult_le_compat; lra). lra.
Qed.

Lemma afar_eta : 0 < eta <= eta_bar.
Proof. lra. Qed.

Lemma afar_c3r z : zs <= z <= row_to first ->
  row_from first <= z - l1 z * sqrt (D_bar^2 + 4 * eta^2 * z^2) + eta^2 * z * (l1 z)^2.
Proof.
intros Hz. destruct Hmin as [Hzs _ Ez _ _ _]. apply (c3_right eta eta_bar D_bar z (l1 z) _ afar_eta).
- apply (sign_right l1 (row_from first) (row_to first) zs afar_zs Ez afar_c1 z Hz).
- apply add_Rmin; [apply pow2_ge_0 | apply (ob afar_c3a); lra | apply (ob afar_c3b); lra].
Qed.

Lemma afar_c3l z : row_from first <= z <= zs ->
  z - l1 z * sqrt (D_bar^2 + 4 * eta^2 * z^2) + eta^2 * z * (l1 z)^2 <= row_to first.
Proof.
intros Hz. destruct Hmin as [Hzs _ Ez _ _ _]. apply (c3_left eta eta_bar D_bar z (l1 z) _ afar_eta).
- apply (sign_left l1 (row_from first) (row_to first) zs afar_zs Ez afar_c1 z Hz).
- apply add_Rmax; [apply pow2_ge_0 | apply (ob afar_c3c); lra | apply (ob afar_c3d); lra].
Qed.

Lemma afar_cont z : row_from first <= z <= row_to first -> is_derive l1 z (Derive_n l 2 z).
Proof. intros Hz. apply (smooth_l1 2 l (row_from first) (row_to first)); [apply (ob afar_smooth) | lia | exact Hz]. Qed.

(** ** A run *)

Section Run.
Context {x y : nat -> R}.
Hypothesis Hgd : gradient_descent l1 eta x y.
Hypothesis Hmiss : forall t, x t * y t <> zs.
Hypothesis Hz0 : row_from first <= x 0%nat * y 0%nat <= row_to first.
Hypothesis HD0 : eta * Rabs ((x 0%nat)^2 - (y 0%nat)^2) <= D_bar.
Hypothesis Hex0 : row_top first <= excess l eta zs (x 0%nat) (y 0%nat).
Notation z t := (x t * y t).
Notation d t := ((x t)^2 - (y t)^2).
Notation ex t := (excess l eta zs (x t) (y t)).

Lemma afar_radicand p : 0 <= h * p^2 + 4 * h * zs^2.
Proof.
assert (0 <= h * p^2) by (apply Rmult_le_pos; apply pow2_ge_0).
assert (0 <= h * zs^2) by (apply Rmult_le_pos; apply pow2_ge_0). lra.
Qed.

(** at balance 0 the excess is negative *)
Lemma afar_balanced : l2 * sqrt (h * 0^2 + 4 * h * zs^2) - 2 < 0.
Proof.
destruct (law_S_min Hmin O Heta Hpos 0) as [H1 [H2 _]]. assert (P2 := law_l2 Hmin). assert (Hb := law_beta_h Hmin O Heta Hpos).
assert (H3 : sqrt (h * 0^2 + 4 * h * zs^2) < (2 - beta * h) / l2).
{ rewrite <- (sqrt_pow2 ((2 - beta * h) / l2)) by lra. apply sqrt_lt_1_alt. replace (h * 0^2) with 0 by ring.
  assert (0 <= h * zs^2) by (apply Rmult_le_pos; apply pow2_ge_0). lra. }
apply (Rmult_lt_compat_l l2) in H3; [|lra]. replace (l2 * ((2 - beta * h) / l2)) with (2 - beta * h) in H3 by (field; lra).
lra.
Qed.

Lemma afar_top_pos : 0 < row_top first.
Proof. assert (R1 := ob afar_r1 first (or_introl eq_refl)). assert (R2 := ob afar_r2 first (or_introl eq_refl)). lra. Qed.

Lemma afar_d0 : d 0%nat <> 0.
Proof.
intros E. assert (H := afar_balanced). assert (P := afar_top_pos). unfold excess in Hex0. rewrite E in Hex0. lra.
Qed.

Lemma afar_in t : row_from first <= z t <= row_to first.
Proof.
apply (trap_in l1 eta (row_from first) (row_to first) zs D_bar Hpos afar_zs (minimum_critical Hmin) afar_c1 afar_c2 afar_c3r afar_c3l
  x y Hgd Hz0 afar_d0 HD0).
Qed.

Lemma afar_shrink t : 0 < 1 - h * (l1 (z t))^2 <= 1.
Proof. apply (shrink_factor l1 eta (row_from first) (row_to first) Hpos afar_c2). apply afar_in. Qed.

(** one step lowers the excess, by the factor 1 - h l1^2 of 2 + excess at most *)
Lemma afar_step t : ex (S t) <= ex t /\ (2 + ex t) * (1 - h * (l1 (z t))^2) <= 2 + ex (S t).
Proof.
assert (F := afar_shrink t). assert (P2 := law_l2 Hmin). unfold excess. rewrite (gd_d l1 eta x y Hgd t).
set (f := 1 - h * (l1 (z t))^2) in *. assert (Pd := pow2_ge_0 (d t)). assert (Ph := law_h0 Hpos).
assert (Ff : f^2 <= 1) by (rewrite <- (pow1 2); apply pow_incr; lra).
assert (Pf := pow2_ge_0 f).
assert (Hhd : 0 <= h * (d t)^2) by (apply Rmult_le_pos; lra).
assert (Hzs2 : 0 <= h * zs^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]).
split.
- apply Rplus_le_compat_r. apply Rmult_le_compat_l; [lra|]. apply sqrt_le_1_alt.
  replace (h * (d t * f)^2) with (h * (d t)^2 * f^2) by ring.
  assert (h * (d t)^2 * f^2 <= h * (d t)^2 * 1) by (apply Rmult_le_compat_l; lra). lra.
- replace ((2 + (l2 * sqrt (h * (d t)^2 + 4 * h * zs^2) - 2)) * f) with (l2 * (f * sqrt (h * (d t)^2 + 4 * h * zs^2))) by ring.
  replace (2 + (l2 * sqrt (h * (d t * f)^2 + 4 * h * zs^2) - 2)) with (l2 * sqrt (h * (d t * f)^2 + 4 * h * zs^2)) by ring.
  apply Rmult_le_compat_l; [lra|]. rewrite <- (sqrt_pow2 f) at 1 by lra. rewrite <- sqrt_mult_alt by exact Pf.
  apply sqrt_le_1_alt. assert (f^2 * (h * zs^2) <= 1 * (h * zs^2)) by (apply Rmult_le_compat_r; lra).
  replace (h * (d t * f)^2) with (h * (d t)^2 * f^2) by ring. lra.
Qed.

Lemma afar_drop row t m : In row (first :: rest) -> row_from row <= z t <= row_to row -> 0 <= m <= row_top row -> m <= ex t ->
  m - law_drop eta_bar (row_top row) (row_slope row) <= ex (S t).
Proof.
intros Hr Hz Hm He. destruct (afar_slope row (z t) Hr Hz) as [_ [HU Hu]]. destruct (afar_step t) as [_ H].
assert (F := afar_shrink t). unfold law_drop.
set (U := (eta_bar * row_slope row)^2) in *. set (u := h * (l1 (z t))^2) in *.
assert (H1 : (2 + m) * (1 - u) <= (2 + ex t) * (1 - u)) by (apply Rmult_le_compat_r; lra).
assert (H2 : (2 + m) * u <= (2 + row_top row) * U).
{ apply Rmult_le_compat; try lra. }
assert (H3 : (2 + row_top row) * U <= (2 + row_top row) * U / (1 - U)).
{ assert (P : 0 <= (2 + row_top row) * U) by (apply Rmult_le_pos; lra).
  apply (Rmult_le_reg_r (1 - U)); [lra|]. replace ((2 + row_top row) * U / (1 - U) * (1 - U)) with ((2 + row_top row) * U) by (field; lra).
  rewrite <- (Rmult_1_r ((2 + row_top row) * U)) at 2. apply Rmult_le_compat_l; [exact P | lra]. }
lra.
Qed.

Lemma afar_decr t n : ex (n + t)%nat <= ex t.
Proof. induction n as [|n IH]; [apply Rle_refl|]. simpl. generalize (proj1 (afar_step (n + t))). lra. Qed.

(** the excess falls below every positive level *)
Lemma afar_falls a : 0 < a -> exists N, forall t, (N <= t)%nat -> ex t < a.
Proof.
intros Ha. assert (P2 := law_l2 Hmin).
destruct (trap_d_lim l1 eta (row_from first) (row_to first) zs D_bar Hpos afar_zs (minimum_critical Hmin) afar_c1 afar_c2 afar_c3r
  afar_c3l x y Hgd Hz0 afar_d0 HD0) as [dinf [Hd0 [Hd Hge]]].
assert (Hex : is_lim_seq (fun t => ex t) (l2 * sqrt (h * dinf^2 + 4 * h * zs^2) - 2)).
{ unfold excess. apply is_lim_seq_minus'; [|apply is_lim_seq_const].
  apply (is_lim_seq_scal_l (fun t => sqrt (h * (d t)^2 + 4 * h * zs^2)) l2 (sqrt (h * dinf^2 + 4 * h * zs^2))).
  apply lim_sqrt. apply is_lim_seq_plus'; [|apply is_lim_seq_const].
  apply (is_lim_seq_ext (fun t => h * (Rabs (d t))^2)); [intros t; rewrite pow2_abs; reflexivity|].
  apply (is_lim_seq_scal_l (fun t => (Rabs (d t))^2) h (dinf^2)). apply lim_pow2. exact Hd. }
assert (Hle : l2 * sqrt (h * dinf^2 + 4 * h * zs^2) - 2 <= 0).
{ destruct (Rle_lt_or_eq_dec 0 dinf Hd0) as [Hp|Hp]; [|rewrite <- Hp; apply Rlt_le, afar_balanced].
  assert (Hcont : forall w, row_from first <= w <= row_to first -> continuity_pt l1 w).
  { intros w Hw. apply (is_derive_continuity_pt l1 w (Derive_n l 2 w)). apply afar_cont. exact Hw. }
  assert (Hz : is_lim_seq (fun t => z t) zs).
  { apply (case_balance_pos l1 eta (row_from first) (row_to first) zs D_bar Hpos afar_zs (minimum_critical Hmin) afar_c1 afar_c2
      afar_c3r afar_c3l x y Hgd Hz0 afar_d0 HD0 Hcont dinf); assumption. }
  destruct (xy_converge l1 eta zs dinf x y Hgd afar_d0) as [xi [yi [Hx [Hy [Hxy Hdi]]]]]; try assumption.
  { intros t. apply (c2_abs l1 eta (row_from first) (row_to first) Hpos afar_c2). apply afar_in. }
  assert (S := sharpness_at_limit l1 l2 zs eta xi yi x y Hpos (minimum_critical Hmin) (afar_cont zs afar_zs) Hgd Hx Hy Hxy
    Hmiss).
  apply (Rmult_le_compat_l eta) in S; [|lra]. replace (eta * (2 / eta)) with 2 in S by (field; lra).
  replace (sqrt (h * dinf^2 + 4 * h * zs^2)) with (eta * (xi^2 + yi^2)); [lra|].
  rewrite (eta_s eta Hpos), Hxy, <- Hdi, pow2_abs. reflexivity. }
apply is_lim_seq_spec in Hex. destruct (Hex (mkposreal a Ha)) as [N HN]. exists N. intros t Ht.
specialize (HN t Ht). cbv beta in HN. simpl pos in HN. apply Rabs_def2 in HN. lra.
Qed.

(** ** From row to row *)

Definition in_row (t : nat) (row : law_row) : Prop := row_low row <= ex t <= row_top row /\ row_from row <= z t <= row_to row.

Lemma afar_G t : law_G l (z t) (ex t) h zs = z (S t).
Proof.
rewrite (gd_z l1 eta x y Hgd t). unfold znext, law_G.
change ((2 + ex t) / l2) with (S0 l zs (ex t)). rewrite (S0_excess l eta zs (law_l2 Hmin)), pow2_sqrt by apply afar_radicand.
replace (h * (d t)^2 + 4 * h * zs^2 + 4 * h * (z t - zs) * (z t + zs)) with (h * (d t)^2 + 4 * h * (z t)^2) by ring.
rewrite <- (eta_s eta Hpos). ring.
Qed.

Lemma afar_first : exists t, in_row t first.
Proof.
destruct (afar_falls (row_top first) afar_top_pos) as [N HN].
assert (R6 := ob afar_r6). assert (R2 := ob afar_r2 first (or_introl eq_refl)). assert (P := afar_top_pos).
destruct (first_below (fun t => ex t) (row_top first) N) as [t [H1 H2]]; [apply Rlt_le, HN; lia|]. cbv beta in H1, H2.
exists t. split; [|apply afar_in]. split; [|exact H1].
destruct t as [|t]; [lra|].
assert (H3 := H2 t ltac:(lia)). eapply Rle_trans; [exact R6|].
apply (afar_drop first t (row_top first)); [left; reflexivity | apply afar_in | lra | lra].
Qed.

Lemma afar_next row next t : In row (first :: rest) -> In next (first :: rest) ->
  row_low next <= Rmin (row_low row) (row_top next) - law_drop eta_bar (row_top row) (row_slope row) ->
  row_from row <= row_from next -> row_to next <= row_to row ->
  on_step lo hi eta_lo eta_bar row next (fun z eps h c => row_from next <= law_G l z eps h c) ->
  on_step lo hi eta_lo eta_bar row next (fun z eps h c => law_G l z eps h c <= row_to next) ->
  in_row t row -> exists t', in_row t' next.
Proof.
intros Hr Hn P1 P2 P3 P4 P5 [[Hlo Htop] Hz].
assert (R1 := ob afar_r1 row Hr). assert (R2 := ob afar_r2 row Hr).
assert (R1' := ob afar_r1 next Hn). assert (R2' := ob afar_r2 next Hn).
destruct (afar_falls (row_top next) ltac:(lra)) as [N HN].
destruct (first_below (fun n => ex (n + S t)%nat) (row_top next) N) as [n [H1 H2]]; [apply Rlt_le, HN; lia|]. cbv beta in H1, H2.
set (m := Rmin (row_low row) (row_top next)) in *.
assert (Hm : 0 <= m <= row_low row) by (unfold m; split; [apply Rmin_glb; lra | apply Rmin_l]).
assert (Hheight : forall j, (j <= n)%nat -> m <= ex (j + t)%nat <= row_top row).
{ intros j Hj. split; [|generalize (afar_decr t j); lra]. destruct j as [|j]; [simpl; lra|].
  assert (H3 := H2 j ltac:(lia)). replace (S j + t)%nat with (j + S t)%nat by lia. generalize (Rmin_r (row_low row) (row_top next)).
  fold m. lra. }
assert (Hmove : forall j, (j <= n)%nat -> row_from row <= z (j + t)%nat <= row_to row -> row_from next <= z (j + S t)%nat <= row_to next).
{ intros j Hj Hzj. assert (Hh := law_h O Heta Hpos). assert (Hc := law_zs Hmin).
  replace (j + S t)%nat with (S (j + t)) by lia. rewrite <- afar_G.
  split; [apply P4 | apply P5]; try assumption; apply Hheight; exact Hj. }
assert (Hstay : forall j, (j <= n)%nat -> row_from row <= z (j + t)%nat <= row_to row).
{ induction j as [|j IH]; intros Hj; [exact Hz|].
  replace (S j + t)%nat with (j + S t)%nat by lia. generalize (Hmove j ltac:(lia) (IH ltac:(lia))). lra. }
exists (n + S t)%nat. split; [split; [|exact H1]|apply Hmove; [lia | apply Hstay; lia]].
eapply Rle_trans; [exact P1|]. replace (n + S t)%nat with (S (n + t)) by lia.
apply afar_drop; [exact Hr | apply Hstay; lia | lra | apply Hheight; lia].
Qed.

Lemma afar_rows more : forall row t, (forall r, In r (row :: more) -> In r (first :: rest)) ->
  each_pair (fun row next => row_low next <= Rmin (row_low row) (row_top next) - law_drop eta_bar (row_top row) (row_slope row)) row more ->
  each_pair (fun row next => row_from row <= row_from next) row more ->
  each_pair (fun row next => row_to next <= row_to row) row more ->
  each_pair (fun row next => on_step lo hi eta_lo eta_bar row next (fun z eps h c =>
    row_from next <= law_G l z eps h c)) row more ->
  each_pair (fun row next => on_step lo hi eta_lo eta_bar row next (fun z eps h c =>
    law_G l z eps h c <= row_to next)) row more ->
  in_row t row -> exists t', in_row t' (last_row row more).
Proof.
induction more as [|next more IH]; intros row t Hin P1 P2 P3 P4 P5 H; [exists t; exact H|].
destruct P1 as [P1 P1'], P2 as [P2 P2'], P3 as [P3 P3'], P4 as [P4 P4'], P5 as [P5 P5'].
destruct (afar_next row next t) as [t' H']; try assumption.
{ apply Hin. left. reflexivity. } { apply Hin. right. left. reflexivity. }
destruct (IH next t') as [t'' H'']; try assumption.
{ intros r Hr. apply Hin. right. exact Hr. }
exists t''. rewrite last_row_next. exact H''.
Qed.

Lemma afar_arrives : exists t, in_row t (last_row first rest).
Proof.
destruct afar_first as [t H].
apply (afar_rows rest first t); [intros; assumption | | | | | | exact H]; apply Oa.
Qed.

Lemma afar_region t : in_row t (last_row first rest) -> law_region l zs eta eps_bar beta k A B (x t) (y t).
Proof.
intros [[Hlo Htop] Hz]. assert (Hh := law_h O Heta Hpos). assert (Hb := law_beta_h Hmin O Heta Hpos). assert (Hc := law_zs Hmin).
assert (Q1 := ob afar_q1). assert (Q2 := ob afar_q2 (z t) h zs Hz Hh Hc). assert (Q3 := ob afar_q3 (z t) h zs Hz Hh Hc).
cbv zeta in Q3. assert (R1 := ob afar_r1 _ (last_row_in first rest)).
assert (HA := law_w4 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O). assert (HB := law_w5 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
set (E0 := row_low (last_row first rest) + beta * h) in *. set (E := ex t + beta * h).
assert (HE : 0 < E0 <= E) by (unfold E0, E; lra).
split; [exact Q2|]. fold E. split; [unfold E; lra|].
assert (Hw : (chart k zs (z t))^2 <= E0 * (A + B * E0)).
{ unfold chart. apply (Rmult_le_reg_r ((1 - k * (z t - zs))^2)); [apply pow_lt; exact Q2|].
  replace (((z t - zs) / (1 - k * (z t - zs)))^2 * (1 - k * (z t - zs))^2) with ((z t - zs)^2) by (field; lra). exact Q3. }
assert (0 <= A * (E - E0)) by (apply Rmult_le_pos; lra).
assert (0 <= B * ((E - E0) * (E + E0))) by (apply Rmult_le_pos; [exact HB | apply Rmult_le_pos; lra]). lra.
Qed.

End Run.
End Afar.

Theorem law_from_afar_sound (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi D_bar : R)
    (first : law_row) (rest : list law_row) :
  minimum l lo hi ->
  sharpness_law_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi ->
  law_from_afar_obligations l lo hi eta_lo eta_bar eps_bar beta k A B D_bar first rest ->
  law_from_afar l lo hi eta_lo eta_bar eps_bar beta k A B D_bar first rest.
Proof.
intros [zs Hmin] O Oa. split; [apply O|]. split; [apply O|]. exists zs. split; [exact Hmin|]. split.
{ assert (Hz := minimum_inside Hmin). assert (Hbar := law_w3 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
  assert (W2 := law_w2 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
  assert (A1 := afar_a1 _ _ _ _ _ _ _ _ _ _ _ _ _ Oa). assert (A2 := afar_a2 _ _ _ _ _ _ _ _ _ _ _ _ _ Oa).
  assert (A3 := afar_a3 _ _ _ _ _ _ _ _ _ _ _ _ _ Oa). assert (A4 := afar_a4 _ _ _ _ _ _ _ _ _ _ _ _ _ Oa zs ltac:(lra)).
  assert (P2 := law_l2 Hmin). assert (Hb := afar_balanced Hmin O (conj W2 (Rle_refl eta_bar)) Hbar).
  replace (eta_bar^2 * 0^2 + 4 * eta_bar^2 * zs^2) with (4 * eta_bar^2 * zs^2) in Hb by ring.
  assert (Htop := afar_top_pos Oa). assert (Hq : 0 <= 4 * eta_bar^2 * zs^2) by (generalize (pow2_ge_0 (eta_bar * zs)); lra).
  destruct (smaller_balance (Derive_n l 2 zs) (2 + row_top first) D_bar (4 * eta_bar^2 * zs^2)) as [D [HD Hex]];
    try assumption; try lra.
  assert (Hd : 0 <= D / eta_bar) by (apply Rmult_le_pos; [apply HD | apply Rlt_le, Rinv_0_lt_compat; exact Hbar]).
  destruct (point_of ((lo + zs) / 2) (D / eta_bar) Hd) as [x [y [Exy Ed]]]. exists x, y. rewrite Exy. split; [lra|].
  unfold excess. rewrite Ed, Rabs_pos_eq by exact Hd. replace (eta_bar^2 * (D / eta_bar)^2) with (D^2) by (field; lra).
  replace (eta_bar * (D / eta_bar)) with D by (field; lra). split; [apply HD|]. split; lra. }
intros eta Heta Hpos x y Hgd Hz0 HD0 Hex0. split.
- intros t. exists (Derive l (x t * y t)). apply (smooth_l 2 l (row_from first) (row_to first)); [apply Oa | lia|].
  exact (afar_in Hmin O Heta Hpos Oa Hgd Hz0 HD0 Hex0 t).
- intros Hmiss. destruct (afar_arrives Hmin O Heta Hpos Oa Hgd Hmiss Hz0 HD0 Hex0) as [t Ht].
  assert (HW := afar_region Hmin O Heta Hpos Oa t Ht). split.
  + exists t. split; [exact HW | apply Ht].
  + destruct (law_run Hmin O Heta Hpos Hgd HW) as [xi [yi [Hx [Hy [Hz [Hge [Hle _]]]]]]].
    exists xi, yi. repeat (split; [assumption|]). exact (Hle Hmiss).
Qed.
