(** Claim `edge_expansion` (theory.md, section 3): at the edge of stability the two-step map expands on [zs - r, zs + r], so every
    orbit of the frozen iteration that does not start at the minimum zs leaves that ball. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum TwoStepMap Iteration EdgeContraction.
Open Scope R_scope.

Definition edge_expansion (l : R -> R) (lo hi r kappa : R) : Prop :=
  0 < r /\ exists zs, minimum_at l lo hi zs /\ smooth_steps l (eq (2 / Derive_n l 2 zs)) (zs - r) (zs + r) /\
  let g := frozen (Derive l) (2 / Derive_n l 2 zs) in
  (forall z, Rabs (z - zs) <= r -> (1 + kappa * (z - zs)^2) * Rabs (z - zs) <= Rabs (g (g z) - zs)) /\
  (forall z0, z0 <> zs -> exists n, r < Rabs (Nat.iter (2 * n) g z0 - zs)).

Lemma leaves_ball (g : R -> R) (zs r kap z0 : R) : 0 < kap ->
  (forall z, Rabs (z - zs) <= r -> (1 + kap * (z - zs)^2) * Rabs (z - zs) <= Rabs (g (g z) - zs)) -> z0 <> zs ->
  exists n, r < Rabs (Nat.iter (2 * n) g z0 - zs).
Proof.
intros Hk He Hn. set (d := Rabs (z0 - zs)). assert (Hd : 0 < d) by (apply Rabs_pos_lt; lra).
destruct (escapes (fun t => g (g t)) zs r d (kap * d^3) z0) as [n K].
- apply Rmult_lt_0_compat; [exact Hk | apply pow_lt; exact Hd].
- intros z [h1 h2]. eapply Rle_trans; [|apply He; exact h2]. rewrite <- (pow2_abs (z - zs)).
  set (x := Rabs (z - zs)) in *. assert (d^3 <= x^3) by (apply pow_incr; lra).
  assert (kap * d^3 <= kap * x^3) by (apply Rmult_le_compat_l; lra).
  replace ((1 + kap * x^2) * x) with (x + kap * x^3) by ring. lra.
- apply Rle_refl.
- exists n. rewrite iter_two_step. exact K.
Qed.

Section Sound.
Variable l : R -> R.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).
Notation l3 := (Derive_n l 3).
Notation l4 := (Derive_n l 4).

Theorem edge_expansion_sound (lo hi r kap a_lo a_hi A B : R) :
  minimum l lo hi ->
  0 < r ->
  0 < kap ->
  (* e0 *)
  A <= lo - r ->
  hi + r <= B ->
  smooth 4 l A B ->
  (forall a z, a_lo <= a <= a_hi -> lo - r <= z <= hi + r -> A <= frozen l1 a z) ->
  (forall a z, a_lo <= a <= a_hi -> lo - r <= z <= hi + r -> frozen l1 a z <= B) ->
  (* e1 *)
  (forall z, lo <= z <= hi -> a_lo * l2 z <= 2) ->
  (forall z, lo <= z <= hi -> 2 <= a_hi * l2 z) ->
  (* e2 *)
  (forall a z, a_lo <= a <= a_hi -> lo - r <= z <= hi + r -> 6 * kap <= third l1 l2 l3 l4 a z) ->
  edge_expansion l lo hi r kap.
Proof.
intros [zs Hmin] Hr0 Hk HA HB Hsm He0a He0b He1a He1b He2. split; [exact Hr0|].
assert (Hz := minimum_inside Hmin). assert (HC := smooth_chain l A B Hsm).
exists zs. split; [exact Hmin|].
assert (Hz' : lo <= zs <= hi) by lra.
assert (P2 := minimum_curved Hmin). assert (E := minimum_critical Hmin).
assert (Ha : a_lo <= 2 / l2 zs <= a_hi) by (apply a_c_between; [exact P2 | apply He1a; exact Hz' | apply He1b; exact Hz']).
split.
{ exists A, B. repeat (split; [lra || exact Hsm|]). intros a z <- hz. split; [apply He0a | apply He0b]; solve [exact Ha | lra]. }
assert (Ball : forall z, Rabs (z - zs) <= r ->
  (1 + kap * (z - zs)^2) * Rabs (z - zs) <= Rabs (two_step l1 (2 / l2 zs) z - zs)).
{ intros z Hzr. assert (Hr : 0 <= r) by (generalize (Rabs_pos (z - zs)); lra).
  destruct (edge_cubic l1 l2 l3 l4 A B zs r HC E P2 (lo - r) (hi + r)) with (z := z) as [xi [Hxi Ex]]; try lra.
  { intros t Ht. split; [lra | split; [apply He0a | apply He0b]; solve [exact Ha | lra]]. }
  unfold two_step. rewrite Ex, Rabs_mult, Rmult_comm. apply Rmult_le_compat_l; [apply Rabs_pos|].
  apply Rabs_le_between in Hxi. assert (HT := He2 (2 / l2 zs) xi Ha ltac:(lra)).
  assert (S1 := pow2_ge_0 (z - zs)). set (s := (z - zs)^2) in *. set (t := third l1 l2 l3 l4 (2 / l2 zs) xi / 6) in *.
  assert (kap * s <= t * s) by (apply Rmult_le_compat_r; unfold t; lra).
  eapply Rle_trans; [|apply Rle_abs]. lra. }
split; [exact Ball|]. intros z0 Hn. apply (leaves_ball _ zs r kap z0 Hk Ball Hn).
Qed.

End Sound.
