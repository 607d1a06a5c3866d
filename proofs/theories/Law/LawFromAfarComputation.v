(** The obligations of `law_from_afar` that hold c by computation: one step from each row to the next (p4, p5) and the arrival (q2, q3),
    as programs on Taylor models (LawProgram.v) on the parts of a box of z, eps and h. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Coquelicot Require Import Coquelicot.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Calculus Loss Minimum Expression Agreement IntervalNumber FunctionNumber Evaluator LawSteps SharpnessLaw LawFromAfar
  TaylorModel BoxCover LawModel LawProgram LawSlope LawCheck.
Import ListNotations.
Open Scope R_scope.

(** the numbers of a row *)
Record rational_row : Set := RationalRow { q_top : quotient; q_low : quotient; q_from : quotient; q_to : quotient; q_slope : quotient }.
Definition row_of (row : rational_row) : law_row :=
  Row (real_of (q_top row)) (real_of (q_low row)) (real_of (q_from row)) (real_of (q_to row)) (real_of (q_slope row)).

Definition lesser (a b : quotient) : quotient := if (fst a * Zpos (snd b) <=? fst b * Zpos (snd a))%Z then a else b.

Lemma lesser_correct (a b : quotient) : real_of (lesser a b) = Rmin (real_of a) (real_of b).
Proof.
assert (P : forall p, 0 < IZR (Zpos p)) by (intros p; apply IZR_lt; lia). assert (Pa := P (snd a)). assert (Pb := P (snd b)).
unfold real_of, lesser. rewrite !rat_eq.
assert (E : IZR (fst a) / IZR (Zpos (snd a)) - IZR (fst b) / IZR (Zpos (snd b)) =
  (IZR (fst a * Zpos (snd b)) - IZR (fst b * Zpos (snd a))) * / (IZR (Zpos (snd a)) * IZR (Zpos (snd b)))) by (rewrite !mult_IZR; field; lra).
assert (I := Rinv_0_lt_compat _ (Rmult_lt_0_compat _ _ Pa Pb)).
destruct (Z.leb_spec (fst a * Zpos (snd b)) (fst b * Zpos (snd a))) as [h|h].
- apply IZR_le in h. rewrite Rmin_left; [reflexivity | nra].
- apply IZR_lt in h. rewrite Rmin_right; [reflexivity | nra].
Qed.

(** p4, p5, q2 and q3 of `law_from_afar` *)
Definition steps_hold (l : R -> R) (lo hi eta_lo eta_bar beta k A B : R) (first : law_row) (rest : list law_row) : Prop :=
  each_pair (fun row next => on_step lo hi eta_lo eta_bar row next (fun z eps h c =>
    row_from next <= law_G l z eps h c /\ law_G l z eps h c <= row_to next)) first rest /\
  forall z h c, row_from (last_row first rest) <= z <= row_to (last_row first rest) -> eta_lo^2 <= h <= eta_bar^2 -> lo <= c <= hi ->
    let E := row_low (last_row first rest) + beta * h in 0 < 1 - k * (z - c) /\ (z - c)^2 <= E * (A + B * E) * (1 - k * (z - c))^2.

Section Afar.
Variable prec : I.F.precision.
Variable bits : positive.
Variable f : formula.
Variable l : R -> R.
Hypothesis Hl : agrees (close [] f) l.
Local Notation "'do' x <- e ; r" := (bind e (fun x => r)) (at level 200, x name, e at level 100, r at level 200).
Variables (lo hi eta_lo eta_bar beta k A B z_lo z_hi : quotient).
Local Notation times := (times bits).
Local Notation square := (square bits).
Local Notation frac := (frac bits).

(** G of [law_G] *)
Definition step_from (b : base) (z eps h l1 : model) : option model :=
  do S <- Some (times (plus (exact (2 * unit_of bits)) eps) (at_inverse b));
  do root <- Some (rooted bits (plus (square S) (times (scaled 4 h) (minus (square z) (at_c2 b)))));
  Some (plus (minus z (times l1 root)) (times (times h z) (square l1))).

(** an output that is not decided, for the first variable to be halved *)
Definition halve_first : list (bool * model) := [(false, Model 0 1 0 0 0 0 0 0 0 0 0)].

(** z is too wide where l1 is not well known, but for rounding, or where most of what G loses comes from l1 *)
Definition too_wide (l1 G : model) : bool :=
  (spread l1 <? 6 * radius l1)%Z && (unit_of bits <? 256 * radius l1)%Z || (spread G <? 6 * radius G)%Z && (radius G <? 10 * radius l1)%Z.

(** p4 and p5 *)
Definition step_program (next : rational_row) (b : base) (z eps h : model) : option (list (bool * model)) :=
  match slope_at prec bits f [] z with
  | Some l1 =>
      do G <- step_from b z eps h l1;
      do L <- Some [(false, minus G (frac (q_from next))); (false, minus (frac (q_to next)) G)];
      Some (if negb (all_decided L) && too_wide l1 G then halve_first else L)
  | None => Some halve_first
  end.

(** q2 and q3 *)
Definition arrival_program (low : quotient) (b : base) (z _ h : model) : option (list (bool * model)) :=
  do delta <- Some (minus z (at_c b));
  do g <- Some (minus (exact (unit_of bits)) (times (frac k) delta));
  do E <- Some (plus (frac low) (times (frac beta) h));
  Some [(true, g); (false, minus (times (times E (plus (frac A) (times (frac B) E))) (square g)) (square delta))].

Section Run.
Variables (depth : nat) (fuel : N).
Local Notation on row eps program :=
  (check_box prec bits f lo hi z_lo z_hi depth fuel (side_between bits (q_from row) (q_to row)) eps (h_side bits eta_lo eta_bar) program).

Fixpoint check_steps (row : rational_row) (rest : list rational_row) : bool :=
  match rest with
  | [] => on row (side_between bits (q_low row) (q_low row)) (arrival_program (q_low row))
  | next :: more => on row (side_between bits (lesser (q_low row) (q_top next)) (q_top row)) (step_program next) && check_steps next more
  end.
End Run.
Definition check_afar (depth : nat) (fuel : N) (first : rational_row) (rest : list rational_row) : bool := check_steps depth fuel first rest.

(** ** Correctness *)

Local Notation r q := (real_of q).

Local Opaque plus minus TaylorModel.times TaylorModel.square TaylorModel.rooted TaylorModel.inverted scaled exact fraction TaylorModel.unit_of
  TaylorModel.holds least greatest slope_at.

Section At.
Variables (b0 : base) (c z eps h t1 t2 t3 : R) (mz meps mh : model).
Hypothesis H1 : -1 <= t1 <= 1.
Hypothesis H2 : -1 <= t2 <= 1.
Hypothesis H3 : -1 <= t3 <= 1.
Local Notation holds := (holds bits t1 t2 t3).
Hypothesis Hb : based bits f [] l t1 t2 t3 b0 c.
Hypothesis Hz : holds mz z.
Hypothesis Heps : holds meps eps.
Hypothesis Hh : holds mh h.

Lemma step_from_correct l1 m : holds l1 (Derive l z) -> step_from b0 mz meps mh l1 = Some m -> holds m (law_G l z eps h c).
Proof.
intros Hslope E. destruct Hb as (_ & Hcc & _ & Hi2 & _). unfold step_from in E.
next E mS HS ((2 + eps) / Derive_n l 2 c). { eapply holds_eq; [enclose | reflexivity]. }
next E mroot Hroot (sqrt (((2 + eps) / Derive_n l 2 c)^2 + 4 * h * (z - c) * (z + c))). { eapply holds_eq; [enclose | f_equal; ring]. }
apply some_eq in E. subst m. eapply holds_eq; [enclose | unfold law_G; ring].
Qed.

Lemma step_program_correct row L : step_program row b0 mz meps mh = Some L -> all_decided L = true ->
  r (q_from row) <= law_G l z eps h c /\ law_G l z eps h c <= r (q_to row).
Proof.
intros E D. unfold step_program in E.
destruct (slope_at prec bits f [] mz) as [l1|] eqn:El; [|injection E as <-; discriminate].
assert (Hslope := proj2 (slope_at_correct prec bits f [] [] boxed_none l Hl t1 t2 t3 H1 H2 H3 _ _ _ Hz El)).
destruct (bind_inv _ _ _ E) as [mG [EG E']]. clear E. rename E' into E. assert (HG := step_from_correct l1 mG Hslope EG).
destruct (bind_inv _ _ _ E) as [L' [E0 E']]. clear E. rename E' into E. apply some_eq in E, E0.
destruct (negb (all_decided L') && _); subst L; [discriminate|]. subst L'.
unfold all_decided in D. cbn [forallb] in D. rewrite !andb_true_iff in D. destruct D as (D0 & D1 & _).
assert (P0 : 0 <= law_G l z eps h c - r (q_from row)).
{ refine (decided_correct bits t1 t2 t3 H1 H2 H3 _ _ D0 _). cbn [snd]. enclose. }
assert (P1 : 0 <= r (q_to row) - law_G l z eps h c).
{ refine (decided_correct bits t1 t2 t3 H1 H2 H3 _ _ D1 _). cbn [snd]. enclose. }
lra.
Qed.

Lemma arrival_program_correct low L : arrival_program low b0 mz meps mh = Some L -> all_decided L = true ->
  let E := r low + r beta * h in 0 < 1 - r k * (z - c) /\ (z - c)^2 <= E * (r A + r B * E) * (1 - r k * (z - c))^2.
Proof.
intros E D height. assert (Hc := proj1 Hb). unfold arrival_program in E.
next E mdelta Hdelta (z - c). { enclose. }
next E mg Hg (1 - r k * (z - c)). { enclose. }
next E mE HE height. { enclose. }
injection E as <-. unfold all_decided in D. cbn [forallb] in D. rewrite !andb_true_iff in D. destruct D as (D0 & D1 & _).
split; [exact (decided_correct bits t1 t2 t3 H1 H2 H3 _ _ D0 Hg)|].
assert (P : 0 <= height * (r A + r B * height) * (1 - r k * (z - c))^2 - (z - c)^2); [|lra].
refine (decided_correct bits t1 t2 t3 H1 H2 H3 _ _ D1 _). cbn [snd]. eapply holds_eq; [enclose | ring].
Qed.
End At.

Theorem check_afar_correct depth fuel rest : forall first,
  check_afar depth fuel first rest = true ->
  steps_hold l (r lo) (r hi) (r eta_lo) (r eta_bar) (r beta) (r k) (r A) (r B) (row_of first) (map row_of rest).
Proof.
induction rest as [|next more IH]; intros row E.
- split; [exact I|]. intros z h c Hz Hh Hc.
  refine (check_box_correct prec bits f l Hl lo hi z_lo z_hi depth fuel _ _ _ _ (fun z _ h c => _)
    (fun b0 c z eps h t1 t2 t3 X Y Z L T1 T2 T3 Hb HX HY HZ => arrival_program_correct b0 c z h t1 t2 t3 X Y Z T1 T2 T3 Hb HX HZ _ L) E
    z (r (q_low row)) h c _ _ _ Hc).
  + apply side_between_correct, Hz.
  + apply side_between_correct. lra.
  + apply h_side_correct, Hh.
- apply andb_prop in E. destruct E as [E1 E2]. destruct (IH next E2) as [S A']. split.
  + split; [|exact S]. intros z eps h c Hz Heps Hh Hc. cbn [row_of row_low row_top] in Heps. rewrite <- lesser_correct in Heps.
    refine (check_box_correct prec bits f l Hl lo hi z_lo z_hi depth fuel _ _ _ _ _
      (fun b0 c z eps h t1 t2 t3 X Y Z L T1 T2 T3 Hb HX HY HZ =>
        step_program_correct b0 c z eps h t1 t2 t3 X Y Z T1 T2 T3 Hb HX HY HZ next L) E1 z eps h c _ _ _ Hc).
    * apply side_between_correct, Hz.
    * apply side_between_correct, Heps.
    * apply h_side_correct, Hh.
  + intros z h c. change (map row_of (next :: more)) with (row_of next :: map row_of more). rewrite last_row_next. apply A'.
Qed.
End Afar.
