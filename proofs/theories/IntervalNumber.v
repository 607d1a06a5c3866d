(** Numbers of the evaluator: an integer known exactly, or an interval of coq-interval over Coq's binary integers. The integers
    make the zeros and ones in the derivatives of simple formulas free. [enclosed x r]: the real number r is in x. *)
From Coq Require Import Reals ZArith Lra Lia.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval Float_full.
From Interval.Float Require Import Basic Specific_ops Specific_stdz.
From Prodstab Require Import IntervalZ.
Open Scope R_scope.

Module I := FloatIntervalFull FloatZ.

Inductive number : Type := Exact (k : Z) | Within (i : I.type).

Definition enclosed (x : number) (r : R) : Prop :=
  match x with Exact k => r = IZR k | Within i => contains (I.convert i) (Xreal r) end.

Section Arithmetic.
Variable prec : I.F.precision.

Definition interval_of (x : number) : I.type := match x with Exact k => I.fromZ prec k | Within i => i end.

Lemma interval_of_correct x r : enclosed x r -> contains (I.convert (interval_of x)) (Xreal r).
Proof. destruct x as [k|i]; simpl; [intros ->; apply I.fromZ_correct | trivial]. Qed.

Definition add (x y : number) : number :=
  match x, y with
  | Exact j, Exact k => Exact (j + k)
  | Exact 0, _ => y | _, Exact 0 => x
  | _, _ => Within (I.add prec (interval_of x) (interval_of y))
  end.
Definition neg (x : number) : number := match x with Exact k => Exact (- k) | Within i => Within (I.neg i) end.
Definition sub (x y : number) : number :=
  match x, y with
  | Exact j, Exact k => Exact (j - k)
  | Exact 0, _ => neg y | _, Exact 0 => x
  | _, _ => Within (I.sub prec (interval_of x) (interval_of y))
  end.
Definition mul (x y : number) : number :=
  match x, y with
  | Exact j, Exact k => Exact (j * k)
  | Exact 0, _ => x | _, Exact 0 => y
  | Exact 1, _ => y | _, Exact 1 => x
  | _, _ => Within (I.mul prec (interval_of x) (interval_of y))
  end.
Definition sqr (x : number) : number := match x with Exact k => Exact (k * k) | Within i => Within (I.sqr prec i) end.
Definition power (x : number) (n : nat) : number :=
  match x, n with
  | _, 0%nat => Exact 1 | _, 1%nat => x
  | Exact k, _ => Exact (k ^ Z.of_nat n)
  | Within i, _ => Within (I.power_int prec i (Z.of_nat n))
  end.
(** None where the interval holds zero *)
Definition inverse (x : number) : option number :=
  let i := I.inv prec (interval_of x) in if I.real i then Some (Within i) else None.
Definition rational (p : Z) (q : positive) : number :=
  match q with xH => Exact p | _ => Within (I.div prec (I.fromZ prec p) (I.fromZ prec (Zpos q))) end.
Definition absolute (x : number) : number := match x with Exact k => Exact (Z.abs k) | Within i => Within (I.abs i) end.

Lemma add_correct x y a b : enclosed x a -> enclosed y b -> enclosed (add x y) (a + b).
Proof.
intros Hx Hy. assert (G : enclosed (Within (I.add prec (interval_of x) (interval_of y))) (a + b)).
{ apply (I.add_correct prec _ _ (Xreal a) (Xreal b)); apply interval_of_correct; assumption. }
destruct x as [[|j|j]|i], y as [[|k|k]|i']; simpl in Hx, Hy; try exact G; unfold add; cbv beta iota;
  try (simpl; subst; rewrite ?plus_IZR; simpl; lra); subst; simpl;
  try (now rewrite <- plus_IZR); try (now rewrite Rplus_0_l); try (now rewrite Rplus_0_r).
Qed.
Lemma neg_correct x a : enclosed x a -> enclosed (neg x) (- a).
Proof. destruct x as [k|i]; simpl; intros H; [subst; symmetry; apply opp_IZR | exact (I.neg_correct _ (Xreal a) H)]. Qed.
Lemma sub_correct x y a b : enclosed x a -> enclosed y b -> enclosed (sub x y) (a - b).
Proof.
intros Hx Hy. assert (G : enclosed (Within (I.sub prec (interval_of x) (interval_of y))) (a - b)).
{ apply (I.sub_correct prec _ _ (Xreal a) (Xreal b)); apply interval_of_correct; assumption. }
assert (N := neg_correct y b Hy).
assert (Z1 : a = 0 -> a - b = - b) by (intros; lra). assert (Z2 : b = 0 -> a - b = a) by (intros; lra).
destruct x as [[|j|j]|i], y as [[|k|k]|i']; simpl in Hx, Hy; try exact G; unfold sub; cbv beta iota;
  first [ rewrite Z1 by exact Hx; exact N | rewrite Z2 by exact Hy; assumption
        | unfold enclosed; rewrite minus_IZR; subst; reflexivity ].
Qed.
Lemma mul_correct x y a b : enclosed x a -> enclosed y b -> enclosed (mul x y) (a * b).
Proof.
intros Hx Hy. assert (G : enclosed (Within (I.mul prec (interval_of x) (interval_of y))) (a * b)).
{ apply (I.mul_correct prec _ _ (Xreal a) (Xreal b)); apply interval_of_correct; assumption. }
assert (Z1 : a = 0 -> a * b = a) by (intros ->; lra). assert (Z2 : b = 0 -> a * b = b) by (intros ->; lra).
assert (O1 : a = 1 -> a * b = b) by (intros ->; lra). assert (O2 : b = 1 -> a * b = a) by (intros ->; lra).
destruct x as [[|[j|j|]|j]|i], y as [[|[k|k|]|k]|i']; try exact G; unfold mul; cbv beta iota;
  first [ unfold enclosed; rewrite mult_IZR; simpl in Hx, Hy; subst; reflexivity
        | rewrite Z1 by exact Hx; exact Hx | rewrite Z2 by exact Hy; exact Hy
        | rewrite O1 by exact Hx; exact Hy | rewrite O2 by exact Hy; exact Hx ].
Qed.
Lemma sqr_correct x a : enclosed x a -> enclosed (sqr x) (a * a).
Proof.
destruct x as [k|i]; simpl; intros H; [subst; symmetry; apply mult_IZR | exact (I.sqr_correct prec _ (Xreal a) H)].
Qed.
Lemma power_correct x a n : enclosed x a -> enclosed (power x n) (a ^ n).
Proof.
intros H. destruct n as [|[|n]].
- destruct x; reflexivity.
- simpl. rewrite Rmult_1_r. destruct x; exact H.
- assert (P : forall (r : R), powerRZ r (Z.of_nat (S (S n))) = r ^ S (S n)) by (intros; symmetry; apply pow_powerRZ).
  destruct x as [k|i]; unfold power, enclosed.
  + simpl in H. subst. apply pow_IZR.
  + assert (C := I.power_int_correct prec (Z.of_nat (S (S n))) i (Xreal a) H).
    unfold Xpower_int, Xbind, Xpower_int' in C. change (Z.of_nat (S (S n))) with (Zpos (Pos.of_succ_nat (S n))) in C at 2.
    cbv beta iota in C. rewrite SuccNat2Pos.id_succ in C. exact C.
Qed.
Lemma inverse_correct x a y : enclosed x a -> inverse x = Some y -> a <> 0 /\ enclosed y (/ a).
Proof.
unfold inverse. intros H E. assert (C := I.inv_correct prec _ _ (interval_of_correct _ _ H)).
destruct (I.real (I.inv prec (interval_of x))) eqn:Hr; [|discriminate]. injection E as <-.
rewrite I.real_correct in Hr. unfold enclosed. unfold Xbind, Xinv' in C. destruct (is_zero_spec a) as [Z|N].
- destruct (I.convert (I.inv prec (interval_of x))); [discriminate | contradiction].
- split; assumption.
Qed.
Lemma rational_correct p q : enclosed (rational p q) (match q with xH => IZR p | _ => IZR p / IZR (Zpos q) end).
Proof.
assert (G : contains (I.convert (I.div prec (I.fromZ prec p) (I.fromZ prec (Zpos q)))) (Xreal (IZR p / IZR (Zpos q)))).
{ assert (C := I.div_correct prec _ _ _ _ (I.fromZ_correct prec p) (I.fromZ_correct prec (Zpos q))).
  unfold Xbind2, Xdiv' in C. destruct (is_zero_spec (IZR (Zpos q))) as [E|N]; [|exact C].
  exfalso. apply (IZR_neq (Zpos q) 0); [discriminate | exact E]. }
destruct q; try exact G. reflexivity.
Qed.
Lemma absolute_correct x a : enclosed x a -> enclosed (absolute x) (Rabs a).
Proof.
destruct x as [k|i]; simpl; intros H; [subst; symmetry; apply abs_IZR | exact (I.abs_correct _ (Xreal a) H)].
Qed.

(** ** Signs *)

Definition is_positive (x : number) : bool :=
  match x with Exact k => (0 <? k)%Z | Within i => match I.sign_strict i with Xgt => true | _ => false end end.
Definition is_negative (x : number) : bool :=
  match x with Exact k => (k <? 0)%Z | Within i => match I.sign_strict i with Xlt => true | _ => false end end.
Definition is_nonnegative (x : number) : bool :=
  match x with Exact k => (0 <=? k)%Z | Within i => match I.sign_large i with Xgt | Xeq => true | _ => false end end.

Lemma positive_correct x a : enclosed x a -> is_positive x = true -> 0 < a.
Proof.
destruct x as [k|i]; simpl; intros H P.
- subst. apply IZR_lt. apply Z.ltb_lt. exact P.
- assert (S := I.sign_strict_correct i). destruct (I.sign_strict i); try discriminate. exact (proj2 (S _ H)).
Qed.
Lemma negative_correct x a : enclosed x a -> is_negative x = true -> a < 0.
Proof.
destruct x as [k|i]; simpl; intros H P.
- subst. apply IZR_lt. apply Z.ltb_lt. exact P.
- assert (S := I.sign_strict_correct i). destruct (I.sign_strict i); try discriminate. exact (proj2 (S _ H)).
Qed.
Lemma nonnegative_correct x a : enclosed x a -> is_nonnegative x = true -> 0 <= a.
Proof.
destruct x as [k|i]; simpl; intros H P.
- subst. apply IZR_le. apply Z.leb_le. exact P.
- assert (S := I.sign_large_correct i). destruct (I.sign_large i); try discriminate.
  + assert (E := S _ H). injection E. lra.
  + exact (proj2 (S _ H)).
Qed.

(** ** Functions *)

Definition apply_within (f : I.type -> I.type) (x : number) : number := Within (f (interval_of x)).
Definition exponential := apply_within (I.exp prec).
Definition sine := apply_within (I.sin prec).
Definition cosine := apply_within (I.cos prec).
Definition arctangent := apply_within (I.atan prec).
Definition tangent := apply_within (I.tan prec).
Definition logarithm := apply_within (I.ln prec).
Definition square_root := apply_within (I.sqrt prec).

Lemma exponential_correct x a : enclosed x a -> enclosed (exponential x) (exp a).
Proof. intros H. exact (I.exp_correct prec _ _ (interval_of_correct _ _ H)). Qed.
Lemma sine_correct x a : enclosed x a -> enclosed (sine x) (sin a).
Proof. intros H. exact (I.sin_correct prec _ _ (interval_of_correct _ _ H)). Qed.
Lemma cosine_correct x a : enclosed x a -> enclosed (cosine x) (cos a).
Proof. intros H. exact (I.cos_correct prec _ _ (interval_of_correct _ _ H)). Qed.
Lemma arctangent_correct x a : enclosed x a -> enclosed (arctangent x) (atan a).
Proof. intros H. exact (I.atan_correct prec _ _ (interval_of_correct _ _ H)). Qed.
Lemma tangent_correct x a : enclosed x a -> cos a <> 0 -> enclosed (tangent x) (tan a).
Proof.
intros H N. assert (C := I.tan_correct prec _ _ (interval_of_correct _ _ H)). unfold Xbind, Xtan' in C.
destruct (is_zero_spec (cos a)); [contradiction | exact C].
Qed.
Lemma logarithm_correct x a : enclosed x a -> 0 < a -> enclosed (logarithm x) (ln a).
Proof.
intros H P. assert (C := I.ln_correct prec _ _ (interval_of_correct _ _ H)). unfold Xbind, Xln' in C.
destruct (is_positive_spec a); [exact C | lra].
Qed.
Lemma square_root_correct x a : enclosed x a -> enclosed (square_root x) (sqrt a).
Proof. intros H. exact (I.sqrt_correct prec _ _ (interval_of_correct _ _ H)). Qed.
Lemma pi_correct : enclosed (Within (I.pi prec)) PI.
Proof. exact (I.pi_correct prec). Qed.

End Arithmetic.
