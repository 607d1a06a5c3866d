(** What the text of a certificate says: [read] is the definition of the format, beside
    certificates/FORMAT.md. A text that it refuses is malformed. The kinds of claims, with their
    fields, are those of a list of tables. *)
From Coq Require Import ZArith NArith List String Ascii Bool.
From Prodstab Require Import Expression Table Format Numeral Json FormulaText.
Import ListNotations.
Open Scope string_scope.

Fixpoint same_length {A B} (xs : list A) (ys : list B) : bool :=
  match xs, ys with [], [] => true | _ :: xs, _ :: ys => same_length xs ys | _, _ => false end.
Definition at_most {A} (n : Z) (xs : list A) : bool := (count 0 xs <=? n)%Z.

Fixpoint each {A B} (f : A -> option B) (xs : list A) : option (list B) :=
  match xs with [] => Some [] | x :: xs => do y <- f x; do ys <- each f xs; Some (y :: ys) end.

(** the elements of an array of 1 to n *)
Definition some_elements (n : Z) (v : json) : option (list json) :=
  match v with
  | Array ((_ :: _) as elements) => if at_most n elements then Some elements else None
  | _ => None
  end.

(** the values of an object's members in the order of the keys, which are all that it has; keys
    differ from one another *)
Definition members (keys : list string) (v : json) : option (list json) :=
  match v with
  | Object members =>
      if same_length keys members then each (fun key => find key members) keys else None
  | _ => None
  end.

Definition the_number (v : json) : option number :=
  match v with Text s => read_number s | _ => None end.

(** ** The loss *)

Definition below (p q : number) : bool := (fst p * Zpos (snd q) <? fst q * Zpos (snd p))%Z.
Definition not_above (p q : number) : bool := negb (below q p).

Definition the_interval (v : json) : option (number * number) :=
  match v with
  | Array [a; b] =>
      do lo <- the_number a; do hi <- the_number b; if below lo hi then Some (lo, hi) else None
  | _ => None
  end.

Definition the_parameter (m : string * json) : option (string * parameter) :=
  if is_parameter_name (fst m) then
    match snd m with
    | Array _ => do (lo, hi) <- the_interval (snd m); Some (fst m, Interval lo hi)
    | v => do q <- the_number v; Some (fst m, Fixed q)
    end
  else None.

Fixpoint different (names : list string) : bool :=
  match names with [] => true | x :: names => negb (among x names) && different names end.

Definition the_parameters (v : json) : option (list (string * parameter)) :=
  match v with
  | Object members =>
      if at_most 8 members then
        if different (map fst members) then each the_parameter members else None
      else None
  | _ => None
  end.

Definition the_loss (v : json) : option (written * list (string * parameter)) :=
  do values <- members ["formula"; "parameters"] v;
  match values with
  | [Text formula; ps] =>
      do ps <- the_parameters ps; do w <- read_formula (map fst ps) formula; Some (w, ps)
  | _ => None
  end.

(** ** Claims *)

Section Kinds.
Variable kinds : list kind.

Definition the_row (k : kind) (v : json) : option (list number) :=
  do values <- members (row_fields k) v; each the_number values.

Definition the_claim (v : json) : option claim :=
  match v with
  | Object ms =>
      do name <- find "claim" ms;
      match name with
      | Text name =>
          do k <- List.find (fun k => (kind_name k =? name)%string) kinds;
          match row_fields k with
          | [] =>
              do values <- members ("claim" :: fields k) v; do values <- each the_number (tl
                values);
              Some (Claim name values [])
          | _ :: _ =>
              do values <- members ("claim" :: "rows" :: fields k) v;
              match values with
              | _ :: rows :: values =>
                  do values <- each the_number values;
                  do rows <- some_elements 4096 rows; do rows <- each (the_row k) rows;
                  Some (Claim name values rows)
              | _ => None
              end
          end
      | _ => None
      end
  | _ => None
  end.

Definition is_minimum (c : claim) : bool := (claim_kind c =? "minimum")%string.

(** the first claim is of the kind [minimum], and no other is *)
Definition the_claims (v : json) : option (list claim) :=
  do elements <- some_elements 4096 v; do claims <- each the_claim elements;
  match claims with
  | first :: rest =>
      if is_minimum first && negb (existsb is_minimum rest) then Some claims else None
  | [] => None
  end.

(** ** Cells *)

Definition intervals (ps : list (string * parameter)) : list (string * (number * number)) :=
  flat_map (fun p => match snd p with Interval lo hi => [(fst p, (lo, hi))] | Fixed _ => [] end) ps.

Definition inner_interval (v : json) (outer : number * number) : option (number * number) :=
  do (lo, hi) <- the_interval v;
  if not_above (fst outer) lo && not_above hi (snd outer) then Some (lo, hi) else None.
Fixpoint inner_intervals (vs : list json) (outer : list (number * number)) :
  option (list (number * number)) :=
  match vs, outer with
  | [], [] => Some []
  | v :: vs, o :: outer =>
      do i <- inner_interval v o; do is <- inner_intervals vs outer; Some (i :: is)
  | _, _ => None
  end.

(** how the claims of a cell are read *)
Definition the_cell (read_claims : json -> option (list claim))
  (whole : list (string * (number * number))) (v : json) : option cell :=
  do values <- members ["parameters"; "claims"] v;
  match values with
  | [box; claims] =>
      do box <- members (map fst whole) box; do box <- inner_intervals box (map snd whole);
      do claims <- read_claims claims;
      Some (Cell box claims)
  | _ => None
  end.

(** in a map: of claims that build or rest on others, none *)
Definition stands_alone (c : claim) : bool :=
  negb (existsb (String.eqb (claim_kind c)) ["branch"; "branch_momentum"]) &&
  match List.find (fun k => (kind_name k =? claim_kind c)%string) kinds with
  | Some k => match builds_on k with None => true | Some _ => false end
  | None => false
  end.
(** in a map: one claim of a kind, or none at all *)
Definition the_claims_of_map (v : json) : option (list claim) :=
  match v with
  | Array [] => Some []
  | _ =>
      do claims <- the_claims v;
      if different (map claim_kind claims) && forallb stands_alone claims then Some claims else None
  end.

Definition same_kinds (c d : cell) : bool :=
  let kinds_of c := map claim_kind (cell_claims c) in
  if list_eq_dec string_dec (kinds_of c) (kinds_of d) then true else false.

Definition the_cells (ps : list (string * parameter)) (v : json) : option (list cell) :=
  match intervals ps with
  | [] => None
  | whole =>
      do elements <- some_elements 1024 v; do cells <- each (the_cell the_claims whole) elements;
      match cells with
      | first :: rest => if forallb (same_kinds first) rest then Some cells else None
      | [] => None
      end
  end.
Definition the_map (ps : list (string * parameter)) (v : json) : option (list cell) :=
  match intervals ps with
  | [] => None
  | whole => do elements <- some_elements 131072 v; each (the_cell the_claims_of_map whole) elements
  end.

(** ** The file *)

Definition the_contents (key : string) (ps : list (string * parameter)) (v : json) :
  option content :=
  if (key =? "cells")%string then option_map Cells (the_cells ps v)
  else option_map Claims (the_claims v).
Definition contents_of_version (version : json) (key : string) (ps : list (string * parameter))
  (v : json) : option content :=
  match version with
  | Digit "3" => if (key =? "cells")%string then option_map Cells (the_map ps v) else None
  | _ => the_contents key ps v
  end.

Definition is_text (v : json) : bool := match v with Text _ => true | _ => false end.

(** the keys that a version has besides those of all versions: versions 2 and 3 have a comment *)
Definition further_keys (version : json) : option (list string) :=
  match version with
  | Digit c =>
      if (c =? "1")%char then Some []
      else if (c =? "2")%char || (c =? "3")%char then Some ["comment"] else None
  | _ => None
  end.

Definition the_certificate (v : json) : option certificate :=
  match v with
  | Object ms =>
      let key := match find "cells" ms with Some _ => "cells" | None => "claims" end in
      do version <- find "version" ms; do further <- further_keys version;
      do values <- members (["format"; "loss"; key; "version"; "producer"] ++ further) v;
      match values with
      | Text format :: l :: content :: version :: texts =>
          if (format =? "prodstab-certificate")%string && forallb is_text texts then
            do (w, ps) <- the_loss l; do c <- contents_of_version version key ps content;
            Some (Certificate w ps c)
          else None
      | _ => None
      end
  | _ => None
  end.

Definition read (s : string) : option certificate :=
  if no_longer_than 67108864 s then do v <- read_json s; the_certificate v else None.
End Kinds.
