(* False certificates of oscillations above the edge: Coq must refuse each by the obligation named above it. *)
From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition bce (z : R) : R := ln (1 + exp z) - 9/10 * z.

Theorem minimum_bce : minimum bce (2197224/1000000) (2197225/1000000).
Proof. prove_minimum 60. Qed.

(* at eps_bar = 1/10 the cycle leaves the window r = 4/10
   refused: f2a: H - z < 0 *)
Goal flip bce (2197224/1000000) (2197225/1000000) (4/10) (1/5) 20 (16/10) (25/10) (10/100).
Fail prove_flip minimum_bce (222222/10000) (222223/10000) (-20) 20 60 30.
Abort.

(* a1 tends to 2 at the edge
   refused: f4a: a1 >= a1_min *)
Goal flip bce (2197224/1000000) (2197225/1000000) (4/10) (1/5) 9 (21/10) (25/10) (5/100).
Fail prove_flip minimum_bce (222222/10000) (222223/10000) (-20) 20 60 30.
Abort.

(* BCE is product-stable: no subcritical flip
   refused: f1a: T >= 6 kappa *)
Goal flip_subcritical bce (2197224/1000000) (2197225/1000000) (1/10) (1/100) 20 1 3 (1/100).
Fail prove_flip_subcritical minimum_bce (222222/10000) (222223/10000) (-20) 20 60 30.
Abort.

(* at a = 30 the multiplier is about -1.5
   refused: t11: H' >= multiplier_lo *)
Goal two_cycle bce (2197224/1000000) (2197225/1000000) 1 5
  (150/100) (152/100) (393/100) (395/100) (-99/100) (-4/10) 30 30.
Fail prove_two_cycle minimum_bce 2 (25/10) (-20) 20 60 30.
Abort.

(* the brackets of the cycle are those of another step
   refused: t3: H - z < 0 *)
Goal two_cycle bce (2197224/1000000) (2197225/1000000) 1 5
  (150/100) (152/100) (393/100) (395/100) (-99/100) (-4/10) 26 26.
Fail prove_two_cycle minimum_bce 2 (25/10) (-20) 20 60 30.
Abort.

Definition gamma (z : R) : R := z - ln z.

Theorem minimum_gamma : minimum gamma (999999/1000000) (1000001/1000000).
Proof. prove_minimum 60. Qed.

(* alpha_eff = 6 (1 - h)^2 > 0
   refused: y2: alpha_eff < 0 *)
Goal lyapunov_subcritical gamma (999999/1000000) (1000001/1000000) 0 (1/2).
Fail prove_lyapunov_subcritical minimum_gamma 60.
Abort.

(* beyond h = 1 the minimum is at the edge at no balance
   refused: y1: the edge exists *)
Goal lyapunov gamma (999999/1000000) (1000001/1000000) 0 1.
Fail prove_lyapunov minimum_gamma 60.
Abort.
