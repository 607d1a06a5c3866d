(** Intervals around the functions of the language and their derivatives up to order 5: [function_table f x] gives those of f on
    the interval x, from the generators of FunctionTable.v, if x lies in the domain where f is smooth ([function_table_correct]). *)
From Coq Require Import Reals ZArith Lra Lia Bool.
From Coquelicot Require Import Coquelicot.
From Interval.Missing Require Stdlib.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Prodstab Require Import ErrorFunction Expression IntervalNumber ErrorFunctionNumber FunctionTable.
Open Scope R_scope.

(** * Results that may be missing *)

Definition bind {A B} (x : option A) (f : A -> option B) : option B := match x with Some a => f a | None => None end.
Lemma bind_inv {A B} (x : option A) (f : A -> option B) y : bind x f = Some y -> exists a, x = Some a /\ f a = Some y.
Proof. destruct x as [a|]; [intros H; exists a; auto | discriminate]. Qed.

Lemma some_eq {A} (x y : A) : Some x = Some y -> x = y.
Proof. congruence. Qed.

Section Functions.
Variable prec : setting.
Local Notation add := (add prec).
Local Notation mul := (mul prec).
Local Notation sub := (sub prec).
Local Notation sqr := (sqr prec).
Local Notation "'do' x <- e ; r" := (bind e (fun x => r)) (at level 200, x name, e at level 100, r at level 200).

(** the generators of FunctionTable.v; a is computed where the value or the table needs it *)
Definition value_only (f : fn) : bool := match f with Ln | Log1p | Softplus | Logcosh | Atan | Asinh | Erf => true | _ => false end.
Definition nothing : number := Within I.whole.

(** of x from e = exp x *)
Definition sigmoid_number (e : number) : option number := do r <- inverse prec e; inverse prec (add (Exact 1) r).
Definition co_sigmoid_number (e : number) : option number := inverse prec (add (Exact 1) e).
Definition tanh_number (e : number) : option number :=
  do r <- inverse prec (add (Exact 1) (sqr e)); Some (sub (Exact 1) (mul (Exact 2) r)).
Definition cosh_number (e : number) : option number := do r <- inverse prec e; Some (mul (rational prec 1 2) (add e r)).
Definition sinh_number (e : number) : option number := do r <- inverse prec e; Some (mul (rational prec 1 2) (sub e r)).

(** of x >= 0; where x < 0 the sum would cancel *)
Definition asinh_above (x : number) : number := logarithm prec (add x (square_root prec (add (sqr x) (Exact 1)))).
Definition asinh_number (x : number) : number :=
  if is_nonnegative x then asinh_above x else if is_nonpositive x then neg (asinh_above (neg x)) else
  let i := interval_of prec x in
  Within (I.join (I.neg (interval_of prec (asinh_above (Within (I.neg (I.meet i (I.lower_extent I.zero)))))))
                 (interval_of prec (asinh_above (Within (I.meet i (I.upper_extent I.zero)))))).

(** near 0 it is also between x and x / (1 - x), which keeps its sign and says more than what is left of e - 1, but not where x is
    known better than to x^2 *)
Definition expm1_number (x e : number) : number :=
  let x64 := mul (Exact 64) x in
  if is_positive (add (Exact 1) x64) && is_positive (sub (Exact 1) x64) then
    match inverse prec (sub (Exact 1) x) with
    | Some r => meet (mul x (Interval (I.join (interval_of prec (Exact 1)) (interval_of prec r)) true 0)) (sub e (Exact 1))
    | None => sub e (Exact 1)
    end
  else sub e (Exact 1).

Definition cbrt_above (x : number) : number := rational_power prec 1 3 (rational prec 1 3) x.

Definition number_a (f : fn) (x e : number) : option number :=
  match f with
  | Exp | Expm1 => Some e | Ln => Some (logarithm prec x) | Log1p => Some (logarithm prec (add (Exact 1) x))
  | Sqrt => Some (square_root prec x) | Sin | Cos => Some (sine prec x) | Tan => Some (tangent prec x)
  | Atan => Some (arctangent prec x)
  | Sinh | Cosh => sinh_number e
  | Tanh => tanh_number e
  | Asinh => Some (asinh_number x)
  | Sigmoid => sigmoid_number e
  | Softplus => Some (logarithm prec (add (Exact 1) e))
  | Logcosh => do c <- cosh_number e; Some (logarithm prec c)
  | Cbrt => Some (if is_positive x then cbrt_above x else neg (cbrt_above (neg x)))
  | Abs => Some (absolute x)
  | Erf => Some (erf_number prec x e)
  end.
Definition number_b (f : fn) (x e : number) : option number :=
  match f with
  | Ln => inverse prec x | Log1p => inverse prec (add (Exact 1) x) | Sqrt => inverse prec (mul (Exact 2) x)
  | Sin | Cos => Some (cosine prec x) | Atan | Asinh => Some x | Sinh | Cosh => cosh_number e
  | Sigmoid => co_sigmoid_number e | Expm1 => Some (expm1_number x e) | Softplus => sigmoid_number e | Logcosh => tanh_number e
  | Cbrt => inverse prec (mul (Exact 3) x) | Abs => Some (Exact (if is_positive x then 1 else -1))
  | Erf => Some e | _ => Some (Exact 0)
  end.
Definition number_c (f : fn) (x e : number) : option number :=
  match f with
  | Softplus => co_sigmoid_number e
  | Atan => inverse prec (add (Exact 1) (sqr x))
  | Asinh => inverse prec (square_root prec (add (Exact 1) (sqr x)))
  | Erf => Some x
  | _ => Some (Exact 0)
  end.
Definition in_domain (f : fn) (x : number) : bool :=
  match f with
  | Ln | Sqrt => is_positive x | Log1p => is_positive (add (Exact 1) x)
  | Tan => let c := cosine prec x in is_positive c || is_negative c
  | Cbrt | Abs => is_positive x || is_negative x
  | _ => true
  end.

Definition by_exponential (f : fn) : bool :=
  match f with Exp | Expm1 | Sinh | Cosh | Tanh | Sigmoid | Softplus | Logcosh => true | _ => false end.

(** what the generators share: the exponential, or the derivative of erf *)
Definition shared (f : fn) (x : number) : number :=
  match f with Erf => erf_slope prec x | _ => if by_exponential f then exponential prec x else nothing end.

Definition function_table (head : bool) (f : fn) (x : number) : option (nat -> number) :=
  if in_domain f x then
    let e := shared f x in
    do a <- (if value_only f && negb head then Some nothing else number_a f x e);
    do b <- number_b f x e; do c <- number_c f x e;
    Some (fn_table number add mul sqr Exact f a b c)
  else None.

(** ** Correctness *)

Local Opaque IntervalNumber.add IntervalNumber.mul IntervalNumber.sub IntervalNumber.sqr IntervalNumber.neg IntervalNumber.power
  inverse rational exponential logarithm square_root sine cosine tangent arctangent absolute.

Variable u : scale prec.
Local Notation enclosed := (enclosed u).

Ltac split_bind H :=
  repeat match type of H with
  | bind ?x ?f = Some _ => let a := fresh "a" in let E := fresh "E" in destruct (bind_inv x f _ H) as [a [E H']]; clear H; rename H' into H
  | Some _ = Some _ => apply some_eq in H; subst
  end.

Lemma enclosed_nothing r : enclosed nothing r.
Proof. apply within, I.whole_correct. Qed.

Lemma sigmoid_number_correct e r y : enclosed e (exp r) -> sigmoid_number e = Some y -> enclosed y (sigmoid r).
Proof.
intros H E. unfold sigmoid_number in E. split_bind E. refine (proj2 (inverse_correct prec _ _ _ _ E)).
apply (add_correct prec _ _ 1); [reflexivity|]. rewrite exp_Ropp. exact (proj2 (inverse_correct prec _ _ _ H E0)).
Qed.
Lemma co_sigmoid_number_correct e r y : enclosed e (exp r) -> co_sigmoid_number e = Some y -> enclosed y (1 - sigmoid r).
Proof.
intros H E. assert (P := exp_pos r). replace (1 - sigmoid r) with (/ (1 + exp r)) by (unfold sigmoid; rewrite exp_Ropp; field; lra).
refine (proj2 (inverse_correct prec _ _ _ _ E)). apply (add_correct prec _ _ 1); [reflexivity | exact H].
Qed.
Lemma tanh_number_correct e r y : enclosed e (exp r) -> tanh_number e = Some y -> enclosed y (tanh r).
Proof.
intros H E. unfold tanh_number in E. split_bind E. change (tanh r) with (fn_eval Tanh r). rewrite <- (fn_ieval_eq Tanh r). simpl fn_ieval.
apply (sub_correct prec _ _ 1); [reflexivity|]. apply (mul_correct prec _ _ 2); [reflexivity|].
refine (proj2 (inverse_correct prec _ _ _ _ E0)). apply (add_correct prec _ _ 1); [reflexivity|].
replace (exp (2 * r)) with (exp r * exp r) by (rewrite <- exp_plus; f_equal; ring). apply sqr_correct, H.
Qed.
Lemma cosh_number_correct e r y : enclosed e (exp r) -> cosh_number e = Some y -> enclosed y (cosh r).
Proof.
intros H E. unfold cosh_number in E. split_bind E. replace (cosh r) with (1 / 2 * (exp r + exp (- r))) by (unfold cosh; field).
apply mul_correct; [apply rational_correct|]. apply add_correct; [exact H|]. rewrite exp_Ropp. exact (proj2 (inverse_correct prec _ _ _ H E0)).
Qed.
Lemma sinh_number_correct e r y : enclosed e (exp r) -> sinh_number e = Some y -> enclosed y (sinh r).
Proof.
intros H E. unfold sinh_number in E. split_bind E. replace (sinh r) with (1 / 2 * (exp r - exp (- r))) by (unfold sinh; field).
apply mul_correct; [apply rational_correct|]. apply sub_correct; [exact H|]. rewrite exp_Ropp. exact (proj2 (inverse_correct prec _ _ _ H E0)).
Qed.

Lemma exp_above_tangent r : 1 + r <= exp r.
Proof. destruct (Req_dec r 0) as [-> | N]; [rewrite exp_0; lra | apply Rlt_le, exp_ineq1, N]. Qed.
Lemma expm1_number_correct x e r : enclosed x r -> enclosed e (exp r) -> enclosed (expm1_number x e) (expm1 r).
Proof.
intros H He. assert (G : enclosed (sub e (Exact 1)) (expm1 r)) by (apply (sub_correct prec e _ (exp r) 1); [exact He | reflexivity]).
unfold expm1_number. destruct (_ && _) eqn:B; [|exact G]. apply andb_prop in B. destruct B as [B1 B2].
assert (H64 : enclosed (mul (Exact 64) x) (64 * r)) by (apply (mul_correct prec (Exact 64) x 64); [reflexivity | exact H]).
assert (P1 := positive_correct _ _ (add_correct prec (Exact 1) _ 1 _ eq_refl H64) B1).
assert (P2 := positive_correct _ _ (sub_correct prec (Exact 1) _ 1 _ eq_refl H64) B2).
destruct (inverse prec (sub (Exact 1) x)) as [v|] eqn:E; [|exact G].
destruct (inverse_correct prec _ _ _ (sub_correct prec (Exact 1) _ 1 _ eq_refl H) E) as [_ Hv].
assert (One := interval_of_correct prec (u := u) (Exact 1) 1 eq_refl). assert (V := interval_of_correct prec _ _ Hv).
set (J := I.join (interval_of prec (Exact 1)) (interval_of prec v)).
assert (J1 : contains (I.convert J) (Xreal 1)) by (apply I.join_correct; left; exact One).
assert (J2 : contains (I.convert J) (Xreal (/ (1 - r)))) by (apply I.join_correct; right; exact V).
assert (Low := exp_above_tangent r).
assert (High : exp r * (1 - r) <= 1).
{ assert (T := exp_above_tangent (- r)). rewrite exp_Ropp in T. assert (Q := exp_pos r).
  apply (Rmult_le_compat_l (exp r)) in T; [|lra]. rewrite Rinv_r in T by (apply Rgt_not_eq; exact Q). lra. }
apply meet_correct; [|exact G]. destruct (Req_dec r 0) as [Z|N].
- replace (expm1 r) with (r * 1) by (unfold expm1; rewrite Z, exp_0; ring). apply mul_correct; [exact H|]. apply enclosed_plain. split; [exact J1 | lra].
- assert (Q : 0 < 1 - r) by lra. assert (F : (1 - r) * / (1 - r) = 1) by (field; lra).
  set (t := expm1 r / r). assert (Et : expm1 r = r * t) by (unfold t; field; exact N). rewrite Et. unfold expm1 in Et. clearbody t.
  assert (Pos : 0 < / (1 - r)) by (apply Rinv_0_lt_compat; exact Q).
  assert (Between : Rmin 1 (/ (1 - r)) <= t <= Rmax 1 (/ (1 - r))).
  { destruct (Rlt_le_dec 0 r) as [h|h].
    - split; [apply Rle_trans with 1; [apply Rmin_l|] | apply Rle_trans with (/ (1 - r)); [|apply Rmax_r]].
      + apply Rmult_le_reg_l with r; [exact h | lra].
      + apply Rmult_le_reg_l with (r * (1 - r)); [apply Rmult_lt_0_compat; assumption|]. replace (r * (1 - r) * / (1 - r)) with r by (rewrite Rmult_assoc, F; ring).
        replace (r * (1 - r) * t) with ((1 - r) * (r * t)) by ring. rewrite <- Et. lra.
    - split; [apply Rle_trans with (/ (1 - r)); [apply Rmin_r|] | apply Rle_trans with 1; [|apply Rmax_l]].
      + apply Rmult_le_reg_l with (- r * (1 - r)); [apply Rmult_lt_0_compat; lra|]. replace (- r * (1 - r) * / (1 - r)) with (- r) by (rewrite Rmult_assoc, F; ring).
        replace (- r * (1 - r) * t) with (- ((1 - r) * (r * t))) by ring. rewrite <- Et. lra.
      + apply Rmult_le_reg_l with (- r); [lra|]. replace (- r * t) with (- (r * t)) by ring. rewrite <- Et. lra. }
  apply mul_correct; [exact H|]. apply enclosed_plain. split; [exact (contains_between J 1 (/ (1 - r)) t J1 J2 Between)|].
  intros _ Z. rewrite Z in Et. apply N, exp_inv. rewrite exp_0. lra.
Qed.

Lemma asinh_above_correct x r : enclosed x r -> enclosed (asinh_above x) (arcsinh r).
Proof.
intros H. unfold arcsinh. replace (r ^ 2 + 1) with (r * r + 1) by ring. assert (P : 0 < r + sqrt (r * r + 1)).
{ assert (0 < r * r + 1) by nra. assert (Q := sqrt_lt_R0 _ H0). assert (S := sqrt_sqrt (r * r + 1) ltac:(lra)). nra. }
apply logarithm_correct; [|exact P]. apply add_correct; [exact H|]. apply square_root_correct. apply add_correct; [apply sqr_correct, H | reflexivity].
Qed.
Lemma arcsinh_opp r : arcsinh (- r) = - arcsinh r.
Proof. rewrite <- (sinh_arcsinh r) at 1. replace (- sinh (arcsinh r)) with (sinh (- arcsinh r)) by (unfold sinh; rewrite Ropp_involutive; field). apply arcsinh_sinh. Qed.
Lemma zero_contained : contains (I.convert I.zero) (Xreal 0).
Proof. rewrite I.zero_correct. simpl. lra. Qed.
Lemma asinh_number_correct x r : enclosed x r -> enclosed (asinh_number x) (arcsinh r).
Proof.
intros H. assert (H' := neg_correct _ _ H). unfold asinh_number. destruct (is_nonnegative x); [apply asinh_above_correct, H|].
replace (arcsinh r) with (- arcsinh (- r)) by (rewrite arcsinh_opp; ring).
destruct (is_nonpositive x); [apply neg_correct, asinh_above_correct, H'|].
assert (C := interval_of_correct prec _ _ H). set (i := interval_of prec x) in *.
apply within, I.join_correct. destruct (Rle_lt_dec r 0) as [h|h]; [left | right].
- apply (I.neg_correct _ (Xreal (arcsinh (- r)))). apply interval_of_correct with (u := u), asinh_above_correct, within.
  apply (I.neg_correct _ (Xreal r)), I.meet_correct; [exact C | apply (I.lower_extent_correct _ r 0 zero_contained h)].
- rewrite arcsinh_opp, Ropp_involutive. apply interval_of_correct with (u := u), asinh_above_correct, within.
  apply I.meet_correct; [exact C | apply (I.upper_extent_correct _ r 0 zero_contained (Rlt_le _ _ h))].
Qed.

Lemma cbrt_above_correct x r : enclosed x r -> 0 < r -> enclosed (cbrt_above x) (cbrt r).
Proof.
intros H P. unfold cbrt. rewrite sign_eq_1, Rabs_pos_eq, Rmult_1_l by lra.
apply rational_power_correct; [apply rational_correct | exact H | exact P].
Qed.
Lemma cbrt_opp r : cbrt (- r) = - cbrt r.
Proof. unfold cbrt. rewrite sign_opp, Rabs_Ropp. ring. Qed.
Lemma signed_nonzero x r : enclosed x r -> is_positive x || is_negative x = true -> r <> 0.
Proof.
intros H E. apply orb_prop in E. destruct E as [E|E]; [apply Rgt_not_eq | apply Rlt_not_eq].
- eapply positive_correct; eassumption.
- eapply negative_correct; eassumption.
Qed.

Lemma sign_number_correct x r : enclosed x r -> is_positive x || is_negative x = true -> enclosed (Exact (if is_positive x then 1 else -1)) (sign r).
Proof.
intros H E. destruct (is_positive x) eqn:P; simpl.
- apply sign_eq_1. exact (positive_correct _ _ H P).
- apply sign_eq_m1. exact (negative_correct _ _ H E).
Qed.

Lemma in_domain_correct f x r : enclosed x r -> in_domain f x = true -> fn_dom f r.
Proof.
intros H E. destruct f; simpl in *; try exact I; try (eapply positive_correct; eassumption).
- exact (signed_nonzero _ _ (cosine_correct prec x r H) E).
- refine (positive_correct _ _ _ E). apply (add_correct prec _ _ 1); [reflexivity | exact H].
- exact (signed_nonzero x r H E).
- exact (signed_nonzero x r H E).
Qed.

Lemma number_a_correct f x e r y : enclosed x r -> (by_exponential f = true -> enclosed e (exp r)) ->
  (f = Erf -> forall t, enclosed x t -> enclosed e (2 / sqrt PI * gauss t)) -> in_domain f x = true ->
  number_a f x e = Some y -> enclosed y (generator_a f r).
Proof.
intros H He Hs B E. assert (Hd := in_domain_correct f x r H B). destruct f; simpl in *; try (apply some_eq in E; subst); try specialize (He eq_refl).
- exact He.
- apply logarithm_correct; assumption.
- apply square_root_correct, H.
- apply sine_correct, H.
- apply sine_correct, H.
- apply tangent_correct; assumption.
- apply arctangent_correct, H.
- apply (sinh_number_correct e); assumption.
- apply (sinh_number_correct e); assumption.
- apply (tanh_number_correct e); assumption.
- apply asinh_number_correct, H.
- apply (sigmoid_number_correct e); assumption.
- assert (P := exp_pos r). apply logarithm_correct; [|lra]. apply (add_correct prec _ _ 1); [reflexivity | exact He].
- split_bind E. apply logarithm_correct; [apply (cosh_number_correct e); assumption | apply cosh_pos].
- exact He.
- apply logarithm_correct; [|exact Hd]. apply (add_correct prec _ _ 1); [reflexivity | exact H].
- destruct (is_positive x) eqn:P; [exact (cbrt_above_correct x r H (positive_correct _ _ H P))|].
  assert (N := negative_correct _ _ H B). replace (cbrt r) with (- cbrt (- r)) by (rewrite cbrt_opp; ring).
  apply neg_correct, cbrt_above_correct; [apply neg_correct, H | lra].
- apply absolute_correct, H.
- exact (erf_number_correct prec x e r H (Hs eq_refl)).
Qed.

Lemma number_b_correct f x e r y : enclosed x r -> (by_exponential f = true -> enclosed e (exp r)) ->
  (f = Erf -> forall t, enclosed x t -> enclosed e (2 / sqrt PI * gauss t)) -> in_domain f x = true ->
  number_b f x e = Some y -> enclosed y (generator_b f r).
Proof.
intros H He Hs B E. destruct f; simpl in *; try specialize (He eq_refl); try (apply some_eq in E; subst); try exact H; try reflexivity;
  try (exact (sign_number_correct x r H B));
  try exact (Hs eq_refl r H);
  try (apply cosine_correct, H); try (eapply cosh_number_correct; eassumption); try (apply expm1_number_correct; assumption); try (eapply sigmoid_number_correct; eassumption);
  try (eapply co_sigmoid_number_correct; eassumption); try (eapply tanh_number_correct; eassumption); refine (proj2 (inverse_correct prec _ _ _ _ E)).
- exact H.
- apply (mul_correct prec _ _ 2); [reflexivity | exact H].
- apply (add_correct prec _ _ 1); [reflexivity | exact H].
- apply (mul_correct prec _ _ 3); [reflexivity | exact H].
Qed.

Lemma number_c_correct f x e r y : enclosed x r -> (by_exponential f = true -> enclosed e (exp r)) ->
  number_c f x e = Some y -> enclosed y (generator_c f r).
Proof.
intros H He E. destruct f; simpl in *; try specialize (He eq_refl); try (apply some_eq in E; subst; first [reflexivity | exact H]);
  try (eapply co_sigmoid_number_correct; eassumption); refine (proj2 (inverse_correct prec _ _ _ _ E)).
- apply (add_correct prec _ _ 1); [reflexivity | apply sqr_correct, H].
- apply square_root_correct, (add_correct prec _ _ 1); [reflexivity | apply sqr_correct, H].
Qed.

Lemma exact_enclosed k : enclosed (Exact k) (IZR k).
Proof. reflexivity. Qed.

Lemma function_table_correct head f x r F : enclosed x r -> function_table head f x = Some F ->
  fn_dom f r /\ forall k, (head = true \/ (1 <= k)%nat) -> enclosed (F k) (fn_derivative f k r).
Proof.
intros H E. unfold function_table in E. destruct (in_domain f x) eqn:Ed; [|discriminate]. assert (Hd := in_domain_correct f x r H Ed).
split; [exact Hd|]. set (e := shared f x) in E. cbv zeta in E. fold e in E.
assert (He : by_exponential f = true -> enclosed e (exp r)).
{ intros B. unfold e, shared. destruct f; try discriminate B; apply exponential_correct, H. }
assert (Hs : f = Erf -> forall t, enclosed x t -> enclosed e (2 / sqrt PI * gauss t)).
{ intros -> t Ht. apply erf_slope_correct, Ht. }
clearbody e. split_bind E. intros k Hk. unfold fn_derivative.
assert (Hb := number_b_correct f x e r _ H He Hs Ed E1). assert (Hc := number_c_correct f x e r _ H He E2).
destruct (value_only f && negb head) eqn:Ev.
- apply andb_prop in Ev. destruct Ev as [Ev Eh]. destruct head; [discriminate|]. destruct Hk as [Hk|Hk]; [discriminate|].
  assert (G : enclosed (fn_table number add mul sqr Exact f (Exact 0) a0 a1 k) (fn_tableR f 0 (generator_b f r) (generator_c f r) k)).
  { apply (fn_table_related number add mul sqr Exact enclosed (add_correct prec) (mul_correct prec) (sqr_correct prec) exact_enclosed);
      [reflexivity | exact Hb | exact Hc]. }
  destruct f; try discriminate Ev; (destruct k as [|k]; [lia|]); try exact G; do 5 (destruct k as [|k]; try exact G).
- apply (fn_table_related number add mul sqr Exact enclosed (add_correct prec) (mul_correct prec) (sqr_correct prec) exact_enclosed);
    [eapply number_a_correct; eassumption | exact Hb | exact Hc].
Qed.

End Functions.
Arguments enclosed_nothing {prec u}. Arguments exact_enclosed {prec u}. Arguments function_table_correct prec {u}.
