(** All obligations of a table, by computation: comparisons of numbers exactly, the others by
    subdivision (Obligation.v), identities by exact algebra ([check_table_correct]). *)
From Coq Require Import Reals ZArith QArith Qreals NArith List String Bool Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Loss Expression Agreement Table IntervalNumber FunctionNumber Evaluator
  Part Obligation Compile Identity Format CheckBase.
Import ListNotations.
Open Scope R_scope.

Local Notation "'do' x <- e ; r" := (FunctionNumber.bind e (fun x => r)) (at level 200, x name,
  e at level 100, r at level 200).
Local Notation "'do' ( a , b ) <- e ; r" := (FunctionNumber.bind e (fun '(a, b) => r))
  (at level 200, a name, b name, e at level 100, r at level 200).
Local Notation real q := (rat (fst q) (snd q)).

(** * Numbers *)

(** what names of numbers stand for: those of the claims that a claim builds on, and the bracket *)
Definition known := string -> option number.

Definition term_of (q : number) : term := fraction (fst q) (snd q).
Definition names_of (base : known) : names := fun x => match base x with Some q =>
  Some (term_of q) | None => None end.
Definition numbers_of (k : kind) (values : list number) (rows : list (list number)) (base : known)
  : names :=
  names_are (fields k) (map term_of values)
    (match rows with
     | [] => names_of base
     | first :: _ => names_are (prefixed "first_" (row_fields k)) (map term_of first)
         (names_are (prefixed "last_" (row_fields k)) (map term_of (last rows first))
           (names_of base))
     end).

(** * One obligation *)

(** which derivatives are taken *)
Definition highest (points : list term) (body : term) : nat :=
  fold_right Nat.max (order body) (map order points).

(** Of precisions, the first ones to try. With one variable the ends of its range matter to the last
    bit; with more, few bits are enough mostly. *)
Definition precisions (fine : positive) (variables : nat) : list (list positive) :=
  if (variables <=? 1)%nat then attempts fine else ([24] :: [48] :: attempts fine)%positive.

Section Checker.
Variable h : effort.
Variable fine : positive. (* bits that tell the ends of the bracket apart *)
Variable f : formula.
Variable pars : list Obligation.range.
(** A range on one side of the minimum is halved towards that: as often as there are bits, and then
    some more. *)
Definition depth : nat := Pos.to_nat fine + halvings h.
Definition tried (variables : nat) (test : list positive -> bool) : bool :=
  one_of test (precisions fine variables).
Definition holds_on (rs : list Obligation.range) (points : list term) (body : term) (strict : bool)
  : bool :=
  tried (List.length rs) (fun ps => check ps depth (parts h) (highest points body) f pars rs points
    body strict).
Definition smooth_on (r : Obligation.range) : bool :=
  tried 1 (fun ps => check_domain ps depth (parts h) f pars [r]).


(** whether a term is 0 for all values of the variables in their ranges; of terms in derivatives at
    one point this is seen *)
Definition vanishes (rs : list Obligation.range) (points : list term) (body : term) : bool :=
  let prec := I.F.PtoP fine in
  let s := unscaled prec in
  let boxes := map (interval_of_range prec) pars in
  let within := fun r => Within (interval_of_range prec r) in
  match points, rs with
  | [TVar O], [r] => if smooth_on r then zero_on s boxes (within r) f body else false
  | [TConst (CRat p q)], [] =>
      let r := Between (CRat p q) (CRat p q) in if smooth_on r then zero_at s boxes (within r) f
        (p # q) body else false
  | [], [] => match body with TConst (CRat Z0 _) => true | _ => false end
  | _, _ => false
  end.

Section Kind.
Variable F : string -> option compiled.

Definition number_at (E : names) (e : expression) : option constant :=
  match compile F E e [] with Some (TConst (CRat p q), []) => Some (CRat p q) | _ => None end.
Definition ordered (a b : constant) : bool :=
  match a, b with CRat p q, CRat r s => (p * Zpos s <=? r * Zpos q)%Z | _, _ => false end.
Definition range_at (E : names) (r : Table.range) : option Obligation.range :=
  match from r, to r with
  | End_ a, End_ b => do a <- number_at E a; do b <- number_at E b;
    if ordered a b then Some (Between a b) else None
  | End_ a, Unbounded => do a <- number_at E a; Some (AtLeast a)
  | Unbounded, End_ b => do b <- number_at E b; Some (AtMost b)
  | Unbounded, Unbounded => Some Anything
  end.
Fixpoint ranges_at (E : names) (rs : list Table.range) : option (list Obligation.range) :=
  match rs with [] => Some [] | r :: rs => do r <- range_at E r; do rs <- ranges_at E rs;
    Some (r :: rs) end.
Fixpoint with_variables (rs : list Table.range) (i : nat) (E : names) : names :=
  match rs with [] => E | r :: rs => with_variables rs (S i) (name_is (variable r) (TVar i) E) end.

(** what has to be positive, or nonnegative *)
Definition inequality (o : obligation) (u v : term) : option (term * bool) :=
  match related o with
  | Less => Some (sub v u, true) | At_most => Some (sub v u, false)
  | More => Some (sub u v, true) | At_least => Some (sub u v, false)
  | Same | Smooth => None
  end.
Definition compare (rs : list Obligation.range) (points : list term) (body : term) (strict : bool)
  : bool :=
  match body, points with
  | TConst (CRat p _), [] => if strict then (0 <? p)%Z else (0 <=? p)%Z
  | _, _ => holds_on rs points body strict
  end.

Definition check_at (E : names) (o : obligation) : bool :=
  match ranges_at E (ranges o) with
  | None => false
  | Some rs =>
      let Ev := with_variables (ranges o) 0 E in
      match related o with
      | Smooth =>
          match left o, right o, rs with
          | Derivative O a, Number _ _, [r] => match compile F Ev a [] with Some (TVar O, []) =>
            smooth_on r | _ => false end
          | _, _, _ => false
          end
      | _ =>
          match compile F Ev (left o) [] with
          | Some (u, P) =>
              match compile F Ev (right o) P with
              | Some (v, P) =>
                  match inequality o u v with
                  | Some (body, strict) => compare rs P body strict
                  | None => vanishes rs P (sub u v)
                  end
              | None => false
              end
          | None => false
          end
      end
  end.

Fixpoint pairs (rows : list (list number)) (test : list number -> list number -> bool) : bool :=
  match rows with row :: (next :: _) as rest => if test row next then pairs rest test else false |
    _ => true end.

Definition check_obligation (k : kind) (rows : list (list number)) (E : names) (o : obligation) :
  bool :=
  match repeat o with
  | Once => check_at E o
  | Each_row => forallb (fun row => check_at (names_are (row_fields k) (map term_of row) E) o) rows
  | Each_pair => pairs rows (fun row next => check_at (names_are (row_fields k) (map term_of row)
      (names_are (prefixed "next_" (row_fields k)) (map term_of next) E)) o)
  end.
End Kind.

(** the first obligation that was not proved, if there is one *)
Definition unproved (k : kind) (values : list number) (rows : list (list number)) (base : known) :
  option string :=
  let F := compiled_of k in
  let E := numbers_of k values rows base in
  (fix first os := match os with
                   | [] => None
                   | o :: os => if check_obligation F k rows E o then first os else Some
                     (obligation_name o)
                   end) (obligations k).
Definition check_table (k : kind) (values : list number) (rows : list (list number)) (base : known)
  : bool :=
  match unproved k values rows base with None => true | Some _ => false end.

(** * Correctness *)

Variables (rho : list R) (l : R -> R).
Hypothesis Hrho : in_ranges pars rho.
Hypothesis Hl : agrees (close rho f) l.

Lemma tried_correct n test : tried n test = true -> exists ps, test ps = true.
Proof. apply one_of_correct. Qed.

Lemma smooth_on_correct r z : smooth_on r = true -> in_range r z -> wd (close rho f) z.
Proof.
intros H Hz. destruct (tried_correct _ _ H) as [ps E]. apply (check_domain_correct _ _ _ _ _ _ E
  rho z Hrho). split; [exact Hz | exact I].
Qed.

Lemma vanishes_correct rs points body : vanishes rs points body = true -> forall x,
  in_ranges rs x ->
  obligation_value f rho (variables x) points body = 0 /\ smooth_points f rho (variables x) points.
Proof.
unfold vanishes. cbv zeta. set (prec := I.F.PtoP fine). intros H x Hx.
assert (Boxes := in_ranges_correct prec pars rho Hrho).
assert (In : forall r z, in_range r z -> enclosed (scale_1 prec)
  (Within (interval_of_range prec r)) z)
  by (intros r z Hz; apply within, interval_of_range_correct, Hz).
destruct points as [|t [|]]; [| |destruct t as [[|]|[]| | | | | | | | | |]; discriminate].
- destruct rs; [|discriminate]. destruct body as [|c| | | | | | | | | |]; try discriminate.
  destruct c as [p q| | | | | | | | | |]; try discriminate.
  destruct p; try discriminate. split; [|intros j Hj; simpl in Hj; lia]. unfold obligation_value.
    simpl. rewrite rat_eq. field. apply pos_neq_0.
- destruct t as [i|c| | | | | | | | | |]; try discriminate.
  + destruct i; [|discriminate]. destruct rs as [|r [|]]; try discriminate.
    destruct (smooth_on r) eqn:S; [|discriminate].
    destruct x as [|z [|]]; try (simpl in Hx; tauto). assert (Hz := proj1 Hx).
      assert (W := smooth_on_correct r z S Hz). split.
    * exact (zero_on_correct _ _ _ _ _ H rho (variables [z]) (scale_1 prec) Boxes (In r z Hz) W).
    * intros j Hj. simpl in Hj. replace j with 0%nat by lia. exact W.
  + destruct c as [p q| | | | | | | | | |]; try discriminate. destruct rs; [|discriminate].
    set (r := Between (CRat p q) (CRat p q)) in *. destruct (smooth_on r) eqn:S; [|discriminate].
    assert (Q : rat p q = Q2R (p # q)) by (rewrite rat_eq; reflexivity).
    assert (Hz : in_range r (Q2R (p # q))) by (simpl; rewrite Q; lra).
    assert (W := smooth_on_correct r _ S Hz).
    unfold obligation_value, smooth_points. cbn [points_values app Part.value cval]. rewrite Q.
      split.
    * exact (zero_at_correct _ _ _ _ _ _ H rho (variables x) (scale_1 prec) Boxes (In r _ Hz) W).
    * intros j Hj. simpl in Hj. replace j with 0%nat by lia. exact W.
Qed.

Lemma compare_correct rs points body strict x : compare rs points body strict = true ->
  in_ranges rs x ->
  satisfied strict (obligation_value f rho (variables x) points body) /\
    smooth_points f rho (variables x) points.
Proof.
intros H Hx.
assert (G : holds_on rs points body strict = true ->
  satisfied strict (obligation_value f rho (variables x) points body) /\
    smooth_points f rho (variables x) points).
{ intros T. destruct (tried_correct _ _ T) as [ps E]. split.
  - exact (check_correct _ _ _ _ _ _ _ _ _ _ E rho x Hrho Hx).
  - intros j Hj. exact (check_smooth _ _ _ _ _ _ _ _ _ _ E rho x Hrho Hx j Hj). }
unfold compare in H. destruct body; try exact (G H). destruct c; try exact (G H). destruct points;
  try exact (G H).
split; [|intros j Hj; simpl in Hj; lia]. unfold obligation_value. simpl. rewrite rat_eq.
assert (Q : 0 < / IZR (Zpos q)) by (apply Rinv_0_lt_compat, IZR_lt; reflexivity).
destruct strict; unfold satisfied.
- apply Rmult_lt_0_compat; [|exact Q]. apply IZR_lt, Z.ltb_lt, H.
- apply Rmult_le_pos; [|lra]. apply IZR_le, Z.leb_le, H.
Qed.

Section At.
Variable k : kind.
Local Notation C := (compiled_of k).
Local Notation F := (functions_of l k).
Local Notation named x := (named f rho x).
Local Notation compiled_correct x := (compile_correct f rho l Hl x C F
  (compiled_of_correct f rho l Hl x k)).

Lemma beyond_nil x : beyond f rho x [] [].
Proof. split; [apply extends_refl|]. intros j Hj. simpl in Hj. lia. Qed.

Lemma number_at_correct x E env e c : named x [] E env -> number_at C E e = Some c ->
  cval [] c = Table.value l F env e /\
  exists p q, c = CRat p q.
Proof.
intros N H. unfold number_at in H. destruct (compile C E e []) as [[t P]|] eqn:K; [|discriminate].
destruct t as [i|t| | | | | | | | | |]; try discriminate. destruct t; try discriminate. destruct P;
  try discriminate. injection H as <-.
destruct (compiled_correct x e E env [] _ _ (settled_nil f rho x) N K) as [_ [_ [V _]]]. split;
  [exact (V [] (beyond_nil x)) | eexists; eexists; reflexivity].
Qed.

Lemma range_at_correct x E env r r' : named x [] E env -> range_at C E r = Some r' ->
  (forall v, Table.within l F env r v -> in_range r' v) /\ inhabited l F env r.
Proof.
intros N. unfold range_at, Table.within, inhabited.
destruct (from r) as [a|], (to r) as [b|]; cbn [FunctionNumber.bind]; intros H.
- destruct (number_at C E a) as [a'|] eqn:A; [|discriminate].
  destruct (number_at C E b) as [b'|] eqn:B; [|discriminate].
  cbn [FunctionNumber.bind] in H. destruct (ordered a' b') eqn:O; [|discriminate].
    injection H as <-.
  destruct (number_at_correct x E env a a' N A) as [VA [p [q ->]]].
    destruct (number_at_correct x E env b b' N B) as [VB [u [v ->]]].
  cbn [in_range]. rewrite VA, VB. split; [intros w Hw; exact Hw|]. rewrite <- VA, <- VB. simpl.
    apply rat_le, O.
- destruct (number_at C E a) as [a'|] eqn:A; [|discriminate]. injection H as <-.
  cbn [in_range]. rewrite (proj1 (number_at_correct x E env a a' N A)). split;
    [intros w Hw; exact (proj1 Hw) | exact I].
- destruct (number_at C E b) as [b'|] eqn:B; [|discriminate]. injection H as <-.
  cbn [in_range]. rewrite (proj1 (number_at_correct x E env b b' N B)). split;
    [intros w Hw; exact (proj2 Hw) | exact I].
- injection H as <-. split; [intros; exact I | exact I].
Qed.

(** the variables have the values vs *)
Fixpoint bind_variables (rs : list Table.range) (vs : list R) (env : environment) : environment :=
  match rs, vs with r :: rs, v :: vs => bind_variables rs vs (Table.bind (variable r) v env) | _,
    _ => env end.

Lemma for_all_intro numbers (G : environment -> Prop) rs : forall env,
  (forall vs, Forall2 (Table.within l F numbers) rs vs -> G (bind_variables rs vs env)) ->
    for_all l F numbers rs env G.
Proof.
induction rs as [|r rs IH]; intros env H; simpl.
- exact (H [] (Forall2_nil _)).
- intros v Hv. apply IH. intros vs Hvs. exact (H (v :: vs) (Forall2_cons _ _ Hv Hvs)).
Qed.

Lemma ranges_at_correct x E env rs : named x [] E env -> forall rs', ranges_at C E rs = Some rs' ->
  (forall vs, Forall2 (Table.within l F env) rs vs -> in_ranges rs' vs) /\
    every (inhabited l F env) rs.
Proof.
intros N. induction rs as [|r rs IH]; intros rs' H.
- injection H as <-. split; [intros vs V; inversion V; exact I | exact I].
- simpl in H. destruct (range_at C E r) as [r'|] eqn:A; [|discriminate].
  cbn [FunctionNumber.bind] in H.
  destruct (ranges_at C E rs) as [t|] eqn:B; [|discriminate]. injection H as <-.
  destruct (range_at_correct x E env r r' N A) as [H1 I1]. destruct (IH t eq_refl) as [H2 I2].
    split; [|split; assumption].
  intros vs V. inversion V as [|r0 v rs0 vs0 V1 V2]; subst. split; [apply H1, V1 | apply H2, V2].
Qed.

Lemma with_variables_named vs rs : forall E env before, vs = before ++ skipn (List.length before)
  vs ->
  List.length rs = List.length (skipn (List.length before) vs) -> named (variables vs) [] E env ->
  named (variables vs) [] (with_variables rs (List.length before) E)
    (bind_variables rs (skipn (List.length before) vs) env).
Proof.
induction rs as [|r rs IH]; intros E env before Hb Len N; [exact N|].
destruct (skipn (List.length before) vs) as [|v rest] eqn:S; [discriminate|].
  cbn [with_variables bind_variables].
assert (Hb' : vs = (before ++ [v]) ++ rest) by (rewrite <- app_assoc; exact Hb).
assert (L : List.length (before ++ [v]) = Datatypes.S (List.length before)) by (rewrite app_length;
  simpl; lia).
assert (S' : skipn (Datatypes.S (List.length before)) vs = rest).
{ rewrite Hb', <- L. rewrite skipn_app, skipn_all, Nat.sub_diag. reflexivity. }
rewrite <- S', <- L. apply IH.
- rewrite L, S'. exact Hb'.
- rewrite L, S'. simpl in Len. lia.
- apply named_is; [exact N|]. intros Q _. cbn [Part.value]. unfold variables. rewrite Hb, app_nth2,
  Nat.sub_diag by lia. reflexivity.
Qed.

Lemma Forall2_lengths {A B} (G : A -> B -> Prop) xs ys : Forall2 G xs ys ->
  List.length xs = List.length ys.
Proof. intros H. induction H; simpl; congruence. Qed.

(** both sides, where the loss is smooth at the points *)
Lemma sides_correct x o Ev env u P v P' : named x [] Ev env ->
  compile C Ev (left o) [] = Some (u, P) -> compile C Ev (right o) P = Some (v, P') ->
  smooth_points f rho x P' -> regular l F env (left o) /\ regular l F env (right o) /\
    Part.value f rho x (points_values f rho x P' []) u = Table.value l F env (left o) /\
    Part.value f rho x (points_values f rho x P' []) v = Table.value l F env (right o).
Proof.
intros Nv KL KR.
destruct (compiled_correct x (left o) Ev env [] u P (settled_nil f rho x) Nv KL) as
  [X1 [S1 [V1 R1]]].
destruct (compiled_correct x (right o) Ev env P v P' S1 (named_extends f rho x _ _ _ _ X1 Nv) KR)
  as [X2 [S2 [V2 R2]]].
intros Sm. assert (B : beyond f rho x P' P') by (split; [apply extends_refl | exact Sm]).
assert (B1 := beyond_extends f rho x _ _ _ X2 B).
split; [exact (R1 _ B1)|]. split; [exact (R2 _ B)|]. split; [exact (V1 _ B1) | exact (V2 _ B)].
Qed.

Lemma check_at_correct E env o : (forall x, named x [] E env) -> check_at C E o = true ->
  for_all l F env (ranges o) env (relates l F o) /\ every (inhabited l F env) (ranges o).
Proof.
intros N H. unfold check_at in H. destruct (ranges_at C E (ranges o)) as [rs|] eqn:R;
  [|discriminate].
destruct (ranges_at_correct (variables []) E env (ranges o) (N _) rs R) as [Hin Hinh]. split;
  [|exact Hinh].
apply for_all_intro. intros vs Hvs.
assert (Nv : named (variables vs) [] (with_variables (ranges o) 0 E)
  (bind_variables (ranges o) vs env)).
{ apply (with_variables_named vs (ranges o) E env [] eq_refl);
  [exact (Forall2_lengths _ _ _ Hvs) | apply N]. }
set (Ev := with_variables (ranges o) 0 E) in *. set (envv := bind_variables (ranges o) vs env) in *.
assert (Hx := Hin vs Hvs). set (x := variables vs) in *.
destruct (related o) eqn:Rel.
1-5: destruct (compile C Ev (left o) []) as [[u P]|] eqn:KL; [|discriminate];
  destruct (compile C Ev (right o) P) as [[v P']|] eqn:KR; [|discriminate];
  unfold inequality in H; rewrite Rel in H;
  assert (Sides := sides_correct x o Ev envv u P v P' Nv KL KR);
  unfold relates; rewrite Rel.
- destruct (compare_correct _ _ _ _ vs H Hx) as [Sat Sm]. destruct (Sides Sm) as
  (A1 & A2 & <- & <-).
  split; [exact A1|]. split; [exact A2|]. unfold obligation_value, satisfied in Sat. fold x in Sat.
    rewrite sub_value in Sat. lra.
- destruct (compare_correct _ _ _ _ vs H Hx) as [Sat Sm]. destruct (Sides Sm) as
  (A1 & A2 & <- & <-).
  split; [exact A1|]. split; [exact A2|]. unfold obligation_value, satisfied in Sat. fold x in Sat.
    rewrite sub_value in Sat. lra.
- destruct (compare_correct _ _ _ _ vs H Hx) as [Sat Sm]. destruct (Sides Sm) as
  (A1 & A2 & <- & <-).
  split; [exact A1|]. split; [exact A2|]. unfold obligation_value, satisfied in Sat. fold x in Sat.
    rewrite sub_value in Sat. lra.
- destruct (compare_correct _ _ _ _ vs H Hx) as [Sat Sm]. destruct (Sides Sm) as
  (A1 & A2 & <- & <-).
  split; [exact A1|]. split; [exact A2|]. unfold obligation_value, satisfied in Sat. fold x in Sat.
    rewrite sub_value in Sat. lra.
- destruct (vanishes_correct _ _ _ H vs Hx) as [Sat Sm]. destruct (Sides Sm) as (A1 & A2 & <- & <-).
  split; [exact A1|]. split; [exact A2|]. unfold obligation_value in Sat. fold x in Sat.
    rewrite sub_value in Sat. lra.
- unfold relates. rewrite Rel. destruct (left o) as [| | |[|n] a| | | | | | | | | | |];
  try discriminate.
  destruct (right o) as [p q| | | | | | | | | | | | | |]; try discriminate.
  destruct rs as [|r [|]]; try discriminate.
  destruct (compile C Ev a []) as [[t P]|] eqn:K; [|discriminate].
  destruct t as [[|i]| | | | | | | | | | |]; try discriminate. destruct P; try discriminate.
  destruct (compiled_correct x a Ev envv [] _ _ (settled_nil f rho x) Nv K) as [_ [_ [V R1]]].
  assert (V0 := V [] (beyond_nil x)). cbn [Part.value] in V0. split; [|split; exact I].
  split; [exact (R1 [] (beyond_nil x))|]. rewrite <- V0. apply (wd_smooth f rho l Hl).
    apply (smooth_on_correct r _ H).
  destruct vs as [|v vs]; [contradiction|]. exact (proj1 Hx).
Qed.

Variables (values : list number) (rows : list (list number)) (base : known) (env : environment).
Hypothesis Hbase : forall name q, base name = Some q -> env name = real q.

Lemma terms_stand x qs : Forall2 (stands_for f rho x []) (map term_of qs) (map (fun q =>
  real q) qs).
Proof. induction qs as [|q qs IH]; constructor; [intros Q _; reflexivity | exact IH]. Qed.
Lemma names_named x : named x [] (names_of base) env.
Proof.
intros name t. unfold names_of. destruct (base name) as [q|] eqn:B; [|discriminate]. intros E.
  injection E as <-. intros Q _.
rewrite (Hbase name q B). reflexivity.
Qed.
Lemma last_map {A B} (g : A -> B) (d : A) xs : last (map g xs) (g d) = g (last xs d).
Proof. induction xs as [|a [|b xs] IH]; try reflexivity. exact IH. Qed.
Definition real_rows : list (list R) := map (map (fun q => real q)) rows.
Lemma numbers_named x : named x [] (numbers_of k values rows base) (numbers k (map (fun q =>
  real q) values) real_rows env).
Proof.
unfold numbers_of, numbers, real_rows. apply named_are; [|apply terms_stand].
destruct rows as [|first rest]; [apply names_named|].
cbn [map]. apply named_are; [|apply terms_stand].
change (map (fun q => real q) first :: map (map (fun x => real x)) rest)
  with (map (map (fun y => real y)) (first :: rest)).
rewrite (last_map (map (fun q => real q)) first (first :: rest)). apply named_are;
  [apply names_named | apply terms_stand].
Qed.

(** with the numbers of a row *)
Lemma repeated_correct (test : names -> bool) (G : environment -> Prop) E rho0 :
  (forall E env, (forall x, named x [] E env) -> test E = true -> G env) ->
    (forall x, named x [] E rho0) ->
  forall how, match how with
  | Once => test E
  | Each_row => forallb (fun row => test (names_are (row_fields k) (map term_of row) E)) rows
  | Each_pair => pairs rows (fun row next => test (names_are (row_fields k) (map term_of row)
      (names_are (prefixed "next_" (row_fields k)) (map term_of next) E)))
  end = true -> repeated k real_rows rho0 how G.
Proof.
intros HG N how H. destruct how; cbn [repeated].
- exact (HG _ _ N H).
- unfold real_rows. induction rows as [|row rest IH]; [exact I|]. simpl in H. apply andb_prop in H.
  destruct H as [H1 H2].
  split; [|apply IH, H2]. refine (HG _ _ _ H1). intros x. apply named_are;
    [apply N | apply terms_stand].
- unfold real_rows. induction rows as [|row rest IH]; [exact I|]. destruct rest as [|next rest];
  [exact I|].
  cbn [pairs] in H. match type of H with (if ?c then _ else _) = true => destruct c eqn:H1;
    [|discriminate] end.
  split; [|apply IH, H]. refine (HG _ _ _ H1). intros x. apply named_are; [apply named_are|];
    [apply N | apply terms_stand | apply terms_stand].
Qed.

Lemma check_obligation_correct o E rho0 : (forall x, named x [] E rho0) ->
  check_obligation C k rows E o = true ->
  obligation_holds l k real_rows rho0 o /\ ranges_inhabited l k real_rows rho0 o.
Proof.
intros N H. split.
- exact (repeated_correct (fun E => check_at C E o) _ E rho0 (fun E env N K =>
  proj1 (check_at_correct E env o N K)) N (repeat o) H).
- exact (repeated_correct (fun E => check_at C E o) _ E rho0 (fun E env N K =>
  proj2 (check_at_correct E env o N K)) N (repeat o) H).
Qed.

Theorem check_table_correct : check_table k values rows base = true ->
  obligations_hold l k (map (fun q => real q) values) real_rows env.
Proof.
unfold check_table. destruct (unproved k values rows base) eqn:U; [discriminate|]. intros _.
revert U. unfold unproved, obligations_hold. cbv zeta.
set (E := numbers_of k values rows base). set (rho0 := numbers k _ real_rows env).
set (not_empty := ranges_inhabited l k real_rows rho0).
assert (G : forall os (rest : Prop),
  (fix first os := match os with
    | [] => None
    | o :: os => if check_obligation C k rows E o then first os else Some (obligation_name o)
    end) os = None ->
  (every not_empty os -> rest) ->
  (fix all os := match os with
    | [] => rest
    | o :: os => obligation_holds l k real_rows rho0 o /\ all os
    end) os).
{ induction os as [|o os IH]; intros rest U R; [exact (R I)|].
  destruct (check_obligation C k rows E o) eqn:K; [|discriminate].
  destruct (check_obligation_correct o E rho0 numbers_named K) as [H1 H2].
  split; [exact H1|]. apply IH; [exact U|]. intros A. apply R. split; assumption. }
intros U. exact (G _ _ U (fun A => A)).
Qed.
End At.
End Checker.
