(** Whether cells cover the box of the parameters (theory.md, section 7), decided exactly: a box that lies in one cell is covered,
    any other is cut at an end of the cell that needs the fewest cuts. Ends are numbered in their order, so that comparing boxes is
    comparing small integers; that the numbers are right is checked, not proved. *)
From Coq Require Import Reals ZArith NArith QArith Qreals Lra Lia List Bool Orders Mergesort.
From Prodstab Require Family.
From Prodstab Require Import Format Meaning CheckBase.
Import ListNotations.
Open Scope R_scope.

(** * Numbers for the ends *)

Module By_value <: TotalLeBool'.
  Definition t : Set := (Q * Z)%type.
  Definition leb (x y : t) : bool := Qle_bool (fst x) (fst y).
  Infix "<=?" := leb (at level 70, no associativity).
  Theorem leb_total : forall x y, x <=? y = true \/ y <=? x = true.
  Proof. intros x y. unfold leb. rewrite !Qle_bool_iff. destruct (Qlt_le_dec (fst x) (fst y)) as [h|h]; [left; apply Qlt_le_weak, h | right; exact h]. Qed.
End By_value.
Module Sort_by_value := Sort By_value.
Module By_place <: TotalLeBool'.
  Definition t : Set := (Z * Z)%type.
  Definition leb (x y : t) : bool := Z.leb (fst x) (fst y).
  Infix "<=?" := leb (at level 70, no associativity).
  Theorem leb_total : forall x y, x <=? y = true \/ y <=? x = true.
  Proof. intros x y. unfold leb. rewrite !Z.leb_le. lia. Qed.
End By_place.
Module Sort_by_place := Sort By_place.

Fixpoint placed (k : Z) (ends : list Q) : list (Q * Z) :=
  match ends with [] => [] | x :: ends => (x, k) :: placed (k + 1) ends end.
(** the different ends, and for each place the number of its end; [k] is the number of the first of [ends] *)
Fixpoint numbered (k : Z) (x : Q) (ends : list (Q * Z)) : list Q * list (Z * Z) :=
  match ends with
  | [] => ([x], [])
  | (y, place) :: ends =>
      if Qeq_bool x y then let (values, places) := numbered k x ends in (values, (place, k) :: places)
      else let (values, places) := numbered (k + 1) y ends in (x :: values, (place, k + 1)%Z :: places)
  end.
(** of all ends of one parameter: the different ones in order, and their numbers in the order of the ends *)
Definition numbers_of (ends : list Q) : list Q * list Z :=
  match Sort_by_value.sort (placed 0 ends) with
  | [] => ([], [])
  | (x, place) :: more =>
      let (values, places) := numbered 0 x more in (values, map snd (Sort_by_place.sort ((place, 0%Z) :: places)))
  end.

Fixpoint ascending (values : list Q) : bool :=
  match values with x :: (y :: _) as more => at_most x y && ascending more | _ => true end.
(** the value of the k-th end, that of the last one if there are not so many *)
Definition value_of (values : list Q) (k : Z) : Q := nth (Z.to_nat k) values (last values 0%Q).
Fixpoint right_numbers (values ends : list Q) (numbers : list Z) : bool :=
  match ends, numbers with
  | [], [] => true
  | x :: ends, k :: numbers => if Qeq_bool (value_of values k) x then right_numbers values ends numbers else false
  | _, _ => false
  end.

(** * Boxes of numbers of ends *)

Notation rank_box := (list (Z * Z)).
Notation exact_box := (list (number * number)).

Fixpoint heads (cells : list exact_box) : option (list (number * number) * list exact_box) :=
  match cells with
  | [] => Some ([], [])
  | [] :: _ => None
  | (i :: cell) :: cells => match heads cells with Some (is_, cells) => Some (i :: is_, cell :: cells) | None => None end
  end.
Definition ends_of (is_ : list (number * number)) : list Q := flat_map (fun i => [exact (fst i); exact (snd i)]) is_.
Fixpoint join (ks : list Z) (boxes : list rank_box) : list rank_box :=
  match ks, boxes with a :: b :: ks, box :: boxes => ((a, b) :: box) :: join ks boxes | _, _ => [] end.

(** the values of the ends for each parameter, and the boxes, that of the whole first *)
Fixpoint number_boxes (whole : exact_box) (cells : list exact_box) : option (list (list Q) * list rank_box) :=
  match whole with
  | [] => if forallb (fun cell : exact_box => match cell with [] => true | _ => false end) cells
          then Some ([], [] :: map (fun _ => []) cells) else None
  | i :: whole =>
      match heads cells with
      | None => None
      | Some (is_, cells) =>
          let ends := ends_of (i :: is_) in
          let (values, ks) := numbers_of ends in
          if ascending values && right_numbers values ends ks then
            match number_boxes whole cells with Some (vs, boxes) => Some (values :: vs, join ks boxes) | None => None end
          else None
      end
  end.

(** ** Cuts *)

(** how often b would have to be cut for its part in c, if they have one *)
Fixpoint cuts (b c : rank_box) : option Z :=
  match b, c with
  | (b_lo, b_hi) :: b, (c_lo, c_hi) :: c =>
      if (b_hi <=? c_lo)%Z then None else if (c_hi <=? b_lo)%Z then None else
      match cuts b c with
      | Some n => Some (n + (if b_lo <? c_lo then 1 else 0) + (if c_hi <? b_hi then 1 else 0))%Z
      | None => None
      end
  | _, _ => Some 0%Z
  end.
(** whether c contains b *)
Fixpoint within (b c : rank_box) : bool :=
  match b, c with
  | [], [] => true
  | (b_lo, b_hi) :: b, (c_lo, c_hi) :: c => if (c_lo <=? b_lo)%Z then if (b_hi <=? c_hi)%Z then within b c else false else false
  | _, _ => false
  end.
(** the cell with the fewest cuts; the first one that needs none *)
Fixpoint nearest (b : rank_box) (cells : list rank_box) (best : option (Z * rank_box)) : option (Z * rank_box) :=
  match cells with
  | [] => best
  | c :: cells =>
      match cuts b c with
      | None => nearest b cells best
      | Some n =>
          if (n =? 0)%Z then Some (n, c) else
          match best with
          | Some (m, _) => if (n <? m)%Z then nearest b cells (Some (n, c)) else nearest b cells best
          | None => nearest b cells (Some (n, c))
          end
      end
  end.
(** the parameter at whose end in c the box is cut, and that end *)
Fixpoint place_to_cut (b c : rank_box) (k : nat) : nat * Z :=
  match b, c with
  | (b_lo, b_hi) :: b, (c_lo, c_hi) :: c =>
      if (b_lo <? c_lo)%Z then (k, c_lo) else if (c_hi <? b_hi)%Z then (k, c_hi) else place_to_cut b c (S k)
  | _, _ => (k, 0%Z)
  end.
Fixpoint below (k : nat) (t : Z) (b : rank_box) : rank_box :=
  match k, b with _, [] => [] | O, (lo, _) :: b => (lo, t) :: b | S k, i :: b => i :: below k t b end.
Fixpoint above (k : nat) (t : Z) (b : rank_box) : rank_box :=
  match k, b with _, [] => [] | O, (_, hi) :: b => (t, hi) :: b | S k, i :: b => i :: above k t b end.

Inductive covering : Set :=
| Covered (left : N)       (* so many parts more could have been looked at *)
| Gap (b : rank_box)       (* no cell reaches into this part *)
| Too_many_parts.

(** whether they have a part in common *)
Definition meets (b c : rank_box) : bool := match cuts b c with Some _ => true | None => false end.

(** a part is looked at with the cells that reach into it *)
Fixpoint cover (cells : list rank_box) (depth : nat) (fuel : N) (b : rank_box) : covering :=
  match depth, fuel with
  | S depth, Npos _ =>
      match nearest b cells None with
      | None => Gap b
      | Some (_, c) =>
          if within b c then Covered (N.pred fuel) else
          let (k, t) := place_to_cut b c 0 in
          let upper := above k t b in let lower := below k t b in
          match cover (filter (meets upper) cells) depth (N.pred fuel) upper with
          | Covered fuel => cover (filter (meets lower) cells) depth fuel lower
          | other => other
          end
      end
  | _, _ => Too_many_parts
  end.

Definition most_parts : N := 1048576.
(** a part is cut at an end of each parameter once, at most: 8 parameters, 2 ends of 1024 cells *)
Definition most_cuts : nat := Z.to_nat 20000.

(** Whether the cells cover the whole; if not, what is left, as numbers. *)
Inductive cover_verdict : Set := Cells_cover | Cells_leave (gap : list (Q * Q)) | Cover_undecided.
Definition check_cover (whole : exact_box) (cells : list exact_box) : cover_verdict :=
  match number_boxes whole cells with
  | Some (values, b :: boxes) =>
      match cover boxes most_cuts most_parts b with
      | Covered _ => Cells_cover
      | Gap b => Cells_leave (map (fun vi => (value_of (fst vi) (fst (snd vi)), value_of (fst vi) (snd (snd vi)))) (combine values b))
      | Too_many_parts => Cover_undecided
      end
  | _ => Cover_undecided
  end.

(** * Correctness *)

Fixpoint box_of (values : list (list Q)) (b : rank_box) : Family.box :=
  match values, b with
  | v :: values, (lo, hi) :: b => (Q2R (value_of v lo), Q2R (value_of v hi)) :: box_of values b
  | _, _ => []
  end.
Definition real_box (b : exact_box) : Family.box := map (fun i => (real (fst i), real (snd i))) b.

Lemma nth_ascending values : ascending values = true -> forall i j, (i <= j)%nat ->
  Q2R (nth i values (last values 0%Q)) <= Q2R (nth j values (last values 0%Q)).
Proof.
induction values as [|x more IH]; intros A i j H.
- destruct i, j; simpl; lra.
- destruct more as [|y more].
  + destruct i as [|[|i]], j as [|[|j]]; simpl; try lra; lia.
  + change (last (x :: y :: more) 0%Q) with (last (y :: more) 0%Q). cbn [ascending] in A. apply andb_prop in A. destruct A as [A1 A2].
    apply at_most_correct in A1. specialize (IH A2). destruct j as [|j]; [replace i with O by lia; lra|]. destruct i as [|i].
    * cbn [nth]. apply Rle_trans with (1 := A1). apply (IH 0%nat j). lia.
    * cbn [nth]. apply IH. lia.
Qed.
Lemma value_of_ascending values a b : ascending values = true -> (a <= b)%Z -> Q2R (value_of values a) <= Q2R (value_of values b).
Proof. intros A H. apply nth_ascending; [exact A | lia]. Qed.

Lemma within_correct : forall vs b c, Forall (fun v => ascending v = true) vs -> List.length b = List.length vs ->
  within b c = true -> Family.contains (box_of vs c) (box_of vs b).
Proof.
induction vs as [|v vs IH]; intros [|[b_lo b_hi] b] c A L E; try discriminate L.
- simpl. exact I.
- destruct c as [|[c_lo c_hi] c]; [discriminate E|]. cbn [within] in E. inversion A as [|? ? A1 A2]. subst.
  destruct (Z.leb_spec c_lo b_lo) as [h1|]; [|discriminate]. destruct (Z.leb_spec b_hi c_hi) as [h2|]; [|discriminate].
  cbn [box_of Family.contains]. split; [apply value_of_ascending; assumption|]. split; [apply value_of_ascending; assumption|].
  apply IH; [exact A2 | injection L as L; exact L | exact E].
Qed.
Lemma below_correct : forall k vs b t, List.length b = List.length vs ->
  box_of vs (below k t b) = Family.below k (Q2R (value_of (nth k vs []) t)) (box_of vs b).
Proof.
induction k as [|k IH]; intros [|v vs] [|[lo hi] b] t L; try discriminate L; try reflexivity.
cbn [below box_of Family.below nth]. rewrite (IH vs b t); [reflexivity | injection L as L; exact L].
Qed.
Lemma above_correct : forall k vs b t, List.length b = List.length vs ->
  box_of vs (above k t b) = Family.above k (Q2R (value_of (nth k vs []) t)) (box_of vs b).
Proof.
induction k as [|k IH]; intros [|v vs] [|[lo hi] b] t L; try discriminate L; try reflexivity.
cbn [above box_of Family.above nth]. rewrite (IH vs b t); [reflexivity | injection L as L; exact L].
Qed.
Lemma below_length k : forall t b, List.length (below k t b) = List.length b.
Proof. induction k as [|k IH]; intros t [|[lo hi] b]; simpl; try reflexivity. rewrite IH. reflexivity. Qed.
Lemma above_length k : forall t b, List.length (above k t b) = List.length b.
Proof. induction k as [|k IH]; intros t [|[lo hi] b]; simpl; try reflexivity. rewrite IH. reflexivity. Qed.

Lemma nearest_in b cells : forall best n c, nearest b cells best = Some (n, c) ->
  In c cells \/ best = Some (n, c).
Proof.
induction cells as [|d cells IH]; intros best n c E; simpl in E; [right; exact E|].
destruct (cuts b d) as [m|].
- destruct (m =? 0)%Z; [injection E as <- <-; left; left; reflexivity|]. destruct best as [[m' c']|].
  + destruct (m <? m')%Z; destruct (IH _ _ _ E) as [H|H]; try (left; right; exact H); [injection H as <- <-; left; left; reflexivity | right; exact H].
  + destruct (IH _ _ _ E) as [H|H]; [left; right; exact H | injection H as <- <-; left; left; reflexivity].
- destruct (IH _ _ _ E) as [H|H]; [left; right; exact H | right; exact H].
Qed.

Lemma covered_by_more cells more b : incl cells more -> Family.covered cells b -> Family.covered more b.
Proof.
intros I H. induction H as [c b Hc Hb | k t b _ IH1 _ IH2].
- exact (Family.covered_by _ c b (I c Hc) Hb).
- exact (Family.covered_cut _ k t b IH1 IH2).
Qed.
Lemma filter_incl values (p : rank_box -> bool) cells : incl (map (box_of values) (filter p cells)) (map (box_of values) cells).
Proof.
intros c H. apply in_map_iff in H. destruct H as [d [<- H]]. apply filter_In in H. apply in_map, H.
Qed.

Lemma cover_correct values : Forall (fun v => ascending v = true) values -> forall depth cells fuel b left,
  List.length b = List.length values -> cover cells depth fuel b = Covered left ->
  Family.covered (map (box_of values) cells) (box_of values b).
Proof.
intros A. induction depth as [|depth IH]; intros cells fuel b left L E; [discriminate|]. destruct fuel as [|fuel]; [discriminate|].
cbn [cover] in E. destruct (nearest b cells None) as [[n c]|] eqn:N; [|discriminate]. destruct (within b c) eqn:W.
- destruct (nearest_in b cells None n c N) as [H|H]; [|discriminate].
  apply (Family.covered_by _ (box_of values c)); [apply in_map, H | apply within_correct; assumption].
- destruct (place_to_cut b c 0) as [k t].
  destruct (cover (filter (meets (above k t b)) cells) depth (N.pred (N.pos fuel)) (above k t b)) as [f| |] eqn:U; try discriminate.
  apply (Family.covered_cut _ k (Q2R (value_of (nth k values []) t))).
  + rewrite <- below_correct by exact L. apply (covered_by_more _ _ _ (filter_incl values (meets (below k t b)) cells)).
    apply (IH _ f (below k t b) left); [rewrite below_length; exact L | exact E].
  + rewrite <- above_correct by exact L. apply (covered_by_more _ _ _ (filter_incl values (meets (above k t b)) cells)).
    apply (IH _ (N.pred (N.pos fuel)) (above k t b) f); [rewrite above_length; exact L | exact U].
Qed.

(** ** The numbers are right *)

Lemma heads_correct cells : forall is_ rests, heads cells = Some (is_, rests) ->
  List.length is_ = List.length rests /\ cells = map (fun ic => fst ic :: snd ic) (combine is_ rests).
Proof.
induction cells as [|[|i cell] cells IH]; intros is_ rests E; simpl in E; [injection E as <- <-; split; reflexivity | discriminate|].
destruct (heads cells) as [[is' rests']|]; [|discriminate]. injection E as <- <-. destruct (IH is' rests' eq_refl) as [L ->].
split; [simpl; rewrite L; reflexivity | reflexivity].
Qed.

Lemma join_correct v vs : forall is_ ks rests boxes, right_numbers v (ends_of is_) ks = true -> List.length is_ = List.length rests ->
  map (box_of vs) boxes = map real_box rests ->
  map (box_of (v :: vs)) (join ks boxes) = map real_box (map (fun ic => fst ic :: snd ic) (combine is_ rests)).
Proof.
induction is_ as [|i is_ IH]; intros ks [|rest rests] boxes E L B; try discriminate L.
- destruct ks; [reflexivity | discriminate E].
- unfold ends_of in E. cbn [flat_map app right_numbers] in E. destruct ks as [|a [|b ks]]; try discriminate E.
  { destruct (Qeq_bool _ _); discriminate E. }
  destruct (Qeq_bool (value_of v a) (exact (fst i))) eqn:E1; [|discriminate E].
  destruct (Qeq_bool (value_of v b) (exact (snd i))) eqn:E2; [|discriminate E].
  destruct boxes as [|box boxes]; [discriminate B|]. cbn [map] in B. injection B as B1 B2. injection L as L.
  cbn [join map combine box_of real_box fst snd]. apply Qeq_bool_iff, Qeq_eqR in E1, E2. rewrite E1, E2, <- !real_exact, B1. f_equal.
  exact (IH ks rests boxes E L B2).
Qed.

Lemma join_lengths n : forall ks boxes, Forall (fun b : rank_box => List.length b = n) boxes ->
  Forall (fun b : rank_box => List.length b = S n) (join ks boxes).
Proof.
intros ks boxes H. revert ks. induction H as [|b boxes Hb H IH]; intros [|x [|y ks]]; cbn [join]; try constructor.
- simpl. rewrite Hb. reflexivity.
- apply IH.
Qed.

Lemma number_boxes_correct whole : forall cells values boxes, number_boxes whole cells = Some (values, boxes) ->
  Forall (fun v => ascending v = true) values /\ Forall (fun b : rank_box => List.length b = List.length values) boxes /\
  map (box_of values) boxes = map real_box (whole :: cells).
Proof.
induction whole as [|i whole IH]; intros cells values boxes E; cbn [number_boxes] in E.
- destruct (forallb _ cells) eqn:F; [|discriminate]. injection E as <- <-. split; [constructor|]. split.
  + constructor; [reflexivity|]. apply Forall_forall. intros b Hb. apply in_map_iff in Hb. destruct Hb as [c [<- _]]. reflexivity.
  + cbn [map]. f_equal. rewrite map_map. apply map_ext_in. intros cell Hc. rewrite forallb_forall in F. assert (F' := F cell Hc).
    destruct cell; [reflexivity | discriminate].
- destruct (heads cells) as [[is_ rests]|] eqn:H; [|discriminate]. destruct (heads_correct cells is_ rests H) as [L ->].
  destruct (numbers_of (ends_of (i :: is_))) as [v ks]. destruct (ascending v && right_numbers v (ends_of (i :: is_)) ks) eqn:T; [|discriminate].
  apply andb_prop in T. destruct T as [T1 T2]. destruct (number_boxes whole rests) as [[vs bs]|] eqn:Nb; [|discriminate].
  injection E as <- <-. destruct (IH rests vs bs Nb) as (A & Ls & M). split; [constructor; assumption|]. split.
  + apply join_lengths, Ls.
  + exact (join_correct v vs (i :: is_) ks (whole :: rests) bs T2 ltac:(simpl; rewrite L; reflexivity) M).
Qed.

Lemma inside_real_box box : forall x, inside_box box x <-> Family.inside x (real_box box).
Proof.
induction box as [|[lo hi] box IH]; intros [|t x]; cbn [inside_box real_box map Family.inside fst snd]; try tauto.
rewrite IH. unfold real_box. tauto.
Qed.

Theorem check_cover_correct whole cells : check_cover whole cells = Cells_cover -> forall x, inside_box whole x ->
  exists cell, In cell cells /\ inside_box cell x.
Proof.
unfold check_cover. destruct (number_boxes whole cells) as [[values [|b boxes]]|] eqn:E; try discriminate.
destruct (number_boxes_correct whole cells values (b :: boxes) E) as (A & L & M). inversion L as [|? ? Lb L']. subst.
destruct (cover boxes most_cuts most_parts b) as [left| |] eqn:C; try discriminate. intros _ x Hx.
assert (H := cover_correct values A _ boxes _ b left Lb C). cbn [map] in M. injection M as M1 M2. rewrite M1, M2 in H.
destruct (Family.family_sound (fun _ _ => True) (map real_box cells) (real_box whole) (fun _ _ _ _ => I) H x
  (proj1 (inside_real_box whole x) Hx)) as [c [Hc [Hi _]]].
apply in_map_iff in Hc. destruct Hc as [cell [<- Hc]]. exists cell. split; [exact Hc | apply inside_real_box, Hi].
Qed.
