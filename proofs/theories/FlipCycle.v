(** The 2-cycle of the frozen map beyond the edge, for ONE step a > 2 / l2(zs) and a known minimum zs (theory.md, section 4).
    With F(z) = H(z) - z and T = H''' <= 0 on the window [zs - r, zs + r], the quotient F(z) / (z - zs)^2 strictly decreases
    on either side of zs: its derivative is N / (z - zs)^3 with N(z) = (z - zs) F'(z) - 2 F(z), and N'' = (z - zs) T. Hence
    H has at most one fixed point on either side, with H' < 1 there, and exactly one when F(zs + r) < 0 < F(zs - r); zs is the
    only critical point in the window; g_a swaps the two fixed points as soon as it sends one of them into the window; and the
    cycle attracts when its multiplier is above -1. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss TwoStepMap Iteration.
Open Scope R_scope.

(** ** A 2-cycle of multiplier in (-1, 1) attracts *)

(** even iterates from near zp tend to zp, odd ones to zm, and the other way round from near zm *)
Definition attracting (g : R -> R) (zm zp : R) : Prop :=
  exists rho, 0 < rho /\
    (forall z0, Rabs (z0 - zp) <= rho -> is_lim_seq (fun n => Nat.iter (2 * n) g z0) zp /\
                                         is_lim_seq (fun n => Nat.iter (2 * n + 1) g z0) zm) /\
    (forall z0, Rabs (z0 - zm) <= rho -> is_lim_seq (fun n => Nat.iter (2 * n) g z0) zm /\
                                         is_lim_seq (fun n => Nat.iter (2 * n + 1) g z0) zp).

Lemma attracts_near (l1 l2 l3 l4 : R -> R) (A B a zp zm : R) : chain l1 l2 l3 l4 A B ->
  A <= zp <= B -> A <= zm <= B -> frozen l1 a zp = zm -> frozen l1 a zm = zp -> -1 < two_step_1 l1 l2 a zp < 1 ->
  exists rho, 0 < rho /\ forall z0, Rabs (z0 - zp) <= rho ->
    is_lim_seq (fun n => Nat.iter (2 * n) (frozen l1 a) z0) zp /\ is_lim_seq (fun n => Nat.iter (2 * n + 1) (frozen l1 a) z0) zm.
Proof.
intros HC hp hm E1 E2 Hm. set (g := frozen l1 a) in *.
assert (Hd : is_derive (two_step l1 a) zp (two_step_1 l1 l2 a zp)).
{ apply (two_step_derive_1 l1 l2 l3 l4 A B HC a zp hp). change (A <= g zp <= B). rewrite E1. exact hm. }
destruct (attracts (two_step l1 a) zp _ Hd) as [rho [Hrho K]]; [change (g (g zp) = zp); rewrite E1; exact E2 | exact Hm |].
exists rho. split; [exact Hrho|]. intros z0 Hz0. specialize (K z0 Hz0).
assert (Ev : is_lim_seq (fun n => Nat.iter (2 * n) g z0) zp).
{ apply (is_lim_seq_ext (fun n => Nat.iter n (two_step l1 a) z0)); [|exact K]. intros n. rewrite iter_two_step. reflexivity. }
split; [exact Ev|].
apply (is_lim_seq_ext (fun n => g (Nat.iter (2 * n) g z0))).
{ intros n. replace (2 * n + 1)%nat with (S (2 * n)) by lia. reflexivity. }
rewrite <- E1. apply (is_lim_seq_continuous g _ zp); [|exact Ev].
apply continuity_pt_filterlim. apply (frozen_continuous l1 l2 l3 l4 A B HC). exact hp.
Qed.

Lemma cycle_attracts (l1 l2 l3 l4 : R -> R) (A B a zm zp : R) : chain l1 l2 l3 l4 A B ->
  A <= zm <= B -> A <= zp <= B -> frozen l1 a zp = zm -> frozen l1 a zm = zp ->
  -1 < (1 - a * l2 zp) * (1 - a * l2 zm) < 1 -> attracting (frozen l1 a) zm zp.
Proof.
intros HC hm hp E1 E2 Hmu.
destruct (attracts_near l1 l2 l3 l4 A B a zp zm HC) as [r1 [R1 K1]]; try assumption.
{ unfold two_step_1. rewrite E1, Rmult_comm. exact Hmu. }
destruct (attracts_near l1 l2 l3 l4 A B a zm zp HC) as [r2 [R2 K2]]; try assumption.
{ unfold two_step_1. rewrite E2. exact Hmu. }
exists (Rmin r1 r2). split; [apply Rmin_glb_lt; assumption|]. split; intros z0 h0.
- apply K1. eapply Rle_trans; [exact h0 | apply Rmin_l].
- apply K2. eapply Rle_trans; [exact h0 | apply Rmin_r].
Qed.

(** ** One step a beyond the edge *)

Section Flip.
Variables (l1 l2 l3 l4 : R -> R) (A B a zs r : R).
Hypothesis HC : chain l1 l2 l3 l4 A B.
Hypothesis Hz1 : l1 zs = 0.
Hypothesis Ha : 0 < a.
Hypothesis Heps : 2 < a * l2 zs.
Hypothesis Hr : 0 < r.
Hypothesis Hdom : forall t, zs - r <= t <= zs + r -> A <= t <= B /\ A <= frozen l1 a t <= B.
Hypothesis HT : forall t, zs - r <= t <= zs + r -> third l1 l2 l3 l4 a t <= 0.

Notation g := (frozen l1 a).
Notation H := (two_step l1 a).
Notation Hd := (two_step_1 l1 l2 a).
Notation Hdd := (two_step_2 l1 l2 l3 a).
Notation T := (third l1 l2 l3 l4 a).

Let d1 t (h : zs - r <= t <= zs + r) : is_derive H t (Hd t) :=
  two_step_derive_1 l1 l2 l3 l4 A B HC a t (proj1 (Hdom t h)) (proj2 (Hdom t h)).
Let d2 t (h : zs - r <= t <= zs + r) : is_derive Hd t (Hdd t) :=
  two_step_derive_2 l1 l2 l3 l4 A B HC a t (proj1 (Hdom t h)) (proj2 (Hdom t h)).
Let d3 t (h : zs - r <= t <= zs + r) : is_derive Hdd t (T t) :=
  two_step_derive_3 l1 l2 l3 l4 A B HC a t (proj1 (Hdom t h)) (proj2 (Hdom t h)).

Let F z := H z - z.
Let N z := (z - zs) * (Hd z - 1) - 2 * (H z - z).
Let N1 z := (z - zs) * Hdd z - (Hd z - 1).

Lemma F_derive t : zs - r <= t <= zs + r -> is_derive F t (Hd t - 1).
Proof.
intros h. unfold F. assert (P := d1 t h). set (u := H) in *. auto_derive; [eexists; exact P|].
rewrite (is_derive_unique (fun x : R => u x) t _ P). ring.
Qed.

Lemma N_derive t : zs - r <= t <= zs + r -> is_derive N t (N1 t).
Proof.
intros h. unfold N, N1. assert (P := d1 t h). assert (Q := d2 t h). set (u := H) in *. set (v := Hd) in *.
auto_derive; [split; [eexists; exact Q | split; [eexists; exact P | exact I]]|].
rewrite (is_derive_unique (fun x : R => u x) t _ P), (is_derive_unique (fun x : R => v x) t _ Q). unfold v. ring.
Qed.

Lemma N1_derive t : zs - r <= t <= zs + r -> is_derive N1 t ((t - zs) * T t).
Proof.
intros h. unfold N1. assert (P := d2 t h). assert (Q := d3 t h). set (u := Hd) in *. set (v := Hdd) in *.
auto_derive; [split; [eexists; exact Q | split; [eexists; exact P | exact I]]|].
rewrite (is_derive_unique (fun x : R => u x) t _ P), (is_derive_unique (fun x : R => v x) t _ Q). unfold v. ring.
Qed.

Lemma F_fix : F zs = 0. Proof. unfold F. rewrite two_step_fix by exact Hz1. ring. Qed.
Lemma mu2_gt_1 : 0 < Hd zs - 1.
Proof.
rewrite (two_step_1_fix l1 l2 a zs Hz1). replace ((1 - a * l2 zs)^2 - 1) with ((a * l2 zs) * (a * l2 zs - 2)) by ring.
apply Rmult_lt_0_compat; lra.
Qed.

Lemma N1_neg z : zs - r <= z <= zs + r -> N1 z < 0.
Proof.
intros h. assert (Hm := mu2_gt_1). assert (E : N1 zs = - (Hd zs - 1)) by (unfold N1; ring).
destruct (Rtotal_order z zs) as [c|[c|c]].
- destruct (MVT_is_derive N1 (fun t => (t - zs) * T t) z zs c) as [x [Hx Ex]].
  { intros t Ht. apply N1_derive. lra. }
  assert (0 <= (zs - x) * (- T x)) by (apply Rmult_le_pos; [lra | generalize (HT x ltac:(lra)); lra]).
  assert (0 <= (x - zs) * T x * (zs - z)) by (apply Rmult_le_pos; lra). lra.
- subst z. lra.
- destruct (MVT_is_derive N1 (fun t => (t - zs) * T t) zs z c) as [x [Hx Ex]].
  { intros t Ht. apply N1_derive. lra. }
  assert (0 <= (x - zs) * (- T x)) by (apply Rmult_le_pos; [lra | generalize (HT x ltac:(lra)); lra]).
  assert (0 <= (- ((x - zs) * T x)) * (z - zs)) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma N_right z : zs < z <= zs + r -> N z < 0.
Proof.
intros h. assert (E : N zs = 0) by (unfold N; generalize F_fix; unfold F; intros ->; ring).
destruct (MVT_is_derive N N1 zs z ltac:(lra)) as [x [Hx Ex]].
{ intros t Ht. apply N_derive. lra. }
assert (0 < (- N1 x) * (z - zs)) by (apply Rmult_lt_0_compat; [generalize (N1_neg x ltac:(lra)); lra | lra]). lra.
Qed.

Lemma N_left z : zs - r <= z < zs -> 0 < N z.
Proof.
intros h. assert (E : N zs = 0) by (unfold N; generalize F_fix; unfold F; intros ->; ring).
destruct (MVT_is_derive N N1 z zs ltac:(lra)) as [x [Hx Ex]].
{ intros t Ht. apply N_derive. lra. }
assert (0 < (- N1 x) * (zs - z)) by (apply Rmult_lt_0_compat; [generalize (N1_neg x ltac:(lra)); lra | lra]). lra.
Qed.

(** the multiplier of H at a fixed point other than zs is < 1 *)
Lemma slope_lt_1 z : zs - r <= z <= zs + r -> z <> zs -> H z = z -> Hd z < 1.
Proof.
intros h n E. destruct (Rlt_le_dec zs z) as [c|c].
- assert (P := N_right z ltac:(lra)). unfold N in P. rewrite E in P.
  destruct (Rlt_le_dec (Hd z) 1) as [k|k]; [exact k|exfalso].
  assert (0 <= (z - zs) * (Hd z - 1)) by (apply Rmult_le_pos; lra). lra.
- assert (P := N_left z ltac:(lra)). unfold N in P. rewrite E in P.
  destruct (Rlt_le_dec (Hd z) 1) as [k|k]; [exact k|exfalso].
  assert (0 <= (zs - z) * (Hd z - 1)) by (apply Rmult_le_pos; lra). lra.
Qed.

(** F / (z - zs)^2 decreases *)
Let Q z := F z / (z - zs)^2.
Lemma Q_derive t : zs - r <= t <= zs + r -> t <> zs -> is_derive Q t (N t / (t - zs)^3).
Proof.
intros h n. unfold Q. assert (P := F_derive t h).
assert (n' : t - zs <> 0) by lra.
replace (N t / (t - zs)^3) with (((Hd t - 1) * (t - zs)^2 - F t * (2 * (t - zs))) / ((t - zs)^2)^2).
2:{ unfold N, F. field. exact n'. }
apply (is_derive_div F (fun t => (t - zs)^2)).
- exact P.
- auto_derive; [exact I | ring].
- apply pow_nonzero. exact n'.
Qed.

Lemma Q_right y z : zs < y -> y < z -> z <= zs + r -> Q z < Q y.
Proof.
intros h1 h2 h3. destruct (MVT_is_derive Q (fun t => N t / (t - zs)^3) y z h2) as [x [Hx Ex]].
{ intros t Ht. apply Q_derive; lra. }
assert (0 < (x - zs)^3) by (apply pow_lt; lra).
assert (0 < (- N x) / (x - zs)^3) by (apply Rdiv_lt_0_compat; [generalize (N_right x ltac:(lra)); lra | assumption]).
assert (0 < (- N x) / (x - zs)^3 * (z - y)) by (apply Rmult_lt_0_compat; lra).
unfold Rdiv in *. lra.
Qed.

Lemma Q_left y z : zs - r <= y -> y < z -> z < zs -> Q z < Q y.
Proof.
intros h1 h2 h3. destruct (MVT_is_derive Q (fun t => N t / (t - zs)^3) y z h2) as [x [Hx Ex]].
{ intros t Ht. apply Q_derive; lra. }
assert (0 < (zs - x)^3) by (apply pow_lt; lra).
assert (0 < N x / (zs - x)^3) by (apply Rdiv_lt_0_compat; [apply N_left; lra | assumption]).
assert (0 < N x / (zs - x)^3 * (z - y)) by (apply Rmult_lt_0_compat; lra).
replace (N x / (x - zs)^3) with (- (N x / (zs - x)^3)) in Ex by (field; split; lra). lra.
Qed.

Lemma Q_sign z : z <> zs -> F z = Q z * (z - zs)^2 /\ 0 < (z - zs)^2.
Proof.
intros n. split.
- unfold Q. field. lra.
- rewrite <- pow2_abs. apply pow_lt, Rabs_pos_lt. lra.
Qed.

(** sign of F around a fixed point of H *)
Lemma F_after y z : zs < z -> z < y -> y <= zs + r -> H z = z -> H y - y < 0.
Proof.
intros h1 h2 h3 E. destruct (Q_sign z ltac:(lra)) as [E1 P1]. destruct (Q_sign y ltac:(lra)) as [E2 P2].
assert (Fz : F z = 0) by (unfold F; lra).
assert (Q z = 0). { apply (Rmult_eq_reg_r ((z - zs)^2)); lra. }
assert (K := Q_right z y h1 h2 h3). fold (F y). rewrite E2.
assert (0 < (- Q y) * (y - zs)^2) by (apply Rmult_lt_0_compat; lra). lra.
Qed.
Lemma F_before y z : zs < y -> y < z -> z <= zs + r -> H z = z -> 0 < H y - y.
Proof.
intros h1 h2 h3 E. destruct (Q_sign z ltac:(lra)) as [E1 P1]. destruct (Q_sign y ltac:(lra)) as [E2 P2].
assert (Fz : F z = 0) by (unfold F; lra).
assert (Q z = 0). { apply (Rmult_eq_reg_r ((z - zs)^2)); lra. }
assert (K := Q_right y z h1 h2 h3). fold (F y). rewrite E2. apply Rmult_lt_0_compat; lra.
Qed.
Lemma unique_right y z : zs < y <= zs + r -> zs < z <= zs + r -> H y = y -> H z = z -> y = z.
Proof.
intros h1 h2 E1 E2. destruct (Rtotal_order y z) as [c|[c|c]]; [|exact c|].
- generalize (F_after z y ltac:(lra) c ltac:(lra) E1). lra.
- generalize (F_after y z ltac:(lra) c ltac:(lra) E2). lra.
Qed.
Lemma unique_left y z : zs - r <= y < zs -> zs - r <= z < zs -> H y = y -> H z = z -> y = z.
Proof.
assert (K : forall y z, zs - r <= y -> y < z -> z < zs -> H y = y -> H z = z -> False).
{ intros y' z' h1 h2 h3 E1 E2. destruct (Q_sign z' ltac:(lra)) as [e1 P1]. destruct (Q_sign y' ltac:(lra)) as [e2 P2].
  assert (Fz : F z' = 0) by (unfold F; lra). assert (Fy : F y' = 0) by (unfold F; lra).
  assert (Q z' = 0) by (apply (Rmult_eq_reg_r ((z' - zs)^2)); lra).
  assert (Q y' = 0) by (apply (Rmult_eq_reg_r ((y' - zs)^2)); lra).
  generalize (Q_left y' z' h1 h2 h3). lra. }
intros h1 h2 E1 E2. destruct (Rtotal_order y z) as [c|[c|c]]; [|exact c|]; exfalso.
- apply (K y z); lra.
- apply (K z y); lra.
Qed.

(** existence *)
Lemma exists_right : H (zs + r) - (zs + r) < 0 -> exists z, zs < z < zs + r /\ H z = z.
Proof.
intros h. destruct (near_zero F zs (Hd zs - 1)) with (e := r) as [d [D1 [D2 [D3 _]]]];
  [apply F_derive; lra | exact F_fix | exact mu2_gt_1 | exact Hr |].
destruct (IVT_derive_dec F (fun t => Hd t - 1) (zs + d / 2) (zs + r)) as [c [Hc E]].
- lra.
- intros t Ht. apply F_derive. lra.
- apply D3. lra.
- exact h.
- exists c. unfold F in E. split; lra.
Qed.
Lemma exists_left : 0 < H (zs - r) - (zs - r) -> exists z, zs - r < z < zs /\ H z = z.
Proof.
intros h. destruct (near_zero F zs (Hd zs - 1)) with (e := r) as [d [D1 [D2 [_ D3]]]];
  [apply F_derive; lra | exact F_fix | exact mu2_gt_1 | exact Hr |].
destruct (IVT_derive_dec F (fun t => Hd t - 1) (zs - r) (zs - d / 2)) as [c [Hc E]].
- lra.
- intros t Ht. apply F_derive. lra.
- exact h.
- apply D3. lra.
- exists c. unfold F in E. split; lra.
Qed.

(** zs is the only critical point in the window *)
Lemma l2_zs_pos : 0 < l2 zs.
Proof.
destruct (Rlt_le_dec 0 (l2 zs)) as [c|c]; [exact c|].
assert (0 <= a * (- l2 zs)) by (apply Rmult_le_pos; lra). lra.
Qed.
Lemma crit_fixed c : l1 c = 0 -> H c = c.
Proof. intros E. apply (two_step_fix l1 a c E). Qed.
Lemma crit_l2_pos c : zs - r <= c <= zs + r -> c <> zs -> l1 c = 0 -> 0 < l2 c.
Proof.
intros h n E. assert (P := slope_lt_1 c h n (crit_fixed c E)).
rewrite (two_step_1_fix l1 l2 a c E) in P.
destruct (Rlt_le_dec 0 (l2 c)) as [k|k]; [exact k|exfalso].
assert (0 <= a * (- l2 c)) by (apply Rmult_le_pos; lra).
assert (0 <= (a * (- l2 c)) * (a * (- l2 c))) by (apply Rmult_le_pos; lra).
replace ((1 - a * l2 c)^2) with (1 + 2 * (a * (- l2 c)) + (a * (- l2 c)) * (a * (- l2 c))) in P by ring. lra.
Qed.
Let l1_d t (h : zs - r <= t <= zs + r) : is_derive l1 t (l2 t) := chain_1 _ _ _ _ _ _ HC t (proj1 (Hdom t h)).

Lemma no_crit_right c : zs < c <= zs + r -> l1 c <> 0.
Proof.
intros h E. assert (P := crit_l2_pos c ltac:(lra) ltac:(lra) E).
destruct (near_zero l1 zs (l2 zs) (l1_d zs ltac:(lra)) Hz1 l2_zs_pos ((c - zs) / 2) ltac:(lra)) as [d [D1 [D2 [D3 _]]]].
destruct (near_zero l1 c (l2 c) (l1_d c ltac:(lra)) E P ((c - zs) / 2) ltac:(lra)) as [d' [D1' [D2' [_ D3']]]].
destruct (IVT_derive_dec l1 l2 (zs + d / 2) (c - d' / 2)) as [x [Hx Ex]].
- lra.
- intros t Ht. apply l1_d. lra.
- apply D3. lra.
- apply D3'. lra.
- assert (x = c) by (apply unique_right; try lra; apply crit_fixed; assumption). lra.
Qed.
Lemma l1_pos_right c : zs < c <= zs + r -> 0 < l1 c.
Proof.
intros h. destruct (Rtotal_order (l1 c) 0) as [k|[k|k]]; [exfalso|exfalso; exact (no_crit_right c h k)|exact k].
destruct (near_zero l1 zs (l2 zs) (l1_d zs ltac:(lra)) Hz1 l2_zs_pos (c - zs) ltac:(lra)) as [d [D1 [D2 [D3 _]]]].
destruct (IVT_derive_dec l1 l2 (zs + d / 2) c) as [x [Hx Ex]].
- lra.
- intros t Ht. apply l1_d. lra.
- apply D3. lra.
- exact k.
- apply (no_crit_right x); [lra | exact Ex].
Qed.
Lemma no_crit_left c : zs - r <= c < zs -> l1 c <> 0.
Proof.
intros h E. assert (P := crit_l2_pos c ltac:(lra) ltac:(lra) E).
destruct (near_zero l1 zs (l2 zs) (l1_d zs ltac:(lra)) Hz1 l2_zs_pos ((zs - c) / 2) ltac:(lra)) as [d [D1 [D2 [_ D3]]]].
destruct (near_zero l1 c (l2 c) (l1_d c ltac:(lra)) E P ((zs - c) / 2) ltac:(lra)) as [d' [D1' [D2' [D3' _]]]].
destruct (IVT_derive_dec l1 l2 (c + d' / 2) (zs - d / 2)) as [x [Hx Ex]].
- lra.
- intros t Ht. apply l1_d. lra.
- apply D3'. lra.
- apply D3. lra.
- assert (x = c) by (apply unique_left; try lra; apply crit_fixed; assumption). lra.
Qed.
Lemma l1_neg_left c : zs - r <= c < zs -> l1 c < 0.
Proof.
intros h. destruct (Rtotal_order (l1 c) 0) as [k|[k|k]]; [exact k|exfalso; exact (no_crit_left c h k)|exfalso].
destruct (near_zero l1 zs (l2 zs) (l1_d zs ltac:(lra)) Hz1 l2_zs_pos (zs - c) ltac:(lra)) as [d [D1 [D2 [_ D3]]]].
destruct (IVT_derive_dec l1 l2 c (zs - d / 2)) as [x [Hx Ex]].
- lra.
- intros t Ht. apply l1_d. lra.
- exact k.
- apply D3. lra.
- apply (no_crit_left x); [lra | exact Ex].
Qed.

(** g_a swaps the two fixed points as soon as it sends one of them into the window *)
Lemma frozen_of_fixed z : H z = z -> H (g z) = g z.
Proof. unfold two_step. intros E. rewrite E. reflexivity. Qed.

Lemma pair_right zp : zs < zp <= zs + r -> H zp = zp -> zs - r <= g zp ->
  zs - r <= g zp < zs /\ g (g zp) = zp.
Proof.
intros h E hw. assert (P := l1_pos_right zp h).
assert (0 < a * l1 zp) by (apply Rmult_lt_0_compat; lra).
assert (L : g zp < zp) by (unfold frozen; lra).
split; [|exact E]. split; [exact hw|].
destruct (Rtotal_order (g zp) zs) as [c|[c|c]]; [exact c|exfalso|exfalso].
- assert (K : g (g zp) = zp) by exact E. rewrite c, (frozen_fix l1 a zs Hz1) in K. lra.
- assert (g zp = zp); [|lra]. apply unique_right; try lra. apply frozen_of_fixed. exact E.
Qed.
Lemma pair_left zm : zs - r <= zm < zs -> H zm = zm -> g zm <= zs + r ->
  zs < g zm <= zs + r /\ g (g zm) = zm.
Proof.
intros h E hw. assert (P := l1_neg_left zm h).
assert (0 < a * - l1 zm) by (apply Rmult_lt_0_compat; lra).
assert (L : zm < g zm) by (unfold frozen; lra).
split; [|exact E]. split; [|exact hw].
destruct (Rtotal_order (g zm) zs) as [c|[c|c]]; [exfalso|exfalso|exact c].
- assert (g zm = zm); [|lra]. apply unique_left; try lra. apply frozen_of_fixed. exact E.
- assert (K : g (g zm) = zm) by exact E. rewrite c, (frozen_fix l1 a zs Hz1) in K. lra.
Qed.

End Flip.
