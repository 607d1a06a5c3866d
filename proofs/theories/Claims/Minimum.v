(** Claim `minimum` (theory.md, section 2): a sign change of l1 over a bracket on which l2 is positive holds exactly one
    critical point of l, and it is the strict minimum there. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss.
Open Scope R_scope.

Definition minimum (l : R -> R) (lo hi : R) : Prop := exists zs, minimum_at l lo hi zs.

(** slope of l1 at its zero = l2 at an intermediate point *)
Lemma slope_mean (l1 l2 : R -> R) (p q zs z : R) :
  (forall t, p <= t <= q -> is_derive l1 t (l2 t)) -> l1 zs = 0 ->
  p <= zs <= q -> p <= z <= q -> z <> zs ->
  exists c, p <= c <= q /\ l1 z = l2 c * (z - zs).
Proof.
intros Hd Hzs H1 H2 N. destruct (Rtotal_order z zs) as [h|[h|h]]; [|contradiction|].
- destruct (MVT_is_derive l1 l2 z zs h) as [c [Hc E]]; [intros t Ht; apply Hd; lra|].
  exists c. split; lra.
- destruct (MVT_is_derive l1 l2 zs z h) as [c [Hc E]]; [intros t Ht; apply Hd; lra|].
  exists c. split; lra.
Qed.

(** a sign change with l2 > 0 brackets exactly one zero *)
Lemma bracket_zero (l1 l2 : R -> R) (lo hi : R) : lo < hi ->
  (forall z, lo <= z <= hi -> is_derive l1 z (l2 z)) ->
  (forall z, lo <= z <= hi -> 0 < l2 z) -> l1 lo < 0 -> 0 < l1 hi ->
  exists zs, lo < zs < hi /\ l1 zs = 0 /\ forall z, lo <= z <= hi -> z <> zs -> 0 < (z - zs) * l1 z.
Proof.
intros Hlh Hd Hp Hlo Hhi.
destruct (Ranalysis5.IVT_interv l1 lo hi) as [zs [Hz E]]; try assumption.
{ intros t Ht. apply (is_derive_continuity_pt l1 t (l2 t)). apply Hd; lra. }
assert (N1 : zs <> lo) by (intros ->; lra). assert (N2 : zs <> hi) by (intros ->; lra).
exists zs. split; [lra|]. split; [exact E|].
intros z Hz2 N. destruct (slope_mean l1 l2 lo hi zs z Hd E Hz Hz2 N) as [c [Hc Ec]].
rewrite Ec. replace ((z - zs) * (l2 c * (z - zs))) with (l2 c * (z - zs)^2) by ring.
apply Rmult_lt_0_compat; [apply Hp; exact Hc | apply pow2_gt_0; lra].
Qed.

(** zs is the strict minimiser of l on any interval on which (Hs) holds *)
Lemma strict_min_of_signs (l l1 : R -> R) (a b zs : R) :
  (forall t, a <= t <= b -> is_derive l t (l1 t)) ->
  (forall t, a <= t <= b -> t <> zs -> 0 < (t - zs) * l1 t) -> a <= zs <= b ->
  forall z, a <= z <= b -> z <> zs -> l zs < l z.
Proof.
intros Hd Hs Hzs z Hz N. destruct (Rtotal_order z zs) as [h|[h|h]]; [|contradiction|].
- destruct (MVT_cor2 l l1 z zs h) as [c [E Hc]]; [intros t Ht; apply is_derive_Reals, Hd; lra|].
  assert (H := Hs c ltac:(lra) ltac:(lra)).
  assert (0 < (- l1 c) * (zs - z)); [|lra]. apply Rmult_lt_0_compat; [|lra].
  destruct (Rlt_le_dec 0 (- l1 c)) as [k|k]; [exact k|exfalso].
  assert (0 <= (zs - c) * l1 c) by (apply Rmult_le_pos; lra). lra.
- destruct (MVT_cor2 l l1 zs z h) as [c [E Hc]]; [intros t Ht; apply is_derive_Reals, Hd; lra|].
  assert (H := Hs c ltac:(lra) ltac:(lra)).
  assert (0 < l1 c * (z - zs)); [|lra]. apply Rmult_lt_0_compat; [|lra].
  destruct (Rlt_le_dec 0 (l1 c)) as [k|k]; [exact k|exfalso].
  assert (0 <= (c - zs) * (- l1 c)) by (apply Rmult_le_pos; lra). lra.
Qed.

Theorem minimum_sound (l : R -> R) (lo hi : R) :
  smooth 2 l lo hi ->
  lo <= hi ->
  Derive l lo < 0 ->
  0 < Derive l hi ->
  (forall z, lo <= z <= hi -> 0 < Derive_n l 2 z) ->
  minimum l lo hi.
Proof.
intros Hsm Hle Hlo Hhi H2.
assert (Hlh : lo < hi) by (destruct (Req_dec lo hi) as [<-|]; lra).
destruct (bracket_zero (Derive l) (Derive_n l 2) lo hi Hlh) as [zs [Hz [E Hs]]]; try assumption.
{ intros z Hz. apply (smooth_l1 2 l lo hi); [exact Hsm | lia | exact Hz]. }
exists zs. apply Minimum_at; [exact Hz | apply H2; lra | exact E | exact Hs | | exact Hsm].
apply (strict_min_of_signs l (Derive l)); try assumption; try lra.
intros t Ht. apply (smooth_l 2 l lo hi); [exact Hsm | lia | exact Ht].
Qed.
