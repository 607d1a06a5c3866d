(** As Reflection.v, for the claims on the sharpness at convergence whose obligations hold derivatives of the loss at one number:
    `sharpness`, and of `law_from_afar` those on the trapping region and on the slopes of the rows. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum LawEntry LawFromAfar Sharpness Expression Reflection.
Open Scope R_scope.

Section ReflectionLaw.
Variable e : expr.
Notation d1 := (ieval (Dn 1 e)).
Notation d2 := (ieval (Dn 2 e)).
Notation d3 := (ieval (Dn 3 e)).
Notation d4 := (ieval (Dn 4 e)).

(** t5 and t6 are multiplied by alpha *)
Theorem sharpness_reflect (lo hi eta_lo eta_bar eps_bar beta k A B D_bar : R) (first : law_row) (rest : list law_row)
    (start m beta_l factor factor_l : R) :
  law_from_afar (eval e) lo hi eta_lo eta_bar eps_bar beta k A B D_bar first rest ->
  (beta_l = 0 \/ exists eps_l beta_l' A_l B_l e1 : R,
    law_entry (eval e) lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l' A_l B_l e1 /\ beta_l <= beta_l' /\
    e1 <= row_low (last_row first rest)) ->
  on e lo hi ->
  0 < eta_bar ->
  0 <= D_bar ->
  row_from first <= lo ->
  hi <= row_to first ->
  1 + row_top first / 2 <= start ->
  start <= m ->
  (forall c, lo <= c <= hi -> m <= d2 c * sqrt (D_bar^2 + 4 * eta_bar^2 * c^2) / 2) ->
  (forall c, lo <= c <= hi -> 0 < 3 * (d3 c)^2 - d2 c * d4 c) ->
  (forall c, lo <= c <= hi -> beta * (3 * (d3 c)^2 - d2 c * d4 c) <= factor * (3 * (d2 c)^4)) ->
  (forall c, lo <= c <= hi -> factor_l * (3 * (d2 c)^4) <= beta_l * (3 * (d3 c)^2 - d2 c * d4 c)) ->
  sharpness (eval e) lo hi eta_lo eta_bar beta D_bar (row_from first) (row_to first) start m beta_l factor factor_l.
Proof.
intros Hafar Hentry W Hbar HD Hfrom Hto T1 T2 T3 T4 T5 T6.
assert (F : forall (b v a : R), 0 < a -> b * (v / a) * a = b * v) by (intros; field; lra).
apply (sharpness_sound (eval e) lo hi eta_lo eta_bar eps_bar beta k A B D_bar first rest); try assumption; try lra;
  intros c Hc; specialize (T3 c Hc); specialize (T4 c Hc); specialize (T5 c Hc); specialize (T6 c Hc);
  unfold beta_0; rewrite ?alpha_eq, ?l2_eq by (apply W, Hc); try lra; set (a := 3 * (d3 c)^2 - d2 c * d4 c) in *.
- apply Rle_ge, (Rmult_le_reg_r a); [exact T4|]. rewrite F by exact T4. exact T5.
- apply (Rmult_le_reg_r a); [exact T4|]. rewrite F by exact T4. exact T6.
Qed.
End ReflectionLaw.
