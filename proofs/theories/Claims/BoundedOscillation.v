(** Claim `bounded_oscillation` (theory.md, section 4): an interval that no step up to a_hi leads out of, and
    for steps from a_lo on, beyond the edge, no place in it at which gradient descent on l itself, the frozen
    map, could come to rest: each critical point of l there repels. So the iterates oscillate for ever, in a
    cycle or without any order, and stay in the interval. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum TwoStepMap Iteration.
Open Scope R_scope.

(** the iterates of the step a stay in [A, B], from every start there *)
Definition stays_in (l : R -> R) (A B a : R) : Prop :=
  forall z n, A <= z <= B -> A <= Nat.iter n (frozen (Derive l) a) z <= B.
(** from every start in [A, B] they have no limit, unless one of them is a critical point of l *)
Definition never_settles (l : R -> R) (A B a : R) : Prop := let g := frozen (Derive l) a in
  forall z, A <= z <= B -> (forall n, Derive l (Nat.iter n g z) <> 0) ->
    forall w : R, ~ is_lim_seq (fun n => Nat.iter n g z) w.

Definition bounded_oscillation (l : R -> R) (lo hi a_lo a_hi A B : R) : Prop :=
  0 < a_lo <= a_hi /\ smooth 2 l A B /\
  exists zs, minimum_at l lo hi zs /\ A < zs < B /\ 2 < a_lo * Derive_n l 2 zs /\
  (forall a, 0 < a <= a_hi -> stays_in l A B a) /\
  (forall a, a_lo <= a <= a_hi -> never_settles l A B a).

Section Oscillation.
Variables (l : R -> R) (A B : R).
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).
Hypothesis Hsm : smooth 2 l A B.

Lemma step_derivative a z : A <= z <= B -> is_derive (frozen l1 a) z (1 - a * l2 z).
Proof.
intros Hz. unfold frozen. apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) (fun t => t)).
- apply (is_derive_id (K:=R_AbsRing)).
- apply (is_derive_scal l1 z a (l2 z)). apply (smooth_l1 2 l A B z Hsm); [lia | exact Hz].
Qed.

(** what a shorter step leads to lies between the start and what the longer one leads to *)
Lemma shorter_steps a a_hi : 0 < a <= a_hi -> (forall z, A <= z <= B -> A <= frozen l1 a_hi z <= B) ->
  stays_in l A B a.
Proof.
intros [Ha1 Ha2] H z n Hz. induction n as [|n IH]; [exact Hz|]. simpl Nat.iter.
set (w := Nat.iter n _ z) in *. specialize (H w IH). unfold frozen in *.
destruct (Rle_lt_dec 0 (l1 w)) as [c|c].
- assert (a * l1 w <= a_hi * l1 w) by (apply Rmult_le_compat_r; assumption).
  assert (0 <= a * l1 w) by (apply Rmult_le_pos; lra). lra.
- assert (a * - l1 w <= a_hi * - l1 w) by (apply Rmult_le_compat_r; lra).
  assert (0 <= a * - l1 w) by (apply Rmult_le_pos; lra). lra.
Qed.

(** a limit would be a critical point, which repels *)
Lemma no_limit a : 0 < a -> stays_in l A B a ->
  (forall z, A <= z <= B -> l1 z = 0 -> 1 < Rabs (1 - a * l2 z)) -> never_settles l A B a.
Proof.
intros Ha Hin Hrep z Hz Hn w Hw. set (g := frozen l1 a) in *.
assert (Hw_in : A <= w <= B).
{ split.
  - change (Rbar_le A w). apply (is_lim_seq_le (fun _ => A) (fun n => Nat.iter n g z));
      [intros n; apply Hin, Hz | apply is_lim_seq_const | exact Hw].
  - change (Rbar_le w B). apply (is_lim_seq_le (fun n => Nat.iter n g z) (fun _ => B));
      [intros n; apply Hin, Hz | exact Hw | apply is_lim_seq_const]. }
assert (Fixed : g w = w).
{ assert (E : Finite (g w) = Finite w); [|injection E; trivial].
  rewrite <- (is_lim_seq_unique (fun n => g (Nat.iter n g z)) (g w)).
  - apply is_lim_seq_unique. exact (proj1 (is_lim_seq_incr_1 (fun n => Nat.iter n g z) w) Hw).
  - apply (is_lim_seq_continuous g _ w); [|exact Hw].
    apply is_derive_continuity_pt with (1 - a * l2 w), step_derivative, Hw_in. }
assert (Critical : l1 w = 0).
{ unfold g, frozen in Fixed. apply (Rmult_eq_reg_l a); [lra | lra]. }
destruct (repels g w _ (step_derivative a w Hw_in) Fixed (Hrep w Hw_in Critical)) as [rho [Hrho K]].
apply is_lim_seq_spec in Hw. destruct (Hw (mkposreal rho Hrho)) as [N HN]. simpl in HN.
assert (Start : 0 < Rabs (Nat.iter N g z - w)).
{ apply Rabs_pos_lt. intros e. apply (Hn N). replace (Nat.iter N g z) with w by lra. exact Critical. }
destruct (K rho (Nat.iter N g z) (Rle_refl rho) Start) as [n Hout].
assert (E : Nat.iter n g (Nat.iter N g z) = Nat.iter (n + N) g z).
{ clear. induction n as [|n IH]; [reflexivity|]. simpl. rewrite IH. reflexivity. }
rewrite E in Hout. specialize (HN (n + N)%nat ltac:(lia)). lra.
Qed.
End Oscillation.

Theorem bounded_oscillation_sound (l : R -> R) (lo hi a_lo a_hi A B weight : R) : minimum l lo hi ->
  0 < a_lo -> a_lo <= a_hi -> A <= lo -> hi <= B -> smooth 2 l A B ->
  (forall z, A <= z <= B -> A <= frozen (Derive l) a_hi z) ->
  (forall z, A <= z <= B -> frozen (Derive l) a_hi z <= B) ->
  (forall z, A <= z <= B ->
     Derive_n l 2 z * (2 - a_lo * Derive_n l 2 z) < weight * (Derive l z)^2) ->
  bounded_oscillation l lo hi a_lo a_hi A B.
Proof.
intros [zs Hmin] H0 H1 HA HB Hsm Hlow Hhigh Hrep.
assert (Hzs := minimum_inside Hmin).
assert (Edge : 2 < a_lo * Derive_n l 2 zs).
{ assert (K := Hrep zs ltac:(lra)). rewrite (minimum_critical Hmin) in K. assert (C := minimum_curved Hmin).
  destruct (Rlt_le_dec 2 (a_lo * Derive_n l 2 zs)) as [c|c]; [exact c|exfalso].
  assert (0 <= Derive_n l 2 zs * (2 - a_lo * Derive_n l 2 zs)) by (apply Rmult_le_pos; lra). lra. }
assert (Stay : forall a, 0 < a <= a_hi -> stays_in l A B a).
{ intros a Ha. apply (shorter_steps l A B a a_hi Ha). intros z Hz. split; [apply Hlow | apply Hhigh]; exact Hz. }
split; [split; assumption|]. split; [exact Hsm|]. exists zs.
split; [exact Hmin|]. split; [lra|]. split; [exact Edge|]. split; [exact Stay|].
intros a Ha. apply (no_limit l A B Hsm a ltac:(lra) (Stay a ltac:(lra))). intros z Hz E.
assert (K := Hrep z Hz). rewrite E in K. set (c := Derive_n l 2 z) in *.
destruct (Rle_lt_dec c 0) as [h|h].
- destruct (Req_dec c 0) as [e|n]; [rewrite e in K; lra|].
  assert (0 < a * - c) by (apply Rmult_lt_0_compat; lra). rewrite Rabs_pos_eq; lra.
- assert (a_lo * c <= a * c) by (apply Rmult_le_compat_r; lra).
  destruct (Rlt_le_dec 2 (a_lo * c)) as [k|k]; [rewrite Rabs_left; lra|exfalso].
  assert (0 <= c * (2 - a_lo * c)) by (apply Rmult_le_pos; lra). lra.
Qed.
