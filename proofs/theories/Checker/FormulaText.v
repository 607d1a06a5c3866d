(** Formulas as texts: FORMAT.md, section "Formulas". The rules of the grammar there are functions
    here, under their names. *)
From Coq Require Import ZArith NArith List String Ascii Bool.
From Prodstab Require Import Expression Format Numeral.
Import ListNotations.
Open Scope string_scope.

(** * Names *)

(** the functions of one argument *)
Definition functions : list (string * fn) :=
  [("exp", Exp); ("expm1", Expm1); ("log", Ln); ("ln", Ln); ("log1p", Log1p); ("sqrt", Sqrt);
   ("cbrt", Cbrt); ("sin", Sin); ("cos", Cos); ("tan", Tan); ("sinh", Sinh); ("cosh", Cosh);
   ("tanh", Tanh); ("asinh", Asinh); ("atan", Atan); ("sigmoid", Sigmoid);
    ("softplus", Softplus); ("logcosh", Logcosh); ("erf", Erf);
   ("abs", Abs); ("Abs", Abs)].
Definition minimum_names := ["min"; "Min"].
Definition maximum_names := ["max"; "Max"].
Definition piecewise_names := ["piecewise"; "Piecewise"].

Definition among (x : string) (names : list string) : bool := existsb (String.eqb x) names.
Definition find {A} (x : string) (table : list (string * A)) : option A :=
  option_map snd (List.find (fun e => (x =? fst e)%string) table).

Definition is_reserved (x : string) : bool :=
  among x (["z"; "pi"; "E"; "True"; "select"] ++ minimum_names ++ maximum_names ++
           piecewise_names ++ map fst functions).

Definition is_letter (c : ascii) : bool :=
  ((("a" <=? c) && (c <=? "z")) || (("A" <=? c) && (c <=? "Z")) || (c =? "_"))%char.
Definition is_letter_or_digit (c : ascii) : bool := is_letter c || is_digit c.
Fixpoint all_characters (p : ascii -> bool) (s : string) : bool :=
  match s with String c s => if p c then all_characters p s else false | EmptyString => true end.

(** what a parameter may be called *)
Definition is_parameter_name (x : string) : bool :=
  match x with
  | String c rest =>
      is_letter c && all_characters is_letter_or_digit rest && no_longer_than 31 x && negb
        (is_reserved x)
  | EmptyString => false
  end.

(** * Tokens *)

(** [**], [<=] and [>=] mean the same as [^], [<] and [>], and are read as these. *)
Inductive token : Set := Numeral (q : number) | Word (x : string) | Sign (c : ascii).

Definition is_blank (c : ascii) : bool := ((c =? " ") || (("009" <=? c) && (c <=? "013")))%char.
Definition is_sign (c : ascii) : bool :=
  existsb (Ascii.eqb c) ["+"; "-"; "*"; "/"; "^"; "("; ")"; ","; "<"; ">"; "&"; "|"; "~"]%char.

(** the second character of a sign that has two *)
Definition doubled (c : ascii) (rest : string) : option string :=
  if (c =? "*")%char then after "*" rest
  else if (c =? "<")%char || (c =? ">")%char then after "=" rest
  else None.

Fixpoint word (s before : string) : string * string :=
  match s with
  | String c rest =>
      if is_letter_or_digit c then word rest (String c before) else (reversed before "", s)
  | EmptyString => (reversed before "", s)
  end.

Fixpoint tokens (fuel s : string) (before : list token) : option (list token) :=
  match s, fuel with
  | EmptyString, _ => Some (rev_append before [])
  | String c rest, String _ fuel =>
      if is_blank c then tokens fuel rest before
      else if is_letter c then let '(x, s) := word s "" in tokens fuel s (Word x :: before)
      else if is_digit c || (c =? ".")%char then
        do (q, s) <- decimal s; tokens fuel s (Numeral q :: before)
      else if is_sign c then
        match doubled c rest with
        | Some s => tokens fuel s (Sign (if (c =? "*")%char then "^" else c) :: before)
        | None => tokens fuel rest (Sign c :: before)
        end
      else None
  | _, _ => None
  end.

(** * The grammar *)

Definition parser (A : Set) := list token -> option (A * list token).

(** what follows the sign c *)
Definition past (c : ascii) (ts : list token) : option (list token) :=
  match ts with Sign d :: ts => if (c =? d)%char then Some ts else None | _ => None end.

(** items with the sign c between them, at most so many *)
Fixpoint separated {A : Set} (c : ascii) (item : parser A) (most : nat) (before : list A)
  (ts : list token) : option (list A * list token) :=
  match most with
  | O => None
  | S most =>
      do (x, ts) <- item ts;
      match past c ts with
      | Some ts => separated c item most (x :: before) ts
      | None => Some (rev_append before [x], ts)
      end
  end.

Section Grammar.
Variable parameters : list string.

Definition name (x : string) : option written :=
  if (x =? "z")%string then Some The_variable
  else if (x =? "pi")%string then Some Constant_pi
  else if (x =? "E")%string then Some Constant_e
  else if among x parameters then Some (The_parameter x)
  else None.

(** a function of its arguments; [min] and [max] of several are taken from the left *)
Definition call (f : string) (arguments : list written) : option written :=
  match find f functions, arguments with
  | Some f, [a] => Some (Call f a)
  | Some _, _ => None
  | None, a :: b :: rest =>
      if among f minimum_names then Some (fold_left Lesser (b :: rest) a)
      else if among f maximum_names then Some (fold_left Greater (b :: rest) a)
      else if (f =? "select")%string then match rest with [c] => Some (Select a b c) | _ => None end
      else None
  | None, _ => None
  end.

(** [piecewise]: what it is short for *)
Fixpoint choice (cases : list (written * written)) : option written :=
  match cases with
  | [] => None
  | [(v, c)] => match c with Decimal (1%Z, 1%positive) => Some v | _ => None end
  | (v, c) :: cases => do rest <- choice cases; Some (Select c v rest)
  end.

(** Behind the "(" of a condition there may be one more condition or an expression, which only its
    end shows. *)
Inductive item : Set := Value (a : written) | Truth (c : written).

(** what is read inside of one more sign, exponent, pair of parentheses, call or [~] *)
Record level : Set := Level { signed : parser written; comparison : parser item }.

(** ** Expressions, for a way to read [signed]. The fuel of the loops is the list of tokens
    itself. *)

Section Expressions.
Variable signed : parser written.

Fixpoint rest_of_term (fuel : list token) (a : written) (ts : list token) :
  option (written * list token) :=
  match ts, fuel with
  | Sign c :: ts', _ :: fuel =>
      if (c =? "*")%char then do (b, ts) <- signed ts'; rest_of_term fuel (Times a b) ts
      else if (c =? "/")%char then do (b, ts) <- signed ts'; rest_of_term fuel (Over a b) ts
      else Some (a, ts)
  | _, _ => Some (a, ts)
  end.
Definition term : parser written := fun ts => do (a, ts) <- signed ts; rest_of_term ts a ts.

Fixpoint rest_of_expression (fuel : list token) (a : written) (ts : list token) :
  option (written * list token) :=
  match ts, fuel with
  | Sign c :: ts', _ :: fuel =>
      if (c =? "+")%char then do (b, ts) <- term ts'; rest_of_expression fuel (Plus a b) ts
      else if (c =? "-")%char then do (b, ts) <- term ts'; rest_of_expression fuel (Minus a b) ts
      else Some (a, ts)
  | _, _ => Some (a, ts)
  end.
Definition expression : parser written := fun ts => do (a, ts) <- term ts;
  rest_of_expression ts a ts.
End Expressions.

(** ** Conditions, for a way to read comparisons *)

(** conditions with the sign c between them, joined from the left *)
Fixpoint joined (c : ascii) (join : written -> written -> written) (next : parser item)
  (fuel : list token) (i : item) (ts : list token) :
  option (item * list token) :=
  match past c ts, fuel with
  | Some ts, _ :: fuel =>
      match i with
      | Truth a =>
          do (j, ts) <- next ts;
          match j with
          | Truth b => joined c join next fuel (Truth (join a b)) ts
          | Value _ => None
          end
      | Value _ => None
      end
  | _, _ => Some (i, ts)
  end.
Definition conjunction (comparison : parser item) : parser item :=
  fun ts => do (i, ts) <- comparison ts; joined "&" Lesser comparison ts i ts.
Definition condition_or_expression (comparison : parser item) : parser item :=
  fun ts =>
    do (i, ts) <- conjunction comparison ts; joined "|" Greater (conjunction comparison) ts i ts.
Definition condition (comparison : parser item) : parser written :=
  fun ts =>
    do (i, ts) <- condition_or_expression comparison ts;
    match i with Truth c => Some (c, ts) | Value _ => None end.

(** ** One level *)

Section Level.
Variable inner : level.

Definition case (ts : list token) : option ((written * written) * list token) :=
  do ts <- past "(" ts; do (v, ts) <- expression (signed inner) ts;
  do ts <- past "," ts; do (c, ts) <- condition (comparison inner) ts;
  do ts <- past ")" ts; Some ((v, c), ts).

Definition primary (ts : list token) : option (written * list token) :=
  match ts with
  | Numeral q :: ts => Some (Decimal q, ts)
  | Word x :: ts =>
      match past "(" ts with
      | Some ts =>
          if among x piecewise_names then
            do (cases, ts) <- separated "," case 64 [] ts;
            do ts <- past ")" ts; do a <- choice cases; Some (a, ts)
          else
            do (arguments, ts) <- separated "," (expression (signed inner)) 64 [] ts;
            do ts <- past ")" ts; do a <- call x arguments; Some (a, ts)
      | None => do a <- name x; Some (a, ts)
      end
  | Sign c :: ts =>
      if (c =? "(")%char then
        do (a, ts) <- expression (signed inner) ts; do ts <- past ")" ts; Some (a, ts)
      else None
  | [] => None
  end.

(** a power, behind its base *)
Definition exponentiated (a : written) (ts : list token) : option (written * list token) :=
  match past "^" ts with
  | Some ts => do (b, ts) <- signed inner ts; Some (To_power a b, ts)
  | None => Some (a, ts)
  end.
Definition power : parser written := fun ts => do (a, ts) <- primary ts; exponentiated a ts.

Definition signed_here (ts : list token) : option (written * list token) :=
  match past "-" ts, past "+" ts with
  | Some ts, _ => do (a, ts) <- signed inner ts; Some (Negative a, ts)
  | None, Some ts => signed inner ts
  | None, None => power ts
  end.

(** a comparison, behind its left side: [x < y] becomes [y - x], [x > y] becomes [x - y] *)
Definition compared (a : written) (ts : list token) : option (item * list token) :=
  match past "<" ts, past ">" ts with
  | Some ts, _ => do (b, ts) <- expression signed_here ts; Some (Truth (Minus b a), ts)
  | None, Some ts => do (b, ts) <- expression signed_here ts; Some (Truth (Minus a b), ts)
  | None, None => Some (Value a, ts)
  end.

Definition comparison_here (ts : list token) : option (item * list token) :=
  match ts with
  | Word x :: rest =>
      if (x =? "True")%string then Some (Truth (Decimal (1%Z, 1%positive)), rest)
      else do (a, ts) <- expression signed_here ts; compared a ts
  | Sign c :: rest =>
      if (c =? "~")%char then
        do (i, ts) <- comparison inner rest;
        match i with Truth c => Some (Truth (Negative c), ts) | Value _ => None end
      else if (c =? "(")%char then
        do (i, ts) <- condition_or_expression (comparison inner) rest; do ts <- past ")" ts;
        match i with
        | Truth c => Some (Truth c, ts)
        | Value a =>
            do (a, ts) <- exponentiated a ts; do (a, ts) <- rest_of_term signed_here ts a ts;
            do (a, ts) <- rest_of_expression signed_here ts a ts; compared a ts
        end
      else do (a, ts) <- expression signed_here ts; compared a ts
  | _ => do (a, ts) <- expression signed_here ts; compared a ts
  end.
End Level.

Fixpoint within (depth : nat) : level :=
  match depth with
  | O => Level (fun _ => None) (fun _ => None)
  | S depth => let inner := within depth in Level (signed_here inner) (comparison_here inner)
  end.

(** each place lies within at most 499 others *)
Definition deepest : nat := 500.
End Grammar.

Definition read_formula (parameters : list string) (s : string) : option written :=
  if no_longer_than 1048576 s then
    do ts <- tokens s s [];
    do (a, ts) <- expression (signed (within parameters deepest)) ts;
    match ts with [] => Some a | _ => None end
  else None.
