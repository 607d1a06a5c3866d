(* False certificates of the sign of alpha: Coq must refuse each by the obligation named above it. *)
From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition bce (z : R) : R := ln (1 + exp z) - 9/10 * z.

Theorem minimum_bce : minimum bce (2197224/1000000) (2197225/1000000).
Proof. prove_minimum 60. Qed.

(* alpha is about 0.011826 at the minimum
   refused: p1: alpha *)
Goal product_stable bce (2197224/1000000) (2197225/1000000) (1183/100000).
Fail prove_product_stable minimum_bce 60.
Abort.

(* a bound that says nothing
   refused: p0: sign of the bound *)
Goal product_stable bce (2197224/1000000) (2197225/1000000) 0.
Fail prove_product_stable minimum_bce 60.
Abort.

(* BCE is product-stable
   refused: p1: alpha *)
Goal product_unstable bce (2197224/1000000) (2197225/1000000) (-1/1000).
Fail prove_product_unstable minimum_bce 60.
Abort.

(* BCE is not degenerate
   refused: d1: alpha = 0 *)
Goal degenerate bce (2197224/1000000) (2197225/1000000).
Fail prove_degenerate minimum_bce 60.
Abort.
