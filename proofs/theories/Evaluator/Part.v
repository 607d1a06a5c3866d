(** Inequalities between terms in the derivatives of a loss, on one part of a box ([examine]): the term is enclosed by the
    evaluator of Evaluator.v, and where that does not decide, by the mean value form: its value at the centre plus its slopes on
    the part times the distances from the centre. *)
From Coq Require Import Reals ZArith NArith Lra Lia List Bool FunctionalExtensionality.
From Coquelicot Require Import Coquelicot.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval.
From Prodstab Require Import Calculus Loss Expression IntervalNumber Tower FunctionNumber Evaluator.
Import ListNotations.
Open Scope R_scope.

(** * Terms *)

Inductive term : Set :=
| TVar (i : nat)          (* a variable of the box *)
| TConst (c : constant)
| TAdd (a b : term) | TSub (a b : term) | TMul (a b : term) | TNeg (a : term) | TPow (a : term) (n : nat)
| TSqrt (a : term) | TAbs (a : term) | TOver (a : term) (q : positive) | TInv (a : term)
| TDer (j k : nat).       (* the k-th derivative of the loss at the j-th point *)

Section Terms.
Variables (f : formula) (rho : list R).
Definition loss_derivative (k : nat) (x : R) : R := ieval (Dn k (close rho f)) x.

Fixpoint value (x : nat -> R) (y : list R) (t : term) : R :=
  match t with
  | TVar i => x i | TConst c => cval rho c
  | TAdd a b => value x y a + value x y b | TSub a b => value x y a - value x y b | TMul a b => value x y a * value x y b
  | TNeg a => - value x y a | TPow a n => value x y a ^ n
  | TSqrt a => sqrt (value x y a) | TAbs a => Rabs (value x y a)
  | TOver a q => value x y a / IZR (Zpos q) | TInv a => / value x y a
  | TDer j k => loss_derivative k (nth j y 0)
  end.

(** the points at which derivatives are taken, each a term in the derivatives at those before it *)
Fixpoint points_values (x : nat -> R) (points : list term) (y : list R) : list R :=
  match points with [] => y | t :: rest => points_values x rest (y ++ [value x y t]) end.

Definition obligation_value (x : nat -> R) (points : list term) (body : term) : R := value x (points_values x points []) body.
End Terms.

Definition variables (x : list R) (i : nat) : R := nth i x 0.

(** * Enclosures *)

Definition in_box (X : list I.type) (x : nat -> R) : Prop := forall i, contains (I.convert (nth i X I.whole)) (Xreal (x i)).

Section Enclosures.
Variable prec : setting.
Variable f : formula.
Variable pars : list I.type.
Local Notation add := (add prec).
Local Notation mul := (mul prec).
Local Notation sub := (sub prec).
Local Notation "'do' x <- e ; r" := (bind e (fun x => r)) (at level 200, x name, e at level 100, r at level 200).
Local Notation "'do' ( a , b ) <- e ; r" := (bind e (fun '(a, b) => r)) (at level 200, a name, b name, e at level 100, r at level 200).

Definition over (u : number) (q : positive) : number := mul u (rational prec 1 q).

(** of the derivatives 1 to n of the loss at the points *)
Definition known (n : nat) (Y : list (list number)) (j k : nat) : option number :=
  match nth_error Y j with Some L => if (1 <=? k)%nat && (k <=? n)%nat then Some (get L k) else None | None => None end.

(** V holds the variables *)
Fixpoint enclosure (n : nat) (V : list number) (Y : list (list number)) (t : term) : option number :=
  match t with
  | TVar i => Some (nth i V nothing) | TConst c => cnum prec pars c
  | TAdd a b => do u <- enclosure n V Y a; do v <- enclosure n V Y b; Some (add u v)
  | TSub a b => do u <- enclosure n V Y a; do v <- enclosure n V Y b; Some (sub u v)
  | TMul a b => do u <- enclosure n V Y a; do v <- enclosure n V Y b; Some (mul u v)
  | TNeg a => do u <- enclosure n V Y a; Some (neg u)
  | TPow a m => do u <- enclosure n V Y a; Some (power prec u m)
  | TSqrt a => do u <- enclosure n V Y a; Some (square_root prec u)
  | TAbs a => do u <- enclosure n V Y a; Some (absolute u)
  | TOver a q => do u <- enclosure n V Y a; Some (over u q)
  | TInv a => do u <- enclosure n V Y a; inverse prec u
  | TDer j k => known n Y j k
  end.

Fixpoint points_enclosures (n : nat) (V : list number) (points : list term) (Y : list (list number)) : option (list (list number)) :=
  match points with
  | [] => Some Y
  | t :: rest => do u <- enclosure n V Y t; do L <- tower prec pars n false f u; points_enclosures n V rest (Y ++ [L])
  end.

(** ** Slopes in the variables of the box: lists, one number for each variable *)

Definition slopes_map2 (g : number -> number -> number) (m : nat) (p q : list number) : list number :=
  map (fun i => g (get p i) (get q i)) (seq 0 m).
Definition unit_slope (m i : nat) : list number := map (fun j => if (j =? i)%nat then Exact 1 else Exact 0) (seq 0 m).

(** value and slopes; m is the number of variables, dY the slopes of the points *)
Fixpoint dual (n m : nat) (V : list number) (Y : list (list number)) (dY : list (list number)) (t : term) : option (number * list number) :=
  match t with
  | TVar i => Some (nth i V nothing, unit_slope m i)
  | TConst c => do u <- cnum prec pars c; Some (u, [])
  | TAdd a b => do (u, p) <- dual n m V Y dY a; do (v, q) <- dual n m V Y dY b; Some (add u v, slopes_map2 add m p q)
  | TSub a b => do (u, p) <- dual n m V Y dY a; do (v, q) <- dual n m V Y dY b; Some (sub u v, slopes_map2 sub m p q)
  | TMul a b => do (u, p) <- dual n m V Y dY a; do (v, q) <- dual n m V Y dY b;
      Some (mul u v, slopes_map2 (fun s r => add (mul s v) (mul u r)) m p q)
  | TNeg a => do (u, p) <- dual n m V Y dY a; Some (neg u, slopes_map2 (fun s _ => neg s) m p p)
  | TPow a k => do (u, p) <- dual n m V Y dY a;
      let w := mul (Exact (Z.of_nat k)) (power prec u (pred k)) in Some (power prec u k, slopes_map2 (fun s _ => mul s w) m p p)
  | TSqrt a => do (u, p) <- dual n m V Y dY a;
      if is_positive u then
        let v := square_root prec u in do w <- inverse prec (mul (Exact 2) v); Some (v, slopes_map2 (fun s _ => mul s w) m p p)
      else None
  | TAbs a => do (u, p) <- dual n m V Y dY a;
      if is_positive u then Some (u, p) else if is_negative u then Some (neg u, slopes_map2 (fun s _ => neg s) m p p) else None
  | TOver a q => do (u, p) <- dual n m V Y dY a; Some (over u q, slopes_map2 (fun s _ => over s q) m p p)
  | TInv a => do (u, p) <- dual n m V Y dY a; do r <- inverse prec u; Some (r, slopes_map2 (fun s _ => neg (mul s (sqr prec r))) m p p)
  | TDer j k => do v <- known n Y j k; do w <- known n Y j (S k);
      match nth_error dY j with Some p => Some (v, slopes_map2 (fun s _ => mul w s) m p p) | None => None end
  end.

Fixpoint points_slopes (n m : nat) (V : list number) (points : list term) (Y dY : list (list number)) : option (list (list number)) :=
  match points with
  | [] => Some dY
  | t :: rest => do (_, p) <- dual n m V (firstn (length dY) Y) dY t; points_slopes n m V rest Y (dY ++ [p])
  end.

(** ** Correctness of the values *)

Local Opaque IntervalNumber.add IntervalNumber.mul IntervalNumber.sub IntervalNumber.sqr IntervalNumber.neg IntervalNumber.power
  inverse rational exponential logarithm square_root sine cosine tangent arctangent absolute tower cnum.

Variable rho : list R.
Hypothesis Hpars : boxed pars rho.
Local Notation l := (loss_derivative f rho).
Local Notation smooth_at := (wd (close rho f)).

Definition in_numbers (sigma : scale prec) (V : list number) (x : nat -> R) : Prop := forall i, enclosed sigma (nth i V nothing) (x i).

Ltac split_bind H :=
  repeat match type of H with
  | bind ?x ?g = Some _ => let a := fresh "u" in let E := fresh "E" in destruct (bind_inv x g _ H) as [a [E H']]; clear H; rename H' into H
  | Some _ = Some _ => apply some_eq in H; subst
  end.

Section Correctness.
Variable sigma : scale prec.
Local Notation enclosed := (enclosed sigma).
Local Notation in_numbers := (in_numbers sigma).
Local Notation holds := (holds prec sigma).

(** Y holds the derivatives 1 to n at the first points of y *)
Definition known_at (n : nat) (Y : list (list number)) (y : list R) : Prop :=
  (length Y <= length y)%nat /\
  forall j L, nth_error Y j = Some L -> smooth_at (nth j y 0) /\ holds n false L (close rho f) (nth j y 0).

Lemma known_correct n Y y j k v : known_at n Y y -> known n Y j k = Some v ->
  smooth_at (nth j y 0) /\ enclosed v (l k (nth j y 0)).
Proof.
intros HY E. unfold known in E. destruct (nth_error Y j) as [L|] eqn:EL; [|discriminate].
destruct (proj2 HY j L EL) as [W H].
destruct ((1 <=? k)%nat && (k <=? n)%nat) eqn:K; [|discriminate]. apply some_eq in E. subst v.
apply andb_prop in K. destruct K as [K1 K2]. apply Nat.leb_le in K1, K2. split; [exact W|].
unfold loss_derivative. rewrite ieval_eq. apply H; [exact K2 | right; exact K1].
Qed.

Lemma over_correct u a q : enclosed u a -> enclosed (over u q) (a / IZR (Zpos q)).
Proof.
intros H. replace (a / IZR (Zpos q)) with (a * rat 1 q) by (rewrite rat_eq; field; apply pos_neq_0).
apply mul_correct; [exact H | apply rational_correct].
Qed.

Lemma enclosure_correct n V Y x y t : in_numbers V x -> known_at n Y y ->
  forall v, enclosure n V Y t = Some v -> enclosed v (value f rho x y t).
Proof.
intros HV HY. induction t; intros v E; simpl in E; split_bind E; simpl value;
  repeat match goal with IH : forall v, enclosure n V Y ?t = Some v -> _, E : enclosure n V Y ?t = Some _ |- _ => specialize (IH _ E) end.
- exact (HV i).
- eapply cnum_correct; eassumption.
- apply add_correct; assumption.
- apply sub_correct; assumption.
- apply mul_correct; assumption.
- apply neg_correct; assumption.
- apply power_correct; assumption.
- apply square_root_correct; assumption.
- apply absolute_correct; assumption.
- apply over_correct; assumption.
- eapply inverse_correct; eassumption.
- eapply known_correct; eassumption.
Qed.

Lemma known_at_app n Y y L r : length Y = length y -> known_at n Y y -> smooth_at r -> holds n false L (close rho f) r ->
  known_at n (Y ++ [L]) (y ++ [r]).
Proof.
intros Len HY W H. split; [rewrite !app_length; simpl; lia|]. intros j L' E. destruct (lt_dec j (length Y)) as [h|h].
- rewrite nth_error_app1 in E by exact h. rewrite app_nth1 by lia. exact (proj2 HY j L' E).
- rewrite nth_error_app2 in E by lia. destruct (j - length Y)%nat as [|d] eqn:Ed; [|destruct d; discriminate].
  simpl in E. apply some_eq in E. subst L'. rewrite app_nth2 by lia. rewrite <- Len, Ed. split; assumption.
Qed.

Lemma points_enclosures_correct n V x points : (n <= 5)%nat -> in_numbers V x ->
  forall Y y Z, length Y = length y -> known_at n Y y -> points_enclosures n V points Y = Some Z ->
  known_at n Z (points_values f rho x points y) /\ length Z = length (points_values f rho x points y).
Proof.
intros Hn HV. induction points as [|t rest IH]; intros Y y Z Len HY E; simpl in E; split_bind E; [split; assumption|].
assert (C := enclosure_correct n V Y x y t HV HY _ E0).
destruct (tower_correct prec pars sigma rho Hpars n Hn f false u _ _ C E1) as [W H].
apply (IH (Y ++ [u0]) (y ++ [value f rho x y t])); [rewrite !app_length; simpl; lia | apply known_at_app; assumption | exact E].
Qed.

(** ** Correctness of the slopes *)

Lemma get_map2 g m p q i : (i < m)%nat -> get (slopes_map2 g m p q) i = g (get p i) (get q i).
Proof.
intros H. unfold slopes_map2, get at 1.
rewrite (nth_indep _ (Exact 0) ((fun i => g (get p i) (get q i)) 0%nat)) by (rewrite map_length, seq_length; exact H).
rewrite (map_nth (fun i => g (get p i) (get q i))), seq_nth by exact H. reflexivity.
Qed.

Lemma get_unit m i j : (j < m)%nat -> get (unit_slope m i) j = if (j =? i)%nat then Exact 1 else Exact 0.
Proof.
intros H. unfold unit_slope, get.
rewrite (nth_indep _ (Exact 0) ((fun j => if (j =? i)%nat then Exact 1 else Exact 0) 0%nat)) by (rewrite map_length, seq_length; exact H).
rewrite (map_nth (fun j => if (j =? i)%nat then Exact 1 else Exact 0)), seq_nth by exact H. reflexivity.
Qed.

(** variable i moves, the others stand still *)
Definition moved (x : nat -> R) (i : nat) (s : R) : nat -> R := fun j => if (j =? i)%nat then s else x j.

(** dY holds the slopes in variable i of the first points *)
Definition sloping (i : nat) (dY : list (list number)) (ys : R -> list R) (s : R) : Prop :=
  forall j p, nth_error dY j = Some p -> exists d, is_derive (fun r => nth j (ys r) 0) s d /\ enclosed (get p i) d.

Lemma dual_correct n m V Y dY x i s (ys : R -> list R) t : (i < m)%nat ->
  in_numbers V (moved x i s) -> known_at n Y (ys s) -> sloping i dY ys s ->
  forall v p, dual n m V Y dY t = Some (v, p) -> enclosed v (value f rho (moved x i s) (ys s) t) /\
  exists d, is_derive (fun r => value f rho (moved x i r) (ys r) t) s d /\ enclosed (get p i) d.
Proof.
intros Hi HV HY Hd.
induction t as [j|c|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa|a IHa k|a IHa|a IHa|a IHa q|a IHa|j k]; intros v p E; simpl in E; split_bind E;
  repeat match goal with
  | E : (let '(_, _) := ?w in _) = Some _ |- _ => destruct w; split_bind E
  end; simpl value;
  repeat match goal with
  | IH : forall v p, dual n m V Y dY ?t = Some (v, p) -> _, E : dual n m V Y dY ?t = Some (_, _) |- _ =>
      destruct (IH _ _ E) as [? [? [? ?]]]; clear IH
  end;
  repeat match goal with E : (_, _) = (_, _) |- _ => injection E as <- <- end.
- split; [exact (HV j)|]. rewrite get_unit by exact Hi. rewrite (Nat.eqb_sym i j). unfold moved. destruct (j =? i)%nat.
  + exists 1. split; [apply (is_derive_id (K:=R_AbsRing)) | reflexivity].
  + exists 0. split; [apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule)) | reflexivity].
- split; [eapply cnum_correct; eassumption|]. exists 0. split; [apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule)) | destruct i; reflexivity].
- split; [apply add_correct; assumption|]. rewrite get_map2 by exact Hi. eexists. split; [apply (is_derive_plus (K:=R_AbsRing) (V:=R_NormedModule)); eassumption | apply add_correct; assumption].
- split; [apply sub_correct; assumption|]. rewrite get_map2 by exact Hi. eexists. split; [apply (is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule)); eassumption | apply sub_correct; assumption].
- split; [apply mul_correct; assumption|]. rewrite get_map2 by exact Hi. eexists.
  split; [apply (is_derive_mult (K:=R_AbsRing)); try eassumption; intros; apply Rmult_comm | apply add_correct; apply mul_correct; assumption].
- split; [apply neg_correct; assumption|]. rewrite get_map2 by exact Hi. eexists. split; [apply (is_derive_opp (K:=R_AbsRing) (V:=R_NormedModule)); eassumption | apply neg_correct; assumption].
- split; [apply power_correct; assumption|]. rewrite get_map2 by exact Hi. eexists. split; [apply is_derive_pow; eassumption|].
  rewrite (Rmult_comm (INR k)), Rmult_assoc.
  apply mul_correct; [eassumption|]. apply mul_correct; [apply INR_IZR_INZ | apply power_correct; assumption].
- destruct (is_positive _) eqn:P in E; [|discriminate]. split_bind E. injection E as <- <-.
  match goal with H : enclosed _ _ |- _ => assert (Q := positive_correct _ _ H P) end.
  split; [apply square_root_correct; assumption|]. rewrite get_map2 by exact Hi.
  match goal with H : enclosed n0 ?z |- _ => assert (M := mul_correct prec (Exact 2) (square_root prec n0) 2 (sqrt z) eq_refl (square_root_correct prec _ _ H)) end.
  match goal with E : inverse prec _ = Some _ |- _ => destruct (inverse_correct prec _ _ _ M E) as [N Hr] end.
  eexists. split; [apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) sqrt); [apply is_derive_Reals, derivable_pt_lim_sqrt; exact Q | eassumption]|].
  apply mul_correct; assumption.
- destruct (is_positive _) eqn:P in E; [|destruct (is_negative _) eqn:P' in E; [|discriminate]]; apply some_eq in E; injection E as <- <-.
  + match goal with H : enclosed _ _ |- _ => assert (Q := positive_correct _ _ H P) end.
    rewrite Rabs_pos_eq by lra. split; [assumption|]. eexists. split; [|eassumption].
    match goal with D : is_derive ?g s ?d |- is_derive _ s _ => apply (is_derive_ext_loc g); [|exact D];
      assert (Cg := is_derive_continuous _ _ _ D); generalize (pos_locally g s Cg Q) end.
    apply filter_imp. intros r Hr. rewrite Rabs_pos_eq by (apply Rlt_le; exact Hr). reflexivity.
  + match goal with H : enclosed _ _ |- _ => assert (Q := negative_correct _ _ H P') end.
    rewrite Rabs_left by lra. split; [apply neg_correct; assumption|]. rewrite get_map2 by exact Hi.
    match goal with D : is_derive ?g s ?d |- _ =>
      assert (D' := is_derive_opp (K:=R_AbsRing) (V:=R_NormedModule) _ _ _ D) end.
    eexists. split; [|apply neg_correct; eassumption].
    match goal with D : is_derive ?g s ?d, D' : is_derive ?h s _ |- _ => apply (is_derive_ext_loc h); [|exact D'];
      assert (Cg := is_derive_continuous _ _ _ D'); generalize (pos_locally h s Cg ltac:(unfold opp; simpl; lra)) end.
    apply filter_imp. intros r Hr. unfold opp in Hr |- *. simpl in Hr |- *. rewrite Rabs_left by lra. reflexivity.
- split; [apply over_correct; assumption|]. rewrite get_map2 by exact Hi. eexists. split; [|apply over_correct; eassumption].
  unfold Rdiv. rewrite Rmult_comm.
  apply (is_derive_ext (fun r => / IZR (Zpos q) * value f rho (moved x i r) (ys r) a)); [intros; apply Rmult_comm|].
  apply is_derive_scal. assumption.
- match goal with E : inverse prec _ = Some _, H : enclosed _ _ |- _ => destruct (inverse_correct prec _ _ _ H E) as [N Hr] end.
  split; [exact Hr|]. rewrite get_map2 by exact Hi.
  match goal with D : is_derive _ s ?d |- _ => exists (- (d * (/ value f rho (moved x i s) (ys s) a)^2)) end. split.
  + match goal with |- is_derive _ s (- (?d * (/ ?b)^2)) => replace (- (d * (/ b)^2)) with (- d / b^2) by (field; exact N) end.
    apply (is_derive_inv (fun r => value f rho (moved x i r) (ys r) a)); [assumption | exact N].
  + apply neg_correct, mul_correct; [assumption|].
    match goal with |- enclosed _ (?b^2) => replace (b^2) with (b * b) by ring end. apply sqr_correct. exact Hr.
- destruct (known_correct n Y (ys s) j k _ HY E0) as [W Hv]. destruct (known_correct n Y (ys s) j (S k) _ HY E1) as [_ Hw].
  destruct (nth_error dY j) as [q|] eqn:Eq; [|discriminate]. apply some_eq in E. injection E as <- <-.
  split; [exact Hv|]. rewrite get_map2 by exact Hi. destruct (Hd j q Eq) as [d [D Hq]].
  exists (d * l (S k) (nth j (ys s) 0)). split.
  + apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) (l k) (fun r => nth j (ys r) 0)); [|exact D].
    unfold loss_derivative. rewrite ieval_eq. apply (is_derive_ext (eval (Dn k (close rho f)))); [intros; symmetry; apply ieval_eq|].
    apply (D_is_derive (Dn k (close rho f))), Dn_wd, W.
  + rewrite Rmult_comm. apply mul_correct; assumption.
Qed.

Lemma points_values_length x points : forall y, length (points_values f rho x points y) = (length y + length points)%nat.
Proof. induction points as [|t rest IH]; intros y; simpl; [lia|]. rewrite IH, app_length. simpl. lia. Qed.

(** the points before do not change when more are added *)
Lemma points_values_prefix x points : forall y j, (j < length y)%nat -> nth j (points_values f rho x points y) 0 = nth j y 0.
Proof.
induction points as [|t rest IH]; intros y j Hj; simpl; [reflexivity|].
rewrite IH by (rewrite app_length; simpl; lia). apply app_nth1. exact Hj.
Qed.

Lemma known_at_prefix n Y y y' : known_at n Y y' -> (forall j, (j < length y)%nat -> nth j y' 0 = nth j y 0) ->
  known_at n (firstn (length y) Y) y.
Proof.
intros [Len H] E. split; [rewrite firstn_length; lia|]. intros j L EL.
assert (Hj : (j < length y)%nat).
{ assert (N : nth_error (firstn (length y) Y) j <> None) by (rewrite EL; discriminate). apply nth_error_Some in N. rewrite firstn_length in N. lia. }
rewrite <- E by exact Hj. apply H. rewrite <- EL. clear -Hj. revert j Hj. generalize (length y) as k. intros k. revert Y.
induction k as [|k IH]; intros Y j Hj; [lia|]. destruct Y as [|a Y]; [destruct j; reflexivity|]. destruct j as [|j]; [reflexivity|]. simpl. apply IH. lia.
Qed.

Lemma points_slopes_correct n m V x i s points : (i < m)%nat -> in_numbers V (moved x i s) ->
  forall Y dY (ys : R -> list R) dZ, (forall r, length (ys r) = length dY) ->
  known_at n Y (points_values f rho (moved x i s) points (ys s)) -> sloping i dY ys s ->
  points_slopes n m V points Y dY = Some dZ ->
  sloping i dZ (fun r => points_values f rho (moved x i r) points (ys r)) s.
Proof.
intros Hi HV. induction points as [|t rest IH]; intros Y dY ys dZ Len HY Hd E; simpl in E; split_bind E; [exact Hd|].
destruct u as [v p]. simpl in HY.
assert (K : known_at n (firstn (length dY) Y) (ys s)).
{ rewrite <- (Len s). apply known_at_prefix with (y' := points_values f rho (moved x i s) rest (ys s ++ [value f rho (moved x i s) (ys s) t])); [exact HY|].
  intros j Hj. rewrite points_values_prefix by (rewrite app_length; lia). apply app_nth1. exact Hj. }
destruct (dual_correct n m V _ dY x i s ys t Hi HV K Hd v p E0) as [_ [d [D P]]].
simpl. apply (IH Y (dY ++ [p]) (fun r => ys r ++ [value f rho (moved x i r) (ys r) t]) dZ); try assumption.
- intros r. rewrite !app_length, Len. reflexivity.
- intros j q Eq. destruct (lt_dec j (length dY)) as [h|h].
  + rewrite nth_error_app1 in Eq by exact h. destruct (Hd j q Eq) as [d' [D' P']]. exists d'. split; [|exact P'].
    apply (is_derive_ext (fun r => nth j (ys r) 0)); [|exact D']. intros r. rewrite app_nth1 by (rewrite Len; exact h). reflexivity.
  + rewrite nth_error_app2 in Eq by lia. destruct (j - length dY)%nat as [|k] eqn:Ej; [|destruct k; discriminate].
    simpl in Eq. apply some_eq in Eq. subst q. exists d. split; [|exact P].
    apply (is_derive_ext (fun r => value f rho (moved x i r) (ys r) t)); [|exact D].
    intros r. rewrite app_nth2 by (rewrite Len; lia). rewrite Len, Ej. reflexivity.
Qed.
End Correctness.

(** * The mean value form *)

(** in one variable: where the term grows, its lower end; where it falls, its upper end; else its midpoint *)
Definition corner (slope : number) (i : I.type) : I.F.type :=
  if is_nonnegative slope && I.F.real (I.lower i) then I.lower i
  else if is_nonpositive slope && I.F.real (I.upper i) then I.upper i
  else I.midpoint i.

Definition centre (p : list number) (X : list I.type) : list I.type :=
  map (fun k => I.singleton (corner (get p k) (nth k X I.whole))) (seq 0 (length X)).

Definition slope_term (p : list number) (X : list I.type) (k : nat) : number :=
  mul (plain prec (get p k)) (Within (I.sub (precision prec) (nth k X I.whole) (nth k (centre p X) I.whole))).
Definition slope_terms (p : list number) (X : list I.type) : list number := map (slope_term p X) (seq 0 (length X)).

Definition sum (L : list number) (first : number) : number := fold_right add first L.

(** the value at the centre, an enclosure of the term on X, and the contributions of the variables; of the n derivatives the
    slopes alone need the last *)
Definition mean_value (n : nat) (X : list I.type) (V : list number) (points : list term) (body : term) (Y : list (list number)) : option (number * number * list number) :=
  let m := length X in
  do dY <- points_slopes n m V points Y []; do (_, p) <- dual n m V Y dY body;
  let W := map (fun i => Within i) (centre p X) in
  do C <- points_enclosures (pred n) W points []; do c <- enclosure (pred n) W C body;
  let L := slope_terms p X in Some (c, sum L c, L).

(** the first k variables at the centre *)
Definition hybrid (c x : nat -> R) (k j : nat) : R := if (j <? k)%nat then c j else x j.

Lemma hybrid_moved c x k : hybrid c x (S k) = moved (hybrid c x k) k (c k).
Proof.
apply functional_extensionality. intros j. unfold hybrid, moved. destruct (Nat.eqb_spec j k) as [->|N].
- replace (k <? S k)%nat with true by (symmetry; apply Nat.ltb_lt; lia). reflexivity.
- destruct (Nat.ltb_spec j (S k)), (Nat.ltb_spec j k); try reflexivity; lia.
Qed.
Lemma hybrid_still c x k : hybrid c x k = moved (hybrid c x k) k (x k).
Proof.
apply functional_extensionality. intros j. unfold hybrid, moved. destruct (Nat.eqb_spec j k) as [->|N]; [|reflexivity].
replace (k <? k)%nat with false by (symmetry; apply Nat.ltb_ge; lia). reflexivity.
Qed.
Lemma in_box_hybrid X c x k : in_box X c -> in_box X x -> in_box X (hybrid c x k).
Proof. intros Hc Hx j. unfold hybrid. destruct (j <? k)%nat; [apply Hc | apply Hx]. Qed.

Lemma in_box_moved X x k w : in_box X x -> contains (I.convert (nth k X I.whole)) (Xreal w) -> in_box X (moved x k w).
Proof. intros Hx Hw j. unfold moved. destruct (Nat.eqb_spec j k) as [->|N]; [exact Hw | apply Hx]. Qed.

(** wherever x is in the box, V holds it at some scale *)
Definition covers (V : list number) (X : list I.type) : Prop := forall x, in_box X x -> exists sigma : scale prec, in_numbers sigma V x.

(** Y holds the derivatives at the points, wherever in the box *)
Definition sound (n : nat) (X : list I.type) (V : list number) (points : list term) (Y : list (list number)) : Prop :=
  forall x (sigma : scale prec), in_box X x -> in_numbers sigma V x ->
  known_at sigma n Y (points_values f rho x points []) /\ length Y = length points.

Lemma one_step n X V Y dY points body v p x c k : (n <= 5)%nat -> (k < length X)%nat -> covers V X -> in_box X x -> in_box X c ->
  sound n X V points Y -> points_slopes n (length X) V points Y [] = Some dY ->
  dual n (length X) V Y dY body = Some (v, p) ->
  exists d, (forall sigma : scale prec, enclosed sigma (plain prec (get p k)) d) /\
    obligation_value f rho (hybrid c x k) points body = obligation_value f rho (hybrid c x (S k)) points body + d * (x k - c k).
Proof.
intros Hn Hk HV Hx Hc EY EdY Ep. set (g := fun r => obligation_value f rho (moved (hybrid c x k) k r) points body).
assert (D : forall s, Rmin (c k) (x k) <= s <= Rmax (c k) (x k) ->
  exists d, is_derive g s d /\ forall sigma : scale prec, enclosed sigma (plain prec (get p k)) d).
{ intros s Hs. assert (Hin : in_box X (moved (hybrid c x k) k s)).
  { apply in_box_moved; [apply in_box_hybrid; assumption|]. exact (contains_between _ _ _ _ (Hc k) (Hx k) Hs). }
  destruct (HV _ Hin) as [sigma Hnum].
  destruct (EY _ sigma Hin Hnum) as [HY _].
  assert (S0 : sloping sigma k [] (fun _ => []) s) by (intros j q E; destruct j; discriminate).
  assert (Hd := points_slopes_correct sigma n (length X) V (hybrid c x k) k s points Hk Hnum Y [] (fun _ => []) dY ltac:(reflexivity) HY S0 EdY).
  destruct (proj2 (dual_correct sigma n (length X) V Y dY _ k s _ body Hk Hnum HY Hd v p Ep)) as [d [Dd Hd']].
  exists d. split; [exact Dd|]. intros sigma'. exact (plain_anywhere prec sigma' _ _ Hd'). }
destruct (MVT_gen g (c k) (x k) (Derive g)) as [s [Hs E]].
- intros s Hs. apply Derive_correct. destruct (D s ltac:(lra)) as [d [Dd _]]. exists d. exact Dd.
- intros s Hs. destruct (D s Hs) as [d [Dd _]]. apply continuity_pt_filterlim. exact (is_derive_continuous _ _ _ Dd).
- destruct (D s Hs) as [d [Dd Hd]]. exists d. split; [exact Hd|]. rewrite (is_derive_unique _ _ _ Dd) in E.
  rewrite (hybrid_still c x k), (hybrid_moved c x k). unfold g in E. lra.
Qed.

Lemma corner_correct slope i r : contains (I.convert i) (Xreal r) ->
  I.F.toX (corner slope i) = Xreal (proj_val (I.F.toX (corner slope i))) /\
  contains (I.convert i) (Xreal (proj_val (I.F.toX (corner slope i)))).
Proof.
intros Hr. assert (N : not_empty (I.convert i)) by (exists r; exact Hr). unfold corner.
destruct (is_nonnegative slope && I.F.real (I.lower i)) eqn:E1; [|destruct (is_nonpositive slope && I.F.real (I.upper i)) eqn:E2].
- apply andb_prop in E1. destruct E1 as [_ E1]. rewrite I.F.real_correct in E1.
  assert (L := I.lower_correct i N). destruct (I.F.toX (I.lower i)) as [|v] eqn:E; [discriminate|]. split; [reflexivity|].
  simpl. destruct (I.convert i) as [|a b]; [exact Logic.I|]. simpl in L. subst a. simpl in Hr |- *. split; [lra|].
  destruct b as [|b]; [exact Logic.I | lra].
- apply andb_prop in E2. destruct E2 as [_ E2]. rewrite I.F.real_correct in E2.
  assert (L := I.upper_correct i N). destruct (I.F.toX (I.upper i)) as [|v] eqn:E; [discriminate|]. split; [reflexivity|].
  simpl. destruct (I.convert i) as [|a b]; [exact Logic.I|]. simpl in L. subst b. simpl in Hr |- *. split; [|lra].
  destruct a as [|a]; [exact Logic.I | lra].
- destruct (I.midpoint_correct i N) as [E C]. split; [exact E|]. rewrite <- E. exact C.
Qed.

Lemma centre_within p X x : in_box X x -> exists c, in_box X c /\ forall k, (k < length X)%nat ->
  contains (I.convert (nth k (centre p X) I.whole)) (Xreal (c k)).
Proof.
intros Hx. exists (fun k => proj_val (I.F.toX (corner (get p k) (nth k X I.whole)))). split.
- intros k. exact (proj2 (corner_correct (get p k) _ _ (Hx k))).
- intros k Hk. unfold centre.
  rewrite (nth_indep _ I.whole ((fun k => I.singleton (corner (get p k) (nth k X I.whole))) 0%nat)) by (rewrite map_length, seq_length; exact Hk).
  rewrite (map_nth (fun k => I.singleton (corner (get p k) (nth k X I.whole)))), seq_nth by exact Hk. apply I.singleton_correct.
Qed.

Lemma mean_value_correct n X V Y points body c0 r L x : (n <= 5)%nat -> covers V X -> in_box X x ->
  sound n X V points Y -> mean_value n X V points body Y = Some (c0, r, L) ->
  forall sigma : scale prec, enclosed sigma r (obligation_value f rho x points body).
Proof.
intros Hn HV Hx EY E. unfold mean_value in E. split_bind E. destruct u0 as [v p]. split_bind E. injection E as _ <- _.
destruct (centre_within p X x Hx) as [c [Hc Hc']]. intros sigma.
set (m := length X) in *. set (W := map (fun i => Within i) (centre p X)) in *.
assert (Last : enclosed sigma u1 (obligation_value f rho (hybrid c x m) points body)).
{ assert (HC : in_numbers sigma W (hybrid c x m)).
  { intros j. unfold W, nothing. rewrite (map_nth (fun i => Within i) (centre p X) I.whole). apply within.
    unfold hybrid. destruct (Nat.ltb_spec j m) as [h|h]; [apply Hc'; exact h|].
    rewrite nth_overflow by (unfold centre; rewrite map_length, seq_length; exact h). apply I.whole_correct. }
  assert (K0 : known_at sigma (pred n) [] []) by (split; [simpl; lia | intros j L' E'; destruct j; discriminate]).
  destruct (points_enclosures_correct sigma (pred n) W _ points ltac:(lia) HC [] [] u0 eq_refl K0 E2) as [HY _].
  exact (enclosure_correct sigma (pred n) W u0 _ _ body HC HY u1 E3). }
assert (Sum : forall k, (k <= m)%nat ->
  enclosed sigma (sum (map (slope_term p X) (seq k (m - k))) u1) (obligation_value f rho (hybrid c x k) points body)).
{ intros k. remember (m - k)%nat as j eqn:Ej. revert k Ej. induction j as [|j IH]; intros k Ej Hk; simpl.
  - replace k with m by lia. exact Last.
  - destruct (one_step n X V Y u points body v p x c k Hn ltac:(unfold m in *; lia) HV Hx Hc EY E0 E1) as [d [Hd Ed]]. rewrite Ed, Rplus_comm.
    apply add_correct; [|apply IH; lia]. apply mul_correct; [apply Hd|].
    apply within. apply (I.sub_correct (precision prec) _ _ (Xreal (x k)) (Xreal (c k))); [apply Hx | apply Hc'; unfold m in *; lia]. }
assert (H := Sum 0%nat ltac:(lia)). rewrite Nat.sub_0_r in H.
replace (hybrid c x 0) with x in H by (apply functional_extensionality; intros j; reflexivity). exact H.
Qed.

(** * Points *)

(** On a box each point lies in the natural enclosure of its term and in the one by the mean value form, of which g(z) = z - a l1(z)
    has much the narrower one. The derivatives 1 and 2 are enough for that. *)
Definition near (n : nat) (X : list I.type) (V : list number) (before : list term) (Y : list (list number)) (t : term) (u : number) : number :=
  match before with
  | [] => u
  | _ => match mean_value (min n 2) X V before t Y with Some (_, r, _) => meet u r | None => u end
  end.
Fixpoint points_on (n : nat) (X : list I.type) (V : list number) (before points : list term) (Y : list (list number)) : option (list (list number)) :=
  match points with
  | [] => Some Y
  | t :: rest => do u <- enclosure n V Y t; do L <- tower prec pars n false f (near n X V before Y t u);
      points_on n X V (before ++ [t]) rest (Y ++ [L])
  end.

Lemma points_values_app x p q : forall y, points_values f rho x (p ++ q) y = points_values f rho x q (points_values f rho x p y).
Proof. induction p as [|t p IH]; intros y; simpl; [reflexivity | apply IH]. Qed.

Lemma sound_less m n X V points Y : (m <= n)%nat -> sound n X V points Y -> sound m X V points Y.
Proof.
intros Hm H x sigma Hx Hnum. destruct (H x sigma Hx Hnum) as [[Len K] E]. split; [split; [exact Len|] | exact E].
intros j L EL. destruct (K j L EL) as [W HL]. split; [exact W|]. intros k Hk. apply HL. lia.
Qed.

Lemma points_on_correct n X V : (n <= 5)%nat -> covers V X -> forall points before Y Z,
  sound n X V before Y -> points_on n X V before points Y = Some Z -> sound n X V (before ++ points) Z.
Proof.
intros Hn HV. induction points as [|t rest IH]; intros before Y Z HY E; simpl in E; split_bind E; [rewrite app_nil_r; exact HY|].
replace (before ++ t :: rest) with ((before ++ [t]) ++ rest) by (rewrite <- app_assoc; reflexivity).
apply (IH (before ++ [t]) (Y ++ [u0])); [|exact E]. intros x sigma Hx Hnum. destruct (HY x sigma Hx Hnum) as [K Len].
rewrite points_values_app, !app_length. simpl. split; [|lia].
assert (C : enclosed sigma (near n X V before Y t u) (value f rho x (points_values f rho x before []) t)).
{ assert (C := enclosure_correct sigma n V Y x _ t Hnum K _ E0). unfold near. destruct before as [|t0 before']; [exact C|].
  destruct (mean_value (min n 2) X V (t0 :: before') t Y) as [[[c r] L]|] eqn:M; [|exact C].
  apply meet_correct; [exact C|].
  exact (mean_value_correct (min n 2) X V Y (t0 :: before') t c r L x ltac:(lia) HV Hx (sound_less (min n 2) n X V _ Y ltac:(lia) HY) M sigma). }
destruct (tower_correct prec pars sigma rho Hpars n Hn f false _ _ _ C E1) as [W H].
apply known_at_app; try assumption. rewrite points_values_length. simpl. lia.
Qed.

Lemma points_on_sound n X V points Y : (n <= 5)%nat -> covers V X -> points_on n X V [] points [] = Some Y -> sound n X V points Y.
Proof.
intros Hn HV E. apply (points_on_correct n X V Hn HV points [] [] Y); [|exact E].
intros x sigma _ _. split; [|reflexivity]. split; [simpl; lia | intros j L EL; destruct j; discriminate].
Qed.

(** * One part of a box *)

Inductive outcome := Done | Halve (i : nat) | Stuck.

Definition decided (strict : bool) (v : number) : bool := if strict then is_positive v else is_nonnegative v.

(** the first of the greatest numbers of a list; an infinite or undefined one is the greatest *)
Fixpoint greatest (L : list I.F.type) (i best : nat) (bound : I.F.type) : nat :=
  match L with
  | [] => best
  | a :: rest =>
      let larger := if I.F.real bound then (if I.F.real a then match I.F.cmp a bound with Xgt => true | _ => false end else true) else false in
      if larger then greatest rest (S i) i a else greatest rest (S i) best bound
  end.
Definition loss_by (x : number) : I.F.type := I.upper (I.neg (interval_of prec x)).
Definition widest (X : list I.type) : nat :=
  greatest (map (fun i => I.upper (I.sub (precision prec) i (I.singleton (I.midpoint i)))) X) 0 0 I.F.zero.

Definition examine (n : nat) (points : list term) (body : term) (strict : bool) (X : list I.type) (V : list number) : outcome :=
  match points_on (S n) X V [] points [] with
  | None => Halve (widest X)
  | Some Y =>
      match enclosure (S n) V Y body with
      | None => Stuck
      | Some v =>
          if decided strict v then Done else
          match mean_value (S n) X V points body Y with
          | None => Halve (widest X)
          | Some (c, r, L) =>
              if decided strict r then Done else if is_negative c then Stuck (* it is false at the centre *)
              else Halve (greatest (map loss_by L) 0 (widest X) I.F.zero)
          end
      end
  end.

(** the least that the value may be, as far as is known; not a number where nothing is *)
Definition least (n : nat) (points : list term) (body : term) (X : list I.type) (V : list number) : I.F.type :=
  match points_on (S n) X V [] points [] with
  | None => I.F.nan
  | Some Y =>
      match enclosure (S n) V Y body with
      | None => I.F.nan
      | Some v =>
          let v := match mean_value (S n) X V points body Y with Some (_, r, _) => meet v r | None => v end in
          I.lower (interval_of prec v)
      end
  end.

Definition satisfied (strict : bool) (r : R) : Prop := if strict then 0 < r else 0 <= r.

Lemma decided_correct (sigma : scale prec) strict v r : enclosed sigma v r -> decided strict v = true -> satisfied strict r.
Proof. destruct strict; intros H E; [eapply positive_correct | eapply nonnegative_correct]; eassumption. Qed.

Lemma examine_correct n points body strict X V x : (n <= 4)%nat -> covers V X -> in_box X x -> examine n points body strict X V = Done ->
  satisfied strict (obligation_value f rho x points body).
Proof.
intros Hn HV Hx E. unfold examine in E. destruct (points_on (S n) X V [] points []) as [Y|] eqn:EY; [|discriminate].
assert (HY := points_on_sound (S n) X V points Y ltac:(lia) HV EY). destruct (HV x Hx) as [sigma Hnum].
destruct (enclosure (S n) V Y body) as [v|] eqn:Ev; [|discriminate].
destruct (decided strict v) eqn:Ed.
- apply (decided_correct sigma strict v); [|exact Ed]. exact (enclosure_correct sigma (S n) V Y x _ body Hnum (proj1 (HY x sigma Hx Hnum)) v Ev).
- destruct (mean_value (S n) X V points body Y) as [[[c r] L]|] eqn:Em; [|discriminate].
  destruct (decided strict r) eqn:Er; [|destruct (is_negative c); discriminate].
  apply (decided_correct sigma strict r); [|exact Er]. exact (mean_value_correct (S n) X V Y points body c r L x ltac:(lia) HV Hx HY Em sigma).
Qed.

(** and the loss is smooth at the points *)
Lemma examine_smooth n points body strict X V x : (n <= 4)%nat -> covers V X -> in_box X x -> examine n points body strict X V = Done ->
  forall j, (j < length points)%nat -> smooth_at (nth j (points_values f rho x points []) 0).
Proof.
intros Hn HV Hx E j Hj. unfold examine in E. destruct (points_on (S n) X V [] points []) as [Y|] eqn:EY; [|discriminate].
assert (HY := points_on_sound (S n) X V points Y ltac:(lia) HV EY). destruct (HV x Hx) as [sigma Hnum].
destruct (HY x sigma Hx Hnum) as [[_ K] Len]. destruct (nth_error Y j) as [L|] eqn:EL; [exact (proj1 (K j L EL))|].
apply nth_error_None in EL. lia.
Qed.

(** the loss is smooth on X *)
Definition examine_domain (V : list number) : outcome :=
  match tower prec pars 0 true f (nth 0 V nothing) with Some _ => Done | None => Halve 0 end.

Lemma examine_domain_correct X V x : covers V X -> in_box X x -> examine_domain V = Done -> smooth_at (x 0%nat).
Proof.
intros HV Hx E. unfold examine_domain in E. destruct (HV x Hx) as [sigma Hnum].
destruct (tower prec pars 0 true f (nth 0 V nothing)) as [L|] eqn:EL; [|discriminate].
exact (proj1 (tower_correct prec pars sigma rho Hpars 0 ltac:(lia) f true _ _ _ (Hnum 0%nat) EL)).
Qed.
End Enclosures.
