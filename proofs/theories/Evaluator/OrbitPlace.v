(** What a step of gradient descent does to the place of a run (Orbit.v): z = xy,
    D = eta (x^2 - y^2) and u = x + y are near a b, eta (a^2 - b^2) and a + b for a point (a, b) with
    many bits; how far from these, intervals with few bits say. A step is made from (a, b); it changes
    the deviations by slopes that are enclosed on the box of z, D and u (mean value theorem). In these
    coordinates deviations grow hardly faster than the dynamics makes them. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Calculus Loss GradientDescent Run Expression Agreement IntervalNumber
  Tower FunctionNumber Evaluator Part Obligation.
Import ListNotations.
Open Scope R_scope.

(** * The mean value theorem along a line *)

Lemma along_line (f df : R -> R) : (forall s, 0 <= s <= 1 -> is_derive f s (df s)) ->
  exists s, 0 <= s <= 1 /\ f 1 - f 0 = df s.
Proof.
intros H. destruct (MVT_is_derive f df 0 1 ltac:(lra) H) as [s [Hs E]]. exists s.
  split; [exact Hs | lra].
Qed.

Section Line.
Variables (l1 l2 : R -> R) (eta z0 D0 u0 dz dD du : R).
Notation z s := (z0 + s * dz).
Notation D s := (D0 + s * dD).
Notation u s := (u0 + s * du).
Hypothesis Hl : forall s, 0 <= s <= 1 -> is_derive l1 (z s) (l2 (z s)).
Hypothesis Hr : forall s, 0 <= s <= 1 -> 0 < (D s)^2 + 4 * eta^2 * (z s)^2.

Lemma Hd s : 0 <= s <= 1 -> Derive (fun t : R => l1 t) (z s) = l2 (z s).
Proof. intros Hs. apply is_derive_unique. exact (Hl s Hs). Qed.

Lemma line_z : exists s, 0 <= s <= 1 /\ let S := scaled_sum eta (D s) (z s) in
  (z 1 - l1 (z 1) * scaled_sum eta (D 1) (z 1) + eta^2 * z 1 * (l1 (z 1))^2) -
  (z 0 - l1 (z 0) * scaled_sum eta (D 0) (z 0) + eta^2 * z 0 * (l1 (z 0))^2) =
  (1 - l2 (z s) * S + eta^2 * l1 (z s) * (l1 (z s) + (z s * l2 (z s) + z s * l2 (z s)) - 4 * (z s
    * / S))) * dz
  + - (l1 (z s) * (D s * / S)) * dD.
Proof.
apply (along_line (fun s => z s - l1 (z s) * scaled_sum eta (D s) (z s) + eta^2 * z s * (l1 (z
  s))^2)
  (fun s => (1 - l2 (z s) * scaled_sum eta (D s) (z s)
     + eta^2 * l1 (z s) * (l1 (z s) + (z s * l2 (z s) + z s * l2 (z s)) - 4 * (z s * / scaled_sum
       eta (D s) (z s)))) * dz
     + - (l1 (z s) * (D s * / scaled_sum eta (D s) (z s))) * dD)).
intros s Hs. assert (H1 := Hl s Hs). assert (H2 := Hr s Hs). unfold scaled_sum.
auto_derive.
- split; [exists (l2 (z s)); exact H1|]. split; [|split; [exists (l2 (z s)); exact H1 | exact I]].
  replace ((D0 + s * dD) * ((D0 + s * dD) * 1) + 4 * (eta * (eta * 1)) * ((z0 + s * dz) * ((z0 + s
    * dz) * 1))) with
    ((D s)^2 + 4 * eta^2 * (z s)^2) by ring. exact H2.
- rewrite (Hd s Hs).
  replace ((D0 + s * dD) * ((D0 + s * dD) * 1) + 4 * (eta * (eta * 1)) * ((z0 + s * dz) * ((z0 + s
    * dz) * 1))) with
    ((D s)^2 + 4 * eta^2 * (z s)^2) by ring.
  assert (P := sqrt_lt_R0 _ H2). set (S := sqrt ((D s)^2 + 4 * eta^2 * (z s)^2)) in *.
  generalize (l1 (z s)) (l2 (z s)). intros L1 L2. field. lra.
Qed.

Lemma line_D : exists s, 0 <= s <= 1 /\
  D 1 * (1 - eta^2 * (l1 (z 1))^2) - D 0 * (1 - eta^2 * (l1 (z 0))^2) =
  - (eta^2 * l1 (z s) * (D s * l2 (z s) + D s * l2 (z s))) * dz + (1 - eta^2 * l1 (z s) * l1 (z
    s)) * dD.
Proof.
apply (along_line (fun s => D s * (1 - eta^2 * (l1 (z s))^2)) (fun s => - (eta^2 * l1 (z s) * (D s
  * l2 (z s) + D s * l2 (z s))) * dz
  + (1 - eta^2 * l1 (z s) * l1 (z s)) * dD)).
intros s Hs. assert (H1 := Hl s Hs). auto_derive; [exists (l2 (z s)); exact H1|].
rewrite (Hd s Hs). ring.
Qed.

Lemma line_u : exists s, 0 <= s <= 1 /\
  u 1 * (1 - eta * l1 (z 1)) - u 0 * (1 - eta * l1 (z 0)) = - (eta * (u s * l2 (z s))) * dz + (1 -
    eta * l1 (z s)) * du.
Proof.
apply (along_line (fun s => u s * (1 - eta * l1 (z s))) (fun s => - (eta * (u s * l2 (z s))) * dz
  + (1 - eta * l1 (z s)) * du)).
intros s Hs. assert (H1 := Hl s Hs). auto_derive; [exists (l2 (z s)); exact H1|].
rewrite (Hd s Hs). ring.
Qed.
End Line.

(** * Intervals *)

Local Notation "i 'has' r" := (contains (I.convert i) (Xreal r)) (at level 70).

Section Operations.
Variable prec : I.F.precision.

Lemma add_in i j a b : i has a -> j has b -> I.add prec i j has a + b.
Proof. exact (I.add_correct prec i j (Xreal a) (Xreal b)). Qed.
Lemma sub_in i j a b : i has a -> j has b -> I.sub prec i j has a - b.
Proof. exact (I.sub_correct prec i j (Xreal a) (Xreal b)). Qed.
Lemma mul_in i j a b : i has a -> j has b -> I.mul prec i j has a * b.
Proof. exact (I.mul_correct prec i j (Xreal a) (Xreal b)). Qed.
Lemma sqr_in i a : i has a -> I.sqr prec i has a^2.
Proof. intros H. replace (a^2) with (a * a) by ring. exact (I.sqr_correct prec i (Xreal a) H). Qed.
Lemma sqrt_in i a : i has a -> I.sqrt prec i has sqrt a.
Proof. exact (I.sqrt_correct prec i (Xreal a)). Qed.
Lemma neg_in i a : i has a -> I.neg i has - a.
Proof. exact (I.neg_correct i (Xreal a)). Qed.
Lemma inv_in i a : i has a -> a <> 0 -> I.inv prec i has / a.
Proof.
intros H N. assert (C := I.inv_correct prec i (Xreal a) H). unfold Xbind, Xinv' in C.
destruct (is_zero_spec a) as [Z|_]; [contradiction | exact C].
Qed.
Lemma integer_in k : I.fromZ prec k has IZR k.
Proof. apply I.fromZ_correct. Qed.

(** with the bits of [prec] *)
Definition rounded (i : I.type) : I.type :=
  match i with
  | Interval.Float.Ibnd (Binary a e) (Binary b d) => Interval.Float.Ibnd (down prec a e) (up prec
    b d)
  | _ => i
  end.
Lemma rounded_in i a : i has a -> rounded i has a.
Proof.
intros H. destruct i as [|[|m e] [|n d]]; try exact H. apply in_between in H.
  apply ends_have; [apply down_below | apply up_above]; apply H.
Qed.

Definition real_of (x : I.F.type) : R := proj_val (I.F.toX x).
Lemma singleton_in x : I.singleton x has real_of x.
Proof. apply I.singleton_correct. Qed.
End Operations.

(** * The program *)

Record place := { near_x : I.F.type; near_y : I.F.type; off_z : I.type; off_D : I.type;
  off_u : I.type }.

Section Place.
Variable coarse : I.F.precision.
Variable f : formula.
Variable coarse_pars : list I.type.
Variables eta h four_h : I.type. (* the step with few bits, its square, four times that *)

Local Notation add := (I.add coarse).
Local Notation sub := (I.sub coarse).
Local Notation mul := (I.mul coarse).

(** a and b become the point; z, D and u are what there is of deviations from what is in A and B *)
Definition settle_at (a b : I.F.type) (A B z D u : I.type) : place :=
  let da := sub A (I.singleton a) in let db := sub B (I.singleton b) in
  let a' := rounded coarse (I.singleton a) in let b' := rounded coarse (I.singleton b) in
  {| near_x := a; near_y := b;
     off_z := add z (add (add (mul a' db) (mul b' da)) (mul da db));
     off_D := add D (mul eta (sub (mul da (add (add a' a') da)) (mul db (add (add b' b') db))));
     off_u := add u (add da db) |}.
Definition settle (A B z D u : I.type) : place := settle_at (I.midpoint A) (I.midpoint B) A B z D u.

(** how fast the next z, D and u change with these *)
Record slopes (T : Type) : Type := Slopes { z_z : T; z_D : T; D_z : T; D_D : T; u_z : T; u_u : T }.
Arguments z_z {T}. Arguments z_D {T}. Arguments D_z {T}. Arguments D_D {T}. Arguments u_z {T}.
  Arguments u_u {T}.

Definition slopes_on (z D u : I.type) : option (slopes I.type) :=
  match tower (unscaled coarse) coarse_pars 2 false f (Within z) with
  | None => None
  | Some M =>
      let l1 := interval_of (unscaled coarse) (get M 1) in let l2 := interval_of (unscaled coarse)
        (get M 2) in
      let radicand := add (I.sqr coarse D) (mul four_h (I.sqr coarse z)) in
      if is_positive (Within radicand) then
        let S := I.sqrt coarse radicand in let S' := I.inv coarse S in
        let hl := mul h l1 in let zl := mul z l2 in let Dl := mul D l2 in
        Some {|
          z_z := add (sub (I.fromZ coarse 1) (mul l2 S)) (mul hl (sub (add l1 (add zl zl)) (mul
            (I.fromZ coarse 4) (mul z S'))));
          z_D := I.neg (mul l1 (mul D S'));
          D_z := I.neg (mul hl (add Dl Dl));
          D_D := sub (I.fromZ coarse 1) (mul hl l1);
          u_z := I.neg (mul eta (mul u l2));
          u_u := sub (I.fromZ coarse 1) (mul eta l1) |}
      else None
  end.

(** ** Correctness *)

Local Opaque I.add I.sub I.mul I.sqr I.sqrt I.inv I.neg I.fromZ I.singleton I.midpoint tower.

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
Notation l2 := (Derive_n l 2).


(** the place p describes z, D and u; its intervals have room for no deviation *)
Definition at_place (p : place) (s : R * R * R) : Prop :=
  let '(z, D, u) := s in let a := real_of (near_x p) in let b := real_of (near_y p) in
  (off_z p has z - a * b /\ off_D p has D - step * (a^2 - b^2) /\ off_u p has u - (a + b)) /\
  off_z p has 0 /\ off_D p has 0 /\ off_u p has 0.

Lemma middle_in i r : i has r -> i has real_of (I.midpoint i).
Proof.
intros H. destruct (I.midpoint_correct i (ex_intro _ r H)) as [E C]. unfold real_of. rewrite <- E.
  exact C.
Qed.

Lemma settle_at_correct a b A B Z V U x y z D u : A has x -> B has y -> A has real_of a ->
  B has real_of b ->
  Z has z - x * y -> V has D - step * (x^2 - y^2) -> U has u - (x + y) -> Z has 0 -> V has 0 ->
    U has 0 ->
  at_place (settle_at a b A B Z V U) (z, D, u).
Proof.
intros HA HB HA0 HB0 HZ HV HU Z0 V0 U0. unfold at_place, settle_at.
  cbn [near_x near_y off_z off_D off_u].
assert (Ha : I.singleton a has real_of a) by apply singleton_in.
assert (Hb : I.singleton b has real_of b) by apply singleton_in.
assert (Hda := sub_in coarse _ _ _ _ HA Ha). assert (Hdb := sub_in coarse _ _ _ _ HB Hb).
assert (Hda0 := sub_in coarse _ _ _ _ HA0 Ha). assert (Hdb0 := sub_in coarse _ _ _ _ HB0 Hb).
set (m := real_of a) in *. set (n := real_of b) in *.
rewrite Rminus_diag_eq in Hda0, Hdb0 by reflexivity.
apply (rounded_in coarse) in Ha. apply (rounded_in coarse) in Hb.
split; [split; [|split]|split; [|split]].
- replace (z - m * n) with (z - x * y + (m * (y - n) + n * (x - m) + (x - m) * (y - n))) by ring.
  repeat first [ assumption | apply add_in | apply mul_in ].
- replace (D - step * (m^2 - n^2)) with (D - step * (x^2 - y^2) + step * ((x - m) * (m + m + (x -
  m)) - (y - n) * (n + n + (y - n)))) by ring.
  repeat first [ assumption | apply add_in | apply sub_in | apply mul_in ].
- replace (u - (m + n)) with (u - (x + y) + (x - m + (y - n))) by ring.
  repeat first [ assumption | apply add_in ].
- replace 0 with (0 + (m * 0 + n * 0 + 0 * 0)) by ring.
  repeat first [ assumption | apply add_in | apply mul_in ].
- replace 0 with (0 + step * (0 * (m + m + 0) - 0 * (n + n + 0))) by ring.
  repeat first [ assumption | apply add_in | apply sub_in | apply mul_in ].
- replace 0 with (0 + (0 + 0)) by ring. repeat first [ assumption | apply add_in ].
Qed.

Lemma settle_correct A B Z V U x y z D u : A has x -> B has y -> Z has z - x * y ->
  V has D - step * (x^2 - y^2) -> U has u - (x + y) ->
  Z has 0 -> V has 0 -> U has 0 -> at_place (settle A B Z V U) (z, D, u).
Proof.
intros HA HB. apply settle_at_correct; try assumption;
  [exact (middle_in A x HA) | exact (middle_in B y HB)].
Qed.

(** what the evaluator says of l1 and l2 *)
Lemma tower_derivative prec pars n L i x : boxed pars rho -> (1 <= n <= 2)%nat ->
  tower (unscaled prec) pars n false f (Within i) = Some L -> i has x ->
  wd e x /\ interval_of (unscaled prec) (get L 1) has l1 x /\ ((2 <= n)%nat ->
    interval_of (unscaled prec) (get L 2) has l2 x).
Proof.
intros HP Hn E Hx.
destruct (tower_correct (unscaled prec) pars (scale_1 prec) rho HP n ltac:(lia) f false (Within i)
  x L (within _ _ Hx) E) as [W H]. fold e in W, H.
split; [exact W|]. split.
- destruct (agrees_Derive_n 1 e l x Hagrees W) as [_ E1]. rewrite ieval_eq in E1.
  change (Derive l x) with (Derive_n l 1 x).
  rewrite E1. apply (interval_of_correct (unscaled prec) (u := scale_1 prec)), H; [lia | right;
    lia].
- intros H2. destruct (agrees_Derive_n 2 e l x Hagrees W) as [_ E2]. rewrite ieval_eq in E2.
  rewrite E2. apply (interval_of_correct (unscaled prec) (u := scale_1 prec)), H; [lia | right;
  lia].
Qed.

Lemma part_in i d s : i has 0 -> i has d -> 0 <= s <= 1 -> i has s * d.
Proof.
intros H0 Hd Hs. apply (contains_between i 0 d); [exact H0 | exact Hd|].
destruct (Rle_dec 0 d) as [le|gt].
- rewrite Rmin_left, Rmax_right by exact le. assert (0 <= s * d) by (apply Rmult_le_pos; lra).
  assert (0 <= (1 - s) * d) by (apply Rmult_le_pos; lra). lra.
- rewrite Rmin_right, Rmax_left by lra. assert (0 <= s * - d) by (apply Rmult_le_pos; lra).
  assert (0 <= (1 - s) * - d) by (apply Rmult_le_pos; lra). lra.
Qed.

(** one step from the point *)
Lemma step_from_point a b : orbit_step l step (a * b, step * (a^2 - b^2), a + b) =
  let x := a - step * l1 (a * b) * b in let y := b - step * l1 (a * b) * a in (x * y,
    step * (x^2 - y^2), x + y).
Proof.
unfold orbit_step. rewrite scaled_sum_spec by apply Rlt_le, Hstep. cbv zeta.
  f_equal; [f_equal|]; ring.
Qed.

Definition slopes_have (K : slopes I.type) (k : slopes R) : Prop :=
  z_z K has z_z k /\ z_D K has z_D k /\ D_z K has D_z k /\ D_D K has D_D k /\ u_z K has u_z k /\
    u_u K has u_u k.

Lemma slopes_on_correct zi Di ui K z0 D0 u0 z D u : slopes_on zi Di ui = Some K ->
  zi has z0 -> zi has z -> Di has D0 -> Di has D -> ui has u0 -> ui has u ->
  wd e z /\ exists k, slopes_have K k /\
  let '(z1, D1, u1) := orbit_step l step (z0, D0, u0) in
  orbit_step l step (z, D, u) = (z1 + (z_z k * (z - z0) + z_D k * (D - D0)),
    D1 + (D_z k * (z - z0) + D_D k * (D - D0)),
    u1 + (u_z k * (z - z0) + u_u k * (u - u0))).
Proof.
intros E Hz0 Hz HD0 HD Hu0 Hu. unfold slopes_on in E.
set (dz := z - z0) in *. set (dD := D - D0) in *. set (du := u - u0) in *.
assert (Ez : z0 + 1 * dz = z) by (unfold dz; ring).
  assert (ED : D0 + 1 * dD = D) by (unfold dD; ring).
assert (Eu : u0 + 1 * du = u) by (unfold du; ring).
assert (part : forall i r r' s, i has r -> i has r' -> 0 <= s <= 1 -> i has r + s * (r' - r)).
{ intros i r r' s Hr Hr' Hs. apply (contains_between i r r'); [exact Hr | exact Hr'|].
  destruct (Rle_dec r r') as [le|gt]; [rewrite Rmin_left,
    Rmax_right by exact le | rewrite Rmin_right, Rmax_left by lra]; nra. }
assert (HZ : forall s, 0 <= s <= 1 -> zi has z0 + s * dz) by (intros s Hs; apply part; assumption).
assert (HV : forall s, 0 <= s <= 1 -> Di has D0 + s * dD) by (intros s Hs; apply part; assumption).
assert (HU : forall s, 0 <= s <= 1 -> ui has u0 + s * du) by (intros s Hs; apply part; assumption).
clear part Hz0 Hz HD0 HD Hu0 Hu.
destruct (tower (unscaled coarse) coarse_pars 2 false f (Within zi)) as [M|] eqn:EM;
  [|discriminate].
assert (HM : forall s, 0 <= s <= 1 -> wd e (z0 + s * dz) /\
  interval_of (unscaled coarse) (get M 1) has l1 (z0 + s * dz) /\
  interval_of (unscaled coarse) (get M 2) has l2 (z0 + s * dz)).
{ intros s Hs. destruct (tower_derivative coarse coarse_pars 2 M zi _ Hcoarse ltac:(lia) EM (HZ s
  Hs)) as [W [H1 H2]]. auto. }
set (i1 := interval_of (unscaled coarse) (get M 1)) in *.
  set (i2 := interval_of (unscaled coarse) (get M 2)) in *. clearbody i1 i2.
set (Ri := add (I.sqr coarse Di) (mul four_h (I.sqr coarse zi))) in *.
assert (HR : forall s, 0 <= s <= 1 -> Ri has (D0 + s * dD)^2 + 4 * step^2 * (z0 + s * dz)^2).
{ intros s Hs. apply add_in; [apply sqr_in, HV, Hs|].
  apply mul_in; [exact Hfour_h | apply sqr_in, HZ, Hs]. }
clearbody Ri. destruct (is_positive (Within Ri)) eqn:ER; [|discriminate]. apply some_eq in E.
  subst K.
assert (HR' : forall s, 0 <= s <= 1 -> 0 < (D0 + s * dD)^2 + 4 * step^2 * (z0 + s * dz)^2).
{ intros s Hs. apply (positive_correct (u := scale_1 coarse) (Within Ri));
  [apply within, HR, Hs | exact ER]. }
assert (Hl : forall s, 0 <= s <= 1 -> is_derive l1 (z0 + s * dz) (l2 (z0 + s * dz))).
{ intros s Hs. set (w := z0 + s * dz). apply (smooth_l1 2 l w w); [|lia | lra].
  apply (agrees_smooth 2 e l w w Hagrees). intros t Ht. replace t with w by lra. apply HM, Hs. }
assert (one : 0 <= 1 <= 1) by lra.
assert (Ez0 : z0 + 0 * dz = z0) by ring. assert (ED0 : D0 + 0 * dD = D0) by ring.
  assert (Eu0 : u0 + 0 * du = u0) by ring.
split; [rewrite <- Ez; apply (HM 1 one)|].
destruct (line_z l1 l2 step z0 D0 dz dD Hl HR') as [s1 [Hs1 E1]]. cbv zeta in E1.
destruct (line_D l1 l2 step z0 D0 dz dD Hl) as [s2 [Hs2 E2]].
destruct (line_u l1 l2 step z0 u0 dz du Hl) as [s3 [Hs3 E3]].
rewrite Ez, ?ED, Ez0, ?ED0 in E1. rewrite Ez, ED, Ez0, ED0 in E2. rewrite Ez, Eu, Ez0, Eu0 in E3.
destruct (HM s1 Hs1) as [_ [P1 P2]]. assert (Pz := HZ s1 Hs1). assert (PD := HV s1 Hs1).
assert (PS := sqrt_in coarse _ _ (HR s1 Hs1)).
  fold (scaled_sum step (D0 + s1 * dD) (z0 + s1 * dz)) in PS.
assert (NS : scaled_sum step (D0 + s1 * dD) (z0 + s1 * dz) <> 0) by (apply Rgt_not_eq, sqrt_lt_R0,
  HR', Hs1).
assert (PI := inv_in coarse _ _ PS NS).
destruct (HM s2 Hs2) as [_ [Q1 Q2]]. assert (QD := HV s2 Hs2).
destruct (HM s3 Hs3) as [_ [T1 T2]]. assert (Tu := HU s3 Hs3).
assert (Kz := integer_in coarse 1). assert (K4 := integer_in coarse 4).
match type of E1 with _ = ?r1 * dz + ?r2 * dD => match type of E2 with _ = ?r3 * dz + ?r4 * dD =>
  match type of E3 with _ = ?r5 * dz + ?r6 * du => exists (Slopes R r1 r2 r3 r4 r5 r6) end end end.
split.
- unfold slopes_have. cbn [z_z z_D D_z D_D u_z u_u].
  repeat split; repeat first [ assumption | apply neg_in | apply add_in | apply sub_in | apply
    mul_in ].
- unfold orbit_step. cbn [z_z z_D D_z D_D u_z u_u]. f_equal; [f_equal|]; lra.
Qed.
End Place.
Arguments z_z {T}. Arguments z_D {T}. Arguments D_z {T}. Arguments D_D {T}. Arguments u_z {T}.
  Arguments u_u {T}.
