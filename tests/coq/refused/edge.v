(* False certificates of the two-step map at the edge: Coq must refuse each by the obligation named above it. *)
From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition bce (z : R) : R := ln (1 + exp z) - 9/10 * z.

Theorem minimum_bce : minimum bce (2197224/1000000) (2197225/1000000).
Proof. prove_minimum 60. Qed.

(* the limit of kappa is 0.973
   refused: e2a: T <= -6 kappa *)
Goal edge_contraction bce (2197224/1000000) (2197225/1000000) (4/10) (148/100) 1.
Fail prove_edge_contraction minimum_bce 20 (222222/10000) (222223/10000) (-20) 20 60 30.
Abort.

(* M is too small
   refused: e2b: T >= -M *)
Goal edge_contraction bce (2197224/1000000) (2197225/1000000) (4/10) (148/100) (1/5).
Fail prove_edge_contraction minimum_bce 1 (222222/10000) (222223/10000) (-20) 20 60 30.
Abort.

(* M is too large for this radius
   refused: e3: (M/6 + kappa) r^2 <= 2 *)
Goal edge_contraction bce (2197224/1000000) (2197225/1000000) (4/10) (148/100) (1/5).
Fail prove_edge_contraction minimum_bce 100 (222222/10000) (222223/10000) (-20) 20 60 30.
Abort.

(* the two-step radius is about 1.49
   refused: e4d: H + z - 2 lo < 0 *)
Goal edge_contraction bce (2197224/1000000) (2197225/1000000) (4/10) (155/100) (1/5).
Fail prove_edge_contraction minimum_bce 20 (222222/10000) (222223/10000) (-20) 20 60 30.
Abort.

(* the edge is at 22.2222
   refused: e1b: a_hi l2 >= 2 *)
Goal edge_contraction bce (2197224/1000000) (2197225/1000000) (4/10) (148/100) (1/5).
Fail prove_edge_contraction minimum_bce 20 (222220/10000) (222221/10000) (-20) 20 60 30.
Abort.

(* the image leaves the domain
   refused: e0e: g < B *)
Goal edge_contraction bce (2197224/1000000) (2197225/1000000) (4/10) (148/100) (1/5).
Fail prove_edge_contraction minimum_bce 20 (222222/10000) (222223/10000) (-20) (37/10) 60 30.
Abort.

(* r and R exchanged
   refused: w2: r <= R *)
Goal edge_contraction bce (2197224/1000000) (2197225/1000000) (148/100) (4/10) (1/5).
Fail prove_edge_contraction minimum_bce 20 (222222/10000) (222223/10000) (-20) 20 60 30.
Abort.

(* the two-step map of BCE contracts
   refused: e2: T >= 6 kappa *)
Goal edge_expansion bce (2197224/1000000) (2197225/1000000) (1/10) (1/10).
Fail prove_edge_expansion minimum_bce (222222/10000) (222223/10000) (-20) 20 60 30.
Abort.
