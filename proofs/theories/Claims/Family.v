(** Cells (theory.md, section 7): claims proved for the parameters of each of some boxes hold, one
    cell's or another's, for all parameters in a box that they cover. That they cover it is decided
    as the checker does: a box that lies in one cell is covered, and so is a box both of whose
    parts, cut at some value of one parameter, are covered. *)
From Coq Require Import Reals Lra List.
Import ListNotations.
Open Scope R_scope.

(** a box: an interval for each parameter *)
Definition box := list (R * R).

Fixpoint inside (x : list R) (b : box) : Prop :=
  match x, b with
  | [], [] => True
  | t :: x, (lo, hi) :: b => lo <= t <= hi /\ inside x b
  | _, _ => False
  end.

(** c contains b *)
Fixpoint contains (c b : box) : Prop :=
  match c, b with
  | [], [] => True
  | (c_lo, c_hi) :: c, (b_lo, b_hi) :: b => c_lo <= b_lo /\ b_hi <= c_hi /\ contains c b
  | _, _ => False
  end.

(** the parts of b in which parameter k is at most t, or at least t *)
Fixpoint below (k : nat) (t : R) (b : box) : box :=
  match k, b with
  | _, [] => []
  | O, (lo, _) :: b => (lo, t) :: b
  | S k, i :: b => i :: below k t b
  end.
Fixpoint above (k : nat) (t : R) (b : box) : box :=
  match k, b with
  | _, [] => []
  | O, (_, hi) :: b => (t, hi) :: b
  | S k, i :: b => i :: above k t b
  end.

Inductive covered (cells : list box) : box -> Prop :=
  | covered_by c b : In c cells -> contains c b -> covered cells b
  | covered_cut k t b : covered cells (below k t b) -> covered cells (above k t b) ->
    covered cells b.

Lemma contains_inside c : forall b x, contains c b -> inside x b -> inside x c.
Proof.
induction c as [|[c_lo c_hi] c IH]; intros [|[b_lo b_hi] b] [|t x] Hc Hx; simpl in *; try tauto.
split; [lra | apply (IH b); tauto].
Qed.

Lemma cut_inside k t : forall b x, inside x b -> inside x (below k t b) \/ inside x (above k t b).
Proof.
induction k as [|k IH]; intros [|[lo hi] b] [|y x] Hx; simpl in *; try tauto.
- destruct (Rle_lt_dec y t); [left | right]; (split; [lra | tauto]).
- destruct (IH b x ltac:(tauto)); tauto.
Qed.

Theorem family_sound (claims : box -> list R -> Prop) (cells : list box) (b : box) :
  (forall c, In c cells -> forall x, inside x c -> claims c x) ->
  covered cells b ->
  forall x, inside x b -> exists c, In c cells /\ inside x c /\ claims c x.
Proof.
intros H Hcov. induction Hcov as [c b Hin Hc|k t b _ IH1 _ IH2]; intros x Hx.
- exists c. assert (Hx' := contains_inside c b x Hc Hx). auto.
- destruct (cut_inside k t b x Hx); [apply IH1 | apply IH2]; assumption.
Qed.
