(** Claim `critical` (THEORY.md, section 7): in a family of losses L c there is exactly one c at
    which alpha vanishes at the minimum. Both what moves the minimum and what changes alpha there
    are bounded on the whole box of c and z, so that alpha at the minimum is strictly monotone in c;
    and it has different signs at two values of c. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum Critical.
Open Scope R_scope.

(** For exactly one c in (at_lo, at_hi) alpha is 0 at the minimum of L c; for all others c' in
    [c0, c1] it has the sign of side (c' - c), and at least that slope: for side = 1 the minimum is
    product-stable above c and not below, for side = -1 the other way round. *)
Definition critical (L : R -> R -> R) (lo hi c0 c1 at_lo at_hi side rate : R) : Prop :=
  c0 <= at_lo /\ at_hi <= c1 /\ 0 < rate /\ (side = 1 \/ side = -1) /\
  exists c, at_lo < c < at_hi /\
  forall c', c0 <= c' <= c1 -> exists zs, minimum_at (L c') lo hi zs /\ smooth 4 (L c') lo hi /\
    (c' = c -> alpha (L c') zs = 0) /\ rate * (c' - c)^2 <= side * (c' - c) * alpha (L c') zs.

(** On [c0, c1] g is a function with derivatives that have the property P. *)
Definition moves (g : R -> R) (c0 c1 : R) (P : R -> Prop) : Prop :=
  exists G, forall c, c0 <= c <= c1 -> g c = G c /\ exists d, is_derive G c d /\ P d.

Lemma moves_between g c0 c1 P c c' : moves g c0 c1 P -> c0 <= c -> c < c' -> c' <= c1 ->
  exists d, P d /\ g c' - g c = d * (c' - c).
Proof.
intros [G HG] H H' H1. destruct (MVT_is_derive G (Derive G) c c' H') as [t [Ht E]].
- intros t Ht. destruct (HG t ltac:(lra)) as [_ [d [D _]]]. rewrite (is_derive_unique G t d D).
  exact D.
- destruct (HG t ltac:(lra)) as [_ [d [D Pd]]]. rewrite (is_derive_unique G t d D) in E. exists d.
  split; [exact Pd|].
  rewrite (proj1 (HG c ltac:(lra))), (proj1 (HG c' ltac:(lra))). lra.
Qed.

Lemma moves_continuous g c0 c1 P c : moves g c0 c1 P -> c0 <= c <= c1 -> forall e, 0 < e ->
  exists d, 0 < d /\
  forall c', c0 <= c' <= c1 -> Rabs (c' - c) < d -> Rabs (g c' - g c) < e.
Proof.
intros [G HG] Hc e He. destruct (HG c Hc) as [E [d [D _]]].
destruct (cont_ball G c e (is_derive_continuous G c d D) He) as [r [Hr K]].
exists r. split; [exact Hr|]. intros c' Hc' N. rewrite E, (proj1 (HG c' Hc')). apply K, N.
Qed.

Lemma least_at_ends (k u v x y : R) : u <= x <= v -> k <= u * y -> k <= v * y -> k <= x * y.
Proof. intros H H1 H2. destruct (Rle_lt_dec 0 y); nra. Qed.

Record critical_obligations (L : R -> R -> R)
  (lo hi c0 c1 at_lo at_hi side rate z0_lo z0_hi z1_lo z1_hi m_lo m_hi p_lo p_hi s_lo s_hi q_lo
   q_hi a : R) : Prop := {
  critical_begins : c0 <= at_lo;
  critical_within : at_lo < at_hi;
  critical_ends : at_hi <= c1;
  critical_side : side^2 = 1;
  critical_rate : 0 < rate;
  critical_smooth : forall c, c0 <= c <= c1 -> smooth 5 (L c) lo hi;
  critical_z0 : lo <= z0_lo /\ z0_lo <= z0_hi /\ z0_hi <= hi;
  critical_z1 : lo <= z1_lo /\ z1_lo <= z1_hi /\ z1_hi <= hi;
  critical_curved : 0 < m_lo;
  critical_curvature : forall c z, c0 <= c <= c1 -> lo <= z <= hi ->
    m_lo <= Derive_n (L c) 2 z <= m_hi;
  (* the minimum moves with a slope in [s_lo, s_hi] *)
  critical_push : forall z, lo <= z <= hi ->
    moves (fun c => Derive (L c) z) c0 c1 (fun d => p_lo <= d <= p_hi);
  critical_slow : s_lo * m_lo <= - p_hi /\ s_lo * m_hi <= - p_hi;
  critical_fast : - p_lo <= s_hi * m_lo /\ - p_lo <= s_hi * m_hi;
  (* what alpha gains there with z, and with c *)
  critical_by_z : forall c z, c0 <= c <= c1 -> lo <= z <= hi ->
    q_lo <= side * (5 * Derive_n (L c) 3 z * Derive_n (L c) 4 z -
                    Derive_n (L c) 2 z * Derive_n (L c) 5 z) <= q_hi;
  critical_by_c : forall z, lo <= z <= hi ->
    moves (fun c => side * alpha (L c) z) c0 c1 (fun d => a <= d);
  critical_gain_slow : rate <= a + s_lo * q_lo /\ rate <= a + s_lo * q_hi;
  critical_gain_fast : rate <= a + s_hi * q_lo /\ rate <= a + s_hi * q_hi;
  (* the two ends *)
  critical_left : Derive (L at_lo) z0_lo < 0 /\ 0 < Derive (L at_lo) z0_hi;
  critical_below : forall z, z0_lo <= z <= z0_hi -> side * alpha (L at_lo) z < 0;
  critical_right : Derive (L at_hi) z1_lo < 0 /\ 0 < Derive (L at_hi) z1_hi;
  critical_above : forall z, z1_lo <= z <= z1_hi -> 0 < side * alpha (L at_hi) z }.

Section Critical.
Variables (L : R -> R -> R).
Variables (lo hi c0 c1 at_lo at_hi side rate z0_lo z0_hi z1_lo z1_hi m_lo m_hi p_lo p_hi s_lo s_hi
  q_lo q_hi a : R).
Hypothesis bracketed : forall c, c0 <= c <= c1 -> minimum (L c) lo hi.
Hypothesis O : critical_obligations L lo hi c0 c1 at_lo at_hi side rate z0_lo z0_hi z1_lo z1_hi
  m_lo m_hi p_lo p_hi s_lo s_hi
  q_lo q_hi a.

Let zs (c : R) : R := minimum_of L lo hi c.
Let zs_is c (Hc : c0 <= c <= c1) : minimum_at (L c) lo hi (zs c) :=
  minimum_of_is L lo hi c (bracketed c Hc).
Let height (c : R) : R := side * alpha (L c) (zs c).

Lemma alpha_is_derive c z : c0 <= c <= c1 -> lo <= z <= hi -> is_derive (alpha (L c)) z
  (5 * Derive_n (L c) 3 z * Derive_n (L c) 4 z - Derive_n (L c) 2 z * Derive_n (L c) 5 z).
Proof.
intros Hc Hz. assert (S := critical_smooth _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O c Hc).
assert (D2 := smooth_is_derive 5 _ lo hi 2 z S ltac:(lia) Hz).
assert (D3 := smooth_is_derive 5 _ lo hi 3 z S ltac:(lia) Hz).
assert (D4 := smooth_is_derive 5 _ lo hi 4 z S ltac:(lia) Hz).
assert (Q := is_derive_pow _ 2 z _ D3).
assert (Q3 := is_derive_scal _ z 3 _ Q).
assert (M := is_derive_mult (K:=R_AbsRing) _ _ z _ _ D2 D4 ltac:(intros; apply Rmult_comm)).
assert (D := is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) _ _ z _ _ Q3 M).
unfold alpha.
match type of D with is_derive _ _ ?d => match goal with |- is_derive _ _ ?e => replace e with d
  end end; [exact D|].
unfold minus, plus, opp, mult, scal; simpl. unfold mult; simpl. ring.
Qed.

(** between two values of c the minimum moves with a slope in [s_lo, s_hi] *)
Lemma minimum_moves c c' : c0 <= c -> c < c' -> c' <= c1 ->
  s_lo * (c' - c) <= zs c' - zs c <= s_hi * (c' - c).
Proof.
intros H H' H1. destruct O. assert (Z := zs_is c ltac:(lra)). assert (Z' := zs_is c' ltac:(lra)).
assert (I := minimum_inside Z). assert (I' := minimum_inside Z').
destruct (moves_between _ c0 c1 _ c c' (critical_push0 (zs c) ltac:(lra)) H H' H1) as [d [Pd E]].
rewrite (minimum_critical Z) in E.
assert (M : exists m, m_lo <= m <= m_hi /\ - Derive (L c') (zs c) = m * (zs c' - zs c)).
{ destruct (Req_dec (zs c) (zs c')) as [e|n].
  - exists m_lo. rewrite e, (minimum_critical Z'). split; [|ring].
    assert (C := critical_curvature0 c lo ltac:(lra) ltac:(lra)). lra.
  - destruct (slope_mean (Derive (L c')) (Derive_n (L c') 2) lo hi (zs c') (zs c)) as [t [Ht Et]];
      try lra.
    + intros t Ht. apply (smooth_is_derive 5 _ lo hi 1 t (critical_smooth0 c' ltac:(lra)));
        [lia | exact Ht].
    + exact (minimum_critical Z').
    + exists (Derive_n (L c') 2 t). split; [apply critical_curvature0; lra | rewrite Et; ring]. }
destruct M as [m [Hm Em]].
assert (E' : m * (zs c' - zs c) = - (d * (c' - c))) by (rewrite <- Em; lra).
assert (F : - p_lo <= m * s_hi) by (apply (least_at_ends _ m_lo m_hi); lra).
assert (G : p_hi <= m * - s_lo) by (apply (least_at_ends _ m_lo m_hi); lra).
assert (P : 0 < m) by lra.
split.
- apply (Rmult_le_reg_l m _ _ P). rewrite E'. assert (d * (c' - c) <= m * - s_lo * (c' - c));
    [|lra].
  apply Rmult_le_compat_r; lra.
- apply (Rmult_le_reg_l m _ _ P). rewrite E'. assert (- d * (c' - c) <= m * s_hi * (c' - c));
    [|lra].
  apply Rmult_le_compat_r; lra.
Qed.

Lemma height_between c c' : c0 <= c <= c1 -> c0 <= c' <= c1 -> exists q, q_lo <= q <= q_hi /\
  height c' - height c =
    q * (zs c' - zs c) + (side * alpha (L c') (zs c) - side * alpha (L c) (zs c)).
Proof.
intros H H'. destruct O. assert (I := minimum_inside (zs_is c H)).
assert (I' := minimum_inside (zs_is c' H')).
unfold height. set (A := fun t => side * alpha (L c') t).
set (dA := fun t => side * (5 * Derive_n (L c') 3 t * Derive_n (L c') 4 t - Derive_n (L c') 2 t *
  Derive_n (L c') 5 t)).
assert (D : forall t, lo <= t <= hi -> is_derive A t (dA t)).
{ intros t Ht. apply is_derive_scal, alpha_is_derive; assumption. }
assert (K : exists t, lo <= t <= hi /\ A (zs c') - A (zs c) = dA t * (zs c' - zs c)).
{ destruct (Rtotal_order (zs c) (zs c')) as [h|[h|h]].
  - destruct (MVT_is_derive A dA _ _ h) as [t [Ht E]]; [intros t Ht; apply D; lra|]. exists t.
    split; lra.
  - exists (zs c). rewrite h. split; lra.
  - destruct (MVT_is_derive A dA _ _ h) as [t [Ht E]]; [intros t Ht; apply D; lra|]. exists t.
    split; lra. }
destruct K as [t [Ht E]]. exists (dA t). split; [apply critical_by_z0; assumption|]. rewrite <- E.
unfold A. ring.
Qed.

Lemma height_grows c c' : c0 <= c -> c < c' -> c' <= c1 -> rate * (c' - c) <= height c' - height c.
Proof.
intros H H' H1. destruct (height_between c c' ltac:(lra) ltac:(lra)) as [q [Hq ->]].
assert (S := minimum_moves c c' H H' H1). destruct O.
assert (I := minimum_inside (zs_is c ltac:(lra))).
destruct (moves_between _ c0 c1 _ c c' (critical_by_c0 (zs c) ltac:(lra)) H H' H1) as [d [Hd ->]].
set (u := c' - c) in *. assert (U : 0 < u) by (unfold u; lra).
assert (G1 : rate - a <= q * s_lo) by (apply (least_at_ends _ q_lo q_hi); lra).
assert (G2 : rate - a <= q * s_hi) by (apply (least_at_ends _ q_lo q_hi); lra).
assert (G : (rate - a) * u <= (zs c' - zs c) * q).
{ apply (least_at_ends _ (s_lo * u) (s_hi * u)); [exact S | |].
  - replace (s_lo * u * q) with (q * s_lo * u) by ring. apply Rmult_le_compat_r; lra.
  - replace (s_hi * u * q) with (q * s_hi * u) by ring. apply Rmult_le_compat_r; lra. }
assert (a * u <= d * u) by (apply Rmult_le_compat_r; lra). lra.
Qed.

Lemma height_continuous c : c0 <= c <= c1 -> forall e, 0 < e -> exists d, 0 < d /\
  forall c', c0 <= c' <= c1 -> Rabs (c' - c) < d -> Rabs (height c' - height c) < e.
Proof.
intros Hc e He. assert (I := minimum_inside (zs_is c Hc)).
destruct (moves_continuous _ c0 c1 _ c (critical_by_c _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O
  (zs c) ltac:(lra)) Hc (e / 2)
  ltac:(lra)) as [r [Hr K]].
set (S := Rabs s_lo + Rabs s_hi). set (Q := Rabs q_lo + Rabs q_hi).
assert (S0 : 0 <= S) by (unfold S; generalize (Rabs_pos s_lo) (Rabs_pos s_hi); lra).
assert (Q0 : 0 <= Q) by (unfold Q; generalize (Rabs_pos q_lo) (Rabs_pos q_hi); lra).
assert (B : forall u v x : R, u <= x <= v -> Rabs x <= Rabs u + Rabs v).
{ intros u v x Hx. unfold Rabs. repeat destruct (Rcase_abs _); lra. }
assert (QS : 0 <= Q * S) by (apply Rmult_le_pos; assumption).
set (r' := e / (2 * (1 + Q * S))). assert (R' : 0 < r') by (apply Rdiv_lt_0_compat; lra).
exists (Rmin r r'). split; [apply Rmin_glb_lt; assumption|]. intros c' Hc' N.
assert (N1 : Rabs (c' - c) < r) by (apply Rlt_le_trans with (1 := N), Rmin_l).
assert (N2 : Rabs (c' - c) < r') by (apply Rlt_le_trans with (1 := N), Rmin_r).
destruct (height_between c c' Hc Hc') as [q [Hq ->]].
assert (M : Rabs (zs c' - zs c) <= S * Rabs (c' - c)).
{ destruct (Rtotal_order c c') as [h|[h|h]].
  - assert (P := minimum_moves c c' ltac:(lra) h ltac:(lra)). rewrite (Rabs_pos_eq (c' - c)) by lra.
    replace (S * (c' - c)) with (Rabs (s_lo * (c' - c)) + Rabs (s_hi * (c' - c))); [apply B, P|].
    rewrite !Rabs_mult, (Rabs_pos_eq (c' - c)) by lra. unfold S. ring.
  - subst c'. rewrite !Rminus_diag_eq, Rabs_R0 by reflexivity. lra.
  - assert (P := minimum_moves c' c ltac:(lra) h ltac:(lra)). rewrite Rabs_minus_sym,
      (Rabs_minus_sym c' c), (Rabs_pos_eq (c - c')) by lra.
    replace (S * (c - c')) with (Rabs (s_lo * (c - c')) + Rabs (s_hi * (c - c'))); [apply B, P|].
    rewrite !Rabs_mult, (Rabs_pos_eq (c - c')) by lra. unfold S. ring. }
assert (K' := K c' Hc' N1). apply Rle_lt_trans with (1 := Rabs_triang _ _). rewrite Rabs_mult.
assert (Rabs q * Rabs (zs c' - zs c) <= Q * (S * Rabs (c' - c))).
{ apply Rmult_le_compat; [apply Rabs_pos | apply Rabs_pos | apply B, Hq | exact M]. }
assert (Q * (S * Rabs (c' - c)) <= e / 2); [|lra].
rewrite <- Rmult_assoc. apply Rle_trans with (Q * S * r'); [apply Rmult_le_compat_l; lra|].
unfold r'. apply (Rmult_le_reg_r (2 * (1 + Q * S))); [lra|].
replace (Q * S * (e / (2 * (1 + Q * S))) * (2 * (1 + Q * S))) with (Q * S * e) by (field; lra). nra.
Qed.

(** the minimum at an end lies where l' changes its sign *)
Lemma minimum_between c u v : c0 <= c <= c1 -> lo <= u -> v <= hi -> Derive (L c) u < 0 ->
  0 < Derive (L c) v ->
  u <= v -> u <= zs c <= v.
Proof.
intros Hc Hu Hv D D' H. assert (S := minimum_signs (zs_is c Hc)).
assert (E := minimum_critical (zs_is c Hc)). split.
- destruct (Rle_lt_dec u (zs c)) as [h|h]; [exact h|exfalso].
  assert (P := S u ltac:(lra) ltac:(lra)). nra.
- destruct (Rle_lt_dec (zs c) v) as [h|h]; [exact h|exfalso].
  assert (P := S v ltac:(lra) ltac:(lra)). nra.
Qed.

Theorem critical_sound : critical L lo hi c0 c1 at_lo at_hi side rate.
Proof.
assert (Grow := height_grows). assert (Cont := height_continuous).
assert (Ends := minimum_between). destruct O.
assert (At_lo : c0 <= at_lo <= c1) by lra. assert (At_hi : c0 <= at_hi <= c1) by lra.
assert (H0 : height at_lo < 0) by (apply critical_below0, Ends; lra).
assert (H1 : 0 < height at_hi) by (apply critical_above0, Ends; lra).
set (g := fun c => height (clamp at_lo at_hi c)).
assert (C : forall c, at_lo <= c <= at_hi -> continuity_pt g c).
{ intros c Hc e He. destruct (Cont c ltac:(lra) e He) as [d [Hd K]]. exists d. split; [exact Hd|].
  intros c' [_ Hcc].
  simpl in Hcc |- *. unfold R_dist in Hcc |- *. unfold g. rewrite (clamp_of _ _ c Hc).
  assert (W := clamp_within at_lo at_hi c' ltac:(lra)). assert (D := clamp_near _ _ c c' Hc).
  apply K; lra. }
destruct (Ranalysis5.IVT_interv g at_lo at_hi C critical_within0) as [c [Hc E]].
- unfold g. rewrite clamp_of by lra. exact H0.
- unfold g. rewrite clamp_of by lra. exact H1.
- unfold g in E. rewrite (clamp_of _ _ c Hc) in E.
  assert (Side : side = 1 \/ side = -1).
  { assert (P : (side - 1) * (side + 1) = 0) by (simpl in critical_side0; lra).
    apply Rmult_integral in P. destruct P; lra. }
  split; [exact critical_begins0|]. split; [exact critical_ends0|]. split; [exact critical_rate0|].
  split; [exact Side|].
  exists c. split.
  { destruct (Req_dec c at_lo) as [e|n]; [rewrite e in E; lra|].
    destruct (Req_dec c at_hi) as [e|n']; [rewrite e in E; lra | lra]. }
  intros c' Hc'. exists (zs c'). split; [apply zs_is, Hc'|].
  split; [apply (smooth_le 5 4 _ lo hi); [apply critical_smooth0, Hc' | lia | lra | lra]|]. split.
  + intros ->. unfold height in E. destruct Side as [e|e]; rewrite e in E; lra.
  + replace (side * (c' - c) * alpha (L c') (zs c')) with ((c' - c) * height c') by (unfold height;
      ring).
    destruct (Rtotal_order c c') as [h|[h|h]].
    * assert (G := Grow c c' ltac:(lra) h ltac:(lra)). rewrite E in G.
      replace (rate * (c' - c)^2) with ((c' - c) * (rate * (c' - c))) by ring.
      apply Rmult_le_compat_l; lra.
    * subst c'. rewrite E. simpl. lra.
    * assert (G := Grow c' c ltac:(lra) h ltac:(lra)). rewrite E in G.
      replace (rate * (c' - c)^2) with ((c - c') * (rate * (c - c'))) by ring.
      replace ((c' - c) * height c') with ((c - c') * (0 - height c')) by ring.
      apply Rmult_le_compat_l; lra.
Qed.
End Critical.
