(** A verified evaluator: [tower f z] computes intervals around the derivatives up to order 5 of a formula f on an interval z, by
    propagating derivatives through its operations, and checks on the way that f is smooth there ([tower_correct]).
    A [formula] is an expression whose constants are data that a program can read: rationals, pi, and parameters given by boxes. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Loss Expression IntervalNumber Tower FunctionTable FunctionNumber.
Import ListNotations.
Open Scope R_scope.

(** * Formulas *)

Inductive constant : Set :=
| CRat (p : Z) (q : positive) | CPar (i : nat) | CPi
| CAdd (a b : constant) | CSub (a b : constant) | CMul (a b : constant) | CDiv (a b : constant)
| CNeg (a : constant) | CInv (a : constant) | CAbs (a : constant) | CPow (a : constant) (n : nat).

Inductive formula : Set :=
| Var | Con (c : constant)
| Add (a b : formula) | Sub (a b : formula) | Mul (a b : formula) | Div (a b : formula) | Scale (c : constant) (a : formula)
| Neg (a : formula) | Inv (a : formula)
| Pow (a : formula) (n : nat) | Rpow (a : formula) (c : constant)
| Fun (f : fn) (a : formula)
| If (a b u v : formula).

Section Values.
Variable rho : list R. (* the parameters *)

Fixpoint cval (c : constant) : R :=
  match c with
  | CRat p q => rat p q | CPar i => nth i rho 0 | CPi => PI
  | CAdd a b => cval a + cval b | CSub a b => cval a - cval b | CMul a b => cval a * cval b | CDiv a b => cval a / cval b
  | CNeg a => - cval a | CInv a => / cval a | CAbs a => Rabs (cval a) | CPow a n => cval a ^ n
  end.

Definition const (c : constant) : expr := match c with CRat p q => ERat p q | _ => EPar (cval c) end.

Fixpoint close (f : formula) : expr :=
  match f with
  | Var => EVar | Con c => const c
  | Add a b => EAdd (close a) (close b) | Sub a b => ESub (close a) (close b)
  | Mul a b => EMul (close a) (close b) | Div a b => EDiv (close a) (close b)
  | Scale c a => EMul (const c) (close a)
  | Neg a => ENeg (close a) | Inv a => EInv (close a)
  | Pow a n => EPow (close a) n | Rpow a c => ERpow (close a) (cval c)
  | Fun f a => EFun f (close a)
  | If a b u v => EIf (close a) (close b) (close u) (close v)
  end.
End Values.

Lemma eval_const rho c y : eval (const rho c) y = cval rho c.
Proof. destruct c; reflexivity. Qed.
Lemma wd_const rho c y : wd (const rho c) y.
Proof. destruct c; exact I. Qed.

(** * Derivatives of powers *)

Fixpoint falling (m : Z) (k : nat) : Z := match k with O => 1 | S j => falling m j * (m - Z.of_nat j) end.

Definition power_derivative (n k : nat) (x : R) : R := IZR (falling (Z.of_nat n) k) * x ^ (n - k).

Lemma power_chained n x : chained (power_derivative n) x.
Proof.
intros k _. unfold power_derivative.
assert (E : IZR (falling (Z.of_nat n) (S k)) * x ^ (n - S k) = IZR (falling (Z.of_nat n) k) * (INR (n - k) * 1 * x ^ pred (n - k))).
{ replace (n - S k)%nat with (pred (n - k)) by lia. simpl falling. rewrite mult_IZR.
  destruct (le_lt_dec k n) as [h|h].
  - rewrite INR_IZR_INZ, Nat2Z.inj_sub by exact h. ring.
  - replace (n - k)%nat with 0%nat by lia. simpl.
    assert (Z : falling (Z.of_nat n) k = 0%Z).
    { clear -h. induction k as [|k IH]; [lia|]. simpl. destruct (Nat.eq_dec k n) as [->|N]; [lia|]. rewrite IH by lia. reflexivity. }
    rewrite Z. ring. }
rewrite E. apply is_derive_scal. apply (is_derive_pow (fun t => t) (n - k)). apply (is_derive_id (K:=R_AbsRing)).
Qed.

Fixpoint falling_real (r : R) (k : nat) : R := match k with O => 1 | S j => falling_real r j * (r - INR j) end.

Definition real_power_derivative (r : R) (k : nat) (x : R) : R := falling_real r k * (Rpower x r * (/ x) ^ k).

Lemma real_power_chained r x : 0 < x -> chained (real_power_derivative r) x.
Proof.
intros H k _. unfold real_power_derivative.
assert (P : is_derive (fun t => Rpower t r) x (r * Rpower x r * / x)).
{ replace (r * Rpower x r * / x) with (r * Rpower x (r - 1)).
  - apply is_derive_Reals, derivable_pt_lim_power. exact H.
  - unfold Rminus. rewrite Rpower_plus, Rpower_Ropp, Rpower_1 by exact H. ring. }
assert (Q : is_derive (fun t => (/ t) ^ k) x (- INR k * (/ x) ^ S k)).
{ replace (- INR k * (/ x) ^ S k) with (INR k * (- / (x * x)) * (/ x) ^ pred k).
  - apply (is_derive_pow (fun t => / t) k). apply is_derive_inverse. lra.
  - destruct k as [|k]; [simpl; ring|]. simpl pred. simpl pow. field. lra. }
assert (M := is_derive_mult (K:=R_AbsRing) _ _ _ _ _ P Q ltac:(intros; apply Rmult_comm)).
replace (falling_real r (S k) * (Rpower x r * (/ x) ^ S k))
  with (falling_real r k * (r * Rpower x r * / x * (/ x) ^ k + Rpower x r * (- INR k * (/ x) ^ S k))) by (simpl; ring).
apply is_derive_scal. exact M.
Qed.

(** * Intervals *)

Definition boxed (X : list I.type) (x : list R) : Prop := forall i, contains (I.convert (nth i X I.whole)) (Xreal (nth i x 0)).

Section Evaluator.
Variable prec : setting.
Variable pars : list I.type.
Local Notation add := (add prec).
Local Notation mul := (mul prec).
Local Notation sub := (sub prec).
Local Notation sqr := (sqr prec).

Local Notation "'do' x <- e ; r" := (bind e (fun x => r)) (at level 200, x name, e at level 100, r at level 200).

Fixpoint cnum (c : constant) : option number :=
  match c with
  | CRat p q => Some (rational prec p q) | CPar i => Some (Within (nth i pars I.whole)) | CPi => Some (Within (I.pi (precision prec)))
  | CAdd a b => do x <- cnum a; do y <- cnum b; Some (add x y)
  | CSub a b => do x <- cnum a; do y <- cnum b; Some (sub x y)
  | CMul a b => do x <- cnum a; do y <- cnum b; Some (mul x y)
  | CDiv a b => do x <- cnum a; do y <- cnum b; do r <- inverse prec y; Some (mul x r)
  | CNeg a => do x <- cnum a; Some (neg x)
  | CInv a => do x <- cnum a; inverse prec x
  | CAbs a => do x <- cnum a; Some (absolute x)
  | CPow a n => do x <- cnum a; Some (power prec x n)
  end.

(** a list of numbers is a function of the order; what it does not hold is zero *)
Definition get (L : list number) (k : nat) : number := nth k L (Exact 0).
Definition tabulate (n : nat) (f : nat -> number) : list number := map f (seq 0 (S n)).

Definition composed (n : nat) (F : nat -> number) (U : list number) : list number :=
  let Fs := tabulate n F in tabulate n (faa_di_bruno number add mul sqr Exact (get Fs) (get U)).

Definition powers (m : nat) (x : number) (k : nat) : number := mul (Exact (falling (Z.of_nat m) k)) (power prec x (m - k)).

Fixpoint falling_number (r : number) (k : nat) : number :=
  match k with O => Exact 1 | S j => mul (falling_number r j) (sub r (Exact (Z.of_nat j))) end.
Definition real_powers (r p b : number) (k : nat) : number := mul (falling_number r k) (mul p (power prec b k)).

(** x^c for x > 0; exponents p/2 need no logarithm, and other rational ones keep powers of the scale *)
Definition general_power (r x : number) : number := exponential prec (mul r (logarithm prec x)).
Definition power_number (c : constant) (r x : number) : number :=
  match c with
  | CRat (Zpos p) 2 =>
      if (p <? 100)%positive then power prec (square_root prec x) (Pos.to_nat p) else general_power r x
  | CRat (Zneg p) 2 =>
      if (p <? 100)%positive then
        match inverse prec (power prec (square_root prec x) (Pos.to_nat p)) with Some y => y | None => general_power r x end
      else general_power r x
  | CRat p q => rational_power prec p q r x
  | _ => general_power r x
  end.

(** f on z; for conditions, which need to be continuous only *)
Fixpoint value (f : formula) (z : number) : option number :=
  match f with
  | Var => Some z
  | Con c => cnum c
  | Add a b => do x <- value a z; do y <- value b z; Some (add x y)
  | Sub a b => do x <- value a z; do y <- value b z; Some (sub x y)
  | Mul a b => do x <- value a z; do y <- value b z; Some (mul x y)
  | Scale c a => do x <- cnum c; do y <- value a z; Some (mul x y)
  | Div a b => do x <- value a z; do y <- value b z; do r <- inverse prec y; Some (mul x r)
  | Neg a => do x <- value a z; Some (neg x)
  | Inv a => do x <- value a z; inverse prec x
  | Pow a n => do x <- value a z; Some (power prec x n)
  | Rpow a c => do x <- value a z; do r <- cnum c; if is_positive x then Some (power_number c r x) else None
  | Fun Abs a => do x <- value a z; Some (absolute x)
  | Fun f a => do x <- value a z; do F <- function_table prec true f x; Some (F 0%nat)
  | If a b u v => do x <- value a z; do y <- value b z;
      let d := sub y x in
      if is_positive d then value u z else if is_negative d then value v z else None
  end.

(** c times v, exactly where that is an integer *)
Definition scaled (c : constant) (x v : number) : number :=
  match c, v with
  | CRat p q, Exact k => if ((p * k) mod Zpos q =? 0)%Z then Exact (p * k / Zpos q) else mul x v
  | _, _ => mul x v
  end.

(** derivatives 0 to n of f on z; without [head] the one of order 0, the value, may be left out *)
Fixpoint tower (n : nat) (head : bool) (f : formula) (z : number) : option (list number) :=
  match f with
  | Var => Some [z; Exact 1]
  | Con c => do x <- cnum c; Some [x]
  | Add a b => do A <- tower n head a z; do B <- tower n head b z; Some (tabulate n (fun k => add (get A k) (get B k)))
  | Sub a b => do A <- tower n head a z; do B <- tower n head b z; Some (tabulate n (fun k => sub (get A k) (get B k)))
  | Scale c a => do x <- cnum c; do A <- tower n head a z; Some (tabulate n (fun k => scaled c x (get A k)))
  | Neg a => do A <- tower n head a z; Some (tabulate n (fun k => neg (get A k)))
  | Mul a b => do A <- tower n true a z; do B <- tower n true b z;
      Some (tabulate n (leibniz number add mul Exact (get A) (get B)))
  | Inv a => do A <- tower n true a z; do r <- inverse prec (get A 0);
      Some (composed n (inverse_table number mul sqr Exact r) A)
  | Div a b => do A <- tower n true a z; do B <- tower n true b z; do r <- inverse prec (get B 0);
      Some (tabulate n (leibniz number add mul Exact (get A) (get (composed n (inverse_table number mul sqr Exact r) B))))
  | Pow a m => do A <- tower n true a z; Some (composed n (powers m (get A 0)) A)
  | Rpow a c => do A <- tower n true a z; do r <- cnum c;
      let x := get A 0 in
      if is_positive x then do b <- inverse prec x; Some (composed n (real_powers r (power_number c r x) b) A) else None
  | Fun f a => do A <- tower n true a z; do F <- function_table prec head f (get A 0); Some (composed n F A)
  | If a b u v => do x <- value a z; do y <- value b z;
      let d := sub y x in
      if is_positive d then tower n head u z else if is_negative d then tower n head v z else None
  end.

(** ** Correctness *)

Local Opaque IntervalNumber.add IntervalNumber.mul IntervalNumber.sub IntervalNumber.sqr IntervalNumber.neg IntervalNumber.power
  inverse rational exponential logarithm square_root sine cosine tangent arctangent absolute.

Variable u : scale prec.
Local Notation enclosed := (enclosed u).
Variable rho : list R.
Hypothesis Hpars : boxed pars rho.

Ltac split_bind H :=
  repeat match type of H with
  | bind ?x ?f = Some _ => let a := fresh "a" in let E := fresh "E" in destruct (bind_inv x f _ H) as [a [E H']]; clear H; rename H' into H
  | Some _ = Some _ => apply some_eq in H; subst
  end.

Lemma cnum_correct c : forall x, cnum c = Some x -> enclosed x (cval rho c).
Proof.
induction c; intros x H; simpl in H; split_bind H; simpl cval; repeat match goal with IH : forall x, cnum ?c = Some x -> _, E : cnum ?c = Some _ |- _ => specialize (IH _ E) end.
- apply rational_correct.
- apply within. exact (Hpars i).
- apply pi_correct.
- apply add_correct; assumption.
- apply sub_correct; assumption.
- apply mul_correct; assumption.
- apply mul_correct; [assumption|]. eapply inverse_correct; eassumption.
- apply neg_correct; assumption.
- eapply inverse_correct; eassumption.
- apply absolute_correct; assumption.
- apply power_correct; assumption.
Qed.

Lemma get_tabulate n f k : (k <= n)%nat -> get (tabulate n f) k = f k.
Proof.
intros H. unfold get, tabulate. rewrite (nth_indep _ (Exact 0) (f 0%nat)) by (rewrite map_length, seq_length; lia).
rewrite map_nth, seq_nth by lia. reflexivity.
Qed.

Lemma power_half x (p : positive) : 0 < x -> Rpower x (IZR (Zpos p) / 2) = sqrt x ^ Pos.to_nat p.
Proof.
intros H. rewrite <- Rpower_pow by (apply sqrt_lt_R0, H). rewrite <- (Rpower_sqrt x H), Rpower_mult. f_equal.
rewrite INR_IZR_INZ, positive_nat_Z. field.
Qed.
Lemma power_number_correct c r x a : enclosed r (cval rho c) -> enclosed x a -> 0 < a -> enclosed (power_number c r x) (Rpower a (cval rho c)).
Proof.
intros Hr Hx P.
assert (G : enclosed (general_power r x) (Rpower a (cval rho c)))
  by (apply exponential_correct, mul_correct; [exact Hr | apply logarithm_correct; assumption]).
unfold power_number. destruct c as [p q| | | | | | | | | |]; try exact G.
assert (Q : enclosed (rational_power prec p q r x) (Rpower a (cval rho (CRat p q)))).
{ simpl. rewrite rat_eq. apply rational_power_correct; try assumption. simpl in Hr. rewrite rat_eq in Hr. exact Hr. }
destruct p as [|p|p]; destruct q as [q|[q|q|]|]; try exact Q; destruct (p <? 100)%positive; try exact G.
- simpl. rewrite power_half by exact P. apply power_correct, square_root_correct, Hx.
- match goal with |- enclosed (match ?i with _ => _ end) _ => destruct i as [y|] eqn:E; [|exact G] end. simpl.
  change (IZR (Zneg p)) with (- IZR (Zpos p)). unfold Rdiv. rewrite Ropp_mult_distr_l_reverse, Rpower_Ropp. fold (IZR (Zpos p) / 2).
  rewrite power_half by exact P. refine (proj2 (inverse_correct prec _ _ _ _ E)). apply power_correct, square_root_correct, Hx.
Qed.

Lemma scaled_correct c x v r : enclosed x (cval rho c) -> enclosed v r -> enclosed (scaled c x v) (cval rho c * r).
Proof.
intros Hx Hv. assert (M := mul_correct prec _ _ _ _ Hx Hv). unfold scaled.
destruct c as [p q| | | | | | | | | |], v as [k|]; try exact M.
destruct (Z.eqb_spec ((p * k) mod Zpos q) 0) as [D|_]; [|exact M]. simpl in Hv. subst r. simpl. rewrite rat_eq.
apply Z.div_exact in D; [|discriminate]. apply (f_equal IZR) in D. rewrite !mult_IZR in D.
apply (Rmult_eq_reg_l (IZR (Zpos q))); [|apply not_0_IZR; discriminate]. rewrite <- D. field. apply not_0_IZR. discriminate.
Qed.

(** L holds the derivatives 0 to n, or 1 to n, of e at x *)
Definition holds (n : nat) (head : bool) (L : list number) (e : expr) (x : R) : Prop :=
  forall k, (k <= n)%nat -> (head = true \/ (1 <= k)%nat) -> enclosed (get L k) (eval (Dn k e) x).

Lemma holds_tabulated n head G (F : nat -> R -> R) e x : (n <= 5)%nat -> derivatives F e -> wd e x ->
  (forall k, (k <= n)%nat -> (head = true \/ (1 <= k)%nat) -> enclosed (G k) (F k x)) -> holds n head (tabulate n G) e x.
Proof. intros Hn HF Hx H k Hk Hh. rewrite get_tabulate by exact Hk. rewrite <- (HF k x) by (lia || exact Hx). apply H; assumption. Qed.

Lemma composed_correct n head F f U a e x : (n <= 5)%nat -> holds n true U a x -> wd e x ->
  (forall y, wd e y -> wd a y) -> (forall y, wd e y -> chained f (eval a y)) -> (forall y, wd e y -> f 0%nat (eval a y) = eval e y) ->
  (forall k, (k <= n)%nat -> (head = true \/ (1 <= k)%nat) -> enclosed (F k) (f k (eval a x))) ->
  holds n head (composed n F U) e x.
Proof.
intros Hn HU Hx Hw Hc H0 HF.
apply (holds_tabulated n head _ (fun k t => faa_di_brunoR (fun j => f j (eval a t)) (fun j => eval (Dn j a) t) k)); try assumption.
- apply derivatives_of_chained; [exact H0|]. intros y Hy.
  apply (faa_di_bruno_chained f (fun j => eval (Dn j a)) y); [apply Hc; exact Hy | apply Dn_chained, Hw, Hy].
- intros k Hk Hh. assert (U' : forall j, (j <= n)%nat -> enclosed (get U j) (eval (Dn j a) x)) by (intros; apply HU; auto).
  destruct head.
  + apply (faa_di_bruno_related number add mul sqr Exact enclosed (add_correct prec) (mul_correct prec) (sqr_correct prec) exact_enclosed) with (n := n);
      try exact U'; try lia. intros j Hj. rewrite get_tabulate by exact Hj. apply HF; auto.
  + destruct Hh as [Hh|Hh]; [discriminate|]. set (g := fun j => match j with O => Exact 0 | _ => get (tabulate n F) j end).
    set (g' := fun j => match j with O => 0 | _ => f j (eval a x) end).
    assert (G : enclosed (faa_di_bruno number add mul sqr Exact g (get U) k) (faa_di_brunoR g' (fun j => eval (Dn j a) x) k)).
    { apply (faa_di_bruno_related number add mul sqr Exact enclosed (add_correct prec) (mul_correct prec) (sqr_correct prec) exact_enclosed) with (n := n);
        try exact U'; try lia. intros j Hj. unfold g, g'. destruct j as [|j]; [reflexivity|]. rewrite get_tabulate by exact Hj. apply HF; [exact Hj | right; lia]. }
    destruct k as [|k]; [lia|]. do 5 (destruct k as [|k]; [exact G|]). lia.
Qed.

Lemma powers_correct m x r k : enclosed x r -> enclosed (powers m x k) (power_derivative m k r).
Proof. intros H. apply mul_correct; [reflexivity | apply power_correct, H]. Qed.

Lemma falling_number_correct c r k : enclosed c r -> enclosed (falling_number c k) (falling_real r k).
Proof.
intros H. induction k as [|k IH]; [reflexivity|]. apply mul_correct; [exact IH|]. apply sub_correct; [exact H|]. apply INR_IZR_INZ.
Qed.

Lemma value_correct f : forall z y x, enclosed z y -> value f z = Some x ->
  domain false (close rho f) y /\ enclosed x (eval (close rho f) y).
Proof.
induction f as [|c|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa b IHb|c a IHa|a IHa|a IHa|a IHa m|a IHa c|f a IHa|a IHa b IHb v IHv w IHw];
  intros z y x Hz E.
- simpl in E. split_bind E. split; [exact I | exact Hz].
- simpl close. split; [destruct c; exact I|]. rewrite eval_const. exact (cnum_correct c _ E).
- simpl in E. split_bind E. destruct (IHa _ _ _ Hz E0), (IHb _ _ _ Hz E1). split; [split; assumption | apply add_correct; assumption].
- simpl in E. split_bind E. destruct (IHa _ _ _ Hz E0), (IHb _ _ _ Hz E1). split; [split; assumption | apply sub_correct; assumption].
- simpl in E. split_bind E. destruct (IHa _ _ _ Hz E0), (IHb _ _ _ Hz E1). split; [split; assumption | apply mul_correct; assumption].
- simpl in E. split_bind E. destruct (IHa _ _ _ Hz E0) as [Wa Ha], (IHb _ _ _ Hz E1) as [Wb Hb]. destruct (inverse_correct prec _ _ _ Hb E2) as [N Hr].
  split; [repeat split; try assumption; rewrite ieval_eq; exact N | apply mul_correct; assumption].
- simpl in E. split_bind E. destruct (IHa _ _ _ Hz E1) as [Wa Ha]. assert (C := cnum_correct c _ E0).
  split; [split; [destruct c; exact I | exact Wa]|]. simpl. rewrite eval_const. apply mul_correct; assumption.
- simpl in E. split_bind E. destruct (IHa _ _ _ Hz E0). split; [assumption | apply neg_correct; assumption].
- simpl in E. split_bind E. destruct (IHa _ _ _ Hz E0) as [Wa Ha]. destruct (inverse_correct prec _ _ _ Ha E) as [N Hr].
  split; [split; [exact Wa | rewrite ieval_eq; exact N] | exact Hr].
- simpl in E. split_bind E. destruct (IHa _ _ _ Hz E0). split; [assumption | apply power_correct; assumption].
- simpl in E. split_bind E. destruct (IHa _ _ _ Hz E0) as [Wa Ha]. assert (C := cnum_correct c _ E1).
  destruct (is_positive a0) eqn:Ep; [|discriminate]. assert (P := positive_correct _ _ Ha Ep). split_bind E.
  split; [split; [exact Wa | rewrite ieval_eq; exact P] | apply power_number_correct; assumption].
- assert (T : f = Abs \/ value (Fun f a) z = bind (value a z) (fun x => bind (function_table prec true f x) (fun F => Some (F 0%nat))))
    by (destruct f; auto).
  destruct T as [-> | T].
  + simpl in E. split_bind E. destruct (IHa _ _ _ Hz E0). split; [split; auto | apply absolute_correct; assumption].
  + rewrite T in E. split_bind E. destruct (IHa _ _ _ Hz E0) as [Wa Ha].
    destruct (function_table_correct prec true f _ _ _ Ha E1) as [Hd HF].
    split; [split; [exact Wa | right; rewrite ieval_eq; exact Hd]|].
    simpl. rewrite <- fn_derivative_0. apply HF. auto.
- simpl in E. split_bind E. destruct (IHa _ _ _ Hz E0) as [Wa Ha], (IHb _ _ _ Hz E1) as [Wb Hb].
  assert (S := sub_correct prec _ _ _ _ Hb Ha).
  destruct (is_positive _) eqn:P; [|destruct (is_negative _) eqn:N; [|discriminate]].
  + assert (Q := positive_correct _ _ S P). destruct (IHv _ _ _ Hz E) as [W H]. split.
    * split; [exact Wa | split; [exact Wb | left; rewrite !ieval_eq; split; [lra | exact W]]].
    * simpl. rewrite if_le by lra. exact H.
  + assert (Q := negative_correct _ _ S N). destruct (IHw _ _ _ Hz E) as [W H]. split.
    * split; [exact Wa | split; [exact Wb | right; rewrite !ieval_eq; split; [lra | exact W]]].
    * simpl. rewrite if_gt by lra. exact H.
Qed.

Theorem tower_correct n (Hn : (n <= 5)%nat) f : forall head z x L, enclosed z x -> tower n head f z = Some L ->
  wd (close rho f) x /\ holds n head L (close rho f) x.
Proof.
revert n Hn.
induction f as [|c|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa b IHb|c a IHa|a IHa|a IHa|a IHa m|a IHa c|f a IHa|a IHa b IHb v IHv w IHw];
  intros n Hn head z x L Hz E;
  lazymatch goal with _ : _ = Some L |- wd (close rho (If _ _ _ _)) _ /\ _ => idtac | _ => try specialize (IHa n Hn); try specialize (IHb n Hn) end;
  simpl tower in E; split_bind E; simpl close.
- split; [exact I|]. intros k Hk _. do 6 (destruct k as [|k]; [first [exact Hz | reflexivity]|]). lia.
- split; [apply wd_const|]. intros k Hk Hh. assert (C := cnum_correct c _ E0). destruct k as [|k].
  + unfold Dn. simpl Nat.iter. rewrite eval_const. exact C.
  + do 5 (destruct k as [|k]; [destruct c; reflexivity|]). lia.
- destruct (IHa _ _ _ _ Hz E0) as [Wa Ha]. destruct (IHb _ _ _ _ Hz E1) as [Wb Hb]. split; [split; assumption|].
  apply (holds_tabulated n head _ (fun k t => eval (Dn k (close rho a)) t + eval (Dn k (close rho b)) t)); try assumption; [|split; assumption|].
  + apply derivatives_of_chained; [reflexivity|]. intros y [Ya Yb] k Hk.
    apply (is_derive_plus (K:=R_AbsRing) (V:=R_NormedModule)); apply Dn_chained; assumption.
  + intros k Hk Hh. apply add_correct; [apply Ha | apply Hb]; assumption.
- destruct (IHa _ _ _ _ Hz E0) as [Wa Ha]. destruct (IHb _ _ _ _ Hz E1) as [Wb Hb]. split; [split; assumption|].
  apply (holds_tabulated n head _ (fun k t => eval (Dn k (close rho a)) t - eval (Dn k (close rho b)) t)); try assumption; [|split; assumption|].
  + apply derivatives_of_chained; [reflexivity|]. intros y [Ya Yb] k Hk.
    apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule)); apply Dn_chained; assumption.
  + intros k Hk Hh. apply sub_correct; [apply Ha | apply Hb]; assumption.
- destruct (IHa _ _ _ _ Hz E0) as [Wa Ha]. destruct (IHb _ _ _ _ Hz E1) as [Wb Hb]. split; [split; assumption|].
  apply (holds_tabulated n head _ (fun k t => leibnizR (fun j => eval (Dn j (close rho a)) t) (fun j => eval (Dn j (close rho b)) t) k));
    try assumption; [|split; assumption|].
  + apply derivatives_of_chained; [reflexivity|]. intros y [Ya Yb].
    apply (leibniz_chained (fun j => eval (Dn j (close rho a))) (fun j => eval (Dn j (close rho b)))); apply Dn_chained; assumption.
  + intros k Hk Hh. apply (leibniz_related number add mul Exact enclosed (add_correct prec) (mul_correct prec) exact_enclosed) with (n := n);
      try lia; intros j Hj; [apply Ha | apply Hb]; auto.
- destruct (IHa _ _ _ _ Hz E0) as [Wa Ha]. destruct (IHb _ _ _ _ Hz E1) as [Wb Hb].
  assert (B0 := Hb 0%nat ltac:(lia) ltac:(auto)). destruct (inverse_correct prec _ _ _ B0 E2) as [N Hr].
  set (e1 := EInv (close rho b)).
  assert (W1 : wd e1 x) by (split; [exact Wb | rewrite ieval_eq; exact N]).
  assert (H1 : holds n true (composed n (inverse_table number mul sqr Exact a2) a1) e1 x).
  { apply composed_correct with (f := fun k t => inverse_tableR (/ t) k) (a := close rho b); try assumption.
    - intros y [Y _]. exact Y.
    - intros y [Y Y']. apply inverse_chained. rewrite ieval_eq in Y'. exact Y'.
    - reflexivity.
    - intros k Hk _. apply (inverse_table_related number mul sqr Exact enclosed (mul_correct prec) (sqr_correct prec) exact_enclosed). exact Hr. }
  assert (W : wd (EDiv (close rho a) (close rho b)) x) by (repeat split; try assumption; rewrite ieval_eq; exact N).
  split; [exact W|].
  apply (holds_tabulated n head _ (fun k t => leibnizR (fun j => eval (Dn j (close rho a)) t) (fun j => eval (Dn j e1) t) k)); try assumption.
  + apply derivatives_of_chained; [reflexivity|]. intros y [Ya [Yb Yn]].
    apply (leibniz_chained (fun j => eval (Dn j (close rho a))) (fun j => eval (Dn j e1))); apply Dn_chained; [exact Ya | split; assumption].
  + intros k Hk Hh. apply (leibniz_related number add mul Exact enclosed (add_correct prec) (mul_correct prec) exact_enclosed) with (n := n);
      try lia; intros j Hj; [apply Ha | apply H1]; auto.
- destruct (IHa _ _ _ _ Hz E1) as [Wa Ha]. assert (C := cnum_correct c _ E0). assert (Wc := wd_const rho c).
  split; [split; [apply wd_const | exact Wa]|].
  apply (holds_tabulated n head _ (fun k t => cval rho c * eval (Dn k (close rho a)) t)); try assumption; [|split; [apply wd_const | exact Wa]|].
  + apply derivatives_of_chained; [intros y _; simpl; rewrite eval_const; reflexivity|]. intros y [_ Ya] k Hk.
    apply is_derive_scal. apply Dn_chained; assumption.
  + intros k Hk Hh. apply scaled_correct; [exact C | apply Ha; assumption].
- destruct (IHa _ _ _ _ Hz E0) as [Wa Ha]. split; [exact Wa|].
  apply (holds_tabulated n head _ (fun k t => - eval (Dn k (close rho a)) t)); try assumption.
  + apply derivatives_of_chained; [reflexivity|]. intros y Ya k Hk.
    apply (is_derive_opp (K:=R_AbsRing) (V:=R_NormedModule)); apply Dn_chained; assumption.
  + intros k Hk Hh. apply neg_correct, Ha; assumption.
- destruct (IHa _ _ _ _ Hz E0) as [Wa Ha]. assert (A0 := Ha 0%nat ltac:(lia) ltac:(auto)).
  destruct (inverse_correct prec _ _ _ A0 E1) as [N Hr]. assert (W : wd (EInv (close rho a)) x) by (split; [exact Wa | rewrite ieval_eq; exact N]).
  split; [exact W|]. apply composed_correct with (f := fun k t => inverse_tableR (/ t) k) (a := close rho a); try assumption.
  + intros y [Y _]. exact Y.
  + intros y [Y Y']. apply inverse_chained. rewrite ieval_eq in Y'. exact Y'.
  + reflexivity.
  + intros k Hk _. apply (inverse_table_related number mul sqr Exact enclosed (mul_correct prec) (sqr_correct prec) exact_enclosed). exact Hr.
- destruct (IHa _ _ _ _ Hz E0) as [Wa Ha]. split; [exact Wa|].
  apply composed_correct with (f := power_derivative m) (a := close rho a); try assumption.
  + intros y Y. exact Y.
  + intros y Y. apply power_chained.
  + intros y Y. unfold power_derivative. rewrite Nat.sub_0_r. simpl. ring.
  + intros k Hk _. apply powers_correct, (Ha 0%nat); [lia | auto].
- destruct (IHa _ _ _ _ Hz E0) as [Wa Ha]. assert (A0 := Ha 0%nat ltac:(lia) ltac:(auto)). assert (C := cnum_correct c _ E1). simpl Dn in A0.
  destruct (is_positive (get a0 0)) eqn:Ep; [|discriminate]. assert (P := positive_correct _ _ A0 Ep). split_bind E.
  destruct (inverse_correct prec _ _ _ A0 E2) as [_ Hb].
  assert (W : wd (ERpow (close rho a) (cval rho c)) x) by (split; [exact Wa | rewrite ieval_eq; exact P]).
  split; [exact W|]. apply composed_correct with (f := real_power_derivative (cval rho c)) (a := close rho a); try assumption.
  + intros y [Y _]. exact Y.
  + intros y [Y Y']. apply real_power_chained. rewrite ieval_eq in Y'. exact Y'.
  + intros y [Y Y']. unfold real_power_derivative. simpl. ring.
  + intros k Hk _. apply mul_correct; [apply falling_number_correct, C|]. apply mul_correct; [|apply power_correct; exact Hb].
    apply power_number_correct; assumption.
- destruct (IHa _ _ _ _ Hz E0) as [Wa Ha]. assert (A0 := Ha 0%nat ltac:(lia) ltac:(auto)).
  destruct (function_table_correct prec head f _ _ _ A0 E1) as [Hd HF].
  assert (W : wd (EFun f (close rho a)) x) by (split; [exact Wa | rewrite ieval_eq; exact Hd]).
  split; [exact W|]. apply composed_correct with (f := fn_derivative f) (a := close rho a); try assumption.
  + intros y [Y _]. exact Y.
  + intros y [Y Y']. apply fn_chained. rewrite ieval_eq in Y'. exact Y'.
  + intros y [Y Y']. apply fn_derivative_0.
  + intros k Hk Hh. apply HF, Hh.
- destruct (value_correct _ _ _ _ Hz E0) as [Wa Ha]. destruct (value_correct _ _ _ _ Hz E1) as [Wb Hb].
  assert (S := sub_correct prec _ _ _ _ Hb Ha).
  assert (Ca := domain_continuous _ _ _ Wa). assert (Cb := domain_continuous _ _ _ Wb).
  destruct (is_positive _) eqn:P; [|destruct (is_negative _) eqn:N; [|discriminate]].
  + assert (Q := positive_correct _ _ S P). destruct (IHv n Hn _ _ _ _ Hz E) as [W H].
    assert (W' : wd (EIf (close rho a) (close rho b) (close rho v) (close rho w)) x)
      by (split; [exact Wa | split; [exact Wb | left; rewrite !ieval_eq; split; [lra | exact W]]]).
    split; [exact W'|]. intros k Hk Hh. rewrite (Dn_ext k _ (close rho v) x W' W); [apply H; assumption|].
    generalize (lt_locally _ _ x Ca Cb ltac:(lra)). apply filter_imp. intros t Ht. apply if_le, Ht.
  + assert (Q := negative_correct _ _ S N). destruct (IHw n Hn _ _ _ _ Hz E) as [W H].
    assert (W' : wd (EIf (close rho a) (close rho b) (close rho v) (close rho w)) x)
      by (split; [exact Wa | split; [exact Wb | right; rewrite !ieval_eq; split; [lra | exact W]]]).
    split; [exact W'|]. intros k Hk Hh. rewrite (Dn_ext k _ (close rho w) x W' W); [apply H; assumption|].
    generalize (lt_locally _ _ x Cb Ca ltac:(lra)). apply filter_imp. intros t Ht. apply if_gt, Ht.
Qed.

End Evaluator.
