(** The checks of the claims `law_entry_near` and `law_strip`, each with its theorem, like those in CheckLaw.v. *)
From Coq Require Import Reals ZArith NArith QArith Qreals Lra List String Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum SharpnessLaw SharpnessLawLower LawEntryNear LawStrip
  Expression Agreement IntervalNumber Evaluator Part Obligation TaylorModel LawModel LawProgram LawCheck
  LawNearComputation Format Meaning CheckBase CheckLaw.
Import ListNotations.
Open Scope R_scope.

Record near_entry : Set := Near_entry {
  y_eta : number; y_C0 : number; y_C1 : number; y_qm : number; y_Mm : number; y_X : number }.
Definition near_of (v : list number) : option near_entry :=
  match v with [eta; C0; C1; qm; Mm; X] => Some (Near_entry eta C0 C1 qm Mm X) | _ => None end.

Record strip : Set := Strip { p_w : number; p_kappa : number; p_Ms : number }.
Definition strip_of (v : list number) : option strip :=
  match v with [w; kappa; Ms] => Some (Strip w kappa Ms) | _ => None end.

Section Near.
Variable h : effort.
Variable f : formula.
Variable l : R -> R.
Hypothesis Hl : agrees (close [] f) l.
Variables lo hi : number.
Local Notation r q := (real q).
Local Notation q x := (exact x).

(** n6 is multiplied by 2 qm *)
Definition check_law_entry_near (g : law) (m : lower) (n : near_entry) : verdict :=
  let h_near := (q (y_eta n) ^ 2)%Q in
  need "n0a" : less 0 (q (y_eta n));
  need "n0b" : at_most (q (g_eta_lo g)) (q (y_eta n));
  need "n0c" : at_most (q (y_eta n)) (q (g_eta_bar g));
  need "n1" : less 0 (q (y_C0 n));
  need "n2" : less (q (y_C0 n)) (q (y_C1 n));
  need "n3" : at_most (q (y_C1 n) * h_near) (q (w_eps m));
  need "n4" : less 0 (q (y_qm n));
  need "n5" : at_most (h_near * q (y_X n)) 1;
  need "n6" : at_most (q (y_Mm n) * q (w_A m) * (q (y_C1 n) + q (w_beta m)) * (1 + q (y_qm n) * h_near) ^ 2)
    ((q (y_C1 n) - q (y_C0 n) - h_near * q (y_X n) * (q (y_C1 n) + q (g_beta g))) * (2 * q (y_qm n)));
  need "grow, slow, cross" :
    computed (fun prec bits => check_near prec bits f lo hi (g_eta_lo g) (g_eta_bar g) (g_beta g) (g_k g) (g_A g) (g_B g)
      (g_z_lo g) (g_z_hi g) (w_beta m) (w_A m) (w_B m) (y_eta n) (y_C0 n) (y_C1 n) (y_qm n) (y_Mm n) (y_X n) (g_top g)
      (halvings h) (parts h)) g;
  Accepted.

Lemma room_without_division (a qm room : R) : 0 < qm -> a <= room * (2 * qm) -> a / (2 * qm) <= room.
Proof.
intros Hq H. apply (Rmult_le_reg_r (2 * qm)); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.

Definition near_says (g : law) (m : lower) (n : near_entry) : Prop :=
  law_entry_near l (r lo) (r hi) (r (g_eta_lo g)) (r (y_eta n)) (r (g_eps_bar g)) (r (g_beta g)) (r (g_k g)) (r (g_A g)) (r (g_B g))
    (r (w_eps m)) (r (w_beta m)) (r (w_A m)) (r (w_B m)) (r (y_C1 n)).

Lemma check_law_entry_near_correct g m n : minimum l (r lo) (r hi) -> law_holds l lo hi g -> lower_holds l lo hi g m ->
  check_law_entry_near g m n = Accepted -> near_says g m n.
Proof.
intros Hmin O Ol. unfold check_law_entry_near. cbv zeta. intros E. needed E.
match goal with H : computed _ _ = true |- _ => destruct (computed_correct _ _ H) as [prec [bits C]]; clear H end. clear E.
repeat match goal with H : less _ _ = true |- _ => compared H | H : at_most _ _ = true |- _ => compared H end.
assert (HA := law_w4 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O). assert (HB := law_w5 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
assert (Hb := law_w6 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
apply (law_entry_near_sound _ _ _ _ (r (g_eta_bar g)) _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ (r (y_C0 n)) _ (r (y_qm n)) (r (y_Mm n)) (r (y_X n))
  Hmin O Ol).
refine (check_near_correct prec bits f l Hl lo hi (g_eta_lo g) (g_eta_bar g) (g_beta g) (g_k g) (g_A g) (g_B g)
  (g_z_lo g) (g_z_hi g) (w_beta m) (w_A m) (w_B m) (y_eta n) (y_C0 n) (y_C1 n) (y_qm n) (y_Mm n) (y_X n) (g_top g)
  (halvings h) (parts h) (r (g_eps_bar g)) (r (w_eps m)) C _ _ _ _ _ _ _ _ _ _ _ _); change real_of with real; try lra.
assert (Room := room_without_division (r (y_Mm n) * r (w_A m) * (r (y_C1 n) + r (w_beta m)) * (1 + r (y_qm n) * r (y_eta n) ^ 2) ^ 2)
  (r (y_qm n)) (r (y_C1 n) - r (y_C0 n) - r (y_eta n) ^ 2 * r (y_X n) * (r (y_C1 n) + r (g_beta g))) ltac:(assumption) ltac:(assumption)).
lra.
Qed.

Lemma check_law_entry_near_ends g m n : check_law_entry_near g m n = Accepted ->
  r (y_eta n) <= r (g_eta_bar g) /\ 0 < r (y_C1 n) /\ r (g_eta_lo g) <= r (y_eta n).
Proof.
unfold check_law_entry_near. cbv zeta. intros E. needed E.
repeat match goal with H : less _ _ = true |- _ => compared H | H : at_most _ _ = true |- _ => compared H end.
split; [assumption|]. split; [lra | assumption].
Qed.

Definition check_law_strip (g : law) (n : near_entry) (s : strip) : verdict :=
  need "s1" : less 0 (q (p_w s));
  need "s2" : less 0 (q (p_kappa s));
  need "chart, in1 to in4, apart, drift, shrink, turn, rate, slow" :
    computed (fun prec bits => check_strip prec bits f lo hi (g_eta_lo g) (g_beta g) (g_k g) (g_A g) (g_B g)
      (g_z_lo g) (g_z_hi g) (y_eta n) (p_w s) (p_kappa s) (p_Ms s) (halvings h) (parts h)) g;
  Accepted.

Lemma check_law_strip_correct g m n s : law_holds l lo hi g -> near_says g m n ->
  r (y_eta n) <= r (g_eta_bar g) /\ 0 < r (y_C1 n) /\ r (g_eta_lo g) <= r (y_eta n) -> r lo <= r hi ->
  check_law_strip g n s = Accepted ->
  law_strip l (r lo) (r hi) (r (g_eta_lo g)) (r (y_eta n)) (r (g_eps_bar g)) (r (g_beta g)) (r (g_k g)) (r (g_A g))
    (r (w_beta m)) (r (y_C1 n)) (r (p_w s)) (r (p_kappa s)) (r (p_Ms s)).
Proof.
intros O Near [B1 [B2 B3]] Hlh. unfold check_law_strip. intros E. needed E.
match goal with H : computed _ _ = true |- _ => destruct (computed_correct _ _ H) as [prec [bits C]]; clear H end. clear E.
repeat match goal with H : less _ _ = true |- _ => compared H | H : at_most _ _ = true |- _ => compared H end.
assert (W1 := law_w1 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
refine (law_strip_sound _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O Near B1 B2 _).
refine (check_strip_correct prec bits f l Hl lo hi (g_eta_lo g) (g_beta g) (g_k g) (g_A g) (g_B g)
  (g_z_lo g) (g_z_hi g) (y_eta n) (p_w s) (p_kappa s) (p_Ms s) (halvings h) (parts h) C _ _ _ _ _);
  change real_of with real; assumption.
Qed.
End Near.
