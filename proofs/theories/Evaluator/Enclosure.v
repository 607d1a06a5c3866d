(** Intervals of coq-interval around exponentials, from integers ([exp_within]): several times faster than those of coq-interval. *)
From Coq Require Import Reals ZArith Lra Lia List.
Import ListNotations.
From Flocq Require Import Core.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval Float_full.
From Interval.Float Require Import Basic Specific_ops.
From Prodstab Require Import BinaryInteger IntervalZ Exponential.
From Prodstab Require Export IntervalArithmetic.
Open Scope R_scope.

Local Notation power := (bpow radix2).

(** m 2^e in units of 2^-n, rounded down *)
Definition fixed (n m e : Z) : Z := Z.shiftl m (e + n).
Lemma fixed_correct n m e : (0 <= n)%Z -> IZR (fixed n m e) <= power_2 n * (IZR m * power e) < IZR (fixed n m e) + 1.
Proof.
intros H. unfold fixed. replace (power_2 n * (IZR m * power e)) with (IZR m * power (e + n)) by (rewrite bpow_plus, power_2_power by exact H; ring).
destruct (Z.le_gt_cases 0 (e + n)) as [P|N].
- rewrite Z.shiftl_mul_pow2, mult_IZR by exact P. fold (power_2 (e + n)). rewrite power_2_power by exact P. lra.
- assert (Q := shifted_down m (- (e + n)) ltac:(lia)). unfold Z.shiftr in Q. rewrite Z.opp_involutive in Q.
  rewrite power_2_power in Q by lia. rewrite bpow_opp in Q. unfold Rdiv in Q. rewrite Rinv_inv in Q. exact Q.
Qed.

(** ** Exponentials *)

(** the ends are S 2^K / 2^n and V 2^k / 2^n, with d bits less *)
Definition rounded_ends (n d S K V k : Z) : I.type := Between (Binary (Z.shiftr S d) (K - n + d)%Z) (Binary (Z.shiftr V d + 1)%Z (k - n + d)%Z).

Definition exp_within (prec : I.F.precision) (i : I.type) : option I.type :=
  match i with
  | Between (Binary m e) (Binary m' e') =>
      let j := Z.min 12 (2 + prec / 16)%Z in
      let n := (prec + 10 + j)%Z in
      if ((0 <=? prec) && (-10000 <=? e) && (e <=? 20) && (-10000 <=? e') && (e' <=? 20))%Z%bool then
        let X := fixed n m e in let X' := fixed n m' e' in
        match exponential_of n (Z.to_nat j) X with
        | None => None
        | Some (K, (s, c)) =>
            let D := (X' + 1 - X)%Z in
            if ((0 <=? D) && (D <=? Z.shiftl 1 (n - 8)))%Z%bool then
              let D' := (D + Z.shiftr (product D D) n + 1)%Z in
              Some (rounded_ends n (11 + j) s K (s + c + Z.shiftr (product D' (s + c)) n + 1) K)%Z
            else
              match exponential_of n (Z.to_nat j) X' with
              | None => None
              | Some (K', (s', c')) => Some (rounded_ends n (11 + j) s K (s' + c') K')%Z
              end
        end
      else None
  | _ => None
  end.

Lemma rounded_ends_correct n d S K V k x : (0 <= n)%Z -> (0 <= d)%Z ->
  IZR S * power K <= power_2 n * x <= IZR V * power k -> contains (I.convert (rounded_ends n d S K V k)) (Xreal x).
Proof.
intros Hn Hd [H1 H2]. unfold rounded_ends. apply in_between. rewrite power_2_power in H1, H2 by exact Hn.
assert (P := bpow_gt_0 radix2 n). assert (PK := bpow_gt_0 radix2 K). assert (Pk := bpow_gt_0 radix2 k). assert (Pd := bpow_gt_0 radix2 d).
assert (QS := shifted_down S d Hd). assert (QV := shifted_down V d Hd). rewrite power_2_power in QS, QV by exact Hd.
unfold Z.sub. rewrite !bpow_plus, bpow_opp, plus_IZR. split; apply (Rmult_le_reg_l (power n)); try exact P.
- apply Rle_trans with (2 := H1). replace (power n * (IZR (Z.shiftr S d) * (power K * / power n * power d))) with (IZR (Z.shiftr S d) * power d * power K) by (field; lra).
  apply Rmult_le_compat_r; [lra|]. replace (IZR S) with (IZR S / power d * power d) by (field; lra). apply Rmult_le_compat_r; lra.
- apply Rle_trans with (1 := H2). replace (power n * ((IZR (Z.shiftr V d) + 1) * (power k * / power n * power d))) with ((IZR (Z.shiftr V d) + 1) * power d * power k) by (field; lra).
  apply Rmult_le_compat_r; [lra|]. replace (IZR V) with (IZR V / power d * power d) by (field; lra). apply Rmult_le_compat_r; lra.
Qed.

Lemma some_eq {A} (x y : A) : Some x = Some y -> x = y.
Proof. congruence. Qed.

Lemma exp_split x K : exp x = exp (x - IZR K * ln 2) * power K.
Proof. rewrite bpow_exp, <- exp_plus. f_equal. simpl. ring. Qed.

Lemma exp_le a b : a <= b -> exp a <= exp b.
Proof. intros [H| ->]; [apply Rlt_le, exp_increasing, H | apply Rle_refl]. Qed.

Lemma exp_quadratic d : 0 <= d <= 1 / 2 -> exp d <= 1 + d + d * d.
Proof.
intros H. destruct (taylor_encloses 2 d) as [_ U]; [lra|]. assert (E := exp_half d ltac:(lra)).
replace (taylor_sum 2 d) with (1 + d) in U by (unfold taylor_sum, taylor_term; simpl; field).
replace (taylor_term 2 d) with (d * d / 2) in U by (unfold taylor_term; simpl; field).
assert (0 <= d * d) by (apply Rmult_le_pos; lra). assert (exp d * (d * d / 2) <= 2 * (d * d / 2)) by (apply Rmult_le_compat_r; lra). lra.
Qed.

Theorem exp_within_correct prec i o x : exp_within prec i = Some o -> contains (I.convert i) (Xreal x) -> contains (I.convert o) (Xreal (exp x)).
Proof.
unfold exp_within. destruct i as [|[|m e] [|m' e']]; try discriminate. set (j := Z.min 12 (2 + prec / 16)%Z). set (n := (prec + 10 + j)%Z). cbv zeta.
destruct (_ && _)%bool eqn:C; [|discriminate]. repeat (apply andb_prop in C; destruct C as [C _]). apply Z.leb_le in C.
assert (Hj : (0 <= j)%Z) by (unfold j; generalize (Z.div_pos prec 16 C ltac:(lia)); lia). assert (Hn : (10 <= n)%Z) by (unfold n; lia). clearbody j n.
set (X := fixed n m e). set (X' := fixed n m' e'). intros H Hx. apply in_between in Hx.
set (a := IZR m * power e) in *. set (b := IZR m' * power e') in *.
assert (FX := fixed_correct n m e ltac:(lia)). assert (FX' := fixed_correct n m' e' ltac:(lia)). fold a X in FX. fold b X' in FX'. clearbody X X' a b.
assert (P := power_2_positive n ltac:(lia)). set (B := power_2 n) in *.
destruct (exponential_of n (Z.to_nat j) X) as [[K [S E]]|] eqn:EX; [|discriminate].
assert (PK := bpow_gt_0 radix2 K).
assert (low : IZR S * power K <= B * exp x).
{ destruct (exponential_of_correct n _ _ _ _ _ a EX) as [_ [_ [L _]]]; [fold B; lra|]. fold B in L.
  apply Rle_trans with (B * exp a); [|apply Rmult_le_compat_l; [lra | apply exp_le; lra]].
  rewrite (exp_split a K), <- Rmult_assoc. apply Rmult_le_compat_r; lra. }
destruct (_ && _)%bool eqn:CD in H.
- apply andb_prop in CD. destruct CD as [D0 D1]. apply Z.leb_le in D0, D1. set (D := (X' + 1 - X)%Z) in *.
  apply some_eq in H. subst o. apply rounded_ends_correct; [lia | lia|]. split; [exact low|].
  set (c := IZR X / B).
  destruct (exponential_of_correct n _ _ _ _ _ c EX) as [S0 [E0 [_ U]]]; [fold B; replace (B * c) with (IZR X) by (unfold c; field; lra); lra|].
  set (d := IZR D / B).
  assert (Hd : 0 <= d <= 1 / 2).
  { assert (D0' := IZR_le _ _ D0). split; [apply Rmult_le_pos; [exact D0' | apply Rlt_le, Rinv_0_lt_compat, P]|].
    apply (Rmult_le_reg_r B); [exact P|]. unfold d, Rdiv. rewrite Rmult_assoc, Rinv_l by lra.
    assert (IZR (2 * D) <= B); [|rewrite mult_IZR in *; lra]. apply IZR_le. rewrite Z.shiftl_1_l in D1.
    apply Z.le_trans with (2 * 2 ^ (n - 8))%Z; [lia|]. rewrite <- Z.pow_succ_r by lia. apply Z.pow_le_mono_r; lia. }
  assert (xc : exp x <= exp c * exp d).
  { rewrite <- exp_plus. apply exp_le. apply (Rmult_le_reg_l B); [exact P|].
    replace (B * (c + d)) with (IZR X + IZR D) by (unfold c, d; field; lra). unfold D. rewrite minus_IZR, plus_IZR.
    assert (B * x <= B * b) by (apply Rmult_le_compat_l; lra). lra. }
  assert (Q := exp_quadratic d Hd).
  set (W := (S + E)%Z) in *. set (D' := (D + Z.shiftr (product D D) n + 1)%Z).
  assert (W0 : 0 <= IZR W) by (apply IZR_le; unfold W; lia).
  assert (HD' : IZR D + IZR D * IZR D / B <= IZR D').
  { unfold D'. rewrite product_correct, !plus_IZR. assert (T := shifted_down (D * D) n ltac:(lia)). rewrite mult_IZR in T. fold B in T. lra. }
  assert (T := shifted_down (product D' W) n ltac:(lia)). rewrite product_correct, mult_IZR in T. fold B in T.
  assert (M : IZR W * exp d <= IZR W + IZR D' * IZR W / B).
  { apply Rle_trans with (IZR W * (1 + d + d * d)); [apply Rmult_le_compat_l; lra|].
    replace (IZR W * (1 + d + d * d)) with (IZR W + (IZR D + IZR D * IZR D / B) * (IZR W / B)) by (unfold d; field; lra).
    replace (IZR D' * IZR W / B) with (IZR D' * (IZR W / B)) by (unfold Rdiv; ring).
    apply Rplus_le_compat_l, Rmult_le_compat_r; [apply Rmult_le_pos; [exact W0 | apply Rlt_le, Rinv_0_lt_compat, P] | exact HD']. }
  apply Rle_trans with (B * (exp c * exp d)); [apply Rmult_le_compat_l; lra|].
  rewrite (exp_split c K). replace (B * (exp (c - IZR K * ln 2) * power K * exp d)) with (B * exp (c - IZR K * ln 2) * exp d * power K) by ring.
  apply Rmult_le_compat_r; [lra|]. rewrite product_correct, !plus_IZR in *. fold B in U.
  apply Rle_trans with (IZR W * exp d); [apply Rmult_le_compat_r; [apply Rlt_le, exp_pos | exact U]|]. lra.
- destruct (exponential_of n (Z.to_nat j) X') as [[K' [S' E']]|] eqn:EX'; [|discriminate]. apply some_eq in H. subst o.
  apply rounded_ends_correct; [lia | lia|]. split; [exact low|]. assert (PK' := bpow_gt_0 radix2 K').
  destruct (exponential_of_correct n _ _ _ _ _ b EX') as [_ [_ [_ U]]]; [fold B; lra|]. fold B in U.
  apply Rle_trans with (B * exp b); [apply Rmult_le_compat_l; [lra | apply exp_le; lra]|].
  rewrite (exp_split b K'), <- Rmult_assoc. apply Rmult_le_compat_r; lra.
Qed.

Definition exp_interval (prec : I.F.precision) (i : I.type) : I.type := match exp_within prec i with Some o => o | None => I.exp prec i end.
Lemma exp_interval_correct prec i x : contains (I.convert i) (Xreal x) -> contains (I.convert (exp_interval prec i)) (Xreal (exp x)).
Proof.
intros H. unfold exp_interval. destruct (exp_within prec i) as [o|] eqn:E; [exact (exp_within_correct prec i o x E H) | exact (I.exp_correct prec i (Xreal x) H)].
Qed.

(** of points: less than three units of the last of 40 bits apart *)
Definition narrow_at (m e : Z) : bool :=
  match exp_within 40%Z (Between (Binary m e) (Binary m e)) with
  | Some (Between (Binary a e) (Binary b d)) => ((e =? d) && (2 ^ 39 <=? a) && (b <=? a + 2))%Z%bool
  | _ => false
  end.
Example exp_within_narrow : forallb (fun '(m, e) => narrow_at m e) [(0, 0); (1, 0); (-1, 0); (355, -8); (-12345, -3); (4001, 0); (1, -50)]%Z = true.
Proof. vm_compute. reflexivity. Qed.
