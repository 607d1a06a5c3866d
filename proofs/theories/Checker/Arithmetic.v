(** What the operations that src/verify/arithmetic.ml puts in the place of Coq's have to do. The
    extracted checker computes with the integers of a library instead of [positive], [N] and [Z];
    each of its operations has its lemma here, of the same name and with _is, which determines the
    operation for all arguments. *)
From Coq Require Import Reals ZArith Lia Bool Ascii.
From Interval.Float Require Import Basic Generic Specific_stdz.
From Flocq Require Import Zaux.
From Prodstab Require Import BinaryInteger.
Open Scope Z_scope.

(** * Constructors *)
Lemma twice_and_one_is p : Zpos (xI p) = 2 * Zpos p + 1. Proof. reflexivity. Qed.
Lemma twice_is p : Zpos (xO p) = 2 * Zpos p. Proof. reflexivity. Qed.
Lemma one_is : Zpos xH = 1. Proof. reflexivity. Qed.
Lemma opposite_is p : Zneg p = - Zpos p. Proof. reflexivity. Qed.

(** * Positive numbers; [N] is all numbers from 0 on *)
Lemma pos_add_is p q : Zpos (p + q) = Zpos p + Zpos q. Proof. reflexivity. Qed.
Lemma pos_succ_is p : Zpos (Pos.succ p) = Zpos p + 1. Proof. lia. Qed.
Lemma pos_pred_is p : Zpos (Pos.pred p) = Z.max 1 (Zpos p - 1). Proof. lia. Qed.
Lemma pos_sub_is p q : Zpos (p - q) = Z.max 1 (Zpos p - Zpos q). Proof. lia. Qed.
Lemma pos_mul_is p q : Zpos (p * q) = Zpos p * Zpos q. Proof. reflexivity. Qed.
Lemma pos_compare_is p q : Pos.compare p q = (Zpos p ?= Zpos q). Proof. reflexivity. Qed.
Lemma pos_compare_cont_is c p q :
  Pos.compare_cont c p q = match Zpos p ?= Zpos q with Eq => c | d => d end.
Proof. rewrite Pos.compare_cont_spec. unfold Pos.switch_Eq. reflexivity. Qed.
Lemma pos_equal_is p q : Pos.eqb p q = (Zpos p =? Zpos q). Proof. reflexivity. Qed.
Lemma pos_at_most_is p q : Pos.leb p q = (Zpos p <=? Zpos q). Proof. reflexivity. Qed.
Lemma pos_less_is p q : Pos.ltb p q = (Zpos p <? Zpos q). Proof. reflexivity. Qed.
Lemma n_add_is a b : Z.of_N (a + b) = Z.of_N a + Z.of_N b. Proof. lia. Qed.
Lemma n_succ_is a : Z.of_N (N.succ a) = Z.of_N a + 1. Proof. lia. Qed.
Lemma n_pred_is a : Z.of_N (N.pred a) = Z.max 0 (Z.of_N a - 1). Proof. lia. Qed.
Lemma n_sub_is a b : Z.of_N (a - b) = Z.max 0 (Z.of_N a - Z.of_N b). Proof. lia. Qed.
Lemma n_mul_is a b : Z.of_N (a * b) = Z.of_N a * Z.of_N b. Proof. lia. Qed.
Lemma n_compare_is a b : N.compare a b = (Z.of_N a ?= Z.of_N b).
Proof. symmetry. apply N2Z.inj_compare. Qed.
Lemma n_equal_is a b : N.eqb a b = (Z.of_N a =? Z.of_N b).
Proof. apply eq_true_iff_eq. rewrite N.eqb_eq, Z.eqb_eq. lia. Qed.
Lemma n_at_most_is a b : N.leb a b = (Z.of_N a <=? Z.of_N b).
Proof. apply eq_true_iff_eq. rewrite N.leb_le, Z.leb_le. lia. Qed.
Lemma n_less_is a b : N.ltb a b = (Z.of_N a <? Z.of_N b).
Proof. apply eq_true_iff_eq. rewrite N.ltb_lt, Z.ltb_lt. lia. Qed.

(** * Integers: their sums and products are those of real numbers *)
Lemma add_is x y : IZR (x + y) = (IZR x + IZR y)%R. Proof. apply plus_IZR. Qed.
Lemma mul_is x y : IZR (x * y) = (IZR x * IZR y)%R. Proof. apply mult_IZR. Qed.
Lemma succ_is x : Z.succ x = x + 1. Proof. reflexivity. Qed.
Lemma pred_is x : Z.pred x = x - 1. Proof. reflexivity. Qed.
Lemma sub_is x y : x - y + y = x. Proof. lia. Qed.
Lemma opp_is x : - x = 0 - x. Proof. reflexivity. Qed.
Lemma abs_is x : Z.abs x = if 0 <=? x then x else - x. Proof. destruct (Z.leb_spec 0 x); lia. Qed.
Lemma min_is x y : Z.min x y = if x <=? y then x else y. Proof. destruct (Z.leb_spec x y); lia. Qed.
Lemma max_is x y : Z.max x y = if x <=? y then y else x. Proof. destruct (Z.leb_spec x y); lia. Qed.
Lemma compare_is x y : (x ?= y) = if x <=? y then if y <=? x then Eq else Lt else Gt.
Proof. destruct (Z.compare_spec x y), (Z.leb_spec x y), (Z.leb_spec y x); try reflexivity; lia. Qed.
Lemma equal_is x y : (x =? y) = true <-> x = y. Proof. apply Z.eqb_eq. Qed.
Lemma at_most_is x y : (x <=? y) = true <-> x <= y. Proof. apply Z.leb_le. Qed.
Lemma less_is x y : (x <? y) = negb (y <=? x). Proof. apply Z.ltb_antisym. Qed.
Lemma at_least_is x y : (x >=? y) = (y <=? x). Proof. apply Z.geb_leb. Qed.
Lemma more_is x y : (x >? y) = (y <? x). Proof. apply Z.gtb_ltb. Qed.
Lemma even_is x : Z.even x = (x mod 2 =? 0). Proof. rewrite Zeven_mod. apply eq_true_iff_eq.
rewrite Z.eqb_eq. symmetry. apply Zeq_is_eq_bool. Qed.

(** the quotient rounded downwards, and the rest; by 0 the quotient is 0 *)
Lemma divide_is x y : let (q, r) := Z.div_eucl x y in
  x = y * q + r /\ match y with Z0 => q = 0 | Zpos _ => 0 <= r < y | Zneg _ => y < r <= 0 end.
Proof.
destruct y as [|y|y].
- assert (E : Z.div_eucl x 0 = (0, x)) by (destruct x; reflexivity). rewrite E. lia.
- assert (H := Z_div_mod_full x (Zpos y) ltac:(lia)). unfold Remainder in H. destruct Z.div_eucl.
  lia.
- assert (H := Z_div_mod_full x (Zneg y) ltac:(lia)). unfold Remainder in H. destruct Z.div_eucl.
  lia.
Qed.
Lemma quotient_is x y : x / y = fst (Z.div_eucl x y).
Proof. unfold Z.div. destruct Z.div_eucl. reflexivity. Qed.
Lemma rest_is x y : x mod y = snd (Z.div_eucl x y).
Proof. unfold Z.modulo. destruct Z.div_eucl. reflexivity. Qed.
Lemma half_is x : Z.div2 x = x / 2. Proof. apply Z.div2_div. Qed.

Lemma power_is x n : x ^ n = if n <? 0 then 0 else if n =? 0 then 1 else x * x ^ (n - 1).
Proof.
destruct (Z.ltb_spec n 0); [apply Z.pow_neg_r; lia|].
destruct (Z.eqb_spec n 0) as [->|]; [reflexivity|].
rewrite <- (Z.pow_succ_r x (n - 1)) by lia. f_equal. lia.
Qed.
Lemma shift_left_is x n : Z.shiftl x n = if 0 <=? n then x * 2 ^ n else x / 2 ^ (- n).
Proof. destruct (Z.leb_spec 0 n); [apply Z.shiftl_mul_pow2 | apply Z.shiftl_div_pow2]; lia. Qed.
Lemma shift_right_is x n : Z.shiftr x n = Z.shiftl x (- n). Proof. reflexivity. Qed.
Lemma square_root_is x : 0 <= x -> Z.sqrt x ^ 2 <= x < (Z.sqrt x + 1) ^ 2.
Proof. intros H. rewrite !Z.pow_2_r, Z.add_1_r. exact (Z.sqrt_spec x H). Qed.
Lemma square_root_of_negative_is x : x < 0 -> Z.sqrt x = 0. Proof. apply Z.sqrt_neg. Qed.
Lemma square_root_and_rest_is x : Z.sqrtrem x = (Z.sqrt x, if x <? 0 then 0 else x - Z.sqrt x ^ 2).
Proof.
rewrite Z.pow_2_r. destruct x as [|p|p]; try reflexivity.
assert (S := Z.sqrtrem_spec (Zpos p) ltac:(lia)).
assert (E := Z.sqrtrem_sqrt (Zpos p)). destruct (Z.sqrtrem (Zpos p)) as [s r]. simpl fst in E.
subst s. f_equal.
change (Zpos p <? 0) with false. cbv iota. lia.
Qed.

(** the number of binary digits *)
Lemma log2_is x : 0 < x -> 2 ^ Z.log2 x <= x < 2 ^ (Z.log2 x + 1). Proof. apply Z.log2_spec. Qed.
Lemma log2_of_nonpositive_is x : x <= 0 -> Z.log2 x = 0. Proof. apply Z.log2_nonpos. Qed.
Lemma digits_aux_is p n : Zpos (StdZRadix2.digits_aux p n) = Zpos n + Z.log2 (Zpos p).
Proof.
revert n. induction p as [p IH|p IH|]; intros n; cbn [StdZRadix2.digits_aux]; try rewrite IH.
- change (Zpos (xI p)) with (2 * Zpos p + 1). rewrite Z.log2_succ_double by lia. lia.
- change (Zpos (xO p)) with (2 * Zpos p). rewrite Z.log2_double by lia. lia.
- simpl. lia.
Qed.
Lemma digits_is p : StdZRadix2.mantissa_digits p = Z.log2 (Zpos p) + 1.
Proof. unfold StdZRadix2.mantissa_digits. rewrite digits_aux_is. lia. Qed.

(** * What BinaryInteger.v has of its own *)
Lemma times_is p q : times p q = (p * q)%positive. Proof. apply times_correct. Qed.
Lemma square_is p : square p = (p * p)%positive. Proof. apply square_correct. Qed.
Lemma product_is x y : product x y = x * y. Proof. apply product_correct. Qed.
Lemma binary_digits_is p : digits p = Z.log2 (Zpos p) + 1. Proof. apply digits_is. Qed.
Lemma fast_divide_is x y : Zfast_div_eucl x y = Z.div_eucl x y.
Proof. apply Zfast_div_eucl_correct. Qed.
Lemma binary_divide_is p q : divide p q = Z.div_eucl (Zpos p) (Zpos q).
Proof. apply divide_correct. Qed.

(** * Mantissas *)
Lemma mantissa_even_is p : StdZRadix2.mantissa_even p = Z.even (Zpos p).
Proof. destruct p; reflexivity. Qed.

(** p times 2^n; 1 if n is not positive *)
Lemma mantissa_shift_left_is p n :
  Zpos (StdZRadix2.mantissa_shl p n) = if 0 <? n then Z.shiftl (Zpos p) n else 1.
Proof.
destruct n as [|n|n]; try reflexivity. change (0 <? Zpos n) with true. cbv iota.
destruct (StdZRadix2.mantissa_shl_correct n p (Zpos n) I eq_refl) as [E _].
unfold StdZRadix2.MtoP in E. rewrite E, Generic_proof.shift_correct, Z.shiftl_mul_pow2 by lia.
reflexivity.
Qed.

(** Where a number lies that is [rest] and, unless [before] is [pos_Eq], less than 1 more, between
    0 and twice [half]: at 0, below the middle, in the middle, above it. *)
Definition place (rest half : Z) (before : position) : position :=
  if rest =? 0 then match before with pos_Eq => pos_Eq | _ => pos_Lo end
  else match rest ?= half with
       | Lt => pos_Lo | Gt => pos_Up
       | Eq => match before with pos_Eq => pos_Mi | _ => pos_Up end
       end.
(** p / 2^n and where the rest lies; 1 if nothing is left of p *)
Definition shifted_right (p : positive) (n : Z) (before : position) : positive * position :=
  if (0 <? n) && (n <=? Z.log2 (Zpos p)) then
    (Z.to_pos (Z.shiftr (Zpos p) n), place (Zpos p mod 2 ^ n) (2 ^ (n - 1)) before)
  else (xH, pos_Eq).

Lemma adjust_pos_is rest (n : positive) before : 0 <= rest ->
  adjust_pos rest (shift StdZRadix2.radix 1 n) before = place rest (2 ^ (Zpos n - 1)) before.
Proof.
intros H. rewrite Generic_proof.shift1_correct.
change (Z.to_pos (radix_val StdZRadix2.radix)) with 2%positive.
assert (E : exists d, Pos.pow 2 n = xO d /\ Zpos d = 2 ^ (Zpos n - 1)).
{ destruct (Pos.eq_dec n 1) as [->|N]; [exists xH; split; reflexivity|].
  exists (Pos.pow 2 (Pos.pred n)). split.
  - rewrite <- (Pos.succ_pred n N) at 1. rewrite Pos.pow_succ_r. reflexivity.
  - rewrite Pos2Z.inj_pow. f_equal. lia. }
destruct E as [d [-> <-]]. unfold adjust_pos, place.
destruct rest as [|r|r]; [destruct before; reflexivity | | lia].
destruct (Zpos r ?= Zpos d), before; reflexivity.
Qed.
Lemma mantissa_shift_right_within p n before : Zpos n <= Z.log2 (Zpos p) ->
  StdZRadix2.mantissa_shr p (Zpos n) before = shifted_right p (Zpos n) before.
Proof.
intros H. unfold shifted_right. rewrite (proj2 (Z.leb_le _ _) H), Z.shiftr_div_pow2 by lia.
assert (P : 2 ^ Zpos n <= Zpos p).
{ eapply Z.le_trans; [apply (Z.pow_le_mono_r 2 _ (Z.log2 (Zpos p))); [reflexivity|exact H]|].
  apply Z.log2_spec. reflexivity. }
assert (E : Zpos (shift StdZRadix2.radix 1 n) = 2 ^ Zpos n).
{ rewrite Generic_proof.shift_correct. apply Z.mul_1_l. }
assert (C := StdZRadix2.mantissa_shr_correct n p (Zpos n) before I eq_refl).
unfold StdZRadix2.MtoP in C. rewrite E in C.
assert (D := C P). destruct (StdZRadix2.mantissa_shr p (Zpos n) before) as [q l]. clear C.
assert (Hr := Z.mod_pos_bound (Zpos p) (2 ^ Zpos n) ltac:(lia)). unfold Z.div, Z.modulo in *.
destruct (Z.div_eucl (Zpos p) (2 ^ Zpos n)) as [q' r]. destruct D as [<- [-> _]].
rewrite adjust_pos_is by lia. reflexivity.
Qed.
Lemma mantissa_shift_right_is p n before :
  StdZRadix2.mantissa_shr p n before = shifted_right p n before.
Proof.
destruct n as [|n|n]; try reflexivity. destruct (Z.leb_spec (Zpos n) (Z.log2 (Zpos p))) as [H|H].
{ apply mantissa_shift_right_within. exact H. }
unfold shifted_right. rewrite (proj2 (Z.leb_gt _ _) H), andb_false_r.
set (step := StdZRadix2.mantissa_shr_aux).
change (StdZRadix2.mantissa_shr p (Zpos n) before) with (SpecFloat.iter_pos step n (p, before)).
assert (One : forall k l, iter_nat step (S k) (xH, l) = (xH, pos_Eq)).
{ induction k as [|k IH]; intros l; [reflexivity|]. exact (IH pos_Eq). }
rewrite iter_pos_nat. assert (L := Z.log2_nonneg (Zpos p)).
assert (Last : exists l, iter_nat step (Z.to_nat (Z.log2 (Zpos p))) (p, before) = (xH, l)).
{ destruct (Z.log2 (Zpos p)) as [|m|m] eqn:M; [ | | lia].
  - exists before. assert (S := Z.log2_spec (Zpos p) ltac:(lia)). rewrite M in S.
    replace p with xH by lia. reflexivity.
  - assert (C := mantissa_shift_right_within p m before ltac:(lia)).
    unfold StdZRadix2.mantissa_shr in C. fold step in C.
    rewrite iter_pos_nat in C. rewrite Z2Nat.inj_pos, C. unfold shifted_right.
    rewrite M, Z.leb_refl.
    assert (S := Z.log2_spec (Zpos p) ltac:(lia)). rewrite M in S. rewrite Z.shiftr_div_pow2 by lia.
    replace (Zpos p / 2 ^ Zpos m) with 1; [eexists; reflexivity|].
    apply Z.div_unique with (r := Zpos p - 2 ^ Zpos m); [left|ring].
    rewrite Z.pow_succ_r in S by lia. lia. }
destruct Last as [l Last]. set (k := Z.to_nat (Z.log2 (Zpos p))) in *.
replace (Pos.to_nat n) with (S (Pos.to_nat n - k - 1) + k)%nat by lia.
rewrite iter_nat_plus, Last. apply One.
Qed.

(** * Characters, by their codes from 0 to 255 *)
Lemma compare_characters_is a b : Ascii.compare a b = N.compare (N_of_ascii a) (N_of_ascii b).
Proof. reflexivity. Qed.
Lemma code_is c : ascii_of_N (N_of_ascii c) = c /\ (N_of_ascii c < 256)%N.
Proof. split; [apply ascii_N_embedding | apply N_ascii_bounded]. Qed.
Lemma character_is n : (n < 256)%N -> N_of_ascii (ascii_of_N n) = n.
Proof. apply N_ascii_embedding. Qed.
