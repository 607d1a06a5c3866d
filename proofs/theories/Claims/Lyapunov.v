(** Claims `lyapunov` and `lyapunov_subcritical` (theory.md, section 4): at fixed balance D = eta |x^2 - y^2|, with h = eta^2, the
    product moves by G(z) = z - l1(z) sqrt (D^2 + 4 h z^2) + h z l1(z)^2. At the edge of stability,
    l2(zs) sqrt (D^2 + 4 h zs^2) = 2, the two-step map G o G has slope 1, curvature 0 and third derivative
      - (4 / l2^2) alpha_eff,    alpha_eff = alpha + 6 h z l2^3 l3 + 6 h^2 z^2 l2^6,    at zs.
    The claims: for every h of an interval the edge exists, and alpha_eff is positive there, so that G o G contracts (the flip
    is supercritical); or negative, so that it expands. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum.
Open Scope R_scope.

(** how a step moves the product z = xy if D = eta |x^2 - y^2| stays as it is, h = eta^2 *)
Definition fixed_balance_map (l : R -> R) (D h z : R) : R :=
  z - Derive l z * sqrt (D^2 + 4 * h * z^2) + h * z * (Derive l z)^2.

(** alpha with its terms in h = eta^2 *)
Definition alpha_eff (l : R -> R) (h z : R) : R :=
  alpha l z + 6 * h * z * (Derive_n l 2 z)^3 * Derive_n l 3 z + 6 * h^2 * z^2 * (Derive_n l 2 z)^6.

(** two of these steps *)
Definition fixed_balance_two_step (l : R -> R) (D h z : R) : R := fixed_balance_map l D h (fixed_balance_map l D h z).

(** D is the balance at which zs is at the edge of stability; there the first three derivatives of two steps at fixed balance exist
    and are 1, 0 and a negative multiple of [alpha_eff] *)
Record at_edge (l : R -> R) (zs h D : R) : Prop := At_edge {
  edge_positive : 0 < D;
  edge_reached : Derive_n l 2 zs * sqrt (D^2 + 4 * h * zs^2) = 2;
  edge_smooth : forall n, (n <= 3)%nat -> ex_derive_n (fixed_balance_two_step l D h) n zs;
  edge_fixed : fixed_balance_two_step l D h zs = zs;
  edge_slope : Derive (fixed_balance_two_step l D h) zs = 1;
  edge_curvature : Derive_n (fixed_balance_two_step l D h) 2 zs = 0;
  edge_third : Derive_n (fixed_balance_two_step l D h) 3 zs = - (4 * alpha_eff l h zs / (Derive_n l 2 zs)^2)
}.

Definition lyapunov (l : R -> R) (lo hi h_lo h_hi : R) : Prop :=
  h_lo < h_hi /\ exists zs, minimum_at l lo hi zs /\ smooth 4 l lo hi /\
  forall h, h_lo <= h <= h_hi -> exists D, at_edge l zs h D /\ 0 < alpha_eff l h zs /\
  exists r, 0 < r /\ forall z, 0 < Rabs (z - zs) <= r -> Rabs (fixed_balance_two_step l D h z - zs) < Rabs (z - zs).

Definition lyapunov_subcritical (l : R -> R) (lo hi h_lo h_hi : R) : Prop :=
  h_lo < h_hi /\ exists zs, minimum_at l lo hi zs /\ smooth 4 l lo hi /\
  forall h, h_lo <= h <= h_hi -> exists D, at_edge l zs h D /\ alpha_eff l h zs < 0 /\
  exists r, 0 < r /\ forall z, 0 < Rabs (z - zs) <= r -> Rabs (z - zs) < Rabs (fixed_balance_two_step l D h z - zs).

(** ** The two-step map of any map g with g(c) = c and g'(c) = -1 *)

Section TwoStep.
Variables (g g1 g2 g3 : R -> R) (lo hi c : R).
Hypothesis Hc : lo < c < hi.
Hypothesis H1 : forall z, lo < z < hi -> is_derive g z (g1 z).
Hypothesis H2 : forall z, lo < z < hi -> is_derive g1 z (g2 z).
Hypothesis H3 : forall z, lo < z < hi -> is_derive g2 z (g3 z).
Hypothesis Hfix : g c = c.
Hypothesis Hslope : g1 c = -1.

Let f z := g (g z).
Let f1 z := g1 (g z) * g1 z.
Let f2 z := g2 (g z) * (g1 z)^2 + g1 (g z) * g2 z.
Let T := - (2 * g3 c + 3 * (g2 c)^2).

Let inner (u u' : R -> R) z : (forall t, lo < t < hi -> is_derive u t (u' t)) -> lo < z < hi -> lo < g z < hi ->
  is_derive (fun t => u (g t)) z (u' (g z) * g1 z).
Proof.
intros Hu Hz Hg. rewrite Rmult_comm.
apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) u g); [apply Hu; exact Hg | apply H1; exact Hz].
Qed.

Let near : locally c (fun t => lo < t < hi /\ lo < g t < hi).
Proof.
apply filter_and; [apply locally_oo; exact Hc|].
assert (Cg := is_derive_continuous g c (g1 c) (H1 c Hc)).
apply (Cg (fun y => lo < y < hi)). apply locally_oo. rewrite Hfix. exact Hc.
Qed.

Let f_derive z : lo < z < hi -> lo < g z < hi -> is_derive f z (f1 z).
Proof. intros Hz Hg. apply (inner g g1 z H1 Hz Hg). Qed.

Let f1_derive z : lo < z < hi -> lo < g z < hi -> is_derive f1 z (f2 z).
Proof.
intros Hz Hg. unfold f1, f2. assert (P := inner g1 g2 z H2 Hz Hg). set (u := fun t => g1 (g t)) in *.
replace (g2 (g z) * (g1 z)^2 + g1 (g z) * g2 z) with (g2 (g z) * g1 z * g1 z + u z * g2 z) by (unfold u; ring).
apply (is_derive_mult (K:=R_AbsRing) u g1); [exact P | apply H2; exact Hz | intros; apply Rmult_comm].
Qed.

Let f2_derive : is_derive f2 c T.
Proof.
assert (Hg : lo < g c < hi) by (rewrite Hfix; exact Hc).
assert (P := inner g1 g2 c H2 Hc Hg). assert (Q := inner g2 g3 c H3 Hc Hg). assert (R1 := H2 c Hc). assert (R2 := H3 c Hc).
unfold f2. set (u := fun t => g1 (g t)) in *. set (v := fun t => g2 (g t)) in *.
change (is_derive (fun z => v z * (g1 z)^2 + u z * g2 z) c T).
auto_derive; [repeat split; eexists; eassumption|].
rewrite (is_derive_unique (fun x : R => u x) c _ P), (is_derive_unique (fun x : R => v x) c _ Q),
  (is_derive_unique (fun x : R => g1 x) c _ R1), (is_derive_unique (fun x : R => g2 x) c _ R2).
unfold u, v, T. rewrite Hfix, Hslope. ring.
Qed.

Lemma two_step_derivatives : (forall n, (n <= 3)%nat -> ex_derive_n f n c) /\ f c = c /\ Derive f c = 1 /\ Derive_n f 2 c = 0 /\ Derive_n f 3 c = T.
Proof.
assert (E1 : locally c (fun t => f1 t = Derive_n f 1 t)).
{ generalize near. apply filter_imp. intros t [h1 h2]. symmetry. apply is_derive_unique. apply f_derive; assumption. }
assert (E2 : locally c (fun t => f2 t = Derive_n f 2 t)).
{ generalize (filter_and _ _ (locally_locally _ _ E1) near). apply filter_imp. intros t [h [h1 h2]].
  symmetry. apply is_derive_unique. apply (is_derive_ext_loc f1); [exact h | apply f1_derive; assumption]. }
assert (D3 : is_derive (Derive_n f 2) c T) by (apply (is_derive_ext_loc f2); [exact E2 | exact f2_derive]).
split.
{ intros [|[|[|[|n]]]] Hn; try lia.
  - exact I.
  - exists (f1 c). apply f_derive; [exact Hc | rewrite Hfix; exact Hc].
  - exists (f2 c). apply (is_derive_ext_loc f1); [exact E1|]. apply f1_derive; [exact Hc | rewrite Hfix; exact Hc].
  - exists T. exact D3. }
split; [unfold f; rewrite Hfix; exact Hfix|]. split; [|split].
- change (Derive_n f 1 c = 1). rewrite <- (locally_singleton _ _ E1). unfold f1. rewrite Hfix, Hslope. ring.
- rewrite <- (locally_singleton _ _ E2). unfold f2. rewrite Hfix, Hslope. ring.
- apply is_derive_unique. exact D3.
Qed.

Lemma two_step_expansion eps : 0 < eps -> exists r, 0 < r /\ forall z, Rabs (z - c) <= r ->
  Rabs (f z - c - (z - c) * (1 + T / 6 * (z - c)^2)) <= eps * Rabs (z - c) ^ 3.
Proof.
intros He. destruct (peano3 f f1 f2 c T) with (eps := eps) as [r [Hr K]]; try exact He.
- generalize near. apply filter_imp. intros t [h1 h2]. apply f_derive; assumption.
- generalize near. apply filter_imp. intros t [h1 h2]. apply f1_derive; assumption.
- exact f2_derive.
- apply two_step_derivatives.
- unfold f1. rewrite Hfix, Hslope. ring.
- unfold f2. rewrite Hfix, Hslope. ring.
- exists r. split; [exact Hr|]. intros z Hz. specialize (K (z - c) Hz).
  replace (c + (z - c)) with z in K by ring. exact K.
Qed.

Lemma two_step_contracts : T < 0 -> exists r, 0 < r /\ forall z, 0 < Rabs (z - c) <= r -> Rabs (f z - c) < Rabs (z - c).
Proof.
intros HT. set (k := - T / 6). assert (Hk : 0 < k) by (unfold k; lra).
destruct (two_step_expansion (k / 2) ltac:(lra)) as [r [Hr K]].
exists (Rmin r (/ (1 + k))). assert (Hi : 0 < / (1 + k)) by (apply Rinv_0_lt_compat; lra).
split; [apply Rmin_glb_lt; assumption|]. intros z [Hz0 Hz].
assert (Z1 : Rabs (z - c) <= r) by (eapply Rle_trans; [exact Hz | apply Rmin_l]).
assert (Z2 : Rabs (z - c) <= / (1 + k)) by (eapply Rle_trans; [exact Hz | apply Rmin_r]).
replace (T / 6) with (- k) in K by (unfold k; field). specialize (K z Z1).
apply Rle_lt_trans with ((1 - k / 2 * (z - c)^2) * Rabs (z - c)).
- apply (nearer k (k / 2) (k / 2)); [lra | apply small_square; [lra | exact Z2] |].
  replace (1 - k * (z - c)^2) with (1 + - k * (z - c)^2) by ring. exact K.
- assert (0 < k / 2 * (z - c)^2 * Rabs (z - c)); [|lra].
  rewrite <- pow2_abs. apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat; [lra | apply pow_lt; exact Hz0] | exact Hz0].
Qed.

Lemma two_step_expands : 0 < T -> exists r, 0 < r /\ forall z, 0 < Rabs (z - c) <= r -> Rabs (z - c) < Rabs (f z - c).
Proof.
intros HT. destruct (two_step_expansion (T / 12) ltac:(lra)) as [r [Hr K]].
exists r. split; [exact Hr|]. intros z [Hz0 Hz].
apply Rlt_le_trans with ((1 + T / 12 * (z - c)^2) * Rabs (z - c)).
- assert (0 < T / 12 * (z - c)^2 * Rabs (z - c)); [|lra].
  rewrite <- pow2_abs. apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat; [lra | apply pow_lt; exact Hz0] | exact Hz0].
- apply (farther (T / 6) (T / 12) (T / 12)); [lra|]. apply K. exact Hz.
Qed.

End TwoStep.

(** ** The map at fixed balance *)

Section Map.
Variables (l1 l2 l3 l4 : R -> R) (D h : R).
Hypothesis HD : 0 < D.
Hypothesis Hh : 0 <= h.

Let S z := sqrt (D^2 + 4 * h * z^2).

Lemma radicand_pos z : 0 < D^2 + 4 * h * z^2.
Proof.
assert (0 < D^2) by (apply pow_lt; exact HD).
assert (0 <= h * z^2) by (apply Rmult_le_pos; [exact Hh | apply pow2_ge_0]). lra.
Qed.

Lemma S_pos z : 0 < S z.
Proof. apply sqrt_lt_R0, radicand_pos. Qed.

Lemma S_sqr z : S z ^ 2 = D^2 + 4 * h * z^2.
Proof. unfold S. apply pow2_sqrt. apply Rlt_le, radicand_pos. Qed.

Let S1 z := 4 * h * z / S z.
Let S2 z := 4 * h * D^2 / S z ^ 3.
Let S3 z := - 48 * h^2 * D^2 * z / S z ^ 5.

Lemma S_derive z : is_derive S z (S1 z).
Proof.
assert (P := radicand_pos z). assert (Q := S_pos z). unfold S1. unfold S in *. auto_derive.
- simpl in P. exact P.
- replace (D * (D * 1) + 4 * h * (z * (z * 1))) with (D^2 + 4 * h * z^2) by ring. field. lra.
Qed.

Lemma S1_derive z : is_derive S1 z (S2 z).
Proof.
assert (P := S_derive z). assert (Q := S_pos z). unfold S1.
replace (S2 z) with ((4 * h * S z - 4 * h * z * S1 z) / S z ^ 2).
- apply (is_derive_div (fun t => 4 * h * t) S); [auto_derive; [exact I | ring] | exact P | lra].
- unfold S1, S2. replace (D^2) with (S z ^ 2 - 4 * h * z^2) by (rewrite S_sqr; ring). field. lra.
Qed.

Lemma S2_derive z : is_derive S2 z (S3 z).
Proof.
assert (P := S_derive z). assert (Q := S_pos z). unfold S2.
assert (R3 := is_derive_pow S 3 z (S1 z) P).
replace (S3 z) with ((0 * S z ^ 3 - 4 * h * D^2 * (INR 3 * S1 z * S z ^ 2)) / (S z ^ 3) ^ 2).
- apply (is_derive_div (fun _ => 4 * h * D^2) (fun t => S t ^ 3)); [apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule)) | exact R3 |].
  apply pow_nonzero. lra.
- unfold S1, S3. simpl INR. field. lra.
Qed.

Variables (lo hi : R).
Hypothesis C1 : forall z, lo < z < hi -> is_derive l1 z (l2 z).
Hypothesis C2 : forall z, lo < z < hi -> is_derive l2 z (l3 z).
Hypothesis C3 : forall z, lo < z < hi -> is_derive l3 z (l4 z).

Definition G z := z - l1 z * S z + h * z * (l1 z)^2.
Definition G1 z := 1 - l2 z * S z - l1 z * S1 z + h * (l1 z)^2 + 2 * h * z * l1 z * l2 z.
Definition G2 z := - l3 z * S z - 2 * l2 z * S1 z - l1 z * S2 z + 4 * h * l1 z * l2 z + 2 * h * z * ((l2 z)^2 + l1 z * l3 z).
Definition G3 z := - l4 z * S z - 3 * l3 z * S1 z - 3 * l2 z * S2 z - l1 z * S3 z
  + 6 * h * ((l2 z)^2 + l1 z * l3 z) + 2 * h * z * (3 * l2 z * l3 z + l1 z * l4 z).

Lemma G_derive z : lo < z < hi -> is_derive G z (G1 z).
Proof.
intros Hz. assert (P1 := C1 z Hz). assert (Q := S_derive z). unfold G, G1. set (s := S) in *. auto_derive.
- repeat split; eexists; eassumption.
- rewrite (is_derive_unique (fun x : R => l1 x) z _ P1), (is_derive_unique (fun x : R => s x) z _ Q). ring.
Qed.

Lemma G1_derive z : lo < z < hi -> is_derive G1 z (G2 z).
Proof.
intros Hz. assert (P1 := C1 z Hz). assert (P2 := C2 z Hz). assert (Q := S_derive z). assert (Q1 := S1_derive z).
unfold G1, G2. set (s := S) in *. set (s1 := S1) in *. auto_derive.
- repeat split; eexists; eassumption.
- rewrite (is_derive_unique (fun x : R => l1 x) z _ P1), (is_derive_unique (fun x : R => l2 x) z _ P2),
    (is_derive_unique (fun x : R => s x) z _ Q), (is_derive_unique (fun x : R => s1 x) z _ Q1). ring.
Qed.

Lemma G2_derive z : lo < z < hi -> is_derive G2 z (G3 z).
Proof.
intros Hz. assert (P1 := C1 z Hz). assert (P2 := C2 z Hz). assert (P3 := C3 z Hz).
assert (Q := S_derive z). assert (Q1 := S1_derive z). assert (Q2 := S2_derive z).
unfold G2, G3. set (s := S) in *. set (s1 := S1) in *. set (s2 := S2) in *. auto_derive.
- repeat split; eexists; eassumption.
- rewrite (is_derive_unique (fun x : R => l1 x) z _ P1), (is_derive_unique (fun x : R => l2 x) z _ P2),
    (is_derive_unique (fun x : R => l3 x) z _ P3), (is_derive_unique (fun x : R => s x) z _ Q),
    (is_derive_unique (fun x : R => s1 x) z _ Q1), (is_derive_unique (fun x : R => s2 x) z _ Q2). ring.
Qed.

Lemma G_fix z : l1 z = 0 -> G z = z.
Proof. intros E. unfold G. rewrite E. ring. Qed.

Lemma G1_edge z : l1 z = 0 -> l2 z * S z = 2 -> G1 z = -1.
Proof. intros E Es. unfold G1. rewrite E. lra. Qed.

(** the third derivative of G o G at the edge *)
Lemma third_edge z : l1 z = 0 -> 0 < l2 z -> l2 z * S z = 2 ->
  - (2 * G3 z + 3 * (G2 z)^2) =
  - (4 * (3 * (l3 z)^2 - l2 z * l4 z + 6 * h * z * (l2 z)^3 * l3 z + 6 * h^2 * z^2 * (l2 z)^6) / (l2 z)^2).
Proof.
intros E P Es. unfold G3, G2, S3, S2, S1. rewrite E.
replace (D^2) with (S z ^ 2 - 4 * h * z^2) by (rewrite S_sqr; ring).
replace (S z) with (2 / l2 z); [field; lra|]. rewrite <- Es. field. lra.
Qed.

End Map.

(** ** The claims *)

Section Sound.
Variable l : R -> R.

(** the balance at the edge *)
Lemma edge_balance (k z h : R) : 0 < k -> h * z^2 * k^2 < 1 -> exists D, 0 < D /\ k * sqrt (D^2 + 4 * h * z^2) = 2.
Proof.
intros Hk H. assert (Hk2 : 0 < k^2) by (apply pow_lt; exact Hk).
assert (P : 0 < 4 / k^2 - 4 * h * z^2).
{ apply (Rmult_lt_reg_r (k^2)); [exact Hk2|]. rewrite Rmult_0_l.
  replace ((4 / k^2 - 4 * h * z^2) * k^2) with (4 - 4 * (h * z^2 * k^2)) by (field; lra). lra. }
exists (sqrt (4 / k^2 - 4 * h * z^2)). split; [apply sqrt_lt_R0; exact P|].
rewrite pow2_sqrt by lra. replace (4 / k^2 - 4 * h * z^2 + 4 * h * z^2) with ((2 / k)^2) by (field; lra).
rewrite sqrt_pow2; [field; lra | apply Rlt_le, Rdiv_lt_0_compat; lra].
Qed.

(** what both claims share: the edge, the derivatives there, and the two alternatives *)
Lemma edge_derivatives (lo hi zs h D : R) : minimum_at l lo hi zs -> smooth 4 l lo hi -> 0 <= h -> 0 < D ->
  Derive_n l 2 zs * sqrt (D^2 + 4 * h * zs^2) = 2 ->
  at_edge l zs h D /\
  let GG := fun z => fixed_balance_map l D h (fixed_balance_map l D h z) in
  (0 < alpha_eff l h zs -> exists r, 0 < r /\ forall z, 0 < Rabs (z - zs) <= r -> Rabs (GG z - zs) < Rabs (z - zs)) /\
  (alpha_eff l h zs < 0 -> exists r, 0 < r /\ forall z, 0 < Rabs (z - zs) <= r -> Rabs (z - zs) < Rabs (GG z - zs)).
Proof.
intros Hmin Hsm Hh0 HD Hedge. assert (Hz := minimum_inside Hmin).
assert (P2 := minimum_curved Hmin). assert (E := minimum_critical Hmin).
assert (C1 : forall z, lo < z < hi -> is_derive (Derive l) z (Derive_n l 2 z)).
{ intros z hz. apply (smooth_l1 4 l lo hi); [exact Hsm | lia | lra]. }
assert (C2 : forall z, lo < z < hi -> is_derive (Derive_n l 2) z (Derive_n l 3 z)).
{ intros z hz. apply (smooth_is_derive 4 l lo hi 2); [exact Hsm | lia | lra]. }
assert (C3 : forall z, lo < z < hi -> is_derive (Derive_n l 3) z (Derive_n l 4 z)).
{ intros z hz. apply (smooth_is_derive 4 l lo hi 3); [exact Hsm | lia | lra]. }
assert (HT := third_edge (Derive l) (Derive_n l 2) (Derive_n l 3) (Derive_n l 4) D h HD Hh0 zs E P2 Hedge).
fold (alpha l zs) in HT. fold (alpha_eff l h zs) in HT.
assert (K1 := G_derive (Derive l) (Derive_n l 2) D h HD Hh0 lo hi C1).
assert (K2 := G1_derive (Derive l) (Derive_n l 2) (Derive_n l 3) D h HD Hh0 lo hi C1 C2).
assert (K3 := G2_derive (Derive l) (Derive_n l 2) (Derive_n l 3) (Derive_n l 4) D h HD Hh0 lo hi C1 C2 C3).
assert (F0 := G_fix (Derive l) D h zs E).
assert (F1 := G1_edge (Derive l) (Derive_n l 2) D h zs E Hedge).
destruct (two_step_derivatives _ _ _ _ lo hi zs Hz K1 K2 K3 F0 F1) as [Ex [A0 [A1 [A2 A3]]]].
assert (Hq : 0 < (Derive_n l 2 zs)^2) by (apply pow_lt; exact P2).
split; [|split].
- apply At_edge; [exact HD | exact Hedge | exact Ex | exact A0 | exact A1 | exact A2 |]. rewrite <- HT. exact A3.
- intros Pal. apply (two_step_contracts _ _ _ _ lo hi zs Hz K1 K2 K3 F0 F1). rewrite HT.
  assert (0 < 4 * alpha_eff l h zs / (Derive_n l 2 zs)^2) by (apply Rdiv_lt_0_compat; lra). lra.
- intros Pal. apply (two_step_expands _ _ _ _ lo hi zs Hz K1 K2 K3 F0 F1). rewrite HT.
  assert (0 < 4 * - alpha_eff l h zs / (Derive_n l 2 zs)^2) by (apply Rdiv_lt_0_compat; lra).
  replace (4 * - alpha_eff l h zs / (Derive_n l 2 zs)^2) with (- (4 * alpha_eff l h zs / (Derive_n l 2 zs)^2)) in H by (field; lra).
  exact H.
Qed.

Lemma edge_exists (zs h h_lo h_hi : R) : 0 < Derive_n l 2 zs -> h_hi * zs^2 * (Derive_n l 2 zs)^2 < 1 -> h_lo <= h <= h_hi ->
  exists D, 0 < D /\ Derive_n l 2 zs * sqrt (D^2 + 4 * h * zs^2) = 2.
Proof.
intros P2 Hy Hh. apply edge_balance; [exact P2|]. eapply Rle_lt_trans; [|exact Hy].
rewrite !Rmult_assoc. apply Rmult_le_compat_r; [|lra]. apply Rmult_le_pos; apply pow2_ge_0.
Qed.

Theorem lyapunov_sound (lo hi h_lo h_hi : R) :
  minimum l lo hi ->
  smooth 4 l lo hi ->
  0 <= h_lo ->
  h_lo < h_hi ->
  (forall z, lo <= z <= hi -> h_hi * z^2 * (Derive_n l 2 z)^2 < 1) ->
  (forall h z, h_lo <= h <= h_hi -> lo <= z <= hi -> 0 < alpha_eff l h z) ->
  lyapunov l lo hi h_lo h_hi.
Proof.
intros [zs Hmin] Hsm H0 Hlt Hy Hal. assert (Hz := minimum_inside Hmin). split; [exact Hlt|].
exists zs. split; [exact Hmin|]. split; [exact Hsm|]. intros h Hh. assert (Pal := Hal h zs Hh ltac:(lra)).
destruct (edge_exists zs h h_lo h_hi (minimum_curved Hmin) (Hy zs ltac:(lra)) Hh) as [D [HD Hedge]].
destruct (edge_derivatives lo hi zs h D Hmin Hsm ltac:(lra) HD Hedge) as [K1 [K2 _]].
exists D. split; [exact K1|]. split; [exact Pal | exact (K2 Pal)].
Qed.

Theorem lyapunov_subcritical_sound (lo hi h_lo h_hi : R) :
  minimum l lo hi ->
  smooth 4 l lo hi ->
  0 <= h_lo ->
  h_lo < h_hi ->
  (forall z, lo <= z <= hi -> h_hi * z^2 * (Derive_n l 2 z)^2 < 1) ->
  (forall h z, h_lo <= h <= h_hi -> lo <= z <= hi -> alpha_eff l h z < 0) ->
  lyapunov_subcritical l lo hi h_lo h_hi.
Proof.
intros [zs Hmin] Hsm H0 Hlt Hy Hal. assert (Hz := minimum_inside Hmin). split; [exact Hlt|].
exists zs. split; [exact Hmin|]. split; [exact Hsm|]. intros h Hh. assert (Pal := Hal h zs Hh ltac:(lra)).
destruct (edge_exists zs h h_lo h_hi (minimum_curved Hmin) (Hy zs ltac:(lra)) Hh) as [D [HD Hedge]].
destruct (edge_derivatives lo hi zs h D Hmin Hsm ltac:(lra) HD Hedge) as [K1 [_ K2]].
exists D. split; [exact K1|]. split; [exact Pal | exact (K2 Pal)].
Qed.

End Sound.
