(** The check of the claim `run`, with its theorem. The first steps are followed by Orbit.v, the rest is decided by subdivision. *)
From Coq Require Import Reals ZArith NArith QArith Qreals Lra Lia List String Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum GradientDescent Run Expression Agreement Evaluator Part Obligation Orbit
  Format Meaning CheckBase.
Import ListNotations.
Open Scope R_scope.

Record run_numbers : Set := Run_numbers {
  r_eta : number; r_x0 : number; r_y0 : number; r_steps : number; r_r : number; r_q : number; r_K : number;
  r_D_lo : number; r_D_hi : number; r_u_lo : number; r_u_hi : number; r_x_lo : number; r_x_hi : number; r_y_lo : number;
  r_y_hi : number; r_sharpness_lo : number; r_sharpness_hi : number; r_gap_lo : number; r_gap_hi : number }.
Definition run_of (v : list number) : option run_numbers :=
  match v with
  | [eta; x0; y0; steps; r; q; K; D_lo; D_hi; u_lo; u_hi; x_lo; x_hi; y_lo; y_hi; s_lo; s_hi; gap_lo; gap_hi] =>
      Some (Run_numbers eta x0 y0 steps r q K D_lo D_hi u_lo u_hi x_lo x_hi y_lo y_hi s_lo s_hi gap_lo gap_hi)
  | _ => None
  end.

(** no more steps than these are followed *)
Definition most_steps : Z := 1000000.

Definition smaller (x y : Q) : Q := if Qle_bool x y then x else y.
Definition greater (x y : Q) : Q := if Qle_bool x y then y else x.
Definition sign_of (x : Q) : Q := if Qle_bool x 0 then -1 # 1 else 1 # 1.

Lemma compare_Q x y : if Qle_bool x y then Q2R x <= Q2R y else Q2R y < Q2R x.
Proof.
destruct (Qle_bool x y) eqn:E; [apply at_most_correct, E|]. apply less_correct. unfold less. rewrite E. reflexivity.
Qed.
Lemma smaller_correct x y : Q2R (smaller x y) = Rmin (Q2R x) (Q2R y).
Proof.
unfold smaller. assert (H := compare_Q x y). destruct (Qle_bool x y); [rewrite Rmin_left | rewrite Rmin_right]; try reflexivity; lra.
Qed.
Lemma greater_correct x y : Q2R (greater x y) = Rmax (Q2R x) (Q2R y).
Proof.
unfold greater. assert (H := compare_Q x y). destruct (Qle_bool x y); [rewrite Rmax_right | rewrite Rmax_left]; try reflexivity; lra.
Qed.
Lemma sign_of_correct x : Q2R x <> 0 -> Q2R (sign_of x) = Q2R x / Rabs (Q2R x).
Proof.
intros N. unfold sign_of. assert (H := compare_Q x 0). autorewrite with exactly in H.
destruct (Qle_bool x 0); autorewrite with exactly; [rewrite Rabs_left by lra | rewrite Rabs_pos_eq by lra]; field; exact N.
Qed.

(** what the first test says that says something *)
Fixpoint decided {T : Set} (test : T -> option bool) (ts : list T) : bool :=
  match ts with [] => false | t :: ts => match test t with Some b => b | None => decided test ts end end.
Lemma decided_correct {T : Set} (test : T -> option bool) ts : decided test ts = true -> exists t, test t = Some true.
Proof. induction ts as [|t ts IH]; [discriminate|]. simpl. destruct (test t) as [b|] eqn:E; [intros ->; eauto | exact IH]. Qed.

Section Run.
Variable h : effort.
Variable f : formula.
Variables lo hi : number.
Variable n : run_numbers.
Local Notation q x := (exact x).
Local Notation r x := (real x).
Local Notation fine := (bits_between (q lo) (q hi) 1).
Local Notation eta := (q (r_eta n)).

Definition near_lo : Q := (q lo - q (r_r n))%Q.
Definition near_hi : Q := (q hi + q (r_r n))%Q.
(** by how much, relatively, the balance can shrink after the last step *)
Definition tail_of : Q := ((eta * q (r_K n) * q (r_r n)) ^ 2 / (1 - q (r_q n) ^ 2))%Q.
Definition balance_lo : Q := smaller (q (r_D_lo n)) (q (r_D_lo n) * (1 - tail_of))%Q.
Definition balance_hi : Q := greater (q (r_D_hi n)) (q (r_D_hi n) * (1 - tail_of))%Q.

(** eta (x^2 + y^2), of the balance D and the product z *)
Definition sum_term (D z : term) : term := TSqrt (TAdd (TPow D 2) (TMul (the (4 * eta ^ 2)) (TPow z 2))).

(** of z, x and D: the factor of the distance to the minimum in one step *)
Definition contraction : term :=
  TSub (the 1) (TMul (TDer 1 2) (TSub (sum_term (TVar 2) (TVar 0)) (TMul (TMul (the (eta ^ 2)) (TVar 0)) (TDer 0 1)))).
Definition on_contraction (body : term) : bool :=
  nonnegative_on h f [] coarse [between near_lo near_hi; between near_lo near_hi; between balance_lo balance_hi] [TVar 0; TVar 1] body.

(** of D and c: x and y of the limit, times 2 sqrt eta, and eta times the sharpness there *)
Definition limit_sum : term := sum_term (TVar 0) (TVar 1).
Definition part_u : term := TMul (the (sign_of (q (r_u_lo n)))) (TSqrt (TAdd limit_sum (TMul (the (2 * eta)) (TVar 1)))).
Definition part_v : term :=
  TMul (the (sign_of (q (r_u_lo n)) * sign_of (q (r_D_lo n)))) (TSqrt (TSub limit_sum (TMul (the (2 * eta)) (TVar 1)))).
Definition scaled_point (x : number) : term := TMul (TMul (the 2) (TSqrt (the eta))) (the (q x)).
Definition limit_sharpness : term := TMul (TDer 0 2) limit_sum.
Definition on_limit (body : term) : bool :=
  nonnegative_on h f [] fine [between balance_lo balance_hi; between (q lo) (q hi)] [TVar 1] body.

(** Bits are doubled until they are enough to decide, but no step can be worth more than [step_bits];
    [orbit_fuel] bits of blocks of steps are spent on each try, at most. Where a run is not chaotic,
    few are tried first, which a run of few blocks does not notice. *)
Definition step_bits : N := 256.
Definition orbit_fuel : N := 8388608.
Fixpoint doubled (n : nat) (p : positive) : list positive := match n with O => [] | S n => p :: doubled n (xO p) end.
Definition orbit_bits (D_lo D_hi : Q) (blocks rest : nat) : list (positive * positive) :=
  let p := bits_between D_lo D_hi D_hi in
  let most := (Npos p + step_bits * (256 * N.of_nat blocks + N.of_nat rest))%N in
  let all := filter (fun bits => Npos bits <=? most)%N (doubled 8 p) in
  map (fun bits => ((p + 64)%positive, bits)) all ++
  if (blocks <=? 8)%nat then [] else map (fun bits => (bits, bits)) all.
Definition arrives (blocks rest : nat) : bool :=
  let c x := constant_of x in
  decided (fun '(enough, bits) => check_long_orbit 24 enough f [] (c eta) orbit_fuel bits blocks rest (c (q (r_x0 n))) (c (q (r_y0 n)))
    (c (q hi - q (r_r n))%Q) (c (q lo + q (r_r n))%Q) (c (q (r_D_lo n))) (c (q (r_D_hi n))) (c (q (r_u_lo n))) (c (q (r_u_hi n))))
    (orbit_bits (q (r_D_lo n)) (q (r_D_hi n)) blocks rest).
(** a number of steps: how many blocks, and what is left *)
Definition blocks_of (steps : Z) : nat * nat := let (a, b) := Z.div_eucl steps 256 in (Z.to_nat a, Z.to_nat b).

Lemma blocks_of_correct steps : (0 <= steps)%Z -> (fst (blocks_of steps) * block + snd (blocks_of steps))%nat = Z.to_nat steps.
Proof.
intros H. unfold blocks_of, block. assert (E := Z_div_mod steps 256 ltac:(lia)). destruct (Z.div_eucl steps 256) as [a b].
destruct E as [E B]. cbn [fst snd]. change 256%nat with (Z.to_nat 256). rewrite <- Z2Nat.inj_mul, <- Z2Nat.inj_add by lia. f_equal. lia.
Qed.

(** k1 follows from s1, as q < 1 *)
Definition check_run : verdict :=
  need "w1" : less 0 eta;
  need "w2" : less 0 (q (r_r n));
  need "w3" : at_most 0 (q (r_q n));
  need "w4" : less (q (r_q n)) 1;
  need "w5" : less 0 (q (r_D_lo n) * q (r_D_hi n));
  need "w6" : less 0 (q (r_u_lo n) * q (r_u_hi n));
  need "w7" : less tail_of 1;
  need "smooth" : smooth_between h f [] coarse near_lo near_hi;
  need "k2" : nonnegative_on h f [] coarse [between near_lo near_hi] [TVar 0] (TSub (the (q (r_K n))) (TDer 0 2));
  need "s1" : on_contraction (TSub (the (q (r_q n))) contraction);
  need "s2" : on_contraction (TAdd contraction (the (q (r_q n))));
  need "x1" : on_limit (TSub (TAdd part_u part_v) (scaled_point (r_x_lo n)));
  need "x2" : on_limit (TSub (scaled_point (r_x_hi n)) (TAdd part_u part_v));
  need "y1" : on_limit (TSub (TSub part_u part_v) (scaled_point (r_y_lo n)));
  need "y2" : on_limit (TSub (scaled_point (r_y_hi n)) (TSub part_u part_v));
  need "e1" : on_limit (TSub limit_sharpness (the (eta * q (r_sharpness_lo n))));
  need "e2" : on_limit (TSub (the (eta * q (r_sharpness_hi n))) limit_sharpness);
  need "e3" : on_limit (TSub (TSub (the 2) limit_sharpness) (the (q (r_gap_lo n))));
  need "e4" : on_limit (TSub (the (q (r_gap_hi n))) (TSub (the 2) limit_sharpness));
  need "orbit: the number of steps is not a whole number from 0 to 1000000" :
    match r_steps n with (steps, xH) => (0 <=? steps)%Z && (steps <=? most_steps)%Z | _ => false end;
  need "orbit" : (let (blocks, rest) := blocks_of (fst (r_steps n)) in arrives blocks rest);
  Accepted.

(** ** Correctness *)

Variable l : R -> R.
Hypothesis Hl : agrees (close [] f) l.
Local Notation e := (close [] f).

(** what the value of a term says, where its derivatives are those of the loss *)
Local Ltac by_term H :=
  generalize H; unfold obligation_value, contraction, part_u, part_v, limit_sharpness, limit_sum, sum_term, scaled_point;
  cbn [points_values app Part.value nth variables]; rewrite ?the_correct;
  match goal with D : forall k z, _ -> loss_derivative _ _ k z = _ |- _ => rewrite ?D by lra end;
  autorewrite with exactly; rewrite <- ?real_exact; change (Derive_n l 1) with (Derive l).

Theorem check_run_correct : minimum l (r lo) (r hi) -> check_run = Accepted ->
  exists steps, natural (r_steps n) = Some steps /\
  run l (r lo) (r hi) (r (r_eta n)) (r (r_x0 n)) (r (r_y0 n)) steps (r (r_r n)) (r (r_q n)) (r (r_x_lo n)) (r (r_x_hi n)) (r (r_y_lo n))
    (r (r_y_hi n)) (r (r_sharpness_lo n)) (r (r_sharpness_hi n)) (r (r_gap_lo n)) (r (r_gap_hi n)).
Proof.
intros Hmin. unfold check_run. intros E. needed E.
clear E. destruct (r_steps n) as [p [d|d|]]; try discriminate. apply andb_prop in N18. destruct N18 as [N18 _].
apply Z.leb_le in N18. exists (Z.to_nat p). split.
{ unfold natural. cbn [fst snd]. replace (p <? 0)%Z with false by (symmetry; apply Z.ltb_ge, N18). reflexivity. }
assert (B := blocks_of_correct p N18). cbn [fst] in N19. destruct (blocks_of p) as [blocks rest]. cbn [fst snd] in B.
destruct (decided_correct _ _ N19) as [[enough bits] O]. clear N19.
apply check_long_orbit_correct with (rho := []) (l := l) in O; [|exact Logic.I | exact Hl |].
2:{ compared N. rewrite constant_of_correct, <- real_exact. exact N. }
rewrite B in O. clear B. set (steps := Z.to_nat p) in *.
rewrite !constant_of_correct in O. autorewrite with exactly in O. rewrite <- !real_exact in O.
assert (W := smooth_between_correct h f [] [] Logic.I coarse _ _ N6).
compared N. compared N0. compared N1. compared N2. compared N3. compared N4. apply less_correct in N5. autorewrite with exactly in N5.
assert (Hlo : Q2R near_lo = r lo - r (r_r n)) by (unfold near_lo; autorewrite with exactly; rewrite <- !real_exact; reflexivity).
assert (Hhi : Q2R near_hi = r hi + r (r_r n)) by (unfold near_hi; autorewrite with exactly; rewrite <- !real_exact; reflexivity).
rewrite Hlo, Hhi in W.
assert (Q1 : 0 < 1 - r (r_q n) ^ 2) by nra.
assert (T : Q2R tail_of = tail (r (r_eta n)) (r (r_K n)) (r (r_r n)) (r (r_q n))).
{ unfold tail_of, tail. rewrite Q2R_div.
  - autorewrite with exactly. rewrite <- !real_exact. reflexivity.
  - intros Z. apply Qeq_eqR in Z. autorewrite with exactly in Z. rewrite <- !real_exact in Z. lra. }
assert (B : forall D, in_balance (r (r_D_lo n)) (r (r_D_hi n)) (tail (r (r_eta n)) (r (r_K n)) (r (r_r n)) (r (r_q n))) D ->
  Q2R balance_lo <= D <= Q2R balance_hi).
{ intros D. unfold in_balance, balance_lo, balance_hi. rewrite smaller_correct, greater_correct. autorewrite with exactly.
  rewrite <- !real_exact, T. trivial. }
assert (U : Q2R (sign_of (q (r_u_lo n))) = sign_u (r (r_u_lo n))).
{ rewrite sign_of_correct; rewrite <- real_exact; [reflexivity|]. intros Z. rewrite Z in N4. lra. }
assert (V : Q2R (sign_of (q (r_u_lo n))) * Q2R (sign_of (q (r_D_lo n))) = sign_v (r (r_u_lo n)) (r (r_D_lo n))).
{ rewrite U, sign_of_correct; rewrite <- real_exact; [unfold sign_v; field | intros Z; rewrite Z in N3; lra].
  apply Rabs_no_R0. intros Z. rewrite Z in N3. lra. }
assert (Hlh : r lo < r hi) by (destruct Hmin as [zs Hm]; generalize (minimum_inside Hm); lra).
assert (HD : forall k z, r lo - r (r_r n) <= z <= r hi + r (r_r n) -> loss_derivative f [] k z = Derive_n l k z).
{ intros k z Hz. apply (derivative_is f [] l Hl), W, Hz. }
assert (Near : forall z, r lo - r (r_r n) <= z <= r hi + r (r_r n) -> in_range (between near_lo near_hi) z).
{ intros z Hz. apply between_correct. rewrite Hlo, Hhi. exact Hz. }
assert (Bracket : forall z, r lo <= z <= r hi -> in_range (between (q lo) (q hi)) z).
{ intros z Hz. apply between_correct. rewrite <- !real_exact. exact Hz. }
assert (Step : forall body, on_contraction body = true -> forall z x D, r lo - r (r_r n) <= z <= r hi + r (r_r n) ->
  r lo - r (r_r n) <= x <= r hi + r (r_r n) -> Q2R balance_lo <= D <= Q2R balance_hi ->
  0 <= obligation_value f [] (variables [z; x; D]) [TVar 0; TVar 1] body).
{ intros body H z x D Hz Hx HB. apply (nonnegative_on_correct h f [] [] Logic.I _ _ _ _ H).
  exact (conj (Near z Hz) (conj (Near x Hx) (conj (between_correct _ _ D HB) Logic.I))). }
assert (Limit : forall body, on_limit body = true -> forall D c, Q2R balance_lo <= D <= Q2R balance_hi -> r lo <= c <= r hi ->
  0 <= obligation_value f [] (variables [D; c]) [TVar 1] body).
{ intros body H D c HB Hc. apply (nonnegative_on_correct h f [] [] Logic.I _ _ _ _ H).
  exact (conj (between_correct _ _ D HB) (conj (Bracket c Hc) Logic.I)). }
apply (run_sound l (r lo) (r hi) (r (r_eta n)) (r (r_x0 n)) (r (r_y0 n)) steps (r (r_r n)) (r (r_q n)) (r (r_K n)) (r (r_D_lo n))
  (r (r_D_hi n)) (r (r_u_lo n)) (r (r_u_hi n))); try assumption; try lra; unfold scaled_sum; rewrite <- ?V, <- ?U.
- exact (agrees_smooth 2 e l _ _ Hl W).
- intros z Hz. by_term (nonnegative_on_correct h f [] [] Logic.I _ _ _ _ N7 [z] (conj (Near z Hz) Logic.I)). lra.
- intros z x D Hz Hx HB. by_term (Step _ N8 z x D Hz Hx (B D HB)). lra.
- intros z x D Hz Hx HB. by_term (Step _ N9 z x D Hz Hx (B D HB)). lra.
- intros D c HB Hc. by_term (Limit _ N10 D c (B D HB) Hc). lra.
- intros D c HB Hc. by_term (Limit _ N11 D c (B D HB) Hc). lra.
- intros D c HB Hc. by_term (Limit _ N12 D c (B D HB) Hc). lra.
- intros D c HB Hc. by_term (Limit _ N13 D c (B D HB) Hc). lra.
- intros D c HB Hc. by_term (Limit _ N14 D c (B D HB) Hc). lra.
- intros D c HB Hc. by_term (Limit _ N15 D c (B D HB) Hc). lra.
- intros D c HB Hc. by_term (Limit _ N16 D c (B D HB) Hc). lra.
- intros D c HB Hc. by_term (Limit _ N17 D c (B D HB) Hc). lra.
Qed.
End Run.
