From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (z : R) : R := (z ^ 2 - 1) ^ 2 / 4.

Theorem minimum_1 : minimum loss (999999/1000000) (1000001/1000000).
Proof. prove_minimum 60. Qed.

Theorem product_stable_2 : product_stable loss (999999/1000000) (1000001/1000000) 95.
Proof. prove_product_stable minimum_1 60. Qed.

Theorem edge_contraction_3 : edge_contraction loss (999999/1000000) (1000001/1000000) (1/10) (25/100) 3.
Proof. prove_edge_contraction minimum_1 1000 (99999/100000) (100001/100000) (-1) (2) 60 30. Qed.

Theorem convergence_4 : convergence loss (999999/1000000) (1000001/1000000) (4252/10000) (12085/10000) (13857/10000) (1/10).
Proof. prove_convergence minimum_1 (4252/10000) (12085/10000) 4 60 30. Qed.
