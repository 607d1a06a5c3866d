(** Obligations of `sharpness_law` by computation: programs on Taylor models (LawProgram.v) that [cover] runs on the parts of a box
    of e, tau and h. c, which is known to many digits, is a constant of the models. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Calculus Loss Expression Agreement IntervalNumber FunctionNumber Evaluator LawSteps SharpnessLaw TaylorModel
  BoxCover LawModel LawProgram.
Import ListNotations.
Open Scope R_scope.

Section Check.
Variable prec : I.F.precision.
Variable bits : positive.
Variable f : formula.
Variable l : R -> R.
Hypothesis Hl : agrees (close [] f) l.
Local Notation "'do' x <- e ; r" := (bind e (fun x => r)) (at level 200, x name, e at level 100, r at level 200).
Variables (lo hi eta_lo eta_bar beta k A B z_lo z_hi : quotient).
Local Notation times := (times bits).
Local Notation square := (square bits).
Local Notation frac := (frac bits).

Definition squared (q : quotient) : quotient := ((fst q * fst q)%Z, (snd q * snd q)%positive).

(** what one part of the box needs *)
Record position : Set := Position { p_A : model; p_AP : model; p_w : model; p_tau2 : model; p_h : model; p_steps : steps; p_eps : model }.

Definition position_at (b : base) (e tau h : model) : option position :=
  do ee <- Some (square e);
  do eps <- Some (minus ee (times (frac beta) h));
  do Be <- Some (times (frac B) ee);
  do AE <- Some (plus (frac A) Be);
  do w <- Some (times (times tau e) (rooted bits AE));
  do t <- two_steps prec bits f [] b k h eps w;
  Some (Position AE (plus (frac A) (scaled 2 Be)) w (square tau) h t eps).

(** outputs at a position: far0 and far *)
Definition far_outputs (_ : base) (p : position) : option (list (bool * model)) :=
  let t := p_steps p in
  do iG <- inverted bits (m_G t);
  do Q <- Some (times (m_q t) iG);
  do M1 <- Some (times (m_m1 t) (square (inverse_chart t)));
  Some [(true, m_G t);
        (false, minus (exact (unit_of bits)) (times (p_tau2 p) (plus (square Q) (times (times (p_h p) (p_AP p)) M1))))].

(** near0 to near4 *)
Definition near_outputs (b : base) (p : position) : option (list (bool * model)) :=
  let t := p_steps p in
  do x <- expanded bits b (p_h p) (p_eps p) (p_w p) t;
  do M1 <- Some (times (m_m1 t) (square (inverse_chart t)));
  do iA <- inverted bits (p_A p);
  do bA <- Some (times (m_b x) (m_A1 x));
  Some [(true, m_Gt x);
        (false, minus (times bA (frac beta)) (times (p_AP p) M1));
        (false, minus (minus (exact 0) (m_Q2 x)) (times (m_A1 x) iA));
        (false, minus (exact (unit_of bits)) (times (times bA (square (p_w p))) iA));
        (false, m_b x)].

(** a program on every part of a box *)
Definition check_box (depth : nat) (fuel : N) (x y z : side) (program : base -> model -> model -> model ->
  option (list (bool * model))) : bool :=
  match base_at prec bits f [] lo hi z_lo z_hi with
  | Some b => match cover (program b) depth fuel x y z with Some _ => true | None => false end
  | None => false
  end.

Definition tau_side : side := side_between bits (-1, 1%positive)%Z (1%Z, 1%positive).
Definition h_side : side := side_between bits (squared eta_lo) (squared eta_bar).
Definition check_positions (depth : nat) (fuel : N) (from to : quotient) (program : base -> model -> model -> model ->
  option (list (bool * model))) : bool :=
  check_box depth fuel (side_between bits from to) tau_side h_side program.

(** ** Correctness *)

Local Notation r q := (real_of q).

Lemma boxed_none : boxed [] [].
Proof. intros i. destruct i; apply I.whole_correct. Qed.

Lemma squared_correct (q : quotient) : r (squared q) = (r q)^2.
Proof.
unfold real_of, squared. cbn [fst snd]. rewrite !rat_eq, Pos2Z.inj_mul, !mult_IZR. field. apply IZR_neq. discriminate.
Qed.

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

Record positioned (p : position) : Prop := {
  of_A : holds (p_A p) (r A + r B * e^2); of_AP : holds (p_AP p) (r A + 2 * r B * e^2); of_w : holds (p_w p) w;
  of_tau2 : holds (p_tau2 p) (tau^2); of_h : holds (p_h p) h; of_eps : holds (p_eps p) eps;
  of_steps : stepped bits l t1 t2 t3 k c h eps w (p_steps p) }.

Lemma position_at_correct p : position_at b0 me mtau mh = Some p -> positioned p.
Proof.
intros E. unfold position_at in E.
next E ee Hee (e^2). { eapply holds_eq; [enclose | ring]. }
next E meps Heps (e^2 - r beta * h). { eapply holds_eq; [enclose | reflexivity]. }
next E mBe HBe (r B * e^2). { enclose. }
next E mAE HAE (r A + r B * e^2). { enclose. }
next E mw Hw (tau * e * sqrt (r A + r B * e^2)). { enclose. }
destruct (bind_inv _ _ _ E) as [t [Et E']]. clear E. rename E' into E. injection E as <-.
assert (Ht := two_steps_correct prec bits f [] [] boxed_none l Hl t1 t2 t3 H1 H2 H3 b0 k c Hb h eps w _ _ _ Hh Heps Hw t Et).
constructor; cbn [p_A p_AP p_w p_tau2 p_h p_steps p_eps]; try assumption.
- eapply holds_eq; [enclose | ring].
- eapply holds_eq; [enclose | ring].
Qed.

Lemma M1_correct t : stepped bits l t1 t2 t3 k c h eps w t ->
  holds (times (m_m1 t) (square (inverse_chart t))) (M1 l (r k) h c eps w).
Proof.
intros Ht. destruct Ht. eapply holds_eq; [enclose | unfold M1; field; assumption].
Qed.

Lemma near_outputs_correct p L : positioned p -> near_outputs b0 p = Some L -> all_decided L = true ->
  0 < Gt l (r k) h c eps w /\ 0 <= s1 l (r k) h c eps w (r beta) (r A + 2 * r B * e^2) /\
  0 <= s2 l (r k) h c eps w (r A + r B * e^2) /\ 0 <= s3 l (r k) h c eps w (r A + r B * e^2) /\ 0 <= b l (r k) h c eps w.
Proof.
intros [HA HAP Hw Htau2 Hph Heps Hsteps] E D. unfold near_outputs in E. cbv zeta in E.
destruct (bind_inv _ _ _ E) as [x [Ex E']]. clear E. rename E' into E.
destruct (expanded_correct bits f [] l t1 t2 t3 H1 H2 H3 b0 k c Hb h eps w _ _ _ Hph Heps Hw _ x Hsteps Ex) as [HGt HA1 HQ2 Hbb].
assert (HM1 := M1_correct _ Hsteps).
next E mM1 HM (M1 l (r k) h c eps w). { exact HM1. }
destruct (bind_inv _ _ _ E) as [iA [Ei E']]. clear E. rename E' into E.
destruct (inverted_correct bits t1 t2 t3 H1 H2 H3 _ _ _ HA Ei) as [NA HiA].
next E mbA HbA (b l (r k) h c eps w * A1 l (r k) h c eps w). { enclose. }
injection E as <-. unfold all_decided in D. cbn [forallb] in D. rewrite !andb_true_iff in D. destruct D as (D0 & D1 & D2 & D3 & D4 & _).
split; [|split; [|split; [|split]]].
- refine (decided_correct bits t1 t2 t3 H1 H2 H3 _ _ D0 _). exact HGt.
- refine (decided_correct bits t1 t2 t3 H1 H2 H3 _ _ D1 _). cbn [snd]. eapply holds_eq; [enclose | unfold s1; ring].
- refine (decided_correct bits t1 t2 t3 H1 H2 H3 _ _ D2 _). cbn [snd]. eapply holds_eq; [enclose | unfold s2, Rdiv; ring].
- refine (decided_correct bits t1 t2 t3 H1 H2 H3 _ _ D3 _). cbn [snd]. eapply holds_eq; [enclose | unfold s3, Rdiv; ring].
- refine (decided_correct bits t1 t2 t3 H1 H2 H3 _ _ D4 _). exact Hbb.
Qed.

Lemma far_outputs_correct p L : positioned p -> far_outputs b0 p = Some L -> all_decided L = true ->
  0 < G l (r k) h c eps w /\
  tau^2 * ((Q l (r k) h c eps w)^2 + h * (r A + 2 * r B * e^2) * M1 l (r k) h c eps w) <= 1.
Proof.
intros [HA HAP Hw Htau2 Hph Heps Hsteps] E D. unfold far_outputs in E. cbv zeta in E. assert (HM1 := M1_correct _ Hsteps).
assert (HG := of_G _ _ _ _ _ _ _ _ _ _ _ Hsteps). assert (Hq := of_q _ _ _ _ _ _ _ _ _ _ _ Hsteps).
destruct (bind_inv _ _ _ E) as [iG [Ei E']]. clear E. rename E' into E.
destruct (inverted_correct bits t1 t2 t3 H1 H2 H3 _ _ _ HG Ei) as [NG HiG].
next E mQ HQ (Q l (r k) h c eps w). { eapply holds_eq; [enclose | reflexivity]. }
next E mM1 HM (M1 l (r k) h c eps w). { exact HM1. }
injection E as <-. unfold all_decided in D. cbn [forallb] in D. rewrite !andb_true_iff in D. destruct D as (D0 & D1 & _). split.
- refine (decided_correct bits t1 t2 t3 H1 H2 H3 _ _ D0 _). exact HG.
- assert (S : 0 <= 1 - tau^2 * ((Q l (r k) h c eps w)^2 + h * (r A + 2 * r B * e^2) * M1 l (r k) h c eps w)); [|lra].
  refine (decided_correct bits t1 t2 t3 H1 H2 H3 _ _ D1 _). cbn [snd]. eapply holds_eq; [enclose | ring].
Qed.
End At.

Theorem check_box_correct depth fuel sx sy sz program (P : R -> R -> R -> R -> Prop) :
  (forall b0 c x y z t1 t2 t3 mx my mz L, -1 <= t1 <= 1 -> -1 <= t2 <= 1 -> -1 <= t3 <= 1 ->
    based bits f [] l t1 t2 t3 b0 c -> holds bits t1 t2 t3 mx x -> holds bits t1 t2 t3 my y -> holds bits t1 t2 t3 mz z ->
    program b0 mx my mz = Some L -> all_decided L = true -> P x y z c) ->
  check_box depth fuel sx sy sz program = true ->
  forall x y z c, on_side bits sx x -> on_side bits sy y -> on_side bits sz z -> r lo <= c <= r hi -> P x y z c.
Proof.
intros HP E. unfold check_box in E. destruct (base_at _ _ _ _ _ _ _ _) as [b0|] eqn:EB; [|discriminate].
destruct (cover _ _ _ _ _ _) as [rest|] eqn:EC; [|discriminate].
intros x y z c Hx Hy Hz Hc.
refine (cover_correct bits (program b0) x y z _ _ depth fuel _ _ _ rest Hx Hy Hz EC).
intros t1 t2 t3 X Y Z L T1 T2 T3 HX HY HZ EL D.
exact (HP b0 c x y z t1 t2 t3 X Y Z L T1 T2 T3 (base_at_correct prec bits f [] [] boxed_none l Hl t1 t2 t3 T1 T2 T3 _ _ _ _ _ _ EB Hc) HX HY HZ EL D).
Qed.

Lemma tau_side_correct tau : -1 <= tau <= 1 -> on_side bits tau_side tau.
Proof. intros H. apply side_between_correct. exact H. Qed.
Lemma h_side_correct h : (r eta_lo)^2 <= h <= (r eta_bar)^2 -> on_side bits h_side h.
Proof. intros H. apply side_between_correct. rewrite !squared_correct. exact H. Qed.

Theorem check_positions_correct depth fuel from to program (P : R -> R -> R -> R -> R -> R -> Prop) :
  (forall b0 c e tau h t1 t2 t3 me mtau mh L, -1 <= t1 <= 1 -> -1 <= t2 <= 1 -> -1 <= t3 <= 1 ->
    based bits f [] l t1 t2 t3 b0 c -> holds bits t1 t2 t3 me e -> holds bits t1 t2 t3 mtau tau -> holds bits t1 t2 t3 mh h ->
    program b0 me mtau mh = Some L -> all_decided L = true -> P e tau h c (e^2 - r beta * h) (tau * e * sqrt (r A + r B * e^2))) ->
  check_positions depth fuel from to program = true ->
  on_positions (r lo) (r hi) (r eta_lo) (r eta_bar) (r beta) (r A) (r B) (r from) (r to) P.
Proof.
intros HP E e tau h c He Htau Hh Hc.
refine (check_box_correct depth fuel _ _ _ program (fun e tau h c => P e tau h c (e^2 - r beta * h) (tau * e * sqrt (r A + r B * e^2)))
  HP E e tau h c _ _ _ Hc).
- apply side_between_correct, He.
- apply tau_side_correct, Htau.
- apply h_side_correct, Hh.
Qed.
End Check.
