(** What an exported certificate is made of. `prodstab export --coq` writes a file with

    - the loss as a function, and the text of the certificate;
    - one computation: the checker accepts that text ([accepts]);
    - what the checker reads in it, as data ([as_read]);
    - of each claim a theorem about the loss, which [all_claims_hold] and [claim] give; of all cells
      together one, from [all_cells_hold]. *)
From Coq Require Export Reals String.
From Coq Require Import ZArith NArith List Bool Lia.
From Prodstab Require Export Loss Minimum ProductStability EdgeContraction EdgeExpansion
  FrozenConvergence Flip TwoCycle PeriodDoubling MomentumCycle Branch AttractingCycle
    BoundedOscillation
  BalancedCycle Lyapunov LyapunovDepth Convergence GlobalConvergence SquaredExact GapRegime
    GfsMonotone SharpnessLaw
  SharpnessLawLower LawEntry LawEntryNear LawStrip LawFromAfar Sharpness Run RunWide
    CriticalParameter ErrorFunction
  Expression WrittenFunction.
From Prodstab Require Import Format Meaning CheckBase CheckText Report.
Export ListNotations.
Open Scope R_scope.

Notation certificate := Format.certificate.
Notation claims_hold := Meaning.claims_hold.

(** The checker's answer. How far it may go is no part of what it says. *)
Definition accepts (text : string) : bool := check_text (Effort 400 1000000) text.

Definition as_read (text : string) : certificate :=
  match read text with Some c => c | None => Certificate The_variable [] (Claims []) end.

(** the loss for given values of the parameters that run through intervals *)
Definition formula (c : certificate) (x : list R) : R -> R := total (parameters c) x (loss c).

Definition claims_of (c : certificate) : list claim :=
  match contents c with Claims claims => claims | Cells _ => [] end.

Lemma accepted_means text c : accepts text = true -> as_read text = c ->
  holds_on (formula c) (box c) (contents c).
Proof.
intros A R. destruct (check_text_sound _ text A) as [c' [E M]]. unfold as_read in R. rewrite E in R.
subst c'. apply M. intros x z v V. exact (total_correct _ x _ z v V).
Qed.

(** All claims hold, for all values of the parameters. *)
Theorem all_claims_hold {text c} : accepts text = true -> as_read text = c -> forall x,
  inside_box (box c) x -> claims_hold (formula c x) (family (formula c) x) (claims_of c).
Proof.
intros A R x Hx. assert (H := accepted_means text c A R x Hx). unfold claims_of.
destruct (contents c) as [claims|cells]; [exact H | exact I].
Qed.

(** Claim [n] of them, counted from 1. *)
Definition says_claim (l : R -> R) (L : R -> R -> R) (claims : list claim) (n : nat) : Prop :=
  match claims with
  | first :: _ =>
      match reals first, nth_error claims (pred n) with
      | [lo; hi], Some c => says l L lo hi (rev (firstn (pred n) claims)) c
      | _, _ => True
      end
  | [] => True
  end.

Lemma all_say_nth l L lo hi claims : forall before i c, all_say l L lo hi before claims ->
  nth_error claims i = Some c -> says l L lo hi (rev (firstn i claims) ++ before)%list c.
Proof.
induction claims as [|d claims IH]; intros before i c H E; [destruct i; discriminate E|].
destruct i as [|i], H as [H1 H2].
- injection E as <-. exact H1.
- cbn [firstn rev]. rewrite <- app_assoc. exact (IH (d :: before) i c H2 E).
Qed.

Theorem claim {l L claims} n : claims_hold l L claims -> says_claim l L claims n.
Proof.
unfold claims_hold, says_claim. destruct claims as [|first claims]; [easy|].
destruct (name_of first) as [[]|]; try easy. destruct (reals first) as [|lo [|hi [|]]]; try easy.
intros H. destruct (nth_error (first :: claims) (pred n)) as [c|] eqn:E; [|exact I].
rewrite <- (app_nil_r (rev _)). exact (all_say_nth l L lo hi (first :: claims) [] (pred n) c H E).
Qed.

(** * Cells *)

(** A cell, seen from a point of the box: whether the point is in the cell, and what the certificate
    says of the loss if it is. *)
Record cell_at : Type := Cell_at { inside : Prop; said : list Prop }.

(** The point is in one of the cells, and all is true that is said of those that it is in. *)
Definition cells_hold (cells : list cell_at) : Prop :=
  (exists cell, In cell cells /\ inside cell) /\
  forall cell, In cell cells -> inside cell -> forall claim, In claim (said cell) -> claim.

(** [inside_box], as one writes it *)
Fixpoint between (box : list (number * number)) (x : list R) : Prop :=
  match box, x with
  | [], [] => True
  | [(lo, hi)], [t] => real lo <= t <= real hi
  | (lo, hi) :: box, t :: x => real lo <= t <= real hi /\ between box x
  | _, _ => False
  end.

(** [claims_hold], as a list *)
Fixpoint says_each (l : R -> R) (L : R -> R -> R) (lo hi : R) (before claims : list Format.claim) :
  list Prop :=
  match claims with
  | [] => []
  | c :: claims => says l L lo hi before c :: says_each l L lo hi (c :: before) claims
  end.
Definition says_all (l : R -> R) (L : R -> R -> R) (claims : list Format.claim) : list Prop :=
  match claims with
  | first :: _ => match reals first with [lo; hi] => says_each l L lo hi [] claims | _ => [] end
  | [] => []
  end.

Definition cells_at (l : R -> R) (L : R -> R -> R) (x : list R)
  : list (list (number * number) * list Format.claim) -> list cell_at :=
  map (fun part => Cell_at (between (fst part) x) (says_all l L (snd part))).

Lemma between_inside b : forall x, between b x <-> inside_box b x.
Proof.
induction b as [|[lo hi] b IH]; intros [|t x]; try easy.
- destruct b; easy.
- simpl. rewrite <- IH. destruct b as [|i b], x as [|u x]; try (destruct i); simpl; tauto.
Qed.

Lemma says_each_true l L lo hi claims : forall before P,
  all_say l L lo hi before claims -> In P (says_each l L lo hi before claims) -> P.
Proof.
induction claims as [|c claims IH]; intros before P H E; [destruct E|].
destruct H as [H1 H2], E as [E|E].
- rewrite <- E. exact H1.
- exact (IH _ P H2 E).
Qed.
Lemma says_all_true l L claims P : claims_hold l L claims -> In P (says_all l L claims) -> P.
Proof.
unfold claims_hold, says_all. destruct claims as [|first claims]; [intros _ []|].
destruct (name_of first) as [[]|]; try easy. destruct (reals first) as [|lo [|hi [|]]]; try easy.
exact (says_each_true l L lo hi (first :: claims) [] P).
Qed.

Definition has_cells (c : certificate) : bool :=
  match contents c with Claims _ => false | Cells _ => true end.

(** What a certificate with cells says of a loss [l], where that is the loss for these parameters.
    *)
Theorem all_cells_hold {text c} : accepts text = true -> as_read text = c -> forall x,
  inside_box (box c) x -> forall l L, has_cells c = true -> formula c x = l ->
    family (formula c) x = L ->
  cells_hold (cells_at l L x (parts_of c)).
Proof.
intros A R x Hx l L I <- <-. assert (H := accepted_means text c A R x Hx).
unfold has_cells, parts_of in *. destruct (contents c) as [claims|cells]; [discriminate|].
destruct H as [[cell [Hc Hi]] H]. unfold cells_at. rewrite map_map. split.
- exists (Cell_at (between (cell_box cell) x)
    (says_all (formula c x) (family (formula c) x) (cell_claims cell))). split.
  + refine (in_map (fun d => Cell_at _ (says_all _ _ (cell_claims d))) _ _ Hc).
  + apply between_inside, Hi.
- intros row Hrow. apply in_map_iff in Hrow. destruct Hrow as [d [<- Hd]]. intros B P HP.
  exact (says_all_true _ _ _ P (H d Hd (proj1 (between_inside _ x) B)) HP).
Qed.

(** What follows from these by computation alone: nothing else is to be unfolded first. *)
Strategy expand [says_claim says family claims_of parts_of formula total inside_box between cells_at
  says_all says_each].

(** * All theorems of a certificate, under one name, to ask what they rest on *)

Inductive theorems : Prop := no_more | also {P : Prop} (proof : P) (others : theorems).
Notation "[[ t ; .. ; u ]]" := (also t .. (also u no_more) ..).
