(** Claims `branch` and `branch_momentum` (theory.md, section 4): one branch of attracting 2-cycles, for every step in [a_from, a_to]
    above the edge. It is put together from segments, which the claims `flip`, `two_cycle` and `period_doubling` give, or, with
    momentum, `flip_momentum` and `two_cycle_momentum`: steps for which there is an attracting cycle, the only one in a window. Taken in order, each segment begins where the ones before it have come to or before, and at that
    step the cycle of one of the two lies in the window of the other: the two are the same. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum TwoStepMap Cycle FlipFamily Flip TwoCycle CycleCurve PeriodDoubling
  Momentum MomentumCycle.
Import ListNotations.
Open Scope R_scope.

(** ** Segments *)

(** steps; a window in which there is no other cycle; an interval that contains both points *)
Record segment := mksegment { from : R; to : R; window_lo : R; window_hi : R; cycle_lo : R; cycle_hi : R }.

(** the segment that a claim `flip` gives, where the edge is at least a_lo *)
Definition flip_steps (lo hi r eps_bar a_lo : R) : segment :=
  mksegment a_lo (a_lo * (1 + eps_bar / 2)) (hi - r) (lo + r) (lo - r) (hi + r).

(** a is a step of the segment, and {zm, zp} a 2-cycle around zs in its place, the only one in its window *)
Definition in_segment (l : R -> R) (zs : R) (s : segment) (a zm zp : R) : Prop :=
  from s <= a <= to s /\ cycle_lo s <= zm /\ zp <= cycle_hi s /\
  exists u v, u <= window_lo s /\ window_hi s <= v /\ smooth_steps l (eq a) u v /\ only_cycle (Derive l) zs u v a zm zp.

(** what makes a 2-cycle of the step a of gradient descent attract *)
Definition attracts (l : R -> R) (a zm zp : R) : Prop :=
  -1 < multiplier l a zm zp < 1 /\ attracting (frozen (Derive l) a) zm zp.
(** and with momentum b and look-ahead k *)
Definition attracts_with_momentum (l : R -> R) (b k a zm zp : R) : Prop :=
  multiplier l a zm zp < 1 /\ attracting_with_momentum (Derive l) b k a zm zp.

(** Each cycle is that of one of the segments, and stable. Its points are functions of the step, continuously differentiable, with the
    derivative H_a / (1 - H') *)
Definition branch_of (stable : R -> R -> R -> Prop) (l : R -> R) (lo hi a_from a_to : R) (segments : list segment) : Prop :=
  a_from < a_to /\ exists zs, minimum_at l lo hi zs /\ 2 / Derive_n l 2 zs < a_to /\
  let l1 := Derive l in let l2 := Derive_n l 2 in
  let steps a := a_from <= a <= a_to /\ 2 / l2 zs < a in
  exists zm zp : R -> R,
    (forall a, steps a -> (exists s, In s segments /\ in_segment l zs s a (zm a) (zp a)) /\ stable a (zm a) (zp a)) /\
    curve_within steps zm (fun a => cycle_slope l1 l2 a (zm a)) /\
    curve_within steps zp (fun a => cycle_slope l1 l2 a (zp a)).

Definition branch (l : R -> R) : R -> R -> R -> R -> list segment -> Prop := branch_of (attracts l) l.
Definition branch_momentum (l : R -> R) (lo hi a_from a_to b k : R) (segments : list segment) : Prop :=
  0 <= b /\ 0 <= k /\ branch_of (attracts_with_momentum l b k) l lo hi a_from a_to segments.

(** what the claim of a segment says of it *)
Definition holds_of (stable : R -> R -> R -> Prop) (l : R -> R) (lo hi : R) (s : segment) : Prop :=
  exists zs u v, minimum_at l lo hi zs /\ u <= window_lo s /\ window_hi s <= v /\
  let steps a := from s <= a <= to s /\ 2 / Derive_n l 2 zs < a in
  smooth_steps l steps u v /\ smooth 4 l u v /\
  forall a, steps a -> exists zm zp, only_cycle (Derive l) zs u v a zm zp /\ cycle_lo s <= zm /\ zp <= cycle_hi s /\
    stable a zm zp.
Definition holds (l : R -> R) : R -> R -> segment -> Prop := holds_of (attracts l) l.
Definition holds_with_momentum (l : R -> R) (b k : R) : R -> R -> segment -> Prop := holds_of (attracts_with_momentum l b k) l.

Definition lies_in (s t : segment) : Prop := window_lo t <= cycle_lo s /\ cycle_hi s <= window_hi t.

(** the segments [rest] continue from [reached], and come to a_to *)
Fixpoint follow (reached : segment) (rest : list segment) (a_to : R) : Prop :=
  match rest with
  | [] => a_to <= to reached
  | s :: rest => from s <= to reached /\ to reached <= to s /\ (lies_in reached s \/ lies_in s reached) /\ follow s rest a_to
  end.

Section Segments.
Variable l : R -> R.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).

(** the edge a_c is at least a_lo, so the steps of the segment are below a_c (1 + eps_bar/2); [hi - r, lo + r] is in the window
    around zs, and [lo - r, hi + r] contains it *)
Lemma flip_segment_of (stable : R -> R -> R -> Prop) (lo hi r kappa M a1_min a1_max eps_bar a_lo zs : R) :
  minimum_at l lo hi zs ->
  let steps a := 2 / l2 zs < a <= 2 / l2 zs * (1 + eps_bar / 2) in
  smooth_steps l steps (zs - r) (zs + r) ->
  0 < eps_bar ->
  (forall a, steps a -> exists zm zp, cycle_around l1 l2 zs r kappa M a1_min a1_max 1 a zm zp /\ stable a zm zp) ->
  (forall z, lo <= z <= hi -> a_lo * l2 z <= 2) ->
  holds_of stable l lo hi (flip_steps lo hi r eps_bar a_lo).
Proof.
intros Hmin steps' Hsm He Hc Ha. assert (Hz := minimum_inside Hmin). assert (P2 := minimum_curved Hmin).
assert (Steps : forall a, from (flip_steps lo hi r eps_bar a_lo) <= a <= to (flip_steps lo hi r eps_bar a_lo) /\ 2 / l2 zs < a ->
  2 / l2 zs < a <= 2 / l2 zs * (1 + eps_bar / 2)).
{ intros a [ha h1]. split; [exact h1|]. eapply Rle_trans; [apply ha|]. apply Rmult_le_compat_r; [lra|].
  apply (Rmult_le_reg_r (l2 zs)); [exact P2|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. generalize (Ha zs ltac:(lra)). lra. }
exists zs, (zs - r), (zs + r). split; [exact Hmin|]. split; [simpl; lra|]. split; [simpl; lra|]. intros steps.
split; [exact (smooth_steps_le l _ _ _ _ Hsm Steps)|]. split; [exact (smooth_steps_smooth l _ _ _ Hsm)|].
intros a ha. destruct (Hc a (Steps a ha)) as [zm [zp [C K]]].
unfold flip_steps. cbn [cycle_lo cycle_hi].
destruct C as [k1 [k2 [k3 [k4 [k5 _]]]]]. exists zm, zp. split; [|split; [lra|]; split; [lra | exact K]].
do 4 (split; [assumption|]). intros z hz. apply k5. apply Rabs_le_between. lra.
Qed.

Lemma flip_segment (lo hi r kappa M a1_min a1_max eps_bar a_lo : R) :
  flip l lo hi r kappa M a1_min a1_max eps_bar ->
  (forall z, lo <= z <= hi -> a_lo * l2 z <= 2) ->
  holds l lo hi (flip_steps lo hi r eps_bar a_lo).
Proof.
intros [He [zs [Hmin [Hsm Hc]]]] Ha.
exact (flip_segment_of (attracts l) lo hi r kappa M a1_min a1_max eps_bar a_lo zs Hmin Hsm He Hc Ha).
Qed.

Lemma flip_momentum_segment (lo hi r kappa M a1_min a1_max eps_bar a_lo b k : R) :
  flip_momentum l lo hi r kappa M a1_min a1_max eps_bar b k ->
  (forall z, lo <= z <= hi -> a_lo * l2 z <= 2) ->
  holds_with_momentum l b k lo hi (flip_steps lo hi r eps_bar a_lo).
Proof.
intros [He [_ [_ [zs [Hmin [Hsm Hc]]]]]] Ha.
apply (flip_segment_of _ lo hi r kappa M a1_min a1_max eps_bar a_lo zs Hmin Hsm He); [|exact Ha].
intros a ha. destruct (Hc a ha) as [zm [zp [C [Mu K]]]]. exists zm, zp. split; [exact C|]. split; [exact Mu|].
exact (only_attracts _ _ _ _ _ _ _ _ _ K).
Qed.

Lemma two_cycle_segment (lo hi u v m1 m2 p1 p2 mu_lo mu_hi a_lo a_hi : R) :
  two_cycle l lo hi u v m1 m2 p1 p2 mu_lo mu_hi a_lo a_hi ->
  holds l lo hi (mksegment a_lo a_hi u v m1 p2).
Proof.
intros [_ [zs [Hmin [Hsm Hc]]]]. exists zs, u, v. split; [exact Hmin|].
cbn [from to window_lo window_hi cycle_lo cycle_hi]. split; [lra|]. split; [lra|].
split; [apply (smooth_steps_le l _ _ _ _ Hsm); intros a ha; apply ha|]. split; [exact (smooth_steps_smooth l _ _ _ Hsm)|].
intros a [ha _]. destruct (Hc a ha) as [zm [zp [C [B1 [B2 [Mu [M1 [M2 K]]]]]]]]. exists zm, zp.
split; [exact C|]. split; [lra|]. split; [lra|]. split; [lra | exact K].
Qed.

Lemma two_cycle_momentum_segment (lo hi u v m1 m2 p1 p2 a_lo a_hi b k : R) :
  two_cycle_momentum l lo hi u v m1 m2 p1 p2 a_lo a_hi b k ->
  holds_with_momentum l b k lo hi (mksegment a_lo a_hi u v m1 p2).
Proof.
intros [_ [_ [_ [zs [Hmin [Hsm Hc]]]]]]. exists zs, u, v. split; [exact Hmin|].
cbn [from to window_lo window_hi cycle_lo cycle_hi]. split; [lra|]. split; [lra|].
split; [apply (smooth_steps_le l _ _ _ _ Hsm); intros a ha; apply ha|]. split; [exact (smooth_steps_smooth l _ _ _ Hsm)|].
intros a [ha _]. destruct (Hc a ha) as [zm [zp [C [B1 [B2 [Mu K]]]]]]. exists zm, zp.
split; [exact C|]. split; [lra|]. split; [lra|]. split; [exact Mu | exact (only_attracts _ _ _ _ _ _ _ _ _ K)].
Qed.

(** up to at_lo the cycle attracts *)
Lemma period_doubling_segment (lo hi u v m1 m2 p1 p2 a_lo a_hi at_lo at_hi : R) :
  period_doubling l lo hi u v m1 m2 p1 p2 a_lo a_hi at_lo at_hi ->
  holds l lo hi (mksegment a_lo at_lo u v m1 p2).
Proof.
intros [_ [zs [Hmin [Hsm [zm [zp [at0 [[i1 i2] Hc Falls E Hat _ _]]]]]]]].
exists zs, u, v. split; [exact Hmin|].
cbn [from to window_lo window_hi cycle_lo cycle_hi]. split; [lra|]. split; [lra|].
split; [apply (smooth_steps_le l _ _ _ _ Hsm); intros a [ha _]; lra|]. split; [exact (smooth_steps_smooth l _ _ _ Hsm)|].
intros a [ha _]. destruct (Hc a ltac:(lra)) as [C K]. exists (zm a), (zp a). split; [exact C|].
assert (F := Falls a at0 ltac:(lra) ltac:(lra) ltac:(lra)).
split; [lra|]. split; [lra|]. split; [lra | apply Hat; lra].
Qed.

(** ** Gluing *)

Lemma glue_continuous (D D1 D2 : R -> Prop) (f f1 f2 : R -> R) (t a : R) :
  (forall b, D b -> b <= t -> D1 b /\ f b = f1 b) -> (forall b, D b -> t <= b -> D2 b /\ f b = f2 b) ->
  (forall b, D1 b -> continuous_within D1 f1 b) -> (forall b, D2 b -> continuous_within D2 f2 b) ->
  D a -> continuous_within D f a.
Proof.
intros H1 H2 C1 C2 ha e He.
assert (L : a <= t -> exists w, 0 < w /\ forall b, D b -> b <= t -> Rabs (b - a) < w -> Rabs (f b - f a) < e).
{ intros k. destruct (H1 a ha k) as [da ea]. destruct (C1 a da e He) as [w [Hw K]]. exists w. split; [exact Hw|].
  intros b hb kb hd. destruct (H1 b hb kb) as [db eb]. rewrite ea, eb. apply K; assumption. }
assert (U : t <= a -> exists w, 0 < w /\ forall b, D b -> t <= b -> Rabs (b - a) < w -> Rabs (f b - f a) < e).
{ intros k. destruct (H2 a ha k) as [da ea]. destruct (C2 a da e He) as [w [Hw K]]. exists w. split; [exact Hw|].
  intros b hb kb hd. destruct (H2 b hb kb) as [db eb]. rewrite ea, eb. apply K; assumption. }
destruct (Rtotal_order a t) as [k|[k|k]].
- destruct (L ltac:(lra)) as [w [Hw K]]. exists (Rmin w (t - a)). split; [apply Rmin_glb_lt; lra|]. intros b hb hd.
  assert (N1 := Rmin_l w (t - a)). assert (N2 := Rmin_r w (t - a)). assert (Z := Rabs_def2 _ _ hd). apply K; [exact hb | lra | lra].
- destruct (L ltac:(lra)) as [w [Hw K]]. destruct (U ltac:(lra)) as [w' [Hw' K']].
  exists (Rmin w w'). split; [apply Rmin_glb_lt; assumption|]. intros b hb hd.
  assert (N1 := Rmin_l w w'). assert (N2 := Rmin_r w w').
  destruct (Rle_lt_dec b t) as [q|q]; [apply K | apply K']; solve [exact hb | lra].
- destruct (U ltac:(lra)) as [w [Hw K]]. exists (Rmin w (a - t)). split; [apply Rmin_glb_lt; lra|]. intros b hb hd.
  assert (N1 := Rmin_l w (a - t)). assert (N2 := Rmin_r w (a - t)). assert (Z := Rabs_def2 _ _ hd). apply K; [exact hb | lra | lra].
Qed.

(** a cycle in the window of another is that other *)
Lemma same_cycle zs u v a zm zp ym yp : only_cycle l1 zs u v a zm zp -> u <= ym -> ym < zs -> zs < yp -> yp <= v ->
  frozen l1 a yp = ym -> frozen l1 a ym = yp -> ym = zm /\ yp = zp.
Proof.
intros [h1 [h2 [_ [_ h5]]]] k1 k2 k3 k4 e1 e2. split.
- destruct (h5 ym) as [e|[e|e]]; [lra | rewrite e2; exact e1 | exact e | lra | lra].
- destruct (h5 yp) as [e|[e|e]]; [lra | rewrite e1; exact e2 | lra | lra | exact e].
Qed.

Variable stable : R -> R -> R -> Prop.
Hypothesis Hslope : forall a zm zp, stable a zm zp -> multiplier l a zm zp < 1.
Variables (lo hi a_from zs : R) (segments : list segment).
Hypothesis Hmin : minimum_at l lo hi zs.

Definition good (a zm zp : R) : Prop :=
  (exists s, In s segments /\ in_segment l zs s a zm zp) /\ stable a zm zp.

(** the segments up to s have come to the end of s *)
Definition upto (s : segment) : Prop :=
  exists zm zp : R -> R, let D a := a_from <= a <= to s /\ 2 / l2 zs < a in
    (forall a, D a -> good a (zm a) (zp a) /\ continuous_within D zm a /\ continuous_within D zp a) /\
    (D (to s) -> in_segment l zs s (to s) (zm (to s)) (zp (to s))).

Lemma segment_curve s : In s segments -> holds_of stable l lo hi s ->
  exists zm zp : R -> R, let D a := from s <= a <= to s /\ 2 / l2 zs < a in
    forall a, D a -> good a (zm a) (zp a) /\ in_segment l zs s a (zm a) (zp a) /\ continuous_within D zm a /\ continuous_within D zp a.
Proof.
intros Hin [zs' [u [v [Hmin' [hu [hv [Hst [Hsm Hc]]]]]]]].
assert (e : zs' = zs).
{ apply (minimum_at_unique l lo hi zs zs' Hmin); [generalize (minimum_inside Hmin'); lra | exact (minimum_critical Hmin')]. }
subst zs'. set (D := fun a => from s <= a <= to s /\ 2 / l2 zs < a).
destruct (cycle_curve l1 l2 (Derive_n l 3) (Derive_n l 4) D (fun a ym yp => cycle_lo s <= ym /\ yp <= cycle_hi s /\
  stable a ym yp) zs u v (smooth_chain l u v Hsm)) as [zm [zp K]].
{ intros a ha. destruct (Hc a ha) as [ym [yp [k1 [k2 [k3 k4]]]]]. exists ym, yp.
  split; [exact k1|]. split; [exact (Hslope a ym yp k4)|]. split; [exact k2|]. split; [exact k3 | exact k4]. }
exists zm, zp. intros D' a ha. destruct (K a ha) as [k1 [k2 [[k3 [k4 k5]] [k6 k7]]]].
assert (I : in_segment l zs s a (zm a) (zp a)).
{ split; [apply ha|]. split; [exact k3|]. split; [exact k4|]. exists u, v. split; [exact hu|]. split; [exact hv|]. split; [|exact k1].
  apply (smooth_steps_le l _ _ _ _ Hst). intros b <-. exact ha. }
split; [split; [exists s; split; assumption | exact k5]|]. split; [exact I|]. split; assumption.
Qed.

Lemma begin s : In s segments -> holds_of stable l lo hi s -> from s <= a_from -> upto s.
Proof.
intros Hin Hs h. destruct (segment_curve s Hin Hs) as [zm [zp K]]. cbv zeta in K. exists zm, zp. cbv zeta.
assert (Sub : forall a, a_from <= a <= to s /\ 2 / l2 zs < a -> from s <= a <= to s /\ 2 / l2 zs < a) by (intros a ha; lra).
split.
- intros a ha. destruct (K a (Sub a ha)) as [k1 [_ [k3 k4]]]. split; [exact k1|].
  split; intros e He; [destruct (k3 e He) as [w [Hw W]] | destruct (k4 e He) as [w [Hw W]]]; exists w; (split; [exact Hw|]);
    intros b hb; apply W, Sub, hb.
- intros ha. apply K, Sub, ha.
Qed.

Lemma continue s t : upto s -> In t segments -> holds_of stable l lo hi t -> from t <= to s -> to s <= to t -> lies_in s t \/ lies_in t s -> upto t.
Proof.
intros [zm [zp [K1 K2]]] Hin Ht h1 h2 h3. destruct (segment_curve t Hin Ht) as [ym [yp Y]]. cbv zeta in Y.
set (D1 := fun a => a_from <= a <= to s /\ 2 / l2 zs < a) in *. set (D2 := fun a => from t <= a <= to t /\ 2 / l2 zs < a) in *.
set (D := fun a => a_from <= a <= to t /\ 2 / l2 zs < a).
(* at the step they share the two cycles are the same *)
assert (Same : D (to s) -> ym (to s) = zm (to s) /\ yp (to s) = zp (to s)).
{ intros ha. destruct (K2 ltac:(unfold D, D1 in *; lra)) as [_ [q4 [q5 [u [v [q1 [q2 [_ q3]]]]]]]].
  destruct (Y (to s) ltac:(unfold D, D2 in *; lra)) as [_ [[_ [r4 [r5 [u' [v' [r1 [r2 [_ r3]]]]]]]] _]].
  assert (Q := q3). assert (S := r3). destruct Q as [c1 [c2 [c3 [c4 _]]]]. destruct S as [e1 [e2 [e3 [e4 _]]]].
  destruct h3 as [[g1 g2]|[g1 g2]].
  - destruct (same_cycle zs u' v' (to s) (ym (to s)) (yp (to s)) (zm (to s)) (zp (to s)) r3) as [a1 a2]; try assumption; try lra. auto.
  - apply (same_cycle zs u v (to s) (zm (to s)) (zp (to s)) (ym (to s)) (yp (to s)) q3); try assumption; lra. }
set (glue := fun f g : R -> R => fun a => if Rle_dec a (to s) then f a else g a).
assert (Gl : forall f g a, a <= to s -> glue f g a = f a).
{ intros f g a k. unfold glue. destruct (Rle_dec a (to s)); [reflexivity | contradiction]. }
assert (Gr : forall f g a, to s < a -> glue f g a = g a).
{ intros f g a k. unfold glue. destruct (Rle_dec a (to s)); [lra | reflexivity]. }
assert (Ge : forall f g a, D a -> (D (to s) -> g (to s) = f (to s)) -> to s <= a -> glue f g a = g a).
{ intros f g a k e q. destruct (Req_dec a (to s)) as [c|c]; [|apply Gr; lra].
  rewrite Gl by lra. rewrite c in *. symmetry. apply e. exact k. }
assert (Cont : forall f g : R -> R, (D (to s) -> g (to s) = f (to s)) -> (forall a, D1 a -> continuous_within D1 f a) ->
  (forall a, D2 a -> continuous_within D2 g a) -> forall a, D a -> continuous_within D (glue f g) a).
{ intros f g e C1 C2 a ha. apply (glue_continuous D D1 D2 _ f g (to s)); try assumption.
  - intros b hb k. split; [unfold D, D1 in *; lra | apply Gl; exact k].
  - intros b hb k. split; [unfold D, D2 in *; lra | apply Ge; assumption]. }
exists (glue zm ym), (glue zp yp). cbv zeta. fold D. split.
- intros a ha. split; [|split].
  + destruct (Rle_lt_dec a (to s)) as [k|k].
    * rewrite !Gl by exact k. apply K1. unfold D, D1 in *. lra.
    * rewrite !Gr by exact k. apply Y. unfold D, D2 in *. lra.
  + apply Cont; [intros q; apply Same; exact q | | | exact ha]; intros b hb; [apply K1; exact hb | apply Y; exact hb].
  + apply Cont; [intros q; apply Same; exact q | | | exact ha]; intros b hb; [apply K1; exact hb | apply Y; exact hb].
- intros ha. rewrite !Ge by first [exact ha | exact h2 | intros q; apply Same; exact q]. apply Y. unfold D, D2 in *. lra.
Qed.

Lemma follow_upto a_to rest : forall s, upto s -> incl rest segments -> List.Forall (holds_of stable l lo hi) rest -> follow s rest a_to ->
  exists t, upto t /\ a_to <= to t.
Proof.
induction rest as [|t rest IH]; intros s Hs Hin Hr Hf; [exists s; split; assumption|].
destruct Hf as [f1 [f2 [f3 f4]]]. inversion Hr as [|? ? Ht Hr']. subst.
apply (IH t); [apply (continue s t); try assumption; apply Hin; left; reflexivity | | exact Hr' | exact f4].
intros r hr. apply Hin. right. exact hr.
Qed.

Lemma upto_branch s a_to : upto s -> a_to <= to s -> a_from < a_to -> 2 / l2 zs < a_to ->
  branch_of stable l lo hi a_from a_to segments.
Proof.
intros [zm [zp [K _]]] h lt above. split; [exact lt|]. exists zs. split; [exact Hmin|]. split; [exact above|]. intros l1' l2' steps.
assert (Sub : forall a, steps a -> a_from <= a <= to s /\ 2 / l2 zs < a) by (unfold steps; intros a [h1 h2]; split; [lra | exact h2]).
assert (Ok : forall a, steps a -> good a (zm a) (zp a) /\ continuous_within steps zm a /\ continuous_within steps zp a).
{ intros a ha. destruct (K a (Sub a ha)) as [k1 [k2 k3]]. split; [exact k1|].
  split; intros e He; [destruct (k2 e He) as [w [Hw W]] | destruct (k3 e He) as [w [Hw W]]]; exists w; (split; [exact Hw|]);
    intros b hb; apply W, Sub, hb. }
assert (Cyc : forall a, steps a -> frozen l1 a (zp a) = zm a /\ frozen l1 a (zm a) = zp a).
{ intros a ha. destruct (Ok a ha) as [[[r [_ I]] _] _]. destruct I as [_ [_ [_ [u [v [_ [_ [_ [_ [_ [c3 [c4 _]]]]]]]]]]]].
  split; assumption. }
exists zm, zp. split; [|split].
- intros a ha. apply Ok. exact ha.
- intros a ha. destruct (Ok a ha) as [[[r [_ I]] Mu] [C1 C2]].
  apply Hslope in Mu. unfold multiplier in Mu.
  destruct I as [_ [_ [_ [u [v [_ [_ [Hst [c1 [c2 [c3 [c4 _]]]]]]]]]]]].
  assert (HC := smooth_chain l u v (smooth_steps_smooth l _ _ _ Hst)). split.
  + apply (curve_derivative l1 l2 (Derive_n l 3) (Derive_n l 4) steps zm zp u v); try assumption; try lra.
    intros b hb. destruct (Cyc b hb). split; assumption.
  + apply (curve_slope_continuous l1 l2 (Derive_n l 3) (Derive_n l 4) steps zm zp u v); try assumption; lra.
- intros a ha. destruct (Ok a ha) as [[[r [_ I]] Mu] [C1 C2]].
  apply Hslope in Mu. unfold multiplier in Mu.
  destruct I as [_ [_ [_ [u [v [_ [_ [Hst [c1 [c2 [c3 [c4 _]]]]]]]]]]]].
  assert (HC := smooth_chain l u v (smooth_steps_smooth l _ _ _ Hst)). split.
  + apply (curve_derivative l1 l2 (Derive_n l 3) (Derive_n l 4) steps zp zm u v); try assumption; lra.
  + apply (curve_slope_continuous l1 l2 (Derive_n l 3) (Derive_n l 4) steps zp zm u v); try assumption; lra.
Qed.

End Segments.

Theorem branch_of_sound (stable : R -> R -> R -> Prop) (l : R -> R) (lo hi a_from a_to : R) (first : segment) (rest : list segment) :
  (forall a zm zp, stable a zm zp -> multiplier l a zm zp < 1) ->
  List.Forall (holds_of stable l lo hi) (first :: rest) ->
  a_from < a_to ->
  (forall z, lo <= z <= hi -> 2 < a_to * Derive_n l 2 z) ->
  from first <= a_from ->
  follow first rest a_to ->
  branch_of stable l lo hi a_from a_to (first :: rest).
Proof.
intros Hslope Hs lt above h Hf. inversion Hs as [|? ? H1 Hr]. subst. assert (Hmin := H1). destruct Hmin as [zs [_ [_ [Hmin _]]]].
assert (P2 := minimum_curved Hmin). assert (Above := above zs ltac:(generalize (minimum_inside Hmin); lra)).
destruct (follow_upto l stable Hslope lo hi a_from zs (first :: rest) Hmin a_to rest first) as [t [Ht ht]]; try assumption.
- apply (begin l stable Hslope lo hi a_from zs (first :: rest) Hmin); try assumption. left. reflexivity.
- intros r hr. right. exact hr.
- apply (upto_branch l stable Hslope lo hi a_from zs (first :: rest) Hmin t); try assumption.
  apply (Rmult_lt_reg_r (Derive_n l 2 zs)); [exact P2|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra.
Qed.

Theorem branch_sound (l : R -> R) (lo hi a_from a_to : R) (first : segment) (rest : list segment) :
  List.Forall (holds l lo hi) (first :: rest) ->
  a_from < a_to ->
  (forall z, lo <= z <= hi -> 2 < a_to * Derive_n l 2 z) ->
  from first <= a_from ->
  follow first rest a_to ->
  branch l lo hi a_from a_to (first :: rest).
Proof. apply branch_of_sound. intros a zm zp [Mu _]. lra. Qed.

Theorem branch_momentum_sound (l : R -> R) (lo hi a_from a_to b k : R) (first : segment) (rest : list segment) :
  List.Forall (holds_with_momentum l b k lo hi) (first :: rest) ->
  a_from < a_to ->
  (forall z, lo <= z <= hi -> 2 < a_to * Derive_n l 2 z) ->
  0 <= b ->
  0 <= k ->
  from first <= a_from ->
  follow first rest a_to ->
  branch_momentum l lo hi a_from a_to b k (first :: rest).
Proof.
intros Hs lt above Hb Hk h Hf. split; [exact Hb|]. split; [exact Hk|]. apply branch_of_sound; try assumption.
intros a zm zp [Mu _]. exact Mu.
Qed.

(** more segments say less *)
Lemma branch_incl (stable : R -> R -> R -> Prop) (l : R -> R) (lo hi a_from a_to : R) (segments more : list segment) :
  branch_of stable l lo hi a_from a_to segments -> incl segments more -> branch_of stable l lo hi a_from a_to more.
Proof.
intros [lt [zs [Hmin [above [zm [zp [H Hcurve]]]]]]] Hin. split; [exact lt|]. exists zs. split; [exact Hmin|]. split; [exact above|].
exists zm, zp. split; [|exact Hcurve]. intros a ha. destruct (H a ha) as [[s [Hs I]] K]. split; [|exact K].
exists s. split; [apply Hin, Hs | exact I].
Qed.
