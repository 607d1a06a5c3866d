(** A loss and an expression for it. What is computed with expressions is said of every loss that agrees with the expression
    wherever that is well defined: elsewhere the loss may have another value, or, as a formula is read, none. *)
From Coq Require Import Reals Lra.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss Expression.
Open Scope R_scope.

Definition agrees (e : expr) (l : R -> R) : Prop := forall z, wd e z -> l z = eval e z.

Lemma agrees_itself e : agrees e (eval e).
Proof. intros z _. reflexivity. Qed.

Lemma agrees_locally e l z : agrees e l -> wd e z -> locally z (fun t => eval e t = l t).
Proof. intros A H. generalize (wd_locally e z H). apply filter_imp. intros t Ht. symmetry. apply A, Ht. Qed.

(** the derivatives of the loss exist and are those that the expression computes *)
Theorem agrees_Derive_n n e l z : agrees e l -> wd e z -> ex_derive_n l n z /\ Derive_n l n z = ieval (Dn n e) z.
Proof.
intros A H. destruct (expr_Derive_n n e z H) as [D E]. assert (L := agrees_locally e l z A H). split.
- exact (ex_derive_n_ext_loc _ _ n z L D).
- rewrite <- E. symmetry. apply Derive_n_ext_loc, L.
Qed.

Corollary agrees_Derive e l z : agrees e l -> wd e z -> Derive l z = ieval (Dn 1 e) z.
Proof. intros A H. exact (proj2 (agrees_Derive_n 1 e l z A H)). Qed.

Corollary agrees_smooth n e l A B : agrees e l -> (forall z, A <= z <= B -> wd e z) -> smooth n l A B.
Proof. intros Ag H k z _ Hz. apply (agrees_Derive_n k e l z Ag), H, Hz. Qed.
