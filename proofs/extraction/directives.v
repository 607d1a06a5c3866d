(** How Coq's numbers become those of src/verify/arithmetic.ml, one line for each operation. *)
From Coq Require Import ZArith Ascii Extraction ExtrOcamlBasic ExtrOcamlString.
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

Extract Constant Pos.add => "Arithmetic.add". (* pos_add_is *)
Extract Constant Pos.succ => "Arithmetic.succ". (* pos_succ_is *)
Extract Constant Pos.pred => "Arithmetic.pos_pred". (* pos_pred_is *)
Extract Constant Pos.sub => "Arithmetic.pos_sub". (* pos_sub_is *)
Extract Constant Pos.mul => "Arithmetic.mul". (* pos_mul_is *)
Extract Constant Pos.compare => "Arithmetic.compare". (* pos_compare_is *)
Extract Constant Pos.compare_cont => "Arithmetic.pos_compare_cont". (* pos_compare_cont_is *)
Extract Constant Pos.eqb => "Arithmetic.equal". (* pos_equal_is *)
Extract Constant Pos.leb => "Arithmetic.at_most". (* pos_at_most_is *)
Extract Constant Pos.ltb => "Arithmetic.less". (* pos_less_is *)
Extract Constant N.add => "Arithmetic.add". (* n_add_is *)
Extract Constant N.succ => "Arithmetic.succ". (* n_succ_is *)
Extract Constant N.pred => "Arithmetic.n_pred". (* n_pred_is *)
Extract Constant N.sub => "Arithmetic.n_sub". (* n_sub_is *)
Extract Constant N.mul => "Arithmetic.mul". (* n_mul_is *)
Extract Constant N.compare => "Arithmetic.compare". (* n_compare_is *)
Extract Constant N.eqb => "Arithmetic.equal". (* n_equal_is *)
Extract Constant N.leb => "Arithmetic.at_most". (* n_at_most_is *)
Extract Constant N.ltb => "Arithmetic.less". (* n_less_is *)
Extract Constant Z.add => "Arithmetic.add". (* add_is *)
Extract Constant Z.succ => "Arithmetic.succ". (* succ_is *)
Extract Constant Z.pred => "Arithmetic.pred". (* pred_is *)
Extract Constant Z.sub => "Arithmetic.sub". (* sub_is *)
Extract Constant Z.mul => "Arithmetic.mul". (* mul_is *)
Extract Constant Z.opp => "Arithmetic.opp". (* opp_is *)
Extract Constant Z.abs => "Arithmetic.abs". (* abs_is *)
Extract Constant Z.min => "Arithmetic.min". (* min_is *)
Extract Constant Z.max => "Arithmetic.max". (* max_is *)
Extract Constant Z.compare => "Arithmetic.compare". (* compare_is *)
Extract Constant Z.eqb => "Arithmetic.equal". (* equal_is *)
Extract Constant Z.leb => "Arithmetic.at_most". (* at_most_is *)
Extract Constant Z.ltb => "Arithmetic.less". (* less_is *)
Extract Constant Z.geb => "Arithmetic.at_least". (* at_least_is *)
Extract Constant Z.gtb => "Arithmetic.more". (* more_is *)
Extract Constant Z.even => "Arithmetic.even". (* even_is *)
Extract Constant Z.div_eucl => "Arithmetic.divide". (* divide_is *)
Extract Constant Z.div => "Arithmetic.quotient". (* quotient_is *)
Extract Constant Z.modulo => "Arithmetic.rest". (* rest_is *)
Extract Constant Z.div2 => "Arithmetic.half". (* half_is *)
Extract Constant Z.pow => "Arithmetic.power". (* power_is *)
Extract Constant Z.shiftl => "Arithmetic.shift_left". (* shift_left_is *)
Extract Constant Z.shiftr => "Arithmetic.shift_right". (* shift_right_is *)
Extract Constant Z.sqrt => "Arithmetic.square_root". (* square_root_is *)
Extract Constant Z.sqrtrem => "Arithmetic.square_root_and_rest". (* square_root_and_rest_is *)
Extract Constant Z.log2 => "Arithmetic.log2". (* log2_is *)
Extract Constant StdZRadix2.digits_aux => "Arithmetic.digits_aux". (* digits_aux_is *)
Extract Constant StdZRadix2.mantissa_digits => "Arithmetic.digits". (* digits_is *)
Extract Constant StdZRadix2.mantissa_even => "Arithmetic.even". (* mantissa_even_is *)
Extract Constant StdZRadix2.mantissa_shl => "Arithmetic.mantissa_shift_left". (* mantissa_shift_left_is *)
Extract Constant StdZRadix2.mantissa_shr => "Arithmetic.mantissa_shift_right". (* mantissa_shift_right_is *)
Extract Constant Zfast_div_eucl => "Arithmetic.divide". (* fast_divide_is *)
Extract Constant BinaryInteger.times => "Arithmetic.mul". (* times_is *)
Extract Constant BinaryInteger.square => "Arithmetic.square". (* square_is *)
Extract Constant BinaryInteger.product => "Arithmetic.mul". (* product_is *)
Extract Constant BinaryInteger.digits => "Arithmetic.digits". (* binary_digits_is *)
Extract Constant BinaryInteger.divide => "Arithmetic.divide". (* binary_divide_is *)

(** Characters are OCaml's (ExtrOcamlString). *)
Extract Constant Ascii.compare => "Arithmetic.compare_characters". (* compare_characters_is *)
Extract Constant N_of_ascii => "Arithmetic.code". (* code_is *)
Extract Constant ascii_of_N => "Arithmetic.character". (* character_is *)

(** Reals occur in functions of coq-interval's modules that only proofs call; they are not computed with. *)
Extract Constant Rdefinitions.RbaseSymbolsImpl.R => "unit".
Extract Constant Rdefinitions.RbaseSymbolsImpl.Rabst => "ignore".
Extract Constant Rdefinitions.RbaseSymbolsImpl.Rrepr => "(fun () -> assert false)".
Extract Constant Rdefinitions.RbaseSymbolsImpl.R0 => "()".
Extract Constant Rdefinitions.RbaseSymbolsImpl.R1 => "()".
Extract Constant Rdefinitions.RbaseSymbolsImpl.Rplus => "(fun () () -> ())".
Extract Constant Rdefinitions.RbaseSymbolsImpl.Rmult => "(fun () () -> ())".
Extract Constant Rdefinitions.RbaseSymbolsImpl.Ropp => "(fun () -> ())".
Extract Constant Rdefinitions.RinvImpl.Rinv => "(fun () -> ())".
