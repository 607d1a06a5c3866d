(** The claims `convergence`, `global_convergence`, `gap_regime` and `gfs_monotone` for l(<x, y>), x and y in R^d: they hold word for word, with <x, y> in the place
    of xy, |x + y| |x - y| in that of |x^2 - y^2|, and |x|^2 + |y|^2 in that of x^2 + y^2. Nothing new is to be checked. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss Minimum Hessian GradientDescent LimitPoint Width Convergence GlobalConvergence
  GapRegime GfsMonotone.
Open Scope R_scope.

(** the vectors converge to (p, q), whose sum and difference are multiples of those of the start *)
Record vectors_tend (d : nat) (x y : nat -> nat -> R) (p q : nat -> R) : Prop := {
  tend_x : forall i, (i < d)%nat -> is_lim_seq (fun t => x t i) (p i);
  tend_y : forall i, (i < d)%nat -> is_lim_seq (fun t => y t i) (q i);
  tend_direction : exists r s, forall i, (i < d)%nat ->
    plus p q i = r * plus (x O) (y O) i /\ minus p q i = s * minus (x O) (y O) i
}.

(** |x + y| |x - y| never grows, and (x_t, y_t) converges to a minimiser with x != y and x != -y, of a sharpness of at most 2 / eta *)
Definition wide_converges (l : R -> R) (zs eta : R) (d : nat) (x y : nat -> nat -> R) : Prop :=
  (forall t, wide_balance d (x (S t)) (y (S t)) <= wide_balance d (x t) (y t)) /\
  exists p q, vectors_tend d x y p q /\ dot d p q = zs /\ wide_balance d p q <> 0 /\
    ((forall t, dot d (x t) (y t) <> zs) -> Derive_n l 2 zs * (square d p + square d q) <= 2 / eta).

Lemma squares_differ a b : a^2 <> b^2 <-> Rabs (a^2 - b^2) <> 0.
Proof.
split; intros H E.
- apply H. generalize (Rabs_pos (a^2 - b^2)). destruct (Req_dec (a^2 - b^2) 0) as [Z|N]; [lra | exfalso; exact (Rabs_no_R0 _ N E)].
- apply H. rewrite E, Rminus_diag_eq, Rabs_R0 by reflexivity. reflexivity.
Qed.

Lemma tend_vectors l1 eta d x y (H : wide_descent l1 eta d x y) (a b : R) :
  is_lim_seq (X l1 eta d x y) a -> is_lim_seq (Y l1 eta d x y) b ->
  exists p q, vectors_tend d x y p q /\ dot d p q = a * b /\ square d p + square d q = a^2 + b^2 /\
    wide_balance d p q = Rabs (a^2 - b^2).
Proof.
intros Ha Hb. destruct (vectors_converge l1 eta d x y H a b Ha Hb) as (r & s & p & q & L & D & _ & _ & E1 & E2 & E3).
exists p, q. split; [|auto]. split; [intros i Hi; apply (L i Hi) | intros i Hi; apply (L i Hi) | exists r, s; exact D].
Qed.

Lemma converges_wide l zs eta d x y (H : wide_descent (Derive l) eta d x y) :
  converges_to_minimiser l zs eta (X (Derive l) eta d x y) (Y (Derive l) eta d x y) -> wide_converges l zs eta d x y.
Proof.
intros [Mono (a & b & La & Lb & Ep & Ne & Sharp)]. split.
- intros t. rewrite <- !(XY_balance _ _ _ _ _ H). apply Mono.
- destruct (tend_vectors _ _ _ _ _ H a b La Lb) as (p & q & T & E1 & E2 & E3). exists p, q. split; [exact T|].
  split; [lra|]. split; [rewrite E3; apply squares_differ, Ne|]. intros Never. rewrite E2. apply Sharp. intros t.
  rewrite (XY_product _ _ _ _ _ H). apply Never.
Qed.

Definition wide_convergence (l : R -> R) (lo hi a b D_bar eta_bar : R) : Prop :=
  exists zs, minimum_at l lo hi zs /\
  forall eta, 0 < eta <= eta_bar ->
  forall d (x y : nat -> nat -> R), wide_descent (Derive l) eta d x y ->
  a <= dot d (x O) (y O) <= b -> 0 < eta * wide_balance d (x O) (y O) <= D_bar ->
  (forall t, a <= dot d (x t) (y t) <= b) /\ wide_converges l zs eta d x y.

Theorem convergence_wide (l : R -> R) (lo hi a b D_bar eta_bar : R) :
  convergence l lo hi a b D_bar eta_bar -> wide_convergence l lo hi a b D_bar eta_bar.
Proof.
intros (_ & _ & _ & zs & Hmin & _ & _ & C). exists zs. split; [exact Hmin|]. intros eta He d x y H Hab HD.
rewrite <- (XY_product _ _ _ _ _ H) in Hab. rewrite <- (XY_balance _ _ _ _ _ H) in HD.
destruct (C eta He _ _ (XY_descends _ _ _ _ _ H) Hab HD) as [Stay Tend].
split; [|apply converges_wide; assumption]. intros t. rewrite <- (XY_product _ _ _ _ _ H). apply Stay.
Qed.

(** from every start but x = y and x = -y *)
Definition wide_global_convergence (l : R -> R) (lo hi eta_bar : R) : Prop :=
  exists zs, minimum_at l lo hi zs /\
  forall eta, 0 < eta <= eta_bar ->
  forall d (x y : nat -> nat -> R), wide_descent (Derive l) eta d x y ->
  wide_balance d (x O) (y O) <> 0 -> wide_converges l zs eta d x y.

Theorem global_convergence_wide (l : R -> R) (lo hi eta_bar : R) :
  global_convergence l lo hi eta_bar -> wide_global_convergence l lo hi eta_bar.
Proof.
intros (_ & zs & Hmin & _ & _ & C). exists zs. split; [exact Hmin|]. intros eta He d x y H Hne.
apply converges_wide; [exact H|]. apply C; [exact He | apply XY_descends, H|]. apply squares_differ.
rewrite (XY_balance _ _ _ _ _ H). exact Hne.
Qed.

(** * Gradient flow's limit *)

(** the sharpness of the minimisers with that |x + y| |x - y|: gradient flow, which keeps it, leads to one of these *)
Definition wide_flow_sharpness (l : R -> R) (zs : R) (d : nat) (x y : nat -> R) : R :=
  Derive_n l 2 zs * sqrt ((wide_balance d x y)^2 + 4 * zs^2).

Lemma flow_sharpness_wide l zs eta d x y (H : wide_descent (Derive l) eta d x y) t :
  flow_sharpness l zs (X (Derive l) eta d x y t) (Y (Derive l) eta d x y t) = wide_flow_sharpness l zs d (x t) (y t).
Proof.
unfold flow_sharpness, wide_flow_sharpness. rewrite <- (XY_balance _ _ _ _ _ H t), pow2_abs. reflexivity.
Qed.

Definition wide_gfs_monotone (l : R -> R) (lo hi a b D_bar eta_bar : R) : Prop :=
  exists zs, minimum_at l lo hi zs /\
  forall eta, 0 < eta <= eta_bar ->
  forall d (x y : nat -> nat -> R), wide_descent (Derive l) eta d x y ->
  a <= dot d (x O) (y O) <= b -> eta * wide_balance d (x O) (y O) <= D_bar ->
  (forall t, a <= dot d (x t) (y t) <= b) /\
  forall t, wide_flow_sharpness l zs d (x (S t)) (y (S t)) <= wide_flow_sharpness l zs d (x t) (y t).

Theorem gfs_monotone_wide (l : R -> R) (lo hi a b D_bar eta_bar : R) :
  gfs_monotone l lo hi a b D_bar eta_bar -> wide_gfs_monotone l lo hi a b D_bar eta_bar.
Proof.
intros (_ & _ & _ & zs & Hmin & _ & _ & C). exists zs. split; [exact Hmin|]. intros eta He d x y H Hab HD.
rewrite <- (XY_product _ _ _ _ _ H) in Hab. rewrite <- (XY_balance _ _ _ _ _ H) in HD.
destruct (C eta He _ _ (XY_descends _ _ _ _ _ H) Hab HD) as [Stay Falls]. split; intros t.
- rewrite <- (XY_product _ _ _ _ _ H). apply Stay.
- rewrite <- !(flow_sharpness_wide _ _ _ _ _ _ H). apply Falls.
Qed.

Definition wide_gap_regime (l : R -> R) (lo hi a b D_bar eta_bar c : R) : Prop :=
  exists zs, minimum_at l lo hi zs /\
  forall eta, 0 < eta <= eta_bar ->
  forall d (x y : nat -> nat -> R), wide_descent (Derive l) eta d x y ->
  a <= dot d (x O) (y O) <= b -> 0 < eta * wide_balance d (x O) (y O) <= D_bar ->
  let loss_to_lose := l (dot d (x O) (y O)) - l zs in
  (forall t, a <= dot d (x t) (y t) <= b) /\
  (forall t, l (dot d (x (S t)) (y (S t))) <= l (dot d (x t) (y t))) /\
  (forall t, wide_balance d (x O) (y O) - c * eta * loss_to_lose <= wide_balance d (x t) (y t)
     <= wide_balance d (x O) (y O)) /\
  (c * eta * loss_to_lose < wide_balance d (x O) (y O) ->
     exists p q, vectors_tend d x y p q /\ dot d p q = zs /\
     wide_flow_sharpness l zs d (x O) (y O) - c * eta * Derive_n l 2 zs * loss_to_lose
       <= Derive_n l 2 zs * (square d p + square d q) <= wide_flow_sharpness l zs d (x O) (y O)).

Theorem gap_regime_wide (l : R -> R) (lo hi a b D_bar eta_bar c : R) :
  gap_regime l lo hi a b D_bar eta_bar c -> wide_gap_regime l lo hi a b D_bar eta_bar c.
Proof.
intros (_ & _ & _ & zs & Hmin & _ & _ & _ & C). exists zs. split; [exact Hmin|].
intros eta He d x y H Hab HD loss_to_lose. unfold loss_to_lose. clear loss_to_lose.
rewrite <- (XY_product _ _ _ _ _ H) in Hab. rewrite <- (XY_balance _ _ _ _ _ H) in HD.
destruct (C eta He _ _ (XY_descends _ _ _ _ _ H) Hab HD) as [Stay Falls Kept Ends].
rewrite <- (XY_product _ _ _ _ _ H O), <- (XY_balance _ _ _ _ _ H O), <- (flow_sharpness_wide _ zs _ _ _ _ H O).
split; [|split; [|split]].
- intros t. rewrite <- (XY_product _ _ _ _ _ H). apply Stay.
- intros t. rewrite <- !(XY_product _ _ _ _ _ H). apply Falls.
- intros t. rewrite <- (XY_balance _ _ _ _ _ H t). apply Kept.
- intros Enough. destruct (Ends Enough) as (xi & yi & Lx & Ly & Ep & Sharp).
  destruct (tend_vectors _ _ _ _ _ H xi yi Lx Ly) as (p & q & T & E1 & E2 & _). exists p, q.
  split; [exact T|]. split; [lra|]. rewrite E2. exact Sharp.
Qed.
