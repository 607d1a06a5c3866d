(** Claim `two_cycle` (theory.md, section 4): for every step a of an interval, far beyond the edge if need be, the frozen map has
    exactly one 2-cycle {zm, zp} in a window [u, v] around the minimum, its multiplier lies in [mu_lo, mu_hi], and it attracts.
    With F(z) = H(z) - z: F is positive on [u, m1] and [c2, p1], negative on [m2, c1] and [p2, v]; H' < 1 on the brackets [m1, m2]
    of zm and [p1, p2] of zp and H' > 1 on the core [c1, c2] around the minimum, so that each holds one fixed point of H; and g_a
    maps [p1, p2] to the left of the core. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum TwoStepMap Cycle.
Open Scope R_scope.

Definition two_cycle (l : R -> R) (lo hi u v m1 m2 p1 p2 mu_lo mu_hi a_lo a_hi : R) : Prop :=
  0 < a_lo <= a_hi /\ exists zs, minimum_at l lo hi zs /\ smooth_steps l (fun a => a_lo <= a <= a_hi) u v /\
  forall a, a_lo <= a <= a_hi ->
  exists zm zp, only_cycle (Derive l) zs u v a zm zp /\ m1 < zm < m2 /\ p1 < zp < p2 /\
    mu_lo <= multiplier l a zm zp <= mu_hi /\
    -1 < mu_lo /\ mu_hi < 1 /\
    attracting (frozen (Derive l) a) zm zp.

(** a differentiable function with slope above 1, or below 1, has at most one fixed point *)
Lemma fixed_unique_above (h h' : R -> R) (p q x y : R) :
  (forall t, p <= t <= q -> is_derive h t (h' t)) -> (forall t, p <= t <= q -> 1 < h' t) ->
  p <= x <= q -> p <= y <= q -> h x = x -> h y = y -> x = y.
Proof.
assert (K : forall h h' : R -> R, forall p q x y : R, (forall t, p <= t <= q -> is_derive h t (h' t)) ->
  (forall t, p <= t <= q -> 1 < h' t) -> p <= x <= q -> p <= y <= q -> h x = x -> h y = y -> ~ x < y).
{ intros f f' p' q' x' y' Hd Hs hx hy ex ey c. destruct (MVT_is_derive f f' x' y' c) as [t [ht E]].
  - intros t ht. apply Hd. lra.
  - assert (0 < (f' t - 1) * (y' - x')) by (apply Rmult_lt_0_compat; [generalize (Hs t ltac:(lra)); lra | lra]). lra. }
intros Hd Hs hx hy ex ey. destruct (Rtotal_order x y) as [c|[c|c]]; [exfalso | exact c | exfalso].
- exact (K h h' p q x y Hd Hs hx hy ex ey c).
- exact (K h h' p q y x Hd Hs hy hx ey ex c).
Qed.

Lemma fixed_unique_below (h h' : R -> R) (p q x y : R) :
  (forall t, p <= t <= q -> is_derive h t (h' t)) -> (forall t, p <= t <= q -> h' t < 1) ->
  p <= x <= q -> p <= y <= q -> h x = x -> h y = y -> x = y.
Proof.
intros Hd Hs hx hy ex ey.
apply (fixed_unique_above (fun t => 2 * t - h t) (fun t => 2 - h' t) p q); try assumption; try lra.
- intros t ht. assert (P := Hd t ht). auto_derive; [eexists; exact P|].
  rewrite (is_derive_unique (fun x : R => h x) t _ P). ring.
- intros t ht. generalize (Hs t ht). lra.
Qed.

Section Sound.
Variable l : R -> R.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).

(** one step *)
Lemma cycle_in_brackets (lo hi zs u v m1 m2 c1 c2 p1 p2 a A B : R) :
  minimum_at l lo hi zs ->
  A <= u -> u <= m1 -> m1 <= m2 -> m2 <= c1 -> c1 <= lo -> hi <= c2 -> c2 <= p1 -> p1 <= p2 -> p2 <= v -> v <= B ->
  smooth 4 l A B ->
  (forall z, u <= z <= v -> A <= frozen l1 a z) ->
  (forall z, u <= z <= v -> frozen l1 a z <= B) ->
  (forall z, u <= z <= m1 -> 0 < two_step l1 a z - z) ->
  (forall z, m1 <= z <= m2 -> two_step_1 l1 l2 a z < 1) ->
  (forall z, m2 <= z <= c1 -> two_step l1 a z - z < 0) ->
  (forall z, c1 <= z <= c2 -> 1 < two_step_1 l1 l2 a z) ->
  (forall z, c2 <= z <= p1 -> 0 < two_step l1 a z - z) ->
  (forall z, p2 <= z <= v -> two_step l1 a z - z < 0) ->
  (forall z, p1 <= z <= p2 -> u <= frozen l1 a z) ->
  (forall z, p1 <= z <= p2 -> frozen l1 a z <= c1) ->
  (forall z, p1 <= z <= p2 -> two_step_1 l1 l2 a z < 1) ->
  exists zm zp, only_cycle l1 zs u v a zm zp /\ m1 < zm < m2 /\ p1 < zp < p2.
Proof.
intros Hmin o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 Hsm Hg1 Hg2 F1 S1 F2 S2 F3 F4 Hp1 Hp2 S3.
assert (Hz := minimum_inside Hmin). assert (E := minimum_critical Hmin). assert (HC := smooth_chain l A B Hsm).
set (g := frozen l1 a) in *.
assert (Fix : two_step l1 a zs = zs) by (apply two_step_fix; exact E).
assert (Dom : forall z, u <= z <= v -> A <= z <= B /\ A <= g z <= B).
{ intros z hz. split; [lra | split; [apply Hg1 | apply Hg2]; assumption]. }
assert (Hd : forall z, u <= z <= v -> is_derive (two_step l1 a) z (two_step_1 l1 l2 a z)).
{ intros z hz. apply (two_step_derive_1 _ _ _ _ _ _ HC); apply Dom; exact hz. }
assert (Zero : forall x y, u <= x -> x < y -> y <= v -> 0 < two_step l1 a x - x -> two_step l1 a y - y < 0 ->
  exists z, x < z < y /\ g (g z) = z).
{ intros x y hx hxy hy fx fy.
  destruct (IVT_derive_dec (fun z => two_step l1 a z - z) (fun z => two_step_1 l1 l2 a z - 1) x y hxy) as [z [hz ez]];
    [|exact fx | exact fy |].
  - intros t ht. apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) (two_step l1 a) (fun t => t)).
    + apply Hd. lra.
    + apply (is_derive_id (K:=R_AbsRing)).
  - exists z. split; [exact hz|]. change (two_step l1 a z = z). lra. }
assert (o2' : m1 < m2).
{ destruct (Req_dec m1 m2) as [q|]; [exfalso | lra]. generalize (F1 m1 ltac:(lra)) (F2 m2 ltac:(lra)). rewrite q. lra. }
assert (o7' : p1 < p2).
{ destruct (Req_dec p1 p2) as [q|]; [exfalso | lra]. generalize (F3 p1 ltac:(lra)) (F4 p2 ltac:(lra)). rewrite q. lra. }
destruct (Zero m1 m2) as [zm [hzm Em]]; [lra | lra | lra | apply F1; lra | apply F2; lra |].
destruct (Zero p1 p2) as [zp [hzp Ep]]; [lra | lra | lra | apply F3; lra | apply F4; lra |].
assert (Uniq : forall z, u <= z <= v -> g (g z) = z -> z = zm \/ z = zs \/ z = zp).
{ intros z hz ez. change (two_step l1 a z = z) in ez.
  destruct (Rle_lt_dec z m1) as [k1|k1].
  { generalize (F1 z ltac:(lra)). lra. }
  destruct (Rle_lt_dec z m2) as [k2|k2].
  { left. apply (fixed_unique_below (two_step l1 a) (two_step_1 l1 l2 a) m1 m2); try assumption; try lra.
    intros t ht. apply Hd. lra. }
  destruct (Rle_lt_dec z c1) as [k3|k3].
  { generalize (F2 z ltac:(lra)). lra. }
  destruct (Rle_lt_dec z c2) as [k4|k4].
  { right; left. apply (fixed_unique_above (two_step l1 a) (two_step_1 l1 l2 a) c1 c2); try assumption; try lra.
    intros t ht. apply Hd. lra. }
  destruct (Rle_lt_dec z p1) as [k5|k5].
  { generalize (F3 z ltac:(lra)). lra. }
  destruct (Rle_lt_dec z p2) as [k6|k6].
  { right; right. apply (fixed_unique_below (two_step l1 a) (two_step_1 l1 l2 a) p1 p2); try assumption; try lra.
    intros t ht. apply Hd. lra. }
  generalize (F4 z ltac:(lra)). lra. }
assert (Img : u <= g zp <= c1) by (split; [apply Hp1 | apply Hp2]; lra).
assert (Eg : g zp = zm).
{ destruct (Uniq (g zp)) as [e|[e|e]]; [lra | rewrite Ep; reflexivity | exact e | lra | lra]. }
assert (Egm : g zm = zp) by (rewrite <- Eg; exact Ep).
exists zm, zp. split; [|split; assumption].
do 4 (split; [first [assumption | lra]|]). exact Uniq.
Qed.

Theorem two_cycle_sound (lo hi u v m1 m2 c1 c2 p1 p2 mu_lo mu_hi a_lo a_hi A B : R) :
  minimum l lo hi ->
  0 < a_lo ->
  a_lo <= a_hi ->
  A <= u -> u <= m1 -> m1 <= m2 -> m2 <= c1 -> c1 <= lo -> hi <= c2 -> c2 <= p1 -> p1 <= p2 -> p2 <= v -> v <= B ->
  (* e0 *)
  smooth 4 l A B ->
  (forall a z, a_lo <= a <= a_hi -> u <= z <= v -> A <= frozen l1 a z) ->
  (forall a z, a_lo <= a <= a_hi -> u <= z <= v -> frozen l1 a z <= B) ->
  (* t1 to t6: the fixed points of H in the window *)
  (forall a z, a_lo <= a <= a_hi -> u <= z <= m1 -> 0 < two_step l1 a z - z) ->
  (forall a z, a_lo <= a <= a_hi -> m1 <= z <= m2 -> two_step_1 l1 l2 a z < 1) ->
  (forall a z, a_lo <= a <= a_hi -> m2 <= z <= c1 -> two_step l1 a z - z < 0) ->
  (forall a z, a_lo <= a <= a_hi -> c1 <= z <= c2 -> 1 < two_step_1 l1 l2 a z) ->
  (forall a z, a_lo <= a <= a_hi -> c2 <= z <= p1 -> 0 < two_step l1 a z - z) ->
  (forall a z, a_lo <= a <= a_hi -> p2 <= z <= v -> two_step l1 a z - z < 0) ->
  (* t7, t8: the right one is carried to the left one *)
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 -> u <= frozen l1 a z) ->
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 -> frozen l1 a z <= c1) ->
  (* t9 to t12: multiplier *)
  -1 < mu_lo ->
  mu_hi < 1 ->
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 -> mu_lo <= two_step_1 l1 l2 a z) ->
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 -> two_step_1 l1 l2 a z <= mu_hi) ->
  two_cycle l lo hi u v m1 m2 p1 p2 mu_lo mu_hi a_lo a_hi.
Proof.
intros [zs Hmin] Ha0 Ha1 o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 Hsm Hg1 Hg2 F1 S1 F2 S2 F3 F4 Hp1 Hp2 Hlo Hhi Hm1 Hm2.
assert (HC := smooth_chain l A B Hsm).
split; [split; assumption|]. exists zs. split; [exact Hmin|]. split.
{ exists A, B. split; [lra|]. split; [lra|]. split; [exact Hsm|]. intros a z ha hz. split; [apply Hg1 | apply Hg2]; assumption. }
intros a ha.
destruct (cycle_in_brackets lo hi zs u v m1 m2 c1 c2 p1 p2 a A B) as [zm [zp [C [B1 B2]]]]; auto.
{ intros z hz. generalize (Hm2 a z ha hz). lra. }
exists zm, zp. split; [exact C|]. split; [exact B1|]. split; [exact B2|]. destruct C as [k1 [k2 [k3 [k4 _]]]].
assert (Mu : mu_lo <= (1 - a * l2 zp) * (1 - a * l2 zm) <= mu_hi).
{ generalize (Hm1 a zp ha ltac:(lra)) (Hm2 a zp ha ltac:(lra)). unfold two_step_1. rewrite k3. lra. }
split; [exact Mu|]. split; [exact Hlo|]. split; [exact Hhi|].
apply (cycle_attracts l1 l2 (Derive_n l 3) (Derive_n l 4) A B); try assumption; lra.
Qed.

End Sound.
