(** Theorems of sharpness, of branches and of runs, from the tables of src/claim. [base] binds lo
    and
    hi, and the numbers of the claims that a claim builds on. *)
From Coq Require Import Reals List String Lra.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss Minimum LawEntry LawFromAfar Sharpness Run Branch Table ByTable.
From Prodstab Require Tables.
Import ListNotations.
Open Scope R_scope.

Ltac exactly H := let K := fresh in pose proof H as K; intros; instance K;
  destruct K as (_ & _ & K); unfold beta_0, alpha; exact K.
(** the same of a run, in the words of its theorem *)
Ltac balanced H := let k := fresh in pose proof H as k; unfold in_balance, Run.tail, sign_v, sign_u;
  intros; instance k; destruct k as (_ & _ & k); unfold scaled_sum;
  change Derive with (fun l => Derive_n l 1); cbv beta;
  first [exact k | exact (Rge_le _ _ k) | lra].

Section By_table.
Variable l : R -> R.
Variable base : environment.
Local Notation lo := (base "lo"%string).
Local Notation hi := (base "hi"%string).

(** The claim builds on `law_from_afar`, whose first row is [first]. *)
Theorem sharpness_by_table (eta_lo eps_bar k A B : R) (first : law_row) (rest : list law_row)
    (start m beta_l factor factor_l : R) :
  let eta_bar := base "eta_bar"%string in
  let beta := base "beta"%string in
  let D_bar := base "D_bar"%string in
  base "first_top"%string = row_top first ->
  law_from_afar l lo hi eta_lo eta_bar eps_bar beta k A B D_bar first rest ->
  (beta_l = 0 \/ exists eps_l beta_l' A_l B_l e1 : R,
    law_entry l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l' A_l B_l e1 /\
    beta_l <= beta_l' /\ e1 <= row_low (last_row first rest)) ->
  0 <= D_bar -> row_from first <= lo -> hi <= row_to first ->
  obligations_hold l Tables.sharpness [start; m; beta_l; factor; factor_l] [] base ->
  sharpness l lo hi eta_lo eta_bar beta D_bar (row_from first) (row_to first)
    start m beta_l factor factor_l.
Proof.
intros eta_bar beta D_bar Top Afar Entry HD Hfrom Hto H.
read_table H. destruct H as (t1 & t2 & t3 & t4 & t5 & t6 & _). rewrite Top in t1.
apply (sharpness_sound l lo hi eta_lo eta_bar eps_bar beta k A B D_bar first rest); try assumption;
  [smooth_from t4 | exactly t1 | exactly t2 | exactly t3 | exactly t4 | exactly t5 | exactly t6].
Qed.

Theorem branch_by_table (a_from a_to : R) (first : segment) (rest : list segment) :
  obligations_hold l Tables.branch [a_from; a_to] [] base ->
  List.Forall (holds l lo hi) (first :: rest) -> Branch.from first <= a_from ->
  follow first rest a_to -> branch l lo hi a_from a_to (first :: rest).
Proof.
intros H. read_table H. destruct H as (w1 & w2 & _). intros Hs Hf Ho.
apply branch_sound; [exact Hs | from w1 | from w2 | exact Hf | exact Ho].
Qed.

End By_table.

Section Run.
Variable l : R -> R.
Variable base : environment.
Local Notation lo := (base "lo"%string).
Local Notation hi := (base "hi"%string).
Variables eta x0 y0 steps r q K D_lo D_hi u_lo u_hi x_lo x_hi y_lo y_hi : R.
Variables sharpness_lo sharpness_hi gap_lo gap_hi : R.
Local Notation values := [eta; x0; y0; steps; r; q; K; D_lo; D_hi; u_lo; u_hi; x_lo; x_hi; y_lo;
  y_hi; sharpness_lo; sharpness_hi; gap_lo; gap_hi].
Local Notation rho := (numbers Tables.run values [] base).

Lemma orbit_is (t : nat) :
  let now := orbit_environment l Tables.run rho t in
  (now "z"%string, now "D"%string, now "u"%string) = Run.orbit l eta x0 y0 t.
Proof.
induction t as [|t IH]; [reflexivity|]. cbv zeta in IH |- *.
change (Run.orbit l eta x0 y0 (S t)) with (orbit_step l eta (Run.orbit l eta x0 y0 t)).
  rewrite <- IH.
assert (E : forall name, name <> "z"%string -> name <> "D"%string -> name <> "u"%string ->
  orbit_environment l Tables.run rho t name = rho name).
{ intros name Nz ND Nu. apply String.eqb_neq in Nz, ND, Nu.
  destruct t; cbn [orbit_environment]; cbn [map Tables.run Table.orbit orbit_name bind_all];
    unfold bind; rewrite Nz, ND, Nu; reflexivity. }
assert (Eeta := E "eta"%string ltac:(discriminate) ltac:(discriminate) ltac:(discriminate)).
change (rho "eta"%string) with eta in Eeta.
cbn [orbit_environment]. set (now := orbit_environment l Tables.run rho t) in *. clearbody now.
cbv -[Derive_n Derive IZR Rplus Rmult Rminus pow sqrt]. rewrite Eeta. reflexivity.
Qed.

Theorem run_by_table (n : nat) : minimum l lo hi ->
  obligations_hold l Tables.run values [] base -> arrives l Tables.run rho n ->
  run l lo hi eta x0 y0 n r q x_lo x_hi y_lo y_hi sharpness_lo sharpness_hi gap_lo gap_hi.
Proof.
intros Hmin H Orbit. read_table H.
destruct H as (w1 & w2 & w3 & w4 & w5 & w6 & w7 & sm & k1 & k2 & s1 & s2 & x1 & x2 & y1 & y2 &
  e1 & e2 & e3 & e4 & _).
apply (run_sound l lo hi eta x0 y0 n r q K D_lo D_hi u_lo u_hi); try exact Hmin.
- balanced w1.
- balanced w4.
- balanced w5.
- balanced w6.
- balanced w7.
- smooth_from sm.
- balanced k2.
- intros z x D hz hx hD. specialize (s1 z hz x hx D hD). balanced s1.
- intros z x D hz hx hD. specialize (s2 z hz x hx D hD). balanced s2.
- balanced x1.
- balanced x2.
- balanced y1.
- balanced y2.
- balanced e1.
- balanced e2.
- balanced e3.
- balanced e4.
- destruct Orbit as [Way End_]. split.
  + intros t Ht. specialize (Way t Ht). assert (E := orbit_is t). cbv zeta in E.
    rewrite <- E. cbn [fst].
    set (now := orbit_environment l Tables.run rho t) in *. clearbody now.
    assert (S : smooth_at l (now "z"%string)).
    { revert Way. cbv -[smooth_at Derive_n IZR Rplus Rmult Rminus pow sqrt]. tauto. }
    exact (S 1%nat).
  + rewrite <- (orbit_is n). revert End_. cbv zeta.
    set (now := orbit_environment l Tables.run rho n). clearbody now.
    cbv -[Rle IZR Rplus Rmult Rminus pow sqrt]. tauto.
Qed.
End Run.
