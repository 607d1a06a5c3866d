(** The error function of intervals: of a number by the recursion of ErrorFunction.v; of an interval from its middle by the mean
    value theorem where it is narrow, else from its ends, as it is increasing. *)
From Coq Require Import Reals ZArith Lra Lia Bool List.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Interval.Float Require Import Basic Specific_ops.
From Flocq Require Import Core.
From Prodstab Require Import Calculus Exponential ErrorFunction IntervalZ IntervalNumber.
Import ListNotations.
Open Scope R_scope.

Local Notation power := (bpow radix2).

Section Numbers.
Variable s : setting.
Local Notation prec := (precision s).
Local Notation add := (add s).
Local Notation sub := (sub s).
Local Notation mul := (mul s).
Local Notation sqr := (sqr s).

(** 1/sqrt(pi): in units of 2^-200, rounded down, where that is precise enough *)
Definition inverse_root : Z := 906617705977525684037987767013953819926238329207982090688313.
Definition inverse_root_of_pi : number :=
  if (prec <=? 190)%Z then Within (Between (down prec inverse_root (-200)) (up prec (inverse_root + 1) (-200)))
  else match inverse s (square_root s (Within (I.pi prec))) with Some r => r | None => Within I.whole end.

(** exp(-x^2); x/sqrt(pi); 2/sqrt(pi) *)
Definition gauss_number (x : number) : number := exponential s (neg (sqr x)).
Definition by_root_of_pi (x : number) : number := mul x inverse_root_of_pi.
Definition erf_slope_at_0 : number := by_root_of_pi (Exact 2).

(** (L, E) with L <= 2^n G_k <= L + E, d = 2 k + 3, computed from 0 <= G_(k + terms) <= 2 (k + terms) + 1; Y <= 2^n 2 x^2 < Y + 1.
    E is soon a short integer. *)
Fixpoint quotient_bounds (n Y : Z) (terms : nat) (d : Z) : Z * Z :=
  match terms with
  | O => (0, Z.shiftl (d - 2) n)%Z
  | S terms =>
      let (L, E) := quotient_bounds n Y terms (d + 2)%Z in
      (Z.shiftl 1 n + Z.shiftr (Y * L) n / d, (Z.shiftr (L + (Y + 1) * E) n + 2) / d + 2)%Z
  end.

(** m with x^2 <= m *)
Definition above_square (n Y : Z) : Z := (Z.shiftr Y (n + 1) + 1)%Z.

(** erf x, around the number x itself; with so many terms, where x^2 <= m, the last one is below 2^-p of the sum *)
Definition terms_for (p m : Z) : Z := (2 * m + m / 4 + 3 + Z.min p 4096 / 2)%Z.
Definition erf_at (x : I.F.type) : I.type :=
  match x with
  | Binary k e =>
      if ((0 <=? prec) && (-5000 <=? e) && (e <=? 10))%Z then
        let n := (prec + 20)%Z in
        let Y := fixed n (2 * (k * k)) (2 * e) in
        let m := above_square n Y in
        if (m <=? 257)%Z then
          let (L, E) := quotient_bounds n Y (Z.to_nat (terms_for prec m)) 3 in
          let i := Within (I.singleton x) in
          let G := Within (rounded_ends n 0 L 0 (L + E) 0) in
          interval_of s (mul erf_slope_at_0 (mul (mul i (gauss_number i)) G))
        else I.whole
      else I.whole
  | _ => I.whole
  end.

(** a bound of erf everywhere, from erf 16 *)
Definition erf_beyond : I.type :=
  interval_of s (add (Within (erf_at (Binary 1%Z 4%Z))) (by_root_of_pi (gauss_number (Exact 16)))).

(** of numbers at least as great as erf is on i *)
Definition erf_above (i : I.type) : I.type :=
  if I.F.real (I.upper i) then
    let x := Within (I.singleton (I.upper i)) in
    if is_nonnegative (sub (Exact 16) x) then
      if is_negative (add (Exact 16) x) then erf_at (Binary (-1)%Z 4%Z) else erf_at (I.upper i)
    else erf_beyond
  else erf_beyond.

(** whether the ends of i are the same number, not beyond 16 *)
Definition is_single (i : I.type) : bool :=
  match i with
  | Between (Binary a e) (Binary b d) => (a =? b)%Z && (e =? d)%Z && is_nonnegative (sub (Exact 256) (sqr (Within i)))
  | _ => false
  end.

(** the derivative, 2/sqrt(pi) exp(-x^2) *)
Definition erf_slope (x : number) : number := mul erf_slope_at_0 (gauss_number x).

(** x encloses all numbers of its interval *)
Definition is_full (x : number) : bool :=
  match x with
  | Interval i nonzero p => (p =? 0)%Z && (negb nonzero || is_positive (Within i) || is_negative (Within i))
  | Exact _ => false
  end.
(** what the mean value theorem loses is little: i is narrow, and its middle m not beyond 16 *)
Definition is_narrow (i : I.type) (m : I.F.type) : bool :=
  let c := I.singleton m in
  is_nonnegative (Within (I.sub prec (two_to (-5)) (I.sub prec i c))) && is_nonnegative (sub (Exact 256) (sqr (Within c))).
Definition erf_from (m : I.F.type) (i : I.type) (slope : number) : number :=
  add (Within (erf_at m)) (mul slope (Within (I.sub prec i (I.singleton m)))).

(** slope encloses the derivative at every number that x encloses *)
Definition erf_number (x slope : number) : number :=
  let i := interval_of s x in
  if is_single i then Within (erf_at (I.lower i)) else
  let m := I.midpoint i in
  if is_full x && is_narrow i m then erf_from m i slope else Within (I.join (erf_above i) (I.neg (erf_above (I.neg i)))).

(** * Correctness *)

Variable u : scale s.
Local Notation enclosed := (enclosed u).
Local Notation "i 'has' x" := (contains (I.convert i) (Xreal x)) (at level 70).

Lemma gauss_number_correct x r : enclosed x r -> enclosed (gauss_number x) (gauss r).
Proof.
intros H. unfold gauss. replace (r^2) with (r * r) by ring. apply exponential_correct, neg_correct, sqr_correct, H.
Qed.

Lemma inverse_root_bounds : IZR inverse_root / IZR (2 ^ 200) <= / sqrt PI <= IZR (inverse_root + 1) / IZR (2 ^ 200).
Proof.
let k := eval vm_compute in inverse_root in let k' := eval vm_compute in (inverse_root + 1)%Z in let u := eval vm_compute in (2 ^ 200)%Z in
  change (IZR k / IZR u <= / sqrt PI <= IZR k' / IZR u).
split; interval with (i_prec 230).
Qed.
Lemma inverse_root_of_pi_correct : enclosed inverse_root_of_pi (/ sqrt PI).
Proof.
unfold inverse_root_of_pi. destruct (prec <=? 190)%Z.
- assert (P : power (-200) = / IZR (2 ^ 200)) by reflexivity.
  apply within, ends_have; [apply down_below | apply up_above]; rewrite P; apply inverse_root_bounds.
- destruct (inverse _ _) as [v|] eqn:E; [|apply within, I.whole_correct].
  refine (proj2 (inverse_correct s _ _ _ _ E)). apply square_root_correct, pi_correct.
Qed.
Lemma by_root_of_pi_correct x r : enclosed x r -> enclosed (by_root_of_pi x) (r / sqrt PI).
Proof. intros H. apply mul_correct; [exact H | apply inverse_root_of_pi_correct]. Qed.

Lemma quotient_bounds_correct n Y x : (0 <= n)%Z -> (0 <= Y)%Z -> IZR Y <= power_2 n * (2 * x^2) <= IZR (Y + 1) ->
  forall terms k, x^2 <= INR (k + terms) ->
  let (L, E) := quotient_bounds n Y terms (Z.of_nat (2 * k + 3)) in
  (0 <= L)%Z /\ IZR L <= power_2 n * erf_quotient k x <= IZR (L + E).
Proof.
intros Hn HY Hx. assert (P : 0 < power_2 n) by (rewrite power_2_power by exact Hn; apply bpow_gt_0).
assert (One : IZR (Z.shiftl 1 n) = power_2 n) by (rewrite Z.shiftl_mul_pow2, Z.mul_1_l by exact Hn; reflexivity).
assert (OneZ : (0 < Z.shiftl 1 n)%Z) by (apply lt_IZR; rewrite One; exact P).
induction terms as [|terms IH]; intros k Hk; cbn [quotient_bounds].
- rewrite Nat.add_0_r in Hk. assert (B := erf_quotient_bounds k x Hk). split; [lia|]. split.
  + apply Rmult_le_pos; lra.
  + rewrite Z.add_0_l, Z.shiftl_mul_pow2, mult_IZR, Rmult_comm by exact Hn. apply Rmult_le_compat_r; [apply Rlt_le, P|].
    rewrite INR_IZR_INZ in B. replace (Z.of_nat (2 * k + 3) - 2)%Z with (Z.of_nat (2 * k + 1)) by lia. apply B.
- specialize (IH (S k) ltac:(rewrite Nat.add_succ_comm; exact Hk)).
  replace (Z.of_nat (2 * S k + 3)) with (Z.of_nat (2 * k + 3) + 2)%Z in IH by lia.
  destruct (quotient_bounds n Y terms (Z.of_nat (2 * k + 3) + 2)) as [L U]. destruct IH as [L0 [HL HU]]. rewrite plus_IZR in HU.
  set (d := Z.of_nat (2 * k + 3)). assert (Hd : (0 < d)%Z) by (unfold d; lia). assert (Hd' : 0 < IZR d) by (apply IZR_lt, Hd).
  rewrite erf_quotient_next, INR_IZR_INZ. fold d. set (G := erf_quotient (S k) x) in *. set (B := power_2 n) in *.
  assert (Y0 : 0 <= IZR Y) by (apply IZR_le, HY). assert (L0' : 0 <= IZR L) by (apply IZR_le, L0).
  assert (E : B * (1 + 2 * x^2 / IZR d * G) = B + (B * (2 * x^2)) * (B * G) / B / IZR d) by (field; split; apply Rgt_not_eq; assumption).
  rewrite E. clear E. set (y := B * (2 * x^2)) in *. set (g := B * G) in *.
  assert (IB := Rinv_0_lt_compat _ P). assert (Id := Rinv_0_lt_compat _ Hd').
  set (q := Z.shiftr (Y * L) n). set (t := Z.shiftr (L + (Y + 1) * U) n).
  assert (D1 := divided_down q d Hd). assert (D2 := shifted_down (Y * L) n Hn).
  assert (D3 := divided_down (t + 2) d Hd). assert (D4 := shifted_down (L + (Y + 1) * U) n Hn).
  fold B q in D2. fold B t in D4. rewrite mult_IZR in D2. rewrite plus_IZR, mult_IZR in D4. rewrite plus_IZR in D3.
  assert (Low : IZR Y * IZR L <= y * g) by (apply Rmult_le_compat; lra).
  assert (High : y * g <= IZR (Y + 1) * (IZR L + IZR U)) by (apply Rmult_le_compat; lra).
  assert (Split : IZR (Y + 1) * (IZR L + IZR U) / B = IZR Y * IZR L / B + (IZR L + IZR (Y + 1) * IZR U) / B)
    by (rewrite plus_IZR; field; apply Rgt_not_eq, P).
  assert (Low' : IZR Y * IZR L / B <= y * g / B) by (apply Rmult_le_compat_r; lra).
  assert (High' : y * g / B <= IZR (Y + 1) * (IZR L + IZR U) / B) by (apply Rmult_le_compat_r; lra).
  assert (Q0 : (0 <= q / d)%Z) by (apply Z.div_pos; [apply Z.shiftr_nonneg; lia | exact Hd]).
  split; [lia|]. rewrite !plus_IZR, One. fold B. split.
  + apply Rplus_le_compat_l, Rle_trans with (1 := proj1 D1). unfold Rdiv. apply Rmult_le_compat_r; lra.
  + assert (T : y * g / B / IZR d <= IZR q / IZR d + (IZR t + 2) / IZR d).
    { unfold Rdiv at 2 3 4. rewrite <- Rmult_plus_distr_r. apply Rmult_le_compat_r; lra. }
    lra.
Qed.

Lemma above_square_correct n Y x : (0 <= n)%Z -> (0 <= Y)%Z -> power_2 n * (2 * x^2) <= IZR (Y + 1) ->
  (0 <= above_square n Y)%Z /\ x^2 <= IZR (above_square n Y).
Proof.
intros Hn HY Hx. unfold above_square. assert (Q : (0 <= Z.shiftr Y (n + 1))%Z) by (apply Z.shiftr_nonneg, HY). split; [lia|].
assert (P : 0 < power_2 n) by (rewrite power_2_power by exact Hn; apply bpow_gt_0).
apply (Rmult_le_reg_l (power_2 n * 2)); [lra|]. apply Rle_trans with (IZR (Y + 1)); [lra|].
unfold power_2. rewrite <- !mult_IZR. apply IZR_le. rewrite Z.shiftr_div_pow2 by lia.
replace (2 ^ n * 2)%Z with (2 ^ (n + 1))%Z by (rewrite Z.pow_add_r by lia; reflexivity).
assert (B : (0 < 2 ^ (n + 1))%Z) by (apply Z.pow_pos_nonneg; lia). assert (M := Z.mul_succ_div_gt Y _ B). lia.
Qed.

Lemma erf_at_correct x r : I.F.toX x = Xreal r -> erf_at x has erf r.
Proof.
intros Hr. unfold erf_at. destruct x as [|k e]; [apply I.whole_correct|].
destruct (_ && _) eqn:B; [|apply I.whole_correct]. apply andb_prop in B. destruct B as [B _]. apply andb_prop in B. destruct B as [B _].
apply Z.leb_le in B. set (n := (prec + 20)%Z). assert (Hn : (0 <= n)%Z) by (unfold n; lia).
assert (Er : r = IZR k * power e) by (rewrite binary_value in Hr; congruence).
assert (F := fixed_correct n (2 * (k * k)) (2 * e) Hn). set (Y := fixed n (2 * (k * k)) (2 * e)) in *.
assert (Ey : power_2 n * (2 * r^2) = power_2 n * (IZR (2 * (k * k)) * power (2 * e))).
{ rewrite Er, !mult_IZR. replace (2 * e)%Z with (e + e)%Z by ring. rewrite bpow_plus. ring. }
assert (HY : (0 <= Y)%Z) by (unfold Y, fixed; apply Z.shiftl_nonneg; nia).
rewrite <- Ey in F. assert (F' : IZR Y <= power_2 n * (2 * r^2) <= IZR (Y + 1)) by (rewrite plus_IZR; lra).
destruct (above_square_correct n Y r Hn HY (proj2 F')) as [M0 HM]. set (m := above_square n Y) in *.
destruct (m <=? 257)%Z; [|apply I.whole_correct].
set (terms := Z.to_nat _). assert (Q := quotient_bounds_correct n Y r Hn HY F' terms 0).
change (Z.of_nat (2 * 0 + 3)) with 3%Z in Q. destruct (quotient_bounds n Y terms 3) as [L E].
destruct Q as [_ Q].
{ apply Rle_trans with (1 := HM). rewrite INR_IZR_INZ. apply IZR_le. unfold terms, terms_for.
  assert (0 <= m / 4)%Z by (apply Z.div_pos; lia). assert (0 <= Z.min prec 4096 / 2)%Z by (apply Z.div_pos; lia).
  rewrite Nat.add_0_l, Z2Nat.id; lia. }
assert (X : enclosed (Within (I.singleton (Binary k e))) r).
{ apply within. replace r with (proj_val (I.F.toX (Binary k e))) by (rewrite Hr; reflexivity). apply I.singleton_correct. }
rewrite erf_by_quotient. apply interval_of_correct with (u := u).
apply mul_correct; [apply by_root_of_pi_correct; reflexivity|].
apply mul_correct; [apply mul_correct; [exact X | apply gauss_number_correct, X]|].
apply within, rounded_ends_correct; [exact Hn | lia |]. simpl (power 0). lra.
Qed.

Lemma erf_beyond_correct : exists v, erf_beyond has v /\ forall x, erf x <= v.
Proof.
exists (erf 16 + gauss 16 / sqrt PI). split.
- apply interval_of_correct with (u := u), add_correct.
  + apply within, erf_at_correct. rewrite binary_value. f_equal. simpl. lra.
  + apply by_root_of_pi_correct, gauss_number_correct. reflexivity.
- intros x. destruct (Rle_lt_dec 16 x) as [h|h]; [apply erf_tail; lra|].
  assert (M := erf_increasing x 16 (Rlt_le _ _ h)).
  assert (0 <= gauss 16 / sqrt PI); [|lra].
  apply Rmult_le_pos; [apply Rlt_le, gauss_pos | apply Rlt_le, Rinv_0_lt_compat, sqrt_PI_pos].
Qed.

Lemma erf_above_correct i x : i has x -> exists v, erf_above i has v /\ erf x <= v.
Proof.
intros H. destruct erf_beyond_correct as [b [Cb Hb]].
assert (Beyond : exists v, erf_beyond has v /\ erf x <= v) by (exists b; split; [exact Cb | apply Hb]).
unfold erf_above. destruct (I.F.real (I.upper i)) eqn:E; [|exact Beyond].
rewrite I.F.real_correct in E. assert (L := I.upper_correct i (ex_intro _ x H)).
destruct (I.F.toX (I.upper i)) as [|w] eqn:Ew; [discriminate|].
assert (Hw : x <= w).
{ destruct (I.convert i) as [|a c]; [discriminate|]. simpl in L. subst c. simpl in H. lra. }
assert (W : enclosed (Within (I.singleton (I.upper i))) w).
{ apply within. replace w with (proj_val (I.F.toX (I.upper i))) by (rewrite Ew; reflexivity). apply I.singleton_correct. }
destruct (is_nonnegative (sub _ _)); [|exact Beyond].
destruct (is_negative (add _ _)) eqn:A.
- assert (Negative := negative_correct _ _ (add_correct s (Exact 16) _ 16 _ eq_refl W) A).
  exists (erf (-16)). split; [|apply erf_increasing; lra]. apply erf_at_correct. rewrite binary_value. f_equal. simpl. lra.
- exists (erf w). split; [apply erf_at_correct, Ew | apply erf_increasing, Hw].
Qed.

Lemma is_single_correct i x : is_single i = true -> i has x -> I.F.toX (I.lower i) = Xreal x.
Proof.
unfold is_single. destruct i as [|[|a e] [|b d]]; try discriminate. intros E H.
apply andb_prop in E. destruct E as [E _]. apply andb_prop in E. destruct E as [E1 E2].
apply Z.eqb_eq in E1, E2. subst b d. apply in_between in H.
change (I.F.toX (Binary a e) = Xreal x). rewrite binary_value. f_equal. lra.
Qed.

Lemma erf_slope_correct x r : enclosed x r -> enclosed (erf_slope x) (2 / sqrt PI * gauss r).
Proof. intros H. apply mul_correct; [apply by_root_of_pi_correct; reflexivity | apply gauss_number_correct, H]. Qed.

Lemma erf_from_correct i slope r : i has r -> (forall t, i has t -> enclosed slope (2 / sqrt PI * gauss t)) ->
  enclosed (erf_from (I.midpoint i) i slope) (erf r).
Proof.
intros Hr Hs. destruct (I.midpoint_correct i (ex_intro _ r Hr)) as [Em Hm]. set (m := I.midpoint i) in *.
set (c := proj_val (I.F.toX m)) in *. rewrite Em in Hm.
destruct (MVT_gen erf c r (fun t => 2 / sqrt PI * gauss t)) as [t [Ht E]].
- intros t _. apply is_derive_erf.
- intros t _. apply continuity_pt_filterlim. exact (is_derive_continuous _ _ _ (is_derive_erf t)).
- replace (erf r) with (erf c + 2 / sqrt PI * gauss t * (r - c)) by lra. unfold erf_from.
  apply add_correct; [apply within, erf_at_correct, Em|].
  apply mul_correct; [apply Hs, (contains_between i c r); assumption|].
  apply within. apply (I.sub_correct prec i _ (Xreal r) (Xreal c)); [exact Hr|].
  unfold c. apply I.singleton_correct.
Qed.

Lemma is_full_correct x t : is_full x = true -> interval_of s x has t -> enclosed x t.
Proof.
destruct x as [k|i nz p]; [discriminate|]. simpl. intros E H. apply andb_prop in E. destruct E as [E N]. apply Z.eqb_eq in E. subst p.
change (interval_of s (Interval i nz 0)) with i in H. apply enclosed_plain. split; [exact H|]. intros ->. assert (W := within (u := u) i t H).
apply orb_prop in N. destruct N as [N|N].
- apply Rgt_not_eq. exact (positive_correct (Within i) t W N).
- apply Rlt_not_eq. exact (negative_correct (Within i) t W N).
Qed.

Lemma erf_number_correct x slope r : enclosed x r -> (forall t, enclosed x t -> enclosed slope (2 / sqrt PI * gauss t)) ->
  enclosed (erf_number x slope) (erf r).
Proof.
intros H Hs. assert (C := interval_of_correct s _ _ H). unfold erf_number. set (i := interval_of s x) in *.
destruct (is_single i) eqn:S; [apply within, erf_at_correct, (is_single_correct i r S C)|]. cbv zeta.
destruct (is_full x && is_narrow i (I.midpoint i)) eqn:N.
{ apply andb_prop in N. destruct N as [N _]. apply erf_from_correct; [exact C|]. intros t Ht. apply Hs, is_full_correct; assumption. }
destruct (erf_above_correct i r C) as [v [Cv Hv]].
destruct (erf_above_correct (I.neg i) (- r) (I.neg_correct i (Xreal r) C)) as [w [Cw Hw]]. rewrite erf_opp in Hw.
apply within, (contains_between _ (- w) v).
- apply I.join_correct. right. exact (I.neg_correct _ (Xreal w) Cw).
- apply I.join_correct. left. exact Cv.
- rewrite Rmin_left, Rmax_right by lra. lra.
Qed.
End Numbers.
Arguments erf_slope_correct s {u}. Arguments erf_number_correct s {u}.
