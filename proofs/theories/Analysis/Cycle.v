(** 2-cycles {zm, zp} of the frozen map: one with multiplier in (-1, 1) attracts, one with multiplier of modulus
    above 1 repels. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus TwoStepMap Iteration.
Open Scope R_scope.

(** {zm, zp} is a 2-cycle around zs, the only one in the window [u, v] *)
Definition only_cycle (l1 : R -> R) (zs u v a zm zp : R) : Prop :=
  let g := frozen l1 a in
  u < zm < zs /\ zs < zp < v /\ g zp = zm /\ g zm = zp /\
  (forall z, u <= z <= v -> g (g z) = z -> z = zm \/ z = zs \/ z = zp).

(** the multiplier of a 2-cycle {zm, zp} of the step a: the slope of two steps at its points *)
Definition multiplier (l : R -> R) (a zm zp : R) : R := (1 - a * Derive_n l 2 zp) * (1 - a * Derive_n l 2 zm).

(** even iterates of z0 stay within e of p and tend to it, odd ones stay within e of q and tend to it *)
Definition follows_cycle (g : R -> R) (e p q z0 : R) : Prop :=
  (forall n, Rabs (Nat.iter (2 * n) g z0 - p) < e /\ Rabs (Nat.iter (2 * n + 1) g z0 - q) < e) /\
  is_lim_seq (fun n => Nat.iter (2 * n) g z0) p /\ is_lim_seq (fun n => Nat.iter (2 * n + 1) g z0) q.

(** orbits that start near a point of the cycle stay near it and tend to it *)
Definition attracting (g : R -> R) (zm zp : R) : Prop :=
  forall e, 0 < e -> exists rho, 0 < rho /\
    (forall z0, Rabs (z0 - zp) <= rho -> follows_cycle g e zp zm z0) /\
    (forall z0, Rabs (z0 - zm) <= rho -> follows_cycle g e zm zp z0).

Lemma attracts_near (l1 l2 l3 l4 : R -> R) (A B a zp zm : R) : chain l1 l2 l3 l4 A B ->
  A <= zp <= B -> A <= zm <= B -> frozen l1 a zp = zm -> frozen l1 a zm = zp -> -1 < two_step_1 l1 l2 a zp < 1 ->
  forall e, 0 < e -> exists rho, 0 < rho /\ forall z0, Rabs (z0 - zp) <= rho -> follows_cycle (frozen l1 a) e zp zm z0.
Proof.
intros HC hp hm E1 E2 Hm e He. set (g := frozen l1 a) in *.
assert (Hd : is_derive (two_step l1 a) zp (two_step_1 l1 l2 a zp)).
{ apply (two_step_derive_1 l1 l2 l3 l4 A B HC a zp hp). change (A <= g zp <= B). rewrite E1. exact hm. }
destruct (attracts (two_step l1 a) zp _ Hd) as [rho [Hrho K]]; [change (g (g zp) = zp); rewrite E1; exact E2 | exact Hm |].
assert (Cg : continuous g zp) by (apply (frozen_continuous l1 l2 l3 l4 A B HC); exact hp).
destruct (cont_ball g zp e Cg He) as [w [Hw C]]. rewrite E1 in C.
set (d := Rmin e w / 2). assert (Hew : 0 < Rmin e w) by (apply Rmin_glb_lt; assumption).
assert (D1 := Rmin_l e w). assert (D2 := Rmin_r e w).
exists (Rmin rho d). split; [apply Rmin_glb_lt; unfold d; lra|]. intros z0 Hz0.
assert (N1 := Rmin_l rho d). assert (N2 := Rmin_r rho d). destruct (K z0 ltac:(lra)) as [Near Lim].
assert (Odd : forall n, Nat.iter (2 * n + 1) g z0 = g (Nat.iter (2 * n) g z0)).
{ intros n. replace (2 * n + 1)%nat with (S (2 * n)) by lia. reflexivity. }
split.
{ intros n. rewrite Odd. assert (Q : Rabs (Nat.iter (2 * n) g z0 - zp) <= d).
  { rewrite iter_two_step. specialize (Near n). change (fun t => g (g t)) with (two_step l1 a). lra. }
  unfold d in Q. split; [lra | apply C; lra]. }
assert (Ev : is_lim_seq (fun n => Nat.iter (2 * n) g z0) zp).
{ apply (is_lim_seq_ext (fun n => Nat.iter n (two_step l1 a) z0)); [|exact Lim]. intros n. rewrite iter_two_step. reflexivity. }
split; [exact Ev|].
apply (is_lim_seq_ext (fun n => g (Nat.iter (2 * n) g z0))); [intros n; symmetry; apply Odd|].
rewrite <- E1. apply (is_lim_seq_continuous g _ zp); [|exact Ev]. apply continuity_pt_filterlim. exact Cg.
Qed.

Lemma cycle_attracts (l1 l2 l3 l4 : R -> R) (A B a zm zp : R) : chain l1 l2 l3 l4 A B ->
  A <= zm <= B -> A <= zp <= B -> frozen l1 a zp = zm -> frozen l1 a zm = zp ->
  -1 < (1 - a * l2 zp) * (1 - a * l2 zm) < 1 -> attracting (frozen l1 a) zm zp.
Proof.
intros HC hm hp E1 E2 Hmu e He.
destruct (attracts_near l1 l2 l3 l4 A B a zp zm HC) with (e := e) as [r1 [R1 K1]]; try assumption.
{ unfold two_step_1. rewrite E1, Rmult_comm. exact Hmu. }
destruct (attracts_near l1 l2 l3 l4 A B a zm zp HC) with (e := e) as [r2 [R2 K2]]; try assumption.
{ unfold two_step_1. rewrite E2. exact Hmu. }
exists (Rmin r1 r2). split; [apply Rmin_glb_lt; assumption|]. split; intros z0 h0.
- apply K1. eapply Rle_trans; [exact h0 | apply Rmin_l].
- apply K2. eapply Rle_trans; [exact h0 | apply Rmin_r].
Qed.

(** orbits of the two-step map that start near a point of the cycle, but not at it, leave its neighbourhood, however small that is *)
Definition repelling (g : R -> R) (zm zp : R) : Prop :=
  forall e, 0 < e -> exists rho, 0 < rho <= e /\
    (forall z0, 0 < Rabs (z0 - zp) <= rho -> exists n, rho < Rabs (Nat.iter (2 * n) g z0 - zp)) /\
    (forall z0, 0 < Rabs (z0 - zm) <= rho -> exists n, rho < Rabs (Nat.iter (2 * n) g z0 - zm)).

Lemma cycle_repels (l1 l2 l3 l4 : R -> R) (A B a zm zp : R) : chain l1 l2 l3 l4 A B ->
  A <= zm <= B -> A <= zp <= B -> frozen l1 a zp = zm -> frozen l1 a zm = zp ->
  1 < Rabs ((1 - a * l2 zp) * (1 - a * l2 zm)) -> repelling (frozen l1 a) zm zp.
Proof.
intros HC hm hp E1 E2 Hmu. set (g := frozen l1 a) in *.
assert (Dp : is_derive (two_step l1 a) zp (two_step_1 l1 l2 a zp)).
{ apply (two_step_derive_1 l1 l2 l3 l4 A B HC a zp hp). change (A <= g zp <= B). rewrite E1. exact hm. }
assert (Dm : is_derive (two_step l1 a) zm (two_step_1 l1 l2 a zm)).
{ apply (two_step_derive_1 l1 l2 l3 l4 A B HC a zm hm). change (A <= g zm <= B). rewrite E2. exact hp. }
destruct (repels (two_step l1 a) zp _ Dp) as [r1 [R1 K1]].
{ change (g (g zp) = zp). rewrite E1. exact E2. }
{ unfold two_step_1. change (frozen l1 a zp) with (g zp). rewrite E1, Rmult_comm. exact Hmu. }
destruct (repels (two_step l1 a) zm _ Dm) as [r2 [R2 K2]].
{ change (g (g zm) = zm). rewrite E2. exact E1. }
{ unfold two_step_1. change (frozen l1 a zm) with (g zm). rewrite E2. exact Hmu. }
intros e He. set (r := Rmin e (Rmin r1 r2)).
assert (N1 := Rmin_r e (Rmin r1 r2)). assert (N2 := Rmin_l r1 r2). assert (N3 := Rmin_r r1 r2). fold r in N1.
exists r. split; [split; [repeat apply Rmin_glb_lt; assumption | apply Rmin_l]|]. split; intros z0 [h0 _].
- destruct (K1 r z0 ltac:(lra) h0) as [n K]. exists n. rewrite iter_two_step. exact K.
- destruct (K2 r z0 ltac:(lra) h0) as [n K]. exists n. rewrite iter_two_step. exact K.
Qed.
