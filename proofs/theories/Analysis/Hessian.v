(** What "sharpness" is: at a minimiser of L(x, y) = l(<x, y>), x and y in R^d, the largest eigenvalue of the Hessian of L is
    l''(<x, y>) (|x|^2 + |y|^2), and it vanishes on all that is orthogonal to (y, x): the other eigenvalues are 0. For d = 1 this is
    the loss l(xy) of the claims ([sharpness_is_largest_eigenvalue]); [wide_sharpness] says it for every d. *)
From Coq Require Import Reals Lra Lia Arith.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss.
Open Scope R_scope.

(** * Sums, partial derivatives, eigenvalues *)

(** f 0 + .. + f (n - 1) *)
Fixpoint sum (n : nat) (f : nat -> R) : R := match n with O => 0 | S n => sum n f + f n end.

(** the point w with t as its coordinate i *)
Definition moved (w : nat -> R) (i : nat) (t : R) : nat -> R := fun j => if (j =? i)%nat then t else w j.

(** the partial derivative of F by the coordinate i exists at w and is d *)
Definition has_partial (F : (nat -> R) -> R) (i : nat) (w : nat -> R) (d : R) : Prop :=
  is_derive (fun t => F (moved w i t)) (w i) d.
(** the partial derivative of F by the coordinate i at w *)
Definition partial (F : (nat -> R) -> R) (i : nat) (w : nat -> R) : R := Derive (fun t => F (moved w i t)) (w i).

(** M is the Hessian of F, a function of n coordinates, at w *)
Definition hessian (n : nat) (F : (nat -> R) -> R) (w : nat -> R) (M : nat -> nat -> R) : Prop :=
  forall i j, (i < n)%nat -> (j < n)%nat -> has_partial (partial F j) i w (M i j).

(** mu is an eigenvalue of the n by n matrix M *)
Definition eigenvalue (n : nat) (M : nat -> nat -> R) (mu : R) : Prop :=
  exists v : nat -> R, (exists i, (i < n)%nat /\ v i <> 0) /\
  forall i, (i < n)%nat -> sum n (fun j => M i j * v j) = mu * v i.

(** s is the largest of them *)
Definition largest_eigenvalue (n : nat) (M : nat -> nat -> R) (s : R) : Prop :=
  eigenvalue n M s /\ forall mu, eigenvalue n M mu -> mu <= s.

Lemma sum_ext n f g : (forall i, (i < n)%nat -> f i = g i) -> sum n f = sum n g.
Proof. induction n as [|n IH]; intros H; [reflexivity|]. simpl. rewrite IH, H by (intros; apply H || idtac; lia). reflexivity. Qed.

Lemma sum_scale n a f : sum n (fun i => a * f i) = a * sum n f.
Proof. induction n as [|n IH]; simpl; [ring|]. rewrite IH. ring. Qed.

Lemma sum_split m n f : sum (m + n) f = sum m f + sum n (fun i => f (m + i)%nat).
Proof.
induction n as [|n IH]; [rewrite Nat.add_0_r; simpl; ring|].
rewrite Nat.add_succ_r. simpl. rewrite IH. ring.
Qed.

Lemma sum_nonneg n f : (forall i, (i < n)%nat -> 0 <= f i) -> 0 <= sum n f.
Proof.
induction n as [|n IH]; intros H; simpl; [lra|].
assert (0 <= sum n f) by (apply IH; intros; apply H; lia). generalize (H n ltac:(lia)). lra.
Qed.

(** one term more *)
Lemma sum_change n i c f g : (i < n)%nat -> (forall j, (j < n)%nat -> g j = f j + (if (j =? i)%nat then c else 0)) ->
  sum n g = sum n f + c.
Proof.
induction n as [|n IH]; intros Hi H; [lia|]. simpl. rewrite (H n) by lia. destruct (Nat.eqb_spec n i) as [<-|N].
- rewrite (sum_ext n g f); [ring|]. intros j Hj. rewrite H by lia. destruct (Nat.eqb_spec j n); [lia | ring].
- rewrite IH; [ring | lia | intros j Hj; apply H; lia].
Qed.

(** * The loss of a product in R^d *)

(** <x, y> for x = (w 0, .., w (d - 1)), y = (w d, .., w (2d - 1)) *)
Definition inner (d : nat) (w : nat -> R) : R := sum d (fun k => w k * w (d + k)%nat).

(** the coordinate that coordinate i is multiplied by *)
Definition partner (d i : nat) : nat := if (i <? d)%nat then (d + i)%nat else (i - d)%nat.

(** the matrix l''(<x, y>) (y, x) (y, x)^T *)
Definition wide_hessian (l : R -> R) (d : nat) (w : nat -> R) (i j : nat) : R :=
  Derive_n l 2 (inner d w) * w (partner d i) * w (partner d j).

Section Width.
Variables (l : R -> R) (d : nat).
Notation inner := (inner d).
Notation partner := (partner d).
Notation wide_loss := (fun w => l (inner w)).

Lemma partner_spec i : (i < d + d)%nat ->
  (partner i < d + d)%nat /\ partner i <> i /\ partner (partner i) = i.
Proof.
intros Hi. unfold partner. destruct (Nat.ltb_spec i d) as [h|h].
- destruct (Nat.ltb_spec (d + i) d); lia.
- destruct (Nat.ltb_spec (i - d) d); lia.
Qed.

Lemma inner_moved w i t : (i < d + d)%nat -> inner (moved w i t) = inner w + (t - w i) * w (partner i).
Proof.
intros Hi. unfold Hessian.inner, Hessian.partner, moved. destruct (Nat.ltb_spec i d) as [h|h].
- apply (sum_change d i); [exact h|]. intros k Hk.
  destruct (Nat.eqb_spec (d + k) i); [lia|]. destruct (Nat.eqb_spec k i) as [->|]; ring.
- apply (sum_change d (i - d)); [lia|]. intros k Hk. destruct (Nat.eqb_spec k i); [lia|].
  destruct (Nat.eqb_spec (d + k) i) as [e|e], (Nat.eqb_spec k (i - d)) as [e'|e']; try lia.
  + replace (w i) with (w (d + k)%nat) by (f_equal; lia). rewrite <- e'. ring.
  + ring.
Qed.

Lemma moved_here w i : forall j, moved w i (w i) j = w j.
Proof. intros j. unfold moved. destruct (Nat.eqb_spec j i) as [->|]; reflexivity. Qed.

Lemma inner_here w i : (i < d + d)%nat -> inner (moved w i (w i)) = inner w.
Proof. intros Hi. rewrite inner_moved by exact Hi. ring. Qed.

Lemma inner_derive w i : (i < d + d)%nat -> is_derive (fun t => inner (moved w i t)) (w i) (w (partner i)).
Proof.
intros Hi. apply (is_derive_ext (fun t => inner w + (t - w i) * w (partner i))).
- intros t. symmetry. apply inner_moved. exact Hi.
- auto_derive; [exact I | ring].
Qed.

Lemma wide_gradient w i : (i < d + d)%nat -> ex_derive l (inner w) ->
  has_partial wide_loss i w (Derive l (inner w) * w (partner i)).
Proof.
intros Hi He. unfold has_partial. rewrite Rmult_comm.
apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) l (fun t => inner (moved w i t))).
- rewrite inner_here by exact Hi. apply Derive_correct. exact He.
- apply inner_derive. exact Hi.
Qed.

(** * The Hessian at a minimiser *)

Variables (lo hi : R) (w : nat -> R).
Hypothesis Hmin : minimum_at l lo hi (inner w).
Notation z := (inner w).
Notation c i := (w (partner i)).
Notation square v := (sum (d + d) (fun i => v i ^ 2)).

Notation wide_hessian := (wide_hessian l d w).

Lemma wide_hessian_spec : hessian (d + d) wide_loss w wide_hessian.
Proof.
destruct Hmin as [Hz _ Hz1 _ _ Hsm]. intros i j Hi Hj.
assert (L : locally (w i) (fun t => lo < inner (moved w i t) < hi)).
{ assert (C := is_derive_continuous _ _ _ (inner_derive w i Hi)).
  apply (C (fun r => lo < r < hi)). apply locally_oo. rewrite inner_here by exact Hi. exact Hz. }
apply (is_derive_ext_loc (fun t => Derive l (inner (moved w i t)) * moved w i t (partner j))).
{ revert L. apply filter_imp. intros t Ht. symmetry. apply is_derive_unique. apply wide_gradient; [exact Hj|].
  exists (Derive l (inner (moved w i t))). apply (smooth_l 2 l lo hi); [exact Hsm | lia | lra]. }
assert (D1 : is_derive (fun t => Derive l (inner (moved w i t))) (w i) (c i * Derive_n l 2 z)).
{ apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) (Derive l) (fun t => inner (moved w i t))).
  - rewrite inner_here by exact Hi. apply (smooth_l1 2 l lo hi); [exact Hsm | lia | lra].
  - apply inner_derive. exact Hi. }
assert (D2 : is_derive (fun t => moved w i t (partner j)) (w i) (if (partner j =? i)%nat then 1 else 0)).
{ unfold moved. destruct (partner j =? i)%nat; [apply (is_derive_id (K:=R_AbsRing)) | apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule))]. }
replace (wide_hessian i j) with
  (c i * Derive_n l 2 z * moved w i (w i) (partner j) + Derive l (inner (moved w i (w i))) * (if (partner j =? i)%nat then 1 else 0)).
- apply (is_derive_mult (K:=R_AbsRing) (fun t => Derive l (inner (moved w i t))) (fun t => moved w i t (partner j)));
    [exact D1 | exact D2 | intros; apply Rmult_comm].
- rewrite moved_here, inner_here, Hz1 by exact Hi. unfold wide_hessian. ring.
Qed.

Lemma square_partners : sum (d + d) (fun i => c i ^ 2) = square w.
Proof.
rewrite !sum_split, Rplus_comm. f_equal; apply sum_ext; intros i Hi; unfold partner; f_equal; f_equal.
- destruct (Nat.ltb_spec (d + i) d); lia.
- destruct (Nat.ltb_spec i d); lia.
Qed.

Lemma wide_hessian_times v i : sum (d + d) (fun j => wide_hessian i j * v j) =
  Derive_n l 2 z * sum (d + d) (fun j => c j * v j) * c i.
Proof.
rewrite (sum_ext _ _ (fun j => Derive_n l 2 z * c i * (c j * v j))) by (intros; unfold wide_hessian; ring).
rewrite sum_scale. ring.
Qed.

Lemma wide_spectrum : (0 < d)%nat ->
  largest_eigenvalue (d + d) wide_hessian (Derive_n l 2 z * square w) /\
  forall v, sum (d + d) (fun j => c j * v j) = 0 -> forall i, sum (d + d) (fun j => wide_hessian i j * v j) = 0.
Proof.
intros Hd. assert (P2 := minimum_curved Hmin).
assert (S0 : 0 <= square w) by (apply sum_nonneg; intros; apply pow2_ge_0).
split; [split|].
- assert (Q : forall n, (exists i, (i < n)%nat /\ c i <> 0) \/ forall i, (i < n)%nat -> c i = 0).
  { induction n as [|n [[i [Hi N]]|IH]]; [right; intros; lia | left; exists i; split; [lia | exact N] |].
    destruct (Req_dec (c n) 0) as [e|e]; [right | left; exists n; split; [lia | exact e]].
    intros i Hi. destruct (Nat.eq_dec i n) as [->|]; [exact e | apply IH; lia]. }
  destruct (Q (d + d)%nat) as [N|N].
  + exists (fun i => c i). split; [exact N|]. intros i _. rewrite wide_hessian_times. f_equal. f_equal.
    rewrite <- square_partners. apply sum_ext. intros. ring.
  + exists (fun _ => 1). split; [exists 0%nat; split; [lia | lra]|]. intros i Hi. rewrite wide_hessian_times.
    rewrite N by exact Hi. rewrite <- square_partners, (sum_ext _ (fun i => c i ^ 2) (fun i => 0 * 1)).
    * rewrite (sum_scale _ 0 (fun _ => 1)). ring.
    * intros j Hj. rewrite N by exact Hj. ring.
- intros mu [v [[k [Hk Nv]] Hv]]. set (q := sum (d + d) (fun j => c j * v j)) in *.
  assert (E : forall i, (i < d + d)%nat -> Derive_n l 2 z * q * c i = mu * v i).
  { intros i Hi. rewrite <- Hv by exact Hi. symmetry. apply wide_hessian_times. }
  assert (Eq : mu * q = Derive_n l 2 z * square w * q).
  { unfold q at 1. rewrite <- sum_scale, <- square_partners.
    rewrite (sum_ext _ _ (fun i => Derive_n l 2 z * q * c i ^ 2)); [rewrite sum_scale; ring|]. intros i Hi.
    replace (mu * (c i * v i)) with (c i * (mu * v i)) by ring. rewrite <- (E i Hi). ring. }
  destruct (Req_dec q 0) as [e|e].
  + assert (mu = 0); [|assert (0 <= Derive_n l 2 z * square w) by (apply Rmult_le_pos; lra); lra].
    specialize (E k Hk). rewrite e in E. apply (Rmult_eq_reg_r (v k)); [lra | exact Nv].
  + right. apply (Rmult_eq_reg_r q); assumption.
- intros v E i. rewrite wide_hessian_times, E. ring.
Qed.

End Width.

(** the Hessian of l(<x, y>), x and y in R^d, at a minimiser: its largest eigenvalue, and where it vanishes *)
Theorem wide_sharpness (l : R -> R) (d : nat) (lo hi : R) (w : nat -> R) :
  (0 < d)%nat ->
  minimum_at l lo hi (inner d w) ->
  hessian (d + d) (fun w => l (inner d w)) w (wide_hessian l d w) /\
  largest_eigenvalue (d + d) (wide_hessian l d w) (Derive_n l 2 (inner d w) * sum (d + d) (fun i => w i ^ 2)) /\
  forall v, sum (d + d) (fun j => w (partner d j) * v j) = 0 ->
    forall i, sum (d + d) (fun j => wide_hessian l d w i j * v j) = 0.
Proof.
intros Hd Hmin. split; [exact (wide_hessian_spec l d lo hi w Hmin) | exact (wide_spectrum l d lo hi w Hmin Hd)].
Qed.

(** * One factor each *)

(** the coordinates (x, y) *)
Definition pair_of (x y : R) : nat -> R := fun i => match i with O => x | _ => y end.

(** at a minimiser (x, y) of l(xy), l''(xy) (x^2 + y^2) is the largest eigenvalue of its Hessian, and the other is 0 *)
Theorem sharpness_is_largest_eigenvalue (l : R -> R) (lo hi x y : R) :
  minimum_at l lo hi (x * y) ->
  exists M, hessian 2 (fun w => l (w 0%nat * w 1%nat)) (pair_of x y) M /\
  largest_eigenvalue 2 M (Derive_n l 2 (x * y) * (x^2 + y^2)) /\
  forall p q, y * p + x * q = 0 -> forall i, M i 0%nat * p + M i 1%nat * q = 0.
Proof.
intros Hmin. assert (I : forall w, inner 1 w = w 0%nat * w 1%nat) by (intros w; unfold inner; simpl; ring).
assert (E : inner 1 (pair_of x y) = x * y) by (rewrite I; reflexivity).
rewrite <- E in Hmin. destruct (wide_sharpness l 1 lo hi (pair_of x y) ltac:(lia) Hmin) as [H [K V]].
exists (wide_hessian l 1 (pair_of x y)). split; [|split].
- intros i j Hi Hj. specialize (H i j Hi Hj). revert H. apply is_derive_ext. intros t. unfold partial.
  apply Derive_ext. intros r. rewrite I. reflexivity.
- rewrite E in K. replace (sum (1 + 1) (fun i => pair_of x y i ^ 2)) with (x^2 + y^2) in K by (simpl; ring). exact K.
- intros p q Hpq i. specialize (V (pair_of p q)). simpl in V. rewrite !Rplus_0_l in V.
  generalize (V Hpq i). lra.
Qed.
