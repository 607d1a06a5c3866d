(** The check of the claim `run_wide`, with its theorem: its obligations by the table, its orbit as that of the two numbers that stand
    for the vectors, which are square roots. *)
From Coq Require Import Reals ZArith NArith QArith Qreals Lra Lia List String Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss Minimum Run RunWide Expression Agreement Table RunWideByTable IntervalNumber Evaluator Obligation OrbitPlace Orbit
  CheckTable CheckKinds Format Meaning CheckBase CheckRun.
From Prodstab Require Tables.
Import ListNotations.
Open Scope R_scope.

Section Run.
Variable h : effort.
Variable f : formula.
Variables lo hi : number.
Local Notation q x := (exact x).
Local Notation r x := (real x).

(** ** Square roots, enclosed *)

Definition root (x : Q) : enclosed := fun prec => I.sqrt prec (exactly_there (constant_of x) prec).
Definition times (x : Q) (y : enclosed) : enclosed := fun prec => I.mul prec (y prec) (exactly_there (constant_of x) prec).
Definition half_sum (x y : enclosed) : enclosed := fun prec => I.mul prec (exactly_there (constant_of (1 # 2)) prec) (I.add prec (x prec) (y prec)).
Definition half_difference (x y : enclosed) : enclosed :=
  fun prec => I.mul prec (exactly_there (constant_of (1 # 2)) prec) (I.sub prec (x prec) (y prec)).

Lemma exactly_there_correct x : encloses (exactly_there (constant_of x)) (Q2R x).
Proof. intros prec. rewrite <- (constant_of_correct [] x). apply end_of_correct. Qed.
Lemma root_correct x : encloses (root x) (sqrt (Q2R x)).
Proof. intros prec. apply sqrt_in, exactly_there_correct. Qed.
Lemma times_correct x y s : encloses y s -> encloses (times x y) (s * Q2R x).
Proof. intros H prec. apply mul_in; [apply H | apply exactly_there_correct]. Qed.
Lemma half_sum_correct x y a b : encloses x a -> encloses y b -> encloses (half_sum x y) ((a + b) / 2).
Proof.
intros Ha Hb prec. replace ((a + b) / 2) with (Q2R (1 # 2) * (a + b)) by (unfold Q2R; simpl; field).
apply mul_in; [apply exactly_there_correct | apply add_in; [apply Ha | apply Hb]].
Qed.
Lemma half_difference_correct x y a b : encloses x a -> encloses y b -> encloses (half_difference x y) ((a - b) / 2).
Proof.
intros Ha Hb prec. replace ((a - b) / 2) with (Q2R (1 # 2) * (a - b)) by (unfold Q2R; simpl; field).
apply mul_in; [apply exactly_there_correct | apply sub_in; [apply Ha | apply Hb]].
Qed.

(** ** The check *)

Definition wide_arrives (eta U0 V0 radius D_lo D_hi u_lo u_hi : Q) (blocks rest : nat) : bool :=
  let balance := fun prec => I.mul prec (exactly_there (constant_of eta) prec) (root (U0 * V0) prec) in
  let there := fun x => exactly_there (constant_of x) in
  decided (fun '(enough, bits) => check_long_orbit_from 24 enough f [] (constant_of eta) orbit_fuel bits blocks rest
    (half_sum (root U0) (root V0)) (half_difference (root U0) (root V0))
    (there (q hi - radius)%Q) (there (q lo + radius)%Q) (times D_lo balance) (times D_hi balance)
    (times u_lo (root U0)) (times u_hi (root U0))) (orbit_bits D_lo D_hi blocks rest).

Definition check_run_wide (c : claim) : verdict :=
  match check_by_table h f [] lo hi Tables.run_wide c with
  | Accepted =>
      match values c with
      | [eta; U0; V0; steps; radius; _; _; D_lo; D_hi; u_lo; u_hi; _; _; _; _; _; _; _; _] =>
          need "orbit: the number of steps is not a whole number from 0 to 1000000" :
            match steps with (steps, xH) => (0 <=? steps)%Z && (steps <=? most_steps)%Z | _ => false end;
          need "orbit" : (let (blocks, rest) := blocks_of (fst steps) in
            wide_arrives (q eta) (q U0) (q V0) (q radius) (q D_lo) (q D_hi) (q u_lo) (q u_hi) blocks rest);
          Accepted
      | _ => Refused "it has not the numbers of its kind"
      end
  | refused => refused
  end.

(** ** Correctness *)

Variable l : R -> R.
Hypothesis Hl : agrees (close [] f) l.

Theorem check_run_wide_correct c : minimum l (r lo) (r hi) -> check_run_wide c = Accepted ->
  match reals c with
  | [eta; U0; V0; _; radius; factor; _; _; _; _; _; rho_lo; rho_hi; sigma_lo; sigma_hi; s_lo; s_hi; gap_lo; gap_hi] =>
      exists steps, natural (nth 3 (values c) (0%Z, 1%positive)) = Some steps /\
      run_wide l (r lo) (r hi) eta U0 V0 steps radius factor rho_lo rho_hi sigma_lo sigma_hi s_lo s_hi gap_lo gap_hi
  | _ => False
  end.
Proof.
intros Hmin. unfold check_run_wide. destruct (check_by_table h f [] lo hi Tables.run_wide c) eqn:T; [|discriminate].
destruct (check_by_table_obligations h f [] lo hi Tables.run_wide c [] l Logic.I Hl T) as (_ & env & Elo & Ehi & O).
unfold reals. destruct (values c) as [|eta [|U0 [|V0 [|steps [|radius [|factor [|K [|D_lo [|D_hi [|u_lo [|u_hi [|rho_lo [|rho_hi [|sigma_lo
  [|sigma_hi [|s_lo [|s_hi [|gap_lo [|gap_hi [|]]]]]]]]]]]]]]]]]]]]; try discriminate.
cbn [map nth] in O |- *. intros E. needed E. clear E.
destruct steps as [p [d|d|]]; try discriminate. apply andb_prop in N. destruct N as [N _].
apply Z.leb_le in N. exists (Z.to_nat p). split.
{ unfold natural. cbn [fst snd]. replace (p <? 0)%Z with false by (symmetry; apply Z.ltb_ge, N). reflexivity. }
assert (B := blocks_of_correct p N). cbn [fst] in N0. destruct (blocks_of p) as [blocks rest]. cbn [fst snd] in B.
rewrite <- Elo, <- Ehi in *.
apply (run_wide_by_table l env (r eta) (r U0) (r V0) (r (p, 1%positive)) (r radius) (r factor) (r K) (r D_lo) (r D_hi) (r u_lo) (r u_hi));
  [exact Hmin | exact O |].
assert (P : 0 < r eta /\ 0 < r U0 /\ 0 < r V0) by (apply (run_wide_positive l env _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O)).
destruct P as (Pe & PU & PV). rewrite Elo, Ehi.
destruct (decided_correct _ _ N0) as [[enough bits] Or]. clear N0. rewrite <- B.
assert (Ce : cval [] (constant_of (q eta)) = r eta) by (rewrite constant_of_correct; symmetry; apply real_exact).
assert (He : 0 < cval [] (constant_of (q eta))) by (rewrite Ce; exact Pe).
rewrite <- Ce. eapply (check_long_orbit_from_correct 24 enough f [] (constant_of (q eta)) [] l Logic.I Hl He); [| | | | | | | | exact Or]; rewrite ?Ce.
- unfold first_x. rewrite !real_exact. apply half_sum_correct; apply root_correct.
- unfold first_y. rewrite !real_exact. apply half_difference_correct; apply root_correct.
- replace (r hi - r radius) with (Q2R (q hi - q radius)%Q) by (autorewrite with exactly; rewrite <- !real_exact; reflexivity).
  apply exactly_there_correct.
- replace (r lo + r radius) with (Q2R (q lo + q radius)%Q) by (autorewrite with exactly; rewrite <- !real_exact; reflexivity).
  apply exactly_there_correct.
- unfold first_balance. rewrite !real_exact. apply times_correct. intros prec. apply mul_in; [apply exactly_there_correct|].
  rewrite <- Q2R_mult. apply root_correct.
- unfold first_balance. rewrite !real_exact. apply times_correct. intros prec. apply mul_in; [apply exactly_there_correct|].
  rewrite <- Q2R_mult. apply root_correct.
- rewrite !real_exact. apply times_correct, root_correct.
- rewrite !real_exact. apply times_correct, root_correct.
Qed.
End Run.
