(** The language of losses: expressions in the variable z, their values, their domains and their verified derivatives.
    A certificate prints the loss only; its derivatives are computed by [D] and are derivatives by [D_is_derive] and
    [expr_Derive_n], so no derivative formula is ever trusted, or printed.

    [eval e z]   the value of e at z, in the functions of the standard library (and sigmoid, softplus, logcosh, cbrt below)
    [ieval e z]  the same number, written so that interval arithmetic encloses it well, on unbounded intervals too
    [wd e z]     every operation of e is evaluated strictly inside the domain where it is smooth; then e is C^oo near z. The
                 conditions of choices need not be smooth, only continuous *)
From Coq Require Import Reals Lra Lia ZArith.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss ErrorFunction.
Open Scope R_scope.

(** * Functions *)

Definition sigmoid (x : R) : R := / (1 + exp (- x)).
Definition softplus (x : R) : R := ln (1 + exp x).
Definition logcosh (x : R) : R := ln (cosh x).
Definition expm1 (x : R) : R := exp x - 1.
Definition log1p (x : R) : R := ln (1 + x).
Definition cbrt (x : R) : R := sign x * Rpower (Rabs x) (1 / 3).

Inductive fn : Set :=
| Exp | Ln | Sqrt | Sin | Cos | Tan | Atan | Sinh | Cosh | Tanh | Asinh | Sigmoid | Softplus | Logcosh | Expm1 | Log1p
| Cbrt | Abs | Erf.

Definition fn_eval (f : fn) : R -> R :=
  match f with
  | Exp => exp | Ln => ln | Sqrt => sqrt | Sin => sin | Cos => cos | Tan => tan | Atan => atan
  | Sinh => sinh | Cosh => cosh | Tanh => tanh | Asinh => arcsinh
  | Sigmoid => sigmoid | Softplus => softplus | Logcosh => logcosh | Expm1 => expm1 | Log1p => log1p
  | Cbrt => cbrt | Abs => Rabs | Erf => erf
  end.

(** tanh = sinh / cosh would be oo / oo in the tails; this form is not *)
Definition fn_ieval (f : fn) (x : R) : R :=
  match f with
  | Exp => exp x | Ln => ln x | Sqrt => sqrt x | Sin => sin x | Cos => cos x | Tan => tan x | Atan => atan x
  | Sinh => (exp x - exp (- x)) / 2 | Cosh => (exp x + exp (- x)) / 2 | Tanh => 1 - 2 / (1 + exp (2 * x))
  | Asinh => ln (x + sqrt (x ^ 2 + 1))
  | Sigmoid => / (1 + exp (- x)) | Softplus => ln (1 + exp x) | Logcosh => ln ((exp x + exp (- x)) / 2)
  | Expm1 => exp x - 1 | Log1p => ln (1 + x)
  | Cbrt => cbrt x | Abs => Rabs x | Erf => erf x
  end.

Definition fn_dom (f : fn) (x : R) : Prop :=
  match f with Ln | Sqrt => 0 < x | Tan => cos x <> 0 | Log1p => 0 < 1 + x | Cbrt | Abs => x <> 0 | _ => True end.

(** * Expressions *)

Inductive expr : Type :=
| EVar                                     (* z *)
| ERat (p : Z) (q : positive)              (* the rational p/q *)
| EPar (r : R)                             (* a real constant: a parameter of the loss, or pi *)
| EAdd (a b : expr) | ESub (a b : expr) | EMul (a b : expr) | EDiv (a b : expr)
| ENeg (a : expr) | EInv (a : expr)
| EPow (a : expr) (n : nat)
| ERpow (a : expr) (r : R)                 (* a^r for a real constant r, a > 0 *)
| EFun (f : fn) (a : expr)
| EIf (a b u v : expr).                    (* u where a <= b, v elsewhere: a maximum is EIf a b b a *)

Definition rat (p : Z) (q : positive) : R :=
  match q with xH => IZR p | _ => IZR p / IZR (Zpos q) end.

Fixpoint eval (e : expr) (z : R) : R :=
  match e with
  | EVar => z | ERat p q => rat p q | EPar r => r
  | EAdd a b => eval a z + eval b z | ESub a b => eval a z - eval b z
  | EMul a b => eval a z * eval b z | EDiv a b => eval a z / eval b z
  | ENeg a => - eval a z | EInv a => / eval a z
  | EPow a n => eval a z ^ n
  | ERpow a r => Rpower (eval a z) r
  | EFun f a => fn_eval f (eval a z)
  | EIf a b u v => if Rle_dec (eval a z) (eval b z) then eval u z else eval v z
  end.

Fixpoint ieval (e : expr) (z : R) : R :=
  match e with
  | EVar => z | ERat p q => rat p q | EPar r => r
  | EAdd a b => ieval a z + ieval b z | ESub a b => ieval a z - ieval b z
  | EMul a b => ieval a z * ieval b z | EDiv a b => ieval a z / ieval b z
  | ENeg a => - ieval a z | EInv a => / ieval a z
  | EPow a n => ieval a z ^ n
  | ERpow a r => exp (r * ln (ieval a z))
  | EFun f a => fn_ieval f (ieval a z)
  | EIf a b u v => if Rle_dec (ieval a z) (ieval b z) then ieval u z else ieval v z
  end.

(** every operation is evaluated inside its domain, and where [smooth], where it is smooth *)
Fixpoint domain (smooth : bool) (e : expr) (z : R) : Prop :=
  match e with
  | EVar | ERat _ _ | EPar _ => True
  | EAdd a b | ESub a b | EMul a b => domain smooth a z /\ domain smooth b z
  | EDiv a b => domain smooth a z /\ domain smooth b z /\ ieval b z <> 0
  | ENeg a | EPow a _ => domain smooth a z
  | EInv a => domain smooth a z /\ ieval a z <> 0
  | ERpow a _ => domain smooth a z /\ 0 < ieval a z
  | EFun f a => domain smooth a z /\ (if smooth then fn_dom f (ieval a z) else f = Abs \/ fn_dom f (ieval a z))
  | EIf a b u v => domain false a z /\ domain false b z /\
      (ieval a z < ieval b z /\ domain smooth u z \/ ieval b z < ieval a z /\ domain smooth v z)
  end.
Notation wd := (domain true).

Lemma exp_sum_pos x : 0 < exp x + exp (- x).
Proof. generalize (exp_pos x) (exp_pos (- x)). lra. Qed.

Lemma fn_ieval_eq f x : fn_ieval f x = fn_eval f x.
Proof.
destruct f; try reflexivity; simpl.
- unfold tanh, sinh, cosh. assert (H := exp_sum_pos x). assert (Hx := exp_pos x).
  replace (exp (2 * x)) with (exp x / exp (- x)).
  + assert (0 < exp (- x)) by apply exp_pos. field. repeat split; lra.
  + unfold Rdiv. rewrite <- exp_Ropp, <- exp_plus. f_equal. ring.
Qed.

Lemma ieval_eq e z : ieval e z = eval e z.
Proof.
induction e; simpl; try reflexivity; rewrite ?IHe, ?IHe1, ?IHe2, ?IHe3, ?IHe4; try reflexivity. apply fn_ieval_eq.
Qed.

(** * Derivatives, lightly simplified *)

Definition is_zero e := match e with ERat Z0 _ => true | _ => false end.
Definition is_one e := match e with ERat (Zpos xH) xH => true | _ => false end.
Definition sadd a b :=
  if is_zero a then b else if is_zero b then a else
  match a, b with
  | ERat p q, ERat p' q' => ERat (p * Zpos q' + p' * Zpos q) (q * q')
  | _, _ => EAdd a b end.
Definition sneg a := match a with ERat p q => ERat (- p) q | ENeg b => b | _ => ENeg a end.
Definition ssub a b := if is_zero b then a else if is_zero a then sneg b else
  match a, b with
  | ERat p q, ERat p' q' => ERat (p * Zpos q' - p' * Zpos q) (q * q')
  | _, _ => ESub a b end.
Definition smul a b :=
  if is_zero a then a else if is_zero b then b else
  if is_one a then b else if is_one b then a else
  match a, b with
  | ERat p q, ERat p' q' => ERat (p * p') (q * q')
  | _, _ => EMul a b end.
Definition spow a n := match n with O => ERat 1 1 | 1%nat => a | _ => EPow a n end.

Definition fn_D (f : fn) (a : expr) : expr :=
  let one := ERat 1 1 in
  match f with
  | Exp | Expm1 => EFun Exp a
  | Ln => EInv a
  | Sqrt => EMul (ERat 1 2) (EInv (EFun Sqrt a))
  | Sin => EFun Cos a
  | Cos => ENeg (EFun Sin a)
  | Tan => EAdd one (EPow (EFun Tan a) 2)
  | Atan => EInv (EAdd one (EPow a 2))
  | Sinh => EFun Cosh a
  | Cosh => EFun Sinh a
  | Tanh => ESub one (EPow (EFun Tanh a) 2)
  | Asinh => EInv (EFun Sqrt (EAdd one (EPow a 2)))
  | Sigmoid => EMul (EFun Sigmoid a) (ESub one (EFun Sigmoid a))
  | Softplus => EFun Sigmoid a
  | Logcosh => EFun Tanh a
  | Log1p => EInv (EAdd one a)
  | Cbrt => EMul (ERat 1 3) (EMul (EFun Cbrt a) (EInv a))
  | Abs => EMul (EFun Abs a) (EInv a)
  | Erf => EMul (EPar (2 / sqrt PI)) (EFun Exp (ENeg (EPow a 2)))
  end.

Fixpoint D (e : expr) : expr :=
  match e with
  | EVar => ERat 1 1 | ERat _ _ | EPar _ => ERat 0 1
  | EAdd a b => sadd (D a) (D b) | ESub a b => ssub (D a) (D b)
  | EMul a b => sadd (smul (D a) b) (smul a (D b))
  | EDiv a b => if is_zero (D b) then smul (D a) (EInv b)
                else ssub (smul (D a) (EInv b)) (smul (smul a (D b)) (EPow (EInv b) 2))
  | ENeg a => sneg (D a)
  | EInv a => sneg (smul (D a) (EPow (EInv a) 2))
  | EPow a n => match n with O => ERat 0 1
                | S m => smul (smul (ERat (Z.of_nat n) 1) (spow a m)) (D a) end
  | ERpow a r => smul (EMul (EPar r) (ERpow a (r - 1))) (D a)
  | EFun f a => smul (D a) (fn_D f a)
  | EIf a b u v => EIf a b (D u) (D v)
  end.

(** ** The simplifying constructors keep values and domains *)

Lemma rat_eq p q : rat p q = IZR p / IZR (Zpos q).
Proof. unfold rat. destruct q; try reflexivity. field. Qed.
Lemma pos_neq_0 q : IZR (Zpos q) <> 0.
Proof. apply not_0_IZR. discriminate. Qed.
Lemma is_zero_ok a z : is_zero a = true -> eval a z = 0.
Proof. destruct a; try discriminate. destruct p; try discriminate. intros _. simpl. rewrite rat_eq. field. apply pos_neq_0. Qed.
Lemma is_one_ok a z : is_one a = true -> eval a z = 1.
Proof. destruct a; try discriminate. destruct p as [|[]|]; try discriminate. destruct q; try discriminate. intros _. reflexivity. Qed.

Lemma sneg_ok a z : eval (sneg a) z = - eval a z.
Proof.
destruct a; try reflexivity; simpl.
- rewrite !rat_eq, opp_IZR. field. apply pos_neq_0.
- ring.
Qed.
Lemma sneg_wd a z : wd a z -> wd (sneg a) z.
Proof. destruct a; simpl; auto. Qed.

Lemma sadd_ok a b z : eval (sadd a b) z = eval a z + eval b z.
Proof.
unfold sadd. destruct (is_zero a) eqn:Ea. { rewrite (is_zero_ok a z Ea). ring. }
destruct (is_zero b) eqn:Eb. { rewrite (is_zero_ok b z Eb). ring. }
destruct a; try reflexivity; destruct b; try reflexivity. simpl.
rewrite !rat_eq, Pos2Z.inj_mul, plus_IZR, !mult_IZR. field. split; apply pos_neq_0.
Qed.
Lemma sadd_wd a b z : wd a z -> wd b z -> wd (sadd a b) z.
Proof.
intros Ha Hb. unfold sadd. destruct (is_zero a); [exact Hb|]. destruct (is_zero b); [exact Ha|].
destruct a; try (split; assumption); destruct b; try (split; assumption); exact I.
Qed.
Lemma ssub_ok a b z : eval (ssub a b) z = eval a z - eval b z.
Proof.
unfold ssub. destruct (is_zero b) eqn:Eb. { rewrite (is_zero_ok b z Eb). ring. }
destruct (is_zero a) eqn:Ea. { rewrite sneg_ok, (is_zero_ok a z Ea). ring. }
destruct a; try reflexivity; destruct b; try reflexivity. simpl.
rewrite !rat_eq, Pos2Z.inj_mul, minus_IZR, !mult_IZR. field. split; apply pos_neq_0.
Qed.
Lemma ssub_wd a b z : wd a z -> wd b z -> wd (ssub a b) z.
Proof.
intros Ha Hb. unfold ssub. destruct (is_zero b); [exact Ha|]. destruct (is_zero a); [apply sneg_wd; exact Hb|].
destruct a; try (split; assumption); destruct b; try (split; assumption); exact I.
Qed.
Lemma smul_ok a b z : eval (smul a b) z = eval a z * eval b z.
Proof.
unfold smul. destruct (is_zero a) eqn:Ea. { rewrite (is_zero_ok a z Ea). ring. }
destruct (is_zero b) eqn:Eb. { rewrite (is_zero_ok b z Eb). ring. }
destruct (is_one a) eqn:Oa. { rewrite (is_one_ok a z Oa). ring. }
destruct (is_one b) eqn:Ob. { rewrite (is_one_ok b z Ob). ring. }
destruct a; try reflexivity; destruct b; try reflexivity. simpl.
rewrite !rat_eq, Pos2Z.inj_mul, !mult_IZR. field. split; apply pos_neq_0.
Qed.
Lemma smul_wd a b z : wd a z -> wd b z -> wd (smul a b) z.
Proof.
intros Ha Hb. unfold smul. destruct (is_zero a); [exact Ha|]. destruct (is_zero b); [exact Hb|].
destruct (is_one a); [exact Hb|]. destruct (is_one b); [exact Ha|].
destruct a; try (split; assumption); destruct b; try (split; assumption); exact I.
Qed.
Lemma spow_ok a n z : eval (spow a n) z = eval a z ^ n.
Proof. destruct n as [|[|n]]; try reflexivity. simpl. ring. Qed.
Lemma spow_wd a n z : wd a z -> wd (spow a n) z.
Proof. destruct n as [|[|n]]; simpl; auto. Qed.

(** ** The functions of the table *)

Lemma cosh_pos x : 0 < cosh x.
Proof. unfold cosh. generalize (exp_sum_pos x). lra. Qed.

Lemma cbrt_cube x : cbrt x ^ 3 = x.
Proof.
unfold cbrt. rewrite Rpow_mult_distr. destruct (Req_dec x 0) as [->|N]; [rewrite sign_0; ring|].
rewrite <- (Rpower_pow 3 (Rpower (Rabs x) (1 / 3))) by apply exp_pos. rewrite Rpower_mult. replace (1 / 3 * INR 3) with 1 by (simpl; field).
rewrite Rpower_1 by (apply Rabs_pos_lt; exact N). destruct (Rlt_le_dec x 0) as [h|h].
- rewrite sign_eq_m1, Rabs_left by exact h. ring.
- rewrite sign_eq_1, Rabs_pos_eq by lra. ring.
Qed.

Lemma sign_eq x : x <> 0 -> sign x = Rabs x * / x.
Proof.
intros N. destruct (Rlt_le_dec x 0) as [h|h].
- rewrite sign_eq_m1, Rabs_left by exact h. field. exact N.
- rewrite sign_eq_1, Rabs_pos_eq by lra. field. exact N.
Qed.

Lemma is_derive_sign x : x <> 0 -> is_derive sign x 0.
Proof.
intros N. destruct (Rlt_le_dec x 0) as [h|h].
- apply (is_derive_ext_loc (fun _ => - 1)); [|apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule))].
  generalize (open_lt 0 x h). apply filter_imp. intros t Ht. symmetry. apply sign_eq_m1, Ht.
- apply (is_derive_ext_loc (fun _ => 1)); [|apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule))].
  generalize (open_gt 0 x ltac:(lra)). apply filter_imp. intros t Ht. symmetry. apply sign_eq_1, Ht.
Qed.

Lemma is_derive_abs x : x <> 0 -> is_derive Rabs x (sign x).
Proof. intros N. replace (sign x) with (sign x * 1) by ring. apply (is_derive_Rabs (fun t => t)); [apply (is_derive_id (K:=R_AbsRing)) | exact N]. Qed.

Lemma is_derive_cbrt x : x <> 0 -> is_derive cbrt x (cbrt x * / (3 * x)).
Proof.
intros N. assert (P := Rabs_pos_lt x N).
assert (R1 : is_derive (fun t => Rpower (Rabs t) (1 / 3)) x (sign x * (1 / 3 * Rpower (Rabs x) (1 / 3 - 1)))).
{ apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) (fun u => Rpower u (1 / 3)) Rabs); [|apply is_derive_abs, N].
  apply is_derive_Reals, derivable_pt_lim_power. exact P. }
assert (M := is_derive_mult (K:=R_AbsRing) _ _ _ _ _ (is_derive_sign x N) R1 ltac:(intros; apply Rmult_comm)).
replace (cbrt x * / (3 * x)) with (0 * Rpower (Rabs x) (1 / 3) + sign x * (sign x * (1 / 3 * Rpower (Rabs x) (1 / 3 - 1)))); [exact M|].
unfold Rminus. rewrite Rpower_plus, Rpower_Ropp, Rpower_1 by exact P. unfold cbrt. rewrite sign_eq by exact N. field.
split; [exact N | apply Rabs_no_R0, N].
Qed.

Lemma fn_D_wd f a z : wd a z -> fn_dom f (ieval a z) -> wd (fn_D f a) z.
Proof.
intros Ha Hf. destruct f; simpl in *; repeat split; try exact I; try exact Ha; try exact Hf; try (apply Rgt_not_eq; exact Hf).
- apply Rgt_not_eq. apply sqrt_lt_R0. exact Hf.
- apply Rgt_not_eq. generalize (pow2_ge_0 (ieval a z)). simpl. lra.
- generalize (pow2_ge_0 (ieval a z)). simpl. lra.
- apply Rgt_not_eq, sqrt_lt_R0. generalize (pow2_ge_0 (ieval a z)). simpl. lra.
Qed.

Lemma fn_is_derive f a z : fn_dom f (eval a z) -> is_derive (fn_eval f) (eval a z) (eval (fn_D f a) z).
Proof.
set (x := eval a z). intros Hf. destruct f; simpl in Hf; simpl; fold x.
- apply is_derive_Reals, derivable_pt_lim_exp.
- apply is_derive_Reals, derivable_pt_lim_ln. exact Hf.
- replace (1 / 2 * / sqrt x) with (/ (2 * sqrt x)).
  + apply is_derive_Reals, derivable_pt_lim_sqrt. exact Hf.
  + field. apply Rgt_not_eq. apply sqrt_lt_R0. exact Hf.
- apply is_derive_Reals, derivable_pt_lim_sin.
- apply is_derive_Reals, derivable_pt_lim_cos.
- replace (1 + tan x * (tan x * 1)) with (tan x ^ 2 + 1) by ring. apply is_derive_tan. exact Hf.
- replace (x * (x * 1)) with (x ^ 2) by ring. apply is_derive_Reals, derivable_pt_lim_atan.
- apply is_derive_Reals, derivable_pt_lim_sinh.
- apply is_derive_Reals, derivable_pt_lim_cosh.
- assert (H := cosh_pos x). replace (1 - tanh x * (tanh x * 1)) with ((cosh x * cosh x - sinh x * sinh x) / cosh x ^ 2).
  + apply (is_derive_div sinh cosh x (cosh x) (sinh x)).
    * apply is_derive_Reals, derivable_pt_lim_sinh.
    * apply is_derive_Reals, derivable_pt_lim_cosh.
    * lra.
  + unfold tanh. field. lra.
- replace (1 + x * (x * 1)) with (x ^ 2 + 1) by ring. apply is_derive_Reals, derivable_pt_lim_arcsinh.
- assert (H := exp_pos (- x)). unfold sigmoid. auto_derive; [lra|]. field. lra.
- assert (H := exp_pos x). unfold softplus, sigmoid. auto_derive; [lra|]. rewrite exp_Ropp. field. split; lra.
- assert (H := cosh_pos x). replace (tanh x) with (sinh x * / cosh x) by reflexivity.
  apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) ln cosh).
  + apply is_derive_Reals, derivable_pt_lim_ln. exact H.
  + apply is_derive_Reals, derivable_pt_lim_cosh.
- unfold expm1. auto_derive; [exact I|]. ring.
- unfold log1p. auto_derive; [exact Hf|]. field. lra.
- replace (1 / 3 * (cbrt x * / x)) with (cbrt x * / (3 * x)) by (field; exact Hf). apply is_derive_cbrt, Hf.
- rewrite <- sign_eq by exact Hf. apply is_derive_abs, Hf.
- apply is_derive_erf.
Qed.

(** ** [D] is the derivative *)

Lemma D_wd e z : wd e z -> wd (D e) z.
Proof.
induction e; simpl; intros H; try exact I.
- apply sadd_wd; tauto.
- apply ssub_wd; tauto.
- apply sadd_wd; apply smul_wd; tauto.
- destruct (is_zero (D e2)).
  + apply smul_wd; [tauto|]. simpl. tauto.
  + apply ssub_wd; apply smul_wd; simpl; try tauto. apply smul_wd; tauto.
- apply sneg_wd; tauto.
- apply sneg_wd, smul_wd; simpl; tauto.
- destruct n; [exact I|]. apply smul_wd; [|tauto]. apply smul_wd; [exact I|]. apply spow_wd. exact H.
- apply smul_wd; simpl; tauto.
- apply smul_wd; [tauto|]. apply fn_D_wd; tauto.
- tauto.
Qed.

Lemma if_le a b (u v : R) : a < b -> (if Rle_dec a b then u else v) = u.
Proof. intros H. destruct (Rle_dec a b) as [h|h]; [reflexivity | destruct h; lra]. Qed.
Lemma if_gt a b (u v : R) : b < a -> (if Rle_dec a b then u else v) = v.
Proof. intros H. destruct (Rle_dec a b) as [h|h]; [lra | reflexivity]. Qed.
Lemma pos_locally (f : R -> R) z : continuous f z -> 0 < f z -> locally z (fun t => 0 < f t).
Proof. intros Hc Hp. apply (Hc (fun y => 0 < y)). apply open_gt. exact Hp. Qed.
Lemma lt_locally (f g : R -> R) z : continuous f z -> continuous g z -> f z < g z -> locally z (fun t => f t < g t).
Proof.
intros Hf Hg H. generalize (pos_locally (fun t => g t - f t) z (continuous_minus (K:=R_AbsRing) (V:=R_NormedModule) g f z Hg Hf) ltac:(lra)).
apply filter_imp. intros t Ht. lra.
Qed.

Lemma fn_continuous f x : f = Abs \/ fn_dom f x -> continuous (fn_eval f) x.
Proof.
intros [-> | H]; [apply continuous_Rabs|].
assert (E : eval (EFun f (EPar x)) 0 = fn_eval f x) by reflexivity.
exact (is_derive_continuous _ _ _ (fn_is_derive f (EPar x) 0 H)).
Qed.

Lemma domain_continuous smooth e : forall z, domain smooth e z -> continuous (eval e) z.
Proof.
revert smooth. induction e; intros smooth z H; simpl in H; rewrite ?ieval_eq in H.
- apply continuous_id.
- apply continuous_const.
- apply continuous_const.
- apply (continuous_plus (eval e1) (eval e2)); [apply (IHe1 smooth) | apply (IHe2 smooth)]; tauto.
- apply (continuous_minus (eval e1) (eval e2)); [apply (IHe1 smooth) | apply (IHe2 smooth)]; tauto.
- apply (continuous_mult (eval e1) (eval e2)); [apply (IHe1 smooth) | apply (IHe2 smooth)]; tauto.
- apply (continuous_mult (eval e1) (fun t => / eval e2 t)); [apply (IHe1 smooth); tauto|].
  apply (continuous_comp (eval e2) Rinv); [apply (IHe2 smooth); tauto | apply continuous_Rinv; tauto].
- apply (continuous_opp (eval e)). apply (IHe smooth), H.
- apply (continuous_comp (eval e) Rinv); [apply (IHe smooth); tauto | apply continuous_Rinv; tauto].
- apply (continuous_comp (eval e) (fun y => y ^ n)); [apply (IHe smooth), H|].
  apply (ex_derive_continuous (fun y => y ^ n)). auto_derive. exact I.
- apply (continuous_comp (eval e) (fun y => Rpower y r)); [apply (IHe smooth); tauto|].
  apply (is_derive_continuous _ _ (r * Rpower (eval e z) (r - 1))). apply is_derive_Reals, derivable_pt_lim_power. tauto.
- apply (continuous_comp (eval e) (fn_eval f)); [apply (IHe smooth); tauto|]. apply fn_continuous. destruct smooth; tauto.
- destruct H as [H1 [H2 H]]. rewrite ?ieval_eq in H. assert (C1 := IHe1 _ z H1). assert (C2 := IHe2 _ z H2). destruct H as [[L H]|[L H]].
  + apply (continuous_ext_loc _ (eval e3)); [|apply (IHe3 smooth), H].
    generalize (lt_locally _ _ z C1 C2 L). apply filter_imp. intros t Ht. symmetry. apply if_le, Ht.
  + apply (continuous_ext_loc _ (eval e4)); [|apply (IHe4 smooth), H].
    generalize (lt_locally _ _ z C2 C1 L). apply filter_imp. intros t Ht. symmetry. apply if_gt, Ht.
Qed.

Lemma D_is_derive e z : wd e z -> is_derive (eval e) z (eval (D e) z).
Proof.
revert z; induction e; intros z; simpl; intros H; rewrite ?ieval_eq in H.
- apply (is_derive_id (K:=R_AbsRing)).
- change (rat 0 1) with 0. apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule) (rat p q)).
- change (rat 0 1) with 0. apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule) r).
- rewrite sadd_ok. apply (is_derive_plus (K:=R_AbsRing) (V:=R_NormedModule) (eval e1) (eval e2)); [apply IHe1|apply IHe2]; tauto.
- rewrite ssub_ok. apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) (eval e1) (eval e2)); [apply IHe1|apply IHe2]; tauto.
- rewrite sadd_ok, !smul_ok.
  apply (is_derive_mult (K:=R_AbsRing) (eval e1) (eval e2)); [apply IHe1; tauto|apply IHe2; tauto|intros; apply Rmult_comm].
- destruct H as [H1 [H2 H3]].
  match goal with |- is_derive _ _ ?d => replace d
    with ((eval (D e1) z * eval e2 z - eval e1 z * eval (D e2) z) / (eval e2 z)^2) end.
  2:{ destruct (is_zero (D e2)) eqn:Z.
      - rewrite smul_ok, (is_zero_ok _ z Z). simpl. field. exact H3.
      - rewrite ssub_ok, !smul_ok. simpl. field. exact H3. }
  apply (is_derive_div (eval e1) (eval e2)); [apply IHe1; tauto|apply IHe2; tauto|exact H3].
- rewrite sneg_ok. apply (is_derive_opp (K:=R_AbsRing) (V:=R_NormedModule) (eval e)). apply IHe; tauto.
- destruct H as [H1 H3]. rewrite sneg_ok, smul_ok.
  replace (- (eval (D e) z * eval (EPow (EInv e) 2) z)) with (- eval (D e) z / (eval e z)^2) by (simpl; field; exact H3).
  apply (is_derive_inv (eval e)); [apply IHe; tauto | exact H3].
- destruct n as [|m].
  + change (eval (ERat 0 1) z) with 0. apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule) 1).
  + rewrite smul_ok, smul_ok, spow_ok.
    replace (eval (ERat (Z.of_nat (S m)) 1) z * eval e z ^ m * eval (D e) z) with (INR (S m) * eval (D e) z * eval e z ^ (pred (S m))).
    2:{ rewrite INR_IZR_INZ. change (eval (ERat (Z.of_nat (S m)) 1) z) with (IZR (Z.of_nat (S m))).
        change (pred (S m)) with m. ring. }
    apply (is_derive_pow (eval e) (S m)). apply IHe; tauto.
- destruct H as [H1 H2]. rewrite smul_ok, Rmult_comm.
  apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) (fun u => Rpower u r) (eval e)); [|apply IHe; exact H1].
  apply is_derive_Reals, derivable_pt_lim_power. exact H2.
- destruct H as [H1 H2]. rewrite smul_ok.
  apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) (fn_eval f) (eval e)); [|apply IHe; exact H1].
  apply fn_is_derive. exact H2.
- destruct H as [H1 [H2 H]]. rewrite ?ieval_eq in H.
  assert (C1 := domain_continuous _ _ _ H1). assert (C2 := domain_continuous _ _ _ H2).
  destruct H as [[L H]|[L H]].
  + rewrite if_le by exact L. apply (is_derive_ext_loc (eval e3)); [|apply IHe3, H].
    generalize (lt_locally _ _ z C1 C2 L). apply filter_imp. intros t Ht. symmetry. apply if_le, Ht.
  + rewrite if_gt by exact L. apply (is_derive_ext_loc (eval e4)); [|apply IHe4, H].
    generalize (lt_locally _ _ z C2 C1 L). apply filter_imp. intros t Ht. symmetry. apply if_gt, Ht.
Qed.

(** ** Domains are open, so the derivatives of Coquelicot are those of [D] *)

Lemma neq_0_locally (f : R -> R) z : continuous f z -> f z <> 0 -> locally z (fun t => f t <> 0).
Proof. intros Hc Hn. apply (Hc (fun y => y <> 0)). apply open_neq. exact Hn. Qed.

Lemma fn_dom_locally f (g : R -> R) z : continuous g z -> fn_dom f (g z) -> locally z (fun t => fn_dom f (g t)).
Proof.
intros Hc H. destruct f; simpl in *; try (apply filter_forall; intros; exact I).
- apply pos_locally; assumption.
- apply pos_locally; assumption.
- apply (neq_0_locally (fun t => cos (g t))); [|exact H]. apply continuous_comp; [exact Hc | apply continuous_cos].
- apply (pos_locally (fun t => 1 + g t)); [|exact H]. apply (continuous_plus (fun _ => 1) g); [apply continuous_const | exact Hc].
- apply neq_0_locally; assumption.
- apply neq_0_locally; assumption.
Qed.

Lemma domain_locally smooth e z : domain smooth e z -> locally z (domain smooth e).
Proof.
assert (iext : forall a (P : R -> Prop), locally z (fun t => P (eval a t)) -> locally z (fun t => P (ieval a t))).
{ intros a P. apply filter_imp. intros t. rewrite ieval_eq. trivial. }
revert smooth. induction e; simpl; intros smooth H; rewrite ?ieval_eq in H; try (apply filter_forall; intros; exact I).
- apply filter_and; [apply IHe1 | apply IHe2]; tauto.
- apply filter_and; [apply IHe1 | apply IHe2]; tauto.
- apply filter_and; [apply IHe1 | apply IHe2]; tauto.
- apply filter_and; [apply IHe1; tauto|]. apply filter_and; [apply IHe2; tauto|].
  apply (iext e2 (fun y => y <> 0)), neq_0_locally; [apply (domain_continuous smooth)|]; tauto.
- apply IHe, H.
- apply filter_and; [apply IHe; tauto|]. apply (iext e (fun y => y <> 0)), neq_0_locally; [apply (domain_continuous smooth)|]; tauto.
- apply IHe, H.
- apply filter_and; [apply IHe; tauto|]. apply (iext e (fun y => 0 < y)), pos_locally; [apply (domain_continuous smooth)|]; tauto.
- destruct H as [H1 H2]. apply filter_and; [apply IHe, H1|]. assert (Hc := domain_continuous smooth e z H1). destruct smooth.
  + apply (iext e (fn_dom f)), fn_dom_locally; assumption.
  + destruct H2 as [H2|H2]; [apply filter_forall; intros; left; exact H2|].
    generalize (iext e (fn_dom f) (fn_dom_locally f (eval e) z Hc H2)). apply filter_imp. intros t Ht. right. exact Ht.
- destruct H as [H1 [H2 H]]. apply filter_and; [apply IHe1, H1|]. apply filter_and; [apply IHe2, H2|]. rewrite ?ieval_eq in H.
  assert (C1 := domain_continuous _ e1 z H1). assert (C2 := domain_continuous _ e2 z H2). destruct H as [[L H]|[L H]].
  + generalize (filter_and _ _ (lt_locally _ _ z C1 C2 L) (IHe3 _ H)). apply filter_imp. intros t Ht. rewrite !ieval_eq. tauto.
  + generalize (filter_and _ _ (lt_locally _ _ z C2 C1 L) (IHe4 _ H)). apply filter_imp. intros t Ht. rewrite !ieval_eq. tauto.
Qed.

Lemma wd_locally e z : wd e z -> locally z (wd e).
Proof. apply domain_locally. Qed.

Definition Dn (n : nat) (e : expr) : expr := Nat.iter n D e.

Lemma Dn_wd n e z : wd e z -> wd (Dn n e) z.
Proof. intros H. induction n as [|n IH]; [exact H | apply D_wd, IH]. Qed.

Theorem expr_Derive_n n e z : wd e z ->
  ex_derive_n (eval e) n z /\ Derive_n (eval e) n z = ieval (Dn n e) z.
Proof.
rewrite ieval_eq. revert z. induction n as [|n IH]; intros z H; [split; [exact I | reflexivity]|].
assert (Hd : is_derive (Derive_n (eval e) n) z (eval (Dn (S n) e) z)).
{ apply (is_derive_ext_loc (eval (Dn n e))).
  - generalize (wd_locally e z H). apply filter_imp. intros t Ht. symmetry. apply IH. exact Ht.
  - apply D_is_derive, Dn_wd, H. }
split; [eexists; exact Hd | apply is_derive_unique; exact Hd].
Qed.

Lemma Dn_ext n e e' z : wd e z -> wd e' z -> locally z (fun t => eval e t = eval e' t) -> eval (Dn n e) z = eval (Dn n e') z.
Proof.
intros H H' E. rewrite <- !ieval_eq, <- (proj2 (expr_Derive_n n e z H)), <- (proj2 (expr_Derive_n n e' z H')).
apply Derive_n_ext_loc, E.
Qed.

Corollary expr_smooth n e A B : (forall z, A <= z <= B -> wd e z) -> smooth n (eval e) A B.
Proof. intros H k z _ Hz. apply expr_Derive_n, H, Hz. Qed.
