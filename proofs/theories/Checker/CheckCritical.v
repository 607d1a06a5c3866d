(** The claim `critical`: its obligations by computation, and what is accepted is true
    ([check_critical_correct]). What depends on the parameter is asked of the exchanged formula
    (Exchange.v), whose variable is the parameter. *)
From Coq Require Import Reals ZArith QArith Qreals Lra List String Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss Minimum CriticalParameter Expression Agreement Evaluator Part
  Obligation Exchange Format Meaning CheckBase CheckParts.
Import ListNotations.
Open Scope R_scope.
Open Scope string_scope.

(** * The numbers of the claim *)

Record critical_numbers : Set := Critical_numbers {
  k_c_lo : number; k_c_hi : number; k_at_lo : number; k_at_hi : number;
  k_side : number; k_rate : number;
  k_z0_lo : number; k_z0_hi : number; k_z1_lo : number; k_z1_hi : number;
  k_m_lo : number; k_m_hi : number; k_p_lo : number; k_p_hi : number;
  k_s_lo : number; k_s_hi : number; k_q_lo : number; k_q_hi : number; k_a : number }.

Definition critical_numbers_of (v : list number) : option critical_numbers :=
  match v with
  | [c_lo; c_hi; at_lo; at_hi; side; rate; z0_lo; z0_hi; z1_lo; z1_hi; m_lo; m_hi; p_lo; p_hi;
    s_lo; s_hi; q_lo; q_hi; a] =>
      Some (Critical_numbers c_lo c_hi at_lo at_hi side rate z0_lo z0_hi z1_lo z1_hi m_lo m_hi p_lo
        p_hi s_lo s_hi q_lo q_hi a)
  | _ => None
  end.

(** * Terms and formulas *)

(** of the loss at z: l1 to l4, and alpha *)
Definition d (k : nat) : term := TDer 0 k.
Definition three : constant := CRat 3 1.
Definition alpha_term : term := TSub (TMul (TConst three) (TPow (d 3) 2)) (TMul (d 2) (d 4)).
(** the derivative of alpha by z, in derivatives of l1 *)
Definition alpha_slope : term :=
  TSub (TMul (TConst (CRat 5 1)) (TMul (d 2) (d 3))) (TMul (d 1) (d 4)).
(** alpha as a formula *)
Definition alpha_formula (f : formula) : formula :=
  let l2 := derive (derive f) in let l3 := derive l2 in
  Sub (Scale three (Pow l3 2)) (Mul l2 (derive l3)).

Section Check.
Variable h : effort.
Variable f : formula.
Local Notation q x := (exact x).
Local Notation r x := (real x).

Definition check_critical_numbers (first : number * number) (others : list (number * number))
  (lo hi : number) (k : critical_numbers) : verdict :=
  let fine := bits_between (q lo) (q hi) 1 in
  let fine0 := bits_between (q (k_z0_lo k)) (q (k_z0_hi k)) 1 in
  let fine1 := bits_between (q (k_z1_lo k)) (q (k_z1_hi k)) 1 in
  (* parts of the values of the parameter, or of z, as obligations are about both *)
  let cells test := in_parts h (fun e i => test e (i :: others)) 6 (k_c_lo k, k_c_hi k) in
  let places test := in_parts h (fun e i => test e (i :: others)) 6 (lo, hi) in
  let left := (k_at_lo k, k_at_lo k) :: others in
  let right := (k_at_hi k, k_at_hi k) :: others in
  let zs := [between (q lo) (q hi)] in
  let cs := [between (q (k_c_lo k)) (q (k_c_hi k))] in
  let slope := exchange (derive f) in
  let gain := exchange (alpha_formula f) in
  let side := the (q (k_side k)) in
  need "w0" : at_most (q (fst first)) (q (k_c_lo k));
  need "w1" : at_most (q (k_c_hi k)) (q (snd first));
  need "w2" : at_most (q (k_c_lo k)) (q (k_at_lo k));
  need "w3" : less (q (k_at_lo k)) (q (k_at_hi k));
  need "w4" : at_most (q (k_at_hi k)) (q (k_c_hi k));
  need "w5" : Qeq_bool (q (k_side k) ^ 2) 1;
  need "w6" : less 0 (q (k_rate k));
  need "z1" : at_most (q lo) (q (k_z0_lo k));
  need "z2" : at_most (q (k_z0_lo k)) (q (k_z0_hi k));
  need "z3" : at_most (q (k_z0_hi k)) (q hi);
  need "z4" : at_most (q lo) (q (k_z1_lo k));
  need "z5" : at_most (q (k_z1_lo k)) (q (k_z1_hi k));
  need "z6" : at_most (q (k_z1_hi k)) (q hi);
  need "m0" : less 0 (q (k_m_lo k));
  need "s1" : at_most (q (k_s_lo k) * q (k_m_lo k)) (- q (k_p_hi k));
  need "s2" : at_most (q (k_s_lo k) * q (k_m_hi k)) (- q (k_p_hi k));
  need "s3" : at_most (- q (k_p_lo k)) (q (k_s_hi k) * q (k_m_lo k));
  need "s4" : at_most (- q (k_p_lo k)) (q (k_s_hi k) * q (k_m_hi k));
  need "r1" : at_most (q (k_rate k)) (q (k_a k) + q (k_s_lo k) * q (k_q_lo k));
  need "r2" : at_most (q (k_rate k)) (q (k_a k) + q (k_s_lo k) * q (k_q_hi k));
  need "r3" : at_most (q (k_rate k)) (q (k_a k) + q (k_s_hi k) * q (k_q_lo k));
  need "r4" : at_most (q (k_rate k)) (q (k_a k) + q (k_s_hi k) * q (k_q_hi k));
  need "m1" : cells (fun e box => nonnegative_on e f box fine zs here
    (TSub (d 2) (the (q (k_m_lo k)))));
  need "m2" : cells (fun e box => nonnegative_on e f box fine zs here
    (TSub (the (q (k_m_hi k))) (d 2)));
  need "p1" : places (fun e box => nonnegative_on e slope box fine cs here
    (TSub (d 1) (the (q (k_p_lo k)))));
  need "p2" : places (fun e box => nonnegative_on e slope box fine cs here
    (TSub (the (q (k_p_hi k))) (d 1)));
  need "q1" : cells (fun e box => nonnegative_on e (derive f) box fine zs here
    (TSub (TMul side alpha_slope) (the (q (k_q_lo k)))));
  need "q2" : cells (fun e box => nonnegative_on e (derive f) box fine zs here
    (TSub (the (q (k_q_hi k))) (TMul side alpha_slope)));
  need "a1" : places (fun e box => nonnegative_on e gain box fine cs here
    (TSub (TMul side (d 1)) (the (q (k_a k)))));
  need "e1" : positive_on h f left fine0 [] [the (q (k_z0_lo k))] (TNeg (d 1));
  need "e2" : positive_on h f left fine0 [] [the (q (k_z0_hi k))] (d 1);
  need "e3" : positive_on h f left fine0 [between (q (k_z0_lo k)) (q (k_z0_hi k))] here
    (TNeg (TMul side alpha_term));
  need "f1" : positive_on h f right fine1 [] [the (q (k_z1_lo k))] (TNeg (d 1));
  need "f2" : positive_on h f right fine1 [] [the (q (k_z1_hi k))] (d 1);
  need "f3" : positive_on h f right fine1 [between (q (k_z1_lo k)) (q (k_z1_hi k))] here
    (TMul side alpha_term);
  Accepted.

Definition check_critical (box : list (number * number)) (lo hi : number) (c : claim) : verdict :=
  match box, critical_numbers_of (values c) with
  | first :: others, Some k => check_critical_numbers first others lo hi k
  | [], Some _ => Refused "this claim needs a loss with a parameter that is an interval"
  | _, None => Refused "it has not the numbers of its kind"
  end.

(** * Correctness *)

(** derivatives of the exchanged formula are those by the parameter *)
Lemma exchanged_moves g m (u : R -> R) others c0 c1 (P : R -> Prop) z :
  (forall c, r c0 <= c <= r c1 -> u c = eval (close (c :: others) g) z) ->
  (forall c, r c0 <= c <= r c1 -> wd (close (z :: others) (exchange g)) c /\
    P (m * loss_derivative (exchange g) (z :: others) 1 c)) ->
  moves (fun c => m * u c) (r c0) (r c1) P.
Proof.
intros U H. exists (fun c => m * eval (close (z :: others) (exchange g)) c). intros c Hc.
rewrite (U c Hc), exchange_value.
split; [reflexivity|]. destruct (H c Hc) as [W D].
exists (m * loss_derivative (exchange g) (z :: others) 1 c). split; [|exact D].
apply is_derive_scal. unfold loss_derivative. rewrite ieval_eq. exact (D_is_derive _ c W).
Qed.

Lemma alpha_value others c z l : agrees (close (c :: others) f) l -> wd (close (c :: others) f) z ->
  alpha l z = eval (close (c :: others) (alpha_formula f)) z.
Proof.
intros A W. unfold alpha, alpha_formula. cbn [close eval const cval].
rewrite (derive_value_is _ f l 2 z A W), (derive_value_is _ f l 3 z A W),
  (derive_value_is _ f l 4 z A W). reflexivity.
Qed.

End Check.

Section Sound.
Variables (h : effort) (f : formula) (first : number * number) (others : list (number * number))
  (lo hi : number).
Variable k : critical_numbers.
Variables (xs : list R) (L : R -> R -> R).
Local Notation q x := (exact x).
Local Notation r x := (real x).
Hypothesis Hothers : inside_box others xs.
Hypothesis HL : forall c, agrees (close (c :: xs) f) (L c).
Hypothesis Hall : forall c, r (fst first) <= c <= r (snd first) ->
  minimum (L c) (r lo) (r hi) /\ forall z, r lo <= z <= r hi -> wd (close (c :: xs) f) z.

Ltac decided_is H := cbn [satisfied Part.value nth variables alpha_term alpha_slope d three cval]
  in H; rewrite ?the_correct, <- ?real_exact in H.

(** the part that x is in *)
Ltac part N Hx :=
  let e := fresh "e" in let j := fresh "j" in let T := fresh "T" in let J := fresh "J" in
  destruct (in_parts_correct _ _ _ _ _ N Hx) as [e [j [T J]]]; cbv beta in T;
    rewrite (surjective_pairing j) in T; destruct j as [? ?];
  cbn [fst snd] in T, J.

Lemma critical_numbers_sound : check_critical_numbers h f first others lo hi k = Accepted ->
  critical L (r lo) (r hi) (r (k_c_lo k)) (r (k_c_hi k)) (r (k_at_lo k)) (r (k_at_hi k)) (r (k_side
    k)) (r (k_rate k)).
Proof.
unfold check_critical_numbers. cbv zeta. intros E. needed E.
compared N. compared N0. compared N1. compared N2. compared N3. apply Qeq_bool_eq, Qeq_eqR in N4.
compared N5. compared N6. compared N7. compared N8. compared N9. compared N10. compared N11.
compared N12.
compared N13. compared N14. compared N15. compared N16. compared N17. compared N18. compared N19.
compared N20.
autorewrite with exactly in N4. rewrite <- real_exact in N4.
set (c0 := r (k_c_lo k)) in *. set (c1 := r (k_c_hi k)) in *.
assert (W : forall c z, c0 <= c <= c1 -> r lo <= z <= r hi -> wd (close (c :: xs) f) z) by (intros
  c z Hc Hz; apply Hall; lra).
assert (In : forall c a b, r a <= c <= r b -> inside_box ((a, b) :: others) (c :: xs)) by (intros;
  split; assumption).
assert (D : forall c z j, c0 <= c <= c1 -> r lo <= z <= r hi -> loss_derivative f (c :: xs) j z =
  Derive_n (L c) j z).
{ intros c z j Hc Hz. apply (derivative_is f (c :: xs) (L c) (HL c)), W; assumption. }
assert (D' : forall c z j, c0 <= c <= c1 -> r lo <= z <= r hi -> loss_derivative (derive f) (c ::
  xs) j z = Derive_n (L c) (S j) z).
{ intros c z j Hc Hz. symmetry. apply derive_order; [apply HL | apply W; assumption]. }
apply (critical_sound L (r lo) (r hi) c0 c1 _ _ _ _ (r (k_z0_lo k)) (r (k_z0_hi k)) (r (k_z1_lo k))
  (r (k_z1_hi k)) (r (k_m_lo k))
  (r (k_m_hi k)) (r (k_p_lo k)) (r (k_p_hi k)) (r (k_s_lo k)) (r (k_s_hi k)) (r (k_q_lo k)) (r
    (k_q_hi k)) (r (k_a k))).
{ intros c Hc. apply Hall. lra. }
constructor; try (repeat split; lra).
- intros c Hc. apply (agrees_smooth 5 _ (L c) _ _ (HL c)). intros z Hz. apply W; assumption.
- intros c z Hc Hz. part N21 Hc. destruct (decided e f _ (c :: xs) _ lo hi (In c _ _ J) false _ z T
    Hz) as [A _].
  part N22 Hc. destruct (decided e0 f _ (c :: xs) _ lo hi (In c _ _ J0) false _ z T0 Hz) as [B _].
  decided_is A. decided_is B.
  rewrite D in A, B by assumption. lra.
- intros z Hz. destruct (exchanged_moves (derive f) 1 (fun c => Derive (L c) z) xs (k_c_lo k)
    (k_c_hi k)
    (fun d => r (k_p_lo k) <= d <= r (k_p_hi k)) z) as [G HG].
  + intros c Hc. rewrite derive_value, <- ieval_eq. apply (agrees_Derive (close (c :: xs) f));
      [apply HL | apply W; assumption].
  + intros c Hc. part N23 Hz. destruct (decided e _ _ (z :: xs) _ _ _ (In z _ _ J) false _ c T Hc)
      as [A Wc].
    part N24 Hz. destruct (decided e0 _ _ (z :: xs) _ _ _ (In z _ _ J0) false _ c T0 Hc) as [B _].
    decided_is A. decided_is B.
    split; [exact Wc | lra].
  + exists G. intros c Hc. destruct (HG c Hc) as [E1 E2]. split; [lra | exact E2].
- intros c z Hc Hz. part N25 Hc. destruct (decided e _ _ (c :: xs) _ lo hi (In c _ _ J) false _ z T
    Hz) as [A _].
  part N26 Hc. destruct (decided e0 _ _ (c :: xs) _ lo hi (In c _ _ J0) false _ z T0 Hz) as [B _].
  decided_is A. decided_is B.
  rewrite !D' in A, B by assumption. change (rat 5 1) with 5 in A, B. lra.
- intros z Hz. refine (exchanged_moves (alpha_formula f) (r (k_side k)) (fun c => alpha (L c) z) xs
    (k_c_lo k) (k_c_hi k) _ z _ _).
  + intros c Hc. apply alpha_value; [apply HL | apply W; assumption].
  + intros c Hc. part N27 Hz. destruct (decided e _ _ (z :: xs) _ _ _ (In z _ _ J) false _ c T Hc)
      as [A Wc]. decided_is A.
    split; [exact Wc | lra].
- assert (P : inside_box ((k_at_lo k, k_at_lo k) :: others) (r (k_at_lo k) :: xs)) by (apply In;
    lra).
  assert (A := proj1 (decided_at h f _ _ _ P _ _ N28)).
  assert (B := proj1 (decided_at h f _ _ _ P _ _ N29)).
  decided_is A. decided_is B. rewrite D in A, B by lra. cbn [Derive_n] in A, B.
  change (fun x => L (r (k_at_lo k)) x) with (L (r (k_at_lo k))) in A, B. lra.
- intros z Hz. assert (P : inside_box ((k_at_lo k, k_at_lo k) :: others) (r (k_at_lo k) :: xs)) by
    (apply In; lra).
  assert (A := proj1 (decided h f _ _ _ _ _ P true _ z N30 Hz)). decided_is A.
  rewrite !D in A by lra.
  change (rat 3 1) with 3 in A. unfold alpha. lra.
- assert (P : inside_box ((k_at_hi k, k_at_hi k) :: others) (r (k_at_hi k) :: xs)) by (apply In;
    lra).
  assert (A := proj1 (decided_at h f _ _ _ P _ _ N31)).
  assert (B := proj1 (decided_at h f _ _ _ P _ _ N32)).
  decided_is A. decided_is B. rewrite D in A, B by lra. cbn [Derive_n] in A, B.
  change (fun x => L (r (k_at_hi k)) x) with (L (r (k_at_hi k))) in A, B. lra.
- intros z Hz. assert (P : inside_box ((k_at_hi k, k_at_hi k) :: others) (r (k_at_hi k) :: xs)) by
    (apply In; lra).
  assert (A := proj1 (decided h f _ _ _ _ _ P true _ z N33 Hz)). decided_is A.
  rewrite !D in A by lra.
  change (rat 3 1) with 3 in A. unfold alpha. lra.
Qed.
End Sound.

Lemma critical_reals v k : critical_numbers_of v = Some k -> map real v =
  [real (k_c_lo k); real (k_c_hi k); real (k_at_lo k); real (k_at_hi k); real (k_side k);
    real (k_rate k);
   real (k_z0_lo k); real (k_z0_hi k); real (k_z1_lo k); real (k_z1_hi k); real (k_m_lo k);
     real (k_m_hi k);
   real (k_p_lo k); real (k_p_hi k); real (k_s_lo k); real (k_s_hi k); real (k_q_lo k);
     real (k_q_hi k); real (k_a k)].
Proof. unfold critical_numbers_of. do 20 (destruct v as [|? v]; try discriminate). intros E.
injection E as <-. reflexivity. Qed.

Theorem check_critical_correct h f box lo hi c x L : (forall c, agrees (close (c :: tl x) f) (L c))
  -> inside_box box x ->
  (forall c, inside_box box (c :: tl x) -> minimum (L c) (real lo) (real hi) /\
    forall z, real lo <= z <= real hi -> wd (close (c :: tl x) f) z) ->
  name_of c = Some Critical -> check_critical h f box lo hi c = Accepted ->
  forall l before, says l L (real lo) (real hi) before c.
Proof.
intros HL Hx Hall N E l before. unfold check_critical in E. destruct box as [|first others];
  [destruct (critical_numbers_of _); discriminate|].
destruct (critical_numbers_of (values c)) as [k|] eqn:V; [|discriminate].
destruct x as [|t xs]; [destruct first, Hx|].
destruct first as [b_lo b_hi], Hx as [Ht Hxs]. cbn [tl] in *.
unfold says, reals. rewrite N, (critical_reals _ _ V).
apply (critical_numbers_sound h f (b_lo, b_hi) others lo hi k xs L Hxs HL); [|exact E].
intros c' Hc'. apply Hall. split; assumption.
Qed.
