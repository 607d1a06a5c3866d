(* Claims that fail far out on a half line only: Coq must refuse each by the obligation named above it. *)
From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition huber (z : R) : R := sqrt (1 + (z - 1) ^ 2) - 1.

Theorem minimum_huber : minimum huber (999999/1000000) (1000001/1000000).
Proof. prove_minimum 60. Qed.

(* |l1| tends to 1: eta_bar |l1| exceeds 1 from z = 224 on
   refused: g2: eta_bar |l1| < 1 *)
Goal global_convergence huber (999999/1000000) (1000001/1000000) (100001/100000).
Fail prove_global_convergence minimum_huber 0 (114/100) (101/100) 0 (21/10) 60 30.
Abort.

Definition tilted (s z : R) : R := log1p ((z - 1) ^ 2) - s * z.

Theorem minimum_right : minimum (tilted (1/1000)) (10004/10000) (10006/10000).
Proof. prove_minimum 60. Qed.

(* l1 = 2 (z - 1) / (1 + (z - 1)^2) - 1/1000 is negative from z = 2001 on
   refused: g1b: l1 > 0 *)
Goal global_convergence (tilted (1/1000)) (10004/10000) (10006/10000) (1/2).
Fail prove_global_convergence minimum_right 0 (11/10) (21/10) 0 (21/10) 60 30.
Abort.

Theorem minimum_left : minimum (tilted (-1/1000)) (9994/10000) (9996/10000).
Proof. prove_minimum 60. Qed.

(* the same on the other side
   refused: g1a: l1 < 0 *)
Goal global_convergence (tilted (-1/1000)) (9994/10000) (9996/10000) (1/2).
Fail prove_global_convergence minimum_left 0 (11/10) (21/10) 0 (21/10) 60 30.
Abort.

(* without the tilt l1 has the right signs, but |l1| is 1 at z = 0 and z = 2
   refused: g2: eta_bar |l1| < 1 *)
Theorem minimum_level : minimum (tilted 0) (999999/1000000) (1000001/1000000).
Proof. prove_minimum 60. Qed.
Goal global_convergence (tilted 0) (999999/1000000) (1000001/1000000) 1.
Fail prove_global_convergence minimum_level 0 (11/10) (21/10) 0 (21/10) 60 30.
Abort.
