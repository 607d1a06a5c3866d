(** All obligations of `sharpness_law` by one computation: the programs that LawCheck.v does not have, and [check_law], which runs
    every one of them on its box. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Calculus Loss Minimum Expression Agreement IntervalNumber FunctionNumber Evaluator LawSteps SharpnessLaw TaylorModel
  BoxCover LawModel LawProgram LawCheck.
Import ListNotations.
Open Scope R_scope.

Section Law.
Variable prec : I.F.precision.
Variable bits : positive.
Variable f : formula.
Variable l : R -> R.
Hypothesis Hl : agrees (close [] f) l.
Local Notation "'do' x <- e ; r" := (bind e (fun x => r)) (at level 200, x name, e at level 100, r at level 200).
Variables (lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi : quotient).
Local Notation times := (times bits).
Local Notation square := (square bits).
Local Notation frac := (frac bits).
Local Notation one := (exact (unit_of bits)).

(** chart, in1 to in4 and rate *)
Definition whole_outputs (b : base) (p : position) : list (bool * model) :=
  let t := p_steps p in
       [(true, plus one (m_kw t));
        (false, minus (m_z0 t) (frac z_lo)); (false, minus (at_c b) (frac z_lo));
        (false, minus (frac z_hi) (m_z0 t)); (false, minus (frac z_hi) (at_c b));
        (false, minus (m_z1 t) (frac z_lo)); (false, minus (frac z_hi) (m_z1 t));
        (true, m_m1 t)].

(** mid0 and mid *)
Definition mid_outputs (b : base) (p : position) : option (list (bool * model)) :=
  let t := p_steps p in
  do x <- expanded bits b (p_h p) (p_eps p) (p_w p) t;
  do M1 <- Some (times (m_m1 t) (square (inverse_chart t)));
  do iA <- inverted bits (p_A p);
  do bA <- Some (times (m_b x) (m_A1 x));
  do ww <- Some (square (p_w p));
  do s1 <- Some (minus (times bA (frac beta)) (times (p_AP p) M1));
  do s2 <- Some (minus (minus (exact 0) (m_Q2 x)) (times (m_A1 x) iA));
  do s3 <- Some (minus one (times (times bA ww) iA));
  Some [(true, m_Gt x);
        (false, plus (times (minus one (p_tau2 p)) s3)
          (times (p_tau2 p) (plus (times (p_h p) s1) (times (times ww (m_b x)) s2))))].

(** odd, of h and c only *)
Definition odd_program (b : base) (_ _ h : model) : option (list (bool * model)) :=
  Some [(true, minus (square (times (minus (exact (2 * unit_of bits)) (times (frac beta) h)) (at_inverse b)))
          (times (scaled 4 h) (at_c2 b)))].

(** what is needed everywhere, and more *)
Definition program (outputs : base -> position -> option (list (bool * model))) (b : base) (e tau h : model) : option (list (bool * model)) :=
  do p <- position_at prec bits f beta k A B b e tau h;
  do L <- outputs b p;
  Some (whole_outputs b p ++ L).

(** one box after the other *)
Definition check_law (depth : nat) (fuel : N) : bool :=
  let on from to program := check_positions prec bits f lo hi eta_lo eta_bar z_lo z_hi depth fuel from to program in
  let zero := (0%Z, 1%positive) in
  on zero zero odd_program && on zero e_near (program (near_outputs bits beta)) &&
  on e_near e_mid (program mid_outputs) && on e_mid e_top (program (far_outputs bits)).

(** ** Correctness *)

Local Notation r q := (real_of q).

Local Opaque plus minus TaylorModel.times TaylorModel.square TaylorModel.rooted TaylorModel.inverted scaled exact fraction TaylorModel.unit_of
  TaylorModel.holds least greatest two_steps expanded.

Section At.
Variables (b0 : base) (c e tau h t1 t2 t3 : R) (me mtau mh : model).
Hypothesis H1 : -1 <= t1 <= 1.
Hypothesis H2 : -1 <= t2 <= 1.
Hypothesis H3 : -1 <= t3 <= 1.
Local Notation holds := (holds bits t1 t2 t3).
Hypothesis Hb : based bits f [] l t1 t2 t3 b0 c.
Hypothesis He : holds me e.
Hypothesis Htau : holds mtau tau.
Hypothesis Hh : holds mh h.
Local Notation eps := (e^2 - r beta * h).
Local Notation w := (tau * e * sqrt (r A + r B * e^2)).

Lemma nonnegative_of (m : model) (x : R) : holds m x -> decided (false, m) = true -> 0 <= x.
Proof. intros H D. exact (decided_correct bits t1 t2 t3 H1 H2 H3 (false, m) x D H). Qed.
Lemma positive_of (m : model) (x : R) : holds m x -> decided (true, m) = true -> 0 < x.
Proof. intros H D. exact (decided_correct bits t1 t2 t3 H1 H2 H3 (true, m) x D H). Qed.

Local Notation positioned p := (positioned bits l beta k A B c e tau h t1 t2 t3 p).

(** at every position *)
Definition whole : Prop :=
  0 < 1 + r k * w /\ r z_lo <= Rmin (z0 (r k) c w) c /\ Rmax (z0 (r k) c w) c <= r z_hi /\
  r z_lo <= z1 l (r k) h c eps w /\ z1 l (r k) h c eps w <= r z_hi /\ 0 < m1 l (r k) h c eps w.

Lemma whole_outputs_correct p : positioned p -> all_decided (whole_outputs b0 p) = true -> whole.
Proof.
intros [HA HAP Hw Htau2 Hph Heps Hsteps] D. unfold whole_outputs in D. cbv zeta in D.
destruct Hsteps as [_ _ _ Hkw _ _ _ Hz0 _ _ _ _ _ _ Hz1 _ _ _ _ _ _ _ _ Hm1].
assert (Hc := proj1 Hb).
unfold all_decided in D. cbn [forallb] in D. rewrite !andb_true_iff in D.
destruct D as (D0 & D1 & D2 & D3 & D4 & D5 & D6 & D7 & _).
apply (positive_of _ (1 + r k * w)) in D0; [|enclose].
apply (nonnegative_of _ (z0 (r k) c w - r z_lo)) in D1; [|enclose].
apply (nonnegative_of _ (c - r z_lo)) in D2; [|enclose].
apply (nonnegative_of _ (r z_hi - z0 (r k) c w)) in D3; [|enclose].
apply (nonnegative_of _ (r z_hi - c)) in D4; [|enclose].
apply (nonnegative_of _ (z1 l (r k) h c eps w - r z_lo)) in D5; [|enclose].
apply (nonnegative_of _ (r z_hi - z1 l (r k) h c eps w)) in D6; [|enclose].
apply (positive_of _ _ Hm1) in D7.
split; [exact D0|]. split; [apply Rmin_glb; lra|]. split; [apply Rmax_lub; lra|]. split; [lra|]. split; [lra | exact D7].
Qed.

Lemma program_correct outputs (P : Prop) L :
  (forall p L, positioned p -> outputs b0 p = Some L -> all_decided L = true -> P) ->
  program outputs b0 me mtau mh = Some L -> all_decided L = true -> whole /\ P.
Proof.
intros HP E D. unfold program in E. destruct (bind_inv _ _ _ E) as [p [Ep E']]. clear E. rename E' into E.
destruct (bind_inv _ _ _ E) as [L' [EL E']]. apply some_eq in E'. subst L. unfold all_decided in D. rewrite forallb_app, andb_true_iff in D.
assert (Hp := position_at_correct prec bits f l Hl beta k A B b0 c e tau h t1 t2 t3 me mtau mh H1 H2 H3 Hb He Htau Hh p Ep).
split; [exact (whole_outputs_correct p Hp (proj1 D)) | exact (HP p L' Hp EL (proj2 D))].
Qed.

Lemma mid_outputs_correct p L : positioned p -> mid_outputs b0 p = Some L -> all_decided L = true ->
  0 < Gt l (r k) h c eps w /\
  0 <= (1 - tau^2) * s3 l (r k) h c eps w (r A + r B * e^2)
       + tau^2 * (h * s1 l (r k) h c eps w (r beta) (r A + 2 * r B * e^2)
                  + w^2 * b l (r k) h c eps w * s2 l (r k) h c eps w (r A + r B * e^2)).
Proof.
intros [HA HAP Hw Htau2 Hph Heps Hsteps] E D. unfold mid_outputs in E. cbv zeta in E.
destruct (bind_inv _ _ _ E) as [x [Ex E']]. clear E. rename E' into E.
destruct (expanded_correct bits f [] l t1 t2 t3 H1 H2 H3 b0 k c Hb h eps w _ _ _ Hph Heps Hw _ x Hsteps Ex) as [HGt HA1 HQ2 Hbb].
next E mM1 HM (M1 l (r k) h c eps w). { eapply M1_correct; eassumption. }
destruct (bind_inv _ _ _ E) as [iA [Ei E']]. clear E. rename E' into E.
destruct (inverted_correct bits t1 t2 t3 H1 H2 H3 _ _ _ HA Ei) as [NA HiA].
next E mbA HbA (b l (r k) h c eps w * A1 l (r k) h c eps w). { enclose. }
next E mww Hww (w^2). { eapply holds_eq; [enclose | ring]. }
next E ms1 Hs1 (s1 l (r k) h c eps w (r beta) (r A + 2 * r B * e^2)). { eapply holds_eq; [enclose | unfold s1; ring]. }
next E ms2 Hs2 (s2 l (r k) h c eps w (r A + r B * e^2)). { eapply holds_eq; [enclose | unfold s2, Rdiv; ring]. }
next E ms3 Hs3 (s3 l (r k) h c eps w (r A + r B * e^2)). { eapply holds_eq; [enclose | unfold s3, Rdiv; ring]. }
injection E as <-. unfold all_decided in D. cbn [forallb] in D. rewrite !andb_true_iff in D. destruct D as (D0 & D1 & _).
split; [exact (positive_of _ _ HGt D0)|].
refine (nonnegative_of _ _ _ D1). enclose.
Qed.

Lemma odd_program_correct L : odd_program b0 me mtau mh = Some L -> all_decided L = true ->
  0 < ((2 - r beta * h) / Derive_n l 2 c)^2 - 4 * h * c^2.
Proof.
intros E D. unfold odd_program in E. destruct Hb as (_ & Hcc & _ & Hi2 & _).
injection E as <-. unfold all_decided in D. cbn [forallb] in D. rewrite !andb_true_iff in D. destruct D as (D0 & _).
assert (Two : holds (exact (2 * unit_of bits)) 2) by apply integer_correct.
refine (positive_of _ _ _ D0). refine (holds_eq bits t1 t2 t3 _ (((2 - r beta * h) * / Derive_n l 2 c) * ((2 - r beta * h) * / Derive_n l 2 c) - 4 * h * (c * c)) _ _ _).
- enclose.
- unfold Rdiv; ring.
Qed.
End At.

Theorem check_law_correct depth fuel :
  check_law depth fuel = true ->
  0 <= r eta_lo -> r eta_lo <= r eta_bar -> 0 < r eta_bar -> 0 < r A -> 0 <= r B -> 0 <= r beta -> r beta * (r eta_bar)^2 <= 2 ->
  0 <= r e_near -> r e_near <= r e_mid -> r e_mid <= r e_top -> r eps_bar + r beta * (r eta_bar)^2 <= (r e_top)^2 -> 0 < r eps_bar ->
  smooth 2 l (r z_lo) (r z_hi) ->
  sharpness_law_obligations l (r lo) (r hi) (r eta_lo) (r eta_bar) (r eps_bar) (r beta) (r k) (r A) (r B)
    (r e_near) (r e_mid) (r e_top) (r z_lo) (r z_hi).
Proof.
intros E W1 W2 W3 W4 W5 W6 W7 W8 W9 W10 W11 W12 Hsmooth. unfold check_law in E. cbv zeta in E. rewrite !andb_true_iff in E.
destruct E as (((E1 & E3) & E4) & E5).
assert (Z0 : r (0%Z, 1%positive) = 0) by (unfold real_of; rewrite rat_eq; cbn [fst snd]; lra).
assert (Odd := check_positions_correct prec bits f l Hl lo hi eta_lo eta_bar beta A B z_lo z_hi depth fuel _ _ _
  (fun e tau h c eps w => 0 < ((2 - r beta * h) / Derive_n l 2 c)^2 - 4 * h * c^2)
  (fun b0 c e tau h t1 t2 t3 me mtau mh L T1 T2 T3 Hb He Ht Hh EL D =>
    odd_program_correct b0 c h t1 t2 t3 me mtau mh T1 T2 T3 Hb Hh L EL D) E1).
assert (Near := check_positions_correct prec bits f l Hl lo hi eta_lo eta_bar beta A B z_lo z_hi depth fuel _ _ _
  (fun e tau h c eps w => whole c e tau h /\
    (0 < Gt l (r k) h c eps w /\ 0 <= s1 l (r k) h c eps w (r beta) (r A + 2 * r B * e^2) /\
     0 <= s2 l (r k) h c eps w (r A + r B * e^2) /\ 0 <= s3 l (r k) h c eps w (r A + r B * e^2) /\ 0 <= b l (r k) h c eps w))
  (fun b0 c e tau h t1 t2 t3 me mtau mh L T1 T2 T3 Hb He Ht Hh =>
    program_correct b0 c e tau h t1 t2 t3 me mtau mh T1 T2 T3 Hb He Ht Hh _ _ L
      (fun p L => near_outputs_correct bits f l beta k A B b0 c e tau h t1 t2 t3 T1 T2 T3 Hb p L)) E3).
assert (Mid := check_positions_correct prec bits f l Hl lo hi eta_lo eta_bar beta A B z_lo z_hi depth fuel _ _ _
  (fun e tau h c eps w => whole c e tau h /\
    (0 < Gt l (r k) h c eps w /\
     0 <= (1 - tau^2) * s3 l (r k) h c eps w (r A + r B * e^2)
          + tau^2 * (h * s1 l (r k) h c eps w (r beta) (r A + 2 * r B * e^2)
                     + w^2 * b l (r k) h c eps w * s2 l (r k) h c eps w (r A + r B * e^2))))
  (fun b0 c e tau h t1 t2 t3 me mtau mh L T1 T2 T3 Hb He Ht Hh =>
    program_correct b0 c e tau h t1 t2 t3 me mtau mh T1 T2 T3 Hb He Ht Hh _ _ L
      (fun p L => mid_outputs_correct b0 c e tau h t1 t2 t3 T1 T2 T3 Hb p L)) E4).
assert (Far := check_positions_correct prec bits f l Hl lo hi eta_lo eta_bar beta A B z_lo z_hi depth fuel _ _ _
  (fun e tau h c eps w => whole c e tau h /\
    (0 < G l (r k) h c eps w /\
     tau^2 * ((Q l (r k) h c eps w)^2 + h * (r A + 2 * r B * e^2) * M1 l (r k) h c eps w) <= 1))
  (fun b0 c e tau h t1 t2 t3 me mtau mh L T1 T2 T3 Hb He Ht Hh =>
    program_correct b0 c e tau h t1 t2 t3 me mtau mh T1 T2 T3 Hb He Ht Hh _ _ L
      (fun p L => far_outputs_correct bits l beta k A B b0 c e tau h t1 t2 t3 T1 T2 T3 p L)) E5).
assert (Whole : forall e tau h c, 0 <= e <= r e_top -> -1 <= tau <= 1 -> (r eta_lo)^2 <= h <= (r eta_bar)^2 -> r lo <= c <= r hi ->
  whole c e tau h).
{ intros e tau h c X1 X2 X3 X4. destruct (Rle_dec e (r e_near)) as [h1|h1]; [|destruct (Rle_dec e (r e_mid)) as [h2|h2]].
  - apply (Near e tau h c); [rewrite Z0; lra | assumption ..].
  - apply (Mid e tau h c); [lra | assumption ..].
  - apply (Far e tau h c); [lra | assumption ..]. }
clear E1 E3 E4 E5. rewrite Z0 in Odd, Near.
constructor; try assumption.
- intros e tau h c X1 X2 X3 X4. apply (Whole e tau h c X1 X2 X3 X4).
- intros h c X3 X4. exact (Odd 0 0 h c ltac:(lra) ltac:(lra) X3 X4).
- intros e tau h c X1 X2 X3 X4. apply (Whole e tau h c X1 X2 X3 X4).
- intros e tau h c X1 X2 X3 X4. apply (Whole e tau h c X1 X2 X3 X4).
- intros e tau h c X1 X2 X3 X4. apply (Whole e tau h c X1 X2 X3 X4).
- intros e tau h c X1 X2 X3 X4. apply (Whole e tau h c X1 X2 X3 X4).
- intros e tau h c X1 X2 X3 X4. apply (Whole e tau h c X1 X2 X3 X4).
- intros e tau h c X1 X2 X3 X4. apply (Far e tau h c X1 X2 X3 X4).
- intros e tau h c X1 X2 X3 X4. apply (Far e tau h c X1 X2 X3 X4).
- intros e tau h c X1 X2 X3 X4. apply (Near e tau h c X1 X2 X3 X4).
- intros e tau h c X1 X2 X3 X4. apply (Near e tau h c X1 X2 X3 X4).
- intros e tau h c X1 X2 X3 X4. apply (Near e tau h c X1 X2 X3 X4).
- intros e tau h c X1 X2 X3 X4. apply (Near e tau h c X1 X2 X3 X4).
- intros e tau h c X1 X2 X3 X4. apply (Near e tau h c X1 X2 X3 X4).
- intros e tau h c X1 X2 X3 X4. apply (Mid e tau h c X1 X2 X3 X4).
- intros e tau h c X1 X2 X3 X4. apply (Mid e tau h c X1 X2 X3 X4).
Qed.
End Law.
