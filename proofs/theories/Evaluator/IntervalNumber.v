(** The numbers that the evaluator computes with: an integer, known exactly, or an interval of coq-interval over Coq's binary
    integers times a power of a scale, together with whether zero is excluded. The integers make the zeros and ones in the
    derivatives of simple formulas free; that zero is excluded tells the sign of what tends to zero on a half line. The scale is
    |z| where z runs through a half line: all that is known of it is that it is at least 2^distance. Then the interval around
    z / sqrt (1 + z^2) is not that of oo / oo, for both are known times |z|. Elsewhere all powers are 0.
    [enclosed u x r]: the real number r is in x, where u is the scale. *)
From Coq Require Import Reals ZArith Lra Lia.
From Interval.Missing Require Stdlib.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval Float_full.
From Interval.Float Require Import Basic Specific_ops Specific_stdz.
From Prodstab Require Import IntervalZ.
From Prodstab Require Export Enclosure Logarithm.
Open Scope R_scope.

(** ** Scales *)

Record setting : Type := Setting { precision : I.F.precision; distance : Z }.
Record scale (s : setting) : Type := ScaleOf { size : R; size_large : Rpower 2 (IZR (distance s)) <= size }.
Arguments size {s}.
Arguments size_large {s}.

(** where nothing is scaled *)
Definition unscaled (prec : I.F.precision) : setting := Setting prec 0.
Lemma two_to_0 : Rpower 2 (IZR 0) <= 1.
Proof. unfold Rpower. rewrite Rmult_0_l, exp_0. apply Rle_refl. Qed.
Definition scale_1 prec : scale (unscaled prec) := ScaleOf (unscaled prec) 1 two_to_0.

(** the power of the scale, counted in twelfths *)
Definition magnitude (u : R) (power : Z) : R := Rpower u (IZR power / 12).

Lemma magnitude_positive u p : 0 < magnitude u p.
Proof. apply exp_pos. Qed.
Lemma magnitude_0 u : magnitude u 0 = 1.
Proof. unfold magnitude, Rpower. replace (0 / 12 * ln u) with 0 by field. apply exp_0. Qed.
Lemma magnitude_plus u p q : magnitude u (p + q) = magnitude u p * magnitude u q.
Proof. unfold magnitude. rewrite plus_IZR, <- Rpower_plus. f_equal. field. Qed.
Lemma magnitude_opp u p : magnitude u (- p) = / magnitude u p.
Proof. unfold magnitude. rewrite opp_IZR, <- Rpower_Ropp. f_equal. field. Qed.
Lemma magnitude_times u p (n : nat) : magnitude u (p * Z.of_nat n) = magnitude u p ^ n.
Proof.
rewrite <- Rpower_pow by apply magnitude_positive. unfold magnitude. rewrite Rpower_mult, mult_IZR, <- INR_IZR_INZ. f_equal. field.
Qed.
Lemma magnitude_unit u : 0 < u -> magnitude u 12 = u.
Proof. intros H. unfold magnitude. replace (12 / 12) with 1 by field. apply Rpower_1, H. Qed.

Lemma size_positive s (u : scale s) : 0 < size u.
Proof. apply Rlt_le_trans with (2 := size_large u). apply exp_pos. Qed.

Lemma magnitude_above s (u : scale s) p : (0 <= p)%Z -> Rpower 2 (IZR ((p * distance s) / 12)) <= magnitude (size u) p.
Proof.
intros Hp. apply Rle_trans with (Rpower (Rpower 2 (IZR (distance s))) (IZR p / 12)).
- rewrite Rpower_mult. apply Rle_Rpower; [lra|].
  apply Rmult_le_reg_r with 12; [lra|]. replace (IZR (distance s) * (IZR p / 12) * 12) with (IZR p * IZR (distance s)) by field.
  rewrite <- !mult_IZR. apply IZR_le. rewrite Z.mul_comm. apply Z.mul_div_le. reflexivity.
- apply Rle_Rpower_l; [|split; [apply exp_pos | apply size_large]]. apply IZR_le in Hp. lra.
Qed.

(** ** Numbers *)

Inductive number : Type := Exact (k : Z) | Interval (i : I.type) (nonzero : bool) (power : Z).
Notation Within i := (Interval i false 0).

Definition enclosed {s} (u : scale s) (x : number) (r : R) : Prop :=
  match x with
  | Exact k => r = IZR k
  | Interval i nonzero p => exists q, contains (I.convert i) (Xreal q) /\ r = q * magnitude (size u) p /\ (nonzero = true -> r <> 0)
  end.

Lemma enclosed_plain s (u : scale s) i nz r : enclosed u (Interval i nz 0) r <-> contains (I.convert i) (Xreal r) /\ (nz = true -> r <> 0).
Proof.
unfold enclosed. rewrite magnitude_0. split.
- intros [q [H [E N]]]. rewrite Rmult_1_r in E. subst. split; assumption.
- intros [H N]. exists r. rewrite Rmult_1_r. repeat split; assumption.
Qed.

Lemma within s (u : scale s) (i : I.type) r : contains (I.convert i) (Xreal r) -> enclosed u (Within i) r.
Proof. intros H. apply enclosed_plain. split; [exact H | discriminate]. Qed.

(** ** Signs *)

Definition is_positive (x : number) : bool :=
  match x with
  | Exact k => (0 <? k)%Z
  | Interval i nonzero _ => if nonzero then match I.sign_large i with Xgt => true | _ => false end
                            else match I.sign_strict i with Xgt => true | _ => false end
  end.
Definition is_negative (x : number) : bool :=
  match x with
  | Exact k => (k <? 0)%Z
  | Interval i nonzero _ => if nonzero then match I.sign_large i with Xlt => true | _ => false end
                            else match I.sign_strict i with Xlt => true | _ => false end
  end.
Definition is_nonnegative (x : number) : bool :=
  match x with Exact k => (0 <=? k)%Z | Interval i _ _ => match I.sign_large i with Xgt | Xeq => true | _ => false end end.
Definition is_nonpositive (x : number) : bool :=
  match x with Exact k => (k <=? 0)%Z | Interval i _ _ => match I.sign_large i with Xlt | Xeq => true | _ => false end end.
Definition is_nonzero (x : number) : bool :=
  match x with
  | Exact k => negb (k =? 0)%Z
  | Interval i nonzero _ => if nonzero then true else match I.sign_strict i with Xgt | Xlt => true | _ => false end
  end.

Section Signs.
Context {s : setting}.
Variable u : scale s.
Local Notation enclosed := (enclosed u).

Lemma times_magnitude_positive q p : 0 < q -> 0 < q * magnitude (size u) p.
Proof. intros H. apply Rmult_lt_0_compat; [exact H | apply magnitude_positive]. Qed.
Lemma times_magnitude_nonnegative q p : 0 <= q -> 0 <= q * magnitude (size u) p.
Proof. intros H. apply Rmult_le_pos; [exact H | apply Rlt_le, magnitude_positive]. Qed.
Lemma times_magnitude_negative q p : q < 0 -> q * magnitude (size u) p < 0.
Proof. intros H. assert (P := times_magnitude_positive (- q) p). lra. Qed.
Lemma times_magnitude_nonpositive q p : q <= 0 -> q * magnitude (size u) p <= 0.
Proof. intros H. assert (P := times_magnitude_nonnegative (- q) p). lra. Qed.

Lemma nonnegative_correct x a : enclosed x a -> is_nonnegative x = true -> 0 <= a.
Proof.
destruct x as [k|i nz p]; simpl; intros H P.
- subst. apply IZR_le. apply Z.leb_le. exact P.
- destruct H as [q [H [-> _]]]. apply times_magnitude_nonnegative. assert (S := I.sign_large_correct i). destruct (I.sign_large i); try discriminate.
  + assert (E := S _ H). injection E. lra.
  + exact (proj2 (S _ H)).
Qed.
Lemma nonpositive_correct x a : enclosed x a -> is_nonpositive x = true -> a <= 0.
Proof.
destruct x as [k|i nz p]; simpl; intros H P.
- subst. apply IZR_le. apply Z.leb_le. exact P.
- destruct H as [q [H [-> _]]]. apply times_magnitude_nonpositive. assert (S := I.sign_large_correct i). destruct (I.sign_large i); try discriminate.
  + assert (E := S _ H). injection E. lra.
  + exact (proj2 (S _ H)).
Qed.
Lemma positive_correct x a : enclosed x a -> is_positive x = true -> 0 < a.
Proof.
destruct x as [k|i [|] p]; intros H P.
- simpl in H, P. subst. apply IZR_lt. apply Z.ltb_lt. exact P.
- assert (Q : 0 <= a) by (apply (nonnegative_correct _ _ H); simpl in P |- *; destruct (I.sign_large i); first [reflexivity | discriminate]).
  destruct H as [q [_ [_ N]]]. specialize (N eq_refl). lra.
- simpl in P. destruct H as [q [H [-> _]]]. apply times_magnitude_positive. assert (S := I.sign_strict_correct i).
  destruct (I.sign_strict i); try discriminate. exact (proj2 (S _ H)).
Qed.
Lemma negative_correct x a : enclosed x a -> is_negative x = true -> a < 0.
Proof.
destruct x as [k|i [|] p]; intros H P.
- simpl in H, P. subst. apply IZR_lt. apply Z.ltb_lt. exact P.
- assert (Q : a <= 0) by (apply (nonpositive_correct _ _ H); simpl in P |- *; destruct (I.sign_large i); first [reflexivity | discriminate]).
  destruct H as [q [_ [_ N]]]. specialize (N eq_refl). lra.
- simpl in P. destruct H as [q [H [-> _]]]. apply times_magnitude_negative. assert (S := I.sign_strict_correct i).
  destruct (I.sign_strict i); try discriminate. exact (proj2 (S _ H)).
Qed.
Lemma nonzero_correct x a : enclosed x a -> is_nonzero x = true -> a <> 0.
Proof.
destruct x as [k|i [|] p]; intros H P.
- simpl in H, P. subst. intros E. apply eq_IZR in E. subst. discriminate.
- destruct H as [q [_ [_ N]]]. exact (N eq_refl).
- simpl in P. destruct H as [q [H [-> _]]]. assert (S := I.sign_strict_correct i).
  destruct (I.sign_strict i); try discriminate; assert (Q := proj2 (S _ H)); simpl in Q.
  + apply Rlt_not_eq, times_magnitude_negative, Q.
  + apply Rgt_not_eq, times_magnitude_positive, Q.
Qed.
End Signs.

(** ** Between two numbers that an interval contains *)

Lemma contains_between (i : I.type) (u v w : R) : contains (I.convert i) (Xreal u) -> contains (I.convert i) (Xreal v) ->
  Rmin u v <= w <= Rmax u v -> contains (I.convert i) (Xreal w).
Proof.
intros Hu Hv Hw. assert (C := contains_connected (I.convert i)). cbv beta delta [Stdlib.connected] in C.
destruct (Rle_dec u v) as [h|h].
- rewrite Rmin_left, Rmax_right in Hw by exact h. apply (C u v); assumption.
- rewrite Rmin_right, Rmax_left in Hw by lra. apply (C v u); assumption.
Qed.

Section Arithmetic.
Variable s : setting.
Local Notation prec := (precision s).

(** ** Powers of the scale *)

Definition two_to (k : Z) : I.type := Between (Binary 1%Z k) (Binary 1%Z k).
(** of the scale to the power k *)
Definition magnitude_interval (k : Z) : I.type :=
  if (k <? 0)%Z then I.join I.zero (I.inv prec (two_to ((- k * distance s) / 12))) else I.upper_extent (two_to ((k * distance s) / 12)).

Definition power_of (x : number) : Z := match x with Exact _ => 0 | Interval _ _ p => p end.
Definition part (x : number) : I.type := match x with Exact k => I.fromZ prec k | Interval i _ _ => i end.
(** x divided by the scale to the power p *)
Definition part_at (p : Z) (x : number) : I.type :=
  if (p =? power_of x)%Z then part x else I.mul prec (part x) (magnitude_interval (power_of x - p)).
Definition interval_of (x : number) : I.type := part_at 0 x.
(** x without a scale *)
Definition plain (x : number) : number := match x with Exact k => x | Interval _ nz _ => Interval (interval_of x) nz 0 end.

Lemma two_to_correct k : contains (I.convert (two_to k)) (Xreal (Rpower 2 (IZR k))).
Proof. apply in_between. rewrite <- powerRZ_Rpower, <- (Flocq.Core.Raux.bpow_powerRZ Flocq.Core.Zaux.radix2) by lra. lra. Qed.

Variable u : scale s.
Local Notation enclosed := (enclosed u).
Local Notation magnitude := (magnitude (size u)).

Lemma magnitude_interval_correct k : contains (I.convert (magnitude_interval k)) (Xreal (magnitude k)).
Proof.
unfold magnitude_interval. destruct (Z.ltb_spec k 0) as [h|h].
- assert (M := magnitude_above s u (- k) ltac:(lia)). set (e := ((- k * distance s) / 12)%Z) in *.
  assert (P : 0 < Rpower 2 (IZR e)) by apply exp_pos.
  assert (C := I.inv_correct prec _ _ (two_to_correct e)). unfold Xbind, Xinv' in C.
  destruct (is_zero_spec (Rpower 2 (IZR e))) as [Z|_]; [lra|].
  assert (D : contains (I.convert (I.join I.zero (I.inv prec (two_to e)))) (Xreal 0))
    by (apply I.join_correct; left; rewrite I.zero_correct; simpl; lra).
  assert (D' : contains (I.convert (I.join I.zero (I.inv prec (two_to e)))) (Xreal (/ Rpower 2 (IZR e))))
    by (apply I.join_correct; right; exact C).
  assert (B := contains_connected (I.convert (I.join I.zero (I.inv prec (two_to e))))). cbv beta delta [Stdlib.connected] in B.
  apply (B 0 (/ Rpower 2 (IZR e))); [exact D | exact D' |].
  replace k with (- - k)%Z by lia. rewrite magnitude_opp. split.
  + apply Rlt_le, Rinv_0_lt_compat, magnitude_positive.
  + apply Rinv_le_contravar; assumption.
- apply (I.upper_extent_correct _ _ _ (two_to_correct ((k * distance s) / 12))). apply magnitude_above. exact h.
Qed.

Lemma part_correct x r : enclosed x r -> exists q, contains (I.convert (part x)) (Xreal q) /\ r = q * magnitude (power_of x).
Proof.
destruct x as [k|i nz p]; simpl; intros H.
- exists r. rewrite magnitude_0, Rmult_1_r. subst. split; [apply I.fromZ_correct | reflexivity].
- destruct H as [q [H [E _]]]. exists q. split; assumption.
Qed.
Lemma part_at_correct p x r : enclosed x r -> exists q, contains (I.convert (part_at p x)) (Xreal q) /\ r = q * magnitude p.
Proof.
intros H. destruct (part_correct x r H) as [q [C E]]. unfold part_at. destruct (Z.eqb_spec p (power_of x)) as [->|N].
- exists q. split; assumption.
- exists (q * magnitude (power_of x - p)). split.
  + exact (I.mul_correct prec _ _ (Xreal q) (Xreal _) C (magnitude_interval_correct _)).
  + rewrite E, Rmult_assoc, <- magnitude_plus. do 2 f_equal. lia.
Qed.
Lemma interval_of_correct x r : enclosed x r -> contains (I.convert (interval_of x)) (Xreal r).
Proof. intros H. destruct (part_at_correct 0 x r H) as [q [C E]]. rewrite magnitude_0, Rmult_1_r in E. subst. exact C. Qed.

Lemma plain_correct x r : enclosed x r -> enclosed (plain x) r.
Proof.
intros H. assert (C := interval_of_correct x r H). destruct x as [k|i nz p]; [exact H|].
apply enclosed_plain. split; [exact C|]. destruct H as [q [_ [_ N]]]. exact N.
Qed.

(** what is plain is enclosed whatever the scale *)
Lemma plain_anywhere (u' : scale s) x r : enclosed x r -> IntervalNumber.enclosed u' (plain x) r.
Proof.
intros H. apply plain_correct in H. destruct x as [k|i nz p]; [exact H|]. simpl plain in H |- *.
apply enclosed_plain in H. apply enclosed_plain. exact H.
Qed.

(** ** Arithmetic *)

(** of a sum whose terms have the same sign *)
Definition sum_nonzero (x y : number) : bool :=
  if is_nonnegative x then (if is_positive y then true else if is_nonnegative y then is_positive x else false)
  else if is_nonpositive x then (if is_negative y then true else if is_nonpositive y then is_negative x else false) else false.

Definition neg (x : number) : number := match x with Exact k => Exact (- k) | Interval i nz p => Interval (I.neg i) nz p end.
(** at the greater power of the two *)
Definition add (x y : number) : number :=
  match x, y with
  | Exact j, Exact k => Exact (j + k)
  | Exact 0, _ => y | _, Exact 0 => x
  | _, _ => let p := Z.max (power_of x) (power_of y) in Interval (I.add prec (part_at p x) (part_at p y)) (sum_nonzero x y) p
  end.
Definition sub (x y : number) : number :=
  match x, y with
  | Exact j, Exact k => Exact (j - k)
  | Exact 0, _ => neg y | _, Exact 0 => x
  | _, _ => let p := Z.max (power_of x) (power_of y) in Interval (I.sub prec (part_at p x) (part_at p y)) (sum_nonzero x (neg y)) p
  end.
Definition mul (x y : number) : number :=
  match x, y with
  | Exact j, Exact k => Exact (j * k)
  | Exact 0, _ => x | _, Exact 0 => y
  | Exact 1, _ => y | _, Exact 1 => x
  | _, _ => Interval (I.mul prec (part x) (part y)) (if is_nonzero x then is_nonzero y else false) (power_of x + power_of y)
  end.
Definition sqr (x : number) : number :=
  match x with Exact k => Exact (k * k) | Interval i _ p => Interval (I.sqr prec i) (is_nonzero x) (p + p) end.
Definition power (x : number) (n : nat) : number :=
  match x, n with
  | _, 0%nat => Exact 1 | _, 1%nat => x
  | Exact k, _ => Exact (k ^ Z.of_nat n)
  | Interval _ _ _, 2%nat => sqr x
  | Interval i _ p, _ => Interval (I.power_int prec i (Z.of_nat n)) (is_nonzero x) (p * Z.of_nat n)
  end.
(** None where the number may be zero *)
Definition inverse (x : number) : option number :=
  let i := match x with Interval i true _ => I.invnz prec i | _ => I.inv prec (part x) end in if I.real i then Some (Interval i true (- power_of x)) else None.
Definition rational (p : Z) (q : positive) : number :=
  match q with xH => Exact p | _ => Within (I.div prec (I.fromZ prec p) (I.fromZ prec (Zpos q))) end.
(** what two enclosures of one number have in common, where both are plain *)
Definition meet (x y : number) : number :=
  match x, y with Interval i nz 0, Interval j _ 0 => Interval (I.meet i j) nz 0 | _, _ => x end.
Definition absolute (x : number) : number := match x with Exact k => Exact (Z.abs k) | Interval i nz p => Interval (I.abs i) nz p end.

Lemma sum_nonzero_correct x y a b : enclosed x a -> enclosed y b -> sum_nonzero x y = true -> a + b <> 0.
Proof.
intros Hx Hy. unfold sum_nonzero.
destruct (is_nonnegative x) eqn:E1; [|destruct (is_nonpositive x) eqn:E2; [|discriminate]].
- assert (A := nonnegative_correct u x a Hx E1). destruct (is_positive y) eqn:E3.
  + assert (B := positive_correct u y b Hy E3). lra.
  + destruct (is_nonnegative y) eqn:E4; [|discriminate]. intros E5.
    assert (B := nonnegative_correct u y b Hy E4). assert (A' := positive_correct u x a Hx E5). lra.
- assert (A := nonpositive_correct u x a Hx E2). destruct (is_negative y) eqn:E3.
  + assert (B := negative_correct u y b Hy E3). lra.
  + destruct (is_nonpositive y) eqn:E4; [|discriminate]. intros E5.
    assert (B := nonpositive_correct u y b Hy E4). assert (A' := negative_correct u x a Hx E5). lra.
Qed.

Lemma neg_correct x a : enclosed x a -> enclosed (neg x) (- a).
Proof.
destruct x as [k|i nz p]; simpl; intros H; [subst; symmetry; apply opp_IZR|]. destruct H as [q [H [E N]]]. exists (- q).
split; [exact (I.neg_correct _ (Xreal q) H)|]. split; [rewrite E; ring | intros F; specialize (N F); lra].
Qed.
Lemma add_correct x y a b : enclosed x a -> enclosed y b -> enclosed (add x y) (a + b).
Proof.
intros Hx Hy. set (p := Z.max (power_of x) (power_of y)).
assert (G : enclosed (Interval (I.add prec (part_at p x) (part_at p y)) (sum_nonzero x y) p) (a + b)).
{ destruct (part_at_correct p x a Hx) as [q [C E]]. destruct (part_at_correct p y b Hy) as [q' [C' E']]. exists (q + q').
  split; [exact (I.add_correct prec _ _ (Xreal q) (Xreal q') C C')|]. split; [rewrite E, E'; ring | apply sum_nonzero_correct; assumption]. }
assert (Z1 : a = 0 -> a + b = b) by (intros; lra). assert (Z2 : b = 0 -> a + b = a) by (intros; lra).
destruct x as [[|j|j]|i nz e], y as [[|k|k]|i' nz' e']; try exact G; unfold add; cbv beta iota;
  first [ unfold IntervalNumber.enclosed; rewrite plus_IZR; simpl in Hx, Hy; subst; reflexivity
        | rewrite Z1 by exact Hx; exact Hy | rewrite Z2 by exact Hy; exact Hx ].
Qed.
Lemma sub_correct x y a b : enclosed x a -> enclosed y b -> enclosed (sub x y) (a - b).
Proof.
intros Hx Hy. assert (N := neg_correct y b Hy). set (p := Z.max (power_of x) (power_of y)).
assert (G : enclosed (Interval (I.sub prec (part_at p x) (part_at p y)) (sum_nonzero x (neg y)) p) (a - b)).
{ destruct (part_at_correct p x a Hx) as [q [C E]]. destruct (part_at_correct p y b Hy) as [q' [C' E']]. exists (q - q').
  split; [exact (I.sub_correct prec _ _ (Xreal q) (Xreal q') C C')|].
  split; [rewrite E, E'; ring | exact (sum_nonzero_correct x (neg y) a (- b) Hx N)]. }
assert (Z1 : a = 0 -> a - b = - b) by (intros; lra). assert (Z2 : b = 0 -> a - b = a) by (intros; lra).
destruct x as [[|j|j]|i nz e], y as [[|k|k]|i' nz' e']; try exact G; unfold sub; cbv beta iota;
  first [ unfold IntervalNumber.enclosed; rewrite minus_IZR; simpl in Hx, Hy; subst; reflexivity
        | rewrite Z1 by exact Hx; exact N | rewrite Z2 by exact Hy; exact Hx ].
Qed.
Lemma mul_correct x y a b : enclosed x a -> enclosed y b -> enclosed (mul x y) (a * b).
Proof.
intros Hx Hy.
assert (G : enclosed (Interval (I.mul prec (part x) (part y)) (if is_nonzero x then is_nonzero y else false) (power_of x + power_of y)) (a * b)).
{ destruct (part_correct x a Hx) as [q [C E]]. destruct (part_correct y b Hy) as [q' [C' E']]. exists (q * q').
  split; [exact (I.mul_correct prec _ _ (Xreal q) (Xreal q') C C')|]. split; [rewrite E, E', magnitude_plus; ring|].
  destruct (is_nonzero x) eqn:F; [|discriminate]. intros F'.
  apply Rmult_integral_contrapositive_currified; [exact (nonzero_correct u x a Hx F) | exact (nonzero_correct u y b Hy F')]. }
assert (Z1 : a = 0 -> a * b = a) by (intros ->; lra). assert (Z2 : b = 0 -> a * b = b) by (intros ->; lra).
assert (O1 : a = 1 -> a * b = b) by (intros ->; lra). assert (O2 : b = 1 -> a * b = a) by (intros ->; lra).
destruct x as [[|[j|j|]|j]|i nz e], y as [[|[k|k|]|k]|i' nz' e']; try exact G; unfold mul; cbv beta iota;
  first [ unfold IntervalNumber.enclosed; rewrite mult_IZR; simpl in Hx, Hy; subst; reflexivity
        | rewrite Z1 by exact Hx; exact Hx | rewrite Z2 by exact Hy; exact Hy
        | rewrite O1 by exact Hx; exact Hy | rewrite O2 by exact Hy; exact Hx ].
Qed.
Lemma sqr_correct x a : enclosed x a -> enclosed (sqr x) (a * a).
Proof.
intros H. assert (N := nonzero_correct u x a H). destruct x as [k|i nz p]; [simpl in *; subst; symmetry; apply mult_IZR|].
destruct H as [q [C [E _]]]. exists (q * q). split; [exact (I.sqr_correct prec _ (Xreal q) C)|]. split; [rewrite E, magnitude_plus; ring|].
intros F. apply Rmult_integral_contrapositive_currified; apply N, F.
Qed.
Lemma power_correct x a n : enclosed x a -> enclosed (power x n) (a ^ n).
Proof.
intros H. assert (Nz := nonzero_correct u x a H). destruct n as [|[|n]].
- destruct x; reflexivity.
- simpl. rewrite Rmult_1_r. destruct x; exact H.
- assert (Sq := sqr_correct x a H). destruct x as [k|i nz p]; [|destruct n as [|n]]; unfold power.
  + simpl in H. subst. apply pow_IZR.
  + replace (a ^ 2) with (a * a) by ring. exact Sq.
  + destruct H as [q [H [E _]]]. exists (q ^ S (S (S n))).
    split; [|split; [rewrite E, Rpow_mult_distr, magnitude_times; reflexivity | intros F; apply pow_nonzero, Nz, F]].
    assert (C := I.power_int_correct prec (Z.of_nat (S (S (S n)))) i (Xreal q) H).
    unfold Xpower_int, Xbind, Xpower_int' in C.
    change (Z.of_nat (S (S (S n)))) with (Zpos (Pos.of_succ_nat (S (S n)))) in C at 2.
    cbv beta iota in C. rewrite SuccNat2Pos.id_succ in C. exact C.
Qed.
Lemma inverse_correct x a y : enclosed x a -> inverse x = Some y -> a <> 0 /\ enclosed y (/ a).
Proof.
intros H F. destruct (part_correct x a H) as [q [C E]]. assert (M := magnitude_positive (size u) (power_of x)).
assert (G : q <> 0 /\ exists i, contains (I.convert i) (Xreal (/ q)) /\ y = Interval i true (- power_of x)).
{ unfold inverse in F. destruct x as [k|i [|] p].
  - destruct (I.real (I.inv prec (part (Exact k)))) eqn:Hr; [|discriminate]. injection F as <-. rewrite I.real_correct in Hr.
    assert (D := I.inv_correct prec _ _ C). unfold Xbind, Xinv' in D. destruct (is_zero_spec q) as [Z|N].
    + destruct (I.convert (I.inv prec (part (Exact k)))); [discriminate | contradiction].
    + split; [exact N | eexists; split; [exact D | reflexivity]].
  - destruct (I.real (I.invnz prec i)) eqn:Hr; [|discriminate]. injection F as <-.
    assert (Nq : q <> 0) by (destruct H as [_ [_ [_ N]]]; specialize (N eq_refl); intros Z; apply N; rewrite E, Z; ring).
    assert (D := I.invnz_correct prec i (Xreal q) ltac:(intros Z; injection Z; exact Nq) C). unfold Xbind, Xinv' in D.
    destruct (is_zero_spec q) as [Z|N]; [contradiction|]. split; [exact N | eexists; split; [exact D | reflexivity]].
  - destruct (I.real (I.inv prec (part (Interval i false p)))) eqn:Hr; [|discriminate]. injection F as <-. rewrite I.real_correct in Hr.
    assert (D := I.inv_correct prec _ _ C). unfold Xbind, Xinv' in D. destruct (is_zero_spec q) as [Z|N].
    + destruct (I.convert (I.inv prec (part (Interval i false p)))); [discriminate | contradiction].
    + split; [exact N | eexists; split; [exact D | reflexivity]]. }
destruct G as [N [i [D ->]]].
assert (Na : a <> 0) by (rewrite E; apply Rmult_integral_contrapositive_currified; lra).
split; [exact Na|]. exists (/ q). split; [exact D|]. split; [|intros _; apply Rinv_neq_0_compat, Na].
rewrite E, magnitude_opp. apply Rinv_mult.
Qed.
Lemma rational_correct p q : enclosed (rational p q) (match q with xH => IZR p | _ => IZR p / IZR (Zpos q) end).
Proof.
assert (G : enclosed (Within (I.div prec (I.fromZ prec p) (I.fromZ prec (Zpos q)))) (IZR p / IZR (Zpos q))).
{ apply within. assert (C := I.div_correct prec _ _ _ _ (I.fromZ_correct prec p) (I.fromZ_correct prec (Zpos q))).
  unfold Xbind2, Xdiv' in C. destruct (is_zero_spec (IZR (Zpos q))) as [E|N]; [|exact C].
  exfalso. apply (IZR_neq (Zpos q) 0); [discriminate | exact E]. }
destruct q; try exact G. reflexivity.
Qed.
Lemma meet_correct x y a : enclosed x a -> enclosed y a -> enclosed (meet x y) a.
Proof.
intros Hx Hy. destruct x as [k|i nz [|p|p]], y as [k'|j nz' [|p'|p']]; try exact Hx.
apply enclosed_plain in Hx, Hy. apply enclosed_plain. split; [apply I.meet_correct; tauto | tauto].
Qed.
Lemma absolute_correct x a : enclosed x a -> enclosed (absolute x) (Rabs a).
Proof.
destruct x as [k|i nz p]; simpl; intros H; [subst; symmetry; apply abs_IZR|]. destruct H as [q [H [E N]]]. exists (Rabs q).
split; [exact (I.abs_correct _ (Xreal q) H)|]. split; [|intros F; apply Rabs_no_R0, N, F].
rewrite E, Rabs_mult, (Rabs_pos_eq (magnitude p)) by apply Rlt_le, magnitude_positive. reflexivity.
Qed.

(** ** Functions *)

Definition apply_within (f : I.type -> I.type) (x : number) : number := Within (f (interval_of x)).
(** Beyond +-4096 it is above exp 4096 or between 0 and exp (-4096): other numbers of that size cost too much memory to add to. *)
Definition reach : I.type := I.fromZ prec 4096.
Definition surely_nonnegative (i : I.type) : bool := is_nonnegative (Within i).
Definition exponential_far (i : I.type) : I.type :=
  if surely_nonnegative (I.add prec i reach) then
    if surely_nonnegative (I.sub prec reach i) then exp_interval prec i
    else if surely_nonnegative (I.sub prec i reach) then I.upper_extent (exp_interval prec reach)
    else I.upper_extent (I.join (exp_interval prec (I.meet i (I.lower_extent reach))) (exp_interval prec reach))
  else if surely_nonnegative (I.sub prec reach i) then
    if surely_nonnegative (I.sub prec (I.neg reach) i) then I.join I.zero (exp_interval prec (I.neg reach))
    else I.join I.zero (I.join (exp_interval prec (I.meet i (I.upper_extent (I.neg reach)))) (exp_interval prec (I.neg reach)))
  else I.upper_extent I.zero.
Definition exponential_interval (i : I.type) : I.type := match exp_within prec i with Some o => o | None => exponential_far i end.
Definition exponential (x : number) : number := Interval (exponential_interval (interval_of x)) true 0.
Definition sine := apply_within (I.sin prec).
Definition cosine := apply_within (I.cos prec).
Definition arctangent := apply_within (I.atan prec).
Definition tangent := apply_within (I.tan prec).
Definition logarithm := apply_within (log_interval prec).
Definition square_root (x : number) : number :=
  let p := power_of x in
  if Z.even p then Interval (I.sqrt prec (part x)) (is_positive x) (p / 2) else Interval (I.sqrt prec (interval_of x)) (is_positive x) 0.

(** x^(p/q) = exp (r ln x) for x > 0 and r = p/q *)
Definition rational_power (p : Z) (q : positive) (r x : number) : number :=
  let e := (p * power_of x)%Z in
  if (e mod Zpos q =? 0)%Z
  then Interval (interval_of (exponential (mul r (Within (log_interval prec (part x)))))) true (e / Zpos q)
  else exponential (mul r (logarithm x)).

Lemma surely_nonnegative_correct i r : contains (I.convert i) (Xreal r) -> surely_nonnegative i = true -> 0 <= r.
Proof. intros H. apply (nonnegative_correct u). apply within, H. Qed.
Lemma reach_correct : contains (I.convert reach) (Xreal 4096).
Proof. apply I.fromZ_correct. Qed.
Lemma below_bottom i r : contains (I.convert i) (Xreal (exp (- 4096))) -> r <= - 4096 -> contains (I.convert (I.join I.zero i)) (Xreal (exp r)).
Proof.
intros H Hr. assert (B := contains_connected (I.convert (I.join I.zero i))). cbv beta delta [Stdlib.connected] in B.
apply (B 0 (exp (- 4096))).
- apply I.join_correct. left. rewrite I.zero_correct. simpl. lra.
- apply I.join_correct. right. exact H.
- split; [apply Rlt_le, exp_pos|]. destruct Hr as [h| ->]; [apply Rlt_le, exp_increasing, h | apply Rle_refl].
Qed.
Lemma exponential_far_correct i r : contains (I.convert i) (Xreal r) -> contains (I.convert (exponential_far i)) (Xreal (exp r)).
Proof.
intros H. assert (C := reach_correct). assert (N := I.neg_correct _ _ C). simpl Xbind in N.
assert (E := exp_interval_correct prec _ _ H). assert (T := exp_interval_correct prec _ _ C). assert (B := exp_interval_correct prec _ _ N).
assert (up : 4096 <= r -> exp 4096 <= exp r) by (intros [h| <-]; [apply Rlt_le, exp_increasing, h | apply Rle_refl]).
unfold exponential_far. destruct (surely_nonnegative (I.add prec i reach)) eqn:L; [|destruct (surely_nonnegative (I.sub prec reach i)) eqn:U].
- assert (Hl := surely_nonnegative_correct _ _ (I.add_correct prec _ _ _ _ H C) L).
  destruct (surely_nonnegative (I.sub prec reach i)); [exact E|]. destruct (surely_nonnegative (I.sub prec i reach)) eqn:U.
  + assert (Hu := surely_nonnegative_correct _ _ (I.sub_correct prec _ _ _ _ H C) U). apply (I.upper_extent_correct _ _ _ T), up. lra.
  + destruct (Rle_lt_dec r 4096) as [h|h].
    * apply (I.upper_extent_correct _ (exp r) (exp r)); [|apply Rle_refl]. apply I.join_correct. left.
      apply exp_interval_correct, I.meet_correct; [exact H | apply (I.lower_extent_correct _ r 4096 C h)].
    * apply (I.upper_extent_correct _ (exp r) (exp 4096)); [|apply up; lra]. apply I.join_correct. right. exact T.
- destruct (surely_nonnegative (I.sub prec (I.neg reach) i)) eqn:V.
  + assert (Hv := surely_nonnegative_correct _ _ (I.sub_correct prec _ _ _ _ N H) V). apply below_bottom; [exact B | lra].
  + destruct (Rle_lt_dec (- 4096) r) as [h|h].
    * apply I.join_correct. right. apply I.join_correct. left.
      apply exp_interval_correct, I.meet_correct; [exact H | apply (I.upper_extent_correct _ r (- 4096) N h)].
    * apply below_bottom; [|lra]. apply I.join_correct. right. exact B.
- apply (I.upper_extent_correct _ (exp r) 0); [rewrite I.zero_correct; simpl; lra | apply Rlt_le, exp_pos].
Qed.

Lemma exponential_interval_correct i r : contains (I.convert i) (Xreal r) -> contains (I.convert (exponential_interval i)) (Xreal (exp r)).
Proof.
intros H. unfold exponential_interval. destruct (exp_within prec i) as [o|] eqn:E; [exact (exp_within_correct prec i o r E H) | exact (exponential_far_correct i r H)].
Qed.

Lemma exponential_correct x a : enclosed x a -> enclosed (exponential x) (exp a).
Proof.
intros H. apply enclosed_plain. split; [exact (exponential_interval_correct _ _ (interval_of_correct _ _ H))|]. intros _. apply Rgt_not_eq, exp_pos.
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
intros H P. apply within, log_interval_correct; [exact (interval_of_correct _ _ H) | exact P].
Qed.
Lemma rational_power_correct p q r x a : enclosed r (IZR p / IZR (Zpos q)) -> enclosed x a -> 0 < a ->
  enclosed (rational_power p q r x) (Rpower a (IZR p / IZR (Zpos q))).
Proof.
intros Hr Hx P. set (t := IZR p / IZR (Zpos q)) in *. unfold rational_power. destruct (Z.eqb_spec ((p * power_of x) mod Zpos q) 0) as [Ez|N].
2: { apply exponential_correct, mul_correct; [exact Hr | apply logarithm_correct; assumption]. }
destruct (part_correct x a Hx) as [b [C E]]. assert (M := magnitude_positive (size u) (power_of x)).
assert (Pb : 0 < b) by (apply Rmult_lt_reg_r with (magnitude (power_of x)); [exact M|]; rewrite Rmult_0_l, <- E; exact P).
exists (Rpower b t). split; [|split; [|intros _; apply Rgt_not_eq, exp_pos]].
- apply interval_of_correct, exponential_correct, mul_correct; [exact Hr|]. apply within, log_interval_correct; assumption.
- rewrite E, <- Rpower_mult_distr by assumption. f_equal. unfold IntervalNumber.magnitude. rewrite Rpower_mult. f_equal.
  assert (Nq : IZR (Zpos q) <> 0) by (apply not_0_IZR; discriminate).
  assert (F : ((p * power_of x) = (p * power_of x / Zpos q) * Zpos q)%Z) by (rewrite (Z.div_mod (p * power_of x) (Zpos q)) at 1 by discriminate; lia).
  apply (f_equal IZR) in F. rewrite !mult_IZR in F. unfold t. apply Rmult_eq_reg_r with (IZR (Zpos q)); [|exact Nq].
  replace (IZR (power_of x) / 12 * (IZR p / IZR (Zpos q)) * IZR (Zpos q)) with (IZR p * IZR (power_of x) / 12) by (field; exact Nq).
  rewrite F. field.
Qed.
Lemma square_root_correct x a : enclosed x a -> enclosed (square_root x) (sqrt a).
Proof.
intros H. assert (N : is_positive x = true -> sqrt a <> 0).
{ intros P. apply Rgt_not_eq, sqrt_lt_R0, (positive_correct u x a H P). }
unfold square_root. destruct (Z.even (power_of x)) eqn:Ev.
- destruct (part_correct x a H) as [q [C E]]. exists (sqrt q). split; [exact (I.sqrt_correct prec _ _ C)|]. split; [|exact N].
  apply Zeven_bool_iff in Ev. apply Zeven_ex_iff in Ev. destruct Ev as [m Em]. rewrite E, Em, Z.mul_comm, Z.div_mul by discriminate.
  replace (m * 2)%Z with (m + m)%Z by lia. rewrite magnitude_plus.
  rewrite Rmult_comm, sqrt_mult_alt by (apply Rlt_le, Rmult_lt_0_compat; apply magnitude_positive).
  rewrite sqrt_square by apply Rlt_le, magnitude_positive. apply Rmult_comm.
- apply enclosed_plain. split; [exact (I.sqrt_correct prec _ _ (interval_of_correct _ _ H)) | exact N].
Qed.
Lemma pi_correct : enclosed (Within (I.pi prec)) PI.
Proof. apply within. exact (I.pi_correct prec). Qed.

End Arithmetic.
Arguments plain_correct s {u}. Arguments plain_anywhere s {u}. Arguments sum_nonzero_correct {s u}. Arguments neg_correct {s u}. Arguments add_correct s {u}.
Arguments sub_correct s {u}. Arguments mul_correct s {u}. Arguments sqr_correct s {u}. Arguments power_correct s {u}.
Arguments inverse_correct s {u}. Arguments rational_correct s {u}. Arguments absolute_correct {s u}. Arguments meet_correct {s u}. Arguments exponential_correct s {u}.
Arguments sine_correct s {u}. Arguments cosine_correct s {u}. Arguments arctangent_correct s {u}. Arguments tangent_correct s {u}.
Arguments logarithm_correct s {u}. Arguments rational_power_correct s {u}. Arguments square_root_correct s {u}. Arguments pi_correct s {u}. Arguments interval_of_correct s {u}.
Arguments within {s u}. Arguments positive_correct {s u}. Arguments negative_correct {s u}. Arguments nonnegative_correct {s u}.
Arguments nonpositive_correct {s u}. Arguments nonzero_correct {s u}.
