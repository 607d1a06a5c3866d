(* False certificates of the claim sharpness_law: Coq must refuse each by the obligation named above it. *)
From Prodstab Require Import Certificate LawCertificate.
Open Scope R_scope.

Definition quartic (z : R) : R := (z ^ 2 - 1) ^ 2 / 4.

(* beta is below 3 l2^4 / alpha = 1/2: runs end with less sharpness
   refused: chart, odd, in1 to in4, rate, far0, far, near0 to near4, mid0, mid *)
Goal sharpness_law_obligations quartic (99999999999999999999/100000000000000000000) (100000000000000000002/100000000000000000000)
  0 (1/10) (25/100) (49/100) (15101/10000) (12563/100000) (3048/100000)
  (67/1000) (25/100) (50505/100000) (-234/1000) (15/10).
Fail prove_law_obligations 26 60.
Abort.

(* the region is too narrow for the oscillation
   refused: chart, odd, in1 to in4, rate, far0, far, near0 to near4, mid0, mid *)
Goal sharpness_law_obligations quartic (99999999999999999999/100000000000000000000) (100000000000000000002/100000000000000000000)
  0 (1/10) (25/100) (505001/1000000) (15101/10000) (12/100) (3048/100000)
  (67/1000) (25/100) (50505/100000) (-234/1000) (15/10).
Fail prove_law_obligations 26 60.
Abort.

(* the range that is examined ends below what eps_bar needs
   refused: w11: eps_bar + beta eta_bar^2 <= e_top^2 *)
Goal sharpness_law_obligations quartic (99999999999999999999/100000000000000000000) (100000000000000000002/100000000000000000000)
  0 (1/10) (26/100) (505001/1000000) (15101/10000) (12563/100000) (3048/100000)
  (67/1000) (25/100) (50505/100000) (-234/1000) (15/10).
Fail prove_law_obligations 26 60.
Abort.

(* no point of the region is beyond the edge
   refused: w12: eps_bar > 0 *)
Goal sharpness_law_obligations quartic (99999999999999999999/100000000000000000000) (100000000000000000002/100000000000000000000)
  0 (1/10) 0 (505001/1000000) (15101/10000) (12563/100000) (3048/100000)
  (67/1000) (25/100) (50505/100000) (-234/1000) (15/10).
Fail prove_law_obligations 26 60.
Abort.

Definition pole (z : R) : R := (z ^ 2 - 1) ^ 2 / 4 + 0 / (z + 1/10).

(* the formula has no value at -1/10, which is in [z_lo, z_hi]
   refused: smooth *)
Goal sharpness_law_obligations pole (99999999999999999999/100000000000000000000) (100000000000000000002/100000000000000000000)
  0 (1/10) (25/100) (505001/1000000) (15101/10000) (12563/100000) (3048/100000)
  (67/1000) (25/100) (50505/100000) (-234/1000) (15/10).
Fail prove_law_obligations 26 60.
Abort.
