(** All obligations of `sharpness_law_lower` by one computation: near the top of the oscillation a program on the box of e, tau and h
    as in LawCheck.v, farther out two programs on a box of e, lambda and h, each for w of either sign. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Calculus Loss Expression Agreement IntervalNumber FunctionNumber Evaluator LawSteps SharpnessLaw SharpnessLawLower
  TaylorModel BoxCover LawModel LawProgram LawCheck.
Import ListNotations.
Local Open Scope lazy_bool_scope.
Open Scope R_scope.

Section Lower.
Variable prec : I.F.precision.
Variable bits : positive.
Variable f : formula.
Variable l : R -> R.
Hypothesis Hl : agrees (close [] f) l.
Local Notation "'do' x <- e ; r" := (bind e (fun x => r)) (at level 200, x name, e at level 100, r at level 200).
Variables (lo hi eta_lo eta_bar beta k A B beta_l A_l B_l f_near f_mid f_top z_lo z_hi : quotient).
Local Notation times := (times bits).
Local Notation square := (square bits).
Local Notation frac := (frac bits).
Local Notation one := (exact (unit_of bits)).
Local Notation position_at := (position_at prec bits f beta k A B).

(** ** Programs *)

(** -s1 and -s2 of the lower barrier, s3; ww encloses w^2 *)
Definition minus_s1 (bA AP M1 : model) : model := minus (times AP M1) (times bA (frac beta_l)).
Definition minus_s2 (Q2 A1 iA : model) : model := plus Q2 (times A1 iA).
Definition s3_of (bA ww iA : model) : model := minus one (times (times bA ww) iA).

(** near1 to near4 *)
Definition lower_near_program (b : base) (e tau h : model) : option (list (bool * model)) :=
  do p <- position_at b e tau h;
  let t := p_steps p in
  do x <- expanded bits b (p_h p) (p_eps p) (p_w p) t;
  do M1 <- Some (times (m_m1 t) (square (inverse_chart t)));
  do BE <- Some (times (frac B_l) (plus (p_eps p) (times (frac beta_l) (p_h p))));
  do AE <- Some (minus (frac A_l) BE);
  do iA <- inverted bits AE;
  do bA <- Some (times (m_b x) (m_A1 x));
  Some [(false, minus_s1 bA (minus AE BE) M1);
        (false, minus_s2 (m_Q2 x) (m_A1 x) iA);
        (false, s3_of bA (square (p_w p)) iA);
        (false, m_b x)].

(** what one part needs of a box where w^2/e^2 is between the barriers: the lower barrier and its slope, both divided by E_l, A_E - L
    and the part lambda of it by which w^2/e^2, which is W, is above L *)
Record barrier : Set := Barrier {
  r_AE : model; r_AP : model; r_gap : model; r_above : model; r_W : model; r_ww : model; r_eps : model; r_w : model; r_h : model;
  r_steps : steps }.

Definition barrier_at (sign : Z) (b : base) (e lambda h : model) : option barrier :=
  do ee <- Some (square e);
  do eps <- Some (minus ee (times (frac beta) h));
  do El <- Some (plus eps (times (frac beta_l) h));
  do BE <- Some (times (frac B_l) El);
  do AE <- Some (minus (frac A_l) BE);
  do iee <- inverted bits ee;
  do L <- Some (times (times El AE) iee);
  do gap <- Some (minus (plus (frac A) (times (frac B) ee)) L);
  do above <- Some (times lambda gap);
  do W <- Some (plus L above);
  do w <- Some (times (scaled sign e) (rooted bits W));
  do t <- two_steps prec bits f [] b k h eps w;
  Some (Barrier AE (minus AE BE) gap above W (times ee W) eps w h t).

(** mid1 or mid2: by the signs of its terms where these are what they are near the top, else the surplus as it is *)
Definition lower_mid_program (sign : Z) (b : base) (e lambda h : model) : option (list (bool * model)) :=
  do p <- barrier_at sign b e lambda h;
  let t := r_steps p in
  do x <- expanded bits b (r_h p) (r_eps p) (r_w p) t;
  do M1 <- Some (times (m_m1 t) (square (inverse_chart t)));
  do iA <- inverted bits (r_AE p);
  do bA <- Some (times (m_b x) (m_A1 x));
  do s3 <- Some (s3_of bA (r_ww p) iA);
  do down <- Some (plus (times (r_h p) (minus_s1 bA (r_AP p) M1)) (times (times (r_ww p) (m_b x)) (minus_s2 (m_Q2 x) (m_A1 x) iA)));
  let signs := [(false, r_W p); (false, r_gap p); (false, s3); (false, down)] in
  if all_decided signs then Some signs
  else Some [(false, r_W p); (false, plus (times (r_above p) s3) (times (r_W p) down))].

(** far1 or far2 *)
Definition lower_far_program (sign : Z) (b : base) (e lambda h : model) : option (list (bool * model)) :=
  do p <- barrier_at sign b e lambda h;
  let t := r_steps p in
  do iG <- inverted bits (m_G t);
  do Q <- Some (times (m_q t) iG);
  do M1 <- Some (times (m_m1 t) (square (inverse_chart t)));
  Some [(false, plus (times (minus (plus (square Q) (times (times (r_h p) (r_AP p)) M1)) one) (r_W p)) (r_above p))].

(** on the box of e from [from] to [to], lambda from 0 to 1, h *)
Definition check_between (depth : nat) (fuel : N) (from to : quotient) (program : base -> model -> model -> model ->
  option (list (bool * model))) : bool :=
  check_box prec bits f lo hi z_lo z_hi depth fuel (side_between bits from to) (side_between bits (0, 1%positive)%Z (1%Z, 1%positive))
    (h_side bits eta_lo eta_bar) program.

(** one box after the other, until one fails *)
Definition check_lower (depth : nat) (fuel : N) : bool :=
  check_positions prec bits f lo hi eta_lo eta_bar z_lo z_hi depth fuel (0%Z, 1%positive) f_near lower_near_program &&&
  check_between depth fuel f_mid f_top (lower_far_program 1) &&& check_between depth fuel f_mid f_top (lower_far_program (-1)) &&&
  check_between depth fuel f_near f_mid (lower_mid_program 1) &&& check_between depth fuel f_near f_mid (lower_mid_program (-1)).

(** ** Correctness *)

Local Notation r q := (real_of q).

Local Opaque plus minus TaylorModel.times TaylorModel.square TaylorModel.rooted TaylorModel.inverted scaled exact fraction TaylorModel.unit_of
  TaylorModel.holds least greatest two_steps expanded.

Section At.
Variables (b0 : base) (c e h t1 t2 t3 : R) (me mh : model).
Hypothesis H1 : -1 <= t1 <= 1.
Hypothesis H2 : -1 <= t2 <= 1.
Hypothesis H3 : -1 <= t3 <= 1.
Local Notation holds := (holds bits t1 t2 t3).
Hypothesis Hb : based bits f [] l t1 t2 t3 b0 c.
Hypothesis He : holds me e.
Hypothesis Hh : holds mh h.
Local Notation eps := (e^2 - r beta * h).
Local Notation E_l := (e^2 - (r beta - r beta_l) * h).
Local Notation A_EL := (r A_l - r B_l * E_l).
Local Notation A_PL := (r A_l - 2 * r B_l * E_l).
Local Notation L := (E_l * A_EL / e^2).
Local Notation W lambda := (L + lambda * ((r A + r B * e^2) - L)).

Lemma lower_nonnegative (m : model) (x : R) : holds m x -> decided (false, m) = true -> 0 <= x.
Proof. intros H D. exact (decided_correct bits t1 t2 t3 H1 H2 H3 (false, m) x D H). Qed.

Section Signs.
Variables (w : R) (t : steps).
Hypothesis Ht : stepped bits l t1 t2 t3 k c h eps w t.

Lemma lower_M1 : holds (times (m_m1 t) (square (inverse_chart t))) (M1 l (r k) h c eps w).
Proof. destruct Ht. eapply holds_eq; [enclose | unfold M1; field; assumption]. Qed.

Lemma minus_s1_correct bA AP M : holds bA (b l (r k) h c eps w * A1 l (r k) h c eps w) -> holds AP A_PL -> holds M (M1 l (r k) h c eps w) ->
  holds (minus_s1 bA AP M) (- s1 l (r k) h c eps w (r beta_l) A_PL).
Proof. intros. unfold minus_s1. eapply holds_eq; [enclose | unfold s1; ring]. Qed.
Lemma minus_s2_correct Q2' A1' iA : holds Q2' (Q2 l (r k) h c eps w) -> holds A1' (A1 l (r k) h c eps w) -> holds iA (/ A_EL) ->
  holds (minus_s2 Q2' A1' iA) (- s2 l (r k) h c eps w A_EL).
Proof. intros. unfold minus_s2. eapply holds_eq; [enclose | unfold s2, Rdiv; ring]. Qed.
Lemma s3_of_correct bA ww iA : holds bA (b l (r k) h c eps w * A1 l (r k) h c eps w) -> holds ww (w^2) -> holds iA (/ A_EL) ->
  holds (s3_of bA ww iA) (s3 l (r k) h c eps w A_EL).
Proof. intros. unfold s3_of. eapply holds_eq; [enclose | unfold s3, Rdiv; ring]. Qed.
End Signs.

Lemma lower_near_correct tau mtau L : holds mtau tau -> lower_near_program b0 me mtau mh = Some L -> all_decided L = true ->
  let w := tau * e * sqrt (r A + r B * e^2) in
  s1 l (r k) h c eps w (r beta_l) A_PL <= 0 /\ s2 l (r k) h c eps w A_EL <= 0 /\ 0 <= s3 l (r k) h c eps w A_EL /\ 0 <= b l (r k) h c eps w.
Proof.
intros Htau E D w. unfold lower_near_program in E.
destruct (bind_inv _ _ _ E) as [p [Ep E']]. clear E. rename E' into E. cbv zeta in E.
destruct (position_at_correct prec bits f l Hl beta k A B b0 c e tau h t1 t2 t3 me mtau mh H1 H2 H3 Hb He Htau Hh p Ep) as [HA HAP Hw Htau2 Hph Heps Hsteps].
fold w in Hw, Hsteps.
destruct (bind_inv _ _ _ E) as [x [Ex E']]. clear E. rename E' into E.
destruct (expanded_correct bits f [] l t1 t2 t3 H1 H2 H3 b0 k c Hb h eps w _ _ _ Hph Heps Hw _ x Hsteps Ex) as [HGt HA1 HQ2 Hbb].
next E mM1 HM (M1 l (r k) h c eps w). { apply lower_M1. exact Hsteps. }
next E mBE HBE (r B_l * E_l). { eapply holds_eq; [enclose | ring]. }
next E mAE HAE (r A_l - r B_l * E_l). { enclose. }
destruct (bind_inv _ _ _ E) as [iA [Ei E']]. clear E. rename E' into E.
destruct (inverted_correct bits t1 t2 t3 H1 H2 H3 _ _ _ HAE Ei) as [NA HiA].
next E mbA HbA (b l (r k) h c eps w * A1 l (r k) h c eps w). { enclose. }
assert (HAPL : holds (minus mAE mBE) A_PL). { eapply holds_eq; [enclose | ring]. }
assert (Hww : holds (square (p_w p)) (w^2)). { eapply holds_eq; [enclose | ring]. }
injection E as <-. unfold all_decided in D. cbn [forallb] in D. rewrite !andb_true_iff in D. destruct D as (D1 & D2 & D3 & D4 & _).
apply (lower_nonnegative _ _ (minus_s1_correct w _ _ _ HbA HAPL HM)) in D1.
apply (lower_nonnegative _ _ (minus_s2_correct w _ _ _ HQ2 HA1 HiA)) in D2.
apply (lower_nonnegative _ _ (s3_of_correct w _ _ _ HbA Hww HiA)) in D3.
apply (lower_nonnegative _ _ Hbb) in D4. repeat split; lra.
Qed.

Section Between.
Variables (sign : Z) (lambda : R) (mlambda : model).
Hypothesis Hlambda : holds mlambda lambda.
Hypothesis Hsign : (IZR sign)^2 = 1.
Local Notation w := (IZR sign * e * sqrt (W lambda)).

Record barrier_holds (p : barrier) : Prop := {
  of_AE : holds (r_AE p) A_EL; of_APL : holds (r_AP p) A_PL; of_gap : holds (r_gap p) ((r A + r B * e^2) - L);
  of_above : holds (r_above p) (lambda * ((r A + r B * e^2) - L)); of_W : holds (r_W p) (W lambda); of_ww : 0 <= W lambda ->
    holds (r_ww p) (w^2);
  of_r_eps : holds (r_eps p) eps; of_r_w : holds (r_w p) w; of_r_h : holds (r_h p) h;
  of_r_steps : stepped bits l t1 t2 t3 k c h eps w (r_steps p) }.

Lemma barrier_at_correct p : barrier_at sign b0 me mlambda mh = Some p -> barrier_holds p.
Proof.
intros E. unfold barrier_at in E.
next E ee Hee (e^2). { eapply holds_eq; [enclose | ring]. }
next E meps Heps (e^2 - r beta * h). { enclose. }
next E mEl HEl (e^2 - (r beta - r beta_l) * h). { eapply holds_eq; [enclose | ring]. }
next E mBE HBE (r B_l * E_l). { enclose. }
next E mAE HAE (r A_l - r B_l * E_l). { enclose. }
destruct (bind_inv _ _ _ E) as [iee [Ei E']]. clear E. rename E' into E.
destruct (inverted_correct bits t1 t2 t3 H1 H2 H3 _ _ _ Hee Ei) as [Nee Hiee].
next E mL HL (E_l * A_EL / e^2). { enclose. }
next E mgap Hgap ((r A + r B * e^2) - L). { enclose. }
next E mabove Habove (lambda * ((r A + r B * e^2) - L)). { enclose. }
next E mW HW (W lambda). { enclose. }
next E mw Hw (IZR sign * e * sqrt (W lambda)). { enclose. }
destruct (bind_inv _ _ _ E) as [t [Et E']]. clear E. rename E' into E. injection E as <-.
assert (Ht := two_steps_correct prec bits f [] [] boxed_none l Hl t1 t2 t3 H1 H2 H3 b0 k c Hb h eps w _ _ _ Hh Heps Hw t Et).
constructor; cbn [r_AE r_AP r_gap r_above r_W r_ww r_eps r_w r_h r_steps]; try assumption.
- eapply holds_eq; [enclose | ring].
- intros P. eapply holds_eq; [enclose|]. rewrite !Rpow_mult_distr, Hsign, pow2_sqrt by exact P. ring.
Qed.

Lemma lower_mid_correct O : 0 <= lambda -> lower_mid_program sign b0 me mlambda mh = Some O -> all_decided O = true ->
  0 <= law_surplus l (r k) h c eps w (r beta_l) A_PL A_EL L (W lambda).
Proof.
intros Pl E D. unfold lower_mid_program in E.
destruct (bind_inv _ _ _ E) as [p [Ep E']]. clear E. rename E' into E. cbv zeta in E.
destruct (barrier_at_correct p Ep) as [HAE HAP Hgap Habove HW Hww Heps Hw Hph Hsteps].
destruct (bind_inv _ _ _ E) as [x [Ex E']]. clear E. rename E' into E.
destruct (expanded_correct bits f [] l t1 t2 t3 H1 H2 H3 b0 k c Hb h eps w _ _ _ Hph Heps Hw _ x Hsteps Ex) as [HGt HA1 HQ2 Hbb].
next E mM1 HM (M1 l (r k) h c eps w). { apply lower_M1. exact Hsteps. }
destruct (bind_inv _ _ _ E) as [iA [Ei E']]. clear E. rename E' into E.
destruct (inverted_correct bits t1 t2 t3 H1 H2 H3 _ _ _ HAE Ei) as [NA HiA].
next E mbA HbA (b l (r k) h c eps w * A1 l (r k) h c eps w). { enclose. }
destruct (bind_inv _ _ _ E) as [ms3 [Es3 E']]. clear E. rename E' into E. apply some_eq in Es3.
destruct (bind_inv _ _ _ E) as [mdown [Edown E']]. clear E. rename E' into E. apply some_eq in Edown. cbv beta zeta in E.
assert (PW : 0 <= W lambda).
{ destruct (all_decided _) in E; injection E as <-; unfold all_decided in D; cbn [forallb] in D; rewrite !andb_true_iff in D;
    exact (lower_nonnegative _ _ HW (proj1 D)). }
assert (Hs3 : holds ms3 (s3 l (r k) h c eps w A_EL)). { rewrite <- Es3. exact (s3_of_correct w _ _ _ HbA (Hww PW) HiA). }
set (up := h * - s1 l (r k) h c eps w (r beta_l) A_PL + w^2 * b l (r k) h c eps w * - s2 l (r k) h c eps w A_EL).
assert (Hdown : holds mdown up).
{ rewrite <- Edown. assert (N1 := minus_s1_correct w _ _ _ HbA HAP HM). assert (N2 := minus_s2_correct w _ _ _ HQ2 HA1 HiA).
  assert (N3 := Hww PW). unfold up. enclose. }
unfold law_surplus.
assert (Form : (W lambda - L) * s3 l (r k) h c eps w A_EL
    - W lambda * (h * s1 l (r k) h c eps w (r beta_l) A_PL + w^2 * b l (r k) h c eps w * s2 l (r k) h c eps w A_EL)
  = lambda * ((r A + r B * e^2) - L) * s3 l (r k) h c eps w A_EL + W lambda * up) by (unfold up; ring).
rewrite Form. clear Form.
destruct (all_decided _) in E; injection E as <-; unfold all_decided in D; cbn [forallb] in D; rewrite !andb_true_iff in D.
- destruct D as (_ & D1 & D2 & D3 & _). apply (lower_nonnegative _ _ Hgap) in D1. apply (lower_nonnegative _ _ Hs3) in D2.
  apply (lower_nonnegative _ _ Hdown) in D3.
  apply Rplus_le_le_0_compat; repeat apply Rmult_le_pos; assumption.
- destruct D as (_ & D1 & _). refine (lower_nonnegative _ _ _ D1). enclose.
Qed.

Lemma lower_far_correct O : lower_far_program sign b0 me mlambda mh = Some O -> all_decided O = true ->
  L <= law_gain l (r k) h c eps w A_PL * W lambda.
Proof.
intros E D. unfold lower_far_program in E.
destruct (bind_inv _ _ _ E) as [p [Ep E']]. clear E. rename E' into E. cbv zeta in E.
destruct (barrier_at_correct p Ep) as [HAE HAP Hgap Habove HW Hww Heps Hw Hph Hsteps].
assert (HG := of_G _ _ _ _ _ _ _ _ _ _ _ Hsteps). assert (Hq := of_q _ _ _ _ _ _ _ _ _ _ _ Hsteps).
destruct (bind_inv _ _ _ E) as [iG [Ei E']]. clear E. rename E' into E.
destruct (inverted_correct bits t1 t2 t3 H1 H2 H3 _ _ _ HG Ei) as [NG HiG].
next E mQ HQ (Q l (r k) h c eps w). { eapply holds_eq; [enclose | reflexivity]. }
next E mM1 HM (M1 l (r k) h c eps w). { apply lower_M1. exact Hsteps. }
injection E as <-. unfold all_decided in D. cbn [forallb] in D. rewrite !andb_true_iff in D. destruct D as (D0 & _).
assert (S : 0 <= (law_gain l (r k) h c eps w A_PL - 1) * W lambda + lambda * ((r A + r B * e^2) - L)); [|lra].
refine (lower_nonnegative _ _ _ D0). eapply holds_eq; [enclose | unfold law_gain; ring].
Qed.
End Between.
End At.

Theorem check_between_correct depth fuel from to program (P : R -> R -> R -> R -> Prop) :
  (forall b0 c e lambda h t1 t2 t3 me mlambda mh O, -1 <= t1 <= 1 -> -1 <= t2 <= 1 -> -1 <= t3 <= 1 ->
    based bits f [] l t1 t2 t3 b0 c -> holds bits t1 t2 t3 me e -> holds bits t1 t2 t3 mlambda lambda -> holds bits t1 t2 t3 mh h ->
    0 <= lambda -> program b0 me mlambda mh = Some O -> all_decided O = true -> P e lambda h c) ->
  check_between depth fuel from to program = true ->
  forall e lambda h c, r from <= e <= r to -> 0 <= lambda <= 1 -> (r eta_lo)^2 <= h <= (r eta_bar)^2 -> r lo <= c <= r hi -> P e lambda h c.
Proof.
intros HP E e lambda h c He Hlam Hh Hc.
refine (check_box_correct prec bits f l Hl lo hi z_lo z_hi depth fuel _ _ _ program (fun e lambda h c => 0 <= lambda ->
  P e lambda h c) _ E e lambda h c
  _ _ _ Hc (proj1 Hlam)).
- intros b0 c' e' lambda' h' t1 t2 t3 me ml mh O T1 T2 T3 Hb HX HY HZ EO D P0.
  exact (HP b0 c' e' lambda' h' t1 t2 t3 me ml mh O T1 T2 T3 Hb HX HY HZ P0 EO D).
- apply side_between_correct, He.
- apply side_between_correct. unfold real_of. rewrite !rat_eq. cbn [fst snd]. lra.
- apply h_side_correct, Hh.
Qed.

(** w by tau, as the claim has it, and by the square root of W *)
Lemma position_between (sign e x y : R) : 0 < y -> sign * sqrt (x / y) * e * sqrt y = sign * e * sqrt x.
Proof.
intros P. rewrite sqrt_div_alt by exact P. assert (N : sqrt y <> 0) by (apply Rgt_not_eq, sqrt_lt_R0; exact P). field. exact N.
Qed.

Theorem check_lower_correct depth fuel (eps_bar eps_l : quotient) :
  check_lower depth fuel = true ->
  0 < r A -> 0 <= r B -> 0 < r eps_l -> r eps_l <= r eps_bar -> 0 <= r beta_l -> r beta_l <= r beta -> 0 <= r B_l ->
  2 * r B_l * ((r f_top)^2 + r beta_l * (r eta_bar)^2) < r A_l ->
  0 <= r f_near -> r f_near <= r f_mid -> r f_mid <= r f_top -> r eps_l + r beta * (r eta_bar)^2 <= (r f_top)^2 ->
  r A_l <= r A ->
  sharpness_law_lower_obligations l (r lo) (r hi) (r eta_lo) (r eta_bar) (r eps_bar) (r beta) (r k) (r A) (r B)
    (r eps_l) (r beta_l) (r A_l) (r B_l) (r f_near) (r f_mid) (r f_top).
Proof.
intros E W4 W5 V1 V2 V3 V4 V5 V6 V0 V8 V9 V10 V12. unfold check_lower in E. rewrite <- !andb_lazy_alt, !andb_true_iff in E.
destruct E as ((((E1 & E4) & E5) & E2) & E3).
assert (Near := check_positions_correct prec bits f l Hl lo hi eta_lo eta_bar beta A B z_lo z_hi depth fuel _ _ _
  (fun e tau h c eps w => let E_l := e^2 - (r beta - r beta_l) * h in
    s1 l (r k) h c eps w (r beta_l) (r A_l - 2 * r B_l * E_l) <= 0 /\ s2 l (r k) h c eps w (r A_l - r B_l * E_l) <= 0 /\
    0 <= s3 l (r k) h c eps w (r A_l - r B_l * E_l) /\ 0 <= b l (r k) h c eps w)
  (fun b0 c e tau h t1 t2 t3 me mtau mh O T1 T2 T3 Hb He Ht Hh EO D =>
    lower_near_correct b0 c e h t1 t2 t3 me mh T1 T2 T3 Hb He Hh tau mtau O Ht EO D) E1).
assert (Mid := fun sign (S : (IZR sign)^2 = 1) => check_between_correct depth fuel f_near f_mid (lower_mid_program sign)
  (fun e lambda h c => let E_l := e^2 - (r beta - r beta_l) * h in let L := E_l * (r A_l - r B_l * E_l) / e^2 in
    let W := L + lambda * ((r A + r B * e^2) - L) in
    0 <= law_surplus l (r k) h c (e^2 - r beta * h) (IZR sign * e * sqrt W) (r beta_l) (r A_l - 2 * r B_l * E_l) (r A_l - r B_l * E_l) L W)
  (fun b0 c e lambda h t1 t2 t3 me ml mh O T1 T2 T3 Hb He Hlam Hh Pl EO D =>
    lower_mid_correct b0 c e h t1 t2 t3 me mh T1 T2 T3 Hb He Hh sign lambda ml Hlam S O Pl EO D)).
assert (Far := fun sign (S : (IZR sign)^2 = 1) => check_between_correct depth fuel f_mid f_top (lower_far_program sign)
  (fun e lambda h c => let E_l := e^2 - (r beta - r beta_l) * h in let L := E_l * (r A_l - r B_l * E_l) / e^2 in
    let W := L + lambda * ((r A + r B * e^2) - L) in
    L <= law_gain l (r k) h c (e^2 - r beta * h) (IZR sign * e * sqrt W) (r A_l - 2 * r B_l * E_l) * W)
  (fun b0 c e lambda h t1 t2 t3 me ml mh O T1 T2 T3 Hb He Hlam Hh Pl EO D =>
    lower_far_correct b0 c e h t1 t2 t3 me mh T1 T2 T3 Hb He Hh sign lambda ml Hlam S O EO D)).
assert (Mid1 := Mid 1%Z ltac:(lra) E2). assert (Mid2 := Mid (-1)%Z ltac:(lra) E3).
assert (Far1 := Far 1%Z ltac:(lra) E4). assert (Far2 := Far (-1)%Z ltac:(lra) E5). clear E1 E2 E3 E4 E5 Mid Far.
assert (Z0 : r (0%Z, 1%positive) = 0) by (unfold real_of; rewrite rat_eq; cbn [fst snd]; lra). rewrite Z0 in Near.
assert (PA : forall e, 0 < r A + r B * e^2).
{ intros e. assert (0 <= r B * e^2) by (apply Rmult_le_pos; [exact W5 | apply pow2_ge_0]). lra. }
constructor; try assumption.
- intros e tau h c X1 X2 X3 X4. exact (proj1 (Near e tau h c X1 X2 X3 X4)).
- intros e tau h c X1 X2 X3 X4. exact (proj1 (proj2 (Near e tau h c X1 X2 X3 X4))).
- intros e tau h c X1 X2 X3 X4. exact (proj1 (proj2 (proj2 (Near e tau h c X1 X2 X3 X4)))).
- intros e tau h c X1 X2 X3 X4. exact (proj2 (proj2 (proj2 (Near e tau h c X1 X2 X3 X4)))).
- intros e lambda h c X1 X2 X3 X4. cbv zeta. rewrite (position_between 1 e _ _ (PA e)). exact (Mid1 e lambda h c X1 X2 X3 X4).
- intros e lambda h c X1 X2 X3 X4. cbv zeta. rewrite (position_between (-1) e _ _ (PA e)). exact (Mid2 e lambda h c X1 X2 X3 X4).
- intros e lambda h c X1 X2 X3 X4. cbv zeta. rewrite (position_between 1 e _ _ (PA e)). exact (Far1 e lambda h c X1 X2 X3 X4).
- intros e lambda h c X1 X2 X3 X4. cbv zeta. rewrite (position_between (-1) e _ _ (PA e)). exact (Far2 e lambda h c X1 X2 X3 X4).
Qed.
End Lower.
