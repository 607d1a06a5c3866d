(** As Reflection.v, for the claims on the sharpness at convergence whose obligations hold derivatives of the loss at one number:
    `sharpness`, and of `law_from_afar` those on the trapping region and on the slopes of the rows. *)
From Coq Require Import Reals Lra List.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum SharpnessLaw LawEntry LawFromAfar Sharpness Expression Reflection.
Open Scope R_scope.

(** p4, p5, q2 and q3 of `law_from_afar`, as LawFromAfarComputation.v proves them *)
Definition steps_hold (l : R -> R) (lo hi eta_lo eta_bar beta k A B : R) (first : law_row) (rest : list law_row) : Prop :=
  each_pair (fun row next => on_step lo hi eta_lo eta_bar row next (fun z eps h c =>
    row_from next <= law_G l z eps h c /\ law_G l z eps h c <= row_to next)) first rest /\
  forall z h c, row_from (last_row first rest) <= z <= row_to (last_row first rest) -> eta_lo^2 <= h <= eta_bar^2 -> lo <= c <= hi ->
    let E := row_low (last_row first rest) + beta * h in 0 < 1 - k * (z - c) /\ (z - c)^2 <= E * (A + B * E) * (1 - k * (z - c))^2.

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
intros Hafar Hentry W HD Hfrom Hto T1 T2 T3 T4 T5 T6.
assert (F : forall (b v a : R), 0 < a -> b * (v / a) * a = b * v) by (intros; field; lra).
apply (sharpness_sound (eval e) lo hi eta_lo eta_bar eps_bar beta k A B D_bar first rest); try assumption; try lra;
  [apply expr_smooth, W|..];
  intros c Hc; specialize (T3 c Hc); specialize (T4 c Hc); specialize (T5 c Hc); specialize (T6 c Hc);
  unfold beta_0; rewrite ?alpha_eq, ?l2_eq by (apply W, Hc); try lra; set (a := 3 * (d3 c)^2 - d2 c * d4 c) in *.
- apply Rle_ge, (Rmult_le_reg_r a); [exact T4|]. rewrite F by exact T4. exact T5.
- apply (Rmult_le_reg_r a); [exact T4|]. rewrite F by exact T4. exact T6.
Qed.

(** the rows lie in each other *)
Lemma rows_nested (first : law_row) (rest : list law_row) :
  each_pair (fun row next => row_from row <= row_from next) first rest ->
  each_pair (fun row next => row_to next <= row_to row) first rest ->
  forall row, In row (first :: rest) -> row_from first <= row_from row /\ row_to row <= row_to first.
Proof.
revert first. induction rest as [|next more IH]; intros first P2 P3 row [<-|Hr]; try lra; [contradiction|].
destruct P2 as [P2 P2'], P3 as [P3 P3']. generalize (IH next P2' P3' row Hr). lra.
Qed.

Lemma each_pair_imp (P P' : law_row -> law_row -> Prop) : (forall row next, P row next -> P' row next) ->
  forall rest first, each_pair P first rest -> each_pair P' first rest.
Proof. intros H. induction rest as [|next more IH]; intros first; [auto|]. intros [H1 H2]. split; [apply H, H1 | apply IH, H2]. Qed.

Theorem law_from_afar_reflect (lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi D_bar : R)
    (first : law_row) (rest : list law_row) :
  minimum (eval e) lo hi ->
  sharpness_law_obligations (eval e) lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi ->
  steps_hold (eval e) lo hi eta_lo eta_bar beta k A B first rest ->
  0 <= D_bar ->
  row_from first <= lo ->
  hi <= row_to first ->
  (forall c, lo <= c <= hi -> 2 + row_top first < d2 c * sqrt (D_bar^2 + 4 * eta_bar^2 * c^2)) ->
  on e (row_from first) (row_to first) ->
  (forall z, row_from first <= z <= lo -> d1 z < 0) ->
  (forall z, hi <= z <= row_to first -> 0 < d1 z) ->
  (forall z, lo <= z <= row_to first -> row_from first <= z - d1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2)) ->
  (forall z, lo <= z <= row_to first -> row_from first <= z - d1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + eta_bar^2 * z * (d1 z)^2) ->
  (forall z, row_from first <= z <= hi -> z - d1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) <= row_to first) ->
  (forall z, row_from first <= z <= hi -> z - d1 z * sqrt (D_bar^2 + 4 * eta_bar^2 * z^2) + eta_bar^2 * z * (d1 z)^2 <= row_to first) ->
  (forall row, In row (first :: rest) -> 0 < row_low row) ->
  (forall row, In row (first :: rest) -> row_low row <= row_top row) ->
  (forall row, In row (first :: rest) -> eta_bar * row_slope row < 1) ->
  (forall row, In row (first :: rest) -> forall z, row_from row <= z <= row_to row -> d1 z <= row_slope row) ->
  (forall row, In row (first :: rest) -> forall z, row_from row <= z <= row_to row -> - row_slope row <= d1 z) ->
  row_low first <= row_top first - law_drop eta_bar (row_top first) (row_slope first) ->
  each_pair (fun row next =>
    row_low next <= Rmin (row_low row) (row_top next) - law_drop eta_bar (row_top row) (row_slope row)) first rest ->
  each_pair (fun row next => row_from row <= row_from next) first rest ->
  each_pair (fun row next => row_to next <= row_to row) first rest ->
  row_top (last_row first rest) <= eps_bar ->
  law_from_afar (eval e) lo hi eta_lo eta_bar eps_bar beta k A B D_bar first rest.
Proof.
intros Hmin O [S Arrival] A1 A2 A3 A4 W C1a C1b C3a C3b C3c C3d R1 R2 R3 R4 R5 R6 P1 P2 P3 Q1.
assert (Hlh : lo < hi) by (destruct Hmin as [zs Hm]; generalize (minimum_inside Hm); lra).
assert (N := rows_nested first rest P2 P3).
apply (law_from_afar_sound _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Hmin O).
constructor; try assumption;
  try (intros z Hz; rewrite ?l1_eq by (apply W; lra); auto; fail);
  try (intros row Hr z Hz; rewrite l1_eq by (apply W; generalize (N row Hr); lra); auto; fail).
- intros c Hc. rewrite l2_eq by (apply W; lra). auto.
- apply expr_smooth, W.
- revert S. apply each_pair_imp. intros row next H z eps h c Hz He Hh Hc. apply (H z eps h c Hz He Hh Hc).
- revert S. apply each_pair_imp. intros row next H z eps h c Hz He Hh Hc. apply (H z eps h c Hz He Hh Hc).
- intros z h c Hz Hh Hc. apply (Arrival z h c Hz Hh Hc).
- intros z h c Hz Hh Hc. apply (Arrival z h c Hz Hh Hc).
Qed.
End ReflectionLaw.
