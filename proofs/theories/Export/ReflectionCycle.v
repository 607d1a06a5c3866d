(** Reflection.v continued: the soundness theorem of `period_doubling`, and of `branch` with the segment that
    `flip` gives to it, for a loss given as an expression e. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum TwoStepMap Cycle Flip TwoCycle PeriodDoubling Branch Expression Reflection.
Open Scope R_scope.

Section ReflectionCycle.
Variable e : expr.
Notation d1 := (ieval (Dn 1 e)).
Notation d2 := (ieval (Dn 2 e)).
Notation d3 := (ieval (Dn 3 e)).

Lemma two_step_2_eq a z : wd e z -> wd e (frozen d1 a z) ->
  two_step_2 (Derive (eval e)) (Derive_n (eval e) 2) (Derive_n (eval e) 3) a z = two_step_2 d1 d2 d3 a z.
Proof. intros H Hw. unfold two_step_2. rewrite (frozen_eq e a z H), !l2_eq, !l3_eq by assumption. reflexivity. Qed.
Lemma two_step_a_eq a z : wd e z -> wd e (frozen d1 a z) ->
  two_step_a (Derive (eval e)) (Derive_n (eval e) 2) a z = two_step_a d1 d2 a z.
Proof. intros H Hw. unfold two_step_a. rewrite (frozen_eq e a z H), !l1_eq, !l2_eq by assumption. reflexivity. Qed.
Lemma two_step_1a_eq a z : wd e z -> wd e (frozen d1 a z) ->
  two_step_1a (Derive (eval e)) (Derive_n (eval e) 2) (Derive_n (eval e) 3) a z = two_step_1a d1 d2 d3 a z.
Proof. intros H Hw. unfold two_step_1a. rewrite (frozen_eq e a z H), !l1_eq, !l2_eq, !l3_eq by assumption. reflexivity. Qed.

Theorem period_doubling_reflect
  (lo hi u v m1 m2 c1 c2 p1 p2 a_lo a_hi at_lo at_hi before_lo before_hi after_lo after_hi A B : R) :
  minimum (eval e) lo hi ->
  0 < a_lo ->
  A <= u -> u <= m1 -> m1 <= m2 -> m2 <= c1 -> c1 <= lo -> hi <= c2 -> c2 <= p1 -> p1 <= p2 -> p2 <= v -> v <= B ->
  on e A B ->
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
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 -> two_step_1 d1 d2 a z < 1) ->
  a_lo <= at_lo ->
  at_lo <= at_hi ->
  at_hi <= a_hi ->
  p1 <= before_lo ->
  before_lo <= before_hi ->
  before_hi <= p2 ->
  0 <= two_step d1 at_lo before_lo - before_lo ->
  two_step d1 at_lo before_hi - before_hi <= 0 ->
  (forall z, before_lo <= z <= before_hi -> -1 < two_step_1 d1 d2 at_lo z) ->
  p1 <= after_lo ->
  after_lo <= after_hi ->
  after_hi <= p2 ->
  0 <= two_step d1 at_hi after_lo - after_lo ->
  two_step d1 at_hi after_hi - after_hi <= 0 ->
  (forall z, after_lo <= z <= after_hi -> two_step_1 d1 d2 at_hi z < -1) ->
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 ->
     two_step_1a d1 d2 d3 a z * (1 - two_step_1 d1 d2 a z) + two_step_2 d1 d2 d3 a z * two_step_a d1 d2 a z < 0) ->
  period_doubling (eval e) lo hi u v m1 m2 p1 p2 a_lo a_hi at_lo at_hi.
Proof.
intros Hmin w0 o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 W g1 g2 t1 t2 t3 t4 t5 t6 t7 t8 k0 k1 k2 k3 k4 k5 k6 k7 k8 k9 k10 k11 k12 k13 k14 k15 k16.
assert (Hlh : lo < hi) by (destruct Hmin as [zs Hm]; generalize (minimum_inside Hm); lra).
assert (Wz : forall z, u <= z <= v -> wd e z) by (intros z h; apply W; lra).
assert (Wi : forall a z, a_lo <= a <= a_hi -> u <= z <= v -> wd e (frozen d1 a z)).
{ intros a z h1 h2. apply W. split; [apply g1 | apply g2]; assumption. }
apply (period_doubling_sound (eval e) lo hi u v m1 m2 c1 c2 p1 p2 a_lo a_hi at_lo at_hi before_lo before_hi after_lo after_hi A B);
  try assumption; [apply expr_smooth, W|..];
  repeat match goal with |- forall _, _ => intro end;
  rewrite ?frozen_eq, ?two_step_eq, ?two_step_1_eq, ?two_step_2_eq, ?two_step_a_eq, ?two_step_1a_eq
    by first [apply Wz; lra | apply Wi; lra];
  auto.
Qed.

Theorem flip_segment_reflect (lo hi r kappa M a1_min a1_max eps_bar a_lo : R) :
  flip (eval e) lo hi r kappa M a1_min a1_max eps_bar ->
  on e lo hi ->
  (forall z, lo <= z <= hi -> a_lo * d2 z <= 2) ->
  holds (eval e) lo hi (flip_steps lo hi r eps_bar a_lo).
Proof.
intros H W Ha. apply (flip_segment (eval e) lo hi r kappa M a1_min a1_max); [exact H|].
intros z hz. rewrite l2_eq by (apply W, hz). apply Ha. exact hz.
Qed.

Theorem branch_reflect (lo hi a_from a_to : R) (first : segment) (rest : list segment) :
  List.Forall (holds (eval e) lo hi) (first :: rest) ->
  on e lo hi ->
  a_from < a_to ->
  (forall z, lo <= z <= hi -> 2 < a_to * d2 z) ->
  from first <= a_from ->
  follow first rest a_to ->
  branch (eval e) lo hi a_from a_to (first :: rest).
Proof.
intros Hs W lt above h Hf. apply (branch_sound (eval e) lo hi a_from a_to first rest); try assumption.
intros z hz. rewrite l2_eq by (apply W, hz). apply above. exact hz.
Qed.

End ReflectionCycle.
