(** The check of the claims `branch` and `branch_momentum`: segments from the claims before it, followed in their order, exactly; with its theorem. *)
From Coq Require Import Reals ZArith QArith Qreals Lra List String Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss Minimum Flip TwoCycle PeriodDoubling Expression Agreement Evaluator Part Obligation
  Format Meaning CheckBase.
From Prodstab Require Branch Cycle.
Import ListNotations.
Open Scope R_scope.

(** a segment, exactly *)
Record span : Set := Span { s_from : Q; s_to : Q; s_window_lo : Q; s_window_hi : Q; s_cycle_lo : Q; s_cycle_hi : Q }.
Definition segment_of (s : span) : Branch.segment :=
  Branch.mksegment (Q2R (s_from s)) (Q2R (s_to s)) (Q2R (s_window_lo s)) (Q2R (s_window_hi s)) (Q2R (s_cycle_lo s)) (Q2R (s_cycle_hi s)).

(** the points of s lie in the window of t *)
Definition lies_in (s t : span) : bool := at_most (s_window_lo t) (s_cycle_lo s) && at_most (s_cycle_hi s) (s_window_hi t).
Definition continues (reached s : span) : bool :=
  at_most (s_from s) (s_to reached) && less (s_to reached) (s_to s) && (lies_in reached s || lies_in s reached).

(** segments that do not continue are skipped *)
Fixpoint follows (reached : span) (rest : list span) (a_to : Q) : bool :=
  match rest with
  | [] => at_most a_to (s_to reached)
  | s :: rest => if continues reached s then follows s rest a_to else follows reached rest a_to
  end.
Fixpoint begins (a_from a_to : Q) (rest : list span) : bool :=
  match rest with
  | [] => false
  | s :: rest => if at_most (s_from s) a_from && less a_from (s_to s) then follows s rest a_to else begins a_from a_to rest
  end.

Lemma continues_correct reached s : continues reached s = true ->
  Q2R (s_from s) <= Q2R (s_to reached) /\ Q2R (s_to reached) <= Q2R (s_to s) /\
  (Branch.lies_in (segment_of reached) (segment_of s) \/ Branch.lies_in (segment_of s) (segment_of reached)).
Proof.
unfold continues, lies_in, Branch.lies_in. cbn [segment_of Branch.window_lo Branch.window_hi Branch.cycle_lo Branch.cycle_hi].
intros E. apply andb_prop in E. destruct E as [E E3]. apply andb_prop in E. destruct E as [E1 E2]. compared E1. compared E2.
split; [exact E1|]. split; [lra|]. apply orb_prop in E3.
destruct E3 as [E3|E3]; apply andb_prop in E3; destruct E3 as [A B]; compared A; compared B; [left | right]; split; assumption.
Qed.

Section Chain.
Variable P : Branch.segment -> Prop.

Lemma follows_correct a_to rest : forall reached, follows reached rest a_to = true -> List.Forall P (map segment_of rest) ->
  exists chosen, List.Forall P chosen /\ Branch.follow (segment_of reached) chosen (Q2R a_to).
Proof.
induction rest as [|s rest IH]; intros reached E H; simpl in E.
- exists []. split; [constructor|]. compared E. exact E.
- inversion H as [|? ? Hs Hr]. subst. destruct (continues reached s) eqn:C.
  + destruct (IH s E Hr) as [chosen [Hc F]]. destruct (continues_correct _ _ C) as [C1 [C2 C3]]. exists (segment_of s :: chosen).
    split; [constructor; assumption|]. split; [exact C1|]. split; [exact C2|]. split; [exact C3 | exact F].
  + exact (IH reached E Hr).
Qed.

Lemma begins_correct a_from a_to spans : begins a_from a_to spans = true -> List.Forall P (map segment_of spans) ->
  exists first chosen, List.Forall P (first :: chosen) /\ Branch.from first <= Q2R a_from /\ Branch.follow first chosen (Q2R a_to).
Proof.
induction spans as [|s rest IH]; intros E H; simpl in E; [discriminate|]. inversion H as [|? ? Hs Hr]. subst.
destruct (at_most (s_from s) a_from && less a_from (s_to s)) eqn:C; [|exact (IH E Hr)].
destruct (follows_correct a_to rest s E Hr) as [chosen [Hc F]]. apply andb_prop in C. destruct C as [C _]. compared C.
exists (segment_of s), chosen. split; [constructor; assumption|]. split; [exact C | exact F].
Qed.
End Chain.

Section Branch.
Variable h : effort.
Variable f : formula.
Variable box : list (number * number).
Variables lo hi : number.
Local Notation q x := (exact x).
Local Notation r x := (real x).

(** on the bracket, with derivatives at c *)
Definition bracket_test (test : positive -> list range -> list term -> term -> bool) (body : term) : bool :=
  test (bits_between (q lo) (q hi) 1) [between (q lo) (q hi)] [TVar 0] body.

(** That of a `flip` begins at a_lo, which is at most the edge. *)
Definition flip_span (r eps_bar a_lo : number) : option span :=
  if bracket_test (nonnegative_on h f box) (TSub (the 2) (TMul (the (q a_lo)) (TDer 0 2))) then
    Some (Span (q a_lo) (q a_lo * (1 + q eps_bar * (1 # 2))) (q hi - q r) (q lo + q r) (q lo - q r) (q hi + q r))
  else None.
Definition cycle_span (a_lo a_hi left_lo right_hi window_lo window_hi : number) : span :=
  Span (q a_lo) (q a_hi) (q window_lo) (q window_hi) (q left_lo) (q right_hi).

(** The segment that a claim gives, of a `branch`, and of a `branch_momentum` with these numbers. *)
Definition span_of (c : claim) : option span :=
  match name_of c, values c with
  | Some Flip, [r; eps_bar; _; _; a_lo; _; _; _; _; _] => flip_span r eps_bar a_lo
  | Some Two_cycle, [a_lo; a_hi; left_lo; _; _; right_hi; _; _; window_lo; window_hi; _; _; _; _] =>
      Some (cycle_span a_lo a_hi left_lo right_hi window_lo window_hi)
  | Some Period_doubling, [a_lo; _; left_lo; _; _; right_hi; _; _; window_lo; window_hi; _; _; at_lo; _; _; _; _; _] =>
      Some (cycle_span a_lo at_lo left_lo right_hi window_lo window_hi)
  | _, _ => None
  end.
Definition span_with_momentum (momentum look_ahead : number) (c : claim) : option span :=
  match name_of c, values c with
  | Some Flip_momentum, [r; eps_bar; _; _; a_lo; _; _; _; _; _; b; k] =>
      if Qeq_bool (q b) (q momentum) && Qeq_bool (q k) (q look_ahead) then flip_span r eps_bar a_lo else None
  | Some Two_cycle_momentum, [a_lo; a_hi; left_lo; _; _; right_hi; _; _; window_lo; window_hi; _; _; b; k] =>
      if Qeq_bool (q b) (q momentum) && Qeq_bool (q k) (q look_ahead) then
        Some (cycle_span a_lo a_hi left_lo right_hi window_lo window_hi)
      else None
  | _, _ => None
  end.
Definition spans_of (give : claim -> option span) (claims : list claim) : list span :=
  flat_map (fun c => match give c with Some s => [s] | None => [] end) claims.

(** [claims] are those before, in their order, all accepted *)
Definition check_cover_by (give : claim -> option span) (claims : list claim) (a_from a_to : number) : verdict :=
  need "w1" : less (q a_from) (q a_to);
  need "w2" : bracket_test (positive_on h f box) (TSub (TMul (the (q a_to)) (TDer 0 2)) (the 2));
  need "the claims before it do not cover the steps without a gap" : begins (q a_from) (q a_to) (spans_of give claims);
  Accepted.
Definition check_branch : list claim -> number -> number -> verdict := check_cover_by span_of.
Definition check_branch_momentum (claims : list claim) (a_from a_to momentum look_ahead : number) : verdict :=
  need "j1" : at_most 0 (q momentum);
  need "j2" : at_most 0 (q look_ahead);
  check_cover_by (span_with_momentum momentum look_ahead) claims a_from a_to.

(** ** Correctness *)

Variables (x : list R) (l : R -> R) (L : R -> R -> R).
Hypothesis Hx : inside_box box x.
Hypothesis Hl : agrees (close x f) l.
Hypothesis Hwd : forall z, r lo <= z <= r hi -> wd (close x f) z.

Lemma flip_span_correct r0 eps_bar a_lo s : flip_span r0 eps_bar a_lo = Some s ->
  segment_of s = Branch.flip_steps (r lo) (r hi) (r r0) (r eps_bar) (r a_lo) /\
  forall z, r lo <= z <= r hi -> r a_lo * Derive_n l 2 z <= 2.
Proof.
unfold flip_span. destruct (bracket_test _ _) eqn:E; [|discriminate]. intros Es. injection Es as <-. split.
- unfold segment_of, Branch.flip_steps. cbn [s_from s_to s_window_lo s_window_hi s_cycle_lo s_cycle_hi].
  autorewrite with exactly. rewrite <- !real_exact.
  replace (1 + r eps_bar * Q2R (1 # 2)) with (1 + r eps_bar / 2) by (unfold Q2R; simpl; field). reflexivity.
- intros z Hz. generalize (nonnegative_on_correct h f box x Hx _ _ _ _ E [z]
    (conj (between_correct (q lo) (q hi) z ltac:(rewrite <- !real_exact; exact Hz)) Logic.I)).
  unfold obligation_value. cbn [points_values app Part.value nth variables]. rewrite !the_correct, (derivative_is f x l Hl) by (apply Hwd, Hz).
  autorewrite with exactly. rewrite <- !real_exact. lra.
Qed.

Lemma cycle_span_is a_lo a_hi left_lo right_hi window_lo window_hi :
  segment_of (cycle_span a_lo a_hi left_lo right_hi window_lo window_hi) =
  Branch.mksegment (r a_lo) (r a_hi) (r window_lo) (r window_hi) (r left_lo) (r right_hi).
Proof. unfold segment_of, cycle_span. cbn [s_from s_to s_window_lo s_window_hi s_cycle_lo s_cycle_hi]. rewrite <- !real_exact. reflexivity. Qed.

Lemma span_of_correct before c s : says l L (r lo) (r hi) before c -> span_of c = Some s ->
  Branch.holds l (r lo) (r hi) (segment_of s) /\ In (segment_of s) (segments_of (r lo) (r hi) c).
Proof.
unfold span_of, says, segments_of, reals. destruct (name_of c) as [[]|]; try discriminate.
- destruct (values c) as [|r0 [|eps_bar [|kappa [|M [|a_lo [|a_hi [|a1 [|a2 [|A [|B [|]]]]]]]]]]]; try discriminate.
  intros H Es. destruct (flip_span_correct _ _ _ _ Es) as [-> Ha]. split; [|left; reflexivity].
  apply (Branch.flip_segment l (r lo) (r hi) (r r0) (r kappa) (r M) (r a1) (r a2)); [exact H | exact Ha].
- destruct (values c) as [|a_lo [|a_hi [|m1 [|m2 [|p1 [|p2 [|c1 [|c2 [|u [|v [|A [|B [|mu1 [|mu2 [|]]]]]]]]]]]]]]]; try discriminate.
  intros H Es. injection Es as <-. rewrite cycle_span_is.
  split; [exact (Branch.two_cycle_segment l _ _ _ _ _ _ _ _ _ _ _ _ H) | left; reflexivity].
- destruct (values c) as [|a_lo [|a_hi [|m1 [|m2 [|p1 [|p2 [|c1 [|c2 [|u [|v [|A [|B [|at1 [|at2 [|b1 [|b2 [|d1 [|d2 [|]]]]]]]]]]]]]]]]]]];
    try discriminate.
  intros H Es. injection Es as <-. rewrite cycle_span_is.
  split; [exact (Branch.period_doubling_segment l _ _ _ _ _ _ _ _ _ _ _ _ H) | left; reflexivity].
Qed.

Lemma same_number a b : Qeq_bool (q a) (q b) = true -> r a = r b.
Proof. intros E. apply Qeq_bool_iff, Qeq_eqR in E. rewrite <- !real_exact in E. exact E. Qed.

Lemma span_with_momentum_correct momentum look_ahead before c s : says l L (r lo) (r hi) before c ->
  span_with_momentum momentum look_ahead c = Some s ->
  Branch.holds_with_momentum l (r momentum) (r look_ahead) (r lo) (r hi) (segment_of s) /\
  In (segment_of s) (segments_of (r lo) (r hi) c).
Proof.
unfold span_with_momentum, says, segments_of, reals. destruct (name_of c) as [[]|]; try discriminate.
- destruct (values c) as [|r0 [|eps_bar [|kappa [|M [|a_lo [|a_hi [|a1 [|a2 [|A [|B [|b [|k [|]]]]]]]]]]]]]; try discriminate.
  intros H. destruct (Qeq_bool (q b) (q momentum) && Qeq_bool (q k) (q look_ahead)) eqn:E; [|discriminate]. intros Es.
  apply andb_prop in E. destruct E as [Eb Ek]. rewrite <- (same_number _ _ Eb), <- (same_number _ _ Ek).
  destruct (flip_span_correct _ _ _ _ Es) as [-> Ha]. split; [|left; reflexivity].
  apply (Branch.flip_momentum_segment l (r lo) (r hi) (r r0) (r kappa) (r M) (r a1) (r a2)); [exact H | exact Ha].
- destruct (values c) as [|a_lo [|a_hi [|m1 [|m2 [|p1 [|p2 [|c1 [|c2 [|u [|v [|A [|B [|b [|k [|]]]]]]]]]]]]]]]; try discriminate.
  intros H. destruct (Qeq_bool (q b) (q momentum) && Qeq_bool (q k) (q look_ahead)) eqn:E; [|discriminate].
  intros Es. injection Es as <-. apply andb_prop in E. destruct E as [Eb Ek].
  rewrite <- (same_number _ _ Eb), <- (same_number _ _ Ek), cycle_span_is.
  split; [exact (Branch.two_cycle_momentum_segment l _ _ _ _ _ _ _ _ _ _ _ _ H) | left; reflexivity].
Qed.

Section Cover.
Variable give : claim -> option span.
Variable stable : R -> R -> R -> Prop.
Hypothesis Hslope : forall a zm zp, stable a zm zp -> Cycle.multiplier l a zm zp < 1.
Hypothesis Hgive : forall before c s, says l L (r lo) (r hi) before c -> give c = Some s ->
  Branch.holds_of stable l (r lo) (r hi) (segment_of s) /\ In (segment_of s) (segments_of (r lo) (r hi) c).

Lemma check_cover_by_correct claims a_from a_to :
  (forall c, In c claims -> exists before, says l L (r lo) (r hi) before c) ->
  check_cover_by give claims a_from a_to = Accepted ->
  Branch.branch_of stable l (r lo) (r hi) (r a_from) (r a_to) (flat_map (segments_of (r lo) (r hi)) claims).
Proof.
intros H. unfold check_cover_by. intros E. needed E. compared N.
set (segments := flat_map (segments_of (r lo) (r hi)) claims).
assert (F : List.Forall (fun s => Branch.holds_of stable l (r lo) (r hi) s /\ In s segments) (map segment_of (spans_of give claims))).
{ apply List.Forall_forall. intros s Hs. apply in_map_iff in Hs. destruct Hs as [s' [<- Hs]]. unfold spans_of in Hs.
  apply in_flat_map in Hs. destruct Hs as [c [Hc Hs]]. destruct (give c) as [t|] eqn:Et; [|contradiction].
  destruct Hs as [<-|[]]. destruct (H c Hc) as [before Hb]. destruct (Hgive before c t Hb Et) as [Ht Hin]. split; [exact Ht|].
  apply in_flat_map. exists c. split; [exact Hc | exact Hin]. }
destruct (begins_correct _ _ _ _ N1 F) as [first [chosen [Hc [Hf Hfollow]]]]. rewrite <- real_exact in Hf, Hfollow.
rewrite List.Forall_forall in Hc. apply (Branch.branch_incl stable l _ _ _ _ (first :: chosen)); [|intros s Hs; apply (Hc s Hs)].
apply (Branch.branch_of_sound stable l (r lo) (r hi) (r a_from) (r a_to) first chosen Hslope); try assumption.
{ apply List.Forall_forall. intros s Hs. apply (Hc s Hs). }
intros z Hz. generalize (positive_on_correct h f box x Hx _ _ _ _ N0 [z]
  (conj (between_correct (q lo) (q hi) z ltac:(rewrite <- !real_exact; exact Hz)) Logic.I)).
unfold obligation_value. cbn [points_values app Part.value nth variables]. rewrite !the_correct, (derivative_is f x l Hl) by (apply Hwd, Hz).
autorewrite with exactly. rewrite <- !real_exact. lra.
Qed.
End Cover.

Lemma check_branch_correct claims a_from a_to :
  (forall c, In c claims -> exists before, says l L (r lo) (r hi) before c) ->
  check_branch claims a_from a_to = Accepted ->
  Branch.branch l (r lo) (r hi) (r a_from) (r a_to) (flat_map (segments_of (r lo) (r hi)) claims).
Proof. apply check_cover_by_correct; [intros a zm zp [Mu _]; lra | exact span_of_correct]. Qed.

Lemma check_branch_momentum_correct claims a_from a_to momentum look_ahead :
  (forall c, In c claims -> exists before, says l L (r lo) (r hi) before c) ->
  check_branch_momentum claims a_from a_to momentum look_ahead = Accepted ->
  Branch.branch_momentum l (r lo) (r hi) (r a_from) (r a_to) (r momentum) (r look_ahead)
    (flat_map (segments_of (r lo) (r hi)) claims).
Proof.
intros H. unfold check_branch_momentum. intros E.
destruct (at_most 0 (q momentum)) eqn:M; [|discriminate]. destruct (at_most 0 (q look_ahead)) eqn:K; [|discriminate].
apply at_most_correct in M, K. rewrite <- real_exact, RMicromega.Q2R_0 in M, K. split; [exact M|]. split; [exact K|].
apply (check_cover_by_correct (span_with_momentum momentum look_ahead)); [intros a zm zp [Mu _]; exact Mu | | exact H | exact E].
exact (span_with_momentum_correct momentum look_ahead).
Qed.
End Branch.
