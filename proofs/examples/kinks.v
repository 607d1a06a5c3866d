From Prodstab Require Import Certificate.
Open Scope R_scope.

(** Quadratic below its kinks at 3 and 4. The tactic sees alpha = 0 on both sides of each. *)
Definition loss (z : R) : R := 2 * (if Rle_dec (3 - z) 0 then z else (z - 1) ^ 2) + 1 - Rmax 0 (z - 4) / 9.

Theorem minimum_1 : minimum loss (9/10) (6/5).
Proof. prove_minimum 40. Qed.

Theorem degenerate_2 : degenerate loss (9/10) (6/5).
Proof. prove_degenerate minimum_1 40. Qed.
