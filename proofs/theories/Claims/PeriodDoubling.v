(** Claim `period_doubling` (theory.md, section 4): for every step a of an interval the frozen map has exactly one 2-cycle
    {zm(a), zp(a)} in a window [u, v] around the minimum. Its multiplier falls as a grows and passes through -1 at one step at0
    between at_lo and at_hi. Below at0 the cycle attracts, above it repels, and at at0 the period doubles: as near to (at0, zp(at0))
    as you like there are a step and a point of period four.
    The cycle is found as for `two_cycle`. Its multiplier m(a) = H'(zp(a)) has the derivative (H_za (1 - H') + H'' H_a) / (1 - H'). *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum TwoStepMap Cycle TwoCycle CycleCurve.
Open Scope R_scope.

(** the 2-cycles {zm a, zp a} around zs, for the steps a in [a_lo, a_hi], double their period at the step at0 *)
Record doubles_at (l : R -> R) (zs u v m1 m2 p1 p2 a_lo a_hi at_lo at_hi : R) (zm zp : R -> R) (at0 : R) : Prop := Doubles_at {
  doubles_within : at_lo < at0 < at_hi /\ a_lo < at0 < a_hi;
  doubles_cycle : forall a, a_lo <= a <= a_hi ->
    only_cycle (Derive l) zs u v a (zm a) (zp a) /\ m1 < zm a < m2 /\ p1 < zp a < p2 /\ multiplier l a (zm a) (zp a) < 1;
  doubles_falls : forall a b, a_lo <= a -> a < b -> b <= a_hi -> multiplier l b (zm b) (zp b) < multiplier l a (zm a) (zp a);
  doubles_multiplier : multiplier l at0 (zm at0) (zp at0) = -1;
  doubles_below : forall a, a_lo <= a < at0 -> attracting (frozen (Derive l) a) (zm a) (zp a);
  doubles_above : forall a, at0 < a <= a_hi -> repelling (frozen (Derive l) a) (zm a) (zp a);
  doubles_period_four : forall e, 0 < e -> exists a z, Rabs (a - at0) < e /\ Rabs (z - zp at0) < e /\
    let g := frozen (Derive l) a in g (g z) <> z /\ g (g (g (g z))) = z
}.

Definition period_doubling (l : R -> R) (lo hi u v m1 m2 p1 p2 a_lo a_hi at_lo at_hi : R) : Prop :=
  0 < a_lo /\ exists zs, minimum_at l lo hi zs /\ smooth_steps l (fun a => a_lo <= a <= a_hi) u v /\
  exists (zm zp : R -> R) (at0 : R), doubles_at l zs u v m1 m2 p1 p2 a_lo a_hi at_lo at_hi zm zp at0.

(** ** Functions on a closed interval of steps, continued by constants *)

Section Clamp.
Variables p q : R.
Hypothesis Hpq : p < q.
Definition clamp (x : R) : R := Rmax p (Rmin x q).

Lemma clamp_in x : p <= clamp x <= q.
Proof. unfold clamp. split; [apply Rmax_l | apply Rmax_lub; [lra | apply Rmin_r]]. Qed.
Lemma clamp_id x : p <= x <= q -> clamp x = x.
Proof. intros h. unfold clamp. rewrite Rmin_left, Rmax_right by lra. reflexivity. Qed.
Lemma clamp_near x y : Rabs (clamp x - clamp y) <= Rabs (x - y).
Proof.
assert (R1 := Rle_abs (x - y)). assert (R2 := Rle_abs (- (x - y))). rewrite Rabs_Ropp in R2.
unfold clamp, Rmax, Rmin. repeat destruct (Rle_dec _ _); apply Rabs_le_between; lra.
Qed.

Lemma clamp_continuous (f : R -> R) x : continuous_within (fun a => p <= a <= q) f (clamp x) -> continuity_pt (fun t => f (clamp t)) x.
Proof.
intros H. apply continuity_pt_filterlim. apply filterlim_locally. intros e.
destruct (H e (cond_pos e)) as [w [Hw K]]. exists (mkposreal w Hw). intros y hy. change (Rabs (y - x) < w) in hy.
change (Rabs (f (clamp y) - f (clamp x)) < e). apply K; [apply clamp_in|]. eapply Rle_lt_trans; [apply clamp_near | exact hy].
Qed.
End Clamp.

Lemma interior_derivative (p q : R) (f : R -> R) (a d : R) : p < a < q ->
  derivative_within (fun b => p <= b <= q) f a d -> is_derive f a d.
Proof.
intros ha H. apply is_derive_Reals. intros e He. destruct (H (e / 2) ltac:(lra)) as [w [Hw K]].
set (k := Rmin w (Rmin (a - p) (q - a))). assert (Hk : 0 < k) by (repeat apply Rmin_glb_lt; lra).
assert (N1 : k <= w) by apply Rmin_l. assert (N2 := Rmin_r w (Rmin (a - p) (q - a))). fold k in N2.
assert (N3 := Rmin_l (a - p) (q - a)). assert (N4 := Rmin_r (a - p) (q - a)).
exists (mkposreal k Hk). intros h n hh. simpl in hh. assert (hh' := Rabs_def2 _ _ hh).
specialize (K (a + h) ltac:(lra)). replace (a + h - a) with h in K by ring. specialize (K ltac:(lra)).
assert (Hp : 0 < Rabs h) by (apply Rabs_pos_lt; exact n).
replace ((f (a + h) - f a) / h - d) with ((f (a + h) - f a - d * h) / h) by (field; exact n).
unfold Rdiv. rewrite Rabs_mult, Rabs_inv. apply (Rmult_lt_reg_r (Rabs h)); [exact Hp|].
rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
assert (e / 2 * Rabs h < e * Rabs h) by (apply Rmult_lt_compat_r; lra). lra.
Qed.

Lemma decreasing_inside (f : R -> R) (a b : R) : a < b -> (forall x, a <= x <= b -> continuity_pt f x) ->
  (forall x, a < x < b -> exists d, is_derive f x d /\ d < 0) -> f b < f a.
Proof.
intros Hab Hc Hd.
assert (pr : forall x, a < x < b -> derivable_pt f x).
{ intros x hx. apply ex_derive_Reals_0. destruct (Hd x hx) as [d [h _]]. exists d. exact h. }
destruct (MVT f (fun x => x) a b pr (fun c _ => derivable_pt_id c) Hab Hc) as [c [P E]].
{ intros x _. apply derivable_continuous_pt, derivable_pt_id. }
destruct (Hd c P) as [d [h hn]]. rewrite (Derive_Reals f c (pr c P)), (is_derive_unique f c d h) in E.
replace (derive_pt (fun x => x) c (derivable_pt_id c)) with 1 in E by (symmetry; apply derive_pt_id).
assert (0 < (b - a) * (- d)) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

(** ** A curve of cycles whose multiplier falls through -1 *)

Section Falling.
Variables (l1 l2 l3 l4 : R -> R) (A B zs u v a_lo a_hi : R) (zm zp : R -> R).
Hypothesis HC : chain l1 l2 l3 l4 A B.
Hypothesis HA : A <= u.
Hypothesis HB : v <= B.
Notation D := (fun a => a_lo <= a <= a_hi).
Notation m := (fun a => (1 - a * l2 (zp a)) * (1 - a * l2 (zm a))).
Hypothesis Hlt : a_lo < a_hi.
Hypothesis Hcyc : forall a, D a -> only_cycle l1 zs u v a (zm a) (zp a).
Hypothesis Hone : forall a, D a -> m a < 1.
Hypothesis Hcm : forall a, D a -> continuous_within D zm a.
Hypothesis Hcp : forall a, D a -> continuous_within D zp a.

Lemma window a : D a -> u < zm a < v /\ u < zp a < v /\ frozen l1 a (zp a) = zm a /\ frozen l1 a (zm a) = zp a.
Proof. intros ha. destruct (Hcyc a ha) as [h1 [h2 [h3 [h4 _]]]]. repeat split; lra. Qed.

Let Mc x := m (clamp a_lo a_hi x).

Lemma Mc_continuous x : continuity_pt Mc x.
Proof.
assert (Hx := clamp_in a_lo a_hi Hlt x). destruct (window _ Hx) as [h1 [h2 _]].
assert (Cid : continuity_pt (clamp a_lo a_hi) x).
{ apply (clamp_continuous a_lo a_hi Hlt (fun t => t)). intros e He. exists e. split; [exact He | intros; assumption]. }
assert (Cl : forall f : R -> R, (forall a, D a -> continuous_within D f a) -> u < f (clamp a_lo a_hi x) < v ->
  continuity_pt (fun t => 1 - clamp a_lo a_hi t * l2 (f (clamp a_lo a_hi t))) x).
{ intros f Hf hf. apply continuity_pt_minus; [apply continuity_pt_const; intros ? ?; reflexivity|].
  apply continuity_pt_mult; [exact Cid|].
  apply (continuity_pt_comp (fun t => f (clamp a_lo a_hi t)) l2); [apply clamp_continuous; [exact Hlt | apply Hf; exact Hx]|].
  apply (is_derive_continuity_pt l2 _ (l3 (f (clamp a_lo a_hi x)))). apply (chain_2 _ _ _ _ _ _ HC). lra. }
apply continuity_pt_mult; apply Cl; assumption.
Qed.

Hypothesis Hfall : forall a, D a -> two_step_1a l1 l2 l3 a (zp a) * (1 - two_step_1 l1 l2 a (zp a))
  + two_step_2 l1 l2 l3 a (zp a) * two_step_a l1 l2 a (zp a) < 0.

Lemma Mc_derivative a : a_lo < a < a_hi -> exists d, is_derive Mc a d /\ d < 0.
Proof.
intros ha. assert (Da : D a) by lra. destruct (window a Da) as [h1 [h2 [h3 h4]]].
set (s := cycle_slope l1 l2 a (zp a)).
assert (Hz : is_derive zp a s).
{ apply (interior_derivative a_lo a_hi); [exact ha|].
  apply (curve_derivative l1 l2 l3 l4 D zp zm A B); try assumption; try lra; [|apply Hone; exact Da | apply Hcp; exact Da].
  intros b hb. destruct (window b hb) as [_ [_ k]]. exact k. }
assert (P1 := chain_1 _ _ _ _ _ _ HC (zp a) ltac:(lra)). assert (P2 := chain_2 _ _ _ _ _ _ HC (zp a) ltac:(lra)).
assert (P3 := chain_2 _ _ _ _ _ _ HC (zm a) ltac:(lra)).
set (d := two_step_1a l1 l2 l3 a (zp a) + two_step_2 l1 l2 l3 a (zp a) * s).
exists d. split.
- apply (is_derive_ext_loc (fun t => (1 - t * l2 (zp t)) * (1 - t * l2 (frozen l1 t (zp t))))).
  { generalize (locally_oo a_lo a_hi a ha). apply filter_imp. intros t ht. unfold Mc. rewrite clamp_id by lra.
    destruct (window t ltac:(lra)) as [_ [_ [k _]]]. rewrite k. reflexivity. }
  rewrite <- h3 in P3. unfold d, two_step_1a, two_step_2, frozen in *. auto_derive.
  + repeat split; try exact I; try (eexists; exact Hz); try (eexists; exact P2); try (eexists; exact P1).
    eexists. unfold Rminus in P3. exact P3.
  + unfold Rminus in P3 |- *.
    rewrite (is_derive_unique (fun x : R => zp x) _ _ Hz), (is_derive_unique (fun x : R => l1 x) _ _ P1),
      (is_derive_unique (fun x : R => l2 x) _ _ P2), (is_derive_unique (fun x : R => l2 x) _ _ P3). ring.
- assert (K : 0 < 1 - two_step_1 l1 l2 a (zp a)) by (generalize (Hone a Da); unfold two_step_1; rewrite h3; lra).
  apply (Rmult_lt_reg_r (1 - two_step_1 l1 l2 a (zp a))); [exact K|]. rewrite Rmult_0_l.
  replace (d * (1 - two_step_1 l1 l2 a (zp a))) with (two_step_1a l1 l2 l3 a (zp a) * (1 - two_step_1 l1 l2 a (zp a))
    + two_step_2 l1 l2 l3 a (zp a) * two_step_a l1 l2 a (zp a)) by (unfold d, s, cycle_slope; field; lra).
  apply Hfall. exact Da.
Qed.

Lemma multiplier_falls a b : a_lo <= a -> a < b -> b <= a_hi -> m b < m a.
Proof.
intros h1 h2 h3.
assert (Ea : Mc a = m a) by (unfold Mc; rewrite clamp_id by lra; reflexivity).
assert (Eb : Mc b = m b) by (unfold Mc; rewrite clamp_id by lra; reflexivity).
cut (Mc b < Mc a); [lra|]. apply decreasing_inside; [exact h2 | intros x _; apply Mc_continuous|].
intros c hc. apply Mc_derivative. lra.
Qed.

Hypothesis Hdom : forall a z, D a -> u <= z <= v -> A <= frozen l1 a z <= B.

Lemma H_derive a z : D a -> u <= z <= v -> is_derive (two_step l1 a) z (two_step_1 l1 l2 a z).
Proof. intros ha hz. apply (two_step_derive_1 _ _ _ _ _ _ HC); [lra | assert (K := Hdom a z ha hz); lra]. Qed.

(** the square of H has a further fixed point between zp(a) and x, if near zp(a) and at x it moves points to different sides *)
Lemma further_fixed_point a x (s : R) : D a -> s = 1 \/ s = -1 -> zp a < x -> x < v ->
  (forall z, zp a <= z <= x -> u <= two_step l1 a z <= v) ->
  0 < s * (m a ^ 2 - 1) -> s * (two_step l1 a (two_step l1 a x) - x) < 0 ->
  exists z, zp a < z < x /\ two_step l1 a z <> z /\ two_step l1 a (two_step l1 a z) = z.
Proof.
intros ha Hs h1 h2 Hin Hslope Hx. destruct (Hcyc a ha) as [k1 [k2 [k3 [k4 k5]]]].
assert (Fix : two_step l1 a (zp a) = zp a) by (unfold two_step; rewrite k3; exact k4).
set (K := fun z => s * (two_step l1 a (two_step l1 a z) - z)).
set (K' := fun z => s * (two_step_1 l1 l2 a (two_step l1 a z) * two_step_1 l1 l2 a z - 1)).
assert (Hd : forall z, zp a <= z <= x -> is_derive K z (K' z)).
{ intros z hz. apply (is_derive_scal (fun z => two_step l1 a (two_step l1 a z) - z)).
  apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) (fun z => two_step l1 a (two_step l1 a z)) (fun z => z));
    [|apply (is_derive_id (K:=R_AbsRing))].
  rewrite Rmult_comm. apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) (two_step l1 a) (two_step l1 a));
    apply H_derive; try assumption; [apply Hin; exact hz | lra]. }
destruct (near_zero K (zp a) (K' (zp a)) (Hd (zp a) ltac:(lra))) with (e := x - zp a) as [d [d1 [d2 [d3 _]]]].
{ unfold K. rewrite !Fix. ring. }
{ unfold K'. rewrite Fix. unfold two_step_1. rewrite k3.
  replace (s * ((1 - a * l2 (zm a)) * (1 - a * l2 (zp a)) * ((1 - a * l2 (zm a)) * (1 - a * l2 (zp a))) - 1))
    with (s * (m a ^ 2 - 1)) by ring. exact Hslope. }
{ lra. }
destruct (IVT_derive_dec K K' (zp a + d / 2) x) as [z [hz ez]]; [lra | intros t ht; apply Hd; lra | apply d3; lra | exact Hx |].
exists z. split; [lra|]. split.
- intros e. destruct (k5 z ltac:(lra) e) as [q|[q|q]]; lra.
- destruct (Rmult_integral _ _ ez) as [q|q]; [destruct Hs; lra | lra].
Qed.

Lemma period_doubles a0 : a_lo < a0 < a_hi -> m a0 = -1 -> forall e, 0 < e ->
  exists a z, Rabs (a - a0) < e /\ Rabs (z - zp a0) < e /\ two_step l1 a z <> z /\ two_step l1 a (two_step l1 a z) = z.
Proof.
intros h0 Hm0 e He. assert (D0 : D a0) by lra. destruct (Hcyc a0 D0) as [k1 [k2 [k3 [k4 k5]]]].
set (z0 := zp a0) in *. assert (Fix : two_step l1 a0 z0 = z0) by (unfold two_step; rewrite k3; exact k4).
assert (C2 : forall z, u < z < v -> continuity_2d_pt (two_step l1) a0 z).
{ intros z hz. apply (two_step_2d l1 l2 l3 l4 A B a0 HC); [lra | apply Hdom; [exact D0 | lra]]. }
(* near (a0, z0), H stays in the window *)
destruct (ball_2d (two_step l1) a0 z0 (Rmin (z0 - u) (v - z0))) as [w1 [Hw1 K1]]; [apply C2; lra | apply Rmin_glb_lt; lra |].
rewrite Fix in K1. assert (N1 := Rmin_l (z0 - u) (v - z0)). assert (N2 := Rmin_r (z0 - u) (v - z0)).
assert (In : forall a z, Rabs (a - a0) < w1 -> Rabs (z - z0) < w1 -> u < two_step l1 a z < v).
{ intros a z q1 q2. assert (K := Rabs_def2 _ _ (K1 a z q1 q2)). lra. }
assert (Z0 : Rabs (a0 - a0) = 0) by (rewrite Rminus_diag_eq, Rabs_R0; reflexivity).
assert (N3 := Rmin_l e (Rmin w1 (v - z0))). assert (N4 := Rmin_r e (Rmin w1 (v - z0))).
assert (N5 := Rmin_l w1 (v - z0)). assert (N6 := Rmin_r w1 (v - z0)).
assert (Hp : 0 < Rmin e (Rmin w1 (v - z0))) by (repeat apply Rmin_glb_lt; lra).
set (h := Rmin e (Rmin w1 (v - z0)) / 2). assert (Hh : 0 < h /\ h < e /\ h < w1 /\ h < v - z0) by (unfold h; lra). clearbody h.
set (x := z0 + h). assert (Hx : Rabs (x - z0) < w1) by (unfold x; replace (z0 + h - z0) with h by ring; rewrite Rabs_pos_eq; lra).
set (k := two_step l1 a0 (two_step l1 a0 x) - x).
destruct (Req_dec k 0) as [E0|n0].
{ exists a0, x. split; [lra|]. split; [unfold x; replace (z0 + h - z0) with h by ring; rewrite Rabs_pos_eq; lra|].
  split; [|unfold k in E0; lra]. intros q. destruct (k5 x ltac:(unfold x; lra) q) as [c|[c|c]]; unfold x in c; lra. }
(* the sign of k stays for steps near a0 *)
assert (Hk : 0 < Rabs k) by (apply Rabs_pos_lt; exact n0).
assert (Hy := In a0 x ltac:(lra) Hx). set (y := two_step l1 a0 x) in *.
destruct (ball_2d (two_step l1) a0 y (Rabs k)) as [w3 [Hw3 K3]]; [apply C2; lra | exact Hk |].
destruct (ball_2d (two_step l1) a0 x w3) as [w4 [Hw4 K4]]; [apply C2; unfold x; lra | exact Hw3 |].
destruct (Hcp a0 D0 h ltac:(lra)) as [w5 [Hw5 K5]].
assert (Sign : forall a, Rabs (a - a0) < w3 -> Rabs (a - a0) < w4 ->
  Rabs (two_step l1 a (two_step l1 a x) - x - k) < Rabs k).
{ intros a q1 q2. specialize (K3 a (two_step l1 a x) q1). replace (two_step l1 a (two_step l1 a x) - x - k)
    with (two_step l1 a (two_step l1 a x) - two_step l1 a0 y) by (unfold k; ring). apply K3. apply K4; [exact q2|].
  rewrite Rminus_diag_eq, Rabs_R0 by reflexivity. exact Hw4. }
set (t := Rmin (Rmin (Rmin e w1) (Rmin w3 w4)) (Rmin w5 (Rmin (a0 - a_lo) (a_hi - a0)))).
assert (Ht : 0 < t) by (repeat apply Rmin_glb_lt; lra).
assert (M1 := Rmin_l (Rmin (Rmin e w1) (Rmin w3 w4)) (Rmin w5 (Rmin (a0 - a_lo) (a_hi - a0)))).
assert (M2 := Rmin_r (Rmin (Rmin e w1) (Rmin w3 w4)) (Rmin w5 (Rmin (a0 - a_lo) (a_hi - a0)))). fold t in M1, M2.
assert (M3 := Rmin_l (Rmin e w1) (Rmin w3 w4)). assert (M4 := Rmin_r (Rmin e w1) (Rmin w3 w4)).
assert (M5 := Rmin_l e w1). assert (M6 := Rmin_r e w1). assert (M7 := Rmin_l w3 w4). assert (M8 := Rmin_r w3 w4).
assert (M9 := Rmin_l w5 (Rmin (a0 - a_lo) (a_hi - a0))). assert (M10 := Rmin_r w5 (Rmin (a0 - a_lo) (a_hi - a0))).
assert (M11 := Rmin_l (a0 - a_lo) (a_hi - a0)). assert (M12 := Rmin_r (a0 - a_lo) (a_hi - a0)).
(* a step on the side where the cycle has the slope that k contradicts *)
assert (Side : forall a s, D a -> Rabs (a - a0) < t -> s = 1 \/ s = -1 -> 0 < s * (m a ^ 2 - 1) -> s * k < 0 ->
  exists z, Rabs (z - z0) < e /\ two_step l1 a z <> z /\ two_step l1 a (two_step l1 a z) = z).
{ intros a s ha q1 Hs q2 q3. assert (Zp := Rabs_def2 _ _ (K5 a ha ltac:(lra))). fold z0 in Zp.
  assert (S := Rabs_def2 _ _ (Sign a ltac:(lra) ltac:(lra))).
  destruct (further_fixed_point a x s ha Hs) as [z [hz [e1 e2]]]; try (unfold x; lra); try assumption.
  - intros z hz. assert (K := In a z ltac:(lra) ltac:(unfold x in hz; apply Rabs_def1; lra)). lra.
  - unfold Rabs in S. destruct (Rcase_abs k); destruct Hs as [c|c]; rewrite c in *; lra.
  - exists z. split; [apply Rabs_def1; unfold x in hz; lra | split; assumption]. }
destruct (Rlt_le_dec k 0) as [c|c].
- assert (ha : D (a0 + t / 2)) by lra.
  assert (Hf := multiplier_falls a0 (a0 + t / 2) ltac:(lra) ltac:(lra) ltac:(lra)). cbv beta in Hf. fold z0 in Hf.
  assert (q : Rabs (a0 + t / 2 - a0) < t) by (replace (a0 + t / 2 - a0) with (t / 2) by ring; rewrite Rabs_pos_eq; lra).
  destruct (Side (a0 + t / 2) 1 ha q ltac:(left; reflexivity)) as [z Hz]; [|lra | exists (a0 + t / 2), z; split; [lra | exact Hz]].
  cbv beta in Hm0. fold z0 in Hm0. rewrite Hm0 in Hf. set (mu := _ * _) in Hf |- *.
  assert (0 < (- 1 - mu) * (1 - mu)) by (apply Rmult_lt_0_compat; lra). lra.
- assert (ha : D (a0 - t / 2)) by lra.
  assert (Hf := multiplier_falls (a0 - t / 2) a0 ltac:(lra) ltac:(lra) ltac:(lra)). cbv beta in Hf. fold z0 in Hf.
  assert (q : Rabs (a0 - t / 2 - a0) < t) by (replace (a0 - t / 2 - a0) with (- (t / 2)) by ring; rewrite Rabs_left; lra).
  assert (H1 := Hone (a0 - t / 2) ha).
  destruct (Side (a0 - t / 2) (-1) ha q ltac:(right; reflexivity)) as [z Hz]; [|lra | exists (a0 - t / 2), z; split; [lra | exact Hz]].
  cbv beta in Hm0, H1. fold z0 in Hm0. rewrite Hm0 in Hf. set (mu := _ * _) in Hf, H1 |- *.
  assert (0 < (1 + mu) * (1 - mu)) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

End Falling.

(** ** The claim *)

Section Sound.
Variable l : R -> R.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).
Notation l3 := (Derive_n l 3).
Notation l4 := (Derive_n l 4).

(** the fixed point of H in a bracket on which H' < 1 lies where H(z) - z changes its sign *)
Lemma fixed_between (h h' : R -> R) (p q z x y : R) :
  (forall t, p <= t <= q -> is_derive h t (h' t)) -> (forall t, p <= t <= q -> h' t < 1) ->
  p <= z <= q -> h z = z -> p <= x <= q -> p <= y <= q -> 0 <= h x - x -> h y - y <= 0 -> x <= z <= y.
Proof.
intros Hd Hs hz Ez hx hy fx fy.
assert (Dec : forall s t, p <= s -> s < t -> t <= q -> s - h s < t - h t).
{ apply (incr_of_pos (fun t => t - h t) (fun t => 1 - h' t)).
  - intros t ht. apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) (fun t => t) h);
      [apply (is_derive_id (K:=R_AbsRing)) | apply Hd; exact ht].
  - intros t ht. generalize (Hs t ht). lra. }
split.
- destruct (Rle_lt_dec x z) as [c|c]; [exact c | generalize (Dec z x ltac:(lra) c ltac:(lra)); lra].
- destruct (Rle_lt_dec z y) as [c|c]; [exact c | generalize (Dec y z ltac:(lra) c ltac:(lra)); lra].
Qed.

Theorem period_doubling_sound (lo hi u v m1 m2 c1 c2 p1 p2 a_lo a_hi at_lo at_hi before_lo before_hi after_lo after_hi A B : R) :
  minimum l lo hi ->
  0 < a_lo ->
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
  (* d1 to d3 *)
  a_lo <= at_lo ->
  at_lo <= at_hi ->
  at_hi <= a_hi ->
  (* d4 to d8: before it; the range of d8 is not empty *)
  p1 <= before_lo ->
  before_lo <= before_hi ->
  before_hi <= p2 ->
  0 <= two_step l1 at_lo before_lo - before_lo ->
  two_step l1 at_lo before_hi - before_hi <= 0 ->
  (forall z, before_lo <= z <= before_hi -> -1 < two_step_1 l1 l2 at_lo z) ->
  (* d9 to d13: after it; the range of d13 is not empty *)
  p1 <= after_lo ->
  after_lo <= after_hi ->
  after_hi <= p2 ->
  0 <= two_step l1 at_hi after_lo - after_lo ->
  two_step l1 at_hi after_hi - after_hi <= 0 ->
  (forall z, after_lo <= z <= after_hi -> two_step_1 l1 l2 at_hi z < -1) ->
  (* d14: the multiplier falls *)
  (forall a z, a_lo <= a <= a_hi -> p1 <= z <= p2 ->
     two_step_1a l1 l2 l3 a z * (1 - two_step_1 l1 l2 a z) + two_step_2 l1 l2 l3 a z * two_step_a l1 l2 a z < 0) ->
  period_doubling l lo hi u v m1 m2 p1 p2 a_lo a_hi at_lo at_hi.
Proof.
intros [zs Hmin] Ha0 o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 Hsm Hg1 Hg2 F1 S1 F2 S2 F3 F4 Hp1 Hp2 S3 i1 i2 i3
  b1 b2 b3 b4 b5 b6 f1 f2 f3 f4 f5 f6 Hfall.
assert (Hz := minimum_inside Hmin). assert (HC := smooth_chain l A B Hsm).
assert (Hsm' : smooth 4 l u v) by (apply (smooth_le 4 4 l A B); [exact Hsm | lia | lra | lra]).
set (D := fun a => a_lo <= a <= a_hi).
destruct (cycle_curve l1 l2 l3 l4 D (fun a ym yp => m1 < ym < m2 /\ p1 < yp < p2) zs u v (smooth_chain l u v Hsm')) as [zm [zp Hc]].
{ intros a ha. destruct (cycle_in_brackets l lo hi zs u v m1 m2 c1 c2 p1 p2 a A B) as [ym [yp [C [B1 B2]]]]; auto.
  exists ym, yp. split; [exact C|]. split; [|split; assumption]. destruct C as [_ [_ [C _]]].
  assert (K := S3 a yp ha ltac:(lra)). unfold two_step_1 in K. rewrite C in K. lra. }
assert (Hcyc : forall a, a_lo <= a <= a_hi -> only_cycle l1 zs u v a (zm a) (zp a)) by (intros a ha; apply Hc; exact ha).
assert (Hone : forall a, a_lo <= a <= a_hi -> (1 - a * l2 (zp a)) * (1 - a * l2 (zm a)) < 1) by (intros a ha; apply Hc; exact ha).
assert (Hbr : forall a, a_lo <= a <= a_hi -> m1 < zm a < m2 /\ p1 < zp a < p2) by (intros a ha; apply Hc; exact ha).
assert (Hcm : forall a, a_lo <= a <= a_hi -> continuous_within D zm a) by (intros a ha; apply Hc; exact ha).
assert (Hcp : forall a, a_lo <= a <= a_hi -> continuous_within D zp a) by (intros a ha; apply Hc; exact ha).
set (m := fun a => (1 - a * l2 (zp a)) * (1 - a * l2 (zm a))).
assert (Em : forall a, a_lo <= a <= a_hi -> m a = two_step_1 l1 l2 a (zp a)).
{ intros a ha. destruct (Hcyc a ha) as [_ [_ [k _]]]. unfold m, two_step_1. rewrite k. ring. }
assert (Hfz : forall a, a_lo <= a <= a_hi -> two_step_1a l1 l2 l3 a (zp a) * (1 - two_step_1 l1 l2 a (zp a))
  + two_step_2 l1 l2 l3 a (zp a) * two_step_a l1 l2 a (zp a) < 0).
{ intros a ha. apply Hfall; [exact ha | generalize (Hbr a ha); lra]. }
(* where the cycle is at at_lo and at at_hi *)
assert (Between : forall a x y, a_lo <= a <= a_hi -> p1 <= x -> x <= y -> y <= p2 -> 0 <= two_step l1 a x - x ->
  two_step l1 a y - y <= 0 -> x <= zp a <= y).
{ intros a x y ha hx hxy hy fx fy. destruct (Hcyc a ha) as [_ [_ [k3 [k4 _]]]].
  apply (fixed_between (two_step l1 a) (two_step_1 l1 l2 a) p1 p2); try assumption; try lra.
  - intros t ht. apply (two_step_derive_1 _ _ _ _ _ _ HC); [lra|].
    split; [apply Hg1 | apply Hg2]; try assumption; lra.
  - intros t ht. apply S3; assumption.
  - generalize (Hbr a ha). lra.
  - unfold two_step. rewrite k3. exact k4. }
assert (Lo : -1 < m at_lo).
{ rewrite Em by lra. apply b6. generalize (Between at_lo before_lo before_hi ltac:(lra) b1 b2 b3 b4 b5). lra. }
assert (Hi : m at_hi < -1).
{ rewrite Em by lra. apply f6. generalize (Between at_hi after_lo after_hi ltac:(lra) f1 f2 f3 f4 f5). lra. }
assert (i2' : at_lo < at_hi) by (destruct (Req_dec at_lo at_hi) as [q|]; [rewrite q in Lo|]; lra).
assert (Falls := multiplier_falls l1 l2 l3 l4 A B zs u v a_lo a_hi zm zp HC o1 o10 ltac:(lra) Hcyc Hone Hcm Hcp Hfz).
assert (Cont := Mc_continuous l1 l2 l3 l4 A B zs u v a_lo a_hi zm zp HC o1 o10 ltac:(lra) Hcyc Hcm Hcp).
destruct (Ranalysis5.IVT_interv (fun x => -1 - m (clamp a_lo a_hi x)) at_lo at_hi) as [at0 [Hat E]].
{ intros x _. apply continuity_pt_minus; [apply continuity_pt_const; intros ? ?; reflexivity | apply Cont]. }
{ exact i2'. }
{ rewrite clamp_id; lra. }
{ rewrite clamp_id; lra. }
rewrite clamp_id in E by lra.
assert (n1 : at0 <> at_lo) by (intros q; subst at0; lra).
assert (n2 : at0 <> at_hi) by (intros q; subst at0; lra).
assert (Em0 : m at0 = -1) by lra.
split; [exact Ha0|]. exists zs. split; [exact Hmin|]. split.
{ exists A, B. split; [lra|]. split; [lra|]. split; [exact Hsm|]. intros a z ha hz. split; [apply Hg1 | apply Hg2]; assumption. }
exists zm, zp, at0.
apply Doubles_at; [split; lra | | exact Falls | exact Em0 | | |].
{ intros a ha. split; [apply Hcyc; exact ha|]. destruct (Hbr a ha). split; [assumption|]. split; [assumption | apply Hone; exact ha]. }
- intros a ha. destruct (Hcyc a ltac:(lra)) as [k1 [k2 [k3 [k4 _]]]].
  apply (cycle_attracts l1 l2 l3 l4 A B); try assumption; try lra. split; [|apply Hone; lra].
  assert (K := Falls a at0 ltac:(lra) ltac:(lra) ltac:(lra)). change (m at0 < m a) in K. change (-1 < m a). lra.
- intros a ha. destruct (Hcyc a ltac:(lra)) as [k1 [k2 [k3 [k4 _]]]].
  apply (cycle_repels l1 l2 l3 l4 A B); try assumption; try lra.
  assert (K := Falls at0 a ltac:(lra) ltac:(lra) ltac:(lra)). change (m a < m at0) in K. change (1 < Rabs (m a)). rewrite Rabs_left; lra.
- intros e He.
  destruct (period_doubles l1 l2 l3 l4 A B zs u v a_lo a_hi zm zp HC o1 o10 ltac:(lra) Hcyc Hone Hcm Hcp Hfz) with (a0 := at0) (e := e)
    as [a [z [K1 [K2 [K3 K4]]]]]; try lra.
  + intros a z ha hz. split; [apply Hg1 | apply Hg2]; assumption.
  + exact Em0.
  + exists a, z. auto.
Qed.

End Sound.
