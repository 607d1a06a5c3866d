(** Claim `lyapunov_depth` (theory.md, section 4): gradient descent on L(x_1, .., x_n) = l(x_1 x_2 .. x_n), for every depth n and
    all weights at once. At a minimiser, x_1 .. x_n = zs <> 0, the second derivative of L in the direction u is
    l2(zs) (zs (u_1/x_1 + .. + u_n/x_n))^2. So the Hessian has one eigenvalue that is not 0, the sharpness
    l2(zs) zs^2 (1/x_1^2 + .. + 1/x_n^2), in the direction v of (1/x_1, .., 1/x_n), and the first Lyapunov coefficient at the edge
    is a positive multiple of alpha of phi(t) = L(x + t v):
      alpha phi 0 = P1^6 (3 (l3 + 4 l2 e/zs)^2 - l2 l4 + 24 l2^2 (2 e^2 - e')/zs^2),   P1 = zs sqrt e_1,
    where e_1, e_2, e_3 are the elementary symmetric functions of the 1/x_i^2, e = e_2/e_1^2 and e' = e_3/e_1^3. By Newton's
    inequality e' <= (2/3) e^2, and e <= 1/2. *)
From Coq Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss ProductLine Minimum.
Import ListNotations.
Open Scope R_scope.

(** ** The claim *)

(** the 1/x^2 *)
Definition inverse_squares (x : list R) : list R := map (fun a => / a^2) x.
(** e_2/e_1^2 of these: 0 if one of the weights is much smaller than the others, (n - 1)/(2 n) if all n are equal *)
Definition balance (x : list R) : R := symmetric_2 (inverse_squares x) / (symmetric_1 (inverse_squares x))^2.
(** the sharpness of L at a minimiser *)
Definition depth_sharpness (l : R -> R) (x : list R) : R :=
  Derive_n l 2 (weights_product x) * (weights_product x)^2 * symmetric_1 (inverse_squares x).
(** the unit vector of the 1/x, with the weights *)
Definition top_direction (x : list R) : list (R * R) :=
  map (fun a => (a, / a / sqrt (symmetric_1 (inverse_squares x)))) x.

(** the sum of the squares of the components of a vector *)
Definition sum_of_squares (u : list R) : R := fold_right (fun a s => s + a^2) 0 u.

(** What is said of the weights x: there L has a critical point; its second derivative in any direction u is at most the sharpness times
    |u|^2, which it is in the top direction; and along that the first Lyapunov coefficient, alpha / (3 sharpness^2), is positive. *)
Record supercritical_at (l : R -> R) (x : list R) : Prop := Supercritical_at {
  depth_critical : forall xu, map fst xu = x -> Derive (fun t => l (along xu t)) 0 = 0 /\
    Derive_n (fun t => l (along xu t)) 2 0 <= depth_sharpness l x * sum_of_squares (map snd xu);
  depth_top : sum_of_squares (map snd (top_direction x)) = 1 /\ 0 < depth_sharpness l x /\
    Derive_n (fun t => l (along (top_direction x) t)) 2 0 = depth_sharpness l x;
  depth_smooth : forall n, (n <= 4)%nat -> ex_derive_n (fun t => l (along (top_direction x) t)) n 0;
  depth_alpha : 0 < alpha (fun t => l (along (top_direction x) t)) 0
}.

Definition lyapunov_depth (l : R -> R) (lo hi e_lo e_hi : R) : Prop :=
  e_lo <= e_hi /\ e_lo < 1 / 2 /\ 0 <= e_hi /\ exists zs, minimum_at l lo hi zs /\ zs <> 0 /\ smooth 4 l lo hi /\
  forall x, x <> [] -> List.Forall (fun a => a <> 0) x -> weights_product x = zs -> e_lo <= balance x <= e_hi ->
    supercritical_at l x.

Lemma symmetric_scaled (c : R) (a : list R) :
  symmetric_1 (map (Rmult c) a) = c * symmetric_1 a /\ symmetric_2 (map (Rmult c) a) = c^2 * symmetric_2 a /\
  symmetric_3 (map (Rmult c) a) = c^3 * symmetric_3 a.
Proof.
induction a as [|b a [h1 [h2 h3]]]; cbn [map symmetric_1 symmetric_2 symmetric_3]; [repeat split; ring|].
rewrite h1, h2, h3. repeat split; ring.
Qed.

Lemma inverse_squares_pos (x : list R) : List.Forall (fun a => a <> 0) x -> List.Forall (fun c => 0 < c) (inverse_squares x).
Proof.
induction 1; cbn [inverse_squares map]; constructor; [|exact IHForall].
apply Rinv_0_lt_compat. rewrite <- Rsqr_pow2. apply Rsqr_pos_lt. assumption.
Qed.

(** Cauchy and Schwarz *)
Lemma ratios_bounded (xu : list (R * R)) : List.Forall (fun a => a <> 0) (map fst xu) -> map fst xu <> [] ->
  (symmetric_1 (ratios xu))^2 <= symmetric_1 (inverse_squares (map fst xu)) * sum_of_squares (map snd xu).
Proof.
intros H Hne. set (V := symmetric_1 (inverse_squares (map fst xu))). set (A := symmetric_1 (ratios xu)).
set (U := sum_of_squares (map snd xu)).
assert (Q : forall p q, 0 <= p^2 * U - 2 * p * q * A + q^2 * V).
{ intros p q. unfold U, A, V. clear Hne U A V.
  induction xu as [|[x u] xu IH]; [simpl; lra|]. inversion H as [|? ? Hx Hxu]. subst. simpl in Hx. specialize (IH Hxu).
  cbn [map fst snd sum_of_squares fold_right ratios inverse_squares symmetric_1].
  fold (sum_of_squares (map snd xu)) (ratios xu) (inverse_squares (map fst xu)).
  assert (0 <= (p * u - q * / x)^2) by apply pow2_ge_0.
  replace (/ x^2) with (/ x * / x) by (field; exact Hx). unfold Rdiv. lra. }
assert (HV : 0 < V).
{ unfold V. destruct (map fst xu) as [|x0 r]; [congruence|]. inversion H as [|? ? Hx Hr]. subst.
  destruct (newton (inverse_squares r) (inverse_squares_pos r Hr)) as [h1 _]. cbn [inverse_squares map symmetric_1].
  fold (inverse_squares r). assert (0 < / x0^2); [|lra]. apply Rinv_0_lt_compat. rewrite <- Rsqr_pow2. apply Rsqr_pos_lt. exact Hx. }
apply (Rmult_le_reg_l V); [exact HV|]. generalize (Q V A). lra.
Qed.

Section Sound.
Variable l : R -> R.
Notation l2 := (Derive_n l 2).
Notation l3 := (Derive_n l 3).
Notation l4 := (Derive_n l 4).

(** one list of weights *)
Lemma depth_supercritical (lo hi zs : R) (x : list R) : minimum_at l lo hi zs -> zs <> 0 -> smooth 4 l lo hi ->
  x <> [] -> List.Forall (fun a => a <> 0) x -> weights_product x = zs ->
  let e := balance x in
  0 < 3 * (l3 zs * zs + 4 * l2 zs * e)^2 + 32 * (l2 zs)^2 * e^2 - l2 zs * l4 zs * zs^2 ->
  supercritical_at l x.
Proof.
intros Hmin Hz0 Hsm Hne Hx Hp e He. assert (Hz := minimum_inside Hmin). assert (P2 := minimum_curved Hmin).
set (s1 := symmetric_1 (inverse_squares x)). set (s2 := symmetric_2 (inverse_squares x)). set (s3 := symmetric_3 (inverse_squares x)).
destruct (newton _ (inverse_squares_pos x Hx)) as [h1 [h2 [h3 [h4 [h5 h6]]]]]. fold s1 s2 s3 in h1, h2, h3, h4, h5, h6.
assert (S1 : 0 < s1).
{ unfold s1. destruct x as [|x0 r]; [congruence|]. inversion Hx as [|? ? Hx0 Hr]. subst.
  destruct (newton (inverse_squares r) (inverse_squares_pos r Hr)) as [k1 _]. cbn [inverse_squares map symmetric_1].
  fold (inverse_squares r). assert (0 < / x0^2); [|lra]. apply Rinv_0_lt_compat. rewrite <- Rsqr_pow2. apply Rsqr_pos_lt. exact Hx0. }
assert (Z2 : 0 < zs^2) by (rewrite <- Rsqr_pow2; apply Rsqr_pos_lt; exact Hz0).
assert (Sharp : depth_sharpness l x = l2 zs * zs^2 * s1) by (unfold depth_sharpness; rewrite Hp; reflexivity).
assert (PosSharp : 0 < depth_sharpness l x) by (rewrite Sharp; apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat|]; assumption).
assert (Line : forall xu, map fst xu = x -> exists P1 P2 P3 P4, jet (along xu) P1 P2 P3 P4 zs (zs * symmetric_1 (ratios xu))
  (zs * (2 * symmetric_2 (ratios xu))) (zs * (6 * symmetric_3 (ratios xu)))).
{ intros xu E. rewrite <- Hp, <- E. apply along_jet. rewrite <- E in Hx.
  exact (proj1 (Forall_map fst (fun a => a <> 0) xu) Hx). }
set (w := sqrt s1). assert (W : 0 < w) by (apply sqrt_lt_R0; exact S1). assert (W2 : w^2 = s1) by (apply pow2_sqrt; lra).
assert (Fst : map fst (top_direction x) = x) by (unfold top_direction; rewrite map_map; apply map_id).
assert (Rat : ratios (top_direction x) = map (Rmult (/ w)) (inverse_squares x)).
{ unfold ratios, top_direction, inverse_squares. rewrite !map_map. apply map_ext_in. intros a Ha. cbn [fst snd].
  rewrite List.Forall_forall in Hx. specialize (Hx a Ha). fold (inverse_squares x). fold s1. fold w. field. split; [exact Hx | lra]. }
destruct (symmetric_scaled (/ w) (inverse_squares x)) as [R1 [R2 R3]]. fold s1 in R1. fold s2 in R2. fold s3 in R3. rewrite <- Rat in R1, R2, R3.
destruct (Line _ Fst) as [P1 [P2' [P3 [P4 J]]]].
destruct (line_derivatives l lo hi zs Hz Hsm (minimum_critical Hmin) _ _ _ _ _ _ _ _ J) as [Ex [_ [D2 [D3 D4]]]].
rewrite R1 in D2, D3, D4. rewrite R2 in D3, D4. rewrite R3 in D4.
constructor.
- intros xu E. destruct (Line xu E) as [Q1 [Q2 [Q3 [Q4 J']]]].
  destruct (line_derivatives l lo hi zs Hz Hsm (minimum_critical Hmin) _ _ _ _ _ _ _ _ J') as [_ [F1 [F2 _]]].
  split; [exact F1|]. rewrite F2, Sharp. assert (B := ratios_bounded xu). rewrite E in B. specialize (B Hx Hne). fold s1 in B.
  replace (l2 zs * (zs * symmetric_1 (ratios xu))^2) with (l2 zs * zs^2 * (symmetric_1 (ratios xu))^2) by ring.
  rewrite Rmult_assoc. rewrite (Rmult_assoc (l2 zs * zs^2)). rewrite Rmult_assoc.
  apply Rmult_le_compat_l; [lra|]. apply Rmult_le_compat_l; [lra | exact B].
- split; [|split; [exact PosSharp|]].
  + unfold top_direction. rewrite map_map. cbn [snd]. fold s1. fold w.
    assert (K : forall y, List.Forall (fun a => a <> 0) y -> sum_of_squares (map (fun a => / a / w) y) = symmetric_1 (inverse_squares y) / w^2).
    { induction 1 as [|a y Ha Hy IH]; cbn [map sum_of_squares fold_right inverse_squares symmetric_1]; [field; lra|].
      fold (sum_of_squares (map (fun a => / a / w) y)). fold (inverse_squares y). rewrite IH. field. split; [exact Ha | lra]. }
    rewrite (K x Hx). fold s1. rewrite W2. field. lra.
  + rewrite D2, Sharp, <- W2. field. lra.
- exact Ex.
- unfold alpha. rewrite D2, D3, D4.
  set (eps3 := s3 / s1^3). assert (Ee : e = s2 / s1^2) by reflexivity.
  assert (N3 : eps3 <= 2 / 3 * e^2).
  { unfold eps3. rewrite Ee. apply (Rmult_le_reg_r (3 * s1^4)); [apply Rmult_lt_0_compat; [lra | apply pow_lt; exact S1]|].
    replace (s3 / s1^3 * (3 * s1^4)) with (3 * (s1 * s3)) by (field; lra).
    replace (2 / 3 * (s2 / s1^2)^2 * (3 * s1^4)) with (2 * s2^2) by (field; lra). exact h6. }
  match goal with |- 0 < ?t => replace t with ((zs^4 * w^6) *
    (3 * (l3 zs * zs + 4 * l2 zs * e)^2 + 24 * (l2 zs)^2 * (2 * e^2 - eps3) - l2 zs * l4 zs * zs^2)) end.
  + apply Rmult_lt_0_compat.
    * apply Rmult_lt_0_compat; [|apply pow_lt; exact W]. replace (zs^4) with (zs^2 * zs^2) by ring. apply Rmult_lt_0_compat; exact Z2.
    * assert (0 <= (l2 zs)^2 * (2 / 3 * e^2 - eps3)) by (apply Rmult_le_pos; [apply pow2_ge_0 | lra]). lra.
  + rewrite Ee. unfold eps3. rewrite <- W2. field. lra.
Qed.

Theorem lyapunov_depth_sound (lo hi e_lo e_hi : R) :
  minimum l lo hi ->
  smooth 4 l lo hi ->
  e_lo <= e_hi ->
  e_lo < 1 / 2 ->
  0 <= e_hi ->
  (forall z, lo <= z <= hi -> z <> 0) ->
  (forall e z, e_lo <= e <= e_hi -> lo <= z <= hi ->
     0 < 3 * (l3 z * z + 4 * l2 z * e)^2 + 32 * (l2 z)^2 * e^2 - l2 z * l4 z * z^2) ->
  lyapunov_depth l lo hi e_lo e_hi.
Proof.
intros [zs Hmin] Hsm Hle Below Above Hz0 H. assert (Hz := minimum_inside Hmin). split; [exact Hle|].
split; [exact Below|]. split; [exact Above|].
exists zs. split; [exact Hmin|]. split; [apply Hz0; lra|]. split; [exact Hsm|].
intros x Hne Hx Hp He. apply (depth_supercritical lo hi zs); try assumption; [apply Hz0; lra | apply H; lra].
Qed.

(** 0 <= e_2/e_1^2 < 1/2, so a claim with these ends is about all depths and all weights *)
Lemma balance_between (x : list R) : x <> [] -> List.Forall (fun a => a <> 0) x -> 0 <= balance x < 1 / 2.
Proof.
intros Hne Hx. unfold balance. destruct x as [|x0 r]; [congruence|]. inversion Hx as [|? ? Hx0 Hr]. subst.
destruct (newton (inverse_squares r) (inverse_squares_pos r Hr)) as [h1 [h2 [_ [h4 _]]]].
cbn [inverse_squares map symmetric_1 symmetric_2]. fold (inverse_squares r).
set (c := / x0^2). set (p := symmetric_1 (inverse_squares r)) in *. set (q := symmetric_2 (inverse_squares r)) in *.
assert (C : 0 < c) by (unfold c; apply Rinv_0_lt_compat; rewrite <- Rsqr_pow2; apply Rsqr_pos_lt; exact Hx0).
assert (CC : 0 < c * c) by (apply Rmult_lt_0_compat; exact C). assert (CP : 0 <= c * p) by (apply Rmult_le_pos; lra).
assert (S : 0 < (p + c)^2) by (apply pow_lt; lra).
split.
- apply Rmult_le_pos; [lra | apply Rlt_le, Rinv_0_lt_compat; exact S].
- apply (Rmult_lt_reg_r ((p + c)^2)); [exact S|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra.
Qed.

Theorem lyapunov_all_depths (lo hi : R) : lyapunov_depth l lo hi 0 (1 / 2) ->
  exists zs, minimum_at l lo hi zs /\
  forall x, x <> [] -> List.Forall (fun a => a <> 0) x -> weights_product x = zs -> supercritical_at l x.
Proof.
intros [_ [_ [_ [zs [Hmin [_ [_ H]]]]]]]. exists zs. split; [exact Hmin|]. intros x Hne Hx Hp.
apply H; try assumption. destruct (balance_between x Hne Hx). lra.
Qed.

(** The squared loss, and any whose third and fourth derivatives vanish at the minimum, is supercritical at every depth from 2 on,
    whatever the weights. *)
Theorem squared_supercritical (lo hi zs : R) (x : list R) : minimum_at l lo hi zs -> zs <> 0 -> smooth 4 l lo hi ->
  l3 zs = 0 -> l4 zs = 0 -> (2 <= length x)%nat -> List.Forall (fun a => a <> 0) x -> weights_product x = zs ->
  supercritical_at l x.
Proof.
intros Hmin Hz0 Hsm E3 E4 Hn Hx Hp. assert (P2 := minimum_curved Hmin).
apply (depth_supercritical lo hi zs); try assumption; [intros ->; simpl in Hn; lia|].
cbv zeta. rewrite E3, E4. assert (B : 0 < balance x).
{ destruct x as [|a [|b r]]; [simpl in Hn; lia | simpl in Hn; lia|]. unfold balance.
  assert (I := inverse_squares_pos _ Hx). cbn [inverse_squares map] in I |- *. fold (inverse_squares r) in I |- *.
  inversion I as [|? ? Ia I']. subst. inversion I' as [|? ? Ib I'']. subst. destruct (newton _ I'') as [h1 [h2 _]].
  cbn [symmetric_1 symmetric_2]. set (s1 := symmetric_1 (inverse_squares r)) in *. set (s2 := symmetric_2 (inverse_squares r)) in *.
  assert (Qa : 0 < / a^2) by exact Ia. assert (Qb : 0 < / b^2) by exact Ib.
  assert (0 <= / b^2 * s1) by (apply Rmult_le_pos; [apply Rlt_le; exact Qb | exact h1]).
  assert (0 < / a^2 * (s1 + / b^2)) by (apply Rmult_lt_0_compat; [exact Qa | apply Rplus_le_lt_0_compat; assumption]).
  apply Rdiv_lt_0_compat; [|apply pow_lt]; lra. }
assert (0 < (l2 zs)^2 * (balance x)^2) by (apply Rmult_lt_0_compat; apply pow_lt; assumption). lra.
Qed.
End Sound.
