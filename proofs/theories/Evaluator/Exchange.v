(** Derivatives by a parameter. [derive f] is the derivative of a formula by z, again a formula;
    [exchange f] is f with the variable and the first parameter in each other's place: its value at
    c, with z as the first parameter, is that of f at z with the first parameter c. So what is known
    of derivatives by z (Expression.v, Obligation.v) is known of those by a parameter. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss Expression Agreement Evaluator Part.
Import ListNotations.
Open Scope R_scope.

(** * The derivative by z *)

Definition number_is (n : Z) (f : formula) : bool :=
  match f with Con (CRat p q) => (p =? n)%Z && (q =? 1)%positive | _ => false end.
Definition whole (n : Z) : formula := Con (CRat n 1).

Definition plus_ (a b : formula) : formula :=
  if number_is 0 a then b else if number_is 0 b then a else Add a b.
Definition minus_ (a b : formula) : formula :=
  if number_is 0 b then a else if number_is 0 a then Neg b else Sub a b.
Definition times_ (a b : formula) : formula :=
  if number_is 0 a then a else if number_is 0 b then b else
  if number_is 1 a then b else if number_is 1 b then a else Mul a b.
Definition neg_ (a : formula) : formula := if number_is 0 a then a else Neg a.
Definition scale_ (c : constant) (a : formula) : formula := if number_is 0 a then a else Scale c a.

Definition function_slope (f : fn) (a : formula) : formula :=
  match f with
  | Exp | Expm1 => Fun Exp a
  | Ln => Inv a
  | Sqrt => Scale (CRat 1 2) (Inv (Fun Sqrt a))
  | Sin => Fun Cos a
  | Cos => Neg (Fun Sin a)
  | Tan => Add (whole 1) (Pow (Fun Tan a) 2)
  | Atan => Inv (Add (whole 1) (Pow a 2))
  | Sinh => Fun Cosh a
  | Cosh => Fun Sinh a
  | Tanh => Sub (whole 1) (Pow (Fun Tanh a) 2)
  | Asinh => Inv (Fun Sqrt (Add (whole 1) (Pow a 2)))
  | Sigmoid => Mul (Fun Sigmoid a) (Sub (whole 1) (Fun Sigmoid a))
  | Softplus => Fun Sigmoid a
  | Logcosh => Fun Tanh a
  | Log1p => Inv (Add (whole 1) a)
  | Cbrt => Scale (CRat 1 3) (Mul (Fun Cbrt a) (Inv a))
  | Abs => Mul (Fun Abs a) (Inv a)
  | Erf => Mul (Div (whole 2) (Fun Sqrt (Con CPi))) (Fun Exp (Neg (Pow a 2)))
  end.

Fixpoint derive (f : formula) : formula :=
  match f with
  | Var => whole 1 | Con _ => whole 0
  | Add a b => plus_ (derive a) (derive b) | Sub a b => minus_ (derive a) (derive b)
  | Mul a b => plus_ (times_ (derive a) b) (times_ a (derive b))
  | Div a b => minus_ (times_ (derive a) (Inv b)) (times_ (times_ a (derive b)) (Pow (Inv b) 2))
  | Scale c a => scale_ c (derive a)
  | Neg a => neg_ (derive a)
  | Inv a => neg_ (times_ (derive a) (Pow (Inv a) 2))
  | Pow a n => match n with O => whole 0 | S m => times_ (Scale (CRat (Z.of_nat n) 1) (Pow a m))
    (derive a) end
  | Rpow a c => times_ (Scale c (Rpow a (CSub c (CRat 1 1)))) (derive a)
  | Fun f a => times_ (derive a) (function_slope f a)
  | If a b u v => If a b (derive u) (derive v)
  end.

Section Derive.
Variable rho : list R.
Local Notation ev f z := (eval (close rho f) z).
Local Notation wd f z := (domain true (close rho f) z).

Lemma number_is_correct n f z : number_is n f = true -> ev f z = IZR n.
Proof.
destruct f as [|[p q| | | | | | | | | |]| | | | | | | | | | |]; try discriminate. intros H.
apply andb_prop in H.
destruct H as [H1 H2]. apply Z.eqb_eq in H1. apply Pos.eqb_eq in H2. subst. reflexivity.
Qed.

Lemma plus_value a b z : ev (plus_ a b) z = ev a z + ev b z.
Proof.
unfold plus_. destruct (number_is 0 a) eqn:A; [rewrite (number_is_correct 0 a z A); ring|].
destruct (number_is 0 b) eqn:B; [rewrite (number_is_correct 0 b z B); ring | reflexivity].
Qed.
Lemma minus_value a b z : ev (minus_ a b) z = ev a z - ev b z.
Proof.
unfold minus_. destruct (number_is 0 b) eqn:B; [rewrite (number_is_correct 0 b z B); ring|].
destruct (number_is 0 a) eqn:A; [rewrite (number_is_correct 0 a z A); simpl; ring | reflexivity].
Qed.
Lemma times_value a b z : ev (times_ a b) z = ev a z * ev b z.
Proof.
unfold times_. destruct (number_is 0 a) eqn:A; [rewrite (number_is_correct 0 a z A); ring|].
destruct (number_is 0 b) eqn:B; [rewrite (number_is_correct 0 b z B); ring|].
destruct (number_is 1 a) eqn:A'; [rewrite (number_is_correct 1 a z A'); ring|].
destruct (number_is 1 b) eqn:B'; [rewrite (number_is_correct 1 b z B'); ring | reflexivity].
Qed.
Lemma neg_value a z : ev (neg_ a) z = - ev a z.
Proof. unfold neg_. destruct (number_is 0 a) eqn:A; [rewrite (number_is_correct 0 a z A);
  ring | reflexivity]. Qed.
Lemma scale_value c a z : ev (scale_ c a) z = cval rho c * ev a z.
Proof.
unfold scale_. destruct (number_is 0 a) eqn:A; [rewrite (number_is_correct 0 a z A); ring|]. simpl.
rewrite eval_const. reflexivity.
Qed.

Lemma slope_value f a z : ev (function_slope f a) z = eval (fn_D f (close rho a)) z.
Proof. destruct f; reflexivity. Qed.

Lemma derive_value f z : ev (derive f) z = eval (D (close rho f)) z.
Proof.
induction f as [|c|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa b IHb|c a IHa|a IHa|a IHa|a IHa n|a
  IHa c|g a IHa|a IHa b IHb u IHu v IHv];
  cbn [derive close D].
- reflexivity.
- destruct c; reflexivity.
- rewrite plus_value, sadd_ok, IHa, IHb. reflexivity.
- rewrite minus_value, ssub_ok, IHa, IHb. reflexivity.
- rewrite plus_value, !times_value, sadd_ok, !smul_ok, IHa, IHb. reflexivity.
- rewrite minus_value, !times_value, IHa, IHb. cbn [close eval].
  destruct (is_zero (D (close rho b))) eqn:Z; [rewrite smul_ok, (is_zero_ok _ z Z) | rewrite
    ssub_ok, !smul_ok]; cbn [eval]; ring.
- rewrite scale_value, sadd_ok, !smul_ok, eval_const, IHa.
  replace (eval (D (const rho c)) z) with 0 by (destruct c; reflexivity). ring.
- rewrite neg_value, sneg_ok, IHa. reflexivity.
- rewrite neg_value, times_value, sneg_ok, smul_ok, IHa. reflexivity.
- destruct n as [|m]; [reflexivity|]. rewrite times_value, smul_ok, smul_ok, spow_ok, IHa.
  reflexivity.
- rewrite times_value, smul_ok, IHa. cbn [close eval cval]. rewrite eval_const.
  change (rat 1 1) with 1. reflexivity.
- rewrite times_value, smul_ok, IHa, slope_value. reflexivity.
- cbn [close eval]. rewrite IHu, IHv. reflexivity.
Qed.

Lemma slope_wd f a z : wd a z -> fn_dom f (ieval (close rho a) z) -> wd (function_slope f a) z.
Proof.
intros Ha Hf. assert (H := fn_D_wd f (close rho a) z Ha Hf).
destruct f; cbn [function_slope close fn_D domain const cval] in *; try tauto.
repeat split; try tauto.
- simpl. apply PI_RGT_0.
- simpl. apply Rgt_not_eq, sqrt_lt_R0, PI_RGT_0.
Qed.

Lemma plus_wd a b z : wd a z -> wd b z -> wd (plus_ a b) z.
Proof. unfold plus_. destruct (number_is 0 a), (number_is 0 b); simpl; tauto. Qed.
Lemma minus_wd a b z : wd a z -> wd b z -> wd (minus_ a b) z.
Proof. unfold minus_. destruct (number_is 0 b), (number_is 0 a); simpl; tauto. Qed.
Lemma times_wd a b z : wd a z -> wd b z -> wd (times_ a b) z.
Proof. unfold times_. destruct (number_is 0 a), (number_is 0 b), (number_is 1 a), (number_is 1 b);
  simpl; tauto. Qed.
Lemma neg_wd a z : wd a z -> wd (neg_ a) z.
Proof. unfold neg_. destruct (number_is 0 a); simpl; tauto. Qed.

Lemma derive_wd f z : wd f z -> wd (derive f) z.
Proof.
induction f as [|c|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa b IHb|c a IHa|a IHa|a IHa|a IHa n|a
  IHa c|g a IHa|a IHa b IHb u IHu v IHv];
  cbn [derive close domain]; intros H; try exact I.
- apply plus_wd; tauto.
- apply minus_wd; tauto.
- apply plus_wd; apply times_wd; tauto.
- apply minus_wd; [apply times_wd; cbn [close domain]; tauto|].
  apply times_wd; [apply times_wd; tauto | cbn [close domain]; tauto].
- unfold scale_. destruct (number_is 0 (derive a)); cbn [close domain]; tauto.
- apply neg_wd; tauto.
- apply neg_wd, times_wd; cbn [close domain]; tauto.
- destruct n as [|m]; [exact I|]. apply times_wd; [|tauto]. cbn [close domain].
  split; [apply wd_const | exact H].
- apply times_wd; [|tauto]. cbn [close domain]. split; [apply wd_const | tauto].
- apply times_wd; [tauto|]. apply slope_wd; tauto.
- cbn [close domain]. tauto.
Qed.

Lemma derive_is_derive f z : wd f z -> is_derive (eval (close rho f)) z (ev (derive f) z).
Proof. intros H. rewrite derive_value. apply D_is_derive, H. Qed.

(** The derivatives of the derivative are those of the loss, one order higher. *)
Lemma derive_order f l k z : agrees (close rho f) l -> wd f z ->
  Derive_n l (S k) z = loss_derivative (derive f) rho k z.
Proof.
intros A H. unfold loss_derivative.
rewrite <- (proj2 (expr_Derive_n k (close rho (derive f)) z (derive_wd f z H))).
rewrite <- Nat.add_1_r, <- (Derive_n_comp l k 1). apply Derive_n_ext_loc.
generalize (wd_locally (close rho f) z H). apply filter_imp. intros t Ht.
change (Derive l t = eval (close rho (derive f)) t).
rewrite (agrees_Derive (close rho f) l t A Ht), ieval_eq, derive_value. reflexivity.
Qed.

Corollary derive_value_is f l k z : agrees (close rho f) l -> wd f z ->
  Derive_n l k z = ev (Nat.iter k derive f) z.
Proof.
intros A H. enough (G : forall k, wd (Nat.iter k derive f) z /\ forall j,
  Derive_n l (k + j) z = loss_derivative (Nat.iter k derive f) rho j z).
{ destruct (G k) as [_ G']. specialize (G' O). rewrite Nat.add_0_r in G'. rewrite G'.
  unfold loss_derivative. apply ieval_eq. }
clear k. induction k as [|k [W IH]].
- split; [exact H|]. intros j. exact (proj2 (agrees_Derive_n j _ l z A H)).
- split; [apply derive_wd, W|]. intros j. cbn [Nat.iter].
  rewrite plus_Sn_m, <- Nat.add_succ_r, IH.
  unfold loss_derivative at 1. rewrite <- (proj2 (expr_Derive_n (S j) _ z W)).
  apply derive_order; [apply agrees_itself | exact W].
Qed.
End Derive.

(** * The variable and the first parameter in each other's place *)

Fixpoint mentions (c : constant) : bool :=
  match c with
  | CRat _ _ | CPi => false | CPar i => (i =? 0)%nat
  | CAdd a b | CSub a b | CMul a b | CDiv a b => mentions a || mentions b
  | CNeg a | CInv a | CAbs a | CPow a _ => mentions a
  end.

Fixpoint vary (c : constant) : formula :=
  if mentions c then
    match c with
    | CAdd a b => Add (vary a) (vary b) | CSub a b => Sub (vary a) (vary b)
    | CMul a b => Mul (vary a) (vary b) | CDiv a b => Div (vary a) (vary b)
    | CNeg a => Neg (vary a) | CInv a => Inv (vary a) | CAbs a => Fun Abs (vary a) | CPow a n =>
      Pow (vary a) n
    | _ => Var
    end
  else Con c.

Fixpoint exchange (f : formula) : formula :=
  match f with
  | Var => Con (CPar 0) | Con c => vary c
  | Add a b => Add (exchange a) (exchange b) | Sub a b => Sub (exchange a) (exchange b)
  | Mul a b => Mul (exchange a) (exchange b) | Div a b => Div (exchange a) (exchange b)
  | Scale c a => if mentions c then Mul (vary c) (exchange a) else Scale c (exchange a)
  | Neg a => Neg (exchange a) | Inv a => Inv (exchange a)
  | Pow a n => Pow (exchange a) n
  | Rpow a c => if mentions c then Fun Exp (Mul (vary c) (Fun Ln (exchange a))) else Rpow (exchange
    a) c
  | Fun f a => Fun f (exchange a)
  | If a b u v => If (exchange a) (exchange b) (exchange u) (exchange v)
  end.

Section Exchange.
Variables (others : list R) (c z : R).

Lemma unmentioned k : mentions k = false -> cval (z :: others) k = cval (c :: others) k.
Proof.
induction k as [p q|i| |a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa|a IHa|a IHa|a IHa n];
  cbn [mentions cval]; intros H;
  try reflexivity; try (apply orb_false_elim in H; destruct H as [H1 H2]; rewrite (IHa H1),
    (IHb H2); reflexivity);
  try (rewrite (IHa H); reflexivity).
destruct i; [discriminate | reflexivity].
Qed.

Lemma vary_value k : eval (close (z :: others) (vary k)) c = cval (c :: others) k.
Proof.
induction k as [p q|i| |a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa|a IHa|a IHa|a IHa n];
  cbn [vary];
  try reflexivity.
1: destruct i; reflexivity.
all: match goal with |- context [if ?b then _ else _] => destruct b eqn:M end;
  [|cbn [close]; rewrite eval_const; exact (unmentioned _ M)];
  cbn [close eval cval fn_eval]; rewrite ?IHa, ?IHb; reflexivity.
Qed.

Lemma exchange_value f : eval (close (z :: others) (exchange f)) c = eval (close (c :: others) f) z.
Proof.
induction f as [|k|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa b IHb|k a IHa|a IHa|a IHa|a IHa n|a
  IHa k|g a IHa|a IHa b IHb u IHu v IHv];
  cbn [exchange close eval].
- reflexivity.
- rewrite vary_value, eval_const. reflexivity.
- rewrite IHa, IHb. reflexivity.
- rewrite IHa, IHb. reflexivity.
- rewrite IHa, IHb. reflexivity.
- rewrite IHa, IHb. reflexivity.
- destruct (mentions k) eqn:M; cbn [close eval]; rewrite IHa, ?vary_value, ?eval_const,
    ?(unmentioned k M); reflexivity.
- rewrite IHa. reflexivity.
- rewrite IHa. reflexivity.
- rewrite IHa. reflexivity.
- destruct (mentions k) eqn:M; cbn [close eval fn_eval]; rewrite IHa, ?vary_value,
    ?(unmentioned k M); reflexivity.
- rewrite IHa. reflexivity.
- rewrite IHa, IHb, IHu, IHv. reflexivity.
Qed.
End Exchange.
