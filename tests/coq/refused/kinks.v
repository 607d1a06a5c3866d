(* False claims with cube roots, and with kinks in the bracket: Coq must refuse each by the obligation named above it. *)
From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition cube_root (z : R) : R := 9 * (cbrt z + 1) ^ 2 / 2.

(* the minimum is at -1
   refused: m1: l1(lo) < 0 *)
Goal minimum cube_root (-9/10) (-8/10).
Fail prove_minimum 60.
Abort.

Theorem minimum_cube_root : minimum cube_root (-1001/1000) (-999/1000).
Proof. prove_minimum 60. Qed.

(* alpha is 56/9 at the minimum
   refused: p1: alpha *)
Goal product_stable cube_root (-1001/1000) (-999/1000) (63/10).
Fail prove_product_stable minimum_cube_root 60.
Abort.

Definition steep (z : R) : R := z ^ 2 + cbrt z.

(* the cube root has no derivative at 0
   refused: smooth *)
Goal minimum steep (-1) 1.
Fail prove_minimum 60.
Abort.

Definition one_sided (z : R) : R := (Rmax z 0) ^ 4 + (z + 1) ^ 2.

(* the maximum has a kink at 0, though the fourth power of it has none
   refused: smooth *)
Goal minimum one_sided (-2) 1.
Fail prove_minimum 60.
Abort.

(* the minimum is at -1
   refused: m1: l1(lo) < 0 *)
Goal minimum one_sided (-1/2) (-1/4).
Fail prove_minimum 60.
Abort.

Definition distance (z : R) : R := Rabs z + (z - 1) ^ 2.

(* the kink lies at the end of the bracket
   refused: smooth *)
Goal minimum distance 0 1.
Fail prove_minimum 60.
Abort.

Definition joined (z : R) : R := if Rle_dec z 1 then (z - 1) ^ 2 else 2 * (z - 1) ^ 2.

(* the two pieces meet in the bracket
   refused: smooth *)
Goal minimum joined (9/10) (11/10).
Fail prove_minimum 60.
Abort.
