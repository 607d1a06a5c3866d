From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (z : R) : R := (z - 1) ^ 2 / 2.

Theorem minimum_1 : minimum loss (999999/1000000) (1000001/1000000).
Proof. prove_minimum 60. Qed.

Theorem degenerate_2 : degenerate loss (999999/1000000) (1000001/1000000).
Proof. prove_degenerate minimum_1 60. Qed.

Theorem degenerate_at_3 : degenerate_at loss (999999/1000000) (1000001/1000000) 1.
Proof. prove_degenerate_at minimum_1 60. Qed.
