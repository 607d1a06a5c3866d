(** Numbers that are printed are read as they were. *)
From Coq Require Import ZArith NArith Znumtheory List String Ascii Bool Lia.
From Prodstab Require Import Expression Table Format Numeral Json FormulaText Reader Print.
Import ListNotations.
Open Scope string_scope.

(** * Numbers *)

Lemma quotient_reduced p q : Z.gcd p (Zpos q) = 1%Z -> quotient p (Zpos q) = (p, q).
Proof. intros G. unfold quotient. rewrite greatest_divisor_correct, G, !Z.div_1_r. reflexivity. Qed.
Lemma quotient_scaled p q t : Z.gcd p (Zpos q) = 1%Z -> (0 < t)%Z ->
  quotient (p * t) (Zpos q * t) = (p, q).
Proof.
intros G T. unfold quotient. rewrite greatest_divisor_correct, Z.gcd_mul_mono_r_nonneg, G,
  Z.mul_1_l by lia.
  rewrite !Z.div_mul by lia. reflexivity.
Qed.

Lemma digit_read d : (0 <= d < 10)%Z ->
  is_digit (digit_character d) = true /\ (Z.of_N (N_of_ascii (digit_character d)) - 48)%Z = d.
Proof.
intros H. assert (C : In d [0;1;2;3;4;5;6;7;8;9]%Z) by (simpl; lia). simpl in C.
repeat (destruct C as [<-|C]; [split; reflexivity|]). contradiction.
Qed.

Definition all_digits (ds : list Z) : Prop := Forall (fun d => (0 <= d < 10)%Z) ds.
Definition no_digit (s : string) : Prop := match s with String c _ => is_digit c = false |
  EmptyString => True end.

Lemma digits_end s before : no_digit s -> digits s before = (before, s).
Proof. destruct s as [|c s]; [reflexivity|]. simpl. intros ->. reflexivity. Qed.
Lemma digits_spelled ds : all_digits ds -> forall rest before,
  digits (spelled ds rest) before = digits rest (ds ++ before).
Proof.
induction 1 as [|d ds Hd H IH]; intros rest before; [reflexivity|]. simpl spelled. rewrite IH.
  simpl.
destruct (digit_read d Hd) as [-> ->]. reflexivity.
Qed.
Lemma digits_read ds rest : all_digits ds -> no_digit rest -> digits (spelled ds rest) [] = (ds,
  rest).
Proof. intros H N. rewrite digits_spelled, app_nil_r by exact H. apply digits_end, N. Qed.

Lemma digits_within_correct fuel : forall n, (0 <= n < 2 * 2 ^ Z.of_nat fuel)%Z ->
  all_digits (digits_within fuel n) /\ in_base 10 (digits_within fuel n) = n /\ digits_within fuel
    n <> [].
Proof.
induction fuel as [|fuel IH]; intros n H.
- simpl in *. split; [constructor; [lia | constructor] | split; [lia | discriminate]].
- cbn [digits_within]. destruct (Z.ltb_spec n 10) as [L|L].
  + split; [constructor; [lia | constructor] | split; [cbn; lia | discriminate]].
  + assert (D := Z.div_mod n 10 ltac:(lia)). assert (M := Z.mod_pos_bound n 10 ltac:(lia)).
    destruct (IH (n / 10)%Z) as [A [B _]].
    { rewrite Nat2Z.inj_succ, Z.pow_succ_r in H by lia. split; [apply Z.div_pos;
      lia | apply Z.div_lt_upper_bound; lia]. }
    split; [constructor; assumption | split; [|discriminate]].
    cbn [in_base fold_right]. change (fold_right _ 0%Z _) with (in_base 10 (digits_within fuel (n /
      10))). rewrite B. lia.
Qed.
Lemma digits_of_correct n : (0 <= n)%Z -> all_digits (digits_of n) /\ natural (digits_of n) = n /\
  digits_of n <> [].
Proof.
intros H. rewrite natural_correct. apply digits_within_correct. split; [exact H|].
  rewrite Z2Nat.id by apply Z.log2_nonneg.
destruct (Z.eq_dec n 0) as [->|N]; [reflexivity|]. generalize (proj2 (Z.log2_spec n ltac:(lia))).
rewrite Z.pow_succ_r by apply Z.log2_nonneg. trivial.
Qed.

Lemma after_it c s : after c (String c s) = Some s.
Proof. unfold after. rewrite Ascii.eqb_refl. reflexivity. Qed.
Lemma after_other c d s : c <> d -> after c (String d s) = None.
Proof. intros N. unfold after. destruct (Ascii.eqb_spec c d); [contradiction | reflexivity]. Qed.

Lemma reduced_gcd q : is_reduced q = true -> Z.gcd (fst q) (Zpos (snd q)) = 1%Z.
Proof. apply Z.eqb_eq. Qed.

Lemma spelled_first_digit ds rest : all_digits ds -> ds <> [] ->
  exists d s, (0 <= d < 10)%Z /\ spelled ds rest = String (digit_character d) s.
Proof.
intros H. revert rest. induction H as [|d ds Hd H IH]; [congruence|]. intros rest _. simpl.
  destruct ds as [|e ds].
- exists d, rest. split; [exact Hd | reflexivity].
- apply IH. discriminate.
Qed.

Lemma unsigned_read p q : (0 <= p)%Z -> Z.gcd p (Zpos q) = 1%Z ->
  unsigned (spelled (digits_of p) (String "/" (spelled (digits_of (Zpos q)) ""))) = Some (p, q).
Proof.
intros P G. unfold unsigned. destruct (digits_of_correct p P) as [Dp [Np Ep]].
  destruct (digits_of_correct (Zpos q) ltac:(lia)) as [Dq [Nq Eq]].
rewrite digits_read by (exact Dp || reflexivity). rewrite after_it.
rewrite digits_read by (exact Dq || exact I). destruct (digits_of p) as [|d ds] eqn:E;
  [congruence|].
destruct (digits_of (Zpos q)) as [|e es] eqn:F; [congruence|]. rewrite Np, Nq. simpl.
  rewrite quotient_reduced by exact G. reflexivity.
Qed.

Theorem read_number_print q : number_ok q = true -> read_number (print_number q) = Some q.
Proof.
unfold number_ok. intros H. apply andb_prop in H. destruct H as [R L]. unfold read_number.
  rewrite L. apply reduced_gcd in R.
destruct q as [p q]. unfold print_number. cbn [fst snd append] in *.
  destruct (Z.ltb_spec p 0) as [N|N].
- rewrite after_it.
  rewrite unsigned_read by (lia || (rewrite Z.gcd_abs_l; exact R)). unfold opposite.
    cbn [fst snd]. do 2 f_equal. lia.
- rewrite Z.abs_eq by exact N. destruct (digits_of_correct p N) as [Dp [_ Ep]].
  destruct (spelled_first_digit (digits_of p) (String "/" (spelled (digits_of (Zpos q)) "")) Dp Ep)
    as [d [s [Hd E]]].
  assert (A : after "-" (spelled (digits_of p) (String "/" (spelled (digits_of (Zpos q)) ""))) =
    None).
  { rewrite E. unfold after. destruct (Ascii.eqb_spec "-" (digit_character d)) as [C|];
    [|reflexivity].
    destruct (digit_read d Hd) as [B _]. rewrite <- C in B. discriminate. }
  rewrite A. apply unsigned_read; assumption.
Qed.

Lemma decimal_read q rest : decimal_ok q = true -> (match rest with String c _ => is_digit c =
  false | EmptyString => True end) ->
  decimal (spelled_decimal q rest) = Some (q, rest).
Proof.
unfold decimal_ok. rewrite !andb_true_iff. intros [[[[R P] D] L] T] N. apply reduced_gcd in R.
  apply Z.leb_le in P, L, T. apply Z.eqb_eq in D.
assert (K : (0 <= places q)%Z) by apply Z.log2_nonneg.
assert (E : (10 ^ places q = Zpos (snd q) * (10 ^ places q / Zpos (snd q)))%Z).
{ assert (H := Z.div_mod (10 ^ places q) (Zpos (snd q)) ltac:(lia)). rewrite D, Z.add_0_r in H.
  exact H. }
assert (Q : (0 < 10 ^ places q / Zpos (snd q))%Z). { assert (H := Z.pow_pos_nonneg 10 (places q)
  ltac:(lia) K). nia. }
assert (M : (0 <= mantissa q)%Z) by (unfold mantissa; nia).
destruct (digits_of_correct _ M) as [Dm [Nm Em]]. destruct (digits_of_correct _ K) as [Dk [Nk Ek]].
unfold spelled_decimal, decimal. cbn [append]. rewrite digits_read by (exact Dm || reflexivity).
rewrite after_other by discriminate. cbn iota beta. unfold exponent. rewrite Ascii.eqb_refl.
  cbn [orb]. rewrite after_it. cbn iota beta.
rewrite digits_read by assumption. destruct (digits_of (places q)) as [|e es] eqn:F; [congruence|].
destruct (digits_of (mantissa q)) as [|d ds] eqn:G; [congruence|].
change (1 + 1)%Z with 2%Z. rewrite Z.add_0_r.
rewrite (proj2 (Z.ltb_ge _ _)) by exact T. rewrite Nk, (proj2 (Z.ltb_ge _ _)) by exact L.
  rewrite Nm, Z.sub_diag, Z.sub_0_r.
do 2 f_equal. unfold scaled. destruct (Z.ltb_spec (- places q) 0) as [H|H].
- rewrite Z.opp_involutive, ten_to_correct by exact K. rewrite E at 1. destruct q as [p q].
  unfold mantissa. cbn [fst snd] in *.
  apply quotient_scaled; assumption.
- assert (Z0 : places q = 0%Z) by lia. rewrite Z0. destruct q as [p q]. unfold mantissa,
  places in *. cbn [fst snd] in *.
  assert (q = 1%positive) by (apply Z.log2_null in Z0; lia). subst q.
  change (Z.log2 1) with 0%Z. change (10 ^ 0 / 1)%Z with 1%Z. change (ten_to (- 0)) with 1%Z.
    f_equal. ring.
Qed.
