(** The derivatives up to order 5 of the functions of the language, as polynomials in one to three numbers of each function: its
    generators. As in Tower.v the polynomials are written once, for real numbers and for the intervals that enclose them. *)
From Coq Require Import Reals ZArith Lra Lia Nsatz.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import ErrorFunction Expression Tower.
Open Scope R_scope.

(** * The table *)

Section Table.
Variable T : Type.
Variables (add mul : T -> T -> T) (sqr : T -> T) (of_Z : Z -> T).
Local Notation "x + y" := (add x y).
Local Notation "x * y" := (mul x y).
Local Notation "# k" := (of_Z k) (at level 5, format "# k").

(** of 1 / x; b = 1 / x *)
Definition inverse_table (b : T) (k : nat) : T :=
  match k with
  | 0%nat => b
  | 1%nat => #(-1) * sqr b
  | 2%nat => #2 * (b * sqr b)
  | 3%nat => #(-6) * sqr (sqr b)
  | 4%nat => #24 * (b * sqr (sqr b))
  | _ => #(-120) * (sqr b * sqr (sqr b))
  end.

Definition tan_table (a : T) (k : nat) : T :=
  match k with
  | 0%nat => a
  | 1%nat => #1 + sqr a
  | 2%nat => #2 * (a * (#1 + sqr a))
  | 3%nat => (#1 + sqr a) * (#2 + #6 * sqr a)
  | 4%nat => (#1 + sqr a) * (a * (#16 + #24 * sqr a))
  | _ => (#1 + sqr a) * (#16 + #120 * (sqr a + sqr (sqr a)))
  end.

Definition tanh_table (a : T) (k : nat) : T :=
  let w := #1 + #(-1) * sqr a in
  match k with
  | 0%nat => a
  | 1%nat => w
  | 2%nat => #(-2) * (a * w)
  | 3%nat => w * (#(-2) + #6 * sqr a)
  | 4%nat => w * (a * (#16 + #(-24) * sqr a))
  | _ => w * (#16 + #120 * (sqr (sqr a) + #(-1) * sqr a))
  end.

(** b = 1 - a, which is known better by itself where a is nearly 1 *)
Definition sigmoid_table (a b : T) (k : nat) : T :=
  let w := a * b in
  let v := b + #(-1) * a in
  match k with
  | 0%nat => a
  | 1%nat => w
  | 2%nat => w * v
  | 3%nat => w * (#1 + #(-6) * w)
  | 4%nat => w * (v * (#1 + #(-12) * w))
  | _ => w * (#1 + (#(-30) * w + #120 * sqr w))
  end.

(** c = 1 / (1 + b^2) *)
Definition atan_table (a b c : T) (k : nat) : T :=
  match k with
  | 0%nat => a
  | 1%nat => c
  | 2%nat => #(-2) * (b * sqr c)
  | 3%nat => (#(-2) + #6 * sqr b) * (c * sqr c)
  | 4%nat => #24 * (b * (#1 + #(-1) * sqr b) * sqr (sqr c))
  | _ => (#24 + (#(-240) * sqr b + #120 * sqr (sqr b))) * (c * sqr (sqr c))
  end.

(** c = 1 / sqrt (1 + b^2) *)
Definition asinh_table (a b c : T) (k : nat) : T :=
  match k with
  | 0%nat => a
  | 1%nat => c
  | 2%nat => #(-1) * (b * (c * sqr c))
  | 3%nat => (#(-1) + #2 * sqr b) * (c * sqr (sqr c))
  | 4%nat => b * (#9 + #(-6) * sqr b) * (c * sqr c * sqr (sqr c))
  | _ => (#9 + (#(-72) * sqr b + #24 * sqr (sqr b))) * (c * sqr (sqr (sqr c)))
  end.

(** b = 1 / (2 x) *)
Definition sqrt_table (a b : T) (k : nat) : T :=
  match k with
  | 0%nat => a
  | 1%nat => a * b
  | 2%nat => #(-1) * (a * sqr b)
  | 3%nat => #3 * (a * (b * sqr b))
  | 4%nat => #(-15) * (a * sqr (sqr b))
  | _ => #105 * (a * (b * sqr (sqr b)))
  end.

(** b = 1 / (3 x) *)
Definition cbrt_table (a b : T) (k : nat) : T :=
  match k with
  | 0%nat => a
  | 1%nat => a * b
  | 2%nat => #(-2) * (a * sqr b)
  | 3%nat => #10 * (a * (b * sqr b))
  | 4%nat => #(-80) * (a * sqr (sqr b))
  | _ => #880 * (a * (b * sqr (sqr b)))
  end.

Definition sin_table (a b : T) (k : nat) : T :=
  match k with 0%nat => a | 1%nat => b | 2%nat => #(-1) * a | 3%nat => #(-1) * b | 4%nat => a | _ => b end.
Definition cos_table (a b : T) (k : nat) : T :=
  match k with 0%nat => b | 1%nat => #(-1) * a | 2%nat => #(-1) * b | 3%nat => a | 4%nat => b | _ => #(-1) * a end.

(** b = 2/sqrt(pi) exp(-c^2); of erf, the value and then b times polynomials in c *)
Definition gauss_table (b c : T) (k : nat) : T :=
  match k with
  | 0%nat => b
  | 1%nat => #(-2) * (c * b)
  | 2%nat => b * (#(-2) + #4 * sqr c)
  | 3%nat => c * b * (#12 + #(-8) * sqr c)
  | _ => b * (#12 + (#(-48) * sqr c + #16 * sqr (sqr c)))
  end.

Definition shifted (first : T) (table : nat -> T) (k : nat) : T := match k with 0%nat => first | S j => table j end.

(** the k-th derivative of f from its generators *)
Definition fn_table (f : fn) (a b c : T) : nat -> T :=
  match f with
  | Exp => fun _ => a
  | Expm1 => shifted b (fun _ => a)
  | Ln | Log1p => shifted a (inverse_table b)
  | Sqrt => sqrt_table a b
  | Sin => sin_table a b | Cos => cos_table a b | Tan => tan_table a
  | Atan => atan_table a b c
  | Sinh => fun k => if Nat.even k then a else b
  | Cosh => fun k => if Nat.even k then b else a
  | Tanh => tanh_table a
  | Asinh => asinh_table a b c
  | Sigmoid => sigmoid_table a b
  | Softplus => shifted a (sigmoid_table b c)
  | Logcosh => shifted a (tanh_table b)
  | Cbrt => cbrt_table a b
  | Abs => shifted a (shifted b (fun _ => #0))
  | Erf => shifted a (gauss_table b c)
  end.
End Table.

Notation inverse_tableR := (inverse_table R Rmult Rsqr IZR).
Notation fn_tableR := (fn_table R Rplus Rmult Rsqr IZR).

(** the generators *)
Definition generator_a (f : fn) (x : R) : R :=
  match f with
  | Exp | Expm1 => exp x | Ln => ln x | Log1p => ln (1 + x) | Sqrt => sqrt x | Sin | Cos => sin x | Tan => tan x | Atan => atan x
  | Sinh | Cosh => sinh x | Tanh => tanh x | Asinh => arcsinh x | Sigmoid => sigmoid x | Softplus => softplus x | Logcosh => logcosh x
  | Cbrt => cbrt x | Abs => Rabs x | Erf => erf x
  end.
Definition generator_b (f : fn) (x : R) : R :=
  match f with
  | Ln => / x | Log1p => / (1 + x) | Sqrt => / (2 * x) | Sin | Cos => cos x | Atan | Asinh => x
  | Sinh | Cosh => cosh x | Sigmoid => 1 - sigmoid x | Expm1 => expm1 x | Softplus => sigmoid x | Logcosh => tanh x
  | Cbrt => / (3 * x) | Abs => sign x | Erf => 2 / sqrt PI * gauss x | _ => 0
  end.
Definition generator_c (f : fn) (x : R) : R :=
  match f with Atan => / (1 + x * x) | Asinh => / sqrt (1 + x * x) | Softplus => 1 - sigmoid x | Erf => x | _ => 0 end.

Definition fn_derivative (f : fn) (k : nat) (x : R) : R := fn_tableR f (generator_a f x) (generator_b f x) (generator_c f x) k.

(** ** Whatever respects sums, products, squares and integers respects the table *)

Section Related.
Variables (N : Type) (add mul : N -> N -> N) (sqr : N -> N) (of_Z : Z -> N) (related : N -> R -> Prop).
Hypothesis related_add : forall x y a b, related x a -> related y b -> related (add x y) (a + b).
Hypothesis related_mul : forall x y a b, related x a -> related y b -> related (mul x y) (a * b).
Hypothesis related_sqr : forall x a, related x a -> related (sqr x) (Rsqr a).
Hypothesis related_Z : forall k, related (of_Z k) (IZR k).

Ltac by_parts :=
  repeat first [ assumption | apply related_add | apply related_mul | apply related_sqr | apply related_Z ].

Lemma inverse_table_related b b' k : related b b' -> related (inverse_table N mul sqr of_Z b k) (inverse_tableR b' k).
Proof. intros Hb. do 5 (destruct k as [|k]; [unfold inverse_table; by_parts|]). unfold inverse_table; by_parts. Qed.

Lemma fn_table_related f a b c a' b' c' k : related a a' -> related b b' -> related c c' ->
  related (fn_table N add mul sqr of_Z f a b c k) (fn_tableR f a' b' c' k).
Proof.
intros Ha Hb Hc.
destruct f; unfold fn_table, shifted;
  try (destruct (Nat.even k); assumption);
  try (destruct k as [|k]; [by_parts | try apply inverse_table_related]);
  unfold sqrt_table, cbrt_table, sin_table, cos_table, tan_table, tanh_table, sigmoid_table, atan_table, asinh_table, gauss_table;
  try (do 5 (destruct k as [|k]; [by_parts|])); by_parts.
Qed.
End Related.

(** * The table holds derivatives *)

Lemma is_derive_inverse x : x <> 0 -> is_derive (fun t => / t) x (- / (x * x)).
Proof. intros H. auto_derive; [exact H | field; exact H]. Qed.

Lemma inverse_chained x : x <> 0 -> chained (fun k t => inverse_tableR (/ t) k) x.
Proof.
intros H k Hk.
assert (B : is_derive (fun t => / t) x (- (/ x * / x))) by (auto_derive; [exact H | field; exact H]).
do 5 (destruct k as [|k]; [unfold inverse_table, Rsqr; polynomial_derivative|]). lia.
Qed.

Lemma fn_derivative_0 f x : fn_derivative f 0 x = fn_eval f x.
Proof. destruct f; try reflexivity. Qed.

(** the derivatives of the functions are those of Expression.v *)
Lemma derive_fn f x : fn_dom f x -> is_derive (fn_eval f) x (eval (fn_D f EVar) x).
Proof. exact (fn_is_derive f EVar x). Qed.

Lemma one_minus_sigmoid x : is_derive (fun t => 1 - sigmoid t) x (- (sigmoid x * (1 - sigmoid x))).
Proof.
assert (D := derive_fn Sigmoid x I). simpl in D. replace (- _) with (0 - sigmoid x * (1 - sigmoid x)) by ring.
apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) (fun _ => 1) sigmoid); [apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule)) | exact D].
Qed.

Lemma gauss_chained (b : R -> R) x k : is_derive b x (- 2 * (x * b x)) -> (k < 4)%nat ->
  is_derive (fun t => gauss_table R Rplus Rmult Rsqr IZR (b t) t k) x (gauss_table R Rplus Rmult Rsqr IZR (b x) x (S k)).
Proof.
intros B Hk. assert (X : is_derive (fun t : R => t) x 1) by apply (is_derive_id (K:=R_AbsRing)).
do 4 (destruct k as [|k]; [unfold gauss_table, Rsqr; polynomial_derivative|]). lia.
Qed.

Lemma fn_chained f x : fn_dom f x -> chained (fn_derivative f) x.
Proof.
intros H k Hk. unfold fn_derivative. assert (D := derive_fn f x H). destruct f; simpl in H, D; unfold fn_table, shifted, generator_a, generator_b, generator_c.
- (* Exp *) exact D.
- (* Ln *) destruct k as [|k]; [exact D|]. apply (inverse_chained x); [lra | lia].
- (* Sqrt *)
  assert (P := sqrt_lt_R0 x H).
  assert (A : is_derive sqrt x (sqrt x * / (2 * x))).
  { replace (sqrt x * / (2 * x)) with (1 / 2 * / sqrt x); [exact D|].
    rewrite <- (sqrt_sqrt x) at 3 by lra. field. lra. }
  assert (B : is_derive (fun t => / (2 * t)) x (- 2 * (/ (2 * x) * / (2 * x)))) by (auto_derive; [lra | field; lra]).
  do 5 (destruct k as [|k]; [unfold sqrt_table, Rsqr; polynomial_derivative|]). lia.
- (* Sin *) assert (D' := derive_fn Cos x I). simpl in D'.
  do 5 (destruct k as [|k]; [unfold sin_table; polynomial_derivative|]). lia.
- (* Cos *) assert (D' := derive_fn Sin x I). simpl in D'.
  do 5 (destruct k as [|k]; [unfold cos_table; polynomial_derivative|]). lia.
- (* Tan *) do 5 (destruct k as [|k]; [unfold tan_table, Rsqr; polynomial_derivative|]). lia.
- (* Atan *)
  assert (P : 1 + x * x <> 0) by nra.
  destruct k as [|k]; [replace (/ (1 + x * x)) with (/ (1 + x * (x * 1))) by (f_equal; ring); exact D|].
  do 4 (destruct k as [|k]; [unfold atan_table, Rsqr; auto_derive; [repeat split; exact P | field; exact P]|]). lia.
- (* Sinh *) assert (D' := derive_fn Cosh x I). destruct (Nat.even k) eqn:E; rewrite Nat.even_succ, <- Nat.negb_even, E; assumption.
- (* Cosh *) assert (D' := derive_fn Sinh x I). destruct (Nat.even k) eqn:E; rewrite Nat.even_succ, <- Nat.negb_even, E; assumption.
- (* Tanh *) do 5 (destruct k as [|k]; [unfold tanh_table, Rsqr; polynomial_derivative|]). lia.
- (* Asinh *)
  assert (P : 0 < 1 + x * x) by nra. assert (Q := sqrt_lt_R0 _ P).
  assert (R2 : / sqrt (1 + x * x) * / sqrt (1 + x * x) * (1 + x * x) = 1).
  { rewrite <- (sqrt_sqrt (1 + x * x)) at 3 by lra. field. lra. }
  assert (C : is_derive (fun t => / sqrt (1 + t * t)) x (- (x * (/ sqrt (1 + x * x) * (/ sqrt (1 + x * x) * / sqrt (1 + x * x)))))).
  { auto_derive; [split; [lra | split; [apply Rgt_not_eq; lra | exact I]]|]. field. lra. }
  assert (X : is_derive (fun t : R => t) x 1) by apply (is_derive_id (K:=R_AbsRing)).
  destruct k as [|k].
  { replace (/ sqrt (1 + x * x)) with (/ sqrt (1 + x * (x * 1))) by (do 3 f_equal; ring). exact D. }
  set (c := / sqrt (1 + x * x)) in *.
  do 4 (destruct k as [|k]; [unfold asinh_table, Rsqr;
    match goal with |- is_derive ?f ?y ?d =>
      let H := fresh in eassert (H : is_derive f y _) by differentiate;
      match type of H with is_derive _ _ ?d' => replace d with d'; [exact H | unfold plus, mult, zero; simpl; fold c; clear - R2; clearbody c; nsatz] end end|]). lia.
- (* Sigmoid *) assert (D1 := one_minus_sigmoid x).
  do 5 (destruct k as [|k]; [unfold sigmoid_table, Rsqr; polynomial_derivative|]). lia.
- (* Softplus *) assert (D' := derive_fn Sigmoid x I). simpl in D'. assert (D1 := one_minus_sigmoid x).
  destruct k as [|k]; [exact D|].
  do 4 (destruct k as [|k]; [unfold sigmoid_table, Rsqr; polynomial_derivative|]). lia.
- (* Logcosh *) assert (D' := derive_fn Tanh x I). simpl in D'.
  destruct k as [|k]; [exact D|].
  do 4 (destruct k as [|k]; [unfold tanh_table, Rsqr; polynomial_derivative|]). lia.
- (* Expm1 *) destruct k as [|k]; [exact D | apply (derive_fn Exp x I)].
- (* Log1p *) destruct k as [|k]; [exact D|].
  assert (B : is_derive (fun t => / (1 + t)) x (- (/ (1 + x) * / (1 + x)))) by (auto_derive; [lra | field; lra]).
  do 4 (destruct k as [|k]; [unfold inverse_table, Rsqr; polynomial_derivative|]). lia.
- (* Cbrt *)
  assert (A := is_derive_cbrt x H).
  assert (B : is_derive (fun t => / (3 * t)) x (- 3 * (/ (3 * x) * / (3 * x)))) by (auto_derive; [lra | field; exact H]).
  do 5 (destruct k as [|k]; [unfold cbrt_table, Rsqr; polynomial_derivative|]). lia.
- (* Abs *)
  destruct k as [|k]; [exact (is_derive_abs x H)|]. destruct k as [|k]; [exact (is_derive_sign x H)|].
  apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule)).
- (* Erf *)
  destruct k as [|k]; [exact (is_derive_erf x)|]. apply (gauss_chained (fun t => 2 / sqrt PI * gauss t)); [|lia].
  replace (- 2 * (x * (2 / sqrt PI * gauss x))) with (2 / sqrt PI * (- 2 * x * gauss x)) by ring.
  apply is_derive_scal. unfold gauss. auto_derive; [exact I|]. replace (x * (x * 1)) with (x^2) by ring. ring.
Qed.
