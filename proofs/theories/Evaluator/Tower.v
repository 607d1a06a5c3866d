(** The derivatives up to order 5 of products and compositions: the formulas of Leibniz and of Faa di Bruno, written once for
    any numbers and used twice, for real numbers and for the intervals that enclose them.
    [derivatives G e]: the functions G 0, G 1, .. G 5 are the value and the derivatives of the expression e where e is smooth. *)
From Coq Require Import Reals ZArith Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Expression.
Open Scope R_scope.

(** * The formulas *)

Section Formulas.
Variable T : Type.
Variables (add mul : T -> T -> T) (sqr : T -> T) (of_Z : Z -> T).
Local Infix "+" := add.
Local Infix "*" := mul.
Local Notation "# k" := (of_Z k) (at level 5, format "# k").

(** the k-th derivative of u v *)
Definition leibniz (u v : nat -> T) (k : nat) : T :=
  match k with
  | 0%nat => u 0%nat * v 0%nat
  | 1%nat => u 1%nat * v 0%nat + u 0%nat * v 1%nat
  | 2%nat => u 2%nat * v 0%nat + #2 * (u 1%nat * v 1%nat) + u 0%nat * v 2%nat
  | 3%nat => u 3%nat * v 0%nat + #3 * (u 2%nat * v 1%nat + u 1%nat * v 2%nat) + u 0%nat * v 3%nat
  | 4%nat => u 4%nat * v 0%nat + #4 * (u 3%nat * v 1%nat + u 1%nat * v 3%nat) + #6 * (u 2%nat * v 2%nat) + u 0%nat * v 4%nat
  | _ => u 5%nat * v 0%nat + #5 * (u 4%nat * v 1%nat + u 1%nat * v 4%nat)
         + #10 * (u 3%nat * v 2%nat + u 2%nat * v 3%nat) + u 0%nat * v 5%nat
  end.

(** the k-th derivative of f o u, given the derivatives of f at the value of u *)
Definition faa_di_bruno (f u : nat -> T) (k : nat) : T :=
  let u1 := u 1%nat in let u2 := u 2%nat in let u3 := u 3%nat in let u4 := u 4%nat in
  match k with
  | 0%nat => f 0%nat
  | 1%nat => f 1%nat * u1
  | 2%nat => f 1%nat * u2 + f 2%nat * sqr u1
  | 3%nat => f 1%nat * u3 + #3 * (f 2%nat * (u1 * u2)) + f 3%nat * (sqr u1 * u1)
  | 4%nat => f 1%nat * u4 + f 2%nat * (#4 * (u1 * u3) + #3 * sqr u2) + #6 * (f 3%nat * (sqr u1 * u2))
         + f 4%nat * sqr (sqr u1)
  | _ => f 1%nat * u 5%nat + #5 * (f 2%nat * (u1 * u4 + #2 * (u2 * u3)))
         + #5 * (f 3%nat * (#2 * (sqr u1 * u3) + #3 * (u1 * sqr u2))) + #10 * (f 4%nat * (sqr u1 * u1 * u2))
         + f 5%nat * (sqr (sqr u1) * u1)
  end.
End Formulas.

Notation leibnizR := (leibniz R Rplus Rmult IZR).
Notation faa_di_brunoR := (faa_di_bruno R Rplus Rmult Rsqr IZR).

(** ** Whatever respects sums, products and integers respects the formulas *)

Section Related.
Variables (S : Type) (add mul : S -> S -> S) (sqr : S -> S) (of_Z : Z -> S) (related : S -> R -> Prop).
Hypothesis related_add : forall x y a b, related x a -> related y b -> related (add x y) (a + b).
Hypothesis related_mul : forall x y a b, related x a -> related y b -> related (mul x y) (a * b).
Hypothesis related_sqr : forall x a, related x a -> related (sqr x) (Rsqr a).
Hypothesis related_Z : forall k, related (of_Z k) (IZR k).

Ltac by_parts :=
  repeat first [ apply related_add | apply related_mul | apply related_sqr | apply related_Z | match goal with H : _ |- _ => apply H; lia end ].

Lemma leibniz_related (u v : nat -> S) (u' v' : nat -> R) n :
  (forall k, (k <= n)%nat -> related (u k) (u' k)) -> (forall k, (k <= n)%nat -> related (v k) (v' k)) ->
  forall k, (k <= n)%nat -> (k <= 5)%nat -> related (leibniz S add mul of_Z u v k) (leibnizR u' v' k).
Proof.
intros Hu Hv k Hk H5. do 6 (destruct k as [|k]; [unfold leibniz; by_parts|]). lia.
Qed.

Lemma faa_di_bruno_related (f u : nat -> S) (f' u' : nat -> R) n :
  (forall k, (k <= n)%nat -> related (f k) (f' k)) -> (forall k, (k <= n)%nat -> related (u k) (u' k)) ->
  forall k, (k <= n)%nat -> (k <= 5)%nat -> related (faa_di_bruno S add mul sqr of_Z f u k) (faa_di_brunoR f' u' k).
Proof.
intros Hf Hu k Hk H5. do 6 (destruct k as [|k]; [unfold faa_di_bruno; by_parts|]). lia.
Qed.
End Related.

(** * They are the derivatives *)

(** G k is differentiable with derivative G (k + 1) *)
Definition chained (G : nat -> R -> R) (y : R) : Prop := forall k, (k < 5)%nat -> is_derive (G k) y (G (S k) y).

Definition derivatives (G : nat -> R -> R) (e : expr) : Prop := forall k y, (k <= 5)%nat -> wd e y -> G k y = eval (Dn k e) y.

Lemma Dn_chained e y : wd e y -> chained (fun k => eval (Dn k e)) y.
Proof. intros H k _. exact (D_is_derive (Dn k e) y (Dn_wd k e y H)). Qed.

Lemma derivatives_of_chained (G : nat -> R -> R) (e : expr) :
  (forall y, wd e y -> G 0%nat y = eval e y) -> (forall y, wd e y -> chained G y) -> derivatives G e.
Proof.
intros H0 Hc k. induction k as [|k IH]; intros y Hk Hy; [apply H0; exact Hy|].
assert (H1 := Hc y Hy k ltac:(lia)). assert (H2 := Dn_chained e y Hy k ltac:(lia)).
rewrite <- (is_derive_unique _ _ _ H1), <- (is_derive_unique _ _ _ H2). apply Derive_ext_loc.
generalize (wd_locally e y Hy). apply filter_imp. intros t Ht. apply IH; [lia | exact Ht].
Qed.

(** finds the derivative of a polynomial in functions whose derivatives are hypotheses *)
Ltac differentiate :=
  match goal with
  | |- is_derive (fun y => ?a + ?b) _ _ =>
      apply (is_derive_plus (K:=R_AbsRing) (V:=R_NormedModule) (fun y => _) (fun y => _)); differentiate
  | |- is_derive (fun y => ?a * ?b) _ _ =>
      apply (is_derive_mult (K:=R_AbsRing) (fun y => _) (fun y => _)); [differentiate | differentiate | intros; apply Rmult_comm]
  | |- is_derive (fun _ => IZR _) _ _ => apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule))
  | H : is_derive _ _ _ |- _ => exact H
  end.

Ltac polynomial_derivative :=
  match goal with
  | |- is_derive ?f ?y ?d =>
      let H := fresh in eassert (H : is_derive f y _) by differentiate;
      match type of H with is_derive _ _ ?d' => replace d with d'; [exact H | unfold plus, mult, zero; simpl; ring] end
  end.

Lemma leibniz_chained (U V : nat -> R -> R) y : chained U y -> chained V y ->
  chained (fun k t => leibnizR (fun j => U j t) (fun j => V j t) k) y.
Proof.
intros HU HV k Hk.
assert (U0 := HU 0%nat ltac:(lia)). assert (U1 := HU 1%nat ltac:(lia)). assert (U2 := HU 2%nat ltac:(lia)).
assert (U3 := HU 3%nat ltac:(lia)). assert (U4 := HU 4%nat ltac:(lia)).
assert (V0 := HV 0%nat ltac:(lia)). assert (V1 := HV 1%nat ltac:(lia)). assert (V2 := HV 2%nat ltac:(lia)).
assert (V3 := HV 3%nat ltac:(lia)). assert (V4 := HV 4%nat ltac:(lia)).
do 5 (destruct k as [|k]; [unfold leibniz; polynomial_derivative|]). lia.
Qed.

Lemma faa_di_bruno_chained (F U : nat -> R -> R) y : chained F (U 0%nat y) -> chained U y ->
  chained (fun k t => faa_di_brunoR (fun j => F j (U 0%nat t)) (fun j => U j t) k) y.
Proof.
intros HF HU k Hk.
assert (C : forall j, (j < 5)%nat -> is_derive (fun t => F j (U 0%nat t)) y (U 1%nat y * F (S j) (U 0%nat y))).
{ intros j Hj. apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) (F j) (U 0%nat)); [apply HF | apply HU]; lia. }
assert (F0 := C 0%nat ltac:(lia)). assert (F1 := C 1%nat ltac:(lia)). assert (F2 := C 2%nat ltac:(lia)).
assert (F3 := C 3%nat ltac:(lia)). assert (F4 := C 4%nat ltac:(lia)).
assert (U1 := HU 1%nat ltac:(lia)). assert (U2 := HU 2%nat ltac:(lia)).
assert (U3 := HU 3%nat ltac:(lia)). assert (U4 := HU 4%nat ltac:(lia)). clear HF HU C.
do 5 (destruct k as [|k]; [unfold faa_di_bruno, Rsqr; polynomial_derivative|]). lia.
Qed.
