(** The theorem of `balanced_cycle` from its table in src/claim, rows and pairs of rows included. *)
From Coq Require Import Reals List String Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss TwoStepMap AttractingCycle BalancedCycle Table ByTable LawByTable
  CycleByTable.
From Prodstab Require Tables.
Import ListNotations.
Open Scope R_scope.

Definition balanced_row_numbers (b : balanced_row) : list R :=
  cycle_row_numbers (bracket_of b) ++ [across b; across_product b].

Section Balanced.
Variable l : R -> R.
Variable base : environment.
Variables (a_lo a_hi decay : R) (first : balanced_row) (rest : list balanced_row).
Notation table := Tables.balanced_cycle.

Lemma balanced_numbers :
  numbers table [a_lo; a_hi; decay] (map balanced_row_numbers (first :: rest)) base =
  bind "a_lo" a_lo (bind "a_hi" a_hi (bind "decay" decay
    (bind_all (prefixed "first_" (row_fields table)) (balanced_row_numbers first)
    (bind_all (prefixed "last_" (row_fields table)) (balanced_row_numbers (last rest first))
      base)))).
Proof. unfold numbers. cbn [map]. rewrite <- last_numbers. reflexivity. Qed.

Ltac from_row H n K := pose proof (nth_obligation _ _ _ _ _ n _ H eq_refl) as K;
  rewrite balanced_numbers in K;
  unfold obligation_holds, repeated in K; cbv zeta in K; cbn [repeat] in K.
Ltac plainly K :=
  cbv -[Rle Rge Rgt Rlt Derive_n smooth_at IZR Rplus Rmult Rminus Ropp Rinv Rmin Rmax pow centre
  drift
  radius slope product bracket_of across across_product last] in K.
Ltac said K := destruct K as (_ & _ & K); plainly K.
Ltac of_row K b Hb := apply every_row with (2 := Hb) in K; cbv beta in K.
Ltac of_pair K Hb Hn := apply pair_of_rows with (2 := Hb) (3 := Hn) in K; cbv beta in K.
Ltac here := unfold line_curvature, across_slope, line_gradient, frozen, middle, lowest, highest;
  change Derive with (fun l => Derive_n l 1); cbv beta.

Theorem balanced_cycle_by_table :
  obligations_hold l table [a_lo; a_hi; decay] (map balanced_row_numbers (first :: rest)) base ->
  balanced_cycle l a_lo a_hi decay first rest.
Proof.
intros H. apply balanced_cycle_sound.
- from_row H 0%nat K. said K. lra.
- from_row H 1%nat K. said K. lra.
- intros b Hb. from_row H 2%nat K. of_row K b Hb. said K. lra.
- intros b Hb. from_row H 3%nat K. of_row K b Hb. said K. here. lra.
- intros b Hb. from_row H 4%nat K. of_row K b Hb. apply smooth_of. intros z Hz.
  refine (proj2 (proj1 (K z _))). exact Hz.
- intros b Hb t a Ht Ha. from_row H 5%nat K1. from_row H 6%nat K2. of_row K1 b Hb. of_row K2 b Hb.
  specialize (K1 t Ht a Ha). specialize (K2 t Ht a Ha). said K1. said K2. here. lra.
- intros b Hb t a Ht Ha. from_row H 7%nat K1. from_row H 8%nat K2. of_row K1 b Hb. of_row K2 b Hb.
  specialize (K1 t Ht a Ha). specialize (K2 t Ht a Ha). said K1. said K2. here. lra.
- intros i b next Hb Hn.
  from_row H 9%nat K1. from_row H 10%nat K2. from_row H 11%nat K3. from_row H 12%nat K4.
  from_row H 13%nat K5.
  of_pair K1 Hb Hn. of_pair K2 Hb Hn. of_pair K3 Hb Hn. of_pair K4 Hb Hn. of_pair K5 Hb Hn.
  split; [|split; [|split]].
  + intros a Ha. specialize (K1 a Ha). specialize (K2 a Ha). said K1. said K2. here.
    rewrite Rplus_0_r in K1, K2. apply Rlt_minus_r, Rabs_def1; lra.
  + said K3. lra.
  + said K4. lra.
  + intros a Ha. specialize (K5 a Ha). said K5. here. lra.
- intros a Ha. from_row H 14%nat K1. from_row H 15%nat K2. specialize (K1 a Ha).
specialize (K2 a Ha).
  said K1. said K2. here. rewrite Rplus_0_r in K1, K2. apply Rlt_minus_r, Rabs_def1; lra.
- from_row H 16%nat K. said K. lra.
- from_row H 17%nat K. said K. lra.
- from_row H 18%nat K. said K. lra.
- from_row H 19%nat K. said K. lra.
Qed.
End Balanced.
