(** Claim `balanced_cycle` (theory.md, section 4): cycles of gradient descent on l(xy) + omega (x^2 + y^2)/2 on
    the line x = y, where x is mapped to x - a x (l1(x^2) + omega), for every learning rate of an interval, that
    attract in the plane: the products of the slopes along the line and across it are below 1. *)
From Coq Require Import Reals Lra Lia List Arith.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss TwoStepMap AttractingCycle PlaneCycle.
Import ListNotations.
Open Scope R_scope.

(** x, y are iterates with learning rate eta and weight decay omega; l1 is the derivative of l. Without weight
    decay these are the iterates of gradient_descent *)
Definition decayed_descent (l1 : R -> R) (eta omega : R) (x y : nat -> R) : Prop :=
  forall t, x (S t) = x t - eta * (l1 (x t * y t) * y t + omega * x t)
         /\ y (S t) = y t - eta * (l1 (x t * y t) * x t + omega * y t).

(** the gradient on the line x = y *)
Definition line_gradient (l1 : R -> R) (omega x : R) : R := x * (l1 (x^2) + omega).
(** its derivative *)
Definition line_curvature (l1 l2 : R -> R) (omega x : R) : R := l1 (x^2) + 2 * x^2 * l2 (x^2) + omega.
(** what a step multiplies x - y by, near the line *)
Definition across_slope (l1 : R -> R) (omega a x : R) : R := 1 + a * (l1 (x^2) - omega).

(** a bracket of x, with bounds of the slope across the line there and of the product of these up to there *)
Record balanced_row := Balanced_row { bracket_of : cycle_row; across : R; across_product : R }.
(** one of these seven numbers *)
Definition line_row (centre drift radius slope product across across_product : R) : balanced_row :=
  Balanced_row (Cycle_row centre drift radius slope product) across across_product.

(** Every start near a point (X, X) of the cycle of x0, X the i-th, stays near the cycle and tends to it. *)
Definition attracts_in_plane (l1 : R -> R) (omega a x0 : R) (i : nat) : Prop :=
  let X t := Nat.iter (i + t) (frozen (line_gradient l1 omega) a) x0 in
  forall e, 0 < e -> exists rho, 0 < rho /\ forall x y, decayed_descent l1 a omega x y ->
    Rabs (x 0%nat - X 0%nat) <= rho -> Rabs (y 0%nat - X 0%nat) <= rho ->
    (forall t, Rabs (x t - X t) <= e /\ Rabs (y t - X t) <= e) /\
    is_lim_seq (fun t => x t - X t) 0 /\ is_lim_seq (fun t => y t - X t) 0.

Definition balanced_cycle (l : R -> R) (a_lo a_hi omega : R) (first : balanced_row) (rest : list balanced_row)
  : Prop :=
  let rows := map bracket_of (first :: rest) in
  0 < a_lo <= a_hi /\ 0 <= product (bracket_of (last rest first)) < 1 /\
  forall a, a_lo <= a <= a_hi ->
    (forall b, In b rows -> 0 < middle a_lo b a - radius b /\
       smooth 2 l ((middle a_lo b a - radius b)^2) ((middle a_lo b a + radius b)^2)) /\
    exists x0, attracting_cycle_at (line_gradient (Derive l) omega)
        (line_curvature (Derive l) (Derive_n l 2) omega) a_lo rows (product (bracket_of (last rest first))) a x0 /\
      product_of (fun t => Rabs (across_slope (Derive l) omega a
        (Nat.iter t (frozen (line_gradient (Derive l) omega) a) x0))) (length rows) <= across_product (last rest first) < 1 /\
      forall i, attracts_in_plane (Derive l) omega a x0 i.

(** ** One step near a point of the line, in half the sum and half the difference of x and y *)

Lemma Rabs_mult_le p q P Q : Rabs p <= P -> Rabs q <= Q -> Rabs (p * q) <= P * Q.
Proof. intros HP HQ. rewrite Rabs_mult. apply Rmult_le_compat; try apply Rabs_pos; assumption. Qed.

Definition next_s (l1 : R -> R) (omega a s v : R) : R := s - a * (s * (l1 (s^2 - v^2) + omega)).
Definition next_v (l1 : R -> R) (omega a s v : R) : R := v + a * (v * (l1 (s^2 - v^2) - omega)).

Lemma plane_step_near (l1 : R -> R) (omega a X k : R) : 0 <= a -> is_derive l1 (X^2) k ->
  forall d, 0 < d -> exists rho, 0 < rho /\ forall s v, Rabs (s - X) <= rho -> Rabs v <= rho ->
  Rabs (next_s l1 omega a s v - frozen (line_gradient l1 omega) a X) <=
    (Rabs (1 - a * (l1 (X^2) + 2 * X^2 * k + omega)) + d) * Rabs (s - X) + d * Rabs v /\
  Rabs (next_v l1 omega a s v) <= (Rabs (1 + a * (l1 (X^2) - omega)) + d) * Rabs v.
Proof.
intros Ha Hd d Hpos. set (G := Rabs X + 1). set (kap := Rabs k).
assert (G1 : 1 <= G) by (unfold G; generalize (Rabs_pos X); lra). assert (K0 : 0 <= kap) by apply Rabs_pos.
set (Y := (1 + a) * (1 + kap) * (G * G)).
assert (GG : G <= G * G) by (rewrite <- (Rmult_1_r G) at 1; apply Rmult_le_compat_l; lra).
assert (ak : 0 <= a * kap) by (apply Rmult_le_pos; assumption).
assert (EY : Y = G * G + a * (G * G) + kap * (G * G) + a * kap * (G * G)) by (unfold Y; ring).
assert (p1 : 0 <= a * (G * G)) by (apply Rmult_le_pos; lra).
assert (p2 : 0 <= kap * (G * G)) by (apply Rmult_le_pos; lra).
assert (p3 : 0 <= a * kap * (G * G)) by (apply Rmult_le_pos; lra).
assert (p4 : a * G <= a * (G * G)) by (apply Rmult_le_compat_l; lra).
assert (p5 : a * kap * G <= a * kap * (G * G)) by (apply Rmult_le_compat_l; lra).
assert (q5 : 0 <= a * kap * G) by (apply Rmult_le_pos; lra). assert (q4 : 0 <= a * G) by (apply Rmult_le_pos; lra).
assert (Y1 : 1 <= Y) by lra.
set (c := d / (8 * Y)). assert (Hc : 0 < c) by (apply Rdiv_lt_0_compat; lra).
assert (Yc : Y * c = d / 8) by (unfold c; field; lra).
assert (Part : forall T, 0 <= T -> T <= Y -> T * c <= d / 8).
{ intros T _ HT. rewrite <- Yc. apply Rmult_le_compat_r; lra. }
set (e := Rmin 1 c). assert (He : 0 < e) by (apply Rmin_glb_lt; lra).
assert (e1 : e <= 1) by apply Rmin_l. assert (ec : e <= c) by apply Rmin_r.
apply is_derive_Reals in Hd. destruct (Hd e He) as [r Hr]. assert (r0 := cond_pos r).
set (rho := Rmin e (r / (4 * G))).
assert (Hrho : 0 < rho) by (apply Rmin_glb_lt; [exact He | apply Rdiv_lt_0_compat; lra]).
assert (re : rho <= e) by apply Rmin_l.
assert (rr : 4 * G * rho <= r).
{ apply Rle_trans with (4 * G * (r / (4 * G))); [apply Rmult_le_compat_l; [lra | apply Rmin_r]|].
  apply Req_le. field. lra. }
exists rho. split; [exact Hrho|]. intros s v HD Hv.
set (D := s - X) in *. set (w := s^2 - v^2 - X^2).
assert (D0 := Rabs_pos D). assert (v0 := Rabs_pos v).
assert (Xb : Rabs X <= G) by (unfold G; lra).
assert (sb : Rabs (X + D) <= G) by (unfold G; generalize (Rabs_triang X D); lra).
assert (b3 : Rabs (3 * X + D) <= 3 * G).
{ unfold G. generalize (Rabs_triang (3 * X) D). rewrite Rabs_mult, (Rabs_pos_eq 3) by lra. lra. }
assert (b2 : Rabs (2 * X + D) <= 2 * G).
{ unfold G. generalize (Rabs_triang (2 * X) D). rewrite Rabs_mult, (Rabs_pos_eq 2) by lra. lra. }
assert (Ew : w = (2 * X + D) * D - v * v) by (unfold w, D; ring).
assert (wb : Rabs w <= 2 * G * Rabs D + 1 * Rabs v).
{ rewrite Ew. unfold Rminus. eapply Rle_trans; [apply Rabs_triang|]. rewrite Rabs_Ropp.
  apply Rplus_le_compat; apply Rabs_mult_le; lra. }
assert (GD : G * Rabs D <= G * rho) by (apply Rmult_le_compat_l; lra).
assert (rG : rho <= G * rho) by (rewrite <- (Rmult_1_l rho) at 1; apply Rmult_le_compat_r; lra).
assert (wr : Rabs w <= 3 * (G * rho)) by lra.
set (E := l1 (X^2 + w) - l1 (X^2) - k * w).
assert (Eb : Rabs E <= e * Rabs w).
{ destruct (Req_dec w 0) as [W|W].
  - unfold E. rewrite W, Rplus_0_r. replace (l1 (X^2) - l1 (X^2) - k * 0) with 0 by ring. rewrite Rabs_R0. lra.
  - assert (K := Hr w W ltac:(lra)). unfold E.
    replace (l1 (X^2 + w) - l1 (X^2) - k * w) with (((l1 (X^2 + w) - l1 (X^2)) / w - k) * w) by (field; exact W).
    rewrite Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos | lra]. }
assert (El : l1 (s^2 - v^2) = l1 (X^2) + k * w + E).
{ unfold E. replace (s^2 - v^2) with (X^2 + w) by (unfold w; ring). ring. }
assert (Es : s = X + D) by (unfold D; ring).
assert (kw : Rabs (k * w + E) <= (kap + 1) * Rabs w).
{ eapply Rle_trans; [apply Rabs_triang|]. rewrite Rabs_mult. fold kap.
  assert (e * Rabs w <= 1 * Rabs w) by (apply Rmult_le_compat_r; [apply Rabs_pos | lra]). lra. }
assert (c1 : a * kap * G * rho <= d / 8).
{ apply Rle_trans with (a * kap * G * c); [apply Rmult_le_compat_l; lra | apply Part; lra]. }
assert (c2 : a * G * e <= d / 8).
{ apply Rle_trans with (a * G * c); [apply Rmult_le_compat_l; lra | apply Part; lra]. }
assert (c3 : a * (G * G) * e <= d / 8).
{ apply Rle_trans with (a * (G * G) * c); [apply Rmult_le_compat_l; lra | apply Part; lra]. }
assert (c4 : a * G * rho <= d / 8).
{ apply Rle_trans with (a * G * c); [apply Rmult_le_compat_l; lra | apply Part; lra]. }
split.
- unfold next_s, frozen, line_gradient. rewrite El, Es.
  replace (X + D - a * ((X + D) * (l1 (X^2) + k * w + E + omega)) - (X - a * (X * (l1 (X^2) + omega))))
    with ((1 - a * (l1 (X^2) + 2 * X^2 * k + omega)) * D + - (a * k * (3 * X + D) * D * D)
      + a * k * (X + D) * v * v + - (a * (X + D) * E)) by (rewrite Ew; ring).
  assert (t1 : Rabs (a * k * (3 * X + D) * D * D) <= 3 * (a * kap * G * rho) * Rabs D).
  { replace (3 * (a * kap * G * rho)) with (a * kap * (3 * G) * rho) by ring.
    repeat apply Rabs_mult_le; try lra; try apply Rle_refl; rewrite Rabs_pos_eq; lra. }
  assert (t2 : Rabs (a * k * (X + D) * v * v) <= a * kap * G * rho * Rabs v).
  { repeat apply Rabs_mult_le; try lra; try apply Rle_refl; rewrite Rabs_pos_eq; lra. }
  assert (t3 : Rabs (a * (X + D) * E) <= a * G * (e * (2 * G * Rabs D + 1 * Rabs v))).
  { apply Rabs_mult_le; [apply Rabs_mult_le; [rewrite Rabs_pos_eq; lra | exact sb]|].
    eapply Rle_trans; [exact Eb | apply Rmult_le_compat_l; lra]. }
  assert (u1 : 3 * (a * kap * G * rho) * Rabs D <= 3 * (d / 8) * Rabs D) by (apply Rmult_le_compat_r; lra).
  assert (u2 : a * kap * G * rho * Rabs v <= d / 8 * Rabs v) by (apply Rmult_le_compat_r; lra).
  assert (u3 : a * (G * G) * e * (2 * Rabs D) <= d / 8 * (2 * Rabs D)) by (apply Rmult_le_compat_r; lra).
  assert (u4 : a * G * e * Rabs v <= d / 8 * Rabs v) by (apply Rmult_le_compat_r; lra).
  assert (dD : 0 <= d * Rabs D) by (apply Rmult_le_pos; lra). assert (dv : 0 <= d * Rabs v) by (apply Rmult_le_pos; lra).
  eapply Rle_trans; [apply Rabs_triang|]. rewrite Rabs_Ropp.
  assert (A2 := Rabs_triang ((1 - a * (l1 (X^2) + 2 * X^2 * k + omega)) * D + - (a * k * (3 * X + D) * D * D))
    (a * k * (X + D) * v * v)).
  assert (A1 := Rabs_triang ((1 - a * (l1 (X^2) + 2 * X^2 * k + omega)) * D) (- (a * k * (3 * X + D) * D * D))).
  rewrite Rabs_Ropp, Rabs_mult in A1. lra.
- unfold next_v. rewrite El.
  replace (v + a * (v * (l1 (X^2) + k * w + E - omega)))
    with ((1 + a * (l1 (X^2) - omega)) * v + a * (k * w + E) * v) by ring.
  assert (t : Rabs (a * (k * w + E) * v) <= a * ((kap + 1) * (3 * (G * rho))) * Rabs v).
  { apply Rabs_mult_le; [|apply Rle_refl]. apply Rabs_mult_le; [rewrite Rabs_pos_eq; lra|].
    eapply Rle_trans; [exact kw | apply Rmult_le_compat_l; lra]. }
  assert (u : a * ((kap + 1) * (3 * (G * rho))) * Rabs v <= 6 * (d / 8) * Rabs v) by (apply Rmult_le_compat_r; lra).
  assert (dv : 0 <= d * Rabs v) by (apply Rmult_le_pos; lra).
  eapply Rle_trans; [apply Rabs_triang|]. rewrite Rabs_mult at 1. lra.
Qed.

(** ** The cycle in the plane *)

Section Plane.
Variables (l1 l2 : R -> R) (omega a x0 : R) (N : nat).
Notation g := (frozen (line_gradient l1 omega) a).
Notation X t := (Nat.iter t g x0).
Hypothesis Ha : 0 <= a.
Hypothesis HN : (0 < N)%nat.
Hypothesis Hcycle : X N = x0.
Hypothesis Hd : forall t, is_derive l1 ((X t)^2) (l2 ((X t)^2)).
Notation A t := (Rabs (1 - a * line_curvature l1 l2 omega (X t))).
Notation C t := (Rabs (across_slope l1 omega a (X t))).
Hypothesis Halong : product_of (fun t => A t) N < 1.
Hypothesis Hacross : product_of (fun t => C t) N < 1.

Lemma iter_add m k (x : R) : Nat.iter (m + k) g x = Nat.iter m g (Nat.iter k g x).
Proof. induction m as [|m IH]; [reflexivity|]. simpl. rewrite IH. reflexivity. Qed.

Lemma cycle_period t : X (t + N) = X t.
Proof. rewrite iter_add, Hcycle. reflexivity. Qed.

(** the products are those of one turn, from wherever it begins *)
Lemma turned (f : R -> R) i : product_of (fun t => f (X (i + t))) N = product_of (fun t => f (X t)) N.
Proof.
induction i as [|i IH]; [reflexivity|]. rewrite <- IH.
rewrite <- (product_of_turned (fun t => f (X (i + t)%nat)) N).
- apply product_of_ext. intros k. replace (i + S k)%nat with (S i + k)%nat by lia. reflexivity.
- intros k. rewrite Nat.add_assoc, cycle_period. reflexivity.
Qed.

Lemma cycle_attracts_in_plane i : attracts_in_plane l1 omega a x0 i.
Proof.
cbv beta delta [attracts_in_plane]. intros Y e He.
destruct (cycle_attracts_across (next_s l1 omega a) (next_v l1 omega a) Y (fun t => A (i + t)) (fun t => C (i + t)) N)
  with (e := e / 2) as [rho [Hrho K]].
- intros k d Hpos. destruct (plane_step_near l1 omega a (Y k) (l2 ((Y k)^2)) Ha (Hd (i + k)) d Hpos) as [rho [R1 K]].
  exists rho. split; [exact R1|]. intros s v Hs Hv. destruct (K s v Hs Hv) as [K1 K2].
  unfold Y at 2 in K1. split; [|exact K2].
  replace (Y (S k)) with (g (Y k)); [exact K1|]. unfold Y. replace (i + S k)%nat with (S (i + k)) by lia. reflexivity.
- intros k. apply Rabs_pos.
- intros k. apply Rabs_pos.
- exact HN.
- intros k. unfold Y. rewrite Nat.add_assoc. apply cycle_period.
- rewrite (turned (fun x => Rabs (1 - a * line_curvature l1 l2 omega x)) i). exact Halong.
- rewrite (turned (fun x => Rabs (across_slope l1 omega a x)) i). exact Hacross.
- lra.
- exists rho. split; [exact Hrho|]. intros x y F Hx Hy.
  set (s := fun t => (x t + y t) / 2). set (v := fun t => (x t - y t) / 2).
  assert (Fs : follows (next_s l1 omega a) (next_v l1 omega a) s v).
  { intros t. destruct (F t) as [Ex Ey]. unfold s, v, next_s, next_v. rewrite Ex, Ey.
    replace (((x t + y t) / 2)^2 - ((x t - y t) / 2)^2) with (x t * y t) by field. split; field. }
  assert (Half : forall p q m : R, Rabs p <= m -> Rabs q <= m -> Rabs ((p + q) / 2) <= m).
  { intros p q m Hp Hq. apply Rabs_le_between in Hp. apply Rabs_le_between in Hq. apply Rabs_le_between. lra. }
  destruct (K s v Fs) as [Stay [Ls Lv]].
  + unfold s. replace ((x 0%nat + y 0%nat) / 2 - Y 0%nat) with ((x 0%nat - Y 0%nat + (y 0%nat - Y 0%nat)) / 2) by field.
    apply Half; assumption.
  + unfold v. replace ((x 0%nat - y 0%nat) / 2) with ((x 0%nat - Y 0%nat + - (y 0%nat - Y 0%nat)) / 2) by field.
    apply Half; [exact Hx | rewrite Rabs_Ropp; exact Hy].
  + assert (Ex : forall t, x t - Y t = s t - Y t + v t) by (intros t; unfold s, v; field).
    assert (Ey : forall t, y t - Y t = s t - Y t + - v t) by (intros t; unfold s, v; field).
    split; [|split].
    * intros t. destruct (Stay t) as [S1 V1]. rewrite Ex, Ey.
      split; (eapply Rle_trans; [apply Rabs_triang|]); [|rewrite Rabs_Ropp]; lra.
    * apply (is_lim_seq_ext (fun t => s t - Y t + v t)); [intros t; symmetry; apply Ex|].
      replace (Finite 0) with (Finite (0 + 0)) by (f_equal; ring). apply is_lim_seq_plus'; assumption.
    * apply (is_lim_seq_ext (fun t => s t - Y t - v t)); [intros t; rewrite Ey; ring|].
      replace (Finite 0) with (Finite (0 - 0)) by (f_equal; ring). apply is_lim_seq_minus'; assumption.
Qed.
End Plane.

(** ** The claim *)

Lemma line_gradient_slope (l1 l2 : R -> R) (omega x : R) : is_derive l1 (x^2) (l2 (x^2)) ->
  is_derive (line_gradient l1 omega) x (line_curvature l1 l2 omega x).
Proof.
intros H. unfold line_gradient, line_curvature.
assert (S : is_derive (fun t => t^2) x (2 * x)) by (auto_derive; [exact I | ring]).
assert (D := is_derive_comp l1 (fun t => t^2) x _ _ H S).
replace (l1 (x^2) + 2 * x^2 * l2 (x^2) + omega) with (1 * (l1 (x^2) + omega) + x * (scal (2 * x) (l2 (x^2)) + 0))
  by (unfold scal; simpl; unfold mult; simpl; ring).
apply (is_derive_mult (fun t => t) (fun t => l1 (t^2) + omega)); [apply (is_derive_id (K:=R_AbsRing)) | | intros; apply Rmult_comm].
apply (is_derive_plus (K:=R_AbsRing) (V:=R_NormedModule) (fun t => l1 (t^2)) (fun _ => omega)); [exact D|].
apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule)).
Qed.

Lemma last_bracket first rest : last (map bracket_of rest) (bracket_of first) = bracket_of (last rest first).
Proof.
destruct rest as [|b rest]; [reflexivity|]. revert b. induction rest as [|b' rest IH]; intros b; [reflexivity | exact (IH b')].
Qed.

(** the least and the greatest x that a bracket meets while the rate goes from a_lo to a_hi *)
Definition lowest (a_lo a_hi : R) (b : cycle_row) : R := centre b + Rmin 0 (drift b * (a_hi - a_lo)) - radius b.
Definition highest (a_lo a_hi : R) (b : cycle_row) : R := centre b + Rmax 0 (drift b * (a_hi - a_lo)) + radius b.

Theorem balanced_cycle_sound (l : R -> R) (a_lo a_hi omega : R) (first : balanced_row) (rest : list balanced_row) :
  0 < a_lo -> a_lo <= a_hi ->
  (forall b, In b (first :: rest) -> 0 < radius (bracket_of b)) ->
  (forall b, In b (first :: rest) -> 0 < lowest a_lo a_hi (bracket_of b)) ->
  (forall b, In b (first :: rest) ->
     smooth 2 l ((lowest a_lo a_hi (bracket_of b))^2) ((highest a_lo a_hi (bracket_of b))^2)) ->
  (forall b, In b (first :: rest) -> forall t a, - radius (bracket_of b) <= t <= radius (bracket_of b) ->
     a_lo <= a <= a_hi ->
     - slope (bracket_of b) <= 1 - a * line_curvature (Derive l) (Derive_n l 2) omega (middle a_lo (bracket_of b) a + t)
       <= slope (bracket_of b)) ->
  (forall b, In b (first :: rest) -> forall t a, - radius (bracket_of b) <= t <= radius (bracket_of b) ->
     a_lo <= a <= a_hi ->
     - across b <= across_slope (Derive l) omega a (middle a_lo (bracket_of b) a + t) <= across b) ->
  (forall i b next, nth_error (first :: rest) i = Some b -> nth_error (first :: rest) (S i) = Some next ->
     carries (line_gradient (Derive l) omega) a_lo a_hi (bracket_of b) (bracket_of next) /\
     product (bracket_of b) * slope (bracket_of next) <= product (bracket_of next) /\
     across_product b * across next <= across_product next /\
     forall a, a_lo <= a <= a_hi -> middle a_lo (bracket_of next) a + radius (bracket_of next) <
       middle a_lo (bracket_of first) a - radius (bracket_of first)) ->
  carries (line_gradient (Derive l) omega) a_lo a_hi (bracket_of (last rest first)) (bracket_of first) ->
  slope (bracket_of first) <= product (bracket_of first) ->
  product (bracket_of (last rest first)) < 1 ->
  across first <= across_product first ->
  across_product (last rest first) < 1 ->
  balanced_cycle l a_lo a_hi omega first rest.
Proof.
set (l1 := Derive l) in *. set (G := line_gradient l1 omega) in *.
intros H0 H1 Hrad Hpos Hsm Hslope Hacross Hpair Hlast Hfirst Hq Hfirst_across Hq_across.
set (l2 := Derive_n l 2) in *. set (rows := map bracket_of (first :: rest)).
assert (Row : forall b, In b rows -> exists r, In r (first :: rest) /\ b = bracket_of r).
{ intros b Hb. apply in_map_iff in Hb. destruct Hb as [r [E Hr]]. exists r. split; [exact Hr | congruence]. }
assert (Nth : forall i b, nth_error rows i = Some b -> exists r, nth_error (first :: rest) i = Some r /\ b = bracket_of r).
{ intros i b E. unfold rows in E. rewrite nth_error_map in E. destruct (nth_error (first :: rest) i) as [r|]; [|discriminate].
  exists r. split; [reflexivity|]. cbn in E. congruence. }
assert (Low : forall b a, a_lo <= a <= a_hi -> lowest a_lo a_hi b <= middle a_lo b a - radius b /\
  middle a_lo b a + radius b <= highest a_lo a_hi b).
{ intros b a Ha. assert (K := swept a_lo a_hi a b Ha). unfold lowest, highest. lra. }
assert (Squares : forall b a, In b rows -> a_lo <= a <= a_hi -> 0 < middle a_lo b a - radius b /\
  smooth 2 l ((middle a_lo b a - radius b)^2) ((middle a_lo b a + radius b)^2)).
{ intros b a Hb Ha. destruct (Row b Hb) as [r [Hr ->]]. destruct (Low (bracket_of r) a Ha) as [L1 L2].
  assert (P := Hpos r Hr). assert (R0 := Hrad r Hr). split; [lra|].
  apply (smooth_le 2 2 l _ _ _ _ (Hsm r Hr)); [lia | |]; apply pow_incr; lra. }
assert (Slope : forall b a x, In b rows -> a_lo <= a <= a_hi -> in_bracket a_lo b a x -> is_derive l1 (x^2) (l2 (x^2))).
{ intros b a x Hb Ha Hx. destruct (Squares b a Hb Ha) as [P Sm]. apply Rabs_le_between in Hx.
  apply (smooth_l1 2 l _ _ (x^2) Sm); [lia|]. split; apply pow_incr; lra. }
assert (Elast := last_bracket first rest).
destruct (carried_cycle G (line_curvature l1 l2 omega) a_lo a_hi (bracket_of first) (map bracket_of rest))
  as [P K]; try assumption; try (rewrite Elast; assumption).
- intros b Hb. destruct (Row b Hb) as [r [Hr ->]]. exact (Hrad r Hr).
- intros b a x Hb Ha Hx. apply line_gradient_slope. exact (Slope b a x Hb Ha Hx).
- intros b Hb. destruct (Row b Hb) as [r [Hr ->]]. exact (Hslope r Hr).
- intros i b next Eb En. destruct (Nth i b Eb) as [r [Er ->]]. destruct (Nth (S i) next En) as [n [Enn ->]].
  destruct (Hpair i r n Er Enn) as [p1 [p2 [_ p4]]]. split; [exact p1|]. split; [exact p2 | exact p4].
- rewrite Elast in P, K. split; [split; assumption|]. split; [split; assumption|].
  intros a Ha. split; [intros b Hb; apply Squares; assumption|].
  destruct (K a Ha) as [x0 Cycle]. exists x0. split; [exact Cycle|].
  change (bracket_of first :: map bracket_of rest) with rows in Cycle.
  set (N := length rows) in *. assert (HN : (0 < N)%nat) by (unfold N, rows; simpl; lia).
  set (g := frozen G a). assert (Close : Nat.iter N g x0 = x0) by exact (cycle_closes _ _ _ _ _ _ _ Cycle).
  assert (Inside : forall i r, nth_error (first :: rest) i = Some r ->
    Rabs (Nat.iter i g x0 - middle a_lo (bracket_of r) a) < radius (bracket_of r)).
  { intros i r Er. apply (cycle_inside _ _ _ _ _ _ _ Cycle i). unfold rows. rewrite nth_error_map, Er. reflexivity. }
  assert (One : forall i r, nth_error (first :: rest) i = Some r ->
    Rabs (across_slope l1 omega a (Nat.iter i g x0)) <= across r).
  { intros i r Er. assert (I := Inside i r Er). apply Rabs_def2 in I. apply Rabs_le_between.
    replace (Nat.iter i g x0) with (middle a_lo (bracket_of r) a + (Nat.iter i g x0 - middle a_lo (bracket_of r) a)) by ring.
    apply Hacross; [apply (nth_error_In _ i); exact Er | lra | exact Ha]. }
  assert (Upto : forall i r, nth_error (first :: rest) i = Some r ->
    product_of (fun t => Rabs (across_slope l1 omega a (Nat.iter t g x0))) (S i) <= across_product r).
  { induction i as [|i IH]; intros r Er.
    - simpl product_of. rewrite Rmult_1_l. injection Er as <-.
      eapply Rle_trans; [apply (One 0%nat); reflexivity | exact Hfirst_across].
    - destruct (nth_error (first :: rest) i) as [r'|] eqn:E'.
      2: { apply nth_error_None in E'. assert (nth_error (first :: rest) (S i) <> None) by congruence.
        apply nth_error_Some in H. lia. }
      destruct (Hpair i r' r E' Er) as [_ [_ [p3 _]]].
      change (product_of (fun t => Rabs (across_slope l1 omega a (Nat.iter t g x0))) (S i) *
        Rabs (across_slope l1 omega a (Nat.iter (S i) g x0)) <= across_product r).
      eapply Rle_trans; [|exact p3].
      apply Rmult_le_compat; [apply product_of_nonneg; intros; apply Rabs_pos | apply Rabs_pos | apply IH; reflexivity |
        apply One; exact Er]. }
  assert (LastRow : nth_error (first :: rest) (pred N) = Some (last rest first)).
  { unfold N, rows. rewrite map_length. simpl length. simpl pred. clear.
    assert (L : forall (bs : list balanced_row) b f, last (b :: bs) f = last bs b).
    { induction bs as [|b' bs IH]; intros b f; [reflexivity|].
      change (last (b' :: bs) f = last (b' :: bs) b). rewrite !IH. reflexivity. }
    revert first. induction rest as [|b bs IH]; intros first; [reflexivity|].
    change (nth_error (b :: bs) (length bs) = Some (last (b :: bs) first)). rewrite L. apply IH. }
  assert (Across : product_of (fun t => Rabs (across_slope l1 omega a (Nat.iter t g x0))) N <= across_product (last rest first)).
  { generalize (Upto (pred N) _ LastRow). replace (S (pred N)) with N by lia. exact (fun H => H). }
  split; [split; [exact Across | exact Hq_across]|].
  intros i. apply (cycle_attracts_in_plane l1 l2 omega a x0 N); try assumption; try lra.
  + intros t. assert (Turn : forall n k, Nat.iter (n * N + k) g x0 = Nat.iter k g x0).
    { induction n as [|n IH]; intros k; [reflexivity|]. rewrite <- (IH k).
      replace (S n * N + k)%nat with (n * N + k + N)%nat by lia. rewrite (iter_add l1 omega a (n * N + k) N).
      f_equal. exact Close. }
    assert (E := Nat.div_mod t N ltac:(lia)). assert (M := Nat.mod_upper_bound t N ltac:(lia)).
    change (is_derive l1 ((Nat.iter t g x0)^2) (l2 ((Nat.iter t g x0)^2))).
    rewrite Nat.mul_comm in E. rewrite E, Turn.
    destruct (nth_error (first :: rest) (t mod N)) as [r|] eqn:Er.
    2: { apply nth_error_None in Er. assert (LN : N = length (first :: rest)) by apply map_length. lia. }
    apply (Slope (bracket_of r) a); [apply in_map, (nth_error_In _ (t mod N)); exact Er | exact Ha|].
    apply Rlt_le. exact (Inside _ r Er).
  + assert (Q : forall n, Rabs (fold_right Rmult 1 (map (fun i => 1 - a * line_curvature l1 l2 omega (Nat.iter i g x0)) (seq 0 n)))
      = product_of (fun t => Rabs (1 - a * line_curvature l1 l2 omega (Nat.iter t g x0))) n).
    { assert (Last : forall (hs : list R) c, fold_right Rmult c hs = fold_right Rmult 1 hs * c).
      { induction hs as [|h hs IH]; intros c; [simpl; ring|]. simpl. rewrite (IH c). ring. }
      induction n as [|n IH]; [simpl; apply Rabs_R1|]. rewrite seq_S, map_app, fold_right_app, Last, Rabs_mult.
      simpl product_of. rewrite <- IH. f_equal. f_equal. simpl. apply Rmult_1_r. }
    rewrite <- Q. eapply Rle_lt_trans; [apply (cycle_multiplier _ _ _ _ _ _ _ Cycle) | exact Hq].
  + eapply Rle_lt_trans; [exact Across | exact Hq_across].
Qed.
