(* False certificates of oscillations above the edge: Coq must refuse each by the obligation named above it. *)
From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition bce (z : R) : R := ln (1 + exp z) - 9/10 * z.

Theorem minimum_bce : minimum bce (2197224/1000000) (2197225/1000000).
Proof. prove_minimum (i_prec 60). Qed.

(* at eps_bar = 1/10 the cycle leaves the window r = 4/10
   refused: f2: H - z < 0 *)
Goal flip bce (2197224/1000000) (2197225/1000000) (4/10) (1/5) 20 (16/10) (25/10) (10/100).
Fail prove_flip minimum_bce (222222/10000) (222223/10000) (-20) 20 (i_prec 60, i_depth 12) (i_prec 30, i_depth 12).
Abort.

(* a1 tends to 2 at the edge
   refused: f4: a1 >= a1_min *)
Goal flip bce (2197224/1000000) (2197225/1000000) (4/10) (1/5) 9 (21/10) (25/10) (5/100).
Fail prove_flip minimum_bce (222222/10000) (222223/10000) (-20) 20 (i_prec 60, i_depth 12) (i_prec 30, i_depth 30).
Abort.

(* at a = 30 the cycle repels
   refused: H' > -1 on [p1, p2] *)
Goal two_cycle bce (2197224/1000000) (2197225/1000000) 1 5
  (14900/10000) (14920/10000) (39400/10000) (39600/10000) 30 30.
Fail prove_two_cycle minimum_bce 2 (25/10) (-20) 20 (i_prec 60, i_depth 12) (i_prec 30, i_depth 12).
Abort.

Definition gamma (z : R) : R := z - ln z.

Theorem minimum_gamma : minimum gamma (999999/1000000) (1000001/1000000).
Proof. prove_minimum (i_prec 60). Qed.

(* alpha_eff = 6 (1 - h)^2 vanishes at h = 1
   refused: alpha_eff > 0 *)
Goal lyapunov gamma (999999/1000000) (1000001/1000000) 0 1.
Fail prove_lyapunov minimum_gamma (i_prec 60, i_depth 12).
Abort.
