(** Intervals around logarithms ([log_interval]): a number y near ln x, about which nothing is proved,
    is corrected by what x / exp y differs from 1, which exponentials (Enclosure.v) tell. This is
    several times faster than the series that coq-interval sums. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
Import ListNotations.
From Flocq Require Import Core.
From Interval.Missing Require Stdlib.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Interval.Float Require Import Basic Specific_ops.
From Prodstab Require Import BinaryInteger Exponential Enclosure.
Open Scope R_scope.

Local Notation power := (bpow radix2).
Local Notation "i 'has' x" := (contains (I.convert i) (Xreal x)) (at level 70).

(** * Near a logarithm *)

(** 1/d + T/(d + 2) + T^2/(d + 4) + .., in units of 2^-k *)
Fixpoint odd_series (k T : Z) (terms : nat) (d : Z) : Z :=
  match terms with
  | O => 0
  | S terms => Z.shiftl 1 k / d + Z.shiftr (product T (odd_series k T terms (d + 2))) k
  end%Z.
(** near 2^k ln (m 2^e), for m > 0 and k <= 400: the series of 2 artanh t, with t = (f - 1)/(f + 1)
    for a number f near 1, and ln 2 as often as it is halved or doubled *)
Definition near_log (k m e : Z) : Z :=
  let l := Z.log2 m in
  let f := Z.shiftl m (k - l) in
  let one := Z.shiftl 1 k in
  let great := (Z.shiftl 3 (k - 1) <? f)%Z in
  let f := if great then Z.shiftr f 1 else f in
  let l := if great then (l + 1)%Z else l in
  let t := (Z.shiftl (f - one) k / (f + one))%Z in
  let s := odd_series k (Z.shiftr (product t t) k) (Z.to_nat (k / 4 + 2)) 1 in
  (Z.shiftr (product t s) (k - 1) + (l + e) * Z.shiftr ln2_mantissa (ln2_bits - k))%Z.

(** how near m 2^e is to 1, in bits *)
Definition nearness (m e : Z) : Z :=
  if ((-1 <=? Z.log2 m + e) && (Z.log2 m + e <=? 0) && (e <=? 0))%Z%bool
  then (- e - Z.log2 (Z.abs (m - Z.shiftl 1 (- e))))%Z else 0%Z.

(** * Around a logarithm *)

Local Notation single m e := (Between (Binary m e) (Binary m e)).
Local Notation integer k := (single k 0%Z).
Definition not_negative (i : I.type) : bool :=
  match I.sign_large i with Xgt | Xeq => true | _ => false end.

(** of m 2^e *)
Definition log_at (prec : I.F.precision) (m e : Z) : option I.type :=
  let bits := (prec + 12 + Z.max 0 (Z.min prec (nearness m e)))%Z in
  let k := (bits / 2 + 2)%Z in
  if ((0 <? m) && (0 <=? prec) && (k <=? ln2_bits))%Z%bool then
    let y := near_log k m e in
    match exp_within bits (single y (- k)%Z) with
    | None => None
    | Some E =>
        let d := I.sub bits (I.div bits (single m e) E) (integer 1%Z) in
        if not_negative (I.add bits d (single 1%Z (-1)%Z)) then
          let square := I.mul bits (integer 2%Z) (I.sqr bits d) in
          Some (I.add prec (single y (- k)%Z) (I.sub bits d (I.join I.zero square)))
        else None
    end
  else None.

Definition log_within (prec : I.F.precision) (i : I.type) : option I.type :=
  match i with
  | Between (Binary a e) (Binary b d) =>
      match log_at prec a e with
      | None => None
      | Some A =>
          let t := I.sub prec (I.div prec (single b d) (single a e)) (integer 1%Z) in
          if not_negative (I.sub prec (single 1%Z (-7)%Z) t) then Some (I.add prec A (I.join I.zero t))
          else match log_at prec b d with Some B => Some (I.join A B) | None => None end
      end
  | _ => None
  end.
Definition log_interval (prec : I.F.precision) (i : I.type) : I.type :=
  match log_within prec i with Some o => o | None => I.ln prec i end.

(** ** Correctness *)

Lemma log_at_most t : -1 < t -> ln (1 + t) <= t.
Proof.
intros H. rewrite <- (ln_exp t) at 2. assert (E := exp_ineq1_le t).
destruct (Req_dec (1 + t) (exp t)) as [->|N]; [lra|]. apply Rlt_le, ln_increasing; lra.
Qed.
Lemma log_at_least t : -1 / 2 <= t -> t - 2 * (t * t) <= ln (1 + t).
Proof.
intros H. assert (P : 0 < 1 + t) by lra. assert (Q := Rinv_0_lt_compat _ P).
assert (L := log_at_most (/ (1 + t) - 1) ltac:(lra)).
replace (1 + (/ (1 + t) - 1)) with (/ (1 + t)) in L by ring. rewrite ln_Rinv in L by exact P.
assert (I2 : / (1 + t) <= 2) by (rewrite <- (Rinv_inv 2); apply Rinv_le_contravar; lra).
assert (E : 1 - / (1 + t) = t - t * t * / (1 + t)) by (field; lra).
assert (S := Rle_0_sqr t). unfold Rsqr in S. nra.
Qed.
Lemma log_corrected x y t : 0 < x -> t = x / exp y - 1 -> -1 / 2 <= t ->
  y + (t - 2 * (t * t)) <= ln x <= y + t.
Proof.
intros Hx Et Ht. assert (P := exp_pos y).
assert (E : ln x = y + ln (1 + t)).
{ rewrite <- (ln_exp y) at 1. rewrite <- ln_mult; [|exact P | lra]. f_equal. rewrite Et. field. lra. }
rewrite E. assert (L := log_at_most t ltac:(lra)). assert (M := log_at_least t Ht). lra.
Qed.

Lemma not_negative_correct i x : i has x -> not_negative i = true -> 0 <= x.
Proof.
unfold not_negative. intros H. assert (S := I.sign_large_correct i).
destruct (I.sign_large i); try discriminate; intros _.
- assert (E := S _ H). injection E as ->. lra.
- exact (proj2 (S _ H)).
Qed.
Lemma single_has m e : single m e has IZR m * power e.
Proof. apply in_between. lra. Qed.
Lemma integer_has k : integer k has IZR k.
Proof. apply in_between. simpl. lra. Qed.
Lemma divided_has prec i j x y : i has x -> j has y -> y <> 0 -> I.div prec i j has x / y.
Proof.
intros Hi Hj N. assert (C := I.div_correct prec i j (Xreal x) (Xreal y) Hi Hj).
unfold Xdiv, Xdiv', Xbind2 in C. destruct (is_zero_spec y) as [Z|_]; [contradiction | exact C].
Qed.
Lemma sum_has prec i j x y : i has x -> j has y -> I.add prec i j has x + y.
Proof. exact (I.add_correct prec i j (Xreal x) (Xreal y)). Qed.
Lemma difference_has prec i j x y : i has x -> j has y -> I.sub prec i j has x - y.
Proof. exact (I.sub_correct prec i j (Xreal x) (Xreal y)). Qed.
Lemma product_has prec i j x y : i has x -> j has y -> I.mul prec i j has x * y.
Proof. exact (I.mul_correct prec i j (Xreal x) (Xreal y)). Qed.
Lemma square_has prec i x : i has x -> I.sqr prec i has x * x.
Proof. exact (I.sqr_correct prec i (Xreal x)). Qed.
(** an interval holds what is between two of its numbers *)
Lemma has_between i a b x : i has a -> i has b -> a <= x <= b -> i has x.
Proof.
intros Ha Hb H. assert (C := contains_connected (I.convert i)). cbv beta delta [Stdlib.connected] in C.
exact (C a b Ha Hb x H).
Qed.
Lemma from_0_has i x y : i has y -> 0 <= x <= y -> I.join I.zero i has x.
Proof.
intros Hi H. apply (has_between _ 0 y); [| |exact H]; apply I.join_correct; [left | right; exact Hi].
rewrite I.zero_correct. simpl. lra.
Qed.

Local Opaque I.add I.sub I.mul I.sqr I.div I.join exp_within near_log.

Lemma log_at_correct prec m e o : log_at prec m e = Some o ->
  0 < IZR m * power e /\ o has ln (IZR m * power e).
Proof.
unfold log_at. cbv zeta. set (bits := (prec + 12 + _)%Z). set (k := (bits / 2 + 2)%Z).
destruct (0 <? m)%Z eqn:M; [|discriminate]. apply Z.ltb_lt in M. destruct (_ && _)%bool; [|discriminate].
set (y := near_log k m e). clearbody y. destruct (exp_within bits _) as [E|] eqn:HE; [|discriminate].
set (x := IZR m * power e). set (v := IZR y * power (- k)%Z).
assert (X : 0 < x) by (apply Rmult_lt_0_compat; [apply IZR_lt, M | apply bpow_gt_0]).
set (d := I.sub bits _ _). destruct (not_negative _) eqn:N; [|discriminate]. intros H. injection H as <-.
assert (Hexp := exp_within_correct bits _ E v HE (single_has y (- k)%Z)).
assert (P := exp_pos v). remember (x / exp v - 1) as t eqn:Et.
assert (Hd : d has t).
{ rewrite Et. apply difference_has; [|apply integer_has].
  apply divided_has; [apply single_has | exact Hexp | lra]. }
assert (Ht : -1 / 2 <= t).
{ assert (C := sum_has bits _ _ _ _ Hd (single_has 1%Z (-1)%Z)).
  apply not_negative_correct in C; [|exact N]. simpl in C. lra. }
split; [exact X|]. destruct (log_corrected x v t X Et Ht) as [L U].
replace (ln x) with (v + (t - (v + t - ln x))) by ring.
apply sum_has; [apply single_has|]. apply difference_has; [exact Hd|].
apply (from_0_has _ _ (2 * (t * t))); [|lra].
apply product_has; [apply integer_has | apply square_has, Hd].
Qed.

Lemma log_within_correct prec i o x : log_within prec i = Some o -> i has x -> o has ln x.
Proof.
unfold log_within. destruct i as [|[|a e] [|b d]]; try discriminate.
destruct (log_at prec a e) as [A|] eqn:EA; [|discriminate].
destruct (log_at_correct _ _ _ _ EA) as [PA HA]. intros H Hx. apply in_between in Hx.
set (u := IZR a * power e) in *. set (v := IZR b * power d) in *.
assert (ln u <= ln x).
{ destruct (proj1 Hx) as [h| <-]; [apply Rlt_le, ln_increasing; assumption | lra]. }
cbv zeta in H. destruct (not_negative _).
- injection H as <-. replace (ln x) with (ln u + (ln x - ln u)) by ring.
  apply sum_has; [exact HA|]. apply (from_0_has _ _ (v / u - 1)).
  + apply difference_has; [|apply integer_has].
    apply divided_has; [apply single_has | apply single_has | fold u; apply Rgt_not_eq, PA].
  + split; [lra|]. assert (Q := Rinv_0_lt_compat _ PA).
    assert (0 < x * / u) by (apply Rmult_lt_0_compat; lra).
    assert (x * / u <= v * / u) by (apply Rmult_le_compat_r; lra).
    assert (L := log_at_most (x * / u - 1) ltac:(lra)).
    replace (1 + (x * / u - 1)) with (x * / u) in L by ring.
    rewrite ln_mult, ln_Rinv in L by lra. unfold Rdiv. lra.
- destruct (log_at prec b d) as [B|] eqn:EB; [|discriminate]. injection H as <-.
  destruct (log_at_correct _ _ _ _ EB) as [PB HB]. fold v in PB, HB.
  apply (has_between _ (ln u) (ln v)); [apply I.join_correct; left; exact HA | apply I.join_correct; right; exact HB|].
  split; [lra|]. destruct (proj2 Hx) as [h| ->]; [apply Rlt_le, ln_increasing; lra | lra].
Qed.

Lemma log_interval_correct prec i x : i has x -> 0 < x -> log_interval prec i has ln x.
Proof.
intros H P. unfold log_interval. destruct (log_within prec i) as [o|] eqn:E.
- exact (log_within_correct prec i o x E H).
- assert (C := I.ln_correct prec _ _ H). unfold Xbind, Xln' in C.
  destruct (is_positive_spec x); [exact C | lra].
Qed.

Local Transparent I.add I.sub I.mul I.sqr I.div I.join exp_within near_log.

(** it is narrow: of points, a few units of the last of 40 bits *)
Definition log_narrow_at (m e : Z) : bool :=
  match log_within 40%Z (single m e) with
  | Some (Between (Binary a e) (Binary b d)) => ((e =? d) && (2 ^ 38 <=? Z.abs a) && (b <=? a + 4))%Z%bool
  | _ => false
  end.
Example log_within_narrow : forallb (fun '(m, e) => log_narrow_at m e)
  [(3, 0); (1, -1); (355, -8); (12345, -3); (1, 1000); (1, -1000); (1025, -10); (1023, -10)]%Z = true.
Proof. vm_compute. reflexivity. Qed.
