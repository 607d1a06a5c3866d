(* Equations of the tables by exact algebra: minima that are degenerate, for other reasons than those of the catalogue, and some
   that are so only nearly. *)
From Coq Require Import ZArith NArith List String.
From Prodstab Require Import Expression Evaluator Obligation CheckBase CheckKinds CheckTable.
From Prodstab Require Tables.
Import ListNotations.

Definition unproved_at (f : formula) (pars : list range) (lo hi : Z * positive) (at_ : Z * positive) : option string :=
  unproved (Effort 60 4000) 100 f pars Tables.degenerate_at [at_] [] (bracket lo hi).
Definition unproved_on (f : formula) (pars : list range) (lo hi : Z * positive) : option string :=
  unproved (Effort 60 4000) 100 f pars Tables.degenerate [] [] (bracket lo hi).

Definition n (k : Z) : constant := CRat k 1.
Definition half : constant := CRat 1 2.
Definition square (f : formula) : formula := Pow f 2.
Definition around_1 := ((99, 100%positive)%Z, (101, 100%positive)%Z).
Ltac computed := vm_compute; reflexivity.

(** c (z - 1)^2 for all c from 1 to 3 *)
Definition family := Scale (CPar 0) (square (Sub Var (Con (n 1)))).
Example family_is_degenerate : unproved_on family [Between (n 1) (n 3)] (fst around_1) (snd around_1) = None.
Proof. computed. Qed.

(** (c + z)^(3/2) - z: only the part with the root matters, and whatever c is *)
Definition root := Sub (Rpow (Add (Con (CPar 0)) Var) (CRat 3 2)) Var.
Example root_is_degenerate : unproved_on root [Between (n 1) (n 3)] (fst around_1) (snd around_1) = None.
Proof. computed. Qed.
Example another_power_is_not : unproved_on (Rpow Var (CRat 4 3)) [] (fst around_1) (snd around_1) = Some "d1"%string.
Proof. computed. Qed.

(** z sqrt z is a root too *)
Example product_with_root : unproved_on (Mul Var (Fun Sqrt Var)) [] (fst around_1) (snd around_1) = None.
Proof. computed. Qed.

(** a Huber loss inside its kinks; at a kink nothing is decided *)
Definition huber := let r := Sub Var (Con (n 1)) in If (Fun Abs r) (Con half) (Scale half (square r)) (Sub (Scale half (Fun Abs r)) (Con (CRat 1 8))).
Example huber_is_degenerate : unproved_on huber [] (fst around_1) (snd around_1) = None.
Proof. computed. Qed.
Example kink_is_refused : unproved_on huber [] (1, 1%positive)%Z (2, 1%positive)%Z = Some "d1"%string.
Proof. computed. Qed.

(** almost a parabola *)
Definition nearly := Add (square Var) (Scale (CRat 1 1000000000000) (Pow Var 4)).
Example nearly_is_not : unproved_on nearly [] (-1, 1%positive)%Z (1, 1%positive)%Z = Some "d1"%string.
Proof. computed. Qed.

(** at a number: functions have rational derivatives where their arguments are 0, or 1 under logarithms and roots *)
Definition at_1 (f : formula) := unproved_at f [] (fst around_1) (snd around_1) (1, 1%positive)%Z.
Example power_of_a_power : at_1 (Sub (Rpow Var (CRat 3 2)) (Scale (CRat 3 2) Var)) = None. Proof. computed. Qed.
Example roots : at_1 (Sub (Mul Var (Fun Sqrt Var)) (Scale (CRat 3 2) Var)) = None. Proof. computed. Qed.
Example arctan : at_1 (Fun Atan (square (Sub Var (Con (n 1))))) = None. Proof. computed. Qed.
Example hyperbolic : at_1 (Fun Cosh (Sub Var (Con (n 1)))) = Some "d3"%string. Proof. computed. Qed.
Example not_the_minimum : at_1 (square Var) = Some "d2"%string. Proof. computed. Qed.
