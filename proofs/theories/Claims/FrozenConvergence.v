(** Claims `frozen_convergence` and `frozen_global` (theory.md, section 3): for every step 0 < a <= a_bar the
    frozen map, which is gradient descent on l itself, tends to the minimum zs from a whole interval, or
    from everywhere. It has no points of period two there: in a core around zs one step comes nearer to zs, as
    0 < a l2 < 2, and elsewhere two steps together go towards zs. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum TwoStepMap NoTwoCycle.
Open Scope R_scope.

(** from every start in D the iterates of the step a stay in D and tend to zs *)
Definition tends_from (l : R -> R) (D : R -> Prop) (zs a : R) : Prop := let g := frozen (Derive l) a in
  forall z, D z -> (forall n, D (Nat.iter n g z)) /\ is_lim_seq (fun n => Nat.iter n g z) zs.

Definition frozen_convergence (l : R -> R) (lo hi a_bar A B : R) : Prop :=
  0 < a_bar /\ smooth 2 l A B /\
  exists zs, minimum_at l lo hi zs /\ A < zs < B /\ a_bar * Derive_n l 2 zs < 2 /\
  forall a, 0 < a <= a_bar -> tends_from l (fun z => A <= z <= B) zs a.

Definition frozen_global (l : R -> R) (lo hi a_bar : R) : Prop :=
  0 < a_bar /\ (forall A B, smooth 2 l A B) /\
  exists zs, minimum_at l lo hi zs /\ a_bar * Derive_n l 2 zs < 2 /\
  forall a, 0 < a <= a_bar -> tends_from l (fun _ => True) zs a.

Section Tends.
Variables (l : R -> R) (D : R -> Prop) (lo hi zs r a : R).
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).
Notation g := (frozen l1 a).
Hypothesis Hmin : minimum_at l lo hi zs.
Hypothesis Ha : 0 < a.
Hypothesis Hr : 0 < r.
Hypothesis Hconvex : forall x y z, D x -> D y -> x <= z <= y -> D z.
Hypothesis HD : forall z, D z -> D (g z).
Hypothesis Hd : forall z, D z -> is_derive l1 z (l2 z).
Hypothesis Hcore : forall z, 2 * lo - hi - r <= z <= 2 * hi - lo + r -> D z /\ 0 < l2 z /\ a * l2 z < 2.
Hypothesis Hright : forall z, hi + r <= z -> D z -> 0 < l1 z /\ 0 < l1 z + l1 (g z).
Hypothesis Hleft : forall z, z <= lo - r -> D z -> l1 z < 0 /\ l1 z + l1 (g z) < 0.

Lemma step_fixed : g zs = zs.
Proof. unfold frozen. rewrite (minimum_critical Hmin). ring. Qed.

(** in the core, which is symmetric enough to hold what comes nearer *)
Lemma core_slope z : Rabs (z - zs) <= r + (hi - lo) -> exists k, l1 z = k * (z - zs) /\ 0 < k /\ a * k < 2.
Proof.
intros H1. assert (Hz := minimum_inside Hmin). apply Rabs_le_between in H1.
destruct (MVT_gen l1 zs z l2) as [c [Hc E]].
- intros t Ht. apply Hd, Hcore. unfold Rmin, Rmax in Ht. destruct (Rle_dec zs z); lra.
- intros t Ht. apply is_derive_continuity_pt with (l2 t). apply Hd, Hcore.
  unfold Rmin, Rmax in Ht. destruct (Rle_dec zs z); lra.
- exists (l2 c). rewrite (minimum_critical Hmin), Rminus_0_r in E. split; [exact E|].
  apply Hcore. unfold Rmin, Rmax in Hc. destruct (Rle_dec zs z); lra.
Qed.

Lemma core_nearer z : 0 < Rabs (z - zs) <= r + (hi - lo) -> Rabs (g z - zs) < Rabs (z - zs).
Proof.
intros [H0 H1]. destruct (core_slope z H1) as [k [E [K1 K2]]].
replace (g z - zs) with ((1 - a * k) * (z - zs)) by (unfold frozen; rewrite E; ring).
rewrite Rabs_mult. rewrite <- (Rmult_1_l (Rabs (z - zs))) at 2. apply Rmult_lt_compat_r; [exact H0|].
assert (0 < a * k) by (apply Rmult_lt_0_compat; lra). apply Rabs_def1; lra.
Qed.

Lemma core_twice z : 0 < Rabs (z - zs) <= r + (hi - lo) -> Rabs (g (g z) - zs) < Rabs (z - zs).
Proof.
intros H. assert (K := core_nearer z H). destruct (Req_dec (g z) zs) as [e|n].
- rewrite e, step_fixed, Rminus_diag_eq, Rabs_R0 by reflexivity. apply H.
- eapply Rlt_trans; [apply core_nearer; split; [apply Rabs_pos_lt; lra | lra] | exact K].
Qed.

Lemma twice z : g (g z) = z - a * (l1 z + l1 (g z)).
Proof. unfold frozen. ring. Qed.

Lemma goes_up z : D z -> z < zs -> z < g z /\ z < g (g z).
Proof.
intros Dz Hz. assert (Hi := minimum_inside Hmin). destruct (Rle_lt_dec z (lo - r)) as [h|h].
- destruct (Hleft z h Dz) as [P1 P2]. rewrite twice.
  assert (0 < a * - (l1 z + l1 (g z))) by (apply Rmult_lt_0_compat; lra).
  assert (0 < a * - l1 z) by (apply Rmult_lt_0_compat; lra). unfold frozen at 1. lra.
- assert (C : 0 < Rabs (z - zs) <= r + (hi - lo)) by (rewrite Rabs_left by lra; lra).
  assert (K := core_twice z C). rewrite (Rabs_left (z - zs)) in K by lra. apply Rabs_def2 in K.
  destruct (core_slope z (proj2 C)) as [k [E [K1 _]]]. split; [|lra].
  assert (0 < a * k * - (z - zs)) by (repeat apply Rmult_lt_0_compat; lra). unfold frozen. rewrite E. lra.
Qed.

Lemma goes_down z : D z -> zs < z -> g z < z /\ g (g z) < z.
Proof.
intros Dz Hz. assert (Hi := minimum_inside Hmin). destruct (Rle_lt_dec (hi + r) z) as [h|h].
- destruct (Hright z h Dz) as [P1 P2]. rewrite twice.
  assert (0 < a * (l1 z + l1 (g z))) by (apply Rmult_lt_0_compat; lra).
  assert (0 < a * l1 z) by (apply Rmult_lt_0_compat; lra). unfold frozen at 1. lra.
- assert (C : 0 < Rabs (z - zs) <= r + (hi - lo)) by (rewrite Rabs_pos_eq by lra; lra).
  assert (K := core_twice z C). rewrite (Rabs_pos_eq (z - zs)) in K by lra. apply Rabs_def2 in K.
  destruct (core_slope z (proj2 C)) as [k [E [K1 _]]]. split; [|lra].
  assert (0 < a * k * (z - zs)) by (repeat apply Rmult_lt_0_compat; lra). unfold frozen. rewrite E. lra.
Qed.

Lemma tends : tends_from l D zs a.
Proof.
intros z Hz. split; [intros n; induction n as [|n IH]; [exact Hz | simpl; apply HD, IH]|].
apply (no_two_cycle_tends D g zs); try assumption.
- apply Hcore. assert (Hi := minimum_inside Hmin). lra.
- exact step_fixed.
- intros x Dx. apply (is_derive_continuous g x (1 - a * l2 x)). unfold frozen.
  apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) (fun t => t)).
  + apply (is_derive_id (K:=R_AbsRing)).
  + apply (is_derive_scal l1 x a (l2 x)), Hd, Dx.
- intros x Dx Hx. apply goes_up; assumption.
- intros x Dx Hx. apply goes_down; assumption.
- intros x Dx Hx. apply goes_up; assumption.
- intros x Dx Hx. apply goes_down; assumption.
Qed.
End Tends.

Section Sound.
Variable l : R -> R.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).
Notation twice a z := (l1 z + l1 (frozen l1 a z)).

Lemma at_step_0 z : twice 0 z = 2 * l1 z.
Proof. unfold frozen. rewrite Rmult_0_l, Rminus_0_r. ring. Qed.

Theorem frozen_convergence_sound (lo hi a_bar r A B : R) :
  minimum l lo hi ->
  0 < a_bar -> 0 < r ->
  A <= 2 * lo - hi - r -> 2 * hi - lo + r <= B ->
  smooth 2 l A B ->
  (forall z, A <= z <= B -> A <= frozen l1 a_bar z) ->
  (forall z, A <= z <= B -> frozen l1 a_bar z <= B) ->
  (forall z, 2 * lo - hi - r <= z <= 2 * hi - lo + r -> 0 < l2 z) ->
  (forall z, 2 * lo - hi - r <= z <= 2 * hi - lo + r -> a_bar * l2 z < 2) ->
  (forall z a, hi + r <= z <= B -> 0 <= a <= a_bar -> 0 < twice a z) ->
  (forall z a, A <= z <= lo - r -> 0 <= a <= a_bar -> twice a z < 0) ->
  frozen_convergence l lo hi a_bar A B.
Proof.
intros [zs Hmin] Ha Hr HA HB Hsm Hg1 Hg2 Hc1 Hc2 H1 H2. assert (Hz := minimum_inside Hmin).
split; [exact Ha|]. split; [exact Hsm|]. exists zs. split; [exact Hmin|]. split; [lra|].
split; [apply Hc2; lra|]. intros a [P Q]. apply (tends l (fun z => A <= z <= B) lo hi zs r a Hmin P Hr).
- intros x y z Hx Hy H. lra.
- intros z K. assert (K1 := Hg1 z K). assert (K2 := Hg2 z K). unfold frozen in *.
  destruct (Rle_lt_dec 0 (l1 z)) as [s|s].
  + assert (0 <= a * l1 z) by (apply Rmult_le_pos; lra).
    assert (a * l1 z <= a_bar * l1 z) by (apply Rmult_le_compat_r; lra). lra.
  + assert (0 <= a * - l1 z) by (apply Rmult_le_pos; lra).
    assert (a * - l1 z <= a_bar * - l1 z) by (apply Rmult_le_compat_r; lra). lra.
- intros z K. apply (smooth_l1 2 l A B z Hsm); [lia | exact K].
- intros z K. split; [lra|]. split; [apply Hc1; exact K|].
  eapply Rle_lt_trans; [apply Rmult_le_compat_r; [apply Rlt_le, Hc1; exact K | exact Q] | apply Hc2; exact K].
- intros z K1 K2. split; [|apply H1; lra].
  assert (K := H1 z 0 ltac:(lra) ltac:(lra)). rewrite at_step_0 in K. lra.
- intros z K1 K2. split; [|apply H2; lra].
  assert (K := H2 z 0 ltac:(lra) ltac:(lra)). rewrite at_step_0 in K. lra.
Qed.

Theorem frozen_global_sound (lo hi a_bar r : R) :
  minimum l lo hi ->
  0 < a_bar -> 0 < r ->
  (forall A B, smooth 2 l A B) ->
  (forall z, 2 * lo - hi - r <= z <= 2 * hi - lo + r -> 0 < l2 z) ->
  (forall z, 2 * lo - hi - r <= z <= 2 * hi - lo + r -> a_bar * l2 z < 2) ->
  (forall z a, hi + r <= z -> 0 <= a <= a_bar -> 0 < twice a z) ->
  (forall z a, z <= lo - r -> 0 <= a <= a_bar -> twice a z < 0) ->
  frozen_global l lo hi a_bar.
Proof.
intros [zs Hmin] Ha Hr Hsm Hc1 Hc2 H1 H2. assert (Hz := minimum_inside Hmin).
split; [exact Ha|]. split; [exact Hsm|]. exists zs. split; [exact Hmin|]. split; [apply Hc2; lra|]. intros a [P Q].
apply (tends l (fun _ => True) lo hi zs r a Hmin P Hr); try (intros; exact Logic.I).
- intros z _. apply (smooth_l1 2 l z z z (Hsm z z)); [lia | lra].
- intros z K. split; [exact Logic.I|]. split; [apply Hc1; exact K|].
  eapply Rle_lt_trans; [apply Rmult_le_compat_r; [apply Rlt_le, Hc1; exact K | exact Q] | apply Hc2; exact K].
- intros z K _. split; [|apply H1; lra].
  assert (K' := H1 z 0 K ltac:(lra)). rewrite at_step_0 in K'. lra.
- intros z K _. split; [|apply H2; lra].
  assert (K' := H2 z 0 K ltac:(lra)). rewrite at_step_0 in K'. lra.
Qed.
End Sound.
