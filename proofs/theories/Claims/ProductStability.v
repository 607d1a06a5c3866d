(** Claims `product_stable`, `product_unstable` and `degenerate` (theory.md, sections 2 and 3): the sign of
    alpha = 3 l3^2 - l2 l4 at the minimum, and what it means for the two-step map H at the edge of stability a = 2 / l2(zs):
      H(zs + d) - zs = d (1 - (2 alpha / (3 l2^2)) d^2 + o(d^2)),
    so that H contracts near zs when alpha > 0 and expands when alpha < 0. The minimum is only known by its bracket, on which
    the obligation is checked. Four derivatives suffice; the fourth need not be continuous. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum TwoStepMap.
Open Scope R_scope.

(** the two-step map at the edge of stability of the minimum zs *)
Definition edge_two_step (l : R -> R) (zs : R) : R -> R := two_step (Derive l) (2 / Derive_n l 2 zs).

(** the limit of (|d| - |H(zs + d) - zs|) / |d|^3 as d tends to 0 *)
Definition edge_rate (l : R -> R) (zs : R) : R := 2 * alpha l zs / (3 * (Derive_n l 2 zs)^2).

Definition product_stable (l : R -> R) (lo hi alpha_min : R) : Prop :=
  exists zs, minimum_at l lo hi zs /\ smooth 4 l lo hi /\ 0 < alpha_min <= alpha l zs /\
  forall kappa, kappa < edge_rate l zs -> exists r, 0 < r /\ forall z, Rabs (z - zs) <= r ->
    Rabs (edge_two_step l zs z - zs) <= (1 - kappa * (z - zs)^2) * Rabs (z - zs).

Definition product_unstable (l : R -> R) (lo hi alpha_max : R) : Prop :=
  exists zs, minimum_at l lo hi zs /\ smooth 4 l lo hi /\ alpha l zs <= alpha_max < 0 /\
  forall kappa, kappa < - edge_rate l zs -> exists r, 0 < r /\ forall z, Rabs (z - zs) <= r ->
    (1 + kappa * (z - zs)^2) * Rabs (z - zs) <= Rabs (edge_two_step l zs z - zs).

(** at the edge two steps lead back to where they began, up to o(d^3) *)
Definition flat_at_edge (l : R -> R) (zs : R) : Prop :=
  forall eps, 0 < eps -> exists r, 0 < r /\ forall z, Rabs (z - zs) <= r ->
    Rabs (edge_two_step l zs z - z) <= eps * Rabs (z - zs) ^ 3.

Definition degenerate (l : R -> R) (lo hi : R) : Prop :=
  exists zs, minimum_at l lo hi zs /\ smooth 4 l lo hi /\ (forall z, lo <= z <= hi -> alpha l z = 0) /\ flat_at_edge l zs.

(** the minimum is known exactly *)
Definition degenerate_at (l : R -> R) (lo hi z0 : R) : Prop :=
  minimum_at l lo hi z0 /\ smooth 4 l lo hi /\ alpha l z0 = 0 /\ flat_at_edge l z0.

(** ** The expansion at the edge *)

Lemma edge_expansion_at (l : R -> R) (lo hi zs : R) : smooth 4 l lo hi -> minimum_at l lo hi zs ->
  forall eps, 0 < eps -> exists r, 0 < r /\ forall z, Rabs (z - zs) <= r ->
    Rabs (edge_two_step l zs z - zs - (z - zs) * (1 - edge_rate l zs * (z - zs)^2)) <= eps * Rabs (z - zs) ^ 3.
Proof.
intros Hsm [Hz H2 H1 _ _ _] eps He.
assert (HC := smooth_chain l lo hi Hsm). set (a := 2 / Derive_n l 2 zs).
assert (Hmu : 1 - a * Derive_n l 2 zs = -1) by (unfold a; field; lra).
assert (Hg : frozen (Derive l) a zs = zs) by (apply frozen_fix; exact H1).
assert (Hloc : locally zs (fun t => lo <= t <= hi /\ lo <= frozen (Derive l) a t <= hi)).
{ apply filter_and.
  - generalize (locally_oo lo hi zs Hz). apply filter_imp. intros; lra.
  - assert (Hc : continuous (frozen (Derive l) a) zs) by (apply (frozen_continuous _ _ _ _ _ _ HC); lra).
    assert (L := locally_oo lo hi (frozen (Derive l) a zs) ltac:(rewrite Hg; exact Hz)).
    assert (Lg := Hc _ L). unfold filtermap in Lg. revert Lg. apply filter_imp. intros t Ht. lra. }
destruct (peano3 (edge_two_step l zs) (two_step_1 (Derive l) (Derive_n l 2) a)
  (two_step_2 (Derive l) (Derive_n l 2) (Derive_n l 3) a) zs
  (third (Derive l) (Derive_n l 2) (Derive_n l 3) (Derive_n l 4) a zs)) with (eps := eps) as [r [Hr K]]; try exact He.
- generalize Hloc. apply filter_imp. intros t [h1 h2]. exact (two_step_derive_1 _ _ _ _ _ _ HC a t h1 h2).
- generalize Hloc. apply filter_imp. intros t [h1 h2]. exact (two_step_derive_2 _ _ _ _ _ _ HC a t h1 h2).
- apply (two_step_derive_3 _ _ _ _ _ _ HC); [lra | rewrite Hg; lra].
- apply two_step_fix. exact H1.
- rewrite two_step_1_fix by exact H1. rewrite Hmu. ring.
- rewrite two_step_2_fix by exact H1. rewrite Hmu. ring.
- exists r. split; [exact Hr|]. intros z Hzr. specialize (K (z - zs) Hzr).
  replace (zs + (z - zs)) with z in K by ring.
  rewrite (third_at_edge _ _ _ _ a zs H1) in K by (try reflexivity; lra).
  replace (1 - edge_rate l zs * (z - zs)^2)
    with (1 + -4 * (3 * Derive_n l 3 zs ^ 2 - Derive_n l 2 zs * Derive_n l 4 zs) / Derive_n l 2 zs ^ 2 / 6 * (z - zs) ^ 2).
  + exact K.
  + unfold edge_rate, alpha. field. lra.
Qed.

(** ** The claims *)

Theorem product_stable_sound (l : R -> R) (lo hi alpha_min : R) :
  minimum l lo hi ->
  smooth 4 l lo hi ->
  0 < alpha_min ->
  (forall z, lo <= z <= hi -> alpha_min <= alpha l z) ->
  product_stable l lo hi alpha_min.
Proof.
intros [zs Hmin] Hsm Hpos Hal. assert (Hz := minimum_inside Hmin). assert (H2 := minimum_curved Hmin).
assert (Ha := Hal zs ltac:(lra)).
exists zs. split; [exact Hmin|]. split; [exact Hsm|]. split; [lra|]. intros kappa Hk.
assert (Hrate : 0 < edge_rate l zs).
{ unfold edge_rate. apply Rdiv_lt_0_compat; [lra|]. apply Rmult_lt_0_compat; [lra | apply pow_lt; exact H2]. }
set (rate := edge_rate l zs) in *.
destruct (edge_expansion_at l lo hi zs Hsm Hmin (rate - kappa) ltac:(lra)) as [r [Hr K]]. fold rate in K.
exists (Rmin r (/ (1 + rate))).
assert (Hi : 0 < / (1 + rate)) by (apply Rinv_0_lt_compat; lra).
split; [apply Rmin_glb_lt; assumption|]. intros z Hzr.
apply (nearer rate kappa (rate - kappa)); [lra | |].
- apply small_square; [lra|]. eapply Rle_trans; [exact Hzr | apply Rmin_r].
- apply K. eapply Rle_trans; [exact Hzr | apply Rmin_l].
Qed.

Theorem product_unstable_sound (l : R -> R) (lo hi alpha_max : R) :
  minimum l lo hi ->
  smooth 4 l lo hi ->
  alpha_max < 0 ->
  (forall z, lo <= z <= hi -> alpha l z <= alpha_max) ->
  product_unstable l lo hi alpha_max.
Proof.
intros [zs Hmin] Hsm Hneg Hal. assert (Hz := minimum_inside Hmin). assert (Ha := Hal zs ltac:(lra)).
exists zs. split; [exact Hmin|]. split; [exact Hsm|]. split; [lra|]. intros kappa Hk.
destruct (edge_expansion_at l lo hi zs Hsm Hmin (- edge_rate l zs - kappa) ltac:(lra)) as [r [Hr K]].
exists r. split; [exact Hr|]. intros z Hzr. apply (farther (- edge_rate l zs) kappa (- edge_rate l zs - kappa)); [lra|].
replace (1 + - edge_rate l zs * (z - zs)^2) with (1 - edge_rate l zs * (z - zs)^2) by ring. apply K. exact Hzr.
Qed.

Lemma flat_of_alpha (l : R -> R) (lo hi zs : R) : smooth 4 l lo hi -> minimum_at l lo hi zs -> alpha l zs = 0 ->
  flat_at_edge l zs.
Proof.
intros Hsm Hmin Ha eps He. destruct (edge_expansion_at l lo hi zs Hsm Hmin eps He) as [r [Hr K]]. exists r. split; [exact Hr|].
intros z Hzr. specialize (K z Hzr). unfold edge_rate in K. rewrite Ha in K.
replace (edge_two_step l zs z - z)
  with (edge_two_step l zs z - zs - (z - zs) * (1 - 2 * 0 / (3 * Derive_n l 2 zs ^ 2) * (z - zs) ^ 2)); [exact K|].
field. apply Rgt_not_eq. apply (minimum_curved Hmin).
Qed.

Theorem degenerate_sound (l : R -> R) (lo hi : R) :
  minimum l lo hi ->
  smooth 4 l lo hi ->
  (forall z, lo <= z <= hi -> alpha l z = 0) ->
  degenerate l lo hi.
Proof.
intros [zs Hmin] Hsm Hal. assert (Hz := minimum_inside Hmin). assert (Ha := Hal zs ltac:(lra)).
exists zs. split; [exact Hmin|]. split; [exact Hsm|]. split; [exact Hal | exact (flat_of_alpha l lo hi zs Hsm Hmin Ha)].
Qed.

(** the same at a point that is known exactly *)
Theorem degenerate_at_sound (l : R -> R) (lo hi z0 : R) :
  minimum l lo hi ->
  smooth 4 l lo hi ->
  lo <= z0 ->
  z0 <= hi ->
  Derive l z0 = 0 ->
  alpha l z0 = 0 ->
  degenerate_at l lo hi z0.
Proof.
intros [zs Hmin] Hsm Hl1 Hl2 H1 Ha. assert (E := minimum_at_unique l lo hi zs z0 Hmin ltac:(lra) H1). subst z0.
split; [exact Hmin|]. split; [exact Hsm|]. split; [exact Ha | exact (flat_of_alpha l lo hi zs Hsm Hmin Ha)].
Qed.
