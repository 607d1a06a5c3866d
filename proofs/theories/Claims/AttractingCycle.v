(** Claim `attracting_cycle` (theory.md, section 4): a cycle of any period of the frozen map, for every
    step of an interval, near the edge or far from it. Each of its points has a bracket, which moves
    with the step; one step carries each bracket into the next and the last into the first, and as
    many steps as there are brackets bring points of the first nearer to each other (Banach). *)
From Coq Require Import Reals Ranalysis5 Lra Lia List Arith.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss TwoStepMap.
Import ListNotations.
Open Scope R_scope.

(** a bracket: at the step a it reaches so far (radius) from centre + drift (a - a_lo); bounds of the
    slope of a step there, and of the product of the slopes up to there *)
Record cycle_row := Cycle_row { centre : R; drift : R; radius : R; slope : R; product : R }.

(** its middle at that step *)
Definition middle (a_lo : R) (b : cycle_row) (a : R) : R := centre b + drift b * (a - a_lo).
(** whether z is in it then *)
Definition in_bracket (a_lo : R) (b : cycle_row) (a z : R) : Prop :=
  Rabs (z - middle a_lo b a) <= radius b.

(** z0 is the largest point of an attracting cycle of z -> z - a l1(z), whose points are in the brackets of
    [rows], one in each; l2 is the derivative of l1 there. Every bracket is in its basin, and q bounds its
    multiplier *)
Record attracting_cycle_at (l1 l2 : R -> R) (a_lo : R) (rows : list cycle_row) (q a z0 : R) : Prop :=
  Attracting_cycle_at {
  cycle_slope : forall b z, In b rows -> in_bracket a_lo b a z -> is_derive l1 z (l2 z);
  cycle_closes : Nat.iter (length rows) (frozen l1 a) z0 = z0;
  cycle_least_period : forall i, (0 < i < length rows)%nat -> Nat.iter i (frozen l1 a) z0 < z0;
  cycle_inside : forall i b, nth_error rows i = Some b ->
    Rabs (Nat.iter i (frozen l1 a) z0 - middle a_lo b a) < radius b;
  cycle_only : forall b z, nth_error rows 0 = Some b -> in_bracket a_lo b a z ->
    Nat.iter (length rows) (frozen l1 a) z = z -> z = z0;
  cycle_multiplier : Rabs (fold_right Rmult 1 (map (fun i =>
    1 - a * l2 (Nat.iter i (frozen l1 a) z0)) (seq 0 (length rows)))) <= q;
  cycle_contracts : forall b z n, nth_error rows 0 = Some b -> in_bracket a_lo b a z ->
    Rabs (Nat.iter (n * length rows) (frozen l1 a) z - z0) <= q ^ n * Rabs (z - z0);
  cycle_attracts : forall i b z, nth_error rows i = Some b -> in_bracket a_lo b a z ->
    is_lim_seq (fun n => Nat.iter (n * length rows) (frozen l1 a) z) (Nat.iter i (frozen l1 a) z0)
}.

Definition attracting_cycle (l : R -> R) (a_lo a_hi : R) (first : cycle_row) (rest : list cycle_row)
  : Prop :=
  0 < a_lo <= a_hi /\ 0 <= product (last rest first) < 1 /\
  forall a, a_lo <= a <= a_hi ->
    (forall b, In b (first :: rest) -> smooth 2 l (middle a_lo b a - radius b) (middle a_lo b a + radius b)) /\
    exists z0, attracting_cycle_at (Derive l) (Derive_n l 2) a_lo (first :: rest)
      (product (last rest first)) a z0.

(** ** Brackets that a map carries into one another *)

Section Carried.
Variables (g : R -> R) (N : nat) (c r s P : nat -> R).
Notation inside i z := (Rabs (z - c i) <= r i).
Hypothesis HN : (0 < N)%nat.
Hypothesis Hc : c N = c 0%nat.
Hypothesis Hr : r N = r 0%nat.
Hypothesis Hr0 : forall i, (i < N)%nat -> 0 < r i.
Hypothesis Hcont : forall i z, (i < N)%nat -> inside i z -> continuous g z.
Hypothesis Hg : forall i z, (i < N)%nat -> inside i z -> Rabs (g z - c (S i)) < r (S i).
Hypothesis Hs : forall i x y, (i < N)%nat -> inside i x -> inside i y ->
  Rabs (g x - g y) <= s i * Rabs (x - y).
Hypothesis Hs0 : forall i, (i < N)%nat -> 0 <= s i.
Hypothesis HP0 : s 0%nat <= P 0%nat.
Hypothesis HP : forall i, (S i < N)%nat -> P i * s (S i) <= P (S i).
Hypothesis Hq : P (pred N) < 1.
Notation G n := (Nat.iter n g).
Notation q := (P (pred N)).

Lemma inside_between i z : inside i z <-> c i - r i <= z <= c i + r i.
Proof. split; intros H; [apply Rabs_le_between in H; lra | apply Rabs_le_between; lra]. Qed.

Lemma carried i z : (i <= N)%nat -> inside 0 z -> inside i (G i z).
Proof.
induction i as [|i IH]; intros Hi Hz; [exact Hz|]. simpl Nat.iter. apply Rlt_le, Hg; [lia|].
apply IH; [lia | exact Hz].
Qed.

Lemma carried_inside i z : (0 < i <= N)%nat -> inside 0 z -> Rabs (G i z - c i) < r i.
Proof.
intros Hi Hz. destruct i as [|i]; [lia|]. simpl Nat.iter. apply Hg; [lia|]. apply carried; [lia | exact Hz].
Qed.

Lemma product_nonneg i : (i < N)%nat -> 0 <= P i.
Proof.
induction i as [|i IH]; intros Hi.
- eapply Rle_trans; [apply (Hs0 0%nat); lia | exact HP0].
- eapply Rle_trans; [|apply HP; exact Hi]. apply Rmult_le_pos; [apply IH; lia | apply Hs0; exact Hi].
Qed.

Lemma nearer_by_product i x y : (i < N)%nat -> inside 0 x -> inside 0 y ->
  Rabs (G (S i) x - G (S i) y) <= P i * Rabs (x - y).
Proof.
induction i as [|i IH]; intros Hi Hx Hy.
- simpl Nat.iter. eapply Rle_trans; [apply (Hs 0%nat); assumption|].
  apply Rmult_le_compat_r; [apply Rabs_pos | exact HP0].
- change (Rabs (g (G (S i) x) - g (G (S i) y)) <= P (S i) * Rabs (x - y)).
  eapply Rle_trans; [apply (Hs (S i)); [exact Hi | |]; apply carried; assumption || lia|].
  eapply Rle_trans; [apply Rmult_le_compat_l; [apply Hs0; exact Hi | apply IH; assumption || lia]|].
  rewrite <- Rmult_assoc. apply Rmult_le_compat_r; [apply Rabs_pos|]. rewrite Rmult_comm. apply HP, Hi.
Qed.

Lemma nearer_once x y : inside 0 x -> inside 0 y -> Rabs (G N x - G N y) <= q * Rabs (x - y).
Proof.
intros Hx Hy. assert (K := nearer_by_product (pred N) x y ltac:(lia) Hx Hy).
replace (S (pred N)) with N in K by lia. exact K.
Qed.

Lemma back z : inside 0 z -> inside 0 (G N z).
Proof. intros Hz. generalize (carried N z (le_n N) Hz). rewrite Hc, Hr. exact (fun H => H). Qed.

Lemma iter_continuous i z : (i <= N)%nat -> inside 0 z -> continuous (G i) z.
Proof.
induction i as [|i IH]; intros Hi Hz; [apply continuous_id|].
apply (continuous_comp (G i) g); [apply IH; lia || exact Hz|].
apply (Hcont i); [lia|]. apply carried; [lia | exact Hz].
Qed.

(** by the intermediate value theorem there is a point that N steps bring back *)
Lemma returns : exists z0, inside 0 z0 /\ G N z0 = z0.
Proof.
assert (R0 := Hr0 0%nat HN).
assert (E : forall z, inside 0 z -> c 0%nat - r 0%nat <= G N z <= c 0%nat + r 0%nat).
{ intros z Hz. apply inside_between, back, Hz. }
set (F := fun z => G N z - z).
assert (CF : forall z, c 0%nat - r 0%nat <= z <= c 0%nat + r 0%nat -> continuity_pt F z).
{ intros z Hz. apply continuity_pt_filterlim. apply (continuous_minus (G N) (fun t => t)).
  - apply iter_continuous; [lia | apply inside_between; exact Hz].
  - apply continuous_id. }
destruct (Req_dec (F (c 0%nat - r 0%nat)) 0) as [e|n1].
{ exists (c 0%nat - r 0%nat). split; [apply inside_between; lra | unfold F in e; lra]. }
destruct (Req_dec (F (c 0%nat + r 0%nat)) 0) as [e|n2].
{ exists (c 0%nat + r 0%nat). split; [apply inside_between; lra | unfold F in e; lra]. }
assert (F1 : 0 < F (c 0%nat - r 0%nat)).
{ assert (K := E (c 0%nat - r 0%nat) ltac:(apply inside_between; lra)). unfold F in *. lra. }
assert (F2 : F (c 0%nat + r 0%nat) < 0).
{ assert (K := E (c 0%nat + r 0%nat) ltac:(apply inside_between; lra)). unfold F in *. lra. }
destruct (IVT_interv (fun z => - F z) (c 0%nat - r 0%nat) (c 0%nat + r 0%nat)) as [z [Hz Ez]]; try lra.
{ intros z Hz. apply continuity_pt_opp, CF, Hz. }
exists z. split; [apply inside_between; exact Hz | unfold F in Ez; lra].
Qed.

Lemma multiples n i z : G (n * N) (G i z) = G i (G (n * N) z).
Proof.
assert (A : forall m k x, G (m + k) x = G m (G k x)).
{ intros m k x. induction m as [|m IH]; [reflexivity|]. simpl. rewrite IH. reflexivity. }
rewrite <- !A. f_equal. lia.
Qed.

Section Cycle.
Variable z0 : R.
Hypothesis Hz0 : inside 0 z0.
Hypothesis E0 : G N z0 = z0.

Lemma only z : inside 0 z -> G N z = z -> z = z0.
Proof.
intros Hz E. assert (K := nearer_once z z0 Hz Hz0). rewrite E, E0 in K.
destruct (Req_dec z z0) as [e|n]; [exact e|exfalso].
assert (0 < Rabs (z - z0)) by (apply Rabs_pos_lt; lra).
assert (0 < (1 - q) * Rabs (z - z0)) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

Lemma contracts n z : inside 0 z -> inside 0 (G (n * N) z) /\ Rabs (G (n * N) z - z0) <= q ^ n * Rabs (z - z0).
Proof.
intros Hz. induction n as [|n [I1 I2]]; [split; [exact Hz | simpl; lra]|].
replace (G (S n * N) z) with (G N (G (n * N) z)).
2: { rewrite <- (multiples n N z). change (S n * N)%nat with (N + n * N)%nat. rewrite Nat.add_comm.
  clear. induction (n * N)%nat as [|m IH]; [reflexivity|]. simpl. rewrite <- IH. reflexivity. }
split; [apply back; exact I1|]. rewrite <- E0 at 1. eapply Rle_trans; [apply nearer_once; assumption|].
simpl pow. rewrite Rmult_assoc. apply Rmult_le_compat_l; [apply product_nonneg; lia | exact I2].
Qed.

Lemma tends z : inside 0 z -> is_lim_seq (fun n => G (n * N) z) z0.
Proof.
intros Hz. assert (Q := product_nonneg (pred N) ltac:(lia)).
assert (HL : is_lim_seq (fun n => q ^ n * Rabs (z - z0)) 0).
{ replace (Finite 0) with (Rbar_mult 0 (Rabs (z - z0))) by (simpl; f_equal; ring).
  apply is_lim_seq_mult'; [|apply is_lim_seq_const]. apply is_lim_seq_geom. rewrite Rabs_pos_eq; lra. }
apply is_lim_seq_spec. intros eps. apply is_lim_seq_spec in HL. destruct (HL eps) as [M HM].
exists M. intros n Hn. specialize (HM n Hn). rewrite Rminus_0_r in HM.
eapply Rle_lt_trans; [apply contracts; exact Hz|]. eapply Rle_lt_trans; [apply Rle_abs | exact HM].
Qed.

(** from any bracket: to the first one in N - i steps, and from there on as from that *)
Lemma tends_from i z : (i < N)%nat -> inside i z -> is_lim_seq (fun n => G (n * N) z) (G i z0).
Proof.
intros Hi Hz.
assert (There : forall k, (i + k <= N)%nat -> inside (i + k) (G k z)).
{ induction k as [|k IH]; intros Hk; [rewrite Nat.add_0_r; exact Hz|]. simpl Nat.iter.
  replace (i + S k)%nat with (S (i + k)) by lia. apply Rlt_le, Hg; [lia | apply IH; lia]. }
set (w := G (N - i) z).
assert (Hw : inside 0 w).
{ unfold w. rewrite <- Hc, <- Hr. replace N with (i + (N - i))%nat at 2 3 by lia. apply There. lia. }
assert (L : is_lim_seq (fun n => G i (G (n * N) w)) (G i z0)).
{ apply (is_lim_seq_continuous (G i) _ z0); [|apply tends; exact Hw].
  apply continuity_pt_filterlim, iter_continuous; [lia | exact Hz0]. }
apply is_lim_seq_incr_1. apply (is_lim_seq_ext _ _ _) with (2 := L). intros n.
assert (A : forall m k x, G (m + k) x = G m (G k x)).
{ intros m k x. induction m as [|m IH]; [reflexivity|]. simpl. rewrite IH. reflexivity. }
unfold w. rewrite <- !A. f_equal. simpl. lia.
Qed.
End Cycle.
End Carried.

(** what a bracket sweeps while the step goes from a_lo to a_hi *)
Lemma swept a_lo a_hi a b : a_lo <= a <= a_hi ->
  centre b + Rmin 0 (drift b * (a_hi - a_lo)) <= middle a_lo b a <= centre b + Rmax 0 (drift b * (a_hi - a_lo)).
Proof.
intros Ha. unfold middle. set (d := drift b). split; apply Rplus_le_compat_l; destruct (Rle_lt_dec 0 d) as [p|p].
- eapply Rle_trans; [apply Rmin_l | apply Rmult_le_pos; lra].
- eapply Rle_trans; [apply Rmin_r | apply Rmult_le_compat_neg_l; lra].
- eapply Rle_trans; [apply Rmult_le_compat_l; [exact p | apply Rplus_le_compat_r, Ha] | apply Rmax_r].
- eapply Rle_trans; [|apply Rmax_l]. assert (0 <= - d * (a - a_lo)) by (apply Rmult_le_pos; lra). lra.
Qed.

(** ** The cycle *)

Section Sound.
Variables l1 l2 : R -> R.

(** what is asked of a bracket b and of that which a step leads to *)
Definition carries (a_lo a_hi : R) (b next : cycle_row) : Prop := forall a, a_lo <= a <= a_hi ->
  Rabs (frozen l1 a (middle a_lo b a) - middle a_lo next a) + slope b * radius b < radius next.

Lemma bracket_slope b a a_lo z y : (forall z, in_bracket a_lo b a z -> is_derive l1 z (l2 z)) ->
  (forall t, - radius b <= t <= radius b -> - slope b <= 1 - a * l2 (middle a_lo b a + t) <= slope b) ->
  in_bracket a_lo b a z -> in_bracket a_lo b a y ->
  Rabs (frozen l1 a z - frozen l1 a y) <= slope b * Rabs (z - y).
Proof.
unfold in_bracket. intros Hsm Hs Hz Hy. apply Rabs_le_between in Hz. apply Rabs_le_between in Hy.
assert (B : forall t, Rmin y z <= t <= Rmax y z ->
  middle a_lo b a - radius b <= t <= middle a_lo b a + radius b).
{ intros t [h1 h2]. unfold Rmin, Rmax in *. destruct (Rle_dec y z); lra. }
apply (increment_bound (frozen l1 a) (fun t => 1 - a * l2 t)).
- intros t Ht. unfold frozen. apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) (fun t => t)).
  + apply (is_derive_id (K:=R_AbsRing)).
  + apply (is_derive_scal l1 t a (l2 t)). apply Hsm. specialize (B t Ht). apply Rabs_le_between. lra.
- intros t Ht. apply Rabs_le_between. specialize (B t Ht).
  replace t with (middle a_lo b a + (t - middle a_lo b a)) by ring. apply Hs. lra.
Qed.

Theorem carried_cycle (a_lo a_hi : R) (first : cycle_row) (rest : list cycle_row) :
  a_lo <= a_hi ->
  (forall b, In b (first :: rest) -> 0 < radius b) ->
  (forall b a z, In b (first :: rest) -> a_lo <= a <= a_hi -> in_bracket a_lo b a z -> is_derive l1 z (l2 z)) ->
  (forall b, In b (first :: rest) -> forall t a, - radius b <= t <= radius b -> a_lo <= a <= a_hi ->
     - slope b <= 1 - a * l2 (middle a_lo b a + t) <= slope b) ->
  (forall i b next, nth_error (first :: rest) i = Some b -> nth_error (first :: rest) (S i) = Some next ->
     carries a_lo a_hi b next /\ product b * slope next <= product next /\
     forall a, a_lo <= a <= a_hi ->
       middle a_lo next a + radius next < middle a_lo first a - radius first) ->
  carries a_lo a_hi (last rest first) first ->
  slope first <= product first ->
  product (last rest first) < 1 ->
  0 <= product (last rest first) /\ forall a, a_lo <= a <= a_hi ->
    exists z0, attracting_cycle_at l1 l2 a_lo (first :: rest) (product (last rest first)) a z0.
Proof.
intros H1 Hrad Hsm Hslope Hpair Hlast Hfirst Hq.
set (rows := first :: rest) in *. set (N := length rows). set (row := fun i => nth i rows first).
assert (HN : (0 < N)%nat) by (unfold N, rows; simpl; lia).
assert (RowN : row N = first) by (apply nth_overflow; unfold N; lia).
assert (Row : forall i, (i < N)%nat -> nth_error rows i = Some (row i)) by (intros i Hi; apply nth_error_nth'; exact Hi).
assert (In_row : forall i, (i < N)%nat -> In (row i) rows) by (intros i Hi; apply nth_In; exact Hi).
assert (Elast : last rest first = row (pred N)).
{ unfold row, N, rows. simpl length. simpl pred. clear. destruct rest as [|b bs]; [reflexivity|].
  change (nth (length (b :: bs)) (first :: b :: bs) first) with (nth (length bs) (b :: bs) first).
  revert b first. induction bs as [|b' bs IH]; intros b d; [reflexivity|]. exact (IH b' d). }
assert (Slope : forall i, (i < N)%nat -> 0 <= slope (row i)).
{ intros i Hi. assert (R0 := Hrad _ (In_row i Hi)).
  generalize (Hslope _ (In_row i Hi) 0 a_lo ltac:(lra) ltac:(lra)). lra. }
assert (Carry : forall i, (i < N)%nat -> carries a_lo a_hi (row i) (row (S i))).
{ intros i Hi. destruct (Nat.eq_dec (S i) N) as [e|n].
  - rewrite e, RowN. replace (row i) with (last rest first); [exact Hlast|]. rewrite Elast. f_equal. lia.
  - apply (Hpair i); apply Row; lia. }
assert (Prod : forall i, (S i < N)%nat -> product (row i) * slope (row (S i)) <= product (row (S i))).
{ intros i Hi. apply (Hpair i); apply Row; lia. }
assert (ProdPos : forall i, (i < N)%nat -> 0 <= product (row i)).
{ induction i as [|i IH]; intros Hi; [eapply Rle_trans; [apply (Slope 0%nat Hi) | exact Hfirst]|].
  eapply Rle_trans; [|apply Prod; exact Hi]. apply Rmult_le_pos; [apply IH; lia | apply Slope; exact Hi]. }
split; [rewrite Elast; apply ProdPos; lia|].
intros a Ha. set (g := frozen l1 a). rewrite Elast in *.
assert (Lip : forall i z y, (i < N)%nat -> Rabs (z - middle a_lo (row i) a) <= radius (row i) ->
  Rabs (y - middle a_lo (row i) a) <= radius (row i) -> Rabs (g z - g y) <= slope (row i) * Rabs (z - y)).
{ intros i z y Hi Hz Hy. apply (bracket_slope (row i) a a_lo); try assumption.
  { intros t. apply Hsm; [apply In_row; exact Hi | exact Ha]. }
  intros t Ht. apply Hslope; [apply In_row; exact Hi | exact Ht | exact Ha]. }
assert (Map : forall i z, (i < N)%nat -> Rabs (z - middle a_lo (row i) a) <= radius (row i) ->
  Rabs (g z - middle a_lo (row (S i)) a) < radius (row (S i))).
{ intros i z Hi Hz. assert (R0 := Hrad _ (In_row i Hi)). assert (K := Carry i Hi a Ha).
  assert (L := Lip i z (middle a_lo (row i) a) Hi Hz).
  rewrite Rminus_diag_eq, Rabs_R0 in L by reflexivity. specialize (L (Rlt_le _ _ R0)).
  assert (slope (row i) * Rabs (z - middle a_lo (row i) a) <= slope (row i) * radius (row i))
    by (apply Rmult_le_compat_l; [apply Slope; exact Hi | exact Hz]).
  replace (g z - middle a_lo (row (S i)) a) with
    (g z - g (middle a_lo (row i) a) + (g (middle a_lo (row i) a) - middle a_lo (row (S i)) a)) by ring.
  eapply Rle_lt_trans; [apply Rabs_triang|]. fold g in K. lra. }
assert (Cont : forall i z, (i < N)%nat -> Rabs (z - middle a_lo (row i) a) <= radius (row i) -> continuous g z).
{ intros i z Hi Hz. apply (is_derive_continuous g z (1 - a * l2 z)).
  unfold g, frozen. apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) (fun t => t)).
  - apply (is_derive_id (K:=R_AbsRing)).
  - apply (is_derive_scal l1 z a (l2 z)). apply (Hsm (row i) a); [apply In_row; exact Hi | exact Ha | exact Hz]. }
set (c := fun i => middle a_lo (row i) a). set (r := fun i => radius (row i)).
set (s := fun i => slope (row i)). set (P := fun i => product (row i)).
assert (Hc : c N = c 0%nat) by (unfold c; rewrite RowN; reflexivity).
assert (Hr : r N = r 0%nat) by (unfold r; rewrite RowN; reflexivity).
assert (Hr0 : forall i, (i < N)%nat -> 0 < r i) by (intros i Hi; apply Hrad, In_row, Hi).
destruct (returns g N c r HN Hc Hr Hr0 Cont Map) as [z0 [Hz0 E0]].
assert (At : forall i b, nth_error rows i = Some b -> (i < N)%nat /\ b = row i).
{ intros i b Hb. assert (Hi : (i < N)%nat) by (apply nth_error_Some; rewrite Hb; discriminate).
  split; [exact Hi|]. rewrite (Row i Hi) in Hb. injection Hb as <-. reflexivity. }
assert (Inside : forall i, (i < N)%nat -> Rabs (Nat.iter i g z0 - c i) < r i).
{ assert (K := carried_inside g N c r HN Map). intros [|i] Hi; [|apply K; [lia | exact Hz0]].
  specialize (K N z0 ltac:(lia) Hz0). rewrite E0, Hc, Hr in K. exact K. }
exists z0. change (first :: rest) with rows. constructor; fold g; fold N.
- intros b z Hb. exact (Hsm b a z Hb Ha).
- exact E0.
- intros [|i] Hi; [lia|]. assert (K := Inside (S i) ltac:(lia)). apply Rabs_def2 in K.
  assert (K0 := Inside 0%nat HN). apply Rabs_def2 in K0. simpl in K0.
  destruct (Hpair i (row i) (row (S i))) as [_ [_ Sep]]; [apply Row; lia | apply Row; lia|].
  specialize (Sep a Ha). unfold c, r in K, K0. change (row 0%nat) with first in K0. lra.
- intros i b Hb. destruct (At i b Hb) as [Hi ->]. apply Inside, Hi.
- intros b z Hb Hz E. destruct (At 0%nat b Hb) as [_ ->].
  apply (only g N c r s P HN Map Lip Slope Hfirst Prod Hq z0 Hz0 E0 z Hz E).
- assert (K : forall i, (i < N)%nat -> Rabs (fold_right Rmult 1 (map (fun i =>
      1 - a * l2 (Nat.iter i g z0)) (seq 0 (S i)))) <= P i).
  { assert (One : forall i, (i < N)%nat -> Rabs (1 - a * l2 (Nat.iter i g z0)) <= s i).
    { intros i Hi. assert (K := Inside i Hi). apply Rabs_def2 in K. apply Rabs_le_between.
      replace (Nat.iter i g z0) with (c i + (Nat.iter i g z0 - c i)) by ring.
      apply Hslope; [apply In_row; exact Hi | unfold r in K; lra | exact Ha]. }
    assert (Last : forall (f : nat -> R) k m, fold_right Rmult 1 (map f (seq k (S m))) =
      fold_right Rmult 1 (map f (seq k m)) * f (k + m)%nat).
    { intros f k m. revert k. induction m as [|m IH]; intros k; [simpl; rewrite Nat.add_0_r; ring|].
      change (seq k (S (S m))) with (k :: seq (S k) (S m)). change (seq k (S m)) with (k :: seq (S k) m).
      cbn [map fold_right]. rewrite IH. replace (S k + m)%nat with (k + S m)%nat by lia. ring. }
    induction i as [|i IH]; intros Hi.
    - simpl. rewrite Rmult_1_r. eapply Rle_trans; [apply (One 0%nat Hi) | exact Hfirst].
    - rewrite Last, Rabs_mult. simpl (0 + S i)%nat.
      eapply Rle_trans; [|apply Prod; exact Hi].
      apply Rmult_le_compat; [apply Rabs_pos | apply Rabs_pos | apply IH; lia | apply One; exact Hi]. }
  specialize (K (pred N) ltac:(lia)). replace (S (pred N)) with N in K by lia. exact K.
- intros b z n Hb Hz. destruct (At 0%nat b Hb) as [_ ->].
  apply (contracts g N c r s P HN Hc Hr Map Lip Slope Hfirst Prod z0 Hz0 E0 n z Hz).
- intros i b z Hb Hz. destruct (At i b Hb) as [Hi ->].
  apply (tends_from g N c r s P HN Hc Hr Cont Map Lip Slope Hfirst Prod Hq z0 Hz0 E0 i z Hi Hz).
Qed.
End Sound.

(** ** The claim *)

Theorem attracting_cycle_sound (l : R -> R) (a_lo a_hi : R) (first : cycle_row) (rest : list cycle_row) :
  0 < a_lo -> a_lo <= a_hi ->
  (forall b, In b (first :: rest) -> 0 < radius b) ->
  (forall b, In b (first :: rest) ->
     smooth 2 l (centre b + Rmin 0 (drift b * (a_hi - a_lo)) - radius b)
       (centre b + Rmax 0 (drift b * (a_hi - a_lo)) + radius b)) ->
  (forall b, In b (first :: rest) -> forall t a, - radius b <= t <= radius b -> a_lo <= a <= a_hi ->
     - slope b <= 1 - a * Derive_n l 2 (middle a_lo b a + t) <= slope b) ->
  (forall i b next, nth_error (first :: rest) i = Some b -> nth_error (first :: rest) (S i) = Some next ->
     carries (Derive l) a_lo a_hi b next /\ product b * slope next <= product next /\
     forall a, a_lo <= a <= a_hi ->
       middle a_lo next a + radius next < middle a_lo first a - radius first) ->
  carries (Derive l) a_lo a_hi (last rest first) first ->
  slope first <= product first ->
  product (last rest first) < 1 ->
  attracting_cycle l a_lo a_hi first rest.
Proof.
intros H0 H1 Hrad Hsm Hslope Hpair Hlast Hfirst Hq.
assert (Smooth : forall b a, In b (first :: rest) -> a_lo <= a <= a_hi ->
  smooth 2 l (middle a_lo b a - radius b) (middle a_lo b a + radius b)).
{ intros b a Hb Ha. assert (K := swept a_lo a_hi a b Ha).
  apply (smooth_le 2 2 l _ _ _ _ (Hsm b Hb)); [lia | lra | lra]. }
destruct (carried_cycle (Derive l) (Derive_n l 2) a_lo a_hi first rest) as [P K]; try assumption.
{ intros b a z Hb Ha Hz. apply Rabs_le_between in Hz.
  apply (smooth_l1 2 l _ _ z (Smooth b a Hb Ha)); [lia | lra]. }
split; [split; assumption|]. split; [split; assumption|].
intros a Ha. split; [intros b Hb; apply Smooth; assumption | exact (K a Ha)].
Qed.
