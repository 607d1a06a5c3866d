(** What is printed is read as it was: [read_print]. So every certificate that is [well_formed] has
    a text. *)
From Coq Require Import ZArith NArith List String Ascii Bool Lia.
From Prodstab Require Import Expression Table Tables Format Numeral Json FormulaText Reader Print
  ReadPrintNumber ReadPrintFormula ReadPrintJson.
Import ListNotations.
Open Scope string_scope.

(** * Objects *)

Lemma find_it {A} (x : string) (v : A) t : find x ((x, v) :: t) = Some v.
Proof. unfold find. simpl. rewrite String.eqb_refl. reflexivity. Qed.
Lemma find_other {A} (x y : string) (v : A) t : x <> y -> find x ((y, v) :: t) = find x t.
Proof. intros N. unfold find. simpl. destruct (String.eqb_spec x y);
  [contradiction | reflexivity]. Qed.

Lemma each_ext {A B} (f g : A -> option B) xs : (forall x, In x xs -> f x = g x) ->
  each f xs = each g xs.
Proof.
induction xs as [|x xs IH]; intros H; [reflexivity|]. simpl. rewrite (H x), IH;
  [reflexivity | intros; apply H; right; assumption | left; reflexivity].
Qed.
Lemma each_map {A B} (f : B -> option A) (g : A -> B) xs : (forall x, In x xs ->
  f (g x) = Some x) -> each f (map g xs) = Some xs.
Proof.
induction xs as [|x xs IH]; intros H; [reflexivity|]. simpl. rewrite (H x), IH;
  [reflexivity | intros; apply H; right; assumption | left; reflexivity].
Qed.

Lemma among_In x xs : among x xs = true <-> In x xs.
Proof.
unfold among. rewrite existsb_exists. split.
- intros [y [H E]]. apply String.eqb_eq in E. subst y. exact H.
- intros H. exists x. split; [exact H | apply String.eqb_refl].
Qed.
Lemma different_NoDup xs : different xs = true -> NoDup xs.
Proof.
induction xs as [|x xs IH]; intros H; [constructor|]. simpl in H. apply andb_prop in H.
  destruct H as [H1 H2].
constructor; [|apply IH, H2]. intros I. apply among_In in I. rewrite I in H1. discriminate.
Qed.

Lemma same_length_eq {A B} (xs : list A) : forall ys : list B,
  same_length xs ys = true <-> List.length xs = List.length ys.
Proof. induction xs as [|x xs IH]; intros [|y ys]; simpl; split; try discriminate;
  try reflexivity; rewrite IH; lia. Qed.

Lemma each_combine {A} (ks : list string) : forall vs : list A, NoDup ks ->
  List.length ks = List.length vs ->
  each (fun k => find k (combine ks vs)) ks = Some vs.
Proof.
induction ks as [|k ks IH]; intros [|v vs] N L; try discriminate; [reflexivity|].
  inversion N as [|? ? Nk Nks]; subst.
cbn [combine each]. rewrite find_it. rewrite (each_ext _ (fun k => find k (combine ks vs))).
- rewrite IH by (exact Nks || (simpl in L; lia)). reflexivity.
- intros x Hx. apply find_other. intros ->. contradiction.
Qed.
Lemma members_combine ks vs : NoDup ks -> List.length ks = List.length vs ->
  members ks (Object (combine ks vs)) = Some vs.
Proof.
intros N L. unfold members. rewrite (proj2 (same_length_eq ks (combine ks vs))) by (rewrite
  combine_length; lia).
apply each_combine; assumption.
Qed.

(** * Certificates *)

Lemma the_number_print q : number_ok q = true -> the_number (json_number q) = Some q.
Proof. exact (read_number_print q). Qed.
Lemma numbers_print qs : forallb number_ok qs = true -> each the_number (map json_number qs) = Some
  qs.
Proof. intros H. rewrite forallb_forall in H. apply each_map. intros q Hq. apply the_number_print,
  H, Hq. Qed.

Lemma the_interval_print i : interval_ok i = true -> the_interval (json_interval i) = Some i.
Proof.
unfold interval_ok. rewrite !andb_true_iff. intros [[A B] C]. destruct i as [lo hi].
  cbn [fst snd] in *. unfold json_interval, the_interval. cbn [fst snd].
rewrite (the_number_print lo A), (the_number_print hi B), C. reflexivity.
Qed.

Lemma the_parameter_print p : parameter_ok p = true -> the_parameter (json_parameter p) = Some p.
Proof.
unfold parameter_ok, the_parameter, json_parameter. rewrite andb_true_iff. intros [N H].
  destruct p as [x [q|lo hi]]; cbn [fst snd] in *; rewrite N.
- unfold json_number at 1. cbn iota. fold (json_number q). rewrite the_number_print by exact H.
  reflexivity.
- unfold json_interval at 1. cbn iota. fold (json_interval (lo, hi)).
  rewrite the_interval_print by exact H. reflexivity.
Qed.

Lemma count_length {A} (xs : list A) : forall n, count n xs = (n + Z.of_nat (List.length xs))%Z.
Proof. induction xs as [|x xs IH]; intros n; simpl; [lia|]. rewrite IH. lia. Qed.
Lemma at_most_map {A B} (f : A -> B) n xs : at_most n (map f xs) = at_most n xs.
Proof. unfold at_most. rewrite !count_length, map_length. reflexivity. Qed.

Lemma the_parameters_print ps : parameters_ok ps = true -> the_parameters (Object (map
  json_parameter ps)) = Some ps.
Proof.
unfold parameters_ok, the_parameters. rewrite !andb_true_iff. intros [[M D] F].
  rewrite at_most_map, M, map_map.
change (map (fun p => fst (json_parameter p)) ps) with (map fst ps). rewrite D.
  rewrite forallb_forall in F.
apply each_map. intros p Hp. apply the_parameter_print, F, Hp.
Qed.

Lemma word_of_name p : is_parameter_name p = true -> is_reserved p = false /\ is_word p = true.
Proof.
destruct p as [|c p]; [discriminate|]. cbn [is_parameter_name is_word]. rewrite !andb_true_iff,
  negb_true_iff. tauto.
Qed.
Lemma names_ok ps : parameters_ok ps = true -> forall p, among p (map fst ps) = true ->
  is_reserved p = false /\ is_word p = true.
Proof.
unfold parameters_ok. rewrite !andb_true_iff. intros [_ F] p Hp. rewrite forallb_forall in F.
  apply among_In in Hp. apply in_map_iff in Hp.
destruct Hp as [e [<- He]]. specialize (F e He). unfold parameter_ok in F. apply andb_prop in F.
  apply word_of_name, F.
Qed.

Lemma the_loss_print w ps : parameters_ok ps = true -> formula_ok (map fst ps) w = true ->
  the_loss (json_loss w ps) = Some (w, ps).
Proof.
intros P F. unfold the_loss, json_loss. change (members ["formula";
  "parameters"] (Object ?m)) with (members ["formula"; "parameters"] (Object m)).
assert (E := members_combine ["formula"; "parameters"] [Text (print_formula w);
  Object (map json_parameter ps)]
  ltac:(apply different_NoDup; reflexivity) eq_refl). cbn [combine] in E. rewrite E.
rewrite the_parameters_print by exact P. rewrite (read_formula_print _ (names_ok ps P) w F).
  reflexivity.
Qed.

Section Kinds.
Variable kinds : list kind.

Lemma the_row_print k row : different (row_fields k) = true -> row_ok k row = true ->
  the_row k (json_row k row) = Some row.
Proof.
unfold row_ok. rewrite andb_true_iff. intros D [L N]. apply same_length_eq in L. unfold the_row,
  json_row.
rewrite members_combine by (apply different_NoDup, D || (rewrite map_length; exact L)).
  apply numbers_print, N.
Qed.

Lemma some_elements_print {A} (f : A -> json) n x xs : at_most n (x :: xs) = true ->
  some_elements n (Array (map f (x :: xs))) = Some (map f (x :: xs)).
Proof. intros H. unfold some_elements. cbn [map]. change (f x :: map f xs) with (map f (x :: xs)).
  rewrite at_most_map, H. reflexivity. Qed.

Lemma the_claim_print c : claim_ok kinds c = true -> the_claim kinds (json_claim kinds c) = Some c.
Proof.
unfold claim_ok, json_claim, the_claim. destruct (kind_of kinds c) as [k|] eqn:K;
  [|discriminate]. rewrite !andb_true_iff. intros [[[O L] V] R].
unfold kind_ok in O. rewrite !andb_true_iff in O. destruct O as [[_ D] Dr].
  apply same_length_eq in L. apply different_NoDup in D.
assert (Dk : NoDup ("claim" :: fields k)).
{ inversion D as [|? ? N1 N2]; subst. inversion N2; subst. constructor; [|assumption]. intros I.
  apply N1. right. exact I. }
rewrite find_it. cbn iota. unfold kind_of in K. rewrite K. destruct (row_fields k) as [|r rs] eqn:F.
- destruct (rows c) as [|row rest] eqn:W; [|discriminate].
  assert (E := members_combine ("claim" :: fields k) (Text (claim_kind c) :: map json_number
    (values c)) Dk ltac:(simpl; rewrite map_length; lia)).
  cbn [combine] in E. rewrite E. cbn [tl]. rewrite numbers_print by exact V. destruct c.
    simpl in W. subst. reflexivity.
- destruct (rows c) as [|row rest] eqn:W; [discriminate|]. apply andb_prop in R.
  destruct R as [M R].
  assert (E := members_combine ("claim" :: "rows" :: fields k)
    (Text (claim_kind c) :: Array (map (json_row k) (row :: rest)) :: map json_number (values c)) D
      ltac:(simpl; rewrite map_length; lia)).
  cbn [combine] in E. rewrite E. rewrite numbers_print by exact V.
    rewrite some_elements_print by exact M.
  rewrite (each_map (the_row k)).
  + destruct c. simpl in W. subst. reflexivity.
  + rewrite forallb_forall in R. intros x Hx. apply the_row_print; [rewrite F; exact Dr | apply R,
    Hx].
Qed.

Lemma the_claims_print cs : claims_ok kinds cs = true -> the_claims kinds (json_claims kinds cs) =
  Some cs.
Proof.
unfold claims_ok, the_claims, json_claims. rewrite !andb_true_iff. intros [[M F] H].
  destruct cs as [|c cs]; [discriminate|].
rewrite some_elements_print by exact M. rewrite each_map; [rewrite H; reflexivity|].
rewrite forallb_forall in F. intros x Hx. apply the_claim_print, F, Hx.
Qed.

Lemma inner_intervals_print outer : forall box, Print.inside outer box = true ->
  inner_intervals (map json_interval box) outer = Some box.
Proof.
induction outer as [|o outer IH]; intros [|i box] H; try discriminate; [reflexivity|].
  cbn [Print.inside] in H. rewrite !andb_true_iff in H.
destruct H as [[[I A] B] H]. cbn [map inner_intervals]. unfold inner_interval.
  rewrite the_interval_print by exact I. destruct i as [lo hi]. cbn [fst snd] in *.
rewrite A, B, IH by exact H. reflexivity.
Qed.
Lemma inside_length outer : forall box, Print.inside outer box = true ->
  List.length outer = List.length box.
Proof.
induction outer as [|o outer IH]; intros [|i box] H; try discriminate; [reflexivity|].
  cbn [Print.inside] in H. rewrite !andb_true_iff in H.
simpl. f_equal. apply IH, H.
Qed.

Lemma the_cell_print whole c : NoDup (map fst whole) -> cell_ok kinds whole c = true ->
  the_cell (the_claims kinds) whole (json_cell kinds whole c) = Some c.
Proof.
unfold cell_ok, the_cell, json_cell. rewrite andb_true_iff. intros D [I H].
assert (E := members_combine ["parameters"; "claims"] [Object (combine (map fst whole) (map
  json_interval (cell_box c))); json_claims kinds (cell_claims c)]
  ltac:(apply different_NoDup; reflexivity) eq_refl). cbn [combine] in E. rewrite E.
assert (L := inside_length _ _ I). rewrite map_length in L.
rewrite members_combine by (exact D || (rewrite !map_length; exact L)).
rewrite inner_intervals_print by exact I. rewrite the_claims_print by exact H. destruct c.
  reflexivity.
Qed.

Lemma intervals_NoDup ps : NoDup (map fst ps) -> NoDup (map fst (intervals ps)).
Proof.
assert (I : forall x ps, In x (map fst (intervals ps)) -> In x (map fst ps)).
{ intros x qs. induction qs as [|[y [q|lo hi]] qs IH]; simpl; tauto. }
induction ps as [|[y [q|lo hi]] ps IH]; intros N; [constructor | |]; simpl in N;
  inversion N as [|? ? N1 N2]; subst; simpl; [apply IH, N2|].
constructor; [|apply IH, N2]. intros H. apply N1, I, H.
Qed.

Theorem certificate_print c : well_formed kinds c = true -> the_certificate kinds (json_of kinds c)
  = Some c.
Proof.
unfold well_formed. rewrite !andb_true_iff. intros [[[P F] C] _]. unfold the_certificate, json_of.
assert (L := the_loss_print _ _ P F). assert (D : NoDup (map fst (parameters c))).
{ unfold parameters_ok in P. rewrite !andb_true_iff in P. apply different_NoDup, P. }
destruct c as [w ps [cs|cs]]; cbn [loss parameters contents json_contents contents_ok] in *.
- set (l := json_loss w ps) in *. set (v := json_claims kinds cs). cbn -[the_loss the_contents].
  rewrite L. cbn -[v the_claims].
  unfold v. rewrite the_claims_print by exact C. reflexivity.
- destruct cs as [|first rest]; [discriminate|]. rewrite !andb_true_iff in C.
  destruct C as [[[C1 C2] C3] C4].
  set (l := json_loss w ps) in *. set (v := Array (map (json_cell kinds (intervals ps)) (first ::
    rest))). cbn -[the_loss the_contents v]. rewrite L.
  unfold the_contents. cbn [String.eqb Ascii.eqb Bool.eqb]. unfold the_cells, v.
  assert (E : each (the_cell (the_claims kinds) (intervals ps))
    (map (json_cell kinds (intervals ps)) (first ::
    rest)) = Some (first :: rest)).
  { apply each_map. rewrite forallb_forall in C3. intros x Hx. apply the_cell_print;
    [apply intervals_NoDup, D | apply C3, Hx]. }
  destruct (intervals ps) as [|i is] eqn:I; [discriminate|]. rewrite <- I in *.
  rewrite some_elements_print by exact C2. rewrite E, C4. reflexivity.
Qed.

(** ** What is printed needs no escapes *)

Lemma all_characters_append p x : forall y, all_characters p (x ++ y) = (all_characters p x &&
  all_characters p y)%bool.
Proof. induction x as [|c x IH]; intros y; [reflexivity|]. simpl. rewrite IH. destruct (p c);
  reflexivity. Qed.
Lemma digit_plain d : (0 <= d < 10)%Z -> is_plain (digit_character d) = true.
Proof.
intros H. assert (C : In d [0;1;2;3;4;5;6;7;8;9]%Z) by (simpl; lia). simpl in C.
repeat (destruct C as [<-|C]; [reflexivity|]). contradiction.
Qed.
Lemma spelled_plain ds : all_digits ds -> forall rest, plain rest = true ->
  plain (spelled ds rest) = true.
Proof.
induction 1 as [|d ds Hd H IH]; intros rest P; [exact P|]. simpl. apply IH. unfold plain in *.
  simpl. rewrite digit_plain by exact Hd. exact P.
Qed.
Lemma number_plain q : plain (print_number q) = true.
Proof.
unfold print_number. assert (A := digits_of_correct (Z.abs (fst q)) ltac:(lia)).
  assert (B := digits_of_correct (Zpos (snd q)) ltac:(lia)).
assert (P : plain (spelled (digits_of (Z.abs (fst q))) ("/" ++ spelled (digits_of (Zpos (snd q)))
  "")) = true).
{ apply spelled_plain; [apply A|]. change (plain (spelled (digits_of (Zpos (snd q))) "") = true).
  apply spelled_plain; [apply B | reflexivity]. }
destruct (fst q <? 0)%Z; exact P.
Qed.
Lemma letter_plain c : is_letter_or_digit c = true -> is_plain c = true.
Proof. destruct c as [[] [] [] [] [] [] [] []]; vm_compute; congruence. Qed.
Lemma characters_plain x : all_characters is_letter_or_digit x = true -> plain x = true.
Proof.
unfold plain. induction x as [|c x IH]; [reflexivity|]. simpl.
  destruct (is_letter_or_digit c) eqn:C; [|discriminate].
rewrite (letter_plain c C). exact IH.
Qed.
Lemma word_plain x : is_word x = true -> plain x = true.
Proof.
destruct x as [|c x]; [discriminate|]. simpl. rewrite andb_true_iff. intros [C A].
  apply characters_plain. simpl.
unfold is_letter_or_digit at 1. rewrite C. exact A.
Qed.
Lemma token_plain t rest : token_ok t = true -> plain rest = true ->
  plain (spelled_token t rest) = true.
Proof.
intros T P. destruct t as [q|x|c]; cbn [spelled_token token_ok] in *.
- unfold decimal_ok in T. rewrite !andb_true_iff in T. destruct T as [[[[_ Q] _] _] _].
  apply Z.leb_le in Q.
  assert (M : (0 <= mantissa q)%Z).
  { unfold mantissa. apply Z.mul_nonneg_nonneg; [exact Q|]. apply Z.div_pos; [apply Z.pow_nonneg;
    lia | lia]. }
  unfold spelled_decimal. apply spelled_plain; [apply digits_of_correct, M|].
  change (plain (spelled (digits_of (places q)) (String " " rest)) = true).
  apply spelled_plain; [apply digits_of_correct, Z.log2_nonneg | exact P].
- unfold plain. rewrite all_characters_append. change (plain x && plain rest = true).
  rewrite (word_plain x T). exact P.
- unfold is_sign in T. apply existsb_exists in T. destruct T as [d [I E]].
  apply Ascii.eqb_eq in E. subst d.
  repeat (destruct I as [<-|I]; [exact P|]). contradiction.
Qed.
Lemma formula_plain names w : (forall p, among p names = true ->
  is_reserved p = false /\ is_word p = true) ->
  formula_ok names w = true -> plain (print_formula w) = true.
Proof.
unfold formula_ok. rewrite !andb_true_iff. intros N [[H _] _].
  assert (T := words_ok names N w H). unfold print_formula.
induction (words w) as [|t ts IH]; [reflexivity|]. simpl in T. apply andb_prop in T.
  destruct T as [T1 T2].
cbn [fold_right]. apply token_plain; [exact T1 | apply IH, T2].
Qed.

Lemma printable_object d ms : printable (S d) (Object ms) = forallb (fun m => plain (fst m) &&
  printable d (snd m)) ms.
Proof. reflexivity. Qed.
Lemma printable_text d s : printable (S d) (Text s) = plain s.
Proof. reflexivity. Qed.
Lemma number_printable d q : printable (S d) (json_number q) = true.
Proof. apply number_plain. Qed.
Lemma interval_printable d i : printable (S (S d)) (json_interval i) = true.
Proof.
change (printable (S d) (json_number (fst i)) && (printable (S d) (json_number (snd i)) && true) =
  true).
rewrite !number_printable. reflexivity.
Qed.
Lemma combine_printable {A} d (f : A -> json) ks : forall vs, forallb plain ks = true ->
  (forall v, In v vs -> printable d (f v) = true) ->
  forallb (fun m => plain (fst m) && printable d (snd m)) (combine ks (map f vs)) = true.
Proof.
induction ks as [|k ks IH]; intros [|v vs] K F; try reflexivity. simpl in K.
  apply andb_prop in K. destruct K as [K1 K2].
cbn [map combine forallb fst snd]. rewrite K1, (F v (or_introl eq_refl)). apply (IH vs K2).
  intros u Hu. apply F. right. exact Hu.
Qed.
Lemma map_printable {A} d (f : A -> json) xs : (forall x, In x xs -> printable d (f x) = true) ->
  printable (S d) (Array (map f xs)) = true.
Proof. intros H. cbn [printable]. apply forallb_forall. intros y Hy. apply in_map_iff in Hy.
  destruct Hy as [x [<- Hx]]. apply H, Hx. Qed.

Lemma find_kind c k : kind_of kinds c = Some k -> kind_name k = claim_kind c.
Proof. unfold kind_of. intros H. apply find_some in H. apply String.eqb_eq, H. Qed.
Lemma claim_printable d c : claim_ok kinds c = true -> printable (4 + d) (json_claim kinds c) =
  true.
Proof.
unfold claim_ok, json_claim. destruct (kind_of kinds c) as [k|] eqn:K; [|discriminate].
  rewrite !andb_true_iff. intros [[[O _] _] R].
unfold kind_ok in O. rewrite !andb_true_iff in O. destruct O as [[[[On Of] Or] _] _].
  rewrite (find_kind c k K) in On.
assert (F := combine_printable (S (S (S d))) json_number (fields k) (values c) Of (fun v _ =>
  number_printable (S (S d)) v)).
change (4 + d)%nat with (S (S (S (S d)))). rewrite printable_object. cbn [forallb fst snd].
  rewrite printable_text, On.
change (plain "claim") with true. cbn [andb]. destruct (row_fields k) as [|r rs] eqn:W; [exact F|].
cbn [forallb fst snd]. rewrite F, andb_true_r. change (plain "rows") with true. cbn [andb].
  change (printable (S (S (S d))) (Array (map (json_row k) (rows c))) = true).
apply map_printable. intros row _. unfold json_row. rewrite W.
  exact (combine_printable (S d) json_number (r :: rs) row Or (fun v _ => number_printable d v)).
Qed.
Lemma claims_printable d cs : claims_ok kinds cs = true -> printable (5 + d) (json_claims kinds cs)
  = true.
Proof.
unfold claims_ok. rewrite !andb_true_iff. intros [[_ F] _]. rewrite forallb_forall in F.
  apply (map_printable (4 + d)). intros c Hc. apply claim_printable, F, Hc.
Qed.

Lemma parameter_name_plain p : is_parameter_name p = true -> plain p = true.
Proof. intros H. apply word_plain, word_of_name, H. Qed.
Lemma intervals_plain ps : forallb parameter_ok ps = true -> forallb plain (map fst (intervals ps))
  = true.
Proof.
induction ps as [|[p [q|lo hi]] ps IH]; intros H; [reflexivity | |]; cbn [forallb] in H;
  apply andb_prop in H; destruct H as [H1 H2]; [exact (IH H2)|].
unfold parameter_ok in H1. apply andb_prop in H1. cbn [intervals flat_map snd fst app map forallb].
rewrite (parameter_name_plain p (proj1 H1)). exact (IH H2).
Qed.
Lemma loss_printable d w ps : parameters_ok ps = true -> formula_ok (map fst ps) w = true ->
  printable (4 + d) (json_loss w ps) = true.
Proof.
intros P F. assert (T := formula_plain _ w (names_ok ps P) F). unfold json_loss.
  change (4 + d)%nat with (S (S (S (S d)))).
rewrite printable_object. cbn [forallb fst snd]. rewrite printable_text, printable_object, T.
unfold parameters_ok in P. rewrite !andb_true_iff in P. destruct P as [_ P]. cbn [andb].
match goal with |- context [forallb ?f (map json_parameter ps)] => assert (E : forallb f (map
  json_parameter ps) = true) end.
{ apply forallb_forall. intros m Hm. apply in_map_iff in Hm. destruct Hm as [[p v] [<- Hp]].
  rewrite forallb_forall in P. specialize (P _ Hp).
  unfold parameter_ok in P. apply andb_prop in P. destruct P as [P1 P2].
    cbn [json_parameter fst snd] in *. rewrite (parameter_name_plain p P1).
  destruct v as [q|lo hi]; [exact (number_printable (S d) q) | exact (interval_printable d (lo,
    hi))]. }
rewrite E. reflexivity.
Qed.
Lemma cell_printable d ps c : forallb parameter_ok ps = true -> cell_ok kinds (intervals ps) c =
  true ->
  printable (6 + d) (json_cell kinds (intervals ps) c) = true.
Proof.
intros P H. unfold cell_ok in H. apply andb_prop in H. destruct H as [_ H].
  assert (C := claims_printable d _ H).
assert (B := combine_printable (4 + d) json_interval (map fst (intervals ps)) (cell_box c)
  (intervals_plain ps P) (fun i _ => interval_printable (2 + d) i)).
unfold json_cell. change (6 + d)%nat with (S (5 + d)). rewrite printable_object.
  cbn [forallb fst snd]. rewrite C.
change (5 + d)%nat with (S (4 + d)). rewrite printable_object, B. reflexivity.
Qed.
Lemma certificate_printable c : well_formed kinds c = true -> printable Json.deepest (json_of kinds
  c) = true.
Proof.
unfold well_formed. rewrite !andb_true_iff. intros [[[P F] C] _].
  assert (L := loss_printable 5 _ _ P F).
unfold parameters_ok in P. rewrite !andb_true_iff in P. destruct P as [_ P].
assert (V : plain (fst (json_contents kinds (parameters c) (contents c))) && printable 9 (snd
  (json_contents kinds (parameters c) (contents c))) = true).
{ destruct (contents c) as [cs|cs]; cbn [json_contents contents_ok fst snd] in *.
  - exact (claims_printable 4 cs C).
  - destruct cs as [|first rest]; [discriminate|]. rewrite !andb_true_iff in C.
    destruct C as [[_ C] _]. rewrite forallb_forall in C.
    apply (map_printable 8). intros x Hx. exact (cell_printable 2 _ x P (C x Hx)). }
unfold json_of, Json.deepest. change (printable 10 (Object ?ms)) with (forallb (fun m => plain (fst
  m) && printable 9 (snd m)) ms).
cbn [forallb]. rewrite V. cbn [fst snd]. cbn [plus] in L. rewrite L. reflexivity.
Qed.

Theorem read_print c : well_formed kinds c = true -> read kinds (print kinds c) = Some c.
Proof.
intros W. unfold read. assert (L : no_longer_than 67108864 (print kinds c) = true) by (unfold
  well_formed in W; rewrite !andb_true_iff in W; apply W).
rewrite L. unfold print. rewrite read_json_print by (apply certificate_printable, W).
  apply certificate_print, W.
Qed.
End Kinds.

(** The kinds in src/claim have fields of different names that need no escapes. *)
Lemma kinds_ok : forallb kind_ok Tables.kinds = true.
Proof. reflexivity. Qed.
