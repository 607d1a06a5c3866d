From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (z : R) : R := cosh (z - 1).

Theorem minimum_1 : minimum loss (999999/1000000) (1000001/1000000).
Proof. prove_minimum 60. Qed.

Theorem product_unstable_2 : product_unstable loss (999999/1000000) (1000001/1000000) (-9/10).
Proof. prove_product_unstable minimum_1 60. Qed.

Theorem edge_expansion_3 : edge_expansion loss (999999/1000000) (1000001/1000000) (1/4) (1/10).
Proof. prove_edge_expansion minimum_1 (199999/100000) (200001/100000) (-20) 20 60 30. Qed.

Theorem flip_subcritical_4 : flip_subcritical loss (999999/1000000) (1000001/1000000) (1/2) (1/10) 20 1 3 (1/20).
Proof. prove_flip_subcritical minimum_1 (199999/100000) (200001/100000) (-20) 20 60 30. Qed.

Theorem lyapunov_subcritical_5 : lyapunov_subcritical loss (999999/1000000) (1000001/1000000) 0 (1/10).
Proof. prove_lyapunov_subcritical minimum_1 60. Qed.
