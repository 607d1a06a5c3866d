(** Numbers of the evaluator: an integer known exactly, or an interval of coq-interval over Coq's binary integers, together with
    whether zero is excluded. The integers make the zeros and ones in the derivatives of simple formulas free; that zero is
    excluded tells the sign of what tends to zero on a half line. [enclosed x r]: the real number r is in x. *)
From Coq Require Import Reals ZArith Lra Lia.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval Float_full.
From Interval.Float Require Import Basic Specific_ops Specific_stdz.
From Prodstab Require Import IntervalZ.
Open Scope R_scope.

Module I := FloatIntervalFull FloatZ.

Inductive number : Type := Exact (k : Z) | Interval (i : I.type) (nonzero : bool).
Notation Within i := (Interval i false).

Definition enclosed (x : number) (r : R) : Prop :=
  match x with Exact k => r = IZR k | Interval i nonzero => contains (I.convert i) (Xreal r) /\ (nonzero = true -> r <> 0) end.

Lemma within (i : I.type) r : contains (I.convert i) (Xreal r) -> enclosed (Within i) r.
Proof. intros H. split; [exact H | discriminate]. Qed.

(** ** Signs *)

Definition is_positive (x : number) : bool :=
  match x with
  | Exact k => (0 <? k)%Z
  | Interval i nonzero => if nonzero then match I.sign_large i with Xgt => true | _ => false end
                          else match I.sign_strict i with Xgt => true | _ => false end
  end.
Definition is_negative (x : number) : bool :=
  match x with
  | Exact k => (k <? 0)%Z
  | Interval i nonzero => if nonzero then match I.sign_large i with Xlt => true | _ => false end
                          else match I.sign_strict i with Xlt => true | _ => false end
  end.
Definition is_nonnegative (x : number) : bool :=
  match x with Exact k => (0 <=? k)%Z | Interval i _ => match I.sign_large i with Xgt | Xeq => true | _ => false end end.
Definition is_nonpositive (x : number) : bool :=
  match x with Exact k => (k <=? 0)%Z | Interval i _ => match I.sign_large i with Xlt | Xeq => true | _ => false end end.
Definition is_nonzero (x : number) : bool :=
  match x with
  | Exact k => negb (k =? 0)%Z
  | Interval i nonzero => if nonzero then true else match I.sign_strict i with Xgt | Xlt => true | _ => false end
  end.

Lemma positive_correct x a : enclosed x a -> is_positive x = true -> 0 < a.
Proof.
destruct x as [k|i [|]]; simpl; intros H P.
- subst. apply IZR_lt. apply Z.ltb_lt. exact P.
- destruct H as [H N]. specialize (N eq_refl). assert (S := I.sign_large_correct i). destruct (I.sign_large i); try discriminate.
  assert (Q := proj2 (S _ H)). simpl in Q. lra.
- destruct H as [H _]. assert (S := I.sign_strict_correct i). destruct (I.sign_strict i); try discriminate. exact (proj2 (S _ H)).
Qed.
Lemma negative_correct x a : enclosed x a -> is_negative x = true -> a < 0.
Proof.
destruct x as [k|i [|]]; simpl; intros H P.
- subst. apply IZR_lt. apply Z.ltb_lt. exact P.
- destruct H as [H N]. specialize (N eq_refl). assert (S := I.sign_large_correct i). destruct (I.sign_large i); try discriminate.
  assert (Q := proj2 (S _ H)). simpl in Q. lra.
- destruct H as [H _]. assert (S := I.sign_strict_correct i). destruct (I.sign_strict i); try discriminate. exact (proj2 (S _ H)).
Qed.
Lemma nonnegative_correct x a : enclosed x a -> is_nonnegative x = true -> 0 <= a.
Proof.
destruct x as [k|i nz]; simpl; intros H P.
- subst. apply IZR_le. apply Z.leb_le. exact P.
- destruct H as [H _]. assert (S := I.sign_large_correct i). destruct (I.sign_large i); try discriminate.
  + assert (E := S _ H). injection E. lra.
  + exact (proj2 (S _ H)).
Qed.
Lemma nonpositive_correct x a : enclosed x a -> is_nonpositive x = true -> a <= 0.
Proof.
destruct x as [k|i nz]; simpl; intros H P.
- subst. apply IZR_le. apply Z.leb_le. exact P.
- destruct H as [H _]. assert (S := I.sign_large_correct i). destruct (I.sign_large i); try discriminate.
  + assert (E := S _ H). injection E. lra.
  + exact (proj2 (S _ H)).
Qed.
Lemma nonzero_correct x a : enclosed x a -> is_nonzero x = true -> a <> 0.
Proof.
destruct x as [k|i [|]]; simpl; intros H P.
- subst. intros E. apply eq_IZR in E. subst. discriminate.
- exact (proj2 H eq_refl).
- destruct H as [H _]. assert (S := I.sign_strict_correct i). destruct (I.sign_strict i); try discriminate;
    assert (Q := proj2 (S _ H)); simpl in Q; lra.
Qed.

Section Arithmetic.
Variable prec : I.F.precision.

Definition interval_of (x : number) : I.type := match x with Exact k => I.fromZ prec k | Interval i _ => i end.

Lemma interval_of_correct x r : enclosed x r -> contains (I.convert (interval_of x)) (Xreal r).
Proof. destruct x as [k|i nz]; simpl; [intros ->; apply I.fromZ_correct | intros [H _]; exact H]. Qed.

(** of a sum whose terms have the same sign *)
Definition sum_nonzero (x y : number) : bool :=
  if is_nonnegative x then (if is_positive y then true else if is_nonnegative y then is_positive x else false)
  else if is_nonpositive x then (if is_negative y then true else if is_nonpositive y then is_negative x else false) else false.

Definition neg (x : number) : number := match x with Exact k => Exact (- k) | Interval i nz => Interval (I.neg i) nz end.
Definition add (x y : number) : number :=
  match x, y with
  | Exact j, Exact k => Exact (j + k)
  | Exact 0, _ => y | _, Exact 0 => x
  | _, _ => Interval (I.add prec (interval_of x) (interval_of y)) (sum_nonzero x y)
  end.
Definition sub (x y : number) : number :=
  match x, y with
  | Exact j, Exact k => Exact (j - k)
  | Exact 0, _ => neg y | _, Exact 0 => x
  | _, _ => Interval (I.sub prec (interval_of x) (interval_of y)) (sum_nonzero x (neg y))
  end.
Definition mul (x y : number) : number :=
  match x, y with
  | Exact j, Exact k => Exact (j * k)
  | Exact 0, _ => x | _, Exact 0 => y
  | Exact 1, _ => y | _, Exact 1 => x
  | _, _ => Interval (I.mul prec (interval_of x) (interval_of y)) (if is_nonzero x then is_nonzero y else false)
  end.
Definition sqr (x : number) : number := match x with Exact k => Exact (k * k) | Interval i _ => Interval (I.sqr prec i) (is_nonzero x) end.
Definition power (x : number) (n : nat) : number :=
  match x, n with
  | _, 0%nat => Exact 1 | _, 1%nat => x
  | Exact k, _ => Exact (k ^ Z.of_nat n)
  | Interval i _, _ => Interval (I.power_int prec i (Z.of_nat n)) (is_nonzero x)
  end.
(** None where the interval holds zero *)
Definition inverse (x : number) : option number :=
  let i := I.inv prec (interval_of x) in if I.real i then Some (Interval i true) else None.
Definition rational (p : Z) (q : positive) : number :=
  match q with xH => Exact p | _ => Interval (I.div prec (I.fromZ prec p) (I.fromZ prec (Zpos q))) false end.
Definition absolute (x : number) : number := match x with Exact k => Exact (Z.abs k) | Interval i nz => Interval (I.abs i) nz end.

Lemma sum_nonzero_correct x y a b : enclosed x a -> enclosed y b -> sum_nonzero x y = true -> a + b <> 0.
Proof.
intros Hx Hy. unfold sum_nonzero.
destruct (is_nonnegative x) eqn:E1; [|destruct (is_nonpositive x) eqn:E2; [|discriminate]].
- assert (A := nonnegative_correct x a Hx E1). destruct (is_positive y) eqn:E3.
  + assert (B := positive_correct y b Hy E3). lra.
  + destruct (is_nonnegative y) eqn:E4; [|discriminate]. intros E5.
    assert (B := nonnegative_correct y b Hy E4). assert (A' := positive_correct x a Hx E5). lra.
- assert (A := nonpositive_correct x a Hx E2). destruct (is_negative y) eqn:E3.
  + assert (B := negative_correct y b Hy E3). lra.
  + destruct (is_nonpositive y) eqn:E4; [|discriminate]. intros E5.
    assert (B := nonpositive_correct y b Hy E4). assert (A' := negative_correct x a Hx E5). lra.
Qed.

Lemma neg_correct x a : enclosed x a -> enclosed (neg x) (- a).
Proof.
destruct x as [k|i nz]; simpl; intros H; [subst; symmetry; apply opp_IZR|]. destruct H as [H N].
split; [exact (I.neg_correct _ (Xreal a) H) | intros E; specialize (N E); lra].
Qed.
Lemma add_correct x y a b : enclosed x a -> enclosed y b -> enclosed (add x y) (a + b).
Proof.
intros Hx Hy. assert (G : enclosed (Interval (I.add prec (interval_of x) (interval_of y)) (sum_nonzero x y)) (a + b)).
{ split; [|apply sum_nonzero_correct; assumption]. apply (I.add_correct prec _ _ (Xreal a) (Xreal b)); apply interval_of_correct; assumption. }
assert (Z1 : a = 0 -> a + b = b) by (intros; lra). assert (Z2 : b = 0 -> a + b = a) by (intros; lra).
destruct x as [[|j|j]|i nz], y as [[|k|k]|i' nz']; try exact G; unfold add; cbv beta iota;
  first [ unfold enclosed; rewrite plus_IZR; simpl in Hx, Hy; subst; reflexivity
        | rewrite Z1 by exact Hx; exact Hy | rewrite Z2 by exact Hy; exact Hx ].
Qed.
Lemma sub_correct x y a b : enclosed x a -> enclosed y b -> enclosed (sub x y) (a - b).
Proof.
intros Hx Hy. assert (N := neg_correct y b Hy).
assert (G : enclosed (Interval (I.sub prec (interval_of x) (interval_of y)) (sum_nonzero x (neg y))) (a - b)).
{ split; [|exact (sum_nonzero_correct x (neg y) a (- b) Hx N)].
  apply (I.sub_correct prec _ _ (Xreal a) (Xreal b)); apply interval_of_correct; assumption. }
assert (Z1 : a = 0 -> a - b = - b) by (intros; lra). assert (Z2 : b = 0 -> a - b = a) by (intros; lra).
destruct x as [[|j|j]|i nz], y as [[|k|k]|i' nz']; try exact G; unfold sub; cbv beta iota;
  first [ unfold enclosed; rewrite minus_IZR; simpl in Hx, Hy; subst; reflexivity
        | rewrite Z1 by exact Hx; exact N | rewrite Z2 by exact Hy; exact Hx ].
Qed.
Lemma mul_correct x y a b : enclosed x a -> enclosed y b -> enclosed (mul x y) (a * b).
Proof.
intros Hx Hy.
assert (G : enclosed (Interval (I.mul prec (interval_of x) (interval_of y)) (if is_nonzero x then is_nonzero y else false)) (a * b)).
{ split; [apply (I.mul_correct prec _ _ (Xreal a) (Xreal b)); apply interval_of_correct; assumption|].
  destruct (is_nonzero x) eqn:E; [|discriminate]. intros E'.
  apply Rmult_integral_contrapositive_currified; eapply nonzero_correct; eassumption. }
assert (Z1 : a = 0 -> a * b = a) by (intros ->; lra). assert (Z2 : b = 0 -> a * b = b) by (intros ->; lra).
assert (O1 : a = 1 -> a * b = b) by (intros ->; lra). assert (O2 : b = 1 -> a * b = a) by (intros ->; lra).
destruct x as [[|[j|j|]|j]|i nz], y as [[|[k|k|]|k]|i' nz']; try exact G; unfold mul; cbv beta iota;
  first [ unfold enclosed; rewrite mult_IZR; simpl in Hx, Hy; subst; reflexivity
        | rewrite Z1 by exact Hx; exact Hx | rewrite Z2 by exact Hy; exact Hy
        | rewrite O1 by exact Hx; exact Hy | rewrite O2 by exact Hy; exact Hx ].
Qed.
Lemma sqr_correct x a : enclosed x a -> enclosed (sqr x) (a * a).
Proof.
intros H. assert (N := nonzero_correct x a H). destruct x as [k|i nz]; [simpl in *; subst; symmetry; apply mult_IZR|].
split; [exact (I.sqr_correct prec _ (Xreal a) (proj1 H))|]. intros E. apply Rmult_integral_contrapositive_currified; apply N, E.
Qed.
Lemma power_correct x a n : enclosed x a -> enclosed (power x n) (a ^ n).
Proof.
intros H. assert (Nz := nonzero_correct x a H). destruct n as [|[|n]].
- destruct x; reflexivity.
- simpl. rewrite Rmult_1_r. destruct x; exact H.
- destruct x as [k|i nz]; unfold power.
  + simpl in H. subst. apply pow_IZR.
  + split; [|intros E; apply pow_nonzero, Nz, E]. destruct H as [H _].
    assert (C := I.power_int_correct prec (Z.of_nat (S (S n))) i (Xreal a) H).
    unfold Xpower_int, Xbind, Xpower_int' in C. change (Z.of_nat (S (S n))) with (Zpos (Pos.of_succ_nat (S n))) in C at 2.
    cbv beta iota in C. rewrite SuccNat2Pos.id_succ in C. exact C.
Qed.
Lemma inverse_correct x a y : enclosed x a -> inverse x = Some y -> a <> 0 /\ enclosed y (/ a).
Proof.
unfold inverse. intros H E. assert (C := I.inv_correct prec _ _ (interval_of_correct _ _ H)).
destruct (I.real (I.inv prec (interval_of x))) eqn:Hr; [|discriminate]. injection E as <-.
rewrite I.real_correct in Hr. unfold enclosed. unfold Xbind, Xinv' in C. destruct (is_zero_spec a) as [Z|N].
- destruct (I.convert (I.inv prec (interval_of x))); [discriminate | contradiction].
- split; [exact N|]. split; [exact C|]. intros _. apply Rinv_neq_0_compat, N.
Qed.
Lemma rational_correct p q : enclosed (rational p q) (match q with xH => IZR p | _ => IZR p / IZR (Zpos q) end).
Proof.
assert (G : enclosed (Within (I.div prec (I.fromZ prec p) (I.fromZ prec (Zpos q)))) (IZR p / IZR (Zpos q))).
{ apply within. assert (C := I.div_correct prec _ _ _ _ (I.fromZ_correct prec p) (I.fromZ_correct prec (Zpos q))).
  unfold Xbind2, Xdiv' in C. destruct (is_zero_spec (IZR (Zpos q))) as [E|N]; [|exact C].
  exfalso. apply (IZR_neq (Zpos q) 0); [discriminate | exact E]. }
destruct q; try exact G. reflexivity.
Qed.
Lemma absolute_correct x a : enclosed x a -> enclosed (absolute x) (Rabs a).
Proof.
destruct x as [k|i nz]; simpl; intros H; [subst; symmetry; apply abs_IZR|]. destruct H as [H N].
split; [exact (I.abs_correct _ (Xreal a) H) | intros E; apply Rabs_no_R0, N, E].
Qed.

(** ** Functions *)

Definition apply_within (f : I.type -> I.type) (x : number) : number := Within (f (interval_of x)).
Definition exponential (x : number) : number := Interval (I.exp prec (interval_of x)) true.
Definition sine := apply_within (I.sin prec).
Definition cosine := apply_within (I.cos prec).
Definition arctangent := apply_within (I.atan prec).
Definition tangent := apply_within (I.tan prec).
Definition logarithm := apply_within (I.ln prec).
Definition square_root (x : number) : number := Interval (I.sqrt prec (interval_of x)) (is_positive x).

Lemma exponential_correct x a : enclosed x a -> enclosed (exponential x) (exp a).
Proof.
intros H. split; [exact (I.exp_correct prec _ _ (interval_of_correct _ _ H))|]. intros _. apply Rgt_not_eq, exp_pos.
Qed.
Lemma sine_correct x a : enclosed x a -> enclosed (sine x) (sin a).
Proof. intros H. apply within. exact (I.sin_correct prec _ _ (interval_of_correct _ _ H)). Qed.
Lemma cosine_correct x a : enclosed x a -> enclosed (cosine x) (cos a).
Proof. intros H. apply within. exact (I.cos_correct prec _ _ (interval_of_correct _ _ H)). Qed.
Lemma arctangent_correct x a : enclosed x a -> enclosed (arctangent x) (atan a).
Proof. intros H. apply within. exact (I.atan_correct prec _ _ (interval_of_correct _ _ H)). Qed.
Lemma tangent_correct x a : enclosed x a -> cos a <> 0 -> enclosed (tangent x) (tan a).
Proof.
intros H N. assert (C := I.tan_correct prec _ _ (interval_of_correct _ _ H)). unfold Xbind, Xtan' in C.
destruct (is_zero_spec (cos a)); [contradiction | apply within; exact C].
Qed.
Lemma logarithm_correct x a : enclosed x a -> 0 < a -> enclosed (logarithm x) (ln a).
Proof.
intros H P. assert (C := I.ln_correct prec _ _ (interval_of_correct _ _ H)). unfold Xbind, Xln' in C.
destruct (is_positive_spec a); [apply within; exact C | lra].
Qed.
Lemma square_root_correct x a : enclosed x a -> enclosed (square_root x) (sqrt a).
Proof.
intros H. split; [exact (I.sqrt_correct prec _ _ (interval_of_correct _ _ H))|].
intros P. apply Rgt_not_eq, sqrt_lt_R0, (positive_correct x a H P).
Qed.
Lemma pi_correct : enclosed (Within (I.pi prec)) PI.
Proof. apply within. exact (I.pi_correct prec). Qed.

End Arithmetic.
