(** Maps (F, G) of the plane that fix the origin and have a derivative there, and contract near it because a quadratic form
    decreases under this derivative ([form_attracts]). *)
From Coq Require Import Reals Lra Lia Psatz.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

(** F (x, y) = A x + B y, but for what is small against |x| + |y| *)
Definition linear_at_0 (F : R -> R -> R) (A B : R) : Prop := forall e, 0 < e -> exists r, 0 < r /\
  forall x y, Rabs x <= r -> Rabs y <= r -> Rabs (F x y - (A * x + B * y)) <= e * (Rabs x + Rabs y).

Lemma abs_combination (a b x y : R) : Rabs (a * x + b * y) <= (Rabs a + Rabs b) * (Rabs x + Rabs y).
Proof.
eapply Rle_trans; [apply Rabs_triang|]. rewrite !Rabs_mult.
assert (H1 := Rabs_pos a). assert (H2 := Rabs_pos b). assert (H3 := Rabs_pos x). assert (H4 := Rabs_pos y).
assert (0 <= Rabs a * Rabs y) by (apply Rmult_le_pos; assumption).
assert (0 <= Rabs b * Rabs x) by (apply Rmult_le_pos; assumption). lra.
Qed.

Lemma linear_second : linear_at_0 (fun _ y => y) 0 1.
Proof.
intros e He. exists 1. split; [lra|]. intros x y _ _. replace (y - (0 * x + 1 * y)) with 0 by ring.
rewrite Rabs_R0. apply Rmult_le_pos; [lra|]. generalize (Rabs_pos x) (Rabs_pos y). lra.
Qed.

(** what is linear at the origin is at most a multiple of |x| + |y| near it *)
Lemma linear_bounded (F : R -> R -> R) (A B : R) : linear_at_0 F A B -> exists r, 0 < r /\
  forall x y, Rabs x <= r -> Rabs y <= r ->
    Rabs (F x y) <= (1 + Rabs A + Rabs B) * (Rabs x + Rabs y).
Proof.
intros H. destruct (H 1 ltac:(lra)) as [r [Hr K]]. exists r. split; [exact Hr|]. intros x y hx hy.
replace (F x y) with (F x y - (A * x + B * y) + (A * x + B * y)) by ring.
eapply Rle_trans; [apply Rabs_triang|]. generalize (K x y hx hy) (abs_combination A B x y). lra.
Qed.

Lemma linear_compose (H F G : R -> R -> R) (a b A B C D : R) :
  linear_at_0 H a b -> linear_at_0 F A B -> linear_at_0 G C D ->
  linear_at_0 (fun x y => H (F x y) (G x y)) (a * A + b * C) (a * B + b * D).
Proof.
intros LH LF LG e He.
destruct (linear_bounded F A B LF) as [r1 [R1 B1]]. destruct (linear_bounded G C D LG) as [r2 [R2 B2]].
set (M := 2 + Rabs A + Rabs B + Rabs C + Rabs D).
assert (HM : 2 <= M).
{ unfold M. generalize (Rabs_pos A) (Rabs_pos B) (Rabs_pos C) (Rabs_pos D). lra. }
set (N := 1 + Rabs a + Rabs b).
assert (HN : 1 <= N) by (unfold N; generalize (Rabs_pos a) (Rabs_pos b); lra).
destruct (LH (e / (2 * M))) as [r3 [R3 K3]]; [apply Rdiv_lt_0_compat; lra|].
destruct (LF (e / (4 * N))) as [r4 [R4 K4]]; [apply Rdiv_lt_0_compat; lra|].
destruct (LG (e / (4 * N))) as [r5 [R5 K5]]; [apply Rdiv_lt_0_compat; lra|].
set (r := Rmin (Rmin r1 r2) (Rmin (Rmin r4 r5) (r3 / (2 * M)))).
assert (Hr : 0 < r) by (unfold r; repeat apply Rmin_glb_lt; try assumption; apply Rdiv_lt_0_compat; lra).
assert (N1 : r <= r1) by (unfold r; eapply Rle_trans; [apply Rmin_l | apply Rmin_l]).
assert (N2 : r <= r2) by (unfold r; eapply Rle_trans; [apply Rmin_l | apply Rmin_r]).
assert (N4 : r <= r4) by (unfold r; eapply Rle_trans; [apply Rmin_r|]; eapply Rle_trans; [apply Rmin_l | apply Rmin_l]).
assert (N5 : r <= r5) by (unfold r; eapply Rle_trans; [apply Rmin_r|]; eapply Rle_trans; [apply Rmin_l | apply Rmin_r]).
assert (N3 : r <= r3 / (2 * M)) by (unfold r; eapply Rle_trans; [apply Rmin_r | apply Rmin_r]).
exists r. split; [exact Hr|]. intros x y hx hy.
assert (Px := Rabs_pos x). assert (Py := Rabs_pos y). set (s := Rabs x + Rabs y).
assert (F1 : Rabs (F x y) <= (1 + Rabs A + Rabs B) * s) by (apply B1; lra).
assert (G1 : Rabs (G x y) <= (1 + Rabs C + Rabs D) * s) by (apply B2; lra).
assert (S0 : 0 <= s <= 2 * r) by (unfold s; lra).
assert (FG : Rabs (F x y) + Rabs (G x y) <= M * s).
{ unfold M. replace ((2 + Rabs A + Rabs B + Rabs C + Rabs D) * s) with
    ((1 + Rabs A + Rabs B) * s + (1 + Rabs C + Rabs D) * s) by ring. lra. }
assert (Ms : M * s <= r3).
{ apply Rle_trans with (M * (2 * (r3 / (2 * M)))).
  - apply Rmult_le_compat_l; lra.
  - right. field. lra. }
assert (Pf := Rabs_pos (F x y)). assert (Pg := Rabs_pos (G x y)).
assert (K := K3 (F x y) (G x y) ltac:(lra) ltac:(lra)).
assert (KF := K4 x y ltac:(lra) ltac:(lra)). assert (KG := K5 x y ltac:(lra) ltac:(lra)). fold s in KF, KG.
replace (H (F x y) (G x y) - ((a * A + b * C) * x + (a * B + b * D) * y)) with
  (H (F x y) (G x y) - (a * F x y + b * G x y) +
   (a * (F x y - (A * x + B * y)) + b * (G x y - (C * x + D * y)))) by ring.
eapply Rle_trans; [apply Rabs_triang|].
assert (T1 : e / (2 * M) * (Rabs (F x y) + Rabs (G x y)) <= e / 2 * s).
{ apply Rle_trans with (e / (2 * M) * (M * s)).
  - apply Rmult_le_compat_l; [apply Rlt_le, Rdiv_lt_0_compat; lra | exact FG].
  - right. field. lra. }
assert (T2 := abs_combination a b (F x y - (A * x + B * y)) (G x y - (C * x + D * y))).
assert (T3 : (Rabs a + Rabs b) * (Rabs (F x y - (A * x + B * y)) + Rabs (G x y - (C * x + D * y))) <= e / 2 * s).
{ apply Rle_trans with (N * (2 * (e / (4 * N) * s))).
  - apply Rmult_le_compat; [generalize (Rabs_pos a) (Rabs_pos b); lra | | unfold N; lra | lra].
    generalize (Rabs_pos (F x y - (A * x + B * y))) (Rabs_pos (G x y - (C * x + D * y))). lra.
  - right. field. lra. }
lra.
Qed.

(** ** Contraction in a quadratic form *)

Section Form.
Variables (p q r : R).
Definition form (x y : R) : R := p * x^2 + 2 * q * x * y + r * y^2.
Let T := Rabs p + 2 * Rabs q + Rabs r.

Lemma form_difference (x y u v : R) :
  form (x + u) (y + v) <= form x y + T * ((Rabs u + Rabs v) * (2 * (Rabs x + Rabs y) + (Rabs u + Rabs v))).
Proof.
replace (form (x + u) (y + v)) with (form x y +
  (p * (u * (2 * x + u)) + 2 * (q * (x * v + u * y + u * v)) + r * (v * (2 * y + v)))) by (unfold form; ring).
apply Rplus_le_compat_l. eapply Rle_trans; [apply Rle_abs|].
assert (Hx := Rabs_pos x). assert (Hy := Rabs_pos y). assert (Hu := Rabs_pos u). assert (Hv := Rabs_pos v).
set (s := (Rabs u + Rabs v) * (2 * (Rabs x + Rabs y) + (Rabs u + Rabs v))).
assert (E1 : Rabs (u * (2 * x + u)) <= s).
{ rewrite Rabs_mult. assert (K := Rabs_triang (2 * x) u). rewrite Rabs_mult, (Rabs_pos_eq 2) in K by lra.
  unfold s. apply Rmult_le_compat; try lra; apply Rabs_pos. }
assert (E3 : Rabs (v * (2 * y + v)) <= s).
{ rewrite Rabs_mult. assert (K := Rabs_triang (2 * y) v). rewrite Rabs_mult, (Rabs_pos_eq 2) in K by lra.
  unfold s. apply Rmult_le_compat; try lra; apply Rabs_pos. }
assert (E2 : Rabs (x * v + u * y + u * v) <= s).
{ apply Rle_trans with (Rabs x * Rabs v + Rabs u * Rabs y + Rabs u * Rabs v).
  - rewrite <- !Rabs_mult. eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat_r, Rabs_triang.
  - unfold s. set (X := Rabs x) in *. set (Y := Rabs y) in *. set (U := Rabs u) in *. set (V := Rabs v) in *.
    clearbody X Y U V. clear - Hx Hy Hu Hv. nra. }
eapply Rle_trans; [apply Rabs_triang|]. eapply Rle_trans; [apply Rplus_le_compat_r, Rabs_triang|].
rewrite !Rabs_mult, (Rabs_pos_eq 2) by lra.
rewrite Rabs_mult in E1, E3.
assert (M1 : Rabs p * (Rabs u * Rabs (2 * x + u)) <= Rabs p * s) by (apply Rmult_le_compat_l; [apply Rabs_pos | exact E1]).
assert (M2 : Rabs q * Rabs (x * v + u * y + u * v) <= Rabs q * s) by (apply Rmult_le_compat_l; [apply Rabs_pos | exact E2]).
assert (M3 : Rabs r * (Rabs v * Rabs (2 * y + v)) <= Rabs r * s) by (apply Rmult_le_compat_l; [apply Rabs_pos | exact E3]).
unfold T. lra.
Qed.

Lemma form_bounded (x y : R) : form x y <= T * (2 * (x^2 + y^2)).
Proof.
assert (K := form_difference 0 0 x y). rewrite !Rplus_0_l, Rabs_R0 in K.
replace (form 0 0) with 0 in K by (unfold form; ring). eapply Rle_trans; [exact K|]. rewrite Rplus_0_l.
apply Rmult_le_compat_l; [unfold T; generalize (Rabs_pos p) (Rabs_pos q) (Rabs_pos r); lra|].
rewrite <- (pow2_abs x), <- (pow2_abs y). assert (0 <= (Rabs x - Rabs y)^2) by apply pow2_ge_0. lra.
Qed.

Variables (F G : R -> R -> R) (A B C D k c : R).
Hypothesis LF : linear_at_0 F A B.
Hypothesis LG : linear_at_0 G C D.
Hypothesis Hk : 0 < k.
Hypothesis Hc : 0 < c.
Hypothesis Hpos : forall x y, k * (x^2 + y^2) <= form x y.
Hypothesis Hdec : forall x y, form (A * x + B * y) (C * x + D * y) <= form x y - c * (x^2 + y^2).

Let T_pos : 0 <= T.
Proof. unfold T. generalize (Rabs_pos p) (Rabs_pos q) (Rabs_pos r). lra. Qed.

(** near the origin a step decreases the form by a factor *)
Lemma form_contracts : exists rho theta, 0 < rho /\ 0 <= theta < 1 /\
  forall x y, Rabs x <= rho -> Rabs y <= rho -> form (F x y) (G x y) <= theta * form x y.
Proof.
set (L := Rabs A + Rabs B + Rabs C + Rabs D).
assert (HL : 0 <= L) by (unfold L; generalize (Rabs_pos A) (Rabs_pos B) (Rabs_pos C) (Rabs_pos D); lra).
set (W := 1 + 16 * T * (L + 1)).
assert (HW : 1 <= W) by (unfold W; assert (0 <= T * (L + 1)) by (apply Rmult_le_pos; lra); lra).
set (e := Rmin 1 (c / W)).
assert (He : 0 < e) by (apply Rmin_glb_lt; [lra | apply Rdiv_lt_0_compat; lra]).
assert (E1 : e <= 1) by apply Rmin_l.
assert (E2 : e * W <= c).
{ apply Rle_trans with (c / W * W); [apply Rmult_le_compat_r; [lra | apply Rmin_r] | right; field; lra]. }
destruct (LF e He) as [r1 [R1 K1]]. destruct (LG e He) as [r2 [R2 K2]].
set (U := 2 * T + c).
exists (Rmin r1 r2), (1 - c / (2 * U)).
assert (HU : c <= U) by (unfold U; lra).
assert (Hq : 0 < c / (2 * U) <= 1).
{ split; [apply Rdiv_lt_0_compat; lra|]. apply (Rmult_le_reg_r (2 * U)); [lra|].
  replace (c / (2 * U) * (2 * U)) with c by (field; lra). lra. }
split; [apply Rmin_glb_lt; assumption|]. split; [lra|]. intros x y hx hy.
assert (N1 := Rmin_l r1 r2). assert (N2 := Rmin_r r1 r2).
assert (Px := Rabs_pos x). assert (Py := Rabs_pos y). set (s := Rabs x + Rabs y).
assert (Q1 := K1 x y ltac:(lra) ltac:(lra)). assert (Q2 := K2 x y ltac:(lra) ltac:(lra)). fold s in Q1, Q2.
set (u := F x y - (A * x + B * y)) in *. set (v := G x y - (C * x + D * y)) in *.
replace (F x y) with (A * x + B * y + u) by (unfold u; ring).
replace (G x y) with (C * x + D * y + v) by (unfold v; ring).
eapply Rle_trans; [apply form_difference|].
assert (Hs : 0 <= s) by (unfold s; lra).
assert (J : Rabs (A * x + B * y) + Rabs (C * x + D * y) <= L * s).
{ generalize (abs_combination A B x y) (abs_combination C D x y). fold s. unfold L.
  replace ((Rabs A + Rabs B + Rabs C + Rabs D) * s) with ((Rabs A + Rabs B) * s + (Rabs C + Rabs D) * s) by ring. lra. }
assert (Pu := Rabs_pos u). assert (Pv := Rabs_pos v).
assert (S2 : s^2 <= 2 * (x^2 + y^2)).
{ unfold s. rewrite <- (pow2_abs x), <- (pow2_abs y). assert (0 <= (Rabs x - Rabs y)^2) by apply pow2_ge_0. lra. }
assert (X2 : 0 <= x^2 + y^2) by (generalize (pow2_ge_0 x) (pow2_ge_0 y); lra).
assert (Z : (Rabs u + Rabs v) * (2 * (Rabs (A * x + B * y) + Rabs (C * x + D * y)) + (Rabs u + Rabs v))
  <= (2 * (e * s)) * (2 * (L * s) + 2 * s)).
{ assert (es : e * s <= 1 * s) by (apply Rmult_le_compat_r; lra).
  apply Rmult_le_compat; try lra.
  generalize (Rabs_pos (A * x + B * y)) (Rabs_pos (C * x + D * y)). lra. }
replace ((2 * (e * s)) * (2 * (L * s) + 2 * s)) with (4 * (e * (L + 1)) * s^2) in Z by ring.
assert (Z2 : 4 * (e * (L + 1)) * s^2 <= 4 * (e * (L + 1)) * (2 * (x^2 + y^2))).
{ apply Rmult_le_compat_l; [|exact S2]. apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; lra. }
assert (Z3 : T * ((Rabs u + Rabs v) * (2 * (Rabs (A * x + B * y) + Rabs (C * x + D * y)) + (Rabs u + Rabs v)))
  <= T * (4 * (e * (L + 1)) * (2 * (x^2 + y^2)))) by (apply Rmult_le_compat_l; lra).
assert (Z4 : T * (4 * (e * (L + 1)) * (2 * (x^2 + y^2))) <= c / 2 * (x^2 + y^2)).
{ replace (T * (4 * (e * (L + 1)) * (2 * (x^2 + y^2)))) with (e * (16 * T * (L + 1)) / 2 * (x^2 + y^2)) by field.
  apply Rmult_le_compat_r; [exact X2|].
  assert (e * (16 * T * (L + 1)) <= e * W) by (apply Rmult_le_compat_l; [lra | unfold W; lra]). lra. }
assert (D1 := Hdec x y). assert (Fb := form_bounded x y).
assert (V : c / (2 * U) * form x y <= c / 2 * (x^2 + y^2)).
{ apply Rle_trans with (c / (2 * U) * (U * (x^2 + y^2))).
  - apply Rmult_le_compat_l; [lra|]. unfold U.
    assert (0 <= c * (x^2 + y^2)) by (apply Rmult_le_pos; lra). lra.
  - right. field. lra. }
lra.
Qed.

Theorem form_attracts e : 0 < e -> exists rho, 0 < rho /\ forall x y : nat -> R,
  (forall n, x (S n) = F (x n) (y n) /\ y (S n) = G (x n) (y n)) -> Rabs (x O) <= rho -> Rabs (y O) <= rho ->
  (forall n, Rabs (x n) < e /\ Rabs (y n) < e) /\ is_lim_seq x 0 /\ is_lim_seq y 0.
Proof.
intros He. destruct form_contracts as [rho [theta [Hrho [Ht K]]]].
set (m := Rmin rho (e / 2)). assert (Hm : 0 < m) by (apply Rmin_glb_lt; lra).
assert (M1 : m <= rho) by apply Rmin_l. assert (M2 : m < e) by (apply Rle_lt_trans with (e / 2); [apply Rmin_r | lra]).
set (s := Rmin 1 (k / (4 * T + 1))).
assert (Hs : 0 < s) by (apply Rmin_glb_lt; [lra | apply Rdiv_lt_0_compat; lra]).
assert (S1 : s <= 1) by apply Rmin_l.
assert (S2 : s * (4 * T + 1) <= k).
{ apply Rle_trans with (k / (4 * T + 1) * (4 * T + 1)); [apply Rmult_le_compat_r; [lra | apply Rmin_r] | right; field; lra]. }
exists (m * s). split; [apply Rmult_lt_0_compat; assumption|]. intros x y Hxy hx hy.
set (V := fun n => form (x n) (y n)).
assert (V0 : V O <= k * m^2).
{ unfold V. eapply Rle_trans; [apply form_bounded|]. rewrite <- (pow2_abs (x O)), <- (pow2_abs (y O)).
  assert (Q : forall t, 0 <= t <= m * s -> t^2 <= m^2 * s).
  { intros t ht. apply Rle_trans with ((m * s)^2); [apply pow_incr; lra|].
    replace ((m * s)^2) with (m^2 * (s * s)) by ring. apply Rmult_le_compat_l; [apply pow2_ge_0|].
    apply Rle_trans with (1 * s); [apply Rmult_le_compat_r; lra | lra]. }
  assert (A1 := Q _ (conj (Rabs_pos (x O)) hx)). assert (A2 := Q _ (conj (Rabs_pos (y O)) hy)).
  apply Rle_trans with (T * (2 * (2 * (m^2 * s)))); [apply Rmult_le_compat_l; lra|].
  replace (T * (2 * (2 * (m^2 * s)))) with (s * (4 * T) * m^2) by ring. apply Rmult_le_compat_r; [apply pow2_ge_0|]. lra. }
assert (Small : forall a b, form a b <= k * m^2 -> Rabs a <= m /\ Rabs b <= m).
{ intros a b h. assert (P := Hpos a b).
  assert (Q : a^2 + b^2 <= m^2) by (apply (Rmult_le_reg_l k); [exact Hk | lra]).
  assert (P1 := pow2_ge_0 a). assert (P2 := pow2_ge_0 b).
  split; rewrite <- (Rabs_pos_eq m) by lra; apply Rsqr_le_abs_0; rewrite !Rsqr_pow2; lra. }
assert (Vn : forall n, V n <= theta ^ n * (k * m^2)).
{ assert (km : 0 <= k * m^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]).
  induction n as [|n IH]; [simpl; lra|].
  assert (Tn : theta ^ n * (k * m^2) <= k * m^2).
  { apply Rle_trans with (1 * (k * m^2)); [apply Rmult_le_compat_r; [exact km|] | lra].
    rewrite <- (pow1 n). apply pow_incr. lra. }
  destruct (Small (x n) (y n)) as [Q1 Q2]; [fold (V n); lra|].
  unfold V. destruct (Hxy n) as [-> ->]. eapply Rle_trans; [apply K; lra|].
  simpl. rewrite Rmult_assoc. apply Rmult_le_compat_l; [lra | exact IH]. }
assert (Bound : forall n, Rabs (x n) <= m /\ Rabs (y n) <= m).
{ intros n. apply Small. fold (V n). eapply Rle_trans; [apply Vn|].
  apply Rle_trans with (1 * (k * m^2)); [|lra]. apply Rmult_le_compat_r; [apply Rmult_le_pos; [lra | apply pow2_ge_0]|].
  rewrite <- (pow1 n). apply pow_incr. lra. }
split; [intros n; destruct (Bound n); split; lra|].
assert (Lim : forall z : nat -> R, (forall n, (z n)^2 <= theta ^ n * m^2) -> is_lim_seq z 0).
{ intros z Hz. apply is_lim_seq_abs_0. apply (is_lim_seq_ext (fun n => sqrt ((z n)^2))).
  { intros n. rewrite <- (sqrt_Rsqr_abs (z n)), Rsqr_pow2. reflexivity. }
  rewrite <- sqrt_0. apply (is_lim_seq_continuous sqrt (fun n => (z n)^2) 0).
  { apply continuity_pt_filterlim, continuous_sqrt. }
  apply (is_lim_seq_le_le (fun _ => 0) _ (fun n => theta ^ n * m^2)).
  - intros n. split; [apply pow2_ge_0 | apply Hz].
  - apply is_lim_seq_const.
  - replace (Finite 0) with (Rbar_mult 0 (m^2)) by (simpl; f_equal; ring). apply is_lim_seq_scal_r.
    apply is_lim_seq_geom. rewrite Rabs_pos_eq; lra. }
assert (Sq : forall n, (x n)^2 + (y n)^2 <= theta ^ n * m^2).
{ intros n. apply (Rmult_le_reg_l k); [exact Hk|]. assert (P := Hpos (x n) (y n)). fold (V n) in P. generalize (Vn n). lra. }
split; apply Lim; intros n; generalize (Sq n) (pow2_ge_0 (x n)) (pow2_ge_0 (y n)); lra.
Qed.
End Form.
