(** The theorem of `attracting_cycle` from its table in src/claim, rows and pairs of rows included.
    *)
From Coq Require Import Reals List String Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss TwoStepMap AttractingCycle Table ByTable LawByTable.
From Prodstab Require Tables.
Import ListNotations.
Open Scope R_scope.

Definition cycle_row_numbers (b : cycle_row) : list R :=
  [centre b; drift b; radius b; slope b; product b].

Section Rows.
Variables (row : Type) (row_numbers : row -> list R).

Lemma last_numbers first rest : last (map row_numbers (first :: rest)) (row_numbers first)
  = row_numbers (last rest first).
Proof.
destruct rest as [|b rest]; [reflexivity|]. change (map _ (first :: b :: rest)) with
  (row_numbers first :: map row_numbers (b :: rest)).
change (last (map row_numbers (b :: rest)) (row_numbers first) = row_numbers
  (last (b :: rest) first)).
revert b. induction rest as [|b' rest IH]; intros b; [reflexivity|]. exact (IH b').
Qed.

Lemma every_row (P : list R -> Prop) rows : every P (map row_numbers rows) ->
  forall b, In b rows -> P (row_numbers b).
Proof.
induction rows as [|b' rows IH]; intros H b Hb; [destruct Hb|]. destruct H as [H1 H2].
destruct Hb as [<-|Hb]; [exact H1 | exact (IH H2 b Hb)].
Qed.

Lemma pair_of_rows (P : list R -> list R -> Prop) rows : each_pair (map row_numbers rows) P ->
  forall i b next, nth_error rows i = Some b -> nth_error rows (S i) = Some next ->
  P (row_numbers b) (row_numbers next).
Proof.
induction rows as [|b0 rows IH]; intros H i b next Hb Hn; [destruct i; discriminate|].
destruct rows as [|b1 rows]; [destruct i; discriminate|]. destruct H as [H1 H2].
destruct i as [|i].
- injection Hb as <-. injection Hn as <-. exact H1.
- exact (IH H2 i b next Hb Hn).
Qed.
End Rows.

Section Cycle.
Variable l : R -> R.
Variable base : environment.
Variables (a_lo a_hi : R) (first : cycle_row) (rest : list cycle_row).

Lemma cycle_numbers :
  numbers Tables.attracting_cycle [a_lo; a_hi] (map cycle_row_numbers (first :: rest)) base =
  bind "a_lo" a_lo (bind "a_hi" a_hi
    (bind_all (prefixed "first_" (row_fields Tables.attracting_cycle)) (cycle_row_numbers first)
    (bind_all (prefixed "last_" (row_fields Tables.attracting_cycle))
      (cycle_row_numbers (last rest first))
      base))).
Proof. unfold numbers. cbn [map]. rewrite <- last_numbers. reflexivity. Qed.

Ltac from_row H n K := pose proof (nth_obligation _ _ _ _ _ n _ H eq_refl) as K;
  rewrite cycle_numbers in K;
  unfold obligation_holds, repeated in K; cbv zeta in K; cbn [repeat] in K.
Ltac said K := destruct K as (_ & _ & K); cbv -[Rle Rge Rgt Rlt Derive_n IZR Rplus Rmult Rminus
  Ropp Rinv Rmin Rmax centre drift radius slope product last] in K.
Ltac of_row K b Hb := apply every_row with (2 := Hb) in K; cbv beta in K.
Ltac of_pair K Hb Hn := apply pair_of_rows with (2 := Hb) (3 := Hn) in K; cbv beta in K.

Theorem attracting_cycle_by_table :
  obligations_hold l Tables.attracting_cycle [a_lo; a_hi] (map cycle_row_numbers (first :: rest))
    base ->
  attracting_cycle l a_lo a_hi first rest.
Proof.
intros H. apply attracting_cycle_sound.
- from_row H 0%nat K. said K. lra.
- from_row H 1%nat K. said K. lra.
- intros b Hb. from_row H 2%nat K. of_row K b Hb. said K. lra.
- intros b Hb. from_row H 3%nat K. of_row K b Hb. apply smooth_of. intros z Hz.
  refine (proj2 (proj1 (K z _))). exact Hz.
- intros b Hb t a Ht Ha. from_row H 4%nat K1. from_row H 5%nat K2. of_row K1 b Hb. of_row K2 b Hb.
  specialize (K1 t Ht a Ha). specialize (K2 t Ht a Ha). said K1. said K2. unfold middle. lra.
- intros i b next Hb Hn.
  from_row H 6%nat K1. from_row H 7%nat K2. from_row H 8%nat K3. from_row H 9%nat K4.
  of_pair K1 Hb Hn. of_pair K2 Hb Hn. of_pair K3 Hb Hn. of_pair K4 Hb Hn.
  split; [|split].
  + intros a Ha. specialize (K1 a Ha). specialize (K2 a Ha). said K1. said K2.
    unfold frozen, middle. change Derive with (fun l => Derive_n l 1). cbv beta.
    rewrite Rplus_0_r in K1, K2. apply Rlt_minus_r, Rabs_def1; lra.
  + said K3. lra.
  + intros a Ha. specialize (K4 a Ha). said K4. unfold middle. lra.
- intros a Ha. from_row H 10%nat K1. from_row H 11%nat K2. specialize (K1 a Ha).
specialize (K2 a Ha).
  said K1. said K2. unfold frozen, middle. change Derive with (fun l => Derive_n l 1). cbv beta.
  rewrite Rplus_0_r in K1, K2. apply Rlt_minus_r, Rabs_def1; lra.
- from_row H 12%nat K. said K. lra.
- from_row H 13%nat K. said K. lra.
Qed.
End Cycle.
