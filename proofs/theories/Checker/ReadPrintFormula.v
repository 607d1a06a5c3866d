(** A formula that is printed is read as it was: [read_formula_print]. *)
From Coq Require Import ZArith NArith List String Ascii Bool Lia.
From Prodstab Require Import Expression Format Numeral FormulaText Print ReadPrintNumber.
Import ListNotations.
Open Scope string_scope.

(** * Tokens *)

Definition is_word (x : string) : bool :=
  match x with String c rest => is_letter c && all_characters is_letter_or_digit rest | EmptyString
    => false end.
Definition token_ok (t : token) : bool :=
  match t with Numeral q => decimal_ok q | Word x => is_word x | Sign c => is_sign c end.

Lemma digit_class d : (0 <= d < 10)%Z -> let c := digit_character d in
  is_blank c = false /\ is_letter c = false /\ is_digit c = true.
Proof.
intros H. assert (C : In d [0;1;2;3;4;5;6;7;8;9]%Z) by (simpl; lia). simpl in C.
repeat (destruct C as [<-|C]; [repeat split; reflexivity|]). contradiction.
Qed.
Lemma letter_class c : is_letter c = true -> is_blank c = false.
Proof. destruct c as [[] [] [] [] [] [] [] []]; vm_compute; congruence. Qed.
Lemma sign_class c rest : is_sign c = true ->
  is_blank c = false /\ is_letter c = false /\ is_digit c || (c =? ".")%char = false /\ doubled c
    (String " " rest) = None.
Proof.
unfold is_sign. intros H. apply existsb_exists in H. destruct H as [d [I E]].
  apply Ascii.eqb_eq in E. subst d.
repeat (destruct I as [<-|I]; [repeat split; reflexivity|]). contradiction.
Qed.

Lemma word_read x : all_characters is_letter_or_digit x = true -> forall before rest,
  word (x ++ String " " rest) before = (reversed before x, String " " rest).
Proof.
induction x as [|c x IH]; intros H before rest; [reflexivity|]. simpl in H.
  destruct (is_letter_or_digit c) eqn:C; [|discriminate].
cbn [append word]. rewrite C, IH by exact H. reflexivity.
Qed.

Lemma spelled_length ds : forall rest, String.length (spelled ds rest) = (List.length ds +
  String.length rest)%nat.
Proof. induction ds as [|d ds IH]; intros rest; [reflexivity|]. simpl. rewrite IH. simpl. lia. Qed.
Lemma append_length x : forall y, String.length (x ++ y) = (String.length x + String.length y)%nat.
Proof. induction x as [|c x IH]; intros y; [reflexivity|]. simpl. rewrite IH. reflexivity. Qed.
Lemma spelled_token_length t rest : token_ok t = true -> (2 + String.length rest <= String.length
  (spelled_token t rest))%nat.
Proof.
destruct t as [q|x|c]; intros H; simpl.
- unfold spelled_decimal. rewrite spelled_length. simpl. rewrite spelled_length. simpl. lia.
- rewrite append_length. destruct x; [discriminate|]. simpl. lia.
- lia.
Qed.

Lemma tokens_blank fuel rest before : (S (String.length rest) <= String.length fuel)%nat ->
  exists fuel', (String.length rest <= String.length fuel')%nat /\ tokens fuel (String " " rest)
    before = tokens fuel' rest before.
Proof. destruct fuel as [|c fuel]; simpl; intros H; [lia|]. exists fuel. split;
  [lia | reflexivity]. Qed.

Lemma tokens_read ts : forallb token_ok ts = true -> forall fuel before,
  (String.length (fold_right spelled_token "" ts) <= String.length fuel)%nat ->
  tokens fuel (fold_right spelled_token "" ts) before = Some (rev before ++ ts)%list.
Proof.
induction ts as [|t ts IH]; intros H fuel before L.
- destruct fuel; cbn [fold_right tokens]; rewrite rev_append_rev; reflexivity.
- simpl in H. apply andb_prop in H. destruct H as [Ht H]. cbn [fold_right] in *.
  set (rest := fold_right spelled_token "" ts) in *.
  assert (M := spelled_token_length t rest Ht). destruct fuel as [|f fuel]; [simpl in L; lia|].
    simpl in L.
  assert (Next : forall u, tokens fuel (String " " rest) (u :: before) = Some (rev before ++ u ::
    ts)%list).
  { intros u. destruct (tokens_blank fuel rest (u :: before)) as [fuel' [L' ->]]; [lia|].
    rewrite IH by assumption.
    simpl rev. rewrite <- app_assoc. reflexivity. }
  destruct t as [q|x|c]; cbn [spelled_token token_ok] in *.
  + assert (R := decimal_read q (String " " rest) Ht eq_refl). unfold decimal_ok in Ht.
    rewrite !andb_true_iff in Ht.
    assert (P : (0 <= mantissa q)%Z).
    { destruct Ht as [[[[_ P] _] _] _]. apply Z.leb_le in P. unfold mantissa.
      apply Z.mul_nonneg_nonneg; [exact P|].
      apply Z.div_pos; [apply Z.pow_nonneg; lia | lia]. }
    destruct (digits_of_correct _ P) as [D [_ E]]. unfold spelled_decimal in *.
    destruct (spelled_first_digit (digits_of (mantissa q)) ("e-" ++ spelled (digits_of (places q))
      (String " " rest)) D E) as [d [s [Hd S]]].
    rewrite S in *. destruct (digit_class d Hd) as [B [T G]]. cbn [tokens]. rewrite B, T, G.
      cbn [orb]. rewrite R. apply Next.
  + destruct x as [|c x]; [discriminate|]. apply andb_prop in Ht. destruct Ht as [C A].
    cbn [append tokens].
    rewrite (letter_class c C), C. change (String c (x ++ String " " rest)) with (String c x ++
      String " " rest).
    rewrite word_read; [apply Next|]. simpl. unfold is_letter_or_digit at 1. rewrite C. exact A.
  + destruct (sign_class c rest Ht) as [B [T [G N]]]. cbn [tokens]. rewrite B, T, G, Ht, N.
    apply Next.
Qed.

(** * The grammar *)

Section Grammar.
Variable names : list string.
Hypothesis Hnames : forall p, among p names = true -> is_reserved p = false /\ is_word p = true.

Definition operand (w : written) : list token := enclosed w (words w).
Definition operand_levels (w : written) : nat := if is_primary w then levels w else S (levels w).

(** ts is at its end, or begins with one of these signs *)
Definition begins (cs : list ascii) (ts : list token) : Prop :=
  match ts with [] => True | Sign c :: _ => In c cs | _ => False end.
Definition closing := [")"; ","]%char.

Lemma not_past c cs ts : begins cs ts -> ~ In c cs -> past c ts = None.
Proof.
destruct ts as [|[q|x|d] ts]; simpl; try tauto. intros H N. destruct (Ascii.eqb_spec c d) as [<-|];
  [contradiction | reflexivity].
Qed.
Lemma begins_incl cs ds ts : begins cs ts -> incl cs ds -> begins ds ts.
Proof. destruct ts as [|[q|x|d] ts]; simpl; auto. Qed.

Lemma term_stops signed fuel a ts : begins [")"; ","; "+"; "-"]%char ts ->
  rest_of_term signed fuel a ts = Some (a, ts).
Proof.
destruct ts as [|[q|x|c] ts]; try (destruct fuel; reflexivity). intros H.
  destruct fuel as [|t fuel]; [reflexivity|].
simpl in H. repeat (destruct H as [<-|H]; [reflexivity|]). contradiction.
Qed.
Lemma expression_stops signed fuel a ts : begins closing ts -> rest_of_expression signed fuel a ts
  = Some (a, ts).
Proof.
destruct ts as [|[q|x|c] ts]; try (destruct fuel; reflexivity). intros H.
  destruct fuel as [|t fuel]; [reflexivity|].
simpl in H. repeat (destruct H as [<-|H]; [reflexivity|]). contradiction.
Qed.

Local Notation level n := (within names n).

Definition reads_operand (w : written) : Prop := forall n rest, (operand_levels w <= S n)%nat ->
  begins [")"; ","; "+"; "-"; "*"; "/"; "^"]%char rest -> primary names (level n) (operand w ++
    rest)%list = Some (w, rest).
Definition reads (w : written) : Prop := forall n rest, (levels w <= n)%nat ->
  begins closing rest ->
  expression (signed (level n)) (words w ++ rest)%list = Some (w, rest).

Lemma levels_positive w : (1 <= levels w)%nat.
Proof. induction w; simpl; try lia; destruct (is_primary w1), (is_primary w2); lia. Qed.

Lemma operand_first w rest c : c <> "("%char -> past c (operand w ++ rest)%list = None.
Proof.
intros N. unfold operand, enclosed. destruct (is_primary w) eqn:P.
- destruct w; try discriminate; reflexivity.
- simpl. destruct (Ascii.eqb_spec c "("); [contradiction | reflexivity].
Qed.

Lemma signed_operand w n rest : reads_operand w -> (operand_levels w <= n)%nat ->
  begins [")"; ","; "+"; "-"; "*"; "/"]%char rest -> signed (level n) (operand w ++ rest)%list =
    Some (w, rest).
Proof.
intros R L B. destruct n as [|n]. { unfold operand_levels in L. generalize (levels_positive w).
  destruct (is_primary w); lia. }
cbn [within signed]. unfold signed_here. rewrite !operand_first by discriminate. unfold power.
rewrite R by (exact L || (apply (begins_incl _ _ _ B); unfold incl; simpl; tauto)).
  unfold exponentiated.
rewrite (not_past "^" _ rest B) by (simpl; intuition discriminate). reflexivity.
Qed.

Lemma term_operand w n rest : reads_operand w -> (operand_levels w <= n)%nat -> begins [")"; ",";
  "+"; "-"]%char rest ->
  term (signed (level n)) (operand w ++ rest)%list = Some (w, rest).
Proof.
intros R L B. unfold term. rewrite signed_operand by (assumption || (apply (begins_incl _ _ _ B);
  unfold incl; simpl; tauto)).
apply term_stops, B.
Qed.

Lemma reads_primary w : is_primary w = true -> reads_operand w -> reads w.
Proof.
intros P R n rest L B. assert (O : words w = operand w) by (unfold operand, enclosed; rewrite P;
  reflexivity). rewrite O.
assert (OL : operand_levels w = levels w) by (unfold operand_levels; rewrite P; reflexivity).
unfold expression. rewrite term_operand; [|exact R | lia | apply (begins_incl _ _ _ B);
  unfold incl, closing; simpl; tauto].
apply expression_stops, B.
Qed.
Lemma operand_composite w : is_primary w = false -> reads w -> reads_operand w.
Proof.
intros P R n rest L _. unfold operand, operand_levels, enclosed in *. rewrite P in *.
  cbn [app primary]. rewrite Ascii.eqb_refl, <- app_assoc.
rewrite R by (lia || (simpl; tauto)). simpl. reflexivity.
Qed.
Lemma both_composite w : is_primary w = false -> reads w -> reads w /\ reads_operand w.
Proof. intros P R. split; [exact R | apply operand_composite; assumption]. Qed.
Lemma both_primary w : is_primary w = true -> reads_operand w -> reads w /\ reads_operand w.
Proof. intros P R. split; [apply reads_primary; assumption | exact R]. Qed.

(** two operands with a sign between them *)
Lemma reads_sum (w : written -> written -> written) c a b :
  (c = "+"%char /\ w = Plus \/ c = "-"%char /\ w = Minus) -> reads_operand a -> reads_operand b ->
  forall n rest, (operand_levels a <= n)%nat -> (operand_levels b <= n)%nat ->
    begins closing rest ->
  expression (signed (level n)) ((operand a ++ Sign c :: operand b) ++ rest)%list = Some (w a b,
    rest).
Proof.
intros C Ra Rb n rest La Lb B. rewrite <- app_assoc. cbn [app]. unfold expression.
rewrite term_operand; [|exact Ra | exact La | destruct C as [[-> _]|[-> _]]; simpl; tauto].
cbn [rest_of_expression]. assert (T : term (signed (level n)) (operand b ++ rest)%list = Some (b,
  rest)).
{ apply term_operand; try assumption. apply (begins_incl _ _ _ B). unfold incl, closing. simpl.
  tauto. }
destruct C as [[-> ->]|[-> ->]]; cbn [Ascii.eqb Bool.eqb]; rewrite T; apply expression_stops, B.
Qed.
Lemma reads_product (w : written -> written -> written) c a b :
  (c = "*"%char /\ w = Times \/ c = "/"%char /\ w = Over) -> reads_operand a -> reads_operand b ->
  forall n rest, (operand_levels a <= n)%nat -> (operand_levels b <= n)%nat ->
    begins closing rest ->
  expression (signed (level n)) ((operand a ++ Sign c :: operand b) ++ rest)%list = Some (w a b,
    rest).
Proof.
intros C Ra Rb n rest La Lb B. rewrite <- app_assoc. cbn [app]. unfold expression, term at 1.
rewrite signed_operand; [|exact Ra | exact La | destruct C as [[-> _]|[-> _]]; simpl; tauto].
cbn [rest_of_term]. assert (T : signed (level n) (operand b ++ rest)%list = Some (b, rest)).
{ apply signed_operand; try assumption. apply (begins_incl _ _ _ B). unfold incl, closing. simpl.
  tauto. }
assert (B' : begins [")"; ","; "+"; "-"]%char rest) by (apply (begins_incl _ _ _ B); unfold incl,
  closing; simpl; tauto).
destruct C as [[-> ->]|[-> ->]]; cbn [Ascii.eqb Bool.eqb]; rewrite T, term_stops by exact B';
  apply expression_stops, B.
Qed.

Lemma name_read p : among p names = true -> name names p = Some (The_parameter p).
Proof.
intros H. destruct (Hnames p H) as [R _]. unfold name.
assert (N : forall x, is_reserved x = true -> (p =? x)%string = false).
{ intros x X. destruct (String.eqb_spec p x) as [->|]; [congruence | reflexivity]. }
rewrite !N by reflexivity. rewrite H. reflexivity.
Qed.

Lemma maxima a b n : (Nat.max a b <= n)%nat -> (a <= n)%nat /\ (b <= n)%nat. Proof. lia. Qed.

Theorem grammar_reads w : leaves_ok names w = true -> reads w /\ reads_operand w.
Proof.
assert (Leaf : forall w t, words w = [t] -> is_primary w = true ->
  (forall n rest, begins [")"; ","; "+"; "-"; "*"; "/"; "^"]%char rest ->
    primary names (level n) (t :: rest) = Some (w, rest)) ->
  reads w /\ reads_operand w).
{ intros e t W P H. apply both_primary; [exact P|]. intros n rest _ B. unfold operand, enclosed.
  rewrite P, W. apply H, B. }
assert (Noopen : forall rest, begins [")"; ","; "+"; "-"; "*"; "/"; "^"]%char rest ->
  past "(" rest = None).
{ intros rest B. apply (not_past _ _ _ B). simpl. intuition discriminate. }
induction w as [|p|q| | |u IHu v IHv|u IHu v IHv|u IHu v IHv|u IHu v IHv|u IHu|u IHu v IHv|h u
  IHu|u IHu v IHv|u IHu v IHv|u IHu v IHv t IHt];
  cbn [leaves_ok]; intros H; rewrite ?andb_true_iff in H.
- apply (Leaf _ (Word "z")); try reflexivity. intros n rest B. cbn [primary].
  rewrite Noopen by exact B. reflexivity.
- apply (Leaf _ (Word p)); try reflexivity. intros n rest B. cbn [primary]. rewrite Noopen,
  name_read by assumption. reflexivity.
- apply (Leaf _ (Numeral q)); reflexivity.
- apply (Leaf _ (Word "pi")); try reflexivity. intros n rest B. cbn [primary].
  rewrite Noopen by exact B. reflexivity.
- apply (Leaf _ (Word "E")); try reflexivity. intros n rest B. cbn [primary].
  rewrite Noopen by exact B. reflexivity.
- destruct H as [Hu Hv]. destruct (IHu Hu) as [_ Ru], (IHv Hv) as [_ Rv]. apply both_composite;
  [reflexivity|]. intros n rest L B.
  apply maxima in L. apply (reads_sum Plus); auto; apply L.
- destruct H as [Hu Hv]. destruct (IHu Hu) as [_ Ru], (IHv Hv) as [_ Rv]. apply both_composite;
  [reflexivity|]. intros n rest L B.
  apply maxima in L. apply (reads_sum Minus); auto; apply L.
- destruct H as [Hu Hv]. destruct (IHu Hu) as [_ Ru], (IHv Hv) as [_ Rv]. apply both_composite;
  [reflexivity|]. intros n rest L B.
  apply maxima in L. apply (reads_product Times); auto; apply L.
- destruct H as [Hu Hv]. destruct (IHu Hu) as [_ Ru], (IHv Hv) as [_ Rv]. apply both_composite;
  [reflexivity|]. intros n rest L B.
  apply maxima in L. apply (reads_product Over); auto; apply L.
- destruct (IHu H) as [_ Ru]. apply both_composite; [reflexivity|]. intros n rest L B.
  change (S (operand_levels u) <= n)%nat in L.
  destruct n as [|n]; [lia|]. cbn [words app]. unfold expression, term. cbn [within signed].
    unfold signed_here. cbn [past Ascii.eqb Bool.eqb].
  fold (operand u). rewrite signed_operand; [|exact Ru | lia | apply (begins_incl _ _ _ B);
    unfold incl, closing; simpl; tauto].
  rewrite term_stops by (apply (begins_incl _ _ _ B); unfold incl, closing; simpl; tauto).
    apply expression_stops, B.
- destruct H as [Hu Hv]. destruct (IHu Hu) as [_ Ru], (IHv Hv) as [_ Rv]. apply both_composite;
  [reflexivity|]. intros n rest L B.
  change (Nat.max (operand_levels u) (S (operand_levels v)) <= n)%nat in L. apply maxima in L.
    destruct L as [Lu Lv].
  destruct n as [|n]; [lia|]. cbn [words]. fold (operand u) (operand v). rewrite <- app_assoc.
    cbn [app]. unfold expression, term. cbn [within signed].
  unfold signed_here. rewrite !operand_first by discriminate. unfold power.
    rewrite Ru by (exact Lu || (simpl; tauto)).
  unfold exponentiated. cbn [past]. rewrite Ascii.eqb_refl. rewrite signed_operand;
    [|exact Rv | lia |].
  2:{ apply (begins_incl _ _ _ B); unfold incl, closing; simpl; tauto. }
  rewrite term_stops by (apply (begins_incl _ _ _ B); unfold incl, closing; simpl; tauto).
    apply expression_stops, B.
- destruct (IHu H) as [Ru _]. apply both_primary; [reflexivity|]. intros n rest L B.
  change (S (levels u) <= S n)%nat in L.
  unfold operand, enclosed. cbn [is_primary words app primary past]. rewrite Ascii.eqb_refl,
    <- app_assoc.
  assert (N : among (name_of h) piecewise_names = false) by (destruct h; reflexivity). rewrite N.
    cbn [separated].
  rewrite Ru by (lia || (simpl; tauto)). cbn [app past Ascii.eqb Bool.eqb rev_append]. destruct h;
    reflexivity.
- destruct H as [Hu Hv]. destruct (IHu Hu) as [Ru _], (IHv Hv) as [Rv _]. apply both_primary;
  [reflexivity|]. intros n rest L B.
  change (S (Nat.max (levels u) (levels v)) <= S n)%nat in L.
  unfold operand, enclosed. cbn [is_primary words app primary past]. rewrite Ascii.eqb_refl,
    <- app_assoc. cbn [app separated].
  change (among "min" piecewise_names) with false. cbn iota. rewrite Ru by (lia || (simpl;
    tauto)). cbn [past]. rewrite Ascii.eqb_refl, <- app_assoc.
  rewrite Rv by (lia || (simpl; tauto)). reflexivity.
- destruct H as [Hu Hv]. destruct (IHu Hu) as [Ru _], (IHv Hv) as [Rv _]. apply both_primary;
  [reflexivity|]. intros n rest L B.
  change (S (Nat.max (levels u) (levels v)) <= S n)%nat in L.
  unfold operand, enclosed. cbn [is_primary words app primary past]. rewrite Ascii.eqb_refl,
    <- app_assoc. cbn [app separated].
  change (among "max" piecewise_names) with false. cbn iota. rewrite Ru by (lia || (simpl;
    tauto)). cbn [past]. rewrite Ascii.eqb_refl, <- app_assoc.
  rewrite Rv by (lia || (simpl; tauto)). reflexivity.
- destruct H as [[Hu Hv] Ht]. destruct (IHu Hu) as [Ru _], (IHv Hv) as [Rv _],
  (IHt Ht) as [Rt _]. apply both_primary; [reflexivity|].
  intros n rest L B. change (S (Nat.max (levels u) (Nat.max (levels v) (levels t))) <= S n)%nat in
    L.
  unfold operand, enclosed. cbn [is_primary words app primary past]. rewrite Ascii.eqb_refl,
    <- app_assoc. cbn [app separated].
  change (among "select" piecewise_names) with false. cbn iota. rewrite Ru by (lia || (simpl;
    tauto)). cbn [past]. rewrite Ascii.eqb_refl, <- app_assoc.
  cbn [app]. rewrite Rv by (lia || (simpl; tauto)). cbn [past]. rewrite Ascii.eqb_refl,
    <- app_assoc.
  rewrite Rt by (lia || (simpl; tauto)). reflexivity.
Qed.

Lemma name_of_word f : is_word (name_of f) = true. Proof. destruct f; reflexivity. Qed.
Lemma words_ok w : leaves_ok names w = true -> forallb token_ok (words w) = true.
Proof.
assert (E : forall a ts, forallb token_ok ts = true -> forallb token_ok (enclosed a ts) = true).
{ intros a ts H. unfold enclosed. destruct (is_primary a); [exact H|]. simpl. rewrite forallb_app,
  H. reflexivity. }
induction w; cbn [leaves_ok words]; intros H; rewrite ?andb_true_iff in H; cbn [forallb];
  rewrite ?forallb_app; cbn [forallb token_ok];
  rewrite ?forallb_app; cbn [forallb token_ok]; rewrite ?forallb_app; cbn [forallb token_ok];
  repeat match goal with
  | IH : ?P -> forallb token_ok (words ?a) = true |- context [forallb token_ok (enclosed ?a (words
    ?a))] => rewrite (E a _ (IH ltac:(tauto)))
  | IH : ?P -> forallb token_ok (words ?a) = true |- context [forallb token_ok (words ?a)] =>
    rewrite (IH ltac:(tauto))
  end; rewrite ?name_of_word; try reflexivity.
- rewrite (proj2 (Hnames _ H)). reflexivity.
- rewrite H. reflexivity.
Qed.

Theorem read_formula_print w : formula_ok names w = true -> read_formula names (print_formula w) =
  Some w.
Proof.
unfold formula_ok. rewrite !andb_true_iff. intros [[H L] T]. unfold read_formula. rewrite T.
  unfold print_formula.
rewrite tokens_read by (apply words_ok, H || reflexivity). cbn [rev app].
assert (R := proj1 (grammar_reads w H) FormulaText.deepest [] (proj1 (Nat.leb_le _ _) L) I).
  rewrite app_nil_r in R. rewrite R. reflexivity.
Qed.
End Grammar.
