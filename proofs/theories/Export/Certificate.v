(** What a generated certificate file imports: the statements of the claims and one tactic per claim. A certificate file holds
    the loss, the claims with their witnesses, and one tactic call for each; proofs/README.md describes its shape.

    The tactics read the loss of the goal as a formula, apply the soundness theorem in its reflected form (Reflection.v) and prove
    the obligations by computation (Discharge.v). Their last arguments are precisions in bits: [fine] for obligations on the
    bracket of the minimum, whose width the precision must resolve, [coarse] for those on wide boxes. *)
From Coq Require Export Reals.
From Coq Require Import Lra ZArith.
From Coquelicot Require Export Coquelicot.
From Prodstab Require Export Loss Minimum TwoStepMap ProductStability EdgeContraction EdgeExpansion Cycle FlipFamily Flip
  TwoCycle Lyapunov GradientDescent LimitPoint Convergence GlobalConvergence SquaredExact ErrorFunction Expression.
From Prodstab Require Import Reflection Evaluator Discharge.
Open Scope R_scope.

(** * Discharging the obligations *)

(** the obligation [n] of the claim, named as in theory.md *)
Tactic Notation "obligation" string(n) tactic3(t) :=
  first [ solve [ t ] | fail 1 "this obligation was not proved:" n ].

(** differentiating x^r lowers its exponent by one *)
Lemma lower_exponent (r u : R) : exp ((r - 1) * u) = exp (r * u) * exp (- u).
Proof. rewrite <- exp_plus. f_equal. ring. Qed.

(** an identity between rational functions, and powers whose exponents differ by integers *)

(** explicit formulas in the place of [ieval (Dn k e)] *)
Ltac explicit :=
  cbv -[IZR Rplus Rminus Rmult Rdiv Ropp Rinv Rlt Rle pow exp ln sqrt sin cos tan atan PI Rabs not Rle_dec].

(** on both sides of each kink *)
Ltac each_choice := repeat match goal with |- context [if Rle_dec ?a ?b then _ else _] => destruct (Rle_dec a b) end.

Ltac identity := intros; explicit; each_choice; rewrite ?lower_exponent; first [ ring | field ].

(** * The claims *)

Ltac prove_minimum fine :=
  intros;
  match goal with |- minimum ?l ?lo ?hi =>
    let e := expression_of l in
    change (minimum (eval e) lo hi); apply (minimum_reflect e lo hi) end;
  [ obligation "smooth" domain fine
  | obligation "m0: lo < hi" lra
  | obligation "m1: l1(lo) < 0" number fine
  | obligation "m2: l1(hi) > 0" number fine
  | obligation "m3: l2 > 0" box_z fine ].

(** [m] proves the claim `minimum` of the same loss on the same bracket *)
Ltac use_minimum m l lo hi Hmin := assert (Hmin : minimum l lo hi) by (apply m; assumption).

Ltac prove_product_stable m fine :=
  intros;
  match goal with |- product_stable ?l ?lo ?hi ?alpha_min =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    change (product_stable (eval e) lo hi alpha_min); apply (product_stable_reflect e lo hi alpha_min Hmin) end;
  [ obligation "smooth" domain fine
  | obligation "p0: sign of the bound" lra
  | obligation "p1: alpha" box_z fine ].

Ltac prove_product_unstable m fine :=
  intros;
  match goal with |- product_unstable ?l ?lo ?hi ?alpha_max =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    change (product_unstable (eval e) lo hi alpha_max); apply (product_unstable_reflect e lo hi alpha_max Hmin) end;
  [ obligation "smooth" domain fine
  | obligation "p0: sign of the bound" lra
  | obligation "p1: alpha" box_z fine ].

(** alpha vanishes identically *)
Ltac prove_degenerate m fine :=
  intros;
  match goal with |- degenerate ?l ?lo ?hi =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    change (degenerate (eval e) lo hi); apply (degenerate_reflect e lo hi Hmin) end;
  [ obligation "smooth" domain fine
  | obligation "d1: alpha = 0" identity ].

(** the minimum is known exactly, and alpha vanishes there *)
Ltac prove_degenerate_at m fine :=
  intros;
  match goal with |- degenerate_at ?l ?lo ?hi ?z0 =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    change (degenerate_at (eval e) lo hi z0); apply (degenerate_at_reflect e lo hi z0 Hmin) end;
  [ obligation "smooth" domain fine
  | obligation "d0: lo < at" lra
  | obligation "d1: at < hi" lra
  | obligation "d2: l1(at) = 0" identity
  | obligation "d3: alpha(at) = 0" identity ].

Ltac prove_edge_contraction m M a_lo a_hi A B fine coarse :=
  intros;
  match goal with |- edge_contraction ?l ?lo ?hi ?r ?R0 ?kappa =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    change (edge_contraction (eval e) lo hi r R0 kappa);
    apply (edge_contraction_reflect e lo hi r R0 kappa M a_lo a_hi A B Hmin) end;
  [ obligation "w1: r > 0" lra
  | obligation "w2: r <= R" lra
  | obligation "w3: kappa > 0" lra
  | obligation "e0a: A < lo - R" lra
  | obligation "e0b: hi + R < B" lra
  | obligation "e0c: smooth" domain coarse
  | obligation "e0d: g > A" box_az coarse
  | obligation "e0e: g < B" box_az coarse
  | obligation "e1a: a_lo l2 <= 2" box_z fine
  | obligation "e1b: a_hi l2 >= 2" box_z fine
  | obligation "e2a: T <= -6 kappa" box_az coarse
  | obligation "e2b: T >= -M" box_az coarse
  | obligation "e3: (M/6 + kappa) r^2 <= 2" lra
  | obligation "e4a: H - z < 0" box_az coarse
  | obligation "e4b: H + z - 2 hi > 0" box_az coarse
  | obligation "e4c: H - z > 0" box_az coarse
  | obligation "e4d: H + z - 2 lo < 0" box_az coarse ].

Ltac prove_edge_expansion m a_lo a_hi A B fine coarse :=
  intros;
  match goal with |- edge_expansion ?l ?lo ?hi ?r ?kappa =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    change (edge_expansion (eval e) lo hi r kappa);
    apply (edge_expansion_reflect e lo hi r kappa a_lo a_hi A B Hmin) end;
  [ obligation "w1: r > 0" lra
  | obligation "w2: kappa > 0" lra
  | obligation "e0a: A < lo - r" lra
  | obligation "e0b: hi + r < B" lra
  | obligation "e0c: smooth" domain coarse
  | obligation "e0d: g > A" box_az coarse
  | obligation "e0e: g < B" box_az coarse
  | obligation "e1a: a_lo l2 <= 2" box_z fine
  | obligation "e1b: a_hi l2 >= 2" box_z fine
  | obligation "e2: T >= 6 kappa" box_az coarse ].

Ltac prove_flip m a_lo a_hi A B fine coarse :=
  intros;
  match goal with |- flip ?l ?lo ?hi ?r ?kappa ?M ?a1_min ?a1_max ?eps_bar =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    change (flip (eval e) lo hi r kappa M a1_min a1_max eps_bar);
    apply (flip_reflect e lo hi r kappa M a1_min a1_max eps_bar a_lo a_hi A B Hmin) end;
  [ obligation "w1: r > 0" lra
  | obligation "w2: kappa > 0" lra
  | obligation "w3: eps_bar > 0" lra
  | obligation "e0a: A < lo - r" lra
  | obligation "e0b: hi + r < B" lra
  | obligation "e0c: smooth" domain coarse
  | obligation "e0d: g > A" box_az coarse
  | obligation "e0e: g < B" box_az coarse
  | obligation "e1a: a_lo l2 <= 2" box_z fine
  | obligation "e1b: a_hi l2 >= 2" box_z fine
  | obligation "f1a: T <= -6 kappa" box_az coarse
  | obligation "f1b: T >= -M" box_az coarse
  | obligation "f2a: H - z < 0" box_az coarse
  | obligation "f2b: H - z > 0" box_az coarse
  | obligation "f3: H' > -1" box_az coarse
  | obligation "f4a: a1 >= a1_min" box_amplitude coarse
  | obligation "f4b: a1 <= a1_max" box_amplitude coarse ].

Ltac prove_flip_subcritical m a_lo a_hi A B fine coarse :=
  intros;
  match goal with |- flip_subcritical ?l ?lo ?hi ?r ?kappa ?M ?a1_min ?a1_max ?eps_bar =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    change (flip_subcritical (eval e) lo hi r kappa M a1_min a1_max eps_bar);
    apply (flip_subcritical_reflect e lo hi r kappa M a1_min a1_max eps_bar a_lo a_hi A B Hmin) end;
  [ obligation "w1: r > 0" lra
  | obligation "w2: kappa > 0" lra
  | obligation "w3: eps_bar > 0" lra
  | obligation "e0a: A < lo - r" lra
  | obligation "e0b: hi + r < B" lra
  | obligation "e0c: smooth" domain coarse
  | obligation "e0d: g > A" box_az coarse
  | obligation "e0e: g < B" box_az coarse
  | obligation "e1a: a_lo l2 <= 2" box_z fine
  | obligation "e1b: a_hi l2 >= 2" box_z fine
  | obligation "w4: eps_bar < 2" lra
  | obligation "f1a: T >= 6 kappa" box_az coarse
  | obligation "f1b: T <= M" box_az coarse
  | obligation "f2a: H - z > 0" box_az coarse
  | obligation "f2b: H - z < 0" box_az coarse
  | obligation "f4a: a1 >= a1_min" box_amplitude coarse
  | obligation "f4b: a1 <= a1_max" box_amplitude coarse ].

Ltac prove_two_cycle m c1 c2 A B fine coarse :=
  intros;
  match goal with |- two_cycle ?l ?lo ?hi ?u ?v ?m1 ?m2 ?p1 ?p2 ?mu_lo ?mu_hi ?a_lo ?a_hi =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    change (two_cycle (eval e) lo hi u v m1 m2 p1 p2 mu_lo mu_hi a_lo a_hi);
    apply (two_cycle_reflect e lo hi u v m1 m2 c1 c2 p1 p2 mu_lo mu_hi a_lo a_hi A B Hmin) end;
  [ obligation "w0: a_lo > 0" lra
  | obligation "w1: a_lo <= a_hi" lra
  | obligation "w2: A < window_lo" lra
  | obligation "w3: window_lo < left_lo" lra
  | obligation "w4: left_lo < left_hi" lra
  | obligation "w5: left_hi < core_lo" lra
  | obligation "w6: core_lo <= lo" lra
  | obligation "w7: hi <= core_hi" lra
  | obligation "w8: core_hi < right_lo" lra
  | obligation "w9: right_lo < right_hi" lra
  | obligation "w10: right_hi < window_hi" lra
  | obligation "w11: window_hi < B" lra
  | obligation "e0c: smooth" domain coarse
  | obligation "e0d: g > A" box_az coarse
  | obligation "e0e: g < B" box_az coarse
  | obligation "t1: H - z > 0" box_az coarse
  | obligation "t2: H' < 1" box_az coarse
  | obligation "t3: H - z < 0" box_az coarse
  | obligation "t4: H' > 1" box_az coarse
  | obligation "t5: H - z > 0" box_az coarse
  | obligation "t6: H - z < 0" box_az coarse
  | obligation "t7: g >= window_lo" box_az coarse
  | obligation "t8: g <= core_lo" box_az coarse
  | obligation "t9: multiplier_lo > -1" lra
  | obligation "t10: multiplier_hi < 1" lra
  | obligation "t11: H' >= multiplier_lo" box_az coarse
  | obligation "t12: H' <= multiplier_hi" box_az coarse ].

Ltac prove_lyapunov m fine :=
  intros;
  match goal with |- lyapunov ?l ?lo ?hi ?h_lo ?h_hi =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    change (lyapunov (eval e) lo hi h_lo h_hi); apply (lyapunov_reflect e lo hi h_lo h_hi Hmin) end;
  [ obligation "smooth" domain fine
  | obligation "w1: h_lo >= 0" lra
  | obligation "w2: h_lo < h_hi" lra
  | obligation "y1: the edge exists" box_z fine
  | obligation "y2: alpha_eff > 0" box_az fine ].

Ltac prove_lyapunov_subcritical m fine :=
  intros;
  match goal with |- lyapunov_subcritical ?l ?lo ?hi ?h_lo ?h_hi =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    change (lyapunov_subcritical (eval e) lo hi h_lo h_hi); apply (lyapunov_subcritical_reflect e lo hi h_lo h_hi Hmin) end;
  [ obligation "smooth" domain fine
  | obligation "w1: h_lo >= 0" lra
  | obligation "w2: h_lo < h_hi" lra
  | obligation "y1: the edge exists" box_z fine
  | obligation "y2: alpha_eff < 0" box_az fine ].

Ltac prove_convergence m p q K fine coarse :=
  intros;
  match goal with |- convergence ?l ?lo ?hi ?a ?b ?D_bar ?eta_bar =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    change (convergence (eval e) lo hi a b D_bar eta_bar);
    apply (convergence_reflect e lo hi p q K a b D_bar eta_bar Hmin) end;
  [ obligation "w1: eta_bar > 0" lra
  | obligation "w2: D_bar > 0" lra
  | obligation "w3: a <= p" lra
  | obligation "w4: p <= lo" lra
  | obligation "w5: hi <= q" lra
  | obligation "w6: q <= b" lra
  | obligation "smooth" domain coarse
  | obligation "c1a: l1 < 0" box_z fine
  | obligation "c1b: l1 > 0" box_z fine
  | obligation "c2: eta_bar |l1| < 1" box_z coarse
  | obligation "c3a: v = 0" box_z coarse
  | obligation "c3b: v = h z l1^2" box_z coarse
  | obligation "c3c: v = 0" box_z coarse
  | obligation "c3d: v = h z l1^2" box_z coarse
  | obligation "c4a: l2 <= K" box_z coarse
  | obligation "c4b: K w < 2" box_z coarse
  | obligation "c4c: right of q" box_z coarse
  | obligation "c4d: left of p" box_z coarse ].

Ltac prove_global_convergence m p q K A B fine coarse :=
  intros;
  match goal with |- global_convergence ?l ?lo ?hi ?eta_bar =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    change (global_convergence (eval e) lo hi eta_bar);
    apply (global_convergence_reflect e lo hi p q K A B eta_bar Hmin) end;
  [ obligation "w1: eta_bar > 0" lra
  | obligation "w3: p <= lo" lra
  | obligation "w4: hi <= q" lra
  | obligation "w6: A <= 0" lra
  | obligation "w7: A <= 2 lo" lra
  | obligation "w8: B >= 0" lra
  | obligation "w9: B >= 2 hi" lra
  | obligation "smooth" domain coarse
  | obligation "g1a: l1 < 0" box_z fine
  | obligation "g1b: l1 > 0" box_z fine
  | obligation "g2: eta_bar |l1| < 1" box_z coarse
  | obligation "c4a: l2 <= K" box_z coarse
  | obligation "c4b: K w < 2" box_z coarse
  | obligation "c4c: right of q" box_z coarse
  | obligation "c4d: left of p" box_z coarse ].

Ltac prove_squared_exact m fine coarse :=
  intros;
  match goal with |- squared_exact ?l ?lo ?hi ?eta_bar =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    change (squared_exact (eval e) lo hi eta_bar);
    apply (squared_exact_reflect e lo hi eta_bar Hmin) end;
  [ obligation "w1: eta_bar > 0" lra
  | obligation "smooth" domain coarse
  | obligation "q1: l3 = 0" identity
  | obligation "q2: eta_bar l2 |z| < 2" box_z fine ].

(** * Period doubling and branches *)

From Prodstab Require Export PeriodDoubling Branch.
From Prodstab Require Import ReflectionCycle.

Ltac prove_period_doubling m c1 c2 before_lo before_hi after_lo after_hi A B fine coarse :=
  intros;
  match goal with |- period_doubling ?l ?lo ?hi ?u ?v ?m1 ?m2 ?p1 ?p2 ?a_lo ?a_hi ?at_lo ?at_hi =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    change (period_doubling (eval e) lo hi u v m1 m2 p1 p2 a_lo a_hi at_lo at_hi);
    apply (period_doubling_reflect e lo hi u v m1 m2 c1 c2 p1 p2 a_lo a_hi at_lo at_hi
      before_lo before_hi after_lo after_hi A B Hmin) end;
  [ obligation "w0: a_lo > 0" lra
  | obligation "w2: A < window_lo" lra
  | obligation "w3: window_lo < left_lo" lra
  | obligation "w4: left_lo < left_hi" lra
  | obligation "w5: left_hi < core_lo" lra
  | obligation "w6: core_lo <= lo" lra
  | obligation "w7: hi <= core_hi" lra
  | obligation "w8: core_hi < right_lo" lra
  | obligation "w9: right_lo < right_hi" lra
  | obligation "w10: right_hi < window_hi" lra
  | obligation "w11: window_hi < B" lra
  | obligation "e0c: smooth" domain coarse
  | obligation "e0d: g > A" box_az coarse
  | obligation "e0e: g < B" box_az coarse
  | obligation "t1: H - z > 0" box_az coarse
  | obligation "t2: H' < 1" box_az coarse
  | obligation "t3: H - z < 0" box_az coarse
  | obligation "t4: H' > 1" box_az coarse
  | obligation "t5: H - z > 0" box_az coarse
  | obligation "t6: H - z < 0" box_az coarse
  | obligation "t7: g >= window_lo" box_az coarse
  | obligation "t8: g <= core_lo" box_az coarse
  | obligation "d0: H' < 1" box_az coarse
  | obligation "d1: a_lo < at_lo" lra
  | obligation "d2: at_lo < at_hi" lra
  | obligation "d3: at_hi < a_hi" lra
  | obligation "d4: right_lo <= before_lo" lra
  | obligation "d8: before_lo <= before_hi" lra
  | obligation "d5: before_hi <= right_hi" lra
  | obligation "d6: H - z > 0" number fine
  | obligation "d7: H - z < 0" number fine
  | obligation "d8: H' > -1" box_z fine
  | obligation "d9: right_lo <= after_lo" lra
  | obligation "d13: after_lo <= after_hi" lra
  | obligation "d10: after_hi <= right_hi" lra
  | obligation "d11: H - z > 0" number fine
  | obligation "d12: H - z < 0" number fine
  | obligation "d13: H' < -1" box_z fine
  | obligation "d14: the multiplier falls" box_az coarse ].

(** the claim `flip` that t proves, with its lower bound a_lo of the edge, which its statement does not hold *)
Definition at_least {T : Type} (a_lo : R) (t : T) : T := t.

(** H: the segment of the claim that t proves, for the loss l of the expression e *)
Ltac segment_of l e lo hi t fine H :=
  lazymatch t with
  | at_least ?a_lo ?f =>
      let Hf := fresh in
      eassert (Hf : flip l lo hi _ _ _ _ _ _) by (eapply f; assumption);
      eassert (H : holds l lo hi _) by
        (eapply (flip_segment_reflect e lo hi _ _ _ _ _ _ a_lo Hf);
         [ obligation "smooth" domain fine
         | obligation "e1a: a_lo l2 <= 2" box_z fine ])
  | _ =>
      eassert (H : holds l lo hi _) by
        first [ eapply two_cycle_segment; eapply t; assumption | eapply period_doubling_segment; eapply t; assumption ]
  end.

(** from the last of the claims ts to the first; H proves those after them *)
Ltac join_segments l e lo hi ts fine H :=
  lazymatch ts with
  | (?us, ?t) =>
      let Ht := fresh in segment_of l e lo hi t fine Ht;
      let H' := fresh in assert (H' := List.Forall_cons _ Ht H); join_segments l e lo hi us fine H'
  | ?t =>
      let Ht := fresh in segment_of l e lo hi t fine Ht;
      eapply (branch_reflect e _ _ _ _ _ _ (List.Forall_cons _ Ht H));
      cbn [follow]; unfold lies_in, flip_steps; cbn [from to window_lo window_hi cycle_lo cycle_hi];
      [ obligation "smooth" domain fine
      | obligation "w1: a_from < a_to" lra
      | obligation "w2: a_to is above the edge" box_z fine
      | obligation "the first segment begins at a_from" lra
      | obligation "the segments cover the steps" (repeat split; first [ lra | left; split; lra | right; split; lra ]) ]
  end.

(** ts: the proofs of the claims that are the branch's segments, in their order, as a tuple *)
Ltac prove_branch ts fine :=
  intros;
  match goal with |- branch ?l ?lo ?hi ?a_from ?a_to ?segments =>
    let e := expression_of l in join_segments l e lo hi ts fine (List.Forall_nil (holds l lo hi)) end.

(** * Runs *)

From Prodstab Require Export Run.
From Prodstab Require Import ReflectionRun.

Ltac sign_of c := lazymatch c with IZR (Zneg _) / _ => constr:(-1) | IZR (Zneg _) => constr:(-1) | _ => constr:(1) end.
Ltac product_of_signs s t := lazymatch s with t => constr:(1) | _ => constr:(-1) end.

Ltac prove_sign := unfold has_sign; first [ left; split; [ lra | reflexivity ] | right; split; [ lra | reflexivity ] ].
Ltac prove_balance_ends :=
  unfold balance_ends; first [ left; split; [ reflexivity | split; reflexivity ] | right; split; [ reflexivity | split; reflexivity ] ].

(** [precision] is that of the points of the orbit *)
Ltac prove_run m K D_lo D_hi u_lo u_hi precision fine coarse :=
  intros;
  match goal with |- run ?l ?lo ?hi ?eta ?x0 ?y0 ?steps ?r ?q ?x_lo ?x_hi ?y_lo ?y_hi ?s_lo ?s_hi ?gap_lo ?gap_hi =>
    let Hmin := fresh in use_minimum m l lo hi Hmin;
    let e := expression_of l in
    let U := sign_of u_lo in let s := sign_of D_lo in let V := product_of_signs U s in
    let shrunk := constr:(1 - (eta * K * r)^2 / (1 - q^2)) in
    let D_min := lazymatch s with 1 => constr:(D_lo * shrunk) | _ => D_lo end in
    let D_max := lazymatch s with 1 => D_hi | _ => constr:(D_hi * shrunk) end in
    change (run (eval e) lo hi eta x0 y0 steps r q x_lo x_hi y_lo y_hi s_lo s_hi gap_lo gap_hi);
    apply (run_reflect e lo hi eta x0 y0 steps r q K D_lo D_hi u_lo u_hi x_lo x_hi y_lo y_hi s_lo s_hi gap_lo gap_hi
      D_min D_max s U V Hmin) end;
  [ obligation "w6: u keeps its sign" prove_sign
  | obligation "w5: D keeps its sign" prove_sign
  | lra
  | prove_balance_ends
  | obligation "w1: eta > 0" lra
  | obligation "w3: q >= 0" lra
  | obligation "w4: q < 1" lra
  | obligation "w5: D keeps its sign" lra
  | obligation "w6: u keeps its sign" lra
  | obligation "w7: tail < 1" lra
  | obligation "smooth" domain coarse
  | obligation "k2: l2 <= K" box_z coarse
  | obligation "s1: at most q" box_zxD coarse
  | obligation "s2: at least -q" box_zxD coarse
  | obligation "x1: x >= x_lo" box_Dc fine
  | obligation "x2: x <= x_hi" box_Dc fine
  | obligation "y1: y >= y_lo" box_Dc fine
  | obligation "y2: y <= y_hi" box_Dc fine
  | obligation "e1: sharpness >= sharpness_lo" box_Dc fine
  | obligation "e2: sharpness <= sharpness_hi" box_Dc fine
  | obligation "e3: gap >= gap_lo" box_Dc fine
  | obligation "e4: gap <= gap_hi" box_Dc fine
  | obligation "orbit" orbit precision coarse ].

(** * All claims together *)

(** the first of the claims that the goal joins, or the only one *)
Ltac claim t := lazymatch goal with |- _ /\ _ => apply conj; [ apply t; assumption | ] | _ => apply t; assumption end.

(** * Cells *)

Lemma cut (P : Prop) (lo hi x t : R) : lo <= t <= hi -> (x <= t <= hi -> P) -> (lo <= t <= x -> P) -> P.
Proof. intros h above below. destruct (Rle_lt_dec x t); [apply above | apply below]; lra. Qed.

(** the parameter t is at least x (the first goal) or at most (the second) *)
Ltac cut_at t x :=
  match goal with h : ?lo <= t <= ?hi |- _ => apply (cut _ lo hi x t h); clear h; intros h end.

(** the parameters are in cell n, counted from 0, whose claims t proves *)
Tactic Notation "in_cell" int_or_var(n) constr(t) :=
  do n right; try left;
  repeat (lazymatch goal with |- _ <= _ <= _ /\ _ => split; [ split; lra | ] end);
  apply t; split; lra.
