(* False certificates of convergence: Coq must refuse each by the obligation named above it. *)
From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition bce (z : R) : R := ln (1 + exp z) - 9/10 * z.

Theorem minimum_bce : minimum bce (2197224/1000000) (2197225/1000000).
Proof. prove_minimum 60. Qed.

(* the region is not closed under the overshoot
   refused: c3a: v = 0 *)
Goal convergence bce (2197224/1000000) (2197225/1000000) (-10) 12 200 (1/2).
Fail prove_convergence minimum_bce (1/2) 4 (251/1000) 60 30.
Abort.

(* eta |l1| reaches 9/8 on the left
   refused: c2: eta_bar |l1| < 1 *)
Goal convergence bce (2197224/1000000) (2197225/1000000) (-10) 12 4 (5/4).
Fail prove_convergence minimum_bce (1/2) 4 (251/1000) 60 30.
Abort.

(* l2 reaches 1/4 on the core
   refused: c4a: l2 <= K *)
Goal convergence bce (2197224/1000000) (2197225/1000000) (-10) 12 4 (1/2).
Fail prove_convergence minimum_bce (-1) 4 (24/100) 60 30.
Abort.

(* eta_bar |l1| exceeds 1 on the far left
   refused: g2: eta_bar |l1| < 1 *)
Goal global_convergence bce (2197224/1000000) (2197225/1000000) (12/10).
Fail prove_global_convergence minimum_bce 1 4 (20/100) (-1/10) 5 60 30.
Abort.

(* the window must contain twice the minimum
   refused: w9: B >= 2 hi *)
Goal global_convergence bce (2197224/1000000) (2197225/1000000) 1.
Fail prove_global_convergence minimum_bce 1 4 (20/100) (-1/10) 4 60 30.
Abort.
