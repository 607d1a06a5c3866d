(* False certificates of the claims law_from_afar and sharpness: Coq must refuse each by the obligation named above it. *)
From Prodstab Require Import Certificate LawCertificate.
Open Scope R_scope.

Definition quartic (z : R) : R := (z ^ 2 - 1) ^ 2 / 4.
Notation lo := (99999999999999999999/100000000000000000000).
Notation hi := (100000000000000000002/100000000000000000000).
Notation law claim := (claim quartic lo hi 0 (1/10) (25/100) (505001/1000000) (15101/10000) (12563/100000) (3048/100000)).
Notation first := (Row (25/100) (23958486/100000000) (221016/1000000) (1242523/1000000) (67712/100000)).
Notation second := (Row (25/100) (22916973/100000000) (452809/1000000) (1124139/1000000) (38567/100000)).
Notation third := (Row (25/100) (22580135/100000000) (790223/1000000) (1124139/1000000) (29736/100000)).

Theorem minimum_1 : minimum quartic lo hi.
Proof. prove_minimum 120. Qed.

Section Law.
Hypothesis law_2 : law sharpness_law_obligations (67/1000) (25/100) (50505/100000) (-234/1000) (15/10).

(* a step from the second row can leave the third
   refused: p4, p5, q2, q3 *)
Goal law law_from_afar (149/100) first
  [second; Row (25/100) (22580135/100000000) (791/1000) (1124139/1000000) (29736/100000)].
Fail prove_law_from_afar minimum_1 law_2 26 120 60.
Abort.

(* the first row may not be reached from the whole trapping region
   refused: p4, p5, q2, q3 *)
Goal law law_from_afar (149/100) first [third].
Fail prove_law_from_afar minimum_1 law_2 26 120 60.
Abort.

(* the last row is wider than the region of the law
   refused: p4, p5, q2, q3 *)
Goal law law_from_afar (149/100) first [second].
Fail prove_law_from_afar minimum_1 law_2 26 120 60.
Abort.

(* runs leave the interval
   refused: c3a: overshoot >= first_from *)
Goal law law_from_afar (15/10) first [second; third].
Fail prove_law_from_afar minimum_1 law_2 26 120 60.
Abort.

(* no start has so much excess at so little balance
   refused: a4: there are starts *)
Goal law law_from_afar (1/1000) first [second; third].
Fail prove_law_from_afar minimum_1 law_2 26 120 60.
Abort.

(* l1 is steeper in the second row
   refused: r5: l1 >= -slope *)
Goal law law_from_afar (149/100) first
  [Row (25/100) (22916973/100000000) (452809/1000000) (1124139/1000000) (359/1000); third].
Fail prove_law_from_afar minimum_1 law_2 26 120 60.
Abort.

(* one step lowers the excess further
   refused: p1: next_low *)
Goal law law_from_afar (149/100) first
  [Row (25/100) (22923/100000) (452809/1000000) (1124139/1000000) (38567/100000); third].
Fail prove_law_from_afar minimum_1 law_2 26 120 60.
Abort.

(* the law holds up to eps_bar = 0.25
   refused: q1: last_top <= eps_bar *)
Goal law law_from_afar (149/100) first
  [second; Row (251/1000) (22580135/100000000) (790223/1000000) (1124139/1000000) (29736/100000)].
Fail prove_law_from_afar minimum_1 law_2 26 120 60.
Abort.

Notation from_afar := (law law_from_afar (149/100) first [second; third]).
Notation entry := (law law_entry (20/100) (454404/1000000) (11954/100000) (2297/10000) (2/10)).
Notation summary beta start m beta_l factor factor_l :=
  (sharpness quartic lo hi 0 (1/10) beta (149/100) (221016/1000000) (1242523/1000000) start m beta_l factor factor_l).

(* the least excess at the start is twice start - 1
   refused: t1: start >= 1 + first_top/2 *)
Goal from_afar -> entry -> summary (505001/1000000) (1124/1000) (1503/1000) (454404/1000000) (1011/1000) (9088/10000).
intros afar entry.
Fail prove_sharpness minimum_1 afar entry 120.
Abort.

(* no start is as far beyond the edge
   refused: t3: there are such starts *)
Goal from_afar -> entry -> summary (505001/1000000) (1125/1000) (1504/1000) (454404/1000000) (1011/1000) (9088/10000).
intros afar entry.
Fail prove_sharpness minimum_1 afar entry 120.
Abort.

(* 1.01 * 0.5 is below beta
   refused: t5: factor beta_0 >= beta *)
Goal from_afar -> entry -> summary (505001/1000000) (1125/1000) (1503/1000) (454404/1000000) (1010/1000) (9088/10000).
intros afar entry.
Fail prove_sharpness minimum_1 afar entry 120.
Abort.

(* 0.9089 * 0.5 is above beta_l
   refused: t6: factor_l beta_0 <= beta_l *)
Goal from_afar -> entry -> summary (505001/1000000) (1125/1000) (1503/1000) (454404/1000000) (1011/1000) (9089/10000).
intros afar entry.
Fail prove_sharpness minimum_1 afar entry 120.
Abort.

(* law_entry does not prove as much
   refused: beta_l of law_entry *)
Goal from_afar -> entry -> summary (505001/1000000) (1125/1000) (1503/1000) (455/1000) (1011/1000) (9088/10000).
intros afar entry.
Fail prove_sharpness minimum_1 afar entry 120.
Abort.
End Law.
