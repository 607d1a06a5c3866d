(** Claim `run_wide` (theory.md, section 6): one run of gradient descent on l(<x, y>) from vectors of any length, of which U0 = |x + y|^2
    and V0 = |x - y|^2 are known exactly. It is the run of l(xy) from x + y = sqrt U0, x - y = sqrt V0 (Width.v), which is followed in
    z = <x, y>, in D, the scaled balance as a part of that at the start, and in u, by what x + y has been multiplied. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss Minimum Hessian GradientDescent Width WideConvergence Run.
Open Scope R_scope.

(** * The claim *)

(** the vectors converge to (p, q), a minimiser: p + q and p - q are those of the start times rho and sigma; bounds of what it is *)
Record wide_limit (l : R -> R) (zs eta rho_lo rho_hi sigma_lo sigma_hi sharpness_lo sharpness_hi gap_lo gap_hi : R) (d : nat)
    (x y : nat -> nat -> R) (p q : nat -> R) : Prop := Wide_limit {
  wide_x : forall i, (i < d)%nat -> is_lim_seq (fun t => x t i) (p i);
  wide_y : forall i, (i < d)%nat -> is_lim_seq (fun t => y t i) (q i);
  wide_product : dot d p q = zs;
  wide_factors : exists rho sigma, rho_lo <= rho <= rho_hi /\ sigma_lo <= sigma <= sigma_hi /\
    forall i, (i < d)%nat -> plus p q i = rho * plus (x O) (y O) i /\ minus p q i = sigma * minus (x O) (y O) i;
  wide_sharpness : sharpness_lo <= Derive_n l 2 zs * (square d p + square d q) <= sharpness_hi;
  wide_gap : gap_lo <= 2 - eta * (Derive_n l 2 zs * (square d p + square d q)) <= gap_hi
}.

Definition run_wide (l : R -> R) (lo hi eta U0 V0 : R) (steps : nat)
  (r q rho_lo rho_hi sigma_lo sigma_hi sharpness_lo sharpness_hi gap_lo gap_hi : R) : Prop :=
  exists zs, minimum_at l lo hi zs /\
  forall (d : nat) (x y : nat -> nat -> R), wide_descent (Derive l) eta d x y ->
  square d (plus (x O) (y O)) = U0 -> square d (minus (x O) (y O)) = V0 ->
  (forall t, ex_derive l (dot d (x t) (y t))) /\
  (forall j, Rabs (dot d (x (steps + j)%nat) (y (steps + j)%nat) - zs) <= q^j * r) /\
  (forall t, (steps <= t)%nat -> Rabs (dot d (x (S t)) (y (S t)) - zs) <= q * Rabs (dot d (x t) (y t) - zs)) /\
  exists p q, wide_limit l zs eta rho_lo rho_hi sigma_lo sigma_hi sharpness_lo sharpness_hi gap_lo gap_hi d x y p q.

(** * What the obligations speak of *)

(** eta sqrt (U0 V0), the scaled balance at the start *)
Definition first_balance (eta U0 V0 : R) : R := eta * sqrt (U0 * V0).

(** S: eta (|x|^2 + |y|^2), of the part D of the balance that is left, and the product *)
Definition wide_sum (eta U0 V0 D z : R) : R := sqrt (eta^2 * U0 * V0 * D^2 + 4 * eta^2 * z^2).

Lemma wide_sum_is eta U0 V0 D z : 0 <= U0 -> 0 <= V0 -> wide_sum eta U0 V0 D z = scaled_sum eta (first_balance eta U0 V0 * D) z.
Proof.
intros HU HV. unfold wide_sum, scaled_sum, first_balance. f_equal. f_equal.
replace ((eta * sqrt (U0 * V0) * D)^2) with (eta^2 * (sqrt (U0 * V0) * sqrt (U0 * V0)) * D^2) by ring.
rewrite sqrt_sqrt by (apply Rmult_le_pos; assumption). ring.
Qed.

(** the start in l(xy) *)
Definition first_x (U0 V0 : R) : R := (sqrt U0 + sqrt V0) / 2.
Definition first_y (U0 V0 : R) : R := (sqrt U0 - sqrt V0) / 2.

(** one step: z, D and u at once *)
Definition wide_step (l : R -> R) (eta U0 V0 : R) (p : R * R * R) : R * R * R :=
  let '(z, D, u) := p in
  (z - Derive l z * wide_sum eta U0 V0 D z + eta^2 * z * (Derive l z)^2, D * (1 - eta^2 * (Derive l z)^2), u * (1 - eta * Derive l z)).
Definition wide_orbit (l : R -> R) (eta U0 V0 : R) (t : nat) : R * R * R :=
  Nat.iter t (wide_step l eta U0 V0) ((U0 - V0) / 4, 1, 1).

(** it is the orbit of l(xy) in other units *)
Lemma wide_orbit_is l eta U0 V0 t : 0 <= U0 -> 0 <= V0 ->
  let '(z, D, u) := wide_orbit l eta U0 V0 t in
  orbit l eta (first_x U0 V0) (first_y U0 V0) t = (z, first_balance eta U0 V0 * D, sqrt U0 * u).
Proof.
intros HU HV. induction t as [|t IH].
- simpl. unfold first_x, first_y, first_balance. rewrite sqrt_mult by assumption.
  assert (SU := sqrt_sqrt U0 HU). assert (SV := sqrt_sqrt V0 HV). unfold orbit. simpl. f_equal; [f_equal|].
  + rewrite <- SU at 3. rewrite <- SV at 3. field.
  + field.
  + field.
- change (wide_orbit l eta U0 V0 (S t)) with (wide_step l eta U0 V0 (wide_orbit l eta U0 V0 t)).
  change (orbit l eta (first_x U0 V0) (first_y U0 V0) (S t)) with (orbit_step l eta (orbit l eta (first_x U0 V0) (first_y U0 V0) t)).
  destruct (wide_orbit l eta U0 V0 t) as [[z D] u]. rewrite IH. simpl. rewrite wide_sum_is by assumption.
  f_equal; [f_equal; ring | ring].
Qed.

Lemma in_balance_scaled w D_lo D_hi t D : 0 < w -> in_balance (w * D_lo) (w * D_hi) t (w * D) <-> in_balance D_lo D_hi t D.
Proof.
intros Hw. unfold in_balance. rewrite !Rmult_assoc.
assert (M : Rmin (w * D_lo) (w * (D_lo * (1 - t))) = w * Rmin D_lo (D_lo * (1 - t))).
{ unfold Rmin. destruct (Rle_dec (w * D_lo) (w * (D_lo * (1 - t)))) as [a|a], (Rle_dec D_lo (D_lo * (1 - t))) as [b|b]; try reflexivity.
  - exfalso. apply b. apply (Rmult_le_reg_l w); assumption.
  - exfalso. apply a. apply Rmult_le_compat_l; lra. }
assert (N : Rmax (w * D_hi) (w * (D_hi * (1 - t))) = w * Rmax D_hi (D_hi * (1 - t))).
{ unfold Rmax. destruct (Rle_dec (w * D_hi) (w * (D_hi * (1 - t)))) as [a|a], (Rle_dec D_hi (D_hi * (1 - t))) as [b|b]; try reflexivity.
  - exfalso. apply b. apply (Rmult_le_reg_l w); assumption.
  - exfalso. apply a. apply Rmult_le_compat_l; lra. }
rewrite M, N. split; intros [A B]; split; solve [apply (Rmult_le_reg_l w); assumption | apply Rmult_le_compat_l; lra].
Qed.

Lemma sign_scaled w a : 0 < w -> w * a / Rabs (w * a) = a / Rabs a.
Proof.
intros Hw. rewrite Rabs_mult, (Rabs_pos_eq w) by lra. destruct (Req_dec a 0) as [->|N].
- unfold Rdiv. ring.
- field. split; [apply Rabs_no_R0, N | lra].
Qed.

(** * The theorem *)

Theorem run_wide_sound (l : R -> R) (lo hi eta U0 V0 : R) (steps : nat)
  (r q K D_lo D_hi u_lo u_hi rho_lo rho_hi sigma_lo sigma_hi sharpness_lo sharpness_hi gap_lo gap_hi : R) :
  minimum l lo hi ->
  0 < eta -> 0 < U0 -> 0 < V0 ->
  q < 1 ->
  0 < D_lo * D_hi ->
  0 < u_lo * u_hi ->
  tail eta K r q < 1 ->
  smooth 2 l (lo - r) (hi + r) ->
  (forall z, lo - r <= z <= hi + r -> Derive_n l 2 z <= K) ->
  (forall z x D, lo - r <= z <= hi + r -> lo - r <= x <= hi + r -> in_balance D_lo D_hi (tail eta K r q) D ->
     1 - Derive_n l 2 x * (wide_sum eta U0 V0 D z - eta^2 * z * Derive l z) <= q) ->
  (forall z x D, lo - r <= z <= hi + r -> lo - r <= x <= hi + r -> in_balance D_lo D_hi (tail eta K r q) D ->
     - q <= 1 - Derive_n l 2 x * (wide_sum eta U0 V0 D z - eta^2 * z * Derive l z)) ->
  (* x1, x2 *)
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi ->
     sqrt (eta * U0) * rho_lo <= sign_u u_lo * sqrt (wide_sum eta U0 V0 D c + 2 * eta * c)) ->
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi ->
     sign_u u_lo * sqrt (wide_sum eta U0 V0 D c + 2 * eta * c) <= sqrt (eta * U0) * rho_hi) ->
  (* y1, y2 *)
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi ->
     sqrt (eta * V0) * sigma_lo <= sign_v u_lo D_lo * sqrt (wide_sum eta U0 V0 D c - 2 * eta * c)) ->
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi ->
     sign_v u_lo D_lo * sqrt (wide_sum eta U0 V0 D c - 2 * eta * c) <= sqrt (eta * V0) * sigma_hi) ->
  (* e1 to e4 *)
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi -> eta * sharpness_lo <= Derive_n l 2 c * wide_sum eta U0 V0 D c) ->
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi -> Derive_n l 2 c * wide_sum eta U0 V0 D c <= eta * sharpness_hi) ->
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi -> gap_lo <= 2 - Derive_n l 2 c * wide_sum eta U0 V0 D c) ->
  (forall D c, in_balance D_lo D_hi (tail eta K r q) D -> lo <= c <= hi -> 2 - Derive_n l 2 c * wide_sum eta U0 V0 D c <= gap_hi) ->
  (* orbit *)
  orbit_arrives l eta (first_x U0 V0) (first_y U0 V0) steps (hi - r) (lo + r) (first_balance eta U0 V0 * D_lo)
    (first_balance eta U0 V0 * D_hi) (sqrt U0 * u_lo) (sqrt U0 * u_hi) ->
  run_wide l lo hi eta U0 V0 steps r q rho_lo rho_hi sigma_lo sigma_hi sharpness_lo sharpness_hi gap_lo gap_hi.
Proof.
intros Hmin w1 w2 w3 w4 w5 w6 w7 Hsm k2 s1 s2 x1 x2 y1 y2 e1 e2 e3 e4 Orbit.
set (w := first_balance eta U0 V0) in *.
assert (SU : 0 < sqrt U0) by (apply sqrt_lt_R0; exact w2). assert (SV : 0 < sqrt V0) by (apply sqrt_lt_R0; exact w3).
assert (Pw : 0 < w). { apply Rmult_lt_0_compat; [exact w1 | apply sqrt_lt_R0, Rmult_lt_0_compat; assumption]. }
assert (Back : forall D, in_balance (w * D_lo) (w * D_hi) (tail eta K r q) D -> in_balance D_lo D_hi (tail eta K r q) (D / w)).
{ intros D HD. apply (in_balance_scaled w); [exact Pw|]. replace (w * (D / w)) with D by (field; lra). exact HD. }
assert (Sum : forall D z, wide_sum eta U0 V0 (D / w) z = scaled_sum eta D z).
{ intros D z. rewrite wide_sum_is by lra. f_equal. fold w. field. lra. }
assert (Su : sign_u (sqrt U0 * u_lo) = sign_u u_lo) by (apply sign_scaled, SU).
assert (Sv : sign_v (sqrt U0 * u_lo) (w * D_lo) = sign_v u_lo D_lo).
{ unfold sign_v. rewrite Su. unfold Rdiv. rewrite !Rmult_assoc. f_equal. rewrite <- Rmult_assoc. apply sign_scaled, Pw. }
destruct (run_converges l lo hi eta (first_x U0 V0) (first_y U0 V0) steps r q K (w * D_lo) (w * D_hi) (sqrt U0 * u_lo) (sqrt U0 * u_hi))
  as (_ & zs & Hz & C); try assumption; try lra.
{ replace (w * D_lo * (w * D_hi)) with (w^2 * (D_lo * D_hi)) by ring. apply Rmult_lt_0_compat; [apply pow_lt, Pw | exact w5]. }
{ replace (sqrt U0 * u_lo * (sqrt U0 * u_hi)) with ((sqrt U0)^2 * (u_lo * u_hi)) by ring.
  apply Rmult_lt_0_compat; [apply pow_lt, SU | exact w6]. }
{ intros z x D Hz Hx HD. rewrite <- Sum. apply s1; [exact Hz | exact Hx | apply Back, HD]. }
{ intros z x D Hz Hx HD. rewrite <- Sum. apply s2; [exact Hz | exact Hx | apply Back, HD]. }
exists zs. split; [exact Hz|]. intros d x y Hgd EU EV.
assert (EX : X (Derive l) eta d x y O = first_x U0 V0).
{ rewrite X_start. unfold scalar_x, first_x, norm. rewrite EU, EV. reflexivity. }
assert (EY : Y (Derive l) eta d x y O = first_y U0 V0).
{ rewrite Y_start. unfold scalar_y, first_y, norm. rewrite EU, EV. reflexivity. }
destruct (C _ _ (XY_descends _ _ _ _ _ Hgd) EX EY) as (A1 & A2 & A3 & xi & yi & Lx & Ly & Ep & HE & HU & HV).
assert (P : forall t, X (Derive l) eta d x y t * Y (Derive l) eta d x y t = dot d (x t) (y t)) by (intros; apply XY_product, Hgd).
split; [intros t; rewrite <- P; apply A1|]. split; [intros j; rewrite <- P; apply A2|].
split; [intros t Ht; rewrite <- !P; apply A3, Ht|].
destruct (vectors_converge _ _ _ _ _ Hgd xi yi Lx Ly) as (rho & sigma & p & o & L & Dir & FU & FV & E1 & E2 & E3).
exists p, o.
assert (Ez := minimum_inside Hz). assert (Hzs : lo <= zs <= hi) by lra.
assert (Nu : sqrt U0 * u_lo <> 0).
{ intros E. apply Rmult_integral in E. destruct E as [E|E]; [lra | rewrite E in w6; lra]. }
assert (ND : w * D_lo <> 0).
{ intros E. apply Rmult_integral in E. destruct E as [E|E]; [lra | rewrite E in w5; lra]. }
destruct (limit_roots eta _ _ xi yi w1 Nu ND HU HV) as [RU RV]. rewrite Ep in RU, RV.
assert (Es : scaled_sum eta (eta * (xi^2 - yi^2)) zs = eta * (xi^2 + yi^2)) by (rewrite <- Ep; apply scaled_sum_spec; lra).
rewrite Su in RU. rewrite Sv in RV.
specialize (Back _ HE).
specialize (x1 _ zs Back Hzs). specialize (x2 _ zs Back Hzs). specialize (y1 _ zs Back Hzs). specialize (y2 _ zs Back Hzs).
specialize (e1 _ zs Back Hzs). specialize (e2 _ zs Back Hzs). specialize (e3 _ zs Back Hzs). specialize (e4 _ zs Back Hzs).
rewrite Sum in x1, x2, y1, y2, e1, e2, e3, e4. rewrite RU in x1, x2. rewrite RV in y1, y2. rewrite Es in e1, e2, e3, e4.
assert (Re : 0 < sqrt eta) by (apply sqrt_lt_R0; exact w1).
rewrite sqrt_mult in x1, x2, y1, y2 by lra.
apply Wide_limit.
- intros i Hi. apply (L i Hi).
- intros i Hi. apply (L i Hi).
- lra.
- unfold norm in FU, FV. rewrite EU in FU. rewrite EV in FV. exists rho, sigma. rewrite <- FU in x1, x2. rewrite <- FV in y1, y2.
  assert (QU : 0 < sqrt eta * sqrt U0) by (apply Rmult_lt_0_compat; assumption).
  assert (QV : 0 < sqrt eta * sqrt V0) by (apply Rmult_lt_0_compat; assumption).
  split; [split; apply (Rmult_le_reg_l (sqrt eta * sqrt U0)); lra|].
  split; [split; apply (Rmult_le_reg_l (sqrt eta * sqrt V0)); lra | exact Dir].
- rewrite E2. split; apply (Rmult_le_reg_l eta); lra.
- rewrite E2. split; lra.
Qed.
