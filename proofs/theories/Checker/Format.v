(** A certificate as data: what a reader of the format (certificates/FORMAT.md) makes of a text, and what a checker looks at. *)
From Coq Require Import ZArith List String.
From Prodstab Require Import Expression.
Import ListNotations.

(** an exact rational number *)
Notation number := (Z * positive)%type.

(** A loss as it is written. Decimals are exact; the spellings of one function are one constructor; [piecewise], [min] and [max] of
    several arguments are what FORMAT.md says that they are short for. *)
Inductive written : Set :=
| The_variable                                 (* z *)
| The_parameter (name : string)
| Decimal (q : number)
| Constant_pi | Constant_e
| Plus (a b : written) | Minus (a b : written) | Times (a b : written) | Over (a b : written) | Negative (a : written)
| To_power (a b : written)
| Call (f : fn) (a : written)
| Lesser (a b : written) | Greater (a b : written)
| Select (c a b : written).                    (* a where c > 0, b where c < 0 *)

(** a parameter has a value or runs through an interval *)
Inductive parameter : Set := Fixed (value : number) | Interval (lo hi : number).

(** a claim: the name of its kind, its numbers in the order of the kind's table, its rows *)
Record claim : Set := Claim { claim_kind : string; values : list number; rows : list (list number) }.

(** a cell: an interval for each parameter that runs through one, in their order in the loss *)
Record cell : Set := Cell { cell_box : list (number * number); cell_claims : list claim }.

Inductive content : Set := Claims (claims : list claim) | Cells (cells : list cell).

Record certificate : Set := Certificate { loss : written; parameters : list (string * parameter); contents : content }.
