From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (z : R) : R := logcosh (z - 1).

Theorem minimum_1 : minimum loss (999999/1000000) (1000001/1000000).
Proof. prove_minimum 60. Qed.

Theorem product_stable_2 : product_stable loss (999999/1000000) (1000001/1000000) (19/10).
Proof. prove_product_stable minimum_1 60. Qed.

Theorem edge_contraction_3 : edge_contraction loss (999999/1000000) (1000001/1000000) (3/10) 2 (1/8).
Proof. prove_edge_contraction minimum_1 20 (199999/100000) (200001/100000) (-20) 20 60 30. Qed.

Theorem global_convergence_4 : global_convergence loss (999999/1000000) (1000001/1000000) (8/10).
Proof. prove_global_convergence minimum_1 (1/2) (3/2) (101/100) 0 (202/100) 60 30. Qed.
