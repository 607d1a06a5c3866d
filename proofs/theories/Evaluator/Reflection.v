(** The soundness theorems for a loss given as an expression e: the derivatives in the obligations are [ieval (Dn k e)], explicit
    formulas that interval arithmetic encloses, and smoothness on [A, B] is the domain condition [wd] of e on [A, B]. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum TwoStepMap ProductStability EdgeContraction EdgeExpansion Cycle FlipFamily
  Flip TwoCycle Lyapunov GradientDescent LimitPoint Convergence GlobalConvergence
  Expression.
Open Scope R_scope.

Section Reflection.
Variable e : expr.
Notation d1 := (ieval (Dn 1 e)).
Notation d2 := (ieval (Dn 2 e)).
Notation d3 := (ieval (Dn 3 e)).
Notation d4 := (ieval (Dn 4 e)).

Definition on (A B : R) : Prop := forall z, A <= z <= B -> wd e z.

Lemma l1_eq z : wd e z -> Derive (eval e) z = d1 z.
Proof. intros H. exact (proj2 (expr_Derive_n 1 e z H)). Qed.
Lemma l2_eq z : wd e z -> Derive_n (eval e) 2 z = d2 z.
Proof. intros H. exact (proj2 (expr_Derive_n 2 e z H)). Qed.
Lemma l3_eq z : wd e z -> Derive_n (eval e) 3 z = d3 z.
Proof. intros H. exact (proj2 (expr_Derive_n 3 e z H)). Qed.
Lemma l4_eq z : wd e z -> Derive_n (eval e) 4 z = d4 z.
Proof. intros H. exact (proj2 (expr_Derive_n 4 e z H)). Qed.

Lemma alpha_eq z : wd e z -> alpha (eval e) z = 3 * (d3 z)^2 - d2 z * d4 z.
Proof. intros H. unfold alpha. rewrite l2_eq, l3_eq, l4_eq by exact H. reflexivity. Qed.
Lemma frozen_eq a z : wd e z -> frozen (Derive (eval e)) a z = frozen d1 a z.
Proof. intros H. unfold frozen. rewrite l1_eq by exact H. reflexivity. Qed.
Lemma two_step_eq a z : wd e z -> wd e (frozen d1 a z) -> two_step (Derive (eval e)) a z = two_step d1 a z.
Proof. intros H Hw. unfold two_step. rewrite (frozen_eq a z H). apply frozen_eq. exact Hw. Qed.
Lemma two_step_1_eq a z : wd e z -> wd e (frozen d1 a z) ->
  two_step_1 (Derive (eval e)) (Derive_n (eval e) 2) a z = two_step_1 d1 d2 a z.
Proof. intros H Hw. unfold two_step_1. rewrite (frozen_eq a z H), !l2_eq by assumption. reflexivity. Qed.
Lemma third_eq a z : wd e z -> wd e (frozen d1 a z) ->
  third (Derive (eval e)) (Derive_n (eval e) 2) (Derive_n (eval e) 3) (Derive_n (eval e) 4) a z = third d1 d2 d3 d4 a z.
Proof. intros H Hw. unfold third. rewrite (frozen_eq a z H), !l2_eq, !l3_eq, !l4_eq by assumption. reflexivity. Qed.

Theorem minimum_reflect (lo hi : R) :
  on lo hi ->
  lo <= hi ->
  d1 lo < 0 ->
  0 < d1 hi ->
  (forall z, lo <= z <= hi -> 0 < d2 z) ->
  minimum (eval e) lo hi.
Proof.
intros W Hlh Hlo Hhi H2. apply minimum_sound; try assumption.
- apply expr_smooth, W.
- rewrite l1_eq; [exact Hlo | apply W; lra].
- rewrite l1_eq; [exact Hhi | apply W; lra].
- intros z Hz. rewrite l2_eq; [apply H2, Hz | apply W, Hz].
Qed.

Theorem product_stable_reflect (lo hi alpha_min : R) :
  minimum (eval e) lo hi ->
  on lo hi ->
  0 < alpha_min ->
  (forall z, lo <= z <= hi -> alpha_min <= 3 * (d3 z)^2 - d2 z * d4 z) ->
  product_stable (eval e) lo hi alpha_min.
Proof.
intros Hmin W Hp Ha. apply product_stable_sound; try assumption; [apply expr_smooth, W|].
intros z Hz. rewrite alpha_eq; [apply Ha, Hz | apply W, Hz].
Qed.

Theorem product_unstable_reflect (lo hi alpha_max : R) :
  minimum (eval e) lo hi ->
  on lo hi ->
  alpha_max < 0 ->
  (forall z, lo <= z <= hi -> 3 * (d3 z)^2 - d2 z * d4 z <= alpha_max) ->
  product_unstable (eval e) lo hi alpha_max.
Proof.
intros Hmin W Hp Ha. apply product_unstable_sound; try assumption; [apply expr_smooth, W|].
intros z Hz. rewrite alpha_eq; [apply Ha, Hz | apply W, Hz].
Qed.

Theorem degenerate_reflect (lo hi : R) :
  minimum (eval e) lo hi ->
  on lo hi ->
  (forall z, lo <= z <= hi -> 3 * (d3 z)^2 - d2 z * d4 z = 0) ->
  degenerate (eval e) lo hi.
Proof.
intros Hmin W Ha. apply degenerate_sound; try assumption; [apply expr_smooth, W|].
intros z Hz. rewrite alpha_eq; [apply Ha, Hz | apply W, Hz].
Qed.

Theorem degenerate_at_reflect (lo hi z0 : R) :
  minimum (eval e) lo hi ->
  on lo hi ->
  lo <= z0 ->
  z0 <= hi ->
  d1 z0 = 0 ->
  3 * (d3 z0)^2 - d2 z0 * d4 z0 = 0 ->
  degenerate_at (eval e) lo hi z0.
Proof.
intros Hmin W Hl Hr H1 Ha. apply (degenerate_at_sound (eval e) lo hi z0); try assumption; [apply expr_smooth, W| |].
- rewrite l1_eq; [exact H1 | apply W; lra].
- rewrite alpha_eq; [exact Ha | apply W; lra].
Qed.

Theorem edge_contraction_reflect (lo hi r R0 kap M a_lo a_hi A B : R) :
  minimum (eval e) lo hi ->
  0 < r ->
  r <= R0 ->
  0 < kap ->
  A <= lo - R0 ->
  hi + R0 <= B ->
  on A B ->
  (forall a z, a_lo <= a <= a_hi -> lo - R0 <= z <= hi + R0 -> A <= frozen d1 a z) ->
  (forall a z, a_lo <= a <= a_hi -> lo - R0 <= z <= hi + R0 -> frozen d1 a z <= B) ->
  (forall z, lo <= z <= hi -> a_lo * d2 z <= 2) ->
  (forall z, lo <= z <= hi -> 2 <= a_hi * d2 z) ->
  (forall a z, a_lo <= a <= a_hi -> lo - r <= z <= hi + r -> third d1 d2 d3 d4 a z <= - (6 * kap)) ->
  (forall a z, a_lo <= a <= a_hi -> lo - r <= z <= hi + r -> - M <= third d1 d2 d3 d4 a z) ->
  (M / 6 + kap) * r^2 <= 2 ->
  (forall a z, a_lo <= a <= a_hi -> lo + r <= z <= hi + R0 -> two_step d1 a z - z < 0) ->
  (forall a z, a_lo <= a <= a_hi -> lo + r <= z <= hi + R0 -> 0 <= two_step d1 a z + z - 2 * hi) ->
  (forall a z, a_lo <= a <= a_hi -> lo - R0 <= z <= hi - r -> 0 < two_step d1 a z - z) ->
  (forall a z, a_lo <= a <= a_hi -> lo - R0 <= z <= hi - r -> two_step d1 a z + z - 2 * lo <= 0) ->
  edge_contraction (eval e) lo hi r R0 kap.
Proof.
intros Hmin Hr HrR Hk HA HB W g1 g2 e1a e1b e2a e2b e3 f1 f2 f3 f4.
assert (Hlh : lo < hi) by (destruct Hmin as [zs Hm]; generalize (minimum_inside Hm); lra).
assert (Wi : forall a z, a_lo <= a <= a_hi -> lo - R0 <= z <= hi + R0 -> wd e (frozen d1 a z)).
{ intros a z h1 h2. apply W. split; [apply g1 | apply g2]; assumption. }
apply (edge_contraction_sound (eval e) lo hi r R0 kap M a_lo a_hi A B); try assumption.
- apply expr_smooth, W.
- intros a z h1 h2. rewrite frozen_eq; [apply g1; assumption | apply W; lra].
- intros a z h1 h2. rewrite frozen_eq; [apply g2; assumption | apply W; lra].
- intros z h. rewrite l2_eq; [apply e1a; exact h | apply W; lra].
- intros z h. rewrite l2_eq; [apply e1b; exact h | apply W; lra].
- intros a z h1 h2. rewrite third_eq; [apply e2a; assumption | apply W; lra | apply Wi; lra].
- intros a z h1 h2. rewrite third_eq; [apply e2b; assumption | apply W; lra | apply Wi; lra].
- intros a z h1 h2. rewrite two_step_eq; [apply f1; assumption | apply W; lra | apply Wi; lra].
- intros a z h1 h2. rewrite two_step_eq; [apply f2; assumption | apply W; lra | apply Wi; lra].
- intros a z h1 h2. rewrite two_step_eq; [apply f3; assumption | apply W; lra | apply Wi; lra].
- intros a z h1 h2. rewrite two_step_eq; [apply f4; assumption | apply W; lra | apply Wi; lra].
Qed.

Theorem edge_expansion_reflect (lo hi r kap a_lo a_hi A B : R) :
  minimum (eval e) lo hi ->
  0 < r ->
  0 < kap ->
  A <= lo - r ->
  hi + r <= B ->
  on A B ->
  (forall a z, a_lo <= a <= a_hi -> lo - r <= z <= hi + r -> A <= frozen d1 a z) ->
  (forall a z, a_lo <= a <= a_hi -> lo - r <= z <= hi + r -> frozen d1 a z <= B) ->
  (forall z, lo <= z <= hi -> a_lo * d2 z <= 2) ->
  (forall z, lo <= z <= hi -> 2 <= a_hi * d2 z) ->
  (forall a z, a_lo <= a <= a_hi -> lo - r <= z <= hi + r -> 6 * kap <= third d1 d2 d3 d4 a z) ->
  edge_expansion (eval e) lo hi r kap.
Proof.
intros Hmin Hr Hk HA HB W g1 g2 e1a e1b e2.
assert (Hlh : lo < hi) by (destruct Hmin as [zs Hm]; generalize (minimum_inside Hm); lra).
apply (edge_expansion_sound (eval e) lo hi r kap a_lo a_hi A B); try assumption.
- apply expr_smooth, W.
- intros a z h1 h2. rewrite frozen_eq; [apply g1; assumption | apply W; lra].
- intros a z h1 h2. rewrite frozen_eq; [apply g2; assumption | apply W; lra].
- intros z h. rewrite l2_eq; [apply e1a; exact h | apply W; lra].
- intros z h. rewrite l2_eq; [apply e1b; exact h | apply W; lra].
- intros a z h1 h2. rewrite third_eq; [apply e2; assumption | apply W; lra |].
  apply W. split; [apply g1 | apply g2]; assumption.
Qed.

Theorem flip_reflect (lo hi r kap M a1_min a1_max eps_bar a_lo a_hi A B : R) :
  minimum (eval e) lo hi ->
  0 <= r ->
  0 < kap ->
  0 < eps_bar ->
  A <= lo - r ->
  hi + r <= B ->
  on A B ->
  (forall a z, a_lo <= a <= a_hi * (1 + eps_bar / 2) -> lo - r <= z <= hi + r -> A <= frozen d1 a z) ->
  (forall a z, a_lo <= a <= a_hi * (1 + eps_bar / 2) -> lo - r <= z <= hi + r -> frozen d1 a z <= B) ->
  (forall z, lo <= z <= hi -> a_lo * d2 z <= 2) ->
  (forall z, lo <= z <= hi -> 2 <= a_hi * d2 z) ->
  (forall a z, a_lo <= a <= a_hi * (1 + eps_bar / 2) -> lo - r <= z <= hi + r -> third d1 d2 d3 d4 a z <= - (6 * kap)) ->
  (forall a z, a_lo <= a <= a_hi * (1 + eps_bar / 2) -> lo - r <= z <= hi + r -> - M <= third d1 d2 d3 d4 a z) ->
  (forall a z, a_lo <= a <= a_hi * (1 + eps_bar / 2) -> lo + r <= z <= hi + r -> two_step d1 a z - z < 0) ->
  (forall a z, a_lo <= a <= a_hi * (1 + eps_bar / 2) -> lo - r <= z <= hi - r -> 0 < two_step d1 a z - z) ->
  (forall a z, a_lo <= a <= a_hi * (1 + eps_bar / 2) -> lo - r <= z <= hi + r -> -1 < two_step_1 d1 d2 a z) ->
  (forall a c eps delta, a_lo <= a <= a_hi * (1 + eps_bar / 2) -> lo <= c <= hi -> 0 <= eps <= eps_bar -> - r <= delta <= r ->
     a1_min <= 2 + eps - a * d3 c * (1 + eps) * delta / 2) ->
  (forall a c eps delta, a_lo <= a <= a_hi * (1 + eps_bar / 2) -> lo <= c <= hi -> 0 <= eps <= eps_bar -> - r <= delta <= r ->
     2 + eps - a * d3 c * (1 + eps) * delta / 2 <= a1_max) ->
  flip (eval e) lo hi r kap M a1_min a1_max eps_bar.
Proof.
intros Hmin Hr Hk He HA HB W g1 g2 e1a e1b f1a f1b f2r f2l f3 f4a f4b.
assert (Hlh : lo < hi) by (destruct Hmin as [zs Hm]; generalize (minimum_inside Hm); lra).
assert (Wi : forall a z, a_lo <= a <= a_hi * (1 + eps_bar / 2) -> lo - r <= z <= hi + r -> wd e (frozen d1 a z)).
{ intros a z h1 h2. apply W. split; [apply g1 | apply g2]; assumption. }
apply (flip_sound (eval e) lo hi r kap M a1_min a1_max eps_bar a_lo a_hi A B); try assumption.
- apply expr_smooth, W.
- intros a z h1 h2. rewrite frozen_eq; [apply g1; assumption | apply W; lra].
- intros a z h1 h2. rewrite frozen_eq; [apply g2; assumption | apply W; lra].
- intros z h. rewrite l2_eq; [apply e1a; exact h | apply W; lra].
- intros z h. rewrite l2_eq; [apply e1b; exact h | apply W; lra].
- intros a z h1 h2. rewrite third_eq; [apply f1a; assumption | apply W; lra | apply Wi; lra].
- intros a z h1 h2. rewrite third_eq; [apply f1b; assumption | apply W; lra | apply Wi; lra].
- intros a z h1 h2. rewrite two_step_eq; [apply f2r; assumption | apply W; lra | apply Wi; lra].
- intros a z h1 h2. rewrite two_step_eq; [apply f2l; assumption | apply W; lra | apply Wi; lra].
- intros a z h1 h2. rewrite two_step_1_eq; [apply f3; assumption | apply W; lra | apply Wi; lra].
- intros a c eps delta h1 h2 h3 h4. rewrite l3_eq; [apply f4a; assumption | apply W; lra].
- intros a c eps delta h1 h2 h3 h4. rewrite l3_eq; [apply f4b; assumption | apply W; lra].
Qed.

Theorem flip_subcritical_reflect (lo hi r kap M a1_min a1_max eps_bar a_lo a_hi A B : R) :
  minimum (eval e) lo hi ->
  0 <= r ->
  0 < kap ->
  0 < eps_bar ->
  A <= lo - r ->
  hi + r <= B ->
  on A B ->
  (forall a z, a_lo * (1 - eps_bar / 2) <= a <= a_hi -> lo - r <= z <= hi + r -> A <= frozen d1 a z) ->
  (forall a z, a_lo * (1 - eps_bar / 2) <= a <= a_hi -> lo - r <= z <= hi + r -> frozen d1 a z <= B) ->
  (forall z, lo <= z <= hi -> a_lo * d2 z <= 2) ->
  (forall z, lo <= z <= hi -> 2 <= a_hi * d2 z) ->
  eps_bar <= 2 ->
  (forall a z, a_lo * (1 - eps_bar / 2) <= a <= a_hi -> lo - r <= z <= hi + r -> 6 * kap <= third d1 d2 d3 d4 a z) ->
  (forall a z, a_lo * (1 - eps_bar / 2) <= a <= a_hi -> lo - r <= z <= hi + r -> third d1 d2 d3 d4 a z <= M) ->
  (forall a z, a_lo * (1 - eps_bar / 2) <= a <= a_hi -> lo + r <= z <= hi + r -> 0 < two_step d1 a z - z) ->
  (forall a z, a_lo * (1 - eps_bar / 2) <= a <= a_hi -> lo - r <= z <= hi - r -> two_step d1 a z - z < 0) ->
  (forall a c eps delta, a_lo * (1 - eps_bar / 2) <= a <= a_hi -> lo <= c <= hi -> - eps_bar <= eps <= 0 -> - r <= delta <= r ->
     a1_min <= 2 + eps - a * d3 c * (1 + eps) * delta / 2) ->
  (forall a c eps delta, a_lo * (1 - eps_bar / 2) <= a <= a_hi -> lo <= c <= hi -> - eps_bar <= eps <= 0 -> - r <= delta <= r ->
     2 + eps - a * d3 c * (1 + eps) * delta / 2 <= a1_max) ->
  flip_subcritical (eval e) lo hi r kap M a1_min a1_max eps_bar.
Proof.
intros Hmin Hr Hk He HA HB W g1 g2 e1a e1b w4 f1a f1b f2r f2l f4a f4b.
assert (Hlh : lo < hi) by (destruct Hmin as [zs Hm]; generalize (minimum_inside Hm); lra).
assert (Wi : forall a z, a_lo * (1 - eps_bar / 2) <= a <= a_hi -> lo - r <= z <= hi + r -> wd e (frozen d1 a z)).
{ intros a z h1 h2. apply W. split; [apply g1 | apply g2]; assumption. }
apply (flip_subcritical_sound (eval e) lo hi r kap M a1_min a1_max eps_bar a_lo a_hi A B); try assumption.
- apply expr_smooth, W.
- intros a z h1 h2. rewrite frozen_eq; [apply g1; assumption | apply W; lra].
- intros a z h1 h2. rewrite frozen_eq; [apply g2; assumption | apply W; lra].
- intros z h. rewrite l2_eq; [apply e1a; exact h | apply W; lra].
- intros z h. rewrite l2_eq; [apply e1b; exact h | apply W; lra].
- intros a z h1 h2. rewrite third_eq; [apply f1a; assumption | apply W; lra | apply Wi; lra].
- intros a z h1 h2. rewrite third_eq; [apply f1b; assumption | apply W; lra | apply Wi; lra].
- intros a z h1 h2. rewrite two_step_eq; [apply f2r; assumption | apply W; lra | apply Wi; lra].
- intros a z h1 h2. rewrite two_step_eq; [apply f2l; assumption | apply W; lra | apply Wi; lra].
- intros a c eps delta h1 h2 h3 h4. rewrite l3_eq; [apply f4a; assumption | apply W; lra].
- intros a c eps delta h1 h2 h3 h4. rewrite l3_eq; [apply f4b; assumption | apply W; lra].
Qed.

Theorem two_cycle_reflect (lo hi u v m1 m2 c1 c2 p1 p2 mu_lo mu_hi a_lo a_hi A B : R) :
  minimum (eval e) lo hi ->
  0 < a_lo -> a_lo <= a_hi ->
  A <= u -> u <= m1 -> m1 <= m2 -> m2 <= c1 -> c1 <= lo -> hi <= c2 -> c2 <= p1 -> p1 <= p2 -> p2 <= v -> v <= B ->
  on A B ->
  (forall a z, a_lo <= a <= a_hi -> u <= z <= v -> A <= frozen d1 a z) ->
  (forall a z, a_lo <= a <= a_hi -> u <= z <= v -> frozen d1 a z <= B) ->
  (forall a z, a_lo <= a <= a_hi -> u <= z <= m1 -> 0 < two_step d1 a z - z) ->
  (forall a z, a_lo <= a <= a_hi -> m1 <= z <= m2 -> two_step_1 d1 d2 a z < 1) ->
  (forall a z, a_lo <= a <= a_hi -> m2 <= z <= c1 -> two_step d1 a z - z < 0) ->
  (forall a z, a_lo <= a <= a_hi -> c1 <= z <= c2 -> 1 < two_step_1 d1 d2 a z) ->
  (forall a z, a_lo <= a <= a_hi -> c2 <= z <= p1 -> 0 < two_step d1 a z - z) ->
  (forall a z, a_lo <= a <= a_hi -> p2 <= z <= v -> two_step d1 a z - z < 0) ->
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 -> u <= frozen d1 a z) ->
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 -> frozen d1 a z <= c1) ->
  -1 < mu_lo ->
  mu_hi < 1 ->
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 -> mu_lo <= two_step_1 d1 d2 a z) ->
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 -> two_step_1 d1 d2 a z <= mu_hi) ->
  two_cycle (eval e) lo hi u v m1 m2 p1 p2 mu_lo mu_hi a_lo a_hi.
Proof.
intros Hmin w0 w1 o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 W g1 g2 t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12.
assert (Hlh : lo < hi) by (destruct Hmin as [zs Hm]; generalize (minimum_inside Hm); lra).
assert (Wz : forall z, u <= z <= v -> wd e z) by (intros z h; apply W; lra).
assert (Wi : forall a z, a_lo <= a <= a_hi -> u <= z <= v -> wd e (frozen d1 a z)).
{ intros a z h1 h2. apply W. split; [apply g1 | apply g2]; assumption. }
apply (two_cycle_sound (eval e) lo hi u v m1 m2 c1 c2 p1 p2 mu_lo mu_hi a_lo a_hi A B); try assumption;
  [apply expr_smooth, W|..];
  intros a z h1 h2; rewrite ?frozen_eq, ?two_step_eq, ?two_step_1_eq by first [apply Wz; lra | apply Wi; lra]; auto.
Qed.

Theorem lyapunov_reflect (lo hi h_lo h_hi : R) :
  minimum (eval e) lo hi ->
  on lo hi ->
  0 <= h_lo ->
  h_lo < h_hi ->
  (forall z, lo <= z <= hi -> h_hi * z^2 * (d2 z)^2 < 1) ->
  (forall h z, h_lo <= h <= h_hi -> lo <= z <= hi ->
     0 < 3 * (d3 z)^2 - d2 z * d4 z + 6 * h * z * (d2 z)^3 * d3 z + 6 * h^2 * z^2 * (d2 z)^6) ->
  lyapunov (eval e) lo hi h_lo h_hi.
Proof.
intros Hmin W H0 Hlt Hedge Ha. apply lyapunov_sound; try assumption; [apply expr_smooth, W| |].
- intros z Hz. rewrite l2_eq by (apply W, Hz). apply Hedge, Hz.
- intros h z Hh Hz. unfold alpha_eff. rewrite alpha_eq, l2_eq, l3_eq by (apply W, Hz). apply Ha; assumption.
Qed.

Theorem lyapunov_subcritical_reflect (lo hi h_lo h_hi : R) :
  minimum (eval e) lo hi ->
  on lo hi ->
  0 <= h_lo ->
  h_lo < h_hi ->
  (forall z, lo <= z <= hi -> h_hi * z^2 * (d2 z)^2 < 1) ->
  (forall h z, h_lo <= h <= h_hi -> lo <= z <= hi ->
     3 * (d3 z)^2 - d2 z * d4 z + 6 * h * z * (d2 z)^3 * d3 z + 6 * h^2 * z^2 * (d2 z)^6 < 0) ->
  lyapunov_subcritical (eval e) lo hi h_lo h_hi.
Proof.
intros Hmin W H0 Hlt Hedge Ha. apply lyapunov_subcritical_sound; try assumption; [apply expr_smooth, W| |].
- intros z Hz. rewrite l2_eq by (apply W, Hz). apply Hedge, Hz.
- intros h z Hh Hz. unfold alpha_eff. rewrite alpha_eq, l2_eq, l3_eq by (apply W, Hz). apply Ha; assumption.
Qed.

Theorem convergence_reflect (lo hi p q K a b D_bar eta_bar : R) :
  minimum (eval e) lo hi ->
  0 < eta_bar -> 0 < D_bar ->
  a <= p -> p <= lo -> hi <= q -> q <= b ->
  on a b ->
  (forall z, a <= z <= lo -> d1 z < 0) ->
  (forall z, hi <= z <= b -> 0 < d1 z) ->
  (forall z, a <= z <= b -> eta_bar * Rabs (d1 z) < 1) ->
  (forall z, lo <= z <= b -> a <= z - d1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2)) ->
  (forall z, lo <= z <= b -> a <= z - d1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + eta_bar^2 * z * (d1 z)^2) ->
  (forall z, a <= z <= hi -> z - d1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) <= b) ->
  (forall z, a <= z <= hi -> z - d1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + eta_bar^2 * z * (d1 z)^2 <= b) ->
  (forall z, p <= z <= q -> d2 z <= K) ->
  (forall z, p <= z <= q -> K * (2 * eta_bar * Rabs z - eta_bar^2 * z * d1 z) < 2) ->
  (forall z, q <= z <= b -> d1 z * (2 * eta_bar * Rabs z - eta_bar^2 * z * d1 z) - 2 * (z - hi) <= 0) ->
  (forall z, a <= z <= p -> - d1 z * (2 * eta_bar * Rabs z - eta_bar^2 * z * d1 z) - 2 * (lo - z) <= 0) ->
  convergence (eval e) lo hi a b D_bar eta_bar.
Proof.
intros Hmin w1 w2 Hap Hpl Hhq Hqb W c1l c1r c2 c3a c3b c3c c3d HK c4 c4r c4l.
assert (Hlh : lo < hi) by (destruct Hmin as [zs Hm]; generalize (minimum_inside Hm); lra).
apply (convergence_sound (eval e) lo hi p q K a b D_bar eta_bar); try assumption; [apply expr_smooth, W|..];
  intros z Hz; rewrite ?l1_eq, ?l2_eq by (apply W; lra); auto.
- generalize (c4r z Hz). lra.
- generalize (c4l z Hz). lra.
Qed.

Theorem global_convergence_reflect (lo hi p q K A B eta_bar : R) :
  minimum (eval e) lo hi ->
  0 < eta_bar ->
  p <= lo -> hi <= q -> A <= 0 -> A <= 2 * lo -> 0 <= B -> 2 * hi <= B ->
  (forall z, wd e z) ->
  (forall z, z <= lo -> d1 z < 0) ->
  (forall z, hi <= z -> 0 < d1 z) ->
  (forall z, eta_bar * Rabs (d1 z) < 1) ->
  (forall z, p <= z <= q -> d2 z <= K) ->
  (forall z, p <= z <= q -> K * (2 * eta_bar * Rabs z - eta_bar^2 * z * d1 z) < 2) ->
  (forall z, q <= z <= B -> d1 z * (2 * eta_bar * Rabs z - eta_bar^2 * z * d1 z) - 2 * (z - hi) <= 0) ->
  (forall z, A <= z <= p -> - d1 z * (2 * eta_bar * Rabs z - eta_bar^2 * z * d1 z) - 2 * (lo - z) <= 0) ->
  global_convergence (eval e) lo hi eta_bar.
Proof.
intros Hmin w1 h2 h3 h5 h6 h7 h8 W c1l c1r c2 HK c4 c4r c4l.
apply (global_convergence_sound (eval e) lo hi p q K A B eta_bar); try assumption.
- intros A' B'. apply expr_smooth. intros z _. apply W.
- intros z Hz. rewrite l1_eq by apply W. auto.
- intros z Hz. rewrite l1_eq by apply W. auto.
- intros z. rewrite l1_eq by apply W. auto.
- intros z Hz. rewrite l2_eq by apply W. auto.
- intros z Hz. rewrite l1_eq by apply W. auto.
- intros z Hz. rewrite l1_eq by apply W. generalize (c4r z Hz). lra.
- intros z Hz. rewrite l1_eq by apply W. generalize (c4l z Hz). lra.
Qed.

End Reflection.
