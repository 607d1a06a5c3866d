(** The 2-cycle near the edge of stability, for a whole family of steps and a known minimum zs (theory.md, section 4): beyond the
    edge when T is negative (s = 1), before it when T is positive (s = -1). For each step, s (H(z) - z) has one zero on either
    side of zs (OneZero.v). What one step alone does not give is that g_a sends the right one, zp(a), to the left one. It holds
    near a_c, because zp(a) tends to zs; zp(a) depends continuously on a; and its image can reach neither zs nor the end of the
    window, where H(z) <> z. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss TwoStepMap OneZero.
Open Scope R_scope.

(** {zm, zp} is a 2-cycle of the step a around zs, the only one in [zs - r, zs + r]; bounds of its distance from zs, of which s is 1
    beyond the edge and -1 below it *)
Definition cycle_around (l1 l2 : R -> R) (zs r kap M amin amax s a zm zp : R) : Prop :=
  let g := frozen l1 a in
  zs - r < zm < zs /\ zs < zp < zs + r /\ g zp = zm /\ g zm = zp /\
  (forall z, Rabs (z - zs) <= r -> g (g z) = z -> z = zm \/ z = zs \/ z = zp) /\
  (forall z, z = zm \/ z = zp ->
     amin * (s * (a * l2 zs - 2)) <= M / 6 * (z - zs)^2 /\ kap * (z - zs)^2 <= amax * (s * (a * l2 zs - 2))).

Section Family.
Variables (l1 l2 l3 l4 : R -> R) (A B zs r kap am u v s : R).
Notation ac := (2 / l2 zs).
Hypothesis HC : chain l1 l2 l3 l4 A B.
Hypothesis Hz1 : l1 zs = 0.
Hypothesis Hz2 : 0 < l2 zs.
Hypothesis Hr : 0 < r.
Hypothesis Hk : 0 < kap.
Hypothesis Hs : s = 1 \/ s = -1.
Hypothesis Hu : u < zs - r.
Hypothesis Hv : zs + r < v.

(** the steps of the family: from the edge, not included, to am *)
Definition step (a : R) : Prop := 0 < a /\ 0 < s * (a - ac) /\ s * (a - am) <= 0.

Hypothesis Hdom : forall a, step a -> forall t, u < t < v -> A <= t <= B /\ A <= frozen l1 a t <= B.
Hypothesis HT : forall a, step a -> forall t, zs - r <= t <= zs + r -> s * third l1 l2 l3 l4 a t <= - (6 * kap).
Hypothesis HFr : forall a, step a -> s * (two_step l1 a (zs + r) - (zs + r)) < 0.
Hypothesis HFl : forall a, step a -> 0 < s * (two_step l1 a (zs - r) - (zs - r)).

Lemma ac_pos : 0 < ac. Proof. apply Rdiv_lt_0_compat; lra. Qed.

Lemma eps_pos a : step a -> 0 < s * (a * l2 zs - 2).
Proof.
intros [_ [h _]]. apply (Rmult_lt_compat_r (l2 zs)) in h; [|exact Hz2]. rewrite Rmult_0_l in h.
replace (s * (a - ac) * l2 zs) with (s * (a * l2 zs - 2)) in h by (field; lra). exact h.
Qed.

Lemma dom_in a : step a -> forall t, zs - r <= t <= zs + r -> A <= t <= B /\ A <= frozen l1 a t <= B.
Proof. intros h t ht. apply (Hdom a h). lra. Qed.

(** s (H - id) and its derivatives *)
Let F a z := s * (two_step l1 a z - z).
Let F1 a z := s * (two_step_1 l1 l2 a z - 1).
Let F2 a z := s * two_step_2 l1 l2 l3 a z.
Let F3 a z := s * third l1 l2 l3 l4 a z.

Lemma F_D1 a : step a -> forall t, zs - r <= t <= zs + r -> is_derive (F a) t (F1 a t).
Proof.
intros ha t ht. destruct (dom_in a ha t ht) as [h1 h2].
apply (is_derive_scal (fun z => two_step l1 a z - z) t s (two_step_1 l1 l2 a t - 1)).
apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) (two_step l1 a) (fun z => z)).
- exact (two_step_derive_1 _ _ _ _ _ _ HC a t h1 h2).
- apply (is_derive_id (K:=R_AbsRing)).
Qed.

Lemma F_D2 a : step a -> forall t, zs - r <= t <= zs + r -> is_derive (F1 a) t (F2 a t).
Proof.
intros ha t ht. destruct (dom_in a ha t ht) as [h1 h2].
apply (is_derive_scal (fun z => two_step_1 l1 l2 a z - 1) t s (two_step_2 l1 l2 l3 a t)).
rewrite <- (Rminus_0_r (two_step_2 l1 l2 l3 a t)).
apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) (two_step_1 l1 l2 a) (fun _ => 1)).
- exact (two_step_derive_2 _ _ _ _ _ _ HC a t h1 h2).
- apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule)).
Qed.

Lemma F_D3 a : step a -> forall t, zs - r <= t <= zs + r -> is_derive (F2 a) t (F3 a t).
Proof.
intros ha t ht. destruct (dom_in a ha t ht) as [h1 h2].
apply (is_derive_scal (two_step_2 l1 l2 l3 a) t s (third l1 l2 l3 l4 a t)).
exact (two_step_derive_3 _ _ _ _ _ _ HC a t h1 h2).
Qed.

Lemma F_zs a : F a zs = 0. Proof. unfold F. rewrite two_step_fix by exact Hz1. ring. Qed.

Lemma F1_zs a : step a -> 0 < F1 a zs.
Proof.
intros ha. unfold F1. rewrite (two_step_1_fix l1 l2 a zs Hz1).
replace (s * ((1 - a * l2 zs)^2 - 1)) with (a * l2 zs * (s * (a * l2 zs - 2))) by ring.
apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat; [apply ha | exact Hz2] | apply eps_pos; exact ha].
Qed.

Lemma F3_neg a : step a -> forall t, zs - r <= t <= zs + r -> F3 a t <= 0.
Proof. intros ha t ht. unfold F3. generalize (HT a ha t ht). lra. Qed.

Lemma F_zero a z : F a z = 0 -> two_step l1 a z = z.
Proof. intros H. destruct (Rmult_integral _ _ H) as [e|e]; [destruct Hs; lra | lra]. Qed.
Lemma zero_F a z : two_step l1 a z = z -> F a z = 0.
Proof. intros H. unfold F. rewrite H. ring. Qed.

(** at a fixed point of H: eps a1 = - (T/6) delta^2 *)
Lemma amplitude a z : step a -> zs - r <= z <= zs + r -> z <> zs -> two_step l1 a z = z ->
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

Lemma fixed_exists a : step a -> exists z, fixed a z.
Proof.
intros ha. destruct (exists_right (F a) (F1 a) zs r Hr (F_D1 a ha) (F_zs a) (F1_zs a ha) (HFr a ha)) as [z [h E]].
exists z. split; [lra | apply F_zero; exact E].
Qed.
Lemma fixed_unique a y z : step a -> fixed a y -> fixed a z -> y = z.
Proof.
intros ha [h1 e1] [h2 e2].
apply (unique_right (F a) (F1 a) (F2 a) (F3 a) zs r Hr (F_D1 a ha) (F_D2 a ha) (F_D3 a ha) (F_zs a) (F1_zs a ha) (F3_neg a ha));
  try assumption; apply zero_F; assumption.
Qed.
Lemma fixed_lt a z : step a -> fixed a z -> z < zs + r.
Proof.
intros ha [h E]. destruct (Req_dec z (zs + r)) as [e|n]; [|lra]. subst z. generalize (HFr a ha). rewrite E. lra.
Qed.
Lemma sign_after a y z : step a -> zs < z -> z < y -> y <= zs + r -> two_step l1 a z = z -> F a y < 0.
Proof.
intros ha h1 h2 h3 E. apply (F_after (F a) (F1 a) (F2 a) (F3 a) zs r Hr (F_D1 a ha) (F_D2 a ha) (F_D3 a ha) (F_zs a)
  (F1_zs a ha) (F3_neg a ha) y z h1 h2 h3 (zero_F a z E)).
Qed.
Lemma sign_before a y z : step a -> zs < y -> y < z -> z <= zs + r -> two_step l1 a z = z -> 0 < F a y.
Proof.
intros ha h1 h2 h3 E. apply (F_before (F a) (F1 a) (F2 a) (F3 a) zs r Hr (F_D1 a ha) (F_D2 a ha) (F_D3 a ha) (F_zs a)
  (F1_zs a ha) (F3_neg a ha) y z h1 h2 h3 (zero_F a z E)).
Qed.

Lemma F_cont_step a z : A <= frozen l1 a z <= B -> continuous (fun x => F x z) a.
Proof.
intros h. apply (ex_derive_continuous (K:=R_AbsRing) (V:=R_NormedModule)). unfold F, two_step, frozen.
auto_derive. unfold frozen in h. eexists. apply (chain_1 _ _ _ _ _ _ HC). unfold Rminus in h. exact h.
Qed.

Lemma fixed_moves a0 z0 : step a0 -> fixed a0 z0 -> forall e, 0 < e ->
  exists d, 0 < d /\ forall a z, step a -> Rabs (a - a0) < d -> fixed a z -> Rabs (z - z0) < e.
Proof.
intros ha Hf e He. assert (Hlt := fixed_lt a0 z0 ha Hf). destruct Hf as [h E].
set (w := Rmin e (Rmin (z0 - zs) (zs + r - z0)) / 2).
assert (Hw0 : 0 < Rmin e (Rmin (z0 - zs) (zs + r - z0))) by (repeat apply Rmin_glb_lt; lra).
assert (Hw1 := Rmin_l e (Rmin (z0 - zs) (zs + r - z0))).
assert (Hw2 := Rmin_r e (Rmin (z0 - zs) (zs + r - z0))).
assert (Hw3 := Rmin_l (z0 - zs) (zs + r - z0)). assert (Hw4 := Rmin_r (z0 - zs) (zs + r - z0)).
assert (Hw : 0 < w /\ w < e /\ w < z0 - zs /\ w < zs + r - z0) by (unfold w; lra). clearbody w.
assert (P1 := sign_before a0 (z0 - w) z0 ha ltac:(lra) ltac:(lra) ltac:(lra) E).
assert (P2 := sign_after a0 (z0 + w) z0 ha ltac:(lra) ltac:(lra) ltac:(lra) E).
destruct (cont_pos (fun x => F x (z0 - w)) a0) as [da [Hda Ka]]; [apply F_cont_step; apply (dom_in a0 ha); lra | exact P1 |].
destruct (cont_neg (fun x => F x (z0 + w)) a0) as [db [Hdb Kb]]; [apply F_cont_step; apply (dom_in a0 ha); lra | exact P2 |].
exists (Rmin da db). split; [apply Rmin_glb_lt; assumption|].
intros a z ha' hd [hz Ez].
specialize (Ka a ltac:(generalize (Rmin_l da db); lra)). specialize (Kb a ltac:(generalize (Rmin_r da db); lra)). simpl in Ka, Kb.
assert (F1' : z0 - w < z).
{ destruct (Rtotal_order (z0 - w) z) as [c|[c|c]]; [exact c|exfalso|exfalso].
  - rewrite c, (zero_F a z Ez) in Ka. lra.
  - generalize (sign_after a (z0 - w) z ha' ltac:(lra) ltac:(lra) ltac:(lra) Ez). lra. }
assert (F2' : z < z0 + w).
{ destruct (Rtotal_order z (z0 + w)) as [c|[c|c]]; [exact c|exfalso|exfalso].
  - rewrite <- c, (zero_F a z Ez) in Kb. lra.
  - generalize (sign_before a (z0 + w) z ha' ltac:(lra) ltac:(lra) ltac:(lra) Ez). lra. }
apply Rabs_def1; lra.
Qed.

(** the steps are bounded *)
Notation top := (Rmax ac am).
Lemma step_top a : step a -> a <= top.
Proof. intros [h0 [h1 h2]]. assert (T1 := Rmax_l ac am). assert (T2 := Rmax_r ac am). destruct Hs as [e|e]; rewrite e in *; lra. Qed.

Lemma image_moves a0 z0 : step a0 -> fixed a0 z0 -> forall e, 0 < e ->
  exists d, 0 < d /\ forall a z, step a -> Rabs (a - a0) < d -> fixed a z -> Rabs (frozen l1 a z - frozen l1 a0 z0) < e.
Proof.
intros ha Hf e He. assert (Hz0 : A <= z0 <= B) by (apply (dom_in a0 ha z0); destruct Hf; lra).
assert (Hap := proj1 ha). assert (Htop := step_top a0 ha).
set (m := e / (3 * (top + 1))). assert (Hm : 0 < m) by (apply Rdiv_lt_0_compat; lra).
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
assert (Hap' := proj1 ha'). assert (Htop' := step_top a ha').
replace (frozen l1 a z - frozen l1 a0 z0) with ((z - z0) + (- (a * (l1 z - l1 z0)) + - ((a - a0) * l1 z0))) by (unfold frozen; ring).
assert (Y1 : Rabs (- (a * (l1 z - l1 z0))) <= e / 3).
{ rewrite Rabs_Ropp, Rabs_mult, (Rabs_pos_eq a) by lra.
  replace (e / 3) with ((top + 1) * m) by (unfold m; field; lra).
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

(** close to the edge the image lies between the end of the window and zs *)
Lemma near_edge a1 : step a1 ->
  exists a0, step a0 /\ s * (a0 - a1) <= 0 /\ forall z, fixed a0 z -> zs - r < frozen l1 a0 z < zs.
Proof.
intros ha. assert (Hp := proj1 ha). assert (He1 := eps_pos a1 ha). assert (Htop := step_top a1 ha).
assert (Hz : A <= zs <= B) by (apply (dom_in a1 ha zs); lra).
(* l1(z) / (z - zs) is near l2(zs) *)
assert (Hd := chain_1 _ _ _ _ _ _ HC zs Hz). apply is_derive_Reals in Hd.
destruct (Hd (l2 zs / 8) ltac:(lra)) as [d1 K1]. assert (Hd1 := cond_pos d1).
set (w := Rmin (d1 / 2) (r / 4)). assert (Hw : 0 < w) by (apply Rmin_glb_lt; lra).
assert (Hw1 : w <= d1 / 2) by apply Rmin_l. assert (Hw2 : w <= r / 4) by apply Rmin_r. clearbody w.
set (C := 3 + top * Rabs (l3 zs) * r).
assert (HC0 : 0 <= top * Rabs (l3 zs) * r) by (repeat apply Rmult_le_pos; try apply Rabs_pos; lra).
assert (Hsq : 0 < w^2) by (apply pow_lt; exact Hw).
set (e := Rmin (1 / 4) (Rmin (s * (a1 * l2 zs - 2)) (kap * w^2 / (2 * C)))).
assert (He : 0 < e).
{ repeat apply Rmin_glb_lt; try lra. apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat; assumption | unfold C; lra]. }
assert (E1 : e <= 1 / 4) by apply Rmin_l.
assert (E2 : e <= s * (a1 * l2 zs - 2)) by (eapply Rle_trans; [apply Rmin_r | apply Rmin_l]).
assert (E3 : e * C < kap * w^2).
{ assert (H : e <= kap * w^2 / (2 * C)) by (eapply Rle_trans; [apply Rmin_r | apply Rmin_r]).
  apply (Rmult_le_compat_r C) in H; [|unfold C; lra].
  replace (kap * w^2 / (2 * C) * C) with (kap * w^2 / 2) in H by (field; unfold C; lra).
  assert (0 < kap * w^2) by (apply Rmult_lt_0_compat; assumption). lra. }
clearbody e.
assert (Hs2 : s * s = 1) by (destruct Hs as [h|h]; rewrite h; ring).
assert (Hse : - e <= s * e <= e) by (destruct Hs as [h|h]; rewrite h; lra).
set (a0 := (2 + s * e) / l2 zs).
assert (El : a0 * l2 zs = 2 + s * e) by (unfold a0; field; lra).
assert (Hmul : forall x, s * (a0 - x) * l2 zs = e - s * (x * l2 zs - 2)).
{ intros x. replace (s * (a0 - x) * l2 zs) with (s * (a0 * l2 zs) - s * (x * l2 zs)) by ring. rewrite El.
  replace (s * (2 + s * e)) with (2 * s + s * s * e) by ring. rewrite Hs2. ring. }
assert (H01 : s * (a0 - a1) <= 0).
{ apply (Rmult_le_reg_r (l2 zs)); [exact Hz2|]. rewrite Hmul, Rmult_0_l. lra. }
assert (Ha0 : step a0).
{ split; [unfold a0; apply Rdiv_lt_0_compat; lra|]. split.
  - apply (Rmult_lt_reg_r (l2 zs)); [exact Hz2|]. rewrite Hmul, Rmult_0_l. replace (ac * l2 zs) with 2 by (field; lra). lra.
  - destruct ha as [_ [_ h]]. replace (s * (a0 - am)) with (s * (a0 - a1) + s * (a1 - am)) by ring. lra. }
exists a0. split; [exact Ha0|]. split; [exact H01|]. clear Hmul. assert (Hap := proj1 Ha0). assert (Ht0 := step_top a0 Ha0). clearbody a0.
intros z [hz Ez].
destruct (amplitude a0 z Ha0 ltac:(lra) ltac:(lra) Ez) as [xi [hxi Ex]]. rewrite El in Ex.
replace (2 + s * e - 2) with (s * e) in Ex by ring.
assert (Tx := HT a0 Ha0 xi hxi). set (t := third l1 l2 l3 l4 a0 xi) in *.
set (d := z - zs) in *. assert (Hdr : 0 < d <= r) by (unfold d; lra). clearbody t.
assert (Hd2 : 0 < d^2) by (apply pow_lt; lra).
set (q := 2 + s * e + - (a0 * l3 zs) * (1 + s * e) * d / 2) in *.
assert (Eq : e * q = - (s * t / 6) * d^2).
{ replace (e * q) with (s * (s * e * q)) by (replace (s * (s * e * q)) with (s * s * (e * q)) by ring; rewrite Hs2; ring).
  rewrite Ex. field. }
assert (L1 : kap * d^2 <= - (s * t / 6) * d^2) by (apply Rmult_le_compat_r; lra).
assert (L2 : q <= C).
{ unfold q. assert (- (a0 * l3 zs) * (1 + s * e) * d / 2 <= top * Rabs (l3 zs) * r); [|unfold C; lra].
  replace (- (a0 * l3 zs) * (1 + s * e) * d / 2) with (a0 * (- l3 zs) * (((1 + s * e) / 2) * d)) by field.
  apply Rle_trans with (top * Rabs (l3 zs) * (((1 + s * e) / 2) * d)).
  - apply Rmult_le_compat_r; [apply Rmult_le_pos; lra|].
    apply Rle_trans with (a0 * Rabs (l3 zs)).
    + apply Rmult_le_compat_l; [lra|]. rewrite <- Rabs_Ropp. apply Rle_abs.
    + apply Rmult_le_compat_r; [apply Rabs_pos | lra].
  - apply Rmult_le_compat_l; [apply Rmult_le_pos; [lra | apply Rabs_pos]|].
    rewrite <- (Rmult_1_l r). apply Rmult_le_compat; lra. }
assert (L3 : e * q <= e * C) by (apply Rmult_le_compat_l; lra).
assert (L5 : d < w).
{ destruct (Rlt_le_dec d w) as [c|c]; [exact c|exfalso].
  assert (w^2 <= d^2) by (apply pow_incr; lra).
  assert (kap * w^2 <= kap * d^2) by (apply Rmult_le_compat_l; lra). lra. }
(* 7/8 l2 d <= l1(z) <= 9/8 l2 d *)
specialize (K1 d ltac:(lra) ltac:(rewrite Rabs_pos_eq; lra)). unfold d in K1 at 1.
replace (zs + (z - zs)) with z in K1 by ring. rewrite Hz1, Rminus_0_r in K1. apply Rabs_def2 in K1.
assert (B1 : l1 z <= 9 / 8 * l2 zs * d).
{ apply (Rmult_le_reg_r (/ d)); [apply Rinv_0_lt_compat; lra|]. rewrite Rmult_assoc, Rinv_r by lra. unfold Rdiv in *. lra. }
assert (B2 : 7 / 8 * l2 zs * d <= l1 z).
{ apply (Rmult_le_reg_r (/ d)); [apply Rinv_0_lt_compat; lra|]. rewrite (Rmult_assoc _ d), Rinv_r by lra. unfold Rdiv in *. lra. }
apply (Rmult_le_compat_l a0) in B1; [|lra]. apply (Rmult_le_compat_l a0) in B2; [|lra].
replace (a0 * (9 / 8 * l2 zs * d)) with (9 / 8 * (a0 * l2 zs) * d) in B1 by ring.
replace (a0 * (7 / 8 * l2 zs * d)) with (7 / 8 * (a0 * l2 zs) * d) in B2 by ring. rewrite El in B1, B2.
assert (B3 : 9 / 8 * (2 + s * e) * d <= 3 * d) by (apply Rmult_le_compat_r; lra).
assert (B4 : 3 / 2 * d <= 7 / 8 * (2 + s * e) * d) by (apply Rmult_le_compat_r; lra).
unfold frozen. replace z with (zs + d) at 1 3 by (unfold d; ring). lra.
Qed.

(** the image of the right fixed point stays there *)
Lemma image_inside a1 z1 : step a1 -> fixed a1 z1 -> zs - r < frozen l1 a1 z1 < zs.
Proof.
intros ha Hf.
assert (Hne : forall a z, step a -> fixed a z -> frozen l1 a z <> zs - r /\ frozen l1 a z <> zs).
{ intros a z h [hz Ez]. split; intros e.
  - assert (K : two_step l1 a (zs - r) = zs - r) by (rewrite <- e; unfold two_step in *; rewrite Ez; reflexivity).
    generalize (HFl a h). rewrite K. lra.
  - unfold two_step in Ez. rewrite e, (frozen_fix l1 a zs Hz1) in Ez. lra. }
destruct (near_edge a1 ha) as [a0 [Ha0 [H01 K0]]].
(* the family from a0 to a1, parametrised by [0, 1] *)
set (cl := fun x => a0 + Rmax 0 (Rmin x 1) * (a1 - a0)).
assert (Hclamp : forall x, 0 <= Rmax 0 (Rmin x 1) <= 1).
{ intros x. split; [apply Rmax_l | apply Rmax_lub; [lra | apply Rmin_r]]. }
assert (Hac : forall x, step (cl x)).
{ intros x. specialize (Hclamp x). set (k := Rmax 0 (Rmin x 1)) in *. unfold cl. fold k.
  destruct ha as [p1 [p2 p3]]. destruct Ha0 as [q1 [q2 q3]].
  assert (0 <= k * a1) by (apply Rmult_le_pos; lra). assert (0 <= (1 - k) * a0) by (apply Rmult_le_pos; lra).
  assert (0 <= k * (s * (a1 - ac))) by (apply Rmult_le_pos; lra).
  assert (0 <= (1 - k) * (s * (a0 - ac))) by (apply Rmult_le_pos; lra).
  assert (0 <= k * - (s * (a1 - am))) by (apply Rmult_le_pos; lra).
  assert (0 <= (1 - k) * - (s * (a0 - am))) by (apply Rmult_le_pos; lra).
  split; [|split].
  - destruct (Rlt_le_dec k (1 / 2)) as [c|c].
    + assert (1 / 2 * a0 <= (1 - k) * a0) by (apply Rmult_le_compat_r; lra). lra.
    + assert (1 / 2 * a1 <= k * a1) by (apply Rmult_le_compat_r; lra). lra.
  - replace (s * (a0 + k * (a1 - a0) - ac)) with (k * (s * (a1 - ac)) + (1 - k) * (s * (a0 - ac))) by ring.
    destruct (Rlt_le_dec k (1 / 2)) as [c|c].
    + assert (1 / 2 * (s * (a0 - ac)) <= (1 - k) * (s * (a0 - ac))) by (apply Rmult_le_compat_r; lra). lra.
    + assert (1 / 2 * (s * (a1 - ac)) <= k * (s * (a1 - ac))) by (apply Rmult_le_compat_r; lra). lra.
  - replace (s * (a0 + k * (a1 - a0) - am)) with (k * (s * (a1 - am)) + (1 - k) * (s * (a0 - am))) by ring. lra. }
assert (Hcl0 : cl 0 = a0) by (unfold cl; rewrite Rmin_left, Rmax_left by lra; ring).
assert (Hcl1 : cl 1 = a1) by (unfold cl; rewrite Rmin_left, Rmax_right by lra; ring).
assert (Hlip : forall x y, Rabs (cl x - cl y) <= Rabs (a1 - a0) * Rabs (x - y)).
{ intros x y. unfold cl.
  replace (a0 + Rmax 0 (Rmin x 1) * (a1 - a0) - (a0 + Rmax 0 (Rmin y 1) * (a1 - a0)))
    with ((a1 - a0) * (Rmax 0 (Rmin x 1) - Rmax 0 (Rmin y 1))) by ring.
  rewrite Rabs_mult. apply Rmult_le_compat_l; [apply Rabs_pos|].
  unfold Rmax, Rmin. repeat destruct (Rle_dec _ _); apply Rabs_le_between;
    generalize (Rle_abs (x - y)) (Rle_abs (- (x - y))); rewrite Rabs_Ropp; intros; lra. }
set (zp := fun x => iota (fixed (cl x))).
assert (Hzp : forall x, fixed (cl x) (zp x)).
{ intros x. unfold zp. apply (iota_correct (K:=R_AbsRing) (V:=R_CompleteNormedModule) (fixed (cl x))).
  destruct (fixed_exists (cl x) (Hac x)) as [z hz].
  exists z. split; [exact hz|]. intros y hy. apply (fixed_unique (cl x)); [apply Hac | exact hz | exact hy]. }
set (f := fun x => frozen l1 (cl x) (zp x)).
assert (Hcont : forall x, continuity_pt f x).
{ intros x. apply continuity_pt_filterlim. apply filterlim_locally. intros e.
  destruct (image_moves (cl x) (zp x) (Hac x) (Hzp x) e (cond_pos e)) as [d [Hd K]].
  assert (Hq : 0 < d / (Rabs (a1 - a0) + 1)) by (apply Rdiv_lt_0_compat; [exact Hd | generalize (Rabs_pos (a1 - a0)); lra]).
  exists (mkposreal _ Hq). intros y Hy. change (Rabs (y - x) < d / (Rabs (a1 - a0) + 1)) in Hy.
  change (Rabs (f y - f x) < e). apply K; [apply Hac | | apply Hzp].
  eapply Rle_lt_trans; [apply Hlip|]. assert (P := Rabs_pos (a1 - a0)). assert (P' := Rabs_pos (y - x)).
  apply (Rmult_lt_compat_l (Rabs (a1 - a0) + 1)) in Hy; [|lra].
  replace ((Rabs (a1 - a0) + 1) * (d / (Rabs (a1 - a0) + 1))) with d in Hy by (field; lra). lra. }
assert (f0 : zs - r < f 0 < zs).
{ unfold f. assert (K := Hzp 0). rewrite Hcl0 in *. apply K0. exact K. }
assert (f1 : f 1 = frozen l1 a1 z1).
{ unfold f. assert (K := Hzp 1). rewrite Hcl1 in *. rewrite (fixed_unique a1 (zp 1) z1 ha K Hf). reflexivity. }
rewrite <- f1. destruct (Hne a1 z1 ha Hf) as [n1 n2]. rewrite <- f1 in n1, n2.
split.
- destruct (Rlt_le_dec (zs - r) (f 1)) as [c|c]; [exact c|exfalso].
  destruct (Ranalysis5.IVT_interv (fun x => zs - r - f x) 0 1) as [x [Hx E]]; try lra.
  + intros x _. apply continuity_pt_minus; [apply continuity_pt_const; intros ? ?; reflexivity | apply Hcont].
  + cbv beta in E. apply (proj1 (Hne (cl x) (zp x) (Hac x) (Hzp x))). change (f x = zs - r). lra.
- destruct (Rlt_le_dec (f 1) zs) as [c|c]; [exact c|exfalso].
  destruct (Ranalysis5.IVT_interv (fun x => f x - zs) 0 1) as [x [Hx E]]; try lra.
  + intros x _. apply continuity_pt_minus; [apply Hcont | apply continuity_pt_const; intros ? ?; reflexivity].
  + cbv beta in E. apply (proj2 (Hne (cl x) (zp x) (Hac x) (Hzp x))). change (f x = zs). lra.
Qed.

(** on either side of the fixed points of H *)
Lemma family_signs a zm zp y : step a -> zs - r <= zm < zs -> zs < zp <= zs + r -> two_step l1 a zm = zm -> two_step l1 a zp = zp ->
  (zs < y < zp \/ zs - r <= y < zm -> 0 < s * (two_step l1 a y - y)) /\
  (zm < y < zs \/ zp < y <= zs + r -> s * (two_step l1 a y - y) < 0).
Proof.
intros ha hm hp Em Ep. apply zero_F in Em. apply zero_F in Ep.
split; (intros [hy|hy]; [|]).
- apply (F_before (F a) (F1 a) (F2 a) (F3 a) zs r Hr (F_D1 a ha) (F_D2 a ha) (F_D3 a ha) (F_zs a) (F1_zs a ha) (F3_neg a ha) y zp); lra.
- apply (F_before_left (F a) (F1 a) (F2 a) (F3 a) zs r Hr (F_D1 a ha) (F_D2 a ha) (F_D3 a ha) (F_zs a) (F1_zs a ha) (F3_neg a ha) y zm); lra.
- apply (F_after_left (F a) (F1 a) (F2 a) (F3 a) zs r Hr (F_D1 a ha) (F_D2 a ha) (F_D3 a ha) (F_zs a) (F1_zs a ha) (F3_neg a ha) y zm); lra.
- apply (F_after (F a) (F1 a) (F2 a) (F3 a) zs r Hr (F_D1 a ha) (F_D2 a ha) (F_D3 a ha) (F_zs a) (F1_zs a ha) (F3_neg a ha) y zp); lra.
Qed.

(** the cycle, with the sign of the slope of H - id at its points *)
Theorem family_cycle (M amin amax a : R) : step a ->
  (forall t, zs - r <= t <= zs + r -> - M <= s * third l1 l2 l3 l4 a t) ->
  (forall d, - r <= d <= r -> amin <= 2 + (a * l2 zs - 2) + - (a * l3 zs) * (1 + (a * l2 zs - 2)) * d / 2 <= amax) ->
  exists zm zp, cycle_around l1 l2 zs r kap M amin amax s a zm zp /\ s * ((1 - a * l2 zp) * (1 - a * l2 zm) - 1) < 0.
Proof.
intros ha HM Ham. assert (Hep := eps_pos a ha).
destruct (fixed_exists a ha) as [zp Hzp]. assert (Hlt := fixed_lt a zp ha Hzp). assert (Hw := image_inside a zp ha Hzp).
assert (Hfp := Hzp). destruct Hzp as [hz Ez].
set (zm := frozen l1 a zp) in *.
assert (Em : two_step l1 a zm = zm) by (unfold zm, two_step in *; rewrite Ez; reflexivity).
exists zm, zp. split.
2:{ assert (K := slope_neg (F a) (F1 a) (F2 a) (F3 a) zs r Hr (F_D1 a ha) (F_D2 a ha) (F_D3 a ha) (F_zs a) (F1_zs a ha)
      (F3_neg a ha) zp ltac:(lra) ltac:(lra) (zero_F a zp Ez)). unfold F1, two_step_1 in K. fold zm in K. lra. }
split; [lra|]. split; [lra|]. split; [reflexivity|]. split; [exact Ez|]. split.
- intros z hzz E. apply Rabs_le_between in hzz.
  destruct (Rtotal_order z zs) as [c|[c|c]]; [left | right; left; exact c | right; right].
  + apply (unique_left (F a) (F1 a) (F2 a) (F3 a) zs r Hr (F_D1 a ha) (F_D2 a ha) (F_D3 a ha) (F_zs a) (F1_zs a ha) (F3_neg a ha));
      try lra; apply zero_F; assumption.
  + apply (fixed_unique a); [exact ha | split; [lra | exact E] | exact Hfp].
- intros z e.
  assert (Iz : zs - r <= z <= zs + r /\ z <> zs /\ two_step l1 a z = z) by (destruct e; subst z; repeat split; try lra; assumption).
  destruct Iz as [i1 [i2 i3]]. destruct (amplitude a z ha i1 i2 i3) as [xi [hxi Ex]].
  destruct (Ham (z - zs) ltac:(lra)) as [A1 A2]. assert (T1 := HM xi hxi). assert (T2 := HT a ha xi hxi).
  set (t := third l1 l2 l3 l4 a xi) in *. set (q := 2 + (a * l2 zs - 2) + - (a * l3 zs) * (1 + (a * l2 zs - 2)) * (z - zs) / 2) in *.
  assert (Eq : s * (a * l2 zs - 2) * q = - (s * t / 6) * (z - zs)^2) by (rewrite Rmult_assoc, Ex; field).
  set (e0 := s * (a * l2 zs - 2)) in *. clearbody e0 q t.
  assert (D2 : 0 <= (z - zs)^2) by apply pow2_ge_0.
  assert (amin * e0 <= q * e0) by (apply Rmult_le_compat_r; lra).
  assert (q * e0 <= amax * e0) by (apply Rmult_le_compat_r; lra).
  assert (- (s * t / 6) * (z - zs)^2 <= M / 6 * (z - zs)^2) by (apply Rmult_le_compat_r; lra).
  assert (kap * (z - zs)^2 <= - (s * t / 6) * (z - zs)^2) by (apply Rmult_le_compat_r; lra).
  split; lra.
Qed.

End Family.
