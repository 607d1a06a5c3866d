(** The arithmetic of binary integers that numbers are made of, faster in Coq's virtual machine than that of the standard library:
    products by windows of three bits, squares, quotients by Newton's iteration. [Radix2] gives it to the floating-point numbers
    of coq-interval. *)
From Coq Require Import Reals ZArith Lia.
From Interval.Real Require Import Xreal.
From Interval.Float Require Import Basic Generic Specific_sig Specific_stdz.
From Flocq Require Import Zaux Bracket.

(** * Products *)

(** x y, from y, 3 y, 5 y and 7 y *)
Fixpoint windows (y y3 y5 y7 x : positive) : positive :=
  match x with
  | xH => y
  | xO q => xO (windows y y3 y5 y7 q)
  | xI xH => y3
  | xI (xO xH) => y5
  | xI (xI xH) => y7
  | xI (xO (xO q)) => y + (windows y y3 y5 y7 q)~0~0~0
  | xI (xO (xI q)) => y5 + (windows y y3 y5 y7 q)~0~0~0
  | xI (xI (xO q)) => y3 + (windows y y3 y5 y7 q)~0~0~0
  | xI (xI (xI q)) => y7 + (windows y y3 y5 y7 q)~0~0~0
  end.
Definition times (x y : positive) : positive := let y3 := (y + y~0)%positive in windows y y3 (y + y~0~0) (y3 + y~0~0) x.

Fixpoint square (x : positive) : positive :=
  match x with xH => xH | xO q => (square q)~0~0 | xI q => (square q + q)~0~1 end.

Lemma times_correct x y : times x y = (x * y)%positive.
Proof.
unfold times. cbv zeta. assert (H : forall n x, (Pos.size_nat x <= n)%nat ->
  windows y (y + y~0) (y + y~0~0) (y + y~0 + y~0~0) x = (x * y)%positive).
{ clear x. induction n as [|n IH]; intros x Hx; [destruct x; simpl in Hx; lia|].
  destruct x as [[[q|q|]|[q|q|]|]|q|]; simpl in Hx; cbn [windows]; try rewrite IH by (simpl; lia); lia. }
exact (H _ x (le_n _)).
Qed.
Lemma square_correct x : square x = (x * x)%positive.
Proof. induction x as [q IH|q IH|]; cbn [square]; try rewrite IH; lia. Qed.

(** of integers *)
Definition product (x y : Z) : Z :=
  match x, y with
  | Z0, _ | _, Z0 => Z0
  | Zpos p, Zpos q | Zneg p, Zneg q => Zpos (times p q)
  | Zpos p, Zneg q | Zneg p, Zpos q => Zneg (times p q)
  end.
Lemma product_correct x y : product x y = (x * y)%Z.
Proof. destruct x, y; cbn [product]; try rewrite times_correct; reflexivity. Qed.

(** * Quotients *)

Open Scope Z_scope.

Definition digits (x : positive) : Z := Zpos (StdZRadix2.digits_aux x 1).

(** near 2^(2n) / y, for 2^(n - 1) <= y < 2^n; nothing is proved about it *)
Fixpoint reciprocal (fuel : nat) (n y : Z) : Z :=
  match fuel with
  | S fuel =>
      if n <=? 8 then Z.shiftl 1 (2 * n) / y
      else
        let h := Z.shiftr n 1 + 1 in
        let v := reciprocal fuel h (Z.shiftr y (n - h)) in
        let e := Z.shiftl 1 (n + h) - product v y in
        Z.shiftl v (n - h) + Z.shiftr (product v (Z.shiftr e (n - h))) (3 * h - n)
  | O => 1
  end.

(** the quotient and the rest: a guess, corrected by few steps; if that is not enough, long division *)
Fixpoint corrected (fuel : nat) (x y q r : Z) : Z * Z :=
  if r <? 0 then match fuel with S fuel => corrected fuel x y (q - 1) (r + y) | O => Zfast_div_eucl x y end
  else if r <? y then (q, r)
  else match fuel with S fuel => corrected fuel x y (q + 1) (r - y) | O => Zfast_div_eucl x y end.

(** long division is as fast where the divisor is short *)
Definition divide (x y : positive) : Z * Z :=
  let n := digits y in
  if n <=? 32 then Zfast_div_eucl (Zpos x) (Zpos y) else
  let k := Z.max 0 (digits x - n - n) in
  let q := Z.shiftr (product (Z.shiftr (Zpos x) k) (reciprocal 32 n (Zpos y))) (2 * n - k) in
  corrected 3 (Zpos x) (Zpos y) q (Zpos x - product q (Zpos y)).

Lemma corrected_correct fuel x y : 0 < y -> forall q r, x = q * y + r -> corrected fuel x y q r = Z.div_eucl x y.
Proof.
intros Hy. induction fuel as [|fuel IH]; intros q r E; cbn [corrected];
  (destruct (Z.ltb_spec r 0); [try (apply IH; lia)|destruct (Z.ltb_spec r y); [|try (apply IH; lia)]]);
  try (rewrite Zfast_div_eucl_correct; reflexivity);
  (assert (M := Z_div_mod x y ltac:(lia)); destruct (Z.div_eucl x y) as [q' r']; destruct M as [M1 M2];
   destruct (Z.div_mod_unique y q q' r r' ltac:(lia) ltac:(lia) ltac:(lia)); subst; reflexivity).
Qed.
Lemma divide_correct x y : divide x y = Z.div_eucl (Zpos x) (Zpos y).
Proof.
unfold divide. cbv zeta. destruct (digits y <=? 32); [apply Zfast_div_eucl_correct|].
apply corrected_correct; [reflexivity|]. rewrite (product_correct _ (Zpos y)). ring.
Qed.

(** * Mantissas *)

Module Radix2 <: FloatCarrier.
Definition radix := StdZRadix2.radix. Definition smantissa_type := StdZRadix2.smantissa_type.
Definition mantissa_type := StdZRadix2.mantissa_type. Definition exponent_type := StdZRadix2.exponent_type.
Definition MtoP := StdZRadix2.MtoP. Definition PtoM := StdZRadix2.PtoM. Definition MtoZ := StdZRadix2.MtoZ.
Definition ZtoM := StdZRadix2.ZtoM. Definition EtoZ := StdZRadix2.EtoZ. Definition ZtoE := StdZRadix2.ZtoE.
Definition valid_mantissa := StdZRadix2.valid_mantissa. Definition exponent_zero := StdZRadix2.exponent_zero.
Definition exponent_one := StdZRadix2.exponent_one. Definition mantissa_zero := StdZRadix2.mantissa_zero.
Definition mantissa_one := StdZRadix2.mantissa_one. Definition mantissa_pos := StdZRadix2.mantissa_pos.
Definition mantissa_neg := StdZRadix2.mantissa_neg. Definition exponent_neg := StdZRadix2.exponent_neg.
Definition exponent_add := StdZRadix2.exponent_add. Definition exponent_sub := StdZRadix2.exponent_sub.
Definition exponent_cmp := StdZRadix2.exponent_cmp. Definition exponent_div2_floor := StdZRadix2.exponent_div2_floor.
Definition mantissa_sign := StdZRadix2.mantissa_sign. Definition mantissa_add := StdZRadix2.mantissa_add.
Definition mantissa_sub := StdZRadix2.mantissa_sub.
Definition mantissa_mul := times.
Definition mantissa_cmp := StdZRadix2.mantissa_cmp. Definition mantissa_digits := StdZRadix2.mantissa_digits.
Definition mantissa_even := StdZRadix2.mantissa_even. Definition mantissa_scale2 := StdZRadix2.mantissa_scale2.
Definition mantissa_shl := StdZRadix2.mantissa_shl. Definition mantissa_shr := StdZRadix2.mantissa_shr.
Definition mantissa_shrp := StdZRadix2.mantissa_shrp.
Definition mantissa_div (m d : positive) : positive * position :=
  let (q, r) := divide m d in match q with Zpos p => (p, adjust_pos r d pos_Eq) | _ => (xH, pos_Eq) end.
Lemma mantissa_div_same m d : mantissa_div m d = StdZRadix2.mantissa_div m d.
Proof.
unfold mantissa_div, StdZRadix2.mantissa_div, StdZRadix2.mantissa_split_div. rewrite divide_correct, Zfast_div_eucl_correct. reflexivity.
Qed.
Definition mantissa_sqrt := StdZRadix2.mantissa_sqrt. Definition PtoM_correct := StdZRadix2.PtoM_correct.
Definition ZtoM_correct := StdZRadix2.ZtoM_correct. Definition ZtoE_correct := StdZRadix2.ZtoE_correct.
Definition exponent_zero_correct := StdZRadix2.exponent_zero_correct. Definition exponent_one_correct := StdZRadix2.exponent_one_correct.
Definition exponent_neg_correct := StdZRadix2.exponent_neg_correct. Definition exponent_add_correct := StdZRadix2.exponent_add_correct.
Definition exponent_sub_correct := StdZRadix2.exponent_sub_correct. Definition exponent_cmp_correct := StdZRadix2.exponent_cmp_correct.
Definition exponent_div2_floor_correct := StdZRadix2.exponent_div2_floor_correct.
Definition mantissa_zero_correct := StdZRadix2.mantissa_zero_correct. Definition mantissa_pos_correct := StdZRadix2.mantissa_pos_correct.
Definition mantissa_neg_correct := StdZRadix2.mantissa_neg_correct. Definition mantissa_sign_correct := StdZRadix2.mantissa_sign_correct.
Definition mantissa_even_correct := StdZRadix2.mantissa_even_correct. Definition mantissa_one_correct := StdZRadix2.mantissa_one_correct.
Definition mantissa_add_correct := StdZRadix2.mantissa_add_correct. Definition mantissa_sub_correct := StdZRadix2.mantissa_sub_correct.
Lemma mantissa_mul_correct (x y : positive) (_ _ : True) : MtoP (mantissa_mul x y) = (MtoP x * MtoP y)%positive /\ True.
Proof. split; [apply times_correct | exact I]. Qed.
Definition mantissa_cmp_correct := StdZRadix2.mantissa_cmp_correct.
Definition mantissa_digits_correct := StdZRadix2.mantissa_digits_correct.
Definition mantissa_scale2_correct := StdZRadix2.mantissa_scale2_correct.
Definition mantissa_shl_correct := StdZRadix2.mantissa_shl_correct. Definition mantissa_shr_correct := StdZRadix2.mantissa_shr_correct.
Definition mantissa_shrp_correct := StdZRadix2.mantissa_shrp_correct.
Lemma mantissa_div_correct (x y : positive) : valid_mantissa x -> valid_mantissa y -> Zpos (MtoP y) <= Zpos (MtoP x) ->
  let (q, l) := mantissa_div x y in Zpos (MtoP q) = Zpos (MtoP x) / Zpos (MtoP y) /\
  Bracket.inbetween_int (Zpos (MtoP q)) ((IZR (Zpos (MtoP x)) / IZR (Zpos (MtoP y)))%R) (Generic_proof.convert_location_inv l) /\ valid_mantissa q.
Proof. rewrite mantissa_div_same. apply StdZRadix2.mantissa_div_correct. Qed.
Definition mantissa_sqrt_correct := StdZRadix2.mantissa_sqrt_correct.
End Radix2.
