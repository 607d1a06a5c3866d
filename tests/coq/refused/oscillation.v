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

(* steps are positive
   refused: w0: a_lo > 0 *)
Goal two_cycle bce (2197224/1000000) (2197225/1000000) 1 5
  (150/100) (152/100) (393/100) (395/100) (-99/100) (-4/10) 0 30.
Fail prove_two_cycle minimum_bce 2 (25/10) (-20) 20 60 30.
Abort.

(* no step is above the edge
   refused: w3: eps_bar > 0 *)
Goal flip bce (2197224/1000000) (2197225/1000000) (4/10) (1/5) 20 (16/10) (25/10) 0.
Fail prove_flip minimum_bce (222222/10000) (222223/10000) (-20) 20 60 30.
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

Definition quartic (z : R) : R := (z ^ 2 - 1) ^ 2 / 4.

Theorem minimum_quartic : minimum quartic (999999/1000000) (1000001/1000000).
Proof. prove_minimum 60. Qed.

(* at at_hi = 1.236067977 the multiplier is still above -1
   refused: d13: H' < -1 *)
Goal period_doubling quartic (999999/1000000) (1000001/1000000) (1537/2500) (5941/5000) (703677/1000000) (741898/1000000)
  (1137308/1000000) (1144773/1000000) (118885/100000) (123731/100000) (12360679762/10000000000) (1236067977/1000000000).
Fail prove_period_doubling minimum_quartic (9022/10000) (1052/1000) (1144122805/1000000000) (11441228055/10000000000)
  (1144122805/1000000000) (1144122806/1000000000) (567/1000) (121/100) 60 40.
Abort.

(* no cycle is claimed between 1.08 and 1.09
   refused: the segments cover the steps *)
Goal two_cycle quartic (99/100) (101/100) (77/100) (115/100) (82/100) (88/100) (109/100) (112/100) (1/4) (2/3) (105/100) (108/100) ->
  two_cycle quartic (99/100) (101/100) (69/100) (118/100) (76/100) (84/100) (110/100) (114/100) (-1/3) (1/3) (109/100) (114/100) ->
  branch quartic (99/100) (101/100) (105/100) (114/100)
    (mksegment (105/100) (108/100) (77/100) (115/100) (82/100) (112/100) ::
     mksegment (109/100) (114/100) (69/100) (118/100) (76/100) (114/100) :: nil).
intros first second.
Fail prove_branch (first, second) 60.
Abort.

(* the cycles of neither lie in the window of the other
   refused: the segments cover the steps *)
Goal two_cycle quartic (99/100) (101/100) (77/100) (112/100) (82/100) (88/100) (109/100) (111/100) (1/4) (2/3) (105/100) (108/100) ->
  two_cycle quartic (99/100) (101/100) (83/100) (118/100) (84/100) (87/100) (110/100) (114/100) (-1/3) (1/3) (108/100) (114/100) ->
  branch quartic (99/100) (101/100) (105/100) (114/100)
    (mksegment (105/100) (108/100) (77/100) (112/100) (82/100) (111/100) ::
     mksegment (108/100) (114/100) (83/100) (118/100) (84/100) (114/100) :: nil).
intros first second.
Fail prove_branch (first, second) 60.
Abort.

(* the branch begins before its first segment
   refused: the first segment begins at a_from *)
Goal two_cycle quartic (99/100) (101/100) (77/100) (115/100) (82/100) (88/100) (109/100) (112/100) (1/4) (2/3) (105/100) (108/100) ->
  branch quartic (99/100) (101/100) (104/100) (108/100)
    (mksegment (105/100) (108/100) (77/100) (115/100) (82/100) (112/100) :: nil).
intros first.
Fail prove_branch first 60.
Abort.

(* the edge is at 1, above a_to
   refused: w2: a_to is above the edge *)
Goal flip quartic (99/100) (101/100) (1326/10000) (5/2) 190 (39/25) (259/100) (51/500) ->
  branch quartic (99/100) (101/100) (9/10) (905/1000) (flip_steps (99/100) (101/100) (1326/10000) (51/500) (9/10) :: nil).
intros first.
Fail prove_branch (at_least (9/10) first) 60.
Abort.

(* the lower bound of the edge is none: l2(1) = 2
   refused: e1a: a_lo l2 <= 2 *)
Goal flip quartic (99/100) (101/100) (1326/10000) (5/2) 190 (39/25) (259/100) (51/500) ->
  branch quartic (99/100) (101/100) (11/10) (112/100) (flip_steps (99/100) (101/100) (1326/10000) (51/500) (11/10) :: nil).
intros first.
Fail prove_branch (at_least (11/10) first) 60.
Abort.
