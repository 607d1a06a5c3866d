From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (z : R) : R := z - ln z.

Theorem minimum_1 : minimum loss (999999/1000000) (1000001/1000000).
Proof. prove_minimum 60. Qed.

Theorem product_stable_2 : product_stable loss (999999/1000000) (1000001/1000000) (59/10).
Proof. prove_product_stable minimum_1 60. Qed.

Theorem edge_contraction_3 : edge_contraction loss (999999/1000000) (1000001/1000000) (1/10) (2/10) 1.
Proof. prove_edge_contraction minimum_1 1000 (199999/100000) (200001/100000) (1/10) 4 60 30. Qed.
