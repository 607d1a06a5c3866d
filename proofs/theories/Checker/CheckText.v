(** The checker of texts: what it accepts is a certificate, and what the certificate says is true
    ([check_text_sound]). *)
From Coq Require Import Reals ZArith List String.
From Prodstab Require Import Expression Agreement Format Tables Meaning Numeral Reader Written
  Translate Evaluator CheckBase Checker.
Import ListNotations.
Open Scope R_scope.

(** the format as it is, with the kinds of claims in src/claim *)
Definition read : string -> option certificate := Reader.read Tables.kinds.

(** the intervals of the parameters that run through one *)
Definition box (c : certificate) : list (number * number) := map snd (intervals (parameters c)).

Definition check_text (h : effort) (s : string) : bool :=
  match read s with
  | Some c =>
      match translate (parameters c) (loss c) with
      | Some f => check_certificate h f (box c) (contents c)
      | None => false
      end
  | None => false
  end.

(** the function l is the loss of the certificate, at x, wherever the formula as it is written has a
    value *)
Definition is_loss (c : certificate) (x : list R) (l : R -> R) : Prop :=
  forall z v, Written.value (parameters c) x (loss c) z = Some v -> l z = v.

(** The conclusions of all claims hold, for all values of the parameters, whatever one takes the
    loss to be where its formula has no value: so they speak of none but its values. *)
Definition meaning (c : certificate) : Prop :=
  forall loss_at : list R -> R -> R, (forall x, is_loss c x (loss_at x)) ->
  holds_on loss_at (box c) (contents c).

(** There are such functions. *)
Lemma there_is_a_loss c x : exists l, is_loss c x l.
Proof.
exists (fun z => match Written.value (parameters c) x (loss c) z with Some v => v | None => 0 end).
  intros z v E. rewrite E. reflexivity.
Qed.

Theorem check_text_sound h s : check_text h s = true -> exists c, read s = Some c /\ meaning c.
Proof.
unfold check_text. destruct (read s) as [c|]; [|discriminate].
  destruct (translate (parameters c) (loss c)) as [f|] eqn:T; [|discriminate].
intros E. exists c. split; [reflexivity|]. intros loss_at Hl. apply (check_certificate_sound h f
  (box c) (contents c) E).
intros x z Hz. exact (Hl x z _ (proj2 (translate_sound x (parameters c) (loss c) f T z Hz))).
Qed.
