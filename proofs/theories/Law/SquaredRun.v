(** Gradient descent on the squared loss, by exact identities (theory.md, section 5). In the
    variables u = x + y and v = x - y, with P = c u^2/4, Q = c v^2/4, c = eta l'' and M = c zs, the
    scaled residual is e = c (xy - zs) = P - Q - M, and a step is u+ = u (1 - e), v+ = v (1 + e).
    The margin N = 4 + M e - c (x^2 + y^2) obeys
      e+ = e (N + e^2 - 3),   N+ = N (1 + M e + e^2),
    so it keeps its sign where |M| < 2. While N > 0 and M < 1, N / |v|^M never falls; that is why
    the residual tends to 0 ([residual_tends_to_0]), but for runs that meet u = 0. *)
From Coq Require Import Reals Lra Lia Classical.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
From Prodstab Require Import IntervalZ.
From Prodstab Require Import LimitPoint SquaredRatio.
Open Scope R_scope.

Section Margin.
Variable M : R.
Hypothesis HM : 0 <= M < 1.

Section Run.
Variables (c : R) (u v : nat -> R).
Hypothesis Hc : 0 < c.
Let P t := c * (u t)^2 / 4.
Let Q t := c * (v t)^2 / 4.
Let e t := P t - Q t - M.
Let N t := 4 + M * e t - 2 * (P t + Q t).
Hypothesis Hu : forall t, u (S t) = u t * (1 - e t).
Hypothesis Hv : forall t, v (S t) = v t * (1 + e t).
Hypothesis HN : 0 < N O.

Lemma run_P t : P (S t) = next_P M (P t) (Q t).
Proof. unfold P at 1. rewrite Hu. unfold e, next_P, P. field. Qed.

Lemma run_Q t : Q (S t) = next_Q M (P t) (Q t).
Proof. unfold Q at 1. rewrite Hv. unfold e, next_Q, Q. field. Qed.

Lemma run_e t : e (S t) = e t * ratio M (P t) (Q t).
Proof. unfold e at 1. rewrite run_P, run_Q. unfold e, next_P, next_Q, ratio. ring. Qed.

Lemma run_N t : N (S t) = N t * (1 + M * e t + (e t)^2).
Proof. unfold N at 1, e at 1. rewrite run_P, run_Q. unfold N, e, next_P, next_Q. ring. Qed.

Lemma P_pos t : 0 <= P t.
Proof. assert (0 <= c * (u t)^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]). unfold P. lra.
Qed.
Lemma Q_pos t : 0 <= Q t.
Proof. assert (0 <= c * (v t)^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]). unfold Q. lra.
Qed.

Lemma N_pos t : 0 < N t.
Proof.
induction t as [|t IH]; [exact HN|]. rewrite run_N. apply Rmult_lt_0_compat; [exact IH|].
assert (0 <= (e t + M / 2)^2) by apply pow2_ge_0.
assert (0 <= M * (1 - M)) by (apply Rmult_le_pos; lra). lra.
Qed.

(** the region is bounded: 4 Q < (2 - e) (2 - M), 4 P < (2 + e) (2 + M) *)
Lemma bounds t : -2 < e t < 2 - 2 * Q t /\ N t <= 4.
Proof.
assert (H := N_pos t). assert (HP := P_pos t). assert (HQ := Q_pos t).
assert (E1 : N t = (2 - e t) * (2 - M) - 4 * Q t) by (unfold N, e; ring).
assert (E2 : N t = (2 + e t) * (2 + M) - 4 * P t) by (unfold N, e; ring).
assert (L : -2 < e t).
{ destruct (Rlt_le_dec (-2) (e t)) as [h|h]; [exact h|].
  assert (0 <= (-2 - e t) * (2 + M)) by (apply Rmult_le_pos; lra). lra. }
assert (U : e t < 2).
{ destruct (Rlt_le_dec (e t) 2) as [h|h]; [exact h|].
  assert (0 <= (e t - 2) * (2 - M)) by (apply Rmult_le_pos; lra). lra. }
split; [split; [exact L|]|].
- assert (0 <= (2 - e t) * M) by (apply Rmult_le_pos; lra). lra.
- assert (E3 : N t = 4 + M * (P t - Q t - M) - 2 * (P t + Q t)) by reflexivity.
  assert (0 <= (2 - M) * P t) by (apply Rmult_le_pos; lra).
  assert (0 <= M * Q t) by (apply Rmult_le_pos; lra).
  assert (0 <= M * M) by (apply Rmult_le_pos; lra). lra.
Qed.

(** ** What never falls: ln N - M ln |v| *)

Lemma ln_below (x : R) : 0 < x -> ln x <= x - 1.
Proof. intros H. assert (E := exp_ineq1_le (ln x)). rewrite exp_ln in E by exact H. lra. Qed.

Lemma ln_above (x : R) : 0 <= x <= 4 -> x / 5 <= ln (1 + x).
Proof.
intros H. assert (E := ln_below (/ (1 + x)) ltac:(apply Rinv_0_lt_compat; lra)).
rewrite ln_Rinv in E by lra. assert (D : / (1 + x) - 1 <= - (x / 5)); [|lra].
apply (Rmult_le_reg_r (1 + x)); [lra|].
replace ((/ (1 + x) - 1) * (1 + x)) with (- x) by (field; lra).
assert (0 <= x * (4 - x)) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma bernoulli (x : R) : -1 < x -> M * ln (1 + x) <= ln (1 + M * x).
Proof.
intros H. assert (Hm : 0 < 1 + M * x).
{ assert (0 <= M * (1 + x)) by (apply Rmult_le_pos; lra). lra. }
set (m := 1 + M * x) in *.
assert (H1 := ln_below ((1 + x) / m) ltac:(apply Rdiv_lt_0_compat; lra)).
assert (H2 := ln_below (/ m) ltac:(apply Rinv_0_lt_compat; lra)).
unfold Rdiv in H1. rewrite ln_mult in H1 by (try apply Rinv_0_lt_compat; lra).
rewrite ln_Rinv in H1, H2 by exact Hm.
apply (Rmult_le_compat_l M) in H1; [|lra]. apply (Rmult_le_compat_l (1 - M)) in H2; [|lra].
assert (E : M * ((1 + x) * / m - 1) + (1 - M) * (/ m - 1) = 0) by (unfold m; field; fold m; lra).
lra.
Qed.

Lemma gain (x : R) : -2 < x < 2 -> x <> -1 ->
  (1 - M) / 15 * x^2 <= ln (1 + M * x + x^2) - M * ln (Rabs (1 + x)).
Proof.
intros Hx N1. assert (Hx2 : 0 <= x^2 <= 4).
{ split; [apply pow2_ge_0|]. assert (0 < (2 - x) * (2 + x)) by (apply Rmult_lt_0_compat; lra).
lra. }
assert (Hsmall : (1 - M) / 15 * x^2 <= x^2 / 15).
{ assert (0 <= M * x^2) by (apply Rmult_le_pos; lra). lra. }
destruct (Rlt_le_dec (-1) x) as [h|h].
- rewrite Rabs_pos_eq by lra. assert (B := bernoulli x h).
  assert (Hm : 0 < 1 + M * x <= 3).
  { assert (0 <= M * (1 + x)) by (apply Rmult_le_pos; lra).
    assert (0 <= M * (2 - x)) by (apply Rmult_le_pos; lra). lra. }
  assert (L := ln_above (x^2 / 3) ltac:(lra)).
  assert (ln ((1 + M * x) * (1 + x^2 / 3)) <= ln (1 + M * x + x^2)).
  { apply ln_le; [apply Rmult_lt_0_compat; lra|].
    assert (0 <= x^2 * (3 - (1 + M * x))) by (apply Rmult_le_pos; lra). lra. }
  rewrite ln_mult in H by lra. lra.
- assert (h' : x < -1) by lra. rewrite Rabs_left by lra.
  assert (L : ln (- (1 + x)) <= 0) by (rewrite <- ln_1; apply ln_le; lra).
  assert (0 <= M * - ln (- (1 + x))) by (apply Rmult_le_pos; lra).
  assert (L2 := ln_above ((1 - M) * x^2)).
  assert (Hr : 0 <= (1 - M) * x^2 <= 4).
  { assert (0 <= M * x^2) by (apply Rmult_le_pos; lra).
    split; [apply Rmult_le_pos; lra | lra]. }
  specialize (L2 Hr).
  assert (ln (1 + (1 - M) * x^2) <= ln (1 + M * x + x^2)).
  { apply ln_le; [lra|]. assert (0 <= M * ((-1 - x) * - x)).
    { apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; lra. } lra. }
  lra.
Qed.

Let a t := ln (N t) - M * ln (Rabs (v t)).

Lemma gain_of_step t : M = 0 \/ v (S t) <> 0 -> (1 - M) / 15 * (e t)^2 <= a (S t) - a t.
Proof.
intros Hv0. destruct (bounds t) as [[B1 B2] _]. assert (HNt := N_pos t). assert (HQ := Q_pos t).
assert (F : 0 < 1 + M * e t + (e t)^2).
{ assert (HNs := N_pos (S t)). rewrite run_N in HNs.
  apply (Rmult_lt_reg_l (N t)); [exact HNt|]. rewrite Rmult_0_r. exact HNs. }
unfold a. rewrite run_N, ln_mult by assumption. destruct Hv0 as [E|Hn].
- rewrite E. replace (1 + 0 * e t + (e t)^2) with (1 + (e t)^2) by ring.
  assert (H4 : 0 <= (e t)^2 <= 4).
  { split; [apply pow2_ge_0|]. assert (0 < (2 - e t) * (2 + e t)) by (apply Rmult_lt_0_compat;
    lra). lra. }
  assert (L := ln_above _ H4). lra.
- rewrite Hv in Hn. assert (N1 : e t <> -1) by (intros E; apply Hn; rewrite E; ring).
  rewrite Hv, Rabs_mult, ln_mult.
  + assert (G := gain (e t) ltac:(lra) N1). lra.
  + apply Rabs_pos_lt. intros E. apply Hn. rewrite E. ring.
  + apply Rabs_pos_lt. lra.
Qed.

(** either the residual tends to 0, or the run tends to the line v = 0 *)
Lemma residual_or_line : is_lim_seq e 0 \/ (0 < M /\ is_lim_seq Q 0).
Proof.
destruct (classic (M <> 0 /\ exists t, v t = 0)) as [[h [T H]]|H].
{ right. split; [lra|]. assert (G : forall k, v (k + T)%nat = 0).
  { induction k as [|k IH]; [exact H|]. simpl. rewrite Hv, IH. ring. }
  apply (is_lim_seq_incr_n Q T), (is_lim_seq_ext (fun _ => 0)); [|apply is_lim_seq_const].
  intros n. unfold Q. rewrite G. field. }
assert (Hv0 : forall t, M = 0 \/ v t <> 0).
{ intros t. destruct (Req_dec M 0) as [h|h]; [left; exact h | right]. intros E. apply H. split;
  [exact h | exists t; exact E]. }
assert (G : forall t, (1 - M) / 15 * (e t)^2 <= a (S t) - a t) by (intros t;
  apply gain_of_step, Hv0).
assert (Hi : forall t, a t <= a (S t)).
{ intros t. assert (0 <= (1 - M) / 15 * (e t)^2) by (apply Rmult_le_pos; [lra | apply pow2_ge_0]).
  specialize (G t). lra. }
destruct (classic (exists K, forall t, a t <= K)) as [[K HK]|Hn].
- left. destruct (ex_finite_lim_seq_incr a K Hi HK) as [b Hb].
  assert (L : is_lim_seq (fun t => a (S t) - a t) 0).
  { replace 0 with (b - b) by ring. apply is_lim_seq_minus'; [apply (is_lim_seq_incr_1 a) |];
    exact Hb. }
  assert (L2 : is_lim_seq (fun t => (e t)^2) 0).
  { apply (is_lim_seq_le_le (fun _ => 0) _ (fun t => (a (S t) - a t) * (15 / (1 - M))) 0).
    - intros t. split; [apply pow2_ge_0|]. apply (Rmult_le_reg_l ((1 - M) / 15)); [lra|].
      replace ((1 - M) / 15 * ((a (S t) - a t) * (15 / (1 - M)))) with (a (S t) - a t) by (field;
        lra). apply G.
    - apply is_lim_seq_const.
    - replace 0 with (0 * (15 / (1 - M))) by ring. apply (is_lim_seq_scal_r _ (15 / (1 - M)) 0).
      exact L. }
  apply is_lim_seq_abs_0. apply (is_lim_seq_ext (fun t => sqrt ((e t)^2))).
  + intros t. rewrite <- Rsqr_pow2. apply sqrt_Rsqr_abs.
  + rewrite <- sqrt_0. apply (is_lim_seq_continuous sqrt (fun t => (e t)^2) 0); [|exact L2].
    apply continuity_pt_filterlim, continuous_sqrt.
- right. assert (Hinc : forall s t, (s <= t)%nat -> a s <= a t).
  { intros s t Hst. induction Hst; [lra|]. eapply Rle_trans; [exact IHHst | apply Hi]. }
  assert (HM0 : 0 < M).
  { destruct (Req_dec M 0) as [E|E]; [exfalso | lra]. apply Hn. exists (ln 4). intros t. unfold a.
    rewrite E, Rmult_0_l, Rminus_0_r. apply ln_le; [apply N_pos | apply bounds]. }
  split; [exact HM0|]. apply is_lim_seq_spec. intros d. simpl.
  assert (Hsq : 0 < sqrt (4 * d / c)) by (apply sqrt_lt_R0, Rdiv_lt_0_compat; [destruct d; simpl;
    lra | exact Hc]).
  set (w := sqrt (4 * d / c)) in *.
  destruct (classic (exists t, ln 4 - M * ln w < a t)) as [[T HT]|Hb].
  2: { exfalso. apply Hn. exists (ln 4 - M * ln w). intros t.
       destruct (Rle_lt_dec (a t) (ln 4 - M * ln w)) as [h|h]; [exact h | exfalso; apply Hb;
         exists t; exact h]. }
  exists T. intros t Ht. rewrite Rminus_0_r, Rabs_pos_eq by apply Q_pos.
  destruct (Hv0 t) as [E|Hvt]; [lra|].
  assert (La := Hinc T t Ht). assert (LN : ln (N t) <= ln 4) by (apply ln_le;
    [apply N_pos | apply bounds]).
  assert (Lv : ln (Rabs (v t)) < ln w).
  { apply (Rmult_lt_reg_l M); [exact HM0|]. unfold a in La at 2. lra. }
  apply ln_lt_inv in Lv; [|apply Rabs_pos_lt; exact Hvt | exact Hsq].
  assert (Hw : (v t)^2 < w^2).
  { rewrite <- (pow2_abs (v t)). assert (Hp := Rabs_pos (v t)). simpl. rewrite !Rmult_1_r.
    apply Rmult_le_0_lt_compat; lra. }
  unfold w in Hw. rewrite pow2_sqrt in Hw by (apply Rlt_le, Rdiv_lt_0_compat; [destruct d; simpl;
    lra | exact Hc]).
  unfold Q. apply (Rmult_lt_compat_l c) in Hw; [|exact Hc].
  replace (c * (4 * d / c)) with (4 * d) in Hw by (field; lra). lra.
Qed.

(** ** Next to the line v = 0 *)

Section Line.
Hypothesis HM0 : 0 < M.
Hypothesis Hu0 : forall t, u t <> 0.
Hypothesis HQ0 : is_lim_seq Q 0.
Let cap := 4 / 27 * (1 + M + 1/20)^3.

Lemma line_P_pos t : 0 < P t.
Proof.
unfold P. assert (H := pow2_gt_0 (u t) (Hu0 t)).
assert (0 < c * (u t)^2) by (apply Rmult_lt_0_compat; assumption). lra.
Qed.

Lemma line_Q (d : R) : 0 < d -> exists T, forall t, (T <= t)%nat -> 0 <= Q t <= d.
Proof.
intros Hd. apply is_lim_seq_spec in HQ0. destruct (HQ0 (mkposreal d Hd)) as [T HT].
exists T. intros t Ht. specialize (HT t Ht). simpl in HT. rewrite Rminus_0_r in HT.
apply Rabs_def2 in HT. assert (H := Q_pos t). lra.
Qed.

(** where P tends to *)
Lemma line_limit_of_P (b : R) : is_lim_seq P b -> b = b * (1 + M - b)^2.
Proof.
intros L. assert (L1 : is_lim_seq (fun t => P (S t)) b) by (apply (is_lim_seq_incr_1 P); exact L).
apply (lim_unique (fun t => P (S t))); [exact L1|].
apply (is_lim_seq_ext (fun t => P t * (1 + M + Q t - P t)^2)); [intros t; symmetry; apply run_P|].
apply is_lim_seq_mult'; [exact L|].
assert (L2 : is_lim_seq (fun t => 1 + M + Q t - P t) (1 + M - b)).
{ replace (1 + M - b) with (1 + M + 0 - b) by ring. apply is_lim_seq_minus'; [|exact L].
  apply is_lim_seq_plus'; [apply is_lim_seq_const | exact HQ0]. }
apply (is_lim_seq_ext (fun t => (1 + M + Q t - P t) * (1 + M + Q t - P t))); [intros; ring|].
replace ((1 + M - b)^2) with ((1 + M - b) * (1 + M - b)) by ring. apply is_lim_seq_mult'; exact L2.
Qed.

Lemma cap_small : 0 < cap /\ cap <= 13/10 /\ cap <= M + 1/2.
Proof. assert (0 <= M <= 1) by lra. assert (cap - M <= 1/2) by (unfold cap;
  interval with (i_prec 40, i_bisect M)).
unfold cap in *. repeat split; [interval with (i_prec 40, i_bisect M) | interval with (i_prec 40, i_bisect M) | lra].
Qed.

Lemma line_enters : exists T, P T <= 1 + M + Q T /\ forall t, (T <= t)%nat -> 0 <= Q t <= 1/20.
Proof.
destruct (line_Q (1/20) ltac:(lra)) as [T HT].
destruct (classic (exists t, (T <= t)%nat /\ P t <= 1 + M + Q t)) as [[t [h1 h2]]|H].
{ exists t. split; [exact h2|]. intros s Hs. apply HT. lia. }
exfalso. assert (G : forall t, (T <= t)%nat -> 1 + M + Q t < P t < 2 + M - Q t).
{ intros t Ht. split.
  - destruct (Rlt_le_dec (1 + M + Q t) (P t)) as [h|h]; [exact h|]. exfalso. apply H. exists t.
    tauto.
  - destruct (bounds t) as [[_ B] _]. unfold e in B. lra. }
destruct (decreasing_limit P T) as [b [[_ Hb] L]].
{ intros t Ht. destruct (G t Ht) as [G1 G2]. destruct (HT t Ht) as [q1 q2].
  split; [apply P_pos|]. rewrite run_P. unfold next_P. rewrite <- (Rmult_1_r (P t)) at 3.
  apply Rmult_le_compat_l; [apply P_pos|].
  assert (0 <= (2 + M + Q t - P t) * (P t - (M + Q t))) by (apply Rmult_le_pos; lra). lra. }
assert (Hlow : 1 + M <= b).
{ apply (is_lim_seq_le_loc (fun _ => 1 + M) P (1 + M) b); [|apply is_lim_seq_const | exact L].
  exists T. intros t Ht. destruct (G t Ht). destruct (HT t Ht). lra. }
assert (E := line_limit_of_P b L). destruct (G T (Nat.le_refl T)) as [_ G2].
assert (q0 := HT T (Nat.le_refl T)).
assert (0 < b * ((2 + M - b) * (b - M))).
{ apply Rmult_lt_0_compat; [lra|]. apply Rmult_lt_0_compat; lra. } lra.
Qed.

(** then it stays below [cap] *)
Lemma line_capped : exists T, forall t, (T <= t)%nat -> P t <= cap /\ 0 <= Q t <= 1/20.
Proof.
destruct line_enters as [T [HP HT]]. destruct cap_small as [_ [_ Hcap]].
assert (One : forall t, (T <= t)%nat -> P t <= 1 + M + Q t -> P (S t) <= cap).
{ intros t Ht Hp. destruct (HT t Ht) as [q1 q2]. rewrite run_P. unfold next_P.
  set (A := 1 + M + Q t) in *. assert (HA : 0 <= A <= 1 + M + 1/20) by (unfold A; lra).
  assert (A3 : A^3 <= (1 + M + 1/20)^3) by (apply pow_incr; exact HA).
  assert (0 <= (P t - A / 3)^2 * (4 * A / 3 - P t)) by (apply Rmult_le_pos;
    [apply pow2_ge_0 | lra]).
  unfold cap. lra. }
exists (S T). intros t Ht. split; [|apply HT; lia].
replace t with (S (t - S T + T)) by lia. generalize (t - S T)%nat. intros n.
induction n as [|n IH].
- apply One; [lia | exact HP].
- apply One; [lia|]. change (S n + T)%nat with (S (n + T)).
  assert (q0 := HT (S (n + T)) ltac:(lia)). lra.
Qed.

Lemma line_away_from_0 : exists T, forall t,
  (T <= t)%nat -> M / 20 <= P t <= cap /\ 0 <= Q t <= 1/20.
Proof.
destruct line_capped as [T HT]. destruct cap_small as [_ [_ Hcap]].
assert (Grow : forall t, (T <= t)%nat -> P t <= M / 2 -> P t <= P (S t)).
{ intros t Ht Hp. destruct (HT t Ht) as [_ Hq]. rewrite run_P. unfold next_P.
  rewrite <- (Rmult_1_r (P t)) at 1. apply Rmult_le_compat_l; [apply P_pos|].
  assert (0 <= (M + Q t - P t) * (2 + M + Q t - P t)) by (apply Rmult_le_pos; lra). lra. }
assert (Reach : exists t, (T <= t)%nat /\ M / 20 <= P t).
{ destruct (classic (exists t, (T <= t)%nat /\ M / 20 <= P t)) as [h|H]; [exact h | exfalso].
  assert (G : forall t, (T <= t)%nat -> P t < M / 20).
  { intros t Ht. destruct (Rlt_le_dec (P t) (M / 20)) as [h|h]; [exact h|]. exfalso. apply H.
  exists t. tauto. }
  destruct (ex_finite_lim_seq_incr (fun n => P (n + T)%nat) (M / 20)) as [b Hb].
  - intros n. simpl. apply Grow; [lia|]. specialize (G (n + T)%nat ltac:(lia)). lra.
  - intros n. apply Rlt_le, G. lia.
  - assert (L : is_lim_seq P b) by (apply (is_lim_seq_incr_n P T); exact Hb).
    assert (Hlow : P T <= b).
    { apply (is_lim_seq_le (fun _ => P T) (fun n => P (n + T)%nat) (P T) b);
      [|apply is_lim_seq_const | exact Hb].
      induction n as [|n IH]; [simpl; lra|]. eapply Rle_trans; [exact IH|]. simpl. apply Grow;
        [lia|].
      specialize (G (n + T)%nat ltac:(lia)). lra. }
    assert (Hup : b <= M / 20).
    { apply (is_lim_seq_le (fun n => P (n + T)%nat) (fun _ => M / 20) b (M / 20));
      [|exact Hb | apply is_lim_seq_const].
      intros n. apply Rlt_le, G. lia. }
    assert (P0 := line_P_pos T). assert (E := line_limit_of_P b L).
    assert (0 < b * ((M - b) * (2 + M - b))).
    { apply Rmult_lt_0_compat; [lra|]. apply Rmult_lt_0_compat; lra. } lra. }
destruct Reach as [t0 [Ht0 Hp0]]. exists t0. intros t Ht. destruct (HT t ltac:(lia)) as [HPt HQt].
split; [|exact HQt]. split; [|exact HPt]. clear HPt HQt. induction Ht as [|t Ht IH]; [exact Hp0|].
destruct (HT t ltac:(lia)) as [HPt HQt]. destruct (Rle_lt_dec (P t) (M / 2)) as [h|h].
- eapply Rle_trans; [exact IH | apply Grow; [lia | exact h]].
- rewrite run_P. unfold next_P. apply Rle_trans with (M / 2 * (1/2)^2); [lra|].
  apply Rmult_le_compat; [lra | apply pow2_ge_0 | lra | apply pow_incr; lra].
Qed.

Lemma line_contracts : is_lim_seq e 0.
Proof.
destruct line_away_from_0 as [T HT]. set (room := 1 - ((1 + M) / 2)^2).
destruct cap_small as [_ [Hcap _]].
assert (Hroom : 0 < room <= 1).
{ unfold room. assert (0 < (1 - M) * (3 + M)) by (apply Rmult_lt_0_compat; lra).
  assert (0 <= ((1 + M) / 2)^2) by apply pow2_ge_0. lra. }
set (s := M * room / 400). assert (Hs : 0 < s <= 1 / 400).
{ unfold s. assert (0 < M * room) by (apply Rmult_lt_0_compat; lra).
  assert (M * room <= 1 * 1) by (apply Rmult_le_compat; lra). lra. }
destruct (line_Q (s / 100000) ltac:(lra)) as [T' HT'].
apply (two_step_limit e (T + T') (1 - s)); [lra|]. intros t Ht.
destruct (HT t ltac:(lia)) as [HPt HQt]. assert (Hd := HT' t ltac:(lia)).
replace (e (S (S t))) with (e t * ratio_2 M (P t) (Q t))
  by (unfold ratio_2; rewrite <- run_P, <- run_Q, !run_e; ring).
rewrite Rabs_mult, Rmult_comm. apply Rmult_le_compat_r; [apply Rabs_pos|].
assert (Hnear := ratio_2_near M HM (P t) (Q t) ltac:(lra) ltac:(lra)).
destruct (ratio_2_balanced M HM (P t) ltac:(lra)) as [_ [B1 B2]]. fold room in B2.
assert (M / 20 * room <= P t * room) by (apply Rmult_le_compat_r; lra).
assert (Es : M * room = 400 * s) by (unfold s; field).
apply Rabs_le_between in Hnear. apply Rabs_le_between. lra.
Qed.
End Line.

Theorem residual_tends_to_0 : (0 < M -> forall t, u t <> 0) -> is_lim_seq e 0.
Proof.
intros H. destruct residual_or_line as [L|[HM0 L]]; [exact L|].
exact (line_contracts HM0 (H HM0) L).
Qed.
End Run.
End Margin.
