(** From a formula as it is written to one that the evaluator computes well with: [translate]. Where
    the latter is well defined, the former has its value and is smooth ([translate_sound]).

    First operator by operator ([plain]), then [simplify]: constants are folded, and what is known
    to be log(1 + e^x) or the like becomes the one function that it is. Refused, as not to be
    computed with, are formulas that nest more than 10,000 operators or become longer than
    524,288. *)
From Coq Require Import Reals ZArith NArith List String Bool Lia Lra.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Expression Format Numeral FormulaText Written Evaluator Identity.
Import ListNotations.
Open Scope R_scope.

(** * Operator by operator *)

Definition constant_of (q : number) : constant := CRat (fst q) (snd q).

(** f^g for an exponent that is no known rational number *)
Definition raised_to (f g : formula) : formula :=
  match g with Con c => Rpow f c | _ => Fun Exp (Mul g (Fun Ln f)) end.

(** Beyond 1000 an exponent is no longer a number of factors: f^n is e^(n log f). *)
Definition most_factors : Z := 1000.
Definition rational_power (f : formula) (q : number) : formula :=
  match whole q with
  | Some n =>
      if (most_factors <? Z.abs n)%Z then Rpow f (constant_of q)
      else if (0 <=? n)%Z then Pow f (Z.to_nat n) else Inv (Pow f (Z.to_nat (- n)))
  | None => Rpow f (constant_of q)
  end.

Section Plain.
Variable ps : list (string * parameter).

Fixpoint plain (w : written) : option formula :=
  match w with
  | The_variable => Some Var
  | The_parameter p =>
      match find p ps with
      | Some (Fixed q) => Some (Con (constant_of q))
      | Some (Interval _ _) => do n <- place 0 p ps; Some (Con (CPar n))
      | None => None
      end
  | Decimal q => Some (Con (constant_of q))
  | Constant_pi => Some (Con CPi)
  | Constant_e => Some (Fun Exp (Con (CRat 1 1)))
  | Plus a b => do f <- plain a; do g <- plain b; Some (Add f g)
  | Minus a b => do f <- plain a; do g <- plain b; Some (Sub f g)
  | Times a b => do f <- plain a; do g <- plain b; Some (Mul f g)
  | Over a b => do f <- plain a; do g <- plain b; Some (Div f g)
  | Negative a => do f <- plain a; Some (Neg f)
  | To_power a b =>
      do f <- plain a;
      match exponent ps b with
      | Some q => Some (rational_power f q)
      | None => do g <- plain b; Some (raised_to f g)
      end
  | Call h a => do f <- plain a; Some (Fun h f)
  | Lesser a b => do f <- plain a; do g <- plain b; Some (If f g f g)
  | Greater a b => do f <- plain a; do g <- plain b; Some (If f g g f)
  | Select c a b => do h <- plain c; do f <- plain a; do g <- plain b;
    Some (If h (Con (CRat 0 1)) g f)
  end.
End Plain.

(** * Simpler formulas *)

Definition rational_of (c : constant) : option number := match c with CRat p q => Some (p,
  q) | _ => None end.
Definition folded (op : constant -> constant -> constant) (exactly : number -> number ->
  number) (c d : constant) : constant :=
  match rational_of c, rational_of d with
  | Some p, Some q => match small (exactly p q) with Some r => constant_of r | None => op c d end
  | _, _ => op c d
  end.
Definition add_constants := folded CAdd plus.
Definition sub_constants := folded CSub (fun p q => plus p (opposite q)).
Definition mul_constants := folded CMul times.
Definition neg_constant (c : constant) : constant := match c with CRat p q => CRat (- p) q | _ =>
  CNeg c end.
Definition pow_constant (c : constant) (n : nat) : constant :=
  match rational_of c with
  | Some q => if (n <=? 64)%nat then match small (to_power q (Z.of_nat n)) with Some r =>
    constant_of r | None => CPow c n end else CPow c n
  | None => CPow c n
  end.
Definition is_one (c : constant) : bool := match c with CRat (Zpos xH) xH => true | _ => false end.

(** of a rational number that is not 0 *)
Definition inverted (c : constant) : option constant :=
  match rational_of c with Some q => if (fst q =? 0)%Z then None else Some (constant_of (inverse
    q)) | None => None end.

Definition add (a b : formula) : formula := match a, b with Con c,
  Con d => Con (add_constants c d) | _, _ => Add a b end.
Definition sub (a b : formula) : formula := match a, b with Con c,
  Con d => Con (sub_constants c d) | _, _ => Sub a b end.
Definition neg (a : formula) : formula :=
  match a with Con c => Con (neg_constant c) | Neg b => b | Scale c b => Scale (neg_constant c) b |
    _ => Neg a end.
Definition scale (c : constant) (a : formula) : formula :=
  if is_one c then a else
  match a with
  | Con d => Con (mul_constants c d) | Scale d b => Scale (mul_constants c d) b | Neg b => Scale
    (neg_constant c) b
  | _ => Scale c a
  end.
Definition mul (a b : formula) : formula := match a, b with Con c, _ => scale c b | _,
  Con d => scale d a | _, _ => Mul a b end.
Definition pow (a : formula) (n : nat) : formula :=
  match a with Con c => Con (pow_constant c n) | _ => match n with 1%nat => a | _ => Pow a n end
    end.

(** the u of 1 + e^u *)
Definition one_plus_exp (a : formula) : option formula :=
  match a with
  | Add (Con c) (Fun Exp u) | Add (Fun Exp u) (Con c) => if is_one c then Some u else None
  | _ => None
  end.
Definition inv (a : formula) : formula :=
  match one_plus_exp a with
  | Some u => Fun Sigmoid (neg u)
  | None => match a with Con c => match inverted c with Some d => Con d | None => Inv a end | _ =>
    Inv a end
  end.
Definition quotient_of_functions (a b : formula) : formula :=
  match a, b with
  | Fun Exp u, _ => match one_plus_exp b with Some v => if formula_same u v then Fun Sigmoid u else
    Div a b | None => Div a b end
  | Fun Sinh u, Fun Cosh v => if formula_same u v then Fun Tanh u else Div a b
  | _, _ => Div a b
  end.
Definition div (a b : formula) : formula :=
  match b with
  | Con d => match inverted d with Some e => scale e a | None => Div a b end
  | _ => match a with Con c => scale c (inv b) | _ => quotient_of_functions a b end
  end.

(** the u of e^u + e^-u *)
Definition twice_cosh (a : formula) : option formula :=
  match a with Add (Fun Exp u) (Fun Exp v) => if formula_same (neg u) v then Some u else None | _
    => None end.
Definition log_of (a : formula) : formula :=
  match one_plus_exp a, twice_cosh a with
  | Some u, _ => Fun Softplus u
  | None, Some u => Add (Fun Logcosh u) (Fun Ln (Con (CRat 2 1)))
  | None, None =>
      match a with
      | Fun Exp u => u
      | Fun Cosh u => Fun Logcosh u
      | Fun Sigmoid u => Neg (Fun Softplus (neg u))
      | _ => Fun Ln a
      end
  end.
(** log (c x) for a rational c > 0 *)
Definition log (a : formula) : formula :=
  match a with
  | Scale (CRat (Zpos p) q) b =>
      let c := Fun Ln (Con (CRat (Zpos p) q)) in
      match b with Inv b => Sub c (log_of b) | _ => Add c (log_of b) end
  | _ => log_of a
  end.
Definition call (f : fn) (a : formula) : formula :=
  match f, a with
  | Ln, _ => log a
  | Log1p, Fun Exp u => Fun Softplus u
  | Abs, Con (CRat (Zpos p) q) => a
  | Abs, Con (CRat (Zneg p) q) => Con (CRat (Zpos p) q)
  | _, _ => Fun f a
  end.

Definition choice (a b u v : formula) : formula :=
  match a, b with
  | Con (CRat p q), Con (CRat p' q') =>
      match (p * Zpos q' ?= p' * Zpos q)%Z with Lt => u | Gt => v | Eq => If a b u v end
  | _, _ => If a b u v
  end.

Fixpoint simplify (f : formula) : formula :=
  match f with
  | Var | Con _ => f
  | Add a b => add (simplify a) (simplify b)
  | Sub a b => sub (simplify a) (simplify b)
  | Mul a b => mul (simplify a) (simplify b)
  | Div a b => div (simplify a) (simplify b)
  | Scale c a => scale c (simplify a)
  | Neg a => neg (simplify a)
  | Inv a => inv (simplify a)
  | Pow a n => pow (simplify a) n
  | Rpow a c => Rpow (simplify a) c
  | Fun f a => call f (simplify a)
  | If a b u v => choice (simplify a) (simplify b) (simplify u) (simplify v)
  end.

(** * Translation *)

Fixpoint no_deeper_than (n : nat) (w : written) : bool :=
  match n with
  | O => false
  | S n =>
      match w with
      | Plus a b | Minus a b | Times a b | Over a b | To_power a b | Lesser a b | Greater a b =>
          if no_deeper_than n a then no_deeper_than n b else false
      | Negative a | Call _ a => no_deeper_than n a
      | Select a b c => if no_deeper_than n a then if no_deeper_than n b then no_deeper_than n c
        else false else false
      | _ => true
      end
  end.
(** how long it becomes: a minimum and a maximum hold their arguments twice *)
Fixpoint weight (w : written) : N :=
  match w with
  | Plus a b | Minus a b | Times a b | Over a b => (1 + weight a + weight b)%N
  | To_power a b => (4 + weight a + weight b)%N
  | Lesser a b | Greater a b => (1 + 2 * (weight a + weight b))%N
  | Negative a | Call _ a => (1 + weight a)%N
  | Select a b c => (2 + weight a + weight b + weight c)%N
  | _ => 1%N
  end.

Definition translate (ps : list (string * parameter)) (w : written) : option formula :=
  if no_deeper_than (N.to_nat 10000) w then if (weight w <=? 524288)%N then do f <- plain ps w;
    Some (simplify f) else None else None.

(** * What is translated means the same *)

Section Sound.
Variable x : list R.

(** g stands for f: it is defined only where f is, and has the same value there *)
Definition refines (g f : formula) : Prop :=
  forall smooth z, domain smooth (close x g) z -> domain smooth (close x f) z /\ eval (close x g) z
    = eval (close x f) z.

Lemma refines_itself f : refines f f.
Proof. intros b z H. split; [exact H | reflexivity]. Qed.
Lemma refines_trans h g f : refines h g -> refines g f -> refines h f.
Proof. intros A B b z H. destruct (A b z H) as [H' E]. destruct (B b z H') as [H'' E']. split;
  [exact H'' | congruence]. Qed.

Lemma const_domain c b z : domain b (const x c) z.
Proof. destruct c; exact I. Qed.

(** ** Constants *)

Lemma rational_of_correct c q : rational_of c = Some q -> cval x c = real q.
Proof. destruct c; try discriminate. intros [= <-]. reflexivity. Qed.
Lemma constant_of_correct q : cval x (constant_of q) = real q.
Proof. reflexivity. Qed.
Lemma folded_correct op exactly (f : R -> R -> R) c d :
  (forall c d, cval x (op c d) = f (cval x c) (cval x d)) -> (forall p q,
    real (exactly p q) = f (real p) (real q)) ->
  cval x (folded op exactly c d) = f (cval x c) (cval x d).
Proof.
intros Hop He. unfold folded. destruct (rational_of c) as [p|] eqn:C; [|apply Hop].
  destruct (rational_of d) as [q|] eqn:D; [|apply Hop].
destruct (small (exactly p q)) as [r|] eqn:S; [|apply Hop].
rewrite constant_of_correct, (small_is _ _ S), He, (rational_of_correct c p C),
  (rational_of_correct d q D). reflexivity.
Qed.
Lemma add_constants_correct c d : cval x (add_constants c d) = cval x c + cval x d.
Proof. apply (folded_correct CAdd plus Rplus); [reflexivity | exact plus_real]. Qed.
Lemma sub_constants_correct c d : cval x (sub_constants c d) = cval x c - cval x d.
Proof.
apply (folded_correct CSub _ Rminus); [reflexivity|]. intros p q. rewrite plus_real,
  opposite_real. reflexivity.
Qed.
Lemma mul_constants_correct c d : cval x (mul_constants c d) = cval x c * cval x d.
Proof. apply (folded_correct CMul times Rmult); [reflexivity | exact times_real]. Qed.
Lemma neg_constant_correct c : cval x (neg_constant c) = - cval x c.
Proof. destruct c; try reflexivity. exact (opposite_real (p, q)). Qed.
Lemma pow_constant_correct c n : cval x (pow_constant c n) = cval x c ^ n.
Proof.
unfold pow_constant. destruct (rational_of c) as [q|] eqn:C; [|reflexivity].
  destruct (n <=? 64)%nat; [|reflexivity].
destruct (small _) as [r|] eqn:S; [|reflexivity].
rewrite constant_of_correct, (small_is _ _ S), to_power_real, <- pow_powerRZ,
  (rational_of_correct c q C) by lia. reflexivity.
Qed.
Lemma is_one_correct c : is_one c = true -> cval x c = 1.
Proof. destruct c; try discriminate. destruct p as [|[]|]; try discriminate. destruct q;
  try discriminate. reflexivity. Qed.
Lemma inverted_correct c d : inverted c = Some d -> cval x c <> 0 /\ cval x d = / cval x c.
Proof.
unfold inverted. destruct (rational_of c) as [q|] eqn:C; [|discriminate].
  destruct (Z.eqb_spec (fst q) 0) as [|N]; [discriminate|].
intros [= <-]. rewrite constant_of_correct, inverse_real, (rational_of_correct c q C) by exact N.
  split; [apply real_neq_0, N | reflexivity].
Qed.

(** ** The constructors *)

Ltac same := split; [tauto | reflexivity].
Ltac consts := cbn [add sub neg scale mul pow close eval domain]; rewrite ?eval_const.

Lemma add_refines a b : refines (add a b) (Add a b).
Proof.
destruct a; try apply refines_itself. destruct b; try apply refines_itself. intros s z _. consts.
  rewrite add_constants_correct.
split; [split; apply const_domain | reflexivity].
Qed.
Lemma sub_refines a b : refines (sub a b) (Sub a b).
Proof.
destruct a; try apply refines_itself. destruct b; try apply refines_itself. intros s z _. consts.
  rewrite sub_constants_correct.
split; [split; apply const_domain | reflexivity].
Qed.
Lemma neg_refines a : refines (neg a) (Neg a).
Proof.
destruct a; try apply refines_itself; intros s z H; cbn [neg close domain] in *; consts.
- rewrite neg_constant_correct. split; [apply const_domain | reflexivity].
- rewrite neg_constant_correct. split; [split; [apply const_domain | tauto] | ring].
- split; [exact H | ring].
Qed.
Lemma scale_refines c a : refines (scale c a) (Scale c a).
Proof.
unfold scale. destruct (is_one c) eqn:O.
- intros s z H. consts. rewrite (is_one_correct c O). split; [split;
  [apply const_domain | exact H] | ring].
- destruct a; try apply refines_itself; intros s z H; cbn [close domain] in *; consts.
  + rewrite mul_constants_correct. split; [split; apply const_domain | reflexivity].
  + rewrite mul_constants_correct. split; [repeat split; try apply const_domain; tauto | ring].
  + rewrite neg_constant_correct. split; [split; [apply const_domain | tauto] | ring].
Qed.
Lemma scale_mul c a : refines (Scale c a) (Mul (Con c) a).
Proof. intros s z H. exact (conj H eq_refl). Qed.
Lemma mul_scale c a : refines (Scale c a) (Mul a (Con c)).
Proof. intros s z H. cbn [close domain] in *. consts. split; [tauto | ring]. Qed.
Lemma mul_refines a b : refines (mul a b) (Mul a b).
Proof.
assert (L : forall c, refines (scale c b) (Mul (Con c) b)).
{ intros c. exact (refines_trans _ _ _ (scale_refines c b) (scale_mul c b)). }
assert (R : forall d, refines (scale d a) (Mul a (Con d))).
{ intros d. exact (refines_trans _ _ _ (scale_refines d a) (mul_scale d a)). }
destruct a; try apply L; destruct b; try apply refines_itself; apply R.
Qed.
Lemma pow_refines a n : refines (pow a n) (Pow a n).
Proof.
assert (O : forall a, refines a (Pow a 1)). { intros b s z H. cbn [close domain eval]. split;
  [exact H | ring]. }
destruct a; try (destruct n as [|[|n]]; [apply refines_itself | apply O | apply refines_itself]).
intros s z _. cbn [pow]. consts. rewrite pow_constant_correct. split;
  [apply const_domain | reflexivity].
Qed.

Lemma one_plus_exp_correct a u z : one_plus_exp a = Some u -> eval (close x a) z = 1 + exp (eval
  (close x u) z) /\
  forall s, domain s (close x u) z -> domain s (close x a) z.
Proof.
assert (T : forall s u, domain s (close x u) z -> domain s (close x (Fun Exp u)) z).
{ intros s v H. cbn [close domain fn_dom]. split; [exact H|]. destruct s; [exact I | right;
  exact I]. }
unfold one_plus_exp. destruct a; try discriminate. intros H.
destruct a1 as [|c| | | | | | | | | |[] v|]; try discriminate;
  destruct a2 as [|d| | | | | | | | | |[] t|]; try discriminate;
  match type of H with (if is_one ?c then _ else _) = _ => destruct (is_one c) eqn:O;
    [|discriminate] end; injection H as ->;
  (split; [consts; rewrite (is_one_correct _ O); cbn [fn_eval]; ring | intros s Hs; split;
    try apply const_domain; apply T, Hs]).
Qed.

Lemma inv_refines a : refines (inv a) (Inv a).
Proof.
unfold inv. destruct (one_plus_exp a) as [u|] eqn:O.
- intros s z H. destruct (one_plus_exp_correct a u z O) as [E D]. cbn [close domain] in H.
  destruct H as [H _].
  destruct (neg_refines u s z H) as [Hu Eu]. cbn [close domain eval] in Hu, Eu.
    cbn [close domain eval]. rewrite ieval_eq, E, Eu.
  assert (P := exp_pos (eval (close x u) z)). split; [split; [apply D, Hu | lra]|].
  cbn [fn_eval]. unfold sigmoid. rewrite Ropp_involutive. reflexivity.
- destruct a; try apply refines_itself. destruct (inverted c) as [d|] eqn:I;
  [|apply refines_itself].
  destruct (inverted_correct c d I) as [N E]. intros s z _. consts. rewrite ieval_eq, eval_const, E.
  split; [split; [apply const_domain | exact N] | reflexivity].
Qed.

Lemma quotient_refines a b : refines (quotient_of_functions a b) (Div a b).
Proof.
assert (F : forall s f u z, fn_dom f (ieval (close x u) z) -> domain s (close x u) z ->
  domain s (close x (Fun f u)) z).
{ intros s f u z Hf Hu. cbn [close domain]. split; [exact Hu|]. destruct s; [exact Hf | right;
  exact Hf]. }
unfold quotient_of_functions. destruct a as [| | | | | | | | | | |[] u|]; try apply refines_itself.
- destruct (one_plus_exp b) as [v|] eqn:O; [|apply refines_itself].
  destruct (formula_same u v) eqn:S; [|apply refines_itself].
  apply formula_same_correct in S. subst v. intros s z H. cbn [close domain] in H.
    destruct H as [H _].
  destruct (one_plus_exp_correct b u z O) as [E D]. assert (P := exp_pos (eval (close x u) z)).
    split.
  + split; [apply (F s Exp u z I H) | split; [apply D, H | rewrite ieval_eq, E; lra]].
  + cbn [close eval fn_eval]. rewrite E. unfold sigmoid. rewrite exp_Ropp. field. split; lra.
- destruct b as [| | | | | | | | | | |[] v|]; try apply refines_itself.
  destruct (formula_same u v) eqn:S; [|apply refines_itself].
  apply formula_same_correct in S. subst v. intros s z H. cbn [close domain] in H.
    destruct H as [H _]. split.
  + split; [apply (F s Sinh u z I H) | split; [apply (F s Cosh u z I H)|]]. rewrite ieval_eq.
    cbn [close eval fn_eval].
    apply Rgt_not_eq, cosh_pos.
  + reflexivity.
Qed.

Lemma div_refines a b : refines (div a b) (Div a b).
Proof.
assert (K : forall c, refines (scale c (inv b)) (Div (Con c) b)).
{ intros c. apply (refines_trans _ (Scale c (Inv b))).
  - apply (refines_trans _ _ _ (scale_refines c (inv b))). intros s z H. cbn [close domain] in H.
    destruct H as [Hc H].
    destruct (inv_refines b s z H) as [H' E]. cbn [close domain eval] in *. rewrite E. split;
      [split; [exact Hc | exact H'] | reflexivity].
  - intros s z H. cbn [close domain] in *. split; [tauto | reflexivity]. }
assert (Q : refines (match a with Con c => scale c (inv b) | _ => quotient_of_functions a b end)
  (Div a b)).
{ destruct a; try apply quotient_refines. apply K. }
destruct b; try exact Q. unfold div. destruct (inverted c) as [e|] eqn:I; [|apply refines_itself].
destruct (inverted_correct c e I) as [N E]. apply (refines_trans _ _ _ (scale_refines e a)).
intros s z H. cbn [close domain] in *. consts. rewrite ieval_eq, eval_const, E.
split; [split; [tauto | split; [apply const_domain | exact N]] | field; exact N].
Qed.

Lemma twice_cosh_correct a u z : twice_cosh a = Some u -> eval (close x a) z = 2 * cosh (eval
  (close x u) z) /\
  forall s, domain s (close x u) z -> domain s (close x a) z.
Proof.
unfold twice_cosh. destruct a; try discriminate. destruct a1 as [| | | | | | | | | | |[] u'|];
  try discriminate.
destruct a2 as [| | | | | | | | | | |[] v|]; try discriminate.
  destruct (formula_same (neg u') v) eqn:S; [|discriminate]. intros [= ->].
apply formula_same_correct in S. subst v.
assert (B : forall s, domain s (close x u) z -> domain s (close x (neg u)) z).
{ intros s H. destruct u; cbn [neg close domain] in *; try exact H; try apply const_domain. split;
  [apply const_domain | tauto]. }
assert (E : eval (close x (neg u)) z = - eval (close x u) z).
{ destruct u; cbn [neg close eval]; rewrite ?eval_const, ?neg_constant_correct; ring. }
split.
- cbn [close eval fn_eval]. rewrite E. unfold cosh. field.
- intros s H. cbn [close domain fn_dom]. specialize (B s H). destruct s; tauto.
Qed.

Lemma log_of_refines a : refines (log_of a) (Fun Ln a).
Proof.
assert (T : forall s z, domain s (close x a) z -> 0 < eval (close x a) z ->
  domain s (close x (Fun Ln a)) z).
{ intros s z H P. cbn [close domain fn_dom]. rewrite ieval_eq. destruct s; tauto. }
assert (F : forall s f u z, (forall y, fn_dom f y) -> domain s (close x u) z ->
  domain s (close x (Fun f u)) z).
{ intros s f u z Hf Hu. cbn [close domain]. split; [exact Hu|]. destruct s; [apply Hf | right;
  apply Hf]. }
unfold log_of. destruct (one_plus_exp a) as [u|] eqn:O.
- intros s z H. destruct (one_plus_exp_correct a u z O) as [E D]. cbn [close domain] in H.
  destruct H as [H _].
  assert (P := exp_pos (eval (close x u) z)). split; [apply T; [apply D, H | lra]|].
    cbn [close eval fn_eval]. rewrite E. reflexivity.
- destruct (twice_cosh a) as [u|] eqn:W.
  + intros s z H. destruct (twice_cosh_correct a u z W) as [E D]. cbn [close domain] in H.
    destruct H as [[H _] _].
    assert (P := cosh_pos (eval (close x u) z)). split; [apply T; [apply D, H | lra]|].
      cbn [close eval fn_eval const cval]. rewrite E.
    rewrite ln_mult by lra. unfold logcosh. change (rat 2 1) with 2. ring.
  + destruct a as [| | | | | | | | | | |[] u|]; try apply refines_itself; intros s z H.
    * assert (P := exp_pos (eval (close x u) z)). split; [apply T; [apply F; [intros;
      exact I | exact H] | exact P]|].
      cbn [close eval fn_eval]. rewrite ln_exp. reflexivity.
    * cbn [close domain] in H. destruct H as [H _]. assert (P := cosh_pos (eval (close x u) z)).
      split; [apply T; [apply F; [intros; exact I | exact H] | exact P] | reflexivity].
    * cbn [close domain] in H. destruct H as [H _]. destruct (neg_refines u s z H) as [Hu Eu].
      cbn [close domain eval] in Hu, Eu.
      assert (P := exp_pos (- eval (close x u) z)).
      split; [apply T; [apply F; [intros; exact I | exact Hu]|]|]; cbn [close eval fn_eval];
        unfold sigmoid.
      -- apply Rinv_0_lt_compat. lra.
      -- rewrite Eu. unfold softplus. rewrite ln_Rinv by lra. reflexivity.
Qed.

Lemma log_refines a : refines (log a) (Fun Ln a).
Proof.
destruct a; try apply log_of_refines. destruct c; try apply log_of_refines. destruct p;
  try apply log_of_refines.
assert (C : 0 < rat (Zpos p) q). { rewrite rat_eq. apply Rdiv_lt_0_compat; apply IZR_lt;
  reflexivity. }
assert (B : refines (Add (Fun Ln (Con (CRat (Zpos p) q))) (log_of a)) (Fun Ln (Scale (CRat (Zpos p)
  q) a))).
{ intros s z H. cbn [close domain] in H. destruct H as [_ H]. destruct (log_of_refines a s z H) as
  [H' E].
  cbn [close domain fn_dom] in H'. rewrite ieval_eq in H'.
  assert (P : 0 < eval (close x a) z) by (destruct s; [tauto | destruct H' as [_ [h|h]];
    [discriminate | exact h]]).
  cbn [close domain eval fn_dom fn_eval] in *. rewrite !ieval_eq, E. cbn [eval const cval].
    rewrite ln_mult by assumption.
  assert (Q := Rmult_lt_0_compat _ _ C P). split; [|reflexivity]. split; [split;
    [exact I | tauto]|]. destruct s; tauto. }
destruct a; try exact B. clear B. intros s z H. cbn [log close domain] in H. destruct H as [_ H].
destruct (log_of_refines a s z H) as [H' E]. cbn [close domain fn_dom] in H'.
  rewrite ieval_eq in H'.
assert (P : 0 < eval (close x a) z) by (destruct s; [tauto | destruct H' as [_ [h|h]];
  [discriminate | exact h]]).
cbn [log close domain eval fn_dom fn_eval] in *. rewrite !ieval_eq, E. cbn [eval const cval].
assert (Q := Rinv_0_lt_compat _ P). rewrite ln_mult, ln_Rinv by assumption.
assert (Q' := Rmult_lt_0_compat _ _ C Q). split; [|ring].
split; [split; [exact I | split; [tauto | lra]]|]. destruct s; tauto.
Qed.

Lemma call_refines f a : refines (call f a) (Fun f a).
Proof.
assert (N : forall p q, rat (Zpos p) q <> 0). { intros p q. rewrite rat_eq. apply Rgt_not_eq,
  Rdiv_lt_0_compat; apply IZR_lt; reflexivity. }
assert (P : forall p q, 0 < rat (Zpos p) q). { intros p q. rewrite rat_eq. apply Rdiv_lt_0_compat;
  apply IZR_lt; reflexivity. }
assert (M : forall p q, rat (Zneg p) q = - rat (Zpos p) q). { intros p q.
  exact (opposite_real (Zpos p, q)). }
destruct f; try apply refines_itself.
- apply log_refines.
- destruct a as [| | | | | | | | | | |[] u|]; try apply refines_itself. intros s z H.
  cbn [call close domain fn_dom] in *. destruct H as [H _].
  cbn [eval fn_eval]. rewrite ieval_eq. cbn [eval fn_eval]. assert (E := exp_pos (eval (close x u)
    z)). split; [|reflexivity].
  destruct s; (split; [split; [exact H | tauto] |]); [lra | right; lra].
- destruct a as [|c| | | | | | | | | | |]; try apply refines_itself. destruct c;
  try apply refines_itself. destruct p; try apply refines_itself;
    intros s z _; cbn [call close const domain eval fn_eval fn_dom ieval]; rewrite ?M.
  + split; [split; [exact I|] | symmetry; apply Rabs_pos_eq, Rlt_le, P]. destruct s;
    [apply N | left; reflexivity].
  + split; [split; [exact I|] | rewrite Rabs_Ropp, Rabs_pos_eq; [reflexivity | apply Rlt_le, P]].
    destruct s; [|left; reflexivity]. apply Ropp_neq_0_compat, N.
Qed.

Lemma choice_refines a b u v : refines (choice a b u v) (If a b u v).
Proof.
destruct a as [|c| | | | | | | | | | |]; try apply refines_itself.
  destruct c as [p q| | | | | | | | | |]; try apply refines_itself.
destruct b as [|c| | | | | | | | | | |]; try apply refines_itself.
  destruct c as [p' q'| | | | | | | | | |]; try apply refines_itself.
assert (L : forall p q p' q', (p * Zpos q' < p' * Zpos q)%Z -> rat p q < rat p' q').
{ intros p0 q0 p1 q1 H. rewrite !rat_eq. apply IZR_lt in H. rewrite !mult_IZR in H.
  apply (Rmult_lt_reg_r (IZR (Zpos q0) * IZR (Zpos q1))); [apply Rmult_lt_0_compat;
    apply Zpos_real|].
  assert (A := Zpos_neq q0). assert (B := Zpos_neq q1). field_simplify; try assumption. lra. }
unfold choice. destruct (Z.compare_spec (p * Zpos q') (p' * Zpos q)) as [E|E|E];
  [apply refines_itself | |]; apply L in E;
  intros s z H; cbn [close const domain eval ieval].
- rewrite if_le by exact E. tauto.
- rewrite if_gt by exact E. tauto.
Qed.

(** ** All of it *)

Theorem simplify_refines f : refines (simplify f) f.
Proof.
assert (U : forall (g f : formula -> formula) a b, (forall a, refines (g a) (f a)) -> refines a b ->
  (forall a b, refines a b -> refines (f a) (f b)) -> refines (g a) (f b)).
{ intros g h a b G A C. exact (refines_trans _ _ _ (G a) (C _ _ A)). }
induction f as [|c|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa b IHb|c a IHa|a IHa|a IHa|a IHa m|a
  IHa c|f a IHa|a IHa b IHb v IHv w IHw];
  cbn [simplify].
- apply refines_itself.
- apply refines_itself.
- apply (refines_trans _ _ _ (add_refines _ _)). intros s z [Ha Hb].
  destruct (IHa _ _ Ha) as [Ha' Ea], (IHb _ _ Hb) as [Hb' Eb].
  cbn [close domain eval]. rewrite Ea, Eb. split; [split; assumption | reflexivity].
- apply (refines_trans _ _ _ (sub_refines _ _)). intros s z [Ha Hb].
  destruct (IHa _ _ Ha) as [Ha' Ea], (IHb _ _ Hb) as [Hb' Eb].
  cbn [close domain eval]. rewrite Ea, Eb. split; [split; assumption | reflexivity].
- apply (refines_trans _ _ _ (mul_refines _ _)). intros s z [Ha Hb].
  destruct (IHa _ _ Ha) as [Ha' Ea], (IHb _ _ Hb) as [Hb' Eb].
  cbn [close domain eval]. rewrite Ea, Eb. split; [split; assumption | reflexivity].
- apply (refines_trans _ _ _ (div_refines _ _)). intros s z [Ha [Hb N]].
  destruct (IHa _ _ Ha) as [Ha' Ea], (IHb _ _ Hb) as [Hb' Eb].
  rewrite ieval_eq in N. cbn [close domain eval]. rewrite ieval_eq, Ea, Eb. rewrite Eb in N. tauto.
- apply (refines_trans _ _ _ (scale_refines _ _)). intros s z [Hc Ha].
  destruct (IHa _ _ Ha) as [Ha' Ea].
  cbn [close domain eval]. rewrite Ea. tauto.
- apply (refines_trans _ _ _ (neg_refines _)). intros s z Ha. destruct (IHa s z Ha) as [Ha' Ea].
  cbn [close domain eval]. rewrite Ea. tauto.
- apply (refines_trans _ _ _ (inv_refines _)). intros s z [Ha N]. destruct (IHa s z Ha) as [Ha' Ea].
  rewrite ieval_eq, Ea in N. cbn [close domain eval]. rewrite ieval_eq, Ea. tauto.
- apply (refines_trans _ _ _ (pow_refines _ _)). intros s z Ha. destruct (IHa s z Ha) as [Ha' Ea].
  cbn [close domain eval]. rewrite Ea. tauto.
- intros s z [Ha N]. destruct (IHa s z Ha) as [Ha' Ea].
  rewrite ieval_eq, Ea in N. cbn [close domain eval]. rewrite ieval_eq, Ea. tauto.
- apply (refines_trans _ _ _ (call_refines _ _)). intros s z [Ha N].
  destruct (IHa s z Ha) as [Ha' Ea].
  rewrite ieval_eq, Ea in N. cbn [close domain eval]. rewrite ieval_eq, Ea. tauto.
- apply (refines_trans _ _ _ (choice_refines _ _ _ _)). intros s z [Ha [Hb H]].
  destruct (IHa _ _ Ha) as [Ha' Ea], (IHb _ _ Hb) as [Hb' Eb]. rewrite !ieval_eq, Ea, Eb in H.
  cbn [close domain eval]. rewrite !ieval_eq, Ea, Eb. destruct H as [[L H]|[L H]].
  + destruct (IHv _ _ H) as [H' E]. rewrite !if_le by exact L. tauto.
  + destruct (IHw _ _ H) as [H' E]. rewrite !if_gt by exact L. tauto.
Qed.

(** ** Operator by operator *)

Variable ps : list (string * parameter).
Local Notation value w z := (Written.value ps x w z).
Local Notation regular := (Written.regular ps x).

Lemma Rpower_whole t n : 0 < t -> Rpower t (IZR n) = powerRZ t n.
Proof. intros H. symmetry. apply powerRZ_Rpower, H. Qed.

Lemma rational_power_correct s f q t z : domain s (close x (rational_power f q)) z ->
  eval (close x f) z = t ->
  domain s (close x f) z /\
  (match whole q with Some n => (0 <= n)%Z \/ t <> 0 | None => 0 < t end) /\
  Written.rational_power t q = Some (eval (close x (rational_power f q)) z).
Proof.
intros H E. unfold rational_power, Written.rational_power in *. destruct (whole q) as [n|] eqn:W.
- assert (Z : t <> 0 \/ (0 <= n)%Z -> (if (0 <=? n)%Z then Some (powerRZ t n) else if Req_EM_T t 0
  then None else Some (powerRZ t n)) = Some (powerRZ t n)).
  { intros C. destruct (Z.leb_spec 0 n); [reflexivity|]. destruct (Req_EM_T t 0); [|reflexivity].
    destruct C; [contradiction | lia]. }
  destruct (most_factors <? Z.abs n)%Z.
  + cbn [close domain] in H. rewrite ieval_eq, E in H. destruct H as [H P].
    assert (N := Rgt_not_eq _ _ P).
    split; [exact H | split; [right; exact N|]]. rewrite Z by (left; exact N). f_equal.
    cbn [close eval]. rewrite E. change (cval x (constant_of q)) with (real q).
      rewrite (whole_real q n W). symmetry. apply Rpower_whole, P.
  + destruct (Z.leb_spec 0 n) as [N|N].
    * cbn [close domain] in H. split; [exact H | split; [left; exact N|]]. f_equal.
      cbn [close eval]. rewrite E.
      rewrite pow_powerRZ, Z2Nat.id by exact N. reflexivity.
    * cbn [close domain] in H. destruct H as [H P]. rewrite ieval_eq in P. cbn [eval] in P.
      rewrite E in P.
      assert (T : t <> 0). { intros ->. apply P, pow_i. lia. }
      split; [exact H | split; [right; exact T|]]. destruct (Req_EM_T t 0); [contradiction|].
        f_equal. cbn [close eval]. rewrite E.
      rewrite pow_powerRZ, Z2Nat.id by lia. rewrite powerRZ_neg', Rinv_inv. reflexivity.
- cbn [close domain] in H. rewrite ieval_eq, E in H. destruct H as [H P]. split; [exact H | split;
  [exact P|]].
  destruct (Rlt_dec 0 t); [|contradiction]. cbn [close eval]. rewrite E. reflexivity.
Qed.

Lemma raised_to_correct s f g t u z : domain s (close x (raised_to f g)) z ->
  eval (close x f) z = t -> eval (close x g) z = u ->
  domain s (close x f) z /\ domain s (close x g) z /\ 0 < t /\ Rpower t u = eval (close x
    (raised_to f g)) z.
Proof.
intros H E F. unfold raised_to in *. assert (C : (exists c, g = Con c) \/ raised_to f g = Fun Exp
  (Mul g (Fun Ln f))).
{ destruct g; try (right; reflexivity). left. eexists. reflexivity. }
destruct C as [[c ->]|C].
- cbn [close domain eval] in *. rewrite ieval_eq, E in H. rewrite eval_const in F. rewrite E, F.
  split; [tauto|]. split; [apply const_domain|]. tauto.
- unfold raised_to in C. rewrite C in *. cbn [close domain eval fn_dom fn_eval] in *.
  rewrite !ieval_eq, E in H. rewrite E, F.
  assert (P : 0 < t) by (destruct s; destruct H as [[_ [_ H]] _]; [exact H | destruct H as [H|H];
    [discriminate | exact H]]).
  repeat split; try tauto.
Qed.

Ltac both A B := let Va := fresh "Va" in let Ra := fresh "Ra" in let Vb := fresh "Vb" in let Rb :=
  fresh "Rb" in
  destruct A as [Ra Va]; destruct B as [Rb Vb]; cbn [Written.value Written.regular close eval];
    rewrite ?Va, ?Vb; unfold has.

Theorem plain_correct w : forall f, plain ps w = Some f -> forall s z, domain s (close x f) z ->
  regular s w z /\ value w z = Some (eval (close x f) z).
Proof.
induction w as [|p|q| | |u IHu v IHv|u IHu v IHv|u IHu v IHv|u IHu v IHv|u IHu|u IHu v IHv|h u
  IHu|u IHu v IHv|u IHu v IHv|u IHu v IHv t IHt];
  intros f E s z H; cbn [plain] in E.
- injection E as <-. split; [exact I | reflexivity].
- cbn [Written.value Written.regular]. unfold parameter_value.
  destruct (find p ps) as [[q|lo hi]|]; [| |discriminate].
  + injection E as <-. split; [exact I | reflexivity].
  + destruct (place 0 p ps) as [n|]; [|discriminate]. injection E as <-. split;
    [exact I | reflexivity].
- injection E as <-. split; [exact I | reflexivity].
- injection E as <-. split; [exact I | reflexivity].
- injection E as <-. split; [exact I | reflexivity].
- split_do E. injection E as <-. destruct H as [Hu Hv]. both (IHu _ eq_refl s z Hu) (IHv _ eq_refl
  s z Hv). tauto.
- split_do E. injection E as <-. destruct H as [Hu Hv]. both (IHu _ eq_refl s z Hu) (IHv _ eq_refl
  s z Hv). tauto.
- split_do E. injection E as <-. destruct H as [Hu Hv]. both (IHu _ eq_refl s z Hu) (IHv _ eq_refl
  s z Hv). tauto.
- split_do E. injection E as <-. destruct H as [Hu [Hv N]]. rewrite ieval_eq in N.
  both (IHu _ eq_refl s z Hu) (IHv _ eq_refl s z Hv). destruct (Req_EM_T _ 0);
    [contradiction | tauto].
- split_do E. injection E as <-. destruct (IHu _ eq_refl s z H) as [Ru Vu].
  cbn [Written.value Written.regular close eval]. rewrite Vu. tauto.
- destruct (plain ps u) as [fu|]; [|discriminate]. cbn [Written.value Written.regular].
  destruct (exponent ps v) as [q|] eqn:X.
  + injection E as <-. destruct (rational_power_correct s fu q _ z H eq_refl) as [Hu [C V]].
    destruct (IHu _ eq_refl s z Hu) as [Ru Vu]. rewrite Vu. unfold has. repeat split;
      try assumption.
    unfold exponent in X. destruct (less_operators _ _); [|discriminate].
      destruct (exact ps v) as [r|] eqn:Y; [|discriminate].
    exact (proj2 (exact_correct ps x s z v r Y)).
  + destruct (plain ps v) as [fv|]; [|discriminate]. injection E as <-.
    destruct (raised_to_correct s fu fv _ _ z H eq_refl eq_refl) as [Hu [Hv [P V]]].
    both (IHu _ eq_refl s z Hu) (IHv _ eq_refl s z Hv). unfold real_power. destruct (Rlt_dec 0 _);
      [|contradiction].
    rewrite V. tauto.
- split_do E. injection E as <-. cbn [close domain] in H. destruct H as [Hu D].
  rewrite ieval_eq in D.
  destruct (IHu _ eq_refl s z Hu) as [Ru Vu]. cbn [Written.value Written.regular close eval].
    rewrite Vu. unfold has.
  assert (D' : h = Abs \/ h = Cbrt \/ fn_dom h (eval (close x f0) z)) by (destruct s; tauto).
    split; [destruct s; tauto|].
  assert (D'' : h = Abs \/ h = Cbrt \/ fn_dom h (eval (close x f0) z)) by exact D'.
  destruct h; try reflexivity; destruct D'' as [D''|[D''|D'']]; try discriminate;
    cbn [function_value fn_dom fn_eval] in *.
  + destruct (Rlt_dec 0 _); [reflexivity | contradiction].
  + destruct (Rle_dec 0 _); [reflexivity | lra].
  + destruct (Req_EM_T _ 0); [contradiction | reflexivity].
  + destruct (Rlt_dec 0 _); [reflexivity | contradiction].
- split_do E. injection E as <-. destruct H as [Hu [Hv C]]. rewrite !ieval_eq in C.
  destruct C as [[L C]|[L C]].
  + both (IHu _ eq_refl s z C) (IHv _ eq_refl false z Hv). rewrite if_le, Rmin_left by lra.
    repeat split; try assumption; [exact (proj1 (IHu _ eq_refl false z Hu))|]. destruct s; tauto.
  + both (IHu _ eq_refl false z Hu) (IHv _ eq_refl s z C). rewrite if_gt, Rmin_right by lra.
    repeat split; try assumption; [exact (proj1 (IHv _ eq_refl false z Hv))|]. destruct s; tauto.
- split_do E. injection E as <-. destruct H as [Hu [Hv C]]. rewrite !ieval_eq in C.
  destruct C as [[L C]|[L C]].
  + both (IHu _ eq_refl false z Hu) (IHv _ eq_refl s z C). rewrite if_le, Rmax_right by lra.
    repeat split; try assumption; [exact (proj1 (IHv _ eq_refl false z Hv))|]. destruct s; tauto.
  + both (IHu _ eq_refl s z C) (IHv _ eq_refl false z Hv). rewrite if_gt, Rmax_left by lra.
    repeat split; try assumption; [exact (proj1 (IHu _ eq_refl false z Hu))|]. destruct s; tauto.
- split_do E. injection E as <-. destruct H as [Hc [_ C]]. rewrite !ieval_eq in C.
  destruct (IHu _ eq_refl false z Hc) as [Rc Vc]. cbn [Written.value Written.regular].
    rewrite Vc. unfold has.
  cbn [close eval const] in C |- *. change (rat 0 1) with 0 in *. destruct C as [[L C]|[L C]].
  + destruct (IHt _ eq_refl s z C) as [Rt Vt]. rewrite if_le by exact L. destruct (Rlt_dec 0 _);
    [lra|].
    destruct (Rlt_dec _ 0); [|contradiction]. tauto.
  + destruct (IHv _ eq_refl s z C) as [Rv Vv]. rewrite if_gt by exact L. destruct (Rlt_dec 0 _);
    [|contradiction]. tauto.
Qed.

Theorem translate_sound w f : translate ps w = Some f -> forall z, wd (close x f) z ->
  smooth ps x w z /\ value w z = Some (eval (close x f) z).
Proof.
unfold translate. destruct (no_deeper_than _ w); [|discriminate].
  destruct (weight w <=? 524288)%N; [|discriminate].
destruct (plain ps w) as [g|] eqn:P; [|discriminate]. intros [= <-] z H.
  destruct (simplify_refines g true z H) as [H' E].
rewrite E. exact (plain_correct w g P true z H').
Qed.
End Sound.
