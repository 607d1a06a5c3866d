(** Critical parameters (proofs/OSCILLATION.md): the minimum of a family of losses L c, and the sign of alpha there, from cells of
    the parameter c. Where brackets of the minimum meet they hold the same minimum; and between two values of c at which alpha has
    different signs there is one at which it is 0, if the minimum is bracketed for all between, and the first derivative and alpha
    are continuous in c and z together. *)
From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum.
Open Scope R_scope.

(** ** One minimum *)

(** Brackets that meet hold the same minimum. *)
Theorem same_minimum (l : R -> R) (lo hi lo' hi' zs zs' : R) :
  minimum_at l lo hi zs -> minimum_at l lo' hi' zs' -> lo <= hi' -> lo' <= hi -> zs = zs'.
Proof.
intros Hmin Hmin' M M'.
assert (I := minimum_inside Hmin). assert (I' := minimum_inside Hmin').
assert (S := minimum_signs Hmin). assert (S' := minimum_signs Hmin').
assert (E := minimum_critical Hmin). assert (E' := minimum_critical Hmin').
destruct (Rtotal_order zs zs') as [h|[h|h]]; [exfalso | exact h | exfalso].
- destruct (Rle_lt_dec lo' zs) as [i|i].
  + assert (P : 0 < (zs - zs') * Derive l zs) by (apply S'; lra). rewrite E in P. lra.
  + assert (P : 0 < (lo' - zs) * Derive l lo') by (apply S; lra).
    assert (P' : 0 < (lo' - zs') * Derive l lo') by (apply S'; lra). nra.
- destruct (Rle_lt_dec lo zs') as [i|i].
  + assert (P : 0 < (zs' - zs) * Derive l zs') by (apply S; lra). rewrite E' in P. lra.
  + assert (P : 0 < (lo - zs') * Derive l lo) by (apply S'; lra).
    assert (P' : 0 < (lo - zs) * Derive l lo) by (apply S; lra). nra.
Qed.

(** ** A change of sign *)

(** g is continuous in both variables on a rectangle *)
Definition continuous_on (g : R -> R -> R) (c0 c1 lo hi : R) : Prop :=
  forall c z, c0 <= c <= c1 -> lo <= z <= hi -> forall eps, 0 < eps -> exists d, 0 < d /\
  forall c' z', c0 <= c' <= c1 -> lo <= z' <= hi -> Rabs (c' - c) < d -> Rabs (z' - z) < d -> Rabs (g c' z' - g c z) < eps.

(** the minimum as a function of c: the least upper bound of the points before it *)
Definition minimum_of (L : R -> R -> R) (lo hi c : R) : R := real (Lub_Rbar (fun z => lo <= z <= hi /\ Derive (L c) z < 0)).

Lemma minimum_of_is L lo hi c : minimum (L c) lo hi -> minimum_at (L c) lo hi (minimum_of L lo hi c).
Proof.
intros [zs Hzs]. replace (minimum_of L lo hi c) with zs; [exact Hzs|].
assert (I := minimum_inside Hzs). assert (S := minimum_signs Hzs). symmetry. unfold minimum_of.
rewrite (is_lub_Rbar_unique _ zs); [reflexivity|]. split.
- intros z [Hz Hl]. simpl. destruct (Rle_lt_dec z zs) as [h|h]; [exact h|exfalso].
  assert (P := S z Hz ltac:(lra)). nra.
- intros b Hb. destruct b as [b| |]; simpl; [|exact Logic.I|].
  + destruct (Rle_lt_dec zs b) as [h|h]; [exact h|exfalso].
    set (t := (Rmax lo b + zs) / 2). assert (M := Rmax_l lo b). assert (M' := Rmax_r lo b).
    assert (Rmax lo b < zs) by (apply Rmax_lub_lt; lra).
    assert (T : lo <= t <= hi) by (unfold t; lra). assert (N : t < zs) by (unfold t; lra).
    assert (P := S t T ltac:(lra)). assert (Q : Rbar_le t b) by (apply Hb; split; [exact T | nra]).
    simpl in Q. unfold t in Q. lra.
  + assert (P := S lo ltac:(lra) ltac:(lra)). assert (Q : Rbar_le lo m_infty) by (apply Hb; split; [lra | nra]).
    exact Q.
Qed.

(** c moved into [c0, c1] *)
Definition clamp (c0 c1 c : R) : R := Rmax c0 (Rmin c c1).

Lemma clamp_within c0 c1 c : c0 <= c1 -> c0 <= clamp c0 c1 c <= c1.
Proof. intros H. unfold clamp. split; [apply Rmax_l | apply Rmax_lub; [exact H | apply Rmin_r]]. Qed.
Lemma clamp_of c0 c1 c : c0 <= c <= c1 -> clamp c0 c1 c = c.
Proof. intros H. unfold clamp. rewrite Rmin_left, Rmax_right; lra. Qed.
Lemma clamp_near c0 c1 c c' : c0 <= c <= c1 -> Rabs (clamp c0 c1 c' - c) <= Rabs (c' - c).
Proof.
intros H. unfold clamp, Rmax, Rmin. destruct (Rle_dec c' c1); destruct (Rle_dec c0 _); unfold Rabs;
  repeat destruct (Rcase_abs _); lra.
Qed.

Section Change.
Variables (L : R -> R -> R) (c0 c1 lo hi : R).
Hypothesis c0_c1 : c0 < c1.
Hypothesis bracketed : forall c, c0 <= c <= c1 -> minimum (L c) lo hi.
Hypothesis slope_continuous : continuous_on (fun c => Derive (L c)) c0 c1 lo hi.
Hypothesis alpha_continuous : continuous_on (fun c => alpha (L c)) c0 c1 lo hi.

Let follow (c : R) : R := minimum_of L lo hi c.
Let follow_is c (Hc : c0 <= c <= c1) : minimum_at (L c) lo hi (follow c) := minimum_of_is L lo hi c (bracketed c Hc).

Lemma follow_continuous c : c0 <= c <= c1 -> forall eps, 0 < eps -> exists d, 0 < d /\
  forall c', c0 <= c' <= c1 -> Rabs (c' - c) < d -> Rabs (follow c' - follow c) < eps.
Proof.
intros Hc eps He. assert (Hz := follow_is c Hc). set (zs := follow c) in *.
assert (I := minimum_inside Hz). assert (S := minimum_signs Hz).
set (u := Rmin (eps / 2) (Rmin (zs - lo) (hi - zs))).
assert (U : 0 < u) by (unfold u; repeat apply Rmin_glb_lt; lra).
assert (U1 : u <= eps / 2) by apply Rmin_l.
assert (U2 : u <= zs - lo) by (unfold u; eapply Rle_trans; [apply Rmin_r | apply Rmin_l]).
assert (U3 : u <= hi - zs) by (unfold u; eapply Rle_trans; [apply Rmin_r | apply Rmin_r]).
assert (Sl := S (zs - u) ltac:(lra) ltac:(lra)). assert (Sr := S (zs + u) ltac:(lra) ltac:(lra)).
assert (Hl : Derive (L c) (zs - u) < 0) by nra. assert (Hr : 0 < Derive (L c) (zs + u)) by nra.
destruct (slope_continuous c (zs - u) Hc ltac:(lra) (- Derive (L c) (zs - u)) ltac:(lra)) as [d [Hd Kd]].
destruct (slope_continuous c (zs + u) Hc ltac:(lra) (Derive (L c) (zs + u)) Hr) as [d' [Hd' Kd']].
exists (Rmin d d'). split; [apply Rmin_glb_lt; assumption|]. intros c' Hc' Hcc.
assert (A := Rmin_l d d'). assert (B := Rmin_r d d').
assert (Z : forall z, Rabs (z - z) = 0) by (intros z; rewrite Rminus_diag_eq by reflexivity; apply Rabs_R0).
assert (P := Kd c' (zs - u) Hc' ltac:(lra) ltac:(lra) ltac:(rewrite Z; exact Hd)).
assert (Q := Kd' c' (zs + u) Hc' ltac:(lra) ltac:(lra) ltac:(rewrite Z; exact Hd')).
apply Rabs_def2 in P. apply Rabs_def2 in Q.
assert (Hz' := follow_is c' Hc'). assert (S' := minimum_signs Hz'). assert (I' := minimum_inside Hz').
assert (V : zs - u <= follow c').
{ destruct (Rle_lt_dec (zs - u) (follow c')) as [h|h]; [exact h|exfalso].
  assert (W := S' (zs - u) ltac:(lra) ltac:(lra)). nra. }
assert (V' : follow c' <= zs + u).
{ destruct (Rle_lt_dec (follow c') (zs + u)) as [h|h]; [exact h|exfalso].
  assert (W := S' (zs + u) ltac:(lra) ltac:(lra)). nra. }
apply Rabs_def1; lra.
Qed.

Theorem critical_between (sign : R) :
  sign * alpha (L c0) (minimum_of L lo hi c0) < 0 -> 0 < sign * alpha (L c1) (minimum_of L lo hi c1) ->
  exists c zs, c0 < c < c1 /\ minimum_at (L c) lo hi zs /\ alpha (L c) zs = 0.
Proof.
intros H0 H1. change (sign * alpha (L c0) (follow c0) < 0) in H0. change (0 < sign * alpha (L c1) (follow c1)) in H1.
set (g := fun c => sign * alpha (L (clamp c0 c1 c)) (follow (clamp c0 c1 c))).
assert (C : forall c, c0 <= c <= c1 -> continuity_pt g c).
{ intros c Hc e He.
  assert (N : 0 < Rabs sign).
  { apply Rabs_pos_lt. intros E. rewrite E in H1. lra. }
  assert (I := minimum_inside (follow_is c Hc)).
  destruct (alpha_continuous c (follow c) Hc ltac:(lra) (e / Rabs sign)) as [d [Hd K]].
  { apply Rdiv_lt_0_compat; assumption. }
  destruct (follow_continuous c Hc d Hd) as [d' [Hd' K']].
  exists (Rmin d d'). split; [apply Rmin_glb_lt; assumption|]. intros c' [_ Hcc].
  simpl in Hcc |- *. unfold R_dist in Hcc |- *. unfold g. rewrite (clamp_of c0 c1 c Hc).
  assert (W := clamp_within c0 c1 c' (Rlt_le _ _ c0_c1)). assert (D := clamp_near c0 c1 c c' Hc).
  assert (A := Rmin_l d d'). assert (B := Rmin_r d d').
  assert (I' := minimum_inside (follow_is (clamp c0 c1 c') W)).
  assert (P := K (clamp c0 c1 c') (follow (clamp c0 c1 c')) W ltac:(lra) ltac:(lra) (K' (clamp c0 c1 c') W ltac:(lra))).
  rewrite <- Rmult_minus_distr_l, Rabs_mult.
  apply (Rmult_lt_compat_l (Rabs sign)) in P; [|exact N].
  replace (Rabs sign * (e / Rabs sign)) with e in P by (field; lra). exact P. }
destruct (Ranalysis5.IVT_interv g c0 c1 C c0_c1) as [c [Hc E]].
- unfold g. rewrite clamp_of by lra. exact H0.
- unfold g. rewrite clamp_of by lra. exact H1.
- unfold g in E. rewrite (clamp_of c0 c1 c Hc) in E.
  assert (Z : alpha (L c) (follow c) = 0).
  { apply Rmult_integral in E. destruct E as [E|E]; [|exact E]. rewrite E in H1. lra. }
  exists c, (follow c). split; [|split; [exact (follow_is c Hc) | exact Z]].
  destruct (Req_dec c c0) as [e|n]; [rewrite e in Z; rewrite Z in H0; lra|].
  destruct (Req_dec c c1) as [e|n']; [rewrite e in Z; rewrite Z in H1; lra | lra].
Qed.

End Change.
