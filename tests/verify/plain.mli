
type nat =
| O
| S of nat

val fst : ('a1 * 'a2) -> 'a1

type comparison =
| Eq
| Lt
| Gt

val compOpp : comparison -> comparison

type positive =
| XI of positive
| XO of positive
| XH

type n =
| N0
| Npos of positive

type z =
| Z0
| Zpos of positive
| Zneg of positive

module Pos :
 sig
  type mask =
  | IsNul
  | IsPos of positive
  | IsNeg
 end

module Coq_Pos :
 sig
  val succ : positive -> positive

  val add : positive -> positive -> positive

  val add_carry : positive -> positive -> positive

  val pred_double : positive -> positive

  val pred : positive -> positive

  val pred_N : positive -> n

  type mask = Pos.mask =
  | IsNul
  | IsPos of positive
  | IsNeg

  val succ_double_mask : mask -> mask

  val double_mask : mask -> mask

  val double_pred_mask : positive -> mask

  val sub_mask : positive -> positive -> mask

  val sub_mask_carry : positive -> positive -> mask

  val sub : positive -> positive -> positive

  val mul : positive -> positive -> positive

  val iter : ('a1 -> 'a1) -> 'a1 -> positive -> 'a1

  val div2 : positive -> positive

  val div2_up : positive -> positive

  val size : positive -> positive

  val compare_cont : comparison -> positive -> positive -> comparison

  val compare : positive -> positive -> comparison

  val eqb : positive -> positive -> bool

  val leb : positive -> positive -> bool

  val ltb : positive -> positive -> bool

  val sqrtrem_step :
    (positive -> positive) -> (positive -> positive) -> (positive * mask) ->
    positive * mask

  val sqrtrem : positive -> positive * mask

  val sqrt : positive -> positive
 end

module N :
 sig
  val succ : n -> n

  val pred : n -> n

  val add : n -> n -> n

  val sub : n -> n -> n

  val mul : n -> n -> n

  val compare : n -> n -> comparison

  val eqb : n -> n -> bool

  val leb : n -> n -> bool

  val ltb : n -> n -> bool
 end

module Z :
 sig
  val double : z -> z

  val succ_double : z -> z

  val pred_double : z -> z

  val pos_sub : positive -> positive -> z

  val add : z -> z -> z

  val opp : z -> z

  val succ : z -> z

  val pred : z -> z

  val sub : z -> z -> z

  val mul : z -> z -> z

  val pow_pos : z -> positive -> z

  val pow : z -> z -> z

  val compare : z -> z -> comparison

  val leb : z -> z -> bool

  val ltb : z -> z -> bool

  val geb : z -> z -> bool

  val gtb : z -> z -> bool

  val eqb : z -> z -> bool

  val max : z -> z -> z

  val min : z -> z -> z

  val abs : z -> z

  val pos_div_eucl : positive -> z -> z * z

  val div_eucl : z -> z -> z * z

  val div : z -> z -> z

  val modulo : z -> z -> z

  val even : z -> bool

  val div2 : z -> z

  val log2 : z -> z

  val sqrtrem : z -> z * z

  val sqrt : z -> z

  val shiftl : z -> z -> z

  val shiftr : z -> z -> z
 end

val iter_pos : ('a1 -> 'a1) -> positive -> 'a1 -> 'a1

val zpos_div_eucl_aux1 : positive -> positive -> z * z

val zpos_div_eucl_aux : positive -> positive -> z * z

val zfast_div_eucl : z -> z -> z * z

type position =
| Pos_Eq
| Pos_Lo
| Pos_Mi
| Pos_Up

module StdZRadix2 :
 sig
  val mantissa_even : positive -> bool

  val mantissa_shl : positive -> z -> positive

  val digits_aux : positive -> positive -> positive

  val mantissa_digits : positive -> z

  val mantissa_shr_aux : (positive * position) -> positive * position

  val mantissa_shr : positive -> z -> position -> positive * position
 end

val windows :
  positive -> positive -> positive -> positive -> positive -> positive

val times : positive -> positive -> positive

val square : positive -> positive

val product : z -> z -> z

val multiples : z -> z -> z

val digits : positive -> z

val reciprocal : nat -> z -> z -> z

val corrected : nat -> z -> z -> z -> z -> z * z

val divide : positive -> positive -> z * z
