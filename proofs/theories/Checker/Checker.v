(** The checker: a function that says of each claim of a certificate whether it is accepted, and its theorem: what it accepts
    holds ([check_certificate_sound]), in the words of Meaning.v, for every loss that agrees with the formula where that is
    well defined. *)
From Coq Require Import Reals ZArith NArith QArith Qreals Lra Lia List String Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Tables ByTable CheckTable.
From Prodstab Require Import Loss Minimum SharpnessLaw SharpnessLawLower LawEntry LawEntryNear LawStrip LawFromAfar Sharpness Expression
  Agreement Evaluator Part Obligation LawFromAfarComputation Format Meaning CheckBase CheckKinds CheckBranch CheckCycle CheckCritical CheckRun
  CheckRunWide CheckLaw CheckLawNear CheckCover.
Import ListNotations.
Open Scope R_scope.
Open Scope string_scope.

Section Checker.
Variable h : effort.
Variable f : formula.
Variable box : list (number * number).
Local Notation q x := (exact x).
Local Notation r x := (real x).

(** * The minimum *)

Definition check_minimum (lo hi : number) : verdict :=
  let fine := bits_between (q lo) (q hi) 1 in
  need "smooth" : smooth_between h f box fine (q lo) (q hi);
  match CheckTable.unproved h fine f (map range_of box) Tables.minimum [lo; hi] [] (bracket lo hi) with
  | None => Accepted
  | Some name => Refused name
  end.

(** * Claims that build on others *)

(** a claim before, and whether it was accepted *)
Definition judged : Set := (claim * bool)%type.

(** the latest claim of that name, if it was accepted, and those before it *)
Fixpoint accepted_latest (name : string) (before : list judged) : option (claim * list judged) :=
  match before with
  | [] => None
  | (c, ok) :: before => if claim_kind c =? name then (if ok then Some (c, before) else None) else accepted_latest name before
  end.

(** the numbers of the law that a claim builds on, and the claims before that law *)
Definition law_below (before : list judged) : option (law * list judged) :=
  match accepted_latest "sharpness_law" before with
  | Some (c, before) => match law_of (values c) with Some g => Some (g, before) | None => None end
  | None => None
  end.
Definition lower_below (before : list judged) : option (lower * (law * list judged)) :=
  match accepted_latest "sharpness_law_lower" before with
  | Some (c, before) => match lower_of (values c), law_below before with Some m, Some law => Some (m, law) | _, _ => None end
  | None => None
  end.
Definition near_below (before : list judged) : option (near_entry * (lower * (law * list judged))) :=
  match accepted_latest "law_entry_near" before with
  | Some (c, before) => match near_of (values c), lower_below before with Some n, Some m => Some (n, m) | _, _ => None end
  | None => None
  end.
Record far_start : Set := Far_start { far_D : number; far_first : rational_row; far_rest : list rational_row }.
Definition far_start_of (c : claim) : option far_start :=
  match values c, rows_of_numbers (rows c) with
  | [D_bar], Some (first :: rest) => Some (Far_start D_bar first rest)
  | _, _ => None
  end.
Definition afar_below (before : list judged) : option (far_start * (law * list judged)) :=
  match accepted_latest "law_from_afar" before with
  | Some (c, before) => match far_start_of c, law_below before with Some s, Some law => Some (s, law) | _, _ => None end
  | None => None
  end.

(** a claim `law_entry` that builds on the law before which there are so many claims, with that beta_l or a greater one, and with
    runs as low as last_low *)
Definition enters (position : nat) (beta_l last_low : Q) (c : claim) (before : list judged) : bool :=
  if claim_kind c =? "law_entry" then
    match entry_of (values c), lower_below before with
    | Some n, Some (m, (_, before)) =>
        (List.length before =? position)%nat && at_most beta_l (q (w_beta m)) && at_most (q (n_e1 n)) last_low
    | _, _ => false
    end
  else false.
Fixpoint entered (position : nat) (beta_l last_low : Q) (before : list judged) : bool :=
  match before with
  | [] => false
  | (c, ok) :: before => if enters position beta_l last_low c before && ok then true else entered position beta_l last_low before
  end.

Definition numbers_missing : verdict := Refused "it has not the numbers of its kind".
Definition base_missing : verdict := Refused "the claim that it builds on was not accepted".
Definition all_accepted (before : list judged) : bool := forallb snd before.
Definition no_intervals : bool := match box with [] => true | _ => false end.

(** [lo] and [hi] are the bracket; the claims before are given the latest first *)
Definition check_claim (lo hi : number) (before : list judged) (c : claim) : verdict :=
  match name_of c with
  | Some Branch =>
      match values c with
      | [a_from; a_to] =>
          need "it rests on the claims before it, and not all of these were accepted" : all_accepted before;
          check_branch h f box lo hi (rev (map fst before)) a_from a_to
      | _ => numbers_missing
      end
  | Some Branch_momentum =>
      match values c with
      | [a_from; a_to; momentum; look_ahead] =>
          need "it rests on the claims before it, and not all of these were accepted" : all_accepted before;
          check_branch_momentum h f box lo hi (rev (map fst before)) a_from a_to momentum look_ahead
      | _ => numbers_missing
      end
  | Some Attracting_cycle => check_cycle h f (map range_of box) lo hi c
  | Some Balanced_cycle => check_balanced h f (map range_of box) lo hi c
  | Some Critical => check_critical h f box lo hi c
  | Some Run =>
      need "this claim needs a loss whose parameters are exact numbers, not intervals" : no_intervals;
      match run_of (values c) with Some n => check_run h f lo hi n | None => numbers_missing end
  | Some Run_wide =>
      need "this claim needs a loss whose parameters are exact numbers, not intervals" : no_intervals;
      check_run_wide h f lo hi c
  | Some Sharpness_law =>
      need "this claim needs a loss whose parameters are exact numbers, not intervals" : no_intervals;
      match law_of (values c) with Some g => check_sharpness_law h f lo hi g | None => numbers_missing end
  | Some Sharpness_law_lower =>
      match law_below before, lower_of (values c) with
      | Some (g, _), Some m => check_sharpness_law_lower h f lo hi g m
      | None, _ => base_missing
      | _, None => numbers_missing
      end
  | Some Law_entry =>
      match lower_below before, entry_of (values c) with
      | Some (m, (g, _)), Some n => check_law_entry h f lo hi g m n
      | None, _ => base_missing
      | _, None => numbers_missing
      end
  | Some Law_entry_near =>
      match lower_below before, near_of (values c) with
      | Some (m, (g, _)), Some n => check_law_entry_near h f lo hi g m n
      | None, _ => base_missing
      | _, None => numbers_missing
      end
  | Some Law_strip =>
      match near_below before, strip_of (values c) with
      | Some (n, (_, (g, _))), Some s => check_law_strip h f lo hi g n s
      | None, _ => base_missing
      | _, None => numbers_missing
      end
  | Some Law_from_afar =>
      match law_below before, far_start_of c with
      | Some (g, _), Some s => check_law_from_afar h f lo hi g (far_D s) (far_first s) (far_rest s)
      | None, _ => base_missing
      | _, None => numbers_missing
      end
  | Some Sharpness =>
      match afar_below before, values c with
      | Some (s, (g, law_before)), [start; m; beta_l; factor; factor_l] =>
          need "it rests on the claims before it, and not all of these were accepted" : all_accepted before;
          check_sharpness h f lo hi g (far_D s) start m beta_l factor factor_l (far_first s)
            (if Qeq_bool (q beta_l) 0 then true
             else entered (List.length law_before) (q beta_l) (q (q_low (last (far_rest s) (far_first s)))) before)
      | None, _ => base_missing
      | _, _ => numbers_missing
      end
  | Some name =>
      match table_of name with
      | Some k => check_by_table h f (map range_of box) lo hi k c
      | None => Refused "only the first claim is a minimum"
      end
  | None => Refused "there is no such kind of claim"
  end.

Fixpoint check_others (lo hi : number) (before : list judged) (claims : list claim) : list verdict :=
  match claims with
  | [] => []
  | c :: claims =>
      let v := check_claim lo hi before c in
      v :: check_others lo hi ((c, is_accepted v) :: before) claims
  end.

(** A verdict for each claim; the first is `minimum`, and after one that is not accepted the others are not looked at. *)
Definition check_claims (claims : list claim) : list verdict :=
  match claims with
  | first :: others =>
      match name_of first, values first with
      | Some Minimum, [lo; hi] =>
          match check_minimum lo hi with
          | Accepted => Accepted :: check_others lo hi [(first, true)] others
          | refused => [refused]
          end
      | _, _ => [Refused "the first claim is not a minimum"]
      end
  | [] => []
  end.

(** ** Correctness *)

Lemma check_minimum_correct lo hi : check_minimum lo hi = Accepted -> forall x l, inside_box box x -> agrees (close x f) l ->
  minimum l (r lo) (r hi) /\ forall z, r lo <= z <= r hi -> wd (close x f) z.
Proof.
unfold check_minimum. cbv zeta. intros E x l Hx Hl. needed E. split.
- destruct (CheckTable.unproved _ _ _ _ _ _ _ _) as [name|] eqn:U; [discriminate|].
  apply (ByTable.minimum_by_table l (fun name => match bracket lo hi name with Some n => r n | None => 0 end)).
  refine (CheckTable.check_table_correct h _ f _ x l (box_in_ranges box x Hx) Hl Tables.minimum [lo; hi] [] (bracket lo hi) _ _ _).
  + intros name n B. rewrite B. reflexivity.
  + unfold CheckTable.check_table. rewrite U. reflexivity.
- assert (W := smooth_between_correct h f box x Hx _ _ _ N). rewrite <- !real_exact in W. exact W.
Qed.

(** the loss, and the losses for all values of the first parameter that runs through an interval *)
Variables (x : list R) (l : R -> R) (losses : R -> R -> R).
Hypothesis Hx : inside_box box x.
Hypothesis Hl : agrees (close x f) l.
Hypothesis HL : forall c, agrees (close (c :: tl x) f) (losses c).
Local Notation e := (close x f).

Section Bracket.
Variables lo hi : number.
Hypothesis Hmin : minimum l (r lo) (r hi).
Hypothesis Hwd : forall z, r lo <= z <= r hi -> wd e z.
Hypothesis Hall : forall c, inside_box box (c :: tl x) ->
  minimum (losses c) (r lo) (r hi) /\ forall z, r lo <= z <= r hi -> wd (close (c :: tl x) f) z.
Local Notation says := (says l losses (r lo) (r hi)).

(** ** What the claims before say *)

(** the claims before are those that were checked, in their order *)
Inductive checked : list judged -> Prop :=
| checked_first c : name_of c = Some Minimum -> says [] c -> checked [(c, true)]
| checked_next before c : checked before -> checked ((c, is_accepted (check_claim lo hi before c)) :: before).

Lemma accepted_latest_correct name kind before c rest : named claim_names name = Some kind -> kind <> Minimum ->
  checked before -> accepted_latest name before = Some (c, rest) ->
  name_of c = Some kind /\ latest name (map fst before) = (c, map fst rest) /\
  check_claim lo hi rest c = Accepted /\ checked rest /\ exists after, before = (after ++ (c, true) :: rest)%list.
Proof.
intros K N H. induction H as [first Hn Hf|before d H IH]; cbn [accepted_latest latest map fst]; intros E.
- destruct (claim_kind first =? name) eqn:Ek; [|discriminate]. apply String.eqb_eq in Ek. unfold name_of in Hn. rewrite Ek, K in Hn.
  injection Hn as Hn. contradiction.
- destruct (claim_kind d =? name) eqn:Ek.
  + destruct (is_accepted (check_claim lo hi before d)) eqn:A; [|discriminate]. injection E as <- <-. apply String.eqb_eq in Ek.
    split; [unfold name_of; rewrite Ek; exact K|]. split; [reflexivity|]. split; [apply is_accepted_correct, A|].
    split; [exact H|]. exists []. reflexivity.
  + destruct (IH E) as (H1 & H2 & H3 & H4 & after & H5). split; [exact H1|]. split; [exact H2|]. split; [exact H3|]. split; [exact H4|].
    exists ((d, is_accepted (check_claim lo hi before d)) :: after). rewrite H5 at 2. reflexivity.
Qed.

Lemma name_of_latest c name kind : (claim_kind c =? name) = true -> named claim_names name = Some kind -> name_of c = Some kind.
Proof. intros E N. apply String.eqb_eq in E. unfold name_of. rewrite E. exact N. Qed.

(** of two of the claims before, with as many before them, one is the other *)
Lemma same_place (before after after' : list judged) c c' rest rest' : before = (after ++ c :: rest)%list ->
  before = (after' ++ c' :: rest')%list -> List.length rest = List.length rest' -> c = c' /\ rest = rest'.
Proof.
intros E E' L. assert (La : List.length after = List.length after').
{ apply (f_equal (@List.length judged)) in E, E'. rewrite app_length in E, E'. simpl in E, E'. lia. }
rewrite E in E'. clear E. revert after' E' La. induction after as [|a after IH]; intros [|a' after'] E' La; try discriminate.
- injection E' as <- <-. split; reflexivity.
- injection E' as _ E'. injection La as La. exact (IH after' E' La).
Qed.

(** the law that a claim builds on: its numbers as [says] has them, and its obligations *)
Lemma law_reals v g : law_of v = Some g -> map real v =
  [r (g_eta_lo g); r (g_eta_bar g); r (g_eps_bar g); r (g_beta g); r (g_k g); r (g_A g); r (g_B g); r (g_near g); r (g_mid g);
   r (g_top g); r (g_z_lo g); r (g_z_hi g)].
Proof. unfold law_of. do 13 (destruct v as [|? v]; try discriminate). intros E. injection E as <-. reflexivity. Qed.
Lemma lower_reals v m : lower_of v = Some m -> map real v =
  [r (w_eps m); r (w_beta m); r (w_A m); r (w_B m); r (w_near m); r (w_mid m); r (w_top m)].
Proof. unfold lower_of. do 8 (destruct v as [|? v]; try discriminate). intros E. injection E as <-. reflexivity. Qed.
Lemma entry_reals v n : entry_of v = Some n -> map real v = [r (n_e0 n); r (n_e1 n); r (n_Qm n); r (n_Mm n); r (n_cross n)].
Proof. unfold entry_of. do 6 (destruct v as [|? v]; try discriminate). intros E. injection E as <-. reflexivity. Qed.
Lemma near_reals v n : near_of v = Some n ->
  map real v = [r (y_eta n); r (y_C0 n); r (y_C1 n); r (y_qm n); r (y_Mm n); r (y_X n)].
Proof. unfold near_of. do 7 (destruct v as [|? v]; try discriminate). intros E. injection E as <-. reflexivity. Qed.
Lemma strip_reals v n : strip_of v = Some n -> map real v = [r (p_w n); r (p_kappa n); r (p_Ms n)].
Proof. unfold strip_of. do 4 (destruct v as [|? v]; try discriminate). intros E. injection E as <-. reflexivity. Qed.
Lemma run_reals v n : run_of v = Some n -> nth 3 v (0%Z, 1%positive) = r_steps n /\ map real v =
  [r (r_eta n); r (r_x0 n); r (r_y0 n); r (r_steps n); r (r_r n); r (r_q n); r (r_K n); r (r_D_lo n); r (r_D_hi n); r (r_u_lo n);
   r (r_u_hi n); r (r_x_lo n); r (r_x_hi n); r (r_y_lo n); r (r_y_hi n); r (r_sharpness_lo n); r (r_sharpness_hi n);
   r (r_gap_lo n); r (r_gap_hi n)].
Proof.
unfold run_of. do 20 (destruct v as [|? v]; try discriminate). intros E. injection E as <-. split; reflexivity.
Qed.
Lemma rows_reals rows rs : rows_of_numbers rows = Some rs -> law_rows_of rows = Some (map row_of rs).
Proof.
revert rs. induction rows as [|row rows IH]; intros rs E; cbn [rows_of_numbers law_rows_of] in *; [injection E as <-; reflexivity|].
destruct (row_of_numbers row) as [q0|] eqn:Eq; [|discriminate]. destruct (rows_of_numbers rows) as [qs|]; [|discriminate].
injection E as <-. rewrite (IH qs eq_refl). unfold row_of_numbers in Eq. do 6 (destruct row as [|? row]; try discriminate).
injection Eq as <-. reflexivity.
Qed.

Record law_is (before : list judged) (g : law) (rest : list judged) : Prop := {
  law_exact : no_intervals = true;
  law_obligations : law_holds l lo hi g;
  law_latest : exists c, latest "sharpness_law" (map fst before) = (c, map fst rest) /\ law_of (values c) = Some g /\
    exists after, before = (after ++ (c, true) :: rest)%list }.

Lemma agrees_exact : no_intervals = true -> agrees (close [] f) l.
Proof.
unfold no_intervals. intros E. assert (X := Hx). destruct box as [|i b]; [|discriminate]. destruct x as [|? ?]; [exact Hl | destruct X].
Qed.

Lemma law_below_correct before g rest : checked before -> law_below before = Some (g, rest) -> law_is before g rest.
Proof.
unfold law_below. intros H E. destruct (accepted_latest "sharpness_law" before) as [[c rest']|] eqn:A; [|discriminate].
destruct (law_of (values c)) as [g'|] eqn:V; [|discriminate]. injection E as <- <-.
destruct (accepted_latest_correct "sharpness_law" Sharpness_law before c rest' eq_refl ltac:(discriminate) H A)
  as (N & L & C & _ & after & P).
unfold check_claim in C. rewrite N, V in C. destruct no_intervals eqn:B; [|discriminate].
constructor; [exact B | | exists c; split; [exact L|]; split; [exact V | exists after; exact P]].
apply (check_sharpness_law_correct h f l (agrees_exact B) lo hi g' C).
Qed.

Record lower_is (before : list judged) (m : lower) (g : law) (rest : list judged) : Prop := {
  lower_obligations : lower_holds l lo hi g m;
  lower_latest : exists c between, latest "sharpness_law_lower" (map fst before) = (c, map fst between) /\
    lower_of (values c) = Some m /\ law_is between g rest /\ exists after, before = (after ++ (c, true) :: between)%list }.

Lemma lower_below_correct before m g rest : checked before -> lower_below before = Some (m, (g, rest)) -> lower_is before m g rest.
Proof.
unfold lower_below. intros H E. destruct (accepted_latest "sharpness_law_lower" before) as [[c between]|] eqn:A; [|discriminate].
destruct (lower_of (values c)) as [m'|] eqn:V; [|discriminate]. destruct (law_below between) as [[g' rest']|] eqn:L; [|discriminate].
injection E as <- <- <-.
destruct (accepted_latest_correct "sharpness_law_lower" Sharpness_law_lower before c between eq_refl ltac:(discriminate) H A)
  as (N & La & C & Hb & after & P).
assert (G := law_below_correct between g' rest' Hb L). unfold check_claim in C. rewrite N, V, L in C.
constructor; [|exists c, between; split; [exact La|]; split; [exact V|]; split; [exact G | exists after; exact P]].
destruct G as [B O _]. apply (check_sharpness_law_lower_correct h f l (agrees_exact B) lo hi g' m' O C).
Qed.

Record near_is (before : list judged) (n : near_entry) (m : lower) (g : law) (rest : list judged) : Prop := {
  near_exact : no_intervals = true;
  near_law : law_holds l lo hi g;
  near_holds : near_says l lo hi g m n;
  near_ends : r (y_eta n) <= r (g_eta_bar g) /\ 0 < r (y_C1 n) /\ r (g_eta_lo g) <= r (y_eta n);
  near_latest : exists c between, latest "law_entry_near" (map fst before) = (c, map fst between) /\
    near_of (values c) = Some n /\ lower_is between m g rest }.

Lemma near_below_correct before n m g rest : checked before -> near_below before = Some (n, (m, (g, rest))) ->
  near_is before n m g rest.
Proof.
unfold near_below. intros H E. destruct (accepted_latest "law_entry_near" before) as [[c between]|] eqn:A; [|discriminate].
destruct (near_of (values c)) as [n'|] eqn:V; [|discriminate].
destruct (lower_below between) as [[m' [g' rest']]|] eqn:L; [|discriminate]. injection E as <- <- <- <-.
destruct (accepted_latest_correct "law_entry_near" Law_entry_near before c between eq_refl ltac:(discriminate) H A)
  as (N & La & C & Hb & _).
assert (G := lower_below_correct between m' g' rest' Hb L). unfold check_claim in C. rewrite N, V, L in C.
assert (G' := G). destruct G as [Om (d & b' & _ & _ & [B O _] & _)].
constructor; [exact B | exact O | | exact (check_law_entry_near_ends h f lo hi g' m' n' C) | exists c, between; tauto].
exact (check_law_entry_near_correct h f l (agrees_exact B) lo hi g' m' n' Hmin O Om C).
Qed.

Record afar_is (before : list judged) (s : far_start) (g : law) (rest : list judged) : Prop := {
  afar_ends : 0 < r (far_D s) /\ r (q_from (far_first s)) < r lo /\ r hi < r (q_to (far_first s));
  afar_holds : law_from_afar l (r lo) (r hi) (r (g_eta_lo g)) (r (g_eta_bar g)) (r (g_eps_bar g)) (r (g_beta g)) (r (g_k g))
    (r (g_A g)) (r (g_B g)) (r (far_D s)) (row_of (far_first s)) (map row_of (far_rest s));
  afar_latest : exists c between, latest "law_from_afar" (map fst before) = (c, map fst between) /\
    far_start_of c = Some s /\ law_is between g rest /\ exists after, before = (after ++ (c, true) :: between)%list }.

Lemma afar_below_correct before s g rest : checked before -> afar_below before = Some (s, (g, rest)) -> afar_is before s g rest.
Proof.
unfold afar_below. intros H E. destruct (accepted_latest "law_from_afar" before) as [[c between]|] eqn:A; [|discriminate].
destruct (far_start_of c) as [s'|] eqn:V; [|discriminate]. destruct (law_below between) as [[g' rest']|] eqn:L; [|discriminate].
injection E as <- <- <-.
destruct (accepted_latest_correct "law_from_afar" Law_from_afar before c between eq_refl ltac:(discriminate) H A)
  as (N & La & C & Hb & after & P).
assert (G := law_below_correct between g' rest' Hb L). unfold check_claim in C. rewrite N, V, L in C.
constructor; [| |exists c, between; split; [exact La|]; split; [exact V|]; split; [exact G | exists after; exact P]].
- exact (check_law_from_afar_ends h f lo hi g' (far_D s') _ _ C).
- destruct G as [B O _]. exact (check_law_from_afar_correct h f l (agrees_exact B) lo hi g' (far_D s') _ _ Hmin O C).
Qed.

(** a claim `law_entry` that was accepted, of the law at that place *)
Lemma entered_correct position beta_l last_low whole before : checked before -> (exists after, whole = (after ++ before)%list) ->
  entered position beta_l last_low before = true ->
  exists n m g rest place, lower_is place m g rest /\ (exists after, whole = (after ++ place)%list) /\ List.length rest = position /\
    Q2R beta_l <= r (w_beta m) /\ r (n_e1 n) <= Q2R last_low /\
    law_entry l (r lo) (r hi) (r (g_eta_lo g)) (r (g_eta_bar g)) (r (g_eps_bar g)) (r (g_beta g)) (r (g_k g)) (r (g_A g)) (r (g_B g))
      (r (w_eps m)) (r (w_beta m)) (r (w_A m)) (r (w_B m)) (r (n_e1 n)).
Proof.
intros H. induction H as [first Hn Hf|before c H IH]; intros [after P] E; cbn [entered] in E.
- match type of E with (if ?b then _ else _) = true => destruct b eqn:T end; [|discriminate E]. rewrite andb_true_r in T. unfold enters in T.
  destruct (claim_kind first =? "law_entry") eqn:K; [|discriminate]. apply String.eqb_eq in K. unfold name_of in Hn. rewrite K in Hn. discriminate.
- destruct (enters position beta_l last_low c before && is_accepted (check_claim lo hi before c)) eqn:T.
  2:{ apply IH; [|exact E]. exists (after ++ [(c, is_accepted (check_claim lo hi before c))])%list. rewrite <- app_assoc. exact P. }
  apply andb_prop in T. destruct T as [T C]. apply is_accepted_correct in C. unfold enters in T.
  destruct (claim_kind c =? "law_entry") eqn:K; [|discriminate].
  destruct (entry_of (values c)) as [n|] eqn:V; [|discriminate].
  destruct (lower_below before) as [[m [g rest]]|] eqn:L; [|discriminate].
  apply andb_prop in T. destruct T as [T T3]. apply andb_prop in T. destruct T as [T1 T2]. apply Nat.eqb_eq in T1.
  apply at_most_correct in T2, T3. rewrite <- real_exact in T2, T3.
  assert (M := lower_below_correct before m g rest H L). exists n, m, g, rest, before.
  split; [exact M|]. split; [exists (after ++ [(c, is_accepted (check_claim lo hi before c))])%list; rewrite <- app_assoc; exact P|].
  split; [exact T1|]. split; [exact T2|]. split; [exact T3|].
  unfold check_claim in C. rewrite (name_of_latest c "law_entry" Law_entry K eq_refl), V, L in C.
  destruct M as [Om (d & between & _ & _ & [B O _] & _)].
  exact (check_law_entry_correct h f l (agrees_exact B) lo hi g m n Hmin O Om C).
Qed.

(** ** What is accepted is true *)

Lemma check_claim_correct before c : checked before -> (forall d, In (d, true) before -> exists b, says b d) ->
  check_claim lo hi before c = Accepted -> says (map fst before) c.
Proof.
intros H Before E. unfold check_claim in E. destruct (name_of c) as [name|] eqn:N; [|discriminate E].
destruct (table_of name) as [k|] eqn:T.
{ refine (check_by_table_correct h f (map range_of box) lo hi name k c x l (box_in_ranges box x Hx) Hl Hmin Hwd N T _ losses _).
  destruct name; try discriminate T; cbn [table_of] in E, T; injection T as <-; exact E. }
assert (Whole : all_accepted before = true -> forall d, In d (rev (map fst before)) -> exists b, says b d).
{ intros A d Hd. apply in_rev, in_map_iff in Hd.
  destruct Hd as [[d' ok] [Ed Hd]]. cbn [fst] in Ed. subst d'. unfold all_accepted in A. rewrite forallb_forall in A.
  assert (Ok := A _ Hd). cbn [snd] in Ok. subst ok. exact (Before d Hd). }
assert (Turn : incl (flat_map (segments_of (r lo) (r hi)) (rev (map fst before))) (flat_map (segments_of (r lo) (r hi)) (map fst before))).
{ intros s Hs. apply in_flat_map in Hs. destruct Hs as [d [Hd Hs]]. apply in_flat_map. exists d.
  split; [apply in_rev; exact Hd | exact Hs]. }
unfold Meaning.says, reals. rewrite N. destruct name; try discriminate T; clear T; try discriminate E.
- (* branch *)
  destruct (values c) as [|a_from [|a_to [|]]]; try discriminate E. destruct (all_accepted before) eqn:A; [|discriminate E].
  refine (Branch.branch_incl _ l _ _ _ _ _ _ (check_branch_correct h f box lo hi x l losses Hx Hl Hwd _ _ _ (Whole eq_refl) E) Turn).
- (* branch_momentum *)
  destruct (values c) as [|a_from [|a_to [|momentum [|look_ahead [|]]]]]; try discriminate E.
  destruct (all_accepted before) eqn:A; [|discriminate E].
  destruct (check_branch_momentum_correct h f box lo hi x l losses Hx Hl Hwd _ _ _ _ _ (Whole eq_refl) E) as [M [K B]].
  split; [exact M|]. split; [exact K|]. exact (Branch.branch_incl _ l _ _ _ _ _ _ B Turn).
- (* attracting_cycle *)
  assert (P := check_cycle_correct h f (map range_of box) lo hi c x l (box_in_ranges box x Hx) Hl N E losses (map fst before)).
  unfold Meaning.says, reals in P. rewrite N in P. exact P.
- (* balanced_cycle *)
  assert (P := check_balanced_correct h f (map range_of box) lo hi c x l (box_in_ranges box x Hx) Hl N E losses (map fst before)).
  unfold Meaning.says, reals in P. rewrite N in P. exact P.
- (* sharpness_law *)
  destruct no_intervals eqn:B; [|discriminate E]. destruct (law_of (values c)) as [g|] eqn:V; [|discriminate E].
  rewrite (law_reals _ _ V). apply (check_sharpness_law_correct h f l (agrees_exact B)) in E.
  exact (sharpness_law_sound _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Hmin E).
- (* sharpness_law_lower *)
  destruct (law_below before) as [[g rest]|] eqn:L; [|discriminate E].
  destruct (lower_of (values c)) as [m|] eqn:V; [|discriminate E]. rewrite (lower_reals _ _ V).
  destruct (law_below_correct before g rest H L) as [B O (d & Ed & Vd & _)]. rewrite Ed. unfold reals. rewrite (law_reals _ _ Vd).
  apply (check_sharpness_law_lower_correct h f l (agrees_exact B) lo hi g m O) in E.
  exact (sharpness_law_lower_sound _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Hmin O E).
- (* law_entry *)
  destruct (lower_below before) as [[m [g rest]]|] eqn:L; [|discriminate E].
  destruct (entry_of (values c)) as [n|] eqn:V; [|discriminate E]. rewrite (entry_reals _ _ V).
  destruct (lower_below_correct before m g rest H L) as [Om (d & between & Ed & Vd & [B O (d' & Ed' & Vd' & _)] & _)].
  rewrite Ed, Ed'. unfold reals. rewrite (law_reals _ _ Vd'), (lower_reals _ _ Vd).
  exact (check_law_entry_correct h f l (agrees_exact B) lo hi g m n Hmin O Om E).
- (* law_entry_near *)
  destruct (lower_below before) as [[m [g rest]]|] eqn:L; [|discriminate E].
  destruct (near_of (values c)) as [n|] eqn:V; [|discriminate E]. rewrite (near_reals _ _ V).
  destruct (lower_below_correct before m g rest H L) as [Om (d & between & Ed & Vd & [B O (d' & Ed' & Vd' & _)] & _)].
  rewrite Ed, Ed'. unfold reals. rewrite (law_reals _ _ Vd'), (lower_reals _ _ Vd).
  exact (check_law_entry_near_correct h f l (agrees_exact B) lo hi g m n Hmin O Om E).
- (* law_strip *)
  destruct (near_below before) as [[n [m [g rest]]]|] eqn:L; [|discriminate E].
  destruct (strip_of (values c)) as [s|] eqn:V; [|discriminate E]. rewrite (strip_reals _ _ V).
  destruct (near_below_correct before n m g rest H L) as [B O Near Ends (d & between & Ed & Vd & [Om (d' & b' & Ed' & Vd' & [_ _ (d2 & Ed2 & Vd2 & _)] & _)])].
  rewrite Ed, Ed', Ed2. unfold reals. rewrite (law_reals _ _ Vd2), (lower_reals _ _ Vd'), (near_reals _ _ Vd).
  assert (Hlh : r lo <= r hi) by (destruct Hmin as [zs Hz]; assert (I := minimum_inside Hz); lra).
  exact (check_law_strip_correct h f l (agrees_exact B) lo hi g m n s O Near Ends Hlh E).
- (* law_from_afar *)
  destruct (law_below before) as [[g rest]|] eqn:L; [|discriminate E]. destruct (far_start_of c) as [s|] eqn:V; [|discriminate E].
  destruct (law_below_correct before g rest H L) as [B O (d & Ed & Vd & _)].
  unfold far_start_of in V. destruct (values c) as [|D_bar [|]]; try discriminate V.
  destruct (rows_of_numbers (rows c)) as [[|first more]|] eqn:Vr; try discriminate V. injection V as <-.
  cbn [far_D far_first far_rest map] in *. rewrite (rows_reals _ _ Vr), Ed. unfold reals. rewrite (law_reals _ _ Vd).
  exact (check_law_from_afar_correct h f l (agrees_exact B) lo hi g D_bar first more Hmin O E).
- (* sharpness *)
  destruct (afar_below before) as [[s [g rest]]|] eqn:L; [|discriminate E].
  destruct (values c) as [|start [|m [|beta_l [|factor [|factor_l [|]]]]]] eqn:V; try discriminate E.
  destruct (all_accepted before) eqn:A; [|discriminate E].
  destruct (afar_below_correct before s g rest H L) as [Ends Afar (d & between & Ed & Vd & G & after & P)].
  assert (G' := G). destruct G' as [B O (d' & Ed' & Vd' & after' & P')].
  unfold far_start_of in Vd. destruct (values d) as [|D_bar [|]] eqn:VD; try discriminate Vd.
  destruct (rows_of_numbers (rows d)) as [[|first more]|] eqn:Vr; try discriminate Vd. injection Vd as <-.
  cbn [far_D far_first far_rest map] in *. rewrite Ed, Ed', (rows_reals _ _ Vr). unfold reals. rewrite VD, (law_reals _ _ Vd').
  cbn [map]. cbn [row_of row_from row_to]. 
  refine (check_sharpness_correct h f l (agrees_exact B) lo hi g D_bar start m beta_l factor factor_l first more _ Hmin _ Ends Afar _ E).
  + assert (X := Hx). unfold no_intervals in B. destruct box; [|discriminate]. destruct x; [exact Hwd | destruct X].
  + intros En. destruct (Qeq_bool (q beta_l) 0) eqn:Z.
    * left. apply Qeq_bool_iff, Qeq_eqR in Z. rewrite <- real_exact in Z. rewrite Z. apply RMicromega.Q2R_0.
    * right. destruct (entered_correct _ _ _ before before H (ex_intro _ [] eq_refl) En)
        as (n & m' & g' & rest' & place & [_ (dl & bl & _ & _ & [_ _ (dg & _ & Vg & ag & Pg)] & al & Pl)] & (ap & Pp) & Len & B1 & B2 & Entry).
      rewrite <- real_exact in B1, B2.
      assert (Same : (dg, true) = (d', true) /\ rest' = rest).
      { apply (same_place before (ap ++ al ++ (dl, true) :: ag) (after ++ (d, true) :: after') (dg, true) (d', true) rest' rest);
          [| |exact Len].
        - rewrite Pp at 1. rewrite Pl at 1. rewrite Pg at 1. rewrite <- !app_assoc. reflexivity.
        - rewrite P at 1. rewrite P' at 1. rewrite <- !app_assoc. reflexivity. }
      destruct Same as [Same _]. injection Same as ->. rewrite Vd' in Vg. injection Vg as <-.
      exists (r (w_eps m')), (r (w_beta m')), (r (w_A m')), (r (w_B m')), (r (n_e1 n)). split; [exact Entry|]. split; assumption.
- (* run *)
  destruct no_intervals eqn:B; [|discriminate E]. destruct (run_of (values c)) as [n|] eqn:V; [|discriminate E].
  destruct (run_reals _ _ V) as [S ->]. rewrite S.
  destruct (check_run_correct h f lo hi n l (agrees_exact B) Hmin E) as [steps [-> Run]]. exact Run.
- (* run in R^d *)
  destruct no_intervals eqn:B; [|discriminate E]. assert (W := check_run_wide_correct h f lo hi l (agrees_exact B) c Hmin E).
  unfold reals in W |- *. destruct (map (fun q : number => real q) (values c)) as [|a1 [|a2 [|a3 [|a4 [|a5 [|a6 [|a7 [|a8 [|a9 [|a10 [|a11 [|a12 [|a13 [|a14 [|a15 [|a16 [|a17 [|a18
    [|a19 [|]]]]]]]]]]]]]]]]]]]]; try contradiction.
  destruct W as [steps [-> Run]]. exact Run.
- (* critical *)
  assert (P := check_critical_correct h f box lo hi c x losses HL Hx Hall N E l (map fst before)).
  unfold Meaning.says, reals in P. rewrite N in P. exact P.
Qed.

Lemma checked_say before : checked before -> forall c, In (c, true) before -> exists b, says b c.
Proof.
intros H. induction H as [first Hn Hf|before c H IH]; intros d Hd.
- destruct Hd as [Hd|[]]. injection Hd as <-. exists []. exact Hf.
- destruct Hd as [Hd|Hd]; [|exact (IH d Hd)]. injection Hd as <- Hc. exists (map fst before).
  apply check_claim_correct; [exact H | exact IH | apply is_accepted_correct, Hc].
Qed.

(** what is accepted is true, though other claims may be refused *)
Fixpoint accepted_say (before claims : list claim) (verdicts : list verdict) : Prop :=
  match claims, verdicts with
  | c :: claims, v :: verdicts => (v = Accepted -> says before c) /\ accepted_say (c :: before) claims verdicts
  | _, _ => True
  end.

Lemma check_others_correct claims : forall before, checked before ->
  accepted_say (map fst before) claims (check_others lo hi before claims).
Proof.
induction claims as [|c claims IH]; intros before H; [exact Logic.I|]. cbn [check_others accepted_say]. split.
- apply check_claim_correct; [exact H | exact (checked_say before H)].
- apply (IH ((c, _) :: before)). apply checked_next, H.
Qed.

Lemma all_accepted_say claims verdicts : forall before, List.length verdicts = List.length claims ->
  forallb is_accepted verdicts = true -> accepted_say before claims verdicts -> all_say l losses (r lo) (r hi) before claims.
Proof.
revert verdicts. induction claims as [|c claims IH]; intros [|v verdicts] before N A S; try discriminate; [exact Logic.I|].
simpl in A. apply andb_prop in A. destruct A as [A1 A2]. destruct S as [S1 S2]. injection N as N. split; [|apply (IH verdicts); assumption].
apply S1, is_accepted_correct, A1.
Qed.
End Bracket.

Lemma check_others_length lo hi claims : forall before, List.length (check_others lo hi before claims) = List.length claims.
Proof. induction claims as [|c claims IH]; intros before; simpl; [reflexivity|]. rewrite IH. reflexivity. Qed.

Theorem check_claims_correct claims : claims <> [] -> forallb is_accepted (check_claims claims) = true -> claims_hold l losses claims.
Proof.
destruct claims as [|first others]; [congruence|]. intros _. unfold check_claims, claims_hold, reals.
destruct (name_of first) as [[]|] eqn:N; try discriminate. destruct (values first) as [|lo [|hi [|]]] eqn:V; try discriminate.
destruct (check_minimum lo hi) eqn:M; try discriminate. destruct (check_minimum_correct lo hi M x l Hx Hl) as [Hmin Hwd].
assert (Hall := fun c (Hc : inside_box box (c :: tl x)) => check_minimum_correct lo hi M (c :: tl x) (losses c) Hc (HL c)).
intros E. cbn [map all_say].
assert (First : Meaning.says l losses (r lo) (r hi) [] first) by (unfold Meaning.says, reals; rewrite N, V; exact Hmin). split; [exact First|].
cbn [forallb is_accepted andb] in E. apply (all_accepted_say lo hi others _ [first] (check_others_length lo hi others _) E).
exact (check_others_correct lo hi Hmin Hwd Hall others [(first, true)] (checked_first lo hi first N First)).
Qed.
End Checker.

(** * Certificates *)

(** Every claim is accepted; of cells each is, and they cover the box. *)
Definition all_accepted_in (h : effort) (f : formula) (box : list (number * number)) (claims : list claim) : bool :=
  forallb is_accepted (check_claims h f box claims).
Definition check_certificate (h : effort) (f : formula) (box : list (number * number)) (c : content) : bool :=
  match c with
  | Claims claims => all_accepted_in h f box claims
  | Cells cells =>
      match check_cover box (map cell_box cells) with
      | Cells_cover => forallb (fun cell => all_accepted_in h f (cell_box cell) (cell_claims cell)) cells
      | _ => false
      end
  end.

Lemma all_accepted_in_correct h f box claims x l L : all_accepted_in h f box claims = true -> inside_box box x -> agrees (close x f) l ->
  (forall c, agrees (close (c :: tl x) f) (L c)) ->
  claims_hold l L claims.
Proof.
intros E Hx Hl HL. destruct claims as [|c claims]; [exact Logic.I|].
exact (check_claims_correct h f box x l L Hx Hl HL (c :: claims) ltac:(discriminate) E).
Qed.

(** what is accepted is true, of every loss that agrees with the formula where that is well defined *)
Theorem check_certificate_sound h f box c : check_certificate h f box c = true ->
  forall loss_at : list R -> R -> R, (forall x, agrees (close x f) (loss_at x)) -> holds_on loss_at box c.
Proof.
intros E loss_at Hl x Hx. destruct c as [claims|cells]; cbn [check_certificate] in E.
- exact (all_accepted_in_correct h f box claims x _ _ E Hx (Hl x) (fun c => Hl (c :: tl x))).
- destruct (check_cover box (map cell_box cells)) eqn:C; try discriminate.
  split.
  + destruct (check_cover_correct _ _ C x Hx) as [b [Hb Hi]]. apply in_map_iff in Hb. destruct Hb as [cell [<- Hc]].
    exists cell. split; assumption.
  + intros cell Hc Hi. rewrite forallb_forall in E.
    exact (all_accepted_in_correct h f (cell_box cell) (cell_claims cell) x _ _ (E cell Hc) Hi (Hl x) (fun c => Hl (c :: tl x))).
Qed.
