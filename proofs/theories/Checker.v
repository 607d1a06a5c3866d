(** The checker: a function that says of each claim of a certificate whether it is accepted, and its theorem: what it accepts
    holds ([check_certificate_sound]), in the words of Meaning.v, for every loss that agrees with the formula where that is
    well defined. Kinds of claims that it cannot prove yet are refused. *)
From Coq Require Import Reals ZArith NArith QArith Qreals Lra List String Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss Minimum ProductStability Expression Agreement Format Meaning Evaluator Part Obligation.
Import ListNotations.
Open Scope R_scope.

(** * What is said of one claim *)

(** a claim is accepted, or the obligation that was not proved is named *)
Inductive verdict : Set := Accepted | Refused (why : string).
Notation "'need' name : b ; rest" := (if b then rest else Refused name) (at level 200, name at level 0, b at level 100, rest at level 200).
Definition is_accepted (v : verdict) : bool := match v with Accepted => true | Refused _ => false end.

(** how far a box is halved, and how many parts are looked at, for one obligation *)
Record effort : Set := Effort { halvings : nat; parts : N }.

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
unfold less. intros H. apply Qlt_Rlt. destruct (Qlt_le_dec x y) as [h|h]; [exact h|]. apply Qle_bool_iff in h. rewrite h in H. discriminate.
Qed.

(** * Precisions: hints, on which nothing depends but whether the answer is [Accepted] *)

(** bits that tell lo and hi apart, in units of size, and forty more *)
Definition bits_between (lo hi size : number) : positive :=
  let width := Qminus (exact hi) (exact lo) in
  let scale := exact size in
  let n := (Z.log2 (Zpos (Qden width)) - Z.log2 (Z.abs (Qnum width)) - (Z.log2 (Zpos (Qden scale)) - Z.log2 (Z.abs (Qnum scale))))%Z in
  Z.to_pos (Z.max 80 (42 + n)).
(** the precisions to try one after the other, the finest last *)
Definition upto (p : positive) : list positive := filter (fun q => (q <? p)%positive) [24; 48]%positive ++ [p].

Definition constant_of (q : number) : constant := CRat (fst q) (snd q).
Definition range_of (i : number * number) : range := Between (constant_of (fst i)) (constant_of (snd i)).

Lemma box_in_ranges box : forall x, inside_box box x -> in_ranges (map range_of box) x.
Proof.
induction box as [|[lo hi] box IH]; intros [|t x]; simpl; try tauto. intros [H1 H2]. split; [exact H1 | apply IH, H2].
Qed.

Section Checker.
Variable h : effort.
Variable f : formula.
Variable box : list (number * number).
Local Notation pars := (map range_of box).

(** an obligation on the bracket *)
Definition on_bracket (lo hi : number) (vars : list range) (n : nat) (points : list term) (body : term) (strict : bool) : bool :=
  check (upto (bits_between lo hi (1, 1%positive)%Z)) (halvings h) (parts h) n f pars vars points body strict.
Definition smooth_on (lo hi : number) : bool :=
  check_domain (upto (bits_between lo hi (1, 1%positive)%Z)) (halvings h) (parts h) f pars [Between (constant_of lo) (constant_of hi)].

Definition number_term (q : number) : term := TConst (constant_of q).
Definition zero : term := TConst (CRat 0 1).

Definition check_minimum (lo hi : number) : verdict :=
  need "m0" : less (exact lo) (exact hi);
  need "smooth" : smooth_on lo hi;
  need "m1" : on_bracket lo hi [] 1 [number_term lo] (TSub zero (TDer 0 1)) true;
  need "m2" : on_bracket lo hi [] 1 [number_term hi] (TSub (TDer 0 1) zero) true;
  need "m3" : on_bracket lo hi [range_of (lo, hi)] 2 [TVar 0] (TSub (TDer 0 2) zero) true;
  Accepted.

Definition check_product_stable (lo hi alpha_min : number) : verdict :=
  need "p0" : less 0 (exact alpha_min);
  need "p1" : on_bracket lo hi [range_of (lo, hi)] 4 [TVar 0]
    (TSub (TSub (TMul (TConst (CRat 3 1)) (TPow (TDer 0 3) 2)) (TMul (TDer 0 2) (TDer 0 4))) (number_term alpha_min)) false;
  Accepted.

(** [lo] and [hi] are the bracket; the claims before, the latest first, are given with whether they were accepted *)
Definition judged : Set := (claim * bool)%type.
Definition check_claim (lo hi : number) (before : list judged) (c : claim) : verdict :=
  match name_of c, values c with
  | Some Product_stable, [alpha_min] => check_product_stable lo hi alpha_min
  | _, _ => Refused "this kind of claim is not checked yet"
  end.

Fixpoint check_others (lo hi : number) (before : list judged) (claims : list claim) : list verdict :=
  match claims with
  | [] => []
  | c :: claims =>
      let v := check_claim lo hi before c in
      v :: check_others lo hi ((c, is_accepted v) :: before) claims
  end.

(** A verdict for each claim; the first is `minimum`, and after one that is not accepted the others are not looked at. *)
Definition check_claims (claims : list claim) : list verdict :=
  match claims with
  | first :: others =>
      match name_of first, values first with
      | Some Minimum, [lo; hi] =>
          match check_minimum lo hi with
          | Accepted => Accepted :: check_others lo hi [(first, true)] others
          | refused => [refused]
          end
      | _, _ => [Refused "the first claim is not a minimum"]
      end
  | [] => []
  end.

(** ** Correctness *)

Variables (x : list R) (l : R -> R).
Hypothesis Hx : inside_box box x.
Hypothesis Hl : agrees (close x f) l.
Local Notation e := (close x f).

Lemma on_bracket_correct lo hi vars n points body strict : on_bracket lo hi vars n points body strict = true ->
  forall y, in_ranges vars y -> satisfied strict (obligation_value f x (variables y) points body).
Proof. intros E y Hy. exact (check_correct _ _ _ _ _ _ _ _ _ _ E x y (box_in_ranges box x Hx) Hy). Qed.

Lemma smooth_on_correct lo hi : smooth_on lo hi = true -> forall z, real lo <= z <= real hi -> wd e z.
Proof.
intros E z Hz. refine (check_domain_correct _ _ _ _ _ _ E x z (box_in_ranges box x Hx) _). simpl. split; [exact Hz | exact I].
Qed.

Lemma check_minimum_correct lo hi : check_minimum lo hi = Accepted ->
  minimum l (real lo) (real hi) /\ forall z, real lo <= z <= real hi -> wd e z.
Proof.
unfold check_minimum. destruct (less _ _) eqn:M0; [|discriminate]. destruct (smooth_on lo hi) eqn:W; [|discriminate].
destruct (on_bracket _ _ _ _ [number_term lo] _ _) eqn:M1; [|discriminate].
destruct (on_bracket _ _ _ _ [number_term hi] _ _) eqn:M2; [|discriminate].
destruct (on_bracket _ _ _ _ [TVar 0] _ _) eqn:M3; [|discriminate]. intros _.
assert (Hwd := smooth_on_correct lo hi W). apply less_correct in M0. rewrite <- !real_exact in M0. split; [|exact Hwd].
assert (D1 : forall z, real lo <= z <= real hi -> Derive l z = ieval (Dn 1 e) z).
{ intros z Hz. apply (agrees_Derive e l z Hl), Hwd, Hz. }
apply minimum_sound.
- exact (agrees_smooth 2 e l _ _ Hl Hwd).
- lra.
- rewrite D1 by lra. generalize (on_bracket_correct lo hi _ _ _ _ _ M1 [] Logic.I). cbn. unfold real. lra.
- rewrite D1 by lra. generalize (on_bracket_correct lo hi _ _ _ _ _ M2 [] Logic.I). cbn. unfold real. lra.
- intros z Hz. rewrite (proj2 (agrees_Derive_n 2 e l z Hl (Hwd z Hz))).
  generalize (on_bracket_correct lo hi _ _ _ _ _ M3 [z] (conj Hz Logic.I)). cbn. lra.
Qed.

Section Bracket.
Variables lo hi : number.
Hypothesis Hmin : minimum l (real lo) (real hi).
Hypothesis Hwd : forall z, real lo <= z <= real hi -> wd e z.

Lemma check_product_stable_correct alpha_min : check_product_stable lo hi alpha_min = Accepted ->
  product_stable l (real lo) (real hi) (real alpha_min).
Proof.
unfold check_product_stable. destruct (less _ _) eqn:P0; [|discriminate]. destruct (on_bracket _ _ _ _ _ _ _) eqn:P1; [|discriminate].
intros _. apply less_correct in P0. rewrite <- real_exact, RMicromega.Q2R_0 in P0. apply product_stable_sound; [exact Hmin | | exact P0 |].
- exact (agrees_smooth 4 e l _ _ Hl Hwd).
- intros z Hz. unfold alpha. rewrite !(fun n => proj2 (agrees_Derive_n n e l z Hl (Hwd z Hz))).
  generalize (on_bracket_correct lo hi _ _ _ _ _ P1 [z] (conj Hz Logic.I)). cbn -[pow]. unfold real. lra.
Qed.

(** the claims before are those that were checked *)
Inductive checked : list judged -> Prop :=
| checked_first c : checked [(c, true)]
| checked_next before c : checked before -> checked ((c, is_accepted (check_claim lo hi before c)) :: before).

Lemma check_claim_correct before c : checked before -> check_claim lo hi before c = Accepted ->
  says l (real lo) (real hi) (map fst before) c.
Proof.
intros _. unfold check_claim, says, reals. destruct (name_of c) as [[]|]; try discriminate.
destruct (values c) as [|alpha_min [|]]; try discriminate. exact (check_product_stable_correct alpha_min).
Qed.

(** what is accepted is true, though other claims may be refused *)
Fixpoint accepted_say (before claims : list claim) (verdicts : list verdict) : Prop :=
  match claims, verdicts with
  | c :: claims, v :: verdicts => (v = Accepted -> says l (real lo) (real hi) before c) /\ accepted_say (c :: before) claims verdicts
  | _, _ => True
  end.

Lemma check_others_correct claims : forall before, checked before ->
  accepted_say (map fst before) claims (check_others lo hi before claims).
Proof.
induction claims as [|c claims IH]; intros before Hb; [exact Logic.I|]. cbn [check_others accepted_say]. split.
- intros E. apply check_claim_correct; assumption.
- apply (IH ((c, _) :: before)). apply checked_next, Hb.
Qed.

Lemma all_accepted claims verdicts : forall before, List.length verdicts = List.length claims -> forallb is_accepted verdicts = true ->
  accepted_say before claims verdicts -> all_say l (real lo) (real hi) before claims.
Proof.
revert verdicts. induction claims as [|c claims IH]; intros [|v verdicts] before N A S; try discriminate; [exact Logic.I|].
simpl in A. apply andb_prop in A. destruct A as [A1 A2]. destruct S as [S1 S2]. injection N as N. split; [|apply (IH verdicts); assumption].
apply S1. destruct v; [reflexivity | discriminate].
Qed.
End Bracket.

Lemma check_others_length lo hi claims : forall before, List.length (check_others lo hi before claims) = List.length claims.
Proof. induction claims as [|c claims IH]; intros before; simpl; [reflexivity|]. rewrite IH. reflexivity. Qed.

Theorem check_claims_correct claims : claims <> [] -> forallb is_accepted (check_claims claims) = true -> claims_hold l claims.
Proof.
destruct claims as [|first others]; [congruence|]. intros _. unfold check_claims, claims_hold, reals.
destruct (name_of first) as [[]|] eqn:N; try discriminate. destruct (values first) as [|lo [|hi [|]]] eqn:V; try discriminate.
destruct (check_minimum lo hi) eqn:M; try discriminate. destruct (check_minimum_correct lo hi M) as [Hmin Hwd].
intros E. cbn [map all_say]. split.
- unfold says, reals. rewrite N, V. exact Hmin.
- cbn [forallb is_accepted andb] in E. apply (all_accepted lo hi others _ [first] (check_others_length lo hi others _) E).
  exact (check_others_correct lo hi Hmin Hwd others [(first, true)] (checked_first lo hi first)).
Qed.
End Checker.

(** * Certificates *)

(** Every claim is accepted. Cells are not covered yet: they are refused. *)
Definition check_certificate (h : effort) (f : formula) (box : list (number * number)) (c : content) : bool :=
  match c with
  | Claims ((_ :: _) as claims) => forallb is_accepted (check_claims h f box claims)
  | _ => false
  end.

Theorem check_certificate_sound h f box c : check_certificate h f box c = true ->
  forall loss_at : list R -> R -> R, (forall x, inside_box box x -> agrees (close x f) (loss_at x)) -> holds_on loss_at box c.
Proof.
destruct c as [[|c claims]|cells]; try discriminate. intros E loss_at Hl x Hx.
exact (check_claims_correct h f box x _ Hx (Hl x Hx) (c :: claims) ltac:(discriminate) E).
Qed.
