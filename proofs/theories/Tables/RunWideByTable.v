(** The theorem of runs in R^d, from the table of src/claim. [base] binds lo and hi. *)
From Coq Require Import Reals List String Lra.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss Minimum Run RunWide Table ByTable RunByTable.
From Prodstab Require Tables.
Import ListNotations.
Open Scope R_scope.

(** the same in the words of its theorem *)
Ltac widened H := let k := fresh in pose proof H as k; unfold in_balance, Run.tail, sign_v, sign_u;
  intros; instance k; destruct k as (_ & _ & k); unfold wide_sum;
  change Derive with (fun l => Derive_n l 1); cbv beta;
  first [exact k | exact (Rge_le _ _ k) | lra].

Section Run.
Variable l : R -> R.
Variable base : environment.
Local Notation lo := (base "lo"%string).
Local Notation hi := (base "hi"%string).
Variables eta U0 V0 steps r q K D_lo D_hi u_lo u_hi rho_lo rho_hi sigma_lo sigma_hi : R.
Variables sharpness_lo sharpness_hi gap_lo gap_hi : R.
Local Notation values := [eta; U0; V0; steps; r; q; K; D_lo; D_hi; u_lo; u_hi; rho_lo; rho_hi;
  sigma_lo; sigma_hi; sharpness_lo; sharpness_hi; gap_lo; gap_hi].

(** The orbit is that of l(xy) in other units: [arrives] of the table is the same. *)
Theorem run_wide_by_table (n : nat) : minimum l lo hi ->
  obligations_hold l Tables.run_wide values [] base ->
  orbit_arrives l eta (first_x U0 V0) (first_y U0 V0) n (hi - r) (lo + r)
    (first_balance eta U0 V0 * D_lo) (first_balance eta U0 V0 * D_hi) (sqrt U0 * u_lo)
    (sqrt U0 * u_hi) ->
  run_wide l lo hi eta U0 V0 n r q rho_lo rho_hi sigma_lo sigma_hi sharpness_lo sharpness_hi gap_lo
    gap_hi.
Proof.
intros Hmin H Orbit. read_table H.
destruct H as (w1 & w2 & w3 & w4 & w5 & w6 & w7 & w8 & w9 & sm & k1 & k2 & s1 & s2 & x1 & x2 & y1 &
  y2 & e1 & e2 & e3 & e4 & _).
apply (run_wide_sound l lo hi eta U0 V0 n r q K D_lo D_hi u_lo u_hi); try exact Hmin.
- widened w1.
- widened w2.
- widened w3.
- widened w4.
- widened w5.
- widened w6.
- widened w7.
- smooth_from sm.
- widened k2.
- intros z x D hz hx hD. specialize (s1 z hz x hx D hD). widened s1.
- intros z x D hz hx hD. specialize (s2 z hz x hx D hD). widened s2.
- widened x1.
- widened x2.
- widened y1.
- widened y2.
- widened e1.
- widened e2.
- widened e3.
- widened e4.
- exact Orbit.
Qed.

Lemma run_wide_positive : obligations_hold l Tables.run_wide values [] base ->
  0 < eta /\ 0 < U0 /\ 0 < V0.
Proof.
intros H. read_table H. destruct H as (w1 & w2 & w3 & _).
split; [widened w1 | split; [widened w2 | widened w3]].
Qed.

Local Notation rho := (numbers Tables.run_wide values [] base).

(** [arrives] of the table says so of the orbit in its own units *)
Lemma wide_orbit_by_table (t : nat) :
  let now := orbit_environment l Tables.run_wide rho t in
  (now "z"%string, now "D"%string, now "u"%string) = wide_orbit l eta U0 V0 t.
Proof.
induction t as [|t IH]; [reflexivity|]. cbv zeta in IH |- *.
change (wide_orbit l eta U0 V0 (S t)) with (wide_step l eta U0 V0 (wide_orbit l eta U0 V0 t)).
rewrite <- IH.
assert (E : forall name, name <> "z"%string -> name <> "D"%string -> name <> "u"%string ->
  orbit_environment l Tables.run_wide rho t name = rho name).
{ intros name Nz ND Nu. apply String.eqb_neq in Nz, ND, Nu.
  destruct t; cbn [orbit_environment]; cbn [map Tables.run_wide Table.orbit orbit_name bind_all];
    unfold bind; rewrite Nz, ND, Nu; reflexivity. }
assert (Eeta := E "eta"%string ltac:(discriminate) ltac:(discriminate) ltac:(discriminate)).
assert (EU := E "U0"%string ltac:(discriminate) ltac:(discriminate) ltac:(discriminate)).
assert (EV := E "V0"%string ltac:(discriminate) ltac:(discriminate) ltac:(discriminate)).
change (rho "eta"%string) with eta in Eeta. change (rho "U0"%string) with U0 in EU.
change (rho "V0"%string) with V0 in EV.
cbn [orbit_environment]. set (now := orbit_environment l Tables.run_wide rho t) in *. clearbody now.
cbv -[Derive_n Derive IZR Rplus Rmult Rminus pow sqrt]. rewrite Eeta, EU, EV. reflexivity.
Qed.

Theorem run_wide_arrives (n : nat) : 0 < eta -> 0 < U0 -> 0 < V0 ->
  arrives l Tables.run_wide rho n ->
  orbit_arrives l eta (first_x U0 V0) (first_y U0 V0) n (hi - r) (lo + r)
    (first_balance eta U0 V0 * D_lo) (first_balance eta U0 V0 * D_hi) (sqrt U0 * u_lo)
    (sqrt U0 * u_hi).
Proof.
intros He HU HV [Way End_].
assert (Pw : 0 <= first_balance eta U0 V0).
{ apply Rmult_le_pos; [lra | apply sqrt_pos]. }
assert (Ps := sqrt_pos U0). split.
- intros t Ht. specialize (Way t Ht). assert (E := wide_orbit_by_table t). cbv zeta in E.
  assert (O := wide_orbit_is l eta U0 V0 t ltac:(lra) ltac:(lra)). rewrite <- E in O. rewrite O.
  cbn [fst].
  set (now := orbit_environment l Tables.run_wide rho t) in *. clearbody now.
  assert (S : smooth_at l (now "z"%string)).
  { revert Way. cbv -[smooth_at Derive_n IZR Rplus Rmult Rminus pow sqrt]. tauto. }
  exact (S 1%nat).
- assert (O := wide_orbit_is l eta U0 V0 n ltac:(lra) ltac:(lra)).
assert (E := wide_orbit_by_table n).
  cbv zeta in E. rewrite <- E in O. rewrite O. revert End_.
  set (now := orbit_environment l Tables.run_wide rho n). clearbody now.
  intros End_.
  assert (B : (hi - r <= now "z"%string <= lo + r) /\ (D_lo <= now "D"%string <= D_hi) /\
    (u_lo <= now "u"%string <= u_hi)).
  { revert End_. cbv -[Rle IZR Rplus Rmult Rminus pow sqrt]. tauto. }
  destruct B as (B1 & B2 & B3). split; [exact B1|].
  split; split; apply Rmult_le_compat_l; tauto.
Qed.
End Run.
