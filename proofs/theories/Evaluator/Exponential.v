(** Exponentials on integers: [exponential_of n j X] encloses exp x for X <= 2^n x <= X + 1 by 2^K S / 2^n and 2^K (S + E) / 2^n
    ([exponential_of_correct]). The argument is reduced by a multiple of ln 2 and by j + 2 halvings, its exponential is the sum of Taylor's
    series, rounded down, and is squared as often. *)
From Coq Require Import Reals ZArith Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Flocq Require Import Core.
From Prodstab Require Import Calculus BinaryInteger IntervalZ.
Open Scope R_scope.

(** * Taylor's series *)

Definition taylor_term (k : nat) (x : R) : R := x^k / INR (fact k).
Fixpoint taylor_sum (k : nat) (x : R) : R := match k with O => 0 | S j => taylor_sum j x + taylor_term j x end.

Lemma taylor_term_derive k x : is_derive (taylor_term (S k)) x (taylor_term k x).
Proof.
unfold taylor_term. assert (F := INR_fact_neq_0 k). assert (P : INR (S k) <> 0) by (apply not_0_INR; lia).
replace (x^k / INR (fact k)) with (/ INR (fact (S k)) * (INR (S k) * 1 * x ^ k)).
- apply (is_derive_ext (fun t => / INR (fact (S k)) * t ^ S k)); [intros t; unfold Rdiv; apply Rmult_comm|].
  apply is_derive_scal. apply (is_derive_pow (fun t => t) (S k)). apply (is_derive_id (K:=R_AbsRing)).
- rewrite fact_simpl, mult_INR. field. split; assumption.
Qed.
Lemma taylor_sum_derive k x : is_derive (taylor_sum (S k)) x (taylor_sum k x).
Proof.
induction k as [|k IH].
- apply (is_derive_ext (fun _ => 1)); [intros t; unfold taylor_sum, taylor_term; simpl; field|].
  apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule)).
- apply (is_derive_plus (K:=R_AbsRing) (V:=R_NormedModule) (taylor_sum (S k)) (taylor_term (S k))); [exact IH | apply taylor_term_derive].
Qed.
Lemma taylor_term_at_0 k : taylor_term (S k) 0 = 0.
Proof. unfold taylor_term. rewrite pow_i by lia. unfold Rdiv. apply Rmult_0_l. Qed.
Lemma taylor_sum_at_0 k : taylor_sum (S k) 0 = 1.
Proof.
induction k as [|k IH]; [unfold taylor_sum, taylor_term; simpl; field|].
change (taylor_sum (S k) 0 + taylor_term (S k) 0 = 1). rewrite IH, taylor_term_at_0. ring.
Qed.
Lemma taylor_term_nonnegative k x : 0 <= x -> 0 <= taylor_term k x.
Proof. intros H. apply Rmult_le_pos; [apply pow_le, H | apply Rlt_le, Rinv_0_lt_compat, INR_fact_lt_0]. Qed.
Lemma taylor_term_next k x : taylor_term (S k) x = taylor_term k x * x / IZR (Z.of_nat (S k)).
Proof.
unfold taylor_term. rewrite <- INR_IZR_INZ, fact_simpl, mult_INR. simpl pow. field. split; [apply INR_fact_neq_0 | apply not_0_INR; lia].
Qed.

Lemma grows (f df : R -> R) x : f 0 = 0 -> (forall t, 0 <= t -> is_derive f t (df t)) -> (forall t, 0 <= t -> 0 <= df t) -> 0 <= x -> 0 <= f x.
Proof.
intros H0 Hd Hp Hx. destruct Hx as [Hx| <-]; [|lra].
destruct (MVT_is_derive f df 0 x Hx) as [c [Hc E]]; [intros t Ht; apply Hd; lra|].
assert (0 <= df c * (x - 0)) by (apply Rmult_le_pos; [apply Hp; lra | lra]). lra.
Qed.

Lemma taylor_encloses k : forall x, 0 <= x -> taylor_sum k x <= exp x <= taylor_sum k x + exp x * taylor_term k x.
Proof.
induction k as [|k IH]; intros x Hx.
- assert (P := exp_pos x). unfold taylor_sum, taylor_term. simpl. lra.
- split.
  + cut (0 <= exp x - taylor_sum (S k) x); [lra|]. apply (grows (fun t => exp t - taylor_sum (S k) t) (fun t => exp t - taylor_sum k t)); try assumption.
    * rewrite exp_0, taylor_sum_at_0. ring.
    * intros t _. apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule)); [apply is_derive_Reals, derivable_pt_lim_exp | apply taylor_sum_derive].
    * intros t Ht. generalize (IH t Ht). lra.
  + cut (0 <= taylor_sum (S k) x + exp x * taylor_term (S k) x - exp x); [lra|].
    apply (grows (fun t => taylor_sum (S k) t + exp t * taylor_term (S k) t - exp t)
      (fun t => taylor_sum k t + (exp t * taylor_term (S k) t + exp t * taylor_term k t) - exp t)); try assumption.
    * rewrite exp_0, taylor_sum_at_0, taylor_term_at_0. ring.
    * intros t _. apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule)); [|apply is_derive_Reals, derivable_pt_lim_exp].
      apply (is_derive_plus (K:=R_AbsRing) (V:=R_NormedModule) (taylor_sum (S k)) (fun t => exp t * taylor_term (S k) t)); [apply taylor_sum_derive|].
      apply (is_derive_mult (K:=R_AbsRing) exp (taylor_term (S k)));
        [apply is_derive_Reals, derivable_pt_lim_exp | apply taylor_term_derive | intros; apply Rmult_comm].
    * intros t Ht. generalize (IH t Ht). assert (0 <= exp t * taylor_term (S k) t); [|lra].
      apply Rmult_le_pos; [apply Rlt_le, exp_pos | apply taylor_term_nonnegative, Ht].
Qed.

Lemma exp_half x : x <= 1 / 2 -> exp x <= 2.
Proof.
intros H. apply Rle_trans with (exp (1 / 2)); [destruct H as [H| ->]; [apply Rlt_le, exp_increasing, H | apply Rle_refl]|].
apply Rsqr_incr_0_var; [|lra]. unfold Rsqr. rewrite <- exp_plus. replace (1 / 2 + 1 / 2) with 1 by field. generalize exp_le_3. lra.
Qed.

(** * On integers *)

Definition power_2 (n : Z) : R := IZR (2 ^ n).

Lemma power_2_positive n : (0 <= n)%Z -> 0 < power_2 n.
Proof. intros H. apply IZR_lt. apply Z.pow_pos_nonneg; lia. Qed.

Lemma shifted_down x n : (0 <= n)%Z -> IZR (Z.shiftr x n) <= IZR x / power_2 n < IZR (Z.shiftr x n) + 1.
Proof.
intros H. rewrite Z.shiftr_div_pow2 by exact H. assert (P := power_2_positive n H). unfold power_2 in *.
assert (Q : (0 < 2 ^ n)%Z) by (apply lt_IZR; exact P).
assert (L := Z.mul_div_le x (2 ^ n) Q). assert (U := Z.mul_succ_div_gt x (2 ^ n) Q).
apply IZR_le in L. apply IZR_lt in U. rewrite mult_IZR in L, U. rewrite succ_IZR in U.
split; [apply (Rmult_le_reg_r (IZR (2 ^ n))) | apply (Rmult_lt_reg_r (IZR (2 ^ n)))]; try exact P; unfold Rdiv; rewrite Rmult_assoc, Rinv_l by lra; lra.
Qed.
Lemma divided_down x k : (0 < k)%Z -> IZR (x / k) <= IZR x / IZR k < IZR (x / k) + 1.
Proof.
intros H. assert (P := IZR_lt _ _ H). assert (L := Z.mul_div_le x k H). assert (U := Z.mul_succ_div_gt x k H).
apply IZR_le in L. apply IZR_lt in U. rewrite mult_IZR in L, U. rewrite succ_IZR in U.
split; [apply (Rmult_le_reg_r (IZR k)) | apply (Rmult_lt_reg_r (IZR k))]; try exact P; unfold Rdiv; rewrite Rmult_assoc, Rinv_l by lra; lra.
Qed.

Section Integers.
Variable n : Z.
Hypothesis Hn : (0 <= n)%Z.
Notation B := (power_2 n).
Local Notation HB := (power_2_positive n Hn).

(** from the term t of number k - 1 and the sum s up to it: the sum until a term rounds to 0, and the number of that term *)
Fixpoint taylor (fuel : nat) (r k t s : Z) : option (Z * Z) :=
  match fuel with
  | O => None
  | S fuel => let t := (Z.shiftr (product t r) n / k)%Z in if (t =? 0)%Z then Some (s, k) else taylor fuel r (k + 1) t (s + t)
  end.

Lemma taylor_correct fuel : forall r k t s s' k', (0 <= r)%Z -> let x := IZR r / B in x <= 1 / 2 -> (1 <= k)%nat -> (0 <= t)%Z ->
  IZR t <= B * taylor_term (k - 1) x <= IZR t + 2 -> IZR s <= B * taylor_sum k x <= IZR s + 2 * IZR (Z.of_nat k) ->
  taylor fuel r (Z.of_nat k) t s = Some (s', k') -> IZR s' <= B * exp x <= IZR (s' + 2 * k' + 4).
Proof.
induction fuel as [|fuel IH]; intros r k t s s' k' Hr x Hx Hk Ht Ft Fs E; [discriminate|]. cbn [taylor] in E.
set (t' := (Z.shiftr (product t r) n / Z.of_nat k)%Z) in *. assert (P := HB).
assert (X0 : 0 <= x) by (apply Rmult_le_pos; [apply IZR_le, Hr | apply Rlt_le, Rinv_0_lt_compat, P]).
assert (K1 : 1 <= IZR (Z.of_nat k)) by (apply IZR_le; lia).
assert (Ek : k = S (k - 1)) by lia.
assert (T0 : (0 <= t')%Z).
{ apply Z.div_pos; [|lia]. rewrite product_correct, Z.shiftr_div_pow2 by exact Hn. apply Z.div_pos; [apply Z.mul_nonneg_nonneg; assumption | apply Z.pow_pos_nonneg; lia]. }
assert (FT : IZR t' <= B * taylor_term k x <= IZR t' + 2).
{ rewrite Ek, taylor_term_next, <- Ek.
  replace (B * (taylor_term (k - 1) x * x / IZR (Z.of_nat k))) with (B * taylor_term (k - 1) x * x / IZR (Z.of_nat k)) by (unfold Rdiv; ring).
  set (T := B * taylor_term (k - 1) x) in *. set (kk := IZR (Z.of_nat k)) in *.
  assert (D : (t' = t * r / (2 ^ n * Z.of_nat k))%Z).
  { unfold t'. rewrite product_correct, Z.shiftr_div_pow2 by exact Hn. apply Z.div_div; [apply Z.pow_nonzero; lia | lia]. }
  assert (Q := divided_down (t * r) (2 ^ n * Z.of_nat k) ltac:(apply Z.mul_pos_pos; [apply Z.pow_pos_nonneg; lia | lia])). rewrite <- D in Q.
  rewrite !mult_IZR in Q. fold B in Q. fold kk in Q.
  replace (IZR t * IZR r / (B * kk)) with (IZR t * x / kk) in Q by (unfold x; field; split; lra).
  assert (A : 0 <= (T - IZR t) * x <= 2 * (1 / 2)) by (split; [apply Rmult_le_pos; lra | apply Rmult_le_compat; lra]).
  assert (A' : 0 <= (T - IZR t) * x / kk <= 1).
  { split; [apply Rmult_le_pos; [lra | apply Rlt_le, Rinv_0_lt_compat; lra]|].
    apply (Rmult_le_reg_r kk); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  replace (T * x / kk) with (IZR t * x / kk + (T - IZR t) * x / kk) by (field; lra). lra. }
assert (FS : IZR (s + t') <= B * taylor_sum (S k) x <= IZR (s + t') + 2 * IZR (Z.of_nat (S k))).
{ change (taylor_sum (S k) x) with (taylor_sum k x + taylor_term k x). rewrite plus_IZR, Nat2Z.inj_succ, succ_IZR, Rmult_plus_distr_l. lra. }
destruct (Z.eqb_spec t' 0) as [Ez|N].
- injection E as <- <-. rewrite Ez in FT. destruct (taylor_encloses k x X0) as [L U].
  assert (L' := Rmult_le_compat_l B _ _ (Rlt_le _ _ P) L). assert (U' := Rmult_le_compat_l B _ _ (Rlt_le _ _ P) U).
  rewrite !plus_IZR, mult_IZR. split; [lra|].
  assert (exp x * (B * taylor_term k x) <= 2 * 2).
  { apply Rmult_le_compat; [apply Rlt_le, exp_pos | apply Rmult_le_pos; [lra | apply taylor_term_nonnegative, X0] | apply exp_half, Hx | lra]. }
  lra.
- replace (Z.of_nat k + 1)%Z with (Z.of_nat (S k)) in E by lia.
  apply (IH r (S k) t' (s + t')%Z s' k'); try assumption; try lia. replace (S k - 1)%nat with k by lia. exact FT.
Qed.

(** S <= 2^n v <= S + E *)
Definition near (S E : Z) (v : R) : Prop := (0 <= S)%Z /\ (0 <= E)%Z /\ IZR S <= B * v <= IZR (S + E).

Definition squared (S E : Z) : Z * Z :=
  (Z.shiftr (match S with Zpos p => Zpos (square p) | _ => 0 end) n, Z.shiftr (product E (S + S + E)) n + 2)%Z.
Fixpoint squares (j : nat) (S E : Z) : Z * Z := match j with O => (S, E) | Datatypes.S j => let (S, E) := squared S E in squares j S E end.

Lemma squared_correct S E v : near S E v -> near (fst (squared S E)) (snd (squared S E)) (v * v).
Proof.
intros [H1 [H2 [H3 H4]]]. unfold squared. cbn [fst snd].
replace (match S with Zpos p => Zpos (square p) | _ => 0%Z end) with (S * S)%Z by (destruct S; try lia; rewrite square_correct; reflexivity).
rewrite product_correct. assert (P := HB).
assert (Q1 := shifted_down (S * S) n Hn). assert (Q2 := shifted_down (E * (S + S + E)) n Hn).
assert (N1 : (0 <= Z.shiftr (S * S) n)%Z) by (apply Z.shiftr_nonneg; nia).
assert (N2 : (0 <= Z.shiftr (E * (S + S + E)) n)%Z) by (apply Z.shiftr_nonneg; nia).
split; [exact N1|]. split; [lia|].
assert (S0 : 0 <= IZR S) by (apply IZR_le, H1). rewrite plus_IZR in H4.
assert (A : IZR S * IZR S <= B * v * (B * v)) by (apply Rmult_le_compat; lra).
assert (C : B * v * (B * v) <= (IZR S + IZR E) * (IZR S + IZR E)) by (apply Rmult_le_compat; lra).
replace (B * (v * v)) with (B * v * (B * v) / B) by (field; lra).
rewrite !plus_IZR. rewrite !mult_IZR, !plus_IZR in Q2. rewrite mult_IZR in Q1. split.
- apply Rle_trans with (1 := proj1 Q1). apply Rmult_le_compat_r; [apply Rlt_le, Rinv_0_lt_compat, P | exact A].
- apply Rle_trans with ((IZR S + IZR E) * (IZR S + IZR E) / B); [apply Rmult_le_compat_r; [apply Rlt_le, Rinv_0_lt_compat, P | exact C]|].
  replace ((IZR S + IZR E) * (IZR S + IZR E) / B) with (IZR S * IZR S / B + IZR E * (IZR S + IZR S + IZR E) / B) by (field; lra). lra.
Qed.
Lemma squares_correct j : forall S E y, near S E (exp (y / 2 ^ j)) -> near (fst (squares j S E)) (snd (squares j S E)) (exp y).
Proof.
induction j as [|j IH]; intros S E y H; cbn [squares].
- replace (y / 2 ^ 0) with y in H by (simpl; field). exact H.
- assert (Q := squared_correct _ _ _ H). destruct (squared S E) as [S' E']. apply IH.
  replace (exp (y / 2 ^ j)) with (exp (y / 2 ^ Datatypes.S j) * exp (y / 2 ^ Datatypes.S j)); [exact Q|].
  rewrite <- exp_plus. f_equal. simpl pow. field. apply pow_nonzero. lra.
Qed.
End Integers.

(** * The reduction of the argument *)

(** ln 2 2^400, rounded down *)
Definition ln2_bits : Z := 400.
Definition ln2_mantissa : Z :=
  1789879222497203190815761498240779176894896805856420935579692301363062920687047601279850318367644315849030039181347319086.

Lemma ln2_known : IZR ln2_mantissa <= power_2 ln2_bits * ln 2 <= IZR (ln2_mantissa + 1).
Proof.
assert (P := power_2_positive ln2_bits ltac:(discriminate)).
assert (H : IZR ln2_mantissa / power_2 ln2_bits <= ln 2 <= IZR (ln2_mantissa + 1) / power_2 ln2_bits).
{ unfold power_2, ln2_bits, ln2_mantissa. cbv [Z.pow Z.pow_pos Pos.iter Z.mul Pos.mul Z.add Pos.add Pos.succ Pos.add_carry].
  split; interval with (i_prec 420). }
set (b := power_2 ln2_bits) in *. set (c := IZR ln2_mantissa) in *. set (c' := IZR (ln2_mantissa + 1)) in *.
split; [replace c with (b * (c / b)) by (field; lra) | replace c' with (b * (c' / b)) by (field; lra)]; apply Rmult_le_compat_l; lra.
Qed.

Section Reduction.
Variable n : Z.

(** X / 2^n is K ln 2 and something between 0 and 0.71 *)
Definition multiple (X : Z) : Z := Z.shiftr (product (Z.shiftr X (n - 12) - 8) 1512775) 32.

Definition exponential_of (j : nat) (X : Z) : option (Z * (Z * Z)) :=
  let one := Z.shiftl 1 n in
  let K := multiple X in
  let F := (X - Z.shiftr (product K (Z.shiftr ln2_mantissa (ln2_bits - (n + 16)))) 16 - 2)%Z in
  if ((3 <=? n) && (n + 16 <=? ln2_bits) && (Z.abs K <=? 8192) && (0 <=? F) && (F <=? one))%Z%bool then
    match taylor n 100 (Z.shiftr F (Z.of_nat (S (S j)))) 1 one one with
    | Some (s, k) => if (0 <=? s)%Z then Some (K, squares n (S (S j)) s (2 * k + 16)) else None
    | None => None
    end
  else None.

Theorem exponential_of_correct j X K S E x : exponential_of j X = Some (K, (S, E)) -> IZR X <= power_2 n * x <= IZR X + 1 ->
  near n S E (exp (x - IZR K * ln 2)).
Proof.
unfold exponential_of. set (K' := multiple X). set (l := Z.shiftr ln2_mantissa (ln2_bits - (n + 16))).
set (f := Z.shiftr (product K' l) 16). set (F := (X - f - 2)%Z). cbv zeta. intros H Hx.
destruct (_ && _)%bool eqn:C in H; [|discriminate].
repeat (apply andb_prop in C; destruct C as [C ?c]). apply Z.leb_le in C, c, c0, c1, c2.
destruct (taylor _ _ _ _ _ _) as [[s k]|] eqn:ET; [|discriminate]. destruct (Z.leb_spec 0 s) as [S0|]; [|discriminate].
assert (Hn : (0 <= n)%Z) by lia. assert (P := power_2_positive n Hn). rewrite Z.shiftl_1_l in *.
assert (HS : squares n (Datatypes.S (Datatypes.S j)) s (2 * k + 16) = (S, E)) by congruence.
assert (EK : K = K') by congruence. subst K. clear H.
(* the reduced argument *)
assert (L : IZR l <= power_2 n * 65536 * ln 2 <= IZR l + 1).
{ assert (W : power_2 ln2_bits = power_2 n * 65536 * power_2 (ln2_bits - (n + 16))).
  { unfold power_2. rewrite <- !mult_IZR. f_equal. change 65536%Z with (2 ^ 16)%Z. rewrite <- !Z.pow_add_r by lia. f_equal. lia. }
  assert (M := ln2_known). rewrite W in M. set (d := (ln2_bits - (n + 16))%Z) in *. assert (D : (0 <= d)%Z) by (unfold d; lia).
  assert (PD := power_2_positive d D). assert (Q := shifted_down ln2_mantissa d D). fold l in Q.
  assert (U : IZR (ln2_mantissa + 1) <= (IZR l + 1) * power_2 d).
  { unfold power_2. rewrite <- plus_IZR, <- mult_IZR. apply IZR_le. unfold l. rewrite Z.shiftr_div_pow2 by exact D.
    generalize (Z.mul_succ_div_gt ln2_mantissa (2 ^ d) ltac:(apply Z.pow_pos_nonneg; lia)). lia. }
  assert (V : IZR l * power_2 d <= IZR ln2_mantissa).
  { apply Rle_trans with (IZR ln2_mantissa / power_2 d * power_2 d); [apply Rmult_le_compat_r; lra | right; field; lra]. }
  replace (power_2 n * 65536 * power_2 d * ln 2) with (power_2 n * 65536 * ln 2 * power_2 d) in M by ring.
  split; apply (Rmult_le_reg_r (power_2 d)); lra. }
assert (Q := shifted_down (product K' l) 16 ltac:(discriminate)). fold f in Q. rewrite product_correct, mult_IZR in Q.
change (power_2 16) with 65536 in Q.
assert (Kb : -8192 <= IZR K' <= 8192) by (split; apply IZR_le; lia).
set (y := x - IZR K' * ln 2).
assert (Y : IZR F <= power_2 n * y <= IZR F + 4).
{ assert (Z1 : IZR K' * (power_2 n * 65536 * ln 2) - IZR K' * IZR l <= 8192 /\ -8192 <= IZR K' * (power_2 n * 65536 * ln 2) - IZR K' * IZR l).
  { set (e := power_2 n * 65536 * ln 2 - IZR l) in *. replace (IZR K' * (power_2 n * 65536 * ln 2) - IZR K' * IZR l) with (IZR K' * e) by (unfold e; ring).
    assert (He : 0 <= e <= 1) by (unfold e; lra). clear -Kb He. nra. }
  unfold y, F. rewrite !minus_IZR. lra. }
(* halved *)
set (R := Z.shiftr F (Z.of_nat (Datatypes.S (Datatypes.S j)))) in *. set (y' := y / 2 ^ Datatypes.S (Datatypes.S j)).
assert (PJ : 4 <= 2 ^ Datatypes.S (Datatypes.S j)).
{ simpl pow. assert (1 <= 2 ^ j) by (apply pow_R1_Rle; lra). lra. }
assert (EJ : power_2 (Z.of_nat (Datatypes.S (Datatypes.S j))) = 2 ^ Datatypes.S (Datatypes.S j)) by (unfold power_2; rewrite <- pow_IZR; reflexivity).
assert (QR := shifted_down F (Z.of_nat (Datatypes.S (Datatypes.S j))) ltac:(lia)). fold R in QR. rewrite EJ in QR.
set (J := 2 ^ Datatypes.S (Datatypes.S j)) in *.
assert (R0 : (0 <= R)%Z) by (apply Z.shiftr_nonneg; exact c0).
assert (Y' : IZR R <= power_2 n * y' <= IZR R + 2).
{ unfold y'. replace (power_2 n * (y / J)) with (power_2 n * y / J) by (field; lra).
  assert (IJ : 0 < / J) by (apply Rinv_0_lt_compat; lra).
  assert (A1 : IZR F / J <= power_2 n * y / J) by (apply Rmult_le_compat_r; lra).
  assert (A2 : power_2 n * y / J <= (IZR F + 4) / J) by (apply Rmult_le_compat_r; lra).
  assert (A3 : 4 / J <= 1) by (apply (Rmult_le_reg_r J); [lra|]; unfold Rdiv; rewrite Rmult_assoc, Rinv_l by lra; lra).
  unfold Rdiv in *. rewrite Rmult_plus_distr_r in A2. lra. }
(* its exponential *)
set (r := IZR R / power_2 n).
assert (F1 : IZR F <= power_2 n) by (apply IZR_le; exact c).
assert (r2 : r <= 1 / 2).
{ apply (Rmult_le_reg_r (power_2 n)); [exact P|]. unfold r, Rdiv. rewrite Rmult_assoc, Rinv_l by lra.
  assert (IZR F / J <= power_2 n / 4); [|lra]. apply (Rmult_le_reg_r (4 * J)); [lra|].
  replace (IZR F / J * (4 * J)) with (4 * IZR F) by (field; lra). replace (power_2 n / 4 * (4 * J)) with (power_2 n * J) by field.
  apply Rle_trans with (4 * power_2 n); [lra|]. rewrite Rmult_comm. apply Rmult_le_compat_l; lra. }
assert (T : IZR s <= power_2 n * exp r <= IZR (s + 2 * k + 4)).
{ apply (taylor_correct n Hn 100 R 1 (2 ^ n) (2 ^ n) s k R0 r2 (le_n 1)); try assumption; try (apply Z.pow_nonneg; lia);
    unfold taylor_sum, taylor_term; fold (power_2 n); simpl; lra. }
assert (y0 : r <= y').
{ apply (Rmult_le_reg_l (power_2 n)); [exact P|]. replace (power_2 n * r) with (IZR R) by (unfold r; field; lra). lra. }
assert (y1 : y' - r <= 2 / power_2 n).
{ apply (Rmult_le_reg_l (power_2 n)); [exact P|]. rewrite Rmult_minus_distr_l.
  replace (power_2 n * r) with (IZR R) by (unfold r; field; lra). replace (power_2 n * (2 / power_2 n)) with 2 by (field; lra). lra. }
assert (B8 : 8 <= power_2 n) by (apply IZR_le; change 8%Z with (2 ^ 3)%Z; apply Z.pow_le_mono_r; lia).
assert (h : 2 / power_2 n <= 1 / 2).
{ apply (Rmult_le_reg_r (power_2 n)); [exact P|]. unfold Rdiv at 1. rewrite Rmult_assoc, Rinv_l by lra. lra. }
assert (N : near n s (2 * k + 16) (exp y')).
{ assert (Er : 1 <= exp r) by (rewrite <- exp_0; destruct (Rle_lt_or_eq_dec 0 r) as [Z|<-];
    [apply Rmult_le_pos; [apply IZR_le; exact R0 | apply Rlt_le, Rinv_0_lt_compat, P] | apply Rlt_le, exp_increasing, Z | apply Rle_refl]).
  assert (E2 := exp_half r r2).
  assert (G : exp r <= exp y') by (destruct y0 as [Z| <-]; [apply Rlt_le, exp_increasing, Z | apply Rle_refl]).
  assert (U : exp (y' - r) <= 1 + 4 / power_2 n).
  { destruct (taylor_encloses 1 (y' - r)) as [_ U]; [lra|]. assert (E3 := exp_half (y' - r) ltac:(lra)).
    assert (E4 : taylor_term 1 (y' - r) = y' - r) by (unfold taylor_term; simpl; field).
    assert (E5 : taylor_sum 1 (y' - r) = 1) by (unfold taylor_sum, taylor_term; simpl; field). rewrite E4, E5 in U.
    assert (E6 := exp_pos (y' - r)). assert (exp (y' - r) * (y' - r) <= 2 * (2 / power_2 n)) by (apply Rmult_le_compat; lra). lra. }
  assert (V : power_2 n * exp y' <= power_2 n * exp r + 8).
  { replace (exp y') with (exp r * exp (y' - r)) by (rewrite <- exp_plus; f_equal; ring).
    assert (exp r * exp (y' - r) <= exp r * (1 + 4 / power_2 n)) by (apply Rmult_le_compat_l; lra).
    assert (W := Rmult_le_compat_l (power_2 n) _ _ (Rlt_le _ _ P) H).
    replace (power_2 n * (exp r * (1 + 4 / power_2 n))) with (power_2 n * exp r + 4 * exp r) in W by (field; lra). lra. }
  assert (M := Rmult_le_compat_l (power_2 n) _ _ (Rlt_le _ _ P) G).
  rewrite !plus_IZR in T. split; [exact S0|]. split.
  - apply le_IZR. rewrite plus_IZR. lra.
  - rewrite !plus_IZR. lra. }
assert (G := squares_correct n Hn (Datatypes.S (Datatypes.S j)) _ _ y N). rewrite HS in G. exact G.
Qed.
End Reduction.
