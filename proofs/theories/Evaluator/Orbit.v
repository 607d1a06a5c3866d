(** The first steps of a run, by computation (theory.md, section 6): a program that follows z = xy, D = eta (x^2 - y^2) and u = x + y
    through gradient descent on a formula ([check_long_orbit_correct]). It carries a point (a, b) near (x, y), with many bits, and
    intervals with few bits for what z, D and u deviate from a b, eta (a^2 - b^2) and a + b (OrbitPlace.v). *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Loss Run Expression Agreement IntervalNumber Tower Evaluator Part Obligation OrbitPlace Polynomial OrbitSpan.
Import ListNotations.
Open Scope R_scope.

Local Notation "i 'has' r" := (contains (I.convert i) (Xreal r)) (at level 70).

(** * The program *)

Section Program.
Variables fine coarse : I.F.precision.
Variable f : formula.
Variables fine_pars coarse_pars : list I.type.
Variables eta fine_eta h four_h : I.type. (* the step, with few bits and with many, its square, four times that *)

Local Notation add := (I.add coarse).
Local Notation sub := (I.sub coarse).
Local Notation mul := (I.mul coarse).

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
      match slopes_on coarse f coarse_pars eta h four_h z D u with
      | None => None
      | Some k =>
          Some (settle coarse eta (I.sub fine A (I.mul fine g B)) (I.sub fine B (I.mul fine g A))
            (add (mul (z_z k) (off_z p)) (mul (z_D k) (off_D p)))
            (add (mul (D_z k) (off_z p)) (mul (D_D k) (off_D p)))
            (add (mul (u_z k) (off_z p)) (mul (u_u k) (off_u p))))
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
Local Notation at_place := (at_place step).

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
destruct (tower_derivative f rho l Hagrees fine fine_pars 1 L AB (a * b) Hfine ltac:(lia) EL HAB) as [_ [HL _]].
assert (Hg := mul_in fine _ _ _ _ Hfine_eta HL). set (g := I.mul fine fine_eta (interval_of (unscaled fine) (get L 1))) in *. clearbody g.
assert (Ha' := rounded_in coarse A a Ha). assert (Hb' := rounded_in coarse B b Hb).
set (A' := rounded coarse A) in *. set (B' := rounded coarse B) in *. clearbody A' B'.
set (z0 := a * b) in *. set (D0 := step * (a^2 - b^2)) in *. set (u0 := a + b) in *.
set (dz := z - z0) in *. set (dD := D - D0) in *. set (du := u - u0) in *.
set (Zi := add AB (off_z p)) in *.
set (Di := add (mul eta (sub (I.sqr coarse A') (I.sqr coarse B'))) (off_D p)) in *.
set (Ui := add (add A' B') (off_u p)) in *.
assert (HD' : mul eta (sub (I.sqr coarse A') (I.sqr coarse B')) has D0).
{ apply mul_in; [exact Heta|]. apply sub_in; apply sqr_in; assumption. }
assert (HU' : add A' B' has u0) by (apply add_in; assumption).
assert (off : forall i d r r0, i has r0 -> d has 0 -> d has r - r0 -> add i d has r0 /\ add i d has r).
{ intros i d r r0 Hi H0 Hd. split.
  - replace r0 with (r0 + 0) by ring. apply add_in; assumption.
  - replace r with (r0 + (r - r0)) by ring. apply add_in; assumption. }
destruct (off AB (off_z p) z z0 HAB Z0 Hz) as [KZ0 KZ]. destruct (off _ (off_D p) D D0 HD' V0 HD) as [KD0 KD].
destruct (off _ (off_u p) u u0 HU' U0 Hu) as [KU0 KU]. fold Zi in KZ0, KZ. fold Di in KD0, KD. fold Ui in KU0, KU. clearbody Zi Di Ui.
destruct (slopes_on coarse f coarse_pars eta h four_h Zi Di Ui) as [K|] eqn:EK; [|discriminate]. injection E as <-.
destruct (slopes_on_correct coarse f coarse_pars eta h four_h rho step Hcoarse Heta Hh Hfour_h l Hagrees
  Zi Di Ui K z0 D0 u0 z D u EK KZ0 KZ KD0 KD KU0 KU) as [W [k [[H1 [H2 [H3 [H4 [H5 H6]]]]] Step]]].
split; [exact W|]. assert (P := step_from_point step Hstep l a b). fold z0 D0 u0 in P. rewrite P in Step. cbv zeta in Step. rewrite Step.
fold dz dD du.
set (x := a - step * l1 z0 * b). set (y := b - step * l1 z0 * a).
apply (settle_correct coarse eta step Heta _ _ _ _ _ x y).
- apply sub_in; [exact Ha|]. apply mul_in; assumption.
- apply sub_in; [exact Hb|]. apply mul_in; assumption.
- match goal with |- _ has ?r => replace r with (z_z k * dz + z_D k * dD) by ring end. apply add_in; apply mul_in; assumption.
- match goal with |- _ has ?r => replace r with (D_z k * dz + D_D k * dD) by ring end. apply add_in; apply mul_in; assumption.
- match goal with |- _ has ?r => replace r with (u_z k * dz + u_u k * du) by ring end. apply add_in; apply mul_in; assumption.
- replace 0 with (z_z k * 0 + z_D k * 0) by ring. apply add_in; apply mul_in; assumption.
- replace 0 with (D_z k * 0 + D_D k * 0) by ring. apply add_in; apply mul_in; assumption.
- replace 0 with (u_z k * 0 + u_u k * 0) by ring. apply add_in; apply mul_in; assumption.
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

(** or surely not *)
Definition lies_outside (prec : I.F.precision) (i lo hi : I.type) : bool :=
  is_negative (Within (I.sub prec i lo)) || is_negative (Within (I.sub prec hi i)).

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

(** the step times l1, if that is a polynomial *)
Definition scaled_slope : option polynomial :=
  match polynomial_of f, rational_constant eta with Some p, Some c => Some (pscale c (pslope p)) | _, _ => None end.

(** spans of 64 steps, while these do not let the deviations grow much *)
Definition little : I.type := let x := Specific_ops.Float in Interval.Float.Ibnd (x (-9)%Z (-3)%Z) (x 9%Z (-3)%Z).
Definition steady (p p' : place) : bool :=
  let near x x' := within_other x' (I.mul q little x) in
  near (off_z p) (off_z p') && near (off_D p) (off_D p') && near (off_u p) (off_u p').
Fixpoint go_spans (spans : nat) (c : polynomial) (bits : positive) (s : place) : option place :=
  match spans with
  | O => Some s
  | S spans =>
      let eta_q := end_of q eta in let h := I.sqr q eta_q in
      match span (Zpos bits + 8) q f (ranges q) eta_q h (I.mul q (I.fromZ q 4) h) c 5 s with
      | Some s' => if steady s s' then go_spans spans c bits s' else None
      | None => None
      end
  end.

(** a block of steps, by spans where deviations did not grow in the last one *)
Definition go_block (c : option polynomial) (bits : positive) (calm : nat) (s : place) : option place :=
  match match c, calm with Some c, S _ => go_spans 4 c bits s | _, _ => None end with
  | Some s' => Some s'
  | None => go bits block s
  end.

(** [fuel] counts bits times steps; what is left of it is not needed. The last bits are returned *)
Fixpoint go_on (c : option polynomial) (blocks rest : nat) (fuel : N) (bits : positive) (calm : nat) (s : place) :
    option (positive * place) :=
  match blocks with
  | O => match go bits rest s with Some s => Some (bits, s) | None => None end
  | S blocks =>
      if (fuel <? Npos bits)%N then None else
      match go_block c bits calm s with
      | None => None
      | Some s' =>
          let calm := if grew s s' then O else S calm in
          go_on c blocks rest (fuel - Npos bits) (worth enough bits calm s') calm s'
      end
  end.

(** a number, enclosed with as many bits as one likes *)
Definition enclosed : Type := I.F.precision -> I.type.
Definition encloses (x : enclosed) (r : R) : Prop := forall prec, x prec has r.
Definition exactly_there (c : constant) : enclosed := fun prec => end_of prec c.

(** whether the run arrives; None if it is not known with so many bits *)
Definition check_long_orbit_from (fuel : N) (bits : positive) (blocks rest : nat) (x0 y0 z_lo z_hi D_lo D_hi u_lo u_hi : enclosed) :
    option bool :=
  let p := I.F.PtoP bits in let zero := I.fromZ q 0 in
  match go_on scaled_slope blocks rest fuel bits O (settle q (end_of q eta) (x0 p) (y0 p) zero zero zero) with
  | None => None
  | Some (last, s) =>
      let p := I.F.PtoP last in
      let z := place_z p s in let D := place_D p (end_of p eta) s in let u := place_u p s in
      if lies_between p z (z_lo p) (z_hi p) && lies_between p D (D_lo p) (D_hi p) && lies_between p u (u_lo p) (u_hi p)
      then Some true
      else if lies_outside p z (z_lo p) (z_hi p) || lies_outside p D (D_lo p) (D_hi p) || lies_outside p u (u_lo p) (u_hi p)
      then Some false else None
  end.
Definition check_long_orbit (fuel : N) (bits : positive) (blocks rest : nat) (x0 y0 z_lo z_hi D_lo D_hi u_lo u_hi : constant) :
    option bool :=
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


Definition is_slope (c : option polynomial) : Prop :=
  match c with Some c => forall z, step * Derive l z = pvalue c z | None => True end.
Lemma scaled_slope_correct : is_slope scaled_slope.
Proof.
unfold is_slope, scaled_slope. destruct (polynomial_of f) as [p|] eqn:Ep; [|exact Logic.I].
destruct (rational_constant eta) as [c|] eqn:Ec; [|exact Logic.I].
assert (P := polynomial_of_correct rho f p Ep). intros z. rewrite pscale_value, (rational_constant_correct [] eta c Ec). f_equal.
apply is_derive_unique. apply (is_derive_ext (pvalue p)); [|apply pslope_correct].
intros t. destruct (P t) as [W E]. rewrite <- E. symmetry. apply Hagrees, W.
Qed.

Lemma iterated (T : Type) (g : T -> T) (m n : nat) (a : T) : Nat.iter n g (Nat.iter m g a) = Nat.iter (n + m) g a.
Proof. induction n as [|n IH]; [reflexivity|]. simpl. rewrite IH. reflexivity. Qed.
Lemma go_spans_correct spans c bits : (forall z, step * Derive l z = pvalue c z) -> forall s s' a,
  at_place step s a -> go_spans spans c bits s = Some s' ->
  (forall t, (t < spans * 64)%nat -> wd (close rho f) (fst (fst (Nat.iter t (orbit_step l step) a)))) /\
  at_place step s' (Nat.iter (spans * 64) (orbit_step l step) a).
Proof.
intros Hc. induction spans as [|spans IH]; intros s s' a Ha E; cbn [go_spans] in E; cbv zeta in E.
- injection E as <-. split; [intros t Ht; lia | exact Ha].
- destruct (span _ _ _ _ _ _ _ _ _ _) as [s1|] eqn:G; [|discriminate]. destruct (steady s s1); [|discriminate].
  assert (Eq := end_of_correct q eta). assert (Hh := sqr_in q _ _ Eq). assert (Hh4 := mul_in q _ _ _ _ (integer_in q 4) Hh).
  destruct (span_correct (Zpos bits + 8) q f (ranges q) _ _ _ c ltac:(lia) rho step (in_ranges_correct q pars rho Hrho) Eq Hh Hh4 Heta l
    Hagrees Hc 5 s s1 a Ha G) as [W1 H1]. change (2 * 2 ^ 5)%nat with 64%nat in W1, H1.
  destruct (IH _ _ _ H1 E) as [W2 H2]. rewrite iterated in H2. replace (S spans * 64)%nat with (spans * 64 + 64)%nat by lia.
  split; [|exact H2]. intros t Ht. destruct (Nat.lt_ge_cases t 64) as [h|h]; [exact (W1 t h)|].
  replace t with (t - 64 + 64)%nat by lia. rewrite <- iterated. apply W2. lia.
Qed.
Lemma go_block_correct c bits calm s s' a : is_slope c -> at_place step s a -> go_block c bits calm s = Some s' ->
  (forall t, (t < block)%nat -> wd (close rho f) (fst (fst (Nat.iter t (orbit_step l step) a)))) /\
  at_place step s' (Nat.iter block (orbit_step l step) a).
Proof.
intros Hc Ha. unfold go_block.
destruct c as [c|]; [|intros G; exact (go_correct bits block s s' a Ha G)].
destruct calm as [|calm]; [intros G; exact (go_correct bits block s s' a Ha G)|].
destruct (go_spans 4 c bits s) as [s1|] eqn:E; [|intros G; exact (go_correct bits block s s' a Ha G)].
intros F. injection F as <-. exact (go_spans_correct 4 c bits Hc s s1 a Ha E).
Qed.

Lemma go_on_correct c blocks : is_slope c -> forall rest fuel bits calm s last s' a, at_place step s a ->
  go_on c blocks rest fuel bits calm s = Some (last, s') ->
  (forall t, (t < blocks * block + rest)%nat -> wd (close rho f) (fst (fst (Nat.iter t (orbit_step l step) a)))) /\
  at_place step s' (Nat.iter (blocks * block + rest) (orbit_step l step) a).
Proof.
intros Hc. induction blocks as [|blocks IH]; intros rest fuel bits calm s last s' a Ha E; cbn [go_on] in E; cbv zeta in E.
- destruct (go bits rest s) as [s1|] eqn:G; [|discriminate]. injection E as <- <-. exact (go_correct bits rest s s1 a Ha G).
- destruct (fuel <? N.pos bits)%N; [discriminate|]. destruct (go_block c bits calm s) as [s1|] eqn:G; [|discriminate].
  destruct (go_block_correct c bits calm s s1 a Hc Ha G) as [W1 H1]. destruct (IH _ _ _ _ _ _ _ _ H1 E) as [W2 H2].
  rewrite iterated in H2. replace (S blocks * block + rest)%nat with (blocks * block + rest + block)%nat by (rewrite Nat.mul_succ_l; lia).
  split; [|exact H2]. intros t Ht. destruct (Nat.lt_ge_cases t block) as [h|h]; [exact (W1 t h)|].
  replace t with (t - block + block)%nat by lia. rewrite <- iterated. apply W2. lia.
Qed.

Theorem check_long_orbit_from_correct fuel bits blocks rest (x0 y0 z_lo z_hi D_lo D_hi u_lo u_hi : enclosed)
    (x y a_z b_z a_D b_D a_u b_u : R) :
  encloses x0 x -> encloses y0 y -> encloses z_lo a_z -> encloses z_hi b_z -> encloses D_lo a_D -> encloses D_hi b_D ->
  encloses u_lo a_u -> encloses u_hi b_u ->
  check_long_orbit_from fuel bits blocks rest x0 y0 z_lo z_hi D_lo D_hi u_lo u_hi = Some true ->
  orbit_arrives l step x y (blocks * block + rest) a_z b_z a_D b_D a_u b_u.
Proof.
intros Hx Hy Haz Hbz HaD HbD Hau Hbu. unfold check_long_orbit_from. cbv zeta. intros E.
match type of E with match ?g with _ => _ end = _ => destruct g as [[last s]|] eqn:G; [|discriminate] end.
match type of G with go_on _ _ _ _ _ _ ?s0 = _ => assert (H0 : at_place step s0 (x * y, step * (x^2 - y^2), x + y)) end.
{ apply (settle_correct q (end_of q eta) step (end_of_correct q eta) _ _ _ _ _ x y); try apply Hx; try apply Hy;
    rewrite ?Rminus_diag_eq by reflexivity; exact (integer_in q 0). }
destruct (go_on_correct _ _ scaled_slope_correct _ _ _ _ _ _ _ _ H0 G) as [Hway Hend].
match type of E with (if ?b then _ else _) = _ => destruct b eqn:B end; [|destruct (_ || _); discriminate].
apply andb_prop in B. destruct B as [B Eu]. apply andb_prop in B. destruct B as [Ez ED]. split.
- intros t Ht. apply (agrees_Derive_n 1 (close rho f) l _ Hagrees (Hway t Ht)).
- unfold orbit. destruct (Nat.iter _ _ _) as [[z D] u].
  destruct (place_correct (I.F.PtoP last) (end_of (I.F.PtoP last) eta) step (end_of_correct _ eta) s z D u Hend) as [Kz [KD Ku]].
  split; [|split].
  + exact (lies_between_correct _ _ _ _ _ _ _ Kz (Haz _) (Hbz _) Ez).
  + exact (lies_between_correct _ _ _ _ _ _ _ KD (HaD _) (HbD _) ED).
  + exact (lies_between_correct _ _ _ _ _ _ _ Ku (Hau _) (Hbu _) Eu).
Qed.

Theorem check_long_orbit_correct fuel bits blocks rest x0 y0 z_lo z_hi D_lo D_hi u_lo u_hi :
  check_long_orbit fuel bits blocks rest x0 y0 z_lo z_hi D_lo D_hi u_lo u_hi = Some true ->
  orbit_arrives l step (cval [] x0) (cval [] y0) (blocks * block + rest)
    (cval [] z_lo) (cval [] z_hi) (cval [] D_lo) (cval [] D_hi) (cval [] u_lo) (cval [] u_hi).
Proof. apply check_long_orbit_from_correct; intros prec; apply end_of_correct. Qed.
End Lowering.
