(** The halving of a box of variables and parameters until each part of it is settled, whatever it
    is that settles a part ([cover_correct]); and which of them is halved, on which nothing depends
    but the number of parts ([choose]). *)
From Coq Require Import Reals NArith List Bool.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Prodstab Require Import IntervalNumber Evaluator Part.
Import ListNotations.
Open Scope R_scope.

Fixpoint set_nth (L : list I.type) (i : nat) (v : I.type) : list I.type :=
  match L, i with [], _ => [] | _ :: r, O => v :: r | a :: r, S j => a :: set_nth r j v end.

Lemma nth_set_nth L : forall i v j, nth j (set_nth L i v) I.whole =
  if (j =? i)%nat && (j <? length L)%nat then v else nth j L I.whole.
Proof.
induction L as [|a L IH]; intros i v j; simpl.
- rewrite andb_false_r. reflexivity.
- destruct i as [|i], j as [|j]; simpl; try reflexivity. rewrite IH. reflexivity.
Qed.

Lemma in_box_halved X x i : in_box X x ->
  in_box (set_nth X i (fst (I.bisect (nth i X I.whole)))) x \/
  in_box (set_nth X i (snd (I.bisect (nth i X I.whole)))) x.
Proof.
intros Hx. destruct (I.bisect_correct (nth i X I.whole) (Xreal (x i)) (Hx i)) as [C|C];
  [left|right]; intros j; rewrite nth_set_nth;
  (destruct (Nat.eqb_spec j i) as [->|N]; [|apply Hx]);
  destruct (i <? length X)%nat; solve [exact C | apply Hx].
Qed.

(** ** Which range is halved

    One variable is proposed; parameters have no derivatives that would tell what they do. *)

(** every fourth level a parameter has its turn, every level if there are no variables *)
Definition turn (level variables parameters : nat) : option nat :=
  if (parameters =? 0)%nat then None else
  if (variables =? 0)%nat then Some (level mod parameters)%nat else
  if (level mod 4 =? 3)%nat then Some ((level / 4) mod parameters)%nat else None.

Definition middle_of (L : list I.type) (i : nat) : list I.type :=
  set_nth L i (I.singleton (I.midpoint (nth i L I.whole))).

Definition above (a b : I.F.type) : bool :=
  I.F.real a && (if I.F.real b then match I.F.cmp a b with Xgt => true | _ => false end else true).

(** the place of the first of the greatest numbers that are above the bound *)
Fixpoint best (L : list I.F.type) (i : nat) (found : option nat) (bound : I.F.type) :
  option nat * I.F.type :=
  match L with
  | [] => (found, bound)
  | a :: rest => if above a bound then best rest (S i) (Some i) a else best rest (S i) found bound
  end.

(** the parameter in the middle of whose range, with all else as it is, more would be known than in
    the middle of the variable's: [least] is what is known of the value. Where nothing is known they
    take turns. *)
Definition choose (least : list I.type -> list I.type -> I.F.type) (level i : nat)
  (X P : list I.type) : option nat :=
  match P with
  | [] => None
  | _ =>
      let without := match X with [] => I.F.nan | _ => least (middle_of X i) P end in
      match best (map (fun j => least X (middle_of P j)) (seq 0 (length P))) 0 None without with
      | (found, bound) => if I.F.real bound then found else turn level (length X) (length P)
      end
  end.

Section Cover.
(** what is to be examined: a box of variables and a box of parameters; and which parameter is
    halved, if any, in place of the variable *)
Variable test : list I.type -> list I.type -> outcome.
Variable choice : nat -> nat -> list I.type -> list I.type -> option nat.

(** halves the box until each part is done. [fuel] is the number of parts looked at; what is left
    of it is returned *)
Fixpoint cover (depth : nat) (level : nat) (fuel : N) (X P : list I.type) : option N :=
  match depth, fuel with
  | S depth, Npos _ =>
      let fuel := N.pred fuel in
      match test X P with
      | Done => Some fuel
      | Stuck => None
      | Halve i =>
          match choice level i X P with
          | Some j =>
              let (a, b) := I.bisect (nth j P I.whole) in
              match cover depth (S level) fuel X (set_nth P j a) with
              | Some fuel => cover depth (S level) fuel X (set_nth P j b) | None => None end
          | None =>
              if (length X =? 0)%nat then None else
              let (a, b) := I.bisect (nth i X I.whole) in
              match cover depth (S level) fuel (set_nth X i a) P with
              | Some fuel => cover depth (S level) fuel (set_nth X i b) P | None => None end
          end
      end
  | _, _ => None
  end.

Variables (rho : list R) (x : nat -> R) (Q : Prop).
Hypothesis test_correct : forall X P, in_box X x -> boxed P rho -> test X P = Done -> Q.

Lemma cover_correct depth : forall level fuel X P rest, in_box X x -> boxed P rho ->
  cover depth level fuel X P = Some rest -> Q.
Proof.
induction depth as [|depth IH]; intros level fuel X P rest Hx HP E; [discriminate|].
destruct fuel as [|fuel]; [discriminate|]. cbn [cover] in E.
destruct (test X P) as [|i|] eqn:Et; [exact (test_correct X P Hx HP Et) | | discriminate].
destruct (choice level i X P) as [j|].
- assert (H := in_box_halved P (fun i => nth i rho 0) j HP).
  destruct (I.bisect (nth j P I.whole)) as [a b]. simpl in H.
  destruct (cover depth (S level) (N.pred (N.pos fuel)) X (set_nth P j a)) as [left|] eqn:E1;
    [|discriminate].
  destruct H as [H|H]; [exact (IH _ _ _ _ _ Hx H E1) | exact (IH _ _ _ _ _ Hx H E)].
- destruct (length X =? 0)%nat; [discriminate|]. assert (H := in_box_halved X x i Hx).
  destruct (I.bisect (nth i X I.whole)) as [a b]. simpl in H.
  destruct (cover depth (S level) (N.pred (N.pos fuel)) (set_nth X i a) P) as [left|] eqn:E1;
    [|discriminate].
  destruct H as [H|H]; [exact (IH _ _ _ _ _ H HP E1) | exact (IH _ _ _ _ _ H HP E)].
Qed.
End Cover.
