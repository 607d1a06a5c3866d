(** The obligations of `law_entry` by computation: programs on Taylor models (LawProgram.v) on the parts of a box of eps, tau and h,
    as LawComputation.v has them for `sharpness_law`. Below the lower barrier w = tau sqrt(Phi_l / Phi) sqrt Phi = tau sqrt Phi_l. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Calculus Loss Minimum Expression Agreement IntervalNumber FunctionNumber Evaluator LawSteps SharpnessLaw LawEntry
  TaylorModel BoxCover LawModel LawProgram LawCheck.
Import ListNotations.
Open Scope R_scope.

(** the root of Phi_l, whatever the other barrier is *)
Lemma width_root (a b : R) : 0 < b -> sqrt (a / b) * sqrt b = sqrt a.
Proof.
intros Hb. destruct (Rle_lt_dec 0 a) as [c|c].
- rewrite <- sqrt_mult_alt.
  + f_equal. field. lra.
  + apply Rmult_le_pos; [exact c | apply Rlt_le, Rinv_0_lt_compat, Hb].
- assert (P := Rinv_0_lt_compat b Hb). rewrite (sqrt_neg_0 a), (sqrt_neg_0 (a / b)) by (unfold Rdiv; nra). ring.
Qed.

Section Entry.
Variable prec : I.F.precision.
Variable bits : positive.
Variable f : formula.
Variable l : R -> R.
Hypothesis Hl : agrees (close [] f) l.
Local Notation "'do' x <- e ; r" := (bind e (fun x => r)) (at level 200, x name, e at level 100, r at level 200).
Variables (lo hi eta_lo eta_bar eps_bar beta k A B beta_l A_l B_l e0 e1 Qm Mm cross z_lo z_hi : quotient).
Local Notation times := (times bits).
Local Notation square := (square bits).
Local Notation frac := (frac bits).

(** grow and slow: Q = q / G, without the division *)
Definition below_program (b : base) (eps tau h : model) : option (list (bool * model)) :=
  do E <- Some (plus eps (times (frac beta_l) h));
  do w <- Some (times tau (rooted bits (times E (minus (frac A_l) (times (frac B_l) E)))));
  do t <- two_steps prec bits f [] b k h eps w;
  do M1 <- Some (times (m_m1 t) (square (inverse_chart t)));
  Some [(true, m_G t); (false, minus (m_q t) (times (frac Qm) (m_G t))); (false, minus (frac Mm) M1)].

(** cross *)
Definition above_program (b : base) (eps tau h : model) : option (list (bool * model)) :=
  do E <- Some (plus eps (times (frac beta) h));
  do Phi <- Some (times E (plus (frac A) (times (frac B) E)));
  do t <- two_steps prec bits f [] b k h eps (times tau (rooted bits Phi));
  do M1 <- Some (times (m_m1 t) (square (inverse_chart t)));
  Some [(false, minus (minus (plus (frac cross) eps) (frac e1)) (times (times h M1) (times (square tau) Phi)))].

Definition check_entry (depth : nat) (fuel : N) : bool :=
  let on from to program :=
    check_box prec bits f lo hi z_lo z_hi depth fuel (side_between bits from to) (tau_side bits) (h_side bits eta_lo eta_bar) program in
  on e0 e1 below_program && on e1 eps_bar above_program.

(** ** Correctness *)

Local Notation r q := (real_of q).

Local Opaque plus minus TaylorModel.times TaylorModel.square TaylorModel.rooted TaylorModel.inverted scaled exact fraction TaylorModel.unit_of
  TaylorModel.holds least greatest two_steps.

Section At.
Variables (b0 : base) (c eps tau h t1 t2 t3 : R) (meps mtau mh : model).
Hypothesis H1 : -1 <= t1 <= 1.
Hypothesis H2 : -1 <= t2 <= 1.
Hypothesis H3 : -1 <= t3 <= 1.
Local Notation holds := (holds bits t1 t2 t3).
Hypothesis Hb : based bits f [] l t1 t2 t3 b0 c.
Hypothesis Heps : holds meps eps.
Hypothesis Htau : holds mtau tau.
Hypothesis Hh : holds mh h.

Lemma below_program_correct L : below_program b0 meps mtau mh = Some L -> all_decided L = true ->
  let w := tau * sqrt (law_lower_width (r A_l) (r B_l) (eps + r beta_l * h)) in
  r Qm <= Q l (r k) h c eps w /\ M1 l (r k) h c eps w <= r Mm.
Proof.
intros E D w. unfold below_program in E.
next E mE HE (eps + r beta_l * h). { enclose. }
next E mw Hw w. { unfold w, law_lower_width. enclose. }
destruct (bind_inv _ _ _ E) as [t [Et E']]. clear E. rename E' into E.
assert (Ht := two_steps_correct prec bits f [] [] boxed_none l Hl t1 t2 t3 H1 H2 H3 b0 k c Hb h eps w _ _ _ Hh Heps Hw t Et).
next E mM1 HM (M1 l (r k) h c eps w).
{ destruct Ht. eapply holds_eq; [enclose | unfold M1; field; assumption]. }
injection E as <-. unfold all_decided in D. cbn [forallb] in D. rewrite !andb_true_iff in D. destruct D as (D0 & D1 & D2 & _).
assert (HG := of_G _ _ _ _ _ _ _ _ _ _ _ Ht). assert (Hq := of_q _ _ _ _ _ _ _ _ _ _ _ Ht).
assert (P0 : 0 < G l (r k) h c eps w) by exact (decided_correct bits t1 t2 t3 H1 H2 H3 _ _ D0 HG).
assert (P1 : 0 <= q l (r k) h c eps w - r Qm * G l (r k) h c eps w).
{ refine (decided_correct bits t1 t2 t3 H1 H2 H3 _ _ D1 _). cbn [snd]. enclose. }
assert (P2 : 0 <= r Mm - M1 l (r k) h c eps w).
{ refine (decided_correct bits t1 t2 t3 H1 H2 H3 _ _ D2 _). cbn [snd]. enclose. }
split; [|lra]. unfold Q. apply (Rmult_le_reg_r (G l (r k) h c eps w)); [exact P0|].
replace (q l (r k) h c eps w / G l (r k) h c eps w * G l (r k) h c eps w) with (q l (r k) h c eps w) by (field; lra). lra.
Qed.

Lemma above_program_correct L : above_program b0 meps mtau mh = Some L -> all_decided L = true ->
  let Phi := law_width (r A) (r B) (eps + r beta * h) in
  h * M1 l (r k) h c eps (tau * sqrt Phi) * (tau^2 * Phi) <= r cross + eps - r e1.
Proof.
intros E D Phi. unfold above_program in E.
next E mE HE (eps + r beta * h). { enclose. }
next E mPhi HPhi Phi. { unfold Phi, law_width. enclose. }
destruct (bind_inv _ _ _ E) as [t [Et E']]. clear E. rename E' into E.
assert (Hw : holds (times mtau (rooted bits mPhi)) (tau * sqrt Phi)) by enclose.
assert (Ht := two_steps_correct prec bits f [] [] boxed_none l Hl t1 t2 t3 H1 H2 H3 b0 k c Hb h eps _ _ _ _ Hh Heps Hw t Et).
next E mM1 HM (M1 l (r k) h c eps (tau * sqrt Phi)).
{ destruct Ht. eapply holds_eq; [enclose | unfold M1; field; assumption]. }
injection E as <-. unfold all_decided in D. cbn [forallb] in D. rewrite !andb_true_iff in D. destruct D as (D0 & _).
assert (P : 0 <= r cross + eps - r e1 - h * M1 l (r k) h c eps (tau * sqrt Phi) * (tau^2 * Phi)); [|lra].
refine (decided_correct bits t1 t2 t3 H1 H2 H3 _ _ D0 _). cbn [snd]. replace (tau^2) with (tau * tau) by ring. enclose.
Qed.
End At.

Theorem check_entry_correct depth fuel (eps_l : R) :
  check_entry depth fuel = true ->
  0 <= r beta -> 0 < r A -> 0 <= r B ->
  0 < r e0 -> r e0 <= r e1 -> r e1 <= eps_l -> 1 < r Qm ->
  (let top := r e1 + r beta_l * (r eta_bar)^2 in
    (r eta_bar)^2 * r Mm * top * (r A_l - r B_l * top) / (1 - 1 / (r Qm)^2) + r cross <= r e1 - r e0) ->
  law_entry_obligations l (r lo) (r hi) (r eta_lo) (r eta_bar) (r eps_bar) (r beta) (r k) (r A) (r B) eps_l (r beta_l) (r A_l) (r B_l)
    (r e0) (r e1) (r Qm) (r Mm) (r cross).
Proof.
intros E Hbeta HA HB N1 N2 N3 N4 N5. unfold check_entry in E. cbv zeta in E. apply andb_prop in E. destruct E as [E1 E2].
assert (width : forall eps h, r e0 <= eps -> (r eta_lo)^2 <= h -> 0 < law_width (r A) (r B) (eps + r beta * h)).
{ intros eps h X Y. assert (0 <= h) by (apply Rle_trans with (2 := Y), pow2_ge_0). assert (0 <= r beta * h) by (apply Rmult_le_pos; assumption).
  assert (0 < eps + r beta * h) by lra. assert (0 <= r B * (eps + r beta * h)) by (apply Rmult_le_pos; lra).
  apply Rmult_lt_0_compat; lra. }
assert (Below := check_box_correct prec bits f l Hl lo hi z_lo z_hi depth fuel _ _ _ _ _
  (fun b0 c eps tau h t1 t2 t3 X Y Z L T1 T2 T3 Hb HX HY HZ => below_program_correct b0 c eps tau h t1 t2 t3 X Y Z T1 T2 T3 Hb HX HY HZ L) E1).
assert (Above := check_box_correct prec bits f l Hl lo hi z_lo z_hi depth fuel _ _ _ _ _
  (fun b0 c eps tau h t1 t2 t3 X Y Z L T1 T2 T3 Hb HX HY HZ => above_program_correct b0 c eps tau h t1 t2 t3 X Y Z T1 T2 T3 Hb HX HY HZ L) E2).
cbv beta zeta in Below, Above.
constructor; try assumption; intros eps tau h c X1 X2 X3 X4; cbv zeta.
- rewrite Rmult_assoc, width_root by (apply width; lra). apply Below; auto using side_between_correct, tau_side_correct, h_side_correct.
- rewrite Rmult_assoc, width_root by (apply width; lra). apply Below; auto using side_between_correct, tau_side_correct, h_side_correct.
- set (Phi := law_width (r A) (r B) (eps + r beta * h)). assert (0 < Phi) by (apply width; lra).
  replace ((tau * sqrt Phi)^2) with (tau^2 * Phi).
  + apply Above; auto using side_between_correct, tau_side_correct, h_side_correct.
  + rewrite Rpow_mult_distr, pow2_sqrt by lra. reflexivity.
Qed.
End Entry.
