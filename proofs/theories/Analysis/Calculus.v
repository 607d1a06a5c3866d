(** Elementary analysis on which the theorems of this folder rest: derivatives on a closed interval, the mean value and
    intermediate value theorems, Taylor's formula with a remainder (Lagrange) and without (Peano), and signs near a zero. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

(** * Neighbourhoods and continuity *)

(** * 0. Derivative chains and Derive_n                                 *)

Lemma locally_oo (a b x : R) : a < x < b -> locally x (fun t => a < t < b).
Proof.
intros [H1 H2].
assert (He : 0 < Rmin (x - a) (b - x)) by (apply Rmin_glb_lt; lra).
exists (mkposreal _ He). intros y Hy.
unfold ball in Hy; simpl in Hy; unfold AbsRing_ball, abs, minus, plus, opp in Hy; simpl in Hy.
apply Rabs_def2 in Hy. destruct Hy as [Hy1 Hy2].
generalize (Rmin_l (x - a) (b - x)) (Rmin_r (x - a) (b - x)). lra.
Qed.

(** is_derive gives continuity (of the standard library) *)
Lemma is_derive_continuity_pt (f : R -> R) (z k : R) : is_derive f z k -> continuity_pt f z.
Proof. intros H. apply derivable_continuous_pt. exists k. apply is_derive_Reals. exact H. Qed.

Lemma is_derive_continuous (f : R -> R) (z k : R) : is_derive f z k -> continuous f z.
Proof. intros H. apply (ex_derive_continuous (K:=R_AbsRing) (V:=R_NormedModule)). exists k. exact H. Qed.

Lemma cont_ball (f : R -> R) (x e : R) : continuous f x -> 0 < e ->
  exists d, 0 < d /\ forall y, Rabs (y - x) < d -> Rabs (f y - f x) < e.
Proof.
intros Hc He. destruct (proj1 (filterlim_locally f (f x)) Hc (mkposreal e He)) as [d Hd].
exists d. split; [apply cond_pos|]. intros y Hy. exact (Hd y Hy).
Qed.

Lemma cont_pos (f : R -> R) (x : R) : continuous f x -> 0 < f x ->
  exists d, 0 < d /\ forall y, Rabs (y - x) < d -> 0 < f y.
Proof.
intros Hc H0. destruct (cont_ball f x (f x) Hc H0) as [d [Hd K]]. exists d. split; [exact Hd|].
intros y Hy. specialize (K y Hy). apply Rabs_def2 in K. lra.
Qed.

Lemma cont_neg (f : R -> R) (x : R) : continuous f x -> f x < 0 ->
  exists d, 0 < d /\ forall y, Rabs (y - x) < d -> f y < 0.
Proof.
intros Hc H0. destruct (cont_ball f x (- f x) Hc ltac:(lra)) as [d [Hd K]]. exists d. split; [exact Hd|].
intros y Hy. specialize (K y Hy). apply Rabs_def2 in K. lra.
Qed.

(** * Mean values and monotonicity *)

(** * 1. T1: existence, uniqueness and strict minimality from a bracket *)

Lemma MVT_is_derive (f df : R -> R) (x y : R) : x < y ->
  (forall t, x <= t <= y -> is_derive f t (df t)) ->
  exists c, x <= c <= y /\ f y - f x = df c * (y - x).
Proof.
intros Hxy H.
destruct (MVT_gen f x y df) as [c [Hc E]].
- rewrite Rmin_left, Rmax_right by lra. intros t Ht. apply H; lra.
- rewrite Rmin_left, Rmax_right by lra. intros t Ht.
  apply derivable_continuous_pt. exists (df t). apply is_derive_Reals. apply H; lra.
- rewrite Rmin_left, Rmax_right in Hc by lra. exists c. split; [lra | exact E].
Qed.

Lemma incr_of_pos (f df : R -> R) (lo hi : R) :
  (forall t, lo <= t <= hi -> is_derive f t (df t)) ->
  (forall t, lo <= t <= hi -> 0 < df t) ->
  forall x y, lo <= x -> x < y -> y <= hi -> f x < f y.
Proof.
intros Hd Hp x y H1 H2 H3.
destruct (MVT_is_derive f df x y H2) as [c [Hc E]].
- intros t Ht. apply Hd; lra.
- assert (0 < df c) by (apply Hp; lra).
  assert (0 < df c * (y - x)) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

(** bound on the increment from a bound on the derivative, in either direction *)
Lemma increment_bound (f df : R -> R) (x y C : R) :
  (forall t, Rmin x y <= t <= Rmax x y -> is_derive f t (df t)) ->
  (forall t, Rmin x y <= t <= Rmax x y -> Rabs (df t) <= C) ->
  Rabs (f y - f x) <= C * Rabs (y - x).
Proof.
intros Hd Hb. destruct (MVT_gen f x y df) as [c [Hc E]].
- intros t Ht. apply Hd. lra.
- intros t Ht. apply (is_derive_continuity_pt f t (df t)). apply Hd. exact Ht.
- rewrite E, Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos | apply Hb; exact Hc].
Qed.

(** * Zeros *)

Lemma IVT_derive (f f' : R -> R) (x y : R) : x < y -> (forall t, x <= t <= y -> is_derive f t (f' t)) ->
  f x < 0 -> 0 < f y -> exists c, x < c < y /\ f c = 0.
Proof.
intros Hxy Hd Hx Hy.
destruct (Ranalysis5.IVT_interv f x y) as [c [Hc E]]; try assumption.
{ intros t Ht. apply derivable_continuous_pt. exists (f' t). apply is_derive_Reals, Hd, Ht. }
exists c. split; [|exact E].
split; [destruct (Req_dec x c) as [e|N]; [rewrite e in Hx; lra | lra] | destruct (Req_dec c y) as [e|N]; [rewrite <- e in Hy; lra | lra]].
Qed.

Lemma IVT_derive_dec (f f' : R -> R) (x y : R) : x < y -> (forall t, x <= t <= y -> is_derive f t (f' t)) ->
  0 < f x -> f y < 0 -> exists c, x < c < y /\ f c = 0.
Proof.
intros Hxy Hd Hx Hy.
destruct (IVT_derive (fun t => - f t) (fun t => - f' t) x y Hxy) as [c [Hc E]]; try lra.
- intros t Ht. apply (is_derive_opp (K:=R_AbsRing) (V:=R_NormedModule) f). apply Hd, Ht.
- exists c. split; [exact Hc | lra].
Qed.

(** * Sign of a function next to a simple zero *)

Lemma near_zero (f : R -> R) (c m : R) : is_derive f c m -> f c = 0 -> 0 < m -> forall e, 0 < e ->
  exists d, 0 < d /\ d < e /\ (forall s, c < s < c + d -> 0 < f s) /\ (forall s, c - d < s < c -> f s < 0).
Proof.
intros Hd H0 Hm e He. apply is_derive_Reals in Hd.
destruct (Hd (m / 2) ltac:(lra)) as [del Hdel].
set (d := Rmin del e / 2). assert (Hp : 0 < Rmin del e) by (apply Rmin_glb_lt; [apply cond_pos | exact He]).
assert (Hdd : d < del) by (unfold d; generalize (Rmin_l del e); lra).
assert (Hde : d < e) by (unfold d; generalize (Rmin_r del e); lra).
assert (Hd0 : 0 < d) by (unfold d; lra).
assert (Key : forall h, h <> 0 -> Rabs h < d -> m / 2 < f (c + h) / h).
{ intros h Hh Hh2. specialize (Hdel h Hh ltac:(lra)). rewrite H0, Rminus_0_r in Hdel.
  apply Rabs_def2 in Hdel. lra. }
exists d. split; [exact Hd0|]. split; [exact Hde|]. split; intros s Hs.
- assert (K := Key (s - c) ltac:(lra) ltac:(rewrite Rabs_pos_eq; lra)). replace (c + (s - c)) with s in K by ring.
  apply (Rmult_lt_compat_r (s - c)) in K; [|lra].
  unfold Rdiv in K at 2. rewrite Rmult_assoc, Rinv_l in K by lra.
  assert (0 < m / 2 * (s - c)) by (apply Rmult_lt_0_compat; lra). lra.
- assert (K := Key (s - c) ltac:(lra) ltac:(rewrite Rabs_left; lra)). replace (c + (s - c)) with s in K by ring.
  apply (Rmult_lt_compat_r (c - s)) in K; [|lra].
  replace (f s / (s - c) * (c - s)) with (- f s) in K by (field; lra).
  assert (0 < m / 2 * (c - s)) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

(** * Taylor expansions *)

(** [F 0, F 1, ..., F n] is a derivative chain on the open interval (a,b). *)
Definition dchain (F : nat -> R -> R) (n : nat) (a b : R) : Prop :=
  forall k, (k < n)%nat -> forall t, a < t < b -> is_derive (F k) t (F (S k) t).

Lemma dchain_Derive_n F n a b : dchain F n a b ->
  forall k, (k <= n)%nat -> forall t, a < t < b ->
    Derive_n (F O) k t = F k t /\ ex_derive_n (F O) k t.
Proof.
intros H k. induction k as [|k IH]; intros Hk t Ht.
- split; [reflexivity | exact I].
- assert (Hloc : locally t (fun u => F k u = Derive_n (F O) k u)).
  { generalize (locally_oo a b t Ht). apply filter_imp.
    intros u Hu. symmetry. apply IH; [lia | exact Hu]. }
  assert (Hd : is_derive (Derive_n (F O) k) t (F (S k) t)).
  { apply (is_derive_ext_loc (F k)); [exact Hloc | apply H; [lia | exact Ht]]. }
  split.
  + simpl. apply is_derive_unique. exact Hd.
  + simpl. eexists. exact Hd.
Qed.

(** order three, remainder in the form of Lagrange, on both sides of z at once *)
(** * 2. Taylor with exact remainder point, both sides at once          *)

Lemma taylor3 (f f1 f2 f3 : R -> R) (a b z d : R) :
  (forall t, a < t < b -> is_derive f t (f1 t)) ->
  (forall t, a < t < b -> is_derive f1 t (f2 t)) ->
  (forall t, a < t < b -> is_derive f2 t (f3 t)) ->
  a < z < b -> a < z + d < b ->
  exists xi, Rabs (xi - z) <= Rabs d /\
    f (z + d) = f z + f1 z * d + f2 z * d^2 / 2 + f3 xi * d^3 / 6.
Proof.
intros H1 H2 H3 Hz Hzd.
(* phi t = f (z + t*d) on an open interval containing [0,1] *)
destruct (Req_dec d 0) as [->|Nd].
{ exists z. split. { rewrite Rminus_diag_eq, Rabs_R0 by reflexivity. apply Rle_refl. }
  rewrite Rplus_0_r. field. }
set (F := fun k : nat => match k with
   | O => fun t => f (z + t*d) | 1%nat => fun t => d * f1 (z + t*d)
   | 2%nat => fun t => d^2 * f2 (z + t*d) | _ => fun t => d^3 * f3 (z + t*d) end).
assert (Hex : exists p q, p < 0 /\ 1 < q /\ forall t, p < t < q -> a < z + t*d < b).
{ destruct (Rlt_le_dec 0 d) as [Hd|Hd].
  - exists ((a - z)/d), ((b-z)/d). 
    split. { apply (Rmult_lt_reg_r d); [exact Hd|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
    split. { apply (Rmult_lt_reg_r d); [exact Hd|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
    intros t [A B].
    apply (Rmult_lt_compat_r d) in A; [|exact Hd].
    apply (Rmult_lt_compat_r d) in B; [|exact Hd].
    unfold Rdiv in *. rewrite Rmult_assoc, Rinv_l in A, B by lra. lra.
  - assert (Hd' : 0 < -d) by lra.
    exists ((z-b)/(-d)), ((z-a)/(-d)). 
    split. { apply (Rmult_lt_reg_r (-d)); [exact Hd'|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
    split. { apply (Rmult_lt_reg_r (-d)); [exact Hd'|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
    intros t [A B].
    apply (Rmult_lt_compat_r (-d)) in A; [|exact Hd'].
    apply (Rmult_lt_compat_r (-d)) in B; [|exact Hd'].
    unfold Rdiv in *. rewrite Rmult_assoc, Rinv_l in A, B by lra. lra. }
destruct Hex as [p [q [Hp [Hq Hpq]]]].
assert (HF : dchain F 3 p q).
{ intros k Hk t Ht. specialize (Hpq t Ht).
  assert (Hlin : is_derive (fun t => z + t*d) t d).
  { auto_derive; [exact I | ring]. }
  destruct k as [|[|[|k]]]; [| | |lia]; simpl.
  - apply (is_derive_comp f (fun t => z + t*d)); [apply H1; exact Hpq | exact Hlin].
  - replace (d * (d * 1) * f2 (z + t * d)) with (d * (d * f2 (z+t*d))) by ring.
    apply is_derive_scal.
    apply (is_derive_comp f1 (fun t => z + t*d)); [apply H2; exact Hpq | exact Hlin].
  - replace (d * (d * (d * 1)) * f3 (z + t * d)) with (d * (d * 1) * (d * f3 (z+t*d))) by ring.
    apply is_derive_scal.
    apply (is_derive_comp f2 (fun t => z + t*d)); [apply H3; exact Hpq | exact Hlin]. }
assert (HD := dchain_Derive_n F 3 p q HF).
destruct (Taylor_Lagrange (F O) 2 0 1 Rlt_0_1) as [c [Hc E]].
{ intros t Ht k Hk. apply HD; [lia | lra]. }
exists (z + c*d). split.
{ replace (z + c * d - z) with (c * d) by ring. rewrite Rabs_mult.
  rewrite <- (Rmult_1_l (Rabs d)) at 2. apply Rmult_le_compat_r; [apply Rabs_pos|].
  rewrite Rabs_pos_eq; lra. }
rewrite (proj1 (HD 3%nat ltac:(lia) c ltac:(lra))) in E.
unfold sum_f_R0 in E.
rewrite (proj1 (HD 0%nat ltac:(lia) 0 ltac:(lra))) in E.
rewrite (proj1 (HD 1%nat ltac:(lia) 0 ltac:(lra))) in E.
rewrite (proj1 (HD 2%nat ltac:(lia) 0 ltac:(lra))) in E.
unfold F in E. simpl in E. rewrite Rmult_0_l, Rplus_0_r, Rmult_1_l in E.
rewrite E. field.
Qed.

(** Order three, remainder in the form of Peano, at a fixed point of slope 1 and curvature 0: only the third derivative
    at the point itself is needed, and no continuity of it. *)
Lemma peano3 (f f1 f2 : R -> R) (c T : R) :
  locally c (fun t => is_derive f t (f1 t)) -> locally c (fun t => is_derive f1 t (f2 t)) -> is_derive f2 c T ->
  f c = c -> f1 c = 1 -> f2 c = 0 -> forall eps, 0 < eps ->
  exists r, 0 < r /\ forall d, Rabs d <= r -> Rabs (f (c + d) - c - d * (1 + T / 6 * d^2)) <= eps * Rabs d ^ 3.
Proof.
intros [r1 H1] [r2 H2] H3 F0 F1 F2 eps He.
apply is_derive_Reals in H3. destruct (H3 eps He) as [r3 H4].
assert (P1 := cond_pos r1). assert (P2 := cond_pos r2). assert (P3 := cond_pos r3).
set (r := Rmin r1 (Rmin r2 r3) / 2).
assert (Hr : 0 < r /\ r < r1 /\ r < r2 /\ r < r3).
{ assert (0 < Rmin r1 (Rmin r2 r3)) by (repeat apply Rmin_glb_lt; assumption).
  assert (M1 := Rmin_l r1 (Rmin r2 r3)). assert (M2 := Rmin_r r1 (Rmin r2 r3)).
  assert (M3 := Rmin_l r2 r3). assert (M4 := Rmin_r r2 r3). unfold r. lra. }
clearbody r. destruct Hr as [Hr [R1 [R2 R3]]]. exists r. split; [exact Hr|].
assert (D1 : forall t, Rabs t <= r -> is_derive f (c + t) (f1 (c + t))).
{ intros t Ht. apply H1. change (Rabs (c + t - c) < r1). replace (c + t - c) with t by ring. lra. }
assert (D2 : forall t, Rabs t <= r -> is_derive f1 (c + t) (f2 (c + t))).
{ intros t Ht. apply H2. change (Rabs (c + t - c) < r2). replace (c + t - c) with t by ring. lra. }
assert (B2 : forall t, Rabs t <= r -> Rabs (f2 (c + t) - T * t) <= eps * Rabs t).
{ intros t Ht. destruct (Req_dec t 0) as [->|n].
  - rewrite Rplus_0_r, F2, Rmult_0_r, Rminus_0_r, Rabs_R0. lra.
  - specialize (H4 t n ltac:(lra)). rewrite F2, Rminus_0_r in H4.
    replace (f2 (c + t) - T * t) with ((f2 (c + t) / t - T) * t) by (field; exact n).
    rewrite Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos | lra]. }
assert (Hin : forall d t, Rabs d <= r -> Rmin 0 d <= t <= Rmax 0 d -> Rabs t <= Rabs d /\ Rabs t <= r).
{ intros d t Hd Ht. assert (Rabs t <= Rabs d); [|lra].
  unfold Rmin, Rmax in Ht. destruct (Rle_dec 0 d) as [h|h].
  - rewrite !Rabs_pos_eq; lra.
  - rewrite !Rabs_left1; lra. }
set (u1 := fun t => f1 (c + t) - 1 - T * t^2 / 2). set (u := fun t => f (c + t) - c - t * (1 + T / 6 * t^2)).
assert (B1 : forall d, Rabs d <= r -> Rabs (u1 d) <= eps * Rabs d ^ 2).
{ intros d Hd. replace (u1 d) with (u1 d - u1 0) by (unfold u1; rewrite Rplus_0_r, F1; field).
  replace (eps * Rabs d ^ 2) with (eps * Rabs d * Rabs (d - 0)) by (rewrite Rminus_0_r; ring).
  apply (increment_bound u1 (fun t => f2 (c + t) - T * t)).
  - intros t Ht. destruct (Hin d t Hd Ht) as [_ h]. assert (P := D2 t h). unfold u1. auto_derive.
    + eexists. exact P.
    + rewrite (is_derive_unique (fun x : R => f1 x) _ _ P). field.
  - intros t Ht. destruct (Hin d t Hd Ht) as [h1 h2]. eapply Rle_trans; [apply B2; exact h2|].
    apply Rmult_le_compat_l; lra. }
intros d Hd. fold (u d). replace (u d) with (u d - u 0) by (unfold u; rewrite Rplus_0_r, F0; ring).
replace (eps * Rabs d ^ 3) with (eps * Rabs d ^ 2 * Rabs (d - 0)) by (rewrite Rminus_0_r; ring).
apply (increment_bound u u1).
- intros t Ht. destruct (Hin d t Hd Ht) as [_ h]. assert (P := D1 t h). unfold u, u1. auto_derive.
  + eexists. exact P.
  + rewrite (is_derive_unique (fun x : R => f x) _ _ P). field.
- intros t Ht. destruct (Hin d t Hd Ht) as [h1 h2]. eapply Rle_trans; [apply B1; exact h2|].
  apply Rmult_le_compat_l; [lra|]. apply pow_incr. split; [apply Rabs_pos | exact h1].
Qed.

(** A displacement d that becomes y = d (1 -+ rate d^2) up to o(d^3) shrinks, or grows, at any rate below [rate] *)
Lemma nearer (rate kappa eps d y : R) : kappa + eps <= rate -> rate * d^2 <= 1 ->
  Rabs (y - d * (1 - rate * d^2)) <= eps * Rabs d ^ 3 -> Rabs y <= (1 - kappa * d^2) * Rabs d.
Proof.
intros Hk H1 H. replace y with (d * (1 - rate * d^2) + (y - d * (1 - rate * d^2))) by ring.
eapply Rle_trans; [apply Rabs_triang|]. rewrite Rabs_mult, (Rabs_pos_eq (1 - rate * d^2)) by lra.
replace (eps * Rabs d ^ 3) with (eps * d^2 * Rabs d) in H by (rewrite <- (pow2_abs d); ring).
assert (0 <= (rate - kappa - eps) * d^2 * Rabs d); [|lra].
apply Rmult_le_pos; [apply Rmult_le_pos; [lra | apply pow2_ge_0] | apply Rabs_pos].
Qed.

Lemma farther (rate kappa eps d y : R) : kappa + eps <= rate ->
  Rabs (y - d * (1 + rate * d^2)) <= eps * Rabs d ^ 3 -> (1 + kappa * d^2) * Rabs d <= Rabs y.
Proof.
intros Hk H. replace (eps * Rabs d ^ 3) with (eps * d^2 * Rabs d) in H by (rewrite <- (pow2_abs d); ring).
assert (T := Rabs_triang y (- (y - d * (1 + rate * d^2)))). rewrite Rabs_Ropp in T.
replace (y + - (y - d * (1 + rate * d^2))) with (d * (1 + rate * d^2)) in T by ring.
assert (Q := Rle_abs (1 + rate * d^2)). apply (Rmult_le_compat_l (Rabs d)) in Q; [|apply Rabs_pos].
rewrite <- Rabs_mult in Q.
assert (0 <= (rate - kappa - eps) * d^2 * Rabs d); [|lra].
apply Rmult_le_pos; [apply Rmult_le_pos; [lra | apply pow2_ge_0] | apply Rabs_pos].
Qed.

Lemma small_square (k d : R) : 0 <= k -> Rabs d <= / (1 + k) -> k * d^2 <= 1.
Proof.
intros Hk Hd. rewrite <- pow2_abs. assert (P := Rabs_pos d). set (x := Rabs d) in *.
assert (Hs : (1 + k) * x <= 1).
{ apply (Rmult_le_compat_l (1 + k)) in Hd; [|lra]. rewrite Rinv_r in Hd by lra. exact Hd. }
assert (Hx : x <= 1). { assert (0 <= k * x) by (apply Rmult_le_pos; lra). lra. }
apply Rle_trans with (k * x * 1); [|lra].
replace (k * x^2) with (k * x * x) by ring. apply Rmult_le_compat_l; [apply Rmult_le_pos; lra | exact Hx].
Qed.
