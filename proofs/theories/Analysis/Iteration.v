(** Iterating a map h : R -> R with a fixed point zs: convergence when h comes strictly nearer to zs, the rate when it does so
    cubically, convergence of all iterates from that of the even ones; attraction by a slope of modulus below 1, and repulsion by
    one of modulus above 1. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

Lemma min_gap (h : R -> R) (zs u v : R) : u <= v -> (forall z, u <= z <= v -> continuous h z) ->
  (forall z, u <= z <= v -> Rabs (h z - zs) < Rabs (z - zs)) ->
  exists m, 0 < m /\ forall z, u <= z <= v -> Rabs (h z - zs) <= Rabs (z - zs) - m.
Proof.
intros Huv Hc Hs.
destruct (continuity_ab_min (fun z => Rabs (z - zs) - Rabs (h z - zs)) u v Huv) as [x [Hx Hx2]].
{ intros c Hcc. apply continuity_pt_filterlim.
  apply (continuous_minus (fun z => Rabs (z - zs)) (fun z => Rabs (h z - zs))).
  - apply (continuous_comp (fun z => z - zs) Rabs); [|apply continuous_Rabs].
    apply (continuous_minus (fun z => z) (fun _ => zs)); [apply continuous_id | apply continuous_const].
  - apply (continuous_comp (fun z => h z - zs) Rabs); [|apply continuous_Rabs].
    apply (continuous_minus h (fun _ => zs)); [apply Hc; exact Hcc | apply continuous_const]. }
exists (Rabs (x - zs) - Rabs (h x - zs)). split.
- generalize (Hs x Hx2). lra.
- intros z Hz. generalize (Hx z Hz). simpl. lra.
Qed.

Lemma strict_converges (h : R -> R) (zs R z0 : R) :
  h zs = zs ->
  (forall z, Rabs (z - zs) <= R -> continuous h z) ->
  (forall z, 0 < Rabs (z - zs) <= R -> Rabs (h z - zs) < Rabs (z - zs)) ->
  Rabs (z0 - zs) <= R -> is_lim_seq (fun n => Nat.iter n h z0) zs.
Proof.
intros Hf Hc Hs H0.
set (u := fun n => Rabs (Nat.iter n h z0 - zs)).
assert (step : forall z, Rabs (z - zs) <= R -> Rabs (h z - zs) <= Rabs (z - zs)).
{ intros z Hz. destruct (Req_dec z zs) as [->|N]; [rewrite Hf; lra|].
  apply Rlt_le, Hs. split; [apply Rabs_pos_lt; lra | exact Hz]. }
assert (HuR : forall n, u n <= R).
{ induction n as [|n IH]; [exact H0|]. unfold u in *. simpl. eapply Rle_trans; [apply step; exact IH | exact IH]. }
assert (Hdec : forall n, u (S n) <= u n) by (intros n; unfold u; simpl; apply step, HuR).
destruct (ex_finite_lim_seq_decr u 0 Hdec) as [L HL]; [intros; apply Rabs_pos|].
assert (HuL : forall n, L <= u n).
{ intros n. apply (is_lim_seq_decr_compare u L HL Hdec). }
assert (HL0 : 0 <= L).
{ change (Rbar_le 0 L). apply (is_lim_seq_le (fun _ => 0) u); [intros; apply Rabs_pos | apply is_lim_seq_const | exact HL]. }
assert (L = 0).
{ destruct (Rle_lt_or_eq_dec 0 L HL0) as [Hp|]; [exfalso | congruence].
  assert (HLR : L <= R) by (eapply Rle_trans; [apply (HuL 0%nat) | apply HuR]).
  destruct (min_gap h zs (zs + L) (zs + R)) as [m1 [Hm1 G1]]; [lra | | |].
  { intros z Hz. apply Hc. rewrite Rabs_pos_eq; lra. }
  { intros z Hz. apply Hs. rewrite Rabs_pos_eq; lra. }
  destruct (min_gap h zs (zs - R) (zs - L)) as [m2 [Hm2 G2]]; [lra | | |].
  { intros z Hz. apply Hc. rewrite Rabs_left; lra. }
  { intros z Hz. apply Hs. rewrite Rabs_left; lra. }
  set (m := Rmin m1 m2). assert (Hm : 0 < m) by (apply Rmin_glb_lt; assumption).
  assert (Hstep : forall n, u (S n) <= u n - m).
  { intros n. specialize (HuL n). specialize (HuR n). unfold u in *. simpl.
    set (z := Nat.iter n h z0) in *.
    destruct (Rle_lt_dec zs z) as [c|c].
    - rewrite (Rabs_pos_eq (z - zs)) in HuL, HuR by lra.
      eapply Rle_trans; [apply G1; lra|]. generalize (Rmin_l m1 m2). unfold m. lra.
    - rewrite (Rabs_left (z - zs)) in HuL, HuR by lra.
      eapply Rle_trans; [apply G2; lra|]. generalize (Rmin_r m1 m2). unfold m. lra. }
  assert (Hall : forall n, u n <= u 0%nat - INR n * m).
  { induction n as [|n IH]; [simpl; lra|]. rewrite S_INR. generalize (Hstep n). lra. }
  destruct (nfloor_ex (u 0%nat / m)) as [n [_ Hn]].
  { apply Rmult_le_pos; [apply Rabs_pos | apply Rlt_le, Rinv_0_lt_compat, Hm]. }
  assert (u 0%nat < (INR n + 1) * m).
  { apply (Rmult_lt_compat_r m) in Hn; [|exact Hm]. unfold Rdiv in Hn. rewrite Rmult_assoc, Rinv_l in Hn by lra. lra. }
  generalize (Hall (S n)) (HuL (S n)). rewrite S_INR. lra. }
subst L. apply is_lim_seq_spec. intros eps. apply is_lim_seq_spec in HL. destruct (HL eps) as [N HN].
exists N. intros n Hn. specialize (HN n Hn). unfold u in HN. rewrite Rminus_0_r, Rabs_Rabsolu in HN. exact HN.
Qed.

(** |delta_n| <= |delta_0| / sqrt (1 + 2 n kappa delta_0^2) *)
Lemma cubic_rate (h : R -> R) (zs r kap z0 : R) : 0 < kap ->
  (forall z, Rabs (z - zs) <= r -> Rabs (h z - zs) <= (1 - kap * (z - zs)^2) * Rabs (z - zs)) ->
  Rabs (z0 - zs) <= r ->
  forall n, Rabs (Nat.iter n h z0 - zs) <= r /\
    Rabs (Nat.iter n h z0 - zs) <= Rabs (z0 - zs) / sqrt (1 + 2 * INR n * kap * (z0 - zs)^2).
Proof.
intros Hk Hh H0.
set (s := (z0 - zs)^2). assert (Hs : 0 <= s) by apply pow2_ge_0.
assert (Key : forall n, Rabs (Nat.iter n h z0 - zs) <= r /\
   (Nat.iter n h z0 - zs)^2 * (1 + 2 * INR n * kap * s) <= s).
{ induction n as [|n [IH1 IH2]].
  - simpl. split; [exact H0|]. unfold s. simpl. lra.
  - simpl Nat.iter. set (z := Nat.iter n h z0) in *. specialize (Hh z IH1).
    set (x := (z - zs)^2) in *. assert (Hx : 0 <= x) by apply pow2_ge_0.
    assert (Hkx : 0 <= kap * x) by (apply Rmult_le_pos; lra).
    assert (H1 : Rabs (h z - zs) <= Rabs (z - zs)).
    { eapply Rle_trans; [exact Hh|]. rewrite <- (Rmult_1_l (Rabs (z - zs))) at 2.
      apply Rmult_le_compat_r; [apply Rabs_pos | lra]. }
    split; [lra|].
    assert (Hp : 0 <= (1 - kap * x) * Rabs (z - zs)) by (eapply Rle_trans; [apply Rabs_pos | exact Hh]).
    assert (Hy : (h z - zs)^2 <= (1 - kap * x)^2 * x).
    { rewrite <- (pow2_abs (h z - zs)). replace ((1 - kap * x)^2 * x) with (((1 - kap * x) * Rabs (z - zs))^2).
      - apply pow_incr. split; [apply Rabs_pos | exact Hh].
      - rewrite Rpow_mult_distr, pow2_abs. reflexivity. }
    destruct (Req_dec x 0) as [E0|N0].
    { rewrite E0 in Hy. assert (Hz0 : (h z - zs)^2 = 0) by (generalize (pow2_ge_0 (h z - zs)); lra).
      rewrite Hz0. lra. }
    assert (Hk1 : kap * x <= 1).
    { destruct (Rle_lt_dec (kap * x) 1) as [c|c]; [exact c|exfalso].
      assert (0 < Rabs (z - zs)). { apply Rabs_pos_lt. intros E. apply N0. unfold x. rewrite E. simpl. ring. }
      assert (0 < (kap * x - 1) * Rabs (z - zs)) by (apply Rmult_lt_0_compat; lra). lra. }
    rewrite S_INR.
    assert (HN : 0 <= 1 + 2 * (INR n + 1) * kap * s).
    { assert (0 <= INR n) by apply pos_INR. assert (0 <= (INR n + 1) * (kap * s)); [|lra].
      apply Rmult_le_pos; [lra | apply Rmult_le_pos; lra]. }
    apply Rle_trans with ((1 - kap * x)^2 * x * (1 + 2 * (INR n + 1) * kap * s)).
    { apply Rmult_le_compat_r; assumption. }
    replace ((1 - kap * x) ^ 2 * x * (1 + 2 * (INR n + 1) * kap * s))
      with ((1 - kap * x)^2 * (x * (1 + 2 * INR n * kap * s) + 2 * (kap * x) * s)) by ring.
    apply Rle_trans with ((1 - kap * x)^2 * (s + 2 * (kap * x) * s)).
    { apply Rmult_le_compat_l; [apply pow2_ge_0 | lra]. }
    set (y := kap * x) in *.
    replace ((1 - y) ^ 2 * (s + 2 * y * s)) with (s * (1 - y * (y * (3 - 2 * y)))) by ring.
    rewrite <- (Rmult_1_r s) at 2. apply Rmult_le_compat_l; [exact Hs|].
    assert (0 <= y * (y * (3 - 2 * y))); [|lra]. clearbody y; apply Rmult_le_pos; [lra | apply Rmult_le_pos; lra]. }
intros n. destruct (Key n) as [K1 K2]. split; [exact K1|].
set (x := Nat.iter n h z0 - zs) in *. set (q := 1 + 2 * INR n * kap * s) in *.
assert (Hq : 1 <= q).
{ unfold q. assert (0 <= INR n * (kap * s)); [|lra]. apply Rmult_le_pos; [apply pos_INR | apply Rmult_le_pos; lra]. }
assert (Hsq : 0 < sqrt q) by (apply sqrt_lt_R0; lra).
apply (Rmult_le_reg_r (sqrt q)); [exact Hsq|].
unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
rewrite <- (sqrt_Rsqr (Rabs x * sqrt q)) by (apply Rmult_le_pos; [apply Rabs_pos | lra]).
rewrite <- (sqrt_Rsqr (Rabs (z0 - zs))) by apply Rabs_pos.
apply sqrt_le_1_alt. rewrite <- !Rsqr_abs. unfold Rsqr at 1.
replace (Rabs x * sqrt q * (Rabs x * sqrt q)) with ((Rabs x)^2 * (sqrt q * sqrt q)) by ring.
rewrite sqrt_sqrt, pow2_abs by lra. rewrite Rsqr_pow2. exact K2.
Qed.

Lemma iter_two_step (g : R -> R) n z : Nat.iter (2 * n) g z = Nat.iter n (fun t => g (g t)) z.
Proof.
induction n as [|n IH]; [reflexivity|]. replace (2 * S n)%nat with (S (S (2 * n))) by lia.
simpl Nat.iter. simpl in IH. rewrite IH. reflexivity.
Qed.

(** two-step convergence to a fixed point gives one-step convergence *)
Lemma one_step_converges (g : R -> R) (zs z0 : R) : g zs = zs -> continuous g zs ->
  is_lim_seq (fun n => Nat.iter n (fun t => g (g t)) z0) zs -> is_lim_seq (fun n => Nat.iter n g z0) zs.
Proof.
intros Hf Hc He.
assert (Ho : is_lim_seq (fun n => g (Nat.iter n (fun t => g (g t)) z0)) zs).
{ replace (Finite zs) with (Finite (g zs)) by (rewrite Hf; reflexivity). apply (is_lim_seq_continuous g _ zs); [|exact He].
  apply continuity_pt_filterlim. exact Hc. }
apply is_lim_seq_spec. intros eps.
apply is_lim_seq_spec in He. apply is_lim_seq_spec in Ho.
destruct (He eps) as [N1 H1]. destruct (Ho eps) as [N2 H2].
exists (2 * (N1 + N2) + 1)%nat. intros n Hn.
destruct (Nat.Even_or_Odd n) as [[k E]|[k E]]; subst n.
- rewrite iter_two_step. apply H1. lia.
- replace (2 * k + 1)%nat with (S (2 * k)) by lia. change (Nat.iter (S (2 * k)) g z0) with (g (Nat.iter (2 * k) g z0)).
  rewrite iter_two_step. apply H2. lia.
Qed.

(** a fixed point with slope in (-1, 1) attracts *)
(** * A fixed point with multiplier in (-1,1) attracts *)

Lemma attracts (h : R -> R) (c m : R) : is_derive h c m -> h c = c -> -1 < m < 1 ->
  exists rho, 0 < rho /\ forall z0, Rabs (z0 - c) <= rho ->
    (forall n, Rabs (Nat.iter n h z0 - c) <= Rabs (z0 - c)) /\ is_lim_seq (fun n => Nat.iter n h z0) c.
Proof.
intros Hd Hf Hm. apply is_derive_Reals in Hd.
set (q := (1 + Rabs m) / 2). assert (Hq : Rabs m < q < 1).
{ assert (Rabs m < 1) by (apply Rabs_def1; lra). unfold q. lra. }
destruct (Hd (q - Rabs m) ltac:(lra)) as [del Hdel].
assert (Hdp := cond_pos del).
assert (step : forall z, Rabs (z - c) <= del / 2 -> Rabs (h z - c) <= q * Rabs (z - c)).
{ intros z Hz. destruct (Req_dec z c) as [->|N].
  - rewrite Hf, Rminus_diag_eq, Rabs_R0 by reflexivity. lra.
  - specialize (Hdel (z - c) ltac:(lra) ltac:(lra)). replace (c + (z - c)) with z in Hdel by ring. rewrite Hf in Hdel.
    replace (h z - c) with ((h z - c) / (z - c) * (z - c)) by (field; lra).
    rewrite Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos|].
    replace ((h z - c) / (z - c)) with (m + ((h z - c) / (z - c) - m)) by ring.
    eapply Rle_trans; [apply Rabs_triang|]. lra. }
exists (del / 2). split; [lra|]. intros z0 H0.
assert (Hq0 : 0 <= q) by (generalize (Rabs_pos m); lra).
assert (Near : forall n, Rabs (Nat.iter n h z0 - c) <= Rabs (z0 - c)).
{ induction n as [|n IH]; [apply Rle_refl|]. simpl Nat.iter. specialize (step _ (Rle_trans _ _ _ IH H0)).
  assert (0 <= (1 - q) * Rabs (Nat.iter n h z0 - c)) by (apply Rmult_le_pos; [lra | apply Rabs_pos]). lra. }
split; [exact Near|].
assert (Hall : forall n, Rabs (Nat.iter n h z0 - c) <= del / 2 /\ Rabs (Nat.iter n h z0 - c) <= q^n * (del / 2)).
{ induction n as [|n [I1 I2]]; [simpl; lra|]. simpl Nat.iter. simpl pow. specialize (step _ I1).
  assert (q * Rabs (Nat.iter n h z0 - c) <= q * (q^n * (del / 2))) by (apply Rmult_le_compat_l; assumption).
  assert (0 <= (1 - q) * Rabs (Nat.iter n h z0 - c)) by (apply Rmult_le_pos; [lra | apply Rabs_pos]).
  split; lra. }
assert (HL : is_lim_seq (fun n => q^n * (del / 2)) 0).
{ replace (Finite 0) with (Rbar_mult 0 (del / 2)) by (simpl; f_equal; ring).
  apply is_lim_seq_mult'; [|apply is_lim_seq_const]. apply is_lim_seq_geom. rewrite Rabs_pos_eq; lra. }
apply is_lim_seq_spec. intros eps. apply is_lim_seq_spec in HL. destruct (HL eps) as [N HN].
exists N. intros n Hn. specialize (HN n Hn). rewrite Rminus_0_r in HN.
eapply Rle_lt_trans; [apply Hall|]. eapply Rle_lt_trans; [apply Rle_abs | exact HN].
Qed.

(** a map that moves every point at distance d to r by at least G further away drives its orbits out of the ball *)
Lemma escapes (h : R -> R) (c r d G z0 : R) : 0 < G ->
  (forall z, d <= Rabs (z - c) <= r -> Rabs (z - c) + G <= Rabs (h z - c)) -> d <= Rabs (z0 - c) ->
  exists n, r < Rabs (Nat.iter n h z0 - c).
Proof.
intros HG Hh H0.
assert (Key : forall n, (exists k, r < Rabs (Nat.iter k h z0 - c)) \/ d + INR n * G <= Rabs (Nat.iter n h z0 - c)).
{ induction n as [|n [IH|IH]]; [right; simpl; lra | left; exact IH |].
  destruct (Rlt_le_dec r (Rabs (Nat.iter n h z0 - c))) as [k|k]; [left; exists n; exact k|right].
  simpl Nat.iter. rewrite S_INR. assert (0 <= INR n * G) by (apply Rmult_le_pos; [apply pos_INR | lra]).
  generalize (Hh (Nat.iter n h z0) ltac:(lra)). lra. }
destruct (Rlt_le_dec r d) as [k|k]; [exists 0%nat; simpl; lra|].
destruct (nfloor_ex ((r - d) / G)) as [n [_ Hn]].
{ apply Rmult_le_pos; [lra | apply Rlt_le, Rinv_0_lt_compat, HG]. }
apply (Rmult_lt_compat_r G) in Hn; [|exact HG]. unfold Rdiv in Hn. rewrite Rmult_assoc, Rinv_l in Hn by lra.
destruct (Key (S n)) as [[m K]|K]; [exists m; exact K|]. exists (S n). rewrite S_INR in K. lra.
Qed.

(** a fixed point with slope of modulus above 1 repels *)
Lemma repels (h : R -> R) (c m : R) : is_derive h c m -> h c = c -> 1 < Rabs m ->
  exists rho, 0 < rho /\ forall r z0, r <= rho -> 0 < Rabs (z0 - c) -> exists n, r < Rabs (Nat.iter n h z0 - c).
Proof.
intros Hd Hf Hm. apply is_derive_Reals in Hd. set (q := (Rabs m - 1) / 2). assert (Hq : 0 < q) by (unfold q; lra).
destruct (Hd q Hq) as [del Hdel]. assert (Hdp := cond_pos del).
exists (del / 2). split; [lra|]. intros r z0 Hr H0. set (d := Rabs (z0 - c)) in *.
apply (escapes h c r d (q * d)); [apply Rmult_lt_0_compat; assumption | | apply Rle_refl].
intros z [Hz1 Hz2]. assert (n : z - c <> 0) by (intros e; rewrite e, Rabs_R0 in Hz1; lra).
specialize (Hdel (z - c) n ltac:(lra)). replace (c + (z - c)) with z in Hdel by ring. rewrite Hf in Hdel.
assert (K : 1 + q <= Rabs ((h z - c) / (z - c))).
{ generalize (Rabs_triang ((h z - c) / (z - c)) (- ((h z - c) / (z - c) - m))). rewrite Rabs_Ropp.
  replace ((h z - c) / (z - c) + - ((h z - c) / (z - c) - m)) with m by ring. unfold q in *. lra. }
replace (h z - c) with ((h z - c) / (z - c) * (z - c)) by (field; exact n). rewrite Rabs_mult.
assert ((1 + q) * Rabs (z - c) <= Rabs ((h z - c) / (z - c)) * Rabs (z - c)) by (apply Rmult_le_compat_r; [apply Rabs_pos | exact K]).
assert (q * d <= q * Rabs (z - c)) by (apply Rmult_le_compat_l; lra). lra.
Qed.
