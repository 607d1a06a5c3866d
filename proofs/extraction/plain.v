(** The operations that directives.v replaces, as Coq's own: with these tests/verify compares. *)
From Coq Require Import ZArith Ascii Extraction ExtrOcamlBasic.
From Interval.Float Require Import Basic Generic Specific_stdz.
From Flocq Require Import Zaux.
From Prodstab Require Import BinaryInteger.
Extraction Language OCaml.
Set Warnings "-extraction-opaque-accessed".
Extraction "plain.ml"
  Pos.add Pos.succ Pos.pred Pos.sub Pos.mul Pos.compare Pos.compare_cont Pos.eqb Pos.leb Pos.ltb
  N.add N.succ N.pred N.sub N.mul N.compare N.eqb N.leb N.ltb
  Z.add Z.succ Z.pred Z.sub Z.mul Z.opp Z.abs Z.min Z.max Z.compare Z.eqb Z.leb Z.ltb Z.geb Z.gtb
  Z.even Z.div_eucl Z.div Z.modulo Z.div2 Z.pow Z.shiftl Z.shiftr Z.sqrt Z.sqrtrem Z.log2
  StdZRadix2.digits_aux StdZRadix2.mantissa_digits StdZRadix2.mantissa_even
  StdZRadix2.mantissa_shl StdZRadix2.mantissa_shr
  Zfast_div_eucl BinaryInteger.times BinaryInteger.square BinaryInteger.product
  BinaryInteger.digits BinaryInteger.divide
  Ascii.compare N_of_ascii ascii_of_N.
