(** Two steps of gradient descent near a minimum (theory.md, section 6), with the definitions of the claims on the sharpness
    at convergence, under the names that src/claim/law.h gives them: divided differences of l1 with nodes at c, two steps
    from a position, directly and expanded at c. The theorems are the identities between them: what two steps make of the
    position w and of the excess eps, that both forms agree, and the two barrier identities. *)
From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import GradientDescent.
Open Scope R_scope.

(** * Divided differences *)

(** l1[c, z], l1[c, c, z] and l1[c, c, c, z], and at z = c their continuous extensions *)
Definition l1_cz (l : R -> R) (c z : R) : R :=
  if Req_EM_T z c then Derive_n l 2 c else (Derive l z - Derive l c) / (z - c).
Definition l1_ccz (l : R -> R) (c z : R) : R :=
  if Req_EM_T z c then Derive_n l 3 c / 2 else (l1_cz l c z - Derive_n l 2 c) / (z - c).
Definition l1_cccz (l : R -> R) (c z : R) : R :=
  if Req_EM_T z c then Derive_n l 4 c / 6 else (l1_ccz l c z - Derive_n l 3 c / 2) / (z - c).

Lemma l1_cz_spec (l : R -> R) (c z : R) : Derive l z = Derive l c + (z - c) * l1_cz l c z.
Proof. unfold l1_cz. destruct (Req_EM_T z c) as [->|n]; [ring | field; lra]. Qed.

Lemma l1_ccz_spec (l : R -> R) (c x : R) : l1_cz l c (c + x) = Derive_n l 2 c + x * l1_ccz l c (c + x).
Proof.
unfold l1_ccz. destruct (Req_EM_T (c + x) c) as [e|n].
- assert (x = 0) by lra. subst x. unfold l1_cz. destruct (Req_EM_T (c + 0) c); [ring | lra].
- field. lra.
Qed.

Lemma l1_cccz_spec (l : R -> R) (c x : R) : l1_ccz l c (c + x) = Derive_n l 3 c / 2 + x * l1_cccz l c (c + x).
Proof.
unfold l1_cccz. destruct (Req_EM_T (c + x) c) as [e|n].
- assert (x = 0) by lra. subst x. unfold l1_ccz. destruct (Req_EM_T (c + 0) c); [field | lra].
- field. lra.
Qed.

(** * Two steps *)

Section Steps.
Variables (l : R -> R) (k h c eps w : R).
Notation l2 := (Derive_n l 2 c).
Notation l3 := (Derive_n l 3 c).

(** directly *)
Definition S0 : R := (2 + eps) / l2.
Definition D2 : R := S0^2 - 4 * h * c^2.
Definition sigma (x : R) : R := sqrt (S0^2 + 4 * h * x * (2 * c + x)).
Definition delta : R := w / (1 + k * w).
Definition z0 : R := c + delta.
Definition K0 : R := l1_cz l c z0.
Definition r0 : R := 1 - K0 * sigma delta + h * z0 * delta * K0^2.
Definition delta1 : R := delta * r0.
Definition z1 : R := c + delta1.
Definition K1 : R := l1_cz l c z1.
Definition u : R := h * (K0 * delta)^2.
Definition p1 : R := K1 * r0.
Definition v : R := h * (p1 * delta)^2.
Definition sigma1 : R := sqrt (D2 * (1 - u)^2 + 4 * h * z1^2).
Definition r1 : R := 1 - K1 * sigma1 + h * z1 * delta1 * K1^2.
Definition q : R := r0 * r1.
Definition G : R := 1 + k * w * (1 - q).
Definition Q : R := q / G.
Definition S2 : R := sqrt (D2 * ((1 - u) * (1 - v))^2 + 4 * h * c^2).
Definition m1 : R := l2 * D2 * (K0^2 + p1^2 * (1 - u)) * (1 + (1 - u) * (1 - v)) / (S0 + S2).
Definition M1 : R := m1 / (1 + k * w)^2.

(** expanded at c *)
Definition mu : R := - (1 + eps).
Definition rho1 : R := h * c * l2^2 - l3 * S0 / 2 - 4 * h * c * l2 / S0.
Definition sigma_1 (x : R) : R := 4 * h * (2 * c + x) / (sigma x + S0).
Definition sigma_2 (x : R) : R := 4 * h * (S0 - c * sigma_1 x) / (S0 * (sigma x + S0)).
Definition rho2 (x : R) : R :=
  h * ((l1_cz l c (c + x))^2 + c * l1_ccz l c (c + x) * (l1_cz l c (c + x) + l2))
  - l1_cccz l c (c + x) * S0 - l2 * sigma_2 x - l1_ccz l c (c + x) * sigma_1 x.
Definition balance : R := h * p1 * K0^2 * D2 * (2 - u) / (sigma delta1 + sigma1).
Definition q2 : R :=
  (mu + r0) * rho1 * (rho1 + delta * rho2 delta) + mu * rho2 delta + r0^3 * rho2 delta1 + balance.
Definition a1 : R := 2 + eps + rho1 * (1 + eps) * delta.
Definition Gt : R := 1 - k * w * (eps * a1 + q2 * delta^2).
Definition A1 : R := a1 * (1 + k * w) / Gt.
Definition Q2 : R := q2 / ((1 + k * w) * Gt).
Definition b : R := 2 + eps * A1 + Q2 * w^2.

(** of a barrier w^2 = E (A + B E), E = eps + beta h, with A_P = A + 2 B E, A_E = A + B E *)
Definition s1 (beta A_P : R) : R := b * beta * A1 - A_P * M1.
Definition s2 (A_E : R) : R := - Q2 - A1 / A_E.
Definition s3 (A_E : R) : R := 1 - b * A1 * w^2 / A_E.

(** ** Both forms agree *)

Hypothesis Hl2 : 0 < l2.
Hypothesis Hh : 0 <= h.
Hypothesis Heps : 0 < 2 + eps.
Hypothesis HD2 : 0 < D2.

Lemma S0_pos : 0 < S0.
Proof. unfold S0. apply Rmult_lt_0_compat; [exact Heps | apply Rinv_0_lt_compat; exact Hl2]. Qed.

Lemma S0_spec : l2 * S0 = 2 + eps.
Proof. unfold S0. field. lra. Qed.

Lemma radicand (x : R) : 0 < S0^2 + 4 * h * x * (2 * c + x).
Proof.
replace (S0^2 + 4 * h * x * (2 * c + x)) with (D2 + 4 * (h * (c + x)^2)) by (unfold D2; ring).
assert (0 <= h * (c + x)^2) by (apply Rmult_le_pos; [exact Hh | apply pow2_ge_0]). lra.
Qed.

Lemma sigma_pos (x : R) : 0 < sigma x.
Proof. apply sqrt_lt_R0, radicand. Qed.

Lemma sigma_sqr (x : R) : (sigma x)^2 = S0^2 + 4 * h * x * (2 * c + x).
Proof. apply pow2_sqrt, Rlt_le, radicand. Qed.

(** sigma x = S0 + x sigma_1 x, sigma_1 x = 4 h c / S0 + x sigma_2 x *)
Lemma sigma_1_spec (x : R) : sigma x = S0 + x * sigma_1 x.
Proof.
unfold sigma_1. assert (P := sigma_pos x). assert (P0 := S0_pos). assert (E := sigma_sqr x).
apply (Rmult_eq_reg_r (sigma x + S0)); [|lra].
replace ((S0 + x * (4 * h * (2 * c + x) / (sigma x + S0))) * (sigma x + S0)) with
  (S0 * (sigma x + S0) + 4 * h * x * (2 * c + x)) by (field; lra).
replace (sigma x * (sigma x + S0)) with ((sigma x)^2 + S0 * sigma x) by ring. rewrite E. ring.
Qed.

Lemma sigma_2_spec (x : R) : sigma_1 x = 4 * h * c / S0 + x * sigma_2 x.
Proof.
assert (P := sigma_pos x). assert (P0 := S0_pos). assert (E := sigma_1_spec x).
unfold sigma_2. apply (Rmult_eq_reg_r (S0 * (sigma x + S0))); [|apply Rmult_integral_contrapositive_currified; lra].
replace ((4 * h * c / S0 + x * (4 * h * (S0 - c * sigma_1 x) / (S0 * (sigma x + S0)))) * (S0 * (sigma x + S0))) with
  (4 * h * c * (sigma x + S0) + 4 * h * x * S0 - 4 * h * c * (x * sigma_1 x)) by (field; lra).
replace (x * sigma_1 x) with (sigma x - S0) by lra.
unfold sigma_1. field. lra.
Qed.

(** what one step at balance D multiplies the distance x to c by *)
Lemma step_expansion (x : R) :
  1 - l1_cz l c (c + x) * sigma x + h * (c + x) * x * (l1_cz l c (c + x))^2 = mu + x * rho1 + x^2 * rho2 x.
Proof.
assert (P0 := S0_pos). assert (E0 := S0_spec). assert (E1 := sigma_1_spec x). assert (E2 := sigma_2_spec x).
assert (F1 := l1_ccz_spec l c x). assert (F2 := l1_cccz_spec l c x).
unfold rho2, rho1, mu.
set (K := l1_cz l c (c + x)) in *. set (L := l1_ccz l c (c + x)) in *. set (N := l1_cccz l c (c + x)) in *.
set (s := sigma x) in *. set (t := sigma_1 x) in *. set (t2 := sigma_2 x) in *. set (T := S0) in *.
clearbody K L N s t t2 T.
replace (- (1 + eps)) with (1 - l2 * T) by lra.
subst s t K L. field. lra.
Qed.

Lemma r0_expansion : r0 = mu + delta * rho1 + delta^2 * rho2 delta.
Proof. rewrite <- step_expansion. reflexivity. Qed.

Lemma sigma1_radicand : 0 <= D2 * (1 - u)^2 + 4 * h * z1^2.
Proof.
assert (0 <= D2 * (1 - u)^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]).
assert (0 <= h * z1^2) by (apply Rmult_le_pos; [exact Hh | apply pow2_ge_0]). lra.
Qed.

(** the balance has changed when the second step is made *)
Lemma balance_spec : r0 * K1 * (sigma delta1 - sigma1) = balance * delta^2.
Proof.
assert (P := sigma_pos delta1). assert (P1 := sqrt_pos (D2 * (1 - u)^2 + 4 * h * z1^2)). fold sigma1 in P1.
assert (E : (sigma delta1)^2 - sigma1^2 = D2 * u * (2 - u)).
{ rewrite sigma_sqr. replace (sigma1^2) with (D2 * (1 - u)^2 + 4 * h * z1^2).
  - unfold z1. unfold D2 at 1 2. replace (S0^2) with (D2 + 4 * h * c^2) by (unfold D2; ring). ring.
  - symmetry. apply pow2_sqrt, sigma1_radicand. }
unfold balance, p1. apply (Rmult_eq_reg_r (sigma delta1 + sigma1)); [|lra].
replace (h * (K1 * r0) * K0^2 * D2 * (2 - u) / (sigma delta1 + sigma1) * delta^2 * (sigma delta1 + sigma1)) with
  (K1 * r0 * (D2 * (h * (K0 * delta)^2) * (2 - u))) by (field; lra).
change (h * (K0 * delta)^2) with u. rewrite <- E. ring.
Qed.

Lemma q_expansion : q = 1 + eps * a1 + q2 * delta^2.
Proof.
assert (E0 := r0_expansion). assert (E1 := step_expansion delta1). assert (E2 := balance_spec).
assert (Er : q = r0 * (mu + delta1 * rho1 + delta1^2 * rho2 delta1) + balance * delta^2).
{ rewrite <- E2, <- E1. unfold q, r1. fold z1. fold K1. ring. }
rewrite Er. unfold q2, a1. unfold delta1 at 1 2. set (R2 := rho2 delta1). set (B := balance).
assert (E3 : r0^2 = mu^2 + (mu + r0) * (delta * rho1 + delta^2 * rho2 delta)).
{ replace (delta * rho1 + delta^2 * rho2 delta) with (r0 - mu) by lra. ring. }
transitivity (r0 * mu + r0^2 * delta * rho1 + r0^3 * delta^2 * R2 + B * delta^2); [ring|].
rewrite E3. replace (r0 * mu) with ((mu + delta * rho1 + delta^2 * rho2 delta) * mu) by (rewrite <- E0; reflexivity).
clearbody R2 B. generalize r0 (rho2 delta) rho1 delta. intros. unfold mu. ring.
Qed.

Lemma G_expansion : G = Gt.
Proof. unfold G, Gt. rewrite q_expansion. ring. Qed.

Hypothesis Hchart : 0 < 1 + k * w.

Lemma Q_expansion : 0 < G -> 1 + Q = b.
Proof.
intros HG. unfold b, A1, Q2, Q. rewrite <- G_expansion.
assert (E := q_expansion).
assert (Ed : w^2 = delta^2 * (1 + k * w)^2) by (unfold delta; field; lra).
assert (EG : q - G = (q - 1) * (1 + k * w)) by (unfold G; ring).
transitivity (2 + (q - G) / G); [field; lra|].
rewrite EG, E, Ed. generalize q2 a1 G delta HG. intros. field. lra.
Qed.

(** ** What two steps do *)

Lemma w_of_delta : delta / (1 - k * delta) = w.
Proof. unfold delta. field. split; [lra|]. replace (1 + k * w - k * w) with 1 by ring. lra. Qed.

Lemma chart_of_delta : 1 - k * delta = / (1 + k * w).
Proof. unfold delta. field. lra. Qed.

Lemma chart_after : 1 - k * (delta * q) = G / (1 + k * w).
Proof. unfold delta, G. field. lra. Qed.

Lemma w_after : 0 < G -> delta * q / (1 - k * (delta * q)) = w * Q.
Proof. intros HG. rewrite chart_after. unfold Q, delta. field. lra. Qed.

Lemma loss_of_w : m1 * delta^2 = M1 * w^2.
Proof. unfold M1, delta. field. lra. Qed.

Lemma S2_radicand : 0 <= D2 * ((1 - u) * (1 - v))^2 + 4 * h * c^2.
Proof.
assert (0 <= D2 * ((1 - u) * (1 - v))^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]).
assert (0 <= h * c^2) by (apply Rmult_le_pos; [exact Hh | apply pow2_ge_0]). lra.
Qed.

Lemma excess_after : l2 * S2 - 2 = eps - h * (m1 * delta^2).
Proof.
assert (P0 := S0_pos). assert (E0 := S0_spec).
assert (P2 := sqrt_pos (D2 * ((1 - u) * (1 - v))^2 + 4 * h * c^2)). fold S2 in P2.
assert (E : S0^2 - S2^2 = D2 * (1 - (1 - u) * (1 - v)) * (1 + (1 - u) * (1 - v))).
{ replace (S2^2) with (D2 * ((1 - u) * (1 - v))^2 + 4 * h * c^2).
  - replace (S0^2) with (D2 + 4 * h * c^2) by (unfold D2; ring). ring.
  - symmetry. apply pow2_sqrt, S2_radicand. }
assert (E1 : 1 - (1 - u) * (1 - v) = h * delta^2 * (K0^2 + p1^2 * (1 - u))) by (unfold v, u; ring).
assert (E2 : h * (m1 * delta^2) * (S0 + S2) = l2 * (S0 - S2) * (S0 + S2)).
{ replace (l2 * (S0 - S2) * (S0 + S2)) with (l2 * (S0^2 - S2^2)) by ring. rewrite E, E1. unfold m1. field. lra. }
apply Rmult_eq_reg_r in E2; [|lra]. lra.
Qed.

(** ** Barriers *)

(** the upper one: with w^2 = tau^2 E A_E *)
Lemma upper_barrier (beta E A_E A_P tau : R) : 0 < G -> A_E <> 0 -> eps = E - beta * h -> w^2 = tau^2 * (E * A_E) ->
  1 - tau^2 * (Q^2 + h * A_P * M1) = (1 - tau^2) * s3 A_E + tau^2 * (h * s1 beta A_P + w^2 * b * s2 A_E).
Proof.
intros HG HA Ee Ew. assert (EQ := Q_expansion HG).
assert (E3 : w^2 / A_E = tau^2 * E) by (rewrite Ew; field; exact HA).
unfold s1, s2, s3.
replace (b * A1 * w^2 / A_E) with (b * A1 * (w^2 / A_E)) by (field; exact HA).
replace (w^2 * b * (- Q2 - A1 / A_E)) with (- (b * (Q2 * w^2)) - b * A1 * (w^2 / A_E)) by (field; exact HA).
rewrite E3. assert (EQ2 : Q = b - 1) by lra.
assert (EB : b = 2 + eps * A1 + Q2 * w^2) by reflexivity.
replace (Q2 * w^2) with (b - 2 - (E - beta * h) * A1) by (rewrite <- Ee; lra).
rewrite EQ2. ring.
Qed.

(** the lower one, multiplied by e^2: with Phi_l = E_l A_EL *)
Lemma lower_barrier (beta E A_E A_P : R) : 0 < G -> A_E <> 0 -> eps = E - beta * h ->
  w^2 * (Q^2 + h * A_P * M1) - E * A_E =
  (w^2 - E * A_E) * s3 A_E - w^2 * (h * s1 beta A_P + w^2 * b * s2 A_E).
Proof.
intros HG HA Ee. assert (EQ := Q_expansion HG). unfold s1, s2, s3.
replace ((w^2 - E * A_E) * (1 - b * A1 * w^2 / A_E)) with
  (w^2 - E * A_E - b * A1 * w^2 * (w^2 / A_E) + b * A1 * w^2 * E) by (field; exact HA).
replace (w^2 * b * (- Q2 - A1 / A_E)) with (- (b * (Q2 * w^2)) - b * A1 * (w^2 / A_E)) by (field; exact HA).
assert (EQ2 : Q = b - 1) by lra.
assert (EB : b = 2 + eps * A1 + Q2 * w^2) by reflexivity.
replace (Q2 * w^2) with (b - 2 - (E - beta * h) * A1) by (rewrite <- Ee; lra).
rewrite EQ2. ring.
Qed.

End Steps.

(** * Gradient descent takes these steps *)

(** eta times the sharpness, if (x, y) moved to the curve xy = c at its balance, is 2 + excess *)
Definition excess (l : R -> R) (eta c x y : R) : R :=
  Derive_n l 2 c * sqrt (eta^2 * (x^2 - y^2)^2 + 4 * eta^2 * c^2) - 2.

Section Descent.
Variables (l : R -> R) (k eta c w : R) (x y : nat -> R) (t : nat).
Notation h := (eta^2).
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2 c).
Notation eps := (excess l eta c (x t) (y t)).
Hypothesis Heta : 0 < eta.
Hypothesis Hc : l1 c = 0.
Hypothesis Hl2 : 0 < l2.
Hypothesis Hgd : gradient_descent l1 eta x y.
Hypothesis Hz : x t * y t = z0 k c w.

Lemma eta_s (a b : R) : eta * (a^2 + b^2) = sqrt (h * (a^2 - b^2)^2 + 4 * h * (a * b)^2).
Proof.
rewrite <- (sqrt_pow2 (eta * (a^2 + b^2))).
- f_equal. ring.
- apply Rmult_le_pos; [lra | apply s_nonneg].
Qed.

Lemma S0_excess (a b : R) : S0 l c (excess l eta c a b) = sqrt (h * (a^2 - b^2)^2 + 4 * h * c^2).
Proof. unfold S0, excess. field. lra. Qed.

Lemma D2_excess (a b : R) : D2 l h c (excess l eta c a b) = h * (a^2 - b^2)^2.
Proof.
unfold D2. rewrite S0_excess, pow2_sqrt; [ring|].
assert (0 <= h * (a^2 - b^2)^2) by (apply Rmult_le_pos; apply pow2_ge_0).
assert (0 <= h * c^2) by (apply Rmult_le_pos; apply pow2_ge_0). lra.
Qed.

Lemma l1_at_c (z : R) : l1 z = (z - c) * l1_cz l c z.
Proof. rewrite (l1_cz_spec l c z), Hc. ring. Qed.

Lemma first_l1 : l1 (x t * y t) = K0 l k c w * delta k w.
Proof. rewrite Hz, l1_at_c. unfold K0. replace (z0 k c w - c) with (delta k w) by (unfold z0; ring). ring. Qed.

Lemma first_u : h * (l1 (x t * y t))^2 = u l k h c w.
Proof. rewrite first_l1. reflexivity. Qed.

Lemma sigma_delta : sigma l h c eps (delta k w) = eta * ((x t)^2 + (y t)^2).
Proof.
rewrite eta_s, Hz. unfold sigma. f_equal. rewrite <- D2_excess. unfold D2, z0. ring.
Qed.

Lemma first_product : x (S t) * y (S t) = z1 l k h c eps w.
Proof.
rewrite (gd_z l1 eta x y Hgd t). unfold znext. rewrite first_l1, Hz. unfold z1, delta1, r0. rewrite sigma_delta. unfold z0. ring.
Qed.

Lemma first_balance : h * ((x (S t))^2 - (y (S t))^2)^2 = D2 l h c eps * (1 - u l k h c w)^2.
Proof. rewrite (gd_d l1 eta x y Hgd t), first_u, D2_excess. ring. Qed.

Lemma second_l1 : l1 (x (S t) * y (S t)) = p1 l k h c eps w * delta k w.
Proof.
rewrite first_product, l1_at_c. unfold p1, K1.
replace (z1 l k h c eps w - c) with (delta k w * r0 l k h c eps w) by (unfold z1, delta1; ring). ring.
Qed.

Lemma second_v : h * (l1 (x (S t) * y (S t)))^2 = v l k h c eps w.
Proof. rewrite second_l1. reflexivity. Qed.

Lemma sigma1_s : sigma1 l k h c eps w = eta * ((x (S t))^2 + (y (S t))^2).
Proof. rewrite eta_s, first_balance, first_product. reflexivity. Qed.

(** the product, the balance and the excess after two steps *)
Lemma second_product : x (S (S t)) * y (S (S t)) - c = delta k w * q l k h c eps w.
Proof.
rewrite (gd_z l1 eta x y Hgd (S t)). unfold znext. rewrite second_l1, first_product. unfold q, r1. rewrite sigma1_s.
unfold p1. unfold z1, delta1. ring.
Qed.

Lemma second_excess : excess l eta c (x (S (S t))) (y (S (S t))) = l2 * S2 l k h c eps w - 2.
Proof.
unfold excess at 1. rewrite (gd_d l1 eta x y Hgd (S t)), second_v. unfold S2. do 3 f_equal.
rewrite Rpow_mult_distr, <- Rmult_assoc, first_balance. ring.
Qed.

End Descent.
