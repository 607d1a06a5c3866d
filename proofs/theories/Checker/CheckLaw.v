(** The checks of the claims of the sharpness law, each with its theorem. What holds on boxes of four variables is computed with
    Taylor models (LawComputation.v and its neighbours), the rest by subdivision or exactly. *)
From Coq Require Import Reals ZArith NArith QArith Qreals Lra List String Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum SharpnessLaw SharpnessLawLower LawEntry LawFromAfar Sharpness Expression
  Agreement IntervalNumber Evaluator Part Obligation TaylorModel LawModel LawProgram LawCheck
  LawComputation LawLowerComputation LawEntryComputation LawFromAfarComputation Format Meaning CheckBase.
Import ListNotations.
Open Scope R_scope.

(** * The numbers of the claims *)

Record law : Set := Law {
  g_eta_lo : number; g_eta_bar : number; g_eps_bar : number; g_beta : number; g_k : number; g_A : number; g_B : number;
  g_near : number; g_mid : number; g_top : number; g_z_lo : number; g_z_hi : number }.
Definition law_of (v : list number) : option law :=
  match v with
  | [eta_lo; eta_bar; eps_bar; beta; k; A; B; near; mid; top; z_lo; z_hi] =>
      Some (Law eta_lo eta_bar eps_bar beta k A B near mid top z_lo z_hi)
  | _ => None
  end.

Record lower : Set := Lower {
  w_eps : number; w_beta : number; w_A : number; w_B : number; w_near : number; w_mid : number; w_top : number }.
Definition lower_of (v : list number) : option lower :=
  match v with [eps; beta; A; B; near; mid; top] => Some (Lower eps beta A B near mid top) | _ => None end.

Record entry : Set := Entry { n_e0 : number; n_e1 : number; n_Qm : number; n_Mm : number; n_cross : number }.
Definition entry_of (v : list number) : option entry :=
  match v with [e0; e1; Qm; Mm; cross] => Some (Entry e0 e1 Qm Mm cross) | _ => None end.

(** ** Bits of the models behind the binary point: 20 more than -log2(eta_bar^2), and ten more where rounding spoils it. The loss is
    evaluated with six bits more than the models have. *)
Definition model_bits (g : law) : list positive :=
  let b := Z.to_pos (20 + 2 * Z.max 0 (- magnitude (exact (g_eta_bar g)))) in [b; (b + 10)%positive].
Definition computed (check : I.F.precision -> positive -> bool) (g : law) : bool :=
  one_of (fun bits => check (I.F.PtoP (bits + 6)) bits) (model_bits g).
Lemma computed_correct check g : computed check g = true -> exists prec bits, check prec bits = true.
Proof. intros E. destruct (one_of_correct _ _ E) as [bits H]. eauto. Qed.

Section Law.
Variable h : effort.
Variable f : formula.
Variable l : R -> R.
Hypothesis Hl : agrees (close [] f) l.
Variables lo hi : number.
Local Notation e := (close [] f).
Local Notation r q := (real q).
Local Notation q x := (exact x).

(** * sharpness_law *)

Definition check_sharpness_law (g : law) : verdict :=
  need "w1" : at_most 0 (q (g_eta_lo g));
  need "w2" : at_most (q (g_eta_lo g)) (q (g_eta_bar g));
  need "w3" : less 0 (q (g_eta_bar g));
  need "w4" : less 0 (q (g_A g));
  need "w5" : at_most 0 (q (g_B g));
  need "w6" : less 0 (q (g_beta g));
  need "w7" : less (q (g_beta g) * q (g_eta_bar g) ^ 2) 2;
  need "w8" : less 0 (q (g_near g));
  need "w9" : at_most (q (g_near g)) (q (g_mid g));
  need "w10" : at_most (q (g_mid g)) (q (g_top g));
  need "w11" : at_most (q (g_eps_bar g) + q (g_beta g) * q (g_eta_bar g) ^ 2) (q (g_top g) ^ 2);
  need "w12" : less 0 (q (g_eps_bar g));
  need "smooth: its range is empty" : at_most (q (g_z_lo g)) (q (g_z_hi g));
  need "smooth" : smooth_between h f [] coarse (q (g_z_lo g)) (q (g_z_hi g));
  need "chart, odd, in1 to in4, rate, far0, far, near0 to near4, mid0, mid" :
    computed (fun prec bits => check_law prec bits f lo hi (g_eta_lo g) (g_eta_bar g) (g_beta g) (g_k g) (g_A g) (g_B g)
      (g_near g) (g_mid g) (g_top g) (g_z_lo g) (g_z_hi g) (halvings h) (parts h)) g;
  Accepted.

Definition law_holds (g : law) : Prop :=
  sharpness_law_obligations l (r lo) (r hi) (r (g_eta_lo g)) (r (g_eta_bar g)) (r (g_eps_bar g)) (r (g_beta g)) (r (g_k g))
    (r (g_A g)) (r (g_B g)) (r (g_near g)) (r (g_mid g)) (r (g_top g)) (r (g_z_lo g)) (r (g_z_hi g)).

Lemma check_sharpness_law_correct g : check_sharpness_law g = Accepted -> law_holds g.
Proof.
unfold check_sharpness_law. cbv zeta. intros E. needed E. destruct (computed_correct _ _ N13) as [prec [bits C]].
assert (W := smooth_between_correct h f [] [] Logic.I coarse _ _ N12).
repeat match goal with H : less _ _ = true |- _ => compared H | H : at_most _ _ = true |- _ => compared H end.
rewrite <- !real_exact in W.
refine (check_law_correct prec bits f l Hl lo hi (g_eta_lo g) (g_eta_bar g) (g_eps_bar g) (g_beta g) (g_k g) (g_A g) (g_B g)
  (g_near g) (g_mid g) (g_top g) (g_z_lo g) (g_z_hi g) (halvings h) (parts h) C _ _ _ _ _ _ _ _ _ _ _ _ _);
  try (change real_of with real; lra). exact (agrees_smooth 2 e l _ _ Hl W).
Qed.

(** * sharpness_law_lower *)

Definition check_sharpness_law_lower (g : law) (m : lower) : verdict :=
  need "v1" : less 0 (q (w_eps m));
  need "v2" : at_most (q (w_eps m)) (q (g_eps_bar g));
  need "v3" : less 0 (q (w_beta m));
  need "v4" : less (q (w_beta m)) (q (g_beta g));
  need "v5" : at_most 0 (q (w_B m));
  need "v6" : less (2 * q (w_B m) * (q (w_top m) ^ 2 + q (w_beta m) * q (g_eta_bar g) ^ 2)) (q (w_A m));
  need "v7" : less ((q (g_beta g) - q (w_beta m)) * q (g_eta_bar g) ^ 2) (q (w_near m) ^ 2);
  need "near1: its range is empty" : at_most 0 (q (w_near m));
  need "v8" : at_most (q (w_near m)) (q (w_mid m));
  need "v9" : at_most (q (w_mid m)) (q (w_top m));
  need "v10" : at_most (q (w_eps m) + q (g_beta g) * q (g_eta_bar g) ^ 2) (q (w_top m) ^ 2);
  need "v11" : at_most (q (w_top m)) (q (g_top g));
  need "v12" : at_most (q (w_A m)) (q (g_A g));
  need "near1 to near4, mid1, mid2, far1, far2" :
    computed (fun prec bits => check_lower prec bits f lo hi (g_eta_lo g) (g_eta_bar g) (g_beta g) (g_k g) (g_A g) (g_B g)
      (w_beta m) (w_A m) (w_B m) (w_near m) (w_mid m) (w_top m) (g_z_lo g) (g_z_hi g) (halvings h) (parts h)) g;
  Accepted.

Definition lower_holds (g : law) (m : lower) : Prop :=
  sharpness_law_lower_obligations l (r lo) (r hi) (r (g_eta_lo g)) (r (g_eta_bar g)) (r (g_eps_bar g)) (r (g_beta g)) (r (g_k g))
    (r (g_A g)) (r (g_B g)) (r (w_eps m)) (r (w_beta m)) (r (w_A m)) (r (w_B m)) (r (w_near m)) (r (w_mid m)) (r (w_top m)).

Lemma check_sharpness_law_lower_correct g m : law_holds g -> check_sharpness_law_lower g m = Accepted -> lower_holds g m.
Proof.
intros O. assert (HA := law_w4 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O). assert (HB := law_w5 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O). clear O.
unfold check_sharpness_law_lower. intros E. needed E. destruct (computed_correct _ _ N12) as [prec [bits C]].
repeat match goal with H : less _ _ = true |- _ => compared H | H : at_most _ _ = true |- _ => compared H end.
refine (check_lower_correct prec bits f l Hl lo hi (g_eta_lo g) (g_eta_bar g) (g_beta g) (g_k g) (g_A g) (g_B g) (w_beta m) (w_A m)
  (w_B m) (w_near m) (w_mid m) (w_top m) (g_z_lo g) (g_z_hi g) (halvings h) (parts h) (g_eps_bar g) (w_eps m) C _ _ _ _ _ _ _ _ _ _ _ _ _);
  change real_of with real; lra.
Qed.

(** * law_entry *)

Definition check_law_entry (g : law) (m : lower) (n : entry) : verdict :=
  let top := (q (n_e1 n) + q (w_beta m) * q (g_eta_bar g) ^ 2)%Q in
  need "n1" : less 0 (q (n_e0 n));
  need "n2" : less (q (n_e0 n)) (q (n_e1 n));
  need "n3" : at_most (q (n_e1 n)) (q (w_eps m));
  need "n4" : less 1 (q (n_Qm n));
  need "n5" : at_most (q (g_eta_bar g) ^ 2 * q (n_Mm n) * top * (q (w_A m) - q (w_B m) * top) * q (n_Qm n) ^ 2)
    ((q (n_e1 n) - q (n_e0 n) - q (n_cross n)) * (q (n_Qm n) ^ 2 - 1));
  need "grow, slow, cross" :
    computed (fun prec bits => check_entry prec bits f lo hi (g_eta_lo g) (g_eta_bar g) (g_eps_bar g) (g_beta g) (g_k g) (g_A g) (g_B g)
      (w_beta m) (w_A m) (w_B m) (n_e0 n) (n_e1 n) (n_Qm n) (n_Mm n) (n_cross n) (g_z_lo g) (g_z_hi g) (halvings h) (parts h)) g;
  Accepted.

(** n5 without divisions *)
Lemma room_without_divisions (K Qm room : R) : 1 < Qm -> K * Qm^2 <= room * (Qm^2 - 1) -> K / (1 - 1 / Qm^2) <= room.
Proof.
intros HQ H. assert (P : 0 < Qm^2 - 1) by nra. replace (K / (1 - 1 / Qm^2)) with (K * Qm^2 / (Qm^2 - 1)) by (field; lra).
apply (Rmult_le_reg_r (Qm^2 - 1)); [exact P|]. replace (K * Qm^2 / (Qm^2 - 1) * (Qm^2 - 1)) with (K * Qm^2) by (field; lra). exact H.
Qed.

Lemma check_law_entry_correct g m n : minimum l (r lo) (r hi) -> law_holds g -> lower_holds g m ->
  check_law_entry g m n = Accepted ->
  law_entry l (r lo) (r hi) (r (g_eta_lo g)) (r (g_eta_bar g)) (r (g_eps_bar g)) (r (g_beta g)) (r (g_k g)) (r (g_A g)) (r (g_B g))
    (r (w_eps m)) (r (w_beta m)) (r (w_A m)) (r (w_B m)) (r (n_e1 n)).
Proof.
intros Hmin O Ol. unfold check_law_entry. cbv zeta. intros E. needed E. destruct (computed_correct _ _ N4) as [prec [bits C]]. clear N4 E.
repeat match goal with H : less _ _ = true |- _ => compared H | H : at_most _ _ = true |- _ => compared H end.
assert (N5 := room_without_divisions (r (g_eta_bar g) ^ 2 * r (n_Mm n) * (r (n_e1 n) + r (w_beta m) * r (g_eta_bar g) ^ 2) *
  (r (w_A m) - r (w_B m) * (r (n_e1 n) + r (w_beta m) * r (g_eta_bar g) ^ 2))) _ _ N2 N3).
assert (HA := law_w4 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O). assert (HB := law_w5 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
assert (Hb := law_w6 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ O).
apply (law_entry_sound _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ (r (n_e0 n)) _ (r (n_Qm n)) (r (n_Mm n)) (r (n_cross n)) Hmin O Ol).
refine (check_entry_correct prec bits f l Hl lo hi (g_eta_lo g) (g_eta_bar g) (g_eps_bar g) (g_beta g) (g_k g) (g_A g) (g_B g)
  (w_beta m) (w_A m) (w_B m) (n_e0 n) (n_e1 n) (n_Qm n) (n_Mm n) (n_cross n) (g_z_lo g) (g_z_hi g) (halvings h) (parts h)
  (r (w_eps m)) C _ _ _ _ _ _ _ _); try (change real_of with real; lra).
Qed.

(** * law_from_afar *)

Definition row_of_numbers (row : list number) : option rational_row :=
  match row with [top; low; from; to; slope] => Some (RationalRow top low from to slope) | _ => None end.
Fixpoint rows_of_numbers (rows : list (list number)) : option (list rational_row) :=
  match rows with
  | [] => Some []
  | row :: rows => match row_of_numbers row, rows_of_numbers rows with Some row, Some rows => Some (row :: rows) | _, _ => None end
  end.

Section Afar.
Variables (g : law) (D_bar : number).
Local Notation fine := (bits_between (q lo) (q hi) 1).

(** sqrt(D_bar^2 + 4 eta_bar^2 z^2), the overshoot, and eta_bar^2 z l1^2 *)
Definition root : term :=
  TSqrt (TAdd (the (q D_bar ^ 2)) (TMul (the (4 * q (g_eta_bar g) ^ 2)) (TPow (TVar 0) 2))).
Definition overshoot : term := TSub (TVar 0) (TMul (TDer 0 1) root).
Definition moved_back : term := TMul (TMul (the (q (g_eta_bar g) ^ 2)) (TVar 0)) (TPow (TDer 0 1) 2).

Definition nonnegative_at (from to : Q) (body : term) : bool := nonnegative_on h f [] coarse [between from to] [TVar 0] body.
Definition row_fits (row : rational_row) : bool :=
  nonnegative_at (q (q_from row)) (q (q_to row)) (TSub (the (q (q_slope row))) (TDer 0 1)).
Definition row_fits_below (row : rational_row) : bool :=
  nonnegative_at (q (q_from row)) (q (q_to row)) (TAdd (TDer 0 1) (the (q (q_slope row)))).

(** (eta_bar slope)^2; and whether a <= b - drop(top, slope), without divisions *)
Definition shrinking (row : rational_row) : Q := ((q (g_eta_bar g) * q (q_slope row)) ^ 2)%Q.
Definition below_drop (a b : Q) (row : rational_row) : bool :=
  at_most (a * (1 - shrinking row)) (b * (1 - shrinking row) - (2 + q (q_top row)) * shrinking row).

Fixpoint pairs (test : rational_row -> rational_row -> bool) (row : rational_row) (rest : list rational_row) : bool :=
  match rest with [] => true | next :: rest => if test row next then pairs test next rest else false end.

Definition check_law_from_afar (first : rational_row) (rest : list rational_row) : verdict :=
  let rows := first :: rest in let from := q (q_from first) in let to := q (q_to first) in
  need "a1" : less 0 (q D_bar);
  need "a2" : less from (q lo);
  need "a3" : less (q hi) to;
  need "a4" : positive_on h f [] fine [between (q lo) (q hi)] [TVar 0] (TSub (TMul (TDer 0 2) root) (the (2 + q (q_top first))));
  need "smooth" : smooth_between h f [] coarse from to;
  need "c1a" : positive_on h f [] fine [between from (q lo)] [TVar 0] (TNeg (TDer 0 1));
  need "c1b" : positive_on h f [] fine [between (q hi) to] [TVar 0] (TDer 0 1);
  need "c3a" : nonnegative_at (q lo) to (TSub overshoot (the from));
  need "c3b" : nonnegative_at (q lo) to (TSub (TAdd overshoot moved_back) (the from));
  need "c3c" : nonnegative_at from (q hi) (TSub (the to) overshoot);
  need "c3d" : nonnegative_at from (q hi) (TSub (the to) (TAdd overshoot moved_back));
  need "r1" : forallb (fun row => less 0 (q (q_low row))) rows;
  need "r2" : forallb (fun row => at_most (q (q_low row)) (q (q_top row))) rows;
  need "r3" : forallb (fun row => less (q (g_eta_bar g) * q (q_slope row)) 1) rows;
  need "r3" : forallb (fun row => less (shrinking row) 1) rows;
  need "r4: its range is empty" : forallb (fun row => at_most (q (q_from row)) (q (q_to row))) rows;
  need "r4" : forallb row_fits rows;
  need "r5" : forallb row_fits_below rows;
  need "r6" : below_drop (q (q_low first)) (q (q_top first)) first;
  need "p1" : pairs (fun row next => below_drop (q (q_low next)) (q (q_low row)) row && below_drop (q (q_low next)) (q (q_top next)) row)
    first rest;
  need "p2" : pairs (fun row next => at_most (q (q_from row)) (q (q_from next))) first rest;
  need "p3" : pairs (fun row next => at_most (q (q_to next)) (q (q_to row))) first rest;
  need "q1" : at_most (q (q_top (last rest first))) (q (g_eps_bar g));
  need "p4, p5, q2, q3" :
    computed (fun prec bits => check_afar prec bits f lo hi (g_eta_lo g) (g_eta_bar g) (g_beta g) (g_k g) (g_A g) (g_B g)
      (g_z_lo g) (g_z_hi g) (halvings h) (parts h) first rest) g;
  Accepted.

Lemma pairs_correct (test : rational_row -> rational_row -> bool) (P : law_row -> law_row -> Prop) rest : forall first,
  (forall row next, In row (first :: rest) -> test row next = true -> P (row_of row) (row_of next)) ->
  pairs test first rest = true -> each_pair P (row_of first) (map row_of rest).
Proof.
induction rest as [|next rest IH]; intros first H E; [exact I|]. cbn [pairs] in E. destruct (test first next) eqn:T; [|discriminate].
split; [apply H; [left; reflexivity | exact T]|]. apply IH; [|exact E]. intros row next' Hr. apply H. right. exact Hr.
Qed.

Lemma rows_correct (test : rational_row -> bool) (P : law_row -> Prop) rows : (forall row, test row = true -> P (row_of row)) ->
  forallb test rows = true -> forall row, In row (map row_of rows) -> P row.
Proof.
intros H E row Hr. apply in_map_iff in Hr. destruct Hr as [row' [<- Hr]]. rewrite forallb_forall in E. apply H, E, Hr.
Qed.

Lemma last_row_of first rest : last_row (row_of first) (map row_of rest) = row_of (last rest first).
Proof.
revert first. induction rest as [|next rest IH]; intros first; [reflexivity|]. cbn [map]. rewrite last_row_next, IH.
f_equal. destruct rest as [|r rest]; [reflexivity|]. change (last (next :: r :: rest) first) with (last (r :: rest) first).
clear IH. revert r. induction rest as [|r' rest IH']; intros r; [reflexivity | exact (IH' r')].
Qed.

Lemma below_drop_correct a b row : Q2R (shrinking row) < 1 -> below_drop a b row = true ->
  Q2R a <= Q2R b - law_drop (r (g_eta_bar g)) (r (q_top row)) (r (q_slope row)).
Proof.
intros S E. unfold below_drop in E. compared E. unfold law_drop.
assert (ES : Q2R (shrinking row) = (r (g_eta_bar g) * r (q_slope row)) ^ 2).
{ unfold shrinking. autorewrite with exactly. rewrite <- !real_exact. reflexivity. }
rewrite ES in *. set (s := (r (g_eta_bar g) * r (q_slope row)) ^ 2) in *. apply (Rmult_le_reg_r (1 - s)); [lra|].
replace ((Q2R b - (2 + r (q_top row)) * s / (1 - s)) * (1 - s)) with (Q2R b * (1 - s) - (2 + r (q_top row)) * s) by (field; lra). lra.
Qed.

(** what the value of a term says, where its derivatives are those of the loss *)
Local Ltac by_term H :=
  generalize H; unfold obligation_value, overshoot, root, moved_back;
  cbn [points_values app Part.value nth variables]; rewrite ?the_correct;
  match goal with D : forall k z, _ -> loss_derivative _ _ k z = _ |- _ => rewrite !D by lra end;
  autorewrite with exactly; rewrite <- ?real_exact; change (Derive_n l 1) with (Derive l); lra.

Lemma check_law_from_afar_correct first rest : minimum l (r lo) (r hi) -> law_holds g ->
  check_law_from_afar first rest = Accepted ->
  law_from_afar l (r lo) (r hi) (r (g_eta_lo g)) (r (g_eta_bar g)) (r (g_eps_bar g)) (r (g_beta g)) (r (g_k g)) (r (g_A g)) (r (g_B g))
    (r D_bar) (row_of first) (map row_of rest).
Proof.
intros Hmin O. unfold check_law_from_afar. cbv zeta. intros E. needed E.
destruct (computed_correct _ _ N22) as [prec [bits C]].
assert (Hlh : r lo < r hi) by (destruct Hmin as [zs Hm]; generalize (minimum_inside Hm); lra).
assert (Steps := check_afar_correct prec bits f l Hl lo hi (g_eta_lo g) (g_eta_bar g) (g_beta g) (g_k g) (g_A g) (g_B g)
  (g_z_lo g) (g_z_hi g) (halvings h) (parts h) rest first C). clear C N22 E. destruct Steps as [S Arrival].
compared N. compared N0. compared N1. compared N21.
assert (W := smooth_between_correct h f [] [] Logic.I coarse _ _ N3). rewrite <- !real_exact in W.
assert (D : forall k z, r (q_from first) <= z <= r (q_to first) -> loss_derivative f [] k z = Derive_n l k z).
{ intros k z Hz. apply (derivative_is f [] l Hl), W, Hz. }
assert (at_z : forall from to body, nonnegative_at (q from) (q to) body = true -> forall z, r from <= z <= r to ->
  0 <= obligation_value f [] (variables [z]) [TVar 0] body).
{ intros from to body H z Hz. apply (nonnegative_on_correct h f [] [] Logic.I _ _ _ _ H).
  split; [apply between_correct; rewrite <- !real_exact; exact Hz | exact Logic.I]. }
assert (on_z : forall p from to body, positive_on h f [] p [between (q from) (q to)] [TVar 0] body = true ->
  forall z, r from <= z <= r to -> 0 < obligation_value f [] (variables [z]) [TVar 0] body).
{ intros p from to body H z Hz. apply (positive_on_correct h f [] [] Logic.I _ _ _ _ H).
  split; [apply between_correct; rewrite <- !real_exact; exact Hz | exact Logic.I]. }
assert (Inner : forall row, In row (map row_of (first :: rest)) -> r (q_from first) <= row_from row /\ row_to row <= r (q_to first)).
{ apply (rows_nested (row_of first) (map row_of rest)).
  - refine (pairs_correct _ _ _ _ _ N19). intros row next _ H. compared H. exact H.
  - refine (pairs_correct _ _ _ _ _ N20). intros row next _ H. compared H. exact H. }
assert (Shrink : forall row, In row (first :: rest) -> Q2R (shrinking row) < 1).
{ intros row Hr. rewrite forallb_forall in N13. apply N13 in Hr. compared Hr. exact Hr. }
apply (law_from_afar_sound _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Hmin O).
constructor; rewrite ?last_row_of; cbn [row_of row_top row_low row_from row_to row_slope]; change real_of with real.
- lra.
- lra.
- lra.
- intros c Hc. by_term (on_z _ _ _ _ N2 c Hc).
- exact (agrees_smooth 2 e l _ _ Hl W).
- intros z Hz. by_term (on_z _ _ _ _ N4 z Hz).
- intros z Hz. by_term (on_z _ _ _ _ N5 z Hz).
- intros z Hz. by_term (at_z _ _ _ N6 z Hz).
- intros z Hz. by_term (at_z _ _ _ N7 z Hz).
- intros z Hz. by_term (at_z _ _ _ N8 z Hz).
- intros z Hz. by_term (at_z _ _ _ N9 z Hz).
- refine (rows_correct _ (fun row => 0 < row_low row) (first :: rest) _ N10). intros row H. compared H. exact H.
- refine (rows_correct _ (fun row => row_low row <= row_top row) (first :: rest) _ N11). intros row H. compared H. exact H.
- refine (rows_correct _ (fun row => r (g_eta_bar g) * row_slope row < 1) (first :: rest) _ N12). intros row H. compared H. exact H.
- intros row Hr z Hz. assert (Hin := Inner row Hr). revert row Hr z Hz Hin.
  refine (rows_correct _ (fun row => forall z, row_from row <= z <= row_to row -> r (q_from first) <= row_from row /\ _ -> Derive l z <= row_slope row)
    (first :: rest) _ N15).
  intros row H z Hz Hin. unfold row_fits in H. cbn [row_of row_from row_to row_slope] in *. change real_of with real in *.
  by_term (at_z _ _ _ H z Hz).
- intros row Hr z Hz. assert (Hin := Inner row Hr). revert row Hr z Hz Hin.
  refine (rows_correct _ (fun row => forall z, row_from row <= z <= row_to row -> r (q_from first) <= row_from row /\ _ -> - row_slope row <= Derive l z)
    (first :: rest) _ N16).
  intros row H z Hz Hin. unfold row_fits_below in H. cbn [row_of row_from row_to row_slope] in *. change real_of with real in *.
  by_term (at_z _ _ _ H z Hz).
- assert (B := below_drop_correct _ _ _ (Shrink first (or_introl eq_refl)) N17). rewrite <- !real_exact in B. exact B.
- refine (pairs_correct _ _ _ _ _ N18). intros row next Hr H. apply andb_prop in H. destruct H as [H1 H2].
  apply below_drop_correct in H1; [|apply Shrink, Hr]. apply below_drop_correct in H2; [|apply Shrink, Hr].
  rewrite <- !real_exact in H1, H2. cbn [row_of row_top row_low row_slope]. change real_of with real. apply Rmin_case; assumption.
- refine (pairs_correct _ _ _ _ _ N19). intros row next _ H. compared H. exact H.
- refine (pairs_correct _ _ _ _ _ N20). intros row next _ H. compared H. exact H.
- revert S. apply each_pair_imp. intros row next H z eps hh c X1 X2 X3 X4. apply (H z eps hh c X1 X2 X3 X4).
- revert S. apply each_pair_imp. intros row next H z eps hh c X1 X2 X3 X4. apply (H z eps hh c X1 X2 X3 X4).
- exact N21.
- intros z hh c X1 X2 X3. rewrite last_row_of in Arrival. apply (Arrival z hh c X1 X2 X3).
- intros z hh c X1 X2 X3. rewrite last_row_of in Arrival. apply (Arrival z hh c X1 X2 X3).
Qed.

Lemma check_law_from_afar_ends first rest : check_law_from_afar first rest = Accepted ->
  0 < r D_bar /\ r (q_from first) < r lo /\ r hi < r (q_to first).
Proof.
unfold check_law_from_afar. cbv zeta. intros E. needed E. compared N. compared N0. compared N1. split; [exact N|]. split; assumption.
Qed.

(** * sharpness *)

Section Sharpness.
Variables start m beta_l factor factor_l : number.

Definition t_alpha : term := TSub (TMul (the 3) (TPow (TDer 0 3) 2)) (TMul (TDer 0 2) (TDer 0 4)).
(** alpha beta_0 *)
Definition t_scale : term := TMul (the 3) (TPow (TDer 0 2) 4).

(** [entered]: beta_l is 0, or a claim `law_entry` takes runs from where those from afar arrive. t5 and t6 are multiplied by alpha *)
Definition check_sharpness (first : rational_row) (entered : bool) : verdict :=
  let on_bracket test body := test h f [] fine [between (q lo) (q hi)] [TVar 0] body in
  need "t1" : at_most (2 + q (q_top first)) (2 * q start);
  need "t2" : at_most (q start) (q m);
  need "t3" : on_bracket nonnegative_on (TSub (TMul (TDer 0 2) root) (the (2 * q m)));
  need "t4" : on_bracket positive_on t_alpha;
  need "t5" : on_bracket nonnegative_on (TSub (TMul (the (q factor)) t_scale) (TMul (the (q (g_beta g))) t_alpha));
  need "t6" : on_bracket nonnegative_on (TSub (TMul (the (q beta_l)) t_alpha) (TMul (the (q factor_l)) t_scale));
  need "no claim law_entry of the same law takes runs from where law_from_afar leaves them to that beta_l" : entered;
  Accepted.

Lemma check_sharpness_correct first rest entered : minimum l (r lo) (r hi) -> (forall z, r lo <= z <= r hi -> wd e z) ->
  0 < r D_bar /\ r (q_from first) < r lo /\ r hi < r (q_to first) ->
  law_from_afar l (r lo) (r hi) (r (g_eta_lo g)) (r (g_eta_bar g)) (r (g_eps_bar g)) (r (g_beta g)) (r (g_k g)) (r (g_A g)) (r (g_B g))
    (r D_bar) (row_of first) (map row_of rest) ->
  (entered = true -> r beta_l = 0 \/ exists eps_l beta_l' A_l B_l e1 : R,
    law_entry l (r lo) (r hi) (r (g_eta_lo g)) (r (g_eta_bar g)) (r (g_eps_bar g)) (r (g_beta g)) (r (g_k g)) (r (g_A g)) (r (g_B g))
      eps_l beta_l' A_l B_l e1 /\ r beta_l <= beta_l' /\ e1 <= r (q_low (last rest first))) ->
  check_sharpness first entered = Accepted ->
  sharpness l (r lo) (r hi) (r (g_eta_lo g)) (r (g_eta_bar g)) (r (g_beta g)) (r D_bar) (r (q_from first)) (r (q_to first))
    (r start) (r m) (r beta_l) (r factor) (r factor_l).
Proof.
intros Hmin W [HD [Hfrom Hto]] Hafar Hentry. unfold check_sharpness. cbv zeta. intros E. needed E. specialize (Hentry eq_refl).
compared N. compared N0.
assert (D : forall k z, r lo <= z <= r hi -> loss_derivative f [] k z = Derive_n l k z).
{ intros k z Hz. apply (derivative_is f [] l Hl), W, Hz. }
assert (HR : forall z, r lo <= z <= r hi -> in_ranges [between (q lo) (q hi)] [z]).
{ intros z Hz. split; [apply between_correct; rewrite <- !real_exact; exact Hz | exact Logic.I]. }
assert (B : forall z, r lo <= z <= r hi ->
  r m <= Derive_n l 2 z * sqrt (r D_bar ^ 2 + 4 * r (g_eta_bar g) ^ 2 * z ^ 2) / 2 /\ 0 < alpha l z /\
  r (g_beta g) * alpha l z <= r factor * (3 * Derive_n l 2 z ^ 4) /\ r factor_l * (3 * Derive_n l 2 z ^ 4) <= r beta_l * alpha l z).
{ intros z Hz. unfold alpha. repeat split.
  - by_term (nonnegative_on_correct h f [] [] Logic.I _ _ _ _ N1 [z] (HR z Hz)).
  - unfold t_alpha in N2. by_term (positive_on_correct h f [] [] Logic.I _ _ _ _ N2 [z] (HR z Hz)).
  - unfold t_alpha, t_scale in N3. by_term (nonnegative_on_correct h f [] [] Logic.I _ _ _ _ N3 [z] (HR z Hz)).
  - unfold t_alpha, t_scale in N4. by_term (nonnegative_on_correct h f [] [] Logic.I _ _ _ _ N4 [z] (HR z Hz)). }
assert (F : forall (b v a : R), 0 < a -> b * (v / a) * a = b * v) by (intros; field; lra).
apply (sharpness_sound l (r lo) (r hi) (r (g_eta_lo g)) (r (g_eta_bar g)) (r (g_eps_bar g)) (r (g_beta g)) (r (g_k g)) (r (g_A g))
  (r (g_B g)) (r D_bar) (row_of first) (map row_of rest)); try (cbn [row_of row_from row_to row_top]; change real_of with real; lra);
  try assumption.
- rewrite last_row_of. exact Hentry.
- exact (agrees_smooth 4 e l _ _ Hl W).
- intros z Hz. apply Rle_ge, (B z Hz).
- intros z Hz. apply (B z Hz).
- intros z Hz. destruct (B z Hz) as [_ [P [B5 _]]]. unfold beta_0. apply Rle_ge, (Rmult_le_reg_r (alpha l z)); [exact P|].
  rewrite F by exact P. exact B5.
- intros z Hz. destruct (B z Hz) as [_ [P [_ B6]]]. unfold beta_0. apply (Rmult_le_reg_r (alpha l z)); [exact P|].
  rewrite F by exact P. exact B6.
Qed.
End Sharpness.
End Afar.
End Law.
