(* Soft-label binary cross entropy, p = 9/10. *)
From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (p z : R) : R := ln (1 + exp z) - p * z.

Theorem minimum_1 : minimum (loss (9/10)) (2197224/1000000) (2197225/1000000).
Proof. prove_minimum 60. Qed.

Theorem product_stable_2 : product_stable (loss (9/10)) (2197224/1000000) (2197225/1000000) (1182/100000).
Proof. prove_product_stable minimum_1 60. Qed.

Theorem edge_contraction_3 : edge_contraction (loss (9/10)) (2197224/1000000) (2197225/1000000) (4/10) (148/100) (1/5).
Proof. prove_edge_contraction minimum_1 20 (222222/10000) (222223/10000) (-20) 20 60 30. Qed.

Theorem flip_4 : flip (loss (9/10)) (2197224/1000000) (2197225/1000000) (4/10) (1/5) 9 (16/10) (25/10) (5/100).
Proof. prove_flip minimum_1 (222222/10000) (222223/10000) (-20) 20 60 30. Qed.

Theorem convergence_5 : convergence (loss (9/10)) (2197224/1000000) (2197225/1000000) (-10) 12 4 (1/2).
Proof. prove_convergence minimum_1 (1/2) 4 (251/1000) 60 30. Qed.

Theorem global_convergence_6 : global_convergence (loss (9/10)) (2197224/1000000) (2197225/1000000) 1.
Proof. prove_global_convergence minimum_1 1 4 (20/100) (-1/10) 5 60 30. Qed.

Theorem two_cycle_7 : two_cycle (loss (9/10)) (2197224/1000000) (2197225/1000000) 1 5
  (158/100) (162/100) (340/100) (344/100) (-6/10) (-4/10) (26666/1000) (26667/1000).
Proof. prove_two_cycle minimum_1 2 (25/10) (-20) 20 60 30. Qed.

Theorem lyapunov_8 : lyapunov (loss (9/10)) (2197224/1000000) (2197225/1000000) 0 4.
Proof. prove_lyapunov minimum_1 60. Qed.
