(** The error function and how it is enclosed: erf x = 2/sqrt(pi) x exp(-x^2) G_0(x), where
    G_k(x) = 1 + 2 x^2/(2 k + 3) G_(k+1)(x), by integration by parts, and 0 <= G_n(x) <= 2 n + 1 as soon as x^2 <= n. All terms are
    positive, so nothing cancels. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus.
Open Scope R_scope.

Definition gauss (t : R) : R := exp (- t^2).
Definition erf (x : R) : R := 2 / sqrt PI * RInt gauss 0 x.

Lemma gauss_pos t : 0 < gauss t.
Proof. apply exp_pos. Qed.

(** * Moments of the Gauss function *)

Definition moment_density (k : nat) (t : R) : R := t^(2 * k) * gauss t.
Definition moment (k : nat) (x : R) : R := RInt (moment_density k) 0 x.

Lemma moment_density_continuous k t : continuous (moment_density k) t.
Proof.
apply (ex_derive_continuous (K:=R_AbsRing) (V:=R_NormedModule)). unfold moment_density, gauss. auto_derive. exact I.
Qed.

Lemma ex_moment k a b : ex_RInt (moment_density k) a b.
Proof. apply (ex_RInt_continuous (V:=R_CompleteNormedModule)). intros t _. apply moment_density_continuous. Qed.

Lemma moment_is_derive k x : is_derive (moment k) x (moment_density k x).
Proof.
apply (is_derive_RInt (V:=R_NormedModule) (moment_density k) (moment k) 0 x); [|apply moment_density_continuous].
apply filter_forall. intros y. apply (RInt_correct (V:=R_CompleteNormedModule)), ex_moment.
Qed.

Lemma moment_0 k : moment k 0 = 0.
Proof. unfold moment. rewrite RInt_point. reflexivity. Qed.

(** two functions with the same derivative and the same value at 0 *)
Lemma same_from_0 (f g : R -> R) (d : R -> R) : (forall t, is_derive f t (d t)) -> (forall t, is_derive g t (d t)) -> f 0 = g 0 ->
  forall x, f x = g x.
Proof.
intros Hf Hg H0 x. assert (D : forall t, is_derive (fun t => f t - g t) t 0).
{ intros t. replace 0 with (d t - d t) by ring. apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule)); [apply Hf | apply Hg]. }
destruct (MVT_gen (fun t => f t - g t) 0 x (fun _ => 0)) as [c [_ E]]; [intros; apply D | | lra].
intros t _. apply (is_derive_continuity_pt _ t 0), D.
Qed.

Lemma odd_power_derive m t : is_derive (fun t => t^S m * gauss t) t (INR (S m) * (t^m * gauss t) - 2 * (t^S (S m) * gauss t)).
Proof. unfold gauss. auto_derive; [exact I|]. rewrite S_INR. destruct m; simpl; ring. Qed.

Lemma moment_by_parts k x : INR (2 * k + 1) * moment k x = x^(2 * k + 1) * gauss x + 2 * moment (S k) x.
Proof.
refine (same_from_0 (fun t => INR (2 * k + 1) * moment k t) (fun t => t^(2 * k + 1) * gauss t + 2 * moment (S k) t)
  (fun t => INR (2 * k + 1) * moment_density k t) _ _ _ x).
- intros t. apply is_derive_scal, moment_is_derive.
- intros t. assert (M := is_derive_scal _ t 2 _ (moment_is_derive (S k) t)).
  assert (P : is_derive (fun t => t^(2 * k + 1) * gauss t) t
    (INR (2 * k + 1) * (t^(2 * k) * gauss t) - 2 * (t^(2 * S k) * gauss t))).
  { replace (2 * S k)%nat with (S (S (2 * k))) by lia. replace (2 * k + 1)%nat with (S (2 * k)) by lia. apply odd_power_derive. }
  replace (INR (2 * k + 1) * moment_density k t) with
    (INR (2 * k + 1) * (t^(2 * k) * gauss t) - 2 * (t^(2 * S k) * gauss t) + 2 * moment_density (S k) t)
    by (unfold moment_density; ring).
  exact (is_derive_plus (K:=R_AbsRing) (V:=R_NormedModule) _ _ _ _ _ P M).
- rewrite !moment_0, pow_ne_zero by lia. ring.
Qed.

Lemma moment_opp k x : moment k (- x) = - moment k x.
Proof.
refine (same_from_0 (fun t => moment k (- t)) (fun t => - moment k t) (fun t => - moment_density k t) _ _ _ x).
- intros t. assert (E : moment_density k (- t) = moment_density k t).
  { unfold moment_density, gauss. rewrite !pow_mult. replace ((- t)^2) with (t^2) by ring. reflexivity. }
  rewrite <- E. replace (- moment_density k (- t)) with (-1 * moment_density k (- t)) by ring.
  apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) (moment k) Ropp); [apply moment_is_derive|].
  auto_derive; [exact I | ring].
- intros t. apply (is_derive_opp (K:=R_AbsRing) (V:=R_NormedModule)), moment_is_derive.
- rewrite Ropp_0, moment_0. ring.
Qed.

(** a function that is 0 at 0 and does not fall up to x is not negative there *)
Lemma nonnegative_from_0 (f d : R -> R) x : (forall t, is_derive f t (d t)) -> f 0 = 0 -> 0 <= x ->
  (forall t, 0 <= t <= x -> 0 <= d t) -> 0 <= f x.
Proof.
intros Hf H0 Hx Hd. destruct (MVT_gen f 0 x d) as [c [Hc E]]; [intros; apply Hf | |].
- intros t _. apply (is_derive_continuity_pt _ t (d t)), Hf.
- rewrite Rmin_left, Rmax_right in Hc by exact Hx. assert (0 <= d c * (x - 0)) by (apply Rmult_le_pos; [apply Hd; exact Hc | lra]). lra.
Qed.

Lemma even_power_nonneg k t : 0 <= t^(2 * k).
Proof. rewrite pow_mult. apply pow_le, pow2_ge_0. Qed.

Lemma moment_bounds n x : 0 <= x -> x^2 <= INR n -> 0 <= moment n x <= x^(2 * n + 1) * gauss x.
Proof.
intros Hx Hn. split.
- apply (nonnegative_from_0 (moment n) (moment_density n)); [apply moment_is_derive | apply moment_0 | exact Hx|].
  intros t _. apply Rmult_le_pos; [apply even_power_nonneg | apply Rlt_le, gauss_pos].
- assert (H : 0 <= x^(2 * n + 1) * gauss x - moment n x); [|lra].
  refine (nonnegative_from_0 (fun t => t^(2 * n + 1) * gauss t - moment n t)
    (fun t => t^(2 * n) * gauss t * (2 * (INR n - t^2))) x _ _ Hx _).
  + intros t. assert (P : is_derive (fun t => t^(2 * n + 1) * gauss t) t
      (INR (2 * n + 1) * (t^(2 * n) * gauss t) - 2 * (t^S (S (2 * n)) * gauss t))).
    { replace (2 * n + 1)%nat with (S (2 * n)) by lia. apply odd_power_derive. }
    replace (t^(2 * n) * gauss t * (2 * (INR n - t^2))) with
      (INR (2 * n + 1) * (t^(2 * n) * gauss t) - 2 * (t^S (S (2 * n)) * gauss t) - moment_density n t).
    * apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule)); [exact P | apply moment_is_derive].
    * unfold moment_density. rewrite plus_INR, mult_INR, <- !tech_pow_Rmult. simpl INR. ring.
  + rewrite moment_0, pow_ne_zero by lia. ring.
  + intros t Ht. assert (t^2 <= x^2) by (apply pow_incr; exact Ht).
    apply Rmult_le_pos; [apply Rmult_le_pos; [apply even_power_nonneg | apply Rlt_le, gauss_pos] | lra].
Qed.

(** * The error function *)

Lemma sqrt_PI_pos : 0 < sqrt PI.
Proof. apply sqrt_lt_R0, PI_RGT_0. Qed.

Lemma erf_moment x : erf x = 2 / sqrt PI * moment 0 x.
Proof. unfold erf, moment. f_equal. apply RInt_ext. intros t _. unfold moment_density. simpl. ring. Qed.

Lemma is_derive_erf x : is_derive erf x (2 / sqrt PI * gauss x).
Proof.
apply (is_derive_ext (fun t => 2 / sqrt PI * moment 0 t)); [intros t; symmetry; apply erf_moment|].
replace (gauss x) with (moment_density 0 x) by (unfold moment_density; simpl; ring). apply is_derive_scal, moment_is_derive.
Qed.

Lemma erf_increasing x y : x <= y -> erf x <= erf y.
Proof.
intros [H| ->]; [|apply Rle_refl].
destruct (MVT_is_derive erf (fun t => 2 / sqrt PI * gauss t) x y H) as [c [_ E]]; [intros t _; apply is_derive_erf|].
assert (0 <= 2 / sqrt PI * gauss c * (y - x)); [|lra].
apply Rmult_le_pos; [|lra]. apply Rmult_le_pos; [|apply Rlt_le, gauss_pos].
apply Rmult_le_pos; [lra | apply Rlt_le, Rinv_0_lt_compat, sqrt_PI_pos].
Qed.

Lemma erf_opp x : erf (- x) = - erf x.
Proof. rewrite !erf_moment, moment_opp. ring. Qed.

Lemma gauss_half_derive c t : is_derive (fun s => - gauss (c + s) / 2) t ((c + t) * gauss (c + t)).
Proof. unfold gauss. auto_derive; [exact I|]. replace ((c + t) * ((c + t) * 1)) with ((c + t)^2) by ring. field. Qed.

(** beyond c >= 1 little is left *)
Lemma erf_tail c x : 1 <= c -> c <= x -> erf x <= erf c + gauss c / sqrt PI.
Proof.
intros Hc Hx. assert (P := Rinv_0_lt_compat _ sqrt_PI_pos). rewrite !erf_moment.
assert (H : moment 0 x <= moment 0 c + gauss c / 2).
{ set (f := fun t => - gauss (c + t) / 2 - moment 0 (c + t) + (gauss c / 2 + moment 0 c)).
  assert (N : 0 <= f (x - c)).
  { refine (nonnegative_from_0 f (fun t => (c + t - 1) * gauss (c + t)) (x - c) _ _ _ _).
    - intros t. unfold f.
      assert (S : is_derive (fun s => c + s) t 1) by (auto_derive; [exact I | ring]).
      assert (M := is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) (moment 0) (fun s => c + s) t _ _ (moment_is_derive 0 (c + t)) S).
      assert (Q : is_derive (fun s => - gauss (c + s) / 2) t ((c + t) * gauss (c + t))) by (apply gauss_half_derive).
      replace ((c + t - 1) * gauss (c + t)) with ((c + t) * gauss (c + t) - 1 * moment_density 0 (c + t) + 0)
        by (unfold moment_density; simpl; ring).
      apply (is_derive_plus (K:=R_AbsRing) (V:=R_NormedModule) _ (fun _ => _));
        [exact (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) _ _ _ _ _ Q M) | apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule))].
    - unfold f. replace (c + 0) with c by ring. field.
    - lra.
    - intros t Ht. apply Rmult_le_pos; [lra | apply Rlt_le, gauss_pos]. }
  unfold f in N. replace (c + (x - c)) with x in N by ring. assert (G := gauss_pos x). lra. }
assert (2 / sqrt PI * moment 0 x <= 2 / sqrt PI * (moment 0 c + gauss c / 2)); [|unfold Rdiv in *; lra].
apply Rmult_le_compat_l; [unfold Rdiv; lra | exact H].
Qed.

(** * The recursion *)

Definition erf_quotient (k : nat) (x : R) : R :=
  if Req_EM_T x 0 then 1 else INR (2 * k + 1) * moment k x / (x^(2 * k + 1) * gauss x).

Lemma odd_power_nonzero k x : x <> 0 -> x^(2 * k + 1) * gauss x <> 0.
Proof. intros N. apply Rmult_integral_contrapositive. split; [apply pow_nonzero, N | apply Rgt_not_eq, gauss_pos]. Qed.

Lemma erf_by_quotient x : erf x = 2 / sqrt PI * (x * gauss x * erf_quotient 0 x).
Proof.
rewrite erf_moment. f_equal. unfold erf_quotient. destruct (Req_EM_T x 0) as [-> |N]; [rewrite moment_0; ring|].
assert (Q := odd_power_nonzero 0 x N). simpl in Q |- *. field. split; [apply Rgt_not_eq, gauss_pos | exact N].
Qed.

Lemma erf_quotient_next k x : erf_quotient k x = 1 + 2 * x^2 / INR (2 * k + 3) * erf_quotient (S k) x.
Proof.
unfold erf_quotient. assert (P : INR (2 * k + 3) <> 0) by (apply not_0_INR; lia).
destruct (Req_EM_T x 0) as [-> |N]; [field; exact P|].
assert (Q := odd_power_nonzero k x N). assert (G := Rgt_not_eq _ _ (gauss_pos x)). rewrite moment_by_parts.
replace (2 * S k + 1)%nat with (2 * k + 3)%nat by lia. replace (x^(2 * k + 3)) with (x^(2 * k + 1) * x^2)
  by (rewrite <- pow_add; f_equal; lia).
field. repeat split; try assumption. apply pow_nonzero, N.
Qed.

Lemma erf_quotient_bounds n x : x^2 <= INR n -> 0 <= erf_quotient n x <= INR (2 * n + 1).
Proof.
intros Hn. assert (I1 : 1 <= INR (2 * n + 1)) by (change 1 with (INR 1); apply le_INR; lia).
assert (C : forall y, 0 < y -> y^2 <= INR n -> 0 <= INR (2 * n + 1) * moment n y / (y^(2 * n + 1) * gauss y) <= INR (2 * n + 1)).
{ intros y Hy Hny. destruct (moment_bounds n y (Rlt_le _ _ Hy) Hny) as [L U].
  assert (Q : 0 < y^(2 * n + 1) * gauss y) by (apply Rmult_lt_0_compat; [apply pow_lt, Hy | apply gauss_pos]).
  assert (V := Rinv_0_lt_compat _ Q). split.
  - apply Rmult_le_pos; [apply Rmult_le_pos; lra | lra].
  - apply Rle_trans with (INR (2 * n + 1) * (y^(2 * n + 1) * gauss y) / (y^(2 * n + 1) * gauss y)).
    + unfold Rdiv. apply Rmult_le_compat_r; [lra|]. apply Rmult_le_compat_l; [lra | exact U].
    + apply Req_le. field. split; [apply Rgt_not_eq, gauss_pos | apply pow_nonzero; lra]. }
unfold erf_quotient. destruct (Req_EM_T x 0) as [-> |N]; [lra|].
destruct (Rlt_le_dec 0 x) as [h|h]; [exact (C x h Hn)|].
assert (H := C (- x) ltac:(lra) ltac:(replace ((- x)^2) with (x^2) by ring; exact Hn)).
replace (INR (2 * n + 1) * moment n x / (x^(2 * n + 1) * gauss x)) with
  (INR (2 * n + 1) * moment n (- x) / ((- x)^(2 * n + 1) * gauss (- x))); [exact H|].
rewrite moment_opp. unfold gauss. replace ((- x)^2) with (x^2) by ring.
replace ((- x)^(2 * n + 1)) with (- x^(2 * n + 1)).
- field. split; [apply Rgt_not_eq, exp_pos | apply pow_nonzero, N].
- rewrite !pow_add, !pow_mult. replace ((- x)^2) with (x^2) by ring. ring.
Qed.
