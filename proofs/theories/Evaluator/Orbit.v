(** The first steps of a run, by computation (theory.md, section 6): a program that follows z = xy, D = eta (x^2 - y^2) and u = x + y
    through gradient descent on a formula ([check_long_orbit_correct]). It carries a point (a, b) near (x, y), with many bits, and
    intervals with few bits for what z, D and u deviate from a b, eta (a^2 - b^2) and a + b. A step of gradient descent is made
    from (a, b); it changes the deviations by slopes that are enclosed on the box of z, D and u (mean value theorem). In these
    coordinates deviations grow hardly faster than the dynamics makes them. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Calculus Loss GradientDescent Run Expression Agreement IntervalNumber Tower FunctionNumber Evaluator Part Obligation.
Import ListNotations.
Open Scope R_scope.

(** * The mean value theorem along a line *)

Lemma along_line (f df : R -> R) : (forall s, 0 <= s <= 1 -> is_derive f s (df s)) -> exists s, 0 <= s <= 1 /\ f 1 - f 0 = df s.
Proof.
intros H. destruct (MVT_is_derive f df 0 1 ltac:(lra) H) as [s [Hs E]]. exists s. split; [exact Hs | lra].
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
  (1 - l2 (z s) * S + eta^2 * l1 (z s) * (l1 (z s) + (z s * l2 (z s) + z s * l2 (z s)) - 4 * (z s * / S))) * dz
  + - (l1 (z s) * (D s * / S)) * dD.
Proof.
apply (along_line (fun s => z s - l1 (z s) * scaled_sum eta (D s) (z s) + eta^2 * z s * (l1 (z s))^2)
  (fun s => (1 - l2 (z s) * scaled_sum eta (D s) (z s)
     + eta^2 * l1 (z s) * (l1 (z s) + (z s * l2 (z s) + z s * l2 (z s)) - 4 * (z s * / scaled_sum eta (D s) (z s)))) * dz
     + - (l1 (z s) * (D s * / scaled_sum eta (D s) (z s))) * dD)).
intros s Hs. assert (H1 := Hl s Hs). assert (H2 := Hr s Hs). unfold scaled_sum.
auto_derive.
- split; [exists (l2 (z s)); exact H1|]. split; [|split; [exists (l2 (z s)); exact H1 | exact I]].
  replace ((D0 + s * dD) * ((D0 + s * dD) * 1) + 4 * (eta * (eta * 1)) * ((z0 + s * dz) * ((z0 + s * dz) * 1))) with
    ((D s)^2 + 4 * eta^2 * (z s)^2) by ring. exact H2.
- rewrite (Hd s Hs).
  replace ((D0 + s * dD) * ((D0 + s * dD) * 1) + 4 * (eta * (eta * 1)) * ((z0 + s * dz) * ((z0 + s * dz) * 1))) with
    ((D s)^2 + 4 * eta^2 * (z s)^2) by ring.
  assert (P := sqrt_lt_R0 _ H2). set (S := sqrt ((D s)^2 + 4 * eta^2 * (z s)^2)) in *.
  generalize (l1 (z s)) (l2 (z s)). intros L1 L2. field. lra.
Qed.

Lemma line_D : exists s, 0 <= s <= 1 /\
  D 1 * (1 - eta^2 * (l1 (z 1))^2) - D 0 * (1 - eta^2 * (l1 (z 0))^2) =
  - (eta^2 * l1 (z s) * (D s * l2 (z s) + D s * l2 (z s))) * dz + (1 - eta^2 * l1 (z s) * l1 (z s)) * dD.
Proof.
apply (along_line (fun s => D s * (1 - eta^2 * (l1 (z s))^2)) (fun s => - (eta^2 * l1 (z s) * (D s * l2 (z s) + D s * l2 (z s))) * dz
  + (1 - eta^2 * l1 (z s) * l1 (z s)) * dD)).
intros s Hs. assert (H1 := Hl s Hs). auto_derive; [exists (l2 (z s)); exact H1|].
rewrite (Hd s Hs). ring.
Qed.

Lemma line_u : exists s, 0 <= s <= 1 /\
  u 1 * (1 - eta * l1 (z 1)) - u 0 * (1 - eta * l1 (z 0)) = - (eta * (u s * l2 (z s))) * dz + (1 - eta * l1 (z s)) * du.
Proof.
apply (along_line (fun s => u s * (1 - eta * l1 (z s))) (fun s => - (eta * (u s * l2 (z s))) * dz + (1 - eta * l1 (z s)) * du)).
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
  | Interval.Float.Ibnd (Binary a e) (Binary b d) => Interval.Float.Ibnd (down prec a e) (up prec b d)
  | _ => i
  end.
Lemma rounded_in i a : i has a -> rounded i has a.
Proof.
intros H. destruct i as [|[|m e] [|n d]]; try exact H. apply in_between in H. apply ends_have; [apply down_below | apply up_above]; apply H.
Qed.

Definition real_of (x : I.F.type) : R := proj_val (I.F.toX x).
Lemma singleton_in x : I.singleton x has real_of x.
Proof. apply I.singleton_correct. Qed.
End Operations.

(** * The program *)

Record place := { near_x : I.F.type; near_y : I.F.type; off_z : I.type; off_D : I.type; off_u : I.type }.

Section Program.
Variables fine coarse : I.F.precision.
Variable f : formula.
Variables fine_pars coarse_pars : list I.type.
Variables eta fine_eta h four_h : I.type. (* the step, with few bits and with many, its square, four times that *)

Local Notation add := (I.add coarse).
Local Notation sub := (I.sub coarse).
Local Notation mul := (I.mul coarse).

(** the middles of A and B become the point; z, D and u are what there is of deviations from what is in A and B *)
Definition settle (A B z D u : I.type) : place :=
  let a := I.midpoint A in let b := I.midpoint B in
  let da := sub A (I.singleton a) in let db := sub B (I.singleton b) in
  let a' := rounded coarse (I.singleton a) in let b' := rounded coarse (I.singleton b) in
  {| near_x := a; near_y := b;
     off_z := add z (add (add (mul a' db) (mul b' da)) (mul da db));
     off_D := add D (mul eta (sub (mul da (add (add a' a') da)) (mul db (add (add b' b') db))));
     off_u := add u (add da db) |}.

Definition advance (p : place) : option place :=
  let A := I.singleton (near_x p) in let B := I.singleton (near_y p) in
  let AB := I.mul fine A B in
  match tower (unscaled fine) fine_pars 1 false f (Within AB) with
  | None => None
  | Some L =>
      let g := I.mul fine fine_eta (interval_of (unscaled fine) (get L 1)) in
      let a := rounded coarse A in let b := rounded coarse B in
      let z := add AB (off_z p) in
      let D := add (mul eta (sub (I.sqr coarse a) (I.sqr coarse b))) (off_D p) in
      let u := add (add a b) (off_u p) in
      match tower (unscaled coarse) coarse_pars 2 false f (Within z) with
      | None => None
      | Some M =>
          let l1 := interval_of (unscaled coarse) (get M 1) in let l2 := interval_of (unscaled coarse) (get M 2) in
          let radicand := add (I.sqr coarse D) (mul four_h (I.sqr coarse z)) in
          if is_positive (Within radicand) then
            let S := I.sqrt coarse radicand in let S' := I.inv coarse S in
            let hl := mul h l1 in let zl := mul z l2 in let Dl := mul D l2 in
            let z_z := add (sub (I.fromZ coarse 1) (mul l2 S)) (mul hl (sub (add l1 (add zl zl)) (mul (I.fromZ coarse 4) (mul z S')))) in
            let z_D := I.neg (mul l1 (mul D S')) in
            let D_z := I.neg (mul hl (add Dl Dl)) in
            let D_D := sub (I.fromZ coarse 1) (mul hl l1) in
            let u_z := I.neg (mul eta (mul u l2)) in
            let u_u := sub (I.fromZ coarse 1) (mul eta l1) in
            Some (settle (I.sub fine A (I.mul fine g B)) (I.sub fine B (I.mul fine g A))
              (add (mul z_z (off_z p)) (mul z_D (off_D p)))
              (add (mul D_z (off_z p)) (mul D_D (off_D p)))
              (add (mul u_z (off_z p)) (mul u_u (off_u p))))
          else None
      end
  end.

Fixpoint follow (steps : nat) (p : place) : option place :=
  match steps with O => Some p | S steps => match advance p with Some p' => follow steps p' | None => None end end.

Definition place_z (p : place) : I.type := I.add fine (I.mul fine (I.singleton (near_x p)) (I.singleton (near_y p))) (off_z p).
Definition place_D (p : place) : I.type :=
  I.add fine (I.mul fine fine_eta (I.sub fine (I.sqr fine (I.singleton (near_x p))) (I.sqr fine (I.singleton (near_y p))))) (off_D p).
Definition place_u (p : place) : I.type := I.add fine (I.add fine (I.singleton (near_x p)) (I.singleton (near_y p))) (off_u p).

(** ** Correctness *)

Local Opaque I.add I.sub I.mul I.sqr I.sqrt I.inv I.neg I.fromZ I.singleton I.midpoint tower.

Variables (rho : list R) (step : R).
Hypothesis Hfine : boxed fine_pars rho.
Hypothesis Hcoarse : boxed coarse_pars rho.
Hypothesis Heta : eta has step.
Hypothesis Hfine_eta : fine_eta has step.
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
intros H. destruct (I.midpoint_correct i (ex_intro _ r H)) as [E C]. unfold real_of. rewrite <- E. exact C.
Qed.

Lemma settle_correct A B Z V U x y z D u : A has x -> B has y -> Z has z - x * y -> V has D - step * (x^2 - y^2) -> U has u - (x + y) ->
  Z has 0 -> V has 0 -> U has 0 -> at_place (settle A B Z V U) (z, D, u).
Proof.
intros HA HB HZ HV HU Z0 V0 U0. unfold at_place, settle. cbn [near_x near_y off_z off_D off_u].
set (a := real_of (I.midpoint A)). set (b := real_of (I.midpoint B)).
assert (Ha : I.singleton (I.midpoint A) has a) by apply singleton_in.
assert (Hb : I.singleton (I.midpoint B) has b) by apply singleton_in.
assert (Hda := sub_in coarse _ _ _ _ HA Ha). assert (Hdb := sub_in coarse _ _ _ _ HB Hb).
assert (Hda0 := sub_in coarse _ _ _ _ (middle_in A x HA) Ha). assert (Hdb0 := sub_in coarse _ _ _ _ (middle_in B y HB) Hb).
fold a in Hda0. fold b in Hdb0. rewrite Rminus_diag_eq in Hda0, Hdb0 by reflexivity.
apply (rounded_in coarse) in Ha. apply (rounded_in coarse) in Hb.
split; [split; [|split]|split; [|split]].
- replace (z - a * b) with (z - x * y + (a * (y - b) + b * (x - a) + (x - a) * (y - b))) by ring.
  repeat first [ assumption | apply add_in | apply mul_in ].
- replace (D - step * (a^2 - b^2)) with (D - step * (x^2 - y^2) + step * ((x - a) * (a + a + (x - a)) - (y - b) * (b + b + (y - b)))) by ring.
  repeat first [ assumption | apply add_in | apply sub_in | apply mul_in ].
- replace (u - (a + b)) with (u - (x + y) + (x - a + (y - b))) by ring.
  repeat first [ assumption | apply add_in ].
- replace 0 with (0 + (a * 0 + b * 0 + 0 * 0)) by ring. repeat first [ assumption | apply add_in | apply mul_in ].
- replace 0 with (0 + step * (0 * (a + a + 0) - 0 * (b + b + 0))) by ring.
  repeat first [ assumption | apply add_in | apply sub_in | apply mul_in ].
- replace 0 with (0 + (0 + 0)) by ring. repeat first [ assumption | apply add_in ].
Qed.

(** what the evaluator says of l1 and l2 *)
Lemma tower_derivative prec pars n L i x : boxed pars rho -> (1 <= n <= 2)%nat -> tower (unscaled prec) pars n false f (Within i) = Some L -> i has x ->
  wd e x /\ interval_of (unscaled prec) (get L 1) has l1 x /\ ((2 <= n)%nat -> interval_of (unscaled prec) (get L 2) has l2 x).
Proof.
intros HP Hn E Hx.
destruct (tower_correct (unscaled prec) pars (scale_1 prec) rho HP n ltac:(lia) f false (Within i) x L (within _ _ Hx) E) as [W H]. fold e in W, H.
split; [exact W|]. split.
- destruct (agrees_Derive_n 1 e l x Hagrees W) as [_ E1]. rewrite ieval_eq in E1. change (Derive l x) with (Derive_n l 1 x).
  rewrite E1. apply (interval_of_correct (unscaled prec) (u := scale_1 prec)), H; [lia | right; lia].
- intros H2. destruct (agrees_Derive_n 2 e l x Hagrees W) as [_ E2]. rewrite ieval_eq in E2. rewrite E2. apply (interval_of_correct (unscaled prec) (u := scale_1 prec)), H; [lia | right; lia].
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

Lemma advance_correct p p' z D u : at_place p (z, D, u) -> advance p = Some p' ->
  wd e z /\ at_place p' (orbit_step l step (z, D, u)).
Proof.
intros [[Hz [HD Hu]] [Z0 [V0 U0]]] E. unfold advance in E.
set (a := real_of (near_x p)) in *. set (b := real_of (near_y p)) in *.
assert (Ha : I.singleton (near_x p) has a) by apply singleton_in.
assert (Hb : I.singleton (near_y p) has b) by apply singleton_in.
set (A := I.singleton (near_x p)) in *. set (B := I.singleton (near_y p)) in *. clearbody A B.
assert (HAB := mul_in fine A B a b Ha Hb). set (AB := I.mul fine A B) in *. clearbody AB.
destruct (tower (unscaled fine) fine_pars 1 false f (Within AB)) as [L|] eqn:EL; [|discriminate].
destruct (tower_derivative fine fine_pars 1 L AB (a * b) Hfine ltac:(lia) EL HAB) as [_ [HL _]].
assert (Hg := mul_in fine _ _ _ _ Hfine_eta HL). set (g := I.mul fine fine_eta (interval_of (unscaled fine) (get L 1))) in *. clearbody g.
assert (Ha' := rounded_in coarse A a Ha). assert (Hb' := rounded_in coarse B b Hb).
set (A' := rounded coarse A) in *. set (B' := rounded coarse B) in *. clearbody A' B'.
set (z0 := a * b) in *. set (D0 := step * (a^2 - b^2)) in *. set (u0 := a + b) in *.
set (dz := z - z0) in *. set (dD := D - D0) in *. set (du := u - u0) in *.
set (Zi := add AB (off_z p)) in *.
set (Di := add (mul eta (sub (I.sqr coarse A') (I.sqr coarse B'))) (off_D p)) in *.
set (Ui := add (add A' B') (off_u p)) in *.
assert (HZ : forall s, 0 <= s <= 1 -> Zi has z0 + s * dz) by (intros s Hs; apply add_in; [exact HAB | apply part_in; assumption]).
assert (HV : forall s, 0 <= s <= 1 -> Di has D0 + s * dD).
{ intros s Hs. apply add_in; [|apply part_in; assumption]. apply mul_in; [exact Heta|]. apply sub_in; apply sqr_in; assumption. }
assert (HU : forall s, 0 <= s <= 1 -> Ui has u0 + s * du).
{ intros s Hs. apply add_in; [|apply part_in; assumption]. apply add_in; assumption. }
clearbody Zi Di Ui.
destruct (tower (unscaled coarse) coarse_pars 2 false f (Within Zi)) as [M|] eqn:EM; [|discriminate].
assert (HM : forall s, 0 <= s <= 1 -> wd e (z0 + s * dz) /\ interval_of (unscaled coarse) (get M 1) has l1 (z0 + s * dz) /\
  interval_of (unscaled coarse) (get M 2) has l2 (z0 + s * dz)).
{ intros s Hs. destruct (tower_derivative coarse coarse_pars 2 M Zi _ Hcoarse ltac:(lia) EM (HZ s Hs)) as [W [H1 H2]]. auto. }
set (i1 := interval_of (unscaled coarse) (get M 1)) in *. set (i2 := interval_of (unscaled coarse) (get M 2)) in *. clearbody i1 i2.
set (Ri := add (I.sqr coarse Di) (mul four_h (I.sqr coarse Zi))) in *.
assert (HR : forall s, 0 <= s <= 1 -> Ri has (D0 + s * dD)^2 + 4 * step^2 * (z0 + s * dz)^2).
{ intros s Hs. apply add_in; [apply sqr_in, HV, Hs|]. apply mul_in; [exact Hfour_h | apply sqr_in, HZ, Hs]. }
clearbody Ri. destruct (is_positive (Within Ri)) eqn:ER; [|discriminate]. apply some_eq in E. subst p'.
assert (HR' : forall s, 0 <= s <= 1 -> 0 < (D0 + s * dD)^2 + 4 * step^2 * (z0 + s * dz)^2).
{ intros s Hs. apply (positive_correct (u := scale_1 coarse) (Within Ri)); [apply within, HR, Hs | exact ER]. }
assert (Hl : forall s, 0 <= s <= 1 -> is_derive l1 (z0 + s * dz) (l2 (z0 + s * dz))).
{ intros s Hs. set (w := z0 + s * dz). apply (smooth_l1 2 l w w); [|lia | lra].
  apply (agrees_smooth 2 e l w w Hagrees). intros t Ht. replace t with w by lra. apply HM, Hs. }
assert (one : 0 <= 1 <= 1) by lra.
assert (Ez : z0 + 1 * dz = z) by (unfold dz; ring). assert (ED : D0 + 1 * dD = D) by (unfold dD; ring).
assert (Eu : u0 + 1 * du = u) by (unfold du; ring).
assert (Ez0 : z0 + 0 * dz = z0) by ring. assert (ED0 : D0 + 0 * dD = D0) by ring. assert (Eu0 : u0 + 0 * du = u0) by ring.
split; [rewrite <- Ez; apply (HM 1 one)|].
destruct (line_z l1 l2 step z0 D0 dz dD Hl HR') as [s1 [Hs1 E1]]. cbv zeta in E1.
destruct (line_D l1 l2 step z0 D0 dz dD Hl) as [s2 [Hs2 E2]].
destruct (line_u l1 l2 step z0 u0 dz du Hl) as [s3 [Hs3 E3]].
rewrite Ez, ?ED, Ez0, ?ED0 in E1. rewrite Ez, ED, Ez0, ED0 in E2. rewrite Ez, Eu, Ez0, Eu0 in E3.
assert (Es : scaled_sum step D0 z0 = step * (a^2 + b^2)) by (apply scaled_sum_spec; apply Rlt_le, Hstep).
rewrite Es in E1.
destruct (HM s1 Hs1) as [_ [P1 P2]]. assert (Pz := HZ s1 Hs1). assert (PD := HV s1 Hs1).
assert (PS := sqrt_in coarse _ _ (HR s1 Hs1)). fold (scaled_sum step (D0 + s1 * dD) (z0 + s1 * dz)) in PS.
assert (NS : scaled_sum step (D0 + s1 * dD) (z0 + s1 * dz) <> 0) by (apply Rgt_not_eq, sqrt_lt_R0, HR', Hs1).
assert (PI := inv_in coarse _ _ PS NS).
destruct (HM s2 Hs2) as [_ [Q1 Q2]]. assert (QD := HV s2 Hs2).
destruct (HM s3 Hs3) as [_ [T1 T2]]. assert (Tu := HU s3 Hs3).
assert (Kz := integer_in coarse 1). assert (K4 := integer_in coarse 4).
(* the slopes *)
match goal with |- at_place (settle _ _ (add (mul ?zz _) (mul ?zD _)) (add (mul ?Dz _) (mul ?DD _)) (add (mul ?uz _) (mul ?uu _))) _ =>
  match type of E1 with _ = ?r * dz + ?r' * dD => assert (Fzz : zz has r); [|assert (FzD : zD has r')] end;
  [..|match type of E2 with _ = ?r * dz + ?r' * dD => assert (FDz : Dz has r); [|assert (FDD : DD has r')] end];
  [..|match type of E3 with _ = ?r * dz + ?r' * du => assert (Fuz : uz has r); [|assert (Fuu : uu has r')] end] end.
all: try solve [ repeat first [ assumption | apply neg_in | apply add_in | apply sub_in | apply mul_in ] ].
unfold orbit_step.
apply (settle_correct _ _ _ _ _ (a - step * l1 z0 * b) (b - step * l1 z0 * a)).
- apply sub_in; [exact Ha|]. apply mul_in; assumption.
- apply sub_in; [exact Hb|]. apply mul_in; assumption.
- match goal with |- _ has ?r => match type of E1 with _ = ?d => replace r with d by (rewrite <- E1; unfold z0; ring) end end.
  apply add_in; apply mul_in; assumption.
- match goal with |- _ has ?r => match type of E2 with _ = ?d => replace r with d by (rewrite <- E2; unfold D0, z0; ring) end end.
  apply add_in; apply mul_in; assumption.
- match goal with |- _ has ?r => match type of E3 with _ = ?d => replace r with d by (rewrite <- E3; unfold u0, z0; ring) end end.
  apply add_in; apply mul_in; assumption.
- match type of E1 with _ = ?r * dz + ?r' * dD => replace 0 with (r * 0 + r' * 0) by ring end. apply add_in; apply mul_in; assumption.
- match type of E2 with _ = ?r * dz + ?r' * dD => replace 0 with (r * 0 + r' * 0) by ring end. apply add_in; apply mul_in; assumption.
- match type of E3 with _ = ?r * dz + ?r' * du => replace 0 with (r * 0 + r' * 0) by ring end. apply add_in; apply mul_in; assumption.
Qed.

Lemma follow_correct n : forall p p' s, at_place p s -> follow n p = Some p' ->
  (forall t, (t < n)%nat -> wd e (fst (fst (Nat.iter t (orbit_step l step) s)))) /\
  at_place p' (Nat.iter n (orbit_step l step) s).
Proof.
induction n as [|n IH]; intros p p' s Hp E; simpl follow in E.
- apply some_eq in E. subst p'. split; [intros t Ht; lia | exact Hp].
- destruct (advance p) as [q|] eqn:Eq; [|discriminate]. destruct s as [[z D] u].
  destruct (advance_correct p q z D u Hp Eq) as [W Hq]. destruct (IH q p' _ Hq E) as [Hway Hend].
  assert (Shift : forall t s, Nat.iter (S t) (orbit_step l step) s = Nat.iter t (orbit_step l step) (orbit_step l step s)).
  { intros t s. induction t as [|t IHt]; [reflexivity|]. simpl in IHt |- *. rewrite IHt. reflexivity. }
  split.
  + intros [|t] Ht; [exact W|]. rewrite Shift. apply Hway. lia.
  + rewrite Shift. exact Hend.
Qed.

Lemma place_correct p z D u : at_place p (z, D, u) -> place_z p has z /\ place_D p has D /\ place_u p has u.
Proof.
intros [[Hz [HD Hu]] _]. set (a := real_of (near_x p)) in *. set (b := real_of (near_y p)) in *.
assert (Ha : I.singleton (near_x p) has a) by apply singleton_in. assert (Hb : I.singleton (near_y p) has b) by apply singleton_in.
split; [|split].
- replace z with (a * b + (z - a * b)) by ring. apply add_in; [apply mul_in; assumption | exact Hz].
- replace D with (step * (a^2 - b^2) + (D - step * (a^2 - b^2))) by ring. apply add_in; [|exact HD].
  apply mul_in; [exact Hfine_eta|]. apply sub_in; apply sqr_in; assumption.
- replace u with (a + b + (u - (a + b))) by ring. apply add_in; [apply add_in; assumption | exact Hu].
Qed.

End Program.

(** * The check *)

Definition lies_between (prec : I.F.precision) (i lo hi : I.type) : bool :=
  is_nonnegative (Within (I.sub prec i lo)) && is_nonnegative (Within (I.sub prec hi i)).

Lemma lies_between_correct prec i lo hi r a b : i has r -> lo has a -> hi has b -> lies_between prec i lo hi = true -> a <= r <= b.
Proof.
intros Hi Ha Hb E. apply andb_prop in E. destruct E as [E1 E2].
assert (H1 := nonnegative_correct (u := scale_1 prec) _ _ (within _ _ (sub_in prec _ _ _ _ Hi Ha)) E1).
assert (H2 := nonnegative_correct (u := scale_1 prec) _ _ (within _ _ (sub_in prec _ _ _ _ Hb Hi)) E2). lra.
Qed.

(** * With fewer bits where these are enough *)

(** A run that begins in chaos needs thousands of bits there, and few where it ends. After every
    block of steps the precision becomes what the deviations are worth, and no more than [enough]
    once they have not grown for eight blocks; nothing rests on how that is chosen. *)
Definition block : nat := 256.

(** about log2 of the greatest number in i, if there is one *)
Definition size_of (i : I.type) : option Z :=
  let size x := match I.F.toF x with
    | Basic.Float _ m e => Some (Z.log2 (Zpos m) + e)%Z | Basic.Fzero => Some (-16384)%Z | Basic.Fnan => None end in
  match size (I.lower i), size (I.upper i) with Some a, Some b => Some (Z.max a b) | _, _ => None end.
Definition deviation (p : place) : option Z :=
  match size_of (off_z p), size_of (off_D p), size_of (off_u p) with
  | Some a, Some b, Some c => Some (Z.max a (Z.max b c)) | _, _, _ => None end.
(** whether deviations are greater after a block than before it *)
Definition grew (p q : place) : bool :=
  match deviation p, deviation q with Some a, Some b => (a <? b)%Z | _, _ => true end.
Definition worth (enough bits : positive) (calm : nat) (p : place) : positive :=
  match deviation p with
  | Some a =>
      let n := Pos.min bits (Z.to_pos (Z.max 80 (64 - a))) in if (8 <=? calm)%nat then Pos.min enough n else n
  | None => bits
  end.

Section Lowering.
Variables coarse enough : positive.
Variable f : formula.
Variable pars : list range.
Variable eta : constant.
Local Notation q := (I.F.PtoP coarse).
Local Notation ranges prec := (map (interval_of_range prec) pars).

Definition go (bits : positive) (steps : nat) (s : place) : option place :=
  let p := I.F.PtoP bits in let eta_q := end_of q eta in let h := I.sqr q eta_q in
  follow p q f (ranges p) (ranges q) eta_q (end_of p eta) h (I.mul q (I.fromZ q 4) h) steps s.

(** [fuel] counts bits times steps; what is left of it is not needed. The last bits are returned *)
Fixpoint go_on (blocks rest : nat) (fuel : N) (bits : positive) (calm : nat) (s : place) : option (positive * place) :=
  match blocks with
  | O => match go bits rest s with Some s => Some (bits, s) | None => None end
  | S blocks =>
      if (fuel <? Npos bits)%N then None else
      match go bits block s with
      | None => None
      | Some s' =>
          let calm := if grew s s' then O else S calm in
          go_on blocks rest (fuel - Npos bits) (worth enough bits calm s') calm s'
      end
  end.

(** a number, enclosed with as many bits as one likes *)
Definition enclosed : Type := I.F.precision -> I.type.
Definition encloses (x : enclosed) (r : R) : Prop := forall prec, x prec has r.
Definition exactly_there (c : constant) : enclosed := fun prec => end_of prec c.

Definition check_long_orbit_from (fuel : N) (bits : positive) (blocks rest : nat) (x0 y0 z_lo z_hi D_lo D_hi u_lo u_hi : enclosed) : bool :=
  let p := I.F.PtoP bits in let zero := I.fromZ q 0 in
  match go_on blocks rest fuel bits O (settle q (end_of q eta) (x0 p) (y0 p) zero zero zero) with
  | None => false
  | Some (last, s) =>
      let p := I.F.PtoP last in
      lies_between p (place_z p s) (z_lo p) (z_hi p) &&
      lies_between p (place_D p (end_of p eta) s) (D_lo p) (D_hi p) &&
      lies_between p (place_u p s) (u_lo p) (u_hi p)
  end.
Definition check_long_orbit (fuel : N) (bits : positive) (blocks rest : nat) (x0 y0 z_lo z_hi D_lo D_hi u_lo u_hi : constant) : bool :=
  let e := exactly_there in
  check_long_orbit_from fuel bits blocks rest (e x0) (e y0) (e z_lo) (e z_hi) (e D_lo) (e D_hi) (e u_lo) (e u_hi).

Variables (rho : list R) (l : R -> R).
Hypothesis Hrho : in_ranges pars rho.
Hypothesis Hagrees : agrees (close rho f) l.
Hypothesis Heta : 0 < cval [] eta.
Local Notation step := (cval [] eta).

Lemma go_correct bits steps s s' a : at_place step s a -> go bits steps s = Some s' ->
  (forall t, (t < steps)%nat -> wd (close rho f) (fst (fst (Nat.iter t (orbit_step l step) a)))) /\
  at_place step s' (Nat.iter steps (orbit_step l step) a).
Proof.
intros Ha E. unfold go in E. cbv zeta in E.
assert (Eq := end_of_correct q eta). assert (Hh := sqr_in q _ _ Eq). assert (Hh4 := mul_in q _ _ _ _ (integer_in q 4) Hh).
exact (follow_correct _ q f _ _ _ _ _ _ rho step (in_ranges_correct _ pars rho Hrho) (in_ranges_correct q pars rho Hrho) Eq
  (end_of_correct _ eta) Hh Hh4 Heta l Hagrees steps _ _ _ Ha E).
Qed.

Lemma iterated (T : Type) (g : T -> T) (m n : nat) (a : T) : Nat.iter n g (Nat.iter m g a) = Nat.iter (n + m) g a.
Proof. induction n as [|n IH]; [reflexivity|]. simpl. rewrite IH. reflexivity. Qed.

Lemma go_on_correct blocks : forall rest fuel bits calm s last s' a, at_place step s a -> go_on blocks rest fuel bits calm s = Some (last, s') ->
  (forall t, (t < blocks * block + rest)%nat -> wd (close rho f) (fst (fst (Nat.iter t (orbit_step l step) a)))) /\
  at_place step s' (Nat.iter (blocks * block + rest) (orbit_step l step) a).
Proof.
induction blocks as [|blocks IH]; intros rest fuel bits calm s last s' a Ha E; cbn [go_on] in E; cbv zeta in E.
- destruct (go bits rest s) as [s1|] eqn:G; [|discriminate]. injection E as <- <-. exact (go_correct bits rest s s1 a Ha G).
- destruct (fuel <? N.pos bits)%N; [discriminate|]. destruct (go bits block s) as [s1|] eqn:G; [|discriminate].
  destruct (go_correct bits block s s1 a Ha G) as [W1 H1]. destruct (IH _ _ _ _ _ _ _ _ H1 E) as [W2 H2].
  rewrite iterated in H2. replace (S blocks * block + rest)%nat with (blocks * block + rest + block)%nat by (rewrite Nat.mul_succ_l; lia).
  split; [|exact H2]. intros t Ht. destruct (Nat.lt_ge_cases t block) as [h|h]; [exact (W1 t h)|].
  replace t with (t - block + block)%nat by lia. rewrite <- iterated. apply W2. lia.
Qed.

Theorem check_long_orbit_from_correct fuel bits blocks rest (x0 y0 z_lo z_hi D_lo D_hi u_lo u_hi : enclosed)
    (x y a_z b_z a_D b_D a_u b_u : R) :
  encloses x0 x -> encloses y0 y -> encloses z_lo a_z -> encloses z_hi b_z -> encloses D_lo a_D -> encloses D_hi b_D ->
  encloses u_lo a_u -> encloses u_hi b_u ->
  check_long_orbit_from fuel bits blocks rest x0 y0 z_lo z_hi D_lo D_hi u_lo u_hi = true ->
  orbit_arrives l step x y (blocks * block + rest) a_z b_z a_D b_D a_u b_u.
Proof.
intros Hx Hy Haz Hbz HaD HbD Hau Hbu. unfold check_long_orbit_from. cbv zeta. intros E.
match type of E with match ?g with _ => _ end = true => destruct g as [[last s]|] eqn:G; [|discriminate] end.
match type of G with go_on _ _ _ _ _ ?s0 = _ => assert (H0 : at_place step s0 (x * y, step * (x^2 - y^2), x + y)) end.
{ apply (settle_correct q (end_of q eta) step (end_of_correct q eta) _ _ _ _ _ x y); try apply Hx; try apply Hy;
    rewrite ?Rminus_diag_eq by reflexivity; exact (integer_in q 0). }
destruct (go_on_correct _ _ _ _ _ _ _ _ _ H0 G) as [Hway Hend].
apply andb_prop in E. destruct E as [E Eu]. apply andb_prop in E. destruct E as [Ez ED]. split.
- intros t Ht. apply (agrees_Derive_n 1 (close rho f) l _ Hagrees (Hway t Ht)).
- unfold orbit. destruct (Nat.iter _ _ _) as [[z D] u].
  destruct (place_correct (I.F.PtoP last) (end_of (I.F.PtoP last) eta) step (end_of_correct _ eta) s z D u Hend) as [Kz [KD Ku]].
  split; [|split].
  + exact (lies_between_correct _ _ _ _ _ _ _ Kz (Haz _) (Hbz _) Ez).
  + exact (lies_between_correct _ _ _ _ _ _ _ KD (HaD _) (HbD _) ED).
  + exact (lies_between_correct _ _ _ _ _ _ _ Ku (Hau _) (Hbu _) Eu).
Qed.

Theorem check_long_orbit_correct fuel bits blocks rest x0 y0 z_lo z_hi D_lo D_hi u_lo u_hi :
  check_long_orbit fuel bits blocks rest x0 y0 z_lo z_hi D_lo D_hi u_lo u_hi = true ->
  orbit_arrives l step (cval [] x0) (cval [] y0) (blocks * block + rest)
    (cval [] z_lo) (cval [] z_hi) (cval [] D_lo) (cval [] D_hi) (cval [] u_lo) (cval [] u_hi).
Proof. apply check_long_orbit_from_correct; intros prec; apply end_of_correct. Qed.
End Lowering.
