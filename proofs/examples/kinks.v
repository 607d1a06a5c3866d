From Prodstab Require Import Certificate.
Open Scope R_scope.

(** Quadratic below its kinks at 3 and 4. The tactic sees alpha = 0 on both sides of each. *)
Module kinks.
Definition loss (z : R) : R := 2 * (if Rle_dec (3 - z) 0 then z else (z - 1) ^ 2) + 1 - Rmax 0 (z - 4) / 9.

Theorem minimum_1 : minimum loss (9/10) (6/5).
Proof. prove_minimum 40. Qed.

Theorem degenerate_2 : degenerate loss (9/10) (6/5).
Proof. prove_degenerate minimum_1 40. Qed.
End kinks.

(** Huber's loss. The kink of the absolute value lies on the minimum, but in a condition, which needs to be continuous only. *)
Module huber.
Definition loss (z : R) : R := if Rle_dec (1 - Rabs (z - 1)) 0 then Rabs (z - 1) - 1 / 2 else (z - 1) ^ 2 / 2.

Theorem minimum_1 : minimum loss (9/10) (6/5).
Proof. prove_minimum 40. Qed.

Theorem degenerate_2 : degenerate loss (9/10) (6/5).
Proof. prove_degenerate minimum_1 40. Qed.
End huber.
