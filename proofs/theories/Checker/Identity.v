(** Identities between derivatives of a loss: they are computed as fractions (Fraction.v) in z, or
    at a number z, and in the values of functions, of powers and of parameters as unknowns
    ([vanishes_correct]). A choice is decided on the range of z. *)
From Coq Require Import Reals ZArith QArith Qreals Lra Lia List Bool.
From Coq Require BinList.
From Coquelicot Require Import Coquelicot.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Loss Expression IntervalNumber Tower FunctionTable FunctionNumber
  Evaluator Part Fraction.
Import ListNotations.
Open Scope R_scope.

(** * Unknowns: formulas that are not taken apart *)

Scheme Equality for fn.
Fixpoint constant_same (a b : constant) : bool :=
  match a, b with
  | CRat p q, CRat p' q' => (p =? p')%Z && (q =? q')%positive
  | CPar i, CPar j => (i =? j)%nat | CPi, CPi => true
  | CAdd a b, CAdd a' b' | CSub a b, CSub a' b' | CMul a b, CMul a' b' | CDiv a b, CDiv a' b' =>
    constant_same a a' && constant_same b b'
  | CNeg a, CNeg b | CInv a, CInv b | CAbs a, CAbs b => constant_same a b
  | CPow a n, CPow b m => constant_same a b && (n =? m)%nat
  | _, _ => false
  end.
Fixpoint formula_same (a b : formula) : bool :=
  match a, b with
  | Var, Var => true | Con c, Con d => constant_same c d
  | Add a b, Add a' b' | Sub a b, Sub a' b' | Mul a b, Mul a' b' | Div a b, Div a' b' =>
    formula_same a a' && formula_same b b'
  | Scale c a, Scale d b => constant_same c d && formula_same a b
  | Neg a, Neg b | Inv a, Inv b => formula_same a b
  | Pow a n, Pow b m => formula_same a b && (n =? m)%nat
  | Rpow a c, Rpow b d => formula_same a b && constant_same c d
  | Fun f a, Fun g b => fn_beq f g && formula_same a b
  | _, _ => false
  end.

Lemma constant_same_correct a : forall b, constant_same a b = true -> a = b.
Proof.
induction a; intros b H; destruct b; try discriminate; simpl in H;
  repeat match type of H with _ && _ = true => let H' := fresh "H" in apply andb_prop in H;
    destruct H as [H' H] end;
  repeat match goal with
  | E : (_ =? _)%Z = true |- _ => apply Z.eqb_eq in E | E : (_ =? _)%positive = true |- _ =>
    apply Pos.eqb_eq in E
  | E : (_ =? _)%nat = true |- _ => apply Nat.eqb_eq in E
  | IH : forall b, constant_same ?a b = true -> _, E : constant_same ?a _ = true |- _ =>
    apply IH in E
  end; subst; reflexivity.
Qed.
Lemma formula_same_correct a : forall b, formula_same a b = true -> a = b.
Proof.
induction a; intros g H; destruct g; try discriminate; simpl in H;
  repeat match type of H with _ && _ = true => let H' := fresh "H" in apply andb_prop in H;
    destruct H as [H' H] end;
  repeat match goal with
  | E : (_ =? _)%nat = true |- _ => apply Nat.eqb_eq in E
  | E : fn_beq _ _ = true |- _ => apply internal_fn_dec_bl in E
  | E : constant_same _ _ = true |- _ => apply constant_same_correct in E
  | IH : forall b, formula_same ?a b = true -> _, E : formula_same ?a _ = true |- _ => apply IH in E
  end; subst; reflexivity.
Qed.

(** the unknowns of a formula; more than are needed do no harm *)
Fixpoint constant_unknowns (c : constant) : list formula :=
  match c with
  | CRat _ _ => [] | CPar _ | CPi | CAbs _ => [Con c]
  | CAdd a b | CSub a b | CMul a b | CDiv a b => constant_unknowns a ++ constant_unknowns b
  | CNeg a | CInv a | CPow a _ => constant_unknowns a
  end.
Definition one_plus_square (a : formula) : formula := Add (Con (CRat 1 1)) (Mul a a).
Definition fn_unknowns (f : fn) (a : formula) : list formula :=
  match f with
  | Sin | Cos => [Fun Sin a; Fun Cos a] | Sinh | Cosh => [Fun Sinh a; Fun Cosh a]
  | Expm1 => [Fun Exp a] | Softplus => [Fun Softplus a; Fun Sigmoid a] | Logcosh =>
    [Fun Logcosh a; Fun Tanh a]
  | Asinh => [Fun Asinh a; Fun Sqrt (one_plus_square a)]
  | f => [Fun f a]
  end.
Fixpoint unknowns (f : formula) : list formula :=
  match f with
  | Var => [] | Con c => constant_unknowns c
  | Add a b | Sub a b | Mul a b | Div a b => unknowns a ++ unknowns b
  | Scale c a => constant_unknowns c ++ unknowns a
  | Neg a | Inv a | Pow a _ => unknowns a
  | Rpow a c => f :: constant_unknowns c ++ unknowns a
  | Fun g a => fn_unknowns g a ++ unknowns a
  | If _ _ u v => unknowns u ++ unknowns v
  end.

Definition nought : formula := Con (CRat 0 1).
Fixpoint index (f : formula) (fs : list formula) (j : positive) : option positive :=
  match fs with [] => None | g :: fs => if formula_same g f then Some j else index f fs
    (Pos.succ j) end.

(** * Values that are rational *)

Definition root (p : positive) : option positive := let r := Pos.sqrt p in if (r * r =? p)%positive
  then Some r else None.
Definition fn_at (f : fn) (x : Q) : option Q :=
  match f, Qnum x with
  | (Sin | Tan | Atan | Sinh | Tanh | Asinh | Expm1 | Log1p | Logcosh), 0%Z => Some 0%Q
  | (Exp | Cos | Cosh), 0%Z => Some 1%Q
  | Sigmoid, 0%Z => Some (1 # 2)
  | Ln, _ => if Qeq_bool x 1 then Some 0%Q else None
  | Cbrt, _ => if Qeq_bool x 1 then Some 1%Q else None
  | Sqrt, Zpos p => match root p, root (Qden x) with Some r, Some s => Some (Zpos r # s) | _, _ =>
    None end
  | _, _ => None
  end.

Lemma choice_derivative k : forall a b u v, Dn k (EIf a b u v) = EIf a b (Dn k u) (Dn k v).
Proof. induction k as [|k IH]; intros a b u v; [reflexivity|]. unfold Dn in *. simpl. rewrite IH.
  reflexivity. Qed.
Lemma choice_derivative_le k a b u v x : eval a x < eval b x ->
  eval (Dn k (EIf a b u v)) x = eval (Dn k u) x.
Proof. intros H. rewrite choice_derivative. simpl. apply if_le, H. Qed.
Lemma choice_derivative_gt k a b u v x : eval b x < eval a x ->
  eval (Dn k (EIf a b u v)) x = eval (Dn k v) x.
Proof. intros H. rewrite choice_derivative. simpl. apply if_gt, H. Qed.

(** whether z does not occur in f *)
Fixpoint is_constant (f : formula) : bool :=
  match f with
  | Var => false
  | Con _ => true
  | Add a b | Sub a b | Mul a b | Div a b => is_constant a && is_constant b
  | Scale _ a | Neg a | Inv a | Pow a _ | Rpow a _ | Fun _ a => is_constant a
  | If a b u v => is_constant a && is_constant b && is_constant u && is_constant v
  end.
Lemma is_constant_correct rho f y y' : is_constant f = true ->
  eval (close rho f) y = eval (close rho f) y'.
Proof.
induction f; cbn [is_constant close eval]; intros H; rewrite ?andb_true_iff in H; try discriminate;
  rewrite ?eval_const; rewrite ?IHf1, ?IHf2, ?IHf3, ?IHf4, ?IHf by tauto; reflexivity.
Qed.
Lemma constant_derivative e k x : (forall y, eval e y = eval e x) -> wd e x ->
  eval (Dn (S k) e) x = 0.
Proof.
intros H W. rewrite <- ieval_eq, <- (proj2 (expr_Derive_n (S k) e x W)).
rewrite (Derive_n_ext _ (fun _ => eval e x)) by exact H. apply Derive_n_const.
Qed.

Section Identity.
Variable s : setting.
Variable pars : list I.type.
Variable range : number. (* of z *)
Variable known : list formula. (* the unknowns *)
Variable z : fraction.

Definition atom (f : formula) : fraction :=
  match index f known 1 with
  | Some j => if formula_same (BinList.nth nought j known) f then funknown j else None
  | None => None
  end.

Definition nonzero (c : constant) : bool :=
  match cnum s pars c with Some x => match inverse s x with Some _ => true | None =>
    false end | None => false end.
Fixpoint cfraction (c : constant) : fraction :=
  match c with
  | CRat p q => frational (p # q)
  | CPar _ | CPi | CAbs _ => atom (Con c)
  | CAdd a b => fadd (cfraction a) (cfraction b) | CSub a b => fsub (cfraction a) (cfraction b)
  | CMul a b => fmul (cfraction a) (cfraction b)
  | CDiv a b => if nonzero b then fmul (cfraction a) (finv (cfraction b)) else None
  | CNeg a => fneg (cfraction a)
  | CInv a => if nonzero a then finv (cfraction a) else None
  | CPow a n => fpow (cfraction a) n
  end.

(** derivatives 0 to 4 *)
Definition at_ (L : list fraction) (k : nat) : fraction := nth k L None.
Definition list_of (G : nat -> fraction) : list fraction := map G (seq 0 5).
Definition compose (G : nat -> fraction) (U : list fraction) : list fraction :=
  let Gs := list_of G in list_of (faa_di_bruno fraction fadd fmul fsqr fZ (at_ Gs) (at_ U)).

(** f of a, whose value is x *)
Definition fn_value (f : fn) (a : formula) (x : fraction) : fraction :=
  match rational_of x with
  | Some c => match fn_at f c with Some v => frational v | None => atom (Fun f a) end
  | None => atom (Fun f a)
  end.
Definition fn_fractions (f : fn) (a : formula) (x : fraction) : nat -> fraction :=
  let one := fZ 1 in
  let value := fun f => fn_value f a x in
  let table := fn_table fraction fadd fmul fsqr fZ f in
  match f with
  | Exp => table (value Exp) None None
  | Expm1 => table (value Exp) (fsub (value Exp) one) None
  | Ln => table (value Ln) (finv x) None
  | Log1p => table (value Log1p) (finv (fadd one x)) None
  | Sqrt => table (value Sqrt) (finv (fmul (fZ 2) x)) None
  | Sin | Cos => table (value Sin) (value Cos) None
  | Tan => table (value Tan) None None
  | Atan => table (value Atan) x (finv (fadd one (fmul x x)))
  | Sinh | Cosh => table (value Sinh) (value Cosh) None
  | Tanh => table (value Tanh) None None
  | Asinh => table (value Asinh) x (finv (fn_value Sqrt (one_plus_square a) (fadd one (fmul x x))))
  | Sigmoid => table (value Sigmoid) (fsub one (value Sigmoid)) None
  | Softplus => table (value Softplus) (value Sigmoid) (fsub one (value Sigmoid))
  | Logcosh => table (value Logcosh) (value Tanh) None
  | Cbrt => table (value Cbrt) (finv (fmul (fZ 3) x)) None
  | _ => fun _ => None
  end.

Fixpoint falling_fraction (r : fraction) (k : nat) : fraction :=
  match k with O => fZ 1 | S j => fmul (falling_fraction r j) (fsub r (fZ (Z.of_nat j))) end.
Definition power_value (a : formula) (c : constant) (x : fraction) : fraction :=
  match rational_of x with Some q => if Qeq_bool q 1 then fZ 1 else atom (Rpow a c) | None =>
    atom (Rpow a c) end.

Fixpoint fractions (f : formula) : list fraction :=
  match f with
  | Var => [z; fZ 1; fZ 0; fZ 0; fZ 0]
  | Con c => [cfraction c; fZ 0; fZ 0; fZ 0; fZ 0]
  | Add a b => let A := fractions a in let B := fractions b in list_of (fun k =>
    fadd (at_ A k) (at_ B k))
  | Sub a b => let A := fractions a in let B := fractions b in list_of (fun k =>
    fsub (at_ A k) (at_ B k))
  | Scale c a => let x := cfraction c in let A := fractions a in list_of (fun k => fmul x (at_ A k))
  | Neg a => let A := fractions a in list_of (fun k => fneg (at_ A k))
  | Mul a b => let A := fractions a in let B := fractions b in list_of
    (leibniz fraction fadd fmul fZ (at_ A) (at_ B))
  | Inv a => let A := fractions a in compose (inverse_table fraction fmul fsqr fZ (finv (at_ A 0)))
    A
  | Div a b =>
      let A := fractions a in let B := fractions b in
      list_of (leibniz fraction fadd fmul fZ (at_ A)
        (at_ (compose (inverse_table fraction fmul fsqr fZ (finv (at_ B 0))) B)))
  | Pow a m => let A := fractions a in let x := at_ A 0 in
      compose (fun k => fmul (fZ (falling (Z.of_nat m) k)) (fpow x (m - k))) A
  | Rpow a c => let A := fractions a in let x := at_ A 0 in let r := cfraction c in let p :=
    power_value a c x in let b := finv x in
      compose (fun k => fmul (falling_fraction r k) (fmul p (fpow b k))) A
  | Fun g a =>
      let A := fractions a in
      if is_constant a then [fn_value g a (at_ A 0); fZ 0; fZ 0; fZ 0; fZ 0]
      else compose (fn_fractions g a (at_ A 0)) A
  | If a b u v =>
      match Evaluator.value s pars a range, Evaluator.value s pars b range with
      | Some x, Some y => let d := sub s y x in if is_positive d then fractions u else if
        is_negative d then fractions v else []
      | _, _ => []
      end
  end.

(** a term in derivatives at one point, [L] those at the point; [v] is the variable, if there is one
    *)
Fixpoint term_fraction (L : list fraction) (v : fraction) (t : term) : fraction :=
  match t with
  | TVar O => v
  | TConst c => cfraction c
  | TAdd a b => fadd (term_fraction L v a) (term_fraction L v b) | TSub a b =>
    fsub (term_fraction L v a) (term_fraction L v b)
  | TMul a b => fmul (term_fraction L v a) (term_fraction L v b)
  | TNeg a => fneg (term_fraction L v a) | TPow a n => fpow (term_fraction L v a) n
  | TOver a q => fmul (term_fraction L v a) (frational (1 # q))
  | TDer O k => if (k <=? 4)%nat then at_ L k else None
  | _ => None
  end.

(** ** Correctness *)

Variables (rho : list R) (x : R) (sigma : scale s).
Hypothesis Hpars : boxed pars rho.
Hypothesis Hrange : enclosed sigma range x.
Definition values : list R := map (fun g => eval (close rho g) x) known.
Local Notation means := (means values).
Hypothesis Hz : means z x.

Lemma jump_map {A B} (g : A -> B) p : forall fs, BinList.jump p (map g fs) = map g
  (BinList.jump p fs).
Proof.
assert (T : forall fs, tl (map g fs) = map g (tl fs)) by (intros [|a fs]; reflexivity).
induction p as [p IH|p IH|]; intros fs; simpl; rewrite ?T, ?IH; try reflexivity.
Qed.
Lemma nth_map (g : formula -> R) (d : formula) p : forall fs,
  BinList.nth (g d) p (map g fs) = g (BinList.nth d p fs).
Proof.
assert (T : forall fs, tl (map g fs) = map g (tl fs)) by (intros [|a fs]; reflexivity).
induction p as [p IH|p IH|]; intros fs; simpl; rewrite ?T, ?jump_map, ?IH; try reflexivity.
  destruct fs; reflexivity.
Qed.

Lemma atom_means f : means (atom f) (eval (close rho f) x).
Proof.
unfold atom. destruct (index f known 1) as [j|]; [|exact I]. destruct (formula_same _ f) eqn:E;
  [|exact I].
apply formula_same_correct in E. rewrite <- E.
replace (eval (close rho (BinList.nth nought j known)) x) with (BinList.nth 0 j values);
  [apply funknown_means|].
change 0 with (eval (close rho nought) x). apply (nth_map (fun g => eval (close rho g) x) nought).
Qed.

Lemma nonzero_correct c : nonzero c = true -> cval rho c <> 0.
Proof.
unfold nonzero. destruct (cnum s pars c) as [u|] eqn:E; [|discriminate].
  destruct (inverse s u) as [v|] eqn:E'; [|discriminate]. intros _.
exact (proj1 (inverse_correct s _ _ _ (cnum_correct s pars sigma rho Hpars c u E) E')).
Qed.

Lemma cfraction_means c : means (cfraction c) (cval rho c).
Proof.
assert (A : forall c, means (atom (Con c)) (cval rho c)) by (intros c';
  rewrite <- (eval_const rho c' x); apply (atom_means (Con c'))).
induction c as [p q|i| |a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa|a IHa|a IHa|a IHa n];
  cbn [cfraction cval]; try apply A.
- rewrite rat_eq. apply (frational_means values (p # q)).
- apply fadd_means; assumption.
- apply fsub_means; assumption.
- apply fmul_means; assumption.
- destruct (nonzero b) eqn:N; [|exact I]. apply fmul_means; [assumption|]. apply finv_means;
  [assumption | apply nonzero_correct, N].
- apply fneg_means; assumption.
- destruct (nonzero a) eqn:N; [|exact I]. apply finv_means; [assumption | apply nonzero_correct, N].
- apply fpow_means; assumption.
Qed.

Lemma root_correct p r : root p = Some r -> sqrt (IZR (Zpos p)) = IZR (Zpos r).
Proof.
unfold root. destruct (_ =? p)%positive eqn:E; [|discriminate]. intros H. injection H as <-.
  apply Pos.eqb_eq in E.
rewrite <- E at 1. rewrite Pos2Z.inj_mul, mult_IZR. apply sqrt_square. apply IZR_le. discriminate.
Qed.
Lemma rational_0 : Q2R 0 = 0. Proof. unfold Q2R. simpl. field. Qed.
Lemma rational_1 : Q2R 1 = 1. Proof. unfold Q2R. simpl. field. Qed.
Lemma exp_minus_0 : exp (- 0) = 1. Proof. rewrite Ropp_0. apply exp_0. Qed.
Lemma cbrt_1 : cbrt 1 = 1.
Proof. unfold cbrt. rewrite sign_eq_1, Rabs_pos_eq by lra. unfold Rpower. rewrite ln_1, Rmult_0_r,
  exp_0. ring. Qed.
Lemma fn_at_correct f q v : fn_at f q = Some v -> fn_eval f (Q2R q) = Q2R v.
Proof.
assert (Z0 : Qnum q = 0%Z -> Q2R q = 0) by (intros E; unfold Q2R; rewrite E; ring).
assert (Z1 : Qeq_bool q 1 = true -> Q2R q = 1) by (intros E; apply Qeq_bool_iff, Qeq_eqR in E;
  rewrite E; apply rational_1).
unfold fn_at. intros H.
destruct f; try discriminate;
  try (destruct (Qeq_bool q 1) eqn:E1; [rewrite (Z1 eq_refl) | destruct (Qnum q); discriminate]);
  try (destruct (Qnum q) as [|p|p] eqn:EN; try discriminate; try rewrite (Z0 eq_refl));
  try (injection H as <-; rewrite ?rational_0, ?rational_1; cbn [fn_eval]);
  try solve [apply exp_0 | apply ln_1 | apply sin_0 | apply cos_0 | apply tan_0 | apply atan_0 |
    apply sinh_0 | apply cosh_0 | apply arcsinh_0 | apply cbrt_1].
- (* sqrt *)
  destruct (root p) as [r|] eqn:Er; [|discriminate]. destruct (root (Qden q)) as [t|] eqn:Et;
    [|discriminate]. injection H as <-.
  unfold Q2R. rewrite EN. cbn [fn_eval Qnum Qden]. rewrite sqrt_mult_alt by (apply IZR_le;
    discriminate).
  rewrite (root_correct p r Er). f_equal. rewrite sqrt_inv, (root_correct _ t Et). reflexivity.
- unfold tanh. rewrite sinh_0. field. rewrite cosh_0. lra.
- unfold sigmoid. rewrite exp_minus_0. unfold Q2R. simpl. field.
- unfold logcosh. rewrite cosh_0. apply ln_1.
- unfold expm1. rewrite exp_0. ring.
- unfold log1p. rewrite Rplus_0_r. apply ln_1.
Qed.

Lemma fn_value_means f a v : means v (eval (close rho a) x) ->
  means (fn_value f a v) (fn_eval f (eval (close rho a) x)).
Proof.
intros H. unfold fn_value. destruct (rational_of v) as [c|] eqn:E; [|apply (atom_means (Fun f a))].
destruct (fn_at f c) as [w|] eqn:E'; [|apply (atom_means (Fun f a))].
rewrite (rational_of_correct values v _ c H E), (fn_at_correct f c w E'). apply frational_means.
Qed.

Local Notation table_means := (fn_table_related fraction fadd fmul fsqr fZ (fun v r => means v r)
  (fun a b r t => fadd_means values a b r t) (fun a b r t => fmul_means values a b r t) (fun a r =>
    fsqr_means values a r) (fZ_means values)).
Lemma fn_fractions_means f a v k : fn_dom f (eval (close rho a) x) ->
  means v (eval (close rho a) x) ->
  means (fn_fractions f a v k) (fn_derivative f k (eval (close rho a) x)).
Proof.
intros Hd Hv. set (t := eval (close rho a) x) in *.
assert (One : means (fZ 1) 1) by apply (fZ_means values 1).
assert (V : forall g, means (fn_value g a v) (fn_eval g t)) by (intros g; apply fn_value_means, Hv).
unfold fn_derivative, fn_fractions. destruct f; try exact I; cbn
  [generator_a generator_b generator_c fn_dom] in Hd |- *; apply table_means;
  try exact I; try exact Hv; try apply (V Sin); try apply (V Cos); try apply (V Sinh);
    try apply (V Cosh); try apply (V Exp);
  try apply (V Sigmoid); try apply (V Tanh); try apply V;
  try (apply fsub_means; [exact One | apply (V Sigmoid)]).
- apply finv_means; [exact Hv | lra].
- apply finv_means; [apply fmul_means; [apply (fZ_means values 2) | exact Hv] | lra].
- apply finv_means; [apply fadd_means; [exact One | apply fmul_means; exact Hv] | nra].
- assert (P : 0 < 1 + t * t) by nra. apply finv_means; [|apply Rgt_not_eq, sqrt_lt_R0, P].
  replace (1 + t * t) with (eval (close rho (one_plus_square a)) x) by reflexivity.
    apply (fn_value_means Sqrt).
  apply fadd_means; [exact One | apply fmul_means; exact Hv].
- apply fsub_means; [apply (V Exp) | exact One].
- apply finv_means; [apply fadd_means; [exact One | exact Hv] | lra].
- apply finv_means; [apply fmul_means; [apply (fZ_means values 3) | exact Hv]|].
  apply Rmult_integral_contrapositive_currified; [lra | exact Hd].
Qed.

(** L holds the derivatives 0 to 4 of e *)
Definition holds (L : list fraction) (e : expr) : Prop := forall k, (k <= 4)%nat ->
  means (at_ L k) (eval (Dn k e) x).

Lemma at_list_of G k : (k <= 4)%nat -> at_ (list_of G) k = G k.
Proof. intros H. do 5 (destruct k as [|k]; [reflexivity|]). lia. Qed.
Lemma holds_list_of G (F : nat -> R -> R) e : derivatives F e -> wd e x ->
  (forall k, (k <= 4)%nat -> means (G k) (F k x)) -> holds (list_of G) e.
Proof. intros HF W H k Hk. rewrite at_list_of by exact Hk. rewrite <- (HF k x) by (lia || exact W).
  apply H, Hk. Qed.

Lemma compose_holds G F U a e : holds U a -> wd e x -> (forall y, wd e y -> wd a y) ->
  (forall y, wd e y -> chained F (eval a y)) ->
  (forall y, wd e y -> F 0%nat (eval a y) = eval e y) -> (forall k, (k <= 4)%nat ->
    means (G k) (F k (eval a x))) -> holds (compose G U) e.
Proof.
intros HU W Hw Hc H0 HG.
apply (holds_list_of _ (fun k t => faa_di_brunoR (fun j => F j (eval a t)) (fun j =>
  eval (Dn j a) t) k)); [| exact W |].
- apply derivatives_of_chained; [exact H0|]. intros y Hy.
  apply (faa_di_bruno_chained F (fun j => eval (Dn j a)) y); [apply Hc, Hy | apply Dn_chained, Hw,
    Hy].
- intros k Hk. apply (faa_di_bruno_related fraction fadd fmul fsqr fZ (fun v r => means v r)
    (fun a b r t => fadd_means values a b r t) (fun a b r t =>
      fmul_means values a b r t) (fun a r => fsqr_means values a r)
    (fZ_means values)) with (n := 4%nat); try lia.
  + intros j Hj. rewrite at_list_of by exact Hj. apply HG, Hj.
  + exact HU.
Qed.

Lemma falling_fraction_means v r k : means v r -> means (falling_fraction v k) (falling_real r k).
Proof.
intros H. induction k as [|k IH]; [apply (fZ_means values 1)|]. apply fmul_means; [exact IH|].
  apply fsub_means; [exact H|].
rewrite INR_IZR_INZ. apply fZ_means.
Qed.
Lemma power_value_means a c v : means v (eval (close rho a) x) ->
  means (power_value a c v) (Rpower (eval (close rho a) x) (cval rho c)).
Proof.
intros H. unfold power_value. destruct (rational_of v) as [q|] eqn:E;
  [|apply (atom_means (Rpow a c))].
destruct (Qeq_bool q 1) eqn:E1; [|apply (atom_means (Rpow a c))]. apply Qeq_bool_iff, Qeq_eqR in E1.
rewrite (rational_of_correct values v _ q H E), E1, rational_1. unfold Rpower. rewrite ln_1,
  Rmult_0_r, exp_0. apply (fZ_means values 1).
Qed.

Lemma two_terms (op : fraction -> fraction -> fraction) (opr : R -> R -> R) (ope : expr -> expr ->
  expr) a b A B :
  (forall u v r t, means u r -> means v t -> means (op u v) (opr r t)) ->
  (forall y, eval (ope a b) y = opr (eval a y) (eval b y)) ->
  (forall y, wd (ope a b) y -> wd a y /\ wd b y) ->
  (forall f g y c d, is_derive f y c -> is_derive g y d -> is_derive (fun t =>
    opr (f t) (g t)) y (opr c d)) ->
  holds A a -> holds B b -> wd (ope a b) x -> holds (list_of (fun k =>
    op (at_ A k) (at_ B k))) (ope a b).
Proof.
intros Hop Hv Hw Hd HA HB W. apply (holds_list_of _ (fun k t =>
  opr (eval (Dn k a) t) (eval (Dn k b) t))); [| exact W |].
- apply derivatives_of_chained; [intros y _; symmetry; apply Hv|]. intros y Wy k Hk.
  destruct (Hw y Wy).
  apply Hd; apply Dn_chained; assumption.
- intros k Hk. apply Hop; [apply HA | apply HB]; exact Hk.
Qed.

Theorem fractions_hold f : wd (close rho f) x -> holds (fractions f) (close rho f).
Proof.
assert (Zero : means (fZ 0) 0) by apply (fZ_means values 0).
induction f as [|c|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa b IHb|c a IHa|a IHa|a IHa|a IHa m|a
  IHa c|f a IHa|a IHa b IHb v IHv w IHw];
  intros W; cbn [fractions close] in *.
- intros k Hk. do 5 (destruct k as [|k]; [first [exact Hz | apply (fZ_means values)]|]). lia.
- intros k Hk. destruct k as [|k]; [unfold Dn; simpl Nat.iter; rewrite eval_const;
  apply cfraction_means|].
  replace (eval (Dn (S k) (const rho c)) x) with 0; [do 4 (destruct k as [|k]; [exact Zero|]);
    lia|].
  do 4 (destruct k as [|k]; [destruct c; reflexivity|]). lia.
- destruct W as [Wa Wb]. apply (two_terms fadd Rplus EAdd); auto.
  + intros. apply fadd_means; assumption.
  + intros. apply (is_derive_plus (K:=R_AbsRing) (V:=R_NormedModule)); assumption.
  + split; assumption.
- destruct W as [Wa Wb]. apply (two_terms fsub Rminus ESub); auto.
  + intros. apply fsub_means; assumption.
  + intros. apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule)); assumption.
  + split; assumption.
- destruct W as [Wa Wb]. assert (HA := IHa Wa). assert (HB := IHb Wb).
  apply (holds_list_of _ (fun k t => leibnizR (fun j => eval (Dn j (close rho a)) t) (fun j =>
    eval (Dn j (close rho b)) t) k));
    [| split; assumption |].
  + apply derivatives_of_chained; [reflexivity|]. intros y [Ya Yb].
    apply (leibniz_chained (fun j => eval (Dn j (close rho a))) (fun j =>
      eval (Dn j (close rho b)))); apply Dn_chained; assumption.
  + intros k Hk. apply (leibniz_related fraction fadd fmul fZ (fun v r => means v r)
      (fun a b r t => fadd_means values a b r t) (fun a b r t =>
        fmul_means values a b r t) (fZ_means values)) with (n := 4%nat);
      [exact HA | exact HB | exact Hk | lia].
- destruct W as [Wa [Wb N]]. assert (HA := IHa Wa). assert (HB := IHb Wb). rewrite ieval_eq in N.
  set (e1 := EInv (close rho b)). assert (W1 : wd e1 x) by (split;
    [exact Wb | rewrite ieval_eq; exact N]).
  assert (H1 : holds (compose (inverse_table fraction fmul fsqr fZ (finv (at_ (fractions b) 0)))
    (fractions b)) e1).
  { apply compose_holds with (F := fun k t => inverse_tableR (/ t) k) (a := close rho b);
    try assumption.
    - intros y [Y _]. exact Y.
    - intros y [Y Y']. apply inverse_chained. rewrite ieval_eq in Y'. exact Y'.
    - reflexivity.
    - intros k Hk. apply (inverse_table_related fraction fmul fsqr fZ (fun v r => means v r)
        (fun a b r t => fmul_means values a b r t) (fun a r =>
          fsqr_means values a r) (fZ_means values)).
      apply finv_means; [apply (HB 0%nat); lia | exact N]. }
  apply (holds_list_of _ (fun k t => leibnizR (fun j => eval (Dn j (close rho a)) t) (fun j =>
    eval (Dn j e1) t) k)).
  + apply derivatives_of_chained; [reflexivity|]. intros y [Ya [Yb Yn]].
    apply (leibniz_chained (fun j => eval (Dn j (close rho a))) (fun j => eval (Dn j e1)));
      apply Dn_chained; [exact Ya | split; assumption].
  + repeat split; try assumption. rewrite ieval_eq. exact N.
  + intros k Hk. apply (leibniz_related fraction fadd fmul fZ (fun v r => means v r)
      (fun a b r t => fadd_means values a b r t) (fun a b r t =>
        fmul_means values a b r t) (fZ_means values)) with (n := 4%nat);
      [exact HA | exact H1 | exact Hk | lia].
- destruct W as [Wc Wa]. assert (HA := IHa Wa).
  apply (holds_list_of _ (fun k t => cval rho c * eval (Dn k (close rho a)) t));
    [| split; assumption |].
  + apply derivatives_of_chained; [intros y _; simpl; rewrite eval_const; reflexivity|].
    intros y [_ Ya] k Hk.
    apply is_derive_scal. apply Dn_chained; assumption.
  + intros k Hk. apply fmul_means; [apply cfraction_means | apply HA, Hk].
- assert (HA := IHa W). apply (holds_list_of _ (fun k t => - eval (Dn k (close rho a)) t));
  [| exact W |].
  + apply derivatives_of_chained; [reflexivity|]. intros y Ya k Hk.
    apply (is_derive_opp (K:=R_AbsRing) (V:=R_NormedModule)); apply Dn_chained; assumption.
  + intros k Hk. apply fneg_means, HA, Hk.
- destruct W as [Wa N]. assert (HA := IHa Wa). rewrite ieval_eq in N.
  apply compose_holds with (F := fun k t => inverse_tableR (/ t) k) (a := close rho a);
    [exact HA | | | | reflexivity |].
  + split; [exact Wa | rewrite ieval_eq; exact N].
  + intros y [Y _]. exact Y.
  + intros y [Y Y']. apply inverse_chained. rewrite ieval_eq in Y'. exact Y'.
  + intros k Hk. apply (inverse_table_related fraction fmul fsqr fZ (fun v r => means v r)
      (fun a b r t => fmul_means values a b r t) (fun a r => fsqr_means values a r)
        (fZ_means values)).
    apply finv_means; [apply (HA 0%nat); lia | exact N].
- assert (HA := IHa W). apply compose_holds with (F := power_derivative m) (a := close rho a);
  [exact HA | exact W | | | |].
  + intros y Y. exact Y.
  + intros y Y. apply power_chained.
  + intros y Y. unfold power_derivative. rewrite Nat.sub_0_r. simpl. ring.
  + intros k Hk. apply fmul_means; [apply fZ_means | apply fpow_means, (HA 0%nat); lia].
- destruct W as [Wa P]. assert (HA := IHa Wa). rewrite ieval_eq in P.
  assert (A0 := HA 0%nat ltac:(lia)).
  apply compose_holds with (F := real_power_derivative (cval rho c)) (a := close rho a);
    [exact HA | | | | |].
  + split; [exact Wa | rewrite ieval_eq; exact P].
  + intros y [Y _]. exact Y.
  + intros y [Y Y']. apply real_power_chained. rewrite ieval_eq in Y'. exact Y'.
  + intros y [Y Y']. unfold real_power_derivative. simpl. ring.
  + intros k Hk. apply fmul_means; [apply falling_fraction_means, cfraction_means|].
    apply fmul_means; [apply power_value_means, A0|].
    apply fpow_means, finv_means; [exact A0 | simpl in P |- *; lra].
- assert (W' := W). destruct W as [Wa Hd]. assert (HA := IHa Wa). rewrite ieval_eq in Hd.
  cbv zeta. destruct (is_constant a) eqn:C.
  { intros [|k] Hk; [exact (fn_value_means f a _ (HA 0%nat ltac:(lia)))|].
    rewrite constant_derivative; [| |exact W'].
    - do 4 (destruct k as [|k]; [exact Zero|]). lia.
    - intros y. exact (is_constant_correct rho (Fun f a) y x C). }
  apply compose_holds with (F := fn_derivative f) (a := close rho a); [exact HA | | | | |].
  + split; [exact Wa | rewrite ieval_eq; exact Hd].
  + intros y [Y _]. exact Y.
  + intros y [Y Y']. apply fn_chained. rewrite ieval_eq in Y'. exact Y'.
  + intros y [Y Y']. apply fn_derivative_0.
  + intros k Hk. apply fn_fractions_means; [exact Hd | apply (HA 0%nat); lia].
- assert (Empty : forall e, holds [] e) by (intros e k Hk; destruct k; exact I).
  destruct (Evaluator.value s pars a range) as [p|] eqn:Ep; [|apply Empty].
  destruct (Evaluator.value s pars b range) as [q|] eqn:Eq; [|apply Empty].
  destruct (value_correct s pars sigma rho Hpars a _ _ _ Hrange Ep) as [_ Pa].
  destruct (value_correct s pars sigma rho Hpars b _ _ _ Hrange Eq) as [_ Pb].
  assert (S := sub_correct s _ _ _ _ Pb Pa). destruct W as [Wa [Wb W]]. rewrite !ieval_eq in W.
  cbv zeta. destruct (is_positive (sub s q p)) eqn:P; [|destruct (is_negative (sub s q p)) eqn:N;
    [|apply Empty]].
  + assert (L := positive_correct _ _ S P). destruct W as [[_ W]|[L' _]]; [|lra]. intros k Hk.
    rewrite choice_derivative_le by lra.
    apply IHv; assumption.
  + assert (L := negative_correct _ _ S N). destruct W as [[L' _]|[_ W]]; [lra|]. intros k Hk.
    rewrite choice_derivative_gt by lra.
    apply IHw; assumption.
Qed.

Lemma term_fraction_means f L v (xs : nat -> R) t : holds L (close rho f) -> means v (xs 0%nat) ->
  means (term_fraction L v t) (Part.value f rho xs [x] t).
Proof.
intros HL Hv.
induction t as [i|c|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa|a IHa n|a IHa|a IHa|a IHa q|a IHa|j
  k]; cbn [term_fraction Part.value];
  try exact I.
- destruct i; [exact Hv | exact I].
- apply cfraction_means.
- apply fadd_means; assumption.
- apply fsub_means; assumption.
- apply fmul_means; assumption.
- apply fneg_means; assumption.
- apply fpow_means; assumption.
- apply fmul_means; [assumption|]. replace (/ IZR (Zpos q)) with (Q2R (1 # q)) by (unfold Q2R;
  simpl; ring). apply frational_means.
- destruct j; [|exact I]. destruct (k <=? 4)%nat eqn:K; [|exact I]. apply Nat.leb_le in K.
  unfold loss_derivative. rewrite ieval_eq. exact (HL k K).
Qed.
End Identity.

(** * The checks *)

(** a formula for which this is tried *)
Fixpoint nodes (f : formula) : nat :=
  match f with
  | Var | Con _ => 1
  | Add a b | Sub a b | Mul a b | Div a b => S (nodes a + nodes b)
  | Scale _ a | Neg a | Inv a | Pow a _ | Rpow a _ | Fun _ a => S (nodes a)
  | If a b u v => S (nodes a + nodes b + nodes u + nodes v)
  end.
Definition modest (f : formula) : bool := (nodes f <=? 1000)%nat.

(** at all z in the range of the variable, or at a number *)
Definition known_of (f : formula) : list formula := Var :: unknowns f.
Definition zero_on (s : setting) (pars : list I.type) (range : number) (f : formula) (body : term)
  : bool :=
  let known := known_of f in let z := atom known Var in
  if modest f then is_zero (term_fraction s pars known (fractions s pars range known z f) z body)
  else false.
Definition zero_at (s : setting) (pars : list I.type) (range : number) (f : formula) (q : Q)
  (body : term) : bool :=
  let known := known_of f in
  let fs := fractions s pars range known (frational q) in
  if modest f then is_zero (term_fraction s pars known (fs f) None body) else false.

Theorem zero_on_correct s pars range f body : zero_on s pars range f body = true ->
  forall rho xs (sigma : scale s), let x := xs 0%nat in boxed pars rho -> enclosed sigma range x ->
    wd (close rho f) x ->
  Part.value f rho xs [x] body = 0.
Proof.
intros E rho xs sigma x Hpars Hrange W. unfold zero_on in E. cbv zeta in E.
destruct (modest f); [|discriminate E]. set (z := atom (known_of f) Var).
assert (Hz : means (values (known_of f) rho x) z x) by exact (atom_means (known_of f) rho x Var).
refine (is_zero_correct _ _ _ (term_fraction_means s pars (known_of f) rho x sigma Hpars f _ z xs
  body _ Hz) E).
exact (fractions_hold s pars range (known_of f) z rho x sigma Hpars Hrange Hz f W).
Qed.
Theorem zero_at_correct s pars range f q body : zero_at s pars range f q body = true ->
  forall rho xs (sigma : scale s), boxed pars rho -> enclosed sigma range (Q2R q) ->
    wd (close rho f) (Q2R q) ->
  Part.value f rho xs [Q2R q] body = 0.
Proof.
intros E rho xs sigma Hpars Hrange W. unfold zero_at in E. cbv zeta in E.
destruct (modest f); [|discriminate E].
assert (Hz : means (values (known_of f) rho (Q2R q)) (frational q) (Q2R q)) by apply
  frational_means.
refine (is_zero_correct _ _ _ (term_fraction_means s pars (known_of f) rho (Q2R q) sigma Hpars f _
  None xs body _ I) E).
exact (fractions_hold s pars range (known_of f) _ rho (Q2R q) sigma Hpars Hrange Hz f W).
Qed.
