(** The claims of the sharpness law (theory.md, section 6) for l(<x, y>), x and y in R^d: they hold
    word for word. The regions W and V are those of the two numbers that stand for the vectors,
    [scalar_x] and [scalar_y]: nothing but <x, y> and |x + y| |x - y| enters. That the regions are
    not empty is in the claims themselves, by vectors of length one. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss Minimum Hessian GradientDescent LimitPoint Width WideConvergence
  LawSteps SharpnessLaw
  SharpnessLawLower LawEntry LawFromAfar Sharpness.
Open Scope R_scope.

(** (x_t, y_t) converges to vectors with <x, y> = zs, with a sharpness of which P holds *)
Definition wide_ends (l : R -> R) (zs : R) (d : nat) (x y : nat -> nat -> R) (P : R -> Prop) :
  Prop :=
  exists p q, vectors_tend d x y p q /\ dot d p q = zs /\
    P (Derive_n l 2 zs * (square d p + square d q)).

(** the excess, the region W and the region V, of vectors *)
Definition wide_excess (l : R -> R) (eta zs : R) (d : nat) (x y : nat -> R) : R :=
  excess l eta zs (scalar_x d x y) (scalar_y d x y).
Definition wide_region (l : R -> R) (zs eta eps_bar beta k A B : R) (d : nat) (x y : nat -> R) :
  Prop :=
  law_region l zs eta eps_bar beta k A B (scalar_x d x y) (scalar_y d x y).
Definition wide_lower_region (l : R -> R) (zs eta eps_bar beta k A B eps_l beta_l A_l B_l : R)
    (d : nat) (x y : nat -> R) : Prop :=
  law_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l (scalar_x d x y)
    (scalar_y d x y).

(** eta times the sharpness of the minimisers of the same |x + y| |x - y|, less 2 *)
Lemma wide_excess_is l eta zs d x y :
  wide_excess l eta zs d x y = Derive_n l 2 zs * sqrt
    (eta^2 * (wide_balance d x y)^2 + 4 * eta^2 * zs^2) - 2.
Proof. unfold wide_excess, excess. rewrite scalar_balance. reflexivity. Qed.

Section Transfer.
Variables (l : R -> R) (eta : R) (d : nat) (x y : nat -> nat -> R).
Hypothesis H : wide_descent (Derive l) eta d x y.
Notation X := (X (Derive l) eta d x y).
Notation Y := (Y (Derive l) eta d x y).

Lemma excess_wide zs t : excess l eta zs (X t) (Y t) = wide_excess l eta zs d (x t) (y t).
Proof. unfold wide_excess, excess. rewrite (XY_balance_squared _ _ _ _ _ H). reflexivity. Qed.

Lemma region_wide zs eps_bar beta k A B t :
  law_region l zs eta eps_bar beta k A B (X t) (Y t) <->
    wide_region l zs eta eps_bar beta k A B d (x t) (y t).
Proof.
unfold wide_region, law_region. rewrite excess_wide, (XY_product _ _ _ _ _ H), scalar_product.
reflexivity.
Qed.

Lemma lower_region_wide zs eps_bar beta k A B eps_l beta_l A_l B_l t :
  law_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l (X t) (Y t) <->
  wide_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l d (x t) (y t).
Proof.
unfold wide_lower_region, law_lower_region.
rewrite region_wide, excess_wide, (XY_product _ _ _ _ _ H), scalar_product. reflexivity.
Qed.

Lemma ends_wide zs (P : R -> Prop) : ends_with_sharpness l zs X Y P -> wide_ends l zs d x y P.
Proof.
intros (a & b & La & Lb & Ep & HP).
destruct (tend_vectors _ _ _ _ _ H a b La Lb) as (p & q & T & E1 & E2 & _).
exists p, q. split; [exact T|]. split; [lra|]. rewrite E2. exact HP.
Qed.

Lemma differentiable_wide (from : nat) : (forall t, (from <= t)%nat -> ex_derive l (X t * Y t)) ->
  forall t, (from <= t)%nat -> ex_derive l (dot d (x t) (y t)).
Proof. intros D t Ht. rewrite <- (XY_product _ _ _ _ _ H). exact (D t Ht). Qed.

Lemma never_wide zs : (forall t, dot d (x t) (y t) <> zs) -> forall t, X t * Y t <> zs.
Proof. intros N t. rewrite (XY_product _ _ _ _ _ H). apply N. Qed.
End Transfer.

Definition wide_sharpness_law (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B : R) : Prop :=
  exists zs, minimum_at l lo hi zs /\
  forall eta, eta_lo <= eta <= eta_bar -> 0 < eta ->
  forall d (x y : nat -> nat -> R), wide_descent (Derive l) eta d x y ->
  forall T, wide_region l zs eta eps_bar beta k A B d (x T) (y T) ->
  wide_region l zs eta eps_bar beta k A B d (x (S (S T))) (y (S (S T))) /\
  (forall t, (T <= t)%nat -> ex_derive l (dot d (x t) (y t))) /\
  wide_ends l zs d x y (fun sharpness =>
    2 / eta - beta * eta <= sharpness /\
      ((forall t, dot d (x t) (y t) <> zs) -> sharpness <= 2 / eta)).

Theorem sharpness_law_wide (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B : R) :
  sharpness_law l lo hi eta_lo eta_bar eps_bar beta k A B ->
    wide_sharpness_law l lo hi eta_lo eta_bar eps_bar beta k A B.
Proof.
intros (_ & _ & zs & Hmin & C). exists zs. split; [exact Hmin|]. intros eta He P d x y H T HT.
destruct (C eta He P) as [_ C']. apply (region_wide l eta d x y H) in HT.
destruct (C' _ _ (XY_descends _ _ _ _ _ H) T HT) as (K & D & E).
split; [exact (proj1 (region_wide l eta d x y H zs eps_bar beta k A B (S (S T))) K)|].
split; [exact (differentiable_wide l eta d x y H T D)|].
apply ends_wide in E; [|exact H]. destruct E as (p & q & V & Ez & S1 & S2). exists p, q.
split; [exact V|]. split; [exact Ez|]. split; [exact S1|]. intros N.
apply S2, never_wide; assumption.
Qed.

Definition wide_law_lower (l : R -> R)
    (lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l : R) : Prop :=
  exists zs, minimum_at l lo hi zs /\
  forall eta, eta_lo <= eta <= eta_bar -> 0 < eta ->
  forall d (x y : nat -> nat -> R), wide_descent (Derive l) eta d x y ->
  forall T, wide_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l d (x T) (y T) ->
  wide_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l d (x (S (S T)))
    (y (S (S T))) /\
  (forall t, (T <= t)%nat -> ex_derive l (dot d (x t) (y t))) /\
  wide_ends l zs d x y (fun sharpness => sharpness <= 2 / eta - beta_l * eta).

Theorem sharpness_law_lower_wide (l : R -> R)
    (lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l : R) :
  sharpness_law_lower l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l ->
  wide_law_lower l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l.
Proof.
intros (_ & _ & zs & Hmin & C). exists zs. split; [exact Hmin|]. intros eta He P d x y H T HT.
destruct (C eta He P) as [_ C']. apply (lower_region_wide l eta d x y H) in HT.
destruct (C' _ _ (XY_descends _ _ _ _ _ H) T HT) as (K & D & E).
split; [exact (proj1
  (lower_region_wide l eta d x y H zs eps_bar beta k A B eps_l beta_l A_l B_l (S (S T))) K)|].
split; [exact (differentiable_wide l eta d x y H T D) | exact (ends_wide l eta d x y H _ _ E)].
Qed.

Definition wide_law_entry (l : R -> R)
    (lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l e1 : R) : Prop :=
  exists zs, minimum_at l lo hi zs /\
  forall eta, eta_lo <= eta <= eta_bar -> 0 < eta ->
  forall d (x y : nat -> nat -> R), wide_descent (Derive l) eta d x y ->
    (forall t, dot d (x t) (y t) <> zs) ->
  forall T, wide_region l zs eta eps_bar beta k A B d (x T) (y T) ->
    e1 <= wide_excess l eta zs d (x T) (y T) ->
  (exists t, (T <= t)%nat /\ wide_lower_region l zs eta eps_bar beta k A B eps_l beta_l A_l B_l d
    (x t) (y t)) /\
  (forall t, (T <= t)%nat -> ex_derive l (dot d (x t) (y t))) /\
  wide_ends l zs d x y
    (fun sharpness => 2 / eta - beta * eta <= sharpness <= 2 / eta - beta_l * eta).

Theorem law_entry_wide (l : R -> R)
    (lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l e1 : R) :
  law_entry l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l e1 ->
  wide_law_entry l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l e1.
Proof.
intros (_ & _ & zs & Hmin & C). exists zs. split; [exact Hmin|]. intros eta He P d x y H N T HT He1.
destruct (C eta He P) as [_ C']. apply (region_wide l eta d x y H) in HT.
rewrite <- (excess_wide l eta d x y H) in He1.
destruct (C' _ _ (XY_descends _ _ _ _ _ H) (never_wide l eta d x y H zs N) T HT He1) as
  ((t & Ht & K) & D & E).
split; [exists t; split; [exact Ht | apply (lower_region_wide l eta d x y H), K]|].
split; [exact (differentiable_wide l eta d x y H T D) | exact (ends_wide l eta d x y H _ _ E)].
Qed.

Definition wide_law_from_afar (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B D_bar : R)
    (first : law_row) (rest : list law_row)
  : Prop :=
  exists zs, minimum_at l lo hi zs /\
  forall eta, eta_lo <= eta <= eta_bar -> 0 < eta ->
  forall d (x y : nat -> nat -> R), wide_descent (Derive l) eta d x y ->
  row_from first <= dot d (x O) (y O) <= row_to first ->
    eta * wide_balance d (x O) (y O) <= D_bar ->
  row_top first <= wide_excess l eta zs d (x O) (y O) ->
  (forall t, ex_derive l (dot d (x t) (y t))) /\
  ((forall t, dot d (x t) (y t) <> zs) ->
   (exists t, wide_region l zs eta eps_bar beta k A B d (x t) (y t) /\
     row_low (last_row first rest) <= wide_excess l eta zs d (x t) (y t)) /\
   wide_ends l zs d x y (fun sharpness => 2 / eta - beta * eta <= sharpness <= 2 / eta)).

Theorem law_from_afar_wide (l : R -> R) (lo hi eta_lo eta_bar eps_bar beta k A B D_bar : R)
    (first : law_row) (rest : list law_row) :
  law_from_afar l lo hi eta_lo eta_bar eps_bar beta k A B D_bar first rest ->
  wide_law_from_afar l lo hi eta_lo eta_bar eps_bar beta k A B D_bar first rest.
Proof.
intros (_ & _ & zs & Hmin & _ & C). exists zs. split; [exact Hmin|].
intros eta He P d x y H Hz HD He1.
rewrite <- (XY_product _ _ _ _ _ H) in Hz. rewrite <- (XY_balance _ _ _ _ _ H) in HD.
rewrite <- (excess_wide l eta d x y H) in He1.
destruct (C eta He P _ _ (XY_descends _ _ _ _ _ H) Hz HD He1) as [D C'].
split; [intros t; rewrite <- (XY_product _ _ _ _ _ H); apply D|]. intros N.
destruct (C' (never_wide l eta d x y H zs N)) as [(t & K & L) E].
split; [|exact (ends_wide l eta d x y H _ _ E)]. exists t. rewrite <- (excess_wide l eta d x y H).
split; [apply (region_wide l eta d x y H), K | exact L].
Qed.

(** the sharpness of the minimisers of the same |x + y| |x - y| as (x, y) *)
Definition wide_sharpness_at_balance (l : R -> R) (zs : R) (d : nat) (x y : nat -> R) : R :=
  Derive_n l 2 zs * sqrt ((wide_balance d x y)^2 + 4 * zs^2).

Definition wide_sharpness_bracket (l : R -> R)
    (lo hi eta_lo eta_bar beta D_bar from to start beta_l factor factor_l : R) : Prop :=
  exists zs, minimum_at l lo hi zs /\ 0 < alpha l zs /\
  forall eta, eta_lo <= eta <= eta_bar -> 0 < eta ->
  forall d (x y : nat -> nat -> R), wide_descent (Derive l) eta d x y ->
  from <= dot d (x O) (y O) <= to -> eta * wide_balance d (x O) (y O) <= D_bar ->
  start * (2 / eta) <= wide_sharpness_at_balance l zs d (x O) (y O) ->
  (forall t, ex_derive l (dot d (x t) (y t))) /\
  wide_ends l zs d x y (fun s => (forall t, dot d (x t) (y t) <> zs) ->
    2 / eta - factor * beta_0 l zs * eta <= s <= 2 / eta - factor_l * beta_0 l zs * eta /\
    2 / eta - beta * eta <= s <= 2 / eta - beta_l * eta).

Theorem sharpness_wide (l : R -> R)
    (lo hi eta_lo eta_bar beta D_bar from to start m beta_l factor factor_l : R) :
  sharpness l lo hi eta_lo eta_bar beta D_bar from to start m beta_l factor factor_l ->
  wide_sharpness_bracket l lo hi eta_lo eta_bar beta D_bar from to start beta_l factor factor_l.
Proof.
intros (_ & _ & zs & Hmin & _ & Ha & C & _). exists zs. split; [exact Hmin|]. split; [exact Ha|].
intros eta He P d x y H Hz HD Hs.
rewrite <- (XY_product _ _ _ _ _ H) in Hz. rewrite <- (XY_balance _ _ _ _ _ H) in HD.
assert (Hs' : start * (2 / eta) <= sharpness_at_balance l zs (X (Derive l) eta d x y 0)
  (Y (Derive l) eta d x y 0)).
{ unfold sharpness_at_balance, wide_sharpness_at_balance in *.
  rewrite (XY_balance_squared _ _ _ _ _ H), scalar_balance. exact Hs. }
destruct (C eta He P _ _ (XY_descends _ _ _ _ _ H) Hz HD Hs') as [D E].
split; [intros t; rewrite <- (XY_product _ _ _ _ _ H); apply D|].
apply ends_wide in E; [|exact H]. destruct E as (p & q & V & Ez & S). exists p, q.
split; [exact V|]. split; [exact Ez|]. intros N. exact (S (never_wide l eta d x y H zs N)).
Qed.
