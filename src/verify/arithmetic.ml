(* The operations that the extracted checker calls in the place of Coq's: integers are Zarith's. Which of Coq's each replaces, and
   the lemma of proofs/theories/Arithmetic.v that says what it has to do, and proves it of Coq's own, stand in
   proofs/extraction/directives.v; tests/verify compares the two on random numbers. An operation may also raise Too_large: then
   there is no verdict. *)

type integer = Z.t
type comparison = Eq | Lt | Gt
type position = At_zero | Below_middle | In_the_middle | Above_middle (* pos_Eq, pos_Lo, pos_Mi, pos_Up *)

exception Too_large

(* No shift and no power makes a number of more bits, so that a hostile certificate does not fill the memory at once. *)
let most_bits = 1 lsl 27
let fits bits = if bits > most_bits then raise Too_large
let small n = if Z.fits_int n then Z.to_int n else raise Too_large

(* constructors, and the three cases of a positive number, the three of an integer, the two of a natural one *)
let twice_and_one p = Z.succ (Z.shift_left p 1)
let twice p = Z.shift_left p 1
let zero = Z.zero
let one = Z.one
let two = Z.of_int 2
let opposite = Z.neg
let positive_case odd even one p =
  if Z.leq p Z.one then one () else if Z.is_even p then even (Z.shift_right p 1) else odd (Z.shift_right p 1)
let integer_case zero positive negative x =
  match Z.sign x with 0 -> zero () | 1 -> positive x | _ -> negative (Z.neg x)
let natural_case zero positive a = if Z.sign a = 0 then zero () else positive a

let compare x y = match Z.compare x y with 0 -> Eq | c -> if c < 0 then Lt else Gt
let equal = Z.equal
let at_most = Z.leq
let less = Z.lt
let at_least = Z.geq
let more = Z.gt
let add = Z.add
let sub = Z.sub
let mul = Z.mul
let succ = Z.succ
let pred = Z.pred
let opp = Z.neg
let abs = Z.abs
let min = Z.min
let max = Z.max
let even = Z.is_even

let pos_pred p = Z.max Z.one (Z.pred p)
let pos_sub p q = Z.max Z.one (Z.sub p q)
let pos_compare_cont c p q = match Z.compare p q with 0 -> c | d -> if d < 0 then Lt else Gt
let n_pred a = Z.max Z.zero (Z.pred a)
let n_sub a b = Z.max Z.zero (Z.sub a b)

let divide x y =
  match Z.sign y with
  | 0 -> (Z.zero, x)
  | 1 -> Z.ediv_rem x y
  | _ -> let q = Z.fdiv x y in (q, Z.sub x (Z.mul y q))
let quotient x y = match Z.sign y with 0 -> Z.zero | 1 -> Z.ediv x y | _ -> Z.fdiv x y
let rest x y = snd (divide x y)
let half x = Z.shift_right x 1
let shift_left x n =
  let n = small n in
  if n < 0 then Z.shift_right x (-n) else (fits (64 * Z.size x + n); Z.shift_left x n)
let shift_right x n =
  let n = small n in
  if n >= 0 then Z.shift_right x n else (fits (64 * Z.size x - n); Z.shift_left x (-n))
let power x n =
  if Z.sign n < 0 then Z.zero
  else if Z.sign n = 0 || Z.equal x Z.one then Z.one
  else if Z.sign x = 0 then Z.zero
  else if Z.equal x Z.minus_one then if Z.is_even n then Z.one else Z.minus_one
  else begin
    let n = small n in
    fits n;
    fits (n * Z.numbits x);
    if Z.equal x two then Z.shift_left Z.one n else Z.pow x n
  end
let square_root x = if Z.sign x <= 0 then Z.zero else Z.sqrt x
let square_root_and_rest x = if Z.sign x <= 0 then (Z.zero, Z.zero) else Z.sqrt_rem x
let log2 x = if Z.sign x <= 0 then Z.zero else Z.of_int (Z.numbits x - 1)

let digits_aux p n = Z.add n (Z.of_int (Z.numbits p - 1))
let digits p = Z.of_int (Z.numbits p)
let square p = Z.mul p p
let mantissa_shift_left p n = if Z.sign n > 0 then shift_left p n else Z.one
let place rest half before =
  if Z.sign rest = 0 then (if before = At_zero then At_zero else Below_middle)
  else match compare rest half with
    | Lt -> Below_middle
    | Gt -> Above_middle
    | Eq -> if before = At_zero then In_the_middle else Above_middle
let mantissa_shift_right p n before =
  if Z.sign n <= 0 || Z.geq n (digits p) then (Z.one, At_zero) else
    let n = Z.to_int n in
    (Z.shift_right p n, place (Z.extract p 0 n) (Z.shift_left Z.one (n - 1)) before)

let compare_characters (a : char) b = if a < b then Lt else if a = b then Eq else Gt
let code c = Z.of_int (Char.code c)
let character n = if Z.lt n (Z.of_int 256) then Char.chr (Z.to_int n) else raise Too_large
