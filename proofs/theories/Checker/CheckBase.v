(** What the checks of all kinds of claims share: verdicts, exact comparisons, precisions, and obligations decided by subdivision
    (Obligation.v), with what they prove of a loss that agrees with the formula. *)
From Coq Require Import Reals ZArith NArith QArith Qreals Qround Lra List String Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Expression Agreement Format Meaning Evaluator Part Obligation.
Import ListNotations.
Open Scope R_scope.

(** * Verdicts *)

(** a claim is accepted, or it is said what was not proved: the name of an obligation, or a sentence *)
Inductive verdict : Set := Accepted | Refused (why : string).
Definition is_accepted (v : verdict) : bool := match v with Accepted => true | Refused _ => false end.
Lemma is_accepted_correct v : is_accepted v = true -> v = Accepted.
Proof. destruct v; [reflexivity | discriminate]. Qed.

(** b, else the verdict is that [name] was not proved *)
Notation "'need' name : b ; rest" := (if b then rest else Refused name)
  (at level 200, name at level 0, b at level 100, rest at level 200).

(** H: a verdict is [Accepted]; what it needs is true *)
Ltac needed H := repeat match type of H with (if ?b then _ else _) = Accepted => let N := fresh "N" in destruct b eqn:N; [|discriminate H] end.

(** how far a box is halved, and how many parts are looked at, for one obligation *)
Record effort : Set := Effort { halvings : nat; parts : N }.

(** whether one of them passes; no more are tried then *)
Fixpoint one_of {T : Set} (test : T -> bool) (ts : list T) : bool :=
  match ts with [] => false | t :: ts => if test t then true else one_of test ts end.
Lemma one_of_correct {T : Set} (test : T -> bool) ts : one_of test ts = true -> exists t, test t = true.
Proof. induction ts as [|t ts IH]; simpl; [discriminate|]. destruct (test t) eqn:E; [exists t; exact E | exact IH]. Qed.

(** * Exact comparisons *)

Definition exact (q : number) : Q := fst q # snd q.
Definition at_most (x y : Q) : bool := Qle_bool x y.
Definition less (x y : Q) : bool := negb (Qle_bool y x).

Lemma real_exact q : real q = Q2R (exact q).
Proof. unfold real, exact. rewrite rat_eq. reflexivity. Qed.
Lemma at_most_correct x y : at_most x y = true -> Q2R x <= Q2R y.
Proof. intros H. apply Qle_Rle, Qle_bool_iff, H. Qed.
Lemma less_correct x y : less x y = true -> Q2R x < Q2R y.
Proof.
unfold less. intros H. apply Qlt_Rlt. destruct (Qlt_le_dec x y) as [h|h]; [exact h|].
apply Qle_bool_iff in h. rewrite h in H. discriminate.
Qed.
Lemma Q2R_power x n : Q2R (Qpower_positive x n) = Q2R x ^ Pos.to_nat n.
Proof.
revert x. induction n as [n IH|n IH|]; intros x; simpl Qpower_positive.
- rewrite !Q2R_mult, IH, Pos2Nat.inj_xI. simpl. rewrite <- plus_n_O, pow_add. ring.
- rewrite !Q2R_mult, IH, Pos2Nat.inj_xO. simpl. rewrite <- plus_n_O, pow_add. ring.
- rewrite Pos2Nat.inj_1, pow_1. reflexivity.
Qed.
Lemma Q2R_square x : Q2R (x ^ 2)%Q = Q2R x ^ 2.
Proof. exact (Q2R_power x 2). Qed.
Lemma Q2R_integer z : Q2R (inject_Z z) = IZR z.
Proof. unfold Q2R. simpl. field. Qed.
Lemma Q2R_whole z : Q2R (z # 1) = IZR z.
Proof. exact (Q2R_integer z). Qed.
Global Hint Rewrite Q2R_plus Q2R_minus Q2R_mult Q2R_opp Q2R_square Q2R_integer Q2R_whole : exactly.

(** H: a comparison is true; it holds of the reals *)
Ltac compared H := first [apply less_correct in H | apply at_most_correct in H]; autorewrite with exactly in H; rewrite <- ?real_exact in H.

(** * Precisions: nothing depends on them but whether the answer is [Accepted] *)

(** bits that tell lo and hi apart, in units of size, and forty more *)
Definition magnitude (x : Q) : Z := (Z.log2 (Z.abs (Qnum x)) - Z.log2 (Zpos (Qden x)))%Z.
Definition bits_between (lo hi size : Q) : positive := Z.to_pos (Z.max 80 (42 + magnitude size - magnitude (hi - lo))).
Definition coarse : positive := 48.

(** few bits are enough on most parts; then twice as many bits everywhere, then four times *)
Definition upto (p : positive) : list positive := filter (fun q => (q <? p)%positive) [24; 48]%positive ++ [p].
Definition attempts (p : positive) : list (list positive) := [upto p; [xO p]; [xO (xO p)]].

(** * Terms and ranges *)

Definition constant_of (x : Q) : constant := CRat (Qnum x) (Qden x).
Definition between (x y : Q) : range := Between (constant_of x) (constant_of y).
Definition the (x : Q) : term := TConst (constant_of x).
Definition range_of (i : number * number) : range := between (exact (fst i)) (exact (snd i)).

Lemma constant_of_correct rho x : cval rho (constant_of x) = Q2R x.
Proof. simpl. rewrite rat_eq. reflexivity. Qed.
Lemma the_correct f rho x y q : Part.value f rho x y (the q) = Q2R q.
Proof. apply constant_of_correct. Qed.
Lemma between_correct a b x : Q2R a <= x <= Q2R b -> in_range (between a b) x.
Proof. unfold in_range, between. rewrite !constant_of_correct. trivial. Qed.
Lemma box_in_ranges box : forall x, inside_box box x -> in_ranges (map range_of box) x.
Proof.
induction box as [|[lo hi] box IH]; intros [|t x]; cbn [map inside_box in_ranges]; try tauto. intros [H1 H2].
split; [|apply IH, H2]. apply between_correct. cbn [fst snd]. rewrite <- !real_exact. exact H1.
Qed.

(** the greatest order of a derivative in a term *)
Fixpoint order (t : term) : nat :=
  match t with
  | TAdd a b | TSub a b | TMul a b => Nat.max (order a) (order b)
  | TNeg a | TPow a _ | TSqrt a | TAbs a | TOver a _ => order a
  | TDer _ k => k | _ => O
  end.
Definition highest (points : list term) (body : term) : nat := fold_right Nat.max (order body) (map order points).

(** * Obligations *)

Section Obligations.
Variable h : effort.
Variable f : formula.
Variable box : list (number * number).

(** body > 0, or body >= 0, for all values of the variables in their ranges, with so many bits *)
Definition decide (p : positive) (vars : list range) (points : list term) (body : term) (strict : bool) : bool :=
  one_of (fun ps => check ps (halvings h) (parts h) (highest points body) f (map range_of box) vars points body strict) (attempts p).
Definition positive_on p vars points body : bool := decide p vars points body true.
Definition nonnegative_on p vars points body : bool := decide p vars points body false.
(** the loss is smooth between two numbers *)
Definition smooth_between (p : positive) (lo hi : Q) : bool :=
  one_of (fun ps => check_domain ps (halvings h) (parts h) f (map range_of box) [between lo hi]) (attempts p).

Variables (x : list R) (l : R -> R).
Hypothesis Hx : inside_box box x.
Hypothesis Hl : agrees (close x f) l.

Lemma decide_correct p vars points body strict : decide p vars points body strict = true ->
  forall y, in_ranges vars y -> satisfied strict (obligation_value f x (variables y) points body).
Proof.
intros E y Hy. destruct (one_of_correct _ _ E) as [ps E']. exact (check_correct _ _ _ _ _ _ _ _ _ _ E' x y (box_in_ranges box x Hx) Hy).
Qed.
Lemma positive_on_correct p vars points body : positive_on p vars points body = true ->
  forall y, in_ranges vars y -> 0 < obligation_value f x (variables y) points body.
Proof. exact (decide_correct p vars points body true). Qed.
Lemma nonnegative_on_correct p vars points body : nonnegative_on p vars points body = true ->
  forall y, in_ranges vars y -> 0 <= obligation_value f x (variables y) points body.
Proof. exact (decide_correct p vars points body false). Qed.

Lemma smooth_between_correct p lo hi : smooth_between p lo hi = true -> forall z, Q2R lo <= z <= Q2R hi -> wd (close x f) z.
Proof.
intros E z Hz. destruct (one_of_correct _ _ E) as [ps E'].
refine (check_domain_correct _ _ _ _ _ _ E' x z (box_in_ranges box x Hx) _). split; [apply between_correct, Hz | exact I].
Qed.

(** in terms, the derivatives are those of the loss *)
Lemma derivative_is k z : wd (close x f) z -> loss_derivative f x k z = Derive_n l k z.
Proof. intros H. symmetry. exact (proj2 (agrees_Derive_n k _ l z Hl H)). Qed.
End Obligations.
