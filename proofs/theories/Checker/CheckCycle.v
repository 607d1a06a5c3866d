(** The checks of the claims `attracting_cycle` and `balanced_cycle`, by their tables with the claim's rows;
    with their theorems. *)
From Coq Require Import Reals ZArith QArith List String Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import AttractingCycle BalancedCycle Expression Agreement Table CycleByTable BalancedByTable Evaluator Obligation
  CheckTable Format Meaning CheckBase CheckKinds.
From Prodstab Require Tables.
Import ListNotations.
Open Scope R_scope.

Definition check_cycle (h : effort) (f : formula) (pars : list Obligation.range) (lo hi : number) (c : claim)
  : verdict :=
  match values c, cycle_rows_of (rows c) with
  | [_; _], Some (_ :: _) =>
      match unproved h (bits_between (exact lo) (exact hi) 1) f pars Tables.attracting_cycle (values c) (rows c)
        (bracket lo hi) with
      | None => Accepted
      | Some name => Refused name
      end
  | _, _ => Refused "it has not the numbers of its kind"
  end.

Lemma cycle_row_of_numbers row b : cycle_row_of row = Some b -> map real row = cycle_row_numbers b.
Proof.
unfold cycle_row_of. destruct row as [|c1 [|c2 [|c3 [|c4 [|c5 [|]]]]]]; try discriminate.
intros E. injection E as <-. reflexivity.
Qed.
Lemma cycle_rows_of_numbers rows bs : cycle_rows_of rows = Some bs ->
  map (map real) rows = map cycle_row_numbers bs.
Proof.
revert bs. induction rows as [|row rows IH]; intros bs E; cbn [cycle_rows_of] in E;
  [injection E as <-; reflexivity|].
destruct (cycle_row_of row) as [b|] eqn:Eb; [|discriminate]. destruct (cycle_rows_of rows) as [r|]; [|discriminate].
injection E as <-. cbn [map]. rewrite (IH r eq_refl), (cycle_row_of_numbers row b Eb). reflexivity.
Qed.

Theorem check_cycle_correct h f pars lo hi c rho l : in_ranges pars rho -> agrees (close rho f) l ->
  name_of c = Some Attracting_cycle -> check_cycle h f pars lo hi c = Accepted ->
  forall L before, says l L (real lo) (real hi) before c.
Proof.
intros Hrho Hl Hname H L before. unfold check_cycle in H.
destruct (values c) as [|a_lo [|a_hi [|]]] eqn:V; try discriminate.
destruct (cycle_rows_of (rows c)) as [[|first rest]|] eqn:Vr; try discriminate.
destruct (unproved h _ f pars Tables.attracting_cycle [a_lo; a_hi] (rows c) (bracket lo hi)) eqn:U; [discriminate|].
set (env := fun name => match bracket lo hi name with Some q => real q | None => 0 end).
assert (O : obligations_hold l Tables.attracting_cycle (map real [a_lo; a_hi]) (map (map real) (rows c)) env).
{ apply (check_table_correct h (bits_between (exact lo) (exact hi) 1) f pars rho l Hrho Hl
    Tables.attracting_cycle [a_lo; a_hi] (rows c) (bracket lo hi) env).
  - intros name q E. unfold env. rewrite E. reflexivity.
  - unfold check_table. rewrite U. reflexivity. }
unfold says, reals. rewrite Hname, V, Vr. cbn [map]. rewrite (cycle_rows_of_numbers _ _ Vr) in O.
exact (attracting_cycle_by_table l env _ _ first rest O).
Qed.

(** ** On the line x = y *)

Definition check_balanced (h : effort) (f : formula) (pars : list Obligation.range) (lo hi : number) (c : claim)
  : verdict :=
  match values c, balanced_rows_of (rows c) with
  | [_; _; _], Some (_ :: _) =>
      match unproved h (bits_between (exact lo) (exact hi) 1) f pars Tables.balanced_cycle (values c) (rows c)
        (bracket lo hi) with
      | None => Accepted
      | Some name => Refused name
      end
  | _, _ => Refused "it has not the numbers of its kind"
  end.

Lemma balanced_row_of_numbers row b : balanced_row_of row = Some b -> map real row = balanced_row_numbers b.
Proof.
unfold balanced_row_of. destruct row as [|c1 [|c2 [|c3 [|c4 [|c5 [|c6 [|c7 [|]]]]]]]]; try discriminate.
intros E. injection E as <-. reflexivity.
Qed.
Lemma balanced_rows_of_numbers rows bs : balanced_rows_of rows = Some bs ->
  map (map real) rows = map balanced_row_numbers bs.
Proof.
revert bs. induction rows as [|row rows IH]; intros bs E; cbn [balanced_rows_of] in E;
  [injection E as <-; reflexivity|].
destruct (balanced_row_of row) as [b|] eqn:Eb; [|discriminate].
destruct (balanced_rows_of rows) as [r|]; [|discriminate].
injection E as <-. cbn [map]. rewrite (IH r eq_refl), (balanced_row_of_numbers row b Eb). reflexivity.
Qed.

Theorem check_balanced_correct h f pars lo hi c rho l : in_ranges pars rho -> agrees (close rho f) l ->
  name_of c = Some Balanced_cycle -> check_balanced h f pars lo hi c = Accepted ->
  forall L before, says l L (real lo) (real hi) before c.
Proof.
intros Hrho Hl Hname H L before. unfold check_balanced in H.
destruct (values c) as [|a_lo [|a_hi [|decay [|]]]] eqn:V; try discriminate.
destruct (balanced_rows_of (rows c)) as [[|first rest]|] eqn:Vr; try discriminate.
destruct (unproved h _ f pars Tables.balanced_cycle [a_lo; a_hi; decay] (rows c) (bracket lo hi)) eqn:U; [discriminate|].
set (env := fun name => match bracket lo hi name with Some q => real q | None => 0 end).
assert (O : obligations_hold l Tables.balanced_cycle (map real [a_lo; a_hi; decay]) (map (map real) (rows c)) env).
{ apply (check_table_correct h (bits_between (exact lo) (exact hi) 1) f pars rho l Hrho Hl
    Tables.balanced_cycle [a_lo; a_hi; decay] (rows c) (bracket lo hi) env).
  - intros name q E. unfold env. rewrite E. reflexivity.
  - unfold check_table. rewrite U. reflexivity. }
unfold says, reals. rewrite Hname, V, Vr. cbn [map]. rewrite (balanced_rows_of_numbers _ _ Vr) in O.
exact (balanced_cycle_by_table l env _ _ _ first rest O).
Qed.
