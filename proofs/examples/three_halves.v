From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (y z : R) : R := 4 * Rpower z (3/2) / 3 - 2 * sqrt y * z.

Theorem minimum_1 : minimum (loss 1) (999999/1000000) (1000001/1000000).
Proof. prove_minimum 60. Qed.

Theorem degenerate_2 : degenerate (loss 1) (999999/1000000) (1000001/1000000).
Proof. prove_degenerate minimum_1 60. Qed.
