(** The obligations of `law_from_afar` from its table in src/claim, rows and pairs of rows
    included. *)
From Coq Require Import Reals List String.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss LawFromAfar Table ByTable LawByTable.
From Prodstab Require Tables.
Import ListNotations.
Open Scope R_scope.

Definition row_numbers (row : law_row) : list R :=
  [row_top row; row_low row; row_from row; row_to row; row_slope row].

Lemma every_in {T U} (P : U -> Prop) (g : T -> U) ts : every P (map g ts) -> forall t, In t ts ->
  P (g t).
Proof.
induction ts as [|t' ts IH]; intros H t Ht; [destruct Ht|]. destruct H as [H1 H2].
destruct Ht as [<-|Ht]; [exact H1 | exact (IH H2 t Ht)].
Qed.
Lemma pairs_of (P : list R -> list R -> Prop) (Q : law_row -> law_row -> Prop) rest :
  (forall row next, P (row_numbers row) (row_numbers next) -> Q row next) ->
  forall first, Table.each_pair (map row_numbers (first :: rest)) P ->
    LawFromAfar.each_pair Q first rest.
Proof.
intros H. induction rest as [|next rest IH]; intros first HP; [exact I|].
destruct HP as [H1 H2]. split; [exact (H _ _ H1) | exact (IH next H2)].
Qed.

Section Afar.
Variable l : R -> R.
Variable base : environment.
Local Notation lo := (base "lo"%string).
Local Notation hi := (base "hi"%string).
Local Notation eta_lo := (base "eta_lo"%string).
Local Notation eta_bar := (base "eta_bar"%string).
Local Notation eps_bar := (base "eps_bar"%string).
Local Notation beta := (base "beta"%string).
Local Notation k := (base "k"%string).
Local Notation A := (base "A"%string).
Local Notation B := (base "B"%string).
Variables (D_bar : R) (first : law_row) (rest : list law_row).

Lemma afar_numbers : numbers Tables.law_from_afar [D_bar] (map row_numbers (first :: rest)) base =
  bind "D_bar" D_bar
    (bind_all (prefixed "first_" (row_fields Tables.law_from_afar)) (row_numbers first)
    (bind_all (prefixed "last_" (row_fields Tables.law_from_afar))
      (row_numbers (last_row first rest))
      base)).
Proof.
unfold numbers. cbn [map]. replace (last _ (row_numbers first)) with
  (row_numbers (last_row first rest));
  [reflexivity|].
unfold last_row. destruct rest as [|next more]; [reflexivity|].
  change (row_numbers first :: map row_numbers (next :: more))
  with (map row_numbers (first :: next :: more)).
generalize next at 1 2. intros. clear.
assert (G : forall rows d e, last (map row_numbers (e :: rows)) (row_numbers d) = row_numbers
  (last (e :: rows) d)).
{ induction rows as [|a rows IH]; intros d e; [reflexivity|]. exact (IH d a). }
symmetry. exact (G (next0 :: more) first first).
Qed.

Ltac afar H n K := pose proof (nth_obligation _ _ _ _ _ n _ H eq_refl) as K;
  rewrite afar_numbers in K;
  unfold obligation_holds, repeated in K; cbv zeta in K; cbn [repeat] in K.
Ltac fixed H n := let K := fresh in afar H n K; weakly K.
Ltac at1 H n := let K := fresh in afar H n K; let h1 := fresh in
  intros ? h1; specialize (K _ h1); weakly K.
Ltac at3 H n := let K := fresh in afar H n K; let h1 := fresh in let h2 := fresh in let h3 :=
  fresh in
  intros ? ? ? h1 h2 h3; specialize (K _ h1 _ h2 _ h3); weakly K.
Ltac in_row H n := let K := fresh in afar H n K;
  let row := fresh in let hrow := fresh in let h := fresh in intros row hrow;
  pose proof (every_in _ row_numbers (first :: rest) K row hrow) as h; cbv beta in h; weakly h.
Ltac in_row_at H n := let K := fresh in afar H n K;
  let row := fresh in let hrow := fresh in let z := fresh in let hz := fresh in
  let h := fresh in intros row hrow z hz;
  pose proof (every_in _ row_numbers (first :: rest) K row hrow z hz) as h; weakly h.

Theorem law_from_afar_by_table :
  obligations_hold l Tables.law_from_afar [D_bar] (map row_numbers (first :: rest)) base ->
  law_from_afar_obligations l lo hi eta_lo eta_bar eps_bar beta k A B D_bar first rest.
Proof.
intros H. constructor.
- fixed H 0%nat.
- fixed H 1%nat.
- fixed H 2%nat.
- at1 H 3%nat.
- afar H 4%nat K. apply smooth_of. intros z Hz. exact (proj2 (proj1 (K z Hz))).
- at1 H 5%nat.
- at1 H 6%nat.
- at1 H 7%nat.
- at1 H 8%nat.
- at1 H 9%nat.
- at1 H 10%nat.
- in_row H 11%nat.
- in_row H 12%nat.
- in_row H 13%nat.
- in_row_at H 14%nat.
- in_row_at H 15%nat.
- fixed H 16%nat.
- afar H 17%nat K. refine (pairs_of _ _ rest _ first K). intros row next P. weakly P.
- afar H 18%nat K. refine (pairs_of _ _ rest _ first K). intros row next P. weakly P.
- afar H 19%nat K. refine (pairs_of _ _ rest _ first K). intros row next P. weakly P.
- afar H 20%nat K. refine (pairs_of _ _ rest _ first K). intros row next P z eps h c h1 h2 h3 h4.
  specialize (P z h1 eps h2 h h3 c h4). weakly P.
- afar H 21%nat K. refine (pairs_of _ _ rest _ first K). intros row next P z eps h c h1 h2 h3 h4.
  specialize (P z h1 eps h2 h h3 c h4). weakly P.
- fixed H 22%nat.
- at3 H 23%nat.
- at3 H 24%nat.
Qed.
End Afar.
