(** The obligations of `law_entry_near` and `law_strip`, from the tables of src/claim: they are
    those of the theorems. [base] binds lo and hi, and the numbers of the claims that they build on.
    *)
From Coq Require Import Reals List String.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum LawSteps SharpnessLaw LawEntryNear LawStrip Table
  ByTable LawByTable.
From Prodstab Require Tables.
Import ListNotations.
Open Scope R_scope.

Section Near.
Variable l : R -> R.
Variable base : environment.
Local Notation lo := (base "lo"%string).
Local Notation hi := (base "hi"%string).
Local Notation eta_lo := (base "eta_lo"%string).
Local Notation eta_bar := (base "eta_bar"%string).
Local Notation eps_bar := (base "eps_bar"%string).
Local Notation beta := (base "beta"%string).
Local Notation k := (base "k"%string).
Local Notation A := (base "A"%string).
Local Notation B := (base "B"%string).
Local Notation e_top := (base "e_top"%string).
Local Notation z_lo := (base "z_lo"%string).
Local Notation z_hi := (base "z_hi"%string).
Local Notation eps_l := (base "eps_l"%string).
Local Notation beta_l := (base "beta_l"%string).
Local Notation A_l := (base "A_l"%string).
Local Notation B_l := (base "B_l"%string).

Theorem law_entry_near_by_table (eta_near C0 C1 qm Mm X : R) :
  obligations_hold l Tables.law_entry_near [eta_near; C0; C1; qm; Mm; X] [] base ->
  law_entry_near_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_top eps_l beta_l A_l B_l
    eta_near C0 C1 qm Mm X.
Proof.
intros H. constructor.
- number H 0%nat.
- number H 1%nat.
- number H 2%nat.
- number H 3%nat.
- number H 4%nat.
- number H 5%nat.
- number H 6%nat.
- number H 7%nat.
- number H 8%nat.
- at4 H 9%nat.
- at4 H 10%nat.
- at4 H 11%nat.
Qed.

(** The claim finds eta_near in [base]. *)
Local Notation eta_near := (base "eta_near"%string).

Theorem law_strip_by_table (w_max kappa Ms : R) :
  obligations_hold l Tables.law_strip [w_max; kappa; Ms] [] base ->
  law_strip_obligations l lo hi eta_lo eta_near beta k A B z_lo z_hi w_max kappa Ms.
Proof.
intros H. constructor.
- number H 0%nat.
- number H 1%nat.
- row H 2%nat K. intros w h1. specialize (K w h1). weakly K.
- at4 H 3%nat.
- at4 H 4%nat.
- at4 H 5%nat.
- at4 H 6%nat.
- at4 H 7%nat.
- at4 H 8%nat.
- at4 H 9%nat.
- at4 H 10%nat.
- at4 H 11%nat.
- at4 H 12%nat.
Qed.
End Near.
