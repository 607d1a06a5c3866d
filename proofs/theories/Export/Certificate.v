(** What an exported certificate is made of. `prodstab export --coq` writes a file with

    - the loss as a function, and the text of the certificate;
    - one computation: the checker accepts that text ([accepts]);
    - what the checker reads in it, as data ([as_read]);
    - of each claim a theorem about the loss, which [part_holds] and [claim] give. *)
From Coq Require Export Reals String.
From Coq Require Import ZArith NArith List Bool Lia.
From Prodstab Require Export Loss Minimum ProductStability EdgeContraction EdgeExpansion
  FrozenConvergence Flip TwoCycle PeriodDoubling MomentumCycle Branch AttractingCycle BoundedOscillation
  BalancedCycle Lyapunov LyapunovDepth Convergence GlobalConvergence SquaredExact GapRegime GfsMonotone SharpnessLaw
  SharpnessLawLower LawEntry LawEntryNear LawStrip LawFromAfar Sharpness Run RunWide ErrorFunction
  Expression WrittenFunction.
From Prodstab Require Import Format Meaning CheckBase CheckText Report.
Import ListNotations.
Open Scope R_scope.

Notation certificate := Format.certificate.
Notation claims_hold := Meaning.claims_hold.

(** The checker's answer. How far it may go is no part of what it says. *)
Definition accepts (text : string) : bool := check_text (Effort 400 1000000) text.

Definition as_read (text : string) : certificate :=
  match read text with Some c => c | None => Certificate The_variable [] (Claims []) end.

(** the loss for given values of the parameters that run through intervals *)
Definition formula (c : certificate) (x : list R) : R -> R := total (parameters c) x (loss c).

(** A certificate has its cells for parts, or is one part: the intervals of the parameters, and the
    claims there. *)
Definition part (c : certificate) (k : nat) : list (number * number) * list claim :=
  nth k (parts_of c) ([], []).
Definition claims_of (c : certificate) (k : nat) : list claim := snd (part c k).

(** each interval lies in the other *)
Fixpoint within (inner outer : list (number * number)) : bool :=
  match inner, outer with
  | [], [] => true
  | (lo, hi) :: inner, (from, to) :: outer =>
      at_most (exact from) (exact lo) && at_most (exact hi) (exact to) && within inner outer
  | _, _ => false
  end.
Definition is_part (c : certificate) (k : nat) : bool :=
  (k <? List.length (parts_of c))%nat && within (fst (part c k)) (box c).

Lemma within_correct inner : forall outer x,
  within inner outer = true -> inside_box inner x -> inside_box outer x.
Proof.
induction inner as [|[lo hi] inner IH]; intros [|[from to] outer] [|t x]; simpl; try easy.
intros W [[H1 H2] H3]. apply andb_prop in W. destruct W as [W W3]. apply andb_prop in W.
destruct W as [W1 W2]. apply at_most_correct in W1, W2. rewrite <- !real_exact in W1, W2.
split; [split|exact (IH outer x W3 H3)]; eapply Rle_trans; eassumption.
Qed.

Lemma accepted_means text c : accepts text = true -> as_read text = c ->
  holds_on (formula c) (box c) (contents c).
Proof.
intros A R. destruct (check_text_sound _ text A) as [c' [E M]]. unfold as_read in R. rewrite E in R.
subst c'. apply M. intros x _ z v V. exact (total_correct _ x _ z v V).
Qed.

(** In each part all claims hold, for all values of the parameters there. *)
Theorem part_holds {text c} : accepts text = true -> as_read text = c -> forall k x,
  inside_box (fst (part c k)) x -> is_part c k = true -> claims_hold (formula c x) (claims_of c k).
Proof.
intros A R k x Hx P. apply andb_prop in P. destruct P as [K W]. apply Nat.ltb_lt in K.
assert (H := accepted_means text c A R x (within_correct _ _ x W Hx)).
unfold claims_of, part, parts_of in *. destruct (contents c) as [claims|cells].
- destruct k as [|k]; [exact H | simpl in K; lia].
- destruct H as [_ H].
  rewrite map_length in K. set (none := Cell [] []).
  change ([], []) with ((fun cell => (cell_box cell, cell_claims cell)) none) in *.
  rewrite map_nth in *. exact (H (nth k cells none) (nth_In cells none K) Hx).
Qed.

(** Claim [n] of them, counted from 1. *)
Definition says_claim (l : R -> R) (claims : list claim) (n : nat) : Prop :=
  match claims with
  | first :: _ =>
      match reals first, nth_error claims (pred n) with
      | [lo; hi], Some c => says l lo hi (rev (firstn (pred n) claims)) c
      | _, _ => True
      end
  | [] => True
  end.

Lemma all_say_nth l lo hi claims : forall before i c, all_say l lo hi before claims ->
  nth_error claims i = Some c -> says l lo hi (rev (firstn i claims) ++ before)%list c.
Proof.
induction claims as [|d claims IH]; intros before i c H E; [destruct i; discriminate E|].
destruct i as [|i], H as [H1 H2].
- injection E as <-. exact H1.
- cbn [firstn rev]. rewrite <- app_assoc. exact (IH (d :: before) i c H2 E).
Qed.

Theorem claim {l claims} n : claims_hold l claims -> says_claim l claims n.
Proof.
unfold claims_hold, says_claim. destruct claims as [|first claims]; [easy|].
destruct (name_of first) as [[]|]; try easy. destruct (reals first) as [|lo [|hi [|]]]; try easy.
intros H. destruct (nth_error (first :: claims) (pred n)) as [c|] eqn:E; [|exact I].
rewrite <- (app_nil_r (rev _)). exact (all_say_nth l lo hi (first :: claims) [] (pred n) c H E).
Qed.

(** * Cells *)

(** [inside_box], and one of several, as one writes it *)
Fixpoint between (box : list (number * number)) (x : list R) : Prop :=
  match box, x with
  | [(lo, hi)], [t] => real lo <= t <= real hi
  | (lo, hi) :: box, t :: x => real lo <= t <= real hi /\ between box x
  | _, _ => False
  end.
Fixpoint in_one (boxes : list (list (number * number))) (x : list R) : Prop :=
  match boxes with
  | [] => False
  | [b] => between b x
  | b :: boxes => between b x \/ in_one boxes x
  end.

Lemma inside_between b : forall x, b <> [] -> inside_box b x -> between b x.
Proof.
induction b as [|[lo hi] b IH]; intros [|t x] N H; try easy. destruct H as [H1 H2].
destruct b as [|i b].
- destruct x as [|u x]; [exact H1 | easy].
- destruct x as [|u x]; [destruct i; easy|]. split; [exact H1 | exact (IH _ ltac:(discriminate) H2)].
Qed.
Lemma in_one_of b boxes x : In b boxes -> between b x -> in_one boxes x.
Proof.
induction boxes as [|b' boxes IH]; [easy|]. intros [->|H] Hb; destruct boxes as [|b'' boxes].
- exact Hb.
- left. exact Hb.
- destruct H.
- right. exact (IH H Hb).
Qed.

Definition has_intervals (c : certificate) : bool :=
  match box c with [] => false | _ => true end.
Definition cell_boxes (c : certificate) : list (list (number * number)) := map fst (parts_of c).

(** The cells cover the box of the parameters. *)
Theorem cells_cover {text c} : accepts text = true -> as_read text = c -> forall x,
  inside_box (box c) x -> has_intervals c = true -> in_one (cell_boxes c) x.
Proof.
intros A R x Hx I. assert (N : box c <> []).
{ intros E. unfold has_intervals in I. rewrite E in I. discriminate. }
clear I. assert (H := accepted_means text c A R x Hx).
assert (L : List.length x = List.length (box c)).
{ clear - Hx. revert x Hx. induction (box c) as [|[lo hi] b IH]; intros [|t x] H; try easy.
  simpl. f_equal. apply IH, H. }
unfold cell_boxes, parts_of. destruct (contents c) as [claims|cells].
- exact (inside_between (box c) x N Hx).
- destruct H as [[cell [Hc Hi]] _]. apply (in_one_of (cell_box cell)).
  + rewrite map_map. apply (in_map cell_box), Hc.
  + apply inside_between; [|exact Hi]. intros E. rewrite E in Hi. destruct x; [|destruct Hi].
    destruct (box c); [contradiction | discriminate L].
Qed.

(** What follows from these by computation alone: nothing else is to be unfolded first. *)
Strategy expand [says_claim says claims_of part parts_of formula total inside_box between in_one
  cell_boxes].

(** * All theorems of a certificate, under one name, to ask what they rest on *)

Inductive theorems : Prop := no_more | also {P : Prop} (proof : P) (others : theorems).
Notation "[[ t ; .. ; u ]]" := (also t .. (also u no_more) ..).
