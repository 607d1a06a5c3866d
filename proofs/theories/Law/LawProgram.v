(** Two steps of gradient descent near a minimum (LawSteps.v) as programs on Taylor models: what is shared is computed once. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Calculus Loss Expression Agreement IntervalNumber Tower FunctionNumber Evaluator LawSteps TaylorModel BoxCover
  LawModel.
Import ListNotations.
Open Scope R_scope.

(** a rational number *)
Notation quotient := (Z * positive)%type.
Definition real_of (q : quotient) : R := rat (fst q) (snd q).

(** v0 + v1 d + v2 d^2 + v3 d^3 *)
Notation series := (number * number * number * number)%type.

Section Program.
Variable prec : I.F.precision.
Variable bits : positive.
Variable f : formula.
Variable pars : list I.type.
Local Notation s := (unscaled prec).
Local Notation "'do' x <- e ; r" := (bind e (fun x => r)) (at level 200, x name, e at level 100, r at level 200).
Local Notation times := (times bits).
Local Notation square := (square bits).
Local Notation inverted := (inverted bits).
Local Notation rooted := (rooted bits).
Local Notation unit_of := (unit_of bits).
Local Notation whole k := (exact (k * unit_of)).

Definition frac (q : quotient) : model := fraction bits (fst q) (snd q).
Definition floor_of (q : quotient) : Z := (fst q * unit_of / Zpos (snd q))%Z.
Definition ceiling_of (q : quotient) : Z := (- (- fst q * unit_of / Zpos (snd q)))%Z.
Definition side_between (lo hi : quotient) : side := side_of (floor_of lo) (ceiling_of hi).

(** ** What is known of the minimum *)

(** models of c, c^2, l2(c), 1 / l2(c), l3(c)/2, l4(c)/6; ends of c; the fifth derivative / 24, if it is the same everywhere on an
    interval, and that interval; an interval around c, and l1(c), l2(c), l3(c)/2, for the evaluator *)
Record base : Type := Base {
  at_c : model; at_c2 : model; at_l2 : model; at_inverse : model; at_l3 : model; at_l4 : model;
  c_lo : Z; c_hi : Z; constant_fifth : option (model * Z * Z); around_c : I.type; number_1 : number; number_2 : number; number_3 : number }.

(** the fifth derivative / 24 between two numbers of units *)
Definition fifth_between (lo hi : Z) : option number :=
  do T <- tower s pars 5 false f (Within (interval_of_units prec bits lo hi)); Some (mul s (get T 5) (rational s 1 24)).

Definition find_constant_fifth (lo hi : Z) : option (model * Z * Z) :=
  do T <- tower s pars 5 false f (Within (interval_of_units prec bits lo hi));
  match get T 5 with
  | Exact k => do m <- model_of prec bits (mul s (Exact k) (rational s 1 24)); Some (m, lo, hi)
  | _ => None
  end.

Definition base_at (lo hi z_lo z_hi : quotient) : option base :=
  let a := floor_of lo in let b := ceiling_of hi in
  let c := between a b in
  let i := I.join (interval_of s (rational s (fst lo) (snd lo))) (interval_of s (rational s (fst hi) (snd hi))) in
  do T <- tower s pars 4 false f (Within i);
  do m2 <- model_of prec bits (get T 2); do inverse <- inverted m2;
  let n3 := mul s (get T 3) (rational s 1 2) in
  do m3 <- model_of prec bits n3;
  do m4 <- model_of prec bits (mul s (get T 4) (rational s 1 6));
  Some (Base c (square c) m2 inverse m3 m4 a b (find_constant_fifth (floor_of z_lo) (ceiling_of z_hi)) i (get T 1) (get T 2) n3).

Section Steps.
Variable B : base.
Variable k : quotient.

Definition fifth_found (lo hi : Z) : option model := do x <- fifth_between lo hi; model_of prec bits x.
Definition fifth_on (lo hi : Z) : option model :=
  match constant_fifth B with
  | Some (m, a, b) => if (a <=? lo)%Z && (hi <=? b)%Z then Some m else fifth_found lo hi
  | None => fifth_found lo hi
  end.

(** l1[c, z], l1[c, c, z], l1[c, c, c, z] at z = c + x, by Taylor's formula at c *)
Definition differences_near (x : model) : option (model * model * model) :=
  let z := plus (at_c B) x in
  do rest <- fifth_on (Z.min (c_lo B) (least z)) (Z.max (c_hi B) (greatest z));
  let d3 := plus (at_l4 B) (times x rest) in
  let d2 := plus (at_l3 B) (times x d3) in
  Some (plus (at_l2 B) (times x d2), d2, d3).

(** of (v - a) / (X + d), where v is such a series, iX = 1/X and ix = 1/(X + d) *)
Definition divided (iX ix a : number) (v : series) : series :=
  let '(v0, v1, v2, v3) := v in
  let u0 := mul s (sub s v0 a) iX in
  let u1 := mul s (sub s v1 u0) iX in
  let u2 := mul s (sub s v2 u1) iX in
  (u0, u1, u2, mul s (sub s v3 u2) ix).

(** from the powers of d *)
Definition model_of_series (d d2 d3 : model) (v : series) : option model :=
  let '(v0, v1, v2, v3) := v in
  do m0 <- model_of prec bits v0; do m1 <- model_of prec bits v1; do m2 <- model_of prec bits v2; do m3 <- model_of prec bits v3;
  Some (plus (plus m0 (times m1 d)) (plus (times m2 d2) (times m3 d3))).

(** x = X + d, where X is its constant *)
Definition far_from_zero (x : model) : bool := let m := Z.abs (centre_of x) in (unit_of <=? 256 * m)%Z && (3 * spread x <=? m)%Z.

(** by Taylor's formula of l1 at c + X, divided by x = X + d in powers of d: for x away from zero *)
Definition differences_far (x : model) : option (model * model * model) :=
  let m := centre_of x in
  let lo := Z.min m (least x) in let hi := Z.max m (greatest x) in
  do T <- tower s pars 3 false f (Within (I.add prec (around_c B) (interval_of_units prec bits m m)));
  do Tr <- tower s pars 4 false f (Within (interval_of_units prec bits (c_lo B + lo) (c_hi B + hi)));
  do iX <- inverse s (Within (interval_of_units prec bits m m));
  do ix <- inverse s (Within (interval_of_units prec bits lo hi));
  do d <- Some (minus x (exact m)); do d2 <- Some (square d); do d3 <- Some (times d d2);
  do k <- Some (divided iX ix (number_1 B) (get T 1, get T 2, mul s (get T 3) (rational s 1 2), mul s (get Tr 4) (rational s 1 6)));
  do l <- Some (divided iX ix (number_2 B) k);
  do n <- Some (divided iX ix (number_3 B) l);
  do K <- model_of_series d d2 d3 k; do L <- model_of_series d d2 d3 l; do N <- model_of_series d d2 d3 n;
  Some (K, L, N).

Definition differences (x : model) : option (model * model * model) :=
  match constant_fifth B with
  | Some _ => differences_near x
  | None => if far_from_zero x then differences_far x else differences_near x
  end.

(** the names of LawSteps.v; inverse_chart is 1 / (1 + k w), sigma_0 and sigma_d are sigma at delta and delta1 *)
Record steps : Set := Steps {
  m_S : model; m_SS : model; m_D2 : model; m_kw : model; inverse_chart : model; m_delta : model; m_z0 : model;
  m_K0 : model; m_L0 : model; m_C0 : model; sigma_0 : model; m_r0 : model; m_delta1 : model; m_z1 : model;
  m_K1 : model; m_L1 : model; m_C1 : model; m_u : model; m_p1 : model; m_sigma1 : model; m_q : model; m_G : model; m_m1 : model }.

Definition two_steps (h eps w : model) : option steps :=
  let h4 := scaled 4 h in
  do sS <- Some (times (plus (whole 2) eps) (at_inverse B));
  do sSS <- Some (square sS);
  do h4c2 <- Some (times h4 (at_c2 B));
  do sD2 <- Some (minus sSS h4c2);
  do kw <- Some (times (frac k) w);
  do ikw <- inverted (plus (exact unit_of) kw);
  do delta <- Some (times w ikw);
  do z0 <- Some (plus (at_c B) delta);
  do D0 <- differences delta;
  let '(K0, L0, C0) := D0 in
  do sg0 <- Some (rooted (plus sSS (times h4 (times delta (plus (scaled 2 (at_c B)) delta)))));
  do K0d <- Some (times K0 delta);
  do r0 <- Some (plus (minus (exact unit_of) (times K0 sg0)) (times (times h z0) (times K0 K0d)));
  do delta1 <- Some (times delta r0);
  do z1 <- Some (plus (at_c B) delta1);
  do D1 <- differences delta1;
  let '(K1, L1, C1) := D1 in
  do u <- Some (times h (square K0d));
  do u1 <- Some (minus (exact unit_of) u);
  do p1 <- Some (times K1 r0);
  do p1d <- Some (times p1 delta);
  do v <- Some (times h (square p1d));
  do sigma1 <- Some (rooted (plus (times sD2 (square u1)) (times h4 (square z1))));
  do r1 <- Some (plus (minus (exact unit_of) (times K1 sigma1)) (times (times h z1) (times K1 p1d)));
  do q <- Some (times r0 r1);
  do G <- Some (plus (exact unit_of) (times kw (minus (exact unit_of) q)));
  do uv <- Some (times u1 (minus (exact unit_of) v));
  do ends <- inverted (plus sS (rooted (plus (times sD2 (square uv)) h4c2)));
  do m1 <- Some (times (times (times (at_l2 B) sD2) (plus (square K0) (times (square p1) u1)))
    (times (plus (exact unit_of) uv) ends));
  Some (Steps sS sSS sD2 kw ikw delta z0 K0 L0 C0 sg0 r0 delta1 z1 K1 L1 C1 u p1 sigma1 q G m1).

(** A1, Q2, b, Gt *)
Record expansion : Set := Expansion { m_Gt : model; m_A1 : model; m_Q2 : model; m_b : model }.

Definition rho2_of (S iS h h4 x K L N sg : model) : option model :=
  do i <- inverted (plus sg S);
  do s1 <- Some (times (times h4 (plus (scaled 2 (at_c B)) x)) i);
  do s2 <- Some (times (times h4 (minus S (times (at_c B) s1))) (times iS i));
  Some (minus (minus (minus (times h (plus (square K) (times (at_c B) (times L (plus K (at_l2 B)))))) (times N S))
    (times (at_l2 B) s2)) (times L s1)).

Definition expanded (h eps w : model) (t : steps) : option expansion :=
  let h4 := scaled 4 h in
  do eps1 <- Some (plus (exact unit_of) eps);
  do iS <- inverted (m_S t);
  do cl2 <- Some (times (at_c B) (at_l2 B));
  do rho1 <- Some (minus (minus (times h (times cl2 (at_l2 B))) (times (at_l3 B) (m_S t))) (times (times h4 cl2) iS));
  do sg1 <- Some (rooted (plus (m_SS t) (times h4 (times (m_delta1 t) (plus (scaled 2 (at_c B)) (m_delta1 t))))));
  do ra <- rho2_of (m_S t) iS h h4 (m_delta t) (m_K0 t) (m_L0 t) (m_C0 t) (sigma_0 t);
  do rb <- rho2_of (m_S t) iS h h4 (m_delta1 t) (m_K1 t) (m_L1 t) (m_C1 t) sg1;
  do ib <- inverted (plus sg1 (m_sigma1 t));
  do bal <- Some (times (times (times h (m_p1 t)) (times (square (m_K0 t)) (m_D2 t))) (times (minus (whole 2) (m_u t)) ib));
  do q2 <- Some (plus (plus (minus (times (minus (m_r0 t) eps1) (times rho1 (plus rho1 (times (m_delta t) ra)))) (times eps1 ra))
    (times (times (m_r0 t) (square (m_r0 t))) rb)) bal);
  do a1 <- Some (plus (plus (whole 2) eps) (times rho1 (times eps1 (m_delta t))));
  do Gt <- Some (minus (exact unit_of) (times (m_kw t) (plus (times eps a1) (times q2 (square (m_delta t))))));
  do iG <- inverted Gt;
  do A1 <- Some (times a1 (times (plus (exact unit_of) (m_kw t)) iG));
  do Q2 <- Some (times q2 (times (inverse_chart t) iG));
  do b <- Some (plus (plus (whole 2) (times eps A1)) (times Q2 (square w)));
  Some (Expansion Gt A1 Q2 b).
End Steps.

(** ** Correctness *)

Variable rho : list R.
Hypothesis Hpars : boxed pars rho.
Local Notation e := (close rho f).
Variable l : R -> R.
Hypothesis Hl : agrees e l.
Local Notation unit_real := (IZR unit_of).

Lemma floor_of_correct (q : quotient) : IZR (floor_of q) <= real_of q * unit_real.
Proof.
unfold floor_of, real_of. rewrite rat_eq. assert (P : 0 < IZR (Zpos (snd q))) by (apply IZR_lt; lia).
assert (M := Z_div_mod_eq_full (fst q * unit_of) (Zpos (snd q))). assert (Bd := Z.mod_pos_bound (fst q * unit_of) (Zpos (snd q)) ltac:(lia)).
apply (Rmult_le_reg_r (IZR (Zpos (snd q)))); [exact P|].
replace (IZR (fst q) / IZR (Z.pos (snd q)) * unit_real * IZR (Z.pos (snd q))) with (IZR (fst q * unit_of)) by (rewrite mult_IZR; field; lra).
rewrite <- mult_IZR. apply IZR_le. lia.
Qed.
Lemma ceiling_of_correct (q : quotient) : real_of q * unit_real <= IZR (ceiling_of q).
Proof.
assert (H := floor_of_correct (- fst q, snd q)%Z). unfold ceiling_of. rewrite opp_IZR. unfold floor_of, real_of in *. cbn [fst snd] in H.
rewrite rat_eq in *. rewrite opp_IZR in H. unfold Rdiv in *. lra.
Qed.
Lemma side_between_correct (lo hi : quotient) (x : R) : real_of lo <= x <= real_of hi -> on_side bits (side_between lo hi) x.
Proof.
intros H. assert (U := unit_real_positive bits). apply on_side_of. assert (F := floor_of_correct lo). assert (C := ceiling_of_correct hi). nra.
Qed.

Lemma derivative_of k x : wd e x -> Derive_n l k x = eval (Dn k e) x.
Proof. intros H. rewrite (proj2 (agrees_Derive_n k e l x Hl H)). apply ieval_eq. Qed.

Section At.
Variables t1 t2 t3 : R.
Hypothesis H1 : -1 <= t1 <= 1.
Hypothesis H2 : -1 <= t2 <= 1.
Hypothesis H3 : -1 <= t3 <= 1.
Local Notation holds := (holds bits t1 t2 t3).

Lemma model_of_correct (x : number) m r : enclosed (scale_1 prec) x r -> model_of prec bits x = Some m -> holds m r.
Proof.
intros H E. assert (C := interval_of_correct s x r H). unfold model_of in E. destruct x as [j|i nz p].
- injection E as <-. simpl in H. subst r. apply integer_correct.
- destruct (units_of bits _) as [[a b]|] eqn:Eu; [|discriminate]. injection E as <-. apply between_correct.
  exact (units_of_correct bits _ _ _ _ C Eu).
Qed.

Lemma tower_within (n : nat) (i : I.type) T x : (n <= 5)%nat -> contains (I.convert i) (Xreal x) ->
  tower s pars n false f (Within i) = Some T -> wd e x /\ forall j, (1 <= j <= n)%nat -> enclosed (scale_1 prec) (get T j) (eval (Dn j e) x).
Proof.
intros Hn H E.
destruct (tower_correct s pars (scale_1 prec) rho Hpars n Hn f false _ _ _ (within (u := scale_1 prec) _ _ H) E) as [W K]. split; [exact W|].
intros j Hj. apply K; [lia | right; lia].
Qed.
Lemma tower_on (n : nat) (lo hi : Z) T x : (n <= 5)%nat -> IZR lo <= x * unit_real <= IZR hi ->
  tower s pars n false f (Within (interval_of_units prec bits lo hi)) = Some T ->
  wd e x /\ forall j, (1 <= j <= n)%nat -> enclosed (scale_1 prec) (get T j) (eval (Dn j e) x).
Proof.
intros Hn H. apply tower_within; [exact Hn | apply interval_of_units_correct, H].
Qed.

(** the same at any precision *)
Definition encloses (x : number) (r : R) : Prop := forall p, enclosed (scale_1 p) x r.

Definition based (B : base) (c : R) : Prop :=
  holds (at_c B) c /\ holds (at_c2 B) (c * c) /\ holds (at_l2 B) (Derive_n l 2 c) /\ holds (at_inverse B) (/ Derive_n l 2 c) /\
  Derive_n l 2 c <> 0 /\ holds (at_l3 B) (Derive_n l 3 c / 2) /\ holds (at_l4 B) (Derive_n l 4 c / 6) /\ wd e c /\
  IZR (c_lo B) <= c * unit_real <= IZR (c_hi B) /\
  (forall m a b, constant_fifth B = Some (m, a, b) -> forall x, IZR a <= x * unit_real <= IZR b -> wd e x /\ holds m (eval (Dn 5 e) x / 24)) /\
  contains (I.convert (around_c B)) (Xreal c) /\ encloses (number_1 B) (eval (Dn 1 e) c) /\ encloses (number_2 B) (eval (Dn 2 e) c) /\ encloses (number_3 B) (eval (Dn 3 e) c / 2).

Ltac split_bind H :=
  repeat match type of H with
  | bind ?x ?g = Some _ => let a := fresh "x" in let E := fresh "E" in destruct (bind_inv x g _ H) as [a [E H']]; clear H; rename H' into H
  | Some _ = Some _ => apply some_eq in H; subst
  end.

Lemma find_constant_fifth_correct lo hi m a b : find_constant_fifth lo hi = Some (m, a, b) ->
  forall x, IZR a <= x * unit_real <= IZR b -> wd e x /\ holds m (eval (Dn 5 e) x / 24).
Proof.
unfold find_constant_fifth. intros E. split_bind E. destruct (get _ 5) as [j|] eqn:G; [|discriminate]. split_bind E. injection E as <- <- <-.
intros y Hy. destruct (tower_on 5 _ _ _ y ltac:(lia) Hy E0) as [W K]. split; [exact W|]. specialize (K 5%nat ltac:(lia)). rewrite G in K.
refine (model_of_correct _ _ _ _ E1). replace (eval (Dn 5 e) y / 24) with (eval (Dn 5 e) y * (1 / 24)) by field.
apply mul_correct; [exact K | exact (rational_correct s (u := scale_1 prec) 1 24)].
Qed.

Lemma base_at_correct lo hi z_lo z_hi B c : base_at lo hi z_lo z_hi = Some B -> real_of lo <= c <= real_of hi -> based B c.
Proof.
intros E Hc. assert (U := unit_real_positive bits). assert (F := floor_of_correct lo). assert (C := ceiling_of_correct hi).
assert (Hu : IZR (floor_of lo) <= c * unit_real <= IZR (ceiling_of hi)) by nra.
assert (Hi : contains (I.convert (I.join (interval_of s (rational s (fst lo) (snd lo))) (interval_of s (rational s (fst hi) (snd hi))))) (Xreal c)).
{ apply (contains_between _ (real_of lo) (real_of hi)).
  - apply I.join_correct. left. apply (interval_of_correct s (u := scale_1 prec)), (rational_correct s (u := scale_1 prec)).
  - apply I.join_correct. right. apply (interval_of_correct s (u := scale_1 prec)), (rational_correct s (u := scale_1 prec)).
  - rewrite Rmin_left, Rmax_right by lra. exact Hc. }
unfold base_at in E. cbv zeta in E. split_bind E. destruct (tower_within 4 _ _ c ltac:(lia) Hi E0) as [W K].
assert (D1 := K 1%nat ltac:(lia)). assert (D2 := K 2%nat ltac:(lia)). assert (D3 := K 3%nat ltac:(lia)).
assert (D4 := K 4%nat ltac:(lia)). clear K.
assert (M2 := model_of_correct _ _ _ D2 E1). destruct (inverted_correct bits t1 t2 t3 H1 H2 H3 _ _ _ M2 E2) as [N I].
assert (Hb : holds (between (floor_of lo) (ceiling_of hi)) c) by (apply between_correct; exact Hu).
assert (N3 : enclosed (scale_1 prec) (mul s (get x 3) (rational s 1 2)) (eval (Dn 3 e) c / 2)).
{ replace (eval (Dn 3 e) c / 2) with (eval (Dn 3 e) c * (1 / 2)) by field.
  apply mul_correct; [exact D3 | exact (rational_correct s (u := scale_1 prec) 1 2)]. }
unfold based. cbn [at_c at_c2 at_l2 at_inverse at_l3 at_l4 c_lo c_hi constant_fifth around_c number_1 number_2 number_3].
rewrite !derivative_of by exact W.
split; [exact Hb|]. split; [apply square_correct; assumption|]. split; [exact M2|]. split; [exact I|]. split; [exact N|].
split; [exact (model_of_correct _ _ _ N3 E3)|].
split.
{ refine (model_of_correct _ _ _ _ E4). replace (eval (Dn 4 e) c / 6) with (eval (Dn 4 e) c * (1 / 6)) by field.
  apply mul_correct; [exact D4 | exact (rational_correct s (u := scale_1 prec) 1 6)]. }
split; [exact W|]. split; [exact Hu|]. split; [exact (find_constant_fifth_correct _ _)|]. split; [exact Hi|]. split; [intros p; exact D1|].
split; intros p; [exact D2 | exact N3].
Qed.

Local Opaque plus minus TaylorModel.times TaylorModel.square TaylorModel.rooted TaylorModel.inverted scaled exact fraction TaylorModel.unit_of
  TaylorModel.holds least greatest.

Section Steps_correct.
Variables (B : base) (k : quotient) (c : R).
Hypothesis HB : based B c.

Lemma fifth_on_correct lo hi m x : fifth_on B lo hi = Some m -> IZR lo <= x * unit_real <= IZR hi -> wd e x /\ holds m (eval (Dn 5 e) x / 24).
Proof.
intros E Hx. unfold fifth_on in E.
assert (G : fifth_found lo hi = Some m -> wd e x /\ holds m (eval (Dn 5 e) x / 24)).
{ clear E. intros E. unfold fifth_found, fifth_between in E. split_bind E. split_bind E0. destruct (tower_on 5 _ _ _ x ltac:(lia) Hx E1) as [W K].
  split; [exact W|].
  refine (model_of_correct _ _ _ _ E). replace (eval (Dn 5 e) x / 24) with (eval (Dn 5 e) x * (1 / 24)) by field.
  apply mul_correct; [apply K; lia | exact (rational_correct s (u := scale_1 prec) 1 24)]. }
destruct (constant_fifth B) as [[[m' a] b]|] eqn:F; [|exact (G E)]. destruct ((a <=? lo)%Z && (hi <=? b)%Z) eqn:L; [|exact (G E)].
injection E as <-. apply andb_prop in L. destruct L as [L1 L2]. apply Z.leb_le, IZR_le in L1. apply Z.leb_le, IZR_le in L2.
destruct HB as (_ & _ & _ & _ & _ & _ & _ & _ & _ & Hf & _). apply (Hf _ _ _ F x). lra.
Qed.

(** numbers of what stands in the goal *)
Ltac enclose :=
  repeat first
    [ eassumption | apply plus_correct | apply minus_correct | apply times_correct | apply square_correct | apply scaled_correct
    | apply rooted_correct | apply one_correct | apply integer_correct | apply fraction_correct ].
Ltac by_form := eapply holds_eq; [ enclose | ].

(** H: what the next definition holds *)
Ltac next E x H r :=
  match type of E with bind (Some ?m) ?g = ?rhs =>
    assert (H : holds m r);
    [ | let Ex := fresh in let E' := fresh in destruct (bind_inv _ _ _ E) as [x [Ex E']]; clear E; rename E' into E;
        apply some_eq in Ex; rewrite Ex in H; clear Ex; cbv beta in E ] end.

Definition differences_hold (x : R) (D : model * model * model) : Prop :=
  holds (fst (fst D)) (l1_cz l c (c + x)) /\ holds (snd (fst D)) (l1_ccz l c (c + x)) /\ holds (snd D) (l1_cccz l c (c + x)).

Lemma differences_near_correct x D : forall X, holds X x -> differences_near B X = Some D -> differences_hold x D.
Proof.
intros X HX E. destruct HB as (Hc & _ & Hl2 & _ & _ & Hl3 & Hl4 & W & Hu & _). unfold differences_near in E. split_bind E.
assert (Hz : holds (plus (at_c B) X) (c + x)) by (apply plus_correct; assumption).
assert (L := least_correct bits t1 t2 t3 H1 H2 H3 _ _ Hz). assert (G := greatest_correct bits t1 t2 t3 H1 H2 H3 _ _ Hz).
set (lo := Z.min (c_lo B) (least (plus (at_c B) X))) in *. set (hi := Z.max (c_hi B) (greatest (plus (at_c B) X))) in *.
assert (A1 : IZR lo <= IZR (c_lo B)) by (apply IZR_le; lia). assert (A2 : IZR lo <= IZR (least (plus (at_c B) X))) by (apply IZR_le; lia).
assert (A3 : IZR (c_hi B) <= IZR hi) by (apply IZR_le; lia). assert (A4 : IZR (greatest (plus (at_c B) X)) <= IZR hi) by (apply IZR_le; lia).
assert (In : forall y, Rmin c (c + x) <= y <= Rmax c (c + x) -> IZR lo <= y * unit_real <= IZR hi).
{ intros y Hy. assert (U := unit_real_positive bits). unfold Rmin, Rmax in Hy. destruct (Rle_dec c (c + x)); split; nra. }
destruct (differences_expanded e l Hl c x) as [xi [Hxi [E3 [E2 E1]]]].
{ intros y Hy. exact (proj1 (fifth_on_correct _ _ _ y E0 (In y Hy))). }
assert (H5 := proj2 (fifth_on_correct _ _ _ xi E0 (In xi Hxi))). unfold differences_hold. rewrite E1, E2, E3.
rewrite <- !derivative_of by exact W. cbn [fst snd].
assert (K3 : holds (plus (at_l4 B) (times X x0)) (Derive_n l 4 c / 6 + x * (eval (Dn 5 e) xi / 24))) by enclose.
assert (K2 : holds (plus (at_l3 B) (times X (plus (at_l4 B) (times X x0)))) (Derive_n l 3 c / 2 + x * (Derive_n l 4 c / 6 + x * (eval (Dn 5 e) xi / 24)))) by enclose.
split; [enclose|]. split; [exact K2 | exact K3].
Qed.

Definition series_holds (v : series) (d r : R) : Prop :=
  exists r0 r1 r2 r3, (let '(v0, v1, v2, v3) := v in
    enclosed (scale_1 prec) v0 r0 /\ enclosed (scale_1 prec) v1 r1 /\ enclosed (scale_1 prec) v2 r2 /\ enclosed (scale_1 prec) v3 r3) /\
  r = r0 + d * (r1 + d * (r2 + d * r3)).

Lemma divided_correct (iX ix a : number) (v : series) (X d ra r : R) : X <> 0 -> X + d <> 0 ->
  enclosed (scale_1 prec) iX (/ X) -> enclosed (scale_1 prec) ix (/ (X + d)) -> enclosed (scale_1 prec) a ra -> series_holds v d r ->
  series_holds (divided iX ix a v) d ((r - ra) / (X + d)).
Proof.
intros NX Nx HX Hx Ha [r0 [r1 [r2 [r3 [H ->]]]]]. destruct v as [[[v0 v1] v2] v3]. destruct H as (H0 & H1' & H2' & H3').
exists ((r0 - ra) * / X), ((r1 - (r0 - ra) * / X) * / X), ((r2 - (r1 - (r0 - ra) * / X) * / X) * / X),
  ((r3 - (r2 - (r1 - (r0 - ra) * / X) * / X) * / X) * / (X + d)).
split; [|field; split; assumption]. unfold divided. cbv zeta.
repeat split; repeat first [assumption | apply mul_correct | apply sub_correct].
Qed.

Lemma model_of_series_correct (md md2 md3 m : model) (v : series) (d r : R) : holds md d -> holds md2 (d * d) -> holds md3 (d * (d * d)) ->
  series_holds v d r -> model_of_series md md2 md3 v = Some m -> holds m r.
Proof.
intros Hd Hd2 Hd3 [r0 [r1 [r2 [r3 [H ->]]]]] E. destruct v as [[[v0 v1] v2] v3]. destruct H as (A0 & A1 & A2 & A3).
unfold model_of_series in E.
destruct (bind_inv _ _ _ E) as [m0 [E0 E']]. clear E. rename E' into E.
destruct (bind_inv _ _ _ E) as [m1 [E1 E']]. clear E. rename E' into E.
destruct (bind_inv _ _ _ E) as [m2 [E2 E']]. clear E. rename E' into E.
destruct (bind_inv _ _ _ E) as [m3 [E3 E']]. clear E. rename E' into E. injection E as <-.
assert (B0 := model_of_correct _ _ _ A0 E0). assert (B1 := model_of_correct _ _ _ A1 E1).
assert (B2 := model_of_correct _ _ _ A2 E2). assert (B3 := model_of_correct _ _ _ A3 E3).
eapply holds_eq; [enclose | ring].
Qed.

Lemma differences_far_correct x D : forall X, holds X x -> differences_far B X = Some D -> differences_hold x D.
Proof.
intros X HX E. destruct HB as (_ & _ & _ & _ & _ & _ & _ & W & Hu & _ & Hi & N1 & N2 & N3). unfold differences_far in E. cbv zeta in E.
assert (U := unit_real_positive bits). set (m := centre_of X) in *. set (lo := Z.min m (least X)) in *. set (hi := Z.max m (greatest X)) in *.
assert (L := least_correct bits t1 t2 t3 H1 H2 H3 _ _ HX). assert (G := greatest_correct bits t1 t2 t3 H1 H2 H3 _ _ HX).
assert (A1 : IZR lo <= IZR m) by (apply IZR_le; lia). assert (A2 : IZR lo <= IZR (least X)) by (apply IZR_le; lia).
assert (A3 : IZR m <= IZR hi) by (apply IZR_le; lia). assert (A4 : IZR (greatest X) <= IZR hi) by (apply IZR_le; lia).
set (X0 := IZR m / unit_real). assert (EX : X0 * unit_real = IZR m) by (unfold X0; field; lra).
set (d := x - X0). assert (Ex : X0 + d = x) by (unfold d; ring).
destruct (bind_inv _ _ _ E) as [T [ET E']]. clear E. rename E' into E.
destruct (bind_inv _ _ _ E) as [Tr [ER E']]. clear E. rename E' into E.
destruct (bind_inv _ _ _ E) as [iX [EiX E']]. clear E. rename E' into E.
destruct (bind_inv _ _ _ E) as [ix [Eix E']]. clear E. rename E' into E.
assert (HX0 : enclosed (scale_1 prec) (Within (interval_of_units prec bits m m)) X0) by (apply within, interval_of_units_correct; lra).
assert (Hx : enclosed (scale_1 prec) (Within (interval_of_units prec bits lo hi)) x) by (apply within, interval_of_units_correct; lra).
destruct (inverse_correct s (u := scale_1 prec) _ _ _ HX0 EiX) as [NX HiX].
destruct (inverse_correct s (u := scale_1 prec) _ _ _ Hx Eix) as [Nx Hix].
rewrite <- Ex in Nx, Hix.
destruct (tower_within 3 _ T (c + X0) ltac:(lia) (I.add_correct prec _ _ _ _ Hi (interval_of_units_correct prec bits m m X0 ltac:(lra))) ET) as [_ K].
assert (R4 : forall y, IZR (c_lo B + lo) <= y * unit_real <= IZR (c_hi B + hi) ->
  wd e y /\ enclosed (scale_1 prec) (mul s (get Tr 4) (rational s 1 6)) (eval (Dn 4 e) y / 6)).
{ intros y Hy. destruct (tower_on 4 _ _ Tr y ltac:(lia) Hy ER) as [W4 K4]. split; [exact W4|].
  replace (eval (Dn 4 e) y / 6) with (eval (Dn 4 e) y * (1 / 6)) by field.
  apply mul_correct; [apply K4; lia | exact (rational_correct s (u := scale_1 prec) 1 6)]. }
assert (In : forall y, Rmin (c + X0) (c + X0 + d) <= y <= Rmax (c + X0) (c + X0 + d) -> IZR (c_lo B + lo) <= y * unit_real <= IZR (c_hi B + hi)).
{ intros y Hy. replace (c + X0 + d) with (c + x) in Hy by (rewrite <- Ex; ring). rewrite !plus_IZR.
  unfold Rmin, Rmax in Hy. destruct (Rle_dec (c + X0) (c + x)); split; nra. }
destruct (taylor_3 e (c + X0) d) as [xi [Hxi Et]].
{ intros y Hy. exact (proj1 (R4 y (In y Hy))). }
assert (S1 : series_holds (get T 1, get T 2, mul s (get T 3) (rational s 1 2), mul s (get Tr 4) (rational s 1 6)) d (eval (Dn 1 e) (c + x))).
{ exists (eval (Dn 1 e) (c + X0)), (eval (Dn 2 e) (c + X0)), (eval (Dn 3 e) (c + X0) / 2), (eval (Dn 4 e) xi / 6). split.
  - split; [apply K; lia|]. split; [apply K; lia|]. split; [|exact (proj2 (R4 xi (In xi Hxi)))].
    replace (eval (Dn 3 e) (c + X0) / 2) with (eval (Dn 3 e) (c + X0) * (1 / 2)) by field.
    apply mul_correct; [apply K; lia | exact (rational_correct s (u := scale_1 prec) 1 2)].
  - rewrite <- Et. f_equal. rewrite <- Ex. ring. }
assert (Wz : wd e (c + x)) by (apply (R4 (c + x)), In; rewrite <- Ex; rewrite Rplus_assoc; unfold Rmin, Rmax;
  destruct (Rle_dec (c + X0) (c + (X0 + d))); lra).
assert (Hd : holds (minus X (exact m)) d) by (apply minus_correct; [exact HX | apply exact_correct]).
next E md Hmd d. { exact Hd. }
next E md2 Hmd2 (d * d). { enclose. }
next E md3 Hmd3 (d * (d * d)). { enclose. }
destruct (bind_inv _ _ _ E) as [sk [Ek E']]. clear E. rename E' into E. apply some_eq in Ek.
destruct (bind_inv _ _ _ E) as [sl [El E']]. clear E. rename E' into E. apply some_eq in El.
destruct (bind_inv _ _ _ E) as [sn [En E']]. clear E. rename E' into E. apply some_eq in En.
destruct (bind_inv _ _ _ E) as [mK [EK E']]. clear E. rename E' into E.
destruct (bind_inv _ _ _ E) as [mL [EL E']]. clear E. rename E' into E.
destruct (bind_inv _ _ _ E) as [mN [EN E']]. clear E. rename E' into E. apply some_eq in E. subst D.
assert (Nc : c + x <> c) by (rewrite Ex in Nx; lra).
assert (D1 : Derive l (c + x) = eval (Dn 1 e) (c + x)) by exact (derivative_of 1 _ Wz).
assert (D2 : Derive l c = eval (Dn 1 e) c) by exact (derivative_of 1 _ W).
assert (Sk : series_holds sk d (l1_cz l c (c + x))).
{ rewrite <- Ek. assert (Q := divided_correct iX ix _ _ X0 d _ _ NX Nx HiX Hix (N1 prec) S1). rewrite Ex in Q.
  unfold l1_cz. destruct (Req_EM_T (c + x) c) as [e0|_]; [contradiction|]. rewrite D1, D2. replace (c + x - c) with x by ring. exact Q. }
assert (Sl : series_holds sl d (l1_ccz l c (c + x))).
{ rewrite <- El. assert (Q := divided_correct iX ix _ _ X0 d _ _ NX Nx HiX Hix (N2 prec) Sk). rewrite Ex in Q.
  unfold l1_ccz. destruct (Req_EM_T (c + x) c) as [e0|_]; [contradiction|]. rewrite (derivative_of 2) by exact W.
  replace (c + x - c) with x by ring. exact Q. }
assert (Sn : series_holds sn d (l1_cccz l c (c + x))).
{ rewrite <- En. assert (Q := divided_correct iX ix _ _ X0 d _ _ NX Nx HiX Hix (N3 prec) Sl). rewrite Ex in Q.
  unfold l1_cccz. destruct (Req_EM_T (c + x) c) as [e0|_]; [contradiction|]. rewrite (derivative_of 3) by exact W.
  replace (c + x - c) with x by ring. exact Q. }
assert (R : forall v r m, series_holds v d r -> model_of_series md md2 md3 v = Some m -> holds m r)
  by (intros; eapply (model_of_series_correct md md2 md3); eassumption).
split; [exact (R _ _ _ Sk EK)|]. split; [exact (R _ _ _ Sl EL) | exact (R _ _ _ Sn EN)].
Qed.

Lemma differences_correct x D X : holds X x -> differences B X = Some D -> differences_hold x D.
Proof.
intros HX E. unfold differences in E.
destruct (constant_fifth B); [|destruct (far_from_zero X)]; first [exact (differences_far_correct x D X HX E) | exact (differences_near_correct x D X HX E)].
Qed.

Section Two_steps.
Variables (h eps w : R) (mh meps mw : model).
Hypothesis Hh : holds mh h.
Hypothesis Heps : holds meps eps.
Hypothesis Hw : holds mw w.
Local Notation kr := (real_of k).

Lemma frac_correct (q : quotient) : holds (frac q) (real_of q).
Proof. unfold frac, real_of. rewrite rat_eq. apply fraction_correct. Qed.

Record stepped (t : steps) : Prop := {
  of_S : holds (m_S t) (S0 l c eps); of_SS : holds (m_SS t) ((S0 l c eps)^2); of_D2 : holds (m_D2 t) (D2 l h c eps);
  of_kw : holds (m_kw t) (kr * w); of_chart : holds (inverse_chart t) (/ (1 + kr * w)); of_nonzero : 1 + kr * w <> 0;
  of_delta : holds (m_delta t) (delta kr w); of_z0 : holds (m_z0 t) (z0 kr c w);
  of_K0 : holds (m_K0 t) (K0 l kr c w); of_L0 : holds (m_L0 t) (l1_ccz l c (c + delta kr w));
  of_C0 : holds (m_C0 t) (l1_cccz l c (c + delta kr w));
  of_sigma_0 : holds (sigma_0 t) (sigma l h c eps (delta kr w)); of_r0 : holds (m_r0 t) (r0 l kr h c eps w);
  of_delta1 : holds (m_delta1 t) (delta1 l kr h c eps w); of_z1 : holds (m_z1 t) (z1 l kr h c eps w);
  of_K1 : holds (m_K1 t) (K1 l kr h c eps w); of_L1 : holds (m_L1 t) (l1_ccz l c (c + delta1 l kr h c eps w));
  of_C1 : holds (m_C1 t) (l1_cccz l c (c + delta1 l kr h c eps w));
  of_u : holds (m_u t) (u l kr h c w); of_p1 : holds (m_p1 t) (p1 l kr h c eps w);
  of_sigma1 : holds (m_sigma1 t) (sigma1 l kr h c eps w); of_q : holds (m_q t) (q l kr h c eps w);
  of_G : holds (m_G t) (G l kr h c eps w); of_m1 : holds (m_m1 t) (m1 l kr h c eps w) }.

Lemma two_steps_correct t : two_steps B k mh meps mw = Some t -> stepped t.
Proof.
intros E. destruct HB as (Hc & Hcc & Hl2 & Hi2 & N2 & _). assert (Hk := frac_correct k).
unfold two_steps in E. cbv zeta in E.
next E sS HS (S0 l c eps). { eapply holds_eq; [enclose | unfold S0; reflexivity]. }
next E sSS HSS ((S0 l c eps)^2). { eapply holds_eq; [enclose | ring]. }
next E hc Hhc (4 * h * c^2). { eapply holds_eq; [enclose | ring]. }
next E sD2 HD2 (D2 l h c eps). { eapply holds_eq; [enclose | reflexivity]. }
next E kw Hkw (kr * w). { enclose. }
destruct (bind_inv _ _ _ E) as [ikw [Ei E']]. clear E. rename E' into E.
destruct (inverted_correct bits t1 t2 t3 H1 H2 H3 _ _ (1 + kr * w) ltac:(enclose) Ei) as [Nk Hik].
next E sdelta Hdelta (delta kr w). { eapply holds_eq; [enclose | reflexivity]. }
next E sz0 Hz0 (z0 kr c w). { eapply holds_eq; [enclose | reflexivity]. }
destruct (bind_inv _ _ _ E) as [[[K L] C] [Ed E']]. clear E. rename E' into E.
destruct (differences_correct _ _ _ Hdelta Ed) as [HK0 [HL0 HC0]]. cbn [fst snd] in HK0, HL0, HC0.
change (holds K (K0 l kr c w)) in HK0.
next E sg0 Hsg0 (sigma l h c eps (delta kr w)). { eapply holds_eq; [enclose | unfold sigma; f_equal; ring]. }
next E K0d HK0d (K0 l kr c w * delta kr w). { enclose. }
next E sr0 Hr0 (r0 l kr h c eps w). { eapply holds_eq; [enclose | unfold r0; ring]. }
next E sdelta1 Hdelta1 (delta1 l kr h c eps w). { eapply holds_eq; [enclose | reflexivity]. }
next E sz1 Hz1 (z1 l kr h c eps w). { eapply holds_eq; [enclose | reflexivity]. }
destruct (bind_inv _ _ _ E) as [[[K' L'] C'] [Ed' E']]. clear E. rename E' into E.
destruct (differences_correct _ _ _ Hdelta1 Ed') as [HK1 [HL1 HC1]]. cbn [fst snd] in HK1, HL1, HC1.
change (holds K' (K1 l kr h c eps w)) in HK1.
next E su Hu (u l kr h c w). { eapply holds_eq; [enclose | unfold u; ring]. }
next E su1 Hu1 (1 - u l kr h c w). { enclose. }
next E sp1 Hp1 (p1 l kr h c eps w). { eapply holds_eq; [enclose | reflexivity]. }
next E sp1d Hp1d (p1 l kr h c eps w * delta kr w). { enclose. }
next E sv Hv (v l kr h c eps w). { eapply holds_eq; [enclose | unfold v; ring]. }
next E ssigma1 Hsigma1 (sigma1 l kr h c eps w). { eapply holds_eq; [enclose | unfold sigma1; f_equal; ring]. }
next E sr1 Hr1 (r1 l kr h c eps w). { eapply holds_eq; [enclose | unfold r1, delta1, p1; ring]. }
next E sq Hq (q l kr h c eps w). { eapply holds_eq; [enclose | reflexivity]. }
next E sG HG (G l kr h c eps w). { eapply holds_eq; [enclose | unfold G; ring]. }
next E uv Huv ((1 - u l kr h c w) * (1 - v l kr h c eps w)). { enclose. }
destruct (bind_inv _ _ _ E) as [ends [Ee E']]. clear E. rename E' into E.
match type of Ee with _ ?m = _ => assert (He : holds m (S0 l c eps + S2 l kr h c eps w)) end.
{ eapply holds_eq; [enclose | unfold S2; apply f_equal, f_equal; ring]. }
destruct (inverted_correct bits t1 t2 t3 H1 H2 H3 _ _ _ He Ee) as [_ Hends].
next E sm1 Hm1 (m1 l kr h c eps w). { eapply holds_eq; [enclose | unfold m1, Rdiv; ring]. }
injection E as <-. constructor; assumption.
Qed.

(** l1_cz at z, as differences encloses it, is K0 at delta and K1 at delta1 *)
Lemma rho2_of_correct (x : R) (S iS X K L N sg m : model) : S0 l c eps <> 0 ->
  holds S (S0 l c eps) -> holds iS (/ S0 l c eps) -> holds X x -> holds K (l1_cz l c (c + x)) -> holds L (l1_ccz l c (c + x)) ->
  holds N (l1_cccz l c (c + x)) -> holds sg (sigma l h c eps x) ->
  rho2_of B S iS mh (scaled 4 mh) X K L N sg = Some m -> holds m (rho2 l h c eps x).
Proof.
intros N0 HS HiS HX HK HL HN Hsg E. destruct HB as (Hc & Hcc & Hl2 & Hi2 & N2 & _). unfold rho2_of in E.
destruct (bind_inv _ _ _ E) as [i [Ei E']]. clear E. rename E' into E.
destruct (inverted_correct bits t1 t2 t3 H1 H2 H3 _ _ (sigma l h c eps x + S0 l c eps) ltac:(enclose) Ei) as [Nk Hi].
next E mo1 Hs1 (sigma_1 l h c eps x). { eapply holds_eq; [enclose | unfold sigma_1, Rdiv; ring]. }
next E mo2 Hs2 (sigma_2 l h c eps x). { eapply holds_eq; [enclose | unfold sigma_2; field; split; assumption]. }
injection E as <-. eapply holds_eq; [enclose | unfold rho2; ring].
Qed.

Record expansion_holds (t : expansion) : Prop := {
  of_Gt : holds (m_Gt t) (Gt l kr h c eps w); of_A1 : holds (m_A1 t) (A1 l kr h c eps w);
  of_Q2 : holds (m_Q2 t) (Q2 l kr h c eps w); of_b : holds (m_b t) (b l kr h c eps w) }.

Lemma expanded_correct t x : stepped t -> expanded B mh meps mw t = Some x -> expansion_holds x.
Proof.
intros Ht E. destruct Ht as [HS HSS HD2 Hkw Hchart Nk Hdelta Hz0 HK0 HL0 HC0 Hsg0 Hr0 Hdelta1 Hz1 HK1 HL1 HC1 Hu Hp1 Hsigma1 Hq HG Hm1].
assert (Hrho2 := rho2_of_correct). destruct HB as (Hc & Hcc & Hl2 & Hi2 & N2 & Hl3 & _). unfold expanded in E. cbv zeta in E.
next E eps1 Heps1 (1 + eps). { enclose. }
destruct (bind_inv _ _ _ E) as [iS [EiS E']]. clear E. rename E' into E.
destruct (inverted_correct bits t1 t2 t3 H1 H2 H3 _ _ _ HS EiS) as [NS HiS].
next E cl2 Hcl2 (c * Derive_n l 2 c). { enclose. }
next E srho1 Hrho1 (rho1 l h c eps). { eapply holds_eq; [enclose | unfold rho1; field; exact NS]. }
next E sg1 Hsg1 (sigma l h c eps (delta1 l kr h c eps w)). { eapply holds_eq; [enclose | unfold sigma; f_equal; ring]. }
destruct (bind_inv _ _ _ E) as [ra [Ea E']]. clear E. rename E' into E.
assert (Hra := Hrho2 _ _ _ _ _ _ _ _ _ NS HS HiS Hdelta HK0 HL0 HC0 Hsg0 Ea).
destruct (bind_inv _ _ _ E) as [rb [Eb E']]. clear E. rename E' into E.
assert (Hrb := Hrho2 _ _ _ _ _ _ _ _ _ NS HS HiS Hdelta1 HK1 HL1 HC1 Hsg1 Eb).
destruct (bind_inv _ _ _ E) as [ib [Ei E']]. clear E. rename E' into E.
destruct (inverted_correct bits t1 t2 t3 H1 H2 H3 _ _ (sigma l h c eps (delta1 l kr h c eps w) + sigma1 l kr h c eps w)
  ltac:(enclose) Ei) as [_ Hib].
next E bal Hbal (balance l kr h c eps w). { eapply holds_eq; [enclose | unfold balance, Rdiv; ring]. }
next E sq2 Hq2 (q2 l kr h c eps w). { eapply holds_eq; [enclose | unfold q2, mu; ring]. }
next E sa1 Ha1 (a1 l kr h c eps w). { eapply holds_eq; [enclose | unfold a1; ring]. }
next E sGt HGt (Gt l kr h c eps w). { eapply holds_eq; [enclose | unfold Gt; ring]. }
destruct (bind_inv _ _ _ E) as [iG [EiG E']]. clear E. rename E' into E.
destruct (inverted_correct bits t1 t2 t3 H1 H2 H3 _ _ _ HGt EiG) as [NG HiG].
next E sA1 HA1 (A1 l kr h c eps w). { eapply holds_eq; [enclose | unfold A1, Rdiv; ring]. }
next E sQ2 HQ2 (Q2 l kr h c eps w). { eapply holds_eq; [enclose | unfold Q2; field; split; assumption]. }
next E sb Hb (b l kr h c eps w). { eapply holds_eq; [enclose | unfold b; ring]. }
injection E as <-. constructor; assumption.
Qed.
End Two_steps.
End Steps_correct.
End At.
End Program.

(** ** For proofs about programs *)

(** that a model holds the number in the goal *)
Ltac enclose :=
  repeat first
    [ eassumption | apply plus_correct | apply minus_correct | apply times_correct | apply square_correct | apply scaled_correct
    | apply rooted_correct | apply one_correct | apply zero_correct | apply integer_correct | apply frac_correct ].

(** E: what a program computes; x: its next definition; H, to be proved first: that it holds v *)
Ltac next E x H v :=
  lazymatch type of E with bind (Some ?m) _ = _ =>
  lazymatch goal with _ : TaylorModel.holds ?bits ?t1 ?t2 ?t3 _ _ |- _ =>
    assert (H : TaylorModel.holds bits t1 t2 t3 m v);
    [ | let Ex := fresh in let E' := fresh in destruct (bind_inv _ _ _ E) as [x [Ex E']]; clear E; rename E' into E;
        apply some_eq in Ex; rewrite Ex in H; clear Ex; cbv beta in E ] end end.
