(** Steps of gradient descent on a polynomial of xy by integers in units of 2^-n, with a bound of what
    rounding does in one step ([stepped_near]), and how far many of them range ([walk_correct]). *)
From Coq Require Import Reals ZArith QArith Qreals Lra Lia List Bool.
From Prodstab Require Import BinaryInteger Exponential Polynomial.
Import ListNotations.
Open Scope R_scope.

Section Units.
Variable n : Z.
Hypothesis Hn : (0 <= n)%Z.

(** the number that an integer stands for *)
Definition value_of (X : Z) : R := IZR X / power_2 n.
Definition unit : R := / power_2 n.

Definition times (X Y : Z) : Z := Z.shiftr (product X Y) n.
Definition fixed_of (c : Q) : Z := (Z.shiftl (Qnum c) n / Zpos (Qden c))%Z.

Fixpoint horner (C : list Z) (z : Z) : Z :=
  match C with [] => 0%Z | [c] => c | c :: C => (c + times z (horner C z))%Z end.

(** where the variable is at most M: of the value, and of the error in units *)
Fixpoint bounds (M : Z) (c : polynomial) : Z * Z :=
  match c with
  | [] => (0, 0)%Z
  | c :: p => let (w, e) := bounds M p in (Z.abs (Qnum c) / Zpos (Qden c) + 1 + M * w,
    2 + M * e + w)%Z
  end.

(** a step of size 1 along the gradient with slope c *)
Definition stepped (C : list Z) (P : Z * Z) : Z * Z :=
  let (A, B) := P in let g := horner C (times A B) in (A - times g B, B - times g A)%Z.

Lemma unit_positive : 0 < unit.
Proof. apply Rinv_0_lt_compat, power_2_positive, Hn. Qed.

Lemma times_near X Y : (value_of (times X Y)) <= (value_of X) * (value_of Y) <= (value_of (times X
  Y)) + unit.
Proof.
assert (P := power_2_positive n Hn). assert (U := unit_positive).
  unfold times, value_of, unit in *. rewrite product_correct.
assert (S := shifted_down (X * Y) n Hn). rewrite mult_IZR in S.
  set (t := IZR (Z.shiftr (X * Y) n)) in *. clearbody t.
replace (IZR X / power_2 n * (IZR Y / power_2 n)) with (IZR X * IZR Y / power_2 n * / power_2 n)
  by (field; lra).
set (w := IZR X * IZR Y / power_2 n) in *. unfold Rdiv. split; [apply Rmult_le_compat_r; lra|].
replace (t * / power_2 n + / power_2 n) with ((t + 1) * / power_2 n) by ring.
  apply Rmult_le_compat_r; lra.
Qed.
Lemma times_error X Y : Rabs ((value_of (times X Y)) - (value_of X) * (value_of Y)) <= unit.
Proof. assert (N := times_near X Y). assert (U := unit_positive). apply Rabs_le. lra. Qed.

Lemma fixed_of_near c : Rabs ((value_of (fixed_of c)) - Q2R c) <= unit.
Proof.
assert (P := power_2_positive n Hn). assert (U := unit_positive).
  unfold fixed_of, value_of, unit in *. destruct c as [p q]. cbn [Qnum Qden].
rewrite Z.shiftl_mul_pow2 by exact Hn. assert (M := Z.mul_div_le (p * 2 ^ n) (Zpos q) ltac:(lia)).
assert (M' := Z.mul_succ_div_gt (p * 2 ^ n) (Zpos q) ltac:(lia)).
  set (t := (p * 2 ^ n / Zpos q)%Z) in *.
apply IZR_le in M. assert (M2 : IZR (p * 2 ^ n) <= IZR (Zpos q * Z.succ t)) by (apply IZR_le; lia).
unfold Z.succ in M2. rewrite !mult_IZR, ?plus_IZR in *. fold (power_2 n) in *. unfold Q2R.
  cbn [Qnum Qden].
assert (Q : 0 < IZR (Zpos q)) by (apply IZR_lt; lia). set (d := IZR (Zpos q)) in *.
  set (T := IZR t) in *. clearbody d T.
assert (E : T / power_2 n - IZR p * / d = (d * T - IZR p * power_2 n) * (/ d * / power_2 n))
  by (field; lra).
rewrite E. assert (I := Rinv_0_lt_compat _ Q). assert (I' := Rmult_lt_0_compat _ _ I U).
replace (/ power_2 n) with (d * (/ d * / power_2 n)) at 2 by (field; lra).
apply Rabs_le. split; [rewrite <- Ropp_mult_distr_l_reverse|]; apply Rmult_le_compat_r; lra.
Qed.

Lemma magnitude_of_Q c : Rabs (Q2R c) <= IZR (Z.abs (Qnum c) / Zpos (Qden c) + 1).
Proof.
destruct c as [p q]. unfold Q2R. cbn [Qnum Qden].
  assert (Q : 0 < IZR (Zpos q)) by (apply IZR_lt; lia).
rewrite Rabs_mult, (Rabs_pos_eq (/ IZR (Zpos q))) by (apply Rlt_le, Rinv_0_lt_compat, Q).
  rewrite <- abs_IZR.
assert (M' := Z.mul_succ_div_gt (Z.abs p) (Zpos q) ltac:(lia)). unfold Z.succ in M'.
  set (t := (Z.abs p / Zpos q)%Z) in *.
apply IZR_lt in M'. rewrite mult_IZR in M'. apply (Rmult_le_reg_r (IZR (Zpos q))); [exact Q|].
replace (IZR (Z.abs p) * / IZR (Zpos q) * IZR (Zpos q)) with (IZR (Z.abs p)) by (field; lra). lra.
Qed.

Lemma bounds_nonnegative M c : (0 <= M)%Z -> (0 <= fst (bounds M c) /\ 0 <= snd (bounds M c))%Z.
Proof.
intros HM. induction c as [|c p IH]; [simpl; lia|]. cbn [bounds]. destruct (bounds M p) as [w e].
  cbn [fst snd] in *.
assert (0 <= Z.abs (Qnum c) / Zpos (Qden c))%Z by (apply Z.div_pos; lia). nia.
Qed.

Lemma horner_near M Z z c : (0 <= M)%Z -> Rabs (value_of Z) <= IZR M -> Rabs z <= IZR M ->
  Rabs ((value_of Z) - z) <= unit ->
  Rabs (pvalue c z) <= IZR (fst (bounds M c)) /\
  Rabs ((value_of (horner (map fixed_of c) Z)) - pvalue c z) <= IZR (snd (bounds M c)) * unit.
Proof.
intros HM HZ Hz Hd. assert (U := unit_positive). induction c as [|c p IH].
- simpl. unfold value_of, Rdiv. rewrite Rmult_0_l, Rminus_0_r, Rabs_R0. lra.
- assert (N := bounds_nonnegative M p HM). cbn [bounds]. destruct (bounds M p) as [w e].
  cbn [fst snd] in *. destruct IH as [IHw IHe].
  assert (C := magnitude_of_Q c). assert (F := fixed_of_near c). set (v := pvalue p z) in *.
  rewrite (plus_IZR _ (M * w)), !plus_IZR, !mult_IZR. rewrite plus_IZR in C.
    assert (N1 := IZR_le _ _ (proj1 N)). assert (N2 := IZR_le _ _ (proj2 N)).
  assert (HM' := IZR_le _ _ HM). split.
  + cbn [pvalue]. fold v. apply Rle_trans with (1 := Rabs_triang _ _). rewrite Rabs_mult.
    apply Rplus_le_compat; [exact C|].
    apply Rmult_le_compat; auto using Rabs_pos.
  + destruct p as [|d p].
    * cbn [map horner pvalue]. replace ((value_of (fixed_of c)) - (Q2R c + z * 0)) with ((value_of
      (fixed_of c)) - Q2R c) by ring.
      assert (0 <= IZR M * IZR e) by (apply Rmult_le_pos; assumption).
        apply Rle_trans with (1 := F).
      rewrite <- (Rmult_1_l unit) at 1. apply Rmult_le_compat_r; lra.
    * set (H := horner (map fixed_of (d :: p)) Z) in *.
      change (horner (map fixed_of (c :: d :: p)) Z) with (fixed_of c + times Z H)%Z.
      assert (T := times_error Z H). cbn [pvalue] in v. cbn [pvalue]. fold v.
      replace (value_of (fixed_of c + times Z H)%Z) with ((value_of (fixed_of c)) + (value_of
        (times Z H))) by (unfold value_of; rewrite plus_IZR; unfold Rdiv; ring).
      replace ((value_of (fixed_of c)) + (value_of (times Z H)) - (Q2R c + z * v)) with
        (((value_of (fixed_of c)) - Q2R c) + (((value_of (times Z H)) - (value_of Z) * (value_of
          H)) + ((value_of Z) * ((value_of H) - v) + v * ((value_of Z) - z)))) by ring.
      assert (K1 : Rabs ((value_of Z) * ((value_of H) - v)) <= IZR M * (IZR e * unit))
        by (rewrite Rabs_mult; apply Rmult_le_compat; auto using Rabs_pos).
      assert (K2 : Rabs (v * ((value_of Z) - z)) <= IZR w * unit) by (rewrite Rabs_mult;
        apply Rmult_le_compat; auto using Rabs_pos).
      assert (A1 := Rabs_triang ((value_of (fixed_of c)) - Q2R c) (((value_of (times Z H)) -
        (value_of Z) * (value_of H)) + ((value_of Z) * ((value_of H) - v) + v * ((value_of Z) -
        z)))).
      assert (A2 := Rabs_triang ((value_of (times Z H)) - (value_of Z) * (value_of H)) ((value_of
        Z) * ((value_of H) - v) + v * ((value_of Z) - z))).
      assert (A3 := Rabs_triang ((value_of Z) * ((value_of H) - v)) (v * ((value_of Z) - z))). lra.
Qed.

(** in units, of both coordinates *)
Definition step_error (M N : Z) (c : polynomial) : Z := (1 + snd (bounds M c) * N)%Z.

Lemma stepped_near M N c A B : (0 <= M)%Z -> Rabs (value_of A) <= IZR N ->
  Rabs (value_of B) <= IZR N ->
  Rabs (value_of (times A B)) <= IZR M -> Rabs ((value_of A) * (value_of B)) <= IZR M ->
  let (A', B') := stepped (map fixed_of c) (A,
    B) in let g := pvalue c ((value_of A) * (value_of B)) in
  Rabs ((value_of A) - g * (value_of B) - (value_of A')) <= IZR (step_error M N c) * unit /\
    Rabs ((value_of B) - g * (value_of A) - (value_of B')) <= IZR (step_error M N c) * unit.
Proof.
intros HM HA HB HZ Hz. unfold stepped. cbv zeta. assert (U := unit_positive).
destruct (horner_near M (times A B) ((value_of A) * (value_of B)) c HM HZ Hz (times_error A B)) as
  [_ E].
assert (N0 := bounds_nonnegative M c HM). unfold step_error. destruct (bounds M c) as [w e].
  cbn [fst snd] in *.
set (G := horner (map fixed_of c) (times A B)) in *.
  set (g := pvalue c ((value_of A) * (value_of B))) in *.
assert (one : forall X Y, Rabs (value_of Y) <= IZR N ->
  Rabs ((value_of X) - g * (value_of Y) - (value_of (X - times G Y)%Z)) <= IZR (1 + e * N) * unit).
{ intros X Y HY. replace (value_of (X - times G Y)%Z) with ((value_of X) - (value_of (times G Y)))
  by (unfold value_of; rewrite minus_IZR; unfold Rdiv; ring).
  replace ((value_of X) - g * (value_of Y) - ((value_of X) - (value_of (times G Y)))) with
    (((value_of (times G Y)) - (value_of G) * (value_of Y)) + ((value_of G) - g) * (value_of Y))
    by ring.
  apply Rle_trans with (1 := Rabs_triang _ _). rewrite plus_IZR, mult_IZR, Rmult_plus_distr_r.
    apply Rplus_le_compat.
  - rewrite Rmult_1_l. apply times_error.
  - rewrite Rabs_mult. replace (IZR e * IZR N * unit) with (IZR e * unit * IZR N) by ring.
    apply Rmult_le_compat; auto using Rabs_pos. }
split; apply one; assumption.
Qed.

(** * Many steps *)

Definition extent : Type := Z * Z.
Definition widen (e : extent) (x : Z) : extent := (Z.min (fst e) x, Z.max (snd e) x).
Definition inside (e : extent) (x : Z) : Prop := (fst e <= x <= snd e)%Z.

(** where pairs of steps end; extents of the coordinates,
  and of their product before the first and the second step of a pair *)
Record walked : Type := Walked { end_a : Z; end_b : Z; all_a : extent; all_b : extent;
  first_z : extent; second_z : extent }.

Section Walk.
Variable C : list Z.
Fixpoint walk (pairs : nat) (A B : Z) (a b z z' : extent) : walked :=
  let a := widen a A in let b := widen b B in
  match pairs with
  | O => Walked A B a b z z'
  | S pairs =>
      let t := times A B in let g := horner C t in
      let A' := (A - times g B)%Z in let B' := (B - times g A)%Z in
      let t' := times A' B' in let g' := horner C t' in
      walk pairs (A' - times g' B')%Z (B' - times g' A')%Z (widen a A') (widen b B') (widen z t)
        (widen z' t')
  end.
Definition walk_from (pairs : nat) (A B : Z) : walked :=
  let z := times A B in let (A', B') := stepped C (A, B) in let z' := times A' B' in
  walk pairs A B (A, A) (B, B) (z, z) (z', z').

Definition product_of (P : Z * Z) : Z := times (fst P) (snd P).

Lemma inside_widen e x y : inside e x -> inside (widen e y) x.
Proof. unfold inside, widen. simpl. lia. Qed.
Lemma inside_widen_self e x : inside (widen e x) x.
Proof. unfold inside, widen. simpl. lia. Qed.

Lemma walk_correct pairs : forall A B a b z z', let w := walk pairs A B a b z z' in
  (end_a w, end_b w) = Nat.iter (2 * pairs) (stepped C) (A, B) /\
  ((forall x, inside a x -> inside (all_a w) x) /\ (forall x, inside b x -> inside (all_b w) x) /\
   (forall x, inside z x -> inside (first_z w) x) /\ (forall x, inside z' x ->
     inside (second_z w) x)) /\
  (forall t, (t <= 2 * pairs)%nat -> let P := Nat.iter t (stepped C) (A,
    B) in inside (all_a w) (fst P) /\ inside (all_b w) (snd P)) /\
  (forall j, (j < pairs)%nat -> inside (first_z w) (product_of (Nat.iter (2 * j) (stepped C) (A,
    B))) /\
    inside (second_z w) (product_of (Nat.iter (S (2 * j)) (stepped C) (A, B)))).
Proof.
induction pairs as [|pairs IH]; intros A B a b z z'.
- cbn [walk Nat.mul Nat.iter nat_rect]. cbv zeta. cbn [end_a end_b all_a all_b first_z second_z].
  split; [reflexivity|].
  split; [auto using inside_widen|]. split; [|intros j Hj; lia].
  intros t Ht. replace t with O by lia. simpl. auto using inside_widen_self.
- cbn [walk]. cbv zeta. set (t := times A B). set (g := horner C t).
  set (A' := (A - times g B)%Z). set (B' := (B - times g A)%Z).
  set (t' := times A' B'). set (g' := horner C t').
  set (A2 := (A' - times g' B')%Z). set (B2 := (B' - times g' A')%Z).
  assert (S1 : stepped C (A, B) = (A', B')) by reflexivity.
    assert (S2 : stepped C (A', B') = (A2, B2)) by reflexivity.
  destruct (IH A2 B2 (widen (widen a A) A') (widen (widen b B) B') (widen z t) (widen z' t')) as
    [E [[Ga [Gb [Gz Gz']]] [In InZ]]].
  set (w := walk pairs A2 B2 _ _ _ _) in *. clearbody w.
  assert (Shift : forall m P, Nat.iter (S m) (stepped C) P = Nat.iter m (stepped C) (stepped C P)).
  { intros m P. induction m as [|m IHm]; [reflexivity|]. simpl in IHm |- *. rewrite IHm.
    reflexivity. }
  assert (Shift2 : forall m, Nat.iter (S (S m)) (stepped C) (A, B) = Nat.iter m (stepped C) (A2,
    B2)).
  { intros m. rewrite !Shift, S1, S2. reflexivity. }
  replace (2 * S pairs)%nat with (S (S (2 * pairs))) by lia.
  split; [rewrite Shift2; exact E|]. split; [auto 6 using inside_widen|]. split.
  + intros [|[|m]] Hm; cbv zeta.
    * cbn [Nat.iter nat_rect fst snd]. split; [apply Ga | apply Gb];
      apply inside_widen, inside_widen_self.
    * cbn [Nat.iter nat_rect]. rewrite S1. cbn [fst snd].
      split; [apply Ga | apply Gb]; apply inside_widen_self.
    * rewrite Shift2. apply In. lia.
  + intros [|j] Hj.
    * cbn [Nat.mul Nat.add Nat.iter nat_rect]. rewrite S1.
      split; [apply Gz | apply Gz']; apply inside_widen_self.
    * replace (2 * S j)%nat with (S (S (2 * j))) by lia. rewrite !Shift2. apply InZ. lia.
Qed.
End Walk.

(** a whole number that bounds what integers in these extents stand for *)
Definition bound_of (e : extent) : Z := (Z.shiftr (Z.max (Z.abs (fst e)) (Z.abs (snd e)) + 1) n +
  1)%Z.
Lemma bound_of_nonnegative e : (0 <= bound_of e)%Z.
Proof.
unfold bound_of. assert (0 <= Z.shiftr (Z.max (Z.abs (fst e)) (Z.abs (snd e)) + 1) n)%Z
  by (apply Z.shiftr_nonneg; lia). lia.
Qed.
(** with a unit to spare *)
Lemma bound_of_correct e X x : inside e X -> (value_of X) <= x <= (value_of X) + unit ->
  Rabs (value_of X) <= IZR (bound_of e) /\ Rabs x <= IZR (bound_of e).
Proof.
intros H Hx. unfold bound_of. rewrite plus_IZR.
  set (m := (Z.max (Z.abs (fst e)) (Z.abs (snd e)) + 1)%Z).
assert (S := proj2 (shifted_down m n Hn)). assert (P := power_2_positive n Hn).
  assert (U := unit_positive).
assert (K : (Z.abs X + 1 <= m)%Z) by (unfold inside in H; unfold m; lia).
assert (K' : (IZR (Z.abs X) + 1) * unit <= IZR m / power_2 n).
{ unfold Rdiv. fold unit. apply Rmult_le_compat_r; [lra|]. rewrite <- plus_IZR. apply IZR_le, K. }
assert (E : Rabs (value_of X) = IZR (Z.abs X) * unit).
{ unfold value_of, Rdiv. fold unit. rewrite Rabs_mult, (Rabs_pos_eq unit) by lra. rewrite abs_IZR.
  reflexivity. }
assert (Rabs x <= Rabs (value_of X) + unit).
{ replace x with ((value_of X) + (x - (value_of X))) by ring.
  apply Rle_trans with (1 := Rabs_triang _ _). rewrite (Rabs_pos_eq (x - (value_of X))); lra. }
rewrite E in *. lra.
Qed.
End Units.
