(** Exact algebra: fractions of polynomials with rational coefficients in unknowns, for identities
    that hold whatever the unknowns are. What cannot be written so, or becomes too large, is [None].
    Polynomials are those of Coq's ring tactic. *)
From Coq Require Import Reals ZArith QArith Qreals List Bool Lra Ring_polynom Ring_theory
  InitialRing.
From Coq Require BinList.
Import ListNotations.
Open Scope R_scope.

(** * Polynomials *)

(** Where it is not needed, fractions are not reduced. *)
Definition plus (x y : Q) : Q :=
  if (Qden x =? Qden y)%positive then (Qnum x + Qnum y) # Qden x else Qred (x + y).
Definition times (x y : Q) : Q :=
  match Qden x, Qden y with xH, xH => (Qnum x * Qnum y) # 1 | _, _ => Qred (x * y) end.
Definition minus (x y : Q) : Q := plus x (- y).
Notation polynomial := (Pol Q).
Definition padd : polynomial -> polynomial -> polynomial := Padd 0%Q plus Qeq_bool.
Definition pmul : polynomial -> polynomial -> polynomial := Pmul 0%Q 1%Q plus times Qeq_bool.
Definition popp : polynomial -> polynomial := Popp Qopp.
Definition peq : polynomial -> polynomial -> bool := Peq Qeq_bool.
Definition pconst (c : Q) : polynomial := Pc c.
Definition unknown (j : positive) : polynomial := mk_X 0%Q 1%Q j.

Fixpoint terms (P : polynomial) : nat :=
  match P with Pc _ => 1 | Pinj _ P => terms P | PX P _ P' => terms P + terms P' end.
Definition small (P : polynomial) : bool := (terms P <=? 200)%nat.

(** * Fractions *)

Definition fraction : Type := option (polynomial * polynomial).
Definition checked (N D : polynomial) : fraction := if small N then if small D then Some (N,
  D) else None else None.
Definition both (op : polynomial -> polynomial -> polynomial -> polynomial ->
  fraction) (a b : fraction) : fraction :=
  match a, b with Some (N, D), Some (N', D') => op N D N' D' | _, _ => None end.

Definition frational (c : Q) : fraction := Some (pconst c, pconst 1).
Definition fZ (k : Z) : fraction := frational (k # 1).
Definition funknown (j : positive) : fraction := Some (unknown j, pconst 1).
Definition fadd : fraction -> fraction -> fraction :=
  both (fun N D N' D' => if peq D D' then checked (padd N N') D else checked
    (padd (pmul N D') (pmul N' D)) (pmul D D')).
Definition fmul : fraction -> fraction -> fraction := both (fun N D N' D' =>
  checked (pmul N N') (pmul D D')).
Definition fneg (a : fraction) : fraction := match a with Some (N, D) => Some (popp N, D) | None =>
  None end.
Definition fsub (a b : fraction) : fraction := fadd a (fneg b).
Definition fsqr (a : fraction) : fraction := fmul a a.
(** of what is not 0 *)
Definition finv (a : fraction) : fraction :=
  match a with
  | Some (Pc c, Pc d) => frational (d / c)
  | Some (N, D) => Some (D, N)
  | None => None
  end.
Fixpoint fpow (a : fraction) (n : nat) : fraction := match n with O => fZ 1 | S n =>
  fmul a (fpow a n) end.

Definition is_zero (a : fraction) : bool := match a with Some (N, _) => peq N (pconst 0) | None =>
  false end.
Definition rational_of (a : fraction) : option Q := match a with Some (Pc c, Pc d) =>
  Some (Qred (c / d)) | _ => None end.

(** * Their values *)

Section Values.
Variable env : list R. (* of the unknowns *)
Definition pvalue : polynomial -> R := Pphi 0 Rplus Rmult Q2R env.

(** the fraction, if there is one, has this value *)
Definition means (a : fraction) (r : R) : Prop :=
  match a with Some (N, D) => pvalue D <> 0 /\ r = pvalue N / pvalue D | None => True end.

Lemma Q2R_red x : Q2R (Qred x) = Q2R x.
Proof. apply Qeq_eqR, Qred_correct. Qed.
Lemma plus_value x y : Q2R (plus x y) = Q2R x + Q2R y.
Proof.
unfold plus. destruct (Qden x =? Qden y)%positive eqn:E; [|rewrite Q2R_red; apply Q2R_plus].
apply Pos.eqb_eq in E. unfold Q2R. simpl. rewrite plus_IZR, E. ring.
Qed.
Lemma times_value x y : Q2R (times x y) = Q2R x * Q2R y.
Proof.
assert (G : Q2R (Qred (x * y)) = Q2R x * Q2R y) by (rewrite Q2R_red; apply Q2R_mult).
unfold times. destruct (Qden x) eqn:Ex, (Qden y) eqn:Ey; try exact G.
unfold Q2R. rewrite Ex, Ey. simpl. rewrite mult_IZR. field.
Qed.
Lemma rationals : ring_morph 0 1 Rplus Rmult Rminus Ropp (@eq R) 0%Q 1%Q plus times minus Qopp
  Qeq_bool Q2R.
Proof.
constructor; intros; unfold minus; rewrite ?plus_value, ?times_value, ?Q2R_opp; try reflexivity.
- unfold Q2R. simpl. field.
- unfold Q2R. simpl. field.
- apply Qeq_eqR, Qeq_bool_iff. assumption.
Qed.
Lemma reals : almost_ring_theory 0 1 Rplus Rmult Rminus Ropp (@eq R).
Proof. apply (Rth_ARth (@RelationClasses.eq_equivalence R) (Eq_ext _ _ _) RTheory). Qed.
Local Notation equivalence := (@RelationClasses.eq_equivalence R).
Local Notation extends := (Eq_ext Rplus Rmult Ropp).

Lemma padd_value P P' : pvalue (padd P P') = pvalue P + pvalue P'.
Proof. exact (Padd_ok equivalence extends reals rationals P' P env). Qed.
Lemma pmul_value P P' : pvalue (pmul P P') = pvalue P * pvalue P'.
Proof. exact (Pmul_ok equivalence extends reals rationals P P' env). Qed.
Lemma popp_value P : pvalue (popp P) = - pvalue P.
Proof. exact (Popp_ok equivalence extends reals rationals P env). Qed.
Lemma peq_value P P' : peq P P' = true -> pvalue P = pvalue P'.
Proof. intros H. exact (Peq_ok equivalence extends rationals P P' H env). Qed.
Lemma unknown_value j : pvalue (unknown j) = BinList.nth 0 j env.
Proof. symmetry. exact (mkX_ok equivalence extends reals rationals j env). Qed.
Lemma pconst_value c : pvalue (pconst c) = Q2R c.
Proof. reflexivity. Qed.
Lemma one_value : pvalue (pconst 1) = 1.
Proof. unfold pconst, pvalue. simpl. unfold Q2R. simpl. field. Qed.

Lemma frational_means c : means (frational c) (Q2R c).
Proof. split; rewrite one_value; [lra|]. rewrite pconst_value. field. Qed.
Lemma fZ_means k : means (fZ k) (IZR k).
Proof. replace (IZR k) with (Q2R (k # 1)) by (unfold Q2R; simpl; field). apply frational_means. Qed.
Lemma funknown_means j : means (funknown j) (BinList.nth 0 j env).
Proof. split; rewrite one_value; [lra|]. rewrite unknown_value. field. Qed.
Lemma checked_means N D r : pvalue D <> 0 -> r = pvalue N / pvalue D -> means (checked N D) r.
Proof. intros H E. unfold checked. destruct (small N), (small D); try exact I. split; assumption.
  Qed.

Lemma fadd_means a b r s : means a r -> means b s -> means (fadd a b) (r + s).
Proof.
destruct a as [[N D]|], b as [[N' D']|]; simpl; try tauto. intros [H ->] [H' ->].
  destruct (peq D D') eqn:E.
- apply checked_means; [exact H|]. rewrite padd_value, <- (peq_value D D' E). field. exact H.
- apply checked_means; rewrite ?padd_value, !pmul_value;
  [apply Rmult_integral_contrapositive_currified; assumption|].
  field. split; assumption.
Qed.
Lemma fmul_means a b r s : means a r -> means b s -> means (fmul a b) (r * s).
Proof.
destruct a as [[N D]|], b as [[N' D']|]; simpl; try tauto. intros [H ->] [H' ->].
apply checked_means; rewrite !pmul_value; [apply Rmult_integral_contrapositive_currified;
  assumption|]. field. split; assumption.
Qed.
Lemma fneg_means a r : means a r -> means (fneg a) (- r).
Proof. destruct a as [[N D]|]; simpl; try tauto. intros [H ->]. split; [exact H|].
  rewrite popp_value. field. exact H. Qed.
Lemma fsub_means a b r s : means a r -> means b s -> means (fsub a b) (r - s).
Proof. intros Ha Hb. apply fadd_means; [exact Ha | apply fneg_means, Hb]. Qed.
Lemma fsqr_means a r : means a r -> means (fsqr a) (Rsqr r).
Proof. intros H. apply fmul_means; exact H. Qed.
Lemma fpow_means a r n : means a r -> means (fpow a n) (r ^ n).
Proof. intros H. induction n as [|n IH]; [apply fZ_means | apply fmul_means; assumption]. Qed.
Lemma finv_means a r : means a r -> r <> 0 -> means (finv a) (/ r).
Proof.
destruct a as [[N D]|]; [|intros; exact I]. intros [H ->] Hr.
assert (HN : pvalue N <> 0) by (intros E; apply Hr; rewrite E; field; exact H).
assert (G : means (Some (D, N)) (/ (pvalue N / pvalue D))) by (split;
  [exact HN | field; split; assumption]).
unfold finv. destruct N as [c| |]; try exact G. destruct D as [d| |]; try exact G.
change (pvalue (Pc c)) with (Q2R c) in *. change (pvalue (Pc d)) with (Q2R d) in *.
replace (/ (Q2R c / Q2R d)) with (Q2R (d / c)); [apply frational_means|].
rewrite Q2R_div; [field; split; assumption|]. intros E. apply HN. rewrite (Qeq_eqR _ _ E).
  unfold Q2R. simpl. field.
Qed.

Lemma is_zero_correct a r : means a r -> is_zero a = true -> r = 0.
Proof.
destruct a as [[N D]|]; [|discriminate]. intros [H ->] E. apply peq_value in E. rewrite E,
  pconst_value.
unfold Q2R. simpl. field. exact H.
Qed.
Lemma rational_of_correct a r c : means a r -> rational_of a = Some c -> r = Q2R c.
Proof.
destruct a as [[[c'| |] [d| |]]|]; try discriminate. intros [H ->] E.
  change (Some (Qred (c' / d)) = Some c) in E. replace c with (Qred (c' / d)) by congruence.
rewrite Q2R_red. symmetry. apply Q2R_div.
clear E. intros E. apply H. change (Q2R d = 0). rewrite (Qeq_eqR _ _ E). unfold Q2R. simpl. field.
Qed.
End Values.
