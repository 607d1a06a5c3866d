(** The tactics for the claims of the sharpness law in a certificate file, as Certificate.v has them for the other claims. A claim
    that builds on another one needs its obligations, so these are lemmas of their own in the file. *)
From Coq Require Export Reals List.
From Coq Require Import ZArith Lra Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Export SharpnessLaw SharpnessLawLower LawEntry LawFromAfar Sharpness.
From Prodstab Require Import Reflection ReflectionLaw Discharge Certificate Calculus Loss Minimum Expression Agreement IntervalNumber
  FunctionNumber Evaluator TaylorModel LawModel LawProgram LawCheck LawComputation LawLowerComputation LawEntryComputation
  LawFromAfarComputation.
Export ListNotations.
Open Scope R_scope.

(** a computation over models with so many bits behind the binary point, and, where rounding spoils it, with ten more; the loss is
    evaluated with six bits more than the models have *)
Definition computed (check : I.F.precision -> positive -> bool) (bits : positive) : bool :=
  if check (I.F.PtoP (bits + 6)) bits then true else check (I.F.PtoP (bits + 16)) (bits + 10)%positive.

Lemma computed_at (check : I.F.precision -> positive -> bool) (bits : positive) : computed check bits = true ->
  exists precision bits', check precision bits' = true.
Proof. unfold computed. destruct (check _ bits) eqn:E; [eauto|]. intros E'. eauto. Qed.

(** conversion unfolds computations last: outside vm_compute they would not come to an end *)
Global Strategy 1000 [computed check_law check_lower check_entry check_afar].

(** the numbers of the claim are those that the computation reads *)
Theorem law_obligations_computed (bits : positive) (f : formula)
  (lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi : R)
  (qlo qhi qeta_lo qeta_bar qeps_bar qbeta qk qA qB qe_near qe_mid qe_top qz_lo qz_hi : quotient) (depth : nat) (fuel : N) :
  lo = real_of qlo -> hi = real_of qhi -> eta_lo = real_of qeta_lo -> eta_bar = real_of qeta_bar -> eps_bar = real_of qeps_bar ->
  beta = real_of qbeta -> k = real_of qk -> A = real_of qA -> B = real_of qB ->
  e_near = real_of qe_near -> e_mid = real_of qe_mid -> e_top = real_of qe_top -> z_lo = real_of qz_lo -> z_hi = real_of qz_hi ->
  computed (fun precision bits =>
    check_law precision bits f qlo qhi qeta_lo qeta_bar qbeta qk qA qB qe_near qe_mid qe_top qz_lo qz_hi depth fuel) bits = true ->
  0 <= eta_lo -> eta_lo <= eta_bar -> 0 < eta_bar -> 0 < A -> 0 <= B -> 0 <= beta -> beta * eta_bar^2 <= 2 ->
  0 <= e_near -> e_near <= e_mid -> e_mid <= e_top -> eps_bar + beta * eta_bar^2 <= e_top^2 ->
  0 < eps_bar ->
  (forall z, z_lo <= z <= z_hi -> wd (close [] f) z) ->
  sharpness_law_obligations (eval (close [] f)) lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi.
Proof.
intros -> -> -> -> -> -> -> -> -> -> -> -> -> -> E W1 W2 W3 W4 W5 W6 W7 W8 W9 W10 W11 W12 Hwd.
destruct (computed_at _ _ E) as [precision [bits' E']].
refine (check_law_correct _ _ _ _ (agrees_itself _) _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ E' W1 W2 W3 W4 W5 W6 W7 W8 W9 W10 W11 W12 _).
apply expr_smooth, Hwd.
Qed.

(** the quotient that a fraction literal is *)
Ltac quotient_of x :=
  lazymatch x with
  | (- ?y) => let q := quotient_of y in
      lazymatch q with (?n, ?d) => let m := eval compute in (- n)%Z in constr:((m, d)) end
  | IZR ?n / IZR (Zpos ?d) => constr:((n, d))
  | IZR ?n => constr:((n, 1%positive))
  end.

(** a fraction is its quotient *)
Ltac is_quotient := unfold real_of; rewrite rat_eq; cbn [fst snd]; lra.

(** no part of the box is left *)
Ltac law_by_computation := abstract (vm_cast_no_check (eq_refl true)).

(** [digits]: bits after the binary point of the Taylor models; [coarse]: precision at which the loss is seen to be smooth. The loss
    has no parameters but numbers. *)
Ltac prove_law_obligations digits coarse :=
  match goal with |- sharpness_law_obligations ?l ?lo ?hi ?eta_lo ?eta_bar ?eps_bar ?beta ?k ?A ?B ?e_near ?e_mid ?e_top ?z_lo ?z_hi =>
    let e := expression_of l in
    lazymatch e with close [] ?f =>
    let u := bits digits in
    let qlo := quotient_of lo in let qhi := quotient_of hi in let qeta_lo := quotient_of eta_lo in let qeta_bar := quotient_of eta_bar in
    let qeps_bar := quotient_of eps_bar in let qbeta := quotient_of beta in let qk := quotient_of k in
    let qA := quotient_of A in let qB := quotient_of B in
    let qe_near := quotient_of e_near in let qe_mid := quotient_of e_mid in let qe_top := quotient_of e_top in
    let qz_lo := quotient_of z_lo in let qz_hi := quotient_of z_hi in
    let H := fresh in
    assert (H : computed (fun precision bits =>
    check_law precision bits f qlo qhi qeta_lo qeta_bar qbeta qk qA qB qe_near qe_mid qe_top qz_lo qz_hi 60 100000) u = true);
    [ obligation "chart, odd, in1 to in4, rate, far0, far, near0 to near4, mid0, mid" law_by_computation |];
    change (sharpness_law_obligations (eval e) lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi);
    refine (law_obligations_computed u f lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi
      qlo qhi qeta_lo qeta_bar qeps_bar qbeta qk qA qB qe_near qe_mid qe_top qz_lo qz_hi 60 100000
      _ _ _ _ _ _ _ _ _ _ _ _ _ _ H _ _ _ _ _ _ _ _ _ _ _ _ _)
    end end;
  [ is_quotient ..
  | obligation "w1: eta_lo >= 0" lra
  | obligation "w2: eta_lo <= eta_bar" lra
  | obligation "w3: eta_bar > 0" lra
  | obligation "w4: A > 0" lra
  | obligation "w5: B >= 0" lra
  | obligation "w6: beta >= 0" lra
  | obligation "w7: beta eta_bar^2 <= 2" lra
  | obligation "w8: e_near >= 0" lra
  | obligation "w9: e_near <= e_mid" lra
  | obligation "w10: e_mid <= e_top" lra
  | obligation "w11: eps_bar + beta eta_bar^2 <= e_top^2" lra
  | obligation "w12: eps_bar > 0" lra
  | obligation "smooth" domain coarse ].

(** [m] proves the claim `minimum`, [law] the obligations *)
Ltac prove_sharpness_law m law := exact (sharpness_law_sound _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ m law).

(** * The lower barrier *)

Theorem lower_obligations_computed (bits : positive) (f : formula)
  (lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l f_near f_mid f_top : R)
  (qlo qhi qeta_lo qeta_bar qeps_bar qbeta qk qA qB qeps_l qbeta_l qA_l qB_l qf_near qf_mid qf_top qz_lo qz_hi : quotient) (depth : nat) (fuel : N) :
  lo = real_of qlo -> hi = real_of qhi -> eta_lo = real_of qeta_lo -> eta_bar = real_of qeta_bar -> eps_bar = real_of qeps_bar ->
  beta = real_of qbeta -> k = real_of qk -> A = real_of qA -> B = real_of qB ->
  eps_l = real_of qeps_l -> beta_l = real_of qbeta_l -> A_l = real_of qA_l -> B_l = real_of qB_l ->
  f_near = real_of qf_near -> f_mid = real_of qf_mid -> f_top = real_of qf_top ->
  computed (fun precision bits =>
    check_lower precision bits f qlo qhi qeta_lo qeta_bar qbeta qk qA qB qbeta_l qA_l qB_l qf_near qf_mid qf_top qz_lo qz_hi
    depth fuel) bits = true ->
  0 < A -> 0 <= B -> 0 < eps_l -> eps_l <= eps_bar -> 0 <= beta_l -> beta_l <= beta -> 0 <= B_l -> 2 * B_l * (f_top^2 + beta_l * eta_bar^2) < A_l ->
  0 <= f_near -> f_near <= f_mid -> f_mid <= f_top -> eps_l + beta * eta_bar^2 <= f_top^2 ->
  A_l <= A ->
  sharpness_law_lower_obligations (eval (close [] f)) lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l f_near f_mid f_top.
Proof.
intros -> -> -> -> -> -> -> -> -> -> -> -> -> -> -> -> E W4 W5 V1 V2 V3 V4 V5 V6 V0 V8 V9 V10 V12.
destruct (computed_at _ _ E) as [precision [bits' E']].
exact (check_lower_correct _ _ _ _ (agrees_itself _) _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ E' W4 W5 V1 V2 V3 V4 V5 V6 V0 V8 V9 V10 V12).
Qed.

(** [law]: the obligations of the law that has this lower barrier *)
Ltac prove_lower_obligations law digits :=
  match goal with |- sharpness_law_lower_obligations ?l ?lo ?hi ?eta_lo ?eta_bar ?eps_bar ?beta ?k ?A ?B ?eps_l ?beta_l ?A_l ?B_l ?f_near ?f_mid ?f_top =>
    let e := expression_of l in
    lazymatch e with close [] ?f =>
    lazymatch type of law with sharpness_law_obligations _ _ _ _ _ _ _ _ _ _ _ _ _ ?z_lo ?z_hi =>
    let u := bits digits in
    let qlo := quotient_of lo in let qhi := quotient_of hi in let qeta_lo := quotient_of eta_lo in let qeta_bar := quotient_of eta_bar in
    let qeps_bar := quotient_of eps_bar in let qbeta := quotient_of beta in let qk := quotient_of k in
    let qA := quotient_of A in let qB := quotient_of B in
    let qeps_l := quotient_of eps_l in let qbeta_l := quotient_of beta_l in let qA_l := quotient_of A_l in let qB_l := quotient_of B_l in
    let qf_near := quotient_of f_near in let qf_mid := quotient_of f_mid in let qf_top := quotient_of f_top in
    let qz_lo := quotient_of z_lo in let qz_hi := quotient_of z_hi in
    let H := fresh in
    assert (H : computed (fun precision bits =>
    check_lower precision bits f qlo qhi qeta_lo qeta_bar qbeta qk qA qB qbeta_l qA_l qB_l qf_near qf_mid qf_top qz_lo qz_hi
      60 100000) u = true);
    [ obligation "near1 to near4, mid1, mid2, far1, far2" law_by_computation |];
    change (sharpness_law_lower_obligations (eval e) lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l f_near f_mid f_top);
    refine (lower_obligations_computed u f lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l f_near f_mid f_top
      qlo qhi qeta_lo qeta_bar qeps_bar qbeta qk qA qB qeps_l qbeta_l qA_l qB_l qf_near qf_mid qf_top qz_lo qz_hi 60 100000
      _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ H _ _ _ _ _ _ _ _ _ _ _ _ _)
    end end end;
  [ is_quotient ..
  | obligation "w4: A > 0" lra
  | obligation "w5: B >= 0" lra
  | obligation "v1: eps_l > 0" lra
  | obligation "v2: eps_l <= eps_bar" lra
  | obligation "v3: beta_l >= 0" lra
  | obligation "v4: beta_l <= beta" lra
  | obligation "v5: B_l >= 0" lra
  | obligation "v6: 2 B_l (f_top^2 + beta_l eta_bar^2) < A_l" lra
  | obligation "f_near >= 0" lra
  | obligation "v8: f_near <= f_mid" lra
  | obligation "v9: f_mid <= f_top" lra
  | obligation "v10: eps_l + beta eta_bar^2 <= f_top^2" lra
  | obligation "v12: A_l <= A" lra ].

Ltac prove_sharpness_law_lower m law lower :=
  exact (sharpness_law_lower_sound _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ m law lower).

(** * law_entry *)

(** n5 without divisions *)
Lemma entry_room (K Qm room : R) : 1 < Qm -> K * Qm^2 <= room * (Qm^2 - 1) -> K / (1 - 1 / Qm^2) <= room.
Proof.
intros HQ H. assert (P : 0 < Qm^2 - 1) by nra. replace (K / (1 - 1 / Qm^2)) with (K * Qm^2 / (Qm^2 - 1)) by (field; lra).
apply (Rmult_le_reg_r (Qm^2 - 1)); [exact P|]. replace (K * Qm^2 / (Qm^2 - 1) * (Qm^2 - 1)) with (K * Qm^2) by (field; lra). exact H.
Qed.

Theorem law_entry_computed (bits : positive) (f : formula)
  (lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi eps_l beta_l A_l B_l f_near f_mid f_top e0 e1 Qm Mm cross : R)
  (qlo qhi qeta_lo qeta_bar qeps_bar qbeta qk qA qB qz_lo qz_hi qbeta_l qA_l qB_l qe0 qe1 qQm qMm qcross : quotient) (depth : nat) (fuel : N) :
  lo = real_of qlo -> hi = real_of qhi -> eta_lo = real_of qeta_lo -> eta_bar = real_of qeta_bar -> eps_bar = real_of qeps_bar ->
  beta = real_of qbeta -> k = real_of qk -> A = real_of qA -> B = real_of qB -> beta_l = real_of qbeta_l -> A_l = real_of qA_l ->
  B_l = real_of qB_l -> e0 = real_of qe0 -> e1 = real_of qe1 -> Qm = real_of qQm -> Mm = real_of qMm -> cross = real_of qcross ->
  minimum (eval (close [] f)) lo hi ->
  sharpness_law_obligations (eval (close [] f)) lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi ->
  sharpness_law_lower_obligations (eval (close [] f)) lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l f_near f_mid f_top ->
  computed (fun precision bits =>
    check_entry precision bits f qlo qhi qeta_lo qeta_bar qeps_bar qbeta qk qA qB qbeta_l qA_l qB_l qe0 qe1 qQm qMm qcross
    qz_lo qz_hi depth fuel) bits = true ->
  0 < e0 -> e0 <= e1 -> e1 <= eps_l -> 1 < Qm ->
  eta_bar^2 * Mm * (e1 + beta_l * eta_bar^2) * (A_l - B_l * (e1 + beta_l * eta_bar^2)) * Qm^2 <= (e1 - e0 - cross) * (Qm^2 - 1) ->
  law_entry (eval (close [] f)) lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l e1.
Proof.
intros Elo Ehi Eeta_lo Eeta_bar Eeps_bar Ebeta Ek EA EB Ebeta_l EA_l EB_l Ee0 Ee1 EQm EMm Ecross Hmin O Ol E N1 N2 N3 N4 N5.
apply (law_entry_sound _ _ _ _ _ _ _ _ _ _ e_near e_mid e_top z_lo z_hi _ _ _ _ f_near f_mid f_top e0 e1 Qm Mm cross); try assumption.
assert (Hbeta := law_w6 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O). assert (HA := law_w4 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
assert (HB := law_w5 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
assert (N5' := entry_room _ Qm _ N4 N5). clear O Ol Hmin N5. subst.
destruct (computed_at _ _ E) as [precision [bits' E']].
apply (check_entry_correct _ _ _ _ (agrees_itself _) _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ qz_lo qz_hi depth fuel _ E'); try assumption. cbv zeta. lra.
Qed.

(** [m] proves the claim `minimum`, [law] and [lower] the obligations of both laws; e0 to cross are the witnesses of the claim *)
Ltac prove_law_entry m law lower e0 Qm Mm cross digits :=
  lazymatch type of law with sharpness_law_obligations _ _ _ _ _ _ _ _ _ _ _ _ _ ?z_lo ?z_hi =>
  lazymatch goal with |- law_entry ?l ?lo ?hi ?eta_lo ?eta_bar ?eps_bar ?beta ?k ?A ?B ?eps_l ?beta_l ?A_l ?B_l ?e1 =>
    let e := expression_of l in
    lazymatch e with close [] ?f =>
    let u := bits digits in
    let qlo := quotient_of lo in let qhi := quotient_of hi in let qeta_lo := quotient_of eta_lo in let qeta_bar := quotient_of eta_bar in
    let qeps_bar := quotient_of eps_bar in let qbeta := quotient_of beta in let qk := quotient_of k in
    let qA := quotient_of A in let qB := quotient_of B in let qz_lo := quotient_of z_lo in let qz_hi := quotient_of z_hi in
    let qbeta_l := quotient_of beta_l in let qA_l := quotient_of A_l in let qB_l := quotient_of B_l in
    let qe0 := quotient_of e0 in let qe1 := quotient_of e1 in let qQm := quotient_of Qm in let qMm := quotient_of Mm in
    let qcross := quotient_of cross in
    let H := fresh in
    assert (H : computed (fun precision bits =>
    check_entry precision bits f qlo qhi qeta_lo qeta_bar qeps_bar qbeta qk qA qB qbeta_l qA_l qB_l qe0 qe1 qQm qMm qcross
      qz_lo qz_hi 60 100000) u = true);
    [ obligation "grow, slow, cross" law_by_computation |];
    change (law_entry (eval e) lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l e1);
    refine (law_entry_computed u f lo hi eta_lo eta_bar eps_bar beta k A B _ _ _ _ _ eps_l beta_l A_l B_l _ _ _ e0 e1 Qm Mm cross
      qlo qhi qeta_lo qeta_bar qeps_bar qbeta qk qA qB qz_lo qz_hi qbeta_l qA_l qB_l qe0 qe1 qQm qMm qcross 60 100000
      _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ m law lower H _ _ _ _ _)
    end end end;
  [ is_quotient ..
  | obligation "n1: e0 > 0" lra
  | obligation "n2: e0 <= e1" lra
  | obligation "n3: e1 <= eps_l" lra
  | obligation "n4: Qm > 1" lra
  | obligation "n5: room between e0 and e1" lra ].

(** * law_from_afar *)

Theorem law_steps_computed (bits : positive) (f : formula) (lo hi eta_lo eta_bar beta k A B : R) (first : law_row) (rest : list law_row)
  (qlo qhi qeta_lo qeta_bar qbeta qk qA qB qz_lo qz_hi : quotient) (qfirst : rational_row) (qrest : list rational_row) (depth : nat) (fuel : N) :
  lo = real_of qlo -> hi = real_of qhi -> eta_lo = real_of qeta_lo -> eta_bar = real_of qeta_bar -> beta = real_of qbeta -> k = real_of qk ->
  A = real_of qA -> B = real_of qB -> first = row_of qfirst -> rest = map row_of qrest ->
  computed (fun precision bits =>
    check_afar precision bits f qlo qhi qeta_lo qeta_bar qbeta qk qA qB qz_lo qz_hi depth fuel qfirst qrest) bits = true ->
  steps_hold (eval (close [] f)) lo hi eta_lo eta_bar beta k A B first rest.
Proof.
intros -> -> -> -> -> -> -> -> -> -> E. destruct (computed_at _ _ E) as [precision [bits' E']].
exact (check_afar_correct _ _ _ _ (agrees_itself _) _ _ _ _ _ _ _ _ _ _ _ _ _ _ E').
Qed.

Ltac rational_rows rows :=
  lazymatch rows with
  | nil => constr:(@nil rational_row)
  | Row ?top ?low ?from ?to ?slope :: ?more =>
      let qtop := quotient_of top in let qlow := quotient_of low in let qfrom := quotient_of from in let qto := quotient_of to in
      let qslope := quotient_of slope in let qmore := rational_rows more in
      constr:(RationalRow qtop qlow qfrom qto qslope :: qmore)
  end.
Lemma equal_rows (top low from to slope top' low' from' to' slope' : R) : top = top' -> low = low' -> from = from' -> to = to' ->
  slope = slope' ->
  Row top low from to slope = Row top' low' from' to' slope'.
Proof. congruence. Qed.
Ltac are_rows :=
  unfold row_of; cbn [map q_top q_low q_from q_to q_slope];
  repeat lazymatch goal with
  | |- Row _ _ _ _ _ = _ => apply equal_rows; is_quotient
  | |- _ :: _ = _ :: _ => apply f_equal2
  | |- nil = nil => reflexivity
  end.

(** what is said of rows, of literals *)
Ltac on_literals := cbv [last_row last row_top row_low row_from row_to row_slope law_drop]; lra.
Ltac each_row t :=
  let row := fresh "row" in let H := fresh in intros row H;
  repeat (destruct H as [H|H]; [rewrite <- H; clear H; cbn [row_top row_low row_from row_to row_slope]; t|]); destruct H.
Ltac each_pair_of_rows :=
  cbn [each_pair]; repeat split; cbv [row_top row_low row_from row_to row_slope law_drop]; first [ lra | apply Rmin_case; lra ].

(** [m] proves the claim `minimum`, [law] the obligations of the law; the precisions are those of [prove_law_obligations] *)
Ltac prove_law_from_afar m law digits fine coarse :=
  lazymatch type of law with sharpness_law_obligations _ _ _ _ _ _ _ _ _ _ _ _ _ ?z_lo ?z_hi =>
  lazymatch goal with |- law_from_afar ?l ?lo ?hi ?eta_lo ?eta_bar ?eps_bar ?beta ?k ?A ?B ?D_bar ?first ?rest =>
    let e := expression_of l in
    lazymatch e with close [] ?f =>
    let u := bits digits in
    let qlo := quotient_of lo in let qhi := quotient_of hi in let qeta_lo := quotient_of eta_lo in let qeta_bar := quotient_of eta_bar in
    let qbeta := quotient_of beta in let qk := quotient_of k in
    let qA := quotient_of A in let qB := quotient_of B in let qz_lo := quotient_of z_lo in let qz_hi := quotient_of z_hi in
    lazymatch rational_rows (first :: rest) with ?qfirst :: ?qrest =>
    let H := fresh in
    assert (H : steps_hold (eval e) lo hi eta_lo eta_bar beta k A B first rest);
    [ let E := fresh in
      assert (E : computed (fun precision bits =>
    check_afar precision bits f qlo qhi qeta_lo qeta_bar qbeta qk qA qB qz_lo qz_hi 60 100000 qfirst qrest) u = true);
      [ obligation "p4, p5, q2, q3" law_by_computation |];
      refine (law_steps_computed u f lo hi eta_lo eta_bar beta k A B first rest
        qlo qhi qeta_lo qeta_bar qbeta qk qA qB qz_lo qz_hi qfirst qrest 60 100000 _ _ _ _ _ _ _ _ _ _ E);
      [ is_quotient | is_quotient | is_quotient | is_quotient | is_quotient | is_quotient | is_quotient | is_quotient | are_rows | are_rows ]
    |];
    change (law_from_afar (eval e) lo hi eta_lo eta_bar eps_bar beta k A B D_bar first rest);
    refine (law_from_afar_reflect e lo hi eta_lo eta_bar eps_bar beta k A B _ _ _ _ _ D_bar first rest m law H
      _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _)
    end end end end;
  clear; cbn [row_top row_low row_from row_to row_slope];
  [ obligation "a1: D_bar >= 0" lra
  | obligation "a2: first_from <= lo" lra
  | obligation "a3: hi <= first_to" lra
  | obligation "a4: there are starts" box_z fine
  | obligation "smooth" domain coarse
  | obligation "c1a: l1 < 0" box_z fine
  | obligation "c1b: l1 > 0" box_z fine
  | obligation "c3a: overshoot >= first_from" box_z coarse
  | obligation "c3b: overshoot + h z l1^2 >= first_from" box_z coarse
  | obligation "c3c: overshoot <= first_to" box_z coarse
  | obligation "c3d: overshoot + h z l1^2 <= first_to" box_z coarse
  | obligation "r1: low > 0" each_row lra
  | obligation "r2: low <= top" each_row lra
  | obligation "r3: eta_bar slope < 1" each_row lra
  | obligation "r4: l1 <= slope" each_row ltac:(box_z coarse)
  | obligation "r5: l1 >= -slope" each_row ltac:(box_z coarse)
  | obligation "r6: first_low" on_literals
  | obligation "p1: next_low" each_pair_of_rows
  | obligation "p2: from <= next_from" each_pair_of_rows
  | obligation "p3: next_to <= to" each_pair_of_rows
  | obligation "q1: last_top <= eps_bar" on_literals ].

(** * sharpness *)

(** [afar] proves the claim `law_from_afar`, [entry] says what beta_l rests on *)
Ltac sharpness_from afar entry fine :=
  lazymatch goal with |- sharpness ?l ?lo ?hi ?eta_lo ?eta_bar ?beta ?D_bar ?from ?to ?start ?m ?beta_l ?factor ?factor_l =>
    let e := expression_of l in
    change (sharpness (eval e) lo hi eta_lo eta_bar beta D_bar from to start m beta_l factor factor_l);
    refine (sharpness_reflect e lo hi eta_lo eta_bar _ beta _ _ _ D_bar _ _ start m beta_l factor factor_l afar entry
      _ _ _ _ _ _ _ _ _ _)
    end;
  [ obligation "smooth" domain fine
  | obligation "a1: D_bar >= 0" lra
  | obligation "a2: first_from <= lo" on_literals
  | obligation "a3: hi <= first_to" on_literals
  | obligation "t1: start >= 1 + first_top/2" on_literals
  | obligation "t2: m >= start" lra
  | obligation "t3: there are such starts" box_z fine
  | obligation "t4: alpha > 0" box_z fine
  | obligation "t5: factor beta_0 >= beta" box_z fine
  | obligation "t6: factor_l beta_0 <= beta_l" box_z fine ].

(** [m] proves the claim `minimum`; [entry] is [I] where beta_l is 0 and no claim `law_entry` is needed *)
Ltac prove_sharpness m afar entry fine :=
  lazymatch goal with |- sharpness ?l ?lo ?hi ?eta_lo ?eta_bar ?beta _ _ _ _ _ ?beta_l _ _ =>
  lazymatch type of afar with law_from_afar _ _ _ _ _ ?eps_bar _ ?k ?A ?B _ ?first ?rest =>
    let H := fresh in
    assert (H : beta_l = 0 \/ exists r1 r2 r3 r4 r5 : R,
      law_entry l lo hi eta_lo eta_bar eps_bar beta k A B r1 r2 r3 r4 r5 /\ beta_l <= r2 /\ r5 <= row_low (last_row first rest));
    [ lazymatch type of entry with
      | True => left; obligation "beta_l = 0" lra
      | _ => right; do 5 eexists; split; [exact entry|]; split;
          [ obligation "beta_l of law_entry" lra | obligation "e1 <= last_low" on_literals ]
      end
    | sharpness_from afar H fine ]
  end end.
