(** Claims `flip` and `flip_subcritical` (theory.md, section 4): the flip bifurcation at the edge a_c = 2 / l2(zs), uniformly in the
    step. Supercritical: for every a beyond the edge, a_c < a <= a_c (1 + eps_bar / 2), the frozen map has exactly one 2-cycle in
    the window [zs - r, zs + r]; it encloses the minimum and attracts. Subcritical: for a_c (1 - eps_bar / 2) <= a < a_c, likewise,
    and it repels: the basin of the minimum ends there. Its amplitude is bounded on both sides by multiples of sqrt |a l2(zs) - 2|. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum TwoStepMap Iteration Cycle EdgeContraction FlipFamily Basin.
Open Scope R_scope.

(** [cycle_around] (FlipFamily.v): {zm, zp} is the 2-cycle, the only one in the window, and of this amplitude *)
Definition flip (l : R -> R) (lo hi r kappa M a1_min a1_max eps_bar : R) : Prop :=
  0 < eps_bar /\ exists zs, minimum_at l lo hi zs /\
  let steps a := 2 / Derive_n l 2 zs < a <= 2 / Derive_n l 2 zs * (1 + eps_bar / 2) in
  smooth_steps l steps (zs - r) (zs + r) /\
  forall a, steps a ->
  exists zm zp, cycle_around (Derive l) (Derive_n l 2) zs r kappa M a1_min a1_max 1 a zm zp /\
    -1 < multiplier l a zm zp < 1 /\ attracting (frozen (Derive l) a) zm zp.

Definition flip_subcritical (l : R -> R) (lo hi r kappa M a1_min a1_max eps_bar : R) : Prop :=
  0 < eps_bar /\ exists zs, minimum_at l lo hi zs /\
  let steps a := 2 / Derive_n l 2 zs * (1 - eps_bar / 2) <= a < 2 / Derive_n l 2 zs in
  smooth_steps l steps (zs - r) (zs + r) /\
  forall a, steps a ->
  exists zm zp, cycle_around (Derive l) (Derive_n l 2) zs r kappa M a1_min a1_max (-1) a zm zp /\
    1 < multiplier l a zm zp /\ repelling (frozen (Derive l) a) zm zp /\
    basin_ends (frozen (Derive l) a) zs (zs - r) (zs + r) zm zp.

Section Sound.
Variable l : R -> R.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).
Notation l3 := (Derive_n l 3).
Notation l4 := (Derive_n l 4).

Theorem flip_sound (lo hi r kap M a1_min a1_max eps_bar a_lo a_hi A B : R) :
  let a_top := a_hi * (1 + eps_bar / 2) in
  minimum l lo hi ->
  0 <= r ->
  0 < kap ->
  0 < eps_bar ->
  (* e0 *)
  A <= lo - r ->
  hi + r <= B ->
  smooth 4 l A B ->
  (forall a z, a_lo <= a <= a_top -> lo - r <= z <= hi + r -> A <= frozen l1 a z) ->
  (forall a z, a_lo <= a <= a_top -> lo - r <= z <= hi + r -> frozen l1 a z <= B) ->
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
intros a_top [zs Hmin] Hr0 Hk He0 HA HB Hsm He0a He0b He1a He1b Hf1a Hf1b Hf2r Hf2l Hf3 Hf4a Hf4b.
assert (Hz := minimum_inside Hmin). assert (HC := smooth_chain l A B Hsm).
assert (P2 := minimum_curved Hmin). assert (E := minimum_critical Hmin).
assert (Ha : a_lo <= 2 / l2 zs <= a_hi) by (apply a_c_between; [exact P2 | apply He1a; lra | apply He1b; lra]).
set (ac := 2 / l2 zs) in *. assert (Hac : 0 < ac) by (apply Rdiv_lt_0_compat; lra).
assert (Box : forall a, ac < a <= ac * (1 + eps_bar / 2) ->
  a_lo <= a <= a_top /\ 0 <= a * l2 zs - 2 <= eps_bar).
{ intros a [h1 h2]. split.
  - split; [lra|]. eapply Rle_trans; [exact h2|]. apply Rmult_le_compat_r; lra.
  - assert (E2 : ac * l2 zs = 2) by (unfold ac; field; lra).
    apply (Rmult_lt_compat_r (l2 zs)) in h1; [|exact P2]. apply (Rmult_le_compat_r (l2 zs)) in h2; [|lra].
    replace (ac * (1 + eps_bar / 2) * l2 zs) with (ac * l2 zs * (1 + eps_bar / 2)) in h2 by ring. rewrite E2 in h2. lra. }
assert (Step : forall a, step l2 zs (ac * (1 + eps_bar / 2)) 1 a -> ac < a <= ac * (1 + eps_bar / 2)).
{ intros a [h0 [h1 h2]]. fold ac in h1. lra. }
split; [exact He0|]. exists zs. split; [exact Hmin|]. intros steps. split.
{ exists A, B. split; [lra|]. split; [lra|]. split; [exact Hsm|]. intros a z ha hz. fold ac in ha. destruct (Box a ha) as [b1 _].
  split; [apply He0a | apply He0b]; solve [exact b1 | lra]. }
intros a ha. unfold steps in ha. fold ac in ha.
assert (Sa : step l2 zs (ac * (1 + eps_bar / 2)) 1 a) by (unfold step; fold ac; repeat split; lra).
destruct (Box a ha) as [b1 b2].
assert (Hr : 0 < r).
{ destruct (Req_dec r 0) as [e|]; [exfalso | lra]. generalize (Hf2r a zs b1 ltac:(lra)). rewrite two_step_fix by exact E. lra. }
destruct (family_cycle l1 l2 l3 l4 A B zs r kap (ac * (1 + eps_bar / 2)) (lo - r) (hi + r) 1) with (M := M) (amin := a1_min)
  (amax := a1_max) (a := a) as [zm [zp [C1 C2]]]; try assumption; try lra; try (left; reflexivity).
- intros a' ha' t ht. destruct (Box a' (Step a' ha')) as [c1 c2].
  split; [lra | split; [apply He0a | apply He0b]; solve [exact c1 | lra]].
- intros a' ha' t ht. destruct (Box a' (Step a' ha')) as [c1 c2]. rewrite Rmult_1_l. apply Hf1a; [exact c1 | lra].
- intros a' ha'. destruct (Box a' (Step a' ha')) as [c1 c2]. rewrite Rmult_1_l. apply Hf2r; [exact c1 | lra].
- intros a' ha'. destruct (Box a' (Step a' ha')) as [c1 c2]. rewrite Rmult_1_l. apply Hf2l; [exact c1 | lra].
- intros t ht. rewrite Rmult_1_l. apply Hf1b; [exact b1 | lra].
- intros d hd.
  assert (K1 := Hf4a a zs (a * l2 zs - 2) d b1 ltac:(lra) b2 hd).
  assert (K2 := Hf4b a zs (a * l2 zs - 2) d b1 ltac:(lra) b2 hd). lra.
- exists zm, zp. split; [exact C1|]. destruct C1 as [k1 [k2 [k3 [k4 _]]]].
  assert (Mu : -1 < (1 - a * l2 zp) * (1 - a * l2 zm) < 1).
  { split; [|lra]. assert (K := Hf3 a zp b1 ltac:(lra)). unfold two_step_1 in K. rewrite k3 in K. lra. }
  split; [exact Mu|]. apply (cycle_attracts l1 l2 l3 l4 A B); try assumption; lra.
Qed.

Theorem flip_subcritical_sound (lo hi r kap M a1_min a1_max eps_bar a_lo a_hi A B : R) :
  let a_bot := a_lo * (1 - eps_bar / 2) in
  minimum l lo hi ->
  0 <= r ->
  0 < kap ->
  0 < eps_bar ->
  (* e0 *)
  A <= lo - r ->
  hi + r <= B ->
  smooth 4 l A B ->
  (forall a z, a_bot <= a <= a_hi -> lo - r <= z <= hi + r -> A <= frozen l1 a z) ->
  (forall a z, a_bot <= a <= a_hi -> lo - r <= z <= hi + r -> frozen l1 a z <= B) ->
  (* e1 *)
  (forall z, lo <= z <= hi -> a_lo * l2 z <= 2) ->
  (forall z, lo <= z <= hi -> 2 <= a_hi * l2 z) ->
  eps_bar <= 2 ->
  (* f1 *)
  (forall a z, a_bot <= a <= a_hi -> lo - r <= z <= hi + r -> 6 * kap <= third l1 l2 l3 l4 a z) ->
  (forall a z, a_bot <= a <= a_hi -> lo - r <= z <= hi + r -> third l1 l2 l3 l4 a z <= M) ->
  (* f2 *)
  (forall a z, a_bot <= a <= a_hi -> lo + r <= z <= hi + r -> 0 < two_step l1 a z - z) ->
  (forall a z, a_bot <= a <= a_hi -> lo - r <= z <= hi - r -> two_step l1 a z - z < 0) ->
  (* f4 *)
  (forall a c eps delta, a_bot <= a <= a_hi -> lo <= c <= hi -> - eps_bar <= eps <= 0 -> - r <= delta <= r ->
     a1_min <= 2 + eps - a * l3 c * (1 + eps) * delta / 2) ->
  (forall a c eps delta, a_bot <= a <= a_hi -> lo <= c <= hi -> - eps_bar <= eps <= 0 -> - r <= delta <= r ->
     2 + eps - a * l3 c * (1 + eps) * delta / 2 <= a1_max) ->
  flip_subcritical l lo hi r kap M a1_min a1_max eps_bar.
Proof.
intros a_bot [zs Hmin] Hr0 Hk He0 HA HB Hsm He0a He0b He1a He1b He2 Hf1a Hf1b Hf2r Hf2l Hf4a Hf4b.
assert (Hz := minimum_inside Hmin). assert (HC := smooth_chain l A B Hsm).
assert (P2 := minimum_curved Hmin). assert (E := minimum_critical Hmin).
assert (Ha : a_lo <= 2 / l2 zs <= a_hi) by (apply a_c_between; [exact P2 | apply He1a; lra | apply He1b; lra]).
set (ac := 2 / l2 zs) in *. assert (Hac : 0 < ac) by (apply Rdiv_lt_0_compat; lra).
assert (Box : forall a, ac * (1 - eps_bar / 2) <= a < ac -> a_bot <= a <= a_hi /\ - eps_bar <= a * l2 zs - 2 <= 0).
{ intros a [h1 h2]. split.
  - split; [|lra]. eapply Rle_trans; [|exact h1]. apply Rmult_le_compat_r; lra.
  - assert (E2 : ac * l2 zs = 2) by (unfold ac; field; lra).
    apply (Rmult_lt_compat_r (l2 zs)) in h2; [|exact P2]. apply (Rmult_le_compat_r (l2 zs)) in h1; [|lra].
    replace (ac * (1 - eps_bar / 2) * l2 zs) with (ac * l2 zs * (1 - eps_bar / 2)) in h1 by ring. rewrite E2 in h1. lra. }
assert (Step : forall a, step l2 zs (ac * (1 - eps_bar / 2)) (-1) a -> ac * (1 - eps_bar / 2) <= a < ac).
{ intros a [h0 [h1 h2]]. fold ac in h1. lra. }
split; [exact He0|]. exists zs. split; [exact Hmin|]. intros steps. split.
{ exists A, B. split; [lra|]. split; [lra|]. split; [exact Hsm|]. intros a z ha hz. fold ac in ha. destruct (Box a ha) as [b1 _].
  split; [apply He0a | apply He0b]; solve [exact b1 | lra]. }
intros a ha. unfold steps in ha. fold ac in ha.
assert (He : eps_bar < 2).
{ destruct (Req_dec eps_bar 2) as [e|]; [exfalso | lra].
  assert (K := Hf1a 0 zs ltac:(unfold a_bot; rewrite e; lra) ltac:(lra)). unfold third in K. lra. }
assert (Hbot : 0 < ac * (1 - eps_bar / 2)) by (apply Rmult_lt_0_compat; lra).
assert (Sa : step l2 zs (ac * (1 - eps_bar / 2)) (-1) a) by (unfold step; fold ac; repeat split; lra).
destruct (Box a ha) as [b1 b2].
assert (Hr : 0 < r).
{ destruct (Req_dec r 0) as [e|]; [exfalso | lra]. generalize (Hf2r a zs b1 ltac:(lra)). rewrite two_step_fix by exact E. lra. }
assert (Dom : forall a, step l2 zs (ac * (1 - eps_bar / 2)) (-1) a -> forall t, lo - r < t < hi + r ->
  A <= t <= B /\ A <= frozen l1 a t <= B).
{ intros a' ha' t ht. destruct (Box a' (Step a' ha')) as [c1 c2].
  split; [lra | split; [apply He0a | apply He0b]; solve [exact c1 | lra]]. }
assert (Third : forall a, step l2 zs (ac * (1 - eps_bar / 2)) (-1) a -> forall t, zs - r <= t <= zs + r ->
  -1 * third l1 l2 l3 l4 a t <= - (6 * kap)).
{ intros a' ha' t ht. destruct (Box a' (Step a' ha')) as [c1 c2]. generalize (Hf1a a' t c1 ltac:(lra)). lra. }
assert (Signs := fun zm zp y => family_signs l1 l2 l3 l4 A B zs r kap (ac * (1 - eps_bar / 2)) (lo - r) (hi + r) (-1)
  HC E P2 Hr Hk ltac:(lra) ltac:(lra) Dom Third a zm zp y Sa).
destruct (family_cycle l1 l2 l3 l4 A B zs r kap (ac * (1 - eps_bar / 2)) (lo - r) (hi + r) (-1)) with (M := M) (amin := a1_min)
  (amax := a1_max) (a := a) as [zm [zp [C1 C2]]]; try assumption; try lra; try (right; reflexivity).
- intros a' ha'. destruct (Box a' (Step a' ha')) as [c1 c2]. generalize (Hf2r a' (zs + r) c1 ltac:(lra)). lra.
- intros a' ha'. destruct (Box a' (Step a' ha')) as [c1 c2]. generalize (Hf2l a' (zs - r) c1 ltac:(lra)). lra.
- intros t ht. generalize (Hf1b a t b1 ltac:(lra)). lra.
- intros d hd.
  assert (K1 := Hf4a a zs (a * l2 zs - 2) d b1 ltac:(lra) b2 hd).
  assert (K2 := Hf4b a zs (a * l2 zs - 2) d b1 ltac:(lra) b2 hd). lra.
- exists zm, zp. split; [exact C1|]. destruct C1 as [k1 [k2 [k3 [k4 _]]]].
  assert (Mu : 1 < (1 - a * l2 zp) * (1 - a * l2 zm)) by lra.
  split; [exact Mu|]. split; [apply (cycle_repels l1 l2 l3 l4 A B); try assumption; try lra; rewrite Rabs_pos_eq; lra|].
  assert (Ep : two_step l1 a zp = zp) by (unfold two_step; rewrite k3; exact k4).
  assert (Em : two_step l1 a zm = zm) by (unfold two_step; rewrite k4; exact k3).
  assert (In : forall z, zs - r <= z <= zs + r -> A <= z <= B /\ A <= frozen l1 a z <= B) by (intros z hz; apply (Dom a Sa); lra).
  assert (Hc : forall z, zs - r <= z <= zs + r -> continuous (two_step l1 a) z).
  { intros z hz. apply (two_step_continuous l1 l2 l3 l4 A B HC); apply In, hz. }
  assert (Toward : forall z, zs < z < zp \/ zs - r <= z < zm -> two_step l1 a z < z).
  { intros z hz. generalize (proj1 (Signs zm zp z ltac:(lra) ltac:(lra) Em Ep) hz). lra. }
  assert (Away : forall z, zm < z < zs \/ zp < z <= zs + r -> z < two_step l1 a z).
  { intros z hz. generalize (proj2 (Signs zm zp z ltac:(lra) ltac:(lra) Em Ep) hz). lra. }
  split; [|split].
  + intros z0 h0. split.
    * intros n. apply (stays_between l1 l2 l3 l4 A B a zm zs zp HC); try assumption; try lra.
      -- intros z hz. apply In. lra.
      -- intros z hz. generalize (Hf1a a z b1 ltac:(lra)). lra.
      -- intros z hz. apply Toward. left. exact hz.
      -- intros z hz. apply Away. left. exact hz.
    * apply (between_tends l1 l2 l3 l4 A B a zm zs zp HC); try assumption; try lra.
      -- intros z hz. apply In. lra.
      -- intros z hz. generalize (Hf1a a z b1 ltac:(lra)). lra.
      -- intros z hz. apply Toward. left. exact hz.
      -- intros z hz. apply Away. left. exact hz.
  + intros z0 h0. destruct (climbs (two_step l1 a) z0 (zs + r)) as [n Hn].
    * intros z hz. apply Hc. lra.
    * intros z hz. apply Away. right. lra.
    * exists n. rewrite iter_two_step. exact Hn.
  + intros z0 h0. destruct (descends_below (two_step l1 a) z0 (zs - r)) as [n Hn].
    * intros z hz. apply Hc. lra.
    * intros z hz. apply Toward. right. lra.
    * exists n. rewrite iter_two_step. exact Hn.
Qed.

End Sound.
