(** Certificates as texts: [print], and what makes a certificate [well_formed], so that it can be
    printed. That [read (print c) = Some c] is proved in ReadPrint.v. Nothing of the checker needs
    this. *)
From Coq Require Import ZArith NArith List String Ascii Bool.
From Prodstab Require Import Expression Table Format Numeral Json FormulaText Reader.
Import ListNotations.
Open Scope string_scope.

(** * Numbers *)

(** the digits of n, the last one first *)
Fixpoint digits_within (fuel : nat) (n : Z) : list Z :=
  match fuel with
  | O => [n]
  | S fuel => if (n <? 10)%Z then [n] else (n mod 10)%Z :: digits_within fuel (n / 10)
  end.
Definition digits_of (n : Z) : list Z := digits_within (Z.to_nat (Z.log2 n)) n.

Definition digit_character (d : Z) : ascii := ascii_of_N (Z.to_N (d + 48)).
Fixpoint spelled (ds : list Z) (rest : string) : string :=
  match ds with [] => rest | d :: ds => spelled ds (String (digit_character d) rest) end.

Definition print_number (q : number) : string :=
  let text := spelled (digits_of (Z.abs (fst q))) ("/" ++ spelled (digits_of (Zpos (snd q))) "") in
  if (fst q <? 0)%Z then "-" ++ text else text.

Definition is_reduced (q : number) : bool := (Z.gcd (fst q) (Zpos (snd q)) =? 1)%Z.
Definition number_ok (q : number) : bool :=
  is_reduced q && no_longer_than (Z.to_N longest) (print_number q).

(** A number of a formula is m/10^k. *)
Definition places (q : number) : Z := Z.log2 (Zpos (snd q)).
Definition mantissa (q : number) : Z := (fst q * (10 ^ places q / Zpos (snd q)))%Z.
Definition spelled_decimal (q : number) (rest : string) : string :=
  spelled (digits_of (mantissa q)) ("e-" ++ spelled (digits_of (places q)) rest).
Definition decimal_ok (q : number) : bool :=
  is_reduced q && (0 <=? fst q)%Z && (10 ^ places q mod Zpos (snd q) =? 0)%Z && (places q <=?
    longest)%Z &&
  (count (count 2 (digits_of (places q))) (digits_of (mantissa q)) <=? longest)%Z.

(** * Formulas: every operand that is no name, number or call in parentheses *)

Definition name_of (f : fn) : string :=
  match f with
  | Exp => "exp" | Expm1 => "expm1" | Ln => "log" | Log1p => "log1p" | Sqrt => "sqrt" | Cbrt =>
    "cbrt" | Sin => "sin"
  | Cos => "cos" | Tan => "tan" | Sinh => "sinh" | Cosh => "cosh" | Tanh => "tanh" | Asinh =>
    "asinh" | Atan => "atan"
  | Sigmoid => "sigmoid" | Softplus => "softplus" | Logcosh => "logcosh" | Erf => "erf" | Abs =>
    "abs"
  end.

Definition is_primary (w : written) : bool :=
  match w with
  | Plus _ _ | Minus _ _ | Times _ _ | Over _ _ | Negative _ | To_power _ _ => false
  | _ => true
  end.
Definition enclosed (w : written) (ts : list token) : list token :=
  if is_primary w then ts else Sign "(" :: ts ++ [Sign ")"].

Fixpoint words (w : written) : list token :=
  let operand a := enclosed a (words a) in
  match w with
  | The_variable => [Word "z"]
  | The_parameter p => [Word p]
  | Decimal q => [Numeral q]
  | Constant_pi => [Word "pi"]
  | Constant_e => [Word "E"]
  | Plus a b => operand a ++ Sign "+" :: operand b
  | Minus a b => operand a ++ Sign "-" :: operand b
  | Times a b => operand a ++ Sign "*" :: operand b
  | Over a b => operand a ++ Sign "/" :: operand b
  | Negative a => Sign "-" :: operand a
  | To_power a b => operand a ++ Sign "^" :: operand b
  | Call f a => Word (name_of f) :: Sign "(" :: words a ++ [Sign ")"]
  | Lesser a b => Word "min" :: Sign "(" :: words a ++ Sign "," :: words b ++ [Sign ")"]
  | Greater a b => Word "max" :: Sign "(" :: words a ++ Sign "," :: words b ++ [Sign ")"]
  | Select c a b =>
      Word "select" :: Sign "(" :: words c ++ Sign "," :: words a ++ Sign "," :: words b ++ [Sign
        ")"]
  end.

(** how many levels reading it takes, as it is and as an operand *)
Fixpoint levels (w : written) : nat :=
  let operand a := if is_primary a then levels a else S (levels a) in
  match w with
  | Plus a b | Minus a b | Times a b | Over a b => Nat.max (operand a) (operand b)
  | Negative a => S (operand a)
  | To_power a b => Nat.max (operand a) (S (operand b))
  | Call _ a => S (levels a)
  | Lesser a b | Greater a b => S (Nat.max (levels a) (levels b))
  | Select a b c => S (Nat.max (levels a) (Nat.max (levels b) (levels c)))
  | _ => 1
  end.

Fixpoint leaves_ok (names : list string) (w : written) : bool :=
  match w with
  | The_variable | Constant_pi | Constant_e => true
  | The_parameter p => among p names
  | Decimal q => decimal_ok q
  | Plus a b | Minus a b | Times a b | Over a b | To_power a b | Lesser a b | Greater a b =>
      leaves_ok names a && leaves_ok names b
  | Negative a | Call _ a => leaves_ok names a
  | Select a b c => leaves_ok names a && leaves_ok names b && leaves_ok names c
  end.

Definition spelled_token (t : token) (rest : string) : string :=
  match t with
  | Numeral q => spelled_decimal q (String " " rest)
  | Word x => x ++ String " " rest
  | Sign c => String c (String " " rest)
  end.
Definition print_formula (w : written) : string := fold_right spelled_token "" (words w).

Definition formula_ok (names : list string) (w : written) : bool :=
  leaves_ok names w && (levels w <=? FormulaText.deepest)%nat && no_longer_than 1048576
    (print_formula w).

(** * JSON *)

Fixpoint spelled_json (v : json) (rest : string) : string :=
  let more {A} (spell : A -> string -> string) (xs : list A) (close : ascii) :=
    fold_right (fun x rest => String "," (spell x rest)) (String close rest) xs in
  let all {A} (spell : A -> string -> string) (xs : list A) (close : ascii) :=
    match xs with [] => String close rest | x :: xs => spell x (more spell xs close) end in
  let text s rest := String quote (s ++ String quote rest) in
  match v with
  | Text s => text s rest
  | Digit c => String c rest
  | Array vs => String "[" (all spelled_json vs "]"%char)
  | Object ms => String "{" (all (fun m rest => text (fst m) (String ":" (spelled_json (snd m)
    rest))) ms "}"%char)
  end.

(** what need not be escaped *)
Definition is_plain (c : ascii) : bool :=
  negb (c =? quote)%char && negb (c =? backslash)%char && (" " <=? c)%char && (c <? character
    128)%char.
Definition plain (s : string) : bool := all_characters is_plain s.

(** * Certificates *)

Definition json_number (q : number) : json := Text (print_number q).
Definition json_interval (i : number * number) : json := Array [json_number (fst i);
  json_number (snd i)].
Definition interval_ok (i : number * number) : bool := number_ok (fst i) && number_ok (snd i) &&
  below (fst i) (snd i).

Definition json_parameter (p : string * parameter) : string * json :=
  (fst p, match snd p with Fixed q => json_number q | Interval lo hi => json_interval (lo, hi) end).
Definition parameter_ok (p : string * parameter) : bool :=
  is_parameter_name (fst p) && match snd p with Fixed q => number_ok q | Interval lo hi =>
    interval_ok (lo, hi) end.
Definition parameters_ok (ps : list (string * parameter)) : bool :=
  at_most 8 ps && different (map fst ps) && forallb parameter_ok ps.

Definition json_loss (w : written) (ps : list (string * parameter)) : json :=
  Object [("formula", Text (print_formula w)); ("parameters", Object (map json_parameter ps))].

Section Kinds.
Variable kinds : list kind.
Definition kind_of (c : claim) : option kind := List.find (fun k => (kind_name k =? claim_kind
  c)%string) kinds.

Definition json_row (k : kind) (row : list number) : json := Object (combine (row_fields k) (map
  json_number row)).
Definition row_ok (k : kind) (row : list number) : bool := same_length (row_fields k) row &&
  forallb number_ok row.

Definition json_claim (c : claim) : json :=
  match kind_of c with
  | Some k =>
      let fields := combine (fields k) (map json_number (values c)) in
      Object (("claim", Text (claim_kind c)) ::
        match row_fields k with [] => fields | _ => ("rows", Array (map (json_row k) (rows c))) ::
          fields end)
  | None => Object []
  end.
Definition kind_ok (k : kind) : bool :=
  plain (kind_name k) && forallb plain (fields k) && forallb plain (row_fields k) &&
  different ("claim" :: "rows" :: fields k) && different (row_fields k).
Definition claim_ok (c : claim) : bool :=
  match kind_of c with
  | Some k =>
      kind_ok k && same_length (fields k) (values c) && forallb number_ok (values c) &&
      match row_fields k, rows c with
      | [], [] => true
      | _ :: _, _ :: _ => at_most 4096 (rows c) && forallb (row_ok k) (rows c)
      | _, _ => false
      end
  | None => false
  end.
Definition json_claims (cs : list claim) : json := Array (map json_claim cs).
Definition claims_ok (cs : list claim) : bool :=
  at_most 4096 cs && forallb claim_ok cs &&
  match cs with first :: rest => is_minimum first && negb (existsb is_minimum rest) | [] => false
    end.

Definition json_cell (whole : list (string * (number * number))) (c : cell) : json :=
  Object [("parameters", Object (combine (map fst whole) (map json_interval (cell_box c))));
    ("claims", json_claims (cell_claims c))].
Fixpoint inside (outer box : list (number * number)) : bool :=
  match outer, box with
  | [], [] => true
  | o :: outer, i :: box =>
      interval_ok i && not_above (fst o) (fst i) && not_above (snd i) (snd o) && inside outer box
  | _, _ => false
  end.
Definition cell_ok (whole : list (string * (number * number))) (c : cell) : bool :=
  inside (map snd whole) (cell_box c) && claims_ok (cell_claims c).

Definition contents_ok (ps : list (string * parameter)) (c : content) : bool :=
  match c with
  | Claims cs => claims_ok cs
  | Cells [] => false
  | Cells (first :: rest) =>
      match intervals ps with [] => false | _ => true end && at_most 1024 (first :: rest) &&
      forallb (cell_ok (intervals ps)) (first :: rest) && forallb (same_kinds first) rest
  end.
Definition json_contents (ps : list (string * parameter)) (c : content) : string * json :=
  match c with
  | Claims cs => ("claims", json_claims cs)
  | Cells cs => ("cells", Array (map (json_cell (intervals ps)) cs))
  end.

Definition json_of (c : certificate) : json :=
  Object [("format", Text "prodstab-certificate"); ("loss", json_loss (loss c) (parameters c));
          json_contents (parameters c) (contents c); ("version", Digit "1"); ("producer", Text "")].
Definition print (c : certificate) : string := spelled_json (json_of c) "".

(** what can be written, within the limits of the format *)
Definition well_formed (c : certificate) : bool :=
  parameters_ok (parameters c) && formula_ok (map fst (parameters c)) (loss c) && contents_ok
    (parameters c) (contents c) &&
  no_longer_than 67108864 (print c).
End Kinds.
