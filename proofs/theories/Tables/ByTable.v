(** The soundness theorems, from the tables of src/claim: when the obligations of a claim's table
    hold, what the claim says is true. [base] binds lo and hi, the bracket of the minimum. *)
From Coq Require Import Reals List String Lra.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum TwoStepMap ProductStability EdgeContraction
  EdgeExpansion FrozenConvergence FlipFamily Flip Lyapunov LyapunovDepth TwoCycle PeriodDoubling BoundedOscillation Convergence
  GlobalConvergence SquaredExact GapRegime GfsMonotone
  Table.
From Prodstab Require Tables.
Import ListNotations.
Open Scope R_scope.

(** what the obligations of a table say, in plain inequalities *)
Ltac read_table H :=
  cbv -[Rle Rge Rgt Rlt Derive_n ex_derive_n IZR Rplus Rmult Rminus Rdiv Ropp Rinv pow sqrt Rabs
    Rmin Rmax smooth_at] in H.

(** The goal, or what it says of its variables, follows from the obligation H: ranges of H are those
    in the context. *)
Ltac instance H := repeat match type of H with
  | forall x : R, True /\ True -> _ => match goal with z : R |- _ => specialize (H z (conj I I)) end
  | forall x : R, True /\ _ -> _ => match goal with h : _ |- _ => specialize (H _ (conj I h)) end
  | forall x : R, _ /\ True -> _ => match goal with h : _ |- _ => specialize (H _ (conj h I)) end
  | forall x : R, _ -> _ => match goal with h : _ |- _ => specialize (H _ h) end
  end.
Ltac plain := unfold alpha_eff, alpha, third, two_step, two_step_1, two_step_2, two_step_a,
  two_step_1a, frozen;
  change Derive with (fun l => Derive_n l 1); cbv beta.
Ltac from H := let K := fresh in pose proof H as K; intros; instance K; destruct K as (_ & _ & K);
  plain; lra.

Lemma smooth_of (n : nat) (l : R -> R) (a b : R) : (forall z, a <= z <= b -> smooth_at l z) ->
  smooth n l a b.
Proof. intros H k z _ Hz. exact (H z Hz k). Qed.
(** the loss is smooth on a range, by an obligation that says so or that takes derivatives there *)
Ltac smooth_from H := apply smooth_of; let K := fresh in pose proof H as K; intros; instance K;
  tauto.

Section By_table.
Variable l : R -> R.
Variable base : environment.
Local Notation lo := (base "lo"%string).
Local Notation hi := (base "hi"%string).

Theorem minimum_by_table (a b : R) : obligations_hold l Tables.minimum [a; b] [] base ->
  minimum l a b.
Proof.
intros H. read_table H. destruct H as (m0 & sm & m1 & m2 & m3 & _).
apply minimum_sound; [smooth_from sm | from m0 | from m1 | from m2 | from m3].
Qed.

Theorem product_stable_by_table (alpha_min : R) : minimum l lo hi ->
  obligations_hold l Tables.product_stable [alpha_min] [] base -> product_stable l lo hi alpha_min.
Proof.
intros Hmin H. read_table H. destruct H as (p0 & p1 & _).
apply product_stable_sound; [exact Hmin | smooth_from p1 | from p0 | from p1].
Qed.

Theorem product_unstable_by_table (alpha_max : R) : minimum l lo hi ->
  obligations_hold l Tables.product_unstable [alpha_max] [] base ->
    product_unstable l lo hi alpha_max.
Proof.
intros Hmin H. read_table H. destruct H as (p0 & p1 & _).
apply product_unstable_sound; [exact Hmin | smooth_from p1 | from p0 | from p1].
Qed.

Theorem degenerate_by_table : minimum l lo hi ->
  obligations_hold l Tables.degenerate [] [] base -> degenerate l lo hi.
Proof.
intros Hmin H. read_table H. destruct H as (d1 & _).
apply degenerate_sound; [exact Hmin | smooth_from d1 | from d1].
Qed.

Theorem edge_contraction_by_table (r R0 kappa M a_lo a_hi A B : R) : minimum l lo hi ->
  obligations_hold l Tables.edge_contraction [r; R0; kappa; M; a_lo; a_hi; A; B] [] base ->
  edge_contraction l lo hi r R0 kappa.
Proof.
intros Hmin H. read_table H.
destruct H as (w1 & w2 & w3 & e0a & e0b & e0c & e0d & e0e & e1a & e1b & e2a & e2b & e3 & e4a & e4b
  & e4c & e4d & _).
apply (edge_contraction_sound l lo hi r R0 kappa M a_lo a_hi A B); try exact Hmin;
  try smooth_from e0c.
- from w1.
- from w2.
- from w3.
- from e0a.
- from e0b.
- from e0d.
- from e0e.
- from e1a.
- from e1b.
- from e2a.
- from e2b.
- from e3.
- from e4a.
- from e4b.
- from e4c.
- from e4d.
Qed.

Theorem degenerate_at_by_table (z0 : R) : minimum l lo hi -> smooth 4 l lo hi ->
  obligations_hold l Tables.degenerate_at [z0] [] base -> degenerate_at l lo hi z0.
Proof.
intros Hmin Hsm H. read_table H. destruct H as (d0 & d1 & d2 & d3 & _).
apply degenerate_at_sound; [exact Hmin | exact Hsm | from d0 | from d1 | from d2 | from d3].
Qed.

Theorem edge_expansion_by_table (r kappa a_lo a_hi A B : R) : minimum l lo hi ->
  obligations_hold l Tables.edge_expansion [r; kappa; a_lo; a_hi; A; B] [] base ->
  edge_expansion l lo hi r kappa.
Proof.
intros Hmin H. read_table H. destruct H as (w1 & w2 & e0a & e0b & e0c & e0d & e0e & e1a & e1b & e2
  & _).
apply (edge_expansion_sound l lo hi r kappa a_lo a_hi A B); try exact Hmin; try smooth_from e0c.
- from w1.
- from w2.
- from e0a.
- from e0b.
- from e0d.
- from e0e.
- from e1a.
- from e1b.
- from e2.
Qed.

Theorem frozen_convergence_by_table (a_bar r A B : R) : minimum l lo hi ->
  obligations_hold l Tables.frozen_convergence [a_bar; r; A; B] [] base ->
  frozen_convergence l lo hi a_bar A B.
Proof.
intros Hmin H. read_table H.
destruct H as (w1 & w2 & e0a & e0b & e0c & e0d & e0e & c1 & c2 & d1 & d2 & _).
apply (frozen_convergence_sound l lo hi a_bar r A B); try exact Hmin; try smooth_from e0c.
- from w1.
- from w2.
- from e0a.
- from e0b.
- from e0d.
- from e0e.
- from c1.
- from c2.
- from d1.
- from d2.
Qed.

Theorem frozen_global_by_table (a_bar r : R) : minimum l lo hi ->
  obligations_hold l Tables.frozen_global [a_bar; r] [] base -> frozen_global l lo hi a_bar.
Proof.
intros Hmin H. read_table H. destruct H as (w1 & w2 & sm & c1 & c2 & d1 & d2 & _).
apply (frozen_global_sound l lo hi a_bar r); try exact Hmin.
- from w1.
- from w2.
- intros a b. smooth_from sm.
- from c1.
- from c2.
- from d1.
- from d2.
Qed.

Theorem bounded_oscillation_by_table (a_lo a_hi A B weight : R) : minimum l lo hi ->
  obligations_hold l Tables.bounded_oscillation [a_lo; a_hi; A; B; weight] [] base ->
  bounded_oscillation l lo hi a_lo a_hi A B.
Proof.
intros Hmin H. read_table H. destruct H as (w0 & w1 & e0a & e0b & e0c & e0d & e0e & r1 & _).
apply (bounded_oscillation_sound l lo hi a_lo a_hi A B weight); try exact Hmin; try smooth_from e0c.
- from w0.
- from w1.
- from e0a.
- from e0b.
- from e0d.
- from e0e.
- from r1.
Qed.

Theorem flip_by_table (r eps_bar kappa M a_lo a_hi a1_min a1_max A B : R) : minimum l lo hi ->
  obligations_hold l Tables.flip [r; eps_bar; kappa; M; a_lo; a_hi; a1_min; a1_max; A; B] [] base ->
  flip l lo hi r kappa M a1_min a1_max eps_bar.
Proof.
intros Hmin H. read_table H.
destruct H as (w1 & w2 & w3 & e0a & e0b & e0c & e0d & e0e & e1a & e1b & f1a & f1b & f2a & f2b & f3
  & f4a & f4b & _).
apply (flip_sound l lo hi r kappa M a1_min a1_max eps_bar a_lo a_hi A B); try exact Hmin;
  try smooth_from e0c.
- from w1.
- from w2.
- from w3.
- from e0a.
- from e0b.
- from e0d.
- from e0e.
- from e1a.
- from e1b.
- from f1a.
- from f1b.
- from f2a.
- from f2b.
- from f3.
- from f4a.
- from f4b.
Qed.

Theorem flip_subcritical_by_table (r eps_bar kappa M a_lo a_hi a1_min a1_max A B : R) :
  minimum l lo hi ->
  obligations_hold l Tables.flip_subcritical [r; eps_bar; kappa; M; a_lo; a_hi; a1_min; a1_max; A;
    B] [] base ->
  flip_subcritical l lo hi r kappa M a1_min a1_max eps_bar.
Proof.
intros Hmin H. read_table H.
destruct H as (w1 & w2 & w3 & e0a & e0b & e0c & e0d & e0e & e1a & e1b & w4 & f1a & f1b & f2a & f2b
  & f4a & f4b & _).
apply (flip_subcritical_sound l lo hi r kappa M a1_min a1_max eps_bar a_lo a_hi A B);
  try exact Hmin; try smooth_from e0c.
- from w1.
- from w2.
- from w3.
- from e0a.
- from e0b.
- from e0d.
- from e0e.
- from e1a.
- from e1b.
- from w4.
- from f1a.
- from f1b.
- from f2a.
- from f2b.
- from f4a.
- from f4b.
Qed.

Theorem lyapunov_by_table (h_lo h_hi : R) : minimum l lo hi ->
  obligations_hold l Tables.lyapunov [h_lo; h_hi] [] base -> lyapunov l lo hi h_lo h_hi.
Proof.
intros Hmin H. read_table H. destruct H as (w1 & w2 & y1 & y2 & _).
apply lyapunov_sound; [exact Hmin | smooth_from y1 | from w1 | from w2 | from y1 | from y2].
Qed.

Theorem lyapunov_subcritical_by_table (h_lo h_hi : R) : minimum l lo hi ->
  obligations_hold l Tables.lyapunov_subcritical [h_lo; h_hi] [] base ->
    lyapunov_subcritical l lo hi h_lo h_hi.
Proof.
intros Hmin H. read_table H. destruct H as (w1 & w2 & y1 & y2 & _).
apply lyapunov_subcritical_sound; [exact Hmin | smooth_from y1 | from w1 | from w2 | from y1 | from
  y2].
Qed.

Theorem lyapunov_depth_by_table (e_lo e_hi : R) : minimum l lo hi ->
  obligations_hold l Tables.lyapunov_depth [e_lo; e_hi] [] base -> lyapunov_depth l lo hi e_lo e_hi.
Proof.
intros Hmin H. read_table H. destruct H as (w1 & w2 & w3 & y1 & y2 & _).
assert (Le : e_lo <= e_hi) by tauto.
apply lyapunov_depth_sound; [exact Hmin | | exact Le | lra | lra | | from y2].
{ apply smooth_of. intros z Hz. specialize (y2 z Hz e_lo (conj (Rle_refl _) Le)). tauto. }
intros z Hz E. destruct (y1 z Hz) as (_ & _ & K). rewrite E in K. lra.
Qed.

Theorem two_cycle_by_table (a_lo a_hi left_lo left_hi right_lo right_hi core_lo core_hi window_lo
  window_hi A B mu_lo mu_hi : R) :
  minimum l lo hi ->
  obligations_hold l Tables.two_cycle
    [a_lo; a_hi; left_lo; left_hi; right_lo; right_hi; core_lo; core_hi; window_lo; window_hi; A;
      B; mu_lo; mu_hi] [] base ->
  two_cycle l lo hi window_lo window_hi left_lo left_hi right_lo right_hi mu_lo mu_hi a_lo a_hi.
Proof.
intros Hmin H. read_table H.
destruct H as (w0 & w1 & w2 & w3 & w4 & w5 & w6 & w7 & w8 & w9 & w10 & w11 & e0c & e0d & e0e & t1 &
  t2 & t3 & t4 & t5 & t6
  & t7 & t8 & t9 & t10 & t11 & t12 & _).
apply (two_cycle_sound l lo hi window_lo window_hi left_lo left_hi core_lo core_hi right_lo
  right_hi mu_lo mu_hi a_lo a_hi A B);
  try exact Hmin; try smooth_from e0c.
- from w0.
- from w1.
- from w2.
- from w3.
- from w4.
- from w5.
- from w6.
- from w7.
- from w8.
- from w9.
- from w10.
- from w11.
- from e0d.
- from e0e.
- from t1.
- from t2.
- from t3.
- from t4.
- from t5.
- from t6.
- from t7.
- from t8.
- from t9.
- from t10.
- from t11.
- from t12.
Qed.

Theorem period_doubling_by_table (a_lo a_hi left_lo left_hi right_lo right_hi core_lo core_hi
  window_lo window_hi A B
  at_lo at_hi before_lo before_hi after_lo after_hi : R) :
  minimum l lo hi ->
  obligations_hold l Tables.period_doubling
    [a_lo; a_hi; left_lo; left_hi; right_lo; right_hi; core_lo; core_hi; window_lo; window_hi; A; B;
     at_lo; at_hi; before_lo; before_hi; after_lo; after_hi] [] base ->
  period_doubling l lo hi window_lo window_hi left_lo left_hi right_lo right_hi a_lo a_hi at_lo
    at_hi.
Proof.
intros Hmin H. read_table H.
destruct H as (w0 & w1 & w2 & w3 & w4 & w5 & w6 & w7 & w8 & w9 & w10 & w11 & e0c & e0d & e0e & t1 &
  t2 & t3 & t4 & t5 & t6
  & t7 & t8 & d0 & d1 & d2 & d3 & d4 & d5 & d6 & d7 & d8 & d9 & d10 & d11 & d12 & d13 & d14 & R).
apply (period_doubling_sound l lo hi window_lo window_hi left_lo left_hi core_lo core_hi right_lo
  right_hi a_lo a_hi at_lo at_hi
  before_lo before_hi after_lo after_hi A B); try exact Hmin; try smooth_from e0c.
- from w0.
- from w2.
- from w3.
- from w4.
- from w5.
- from w6.
- from w7.
- from w8.
- from w9.
- from w10.
- from w11.
- from e0d.
- from e0e.
- from t1.
- from t2.
- from t3.
- from t4.
- from t5.
- from t6.
- from t7.
- from t8.
- from d0.
- from d1.
- from d2.
- from d3.
- from d4.
- tauto. (* the range of d8 *)
- from d5.
- from d6.
- from d7.
- from d8.
- from d9.
- tauto. (* the range of d13 *)
- from d10.
- from d11.
- from d12.
- from d13.
- from d14.
Qed.

Theorem convergence_by_table (p q K a b D_bar eta_bar : R) : minimum l lo hi ->
  obligations_hold l Tables.convergence [p; q; K; a; b; D_bar; eta_bar] [] base ->
  convergence l lo hi a b D_bar eta_bar.
Proof.
intros Hmin H. read_table H.
destruct H as (w1 & w2 & w3 & w4 & w5 & w6 & sm & c1a & c1b & c2 & c3a & c3b & c3c & c3d & c4a &
  c4b & c4c & c4d & _).
apply (convergence_sound l lo hi p q K a b D_bar eta_bar); try exact Hmin; try smooth_from sm.
- from w1.
- from w2.
- from w3.
- from w4.
- from w5.
- from w6.
- from c1a.
- from c1b.
- from c2.
- from c3a.
- from c3b.
- from c3c.
- from c3d.
- from c4a.
- from c4b.
- from c4c.
- from c4d.
Qed.

Theorem global_convergence_by_table (p q K A B eta_bar : R) : minimum l lo hi ->
  obligations_hold l Tables.global_convergence [p; q; K; A; B; eta_bar] [] base ->
  global_convergence l lo hi eta_bar.
Proof.
intros Hmin H. read_table H.
destruct H as (w1 & w2 & w3 & w4 & w5 & w6 & w7 & w8 & w9 & sm & g1a & g1b & g2 & c4a & c4b & c4c &
  c4d & _).
apply (global_convergence_sound l lo hi p q K A B eta_bar); try exact Hmin.
- from w1.
- from w3.
- from w4.
- from w6.
- from w7.
- from w8.
- from w9.
- intros a b. smooth_from sm.
- from g1a.
- from g1b.
- from g2.
- from c4a.
- from c4b.
- from c4c.
- from c4d.
Qed.

Theorem squared_exact_by_table (eta_bar : R) : minimum l lo hi ->
  obligations_hold l Tables.squared_exact [eta_bar] [] base -> squared_exact l lo hi eta_bar.
Proof.
intros Hmin H. read_table H. destruct H as (w1 & sm & q1 & q2 & _).
apply squared_exact_sound; try exact Hmin.
- from w1.
- intros a b. smooth_from sm.
- from q1.
- from q2.
Qed.

Theorem gap_regime_by_table (a b D_bar eta_bar c : R) : minimum l lo hi ->
  obligations_hold l Tables.gap_regime [a; b; D_bar; eta_bar; c] [] base ->
  gap_regime l lo hi a b D_bar eta_bar c.
Proof.
intros Hmin H. read_table H. destruct H as (w1 & w2 & w3 & w4 & w5 & sm & c1a & c1b & c2 & c3a &
  c3b & c3c & c3d & n1 & n2 & _).
apply gap_regime_sound; try exact Hmin; try smooth_from sm.
- from w1.
- from w2.
- from w3.
- from w4.
- from w5.
- from c1a.
- from c1b.
- from c2.
- from c3a.
- from c3b.
- from c3c.
- from c3d.
- from n1.
- from n2.
Qed.

Theorem gfs_monotone_by_table (a b D_bar eta_bar : R) : minimum l lo hi ->
  obligations_hold l Tables.gfs_monotone [a; b; D_bar; eta_bar] [] base ->
  gfs_monotone l lo hi a b D_bar eta_bar.
Proof.
intros Hmin H. read_table H. destruct H as (w1 & w2 & w3 & w4 & sm & c1a & c1b & c2 & c3a & c3b &
  c3c & c3d & _).
apply gfs_monotone_sound; try exact Hmin; try smooth_from sm.
- from w1.
- from w2.
- from w3.
- from w4.
- from c1a.
- from c1b.
- from c2.
- from c3a.
- from c3b.
- from c3c.
- from c3d.
Qed.
End By_table.
