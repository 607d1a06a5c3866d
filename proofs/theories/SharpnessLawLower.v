(** Claim `sharpness_law_lower` (theory.md, section 6): the part V of the region W of [sharpness_law] that lies above a lower
    barrier is not left either, and every run that reaches it ends with sharpness at most 2/eta - beta_l eta. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent Trapping LimitPoint LawSteps SharpnessLaw.
Open Scope R_scope.

(** * The claim *)

(** the region V: in W, excess <= eps_l, and w^2 >= A_l E_l - B_l E_l^2 with E_l = excess + beta_l eta^2, unless E_l <= 0 *)
Definition law_lower_region (l : R -> R) (zs eta eps_bar beta k A B eps_l beta_l A_l B_l x y : R) : Prop :=
  let E_l := excess l eta zs x y + beta_l * eta^2 in
  law_region l zs eta eps_bar beta k A B x y /\ excess l eta zs x y <= eps_l /\
  (A_l * E_l - B_l * E_l^2 <= (chart k zs (x * y))^2 \/ E_l <= 0).

Definition sharpness_law_lower (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l : R) : Prop :=
  exists zs, minimum_at l lo hi zs /\
  forall eta, eta_lo <= eta <= eta_bar -> 0 < eta ->
  forall x y : nat -> R, gradient_descent (Derive l) eta x y ->
  forall T, law_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l (x T) (y T) ->
  law_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l (x (S (S T))) (y (S (S T))) /\
  ends_with_sharpness l zs x y (fun sharpness => sharpness <= 2 / eta - beta_l * eta).

(** * The obligations, under the checker's names *)

(** for e in [from, to], lambda in [0, 1], h in [eta_lo^2, eta_bar^2], c in [lo, hi], and sign = 1 or -1: P, of e and h, of L
    and W (the lower barrier and w^2, in units of e^2), of eps and of w = sign e sqrt W *)
Definition between_barriers (lo hi eta_lo eta_bar beta A B beta_l A_l B_l sign from to : R)
    (P : R -> R -> R -> R -> R -> R -> R -> Prop) : Prop :=
  forall e lambda h c, from <= e <= to -> 0 <= lambda <= 1 -> eta_lo^2 <= h <= eta_bar^2 -> lo <= c <= hi ->
  let E_l := e^2 - (beta - beta_l) * h in
  let L := E_l * (A_l - B_l * E_l) / e^2 in
  let W := L + lambda * ((A + B * e^2) - L) in
  let tau := sign * sqrt (W / (A + B * e^2)) in
  P e h c L W (e^2 - beta * h) (tau * e * sqrt (A + B * e^2)).

Record sharpness_law_lower_obligations
    (l : R -> R) (lo hi eta_lo eta_bar beta k A B e_top eps_l beta_l A_l B_l f_near f_mid f_top : R) : Prop := {
  lower_v3 : 0 < beta_l;
  lower_v4 : beta_l < beta;
  lower_v5 : 0 <= B_l;
  lower_v6 : 2 * B_l * (f_top^2 + beta_l * eta_bar^2) < A_l;
  lower_v7 : (beta - beta_l) * eta_bar^2 < f_near^2;
  lower_v8 : f_near <= f_mid;
  lower_v9 : f_mid <= f_top;
  lower_v10 : eps_l + beta * eta_bar^2 <= f_top^2;
  lower_near1 : on_positions lo hi eta_lo eta_bar beta A B 0 f_near (fun e tau h c eps w =>
    s1 l k h c eps w beta_l (A_l - 2 * B_l * (e^2 - (beta - beta_l) * h)) <= 0);
  lower_near2 : on_positions lo hi eta_lo eta_bar beta A B 0 f_near (fun e tau h c eps w =>
    s2 l k h c eps w (A_l - B_l * (e^2 - (beta - beta_l) * h)) <= 0);
  lower_near3 : on_positions lo hi eta_lo eta_bar beta A B 0 f_near (fun e tau h c eps w =>
    0 <= s3 l k h c eps w (A_l - B_l * (e^2 - (beta - beta_l) * h)));
  lower_near4 : on_positions lo hi eta_lo eta_bar beta A B 0 f_near (fun e tau h c eps w =>
    0 <= b l k h c eps w)
}.
