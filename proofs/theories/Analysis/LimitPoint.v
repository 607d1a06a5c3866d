(** Where gradient descent ends (theory.md, section 5): if x_t y_t -> zs then x_t and y_t converge; the limit is not balanced,
    x^2 <> y^2; and unless some iterate hits zs its sharpness l2(zs) (x^2 + y^2) is at most 2 / eta. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus GradientDescent Trapping.
Open Scope R_scope.

(** * The slope K(z) = l1(z)/(z - zs), continued by k = l2(zs) *)

Definition slope (l1 : R -> R) (zs k z : R) : R :=
  if Req_EM_T z zs then k else l1 z / (z - zs).

Section Slope.
Variables (l1 : R -> R) (zs k : R).
Hypothesis Hzs : l1 zs = 0.

Lemma slope_at : slope l1 zs k zs = k.
Proof. unfold slope. destruct (Req_EM_T zs zs) as [_|N]; [reflexivity | exfalso; apply N; reflexivity]. Qed.

Lemma slope_off z : z <> zs -> slope l1 zs k z = l1 z / (z - zs).
Proof. intros N. unfold slope. destruct (Req_EM_T z zs); [contradiction | reflexivity]. Qed.

Lemma slope_spec z : l1 z = slope l1 zs k z * (z - zs).
Proof.
destruct (Req_dec z zs) as [->|N].
- rewrite Hzs. ring.
- rewrite slope_off by exact N. field. lra.
Qed.

Lemma slope_cont_at : is_derive l1 zs k -> continuity_pt (slope l1 zs k) zs.
Proof.
intros Hd. apply is_derive_Reals in Hd.
intros eps He. destruct (Hd eps He) as [del Hdel].
exists del. split; [apply cond_pos|].
intros w [[_ Hw] Hw2]. simpl in *. unfold R_dist in *.
rewrite slope_at, slope_off by (intros E; apply Hw; symmetry; exact E).
specialize (Hdel (w - zs) ltac:(lra) Hw2).
replace (zs + (w - zs)) with w in Hdel by ring. rewrite Hzs, Rminus_0_r in Hdel. exact Hdel.
Qed.

Lemma slope_cont_off z : z <> zs -> continuity_pt l1 z -> continuity_pt (slope l1 zs k) z.
Proof.
intros N Hc. apply (continuity_pt_ext_loc (fun w => l1 w / (w - zs))).
- apply (filter_imp (fun w => w <> zs)); [intros w Hw; symmetry; apply slope_off; exact Hw|].
  apply (open_neq zs z N).
- apply continuity_pt_div; [exact Hc | | lra].
  apply continuity_pt_minus; [apply continuity_pt_id|]. apply continuity_pt_const. intros ? ?; reflexivity.
Qed.

Lemma slope_cont z : is_derive l1 zs k -> continuity_pt l1 z -> continuity_pt (slope l1 zs k) z.
Proof.
intros Hd Hc. destruct (Req_dec z zs) as [->|N]; [apply slope_cont_at | apply slope_cont_off]; assumption.
Qed.

End Slope.

(** * x t and y t converge *)

Lemma sign_kept (w f : nat -> R) :
  w O <> 0 -> (forall t, 0 < f t) -> (forall t, w (S t) = w t * f t) ->
  exists sg, forall t, w t = sg * Rabs (w t).
Proof.
intros H0 Hf Hw. destruct (Rtotal_order 0 (w O)) as [h|[h|h]].
- exists 1. assert (H : forall t, 0 < w t).
  { induction t as [|t IH]; [exact h|]. rewrite Hw. apply Rmult_lt_0_compat; [exact IH | apply Hf]. }
  intros t. rewrite Rabs_pos_eq; [ring | apply Rlt_le, H].
- exfalso. apply H0. symmetry. exact h.
- exists (-1). assert (H : forall t, w t < 0).
  { induction t as [|t IH]; [exact h|]. rewrite Hw.
    assert (0 < (- w t) * f t) by (apply Rmult_lt_0_compat; [lra | apply Hf]). lra. }
  intros t. rewrite Rabs_left1; [ring | apply Rlt_le, H].
Qed.

Lemma lim_sqrt (w : nat -> R) (l : R) : is_lim_seq w l -> is_lim_seq (fun t => sqrt (w t)) (sqrt l).
Proof.
intros H. apply (is_lim_seq_continuous sqrt w l); [|exact H].
apply continuity_pt_filterlim. apply continuous_sqrt.
Qed.

Lemma lim_pow2 (w : nat -> R) (l : R) : is_lim_seq w l -> is_lim_seq (fun t => (w t)^2) (l^2).
Proof.
intros H. apply (is_lim_seq_ext (fun t => w t * w t)); [intros; ring|].
replace (l^2) with (l * l) by ring. apply is_lim_seq_mult'; exact H.
Qed.

Lemma lim_unique (w : nat -> R) (l l' : R) : is_lim_seq w l -> is_lim_seq w l' -> l = l'.
Proof.
intros H H'. apply is_lim_seq_unique in H. apply is_lim_seq_unique in H'. rewrite H in H'. injection H'. auto.
Qed.

Lemma xy_converge (l1 : R -> R) (eta zs dinf : R) (x y : nat -> R) :
  gradient_descent l1 eta x y -> (x O)^2 - (y O)^2 <> 0 ->
  (forall t, -1 < eta * l1 (x t * y t) < 1) ->
  is_lim_seq (fun t => x t * y t) zs ->
  is_lim_seq (fun t => Rabs ((x t)^2 - (y t)^2)) dinf ->
  exists xi yi : R, is_lim_seq x xi /\ is_lim_seq y yi /\ xi * yi = zs /\ Rabs (xi^2 - yi^2) = dinf.
Proof.
intros Hgd Hd0 Hl Hz Hd.
destruct (sign_kept (fun t => x t + y t) (fun t => 1 - eta * l1 (x t * y t))) as [su Hsu].
{ apply d_neq0_u; exact Hd0. } { intros t. specialize (Hl t). lra. } { apply gd_u; exact Hgd. }
destruct (sign_kept (fun t => x t - y t) (fun t => 1 + eta * l1 (x t * y t))) as [sv Hsv].
{ apply d_neq0_v; exact Hd0. } { intros t. specialize (Hl t). lra. } { apply gd_v; exact Hgd. }
assert (Hs : is_lim_seq (fun t => (x t)^2 + (y t)^2) (sqrt (dinf^2 + 4 * zs^2))).
{ apply (is_lim_seq_ext (fun t => sqrt ((Rabs ((x t)^2 - (y t)^2))^2 + 4 * (x t * y t)^2))).
  - intros t. rewrite pow2_abs. symmetry. apply s_sqrt.
  - apply lim_sqrt. apply is_lim_seq_plus'; [apply lim_pow2; exact Hd|].
    apply (is_lim_seq_scal_l (fun t => (x t * y t)^2) 4 (zs^2)). apply lim_pow2. exact Hz. }
set (si := sqrt (dinf^2 + 4 * zs^2)) in *.
assert (Hz2 : is_lim_seq (fun t => 2 * (x t * y t)) (2 * zs)).
{ apply (is_lim_seq_scal_l (fun t => x t * y t) 2 zs). exact Hz. }
assert (Hu : is_lim_seq (fun t => x t + y t) (su * sqrt (si + 2 * zs))).
{ apply (is_lim_seq_ext (fun t => su * sqrt ((x t)^2 + (y t)^2 + 2 * (x t * y t)))).
  - intros t. rewrite (Hsu t) at 1. f_equal. rewrite <- sqrt_Rsqr_abs. f_equal. unfold Rsqr. ring.
  - apply (is_lim_seq_scal_l _ su (sqrt (si + 2 * zs))). apply lim_sqrt. apply is_lim_seq_plus'; assumption. }
assert (Hv : is_lim_seq (fun t => x t - y t) (sv * sqrt (si - 2 * zs))).
{ apply (is_lim_seq_ext (fun t => sv * sqrt ((x t)^2 + (y t)^2 - 2 * (x t * y t)))).
  - intros t. rewrite (Hsv t) at 1. f_equal. rewrite <- sqrt_Rsqr_abs. f_equal. unfold Rsqr. ring.
  - apply (is_lim_seq_scal_l _ sv (sqrt (si - 2 * zs))). apply lim_sqrt. apply is_lim_seq_minus'; assumption. }
set (ui := su * sqrt (si + 2 * zs)) in *. set (vi := sv * sqrt (si - 2 * zs)) in *.
assert (Hx : is_lim_seq x (/2 * (ui + vi))).
{ apply (is_lim_seq_ext (fun t => /2 * ((x t + y t) + (x t - y t)))); [intros; field|].
  apply (is_lim_seq_scal_l _ (/2) (ui + vi)). apply is_lim_seq_plus'; assumption. }
assert (Hy : is_lim_seq y (/2 * (ui - vi))).
{ apply (is_lim_seq_ext (fun t => /2 * ((x t + y t) - (x t - y t)))); [intros; field|].
  apply (is_lim_seq_scal_l _ (/2) (ui - vi)). apply is_lim_seq_minus'; assumption. }
exists (/2 * (ui + vi)), (/2 * (ui - vi)).
split; [exact Hx|]. split; [exact Hy|]. split.
- apply (lim_unique (fun t => x t * y t)); [apply is_lim_seq_mult'; assumption | exact Hz].
- apply (lim_unique (fun t => Rabs ((x t)^2 - (y t)^2))); [|exact Hd].
  apply (is_lim_seq_abs _ (((/2 * (ui + vi))^2 - (/2 * (ui - vi))^2))).
  apply is_lim_seq_minus'; apply lim_pow2; assumption.
Qed.

(** * Sharpness at the limit *)

(** Whatever made GD converge: unless some iterate hits zs, l2(zs) (x_inf^2 + y_inf^2) <= 2/eta.
    (If an iterate hits zs, GD stops there: l1 zs = 0.) *)
Theorem sharpness_at_limit (l1 : R -> R) (k zs eta xi yi : R) (x y : nat -> R) :
  0 < eta -> l1 zs = 0 -> is_derive l1 zs k ->
  gradient_descent l1 eta x y ->
  is_lim_seq x xi -> is_lim_seq y yi -> xi * yi = zs ->
  (forall t, x t * y t <> zs) ->
  k * (xi^2 + yi^2) <= 2 / eta.
Proof.
intros He Hzs Hder Hgd Hx Hy Hp Hne.
destruct (Rle_lt_dec (k * (xi^2 + yi^2)) (2 / eta)) as [h|h]; [exact h|exfalso].
assert (Hz : is_lim_seq (fun t => x t * y t) zs) by (rewrite <- Hp; apply is_lim_seq_mult'; assumption).
assert (Hs : is_lim_seq (fun t => (x t)^2 + (y t)^2) (xi^2 + yi^2)).
{ apply is_lim_seq_plus'; apply lim_pow2; assumption. }
set (q := fun t => slope l1 zs k (x t * y t)).
assert (Hq : is_lim_seq q k).
{ rewrite <- (slope_at l1 zs k). apply (is_lim_seq_continuous (slope l1 zs k) (fun t => x t * y t) zs); [|exact Hz].
  apply slope_cont_at; assumption. }
assert (Hl : is_lim_seq (fun t => l1 (x t * y t)) 0).
{ rewrite <- Hzs. apply (is_lim_seq_continuous l1 (fun t => x t * y t) zs); [|exact Hz].
  apply (is_derive_continuity_pt l1 zs k Hder). }
set (f := fun t => 1 - eta * (q t * ((x t)^2 + (y t)^2 - eta * (x t * y t * l1 (x t * y t))))).
assert (Hf : is_lim_seq f (1 - eta * (k * (xi^2 + yi^2 - eta * (zs * 0))))).
{ unfold f. apply (is_lim_seq_minus' (fun _ => 1)); [apply is_lim_seq_const|].
  apply (is_lim_seq_scal_l _ eta (k * (xi^2 + yi^2 - eta * (zs * 0)))).
  apply is_lim_seq_mult'; [exact Hq|]. apply is_lim_seq_minus'; [exact Hs|].
  apply (is_lim_seq_scal_l _ eta (zs * 0)). apply is_lim_seq_mult'; assumption. }
assert (Hrec : forall t, x (S t) * y (S t) - zs = (x t * y t - zs) * f t).
{ intros t. rewrite (gd_z l1 eta x y Hgd t). unfold f, q, znext.
  assert (E := slope_spec l1 zs k Hzs (x t * y t)).
  set (z := x t * y t) in *. set (s := x t ^ 2 + y t ^ 2).
  replace ((z - zs) * (1 - eta * (slope l1 zs k z * (s - eta * (z * l1 z))))) with
    (z - zs - eta * (slope l1 zs k z * (z - zs)) * (s - eta * (z * l1 z))) by ring.
  rewrite <- E. ring. }
assert (Hbig : 2 < eta * (k * (xi^2 + yi^2))).
{ apply (Rmult_lt_compat_l eta) in h; [|exact He]. replace (eta * (2 / eta)) with 2 in h by (field; lra). exact h. }
assert (Hgap : 0 < eta * (k * (xi^2 + yi^2)) - 2) by lra.
apply is_lim_seq_spec in Hf. destruct (Hf (mkposreal _ Hgap)) as [N HN].
assert (Hgrow : forall t, (N <= t)%nat -> Rabs (x N * y N - zs) <= Rabs (x t * y t - zs)).
{ apply (incr_from (fun t => Rabs (x t * y t - zs))). intros t Ht. rewrite Hrec, Rabs_mult.
  rewrite <- (Rmult_1_r (Rabs (x t * y t - zs))) at 1. apply Rmult_le_compat_l; [apply Rabs_pos|].
  specialize (HN t Ht). simpl in HN. apply Rabs_def2 in HN. rewrite Rabs_left by lra. lra. }
assert (Hpos : 0 < Rabs (x N * y N - zs)) by (apply Rabs_pos_lt; generalize (Hne N); lra).
apply is_lim_seq_spec in Hz. destruct (Hz (mkposreal _ Hpos)) as [N2 HN2].
specialize (HN2 (max N N2) ltac:(lia)). specialize (Hgrow (max N N2) ltac:(lia)). simpl in HN2. lra.
Qed.

(** * The limit is not balanced *)

(** arithmetic core: e' <= e - c e^2 and g >= 1 - C e^2 make d (1 - A e) grow, A = C/c *)
Lemma shrinking_step (c C A e e' g : R) :
  0 < c -> 0 <= C -> C <= A * c -> 0 <= e -> c * e <= 1 -> A * e <= 1 -> e' <= e - c * e^2 ->
  0 <= g -> 1 - C * e^2 <= g -> 0 <= A -> 1 - A * e <= g * (1 - A * e').
Proof.
intros Hc HC HA He Hce HAe He' Hg Hg2 HA0.
assert (He2 : 0 <= e^2) by apply pow2_ge_0.
assert (H1 : A * e' <= A * (e - c * e^2)) by (apply Rmult_le_compat_l; assumption).
assert (H0 : 0 <= A * (c * e^2)) by (apply Rmult_le_pos; [assumption | apply Rmult_le_pos; lra]).
assert (H2 : 0 <= 1 - A * e + A * (c * e^2)) by lra.
apply Rle_trans with (g * (1 - A * e + A * (c * e^2))).
2:{ apply Rmult_le_compat_l; lra. }
apply Rle_trans with ((1 - C * e^2) * (1 - A * e + A * (c * e^2))).
2:{ apply Rmult_le_compat_r; assumption. }
assert (H3 : 0 <= (A * c - C) * e^2) by (apply Rmult_le_pos; lra).
assert (H4 : 0 <= C * e^2 * (A * e * (1 - c * e))).
{ apply Rmult_le_pos; [apply Rmult_le_pos; assumption|]. apply Rmult_le_pos; [apply Rmult_le_pos; assumption | lra]. }
replace ((1 - C * e^2) * (1 - A * e + A * (c * e^2))) with
  (1 - A * e + (A * c - C) * e^2 + C * e^2 * (A * e * (1 - c * e))) by ring. lra.
Qed.

Theorem limit_unbalanced (l1 : R -> R) (k zs eta xi yi : R) (x y : nat -> R) :
  0 < eta -> l1 zs = 0 -> is_derive l1 zs k -> 0 < k -> k * (2 * eta * Rabs zs) < 2 ->
  gradient_descent l1 eta x y -> (forall t, eta * Rabs (l1 (x t * y t)) < 1) -> (x O)^2 <> (y O)^2 ->
  is_lim_seq x xi -> is_lim_seq y yi -> xi * yi = zs ->
  xi^2 <> yi^2.
Proof.
intros He Hzs Hder Hk Hk2 Hgd Hl Hd0 Hx Hy Hp Hbal.
set (z := fun t => x t * y t). set (s := fun t => (x t)^2 + (y t)^2).
set (d := fun t => Rabs ((x t)^2 - (y t)^2)). set (e := fun t => Rabs (z t - zs)).
assert (Hz : is_lim_seq z zs) by (rewrite <- Hp; apply is_lim_seq_mult'; assumption).
assert (Esi : xi^2 + yi^2 = 2 * Rabs zs).
{ rewrite s_sqrt, Hp. replace (xi^2 - yi^2) with 0 by lra.
  replace (0^2 + 4 * zs^2) with ((2 * zs)^2) by ring. rewrite <- Rsqr_pow2, sqrt_Rsqr_abs, Rabs_mult, (Rabs_pos_eq 2) by lra. reflexivity. }
assert (Hs : is_lim_seq s (2 * Rabs zs)).
{ rewrite <- Esi. apply is_lim_seq_plus'; apply lim_pow2; assumption. }
assert (Hdl : is_lim_seq d 0).
{ rewrite <- Rabs_R0. replace 0 with (xi^2 - yi^2) by lra.
  apply (is_lim_seq_abs _ (xi^2 - yi^2)). apply is_lim_seq_minus'; apply lim_pow2; assumption. }
set (q := fun t => slope l1 zs k (z t)).
assert (Hq : is_lim_seq q k).
{ rewrite <- (slope_at l1 zs k). apply (is_lim_seq_continuous (slope l1 zs k) z zs); [|exact Hz].
  apply slope_cont_at; assumption. }
assert (Hl0 : is_lim_seq (fun t => l1 (z t)) 0).
{ rewrite <- Hzs. apply (is_lim_seq_continuous l1 z zs); [|exact Hz]. apply (is_derive_continuity_pt l1 zs k Hder). }
set (rho := fun t => eta * (q t * (s t - eta * (z t * l1 (z t))))).
assert (Hrho : is_lim_seq rho (k * (2 * eta * Rabs zs))).
{ replace (k * (2 * eta * Rabs zs)) with (eta * (k * (2 * Rabs zs - eta * (zs * 0)))) by ring.
  apply (is_lim_seq_scal_l _ eta (k * (2 * Rabs zs - eta * (zs * 0)))).
  apply is_lim_seq_mult'; [exact Hq|]. apply is_lim_seq_minus'; [exact Hs|].
  apply (is_lim_seq_scal_l _ eta (zs * 0)). apply is_lim_seq_mult'; assumption. }
assert (Hel : is_lim_seq e 0).
{ rewrite <- Rabs_R0. replace 0 with (zs - zs) by ring.
  apply (is_lim_seq_abs _ (zs - zs)). apply is_lim_seq_minus'; [exact Hz | apply is_lim_seq_const]. }
assert (He0 : forall t, 0 <= e t) by (intros; apply Rabs_pos).
assert (Hrec : forall t, e (S t) = e t * Rabs (1 - rho t)).
{ intros t. unfold e, z at 1. rewrite (gd_z l1 eta x y Hgd t), <- Rabs_mult. f_equal. unfold rho, q, znext.
  fold (z t) (s t). assert (E := slope_spec l1 zs k Hzs (z t)).
  replace ((z t - zs) * (1 - eta * (slope l1 zs k (z t) * (s t - eta * (z t * l1 (z t)))))) with
    (z t - zs - eta * (slope l1 zs k (z t) * (z t - zs)) * (s t - eta * (z t * l1 (z t)))) by ring.
  rewrite <- E. ring. }
(* eventually q in [k/2, 2k] *)
assert (Hq2 : exists N, forall t, (N <= t)%nat -> k / 2 <= q t <= 2 * k).
{ apply is_lim_seq_spec in Hq. assert (h : 0 < k / 2) by lra. destruct (Hq (mkposreal _ h)) as [N HN].
  exists N. intros t Ht. specialize (HN t Ht). simpl in HN. apply Rabs_def2 in HN. lra. }
destruct Hq2 as [N1 HN1].
(* e' <= e - c e^2 eventually *)
assert (Hc : exists c, 0 < c /\ exists N, forall t, (N <= t)%nat -> e (S t) <= e t - c * (e t)^2).
{ assert (Hr0 : 0 <= k * (2 * eta * Rabs zs)).
  { apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; [lra | apply Rabs_pos]. }
  apply is_lim_seq_spec in Hrho. apply is_lim_seq_spec in Hel.
  destruct (Hel (mkposreal 1 Rlt_0_1)) as [N2 HN2]. simpl in HN2.
  destruct (Rle_lt_or_eq_dec _ _ Hr0) as [h|h].
  - (* zs <> 0: linear contraction *)
    set (ri := k * (2 * eta * Rabs zs)) in *. set (c := Rmin ri (2 - ri) / 2).
    assert (M1 := Rmin_l ri (2 - ri)). assert (M2 := Rmin_r ri (2 - ri)).
    assert (Hc : 0 < c). { unfold c. assert (0 < Rmin ri (2 - ri)) by (apply Rmin_glb_lt; lra). lra. }
    exists c. split; [exact Hc|]. destruct (Hrho (mkposreal _ Hc)) as [N3 HN3].
    exists (max N2 N3). intros t Ht. specialize (HN2 t ltac:(lia)). specialize (HN3 t ltac:(lia)). simpl in HN3.
    rewrite Rminus_0_r, Rabs_pos_eq in HN2 by apply He0. apply Rabs_def2 in HN3.
    rewrite Hrec. assert (Hf : Rabs (1 - rho t) <= 1 - c) by (apply Rabs_le; unfold c in *; lra).
    apply (Rmult_le_compat_l (e t)) in Hf; [|apply He0].
    assert (c * (e t * e t) <= c * (e t * 1)).
    { apply Rmult_le_compat_l; [lra|]. apply Rmult_le_compat_l; [apply He0 | lra]. }
    replace ((e t)^2) with (e t * e t) by ring. lra.
  - (* zs = 0 *)
    assert (Hzs0 : zs = 0).
    { destruct (Req_dec zs 0) as [E|E]; [exact E|exfalso].
      assert (0 < k * (2 * eta * Rabs zs)); [|lra]. apply Rmult_lt_0_compat; [exact Hk|].
      apply Rmult_lt_0_compat; [lra | apply Rabs_pos_lt; exact E]. }
    exists (eta * k / 2). assert (Hek : 0 < eta * k) by (apply Rmult_lt_0_compat; assumption). split; [lra|].
    destruct (Hrho (mkposreal 1 Rlt_0_1)) as [N3 HN3]. simpl in HN3.
    exists (max N1 N3). intros t Ht. specialize (HN3 t ltac:(lia)). specialize (HN1 t ltac:(lia)).
    rewrite <- h, Rminus_0_r in HN3. apply Rabs_def2 in HN3.
    rewrite Hrec, Rabs_pos_eq by lra.
    assert (Ee : e t = Rabs (z t)) by (unfold e; rewrite Hzs0, Rminus_0_r; reflexivity).
    assert (Hroom : e t <= s t - eta * (z t * l1 (z t))).
    { assert (H1 := s_ge_2z (x t) (y t)). fold (z t) (s t) in H1. rewrite <- Ee in H1.
      assert (H2 : Rabs (z t * (eta * l1 (z t))) <= Rabs (z t) * 1).
      { rewrite !Rabs_mult, (Rabs_pos_eq eta) by lra. apply Rmult_le_compat_l; [apply Rabs_pos | apply Rlt_le, Hl]. }
      assert (H3 := Rle_abs (z t * (eta * l1 (z t)))). rewrite <- Ee in H2. lra. }
    assert (Hr : eta * k / 2 * e t <= rho t).
    { unfold rho. replace (eta * k / 2 * e t) with (eta * (k / 2 * e t)) by field.
      apply Rmult_le_compat_l; [lra|]. apply Rmult_le_compat; try lra. apply He0. }
    apply (Rmult_le_compat_l (e t)) in Hr; [|apply He0]. replace ((e t)^2) with (e t * e t) by ring. lra. }
destruct Hc as [c [Hc0 [N2 HN2]]].
set (C := 4 * (eta * k)^2). assert (HC : 0 <= C) by (unfold C; generalize (pow2_ge_0 (eta * k)); lra).
set (A := C / c). assert (HA : 0 <= A) by (apply Rmult_le_pos; [exact HC | apply Rlt_le, Rinv_0_lt_compat; exact Hc0]).
assert (HAc : A * c = C) by (unfold A; field; lra).
assert (Hsmall : exists N, forall t, (N <= t)%nat -> c * e t <= 1 /\ A * e t < 1).
{ apply is_lim_seq_spec in Hel.
  assert (P : 0 < / (c + A + 1)) by (apply Rinv_0_lt_compat; lra).
  destruct (Hel (mkposreal _ P)) as [N HN]. exists N. intros t Ht. specialize (HN t Ht). simpl in HN.
  rewrite Rminus_0_r, Rabs_pos_eq in HN by apply He0.
  apply (Rmult_lt_compat_r (c + A + 1)) in HN; [|lra]. rewrite Rinv_l in HN by lra.
  generalize (He0 t). intros. assert (0 <= c * e t) by (apply Rmult_le_pos; lra).
  assert (0 <= A * e t) by (apply Rmult_le_pos; lra). lra. }
destruct Hsmall as [N3 HN3].
set (N := max N1 (max N2 N3)).
assert (Hgrow : forall t, (N <= t)%nat -> d N * (1 - A * e N) <= d t * (1 - A * e t)).
{ apply (incr_from (fun t => d t * (1 - A * e t))). intros t Ht.
  specialize (HN1 t ltac:(lia)). specialize (HN2 t ltac:(lia)). destruct (HN3 t ltac:(lia)) as [B1 B2].
  assert (Hlt : eta^2 * (l1 (z t))^2 <= C * (e t)^2).
  { rewrite (slope_spec l1 zs k Hzs (z t)). fold (q t). rewrite Rpow_mult_distr.
    unfold e. rewrite pow2_abs.
    replace (eta^2 * ((q t)^2 * (z t - zs)^2)) with ((eta * q t)^2 * (z t - zs)^2) by ring.
    apply Rmult_le_compat_r; [apply pow2_ge_0|]. unfold C. replace (4 * (eta * k)^2) with ((eta * (2 * k))^2) by ring.
    apply pow_incr. split; [apply Rmult_le_pos; lra | apply Rmult_le_compat_l; lra]. }
  assert (Hg1 : 0 <= 1 - eta^2 * (l1 (z t))^2).
  { specialize (Hl t). fold (z t) in Hl.
    assert (H0 : 0 <= eta * Rabs (l1 (z t))) by (apply Rmult_le_pos; [lra | apply Rabs_pos]).
    rewrite <- (pow2_abs (l1 (z t))). rewrite <- Rpow_mult_distr.
    assert ((eta * Rabs (l1 (z t)))^2 <= 1^2) by (apply pow_incr; lra). lra. }
  replace (d (S t)) with (d t * (1 - eta^2 * (l1 (z t))^2)).
  2:{ unfold d. rewrite (gd_d l1 eta x y Hgd t), Rabs_mult. f_equal. symmetry. apply Rabs_pos_eq. exact Hg1. }
  rewrite Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|].
  apply (shrinking_step c C A (e t)); try assumption; try lra. apply He0. }
(* positive start, hence positive limit *)
assert (Hdpos : forall t, (x t)^2 - (y t)^2 <> 0).
{ induction t as [|t IH]; [lra|]. rewrite (gd_d l1 eta x y Hgd t). apply Rmult_integral_contrapositive_currified; [exact IH|].
  specialize (Hl t).
  assert (H0 : 0 <= eta * Rabs (l1 (x t * y t))) by (apply Rmult_le_pos; [lra | apply Rabs_pos]).
  rewrite <- (pow2_abs (l1 (x t * y t))). rewrite <- Rpow_mult_distr.
  assert ((eta * Rabs (l1 (x t * y t)))^2 < 1); [|lra].
  replace ((eta * Rabs (l1 (x t * y t)))^2) with ((eta * Rabs (l1 (x t * y t))) * (eta * Rabs (l1 (x t * y t)))) by ring.
  apply Rlt_le_trans with (1 * 1); [apply Rmult_le_0_lt_compat; assumption | lra]. }
destruct (HN3 N ltac:(unfold N; lia)) as [_ B2].
assert (HwN : 0 < d N * (1 - A * e N)).
{ apply Rmult_lt_0_compat; [apply Rabs_pos_lt, Hdpos | lra]. }
apply is_lim_seq_spec in Hdl. destruct (Hdl (mkposreal _ HwN)) as [N4 HN4].
specialize (HN4 (max N N4) ltac:(lia)). specialize (Hgrow (max N N4) ltac:(lia)).
set (t := max N N4) in *. simpl in HN4. rewrite Rminus_0_r, Rabs_pos_eq in HN4 by apply Rabs_pos.
assert (0 <= d t * (A * e t)).
{ apply Rmult_le_pos; [apply Rabs_pos | apply Rmult_le_pos; [exact HA | apply He0]]. }
lra.
Qed.

(** * What the convergence claims say about the limit *)

(** |x_t^2 - y_t^2| never grows, (x_t, y_t) converges to an unbalanced point of the curve xy = zs, and the sharpness there is
    at most 2 / eta unless some iterate hits the curve (and stops there) *)
Definition converges_to_minimiser (l : R -> R) (zs eta : R) (x y : nat -> R) : Prop :=
  (forall t, Rabs ((x (S t))^2 - (y (S t))^2) <= Rabs ((x t)^2 - (y t)^2)) /\
  exists xi yi : R, is_lim_seq x xi /\ is_lim_seq y yi /\ xi * yi = zs /\ xi^2 <> yi^2 /\
    ((forall t, x t * y t <> zs) -> Derive_n l 2 zs * (xi^2 + yi^2) <= 2 / eta).

(** the first half: the product converges, and so do the factors *)
Definition product_converges (zs : R) (x y : nat -> R) : Prop :=
  (forall t, Rabs ((x (S t))^2 - (y (S t))^2) <= Rabs ((x t)^2 - (y t)^2)) /\
  is_lim_seq (fun t => x t * y t) zs /\
  exists xi yi : R, is_lim_seq x xi /\ is_lim_seq y yi /\ xi * yi = zs.

Lemma minimiser_of_product (l : R -> R) (zs eta eta_bar : R) (x y : nat -> R) :
  Derive l zs = 0 -> is_derive (Derive l) zs (Derive_n l 2 zs) -> 0 < Derive_n l 2 zs ->
  Derive_n l 2 zs * (2 * eta_bar * Rabs zs) < 2 -> 0 < eta <= eta_bar ->
  gradient_descent (Derive l) eta x y -> (forall t, eta_bar * Rabs (Derive l (x t * y t)) < 1) -> (x O)^2 <> (y O)^2 ->
  product_converges zs x y -> converges_to_minimiser l zs eta x y.
Proof.
intros Hzs Hder Hk Hk2 He Hgd Hl Hd [Hmono [_ [xi [yi [Hx [Hy Hp]]]]]].
split; [exact Hmono|]. exists xi, yi. split; [exact Hx|]. split; [exact Hy|]. split; [exact Hp|]. split.
- apply (limit_unbalanced (Derive l) (Derive_n l 2 zs) zs eta xi yi x y); try assumption; try lra.
  + eapply Rle_lt_trans; [|exact Hk2]. apply Rmult_le_compat_l; [lra|]. apply Rmult_le_compat_r; [apply Rabs_pos | lra].
  + intros t. eapply Rle_lt_trans; [|apply (Hl t)]. apply Rmult_le_compat_r; [apply Rabs_pos | lra].
- apply (sharpness_at_limit (Derive l) (Derive_n l 2 zs) zs eta xi yi x y); try assumption. lra.
Qed.
