From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (p z : R) : R := ln (1 + exp z) - p * z.

Theorem minimum_1 : forall p, 69/100 <= p <= 71/100 -> minimum (loss p) (8/10) (9/10).
Proof. prove_minimum 60. Qed.

Theorem product_stable_2 : forall p, 69/100 <= p <= 71/100 -> product_stable (loss p) (8/10) (9/10) (1/100).
Proof. prove_product_stable minimum_1 60. Qed.

Theorem global_convergence_3 : forall p, 69/100 <= p <= 71/100 -> global_convergence (loss p) (8/10) (9/10) 1.
Proof. prove_global_convergence minimum_1 0 2 (251/1000) (-1/10) 2 60 30. Qed.
