(** What claims about a parameter are computed with besides Obligation.v: an obligation on an
    interval by its halves, and on one variable with what it says there. *)
From Coq Require Import Reals ZArith QArith Qreals Lra List String Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Expression Evaluator Part Obligation Format Meaning CheckBase.
Import ListNotations.
Open Scope R_scope.
Open Scope string_scope.

(** the variable *)
Definition here : list term := [TVar 0].

Section Parts.
Variable h : effort.
Variable test : effort -> number * number -> bool.

Definition middle (i : number * number) : number :=
  let m := Qred ((exact (fst i) + exact (snd i)) * (1 # 2)) in (Qnum m, Qden m).
Definition brief : effort := Effort (halvings h) 40.

(** [test] passes on the interval, or on the parts of it that halving leads to *)
Fixpoint in_parts (depth : nat) (i : number * number) : bool :=
  match depth with
  | O => test h i
  | S depth =>
      if test brief i then true else
      if in_parts depth (fst i, middle i) then in_parts depth (middle i, snd i) else false
  end.

Lemma in_parts_correct x depth : forall i, in_parts depth i = true ->
  real (fst i) <= x <= real (snd i) ->
  exists e j, test e j = true /\ real (fst j) <= x <= real (snd j).
Proof.
induction depth as [|depth IH]; intros i H Hx; cbn [in_parts] in H.
{ exists h, i. split; assumption. }
destruct (test brief i) eqn:T; [exists brief, i; split; assumption|].
destruct (in_parts depth (fst i, middle i)) eqn:P; [|discriminate].
destruct (Rle_lt_dec x (real (middle i))) as [L|L].
- apply (IH _ P). cbn [fst snd]. lra.
- apply (IH _ H). cbn [fst snd]. lra.
Qed.
End Parts.

Section Decided.
Variable h : effort.
Local Notation q x := (exact x).
Local Notation r x := (real x).
Variables (g : formula) (box : list (number * number)) (y : list R) (p : positive) (lo hi : number).
Hypothesis Hy : inside_box box y.

(** one variable between two numbers *)
Lemma decided (strict : bool) body v :
  decide h g box p [between (q lo) (q hi)] here body strict = true -> r lo <= v <= r hi ->
  satisfied strict (Part.value g y (variables [v]) [v] body) /\ wd (close y g) v.
Proof.
intros E Hv. assert (V : in_ranges [between (q lo) (q hi)] [v]).
{ split; [|exact Logic.I]. apply between_correct. rewrite <- !real_exact. exact Hv. }
split; [exact (decide_correct h g box y Hy p _ _ _ _ E [v] V)|].
destruct (one_of_correct _ _ E) as [ps E'].
exact (check_smooth _ _ _ _ _ _ _ _ _ _ E' y [v] (box_in_ranges box y Hy) V O (le_n 1)).
Qed.

(** at a number *)
Lemma decided_at body v : positive_on h g box p [] [the (q v)] body = true ->
  0 < Part.value g y (variables []) [r v] body /\ wd (close y g) (r v).
Proof.
intros E. assert (S := decide_correct h g box y Hy p [] _ _ _ E [] Logic.I).
unfold obligation_value in S.
cbn [points_values app] in S. rewrite the_correct, <- real_exact in S. split; [exact S|].
destruct (one_of_correct _ _ E) as [ps E'].
assert (W := check_smooth _ _ _ _ _ _ _ _ _ _ E' y [] (box_in_ranges box y Hy) Logic.I O (le_n 1)).
cbn [points_values app nth] in W. rewrite the_correct, <- real_exact in W. exact W.
Qed.
End Decided.
