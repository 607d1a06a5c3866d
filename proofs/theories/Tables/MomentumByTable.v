(** The theorems about 2-cycles with momentum, from the tables of src/claim. *)
From Coq Require Import Reals List String Lra.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum TwoStepMap FlipFamily Flip TwoCycle Momentum
  MomentumCycle Branch Table ByTable.
From Prodstab Require Tables.
Import ListNotations.
Open Scope R_scope.

Ltac plainly := unfold trace_at, determinant_at, momentum_curvature, momentum_rate, step_trace,
  step_determinant; plain.
Ltac with_momentum_from H := let K := fresh in pose proof H as K; intros; instance K;
  destruct K as (_ & _ & K); plainly; plain; lra.

Section By_table.
Variable l : R -> R.
Variable base : environment.
Local Notation lo := (base "lo"%string).
Local Notation hi := (base "hi"%string).

Theorem flip_momentum_by_table (r eps_bar kappa M a_lo a_hi a1_min a1_max A B b k : R) :
  minimum l lo hi ->
  obligations_hold l Tables.flip_momentum
    [r; eps_bar; kappa; M; a_lo; a_hi; a1_min; a1_max; A; B; b; k] [] base ->
  flip_momentum l lo hi r kappa M a1_min a1_max eps_bar b k.
Proof.
intros Hmin H. read_table H.
destruct H as (w1 & w2 & w3 & e0a & e0b & e0c & e0d & e0e & e1a & e1b & f1a & f1b & f2a & f2b & f3
  & f4a & f4b & j1 & j2 & j3 & j4 & _).
apply (flip_momentum_sound l lo hi r kappa M a1_min a1_max eps_bar a_lo a_hi b k).
- apply (flip_sound l lo hi r kappa M a1_min a1_max eps_bar a_lo a_hi A B); try exact Hmin;
    try smooth_from e0c.
  + from w1.
  + from w2.
  + from w3.
  + from e0a.
  + from e0b.
  + from e0d.
  + from e0e.
  + from e1a.
  + from e1b.
  + from f1a.
  + from f1b.
  + from f2a.
  + from f2b.
  + from f3.
  + from f4a.
  + from f4b.
- from e1a.
- from e1b.
- from j1.
- from j2.
- with_momentum_from j3.
- with_momentum_from j4.
Qed.

Theorem two_cycle_momentum_by_table (a_lo a_hi left_lo left_hi right_lo right_hi core_lo core_hi
  window_lo window_hi A B b k : R) :
  minimum l lo hi ->
  obligations_hold l Tables.two_cycle_momentum
    [a_lo; a_hi; left_lo; left_hi; right_lo; right_hi; core_lo; core_hi; window_lo; window_hi; A;
      B; b; k] [] base ->
  two_cycle_momentum l lo hi window_lo window_hi left_lo left_hi right_lo right_hi a_lo a_hi b k.
Proof.
intros Hmin H. read_table H.
destruct H as (w0 & w1 & w2 & w3 & w4 & w5 & w6 & w7 & w8 & w9 & w10 & w11 & e0c & e0d & e0e & t1 &
  t2 & t3 & t4 & t5 & t6 & t7 & t8 & t9 & j1 & j2 & j3 & j4 & _).
apply (two_cycle_momentum_sound l lo hi window_lo window_hi left_lo left_hi core_lo core_hi
  right_lo right_hi a_lo a_hi A B b k); try exact Hmin; try smooth_from e0c.
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
- from j1.
- from j2.
- with_momentum_from j3.
- with_momentum_from j4.
Qed.

Theorem branch_momentum_by_table (a_from a_to b k : R) (first : segment) (rest : list segment) :
  obligations_hold l Tables.branch_momentum [a_from; a_to; b; k] [] base ->
  List.Forall (holds_with_momentum l b k lo hi) (first :: rest) -> Branch.from first <= a_from ->
  follow first rest a_to -> branch_momentum l lo hi a_from a_to b k (first :: rest).
Proof.
intros H. read_table H. destruct H as (w1 & w2 & j1 & j2 & _). intros Hs Hf Ho.
apply branch_momentum_sound;
  [exact Hs | from w1 | from w2 | from j1 | from j2 | exact Hf | exact Ho].
Qed.
End By_table.
