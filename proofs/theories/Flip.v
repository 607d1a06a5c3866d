(** Claim `flip` (theory.md, section 4): the supercritical flip bifurcation, uniformly in the step. For every step a beyond the
    edge, a_c < a <= a_c (1 + eps_bar / 2), the frozen map has exactly one 2-cycle in the window [zs - r, zs + r]; it encloses
    the minimum, attracts, and its amplitude is bounded on both sides by multiples of sqrt (a l2(zs) - 2). *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum TwoStepMap Iteration EdgeContraction FlipCycle FlipFamily.
Open Scope R_scope.

(** the 2-cycle, its uniqueness, multiplier, amplitude and attraction at one step a: see [flip_cycle] in FlipFamily.v *)
Definition flip (l : R -> R) (lo hi r kappa M a1_min a1_max eps_bar : R) : Prop :=
  exists zs, minimum_at l lo hi zs /\
  forall a, 2 / Derive_n l 2 zs < a <= 2 / Derive_n l 2 zs * (1 + eps_bar / 2) ->
    flip_cycle (Derive l) (Derive_n l 2) zs r kappa M a1_min a1_max a.

Section Sound.
Variable l : R -> R.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).
Notation l3 := (Derive_n l 3).
Notation l4 := (Derive_n l 4).

Theorem flip_sound (lo hi r kap M a1_min a1_max eps_bar a_lo a_hi A B : R) :
  let a_top := a_hi * (1 + eps_bar / 2) in
  minimum l lo hi ->
  0 < r ->
  0 < kap ->
  0 < eps_bar ->
  (* e0 *)
  A < lo - r ->
  hi + r < B ->
  smooth 4 l A B ->
  (forall a z, a_lo <= a <= a_top -> lo - r <= z <= hi + r -> A < frozen l1 a z) ->
  (forall a z, a_lo <= a <= a_top -> lo - r <= z <= hi + r -> frozen l1 a z < B) ->
  (* e1 *)
  (forall z, lo <= z <= hi -> a_lo * l2 z <= 2) ->
  (forall z, lo <= z <= hi -> 2 <= a_hi * l2 z) ->
  (* f1 *)
  (forall a z, a_lo <= a <= a_top -> lo - r <= z <= hi + r -> third l1 l2 l3 l4 a z <= - (6 * kap)) ->
  (forall a z, a_lo <= a <= a_top -> lo - r <= z <= hi + r -> - M <= third l1 l2 l3 l4 a z) ->
  (* f2 *)
  (forall a z, a_lo <= a <= a_top -> lo + r <= z <= hi + r -> two_step l1 a z - z < 0) ->
  (forall a z, a_lo <= a <= a_top -> lo - r <= z <= hi - r -> 0 < two_step l1 a z - z) ->
  (* f3 *)
  (forall a z, a_lo <= a <= a_top -> lo - r <= z <= hi + r -> -1 < two_step_1 l1 l2 a z) ->
  (* f4 *)
  (forall a c eps delta, a_lo <= a <= a_top -> lo <= c <= hi -> 0 <= eps <= eps_bar -> - r <= delta <= r ->
     a1_min <= 2 + eps - a * l3 c * (1 + eps) * delta / 2) ->
  (forall a c eps delta, a_lo <= a <= a_top -> lo <= c <= hi -> 0 <= eps <= eps_bar -> - r <= delta <= r ->
     2 + eps - a * l3 c * (1 + eps) * delta / 2 <= a1_max) ->
  flip l lo hi r kap M a1_min a1_max eps_bar.
Proof.
intros a_top [zs Hmin] Hr Hk He HA HB Hsm He0a He0b He1a He1b Hf1a Hf1b Hf2r Hf2l Hf3 Hf4a Hf4b.
assert (Hz := proj1 Hmin). assert (HC := smooth_chain l A B Hsm).
assert (P2 := proj1 (proj2 Hmin)). assert (E := proj1 (proj2 (proj2 Hmin))).
assert (Ha : a_lo <= 2 / l2 zs <= a_hi) by (apply a_c_between; [exact P2 | apply He1a; lra | apply He1b; lra]).
assert (Box : forall a, 2 / l2 zs < a <= 2 / l2 zs * (1 + eps_bar / 2) ->
  a_lo <= a <= a_top /\ 0 <= a * l2 zs - 2 <= eps_bar).
{ intros a [h1 h2]. split.
  - split; [lra|]. eapply Rle_trans; [exact h2|]. apply Rmult_le_compat_r; lra.
  - assert (E2 : 2 / l2 zs * l2 zs = 2) by (field; lra).
    apply (Rmult_lt_compat_r (l2 zs)) in h1; [|exact P2]. apply (Rmult_le_compat_r (l2 zs)) in h2; [|lra].
    replace (2 / l2 zs * (1 + eps_bar / 2) * l2 zs) with (2 + eps_bar) in h2 by (field; lra). lra. }
exists zs. split; [exact Hmin|]. intros a ha.
apply (flip_exact l1 l2 l3 l4 A B zs r kap (2 / l2 zs * (1 + eps_bar / 2)) (lo - r) (hi + r)); try assumption; try lra.
- intros a' ha' t ht. destruct (Box a' ha') as [b1 b2].
  split; [lra | split; apply Rlt_le; [apply He0a | apply He0b]; solve [exact b1 | lra]].
- intros a' ha' t ht. destruct (Box a' ha') as [b1 b2]. apply Hf1a; [exact b1 | lra].
- intros a' ha'. destruct (Box a' ha') as [b1 b2]. apply Hf2r; [exact b1 | lra].
- intros a' ha'. destruct (Box a' ha') as [b1 b2]. apply Hf2l; [exact b1 | lra].
- intros t ht. destruct (Box a ha) as [b1 b2]. apply Hf1b; [exact b1 | lra].
- intros z hz n Ez. destruct (Box a ha) as [b1 b2]. apply Hf3; [exact b1 | lra].
- intros d hd. destruct (Box a ha) as [b1 b2].
  assert (K1 := Hf4a a zs (a * l2 zs - 2) d b1 ltac:(lra) b2 hd).
  assert (K2 := Hf4b a zs (a * l2 zs - 2) d b1 ltac:(lra) b2 hd). lra.
Qed.

End Sound.
