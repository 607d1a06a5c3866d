(** The definitions of the sharpness law (LawSteps.v) in Taylor models: two steps from a position, directly and expanded at c.
    Derivatives of the loss are enclosed by the evaluator of Evaluator.v. Divided differences of l1 at c come from Taylor's formula
    at c, with the fifth derivative between c and z in the remainder, where z is near to c: they lose nothing there. Elsewhere they
    are quotients of Taylor's formula at a point near to z, with the fourth derivative around z in the remainder. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
From Flocq Require Import Zaux Raux Defs.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Interval.Float Require Basic.
From Prodstab Require Import Calculus Loss Expression Agreement IntervalNumber Tower FunctionNumber Evaluator LawSteps TaylorModel.
Import ListNotations.
Open Scope R_scope.

(** * Taylor's formula *)

Section Taylor.
Variable e : expr.
Local Notation d k := (eval (Dn k e)).

Lemma Dn_1 (k : nat) : Dn k (Dn 1 e) = Dn (S k) e.
Proof. induction k as [|k IH]; [reflexivity|]. change (Dn (S k) (Dn 1 e)) with (D (Dn k (Dn 1 e))). rewrite IH. reflexivity. Qed.

(** of order n, with the remainder at some point between *)
Lemma taylor (n : nat) (c x : R) : (forall z, Rmin c (c + x) <= z <= Rmax c (c + x) -> wd e z) ->
  exists xi, Rmin c (c + x) <= xi <= Rmax c (c + x) /\
  d 1%nat (c + x) = sum_f_R0 (fun j => x ^ j * d (S j) c / INR (fact j)) n + x ^ S n * d (S (S n)) xi / INR (fact (S n)).
Proof.
intros W.
assert (Hin : forall s, 0 <= s <= 1 -> Rmin c (c + x) <= c + x * s <= Rmax c (c + x)).
{ intros s Hs. unfold Rmin, Rmax. destruct (Rle_dec c (c + x)); nra. }
set (G := fun (k : nat) s => x ^ k * d (S k) (c + x * s)).
assert (HG : forall k s, 0 <= s <= 1 -> locally s (fun t => is_derive (G k) t (G (S k) t))).
{ intros k s Hs. assert (Wl := wd_locally e (c + x * s) (W _ (Hin s Hs))).
  assert (C : continuous (fun t => c + x * t) s) by (apply (ex_derive_continuous (fun t => c + x * t)); auto_derive; exact I).
  assert (Wf : locally s (fun t => wd e (c + x * t))) by exact (C _ Wl).
  revert Wf. apply filter_imp. intros t Ht. unfold G.
  replace (x ^ S k * d (S (S k)) (c + x * t)) with (x ^ k * (x * d (S (S k)) (c + x * t))) by (simpl; ring).
  apply is_derive_scal. apply (is_derive_comp (d (S k)) (fun t => c + x * t)).
  - apply (D_is_derive (Dn (S k) e)), Dn_wd, Ht.
  - auto_derive; [exact I | ring]. }
assert (HD : forall k s, 0 <= s <= 1 -> locally s (fun t => ex_derive_n (G 0%nat) k t /\ Derive_n (G 0%nat) k t = G k t)).
{ intros k. induction k as [|k IH]; intros s Hs; [apply filter_forall; intros t; split; [exact I | reflexivity]|].
  assert (A := locally_locally _ _ (IH s Hs)). generalize (filter_and _ _ A (HG k s Hs)). apply filter_imp. intros t [Ht Hd].
  assert (Hd' : is_derive (Derive_n (G 0%nat) k) t (G (S k) t)).
  { apply (is_derive_ext_loc (G k)); [|exact Hd]. revert Ht. apply filter_imp. intros u [_ Hu]. symmetry. exact Hu. }
  split; [exists (G (S k) t); exact Hd' | exact (is_derive_unique _ _ _ Hd')]. }
destruct (Taylor_Lagrange (G 0%nat) n 0 1 Rlt_0_1) as [s [Hs E]].
{ intros t Ht k _. exact (proj1 (locally_singleton _ _ (HD k t Ht))). }
exists (c + x * s). split; [apply Hin; lra|].
assert (V : forall k t, 0 <= t <= 1 -> Derive_n (G 0%nat) k t = G k t) by (intros k t Ht; exact (proj2 (locally_singleton _ _ (HD k t Ht)))).
rewrite V in E by lra. rewrite Rminus_0_r, !pow1 in E.
replace (d 1%nat (c + x)) with (G 0%nat 1) by (unfold G; rewrite Rmult_1_r; simpl; ring). rewrite E. f_equal.
- apply sum_eq. intros j Hj. rewrite V by lra. rewrite pow1. unfold G. rewrite Rmult_0_r, Rplus_0_r. field. apply INR_fact_neq_0.
- unfold G. field. apply INR_fact_neq_0.
Qed.

Lemma taylor_4 (c x : R) : (forall z, Rmin c (c + x) <= z <= Rmax c (c + x) -> wd e z) ->
  exists xi, Rmin c (c + x) <= xi <= Rmax c (c + x) /\
  d 1%nat (c + x) = d 1%nat c + x * (d 2%nat c + x * (d 3%nat c / 2 + x * (d 4%nat c / 6 + x * (d 5%nat xi / 24)))).
Proof.
intros W. destruct (taylor 3 c x W) as [xi [Hxi E]]. exists xi. split; [exact Hxi|]. rewrite E. unfold sum_f_R0. simpl. field.
Qed.
Lemma taylor_3 (c x : R) : (forall z, Rmin c (c + x) <= z <= Rmax c (c + x) -> wd e z) ->
  exists xi, Rmin c (c + x) <= xi <= Rmax c (c + x) /\
  d 1%nat (c + x) = d 1%nat c + x * (d 2%nat c + x * (d 3%nat c / 2 + x * (d 4%nat xi / 6))).
Proof.
intros W. destruct (taylor 2 c x W) as [xi [Hxi E]]. exists xi. split; [exact Hxi|]. rewrite E. unfold sum_f_R0. simpl. field.
Qed.

Variable l : R -> R.
Hypothesis Hl : agrees e l.

Lemma differences_expanded (c x : R) : (forall z, Rmin c (c + x) <= z <= Rmax c (c + x) -> wd e z) ->
  exists xi, Rmin c (c + x) <= xi <= Rmax c (c + x) /\
  l1_cccz l c (c + x) = d 4%nat c / 6 + x * (d 5%nat xi / 24) /\
  l1_ccz l c (c + x) = d 3%nat c / 2 + x * (d 4%nat c / 6 + x * (d 5%nat xi / 24)) /\
  l1_cz l c (c + x) = d 2%nat c + x * (d 3%nat c / 2 + x * (d 4%nat c / 6 + x * (d 5%nat xi / 24))).
Proof.
intros W. destruct (taylor_4 c x W) as [xi [Hxi E]]. exists xi. split; [exact Hxi|].
assert (Wc : wd e c) by (apply W; unfold Rmin, Rmax; destruct (Rle_dec c (c + x)); lra).
assert (Wz : wd e (c + x)) by (apply W; unfold Rmin, Rmax; destruct (Rle_dec c (c + x)); lra).
assert (D1 : forall k z, wd e z -> Derive_n l k z = d k z) by (intros k z H; rewrite (proj2 (agrees_Derive_n k e l z Hl H)); apply ieval_eq).
assert (D0 : forall z, wd e z -> Derive l z = d 1%nat z) by (intros z H; exact (D1 1%nat z H)).
destruct (Req_dec x 0) as [->|N].
- unfold l1_cccz, l1_ccz, l1_cz. destruct (Req_EM_T (c + 0) c) as [_|n]; [|exfalso; apply n; ring].
  rewrite !D1 by exact Wc. repeat split; ring.
- unfold l1_cccz, l1_ccz, l1_cz. destruct (Req_EM_T (c + x) c) as [e0|_]; [exfalso; apply N; lra|].
  rewrite !D0, !D1 by assumption. rewrite E. replace (c + x - c) with x by ring. repeat split; field; exact N.
Qed.
End Taylor.

(** * Numbers of the evaluator as models *)

Section Conversion.
Variable prec : I.F.precision.
Variable bits : positive.
Local Notation unit_real := (IZR (unit_of bits)).
Local Notation s := (unscaled prec).
Local Notation enclosed := (enclosed (scale_1 prec)).

Lemma bpow_shift (m e : Z) : IZR (Z.shiftl m e) <= F2R (Defs.Float radix2 m e).
Proof.
unfold F2R. cbn [Fnum Fexp]. destruct (Z.le_gt_cases 0 e) as [h|h].
- rewrite Z.shiftl_mul_pow2 by exact h. rewrite mult_IZR. right. f_equal. rewrite <- (IZR_Zpower radix2) by exact h. reflexivity.
- rewrite Z.shiftl_div_pow2 by lia. assert (P : (0 < 2 ^ (- e))%Z) by (apply Z.pow_pos_nonneg; lia).
  assert (M := Z_div_mod_eq_full m (2 ^ (- e))). assert (B := Z.mod_pos_bound m (2 ^ (- e)) P).
  replace e with (- - e)%Z at 2 by lia. rewrite bpow_opp, <- (IZR_Zpower radix2) by lia. change (radix2 ^ (- e))%Z with (2 ^ (- e))%Z.
  assert (P' := IZR_lt _ _ P). apply (Rmult_le_reg_r (IZR (2 ^ (- e)))); [exact P'|]. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
  rewrite <- mult_IZR. apply IZR_le. lia.
Qed.

(** the greatest number of units below a float *)
Definition floor_units (x : I.F.type) : option Z :=
  match I.F.toF x with
  | Basic.Float sg m e => Some (Z.shiftl (if sg then Zneg m else Zpos m) (e + Zpos bits)) | Basic.Fzero => Some 0%Z | Basic.Fnan => None
  end.

Lemma unit_bpow : unit_real = bpow radix2 (Zpos bits).
Proof. unfold unit_of. rewrite <- (IZR_Zpower radix2) by lia. reflexivity. Qed.

Lemma floor_units_correct x k : floor_units x = Some k -> exists v, I.F.toX x = Xreal v /\ IZR k <= v * unit_real.
Proof.
unfold floor_units. change (I.F.toX x) with (Basic.FtoX (I.F.toF x)). destruct (I.F.toF x) as [| |sg m e]; [discriminate| |]; intros E;
  injection E as <-.
- exists 0. split; [reflexivity | lra].
- eexists. split; [reflexivity|]. rewrite Basic.FtoR_split. change I.F.radix with radix2. unfold SpecFloat.cond_Zopp. rewrite unit_bpow.
  apply Rle_trans with (1 := bpow_shift _ _). unfold F2R. cbn [Fnum Fexp]. rewrite bpow_plus. right. simpl (if sg then _ else _).
  destruct sg; simpl; ring.
Qed.

(** an interval between two numbers of units *)
Definition units_of (i : I.type) : option (Z * Z) :=
  match floor_units (I.lower i), floor_units (I.lower (I.neg i)) with Some a, Some b => Some (a, - b)%Z | _, _ => None end.

Lemma lower_below i r v : contains (I.convert i) (Xreal r) -> I.F.toX (I.lower i) = Xreal v -> v <= r.
Proof.
intros H E. rewrite I.lower_correct in E by (exists r; exact H). destruct (I.convert i) as [|a b]; [discriminate|]. simpl in E. subst a.
exact (proj1 H).
Qed.
Lemma units_of_correct i r a b : contains (I.convert i) (Xreal r) -> units_of i = Some (a, b) -> IZR a <= r * unit_real <= IZR b.
Proof.
intros H E. unfold units_of in E. destruct (floor_units (I.lower i)) as [k|] eqn:E1; [|discriminate].
destruct (floor_units (I.lower (I.neg i))) as [m|] eqn:E2; [|discriminate]. injection E as <- <-.
destruct (floor_units_correct _ _ E1) as [v [V Hv]], (floor_units_correct _ _ E2) as [w [W Hw]].
assert (L1 := lower_below _ _ _ H V). assert (N := I.neg_correct i (Xreal r) H). simpl in N. assert (L2 := lower_below _ _ _ N W).
assert (U := unit_real_positive bits). rewrite opp_IZR. split; nra.
Qed.

Definition model_of (x : number) : option model :=
  match x with
  | Exact k => Some (exact (k * unit_of bits))
  | _ => match units_of (interval_of s x) with Some (a, b) => Some (between a b) | None => None end
  end.

Definition interval_of_units (a b : Z) : I.type :=
  Between (down prec (Z.min a b) (- Zpos bits)) (up prec (Z.max a b) (- Zpos bits)).

Lemma interval_of_units_correct a b r : IZR a <= r * unit_real <= IZR b -> contains (I.convert (interval_of_units a b)) (Xreal r).
Proof.
intros H. rewrite unit_bpow in H. assert (P := bpow_gt_0 radix2 (Zpos bits)).
assert (E : forall k, IZR k * bpow radix2 (- Zpos bits) = IZR k / bpow radix2 (Zpos bits))
  by (intros k; rewrite bpow_opp; reflexivity).
assert (Q := Rinv_0_lt_compat _ P).
assert (A : IZR (Z.min a b) <= IZR a) by (apply IZR_le; lia).
assert (B : IZR b <= IZR (Z.max a b)) by (apply IZR_le; lia).
apply ends_have; [apply down_below | apply up_above]; rewrite E;
  replace r with (r * bpow radix2 (Zpos bits) / bpow radix2 (Zpos bits)) by (field; lra);
  apply Rmult_le_compat_r; lra.
Qed.
End Conversion.
