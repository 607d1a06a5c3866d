(** The ends of intervals: m 2^e for integers m and e.
  Sums, products, quotients and roots of these, rounded down and up: a mantissa is
    a signed integer, and what is rounded is shifted once. *)
From Coq Require Import Reals ZArith Lra Lia Bool.
From Flocq Require Import Core.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval Float_full.
From Interval.Float Require Import Basic Specific_ops.
From Prodstab Require Import BinaryInteger IntervalZ Exponential.
Open Scope R_scope.

Module Library := FloatIntervalFull FloatZ.
Notation Binary := Specific_ops.Float.
Notation Between := Interval.Float.Ibnd.
Local Notation power := (bpow radix2).
Local Notation "i 'has' x" := (contains (Library.convert i) x) (at level 70).

(** * Ends *)

Lemma binary_value (m e : Z) : Library.F.toX (Binary m e) = Xreal (IZR m * power e).
Proof.
unfold Library.F.toX, FloatZ.toX, FloatZ.toF. destruct m as [|p|p]; simpl; [f_equal; ring| |];
  rewrite FtoR_split; reflexivity.
Qed.
Lemma in_between a e b d x :
  Between (Binary a e) (Binary b d) has Xreal x <-> IZR a * power e <= x <= IZR b * power d.
Proof.
unfold Library.convert.
change (Library.F.valid_lb (Binary a e) && Library.F.valid_ub (Binary b d))%bool with true.
  cbv iota.
rewrite !binary_value. reflexivity.
Qed.
Lemma not_a_number a e b d : ~ Between (Binary a e) (Binary b d) has Xnan.
Proof.
unfold Library.convert.
change (Library.F.valid_lb (Binary a e) && Library.F.valid_ub (Binary b d))%bool with true.
cbv iota. intros [].
Qed.

Lemma power_2_power n : (0 <= n)%Z -> power_2 n = power n.
Proof. intros H. exact (IZR_Zpower radix2 n H). Qed.
Lemma shifted_left m e n : (0 <= n)%Z -> IZR (Z.shiftl m n) * power e = IZR m * power (e + n).
Proof.
intros H. rewrite Z.shiftl_mul_pow2, mult_IZR, bpow_plus by exact H. fold (power_2 n).
rewrite power_2_power by exact H. ring.
Qed.
Lemma shifted_right m e n : (0 <= n)%Z -> IZR (Z.shiftr m n) * power (e + n) <= IZR m * power e.
Proof.
intros H. assert (S := proj1 (shifted_down m n H)). rewrite power_2_power in S by exact H.
rewrite bpow_plus. assert (P := bpow_gt_0 radix2 n). assert (Q := bpow_gt_0 radix2 e).
replace (IZR m * power e) with (IZR m / power n * (power e * power n)) by (field; lra).
apply Rmult_le_compat_r; [|exact S]. apply Rlt_le, Rmult_lt_0_compat; assumption.
Qed.

(** the number is at most, at least x *)
Definition below (f : FloatZ.type) (x : R) : Prop :=
  match f with Binary m e => IZR m * power e <= x | _ => False end.
Definition above (f : FloatZ.type) (x : R) : Prop :=
  match f with Binary m e => x <= IZR m * power e | _ => False end.
Lemma ends_have l u x : below l x -> above u x -> Between l u has Xreal x.
Proof. destruct l as [|a e], u as [|b d]; try contradiction. intros L U. apply in_between. split;
  assumption. Qed.

(** m 2^e with about so many bits; nothing is proved of how many these are *)
Definition down (prec m e : Z) : FloatZ.type :=
  let n := (Z.log2 (Z.abs m) - prec)%Z in if (0 <? n)%Z then Binary (Z.shiftr m n) (e + n)%Z else
    Binary m e.
Definition up (prec m e : Z) : FloatZ.type :=
  let n := (Z.log2 (Z.abs m) - prec)%Z in
  if (0 <? n)%Z then Binary (- Z.shiftr (- m) n)%Z (e + n)%Z else Binary m e.

Lemma down_below prec m e x : IZR m * power e <= x -> below (down prec m e) x.
Proof.
intros H. unfold down. destruct (Z.ltb_spec 0 (Z.log2 (Z.abs m) - prec)) as [N|_]; [|exact H].
apply Rle_trans with (2 := H). apply shifted_right, Z.lt_le_incl, N.
Qed.
Lemma up_above prec m e x : x <= IZR m * power e -> above (up prec m e) x.
Proof.
intros H. unfold up. destruct (Z.ltb_spec 0 (Z.log2 (Z.abs m) - prec)) as [N|_]; [|exact H].
apply Rle_trans with (1 := H). simpl. rewrite opp_IZR.
assert (S := shifted_right (- m) e _ (Z.lt_le_incl _ _ N)). rewrite opp_IZR in S. lra.
Qed.

(** * Sums *)

Definition sum_down (prec m e n f : Z) : FloatZ.type :=
  if (m =? 0)%Z then down prec n f else if (n =? 0)%Z then down prec m e else
  let k := (e - f)%Z in
  if (k <? 0)%Z then down prec (m + Z.shiftl n (- k)) e else down prec (Z.shiftl m k + n) f.
Definition sum_up (prec m e n f : Z) : FloatZ.type :=
  if (m =? 0)%Z then up prec n f else if (n =? 0)%Z then up prec m e else
  let k := (e - f)%Z in
  if (k <? 0)%Z then up prec (m + Z.shiftl n (- k)) e else up prec (Z.shiftl m k + n) f.

Lemma sum_left m e n f : (e - f < 0)%Z ->
  IZR (m + Z.shiftl n (- (e - f))) * power e = IZR m * power e + IZR n * power f.
Proof.
intros H. rewrite plus_IZR, Rmult_plus_distr_r, shifted_left by lia.
replace (e + - (e - f))%Z with f by ring. reflexivity.
Qed.
Lemma sum_right m e n f : (0 <= e - f)%Z ->
  IZR (Z.shiftl m (e - f) + n) * power f = IZR m * power e + IZR n * power f.
Proof.
intros H. rewrite plus_IZR, Rmult_plus_distr_r, shifted_left by lia.
replace (f + (e - f))%Z with e by ring. reflexivity.
Qed.
Lemma sum_down_below prec m e n f x y : IZR m * power e <= x -> IZR n * power f <= y ->
  below (sum_down prec m e n f) (x + y).
Proof.
intros Hx Hy. unfold sum_down.
destruct (Z.eqb_spec m 0) as [->|_]; [apply down_below; lra|].
destruct (Z.eqb_spec n 0) as [->|_]; [apply down_below; lra|]. cbv zeta.
destruct (Z.ltb_spec (e - f) 0); apply down_below;
  [rewrite sum_left by assumption | rewrite sum_right by assumption]; lra.
Qed.
Lemma sum_up_above prec m e n f x y : x <= IZR m * power e -> y <= IZR n * power f ->
  above (sum_up prec m e n f) (x + y).
Proof.
intros Hx Hy. unfold sum_up.
destruct (Z.eqb_spec m 0) as [->|_]; [apply up_above; lra|].
destruct (Z.eqb_spec n 0) as [->|_]; [apply up_above; lra|]. cbv zeta.
destruct (Z.ltb_spec (e - f) 0); apply up_above;
  [rewrite sum_left by assumption | rewrite sum_right by assumption]; lra.
Qed.

(** * Comparisons *)

Definition at_most (m e n f : Z) : bool :=
  let k := (e - f)%Z in if (k <? 0)%Z then (m <=? Z.shiftl n (- k))%Z else (Z.shiftl m k <=? n)%Z.
Lemma at_most_spec m e n f :
  if at_most m e n f then IZR m * power e <= IZR n * power f else IZR n * power f <= IZR m * power
    e.
Proof.
unfold at_most. cbv zeta. assert (P := bpow_gt_0 radix2 e). assert (Q := bpow_gt_0 radix2 f).
destruct (Z.ltb_spec (e - f) 0) as [H|H].
- assert (S := shifted_left n e (- (e - f)) ltac:(lia)).
  replace (e + - (e - f))%Z with f in S by ring.
  rewrite <- S. destruct (Z.leb_spec m (Z.shiftl n (- (e - f)))); apply Rmult_le_compat_r; try lra;
    apply IZR_le; lia.
- assert (S := shifted_left m f (e - f) ltac:(lia)). replace (f + (e - f))%Z with e in S by ring.
  rewrite <- S. destruct (Z.leb_spec (Z.shiftl m (e - f)) n); apply Rmult_le_compat_r; try lra;
    apply IZR_le; lia.
Qed.

Lemma at_least_0 m e : (0 <= m)%Z -> 0 <= IZR m * power e.
Proof. intros H. apply Rmult_le_pos; [apply IZR_le, H | apply bpow_ge_0]. Qed.
Lemma at_most_0 m e : (m <= 0)%Z -> IZR m * power e <= 0.
Proof. intros H. assert (P := at_least_0 (- m) e ltac:(lia)). rewrite opp_IZR in P. lra. Qed.
Lemma more_than_0 m e : (0 < m)%Z -> 0 < IZR m * power e.
Proof. intros H. apply Rmult_lt_0_compat; [apply IZR_lt, H | apply bpow_gt_0]. Qed.
Lemma less_than_0 m e : (m < 0)%Z -> IZR m * power e < 0.
Proof. intros H. assert (P := more_than_0 (- m) e ltac:(lia)). rewrite opp_IZR in P. lra. Qed.

(** * Products *)

Lemma product_value m e n f : IZR (product m n) * power (e + f) = (IZR m * power e) * (IZR n *
  power f).
Proof. rewrite product_correct, mult_IZR, bpow_plus. ring. Qed.
Definition product_down (prec m e n f : Z) : FloatZ.type := down prec (product m n) (e + f).
Definition product_up (prec m e n f : Z) : FloatZ.type := up prec (product m n) (e + f).
(** the less and the greater of two products *)
Definition lesser_down (prec m e n f m' e' n' f' : Z) : FloatZ.type :=
  let p := product m n in let p' := product m' n' in
  if at_most p (e + f) p' (e' + f') then down prec p (e + f) else down prec p' (e' + f').
Definition greater_up (prec m e n f m' e' n' f' : Z) : FloatZ.type :=
  let p := product m n in let p' := product m' n' in
  if at_most p (e + f) p' (e' + f') then up prec p' (e' + f') else up prec p (e + f).

Section Products.
Variables (prec m e n f m' e' n' f' : Z) (x : R).
Notation p := ((IZR m * power e) * (IZR n * power f)).
Notation p' := ((IZR m' * power e') * (IZR n' * power f')).
Lemma product_down_below : p <= x -> below (product_down prec m e n f) x.
Proof. intros H. apply down_below. rewrite product_value. exact H. Qed.
Lemma product_up_above : x <= p -> above (product_up prec m e n f) x.
Proof. intros H. apply up_above. rewrite product_value. exact H. Qed.
Lemma lesser_down_below : p <= x \/ p' <= x -> below (lesser_down prec m e n f m' e' n' f') x.
Proof.
intros H. unfold lesser_down. cbv zeta. generalize (at_most_spec (product m n) (e + f) (product m'
  n') (e' + f')).
destruct (at_most _ _ _ _); intros C; apply down_below; rewrite !product_value in C;
  rewrite product_value; lra.
Qed.
Lemma greater_up_above : x <= p \/ x <= p' -> above (greater_up prec m e n f m' e' n' f') x.
Proof.
intros H. unfold greater_up. cbv zeta. generalize (at_most_spec (product m n) (e + f) (product m'
  n') (e' + f')).
destruct (at_most _ _ _ _); intros C; apply up_above; rewrite !product_value in C;
  rewrite product_value; lra.
Qed.
End Products.

(** * Quotients and roots *)

(** m 2^e / (n 2^f), n not 0 *)
Definition quotient_bits (prec m n : Z) : Z := Z.max 0 (prec + 1 + Z.log2 (Z.abs n) - Z.log2 (Z.abs
  m)).
Definition quotient_down (prec m e n f : Z) : FloatZ.type :=
  let k := quotient_bits prec m n in down prec (Z.shiftl m k / n) (e - f - k).
Definition quotient_up (prec m e n f : Z) : FloatZ.type :=
  let k := quotient_bits prec m n in up prec (- (Z.shiftl (- m) k / n)) (e - f - k).

Lemma quotient_below a n : n <> 0%Z -> IZR (a / n) <= IZR a / IZR n.
Proof.
intros N. destruct (Z.lt_ge_cases 0 n) as [P|P]; [apply divided_down, P|].
replace (a / n)%Z with (- a / - n)%Z by (apply Z.div_opp_opp, N).
replace (IZR a / IZR n) with (IZR (- a) / IZR (- n)) by (rewrite !opp_IZR; field;
  apply not_0_IZR, N).
apply divided_down. lia.
Qed.
Lemma quotient_value m e n f k : (0 <= k)%Z -> n <> 0%Z ->
  IZR (Z.shiftl m k) / IZR n * power (e - f - k) = (IZR m * power e) / (IZR n * power f).
Proof.
intros H N. rewrite Z.shiftl_mul_pow2, mult_IZR by exact H. fold (power_2 k).
  rewrite power_2_power by exact H.
assert (P := bpow_gt_0 radix2 k). assert (Q := bpow_gt_0 radix2 f). unfold Z.sub.
  rewrite !bpow_plus, !bpow_opp. field.
split; [lra|]. split; [apply not_0_IZR, N | lra].
Qed.
Lemma quotient_down_below prec m e n f x : n <> 0%Z -> (IZR m * power e) / (IZR n * power f) <= x ->
  below (quotient_down prec m e n f) x.
Proof.
intros N H. unfold quotient_down. cbv zeta. set (k := quotient_bits prec m n).
  assert (K : (0 <= k)%Z) by apply Z.le_max_l.
apply down_below. apply Rle_trans with (2 := H). rewrite <- (quotient_value m e n f k K N).
apply Rmult_le_compat_r; [apply bpow_ge_0 | apply quotient_below, N].
Qed.
Lemma quotient_up_above prec m e n f x : n <> 0%Z -> x <= (IZR m * power e) / (IZR n * power f) ->
  above (quotient_up prec m e n f) x.
Proof.
intros N H. unfold quotient_up. cbv zeta. set (k := quotient_bits prec m n).
  assert (K : (0 <= k)%Z) by apply Z.le_max_l.
apply up_above. apply Rle_trans with (1 := H). rewrite <- (quotient_value m e n f k K N).
apply Rmult_le_compat_r; [apply bpow_ge_0|]. rewrite opp_IZR.
assert (Q := quotient_below (Z.shiftl (- m) k) n N).
replace (Z.shiftl (- m) k) with (- Z.shiftl m k)%Z in Q |- * by (rewrite !Z.shiftl_mul_pow2 by
  exact K; ring).
rewrite opp_IZR in Q. replace (IZR (Z.shiftl m k) / IZR n) with (- (- IZR (Z.shiftl m k) / IZR n));
  [lra|].
field. apply not_0_IZR, N.
Qed.

(** of m 2^e, m >= 0: the exponent becomes even, the mantissa long enough *)
Definition root_bits (prec m e : Z) : Z :=
  let k := Z.max 0 (prec + prec + 2 - Z.log2 m) in if Z.even (e - k) then k else (k + 1)%Z.
Definition root_down (prec m e : Z) : FloatZ.type :=
  let k := root_bits prec m e in down prec (Z.sqrt (Z.shiftl m k)) (Z.div2 (e - k)).
Definition root_up (prec m e : Z) : FloatZ.type :=
  let k := root_bits prec m e in
  if (0 <? m)%Z then up prec (Z.sqrt (Z.shiftl m k - 1) + 1) (Z.div2 (e - k)) else Binary 0%Z 0%Z.

Lemma root_bits_even prec m e : let k := root_bits prec m e in (0 <= k)%Z /\ (e - k = 2 * Z.div2 (e
  - k))%Z.
Proof.
cbv zeta. unfold root_bits. cbv zeta. set (k := Z.max 0 _).
  assert (K : (0 <= k)%Z) by apply Z.le_max_l.
destruct (Z.even (e - k)) eqn:E.
- split; [exact K|]. generalize (Zdiv2_odd_eqn (e - k)). rewrite <- Z.negb_even, E. simpl. lia.
- split; [lia|]. replace (e - (k + 1))%Z with (Z.pred (e - k)) by lia.
  generalize (Zdiv2_odd_eqn (Z.pred (e - k))). rewrite Z.odd_pred, E. simpl. lia.
Qed.
Lemma root_value m e k : (0 <= k)%Z -> (e - k = 2 * Z.div2 (e - k))%Z -> (0 <= m)%Z ->
  sqrt (IZR m * power e) = sqrt (IZR (Z.shiftl m k)) * power (Z.div2 (e - k)).
Proof.
intros K E M. set (h := Z.div2 (e - k)) in *. assert (P := bpow_gt_0 radix2 h).
replace (IZR m * power e) with (IZR (Z.shiftl m k) * (power h * power h)).
- rewrite sqrt_mult_alt, sqrt_square by (try apply IZR_le, Z.shiftl_nonneg;
  lra || exact M). reflexivity.
- rewrite <- bpow_plus, shifted_left by exact K. do 2 f_equal. lia.
Qed.
Lemma root_down_below prec m e x : (0 <= m)%Z -> sqrt (IZR m * power e) <= x ->
  below (root_down prec m e) x.
Proof.
intros M H. unfold root_down. destruct (root_bits_even prec m e) as [K E]. cbv zeta in *.
  set (k := root_bits prec m e) in *.
apply down_below. apply Rle_trans with (2 := H). rewrite (root_value m e k K E M).
apply Rmult_le_compat_r; [apply bpow_ge_0|].
assert (N : (0 <= Z.shiftl m k)%Z) by (apply Z.shiftl_nonneg, M).
assert (S := proj1 (Z.sqrt_spec _ N)). apply IZR_le in S. rewrite mult_IZR in S.
assert (Z0 := Z.sqrt_nonneg (Z.shiftl m k)). apply IZR_le in Z0.
rewrite <- (sqrt_square (IZR (Z.sqrt (Z.shiftl m k)))) by exact Z0. apply sqrt_le_1_alt, S.
Qed.
Lemma root_up_above prec m e x : (0 <= m)%Z -> x <= sqrt (IZR m * power e) ->
  above (root_up prec m e) x.
Proof.
intros M H. unfold root_up. destruct (root_bits_even prec m e) as [K E]. cbv zeta in *.
  set (k := root_bits prec m e) in *.
destruct (Z.ltb_spec 0 m) as [P|P].
- apply up_above. apply Rle_trans with (1 := H). rewrite (root_value m e k K E M).
  apply Rmult_le_compat_r; [apply bpow_ge_0|].
  assert (N : (0 < Z.shiftl m k)%Z) by (rewrite Z.shiftl_mul_pow2 by exact K; apply Z.mul_pos_pos;
    [exact P | apply Z.pow_pos_nonneg; lia]).
  assert (S := proj2 (Z.sqrt_spec (Z.shiftl m k - 1) ltac:(lia))).
    set (r := Z.sqrt (Z.shiftl m k - 1)) in *.
  assert (Q : (Z.shiftl m k <= (r + 1) * (r + 1))%Z) by lia. apply IZR_le in Q.
    rewrite mult_IZR in Q.
  assert (Z0 := Z.sqrt_nonneg (Z.shiftl m k - 1)). fold r in Z0.
  rewrite <- (sqrt_square (IZR (r + 1))) by (apply IZR_le; lia). apply sqrt_le_1_alt, Q.
- replace m with 0%Z in H by lia. rewrite Rmult_0_l, sqrt_0 in H. simpl. lra.
Qed.
