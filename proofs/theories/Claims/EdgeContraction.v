(** Claim `edge_contraction` (theory.md, section 3): at the edge of stability a_c = 2 / l2(zs) the frozen iteration converges to the
    minimum zs from every start in [zs - R, zs + R], and for starts in [zs - r, zs + r] the distance after 2n steps is at most
    |d| / sqrt (1 + 2 n kappa d^2). The minimum is known only by its bracket [lo, hi] and a_c only by [a_lo, a_hi]; the
    obligations (e0) to (e4) hold on boxes that contain both. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum TwoStepMap Iteration.
Open Scope R_scope.

Definition edge_contraction (l : R -> R) (lo hi r R0 kappa : R) : Prop :=
  0 < r <= R0 /\ exists zs, minimum_at l lo hi zs /\ smooth_steps l (eq (2 / Derive_n l 2 zs)) (zs - R0) (zs + R0) /\
  let g := frozen (Derive l) (2 / Derive_n l 2 zs) in
  (forall z, Rabs (z - zs) <= r -> Rabs (g (g z) - zs) <= (1 - kappa * (z - zs)^2) * Rabs (z - zs)) /\
  (forall z, 0 < Rabs (z - zs) <= R0 -> Rabs (g (g z) - zs) < Rabs (z - zs)) /\
  (forall z0, Rabs (z0 - zs) <= R0 -> is_lim_seq (fun n => Nat.iter n g z0) zs) /\
  (forall z0 n, Rabs (z0 - zs) <= r ->
     Rabs (Nat.iter (2 * n) g z0 - zs) <= Rabs (z0 - zs) / sqrt (1 + 2 * INR n * kappa * (z0 - zs)^2)).

(** ** At the minimum itself *)

Section AtEdge.
Variables (l1 l2 l3 l4 : R -> R) (A B zs r : R).
Hypothesis HC : chain l1 l2 l3 l4 A B.
Hypothesis Hz1 : l1 zs = 0.
Hypothesis Hz2 : 0 < l2 zs.
Notation a := (2 / l2 zs).
Variables u v : R.
Hypothesis Hu : u < zs - r.
Hypothesis Hv : zs + r < v.
Hypothesis Hdom : forall t, u < t < v -> A <= t <= B /\ A <= frozen l1 a t <= B.

Lemma edge_mu : 1 - a * l2 zs = -1. Proof. field. lra. Qed.

Lemma edge_cubic z : 0 <= r -> Rabs (z - zs) <= r ->
  exists xi, Rabs (xi - zs) <= r /\
    frozen l1 a (frozen l1 a z) - zs = (z - zs) * (1 + third l1 l2 l3 l4 a xi / 6 * (z - zs)^2).
Proof.
intros Hr Hz. assert (Hz' := Hz). apply Rabs_le_between in Hz'.
destruct (two_step_taylor l1 l2 l3 l4 A B HC a zs Hz1 u v (z - zs) Hdom) as [xi [Hxi E]]; try lra.
exists xi. split; [lra|].
replace (zs + (z - zs)) with z in E by ring. unfold two_step in E. rewrite E, edge_mu. field. lra.
Qed.

Lemma sq_le_of_abs z : Rabs (z - zs) <= r -> 0 <= (z - zs)^2 <= r^2.
Proof.
intros Hz. split; [apply pow2_ge_0|]. rewrite <- (pow2_abs (z - zs)). apply pow_incr. split; [apply Rabs_pos | exact Hz].
Qed.

Lemma edge_ball kap M : 0 <= r -> 0 <= kap ->
  (forall xi, Rabs (xi - zs) <= r -> - M <= third l1 l2 l3 l4 a xi <= - (6 * kap)) ->
  (M / 6 + kap) * r^2 <= 2 ->
  forall z, Rabs (z - zs) <= r ->
    Rabs (frozen l1 a (frozen l1 a z) - zs) <= (1 - kap * (z - zs)^2) * Rabs (z - zs).
Proof.
intros Hr Hk HT He3 z Hz.
destruct (edge_cubic z Hr Hz) as [xi [Hxi E]]. rewrite E, Rabs_mult, Rmult_comm.
apply Rmult_le_compat_r; [apply Rabs_pos|].
destruct (HT xi Hxi) as [T1 T2]. destruct (sq_le_of_abs z Hz) as [S1 S2].
set (s := (z - zs)^2) in *. set (t := third l1 l2 l3 l4 a xi / 6) in *.
assert (Ht1 : - (M / 6) <= t) by (unfold t; lra). assert (Ht2 : t <= - kap) by (unfold t; lra).
assert (t * s <= - kap * s) by (apply Rmult_le_compat_r; lra).
assert (- (M / 6) * s <= t * s) by (apply Rmult_le_compat_r; lra).
assert ((M / 6 + kap) * s <= (M / 6 + kap) * r^2) by (apply Rmult_le_compat_l; lra).
apply Rabs_le_between. lra.
Qed.

End AtEdge.

(** ** The claim *)

(** * The certificate forms: z* bracketed, a_c bracketed *)

Lemma a_c_between (lam a_lo a_hi : R) : 0 < lam -> a_lo * lam <= 2 -> 2 <= a_hi * lam -> a_lo <= 2 / lam <= a_hi.
Proof.
intros Hl h1 h2. split; apply (Rmult_le_reg_r lam); try exact Hl; unfold Rdiv; rewrite Rmult_assoc, Rinv_l by lra; lra.
Qed.

Section Sound.
Variable l : R -> R.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).
Notation l3 := (Derive_n l 3).
Notation l4 := (Derive_n l 4).

Theorem edge_contraction_sound (lo hi r R0 kap M a_lo a_hi A B : R) :
  minimum l lo hi ->
  0 < r ->
  r <= R0 ->
  0 < kap ->
  (* e0 *)
  A <= lo - R0 ->
  hi + R0 <= B ->
  smooth 4 l A B ->
  (forall a z, a_lo <= a <= a_hi -> lo - R0 <= z <= hi + R0 -> A <= frozen l1 a z) ->
  (forall a z, a_lo <= a <= a_hi -> lo - R0 <= z <= hi + R0 -> frozen l1 a z <= B) ->
  (* e1 *)
  (forall z, lo <= z <= hi -> a_lo * l2 z <= 2) ->
  (forall z, lo <= z <= hi -> 2 <= a_hi * l2 z) ->
  (* e2 *)
  (forall a z, a_lo <= a <= a_hi -> lo - r <= z <= hi + r -> third l1 l2 l3 l4 a z <= - (6 * kap)) ->
  (forall a z, a_lo <= a <= a_hi -> lo - r <= z <= hi + r -> - M <= third l1 l2 l3 l4 a z) ->
  (* e3 *)
  (M / 6 + kap) * r^2 <= 2 ->
  (* e4 *)
  (forall a z, a_lo <= a <= a_hi -> lo + r <= z <= hi + R0 -> two_step l1 a z - z < 0) ->
  (forall a z, a_lo <= a <= a_hi -> lo + r <= z <= hi + R0 -> 0 <= two_step l1 a z + z - 2 * hi) ->
  (forall a z, a_lo <= a <= a_hi -> lo - R0 <= z <= hi - r -> 0 < two_step l1 a z - z) ->
  (forall a z, a_lo <= a <= a_hi -> lo - R0 <= z <= hi - r -> two_step l1 a z + z - 2 * lo <= 0) ->
  edge_contraction l lo hi r R0 kap.
Proof.
intros [zs Hmin] Hr0 HrR Hk HA HB Hsm He0a He0b He1a He1b He2a He2b He3 Hr1 Hr2 Hl1 Hl2. split; [split; assumption|].
assert (Hz := minimum_inside Hmin). assert (HC := smooth_chain l A B Hsm).
exists zs. split; [exact Hmin|].
assert (Hz' : lo <= zs <= hi) by lra.
assert (P2 := minimum_curved Hmin). assert (E := minimum_critical Hmin).
assert (Ha : a_lo <= 2 / l2 zs <= a_hi) by (apply a_c_between; [exact P2 | apply He1a; exact Hz' | apply He1b; exact Hz']).
assert (Hdom : forall t, lo - R0 <= t <= hi + R0 -> A <= t <= B /\ A <= frozen l1 (2 / l2 zs) t <= B).
{ intros t Ht. split; [lra | split; [apply He0a | apply He0b]; assumption]. }
split.
{ exists A, B. repeat (split; [lra || exact Hsm|]). intros a z <- hz. apply Hdom. lra. }
assert (Ball : forall z, Rabs (z - zs) <= r -> Rabs (frozen l1 (2 / l2 zs) (frozen l1 (2 / l2 zs) z) - zs) <= (1 - kap * (z - zs)^2) * Rabs (z - zs)).
{ intros z Hzr. assert (Hr : 0 <= r) by (generalize (Rabs_pos (z - zs)); lra). revert z Hzr.
  apply (edge_ball l1 l2 l3 l4 A B zs r HC E P2 (lo - r) (hi + r)) with (M := M); try lra.
  - intros t Ht. apply Hdom. lra.
  - intros xi Hxi. apply Rabs_le_between in Hxi. split; [apply He2b | apply He2a]; solve [exact Ha | lra]. }
assert (Shell : forall z, 0 < Rabs (z - zs) <= R0 -> Rabs (frozen l1 (2 / l2 zs) (frozen l1 (2 / l2 zs) z) - zs) < Rabs (z - zs)).
{ intros z [Z1 Z2]. destruct (Rle_lt_dec (Rabs (z - zs)) r) as [c|c].
  - eapply Rle_lt_trans; [apply Ball; exact c|]. rewrite <- (Rmult_1_l (Rabs (z - zs))) at 2.
    apply Rmult_lt_compat_r; [exact Z1|]. assert (0 < kap * (z - zs)^2); [|lra].
    apply Rmult_lt_0_compat; [exact Hk|]. rewrite <- pow2_abs. apply pow_lt. exact Z1.
  - fold (two_step l1 (2 / l2 zs) z). destruct (Rle_lt_dec zs z) as [s|s].
    + rewrite (Rabs_pos_eq (z - zs)) in Z2, c |- * by lra.
      assert (Q1 := Hr1 (2 / l2 zs) z Ha ltac:(lra)). assert (Q2 := Hr2 (2 / l2 zs) z Ha ltac:(lra)).
      apply Rabs_def1; lra.
    + rewrite (Rabs_left (z - zs)) in Z2, c |- * by lra.
      assert (Q1 := Hl1 (2 / l2 zs) z Ha ltac:(lra)). assert (Q2 := Hl2 (2 / l2 zs) z Ha ltac:(lra)).
      apply Rabs_def1; lra. }
assert (Fix : frozen l1 (2 / l2 zs) zs = zs) by (apply frozen_fix; exact E).
split; [exact Ball|]. split; [exact Shell|]. split.
- intros z0 H0. apply one_step_converges; [exact Fix | |].
  + apply (frozen_continuous l1 l2 l3 l4 A B HC). generalize (Rabs_pos (z0 - zs)). lra.
  + apply (strict_converges (two_step l1 (2 / l2 zs)) zs R0); try assumption.
    * apply two_step_fix. exact E.
    * intros z Hz0. apply Rabs_le_between in Hz0.
      destruct (Hdom z) as [D1 D2]; [lra|]. apply (two_step_continuous l1 l2 l3 l4 A B HC); assumption.
- intros z0 n H0. rewrite iter_two_step.
  apply (cubic_rate (fun t => frozen l1 (2 / l2 zs) (frozen l1 (2 / l2 zs) t)) zs r kap z0); assumption.
Qed.

End Sound.
