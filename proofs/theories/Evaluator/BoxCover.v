(** A program on Taylor models that decides inequalities on a box of three variables: [cover] halves the box until each part is
    decided. Sides are counted in the units of the models. *)
From Coq Require Import Reals ZArith Lra Lia List Bool.
From Prodstab Require Import TaylorModel.
Import ListNotations.
Open Scope R_scope.

(** An interval of a variable: middle and half width, in units, and how often it has been halved *)
Record side : Set := Side { middle : Z; half : Z; halvings : Z }.

Section Boxes.
Variable bits : positive.
Notation unit_real := (IZR (unit_of bits)).

Definition on_side (s : side) (x : R) : Prop := IZR (middle s - half s) <= x * unit_real <= IZR (middle s + half s).

Definition side_of (lo hi : Z) : side := let m := Z.div2 (lo + hi) in Side m (Z.max (hi - m) (m - lo)) 0.
Definition lower_half (s : side) : side := let h := Z.div2 (half s + 1) in Side (middle s - half s + h) h (halvings s + 1).
Definition upper_half (s : side) : side := let h := Z.div2 (half s + 1) in Side (middle s + half s - h) h (halvings s + 1).

Definition variable_1 (s : side) : model := Model (middle s) (half s) 0 0 0 0 0 0 0 0 0.
Definition variable_2 (s : side) : model := Model (middle s) 0 (half s) 0 0 0 0 0 0 0 0.
Definition variable_3 (s : side) : model := Model (middle s) 0 0 (half s) 0 0 0 0 0 0 0.

Lemma on_side_of (lo hi : Z) (x : R) : IZR lo <= x * unit_real <= IZR hi -> on_side (side_of lo hi) x.
Proof.
intros H. unfold on_side, side_of. cbn [middle half]. set (m := Z.div2 (lo + hi)).
assert (IZR (m - Z.max (hi - m) (m - lo)) <= IZR lo) by (apply IZR_le; lia).
assert (IZR hi <= IZR (m + Z.max (hi - m) (m - lo))) by (apply IZR_le; lia). lra.
Qed.

Lemma on_half (s : side) (x : R) : on_side s x -> on_side (lower_half s) x \/ on_side (upper_half s) x.
Proof.
intros H. unfold on_side, lower_half, upper_half in *. cbn [middle half]. set (h := Z.div2 (half s + 1)).
assert (Hh : (half s <= 2 * h)%Z) by (unfold h; rewrite Z.div2_div;
  generalize (Z_div_mod_eq_full (half s + 1) 2) (Z.mod_pos_bound (half s + 1) 2 ltac:(lia)); lia).
destruct (Rle_dec (x * unit_real) (IZR (middle s))) as [c|c].
- left. assert (IZR (middle s) <= IZR (middle s - half s + h + h)) by (apply IZR_le; lia).
  assert (IZR (middle s - half s + h - h) = IZR (middle s - half s)) by (f_equal; lia). lra.
- right. assert (IZR (middle s + half s - h - h) <= IZR (middle s)) by (apply IZR_le; lia).
  assert (IZR (middle s + half s - h + h) = IZR (middle s + half s)) by (f_equal; lia). lra.
Qed.

Lemma place_on (s : side) (x : R) : on_side s x -> exists t, -1 <= t <= 1 /\ x * unit_real = IZR (middle s) + IZR (half s) * t.
Proof.
unfold on_side. rewrite minus_IZR, plus_IZR. intros H. destruct (Req_dec (IZR (half s)) 0) as [e|n].
- exists 0. split; [lra | rewrite e in *; lra].
- exists ((x * unit_real - IZR (middle s)) / IZR (half s)). split; [|field; exact n].
  assert (P : 0 < IZR (half s)) by lra. split; apply (Rmult_le_reg_r (IZR (half s))); try exact P; unfold Rdiv;
    rewrite Rmult_assoc, Rinv_l by exact n; lra.
Qed.

(** ** Outputs and their decision *)

(** the outputs of a program: to be positive if the flag is set, else not negative *)
Notation outputs := (list (bool * model)).
Definition decided (o : bool * model) : bool := if fst o then (0 <? least (snd o))%Z else (0 <=? least (snd o))%Z.
Definition satisfied_by (strict : bool) (r : R) : Prop := if strict then 0 < r else 0 <= r.
Definition all_decided (L : outputs) : bool := forallb decided L.

Inductive step := Done | Halve (i : nat) | Stuck.

(** the least often halved of three *)
Definition least_halved (x y z : side) : nat :=
  if (halvings x <=? halvings y)%Z then (if (halvings x <=? halvings z)%Z then 0%nat else 2%nat)
  else if (halvings y <=? halvings z)%Z then 1%nat else 2%nat.
(** the variable that moves the model most, unless it has been halved much more often than another. Where the model loses much more
    than it moves, its slopes say nothing: most of that is due to the first variable then, in which the programs of the law are
    the least linear *)
Definition most_moving (m : model) (x y z : side) : nat :=
  let '(Model _ a1 a2 a3 q11 q12 q13 q22 q23 q33 r) := m in
  let w1 := (Z.abs a1 + 2 * Z.abs q11 + Z.abs q12 + Z.abs q13)%Z in
  let w2 := (Z.abs a2 + 2 * Z.abs q22 + Z.abs q12 + Z.abs q23)%Z in
  let w3 := (Z.abs a3 + 2 * Z.abs q33 + Z.abs q13 + Z.abs q23)%Z in
  let least := Z.min (halvings x) (Z.min (halvings y) (halvings z)) in
  let '(i, n) := if (w2 <=? w1)%Z then (if (w3 <=? w1)%Z then (0%nat, halvings x) else (2%nat, halvings z))
    else if (w3 <=? w2)%Z then (1%nat, halvings y) else (2%nat, halvings z) in
  if (r <=? 8 * (w1 + w2 + w3))%Z && (n <=? least + 6)%Z then i
  else if (halvings x <=? least + 2)%Z then 0%nat else least_halved x y z.

Variable program : model -> model -> model -> option outputs.

Definition examine (x y z : side) : step :=
  match program (variable_1 x) (variable_2 y) (variable_3 z) with
  | None => Halve (least_halved x y z)
  | Some L =>
      match find (fun o => negb (decided o)) L with
      | None => Done
      | Some o => if (greatest (snd o) <? 0)%Z then Stuck else Halve (most_moving (snd o) x y z)
      end
  end.

(** halves the box until each part is done; what is left of the number of parts allowed is returned *)
Fixpoint cover (depth : nat) (fuel : N) (x y z : side) : option N :=
  match depth, fuel with
  | S depth, Npos _ =>
      let fuel := N.pred fuel in
      match examine x y z with
      | Done => Some fuel
      | Stuck => None
      | Halve 0 => match cover depth fuel (lower_half x) y z with Some fuel => cover depth fuel (upper_half x) y z | None => None end
      | Halve 1 => match cover depth fuel x (lower_half y) z with Some fuel => cover depth fuel x (upper_half y) z | None => None end
      | Halve _ => match cover depth fuel x y (lower_half z) with Some fuel => cover depth fuel x y (upper_half z) | None => None end
      end
  | _, _ => None
  end.

Variables (x y z : R) (P : Prop).
Hypothesis program_correct : forall t1 t2 t3 X Y Z L, -1 <= t1 <= 1 -> -1 <= t2 <= 1 -> -1 <= t3 <= 1 ->
  holds bits t1 t2 t3 X x -> holds bits t1 t2 t3 Y y -> holds bits t1 t2 t3 Z z -> program X Y Z = Some L ->
  all_decided L = true -> P.

Lemma examine_correct (a b c : side) : on_side a x -> on_side b y -> on_side c z -> examine a b c = Done -> P.
Proof.
intros Ha Hb Hc E. unfold examine in E. destruct (program _ _ _) as [L|] eqn:EL; [|discriminate].
destruct (find _ L) as [o|] eqn:F; [destruct (_ <? _)%Z in E; discriminate|].
destruct (place_on a x Ha) as [t1 [T1 E1]], (place_on b y Hb) as [t2 [T2 E2]], (place_on c z Hc) as [t3 [T3 E3]].
apply (program_correct t1 t2 t3 _ _ _ L T1 T2 T3) with (4 := EL).
- unfold holds, variable_1, polynomial, linear, quadratic, radius. apply Req_le. rewrite E1.
match goal with |- Rabs ?d = _ => replace d with 0 by ring end. apply Rabs_R0.
- unfold holds, variable_2, polynomial, linear, quadratic, radius. apply Req_le. rewrite E2.
match goal with |- Rabs ?d = _ => replace d with 0 by ring end. apply Rabs_R0.
- unfold holds, variable_3, polynomial, linear, quadratic, radius. apply Req_le. rewrite E3.
match goal with |- Rabs ?d = _ => replace d with 0 by ring end. apply Rabs_R0.
- unfold all_decided. apply forallb_forall. intros o Ho. assert (N := find_none _ _ F o Ho). cbv beta in N. destruct (decided o);
  [reflexivity | discriminate].
Qed.

Lemma cover_correct (depth : nat) : forall fuel a b c rest, on_side a x -> on_side b y -> on_side c z -> cover depth fuel a b c = Some rest -> P.
Proof.
induction depth as [|depth IH]; intros fuel a b c rest Ha Hb Hc E; [discriminate|]. destruct fuel as [|fuel]; [discriminate|].
cbn [cover] in E. destruct (examine a b c) as [|i|] eqn:Ex; [exact (examine_correct a b c Ha Hb Hc Ex) | | discriminate].
destruct i as [|[|i]]; match goal with E : match ?first with _ => _ end = _ |- _ => destruct first as [left|] eqn:El; [|discriminate] end.
- destruct (on_half a x Ha) as [h|h]; [exact (IH _ _ _ _ _ h Hb Hc El) | exact (IH _ _ _ _ _ h Hb Hc E)].
- destruct (on_half b y Hb) as [h|h]; [exact (IH _ _ _ _ _ Ha h Hc El) | exact (IH _ _ _ _ _ Ha h Hc E)].
- destruct (on_half c z Hc) as [h|h]; [exact (IH _ _ _ _ _ Ha Hb h El) | exact (IH _ _ _ _ _ Ha Hb h E)].
Qed.
End Boxes.

(** an output that is decided *)
Lemma decided_correct (bits : positive) (t1 t2 t3 : R) (H1 : -1 <= t1 <= 1) (H2 : -1 <= t2 <= 1) (H3 : -1 <= t3 <= 1) (o : bool * model) (r : R) :
  decided o = true -> holds bits t1 t2 t3 (snd o) r -> satisfied_by (fst o) r.
Proof.
intros D H. assert (L := least_correct bits t1 t2 t3 H1 H2 H3 _ r H). assert (U := unit_real_positive bits). unfold decided in D.
unfold satisfied_by.
destruct (fst o).
- apply Z.ltb_lt, IZR_lt in D. nra.
- apply Z.leb_le, IZR_le in D. apply (Rmult_le_reg_r (IZR (unit_of bits))); lra.
Qed.
