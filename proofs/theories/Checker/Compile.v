(** From the text of a table to what is computed: an expression becomes a term in the derivatives of
    the loss at points (Part.v), with the numbers of the witness and the definitions put in, and
    arithmetic of numbers done ([compile_correct]). *)
From Coq Require Import Reals ZArith List String Bool Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss Expression Agreement Format Table FunctionNumber Evaluator Part.
Import ListNotations.
Open Scope R_scope.

Local Notation "'do' x <- e ; r" := (bind e (fun x => r)) (at level 200, x name, e at level 100,
  r at level 200).
Local Notation "'do' ( a , b ) <- e ; r" := (bind e (fun '(a, b) => r)) (at level 200, a name,
  b name, e at level 100, r at level 200).

(** * Terms that simplify *)

Definition constant_eqb (a b : constant) : bool :=
  match a, b with CRat p q, CRat p' q' => (p =? p')%Z && (q =? q')%positive | _, _ => false end.
Fixpoint term_eqb (a b : term) : bool :=
  match a, b with
  | TVar i, TVar j => (i =? j)%nat
  | TConst c, TConst d => constant_eqb c d
  | TAdd a b, TAdd a' b' | TSub a b, TSub a' b' | TMul a b, TMul a' b' =>
    if term_eqb a a' then term_eqb b b' else false
  | TNeg a, TNeg b | TSqrt a, TSqrt b | TAbs a, TAbs b | TInv a, TInv b => term_eqb a b
  | TPow a n, TPow b m => if (n =? m)%nat then term_eqb a b else false
  | TOver a q, TOver b r => if (q =? r)%positive then term_eqb a b else false
  | TDer j k, TDer j' k' => (j =? j')%nat && (k =? k')%nat
  | _, _ => false
  end.

Definition fraction (p : Z) (q : positive) : term := TConst (CRat p q).
(** numbers are computed exactly; the fractions are not reduced *)
Definition add (a b : term) : term :=
  match a, b with TConst (CRat p q), TConst (CRat r s) => fraction (p * Zpos s + r * Zpos q)
    (q * s) | _, _ => TAdd a b end.
Definition sub (a b : term) : term :=
  match a, b with TConst (CRat p q), TConst (CRat r s) => fraction (p * Zpos s - r * Zpos q)
    (q * s) | _, _ => TSub a b end.
Definition mul (a b : term) : term :=
  match a, b with TConst (CRat p q), TConst (CRat r s) => fraction (p * r) (q * s) | _, _ =>
    TMul a b end.
Definition opp (a : term) : term := match a with TConst (CRat p q) => fraction (- p) q | _ =>
  TNeg a end.
Fixpoint power_of (p : Z) (q : positive) (n : nat) : term :=
  match n with O => fraction 1 1 | S n => mul (fraction p q) (power_of p q n) end.
Definition pow_ (a : term) (n : nat) : term := match a with TConst (CRat p q) =>
  power_of p q n | _ => TPow a n end.
Definition abs_ (a : term) : term := match a with TConst (CRat p q) => fraction (Z.abs p) q | _ =>
  TAbs a end.
(** nothing is divided by the number 0 *)
Definition over_ (a b : term) : option term :=
  match b with
  | TConst (CRat 0 _) => None
  | TConst (CRat (Zpos p) q) => Some (mul a (fraction (Zpos q) p))
  | TConst (CRat (Zneg p) q) => Some (mul a (fraction (Zneg q) p))
  | _ => Some (TMul a (TInv b))
  end.
(** of numbers only *)
Definition least (a b : term) : option term :=
  match a, b with TConst (CRat p q), TConst (CRat r s) => Some (if (p * Zpos s <=? r * Zpos q)%Z
    then a else b) | _, _ => None end.
Definition greatest (a b : term) : option term :=
  match a, b with TConst (CRat p q), TConst (CRat r s) => Some (if (p * Zpos s <=? r * Zpos q)%Z
    then b else a) | _, _ => None end.

(** * The compiler *)

(** the place of a point among those met before, at the end if it is new *)
Fixpoint place (t : term) (points : list term) (j : nat) : option nat :=
  match points with [] => None | p :: points => if term_eqb p t then Some j else place t points
    (S j) end.
Definition point (t : term) (points : list term) : nat * list term :=
  match place t points 0 with Some j => (j, points) | None =>
    (List.length points, points ++ [t]) end.

(** the terms that numbers and variables stand for *)
Definition names := string -> option term.
Definition name_is (x : string) (t : term) (E : names) : names := fun y =>
  if (y =? x)%string then Some t else E y.
Fixpoint names_are (xs : list string) (ts : list term) (E : names) : names :=
  match xs, ts with x :: xs, t :: ts => name_is x t (names_are xs ts E) | _, _ => E end.

(** a definition, given what names stand for where it is used, its arguments and the points met
    before, becomes a term *)
Definition compiled := names -> list term -> list term -> option (term * list term).

Fixpoint compile (F : string -> option compiled) (E : names) (e : expression) (P : list term) :
  option (term * list term) :=
  let both := fun (op : term -> term -> option term) a b =>
    do (u, P) <- compile F E a P; do (v, P) <- compile F E b P; do t <- op u v; Some (t, P) in
  match e with
  | Number p q => Some (fraction p q, P)
  | Name x => match F x with Some f => f E [] P | None => do t <- E x; Some (t, P) end
  | Apply f arguments =>
      do f <- F f;
      do (ts, P) <- (fix all (es : list expression) (P : list term) : option
        (list term * list term) :=
        match es with [] => Some ([], P) | e :: es => do (t, P) <- compile F E e P;
          do (ts, P) <- all es P; Some (t :: ts, P) end) arguments P;
      f E ts P
  | Derivative k a =>
      if (k =? 0)%nat then None else do (t, P) <- compile F E a P; let (j, P) :=
        point t P in Some (TDer j k, P)
  | Divided _ _ _ => None
  | Sum a b => both (fun u v => Some (add u v)) a b
  | Difference a b => both (fun u v => Some (sub u v)) a b
  | Product a b => both (fun u v => Some (mul u v)) a b
  | Quotient a b => both over_ a b
  | Least a b => both least a b
  | Greatest a b => both greatest a b
  | Opposite a => do (t, P) <- compile F E a P; Some (opp t, P)
  | Power a n => do (t, P) <- compile F E a P; Some (pow_ t n, P)
  | Root a => do (t, P) <- compile F E a P; Some (TSqrt t, P)
  | Absolute a => do (t, P) <- compile F E a P; Some (abs_ t, P)
  end.

Fixpoint compile_definitions (ds : list definition) (F : string -> option compiled) : string ->
  option compiled :=
  match ds with
  | [] => F
  | d :: ds => compile_definitions ds (fun x =>
      if (x =? defined d)%string then Some (fun E ts P => compile F (names_are (formals d) ts E)
        (body d) P) else F x)
  end.
Definition compiled_of (k : kind) : string -> option compiled :=
  compile_definitions (definitions k) (fun _ => None).

(** * Correctness *)

Lemma term_eqb_correct a : forall b, term_eqb a b = true -> a = b.
Proof.
induction a; intros b; destruct b; simpl; intros H; try discriminate;
  repeat match type of H with
  | (if ?c then _ else false) = true => destruct c eqn:?; [|discriminate]
  | (_ && _)%bool = true => apply andb_prop in H; destruct H
  end;
  repeat match goal with
  | H : (_ =? _)%nat = true |- _ => apply Nat.eqb_eq in H | H : (_ =? _)%positive = true |- _ =>
    apply Pos.eqb_eq in H
  | IH : forall b, term_eqb ?a b = true -> _, H : term_eqb ?a _ = true |- _ => apply IH in H
  end; subst; try reflexivity.
destruct c, c0; try discriminate. apply andb_prop in H. destruct H as [H1 H2].
apply Z.eqb_eq in H1. apply Pos.eqb_eq in H2. subst. reflexivity.
Qed.

Section Terms.
Variables (f : formula) (rho : list R) (x : nat -> R) (y : list R).
Local Notation value := (Part.value f rho x y).

Ltac by_rationals := simpl; rewrite !rat_eq; rewrite ?plus_IZR, ?minus_IZR, ?opp_IZR, ?mult_IZR,
  ?Pos2Z.inj_mul, ?mult_IZR;
  try (field; repeat split; apply pos_neq_0).

Lemma add_value a b : value (add a b) = value a + value b.
Proof. destruct a; try reflexivity. destruct c; try reflexivity. destruct b; try reflexivity.
  destruct c; try reflexivity. by_rationals. Qed.
Lemma sub_value a b : value (sub a b) = value a - value b.
Proof. destruct a; try reflexivity. destruct c; try reflexivity. destruct b; try reflexivity.
  destruct c; try reflexivity. by_rationals. Qed.
Lemma mul_value a b : value (mul a b) = value a * value b.
Proof. destruct a; try reflexivity. destruct c; try reflexivity. destruct b; try reflexivity.
  destruct c; try reflexivity. by_rationals. Qed.
Lemma opp_value a : value (opp a) = - value a.
Proof. destruct a; try reflexivity. destruct c; try reflexivity. by_rationals. Qed.
Lemma pow_value a n : value (pow_ a n) = value a ^ n.
Proof.
destruct a; try reflexivity. destruct c; try reflexivity. unfold pow_. induction n as [|n IH];
  [reflexivity|].
change (power_of p q (S n)) with (mul (fraction p q) (power_of p q n)). rewrite mul_value, IH.
  reflexivity.
Qed.
Lemma abs_value a : value (abs_ a) = Rabs (value a).
Proof.
destruct a; try reflexivity. destruct c; try reflexivity. simpl. rewrite !rat_eq. unfold Rdiv.
rewrite Rabs_mult, <- abs_IZR, (Rabs_pos_eq (/ IZR (Zpos q))); [reflexivity|].
apply Rlt_le, Rinv_0_lt_compat, IZR_lt. reflexivity.
Qed.
Lemma over_value a b t : over_ a b = Some t -> value t = value a / value b.
Proof.
destruct b as [i|c| | | | | | | | | |j k]; try (intros E; injection E as <-; reflexivity).
destruct c as [p q| | | | | | | | | |]; try (intros E; injection E as <-; reflexivity).
destruct p as [|p|p]; simpl; try discriminate; intros E; injection E as <-; rewrite mul_value;
  simpl; rewrite !rat_eq.
- field. split; apply pos_neq_0.
- change (IZR (Zneg q)) with (- IZR (Zpos q)). change (IZR (Zneg p)) with (- IZR (Zpos p)). field.
  split; apply pos_neq_0.
Qed.

Lemma rat_le p q r s : (p * Zpos s <=? r * Zpos q)%Z = true -> rat p q <= rat r s.
Proof.
intros H. apply Z.leb_le, IZR_le in H. rewrite !mult_IZR in H. rewrite !rat_eq.
assert (Q : 0 < IZR (Zpos q)) by (apply IZR_lt; reflexivity).
  assert (S : 0 < IZR (Zpos s)) by (apply IZR_lt; reflexivity).
apply (Rmult_le_reg_r (IZR (Zpos q) * IZR (Zpos s))); [apply Rmult_lt_0_compat; assumption|].
replace (IZR p / IZR (Zpos q) * (IZR (Zpos q) * IZR (Zpos s))) with (IZR p * IZR (Zpos s)) by
  (field; lra).
replace (IZR r / IZR (Zpos s) * (IZR (Zpos q) * IZR (Zpos s))) with (IZR r * IZR (Zpos q)) by
  (field; lra). exact H.
Qed.
Lemma rat_gt p q r s : (p * Zpos s <=? r * Zpos q)%Z = false -> rat r s < rat p q.
Proof.
intros H. apply Z.leb_gt, IZR_lt in H. rewrite !mult_IZR in H. rewrite !rat_eq.
assert (Q : 0 < IZR (Zpos q)) by (apply IZR_lt; reflexivity).
  assert (S : 0 < IZR (Zpos s)) by (apply IZR_lt; reflexivity).
apply (Rmult_lt_reg_r (IZR (Zpos q) * IZR (Zpos s))); [apply Rmult_lt_0_compat; assumption|].
replace (IZR p / IZR (Zpos q) * (IZR (Zpos q) * IZR (Zpos s))) with (IZR p * IZR (Zpos s)) by
  (field; lra).
replace (IZR r / IZR (Zpos s) * (IZR (Zpos q) * IZR (Zpos s))) with (IZR r * IZR (Zpos q)) by
  (field; lra). exact H.
Qed.
Lemma least_value a b t : least a b = Some t -> value t = Rmin (value a) (value b).
Proof.
destruct a; try discriminate. destruct c; try discriminate. destruct b; try discriminate.
  destruct c; try discriminate.
unfold least. destruct (_ <=? _)%Z eqn:L; intros E; injection E as <-; simpl.
- symmetry. apply Rmin_left, rat_le, L.
- symmetry. apply Rmin_right, Rlt_le, rat_gt, L.
Qed.
Lemma greatest_value a b t : greatest a b = Some t -> value t = Rmax (value a) (value b).
Proof.
destruct a; try discriminate. destruct c; try discriminate. destruct b; try discriminate.
  destruct c; try discriminate.
unfold greatest. destruct (_ <=? _)%Z eqn:L; intros E; injection E as <-; simpl.
- symmetry. apply Rmax_right, rat_le, L.
- symmetry. apply Rmax_left, Rlt_le, rat_gt, L.
Qed.
End Terms.

Section Correctness.
Variables (f : formula) (rho : list R) (l : R -> R).
Hypothesis Hl : agrees (close rho f) l.
Variable x : nat -> R. (* the variables *)
Local Notation at_points Q := (points_values f rho x Q []).
Local Notation value_at Q t := (Part.value f rho x (points_values f rho x Q []) t).

(** the loss is smooth at all points *)
Definition smooth_points (Q : list term) : Prop := forall j, (j < List.length Q)%nat ->
  wd (close rho f) (nth j (at_points Q) 0).
(** Q goes on from P, and the loss is smooth at its points *)
Definition beyond (P Q : list term) : Prop := (exists R, Q = P ++ R) /\ smooth_points Q.
(** whatever points follow *)
Definition stands_for (P : list term) (t : term) (v : R) : Prop := forall Q, beyond P Q ->
  value_at Q t = v.
Definition settled (P : list term) : Prop := forall Q, beyond P Q -> forall j,
  (j < List.length P)%nat ->
  value_at Q (nth j P (TVar 0)) = nth j (at_points Q) 0.
Definition named (P : list term) (E : names) (env : environment) : Prop := forall name t,
  E name = Some t -> stands_for P t (env name).

Lemma beyond_app P P' Q : beyond (P ++ P') Q -> beyond P Q.
Proof. intros [[R ->] S]. split; [exists (P' ++ R); rewrite app_assoc; reflexivity | exact S]. Qed.

(** P' goes on from P *)
Definition extends (P P' : list term) : Prop := exists R, P' = P ++ R.
Lemma extends_refl P : extends P P. Proof. exists []. rewrite app_nil_r. reflexivity. Qed.
Lemma extends_trans P P' P'' : extends P P' -> extends P' P'' -> extends P P''.
Proof. intros [R ->] [S ->]. exists (R ++ S). rewrite app_assoc. reflexivity. Qed.
Lemma beyond_extends P P' Q : extends P P' -> beyond P' Q -> beyond P Q.
Proof. intros [R ->]. apply beyond_app. Qed.
Lemma stands_extends P P' t v : extends P P' -> stands_for P t v -> stands_for P' t v.
Proof. intros E H Q B. apply H, (beyond_extends _ _ _ E B). Qed.
Lemma named_extends P P' E env : extends P P' -> named P E env -> named P' E env.
Proof. intros X H name t Ht. apply (stands_extends _ _ _ _ X), H, Ht. Qed.

Lemma values_length Q : List.length (at_points Q) = List.length Q.
Proof. rewrite points_values_length. reflexivity. Qed.
Lemma values_prefix P R j : (j < List.length P)%nat -> nth j (at_points (P ++ R)) 0 = nth j
  (at_points P) 0.
Proof. intros H. rewrite points_values_app. apply points_values_prefix. rewrite values_length.
  exact H. Qed.

Lemma beyond_itself P Q : beyond P Q -> beyond P P.
Proof.
intros [[R ->] S]. split; [apply extends_refl|]. intros j Hj. rewrite <- (values_prefix P R j Hj).
  apply S. rewrite app_length. lia.
Qed.
Lemma beyond_smooth P Q j : beyond P Q -> (j < List.length P)%nat ->
  wd (close rho f) (nth j (at_points Q) 0).
Proof. intros [[R ->] S] Hj. apply S. rewrite app_length. lia. Qed.

(** ** Points *)

Lemma place_correct t P : forall j k, place t P j = Some k -> (j <= k < j + List.length P)%nat /\
  nth (k - j) P (TVar 0) = t.
Proof.
induction P as [|p P IH]; intros j k H; [discriminate|]. simpl in H. destruct (term_eqb p t) eqn:E.
- injection H as <-. apply term_eqb_correct in E. rewrite Nat.sub_diag. simpl. split;
  [lia | exact E].
- destruct (IH (S j) k H) as [K N]. simpl. split; [lia|]. replace (k - j)%nat with (S (k - S j)) by
  lia. exact N.
Qed.

Lemma point_correct t P v j P' : settled P -> stands_for P t v -> point t P = (j, P') ->
  extends P P' /\ settled P' /\ forall Q, beyond P' Q -> nth j (at_points Q) 0 = v /\
    wd (close rho f) v.
Proof.
intros S H E. unfold point in E. destruct (place t P 0) as [k|] eqn:K; injection E as <- <-.
- destruct (place_correct t P 0 k K) as [Hk Nk]. rewrite Nat.sub_0_r in Nk. split;
  [apply extends_refl|]. split; [exact S|].
  intros Q B. assert (V := S Q B k ltac:(lia)). rewrite Nk, (H Q B) in V. split;
    [symmetry; exact V|].
  rewrite V. apply (beyond_smooth P Q k B). lia.
- assert (X : extends P (P ++ [t])) by (exists [t]; reflexivity).
  assert (L : forall Q, beyond (P ++ [t]) Q -> nth (List.length P) (at_points Q) 0 = v).
  { intros Q B. assert (B' := beyond_extends _ _ _ X B). destruct B as [[R ->] _].
    rewrite values_prefix by (rewrite app_length; simpl; lia).
    rewrite points_values_app. simpl. rewrite app_nth2 by (rewrite values_length; lia).
      rewrite values_length, Nat.sub_diag. simpl.
    apply H, (beyond_itself P _ B'). }
  split; [exact X|]. split.
  + intros Q B j Hj. rewrite app_length in Hj. simpl in Hj. destruct (lt_dec j (List.length P)) as
    [h|h].
    * rewrite app_nth1 by exact h. apply S; [exact (beyond_extends _ _ _ X B) | exact h].
    * replace j with (List.length P) by lia. rewrite app_nth2, Nat.sub_diag by lia. simpl.
      rewrite (L Q B). apply H, (beyond_extends _ _ _ X B).
  + intros Q B. split; [exact (L Q B)|]. rewrite <- (L Q B). apply
    (beyond_smooth (P ++ [t]) Q _ B). rewrite app_length. simpl. lia.
Qed.

(** ** Expressions *)

(** a compiled definition and what it means *)
Definition compiles (c : compiled) (m : meaning) : Prop := forall E env ts vs P t P', settled P ->
  named P E env ->
  Forall2 (stands_for P) ts vs -> c E ts P = Some (t, P') ->
  extends P P' /\ settled P' /\ stands_for P' t (the_value m env vs) /\ forall Q, beyond P' Q ->
    is_regular m env vs.
Definition all_compile (C : string -> option compiled) (F : functions) : Prop :=
  forall name, match C name, F name with Some c, Some m => compiles c m | None, None => True | _,
    _ => False end.

Definition correct (F : functions) (env : environment) (e : expression) (P : list term) (t : term)
  (P' : list term) : Prop :=
  extends P P' /\ settled P' /\ stands_for P' t (Table.value l F env e) /\ forall Q, beyond P' Q ->
    regular l F env e.

Lemma wd_smooth z : wd (close rho f) z -> smooth_at l z.
Proof. intros W n. exact (proj1 (agrees_Derive_n n _ l z Hl W)). Qed.

Ltac split_bind H :=
  repeat match type of H with
  | bind ?e ?g = Some _ => let u := fresh "u" in let E := fresh "E" in destruct (bind_inv e g _ H)
    as [u [E H']]; clear H; rename H' into H
  | (let '(_, _) := ?w in _) = Some _ => destruct w
  | Some _ = Some _ => injection H; clear H; intros; subst
  end.

Section Compile.
Variables (C : string -> option compiled) (F : functions).
Hypothesis HF : all_compile C F.

Lemma two_correct (op : term -> term -> option term) (ope : expression -> expression ->
  expression) (opr : R -> R -> R) a b :
  (forall y u v t, op u v = Some t -> Part.value f rho x y t = opr (Part.value f rho x y u)
    (Part.value f rho x y v)) ->
  (forall env, Table.value l F env (ope a b) = opr (Table.value l F env a) (Table.value l F env b))
    ->
  (forall env, regular l F env a /\ regular l F env b -> regular l F env (ope a b)) ->
  (forall E env P t P', settled P -> named P E env -> compile C E a P = Some (t, P') ->
    correct F env a P t P') ->
  (forall E env P t P', settled P -> named P E env -> compile C E b P = Some (t, P') ->
    correct F env b P t P') ->
  forall E env P t P', settled P -> named P E env ->
  (do (u, P) <- compile C E a P; do (v, P) <- compile C E b P; do t <- op u v;
    Some (t, P)) = Some (t, P') -> correct F env (ope a b) P t P'.
Proof.
intros Hop Hv Hr IHa IHb E env P t P' S N H. split_bind H.
destruct (IHa E env P _ _ S N E0) as [X1 [S1 [V1 R1]]].
destruct (IHb E env _ _ _ S1 (named_extends _ _ _ _ X1 N) E1) as [X2 [S2 [V2 R2]]].
split; [exact (extends_trans _ _ _ X1 X2)|]. split; [exact S2|]. split.
- intros Q B. rewrite Hv, (Hop _ _ _ _ E2), (V2 Q B), (stands_extends _ _ _ _ X2 V1 Q B).
  reflexivity.
- intros Q B. apply Hr. split; [exact (R1 Q (beyond_extends _ _ _ X2 B)) | exact (R2 Q B)].
Qed.

Lemma one_correct (op : term -> term) (ope : expression -> expression) (opr : R -> R) a :
  (forall y u, Part.value f rho x y (op u) = opr (Part.value f rho x y u)) ->
  (forall env, Table.value l F env (ope a) = opr (Table.value l F env a)) ->
  (forall env, regular l F env a -> regular l F env (ope a)) ->
  (forall E env P t P', settled P -> named P E env -> compile C E a P = Some (t, P') ->
    correct F env a P t P') ->
  forall E env P t P', settled P -> named P E env ->
  (do (u, P) <- compile C E a P; Some (op u, P)) = Some (t, P') -> correct F env (ope a) P t P'.
Proof.
intros Hop Hv Hr IHa E env P t P' S N H. split_bind H. destruct (IHa E env P _ _ S N E0) as
  [X1 [S1 [V1 R1]]].
split; [exact X1|]. split; [exact S1|]. split.
- intros Q B. rewrite Hv, Hop, (V1 Q B). reflexivity.
- intros Q B. apply Hr, (R1 Q B).
Qed.

Lemma some_value (op : term -> term -> term) (opr : R -> R -> R) :
  (forall f rho x y u v, Part.value f rho x y (op u v) = opr (Part.value f rho x y u)
    (Part.value f rho x y v)) ->
  forall y u v t, Some (op u v) = Some t -> Part.value f rho x y t = opr (Part.value f rho x y u)
    (Part.value f rho x y v).
Proof. intros H y u v t E. injection E as <-. apply H. Qed.

Theorem compile_correct : forall e E env P t P', settled P -> named P E env ->
  compile C E e P = Some (t, P') -> correct F env e P t P'.
Proof.
fix IH 1. intros e. destruct e as [p q|name|g arguments|k a|k c z|a b|a b|a b|a b|a|a n|a|a|a b|a
  b]; cbn [compile]; cbv zeta.
- intros E env P t P' S N H. injection H as <- <-. split; [apply extends_refl|]. split; [exact S|].
  split; [intros Q _; reflexivity | intros; exact I].
- intros E env P t P' S N H. assert (G := HF name). unfold correct. cbn [Table.value regular].
  destruct (C name) as [c|], (F name) as [m|]; try contradiction.
  + exact (G E env [] [] P t P' S N (Forall2_nil _) H).
  + split_bind H. split; [apply extends_refl|]. split; [exact S|]. split;
    [exact (N name _ E0) | intros; exact I].
- intros E env P t P' S N H. assert (G := HF g). unfold correct. cbn [Table.value regular].
  destruct (C g) as [c|]; [|discriminate]. destruct (F g) as [m|]; [|contradiction].
    cbn [bind] in H. split_bind H.
  assert (A : extends P l1 /\ settled l1 /\ Forall2 (stands_for l1) l0
    (map (Table.value l F env) arguments) /\
    forall Q, beyond l1 Q -> every (regular l F env) arguments).
  { clear H G. revert P S N l0 l1 E0. induction arguments as [|e es IHes]; intros P S N ts P1 E0.
    - injection E0 as <- <-. split; [apply extends_refl|]. split; [exact S|]. split;
      [constructor | intros; exact I].
    - split_bind E0. destruct (IH e E env P _ _ S N E1) as [X1 [S1 [V1 R1]]].
      destruct (IHes _ S1 (named_extends _ _ _ _ X1 N) _ _ E2) as [X2 [S2 [V2 R2]]].
      split; [exact (extends_trans _ _ _ X1 X2)|]. split; [exact S2|]. split.
      + constructor; [exact (stands_extends _ _ _ _ X2 V1) | exact V2].
      + intros Q B. split; [exact (R1 Q (beyond_extends _ _ _ X2 B)) | exact (R2 Q B)]. }
  destruct A as [X1 [S1 [V1 R1]]].
  destruct (G E env _ _ _ t P' S1 (named_extends _ _ _ _ X1 N) V1 H) as [X2 [S2 [V2 R2]]].
  split; [exact (extends_trans _ _ _ X1 X2)|]. split; [exact S2|]. split; [exact V2|].
  intros Q B. split; [exact (R1 Q (beyond_extends _ _ _ X2 B)) | exact (R2 Q B)].
- intros E env P t P' S N H. destruct k as [|k]; [discriminate|]. cbn [Nat.eqb] in H.
  destruct (compile C E a P) as [[u P1]|] eqn:E0; [|discriminate]. cbn [FunctionNumber.bind] in H.
  destruct (IH a E env P _ _ S N E0) as [X1 [S1 [V1 R1]]]. destruct (point u P1) as [j P2] eqn:EP.
    injection H as <- <-.
  destruct (point_correct _ _ _ _ _ S1 V1 EP) as [X2 [S2 H2]].
  split; [exact (extends_trans _ _ _ X1 X2)|]. split; [exact S2|]. split.
  + intros Q B. destruct (H2 Q B) as [V W]. cbn [Part.value Table.value]. rewrite V.
    unfold loss_derivative. symmetry.
    exact (proj2 (agrees_Derive_n (Datatypes.S k) _ l _ Hl W)).
  + intros Q B. cbn [regular]. split; [exact (R1 Q (beyond_extends _ _ _ X2 B)) | apply wd_smooth,
    (H2 Q B)].
- discriminate.
- exact (two_correct (fun u v => Some (add u v)) Sum Rplus a b (some_value add Rplus add_value)
  (fun _ => eq_refl) (fun _ H => H) (IH a) (IH b)).
- exact (two_correct (fun u v => Some (sub u v)) Difference Rminus a b
  (some_value sub Rminus sub_value) (fun _ => eq_refl) (fun _ H => H) (IH a) (IH b)).
- exact (two_correct (fun u v => Some (mul u v)) Product Rmult a b (some_value mul Rmult mul_value)
  (fun _ => eq_refl) (fun _ H => H) (IH a) (IH b)).
- exact (two_correct over_ Quotient Rdiv a b (over_value f rho x) (fun _ => eq_refl) (fun _ H =>
  H) (IH a) (IH b)).
- exact (one_correct opp Opposite Ropp a (opp_value f rho x) (fun _ => eq_refl) (fun _ H =>
  H) (IH a)).
- exact (one_correct (fun u => pow_ u n) (fun a => Power a n) (fun v => v ^ n) a (fun y u =>
  pow_value f rho x y u n)
    (fun _ => eq_refl) (fun _ H => H) (IH a)).
- exact (one_correct TSqrt Root sqrt a (fun _ _ => eq_refl) (fun _ => eq_refl) (fun _ H =>
  H) (IH a)).
- exact (one_correct abs_ Absolute Rabs a (abs_value f rho x) (fun _ => eq_refl) (fun _ H =>
  H) (IH a)).
- exact (two_correct least Least Rmin a b (least_value f rho x) (fun _ => eq_refl) (fun _ H =>
  H) (IH a) (IH b)).
- exact (two_correct greatest Greatest Rmax a b (greatest_value f rho x) (fun _ =>
  eq_refl) (fun _ H => H) (IH a) (IH b)).
Qed.
End Compile.

Lemma named_is P E env x0 t v : named P E env -> stands_for P t v ->
  named P (name_is x0 t E) (Table.bind x0 v env).
Proof.
intros N H name u. unfold name_is, Table.bind. destruct (name =? x0)%string; [|apply N]. intros E'.
  injection E' as <-. exact H.
Qed.
Lemma named_are P E env : named P E env -> forall xs ts vs, Forall2 (stands_for P) ts vs ->
  named P (names_are xs ts E) (bind_all xs vs env).
Proof.
intros N xs. induction xs as [|x0 xs IH]; intros ts vs H; [destruct ts, vs; exact N|].
  destruct H as [|t v ts vs H1 H2]; [exact N|].
simpl. apply named_is; [apply IH, H2 | exact H1].
Qed.

Lemma definitions_correct ds : forall C F, all_compile C F ->
  all_compile (compile_definitions ds C) (define l ds F).
Proof.
induction ds as [|d ds IH]; intros C F H; [exact H|]. simpl. apply IH. intros name.
  destruct (name =? defined d)%string; [|apply H].
intros E env ts vs P t P' S N A E'.
exact (compile_correct C F H (body d) _ _ P t P' S (named_are P E env N (formals d) ts vs A) E').
Qed.
Theorem compiled_of_correct k : all_compile (compiled_of k) (functions_of l k).
Proof. apply definitions_correct. intros name. exact I. Qed.

Lemma settled_nil : settled [].
Proof. intros Q _ j Hj. simpl in Hj. lia. Qed.
End Correctness.
