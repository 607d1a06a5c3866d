(** Claims `flip_momentum` and `two_cycle_momentum` (theory.md, section 4): the 2-cycles of the claims `flip` and `two_cycle`
    under gradient descent with momentum b and look-ahead k. For every step a the method with the step [momentum_rate b k a] has
    exactly one 2-cycle with look-ahead points in the window; these are the 2-cycle of gradient descent with the step a; and it
    attracts. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum TwoStepMap Cycle Momentum FlipFamily Flip TwoCycle EdgeContraction.
Open Scope R_scope.

(** a 2-cycle of the method looks ahead to zm and zp, and attracts *)
Definition attracting_with_momentum (l1 : R -> R) (b k a zm zp : R) : Prop :=
  exists q p, p + k * (p - q) = zp /\ q + k * (q - p) = zm /\
    attracting_alternation (momentum_next l1 b k (momentum_rate b k a)) q p.

(** {q, p} is a 2-cycle of the method that looks ahead to zm and zp, it attracts, and but for it and the minimum the method has no
    2-cycle that looks ahead to a point of [u, v] *)
Definition only_with_momentum (l1 : R -> R) (zs u v b k a zm zp : R) : Prop :=
  let next := momentum_next l1 b k (momentum_rate b k a) in
  exists q p, p + k * (p - q) = zp /\ q + k * (q - p) = zm /\ attracting_alternation next q p /\
  forall q' p', next q' p' = q' -> next p' q' = p' -> u <= p' + k * (p' - q') <= v ->
    (q' = q /\ p' = p) \/ (q' = p /\ p' = q) \/ (q' = zs /\ p' = zs).

Lemma only_attracts (l1 : R -> R) (zs u v b k a zm zp : R) :
  only_with_momentum l1 zs u v b k a zm zp -> attracting_with_momentum l1 b k a zm zp.
Proof. intros [q [p [H1 [H2 [H3 _]]]]]. exists q, p. auto. Qed.

Definition two_cycle_momentum (l : R -> R) (lo hi u v m1 m2 p1 p2 a_lo a_hi b k : R) : Prop :=
  0 < a_lo <= a_hi /\ 0 <= b /\ 0 <= k /\
  exists zs, minimum_at l lo hi zs /\ smooth_steps l (fun a => a_lo <= a <= a_hi) u v /\
  forall a, a_lo <= a <= a_hi ->
  exists zm zp, only_cycle (Derive l) zs u v a zm zp /\ m1 < zm < m2 /\ p1 < zp < p2 /\ multiplier l a zm zp < 1 /\
    only_with_momentum (Derive l) zs u v b k a zm zp.

Definition flip_momentum (l : R -> R) (lo hi r kappa M a1_min a1_max eps_bar b k : R) : Prop :=
  0 < eps_bar /\ 0 <= b /\ 0 <= k /\ exists zs, minimum_at l lo hi zs /\
  let steps a := 2 / Derive_n l 2 zs < a <= 2 / Derive_n l 2 zs * (1 + eps_bar / 2) in
  smooth_steps l steps (zs - r) (zs + r) /\
  forall a, steps a ->
  exists zm zp, cycle_around (Derive l) (Derive_n l 2) zs r kappa M a1_min a1_max 1 a zm zp /\
    multiplier l a zm zp < 1 /\ only_with_momentum (Derive l) zs (zs - r) (zs + r) b k a zm zp.

(** the curvature at z, in the units in which Jury's conditions have it *)
Definition momentum_curvature (l2 : R -> R) (b k a z : R) : R := momentum_rate b k a * l2 z.
Definition trace_at (l2 : R -> R) (b k a z : R) : R := step_trace b k (momentum_curvature l2 b k a z).
Definition determinant_at (l2 : R -> R) (b k a z : R) : R := step_determinant b k (momentum_curvature l2 b k a z).

Section Sound.
Variable l : R -> R.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).

(** one cycle of gradient descent *)
Lemma with_momentum (zs u v a b k zm zp : R) : 0 <= b -> 0 <= k -> l1 zs = 0 ->
  only_cycle l1 zs u v a zm zp -> is_derive l1 zp (l2 zp) -> is_derive l1 zm (l2 zm) ->
  multiplier l a zm zp < 1 ->
  determinant_at l2 b k a zp * determinant_at l2 b k a zm < 1 ->
  0 < trace_at l2 b k a zp * trace_at l2 b k a zm
      + (1 - determinant_at l2 b k a zp) * (1 - determinant_at l2 b k a zm) ->
  only_with_momentum l1 zs u v b k a zm zp.
Proof.
intros Hb Hk E [k1 [k2 [k3 [k4 k5]]]] Dp Dm Hm Hd Ht. unfold frozen in k3, k4.
unfold only_with_momentum. set (next := momentum_next l1 b k (momentum_rate b k a)).
set (q := ((1 + k) * zm + k * zp) / (1 + 2 * k)). set (p := ((1 + k) * zp + k * zm) / (1 + 2 * k)).
assert (Lp : p + k * (p - q) = zp) by (unfold p, q; field; lra).
assert (Lq : q + k * (q - p) = zm) by (unfold p, q; field; lra).
(* 2-cycles of the method are those of gradient descent *)
assert (Next : forall x x', next x' x = x' <->
  a * l1 (x + k * (x - x')) = (1 + 2 * k) * (x - x')).
{ intros x x'. unfold next, momentum_next, momentum_rate. split; intros H.
  - apply (Rmult_eq_reg_r ((1 + b) / (1 + 2 * k))); [|apply Rgt_not_eq, Rdiv_lt_0_compat; lra].
    replace ((1 + 2 * k) * (x - x') * ((1 + b) / (1 + 2 * k))) with ((1 + b) * (x - x')) by (field; lra).
    replace (a * l1 (x + k * (x - x')) * ((1 + b) / (1 + 2 * k))) with
      (a * (1 + b) / (1 + 2 * k) * l1 (x + k * (x - x'))) by (field; lra). lra.
  - replace (a * (1 + b) / (1 + 2 * k) * l1 (x + k * (x - x'))) with
      (a * l1 (x + k * (x - x')) * ((1 + b) / (1 + 2 * k))) by (field; lra). rewrite H.
    replace ((1 + 2 * k) * (x - x') * ((1 + b) / (1 + 2 * k))) with ((1 + b) * (x - x')) by (field; lra). ring. }
exists q, p. split; [exact Lp|]. split; [exact Lq|]. split.
- apply (momentum_attracts l1 b k (momentum_rate b k a) q p (l2 zp) (l2 zm)).
  + apply Next. rewrite Lp. replace ((1 + 2 * k) * (p - q)) with (zp - zm) by (rewrite <- Lp, <- Lq; ring). lra.
  + apply Next. rewrite Lq. replace ((1 + 2 * k) * (q - p)) with (zm - zp) by (rewrite <- Lp, <- Lq; ring). lra.
  + rewrite Lp. exact Dp.
  + rewrite Lq. exact Dm.
  + split; [unfold trace_at, determinant_at, momentum_curvature in Ht; lra|].
    unfold multiplier in Hm. exact (jury_upper b k a (l2 zp) (l2 zm) ltac:(lra) ltac:(lra) Hm).
  + exact Hd.
- intros q' p' H1 H2 Hp. apply Next in H1, H2.
  set (y := p' + k * (p' - q')) in *. set (y' := q' + k * (q' - p')) in *.
  assert (Yy : (1 + 2 * k) * (p' - q') = y - y') by (unfold y, y'; ring).
  assert (Hy : frozen l1 a y = y') by (unfold frozen; lra).
  assert (Hy' : frozen l1 a y' = y) by (unfold frozen; replace ((1 + 2 * k) * (q' - p')) with (y' - y) in H2 by (unfold y, y'; ring); lra).
  assert (Back : forall s t : R, y = s -> y' = t -> p' = ((1 + k) * s + k * t) / (1 + 2 * k) /\ q' = ((1 + k) * t + k * s) / (1 + 2 * k)).
  { intros s t <- <-. unfold y, y'. split; field; lra. }
  destruct (k5 y Hp) as [e|[e|e]]; [rewrite Hy; exact Hy' | | |]; rewrite e in Hy; unfold frozen in Hy.
  + right; left. destruct (Back zm zp e ltac:(lra)) as [-> ->]. unfold q, p. split; reflexivity.
  + right; right. rewrite E in Hy. destruct (Back zs zs e ltac:(lra)) as [-> ->]. split; field; lra.
  + left. destruct (Back zp zm e ltac:(lra)) as [-> ->]. unfold q, p. split; reflexivity.
Qed.

Theorem two_cycle_momentum_sound (lo hi u v m1 m2 c1 c2 p1 p2 a_lo a_hi A B b k : R) :
  minimum l lo hi ->
  0 < a_lo ->
  a_lo <= a_hi ->
  A <= u -> u <= m1 -> m1 <= m2 -> m2 <= c1 -> c1 <= lo -> hi <= c2 -> c2 <= p1 -> p1 <= p2 -> p2 <= v -> v <= B ->
  (* e0 *)
  smooth 4 l A B ->
  (forall a z, a_lo <= a <= a_hi -> u <= z <= v -> A <= frozen l1 a z) ->
  (forall a z, a_lo <= a <= a_hi -> u <= z <= v -> frozen l1 a z <= B) ->
  (* t1 to t6, d0: the fixed points of H in the window *)
  (forall a z, a_lo <= a <= a_hi -> u <= z <= m1 -> 0 < two_step l1 a z - z) ->
  (forall a z, a_lo <= a <= a_hi -> m1 <= z <= m2 -> two_step_1 l1 l2 a z < 1) ->
  (forall a z, a_lo <= a <= a_hi -> m2 <= z <= c1 -> two_step l1 a z - z < 0) ->
  (forall a z, a_lo <= a <= a_hi -> c1 <= z <= c2 -> 1 < two_step_1 l1 l2 a z) ->
  (forall a z, a_lo <= a <= a_hi -> c2 <= z <= p1 -> 0 < two_step l1 a z - z) ->
  (forall a z, a_lo <= a <= a_hi -> p2 <= z <= v -> two_step l1 a z - z < 0) ->
  (* t7, t8: the right one is carried to the left one *)
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 -> u <= frozen l1 a z) ->
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 -> frozen l1 a z <= c1) ->
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 -> two_step_1 l1 l2 a z < 1) ->
  (* j1 to j4: momentum *)
  0 <= b ->
  0 <= k ->
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 ->
     determinant_at l2 b k a z * determinant_at l2 b k a (frozen l1 a z) < 1) ->
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 ->
     0 < trace_at l2 b k a z * trace_at l2 b k a (frozen l1 a z)
         + (1 - determinant_at l2 b k a z) * (1 - determinant_at l2 b k a (frozen l1 a z))) ->
  two_cycle_momentum l lo hi u v m1 m2 p1 p2 a_lo a_hi b k.
Proof.
intros [zs Hmin] Ha0 Ha1 o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 Hsm Hg1 Hg2 F1 S1 F2 S2 F3 F4 Hp1 Hp2 S3 Hb Hk J1 J2.
assert (HC := smooth_chain l A B Hsm).
split; [split; assumption|]. split; [exact Hb|]. split; [exact Hk|]. exists zs. split; [exact Hmin|]. split.
{ exists A, B. split; [lra|]. split; [lra|]. split; [exact Hsm|]. intros a z ha hz. split; [apply Hg1 | apply Hg2]; assumption. }
intros a ha.
destruct (cycle_in_brackets l lo hi zs u v m1 m2 c1 c2 p1 p2 a A B) as [zm [zp [C [B1 B2]]]]; auto.
exists zm, zp. split; [exact C|]. split; [exact B1|]. split; [exact B2|]. assert (C' := C). destruct C' as [k1 [k2 [k3 [k4 _]]]].
assert (Mu : multiplier l a zm zp < 1).
{ generalize (S3 a zp ha ltac:(lra)). unfold two_step_1, multiplier. rewrite k3. lra. }
split; [exact Mu|].
assert (Q1 := J1 a zp ha ltac:(lra)). assert (Q2 := J2 a zp ha ltac:(lra)). rewrite k3 in Q1, Q2.
apply with_momentum; try assumption.
- exact (minimum_critical Hmin).
- apply (chain_1 _ _ _ _ _ _ HC). lra.
- apply (chain_1 _ _ _ _ _ _ HC). lra.
Qed.

Theorem flip_momentum_sound (lo hi r kap M a1_min a1_max eps_bar a_lo a_hi b k : R) :
  let a_top := a_hi * (1 + eps_bar / 2) in
  flip l lo hi r kap M a1_min a1_max eps_bar ->
  (* e1 *)
  (forall z, lo <= z <= hi -> a_lo * l2 z <= 2) ->
  (forall z, lo <= z <= hi -> 2 <= a_hi * l2 z) ->
  (* j1 to j4: momentum *)
  0 <= b ->
  0 <= k ->
  (forall a z, a_lo <= a <= a_top -> lo - r <= z <= hi + r ->
     determinant_at l2 b k a z * determinant_at l2 b k a (frozen l1 a z) < 1) ->
  (forall a z, a_lo <= a <= a_top -> lo - r <= z <= hi + r ->
     0 < trace_at l2 b k a z * trace_at l2 b k a (frozen l1 a z)
         + (1 - determinant_at l2 b k a z) * (1 - determinant_at l2 b k a (frozen l1 a z))) ->
  flip_momentum l lo hi r kap M a1_min a1_max eps_bar b k.
Proof.
intros a_top [He0 [zs [Hmin [Hsm Hc]]]] He1a He1b Hb Hk J1 J2.
assert (Hz := minimum_inside Hmin). assert (P2 := minimum_curved Hmin).
assert (Ha : a_lo <= 2 / l2 zs <= a_hi) by (apply a_c_between; [exact P2 | apply He1a; lra | apply He1b; lra]).
split; [exact He0|]. split; [exact Hb|]. split; [exact Hk|]. exists zs. split; [exact Hmin|]. split; [exact Hsm|].
intros a ha. destruct (Hc a ha) as [zm [zp [C [Mu _]]]]. exists zm, zp. split; [exact C|]. split; [lra|].
destruct C as [k1 [k2 [k3 [k4 [k5 _]]]]].
assert (HC := smooth_chain l _ _ (smooth_steps_smooth l _ _ _ Hsm)).
assert (Top : a_lo <= a <= a_top).
{ split; [lra|]. eapply Rle_trans; [apply ha|]. unfold a_top. apply Rmult_le_compat_r; lra. }
assert (Q1 := J1 a zp Top ltac:(lra)). assert (Q2 := J2 a zp Top ltac:(lra)). rewrite k3 in Q1, Q2.
apply with_momentum; try assumption; try lra.
- exact (minimum_critical Hmin).
- do 4 (split; [assumption|]). intros z hz. apply k5. apply Rabs_le_between. lra.
- apply (chain_1 _ _ _ _ _ _ HC). lra.
- apply (chain_1 _ _ _ _ _ _ HC). lra.
Qed.

End Sound.
