(* False certificates of the claim law_entry: Coq must refuse each by the obligation named above it. *)
From Prodstab Require Import Certificate LawCertificate.
Open Scope R_scope.

Definition quartic (z : R) : R := (z ^ 2 - 1) ^ 2 / 4.
Notation lo := (99999999999999999999/100000000000000000000).
Notation hi := (100000000000000000002/100000000000000000000).
Notation law claim := (claim quartic lo hi 0 (1/10) (25/100) (505001/1000000) (15101/10000) (12563/100000) (3048/100000)).

Theorem minimum_1 : minimum quartic lo hi.
Proof. prove_minimum 120. Qed.

Section Law.
Hypothesis law_2 : law sharpness_law_obligations (67/1000) (25/100) (50505/100000) (-234/1000) (15/10).
Hypothesis lower_3 : sharpness_law_lower_obligations quartic lo hi 0 (1/10) (25/100) (505001/1000000) (15101/10000) (12563/100000) (3048/100000)
  (20/100) (454404/1000000) (11954/100000) (2297/10000) (4075/100000) (29/100) (45283/100000).
Notation entry e1 := (law law_entry (20/100) (454404/1000000) (11954/100000) (2297/10000) e1).

(* w grows by less than Qm
   refused: grow, slow, cross *)
Goal entry (2/10).
Fail prove_law_entry minimum_1 law_2 lower_3 (14/100) (104/100) (219/10) (416/100000) 26.
Abort.

(* the excess falls faster
   refused: grow, slow, cross *)
Goal entry (2/10).
Fail prove_law_entry minimum_1 law_2 lower_3 (14/100) (103643/100000) (215/10) (416/100000) 26.
Abort.

(* the step across e1 loses more
   refused: grow, slow, cross *)
Goal entry (2/10).
Fail prove_law_entry minimum_1 law_2 lower_3 (14/100) (103643/100000) (219/10) (38/10000) 26.
Abort.

(* e1 is above the heights of the lower law
   refused: n3: e1 <= eps_l *)
Goal entry (201/1000).
Fail prove_law_entry minimum_1 law_2 lower_3 (14/100) (103643/100000) (219/10) (416/100000) 26.
Abort.

(* without growth nothing is known
   refused: n4: Qm > 1 *)
Goal entry (2/10).
Fail prove_law_entry minimum_1 law_2 lower_3 (14/100) 1 (219/10) (416/100000) 26.
Abort.

(* the loss on the way is greater than e1 - e0
   refused: n5: room between e0 and e1 *)
Goal entry (2/10).
Fail prove_law_entry minimum_1 law_2 lower_3 (14/100) (102/100) (219/10) (416/100000) 26.
Abort.
End Law.
