(** Many steps of a run at once, where the loss is a polynomial and the run alternates without chaos
    ([span_correct]): the point is moved by integers (FixedStep.v), slopes are enclosed twice, for all
    first and for all second steps of pairs, and what they do to the deviations in 2^k pairs is found
    by k compositions of affine maps. *)
From Coq Require Import Reals ZArith QArith Qreals Lra Lia List Bool.
From Flocq Require Import Core.
From Coquelicot Require Import Coquelicot.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Interval.Float Require Import Basic Specific_ops.
From Prodstab Require Import Loss Run Expression Agreement IntervalNumber Tower Evaluator Part
  Obligation OrbitPlace Polynomial FixedStep AffineMap.
Import ListNotations.
Open Scope R_scope.

Local Notation "i 'has' r" := (contains (I.convert i) (Xreal r)) (at level 70).
Local Notation Ends := Interval.Float.Ibnd.

(** * The program *)

(** whether an interval is within another *)
Definition within_other (i j : I.type) : bool :=
  match i, j with
  | Ends (Binary a e) (Binary b d), Ends (Binary a' e') (Binary b' d') => at_most a' e' a e &&
    at_most b d b' d'
  | _, _ => false
  end.
Lemma within_other_correct i j r : within_other i j = true -> i has r -> j has r.
Proof.
destruct i as [|[|a e] [|b d]]; try discriminate.
  destruct j as [|[|a' e'] [|b' d']]; try discriminate. intros E H.
apply andb_prop in E. destruct E as [E1 E2]. assert (S1 := at_most_spec a' e' a e).
  assert (S2 := at_most_spec b d b' d').
rewrite E1 in S1. rewrite E2 in S2. apply in_between in H. apply in_between. lra.
Qed.

Section Span.
Variable n : Z. (* the point is known in units of 2^-n *)
Variable coarse : I.F.precision.
Variable f : formula.
Variable coarse_pars : list I.type.
Variables eta h four_h : I.type. (* as in OrbitPlace.v *)
Variable c : polynomial. (* the step times l1 *)
Local Notation add := (I.add coarse).
Local Notation sub := (I.sub coarse).
Local Notation mul := (I.mul coarse).

(** the numbers that integers in an extent stand for, and those less than a unit above *)
Definition between (e : extent) : I.type := rounded coarse (Ends (Binary (fst e) (- n)%Z) (Binary
  (snd e) (- n)%Z)).
Definition between_more (e : extent) : I.type := rounded coarse (Ends (Binary (fst e) (- n)%Z)
  (Binary (snd e + 1)%Z (- n)%Z)).

Definition with_errors (k : slopes I.type) (z D u : I.type) : affine I.type :=
  let nought := I.fromZ coarse 0 in Affine (z_z k) (z_D k) z (D_z k) (D_D k) D (u_z k) nought (u_u
    k) u.

(** more than deviations are expected to become *)
Definition room : I.type := Ends (Binary (-1)%Z 16%Z) (Binary 1%Z 16%Z).
Definition roomy (pairs : Z) (d e : I.type) : I.type := mul room (add d (mul (I.fromZ coarse
  pairs) e)).

(** from a place whose point is A, B in units *)
Definition span_from (k : nat) (A B : Z) (z D u : I.type) : option place :=
  let w := walk_from n (map (fixed_of n) c) (Nat.pow 2 k) A B in
  let M := Z.max (bound_of n (first_z w)) (bound_of n (second_z w)) in
  let N := Z.max (bound_of n (all_a w)) (bound_of n (all_b w)) in
  let E := step_error M N c in
  let d := Ends (Binary (- E)%Z (- n)%Z) (Binary E (- n)%Z) in
  let a := between (all_a w) in let b := between (all_b w) in
  let ez := add (add (mul a d) (mul b d)) (mul d d) in
  let eD := mul eta (sub (mul d (add (add a a) d)) (mul d (add (add b b) d))) in
  let eu := add d d in
  let pairs := Z.of_nat (Nat.pow 2 k) in
  let Rz := roomy pairs z ez in let RD := roomy pairs D eD in let Ru := roomy pairs u eu in
  let boxD := add (mul eta (sub (I.sqr coarse a) (I.sqr coarse b))) RD in
  let boxu := add (add a b) Ru in
  let on e := slopes_on coarse f coarse_pars eta h four_h (add (between_more e) Rz) boxD boxu in
  match on (first_z w), on (second_z w) with
  | Some s, Some s' =>
      let g := with_errors s ez eD eu in let g' := with_errors s' ez eD eu in
      let all := doubled_in coarse k (or_identity coarse (after_in coarse g' g)) in
      let '(z', D', u') := act_in coarse all (z, D, u) in
      let '(z1, D1, u1) := act_in coarse g (z', D', u') in
      if within_other z' Rz && within_other D' RD && within_other u' Ru && within_other z1 Rz &&
        within_other D1 RD && within_other u1 Ru
      then Some {| near_x := Binary (end_a w) (- n)%Z; near_y := Binary (end_b w) (- n)%Z;
        off_z := z'; off_D := D'; off_u := u' |}
      else None
  | _, _ => None
  end.

(** 2^(k + 1) steps *)
Definition span (k : nat) (p : place) : option place :=
  match near_x p, near_y p with
  | Binary a e, Binary b d =>
      let A := fixed n a e in let B := fixed n b d in
      let x := Binary A (- n)%Z in let y := Binary B (- n)%Z in
      let p := settle_at coarse eta x y (I.join (I.singleton (near_x p)) (I.singleton x)) (I.join
        (I.singleton (near_y p)) (I.singleton y))
        (off_z p) (off_D p) (off_u p) in
      span_from k A B (off_z p) (off_D p) (off_u p)
  | _, _ => None
  end.

(** ** Correctness *)

Hypothesis Hn : (0 <= n)%Z.
Variables (rho : list R) (step : R).
Hypothesis Hcoarse : boxed coarse_pars rho.
Hypothesis Heta : eta has step.
Hypothesis Hh : h has step^2.
Hypothesis Hfour_h : four_h has 4 * step^2.
Hypothesis Hstep : 0 < step.
Let e := close rho f.
Variable l : R -> R.
Hypothesis Hagrees : agrees e l.
Notation l1 := (Derive l).
Hypothesis Hc : forall z, step * l1 z = pvalue c z.

Local Opaque I.add I.sub I.mul I.sqr I.sqrt I.inv I.neg I.fromZ I.singleton I.midpoint I.join.
Local Notation v := (value_of n).
Local Notation ulp := (unit n).

Lemma real_of_binary X : real_of (Binary X (- n)%Z) = v X.
Proof. unfold real_of. change I.F.toX with Library.F.toX. rewrite binary_value. simpl proj_val.
  rewrite bpow_opp, <- power_2_power by exact Hn. reflexivity. Qed.
Lemma value_is X : v X = IZR X * bpow radix2 (- n).
Proof. rewrite bpow_opp, <- power_2_power by exact Hn. reflexivity. Qed.
Lemma value_le X Y : (X <= Y)%Z -> v X <= v Y.
Proof. intros H. rewrite !value_is. apply Rmult_le_compat_r; [apply bpow_ge_0 | apply IZR_le, H].
  Qed.
Lemma between_correct x X : inside x X -> between x has v X.
Proof. intros [H1 H2]. apply rounded_in, in_between. rewrite <- !value_is.
  split; apply value_le; assumption. Qed.
Lemma between_more_correct x X r : inside x X -> v X <= r <= v X + ulp -> between_more x has r.
Proof.
intros [H1 H2] H. apply rounded_in, in_between. rewrite <- !value_is. assert (L := value_le _ _ H1).
assert (U := value_le (X + 1) (snd x + 1) ltac:(lia)).
assert (v (X + 1) = v X + ulp) by (unfold value_of, unit; rewrite plus_IZR; unfold Rdiv; ring). lra.
Qed.
Lemma error_in E r : Rabs r <= IZR E * ulp -> Ends (Binary (- E)%Z (- n)%Z) (Binary E (- n)%Z) has
  r.
Proof.
intros H. apply in_between. rewrite <- !value_is. unfold value_of, Rdiv. rewrite opp_IZR.
  fold ulp. apply Rabs_le_between in H. lra.
Qed.

(** the deviations of s from the point A, B *)
Definition deviations (P : Z * Z) (s : R * R * R) : R * R * R :=
  let a := v (fst P) in let b := v (snd P) in
  let '(z, D, u) := s in (z - a * b, D - step * (a^2 - b^2), u - (a + b)).

(** one step, from A, B in their extents; F encloses what it does *)
Lemma one_step w M N ez eD eu Rz RD Ru x K P s : let C := map (fixed_of n) c in
  let d := Ends (Binary (- step_error M N c)%Z (- n)%Z) (Binary (step_error M N c) (- n)%Z) in
  let a := between (all_a w) in let b := between (all_b w) in
  ez = add (add (mul a d) (mul b d)) (mul d d) ->
  eD = mul eta (sub (mul d (add (add a a) d)) (mul d (add (add b b) d))) ->
  eu = add d d ->
  (0 <= M)%Z -> (bound_of n x <= M)%Z -> (bound_of n (all_a w) <= N)%Z ->
    (bound_of n (all_b w) <= N)%Z ->
  slopes_on coarse f coarse_pars eta h four_h (add (between_more x) Rz)
    (add (mul eta (sub (I.sqr coarse a) (I.sqr coarse b))) RD) (add (add a b) Ru) = Some K ->
  inside (all_a w) (fst P) -> inside (all_b w) (snd P) -> inside x (product_of n P) ->
  inside (all_a w) (fst (stepped n C P)) -> inside (all_b w) (snd (stepped n C P)) ->
  holds (Rz, RD, Ru) (0, 0, 0) -> holds (Rz, RD, Ru) (deviations P s) ->
  wd e (fst (fst s)) /\ exists g, among (with_errors K ez eD eu) g /\
    deviations (stepped n C P) (orbit_step l step s) = act_real g (deviations P s).
Proof.
intros C d a b Eez EeD Eeu HM HMx HNa HNb EK Ia Ib Ix Ia' Ib' [Z0 [V0 U0]] HR.
  destruct P as [A B]. destruct s as [[z D] u].
cbn [fst snd] in *. unfold product_of in Ix. cbn [fst snd] in Ix.
assert (Ha := between_correct _ _ Ia). assert (Hb := between_correct _ _ Ib). fold a in Ha.
  fold b in Hb.
assert (T := times_near n Hn A B). assert (Hz0 := between_more_correct _ _ _ Ix T).
assert (U := unit_positive n Hn).
assert (SN : Rabs (v A) <= IZR N /\ Rabs (v B) <= IZR N).
{ split; [apply Rle_trans with (IZR (bound_of n (all_a w))) | apply Rle_trans with (IZR (bound_of
  n (all_b w)))];
    try (apply IZR_le; assumption); [apply (bound_of_correct n Hn _ A (v A)) | apply
      (bound_of_correct n Hn _ B (v B))]; first [assumption | lra]. }
destruct (bound_of_correct n Hn x _ _ Ix T) as [B1 B2]. assert (HMx' := IZR_le _ _ HMx).
assert (Near := stepped_near n Hn M N c A B HM (proj1 SN) (proj2 SN) (Rle_trans _ _ _ B1 HMx')
  (Rle_trans _ _ _ B2 HMx')).
fold C in Near. destruct (stepped n C (A, B)) as [A' B'] eqn:ES. cbn [fst snd] in *.
  cbv zeta in Near. destruct Near as [NA NB].
apply error_in in NA, NB. fold d in NA, NB.
assert (Ha' := between_correct _ _ Ia'). assert (Hb' := between_correct _ _ Ib'). fold a in Ha'.
  fold b in Hb'.
set (x0 := v A) in *. set (y0 := v B) in *. set (x1 := v A') in *. set (y1 := v B') in *.
unfold deviations in *. cbn [fst snd] in *. fold x0 y0 in HR. fold x0 y0 x1 y1.
  destruct HR as [HRz [HRD HRu]].
assert (HD0 : mul eta (sub (I.sqr coarse a) (I.sqr coarse b)) has step * (x0^2 - y0^2)).
{ apply mul_in; [exact Heta|]. apply sub_in; apply sqr_in; assumption. }
assert (Hu0 : add a b has x0 + y0) by (apply add_in; assumption).
assert (off : forall i d r r0, i has r0 -> d has 0 -> d has r - r0 ->
  add i d has r0 /\ add i d has r).
{ intros i d' r r0 Hi H0 Hd. split.
  - replace r0 with (r0 + 0) by ring. apply add_in; assumption.
  - replace r with (r0 + (r - r0)) by ring. apply add_in; assumption. }
destruct (off _ _ _ _ Hz0 Z0 HRz) as [KZ0 KZ]. destruct (off _ _ _ _ HD0 V0 HRD) as [KD0 KD].
  destruct (off _ _ _ _ Hu0 U0 HRu) as [KU0 KU].
destruct (slopes_on_correct coarse f coarse_pars eta h four_h rho step Hcoarse Heta Hh Hfour_h l
  Hagrees
  _ _ _ K _ _ _ z D u EK KZ0 KZ KD0 KD KU0 KU) as [W [k [[H1 [H2 [H3 [H4 [H5 H6]]]]] Step]]].
split; [exact W|]. assert (P := step_from_point step Hstep l x0 y0). rewrite P in Step.
  cbv zeta in Step. clear P.
rewrite Hc in Step. set (g := pvalue c (x0 * y0)) in *. set (X := x0 - g * y0) in *.
  set (Y := y0 - g * x0) in *.
rewrite Step. clear Step.
exists (Affine (z_z k) (z_D k) (x1 * (Y - y1) + y1 * (X - x1) + (X - x1) * (Y - y1)) (D_z k) (D_D k)
  (step * ((X - x1) * (x1 + x1 + (X - x1)) - (Y - y1) * (y1 + y1 + (Y - y1)))) (u_z k) 0 (u_u k)
    ((X - x1) + (Y - y1))).
refine (conj _ _).
- unfold among, with_errors. cbn [zz zD zc Dz DD Dc uz uD uu uc]. subst ez eD eu.
  split; [split; [|split] | split; [split; [|split] | split; [|split; [|split]]]];
    try apply integer_in;
    repeat first [ assumption | apply add_in | apply sub_in | apply mul_in ].
- unfold act_real, act. cbn [zz zD zc Dz DD Dc uz uD uu uc].
  apply f_equal2; [apply f_equal2|]; ring.
Qed.

Lemma span_from_correct k A B z D u s p' : span_from k A B z D u = Some p' ->
  holds (z, D, u) (deviations (A, B) s) -> holds (z, D, u) (0, 0, 0) ->
  (forall t, (t < 2 * 2 ^ k)%nat -> wd e (fst (fst (Nat.iter t (orbit_step l step) s)))) /\
  at_place step p' (Nat.iter (2 * 2 ^ k) (orbit_step l step) s).
Proof.
unfold span_from. cbv zeta. set (C := map (fixed_of n) c). unfold walk_from.
  destruct (stepped n C (A, B)) as [A1 B1].
set (t0 := (times n A B, times n A B)). set (t1 := (times n A1 B1, times n A1 B1)).
destruct (walk_correct n C (2 ^ k) A B (A, A) (B, B) t0 t1) as [WE [_ [WI WZ]]].
set (w := walk n C (2 ^ k) A B (A, A) (B, B) t0 t1) in *. clearbody w. clear t0 t1 A1 B1.
set (M := Z.max (bound_of n (first_z w)) (bound_of n (second_z w))).
  set (N := Z.max (bound_of n (all_a w)) (bound_of n (all_b w))).
set (d := Ends (Binary (- step_error M N c)%Z (- n)%Z) (Binary (step_error M N c) (- n)%Z)).
set (a := between (all_a w)). set (b := between (all_b w)).
set (ez := add (add (mul a d) (mul b d)) (mul d d)).
  set (eD := mul eta (sub (mul d (add (add a a) d)) (mul d (add (add b b) d)))).
set (eu := add d d). set (Rz := roomy _ z ez). set (RD := roomy _ D eD). set (Ru := roomy _ u eu).
destruct (slopes_on coarse f coarse_pars eta h four_h (add (between_more (first_z w)) Rz) _ _) as
  [K|] eqn:EK; [|discriminate].
destruct (slopes_on coarse f coarse_pars eta h four_h (add (between_more (second_z w)) Rz) _ _) as
  [K'|] eqn:EK'; [|discriminate].
set (g := with_errors K ez eD eu). set (g' := with_errors K' ez eD eu).
  set (F := or_identity coarse (after_in coarse g' g)).
destruct (act_in coarse (doubled_in coarse k F) (z, D, u)) as [[z' D'] u'] eqn:EA.
destruct (act_in coarse g (z', D', u')) as [[z1 D1] u1] eqn:EG.
match goal with |- (if ?b then _ else _) = _ -> _ => destruct b eqn:EI end; [|discriminate].
  intros E Hd H0. injection E as <-.
apply andb_prop in EI. destruct EI as [EI I6]. apply andb_prop in EI. destruct EI as [EI I5].
  apply andb_prop in EI.
destruct EI as [EI I4]. apply andb_prop in EI. destruct EI as [EI I3]. apply andb_prop in EI.
  destruct EI as [I1 I2].
assert (HI : among F identity) by apply or_identity_identity.
assert (Stay : forall j r r', (j <= 2 ^ k)%nat -> holds (z, D, u) r -> chain F j r r' ->
  holds (z', D', u') r').
{ intros j r r' Hj Hr Hch. destruct (doubled_among coarse F k HI j r r' Hj Hch) as [m [Hm ->]].
  rewrite <- EA. apply act_in_correct; assumption. }
assert (Wide : forall r, holds (z', D', u') r -> holds (Rz, RD, Ru) r).
{ intros [[r1 r2] r3] [J1 [J2 J3]].
  exact (conj (within_other_correct _ _ _ I1 J1) (conj (within_other_correct _ _ _ I2 J2)
    (within_other_correct _ _ _ I3 J3))). }
assert (Wide1 : forall r, holds (z1, D1, u1) r -> holds (Rz, RD, Ru) r).
{ intros [[r1 r2] r3] [J1 [J2 J3]].
  exact (conj (within_other_correct _ _ _ I4 J1) (conj (within_other_correct _ _ _ I5 J2)
    (within_other_correct _ _ _ I6 J3))). }
assert (R0 : holds (z', D', u') (0, 0, 0)) by (apply (Stay O (0, 0, 0));
  [lia | exact H0 | constructor]).
set (P t := Nat.iter t (stepped n C) (A, B)) in *. set (S t := Nat.iter t (orbit_step l step) s).
assert (HM : (0 <= M)%Z) by (unfold M; assert (G := bound_of_nonnegative n (first_z w)); lia).
assert (Main : forall j, (j <= 2 ^ k)%nat -> chain F j (deviations (A,
  B) s) (deviations (P (2 * j)%nat) (S (2 * j)%nat)) /\
  forall t, (t < 2 * j)%nat -> wd e (fst (fst (S t)))).
{ induction j as [|j IH]; intros Hj; [split; [constructor | intros t Ht; lia]|].
  destruct (IH ltac:(lia)) as [Hch Hw]. clear IH.
  assert (In1 := WI (2 * j)%nat ltac:(lia)). assert (In2 := WI (Datatypes.S (2 * j)) ltac:(lia)).
    assert (In3 := WI (Datatypes.S (Datatypes.S (2 * j))) ltac:(lia)).
  destruct (WZ j ltac:(lia)) as [Z1 Z2]. cbv zeta in In1, In2, In3.
  assert (D0 := Stay j _ _ ltac:(lia) Hd Hch).
  destruct (one_step w M N ez eD eu Rz RD Ru (first_z w) K (P (2 * j)%nat) (S (2 * j)%nat)) as [W1
    [m1 [M1 N1]]];
    try reflexivity; try assumption; try apply In1; try (unfold M, N; lia); try apply In2;
      try exact (Wide _ R0); try exact (Wide _ D0).
  assert (Dodd : holds (Rz, RD, Ru) (deviations (P (Datatypes.S (2 * j))) (S (Datatypes.S (2 *
    j))))).
  { apply Wide1. rewrite <- EG. change (P (Datatypes.S (2 * j))) with (stepped n C (P (2 * j)%nat)).
    change (S (Datatypes.S (2 * j))) with (orbit_step l step (S (2 * j)%nat)). fold C in N1.
      rewrite N1. apply act_in_correct; assumption. }
  destruct (one_step w M N ez eD eu Rz RD Ru (second_z w) K' (P (Datatypes.S (2 * j))) (S
    (Datatypes.S (2 * j)))) as [W2 [m2 [M2 N2]]];
    try reflexivity; try assumption; try apply In2; try (unfold M, N; lia); try apply In3;
      try exact (Wide _ R0).
  fold C in N1, N2. replace (2 * Datatypes.S j)%nat with (Datatypes.S (Datatypes.S (2 * j)))
    by lia. split.
  - change (P (Datatypes.S (Datatypes.S (2 * j)))) with (stepped n C (P (Datatypes.S (2 * j)))).
    change (S (Datatypes.S (Datatypes.S (2 * j)))) with (orbit_step l step (S (Datatypes.S (2 *
      j)))). rewrite N2.
    change (P (Datatypes.S (2 * j))) with (stepped n C (P (2 * j)%nat)).
    change (S (Datatypes.S (2 * j))) with (orbit_step l step (S (2 * j)%nat)). rewrite N1.
      rewrite <- act_after.
    apply chain_step; [exact Hch|]. apply or_identity_among, after_in_correct; assumption.
  - intros t Ht. destruct (Nat.lt_ge_cases t (2 * j)) as [L|L]; [exact (Hw t L)|].
    assert (Et : t = (2 * j)%nat \/ t = Datatypes.S (2 * j)) by lia.
      destruct Et as [->| ->]; assumption. }
destruct (Main (2 ^ k)%nat (le_n _)) as [Hch Hw]. split; [exact Hw|].
assert (HD := Stay _ _ _ (le_n _) Hd Hch). fold (S (2 * 2 ^ k)%nat). fold (P (2 * 2 ^ k)%nat) in WE.
destruct (S (2 * 2 ^ k)%nat) as [[sz sD] su]. unfold at_place.
  cbn [near_x near_y off_z off_D off_u]. rewrite !real_of_binary.
rewrite <- WE in HD. split; [exact HD | exact R0].
Qed.

Theorem span_correct k p p' s : at_place step p s -> span k p = Some p' ->
  (forall t, (t < 2 * 2 ^ k)%nat -> wd e (fst (fst (Nat.iter t (orbit_step l step) s)))) /\
  at_place step p' (Nat.iter (2 * 2 ^ k) (orbit_step l step) s).
Proof.
intros Hp E. unfold span in E. destruct (near_x p) as [|a i] eqn:Ex; [discriminate|].
  destruct (near_y p) as [|b j] eqn:Ey; [discriminate|].
cbv zeta in E. set (A := fixed n a i) in *. set (B := fixed n b j) in *. destruct s as [[z D] u].
destruct Hp as [[Hz [HD Hu]] [Z0 [V0 U0]]]. rewrite Ex, Ey in *.
set (q := settle_at coarse eta _ _ _ _ _ _ _) in E.
assert (Hq : at_place step q (z, D, u)).
{ apply (settle_at_correct coarse eta step Heta _ _ _ _ _ _ _ (real_of (Binary a i)) (real_of
  (Binary b j))); try assumption;
    apply I.join_correct; (left; apply singleton_in) || (right; apply singleton_in). }
destruct Hq as [Hq Q0]. apply (span_from_correct k A B _ _ _ (z, D, u) p' E); [|exact Q0].
unfold deviations. cbn [fst snd]. unfold q in *. cbn [settle_at near_x near_y] in Hq.
  rewrite !real_of_binary in Hq. exact Hq.
Qed.
End Span.
