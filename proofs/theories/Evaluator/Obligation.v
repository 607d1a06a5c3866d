(** Obligations by computation: an inequality between terms in the derivatives of a loss, on a box, is proved by subdividing the
    box ([check_correct]) until each part is settled (Part.v). Such a proof is one run of [check], inside Coq. *)
From Coq Require Import Reals ZArith NArith Lra Lia List Bool.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Expression IntervalNumber FunctionNumber Evaluator Part Halving.
Import ListNotations.
Open Scope R_scope.

(** * Half lines *)

(** the greatest d, at most the number of steps, with i >= 2^d; 0 if there is none *)
Fixpoint distance_of (prec : I.F.precision) (i : I.type) (steps : nat) (d : Z) : Z :=
  match steps with
  | O => d
  | S steps =>
      if is_nonnegative (Within (I.sub prec i (two_to (d + 1)))) then distance_of prec i steps (d + 1) else d
  end.

(** a half line, if i is one: at least 2^d, or at most -2^d *)
Inductive line := Above (d : Z) | Below (d : Z) | Bounded.
Definition far : nat := 64.
Definition line_of (prec : I.F.precision) (i : I.type) : line :=
  if I.F.real (I.upper i) then
    if I.F.real (I.lower i) then Bounded else
    let d := distance_of prec (I.neg i) far 0 in if (0 <? d)%Z then Below d else Bounded
  else let d := distance_of prec i far 0 in if (0 <? d)%Z then Above d else Bounded.

(** A first variable z that runs through a half line is 1 or -1 times the scale |z|. *)
Definition view (prec : I.F.precision) (X : list I.type) : setting * list number :=
  let others := map (fun i => Within i) in
  match X with
  | i :: rest =>
      match line_of prec i with
      | Above d => (Setting prec d, Interval (I.fromZ prec 1) true 12 :: others rest)
      | Below d => (Setting prec d, Interval (I.fromZ prec (-1)) true 12 :: others rest)
      | Bounded => (unscaled prec, others X)
      end
  | [] => (unscaled prec, [])
  end.

Lemma distance_of_correct prec i steps x : contains (I.convert i) (Xreal x) ->
  forall d, ((0 < d)%Z -> Rpower 2 (IZR d) <= x) -> (0 < distance_of prec i steps d)%Z -> Rpower 2 (IZR (distance_of prec i steps d)) <= x.
Proof.
intros Hx. induction steps as [|steps IH]; intros d Hd; simpl; [exact Hd|].
match goal with |- context [if ?b then _ else _] => destruct b eqn:E end; [|exact Hd].
apply IH. intros _.
assert (C := I.sub_correct prec _ _ (Xreal x) (Xreal _) Hx (two_to_correct (d + 1))).
assert (N := nonnegative_correct (u := scale_1 prec) (Within _) _ (within _ _ C) E). lra.
Qed.

Lemma view_covers prec X : covers (fst (view prec X)) (snd (view prec X)) X.
Proof.
assert (G : covers (unscaled prec) (map (fun i => Within i) X) X).
{ intros x Hx. exists (scale_1 prec). intros i. unfold nothing.
  rewrite (map_nth (fun i => Within i) X I.whole). apply within, Hx. }
destruct X as [|i X]; [exact G|]. unfold view.
assert (cases : forall d x r, Rpower 2 (IZR d) <= r -> in_box (i :: X) x -> x 0%nat = r \/ x 0%nat = - r ->
  forall k, IZR k * r = x 0%nat -> exists sigma : scale (Setting prec d),
    in_numbers (Setting prec d) sigma (Interval (I.fromZ prec k) true 12 :: map (fun i => Within i) X) x).
{ intros d x r Hr Hx Hs k Hk. assert (P : 0 < r) by (apply Rlt_le_trans with (2 := Hr); apply exp_pos).
  exists (ScaleOf (Setting prec d) r Hr). intros [|m].
  - exists (IZR k). split; [apply I.fromZ_correct|]. simpl size. rewrite magnitude_unit by exact P. split; [symmetry; exact Hk|].
    intros _. destruct Hs as [-> | ->]; lra.
  - cbn [nth]. unfold nothing. rewrite (map_nth (fun i => Within i) X I.whole). apply within. exact (Hx (S m)). }
unfold line_of. destruct (I.F.real (I.upper i)).
- destruct (I.F.real (I.lower i)); [exact G|]. destruct (Z.ltb_spec 0 (distance_of prec (I.neg i) far 0)) as [h|h]; [|exact G].
  intros x Hx. assert (Hn := I.neg_correct i (Xreal (x 0%nat)) (Hx 0%nat)).
  apply (cases _ x (- x 0%nat)); [|exact Hx | right; ring | ring].
  apply (distance_of_correct prec (I.neg i) far _ Hn 0%Z); [lia | exact h].
- destruct (Z.ltb_spec 0 (distance_of prec i far 0)) as [h|h]; [|exact G].
  intros x Hx. apply (cases _ x (x 0%nat)); [|exact Hx | left; reflexivity | ring].
  apply (distance_of_correct prec i far _ (Hx 0%nat) 0%Z); [lia | exact h].
Qed.

(** * Ranges *)

Inductive range : Set := Between (a b : constant) | AtLeast (a : constant) | AtMost (a : constant) | Anything.

Definition in_range (r : range) (x : R) : Prop :=
  match r with
  | Between a b => cval [] a <= x <= cval [] b | AtLeast a => cval [] a <= x | AtMost a => x <= cval [] a | Anything => True
  end.
Fixpoint in_ranges (rs : list range) (xs : list R) : Prop :=
  match rs, xs with r :: rs, x :: xs => in_range r x /\ in_ranges rs xs | [], [] => True | _, _ => False end.

Definition end_of (prec : I.F.precision) (c : constant) : I.type :=
  let s := unscaled prec in match cnum s [] c with Some x => interval_of s x | None => I.whole end.
Definition interval_of_range (prec : I.F.precision) (r : range) : I.type :=
  match r with
  | Between a b => I.join (end_of prec a) (end_of prec b)
  | AtLeast a => I.upper_extent (end_of prec a) | AtMost a => I.lower_extent (end_of prec a) | Anything => I.whole
  end.

Lemma boxed_nil : boxed [] [].
Proof. intros i. destruct i; apply I.whole_correct. Qed.
Lemma end_of_correct prec c : contains (I.convert (end_of prec c)) (Xreal (cval [] c)).
Proof.
unfold end_of. destruct (cnum (unscaled prec) [] c) as [x|] eqn:E; [|apply I.whole_correct].
exact (interval_of_correct (u := scale_1 prec) _ x _ (cnum_correct (unscaled prec) [] (scale_1 prec) [] boxed_nil c x E)).
Qed.
Lemma interval_of_range_correct prec r x : in_range r x -> contains (I.convert (interval_of_range prec r)) (Xreal x).
Proof.
destruct r as [a b|a|a|]; simpl; intros H.
- apply (contains_between _ (cval [] a) (cval [] b)).
  + apply I.join_correct. left. apply end_of_correct.
  + apply I.join_correct. right. apply end_of_correct.
  + rewrite Rmin_left, Rmax_right by lra. exact H.
- apply (I.upper_extent_correct _ x (cval [] a)); [apply end_of_correct | exact H].
- apply (I.lower_extent_correct _ x (cval [] a)); [apply end_of_correct | exact H].
- exact (I.whole_correct x).
Qed.
Lemma in_ranges_correct prec rs : forall xs, in_ranges rs xs -> boxed (map (interval_of_range prec) rs) xs.
Proof.
induction rs as [|r rs IH]; intros [|x xs] H i; try contradiction.
- destruct i; apply I.whole_correct.
- destruct H as [H1 H2]. destruct i as [|i]; [apply interval_of_range_correct, H1 | apply (IH xs H2 i)].
Qed.

(** * The checks *)

(** The precisions are tried in turn, the next one only on a narrow part: on others halving gains more. *)
Definition narrow (p : positive) (X : list I.type) : bool :=
  let prec := I.F.PtoP p in
  forallb (fun i => is_nonnegative (Within (I.sub prec (two_to (-3)) (I.sub prec i (I.singleton (I.midpoint i)))))) X.

(** relatively to their middles the parts are narrower than the numbers are known: to halve them says nothing new *)
Definition hopeless (p : positive) (X : list I.type) : bool :=
  let prec := I.F.PtoP p in
  forallb (fun i =>
    let m := I.singleton (I.midpoint i) in
    is_nonnegative (Within (I.sub prec (I.abs m) (I.mul prec (two_to (Zpos p + 4)) (I.sub prec i m))))) X.

Fixpoint raising (test : positive -> list I.type -> list I.type -> outcome) (precisions : list positive) (X P : list I.type) : outcome :=
  match precisions with
  | [] => Stuck
  | p :: rest =>
      match test p X P with
      | Halve i =>
          match rest with
          | [] => if hopeless p X && hopeless p P then Stuck else Halve i
          | _ => if narrow p X && narrow p P then raising test rest X P else Halve i
          end
      | r => r
      end
  end.

Lemma raising_correct test (Q : Prop) X P : (forall p, test p X P = Done -> Q) -> forall precisions, raising test precisions X P = Done -> Q.
Proof.
intros H. induction precisions as [|p rest IH]; simpl; [discriminate|]. destruct (test p X P) eqn:E; intros R.
- exact (H p E).
- destruct rest; [destruct (hopeless p X && hopeless p P); discriminate|].
  destruct (narrow p X && narrow p P); [exact (IH R) | discriminate].
- discriminate.
Qed.

(** the last precision is the one of the ends of the ranges *)
Definition start (depth : nat) (fuel : N) (precisions : list positive) (test : positive -> list I.type -> list I.type -> outcome)
  (least : positive -> list I.type -> list I.type -> I.F.type) (vars pars : list range) : bool :=
  let prec := I.F.PtoP (last precisions 1%positive) in
  match cover (raising test precisions) (choose (least (hd 1%positive precisions))) depth 0 fuel (map (interval_of_range prec) vars) (map (interval_of_range prec) pars) with
  | Some _ => true | None => false end.

(** the greatest order of a derivative *)
Fixpoint order (t : term) : nat :=
  match t with
  | TAdd a b | TSub a b | TMul a b => Nat.max (order a) (order b)
  | TNeg a | TPow a _ | TSqrt a | TAbs a | TOver a _ | TInv a => order a
  | TDer _ k => k | _ => O
  end.

Definition check (precisions : list positive) (depth : nat) (fuel : N) (n : nat) (f : formula) (pars vars : list range) (points : list term)
  (body : term) (strict : bool) : bool :=
  (n <=? 4)%nat &&
  start depth fuel precisions (fun p X P => let (s, V) := view (I.F.PtoP p) X in examine s f P n points body strict X V)
    (fun p X P => let (s, V) := view (I.F.PtoP p) X in least s f P n points body X V) vars pars.

Definition check_domain (precisions : list positive) (depth : nat) (fuel : N) (f : formula) (pars vars : list range) : bool :=
  start depth fuel precisions (fun p X P => let (s, V) := view (I.F.PtoP p) X in examine_domain s f P V) (fun _ _ _ => I.F.nan) vars pars.

Theorem check_correct precisions depth fuel n f pars vars points body strict :
  check precisions depth fuel n f pars vars points body strict = true ->
  forall rho x, in_ranges pars rho -> in_ranges vars x -> satisfied strict (obligation_value f rho (variables x) points body).
Proof.
unfold check, start. intros E rho x Hrho Hx. apply andb_prop in E. destruct E as [En E]. apply Nat.leb_le in En.
destruct (cover _ _ _ _ _ _ _) as [rest|] eqn:C; [|discriminate].
refine (cover_correct _ _ rho (variables x) _ _ depth 0%nat fuel _ _ rest _ _ C).
- intros X P HX HP. apply raising_correct. intros p. assert (HV := view_covers (I.F.PtoP p) X). destruct (view (I.F.PtoP p) X) as [s V].
  exact (examine_correct s f P rho HP n points body strict X V (variables x) En HV HX).
- exact (in_ranges_correct _ vars x Hx).
- exact (in_ranges_correct _ pars rho Hrho).
Qed.

(** and the loss is smooth at the points, where derivatives are taken *)
Theorem check_smooth precisions depth fuel n f pars vars points body strict :
  check precisions depth fuel n f pars vars points body strict = true ->
  forall rho x, in_ranges pars rho -> in_ranges vars x -> forall j, (j < length points)%nat ->
  wd (close rho f) (nth j (points_values f rho (variables x) points []) 0).
Proof.
unfold check, start. intros E rho x Hrho Hx j Hj. apply andb_prop in E. destruct E as [En E]. apply Nat.leb_le in En.
destruct (cover _ _ _ _ _ _ _) as [rest|] eqn:C; [|discriminate].
refine (cover_correct _ _ rho (variables x) _ _ depth 0%nat fuel _ _ rest _ _ C).
- intros X P HX HP. apply raising_correct. intros p. assert (HV := view_covers (I.F.PtoP p) X). destruct (view (I.F.PtoP p) X) as [s V].
  intros D. exact (examine_smooth s f P rho HP n points body strict X V (variables x) En HV HX D j Hj).
- exact (in_ranges_correct _ vars x Hx).
- exact (in_ranges_correct _ pars rho Hrho).
Qed.

Theorem check_domain_correct precisions depth fuel f pars vars : check_domain precisions depth fuel f pars vars = true ->
  forall rho x, in_ranges pars rho -> in_ranges vars [x] -> wd (close rho f) x.
Proof.
unfold check_domain, start. intros E rho x Hrho Hx. destruct (cover _ _ _ _ _ _ _) as [rest|] eqn:C; [|discriminate].
refine (cover_correct _ _ rho (variables [x]) _ _ depth 0%nat fuel _ _ rest _ _ C).
- intros X P HX HP. apply raising_correct. intros p. assert (HV := view_covers (I.F.PtoP p) X). destruct (view (I.F.PtoP p) X) as [s V].
  exact (examine_domain_correct s f P rho HP X V (variables [x]) HV HX).
- exact (in_ranges_correct _ vars [x] Hx).
- exact (in_ranges_correct _ pars rho Hrho).
Qed.
