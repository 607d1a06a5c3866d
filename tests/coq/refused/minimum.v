(* False certificates of the claim minimum: Coq must refuse each by the obligation named above it. *)
From Prodstab Require Import Certificate.
Open Scope R_scope.

(* the bracket lies to the right of the minimum
   refused: m1: l1(lo) < 0 *)
Definition bce (z : R) : R := ln (1 + exp z) - 9/10 * z.

Goal minimum bce (2197225/1000000) (2197226/1000000).
Fail prove_minimum 60.
Abort.

Definition hill (z : R) : R := - (z - 1) ^ 2.

(* a maximum
   refused: m1: l1(lo) < 0 *)
Goal minimum hill (9/10) (11/10).
Fail prove_minimum 60.
Abort.

Definition pole (z : R) : R := / (z - 1) ^ 2.

(* l has a pole in the bracket: l1 changes sign there, but it is no minimum
   refused: smooth *)
Goal minimum pole (9/10) (11/10).
Fail prove_minimum 60.
Abort.

Definition barrier (z : R) : R := z ^ 2 - ln z.

(* the bracket leaves the domain of the logarithm
   refused: smooth *)
Goal minimum barrier (-1/10) 1.
Fail prove_minimum 60.
Abort.
