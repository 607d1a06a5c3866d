(** A function F with F(c) = 0, F'(c) > 0 and F''' <= 0 on the window [c - r, c + r] has at most one zero on either side of c,
    with F' < 0 there; it has one when F(c + r) < 0 < F(c - r). The reason: F(z) / (z - c)^2 strictly decreases on either side,
    because its derivative is N / (z - c)^3 with N(z) = (z - c) F'(z) - 2 F(z), N(c) = N'(c) + F'(c) = 0, N'' = (z - c) F'''. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus.
Open Scope R_scope.

Section OneZero.
Variables (F F1 F2 F3 : R -> R) (c r : R).
Hypothesis Hr : 0 < r.
Hypothesis D1 : forall t, c - r <= t <= c + r -> is_derive F t (F1 t).
Hypothesis D2 : forall t, c - r <= t <= c + r -> is_derive F1 t (F2 t).
Hypothesis D3 : forall t, c - r <= t <= c + r -> is_derive F2 t (F3 t).
Hypothesis F_c : F c = 0.
Hypothesis F1_c : 0 < F1 c.
Hypothesis F3_neg : forall t, c - r <= t <= c + r -> F3 t <= 0.

Let N z := (z - c) * F1 z - 2 * F z.
Let N1 z := (z - c) * F2 z - F1 z.

Lemma N_derive t : c - r <= t <= c + r -> is_derive N t (N1 t).
Proof.
intros h. unfold N, N1. assert (P := D1 t h). assert (Q := D2 t h).
auto_derive; [split; [eexists; exact Q | split; [eexists; exact P | exact I]]|].
rewrite (is_derive_unique (fun x : R => F x) t _ P), (is_derive_unique (fun x : R => F1 x) t _ Q). ring.
Qed.

Lemma N1_derive t : c - r <= t <= c + r -> is_derive N1 t ((t - c) * F3 t).
Proof.
intros h. unfold N1. assert (P := D2 t h). assert (Q := D3 t h).
auto_derive; [split; [eexists; exact Q | split; [eexists; exact P | exact I]]|].
rewrite (is_derive_unique (fun x : R => F1 x) t _ P), (is_derive_unique (fun x : R => F2 x) t _ Q). ring.
Qed.

Lemma N1_neg z : c - r <= z <= c + r -> N1 z < 0.
Proof.
intros h. assert (E : N1 c = - F1 c) by (unfold N1; ring).
destruct (Rtotal_order z c) as [k|[k|k]].
- destruct (MVT_is_derive N1 (fun t => (t - c) * F3 t) z c k) as [x [Hx Ex]].
  { intros t Ht. apply N1_derive. lra. }
  assert (0 <= (c - x) * (- F3 x)) by (apply Rmult_le_pos; [lra | generalize (F3_neg x ltac:(lra)); lra]).
  assert (0 <= (x - c) * F3 x * (c - z)) by (apply Rmult_le_pos; lra). lra.
- subst z. lra.
- destruct (MVT_is_derive N1 (fun t => (t - c) * F3 t) c z k) as [x [Hx Ex]].
  { intros t Ht. apply N1_derive. lra. }
  assert (0 <= (x - c) * (- F3 x)) by (apply Rmult_le_pos; [lra | generalize (F3_neg x ltac:(lra)); lra]).
  assert (0 <= (- ((x - c) * F3 x)) * (z - c)) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma N_right z : c < z <= c + r -> N z < 0.
Proof.
intros h. assert (E : N c = 0) by (unfold N; rewrite F_c; ring).
destruct (MVT_is_derive N N1 c z ltac:(lra)) as [x [Hx Ex]].
{ intros t Ht. apply N_derive. lra. }
assert (0 < (- N1 x) * (z - c)) by (apply Rmult_lt_0_compat; [generalize (N1_neg x ltac:(lra)); lra | lra]). lra.
Qed.

Lemma N_left z : c - r <= z < c -> 0 < N z.
Proof.
intros h. assert (E : N c = 0) by (unfold N; rewrite F_c; ring).
destruct (MVT_is_derive N N1 z c ltac:(lra)) as [x [Hx Ex]].
{ intros t Ht. apply N_derive. lra. }
assert (0 < (- N1 x) * (c - z)) by (apply Rmult_lt_0_compat; [generalize (N1_neg x ltac:(lra)); lra | lra]). lra.
Qed.

Lemma slope_neg z : c - r <= z <= c + r -> z <> c -> F z = 0 -> F1 z < 0.
Proof.
intros h n E. destruct (Rlt_le_dec (F1 z) 0) as [k|k]; [exact k|exfalso]. destruct (Rlt_le_dec c z) as [q|q].
- assert (P := N_right z ltac:(lra)). unfold N in P. rewrite E in P.
  assert (0 <= (z - c) * F1 z) by (apply Rmult_le_pos; lra). lra.
- assert (P := N_left z ltac:(lra)). unfold N in P. rewrite E in P.
  assert (0 <= (c - z) * F1 z) by (apply Rmult_le_pos; lra). lra.
Qed.

Let Q z := F z / (z - c)^2.

Lemma Q_derive t : c - r <= t <= c + r -> t <> c -> is_derive Q t (N t / (t - c)^3).
Proof.
intros h n. unfold Q. assert (P := D1 t h). assert (n' : t - c <> 0) by lra.
replace (N t / (t - c)^3) with ((F1 t * (t - c)^2 - F t * (2 * (t - c))) / ((t - c)^2)^2) by (unfold N; field; exact n').
apply (is_derive_div F (fun t => (t - c)^2)); [exact P | auto_derive; [exact I | ring] | apply pow_nonzero; exact n'].
Qed.

Lemma Q_right y z : c < y -> y < z -> z <= c + r -> Q z < Q y.
Proof.
intros h1 h2 h3. destruct (MVT_is_derive Q (fun t => N t / (t - c)^3) y z h2) as [x [Hx Ex]].
{ intros t Ht. apply Q_derive; lra. }
assert (0 < (x - c)^3) by (apply pow_lt; lra).
assert (0 < (- N x) / (x - c)^3) by (apply Rdiv_lt_0_compat; [generalize (N_right x ltac:(lra)); lra | assumption]).
assert (0 < (- N x) / (x - c)^3 * (z - y)) by (apply Rmult_lt_0_compat; lra).
unfold Rdiv in *. lra.
Qed.

Lemma Q_left y z : c - r <= y -> y < z -> z < c -> Q z < Q y.
Proof.
intros h1 h2 h3. destruct (MVT_is_derive Q (fun t => N t / (t - c)^3) y z h2) as [x [Hx Ex]].
{ intros t Ht. apply Q_derive; lra. }
assert (0 < (c - x)^3) by (apply pow_lt; lra).
assert (0 < N x / (c - x)^3) by (apply Rdiv_lt_0_compat; [apply N_left; lra | assumption]).
assert (0 < N x / (c - x)^3 * (z - y)) by (apply Rmult_lt_0_compat; lra).
replace (N x / (x - c)^3) with (- (N x / (c - x)^3)) in Ex by (field; split; lra). lra.
Qed.

Lemma Q_sign z : z <> c -> F z = Q z * (z - c)^2 /\ 0 < (z - c)^2.
Proof.
intros n. split.
- unfold Q. field. lra.
- rewrite <- pow2_abs. apply pow_lt, Rabs_pos_lt. lra.
Qed.

Lemma Q_zero z : z <> c -> F z = 0 -> Q z = 0.
Proof. intros n E. destruct (Q_sign z n) as [E1 P1]. apply (Rmult_eq_reg_r ((z - c)^2)); lra. Qed.

Lemma F_after y z : c < z -> z < y -> y <= c + r -> F z = 0 -> F y < 0.
Proof.
intros h1 h2 h3 E. assert (E0 := Q_zero z ltac:(lra) E). assert (K := Q_right z y h1 h2 h3).
destruct (Q_sign y ltac:(lra)) as [E2 P2]. rewrite E2.
assert (0 < (- Q y) * (y - c)^2) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

Lemma F_before y z : c < y -> y < z -> z <= c + r -> F z = 0 -> 0 < F y.
Proof.
intros h1 h2 h3 E. assert (E0 := Q_zero z ltac:(lra) E). assert (K := Q_right y z h1 h2 h3).
destruct (Q_sign y ltac:(lra)) as [E2 P2]. rewrite E2. apply Rmult_lt_0_compat; lra.
Qed.

Lemma F_after_left y z : c - r <= z -> z < y -> y < c -> F z = 0 -> F y < 0.
Proof.
intros h1 h2 h3 E. assert (E0 := Q_zero z ltac:(lra) E). assert (K := Q_left z y h1 h2 h3).
destruct (Q_sign y ltac:(lra)) as [E2 P2]. rewrite E2.
assert (0 < (- Q y) * (y - c)^2) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

Lemma F_before_left y z : c - r <= y -> y < z -> z < c -> F z = 0 -> 0 < F y.
Proof.
intros h1 h2 h3 E. assert (E0 := Q_zero z ltac:(lra) E). assert (K := Q_left y z h1 h2 h3).
destruct (Q_sign y ltac:(lra)) as [E2 P2]. rewrite E2. apply Rmult_lt_0_compat; lra.
Qed.

Lemma unique_right y z : c < y <= c + r -> c < z <= c + r -> F y = 0 -> F z = 0 -> y = z.
Proof.
intros h1 h2 E1 E2. destruct (Rtotal_order y z) as [k|[k|k]]; [|exact k|].
- generalize (F_after z y ltac:(lra) k ltac:(lra) E1). lra.
- generalize (F_after y z ltac:(lra) k ltac:(lra) E2). lra.
Qed.

Lemma unique_left y z : c - r <= y < c -> c - r <= z < c -> F y = 0 -> F z = 0 -> y = z.
Proof.
intros h1 h2 E1 E2. assert (Q1 := Q_zero y ltac:(lra) E1). assert (Q2 := Q_zero z ltac:(lra) E2).
destruct (Rtotal_order y z) as [k|[k|k]]; [|exact k|].
- generalize (Q_left y z ltac:(lra) k ltac:(lra)). lra.
- generalize (Q_left z y ltac:(lra) k ltac:(lra)). lra.
Qed.

Lemma exists_right : F (c + r) < 0 -> exists z, c < z < c + r /\ F z = 0.
Proof.
intros h. destruct (near_zero F c (F1 c) (D1 c ltac:(lra)) F_c F1_c r Hr) as [d [d1 [d2 [d3 _]]]].
destruct (IVT_derive_dec F F1 (c + d / 2) (c + r)) as [x [Hx E]].
- lra.
- intros t Ht. apply D1. lra.
- apply d3. lra.
- exact h.
- exists x. split; lra.
Qed.

Lemma exists_left : 0 < F (c - r) -> exists z, c - r < z < c /\ F z = 0.
Proof.
intros h. destruct (near_zero F c (F1 c) (D1 c ltac:(lra)) F_c F1_c r Hr) as [d [d1 [d2 [_ d3]]]].
destruct (IVT_derive_dec F F1 (c - r) (c - d / 2)) as [x [Hx E]].
- lra.
- intros t Ht. apply D1. lra.
- exact h.
- apply d3. lra.
- exists x. split; lra.
Qed.

End OneZero.
