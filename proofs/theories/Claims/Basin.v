(** Below the edge of stability a repelling 2-cycle {zm, zp} around the minimum zs, with T = H''' > 0 between its points, is where the
    basin of zs ends: from between its points every orbit stays between them and tends to zs. The reason: H' is strictly convex there,
    so it has at most two zeros; if an image under g left [zm, zp], H' would have three, or H would cross the diagonal where it does
    not. And as H'(zs) = mu^2 >= 0, H' is negative on one side of zs at most; on the other one orbits of H move straight to zs. *)
From Coq Require Import Reals Lra Lia Classical.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus TwoStepMap Iteration.
Open Scope R_scope.

(** from between zm and zp every orbit stays there and tends to zs; from beyond them, in [u, v], every second point is further away,
    until one has left [u, v] *)
Definition basin_ends (g : R -> R) (zs u v zm zp : R) : Prop :=
  (forall z0, zm < z0 < zp -> (forall n, zm < Nat.iter n g z0 < zp) /\ is_lim_seq (fun n => Nat.iter n g z0) zs) /\
  (forall z0, zp < z0 <= v -> exists n, v < Nat.iter (2 * n) g z0) /\
  (forall z0, u <= z0 < zm -> exists n, Nat.iter (2 * n) g z0 < u).

(** * Orbits of a map that moves every point towards s, or away from it *)

Definition mirrored (h : R -> R) (x : R) : R := - h (- x).

Lemma mirrored_iter h x n : Nat.iter n (mirrored h) (- x) = - Nat.iter n h x.
Proof. induction n as [|n IH]; [reflexivity|]. simpl. rewrite IH. unfold mirrored. rewrite Ropp_involutive. reflexivity. Qed.

Lemma mirrored_continuous h x : continuous h (- x) -> continuous (mirrored h) x.
Proof.
intros H. unfold mirrored. apply (continuous_opp (K:=R_AbsRing) (V:=R_NormedModule) (fun x : R => h (- x))).
apply (continuous_comp (fun x : R => - x) h); [|exact H].
apply (continuous_opp (K:=R_AbsRing) (V:=R_NormedModule) (fun x : R => x)). apply continuous_id.
Qed.

(** an orbit that grows and stays below s tends to s *)
Lemma grows_to (h : R -> R) (m s z0 : R) : m < z0 <= s ->
  (forall z, m < z <= s -> continuous h z) -> (forall z, m < z < s -> z < h z) -> h s = s -> (forall z, m < z <= s -> h z <= s) ->
  is_lim_seq (fun n => Nat.iter n h z0) s.
Proof.
intros H0 Hc Hup Hs Hle. set (u := fun n => Nat.iter n h z0).
assert (In : forall n, z0 <= u n <= s).
{ induction n as [|n IH]; [unfold u; simpl; lra|]. change (u (S n)) with (h (u n)).
  split; [|apply Hle; lra]. destruct (Req_dec (u n) s) as [e|e]; [rewrite e, Hs; lra|]. generalize (Hup (u n) ltac:(lra)). lra. }
assert (Hinc : forall n, u n <= u (S n)).
{ intros n. change (u (S n)) with (h (u n)). assert (I := In n).
  destruct (Req_dec (u n) s) as [e|e]; [rewrite e, Hs; lra|]. generalize (Hup (u n) ltac:(lra)). lra. }
destruct (ex_finite_lim_seq_incr u s Hinc) as [L HL]; [intros n; apply In|].
assert (L1 : z0 <= L).
{ change (Rbar_le z0 L). apply (is_lim_seq_le (fun _ => z0) u); [intros n; apply In | apply is_lim_seq_const | exact HL]. }
assert (L2 : L <= s).
{ change (Rbar_le L s). apply (is_lim_seq_le u (fun _ => s)); [intros n; apply In | exact HL | apply is_lim_seq_const]. }
assert (E : h L = L).
{ assert (K : is_lim_seq (fun n => h (u n)) (h L)).
  { apply (is_lim_seq_continuous h u L); [|exact HL]. apply continuity_pt_filterlim, Hc. lra. }
  apply (is_lim_seq_incr_1 u) in HL. change (is_lim_seq (fun n => h (u n)) L) in HL.
  assert (U := is_lim_seq_unique _ _ K). rewrite (is_lim_seq_unique _ _ HL) in U. injection U. auto. }
destruct (Req_dec L s) as [->|n]; [exact HL|]. generalize (Hup L ltac:(lra)). lra.
Qed.

(** h maps (m, p) into itself and moves each point towards s; on the left it does not jump over s *)
Lemma tends_to_middle (h : R -> R) (m s p z0 : R) : m < s < p -> m < z0 < p ->
  (forall z, m < z < p -> continuous h z) -> (forall z, m < z < p -> m < h z < p) ->
  (forall z, m < z < s -> z < h z) -> (forall z, s < z < p -> h z < z) -> h s = s -> (forall z, m < z <= s -> h z <= s) ->
  is_lim_seq (fun n => Nat.iter n h z0) s.
Proof.
intros Ho H0 Hc Hin Hup Hdown Hs Hle.
assert (In : forall n, m < Nat.iter n h z0 < p) by (induction n as [|n IH]; [exact H0 | apply Hin; exact IH]).
assert (Left : forall z, m < z <= s -> is_lim_seq (fun n => Nat.iter n h z) s).
{ intros z hz. apply (grows_to h m s z hz); try assumption. intros t ht. apply Hc. lra. }
destruct (classic (exists n, Nat.iter n h z0 <= s)) as [[n Hn]|Hn].
- apply (is_lim_seq_incr_n _ n). apply (is_lim_seq_ext (fun k => Nat.iter k h (Nat.iter n h z0))).
  + intros k. induction k as [|k IH]; [reflexivity|]. simpl. rewrite IH. reflexivity.
  + apply Left. generalize (In n). lra.
- assert (Above : forall n, s < Nat.iter n h z0) by (intros n; apply Rnot_le_lt; intros c; apply Hn; exists n; exact c).
  set (u := fun n => Nat.iter n h z0).
  assert (Hdec : forall n, u (S n) <= u n) by (intros n; apply Rlt_le, (Hdown (u n)); split; [apply Above | apply In]).
  destruct (ex_finite_lim_seq_decr u s Hdec) as [L HL]; [intros n; apply Rlt_le, Above|].
  assert (L1 : s <= L).
  { change (Rbar_le s L). apply (is_lim_seq_le (fun _ => s) u); [intros n; apply Rlt_le, Above | apply is_lim_seq_const | exact HL]. }
  assert (L2 : L <= z0).
  { apply (is_lim_seq_decr_compare u L HL Hdec 0%nat). }
  assert (E : h L = L).
  { assert (K : is_lim_seq (fun n => h (u n)) (h L)).
    { apply (is_lim_seq_continuous h u L); [|exact HL]. apply continuity_pt_filterlim, Hc. lra. }
    apply (is_lim_seq_incr_1 u) in HL. change (is_lim_seq (fun n => h (u n)) L) in HL.
    assert (U := is_lim_seq_unique _ _ K). rewrite (is_lim_seq_unique _ _ HL) in U. injection U. auto. }
  destruct (Req_dec L s) as [e|n]; [rewrite <- e; exact HL|]. generalize (Hdown L ltac:(lra)). lra.
Qed.

(** a map that moves every point of [x, y] up drives its orbits out at the upper end *)
Lemma climbs (h : R -> R) (x y : R) : (forall z, x <= z <= y -> continuous h z) -> (forall z, x <= z <= y -> z < h z) ->
  exists n, y < Nat.iter n h x.
Proof.
intros Hc Hup. destruct (Rlt_le_dec y x) as [k|k]; [exists 0%nat; exact k|].
destruct (continuity_ab_min (fun z => h z - z) x y k) as [w [Hw Hwi]].
{ intros z hz. apply continuity_pt_filterlim. apply (continuous_minus h (fun z => z)); [apply Hc; exact hz | apply continuous_id]. }
set (d := h w - w) in *. assert (Hd : 0 < d) by (unfold d; generalize (Hup w Hwi); lra).
assert (Key : forall n, (exists j, y < Nat.iter j h x) \/ x + INR n * d <= Nat.iter n h x).
{ induction n as [|n [IH|IH]]; [right; simpl; lra | left; exact IH|].
  destruct (Rlt_le_dec y (Nat.iter n h x)) as [c|c]; [left; exists n; exact c|]. right. rewrite S_INR. simpl Nat.iter.
  assert (0 <= INR n * d) by (apply Rmult_le_pos; [apply pos_INR | lra]).
  generalize (Hw (Nat.iter n h x) ltac:(lra)). cbv beta. lra. }
destruct (nfloor_ex ((y - x) / d)) as [n [_ Hn]].
{ apply Rmult_le_pos; [lra | apply Rlt_le, Rinv_0_lt_compat, Hd]. }
apply (Rmult_lt_compat_r d) in Hn; [|exact Hd]. unfold Rdiv in Hn. rewrite Rmult_assoc, Rinv_l in Hn by lra.
destruct (Key (S n)) as [[j K]|K]; [exists j; exact K|]. exists (S n). rewrite S_INR in K. lra.
Qed.

Lemma descends_below (h : R -> R) (x y : R) : (forall z, y <= z <= x -> continuous h z) -> (forall z, y <= z <= x -> h z < z) ->
  exists n, Nat.iter n h x < y.
Proof.
intros Hc Hdown. destruct (climbs (mirrored h) (- x) (- y)) as [n Hn].
- intros z hz. apply mirrored_continuous, Hc. lra.
- intros z hz. unfold mirrored. generalize (Hdown (- z) ltac:(lra)). lra.
- exists n. rewrite mirrored_iter in Hn. lra.
Qed.

(** * Between the points of the cycle *)

Lemma interior_minimum (f : R -> R) (p q w d : R) : p < w < q -> is_derive f w d -> (forall t, p < t < q -> f w <= f t) -> d = 0.
Proof.
intros hw Hd Hm. apply is_derive_Reals in Hd. set (pr := exist (fun d => derivable_pt_abs f w d) d Hd : derivable_pt f w).
exact (deriv_minimum f p q w pr (proj1 hw) (proj2 hw) (fun t h1 h2 => Hm t (conj h1 h2))).
Qed.

Lemma MVT_open (f f' : R -> R) (x y : R) : x < y -> (forall t, x <= t <= y -> is_derive f t (f' t)) ->
  exists c, x < c < y /\ f y - f x = f' c * (y - x).
Proof.
intros h Hd. destruct (MVT_cor2 f f' x y h) as [c [E hc]].
- intros t ht. apply is_derive_Reals, Hd, ht.
- exists c. split; assumption.
Qed.

(** f takes the value w between x and y *)
Lemma takes_value (f : R -> R) (x y w : R) : x < y -> (forall t, x <= t <= y -> continuity_pt f t) ->
  (f x < w < f y \/ f y < w < f x) -> exists z, x < z < y /\ f z = w.
Proof.
intros h Hc Hw. destruct Hw as [Hw|Hw].
- destruct (Ranalysis5.IVT_interv (fun t => f t - w) x y) as [z [hz E]]; try lra.
  { intros t ht. apply continuity_pt_minus; [apply Hc; exact ht | apply continuity_pt_const; intros ? ?; reflexivity]. }
  exists z. cbv beta in E. split; [|lra].
  destruct (Req_dec z x) as [->|n1]; [lra|]. destruct (Req_dec z y) as [->|n2]; lra.
- destruct (Ranalysis5.IVT_interv (fun t => w - f t) x y) as [z [hz E]]; try lra.
  { intros t ht. apply continuity_pt_minus; [apply continuity_pt_const; intros ? ?; reflexivity | apply Hc; exact ht]. }
  exists z. cbv beta in E. split; [|lra].
  destruct (Req_dec z x) as [->|n1]; [lra|]. destruct (Req_dec z y) as [->|n2]; lra.
Qed.

Section Between.
Variables (l1 l2 l3 l4 : R -> R) (A B a zm zs zp : R).
Hypothesis HC : chain l1 l2 l3 l4 A B.
Hypothesis Ho : zm < zs < zp.
Notation g := (frozen l1 a).
Notation H := (two_step l1 a).
Notation H' := (two_step_1 l1 l2 a).
Hypothesis Hdom : forall z, zm <= z <= zp -> A <= z <= B /\ A <= g z <= B.
Hypothesis Es : l1 zs = 0.
Hypothesis Ep : g zp = zm.
Hypothesis Em : g zm = zp.
Hypothesis HT : forall z, zm <= z <= zp -> 0 < third l1 l2 l3 l4 a z.
Hypothesis Hright : forall z, zs < z < zp -> H z < z.
Hypothesis Hleft : forall z, zm < z < zs -> z < H z.

Let H'' := two_step_2 l1 l2 l3 a.

Lemma between_g z : zm <= z <= zp -> is_derive g z (1 - a * l2 z).
Proof. intros hz. apply (frozen_derive l1 l2 l3 l4 A B HC). apply Hdom, hz. Qed.
Lemma between_continuity z : zm <= z <= zp -> continuity_pt g z.
Proof. intros hz. exact (is_derive_continuity_pt _ _ _ (between_g z hz)). Qed.
Lemma between_H z : zm <= z <= zp -> is_derive H z (H' z).
Proof. intros hz. apply (two_step_derive_1 l1 l2 l3 l4 A B HC); apply Hdom, hz. Qed.
Lemma between_H' z : zm <= z <= zp -> is_derive H' z (H'' z).
Proof. intros hz. apply (two_step_derive_2 l1 l2 l3 l4 A B HC); apply Hdom, hz. Qed.
Lemma between_H'' z : zm <= z <= zp -> is_derive H'' z (third l1 l2 l3 l4 a z).
Proof. intros hz. apply (two_step_derive_3 l1 l2 l3 l4 A B HC); apply Hdom, hz. Qed.

Lemma between_fix : g zs = zs.
Proof. apply frozen_fix. exact Es. Qed.

(** H' is strictly convex *)
Lemma slope_convex x y w : zm <= x -> x < y -> y < w -> w <= zp -> (H' y - H' x) / (y - x) < (H' w - H' y) / (w - y).
Proof.
intros h1 h2 h3 h4.
destruct (MVT_open H' H'' x y h2) as [c1 [k1 E1]]; [intros t ht; apply between_H'; lra|].
destruct (MVT_open H' H'' y w h3) as [c2 [k2 E2]]; [intros t ht; apply between_H'; lra|].
destruct (MVT_open H'' (third l1 l2 l3 l4 a) c1 c2) as [c3 [k3 E3]]; [lra | intros t ht; apply between_H''; lra|].
rewrite E1, E2. replace (H'' c1 * (y - x) / (y - x)) with (H'' c1) by (field; lra).
replace (H'' c2 * (w - y) / (w - y)) with (H'' c2) by (field; lra).
assert (0 < third l1 l2 l3 l4 a c3 * (c2 - c1)) by (apply Rmult_lt_0_compat; [apply HT; lra | lra]). lra.
Qed.

Lemma no_three_zeros x y w : zm <= x -> x < y -> y < w -> w <= zp -> H' x = 0 -> H' y = 0 -> H' w = 0 -> False.
Proof. intros h1 h2 h3 h4 e1 e2 e3. assert (K := slope_convex x y w h1 h2 h3 h4). rewrite e1, e2, e3 in K. unfold Rdiv in K. lra. Qed.

Lemma slope_critical z : 1 - a * l2 z = 0 -> H' z = 0.
Proof. intros e. unfold two_step_1. rewrite e. ring. Qed.
Lemma slope_to_critical z w : g z = w -> 1 - a * l2 w = 0 -> H' z = 0.
Proof. intros e1 e2. unfold two_step_1. rewrite e1, e2. ring. Qed.

(** g does not leave [zm, zp] *)
Lemma not_below z : zm < z < zp -> zm < g z.
Proof.
intros hz. destruct (Rlt_le_dec zm (g z)) as [k|k]; [exact k|exfalso].
assert (W : exists w, zm < w < zp /\ g w <= zm /\ forall t, zm < t < zp -> g w <= g t).
{ destruct (continuity_ab_min g zm zp) as [w [Hw Hi]]; [lra | intros t ht; apply between_continuity; exact ht|].
  destruct (Req_dec w zm) as [->|n1]; [exfalso; generalize (Hw z ltac:(lra)); rewrite Em; lra|].
  destruct (Req_dec w zp) as [->|n2].
  - exists z. split; [exact hz|]. split; [exact k|]. intros t ht. generalize (Hw t ltac:(lra)). rewrite Ep. lra.
  - exists w. split; [lra|]. split; [generalize (Hw z ltac:(lra)); lra|]. intros t ht. apply Hw. lra. }
destruct W as [w [hw [Hlow Hmin]]].
assert (Cr := interior_minimum g zm zp w _ hw (between_g w ltac:(lra)) Hmin).
destruct (Rtotal_order w zs) as [c|[c|c]].
- destruct (takes_value g zm w w) as [x [hx Ex]]; [lra | intros t ht; apply between_continuity; lra | right; rewrite Em; lra|].
  destruct (takes_value g w zs w) as [y [hy Ey]]; [lra | intros t ht; apply between_continuity; lra | left; rewrite between_fix; lra|].
  apply (no_three_zeros x w y); try lra.
  + exact (slope_to_critical x w Ex Cr).
  + exact (slope_critical w Cr).
  + exact (slope_to_critical y w Ey Cr).
- rewrite c, between_fix in Hlow. lra.
- assert (V : exists x, zs < x <= w /\ g x = zm).
  { destruct (Req_dec (g w) zm) as [e|e]; [exists w; split; [lra | exact e]|].
    destruct (takes_value g zs w zm) as [x [hx Ex]]; [lra | intros t ht; apply between_continuity; lra | right; rewrite between_fix; lra|].
    exists x. split; [lra | exact Ex]. }
  destruct V as [x [hx Ex]]. generalize (Hright x ltac:(lra)). unfold two_step. rewrite Ex, Em. lra.
Qed.

Lemma not_above z : zm < z < zp -> g z < zp.
Proof.
intros hz. destruct (Rlt_le_dec (g z) zp) as [k|k]; [exact k|exfalso].
assert (W : exists w, zm < w < zp /\ zp <= g w /\ forall t, zm < t < zp -> g t <= g w).
{ destruct (continuity_ab_maj g zm zp) as [w [Hw Hi]]; [lra | intros t ht; apply between_continuity; exact ht|].
  destruct (Req_dec w zp) as [->|n1]; [exfalso; generalize (Hw z ltac:(lra)); rewrite Ep; lra|].
  destruct (Req_dec w zm) as [->|n2].
  - exists z. split; [exact hz|]. split; [exact k|]. intros t ht. generalize (Hw t ltac:(lra)). rewrite Em. lra.
  - exists w. split; [lra|]. split; [generalize (Hw z ltac:(lra)); lra|]. intros t ht. apply Hw. lra. }
destruct W as [w [hw [Hhigh Hmax]]].
assert (Cr : 1 - a * l2 w = 0).
{ assert (D := between_g w ltac:(lra)). apply (is_derive_opp (K:=R_AbsRing) (V:=R_NormedModule) g) in D.
  assert (K := interior_minimum (fun t => - g t) zm zp w _ hw D). change (opp (1 - a * l2 w)) with (- (1 - a * l2 w)) in K.
  assert (- (1 - a * l2 w) = 0); [|lra]. apply K. intros t ht. generalize (Hmax t ht). lra. }
destruct (Rtotal_order w zs) as [c|[c|c]].
- assert (V : exists x, w <= x < zs /\ g x = zp).
  { destruct (Req_dec (g w) zp) as [e|e]; [exists w; split; [lra | exact e]|].
    destruct (takes_value g w zs zp) as [x [hx Ex]]; [lra | intros t ht; apply between_continuity; lra | right; rewrite between_fix; lra|].
    exists x. split; [lra | exact Ex]. }
  destruct V as [x [hx Ex]]. generalize (Hleft x ltac:(lra)). unfold two_step. rewrite Ex, Ep. lra.
- rewrite c, between_fix in Hhigh. lra.
- destruct (takes_value g zs w w) as [x [hx Ex]]; [lra | intros t ht; apply between_continuity; lra | left; rewrite between_fix; lra|].
  destruct (takes_value g w zp w) as [y [hy Ey]]; [lra | intros t ht; apply between_continuity; lra | right; rewrite Ep; lra|].
  apply (no_three_zeros x w y); try lra.
  + exact (slope_to_critical x w Ex Cr).
  + exact (slope_critical w Cr).
  + exact (slope_to_critical y w Ey Cr).
Qed.

Lemma stays_between z0 n : zm < z0 < zp -> zm < Nat.iter n g z0 < zp.
Proof. intros h0. induction n as [|n IH]; [exact h0|]. simpl. split; [apply not_below | apply not_above]; exact IH. Qed.

Lemma slope_at_zs : 0 <= H' zs.
Proof. rewrite (two_step_1_fix l1 l2 a zs Es). apply pow2_ge_0. Qed.

(** on one side of zs, H does not jump over zs *)
Lemma one_side_keeps : (forall z, zm < z <= zs -> H z <= zs) \/ (forall z, zs <= z < zp -> zs <= H z).
Proof.
assert (Fix : H zs = zs) by (apply two_step_fix; exact Es).
destruct (classic (exists p, zm < p < zs /\ H' p < 0)) as [[p [hp Np]]|N].
- right. intros z hz. destruct (Req_dec z zs) as [->|n]; [lra|].
  destruct (MVT_open H H' zs z) as [q [hq E]]; [lra | intros t ht; apply between_H; lra|]. rewrite Fix in E.
  destruct (Rlt_le_dec (H' q) 0) as [Nq|Nq].
  + exfalso. assert (K := slope_convex p zs q ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra)). assert (S0 := slope_at_zs).
    assert (0 < (H' zs - H' p) / (zs - p)) by (apply Rdiv_lt_0_compat; lra).
    assert (0 < (H' zs - H' q) / (q - zs)) by (apply Rdiv_lt_0_compat; lra).
    replace ((H' q - H' zs) / (q - zs)) with (- ((H' zs - H' q) / (q - zs))) in K by (field; lra). lra.
  + assert (0 <= H' q * (z - zs)) by (apply Rmult_le_pos; lra). lra.
- left. intros z hz. destruct (Req_dec z zs) as [->|n]; [lra|].
  destruct (MVT_open H H' z zs) as [p [hp E]]; [lra | intros t ht; apply between_H; lra|]. rewrite Fix in E.
  destruct (Rlt_le_dec (H' p) 0) as [Np|Np].
  + exfalso. apply N. exists p. split; [lra | exact Np].
  + assert (0 <= H' p * (zs - z)) by (apply Rmult_le_pos; lra). lra.
Qed.

Theorem between_tends z0 : zm < z0 < zp -> is_lim_seq (fun n => Nat.iter n g z0) zs.
Proof.
intros h0. assert (Fix : H zs = zs) by (apply two_step_fix; exact Es).
assert (Hc : forall z, zm < z < zp -> continuous H z) by (intros z hz; apply (is_derive_continuous H z (H' z)), between_H; lra).
assert (Hin : forall z, zm < z < zp -> zm < H z < zp) by (intros z hz; exact (stays_between z 2 hz)).
apply one_step_converges.
- exact between_fix.
- apply (is_derive_continuous g zs _ (between_g zs ltac:(lra))).
- change (is_lim_seq (fun n => Nat.iter n H z0) zs). destruct one_side_keeps as [L|R].
  + apply (tends_to_middle H zm zs zp z0); assumption.
  + apply is_lim_seq_opp. apply (is_lim_seq_ext (fun n => Nat.iter n (mirrored H) (- z0))); [intros n; apply mirrored_iter|].
    change (Rbar_opp zs) with (Finite (- zs)).
    apply (tends_to_middle (mirrored H) (- zp) (- zs) (- zm) (- z0)); try lra; unfold mirrored.
    * intros z hz. apply mirrored_continuous, Hc. lra.
    * intros z hz. generalize (Hin (- z) ltac:(lra)). lra.
    * intros z hz. generalize (Hright (- z) ltac:(lra)). lra.
    * intros z hz. generalize (Hleft (- z) ltac:(lra)). lra.
    * rewrite Ropp_involutive, Fix. reflexivity.
    * intros z hz. generalize (R (- z) ltac:(lra)). lra.
Qed.

End Between.
