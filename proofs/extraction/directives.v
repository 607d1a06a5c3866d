(** How Coq's numbers become those of src/verify/arithmetic.ml, one line for each operation. *)
From Coq Require Import ZArith Extraction ExtrOcamlBasic.
From Interval.Float Require Import Basic Generic Specific_stdz.
From Flocq Require Import Zaux.
From Prodstab Require Import BinaryInteger Arithmetic.

Extraction Language OCaml.
Extraction Blacklist Arithmetic.

Extract Inductive comparison => "Arithmetic.comparison"
  ["Arithmetic.Eq" "Arithmetic.Lt" "Arithmetic.Gt"].
Extract Inductive position => "Arithmetic.position"
  ["Arithmetic.At_zero" "Arithmetic.Below_middle" "Arithmetic.In_the_middle"
   "Arithmetic.Above_middle"].
Extract Inductive positive => "Arithmetic.integer"
  ["Arithmetic.twice_and_one" "Arithmetic.twice" "Arithmetic.one"] "Arithmetic.positive_case".
Extract Inductive Z => "Arithmetic.integer"
  ["Arithmetic.zero" "" "Arithmetic.opposite"] "Arithmetic.integer_case".
Extract Inductive N => "Arithmetic.integer" ["Arithmetic.zero" ""] "Arithmetic.natural_case".

Extract Constant Pos.add => "Arithmetic.add".
Extract Constant Pos.succ => "Arithmetic.succ".
Extract Constant Pos.pred => "Arithmetic.pos_pred".
Extract Constant Pos.sub => "Arithmetic.pos_sub".
Extract Constant Pos.mul => "Arithmetic.mul".
Extract Constant Pos.compare => "Arithmetic.compare".
Extract Constant Pos.compare_cont => "Arithmetic.pos_compare_cont".
Extract Constant Pos.eqb => "Arithmetic.equal".
Extract Constant Pos.leb => "Arithmetic.at_most".
Extract Constant Pos.ltb => "Arithmetic.less".
Extract Constant N.add => "Arithmetic.add".
Extract Constant N.succ => "Arithmetic.succ".
Extract Constant N.pred => "Arithmetic.n_pred".
Extract Constant N.sub => "Arithmetic.n_sub".
Extract Constant N.mul => "Arithmetic.mul".
Extract Constant N.compare => "Arithmetic.compare".
Extract Constant N.eqb => "Arithmetic.equal".
Extract Constant N.leb => "Arithmetic.at_most".
Extract Constant N.ltb => "Arithmetic.less".
Extract Constant Z.add => "Arithmetic.add".
Extract Constant Z.succ => "Arithmetic.succ".
Extract Constant Z.pred => "Arithmetic.pred".
Extract Constant Z.sub => "Arithmetic.sub".
Extract Constant Z.mul => "Arithmetic.mul".
Extract Constant Z.opp => "Arithmetic.opp".
Extract Constant Z.abs => "Arithmetic.abs".
Extract Constant Z.min => "Arithmetic.min".
Extract Constant Z.max => "Arithmetic.max".
Extract Constant Z.compare => "Arithmetic.compare".
Extract Constant Z.eqb => "Arithmetic.equal".
Extract Constant Z.leb => "Arithmetic.at_most".
Extract Constant Z.ltb => "Arithmetic.less".
Extract Constant Z.geb => "Arithmetic.at_least".
Extract Constant Z.gtb => "Arithmetic.more".
Extract Constant Z.even => "Arithmetic.even".
Extract Constant Z.div_eucl => "Arithmetic.divide".
Extract Constant Z.div => "Arithmetic.quotient".
Extract Constant Z.modulo => "Arithmetic.rest".
Extract Constant Z.div2 => "Arithmetic.half".
Extract Constant Z.pow => "Arithmetic.power".
Extract Constant Z.shiftl => "Arithmetic.shift_left".
Extract Constant Z.shiftr => "Arithmetic.shift_right".
Extract Constant Z.sqrt => "Arithmetic.square_root".
Extract Constant Z.sqrtrem => "Arithmetic.square_root_and_rest".
Extract Constant Z.log2 => "Arithmetic.log2".
Extract Constant StdZRadix2.digits_aux => "Arithmetic.digits_aux".
Extract Constant StdZRadix2.mantissa_digits => "Arithmetic.digits".
Extract Constant StdZRadix2.mantissa_even => "Arithmetic.even".
Extract Constant StdZRadix2.mantissa_shl => "Arithmetic.mantissa_shift_left".
Extract Constant StdZRadix2.mantissa_shr => "Arithmetic.mantissa_shift_right".
Extract Constant Zfast_div_eucl => "Arithmetic.divide".
Extract Constant BinaryInteger.times => "Arithmetic.mul".
Extract Constant BinaryInteger.square => "Arithmetic.square".
Extract Constant BinaryInteger.product => "Arithmetic.mul".
Extract Constant BinaryInteger.multiples => "Arithmetic.mul".
Extract Constant BinaryInteger.digits => "Arithmetic.digits".
Extract Constant BinaryInteger.divide => "Arithmetic.divide".
