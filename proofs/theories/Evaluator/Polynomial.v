(** Polynomials in one variable with rational coefficients, the constant one first, and formulas that
    are such polynomials ([polynomial_of_correct]). *)
From Coq Require Import Reals ZArith QArith Qreals Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Expression Evaluator.
Import ListNotations.
Open Scope R_scope.

Definition polynomial : Type := list Q.
Fixpoint pvalue (p : polynomial) (z : R) : R := match p with [] => 0 | c :: p => Q2R c + z *
  pvalue p z end.

Fixpoint padd (p q : polynomial) : polynomial :=
  match p, q with
  | [], _ => q | _, [] => p
  | c :: p, d :: q => Qred (c + d) :: padd p q
  end.
Definition pscale (c : Q) (p : polynomial) : polynomial := map (fun d => Qred (c * d)) p.
Fixpoint pmul (p q : polynomial) : polynomial :=
  match p with [] => [] | c :: p => padd (pscale c q) (0%Q :: pmul p q) end.
Fixpoint pslope (p : polynomial) : polynomial := match p with [] => [] | _ :: p => padd p (0%Q ::
  pslope p) end.

Lemma Q2R_red c : Q2R (Qred c) = Q2R c.
Proof. apply Qeq_eqR, Qred_correct. Qed.
Lemma Q2R_0 : Q2R 0 = 0.
Proof. unfold Q2R. simpl. field. Qed.
Lemma Q2R_1 : Q2R 1 = 1.
Proof. unfold Q2R. simpl. field. Qed.

Lemma padd_value p : forall q z, pvalue (padd p q) z = pvalue p z + pvalue q z.
Proof.
induction p as [|c p IH]; intros [|d q] z; cbn [padd pvalue]; try ring.
  rewrite Q2R_red, Q2R_plus, IH. ring.
Qed.
Lemma pscale_value c p z : pvalue (pscale c p) z = Q2R c * pvalue p z.
Proof. induction p as [|d p IH]; [simpl; ring|]. unfold pscale in *. cbn [map pvalue].
  rewrite Q2R_red, Q2R_mult, IH. ring. Qed.
Lemma pmul_value p q z : pvalue (pmul p q) z = pvalue p z * pvalue q z.
Proof.
induction p as [|c p IH]; [simpl; ring|]. cbn [pmul]. rewrite padd_value, pscale_value.
  cbn [pvalue]. rewrite IH, Q2R_0. ring.
Qed.
Lemma pslope_correct p z : is_derive (pvalue p) z (pvalue (pslope p) z).
Proof.
revert z. induction p as [|c p IH]; intros z; [exact (is_derive_const 0 z)|].
cbn [pslope]. rewrite padd_value. cbn [pvalue]. assert (D := is_derive_unique _ _ _ (IH z)).
auto_derive; [exists (pvalue (pslope p) z); exact (IH z)|].
  change (Derive (fun x : R => pvalue p x) z) with (Derive (pvalue p) z).
rewrite D, Q2R_0. ring.
Qed.

(** * Formulas *)

(** of higher degree it would be no gain *)
Definition most_coefficients : nat := 16.
Definition short (p : polynomial) : option polynomial := if (length p <=? most_coefficients)%nat
  then Some p else None.
Definition both (op : polynomial -> polynomial ->
  polynomial) (a b : option polynomial) : option polynomial :=
  match a, b with Some p, Some q => short (op p q) | _, _ => None end.
Definition pneg : polynomial -> polynomial := pscale (-1 # 1).

Fixpoint ppow (p : polynomial) (n : nat) : option polynomial :=
  match n with O => Some [1%Q] | S n => both pmul (Some p) (ppow p n) end.
(** the inverse of a constant *)
Definition pinv (p : polynomial) : option polynomial :=
  match p with [c] => if Qeq_bool c 0 then None else Some [Qinv c] | _ => None end.

Definition rational_constant (c : constant) : option Q := match c with CRat p q => Some (p # q) |
  _ => None end.
Definition constant_polynomial (c : constant) : option polynomial := match rational_constant c
  with Some q => Some [q] | None => None end.

Fixpoint polynomial_of (f : formula) : option polynomial :=
  match f with
  | Var => Some [0%Q; 1%Q]
  | Con c => constant_polynomial c
  | Add a b => both padd (polynomial_of a) (polynomial_of b)
  | Sub a b => both (fun p q => padd p (pneg q)) (polynomial_of a) (polynomial_of b)
  | Mul a b => both pmul (polynomial_of a) (polynomial_of b)
  | Scale c a => both pmul (constant_polynomial c) (polynomial_of a)
  | Div a b =>
      match polynomial_of b with
      | Some p => both pmul (polynomial_of a) (pinv p)
      | None => None
      end
  | Neg a => match polynomial_of a with Some p => Some (pneg p) | None => None end
  | Pow a n => match polynomial_of a with Some p => if (n <=? most_coefficients)%nat then ppow p n
    else None | None => None end
  | _ => None
  end.

Definition stands_for (p : polynomial) (e : expr) : Prop := forall z,
  wd e z /\ eval e z = pvalue p z.

Lemma both_is op a b r : both op a b = Some r -> exists p q, a = Some p /\ b = Some q /\ r = op p q.
Proof.
unfold both, short. destruct a as [p|]; [|discriminate]. destruct b as [q|]; [|discriminate].
  destruct (_ <=? _)%nat; [|discriminate].
intros E. injection E as <-. exists p, q. auto.
Qed.
Lemma rational_constant_correct rho c q : rational_constant c = Some q -> cval rho c = Q2R q.
Proof. destruct c; try discriminate. intros E. injection E as <-. apply rat_eq. Qed.
Lemma constant_polynomial_correct rho c p z : constant_polynomial c = Some p ->
  cval rho c = pvalue p z.
Proof.
unfold constant_polynomial. destruct (rational_constant c) as [q|] eqn:E; [|discriminate].
  intros F. injection F as <-.
rewrite (rational_constant_correct rho c q E). simpl. ring.
Qed.
Lemma pneg_value p z : pvalue (pneg p) z = - pvalue p z.
Proof. unfold pneg. rewrite pscale_value. replace (Q2R (-1 # 1)) with (-1) by (unfold Q2R; simpl;
  field). ring. Qed.
Lemma ppow_value p n : forall r z, ppow p n = Some r -> pvalue r z = pvalue p z ^ n.
Proof.
induction n as [|n IH]; intros r z E; [injection E as <-; simpl; rewrite Q2R_1; ring|].
  cbn [ppow] in E.
destruct (both_is _ _ _ _ E) as [a [b [Ea [Eb ->]]]]. injection Ea as <-.
  rewrite pmul_value, (IH b z Eb). reflexivity.
Qed.
Lemma pinv_value p r z : pinv p = Some r -> pvalue p z <> 0 /\ pvalue r z = / pvalue p z.
Proof.
destruct p as [|c [|d p]]; try discriminate. unfold pinv.
  destruct (Qeq_bool c 0) eqn:Z; [discriminate|]. intros E. injection E as <-.
assert (N : ~ (c == 0)%Q) by (intros Q; apply Qeq_eq_bool in Q; congruence). cbn [pvalue].
  rewrite !Rmult_0_r, !Rplus_0_r.
split; [|apply Q2R_inv, N]. intros F. apply N, eqR_Qeq. rewrite Q2R_0. exact F.
Qed.

Theorem polynomial_of_correct rho f : forall p, polynomial_of f = Some p ->
  stands_for p (close rho f).
Proof.
induction f as [|c|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa b IHb|c a IHa|a IHa|a IHa|a IHa n|a
  IHa c|g a IHa|a IHa b IHb u IHu v IHv];
  intros p E z; cbn [polynomial_of] in E; try discriminate.
- injection E as <-. split; [exact I|]. simpl. rewrite Q2R_0, Q2R_1. ring.
- split; [apply wd_const|]. simpl close. rewrite eval_const. apply constant_polynomial_correct, E.
- destruct (both_is _ _ _ _ E) as [q [r [Ea [Eb ->]]]]. destruct (IHa _ Ea z) as [Wa Va].
  destruct (IHb _ Eb z) as [Wb Vb].
  split; [split; assumption|]. simpl. rewrite Va, Vb, padd_value. reflexivity.
- destruct (both_is _ _ _ _ E) as [q [r [Ea [Eb ->]]]]. destruct (IHa _ Ea z) as [Wa Va].
  destruct (IHb _ Eb z) as [Wb Vb].
  split; [split; assumption|]. simpl. rewrite Va, Vb, padd_value, pneg_value. reflexivity.
- destruct (both_is _ _ _ _ E) as [q [r [Ea [Eb ->]]]]. destruct (IHa _ Ea z) as [Wa Va].
  destruct (IHb _ Eb z) as [Wb Vb].
  split; [split; assumption|]. simpl. rewrite Va, Vb, pmul_value. reflexivity.
- destruct (polynomial_of b) as [d|] eqn:Ed; [|discriminate].
  destruct (both_is _ _ _ _ E) as [q [r [Ea [Eb ->]]]].
  destruct (IHa _ Ea z) as [Wa Va]. destruct (IHb _ eq_refl z) as [Wb Vb].
    destruct (pinv_value d r z Eb) as [N V]. split.
  + split; [exact Wa|]. split; [exact Wb|]. rewrite ieval_eq, Vb. exact N.
  + simpl. rewrite Va, Vb, pmul_value, V. reflexivity.
- destruct (both_is _ _ _ _ E) as [q [r [Ea [Eb ->]]]]. destruct (IHa _ Eb z) as [Wa Va].
  split; [split; [apply wd_const | exact Wa]|]. simpl.
    rewrite Va, eval_const, pmul_value, (constant_polynomial_correct rho c q z Ea). reflexivity.
- destruct (polynomial_of a) as [q|] eqn:Ea; [|discriminate]. injection E as <-.
  destruct (IHa _ eq_refl z) as [Wa Va].
  split; [exact Wa|]. simpl. rewrite Va, pneg_value. reflexivity.
- destruct (polynomial_of a) as [q|] eqn:Ea; [|discriminate].
  destruct (_ <=? _)%nat; [|discriminate]. destruct (IHa _ eq_refl z) as [Wa Va].
  split; [exact Wa|]. simpl. rewrite Va, (ppow_value q n p z E). reflexivity.
Qed.
