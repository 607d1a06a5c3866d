(** A 2-cycle of the frozen map whose multiplier is below 1 moves with the step: for every step a nearby there is one nearby, and
    its points have the derivative H_a / (1 - H') by the step (implicit differentiation of H(z, a) = z). A family of cycles, each
    the only one in the same window, is a curve: its points depend differentiably on the step. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss TwoStepMap Cycle.
Open Scope R_scope.

(** on the set D of steps f is continuous at a *)
Definition continuous_within (D : R -> Prop) (f : R -> R) (a : R) : Prop :=
  forall e, 0 < e -> exists w, 0 < w /\ forall b, D b -> Rabs (b - a) < w -> Rabs (f b - f a) < e.
(** on the set D of steps f has the derivative d at a *)
Definition derivative_within (D : R -> Prop) (f : R -> R) (a d : R) : Prop :=
  forall e, 0 < e -> exists w, 0 < w /\ forall b, D b -> Rabs (b - a) < w -> Rabs (f b - f a - d * (b - a)) <= e * Rabs (b - a).

(** on the set D of steps f has the derivative d, and d is continuous *)
Definition curve_within (D : R -> Prop) (f d : R -> R) : Prop :=
  forall a, D a -> derivative_within D f a (d a) /\ continuous_within D d a.

(** the derivative of a fixed point z of H by the step *)
Definition cycle_slope (l1 l2 : R -> R) (a z : R) : R := two_step_a l1 l2 a z / (1 - two_step_1 l1 l2 a z).

Lemma ball_2d (f : R -> R -> R) (x y e : R) : continuity_2d_pt f x y -> 0 < e ->
  exists w, 0 < w /\ forall s t, Rabs (s - x) < w -> Rabs (t - y) < w -> Rabs (f s t - f x y) < e.
Proof. intros H He. destruct (H (mkposreal e He)) as [w K]. exists w. split; [apply cond_pos | exact K]. Qed.

Lemma between x y t : Rmin x y <= t <= Rmax x y -> Rabs (t - x) <= Rabs (y - x).
Proof.
intros h. destruct (Rle_lt_dec x y) as [k|k].
- rewrite Rmin_left, Rmax_right in h by lra. rewrite !Rabs_pos_eq; lra.
- rewrite Rmin_right, Rmax_left in h by lra. rewrite !Rabs_left1; lra.
Qed.

(** ** One cycle *)

Section Near.
Variables (l1 l2 l3 l4 : R -> R) (A B a0 z0 w0 : R).
Hypothesis HC : chain l1 l2 l3 l4 A B.
Hypothesis Hz : A < z0 < B.
Hypothesis Hw : A < w0 < B.
Hypothesis E1 : frozen l1 a0 z0 = w0.
Hypothesis E2 : frozen l1 a0 w0 = z0.
Notation m := (two_step_1 l1 l2 a0 z0).

Lemma frozen_2d z : A <= z <= B -> continuity_2d_pt (frozen l1) a0 z.
Proof.
intros h. unfold frozen. apply continuity_2d_pt_minus; [apply continuity_2d_pt_id2|].
apply continuity_2d_pt_mult; [apply continuity_2d_pt_id1|].
apply (continuity_1d_2d_pt_comp l1 (fun _ t => t)); [|apply continuity_2d_pt_id2].
apply (is_derive_continuity_pt l1 z (l2 z)). apply (chain_1 _ _ _ _ _ _ HC). exact h.
Qed.

Lemma two_step_2d z : A <= z <= B -> A <= frozen l1 a0 z <= B -> continuity_2d_pt (two_step l1) a0 z.
Proof.
intros h1 h2. unfold two_step. change (continuity_2d_pt (fun s t => frozen l1 s t - s * l1 (frozen l1 s t)) a0 z).
apply continuity_2d_pt_minus; [apply frozen_2d; exact h1|].
apply continuity_2d_pt_mult; [apply continuity_2d_pt_id1|].
apply (continuity_1d_2d_pt_comp l1 (frozen l1)); [|apply frozen_2d; exact h1].
apply (is_derive_continuity_pt l1 _ (l2 (frozen l1 a0 z))). apply (chain_1 _ _ _ _ _ _ HC). exact h2.
Qed.

Lemma two_step_1_2d : continuity_2d_pt (two_step_1 l1 l2) a0 z0.
Proof.
unfold two_step_1. apply continuity_2d_pt_mult; (apply continuity_2d_pt_minus; [apply continuity_2d_pt_const|]);
  (apply continuity_2d_pt_mult; [apply continuity_2d_pt_id1|]).
- apply (continuity_1d_2d_pt_comp l2 (frozen l1)); [|apply frozen_2d; lra].
  rewrite E1. apply (is_derive_continuity_pt l2 w0 (l3 w0)). apply (chain_2 _ _ _ _ _ _ HC). lra.
- apply (continuity_1d_2d_pt_comp l2 (fun _ t => t)); [|apply continuity_2d_pt_id2].
  apply (is_derive_continuity_pt l2 z0 (l3 z0)). apply (chain_2 _ _ _ _ _ _ HC). lra.
Qed.

Lemma l1_2d : continuity_2d_pt (fun _ t => l1 t) a0 z0 /\ continuity_2d_pt (fun s t => l1 (frozen l1 s t)) a0 z0 /\
  continuity_2d_pt (fun s t => l2 (frozen l1 s t)) a0 z0.
Proof.
split; [|split].
- apply (continuity_1d_2d_pt_comp l1 (fun _ t => t)); [|apply continuity_2d_pt_id2].
  apply (is_derive_continuity_pt l1 z0 (l2 z0)). apply (chain_1 _ _ _ _ _ _ HC). lra.
- apply (continuity_1d_2d_pt_comp l1 (frozen l1)); [|apply frozen_2d; lra].
  rewrite E1. apply (is_derive_continuity_pt l1 w0 (l2 w0)). apply (chain_1 _ _ _ _ _ _ HC). lra.
- apply (continuity_1d_2d_pt_comp l2 (frozen l1)); [|apply frozen_2d; lra].
  rewrite E1. apply (is_derive_continuity_pt l2 w0 (l3 w0)). apply (chain_2 _ _ _ _ _ _ HC). lra.
Qed.

Lemma cycle_slope_2d : m < 1 -> continuity_2d_pt (cycle_slope l1 l2) a0 z0.
Proof.
intros Hm. destruct l1_2d as [L1 [L2 L3]]. unfold cycle_slope, Rdiv. apply continuity_2d_pt_mult.
- unfold two_step_a. apply continuity_2d_pt_minus; [apply (continuity_2d_pt_opp (fun s t => l1 (frozen l1 s t))); exact L2|].
  apply continuity_2d_pt_mult; [exact L1|]. apply continuity_2d_pt_minus; [apply continuity_2d_pt_const|].
  apply continuity_2d_pt_mult; [apply continuity_2d_pt_id1 | exact L3].
- apply (continuity_2d_pt_inv (fun s t => 1 - two_step_1 l1 l2 s t)); [|lra].
  apply continuity_2d_pt_minus; [apply continuity_2d_pt_const | apply two_step_1_2d].
Qed.

(** nearby, both steps stay where the loss is smooth *)
Lemma near_domain : exists w, 0 < w /\ forall a z, Rabs (a - a0) < w -> Rabs (z - z0) < w ->
  A <= z <= B /\ A <= frozen l1 a z <= B.
Proof.
set (e := Rmin (Rmin (z0 - A) (B - z0)) (Rmin (w0 - A) (B - w0))).
assert (He : 0 < e) by (repeat apply Rmin_glb_lt; lra).
assert (M1 := Rmin_l (Rmin (z0 - A) (B - z0)) (Rmin (w0 - A) (B - w0))).
assert (M2 := Rmin_r (Rmin (z0 - A) (B - z0)) (Rmin (w0 - A) (B - w0))).
assert (M3 := Rmin_l (z0 - A) (B - z0)). assert (M4 := Rmin_r (z0 - A) (B - z0)).
assert (M5 := Rmin_l (w0 - A) (B - w0)). assert (M6 := Rmin_r (w0 - A) (B - w0)). fold e in M1, M2.
destruct (ball_2d (frozen l1) a0 z0 e) as [w [Hw0 K]]; [apply frozen_2d; lra | exact He |].
exists (Rmin w e). split; [apply Rmin_glb_lt; assumption|]. intros a z ha hz.
assert (N1 := Rmin_l w e). assert (N2 := Rmin_r w e).
assert (K1 := K a z ltac:(lra) ltac:(lra)). rewrite E1 in K1. apply Rabs_def2 in K1.
assert (K2 : Rabs (z - z0) < e) by lra. apply Rabs_def2 in K2. lra.
Qed.

Hypothesis Hm : m < 1.

Lemma persists e : 0 < e -> exists w, 0 < w /\ forall a, Rabs (a - a0) < w -> exists z, Rabs (z - z0) < e /\ two_step l1 a z = z.
Proof.
intros He. destruct near_domain as [w [Hw0 Dom]].
assert (Hd : is_derive (fun t => t - two_step l1 a0 t) z0 (1 - m)).
{ apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) (fun t => t) (two_step l1 a0)); [apply (is_derive_id (K:=R_AbsRing))|].
  apply (two_step_derive_1 _ _ _ _ _ _ HC); apply (Dom a0 z0); rewrite Rminus_diag_eq, Rabs_R0; (reflexivity || lra). }
destruct (near_zero (fun t => t - two_step l1 a0 t) z0 (1 - m) Hd) with (e := Rmin e w) as [d [d1 [d2 [d3 d4]]]].
{ unfold two_step. rewrite E1, E2. ring. }
{ lra. }
{ apply Rmin_glb_lt; assumption. }
assert (N1 := Rmin_l e w). assert (N2 := Rmin_r e w).
set (h := d / 2). assert (Hh : 0 < h /\ h < d /\ h < e /\ h < w) by (unfold h; lra). clearbody h.
assert (P1 := d3 (z0 + h) ltac:(lra)). assert (P2 := d4 (z0 - h) ltac:(lra)). cbv beta in P1, P2.
assert (Cont : forall z, Rabs (z - z0) < w -> continuous (fun x => z - two_step l1 x z) a0).
{ intros z hz. apply (is_derive_continuous _ _ (0 - two_step_a l1 l2 a0 z)).
  apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) (fun _ => z) (fun x => two_step l1 x z)).
  - apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule)).
  - apply (two_step_derive_a _ _ _ _ _ _ HC). apply Dom; [rewrite Rminus_diag_eq, Rabs_R0; (reflexivity || lra) | exact hz]. }
destruct (cont_pos (fun x => (z0 + h) - two_step l1 x (z0 + h)) a0) as [wa [Ha Ka]]; [|exact P1|].
{ apply Cont. replace (z0 + h - z0) with h by ring. rewrite Rabs_pos_eq; lra. }
destruct (cont_neg (fun x => (z0 - h) - two_step l1 x (z0 - h)) a0) as [wb [Hb Kb]]; [|exact P2|].
{ apply Cont. replace (z0 - h - z0) with (- h) by ring. rewrite Rabs_left; lra. }
exists (Rmin w (Rmin wa wb)). split; [repeat apply Rmin_glb_lt; assumption|]. intros a ha.
assert (N3 := Rmin_l w (Rmin wa wb)). assert (N4 := Rmin_r w (Rmin wa wb)).
assert (N5 := Rmin_l wa wb). assert (N6 := Rmin_r wa wb).
specialize (Ka a ltac:(lra)). specialize (Kb a ltac:(lra)). cbv beta in Ka, Kb.
destruct (IVT_derive (fun t => t - two_step l1 a t) (fun t => 1 - two_step_1 l1 l2 a t) (z0 - h) (z0 + h)) as [z [hz ez]]; try lra.
- intros t ht. assert (Rabs (t - z0) < w) by (apply Rabs_def1; lra).
  apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) (fun t => t) (two_step l1 a)); [apply (is_derive_id (K:=R_AbsRing))|].
  apply (two_step_derive_1 _ _ _ _ _ _ HC); apply (Dom a t); lra.
- exists z. split; [apply Rabs_def1; lra | lra].
Qed.

Lemma moves e : 0 < e -> exists w, 0 < w /\ forall a z, Rabs (a - a0) < w -> Rabs (z - z0) < w -> two_step l1 a z = z ->
  Rabs (z - z0 - cycle_slope l1 l2 a0 z0 * (a - a0)) <= e * Rabs (a - a0).
Proof.
intros He. destruct near_domain as [w [Hw0 Dom]].
set (k := 1 - m). assert (Hk : 0 < k) by (unfold k; lra). set (q := two_step_a l1 l2 a0 z0).
assert (Hq := Rabs_pos q).
(* k' within e2 of k, and the remainder within e1: (q h + r) / k' is within (|q| e2 / k + e1) |h| / k' of (q / k) h *)
set (e1 := e * k / 4). assert (He1 : 0 < e1) by (unfold e1; assert (0 < e * k) by (apply Rmult_lt_0_compat; lra); lra).
set (e2 := Rmin (k / 2) (e * k * k / (4 * (Rabs q + 1)))).
assert (He2 : 0 < e2).
{ apply Rmin_glb_lt; [lra|]. apply Rdiv_lt_0_compat; [repeat apply Rmult_lt_0_compat; lra | lra]. }
assert (N1 : e2 <= k / 2) by apply Rmin_l.
assert (N2 : e2 * (Rabs q + 1) <= e * k * k / 4).
{ assert (N : e2 <= e * k * k / (4 * (Rabs q + 1))) by apply Rmin_r.
  apply (Rmult_le_compat_r (Rabs q + 1)) in N; [|lra].
  replace (e * k * k / (4 * (Rabs q + 1)) * (Rabs q + 1)) with (e * k * k / 4) in N by (field; lra). exact N. }
clearbody e2.
assert (Hd : is_derive (fun x => two_step l1 x z0) a0 q).
{ apply (two_step_derive_a _ _ _ _ _ _ HC). rewrite E1. lra. }
apply is_derive_Reals in Hd. destruct (Hd e1 He1) as [w1 K1]. assert (Hw1 := cond_pos w1).
destruct (ball_2d (two_step_1 l1 l2) a0 z0 e2 two_step_1_2d He2) as [w2 [Hw2 K2]].
exists (Rmin w (Rmin w1 w2)). split; [repeat apply Rmin_glb_lt; assumption|]. intros a z ha hz Ez.
assert (N3 := Rmin_l w (Rmin w1 w2)). assert (N4 := Rmin_r w (Rmin w1 w2)).
assert (N5 := Rmin_l w1 w2). assert (N6 := Rmin_r w1 w2).
assert (ha1 : Rabs (a - a0) < w) by lra. assert (ha2 : Rabs (a - a0) < w2) by lra. assert (ha3 : Rabs (a - a0) < w1) by lra.
set (h := a - a0) in *.
(* H(z, a) - H(z0, a) = H'(c, a) (z - z0) *)
assert (Mean : exists c, Rabs (c - z0) <= Rabs (z - z0) /\ two_step l1 a z - two_step l1 a z0 = two_step_1 l1 l2 a c * (z - z0)).
{ destruct (MVT_gen (two_step l1 a) z0 z (two_step_1 l1 l2 a)) as [c [Hc Ec]].
  - intros t ht. assert (Z := between z0 z t ltac:(lra)).
    apply (two_step_derive_1 _ _ _ _ _ _ HC); apply (Dom a t); solve [exact ha1 | lra].
  - intros t ht. assert (Z := between z0 z t ltac:(lra)).
    apply (is_derive_continuity_pt _ _ (two_step_1 l1 l2 a t)).
    apply (two_step_derive_1 _ _ _ _ _ _ HC); apply (Dom a t); solve [exact ha1 | lra].
  - exists c. split; [exact (between z0 z c Hc) | exact Ec]. }
destruct Mean as [c [Hc Ec]].
assert (Kc := K2 a c ha2 ltac:(lra)). set (k' := 1 - two_step_1 l1 l2 a c) in *.
assert (Kk : Rabs (k - k') < e2) by (unfold k, k'; replace (1 - m - (1 - two_step_1 l1 l2 a c)) with (two_step_1 l1 l2 a c - m) by ring; exact Kc).
assert (Kk' := Rabs_def2 _ _ Kk). assert (Hk' : k / 2 <= k') by lra.
assert (Ez0 : two_step l1 a0 z0 = z0) by (unfold two_step; rewrite E1; exact E2).
set (r := two_step l1 a z0 - z0 - q * h).
assert (Hr : Rabs r <= e1 * Rabs h).
{ destruct (Req_dec h 0) as [n|n].
  - unfold r. replace a with a0 by (unfold h in n; lra). rewrite Ez0, n. replace (z0 - z0 - q * 0) with 0 by ring. rewrite Rabs_R0. lra.
  - specialize (K1 h n ha3). replace (a0 + h) with a in K1 by (unfold h; ring). rewrite Ez0 in K1.
    unfold r. replace (two_step l1 a z0 - z0 - q * h) with (((two_step l1 a z0 - z0) / h - q) * h) by (field; exact n).
    rewrite Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos | lra]. }
assert (Main : k' * (z - z0) = q * h + r) by (unfold k', r; lra).
unfold cycle_slope. fold q k.
assert (Eq : z - z0 - q / k * h = (q * (k - k') * h / k + r) / k').
{ replace (z - z0) with ((q * h + r) / k') by (rewrite <- Main; field; lra). field. split; lra. }
rewrite Eq. unfold Rdiv at 1. rewrite Rabs_mult, (Rabs_pos_eq (/ k')) by (apply Rlt_le, Rinv_0_lt_compat; lra).
assert (Hh := Rabs_pos h).
assert (T1 : Rabs (q * (k - k') * h / k) <= e * k / 4 * Rabs h).
{ unfold Rdiv. rewrite !Rabs_mult, (Rabs_pos_eq (/ k)) by (apply Rlt_le, Rinv_0_lt_compat; lra).
  apply (Rmult_le_reg_r k); [exact Hk|]. rewrite !(Rmult_assoc _ (/ k)), Rinv_l, Rmult_1_r by lra.
  apply Rle_trans with (e * k * k / 4 * Rabs h); [|apply Req_le; field].
  apply Rmult_le_compat_r; [exact Hh|]. apply Rle_trans with (Rabs q * e2); [apply Rmult_le_compat_l; lra|]. lra. }
assert (T2 : Rabs (q * (k - k') * h / k + r) <= e * k / 2 * Rabs h).
{ eapply Rle_trans; [apply Rabs_triang|]. unfold e1 in Hr. lra. }
apply (Rmult_le_reg_r k'); [lra|]. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
apply Rle_trans with (e * (k / 2) * Rabs h); [lra|].
rewrite !(Rmult_assoc e), (Rmult_comm (Rabs h)). apply Rmult_le_compat_l; [lra|]. apply Rmult_le_compat_r; lra.
Qed.

End Near.

(** ** A family of cycles *)

Section Curve.
Variables (l1 l2 l3 l4 : R -> R).

Lemma only_cycle_unique zs u v a zm zp ym yp : only_cycle l1 zs u v a zm zp -> only_cycle l1 zs u v a ym yp -> ym = zm /\ yp = zp.
Proof.
intros [h1 [h2 [h3 [h4 h5]]]] [k1 [k2 [k3 [k4 k5]]]]. split.
- destruct (h5 ym) as [e|[e|e]]; [lra | rewrite k4; exact k3 | exact e | lra | lra].
- destruct (h5 yp) as [e|[e|e]]; [lra | rewrite k3; exact k4 | lra | lra | exact e].
Qed.

(** the derivative of one point of a continuous family of cycles *)
Lemma curve_derivative (D : R -> Prop) (z w : R -> R) (A B a : R) : chain l1 l2 l3 l4 A B -> D a ->
  A < z a < B -> A < w a < B -> (forall b, D b -> frozen l1 b (z b) = w b /\ frozen l1 b (w b) = z b) ->
  (1 - a * l2 (z a)) * (1 - a * l2 (w a)) < 1 -> continuous_within D z a ->
  derivative_within D z a (cycle_slope l1 l2 a (z a)).
Proof.
intros HC ha hz hw Hcyc Hm Hcont e He. destruct (Hcyc a ha) as [c1 c2].
destruct (moves l1 l2 l3 l4 A B a (z a) (w a) HC hz hw c1 c2) with (e := e) as [w1 [Hw1 K1]]; [|exact He|].
{ unfold two_step_1. rewrite c1. lra. }
destruct (Hcont w1 Hw1) as [w2 [Hw2 K2]]. exists (Rmin w1 w2). split; [apply Rmin_glb_lt; assumption|].
intros b hb hd. assert (N1 := Rmin_l w1 w2). assert (N2 := Rmin_r w1 w2).
apply K1; [lra | apply K2; [exact hb | lra]|]. destruct (Hcyc b hb) as [d1 d2]. unfold two_step. rewrite d1. exact d2.
Qed.

Lemma curve_slope_continuous (D : R -> Prop) (z w : R -> R) (A B a : R) : chain l1 l2 l3 l4 A B ->
  A < z a < B -> A < w a < B -> frozen l1 a (z a) = w a ->
  (1 - a * l2 (z a)) * (1 - a * l2 (w a)) < 1 -> continuous_within D z a ->
  continuous_within D (fun b => cycle_slope l1 l2 b (z b)) a.
Proof.
intros HC hz hw E Hm Hcont e He.
destruct (ball_2d (cycle_slope l1 l2) a (z a) e) as [w1 [Hw1 K1]]; [|exact He|].
{ apply (cycle_slope_2d l1 l2 l3 l4 A B a (z a) (w a) HC); try assumption. unfold two_step_1. rewrite E. lra. }
destruct (Hcont w1 Hw1) as [w2 [Hw2 K2]]. exists (Rmin w1 w2). split; [apply Rmin_glb_lt; assumption|].
intros b hb hd. assert (N1 := Rmin_l w1 w2). assert (N2 := Rmin_r w1 w2). apply K1; [lra | apply K2; [exact hb | lra]].
Qed.

(** cycles that are each the only one in the window are a continuous family, and it keeps their other properties *)
Lemma cycle_curve (D : R -> Prop) (Q : R -> R -> R -> Prop) (zs u v : R) : chain l1 l2 l3 l4 u v ->
  (forall a, D a -> exists zm zp, only_cycle l1 zs u v a zm zp /\ (1 - a * l2 zp) * (1 - a * l2 zm) < 1 /\ Q a zm zp) ->
  exists zm zp : R -> R, forall a, D a ->
    only_cycle l1 zs u v a (zm a) (zp a) /\ (1 - a * l2 (zp a)) * (1 - a * l2 (zm a)) < 1 /\ Q a (zm a) (zp a) /\
    continuous_within D zm a /\ continuous_within D zp a.
Proof.
intros HC Hex. set (P := fun a z => exists y, only_cycle l1 zs u v a y z).
set (zp := fun a => iota (P a)). set (zm := fun a => frozen l1 a (zp a)). exists zm, zp.
assert (Ok : forall a, D a -> only_cycle l1 zs u v a (zm a) (zp a) /\ (1 - a * l2 (zp a)) * (1 - a * l2 (zm a)) < 1 /\ Q a (zm a) (zp a)).
{ intros a ha. destruct (Hex a ha) as [ym [yp [H1 [H2 H3]]]].
  assert (Pz : P a (zp a)).
  { apply (iota_correct (K:=R_AbsRing) (V:=R_CompleteNormedModule) (P a)). exists yp. split; [exists ym; exact H1|].
    intros z [y hy]. destruct (only_cycle_unique _ _ _ _ _ _ _ _ H1 hy) as [_ e]. congruence. }
  destruct Pz as [y hy]. destruct (only_cycle_unique _ _ _ _ _ _ _ _ H1 hy) as [e1 e2].
  assert (Em : zm a = ym) by (unfold zm; rewrite e2; apply H1). rewrite Em, e2. auto. }
assert (Cp : forall a, D a -> continuous_within D zp a).
{ intros a ha e He. destruct (Ok a ha) as [[h1 [h2 [h3 [h4 h5]]]] [Hmu _]].
  destruct (persists l1 l2 l3 l4 u v a (zp a) (zm a) HC) with (e := Rmin e (Rmin (zp a - zs) (v - zp a))) as [w [Hw K]];
    try assumption; try lra.
  { unfold two_step_1. rewrite h3. lra. }
  { repeat apply Rmin_glb_lt; lra. }
  exists w. split; [exact Hw|]. intros b hb hd. destruct (K b hd) as [z [Hz Ez]].
  assert (N1 := Rmin_l e (Rmin (zp a - zs) (v - zp a))). assert (N2 := Rmin_r e (Rmin (zp a - zs) (v - zp a))).
  assert (N3 := Rmin_l (zp a - zs) (v - zp a)). assert (N4 := Rmin_r (zp a - zs) (v - zp a)).
  assert (Hz' := Rabs_def2 _ _ Hz). destruct (Ok b hb) as [[k1 [k2 [k3 [k4 k5]]]] _].
  destruct (k5 z) as [q|[q|q]]; [lra | exact Ez | lra | lra |]. rewrite <- q. lra. }
intros a ha. destruct (Ok a ha) as [H1 [H2 H3]]. split; [exact H1|]. split; [exact H2|]. split; [exact H3|]. split; [|apply Cp; exact ha].
intros e He. destruct (ball_2d (frozen l1) a (zp a) e) as [w1 [Hw1 K1]]; [|exact He|].
{ apply (frozen_2d l1 l2 l3 l4 u v a HC). destruct H1 as [h1 [h2 _]]. lra. }
destruct (Cp a ha w1 Hw1) as [w2 [Hw2 K2]]. exists (Rmin w1 w2). split; [apply Rmin_glb_lt; assumption|].
intros b hb hd. assert (N1 := Rmin_l w1 w2). assert (N2 := Rmin_r w1 w2). apply K1; [lra | apply K2; [exact hb | lra]].
Qed.

End Curve.
