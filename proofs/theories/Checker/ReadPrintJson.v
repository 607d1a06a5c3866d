(** JSON that is printed is read as it was, if it needs no escapes: [read_json_print]. *)
From Coq Require Import ZArith NArith List String Ascii Bool Lia.
From Prodstab Require Import Numeral Json Print ReadPrintNumber ReadPrintFormula.
Import ListNotations.
Open Scope string_scope.

Fixpoint printable (depth : nat) (v : json) : bool :=
  match depth with
  | O => false
  | S depth =>
      match v with
      | Text s => plain s
      | Digit c => is_digit c
      | Array vs => forallb (printable depth) vs
      | Object ms => forallb (fun m => plain (fst m) && printable depth (snd m)) ms
      end
  end.

Lemma plain_class c : is_plain c = true ->
  (c =? quote)%char = false /\ (c =? backslash)%char = false /\ (c <? " ")%char = false /\ (c <?
    character 128)%char = true.
Proof. destruct c as [[] [] [] [] [] [] [] []]; vm_compute; intuition congruence. Qed.

Lemma text_read s : plain s = true -> forall fuel before rest,
  (String.length s < String.length fuel)%nat ->
  text fuel (s ++ String quote rest) before = Some (reversed before s, rest).
Proof.
induction s as [|c s IH]; intros P fuel before rest L; (destruct fuel as [|f fuel]; [simpl in L;
  lia|]).
- cbn [append text]. rewrite Ascii.eqb_refl. reflexivity.
- unfold plain in P. simpl in P. destruct (is_plain c) eqn:C; [|discriminate].
  destruct (plain_class c C) as [Q [B [D E]]].
  cbn [append text]. rewrite Q, B, D, E. simpl in L. rewrite IH by (exact P || lia). reflexivity.
Qed.
Lemma text_whole s rest : plain s = true -> text (s ++ String quote rest) (s ++ String quote rest)
  "" = Some (s, rest).
Proof. intros P. rewrite text_read; [reflexivity | exact P | rewrite append_length; simpl;
  lia]. Qed.

Lemma skip_it c s : is_space c = false -> skip (String c s) = String c s.
Proof. intros H. simpl. rewrite H. reflexivity. Qed.

(** a way to read items reads what a way to spell them writes *)
Definition reads_back {A} (item : string -> option (A * string)) (spell : A -> string ->
  string) (x : A) : Prop :=
  forall rest, item (spell x rest) = Some (x, rest).
(** what is spelled begins with something, before what follows it *)
Definition begins_well {A} (spell : A -> string -> string) (close : ascii) (x : A) : Prop :=
  forall rest, exists c s, spell x rest = String c s /\ is_space c = false /\ c <> close /\
    (String.length rest <= String.length s)%nat.

Section Items.
Context {A : Type}.
Variable item : string -> option (A * string).
Variable spell : A -> string -> string.
Variable close : ascii.
Hypothesis Hclose : is_space close = false /\ close <> ","%char.

Definition more (xs : list A) (rest : string) : string :=
  fold_right (fun x rest => String "," (spell x rest)) (String close rest) xs.

Lemma more_length xs rest : (forall x, In x xs -> begins_well spell close x) ->
  (List.length xs < String.length (more xs rest))%nat.
Proof.
induction xs as [|x xs IH]; intros B; simpl; [lia|]. destruct (B x (or_introl eq_refl) (more xs
  rest)) as [c [s [E [_ [_ L]]]]].
change (fold_right _ _ xs) with (more xs rest). rewrite E. simpl.
  assert (H := IH (fun y h => B y (or_intror h))). lia.
Qed.

Lemma items_read xs : forall x fuel before rest, (forall y, In y (x :: xs) ->
  reads_back item spell y) ->
  (List.length xs < String.length fuel)%nat ->
  items item close fuel (spell x (more xs rest)) before = Some (rev before ++ x :: xs, rest)%list.
Proof.
induction xs as [|y xs IH]; intros x fuel before rest R L; (destruct fuel as [|f fuel];
  [simpl in L; lia|]); cbn [items];
  rewrite (R x (or_introl eq_refl)); cbn [more fold_right].
- rewrite skip_it by apply Hclose. rewrite Ascii.eqb_refl, rev_append_rev. reflexivity.
- rewrite skip_it by reflexivity. destruct (Ascii.eqb_spec "," close) as [E|_]; [destruct Hclose;
  congruence|].
  rewrite Ascii.eqb_refl. change (fold_right _ _ xs) with (more xs rest). simpl in L.
  rewrite IH by (intros; apply R; right; assumption) || lia. simpl rev. rewrite <- app_assoc.
    reflexivity.
Qed.

Lemma all_items_read xs rest : (forall x, In x xs -> reads_back item spell x) -> (forall x,
  In x xs -> begins_well spell close x) ->
  all_items item close (match xs with [] => String close rest | x :: xs => spell x (more xs rest)
    end) = Some (xs, rest).
Proof.
intros R B. unfold all_items. destruct xs as [|x xs].
- rewrite skip_it by apply Hclose. rewrite after_it. reflexivity.
- destruct (B x (or_introl eq_refl) (more xs rest)) as [c [s [E [S [N L]]]]]. rewrite E at 1.
  rewrite skip_it, after_other by auto.
  rewrite items_read; [reflexivity | exact R|]. rewrite E. simpl.
    assert (M := more_length xs rest (fun y h => B y (or_intror h))). lia.
Qed.
End Items.

Definition spelled_text (s rest : string) : string := String quote (s ++ String quote rest).
Definition spelled_member (m : string * json) (rest : string) : string :=
  spelled_text (fst m) (String ":" (spelled_json (snd m) rest)).

Lemma value_read depth : forall v rest, printable depth v = true ->
  value depth (spelled_json v rest) = Some (v, rest) /\
  (exists c s, spelled_json v rest = String c s /\ is_space c = false /\ c <> "]"%char /\
    (String.length rest <= String.length s)%nat).
Proof.
induction depth as [|depth IH]; intros v rest P; [discriminate|]. cbn [printable] in P.
assert (Length : forall A (spell : A -> string -> string) xs close, (forall x, In x xs ->
  begins_well spell close x) ->
  (String.length rest <= String.length (match xs with [] => String close rest | x :: xs => spell x
    (more spell close xs rest) end))%nat).
{ intros A spell xs close B. assert (M : forall ys, (forall y, In y ys ->
  begins_well spell close y) ->
    (String.length rest <= String.length (more spell close ys rest))%nat).
  { induction ys as [|y ys IHy]; intros H; simpl; [lia|]. change (fold_right _ _ ys) with (more
    spell close ys rest).
    destruct (H y (or_introl eq_refl) (more spell close ys rest)) as [c [s [E [_ [_ L]]]]].
      rewrite E. simpl.
    assert (K := IHy (fun z h => H z (or_intror h))). lia. }
  destruct xs as [|x xs]; [simpl; lia|]. destruct (B x (or_introl eq_refl) (more spell close xs
    rest)) as [c [s [E [_ [_ L]]]]].
  rewrite E. simpl. assert (K := M xs (fun z h => B z (or_intror h))). lia. }
destruct v as [ms|vs|s|c].
- assert (R : forall m, In m ms -> reads_back (member (value depth)) spelled_member m).
  { intros m Hm r. rewrite forallb_forall in P. specialize (P m Hm). apply andb_prop in P.
    destruct P as [P1 P2].
    unfold member, spelled_member, spelled_text. rewrite skip_it, after_it,
      text_whole by (reflexivity || exact P1).
    rewrite skip_it, after_it by reflexivity. rewrite (proj1 (IH (snd m) r P2)). destruct m.
      reflexivity. }
  assert (B : forall m, In m ms -> begins_well spelled_member "}"%char m).
  { intros m Hm r. rewrite forallb_forall in P. specialize (P m Hm). apply andb_prop in P.
    destruct P as [P1 P2].
    destruct (IH (snd m) r P2) as [_ [c [s [E [_ [_ L]]]]]]. unfold spelled_member, spelled_text.
      eexists _, _. split; [reflexivity|].
    split; [reflexivity | split; [discriminate|]]. rewrite append_length. simpl. rewrite E.
      simpl. lia. }
  split.
  + cbn [spelled_json value]. rewrite skip_it by reflexivity.
    assert (E := all_items_read (member (value depth)) spelled_member "}"%char ltac:(split;
      [reflexivity | discriminate]) ms rest R B).
    change ("{" =? quote)%char with false. change ("{" =? "{")%char with true. cbn iota.
    match type of E with all_items _ _ ?s = _ => match goal with |- context [all_items _ _ ?r] =>
      change r with s end end.
    rewrite E. reflexivity.
  + eexists _, _. split; [reflexivity|]. split; [reflexivity | split; [discriminate|]].
    exact (Length _ spelled_member ms "}"%char B).
- assert (R : forall v, In v vs -> reads_back (value depth) spelled_json v).
  { intros v Hv r. rewrite forallb_forall in P. exact (proj1 (IH v r (P v Hv))). }
  assert (B : forall v, In v vs -> begins_well spelled_json "]"%char v).
  { intros v Hv r. rewrite forallb_forall in P. exact (proj2 (IH v r (P v Hv))). }
  split.
  + cbn [spelled_json value]. rewrite skip_it by reflexivity.
    assert (E := all_items_read (value depth) spelled_json "]"%char ltac:(split;
      [reflexivity | discriminate]) vs rest R B).
    change ("[" =? quote)%char with false. change ("[" =? "{")%char with false.
      change ("[" =? "[")%char with true. cbn iota.
    match type of E with all_items _ _ ?s = _ => match goal with |- context [all_items _ _ ?r] =>
      change r with s end end.
    rewrite E. reflexivity.
  + eexists _, _. split; [reflexivity|]. split; [reflexivity | split; [discriminate|]].
    exact (Length _ spelled_json vs "]"%char B).
- split.
  + cbn [spelled_json value]. rewrite skip_it by reflexivity. rewrite Ascii.eqb_refl,
    text_whole by exact P. reflexivity.
  + eexists _, _. split; [reflexivity|]. split; [reflexivity | split; [discriminate|]].
    rewrite append_length. simpl. lia.
- assert (D : is_space c = false /\ (c =? quote)%char = false /\ (c =? "{")%char = false /\ (c =?
  "[")%char = false /\ c <> "]"%char).
  { revert P. destruct c as [[] [] [] [] [] [] [] []]; vm_compute; intuition congruence. }
  destruct D as [S [D1 [D2 [D3 D4]]]]. split.
  + cbn [spelled_json value]. rewrite skip_it by exact S. rewrite D1, D2, D3, P. reflexivity.
  + eexists _, _. split; [reflexivity|]. split; [exact S | split; [exact D4 | lia]].
Qed.

Theorem read_json_print v : printable Json.deepest v = true -> read_json (spelled_json v "") = Some
  v.
Proof. intros P. unfold read_json. rewrite (proj1 (value_read _ v "" P)). reflexivity. Qed.
