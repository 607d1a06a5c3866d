(** The claims' tables as data, and what they mean. A table says of a kind of claim which numbers its witness has and which
    obligations its theorem needs; it is written once, as text, in src/claim, and Tables.v is that text printed for Coq. This
    file gives the tables their meaning over the reals: [obligations_hold]. *)
From Coq Require Import Reals ZArith List String.
From Coquelicot Require Import Derive.
From Prodstab Require Import Expression LawSteps.
Import ListNotations.
Open Scope R_scope.

(** * Tables *)

Inductive expression : Set :=
| Number (p : Z) (q : positive)
| Name (x : string)                            (* a number of the witness, a variable, a definition without arguments *)
| Apply (f : string) (arguments : list expression) (* a definition *)
| Derivative (k : nat) (a : expression)        (* the k-th derivative of the loss: l, l1 .. l6 in the text *)
| Divided (k : nat) (c z : expression)         (* its divided differences: l1_cz, l1_ccz, l1_cccz for k = 1, 2, 3 *)
| Sum (a b : expression) | Difference (a b : expression) | Product (a b : expression) | Quotient (a b : expression)
| Opposite (a : expression) | Power (a : expression) (n : nat)
| Root (a : expression) | Absolute (a : expression) | Least (a b : expression) | Greatest (a b : expression).

Inductive relation : Set := Less | At_most | More | At_least
| Same     (* the two sides are the same function *)
| Smooth.  (* the left side, the loss at a point, has all derivatives there *)

Inductive bound : Set := End_ (e : expression) | Unbounded.
Record range : Set := Range { variable : string; from : bound; to : bound }.

Inductive repetition : Set := Once | Each_row | Each_pair. (* a pair is a row and the next one *)
Record obligation : Set := Obligation {
  obligation_name : string; ranges : list range; left : expression; related : relation; right : expression; repeat : repetition }.
Record definition : Set := Definition_ { defined : string; formals : list string; body : expression }.
Record orbit_variable : Set := Orbit_variable {
  orbit_name : string; start : expression; next : expression; arrives_from : expression; arrives_to : expression }.

Record kind : Set := Kind {
  kind_name : string; fields : list string; row_fields : list string; builds_on : option string;
  definitions : list definition; obligations : list obligation; steps : option string; orbit : list orbit_variable }.

(** * Their meaning, for a loss *)

(** P of all elements: a conjunction that computation writes out *)
Definition every {A} (P : A -> Prop) : list A -> Prop :=
  fix every xs := match xs with [] => True | x :: xs => P x /\ every xs end.

(** what names of numbers and variables stand for *)
Definition environment := string -> R.
Definition bind (x : string) (v : R) (rho : environment) : environment := fun y => if (y =? x)%string then v else rho y.
Fixpoint bind_all (xs : list string) (vs : list R) (rho : environment) : environment :=
  match xs, vs with x :: xs, v :: vs => bind x v (bind_all xs vs rho) | _, _ => rho end.
Definition nowhere : environment := fun _ => 0.

(** What a definition stands for: its value, and whether the loss is smooth wherever the definition takes derivatives of it.
    Definitions may use variables that are not among their arguments: these have the value that they have where the definition
    is used. *)
Record meaning := Meaning { the_value : environment -> list R -> R; is_regular : environment -> list R -> Prop }.
Definition functions := string -> option meaning.

Section Meaning.
Variable l : R -> R.

Definition divided (k : nat) : R -> R -> R := match k with 1%nat => l1_cz l | 2%nat => l1_ccz l | _ => l1_cccz l end.

(** all derivatives of the loss exist at z *)
Definition smooth_at (z : R) : Prop := forall n, ex_derive_n l n z.

Fixpoint value (F : functions) (rho : environment) (e : expression) : R :=
  match e with
  | Number p q => rat p q
  | Name x => match F x with Some f => the_value f rho [] | None => rho x end
  | Apply f arguments => match F f with Some f => the_value f rho (map (value F rho) arguments) | None => 0 end
  | Derivative k a => Derive_n l k (value F rho a)
  | Divided k c z => divided k (value F rho c) (value F rho z)
  | Sum a b => value F rho a + value F rho b | Difference a b => value F rho a - value F rho b
  | Product a b => value F rho a * value F rho b | Quotient a b => value F rho a / value F rho b
  | Opposite a => - value F rho a | Power a n => value F rho a ^ n
  | Root a => sqrt (value F rho a) | Absolute a => Rabs (value F rho a)
  | Least a b => Rmin (value F rho a) (value F rho b) | Greatest a b => Rmax (value F rho a) (value F rho b)
  end.

(** wherever derivatives or divided differences of the loss occur in e, it is smooth there, or between their nodes *)
Fixpoint regular (F : functions) (rho : environment) (e : expression) : Prop :=
  match e with
  | Number _ _ => True
  | Name x => match F x with Some f => is_regular f rho [] | None => True end
  | Apply f arguments =>
      every (regular F rho) arguments /\
      match F f with Some f => is_regular f rho (map (value F rho) arguments) | None => False end
  | Derivative _ a => regular F rho a /\ smooth_at (value F rho a)
  | Divided _ c z => regular F rho c /\ regular F rho z /\
      forall t, Rmin (value F rho c) (value F rho z) <= t <= Rmax (value F rho c) (value F rho z) -> smooth_at t
  | Sum a b | Difference a b | Product a b | Quotient a b | Least a b | Greatest a b => regular F rho a /\ regular F rho b
  | Opposite a | Power a _ | Root a | Absolute a => regular F rho a
  end.

(** each definition may use those before it *)
Fixpoint define (ds : list definition) (F : functions) : functions :=
  match ds with
  | [] => F
  | d :: ds => define ds (fun x =>
      if (x =? defined d)%string then
        Some (Meaning (fun rho vs => value F (bind_all (formals d) vs rho) (body d))
                      (fun rho vs => regular F (bind_all (formals d) vs rho) (body d)))
      else F x)
  end.
Definition functions_of (k : kind) : functions := define (definitions k) (fun _ => None).

(** the ends of ranges do not depend on the variables *)
Definition within (F : functions) (rho : environment) (r : range) (x : R) : Prop :=
  match from r with End_ a => value F rho a <= x | Unbounded => True end /\
  match to r with End_ b => x <= value F rho b | Unbounded => True end.
Fixpoint for_all (F : functions) (numbers : environment) (rs : list range) (rho : environment) (P : environment -> Prop) : Prop :=
  match rs with
  | [] => P rho
  | r :: rs => forall x, within F numbers r x -> for_all F numbers rs (bind (variable r) x rho) P
  end.

Definition relates (F : functions) (o : obligation) (rho : environment) : Prop :=
  regular F rho (left o) /\ regular F rho (right o) /\
  match related o with
  | Less => value F rho (left o) < value F rho (right o) | At_most => value F rho (left o) <= value F rho (right o)
  | More => value F rho (left o) > value F rho (right o) | At_least => value F rho (left o) >= value F rho (right o)
  | Same => value F rho (left o) = value F rho (right o)
  | Smooth => match left o with Derivative O _ => True | _ => False end (* [regular] says it *)
  end.

Definition prefixed (prefix : string) (names : list string) : list string := map (append prefix) names.

(** the numbers of a witness by their names, [base] being those of the claims that it builds on and the bracket *)
Definition numbers (k : kind) (values : list R) (rows : list (list R)) (base : environment) : environment :=
  bind_all (fields k) values
    (match rows with
     | [] => base
     | first :: _ => bind_all (prefixed "first_" (row_fields k)) first
         (bind_all (prefixed "last_" (row_fields k)) (last rows first) base)
     end).

Fixpoint each_pair (rows : list (list R)) (P : list R -> list R -> Prop) : Prop :=
  match rows with
  | row :: (next :: _) as rest => P row next /\ each_pair rest P
  | _ => True
  end.

(** P of the numbers, or of the numbers with those of each row, or of each row and the next *)
Definition repeated (k : kind) (rows : list (list R)) (rho : environment) (how : repetition) (P : environment -> Prop) : Prop :=
  match how with
  | Once => P rho
  | Each_row => every (fun row => P (bind_all (row_fields k) row rho)) rows
  | Each_pair => each_pair rows (fun row next =>
      P (bind_all (row_fields k) row (bind_all (prefixed "next_" (row_fields k)) next rho)))
  end.

Definition obligation_holds (k : kind) (rows : list (list R)) (rho : environment) (o : obligation) : Prop :=
  let F := functions_of k in
  repeated k rows rho (repeat o) (fun rho => for_all F rho (ranges o) rho (relates F o)).

(** no range is empty: its lower end is at most its upper end *)
Definition inhabited (F : functions) (rho : environment) (r : range) : Prop :=
  match from r, to r with End_ a, End_ b => value F rho a <= value F rho b | _, _ => True end.
Definition ranges_inhabited (k : kind) (rows : list (list R)) (rho : environment) (o : obligation) : Prop :=
  let F := functions_of k in
  repeated k rows rho (repeat o) (fun rho => every (inhabited F rho) (ranges o)).

(** all obligations hold, one after the other; then: no range of theirs is empty *)
Definition obligations_hold (k : kind) (values : list R) (rows : list (list R)) (base : environment) : Prop :=
  let rho := numbers k values rows base in
  (fix all os := match os with
                 | [] => every (ranges_inhabited k rows rho) (obligations k)
                 | o :: os => obligation_holds k rows rho o /\ all os
                 end) (obligations k).

(** * Orbits: all variables of one make a step at once; on the way the loss is smooth where it is differentiated *)
Fixpoint orbit_environment (k : kind) (rho : environment) (t : nat) : environment :=
  let F := functions_of k in
  match t with
  | O => bind_all (map orbit_name (orbit k)) (map (fun v => value F rho (start v)) (orbit k)) rho
  | S t => let now := orbit_environment k rho t in
      bind_all (map orbit_name (orbit k)) (map (fun v => value F now (next v)) (orbit k)) rho
  end.
Definition arrives (k : kind) (rho : environment) (t : nat) : Prop :=
  let F := functions_of k in
  (forall s, (s < t)%nat -> every (fun v => regular F (orbit_environment k rho s) (next v)) (orbit k)) /\
  every (fun v => value F rho (arrives_from v) <= orbit_environment k rho t (orbit_name v) <= value F rho (arrives_to v)) (orbit k).
End Meaning.
