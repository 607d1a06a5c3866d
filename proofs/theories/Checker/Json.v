(** JSON (RFC 8259), as far as certificates have it: FORMAT.md, section "The file". *)
From Coq Require Import NArith List String Ascii Bool.
From Prodstab Require Import Numeral.
Import ListNotations.
Open Scope char_scope.

(** The only number in a certificate is its version, which is one digit; there is no true, false or
    null. *)
Inductive json : Set :=
| Object (members : list (string * json)) | Array (elements : list json)
| Text (s : string) | Digit (c : ascii).

Definition character (n : N) : ascii := ascii_of_N n.
Definition quote := character 34.
Definition backslash := character 92.
Definition is_space (c : ascii) : bool :=
  (c =? " ") || (c =? character 9) || (c =? character 10) || (c =? character 13).
Fixpoint skip (s : string) : string :=
  match s with String c rest => if is_space c then skip rest else s | EmptyString => s end.

(** ** Texts *)

(** Nothing that means anything in a certificate is beyond ASCII: each such character is read as
    this one byte. *)
Definition beyond : ascii := character 255.

Local Notation byte := character.

(** the bytes that may follow the first one of a character of several bytes (RFC 3629) *)
Definition following (first : ascii) : option (list (ascii * ascii)) :=
  let any := (byte 128, byte 191) in
  let within lo hi := (byte lo <=? first) && (first <=? byte hi) in
  if within 194%N 223%N then Some [any]
  else if within 224%N 224%N then Some [(byte 160, byte 191); any]
  else if within 225%N 236%N || within 238%N 239%N then Some [any; any]
  else if within 237%N 237%N then Some [(byte 128, byte 159); any]
  else if within 240%N 240%N then Some [(byte 144, byte 191); any; any]
  else if within 241%N 243%N then Some [any; any; any]
  else if within 244%N 244%N then Some [(byte 128, byte 143); any; any]
  else None.
Fixpoint past (ranges : list (ascii * ascii)) (s : string) : option string :=
  match ranges, s with
  | [], _ => Some s
  | (lo, hi) :: ranges, String c s => if (lo <=? c) && (c <=? hi) then past ranges s else None
  | _, EmptyString => None
  end.

Definition hexadecimal (c : ascii) : option N :=
  let n := N_of_ascii c in
  if is_digit c then Some (n - 48)%N
  else if ("a" <=? c) && (c <=? "f") then Some (n - 87)%N
  else if ("A" <=? c) && (c <=? "F") then Some (n - 55)%N
  else None.
Definition four_digits (s : string) : option (N * string) :=
  match s with
  | String a (String b (String c (String d s))) =>
      do a <- hexadecimal a; do b <- hexadecimal b; do c <- hexadecimal c; do d <- hexadecimal d;
      Some ((((a * 16 + b) * 16 + c) * 16 + d)%N, s)
  | _ => None
  end.

(** what \u stands for: never U+0000, never half of a surrogate pair *)
Definition escaped_code (s : string) : option (ascii * string) :=
  let within n lo hi := ((lo <=? n) && (n <=? hi))%N in
  do (n, s) <- four_digits s;
  if (n =? 0)%N then None
  else if (n <? 128)%N then Some (character n, s)
  else if within n 56320%N 57343%N then None (* DC00 to DFFF *)
  else if within n 55296%N 56319%N then      (* D800 to DBFF *)
    do s <- after backslash s; do s <- after "u" s; do (n, s) <- four_digits s;
    if within n 56320%N 57343%N then Some (beyond, s) else None
  else Some (beyond, s).

Definition escaped (s : string) : option (ascii * string) :=
  match s with
  | String c s =>
      if (c =? quote) || (c =? backslash) || (c =? "/") then Some (c, s)
      else if c =? "b" then Some (character 8, s)
      else if c =? "f" then Some (character 12, s)
      else if c =? "n" then Some (character 10, s)
      else if c =? "r" then Some (character 13, s)
      else if c =? "t" then Some (character 9, s)
      else if c =? "u" then escaped_code s
      else None
  | EmptyString => None
  end.

(** the rest of a text, behind its first quotation mark *)
Fixpoint text (fuel s before : string) : option (string * string) :=
  match s, fuel with
  | String c s, String _ fuel =>
      if c =? quote then Some (reversed before EmptyString, s)
      else if c =? backslash then do (c, s) <- escaped s; text fuel s (String c before)
      else if c <? " " then None
      else if c <? character 128 then text fuel s (String c before)
      else do ranges <- following c; do s <- past ranges s; text fuel s (String beyond before)
  | _, _ => None
  end.

(** ** Values *)

(** a member of an object, for a way to read values *)
Definition member (value : string -> option (json * string)) (s : string) :
  option ((string * json) * string) :=
  do s <- after quote (skip s);
  do (key, s) <- text s s EmptyString;
  do s <- after ":" (skip s);
  do (v, s) <- value s;
  Some ((key, v), s).

(** items with commas between them, up to the closing bracket *)
Fixpoint items {A} (item : string -> option (A * string)) (close : ascii) (fuel s : string)
  (before : list A) : option (list A * string) :=
  match fuel with
  | EmptyString => None
  | String _ fuel =>
      do (x, s) <- item s;
      match skip s with
      | String c s =>
          if c =? close then Some (rev_append before [x], s)
          else if c =? "," then items item close fuel s (x :: before)
          else None
      | EmptyString => None
      end
  end.
Definition all_items {A} (item : string -> option (A * string)) (close : ascii) (s : string) :
  option (list A * string) :=
  match after close (skip s) with Some s => Some ([], s) | None => items item close s s [] end.

(** the value that s begins with, no more than so deep: a certificate is seven deep *)
Fixpoint value (depth : nat) (s : string) : option (json * string) :=
  match depth, skip s with
  | S depth, String c rest =>
      if c =? quote then do (t, s) <- text rest rest EmptyString; Some (Text t, s)
      else if c =? "{" then
        do (members, s) <- all_items (member (value depth)) "}" rest; Some (Object members, s)
      else if c =? "[" then
        do (elements, s) <- all_items (value depth) "]" rest; Some (Array elements, s)
      else if is_digit c then Some (Digit c, rest)
      else None
  | _, _ => None
  end.

Definition deepest : nat := 10.

Definition read_json (s : string) : option json :=
  do (v, s) <- value deepest s;
  match skip s with EmptyString => Some v | _ => None end.
