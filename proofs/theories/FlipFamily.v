(** The 2-cycle beyond the edge for ALL steps a_c < a <= am, for a known minimum zs (theory.md, section 4). What one step alone
    does not give is that g_a sends the right fixed point zp(a) of H into the window. It holds near a_c, because zp(a) tends to
    zs; zp(a) depends continuously on a; and its image cannot leave through the end of the window, where H(z) <> z. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss TwoStepMap Iteration FlipCycle.
Open Scope R_scope.

(** what the claim says about l1, l2 = l1', zs, at one step a *)
Definition flip_cycle (l1 l2 : R -> R) (zs r kap M amin amax a : R) : Prop :=
  let g := frozen l1 a in
  exists zm zp, zs - r < zm < zs /\ zs < zp < zs + r /\ g zp = zm /\ g zm = zp /\
    (forall z, Rabs (z - zs) <= r -> g (g z) = z -> z = zm \/ z = zs \/ z = zp) /\
    -1 < (1 - a * l2 zp) * (1 - a * l2 zm) < 1 /\
    (forall z, z = zm \/ z = zp ->
       amin * (a * l2 zs - 2) <= M / 6 * (z - zs)^2 /\ kap * (z - zs)^2 <= amax * (a * l2 zs - 2)) /\
    attracting g zm zp.

Section Family.
Variables (l1 l2 l3 l4 : R -> R) (A B zs r kap am u v : R).
Notation ac := (2 / l2 zs).
Hypothesis HC : chain l1 l2 l3 l4 A B.
Hypothesis Hz1 : l1 zs = 0.
Hypothesis Hz2 : 0 < l2 zs.
Hypothesis Hr : 0 < r.
Hypothesis Hk : 0 < kap.
Hypothesis Hu : u < zs - r.
Hypothesis Hv : zs + r < v.
Hypothesis Hdom : forall a, ac < a <= am -> forall t, u < t < v -> A <= t <= B /\ A <= frozen l1 a t <= B.
Hypothesis HT : forall a, ac < a <= am -> forall t, zs - r <= t <= zs + r -> third l1 l2 l3 l4 a t <= - (6 * kap).
Hypothesis HFr : forall a, ac < a <= am -> two_step l1 a (zs + r) - (zs + r) < 0.
Hypothesis HFl : forall a, ac < a <= am -> 0 < two_step l1 a (zs - r) - (zs - r).

Lemma ac_pos : 0 < ac. Proof. apply Rdiv_lt_0_compat; lra. Qed.
Lemma a_pos a : ac < a -> 0 < a. Proof. generalize ac_pos. lra. Qed.
Lemma eps_pos a : ac < a -> 2 < a * l2 zs.
Proof.
intros h. apply (Rmult_lt_compat_r (l2 zs)) in h; [|exact Hz2].
unfold Rdiv in h. rewrite Rmult_assoc, Rinv_l in h by lra. lra.
Qed.
Lemma dom_in a : ac < a <= am -> forall t, zs - r <= t <= zs + r -> A <= t <= B /\ A <= frozen l1 a t <= B.
Proof. intros h t ht. apply (Hdom a h). lra. Qed.
Lemma T_neg a : ac < a <= am -> forall t, zs - r <= t <= zs + r -> third l1 l2 l3 l4 a t <= 0.
Proof. intros h t ht. generalize (HT a h t ht). lra. Qed.

(** at a fixed point of H: eps a1 = - (T/6) delta^2 *)
Lemma amplitude a z : ac < a <= am -> zs - r <= z <= zs + r -> z <> zs -> two_step l1 a z = z ->
  exists xi, zs - r <= xi <= zs + r /\
    (a * l2 zs - 2) * (2 + (a * l2 zs - 2) + - (a * l3 zs) * (1 + (a * l2 zs - 2)) * (z - zs) / 2)
    = - (third l1 l2 l3 l4 a xi / 6) * (z - zs)^2.
Proof.
intros ha hz n E.
destruct (two_step_taylor l1 l2 l3 l4 A B HC a zs Hz1 u v (z - zs) (Hdom a ha)) as [xi [Hxi Ex]]; try lra.
exists xi. split.
{ assert (Rabs (z - zs) <= r) by (apply Rabs_le_between; lra).
  assert (Rabs (xi - zs) <= r) by lra. apply Rabs_le_between in H0. lra. }
replace (zs + (z - zs)) with z in Ex by ring. rewrite E in Ex.
apply (Rmult_eq_reg_r (z - zs)); [|lra]. lra.
Qed.

(** [fixed a z]: z is the fixed point of H right of zs *)
Definition fixed (a z : R) := zs < z <= zs + r /\ two_step l1 a z = z.

Lemma fixed_exists a : ac < a <= am -> exists z, fixed a z.
Proof.
intros ha. destruct (exists_right l1 l2 l3 l4 A B a zs r HC Hz1 (eps_pos a (proj1 ha)) Hr (dom_in a ha) (HFr a ha)) as [z [h E]].
exists z. split; [lra | exact E].
Qed.
Lemma fixed_unique a y z : ac < a <= am -> fixed a y -> fixed a z -> y = z.
Proof.
intros ha [h1 E1] [h2 E2].
apply (unique_right l1 l2 l3 l4 A B a zs r HC Hz1 (eps_pos a (proj1 ha)) Hr (dom_in a ha) (T_neg a ha)); assumption.
Qed.
Lemma fixed_lt a z : ac < a <= am -> fixed a z -> z < zs + r.
Proof.
intros ha [h E]. destruct (Req_dec z (zs + r)) as [e|n]; [|lra]. subst z. generalize (HFr a ha). lra.
Qed.

Lemma two_step_cont_step a z : A <= frozen l1 a z <= B -> continuous (fun x => two_step l1 x z - z) a.
Proof.
intros h. apply (ex_derive_continuous (K:=R_AbsRing) (V:=R_NormedModule)). unfold two_step, frozen.
auto_derive. unfold frozen in h. eexists. apply (chain_1 _ _ _ _ _ _ HC). unfold Rminus in h. exact h.
Qed.

Lemma fixed_moves a0 z0 : ac < a0 <= am -> fixed a0 z0 -> forall e, 0 < e ->
  exists d, 0 < d /\ forall a z, ac < a <= am -> Rabs (a - a0) < d -> fixed a z -> Rabs (z - z0) < e.
Proof.
intros ha Hf e He. assert (Hlt := fixed_lt a0 z0 ha Hf). destruct Hf as [h E].
set (s := Rmin e (Rmin (z0 - zs) (zs + r - z0)) / 2).
assert (Hs0 : 0 < Rmin e (Rmin (z0 - zs) (zs + r - z0))) by (repeat apply Rmin_glb_lt; lra).
assert (Hs1 := Rmin_l e (Rmin (z0 - zs) (zs + r - z0))).
assert (Hs2 := Rmin_r e (Rmin (z0 - zs) (zs + r - z0))).
assert (Hs3 := Rmin_l (z0 - zs) (zs + r - z0)). assert (Hs4 := Rmin_r (z0 - zs) (zs + r - z0)).
assert (Hs : 0 < s /\ s < e /\ s < z0 - zs /\ s < zs + r - z0) by (unfold s; lra). clearbody s.
assert (P1 := F_before l1 l2 l3 l4 A B a0 zs r HC Hz1 (eps_pos a0 (proj1 ha)) Hr (dom_in a0 ha) (T_neg a0 ha) (z0 - s) z0
  ltac:(lra) ltac:(lra) ltac:(lra) E).
assert (P2 := F_after l1 l2 l3 l4 A B a0 zs r HC Hz1 (eps_pos a0 (proj1 ha)) Hr (dom_in a0 ha) (T_neg a0 ha) (z0 + s) z0
  ltac:(lra) ltac:(lra) ltac:(lra) E).
destruct (cont_pos (fun x => two_step l1 x (z0 - s) - (z0 - s)) a0) as [da [Hda Ka]]; [apply two_step_cont_step; apply (dom_in a0 ha); lra | exact P1 |].
destruct (cont_neg (fun x => two_step l1 x (z0 + s) - (z0 + s)) a0) as [db [Hdb Kb]]; [apply two_step_cont_step; apply (dom_in a0 ha); lra | exact P2 |].
exists (Rmin da db). split; [apply Rmin_glb_lt; assumption|].
intros a z ha' hd [hz Ez].
specialize (Ka a ltac:(generalize (Rmin_l da db); lra)). specialize (Kb a ltac:(generalize (Rmin_r da db); lra)). simpl in Ka, Kb.
assert (F1 : z0 - s < z).
{ destruct (Rtotal_order (z0 - s) z) as [c|[c|c]]; [exact c|exfalso|exfalso].
  - rewrite c in Ka. lra.
  - generalize (F_after l1 l2 l3 l4 A B a zs r HC Hz1 (eps_pos a (proj1 ha')) Hr (dom_in a ha') (T_neg a ha') (z0 - s) z
      ltac:(lra) ltac:(lra) ltac:(lra) Ez). lra. }
assert (F2 : z < z0 + s).
{ destruct (Rtotal_order z (z0 + s)) as [c|[c|c]]; [exact c|exfalso|exfalso].
  - rewrite <- c in Kb. lra.
  - generalize (F_before l1 l2 l3 l4 A B a zs r HC Hz1 (eps_pos a (proj1 ha')) Hr (dom_in a ha') (T_neg a ha') (z0 + s) z
      ltac:(lra) ltac:(lra) ltac:(lra) Ez). lra. }
apply Rabs_def1; lra.
Qed.

Lemma image_moves a0 z0 : ac < a0 <= am -> fixed a0 z0 -> forall e, 0 < e ->
  exists d, 0 < d /\ forall a z, ac < a <= am -> Rabs (a - a0) < d -> fixed a z -> Rabs (frozen l1 a z - frozen l1 a0 z0) < e.
Proof.
intros ha Hf e He. assert (Hz0 : A <= z0 <= B) by (apply (dom_in a0 ha z0); destruct Hf; lra).
assert (Hap := a_pos a0 (proj1 ha)).
set (m := e / (3 * (am + 1))). assert (Hm : 0 < m) by (apply Rdiv_lt_0_compat; lra).
destruct (cont_ball l1 z0 m) as [d1 [Hd1 K1]]; [|exact Hm|].
{ apply (ex_derive_continuous (K:=R_AbsRing) (V:=R_NormedModule)). eexists. apply (chain_1 _ _ _ _ _ _ HC). exact Hz0. }
destruct (fixed_moves a0 z0 ha Hf (Rmin d1 (e / 3))) as [d2 [Hd2 K2]]; [apply Rmin_glb_lt; lra|].
set (b := e / (3 * (Rabs (l1 z0) + 1))). assert (Hb0 := Rabs_pos (l1 z0)). assert (Hb : 0 < b) by (apply Rdiv_lt_0_compat; lra).
exists (Rmin d2 b). split; [apply Rmin_glb_lt; assumption|].
intros a z ha' hd hf.
assert (Z := K2 a z ha' ltac:(generalize (Rmin_l d2 b); lra) hf).
assert (Z1 := K1 z ltac:(generalize (Rmin_l d1 (e / 3)); lra)).
assert (Z2 : Rabs (z - z0) < e / 3) by (generalize (Rmin_r d1 (e / 3)); lra).
assert (Hda : Rabs (a - a0) < b) by (generalize (Rmin_r d2 b); lra).
assert (Hap' := a_pos a (proj1 ha')).
replace (frozen l1 a z - frozen l1 a0 z0) with ((z - z0) + (- (a * (l1 z - l1 z0)) + - ((a - a0) * l1 z0))) by (unfold frozen; ring).
assert (Y1 : Rabs (- (a * (l1 z - l1 z0))) <= e / 3).
{ rewrite Rabs_Ropp, Rabs_mult, (Rabs_pos_eq a) by lra.
  replace (e / 3) with ((am + 1) * m) by (unfold m; field; lra).
  apply Rmult_le_compat; try apply Rabs_pos; lra. }
assert (Y2 : Rabs (- ((a - a0) * l1 z0)) <= e / 3).
{ rewrite Rabs_Ropp, Rabs_mult.
  replace (e / 3) with (b * (Rabs (l1 z0) + 1)) by (unfold b; field; lra).
  apply Rmult_le_compat; try apply Rabs_pos; lra. }
eapply Rle_lt_trans; [apply Rabs_triang|].
assert (Rabs (- (a * (l1 z - l1 z0)) + - ((a - a0) * l1 z0)) <= e / 3 + e / 3).
{ eapply Rle_trans; [apply Rabs_triang | lra]. }
lra.
Qed.

(** close to the edge the image is in the window *)
Lemma near_edge a1 : ac < a1 <= am ->
  exists a0, ac < a0 <= a1 /\ forall z, fixed a0 z -> zs - r < frozen l1 a0 z.
Proof.
intros ha. assert (Hp := a_pos a1 (proj1 ha)). assert (He1 := eps_pos a1 (proj1 ha)).
assert (Hz : A <= zs <= B) by (apply (dom_in a1 ha zs); lra).
set (m := r / (2 * (am + 1))). assert (Hm : 0 < m) by (apply Rdiv_lt_0_compat; lra).
destruct (cont_ball l1 zs m) as [d1 [Hd1 K1]]; [|exact Hm|].
{ apply (ex_derive_continuous (K:=R_AbsRing) (V:=R_NormedModule)). eexists. apply (chain_1 _ _ _ _ _ _ HC). exact Hz. }
set (s := Rmin d1 (r / 2)). assert (Hs : 0 < s) by (apply Rmin_glb_lt; lra).
assert (Hs1 : s <= d1) by apply Rmin_l. assert (Hs2 : s <= r / 2) by apply Rmin_r. clearbody s.
set (C := 3 + am * Rabs (l3 zs) * r). 
assert (HC0 : 0 <= am * Rabs (l3 zs) * r) by (repeat apply Rmult_le_pos; try apply Rabs_pos; lra).
assert (Hsq : 0 < s^2) by (apply pow_lt; exact Hs).
set (e := Rmin 1 (Rmin (a1 * l2 zs - 2) (kap * s^2 / (2 * C)))).
assert (He : 0 < e).
{ repeat apply Rmin_glb_lt; try lra. apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat; assumption | unfold C; lra]. }
assert (E1 : e <= 1) by apply Rmin_l.
assert (E2 : e <= a1 * l2 zs - 2) by (eapply Rle_trans; [apply Rmin_r | apply Rmin_l]).
assert (E3 : e * C < kap * s^2).
{ assert (e <= kap * s^2 / (2 * C)) by (eapply Rle_trans; [apply Rmin_r | apply Rmin_r]).
  apply (Rmult_le_compat_r C) in H; [|unfold C; lra].
  replace (kap * s^2 / (2 * C) * C) with (kap * s^2 / 2) in H by (field; unfold C; lra).
  assert (0 < kap * s^2) by (apply Rmult_lt_0_compat; assumption). lra. }
clearbody e.
exists ((2 + e) / l2 zs).
assert (El : (2 + e) / l2 zs * l2 zs = 2 + e) by (field; lra).
assert (Ha0 : ac < (2 + e) / l2 zs <= a1).
{ split.
  - apply (Rmult_lt_reg_r (l2 zs)); [exact Hz2|]. rewrite El. replace (ac * l2 zs) with 2 by (field; lra). lra.
  - apply (Rmult_le_reg_r (l2 zs)); [exact Hz2|]. rewrite El. lra. }
split; [exact Ha0|]. set (a0 := (2 + e) / l2 zs) in *. clearbody a0.
assert (Ha0' : ac < a0 <= am) by lra. assert (Hap := a_pos a0 (proj1 Ha0)).
intros z [hz Ez].
destruct (amplitude a0 z Ha0' ltac:(lra) ltac:(lra) Ez) as [xi [hxi Ex]]. rewrite El in Ex.
replace (2 + e - 2) with e in Ex by ring.
assert (Tx := HT a0 Ha0' xi hxi). set (t := third l1 l2 l3 l4 a0 xi) in *.
set (d := z - zs) in *. assert (Hd : 0 < d <= r) by (unfold d; lra). clearbody t.
assert (Hd2 : 0 < d^2) by (apply pow_lt; lra).
assert (L1 : kap * d^2 <= - (t / 6) * d^2) by (apply Rmult_le_compat_r; lra).
assert (L2 : 2 + e + - (a0 * l3 zs) * (1 + e) * d / 2 <= C).
{ assert (- (a0 * l3 zs) * (1 + e) * d / 2 <= am * Rabs (l3 zs) * r); [|unfold C; lra].
  replace (- (a0 * l3 zs) * (1 + e) * d / 2) with (a0 * (- l3 zs) * (((1 + e) / 2) * d)) by field.
  apply Rle_trans with (am * Rabs (l3 zs) * (((1 + e) / 2) * d)).
  - apply Rmult_le_compat_r; [apply Rmult_le_pos; lra|].
    apply Rle_trans with (a0 * Rabs (l3 zs)).
    + apply Rmult_le_compat_l; [lra|]. rewrite <- Rabs_Ropp. apply Rle_abs.
    + apply Rmult_le_compat_r; [apply Rabs_pos | lra].
  - apply Rmult_le_compat_l; [apply Rmult_le_pos; [lra | apply Rabs_pos]|].
    rewrite <- (Rmult_1_l r). apply Rmult_le_compat; lra. }
assert (L3 : e * (2 + e + - (a0 * l3 zs) * (1 + e) * d / 2) <= e * C) by (apply Rmult_le_compat_l; lra).
assert (L4 : kap * d^2 < kap * s^2) by lra.
assert (L5 : d < s).
{ destruct (Rlt_le_dec d s) as [c|c]; [exact c|exfalso].
  assert (s^2 <= d^2) by (apply pow_incr; lra).
  assert (kap * s^2 <= kap * d^2) by (apply Rmult_le_compat_l; lra). lra. }
assert (K := K1 z ltac:(fold d; rewrite Rabs_pos_eq; lra)). rewrite Hz1, Rminus_0_r in K.
assert (a0 * l1 z <= r / 2).
{ apply Rle_trans with (a0 * Rabs (l1 z)); [apply Rmult_le_compat_l; [lra | apply Rle_abs]|].
  replace (r / 2) with ((am + 1) * m) by (unfold m; field; lra).
  apply Rmult_le_compat; try apply Rabs_pos; lra. }
unfold frozen. lra.
Qed.

(** the image of the right fixed point never leaves the window *)
Lemma in_window a1 z1 : ac < a1 <= am -> fixed a1 z1 -> zs - r < frozen l1 a1 z1.
Proof.
intros ha Hf. destruct (Rlt_le_dec (zs - r) (frozen l1 a1 z1)) as [c|c]; [exact c|exfalso].
assert (Hne : forall a z, ac < a <= am -> fixed a z -> frozen l1 a z <> zs - r).
{ intros a z h [hz Ez] e. assert (K := frozen_of_fixed l1 a z Ez). rewrite e in K. generalize (HFl a h). lra. }
assert (c' : frozen l1 a1 z1 < zs - r) by (generalize (Hne a1 z1 ha Hf); lra). clear c.
destruct (near_edge a1 ha) as [a0 [Ha0 K0]].
assert (Hlt : a0 < a1).
{ destruct (Req_dec a0 a1) as [e|n]; [|lra]. subst a0. generalize (K0 z1 Hf). lra. }
set (cl := fun a => Rmax a0 (Rmin a a1)).
assert (Hcl : forall a, a0 <= cl a <= a1).
{ intros a. unfold cl. split; [apply Rmax_l|]. apply Rmax_lub; [lra | apply Rmin_r]. }
assert (Hcl0 : forall a, a0 <= a <= a1 -> cl a = a).
{ intros a h. unfold cl. rewrite Rmin_left, Rmax_right; lra. }
assert (Hcl1 : forall a b, Rabs (cl a - cl b) <= Rabs (a - b)).
{ intros a b. unfold cl, Rmax, Rmin. repeat destruct (Rle_dec _ _); apply Rabs_le_between;
    generalize (Rle_abs (a - b)) (Rle_abs (- (a - b))); rewrite Rabs_Ropp; intros; lra. }
assert (Hac : forall a, ac < cl a <= am) by (intros a; generalize (Hcl a); lra).
set (zp := fun a => iota (fixed (cl a))).
assert (Hzp : forall a, fixed (cl a) (zp a)).
{ intros a. unfold zp. apply (iota_correct (K:=R_AbsRing) (V:=R_CompleteNormedModule) (fixed (cl a))). destruct (fixed_exists (cl a) (Hac a)) as [z hz].
  exists z. split; [exact hz|]. intros y hy. apply (fixed_unique (cl a)); [apply Hac | exact hz | exact hy]. }
set (f := fun a => zs - r - frozen l1 (cl a) (zp a)).
assert (Hcont : forall a, continuity_pt f a).
{ intros a. apply continuity_pt_filterlim. apply filterlim_locally. intros e.
  destruct (image_moves (cl a) (zp a) (Hac a) (Hzp a) e (cond_pos e)) as [d [Hd K]].
  exists (mkposreal d Hd). intros b Hb. 
  change (Rabs (f b - f a) < e). unfold f.
  replace (zs - r - frozen l1 (cl b) (zp b) - (zs - r - frozen l1 (cl a) (zp a))) with (- (frozen l1 (cl b) (zp b) - frozen l1 (cl a) (zp a))) by ring.
  rewrite Rabs_Ropp. apply K; [apply Hac | | apply Hzp].
  eapply Rle_lt_trans; [apply Hcl1 | exact Hb]. }
destruct (Ranalysis5.IVT_interv f a0 a1) as [x [Hx E]].
- intros a _. apply Hcont.
- exact Hlt.
- unfold f. assert (K := K0 (zp a0)). rewrite (Hcl0 a0) by lra.
  assert (fixed a0 (zp a0)) by (generalize (Hzp a0); rewrite (Hcl0 a0) by lra; trivial). generalize (K H). lra.
- unfold f. rewrite (Hcl0 a1) by lra.
  assert (fixed a1 (zp a1)) by (generalize (Hzp a1); rewrite (Hcl0 a1) by lra; trivial).
  rewrite (fixed_unique a1 (zp a1) z1 ha H Hf). lra.
- apply (Hne (cl x) (zp x) (Hac x) (Hzp x)). unfold f in E. lra.
Qed.

(** the claim, for the exact minimum *)
Theorem flip_exact (M amin amax : R) (a : R) :
  ac < a <= am ->
  (forall t, zs - r <= t <= zs + r -> - M <= third l1 l2 l3 l4 a t) ->
  (forall z, zs - r <= z <= zs + r -> z <> zs -> two_step l1 a z = z -> -1 < two_step_1 l1 l2 a z) ->
  (forall d, - r <= d <= r -> amin <= 2 + (a * l2 zs - 2) + - (a * l3 zs) * (1 + (a * l2 zs - 2)) * d / 2 <= amax) ->
  flip_cycle l1 l2 zs r kap M amin amax a.
Proof.
intros ha HM Hs Ham. assert (Hap := a_pos a (proj1 ha)). assert (Hep := eps_pos a (proj1 ha)).
destruct (fixed_exists a ha) as [zp Hzp]. assert (Hlt := fixed_lt a zp ha Hzp). assert (Hw := in_window a zp ha Hzp).
destruct Hzp as [hz Ez].
destruct (pair_right l1 l2 l3 l4 A B a zs r HC Hz1 Hap Hep Hr (dom_in a ha) (T_neg a ha) zp hz Ez ltac:(lra)) as [[P1 P2] P3].
exists (frozen l1 a zp), zp. set (zm := frozen l1 a zp) in *.
assert (Em : two_step l1 a zm = zm) by (apply frozen_of_fixed; exact Ez).
assert (Md : forall z, z = zm \/ z = zp -> -1 < two_step_1 l1 l2 a z < 1).
{ intros z [e|e]; subst z; (split; [apply Hs; try lra; assumption |
    apply (slope_lt_1 l1 l2 l3 l4 A B a zs r HC Hz1 Hep Hr (dom_in a ha) (T_neg a ha)); try lra; assumption]). }
split; [lra|]. split; [lra|]. split; [reflexivity|]. split; [exact P3|]. split; [|split; [|split]].
- intros z hzz E. apply Rabs_le_between in hzz. destruct (Rtotal_order z zs) as [c|[c|c]]; [left | right; left; exact c | right; right].
  + apply (unique_left l1 l2 l3 l4 A B a zs r HC Hz1 Hep Hr (dom_in a ha) (T_neg a ha)); try lra; assumption.
  + apply (unique_right l1 l2 l3 l4 A B a zs r HC Hz1 Hep Hr (dom_in a ha) (T_neg a ha)); try lra; assumption.
- generalize (Md zp (or_intror eq_refl)). unfold two_step_1. fold zm. lra.
- intros z e.
  assert (Iz : zs - r <= z <= zs + r /\ z <> zs /\ two_step l1 a z = z) by (destruct e; subst z; repeat split; try lra; assumption).
  destruct Iz as [i1 [i2 i3]]. destruct (amplitude a z ha i1 i2 i3) as [xi [hxi Ex]].
  destruct (Ham (z - zs) ltac:(lra)) as [A1 A2]. assert (T1 := HM xi hxi). assert (T2 := HT a ha xi hxi).
  set (t := third l1 l2 l3 l4 a xi) in *. set (q := 2 + (a * l2 zs - 2) + - (a * l3 zs) * (1 + (a * l2 zs - 2)) * (z - zs) / 2) in *.
  set (e0 := a * l2 zs - 2) in *. assert (He0 : 0 < e0) by (unfold e0; lra). clearbody e0 q t.
  assert (D2 : 0 <= (z - zs)^2) by apply pow2_ge_0.
  assert (amin * e0 <= q * e0) by (apply Rmult_le_compat_r; lra).
  assert (q * e0 <= amax * e0) by (apply Rmult_le_compat_r; lra).
  assert (- (t / 6) * (z - zs)^2 <= M / 6 * (z - zs)^2) by (apply Rmult_le_compat_r; lra).
  assert (kap * (z - zs)^2 <= - (t / 6) * (z - zs)^2) by (apply Rmult_le_compat_r; lra).
  split; lra.
- apply (cycle_attracts l1 l2 l3 l4 A B); try assumption; try reflexivity.
  + apply (dom_in a ha). lra.
  + apply (dom_in a ha). lra.
  + generalize (Md zp (or_intror eq_refl)). unfold two_step_1. fold zm. lra.
Qed.

End Family.
