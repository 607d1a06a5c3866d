(* False certificates of the claim sharpness_law_lower: Coq must refuse each by the obligation named above it. *)
From Prodstab Require Import Certificate LawCertificate.
Open Scope R_scope.

Definition quartic (z : R) : R := (z ^ 2 - 1) ^ 2 / 4.

Section False_claims.
Hypothesis law : sharpness_law_obligations quartic (99999999999999999999/100000000000000000000) (100000000000000000002/100000000000000000000)
  0 (1/10) (15/100) (525/1000) (15/10) (128/1000) (3/10) (6/100) (2/10) (3941/10000) (-234/1000) (15/10).

(* beta_l is above 3 l2^4 / alpha = 1/2: runs end with more sharpness
   refused: near1 to near4, mid1, mid2, far1, far2 *)
Goal sharpness_law_lower_obligations quartic (99999999999999999999/100000000000000000000) (100000000000000000002/100000000000000000000)
  0 (1/10) (15/100) (525/1000) (15/10) (128/1000) (3/10) (127/1000) (501/1000) (125/1000) (353/1000) (11/100) (236/1000) (3637/10000).
Fail prove_lower_obligations law 26.
Abort.

(* the lower barrier is above the oscillation
   refused: near1 to near4, mid1, mid2, far1, far2 *)
Goal sharpness_law_lower_obligations quartic (99999999999999999999/100000000000000000000) (100000000000000000002/100000000000000000000)
  0 (1/10) (15/100) (525/1000) (15/10) (128/1000) (3/10) (127/1000) (4/10) (127/1000) (353/1000) (11/100) (236/1000) (3637/10000).
Fail prove_lower_obligations law 26.
Abort.

(* far out the lower barrier does not fall as the oscillation does
   refused: near1 to near4, mid1, mid2, far1, far2 *)
Goal sharpness_law_lower_obligations quartic (99999999999999999999/100000000000000000000) (100000000000000000002/100000000000000000000)
  0 (1/10) (15/100) (525/1000) (15/10) (128/1000) (3/10) (127/1000) (4/10) (116/1000) 0 (11/100) (236/1000) (3637/10000).
Fail prove_lower_obligations law 26.
Abort.

(* the lower barrier falls before the top of its region
   refused: v6: 2 B_l (f_top^2 + beta_l eta_bar^2) < A_l *)
Goal sharpness_law_lower_obligations quartic (99999999999999999999/100000000000000000000) (100000000000000000002/100000000000000000000)
  0 (1/10) (15/100) (525/1000) (15/10) (128/1000) (3/10) (127/1000) (4/10) (116/1000) (44/100) (11/100) (236/1000) (3637/10000).
Fail prove_lower_obligations law 26.
Abort.

(* the range that is examined ends below what eps_l needs
   refused: v10: eps_l + beta eta_bar^2 <= f_top^2 *)
Goal sharpness_law_lower_obligations quartic (99999999999999999999/100000000000000000000) (100000000000000000002/100000000000000000000)
  0 (1/10) (15/100) (525/1000) (15/10) (128/1000) (3/10) (13/100) (4/10) (116/1000) (353/1000) (11/100) (236/1000) (3637/10000).
Fail prove_lower_obligations law 26.
Abort.

(* the lower barrier reaches higher up than the law
   refused: v2: eps_l <= eps_bar *)
Goal sharpness_law_lower_obligations quartic (99999999999999999999/100000000000000000000) (100000000000000000002/100000000000000000000)
  0 (1/10) (126/1000) (525/1000) (15/10) (128/1000) (3/10) (127/1000) (4/10) (116/1000) (353/1000) (11/100) (236/1000) (3637/10000).
Fail prove_lower_obligations law 26.
Abort.
End False_claims.
