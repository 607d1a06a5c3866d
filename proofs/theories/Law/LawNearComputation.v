(** The obligations of `law_entry_near` and `law_strip` by computation: programs on Taylor models (LawProgram.v) on the parts of a
    box, as LawComputation.v has them for `sharpness_law`. Below the lower barrier eps = C h and w = tau eta sqrt width, both
    smooth at eta = 0; in the strip eps = share w^2 - beta h, smooth at w = 0. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Calculus Loss Expression Agreement IntervalNumber FunctionNumber Evaluator LawSteps
  SharpnessLaw LawEntryNear LawStrip TaylorModel BoxCover LawModel LawProgram LawCheck LawEntryComputation.
Import ListNotations.
Open Scope R_scope.

Section Near.
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
Local Notation one := (exact (unit_of bits)).
Local Notation zero := (0%Z, 1%positive).

(** ** Programs *)

Section Entry.
Variables (beta_l A_l B_l eta_near C0 C1 qm Mm X e_top : quotient).

(** grow and slow *)
Definition low_program (b : base) (C tau eta : model) : option (list (bool * model)) :=
  do h <- Some (square eta);
  do CL <- Some (plus C (frac beta_l));
  do width <- Some (times CL (minus (frac A_l) (times (times (frac B_l) h) CL)));
  do w <- Some (times (times tau eta) (rooted bits width));
  do eps <- Some (times C h);
  do t <- two_steps prec bits f [] b k h eps w;
  do x <- expanded bits b h eps w t;
  do M1 <- Some (times (m_m1 t) (square (inverse_chart t)));
  Some [(false, minus (plus (times C (m_A1 x)) (times (times (square tau) width) (m_Q2 x))) (frac qm));
        (false, minus (frac Mm) M1)].

(** cross *)
Definition cross_program (b : base) (e tau h : model) : option (list (bool * model)) :=
  do p <- position_at prec bits f beta k A B b e tau h;
  let t := p_steps p in
  do M1 <- Some (times (m_m1 t) (square (inverse_chart t)));
  Some [(false, minus (frac X) (times M1 (p_A p)))].

Definition check_near (depth : nat) (fuel : N) : bool :=
  check_box prec bits f lo hi z_lo z_hi depth fuel (side_between bits C0 C1) (tau_side bits) (side_between bits eta_lo eta_near)
    low_program &&
  check_positions prec bits f lo hi eta_lo eta_bar z_lo z_hi depth fuel zero e_top cross_program.
End Entry.

Section Strip.
Variables (eta_near w_max kappa Ms : quotient).

Definition strip_program (b : base) (w sigma h : model) : option (list (bool * model)) :=
  do ww <- Some (square w);
  do root <- Some (rooted bits (plus (square (frac A)) (times (scaled 4 (frac B)) (times sigma ww))));
  do i <- inverted bits (plus (frac A) root);
  do share <- Some (times (scaled 2 sigma) i);
  do eps <- Some (minus (times share ww) (times (frac beta) h));
  do t <- two_steps prec bits f [] b k h eps w;
  do x <- expanded bits b h eps w t;
  do M1 <- Some (times (m_m1 t) (square (inverse_chart t)));
  Some [(true, plus one (m_kw t));
        (false, minus (m_z0 t) (frac z_lo)); (false, minus (at_c b) (frac z_lo));
        (false, minus (frac z_hi) (m_z0 t)); (false, minus (frac z_hi) (at_c b));
        (false, minus (m_z1 t) (frac z_lo)); (false, minus (frac z_hi) (m_z1 t));
        (true, m_Gt x); (false, m_A1 x);
        (false, minus (minus (minus (exact 0) (m_Q2 x)) (times (m_A1 x) share)) (frac kappa));
        (false, minus (m_b x) (times (frac kappa) ww));
        (false, M1); (false, minus (frac Ms) M1)].

Definition opposite (q : quotient) : quotient := (- fst q, snd q)%Z.
Definition check_strip (depth : nat) (fuel : N) : bool :=
  check_box prec bits f lo hi z_lo z_hi depth fuel (side_between bits (opposite w_max) w_max)
    (side_between bits zero (1%Z, 1%positive)) (h_side bits eta_lo eta_near) strip_program.
End Strip.

(** ** Correctness *)

Local Notation r q := (real_of q).

Local Opaque plus minus TaylorModel.times TaylorModel.square TaylorModel.rooted TaylorModel.inverted scaled exact fraction TaylorModel.unit_of
  TaylorModel.holds least greatest two_steps expanded.

Lemma zero_is : r zero = 0.
Proof. unfold real_of. rewrite rat_eq. cbn [fst snd]. lra. Qed.
Lemma one_is : r (1%Z, 1%positive) = 1.
Proof. unfold real_of. rewrite rat_eq. cbn [fst snd]. lra. Qed.
Lemma opposite_is q : r (opposite q) = - r q.
Proof. unfold real_of, opposite. rewrite !rat_eq. cbn [fst snd]. rewrite opp_IZR. unfold Rdiv. ring. Qed.

Section At.
Variables (b0 : base) (c x1 x2 x3 t1 t2 t3 : R) (m1' m2' m3' : model).
Hypothesis H1 : -1 <= t1 <= 1.
Hypothesis H2 : -1 <= t2 <= 1.
Hypothesis H3 : -1 <= t3 <= 1.
Local Notation holds := (holds bits t1 t2 t3).
Hypothesis Hb : based bits f [] l t1 t2 t3 b0 c.
Hypothesis HX1 : holds m1' x1.
Hypothesis HX2 : holds m2' x2.
Hypothesis HX3 : holds m3' x3.

Lemma near_nonnegative (m : model) (x : R) : holds m x -> decided (false, m) = true -> 0 <= x.
Proof. intros H D. exact (decided_correct bits t1 t2 t3 H1 H2 H3 (false, m) x D H). Qed.
Lemma near_positive (m : model) (x : R) : holds m x -> decided (true, m) = true -> 0 < x.
Proof. intros H D. exact (decided_correct bits t1 t2 t3 H1 H2 H3 (true, m) x D H). Qed.

Lemma low_program_correct beta_l A_l B_l qm Mm L : low_program beta_l A_l B_l qm Mm b0 m1' m2' m3' = Some L ->
  all_decided L = true ->
  let h := x3^2 in let width := (x1 + r beta_l) * (r A_l - r B_l * x3^2 * (x1 + r beta_l)) in
  let w := x2 * x3 * sqrt width in
  r qm <= x1 * A1 l (r k) h c (x1 * h) w + x2^2 * width * Q2 l (r k) h c (x1 * h) w /\ M1 l (r k) h c (x1 * h) w <= r Mm.
Proof.
intros E D h width w. unfold low_program in E.
next E mh Hh h. { eapply holds_eq; [enclose | unfold h; ring]. }
next E mCL HCL (x1 + r beta_l). { enclose. }
next E mwidth Hwidth width. { eapply holds_eq; [enclose | unfold width, h; ring]. }
next E mw Hw w. { unfold w. enclose. }
next E meps Heps (x1 * h). { enclose. }
destruct (bind_inv _ _ _ E) as [t [Et E']]. clear E. rename E' into E.
assert (Ht := two_steps_correct prec bits f [] [] boxed_none l Hl t1 t2 t3 H1 H2 H3 b0 k c Hb h (x1 * h) w _ _ _ Hh Heps Hw t Et).
destruct (bind_inv _ _ _ E) as [x [Ex E']]. clear E. rename E' into E.
destruct (expanded_correct bits f [] l t1 t2 t3 H1 H2 H3 b0 k c Hb h (x1 * h) w _ _ _ Hh Heps Hw _ x Ht Ex) as [HGt HA1 HQ2 Hbb].
next E mM1 HM (M1 l (r k) h c (x1 * h) w). { destruct Ht. eapply holds_eq; [enclose | unfold M1; field; assumption]. }
injection E as <-. unfold all_decided in D. cbn [forallb] in D. rewrite !andb_true_iff in D. destruct D as (D0 & D1 & _).
apply (near_nonnegative _ (x1 * A1 l (r k) h c (x1 * h) w + x2 * x2 * width * Q2 l (r k) h c (x1 * h) w - r qm)) in D0; [|enclose].
apply (near_nonnegative _ (r Mm - M1 l (r k) h c (x1 * h) w)) in D1; [|enclose].
split; [|lra]. replace (x2^2) with (x2 * x2) by ring. lra.
Qed.

Lemma cross_program_correct X L : cross_program X b0 m1' m2' m3' = Some L -> all_decided L = true ->
  M1 l (r k) x3 c (x1^2 - r beta * x3) (x2 * x1 * sqrt (r A + r B * x1^2)) * (r A + r B * x1^2) <= r X.
Proof.
intros E D. unfold cross_program in E. destruct (bind_inv _ _ _ E) as [p [Ep E']]. clear E. rename E' into E. cbv zeta in E.
destruct (position_at_correct prec bits f l Hl beta k A B b0 c x1 x2 x3 t1 t2 t3 m1' m2' m3' H1 H2 H3 Hb HX1 HX2 HX3 p Ep)
  as [HA HAP Hw Htau2 Hph Heps Hsteps].
next E mM1 HM (M1 l (r k) x3 c (x1^2 - r beta * x3) (x2 * x1 * sqrt (r A + r B * x1^2))). { eapply M1_correct; eassumption. }
injection E as <-. unfold all_decided in D. cbn [forallb] in D. rewrite !andb_true_iff in D. destruct D as (D0 & _).
match goal with |- ?u <= ?v => apply (near_nonnegative _ (v - u)) in D0; [lra | enclose] end.
Qed.

(** what the obligations of the strip say at a position *)
Definition stripped (kappa Ms w h share eps : R) : Prop :=
  0 < 1 + r k * w /\ r z_lo <= Rmin (z0 (r k) c w) c /\ Rmax (z0 (r k) c w) c <= r z_hi /\
  r z_lo <= z1 l (r k) h c eps w /\ z1 l (r k) h c eps w <= r z_hi /\ 0 < Gt l (r k) h c eps w /\ 0 <= A1 l (r k) h c eps w /\
  kappa <= - Q2 l (r k) h c eps w - A1 l (r k) h c eps w * share /\ kappa * w^2 <= b l (r k) h c eps w /\
  0 <= M1 l (r k) h c eps w /\ M1 l (r k) h c eps w <= Ms.

Lemma strip_program_correct kappa Ms L : strip_program kappa Ms b0 m1' m2' m3' = Some L -> all_decided L = true ->
  let share := 2 * x2 / (r A + sqrt ((r A)^2 + 4 * r B * x2 * x1^2)) in
  stripped (r kappa) (r Ms) x1 x3 share (share * x1^2 - r beta * x3).
Proof.
intros E D share. set (eps := share * x1^2 - r beta * x3). unfold strip_program in E. assert (Hc := proj1 Hb).
next E mww Hww (x1^2). { eapply holds_eq; [enclose | ring]. }
next E mroot Hroot (sqrt ((r A)^2 + 4 * r B * x2 * x1^2)). { eapply holds_eq; [enclose | f_equal; ring]. }
destruct (bind_inv _ _ _ E) as [i [Ei E']]. clear E. rename E' into E.
destruct (inverted_correct bits t1 t2 t3 H1 H2 H3 _ _ (r A + sqrt ((r A)^2 + 4 * r B * x2 * x1^2)) ltac:(enclose) Ei) as [Nd Hi].
next E mshare Hshare share. { eapply holds_eq; [enclose | unfold share; field; exact Nd]. }
next E meps Heps eps. { unfold eps. enclose. }
destruct (bind_inv _ _ _ E) as [t [Et E']]. clear E. rename E' into E.
assert (Ht := two_steps_correct prec bits f [] [] boxed_none l Hl t1 t2 t3 H1 H2 H3 b0 k c Hb x3 eps x1 _ _ _ HX3 Heps HX1 t Et).
destruct (bind_inv _ _ _ E) as [x [Ex E']]. clear E. rename E' into E.
destruct (expanded_correct bits f [] l t1 t2 t3 H1 H2 H3 b0 k c Hb x3 eps x1 _ _ _ HX3 Heps HX1 _ x Ht Ex) as [HGt HA1 HQ2 Hbb].
next E mM1 HM (M1 l (r k) x3 c eps x1). { destruct Ht. eapply holds_eq; [enclose | unfold M1; field; assumption]. }
destruct Ht as [_ _ _ Hkw _ _ _ Hz0 _ _ _ _ _ _ Hz1 _ _ _ _ _ _ _ _ _].
injection E as <-. unfold all_decided in D. cbn [forallb] in D. rewrite !andb_true_iff in D.
destruct D as (D0 & D1 & D2 & D3 & D4 & D5 & D6 & D7 & D8 & D9 & D10 & D11 & D12 & _).
apply (near_positive _ (1 + r k * x1)) in D0; [|enclose].
apply (near_nonnegative _ (z0 (r k) c x1 - r z_lo)) in D1; [|enclose].
apply (near_nonnegative _ (c - r z_lo)) in D2; [|enclose].
apply (near_nonnegative _ (r z_hi - z0 (r k) c x1)) in D3; [|enclose].
apply (near_nonnegative _ (r z_hi - c)) in D4; [|enclose].
apply (near_nonnegative _ (z1 l (r k) x3 c eps x1 - r z_lo)) in D5; [|enclose].
apply (near_nonnegative _ (r z_hi - z1 l (r k) x3 c eps x1)) in D6; [|enclose].
apply (near_positive _ _ HGt) in D7. apply (near_nonnegative _ _ HA1) in D8.
apply (near_nonnegative _ (0 - Q2 l (r k) x3 c eps x1 - A1 l (r k) x3 c eps x1 * share - r kappa)) in D9; [|enclose].
apply (near_nonnegative _ (b l (r k) x3 c eps x1 - r kappa * x1^2)) in D10; [|enclose].
apply (near_nonnegative _ _ HM) in D11.
apply (near_nonnegative _ (r Ms - M1 l (r k) x3 c eps x1)) in D12; [|enclose].
unfold stripped. split; [exact D0|]. split; [apply Rmin_glb; lra|]. split; [apply Rmax_lub; lra|].
repeat split; try assumption; lra.
Qed.
End At.

Theorem check_near_correct beta_l A_l B_l eta_near C0 C1 qm Mm X e_top depth fuel (eps_bar eps_l : R) :
  check_near beta_l A_l B_l eta_near C0 C1 qm Mm X e_top depth fuel = true ->
  0 <= r beta -> 0 < r A -> 0 <= r B ->
  0 < r eta_near -> r eta_lo <= r eta_near -> r eta_near <= r eta_bar ->
  0 < r C0 -> r C0 <= r C1 -> r C1 * (r eta_near)^2 <= eps_l -> 0 < r qm -> (r eta_near)^2 * r X <= 1 ->
  r Mm * r A_l * (r C1 + r beta_l) * (1 + r qm * (r eta_near)^2)^2 / (2 * r qm) + (r eta_near)^2 * r X * (r C1 + r beta) <=
    r C1 - r C0 ->
  law_entry_near_obligations l (r lo) (r hi) (r eta_lo) (r eta_bar) eps_bar (r beta) (r k) (r A) (r B) (r e_top)
    eps_l (r beta_l) (r A_l) (r B_l) (r eta_near) (r C0) (r C1) (r qm) (r Mm) (r X).
Proof.
intros E Hbeta HA HB N0a N0b N0c N1 N2 N3 N4 N5 N6. unfold check_near in E. apply andb_prop in E. destruct E as [E1 E2].
assert (Low := check_box_correct prec bits f l Hl lo hi z_lo z_hi depth fuel _ _ _ _ _
  (fun b0 c x1 x2 x3 t1 t2 t3 m1 m2 m3 L T1 T2 T3 Hb HX HY HZ =>
    low_program_correct b0 c x1 x2 x3 t1 t2 t3 m1 m2 m3 T1 T2 T3 Hb HX HY HZ beta_l A_l B_l qm Mm L) E1).
assert (Cross := check_positions_correct prec bits f l Hl lo hi eta_lo eta_bar beta A B z_lo z_hi depth fuel _ _ _
  (fun e tau h c eps w => M1 l (r k) h c eps w * (r A + r B * e^2) <= r X)
  (fun b0 c x1 x2 x3 t1 t2 t3 m1 m2 m3 L T1 T2 T3 Hb HX HY HZ =>
    cross_program_correct b0 c x1 x2 x3 t1 t2 t3 m1 m2 m3 T1 T2 T3 Hb HX HY HZ X L) E2).
rewrite zero_is in Cross. cbv beta zeta in Low.
assert (At : forall C tau eta c, r C0 <= C <= r C1 -> -1 <= tau <= 1 -> r eta_lo <= eta <= r eta_near -> r lo <= c <= r hi ->
  let e := eta * sqrt (C + r beta) in
  let width := (C + r beta_l) * (r A_l - r B_l * eta^2 * (C + r beta_l)) in
  let w := tau * sqrt (width / ((C + r beta) * (r A + r B * e^2))) * e * sqrt (r A + r B * e^2) in
  r qm <= C * A1 l (r k) (eta^2) c (e^2 - r beta * eta^2) w + tau^2 * width * Q2 l (r k) (eta^2) c (e^2 - r beta * eta^2) w /\
  M1 l (r k) (eta^2) c (e^2 - r beta * eta^2) w <= r Mm).
{ intros C tau eta c X1 X2 X3 X4 e width w.
  assert (K := Low C tau eta c (side_between_correct bits _ _ _ X1) (tau_side_correct bits _ X2) (side_between_correct bits _ _ _ X3) X4).
  cbv zeta in K. fold width in K.
  assert (Ee : e^2 - r beta * eta^2 = C * eta^2) by (unfold e; rewrite Rpow_mult_distr, pow2_sqrt by lra; ring).
  assert (HV : 0 < r A + r B * e^2).
  { assert (0 <= r B * e^2) by (apply Rmult_le_pos; [exact HB | apply pow2_ge_0]). lra. }
  assert (Ew : w = tau * eta * sqrt width).
  { unfold w. set (V := (C + r beta) * (r A + r B * e^2)).
    rewrite <- (width_root width V) by (apply Rmult_lt_0_compat; lra).
    assert (Es : sqrt V = sqrt (C + r beta) * sqrt (r A + r B * e^2)) by (apply sqrt_mult_alt; lra).
    rewrite Es. set (s1 := sqrt (width / V)). set (s2 := sqrt (r A + r B * e^2)). unfold e. ring. }
  rewrite Ee, Ew. exact K. }
constructor; try assumption.
- intros C tau eta c X1 X2 X3 X4. cbv zeta. exact (proj1 (At C tau eta c X1 X2 X3 X4)).
- intros C tau eta c X1 X2 X3 X4. cbv zeta. exact (proj2 (At C tau eta c X1 X2 X3 X4)).
Qed.

Theorem check_strip_correct eta_near w_max kappa Ms depth fuel :
  check_strip eta_near w_max kappa Ms depth fuel = true -> 0 < r w_max -> 0 < r kappa -> 0 <= r eta_lo -> r eta_lo <= r eta_near ->
  r lo <= r hi ->
  law_strip_obligations l (r lo) (r hi) (r eta_lo) (r eta_near) (r beta) (r k) (r A) (r B) (r z_lo) (r z_hi)
    (r w_max) (r kappa) (r Ms).
Proof.
intros E Hw Hk Hlo Hle Hc. unfold check_strip in E.
assert (Box := check_box_correct prec bits f l Hl lo hi z_lo z_hi depth fuel _ _ _ _ _
  (fun b0 c x1 x2 x3 t1 t2 t3 m1 m2 m3 L T1 T2 T3 Hb HX HY HZ =>
    strip_program_correct b0 c x1 x2 x3 t1 t2 t3 m1 m2 m3 T1 T2 T3 Hb HX HY HZ kappa Ms L) E).
cbv beta in Box.
assert (At : forall w sigma h c, - r w_max <= w <= r w_max -> 0 <= sigma <= 1 -> (r eta_lo)^2 <= h <= (r eta_near)^2 ->
  r lo <= c <= r hi -> let share := 2 * sigma / (r A + sqrt ((r A)^2 + 4 * r B * sigma * w^2)) in
  stripped c (r kappa) (r Ms) w h share (share * w^2 - r beta * h)).
{ intros w sigma h c X1 X2 X3 X4. apply (Box w sigma h c).
  - apply side_between_correct. rewrite opposite_is. exact X1.
  - apply side_between_correct. rewrite zero_is, one_is. exact X2.
  - apply h_side_correct. exact X3.
  - exact X4. }
constructor; try assumption.
- intros w X1. assert ((r eta_lo)^2 <= (r eta_near)^2) by (apply pow_incr; lra).
  apply (At w 0 ((r eta_lo)^2) (r lo)); lra.
- intros w sigma h c X1 X2 X3 X4. apply (At w sigma h c X1 X2 X3 X4).
- intros w sigma h c X1 X2 X3 X4. apply (At w sigma h c X1 X2 X3 X4).
- intros w sigma h c X1 X2 X3 X4. apply (At w sigma h c X1 X2 X3 X4).
- intros w sigma h c X1 X2 X3 X4. apply (At w sigma h c X1 X2 X3 X4).
- intros w sigma h c X1 X2 X3 X4. apply (At w sigma h c X1 X2 X3 X4).
- intros w sigma h c X1 X2 X3 X4. apply (At w sigma h c X1 X2 X3 X4).
- intros w sigma h c X1 X2 X3 X4. apply (At w sigma h c X1 X2 X3 X4).
- intros w sigma h c X1 X2 X3 X4. apply (At w sigma h c X1 X2 X3 X4).
- intros w sigma h c X1 X2 X3 X4. apply (At w sigma h c X1 X2 X3 X4).
- intros w sigma h c X1 X2 X3 X4. apply (At w sigma h c X1 X2 X3 X4).
Qed.
End Near.
