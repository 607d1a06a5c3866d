(** Claim `gfs_monotone` (theory.md, section 5): from a region that no step leaves, and on which eta |l1| <= sqrt 2, gradient descent
    on l(xy) never increases the sharpness of the minimiser that gradient flow would lead to. That flow keeps x^2 - y^2
    ([flow_keeps_balance]), which a step of gradient descent multiplies by 1 - (eta l1)^2. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent Trapping Convergence.
Open Scope R_scope.

(** the sharpness of the minimisers, xy = zs, whose x^2 - y^2 is that of (x, y): gradient flow leads to one of these *)
Definition flow_sharpness (l : R -> R) (zs x y : R) : R := Derive_n l 2 zs * sqrt ((x^2 - y^2)^2 + 4 * zs^2).

Definition gfs_monotone (l : R -> R) (lo hi a b D_bar eta_bar : R) : Prop :=
  0 < eta_bar /\ 0 < D_bar /\ a < b /\ exists zs, minimum_at l lo hi zs /\ smooth 2 l a b /\
  (forall z, a <= z <= b -> z <> zs -> l zs < l z) /\
  forall eta, 0 < eta <= eta_bar ->
  forall x y : nat -> R, gradient_descent (Derive l) eta x y ->
  a <= x O * y O <= b -> eta * Rabs ((x O)^2 - (y O)^2) <= D_bar ->
  (forall t, a <= x t * y t <= b) /\
  forall t, flow_sharpness l zs (x (S t)) (y (S t)) <= flow_sharpness l zs (x t) (y t).

(** * Gradient flow *)

(** X and Y move along minus the gradient of l(xy) *)
Definition gradient_flow (l1 : R -> R) (X Y : R -> R) : Prop :=
  forall t, is_derive X t (- (l1 (X t * Y t) * Y t)) /\ is_derive Y t (- (l1 (X t * Y t) * X t)).

Lemma flow_keeps_balance l1 X Y : gradient_flow l1 X Y -> forall t, (X t)^2 - (Y t)^2 = (X 0)^2 - (Y 0)^2.
Proof.
intros F t.
assert (D : forall s, is_derive (fun s => (X s)^2 - (Y s)^2) s 0).
{ intros s. destruct (F s) as [dX dY].
  auto_derive; [repeat split; eexists; eassumption|].
  apply is_derive_unique in dX, dY. change (Derive X s) with (Derive (fun s => X s) s) in dX. change (Derive Y s) with (Derive (fun s => Y s) s) in dY. rewrite dX, dY. ring. }
assert (B := increment_bound (fun s => (X s)^2 - (Y s)^2) (fun _ => 0) 0 t 0 (fun s _ => D s)
  ltac:(intros; cbv beta; rewrite Rabs_R0; lra)).
cbv beta in B. rewrite Rmult_0_l in B.
assert (E := Rabs_pos ((X t)^2 - (Y t)^2 - ((X 0)^2 - (Y 0)^2))).
destruct (Req_dec ((X t)^2 - (Y t)^2 - ((X 0)^2 - (Y 0)^2)) 0) as [Z|N]; [lra|].
exfalso. apply Rabs_no_R0 in N. lra.
Qed.

Lemma lim_in_time (X : R -> R) (p : R) : is_lim X p_infty p -> is_lim_seq (fun n => X (INR n)) p.
Proof. intros H. apply (is_lim_comp_seq X INR p_infty p); [exact H | exists O; intros; discriminate | apply is_lim_seq_INR]. Qed.

(** what [flow_sharpness] is: that of the minimiser to which gradient flow tends *)
Theorem flow_sharpness_spec (l : R -> R) (zs : R) (X Y : R -> R) (p q : R) :
  gradient_flow (Derive l) X Y -> is_lim X p_infty p -> is_lim Y p_infty q -> p * q = zs ->
  Derive_n l 2 zs * (p^2 + q^2) = flow_sharpness l zs (X 0) (Y 0).
Proof.
intros F HX HY E. unfold flow_sharpness. f_equal. rewrite (s_sqrt p q), E. do 3 f_equal.
apply lim_in_time in HX. apply lim_in_time in HY.
apply (LimitPoint.lim_unique (fun n => (X (INR n))^2 - (Y (INR n))^2)).
- apply is_lim_seq_minus'; apply LimitPoint.lim_pow2; assumption.
- apply (is_lim_seq_ext (fun _ => (X 0)^2 - (Y 0)^2)); [|apply is_lim_seq_const].
  intros n. symmetry. apply (flow_keeps_balance _ _ _ F).
Qed.

(** * One step *)

Section Step.
Variables (l1 : R -> R) (eta a b zs D : R).
Hypothesis Heta : 0 < eta.
Hypothesis Hab : a <= zs <= b.
Hypothesis Hzs : l1 zs = 0.
Hypothesis c1 : forall z, a <= z <= b -> z <> zs -> 0 < (z - zs) * l1 z.
Hypothesis c2 : forall z, a <= z <= b -> eta^2 * (l1 z)^2 <= 4.
Hypothesis c3r : forall z, zs <= z <= b ->
  a <= z - l1 z * sqrt (D^2 + 4 * eta^2 * z^2) + eta^2 * z * (l1 z)^2.
Hypothesis c3l : forall z, a <= z <= zs ->
  z - l1 z * sqrt (D^2 + 4 * eta^2 * z^2) + eta^2 * z * (l1 z)^2 <= b.

(** s - eta z l1 >= 0: a step goes towards zs *)
Lemma towards z s : a <= z <= b -> 2 * Rabs z <= s -> 0 <= s - eta * z * l1 z.
Proof.
intros Hz Hs. assert (L : Rabs (eta * l1 z) <= 2).
{ apply Rsqr_incr_0_var; [|lra]. unfold Rsqr. rewrite <- Rabs_mult, Rabs_pos_eq by (apply Rle_0_sqr).
  generalize (c2 z Hz). lra. }
assert (H : Rabs (z * (eta * l1 z)) <= Rabs z * 2).
{ rewrite Rabs_mult. apply Rmult_le_compat_l; [apply Rabs_pos | exact L]. }
generalize (Rle_abs (z * (eta * l1 z))). lra.
Qed.

Lemma step_stays x y : a <= x * y <= b -> eta * Rabs (x^2 - y^2) <= D ->
  a <= znext l1 eta (x * y) (x^2 + y^2) <= b.
Proof.
intros Hz HD. assert (Hs := s_ge_2z x y). assert (T := towards _ _ Hz Hs). assert (HS := eta_s_le eta x y D Heta HD).
set (z := x * y) in *. set (s := x^2 + y^2) in *. unfold znext.
assert (P : 0 <= eta * (s - eta * z * l1 z)) by (apply Rmult_le_pos; lra).
destruct (Rle_lt_dec zs z) as [h|h].
- assert (Hl := sign_right l1 a b zs Hab Hzs c1 z ltac:(lra)). split.
  + eapply Rle_trans; [apply (c3r z); lra|].
    assert (l1 z * (eta * s) <= l1 z * sqrt (D^2 + 4 * eta^2 * z^2)) by (apply Rmult_le_compat_l; assumption). lra.
  + assert (0 <= l1 z * (eta * (s - eta * z * l1 z))) by (apply Rmult_le_pos; assumption). lra.
- assert (Hl := sign_left l1 a b zs Hab Hzs c1 z ltac:(lra)). split.
  + assert (0 <= - l1 z * (eta * (s - eta * z * l1 z))) by (apply Rmult_le_pos; [lra | assumption]). lra.
  + eapply Rle_trans; [|apply (c3l z); lra].
    assert (- l1 z * (eta * s) <= - l1 z * sqrt (D^2 + 4 * eta^2 * z^2)) by (apply Rmult_le_compat_l; lra). lra.
Qed.

End Step.

(** * The claim *)

Section Sound.
Variable l : R -> R.
Notation l1 := (Derive l).

(** A region that no step leaves, for one learning rate: (c1) and (c3) at [zs], from the obligations at [eta_bar]. *)
Record no_step_leaves (zs a b D eta : R) : Prop := No_step_leaves {
  leaves_signs : forall z, a <= z <= b -> z <> zs -> 0 < (z - zs) * l1 z;
  leaves_right : forall z, zs <= z <= b -> a <= z - l1 z * sqrt (D^2 + 4 * eta^2 * z^2) + eta^2 * z * (l1 z)^2;
  leaves_left : forall z, a <= z <= zs -> z - l1 z * sqrt (D^2 + 4 * eta^2 * z^2) + eta^2 * z * (l1 z)^2 <= b
}.

Lemma no_step_leaves_of (lo hi zs a b D_bar eta_bar eta : R) :
  minimum_at l lo hi zs -> a <= lo -> hi <= b -> 0 < eta <= eta_bar ->
  (forall z, a <= z <= lo -> l1 z < 0) ->
  (forall z, hi <= z <= b -> 0 < l1 z) ->
  (forall z, lo <= z <= b -> a <= z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2)) ->
  (forall z, lo <= z <= b -> a <= z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + eta_bar^2 * z * (l1 z)^2) ->
  (forall z, a <= z <= hi -> z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) <= b) ->
  (forall z, a <= z <= hi -> z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + eta_bar^2 * z * (l1 z)^2 <= b) ->
  no_step_leaves zs a b D_bar eta.
Proof.
intros Hmin Ha Hb He Hleft Hright H3a H3b H3c H3d.
assert (Hz := minimum_inside Hmin). assert (Ez := minimum_critical Hmin).
assert (c1 : forall z, a <= z <= b -> z <> zs -> 0 < (z - zs) * l1 z).
{ intros z Hz2. apply (c1_glue l1 lo hi zs z Hz (minimum_signs Hmin z)); intros; [apply Hleft | apply Hright]; lra. }
split; [exact c1 | |]; intros z Hz2.
- apply (c3_right eta eta_bar); [exact He | apply (sign_right l1 a b zs); try assumption; lra|].
  apply add_Rmin; [apply pow2_ge_0 | apply H3a; lra | apply H3b; lra].
- apply (c3_left eta eta_bar); [exact He | apply (sign_left l1 a b zs); try assumption; lra|].
  apply add_Rmax; [apply pow2_ge_0 | apply H3c; lra | apply H3d; lra].
Qed.

Theorem gfs_monotone_sound (lo hi a b D_bar eta_bar : R) :
  minimum l lo hi ->
  0 < eta_bar -> 0 < D_bar ->
  a <= lo -> hi <= b ->
  smooth 2 l a b ->
  (* c1 *)
  (forall z, a <= z <= lo -> l1 z < 0) ->
  (forall z, hi <= z <= b -> 0 < l1 z) ->
  (* c2 *)
  (forall z, a <= z <= b -> eta_bar^2 * (l1 z)^2 <= 2) ->
  (* c3 *)
  (forall z, lo <= z <= b -> a <= z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2)) ->
  (forall z, lo <= z <= b -> a <= z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + eta_bar^2 * z * (l1 z)^2) ->
  (forall z, a <= z <= hi -> z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) <= b) ->
  (forall z, a <= z <= hi -> z - l1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + eta_bar^2 * z * (l1 z)^2 <= b) ->
  gfs_monotone l lo hi a b D_bar eta_bar.
Proof.
intros [zs Hmin] He HDb Ha Hb Hsm Hleft Hright H2 H3a H3b H3c H3d.
assert (Hz := minimum_inside Hmin). assert (P2 := minimum_curved Hmin). assert (Ez := minimum_critical Hmin).
assert (Hd0 : forall z, a <= z <= b -> is_derive l z (l1 z)) by (intros z h; apply (smooth_l 2 l a b); [exact Hsm | lia | exact h]).
assert (No : forall eta, 0 < eta <= eta_bar -> no_step_leaves zs a b D_bar eta).
{ intros eta Heta. apply (no_step_leaves_of lo hi zs a b D_bar eta_bar eta); assumption. }
split; [exact He|]. split; [exact HDb|]. split; [lra|].
exists zs. split; [exact Hmin|]. split; [exact Hsm|].
split; [apply (strict_min_of_signs l l1 a b zs); [exact Hd0 | apply (No eta_bar); lra | lra]|].
intros eta Heta x y Hgd Hz0 HD0. destruct (No eta Heta) as [c1 c3r c3l].
assert (Sq := sq_le eta eta_bar Heta).
assert (c2 : forall z, a <= z <= b -> eta^2 * (l1 z)^2 <= 2).
{ intros z Hz2. assert (K := H2 z Hz2). assert (eta^2 * (l1 z)^2 <= eta_bar^2 * (l1 z)^2); [|lra].
  apply Rmult_le_compat_r; [apply pow2_ge_0 | lra]. }
assert (Shrinks : forall t, a <= x t * y t <= b -> Rabs ((x (S t))^2 - (y (S t))^2) <= Rabs ((x t)^2 - (y t)^2)).
{ intros t Ht. rewrite (gd_d l1 eta x y Hgd t), Rabs_mult. rewrite <- (Rmult_1_r (Rabs ((x t)^2 - _))) at 2.
  apply Rmult_le_compat_l; [apply Rabs_pos|]. assert (K := c2 _ Ht).
  assert (0 <= eta^2 * (l1 (x t * y t))^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]).
  apply Rabs_le. lra. }
assert (In : forall t, a <= x t * y t <= b /\ eta * Rabs ((x t)^2 - (y t)^2) <= D_bar).
{ induction t as [|t [IH1 IH2]]; [split; assumption|]. split.
  - rewrite (gd_z l1 eta x y Hgd t). apply (step_stays l1 eta a b zs D_bar); try assumption; try lra.
    intros z Hz2. generalize (c2 z Hz2). lra.
  - eapply Rle_trans; [|exact IH2]. apply Rmult_le_compat_l; [lra | apply Shrinks; exact IH1]. }
split; [intros t; apply In|]. intros t. unfold flow_sharpness. apply Rmult_le_compat_l; [lra|].
apply sqrt_le_1_alt. apply Rplus_le_compat_r. rewrite <- (pow2_abs ((x (S t))^2 - _)), <- (pow2_abs ((x t)^2 - _)).
apply pow_incr. split; [apply Rabs_pos | apply Shrinks, In].
Qed.

End Sound.
