
type __ = Obj.t
let __ = let rec f _ = Obj.repr f in Obj.repr f

(** val xorb : bool -> bool -> bool **)

let xorb b1 b2 =
  if b1 then if b2 then false else true else b2

(** val negb : bool -> bool **)

let negb = function
| true -> false
| false -> true

type nat =
| O
| S of nat

(** val option_map : ('a1 -> 'a2) -> 'a1 option -> 'a2 option **)

let option_map f = function
| Some a -> Some (f a)
| None -> None

(** val fst : ('a1 * 'a2) -> 'a1 **)

let fst = function
| (x, _) -> x

(** val snd : ('a1 * 'a2) -> 'a2 **)

let snd = function
| (_, y) -> y

(** val length : 'a1 list -> nat **)

let rec length = function
| [] -> O
| _ :: l' -> S (length l')

(** val app : 'a1 list -> 'a1 list -> 'a1 list **)

let rec app l m =
  match l with
  | [] -> m
  | a :: l1 -> a :: (app l1 m)



type 'a sig0 = 'a
  (* singleton inductive, whose constructor was exist *)



(** val pred : nat -> nat **)

let pred n0 = match n0 with
| O -> n0
| S u -> u

module Coq__1 = struct
 (** val add : nat -> nat -> nat **)
 let rec add n0 m =
   match n0 with
   | O -> m
   | S p -> S (add p m)
end
include Coq__1

(** val sub : nat -> nat -> nat **)

let rec sub n0 m =
  match n0 with
  | O -> n0
  | S k -> (match m with
            | O -> n0
            | S l -> sub k l)

(** val min : nat -> nat -> nat **)

let rec min n0 m =
  match n0 with
  | O -> O
  | S n' -> (match m with
             | O -> O
             | S m' -> S (min n' m'))

(** val eqb : bool -> bool -> bool **)

let eqb b1 b2 =
  if b1 then b2 else if b2 then false else true

module type TotalLeBool' =
 sig
  type t

  val leb : t -> t -> bool
 end

module Nat =
 struct
  (** val add : nat -> nat -> nat **)

  let rec add n0 m =
    match n0 with
    | O -> m
    | S p -> S (add p m)

  (** val mul : nat -> nat -> nat **)

  let rec mul n0 m =
    match n0 with
    | O -> O
    | S p -> add m (mul p m)

  (** val sub : nat -> nat -> nat **)

  let rec sub n0 m =
    match n0 with
    | O -> n0
    | S k -> (match m with
              | O -> n0
              | S l -> sub k l)

  (** val eqb : nat -> nat -> bool **)

  let rec eqb n0 m =
    match n0 with
    | O -> (match m with
            | O -> true
            | S _ -> false)
    | S n' -> (match m with
               | O -> false
               | S m' -> eqb n' m')

  (** val leb : nat -> nat -> bool **)

  let rec leb n0 m =
    match n0 with
    | O -> true
    | S n' -> (match m with
               | O -> false
               | S m' -> leb n' m')

  (** val max : nat -> nat -> nat **)

  let rec max n0 m =
    match n0 with
    | O -> m
    | S n' -> (match m with
               | O -> n0
               | S m' -> S (max n' m'))

  (** val even : nat -> bool **)

  let rec even = function
  | O -> true
  | S n1 -> (match n1 with
             | O -> false
             | S n' -> even n')

  (** val pow : nat -> nat -> nat **)

  let rec pow n0 = function
  | O -> S O
  | S m0 -> mul n0 (pow n0 m0)

  (** val divmod : nat -> nat -> nat -> nat -> nat * nat **)

  let rec divmod x y q0 u =
    match x with
    | O -> (q0, u)
    | S x' ->
      (match u with
       | O -> divmod x' y (S q0) y
       | S u' -> divmod x' y q0 u')

  (** val div : nat -> nat -> nat **)

  let div x y = match y with
  | O -> y
  | S y' -> fst (divmod x y' O y')

  (** val modulo : nat -> nat -> nat **)

  let modulo x = function
  | O -> x
  | S y' -> sub y' (snd (divmod x y' O y'))
 end

module Pos =
 struct
  type mask =
  | IsNul
  | IsPos of Arithmetic.integer
  | IsNeg
 end

module Coq_Pos =
 struct
  (** val succ : Arithmetic.integer -> Arithmetic.integer **)

  let rec succ = Arithmetic.succ

  (** val add :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let rec add = Arithmetic.add

  (** val add_carry :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  and add_carry x y =
    Arithmetic.positive_case
      (fun p ->
      Arithmetic.positive_case
        (fun q0 -> Arithmetic.twice_and_one (add_carry p q0))
        (fun q0 -> Arithmetic.twice (add_carry p q0))
        (fun _ -> Arithmetic.twice_and_one (succ p))
        y)
      (fun p ->
      Arithmetic.positive_case
        (fun q0 -> Arithmetic.twice (add_carry p q0))
        (fun q0 -> Arithmetic.twice_and_one (add p q0))
        (fun _ -> Arithmetic.twice (succ p))
        y)
      (fun _ ->
      Arithmetic.positive_case
        (fun q0 -> Arithmetic.twice_and_one (succ q0))
        (fun q0 -> Arithmetic.twice (succ q0))
        (fun _ -> Arithmetic.twice_and_one Arithmetic.one)
        y)
      x

  (** val pred_double : Arithmetic.integer -> Arithmetic.integer **)

  let rec pred_double x =
    Arithmetic.positive_case
      (fun p -> Arithmetic.twice_and_one (Arithmetic.twice p))
      (fun p -> Arithmetic.twice_and_one (pred_double p))
      (fun _ -> Arithmetic.one)
      x

  (** val pred : Arithmetic.integer -> Arithmetic.integer **)

  let pred = Arithmetic.pos_pred

  (** val pred_N : Arithmetic.integer -> Arithmetic.integer **)

  let pred_N x =
    Arithmetic.positive_case
      (fun p -> (Arithmetic.twice p))
      (fun p -> (pred_double p))
      (fun _ -> Arithmetic.zero)
      x

  type mask = Pos.mask =
  | IsNul
  | IsPos of Arithmetic.integer
  | IsNeg

  (** val succ_double_mask : mask -> mask **)

  let succ_double_mask = function
  | IsNul -> IsPos Arithmetic.one
  | IsPos p -> IsPos (Arithmetic.twice_and_one p)
  | IsNeg -> IsNeg

  (** val double_mask : mask -> mask **)

  let double_mask = function
  | IsPos p -> IsPos (Arithmetic.twice p)
  | x0 -> x0

  (** val double_pred_mask : Arithmetic.integer -> mask **)

  let double_pred_mask x =
    Arithmetic.positive_case
      (fun p -> IsPos (Arithmetic.twice (Arithmetic.twice p)))
      (fun p -> IsPos (Arithmetic.twice (pred_double p)))
      (fun _ -> IsNul)
      x

  (** val sub_mask : Arithmetic.integer -> Arithmetic.integer -> mask **)

  let rec sub_mask x y =
    Arithmetic.positive_case
      (fun p ->
      Arithmetic.positive_case
        (fun q0 -> double_mask (sub_mask p q0))
        (fun q0 -> succ_double_mask (sub_mask p q0))
        (fun _ -> IsPos (Arithmetic.twice p))
        y)
      (fun p ->
      Arithmetic.positive_case
        (fun q0 -> succ_double_mask (sub_mask_carry p q0))
        (fun q0 -> double_mask (sub_mask p q0))
        (fun _ -> IsPos (pred_double p))
        y)
      (fun _ ->
      Arithmetic.positive_case
        (fun _ -> IsNeg)
        (fun _ -> IsNeg)
        (fun _ -> IsNul)
        y)
      x

  (** val sub_mask_carry :
      Arithmetic.integer -> Arithmetic.integer -> mask **)

  and sub_mask_carry x y =
    Arithmetic.positive_case
      (fun p ->
      Arithmetic.positive_case
        (fun q0 -> succ_double_mask (sub_mask_carry p q0))
        (fun q0 -> double_mask (sub_mask p q0))
        (fun _ -> IsPos (pred_double p))
        y)
      (fun p ->
      Arithmetic.positive_case
        (fun q0 -> double_mask (sub_mask_carry p q0))
        (fun q0 -> succ_double_mask (sub_mask_carry p q0))
        (fun _ -> double_pred_mask p)
        y)
      (fun _ -> IsNeg)
      x

  (** val sub :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let sub = Arithmetic.pos_sub

  (** val mul :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let rec mul = Arithmetic.mul

  (** val iter : ('a1 -> 'a1) -> 'a1 -> Arithmetic.integer -> 'a1 **)

  let rec iter f x n0 =
    Arithmetic.positive_case
      (fun n' -> f (iter f (iter f x n') n'))
      (fun n' -> iter f (iter f x n') n')
      (fun _ -> f x)
      n0

  (** val square : Arithmetic.integer -> Arithmetic.integer **)

  let rec square p =
    Arithmetic.positive_case
      (fun p2 -> Arithmetic.twice_and_one (Arithmetic.twice
      (add (square p2) p2)))
      (fun p2 -> Arithmetic.twice (Arithmetic.twice (square p2)))
      (fun _ -> Arithmetic.one)
      p

  (** val div2 : Arithmetic.integer -> Arithmetic.integer **)

  let div2 p =
    Arithmetic.positive_case
      (fun p2 -> p2)
      (fun p2 -> p2)
      (fun _ -> Arithmetic.one)
      p

  (** val div2_up : Arithmetic.integer -> Arithmetic.integer **)

  let div2_up p =
    Arithmetic.positive_case
      (fun p2 -> succ p2)
      (fun p2 -> p2)
      (fun _ -> Arithmetic.one)
      p

  (** val size_nat : Arithmetic.integer -> nat **)

  let rec size_nat p =
    Arithmetic.positive_case
      (fun p2 -> S (size_nat p2))
      (fun p2 -> S (size_nat p2))
      (fun _ -> S O)
      p

  (** val size : Arithmetic.integer -> Arithmetic.integer **)

  let rec size p =
    Arithmetic.positive_case
      (fun p2 -> succ (size p2))
      (fun p2 -> succ (size p2))
      (fun _ -> Arithmetic.one)
      p

  (** val compare_cont :
      Arithmetic.comparison -> Arithmetic.integer -> Arithmetic.integer ->
      Arithmetic.comparison **)

  let rec compare_cont = Arithmetic.pos_compare_cont

  (** val compare :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.comparison **)

  let compare = Arithmetic.compare

  (** val min :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let min p p' =
    match compare p p' with
    | Arithmetic.Gt -> p'
    | _ -> p

  (** val eqb : Arithmetic.integer -> Arithmetic.integer -> bool **)

  let rec eqb = Arithmetic.equal

  (** val leb : Arithmetic.integer -> Arithmetic.integer -> bool **)

  let leb = Arithmetic.at_most

  (** val ltb : Arithmetic.integer -> Arithmetic.integer -> bool **)

  let ltb = Arithmetic.less

  (** val sqrtrem_step :
      (Arithmetic.integer -> Arithmetic.integer) -> (Arithmetic.integer ->
      Arithmetic.integer) -> (Arithmetic.integer * mask) ->
      Arithmetic.integer * mask **)

  let sqrtrem_step f g = function
  | (s, y) ->
    (match y with
     | IsPos r ->
       let s' = Arithmetic.twice_and_one (Arithmetic.twice s) in
       let r' = g (f r) in
       if leb s' r'
       then ((Arithmetic.twice_and_one s), (sub_mask r' s'))
       else ((Arithmetic.twice s), (IsPos r'))
     | _ ->
       ((Arithmetic.twice s),
         (sub_mask (g (f Arithmetic.one)) (Arithmetic.twice (Arithmetic.twice
           Arithmetic.one)))))

  (** val sqrtrem : Arithmetic.integer -> Arithmetic.integer * mask **)

  let rec sqrtrem p =
    Arithmetic.positive_case
      (fun p2 ->
      Arithmetic.positive_case
        (fun p3 ->
        sqrtrem_step (fun x -> Arithmetic.twice_and_one x) (fun x ->
          Arithmetic.twice_and_one x) (sqrtrem p3))
        (fun p3 ->
        sqrtrem_step (fun x -> Arithmetic.twice x) (fun x ->
          Arithmetic.twice_and_one x) (sqrtrem p3))
        (fun _ -> (Arithmetic.one, (IsPos (Arithmetic.twice
        Arithmetic.one))))
        p2)
      (fun p2 ->
      Arithmetic.positive_case
        (fun p3 ->
        sqrtrem_step (fun x -> Arithmetic.twice_and_one x) (fun x ->
          Arithmetic.twice x) (sqrtrem p3))
        (fun p3 ->
        sqrtrem_step (fun x -> Arithmetic.twice x) (fun x -> Arithmetic.twice
          x) (sqrtrem p3))
        (fun _ -> (Arithmetic.one, (IsPos Arithmetic.one)))
        p2)
      (fun _ -> (Arithmetic.one, IsNul))
      p

  (** val sqrt : Arithmetic.integer -> Arithmetic.integer **)

  let sqrt p =
    fst (sqrtrem p)

  (** val gcdn :
      nat -> Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let rec gcdn n0 a b =
    match n0 with
    | O -> Arithmetic.one
    | S n1 ->
      (Arithmetic.positive_case
         (fun a' ->
         Arithmetic.positive_case
           (fun b' ->
           match compare a' b' with
           | Arithmetic.Eq -> a
           | Arithmetic.Lt -> gcdn n1 (sub b' a') a
           | Arithmetic.Gt -> gcdn n1 (sub a' b') b)
           (fun b0 -> gcdn n1 a b0)
           (fun _ -> Arithmetic.one)
           b)
         (fun a0 ->
         Arithmetic.positive_case
           (fun _ -> gcdn n1 a0 b)
           (fun b0 -> Arithmetic.twice (gcdn n1 a0 b0))
           (fun _ -> Arithmetic.one)
           b)
         (fun _ -> Arithmetic.one)
         a)

  (** val gcd :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let gcd a b =
    gcdn (Coq__1.add (size_nat a) (size_nat b)) a b

  (** val ggcdn :
      nat -> Arithmetic.integer -> Arithmetic.integer ->
      Arithmetic.integer * (Arithmetic.integer * Arithmetic.integer) **)

  let rec ggcdn n0 a b =
    match n0 with
    | O -> (Arithmetic.one, (a, b))
    | S n1 ->
      (Arithmetic.positive_case
         (fun a' ->
         Arithmetic.positive_case
           (fun b' ->
           match compare a' b' with
           | Arithmetic.Eq -> (a, (Arithmetic.one, Arithmetic.one))
           | Arithmetic.Lt ->
             let (g, p) = ggcdn n1 (sub b' a') a in
             let (ba, aa) = p in (g, (aa, (add aa (Arithmetic.twice ba))))
           | Arithmetic.Gt ->
             let (g, p) = ggcdn n1 (sub a' b') b in
             let (ab, bb) = p in (g, ((add bb (Arithmetic.twice ab)), bb)))
           (fun b0 ->
           let (g, p) = ggcdn n1 a b0 in
           let (aa, bb) = p in (g, (aa, (Arithmetic.twice bb))))
           (fun _ -> (Arithmetic.one, (a, Arithmetic.one)))
           b)
         (fun a0 ->
         Arithmetic.positive_case
           (fun _ ->
           let (g, p) = ggcdn n1 a0 b in
           let (aa, bb) = p in (g, ((Arithmetic.twice aa), bb)))
           (fun b0 ->
           let (g, p) = ggcdn n1 a0 b0 in ((Arithmetic.twice g), p))
           (fun _ -> (Arithmetic.one, (a, Arithmetic.one)))
           b)
         (fun _ -> (Arithmetic.one, (Arithmetic.one, b)))
         a)

  (** val ggcd :
      Arithmetic.integer -> Arithmetic.integer ->
      Arithmetic.integer * (Arithmetic.integer * Arithmetic.integer) **)

  let ggcd a b =
    ggcdn (Coq__1.add (size_nat a) (size_nat b)) a b

  (** val iter_op :
      ('a1 -> 'a1 -> 'a1) -> Arithmetic.integer -> 'a1 -> 'a1 **)

  let rec iter_op op p a =
    Arithmetic.positive_case
      (fun p2 -> op a (iter_op op p2 (op a a)))
      (fun p2 -> iter_op op p2 (op a a))
      (fun _ -> a)
      p

  (** val to_nat : Arithmetic.integer -> nat **)

  let to_nat x =
    iter_op Coq__1.add x (S O)

  (** val of_nat : nat -> Arithmetic.integer **)

  let rec of_nat = function
  | O -> Arithmetic.one
  | S x -> (match x with
            | O -> Arithmetic.one
            | S _ -> succ (of_nat x))

  (** val of_succ_nat : nat -> Arithmetic.integer **)

  let rec of_succ_nat = function
  | O -> Arithmetic.one
  | S x -> succ (of_succ_nat x)
 end

module N =
 struct
  (** val pred : Arithmetic.integer -> Arithmetic.integer **)

  let pred = Arithmetic.n_pred

  (** val add :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let add = Arithmetic.add

  (** val sub :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let sub = Arithmetic.n_sub

  (** val mul :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let mul = Arithmetic.mul

  (** val compare :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.comparison **)

  let compare = Arithmetic.compare

  (** val eqb : Arithmetic.integer -> Arithmetic.integer -> bool **)

  let eqb = Arithmetic.equal

  (** val leb : Arithmetic.integer -> Arithmetic.integer -> bool **)

  let leb = Arithmetic.at_most

  (** val ltb : Arithmetic.integer -> Arithmetic.integer -> bool **)

  let ltb = Arithmetic.less

  (** val to_nat : Arithmetic.integer -> nat **)

  let to_nat a =
    Arithmetic.natural_case
      (fun _ -> O)
      (fun p -> Coq_Pos.to_nat p)
      a
 end

module Z =
 struct
  (** val double : Arithmetic.integer -> Arithmetic.integer **)

  let double x =
    Arithmetic.integer_case
      (fun _ -> Arithmetic.zero)
      (fun p -> (Arithmetic.twice p))
      (fun p -> Arithmetic.opposite (Arithmetic.twice p))
      x

  (** val succ_double : Arithmetic.integer -> Arithmetic.integer **)

  let succ_double x =
    Arithmetic.integer_case
      (fun _ -> Arithmetic.one)
      (fun p -> (Arithmetic.twice_and_one p))
      (fun p -> Arithmetic.opposite (Coq_Pos.pred_double p))
      x

  (** val pred_double : Arithmetic.integer -> Arithmetic.integer **)

  let pred_double x =
    Arithmetic.integer_case
      (fun _ -> Arithmetic.opposite Arithmetic.one)
      (fun p -> (Coq_Pos.pred_double p))
      (fun p -> Arithmetic.opposite (Arithmetic.twice_and_one p))
      x

  (** val pos_sub :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let rec pos_sub x y =
    Arithmetic.positive_case
      (fun p ->
      Arithmetic.positive_case
        (fun q0 -> double (pos_sub p q0))
        (fun q0 -> succ_double (pos_sub p q0))
        (fun _ -> (Arithmetic.twice p))
        y)
      (fun p ->
      Arithmetic.positive_case
        (fun q0 -> pred_double (pos_sub p q0))
        (fun q0 -> double (pos_sub p q0))
        (fun _ -> (Coq_Pos.pred_double p))
        y)
      (fun _ ->
      Arithmetic.positive_case
        (fun q0 -> Arithmetic.opposite (Arithmetic.twice q0))
        (fun q0 -> Arithmetic.opposite (Coq_Pos.pred_double q0))
        (fun _ -> Arithmetic.zero)
        y)
      x

  (** val add :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let add = Arithmetic.add

  (** val opp : Arithmetic.integer -> Arithmetic.integer **)

  let opp = Arithmetic.opp

  (** val pred : Arithmetic.integer -> Arithmetic.integer **)

  let pred = Arithmetic.pred

  (** val sub :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let sub = Arithmetic.sub

  (** val mul :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let mul = Arithmetic.mul

  (** val pow_pos :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let pow_pos z0 =
    Coq_Pos.iter (mul z0) Arithmetic.one

  (** val pow :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let pow = Arithmetic.power

  (** val square : Arithmetic.integer -> Arithmetic.integer **)

  let square x =
    Arithmetic.integer_case
      (fun _ -> Arithmetic.zero)
      (fun p -> (Coq_Pos.square p))
      (fun p -> (Coq_Pos.square p))
      x

  (** val compare :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.comparison **)

  let compare = Arithmetic.compare

  (** val sgn : Arithmetic.integer -> Arithmetic.integer **)

  let sgn z0 =
    Arithmetic.integer_case
      (fun _ -> Arithmetic.zero)
      (fun _ -> Arithmetic.one)
      (fun _ -> Arithmetic.opposite Arithmetic.one)
      z0

  (** val leb : Arithmetic.integer -> Arithmetic.integer -> bool **)

  let leb = Arithmetic.at_most

  (** val ltb : Arithmetic.integer -> Arithmetic.integer -> bool **)

  let ltb = Arithmetic.less

  (** val eqb : Arithmetic.integer -> Arithmetic.integer -> bool **)

  let eqb = Arithmetic.equal

  (** val max :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let max = Arithmetic.max

  (** val min :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let min = Arithmetic.min

  (** val abs : Arithmetic.integer -> Arithmetic.integer **)

  let abs = Arithmetic.abs

  (** val abs_nat : Arithmetic.integer -> nat **)

  let abs_nat z0 =
    Arithmetic.integer_case
      (fun _ -> O)
      (fun p -> Coq_Pos.to_nat p)
      (fun p -> Coq_Pos.to_nat p)
      z0

  (** val to_nat : Arithmetic.integer -> nat **)

  let to_nat z0 =
    Arithmetic.integer_case
      (fun _ -> O)
      (fun p -> Coq_Pos.to_nat p)
      (fun _ -> O)
      z0

  (** val to_N : Arithmetic.integer -> Arithmetic.integer **)

  let to_N z0 =
    Arithmetic.integer_case
      (fun _ -> Arithmetic.zero)
      (fun p -> p)
      (fun _ -> Arithmetic.zero)
      z0

  (** val of_nat : nat -> Arithmetic.integer **)

  let of_nat = function
  | O -> Arithmetic.zero
  | S n1 -> (Coq_Pos.of_succ_nat n1)

  (** val of_N : Arithmetic.integer -> Arithmetic.integer **)

  let of_N n0 =
    Arithmetic.natural_case
      (fun _ -> Arithmetic.zero)
      (fun p -> p)
      n0

  (** val to_pos : Arithmetic.integer -> Arithmetic.integer **)

  let to_pos z0 =
    Arithmetic.integer_case
      (fun _ -> Arithmetic.one)
      (fun p -> p)
      (fun _ -> Arithmetic.one)
      z0

  (** val pos_div_eucl :
      Arithmetic.integer -> Arithmetic.integer ->
      Arithmetic.integer * Arithmetic.integer **)

  let rec pos_div_eucl a b =
    Arithmetic.positive_case
      (fun a' ->
      let (q0, r) = pos_div_eucl a' b in
      let r' = add (mul (Arithmetic.twice Arithmetic.one) r) Arithmetic.one in
      if ltb r' b
      then ((mul (Arithmetic.twice Arithmetic.one) q0), r')
      else ((add (mul (Arithmetic.twice Arithmetic.one) q0) Arithmetic.one),
             (sub r' b)))
      (fun a' ->
      let (q0, r) = pos_div_eucl a' b in
      let r' = mul (Arithmetic.twice Arithmetic.one) r in
      if ltb r' b
      then ((mul (Arithmetic.twice Arithmetic.one) q0), r')
      else ((add (mul (Arithmetic.twice Arithmetic.one) q0) Arithmetic.one),
             (sub r' b)))
      (fun _ ->
      if leb (Arithmetic.twice Arithmetic.one) b
      then (Arithmetic.zero, Arithmetic.one)
      else (Arithmetic.one, Arithmetic.zero))
      a

  (** val div_eucl :
      Arithmetic.integer -> Arithmetic.integer ->
      Arithmetic.integer * Arithmetic.integer **)

  let div_eucl = Arithmetic.divide

  (** val div :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let div = Arithmetic.quotient

  (** val modulo :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let modulo = Arithmetic.rest

  (** val even : Arithmetic.integer -> bool **)

  let even = Arithmetic.even

  (** val div2 : Arithmetic.integer -> Arithmetic.integer **)

  let div2 = Arithmetic.half

  (** val log2 : Arithmetic.integer -> Arithmetic.integer **)

  let log2 = Arithmetic.log2

  (** val sqrtrem :
      Arithmetic.integer -> Arithmetic.integer * Arithmetic.integer **)

  let sqrtrem = Arithmetic.square_root_and_rest

  (** val sqrt : Arithmetic.integer -> Arithmetic.integer **)

  let sqrt = Arithmetic.square_root

  (** val gcd :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let gcd a b =
    Arithmetic.integer_case
      (fun _ -> abs b)
      (fun a0 ->
      Arithmetic.integer_case
        (fun _ -> abs a)
        (fun b0 -> (Coq_Pos.gcd a0 b0))
        (fun b0 -> (Coq_Pos.gcd a0 b0))
        b)
      (fun a0 ->
      Arithmetic.integer_case
        (fun _ -> abs a)
        (fun b0 -> (Coq_Pos.gcd a0 b0))
        (fun b0 -> (Coq_Pos.gcd a0 b0))
        b)
      a

  (** val ggcd :
      Arithmetic.integer -> Arithmetic.integer ->
      Arithmetic.integer * (Arithmetic.integer * Arithmetic.integer) **)

  let ggcd a b =
    Arithmetic.integer_case
      (fun _ -> ((abs b), (Arithmetic.zero, (sgn b))))
      (fun a0 ->
      Arithmetic.integer_case
        (fun _ -> ((abs a), ((sgn a), Arithmetic.zero)))
        (fun b0 ->
        let (g, p) = Coq_Pos.ggcd a0 b0 in let (aa, bb) = p in (g, (aa, bb)))
        (fun b0 ->
        let (g, p) = Coq_Pos.ggcd a0 b0 in
        let (aa, bb) = p in (g, (aa, (Arithmetic.opposite bb))))
        b)
      (fun a0 ->
      Arithmetic.integer_case
        (fun _ -> ((abs a), ((sgn a), Arithmetic.zero)))
        (fun b0 ->
        let (g, p) = Coq_Pos.ggcd a0 b0 in
        let (aa, bb) = p in (g, ((Arithmetic.opposite aa), bb)))
        (fun b0 ->
        let (g, p) = Coq_Pos.ggcd a0 b0 in
        let (aa, bb) = p in
        (g, ((Arithmetic.opposite aa), (Arithmetic.opposite bb))))
        b)
      a

  (** val shiftl :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let shiftl = Arithmetic.shift_left

  (** val shiftr :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let shiftr = Arithmetic.shift_right
 end

(** val zeq_bool : Arithmetic.integer -> Arithmetic.integer -> bool **)

let zeq_bool x y =
  match Z.compare x y with
  | Arithmetic.Eq -> true
  | _ -> false

(** val pow_pos0 : ('a1 -> 'a1 -> 'a1) -> 'a1 -> Arithmetic.integer -> 'a1 **)

let rec pow_pos0 rmul x i =
  Arithmetic.positive_case
    (fun i0 -> let p = pow_pos0 rmul x i0 in rmul x (rmul p p))
    (fun i0 -> let p = pow_pos0 rmul x i0 in rmul p p)
    (fun _ -> x)
    i

(** val hd : 'a1 -> 'a1 list -> 'a1 **)

let hd default = function
| [] -> default
| x :: _ -> x

(** val tl : 'a1 list -> 'a1 list **)

let tl = function
| [] -> []
| _ :: m -> m

(** val nth : nat -> 'a1 list -> 'a1 -> 'a1 **)

let rec nth n0 l default =
  match n0 with
  | O -> (match l with
          | [] -> default
          | x :: _ -> x)
  | S m -> (match l with
            | [] -> default
            | _ :: t0 -> nth m t0 default)

(** val nth_error : 'a1 list -> nat -> 'a1 option **)

let rec nth_error l = function
| O -> (match l with
        | [] -> None
        | x :: _ -> Some x)
| S n1 -> (match l with
           | [] -> None
           | _ :: l0 -> nth_error l0 n1)

(** val last : 'a1 list -> 'a1 -> 'a1 **)

let rec last l d =
  match l with
  | [] -> d
  | a :: l0 -> (match l0 with
                | [] -> a
                | _ :: _ -> last l0 d)

(** val rev : 'a1 list -> 'a1 list **)

let rec rev = function
| [] -> []
| x :: l' -> app (rev l') (x :: [])

(** val rev_append : 'a1 list -> 'a1 list -> 'a1 list **)

let rec rev_append l l' =
  match l with
  | [] -> l'
  | a :: l0 -> rev_append l0 (a :: l')

(** val list_eq_dec : ('a1 -> 'a1 -> bool) -> 'a1 list -> 'a1 list -> bool **)

let rec list_eq_dec eq_dec l l' =
  match l with
  | [] -> (match l' with
           | [] -> true
           | _ :: _ -> false)
  | y :: l0 ->
    (match l' with
     | [] -> false
     | a :: l1 -> if eq_dec y a then list_eq_dec eq_dec l0 l1 else false)

(** val map : ('a1 -> 'a2) -> 'a1 list -> 'a2 list **)

let rec map f = function
| [] -> []
| a :: t0 -> (f a) :: (map f t0)

(** val flat_map : ('a1 -> 'a2 list) -> 'a1 list -> 'a2 list **)

let rec flat_map f = function
| [] -> []
| x :: t0 -> app (f x) (flat_map f t0)

(** val fold_left : ('a1 -> 'a2 -> 'a1) -> 'a2 list -> 'a1 -> 'a1 **)

let rec fold_left f l a0 =
  match l with
  | [] -> a0
  | b :: t0 -> fold_left f t0 (f a0 b)

(** val fold_right : ('a2 -> 'a1 -> 'a1) -> 'a1 -> 'a2 list -> 'a1 **)

let rec fold_right f a0 = function
| [] -> a0
| b :: t0 -> f b (fold_right f a0 t0)

(** val existsb : ('a1 -> bool) -> 'a1 list -> bool **)

let rec existsb f = function
| [] -> false
| a :: l0 -> (||) (f a) (existsb f l0)

(** val forallb : ('a1 -> bool) -> 'a1 list -> bool **)

let rec forallb f = function
| [] -> true
| a :: l0 -> (&&) (f a) (forallb f l0)

(** val filter : ('a1 -> bool) -> 'a1 list -> 'a1 list **)

let rec filter f = function
| [] -> []
| x :: l0 -> if f x then x :: (filter f l0) else filter f l0

(** val find : ('a1 -> bool) -> 'a1 list -> 'a1 option **)

let rec find f = function
| [] -> None
| x :: tl0 -> if f x then Some x else find f tl0

(** val combine : 'a1 list -> 'a2 list -> ('a1 * 'a2) list **)

let rec combine l l' =
  match l with
  | [] -> []
  | x :: tl0 ->
    (match l' with
     | [] -> []
     | y :: tl' -> (x, y) :: (combine tl0 tl'))

(** val firstn : nat -> 'a1 list -> 'a1 list **)

let rec firstn n0 l =
  match n0 with
  | O -> []
  | S n1 -> (match l with
             | [] -> []
             | a :: l0 -> a :: (firstn n1 l0))

(** val seq : nat -> nat -> nat list **)

let rec seq start1 = function
| O -> []
| S len0 -> start1 :: (seq (S start1) len0)

(** val jump : Arithmetic.integer -> 'a1 list -> 'a1 list **)

let rec jump p l =
  Arithmetic.positive_case
    (fun p2 -> jump p2 (jump p2 (tl l)))
    (fun p2 -> jump p2 (jump p2 l))
    (fun _ -> tl l)
    p

(** val nth0 : 'a1 -> Arithmetic.integer -> 'a1 list -> 'a1 **)

let rec nth0 default p l =
  Arithmetic.positive_case
    (fun p2 -> nth0 default p2 (jump p2 (tl l)))
    (fun p2 -> nth0 default p2 (jump p2 l))
    (fun _ -> hd default l)
    p

type 'c pol =
| Pc of 'c
| Pinj of Arithmetic.integer * 'c pol
| PX of 'c pol * Arithmetic.integer * 'c pol

(** val p0 : 'a1 -> 'a1 pol **)

let p0 cO =
  Pc cO

(** val p1 : 'a1 -> 'a1 pol **)

let p1 cI =
  Pc cI

(** val peq : ('a1 -> 'a1 -> bool) -> 'a1 pol -> 'a1 pol -> bool **)

let rec peq ceqb p p' =
  match p with
  | Pc c -> (match p' with
             | Pc c' -> ceqb c c'
             | _ -> false)
  | Pinj (j, q0) ->
    (match p' with
     | Pinj (j', q') ->
       (match Coq_Pos.compare j j' with
        | Arithmetic.Eq -> peq ceqb q0 q'
        | _ -> false)
     | _ -> false)
  | PX (p2, i, q0) ->
    (match p' with
     | PX (p'0, i', q') ->
       (match Coq_Pos.compare i i' with
        | Arithmetic.Eq -> if peq ceqb p2 p'0 then peq ceqb q0 q' else false
        | _ -> false)
     | _ -> false)

(** val mkPinj : Arithmetic.integer -> 'a1 pol -> 'a1 pol **)

let mkPinj j p = match p with
| Pc _ -> p
| Pinj (j', q0) -> Pinj ((Coq_Pos.add j j'), q0)
| PX (_, _, _) -> Pinj (j, p)

(** val mkPinj_pred : Arithmetic.integer -> 'a1 pol -> 'a1 pol **)

let mkPinj_pred j p =
  Arithmetic.positive_case
    (fun j0 -> Pinj ((Arithmetic.twice j0), p))
    (fun j0 -> Pinj ((Coq_Pos.pred_double j0), p))
    (fun _ -> p)
    j

(** val mkPX :
    'a1 -> ('a1 -> 'a1 -> bool) -> 'a1 pol -> Arithmetic.integer -> 'a1 pol
    -> 'a1 pol **)

let mkPX cO ceqb p i q0 =
  match p with
  | Pc c -> if ceqb c cO then mkPinj Arithmetic.one q0 else PX (p, i, q0)
  | Pinj (_, _) -> PX (p, i, q0)
  | PX (p', i', q') ->
    if peq ceqb q' (p0 cO)
    then PX (p', (Coq_Pos.add i' i), q0)
    else PX (p, i, q0)

(** val mkXi : 'a1 -> 'a1 -> Arithmetic.integer -> 'a1 pol **)

let mkXi cO cI i =
  PX ((p1 cI), i, (p0 cO))

(** val mkX : 'a1 -> 'a1 -> 'a1 pol **)

let mkX cO cI =
  mkXi cO cI Arithmetic.one

(** val popp : ('a1 -> 'a1) -> 'a1 pol -> 'a1 pol **)

let rec popp copp = function
| Pc c -> Pc (copp c)
| Pinj (j, q0) -> Pinj (j, (popp copp q0))
| PX (p2, i, q0) -> PX ((popp copp p2), i, (popp copp q0))

(** val paddC : ('a1 -> 'a1 -> 'a1) -> 'a1 pol -> 'a1 -> 'a1 pol **)

let rec paddC cadd p c =
  match p with
  | Pc c5 -> Pc (cadd c5 c)
  | Pinj (j, q0) -> Pinj (j, (paddC cadd q0 c))
  | PX (p2, i, q0) -> PX (p2, i, (paddC cadd q0 c))

(** val paddI :
    ('a1 -> 'a1 -> 'a1) -> ('a1 pol -> 'a1 pol -> 'a1 pol) -> 'a1 pol ->
    Arithmetic.integer -> 'a1 pol -> 'a1 pol **)

let rec paddI cadd pop q0 j = function
| Pc c -> mkPinj j (paddC cadd q0 c)
| Pinj (j', q') ->
  (Arithmetic.integer_case
     (fun _ -> mkPinj j (pop q' q0))
     (fun k -> mkPinj j (pop (Pinj (k, q')) q0))
     (fun k -> mkPinj j' (paddI cadd pop q0 k q'))
     (Z.pos_sub j' j))
| PX (p2, i, q') ->
  (Arithmetic.positive_case
     (fun j0 -> PX (p2, i,
     (paddI cadd pop q0 (Arithmetic.twice j0) q')))
     (fun j0 -> PX (p2, i,
     (paddI cadd pop q0 (Coq_Pos.pred_double j0) q')))
     (fun _ -> PX (p2, i, (pop q' q0)))
     j)

(** val paddX :
    'a1 -> ('a1 -> 'a1 -> bool) -> ('a1 pol -> 'a1 pol -> 'a1 pol) -> 'a1 pol
    -> Arithmetic.integer -> 'a1 pol -> 'a1 pol **)

let rec paddX cO ceqb pop p' i' p = match p with
| Pc _ -> PX (p', i', p)
| Pinj (j, q') ->
  (Arithmetic.positive_case
     (fun j0 -> PX (p', i', (Pinj ((Arithmetic.twice j0), q'))))
     (fun j0 -> PX (p', i', (Pinj ((Coq_Pos.pred_double j0), q'))))
     (fun _ -> PX (p', i', q'))
     j)
| PX (p2, i, q') ->
  (Arithmetic.integer_case
     (fun _ -> mkPX cO ceqb (pop p2 p') i q')
     (fun k -> mkPX cO ceqb (pop (PX (p2, k, (p0 cO))) p') i' q')
     (fun k -> mkPX cO ceqb (paddX cO ceqb pop p' k p2) i q')
     (Z.pos_sub i i'))

(** val padd :
    'a1 -> ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1 -> bool) -> 'a1 pol -> 'a1 pol
    -> 'a1 pol **)

let rec padd cO cadd ceqb p = function
| Pc c' -> paddC cadd p c'
| Pinj (j', q') -> paddI cadd (padd cO cadd ceqb) q' j' p
| PX (p'0, i', q') ->
  (match p with
   | Pc c -> PX (p'0, i', (paddC cadd q' c))
   | Pinj (j, q0) ->
     (Arithmetic.positive_case
        (fun j0 -> PX (p'0, i',
        (padd cO cadd ceqb (Pinj ((Arithmetic.twice j0), q0)) q')))
        (fun j0 -> PX (p'0, i',
        (padd cO cadd ceqb (Pinj ((Coq_Pos.pred_double j0), q0)) q')))
        (fun _ -> PX (p'0, i', (padd cO cadd ceqb q0 q')))
        j)
   | PX (p2, i, q0) ->
     (Arithmetic.integer_case
        (fun _ ->
        mkPX cO ceqb (padd cO cadd ceqb p2 p'0) i (padd cO cadd ceqb q0 q'))
        (fun k ->
        mkPX cO ceqb (padd cO cadd ceqb (PX (p2, k, (p0 cO))) p'0) i'
          (padd cO cadd ceqb q0 q'))
        (fun k ->
        mkPX cO ceqb (paddX cO ceqb (padd cO cadd ceqb) p'0 k p2) i
          (padd cO cadd ceqb q0 q'))
        (Z.pos_sub i i')))

(** val pmulC_aux :
    'a1 -> ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1 -> bool) -> 'a1 pol -> 'a1 ->
    'a1 pol **)

let rec pmulC_aux cO cmul ceqb p c =
  match p with
  | Pc c' -> Pc (cmul c' c)
  | Pinj (j, q0) -> mkPinj j (pmulC_aux cO cmul ceqb q0 c)
  | PX (p2, i, q0) ->
    mkPX cO ceqb (pmulC_aux cO cmul ceqb p2 c) i (pmulC_aux cO cmul ceqb q0 c)

(** val pmulC :
    'a1 -> 'a1 -> ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1 -> bool) -> 'a1 pol ->
    'a1 -> 'a1 pol **)

let pmulC cO cI cmul ceqb p c =
  if ceqb c cO
  then p0 cO
  else if ceqb c cI then p else pmulC_aux cO cmul ceqb p c

(** val pmulI :
    'a1 -> 'a1 -> ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1 -> bool) -> ('a1 pol ->
    'a1 pol -> 'a1 pol) -> 'a1 pol -> Arithmetic.integer -> 'a1 pol -> 'a1 pol **)

let rec pmulI cO cI cmul ceqb pmul1 q0 j = function
| Pc c -> mkPinj j (pmulC cO cI cmul ceqb q0 c)
| Pinj (j', q') ->
  (Arithmetic.integer_case
     (fun _ -> mkPinj j (pmul1 q' q0))
     (fun k -> mkPinj j (pmul1 (Pinj (k, q')) q0))
     (fun k ->
     mkPinj j' (pmulI cO cI cmul ceqb pmul1 q0 k q'))
     (Z.pos_sub j' j))
| PX (p', i', q') ->
  (Arithmetic.positive_case
     (fun j' ->
     mkPX cO ceqb (pmulI cO cI cmul ceqb pmul1 q0 j p') i'
       (pmulI cO cI cmul ceqb pmul1 q0 (Arithmetic.twice j') q'))
     (fun j' ->
     mkPX cO ceqb (pmulI cO cI cmul ceqb pmul1 q0 j p') i'
       (pmulI cO cI cmul ceqb pmul1 q0 (Coq_Pos.pred_double j') q'))
     (fun _ ->
     mkPX cO ceqb (pmulI cO cI cmul ceqb pmul1 q0 Arithmetic.one p') i'
       (pmul1 q' q0))
     j)

(** val pmul :
    'a1 -> 'a1 -> ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1
    -> bool) -> 'a1 pol -> 'a1 pol -> 'a1 pol **)

let rec pmul cO cI cadd cmul ceqb p p'' = match p'' with
| Pc c -> pmulC cO cI cmul ceqb p c
| Pinj (j', q') -> pmulI cO cI cmul ceqb (pmul cO cI cadd cmul ceqb) q' j' p
| PX (p', i', q') ->
  (match p with
   | Pc c -> pmulC cO cI cmul ceqb p'' c
   | Pinj (j, q0) ->
     let qQ' =
       Arithmetic.positive_case
         (fun j0 ->
         pmul cO cI cadd cmul ceqb (Pinj ((Arithmetic.twice j0), q0)) q')
         (fun j0 ->
         pmul cO cI cadd cmul ceqb (Pinj ((Coq_Pos.pred_double j0), q0)) q')
         (fun _ -> pmul cO cI cadd cmul ceqb q0 q')
         j
     in
     mkPX cO ceqb (pmul cO cI cadd cmul ceqb p p') i' qQ'
   | PX (p2, i, q0) ->
     let qQ' = pmul cO cI cadd cmul ceqb q0 q' in
     let pQ' =
       pmulI cO cI cmul ceqb (pmul cO cI cadd cmul ceqb) q' Arithmetic.one p2
     in
     let qP' = pmul cO cI cadd cmul ceqb (mkPinj Arithmetic.one q0) p' in
     let pP' = pmul cO cI cadd cmul ceqb p2 p' in
     padd cO cadd ceqb
       (mkPX cO ceqb (padd cO cadd ceqb (mkPX cO ceqb pP' i (p0 cO)) qP') i'
         (p0 cO)) (mkPX cO ceqb pQ' i qQ'))

(** val mk_X : 'a1 -> 'a1 -> Arithmetic.integer -> 'a1 pol **)

let mk_X cO cI j =
  mkPinj_pred j (mkX cO cI)

(** val ascii_of_N : Arithmetic.integer -> char **)

let ascii_of_N = Arithmetic.character

(** val n_of_ascii : char -> Arithmetic.integer **)

let n_of_ascii = Arithmetic.code

(** val compare0 : char -> char -> Arithmetic.comparison **)

let compare0 = Arithmetic.compare_characters

(** val ltb0 : char -> char -> bool **)

let ltb0 a b =
  match compare0 a b with
  | Arithmetic.Lt -> true
  | _ -> false

(** val leb0 : char -> char -> bool **)

let leb0 a b =
  match compare0 a b with
  | Arithmetic.Gt -> false
  | _ -> true

(** val string_dec : char list -> char list -> bool **)

let rec string_dec s x =
  match s with
  | [] -> (match x with
           | [] -> true
           | _::_ -> false)
  | a::s0 ->
    (match x with
     | [] -> false
     | a0::s1 -> if (=) a a0 then string_dec s0 s1 else false)

(** val eqb0 : char list -> char list -> bool **)

let rec eqb0 s1 s2 =
  match s1 with
  | [] -> (match s2 with
           | [] -> true
           | _::_ -> false)
  | c5::s1' ->
    (match s2 with
     | [] -> false
     | c6::s2' -> if (=) c5 c6 then eqb0 s1' s2' else false)

(** val append : char list -> char list -> char list **)

let rec append s1 s2 =
  match s1 with
  | [] -> s2
  | c::s1' -> c::(append s1' s2)

type q = { qnum : Arithmetic.integer; qden : Arithmetic.integer }

(** val qeq_bool : q -> q -> bool **)

let qeq_bool x y =
  zeq_bool (Z.mul x.qnum y.qden) (Z.mul y.qnum x.qden)

(** val qle_bool : q -> q -> bool **)

let qle_bool x y =
  Z.leb (Z.mul x.qnum y.qden) (Z.mul y.qnum x.qden)

(** val qplus : q -> q -> q **)

let qplus x y =
  { qnum = (Z.add (Z.mul x.qnum y.qden) (Z.mul y.qnum x.qden)); qden =
    (Coq_Pos.mul x.qden y.qden) }

(** val qmult : q -> q -> q **)

let qmult x y =
  { qnum = (Z.mul x.qnum y.qnum); qden = (Coq_Pos.mul x.qden y.qden) }

(** val qopp : q -> q **)

let qopp x =
  { qnum = (Z.opp x.qnum); qden = x.qden }

(** val qminus : q -> q -> q **)

let qminus x y =
  qplus x (qopp y)

(** val qinv : q -> q **)

let qinv x =
  Arithmetic.integer_case
    (fun _ -> { qnum = Arithmetic.zero; qden = Arithmetic.one })
    (fun p -> { qnum = x.qden; qden = p })
    (fun p -> { qnum = (Arithmetic.opposite x.qden); qden = p })
    x.qnum

(** val qdiv : q -> q -> q **)

let qdiv x y =
  qmult x (qinv y)

(** val qpower_positive : q -> Arithmetic.integer -> q **)

let qpower_positive =
  pow_pos0 qmult

(** val qpower : q -> Arithmetic.integer -> q **)

let qpower q0 z0 =
  Arithmetic.integer_case
    (fun _ -> { qnum = Arithmetic.one; qden = Arithmetic.one })
    (fun p -> qpower_positive q0 p)
    (fun p -> qinv (qpower_positive q0 p))
    z0

(** val qred : q -> q **)

let qred q0 =
  let { qnum = q1; qden = q2 } = q0 in
  let (r1, r2) = snd (Z.ggcd q1 q2) in { qnum = r1; qden = (Z.to_pos r2) }

type cReal = { seq0 : (Arithmetic.integer -> q); scale : Arithmetic.integer }

type dReal = (q -> bool)

module type RbaseSymbolsSig =
 sig
  type coq_R

  val coq_Rabst : cReal -> coq_R

  val coq_Rrepr : coq_R -> cReal

  val coq_R0 : coq_R

  val coq_R1 : coq_R

  val coq_Rplus : coq_R -> coq_R -> coq_R

  val coq_Rmult : coq_R -> coq_R -> coq_R

  val coq_Ropp : coq_R -> coq_R
 end

module RbaseSymbolsImpl =
 struct
  type coq_R = unit

  (** val coq_Rabst : cReal -> dReal **)

  let coq_Rabst = ignore

  (** val coq_Rrepr : dReal -> cReal **)

  let coq_Rrepr = (fun () -> assert false)

  (** val coq_Rquot1 : __ **)

  let coq_Rquot1 =
    __

  (** val coq_Rquot2 : __ **)

  let coq_Rquot2 =
    __

  (** val coq_R0 : coq_R **)

  let coq_R0 = ()

  (** val coq_R1 : coq_R **)

  let coq_R1 = ()

  (** val coq_Rplus : coq_R -> coq_R -> coq_R **)

  let coq_Rplus = (fun () () -> ())

  (** val coq_Rmult : coq_R -> coq_R -> coq_R **)

  let coq_Rmult = (fun () () -> ())

  (** val coq_Ropp : coq_R -> coq_R **)

  let coq_Ropp = (fun () -> ())

  type coq_Rlt = __

  (** val coq_R0_def : __ **)

  let coq_R0_def =
    __

  (** val coq_R1_def : __ **)

  let coq_R1_def =
    __

  (** val coq_Rplus_def : __ **)

  let coq_Rplus_def =
    __

  (** val coq_Rmult_def : __ **)

  let coq_Rmult_def =
    __

  (** val coq_Ropp_def : __ **)

  let coq_Ropp_def =
    __

  (** val coq_Rlt_def : __ **)

  let coq_Rlt_def =
    __
 end

(** val iPR_2 : Arithmetic.integer -> RbaseSymbolsImpl.coq_R **)

let rec iPR_2 p =
  Arithmetic.positive_case
    (fun p2 ->
    RbaseSymbolsImpl.coq_Rmult
      (RbaseSymbolsImpl.coq_Rplus RbaseSymbolsImpl.coq_R1
        RbaseSymbolsImpl.coq_R1)
      (RbaseSymbolsImpl.coq_Rplus RbaseSymbolsImpl.coq_R1 (iPR_2 p2)))
    (fun p2 ->
    RbaseSymbolsImpl.coq_Rmult
      (RbaseSymbolsImpl.coq_Rplus RbaseSymbolsImpl.coq_R1
        RbaseSymbolsImpl.coq_R1) (iPR_2 p2))
    (fun _ ->
    RbaseSymbolsImpl.coq_Rplus RbaseSymbolsImpl.coq_R1 RbaseSymbolsImpl.coq_R1)
    p

(** val iPR : Arithmetic.integer -> RbaseSymbolsImpl.coq_R **)

let iPR p =
  Arithmetic.positive_case
    (fun p2 ->
    RbaseSymbolsImpl.coq_Rplus RbaseSymbolsImpl.coq_R1 (iPR_2 p2))
    (fun p2 -> iPR_2 p2)
    (fun _ -> RbaseSymbolsImpl.coq_R1)
    p

(** val iZR : Arithmetic.integer -> RbaseSymbolsImpl.coq_R **)

let iZR z0 =
  Arithmetic.integer_case
    (fun _ -> RbaseSymbolsImpl.coq_R0)
    (fun n0 -> iPR n0)
    (fun n0 -> RbaseSymbolsImpl.coq_Ropp (iPR n0))
    z0

module type RinvSig =
 sig
  val coq_Rinv : RbaseSymbolsImpl.coq_R -> RbaseSymbolsImpl.coq_R
 end

module RinvImpl =
 struct
  (** val coq_Rinv : RbaseSymbolsImpl.coq_R -> RbaseSymbolsImpl.coq_R **)

  let coq_Rinv = (fun () -> ())

  (** val coq_Rinv_def : __ **)

  let coq_Rinv_def =
    __
 end

(** val rdiv :
    RbaseSymbolsImpl.coq_R -> RbaseSymbolsImpl.coq_R -> RbaseSymbolsImpl.coq_R **)

let rdiv r1 r2 =
  RbaseSymbolsImpl.coq_Rmult r1 (RinvImpl.coq_Rinv r2)

(** val digits2_pos : Arithmetic.integer -> Arithmetic.integer **)

let rec digits2_pos n0 =
  Arithmetic.positive_case
    (fun p -> Coq_Pos.succ (digits2_pos p))
    (fun p -> Coq_Pos.succ (digits2_pos p))
    (fun _ -> Arithmetic.one)
    n0

(** val zdigits2 : Arithmetic.integer -> Arithmetic.integer **)

let zdigits2 n0 =
  Arithmetic.integer_case
    (fun _ -> n0)
    (fun p -> (digits2_pos p))
    (fun p -> (digits2_pos p))
    n0

(** val iter_pos : ('a1 -> 'a1) -> Arithmetic.integer -> 'a1 -> 'a1 **)

let rec iter_pos f n0 x =
  Arithmetic.positive_case
    (fun n' -> iter_pos f n' (iter_pos f n' (f x)))
    (fun n' -> iter_pos f n' (iter_pos f n' x))
    (fun _ -> f x)
    n0

type radix =
  Arithmetic.integer
  (* singleton inductive, whose constructor was Build_radix *)

(** val radix_val : radix -> Arithmetic.integer **)

let radix_val r =
  r

(** val radix2 : radix **)

let radix2 =
  (Arithmetic.twice Arithmetic.one)

(** val zfast_pow_pos :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

let rec zfast_pow_pos v e =
  Arithmetic.positive_case
    (fun e' -> Z.mul v (Z.square (zfast_pow_pos v e')))
    (fun e' -> Z.square (zfast_pow_pos v e'))
    (fun _ -> v)
    e

type extendedR =
| Xnan
| Xreal of RbaseSymbolsImpl.coq_R

(** val proj_val : extendedR -> RbaseSymbolsImpl.coq_R **)

let proj_val = function
| Xnan -> RbaseSymbolsImpl.coq_R0
| Xreal y -> y

type xcomparison =
| Xeq
| Xlt
| Xgt
| Xund

type rounding_mode =
| Rnd_UP
| Rnd_DN
| Rnd_ZR
| Rnd_NE

(** val ftoR :
    radix -> bool -> Arithmetic.integer -> Arithmetic.integer ->
    RbaseSymbolsImpl.coq_R **)

let ftoR beta s m e =
  let sm = if s then Arithmetic.opposite m else m in
  (Arithmetic.integer_case
     (fun _ -> iZR sm)
     (fun p -> iZR (Z.mul sm (Z.pow_pos (radix_val beta) p)))
     (fun p -> rdiv (iZR sm) (iZR (Z.pow_pos (radix_val beta) p)))
     e)

type float =
| Fnan
| Fzero
| Float of bool * Arithmetic.integer * Arithmetic.integer

(** val ftoX : radix -> float -> extendedR **)

let ftoX beta = function
| Fnan -> Xnan
| Fzero -> Xreal (iZR Arithmetic.zero)
| Float (s, m, e) -> Xreal (ftoR beta s m e)

(** val adjust_pos :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.position ->
    Arithmetic.position **)

let adjust_pos r d pos =
  Arithmetic.integer_case
    (fun _ ->
    match pos with
    | Arithmetic.At_zero -> Arithmetic.At_zero
    | _ ->
      (Arithmetic.positive_case
         (fun _ -> Arithmetic.Below_middle)
         (fun _ -> Arithmetic.Below_middle)
         (fun _ -> pos)
         d))
    (fun _ ->
    Arithmetic.positive_case
      (fun p ->
      let mid =
        match pos with
        | Arithmetic.At_zero -> Arithmetic.Below_middle
        | _ -> pos
      in
      (match Z.compare r p with
       | Arithmetic.Eq -> mid
       | Arithmetic.Lt -> Arithmetic.Below_middle
       | Arithmetic.Gt -> Arithmetic.Above_middle))
      (fun p ->
      let mid =
        match pos with
        | Arithmetic.At_zero -> Arithmetic.In_the_middle
        | _ -> Arithmetic.Above_middle
      in
      (match Z.compare r p with
       | Arithmetic.Eq -> mid
       | Arithmetic.Lt -> Arithmetic.Below_middle
       | Arithmetic.Gt -> Arithmetic.Above_middle))
      (fun _ ->
      let hd0 = Arithmetic.one in
      let mid = Arithmetic.At_zero in
      (match Z.compare r hd0 with
       | Arithmetic.Eq -> mid
       | Arithmetic.Lt -> Arithmetic.Below_middle
       | Arithmetic.Gt -> Arithmetic.Above_middle))
      d)
    (fun _ -> Arithmetic.At_zero)
    r

(** val need_change :
    rounding_mode -> bool -> Arithmetic.position -> bool -> bool **)

let need_change mode even_m pos sign =
  match mode with
  | Rnd_UP -> (match pos with
               | Arithmetic.At_zero -> false
               | _ -> negb sign)
  | Rnd_DN -> (match pos with
               | Arithmetic.At_zero -> false
               | _ -> sign)
  | Rnd_ZR -> false
  | Rnd_NE ->
    (match pos with
     | Arithmetic.In_the_middle -> negb even_m
     | Arithmetic.Above_middle -> true
     | _ -> false)

(** val need_change_zero :
    rounding_mode -> Arithmetic.position -> bool -> bool **)

let need_change_zero mode pos sign =
  match mode with
  | Rnd_UP -> (match pos with
               | Arithmetic.At_zero -> false
               | _ -> negb sign)
  | Rnd_DN -> (match pos with
               | Arithmetic.At_zero -> false
               | _ -> sign)
  | Rnd_ZR -> false
  | Rnd_NE -> (match pos with
               | Arithmetic.Above_middle -> true
               | _ -> false)

type 'a signed_number =
| Mzero
| Mnumber of bool * 'a

module type FloatCarrier =
 sig
  val radix : radix

  type smantissa_type

  type mantissa_type

  type exponent_type

  val coq_MtoP : mantissa_type -> Arithmetic.integer

  val coq_PtoM : Arithmetic.integer -> mantissa_type

  val coq_MtoZ : smantissa_type -> Arithmetic.integer

  val coq_ZtoM : Arithmetic.integer -> smantissa_type

  val coq_EtoZ : exponent_type -> Arithmetic.integer

  val coq_ZtoE : Arithmetic.integer -> exponent_type

  val exponent_zero : exponent_type

  val exponent_one : exponent_type

  val mantissa_zero : smantissa_type

  val mantissa_one : mantissa_type

  val mantissa_pos : mantissa_type -> smantissa_type

  val mantissa_neg : mantissa_type -> smantissa_type

  val exponent_neg : exponent_type -> exponent_type

  val exponent_add : exponent_type -> exponent_type -> exponent_type

  val exponent_sub : exponent_type -> exponent_type -> exponent_type

  val exponent_cmp : exponent_type -> exponent_type -> Arithmetic.comparison

  val exponent_div2_floor : exponent_type -> exponent_type * bool

  val mantissa_sign : smantissa_type -> mantissa_type signed_number

  val mantissa_add : mantissa_type -> mantissa_type -> mantissa_type

  val mantissa_sub : mantissa_type -> mantissa_type -> mantissa_type

  val mantissa_mul : mantissa_type -> mantissa_type -> mantissa_type

  val mantissa_cmp : mantissa_type -> mantissa_type -> Arithmetic.comparison

  val mantissa_digits : mantissa_type -> exponent_type

  val mantissa_even : mantissa_type -> bool

  val mantissa_scale2 :
    mantissa_type -> exponent_type -> mantissa_type * exponent_type

  val mantissa_shl : mantissa_type -> exponent_type -> mantissa_type

  val mantissa_shr :
    mantissa_type -> exponent_type -> Arithmetic.position ->
    mantissa_type * Arithmetic.position

  val mantissa_shrp :
    mantissa_type -> exponent_type -> Arithmetic.position ->
    Arithmetic.position

  val mantissa_div :
    mantissa_type -> mantissa_type -> mantissa_type * Arithmetic.position

  val mantissa_sqrt : mantissa_type -> mantissa_type * Arithmetic.position
 end

module StdZRadix2 =
 struct
  (** val radix : radix **)

  let radix =
    radix2

  type smantissa_type = Arithmetic.integer

  type mantissa_type = Arithmetic.integer

  type exponent_type = Arithmetic.integer

  (** val coq_MtoP : Arithmetic.integer -> Arithmetic.integer **)

  let coq_MtoP m =
    m

  (** val coq_PtoM : Arithmetic.integer -> Arithmetic.integer **)

  let coq_PtoM m =
    m

  (** val coq_MtoZ : Arithmetic.integer -> Arithmetic.integer **)

  let coq_MtoZ m =
    m

  (** val coq_ZtoM : Arithmetic.integer -> Arithmetic.integer **)

  let coq_ZtoM m =
    m

  (** val coq_EtoZ : Arithmetic.integer -> Arithmetic.integer **)

  let coq_EtoZ e =
    e

  (** val coq_ZtoE : Arithmetic.integer -> Arithmetic.integer **)

  let coq_ZtoE e =
    e

  (** val exponent_zero : Arithmetic.integer **)

  let exponent_zero =
    Arithmetic.zero

  (** val exponent_one : Arithmetic.integer **)

  let exponent_one =
    Arithmetic.one

  (** val exponent_neg : Arithmetic.integer -> Arithmetic.integer **)

  let exponent_neg =
    Z.opp

  (** val exponent_add :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let exponent_add =
    Z.add

  (** val exponent_sub :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let exponent_sub =
    Z.sub

  (** val exponent_cmp :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.comparison **)

  let exponent_cmp =
    Z.compare

  (** val mantissa_zero : Arithmetic.integer **)

  let mantissa_zero =
    Arithmetic.zero

  (** val mantissa_one : Arithmetic.integer **)

  let mantissa_one =
    Arithmetic.one

  (** val mantissa_add :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let mantissa_add =
    Coq_Pos.add

  (** val mantissa_sub :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let mantissa_sub =
    Coq_Pos.sub

  (** val mantissa_cmp :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.comparison **)

  let mantissa_cmp x y =
    Coq_Pos.compare_cont Arithmetic.Eq x y

  (** val mantissa_pos : Arithmetic.integer -> Arithmetic.integer **)

  let mantissa_pos x =
    x

  (** val mantissa_neg : Arithmetic.integer -> Arithmetic.integer **)

  let mantissa_neg x =
    Arithmetic.opposite x

  (** val mantissa_sign :
      Arithmetic.integer -> Arithmetic.integer signed_number **)

  let mantissa_sign m =
    Arithmetic.integer_case
      (fun _ -> Mzero)
      (fun p -> Mnumber (false, p))
      (fun p -> Mnumber (true, p))
      m

  (** val mantissa_even : Arithmetic.integer -> bool **)

  let mantissa_even = Arithmetic.even

  (** val mantissa_shl :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let mantissa_shl = Arithmetic.mantissa_shift_left

  (** val mantissa_scale2 :
      mantissa_type -> exponent_type -> mantissa_type * exponent_type **)

  let mantissa_scale2 m d =
    (m, d)

  (** val digits_aux :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let rec digits_aux = Arithmetic.digits_aux

  (** val mantissa_digits : Arithmetic.integer -> Arithmetic.integer **)

  let mantissa_digits = Arithmetic.digits

  (** val mantissa_shr_aux :
      (Arithmetic.integer * Arithmetic.position) ->
      Arithmetic.integer * Arithmetic.position **)

  let mantissa_shr_aux = function
  | (y, y0) ->
    (Arithmetic.positive_case
       (fun p ->
       match y0 with
       | Arithmetic.At_zero -> (p, Arithmetic.In_the_middle)
       | _ -> (p, Arithmetic.Above_middle))
       (fun p ->
       match y0 with
       | Arithmetic.At_zero -> (p, Arithmetic.At_zero)
       | _ -> (p, Arithmetic.Below_middle))
       (fun _ -> (Arithmetic.one, Arithmetic.At_zero))
       y)

  (** val mantissa_shr :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.position ->
      Arithmetic.integer * Arithmetic.position **)

  let mantissa_shr = Arithmetic.mantissa_shift_right

  (** val mantissa_shrp_aux :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.position **)

  let rec mantissa_shrp_aux m d =
    Arithmetic.positive_case
      (fun _ -> Arithmetic.Above_middle)
      (fun m1 ->
      if Coq_Pos.eqb d Arithmetic.one
      then Arithmetic.Above_middle
      else mantissa_shrp_aux m1 (Coq_Pos.pred d))
      (fun _ ->
      if Coq_Pos.eqb d Arithmetic.one
      then Arithmetic.In_the_middle
      else Arithmetic.Above_middle)
      m

  (** val mantissa_shrp :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.position ->
      Arithmetic.position **)

  let mantissa_shrp m d = function
  | Arithmetic.At_zero -> mantissa_shrp_aux m (Z.to_pos d)
  | _ -> Arithmetic.Above_middle

  (** val exponent_div2_floor :
      Arithmetic.integer -> Arithmetic.integer * bool **)

  let exponent_div2_floor n0 =
    Arithmetic.integer_case
      (fun _ -> (Arithmetic.zero, false))
      (fun p2 ->
      Arithmetic.positive_case
        (fun p -> (p, true))
        (fun p -> (p, false))
        (fun _ -> (Arithmetic.zero, true))
        p2)
      (fun p2 ->
      Arithmetic.positive_case
        (fun p -> ((Arithmetic.opposite (Coq_Pos.succ p)), true))
        (fun p -> ((Arithmetic.opposite p), false))
        (fun _ -> ((Arithmetic.opposite Arithmetic.one), true))
        p2)
      n0

  (** val mantissa_sqrt :
      Arithmetic.integer -> Arithmetic.integer * Arithmetic.position **)

  let mantissa_sqrt m =
    let (z0, r) = Z.sqrtrem m in
    (Arithmetic.integer_case
       (fun _ -> (Arithmetic.one, Arithmetic.At_zero))
       (fun s ->
       let pos =
         Arithmetic.integer_case
           (fun _ -> Arithmetic.At_zero)
           (fun r0 ->
           match Coq_Pos.compare r0 s with
           | Arithmetic.Gt -> Arithmetic.Above_middle
           | _ -> Arithmetic.Below_middle)
           (fun _ -> Arithmetic.At_zero)
           r
       in
       (s, pos))
       (fun _ -> (Arithmetic.one, Arithmetic.At_zero))
       z0)
 end

(** val times :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

let times = Arithmetic.mul

(** val square0 : Arithmetic.integer -> Arithmetic.integer **)

let rec square0 = Arithmetic.square

(** val product :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

let product = Arithmetic.mul

(** val divide :
    Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer * Arithmetic.integer **)

let divide = Arithmetic.divide

module Radix2 =
 struct
  (** val radix : radix **)

  let radix =
    StdZRadix2.radix

  type smantissa_type = StdZRadix2.smantissa_type

  type mantissa_type = StdZRadix2.mantissa_type

  type exponent_type = StdZRadix2.exponent_type

  (** val coq_MtoP : Arithmetic.integer -> Arithmetic.integer **)

  let coq_MtoP =
    StdZRadix2.coq_MtoP

  (** val coq_PtoM : Arithmetic.integer -> Arithmetic.integer **)

  let coq_PtoM =
    StdZRadix2.coq_PtoM

  (** val coq_MtoZ : Arithmetic.integer -> Arithmetic.integer **)

  let coq_MtoZ =
    StdZRadix2.coq_MtoZ

  (** val coq_ZtoM : Arithmetic.integer -> Arithmetic.integer **)

  let coq_ZtoM =
    StdZRadix2.coq_ZtoM

  (** val coq_EtoZ : Arithmetic.integer -> Arithmetic.integer **)

  let coq_EtoZ =
    StdZRadix2.coq_EtoZ

  (** val coq_ZtoE : Arithmetic.integer -> Arithmetic.integer **)

  let coq_ZtoE =
    StdZRadix2.coq_ZtoE

  (** val exponent_zero : Arithmetic.integer **)

  let exponent_zero =
    StdZRadix2.exponent_zero

  (** val exponent_one : Arithmetic.integer **)

  let exponent_one =
    StdZRadix2.exponent_one

  (** val mantissa_zero : Arithmetic.integer **)

  let mantissa_zero =
    StdZRadix2.mantissa_zero

  (** val mantissa_one : Arithmetic.integer **)

  let mantissa_one =
    StdZRadix2.mantissa_one

  (** val mantissa_pos : Arithmetic.integer -> Arithmetic.integer **)

  let mantissa_pos =
    StdZRadix2.mantissa_pos

  (** val mantissa_neg : Arithmetic.integer -> Arithmetic.integer **)

  let mantissa_neg =
    StdZRadix2.mantissa_neg

  (** val exponent_neg : Arithmetic.integer -> Arithmetic.integer **)

  let exponent_neg =
    StdZRadix2.exponent_neg

  (** val exponent_add :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let exponent_add =
    StdZRadix2.exponent_add

  (** val exponent_sub :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let exponent_sub =
    StdZRadix2.exponent_sub

  (** val exponent_cmp :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.comparison **)

  let exponent_cmp =
    StdZRadix2.exponent_cmp

  (** val exponent_div2_floor :
      Arithmetic.integer -> Arithmetic.integer * bool **)

  let exponent_div2_floor =
    StdZRadix2.exponent_div2_floor

  (** val mantissa_sign :
      Arithmetic.integer -> Arithmetic.integer signed_number **)

  let mantissa_sign =
    StdZRadix2.mantissa_sign

  (** val mantissa_add :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let mantissa_add =
    StdZRadix2.mantissa_add

  (** val mantissa_sub :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let mantissa_sub =
    StdZRadix2.mantissa_sub

  (** val mantissa_mul :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let mantissa_mul =
    times

  (** val mantissa_cmp :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.comparison **)

  let mantissa_cmp =
    StdZRadix2.mantissa_cmp

  (** val mantissa_digits : Arithmetic.integer -> Arithmetic.integer **)

  let mantissa_digits =
    StdZRadix2.mantissa_digits

  (** val mantissa_even : Arithmetic.integer -> bool **)

  let mantissa_even =
    StdZRadix2.mantissa_even

  (** val mantissa_scale2 :
      StdZRadix2.mantissa_type -> StdZRadix2.exponent_type ->
      StdZRadix2.mantissa_type * StdZRadix2.exponent_type **)

  let mantissa_scale2 =
    StdZRadix2.mantissa_scale2

  (** val mantissa_shl :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

  let mantissa_shl =
    StdZRadix2.mantissa_shl

  (** val mantissa_shr :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.position ->
      Arithmetic.integer * Arithmetic.position **)

  let mantissa_shr =
    StdZRadix2.mantissa_shr

  (** val mantissa_shrp :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.position ->
      Arithmetic.position **)

  let mantissa_shrp =
    StdZRadix2.mantissa_shrp

  (** val mantissa_div :
      Arithmetic.integer -> Arithmetic.integer ->
      Arithmetic.integer * Arithmetic.position **)

  let mantissa_div m d =
    let (q0, r) = divide m d in
    (Arithmetic.integer_case
       (fun _ -> (Arithmetic.one, Arithmetic.At_zero))
       (fun p -> (p, (adjust_pos r d Arithmetic.At_zero)))
       (fun _ -> (Arithmetic.one, Arithmetic.At_zero))
       q0)

  (** val mantissa_sqrt :
      Arithmetic.integer -> Arithmetic.integer * Arithmetic.position **)

  let mantissa_sqrt =
    StdZRadix2.mantissa_sqrt
 end

type fn =
| Exp
| Ln
| Sqrt
| Sin
| Cos
| Tan
| Atan
| Sinh
| Cosh
| Tanh
| Asinh
| Sigmoid
| Softplus
| Logcosh
| Expm1
| Log1p
| Cbrt
| Abs
| Erf

(** val rat :
    Arithmetic.integer -> Arithmetic.integer -> RbaseSymbolsImpl.coq_R **)

let rat p q0 =
  Arithmetic.positive_case
    (fun _ -> rdiv (iZR p) (iZR q0))
    (fun _ -> rdiv (iZR p) (iZR q0))
    (fun _ -> iZR p)
    q0

type written =
| The_variable
| The_parameter of char list
| Decimal of (Arithmetic.integer * Arithmetic.integer)
| Constant_pi
| Constant_e
| Plus of written * written
| Minus of written * written
| Times of written * written
| Over of written * written
| Negative of written
| To_power of written * written
| Call of fn * written
| Lesser of written * written
| Greater of written * written
| Select of written * written * written

type parameter =
| Fixed of (Arithmetic.integer * Arithmetic.integer)
| Interval of (Arithmetic.integer * Arithmetic.integer)
   * (Arithmetic.integer * Arithmetic.integer)

type claim = { claim_kind : char list;
               values : (Arithmetic.integer * Arithmetic.integer) list;
               rows : (Arithmetic.integer * Arithmetic.integer) list list }

type cell = { cell_box : ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
                         list; cell_claims : claim list }

type content =
| Claims of claim list
| Cells of cell list

type certificate = { loss : written;
                     parameters : (char list * parameter) list;
                     contents : content }

(** val no_longer_than : Arithmetic.integer -> char list -> bool **)

let rec no_longer_than limit0 = function
| [] -> true
| _::s0 ->
  if N.eqb limit0 Arithmetic.zero
  then false
  else no_longer_than (N.pred limit0) s0

(** val count : Arithmetic.integer -> 'a1 list -> Arithmetic.integer **)

let rec count n0 = function
| [] -> n0
| _ :: xs0 -> count (Z.add n0 Arithmetic.one) xs0

(** val reversed : char list -> char list -> char list **)

let rec reversed s before =
  match s with
  | [] -> before
  | c::s0 -> reversed s0 (c::before)

(** val after : char -> char list -> char list option **)

let after c = function
| [] -> None
| d::s0 -> if (=) c d then Some s0 else None

(** val is_digit : char -> bool **)

let is_digit c =
  (&&) (leb0 '0' c) (leb0 c '9')

(** val digits :
    char list -> Arithmetic.integer list -> Arithmetic.integer
    list * char list **)

let rec digits s before =
  match s with
  | [] -> (before, s)
  | c::rest ->
    if is_digit c
    then digits rest
           ((Z.sub (Z.of_N (n_of_ascii c)) (Arithmetic.twice
              (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
              (Arithmetic.twice_and_one Arithmetic.one)))))) :: before)
    else (before, s)

(** val in_base :
    Arithmetic.integer -> Arithmetic.integer list -> Arithmetic.integer **)

let in_base b ds =
  fold_right (fun d v -> Z.add d (Z.mul b v)) Arithmetic.zero ds

(** val in_pairs :
    Arithmetic.integer -> Arithmetic.integer list -> Arithmetic.integer list **)

let rec in_pairs b ds = match ds with
| [] -> ds
| d :: l ->
  (match l with
   | [] -> ds
   | e :: ds0 -> (Z.add d (Z.mul b e)) :: (in_pairs b ds0))

(** val number_of_digits :
    nat -> Arithmetic.integer -> Arithmetic.integer list -> Arithmetic.integer **)

let rec number_of_digits rounds b ds =
  match rounds with
  | O ->
    (match ds with
     | [] -> Arithmetic.zero
     | d :: l -> (match l with
                  | [] -> d
                  | _ :: _ -> in_base b ds))
  | S rounds0 ->
    (match ds with
     | [] -> Arithmetic.zero
     | d :: l ->
       (match l with
        | [] -> d
        | _ :: _ -> number_of_digits rounds0 (Z.mul b b) (in_pairs b ds)))

(** val natural : Arithmetic.integer list -> Arithmetic.integer **)

let natural ds =
  number_of_digits (S (S (S (S (S (S (S (S (S (S (S (S (S (S O))))))))))))))
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    Arithmetic.one))) ds

(** val raised :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

let rec raised b n0 =
  Arithmetic.positive_case
    (fun n1 -> let p = raised b n1 in Z.mul b (Z.mul p p))
    (fun n1 -> let p = raised b n1 in Z.mul p p)
    (fun _ -> b)
    n0

(** val ten_to : Arithmetic.integer -> Arithmetic.integer **)

let ten_to n0 =
  Arithmetic.integer_case
    (fun _ -> Arithmetic.one)
    (fun n1 ->
    raised (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
      Arithmetic.one))) n1)
    (fun _ -> Arithmetic.one)
    n0

(** val greatest_divisor :
    nat -> Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

let rec greatest_divisor fuel p q0 =
  match fuel with
  | O -> Z.gcd p q0
  | S fuel0 ->
    if Z.eqb q0 Arithmetic.zero
    then Z.abs p
    else greatest_divisor fuel0 q0 (Z.modulo p q0)

(** val quotient :
    Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer * Arithmetic.integer **)

let quotient p q0 =
  let g =
    greatest_divisor
      (Z.to_nat
        (Z.add (Z.mul (Arithmetic.twice Arithmetic.one) (Z.log2 q0))
          (Arithmetic.twice (Arithmetic.twice Arithmetic.one)))) p q0
  in
  ((Z.div p g), (Z.to_pos (Z.div q0 g)))

(** val scaled :
    Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer * Arithmetic.integer **)

let scaled p e =
  if Z.ltb e Arithmetic.zero
  then quotient p (ten_to (Z.opp e))
  else ((Z.mul p (ten_to e)), Arithmetic.one)

(** val opposite :
    (Arithmetic.integer * Arithmetic.integer) ->
    Arithmetic.integer * Arithmetic.integer **)

let opposite q0 =
  ((Z.opp (fst q0)), (snd q0))

(** val longest : Arithmetic.integer **)

let longest =
  (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)))))))))))))

(** val exponent :
    char list -> ((Arithmetic.integer
    list * bool) * Arithmetic.integer) * char list **)

let exponent s =
  let none = ((([], false), Arithmetic.zero), s) in
  (match s with
   | [] -> none
   | c::rest ->
     if (||) ((=) c 'e') ((=) c 'E')
     then (match after '-' rest with
           | Some unsigned0 ->
             let p = (true, Arithmetic.one) in
             let (negative, signs) = p in
             let (ds, rest0) = digits unsigned0 [] in
             (match ds with
              | [] -> none
              | _ :: _ ->
                (((ds, negative), (count (Z.add Arithmetic.one signs) ds)),
                  rest0))
           | None ->
             (match after '+' rest with
              | Some unsigned0 ->
                let p = (false, Arithmetic.one) in
                let (negative, signs) = p in
                let (ds, rest0) = digits unsigned0 [] in
                (match ds with
                 | [] -> none
                 | _ :: _ ->
                   (((ds, negative),
                     (count (Z.add Arithmetic.one signs) ds)), rest0))
              | None ->
                let p = (false, Arithmetic.zero) in
                let (negative, signs) = p in
                let (ds, rest0) = digits rest [] in
                (match ds with
                 | [] -> none
                 | _ :: _ ->
                   (((ds, negative),
                     (count (Z.add Arithmetic.one signs) ds)), rest0))))
     else none)

(** val decimal :
    char list -> ((Arithmetic.integer * Arithmetic.integer) * char list)
    option **)

let decimal s =
  let (whole1, rest) = digits s [] in
  (match after '.' rest with
   | Some rest0 ->
     let (all, rest1) = digits rest0 whole1 in
     let p = (all, Arithmetic.one) in
     let (all0, point0) = p in
     let (p2, rest2) = exponent rest1 in
     let (p3, length0) = p2 in
     let (es, negative) = p3 in
     (match all0 with
      | [] -> None
      | _ :: _ ->
        if Z.ltb longest (count (Z.add length0 point0) all0)
        then None
        else let e = natural es in
             if Z.ltb longest e
             then None
             else let places =
                    Z.sub (count Arithmetic.zero all0)
                      (count Arithmetic.zero whole1)
                  in
                  Some
                  ((scaled (natural all0)
                     (Z.sub (if negative then Z.opp e else e) places)), rest2))
   | None ->
     let p = (whole1, Arithmetic.zero) in
     let (all, point0) = p in
     let (p2, rest0) = exponent rest in
     let (p3, length0) = p2 in
     let (es, negative) = p3 in
     (match all with
      | [] -> None
      | _ :: _ ->
        if Z.ltb longest (count (Z.add length0 point0) all)
        then None
        else let e = natural es in
             if Z.ltb longest e
             then None
             else let places =
                    Z.sub (count Arithmetic.zero all)
                      (count Arithmetic.zero whole1)
                  in
                  Some
                  ((scaled (natural all)
                     (Z.sub (if negative then Z.opp e else e) places)), rest0)))

(** val unsigned :
    char list -> (Arithmetic.integer * Arithmetic.integer) option **)

let unsigned s =
  let (ds, rest) = digits s [] in
  (match after '/' rest with
   | Some rest0 ->
     (match ds with
      | [] -> None
      | _ :: _ ->
        let (es, s0) = digits rest0 [] in
        (match es with
         | [] -> None
         | _ :: _ ->
           (match s0 with
            | [] ->
              let q0 = natural es in
              if Z.eqb q0 Arithmetic.zero
              then None
              else Some (quotient (natural ds) q0)
            | _::_ -> None)))
   | None ->
     (match decimal s with
      | Some p ->
        let (q0, rest0) = p in (match rest0 with
                                | [] -> Some q0
                                | _::_ -> None)
      | None -> None))

(** val read_number :
    char list -> (Arithmetic.integer * Arithmetic.integer) option **)

let read_number s =
  if no_longer_than (Z.to_N longest) s
  then (match after '-' s with
        | Some s0 ->
          (match unsigned s0 with
           | Some q0 -> Some (opposite q0)
           | None -> None)
        | None -> unsigned s)
  else None

type json =
| Object of (char list * json) list
| Array of json list
| Text of char list
| Digit of char

(** val character : Arithmetic.integer -> char **)

let character =
  ascii_of_N

(** val quote : char **)

let quote =
  character (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice Arithmetic.one)))))

(** val backslash : char **)

let backslash =
  character (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    Arithmetic.one))))))

(** val is_space : char -> bool **)

let is_space c =
  (||)
    ((||)
      ((||) ((=) c ' ')
        ((=) c
          (character (Arithmetic.twice_and_one (Arithmetic.twice
            (Arithmetic.twice Arithmetic.one))))))
      ((=) c
        (character (Arithmetic.twice (Arithmetic.twice_and_one
          (Arithmetic.twice Arithmetic.one))))))
    ((=) c
      (character (Arithmetic.twice_and_one (Arithmetic.twice
        (Arithmetic.twice_and_one Arithmetic.one)))))

(** val skip : char list -> char list **)

let rec skip s = match s with
| [] -> s
| c::rest -> if is_space c then skip rest else s

(** val beyond : char **)

let beyond =
  character (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one Arithmetic.one)))))))

(** val following : char -> (char * char) list option **)

let following first =
  let any =
    ((character (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice Arithmetic.one)))))))),
    (character (Arithmetic.twice_and_one (Arithmetic.twice_and_one
      (Arithmetic.twice_and_one (Arithmetic.twice_and_one
      (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
      Arithmetic.one)))))))))
  in
  let within1 = fun lo hi ->
    (&&) (leb0 (character lo) first) (leb0 first (character hi))
  in
  if within1 (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
       (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice_and_one Arithmetic.one)))))))
       (Arithmetic.twice_and_one (Arithmetic.twice_and_one
       (Arithmetic.twice_and_one (Arithmetic.twice_and_one
       (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
       Arithmetic.one)))))))
  then Some (any :: [])
  else if within1 (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
            (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
            (Arithmetic.twice_and_one Arithmetic.one))))))) (Arithmetic.twice
            (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
            (Arithmetic.twice (Arithmetic.twice_and_one
            (Arithmetic.twice_and_one Arithmetic.one)))))))
       then Some
              (((character (Arithmetic.twice (Arithmetic.twice
                  (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                  (Arithmetic.twice_and_one (Arithmetic.twice
                  Arithmetic.one)))))))),
              (character (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                (Arithmetic.twice Arithmetic.one))))))))) :: (any :: []))
       else if (||)
                 (within1 (Arithmetic.twice_and_one (Arithmetic.twice
                   (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                   (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                   Arithmetic.one))))))) (Arithmetic.twice (Arithmetic.twice
                   (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                   (Arithmetic.twice (Arithmetic.twice_and_one
                   (Arithmetic.twice_and_one Arithmetic.one))))))))
                 (within1 (Arithmetic.twice (Arithmetic.twice_and_one
                   (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                   (Arithmetic.twice (Arithmetic.twice_and_one
                   (Arithmetic.twice_and_one Arithmetic.one)))))))
                   (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                   (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                   (Arithmetic.twice (Arithmetic.twice_and_one
                   (Arithmetic.twice_and_one Arithmetic.one))))))))
            then Some (any :: (any :: []))
            else if within1 (Arithmetic.twice_and_one (Arithmetic.twice
                      (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                      (Arithmetic.twice (Arithmetic.twice_and_one
                      (Arithmetic.twice_and_one Arithmetic.one)))))))
                      (Arithmetic.twice_and_one (Arithmetic.twice
                      (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                      (Arithmetic.twice (Arithmetic.twice_and_one
                      (Arithmetic.twice_and_one Arithmetic.one)))))))
                 then Some
                        (((character (Arithmetic.twice (Arithmetic.twice
                            (Arithmetic.twice (Arithmetic.twice
                            (Arithmetic.twice (Arithmetic.twice
                            (Arithmetic.twice Arithmetic.one)))))))),
                        (character (Arithmetic.twice_and_one
                          (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                          (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                          (Arithmetic.twice (Arithmetic.twice
                          Arithmetic.one))))))))) :: (any :: []))
                 else if within1 (Arithmetic.twice (Arithmetic.twice
                           (Arithmetic.twice (Arithmetic.twice
                           (Arithmetic.twice_and_one
                           (Arithmetic.twice_and_one
                           (Arithmetic.twice_and_one Arithmetic.one)))))))
                           (Arithmetic.twice (Arithmetic.twice
                           (Arithmetic.twice (Arithmetic.twice
                           (Arithmetic.twice_and_one
                           (Arithmetic.twice_and_one
                           (Arithmetic.twice_and_one Arithmetic.one)))))))
                      then Some
                             (((character (Arithmetic.twice (Arithmetic.twice
                                 (Arithmetic.twice (Arithmetic.twice
                                 (Arithmetic.twice_and_one (Arithmetic.twice
                                 (Arithmetic.twice Arithmetic.one)))))))),
                             (character (Arithmetic.twice_and_one
                               (Arithmetic.twice_and_one
                               (Arithmetic.twice_and_one
                               (Arithmetic.twice_and_one
                               (Arithmetic.twice_and_one
                               (Arithmetic.twice_and_one (Arithmetic.twice
                               Arithmetic.one))))))))) :: (any :: (any :: [])))
                      else if within1 (Arithmetic.twice_and_one
                                (Arithmetic.twice (Arithmetic.twice
                                (Arithmetic.twice (Arithmetic.twice_and_one
                                (Arithmetic.twice_and_one
                                (Arithmetic.twice_and_one
                                Arithmetic.one)))))))
                                (Arithmetic.twice_and_one
                                (Arithmetic.twice_and_one (Arithmetic.twice
                                (Arithmetic.twice (Arithmetic.twice_and_one
                                (Arithmetic.twice_and_one
                                (Arithmetic.twice_and_one
                                Arithmetic.one)))))))
                           then Some (any :: (any :: (any :: [])))
                           else if within1 (Arithmetic.twice
                                     (Arithmetic.twice
                                     (Arithmetic.twice_and_one
                                     (Arithmetic.twice
                                     (Arithmetic.twice_and_one
                                     (Arithmetic.twice_and_one
                                     (Arithmetic.twice_and_one
                                     Arithmetic.one))))))) (Arithmetic.twice
                                     (Arithmetic.twice
                                     (Arithmetic.twice_and_one
                                     (Arithmetic.twice
                                     (Arithmetic.twice_and_one
                                     (Arithmetic.twice_and_one
                                     (Arithmetic.twice_and_one
                                     Arithmetic.one)))))))
                                then Some
                                       (((character (Arithmetic.twice
                                           (Arithmetic.twice
                                           (Arithmetic.twice
                                           (Arithmetic.twice
                                           (Arithmetic.twice
                                           (Arithmetic.twice
                                           (Arithmetic.twice
                                           Arithmetic.one)))))))),
                                       (character (Arithmetic.twice_and_one
                                         (Arithmetic.twice_and_one
                                         (Arithmetic.twice_and_one
                                         (Arithmetic.twice_and_one
                                         (Arithmetic.twice (Arithmetic.twice
                                         (Arithmetic.twice
                                         Arithmetic.one))))))))) :: (any :: (any :: [])))
                                else None

(** val past : (char * char) list -> char list -> char list option **)

let rec past ranges0 s =
  match ranges0 with
  | [] -> Some s
  | p :: ranges1 ->
    let (lo, hi) = p in
    (match s with
     | [] -> None
     | c::s0 -> if (&&) (leb0 lo c) (leb0 c hi) then past ranges1 s0 else None)

(** val hexadecimal : char -> Arithmetic.integer option **)

let hexadecimal c =
  let n0 = n_of_ascii c in
  if is_digit c
  then Some
         (N.sub n0 (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
           (Arithmetic.twice (Arithmetic.twice_and_one Arithmetic.one))))))
  else if (&&) (leb0 'a' c) (leb0 c 'f')
       then Some
              (N.sub n0 (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                (Arithmetic.twice_and_one (Arithmetic.twice
                (Arithmetic.twice_and_one (Arithmetic.twice
                Arithmetic.one)))))))
       else if (&&) (leb0 'A' c) (leb0 c 'F')
            then Some
                   (N.sub n0 (Arithmetic.twice_and_one
                     (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                     (Arithmetic.twice (Arithmetic.twice_and_one
                     Arithmetic.one))))))
            else None

(** val four_digits : char list -> (Arithmetic.integer * char list) option **)

let four_digits = function
| [] -> None
| a::s0 ->
  (match s0 with
   | [] -> None
   | b::s1 ->
     (match s1 with
      | [] -> None
      | c::s2 ->
        (match s2 with
         | [] -> None
         | d::s3 ->
           (match hexadecimal a with
            | Some a0 ->
              (match hexadecimal b with
               | Some b0 ->
                 (match hexadecimal c with
                  | Some c0 ->
                    (match hexadecimal d with
                     | Some d0 ->
                       Some
                         ((N.add
                            (N.mul
                              (N.add
                                (N.mul
                                  (N.add
                                    (N.mul a0 (Arithmetic.twice
                                      (Arithmetic.twice (Arithmetic.twice
                                      (Arithmetic.twice Arithmetic.one)))))
                                    b0) (Arithmetic.twice (Arithmetic.twice
                                  (Arithmetic.twice (Arithmetic.twice
                                  Arithmetic.one))))) c0) (Arithmetic.twice
                              (Arithmetic.twice (Arithmetic.twice
                              (Arithmetic.twice Arithmetic.one))))) d0), s3)
                     | None -> None)
                  | None -> None)
               | None -> None)
            | None -> None))))

(** val escaped_code : char list -> (char * char list) option **)

let escaped_code s =
  let within1 = fun n0 lo hi -> (&&) (N.leb lo n0) (N.leb n0 hi) in
  (match four_digits s with
   | Some p ->
     let (n0, s0) = p in
     if N.eqb n0 Arithmetic.zero
     then None
     else if N.ltb n0 (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
               (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
               (Arithmetic.twice Arithmetic.one)))))))
          then Some ((character n0), s0)
          else if within1 n0 (Arithmetic.twice (Arithmetic.twice
                    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                    (Arithmetic.twice (Arithmetic.twice
                    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                    (Arithmetic.twice_and_one (Arithmetic.twice
                    (Arithmetic.twice_and_one Arithmetic.one)))))))))))))))
                    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                    (Arithmetic.twice_and_one (Arithmetic.twice
                    (Arithmetic.twice_and_one Arithmetic.one)))))))))))))))
               then None
               else if within1 n0 (Arithmetic.twice (Arithmetic.twice
                         (Arithmetic.twice (Arithmetic.twice
                         (Arithmetic.twice (Arithmetic.twice
                         (Arithmetic.twice (Arithmetic.twice
                         (Arithmetic.twice (Arithmetic.twice
                         (Arithmetic.twice (Arithmetic.twice_and_one
                         (Arithmetic.twice_and_one (Arithmetic.twice
                         (Arithmetic.twice_and_one
                         Arithmetic.one)))))))))))))))
                         (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                         (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                         (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                         (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                         (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                         (Arithmetic.twice (Arithmetic.twice_and_one
                         (Arithmetic.twice_and_one (Arithmetic.twice
                         (Arithmetic.twice_and_one
                         Arithmetic.one)))))))))))))))
                    then (match after backslash s0 with
                          | Some s1 ->
                            (match after 'u' s1 with
                             | Some s2 ->
                               (match four_digits s2 with
                                | Some p2 ->
                                  let (n1, s3) = p2 in
                                  if within1 n1 (Arithmetic.twice
                                       (Arithmetic.twice (Arithmetic.twice
                                       (Arithmetic.twice (Arithmetic.twice
                                       (Arithmetic.twice (Arithmetic.twice
                                       (Arithmetic.twice (Arithmetic.twice
                                       (Arithmetic.twice
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice
                                       (Arithmetic.twice_and_one
                                       Arithmetic.one)))))))))))))))
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice_and_one
                                       (Arithmetic.twice
                                       (Arithmetic.twice_and_one
                                       Arithmetic.one)))))))))))))))
                                  then Some (beyond, s3)
                                  else None
                                | None -> None)
                             | None -> None)
                          | None -> None)
                    else Some (beyond, s0)
   | None -> None)

(** val escaped : char list -> (char * char list) option **)

let escaped = function
| [] -> None
| c::s0 ->
  if (||) ((||) ((=) c quote) ((=) c backslash)) ((=) c '/')
  then Some (c, s0)
  else if (=) c 'b'
       then Some
              ((character (Arithmetic.twice (Arithmetic.twice
                 (Arithmetic.twice Arithmetic.one)))), s0)
       else if (=) c 'f'
            then Some
                   ((character (Arithmetic.twice (Arithmetic.twice
                      (Arithmetic.twice_and_one Arithmetic.one)))), s0)
            else if (=) c 'n'
                 then Some
                        ((character (Arithmetic.twice
                           (Arithmetic.twice_and_one (Arithmetic.twice
                           Arithmetic.one)))), s0)
                 else if (=) c 'r'
                      then Some
                             ((character (Arithmetic.twice_and_one
                                (Arithmetic.twice (Arithmetic.twice_and_one
                                Arithmetic.one)))), s0)
                      else if (=) c 't'
                           then Some
                                  ((character (Arithmetic.twice_and_one
                                     (Arithmetic.twice (Arithmetic.twice
                                     Arithmetic.one)))), s0)
                           else if (=) c 'u' then escaped_code s0 else None

(** val text :
    char list -> char list -> char list -> (char list * char list) option **)

let rec text fuel s before =
  match s with
  | [] -> None
  | c::s0 ->
    (match fuel with
     | [] -> None
     | _::fuel0 ->
       if (=) c quote
       then Some ((reversed before []), s0)
       else if (=) c backslash
            then (match escaped s0 with
                  | Some p -> let (c0, s1) = p in text fuel0 s1 (c0::before)
                  | None -> None)
            else if ltb0 c ' '
                 then None
                 else if ltb0 c
                           (character (Arithmetic.twice (Arithmetic.twice
                             (Arithmetic.twice (Arithmetic.twice
                             (Arithmetic.twice (Arithmetic.twice
                             (Arithmetic.twice Arithmetic.one))))))))
                      then text fuel0 s0 (c::before)
                      else (match following c with
                            | Some ranges0 ->
                              (match past ranges0 s0 with
                               | Some s1 -> text fuel0 s1 (beyond::before)
                               | None -> None)
                            | None -> None))

(** val member :
    (char list -> (json * char list) option) -> char list ->
    ((char list * json) * char list) option **)

let member value1 s =
  match after quote (skip s) with
  | Some s0 ->
    (match text s0 s0 [] with
     | Some p ->
       let (key, s1) = p in
       (match after ':' (skip s1) with
        | Some s2 ->
          (match value1 s2 with
           | Some p2 -> let (v, s3) = p2 in Some ((key, v), s3)
           | None -> None)
        | None -> None)
     | None -> None)
  | None -> None

(** val items :
    (char list -> ('a1 * char list) option) -> char -> char list -> char list
    -> 'a1 list -> ('a1 list * char list) option **)

let rec items item0 close fuel s before =
  match fuel with
  | [] -> None
  | _::fuel0 ->
    (match item0 s with
     | Some p ->
       let (x, s0) = p in
       (match skip s0 with
        | [] -> None
        | c::s1 ->
          if (=) c close
          then Some ((rev_append before (x :: [])), s1)
          else if (=) c ','
               then items item0 close fuel0 s1 (x :: before)
               else None)
     | None -> None)

(** val all_items :
    (char list -> ('a1 * char list) option) -> char -> char list -> ('a1
    list * char list) option **)

let all_items item0 close s =
  match after close (skip s) with
  | Some s0 -> Some ([], s0)
  | None -> items item0 close s s []

(** val value : nat -> char list -> (json * char list) option **)

let rec value depth0 s =
  match depth0 with
  | O -> None
  | S depth1 ->
    (match skip s with
     | [] -> None
     | c::rest ->
       if (=) c quote
       then (match text rest rest [] with
             | Some p -> let (t0, s0) = p in Some ((Text t0), s0)
             | None -> None)
       else if (=) c '{'
            then (match all_items (member (value depth1)) '}' rest with
                  | Some p ->
                    let (members0, s0) = p in Some ((Object members0), s0)
                  | None -> None)
            else if (=) c '['
                 then (match all_items (value depth1) ']' rest with
                       | Some p ->
                         let (elements, s0) = p in Some ((Array elements), s0)
                       | None -> None)
                 else if is_digit c then Some ((Digit c), rest) else None)

(** val deepest : nat **)

let deepest =
  S (S (S (S (S (S (S (S (S (S O)))))))))

(** val read_json : char list -> json option **)

let read_json s =
  match value deepest s with
  | Some p ->
    let (v, s0) = p in (match skip s0 with
                        | [] -> Some v
                        | _::_ -> None)
  | None -> None

type expression =
| Number of Arithmetic.integer * Arithmetic.integer
| Name of char list
| Apply of char list * expression list
| Derivative of nat * expression
| Divided of nat * expression * expression
| Sum of expression * expression
| Difference of expression * expression
| Product of expression * expression
| Quotient of expression * expression
| Opposite of expression
| Power of expression * nat
| Root of expression
| Absolute of expression
| Least of expression * expression
| Greatest of expression * expression

type relation =
| Less
| At_most
| More
| At_least
| Same
| Smooth

type bound =
| End_ of expression
| Unbounded

type range = { variable : char list; from : bound; to0 : bound }

type repetition =
| Once
| Each_row
| Each_pair

type obligation = { obligation_name : char list; ranges : range list;
                    left : expression; related : relation;
                    right : expression; repeat : repetition }

type definition = { defined : char list; formals : char list list;
                    body : expression }

type orbit_variable = { orbit_name : char list; start : expression;
                        next : expression; arrives_from : expression;
                        arrives_to : expression }

type kind = { kind_name : char list; fields : char list list;
              row_fields : char list list; builds_on : char list option;
              definitions : definition list; obligations : obligation list;
              steps : char list option; orbit : orbit_variable list }

(** val prefixed : char list -> char list list -> char list list **)

let prefixed prefix names0 =
  map (append prefix) names0

(** val minimum : kind **)

let minimum =
  { kind_name = ('m'::('i'::('n'::('i'::('m'::('u'::('m'::[]))))))); fields =
    (('l'::('o'::[])) :: (('h'::('i'::[])) :: [])); row_fields = [];
    builds_on = None; definitions = []; obligations = ({ obligation_name =
    ('m'::('0'::[])); ranges = []; left = (Name ('l'::('o'::[]))); related =
    Less; right = (Name ('h'::('i'::[]))); repeat =
    Once } :: ({ obligation_name =
    ('s'::('m'::('o'::('o'::('t'::('h'::[])))))); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: []); left = (Derivative (O, (Name ('z'::[]))));
    related = Smooth; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('m'::('1'::[])); ranges = [];
    left = (Derivative ((S O), (Name ('l'::('o'::[]))))); related = Less;
    right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('m'::('2'::[])); ranges = []; left =
    (Derivative ((S O), (Name ('h'::('i'::[]))))); related = More; right =
    (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('m'::('3'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: []); left = (Derivative ((S (S O)), (Name
    ('z'::[])))); related = More; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: []))))); steps = None; orbit = [] }

(** val product_stable : kind **)

let product_stable =
  { kind_name =
    ('p'::('r'::('o'::('d'::('u'::('c'::('t'::('_'::('s'::('t'::('a'::('b'::('l'::('e'::[]))))))))))))));
    fields =
    (('a'::('l'::('p'::('h'::('a'::('_'::('m'::('i'::('n'::[]))))))))) :: []);
    row_fields = []; builds_on = None; definitions = ({ defined =
    ('a'::('l'::('p'::('h'::('a'::[]))))); formals = (('z'::[]) :: []);
    body = (Difference ((Product ((Number ((Arithmetic.twice_and_one
    Arithmetic.one), Arithmetic.one)), (Power ((Derivative ((S (S (S O))),
    (Name ('z'::[])))), (S (S O)))))), (Product ((Derivative ((S (S O)),
    (Name ('z'::[])))), (Derivative ((S (S (S (S O)))), (Name
    ('z'::[])))))))) } :: []); obligations = ({ obligation_name =
    ('p'::('0'::[])); ranges = []; left = (Name
    ('a'::('l'::('p'::('h'::('a'::('_'::('m'::('i'::('n'::[]))))))))));
    related = More; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('p'::('1'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name ('h'::('i'::[])))) } :: []); left = (Apply
    (('a'::('l'::('p'::('h'::('a'::[]))))), ((Name ('z'::[])) :: [])));
    related = At_least; right = (Name
    ('a'::('l'::('p'::('h'::('a'::('_'::('m'::('i'::('n'::[]))))))))));
    repeat = Once } :: [])); steps = None; orbit = [] }

(** val product_unstable : kind **)

let product_unstable =
  { kind_name =
    ('p'::('r'::('o'::('d'::('u'::('c'::('t'::('_'::('u'::('n'::('s'::('t'::('a'::('b'::('l'::('e'::[]))))))))))))))));
    fields =
    (('a'::('l'::('p'::('h'::('a'::('_'::('m'::('a'::('x'::[]))))))))) :: []);
    row_fields = []; builds_on = None; definitions = ({ defined =
    ('a'::('l'::('p'::('h'::('a'::[]))))); formals = (('z'::[]) :: []);
    body = (Difference ((Product ((Number ((Arithmetic.twice_and_one
    Arithmetic.one), Arithmetic.one)), (Power ((Derivative ((S (S (S O))),
    (Name ('z'::[])))), (S (S O)))))), (Product ((Derivative ((S (S O)),
    (Name ('z'::[])))), (Derivative ((S (S (S (S O)))), (Name
    ('z'::[])))))))) } :: []); obligations = ({ obligation_name =
    ('p'::('0'::[])); ranges = []; left = (Name
    ('a'::('l'::('p'::('h'::('a'::('_'::('m'::('a'::('x'::[]))))))))));
    related = Less; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('p'::('1'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name ('h'::('i'::[])))) } :: []); left = (Apply
    (('a'::('l'::('p'::('h'::('a'::[]))))), ((Name ('z'::[])) :: [])));
    related = At_most; right = (Name
    ('a'::('l'::('p'::('h'::('a'::('_'::('m'::('a'::('x'::[]))))))))));
    repeat = Once } :: [])); steps = None; orbit = [] }

(** val degenerate : kind **)

let degenerate =
  { kind_name =
    ('d'::('e'::('g'::('e'::('n'::('e'::('r'::('a'::('t'::('e'::[]))))))))));
    fields = []; row_fields = []; builds_on = None; definitions =
    ({ defined = ('a'::('l'::('p'::('h'::('a'::[]))))); formals =
    (('z'::[]) :: []); body = (Difference ((Product ((Number
    ((Arithmetic.twice_and_one Arithmetic.one), Arithmetic.one)), (Power
    ((Derivative ((S (S (S O))), (Name ('z'::[])))), (S (S O)))))), (Product
    ((Derivative ((S (S O)), (Name ('z'::[])))), (Derivative ((S (S (S (S
    O)))), (Name ('z'::[])))))))) } :: []); obligations =
    ({ obligation_name = ('d'::('1'::[])); ranges = ({ variable = ('z'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: []); left = (Apply
    (('a'::('l'::('p'::('h'::('a'::[]))))), ((Name ('z'::[])) :: [])));
    related = Same; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: []); steps = None; orbit = [] }

(** val degenerate_at : kind **)

let degenerate_at =
  { kind_name =
    ('d'::('e'::('g'::('e'::('n'::('e'::('r'::('a'::('t'::('e'::('_'::('a'::('t'::[])))))))))))));
    fields = (('a'::('t'::[])) :: []); row_fields = []; builds_on = None;
    definitions = ({ defined = ('a'::('l'::('p'::('h'::('a'::[])))));
    formals = (('z'::[]) :: []); body = (Difference ((Product ((Number
    ((Arithmetic.twice_and_one Arithmetic.one), Arithmetic.one)), (Power
    ((Derivative ((S (S (S O))), (Name ('z'::[])))), (S (S O)))))), (Product
    ((Derivative ((S (S O)), (Name ('z'::[])))), (Derivative ((S (S (S (S
    O)))), (Name ('z'::[])))))))) } :: []); obligations =
    ({ obligation_name = ('d'::('0'::[])); ranges = []; left = (Name
    ('l'::('o'::[]))); related = Less; right = (Name ('a'::('t'::[])));
    repeat = Once } :: ({ obligation_name = ('d'::('1'::[])); ranges = [];
    left = (Name ('a'::('t'::[]))); related = Less; right = (Name
    ('h'::('i'::[]))); repeat = Once } :: ({ obligation_name =
    ('d'::('2'::[])); ranges = []; left = (Derivative ((S O), (Name
    ('a'::('t'::[]))))); related = Same; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('d'::('3'::[])); ranges = []; left = (Apply
    (('a'::('l'::('p'::('h'::('a'::[]))))), ((Name
    ('a'::('t'::[]))) :: []))); related = Same; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat = Once } :: [])))); steps =
    None; orbit = [] }

(** val edge_contraction : kind **)

let edge_contraction =
  { kind_name =
    ('e'::('d'::('g'::('e'::('_'::('c'::('o'::('n'::('t'::('r'::('a'::('c'::('t'::('i'::('o'::('n'::[]))))))))))))))));
    fields =
    (('r'::[]) :: (('R'::[]) :: (('k'::('a'::('p'::('p'::('a'::[]))))) :: (('M'::[]) :: (('a'::('_'::('l'::('o'::[])))) :: (('a'::('_'::('h'::('i'::[])))) :: (('A'::[]) :: (('B'::[]) :: []))))))));
    row_fields = []; builds_on = None; definitions = ({ defined = ('g'::[]);
    formals = (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Name
    ('z'::[])), (Product ((Name ('a'::[])), (Derivative ((S O), (Name
    ('z'::[])))))))) } :: ({ defined = ('H'::[]); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Apply (('g'::[]), ((Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))) :: ((Name
    ('a'::[])) :: [])))) } :: ({ defined = ('T'::('_'::('a'::('t'::[]))));
    formals = (('z'::[]) :: (('w'::[]) :: (('a'::[]) :: []))); body =
    (Difference ((Sum ((Product ((Product ((Opposite (Name ('a'::[]))),
    (Derivative ((S (S (S (S O)))), (Name ('w'::[])))))), (Power ((Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Name ('z'::[])))))))), (S (S (S O))))))),
    (Product ((Product ((Product ((Product ((Number
    ((Arithmetic.twice_and_one Arithmetic.one), Arithmetic.one)), (Power
    ((Name ('a'::[])), (S (S O)))))), (Derivative ((S (S (S O))), (Name
    ('w'::[])))))), (Derivative ((S (S (S O))), (Name ('z'::[])))))),
    (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name
    ('a'::[])), (Derivative ((S (S O)), (Name ('z'::[])))))))))))), (Product
    ((Product ((Name ('a'::[])), (Derivative ((S (S (S (S O)))), (Name
    ('z'::[])))))), (Difference ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('a'::[])), (Derivative ((S (S O)), (Name
    ('w'::[])))))))))))) } :: ({ defined = ('T'::[]); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Apply
    (('T'::('_'::('a'::('t'::[])))), ((Name ('z'::[])) :: ((Apply (('g'::[]),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))) :: ((Name
    ('a'::[])) :: []))))) } :: [])))); obligations = ({ obligation_name =
    ('w'::('1'::[])); ranges = []; left = (Name ('r'::[])); related = More;
    right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('2'::[])); ranges = []; left =
    (Name ('r'::[])); related = At_most; right = (Name ('R'::[])); repeat =
    Once } :: ({ obligation_name = ('w'::('3'::[])); ranges = []; left =
    (Name ('k'::('a'::('p'::('p'::('a'::[])))))); related = More; right =
    (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('a'::[]))); ranges = [];
    left = (Name ('A'::[])); related = Less; right = (Difference ((Name
    ('l'::('o'::[]))), (Name ('R'::[])))); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('b'::[]))); ranges = [];
    left = (Sum ((Name ('h'::('i'::[]))), (Name ('R'::[])))); related = Less;
    right = (Name ('B'::[])); repeat = Once } :: ({ obligation_name =
    ('e'::('0'::('c'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('A'::[]))); to0 = (End_ (Name ('B'::[]))) } :: []); left =
    (Derivative (O, (Name ('z'::[])))); related = Smooth; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('d'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('R'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('R'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply (('g'::[]),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related = More; right =
    (Name ('A'::[])); repeat = Once } :: ({ obligation_name =
    ('e'::('0'::('e'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Difference ((Name ('l'::('o'::[]))), (Name ('R'::[]))))); to0 = (End_
    (Sum ((Name ('h'::('i'::[]))), (Name ('R'::[]))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    Less; right = (Name ('B'::[])); repeat = Once } :: ({ obligation_name =
    ('e'::('1'::('a'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []);
    left = (Product ((Name ('a'::('_'::('l'::('o'::[]))))), (Derivative ((S
    (S O)), (Name ('z'::[])))))); related = At_most; right = (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('1'::('b'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name ('h'::('i'::[])))) } :: []); left = (Product ((Name
    ('a'::('_'::('h'::('i'::[]))))), (Derivative ((S (S O)), (Name
    ('z'::[])))))); related = At_least; right = (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('2'::('a'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply (('T'::[]),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related = At_most;
    right = (Product ((Opposite (Number ((Arithmetic.twice
    (Arithmetic.twice_and_one Arithmetic.one)), Arithmetic.one))), (Name
    ('k'::('a'::('p'::('p'::('a'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('e'::('2'::('b'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply (('T'::[]),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related = At_least;
    right = (Opposite (Name ('M'::[]))); repeat =
    Once } :: ({ obligation_name = ('e'::('3'::[])); ranges = []; left =
    (Product ((Sum ((Quotient ((Name ('M'::[])), (Number ((Arithmetic.twice
    (Arithmetic.twice_and_one Arithmetic.one)), Arithmetic.one)))), (Name
    ('k'::('a'::('p'::('p'::('a'::[])))))))), (Power ((Name ('r'::[])), (S (S
    O)))))); related = At_most; right = (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('4'::('a'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Sum ((Name ('l'::('o'::[]))),
    (Name ('r'::[]))))); to0 = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('R'::[]))))) } :: ({ variable = ('a'::[]); from = (End_ (Name
    ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Difference ((Apply
    (('H'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))), (Name
    ('z'::[])))); related = Less; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('e'::('4'::('b'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Sum ((Name ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum
    ((Name ('h'::('i'::[]))), (Name ('R'::[]))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left =
    (Difference ((Sum ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))), (Product ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('h'::('i'::[]))))))); related = More; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('e'::('4'::('c'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Difference ((Name ('l'::('o'::[]))), (Name ('R'::[]))))); to0 = (End_
    (Difference ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: ({ variable = ('a'::[]); from = (End_ (Name
    ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Difference ((Apply
    (('H'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))), (Name
    ('z'::[])))); related = More; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('e'::('4'::('d'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Difference ((Name ('l'::('o'::[]))), (Name ('R'::[]))))); to0 = (End_
    (Difference ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: ({ variable = ('a'::[]); from = (End_ (Name
    ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Difference ((Sum
    ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))),
    (Name ('z'::[])))), (Product ((Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)), (Name ('l'::('o'::[]))))))); related = Less; right =
    (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: []))))))))))))))))); steps = None; orbit = [] }

(** val edge_expansion : kind **)

let edge_expansion =
  { kind_name =
    ('e'::('d'::('g'::('e'::('_'::('e'::('x'::('p'::('a'::('n'::('s'::('i'::('o'::('n'::[]))))))))))))));
    fields =
    (('r'::[]) :: (('k'::('a'::('p'::('p'::('a'::[]))))) :: (('a'::('_'::('l'::('o'::[])))) :: (('a'::('_'::('h'::('i'::[])))) :: (('A'::[]) :: (('B'::[]) :: []))))));
    row_fields = []; builds_on = None; definitions = ({ defined = ('g'::[]);
    formals = (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Name
    ('z'::[])), (Product ((Name ('a'::[])), (Derivative ((S O), (Name
    ('z'::[])))))))) } :: ({ defined = ('T'::('_'::('a'::('t'::[]))));
    formals = (('z'::[]) :: (('w'::[]) :: (('a'::[]) :: []))); body =
    (Difference ((Sum ((Product ((Product ((Opposite (Name ('a'::[]))),
    (Derivative ((S (S (S (S O)))), (Name ('w'::[])))))), (Power ((Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Name ('z'::[])))))))), (S (S (S O))))))),
    (Product ((Product ((Product ((Product ((Number
    ((Arithmetic.twice_and_one Arithmetic.one), Arithmetic.one)), (Power
    ((Name ('a'::[])), (S (S O)))))), (Derivative ((S (S (S O))), (Name
    ('w'::[])))))), (Derivative ((S (S (S O))), (Name ('z'::[])))))),
    (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name
    ('a'::[])), (Derivative ((S (S O)), (Name ('z'::[])))))))))))), (Product
    ((Product ((Name ('a'::[])), (Derivative ((S (S (S (S O)))), (Name
    ('z'::[])))))), (Difference ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('a'::[])), (Derivative ((S (S O)), (Name
    ('w'::[])))))))))))) } :: ({ defined = ('T'::[]); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Apply
    (('T'::('_'::('a'::('t'::[])))), ((Name ('z'::[])) :: ((Apply (('g'::[]),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))) :: ((Name
    ('a'::[])) :: []))))) } :: []))); obligations = ({ obligation_name =
    ('w'::('1'::[])); ranges = []; left = (Name ('r'::[])); related = More;
    right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('2'::[])); ranges = []; left =
    (Name ('k'::('a'::('p'::('p'::('a'::[])))))); related = More; right =
    (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('a'::[]))); ranges = [];
    left = (Name ('A'::[])); related = Less; right = (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[])))); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('b'::[]))); ranges = [];
    left = (Sum ((Name ('h'::('i'::[]))), (Name ('r'::[])))); related = Less;
    right = (Name ('B'::[])); repeat = Once } :: ({ obligation_name =
    ('e'::('0'::('c'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('A'::[]))); to0 = (End_ (Name ('B'::[]))) } :: []); left =
    (Derivative (O, (Name ('z'::[])))); related = Smooth; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('d'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply (('g'::[]),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related = More; right =
    (Name ('A'::[])); repeat = Once } :: ({ obligation_name =
    ('e'::('0'::('e'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Difference ((Name ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_
    (Sum ((Name ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    Less; right = (Name ('B'::[])); repeat = Once } :: ({ obligation_name =
    ('e'::('1'::('a'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []);
    left = (Product ((Name ('a'::('_'::('l'::('o'::[]))))), (Derivative ((S
    (S O)), (Name ('z'::[])))))); related = At_most; right = (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('1'::('b'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name ('h'::('i'::[])))) } :: []); left = (Product ((Name
    ('a'::('_'::('h'::('i'::[]))))), (Derivative ((S (S O)), (Name
    ('z'::[])))))); related = At_least; right = (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Name ('l'::('o'::[]))), (Name
    ('r'::[]))))); to0 = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: ({ variable = ('a'::[]); from = (End_ (Name
    ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply (('T'::[]),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related = At_least;
    right = (Product ((Number ((Arithmetic.twice (Arithmetic.twice_and_one
    Arithmetic.one)), Arithmetic.one)), (Name
    ('k'::('a'::('p'::('p'::('a'::[])))))))); repeat =
    Once } :: [])))))))))); steps = None; orbit = [] }

(** val frozen_convergence : kind **)

let frozen_convergence =
  { kind_name =
    ('f'::('r'::('o'::('z'::('e'::('n'::('_'::('c'::('o'::('n'::('v'::('e'::('r'::('g'::('e'::('n'::('c'::('e'::[]))))))))))))))))));
    fields =
    (('a'::('_'::('b'::('a'::('r'::[]))))) :: (('r'::[]) :: (('A'::[]) :: (('B'::[]) :: []))));
    row_fields = []; builds_on = None; definitions = ({ defined = ('g'::[]);
    formals = (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Name
    ('z'::[])), (Product ((Name ('a'::[])), (Derivative ((S O), (Name
    ('z'::[])))))))) } :: []); obligations = ({ obligation_name =
    ('w'::('1'::[])); ranges = []; left = (Name
    ('a'::('_'::('b'::('a'::('r'::[])))))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('2'::[])); ranges = []; left =
    (Name ('r'::[])); related = More; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('e'::('0'::('a'::[]))); ranges = []; left = (Name ('A'::[])); related =
    At_most; right = (Difference ((Difference ((Product ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('l'::('o'::[]))))), (Name ('h'::('i'::[]))))), (Name ('r'::[]))));
    repeat = Once } :: ({ obligation_name = ('e'::('0'::('b'::[]))); ranges =
    []; left = (Sum ((Difference ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('h'::('i'::[]))))), (Name
    ('l'::('o'::[]))))), (Name ('r'::[])))); related = At_most; right = (Name
    ('B'::[])); repeat = Once } :: ({ obligation_name =
    ('e'::('0'::('c'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('A'::[]))); to0 = (End_ (Name ('B'::[]))) } :: []); left =
    (Derivative (O, (Name ('z'::[])))); related = Smooth; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('d'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('A'::[]))); to0 = (End_
    (Name ('B'::[]))) } :: []); left = (Apply (('g'::[]), ((Name
    ('z'::[])) :: ((Name ('a'::('_'::('b'::('a'::('r'::[])))))) :: []))));
    related = At_least; right = (Name ('A'::[])); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('e'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('A'::[]))); to0 = (End_
    (Name ('B'::[]))) } :: []); left = (Apply (('g'::[]), ((Name
    ('z'::[])) :: ((Name ('a'::('_'::('b'::('a'::('r'::[])))))) :: []))));
    related = At_most; right = (Name ('B'::[])); repeat =
    Once } :: ({ obligation_name = ('c'::('1'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Difference ((Product ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('l'::('o'::[]))))), (Name ('h'::('i'::[]))))), (Name ('r'::[])))));
    to0 = (End_ (Sum ((Difference ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('h'::('i'::[]))))), (Name
    ('l'::('o'::[]))))), (Name ('r'::[]))))) } :: []); left = (Derivative ((S
    (S O)), (Name ('z'::[])))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('c'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Difference ((Product ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('l'::('o'::[]))))), (Name ('h'::('i'::[]))))), (Name ('r'::[])))));
    to0 = (End_ (Sum ((Difference ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('h'::('i'::[]))))), (Name
    ('l'::('o'::[]))))), (Name ('r'::[]))))) } :: []); left = (Product ((Name
    ('a'::('_'::('b'::('a'::('r'::[])))))), (Derivative ((S (S O)), (Name
    ('z'::[])))))); related = Less; right = (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('d'::('1'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))); to0 = (End_ (Name ('B'::[]))) } :: ({ variable =
    ('a'::[]); from = (End_ (Number (Arithmetic.zero, Arithmetic.one)));
    to0 = (End_ (Name ('a'::('_'::('b'::('a'::('r'::[]))))))) } :: []));
    left = (Sum ((Derivative ((S O), (Name ('z'::[])))), (Derivative ((S O),
    (Apply (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: []))))))));
    related = More; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('d'::('2'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('A'::[]))); to0 = (End_
    (Difference ((Name ('l'::('o'::[]))), (Name
    ('r'::[]))))) } :: ({ variable = ('a'::[]); from = (End_ (Number
    (Arithmetic.zero, Arithmetic.one))); to0 = (End_ (Name
    ('a'::('_'::('b'::('a'::('r'::[]))))))) } :: [])); left = (Sum
    ((Derivative ((S O), (Name ('z'::[])))), (Derivative ((S O), (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: []))))))));
    related = Less; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: []))))))))))); steps = None; orbit = [] }

(** val frozen_global : kind **)

let frozen_global =
  { kind_name =
    ('f'::('r'::('o'::('z'::('e'::('n'::('_'::('g'::('l'::('o'::('b'::('a'::('l'::[])))))))))))));
    fields = (('a'::('_'::('b'::('a'::('r'::[]))))) :: (('r'::[]) :: []));
    row_fields = []; builds_on = None; definitions = ({ defined = ('g'::[]);
    formals = (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Name
    ('z'::[])), (Product ((Name ('a'::[])), (Derivative ((S O), (Name
    ('z'::[])))))))) } :: []); obligations = ({ obligation_name =
    ('w'::('1'::[])); ranges = []; left = (Name
    ('a'::('_'::('b'::('a'::('r'::[])))))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('2'::[])); ranges = []; left =
    (Name ('r'::[])); related = More; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('s'::('m'::('o'::('o'::('t'::('h'::[])))))); ranges = ({ variable =
    ('z'::[]); from = Unbounded; to0 = Unbounded } :: []); left = (Derivative
    (O, (Name ('z'::[])))); related = Smooth; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('c'::('1'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Difference ((Product ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('l'::('o'::[]))))), (Name ('h'::('i'::[]))))), (Name ('r'::[])))));
    to0 = (End_ (Sum ((Difference ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('h'::('i'::[]))))), (Name
    ('l'::('o'::[]))))), (Name ('r'::[]))))) } :: []); left = (Derivative ((S
    (S O)), (Name ('z'::[])))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('c'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Difference ((Product ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('l'::('o'::[]))))), (Name ('h'::('i'::[]))))), (Name ('r'::[])))));
    to0 = (End_ (Sum ((Difference ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('h'::('i'::[]))))), (Name
    ('l'::('o'::[]))))), (Name ('r'::[]))))) } :: []); left = (Product ((Name
    ('a'::('_'::('b'::('a'::('r'::[])))))), (Derivative ((S (S O)), (Name
    ('z'::[])))))); related = Less; right = (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('d'::('1'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))); to0 = Unbounded } :: ({ variable = ('a'::[]); from = (End_
    (Number (Arithmetic.zero, Arithmetic.one))); to0 = (End_ (Name
    ('a'::('_'::('b'::('a'::('r'::[]))))))) } :: [])); left = (Sum
    ((Derivative ((S O), (Name ('z'::[])))), (Derivative ((S O), (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: []))))))));
    related = More; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('d'::('2'::[])); ranges =
    ({ variable = ('z'::[]); from = Unbounded; to0 = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Number (Arithmetic.zero, Arithmetic.one))); to0 = (End_
    (Name ('a'::('_'::('b'::('a'::('r'::[]))))))) } :: [])); left = (Sum
    ((Derivative ((S O), (Name ('z'::[])))), (Derivative ((S O), (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: []))))))));
    related = Less; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: []))))))); steps = None; orbit = [] }

(** val flip : kind **)

let flip =
  { kind_name = ('f'::('l'::('i'::('p'::[])))); fields =
    (('r'::[]) :: (('e'::('p'::('s'::('_'::('b'::('a'::('r'::[]))))))) :: (('k'::('a'::('p'::('p'::('a'::[]))))) :: (('M'::[]) :: (('a'::('_'::('l'::('o'::[])))) :: (('a'::('_'::('h'::('i'::[])))) :: (('a'::('1'::('_'::('m'::('i'::('n'::[])))))) :: (('a'::('1'::('_'::('m'::('a'::('x'::[])))))) :: (('A'::[]) :: (('B'::[]) :: []))))))))));
    row_fields = []; builds_on = None; definitions = ({ defined = ('g'::[]);
    formals = (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Name
    ('z'::[])), (Product ((Name ('a'::[])), (Derivative ((S O), (Name
    ('z'::[])))))))) } :: ({ defined = ('H'::[]); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Apply (('g'::[]), ((Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))) :: ((Name
    ('a'::[])) :: [])))) } :: ({ defined = ('H'::('_'::('z'::[]))); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Product ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Name ('z'::[])))))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))))))))))) } :: ({ defined =
    ('T'::('_'::('a'::('t'::[])))); formals =
    (('z'::[]) :: (('w'::[]) :: (('a'::[]) :: []))); body = (Difference ((Sum
    ((Product ((Product ((Opposite (Name ('a'::[]))), (Derivative ((S (S (S
    (S O)))), (Name ('w'::[])))))), (Power ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Name ('z'::[])))))))), (S (S (S O))))))),
    (Product ((Product ((Product ((Product ((Number
    ((Arithmetic.twice_and_one Arithmetic.one), Arithmetic.one)), (Power
    ((Name ('a'::[])), (S (S O)))))), (Derivative ((S (S (S O))), (Name
    ('w'::[])))))), (Derivative ((S (S (S O))), (Name ('z'::[])))))),
    (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name
    ('a'::[])), (Derivative ((S (S O)), (Name ('z'::[])))))))))))), (Product
    ((Product ((Name ('a'::[])), (Derivative ((S (S (S (S O)))), (Name
    ('z'::[])))))), (Difference ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('a'::[])), (Derivative ((S (S O)), (Name
    ('w'::[])))))))))))) } :: ({ defined = ('T'::[]); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Apply
    (('T'::('_'::('a'::('t'::[])))), ((Name ('z'::[])) :: ((Apply (('g'::[]),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))) :: ((Name
    ('a'::[])) :: []))))) } :: ({ defined = ('a'::('1'::[])); formals =
    (('c'::[]) :: (('a'::[]) :: (('e'::[]) :: (('d'::[]) :: [])))); body =
    (Difference ((Sum ((Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)), (Name ('e'::[])))), (Quotient ((Product ((Product
    ((Product ((Name ('a'::[])), (Derivative ((S (S (S O))), (Name
    ('c'::[])))))), (Sum ((Number (Arithmetic.one, Arithmetic.one)), (Name
    ('e'::[])))))), (Name ('d'::[])))), (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)))))) } :: [])))))); obligations =
    ({ obligation_name = ('w'::('1'::[])); ranges = []; left = (Name
    ('r'::[])); related = More; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('w'::('2'::[])); ranges = []; left = (Name
    ('k'::('a'::('p'::('p'::('a'::[])))))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('3'::[])); ranges = []; left =
    (Name ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))); related =
    More; right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('a'::[]))); ranges = [];
    left = (Name ('A'::[])); related = Less; right = (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[])))); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('b'::[]))); ranges = [];
    left = (Sum ((Name ('h'::('i'::[]))), (Name ('r'::[])))); related = Less;
    right = (Name ('B'::[])); repeat = Once } :: ({ obligation_name =
    ('e'::('0'::('c'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('A'::[]))); to0 = (End_ (Name ('B'::[]))) } :: []); left =
    (Derivative (O, (Name ('z'::[])))); related = Smooth; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('d'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product
    ((Name ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = More; right = (Name ('A'::[])); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('e'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product
    ((Name ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = Less; right = (Name ('B'::[])); repeat =
    Once } :: ({ obligation_name = ('e'::('1'::('a'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name ('h'::('i'::[])))) } :: []); left = (Product ((Name
    ('a'::('_'::('l'::('o'::[]))))), (Derivative ((S (S O)), (Name
    ('z'::[])))))); related = At_most; right = (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('1'::('b'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name ('h'::('i'::[])))) } :: []); left = (Product ((Name
    ('a'::('_'::('h'::('i'::[]))))), (Derivative ((S (S O)), (Name
    ('z'::[])))))); related = At_least; right = (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('f'::('1'::('a'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product
    ((Name ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Apply (('T'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = At_most; right = (Product ((Opposite
    (Number ((Arithmetic.twice (Arithmetic.twice_and_one Arithmetic.one)),
    Arithmetic.one))), (Name ('k'::('a'::('p'::('p'::('a'::[]))))))));
    repeat = Once } :: ({ obligation_name = ('f'::('1'::('b'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product
    ((Name ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Apply (('T'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = At_least; right = (Opposite (Name
    ('M'::[]))); repeat = Once } :: ({ obligation_name =
    ('f'::('2'::('a'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Sum ((Name ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum
    ((Name ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Product ((Name ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number
    (Arithmetic.one, Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = Less; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('f'::('2'::('b'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Difference ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product
    ((Name ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('f'::('3'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Name ('l'::('o'::[]))), (Name
    ('r'::[]))))); to0 = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: ({ variable = ('a'::[]); from = (End_ (Name
    ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product ((Name
    ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Apply (('H'::('_'::('z'::[]))), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = More; right = (Opposite (Number
    (Arithmetic.one, Arithmetic.one))); repeat =
    Once } :: ({ obligation_name = ('f'::('4'::('a'::[]))); ranges =
    ({ variable = ('c'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name ('h'::('i'::[])))) } :: ({ variable = ('a'::[]); from = (End_
    (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product ((Name
    ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one))))))))) } :: ({ variable = ('e'::[]); from = (End_
    (Number (Arithmetic.zero, Arithmetic.one))); to0 = (End_ (Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[]))))))))) } :: ({ variable =
    ('d'::[]); from = (End_ (Opposite (Name ('r'::[])))); to0 = (End_ (Name
    ('r'::[]))) } :: [])))); left = (Apply (('a'::('1'::[])), ((Name
    ('c'::[])) :: ((Name ('a'::[])) :: ((Name ('e'::[])) :: ((Name
    ('d'::[])) :: [])))))); related = At_least; right = (Name
    ('a'::('1'::('_'::('m'::('i'::('n'::[]))))))); repeat =
    Once } :: ({ obligation_name = ('f'::('4'::('b'::[]))); ranges =
    ({ variable = ('c'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name ('h'::('i'::[])))) } :: ({ variable = ('a'::[]); from = (End_
    (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product ((Name
    ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one))))))))) } :: ({ variable = ('e'::[]); from = (End_
    (Number (Arithmetic.zero, Arithmetic.one))); to0 = (End_ (Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[]))))))))) } :: ({ variable =
    ('d'::[]); from = (End_ (Opposite (Name ('r'::[])))); to0 = (End_ (Name
    ('r'::[]))) } :: [])))); left = (Apply (('a'::('1'::[])), ((Name
    ('c'::[])) :: ((Name ('a'::[])) :: ((Name ('e'::[])) :: ((Name
    ('d'::[])) :: [])))))); related = At_most; right = (Name
    ('a'::('1'::('_'::('m'::('a'::('x'::[]))))))); repeat =
    Once } :: []))))))))))))))))); steps = None; orbit = [] }

(** val flip_subcritical : kind **)

let flip_subcritical =
  { kind_name =
    ('f'::('l'::('i'::('p'::('_'::('s'::('u'::('b'::('c'::('r'::('i'::('t'::('i'::('c'::('a'::('l'::[]))))))))))))))));
    fields =
    (('r'::[]) :: (('e'::('p'::('s'::('_'::('b'::('a'::('r'::[]))))))) :: (('k'::('a'::('p'::('p'::('a'::[]))))) :: (('M'::[]) :: (('a'::('_'::('l'::('o'::[])))) :: (('a'::('_'::('h'::('i'::[])))) :: (('a'::('1'::('_'::('m'::('i'::('n'::[])))))) :: (('a'::('1'::('_'::('m'::('a'::('x'::[])))))) :: (('A'::[]) :: (('B'::[]) :: []))))))))));
    row_fields = []; builds_on = None; definitions = ({ defined = ('g'::[]);
    formals = (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Name
    ('z'::[])), (Product ((Name ('a'::[])), (Derivative ((S O), (Name
    ('z'::[])))))))) } :: ({ defined = ('H'::[]); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Apply (('g'::[]), ((Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))) :: ((Name
    ('a'::[])) :: [])))) } :: ({ defined = ('T'::('_'::('a'::('t'::[]))));
    formals = (('z'::[]) :: (('w'::[]) :: (('a'::[]) :: []))); body =
    (Difference ((Sum ((Product ((Product ((Opposite (Name ('a'::[]))),
    (Derivative ((S (S (S (S O)))), (Name ('w'::[])))))), (Power ((Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Name ('z'::[])))))))), (S (S (S O))))))),
    (Product ((Product ((Product ((Product ((Number
    ((Arithmetic.twice_and_one Arithmetic.one), Arithmetic.one)), (Power
    ((Name ('a'::[])), (S (S O)))))), (Derivative ((S (S (S O))), (Name
    ('w'::[])))))), (Derivative ((S (S (S O))), (Name ('z'::[])))))),
    (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name
    ('a'::[])), (Derivative ((S (S O)), (Name ('z'::[])))))))))))), (Product
    ((Product ((Name ('a'::[])), (Derivative ((S (S (S (S O)))), (Name
    ('z'::[])))))), (Difference ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('a'::[])), (Derivative ((S (S O)), (Name
    ('w'::[])))))))))))) } :: ({ defined = ('T'::[]); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Apply
    (('T'::('_'::('a'::('t'::[])))), ((Name ('z'::[])) :: ((Apply (('g'::[]),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))) :: ((Name
    ('a'::[])) :: []))))) } :: ({ defined = ('a'::('1'::[])); formals =
    (('c'::[]) :: (('a'::[]) :: (('e'::[]) :: (('d'::[]) :: [])))); body =
    (Difference ((Sum ((Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)), (Name ('e'::[])))), (Quotient ((Product ((Product
    ((Product ((Name ('a'::[])), (Derivative ((S (S (S O))), (Name
    ('c'::[])))))), (Sum ((Number (Arithmetic.one, Arithmetic.one)), (Name
    ('e'::[])))))), (Name ('d'::[])))), (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)))))) } :: []))))); obligations =
    ({ obligation_name = ('w'::('1'::[])); ranges = []; left = (Name
    ('r'::[])); related = More; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('w'::('2'::[])); ranges = []; left = (Name
    ('k'::('a'::('p'::('p'::('a'::[])))))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('3'::[])); ranges = []; left =
    (Name ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))); related =
    More; right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('a'::[]))); ranges = [];
    left = (Name ('A'::[])); related = Less; right = (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[])))); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('b'::[]))); ranges = [];
    left = (Sum ((Name ('h'::('i'::[]))), (Name ('r'::[])))); related = Less;
    right = (Name ('B'::[])); repeat = Once } :: ({ obligation_name =
    ('e'::('0'::('c'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('A'::[]))); to0 = (End_ (Name ('B'::[]))) } :: []); left =
    (Derivative (O, (Name ('z'::[])))); related = Smooth; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('d'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Product ((Name ('a'::('_'::('l'::('o'::[]))))), (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))); to0 = (End_
    (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    More; right = (Name ('A'::[])); repeat = Once } :: ({ obligation_name =
    ('e'::('0'::('e'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Difference ((Name ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_
    (Sum ((Name ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Product ((Name ('a'::('_'::('l'::('o'::[]))))),
    (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))); to0 = (End_
    (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    Less; right = (Name ('B'::[])); repeat = Once } :: ({ obligation_name =
    ('e'::('1'::('a'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []);
    left = (Product ((Name ('a'::('_'::('l'::('o'::[]))))), (Derivative ((S
    (S O)), (Name ('z'::[])))))); related = At_most; right = (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('1'::('b'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name ('h'::('i'::[])))) } :: []); left = (Product ((Name
    ('a'::('_'::('h'::('i'::[]))))), (Derivative ((S (S O)), (Name
    ('z'::[])))))); related = At_least; right = (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('4'::[])); ranges = []; left =
    (Name ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))); related =
    Less; right = (Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('f'::('1'::('a'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Difference ((Name ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_
    (Sum ((Name ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Product ((Name ('a'::('_'::('l'::('o'::[]))))),
    (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))); to0 = (End_
    (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('T'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    At_least; right = (Product ((Number ((Arithmetic.twice
    (Arithmetic.twice_and_one Arithmetic.one)), Arithmetic.one)), (Name
    ('k'::('a'::('p'::('p'::('a'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('f'::('1'::('b'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Product ((Name ('a'::('_'::('l'::('o'::[]))))), (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))); to0 = (End_
    (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('T'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    At_most; right = (Name ('M'::[])); repeat =
    Once } :: ({ obligation_name = ('f'::('2'::('a'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Sum ((Name ('l'::('o'::[]))),
    (Name ('r'::[]))))); to0 = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: ({ variable = ('a'::[]); from = (End_ (Product ((Name
    ('a'::('_'::('l'::('o'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))); to0 = (End_
    (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Difference
    ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))),
    (Name ('z'::[])))); related = More; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('f'::('2'::('b'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Difference ((Name ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_
    (Difference ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: ({ variable = ('a'::[]); from = (End_ (Product ((Name
    ('a'::('_'::('l'::('o'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))); to0 = (End_
    (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Difference
    ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))),
    (Name ('z'::[])))); related = Less; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('f'::('4'::('a'::[]))); ranges = ({ variable = ('c'::[]); from = (End_
    (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: ({ variable = ('a'::[]); from = (End_ (Product
    ((Name ('a'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))); to0 = (End_
    (Name ('a'::('_'::('h'::('i'::[])))))) } :: ({ variable = ('e'::[]);
    from = (End_ (Opposite (Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))))); to0 = (End_
    (Number (Arithmetic.zero, Arithmetic.one))) } :: ({ variable = ('d'::[]);
    from = (End_ (Opposite (Name ('r'::[])))); to0 = (End_ (Name
    ('r'::[]))) } :: [])))); left = (Apply (('a'::('1'::[])), ((Name
    ('c'::[])) :: ((Name ('a'::[])) :: ((Name ('e'::[])) :: ((Name
    ('d'::[])) :: [])))))); related = At_least; right = (Name
    ('a'::('1'::('_'::('m'::('i'::('n'::[]))))))); repeat =
    Once } :: ({ obligation_name = ('f'::('4'::('b'::[]))); ranges =
    ({ variable = ('c'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name ('h'::('i'::[])))) } :: ({ variable = ('a'::[]); from = (End_
    (Product ((Name ('a'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))); to0 = (End_
    (Name ('a'::('_'::('h'::('i'::[])))))) } :: ({ variable = ('e'::[]);
    from = (End_ (Opposite (Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))))); to0 = (End_
    (Number (Arithmetic.zero, Arithmetic.one))) } :: ({ variable = ('d'::[]);
    from = (End_ (Opposite (Name ('r'::[])))); to0 = (End_ (Name
    ('r'::[]))) } :: [])))); left = (Apply (('a'::('1'::[])), ((Name
    ('c'::[])) :: ((Name ('a'::[])) :: ((Name ('e'::[])) :: ((Name
    ('d'::[])) :: [])))))); related = At_most; right = (Name
    ('a'::('1'::('_'::('m'::('a'::('x'::[]))))))); repeat =
    Once } :: []))))))))))))))))); steps = None; orbit = [] }

(** val lyapunov : kind **)

let lyapunov =
  { kind_name = ('l'::('y'::('a'::('p'::('u'::('n'::('o'::('v'::[]))))))));
    fields =
    (('h'::('_'::('l'::('o'::[])))) :: (('h'::('_'::('h'::('i'::[])))) :: []));
    row_fields = []; builds_on = None; definitions = ({ defined =
    ('a'::('l'::('p'::('h'::('a'::('_'::('e'::('f'::('f'::[])))))))));
    formals = (('z'::[]) :: (('h'::[]) :: [])); body = (Sum ((Sum
    ((Difference ((Product ((Number ((Arithmetic.twice_and_one
    Arithmetic.one), Arithmetic.one)), (Power ((Derivative ((S (S (S O))),
    (Name ('z'::[])))), (S (S O)))))), (Product ((Derivative ((S (S O)),
    (Name ('z'::[])))), (Derivative ((S (S (S (S O)))), (Name
    ('z'::[])))))))), (Product ((Product ((Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice_and_one Arithmetic.one)),
    Arithmetic.one)), (Name ('h'::[])))), (Name ('z'::[])))), (Power
    ((Derivative ((S (S O)), (Name ('z'::[])))), (S (S (S O))))))),
    (Derivative ((S (S (S O))), (Name ('z'::[])))))))), (Product ((Product
    ((Product ((Number ((Arithmetic.twice (Arithmetic.twice_and_one
    Arithmetic.one)), Arithmetic.one)), (Power ((Name ('h'::[])), (S (S
    O)))))), (Power ((Name ('z'::[])), (S (S O)))))), (Power ((Derivative ((S
    (S O)), (Name ('z'::[])))), (S (S (S (S (S (S O)))))))))))) } :: []);
    obligations = ({ obligation_name = ('w'::('1'::[])); ranges = []; left =
    (Name ('h'::('_'::('l'::('o'::[]))))); related = At_least; right =
    (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('2'::[])); ranges = []; left =
    (Name ('h'::('_'::('l'::('o'::[]))))); related = Less; right = (Name
    ('h'::('_'::('h'::('i'::[]))))); repeat = Once } :: ({ obligation_name =
    ('y'::('1'::[])); ranges = ({ variable = ('z'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []); left =
    (Product ((Product ((Name ('h'::('_'::('h'::('i'::[]))))), (Power ((Name
    ('z'::[])), (S (S O)))))), (Power ((Derivative ((S (S O)), (Name
    ('z'::[])))), (S (S O)))))); related = Less; right = (Number
    (Arithmetic.one, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('y'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: ({ variable = ('h'::[]); from = (End_ (Name
    ('h'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('h'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('a'::('l'::('p'::('h'::('a'::('_'::('e'::('f'::('f'::[]))))))))),
    ((Name ('z'::[])) :: ((Name ('h'::[])) :: [])))); related = More; right =
    (Number (Arithmetic.zero, Arithmetic.one)); repeat = Once } :: []))));
    steps = None; orbit = [] }

(** val lyapunov_subcritical : kind **)

let lyapunov_subcritical =
  { kind_name =
    ('l'::('y'::('a'::('p'::('u'::('n'::('o'::('v'::('_'::('s'::('u'::('b'::('c'::('r'::('i'::('t'::('i'::('c'::('a'::('l'::[]))))))))))))))))))));
    fields =
    (('h'::('_'::('l'::('o'::[])))) :: (('h'::('_'::('h'::('i'::[])))) :: []));
    row_fields = []; builds_on = None; definitions = ({ defined =
    ('a'::('l'::('p'::('h'::('a'::('_'::('e'::('f'::('f'::[])))))))));
    formals = (('z'::[]) :: (('h'::[]) :: [])); body = (Sum ((Sum
    ((Difference ((Product ((Number ((Arithmetic.twice_and_one
    Arithmetic.one), Arithmetic.one)), (Power ((Derivative ((S (S (S O))),
    (Name ('z'::[])))), (S (S O)))))), (Product ((Derivative ((S (S O)),
    (Name ('z'::[])))), (Derivative ((S (S (S (S O)))), (Name
    ('z'::[])))))))), (Product ((Product ((Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice_and_one Arithmetic.one)),
    Arithmetic.one)), (Name ('h'::[])))), (Name ('z'::[])))), (Power
    ((Derivative ((S (S O)), (Name ('z'::[])))), (S (S (S O))))))),
    (Derivative ((S (S (S O))), (Name ('z'::[])))))))), (Product ((Product
    ((Product ((Number ((Arithmetic.twice (Arithmetic.twice_and_one
    Arithmetic.one)), Arithmetic.one)), (Power ((Name ('h'::[])), (S (S
    O)))))), (Power ((Name ('z'::[])), (S (S O)))))), (Power ((Derivative ((S
    (S O)), (Name ('z'::[])))), (S (S (S (S (S (S O)))))))))))) } :: []);
    obligations = ({ obligation_name = ('w'::('1'::[])); ranges = []; left =
    (Name ('h'::('_'::('l'::('o'::[]))))); related = At_least; right =
    (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('2'::[])); ranges = []; left =
    (Name ('h'::('_'::('l'::('o'::[]))))); related = Less; right = (Name
    ('h'::('_'::('h'::('i'::[]))))); repeat = Once } :: ({ obligation_name =
    ('y'::('1'::[])); ranges = ({ variable = ('z'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []); left =
    (Product ((Product ((Name ('h'::('_'::('h'::('i'::[]))))), (Power ((Name
    ('z'::[])), (S (S O)))))), (Power ((Derivative ((S (S O)), (Name
    ('z'::[])))), (S (S O)))))); related = Less; right = (Number
    (Arithmetic.one, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('y'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: ({ variable = ('h'::[]); from = (End_ (Name
    ('h'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('h'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('a'::('l'::('p'::('h'::('a'::('_'::('e'::('f'::('f'::[]))))))))),
    ((Name ('z'::[])) :: ((Name ('h'::[])) :: [])))); related = Less; right =
    (Number (Arithmetic.zero, Arithmetic.one)); repeat = Once } :: []))));
    steps = None; orbit = [] }

(** val lyapunov_depth : kind **)

let lyapunov_depth =
  { kind_name =
    ('l'::('y'::('a'::('p'::('u'::('n'::('o'::('v'::('_'::('d'::('e'::('p'::('t'::('h'::[]))))))))))))));
    fields =
    (('e'::('_'::('l'::('o'::[])))) :: (('e'::('_'::('h'::('i'::[])))) :: []));
    row_fields = []; builds_on = None; definitions = []; obligations =
    ({ obligation_name = ('w'::('1'::[])); ranges = []; left = (Name
    ('e'::('_'::('l'::('o'::[]))))); related = At_most; right = (Name
    ('e'::('_'::('h'::('i'::[]))))); repeat = Once } :: ({ obligation_name =
    ('w'::('2'::[])); ranges = []; left = (Name
    ('e'::('_'::('l'::('o'::[]))))); related = Less; right = (Quotient
    ((Number (Arithmetic.one, Arithmetic.one)), (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)))); repeat =
    Once } :: ({ obligation_name = ('w'::('3'::[])); ranges = []; left =
    (Name ('e'::('_'::('h'::('i'::[]))))); related = At_least; right =
    (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('y'::('1'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: []); left = (Power ((Name ('z'::[])), (S (S
    O)))); related = More; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('y'::('2'::[])); ranges = ({ variable = ('z'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: ({ variable = ('e'::[]); from = (End_ (Name
    ('e'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('e'::('_'::('h'::('i'::[])))))) } :: [])); left = (Difference ((Sum
    ((Product ((Number ((Arithmetic.twice_and_one Arithmetic.one),
    Arithmetic.one)), (Power ((Sum ((Product ((Derivative ((S (S (S O))),
    (Name ('z'::[])))), (Name ('z'::[])))), (Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)), Arithmetic.one)),
    (Derivative ((S (S O)), (Name ('z'::[])))))), (Name ('e'::[])))))), (S (S
    O)))))), (Product ((Product ((Number ((Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    Arithmetic.one))))), Arithmetic.one)), (Power ((Derivative ((S (S O)),
    (Name ('z'::[])))), (S (S O)))))), (Power ((Name ('e'::[])), (S (S
    O)))))))), (Product ((Product ((Derivative ((S (S O)), (Name
    ('z'::[])))), (Derivative ((S (S (S (S O)))), (Name ('z'::[])))))),
    (Power ((Name ('z'::[])), (S (S O)))))))); related = More; right =
    (Number (Arithmetic.zero, Arithmetic.one)); repeat = Once } :: [])))));
    steps = None; orbit = [] }

(** val two_cycle : kind **)

let two_cycle =
  { kind_name =
    ('t'::('w'::('o'::('_'::('c'::('y'::('c'::('l'::('e'::[])))))))));
    fields =
    (('a'::('_'::('l'::('o'::[])))) :: (('a'::('_'::('h'::('i'::[])))) :: (('l'::('e'::('f'::('t'::('_'::('l'::('o'::[]))))))) :: (('l'::('e'::('f'::('t'::('_'::('h'::('i'::[]))))))) :: (('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))) :: (('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))) :: (('c'::('o'::('r'::('e'::('_'::('l'::('o'::[]))))))) :: (('c'::('o'::('r'::('e'::('_'::('h'::('i'::[]))))))) :: (('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[]))))))))) :: (('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))) :: (('A'::[]) :: (('B'::[]) :: (('m'::('u'::('l'::('t'::('i'::('p'::('l'::('i'::('e'::('r'::('_'::('l'::('o'::[]))))))))))))) :: (('m'::('u'::('l'::('t'::('i'::('p'::('l'::('i'::('e'::('r'::('_'::('h'::('i'::[]))))))))))))) :: []))))))))))))));
    row_fields = []; builds_on = None; definitions = ({ defined = ('g'::[]);
    formals = (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Name
    ('z'::[])), (Product ((Name ('a'::[])), (Derivative ((S O), (Name
    ('z'::[])))))))) } :: ({ defined = ('H'::[]); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Apply (('g'::[]), ((Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))) :: ((Name
    ('a'::[])) :: [])))) } :: ({ defined = ('H'::('_'::('z'::[]))); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Product ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Name ('z'::[])))))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))))))))))) } :: []))); obligations =
    ({ obligation_name = ('w'::('0'::[])); ranges = []; left = (Name
    ('a'::('_'::('l'::('o'::[]))))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('1'::[])); ranges = []; left =
    (Name ('a'::('_'::('l'::('o'::[]))))); related = At_most; right = (Name
    ('a'::('_'::('h'::('i'::[]))))); repeat = Once } :: ({ obligation_name =
    ('w'::('2'::[])); ranges = []; left = (Name ('A'::[])); related = Less;
    right = (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[]))))))))));
    repeat = Once } :: ({ obligation_name = ('w'::('3'::[])); ranges = [];
    left = (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[]))))))))));
    related = Less; right = (Name
    ('l'::('e'::('f'::('t'::('_'::('l'::('o'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('4'::[])); ranges = []; left =
    (Name ('l'::('e'::('f'::('t'::('_'::('l'::('o'::[])))))))); related =
    Less; right = (Name ('l'::('e'::('f'::('t'::('_'::('h'::('i'::[]))))))));
    repeat = Once } :: ({ obligation_name = ('w'::('5'::[])); ranges = [];
    left = (Name ('l'::('e'::('f'::('t'::('_'::('h'::('i'::[]))))))));
    related = Less; right = (Name
    ('c'::('o'::('r'::('e'::('_'::('l'::('o'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('6'::[])); ranges = []; left =
    (Name ('c'::('o'::('r'::('e'::('_'::('l'::('o'::[])))))))); related =
    At_most; right = (Name ('l'::('o'::[]))); repeat =
    Once } :: ({ obligation_name = ('w'::('7'::[])); ranges = []; left =
    (Name ('h'::('i'::[]))); related = At_most; right = (Name
    ('c'::('o'::('r'::('e'::('_'::('h'::('i'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('8'::[])); ranges = []; left =
    (Name ('c'::('o'::('r'::('e'::('_'::('h'::('i'::[])))))))); related =
    Less; right = (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('9'::[])); ranges = []; left =
    (Name ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))));
    related = Less; right = (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('1'::('0'::[]))); ranges = [];
    left = (Name ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))));
    related = Less; right = (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))));
    repeat = Once } :: ({ obligation_name = ('w'::('1'::('1'::[]))); ranges =
    []; left = (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))));
    related = Less; right = (Name ('B'::[])); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('c'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('A'::[]))); to0 = (End_
    (Name ('B'::[]))) } :: []); left = (Derivative (O, (Name ('z'::[]))));
    related = Smooth; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('e'::('0'::('d'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[])))))))))));
    to0 = (End_ (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    More; right = (Name ('A'::[])); repeat = Once } :: ({ obligation_name =
    ('e'::('0'::('e'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[])))))))))));
    to0 = (End_ (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    Less; right = (Name ('B'::[])); repeat = Once } :: ({ obligation_name =
    ('t'::('1'::[])); ranges = ({ variable = ('z'::[]); from = (End_ (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[])))))))))));
    to0 = (End_ (Name
    ('l'::('e'::('f'::('t'::('_'::('l'::('o'::[]))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left =
    (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('t'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('l'::('e'::('f'::('t'::('_'::('l'::('o'::[]))))))))); to0 = (End_ (Name
    ('l'::('e'::('f'::('t'::('_'::('h'::('i'::[]))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('H'::('_'::('z'::[]))), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = Less; right = (Number (Arithmetic.one,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('t'::('3'::[])); ranges = ({ variable = ('z'::[]); from = (End_ (Name
    ('l'::('e'::('f'::('t'::('_'::('h'::('i'::[]))))))))); to0 = (End_ (Name
    ('c'::('o'::('r'::('e'::('_'::('l'::('o'::[]))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left =
    (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = Less; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('t'::('4'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('c'::('o'::('r'::('e'::('_'::('l'::('o'::[]))))))))); to0 = (End_ (Name
    ('c'::('o'::('r'::('e'::('_'::('h'::('i'::[]))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('H'::('_'::('z'::[]))), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = More; right = (Number (Arithmetic.one,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('t'::('5'::[])); ranges = ({ variable = ('z'::[]); from = (End_ (Name
    ('c'::('o'::('r'::('e'::('_'::('h'::('i'::[]))))))))); to0 = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left =
    (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('t'::('6'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))); to0 = (End_
    (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left =
    (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = Less; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('t'::('7'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))); to0 = (End_
    (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    At_least; right = (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[]))))))))));
    repeat = Once } :: ({ obligation_name = ('t'::('8'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))); to0 = (End_
    (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    At_most; right = (Name
    ('c'::('o'::('r'::('e'::('_'::('l'::('o'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('t'::('9'::[])); ranges = []; left =
    (Name
    ('m'::('u'::('l'::('t'::('i'::('p'::('l'::('i'::('e'::('r'::('_'::('l'::('o'::[]))))))))))))));
    related = More; right = (Opposite (Number (Arithmetic.one,
    Arithmetic.one))); repeat = Once } :: ({ obligation_name =
    ('t'::('1'::('0'::[]))); ranges = []; left = (Name
    ('m'::('u'::('l'::('t'::('i'::('p'::('l'::('i'::('e'::('r'::('_'::('h'::('i'::[]))))))))))))));
    related = Less; right = (Number (Arithmetic.one, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('t'::('1'::('1'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))); to0 = (End_
    (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('H'::('_'::('z'::[]))), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = At_least; right = (Name
    ('m'::('u'::('l'::('t'::('i'::('p'::('l'::('i'::('e'::('r'::('_'::('l'::('o'::[]))))))))))))));
    repeat = Once } :: ({ obligation_name = ('t'::('1'::('2'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))); to0 = (End_
    (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('H'::('_'::('z'::[]))), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = At_most; right = (Name
    ('m'::('u'::('l'::('t'::('i'::('p'::('l'::('i'::('e'::('r'::('_'::('h'::('i'::[]))))))))))))));
    repeat = Once } :: []))))))))))))))))))))))))))); steps = None; orbit =
    [] }

(** val period_doubling : kind **)

let period_doubling =
  { kind_name =
    ('p'::('e'::('r'::('i'::('o'::('d'::('_'::('d'::('o'::('u'::('b'::('l'::('i'::('n'::('g'::[])))))))))))))));
    fields =
    (('a'::('_'::('l'::('o'::[])))) :: (('a'::('_'::('h'::('i'::[])))) :: (('l'::('e'::('f'::('t'::('_'::('l'::('o'::[]))))))) :: (('l'::('e'::('f'::('t'::('_'::('h'::('i'::[]))))))) :: (('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))) :: (('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))) :: (('c'::('o'::('r'::('e'::('_'::('l'::('o'::[]))))))) :: (('c'::('o'::('r'::('e'::('_'::('h'::('i'::[]))))))) :: (('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[]))))))))) :: (('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))) :: (('A'::[]) :: (('B'::[]) :: (('a'::('t'::('_'::('l'::('o'::[]))))) :: (('a'::('t'::('_'::('h'::('i'::[]))))) :: (('b'::('e'::('f'::('o'::('r'::('e'::('_'::('l'::('o'::[]))))))))) :: (('b'::('e'::('f'::('o'::('r'::('e'::('_'::('h'::('i'::[]))))))))) :: (('a'::('f'::('t'::('e'::('r'::('_'::('l'::('o'::[])))))))) :: (('a'::('f'::('t'::('e'::('r'::('_'::('h'::('i'::[])))))))) :: []))))))))))))))))));
    row_fields = []; builds_on = None; definitions = ({ defined = ('g'::[]);
    formals = (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Name
    ('z'::[])), (Product ((Name ('a'::[])), (Derivative ((S O), (Name
    ('z'::[])))))))) } :: ({ defined = ('H'::[]); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Apply (('g'::[]), ((Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))) :: ((Name
    ('a'::[])) :: [])))) } :: ({ defined = ('H'::('_'::('z'::[]))); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Product ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Name ('z'::[])))))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))))))))))) } :: ({ defined =
    ('H'::('_'::('z'::('z'::[])))); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Product ((Product
    ((Opposite (Name ('a'::[]))), (Derivative ((S (S (S O))), (Name
    ('z'::[])))))), (Difference ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('a'::[])), (Derivative ((S (S O)), (Apply (('g'::[]),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))))))))))), (Product
    ((Product ((Name ('a'::[])), (Derivative ((S (S (S O))), (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))))))), (Power
    ((Difference ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name
    ('a'::[])), (Derivative ((S (S O)), (Name ('z'::[])))))))), (S (S
    O)))))))) } :: ({ defined = ('H'::('_'::('a'::[]))); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Opposite
    (Derivative ((S O), (Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: []))))))), (Product ((Derivative ((S O), (Name
    ('z'::[])))), (Difference ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('a'::[])), (Derivative ((S (S O)), (Apply (('g'::[]),
    ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))))))))))))) } :: ({ defined =
    ('H'::('_'::('z'::('a'::[])))); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Product ((Opposite
    (Derivative ((S (S O)), (Name ('z'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))))))))))), (Product ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Name ('z'::[])))))))), (Difference ((Derivative
    ((S (S O)), (Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))))), (Product ((Product ((Name ('a'::[])), (Derivative
    ((S (S (S O))), (Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))))))), (Derivative ((S O), (Name
    ('z'::[])))))))))))) } :: [])))))); obligations = ({ obligation_name =
    ('w'::('0'::[])); ranges = []; left = (Name
    ('a'::('_'::('l'::('o'::[]))))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('1'::[])); ranges = []; left =
    (Name ('a'::('_'::('l'::('o'::[]))))); related = At_most; right = (Name
    ('a'::('_'::('h'::('i'::[]))))); repeat = Once } :: ({ obligation_name =
    ('w'::('2'::[])); ranges = []; left = (Name ('A'::[])); related = Less;
    right = (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[]))))))))));
    repeat = Once } :: ({ obligation_name = ('w'::('3'::[])); ranges = [];
    left = (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[]))))))))));
    related = Less; right = (Name
    ('l'::('e'::('f'::('t'::('_'::('l'::('o'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('4'::[])); ranges = []; left =
    (Name ('l'::('e'::('f'::('t'::('_'::('l'::('o'::[])))))))); related =
    Less; right = (Name ('l'::('e'::('f'::('t'::('_'::('h'::('i'::[]))))))));
    repeat = Once } :: ({ obligation_name = ('w'::('5'::[])); ranges = [];
    left = (Name ('l'::('e'::('f'::('t'::('_'::('h'::('i'::[]))))))));
    related = Less; right = (Name
    ('c'::('o'::('r'::('e'::('_'::('l'::('o'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('6'::[])); ranges = []; left =
    (Name ('c'::('o'::('r'::('e'::('_'::('l'::('o'::[])))))))); related =
    At_most; right = (Name ('l'::('o'::[]))); repeat =
    Once } :: ({ obligation_name = ('w'::('7'::[])); ranges = []; left =
    (Name ('h'::('i'::[]))); related = At_most; right = (Name
    ('c'::('o'::('r'::('e'::('_'::('h'::('i'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('8'::[])); ranges = []; left =
    (Name ('c'::('o'::('r'::('e'::('_'::('h'::('i'::[])))))))); related =
    Less; right = (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('9'::[])); ranges = []; left =
    (Name ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))));
    related = Less; right = (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('1'::('0'::[]))); ranges = [];
    left = (Name ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))));
    related = Less; right = (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))));
    repeat = Once } :: ({ obligation_name = ('w'::('1'::('1'::[]))); ranges =
    []; left = (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))));
    related = Less; right = (Name ('B'::[])); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('c'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('A'::[]))); to0 = (End_
    (Name ('B'::[]))) } :: []); left = (Derivative (O, (Name ('z'::[]))));
    related = Smooth; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('e'::('0'::('d'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[])))))))))));
    to0 = (End_ (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    More; right = (Name ('A'::[])); repeat = Once } :: ({ obligation_name =
    ('e'::('0'::('e'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[])))))))))));
    to0 = (End_ (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    Less; right = (Name ('B'::[])); repeat = Once } :: ({ obligation_name =
    ('t'::('1'::[])); ranges = ({ variable = ('z'::[]); from = (End_ (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[])))))))))));
    to0 = (End_ (Name
    ('l'::('e'::('f'::('t'::('_'::('l'::('o'::[]))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left =
    (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('t'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('l'::('e'::('f'::('t'::('_'::('l'::('o'::[]))))))))); to0 = (End_ (Name
    ('l'::('e'::('f'::('t'::('_'::('h'::('i'::[]))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('H'::('_'::('z'::[]))), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = Less; right = (Number (Arithmetic.one,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('t'::('3'::[])); ranges = ({ variable = ('z'::[]); from = (End_ (Name
    ('l'::('e'::('f'::('t'::('_'::('h'::('i'::[]))))))))); to0 = (End_ (Name
    ('c'::('o'::('r'::('e'::('_'::('l'::('o'::[]))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left =
    (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = Less; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('t'::('4'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('c'::('o'::('r'::('e'::('_'::('l'::('o'::[]))))))))); to0 = (End_ (Name
    ('c'::('o'::('r'::('e'::('_'::('h'::('i'::[]))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('H'::('_'::('z'::[]))), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = More; right = (Number (Arithmetic.one,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('t'::('5'::[])); ranges = ({ variable = ('z'::[]); from = (End_ (Name
    ('c'::('o'::('r'::('e'::('_'::('h'::('i'::[]))))))))); to0 = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left =
    (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('t'::('6'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))); to0 = (End_
    (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left =
    (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = Less; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('t'::('7'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))); to0 = (End_
    (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    At_least; right = (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[]))))))))));
    repeat = Once } :: ({ obligation_name = ('t'::('8'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))); to0 = (End_
    (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    At_most; right = (Name
    ('c'::('o'::('r'::('e'::('_'::('l'::('o'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('d'::('0'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))); to0 = (End_
    (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('H'::('_'::('z'::[]))), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = Less; right = (Number (Arithmetic.one,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('d'::('1'::[])); ranges = []; left = (Name
    ('a'::('_'::('l'::('o'::[]))))); related = Less; right = (Name
    ('a'::('t'::('_'::('l'::('o'::[])))))); repeat =
    Once } :: ({ obligation_name = ('d'::('2'::[])); ranges = []; left =
    (Name ('a'::('t'::('_'::('l'::('o'::[])))))); related = Less; right =
    (Name ('a'::('t'::('_'::('h'::('i'::[])))))); repeat =
    Once } :: ({ obligation_name = ('d'::('3'::[])); ranges = []; left =
    (Name ('a'::('t'::('_'::('h'::('i'::[])))))); related = Less; right =
    (Name ('a'::('_'::('h'::('i'::[]))))); repeat =
    Once } :: ({ obligation_name = ('d'::('4'::[])); ranges = []; left =
    (Name ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))));
    related = At_most; right = (Name
    ('b'::('e'::('f'::('o'::('r'::('e'::('_'::('l'::('o'::[]))))))))));
    repeat = Once } :: ({ obligation_name = ('d'::('5'::[])); ranges = [];
    left = (Name
    ('b'::('e'::('f'::('o'::('r'::('e'::('_'::('h'::('i'::[]))))))))));
    related = At_most; right = (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('d'::('6'::[])); ranges = []; left =
    (Difference ((Apply (('H'::[]), ((Name
    ('b'::('e'::('f'::('o'::('r'::('e'::('_'::('l'::('o'::[])))))))))) :: ((Name
    ('a'::('t'::('_'::('l'::('o'::[])))))) :: [])))), (Name
    ('b'::('e'::('f'::('o'::('r'::('e'::('_'::('l'::('o'::[]))))))))))));
    related = More; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('d'::('7'::[])); ranges = [];
    left = (Difference ((Apply (('H'::[]), ((Name
    ('b'::('e'::('f'::('o'::('r'::('e'::('_'::('h'::('i'::[])))))))))) :: ((Name
    ('a'::('t'::('_'::('l'::('o'::[])))))) :: [])))), (Name
    ('b'::('e'::('f'::('o'::('r'::('e'::('_'::('h'::('i'::[]))))))))))));
    related = Less; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('d'::('8'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('b'::('e'::('f'::('o'::('r'::('e'::('_'::('l'::('o'::[])))))))))));
    to0 = (End_ (Name
    ('b'::('e'::('f'::('o'::('r'::('e'::('_'::('h'::('i'::[]))))))))))) } :: []);
    left = (Apply (('H'::('_'::('z'::[]))), ((Name ('z'::[])) :: ((Name
    ('a'::('t'::('_'::('l'::('o'::[])))))) :: [])))); related = More; right =
    (Opposite (Number (Arithmetic.one, Arithmetic.one))); repeat =
    Once } :: ({ obligation_name = ('d'::('9'::[])); ranges = []; left =
    (Name ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))));
    related = At_most; right = (Name
    ('a'::('f'::('t'::('e'::('r'::('_'::('l'::('o'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('d'::('1'::('0'::[]))); ranges = [];
    left = (Name ('a'::('f'::('t'::('e'::('r'::('_'::('h'::('i'::[])))))))));
    related = At_most; right = (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('d'::('1'::('1'::[]))); ranges = [];
    left = (Difference ((Apply (('H'::[]), ((Name
    ('a'::('f'::('t'::('e'::('r'::('_'::('l'::('o'::[]))))))))) :: ((Name
    ('a'::('t'::('_'::('h'::('i'::[])))))) :: [])))), (Name
    ('a'::('f'::('t'::('e'::('r'::('_'::('l'::('o'::[]))))))))))); related =
    More; right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('d'::('1'::('2'::[]))); ranges = [];
    left = (Difference ((Apply (('H'::[]), ((Name
    ('a'::('f'::('t'::('e'::('r'::('_'::('h'::('i'::[]))))))))) :: ((Name
    ('a'::('t'::('_'::('h'::('i'::[])))))) :: [])))), (Name
    ('a'::('f'::('t'::('e'::('r'::('_'::('h'::('i'::[]))))))))))); related =
    Less; right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('d'::('1'::('3'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('a'::('f'::('t'::('e'::('r'::('_'::('l'::('o'::[])))))))))); to0 = (End_
    (Name
    ('a'::('f'::('t'::('e'::('r'::('_'::('h'::('i'::[])))))))))) } :: []);
    left = (Apply (('H'::('_'::('z'::[]))), ((Name ('z'::[])) :: ((Name
    ('a'::('t'::('_'::('h'::('i'::[])))))) :: [])))); related = Less; right =
    (Opposite (Number (Arithmetic.one, Arithmetic.one))); repeat =
    Once } :: ({ obligation_name = ('d'::('1'::('4'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))); to0 = (End_
    (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Sum
    ((Product ((Apply (('H'::('_'::('z'::('a'::[])))), ((Name
    ('z'::[])) :: ((Name ('a'::[])) :: [])))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Apply (('H'::('_'::('z'::[]))),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))))))), (Product ((Apply
    (('H'::('_'::('z'::('z'::[])))), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Apply (('H'::('_'::('a'::[]))), ((Name
    ('z'::[])) :: ((Name ('a'::[])) :: [])))))))); related = Less; right =
    (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: [])))))))))))))))))))))))))))))))))))))); steps = None; orbit =
    [] }

(** val branch : kind **)

let branch =
  { kind_name = ('b'::('r'::('a'::('n'::('c'::('h'::[])))))); fields =
    (('a'::('_'::('f'::('r'::('o'::('m'::[])))))) :: (('a'::('_'::('t'::('o'::[])))) :: []));
    row_fields = []; builds_on = None; definitions = []; obligations =
    ({ obligation_name = ('w'::('1'::[])); ranges = []; left = (Name
    ('a'::('_'::('f'::('r'::('o'::('m'::[]))))))); related = Less; right =
    (Name ('a'::('_'::('t'::('o'::[]))))); repeat =
    Once } :: ({ obligation_name = ('w'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: []); left = (Product ((Name
    ('a'::('_'::('t'::('o'::[]))))), (Derivative ((S (S O)), (Name
    ('z'::[])))))); related = More; right = (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)); repeat = Once } :: [])); steps = None;
    orbit = [] }

(** val flip_momentum : kind **)

let flip_momentum =
  { kind_name =
    ('f'::('l'::('i'::('p'::('_'::('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[])))))))))))));
    fields =
    (('r'::[]) :: (('e'::('p'::('s'::('_'::('b'::('a'::('r'::[]))))))) :: (('k'::('a'::('p'::('p'::('a'::[]))))) :: (('M'::[]) :: (('a'::('_'::('l'::('o'::[])))) :: (('a'::('_'::('h'::('i'::[])))) :: (('a'::('1'::('_'::('m'::('i'::('n'::[])))))) :: (('a'::('1'::('_'::('m'::('a'::('x'::[])))))) :: (('A'::[]) :: (('B'::[]) :: (('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[])))))))) :: (('l'::('o'::('o'::('k'::('_'::('a'::('h'::('e'::('a'::('d'::[])))))))))) :: []))))))))))));
    row_fields = []; builds_on = None; definitions = ({ defined = ('g'::[]);
    formals = (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Name
    ('z'::[])), (Product ((Name ('a'::[])), (Derivative ((S O), (Name
    ('z'::[])))))))) } :: ({ defined = ('H'::[]); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Apply (('g'::[]), ((Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))) :: ((Name
    ('a'::[])) :: [])))) } :: ({ defined = ('H'::('_'::('z'::[]))); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Product ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Name ('z'::[])))))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))))))))))) } :: ({ defined =
    ('T'::('_'::('a'::('t'::[])))); formals =
    (('z'::[]) :: (('w'::[]) :: (('a'::[]) :: []))); body = (Difference ((Sum
    ((Product ((Product ((Opposite (Name ('a'::[]))), (Derivative ((S (S (S
    (S O)))), (Name ('w'::[])))))), (Power ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Name ('z'::[])))))))), (S (S (S O))))))),
    (Product ((Product ((Product ((Product ((Number
    ((Arithmetic.twice_and_one Arithmetic.one), Arithmetic.one)), (Power
    ((Name ('a'::[])), (S (S O)))))), (Derivative ((S (S (S O))), (Name
    ('w'::[])))))), (Derivative ((S (S (S O))), (Name ('z'::[])))))),
    (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name
    ('a'::[])), (Derivative ((S (S O)), (Name ('z'::[])))))))))))), (Product
    ((Product ((Name ('a'::[])), (Derivative ((S (S (S (S O)))), (Name
    ('z'::[])))))), (Difference ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('a'::[])), (Derivative ((S (S O)), (Name
    ('w'::[])))))))))))) } :: ({ defined = ('T'::[]); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Apply
    (('T'::('_'::('a'::('t'::[])))), ((Name ('z'::[])) :: ((Apply (('g'::[]),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))) :: ((Name
    ('a'::[])) :: []))))) } :: ({ defined = ('a'::('1'::[])); formals =
    (('c'::[]) :: (('a'::[]) :: (('e'::[]) :: (('d'::[]) :: [])))); body =
    (Difference ((Sum ((Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)), (Name ('e'::[])))), (Quotient ((Product ((Product
    ((Product ((Name ('a'::[])), (Derivative ((S (S (S O))), (Name
    ('c'::[])))))), (Sum ((Number (Arithmetic.one, Arithmetic.one)), (Name
    ('e'::[])))))), (Name ('d'::[])))), (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)))))) } :: ({ defined = ('s'::[]);
    formals = (('z'::[]) :: (('a'::[]) :: [])); body = (Product ((Quotient
    ((Product ((Name ('a'::[])), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[]))))))))))))), (Sum
    ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('l'::('o'::('o'::('k'::('_'::('a'::('h'::('e'::('a'::('d'::[]))))))))))))))))),
    (Derivative ((S (S O)), (Name ('z'::[])))))) } :: ({ defined =
    ('t'::('r'::('a'::('c'::('e'::[]))))); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Sum ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[]))))))))))), (Product
    ((Sum ((Number (Arithmetic.one, Arithmetic.one)), (Name
    ('l'::('o'::('o'::('k'::('_'::('a'::('h'::('e'::('a'::('d'::[]))))))))))))),
    (Apply (('s'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))))))) } :: ({ defined =
    ('d'::('e'::('t'::('e'::('r'::('m'::('i'::('n'::('a'::('n'::('t'::[])))))))))));
    formals = (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Name
    ('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[]))))))))), (Product
    ((Name
    ('l'::('o'::('o'::('k'::('_'::('a'::('h'::('e'::('a'::('d'::[]))))))))))),
    (Apply (('s'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))))))) } :: []))))))))); obligations =
    ({ obligation_name = ('w'::('1'::[])); ranges = []; left = (Name
    ('r'::[])); related = More; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('w'::('2'::[])); ranges = []; left = (Name
    ('k'::('a'::('p'::('p'::('a'::[])))))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('3'::[])); ranges = []; left =
    (Name ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))); related =
    More; right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('a'::[]))); ranges = [];
    left = (Name ('A'::[])); related = Less; right = (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[])))); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('b'::[]))); ranges = [];
    left = (Sum ((Name ('h'::('i'::[]))), (Name ('r'::[])))); related = Less;
    right = (Name ('B'::[])); repeat = Once } :: ({ obligation_name =
    ('e'::('0'::('c'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('A'::[]))); to0 = (End_ (Name ('B'::[]))) } :: []); left =
    (Derivative (O, (Name ('z'::[])))); related = Smooth; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('d'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product
    ((Name ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = More; right = (Name ('A'::[])); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('e'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product
    ((Name ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = Less; right = (Name ('B'::[])); repeat =
    Once } :: ({ obligation_name = ('e'::('1'::('a'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name ('h'::('i'::[])))) } :: []); left = (Product ((Name
    ('a'::('_'::('l'::('o'::[]))))), (Derivative ((S (S O)), (Name
    ('z'::[])))))); related = At_most; right = (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('e'::('1'::('b'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name ('h'::('i'::[])))) } :: []); left = (Product ((Name
    ('a'::('_'::('h'::('i'::[]))))), (Derivative ((S (S O)), (Name
    ('z'::[])))))); related = At_least; right = (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('f'::('1'::('a'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product
    ((Name ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Apply (('T'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = At_most; right = (Product ((Opposite
    (Number ((Arithmetic.twice (Arithmetic.twice_and_one Arithmetic.one)),
    Arithmetic.one))), (Name ('k'::('a'::('p'::('p'::('a'::[]))))))));
    repeat = Once } :: ({ obligation_name = ('f'::('1'::('b'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product
    ((Name ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Apply (('T'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = At_least; right = (Opposite (Name
    ('M'::[]))); repeat = Once } :: ({ obligation_name =
    ('f'::('2'::('a'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Sum ((Name ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum
    ((Name ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Product ((Name ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number
    (Arithmetic.one, Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = Less; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('f'::('2'::('b'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Difference ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product
    ((Name ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('f'::('3'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Name ('l'::('o'::[]))), (Name
    ('r'::[]))))); to0 = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: ({ variable = ('a'::[]); from = (End_ (Name
    ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product ((Name
    ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Apply (('H'::('_'::('z'::[]))), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = More; right = (Opposite (Number
    (Arithmetic.one, Arithmetic.one))); repeat =
    Once } :: ({ obligation_name = ('f'::('4'::('a'::[]))); ranges =
    ({ variable = ('c'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name ('h'::('i'::[])))) } :: ({ variable = ('a'::[]); from = (End_
    (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product ((Name
    ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one))))))))) } :: ({ variable = ('e'::[]); from = (End_
    (Number (Arithmetic.zero, Arithmetic.one))); to0 = (End_ (Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[]))))))))) } :: ({ variable =
    ('d'::[]); from = (End_ (Opposite (Name ('r'::[])))); to0 = (End_ (Name
    ('r'::[]))) } :: [])))); left = (Apply (('a'::('1'::[])), ((Name
    ('c'::[])) :: ((Name ('a'::[])) :: ((Name ('e'::[])) :: ((Name
    ('d'::[])) :: [])))))); related = At_least; right = (Name
    ('a'::('1'::('_'::('m'::('i'::('n'::[]))))))); repeat =
    Once } :: ({ obligation_name = ('f'::('4'::('b'::[]))); ranges =
    ({ variable = ('c'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name ('h'::('i'::[])))) } :: ({ variable = ('a'::[]); from = (End_
    (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product ((Name
    ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one))))))))) } :: ({ variable = ('e'::[]); from = (End_
    (Number (Arithmetic.zero, Arithmetic.one))); to0 = (End_ (Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[]))))))))) } :: ({ variable =
    ('d'::[]); from = (End_ (Opposite (Name ('r'::[])))); to0 = (End_ (Name
    ('r'::[]))) } :: [])))); left = (Apply (('a'::('1'::[])), ((Name
    ('c'::[])) :: ((Name ('a'::[])) :: ((Name ('e'::[])) :: ((Name
    ('d'::[])) :: [])))))); related = At_most; right = (Name
    ('a'::('1'::('_'::('m'::('a'::('x'::[]))))))); repeat =
    Once } :: ({ obligation_name = ('j'::('1'::[])); ranges = []; left =
    (Name ('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[])))))))));
    related = At_least; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('j'::('2'::[])); ranges = [];
    left = (Name
    ('l'::('o'::('o'::('k'::('_'::('a'::('h'::('e'::('a'::('d'::[])))))))))));
    related = At_least; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('j'::('3'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('a'::[]);
    from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product
    ((Name ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Product ((Apply
    (('d'::('e'::('t'::('e'::('r'::('m'::('i'::('n'::('a'::('n'::('t'::[]))))))))))),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))), (Apply
    (('d'::('e'::('t'::('e'::('r'::('m'::('i'::('n'::('a'::('n'::('t'::[]))))))))))),
    ((Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))) :: ((Name ('a'::[])) :: [])))))); related = Less;
    right = (Number (Arithmetic.one, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('j'::('4'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Name ('l'::('o'::[]))), (Name
    ('r'::[]))))); to0 = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: ({ variable = ('a'::[]); from = (End_ (Name
    ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Product ((Name
    ('a'::('_'::('h'::('i'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))), (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))))))) } :: []));
    left = (Sum ((Product ((Apply (('t'::('r'::('a'::('c'::('e'::[]))))),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))), (Apply
    (('t'::('r'::('a'::('c'::('e'::[]))))), ((Apply (('g'::[]), ((Name
    ('z'::[])) :: ((Name ('a'::[])) :: [])))) :: ((Name
    ('a'::[])) :: [])))))), (Product ((Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Apply
    (('d'::('e'::('t'::('e'::('r'::('m'::('i'::('n'::('a'::('n'::('t'::[]))))))))))),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Apply
    (('d'::('e'::('t'::('e'::('r'::('m'::('i'::('n'::('a'::('n'::('t'::[]))))))))))),
    ((Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))) :: ((Name ('a'::[])) :: [])))))))))); related =
    More; right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: []))))))))))))))))))))); steps = None; orbit = [] }

(** val two_cycle_momentum : kind **)

let two_cycle_momentum =
  { kind_name =
    ('t'::('w'::('o'::('_'::('c'::('y'::('c'::('l'::('e'::('_'::('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[]))))))))))))))))));
    fields =
    (('a'::('_'::('l'::('o'::[])))) :: (('a'::('_'::('h'::('i'::[])))) :: (('l'::('e'::('f'::('t'::('_'::('l'::('o'::[]))))))) :: (('l'::('e'::('f'::('t'::('_'::('h'::('i'::[]))))))) :: (('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))) :: (('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))) :: (('c'::('o'::('r'::('e'::('_'::('l'::('o'::[]))))))) :: (('c'::('o'::('r'::('e'::('_'::('h'::('i'::[]))))))) :: (('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[]))))))))) :: (('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))) :: (('A'::[]) :: (('B'::[]) :: (('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[])))))))) :: (('l'::('o'::('o'::('k'::('_'::('a'::('h'::('e'::('a'::('d'::[])))))))))) :: []))))))))))))));
    row_fields = []; builds_on = None; definitions = ({ defined = ('g'::[]);
    formals = (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Name
    ('z'::[])), (Product ((Name ('a'::[])), (Derivative ((S O), (Name
    ('z'::[])))))))) } :: ({ defined = ('H'::[]); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Apply (('g'::[]), ((Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))) :: ((Name
    ('a'::[])) :: [])))) } :: ({ defined = ('H'::('_'::('z'::[]))); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Product ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Name ('z'::[])))))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('a'::[])),
    (Derivative ((S (S O)), (Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))))))))))) } :: ({ defined = ('s'::[]); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Product ((Quotient ((Product
    ((Name ('a'::[])), (Sum ((Number (Arithmetic.one, Arithmetic.one)), (Name
    ('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[]))))))))))))), (Sum
    ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('l'::('o'::('o'::('k'::('_'::('a'::('h'::('e'::('a'::('d'::[]))))))))))))))))),
    (Derivative ((S (S O)), (Name ('z'::[])))))) } :: ({ defined =
    ('t'::('r'::('a'::('c'::('e'::[]))))); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Sum ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[]))))))))))), (Product
    ((Sum ((Number (Arithmetic.one, Arithmetic.one)), (Name
    ('l'::('o'::('o'::('k'::('_'::('a'::('h'::('e'::('a'::('d'::[]))))))))))))),
    (Apply (('s'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))))))) } :: ({ defined =
    ('d'::('e'::('t'::('e'::('r'::('m'::('i'::('n'::('a'::('n'::('t'::[])))))))))));
    formals = (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Name
    ('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[]))))))))), (Product
    ((Name
    ('l'::('o'::('o'::('k'::('_'::('a'::('h'::('e'::('a'::('d'::[]))))))))))),
    (Apply (('s'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))))))) } :: [])))))); obligations =
    ({ obligation_name = ('w'::('0'::[])); ranges = []; left = (Name
    ('a'::('_'::('l'::('o'::[]))))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('1'::[])); ranges = []; left =
    (Name ('a'::('_'::('l'::('o'::[]))))); related = At_most; right = (Name
    ('a'::('_'::('h'::('i'::[]))))); repeat = Once } :: ({ obligation_name =
    ('w'::('2'::[])); ranges = []; left = (Name ('A'::[])); related = Less;
    right = (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[]))))))))));
    repeat = Once } :: ({ obligation_name = ('w'::('3'::[])); ranges = [];
    left = (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[]))))))))));
    related = Less; right = (Name
    ('l'::('e'::('f'::('t'::('_'::('l'::('o'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('4'::[])); ranges = []; left =
    (Name ('l'::('e'::('f'::('t'::('_'::('l'::('o'::[])))))))); related =
    Less; right = (Name ('l'::('e'::('f'::('t'::('_'::('h'::('i'::[]))))))));
    repeat = Once } :: ({ obligation_name = ('w'::('5'::[])); ranges = [];
    left = (Name ('l'::('e'::('f'::('t'::('_'::('h'::('i'::[]))))))));
    related = Less; right = (Name
    ('c'::('o'::('r'::('e'::('_'::('l'::('o'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('6'::[])); ranges = []; left =
    (Name ('c'::('o'::('r'::('e'::('_'::('l'::('o'::[])))))))); related =
    At_most; right = (Name ('l'::('o'::[]))); repeat =
    Once } :: ({ obligation_name = ('w'::('7'::[])); ranges = []; left =
    (Name ('h'::('i'::[]))); related = At_most; right = (Name
    ('c'::('o'::('r'::('e'::('_'::('h'::('i'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('8'::[])); ranges = []; left =
    (Name ('c'::('o'::('r'::('e'::('_'::('h'::('i'::[])))))))); related =
    Less; right = (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('9'::[])); ranges = []; left =
    (Name ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))));
    related = Less; right = (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('1'::('0'::[]))); ranges = [];
    left = (Name ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))));
    related = Less; right = (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))));
    repeat = Once } :: ({ obligation_name = ('w'::('1'::('1'::[]))); ranges =
    []; left = (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))));
    related = Less; right = (Name ('B'::[])); repeat =
    Once } :: ({ obligation_name = ('e'::('0'::('c'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('A'::[]))); to0 = (End_
    (Name ('B'::[]))) } :: []); left = (Derivative (O, (Name ('z'::[]))));
    related = Smooth; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('e'::('0'::('d'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[])))))))))));
    to0 = (End_ (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    More; right = (Name ('A'::[])); repeat = Once } :: ({ obligation_name =
    ('e'::('0'::('e'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[])))))))))));
    to0 = (End_ (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    Less; right = (Name ('B'::[])); repeat = Once } :: ({ obligation_name =
    ('t'::('1'::[])); ranges = ({ variable = ('z'::[]); from = (End_ (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[])))))))))));
    to0 = (End_ (Name
    ('l'::('e'::('f'::('t'::('_'::('l'::('o'::[]))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left =
    (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('t'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('l'::('e'::('f'::('t'::('_'::('l'::('o'::[]))))))))); to0 = (End_ (Name
    ('l'::('e'::('f'::('t'::('_'::('h'::('i'::[]))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('H'::('_'::('z'::[]))), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = Less; right = (Number (Arithmetic.one,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('t'::('3'::[])); ranges = ({ variable = ('z'::[]); from = (End_ (Name
    ('l'::('e'::('f'::('t'::('_'::('h'::('i'::[]))))))))); to0 = (End_ (Name
    ('c'::('o'::('r'::('e'::('_'::('l'::('o'::[]))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left =
    (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = Less; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('t'::('4'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('c'::('o'::('r'::('e'::('_'::('l'::('o'::[]))))))))); to0 = (End_ (Name
    ('c'::('o'::('r'::('e'::('_'::('h'::('i'::[]))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('H'::('_'::('z'::[]))), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = More; right = (Number (Arithmetic.one,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('t'::('5'::[])); ranges = ({ variable = ('z'::[]); from = (End_ (Name
    ('c'::('o'::('r'::('e'::('_'::('h'::('i'::[]))))))))); to0 = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left =
    (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('t'::('6'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))); to0 = (End_
    (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('h'::('i'::[]))))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left =
    (Difference ((Apply (('H'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))), (Name ('z'::[])))); related = Less; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('t'::('7'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))); to0 = (End_
    (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    At_least; right = (Name
    ('w'::('i'::('n'::('d'::('o'::('w'::('_'::('l'::('o'::[]))))))))));
    repeat = Once } :: ({ obligation_name = ('t'::('8'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))); to0 = (End_
    (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('g'::[]), ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))); related =
    At_most; right = (Name
    ('c'::('o'::('r'::('e'::('_'::('l'::('o'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('t'::('9'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))); to0 = (End_
    (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Apply
    (('H'::('_'::('z'::[]))), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))); related = Less; right = (Number (Arithmetic.one,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('j'::('1'::[])); ranges = []; left = (Name
    ('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[]))))))))); related =
    At_least; right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('j'::('2'::[])); ranges = []; left =
    (Name
    ('l'::('o'::('o'::('k'::('_'::('a'::('h'::('e'::('a'::('d'::[])))))))))));
    related = At_least; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('j'::('3'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))); to0 = (End_
    (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Product
    ((Apply
    (('d'::('e'::('t'::('e'::('r'::('m'::('i'::('n'::('a'::('n'::('t'::[]))))))))))),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))), (Apply
    (('d'::('e'::('t'::('e'::('r'::('m'::('i'::('n'::('a'::('n'::('t'::[]))))))))))),
    ((Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))) :: ((Name ('a'::[])) :: [])))))); related = Less;
    right = (Number (Arithmetic.one, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('j'::('4'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('l'::('o'::[])))))))))); to0 = (End_
    (Name
    ('r'::('i'::('g'::('h'::('t'::('_'::('h'::('i'::[])))))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left = (Sum
    ((Product ((Apply (('t'::('r'::('a'::('c'::('e'::[]))))), ((Name
    ('z'::[])) :: ((Name ('a'::[])) :: [])))), (Apply
    (('t'::('r'::('a'::('c'::('e'::[]))))), ((Apply (('g'::[]), ((Name
    ('z'::[])) :: ((Name ('a'::[])) :: [])))) :: ((Name
    ('a'::[])) :: [])))))), (Product ((Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Apply
    (('d'::('e'::('t'::('e'::('r'::('m'::('i'::('n'::('a'::('n'::('t'::[]))))))))))),
    ((Name ('z'::[])) :: ((Name ('a'::[])) :: [])))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Apply
    (('d'::('e'::('t'::('e'::('r'::('m'::('i'::('n'::('a'::('n'::('t'::[]))))))))))),
    ((Apply (('g'::[]), ((Name ('z'::[])) :: ((Name
    ('a'::[])) :: [])))) :: ((Name ('a'::[])) :: [])))))))))); related =
    More; right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: [])))))))))))))))))))))))))))); steps = None; orbit = [] }

(** val branch_momentum : kind **)

let branch_momentum =
  { kind_name =
    ('b'::('r'::('a'::('n'::('c'::('h'::('_'::('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[])))))))))))))));
    fields =
    (('a'::('_'::('f'::('r'::('o'::('m'::[])))))) :: (('a'::('_'::('t'::('o'::[])))) :: (('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[])))))))) :: (('l'::('o'::('o'::('k'::('_'::('a'::('h'::('e'::('a'::('d'::[])))))))))) :: []))));
    row_fields = []; builds_on = None; definitions = []; obligations =
    ({ obligation_name = ('w'::('1'::[])); ranges = []; left = (Name
    ('a'::('_'::('f'::('r'::('o'::('m'::[]))))))); related = Less; right =
    (Name ('a'::('_'::('t'::('o'::[]))))); repeat =
    Once } :: ({ obligation_name = ('w'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: []); left = (Product ((Name
    ('a'::('_'::('t'::('o'::[]))))), (Derivative ((S (S O)), (Name
    ('z'::[])))))); related = More; right = (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('j'::('1'::[])); ranges = []; left =
    (Name ('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[])))))))));
    related = At_least; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('j'::('2'::[])); ranges = [];
    left = (Name
    ('l'::('o'::('o'::('k'::('_'::('a'::('h'::('e'::('a'::('d'::[])))))))))));
    related = At_least; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: [])))); steps = None; orbit = [] }

(** val attracting_cycle : kind **)

let attracting_cycle =
  { kind_name =
    ('a'::('t'::('t'::('r'::('a'::('c'::('t'::('i'::('n'::('g'::('_'::('c'::('y'::('c'::('l'::('e'::[]))))))))))))))));
    fields =
    (('a'::('_'::('l'::('o'::[])))) :: (('a'::('_'::('h'::('i'::[])))) :: []));
    row_fields =
    (('c'::('e'::('n'::('t'::('r'::('e'::[])))))) :: (('d'::('r'::('i'::('f'::('t'::[]))))) :: (('r'::('a'::('d'::('i'::('u'::('s'::[])))))) :: (('s'::('l'::('o'::('p'::('e'::[]))))) :: (('p'::('r'::('o'::('d'::('u'::('c'::('t'::[]))))))) :: [])))));
    builds_on = None; definitions = ({ defined = ('g'::[]); formals =
    (('z'::[]) :: (('a'::[]) :: [])); body = (Difference ((Name ('z'::[])),
    (Product ((Name ('a'::[])), (Derivative ((S O), (Name
    ('z'::[])))))))) } :: ({ defined = ('p'::('o'::('i'::('n'::('t'::[])))));
    formals = (('m'::[]) :: (('d'::[]) :: (('t'::[]) :: (('a'::[]) :: []))));
    body = (Sum ((Sum ((Name ('m'::[])), (Product ((Name ('d'::[])),
    (Difference ((Name ('a'::[])), (Name
    ('a'::('_'::('l'::('o'::[]))))))))))), (Name ('t'::[])))) } :: []));
    obligations = ({ obligation_name = ('w'::('0'::[])); ranges = []; left =
    (Name ('a'::('_'::('l'::('o'::[]))))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('1'::[])); ranges = []; left =
    (Name ('a'::('_'::('l'::('o'::[]))))); related = At_most; right = (Name
    ('a'::('_'::('h'::('i'::[]))))); repeat = Once } :: ({ obligation_name =
    ('r'::('1'::[])); ranges = []; left = (Name
    ('r'::('a'::('d'::('i'::('u'::('s'::[]))))))); related = More; right =
    (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Each_row } :: ({ obligation_name =
    ('s'::('m'::('o'::('o'::('t'::('h'::[])))))); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Sum ((Name
    ('c'::('e'::('n'::('t'::('r'::('e'::[]))))))), (Least ((Number
    (Arithmetic.zero, Arithmetic.one)), (Product ((Name
    ('d'::('r'::('i'::('f'::('t'::[])))))), (Difference ((Name
    ('a'::('_'::('h'::('i'::[]))))), (Name
    ('a'::('_'::('l'::('o'::[]))))))))))))), (Name
    ('r'::('a'::('d'::('i'::('u'::('s'::[])))))))))); to0 = (End_ (Sum ((Sum
    ((Name ('c'::('e'::('n'::('t'::('r'::('e'::[]))))))), (Greatest ((Number
    (Arithmetic.zero, Arithmetic.one)), (Product ((Name
    ('d'::('r'::('i'::('f'::('t'::[])))))), (Difference ((Name
    ('a'::('_'::('h'::('i'::[]))))), (Name
    ('a'::('_'::('l'::('o'::[]))))))))))))), (Name
    ('r'::('a'::('d'::('i'::('u'::('s'::[])))))))))) } :: []); left =
    (Derivative (O, (Name ('z'::[])))); related = Smooth; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Each_row } :: ({ obligation_name = ('r'::('2'::[])); ranges =
    ({ variable = ('t'::[]); from = (End_ (Opposite (Name
    ('r'::('a'::('d'::('i'::('u'::('s'::[]))))))))); to0 = (End_ (Name
    ('r'::('a'::('d'::('i'::('u'::('s'::[])))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left =
    (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name
    ('a'::[])), (Derivative ((S (S O)), (Apply
    (('p'::('o'::('i'::('n'::('t'::[]))))), ((Name
    ('c'::('e'::('n'::('t'::('r'::('e'::[]))))))) :: ((Name
    ('d'::('r'::('i'::('f'::('t'::[])))))) :: ((Name ('t'::[])) :: ((Name
    ('a'::[])) :: [])))))))))))); related = At_most; right = (Name
    ('s'::('l'::('o'::('p'::('e'::[])))))); repeat =
    Each_row } :: ({ obligation_name = ('r'::('3'::[])); ranges =
    ({ variable = ('t'::[]); from = (End_ (Opposite (Name
    ('r'::('a'::('d'::('i'::('u'::('s'::[]))))))))); to0 = (End_ (Name
    ('r'::('a'::('d'::('i'::('u'::('s'::[])))))))) } :: ({ variable =
    ('a'::[]); from = (End_ (Name ('a'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('a'::('_'::('h'::('i'::[])))))) } :: [])); left =
    (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name
    ('a'::[])), (Derivative ((S (S O)), (Apply
    (('p'::('o'::('i'::('n'::('t'::[]))))), ((Name
    ('c'::('e'::('n'::('t'::('r'::('e'::[]))))))) :: ((Name
    ('d'::('r'::('i'::('f'::('t'::[])))))) :: ((Name ('t'::[])) :: ((Name
    ('a'::[])) :: [])))))))))))); related = At_least; right = (Opposite (Name
    ('s'::('l'::('o'::('p'::('e'::[]))))))); repeat =
    Each_row } :: ({ obligation_name = ('p'::('1'::[])); ranges =
    ({ variable = ('a'::[]); from = (End_ (Name
    ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('a'::('_'::('h'::('i'::[])))))) } :: []); left = (Difference ((Apply
    (('g'::[]), ((Apply (('p'::('o'::('i'::('n'::('t'::[]))))), ((Name
    ('c'::('e'::('n'::('t'::('r'::('e'::[]))))))) :: ((Name
    ('d'::('r'::('i'::('f'::('t'::[])))))) :: ((Number (Arithmetic.zero,
    Arithmetic.one)) :: ((Name ('a'::[])) :: [])))))) :: ((Name
    ('a'::[])) :: [])))), (Apply (('p'::('o'::('i'::('n'::('t'::[]))))),
    ((Name
    ('n'::('e'::('x'::('t'::('_'::('c'::('e'::('n'::('t'::('r'::('e'::[])))))))))))) :: ((Name
    ('n'::('e'::('x'::('t'::('_'::('d'::('r'::('i'::('f'::('t'::[]))))))))))) :: ((Number
    (Arithmetic.zero, Arithmetic.one)) :: ((Name ('a'::[])) :: []))))))));
    related = Less; right = (Difference ((Name
    ('n'::('e'::('x'::('t'::('_'::('r'::('a'::('d'::('i'::('u'::('s'::[])))))))))))),
    (Product ((Name ('s'::('l'::('o'::('p'::('e'::[])))))), (Name
    ('r'::('a'::('d'::('i'::('u'::('s'::[]))))))))))); repeat =
    Each_pair } :: ({ obligation_name = ('p'::('2'::[])); ranges =
    ({ variable = ('a'::[]); from = (End_ (Name
    ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('a'::('_'::('h'::('i'::[])))))) } :: []); left = (Difference ((Apply
    (('g'::[]), ((Apply (('p'::('o'::('i'::('n'::('t'::[]))))), ((Name
    ('c'::('e'::('n'::('t'::('r'::('e'::[]))))))) :: ((Name
    ('d'::('r'::('i'::('f'::('t'::[])))))) :: ((Number (Arithmetic.zero,
    Arithmetic.one)) :: ((Name ('a'::[])) :: [])))))) :: ((Name
    ('a'::[])) :: [])))), (Apply (('p'::('o'::('i'::('n'::('t'::[]))))),
    ((Name
    ('n'::('e'::('x'::('t'::('_'::('c'::('e'::('n'::('t'::('r'::('e'::[])))))))))))) :: ((Name
    ('n'::('e'::('x'::('t'::('_'::('d'::('r'::('i'::('f'::('t'::[]))))))))))) :: ((Number
    (Arithmetic.zero, Arithmetic.one)) :: ((Name ('a'::[])) :: []))))))));
    related = More; right = (Difference ((Product ((Name
    ('s'::('l'::('o'::('p'::('e'::[])))))), (Name
    ('r'::('a'::('d'::('i'::('u'::('s'::[]))))))))), (Name
    ('n'::('e'::('x'::('t'::('_'::('r'::('a'::('d'::('i'::('u'::('s'::[]))))))))))))));
    repeat = Each_pair } :: ({ obligation_name = ('p'::('3'::[])); ranges =
    []; left = (Product ((Name
    ('p'::('r'::('o'::('d'::('u'::('c'::('t'::[])))))))), (Name
    ('n'::('e'::('x'::('t'::('_'::('s'::('l'::('o'::('p'::('e'::[])))))))))))));
    related = At_most; right = (Name
    ('n'::('e'::('x'::('t'::('_'::('p'::('r'::('o'::('d'::('u'::('c'::('t'::[])))))))))))));
    repeat = Each_pair } :: ({ obligation_name = ('p'::('4'::[])); ranges =
    ({ variable = ('a'::[]); from = (End_ (Name
    ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('a'::('_'::('h'::('i'::[])))))) } :: []); left = (Apply
    (('p'::('o'::('i'::('n'::('t'::[]))))), ((Name
    ('n'::('e'::('x'::('t'::('_'::('c'::('e'::('n'::('t'::('r'::('e'::[])))))))))))) :: ((Name
    ('n'::('e'::('x'::('t'::('_'::('d'::('r'::('i'::('f'::('t'::[]))))))))))) :: ((Name
    ('n'::('e'::('x'::('t'::('_'::('r'::('a'::('d'::('i'::('u'::('s'::[])))))))))))) :: ((Name
    ('a'::[])) :: [])))))); related = Less; right = (Apply
    (('p'::('o'::('i'::('n'::('t'::[]))))), ((Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('c'::('e'::('n'::('t'::('r'::('e'::[]))))))))))))) :: ((Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('d'::('r'::('i'::('f'::('t'::[])))))))))))) :: ((Opposite
    (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('r'::('a'::('d'::('i'::('u'::('s'::[])))))))))))))) :: ((Name
    ('a'::[])) :: [])))))); repeat = Each_pair } :: ({ obligation_name =
    ('q'::('1'::[])); ranges = ({ variable = ('a'::[]); from = (End_ (Name
    ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('a'::('_'::('h'::('i'::[])))))) } :: []); left = (Difference ((Apply
    (('g'::[]), ((Apply (('p'::('o'::('i'::('n'::('t'::[]))))), ((Name
    ('l'::('a'::('s'::('t'::('_'::('c'::('e'::('n'::('t'::('r'::('e'::[])))))))))))) :: ((Name
    ('l'::('a'::('s'::('t'::('_'::('d'::('r'::('i'::('f'::('t'::[]))))))))))) :: ((Number
    (Arithmetic.zero, Arithmetic.one)) :: ((Name
    ('a'::[])) :: [])))))) :: ((Name ('a'::[])) :: [])))), (Apply
    (('p'::('o'::('i'::('n'::('t'::[]))))), ((Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('c'::('e'::('n'::('t'::('r'::('e'::[]))))))))))))) :: ((Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('d'::('r'::('i'::('f'::('t'::[])))))))))))) :: ((Number
    (Arithmetic.zero, Arithmetic.one)) :: ((Name ('a'::[])) :: []))))))));
    related = Less; right = (Difference ((Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('r'::('a'::('d'::('i'::('u'::('s'::[]))))))))))))),
    (Product ((Name
    ('l'::('a'::('s'::('t'::('_'::('s'::('l'::('o'::('p'::('e'::[]))))))))))),
    (Name
    ('l'::('a'::('s'::('t'::('_'::('r'::('a'::('d'::('i'::('u'::('s'::[]))))))))))))))));
    repeat = Once } :: ({ obligation_name = ('q'::('2'::[])); ranges =
    ({ variable = ('a'::[]); from = (End_ (Name
    ('a'::('_'::('l'::('o'::[])))))); to0 = (End_ (Name
    ('a'::('_'::('h'::('i'::[])))))) } :: []); left = (Difference ((Apply
    (('g'::[]), ((Apply (('p'::('o'::('i'::('n'::('t'::[]))))), ((Name
    ('l'::('a'::('s'::('t'::('_'::('c'::('e'::('n'::('t'::('r'::('e'::[])))))))))))) :: ((Name
    ('l'::('a'::('s'::('t'::('_'::('d'::('r'::('i'::('f'::('t'::[]))))))))))) :: ((Number
    (Arithmetic.zero, Arithmetic.one)) :: ((Name
    ('a'::[])) :: [])))))) :: ((Name ('a'::[])) :: [])))), (Apply
    (('p'::('o'::('i'::('n'::('t'::[]))))), ((Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('c'::('e'::('n'::('t'::('r'::('e'::[]))))))))))))) :: ((Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('d'::('r'::('i'::('f'::('t'::[])))))))))))) :: ((Number
    (Arithmetic.zero, Arithmetic.one)) :: ((Name ('a'::[])) :: []))))))));
    related = More; right = (Difference ((Product ((Name
    ('l'::('a'::('s'::('t'::('_'::('s'::('l'::('o'::('p'::('e'::[]))))))))))),
    (Name
    ('l'::('a'::('s'::('t'::('_'::('r'::('a'::('d'::('i'::('u'::('s'::[])))))))))))))),
    (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('r'::('a'::('d'::('i'::('u'::('s'::[])))))))))))))));
    repeat = Once } :: ({ obligation_name = ('q'::('3'::[])); ranges = [];
    left = (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('s'::('l'::('o'::('p'::('e'::[]))))))))))));
    related = At_most; right = (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('p'::('r'::('o'::('d'::('u'::('c'::('t'::[]))))))))))))));
    repeat = Once } :: ({ obligation_name = ('q'::('4'::[])); ranges = [];
    left = (Name
    ('l'::('a'::('s'::('t'::('_'::('p'::('r'::('o'::('d'::('u'::('c'::('t'::[])))))))))))));
    related = Less; right = (Number (Arithmetic.one, Arithmetic.one));
    repeat = Once } :: [])))))))))))))); steps = None; orbit = [] }

(** val convergence : kind **)

let convergence =
  { kind_name =
    ('c'::('o'::('n'::('v'::('e'::('r'::('g'::('e'::('n'::('c'::('e'::[])))))))))));
    fields =
    (('p'::[]) :: (('q'::[]) :: (('K'::[]) :: (('a'::[]) :: (('b'::[]) :: (('D'::('_'::('b'::('a'::('r'::[]))))) :: (('e'::('t'::('a'::('_'::('b'::('a'::('r'::[]))))))) :: [])))))));
    row_fields = []; builds_on = None; definitions = ({ defined =
    ('h'::('_'::('b'::('a'::('r'::[]))))); formals = []; body = (Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S
    O)))) } :: ({ defined = ('S'::[]); formals = (('z'::[]) :: []); body =
    (Root (Sum ((Power ((Name ('D'::('_'::('b'::('a'::('r'::[])))))), (S (S
    O)))), (Product ((Product ((Number ((Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)), Arithmetic.one)), (Name
    ('h'::('_'::('b'::('a'::('r'::[])))))))), (Power ((Name ('z'::[])), (S (S
    O))))))))) } :: ({ defined = ('w'::[]); formals = (('z'::[]) :: []);
    body = (Difference ((Product ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))))), (Absolute (Name
    ('z'::[]))))), (Product ((Product ((Name
    ('h'::('_'::('b'::('a'::('r'::[])))))), (Name ('z'::[])))), (Derivative
    ((S O), (Name ('z'::[])))))))) } :: []))); obligations =
    ({ obligation_name = ('w'::('1'::[])); ranges = []; left = (Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))); related = More;
    right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('2'::[])); ranges = []; left =
    (Name ('D'::('_'::('b'::('a'::('r'::[])))))); related = More; right =
    (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('3'::[])); ranges = []; left =
    (Name ('a'::[])); related = At_most; right = (Name ('p'::[])); repeat =
    Once } :: ({ obligation_name = ('w'::('4'::[])); ranges = []; left =
    (Name ('p'::[])); related = At_most; right = (Name ('l'::('o'::[])));
    repeat = Once } :: ({ obligation_name = ('w'::('5'::[])); ranges = [];
    left = (Name ('h'::('i'::[]))); related = At_most; right = (Name
    ('q'::[])); repeat = Once } :: ({ obligation_name = ('w'::('6'::[]));
    ranges = []; left = (Name ('q'::[])); related = At_most; right = (Name
    ('b'::[])); repeat = Once } :: ({ obligation_name =
    ('s'::('m'::('o'::('o'::('t'::('h'::[])))))); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name ('a'::[]))); to0 = (End_ (Name
    ('b'::[]))) } :: []); left = (Derivative (O, (Name ('z'::[]))));
    related = Smooth; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('c'::('1'::('a'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('a'::[]))); to0 = (End_
    (Name ('l'::('o'::[])))) } :: []); left = (Derivative ((S O), (Name
    ('z'::[])))); related = Less; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('c'::('1'::('b'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('h'::('i'::[])))); to0 = (End_ (Name ('b'::[]))) } :: []); left =
    (Derivative ((S O), (Name ('z'::[])))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('c'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name ('a'::[]))); to0 = (End_ (Name
    ('b'::[]))) } :: []); left = (Product ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (Absolute
    (Derivative ((S O), (Name ('z'::[]))))))); related = Less; right =
    (Number (Arithmetic.one, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('c'::('3'::('a'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name ('b'::[]))) } :: []); left = (Difference ((Name ('z'::[])),
    (Product ((Derivative ((S O), (Name ('z'::[])))), (Apply (('S'::[]),
    ((Name ('z'::[])) :: []))))))); related = At_least; right = (Name
    ('a'::[])); repeat = Once } :: ({ obligation_name =
    ('c'::('3'::('b'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('l'::('o'::[])))); to0 = (End_ (Name ('b'::[]))) } :: []); left =
    (Sum ((Difference ((Name ('z'::[])), (Product ((Derivative ((S O), (Name
    ('z'::[])))), (Apply (('S'::[]), ((Name ('z'::[])) :: []))))))), (Product
    ((Product ((Name ('h'::('_'::('b'::('a'::('r'::[])))))), (Name
    ('z'::[])))), (Power ((Derivative ((S O), (Name ('z'::[])))), (S (S
    O)))))))); related = At_least; right = (Name ('a'::[])); repeat =
    Once } :: ({ obligation_name = ('c'::('3'::('c'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('a'::[]))); to0 = (End_
    (Name ('h'::('i'::[])))) } :: []); left = (Difference ((Name ('z'::[])),
    (Product ((Derivative ((S O), (Name ('z'::[])))), (Apply (('S'::[]),
    ((Name ('z'::[])) :: []))))))); related = At_most; right = (Name
    ('b'::[])); repeat = Once } :: ({ obligation_name =
    ('c'::('3'::('d'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('a'::[]))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []); left =
    (Sum ((Difference ((Name ('z'::[])), (Product ((Derivative ((S O), (Name
    ('z'::[])))), (Apply (('S'::[]), ((Name ('z'::[])) :: []))))))), (Product
    ((Product ((Name ('h'::('_'::('b'::('a'::('r'::[])))))), (Name
    ('z'::[])))), (Power ((Derivative ((S O), (Name ('z'::[])))), (S (S
    O)))))))); related = At_most; right = (Name ('b'::[])); repeat =
    Once } :: ({ obligation_name = ('c'::('4'::('a'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('p'::[]))); to0 = (End_
    (Name ('q'::[]))) } :: []); left = (Derivative ((S (S O)), (Name
    ('z'::[])))); related = At_most; right = (Name ('K'::[])); repeat =
    Once } :: ({ obligation_name = ('c'::('4'::('b'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('p'::[]))); to0 = (End_
    (Name ('q'::[]))) } :: []); left = (Product ((Name ('K'::[])), (Apply
    (('w'::[]), ((Name ('z'::[])) :: []))))); related = Less; right = (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('c'::('4'::('c'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('q'::[]))); to0 = (End_
    (Name ('b'::[]))) } :: []); left = (Product ((Derivative ((S O), (Name
    ('z'::[])))), (Apply (('w'::[]), ((Name ('z'::[])) :: []))))); related =
    Less; right = (Product ((Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)), (Difference ((Name ('z'::[])), (Name
    ('h'::('i'::[]))))))); repeat = Once } :: ({ obligation_name =
    ('c'::('4'::('d'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('a'::[]))); to0 = (End_ (Name ('p'::[]))) } :: []); left =
    (Product ((Opposite (Derivative ((S O), (Name ('z'::[]))))), (Apply
    (('w'::[]), ((Name ('z'::[])) :: []))))); related = Less; right =
    (Product ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)),
    (Difference ((Name ('l'::('o'::[]))), (Name ('z'::[])))))); repeat =
    Once } :: [])))))))))))))))))); steps = None; orbit = [] }

(** val global_convergence : kind **)

let global_convergence =
  { kind_name =
    ('g'::('l'::('o'::('b'::('a'::('l'::('_'::('c'::('o'::('n'::('v'::('e'::('r'::('g'::('e'::('n'::('c'::('e'::[]))))))))))))))))));
    fields =
    (('p'::[]) :: (('q'::[]) :: (('K'::[]) :: (('A'::[]) :: (('B'::[]) :: (('e'::('t'::('a'::('_'::('b'::('a'::('r'::[]))))))) :: []))))));
    row_fields = []; builds_on = None; definitions = ({ defined =
    ('h'::('_'::('b'::('a'::('r'::[]))))); formals = []; body = (Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S
    O)))) } :: ({ defined = ('w'::[]); formals = (('z'::[]) :: []); body =
    (Difference ((Product ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))))), (Absolute (Name
    ('z'::[]))))), (Product ((Product ((Name
    ('h'::('_'::('b'::('a'::('r'::[])))))), (Name ('z'::[])))), (Derivative
    ((S O), (Name ('z'::[])))))))) } :: [])); obligations =
    ({ obligation_name = ('w'::('1'::[])); ranges = []; left = (Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))); related = More;
    right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('2'::[])); ranges = []; left =
    (Name ('A'::[])); related = At_most; right = (Name ('p'::[])); repeat =
    Once } :: ({ obligation_name = ('w'::('3'::[])); ranges = []; left =
    (Name ('p'::[])); related = At_most; right = (Name ('l'::('o'::[])));
    repeat = Once } :: ({ obligation_name = ('w'::('4'::[])); ranges = [];
    left = (Name ('h'::('i'::[]))); related = At_most; right = (Name
    ('q'::[])); repeat = Once } :: ({ obligation_name = ('w'::('5'::[]));
    ranges = []; left = (Name ('q'::[])); related = At_most; right = (Name
    ('B'::[])); repeat = Once } :: ({ obligation_name = ('w'::('6'::[]));
    ranges = []; left = (Name ('A'::[])); related = At_most; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('7'::[])); ranges = []; left =
    (Name ('A'::[])); related = At_most; right = (Product ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('l'::('o'::[]))))); repeat = Once } :: ({ obligation_name =
    ('w'::('8'::[])); ranges = []; left = (Name ('B'::[])); related =
    At_least; right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('9'::[])); ranges = []; left =
    (Name ('B'::[])); related = At_least; right = (Product ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('h'::('i'::[]))))); repeat = Once } :: ({ obligation_name =
    ('s'::('m'::('o'::('o'::('t'::('h'::[])))))); ranges = ({ variable =
    ('z'::[]); from = Unbounded; to0 = Unbounded } :: []); left = (Derivative
    (O, (Name ('z'::[])))); related = Smooth; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('g'::('1'::('a'::[]))); ranges =
    ({ variable = ('z'::[]); from = Unbounded; to0 = (End_ (Name
    ('l'::('o'::[])))) } :: []); left = (Derivative ((S O), (Name
    ('z'::[])))); related = Less; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('g'::('1'::('b'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('h'::('i'::[])))); to0 = Unbounded } :: []); left = (Derivative
    ((S O), (Name ('z'::[])))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('g'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = Unbounded; to0 = Unbounded } :: []); left = (Product
    ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (Absolute
    (Derivative ((S O), (Name ('z'::[]))))))); related = Less; right =
    (Number (Arithmetic.one, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('c'::('4'::('a'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('p'::[]))); to0 = (End_
    (Name ('q'::[]))) } :: []); left = (Derivative ((S (S O)), (Name
    ('z'::[])))); related = At_most; right = (Name ('K'::[])); repeat =
    Once } :: ({ obligation_name = ('c'::('4'::('b'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('p'::[]))); to0 = (End_
    (Name ('q'::[]))) } :: []); left = (Product ((Name ('K'::[])), (Apply
    (('w'::[]), ((Name ('z'::[])) :: []))))); related = Less; right = (Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('c'::('4'::('c'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('q'::[]))); to0 = (End_
    (Name ('B'::[]))) } :: []); left = (Product ((Derivative ((S O), (Name
    ('z'::[])))), (Apply (('w'::[]), ((Name ('z'::[])) :: []))))); related =
    Less; right = (Product ((Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)), (Difference ((Name ('z'::[])), (Name
    ('h'::('i'::[]))))))); repeat = Once } :: ({ obligation_name =
    ('c'::('4'::('d'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('A'::[]))); to0 = (End_ (Name ('p'::[]))) } :: []); left =
    (Product ((Opposite (Derivative ((S O), (Name ('z'::[]))))), (Apply
    (('w'::[]), ((Name ('z'::[])) :: []))))); related = Less; right =
    (Product ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)),
    (Difference ((Name ('l'::('o'::[]))), (Name ('z'::[])))))); repeat =
    Once } :: []))))))))))))))))); steps = None; orbit = [] }

(** val squared_exact : kind **)

let squared_exact =
  { kind_name =
    ('s'::('q'::('u'::('a'::('r'::('e'::('d'::('_'::('e'::('x'::('a'::('c'::('t'::[])))))))))))));
    fields = (('e'::('t'::('a'::('_'::('b'::('a'::('r'::[]))))))) :: []);
    row_fields = []; builds_on = None; definitions = []; obligations =
    ({ obligation_name = ('w'::('1'::[])); ranges = []; left = (Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))); related = More;
    right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name =
    ('s'::('m'::('o'::('o'::('t'::('h'::[])))))); ranges = ({ variable =
    ('z'::[]); from = Unbounded; to0 = Unbounded } :: []); left = (Derivative
    (O, (Name ('z'::[])))); related = Smooth; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('q'::('1'::[])); ranges = ({ variable =
    ('z'::[]); from = Unbounded; to0 = Unbounded } :: []); left = (Derivative
    ((S (S (S O))), (Name ('z'::[])))); related = Same; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('q'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: []); left = (Product ((Product ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (Derivative ((S (S
    O)), (Name ('z'::[])))))), (Absolute (Name ('z'::[]))))); related = Less;
    right = (Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one));
    repeat = Once } :: [])))); steps = None; orbit = [] }

(** val sharpness_law : kind **)

let sharpness_law =
  { kind_name =
    ('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('l'::('a'::('w'::[])))))))))))));
    fields =
    (('e'::('t'::('a'::('_'::('l'::('o'::[])))))) :: (('e'::('t'::('a'::('_'::('b'::('a'::('r'::[]))))))) :: (('e'::('p'::('s'::('_'::('b'::('a'::('r'::[]))))))) :: (('b'::('e'::('t'::('a'::[])))) :: (('k'::[]) :: (('A'::[]) :: (('B'::[]) :: (('e'::('_'::('n'::('e'::('a'::('r'::[])))))) :: (('e'::('_'::('m'::('i'::('d'::[]))))) :: (('e'::('_'::('t'::('o'::('p'::[]))))) :: (('z'::('_'::('l'::('o'::[])))) :: (('z'::('_'::('h'::('i'::[])))) :: []))))))))))));
    row_fields = []; builds_on = None; definitions = ({ defined =
    ('e'::('p'::('s'::[]))); formals = []; body = (Difference ((Power ((Name
    ('e'::[])), (S (S O)))), (Product ((Name ('b'::('e'::('t'::('a'::[]))))),
    (Name ('h'::[])))))) } :: ({ defined = ('A'::('_'::('E'::[]))); formals =
    []; body = (Sum ((Name ('A'::[])), (Product ((Name ('B'::[])), (Power
    ((Name ('e'::[])), (S (S O)))))))) } :: ({ defined =
    ('A'::('_'::('P'::[]))); formals = []; body = (Sum ((Name ('A'::[])),
    (Product ((Product ((Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)), (Name ('B'::[])))), (Power ((Name ('e'::[])), (S (S
    O)))))))) } :: ({ defined = ('w'::[]); formals = []; body = (Product
    ((Product ((Name ('t'::('a'::('u'::[])))), (Name ('e'::[])))), (Root
    (Name ('A'::('_'::('E'::[]))))))) } :: ({ defined = ('S'::[]); formals =
    []; body = (Quotient ((Sum ((Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)), (Name ('e'::('p'::('s'::[])))))), (Derivative ((S (S
    O)), (Name ('c'::[])))))) } :: ({ defined = ('D'::('2'::[])); formals =
    []; body = (Difference ((Power ((Name ('S'::[])), (S (S O)))), (Product
    ((Product ((Number ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)),
    Arithmetic.one)), (Name ('h'::[])))), (Power ((Name ('c'::[])), (S (S
    O)))))))) } :: ({ defined = ('s'::('i'::('g'::('m'::('a'::[])))));
    formals = (('x'::[]) :: []); body = (Root (Sum ((Power ((Name ('S'::[])),
    (S (S O)))), (Product ((Product ((Product ((Number ((Arithmetic.twice
    (Arithmetic.twice Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))),
    (Name ('x'::[])))), (Sum ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('c'::[])))), (Name
    ('x'::[]))))))))) } :: ({ defined =
    ('d'::('e'::('l'::('t'::('a'::[]))))); formals = []; body = (Quotient
    ((Name ('w'::[])), (Sum ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('k'::[])), (Name ('w'::[])))))))) } :: ({ defined =
    ('z'::('0'::[])); formals = []; body = (Sum ((Name ('c'::[])), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))) } :: ({ defined =
    ('K'::('0'::[])); formals = []; body = (Divided ((S O), (Name ('c'::[])),
    (Name ('z'::('0'::[]))))) } :: ({ defined = ('r'::('0'::[])); formals =
    []; body = (Sum ((Difference ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('K'::('0'::[]))), (Apply
    (('s'::('i'::('g'::('m'::('a'::[]))))), ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))) :: []))))))), (Product ((Product
    ((Product ((Name ('h'::[])), (Name ('z'::('0'::[]))))), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))), (Power ((Name
    ('K'::('0'::[]))), (S (S O)))))))) } :: ({ defined =
    ('d'::('e'::('l'::('t'::('a'::('1'::[])))))); formals = []; body =
    (Product ((Name ('d'::('e'::('l'::('t'::('a'::[])))))), (Name
    ('r'::('0'::[]))))) } :: ({ defined = ('z'::('1'::[])); formals = [];
    body = (Sum ((Name ('c'::[])), (Name
    ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))))) } :: ({ defined =
    ('K'::('1'::[])); formals = []; body = (Divided ((S O), (Name ('c'::[])),
    (Name ('z'::('1'::[]))))) } :: ({ defined = ('u'::[]); formals = [];
    body = (Product ((Name ('h'::[])), (Power ((Product ((Name
    ('K'::('0'::[]))), (Name ('d'::('e'::('l'::('t'::('a'::[])))))))), (S (S
    O)))))) } :: ({ defined = ('p'::('1'::[])); formals = []; body = (Product
    ((Name ('K'::('1'::[]))), (Name ('r'::('0'::[]))))) } :: ({ defined =
    ('v'::[]); formals = []; body = (Product ((Name ('h'::[])), (Power
    ((Product ((Name ('p'::('1'::[]))), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))), (S (S O)))))) } :: ({ defined =
    ('s'::('i'::('g'::('m'::('a'::('1'::[])))))); formals = []; body = (Root
    (Sum ((Product ((Name ('D'::('2'::[]))), (Power ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))), (S (S O)))))),
    (Product ((Product ((Number ((Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))), (Power ((Name
    ('z'::('1'::[]))), (S (S O))))))))) } :: ({ defined = ('r'::('1'::[]));
    formals = []; body = (Sum ((Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Product ((Name ('K'::('1'::[]))), (Name
    ('s'::('i'::('g'::('m'::('a'::('1'::[]))))))))))), (Product ((Product
    ((Product ((Name ('h'::[])), (Name ('z'::('1'::[]))))), (Name
    ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))))), (Power ((Name
    ('K'::('1'::[]))), (S (S O)))))))) } :: ({ defined = ('q'::[]); formals =
    []; body = (Product ((Name ('r'::('0'::[]))), (Name
    ('r'::('1'::[]))))) } :: ({ defined = ('G'::[]); formals = []; body =
    (Sum ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Product
    ((Name ('k'::[])), (Name ('w'::[])))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('q'::[])))))))) } :: ({ defined = ('Q'::[]); formals = []; body =
    (Quotient ((Name ('q'::[])), (Name ('G'::[])))) } :: ({ defined =
    ('m'::('1'::[])); formals = []; body = (Quotient ((Product ((Product
    ((Product ((Derivative ((S (S O)), (Name ('c'::[])))), (Name
    ('D'::('2'::[]))))), (Sum ((Power ((Name ('K'::('0'::[]))), (S (S O)))),
    (Product ((Power ((Name ('p'::('1'::[]))), (S (S O)))), (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))))))))),
    (Sum ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))),
    (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Name
    ('v'::[])))))))))), (Sum ((Name ('S'::[])), (Root (Sum ((Product ((Name
    ('D'::('2'::[]))), (Power ((Product ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))), (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Name ('v'::[])))))), (S (S
    O)))))), (Product ((Product ((Number ((Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))), (Power ((Name
    ('c'::[])), (S (S O))))))))))))) } :: ({ defined = ('M'::('1'::[]));
    formals = []; body = (Quotient ((Name ('m'::('1'::[]))), (Power ((Sum
    ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name ('k'::[])),
    (Name ('w'::[])))))), (S (S O)))))) } :: ({ defined = ('m'::('u'::[]));
    formals = []; body = (Opposite (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Name ('e'::('p'::('s'::[]))))))) } :: ({ defined =
    ('r'::('h'::('o'::('1'::[])))); formals = []; body = (Difference
    ((Difference ((Product ((Product ((Name ('h'::[])), (Name ('c'::[])))),
    (Power ((Derivative ((S (S O)), (Name ('c'::[])))), (S (S O)))))),
    (Quotient ((Product ((Derivative ((S (S (S O))), (Name ('c'::[])))),
    (Name ('S'::[])))), (Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)))))), (Quotient ((Product ((Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)), Arithmetic.one)),
    (Name ('h'::[])))), (Name ('c'::[])))), (Derivative ((S (S O)), (Name
    ('c'::[])))))), (Name ('S'::[])))))) } :: ({ defined =
    ('s'::('i'::('g'::('m'::('a'::('_'::('1'::[]))))))); formals =
    (('x'::[]) :: []); body = (Quotient ((Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)), Arithmetic.one)),
    (Name ('h'::[])))), (Sum ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('c'::[])))), (Name
    ('x'::[])))))), (Sum ((Apply (('s'::('i'::('g'::('m'::('a'::[]))))),
    ((Name ('x'::[])) :: []))), (Name ('S'::[])))))) } :: ({ defined =
    ('s'::('i'::('g'::('m'::('a'::('_'::('2'::[]))))))); formals =
    (('x'::[]) :: []); body = (Quotient ((Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)), Arithmetic.one)),
    (Name ('h'::[])))), (Difference ((Name ('S'::[])), (Product ((Name
    ('c'::[])), (Apply (('s'::('i'::('g'::('m'::('a'::('_'::('1'::[]))))))),
    ((Name ('x'::[])) :: []))))))))), (Product ((Name ('S'::[])), (Sum
    ((Apply (('s'::('i'::('g'::('m'::('a'::[]))))), ((Name
    ('x'::[])) :: []))), (Name ('S'::[])))))))) } :: ({ defined =
    ('r'::('h'::('o'::('2'::[])))); formals = (('x'::[]) :: []); body =
    (Difference ((Difference ((Difference ((Product ((Name ('h'::[])), (Sum
    ((Power ((Divided ((S O), (Name ('c'::[])), (Sum ((Name ('c'::[])), (Name
    ('x'::[])))))), (S (S O)))), (Product ((Product ((Name ('c'::[])),
    (Divided ((S (S O)), (Name ('c'::[])), (Sum ((Name ('c'::[])), (Name
    ('x'::[])))))))), (Sum ((Divided ((S O), (Name ('c'::[])), (Sum ((Name
    ('c'::[])), (Name ('x'::[])))))), (Derivative ((S (S O)), (Name
    ('c'::[])))))))))))), (Product ((Divided ((S (S (S O))), (Name
    ('c'::[])), (Sum ((Name ('c'::[])), (Name ('x'::[])))))), (Name
    ('S'::[])))))), (Product ((Derivative ((S (S O)), (Name ('c'::[])))),
    (Apply (('s'::('i'::('g'::('m'::('a'::('_'::('2'::[]))))))), ((Name
    ('x'::[])) :: []))))))), (Product ((Divided ((S (S O)), (Name ('c'::[])),
    (Sum ((Name ('c'::[])), (Name ('x'::[])))))), (Apply
    (('s'::('i'::('g'::('m'::('a'::('_'::('1'::[]))))))), ((Name
    ('x'::[])) :: []))))))) } :: ({ defined =
    ('b'::('a'::('l'::('a'::('n'::('c'::('e'::[]))))))); formals = []; body =
    (Quotient ((Product ((Product ((Product ((Product ((Name ('h'::[])),
    (Name ('p'::('1'::[]))))), (Power ((Name ('K'::('0'::[]))), (S (S
    O)))))), (Name ('D'::('2'::[]))))), (Difference ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('u'::[])))))), (Sum ((Apply (('s'::('i'::('g'::('m'::('a'::[]))))),
    ((Name ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))) :: []))), (Name
    ('s'::('i'::('g'::('m'::('a'::('1'::[]))))))))))) } :: ({ defined =
    ('q'::('2'::[])); formals = []; body = (Sum ((Sum ((Sum ((Product
    ((Product ((Sum ((Name ('m'::('u'::[]))), (Name ('r'::('0'::[]))))),
    (Name ('r'::('h'::('o'::('1'::[]))))))), (Sum ((Name
    ('r'::('h'::('o'::('1'::[]))))), (Product ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))), (Apply
    (('r'::('h'::('o'::('2'::[])))), ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))) :: []))))))))), (Product ((Name
    ('m'::('u'::[]))), (Apply (('r'::('h'::('o'::('2'::[])))), ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))) :: []))))))), (Product ((Power
    ((Name ('r'::('0'::[]))), (S (S (S O))))), (Apply
    (('r'::('h'::('o'::('2'::[])))), ((Name
    ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))) :: []))))))), (Name
    ('b'::('a'::('l'::('a'::('n'::('c'::('e'::[])))))))))) } :: ({ defined =
    ('a'::('1'::[])); formals = []; body = (Sum ((Sum ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('e'::('p'::('s'::[])))))), (Product ((Product ((Name
    ('r'::('h'::('o'::('1'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Name ('e'::('p'::('s'::[])))))))), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))))) } :: ({ defined =
    ('G'::('t'::[])); formals = []; body = (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Product ((Name ('k'::[])),
    (Name ('w'::[])))), (Sum ((Product ((Name ('e'::('p'::('s'::[])))), (Name
    ('a'::('1'::[]))))), (Product ((Name ('q'::('2'::[]))), (Power ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))), (S (S
    O)))))))))))) } :: ({ defined = ('A'::('1'::[])); formals = []; body =
    (Quotient ((Product ((Name ('a'::('1'::[]))), (Sum ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('k'::[])), (Name
    ('w'::[])))))))), (Name ('G'::('t'::[]))))) } :: ({ defined =
    ('Q'::('2'::[])); formals = []; body = (Quotient ((Name
    ('q'::('2'::[]))), (Product ((Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Product ((Name ('k'::[])), (Name ('w'::[])))))), (Name
    ('G'::('t'::[]))))))) } :: ({ defined = ('b'::[]); formals = []; body =
    (Sum ((Sum ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)),
    (Product ((Name ('e'::('p'::('s'::[])))), (Name ('A'::('1'::[]))))))),
    (Product ((Name ('Q'::('2'::[]))), (Power ((Name ('w'::[])), (S (S
    O)))))))) } :: ({ defined = ('s'::('1'::[])); formals = []; body =
    (Difference ((Product ((Product ((Name ('b'::[])), (Name
    ('b'::('e'::('t'::('a'::[]))))))), (Name ('A'::('1'::[]))))), (Product
    ((Name ('A'::('_'::('P'::[])))), (Name
    ('M'::('1'::[]))))))) } :: ({ defined = ('s'::('2'::[])); formals = [];
    body = (Difference ((Opposite (Name ('Q'::('2'::[])))), (Quotient ((Name
    ('A'::('1'::[]))), (Name ('A'::('_'::('E'::[])))))))) } :: ({ defined =
    ('s'::('3'::[])); formals = []; body = (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Quotient ((Product ((Product ((Name
    ('b'::[])), (Name ('A'::('1'::[]))))), (Power ((Name ('w'::[])), (S (S
    O)))))), (Name
    ('A'::('_'::('E'::[])))))))) } :: [])))))))))))))))))))))))))))))))))))))));
    obligations = ({ obligation_name = ('w'::('1'::[])); ranges = []; left =
    (Number (Arithmetic.zero, Arithmetic.one)); related = At_most; right =
    (Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('2'::[])); ranges = []; left =
    (Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))); related = At_most;
    right = (Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[]))))))));
    repeat = Once } :: ({ obligation_name = ('w'::('3'::[])); ranges = [];
    left = (Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[]))))))));
    related = More; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('w'::('4'::[])); ranges = [];
    left = (Name ('A'::[])); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('5'::[])); ranges = []; left =
    (Name ('B'::[])); related = At_least; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('w'::('6'::[])); ranges = []; left = (Name
    ('b'::('e'::('t'::('a'::[]))))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('7'::[])); ranges = []; left =
    (Product ((Name ('b'::('e'::('t'::('a'::[]))))), (Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S O))))));
    related = Less; right = (Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('w'::('8'::[])); ranges = []; left = (Number (Arithmetic.zero,
    Arithmetic.one)); related = Less; right = (Name
    ('e'::('_'::('n'::('e'::('a'::('r'::[]))))))); repeat =
    Once } :: ({ obligation_name = ('w'::('9'::[])); ranges = []; left =
    (Name ('e'::('_'::('n'::('e'::('a'::('r'::[]))))))); related = At_most;
    right = (Name ('e'::('_'::('m'::('i'::('d'::[])))))); repeat =
    Once } :: ({ obligation_name = ('w'::('1'::('0'::[]))); ranges = [];
    left = (Name ('e'::('_'::('m'::('i'::('d'::[])))))); related = At_most;
    right = (Name ('e'::('_'::('t'::('o'::('p'::[])))))); repeat =
    Once } :: ({ obligation_name = ('w'::('1'::('1'::[]))); ranges = [];
    left = (Sum ((Name ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))),
    (Product ((Name ('b'::('e'::('t'::('a'::[]))))), (Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S O))))))));
    related = At_most; right = (Power ((Name
    ('e'::('_'::('t'::('o'::('p'::[])))))), (S (S O)))); repeat =
    Once } :: ({ obligation_name = ('w'::('1'::('2'::[]))); ranges = [];
    left = (Name ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[]))))))));
    related = More; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name =
    ('s'::('m'::('o'::('o'::('t'::('h'::[])))))); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name ('z'::('_'::('l'::('o'::[])))))); to0 =
    (End_ (Name ('z'::('_'::('h'::('i'::[])))))) } :: []); left = (Derivative
    (O, (Name ('z'::[])))); related = Smooth; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('c'::('h'::('a'::('r'::('t'::[])))));
    ranges = ({ variable = ('e'::[]); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Name
    ('e'::('_'::('t'::('o'::('p'::[]))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Sum ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name
    ('k'::[])), (Name ('w'::[])))))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('o'::('d'::('d'::[]))); ranges =
    ({ variable = ('h'::[]); from = (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 = (End_
    (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []));
    left = (Difference ((Power ((Quotient ((Difference ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Product ((Name
    ('b'::('e'::('t'::('a'::[]))))), (Name ('h'::[])))))), (Derivative ((S (S
    O)), (Name ('c'::[])))))), (S (S O)))), (Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)), Arithmetic.one)),
    (Name ('h'::[])))), (Power ((Name ('c'::[])), (S (S O)))))))); related =
    More; right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('i'::('n'::('1'::[]))); ranges =
    ({ variable = ('e'::[]); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Name
    ('e'::('_'::('t'::('o'::('p'::[]))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Least ((Name ('z'::('0'::[]))), (Name ('c'::[])))); related =
    More; right = (Name ('z'::('_'::('l'::('o'::[]))))); repeat =
    Once } :: ({ obligation_name = ('i'::('n'::('2'::[]))); ranges =
    ({ variable = ('e'::[]); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Name
    ('e'::('_'::('t'::('o'::('p'::[]))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Greatest ((Name ('z'::('0'::[]))), (Name ('c'::[])))); related =
    Less; right = (Name ('z'::('_'::('h'::('i'::[]))))); repeat =
    Once } :: ({ obligation_name = ('i'::('n'::('3'::[]))); ranges =
    ({ variable = ('e'::[]); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Name
    ('e'::('_'::('t'::('o'::('p'::[]))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('z'::('1'::[]))); related = More; right = (Name
    ('z'::('_'::('l'::('o'::[]))))); repeat = Once } :: ({ obligation_name =
    ('i'::('n'::('4'::[]))); ranges = ({ variable = ('e'::[]); from = (End_
    (Number (Arithmetic.zero, Arithmetic.one))); to0 = (End_ (Name
    ('e'::('_'::('t'::('o'::('p'::[]))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('z'::('1'::[]))); related = Less; right = (Name
    ('z'::('_'::('h'::('i'::[]))))); repeat = Once } :: ({ obligation_name =
    ('r'::('a'::('t'::('e'::[])))); ranges = ({ variable = ('e'::[]); from =
    (End_ (Number (Arithmetic.zero, Arithmetic.one))); to0 = (End_ (Name
    ('e'::('_'::('t'::('o'::('p'::[]))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('m'::('1'::[]))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('f'::('a'::('r'::('0'::[])))); ranges =
    ({ variable = ('e'::[]); from = (End_ (Name
    ('e'::('_'::('m'::('i'::('d'::[]))))))); to0 = (End_ (Name
    ('e'::('_'::('t'::('o'::('p'::[]))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('G'::[])); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('f'::('a'::('r'::[]))); ranges =
    ({ variable = ('e'::[]); from = (End_ (Name
    ('e'::('_'::('m'::('i'::('d'::[]))))))); to0 = (End_ (Name
    ('e'::('_'::('t'::('o'::('p'::[]))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Product ((Power ((Name ('t'::('a'::('u'::[])))), (S (S O)))),
    (Sum ((Power ((Name ('Q'::[])), (S (S O)))), (Product ((Product ((Name
    ('h'::[])), (Name ('A'::('_'::('P'::[])))))), (Name
    ('M'::('1'::[]))))))))); related = At_most; right = (Number
    (Arithmetic.one, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('n'::('e'::('a'::('r'::('0'::[])))));
    ranges = ({ variable = ('e'::[]); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Name
    ('e'::('_'::('n'::('e'::('a'::('r'::[])))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('G'::('t'::[]))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('n'::('e'::('a'::('r'::('1'::[])))));
    ranges = ({ variable = ('e'::[]); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Name
    ('e'::('_'::('n'::('e'::('a'::('r'::[])))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('s'::('1'::[]))); related = At_least; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('n'::('e'::('a'::('r'::('2'::[])))));
    ranges = ({ variable = ('e'::[]); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Name
    ('e'::('_'::('n'::('e'::('a'::('r'::[])))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('s'::('2'::[]))); related = At_least; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('n'::('e'::('a'::('r'::('3'::[])))));
    ranges = ({ variable = ('e'::[]); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Name
    ('e'::('_'::('n'::('e'::('a'::('r'::[])))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('s'::('3'::[]))); related = At_least; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('n'::('e'::('a'::('r'::('4'::[])))));
    ranges = ({ variable = ('e'::[]); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Name
    ('e'::('_'::('n'::('e'::('a'::('r'::[])))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('b'::[])); related = At_least; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('m'::('i'::('d'::('0'::[])))); ranges =
    ({ variable = ('e'::[]); from = (End_ (Name
    ('e'::('_'::('n'::('e'::('a'::('r'::[])))))))); to0 = (End_ (Name
    ('e'::('_'::('m'::('i'::('d'::[]))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('G'::('t'::[]))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('m'::('i'::('d'::[]))); ranges =
    ({ variable = ('e'::[]); from = (End_ (Name
    ('e'::('_'::('n'::('e'::('a'::('r'::[])))))))); to0 = (End_ (Name
    ('e'::('_'::('m'::('i'::('d'::[]))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Sum ((Product ((Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Power ((Name ('t'::('a'::('u'::[])))), (S (S O)))))),
    (Name ('s'::('3'::[]))))), (Product ((Power ((Name
    ('t'::('a'::('u'::[])))), (S (S O)))), (Sum ((Product ((Name ('h'::[])),
    (Name ('s'::('1'::[]))))), (Product ((Product ((Power ((Name ('w'::[])),
    (S (S O)))), (Name ('b'::[])))), (Name ('s'::('2'::[])))))))))));
    related = At_least; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: []))))))))))))))))))))))))))))); steps = None; orbit =
    [] }

(** val sharpness_law_lower : kind **)

let sharpness_law_lower =
  { kind_name =
    ('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('l'::('a'::('w'::('_'::('l'::('o'::('w'::('e'::('r'::[])))))))))))))))))));
    fields =
    (('e'::('p'::('s'::('_'::('l'::[]))))) :: (('b'::('e'::('t'::('a'::('_'::('l'::[])))))) :: (('A'::('_'::('l'::[]))) :: (('B'::('_'::('l'::[]))) :: (('f'::('_'::('n'::('e'::('a'::('r'::[])))))) :: (('f'::('_'::('m'::('i'::('d'::[]))))) :: (('f'::('_'::('t'::('o'::('p'::[]))))) :: [])))))));
    row_fields = []; builds_on = (Some
    ('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('l'::('a'::('w'::[]))))))))))))));
    definitions = ({ defined = ('e'::('p'::('s'::[]))); formals = []; body =
    (Difference ((Power ((Name ('e'::[])), (S (S O)))), (Product ((Name
    ('b'::('e'::('t'::('a'::[]))))), (Name ('h'::[])))))) } :: ({ defined =
    ('E'::('_'::('l'::[]))); formals = []; body = (Difference ((Power ((Name
    ('e'::[])), (S (S O)))), (Product ((Difference ((Name
    ('b'::('e'::('t'::('a'::[]))))), (Name
    ('b'::('e'::('t'::('a'::('_'::('l'::[]))))))))), (Name
    ('h'::[])))))) } :: ({ defined = ('A'::('_'::('E'::[]))); formals = [];
    body = (Sum ((Name ('A'::[])), (Product ((Name ('B'::[])), (Power ((Name
    ('e'::[])), (S (S O)))))))) } :: ({ defined =
    ('A'::('_'::('E'::('L'::[])))); formals = []; body = (Difference ((Name
    ('A'::('_'::('l'::[])))), (Product ((Name ('B'::('_'::('l'::[])))), (Name
    ('E'::('_'::('l'::[])))))))) } :: ({ defined =
    ('A'::('_'::('P'::('L'::[])))); formals = []; body = (Difference ((Name
    ('A'::('_'::('l'::[])))), (Product ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('B'::('_'::('l'::[])))))),
    (Name ('E'::('_'::('l'::[])))))))) } :: ({ defined = ('w'::[]); formals =
    []; body = (Product ((Product ((Name ('t'::('a'::('u'::[])))), (Name
    ('e'::[])))), (Root (Name ('A'::('_'::('E'::[]))))))) } :: ({ defined =
    ('S'::[]); formals = []; body = (Quotient ((Sum ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('e'::('p'::('s'::[])))))), (Derivative ((S (S O)), (Name
    ('c'::[])))))) } :: ({ defined = ('D'::('2'::[])); formals = []; body =
    (Difference ((Power ((Name ('S'::[])), (S (S O)))), (Product ((Product
    ((Number ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)),
    Arithmetic.one)), (Name ('h'::[])))), (Power ((Name ('c'::[])), (S (S
    O)))))))) } :: ({ defined = ('s'::('i'::('g'::('m'::('a'::[])))));
    formals = (('x'::[]) :: []); body = (Root (Sum ((Power ((Name ('S'::[])),
    (S (S O)))), (Product ((Product ((Product ((Number ((Arithmetic.twice
    (Arithmetic.twice Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))),
    (Name ('x'::[])))), (Sum ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('c'::[])))), (Name
    ('x'::[]))))))))) } :: ({ defined =
    ('d'::('e'::('l'::('t'::('a'::[]))))); formals = []; body = (Quotient
    ((Name ('w'::[])), (Sum ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('k'::[])), (Name ('w'::[])))))))) } :: ({ defined =
    ('z'::('0'::[])); formals = []; body = (Sum ((Name ('c'::[])), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))) } :: ({ defined =
    ('K'::('0'::[])); formals = []; body = (Divided ((S O), (Name ('c'::[])),
    (Name ('z'::('0'::[]))))) } :: ({ defined = ('r'::('0'::[])); formals =
    []; body = (Sum ((Difference ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('K'::('0'::[]))), (Apply
    (('s'::('i'::('g'::('m'::('a'::[]))))), ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))) :: []))))))), (Product ((Product
    ((Product ((Name ('h'::[])), (Name ('z'::('0'::[]))))), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))), (Power ((Name
    ('K'::('0'::[]))), (S (S O)))))))) } :: ({ defined =
    ('d'::('e'::('l'::('t'::('a'::('1'::[])))))); formals = []; body =
    (Product ((Name ('d'::('e'::('l'::('t'::('a'::[])))))), (Name
    ('r'::('0'::[]))))) } :: ({ defined = ('z'::('1'::[])); formals = [];
    body = (Sum ((Name ('c'::[])), (Name
    ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))))) } :: ({ defined =
    ('K'::('1'::[])); formals = []; body = (Divided ((S O), (Name ('c'::[])),
    (Name ('z'::('1'::[]))))) } :: ({ defined = ('u'::[]); formals = [];
    body = (Product ((Name ('h'::[])), (Power ((Product ((Name
    ('K'::('0'::[]))), (Name ('d'::('e'::('l'::('t'::('a'::[])))))))), (S (S
    O)))))) } :: ({ defined = ('p'::('1'::[])); formals = []; body = (Product
    ((Name ('K'::('1'::[]))), (Name ('r'::('0'::[]))))) } :: ({ defined =
    ('v'::[]); formals = []; body = (Product ((Name ('h'::[])), (Power
    ((Product ((Name ('p'::('1'::[]))), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))), (S (S O)))))) } :: ({ defined =
    ('s'::('i'::('g'::('m'::('a'::('1'::[])))))); formals = []; body = (Root
    (Sum ((Product ((Name ('D'::('2'::[]))), (Power ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))), (S (S O)))))),
    (Product ((Product ((Number ((Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))), (Power ((Name
    ('z'::('1'::[]))), (S (S O))))))))) } :: ({ defined = ('r'::('1'::[]));
    formals = []; body = (Sum ((Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Product ((Name ('K'::('1'::[]))), (Name
    ('s'::('i'::('g'::('m'::('a'::('1'::[]))))))))))), (Product ((Product
    ((Product ((Name ('h'::[])), (Name ('z'::('1'::[]))))), (Name
    ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))))), (Power ((Name
    ('K'::('1'::[]))), (S (S O)))))))) } :: ({ defined = ('q'::[]); formals =
    []; body = (Product ((Name ('r'::('0'::[]))), (Name
    ('r'::('1'::[]))))) } :: ({ defined = ('G'::[]); formals = []; body =
    (Sum ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Product
    ((Name ('k'::[])), (Name ('w'::[])))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('q'::[])))))))) } :: ({ defined = ('Q'::[]); formals = []; body =
    (Quotient ((Name ('q'::[])), (Name ('G'::[])))) } :: ({ defined =
    ('m'::('1'::[])); formals = []; body = (Quotient ((Product ((Product
    ((Product ((Derivative ((S (S O)), (Name ('c'::[])))), (Name
    ('D'::('2'::[]))))), (Sum ((Power ((Name ('K'::('0'::[]))), (S (S O)))),
    (Product ((Power ((Name ('p'::('1'::[]))), (S (S O)))), (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))))))))),
    (Sum ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))),
    (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Name
    ('v'::[])))))))))), (Sum ((Name ('S'::[])), (Root (Sum ((Product ((Name
    ('D'::('2'::[]))), (Power ((Product ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))), (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Name ('v'::[])))))), (S (S
    O)))))), (Product ((Product ((Number ((Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))), (Power ((Name
    ('c'::[])), (S (S O))))))))))))) } :: ({ defined = ('M'::('1'::[]));
    formals = []; body = (Quotient ((Name ('m'::('1'::[]))), (Power ((Sum
    ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name ('k'::[])),
    (Name ('w'::[])))))), (S (S O)))))) } :: ({ defined = ('m'::('u'::[]));
    formals = []; body = (Opposite (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Name ('e'::('p'::('s'::[]))))))) } :: ({ defined =
    ('r'::('h'::('o'::('1'::[])))); formals = []; body = (Difference
    ((Difference ((Product ((Product ((Name ('h'::[])), (Name ('c'::[])))),
    (Power ((Derivative ((S (S O)), (Name ('c'::[])))), (S (S O)))))),
    (Quotient ((Product ((Derivative ((S (S (S O))), (Name ('c'::[])))),
    (Name ('S'::[])))), (Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)))))), (Quotient ((Product ((Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)), Arithmetic.one)),
    (Name ('h'::[])))), (Name ('c'::[])))), (Derivative ((S (S O)), (Name
    ('c'::[])))))), (Name ('S'::[])))))) } :: ({ defined =
    ('s'::('i'::('g'::('m'::('a'::('_'::('1'::[]))))))); formals =
    (('x'::[]) :: []); body = (Quotient ((Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)), Arithmetic.one)),
    (Name ('h'::[])))), (Sum ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('c'::[])))), (Name
    ('x'::[])))))), (Sum ((Apply (('s'::('i'::('g'::('m'::('a'::[]))))),
    ((Name ('x'::[])) :: []))), (Name ('S'::[])))))) } :: ({ defined =
    ('s'::('i'::('g'::('m'::('a'::('_'::('2'::[]))))))); formals =
    (('x'::[]) :: []); body = (Quotient ((Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)), Arithmetic.one)),
    (Name ('h'::[])))), (Difference ((Name ('S'::[])), (Product ((Name
    ('c'::[])), (Apply (('s'::('i'::('g'::('m'::('a'::('_'::('1'::[]))))))),
    ((Name ('x'::[])) :: []))))))))), (Product ((Name ('S'::[])), (Sum
    ((Apply (('s'::('i'::('g'::('m'::('a'::[]))))), ((Name
    ('x'::[])) :: []))), (Name ('S'::[])))))))) } :: ({ defined =
    ('r'::('h'::('o'::('2'::[])))); formals = (('x'::[]) :: []); body =
    (Difference ((Difference ((Difference ((Product ((Name ('h'::[])), (Sum
    ((Power ((Divided ((S O), (Name ('c'::[])), (Sum ((Name ('c'::[])), (Name
    ('x'::[])))))), (S (S O)))), (Product ((Product ((Name ('c'::[])),
    (Divided ((S (S O)), (Name ('c'::[])), (Sum ((Name ('c'::[])), (Name
    ('x'::[])))))))), (Sum ((Divided ((S O), (Name ('c'::[])), (Sum ((Name
    ('c'::[])), (Name ('x'::[])))))), (Derivative ((S (S O)), (Name
    ('c'::[])))))))))))), (Product ((Divided ((S (S (S O))), (Name
    ('c'::[])), (Sum ((Name ('c'::[])), (Name ('x'::[])))))), (Name
    ('S'::[])))))), (Product ((Derivative ((S (S O)), (Name ('c'::[])))),
    (Apply (('s'::('i'::('g'::('m'::('a'::('_'::('2'::[]))))))), ((Name
    ('x'::[])) :: []))))))), (Product ((Divided ((S (S O)), (Name ('c'::[])),
    (Sum ((Name ('c'::[])), (Name ('x'::[])))))), (Apply
    (('s'::('i'::('g'::('m'::('a'::('_'::('1'::[]))))))), ((Name
    ('x'::[])) :: []))))))) } :: ({ defined =
    ('b'::('a'::('l'::('a'::('n'::('c'::('e'::[]))))))); formals = []; body =
    (Quotient ((Product ((Product ((Product ((Product ((Name ('h'::[])),
    (Name ('p'::('1'::[]))))), (Power ((Name ('K'::('0'::[]))), (S (S
    O)))))), (Name ('D'::('2'::[]))))), (Difference ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('u'::[])))))), (Sum ((Apply (('s'::('i'::('g'::('m'::('a'::[]))))),
    ((Name ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))) :: []))), (Name
    ('s'::('i'::('g'::('m'::('a'::('1'::[]))))))))))) } :: ({ defined =
    ('q'::('2'::[])); formals = []; body = (Sum ((Sum ((Sum ((Product
    ((Product ((Sum ((Name ('m'::('u'::[]))), (Name ('r'::('0'::[]))))),
    (Name ('r'::('h'::('o'::('1'::[]))))))), (Sum ((Name
    ('r'::('h'::('o'::('1'::[]))))), (Product ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))), (Apply
    (('r'::('h'::('o'::('2'::[])))), ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))) :: []))))))))), (Product ((Name
    ('m'::('u'::[]))), (Apply (('r'::('h'::('o'::('2'::[])))), ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))) :: []))))))), (Product ((Power
    ((Name ('r'::('0'::[]))), (S (S (S O))))), (Apply
    (('r'::('h'::('o'::('2'::[])))), ((Name
    ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))) :: []))))))), (Name
    ('b'::('a'::('l'::('a'::('n'::('c'::('e'::[])))))))))) } :: ({ defined =
    ('a'::('1'::[])); formals = []; body = (Sum ((Sum ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('e'::('p'::('s'::[])))))), (Product ((Product ((Name
    ('r'::('h'::('o'::('1'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Name ('e'::('p'::('s'::[])))))))), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))))) } :: ({ defined =
    ('G'::('t'::[])); formals = []; body = (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Product ((Name ('k'::[])),
    (Name ('w'::[])))), (Sum ((Product ((Name ('e'::('p'::('s'::[])))), (Name
    ('a'::('1'::[]))))), (Product ((Name ('q'::('2'::[]))), (Power ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))), (S (S
    O)))))))))))) } :: ({ defined = ('A'::('1'::[])); formals = []; body =
    (Quotient ((Product ((Name ('a'::('1'::[]))), (Sum ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('k'::[])), (Name
    ('w'::[])))))))), (Name ('G'::('t'::[]))))) } :: ({ defined =
    ('Q'::('2'::[])); formals = []; body = (Quotient ((Name
    ('q'::('2'::[]))), (Product ((Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Product ((Name ('k'::[])), (Name ('w'::[])))))), (Name
    ('G'::('t'::[]))))))) } :: ({ defined = ('b'::[]); formals = []; body =
    (Sum ((Sum ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)),
    (Product ((Name ('e'::('p'::('s'::[])))), (Name ('A'::('1'::[]))))))),
    (Product ((Name ('Q'::('2'::[]))), (Power ((Name ('w'::[])), (S (S
    O)))))))) } :: ({ defined = ('s'::('1'::[])); formals = []; body =
    (Difference ((Product ((Product ((Name ('b'::[])), (Name
    ('b'::('e'::('t'::('a'::('_'::('l'::[]))))))))), (Name
    ('A'::('1'::[]))))), (Product ((Name ('A'::('_'::('P'::('L'::[]))))),
    (Name ('M'::('1'::[]))))))) } :: ({ defined = ('s'::('2'::[])); formals =
    []; body = (Difference ((Opposite (Name ('Q'::('2'::[])))), (Quotient
    ((Name ('A'::('1'::[]))), (Name
    ('A'::('_'::('E'::('L'::[]))))))))) } :: ({ defined = ('s'::('3'::[]));
    formals = []; body = (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Product ((Product ((Name ('b'::[])), (Name
    ('A'::('1'::[]))))), (Power ((Name ('w'::[])), (S (S O)))))), (Name
    ('A'::('_'::('E'::('L'::[]))))))))) } :: ({ defined = ('L'::[]);
    formals = []; body = (Quotient ((Product ((Name ('E'::('_'::('l'::[])))),
    (Name ('A'::('_'::('E'::('L'::[]))))))), (Power ((Name ('e'::[])), (S (S
    O)))))) } :: ({ defined = ('W'::[]); formals = []; body = (Sum ((Name
    ('L'::[])), (Product ((Name
    ('l'::('a'::('m'::('b'::('d'::('a'::[]))))))), (Difference ((Name
    ('A'::('_'::('E'::[])))), (Name ('L'::[])))))))) } :: ({ defined =
    ('u'::('p'::('w'::('a'::('r'::('d'::[])))))); formals = []; body = (Root
    (Quotient ((Name ('W'::[])), (Name
    ('A'::('_'::('E'::[]))))))) } :: ({ defined =
    ('g'::('a'::('i'::('n'::[])))); formals =
    (('t'::('a'::('u'::[]))) :: []); body = (Sum ((Power ((Name ('Q'::[])),
    (S (S O)))), (Product ((Product ((Name ('h'::[])), (Name
    ('A'::('_'::('P'::('L'::[]))))))), (Name
    ('M'::('1'::[]))))))) } :: ({ defined =
    ('s'::('u'::('r'::('p'::('l'::('u'::('s'::[]))))))); formals =
    (('t'::('a'::('u'::[]))) :: []); body = (Difference ((Product
    ((Difference ((Name ('W'::[])), (Name ('L'::[])))), (Name
    ('s'::('3'::[]))))), (Product ((Name ('W'::[])), (Sum ((Product ((Name
    ('h'::[])), (Name ('s'::('1'::[]))))), (Product ((Product ((Power ((Name
    ('w'::[])), (S (S O)))), (Name ('b'::[])))), (Name
    ('s'::('2'::[]))))))))))) } :: []))))))))))))))))))))))))))))))))))))))))))))));
    obligations = ({ obligation_name = ('v'::('1'::[])); ranges = []; left =
    (Number (Arithmetic.zero, Arithmetic.one)); related = Less; right = (Name
    ('e'::('p'::('s'::('_'::('l'::[])))))); repeat =
    Once } :: ({ obligation_name = ('v'::('2'::[])); ranges = []; left =
    (Name ('e'::('p'::('s'::('_'::('l'::[])))))); related = At_most; right =
    (Name ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('v'::('3'::[])); ranges = []; left =
    (Number (Arithmetic.zero, Arithmetic.one)); related = Less; right = (Name
    ('b'::('e'::('t'::('a'::('_'::('l'::[]))))))); repeat =
    Once } :: ({ obligation_name = ('v'::('4'::[])); ranges = []; left =
    (Name ('b'::('e'::('t'::('a'::('_'::('l'::[]))))))); related = Less;
    right = (Name ('b'::('e'::('t'::('a'::[]))))); repeat =
    Once } :: ({ obligation_name = ('v'::('5'::[])); ranges = []; left =
    (Name ('B'::('_'::('l'::[])))); related = At_least; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('v'::('6'::[])); ranges = []; left =
    (Product ((Product ((Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)), (Name ('B'::('_'::('l'::[])))))), (Sum ((Power ((Name
    ('f'::('_'::('t'::('o'::('p'::[])))))), (S (S O)))), (Product ((Name
    ('b'::('e'::('t'::('a'::('_'::('l'::[]))))))), (Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S O))))))))));
    related = Less; right = (Name ('A'::('_'::('l'::[])))); repeat =
    Once } :: ({ obligation_name = ('v'::('7'::[])); ranges = []; left =
    (Product ((Difference ((Name ('b'::('e'::('t'::('a'::[]))))), (Name
    ('b'::('e'::('t'::('a'::('_'::('l'::[]))))))))), (Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S O))))));
    related = Less; right = (Power ((Name
    ('f'::('_'::('n'::('e'::('a'::('r'::[]))))))), (S (S O)))); repeat =
    Once } :: ({ obligation_name = ('v'::('8'::[])); ranges = []; left =
    (Name ('f'::('_'::('n'::('e'::('a'::('r'::[]))))))); related = At_most;
    right = (Name ('f'::('_'::('m'::('i'::('d'::[])))))); repeat =
    Once } :: ({ obligation_name = ('v'::('9'::[])); ranges = []; left =
    (Name ('f'::('_'::('m'::('i'::('d'::[])))))); related = At_most; right =
    (Name ('f'::('_'::('t'::('o'::('p'::[])))))); repeat =
    Once } :: ({ obligation_name = ('v'::('1'::('0'::[]))); ranges = [];
    left = (Sum ((Name ('e'::('p'::('s'::('_'::('l'::[])))))), (Product
    ((Name ('b'::('e'::('t'::('a'::[]))))), (Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S O))))))));
    related = At_most; right = (Power ((Name
    ('f'::('_'::('t'::('o'::('p'::[])))))), (S (S O)))); repeat =
    Once } :: ({ obligation_name = ('v'::('1'::('1'::[]))); ranges = [];
    left = (Name ('f'::('_'::('t'::('o'::('p'::[])))))); related = At_most;
    right = (Name ('e'::('_'::('t'::('o'::('p'::[])))))); repeat =
    Once } :: ({ obligation_name = ('v'::('1'::('2'::[]))); ranges = [];
    left = (Name ('A'::('_'::('l'::[])))); related = At_most; right = (Name
    ('A'::[])); repeat = Once } :: ({ obligation_name =
    ('n'::('e'::('a'::('r'::('1'::[]))))); ranges = ({ variable = ('e'::[]);
    from = (End_ (Number (Arithmetic.zero, Arithmetic.one))); to0 = (End_
    (Name ('f'::('_'::('n'::('e'::('a'::('r'::[])))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('s'::('1'::[]))); related = At_most; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('n'::('e'::('a'::('r'::('2'::[])))));
    ranges = ({ variable = ('e'::[]); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Name
    ('f'::('_'::('n'::('e'::('a'::('r'::[])))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('s'::('2'::[]))); related = At_most; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('n'::('e'::('a'::('r'::('3'::[])))));
    ranges = ({ variable = ('e'::[]); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Name
    ('f'::('_'::('n'::('e'::('a'::('r'::[])))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('s'::('3'::[]))); related = At_least; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('n'::('e'::('a'::('r'::('4'::[])))));
    ranges = ({ variable = ('e'::[]); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Name
    ('f'::('_'::('n'::('e'::('a'::('r'::[])))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('b'::[])); related = At_least; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('m'::('i'::('d'::('1'::[])))); ranges =
    ({ variable = ('e'::[]); from = (End_ (Name
    ('f'::('_'::('n'::('e'::('a'::('r'::[])))))))); to0 = (End_ (Name
    ('f'::('_'::('m'::('i'::('d'::[]))))))) } :: ({ variable =
    ('l'::('a'::('m'::('b'::('d'::('a'::[])))))); from = (End_ (Number
    (Arithmetic.zero, Arithmetic.one))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Apply (('s'::('u'::('r'::('p'::('l'::('u'::('s'::[]))))))),
    ((Name ('u'::('p'::('w'::('a'::('r'::('d'::[]))))))) :: []))); related =
    At_least; right = (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('m'::('i'::('d'::('2'::[])))); ranges =
    ({ variable = ('e'::[]); from = (End_ (Name
    ('f'::('_'::('n'::('e'::('a'::('r'::[])))))))); to0 = (End_ (Name
    ('f'::('_'::('m'::('i'::('d'::[]))))))) } :: ({ variable =
    ('l'::('a'::('m'::('b'::('d'::('a'::[])))))); from = (End_ (Number
    (Arithmetic.zero, Arithmetic.one))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Apply (('s'::('u'::('r'::('p'::('l'::('u'::('s'::[]))))))),
    ((Opposite (Name ('u'::('p'::('w'::('a'::('r'::('d'::[])))))))) :: [])));
    related = At_least; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('f'::('a'::('r'::('1'::[]))));
    ranges = ({ variable = ('e'::[]); from = (End_ (Name
    ('f'::('_'::('m'::('i'::('d'::[]))))))); to0 = (End_ (Name
    ('f'::('_'::('t'::('o'::('p'::[]))))))) } :: ({ variable =
    ('l'::('a'::('m'::('b'::('d'::('a'::[])))))); from = (End_ (Number
    (Arithmetic.zero, Arithmetic.one))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Product ((Apply (('g'::('a'::('i'::('n'::[])))), ((Name
    ('u'::('p'::('w'::('a'::('r'::('d'::[]))))))) :: []))), (Name
    ('W'::[])))); related = At_least; right = (Name ('L'::[])); repeat =
    Once } :: ({ obligation_name = ('f'::('a'::('r'::('2'::[])))); ranges =
    ({ variable = ('e'::[]); from = (End_ (Name
    ('f'::('_'::('m'::('i'::('d'::[]))))))); to0 = (End_ (Name
    ('f'::('_'::('t'::('o'::('p'::[]))))))) } :: ({ variable =
    ('l'::('a'::('m'::('b'::('d'::('a'::[])))))); from = (End_ (Number
    (Arithmetic.zero, Arithmetic.one))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Product ((Apply (('g'::('a'::('i'::('n'::[])))), ((Opposite (Name
    ('u'::('p'::('w'::('a'::('r'::('d'::[])))))))) :: []))), (Name
    ('W'::[])))); related = At_least; right = (Name ('L'::[])); repeat =
    Once } :: [])))))))))))))))))))); steps = None; orbit = [] }

(** val law_entry : kind **)

let law_entry =
  { kind_name =
    ('l'::('a'::('w'::('_'::('e'::('n'::('t'::('r'::('y'::[])))))))));
    fields =
    (('e'::('0'::[])) :: (('e'::('1'::[])) :: (('Q'::('m'::[])) :: (('M'::('m'::[])) :: (('c'::('r'::('o'::('s'::('s'::[]))))) :: [])))));
    row_fields = []; builds_on = (Some
    ('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('l'::('a'::('w'::('_'::('l'::('o'::('w'::('e'::('r'::[]))))))))))))))))))));
    definitions = ({ defined = ('E'::[]); formals = []; body = (Sum ((Name
    ('e'::('p'::('s'::[])))), (Product ((Name
    ('b'::('e'::('t'::('a'::[]))))), (Name ('h'::[])))))) } :: ({ defined =
    ('E'::('_'::('l'::[]))); formals = []; body = (Sum ((Name
    ('e'::('p'::('s'::[])))), (Product ((Name
    ('b'::('e'::('t'::('a'::('_'::('l'::[]))))))), (Name
    ('h'::[])))))) } :: ({ defined = ('P'::('h'::('i'::[]))); formals = [];
    body = (Product ((Name ('E'::[])), (Sum ((Name ('A'::[])), (Product
    ((Name ('B'::[])), (Name ('E'::[])))))))) } :: ({ defined =
    ('P'::('h'::('i'::('_'::('l'::[]))))); formals = []; body = (Product
    ((Name ('E'::('_'::('l'::[])))), (Difference ((Name
    ('A'::('_'::('l'::[])))), (Product ((Name ('B'::('_'::('l'::[])))), (Name
    ('E'::('_'::('l'::[])))))))))) } :: ({ defined = ('w'::[]); formals = [];
    body = (Product ((Name ('t'::('a'::('u'::[])))), (Root (Name
    ('P'::('h'::('i'::[]))))))) } :: ({ defined = ('S'::[]); formals = [];
    body = (Quotient ((Sum ((Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)), (Name ('e'::('p'::('s'::[])))))), (Derivative ((S (S
    O)), (Name ('c'::[])))))) } :: ({ defined = ('D'::('2'::[])); formals =
    []; body = (Difference ((Power ((Name ('S'::[])), (S (S O)))), (Product
    ((Product ((Number ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)),
    Arithmetic.one)), (Name ('h'::[])))), (Power ((Name ('c'::[])), (S (S
    O)))))))) } :: ({ defined = ('s'::('i'::('g'::('m'::('a'::[])))));
    formals = (('x'::[]) :: []); body = (Root (Sum ((Power ((Name ('S'::[])),
    (S (S O)))), (Product ((Product ((Product ((Number ((Arithmetic.twice
    (Arithmetic.twice Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))),
    (Name ('x'::[])))), (Sum ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('c'::[])))), (Name
    ('x'::[]))))))))) } :: ({ defined =
    ('d'::('e'::('l'::('t'::('a'::[]))))); formals = []; body = (Quotient
    ((Name ('w'::[])), (Sum ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('k'::[])), (Name ('w'::[])))))))) } :: ({ defined =
    ('z'::('0'::[])); formals = []; body = (Sum ((Name ('c'::[])), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))) } :: ({ defined =
    ('K'::('0'::[])); formals = []; body = (Divided ((S O), (Name ('c'::[])),
    (Name ('z'::('0'::[]))))) } :: ({ defined = ('r'::('0'::[])); formals =
    []; body = (Sum ((Difference ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('K'::('0'::[]))), (Apply
    (('s'::('i'::('g'::('m'::('a'::[]))))), ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))) :: []))))))), (Product ((Product
    ((Product ((Name ('h'::[])), (Name ('z'::('0'::[]))))), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))), (Power ((Name
    ('K'::('0'::[]))), (S (S O)))))))) } :: ({ defined =
    ('d'::('e'::('l'::('t'::('a'::('1'::[])))))); formals = []; body =
    (Product ((Name ('d'::('e'::('l'::('t'::('a'::[])))))), (Name
    ('r'::('0'::[]))))) } :: ({ defined = ('z'::('1'::[])); formals = [];
    body = (Sum ((Name ('c'::[])), (Name
    ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))))) } :: ({ defined =
    ('K'::('1'::[])); formals = []; body = (Divided ((S O), (Name ('c'::[])),
    (Name ('z'::('1'::[]))))) } :: ({ defined = ('u'::[]); formals = [];
    body = (Product ((Name ('h'::[])), (Power ((Product ((Name
    ('K'::('0'::[]))), (Name ('d'::('e'::('l'::('t'::('a'::[])))))))), (S (S
    O)))))) } :: ({ defined = ('p'::('1'::[])); formals = []; body = (Product
    ((Name ('K'::('1'::[]))), (Name ('r'::('0'::[]))))) } :: ({ defined =
    ('v'::[]); formals = []; body = (Product ((Name ('h'::[])), (Power
    ((Product ((Name ('p'::('1'::[]))), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))), (S (S O)))))) } :: ({ defined =
    ('s'::('i'::('g'::('m'::('a'::('1'::[])))))); formals = []; body = (Root
    (Sum ((Product ((Name ('D'::('2'::[]))), (Power ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))), (S (S O)))))),
    (Product ((Product ((Number ((Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))), (Power ((Name
    ('z'::('1'::[]))), (S (S O))))))))) } :: ({ defined = ('r'::('1'::[]));
    formals = []; body = (Sum ((Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Product ((Name ('K'::('1'::[]))), (Name
    ('s'::('i'::('g'::('m'::('a'::('1'::[]))))))))))), (Product ((Product
    ((Product ((Name ('h'::[])), (Name ('z'::('1'::[]))))), (Name
    ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))))), (Power ((Name
    ('K'::('1'::[]))), (S (S O)))))))) } :: ({ defined = ('q'::[]); formals =
    []; body = (Product ((Name ('r'::('0'::[]))), (Name
    ('r'::('1'::[]))))) } :: ({ defined = ('G'::[]); formals = []; body =
    (Sum ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Product
    ((Name ('k'::[])), (Name ('w'::[])))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('q'::[])))))))) } :: ({ defined = ('Q'::[]); formals = []; body =
    (Quotient ((Name ('q'::[])), (Name ('G'::[])))) } :: ({ defined =
    ('m'::('1'::[])); formals = []; body = (Quotient ((Product ((Product
    ((Product ((Derivative ((S (S O)), (Name ('c'::[])))), (Name
    ('D'::('2'::[]))))), (Sum ((Power ((Name ('K'::('0'::[]))), (S (S O)))),
    (Product ((Power ((Name ('p'::('1'::[]))), (S (S O)))), (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))))))))),
    (Sum ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))),
    (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Name
    ('v'::[])))))))))), (Sum ((Name ('S'::[])), (Root (Sum ((Product ((Name
    ('D'::('2'::[]))), (Power ((Product ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))), (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Name ('v'::[])))))), (S (S
    O)))))), (Product ((Product ((Number ((Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))), (Power ((Name
    ('c'::[])), (S (S O))))))))))))) } :: ({ defined = ('M'::('1'::[]));
    formals = []; body = (Quotient ((Name ('m'::('1'::[]))), (Power ((Sum
    ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name ('k'::[])),
    (Name ('w'::[])))))), (S (S O)))))) } :: ({ defined =
    ('f'::('a'::('c'::('t'::('o'::('r'::[])))))); formals =
    (('t'::('a'::('u'::[]))) :: []); body = (Name
    ('Q'::[])) } :: ({ defined = ('r'::('a'::('t'::('e'::[])))); formals =
    (('t'::('a'::('u'::[]))) :: []); body = (Name
    ('M'::('1'::[]))) } :: ({ defined = ('t'::('o'::('p'::[]))); formals =
    []; body = (Sum ((Name ('e'::('1'::[]))), (Product ((Name
    ('b'::('e'::('t'::('a'::('_'::('l'::[]))))))), (Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S
    O)))))))) } :: [])))))))))))))))))))))))))))); obligations =
    ({ obligation_name = ('n'::('1'::[])); ranges = []; left = (Number
    (Arithmetic.zero, Arithmetic.one)); related = Less; right = (Name
    ('e'::('0'::[]))); repeat = Once } :: ({ obligation_name =
    ('n'::('2'::[])); ranges = []; left = (Name ('e'::('0'::[]))); related =
    Less; right = (Name ('e'::('1'::[]))); repeat =
    Once } :: ({ obligation_name = ('n'::('3'::[])); ranges = []; left =
    (Name ('e'::('1'::[]))); related = At_most; right = (Name
    ('e'::('p'::('s'::('_'::('l'::[])))))); repeat =
    Once } :: ({ obligation_name = ('n'::('4'::[])); ranges = []; left =
    (Name ('Q'::('m'::[]))); related = More; right = (Number (Arithmetic.one,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('n'::('5'::[])); ranges = []; left = (Sum ((Quotient ((Product ((Product
    ((Product ((Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S O)))), (Name
    ('M'::('m'::[]))))), (Name ('t'::('o'::('p'::[])))))), (Difference ((Name
    ('A'::('_'::('l'::[])))), (Product ((Name ('B'::('_'::('l'::[])))), (Name
    ('t'::('o'::('p'::[])))))))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Quotient ((Number (Arithmetic.one, Arithmetic.one)),
    (Power ((Name ('Q'::('m'::[]))), (S (S O)))))))))), (Name
    ('c'::('r'::('o'::('s'::('s'::[])))))))); related = At_most; right =
    (Difference ((Name ('e'::('1'::[]))), (Name ('e'::('0'::[]))))); repeat =
    Once } :: ({ obligation_name = ('g'::('r'::('o'::('w'::[])))); ranges =
    ({ variable = ('e'::('p'::('s'::[]))); from = (End_ (Name
    ('e'::('0'::[])))); to0 = (End_ (Name
    ('e'::('1'::[])))) } :: ({ variable = ('t'::('a'::('u'::[]))); from =
    (End_ (Opposite (Number (Arithmetic.one, Arithmetic.one)))); to0 = (End_
    (Number (Arithmetic.one, Arithmetic.one))) } :: ({ variable = ('h'::[]);
    from = (End_ (Power ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))),
    (S (S O))))); to0 = (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Apply (('f'::('a'::('c'::('t'::('o'::('r'::[])))))), ((Product
    ((Name ('t'::('a'::('u'::[])))), (Root (Quotient ((Name
    ('P'::('h'::('i'::('_'::('l'::[])))))), (Name
    ('P'::('h'::('i'::[]))))))))) :: []))); related = At_least; right = (Name
    ('Q'::('m'::[]))); repeat = Once } :: ({ obligation_name =
    ('s'::('l'::('o'::('w'::[])))); ranges = ({ variable =
    ('e'::('p'::('s'::[]))); from = (End_ (Name ('e'::('0'::[])))); to0 =
    (End_ (Name ('e'::('1'::[])))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Apply (('r'::('a'::('t'::('e'::[])))), ((Product ((Name
    ('t'::('a'::('u'::[])))), (Root (Quotient ((Name
    ('P'::('h'::('i'::('_'::('l'::[])))))), (Name
    ('P'::('h'::('i'::[]))))))))) :: []))); related = At_most; right = (Name
    ('M'::('m'::[]))); repeat = Once } :: ({ obligation_name =
    ('c'::('r'::('o'::('s'::('s'::[]))))); ranges = ({ variable =
    ('e'::('p'::('s'::[]))); from = (End_ (Name ('e'::('1'::[])))); to0 =
    (End_ (Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[]))))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Product ((Product ((Name ('h'::[])), (Name ('M'::('1'::[]))))),
    (Power ((Name ('w'::[])), (S (S O)))))); related = At_most; right =
    (Difference ((Sum ((Name ('c'::('r'::('o'::('s'::('s'::[])))))), (Name
    ('e'::('p'::('s'::[])))))), (Name ('e'::('1'::[]))))); repeat =
    Once } :: [])))))))); steps = None; orbit = [] }

(** val law_entry_near : kind **)

let law_entry_near =
  { kind_name =
    ('l'::('a'::('w'::('_'::('e'::('n'::('t'::('r'::('y'::('_'::('n'::('e'::('a'::('r'::[]))))))))))))));
    fields =
    (('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[])))))))) :: (('C'::('0'::[])) :: (('C'::('1'::[])) :: (('q'::('m'::[])) :: (('M'::('m'::[])) :: (('X'::[]) :: []))))));
    row_fields = []; builds_on = (Some
    ('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('l'::('a'::('w'::('_'::('l'::('o'::('w'::('e'::('r'::[]))))))))))))))))))));
    definitions = ({ defined = ('e'::('p'::('s'::[]))); formals = []; body =
    (Difference ((Power ((Name ('e'::[])), (S (S O)))), (Product ((Name
    ('b'::('e'::('t'::('a'::[]))))), (Name ('h'::[])))))) } :: ({ defined =
    ('A'::('_'::('E'::[]))); formals = []; body = (Sum ((Name ('A'::[])),
    (Product ((Name ('B'::[])), (Power ((Name ('e'::[])), (S (S
    O)))))))) } :: ({ defined = ('w'::[]); formals = []; body = (Product
    ((Product ((Name ('t'::('a'::('u'::[])))), (Name ('e'::[])))), (Root
    (Name ('A'::('_'::('E'::[]))))))) } :: ({ defined = ('S'::[]); formals =
    []; body = (Quotient ((Sum ((Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)), (Name ('e'::('p'::('s'::[])))))), (Derivative ((S (S
    O)), (Name ('c'::[])))))) } :: ({ defined = ('D'::('2'::[])); formals =
    []; body = (Difference ((Power ((Name ('S'::[])), (S (S O)))), (Product
    ((Product ((Number ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)),
    Arithmetic.one)), (Name ('h'::[])))), (Power ((Name ('c'::[])), (S (S
    O)))))))) } :: ({ defined = ('s'::('i'::('g'::('m'::('a'::[])))));
    formals = (('x'::[]) :: []); body = (Root (Sum ((Power ((Name ('S'::[])),
    (S (S O)))), (Product ((Product ((Product ((Number ((Arithmetic.twice
    (Arithmetic.twice Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))),
    (Name ('x'::[])))), (Sum ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('c'::[])))), (Name
    ('x'::[]))))))))) } :: ({ defined =
    ('d'::('e'::('l'::('t'::('a'::[]))))); formals = []; body = (Quotient
    ((Name ('w'::[])), (Sum ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('k'::[])), (Name ('w'::[])))))))) } :: ({ defined =
    ('z'::('0'::[])); formals = []; body = (Sum ((Name ('c'::[])), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))) } :: ({ defined =
    ('K'::('0'::[])); formals = []; body = (Divided ((S O), (Name ('c'::[])),
    (Name ('z'::('0'::[]))))) } :: ({ defined = ('r'::('0'::[])); formals =
    []; body = (Sum ((Difference ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('K'::('0'::[]))), (Apply
    (('s'::('i'::('g'::('m'::('a'::[]))))), ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))) :: []))))))), (Product ((Product
    ((Product ((Name ('h'::[])), (Name ('z'::('0'::[]))))), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))), (Power ((Name
    ('K'::('0'::[]))), (S (S O)))))))) } :: ({ defined =
    ('d'::('e'::('l'::('t'::('a'::('1'::[])))))); formals = []; body =
    (Product ((Name ('d'::('e'::('l'::('t'::('a'::[])))))), (Name
    ('r'::('0'::[]))))) } :: ({ defined = ('z'::('1'::[])); formals = [];
    body = (Sum ((Name ('c'::[])), (Name
    ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))))) } :: ({ defined =
    ('K'::('1'::[])); formals = []; body = (Divided ((S O), (Name ('c'::[])),
    (Name ('z'::('1'::[]))))) } :: ({ defined = ('u'::[]); formals = [];
    body = (Product ((Name ('h'::[])), (Power ((Product ((Name
    ('K'::('0'::[]))), (Name ('d'::('e'::('l'::('t'::('a'::[])))))))), (S (S
    O)))))) } :: ({ defined = ('p'::('1'::[])); formals = []; body = (Product
    ((Name ('K'::('1'::[]))), (Name ('r'::('0'::[]))))) } :: ({ defined =
    ('v'::[]); formals = []; body = (Product ((Name ('h'::[])), (Power
    ((Product ((Name ('p'::('1'::[]))), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))), (S (S O)))))) } :: ({ defined =
    ('s'::('i'::('g'::('m'::('a'::('1'::[])))))); formals = []; body = (Root
    (Sum ((Product ((Name ('D'::('2'::[]))), (Power ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))), (S (S O)))))),
    (Product ((Product ((Number ((Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))), (Power ((Name
    ('z'::('1'::[]))), (S (S O))))))))) } :: ({ defined = ('r'::('1'::[]));
    formals = []; body = (Sum ((Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Product ((Name ('K'::('1'::[]))), (Name
    ('s'::('i'::('g'::('m'::('a'::('1'::[]))))))))))), (Product ((Product
    ((Product ((Name ('h'::[])), (Name ('z'::('1'::[]))))), (Name
    ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))))), (Power ((Name
    ('K'::('1'::[]))), (S (S O)))))))) } :: ({ defined = ('q'::[]); formals =
    []; body = (Product ((Name ('r'::('0'::[]))), (Name
    ('r'::('1'::[]))))) } :: ({ defined = ('G'::[]); formals = []; body =
    (Sum ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Product
    ((Name ('k'::[])), (Name ('w'::[])))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('q'::[])))))))) } :: ({ defined = ('Q'::[]); formals = []; body =
    (Quotient ((Name ('q'::[])), (Name ('G'::[])))) } :: ({ defined =
    ('m'::('1'::[])); formals = []; body = (Quotient ((Product ((Product
    ((Product ((Derivative ((S (S O)), (Name ('c'::[])))), (Name
    ('D'::('2'::[]))))), (Sum ((Power ((Name ('K'::('0'::[]))), (S (S O)))),
    (Product ((Power ((Name ('p'::('1'::[]))), (S (S O)))), (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))))))))),
    (Sum ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))),
    (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Name
    ('v'::[])))))))))), (Sum ((Name ('S'::[])), (Root (Sum ((Product ((Name
    ('D'::('2'::[]))), (Power ((Product ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))), (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Name ('v'::[])))))), (S (S
    O)))))), (Product ((Product ((Number ((Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))), (Power ((Name
    ('c'::[])), (S (S O))))))))))))) } :: ({ defined = ('M'::('1'::[]));
    formals = []; body = (Quotient ((Name ('m'::('1'::[]))), (Power ((Sum
    ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name ('k'::[])),
    (Name ('w'::[])))))), (S (S O)))))) } :: ({ defined = ('m'::('u'::[]));
    formals = []; body = (Opposite (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Name ('e'::('p'::('s'::[]))))))) } :: ({ defined =
    ('r'::('h'::('o'::('1'::[])))); formals = []; body = (Difference
    ((Difference ((Product ((Product ((Name ('h'::[])), (Name ('c'::[])))),
    (Power ((Derivative ((S (S O)), (Name ('c'::[])))), (S (S O)))))),
    (Quotient ((Product ((Derivative ((S (S (S O))), (Name ('c'::[])))),
    (Name ('S'::[])))), (Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)))))), (Quotient ((Product ((Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)), Arithmetic.one)),
    (Name ('h'::[])))), (Name ('c'::[])))), (Derivative ((S (S O)), (Name
    ('c'::[])))))), (Name ('S'::[])))))) } :: ({ defined =
    ('s'::('i'::('g'::('m'::('a'::('_'::('1'::[]))))))); formals =
    (('x'::[]) :: []); body = (Quotient ((Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)), Arithmetic.one)),
    (Name ('h'::[])))), (Sum ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('c'::[])))), (Name
    ('x'::[])))))), (Sum ((Apply (('s'::('i'::('g'::('m'::('a'::[]))))),
    ((Name ('x'::[])) :: []))), (Name ('S'::[])))))) } :: ({ defined =
    ('s'::('i'::('g'::('m'::('a'::('_'::('2'::[]))))))); formals =
    (('x'::[]) :: []); body = (Quotient ((Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)), Arithmetic.one)),
    (Name ('h'::[])))), (Difference ((Name ('S'::[])), (Product ((Name
    ('c'::[])), (Apply (('s'::('i'::('g'::('m'::('a'::('_'::('1'::[]))))))),
    ((Name ('x'::[])) :: []))))))))), (Product ((Name ('S'::[])), (Sum
    ((Apply (('s'::('i'::('g'::('m'::('a'::[]))))), ((Name
    ('x'::[])) :: []))), (Name ('S'::[])))))))) } :: ({ defined =
    ('r'::('h'::('o'::('2'::[])))); formals = (('x'::[]) :: []); body =
    (Difference ((Difference ((Difference ((Product ((Name ('h'::[])), (Sum
    ((Power ((Divided ((S O), (Name ('c'::[])), (Sum ((Name ('c'::[])), (Name
    ('x'::[])))))), (S (S O)))), (Product ((Product ((Name ('c'::[])),
    (Divided ((S (S O)), (Name ('c'::[])), (Sum ((Name ('c'::[])), (Name
    ('x'::[])))))))), (Sum ((Divided ((S O), (Name ('c'::[])), (Sum ((Name
    ('c'::[])), (Name ('x'::[])))))), (Derivative ((S (S O)), (Name
    ('c'::[])))))))))))), (Product ((Divided ((S (S (S O))), (Name
    ('c'::[])), (Sum ((Name ('c'::[])), (Name ('x'::[])))))), (Name
    ('S'::[])))))), (Product ((Derivative ((S (S O)), (Name ('c'::[])))),
    (Apply (('s'::('i'::('g'::('m'::('a'::('_'::('2'::[]))))))), ((Name
    ('x'::[])) :: []))))))), (Product ((Divided ((S (S O)), (Name ('c'::[])),
    (Sum ((Name ('c'::[])), (Name ('x'::[])))))), (Apply
    (('s'::('i'::('g'::('m'::('a'::('_'::('1'::[]))))))), ((Name
    ('x'::[])) :: []))))))) } :: ({ defined =
    ('b'::('a'::('l'::('a'::('n'::('c'::('e'::[]))))))); formals = []; body =
    (Quotient ((Product ((Product ((Product ((Product ((Name ('h'::[])),
    (Name ('p'::('1'::[]))))), (Power ((Name ('K'::('0'::[]))), (S (S
    O)))))), (Name ('D'::('2'::[]))))), (Difference ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('u'::[])))))), (Sum ((Apply (('s'::('i'::('g'::('m'::('a'::[]))))),
    ((Name ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))) :: []))), (Name
    ('s'::('i'::('g'::('m'::('a'::('1'::[]))))))))))) } :: ({ defined =
    ('q'::('2'::[])); formals = []; body = (Sum ((Sum ((Sum ((Product
    ((Product ((Sum ((Name ('m'::('u'::[]))), (Name ('r'::('0'::[]))))),
    (Name ('r'::('h'::('o'::('1'::[]))))))), (Sum ((Name
    ('r'::('h'::('o'::('1'::[]))))), (Product ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))), (Apply
    (('r'::('h'::('o'::('2'::[])))), ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))) :: []))))))))), (Product ((Name
    ('m'::('u'::[]))), (Apply (('r'::('h'::('o'::('2'::[])))), ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))) :: []))))))), (Product ((Power
    ((Name ('r'::('0'::[]))), (S (S (S O))))), (Apply
    (('r'::('h'::('o'::('2'::[])))), ((Name
    ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))) :: []))))))), (Name
    ('b'::('a'::('l'::('a'::('n'::('c'::('e'::[])))))))))) } :: ({ defined =
    ('a'::('1'::[])); formals = []; body = (Sum ((Sum ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('e'::('p'::('s'::[])))))), (Product ((Product ((Name
    ('r'::('h'::('o'::('1'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Name ('e'::('p'::('s'::[])))))))), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))))) } :: ({ defined =
    ('G'::('t'::[])); formals = []; body = (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Product ((Name ('k'::[])),
    (Name ('w'::[])))), (Sum ((Product ((Name ('e'::('p'::('s'::[])))), (Name
    ('a'::('1'::[]))))), (Product ((Name ('q'::('2'::[]))), (Power ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))), (S (S
    O)))))))))))) } :: ({ defined = ('A'::('1'::[])); formals = []; body =
    (Quotient ((Product ((Name ('a'::('1'::[]))), (Sum ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('k'::[])), (Name
    ('w'::[])))))))), (Name ('G'::('t'::[]))))) } :: ({ defined =
    ('Q'::('2'::[])); formals = []; body = (Quotient ((Name
    ('q'::('2'::[]))), (Product ((Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Product ((Name ('k'::[])), (Name ('w'::[])))))), (Name
    ('G'::('t'::[]))))))) } :: ({ defined = ('b'::[]); formals = []; body =
    (Sum ((Sum ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)),
    (Product ((Name ('e'::('p'::('s'::[])))), (Name ('A'::('1'::[]))))))),
    (Product ((Name ('Q'::('2'::[]))), (Power ((Name ('w'::[])), (S (S
    O)))))))) } :: ({ defined = ('f'::('i'::('r'::('s'::('t'::[])))));
    formals = (('e'::[]) :: (('t'::('a'::('u'::[]))) :: (('h'::[]) :: [])));
    body = (Name ('A'::('1'::[]))) } :: ({ defined =
    ('s'::('e'::('c'::('o'::('n'::('d'::[])))))); formals =
    (('e'::[]) :: (('t'::('a'::('u'::[]))) :: (('h'::[]) :: []))); body =
    (Name ('Q'::('2'::[]))) } :: ({ defined = ('r'::('a'::('t'::('e'::[]))));
    formals = (('e'::[]) :: (('t'::('a'::('u'::[]))) :: (('h'::[]) :: [])));
    body = (Name ('M'::('1'::[]))) } :: ({ defined =
    ('w'::('i'::('d'::('t'::('h'::[]))))); formals =
    (('C'::[]) :: (('e'::('t'::('a'::[]))) :: [])); body = (Product ((Sum
    ((Name ('C'::[])), (Name ('b'::('e'::('t'::('a'::('_'::('l'::[]))))))))),
    (Difference ((Name ('A'::('_'::('l'::[])))), (Product ((Product ((Name
    ('B'::('_'::('l'::[])))), (Power ((Name ('e'::('t'::('a'::[])))), (S (S
    O)))))), (Sum ((Name ('C'::[])), (Name
    ('b'::('e'::('t'::('a'::('_'::('l'::[]))))))))))))))) } :: ({ defined =
    ('p'::('o'::('s'::('i'::('t'::('i'::('o'::('n'::[])))))))); formals =
    (('C'::[]) :: (('t'::('a'::('u'::[]))) :: (('e'::('t'::('a'::[]))) :: [])));
    body = (Product ((Name ('t'::('a'::('u'::[])))), (Root (Quotient ((Apply
    (('w'::('i'::('d'::('t'::('h'::[]))))), ((Name ('C'::[])) :: ((Name
    ('e'::('t'::('a'::[])))) :: [])))), (Product ((Sum ((Name ('C'::[])),
    (Name ('b'::('e'::('t'::('a'::[]))))))), (Sum ((Name ('A'::[])), (Product
    ((Name ('B'::[])), (Power ((Product ((Name ('e'::('t'::('a'::[])))),
    (Root (Sum ((Name ('C'::[])), (Name ('b'::('e'::('t'::('a'::[])))))))))),
    (S (S O))))))))))))))) } :: []))))))))))))))))))))))))))))))))))))))));
    obligations = ({ obligation_name = ('n'::('0'::('a'::[]))); ranges = [];
    left = (Number (Arithmetic.zero, Arithmetic.one)); related = Less;
    right = (Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('n'::('0'::('b'::[]))); ranges = [];
    left = (Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))); related =
    At_most; right = (Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('n'::('0'::('c'::[]))); ranges = [];
    left = (Name ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[])))))))));
    related = At_most; right = (Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('n'::('1'::[])); ranges = []; left =
    (Number (Arithmetic.zero, Arithmetic.one)); related = Less; right = (Name
    ('C'::('0'::[]))); repeat = Once } :: ({ obligation_name =
    ('n'::('2'::[])); ranges = []; left = (Name ('C'::('0'::[]))); related =
    Less; right = (Name ('C'::('1'::[]))); repeat =
    Once } :: ({ obligation_name = ('n'::('3'::[])); ranges = []; left =
    (Product ((Name ('C'::('1'::[]))), (Power ((Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))), (S (S
    O)))))); related = At_most; right = (Name
    ('e'::('p'::('s'::('_'::('l'::[])))))); repeat =
    Once } :: ({ obligation_name = ('n'::('4'::[])); ranges = []; left =
    (Name ('q'::('m'::[]))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('n'::('5'::[])); ranges = []; left =
    (Product ((Power ((Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))), (S (S O)))),
    (Name ('X'::[])))); related = At_most; right = (Number (Arithmetic.one,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('n'::('6'::[])); ranges = []; left = (Sum ((Quotient ((Product ((Product
    ((Product ((Name ('M'::('m'::[]))), (Name ('A'::('_'::('l'::[])))))),
    (Sum ((Name ('C'::('1'::[]))), (Name
    ('b'::('e'::('t'::('a'::('_'::('l'::[]))))))))))), (Power ((Sum ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('q'::('m'::[]))),
    (Power ((Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))), (S (S
    O)))))))), (S (S O)))))), (Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('q'::('m'::[]))))))), (Product
    ((Product ((Power ((Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))), (S (S O)))),
    (Name ('X'::[])))), (Sum ((Name ('C'::('1'::[]))), (Name
    ('b'::('e'::('t'::('a'::[]))))))))))); related = At_most; right =
    (Difference ((Name ('C'::('1'::[]))), (Name ('C'::('0'::[]))))); repeat =
    Once } :: ({ obligation_name = ('g'::('r'::('o'::('w'::[])))); ranges =
    ({ variable = ('C'::[]); from = (End_ (Name ('C'::('0'::[])))); to0 =
    (End_ (Name ('C'::('1'::[])))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('e'::('t'::('a'::[]))); from =
    (End_ (Name ('e'::('t'::('a'::('_'::('l'::('o'::[])))))))); to0 = (End_
    (Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[])))))))))) } :: ({ variable =
    ('c'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])))); left = (Sum ((Product ((Name ('C'::[])),
    (Apply (('f'::('i'::('r'::('s'::('t'::[]))))), ((Product ((Name
    ('e'::('t'::('a'::[])))), (Root (Sum ((Name ('C'::[])), (Name
    ('b'::('e'::('t'::('a'::[])))))))))) :: ((Apply
    (('p'::('o'::('s'::('i'::('t'::('i'::('o'::('n'::[])))))))), ((Name
    ('C'::[])) :: ((Name ('t'::('a'::('u'::[])))) :: ((Name
    ('e'::('t'::('a'::[])))) :: []))))) :: ((Power ((Name
    ('e'::('t'::('a'::[])))), (S (S O)))) :: []))))))), (Product ((Product
    ((Power ((Name ('t'::('a'::('u'::[])))), (S (S O)))), (Apply
    (('w'::('i'::('d'::('t'::('h'::[]))))), ((Name ('C'::[])) :: ((Name
    ('e'::('t'::('a'::[])))) :: [])))))), (Apply
    (('s'::('e'::('c'::('o'::('n'::('d'::[])))))), ((Product ((Name
    ('e'::('t'::('a'::[])))), (Root (Sum ((Name ('C'::[])), (Name
    ('b'::('e'::('t'::('a'::[])))))))))) :: ((Apply
    (('p'::('o'::('s'::('i'::('t'::('i'::('o'::('n'::[])))))))), ((Name
    ('C'::[])) :: ((Name ('t'::('a'::('u'::[])))) :: ((Name
    ('e'::('t'::('a'::[])))) :: []))))) :: ((Power ((Name
    ('e'::('t'::('a'::[])))), (S (S O)))) :: []))))))))); related = At_least;
    right = (Name ('q'::('m'::[]))); repeat = Once } :: ({ obligation_name =
    ('s'::('l'::('o'::('w'::[])))); ranges = ({ variable = ('C'::[]); from =
    (End_ (Name ('C'::('0'::[])))); to0 = (End_ (Name
    ('C'::('1'::[])))) } :: ({ variable = ('t'::('a'::('u'::[]))); from =
    (End_ (Opposite (Number (Arithmetic.one, Arithmetic.one)))); to0 = (End_
    (Number (Arithmetic.one, Arithmetic.one))) } :: ({ variable =
    ('e'::('t'::('a'::[]))); from = (End_ (Name
    ('e'::('t'::('a'::('_'::('l'::('o'::[])))))))); to0 = (End_ (Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[])))))))))) } :: ({ variable =
    ('c'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])))); left = (Apply
    (('r'::('a'::('t'::('e'::[])))), ((Product ((Name
    ('e'::('t'::('a'::[])))), (Root (Sum ((Name ('C'::[])), (Name
    ('b'::('e'::('t'::('a'::[])))))))))) :: ((Apply
    (('p'::('o'::('s'::('i'::('t'::('i'::('o'::('n'::[])))))))), ((Name
    ('C'::[])) :: ((Name ('t'::('a'::('u'::[])))) :: ((Name
    ('e'::('t'::('a'::[])))) :: []))))) :: ((Power ((Name
    ('e'::('t'::('a'::[])))), (S (S O)))) :: []))))); related = At_most;
    right = (Name ('M'::('m'::[]))); repeat = Once } :: ({ obligation_name =
    ('c'::('r'::('o'::('s'::('s'::[]))))); ranges = ({ variable = ('e'::[]);
    from = (End_ (Number (Arithmetic.zero, Arithmetic.one))); to0 = (End_
    (Name ('e'::('_'::('t'::('o'::('p'::[]))))))) } :: ({ variable =
    ('t'::('a'::('u'::[]))); from = (End_ (Opposite (Number (Arithmetic.one,
    Arithmetic.one)))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (S (S O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Product ((Name ('M'::('1'::[]))), (Name
    ('A'::('_'::('E'::[])))))); related = At_most; right = (Name ('X'::[]));
    repeat = Once } :: [])))))))))))); steps = None; orbit = [] }

(** val law_strip : kind **)

let law_strip =
  { kind_name =
    ('l'::('a'::('w'::('_'::('s'::('t'::('r'::('i'::('p'::[])))))))));
    fields =
    (('w'::('_'::('m'::('a'::('x'::[]))))) :: (('k'::('a'::('p'::('p'::('a'::[]))))) :: (('M'::('s'::[])) :: [])));
    row_fields = []; builds_on = (Some
    ('l'::('a'::('w'::('_'::('e'::('n'::('t'::('r'::('y'::('_'::('n'::('e'::('a'::('r'::[])))))))))))))));
    definitions = ({ defined = ('s'::('h'::('a'::('r'::('e'::[])))));
    formals = []; body = (Quotient ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name
    ('p'::('a'::('r'::('t'::[]))))))), (Sum ((Name ('A'::[])), (Root (Sum
    ((Power ((Name ('A'::[])), (S (S O)))), (Product ((Product ((Product
    ((Number ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)),
    Arithmetic.one)), (Name ('B'::[])))), (Name
    ('p'::('a'::('r'::('t'::[]))))))), (Power ((Name ('w'::[])), (S (S
    O))))))))))))) } :: ({ defined = ('e'::('p'::('s'::[]))); formals = [];
    body = (Difference ((Product ((Name
    ('s'::('h'::('a'::('r'::('e'::[])))))), (Power ((Name ('w'::[])), (S (S
    O)))))), (Product ((Name ('b'::('e'::('t'::('a'::[]))))), (Name
    ('h'::[])))))) } :: ({ defined = ('S'::[]); formals = []; body =
    (Quotient ((Sum ((Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)), (Name ('e'::('p'::('s'::[])))))), (Derivative ((S (S
    O)), (Name ('c'::[])))))) } :: ({ defined = ('D'::('2'::[])); formals =
    []; body = (Difference ((Power ((Name ('S'::[])), (S (S O)))), (Product
    ((Product ((Number ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)),
    Arithmetic.one)), (Name ('h'::[])))), (Power ((Name ('c'::[])), (S (S
    O)))))))) } :: ({ defined = ('s'::('i'::('g'::('m'::('a'::[])))));
    formals = (('x'::[]) :: []); body = (Root (Sum ((Power ((Name ('S'::[])),
    (S (S O)))), (Product ((Product ((Product ((Number ((Arithmetic.twice
    (Arithmetic.twice Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))),
    (Name ('x'::[])))), (Sum ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('c'::[])))), (Name
    ('x'::[]))))))))) } :: ({ defined =
    ('d'::('e'::('l'::('t'::('a'::[]))))); formals = []; body = (Quotient
    ((Name ('w'::[])), (Sum ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('k'::[])), (Name ('w'::[])))))))) } :: ({ defined =
    ('z'::('0'::[])); formals = []; body = (Sum ((Name ('c'::[])), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))) } :: ({ defined =
    ('K'::('0'::[])); formals = []; body = (Divided ((S O), (Name ('c'::[])),
    (Name ('z'::('0'::[]))))) } :: ({ defined = ('r'::('0'::[])); formals =
    []; body = (Sum ((Difference ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('K'::('0'::[]))), (Apply
    (('s'::('i'::('g'::('m'::('a'::[]))))), ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))) :: []))))))), (Product ((Product
    ((Product ((Name ('h'::[])), (Name ('z'::('0'::[]))))), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))), (Power ((Name
    ('K'::('0'::[]))), (S (S O)))))))) } :: ({ defined =
    ('d'::('e'::('l'::('t'::('a'::('1'::[])))))); formals = []; body =
    (Product ((Name ('d'::('e'::('l'::('t'::('a'::[])))))), (Name
    ('r'::('0'::[]))))) } :: ({ defined = ('z'::('1'::[])); formals = [];
    body = (Sum ((Name ('c'::[])), (Name
    ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))))) } :: ({ defined =
    ('K'::('1'::[])); formals = []; body = (Divided ((S O), (Name ('c'::[])),
    (Name ('z'::('1'::[]))))) } :: ({ defined = ('u'::[]); formals = [];
    body = (Product ((Name ('h'::[])), (Power ((Product ((Name
    ('K'::('0'::[]))), (Name ('d'::('e'::('l'::('t'::('a'::[])))))))), (S (S
    O)))))) } :: ({ defined = ('p'::('1'::[])); formals = []; body = (Product
    ((Name ('K'::('1'::[]))), (Name ('r'::('0'::[]))))) } :: ({ defined =
    ('v'::[]); formals = []; body = (Product ((Name ('h'::[])), (Power
    ((Product ((Name ('p'::('1'::[]))), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))), (S (S O)))))) } :: ({ defined =
    ('s'::('i'::('g'::('m'::('a'::('1'::[])))))); formals = []; body = (Root
    (Sum ((Product ((Name ('D'::('2'::[]))), (Power ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))), (S (S O)))))),
    (Product ((Product ((Number ((Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))), (Power ((Name
    ('z'::('1'::[]))), (S (S O))))))))) } :: ({ defined = ('r'::('1'::[]));
    formals = []; body = (Sum ((Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Product ((Name ('K'::('1'::[]))), (Name
    ('s'::('i'::('g'::('m'::('a'::('1'::[]))))))))))), (Product ((Product
    ((Product ((Name ('h'::[])), (Name ('z'::('1'::[]))))), (Name
    ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))))), (Power ((Name
    ('K'::('1'::[]))), (S (S O)))))))) } :: ({ defined = ('q'::[]); formals =
    []; body = (Product ((Name ('r'::('0'::[]))), (Name
    ('r'::('1'::[]))))) } :: ({ defined = ('G'::[]); formals = []; body =
    (Sum ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Product
    ((Name ('k'::[])), (Name ('w'::[])))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('q'::[])))))))) } :: ({ defined = ('Q'::[]); formals = []; body =
    (Quotient ((Name ('q'::[])), (Name ('G'::[])))) } :: ({ defined =
    ('m'::('1'::[])); formals = []; body = (Quotient ((Product ((Product
    ((Product ((Derivative ((S (S O)), (Name ('c'::[])))), (Name
    ('D'::('2'::[]))))), (Sum ((Power ((Name ('K'::('0'::[]))), (S (S O)))),
    (Product ((Power ((Name ('p'::('1'::[]))), (S (S O)))), (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))))))))),
    (Sum ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))),
    (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Name
    ('v'::[])))))))))), (Sum ((Name ('S'::[])), (Root (Sum ((Product ((Name
    ('D'::('2'::[]))), (Power ((Product ((Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name ('u'::[])))), (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Name ('v'::[])))))), (S (S
    O)))))), (Product ((Product ((Number ((Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))), (Power ((Name
    ('c'::[])), (S (S O))))))))))))) } :: ({ defined = ('M'::('1'::[]));
    formals = []; body = (Quotient ((Name ('m'::('1'::[]))), (Power ((Sum
    ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Name ('k'::[])),
    (Name ('w'::[])))))), (S (S O)))))) } :: ({ defined = ('m'::('u'::[]));
    formals = []; body = (Opposite (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Name ('e'::('p'::('s'::[]))))))) } :: ({ defined =
    ('r'::('h'::('o'::('1'::[])))); formals = []; body = (Difference
    ((Difference ((Product ((Product ((Name ('h'::[])), (Name ('c'::[])))),
    (Power ((Derivative ((S (S O)), (Name ('c'::[])))), (S (S O)))))),
    (Quotient ((Product ((Derivative ((S (S (S O))), (Name ('c'::[])))),
    (Name ('S'::[])))), (Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)))))), (Quotient ((Product ((Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)), Arithmetic.one)),
    (Name ('h'::[])))), (Name ('c'::[])))), (Derivative ((S (S O)), (Name
    ('c'::[])))))), (Name ('S'::[])))))) } :: ({ defined =
    ('s'::('i'::('g'::('m'::('a'::('_'::('1'::[]))))))); formals =
    (('x'::[]) :: []); body = (Quotient ((Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)), Arithmetic.one)),
    (Name ('h'::[])))), (Sum ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('c'::[])))), (Name
    ('x'::[])))))), (Sum ((Apply (('s'::('i'::('g'::('m'::('a'::[]))))),
    ((Name ('x'::[])) :: []))), (Name ('S'::[])))))) } :: ({ defined =
    ('s'::('i'::('g'::('m'::('a'::('_'::('2'::[]))))))); formals =
    (('x'::[]) :: []); body = (Quotient ((Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)), Arithmetic.one)),
    (Name ('h'::[])))), (Difference ((Name ('S'::[])), (Product ((Name
    ('c'::[])), (Apply (('s'::('i'::('g'::('m'::('a'::('_'::('1'::[]))))))),
    ((Name ('x'::[])) :: []))))))))), (Product ((Name ('S'::[])), (Sum
    ((Apply (('s'::('i'::('g'::('m'::('a'::[]))))), ((Name
    ('x'::[])) :: []))), (Name ('S'::[])))))))) } :: ({ defined =
    ('r'::('h'::('o'::('2'::[])))); formals = (('x'::[]) :: []); body =
    (Difference ((Difference ((Difference ((Product ((Name ('h'::[])), (Sum
    ((Power ((Divided ((S O), (Name ('c'::[])), (Sum ((Name ('c'::[])), (Name
    ('x'::[])))))), (S (S O)))), (Product ((Product ((Name ('c'::[])),
    (Divided ((S (S O)), (Name ('c'::[])), (Sum ((Name ('c'::[])), (Name
    ('x'::[])))))))), (Sum ((Divided ((S O), (Name ('c'::[])), (Sum ((Name
    ('c'::[])), (Name ('x'::[])))))), (Derivative ((S (S O)), (Name
    ('c'::[])))))))))))), (Product ((Divided ((S (S (S O))), (Name
    ('c'::[])), (Sum ((Name ('c'::[])), (Name ('x'::[])))))), (Name
    ('S'::[])))))), (Product ((Derivative ((S (S O)), (Name ('c'::[])))),
    (Apply (('s'::('i'::('g'::('m'::('a'::('_'::('2'::[]))))))), ((Name
    ('x'::[])) :: []))))))), (Product ((Divided ((S (S O)), (Name ('c'::[])),
    (Sum ((Name ('c'::[])), (Name ('x'::[])))))), (Apply
    (('s'::('i'::('g'::('m'::('a'::('_'::('1'::[]))))))), ((Name
    ('x'::[])) :: []))))))) } :: ({ defined =
    ('b'::('a'::('l'::('a'::('n'::('c'::('e'::[]))))))); formals = []; body =
    (Quotient ((Product ((Product ((Product ((Product ((Name ('h'::[])),
    (Name ('p'::('1'::[]))))), (Power ((Name ('K'::('0'::[]))), (S (S
    O)))))), (Name ('D'::('2'::[]))))), (Difference ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('u'::[])))))), (Sum ((Apply (('s'::('i'::('g'::('m'::('a'::[]))))),
    ((Name ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))) :: []))), (Name
    ('s'::('i'::('g'::('m'::('a'::('1'::[]))))))))))) } :: ({ defined =
    ('q'::('2'::[])); formals = []; body = (Sum ((Sum ((Sum ((Product
    ((Product ((Sum ((Name ('m'::('u'::[]))), (Name ('r'::('0'::[]))))),
    (Name ('r'::('h'::('o'::('1'::[]))))))), (Sum ((Name
    ('r'::('h'::('o'::('1'::[]))))), (Product ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))), (Apply
    (('r'::('h'::('o'::('2'::[])))), ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))) :: []))))))))), (Product ((Name
    ('m'::('u'::[]))), (Apply (('r'::('h'::('o'::('2'::[])))), ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))) :: []))))))), (Product ((Power
    ((Name ('r'::('0'::[]))), (S (S (S O))))), (Apply
    (('r'::('h'::('o'::('2'::[])))), ((Name
    ('d'::('e'::('l'::('t'::('a'::('1'::[]))))))) :: []))))))), (Name
    ('b'::('a'::('l'::('a'::('n'::('c'::('e'::[])))))))))) } :: ({ defined =
    ('a'::('1'::[])); formals = []; body = (Sum ((Sum ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('e'::('p'::('s'::[])))))), (Product ((Product ((Name
    ('r'::('h'::('o'::('1'::[]))))), (Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Name ('e'::('p'::('s'::[])))))))), (Name
    ('d'::('e'::('l'::('t'::('a'::[])))))))))) } :: ({ defined =
    ('G'::('t'::[])); formals = []; body = (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Product ((Name ('k'::[])),
    (Name ('w'::[])))), (Sum ((Product ((Name ('e'::('p'::('s'::[])))), (Name
    ('a'::('1'::[]))))), (Product ((Name ('q'::('2'::[]))), (Power ((Name
    ('d'::('e'::('l'::('t'::('a'::[])))))), (S (S
    O)))))))))))) } :: ({ defined = ('A'::('1'::[])); formals = []; body =
    (Quotient ((Product ((Name ('a'::('1'::[]))), (Sum ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('k'::[])), (Name
    ('w'::[])))))))), (Name ('G'::('t'::[]))))) } :: ({ defined =
    ('Q'::('2'::[])); formals = []; body = (Quotient ((Name
    ('q'::('2'::[]))), (Product ((Sum ((Number (Arithmetic.one,
    Arithmetic.one)), (Product ((Name ('k'::[])), (Name ('w'::[])))))), (Name
    ('G'::('t'::[]))))))) } :: ({ defined = ('b'::[]); formals = []; body =
    (Sum ((Sum ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)),
    (Product ((Name ('e'::('p'::('s'::[])))), (Name ('A'::('1'::[]))))))),
    (Product ((Name ('Q'::('2'::[]))), (Power ((Name ('w'::[])), (S (S
    O)))))))) } :: [])))))))))))))))))))))))))))))))))); obligations =
    ({ obligation_name = ('s'::('1'::[])); ranges = []; left = (Number
    (Arithmetic.zero, Arithmetic.one)); related = Less; right = (Name
    ('w'::('_'::('m'::('a'::('x'::[])))))); repeat =
    Once } :: ({ obligation_name = ('s'::('2'::[])); ranges = []; left =
    (Number (Arithmetic.zero, Arithmetic.one)); related = Less; right = (Name
    ('k'::('a'::('p'::('p'::('a'::[])))))); repeat =
    Once } :: ({ obligation_name = ('c'::('h'::('a'::('r'::('t'::[])))));
    ranges = ({ variable = ('w'::[]); from = (End_ (Opposite (Name
    ('w'::('_'::('m'::('a'::('x'::[])))))))); to0 = (End_ (Name
    ('w'::('_'::('m'::('a'::('x'::[]))))))) } :: []); left = (Sum ((Number
    (Arithmetic.one, Arithmetic.one)), (Product ((Name ('k'::[])), (Name
    ('w'::[])))))); related = More; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('i'::('n'::('1'::[]))); ranges = ({ variable = ('w'::[]); from = (End_
    (Opposite (Name ('w'::('_'::('m'::('a'::('x'::[])))))))); to0 = (End_
    (Name ('w'::('_'::('m'::('a'::('x'::[]))))))) } :: ({ variable =
    ('p'::('a'::('r'::('t'::[])))); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Least ((Name ('z'::('0'::[]))), (Name ('c'::[])))); related =
    More; right = (Name ('z'::('_'::('l'::('o'::[]))))); repeat =
    Once } :: ({ obligation_name = ('i'::('n'::('2'::[]))); ranges =
    ({ variable = ('w'::[]); from = (End_ (Opposite (Name
    ('w'::('_'::('m'::('a'::('x'::[])))))))); to0 = (End_ (Name
    ('w'::('_'::('m'::('a'::('x'::[]))))))) } :: ({ variable =
    ('p'::('a'::('r'::('t'::[])))); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Greatest ((Name ('z'::('0'::[]))), (Name ('c'::[])))); related =
    Less; right = (Name ('z'::('_'::('h'::('i'::[]))))); repeat =
    Once } :: ({ obligation_name = ('i'::('n'::('3'::[]))); ranges =
    ({ variable = ('w'::[]); from = (End_ (Opposite (Name
    ('w'::('_'::('m'::('a'::('x'::[])))))))); to0 = (End_ (Name
    ('w'::('_'::('m'::('a'::('x'::[]))))))) } :: ({ variable =
    ('p'::('a'::('r'::('t'::[])))); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('z'::('1'::[]))); related = More; right = (Name
    ('z'::('_'::('l'::('o'::[]))))); repeat = Once } :: ({ obligation_name =
    ('i'::('n'::('4'::[]))); ranges = ({ variable = ('w'::[]); from = (End_
    (Opposite (Name ('w'::('_'::('m'::('a'::('x'::[])))))))); to0 = (End_
    (Name ('w'::('_'::('m'::('a'::('x'::[]))))))) } :: ({ variable =
    ('p'::('a'::('r'::('t'::[])))); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('z'::('1'::[]))); related = Less; right = (Name
    ('z'::('_'::('h'::('i'::[]))))); repeat = Once } :: ({ obligation_name =
    ('a'::('p'::('a'::('r'::('t'::[]))))); ranges = ({ variable = ('w'::[]);
    from = (End_ (Opposite (Name ('w'::('_'::('m'::('a'::('x'::[]))))))));
    to0 = (End_ (Name
    ('w'::('_'::('m'::('a'::('x'::[]))))))) } :: ({ variable =
    ('p'::('a'::('r'::('t'::[])))); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('G'::('t'::[]))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('d'::('r'::('i'::('f'::('t'::[])))));
    ranges = ({ variable = ('w'::[]); from = (End_ (Opposite (Name
    ('w'::('_'::('m'::('a'::('x'::[])))))))); to0 = (End_ (Name
    ('w'::('_'::('m'::('a'::('x'::[]))))))) } :: ({ variable =
    ('p'::('a'::('r'::('t'::[])))); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('A'::('1'::[]))); related = At_least; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name =
    ('s'::('h'::('r'::('i'::('n'::('k'::[])))))); ranges = ({ variable =
    ('w'::[]); from = (End_ (Opposite (Name
    ('w'::('_'::('m'::('a'::('x'::[])))))))); to0 = (End_ (Name
    ('w'::('_'::('m'::('a'::('x'::[]))))))) } :: ({ variable =
    ('p'::('a'::('r'::('t'::[])))); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Difference ((Opposite (Name ('Q'::('2'::[])))), (Product ((Name
    ('A'::('1'::[]))), (Name ('s'::('h'::('a'::('r'::('e'::[]))))))))));
    related = At_least; right = (Name ('k'::('a'::('p'::('p'::('a'::[]))))));
    repeat = Once } :: ({ obligation_name = ('t'::('u'::('r'::('n'::[]))));
    ranges = ({ variable = ('w'::[]); from = (End_ (Opposite (Name
    ('w'::('_'::('m'::('a'::('x'::[])))))))); to0 = (End_ (Name
    ('w'::('_'::('m'::('a'::('x'::[]))))))) } :: ({ variable =
    ('p'::('a'::('r'::('t'::[])))); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('b'::[])); related = At_least; right = (Product ((Name
    ('k'::('a'::('p'::('p'::('a'::[])))))), (Power ((Name ('w'::[])), (S (S
    O)))))); repeat = Once } :: ({ obligation_name =
    ('r'::('a'::('t'::('e'::[])))); ranges = ({ variable = ('w'::[]); from =
    (End_ (Opposite (Name ('w'::('_'::('m'::('a'::('x'::[])))))))); to0 =
    (End_ (Name ('w'::('_'::('m'::('a'::('x'::[]))))))) } :: ({ variable =
    ('p'::('a'::('r'::('t'::[])))); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('M'::('1'::[]))); related = At_least; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('s'::('l'::('o'::('w'::[])))); ranges =
    ({ variable = ('w'::[]); from = (End_ (Opposite (Name
    ('w'::('_'::('m'::('a'::('x'::[])))))))); to0 = (End_ (Name
    ('w'::('_'::('m'::('a'::('x'::[]))))))) } :: ({ variable =
    ('p'::('a'::('r'::('t'::[])))); from = (End_ (Number (Arithmetic.zero,
    Arithmetic.one))); to0 = (End_ (Number (Arithmetic.one,
    Arithmetic.one))) } :: ({ variable = ('h'::[]); from = (End_ (Power
    ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 =
    (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('n'::('e'::('a'::('r'::[]))))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('M'::('1'::[]))); related = At_most; right = (Name
    ('M'::('s'::[]))); repeat = Once } :: []))))))))))))); steps = None;
    orbit = [] }

(** val law_from_afar : kind **)

let law_from_afar =
  { kind_name =
    ('l'::('a'::('w'::('_'::('f'::('r'::('o'::('m'::('_'::('a'::('f'::('a'::('r'::[])))))))))))));
    fields = (('D'::('_'::('b'::('a'::('r'::[]))))) :: []); row_fields =
    (('t'::('o'::('p'::[]))) :: (('l'::('o'::('w'::[]))) :: (('f'::('r'::('o'::('m'::[])))) :: (('t'::('o'::[])) :: (('s'::('l'::('o'::('p'::('e'::[]))))) :: [])))));
    builds_on = (Some
    ('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('l'::('a'::('w'::[]))))))))))))));
    definitions = ({ defined = ('S'::[]); formals = []; body = (Quotient
    ((Sum ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)),
    (Name ('e'::('p'::('s'::[])))))), (Derivative ((S (S O)), (Name
    ('c'::[])))))) } :: ({ defined = ('G'::[]); formals = []; body = (Sum
    ((Difference ((Name ('z'::[])), (Product ((Derivative ((S O), (Name
    ('z'::[])))), (Root (Sum ((Power ((Name ('S'::[])), (S (S O)))), (Product
    ((Product ((Product ((Number ((Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))), (Difference
    ((Name ('z'::[])), (Name ('c'::[])))))), (Sum ((Name ('z'::[])), (Name
    ('c'::[]))))))))))))), (Product ((Product ((Name ('h'::[])), (Name
    ('z'::[])))), (Power ((Derivative ((S O), (Name ('z'::[])))), (S (S
    O)))))))) } :: ({ defined =
    ('o'::('v'::('e'::('r'::('s'::('h'::('o'::('o'::('t'::[])))))))));
    formals = []; body = (Difference ((Name ('z'::[])), (Product ((Derivative
    ((S O), (Name ('z'::[])))), (Root (Sum ((Power ((Name
    ('D'::('_'::('b'::('a'::('r'::[])))))), (S (S O)))), (Product ((Product
    ((Number ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)),
    Arithmetic.one)), (Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S O)))))),
    (Power ((Name ('z'::[])), (S (S O))))))))))))) } :: ({ defined =
    ('d'::('e'::('l'::('t'::('a'::[]))))); formals = []; body = (Difference
    ((Name ('z'::[])), (Name ('c'::[])))) } :: ({ defined = ('E'::[]);
    formals = []; body = (Sum ((Name
    ('l'::('a'::('s'::('t'::('_'::('l'::('o'::('w'::[]))))))))), (Product
    ((Name ('b'::('e'::('t'::('a'::[]))))), (Name
    ('h'::[])))))) } :: ({ defined = ('d'::('r'::('o'::('p'::[]))));
    formals = (('t'::[]) :: (('P'::[]) :: [])); body = (Quotient ((Product
    ((Sum ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)),
    (Name ('t'::[])))), (Power ((Product ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (Name ('P'::[])))),
    (S (S O)))))), (Difference ((Number (Arithmetic.one, Arithmetic.one)),
    (Power ((Product ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (Name ('P'::[])))),
    (S (S O)))))))) } :: [])))))); obligations = ({ obligation_name =
    ('a'::('1'::[])); ranges = []; left = (Name
    ('D'::('_'::('b'::('a'::('r'::[])))))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('a'::('2'::[])); ranges = []; left =
    (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('f'::('r'::('o'::('m'::[])))))))))));
    related = Less; right = (Name ('l'::('o'::[]))); repeat =
    Once } :: ({ obligation_name = ('a'::('3'::[])); ranges = []; left =
    (Name ('h'::('i'::[]))); related = Less; right = (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('t'::('o'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('a'::('4'::[])); ranges = ({ variable =
    ('c'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: []); left = (Product ((Derivative ((S (S O)),
    (Name ('c'::[])))), (Root (Sum ((Power ((Name
    ('D'::('_'::('b'::('a'::('r'::[])))))), (S (S O)))), (Product ((Product
    ((Number ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)),
    Arithmetic.one)), (Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S O)))))),
    (Power ((Name ('c'::[])), (S (S O))))))))))); related = More; right =
    (Sum ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('t'::('o'::('p'::[]))))))))))));
    repeat = Once } :: ({ obligation_name =
    ('s'::('m'::('o'::('o'::('t'::('h'::[])))))); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('f'::('r'::('o'::('m'::[]))))))))))));
    to0 = (End_ (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('t'::('o'::[])))))))))) } :: []);
    left = (Derivative (O, (Name ('z'::[])))); related = Smooth; right =
    (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('c'::('1'::('a'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('f'::('r'::('o'::('m'::[]))))))))))));
    to0 = (End_ (Name ('l'::('o'::[])))) } :: []); left = (Derivative ((S O),
    (Name ('z'::[])))); related = Less; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('c'::('1'::('b'::[]))); ranges = ({ variable = ('z'::[]); from = (End_
    (Name ('h'::('i'::[])))); to0 = (End_ (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('t'::('o'::[])))))))))) } :: []);
    left = (Derivative ((S O), (Name ('z'::[])))); related = More; right =
    (Number (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('c'::('3'::('a'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('t'::('o'::[])))))))))) } :: []);
    left = (Name
    ('o'::('v'::('e'::('r'::('s'::('h'::('o'::('o'::('t'::[]))))))))));
    related = At_least; right = (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('f'::('r'::('o'::('m'::[])))))))))));
    repeat = Once } :: ({ obligation_name = ('c'::('3'::('b'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 =
    (End_ (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('t'::('o'::[])))))))))) } :: []);
    left = (Sum ((Name
    ('o'::('v'::('e'::('r'::('s'::('h'::('o'::('o'::('t'::[])))))))))),
    (Product ((Product ((Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S O)))), (Name
    ('z'::[])))), (Power ((Derivative ((S O), (Name ('z'::[])))), (S (S
    O)))))))); related = At_least; right = (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('f'::('r'::('o'::('m'::[])))))))))));
    repeat = Once } :: ({ obligation_name = ('c'::('3'::('c'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('f'::('r'::('o'::('m'::[]))))))))))));
    to0 = (End_ (Name ('h'::('i'::[])))) } :: []); left = (Name
    ('o'::('v'::('e'::('r'::('s'::('h'::('o'::('o'::('t'::[]))))))))));
    related = At_most; right = (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('t'::('o'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('c'::('3'::('d'::[]))); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('f'::('r'::('o'::('m'::[]))))))))))));
    to0 = (End_ (Name ('h'::('i'::[])))) } :: []); left = (Sum ((Name
    ('o'::('v'::('e'::('r'::('s'::('h'::('o'::('o'::('t'::[])))))))))),
    (Product ((Product ((Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S O)))), (Name
    ('z'::[])))), (Power ((Derivative ((S O), (Name ('z'::[])))), (S (S
    O)))))))); related = At_most; right = (Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('t'::('o'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('r'::('1'::[])); ranges = []; left =
    (Number (Arithmetic.zero, Arithmetic.one)); related = Less; right = (Name
    ('l'::('o'::('w'::[])))); repeat = Each_row } :: ({ obligation_name =
    ('r'::('2'::[])); ranges = []; left = (Name ('l'::('o'::('w'::[]))));
    related = At_most; right = (Name ('t'::('o'::('p'::[])))); repeat =
    Each_row } :: ({ obligation_name = ('r'::('3'::[])); ranges = []; left =
    (Product ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))),
    (Name ('s'::('l'::('o'::('p'::('e'::[])))))))); related = Less; right =
    (Number (Arithmetic.one, Arithmetic.one)); repeat =
    Each_row } :: ({ obligation_name = ('r'::('4'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('f'::('r'::('o'::('m'::[])))))); to0 = (End_ (Name
    ('t'::('o'::[])))) } :: []); left = (Derivative ((S O), (Name
    ('z'::[])))); related = At_most; right = (Name
    ('s'::('l'::('o'::('p'::('e'::[])))))); repeat =
    Each_row } :: ({ obligation_name = ('r'::('5'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('f'::('r'::('o'::('m'::[])))))); to0 = (End_ (Name
    ('t'::('o'::[])))) } :: []); left = (Derivative ((S O), (Name
    ('z'::[])))); related = At_least; right = (Opposite (Name
    ('s'::('l'::('o'::('p'::('e'::[]))))))); repeat =
    Each_row } :: ({ obligation_name = ('r'::('6'::[])); ranges = []; left =
    (Name ('f'::('i'::('r'::('s'::('t'::('_'::('l'::('o'::('w'::[]))))))))));
    related = At_most; right = (Difference ((Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('t'::('o'::('p'::[])))))))))),
    (Apply (('d'::('r'::('o'::('p'::[])))), ((Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('t'::('o'::('p'::[])))))))))) :: ((Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('s'::('l'::('o'::('p'::('e'::[])))))))))))) :: []))))));
    repeat = Once } :: ({ obligation_name = ('p'::('1'::[])); ranges = [];
    left = (Name ('n'::('e'::('x'::('t'::('_'::('l'::('o'::('w'::[])))))))));
    related = At_most; right = (Difference ((Least ((Name
    ('l'::('o'::('w'::[])))), (Name
    ('n'::('e'::('x'::('t'::('_'::('t'::('o'::('p'::[]))))))))))), (Apply
    (('d'::('r'::('o'::('p'::[])))), ((Name
    ('t'::('o'::('p'::[])))) :: ((Name
    ('s'::('l'::('o'::('p'::('e'::[])))))) :: [])))))); repeat =
    Each_pair } :: ({ obligation_name = ('p'::('2'::[])); ranges = []; left =
    (Name ('f'::('r'::('o'::('m'::[]))))); related = At_most; right = (Name
    ('n'::('e'::('x'::('t'::('_'::('f'::('r'::('o'::('m'::[]))))))))));
    repeat = Each_pair } :: ({ obligation_name = ('p'::('3'::[])); ranges =
    []; left = (Name ('n'::('e'::('x'::('t'::('_'::('t'::('o'::[]))))))));
    related = At_most; right = (Name ('t'::('o'::[]))); repeat =
    Each_pair } :: ({ obligation_name = ('p'::('4'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('f'::('r'::('o'::('m'::[])))))); to0 = (End_ (Name
    ('t'::('o'::[])))) } :: ({ variable = ('e'::('p'::('s'::[]))); from =
    (End_ (Least ((Name ('l'::('o'::('w'::[])))), (Name
    ('n'::('e'::('x'::('t'::('_'::('t'::('o'::('p'::[])))))))))))); to0 =
    (End_ (Name ('t'::('o'::('p'::[]))))) } :: ({ variable = ('h'::[]);
    from = (End_ (Power ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))),
    (S (S O))))); to0 = (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('G'::[])); related = At_least; right = (Name
    ('n'::('e'::('x'::('t'::('_'::('f'::('r'::('o'::('m'::[]))))))))));
    repeat = Each_pair } :: ({ obligation_name = ('p'::('5'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('f'::('r'::('o'::('m'::[])))))); to0 = (End_ (Name
    ('t'::('o'::[])))) } :: ({ variable = ('e'::('p'::('s'::[]))); from =
    (End_ (Least ((Name ('l'::('o'::('w'::[])))), (Name
    ('n'::('e'::('x'::('t'::('_'::('t'::('o'::('p'::[])))))))))))); to0 =
    (End_ (Name ('t'::('o'::('p'::[]))))) } :: ({ variable = ('h'::[]);
    from = (End_ (Power ((Name ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))),
    (S (S O))))); to0 = (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: []))));
    left = (Name ('G'::[])); related = At_most; right = (Name
    ('n'::('e'::('x'::('t'::('_'::('t'::('o'::[])))))))); repeat =
    Each_pair } :: ({ obligation_name = ('q'::('1'::[])); ranges = []; left =
    (Name ('l'::('a'::('s'::('t'::('_'::('t'::('o'::('p'::[])))))))));
    related = At_most; right = (Name
    ('e'::('p'::('s'::('_'::('b'::('a'::('r'::[])))))))); repeat =
    Once } :: ({ obligation_name = ('q'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Name
    ('l'::('a'::('s'::('t'::('_'::('f'::('r'::('o'::('m'::[])))))))))));
    to0 = (End_ (Name
    ('l'::('a'::('s'::('t'::('_'::('t'::('o'::[]))))))))) } :: ({ variable =
    ('h'::[]); from = (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 = (End_
    (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: [])));
    left = (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Product
    ((Name ('k'::[])), (Name ('d'::('e'::('l'::('t'::('a'::[]))))))))));
    related = More; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('q'::('3'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Name
    ('l'::('a'::('s'::('t'::('_'::('f'::('r'::('o'::('m'::[])))))))))));
    to0 = (End_ (Name
    ('l'::('a'::('s'::('t'::('_'::('t'::('o'::[]))))))))) } :: ({ variable =
    ('h'::[]); from = (End_ (Power ((Name
    ('e'::('t'::('a'::('_'::('l'::('o'::[]))))))), (S (S O))))); to0 = (End_
    (Power ((Name ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S
    O))))) } :: ({ variable = ('c'::[]); from = (End_ (Name
    ('l'::('o'::[])))); to0 = (End_ (Name ('h'::('i'::[])))) } :: [])));
    left = (Power ((Name ('d'::('e'::('l'::('t'::('a'::[])))))), (S (S O))));
    related = At_most; right = (Product ((Product ((Name ('E'::[])), (Sum
    ((Name ('A'::[])), (Product ((Name ('B'::[])), (Name ('E'::[])))))))),
    (Power ((Difference ((Number (Arithmetic.one, Arithmetic.one)), (Product
    ((Name ('k'::[])), (Name ('d'::('e'::('l'::('t'::('a'::[])))))))))), (S
    (S O)))))); repeat = Once } :: []))))))))))))))))))))))))); steps = None;
    orbit = [] }

(** val sharpness : kind **)

let sharpness =
  { kind_name =
    ('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::[])))))))));
    fields =
    (('s'::('t'::('a'::('r'::('t'::[]))))) :: (('m'::[]) :: (('b'::('e'::('t'::('a'::('_'::('l'::[])))))) :: (('f'::('a'::('c'::('t'::('o'::('r'::[])))))) :: (('f'::('a'::('c'::('t'::('o'::('r'::('_'::('l'::[])))))))) :: [])))));
    row_fields = []; builds_on = (Some
    ('l'::('a'::('w'::('_'::('f'::('r'::('o'::('m'::('_'::('a'::('f'::('a'::('r'::[]))))))))))))));
    definitions = ({ defined = ('a'::('l'::('p'::('h'::('a'::[])))));
    formals = []; body = (Difference ((Product ((Number
    ((Arithmetic.twice_and_one Arithmetic.one), Arithmetic.one)), (Power
    ((Derivative ((S (S (S O))), (Name ('c'::[])))), (S (S O)))))), (Product
    ((Derivative ((S (S O)), (Name ('c'::[])))), (Derivative ((S (S (S (S
    O)))), (Name ('c'::[])))))))) } :: ({ defined =
    ('b'::('e'::('t'::('a'::('_'::('0'::[])))))); formals = []; body =
    (Quotient ((Product ((Number ((Arithmetic.twice_and_one Arithmetic.one),
    Arithmetic.one)), (Power ((Derivative ((S (S O)), (Name ('c'::[])))), (S
    (S (S (S O)))))))), (Name
    ('a'::('l'::('p'::('h'::('a'::[])))))))) } :: [])); obligations =
    ({ obligation_name = ('t'::('1'::[])); ranges = []; left = (Name
    ('s'::('t'::('a'::('r'::('t'::[])))))); related = At_least; right = (Sum
    ((Number (Arithmetic.one, Arithmetic.one)), (Quotient ((Name
    ('f'::('i'::('r'::('s'::('t'::('_'::('t'::('o'::('p'::[])))))))))),
    (Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one))))));
    repeat = Once } :: ({ obligation_name = ('t'::('2'::[])); ranges = [];
    left = (Name ('m'::[])); related = At_least; right = (Name
    ('s'::('t'::('a'::('r'::('t'::[])))))); repeat =
    Once } :: ({ obligation_name = ('t'::('3'::[])); ranges = ({ variable =
    ('c'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: []); left = (Quotient ((Product ((Derivative ((S
    (S O)), (Name ('c'::[])))), (Root (Sum ((Power ((Name
    ('D'::('_'::('b'::('a'::('r'::[])))))), (S (S O)))), (Product ((Product
    ((Number ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)),
    Arithmetic.one)), (Power ((Name
    ('e'::('t'::('a'::('_'::('b'::('a'::('r'::[])))))))), (S (S O)))))),
    (Power ((Name ('c'::[])), (S (S O))))))))))), (Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)))); related = At_least; right = (Name
    ('m'::[])); repeat = Once } :: ({ obligation_name = ('t'::('4'::[]));
    ranges = ({ variable = ('c'::[]); from = (End_ (Name ('l'::('o'::[]))));
    to0 = (End_ (Name ('h'::('i'::[])))) } :: []); left = (Name
    ('a'::('l'::('p'::('h'::('a'::[])))))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('t'::('5'::[])); ranges = ({ variable =
    ('c'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: []); left = (Product ((Name
    ('f'::('a'::('c'::('t'::('o'::('r'::[]))))))), (Name
    ('b'::('e'::('t'::('a'::('_'::('0'::[]))))))))); related = At_least;
    right = (Name ('b'::('e'::('t'::('a'::[]))))); repeat =
    Once } :: ({ obligation_name = ('t'::('6'::[])); ranges = ({ variable =
    ('c'::[]); from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: []); left = (Product ((Name
    ('f'::('a'::('c'::('t'::('o'::('r'::('_'::('l'::[]))))))))), (Name
    ('b'::('e'::('t'::('a'::('_'::('0'::[]))))))))); related = At_most;
    right = (Name ('b'::('e'::('t'::('a'::('_'::('l'::[]))))))); repeat =
    Once } :: [])))))); steps = None; orbit = [] }

(** val run : kind **)

let run =
  { kind_name = ('r'::('u'::('n'::[]))); fields =
    (('e'::('t'::('a'::[]))) :: (('x'::('0'::[])) :: (('y'::('0'::[])) :: (('s'::('t'::('e'::('p'::('s'::[]))))) :: (('r'::[]) :: (('q'::[]) :: (('K'::[]) :: (('D'::('_'::('l'::('o'::[])))) :: (('D'::('_'::('h'::('i'::[])))) :: (('u'::('_'::('l'::('o'::[])))) :: (('u'::('_'::('h'::('i'::[])))) :: (('x'::('_'::('l'::('o'::[])))) :: (('x'::('_'::('h'::('i'::[])))) :: (('y'::('_'::('l'::('o'::[])))) :: (('y'::('_'::('h'::('i'::[])))) :: (('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('l'::('o'::[])))))))))))) :: (('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('h'::('i'::[])))))))))))) :: (('g'::('a'::('p'::('_'::('l'::('o'::[])))))) :: (('g'::('a'::('p'::('_'::('h'::('i'::[])))))) :: [])))))))))))))))))));
    row_fields = []; builds_on = None; definitions = ({ defined = ('h'::[]);
    formals = []; body = (Power ((Name ('e'::('t'::('a'::[])))), (S (S
    O)))) } :: ({ defined = ('t'::('a'::('i'::('l'::[])))); formals = [];
    body = (Quotient ((Power ((Product ((Product ((Name
    ('e'::('t'::('a'::[])))), (Name ('K'::[])))), (Name ('r'::[])))), (S (S
    O)))), (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Power
    ((Name ('q'::[])), (S (S O)))))))) } :: ({ defined = ('U'::[]); formals =
    []; body = (Quotient ((Name ('u'::('_'::('l'::('o'::[]))))), (Absolute
    (Name ('u'::('_'::('l'::('o'::[])))))))) } :: ({ defined = ('V'::[]);
    formals = []; body = (Quotient ((Product ((Name ('U'::[])), (Name
    ('D'::('_'::('l'::('o'::[]))))))), (Absolute (Name
    ('D'::('_'::('l'::('o'::[])))))))) } :: ({ defined = ('S'::[]); formals =
    (('z'::[]) :: []); body = (Root (Sum ((Power ((Name ('D'::[])), (S (S
    O)))), (Product ((Product ((Number ((Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)), Arithmetic.one)), (Name ('h'::[])))), (Power ((Name
    ('z'::[])), (S (S O))))))))) } :: []))))); obligations =
    ({ obligation_name = ('w'::('1'::[])); ranges = []; left = (Name
    ('e'::('t'::('a'::[])))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('2'::[])); ranges = []; left =
    (Name ('r'::[])); related = More; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('w'::('3'::[])); ranges = []; left = (Number (Arithmetic.zero,
    Arithmetic.one)); related = At_most; right = (Name ('q'::[])); repeat =
    Once } :: ({ obligation_name = ('w'::('4'::[])); ranges = []; left =
    (Name ('q'::[])); related = Less; right = (Number (Arithmetic.one,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('w'::('5'::[])); ranges = []; left = (Product ((Name
    ('D'::('_'::('l'::('o'::[]))))), (Name ('D'::('_'::('h'::('i'::[])))))));
    related = More; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('w'::('6'::[])); ranges = [];
    left = (Product ((Name ('u'::('_'::('l'::('o'::[]))))), (Name
    ('u'::('_'::('h'::('i'::[]))))))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('7'::[])); ranges = []; left =
    (Name ('t'::('a'::('i'::('l'::[]))))); related = Less; right = (Number
    (Arithmetic.one, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name =
    ('s'::('m'::('o'::('o'::('t'::('h'::[])))))); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Name ('l'::('o'::[]))), (Name
    ('r'::[]))))); to0 = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: []); left = (Derivative (O, (Name ('z'::[]))));
    related = Smooth; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('k'::('1'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: []); left = (Derivative ((S
    (S O)), (Name ('z'::[])))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('k'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Name ('l'::('o'::[]))), (Name
    ('r'::[]))))); to0 = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: []); left = (Derivative ((S (S O)), (Name
    ('z'::[])))); related = At_most; right = (Name ('K'::[])); repeat =
    Once } :: ({ obligation_name = ('s'::('1'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Name ('l'::('o'::[]))), (Name
    ('r'::[]))))); to0 = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: ({ variable = ('x'::[]); from = (End_ (Difference
    ((Name ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('D'::[]);
    from = (End_ (Least ((Name ('D'::('_'::('l'::('o'::[]))))), (Product
    ((Name ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))); to0 = (End_ (Greatest ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: []))); left = (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Derivative ((S (S
    O)), (Name ('x'::[])))), (Difference ((Apply (('S'::[]), ((Name
    ('z'::[])) :: []))), (Product ((Product ((Name ('h'::[])), (Name
    ('z'::[])))), (Derivative ((S O), (Name ('z'::[])))))))))))); related =
    At_most; right = (Name ('q'::[])); repeat =
    Once } :: ({ obligation_name = ('s'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Name ('l'::('o'::[]))), (Name
    ('r'::[]))))); to0 = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: ({ variable = ('x'::[]); from = (End_ (Difference
    ((Name ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('D'::[]);
    from = (End_ (Least ((Name ('D'::('_'::('l'::('o'::[]))))), (Product
    ((Name ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))); to0 = (End_ (Greatest ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: []))); left = (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Derivative ((S (S
    O)), (Name ('x'::[])))), (Difference ((Apply (('S'::[]), ((Name
    ('z'::[])) :: []))), (Product ((Product ((Name ('h'::[])), (Name
    ('z'::[])))), (Derivative ((S O), (Name ('z'::[])))))))))))); related =
    At_least; right = (Opposite (Name ('q'::[]))); repeat =
    Once } :: ({ obligation_name = ('x'::('1'::[])); ranges = ({ variable =
    ('D'::[]); from = (End_ (Least ((Name ('D'::('_'::('l'::('o'::[]))))),
    (Product ((Name ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))); to0 = (End_ (Greatest ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Sum ((Product ((Name ('U'::[])),
    (Root (Sum ((Apply (('S'::[]), ((Name ('c'::[])) :: []))), (Product
    ((Product ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)),
    (Name ('e'::('t'::('a'::[])))))), (Name ('c'::[]))))))))), (Product
    ((Name ('V'::[])), (Root (Difference ((Apply (('S'::[]), ((Name
    ('c'::[])) :: []))), (Product ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('e'::('t'::('a'::[])))))),
    (Name ('c'::[]))))))))))); related = At_least; right = (Product ((Product
    ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Root
    (Name ('e'::('t'::('a'::[]))))))), (Name
    ('x'::('_'::('l'::('o'::[]))))))); repeat =
    Once } :: ({ obligation_name = ('x'::('2'::[])); ranges = ({ variable =
    ('D'::[]); from = (End_ (Least ((Name ('D'::('_'::('l'::('o'::[]))))),
    (Product ((Name ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))); to0 = (End_ (Greatest ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Sum ((Product ((Name ('U'::[])),
    (Root (Sum ((Apply (('S'::[]), ((Name ('c'::[])) :: []))), (Product
    ((Product ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)),
    (Name ('e'::('t'::('a'::[])))))), (Name ('c'::[]))))))))), (Product
    ((Name ('V'::[])), (Root (Difference ((Apply (('S'::[]), ((Name
    ('c'::[])) :: []))), (Product ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Name ('e'::('t'::('a'::[])))))),
    (Name ('c'::[]))))))))))); related = At_most; right = (Product ((Product
    ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Root
    (Name ('e'::('t'::('a'::[]))))))), (Name
    ('x'::('_'::('h'::('i'::[]))))))); repeat =
    Once } :: ({ obligation_name = ('y'::('1'::[])); ranges = ({ variable =
    ('D'::[]); from = (End_ (Least ((Name ('D'::('_'::('l'::('o'::[]))))),
    (Product ((Name ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))); to0 = (End_ (Greatest ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Difference ((Product ((Name
    ('U'::[])), (Root (Sum ((Apply (('S'::[]), ((Name ('c'::[])) :: []))),
    (Product ((Product ((Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)), (Name ('e'::('t'::('a'::[])))))), (Name
    ('c'::[]))))))))), (Product ((Name ('V'::[])), (Root (Difference ((Apply
    (('S'::[]), ((Name ('c'::[])) :: []))), (Product ((Product ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('e'::('t'::('a'::[])))))), (Name ('c'::[]))))))))))); related =
    At_least; right = (Product ((Product ((Number ((Arithmetic.twice
    Arithmetic.one), Arithmetic.one)), (Root (Name
    ('e'::('t'::('a'::[]))))))), (Name ('y'::('_'::('l'::('o'::[])))))));
    repeat = Once } :: ({ obligation_name = ('y'::('2'::[])); ranges =
    ({ variable = ('D'::[]); from = (End_ (Least ((Name
    ('D'::('_'::('l'::('o'::[]))))), (Product ((Name
    ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name ('t'::('a'::('i'::('l'::[])))))))))))); to0 =
    (End_ (Greatest ((Name ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Difference ((Product ((Name
    ('U'::[])), (Root (Sum ((Apply (('S'::[]), ((Name ('c'::[])) :: []))),
    (Product ((Product ((Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)), (Name ('e'::('t'::('a'::[])))))), (Name
    ('c'::[]))))))))), (Product ((Name ('V'::[])), (Root (Difference ((Apply
    (('S'::[]), ((Name ('c'::[])) :: []))), (Product ((Product ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('e'::('t'::('a'::[])))))), (Name ('c'::[]))))))))))); related = At_most;
    right = (Product ((Product ((Number ((Arithmetic.twice Arithmetic.one),
    Arithmetic.one)), (Root (Name ('e'::('t'::('a'::[]))))))), (Name
    ('y'::('_'::('h'::('i'::[]))))))); repeat =
    Once } :: ({ obligation_name = ('e'::('1'::[])); ranges = ({ variable =
    ('D'::[]); from = (End_ (Least ((Name ('D'::('_'::('l'::('o'::[]))))),
    (Product ((Name ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))); to0 = (End_ (Greatest ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Product ((Derivative ((S (S O)),
    (Name ('c'::[])))), (Apply (('S'::[]), ((Name ('c'::[])) :: [])))));
    related = At_least; right = (Product ((Name ('e'::('t'::('a'::[])))),
    (Name
    ('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('l'::('o'::[])))))))))))))));
    repeat = Once } :: ({ obligation_name = ('e'::('2'::[])); ranges =
    ({ variable = ('D'::[]); from = (End_ (Least ((Name
    ('D'::('_'::('l'::('o'::[]))))), (Product ((Name
    ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name ('t'::('a'::('i'::('l'::[])))))))))))); to0 =
    (End_ (Greatest ((Name ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Product ((Derivative ((S (S O)),
    (Name ('c'::[])))), (Apply (('S'::[]), ((Name ('c'::[])) :: [])))));
    related = At_most; right = (Product ((Name ('e'::('t'::('a'::[])))),
    (Name
    ('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('h'::('i'::[])))))))))))))));
    repeat = Once } :: ({ obligation_name = ('e'::('3'::[])); ranges =
    ({ variable = ('D'::[]); from = (End_ (Least ((Name
    ('D'::('_'::('l'::('o'::[]))))), (Product ((Name
    ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name ('t'::('a'::('i'::('l'::[])))))))))))); to0 =
    (End_ (Greatest ((Name ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Difference ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Product
    ((Derivative ((S (S O)), (Name ('c'::[])))), (Apply (('S'::[]), ((Name
    ('c'::[])) :: []))))))); related = At_least; right = (Name
    ('g'::('a'::('p'::('_'::('l'::('o'::[]))))))); repeat =
    Once } :: ({ obligation_name = ('e'::('4'::[])); ranges = ({ variable =
    ('D'::[]); from = (End_ (Least ((Name ('D'::('_'::('l'::('o'::[]))))),
    (Product ((Name ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))); to0 = (End_ (Greatest ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Difference ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Product
    ((Derivative ((S (S O)), (Name ('c'::[])))), (Apply (('S'::[]), ((Name
    ('c'::[])) :: []))))))); related = At_most; right = (Name
    ('g'::('a'::('p'::('_'::('h'::('i'::[]))))))); repeat =
    Once } :: [])))))))))))))))))))); steps = (Some
    ('s'::('t'::('e'::('p'::('s'::[])))))); orbit = ({ orbit_name =
    ('z'::[]); start = (Product ((Name ('x'::('0'::[]))), (Name
    ('y'::('0'::[]))))); next = (Sum ((Difference ((Name ('z'::[])), (Product
    ((Derivative ((S O), (Name ('z'::[])))), (Apply (('S'::[]), ((Name
    ('z'::[])) :: []))))))), (Product ((Product ((Name ('h'::[])), (Name
    ('z'::[])))), (Power ((Derivative ((S O), (Name ('z'::[])))), (S (S
    O)))))))); arrives_from = (Difference ((Name ('h'::('i'::[]))), (Name
    ('r'::[])))); arrives_to = (Sum ((Name ('l'::('o'::[]))), (Name
    ('r'::[])))) } :: ({ orbit_name = ('D'::[]); start = (Product ((Name
    ('e'::('t'::('a'::[])))), (Difference ((Power ((Name ('x'::('0'::[]))),
    (S (S O)))), (Power ((Name ('y'::('0'::[]))), (S (S O)))))))); next =
    (Product ((Name ('D'::[])), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Product ((Name ('h'::[])), (Power ((Derivative ((S O),
    (Name ('z'::[])))), (S (S O)))))))))); arrives_from = (Name
    ('D'::('_'::('l'::('o'::[]))))); arrives_to = (Name
    ('D'::('_'::('h'::('i'::[]))))) } :: ({ orbit_name = ('u'::[]); start =
    (Sum ((Name ('x'::('0'::[]))), (Name ('y'::('0'::[]))))); next = (Product
    ((Name ('u'::[])), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Product ((Name ('e'::('t'::('a'::[])))), (Derivative
    ((S O), (Name ('z'::[])))))))))); arrives_from = (Name
    ('u'::('_'::('l'::('o'::[]))))); arrives_to = (Name
    ('u'::('_'::('h'::('i'::[]))))) } :: []))) }

(** val run_wide : kind **)

let run_wide =
  { kind_name = ('r'::('u'::('n'::('_'::('w'::('i'::('d'::('e'::[]))))))));
    fields =
    (('e'::('t'::('a'::[]))) :: (('U'::('0'::[])) :: (('V'::('0'::[])) :: (('s'::('t'::('e'::('p'::('s'::[]))))) :: (('r'::[]) :: (('q'::[]) :: (('K'::[]) :: (('D'::('_'::('l'::('o'::[])))) :: (('D'::('_'::('h'::('i'::[])))) :: (('u'::('_'::('l'::('o'::[])))) :: (('u'::('_'::('h'::('i'::[])))) :: (('r'::('h'::('o'::('_'::('l'::('o'::[])))))) :: (('r'::('h'::('o'::('_'::('h'::('i'::[])))))) :: (('s'::('i'::('g'::('m'::('a'::('_'::('l'::('o'::[])))))))) :: (('s'::('i'::('g'::('m'::('a'::('_'::('h'::('i'::[])))))))) :: (('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('l'::('o'::[])))))))))))) :: (('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('h'::('i'::[])))))))))))) :: (('g'::('a'::('p'::('_'::('l'::('o'::[])))))) :: (('g'::('a'::('p'::('_'::('h'::('i'::[])))))) :: [])))))))))))))))))));
    row_fields = []; builds_on = None; definitions = ({ defined = ('h'::[]);
    formals = []; body = (Power ((Name ('e'::('t'::('a'::[])))), (S (S
    O)))) } :: ({ defined = ('t'::('a'::('i'::('l'::[])))); formals = [];
    body = (Quotient ((Power ((Product ((Product ((Name
    ('e'::('t'::('a'::[])))), (Name ('K'::[])))), (Name ('r'::[])))), (S (S
    O)))), (Difference ((Number (Arithmetic.one, Arithmetic.one)), (Power
    ((Name ('q'::[])), (S (S O)))))))) } :: ({ defined = ('U'::[]); formals =
    []; body = (Quotient ((Name ('u'::('_'::('l'::('o'::[]))))), (Absolute
    (Name ('u'::('_'::('l'::('o'::[])))))))) } :: ({ defined = ('V'::[]);
    formals = []; body = (Quotient ((Product ((Name ('U'::[])), (Name
    ('D'::('_'::('l'::('o'::[]))))))), (Absolute (Name
    ('D'::('_'::('l'::('o'::[])))))))) } :: ({ defined = ('S'::[]); formals =
    (('z'::[]) :: []); body = (Root (Sum ((Product ((Product ((Product ((Name
    ('h'::[])), (Name ('U'::('0'::[]))))), (Name ('V'::('0'::[]))))), (Power
    ((Name ('D'::[])), (S (S O)))))), (Product ((Product ((Number
    ((Arithmetic.twice (Arithmetic.twice Arithmetic.one)), Arithmetic.one)),
    (Name ('h'::[])))), (Power ((Name ('z'::[])), (S (S
    O))))))))) } :: []))))); obligations = ({ obligation_name =
    ('w'::('1'::[])); ranges = []; left = (Name ('e'::('t'::('a'::[]))));
    related = More; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('w'::('2'::[])); ranges = [];
    left = (Name ('U'::('0'::[]))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('3'::[])); ranges = []; left =
    (Name ('V'::('0'::[]))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('4'::[])); ranges = []; left =
    (Name ('q'::[])); related = Less; right = (Number (Arithmetic.one,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('w'::('5'::[])); ranges = []; left = (Product ((Name
    ('D'::('_'::('l'::('o'::[]))))), (Name ('D'::('_'::('h'::('i'::[])))))));
    related = More; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('w'::('6'::[])); ranges = [];
    left = (Product ((Name ('u'::('_'::('l'::('o'::[]))))), (Name
    ('u'::('_'::('h'::('i'::[]))))))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('7'::[])); ranges = []; left =
    (Name ('t'::('a'::('i'::('l'::[]))))); related = Less; right = (Number
    (Arithmetic.one, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('w'::('8'::[])); ranges = []; left =
    (Name ('r'::[])); related = More; right = (Number (Arithmetic.zero,
    Arithmetic.one)); repeat = Once } :: ({ obligation_name =
    ('w'::('9'::[])); ranges = []; left = (Number (Arithmetic.zero,
    Arithmetic.one)); related = At_most; right = (Name ('q'::[])); repeat =
    Once } :: ({ obligation_name =
    ('s'::('m'::('o'::('o'::('t'::('h'::[])))))); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Name ('l'::('o'::[]))), (Name
    ('r'::[]))))); to0 = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: []); left = (Derivative (O, (Name ('z'::[]))));
    related = Smooth; right = (Number (Arithmetic.zero, Arithmetic.one));
    repeat = Once } :: ({ obligation_name = ('k'::('1'::[])); ranges =
    ({ variable = ('z'::[]); from = (End_ (Difference ((Name
    ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: []); left = (Derivative ((S
    (S O)), (Name ('z'::[])))); related = More; right = (Number
    (Arithmetic.zero, Arithmetic.one)); repeat =
    Once } :: ({ obligation_name = ('k'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Name ('l'::('o'::[]))), (Name
    ('r'::[]))))); to0 = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: []); left = (Derivative ((S (S O)), (Name
    ('z'::[])))); related = At_most; right = (Name ('K'::[])); repeat =
    Once } :: ({ obligation_name = ('s'::('1'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Name ('l'::('o'::[]))), (Name
    ('r'::[]))))); to0 = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: ({ variable = ('x'::[]); from = (End_ (Difference
    ((Name ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('D'::[]);
    from = (End_ (Least ((Name ('D'::('_'::('l'::('o'::[]))))), (Product
    ((Name ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))); to0 = (End_ (Greatest ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: []))); left = (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Derivative ((S (S
    O)), (Name ('x'::[])))), (Difference ((Apply (('S'::[]), ((Name
    ('z'::[])) :: []))), (Product ((Product ((Name ('h'::[])), (Name
    ('z'::[])))), (Derivative ((S O), (Name ('z'::[])))))))))))); related =
    At_most; right = (Name ('q'::[])); repeat =
    Once } :: ({ obligation_name = ('s'::('2'::[])); ranges = ({ variable =
    ('z'::[]); from = (End_ (Difference ((Name ('l'::('o'::[]))), (Name
    ('r'::[]))))); to0 = (End_ (Sum ((Name ('h'::('i'::[]))), (Name
    ('r'::[]))))) } :: ({ variable = ('x'::[]); from = (End_ (Difference
    ((Name ('l'::('o'::[]))), (Name ('r'::[]))))); to0 = (End_ (Sum ((Name
    ('h'::('i'::[]))), (Name ('r'::[]))))) } :: ({ variable = ('D'::[]);
    from = (End_ (Least ((Name ('D'::('_'::('l'::('o'::[]))))), (Product
    ((Name ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))); to0 = (End_ (Greatest ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: []))); left = (Difference
    ((Number (Arithmetic.one, Arithmetic.one)), (Product ((Derivative ((S (S
    O)), (Name ('x'::[])))), (Difference ((Apply (('S'::[]), ((Name
    ('z'::[])) :: []))), (Product ((Product ((Name ('h'::[])), (Name
    ('z'::[])))), (Derivative ((S O), (Name ('z'::[])))))))))))); related =
    At_least; right = (Opposite (Name ('q'::[]))); repeat =
    Once } :: ({ obligation_name = ('x'::('1'::[])); ranges = ({ variable =
    ('D'::[]); from = (End_ (Least ((Name ('D'::('_'::('l'::('o'::[]))))),
    (Product ((Name ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))); to0 = (End_ (Greatest ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Product ((Name ('U'::[])), (Root
    (Sum ((Apply (('S'::[]), ((Name ('c'::[])) :: []))), (Product ((Product
    ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('e'::('t'::('a'::[])))))), (Name ('c'::[]))))))))); related = At_least;
    right = (Product ((Root (Product ((Name ('e'::('t'::('a'::[])))), (Name
    ('U'::('0'::[])))))), (Name
    ('r'::('h'::('o'::('_'::('l'::('o'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('x'::('2'::[])); ranges = ({ variable =
    ('D'::[]); from = (End_ (Least ((Name ('D'::('_'::('l'::('o'::[]))))),
    (Product ((Name ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))); to0 = (End_ (Greatest ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Product ((Name ('U'::[])), (Root
    (Sum ((Apply (('S'::[]), ((Name ('c'::[])) :: []))), (Product ((Product
    ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Name
    ('e'::('t'::('a'::[])))))), (Name ('c'::[]))))))))); related = At_most;
    right = (Product ((Root (Product ((Name ('e'::('t'::('a'::[])))), (Name
    ('U'::('0'::[])))))), (Name
    ('r'::('h'::('o'::('_'::('h'::('i'::[]))))))))); repeat =
    Once } :: ({ obligation_name = ('y'::('1'::[])); ranges = ({ variable =
    ('D'::[]); from = (End_ (Least ((Name ('D'::('_'::('l'::('o'::[]))))),
    (Product ((Name ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))); to0 = (End_ (Greatest ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Product ((Name ('V'::[])), (Root
    (Difference ((Apply (('S'::[]), ((Name ('c'::[])) :: []))), (Product
    ((Product ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)),
    (Name ('e'::('t'::('a'::[])))))), (Name ('c'::[]))))))))); related =
    At_least; right = (Product ((Root (Product ((Name
    ('e'::('t'::('a'::[])))), (Name ('V'::('0'::[])))))), (Name
    ('s'::('i'::('g'::('m'::('a'::('_'::('l'::('o'::[]))))))))))); repeat =
    Once } :: ({ obligation_name = ('y'::('2'::[])); ranges = ({ variable =
    ('D'::[]); from = (End_ (Least ((Name ('D'::('_'::('l'::('o'::[]))))),
    (Product ((Name ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))); to0 = (End_ (Greatest ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Product ((Name ('V'::[])), (Root
    (Difference ((Apply (('S'::[]), ((Name ('c'::[])) :: []))), (Product
    ((Product ((Number ((Arithmetic.twice Arithmetic.one), Arithmetic.one)),
    (Name ('e'::('t'::('a'::[])))))), (Name ('c'::[]))))))))); related =
    At_most; right = (Product ((Root (Product ((Name
    ('e'::('t'::('a'::[])))), (Name ('V'::('0'::[])))))), (Name
    ('s'::('i'::('g'::('m'::('a'::('_'::('h'::('i'::[]))))))))))); repeat =
    Once } :: ({ obligation_name = ('e'::('1'::[])); ranges = ({ variable =
    ('D'::[]); from = (End_ (Least ((Name ('D'::('_'::('l'::('o'::[]))))),
    (Product ((Name ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))); to0 = (End_ (Greatest ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Product ((Derivative ((S (S O)),
    (Name ('c'::[])))), (Apply (('S'::[]), ((Name ('c'::[])) :: [])))));
    related = At_least; right = (Product ((Name ('e'::('t'::('a'::[])))),
    (Name
    ('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('l'::('o'::[])))))))))))))));
    repeat = Once } :: ({ obligation_name = ('e'::('2'::[])); ranges =
    ({ variable = ('D'::[]); from = (End_ (Least ((Name
    ('D'::('_'::('l'::('o'::[]))))), (Product ((Name
    ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name ('t'::('a'::('i'::('l'::[])))))))))))); to0 =
    (End_ (Greatest ((Name ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Product ((Derivative ((S (S O)),
    (Name ('c'::[])))), (Apply (('S'::[]), ((Name ('c'::[])) :: [])))));
    related = At_most; right = (Product ((Name ('e'::('t'::('a'::[])))),
    (Name
    ('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('h'::('i'::[])))))))))))))));
    repeat = Once } :: ({ obligation_name = ('e'::('3'::[])); ranges =
    ({ variable = ('D'::[]); from = (End_ (Least ((Name
    ('D'::('_'::('l'::('o'::[]))))), (Product ((Name
    ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name ('t'::('a'::('i'::('l'::[])))))))))))); to0 =
    (End_ (Greatest ((Name ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Difference ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Product
    ((Derivative ((S (S O)), (Name ('c'::[])))), (Apply (('S'::[]), ((Name
    ('c'::[])) :: []))))))); related = At_least; right = (Name
    ('g'::('a'::('p'::('_'::('l'::('o'::[]))))))); repeat =
    Once } :: ({ obligation_name = ('e'::('4'::[])); ranges = ({ variable =
    ('D'::[]); from = (End_ (Least ((Name ('D'::('_'::('l'::('o'::[]))))),
    (Product ((Name ('D'::('_'::('l'::('o'::[]))))), (Difference ((Number
    (Arithmetic.one, Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))); to0 = (End_ (Greatest ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Product ((Name
    ('D'::('_'::('h'::('i'::[]))))), (Difference ((Number (Arithmetic.one,
    Arithmetic.one)), (Name
    ('t'::('a'::('i'::('l'::[])))))))))))) } :: ({ variable = ('c'::[]);
    from = (End_ (Name ('l'::('o'::[])))); to0 = (End_ (Name
    ('h'::('i'::[])))) } :: [])); left = (Difference ((Number
    ((Arithmetic.twice Arithmetic.one), Arithmetic.one)), (Product
    ((Derivative ((S (S O)), (Name ('c'::[])))), (Apply (('S'::[]), ((Name
    ('c'::[])) :: []))))))); related = At_most; right = (Name
    ('g'::('a'::('p'::('_'::('h'::('i'::[]))))))); repeat =
    Once } :: [])))))))))))))))))))))); steps = (Some
    ('s'::('t'::('e'::('p'::('s'::[])))))); orbit = ({ orbit_name =
    ('z'::[]); start = (Quotient ((Difference ((Name ('U'::('0'::[]))), (Name
    ('V'::('0'::[]))))), (Number ((Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)), Arithmetic.one)))); next = (Sum ((Difference ((Name
    ('z'::[])), (Product ((Derivative ((S O), (Name ('z'::[])))), (Apply
    (('S'::[]), ((Name ('z'::[])) :: []))))))), (Product ((Product ((Name
    ('h'::[])), (Name ('z'::[])))), (Power ((Derivative ((S O), (Name
    ('z'::[])))), (S (S O)))))))); arrives_from = (Difference ((Name
    ('h'::('i'::[]))), (Name ('r'::[])))); arrives_to = (Sum ((Name
    ('l'::('o'::[]))), (Name ('r'::[])))) } :: ({ orbit_name = ('D'::[]);
    start = (Number (Arithmetic.one, Arithmetic.one)); next = (Product ((Name
    ('D'::[])), (Difference ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('h'::[])), (Power ((Derivative ((S O), (Name
    ('z'::[])))), (S (S O)))))))))); arrives_from = (Name
    ('D'::('_'::('l'::('o'::[]))))); arrives_to = (Name
    ('D'::('_'::('h'::('i'::[]))))) } :: ({ orbit_name = ('u'::[]); start =
    (Number (Arithmetic.one, Arithmetic.one)); next = (Product ((Name
    ('u'::[])), (Difference ((Number (Arithmetic.one, Arithmetic.one)),
    (Product ((Name ('e'::('t'::('a'::[])))), (Derivative ((S O), (Name
    ('z'::[])))))))))); arrives_from = (Name ('u'::('_'::('l'::('o'::[])))));
    arrives_to = (Name ('u'::('_'::('h'::('i'::[]))))) } :: []))) }

(** val kinds : kind list **)

let kinds =
  minimum :: (product_stable :: (product_unstable :: (degenerate :: (degenerate_at :: (edge_contraction :: (edge_expansion :: (frozen_convergence :: (frozen_global :: (flip :: (flip_subcritical :: (lyapunov :: (lyapunov_subcritical :: (lyapunov_depth :: (two_cycle :: (period_doubling :: (branch :: (flip_momentum :: (two_cycle_momentum :: (branch_momentum :: (attracting_cycle :: (convergence :: (global_convergence :: (squared_exact :: (sharpness_law :: (sharpness_law_lower :: (law_entry :: (law_entry_near :: (law_strip :: (law_from_afar :: (sharpness :: (run :: (run_wide :: []))))))))))))))))))))))))))))))))

type cycle_row = { centre : RbaseSymbolsImpl.coq_R;
                   drift : RbaseSymbolsImpl.coq_R;
                   radius : RbaseSymbolsImpl.coq_R;
                   slope : RbaseSymbolsImpl.coq_R;
                   product0 : RbaseSymbolsImpl.coq_R }

type fclass =
| Freal
| Fnan0
| Fminfty
| Fpinfty

module type FloatOps =
 sig
  val sensible_format : bool

  val radix : radix

  type coq_type

  val toF : coq_type -> float

  val convert : coq_type -> extendedR

  val toX : coq_type -> extendedR

  val toR : coq_type -> RbaseSymbolsImpl.coq_R

  type precision

  type sfactor

  val prec : precision -> Arithmetic.integer

  val coq_PtoP : Arithmetic.integer -> precision

  val coq_ZtoS : Arithmetic.integer -> sfactor

  val coq_StoZ : sfactor -> Arithmetic.integer

  val incr_prec : precision -> Arithmetic.integer -> precision

  val zero : coq_type

  val nan : coq_type

  val fromZ : Arithmetic.integer -> coq_type

  val fromZ_DN : precision -> Arithmetic.integer -> coq_type

  val fromZ_UP : precision -> Arithmetic.integer -> coq_type

  val fromF : float -> coq_type

  val classify : coq_type -> fclass

  val real : coq_type -> bool

  val is_nan : coq_type -> bool

  val mag : coq_type -> sfactor

  val valid_ub : coq_type -> bool

  val valid_lb : coq_type -> bool

  val cmp : coq_type -> coq_type -> xcomparison

  val min : coq_type -> coq_type -> coq_type

  val max : coq_type -> coq_type -> coq_type

  val neg : coq_type -> coq_type

  val abs : coq_type -> coq_type

  val scale : coq_type -> sfactor -> coq_type

  val div2 : coq_type -> coq_type

  val add_UP : precision -> coq_type -> coq_type -> coq_type

  val add_DN : precision -> coq_type -> coq_type -> coq_type

  val sub_UP : precision -> coq_type -> coq_type -> coq_type

  val sub_DN : precision -> coq_type -> coq_type -> coq_type

  val mul_UP : precision -> coq_type -> coq_type -> coq_type

  val mul_DN : precision -> coq_type -> coq_type -> coq_type

  val pow2_UP : precision -> sfactor -> coq_type

  val div_UP : precision -> coq_type -> coq_type -> coq_type

  val div_DN : precision -> coq_type -> coq_type -> coq_type

  val sqrt_UP : precision -> coq_type -> coq_type

  val sqrt_DN : precision -> coq_type -> coq_type

  val nearbyint_UP : rounding_mode -> coq_type -> coq_type

  val nearbyint_DN : rounding_mode -> coq_type -> coq_type

  val midpoint : coq_type -> coq_type -> coq_type
 end

module FloatExt =
 functor (F:FloatOps) ->
 struct
  (** val cmp : F.coq_type -> F.coq_type -> xcomparison **)

  let cmp x y =
    if F.real x then if F.real y then F.cmp x y else Xund else Xund

  (** val le' : F.coq_type -> F.coq_type -> bool **)

  let le' x y =
    match cmp x y with
    | Xeq -> true
    | Xlt -> true
    | _ -> false

  (** val lt' : F.coq_type -> F.coq_type -> bool **)

  let lt' x y =
    match cmp x y with
    | Xlt -> true
    | _ -> false

  (** val le : F.coq_type -> F.coq_type -> bool **)

  let le x y =
    match F.cmp x y with
    | Xgt -> false
    | _ -> true

  (** val lt : F.coq_type -> F.coq_type -> bool **)

  let lt x y =
    match F.cmp x y with
    | Xlt -> true
    | _ -> false
 end

type interval =
| Inan
| Ibnd of extendedR * extendedR

type output_bound =
| BInteger of Arithmetic.integer
| BDecimal of q
| BFraction of Arithmetic.integer * Arithmetic.integer

module type IntervalBounds =
 sig
  type coq_type

  val nan : coq_type

  val convert : coq_type -> extendedR

  type precision
 end

module type IntervalBasicOps =
 sig
  module F :
   IntervalBounds

  type coq_type

  val convert : coq_type -> interval

  val zero : coq_type

  val nai : coq_type

  val empty : coq_type

  val bnd : F.coq_type -> F.coq_type -> coq_type

  val singleton : F.coq_type -> coq_type

  val real : coq_type -> bool

  val is_empty : coq_type -> bool

  val output : bool -> coq_type -> output_bound option * output_bound option

  val subset : coq_type -> coq_type -> bool

  val join : coq_type -> coq_type -> coq_type

  val meet : coq_type -> coq_type -> coq_type

  val sign_large : coq_type -> xcomparison

  val sign_strict : coq_type -> xcomparison

  val midpoint : coq_type -> F.coq_type

  val bisect : coq_type -> coq_type * coq_type

  val mask : coq_type -> coq_type -> coq_type

  type precision = F.precision

  val wider : precision -> coq_type -> coq_type -> bool

  val neg : coq_type -> coq_type

  val abs : coq_type -> coq_type

  val inv : precision -> coq_type -> coq_type

  val invnz : precision -> coq_type -> coq_type

  val sqr : precision -> coq_type -> coq_type

  val sqrt : precision -> coq_type -> coq_type

  val add : precision -> coq_type -> coq_type -> coq_type

  val sub : precision -> coq_type -> coq_type -> coq_type

  val mul : precision -> coq_type -> coq_type -> coq_type

  val div : precision -> coq_type -> coq_type -> coq_type

  val power_int : precision -> coq_type -> Arithmetic.integer -> coq_type

  val nearbyint : rounding_mode -> coq_type -> coq_type

  val error_flt :
    precision -> Arithmetic.integer -> Arithmetic.integer -> coq_type ->
    coq_type

  val cancel_add : precision -> coq_type -> coq_type -> coq_type

  val cancel_sub : precision -> coq_type -> coq_type -> coq_type

  val bounded : coq_type -> bool

  val lower_bounded : coq_type -> bool

  val upper_bounded : coq_type -> bool

  val lower_extent : coq_type -> coq_type

  val upper_extent : coq_type -> coq_type

  val whole : coq_type

  val lower_complement : coq_type -> coq_type

  val upper_complement : coq_type -> coq_type

  val lower : coq_type -> F.coq_type

  val upper : coq_type -> F.coq_type

  val fromZ_small : Arithmetic.integer -> coq_type

  val fromZ : precision -> Arithmetic.integer -> coq_type
 end

module IntervalBasicExt =
 functor (I:IntervalBasicOps) ->
 struct
  (** val round_flt :
      I.precision -> Arithmetic.integer -> Arithmetic.integer -> I.coq_type
      -> I.coq_type **)

  let round_flt prec0 emin p xi =
    I.add prec0 xi (I.error_flt prec0 emin p xi)

  (** val midpoint : I.coq_type -> I.coq_type **)

  let midpoint xi =
    let m = I.midpoint xi in I.bnd m m
 end

(** val output_bnd :
    bool -> bool -> radix -> bool -> Arithmetic.integer -> Arithmetic.integer
    -> output_bound **)

let output_bnd fmt upp radix0 s m e =
  let m0 = if s then Arithmetic.opposite m else m in
  (Arithmetic.integer_case
     (fun _ -> BInteger m0)
     (fun p -> BInteger
     (Z.mul m0 (zfast_pow_pos (radix_val radix0) p)))
     (fun p ->
     if (&&) fmt
          (zeq_bool (radix_val radix0) (Arithmetic.twice Arithmetic.one))
     then let e' =
            Z.to_pos
              (Z.div (Z.mul p (Arithmetic.twice_and_one Arithmetic.one))
                (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
                Arithmetic.one))))
          in
          let m' =
            Z.mul m0
              (zfast_pow_pos (Arithmetic.twice_and_one (Arithmetic.twice
                Arithmetic.one)) e')
          in
          let m'' =
            Z.div_eucl m'
              (Z.pow (Arithmetic.twice Arithmetic.one) (Z.sub p e'))
          in
          let u =
            if upp
            then if zeq_bool (snd m'') Arithmetic.zero
                 then Arithmetic.zero
                 else Arithmetic.one
            else Arithmetic.zero
          in
          let d =
            Z.to_pos
              (zfast_pow_pos (Arithmetic.twice (Arithmetic.twice_and_one
                (Arithmetic.twice Arithmetic.one))) e')
          in
          BDecimal { qnum = (Z.add (fst m'') u); qden = d }
     else BFraction (m0, (zfast_pow_pos (radix_val radix0) p)))
     e)

type 'a f_interval =
| Inan0
| Ibnd0 of 'a * 'a

module FloatInterval =
 functor (F'':FloatOps) ->
 struct
  module F = F''

  module F' = FloatExt(F)

  (** val c1 : F.coq_type **)

  let c1 =
    F.fromZ Arithmetic.one

  (** val cm1 : F.coq_type **)

  let cm1 =
    F.fromZ (Arithmetic.opposite Arithmetic.one)

  (** val c2 : F.coq_type **)

  let c2 =
    F.fromZ (Arithmetic.twice Arithmetic.one)

  (** val p52 : F.precision **)

  let p52 =
    F.coq_PtoP (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
      (Arithmetic.twice (Arithmetic.twice_and_one Arithmetic.one)))))

  type coq_type = F.coq_type f_interval

  type bound_type = F.coq_type

  type precision = F.precision

  (** val nan : F.coq_type **)

  let nan =
    F.nan

  (** val convert_bound : F.coq_type -> extendedR **)

  let convert_bound =
    F.toX

  (** val convert : coq_type -> interval **)

  let convert = function
  | Inan0 -> Inan
  | Ibnd0 (l, u) ->
    if (&&) (F.valid_lb l) (F.valid_ub u)
    then Ibnd ((F.toX l), (F.toX u))
    else Ibnd ((Xreal (iZR Arithmetic.one)), (Xreal (iZR Arithmetic.zero)))

  (** val nai : coq_type **)

  let nai =
    Inan0

  (** val bnd : F.coq_type -> F.coq_type -> coq_type **)

  let bnd l u =
    Ibnd0 (l, u)

  (** val zero : coq_type **)

  let zero =
    Ibnd0 (F.zero, F.zero)

  (** val empty : coq_type **)

  let empty =
    Ibnd0 (c1, F.zero)

  (** val real : coq_type -> bool **)

  let real = function
  | Inan0 -> false
  | Ibnd0 (_, _) -> true

  (** val singleton : F.coq_type -> F.coq_type f_interval **)

  let singleton b =
    if (&&) (F.valid_lb b) (F.valid_ub b) then Ibnd0 (b, b) else Inan0

  (** val is_empty : F.coq_type f_interval -> bool **)

  let is_empty = function
  | Inan0 -> false
  | Ibnd0 (xl, xu) -> (match F.cmp xl xu with
                       | Xgt -> true
                       | _ -> false)

  (** val bounded : F.coq_type f_interval -> bool **)

  let bounded = function
  | Inan0 -> false
  | Ibnd0 (xl, xu) -> (&&) (F.real xl) (F.real xu)

  (** val lower_bounded : F.coq_type f_interval -> bool **)

  let lower_bounded = function
  | Inan0 -> false
  | Ibnd0 (xl, _) -> F.real xl

  (** val upper_bounded : F.coq_type f_interval -> bool **)

  let upper_bounded = function
  | Inan0 -> false
  | Ibnd0 (_, xu) -> F.real xu

  (** val output :
      bool -> F.coq_type f_interval -> output_bound option * output_bound
      option **)

  let output fmt = function
  | Inan0 -> (None, None)
  | Ibnd0 (xl, xu) ->
    (match F.toF xl with
     | Fnan ->
       (match F.toF xu with
        | Fnan -> (None, None)
        | Fzero -> (None, (Some (BInteger Arithmetic.zero)))
        | Float (su, mu, eu) ->
          (None, (Some (output_bnd fmt true F.radix su mu eu))))
     | Fzero ->
       (match F.toF xu with
        | Fnan -> ((Some (BInteger Arithmetic.zero)), None)
        | Fzero ->
          ((Some (BInteger Arithmetic.zero)), (Some (BInteger
            Arithmetic.zero)))
        | Float (su, mu, eu) ->
          ((Some (BInteger Arithmetic.zero)), (Some
            (output_bnd fmt true F.radix su mu eu))))
     | Float (sl, ml, el) ->
       (match F.toF xu with
        | Fnan -> ((Some (output_bnd fmt false F.radix sl ml el)), None)
        | Fzero ->
          ((Some (output_bnd fmt false F.radix sl ml el)), (Some (BInteger
            Arithmetic.zero)))
        | Float (su, mu, eu) ->
          ((Some (output_bnd fmt false F.radix sl ml el)), (Some
            (output_bnd fmt true F.radix su mu eu)))))

  (** val subset : F.coq_type f_interval -> F.coq_type f_interval -> bool **)

  let subset xi yi =
    if is_empty xi
    then true
    else (match xi with
          | Inan0 -> (match yi with
                      | Inan0 -> true
                      | Ibnd0 (_, _) -> false)
          | Ibnd0 (xl, xu) ->
            (match yi with
             | Inan0 -> true
             | Ibnd0 (yl, yu) ->
               (&&)
                 (match F.cmp xl yl with
                  | Xlt -> false
                  | Xund ->
                    (match F.classify yl with
                     | Freal -> false
                     | Fpinfty -> false
                     | _ -> true)
                  | _ -> true)
                 (match F.cmp xu yu with
                  | Xgt -> false
                  | Xund ->
                    (match F.classify yu with
                     | Freal -> false
                     | Fminfty -> false
                     | _ -> true)
                  | _ -> true)))

  (** val wider :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval -> bool **)

  let wider prec0 xi = function
  | Inan0 -> false
  | Ibnd0 (yl, yu) ->
    (match xi with
     | Inan0 -> true
     | Ibnd0 (xl, xu) ->
       let yw = F.sub_UP prec0 yu yl in
       if F.real yw
       then (match F'.cmp (F.sub_UP prec0 xu xl) yw with
             | Xeq -> false
             | Xlt -> false
             | _ -> true)
       else false)

  (** val join :
      F.coq_type f_interval -> F.coq_type f_interval -> F.coq_type f_interval **)

  let join xi yi =
    if is_empty xi
    then yi
    else if is_empty yi
         then xi
         else (match xi with
               | Inan0 -> Inan0
               | Ibnd0 (xl, xu) ->
                 (match yi with
                  | Inan0 -> Inan0
                  | Ibnd0 (yl, yu) -> Ibnd0 ((F.min xl yl), (F.max xu yu))))

  (** val meet :
      F.coq_type f_interval -> F.coq_type f_interval -> F.coq_type f_interval **)

  let meet xi yi =
    if is_empty xi
    then xi
    else if is_empty yi
         then yi
         else (match xi with
               | Inan0 -> yi
               | Ibnd0 (xl, xu) ->
                 (match yi with
                  | Inan0 -> xi
                  | Ibnd0 (yl, yu) ->
                    let l =
                      if F.is_nan xl
                      then yl
                      else if F.is_nan yl then xl else F.max xl yl
                    in
                    let u =
                      if F.is_nan xu
                      then yu
                      else if F.is_nan yu then xu else F.min xu yu
                    in
                    Ibnd0 (l, u)))

  (** val mask : coq_type -> F.coq_type f_interval -> coq_type **)

  let mask xi yi = match yi with
  | Inan0 -> yi
  | Ibnd0 (_, _) -> xi

  (** val lower_extent : F.coq_type f_interval -> F.coq_type f_interval **)

  let lower_extent = function
  | Inan0 -> Inan0
  | Ibnd0 (_, xu) -> Ibnd0 (F.nan, xu)

  (** val upper_extent : F.coq_type f_interval -> F.coq_type f_interval **)

  let upper_extent = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, _) -> Ibnd0 (xl, F.nan)

  (** val lower_complement : F.coq_type f_interval -> coq_type **)

  let lower_complement = function
  | Inan0 -> empty
  | Ibnd0 (xl, _) -> if F.real xl then Ibnd0 (F.nan, xl) else empty

  (** val upper_complement : F.coq_type f_interval -> coq_type **)

  let upper_complement = function
  | Inan0 -> empty
  | Ibnd0 (_, xu) -> if F.real xu then Ibnd0 (xu, F.nan) else empty

  (** val whole : F.coq_type f_interval **)

  let whole =
    Ibnd0 (F.nan, F.nan)

  (** val lower : F.coq_type f_interval -> F.coq_type **)

  let lower = function
  | Inan0 -> F.nan
  | Ibnd0 (xl, _) -> xl

  (** val upper : F.coq_type f_interval -> F.coq_type **)

  let upper = function
  | Inan0 -> F.nan
  | Ibnd0 (_, xu) -> xu

  (** val fromZ_small : Arithmetic.integer -> F.coq_type f_interval **)

  let fromZ_small n0 =
    let f = F.fromZ n0 in Ibnd0 (f, f)

  (** val fromZ :
      F.precision -> Arithmetic.integer -> F.coq_type f_interval **)

  let fromZ prec0 n0 =
    Ibnd0 ((F.fromZ_DN prec0 n0), (F.fromZ_UP prec0 n0))

  (** val midpoint : F.coq_type f_interval -> F.coq_type **)

  let midpoint = function
  | Inan0 -> F.zero
  | Ibnd0 (xl, xu) ->
    if F.real xl
    then if F.real xu
         then F.midpoint xl xu
         else (match F.cmp xl F.zero with
               | Xeq -> c1
               | Xgt ->
                 let m = F.mul_UP p52 xl c2 in if F.real m then m else xl
               | _ -> F.zero)
    else if F.real xu
         then (match F.cmp xu F.zero with
               | Xeq -> cm1
               | Xlt ->
                 let m = F.mul_DN p52 xu c2 in if F.real m then m else xu
               | _ -> F.zero)
         else F.zero

  (** val bisect :
      F.coq_type f_interval -> F.coq_type f_interval * F.coq_type f_interval **)

  let bisect xi = match xi with
  | Inan0 -> (Inan0, Inan0)
  | Ibnd0 (xl, xu) ->
    let m = midpoint xi in ((Ibnd0 (xl, m)), (Ibnd0 (m, xu)))

  (** val sign_large_ : F.coq_type -> F.coq_type -> xcomparison **)

  let sign_large_ xl xu =
    match F.cmp xl F.zero with
    | Xeq -> (match F.cmp xu F.zero with
              | Xund -> Xgt
              | x -> x)
    | Xlt -> (match F.cmp xu F.zero with
              | Xeq -> Xlt
              | Xlt -> Xlt
              | _ -> Xund)
    | x -> (match F.cmp xu F.zero with
            | Xeq -> Xlt
            | Xlt -> Xlt
            | _ -> x)

  (** val sign_large : F.coq_type f_interval -> xcomparison **)

  let sign_large = function
  | Inan0 -> Xund
  | Ibnd0 (xl, xu) -> sign_large_ xl xu

  (** val sign_strict_ : F.coq_type -> F.coq_type -> xcomparison **)

  let sign_strict_ xl xu =
    match F.cmp xl F.zero with
    | Xeq -> (match F.cmp xu F.zero with
              | Xgt -> Xund
              | x -> x)
    | Xlt -> (match F.cmp xu F.zero with
              | Xlt -> Xlt
              | _ -> Xund)
    | x -> (match F.cmp xu F.zero with
            | Xlt -> Xlt
            | _ -> x)

  (** val sign_strict : F.coq_type f_interval -> xcomparison **)

  let sign_strict = function
  | Inan0 -> Xund
  | Ibnd0 (xl, xu) -> sign_strict_ xl xu

  (** val neg : F.coq_type f_interval -> F.coq_type f_interval **)

  let neg = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) -> Ibnd0 ((F.neg xu), (F.neg xl))

  (** val abs : F.coq_type f_interval -> F.coq_type f_interval **)

  let abs xi = match xi with
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    (match sign_large_ xl xu with
     | Xeq -> Ibnd0 (F.zero, F.zero)
     | Xlt -> Ibnd0 ((F.neg xu), (F.neg xl))
     | Xgt -> xi
     | Xund -> Ibnd0 (F.zero, (F.max (F.neg xl) xu)))

  (** val mul2 :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval **)

  let mul2 prec0 = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) -> Ibnd0 ((F.mul_DN prec0 xl c2), (F.mul_UP prec0 xu c2))

  (** val sqrt :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval **)

  let sqrt prec0 = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    (match F.cmp xl F.zero with
     | Xgt -> Ibnd0 ((F.sqrt_DN prec0 xl), (F.sqrt_UP prec0 xu))
     | _ -> Ibnd0 (F.zero, (F.sqrt_UP prec0 xu)))

  (** val add :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval ->
      F.coq_type f_interval **)

  let add prec0 xi yi =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      (match yi with
       | Inan0 -> Inan0
       | Ibnd0 (yl, yu) ->
         Ibnd0 ((F.add_DN prec0 xl yl), (F.add_UP prec0 xu yu)))

  (** val sub :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval ->
      F.coq_type f_interval **)

  let sub prec0 xi yi =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      (match yi with
       | Inan0 -> Inan0
       | Ibnd0 (yl, yu) ->
         Ibnd0 ((F.sub_DN prec0 xl yu), (F.sub_UP prec0 xu yl)))

  (** val cancel_add :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval ->
      F.coq_type f_interval **)

  let cancel_add prec0 xi yi =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      (match yi with
       | Inan0 -> Inan0
       | Ibnd0 (yl, yu) ->
         Ibnd0 ((F.sub_DN prec0 xl yl), (F.sub_UP prec0 xu yu)))

  (** val cancel_sub :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval ->
      F.coq_type f_interval **)

  let cancel_sub prec0 xi yi =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      (match yi with
       | Inan0 -> Inan0
       | Ibnd0 (yl, yu) ->
         Ibnd0 ((F.add_DN prec0 xl yu), (F.add_UP prec0 xu yl)))

  (** val mul_mixed :
      F.precision -> F.coq_type f_interval -> F.coq_type -> F.coq_type
      f_interval **)

  let mul_mixed prec0 xi y =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      if F.real y
      then (match F.cmp y F.zero with
            | Xeq -> Ibnd0 (F.zero, F.zero)
            | Xlt -> Ibnd0 ((F.mul_DN prec0 xu y), (F.mul_UP prec0 xl y))
            | Xgt -> Ibnd0 ((F.mul_DN prec0 xl y), (F.mul_UP prec0 xu y))
            | Xund -> Inan0)
      else Inan0

  (** val div_mixed_r :
      F.precision -> F.coq_type f_interval -> F.coq_type -> F.coq_type
      f_interval **)

  let div_mixed_r prec0 xi y =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      if F.real y
      then (match F.cmp y F.zero with
            | Xlt -> Ibnd0 ((F.div_DN prec0 xu y), (F.div_UP prec0 xl y))
            | Xgt -> Ibnd0 ((F.div_DN prec0 xl y), (F.div_UP prec0 xu y))
            | _ -> Inan0)
      else Inan0

  (** val sqr :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval **)

  let sqr prec0 = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    (match sign_large_ xl xu with
     | Xeq -> Ibnd0 (F.zero, F.zero)
     | Xlt ->
       let lb = F.mul_DN prec0 xu xu in
       (match F.cmp lb F.zero with
        | Xgt -> Ibnd0 (lb, (F.mul_UP prec0 xl xl))
        | _ -> Ibnd0 (F.zero, (F.mul_UP prec0 xl xl)))
     | Xgt ->
       let lb = F.mul_DN prec0 xl xl in
       (match F.cmp lb F.zero with
        | Xgt -> Ibnd0 (lb, (F.mul_UP prec0 xu xu))
        | _ -> Ibnd0 (F.zero, (F.mul_UP prec0 xu xu)))
     | Xund ->
       let xm = F.max (F.abs xl) xu in Ibnd0 (F.zero, (F.mul_UP prec0 xm xm)))

  (** val mul :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval ->
      F.coq_type f_interval **)

  let mul prec0 xi yi =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      (match yi with
       | Inan0 -> Inan0
       | Ibnd0 (yl, yu) ->
         (match sign_large_ xl xu with
          | Xeq -> Ibnd0 (F.zero, F.zero)
          | Xlt ->
            (match sign_large_ yl yu with
             | Xeq -> Ibnd0 (F.zero, F.zero)
             | Xlt -> Ibnd0 ((F.mul_DN prec0 xu yu), (F.mul_UP prec0 xl yl))
             | Xgt -> Ibnd0 ((F.mul_DN prec0 xl yu), (F.mul_UP prec0 xu yl))
             | Xund -> Ibnd0 ((F.mul_DN prec0 xl yu), (F.mul_UP prec0 xl yl)))
          | Xgt ->
            (match sign_large_ yl yu with
             | Xeq -> Ibnd0 (F.zero, F.zero)
             | Xlt -> Ibnd0 ((F.mul_DN prec0 xu yl), (F.mul_UP prec0 xl yu))
             | Xgt -> Ibnd0 ((F.mul_DN prec0 xl yl), (F.mul_UP prec0 xu yu))
             | Xund -> Ibnd0 ((F.mul_DN prec0 xu yl), (F.mul_UP prec0 xu yu)))
          | Xund ->
            (match sign_large_ yl yu with
             | Xeq -> Ibnd0 (F.zero, F.zero)
             | Xlt -> Ibnd0 ((F.mul_DN prec0 xu yl), (F.mul_UP prec0 xl yl))
             | Xgt -> Ibnd0 ((F.mul_DN prec0 xl yu), (F.mul_UP prec0 xu yu))
             | Xund ->
               Ibnd0 ((F.min (F.mul_DN prec0 xl yu) (F.mul_DN prec0 xu yl)),
                 (F.max (F.mul_UP prec0 xl yl) (F.mul_UP prec0 xu yu))))))

  (** val coq_Fdivz_UP :
      F.precision -> F.coq_type -> F.coq_type -> F.coq_type **)

  let coq_Fdivz_UP prec0 x y =
    if F.real y then F.div_UP prec0 x y else F.zero

  (** val coq_Fdivz_DN :
      F.precision -> F.coq_type -> F.coq_type -> F.coq_type **)

  let coq_Fdivz_DN prec0 x y =
    if F.real y then F.div_DN prec0 x y else F.zero

  (** val inv :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval **)

  let inv prec0 = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    (match sign_strict_ xl xu with
     | Xeq -> Inan0
     | Xund -> Inan0
     | _ -> Ibnd0 ((coq_Fdivz_DN prec0 c1 xu), (coq_Fdivz_UP prec0 c1 xl)))

  (** val invnz :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval **)

  let invnz prec0 = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    (match sign_strict_ xl xu with
     | Xeq -> Inan0
     | Xund ->
       (match sign_large_ xl xu with
        | Xlt -> Ibnd0 (F.nan, (coq_Fdivz_UP prec0 c1 xl))
        | Xgt -> Ibnd0 ((coq_Fdivz_DN prec0 c1 xu), F.nan)
        | _ -> Inan0)
     | _ -> Ibnd0 ((coq_Fdivz_DN prec0 c1 xu), (coq_Fdivz_UP prec0 c1 xl)))

  (** val div :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval ->
      F.coq_type f_interval **)

  let div prec0 xi yi =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      (match yi with
       | Inan0 -> Inan0
       | Ibnd0 (yl, yu) ->
         (match sign_strict_ xl xu with
          | Xeq ->
            (match sign_strict_ yl yu with
             | Xeq -> Inan0
             | Xund -> Inan0
             | _ -> Ibnd0 (F.zero, F.zero))
          | Xlt ->
            (match sign_strict_ yl yu with
             | Xlt ->
               Ibnd0 ((coq_Fdivz_DN prec0 xu yl), (F.div_UP prec0 xl yu))
             | Xgt ->
               Ibnd0 ((F.div_DN prec0 xl yl), (coq_Fdivz_UP prec0 xu yu))
             | _ -> Inan0)
          | Xgt ->
            (match sign_strict_ yl yu with
             | Xlt ->
               Ibnd0 ((F.div_DN prec0 xu yu), (coq_Fdivz_UP prec0 xl yl))
             | Xgt ->
               Ibnd0 ((coq_Fdivz_DN prec0 xl yu), (F.div_UP prec0 xu yl))
             | _ -> Inan0)
          | Xund ->
            (match sign_strict_ yl yu with
             | Xlt -> Ibnd0 ((F.div_DN prec0 xu yu), (F.div_UP prec0 xl yu))
             | Xgt -> Ibnd0 ((F.div_DN prec0 xl yl), (F.div_UP prec0 xu yl))
             | _ -> Inan0)))

  (** val coq_Fpower_pos_UP :
      F.precision -> F.coq_type -> Arithmetic.integer -> F.coq_type **)

  let rec coq_Fpower_pos_UP prec0 x n0 =
    Arithmetic.positive_case
      (fun p ->
      F.mul_UP prec0 x (coq_Fpower_pos_UP prec0 (F.mul_UP prec0 x x) p))
      (fun p -> coq_Fpower_pos_UP prec0 (F.mul_UP prec0 x x) p)
      (fun _ -> x)
      n0

  (** val coq_Fpower_pos_DN :
      F.precision -> F.coq_type -> Arithmetic.integer -> F.coq_type **)

  let rec coq_Fpower_pos_DN prec0 x n0 =
    Arithmetic.positive_case
      (fun p ->
      let xx = F.mul_DN prec0 x x in
      (match F.cmp xx F.zero with
       | Xgt -> F.mul_DN prec0 x (coq_Fpower_pos_DN prec0 xx p)
       | Xund -> F.nan
       | _ -> F.zero))
      (fun p ->
      let xx = F.mul_DN prec0 x x in
      (match F.cmp xx F.zero with
       | Xgt -> coq_Fpower_pos_DN prec0 xx p
       | Xund -> F.nan
       | _ -> F.zero))
      (fun _ -> x)
      n0

  (** val power_pos :
      F.precision -> F.coq_type f_interval -> Arithmetic.integer ->
      F.coq_type f_interval **)

  let power_pos prec0 xi n0 =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      (match sign_large_ xl xu with
       | Xeq -> Ibnd0 (F.zero, F.zero)
       | Xlt ->
         (Arithmetic.positive_case
            (fun _ -> Ibnd0 ((F.neg (coq_Fpower_pos_UP prec0 (F.abs xl) n0)),
            (F.neg (coq_Fpower_pos_DN prec0 (F.abs xu) n0))))
            (fun _ -> Ibnd0 ((coq_Fpower_pos_DN prec0 (F.abs xu) n0),
            (coq_Fpower_pos_UP prec0 (F.abs xl) n0)))
            (fun _ -> xi)
            n0)
       | Xgt ->
         Ibnd0 ((coq_Fpower_pos_DN prec0 xl n0),
           (coq_Fpower_pos_UP prec0 xu n0))
       | Xund ->
         (Arithmetic.positive_case
            (fun _ -> Ibnd0 ((F.neg (coq_Fpower_pos_UP prec0 (F.abs xl) n0)),
            (coq_Fpower_pos_UP prec0 xu n0)))
            (fun _ ->
            let xm = F.max (F.abs xl) xu in
            Ibnd0 (F.zero, (coq_Fpower_pos_UP prec0 xm n0)))
            (fun _ -> xi)
            n0))

  (** val power_int :
      F.precision -> F.coq_type f_interval -> Arithmetic.integer ->
      F.coq_type f_interval **)

  let power_int prec0 xi n0 =
    Arithmetic.integer_case
      (fun _ ->
      match xi with
      | Inan0 -> Inan0
      | Ibnd0 (_, _) -> Ibnd0 (c1, c1))
      (fun p -> power_pos prec0 xi p)
      (fun p -> inv prec0 (power_pos prec0 xi p))
      n0

  (** val nearbyint :
      rounding_mode -> F.coq_type f_interval -> F.coq_type f_interval **)

  let nearbyint mode = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    Ibnd0 ((F.nearbyint_DN mode xl), (F.nearbyint_UP mode xu))

  (** val error_flt :
      F.precision -> Arithmetic.integer -> Arithmetic.integer -> F.coq_type
      f_interval -> F.coq_type f_interval **)

  let error_flt prec0 emin p = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    let xu' = F.max (F.neg xl) xu in
    let err_rel = F.pow2_UP prec0 (F.coq_ZtoS (Z.sub Arithmetic.one p)) in
    let err_min = F.pow2_UP prec0 (F.coq_ZtoS emin) in
    let err_abs = F.mul_UP prec0 xu' err_rel in
    let err = F.max err_min err_abs in Ibnd0 ((F.neg err), err)
 end

module TranscendentalFloatFast =
 functor (F:FloatOps) ->
 struct
  module I = FloatInterval(F)

  module J = IntervalBasicExt(I)

  module F' = FloatExt(F)

  type hidden_constant = __hidden_constant Lazy.t
  and __hidden_constant =
  | HConst of I.coq_type

  type constants = __constants Lazy.t
  and __constants =
  | Consts of hidden_constant * constants

  (** val constant_getter_aux : nat -> constants -> I.coq_type **)

  let rec constant_getter_aux n0 cst =
    match n0 with
    | O ->
      let Consts (h, _) = Lazy.force cst in let HConst xi = Lazy.force h in xi
    | S p -> let Consts (_, c) = Lazy.force cst in constant_getter_aux p c

  (** val constant_getter : constants -> F.precision -> I.coq_type **)

  let constant_getter cst prec0 =
    let nb =
      Z.abs_nat
        (Z.pred
          (fst
            (Z.pos_div_eucl
              (Coq_Pos.add (F.prec prec0) (Arithmetic.twice
                (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                (Arithmetic.twice_and_one Arithmetic.one)))))
              (Arithmetic.twice_and_one (Arithmetic.twice_and_one
              (Arithmetic.twice_and_one (Arithmetic.twice_and_one
              Arithmetic.one)))))))
    in
    constant_getter_aux nb cst

  (** val hidden_constant_generator :
      (F.precision -> I.coq_type) -> Arithmetic.integer -> hidden_constant **)

  let rec hidden_constant_generator gen n0 =
    lazy (HConst (gen
                   (F.coq_PtoP
                     (Coq_Pos.mul n0 (Arithmetic.twice_and_one
                       (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                       (Arithmetic.twice_and_one Arithmetic.one))))))))

  (** val constant_generator_aux :
      (F.precision -> I.coq_type) -> Arithmetic.integer -> constants **)

  let rec constant_generator_aux gen n0 =
    lazy (Consts ((hidden_constant_generator gen n0),
      (constant_generator_aux gen (Coq_Pos.succ n0))))

  (** val constant_generator : (F.precision -> I.coq_type) -> constants **)

  let constant_generator gen =
    constant_generator_aux gen Arithmetic.one

  (** val coq_Z2nat : Arithmetic.integer -> nat **)

  let coq_Z2nat x =
    Arithmetic.integer_case
      (fun _ -> O)
      (fun p -> Coq_Pos.to_nat p)
      (fun _ -> O)
      x

  (** val coq_Z2P : Arithmetic.integer -> Arithmetic.integer **)

  let coq_Z2P x =
    Arithmetic.integer_case
      (fun _ -> Arithmetic.one)
      (fun p -> p)
      (fun _ -> Arithmetic.one)
      x

  (** val c1 : F.coq_type **)

  let c1 =
    F.fromZ Arithmetic.one

  (** val c2 : F.coq_type **)

  let c2 =
    F.fromZ (Arithmetic.twice Arithmetic.one)

  (** val c3 : F.coq_type **)

  let c3 =
    F.fromZ (Arithmetic.twice_and_one Arithmetic.one)

  (** val cm1 : F.coq_type **)

  let cm1 =
    F.fromZ (Arithmetic.opposite Arithmetic.one)

  (** val i1 : I.F.coq_type f_interval **)

  let i1 =
    I.fromZ_small Arithmetic.one

  (** val i2 : I.F.coq_type f_interval **)

  let i2 =
    I.fromZ_small (Arithmetic.twice Arithmetic.one)

  (** val i3 : I.F.coq_type f_interval **)

  let i3 =
    I.fromZ_small (Arithmetic.twice_and_one Arithmetic.one)

  (** val i4 : I.F.coq_type f_interval **)

  let i4 =
    I.fromZ_small (Arithmetic.twice (Arithmetic.twice Arithmetic.one))

  (** val i5 : I.F.coq_type f_interval **)

  let i5 =
    I.fromZ_small (Arithmetic.twice_and_one (Arithmetic.twice Arithmetic.one))

  (** val i6 : I.F.coq_type f_interval **)

  let i6 =
    I.fromZ_small (Arithmetic.twice (Arithmetic.twice_and_one Arithmetic.one))

  (** val i239 : I.F.coq_type f_interval **)

  let i239 =
    I.fromZ_small (Arithmetic.twice_and_one (Arithmetic.twice_and_one
      (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
      (Arithmetic.twice_and_one (Arithmetic.twice_and_one
      Arithmetic.one)))))))

  (** val c1_2 : F.coq_type **)

  let c1_2 =
    F.div2 c1

  (** val c1_8 : F.coq_type **)

  let c1_8 =
    iter_pos F.div2 (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
      Arithmetic.one))) c1

  (** val c1_p_c1_8 : F.coq_type **)

  let c1_p_c1_8 =
    F.add_DN
      (F.coq_PtoP (Arithmetic.twice (Arithmetic.twice
        (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
        Arithmetic.one)))))) c1 c1_8

  (** val atan_fast0_aux :
      I.F.precision -> F.coq_type -> I.F.coq_type f_interval -> I.F.coq_type
      f_interval -> I.F.coq_type f_interval -> nat -> I.coq_type **)

  let rec atan_fast0_aux prec0 thre powi sqri divi nb =
    let npwi = I.mul prec0 powi sqri in
    let vali = I.div prec0 npwi divi in
    (match F.cmp (I.upper vali) thre with
     | Xlt -> I.bnd F.zero (I.upper vali)
     | _ ->
       (match nb with
        | O -> I.bnd F.zero (I.upper vali)
        | S n0 ->
          I.sub prec0 vali
            (atan_fast0_aux prec0 thre npwi sqri (I.add prec0 divi i2) n0)))

  (** val atan_fast0 :
      I.F.precision -> I.F.coq_type f_interval -> I.F.coq_type f_interval **)

  let atan_fast0 prec0 xi =
    let x2i = I.sqr prec0 xi in
    let p = F.prec prec0 in
    let thre = F.scale c1 (F.coq_ZtoS (Arithmetic.opposite p)) in
    let rem = atan_fast0_aux prec0 thre i1 x2i i3 (Coq_Pos.to_nat p) in
    I.mul prec0 (I.sub prec0 i1 rem) xi

  (** val pi4_gen : I.F.precision -> I.F.coq_type f_interval **)

  let pi4_gen prec0 =
    I.sub prec0
      (I.mul2 prec0 (I.mul2 prec0 (atan_fast0 prec0 (I.inv prec0 i5))))
      (atan_fast0 prec0 (I.inv prec0 i239))

  (** val pi4_seq : constants **)

  let pi4_seq =
    constant_generator pi4_gen

  (** val pi4 : F.precision -> I.coq_type **)

  let pi4 =
    constant_getter pi4_seq

  (** val atan_fastP :
      F.precision -> I.F.coq_type -> I.F.coq_type f_interval **)

  let atan_fastP prec0 x =
    let xi = I.bnd x x in
    if F'.lt c1_2 x
    then let prec1 = F.incr_prec prec0 (Arithmetic.twice Arithmetic.one) in
         let pi4i = pi4 prec1 in
         if F'.lt c2 x
         then I.sub prec1 (I.mul2 prec1 pi4i)
                (atan_fast0 prec1 (I.inv prec1 xi))
         else let xm1i = I.sub prec1 xi i1 in
              let xp1i = I.add prec1 xi i1 in
              I.add prec1 pi4i (atan_fast0 prec1 (I.div prec1 xm1i xp1i))
    else atan_fast0 (F.incr_prec prec0 Arithmetic.one) xi

  (** val atan_fast : F.precision -> F.coq_type -> I.coq_type **)

  let atan_fast prec0 x =
    match F'.cmp x F.zero with
    | Xeq -> I.zero
    | Xlt -> I.neg (atan_fastP prec0 (F.neg x))
    | Xgt -> atan_fastP prec0 x
    | Xund -> I.nai

  (** val ln1p_fast0_aux :
      I.F.precision -> F.coq_type -> I.F.coq_type f_interval -> I.F.coq_type
      f_interval -> I.F.coq_type f_interval -> nat -> I.coq_type **)

  let rec ln1p_fast0_aux prec0 thre powi xi divi nb =
    let npwi = I.mul prec0 powi xi in
    let vali = I.div prec0 npwi divi in
    (match F'.cmp (I.upper vali) thre with
     | Xlt -> I.bnd F.zero (I.upper vali)
     | _ ->
       (match nb with
        | O -> I.bnd F.zero (I.upper vali)
        | S n0 ->
          I.sub prec0 vali
            (ln1p_fast0_aux prec0 thre npwi xi (I.add prec0 divi i1) n0)))

  (** val ln1p_fast0 :
      F.precision -> I.F.coq_type f_interval -> I.F.coq_type f_interval **)

  let ln1p_fast0 prec0 xi =
    let p = F.prec prec0 in
    let thre = F.scale c1 (F.coq_ZtoS (Arithmetic.opposite p)) in
    let rem = ln1p_fast0_aux prec0 thre i1 xi i2 (Coq_Pos.to_nat p) in
    I.mul prec0 (I.sub prec0 i1 rem) xi

  (** val ln_fast1P :
      F.precision -> I.F.coq_type f_interval -> I.F.coq_type f_interval **)

  let ln_fast1P prec0 xi =
    if F'.le' (I.upper xi) c1_p_c1_8
    then ln1p_fast0 prec0 (I.sub prec0 xi i1)
    else let m = zdigits2 (F.coq_StoZ (F.mag (I.upper xi))) in
         let prec1 =
           F.incr_prec prec0 (Arithmetic.twice (Arithmetic.twice_and_one
             (Arithmetic.twice Arithmetic.one)))
         in
         let rec reduce xi0 nb =
           if F'.le' (I.upper xi0) c1_p_c1_8
           then ln1p_fast0 prec1 (I.sub prec1 xi0 i1)
           else (match nb with
                 | O -> I.bnd F.zero F.nan
                 | S n0 -> I.mul2 prec1 (reduce (I.sqrt prec1 xi0) n0))
         in reduce xi (add (S (S (S (S (S (S (S (S O)))))))) (coq_Z2nat m))

  (** val ln_fast : F.precision -> F.coq_type -> I.coq_type **)

  let ln_fast prec0 x =
    match F.cmp x F.zero with
    | Xgt ->
      let xi = I.bnd x x in
      (match F.cmp x c1 with
       | Xeq -> I.zero
       | Xlt ->
         let m = Z.opp (F.coq_StoZ (F.mag (F.sub_UP prec0 c1 x))) in
         let prec1 = F.incr_prec prec0 (coq_Z2P m) in
         I.neg (ln_fast1P prec1 (I.inv prec1 xi))
       | Xgt -> if F.real x then ln_fast1P prec0 xi else I.nai
       | Xund -> I.nai)
    | _ -> I.nai

  (** val cos_fast0_aux :
      I.F.precision -> F.coq_type -> I.F.coq_type f_interval -> I.F.coq_type
      f_interval -> I.F.coq_type f_interval -> I.F.coq_type f_interval -> nat
      -> I.coq_type **)

  let rec cos_fast0_aux prec0 thre powi sqri facti divi nb =
    let npwi = I.mul prec0 powi sqri in
    let vali = I.div prec0 npwi divi in
    (match F'.cmp (I.upper vali) thre with
     | Xlt -> I.bnd F.zero (I.upper vali)
     | _ ->
       (match nb with
        | O -> I.bnd F.zero (I.upper vali)
        | S n0 ->
          let nfacti = I.add prec0 facti i2 in
          let ndivi =
            I.mul prec0 divi (I.mul prec0 facti (I.add prec0 facti i1))
          in
          I.sub prec0 vali
            (cos_fast0_aux prec0 thre npwi sqri nfacti ndivi n0)))

  (** val cos_fast0 :
      I.F.precision -> I.F.coq_type -> I.F.coq_type f_interval **)

  let cos_fast0 prec0 x =
    let xi = I.bnd x x in
    let x2i = I.sqr prec0 xi in
    let p = F.prec prec0 in
    let thre = F.scale c1 (F.coq_ZtoS (Arithmetic.opposite p)) in
    let rem = cos_fast0_aux prec0 thre i1 x2i i3 i2 (Coq_Pos.to_nat p) in
    I.sub prec0 i1 rem

  (** val sin_cos_reduce :
      I.F.precision -> F.coq_type -> nat ->
      Arithmetic.comparison * I.F.coq_type f_interval **)

  let rec sin_cos_reduce prec0 x nb =
    if F'.le x c1_2
    then (Arithmetic.Gt, (cos_fast0 prec0 x))
    else (match nb with
          | O -> (Arithmetic.Eq, (I.bnd cm1 c1))
          | S n0 ->
            let (s, c) = sin_cos_reduce prec0 (F.div2 x) n0 in
            ((match s with
              | Arithmetic.Eq -> s
              | Arithmetic.Lt ->
                (match I.sign_large c with
                 | Xlt -> Arithmetic.Gt
                 | Xgt -> Arithmetic.Lt
                 | _ -> Arithmetic.Eq)
              | Arithmetic.Gt ->
                (match I.sign_large c with
                 | Xlt -> Arithmetic.Lt
                 | Xgt -> Arithmetic.Gt
                 | _ -> Arithmetic.Eq)),
            (I.sub prec0 (I.mul2 prec0 (I.sqr prec0 c)) i1)))

  (** val cos_fastP :
      I.F.precision -> F.coq_type -> I.F.coq_type f_interval **)

  let cos_fastP prec0 x =
    if F'.le' x c1_2
    then cos_fast0 prec0 x
    else let m = F.coq_StoZ (F.mag x) in
         let prec1 =
           F.incr_prec prec0
             (coq_Z2P
               (Z.add m (Arithmetic.twice (Arithmetic.twice_and_one
                 Arithmetic.one))))
         in
         snd (sin_cos_reduce prec1 x (S (coq_Z2nat m)))

  (** val cos_fast :
      I.F.precision -> F.coq_type -> I.F.coq_type f_interval **)

  let cos_fast prec0 x =
    match F'.cmp x F.zero with
    | Xeq -> i1
    | Xlt -> cos_fastP prec0 (F.neg x)
    | Xgt -> cos_fastP prec0 x
    | Xund -> I.nai

  (** val sin_fast0 :
      I.F.precision -> I.F.coq_type -> I.F.coq_type f_interval **)

  let sin_fast0 prec0 x =
    let xi = I.bnd x x in
    let x2i = I.sqr prec0 xi in
    let p = F.prec prec0 in
    let thre = F.scale c1 (F.coq_ZtoS (Arithmetic.opposite p)) in
    let rem = cos_fast0_aux prec0 thre i1 x2i i4 i6 (Coq_Pos.to_nat p) in
    I.mul prec0 (I.sub prec0 i1 rem) xi

  (** val sin_fastP : F.precision -> F.coq_type -> I.F.coq_type f_interval **)

  let sin_fastP prec0 x =
    if F'.le' x c1_2
    then sin_fast0 (F.incr_prec prec0 Arithmetic.one) x
    else let m = F.coq_StoZ (F.mag x) in
         let prec1 =
           F.incr_prec prec0
             (coq_Z2P
               (Z.add m (Arithmetic.twice (Arithmetic.twice_and_one
                 Arithmetic.one))))
         in
         let (s, c) = sin_cos_reduce prec1 x (S (coq_Z2nat m)) in
         let v = I.sqrt prec1 (I.sub prec1 i1 (I.sqr prec1 c)) in
         (match s with
          | Arithmetic.Eq -> I.bnd cm1 c1
          | Arithmetic.Lt -> I.neg v
          | Arithmetic.Gt -> v)

  (** val sin_fast : F.precision -> F.coq_type -> I.coq_type **)

  let sin_fast prec0 x =
    match F'.cmp x F.zero with
    | Xeq -> I.zero
    | Xlt -> I.neg (sin_fastP prec0 (F.neg x))
    | Xgt -> sin_fastP prec0 x
    | Xund -> I.nai

  (** val tan_fastP : F.precision -> F.coq_type -> I.F.coq_type f_interval **)

  let tan_fastP prec0 x =
    if F'.le' x c1_2
    then let prec1 = F.incr_prec prec0 (Arithmetic.twice Arithmetic.one) in
         let s = sin_fast0 prec1 x in
         I.div prec1 s (I.sqrt prec1 (I.sub prec1 i1 (I.sqr prec1 s)))
    else let m = F.coq_StoZ (F.mag x) in
         let prec1 =
           F.incr_prec prec0
             (coq_Z2P
               (Z.add m (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                 Arithmetic.one))))
         in
         let (s, c) = sin_cos_reduce prec1 x (S (coq_Z2nat m)) in
         let v = I.sqrt prec1 (I.sub prec1 (I.inv prec1 (I.sqr prec1 c)) i1)
         in
         (match s with
          | Arithmetic.Eq -> I.nai
          | Arithmetic.Lt ->
            (match I.sign_large c with
             | Xlt -> v
             | Xgt -> I.neg v
             | _ -> I.nai)
          | Arithmetic.Gt ->
            (match I.sign_large c with
             | Xlt -> I.neg v
             | Xgt -> v
             | _ -> I.nai))

  (** val tan_fast : F.precision -> F.coq_type -> I.coq_type **)

  let tan_fast prec0 x =
    match F'.cmp x F.zero with
    | Xeq -> I.zero
    | Xlt -> I.neg (tan_fastP prec0 (F.neg x))
    | Xgt -> tan_fastP prec0 x
    | Xund -> I.nai

  (** val expn_fast0_aux :
      I.F.precision -> F.coq_type -> I.F.coq_type f_interval -> I.F.coq_type
      f_interval -> I.F.coq_type f_interval -> I.F.coq_type f_interval -> nat
      -> I.coq_type **)

  let rec expn_fast0_aux prec0 thre powi xi facti divi nb =
    let npwi = I.mul prec0 powi xi in
    let vali = I.div prec0 npwi divi in
    (match F'.cmp (I.upper vali) thre with
     | Xlt -> I.bnd F.zero (I.upper vali)
     | _ ->
       (match nb with
        | O -> I.bnd F.zero (I.upper vali)
        | S n0 ->
          let nfacti = I.add prec0 facti i1 in
          let ndivi = I.mul prec0 divi facti in
          I.sub prec0 vali (expn_fast0_aux prec0 thre npwi xi nfacti ndivi n0)))

  (** val expn_fast0 :
      F.precision -> I.F.coq_type -> I.F.coq_type f_interval **)

  let expn_fast0 prec0 x =
    let p = F.prec prec0 in
    let thre = F.scale c1 (F.coq_ZtoS (Arithmetic.opposite p)) in
    let xi = I.bnd x x in
    let rem = expn_fast0_aux prec0 thre xi xi i3 i2 (Coq_Pos.to_nat p) in
    I.sub prec0 i1 (I.sub prec0 xi rem)

  (** val expn_reduce :
      F.precision -> F.coq_type -> I.F.coq_type f_interval **)

  let expn_reduce prec0 x =
    if F'.le' x c1_8
    then expn_fast0 (F.incr_prec prec0 Arithmetic.one) x
    else let m = F.coq_StoZ (F.mag x) in
         let prec1 =
           F.incr_prec prec0
             (coq_Z2P
               (Z.add (Arithmetic.twice_and_one (Arithmetic.twice
                 (Arithmetic.twice Arithmetic.one))) m))
         in
         let rec reduce x0 nb =
           if F'.le' x0 c1_8
           then expn_fast0 prec1 x0
           else (match nb with
                 | O -> I.bnd F.zero c1
                 | S n0 -> I.sqr prec1 (reduce (F.div2 x0) n0))
         in reduce x (add (S (S (S (S (S (S (S (S O)))))))) (coq_Z2nat m))

  (** val exp_fast : F.precision -> F.coq_type -> I.F.coq_type f_interval **)

  let exp_fast prec0 x =
    match F'.cmp x F.zero with
    | Xeq -> i1
    | Xlt -> expn_reduce prec0 (F.neg x)
    | Xgt ->
      let prec1 = F.incr_prec prec0 Arithmetic.one in
      (match I.invnz prec1 (expn_reduce prec1 x) with
       | Inan0 -> I.bnd c1 F.nan
       | Ibnd0 (l, u) -> Ibnd0 (l, u))
    | Xund -> I.nai
 end

module FloatIntervalFull =
 functor (F'':FloatOps) ->
 struct
  module T = TranscendentalFloatFast(F'')

  module F =
   struct
    (** val sensible_format : bool **)

    let sensible_format =
      true

    (** val radix : radix **)

    let radix =
      F''.radix

    type coq_type = F''.coq_type

    (** val toF : coq_type -> float **)

    let toF =
      F''.toF

    (** val convert : coq_type -> extendedR **)

    let convert x =
      ftoX radix (toF x)

    (** val toX : coq_type -> extendedR **)

    let toX x =
      ftoX radix (toF x)

    (** val toR : coq_type -> RbaseSymbolsImpl.coq_R **)

    let toR x =
      proj_val (toX x)

    type precision = F''.precision

    type sfactor = F''.sfactor

    (** val prec : precision -> Arithmetic.integer **)

    let prec =
      F''.prec

    (** val coq_PtoP : Arithmetic.integer -> precision **)

    let coq_PtoP =
      F''.coq_PtoP

    (** val coq_ZtoS : Arithmetic.integer -> sfactor **)

    let coq_ZtoS =
      F''.coq_ZtoS

    (** val coq_StoZ : sfactor -> Arithmetic.integer **)

    let coq_StoZ =
      F''.coq_StoZ

    (** val incr_prec : precision -> Arithmetic.integer -> precision **)

    let incr_prec =
      F''.incr_prec

    (** val zero : coq_type **)

    let zero =
      F''.zero

    (** val nan : coq_type **)

    let nan =
      F''.nan

    (** val fromZ : Arithmetic.integer -> coq_type **)

    let fromZ =
      F''.fromZ

    (** val fromZ_DN : precision -> Arithmetic.integer -> coq_type **)

    let fromZ_DN =
      F''.fromZ_DN

    (** val fromZ_UP : precision -> Arithmetic.integer -> coq_type **)

    let fromZ_UP =
      F''.fromZ_UP

    (** val fromF : float -> coq_type **)

    let fromF =
      F''.fromF

    (** val classify : coq_type -> fclass **)

    let classify =
      F''.classify

    (** val real : coq_type -> bool **)

    let real =
      F''.real

    (** val is_nan : coq_type -> bool **)

    let is_nan =
      F''.is_nan

    (** val mag : coq_type -> sfactor **)

    let mag =
      F''.mag

    (** val valid_ub : coq_type -> bool **)

    let valid_ub =
      F''.valid_ub

    (** val valid_lb : coq_type -> bool **)

    let valid_lb =
      F''.valid_lb

    (** val cmp : coq_type -> coq_type -> xcomparison **)

    let cmp =
      F''.cmp

    (** val min : coq_type -> coq_type -> coq_type **)

    let min =
      F''.min

    (** val max : coq_type -> coq_type -> coq_type **)

    let max =
      F''.max

    (** val neg : coq_type -> coq_type **)

    let neg =
      F''.neg

    (** val abs : coq_type -> coq_type **)

    let abs =
      F''.abs

    (** val scale : coq_type -> sfactor -> coq_type **)

    let scale =
      F''.scale

    (** val div2 : coq_type -> coq_type **)

    let div2 =
      F''.div2

    (** val add_UP : precision -> coq_type -> coq_type -> coq_type **)

    let add_UP =
      F''.add_UP

    (** val add_DN : precision -> coq_type -> coq_type -> coq_type **)

    let add_DN =
      F''.add_DN

    (** val sub_UP : precision -> coq_type -> coq_type -> coq_type **)

    let sub_UP =
      F''.sub_UP

    (** val sub_DN : precision -> coq_type -> coq_type -> coq_type **)

    let sub_DN =
      F''.sub_DN

    (** val mul_UP : precision -> coq_type -> coq_type -> coq_type **)

    let mul_UP =
      F''.mul_UP

    (** val mul_DN : precision -> coq_type -> coq_type -> coq_type **)

    let mul_DN =
      F''.mul_DN

    (** val pow2_UP : precision -> sfactor -> coq_type **)

    let pow2_UP =
      F''.pow2_UP

    (** val div_UP : precision -> coq_type -> coq_type -> coq_type **)

    let div_UP =
      F''.div_UP

    (** val div_DN : precision -> coq_type -> coq_type -> coq_type **)

    let div_DN =
      F''.div_DN

    (** val sqrt_UP : precision -> coq_type -> coq_type **)

    let sqrt_UP =
      F''.sqrt_UP

    (** val sqrt_DN : precision -> coq_type -> coq_type **)

    let sqrt_DN =
      F''.sqrt_DN

    (** val nearbyint_UP : rounding_mode -> coq_type -> coq_type **)

    let nearbyint_UP =
      F''.nearbyint_UP

    (** val nearbyint_DN : rounding_mode -> coq_type -> coq_type **)

    let nearbyint_DN =
      F''.nearbyint_DN

    (** val midpoint : coq_type -> coq_type -> coq_type **)

    let midpoint =
      F''.midpoint
   end

  module F' = FloatExt(F)

  (** val c1 : F.coq_type **)

  let c1 =
    F.fromZ Arithmetic.one

  (** val cm1 : F.coq_type **)

  let cm1 =
    F.fromZ (Arithmetic.opposite Arithmetic.one)

  (** val c2 : F.coq_type **)

  let c2 =
    F.fromZ (Arithmetic.twice Arithmetic.one)

  (** val p52 : F.precision **)

  let p52 =
    F.coq_PtoP (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
      (Arithmetic.twice (Arithmetic.twice_and_one Arithmetic.one)))))

  type coq_type = F.coq_type f_interval

  type bound_type = F.coq_type

  type precision = F.precision

  (** val nan : F.coq_type **)

  let nan =
    F.nan

  (** val convert_bound : F.coq_type -> extendedR **)

  let convert_bound =
    F.toX

  (** val convert : coq_type -> interval **)

  let convert = function
  | Inan0 -> Inan
  | Ibnd0 (l, u) ->
    if (&&) (F.valid_lb l) (F.valid_ub u)
    then Ibnd ((F.toX l), (F.toX u))
    else Ibnd ((Xreal (iZR Arithmetic.one)), (Xreal (iZR Arithmetic.zero)))

  (** val nai : coq_type **)

  let nai =
    Inan0

  (** val bnd : F.coq_type -> F.coq_type -> coq_type **)

  let bnd l u =
    Ibnd0 (l, u)

  (** val zero : coq_type **)

  let zero =
    Ibnd0 (F.zero, F.zero)

  (** val empty : coq_type **)

  let empty =
    Ibnd0 (c1, F.zero)

  (** val real : coq_type -> bool **)

  let real = function
  | Inan0 -> false
  | Ibnd0 (_, _) -> true

  (** val singleton : F.coq_type -> F.coq_type f_interval **)

  let singleton b =
    if (&&) (F.valid_lb b) (F.valid_ub b) then Ibnd0 (b, b) else Inan0

  (** val is_empty : F.coq_type f_interval -> bool **)

  let is_empty = function
  | Inan0 -> false
  | Ibnd0 (xl, xu) -> (match F.cmp xl xu with
                       | Xgt -> true
                       | _ -> false)

  (** val bounded : F.coq_type f_interval -> bool **)

  let bounded = function
  | Inan0 -> false
  | Ibnd0 (xl, xu) -> (&&) (F.real xl) (F.real xu)

  (** val lower_bounded : F.coq_type f_interval -> bool **)

  let lower_bounded = function
  | Inan0 -> false
  | Ibnd0 (xl, _) -> F.real xl

  (** val upper_bounded : F.coq_type f_interval -> bool **)

  let upper_bounded = function
  | Inan0 -> false
  | Ibnd0 (_, xu) -> F.real xu

  (** val output :
      bool -> F.coq_type f_interval -> output_bound option * output_bound
      option **)

  let output fmt = function
  | Inan0 -> (None, None)
  | Ibnd0 (xl, xu) ->
    (match F.toF xl with
     | Fnan ->
       (match F.toF xu with
        | Fnan -> (None, None)
        | Fzero -> (None, (Some (BInteger Arithmetic.zero)))
        | Float (su, mu, eu) ->
          (None, (Some (output_bnd fmt true F.radix su mu eu))))
     | Fzero ->
       (match F.toF xu with
        | Fnan -> ((Some (BInteger Arithmetic.zero)), None)
        | Fzero ->
          ((Some (BInteger Arithmetic.zero)), (Some (BInteger
            Arithmetic.zero)))
        | Float (su, mu, eu) ->
          ((Some (BInteger Arithmetic.zero)), (Some
            (output_bnd fmt true F.radix su mu eu))))
     | Float (sl, ml, el) ->
       (match F.toF xu with
        | Fnan -> ((Some (output_bnd fmt false F.radix sl ml el)), None)
        | Fzero ->
          ((Some (output_bnd fmt false F.radix sl ml el)), (Some (BInteger
            Arithmetic.zero)))
        | Float (su, mu, eu) ->
          ((Some (output_bnd fmt false F.radix sl ml el)), (Some
            (output_bnd fmt true F.radix su mu eu)))))

  (** val subset : F.coq_type f_interval -> F.coq_type f_interval -> bool **)

  let subset xi yi =
    if is_empty xi
    then true
    else (match xi with
          | Inan0 -> (match yi with
                      | Inan0 -> true
                      | Ibnd0 (_, _) -> false)
          | Ibnd0 (xl, xu) ->
            (match yi with
             | Inan0 -> true
             | Ibnd0 (yl, yu) ->
               (&&)
                 (match F.cmp xl yl with
                  | Xlt -> false
                  | Xund ->
                    (match F.classify yl with
                     | Freal -> false
                     | Fpinfty -> false
                     | _ -> true)
                  | _ -> true)
                 (match F.cmp xu yu with
                  | Xgt -> false
                  | Xund ->
                    (match F.classify yu with
                     | Freal -> false
                     | Fminfty -> false
                     | _ -> true)
                  | _ -> true)))

  (** val wider :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval -> bool **)

  let wider prec0 xi = function
  | Inan0 -> false
  | Ibnd0 (yl, yu) ->
    (match xi with
     | Inan0 -> true
     | Ibnd0 (xl, xu) ->
       let yw = F.sub_UP prec0 yu yl in
       if F.real yw
       then (match F'.cmp (F.sub_UP prec0 xu xl) yw with
             | Xeq -> false
             | Xlt -> false
             | _ -> true)
       else false)

  (** val join :
      F.coq_type f_interval -> F.coq_type f_interval -> F.coq_type f_interval **)

  let join xi yi =
    if is_empty xi
    then yi
    else if is_empty yi
         then xi
         else (match xi with
               | Inan0 -> Inan0
               | Ibnd0 (xl, xu) ->
                 (match yi with
                  | Inan0 -> Inan0
                  | Ibnd0 (yl, yu) -> Ibnd0 ((F.min xl yl), (F.max xu yu))))

  (** val meet :
      F.coq_type f_interval -> F.coq_type f_interval -> F.coq_type f_interval **)

  let meet xi yi =
    if is_empty xi
    then xi
    else if is_empty yi
         then yi
         else (match xi with
               | Inan0 -> yi
               | Ibnd0 (xl, xu) ->
                 (match yi with
                  | Inan0 -> xi
                  | Ibnd0 (yl, yu) ->
                    let l =
                      if F.is_nan xl
                      then yl
                      else if F.is_nan yl then xl else F.max xl yl
                    in
                    let u =
                      if F.is_nan xu
                      then yu
                      else if F.is_nan yu then xu else F.min xu yu
                    in
                    Ibnd0 (l, u)))

  (** val mask : coq_type -> F.coq_type f_interval -> coq_type **)

  let mask xi yi = match yi with
  | Inan0 -> yi
  | Ibnd0 (_, _) -> xi

  (** val lower_extent : F.coq_type f_interval -> F.coq_type f_interval **)

  let lower_extent = function
  | Inan0 -> Inan0
  | Ibnd0 (_, xu) -> Ibnd0 (F.nan, xu)

  (** val upper_extent : F.coq_type f_interval -> F.coq_type f_interval **)

  let upper_extent = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, _) -> Ibnd0 (xl, F.nan)

  (** val lower_complement : F.coq_type f_interval -> coq_type **)

  let lower_complement = function
  | Inan0 -> empty
  | Ibnd0 (xl, _) -> if F.real xl then Ibnd0 (F.nan, xl) else empty

  (** val upper_complement : F.coq_type f_interval -> coq_type **)

  let upper_complement = function
  | Inan0 -> empty
  | Ibnd0 (_, xu) -> if F.real xu then Ibnd0 (xu, F.nan) else empty

  (** val whole : F.coq_type f_interval **)

  let whole =
    Ibnd0 (F.nan, F.nan)

  (** val lower : F.coq_type f_interval -> F.coq_type **)

  let lower = function
  | Inan0 -> F.nan
  | Ibnd0 (xl, _) -> xl

  (** val upper : F.coq_type f_interval -> F.coq_type **)

  let upper = function
  | Inan0 -> F.nan
  | Ibnd0 (_, xu) -> xu

  (** val fromZ_small : Arithmetic.integer -> F.coq_type f_interval **)

  let fromZ_small n0 =
    let f = F.fromZ n0 in Ibnd0 (f, f)

  (** val fromZ :
      F.precision -> Arithmetic.integer -> F.coq_type f_interval **)

  let fromZ prec0 n0 =
    Ibnd0 ((F.fromZ_DN prec0 n0), (F.fromZ_UP prec0 n0))

  (** val midpoint : F.coq_type f_interval -> F.coq_type **)

  let midpoint = function
  | Inan0 -> F.zero
  | Ibnd0 (xl, xu) ->
    if F.real xl
    then if F.real xu
         then F.midpoint xl xu
         else (match F.cmp xl F.zero with
               | Xeq -> c1
               | Xgt ->
                 let m = F.mul_UP p52 xl c2 in if F.real m then m else xl
               | _ -> F.zero)
    else if F.real xu
         then (match F.cmp xu F.zero with
               | Xeq -> cm1
               | Xlt ->
                 let m = F.mul_DN p52 xu c2 in if F.real m then m else xu
               | _ -> F.zero)
         else F.zero

  (** val bisect :
      F.coq_type f_interval -> F.coq_type f_interval * F.coq_type f_interval **)

  let bisect xi = match xi with
  | Inan0 -> (Inan0, Inan0)
  | Ibnd0 (xl, xu) ->
    let m = midpoint xi in ((Ibnd0 (xl, m)), (Ibnd0 (m, xu)))

  (** val sign_large_ : F.coq_type -> F.coq_type -> xcomparison **)

  let sign_large_ xl xu =
    match F.cmp xl F.zero with
    | Xeq -> (match F.cmp xu F.zero with
              | Xund -> Xgt
              | x -> x)
    | Xlt -> (match F.cmp xu F.zero with
              | Xeq -> Xlt
              | Xlt -> Xlt
              | _ -> Xund)
    | x -> (match F.cmp xu F.zero with
            | Xeq -> Xlt
            | Xlt -> Xlt
            | _ -> x)

  (** val sign_large : F.coq_type f_interval -> xcomparison **)

  let sign_large = function
  | Inan0 -> Xund
  | Ibnd0 (xl, xu) -> sign_large_ xl xu

  (** val sign_strict_ : F.coq_type -> F.coq_type -> xcomparison **)

  let sign_strict_ xl xu =
    match F.cmp xl F.zero with
    | Xeq -> (match F.cmp xu F.zero with
              | Xgt -> Xund
              | x -> x)
    | Xlt -> (match F.cmp xu F.zero with
              | Xlt -> Xlt
              | _ -> Xund)
    | x -> (match F.cmp xu F.zero with
            | Xlt -> Xlt
            | _ -> x)

  (** val sign_strict : F.coq_type f_interval -> xcomparison **)

  let sign_strict = function
  | Inan0 -> Xund
  | Ibnd0 (xl, xu) -> sign_strict_ xl xu

  (** val neg : F.coq_type f_interval -> F.coq_type f_interval **)

  let neg = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) -> Ibnd0 ((F.neg xu), (F.neg xl))

  (** val abs : F.coq_type f_interval -> F.coq_type f_interval **)

  let abs xi = match xi with
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    (match sign_large_ xl xu with
     | Xeq -> Ibnd0 (F.zero, F.zero)
     | Xlt -> Ibnd0 ((F.neg xu), (F.neg xl))
     | Xgt -> xi
     | Xund -> Ibnd0 (F.zero, (F.max (F.neg xl) xu)))

  (** val mul2 :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval **)

  let mul2 prec0 = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) -> Ibnd0 ((F.mul_DN prec0 xl c2), (F.mul_UP prec0 xu c2))

  (** val sqrt :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval **)

  let sqrt prec0 = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    (match F.cmp xl F.zero with
     | Xgt -> Ibnd0 ((F.sqrt_DN prec0 xl), (F.sqrt_UP prec0 xu))
     | _ -> Ibnd0 (F.zero, (F.sqrt_UP prec0 xu)))

  (** val add :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval ->
      F.coq_type f_interval **)

  let add prec0 xi yi =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      (match yi with
       | Inan0 -> Inan0
       | Ibnd0 (yl, yu) ->
         Ibnd0 ((F.add_DN prec0 xl yl), (F.add_UP prec0 xu yu)))

  (** val sub :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval ->
      F.coq_type f_interval **)

  let sub prec0 xi yi =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      (match yi with
       | Inan0 -> Inan0
       | Ibnd0 (yl, yu) ->
         Ibnd0 ((F.sub_DN prec0 xl yu), (F.sub_UP prec0 xu yl)))

  (** val cancel_add :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval ->
      F.coq_type f_interval **)

  let cancel_add prec0 xi yi =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      (match yi with
       | Inan0 -> Inan0
       | Ibnd0 (yl, yu) ->
         Ibnd0 ((F.sub_DN prec0 xl yl), (F.sub_UP prec0 xu yu)))

  (** val cancel_sub :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval ->
      F.coq_type f_interval **)

  let cancel_sub prec0 xi yi =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      (match yi with
       | Inan0 -> Inan0
       | Ibnd0 (yl, yu) ->
         Ibnd0 ((F.add_DN prec0 xl yu), (F.add_UP prec0 xu yl)))

  (** val mul_mixed :
      F.precision -> F.coq_type f_interval -> F.coq_type -> F.coq_type
      f_interval **)

  let mul_mixed prec0 xi y =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      if F.real y
      then (match F.cmp y F.zero with
            | Xeq -> Ibnd0 (F.zero, F.zero)
            | Xlt -> Ibnd0 ((F.mul_DN prec0 xu y), (F.mul_UP prec0 xl y))
            | Xgt -> Ibnd0 ((F.mul_DN prec0 xl y), (F.mul_UP prec0 xu y))
            | Xund -> Inan0)
      else Inan0

  (** val div_mixed_r :
      F.precision -> F.coq_type f_interval -> F.coq_type -> F.coq_type
      f_interval **)

  let div_mixed_r prec0 xi y =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      if F.real y
      then (match F.cmp y F.zero with
            | Xlt -> Ibnd0 ((F.div_DN prec0 xu y), (F.div_UP prec0 xl y))
            | Xgt -> Ibnd0 ((F.div_DN prec0 xl y), (F.div_UP prec0 xu y))
            | _ -> Inan0)
      else Inan0

  (** val sqr :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval **)

  let sqr prec0 = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    (match sign_large_ xl xu with
     | Xeq -> Ibnd0 (F.zero, F.zero)
     | Xlt ->
       let lb = F.mul_DN prec0 xu xu in
       (match F.cmp lb F.zero with
        | Xgt -> Ibnd0 (lb, (F.mul_UP prec0 xl xl))
        | _ -> Ibnd0 (F.zero, (F.mul_UP prec0 xl xl)))
     | Xgt ->
       let lb = F.mul_DN prec0 xl xl in
       (match F.cmp lb F.zero with
        | Xgt -> Ibnd0 (lb, (F.mul_UP prec0 xu xu))
        | _ -> Ibnd0 (F.zero, (F.mul_UP prec0 xu xu)))
     | Xund ->
       let xm = F.max (F.abs xl) xu in Ibnd0 (F.zero, (F.mul_UP prec0 xm xm)))

  (** val mul :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval ->
      F.coq_type f_interval **)

  let mul prec0 xi yi =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      (match yi with
       | Inan0 -> Inan0
       | Ibnd0 (yl, yu) ->
         (match sign_large_ xl xu with
          | Xeq -> Ibnd0 (F.zero, F.zero)
          | Xlt ->
            (match sign_large_ yl yu with
             | Xeq -> Ibnd0 (F.zero, F.zero)
             | Xlt -> Ibnd0 ((F.mul_DN prec0 xu yu), (F.mul_UP prec0 xl yl))
             | Xgt -> Ibnd0 ((F.mul_DN prec0 xl yu), (F.mul_UP prec0 xu yl))
             | Xund -> Ibnd0 ((F.mul_DN prec0 xl yu), (F.mul_UP prec0 xl yl)))
          | Xgt ->
            (match sign_large_ yl yu with
             | Xeq -> Ibnd0 (F.zero, F.zero)
             | Xlt -> Ibnd0 ((F.mul_DN prec0 xu yl), (F.mul_UP prec0 xl yu))
             | Xgt -> Ibnd0 ((F.mul_DN prec0 xl yl), (F.mul_UP prec0 xu yu))
             | Xund -> Ibnd0 ((F.mul_DN prec0 xu yl), (F.mul_UP prec0 xu yu)))
          | Xund ->
            (match sign_large_ yl yu with
             | Xeq -> Ibnd0 (F.zero, F.zero)
             | Xlt -> Ibnd0 ((F.mul_DN prec0 xu yl), (F.mul_UP prec0 xl yl))
             | Xgt -> Ibnd0 ((F.mul_DN prec0 xl yu), (F.mul_UP prec0 xu yu))
             | Xund ->
               Ibnd0 ((F.min (F.mul_DN prec0 xl yu) (F.mul_DN prec0 xu yl)),
                 (F.max (F.mul_UP prec0 xl yl) (F.mul_UP prec0 xu yu))))))

  (** val coq_Fdivz_UP :
      F.precision -> F.coq_type -> F.coq_type -> F.coq_type **)

  let coq_Fdivz_UP prec0 x y =
    if F.real y then F.div_UP prec0 x y else F.zero

  (** val coq_Fdivz_DN :
      F.precision -> F.coq_type -> F.coq_type -> F.coq_type **)

  let coq_Fdivz_DN prec0 x y =
    if F.real y then F.div_DN prec0 x y else F.zero

  (** val inv :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval **)

  let inv prec0 = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    (match sign_strict_ xl xu with
     | Xeq -> Inan0
     | Xund -> Inan0
     | _ -> Ibnd0 ((coq_Fdivz_DN prec0 c1 xu), (coq_Fdivz_UP prec0 c1 xl)))

  (** val invnz :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval **)

  let invnz prec0 = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    (match sign_strict_ xl xu with
     | Xeq -> Inan0
     | Xund ->
       (match sign_large_ xl xu with
        | Xlt -> Ibnd0 (F.nan, (coq_Fdivz_UP prec0 c1 xl))
        | Xgt -> Ibnd0 ((coq_Fdivz_DN prec0 c1 xu), F.nan)
        | _ -> Inan0)
     | _ -> Ibnd0 ((coq_Fdivz_DN prec0 c1 xu), (coq_Fdivz_UP prec0 c1 xl)))

  (** val div :
      F.precision -> F.coq_type f_interval -> F.coq_type f_interval ->
      F.coq_type f_interval **)

  let div prec0 xi yi =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      (match yi with
       | Inan0 -> Inan0
       | Ibnd0 (yl, yu) ->
         (match sign_strict_ xl xu with
          | Xeq ->
            (match sign_strict_ yl yu with
             | Xeq -> Inan0
             | Xund -> Inan0
             | _ -> Ibnd0 (F.zero, F.zero))
          | Xlt ->
            (match sign_strict_ yl yu with
             | Xlt ->
               Ibnd0 ((coq_Fdivz_DN prec0 xu yl), (F.div_UP prec0 xl yu))
             | Xgt ->
               Ibnd0 ((F.div_DN prec0 xl yl), (coq_Fdivz_UP prec0 xu yu))
             | _ -> Inan0)
          | Xgt ->
            (match sign_strict_ yl yu with
             | Xlt ->
               Ibnd0 ((F.div_DN prec0 xu yu), (coq_Fdivz_UP prec0 xl yl))
             | Xgt ->
               Ibnd0 ((coq_Fdivz_DN prec0 xl yu), (F.div_UP prec0 xu yl))
             | _ -> Inan0)
          | Xund ->
            (match sign_strict_ yl yu with
             | Xlt -> Ibnd0 ((F.div_DN prec0 xu yu), (F.div_UP prec0 xl yu))
             | Xgt -> Ibnd0 ((F.div_DN prec0 xl yl), (F.div_UP prec0 xu yl))
             | _ -> Inan0)))

  (** val coq_Fpower_pos_UP :
      F.precision -> F.coq_type -> Arithmetic.integer -> F.coq_type **)

  let rec coq_Fpower_pos_UP prec0 x n0 =
    Arithmetic.positive_case
      (fun p ->
      F.mul_UP prec0 x (coq_Fpower_pos_UP prec0 (F.mul_UP prec0 x x) p))
      (fun p -> coq_Fpower_pos_UP prec0 (F.mul_UP prec0 x x) p)
      (fun _ -> x)
      n0

  (** val coq_Fpower_pos_DN :
      F.precision -> F.coq_type -> Arithmetic.integer -> F.coq_type **)

  let rec coq_Fpower_pos_DN prec0 x n0 =
    Arithmetic.positive_case
      (fun p ->
      let xx = F.mul_DN prec0 x x in
      (match F.cmp xx F.zero with
       | Xgt -> F.mul_DN prec0 x (coq_Fpower_pos_DN prec0 xx p)
       | Xund -> F.nan
       | _ -> F.zero))
      (fun p ->
      let xx = F.mul_DN prec0 x x in
      (match F.cmp xx F.zero with
       | Xgt -> coq_Fpower_pos_DN prec0 xx p
       | Xund -> F.nan
       | _ -> F.zero))
      (fun _ -> x)
      n0

  (** val power_pos :
      F.precision -> F.coq_type f_interval -> Arithmetic.integer ->
      F.coq_type f_interval **)

  let power_pos prec0 xi n0 =
    match xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      (match sign_large_ xl xu with
       | Xeq -> Ibnd0 (F.zero, F.zero)
       | Xlt ->
         (Arithmetic.positive_case
            (fun _ -> Ibnd0 ((F.neg (coq_Fpower_pos_UP prec0 (F.abs xl) n0)),
            (F.neg (coq_Fpower_pos_DN prec0 (F.abs xu) n0))))
            (fun _ -> Ibnd0 ((coq_Fpower_pos_DN prec0 (F.abs xu) n0),
            (coq_Fpower_pos_UP prec0 (F.abs xl) n0)))
            (fun _ -> xi)
            n0)
       | Xgt ->
         Ibnd0 ((coq_Fpower_pos_DN prec0 xl n0),
           (coq_Fpower_pos_UP prec0 xu n0))
       | Xund ->
         (Arithmetic.positive_case
            (fun _ -> Ibnd0 ((F.neg (coq_Fpower_pos_UP prec0 (F.abs xl) n0)),
            (coq_Fpower_pos_UP prec0 xu n0)))
            (fun _ ->
            let xm = F.max (F.abs xl) xu in
            Ibnd0 (F.zero, (coq_Fpower_pos_UP prec0 xm n0)))
            (fun _ -> xi)
            n0))

  (** val power_int :
      F.precision -> F.coq_type f_interval -> Arithmetic.integer ->
      F.coq_type f_interval **)

  let power_int prec0 xi n0 =
    Arithmetic.integer_case
      (fun _ ->
      match xi with
      | Inan0 -> Inan0
      | Ibnd0 (_, _) -> Ibnd0 (c1, c1))
      (fun p -> power_pos prec0 xi p)
      (fun p -> inv prec0 (power_pos prec0 xi p))
      n0

  (** val nearbyint :
      rounding_mode -> F.coq_type f_interval -> F.coq_type f_interval **)

  let nearbyint mode = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    Ibnd0 ((F.nearbyint_DN mode xl), (F.nearbyint_UP mode xu))

  (** val error_flt :
      F.precision -> Arithmetic.integer -> Arithmetic.integer -> F.coq_type
      f_interval -> F.coq_type f_interval **)

  let error_flt prec0 emin p = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    let xu' = F.max (F.neg xl) xu in
    let err_rel = F.pow2_UP prec0 (F.coq_ZtoS (Z.sub Arithmetic.one p)) in
    let err_min = F.pow2_UP prec0 (F.coq_ZtoS emin) in
    let err_abs = F.mul_UP prec0 xu' err_rel in
    let err = F.max err_min err_abs in Ibnd0 ((F.neg err), err)

  (** val c3 : F.coq_type **)

  let c3 =
    F.fromZ (Arithmetic.twice_and_one Arithmetic.one)

  (** val c4 : F.coq_type **)

  let c4 =
    F.fromZ (Arithmetic.twice (Arithmetic.twice Arithmetic.one))

  (** val c8 : F.coq_type **)

  let c8 =
    F.fromZ (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
      Arithmetic.one)))

  (** val pi : F.precision -> F.coq_type f_interval **)

  let pi prec0 =
    mul2 prec0 (mul2 prec0 (T.pi4 prec0))

  (** val cos :
      T.I.F.precision -> F.coq_type f_interval -> T.I.F.coq_type f_interval **)

  let cos prec0 xi =
    match abs xi with
    | Inan0 -> Inan0
    | Ibnd0 (xl, xu) ->
      if F'.le' xu xl
      then T.cos_fast prec0 xl
      else let pi5 = T.pi4 prec0 in
           if F'.le' xu (F.mul_DN prec0 (lower pi5) c4)
           then bnd (lower (T.cos_fast prec0 xu))
                  (upper (T.cos_fast prec0 xl))
           else if F'.le' xu (F.mul_DN prec0 (lower pi5) c8)
                then if F'.le' (F.mul_UP prec0 (upper pi5) c4) xl
                     then bnd (lower (T.cos_fast prec0 xl))
                            (upper (T.cos_fast prec0 xu))
                     else bnd cm1
                            (F.max (upper (T.cos_fast prec0 xl))
                              (upper (T.cos_fast prec0 xu)))
                else let d = F.sub_UP prec0 xu xl in
                     if F'.le' d c3
                     then let m = F.midpoint xl xu in
                          let d0 =
                            F.max (F.sub_UP prec0 xu m) (F.sub_UP prec0 m xl)
                          in
                          let c = T.cos_fast prec0 m in
                          meet (bnd cm1 c1) (add prec0 c (bnd (F.neg d0) d0))
                     else bnd cm1 c1

  (** val sin :
      F''.precision -> F.coq_type f_interval -> T.I.F.coq_type f_interval **)

  let sin prec0 xi = match xi with
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    if F'.le' xu xl
    then T.sin_fast prec0 xl
    else let pi5 = T.pi4 prec0 in
         let pi2 = F.mul_DN prec0 (lower pi5) c2 in
         if F'.le' (F.neg pi2) xl
         then if F'.le' xu pi2
              then bnd (lower (T.sin_fast prec0 xl))
                     (upper (T.sin_fast prec0 xu))
              else cos prec0 (sub prec0 (mul2 prec0 pi5) xi)
         else neg (cos prec0 (add prec0 xi (mul2 prec0 pi5)))

  (** val tan :
      F''.precision -> F.coq_type f_interval -> T.I.F.coq_type f_interval **)

  let tan prec0 = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    if F'.le' xu xl
    then T.tan_fast prec0 xl
    else let pi2 = F.mul_DN prec0 (lower (T.pi4 prec0)) c2 in
         if F'.lt' (F.neg pi2) xl
         then if F'.lt' xu pi2
              then bnd (lower (T.tan_fast prec0 xl))
                     (upper (T.tan_fast prec0 xu))
              else Inan0
         else Inan0

  (** val atan :
      F''.precision -> F.coq_type f_interval -> F.coq_type f_interval **)

  let atan prec0 = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    Ibnd0
      ((if F.real xl
        then lower (T.atan_fast prec0 xl)
        else F.neg (F.mul_UP prec0 (upper (T.pi4 prec0)) c2)),
      (if F.real xu
       then upper (T.atan_fast prec0 xu)
       else F.mul_UP prec0 (upper (T.pi4 prec0)) c2))

  (** val exp :
      F''.precision -> F.coq_type f_interval -> F.coq_type f_interval **)

  let exp prec0 = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    Ibnd0 ((if F.real xl then lower (T.exp_fast prec0 xl) else F.zero),
      (if F.real xu then upper (T.exp_fast prec0 xu) else F.nan))

  (** val ln :
      F''.precision -> F.coq_type f_interval -> F.coq_type f_interval **)

  let ln prec0 = function
  | Inan0 -> Inan0
  | Ibnd0 (xl, xu) ->
    if F'.lt' F.zero xl
    then Ibnd0 ((lower (T.ln_fast prec0 xl)),
           (if F.real xu then upper (T.ln_fast prec0 xu) else F.nan))
    else Inan0
 end

type ('smantissa_type, 'exponent_type) s_float =
| Fnan1
| Float0 of 'smantissa_type * 'exponent_type

module SpecificFloat =
 functor (Carrier:FloatCarrier) ->
 struct
  (** val sensible_format : bool **)

  let sensible_format =
    Arithmetic.integer_case
      (fun _ -> false)
      (fun p ->
      Arithmetic.positive_case
        (fun _ -> false)
        (fun _ -> true)
        (fun _ -> false)
        p)
      (fun _ -> false)
      (radix_val Carrier.radix)

  (** val radix : radix **)

  let radix =
    Carrier.radix

  type coq_type = (Carrier.smantissa_type, Carrier.exponent_type) s_float

  (** val toF : coq_type -> float **)

  let toF = function
  | Fnan1 -> Fnan
  | Float0 (m, e) ->
    (match Carrier.mantissa_sign m with
     | Mzero -> Fzero
     | Mnumber (s, p) -> Float (s, (Carrier.coq_MtoP p), (Carrier.coq_EtoZ e)))

  (** val toX : coq_type -> extendedR **)

  let toX x =
    ftoX radix (toF x)

  (** val toR : coq_type -> RbaseSymbolsImpl.coq_R **)

  let toR x =
    proj_val (toX x)

  (** val convert : coq_type -> extendedR **)

  let convert x =
    ftoX radix (toF x)

  (** val fromF :
      float -> (Carrier.smantissa_type, Carrier.exponent_type) s_float **)

  let fromF = function
  | Fnan -> Fnan1
  | Fzero -> Float0 (Carrier.mantissa_zero, Carrier.exponent_zero)
  | Float (b, m, e) ->
    if b
    then Float0 ((Carrier.coq_ZtoM (Arithmetic.opposite m)),
           (Carrier.coq_ZtoE e))
    else Float0 ((Carrier.coq_ZtoM m), (Carrier.coq_ZtoE e))

  type precision = Carrier.exponent_type

  type sfactor = Carrier.exponent_type

  (** val prec : Carrier.exponent_type -> Arithmetic.integer **)

  let prec p =
    Arithmetic.integer_case
      (fun _ -> Arithmetic.one)
      (fun q0 -> q0)
      (fun _ -> Arithmetic.one)
      (Carrier.coq_EtoZ p)

  (** val coq_ZtoS : Arithmetic.integer -> Carrier.exponent_type **)

  let coq_ZtoS =
    Carrier.coq_ZtoE

  (** val coq_StoZ : Carrier.exponent_type -> Arithmetic.integer **)

  let coq_StoZ =
    Carrier.coq_EtoZ

  (** val coq_PtoP : Arithmetic.integer -> Carrier.exponent_type **)

  let coq_PtoP n0 =
    Carrier.coq_ZtoE n0

  (** val incr_prec :
      Carrier.exponent_type -> Arithmetic.integer -> Carrier.exponent_type **)

  let incr_prec x y =
    Carrier.exponent_add x (Carrier.coq_ZtoE y)

  (** val sm1 : Carrier.exponent_type **)

  let sm1 =
    Carrier.coq_ZtoE (Arithmetic.opposite Arithmetic.one)

  (** val zero : (Carrier.smantissa_type, Carrier.exponent_type) s_float **)

  let zero =
    Float0 (Carrier.mantissa_zero, Carrier.exponent_zero)

  (** val nan : (Carrier.smantissa_type, Carrier.exponent_type) s_float **)

  let nan =
    Fnan1

  (** val mag : coq_type -> Carrier.exponent_type **)

  let mag = function
  | Fnan1 -> Carrier.exponent_zero
  | Float0 (m, e) ->
    (match Carrier.mantissa_sign m with
     | Mzero -> e
     | Mnumber (_, m0) -> Carrier.exponent_add e (Carrier.mantissa_digits m0))

  (** val classify : coq_type -> fclass **)

  let classify = function
  | Fnan1 -> Fnan0
  | Float0 (_, _) -> Freal

  (** val real : coq_type -> bool **)

  let real = function
  | Fnan1 -> false
  | Float0 (_, _) -> true

  (** val is_nan : coq_type -> bool **)

  let is_nan = function
  | Fnan1 -> true
  | Float0 (_, _) -> false

  (** val valid_ub : coq_type -> bool **)

  let valid_ub _ =
    true

  (** val valid_lb : coq_type -> bool **)

  let valid_lb _ =
    true

  (** val fromZ :
      Arithmetic.integer -> (Carrier.smantissa_type, Carrier.exponent_type)
      s_float **)

  let fromZ n0 =
    Float0 ((Carrier.coq_ZtoM n0), Carrier.exponent_zero)

  (** val fromZ_DN :
      precision -> Arithmetic.integer -> (Carrier.smantissa_type,
      Carrier.exponent_type) s_float **)

  let fromZ_DN _ =
    fromZ

  (** val fromZ_UP :
      precision -> Arithmetic.integer -> (Carrier.smantissa_type,
      Carrier.exponent_type) s_float **)

  let fromZ_UP _ =
    fromZ

  (** val float_aux :
      bool -> Carrier.mantissa_type -> Carrier.exponent_type -> coq_type **)

  let float_aux s m e =
    Float0 ((if s then Carrier.mantissa_neg m else Carrier.mantissa_pos m), e)

  (** val neg : coq_type -> coq_type **)

  let neg f = match f with
  | Fnan1 -> f
  | Float0 (m, e) ->
    (match Carrier.mantissa_sign m with
     | Mzero -> f
     | Mnumber (s, p) ->
       Float0
         ((if s then Carrier.mantissa_pos p else Carrier.mantissa_neg p), e))

  (** val abs : coq_type -> coq_type **)

  let abs f = match f with
  | Fnan1 -> f
  | Float0 (m, e) ->
    (match Carrier.mantissa_sign m with
     | Mzero -> f
     | Mnumber (_, p) -> Float0 ((Carrier.mantissa_pos p), e))

  (** val scale : coq_type -> Carrier.exponent_type -> coq_type **)

  let scale f d =
    match f with
    | Fnan1 -> f
    | Float0 (m, e) -> Float0 (m, (Carrier.exponent_add e d))

  (** val scale2 : coq_type -> Carrier.exponent_type -> coq_type **)

  let scale2 f d =
    match f with
    | Fnan1 -> f
    | Float0 (m, e) ->
      (match Carrier.mantissa_sign m with
       | Mzero -> f
       | Mnumber (s, p) ->
         let (p2, d2) = Carrier.mantissa_scale2 p d in
         float_aux s p2 (Carrier.exponent_add e d2))

  (** val pow2_UP : precision -> Carrier.exponent_type -> coq_type **)

  let pow2_UP _ e =
    if sensible_format
    then scale2 (Float0 ((Carrier.mantissa_pos Carrier.mantissa_one),
           Carrier.exponent_zero)) e
    else Fnan1

  (** val div2 : coq_type -> coq_type **)

  let div2 f =
    scale2 f sm1

  (** val cmp_aux1 :
      Carrier.mantissa_type -> Carrier.mantissa_type -> xcomparison **)

  let cmp_aux1 m1 m2 =
    match Carrier.mantissa_cmp m1 m2 with
    | Arithmetic.Eq -> Xeq
    | Arithmetic.Lt -> Xlt
    | Arithmetic.Gt -> Xgt

  (** val cmp_aux2 :
      Carrier.mantissa_type -> Carrier.exponent_type -> Carrier.mantissa_type
      -> Carrier.exponent_type -> xcomparison **)

  let cmp_aux2 m1 e1 m2 e2 =
    let d1 = Carrier.mantissa_digits m1 in
    let d2 = Carrier.mantissa_digits m2 in
    (match Carrier.exponent_cmp (Carrier.exponent_add e1 d1)
             (Carrier.exponent_add e2 d2) with
     | Arithmetic.Eq ->
       let nb = Carrier.exponent_sub e1 e2 in
       (match Carrier.exponent_cmp nb Carrier.exponent_zero with
        | Arithmetic.Eq -> cmp_aux1 m1 m2
        | Arithmetic.Lt ->
          cmp_aux1 m1 (Carrier.mantissa_shl m2 (Carrier.exponent_neg nb))
        | Arithmetic.Gt -> cmp_aux1 (Carrier.mantissa_shl m1 nb) m2)
     | Arithmetic.Lt -> Xlt
     | Arithmetic.Gt -> Xgt)

  (** val cmp : coq_type -> coq_type -> xcomparison **)

  let cmp f1 f2 =
    match f1 with
    | Fnan1 -> Xund
    | Float0 (m1, e1) ->
      (match f2 with
       | Fnan1 -> Xund
       | Float0 (m2, e2) ->
         (match Carrier.mantissa_sign m1 with
          | Mzero ->
            (match Carrier.mantissa_sign m2 with
             | Mzero -> Xeq
             | Mnumber (s, _) -> if s then Xgt else Xlt)
          | Mnumber (s, p2) ->
            if s
            then (match Carrier.mantissa_sign m2 with
                  | Mzero -> Xlt
                  | Mnumber (s0, p3) ->
                    if s0 then cmp_aux2 p3 e2 p2 e1 else Xlt)
            else (match Carrier.mantissa_sign m2 with
                  | Mzero -> Xgt
                  | Mnumber (s0, p3) ->
                    if s0 then Xgt else cmp_aux2 p2 e1 p3 e2)))

  (** val min : coq_type -> coq_type -> coq_type **)

  let min x y =
    match cmp x y with
    | Xgt -> y
    | Xund -> nan
    | _ -> x

  (** val max : coq_type -> coq_type -> coq_type **)

  let max x y =
    match cmp x y with
    | Xgt -> x
    | Xund -> nan
    | _ -> y

  (** val adjust_mantissa :
      rounding_mode -> Carrier.mantissa_type -> Arithmetic.position -> bool
      -> Carrier.mantissa_type **)

  let adjust_mantissa mode m pos sign =
    if need_change mode (Carrier.mantissa_even m) pos sign
    then Carrier.mantissa_add m Carrier.mantissa_one
    else m

  (** val round_aux :
      rounding_mode -> Carrier.exponent_type -> bool -> Carrier.mantissa_type
      -> Carrier.exponent_type -> Arithmetic.position -> coq_type **)

  let round_aux mode prec0 sign m1 e1 pos =
    let prec1 =
      match Carrier.exponent_cmp prec0 Carrier.exponent_zero with
      | Arithmetic.Gt -> prec0
      | _ -> Carrier.exponent_one
    in
    let nb = Carrier.exponent_sub (Carrier.mantissa_digits m1) prec1 in
    let e2 = Carrier.exponent_add e1 nb in
    (match Carrier.exponent_cmp nb Carrier.exponent_zero with
     | Arithmetic.Eq -> float_aux sign (adjust_mantissa mode m1 pos sign) e1
     | Arithmetic.Lt -> float_aux sign m1 e1
     | Arithmetic.Gt ->
       let (m2, pos2) = Carrier.mantissa_shr m1 nb pos in
       float_aux sign (adjust_mantissa mode m2 pos2 sign) e2)

  (** val round_at_exp_aux :
      rounding_mode -> Carrier.exponent_type -> bool -> Carrier.mantissa_type
      -> Carrier.exponent_type -> Arithmetic.position -> coq_type **)

  let round_at_exp_aux mode e2 sign m1 e1 pos =
    let nb = Carrier.exponent_sub e2 e1 in
    (match Carrier.exponent_cmp nb Carrier.exponent_zero with
     | Arithmetic.Eq -> float_aux sign (adjust_mantissa mode m1 pos sign) e1
     | Arithmetic.Lt -> float_aux sign m1 e1
     | Arithmetic.Gt ->
       (match Carrier.exponent_cmp (Carrier.mantissa_digits m1) nb with
        | Arithmetic.Eq ->
          let pos2 = Carrier.mantissa_shrp m1 nb pos in
          if need_change_zero mode pos2 sign
          then float_aux sign Carrier.mantissa_one e2
          else zero
        | Arithmetic.Lt ->
          if need_change_zero mode Arithmetic.Below_middle sign
          then float_aux sign Carrier.mantissa_one e2
          else zero
        | Arithmetic.Gt ->
          let (m2, pos2) = Carrier.mantissa_shr m1 nb pos in
          float_aux sign (adjust_mantissa mode m2 pos2 sign) e2))

  (** val mul :
      rounding_mode -> Carrier.exponent_type -> coq_type -> coq_type ->
      coq_type **)

  let mul mode prec0 x y =
    match x with
    | Fnan1 -> x
    | Float0 (mx, ex) ->
      (match y with
       | Fnan1 -> y
       | Float0 (my, ey) ->
         (match Carrier.mantissa_sign mx with
          | Mzero -> x
          | Mnumber (sx, mx0) ->
            (match Carrier.mantissa_sign my with
             | Mzero -> y
             | Mnumber (sy, my0) ->
               round_aux mode prec0 (xorb sx sy)
                 (Carrier.mantissa_mul mx0 my0) (Carrier.exponent_add ex ey)
                 Arithmetic.At_zero)))

  (** val mul_UP :
      Carrier.exponent_type -> coq_type -> coq_type -> coq_type **)

  let mul_UP =
    mul Rnd_UP

  (** val mul_DN :
      Carrier.exponent_type -> coq_type -> coq_type -> coq_type **)

  let mul_DN =
    mul Rnd_DN

  (** val add_exact_aux1 :
      bool -> bool -> Carrier.mantissa_type -> Carrier.mantissa_type ->
      Carrier.exponent_type -> coq_type **)

  let add_exact_aux1 sx sy mx my e =
    if eqb sx sy
    then float_aux sx (Carrier.mantissa_add mx my) e
    else (match Carrier.mantissa_cmp mx my with
          | Arithmetic.Eq -> zero
          | Arithmetic.Lt -> float_aux sy (Carrier.mantissa_sub my mx) e
          | Arithmetic.Gt -> float_aux sx (Carrier.mantissa_sub mx my) e)

  (** val add_exact_aux2 :
      bool -> bool -> Carrier.mantissa_type -> Carrier.mantissa_type ->
      Carrier.exponent_type -> Carrier.exponent_type -> coq_type **)

  let add_exact_aux2 sx sy mx my ex ey =
    let nb = Carrier.exponent_sub ex ey in
    (match Carrier.exponent_cmp nb Carrier.exponent_zero with
     | Arithmetic.Eq -> add_exact_aux1 sx sy mx my ex
     | Arithmetic.Lt ->
       add_exact_aux1 sx sy mx
         (Carrier.mantissa_shl my (Carrier.exponent_neg nb)) ex
     | Arithmetic.Gt ->
       add_exact_aux1 sx sy (Carrier.mantissa_shl mx nb) my ey)

  (** val add_exact : coq_type -> coq_type -> coq_type **)

  let add_exact x y =
    match x with
    | Fnan1 -> x
    | Float0 (mx, ex) ->
      (match y with
       | Fnan1 -> y
       | Float0 (my, ey) ->
         (match Carrier.mantissa_sign mx with
          | Mzero -> y
          | Mnumber (sx, mx0) ->
            (match Carrier.mantissa_sign my with
             | Mzero -> x
             | Mnumber (sy, my0) -> add_exact_aux2 sx sy mx0 my0 ex ey)))

  (** val add_slow_aux1 :
      rounding_mode -> Carrier.exponent_type -> bool -> bool ->
      Carrier.mantissa_type -> Carrier.mantissa_type -> Carrier.exponent_type
      -> coq_type **)

  let add_slow_aux1 mode prec0 sx sy mx my e =
    if eqb sx sy
    then round_aux mode prec0 sx (Carrier.mantissa_add mx my) e
           Arithmetic.At_zero
    else (match Carrier.mantissa_cmp mx my with
          | Arithmetic.Eq -> zero
          | Arithmetic.Lt ->
            round_aux mode prec0 sy (Carrier.mantissa_sub my mx) e
              Arithmetic.At_zero
          | Arithmetic.Gt ->
            round_aux mode prec0 sx (Carrier.mantissa_sub mx my) e
              Arithmetic.At_zero)

  (** val add_slow_aux2 :
      rounding_mode -> Carrier.exponent_type -> bool -> bool ->
      Carrier.mantissa_type -> Carrier.mantissa_type -> Carrier.exponent_type
      -> Carrier.exponent_type -> coq_type **)

  let add_slow_aux2 mode prec0 sx sy mx my ex ey =
    let nb = Carrier.exponent_sub ex ey in
    (match Carrier.exponent_cmp nb Carrier.exponent_zero with
     | Arithmetic.Eq -> add_slow_aux1 mode prec0 sx sy mx my ex
     | Arithmetic.Lt ->
       add_slow_aux1 mode prec0 sx sy mx
         (Carrier.mantissa_shl my (Carrier.exponent_neg nb)) ex
     | Arithmetic.Gt ->
       add_slow_aux1 mode prec0 sx sy (Carrier.mantissa_shl mx nb) my ey)

  (** val add_slow :
      rounding_mode -> Carrier.exponent_type -> coq_type -> coq_type ->
      coq_type **)

  let add_slow mode prec0 x y =
    match x with
    | Fnan1 -> x
    | Float0 (mx, ex) ->
      (match y with
       | Fnan1 -> y
       | Float0 (my, ey) ->
         (match Carrier.mantissa_sign mx with
          | Mzero ->
            (match Carrier.mantissa_sign my with
             | Mzero -> x
             | Mnumber (sy, py) ->
               round_aux mode prec0 sy py ey Arithmetic.At_zero)
          | Mnumber (sx, px) ->
            (match Carrier.mantissa_sign my with
             | Mzero -> round_aux mode prec0 sx px ex Arithmetic.At_zero
             | Mnumber (sy, py) -> add_slow_aux2 mode prec0 sx sy px py ex ey)))

  (** val add_UP :
      Carrier.exponent_type -> coq_type -> coq_type -> coq_type **)

  let add_UP =
    add_slow Rnd_UP

  (** val add_DN :
      Carrier.exponent_type -> coq_type -> coq_type -> coq_type **)

  let add_DN =
    add_slow Rnd_DN

  (** val sub_UP :
      Carrier.exponent_type -> coq_type -> coq_type -> coq_type **)

  let sub_UP prec0 x y =
    add_UP prec0 x (neg y)

  (** val sub_DN :
      Carrier.exponent_type -> coq_type -> coq_type -> coq_type **)

  let sub_DN prec0 x y =
    add_DN prec0 x (neg y)

  (** val div_aux :
      rounding_mode -> Carrier.exponent_type -> bool -> Carrier.mantissa_type
      -> Carrier.mantissa_type -> Carrier.exponent_type -> coq_type **)

  let div_aux mode prec0 s mx my e =
    let (q0, pos) = Carrier.mantissa_div mx my in
    round_aux mode prec0 s q0 e pos

  (** val div :
      rounding_mode -> Carrier.exponent_type -> coq_type -> coq_type ->
      coq_type **)

  let div mode prec0 x y =
    match x with
    | Fnan1 -> x
    | Float0 (mx, ex) ->
      (match y with
       | Fnan1 -> y
       | Float0 (my, ey) ->
         let prec1 =
           match Carrier.exponent_cmp prec0 Carrier.exponent_zero with
           | Arithmetic.Gt -> prec0
           | _ -> Carrier.exponent_one
         in
         (match Carrier.mantissa_sign mx with
          | Mzero ->
            (match Carrier.mantissa_sign my with
             | Mzero -> Fnan1
             | Mnumber (_, _) -> x)
          | Mnumber (sx, px) ->
            (match Carrier.mantissa_sign my with
             | Mzero -> Fnan1
             | Mnumber (sy, py) ->
               let dx = Carrier.mantissa_digits px in
               let dy = Carrier.mantissa_digits py in
               let e = Carrier.exponent_sub ex ey in
               let nb =
                 Carrier.exponent_sub (Carrier.exponent_add dy prec1) dx
               in
               (match Carrier.exponent_cmp nb Carrier.exponent_zero with
                | Arithmetic.Gt ->
                  div_aux mode prec1 (xorb sx sy)
                    (Carrier.mantissa_shl px nb) py
                    (Carrier.exponent_sub e nb)
                | _ -> div_aux mode prec1 (xorb sx sy) px py e))))

  (** val div_UP :
      Carrier.exponent_type -> coq_type -> coq_type -> coq_type **)

  let div_UP =
    div Rnd_UP

  (** val div_DN :
      Carrier.exponent_type -> coq_type -> coq_type -> coq_type **)

  let div_DN =
    div Rnd_DN

  (** val sqrt :
      rounding_mode -> Carrier.exponent_type -> coq_type -> coq_type **)

  let sqrt mode prec0 f = match f with
  | Fnan1 -> f
  | Float0 (m, e) ->
    (match Carrier.mantissa_sign m with
     | Mzero -> f
     | Mnumber (s, p) ->
       if s
       then Fnan1
       else let d = Carrier.mantissa_digits p in
            let prec1 =
              match Carrier.exponent_cmp prec0 Carrier.exponent_zero with
              | Arithmetic.Gt -> prec0
              | _ -> Carrier.exponent_one
            in
            let s0 = Carrier.exponent_sub (Carrier.exponent_add prec1 prec1) d
            in
            let s1 =
              match Carrier.exponent_cmp s0 Carrier.exponent_zero with
              | Arithmetic.Gt -> s0
              | _ -> Carrier.exponent_zero
            in
            let (e', r) =
              Carrier.exponent_div2_floor (Carrier.exponent_sub e s1)
            in
            let s2 =
              if r then Carrier.exponent_add s1 Carrier.exponent_one else s1
            in
            let m0 =
              match Carrier.exponent_cmp s2 Carrier.exponent_zero with
              | Arithmetic.Gt -> Carrier.mantissa_shl p s2
              | _ -> p
            in
            let (m', pos) = Carrier.mantissa_sqrt m0 in
            round_aux mode prec1 false m' e' pos)

  (** val sqrt_UP : Carrier.exponent_type -> coq_type -> coq_type **)

  let sqrt_UP =
    sqrt Rnd_UP

  (** val sqrt_DN : Carrier.exponent_type -> coq_type -> coq_type **)

  let sqrt_DN =
    sqrt Rnd_DN

  (** val nearbyint : rounding_mode -> coq_type -> coq_type **)

  let nearbyint mode f = match f with
  | Fnan1 -> f
  | Float0 (m, e) ->
    (match Carrier.mantissa_sign m with
     | Mzero -> zero
     | Mnumber (s, m0) ->
       round_at_exp_aux mode Carrier.exponent_zero s m0 e Arithmetic.At_zero)

  (** val nearbyint_UP : rounding_mode -> coq_type -> coq_type **)

  let nearbyint_UP =
    nearbyint

  (** val nearbyint_DN : rounding_mode -> coq_type -> coq_type **)

  let nearbyint_DN =
    nearbyint

  (** val midpoint : coq_type -> coq_type -> coq_type **)

  let midpoint x y =
    scale2 (add_exact x y) sm1
 end

module FloatZ = SpecificFloat(Radix2)

type claim_name =
| Minimum
| Product_stable
| Product_unstable
| Degenerate
| Degenerate_at
| Edge_contraction
| Edge_expansion
| Frozen_convergence
| Frozen_global
| Flip
| Flip_subcritical
| Lyapunov
| Lyapunov_subcritical
| Lyapunov_depth
| Two_cycle
| Period_doubling
| Branch
| Flip_momentum
| Two_cycle_momentum
| Branch_momentum
| Attracting_cycle
| Convergence
| Global_convergence
| Squared_exact
| Sharpness_law
| Sharpness_law_lower
| Law_entry
| Law_entry_near
| Law_strip
| Law_from_afar
| Sharpness
| Run
| Run_wide

(** val claim_names : (char list * claim_name) list **)

let claim_names =
  (('m'::('i'::('n'::('i'::('m'::('u'::('m'::[]))))))),
    Minimum) :: ((('p'::('r'::('o'::('d'::('u'::('c'::('t'::('_'::('s'::('t'::('a'::('b'::('l'::('e'::[])))))))))))))),
    Product_stable) :: ((('p'::('r'::('o'::('d'::('u'::('c'::('t'::('_'::('u'::('n'::('s'::('t'::('a'::('b'::('l'::('e'::[])))))))))))))))),
    Product_unstable) :: ((('d'::('e'::('g'::('e'::('n'::('e'::('r'::('a'::('t'::('e'::[])))))))))),
    Degenerate) :: ((('d'::('e'::('g'::('e'::('n'::('e'::('r'::('a'::('t'::('e'::('_'::('a'::('t'::[]))))))))))))),
    Degenerate_at) :: ((('e'::('d'::('g'::('e'::('_'::('c'::('o'::('n'::('t'::('r'::('a'::('c'::('t'::('i'::('o'::('n'::[])))))))))))))))),
    Edge_contraction) :: ((('e'::('d'::('g'::('e'::('_'::('e'::('x'::('p'::('a'::('n'::('s'::('i'::('o'::('n'::[])))))))))))))),
    Edge_expansion) :: ((('f'::('r'::('o'::('z'::('e'::('n'::('_'::('c'::('o'::('n'::('v'::('e'::('r'::('g'::('e'::('n'::('c'::('e'::[])))))))))))))))))),
    Frozen_convergence) :: ((('f'::('r'::('o'::('z'::('e'::('n'::('_'::('g'::('l'::('o'::('b'::('a'::('l'::[]))))))))))))),
    Frozen_global) :: ((('f'::('l'::('i'::('p'::[])))),
    Flip) :: ((('f'::('l'::('i'::('p'::('_'::('s'::('u'::('b'::('c'::('r'::('i'::('t'::('i'::('c'::('a'::('l'::[])))))))))))))))),
    Flip_subcritical) :: ((('l'::('y'::('a'::('p'::('u'::('n'::('o'::('v'::[])))))))),
    Lyapunov) :: ((('l'::('y'::('a'::('p'::('u'::('n'::('o'::('v'::('_'::('s'::('u'::('b'::('c'::('r'::('i'::('t'::('i'::('c'::('a'::('l'::[])))))))))))))))))))),
    Lyapunov_subcritical) :: ((('l'::('y'::('a'::('p'::('u'::('n'::('o'::('v'::('_'::('d'::('e'::('p'::('t'::('h'::[])))))))))))))),
    Lyapunov_depth) :: ((('t'::('w'::('o'::('_'::('c'::('y'::('c'::('l'::('e'::[]))))))))),
    Two_cycle) :: ((('p'::('e'::('r'::('i'::('o'::('d'::('_'::('d'::('o'::('u'::('b'::('l'::('i'::('n'::('g'::[]))))))))))))))),
    Period_doubling) :: ((('b'::('r'::('a'::('n'::('c'::('h'::[])))))),
    Branch) :: ((('f'::('l'::('i'::('p'::('_'::('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[]))))))))))))),
    Flip_momentum) :: ((('t'::('w'::('o'::('_'::('c'::('y'::('c'::('l'::('e'::('_'::('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[])))))))))))))))))),
    Two_cycle_momentum) :: ((('b'::('r'::('a'::('n'::('c'::('h'::('_'::('m'::('o'::('m'::('e'::('n'::('t'::('u'::('m'::[]))))))))))))))),
    Branch_momentum) :: ((('a'::('t'::('t'::('r'::('a'::('c'::('t'::('i'::('n'::('g'::('_'::('c'::('y'::('c'::('l'::('e'::[])))))))))))))))),
    Attracting_cycle) :: ((('c'::('o'::('n'::('v'::('e'::('r'::('g'::('e'::('n'::('c'::('e'::[]))))))))))),
    Convergence) :: ((('g'::('l'::('o'::('b'::('a'::('l'::('_'::('c'::('o'::('n'::('v'::('e'::('r'::('g'::('e'::('n'::('c'::('e'::[])))))))))))))))))),
    Global_convergence) :: ((('s'::('q'::('u'::('a'::('r'::('e'::('d'::('_'::('e'::('x'::('a'::('c'::('t'::[]))))))))))))),
    Squared_exact) :: ((('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('l'::('a'::('w'::[]))))))))))))),
    Sharpness_law) :: ((('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('l'::('a'::('w'::('_'::('l'::('o'::('w'::('e'::('r'::[]))))))))))))))))))),
    Sharpness_law_lower) :: ((('l'::('a'::('w'::('_'::('e'::('n'::('t'::('r'::('y'::[]))))))))),
    Law_entry) :: ((('l'::('a'::('w'::('_'::('e'::('n'::('t'::('r'::('y'::('_'::('n'::('e'::('a'::('r'::[])))))))))))))),
    Law_entry_near) :: ((('l'::('a'::('w'::('_'::('s'::('t'::('r'::('i'::('p'::[]))))))))),
    Law_strip) :: ((('l'::('a'::('w'::('_'::('f'::('r'::('o'::('m'::('_'::('a'::('f'::('a'::('r'::[]))))))))))))),
    Law_from_afar) :: ((('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::[]))))))))),
    Sharpness) :: ((('r'::('u'::('n'::[]))),
    Run) :: ((('r'::('u'::('n'::('_'::('w'::('i'::('d'::('e'::[])))))))),
    Run_wide) :: []))))))))))))))))))))))))))))))))

(** val named :
    (char list * claim_name) list -> char list -> claim_name option **)

let rec named names0 name0 =
  match names0 with
  | [] -> None
  | p :: names1 ->
    let (this, kind0) = p in
    if eqb0 this name0 then Some kind0 else named names1 name0

(** val name_of : claim -> claim_name option **)

let name_of c =
  named claim_names c.claim_kind

(** val real0 :
    (Arithmetic.integer * Arithmetic.integer) -> RbaseSymbolsImpl.coq_R **)

let real0 q0 =
  rat (fst q0) (snd q0)

(** val cycle_row_of :
    (Arithmetic.integer * Arithmetic.integer) list -> cycle_row option **)

let cycle_row_of row =
  match map real0 row with
  | [] -> None
  | centre1 :: l ->
    (match l with
     | [] -> None
     | drift0 :: l0 ->
       (match l0 with
        | [] -> None
        | radius1 :: l1 ->
          (match l1 with
           | [] -> None
           | slope0 :: l2 ->
             (match l2 with
              | [] -> None
              | product1 :: l3 ->
                (match l3 with
                 | [] ->
                   Some { centre = centre1; drift = drift0; radius = radius1;
                     slope = slope0; product0 = product1 }
                 | _ :: _ -> None)))))

(** val cycle_rows_of :
    (Arithmetic.integer * Arithmetic.integer) list list -> cycle_row list
    option **)

let rec cycle_rows_of = function
| [] -> Some []
| row :: rows1 ->
  (match cycle_row_of row with
   | Some b ->
     (match cycle_rows_of rows1 with
      | Some bs -> Some (b :: bs)
      | None -> None)
   | None -> None)

(** val functions : (char list * fn) list **)

let functions =
  (('e'::('x'::('p'::[]))), Exp) :: ((('e'::('x'::('p'::('m'::('1'::[]))))),
    Expm1) :: ((('l'::('o'::('g'::[]))), Ln) :: ((('l'::('n'::[])),
    Ln) :: ((('l'::('o'::('g'::('1'::('p'::[]))))),
    Log1p) :: ((('s'::('q'::('r'::('t'::[])))),
    Sqrt) :: ((('c'::('b'::('r'::('t'::[])))),
    Cbrt) :: ((('s'::('i'::('n'::[]))), Sin) :: ((('c'::('o'::('s'::[]))),
    Cos) :: ((('t'::('a'::('n'::[]))),
    Tan) :: ((('s'::('i'::('n'::('h'::[])))),
    Sinh) :: ((('c'::('o'::('s'::('h'::[])))),
    Cosh) :: ((('t'::('a'::('n'::('h'::[])))),
    Tanh) :: ((('a'::('s'::('i'::('n'::('h'::[]))))),
    Asinh) :: ((('a'::('t'::('a'::('n'::[])))),
    Atan) :: ((('s'::('i'::('g'::('m'::('o'::('i'::('d'::[]))))))),
    Sigmoid) :: ((('s'::('o'::('f'::('t'::('p'::('l'::('u'::('s'::[])))))))),
    Softplus) :: ((('l'::('o'::('g'::('c'::('o'::('s'::('h'::[]))))))),
    Logcosh) :: ((('e'::('r'::('f'::[]))), Erf) :: ((('a'::('b'::('s'::[]))),
    Abs) :: ((('A'::('b'::('s'::[]))), Abs) :: []))))))))))))))))))))

(** val minimum_names : char list list **)

let minimum_names =
  ('m'::('i'::('n'::[]))) :: (('M'::('i'::('n'::[]))) :: [])

(** val maximum_names : char list list **)

let maximum_names =
  ('m'::('a'::('x'::[]))) :: (('M'::('a'::('x'::[]))) :: [])

(** val piecewise_names : char list list **)

let piecewise_names =
  ('p'::('i'::('e'::('c'::('e'::('w'::('i'::('s'::('e'::[]))))))))) :: (('P'::('i'::('e'::('c'::('e'::('w'::('i'::('s'::('e'::[]))))))))) :: [])

(** val among : char list -> char list list -> bool **)

let among x names0 =
  existsb (eqb0 x) names0

(** val find0 : char list -> (char list * 'a1) list -> 'a1 option **)

let find0 x table =
  option_map snd (find (fun e -> eqb0 x (fst e)) table)

(** val is_reserved : char list -> bool **)

let is_reserved x =
  among x
    (app
      (('z'::[]) :: (('p'::('i'::[])) :: (('E'::[]) :: (('T'::('r'::('u'::('e'::[])))) :: (('s'::('e'::('l'::('e'::('c'::('t'::[])))))) :: [])))))
      (app minimum_names
        (app maximum_names (app piecewise_names (map fst functions)))))

(** val is_letter : char -> bool **)

let is_letter c =
  (||)
    ((||) ((&&) (leb0 'a' c) (leb0 c 'z')) ((&&) (leb0 'A' c) (leb0 c 'Z')))
    ((=) c '_')

(** val is_letter_or_digit : char -> bool **)

let is_letter_or_digit c =
  (||) (is_letter c) (is_digit c)

(** val all_characters : (char -> bool) -> char list -> bool **)

let rec all_characters p = function
| [] -> true
| c::s0 -> if p c then all_characters p s0 else false

(** val is_parameter_name : char list -> bool **)

let is_parameter_name x = match x with
| [] -> false
| c::rest ->
  (&&)
    ((&&) ((&&) (is_letter c) (all_characters is_letter_or_digit rest))
      (no_longer_than (Arithmetic.twice_and_one (Arithmetic.twice_and_one
        (Arithmetic.twice_and_one (Arithmetic.twice_and_one
        Arithmetic.one)))) x)) (negb (is_reserved x))

type token =
| Numeral of (Arithmetic.integer * Arithmetic.integer)
| Word of char list
| Sign of char

(** val is_blank : char -> bool **)

let is_blank c =
  (||) ((=) c ' ') ((&&) (leb0 '\t' c) (leb0 c '\r'))

(** val is_sign : char -> bool **)

let is_sign c =
  existsb ((=) c)
    ('+' :: ('-' :: ('*' :: ('/' :: ('^' :: ('(' :: (')' :: (',' :: ('<' :: ('>' :: ('&' :: ('|' :: ('~' :: [])))))))))))))

(** val doubled : char -> char list -> char list option **)

let doubled c rest =
  if (=) c '*'
  then after '*' rest
  else if (||) ((=) c '<') ((=) c '>') then after '=' rest else None

(** val word : char list -> char list -> char list * char list **)

let rec word s before =
  match s with
  | [] -> ((reversed before []), s)
  | c::rest ->
    if is_letter_or_digit c
    then word rest (c::before)
    else ((reversed before []), s)

(** val tokens : char list -> char list -> token list -> token list option **)

let rec tokens fuel s before =
  match s with
  | [] -> Some (rev_append before [])
  | c::rest ->
    (match fuel with
     | [] -> None
     | _::fuel0 ->
       if is_blank c
       then tokens fuel0 rest before
       else if is_letter c
            then let (x, s0) = word s [] in
                 tokens fuel0 s0 ((Word x) :: before)
            else if (||) (is_digit c) ((=) c '.')
                 then (match decimal s with
                       | Some p ->
                         let (q0, s0) = p in
                         tokens fuel0 s0 ((Numeral q0) :: before)
                       | None -> None)
                 else if is_sign c
                      then (match doubled c rest with
                            | Some s0 ->
                              tokens fuel0 s0 ((Sign
                                (if (=) c '*' then '^' else c)) :: before)
                            | None -> tokens fuel0 rest ((Sign c) :: before))
                      else None)

type 'a parser0 = token list -> ('a * token list) option

(** val past0 : char -> token list -> token list option **)

let past0 c = function
| [] -> None
| t0 :: ts0 ->
  (match t0 with
   | Sign d -> if (=) c d then Some ts0 else None
   | _ -> None)

(** val separated :
    char -> 'a1 parser0 -> nat -> 'a1 list -> token list -> ('a1 list * token
    list) option **)

let rec separated c item0 most before ts =
  match most with
  | O -> None
  | S most0 ->
    (match item0 ts with
     | Some p ->
       let (x, ts0) = p in
       (match past0 c ts0 with
        | Some ts1 -> separated c item0 most0 (x :: before) ts1
        | None -> Some ((rev_append before (x :: [])), ts0))
     | None -> None)

(** val name : char list list -> char list -> written option **)

let name parameters0 x =
  if eqb0 x ('z'::[])
  then Some The_variable
  else if eqb0 x ('p'::('i'::[]))
       then Some Constant_pi
       else if eqb0 x ('E'::[])
            then Some Constant_e
            else if among x parameters0 then Some (The_parameter x) else None

(** val call : char list -> written list -> written option **)

let call f arguments =
  match find0 f functions with
  | Some f0 ->
    (match arguments with
     | [] -> None
     | a :: l -> (match l with
                  | [] -> Some (Call (f0, a))
                  | _ :: _ -> None))
  | None ->
    (match arguments with
     | [] -> None
     | a :: l ->
       (match l with
        | [] -> None
        | b :: rest ->
          if among f minimum_names
          then Some (fold_left (fun x x0 -> Lesser (x, x0)) (b :: rest) a)
          else if among f maximum_names
               then Some
                      (fold_left (fun x x0 -> Greater (x, x0)) (b :: rest) a)
               else if eqb0 f ('s'::('e'::('l'::('e'::('c'::('t'::[]))))))
                    then (match rest with
                          | [] -> None
                          | c :: l0 ->
                            (match l0 with
                             | [] -> Some (Select (a, b, c))
                             | _ :: _ -> None))
                    else None))

(** val choice : (written * written) list -> written option **)

let rec choice = function
| [] -> None
| p :: cases0 ->
  let (v, c) = p in
  (match cases0 with
   | [] ->
     (match c with
      | Decimal q0 ->
        let (z0, p2) = q0 in
        (Arithmetic.integer_case
           (fun _ -> None)
           (fun p3 ->
           Arithmetic.positive_case
             (fun _ -> None)
             (fun _ -> None)
             (fun _ ->
             Arithmetic.positive_case
               (fun _ -> None)
               (fun _ -> None)
               (fun _ -> Some v)
               p2)
             p3)
           (fun _ -> None)
           z0)
      | _ -> None)
   | _ :: _ ->
     (match choice cases0 with
      | Some rest -> Some (Select (c, v, rest))
      | None -> None))

type item =
| Value of written
| Truth of written

type level = { signed : written parser0; comparison0 : item parser0 }

(** val rest_of_term :
    written parser0 -> token list -> written -> token list ->
    (written * token list) option **)

let rec rest_of_term signed0 fuel a ts = match ts with
| [] -> Some (a, ts)
| t0 :: ts' ->
  (match t0 with
   | Sign c ->
     (match fuel with
      | [] -> Some (a, ts)
      | _ :: fuel0 ->
        if (=) c '*'
        then (match signed0 ts' with
              | Some p ->
                let (b, ts0) = p in
                rest_of_term signed0 fuel0 (Times (a, b)) ts0
              | None -> None)
        else if (=) c '/'
             then (match signed0 ts' with
                   | Some p ->
                     let (b, ts0) = p in
                     rest_of_term signed0 fuel0 (Over (a, b)) ts0
                   | None -> None)
             else Some (a, ts))
   | _ -> Some (a, ts))

(** val term : written parser0 -> written parser0 **)

let term signed0 ts =
  match signed0 ts with
  | Some p -> let (a, ts0) = p in rest_of_term signed0 ts0 a ts0
  | None -> None

(** val rest_of_expression :
    written parser0 -> token list -> written -> token list ->
    (written * token list) option **)

let rec rest_of_expression signed0 fuel a ts = match ts with
| [] -> Some (a, ts)
| t0 :: ts' ->
  (match t0 with
   | Sign c ->
     (match fuel with
      | [] -> Some (a, ts)
      | _ :: fuel0 ->
        if (=) c '+'
        then (match term signed0 ts' with
              | Some p ->
                let (b, ts0) = p in
                rest_of_expression signed0 fuel0 (Plus (a, b)) ts0
              | None -> None)
        else if (=) c '-'
             then (match term signed0 ts' with
                   | Some p ->
                     let (b, ts0) = p in
                     rest_of_expression signed0 fuel0 (Minus (a, b)) ts0
                   | None -> None)
             else Some (a, ts))
   | _ -> Some (a, ts))

(** val expression0 : written parser0 -> written parser0 **)

let expression0 signed0 ts =
  match term signed0 ts with
  | Some p -> let (a, ts0) = p in rest_of_expression signed0 ts0 a ts0
  | None -> None

(** val joined :
    char -> (written -> written -> written) -> item parser0 -> token list ->
    item -> token list -> (item * token list) option **)

let rec joined c join1 next0 fuel i ts =
  match past0 c ts with
  | Some ts0 ->
    (match fuel with
     | [] -> Some (i, ts)
     | _ :: fuel0 ->
       (match i with
        | Value _ -> None
        | Truth a ->
          (match next0 ts0 with
           | Some p ->
             let (j, ts1) = p in
             (match j with
              | Value _ -> None
              | Truth b -> joined c join1 next0 fuel0 (Truth (join1 a b)) ts1)
           | None -> None)))
  | None -> Some (i, ts)

(** val conjunction : item parser0 -> item parser0 **)

let conjunction comparison1 ts =
  match comparison1 ts with
  | Some p ->
    let (i, ts0) = p in
    joined '&' (fun x x0 -> Lesser (x, x0)) comparison1 ts0 i ts0
  | None -> None

(** val condition_or_expression : item parser0 -> item parser0 **)

let condition_or_expression comparison1 ts =
  match conjunction comparison1 ts with
  | Some p ->
    let (i, ts0) = p in
    joined '|' (fun x x0 -> Greater (x, x0)) (conjunction comparison1) ts0 i
      ts0
  | None -> None

(** val condition : item parser0 -> written parser0 **)

let condition comparison1 ts =
  match condition_or_expression comparison1 ts with
  | Some p ->
    let (i, ts0) = p in
    (match i with
     | Value _ -> None
     | Truth c -> Some (c, ts0))
  | None -> None

(** val case :
    level -> token list -> ((written * written) * token list) option **)

let case inner ts =
  match past0 '(' ts with
  | Some ts0 ->
    (match expression0 inner.signed ts0 with
     | Some p ->
       let (v, ts1) = p in
       (match past0 ',' ts1 with
        | Some ts2 ->
          (match condition inner.comparison0 ts2 with
           | Some p2 ->
             let (c, ts3) = p2 in
             (match past0 ')' ts3 with
              | Some ts4 -> Some ((v, c), ts4)
              | None -> None)
           | None -> None)
        | None -> None)
     | None -> None)
  | None -> None

(** val primary :
    char list list -> level -> token list -> (written * token list) option **)

let primary parameters0 inner = function
| [] -> None
| t0 :: ts0 ->
  (match t0 with
   | Numeral q0 -> Some ((Decimal q0), ts0)
   | Word x ->
     (match past0 '(' ts0 with
      | Some ts1 ->
        if among x piecewise_names
        then (match separated ',' (case inner) (S (S (S (S (S (S (S (S (S (S
                      (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
                      (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
                      (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
                      O))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
                      [] ts1 with
              | Some p ->
                let (cases, ts2) = p in
                (match past0 ')' ts2 with
                 | Some ts3 ->
                   (match choice cases with
                    | Some a -> Some (a, ts3)
                    | None -> None)
                 | None -> None)
              | None -> None)
        else (match separated ',' (expression0 inner.signed) (S (S (S (S (S
                      (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
                      (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
                      (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
                      (S (S (S (S (S
                      O))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
                      [] ts1 with
              | Some p ->
                let (arguments, ts2) = p in
                (match past0 ')' ts2 with
                 | Some ts3 ->
                   (match call x arguments with
                    | Some a -> Some (a, ts3)
                    | None -> None)
                 | None -> None)
              | None -> None)
      | None ->
        (match name parameters0 x with
         | Some a -> Some (a, ts0)
         | None -> None))
   | Sign c ->
     if (=) c '('
     then (match expression0 inner.signed ts0 with
           | Some p ->
             let (a, ts1) = p in
             (match past0 ')' ts1 with
              | Some ts2 -> Some (a, ts2)
              | None -> None)
           | None -> None)
     else None)

(** val exponentiated :
    level -> written -> token list -> (written * token list) option **)

let exponentiated inner a ts =
  match past0 '^' ts with
  | Some ts0 ->
    (match inner.signed ts0 with
     | Some p -> let (b, ts1) = p in Some ((To_power (a, b)), ts1)
     | None -> None)
  | None -> Some (a, ts)

(** val power : char list list -> level -> written parser0 **)

let power parameters0 inner ts =
  match primary parameters0 inner ts with
  | Some p -> let (a, ts0) = p in exponentiated inner a ts0
  | None -> None

(** val signed_here :
    char list list -> level -> token list -> (written * token list) option **)

let signed_here parameters0 inner ts =
  match past0 '-' ts with
  | Some ts0 ->
    (match inner.signed ts0 with
     | Some p -> let (a, ts1) = p in Some ((Negative a), ts1)
     | None -> None)
  | None ->
    (match past0 '+' ts with
     | Some ts0 -> inner.signed ts0
     | None -> power parameters0 inner ts)

(** val compared :
    char list list -> level -> written -> token list -> (item * token list)
    option **)

let compared parameters0 inner a ts =
  match past0 '<' ts with
  | Some ts0 ->
    (match expression0 (signed_here parameters0 inner) ts0 with
     | Some p -> let (b, ts1) = p in Some ((Truth (Minus (b, a))), ts1)
     | None -> None)
  | None ->
    (match past0 '>' ts with
     | Some ts0 ->
       (match expression0 (signed_here parameters0 inner) ts0 with
        | Some p -> let (b, ts1) = p in Some ((Truth (Minus (a, b))), ts1)
        | None -> None)
     | None -> Some ((Value a), ts))

(** val comparison_here :
    char list list -> level -> token list -> (item * token list) option **)

let comparison_here parameters0 inner ts = match ts with
| [] ->
  (match expression0 (signed_here parameters0 inner) ts with
   | Some p -> let (a, ts0) = p in compared parameters0 inner a ts0
   | None -> None)
| t0 :: rest ->
  (match t0 with
   | Numeral _ ->
     (match expression0 (signed_here parameters0 inner) ts with
      | Some p -> let (a, ts0) = p in compared parameters0 inner a ts0
      | None -> None)
   | Word x ->
     if eqb0 x ('T'::('r'::('u'::('e'::[]))))
     then Some ((Truth (Decimal (Arithmetic.one, Arithmetic.one))), rest)
     else (match expression0 (signed_here parameters0 inner) ts with
           | Some p -> let (a, ts0) = p in compared parameters0 inner a ts0
           | None -> None)
   | Sign c ->
     if (=) c '~'
     then (match inner.comparison0 rest with
           | Some p ->
             let (i, ts0) = p in
             (match i with
              | Value _ -> None
              | Truth c0 -> Some ((Truth (Negative c0)), ts0))
           | None -> None)
     else if (=) c '('
          then (match condition_or_expression inner.comparison0 rest with
                | Some p ->
                  let (i, ts0) = p in
                  (match past0 ')' ts0 with
                   | Some ts1 ->
                     (match i with
                      | Value a ->
                        (match exponentiated inner a ts1 with
                         | Some p2 ->
                           let (a0, ts2) = p2 in
                           (match rest_of_term
                                    (signed_here parameters0 inner) ts2 a0 ts2 with
                            | Some p3 ->
                              let (a1, ts3) = p3 in
                              (match rest_of_expression
                                       (signed_here parameters0 inner) ts3 a1
                                       ts3 with
                               | Some p4 ->
                                 let (a2, ts4) = p4 in
                                 compared parameters0 inner a2 ts4
                               | None -> None)
                            | None -> None)
                         | None -> None)
                      | Truth c0 -> Some ((Truth c0), ts1))
                   | None -> None)
                | None -> None)
          else (match expression0 (signed_here parameters0 inner) ts with
                | Some p ->
                  let (a, ts0) = p in compared parameters0 inner a ts0
                | None -> None))

(** val within : char list list -> nat -> level **)

let rec within parameters0 = function
| O -> { signed = (fun _ -> None); comparison0 = (fun _ -> None) }
| S depth1 ->
  let inner = within parameters0 depth1 in
  { signed = (signed_here parameters0 inner); comparison0 =
  (comparison_here parameters0 inner) }

(** val deepest0 : nat **)

let deepest0 =
  S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    O)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))

(** val read_formula : char list list -> char list -> written option **)

let read_formula parameters0 s =
  if no_longer_than (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice (Arithmetic.twice Arithmetic.one))))))))))))))))))))
       s
  then (match tokens s s [] with
        | Some ts ->
          (match expression0 (within parameters0 deepest0).signed ts with
           | Some p ->
             let (a, ts0) = p in
             (match ts0 with
              | [] -> Some a
              | _ :: _ -> None)
           | None -> None)
        | None -> None)
  else None

(** val limit : Arithmetic.integer **)

let limit =
  Z.pow (Arithmetic.twice Arithmetic.one) (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice Arithmetic.one))))))))))))

(** val small :
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) option **)

let small q0 =
  if (&&) (Z.ltb (Z.abs (fst q0)) limit) (Z.ltb (snd q0) limit)
  then Some q0
  else None

(** val plus :
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    Arithmetic.integer * Arithmetic.integer **)

let plus p q0 =
  quotient (Z.add (Z.mul (fst p) (snd q0)) (Z.mul (fst q0) (snd p)))
    (Z.mul (snd p) (snd q0))

(** val times0 :
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    Arithmetic.integer * Arithmetic.integer **)

let times0 p q0 =
  quotient (Z.mul (fst p) (fst q0)) (Z.mul (snd p) (snd q0))

(** val inverse :
    (Arithmetic.integer * Arithmetic.integer) ->
    Arithmetic.integer * Arithmetic.integer **)

let inverse q0 =
  quotient (Z.mul (Z.sgn (fst q0)) (snd q0)) (Z.abs (fst q0))

(** val to_power :
    (Arithmetic.integer * Arithmetic.integer) -> Arithmetic.integer ->
    Arithmetic.integer * Arithmetic.integer **)

let to_power q0 n0 =
  quotient (Z.pow (fst q0) n0) (Z.pow (snd q0) n0)

(** val whole0 :
    (Arithmetic.integer * Arithmetic.integer) -> Arithmetic.integer option **)

let whole0 q0 =
  Arithmetic.positive_case
    (fun _ -> None)
    (fun _ -> None)
    (fun _ -> Some (fst q0))
    (snd q0)

(** val less_operators : nat -> written -> nat option **)

let rec less_operators room w =
  match room with
  | O -> None
  | S room0 ->
    (match w with
     | Plus (a, b) ->
       (match less_operators room0 a with
        | Some room1 -> less_operators room1 b
        | None -> None)
     | Minus (a, b) ->
       (match less_operators room0 a with
        | Some room1 -> less_operators room1 b
        | None -> None)
     | Times (a, b) ->
       (match less_operators room0 a with
        | Some room1 -> less_operators room1 b
        | None -> None)
     | Over (a, b) ->
       (match less_operators room0 a with
        | Some room1 -> less_operators room1 b
        | None -> None)
     | Negative a -> less_operators room0 a
     | To_power (a, b) ->
       (match less_operators room0 a with
        | Some room1 -> less_operators room1 b
        | None -> None)
     | Call (_, a) -> less_operators room0 a
     | Lesser (a, b) ->
       (match less_operators room0 a with
        | Some room1 -> less_operators room1 b
        | None -> None)
     | Greater (a, b) ->
       (match less_operators room0 a with
        | Some room1 -> less_operators room1 b
        | None -> None)
     | Select (a, b, c) ->
       (match less_operators room0 a with
        | Some room1 ->
          (match less_operators room1 b with
           | Some room2 -> less_operators room2 c
           | None -> None)
        | None -> None)
     | _ -> Some room0)

(** val few_operators : nat **)

let few_operators =
  S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    O)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))

(** val exact :
    (char list * parameter) list -> written ->
    (Arithmetic.integer * Arithmetic.integer) option **)

let rec exact ps = function
| The_parameter p ->
  (match find0 p ps with
   | Some p2 -> (match p2 with
                 | Fixed q0 -> Some q0
                 | Interval (_, _) -> None)
   | None -> None)
| Decimal q0 -> Some q0
| Plus (a, b) ->
  (match exact ps a with
   | Some p ->
     (match exact ps b with
      | Some q0 -> small (plus p q0)
      | None -> None)
   | None -> None)
| Minus (a, b) ->
  (match exact ps a with
   | Some p ->
     (match exact ps b with
      | Some q0 -> small (plus p (opposite q0))
      | None -> None)
   | None -> None)
| Times (a, b) ->
  (match exact ps a with
   | Some p ->
     (match exact ps b with
      | Some q0 -> small (times0 p q0)
      | None -> None)
   | None -> None)
| Over (a, b) ->
  (match exact ps a with
   | Some p ->
     (match exact ps b with
      | Some q0 ->
        if Z.eqb (fst q0) Arithmetic.zero
        then None
        else small (times0 p (inverse q0))
      | None -> None)
   | None -> None)
| Negative a ->
  (match exact ps a with
   | Some p -> Some (opposite p)
   | None -> None)
| To_power (a, b) ->
  (match exact ps a with
   | Some p ->
     (match less_operators few_operators b with
      | Some _ ->
        (match exact ps b with
         | Some q0 ->
           (match whole0 q0 with
            | Some n0 ->
              if (&&) (Z.leb Arithmetic.zero n0)
                   (Z.leb n0 (Arithmetic.twice (Arithmetic.twice
                     (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                     (Arithmetic.twice Arithmetic.one)))))))
              then small (to_power p n0)
              else None
            | None -> None)
         | None -> None)
      | None -> None)
   | None -> None)
| _ -> None

(** val fits_64_bits : Arithmetic.integer -> bool **)

let fits_64_bits n0 =
  (&&)
    (Z.leb
      (Z.opp
        (Z.pow (Arithmetic.twice Arithmetic.one) (Arithmetic.twice_and_one
          (Arithmetic.twice_and_one (Arithmetic.twice_and_one
          (Arithmetic.twice_and_one (Arithmetic.twice_and_one
          Arithmetic.one))))))) n0)
    (Z.ltb n0
      (Z.pow (Arithmetic.twice Arithmetic.one) (Arithmetic.twice_and_one
        (Arithmetic.twice_and_one (Arithmetic.twice_and_one
        (Arithmetic.twice_and_one (Arithmetic.twice_and_one
        Arithmetic.one)))))))

(** val exponent0 :
    (char list * parameter) list -> written ->
    (Arithmetic.integer * Arithmetic.integer) option **)

let exponent0 ps w =
  match less_operators few_operators w with
  | Some _ ->
    (match exact ps w with
     | Some q0 ->
       (match whole0 q0 with
        | Some n0 -> if fits_64_bits n0 then Some q0 else None
        | None -> Some q0)
     | None -> None)
  | None -> None

(** val place :
    nat -> char list -> (char list * parameter) list -> nat option **)

let rec place n0 p = function
| [] -> None
| p2 :: ps0 ->
  let (p', p3) = p2 in
  (match p3 with
   | Fixed _ -> place n0 p ps0
   | Interval (_, _) -> if eqb0 p p' then Some n0 else place (S n0) p ps0)

(** val taylor :
    Arithmetic.integer -> nat -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer -> Arithmetic.integer ->
    (Arithmetic.integer * Arithmetic.integer) option **)

let rec taylor n0 fuel r k t0 s =
  match fuel with
  | O -> None
  | S fuel0 ->
    let t1 = Z.div (Z.shiftr (product t0 r) n0) k in
    if Z.eqb t1 Arithmetic.zero
    then Some (s, k)
    else taylor n0 fuel0 r (Z.add k Arithmetic.one) t1 (Z.add s t1)

(** val squared :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer * Arithmetic.integer **)

let squared n0 s e =
  ((Z.shiftr
     (Arithmetic.integer_case
        (fun _ -> Arithmetic.zero)
        (fun p -> (square0 p))
        (fun _ -> Arithmetic.zero)
        s) n0),
    (Z.add (Z.shiftr (product e (Z.add (Z.add s s) e)) n0) (Arithmetic.twice
      Arithmetic.one)))

(** val squares :
    Arithmetic.integer -> nat -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer * Arithmetic.integer **)

let rec squares n0 j s e =
  match j with
  | O -> (s, e)
  | S j0 -> let (s0, e0) = squared n0 s e in squares n0 j0 s0 e0

(** val ln2_bits : Arithmetic.integer **)

let ln2_bits =
  (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one Arithmetic.one))))))))

(** val ln2_mantissa : Arithmetic.integer **)

let ln2_mantissa =
  (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice
    Arithmetic.one)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))

(** val multiple :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

let multiple n0 x =
  Z.shiftr
    (product
      (Z.sub
        (Z.shiftr x
          (Z.sub n0 (Arithmetic.twice (Arithmetic.twice
            (Arithmetic.twice_and_one Arithmetic.one))))) (Arithmetic.twice
        (Arithmetic.twice (Arithmetic.twice Arithmetic.one))))
      (Arithmetic.twice_and_one (Arithmetic.twice_and_one
      (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
      (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
      (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
      (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
      (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
      (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
      Arithmetic.one))))))))))))))))))))) (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice Arithmetic.one)))))

(** val exponential_of :
    Arithmetic.integer -> nat -> Arithmetic.integer ->
    (Arithmetic.integer * (Arithmetic.integer * Arithmetic.integer)) option **)

let exponential_of n0 j x =
  let one = Z.shiftl Arithmetic.one n0 in
  let k = multiple n0 x in
  let f =
    Z.sub
      (Z.sub x
        (Z.shiftr
          (product k
            (Z.shiftr ln2_mantissa
              (Z.sub ln2_bits
                (Z.add n0 (Arithmetic.twice (Arithmetic.twice
                  (Arithmetic.twice (Arithmetic.twice Arithmetic.one))))))))
          (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
          (Arithmetic.twice Arithmetic.one)))))) (Arithmetic.twice
      Arithmetic.one)
  in
  if (&&)
       ((&&)
         ((&&)
           ((&&) (Z.leb (Arithmetic.twice_and_one Arithmetic.one) n0)
             (Z.leb
               (Z.add n0 (Arithmetic.twice (Arithmetic.twice
                 (Arithmetic.twice (Arithmetic.twice Arithmetic.one)))))
               ln2_bits))
           (Z.leb (Z.abs k) (Arithmetic.twice (Arithmetic.twice
             (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
             (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
             (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
             (Arithmetic.twice (Arithmetic.twice Arithmetic.one)))))))))))))))
         (Z.leb Arithmetic.zero f)) (Z.leb f one)
  then (match taylor n0 (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
                (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
                (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
                (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
                (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
                (S (S
                O))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
                (Z.shiftr f (Z.of_nat (S (S j)))) Arithmetic.one one one with
        | Some p ->
          let (s, k0) = p in
          if Z.leb Arithmetic.zero s
          then Some (k,
                 (squares n0 (S (S j)) s
                   (Z.add (Z.mul (Arithmetic.twice Arithmetic.one) k0)
                     (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                     (Arithmetic.twice Arithmetic.one)))))))
          else None
        | None -> None)
  else None

module Library = FloatIntervalFull(FloatZ)

(** val down :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    FloatZ.coq_type **)

let down prec0 m e =
  let n0 = Z.sub (Z.log2 (Z.abs m)) prec0 in
  if Z.ltb Arithmetic.zero n0
  then Float0 ((Z.shiftr m n0), (Z.add e n0))
  else Float0 (m, e)

(** val up :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    FloatZ.coq_type **)

let up prec0 m e =
  let n0 = Z.sub (Z.log2 (Z.abs m)) prec0 in
  if Z.ltb Arithmetic.zero n0
  then Float0 ((Z.opp (Z.shiftr (Z.opp m) n0)), (Z.add e n0))
  else Float0 (m, e)

(** val sum_down :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer -> Arithmetic.integer -> FloatZ.coq_type **)

let sum_down prec0 m e n0 f =
  if Z.eqb m Arithmetic.zero
  then down prec0 n0 f
  else if Z.eqb n0 Arithmetic.zero
       then down prec0 m e
       else let k = Z.sub e f in
            if Z.ltb k Arithmetic.zero
            then down prec0 (Z.add m (Z.shiftl n0 (Z.opp k))) e
            else down prec0 (Z.add (Z.shiftl m k) n0) f

(** val sum_up :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer -> Arithmetic.integer -> FloatZ.coq_type **)

let sum_up prec0 m e n0 f =
  if Z.eqb m Arithmetic.zero
  then up prec0 n0 f
  else if Z.eqb n0 Arithmetic.zero
       then up prec0 m e
       else let k = Z.sub e f in
            if Z.ltb k Arithmetic.zero
            then up prec0 (Z.add m (Z.shiftl n0 (Z.opp k))) e
            else up prec0 (Z.add (Z.shiftl m k) n0) f

(** val at_most :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer -> bool **)

let at_most m e n0 f =
  let k = Z.sub e f in
  if Z.ltb k Arithmetic.zero
  then Z.leb m (Z.shiftl n0 (Z.opp k))
  else Z.leb (Z.shiftl m k) n0

(** val product_down :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer -> Arithmetic.integer -> FloatZ.coq_type **)

let product_down prec0 m e n0 f =
  down prec0 (product m n0) (Z.add e f)

(** val product_up :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer -> Arithmetic.integer -> FloatZ.coq_type **)

let product_up prec0 m e n0 f =
  up prec0 (product m n0) (Z.add e f)

(** val lesser_down :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    FloatZ.coq_type **)

let lesser_down prec0 m e n0 f m' e' n' f' =
  let p = product m n0 in
  let p' = product m' n' in
  if at_most p (Z.add e f) p' (Z.add e' f')
  then down prec0 p (Z.add e f)
  else down prec0 p' (Z.add e' f')

(** val greater_up :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    FloatZ.coq_type **)

let greater_up prec0 m e n0 f m' e' n' f' =
  let p = product m n0 in
  let p' = product m' n' in
  if at_most p (Z.add e f) p' (Z.add e' f')
  then up prec0 p' (Z.add e' f')
  else up prec0 p (Z.add e f)

(** val quotient_bits :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer **)

let quotient_bits prec0 m n0 =
  Z.max Arithmetic.zero
    (Z.sub (Z.add (Z.add prec0 Arithmetic.one) (Z.log2 (Z.abs n0)))
      (Z.log2 (Z.abs m)))

(** val quotient_down :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer -> Arithmetic.integer -> FloatZ.coq_type **)

let quotient_down prec0 m e n0 f =
  let k = quotient_bits prec0 m n0 in
  down prec0 (Z.div (Z.shiftl m k) n0) (Z.sub (Z.sub e f) k)

(** val quotient_up :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer -> Arithmetic.integer -> FloatZ.coq_type **)

let quotient_up prec0 m e n0 f =
  let k = quotient_bits prec0 m n0 in
  up prec0 (Z.opp (Z.div (Z.shiftl (Z.opp m) k) n0)) (Z.sub (Z.sub e f) k)

(** val root_bits :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer **)

let root_bits prec0 m e =
  let k =
    Z.max Arithmetic.zero
      (Z.sub (Z.add (Z.add prec0 prec0) (Arithmetic.twice Arithmetic.one))
        (Z.log2 m))
  in
  if Z.even (Z.sub e k) then k else Z.add k Arithmetic.one

(** val root_down :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    FloatZ.coq_type **)

let root_down prec0 m e =
  let k = root_bits prec0 m e in
  down prec0 (Z.sqrt (Z.shiftl m k)) (Z.div2 (Z.sub e k))

(** val root_up :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    FloatZ.coq_type **)

let root_up prec0 m e =
  let k = root_bits prec0 m e in
  if Z.ltb Arithmetic.zero m
  then up prec0
         (Z.add (Z.sqrt (Z.sub (Z.shiftl m k) Arithmetic.one)) Arithmetic.one)
         (Z.div2 (Z.sub e k))
  else Float0 (Arithmetic.zero, Arithmetic.zero)

module I =
 struct
  module F = FloatZ

  type coq_type = Library.coq_type

  (** val fromZ : F.precision -> Arithmetic.integer -> coq_type **)

  let fromZ prec0 k =
    Ibnd0 ((down prec0 k Arithmetic.zero), (up prec0 k Arithmetic.zero))

  (** val neg : coq_type -> coq_type **)

  let neg i = match i with
  | Inan0 -> Library.neg i
  | Ibnd0 (l, u) ->
    (match l with
     | Fnan1 -> Library.neg i
     | Float0 (a, e) ->
       (match u with
        | Fnan1 -> Library.neg i
        | Float0 (b, d) ->
          Ibnd0 ((Float0 ((Z.opp b), d)), (Float0 ((Z.opp a), e)))))

  (** val add : F.precision -> coq_type -> coq_type -> coq_type **)

  let add prec0 i j =
    match i with
    | Inan0 -> Library.add prec0 i j
    | Ibnd0 (l, u) ->
      (match l with
       | Fnan1 -> Library.add prec0 i j
       | Float0 (a, e) ->
         (match u with
          | Fnan1 -> Library.add prec0 i j
          | Float0 (b, d) ->
            (match j with
             | Inan0 -> Library.add prec0 i j
             | Ibnd0 (l0, u0) ->
               (match l0 with
                | Fnan1 -> Library.add prec0 i j
                | Float0 (a', e') ->
                  (match u0 with
                   | Fnan1 -> Library.add prec0 i j
                   | Float0 (b', d') ->
                     Ibnd0 ((sum_down prec0 a e a' e'),
                       (sum_up prec0 b d b' d')))))))

  (** val sub : F.precision -> coq_type -> coq_type -> coq_type **)

  let sub prec0 i j =
    match i with
    | Inan0 -> Library.sub prec0 i j
    | Ibnd0 (l, u) ->
      (match l with
       | Fnan1 -> Library.sub prec0 i j
       | Float0 (a, e) ->
         (match u with
          | Fnan1 -> Library.sub prec0 i j
          | Float0 (b, d) ->
            (match j with
             | Inan0 -> Library.sub prec0 i j
             | Ibnd0 (l0, u0) ->
               (match l0 with
                | Fnan1 -> Library.sub prec0 i j
                | Float0 (a', e') ->
                  (match u0 with
                   | Fnan1 -> Library.sub prec0 i j
                   | Float0 (b', d') ->
                     Ibnd0 ((sum_down prec0 a e (Z.opp b') d'),
                       (sum_up prec0 b d (Z.opp a') e')))))))

  (** val mul : F.precision -> coq_type -> coq_type -> coq_type **)

  let mul prec0 i j =
    match i with
    | Inan0 -> Library.mul prec0 i j
    | Ibnd0 (l, u) ->
      (match l with
       | Fnan1 -> Library.mul prec0 i j
       | Float0 (a, e) ->
         (match u with
          | Fnan1 -> Library.mul prec0 i j
          | Float0 (b, d) ->
            (match j with
             | Inan0 -> Library.mul prec0 i j
             | Ibnd0 (l0, u0) ->
               (match l0 with
                | Fnan1 -> Library.mul prec0 i j
                | Float0 (a', e') ->
                  (match u0 with
                   | Fnan1 -> Library.mul prec0 i j
                   | Float0 (b', d') ->
                     if Z.leb Arithmetic.zero a
                     then if Z.leb Arithmetic.zero a'
                          then Ibnd0 ((product_down prec0 a e a' e'),
                                 (product_up prec0 b d b' d'))
                          else if Z.leb b' Arithmetic.zero
                               then Ibnd0 ((product_down prec0 b d a' e'),
                                      (product_up prec0 a e b' d'))
                               else Ibnd0 ((product_down prec0 b d a' e'),
                                      (product_up prec0 b d b' d'))
                     else if Z.leb b Arithmetic.zero
                          then if Z.leb Arithmetic.zero a'
                               then Ibnd0 ((product_down prec0 a e b' d'),
                                      (product_up prec0 b d a' e'))
                               else if Z.leb b' Arithmetic.zero
                                    then Ibnd0
                                           ((product_down prec0 b d b' d'),
                                           (product_up prec0 a e a' e'))
                                    else Ibnd0
                                           ((product_down prec0 a e b' d'),
                                           (product_up prec0 a e a' e'))
                          else if Z.leb Arithmetic.zero a'
                               then Ibnd0 ((product_down prec0 a e b' d'),
                                      (product_up prec0 b d b' d'))
                               else if Z.leb b' Arithmetic.zero
                                    then Ibnd0
                                           ((product_down prec0 b d a' e'),
                                           (product_up prec0 a e a' e'))
                                    else Ibnd0
                                           ((lesser_down prec0 a e b' d' b d
                                              a' e'),
                                           (greater_up prec0 a e a' e' b d b'
                                             d')))))))

  (** val sqr : F.precision -> coq_type -> coq_type **)

  let sqr prec0 i = match i with
  | Inan0 -> Library.sqr prec0 i
  | Ibnd0 (l, u) ->
    (match l with
     | Fnan1 -> Library.sqr prec0 i
     | Float0 (a, e) ->
       (match u with
        | Fnan1 -> Library.sqr prec0 i
        | Float0 (b, d) ->
          if Z.leb Arithmetic.zero a
          then Ibnd0 ((product_down prec0 a e a e),
                 (product_up prec0 b d b d))
          else if Z.leb b Arithmetic.zero
               then Ibnd0 ((product_down prec0 b d b d),
                      (product_up prec0 a e a e))
               else Ibnd0 ((Float0 (Arithmetic.zero, Arithmetic.zero)),
                      (greater_up prec0 a e a e b d b d))))

  (** val inv : F.precision -> coq_type -> coq_type **)

  let inv prec0 i = match i with
  | Inan0 -> Library.inv prec0 i
  | Ibnd0 (l, u) ->
    (match l with
     | Fnan1 -> Library.inv prec0 i
     | Float0 (a, e) ->
       (match u with
        | Fnan1 -> Library.inv prec0 i
        | Float0 (b, d) ->
          if (||) (Z.ltb Arithmetic.zero a) (Z.ltb b Arithmetic.zero)
          then Ibnd0
                 ((quotient_down prec0 Arithmetic.one Arithmetic.zero b d),
                 (quotient_up prec0 Arithmetic.one Arithmetic.zero a e))
          else Library.inv prec0 i))

  (** val div : F.precision -> coq_type -> coq_type -> coq_type **)

  let div prec0 i j =
    match i with
    | Inan0 -> Library.div prec0 i j
    | Ibnd0 (l, u) ->
      (match l with
       | Fnan1 -> Library.div prec0 i j
       | Float0 (a, e) ->
         (match u with
          | Fnan1 -> Library.div prec0 i j
          | Float0 (b, d) ->
            (match j with
             | Inan0 -> Library.div prec0 i j
             | Ibnd0 (l0, u0) ->
               (match l0 with
                | Fnan1 -> Library.div prec0 i j
                | Float0 (a', e') ->
                  (match u0 with
                   | Fnan1 -> Library.div prec0 i j
                   | Float0 (b', d') ->
                     if Z.ltb Arithmetic.zero a'
                     then Ibnd0
                            ((if Z.leb Arithmetic.zero a
                              then quotient_down prec0 a e b' d'
                              else quotient_down prec0 a e a' e'),
                            (if Z.leb Arithmetic.zero b
                             then quotient_up prec0 b d a' e'
                             else quotient_up prec0 b d b' d'))
                     else Library.div prec0 i j)))))

  (** val sqrt : F.precision -> coq_type -> coq_type **)

  let sqrt prec0 i = match i with
  | Inan0 -> Library.sqrt prec0 i
  | Ibnd0 (l, u) ->
    (match l with
     | Fnan1 -> Library.sqrt prec0 i
     | Float0 (a, e) ->
       (match u with
        | Fnan1 -> Library.sqrt prec0 i
        | Float0 (b, d) ->
          if Z.leb Arithmetic.zero a
          then Ibnd0 ((root_down prec0 a e), (root_up prec0 b d))
          else Library.sqrt prec0 i))

  (** val sign_large : coq_type -> xcomparison **)

  let sign_large i = match i with
  | Inan0 -> Library.sign_large i
  | Ibnd0 (l, u) ->
    (match l with
     | Fnan1 -> Library.sign_large i
     | Float0 (a, _) ->
       (match u with
        | Fnan1 -> Library.sign_large i
        | Float0 (b, _) ->
          if Z.leb Arithmetic.zero a
          then if Z.ltb Arithmetic.zero b then Xgt else Xeq
          else if Z.leb b Arithmetic.zero then Xlt else Xund))

  (** val sign_strict : coq_type -> xcomparison **)

  let sign_strict i = match i with
  | Inan0 -> Library.sign_strict i
  | Ibnd0 (l, u) ->
    (match l with
     | Fnan1 -> Library.sign_strict i
     | Float0 (a, _) ->
       (match u with
        | Fnan1 -> Library.sign_strict i
        | Float0 (b, _) ->
          if Z.ltb Arithmetic.zero a
          then Xgt
          else if Z.ltb b Arithmetic.zero
               then Xlt
               else if (&&) (Z.eqb a Arithmetic.zero)
                         (Z.eqb b Arithmetic.zero)
                    then Xeq
                    else Xund))

  (** val middle :
      Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
      Arithmetic.integer -> F.coq_type **)

  let middle a e b d =
    let k = Z.sub e d in
    if Z.ltb k Arithmetic.zero
    then Float0 ((Z.add a (Z.shiftl b (Z.opp k))), (Z.sub e Arithmetic.one))
    else Float0 ((Z.add (Z.shiftl a k) b), (Z.sub d Arithmetic.one))

  (** val midpoint : coq_type -> F.coq_type **)

  let midpoint i = match i with
  | Inan0 -> Library.midpoint i
  | Ibnd0 (l, u) ->
    (match l with
     | Fnan1 -> Library.midpoint i
     | Float0 (a, e) ->
       (match u with
        | Fnan1 -> Library.midpoint i
        | Float0 (b, d) -> middle a e b d))

  (** val zero : Library.coq_type **)

  let zero =
    Library.zero

  (** val whole : Library.F.coq_type f_interval **)

  let whole =
    Library.whole

  (** val real : Library.coq_type -> bool **)

  let real =
    Library.real

  (** val singleton : Library.F.coq_type -> Library.F.coq_type f_interval **)

  let singleton =
    Library.singleton

  (** val lower : Library.F.coq_type f_interval -> Library.F.coq_type **)

  let lower =
    Library.lower

  (** val upper : Library.F.coq_type f_interval -> Library.F.coq_type **)

  let upper =
    Library.upper

  (** val lower_extent :
      Library.F.coq_type f_interval -> Library.F.coq_type f_interval **)

  let lower_extent =
    Library.lower_extent

  (** val upper_extent :
      Library.F.coq_type f_interval -> Library.F.coq_type f_interval **)

  let upper_extent =
    Library.upper_extent

  (** val join :
      Library.F.coq_type f_interval -> Library.F.coq_type f_interval ->
      Library.F.coq_type f_interval **)

  let join =
    Library.join

  (** val meet :
      Library.F.coq_type f_interval -> Library.F.coq_type f_interval ->
      Library.F.coq_type f_interval **)

  let meet =
    Library.meet

  (** val abs :
      Library.F.coq_type f_interval -> Library.F.coq_type f_interval **)

  let abs =
    Library.abs

  (** val bisect :
      Library.F.coq_type f_interval -> Library.F.coq_type
      f_interval * Library.F.coq_type f_interval **)

  let bisect =
    Library.bisect

  (** val invnz :
      Library.F.precision -> Library.F.coq_type f_interval ->
      Library.F.coq_type f_interval **)

  let invnz =
    Library.invnz

  (** val power_int :
      Library.F.precision -> Library.F.coq_type f_interval ->
      Arithmetic.integer -> Library.F.coq_type f_interval **)

  let power_int =
    Library.power_int

  (** val pi : Library.F.precision -> Library.F.coq_type f_interval **)

  let pi =
    Library.pi

  (** val exp :
      FloatZ.precision -> Library.F.coq_type f_interval -> Library.F.coq_type
      f_interval **)

  let exp =
    Library.exp

  (** val ln :
      FloatZ.precision -> Library.F.coq_type f_interval -> Library.F.coq_type
      f_interval **)

  let ln =
    Library.ln

  (** val sin :
      FloatZ.precision -> Library.F.coq_type f_interval ->
      Library.T.I.F.coq_type f_interval **)

  let sin =
    Library.sin

  (** val cos :
      Library.T.I.F.precision -> Library.F.coq_type f_interval ->
      Library.T.I.F.coq_type f_interval **)

  let cos =
    Library.cos

  (** val tan :
      FloatZ.precision -> Library.F.coq_type f_interval ->
      Library.T.I.F.coq_type f_interval **)

  let tan =
    Library.tan

  (** val atan :
      FloatZ.precision -> Library.F.coq_type f_interval -> Library.F.coq_type
      f_interval **)

  let atan =
    Library.atan
 end

(** val fixed :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer **)

let fixed n0 m e =
  Z.shiftl m (Z.add e n0)

(** val rounded_ends :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    I.coq_type **)

let rounded_ends n0 d s k v k0 =
  Ibnd0 ((Float0 ((Z.shiftr s d), (Z.add (Z.sub k n0) d))), (Float0
    ((Z.add (Z.shiftr v d) Arithmetic.one), (Z.add (Z.sub k0 n0) d))))

(** val exp_within : I.F.precision -> I.coq_type -> I.coq_type option **)

let exp_within prec0 = function
| Inan0 -> None
| Ibnd0 (l, u) ->
  (match l with
   | Fnan1 -> None
   | Float0 (m, e) ->
     (match u with
      | Fnan1 -> None
      | Float0 (m', e') ->
        let j =
          Z.min (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
            Arithmetic.one)))
            (Z.add (Arithmetic.twice Arithmetic.one)
              (Z.div prec0 (Arithmetic.twice (Arithmetic.twice
                (Arithmetic.twice (Arithmetic.twice Arithmetic.one))))))
        in
        let n0 =
          Z.add
            (Z.add prec0 (Arithmetic.twice (Arithmetic.twice_and_one
              (Arithmetic.twice Arithmetic.one)))) j
        in
        if (&&)
             ((&&)
               ((&&)
                 ((&&) (Z.leb Arithmetic.zero prec0)
                   (Z.leb (Arithmetic.opposite (Arithmetic.twice
                     (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                     (Arithmetic.twice_and_one (Arithmetic.twice
                     (Arithmetic.twice (Arithmetic.twice
                     (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                     (Arithmetic.twice_and_one (Arithmetic.twice
                     (Arithmetic.twice Arithmetic.one)))))))))))))) e))
                 (Z.leb e (Arithmetic.twice (Arithmetic.twice
                   (Arithmetic.twice_and_one (Arithmetic.twice
                   Arithmetic.one))))))
               (Z.leb (Arithmetic.opposite (Arithmetic.twice
                 (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                 (Arithmetic.twice_and_one (Arithmetic.twice
                 (Arithmetic.twice (Arithmetic.twice
                 (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                 (Arithmetic.twice_and_one (Arithmetic.twice
                 (Arithmetic.twice Arithmetic.one)))))))))))))) e'))
             (Z.leb e' (Arithmetic.twice (Arithmetic.twice
               (Arithmetic.twice_and_one (Arithmetic.twice Arithmetic.one)))))
        then let x = fixed n0 m e in
             let x' = fixed n0 m' e' in
             (match exponential_of n0 (Z.to_nat j) x with
              | Some p ->
                let (k, p2) = p in
                let (s, c) = p2 in
                let d = Z.sub (Z.add x' Arithmetic.one) x in
                if (&&) (Z.leb Arithmetic.zero d)
                     (Z.leb d
                       (Z.shiftl Arithmetic.one
                         (Z.sub n0 (Arithmetic.twice (Arithmetic.twice
                           (Arithmetic.twice Arithmetic.one))))))
                then let d' =
                       Z.add (Z.add d (Z.shiftr (product d d) n0))
                         Arithmetic.one
                     in
                     Some
                     (rounded_ends n0
                       (Z.add (Arithmetic.twice_and_one
                         (Arithmetic.twice_and_one (Arithmetic.twice
                         Arithmetic.one))) j) s k
                       (Z.add
                         (Z.add (Z.add s c)
                           (Z.shiftr (product d' (Z.add s c)) n0))
                         Arithmetic.one) k)
                else (match exponential_of n0 (Z.to_nat j) x' with
                      | Some p3 ->
                        let (k', p4) = p3 in
                        let (s', c') = p4 in
                        Some
                        (rounded_ends n0
                          (Z.add (Arithmetic.twice_and_one
                            (Arithmetic.twice_and_one (Arithmetic.twice
                            Arithmetic.one))) j) s k (Z.add s' c') k')
                      | None -> None)
              | None -> None)
        else None))

(** val exp_interval : I.F.precision -> I.coq_type -> I.coq_type **)

let exp_interval prec0 i =
  match exp_within prec0 i with
  | Some o -> o
  | None -> I.exp prec0 i

(** val odd_series :
    Arithmetic.integer -> Arithmetic.integer -> nat -> Arithmetic.integer ->
    Arithmetic.integer **)

let rec odd_series k t0 terms0 d =
  match terms0 with
  | O -> Arithmetic.zero
  | S terms1 ->
    Z.add (Z.div (Z.shiftl Arithmetic.one k) d)
      (Z.shiftr
        (product t0
          (odd_series k t0 terms1 (Z.add d (Arithmetic.twice Arithmetic.one))))
        k)

(** val near_log :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer **)

let near_log k m e =
  let l = Z.log2 m in
  let f = Z.shiftl m (Z.sub k l) in
  let one = Z.shiftl Arithmetic.one k in
  let great =
    Z.ltb
      (Z.shiftl (Arithmetic.twice_and_one Arithmetic.one)
        (Z.sub k Arithmetic.one)) f
  in
  let f0 = if great then Z.shiftr f Arithmetic.one else f in
  let l0 = if great then Z.add l Arithmetic.one else l in
  let t0 = Z.div (Z.shiftl (Z.sub f0 one) k) (Z.add f0 one) in
  let s =
    odd_series k (Z.shiftr (product t0 t0) k)
      (Z.to_nat
        (Z.add (Z.div k (Arithmetic.twice (Arithmetic.twice Arithmetic.one)))
          (Arithmetic.twice Arithmetic.one))) Arithmetic.one
  in
  Z.add (Z.shiftr (product t0 s) (Z.sub k Arithmetic.one))
    (Z.mul (Z.add l0 e) (Z.shiftr ln2_mantissa (Z.sub ln2_bits k)))

(** val nearness :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

let nearness m e =
  if (&&)
       ((&&)
         (Z.leb (Arithmetic.opposite Arithmetic.one) (Z.add (Z.log2 m) e))
         (Z.leb (Z.add (Z.log2 m) e) Arithmetic.zero))
       (Z.leb e Arithmetic.zero)
  then Z.sub (Z.opp e)
         (Z.log2 (Z.abs (Z.sub m (Z.shiftl Arithmetic.one (Z.opp e)))))
  else Arithmetic.zero

(** val not_negative : I.coq_type -> bool **)

let not_negative i =
  match I.sign_large i with
  | Xeq -> true
  | Xgt -> true
  | _ -> false

(** val log_at :
    I.F.precision -> Arithmetic.integer -> Arithmetic.integer -> I.coq_type
    option **)

let log_at prec0 m e =
  let bits =
    Z.add
      (Z.add prec0 (Arithmetic.twice (Arithmetic.twice
        (Arithmetic.twice_and_one Arithmetic.one))))
      (Z.max Arithmetic.zero (Z.min prec0 (nearness m e)))
  in
  let k =
    Z.add (Z.div bits (Arithmetic.twice Arithmetic.one)) (Arithmetic.twice
      Arithmetic.one)
  in
  if (&&) ((&&) (Z.ltb Arithmetic.zero m) (Z.leb Arithmetic.zero prec0))
       (Z.leb k ln2_bits)
  then let y = near_log k m e in
       (match exp_within bits (Ibnd0 ((Float0 (y, (Z.opp k))), (Float0 (y,
                (Z.opp k))))) with
        | Some e0 ->
          let d =
            I.sub bits
              (I.div bits (Ibnd0 ((Float0 (m, e)), (Float0 (m, e)))) e0)
              (Ibnd0 ((Float0 (Arithmetic.one, Arithmetic.zero)), (Float0
              (Arithmetic.one, Arithmetic.zero))))
          in
          if not_negative
               (I.add bits d (Ibnd0 ((Float0 (Arithmetic.one,
                 (Arithmetic.opposite Arithmetic.one))), (Float0
                 (Arithmetic.one, (Arithmetic.opposite Arithmetic.one))))))
          then let square2 =
                 I.mul bits (Ibnd0 ((Float0 ((Arithmetic.twice
                   Arithmetic.one), Arithmetic.zero)), (Float0
                   ((Arithmetic.twice Arithmetic.one), Arithmetic.zero))))
                   (I.sqr bits d)
               in
               Some
               (I.add prec0 (Ibnd0 ((Float0 (y, (Z.opp k))), (Float0 (y,
                 (Z.opp k))))) (I.sub bits d (I.join I.zero square2)))
          else None
        | None -> None)
  else None

(** val log_within : I.F.precision -> I.coq_type -> I.coq_type option **)

let log_within prec0 = function
| Inan0 -> None
| Ibnd0 (l, u) ->
  (match l with
   | Fnan1 -> None
   | Float0 (a, e) ->
     (match u with
      | Fnan1 -> None
      | Float0 (b, d) ->
        (match log_at prec0 a e with
         | Some a0 ->
           let t0 =
             I.sub prec0
               (I.div prec0 (Ibnd0 ((Float0 (b, d)), (Float0 (b, d)))) (Ibnd0
                 ((Float0 (a, e)), (Float0 (a, e))))) (Ibnd0 ((Float0
               (Arithmetic.one, Arithmetic.zero)), (Float0 (Arithmetic.one,
               Arithmetic.zero))))
           in
           if not_negative
                (I.sub prec0 (Ibnd0 ((Float0 (Arithmetic.one,
                  (Arithmetic.opposite (Arithmetic.twice_and_one
                  (Arithmetic.twice_and_one Arithmetic.one))))), (Float0
                  (Arithmetic.one, (Arithmetic.opposite
                  (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                  Arithmetic.one))))))) t0)
           then Some (I.add prec0 a0 (I.join I.zero t0))
           else (match log_at prec0 b d with
                 | Some b0 -> Some (I.join a0 b0)
                 | None -> None)
         | None -> None)))

(** val log_interval : I.F.precision -> I.coq_type -> I.coq_type **)

let log_interval prec0 i =
  match log_within prec0 i with
  | Some o -> o
  | None -> I.ln prec0 i

type setting = { precision0 : I.F.precision; distance : Arithmetic.integer }

(** val unscaled : I.F.precision -> setting **)

let unscaled prec0 =
  { precision0 = prec0; distance = Arithmetic.zero }

type number =
| Exact of Arithmetic.integer
| Interval0 of I.coq_type * bool * Arithmetic.integer

(** val is_positive : number -> bool **)

let is_positive = function
| Exact k -> Z.ltb Arithmetic.zero k
| Interval0 (i, nonzero0, _) ->
  if nonzero0
  then (match I.sign_large i with
        | Xgt -> true
        | _ -> false)
  else (match I.sign_strict i with
        | Xgt -> true
        | _ -> false)

(** val is_negative : number -> bool **)

let is_negative = function
| Exact k -> Z.ltb k Arithmetic.zero
| Interval0 (i, nonzero0, _) ->
  if nonzero0
  then (match I.sign_large i with
        | Xlt -> true
        | _ -> false)
  else (match I.sign_strict i with
        | Xlt -> true
        | _ -> false)

(** val is_nonnegative : number -> bool **)

let is_nonnegative = function
| Exact k -> Z.leb Arithmetic.zero k
| Interval0 (i, _, _) ->
  (match I.sign_large i with
   | Xeq -> true
   | Xgt -> true
   | _ -> false)

(** val is_nonpositive : number -> bool **)

let is_nonpositive = function
| Exact k -> Z.leb k Arithmetic.zero
| Interval0 (i, _, _) ->
  (match I.sign_large i with
   | Xeq -> true
   | Xlt -> true
   | _ -> false)

(** val is_nonzero : number -> bool **)

let is_nonzero = function
| Exact k -> negb (Z.eqb k Arithmetic.zero)
| Interval0 (i, nonzero0, _) ->
  if nonzero0
  then true
  else (match I.sign_strict i with
        | Xeq -> false
        | Xund -> false
        | _ -> true)

(** val two_to : Arithmetic.integer -> I.coq_type **)

let two_to k =
  Ibnd0 ((Float0 (Arithmetic.one, k)), (Float0 (Arithmetic.one, k)))

(** val magnitude_interval : setting -> Arithmetic.integer -> I.coq_type **)

let magnitude_interval s k =
  if Z.ltb k Arithmetic.zero
  then I.join I.zero
         (I.inv s.precision0
           (two_to
             (Z.div (Z.mul (Z.opp k) s.distance) (Arithmetic.twice
               (Arithmetic.twice (Arithmetic.twice_and_one Arithmetic.one))))))
  else I.upper_extent
         (two_to
           (Z.div (Z.mul k s.distance) (Arithmetic.twice (Arithmetic.twice
             (Arithmetic.twice_and_one Arithmetic.one)))))

(** val power_of : number -> Arithmetic.integer **)

let power_of = function
| Exact _ -> Arithmetic.zero
| Interval0 (_, _, p) -> p

(** val part : setting -> number -> I.coq_type **)

let part s = function
| Exact k -> I.fromZ s.precision0 k
| Interval0 (i, _, _) -> i

(** val part_at : setting -> Arithmetic.integer -> number -> I.coq_type **)

let part_at s p x =
  if Z.eqb p (power_of x)
  then part s x
  else I.mul s.precision0 (part s x)
         (magnitude_interval s (Z.sub (power_of x) p))

(** val interval_of : setting -> number -> I.coq_type **)

let interval_of s x =
  part_at s Arithmetic.zero x

(** val plain : setting -> number -> number **)

let plain s x = match x with
| Exact _ -> x
| Interval0 (_, nz, _) -> Interval0 ((interval_of s x), nz, Arithmetic.zero)

(** val sum_nonzero : number -> number -> bool **)

let sum_nonzero x y =
  if is_nonnegative x
  then if is_positive y
       then true
       else if is_nonnegative y then is_positive x else false
  else if is_nonpositive x
       then if is_negative y
            then true
            else if is_nonpositive y then is_negative x else false
       else false

(** val neg0 : number -> number **)

let neg0 = function
| Exact k -> Exact (Z.opp k)
| Interval0 (i, nz, p) -> Interval0 ((I.neg i), nz, p)

(** val add0 : setting -> number -> number -> number **)

let add0 s x y =
  match x with
  | Exact j ->
    (Arithmetic.integer_case
       (fun _ ->
       match y with
       | Exact k -> Exact (Z.add j k)
       | Interval0 (_, _, _) -> y)
       (fun _ ->
       match y with
       | Exact k -> Exact (Z.add j k)
       | Interval0 (_, _, _) ->
         let p = Z.max (power_of x) (power_of y) in
         Interval0 ((I.add s.precision0 (part_at s p x) (part_at s p y)),
         (sum_nonzero x y), p))
       (fun _ ->
       match y with
       | Exact k -> Exact (Z.add j k)
       | Interval0 (_, _, _) ->
         let p = Z.max (power_of x) (power_of y) in
         Interval0 ((I.add s.precision0 (part_at s p x) (part_at s p y)),
         (sum_nonzero x y), p))
       j)
  | Interval0 (_, _, _) ->
    (match y with
     | Exact k ->
       (Arithmetic.integer_case
          (fun _ -> x)
          (fun _ ->
          let p = Z.max (power_of x) (power_of y) in
          Interval0 ((I.add s.precision0 (part_at s p x) (part_at s p y)),
          (sum_nonzero x y), p))
          (fun _ ->
          let p = Z.max (power_of x) (power_of y) in
          Interval0 ((I.add s.precision0 (part_at s p x) (part_at s p y)),
          (sum_nonzero x y), p))
          k)
     | Interval0 (_, _, _) ->
       let p = Z.max (power_of x) (power_of y) in
       Interval0 ((I.add s.precision0 (part_at s p x) (part_at s p y)),
       (sum_nonzero x y), p))

(** val sub0 : setting -> number -> number -> number **)

let sub0 s x y =
  match x with
  | Exact j ->
    (Arithmetic.integer_case
       (fun _ ->
       match y with
       | Exact k -> Exact (Z.sub j k)
       | Interval0 (_, _, _) -> neg0 y)
       (fun _ ->
       match y with
       | Exact k -> Exact (Z.sub j k)
       | Interval0 (_, _, _) ->
         let p = Z.max (power_of x) (power_of y) in
         Interval0 ((I.sub s.precision0 (part_at s p x) (part_at s p y)),
         (sum_nonzero x (neg0 y)), p))
       (fun _ ->
       match y with
       | Exact k -> Exact (Z.sub j k)
       | Interval0 (_, _, _) ->
         let p = Z.max (power_of x) (power_of y) in
         Interval0 ((I.sub s.precision0 (part_at s p x) (part_at s p y)),
         (sum_nonzero x (neg0 y)), p))
       j)
  | Interval0 (_, _, _) ->
    (match y with
     | Exact k ->
       (Arithmetic.integer_case
          (fun _ -> x)
          (fun _ ->
          let p = Z.max (power_of x) (power_of y) in
          Interval0 ((I.sub s.precision0 (part_at s p x) (part_at s p y)),
          (sum_nonzero x (neg0 y)), p))
          (fun _ ->
          let p = Z.max (power_of x) (power_of y) in
          Interval0 ((I.sub s.precision0 (part_at s p x) (part_at s p y)),
          (sum_nonzero x (neg0 y)), p))
          k)
     | Interval0 (_, _, _) ->
       let p = Z.max (power_of x) (power_of y) in
       Interval0 ((I.sub s.precision0 (part_at s p x) (part_at s p y)),
       (sum_nonzero x (neg0 y)), p))

(** val mul0 : setting -> number -> number -> number **)

let mul0 s x y =
  match x with
  | Exact j ->
    (Arithmetic.integer_case
       (fun _ ->
       match y with
       | Exact k -> Exact (Z.mul j k)
       | Interval0 (_, _, _) -> x)
       (fun p ->
       Arithmetic.positive_case
         (fun _ ->
         match y with
         | Exact k -> Exact (Z.mul j k)
         | Interval0 (_, _, _) ->
           Interval0 ((I.mul s.precision0 (part s x) (part s y)),
             (if is_nonzero x then is_nonzero y else false),
             (Z.add (power_of x) (power_of y))))
         (fun _ ->
         match y with
         | Exact k -> Exact (Z.mul j k)
         | Interval0 (_, _, _) ->
           Interval0 ((I.mul s.precision0 (part s x) (part s y)),
             (if is_nonzero x then is_nonzero y else false),
             (Z.add (power_of x) (power_of y))))
         (fun _ ->
         match y with
         | Exact k -> Exact (Z.mul j k)
         | Interval0 (_, _, _) -> y)
         p)
       (fun _ ->
       match y with
       | Exact k -> Exact (Z.mul j k)
       | Interval0 (_, _, _) ->
         Interval0 ((I.mul s.precision0 (part s x) (part s y)),
           (if is_nonzero x then is_nonzero y else false),
           (Z.add (power_of x) (power_of y))))
       j)
  | Interval0 (_, _, _) ->
    (match y with
     | Exact k ->
       (Arithmetic.integer_case
          (fun _ -> y)
          (fun p ->
          Arithmetic.positive_case
            (fun _ -> Interval0 ((I.mul s.precision0 (part s x) (part s y)),
            (if is_nonzero x then is_nonzero y else false),
            (Z.add (power_of x) (power_of y))))
            (fun _ -> Interval0 ((I.mul s.precision0 (part s x) (part s y)),
            (if is_nonzero x then is_nonzero y else false),
            (Z.add (power_of x) (power_of y))))
            (fun _ -> x)
            p)
          (fun _ -> Interval0 ((I.mul s.precision0 (part s x) (part s y)),
          (if is_nonzero x then is_nonzero y else false),
          (Z.add (power_of x) (power_of y))))
          k)
     | Interval0 (_, _, _) ->
       Interval0 ((I.mul s.precision0 (part s x) (part s y)),
         (if is_nonzero x then is_nonzero y else false),
         (Z.add (power_of x) (power_of y))))

(** val sqr0 : setting -> number -> number **)

let sqr0 s x = match x with
| Exact k -> Exact (Z.mul k k)
| Interval0 (i, _, p) ->
  Interval0 ((I.sqr s.precision0 i), (is_nonzero x), (Z.add p p))

(** val power0 : setting -> number -> nat -> number **)

let power0 s x n0 =
  match x with
  | Exact k ->
    (match n0 with
     | O -> Exact Arithmetic.one
     | S n1 -> (match n1 with
                | O -> x
                | S _ -> Exact (Z.pow k (Z.of_nat n0))))
  | Interval0 (i, _, p) ->
    (match n0 with
     | O -> Exact Arithmetic.one
     | S n1 ->
       (match n1 with
        | O -> x
        | S _ ->
          Interval0 ((I.power_int s.precision0 i (Z.of_nat n0)),
            (is_nonzero x), (Z.mul p (Z.of_nat n0)))))

(** val inverse0 : setting -> number -> number option **)

let inverse0 s x =
  let i =
    match x with
    | Exact _ -> I.inv s.precision0 (part s x)
    | Interval0 (i, nonzero0, _) ->
      if nonzero0
      then I.invnz s.precision0 i
      else I.inv s.precision0 (part s x)
  in
  if I.real i then Some (Interval0 (i, true, (Z.opp (power_of x)))) else None

(** val rational :
    setting -> Arithmetic.integer -> Arithmetic.integer -> number **)

let rational s p q0 =
  Arithmetic.positive_case
    (fun _ -> Interval0
    ((I.div s.precision0 (I.fromZ s.precision0 p) (I.fromZ s.precision0 q0)),
    false, Arithmetic.zero))
    (fun _ -> Interval0
    ((I.div s.precision0 (I.fromZ s.precision0 p) (I.fromZ s.precision0 q0)),
    false, Arithmetic.zero))
    (fun _ -> Exact p)
    q0

(** val meet0 : number -> number -> number **)

let meet0 x y =
  match x with
  | Exact _ -> x
  | Interval0 (i, nz, power1) ->
    (Arithmetic.integer_case
       (fun _ ->
       match y with
       | Exact _ -> x
       | Interval0 (j, _, power2) ->
         (Arithmetic.integer_case
            (fun _ -> Interval0 ((I.meet i j), nz, Arithmetic.zero))
            (fun _ -> x)
            (fun _ -> x)
            power2))
       (fun _ -> x)
       (fun _ -> x)
       power1)

(** val absolute : number -> number **)

let absolute = function
| Exact k -> Exact (Z.abs k)
| Interval0 (i, nz, p) -> Interval0 ((I.abs i), nz, p)

(** val apply_within :
    setting -> (I.coq_type -> I.coq_type) -> number -> number **)

let apply_within s f x =
  Interval0 ((f (interval_of s x)), false, Arithmetic.zero)

(** val reach : setting -> I.coq_type **)

let reach s =
  I.fromZ s.precision0 (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice Arithmetic.one))))))))))))

(** val surely_nonnegative : I.coq_type -> bool **)

let surely_nonnegative i =
  is_nonnegative (Interval0 (i, false, Arithmetic.zero))

(** val exponential_far : setting -> I.coq_type -> I.coq_type **)

let exponential_far s i =
  if surely_nonnegative (I.add s.precision0 i (reach s))
  then if surely_nonnegative (I.sub s.precision0 (reach s) i)
       then exp_interval s.precision0 i
       else if surely_nonnegative (I.sub s.precision0 i (reach s))
            then I.upper_extent (exp_interval s.precision0 (reach s))
            else I.upper_extent
                   (I.join
                     (exp_interval s.precision0
                       (I.meet i (I.lower_extent (reach s))))
                     (exp_interval s.precision0 (reach s)))
  else if surely_nonnegative (I.sub s.precision0 (reach s) i)
       then if surely_nonnegative (I.sub s.precision0 (I.neg (reach s)) i)
            then I.join I.zero (exp_interval s.precision0 (I.neg (reach s)))
            else I.join I.zero
                   (I.join
                     (exp_interval s.precision0
                       (I.meet i (I.upper_extent (I.neg (reach s)))))
                     (exp_interval s.precision0 (I.neg (reach s))))
       else I.upper_extent I.zero

(** val exponential_interval : setting -> I.coq_type -> I.coq_type **)

let exponential_interval s i =
  match exp_within s.precision0 i with
  | Some o -> o
  | None -> exponential_far s i

(** val exponential : setting -> number -> number **)

let exponential s x =
  Interval0 ((exponential_interval s (interval_of s x)), true,
    Arithmetic.zero)

(** val sine : setting -> number -> number **)

let sine s =
  apply_within s (I.sin s.precision0)

(** val cosine : setting -> number -> number **)

let cosine s =
  apply_within s (I.cos s.precision0)

(** val arctangent : setting -> number -> number **)

let arctangent s =
  apply_within s (I.atan s.precision0)

(** val tangent : setting -> number -> number **)

let tangent s =
  apply_within s (I.tan s.precision0)

(** val logarithm : setting -> number -> number **)

let logarithm s =
  apply_within s (log_interval s.precision0)

(** val square_root : setting -> number -> number **)

let square_root s x =
  let p = power_of x in
  if Z.even p
  then Interval0 ((I.sqrt s.precision0 (part s x)), (is_positive x),
         (Z.div p (Arithmetic.twice Arithmetic.one)))
  else Interval0 ((I.sqrt s.precision0 (interval_of s x)), (is_positive x),
         Arithmetic.zero)

(** val rational_power :
    setting -> Arithmetic.integer -> Arithmetic.integer -> number -> number
    -> number **)

let rational_power s p q0 r x =
  let e = Z.mul p (power_of x) in
  if Z.eqb (Z.modulo e q0) Arithmetic.zero
  then Interval0
         ((interval_of s
            (exponential s
              (mul0 s r (Interval0 ((log_interval s.precision0 (part s x)),
                false, Arithmetic.zero))))), true, (Z.div e q0))
  else exponential s (mul0 s r (logarithm s x))

(** val leibniz :
    ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1 -> 'a1) -> (Arithmetic.integer -> 'a1)
    -> (nat -> 'a1) -> (nat -> 'a1) -> nat -> 'a1 **)

let leibniz add3 mul4 of_Z u v = function
| O -> mul4 (u O) (v O)
| S n0 ->
  (match n0 with
   | O -> add3 (mul4 (u (S O)) (v O)) (mul4 (u O) (v (S O)))
   | S n1 ->
     (match n1 with
      | O ->
        add3
          (add3 (mul4 (u (S (S O))) (v O))
            (mul4 (of_Z (Arithmetic.twice Arithmetic.one))
              (mul4 (u (S O)) (v (S O))))) (mul4 (u O) (v (S (S O))))
      | S n2 ->
        (match n2 with
         | O ->
           add3
             (add3 (mul4 (u (S (S (S O)))) (v O))
               (mul4 (of_Z (Arithmetic.twice_and_one Arithmetic.one))
                 (add3 (mul4 (u (S (S O))) (v (S O)))
                   (mul4 (u (S O)) (v (S (S O)))))))
             (mul4 (u O) (v (S (S (S O)))))
         | S n3 ->
           (match n3 with
            | O ->
              add3
                (add3
                  (add3 (mul4 (u (S (S (S (S O))))) (v O))
                    (mul4
                      (of_Z (Arithmetic.twice (Arithmetic.twice
                        Arithmetic.one)))
                      (add3 (mul4 (u (S (S (S O)))) (v (S O)))
                        (mul4 (u (S O)) (v (S (S (S O))))))))
                  (mul4
                    (of_Z (Arithmetic.twice (Arithmetic.twice_and_one
                      Arithmetic.one))) (mul4 (u (S (S O))) (v (S (S O))))))
                (mul4 (u O) (v (S (S (S (S O))))))
            | S _ ->
              add3
                (add3
                  (add3 (mul4 (u (S (S (S (S (S O)))))) (v O))
                    (mul4
                      (of_Z (Arithmetic.twice_and_one (Arithmetic.twice
                        Arithmetic.one)))
                      (add3 (mul4 (u (S (S (S (S O))))) (v (S O)))
                        (mul4 (u (S O)) (v (S (S (S (S O)))))))))
                  (mul4
                    (of_Z (Arithmetic.twice (Arithmetic.twice_and_one
                      (Arithmetic.twice Arithmetic.one))))
                    (add3 (mul4 (u (S (S (S O)))) (v (S (S O))))
                      (mul4 (u (S (S O))) (v (S (S (S O))))))))
                (mul4 (u O) (v (S (S (S (S (S O)))))))))))

(** val faa_di_bruno :
    ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1) ->
    (Arithmetic.integer -> 'a1) -> (nat -> 'a1) -> (nat -> 'a1) -> nat -> 'a1 **)

let faa_di_bruno add3 mul4 sqr1 of_Z f u k =
  let u1 = u (S O) in
  let u2 = u (S (S O)) in
  let u3 = u (S (S (S O))) in
  let u4 = u (S (S (S (S O)))) in
  (match k with
   | O -> f O
   | S n0 ->
     (match n0 with
      | O -> mul4 (f (S O)) u1
      | S n1 ->
        (match n1 with
         | O -> add3 (mul4 (f (S O)) u2) (mul4 (f (S (S O))) (sqr1 u1))
         | S n2 ->
           (match n2 with
            | O ->
              add3
                (add3 (mul4 (f (S O)) u3)
                  (mul4 (of_Z (Arithmetic.twice_and_one Arithmetic.one))
                    (mul4 (f (S (S O))) (mul4 u1 u2))))
                (mul4 (f (S (S (S O)))) (mul4 (sqr1 u1) u1))
            | S n3 ->
              (match n3 with
               | O ->
                 add3
                   (add3
                     (add3 (mul4 (f (S O)) u4)
                       (mul4 (f (S (S O)))
                         (add3
                           (mul4
                             (of_Z (Arithmetic.twice (Arithmetic.twice
                               Arithmetic.one))) (mul4 u1 u3))
                           (mul4
                             (of_Z (Arithmetic.twice_and_one Arithmetic.one))
                             (sqr1 u2)))))
                     (mul4
                       (of_Z (Arithmetic.twice (Arithmetic.twice_and_one
                         Arithmetic.one)))
                       (mul4 (f (S (S (S O)))) (mul4 (sqr1 u1) u2))))
                   (mul4 (f (S (S (S (S O))))) (sqr1 (sqr1 u1)))
               | S _ ->
                 add3
                   (add3
                     (add3
                       (add3 (mul4 (f (S O)) (u (S (S (S (S (S O)))))))
                         (mul4
                           (of_Z (Arithmetic.twice_and_one (Arithmetic.twice
                             Arithmetic.one)))
                           (mul4 (f (S (S O)))
                             (add3 (mul4 u1 u4)
                               (mul4 (of_Z (Arithmetic.twice Arithmetic.one))
                                 (mul4 u2 u3))))))
                       (mul4
                         (of_Z (Arithmetic.twice_and_one (Arithmetic.twice
                           Arithmetic.one)))
                         (mul4 (f (S (S (S O))))
                           (add3
                             (mul4 (of_Z (Arithmetic.twice Arithmetic.one))
                               (mul4 (sqr1 u1) u3))
                             (mul4
                               (of_Z (Arithmetic.twice_and_one
                                 Arithmetic.one)) (mul4 u1 (sqr1 u2)))))))
                     (mul4
                       (of_Z (Arithmetic.twice (Arithmetic.twice_and_one
                         (Arithmetic.twice Arithmetic.one))))
                       (mul4 (f (S (S (S (S O)))))
                         (mul4 (mul4 (sqr1 u1) u1) u2))))
                   (mul4 (f (S (S (S (S (S O)))))) (mul4 (sqr1 (sqr1 u1)) u1)))))))

(** val inverse_table :
    ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1) -> (Arithmetic.integer -> 'a1) -> 'a1
    -> nat -> 'a1 **)

let inverse_table mul4 sqr1 of_Z b = function
| O -> b
| S n0 ->
  (match n0 with
   | O -> mul4 (of_Z (Arithmetic.opposite Arithmetic.one)) (sqr1 b)
   | S n1 ->
     (match n1 with
      | O -> mul4 (of_Z (Arithmetic.twice Arithmetic.one)) (mul4 b (sqr1 b))
      | S n2 ->
        (match n2 with
         | O ->
           mul4
             (of_Z (Arithmetic.opposite (Arithmetic.twice
               (Arithmetic.twice_and_one Arithmetic.one)))) (sqr1 (sqr1 b))
         | S n3 ->
           (match n3 with
            | O ->
              mul4
                (of_Z (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                  (Arithmetic.twice_and_one Arithmetic.one)))))
                (mul4 b (sqr1 (sqr1 b)))
            | S _ ->
              mul4
                (of_Z (Arithmetic.opposite (Arithmetic.twice
                  (Arithmetic.twice (Arithmetic.twice
                  (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                  (Arithmetic.twice_and_one Arithmetic.one))))))))
                (mul4 (sqr1 b) (sqr1 (sqr1 b)))))))

(** val tan_table :
    ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1) ->
    (Arithmetic.integer -> 'a1) -> 'a1 -> nat -> 'a1 **)

let tan_table add3 mul4 sqr1 of_Z a = function
| O -> a
| S n0 ->
  (match n0 with
   | O -> add3 (of_Z Arithmetic.one) (sqr1 a)
   | S n1 ->
     (match n1 with
      | O ->
        mul4 (of_Z (Arithmetic.twice Arithmetic.one))
          (mul4 a (add3 (of_Z Arithmetic.one) (sqr1 a)))
      | S n2 ->
        (match n2 with
         | O ->
           mul4 (add3 (of_Z Arithmetic.one) (sqr1 a))
             (add3 (of_Z (Arithmetic.twice Arithmetic.one))
               (mul4
                 (of_Z (Arithmetic.twice (Arithmetic.twice_and_one
                   Arithmetic.one))) (sqr1 a)))
         | S n3 ->
           (match n3 with
            | O ->
              mul4 (add3 (of_Z Arithmetic.one) (sqr1 a))
                (mul4 a
                  (add3
                    (of_Z (Arithmetic.twice (Arithmetic.twice
                      (Arithmetic.twice (Arithmetic.twice Arithmetic.one)))))
                    (mul4
                      (of_Z (Arithmetic.twice (Arithmetic.twice
                        (Arithmetic.twice (Arithmetic.twice_and_one
                        Arithmetic.one))))) (sqr1 a))))
            | S _ ->
              mul4 (add3 (of_Z Arithmetic.one) (sqr1 a))
                (add3
                  (of_Z (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                    (Arithmetic.twice Arithmetic.one)))))
                  (mul4
                    (of_Z (Arithmetic.twice (Arithmetic.twice
                      (Arithmetic.twice (Arithmetic.twice_and_one
                      (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                      Arithmetic.one))))))) (add3 (sqr1 a) (sqr1 (sqr1 a)))))))))

(** val tanh_table :
    ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1) ->
    (Arithmetic.integer -> 'a1) -> 'a1 -> nat -> 'a1 **)

let tanh_table add3 mul4 sqr1 of_Z a k =
  let w =
    add3 (of_Z Arithmetic.one)
      (mul4 (of_Z (Arithmetic.opposite Arithmetic.one)) (sqr1 a))
  in
  (match k with
   | O -> a
   | S n0 ->
     (match n0 with
      | O -> w
      | S n1 ->
        (match n1 with
         | O ->
           mul4
             (of_Z (Arithmetic.opposite (Arithmetic.twice Arithmetic.one)))
             (mul4 a w)
         | S n2 ->
           (match n2 with
            | O ->
              mul4 w
                (add3
                  (of_Z (Arithmetic.opposite (Arithmetic.twice
                    Arithmetic.one)))
                  (mul4
                    (of_Z (Arithmetic.twice (Arithmetic.twice_and_one
                      Arithmetic.one))) (sqr1 a)))
            | S n3 ->
              (match n3 with
               | O ->
                 mul4 w
                   (mul4 a
                     (add3
                       (of_Z (Arithmetic.twice (Arithmetic.twice
                         (Arithmetic.twice (Arithmetic.twice
                         Arithmetic.one)))))
                       (mul4
                         (of_Z (Arithmetic.opposite (Arithmetic.twice
                           (Arithmetic.twice (Arithmetic.twice
                           (Arithmetic.twice_and_one Arithmetic.one))))))
                         (sqr1 a))))
               | S _ ->
                 mul4 w
                   (add3
                     (of_Z (Arithmetic.twice (Arithmetic.twice
                       (Arithmetic.twice (Arithmetic.twice Arithmetic.one)))))
                     (mul4
                       (of_Z (Arithmetic.twice (Arithmetic.twice
                         (Arithmetic.twice (Arithmetic.twice_and_one
                         (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                         Arithmetic.one)))))))
                       (add3 (sqr1 (sqr1 a))
                         (mul4 (of_Z (Arithmetic.opposite Arithmetic.one))
                           (sqr1 a))))))))))

(** val sigmoid_table :
    ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1) ->
    (Arithmetic.integer -> 'a1) -> 'a1 -> 'a1 -> nat -> 'a1 **)

let sigmoid_table add3 mul4 sqr1 of_Z a b k =
  let w = mul4 a b in
  let v = add3 b (mul4 (of_Z (Arithmetic.opposite Arithmetic.one)) a) in
  (match k with
   | O -> a
   | S n0 ->
     (match n0 with
      | O -> w
      | S n1 ->
        (match n1 with
         | O -> mul4 w v
         | S n2 ->
           (match n2 with
            | O ->
              mul4 w
                (add3 (of_Z Arithmetic.one)
                  (mul4
                    (of_Z (Arithmetic.opposite (Arithmetic.twice
                      (Arithmetic.twice_and_one Arithmetic.one)))) w))
            | S n3 ->
              (match n3 with
               | O ->
                 mul4 w
                   (mul4 v
                     (add3 (of_Z Arithmetic.one)
                       (mul4
                         (of_Z (Arithmetic.opposite (Arithmetic.twice
                           (Arithmetic.twice (Arithmetic.twice_and_one
                           Arithmetic.one))))) w)))
               | S _ ->
                 mul4 w
                   (add3 (of_Z Arithmetic.one)
                     (add3
                       (mul4
                         (of_Z (Arithmetic.opposite (Arithmetic.twice
                           (Arithmetic.twice_and_one
                           (Arithmetic.twice_and_one
                           (Arithmetic.twice_and_one Arithmetic.one)))))) w)
                       (mul4
                         (of_Z (Arithmetic.twice (Arithmetic.twice
                           (Arithmetic.twice (Arithmetic.twice_and_one
                           (Arithmetic.twice_and_one
                           (Arithmetic.twice_and_one Arithmetic.one)))))))
                         (sqr1 w)))))))))

(** val atan_table :
    ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1) ->
    (Arithmetic.integer -> 'a1) -> 'a1 -> 'a1 -> 'a1 -> nat -> 'a1 **)

let atan_table add3 mul4 sqr1 of_Z a b c = function
| O -> a
| S n0 ->
  (match n0 with
   | O -> c
   | S n1 ->
     (match n1 with
      | O ->
        mul4 (of_Z (Arithmetic.opposite (Arithmetic.twice Arithmetic.one)))
          (mul4 b (sqr1 c))
      | S n2 ->
        (match n2 with
         | O ->
           mul4
             (add3
               (of_Z (Arithmetic.opposite (Arithmetic.twice Arithmetic.one)))
               (mul4
                 (of_Z (Arithmetic.twice (Arithmetic.twice_and_one
                   Arithmetic.one))) (sqr1 b))) (mul4 c (sqr1 c))
         | S n3 ->
           (match n3 with
            | O ->
              mul4
                (of_Z (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                  (Arithmetic.twice_and_one Arithmetic.one)))))
                (mul4
                  (mul4 b
                    (add3 (of_Z Arithmetic.one)
                      (mul4 (of_Z (Arithmetic.opposite Arithmetic.one))
                        (sqr1 b)))) (sqr1 (sqr1 c)))
            | S _ ->
              mul4
                (add3
                  (of_Z (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                    (Arithmetic.twice_and_one Arithmetic.one)))))
                  (add3
                    (mul4
                      (of_Z (Arithmetic.opposite (Arithmetic.twice
                        (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                        (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                        (Arithmetic.twice_and_one Arithmetic.one)))))))))
                      (sqr1 b))
                    (mul4
                      (of_Z (Arithmetic.twice (Arithmetic.twice
                        (Arithmetic.twice (Arithmetic.twice_and_one
                        (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                        Arithmetic.one))))))) (sqr1 (sqr1 b)))))
                (mul4 c (sqr1 (sqr1 c)))))))

(** val asinh_table :
    ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1) ->
    (Arithmetic.integer -> 'a1) -> 'a1 -> 'a1 -> 'a1 -> nat -> 'a1 **)

let asinh_table add3 mul4 sqr1 of_Z a b c = function
| O -> a
| S n0 ->
  (match n0 with
   | O -> c
   | S n1 ->
     (match n1 with
      | O ->
        mul4 (of_Z (Arithmetic.opposite Arithmetic.one))
          (mul4 b (mul4 c (sqr1 c)))
      | S n2 ->
        (match n2 with
         | O ->
           mul4
             (add3 (of_Z (Arithmetic.opposite Arithmetic.one))
               (mul4 (of_Z (Arithmetic.twice Arithmetic.one)) (sqr1 b)))
             (mul4 c (sqr1 (sqr1 c)))
         | S n3 ->
           (match n3 with
            | O ->
              mul4
                (mul4 b
                  (add3
                    (of_Z (Arithmetic.twice_and_one (Arithmetic.twice
                      (Arithmetic.twice Arithmetic.one))))
                    (mul4
                      (of_Z (Arithmetic.opposite (Arithmetic.twice
                        (Arithmetic.twice_and_one Arithmetic.one)))) 
                      (sqr1 b)))) (mul4 (mul4 c (sqr1 c)) (sqr1 (sqr1 c)))
            | S _ ->
              mul4
                (add3
                  (of_Z (Arithmetic.twice_and_one (Arithmetic.twice
                    (Arithmetic.twice Arithmetic.one))))
                  (add3
                    (mul4
                      (of_Z (Arithmetic.opposite (Arithmetic.twice
                        (Arithmetic.twice (Arithmetic.twice
                        (Arithmetic.twice_and_one (Arithmetic.twice
                        (Arithmetic.twice Arithmetic.one)))))))) (sqr1 b))
                    (mul4
                      (of_Z (Arithmetic.twice (Arithmetic.twice
                        (Arithmetic.twice (Arithmetic.twice_and_one
                        Arithmetic.one))))) (sqr1 (sqr1 b)))))
                (mul4 c (sqr1 (sqr1 (sqr1 c))))))))

(** val sqrt_table :
    ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1) -> (Arithmetic.integer -> 'a1) -> 'a1
    -> 'a1 -> nat -> 'a1 **)

let sqrt_table mul4 sqr1 of_Z a b = function
| O -> a
| S n0 ->
  (match n0 with
   | O -> mul4 a b
   | S n1 ->
     (match n1 with
      | O ->
        mul4 (of_Z (Arithmetic.opposite Arithmetic.one)) (mul4 a (sqr1 b))
      | S n2 ->
        (match n2 with
         | O ->
           mul4 (of_Z (Arithmetic.twice_and_one Arithmetic.one))
             (mul4 a (mul4 b (sqr1 b)))
         | S n3 ->
           (match n3 with
            | O ->
              mul4
                (of_Z (Arithmetic.opposite (Arithmetic.twice_and_one
                  (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                  Arithmetic.one))))) (mul4 a (sqr1 (sqr1 b)))
            | S _ ->
              mul4
                (of_Z (Arithmetic.twice_and_one (Arithmetic.twice
                  (Arithmetic.twice (Arithmetic.twice_and_one
                  (Arithmetic.twice (Arithmetic.twice_and_one
                  Arithmetic.one))))))) (mul4 a (mul4 b (sqr1 (sqr1 b))))))))

(** val cbrt_table :
    ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1) -> (Arithmetic.integer -> 'a1) -> 'a1
    -> 'a1 -> nat -> 'a1 **)

let cbrt_table mul4 sqr1 of_Z a b = function
| O -> a
| S n0 ->
  (match n0 with
   | O -> mul4 a b
   | S n1 ->
     (match n1 with
      | O ->
        mul4 (of_Z (Arithmetic.opposite (Arithmetic.twice Arithmetic.one)))
          (mul4 a (sqr1 b))
      | S n2 ->
        (match n2 with
         | O ->
           mul4
             (of_Z (Arithmetic.twice (Arithmetic.twice_and_one
               (Arithmetic.twice Arithmetic.one)))) (mul4 a (mul4 b (sqr1 b)))
         | S n3 ->
           (match n3 with
            | O ->
              mul4
                (of_Z (Arithmetic.opposite (Arithmetic.twice
                  (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                  (Arithmetic.twice_and_one (Arithmetic.twice
                  Arithmetic.one)))))))) (mul4 a (sqr1 (sqr1 b)))
            | S _ ->
              mul4
                (of_Z (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                  (Arithmetic.twice (Arithmetic.twice_and_one
                  (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                  (Arithmetic.twice (Arithmetic.twice_and_one
                  Arithmetic.one)))))))))) (mul4 a (mul4 b (sqr1 (sqr1 b))))))))

(** val sin_table :
    ('a1 -> 'a1 -> 'a1) -> (Arithmetic.integer -> 'a1) -> 'a1 -> 'a1 -> nat
    -> 'a1 **)

let sin_table mul4 of_Z a b = function
| O -> a
| S n0 ->
  (match n0 with
   | O -> b
   | S n1 ->
     (match n1 with
      | O -> mul4 (of_Z (Arithmetic.opposite Arithmetic.one)) a
      | S n2 ->
        (match n2 with
         | O -> mul4 (of_Z (Arithmetic.opposite Arithmetic.one)) b
         | S n3 -> (match n3 with
                    | O -> a
                    | S _ -> b))))

(** val cos_table :
    ('a1 -> 'a1 -> 'a1) -> (Arithmetic.integer -> 'a1) -> 'a1 -> 'a1 -> nat
    -> 'a1 **)

let cos_table mul4 of_Z a b = function
| O -> b
| S n0 ->
  (match n0 with
   | O -> mul4 (of_Z (Arithmetic.opposite Arithmetic.one)) a
   | S n1 ->
     (match n1 with
      | O -> mul4 (of_Z (Arithmetic.opposite Arithmetic.one)) b
      | S n2 ->
        (match n2 with
         | O -> a
         | S n3 ->
           (match n3 with
            | O -> b
            | S _ -> mul4 (of_Z (Arithmetic.opposite Arithmetic.one)) a))))

(** val gauss_table :
    ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1) ->
    (Arithmetic.integer -> 'a1) -> 'a1 -> 'a1 -> nat -> 'a1 **)

let gauss_table add3 mul4 sqr1 of_Z b c = function
| O -> b
| S n0 ->
  (match n0 with
   | O ->
     mul4 (of_Z (Arithmetic.opposite (Arithmetic.twice Arithmetic.one)))
       (mul4 c b)
   | S n1 ->
     (match n1 with
      | O ->
        mul4 b
          (add3
            (of_Z (Arithmetic.opposite (Arithmetic.twice Arithmetic.one)))
            (mul4 (of_Z (Arithmetic.twice (Arithmetic.twice Arithmetic.one)))
              (sqr1 c)))
      | S n2 ->
        (match n2 with
         | O ->
           mul4 (mul4 c b)
             (add3
               (of_Z (Arithmetic.twice (Arithmetic.twice
                 (Arithmetic.twice_and_one Arithmetic.one))))
               (mul4
                 (of_Z (Arithmetic.opposite (Arithmetic.twice
                   (Arithmetic.twice (Arithmetic.twice Arithmetic.one)))))
                 (sqr1 c)))
         | S _ ->
           mul4 b
             (add3
               (of_Z (Arithmetic.twice (Arithmetic.twice
                 (Arithmetic.twice_and_one Arithmetic.one))))
               (add3
                 (mul4
                   (of_Z (Arithmetic.opposite (Arithmetic.twice
                     (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                     (Arithmetic.twice_and_one Arithmetic.one))))))) 
                   (sqr1 c))
                 (mul4
                   (of_Z (Arithmetic.twice (Arithmetic.twice
                     (Arithmetic.twice (Arithmetic.twice Arithmetic.one)))))
                   (sqr1 (sqr1 c))))))))

(** val shifted : 'a1 -> (nat -> 'a1) -> nat -> 'a1 **)

let shifted first table = function
| O -> first
| S j -> table j

(** val fn_table :
    ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1 -> 'a1) -> ('a1 -> 'a1) ->
    (Arithmetic.integer -> 'a1) -> fn -> 'a1 -> 'a1 -> 'a1 -> nat -> 'a1 **)

let fn_table add3 mul4 sqr1 of_Z f a b c =
  match f with
  | Exp -> (fun _ -> a)
  | Sqrt -> sqrt_table mul4 sqr1 of_Z a b
  | Sin -> sin_table mul4 of_Z a b
  | Cos -> cos_table mul4 of_Z a b
  | Tan -> tan_table add3 mul4 sqr1 of_Z a
  | Atan -> atan_table add3 mul4 sqr1 of_Z a b c
  | Sinh -> (fun k -> if Nat.even k then a else b)
  | Cosh -> (fun k -> if Nat.even k then b else a)
  | Tanh -> tanh_table add3 mul4 sqr1 of_Z a
  | Asinh -> asinh_table add3 mul4 sqr1 of_Z a b c
  | Sigmoid -> sigmoid_table add3 mul4 sqr1 of_Z a b
  | Softplus -> shifted a (sigmoid_table add3 mul4 sqr1 of_Z b c)
  | Logcosh -> shifted a (tanh_table add3 mul4 sqr1 of_Z b)
  | Expm1 -> shifted b (fun _ -> a)
  | Cbrt -> cbrt_table mul4 sqr1 of_Z a b
  | Abs -> shifted a (shifted b (fun _ -> of_Z Arithmetic.zero))
  | Erf -> shifted a (gauss_table add3 mul4 sqr1 of_Z b c)
  | _ -> shifted a (inverse_table mul4 sqr1 of_Z b)

(** val inverse_root : Arithmetic.integer **)

let inverse_root =
  (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))

(** val inverse_root_of_pi : setting -> number **)

let inverse_root_of_pi s =
  if Z.leb s.precision0 (Arithmetic.twice (Arithmetic.twice_and_one
       (Arithmetic.twice_and_one (Arithmetic.twice_and_one
       (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
       Arithmetic.one)))))))
  then Interval0 ((Ibnd0
         ((down s.precision0 inverse_root (Arithmetic.opposite
            (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
            (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
            (Arithmetic.twice_and_one Arithmetic.one))))))))),
         (up s.precision0 (Z.add inverse_root Arithmetic.one)
           (Arithmetic.opposite (Arithmetic.twice (Arithmetic.twice
           (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
           (Arithmetic.twice (Arithmetic.twice_and_one Arithmetic.one))))))))))),
         false, Arithmetic.zero)
  else (match inverse0 s
                (square_root s (Interval0 ((I.pi s.precision0), false,
                  Arithmetic.zero))) with
        | Some r -> r
        | None -> Interval0 (I.whole, false, Arithmetic.zero))

(** val gauss_number : setting -> number -> number **)

let gauss_number s x =
  exponential s (neg0 (sqr0 s x))

(** val by_root_of_pi : setting -> number -> number **)

let by_root_of_pi s x =
  mul0 s x (inverse_root_of_pi s)

(** val erf_slope_at_0 : setting -> number **)

let erf_slope_at_0 s =
  by_root_of_pi s (Exact (Arithmetic.twice Arithmetic.one))

(** val quotient_bounds :
    Arithmetic.integer -> Arithmetic.integer -> nat -> Arithmetic.integer ->
    Arithmetic.integer * Arithmetic.integer **)

let rec quotient_bounds n0 y terms0 d =
  match terms0 with
  | O ->
    (Arithmetic.zero,
      (Z.shiftl (Z.sub d (Arithmetic.twice Arithmetic.one)) n0))
  | S terms1 ->
    let (l, u) =
      quotient_bounds n0 y terms1 (Z.add d (Arithmetic.twice Arithmetic.one))
    in
    ((Z.add (Z.shiftl Arithmetic.one n0) (Z.div (Z.shiftr (Z.mul y l) n0) d)),
    (Z.add
      (Z.add (Z.shiftl Arithmetic.one n0)
        (Z.div
          (Z.add (Z.shiftr (Z.mul (Z.add y Arithmetic.one) u) n0)
            Arithmetic.one) d)) Arithmetic.one))

(** val above_square :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

let above_square n0 y =
  Z.add (Z.shiftr y (Z.add n0 Arithmetic.one)) Arithmetic.one

(** val terms_for :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

let terms_for p m =
  Z.add
    (Z.add
      (Z.add (Z.mul (Arithmetic.twice Arithmetic.one) m)
        (Z.div m (Arithmetic.twice (Arithmetic.twice Arithmetic.one))))
      (Arithmetic.twice_and_one Arithmetic.one))
    (Z.div
      (Z.min p (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
        (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
        (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
        (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
        Arithmetic.one))))))))))))) (Arithmetic.twice Arithmetic.one))

(** val erf_at : setting -> I.F.coq_type -> I.coq_type **)

let erf_at s x = match x with
| Fnan1 -> I.whole
| Float0 (k, e) ->
  if (&&)
       ((&&) (Z.leb Arithmetic.zero s.precision0)
         (Z.leb (Arithmetic.opposite (Arithmetic.twice (Arithmetic.twice
           (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
           (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
           (Arithmetic.twice_and_one (Arithmetic.twice_and_one
           (Arithmetic.twice (Arithmetic.twice Arithmetic.one))))))))))))) e))
       (Z.leb e (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
         Arithmetic.one))))
  then let n0 =
         Z.add s.precision0 (Arithmetic.twice (Arithmetic.twice
           (Arithmetic.twice_and_one (Arithmetic.twice Arithmetic.one))))
       in
       let y =
         fixed n0 (Z.mul (Arithmetic.twice Arithmetic.one) (Z.mul k k))
           (Z.mul (Arithmetic.twice Arithmetic.one) e)
       in
       let m = above_square n0 y in
       if Z.leb m (Arithmetic.twice_and_one (Arithmetic.twice
            (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
            (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
            Arithmetic.one))))))))
       then let (l, u) =
              quotient_bounds n0 y (Z.to_nat (terms_for s.precision0 m))
                (Arithmetic.twice_and_one Arithmetic.one)
            in
            let i = Interval0 ((I.singleton x), false, Arithmetic.zero) in
            let g = Interval0
              ((rounded_ends n0 Arithmetic.zero l Arithmetic.zero u
                 Arithmetic.zero), false, Arithmetic.zero)
            in
            interval_of s
              (mul0 s (erf_slope_at_0 s)
                (mul0 s (mul0 s i (gauss_number s i)) g))
       else I.whole
  else I.whole

(** val erf_beyond : setting -> I.coq_type **)

let erf_beyond s =
  interval_of s
    (add0 s (Interval0
      ((erf_at s (Float0 (Arithmetic.one, (Arithmetic.twice (Arithmetic.twice
         Arithmetic.one))))), false, Arithmetic.zero))
      (by_root_of_pi s
        (gauss_number s (Exact (Arithmetic.twice (Arithmetic.twice
          (Arithmetic.twice (Arithmetic.twice Arithmetic.one))))))))

(** val erf_above : setting -> I.coq_type -> I.coq_type **)

let erf_above s i =
  if I.F.real (I.upper i)
  then let x = Interval0 ((I.singleton (I.upper i)), false, Arithmetic.zero)
       in
       if is_nonnegative
            (sub0 s (Exact (Arithmetic.twice (Arithmetic.twice
              (Arithmetic.twice (Arithmetic.twice Arithmetic.one))))) x)
       then if is_negative
                 (add0 s (Exact (Arithmetic.twice (Arithmetic.twice
                   (Arithmetic.twice (Arithmetic.twice Arithmetic.one))))) x)
            then erf_at s (Float0 ((Arithmetic.opposite Arithmetic.one),
                   (Arithmetic.twice (Arithmetic.twice Arithmetic.one))))
            else erf_at s (I.upper i)
       else erf_beyond s
  else erf_beyond s

(** val is_single : setting -> I.coq_type -> bool **)

let is_single s i = match i with
| Inan0 -> false
| Ibnd0 (l, u) ->
  (match l with
   | Fnan1 -> false
   | Float0 (a, e) ->
     (match u with
      | Fnan1 -> false
      | Float0 (b, d) ->
        (&&) ((&&) (Z.eqb a b) (Z.eqb e d))
          (is_nonnegative
            (sub0 s (Exact (Arithmetic.twice (Arithmetic.twice
              (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
              (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
              Arithmetic.one)))))))))
              (sqr0 s (Interval0 (i, false, Arithmetic.zero)))))))

(** val erf_number : setting -> number -> number **)

let erf_number s x =
  let i = interval_of s x in
  Interval0
  ((if is_single s i
    then erf_at s (I.lower i)
    else I.join (erf_above s i) (I.neg (erf_above s (I.neg i)))), false,
  Arithmetic.zero)

(** val bind : 'a1 option -> ('a1 -> 'a2 option) -> 'a2 option **)

let bind x f =
  match x with
  | Some a -> f a
  | None -> None

(** val value_only : fn -> bool **)

let value_only = function
| Ln -> true
| Atan -> true
| Asinh -> true
| Softplus -> true
| Logcosh -> true
| Log1p -> true
| Erf -> true
| _ -> false

(** val nothing : number **)

let nothing =
  Interval0 (I.whole, false, Arithmetic.zero)

(** val sigmoid_number : setting -> number -> number option **)

let sigmoid_number prec0 e =
  bind (inverse0 prec0 e) (fun r ->
    inverse0 prec0 (add0 prec0 (Exact Arithmetic.one) r))

(** val co_sigmoid_number : setting -> number -> number option **)

let co_sigmoid_number prec0 e =
  inverse0 prec0 (add0 prec0 (Exact Arithmetic.one) e)

(** val tanh_number : setting -> number -> number option **)

let tanh_number prec0 e =
  bind (inverse0 prec0 (add0 prec0 (Exact Arithmetic.one) (sqr0 prec0 e)))
    (fun r -> Some
    (sub0 prec0 (Exact Arithmetic.one)
      (mul0 prec0 (Exact (Arithmetic.twice Arithmetic.one)) r)))

(** val cosh_number : setting -> number -> number option **)

let cosh_number prec0 e =
  bind (inverse0 prec0 e) (fun r -> Some
    (mul0 prec0
      (rational prec0 Arithmetic.one (Arithmetic.twice Arithmetic.one))
      (add0 prec0 e r)))

(** val sinh_number : setting -> number -> number option **)

let sinh_number prec0 e =
  bind (inverse0 prec0 e) (fun r -> Some
    (mul0 prec0
      (rational prec0 Arithmetic.one (Arithmetic.twice Arithmetic.one))
      (sub0 prec0 e r)))

(** val asinh_above : setting -> number -> number **)

let asinh_above prec0 x =
  logarithm prec0
    (add0 prec0 x
      (square_root prec0 (add0 prec0 (sqr0 prec0 x) (Exact Arithmetic.one))))

(** val asinh_number : setting -> number -> number **)

let asinh_number prec0 x =
  if is_nonnegative x
  then asinh_above prec0 x
  else if is_nonpositive x
       then neg0 (asinh_above prec0 (neg0 x))
       else let i = interval_of prec0 x in
            Interval0
            ((I.join
               (I.neg
                 (interval_of prec0
                   (asinh_above prec0 (Interval0
                     ((I.neg (I.meet i (I.lower_extent I.zero))), false,
                     Arithmetic.zero)))))
               (interval_of prec0
                 (asinh_above prec0 (Interval0
                   ((I.meet i (I.upper_extent I.zero)), false,
                   Arithmetic.zero))))), false, Arithmetic.zero)

(** val expm1_number : setting -> number -> number -> number **)

let expm1_number prec0 x e =
  let x64 =
    mul0 prec0 (Exact (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
      (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
      Arithmetic.one))))))) x
  in
  if (&&) (is_positive (add0 prec0 (Exact Arithmetic.one) x64))
       (is_positive (sub0 prec0 (Exact Arithmetic.one) x64))
  then (match inverse0 prec0 (sub0 prec0 (Exact Arithmetic.one) x) with
        | Some r ->
          meet0
            (mul0 prec0 x (Interval0
              ((I.join (interval_of prec0 (Exact Arithmetic.one))
                 (interval_of prec0 r)), true, Arithmetic.zero)))
            (sub0 prec0 e (Exact Arithmetic.one))
        | None -> sub0 prec0 e (Exact Arithmetic.one))
  else sub0 prec0 e (Exact Arithmetic.one)

(** val cbrt_above : setting -> number -> number **)

let cbrt_above prec0 x =
  rational_power prec0 Arithmetic.one (Arithmetic.twice_and_one
    Arithmetic.one)
    (rational prec0 Arithmetic.one (Arithmetic.twice_and_one Arithmetic.one))
    x

(** val number_a : setting -> fn -> number -> number -> number option **)

let number_a prec0 f x e =
  match f with
  | Exp -> Some e
  | Ln -> Some (logarithm prec0 x)
  | Sqrt -> Some (square_root prec0 x)
  | Sin -> Some (sine prec0 x)
  | Cos -> Some (sine prec0 x)
  | Tan -> Some (tangent prec0 x)
  | Atan -> Some (arctangent prec0 x)
  | Tanh -> tanh_number prec0 e
  | Asinh -> Some (asinh_number prec0 x)
  | Sigmoid -> sigmoid_number prec0 e
  | Softplus -> Some (logarithm prec0 (add0 prec0 (Exact Arithmetic.one) e))
  | Logcosh -> bind (cosh_number prec0 e) (fun c -> Some (logarithm prec0 c))
  | Expm1 -> Some e
  | Log1p -> Some (logarithm prec0 (add0 prec0 (Exact Arithmetic.one) x))
  | Cbrt ->
    Some
      (if is_positive x
       then cbrt_above prec0 x
       else neg0 (cbrt_above prec0 (neg0 x)))
  | Abs -> Some (absolute x)
  | Erf -> Some (erf_number prec0 x)
  | _ -> sinh_number prec0 e

(** val number_b : setting -> fn -> number -> number -> number option **)

let number_b prec0 f x e =
  match f with
  | Ln -> inverse0 prec0 x
  | Sqrt ->
    inverse0 prec0 (mul0 prec0 (Exact (Arithmetic.twice Arithmetic.one)) x)
  | Sin -> Some (cosine prec0 x)
  | Cos -> Some (cosine prec0 x)
  | Atan -> Some x
  | Sinh -> cosh_number prec0 e
  | Cosh -> cosh_number prec0 e
  | Asinh -> Some x
  | Sigmoid -> co_sigmoid_number prec0 e
  | Softplus -> sigmoid_number prec0 e
  | Logcosh -> tanh_number prec0 e
  | Expm1 -> Some (expm1_number prec0 x e)
  | Log1p -> inverse0 prec0 (add0 prec0 (Exact Arithmetic.one) x)
  | Cbrt ->
    inverse0 prec0
      (mul0 prec0 (Exact (Arithmetic.twice_and_one Arithmetic.one)) x)
  | Abs ->
    Some (Exact
      (if is_positive x
       then Arithmetic.one
       else Arithmetic.opposite Arithmetic.one))
  | Erf -> Some (mul0 prec0 (erf_slope_at_0 prec0) (gauss_number prec0 x))
  | _ -> Some (Exact Arithmetic.zero)

(** val number_c : setting -> fn -> number -> number -> number option **)

let number_c prec0 f x e =
  match f with
  | Atan -> inverse0 prec0 (add0 prec0 (Exact Arithmetic.one) (sqr0 prec0 x))
  | Asinh ->
    inverse0 prec0
      (square_root prec0 (add0 prec0 (Exact Arithmetic.one) (sqr0 prec0 x)))
  | Softplus -> co_sigmoid_number prec0 e
  | Erf -> Some x
  | _ -> Some (Exact Arithmetic.zero)

(** val in_domain : setting -> fn -> number -> bool **)

let in_domain prec0 f x =
  match f with
  | Ln -> is_positive x
  | Sqrt -> is_positive x
  | Tan -> let c = cosine prec0 x in (||) (is_positive c) (is_negative c)
  | Log1p -> is_positive (add0 prec0 (Exact Arithmetic.one) x)
  | Cbrt -> (||) (is_positive x) (is_negative x)
  | Abs -> (||) (is_positive x) (is_negative x)
  | _ -> true

(** val by_exponential : fn -> bool **)

let by_exponential = function
| Exp -> true
| Sinh -> true
| Cosh -> true
| Tanh -> true
| Sigmoid -> true
| Softplus -> true
| Logcosh -> true
| Expm1 -> true
| _ -> false

(** val function_table :
    setting -> bool -> fn -> number -> (nat -> number) option **)

let function_table prec0 head f x =
  if in_domain prec0 f x
  then let e = if by_exponential f then exponential prec0 x else nothing in
       bind
         (if (&&) (value_only f) (negb head)
          then Some nothing
          else number_a prec0 f x e) (fun a ->
         bind (number_b prec0 f x e) (fun b ->
           bind (number_c prec0 f x e) (fun c -> Some
             (fn_table (add0 prec0) (mul0 prec0) (sqr0 prec0) (fun x0 ->
               Exact x0) f a b c))))
  else None

type constant =
| CRat of Arithmetic.integer * Arithmetic.integer
| CPar of nat
| CPi
| CAdd of constant * constant
| CSub of constant * constant
| CMul of constant * constant
| CDiv of constant * constant
| CNeg of constant
| CInv of constant
| CAbs of constant
| CPow of constant * nat

type formula =
| Var
| Con of constant
| Add of formula * formula
| Sub of formula * formula
| Mul of formula * formula
| Div of formula * formula
| Scale of constant * formula
| Neg of formula
| Inv of formula
| Pow of formula * nat
| Rpow of formula * constant
| Fun of fn * formula
| If of formula * formula * formula * formula

(** val falling : Arithmetic.integer -> nat -> Arithmetic.integer **)

let rec falling m = function
| O -> Arithmetic.one
| S j -> Z.mul (falling m j) (Z.sub m (Z.of_nat j))

(** val cnum : setting -> I.coq_type list -> constant -> number option **)

let rec cnum prec0 pars = function
| CRat (p, q0) -> Some (rational prec0 p q0)
| CPar i -> Some (Interval0 ((nth i pars I.whole), false, Arithmetic.zero))
| CPi -> Some (Interval0 ((I.pi prec0.precision0), false, Arithmetic.zero))
| CAdd (a, b) ->
  bind (cnum prec0 pars a) (fun x ->
    bind (cnum prec0 pars b) (fun y -> Some (add0 prec0 x y)))
| CSub (a, b) ->
  bind (cnum prec0 pars a) (fun x ->
    bind (cnum prec0 pars b) (fun y -> Some (sub0 prec0 x y)))
| CMul (a, b) ->
  bind (cnum prec0 pars a) (fun x ->
    bind (cnum prec0 pars b) (fun y -> Some (mul0 prec0 x y)))
| CDiv (a, b) ->
  bind (cnum prec0 pars a) (fun x ->
    bind (cnum prec0 pars b) (fun y ->
      bind (inverse0 prec0 y) (fun r -> Some (mul0 prec0 x r))))
| CNeg a -> bind (cnum prec0 pars a) (fun x -> Some (neg0 x))
| CInv a -> bind (cnum prec0 pars a) (fun x -> inverse0 prec0 x)
| CAbs a -> bind (cnum prec0 pars a) (fun x -> Some (absolute x))
| CPow (a, n0) -> bind (cnum prec0 pars a) (fun x -> Some (power0 prec0 x n0))

(** val get : number list -> nat -> number **)

let get l k =
  nth k l (Exact Arithmetic.zero)

(** val tabulate : nat -> (nat -> number) -> number list **)

let tabulate n0 f =
  map f (seq O (S n0))

(** val composed :
    setting -> nat -> (nat -> number) -> number list -> number list **)

let composed prec0 n0 f u =
  let fs = tabulate n0 f in
  tabulate n0
    (faa_di_bruno (add0 prec0) (mul0 prec0) (sqr0 prec0) (fun x -> Exact x)
      (get fs) (get u))

(** val powers : setting -> nat -> number -> nat -> number **)

let powers prec0 m x k =
  mul0 prec0 (Exact (falling (Z.of_nat m) k)) (power0 prec0 x (sub m k))

(** val falling_number : setting -> number -> nat -> number **)

let rec falling_number prec0 r = function
| O -> Exact Arithmetic.one
| S j ->
  mul0 prec0 (falling_number prec0 r j) (sub0 prec0 r (Exact (Z.of_nat j)))

(** val real_powers :
    setting -> number -> number -> number -> nat -> number **)

let real_powers prec0 r p b k =
  mul0 prec0 (falling_number prec0 r k) (mul0 prec0 p (power0 prec0 b k))

(** val power_number : setting -> constant -> number -> number -> number **)

let power_number prec0 c r x =
  let general = exponential prec0 (mul0 prec0 r (logarithm prec0 x)) in
  (match c with
   | CRat (p, q0) ->
     (Arithmetic.integer_case
        (fun _ -> rational_power prec0 p q0 r x)
        (fun p2 ->
        Arithmetic.positive_case
          (fun _ -> rational_power prec0 p q0 r x)
          (fun p3 ->
          Arithmetic.positive_case
            (fun _ -> rational_power prec0 p q0 r x)
            (fun _ -> rational_power prec0 p q0 r x)
            (fun _ ->
            if Coq_Pos.ltb p2 (Arithmetic.twice (Arithmetic.twice
                 (Arithmetic.twice_and_one (Arithmetic.twice
                 (Arithmetic.twice (Arithmetic.twice_and_one
                 Arithmetic.one))))))
            then power0 prec0 (square_root prec0 x) (Coq_Pos.to_nat p2)
            else general)
            p3)
          (fun _ -> rational_power prec0 p q0 r x)
          q0)
        (fun p2 ->
        Arithmetic.positive_case
          (fun _ -> rational_power prec0 p q0 r x)
          (fun p3 ->
          Arithmetic.positive_case
            (fun _ -> rational_power prec0 p q0 r x)
            (fun _ -> rational_power prec0 p q0 r x)
            (fun _ ->
            if Coq_Pos.ltb p2 (Arithmetic.twice (Arithmetic.twice
                 (Arithmetic.twice_and_one (Arithmetic.twice
                 (Arithmetic.twice (Arithmetic.twice_and_one
                 Arithmetic.one))))))
            then (match inverse0 prec0
                          (power0 prec0 (square_root prec0 x)
                            (Coq_Pos.to_nat p2)) with
                  | Some y -> y
                  | None -> general)
            else general)
            p3)
          (fun _ -> rational_power prec0 p q0 r x)
          q0)
        p)
   | _ -> general)

(** val value0 :
    setting -> I.coq_type list -> formula -> number -> number option **)

let rec value0 prec0 pars f z0 =
  match f with
  | Var -> Some z0
  | Con c -> cnum prec0 pars c
  | Add (a, b) ->
    bind (value0 prec0 pars a z0) (fun x ->
      bind (value0 prec0 pars b z0) (fun y -> Some (add0 prec0 x y)))
  | Sub (a, b) ->
    bind (value0 prec0 pars a z0) (fun x ->
      bind (value0 prec0 pars b z0) (fun y -> Some (sub0 prec0 x y)))
  | Mul (a, b) ->
    bind (value0 prec0 pars a z0) (fun x ->
      bind (value0 prec0 pars b z0) (fun y -> Some (mul0 prec0 x y)))
  | Div (a, b) ->
    bind (value0 prec0 pars a z0) (fun x ->
      bind (value0 prec0 pars b z0) (fun y ->
        bind (inverse0 prec0 y) (fun r -> Some (mul0 prec0 x r))))
  | Scale (c, a) ->
    bind (cnum prec0 pars c) (fun x ->
      bind (value0 prec0 pars a z0) (fun y -> Some (mul0 prec0 x y)))
  | Neg a -> bind (value0 prec0 pars a z0) (fun x -> Some (neg0 x))
  | Inv a -> bind (value0 prec0 pars a z0) (fun x -> inverse0 prec0 x)
  | Pow (a, n0) ->
    bind (value0 prec0 pars a z0) (fun x -> Some (power0 prec0 x n0))
  | Rpow (a, c) ->
    bind (value0 prec0 pars a z0) (fun x ->
      bind (cnum prec0 pars c) (fun r ->
        if is_positive x then Some (power_number prec0 c r x) else None))
  | Fun (f0, a) ->
    (match f0 with
     | Abs -> bind (value0 prec0 pars a z0) (fun x -> Some (absolute x))
     | _ ->
       bind (value0 prec0 pars a z0) (fun x ->
         bind (function_table prec0 true f0 x) (fun f1 -> Some (f1 O))))
  | If (a, b, u, v) ->
    bind (value0 prec0 pars a z0) (fun x ->
      bind (value0 prec0 pars b z0) (fun y ->
        let d = sub0 prec0 y x in
        if is_positive d
        then value0 prec0 pars u z0
        else if is_negative d then value0 prec0 pars v z0 else None))

(** val tower :
    setting -> I.coq_type list -> nat -> bool -> formula -> number -> number
    list option **)

let rec tower prec0 pars n0 head f z0 =
  match f with
  | Var -> Some (z0 :: ((Exact Arithmetic.one) :: []))
  | Con c -> bind (cnum prec0 pars c) (fun x -> Some (x :: []))
  | Add (a, b) ->
    bind (tower prec0 pars n0 head a z0) (fun a0 ->
      bind (tower prec0 pars n0 head b z0) (fun b0 -> Some
        (tabulate n0 (fun k -> add0 prec0 (get a0 k) (get b0 k)))))
  | Sub (a, b) ->
    bind (tower prec0 pars n0 head a z0) (fun a0 ->
      bind (tower prec0 pars n0 head b z0) (fun b0 -> Some
        (tabulate n0 (fun k -> sub0 prec0 (get a0 k) (get b0 k)))))
  | Mul (a, b) ->
    bind (tower prec0 pars n0 true a z0) (fun a0 ->
      bind (tower prec0 pars n0 true b z0) (fun b0 -> Some
        (tabulate n0
          (leibniz (add0 prec0) (mul0 prec0) (fun x -> Exact x) (get a0)
            (get b0)))))
  | Div (a, b) ->
    bind (tower prec0 pars n0 true a z0) (fun a0 ->
      bind (tower prec0 pars n0 true b z0) (fun b0 ->
        bind (inverse0 prec0 (get b0 O)) (fun r -> Some
          (tabulate n0
            (leibniz (add0 prec0) (mul0 prec0) (fun x -> Exact x) (get a0)
              (get
                (composed prec0 n0
                  (inverse_table (mul0 prec0) (sqr0 prec0) (fun x -> Exact x)
                    r) b0)))))))
  | Scale (c, a) ->
    bind (cnum prec0 pars c) (fun x ->
      bind (tower prec0 pars n0 head a z0) (fun a0 -> Some
        (tabulate n0 (fun k -> mul0 prec0 x (get a0 k)))))
  | Neg a ->
    bind (tower prec0 pars n0 head a z0) (fun a0 -> Some
      (tabulate n0 (fun k -> neg0 (get a0 k))))
  | Inv a ->
    bind (tower prec0 pars n0 true a z0) (fun a0 ->
      bind (inverse0 prec0 (get a0 O)) (fun r -> Some
        (composed prec0 n0
          (inverse_table (mul0 prec0) (sqr0 prec0) (fun x -> Exact x) r) a0)))
  | Pow (a, m) ->
    bind (tower prec0 pars n0 true a z0) (fun a0 -> Some
      (composed prec0 n0 (powers prec0 m (get a0 O)) a0))
  | Rpow (a, c) ->
    bind (tower prec0 pars n0 true a z0) (fun a0 ->
      bind (cnum prec0 pars c) (fun r ->
        let x = get a0 O in
        if is_positive x
        then bind (inverse0 prec0 x) (fun b -> Some
               (composed prec0 n0
                 (real_powers prec0 r (power_number prec0 c r x) b) a0))
        else None))
  | Fun (f0, a) ->
    bind (tower prec0 pars n0 true a z0) (fun a0 ->
      bind (function_table prec0 head f0 (get a0 O)) (fun f1 -> Some
        (composed prec0 n0 f1 a0)))
  | If (a, b, u, v) ->
    bind (value0 prec0 pars a z0) (fun x ->
      bind (value0 prec0 pars b z0) (fun y ->
        let d = sub0 prec0 y x in
        if is_positive d
        then tower prec0 pars n0 head u z0
        else if is_negative d then tower prec0 pars n0 head v z0 else None))

type term0 =
| TVar of nat
| TConst of constant
| TAdd of term0 * term0
| TSub of term0 * term0
| TMul of term0 * term0
| TNeg of term0
| TPow of term0 * nat
| TSqrt of term0
| TAbs of term0
| TOver of term0 * Arithmetic.integer
| TInv of term0
| TDer of nat * nat

(** val over : setting -> number -> Arithmetic.integer -> number **)

let over prec0 u q0 =
  mul0 prec0 u (rational prec0 Arithmetic.one q0)

(** val known : nat -> number list list -> nat -> nat -> number option **)

let known n0 y j k =
  match nth_error y j with
  | Some l ->
    if (&&) (Nat.leb (S O) k) (Nat.leb k n0) then Some (get l k) else None
  | None -> None

(** val enclosure :
    setting -> I.coq_type list -> nat -> number list -> number list list ->
    term0 -> number option **)

let rec enclosure prec0 pars n0 v y = function
| TVar i -> Some (nth i v nothing)
| TConst c -> cnum prec0 pars c
| TAdd (a, b) ->
  bind (enclosure prec0 pars n0 v y a) (fun u ->
    bind (enclosure prec0 pars n0 v y b) (fun v0 -> Some (add0 prec0 u v0)))
| TSub (a, b) ->
  bind (enclosure prec0 pars n0 v y a) (fun u ->
    bind (enclosure prec0 pars n0 v y b) (fun v0 -> Some (sub0 prec0 u v0)))
| TMul (a, b) ->
  bind (enclosure prec0 pars n0 v y a) (fun u ->
    bind (enclosure prec0 pars n0 v y b) (fun v0 -> Some (mul0 prec0 u v0)))
| TNeg a -> bind (enclosure prec0 pars n0 v y a) (fun u -> Some (neg0 u))
| TPow (a, m) ->
  bind (enclosure prec0 pars n0 v y a) (fun u -> Some (power0 prec0 u m))
| TSqrt a ->
  bind (enclosure prec0 pars n0 v y a) (fun u -> Some (square_root prec0 u))
| TAbs a -> bind (enclosure prec0 pars n0 v y a) (fun u -> Some (absolute u))
| TOver (a, q0) ->
  bind (enclosure prec0 pars n0 v y a) (fun u -> Some (over prec0 u q0))
| TInv a -> bind (enclosure prec0 pars n0 v y a) (fun u -> inverse0 prec0 u)
| TDer (j, k) -> known n0 y j k

(** val points_enclosures :
    setting -> formula -> I.coq_type list -> nat -> number list -> term0 list
    -> number list list -> number list list option **)

let rec points_enclosures prec0 f pars n0 v points y =
  match points with
  | [] -> Some y
  | t0 :: rest ->
    bind (enclosure prec0 pars n0 v y t0) (fun u ->
      bind (tower prec0 pars n0 false f u) (fun l ->
        points_enclosures prec0 f pars n0 v rest (app y (l :: []))))

(** val slopes_map2 :
    (number -> number -> number) -> nat -> number list -> number list ->
    number list **)

let slopes_map2 g m p q0 =
  map (fun i -> g (get p i) (get q0 i)) (seq O m)

(** val unit_slope : nat -> nat -> number list **)

let unit_slope m i =
  map (fun j ->
    if Nat.eqb j i then Exact Arithmetic.one else Exact Arithmetic.zero)
    (seq O m)

(** val dual :
    setting -> I.coq_type list -> nat -> nat -> number list -> number list
    list -> number list list -> term0 -> (number * number list) option **)

let rec dual prec0 pars n0 m v y dY = function
| TVar i -> Some ((nth i v nothing), (unit_slope m i))
| TConst c -> bind (cnum prec0 pars c) (fun u -> Some (u, []))
| TAdd (a, b) ->
  bind (dual prec0 pars n0 m v y dY a) (fun pat ->
    let (u, p) = pat in
    bind (dual prec0 pars n0 m v y dY b) (fun pat0 ->
      let (v0, q0) = pat0 in
      Some ((add0 prec0 u v0), (slopes_map2 (add0 prec0) m p q0))))
| TSub (a, b) ->
  bind (dual prec0 pars n0 m v y dY a) (fun pat ->
    let (u, p) = pat in
    bind (dual prec0 pars n0 m v y dY b) (fun pat0 ->
      let (v0, q0) = pat0 in
      Some ((sub0 prec0 u v0), (slopes_map2 (sub0 prec0) m p q0))))
| TMul (a, b) ->
  bind (dual prec0 pars n0 m v y dY a) (fun pat ->
    let (u, p) = pat in
    bind (dual prec0 pars n0 m v y dY b) (fun pat0 ->
      let (v0, q0) = pat0 in
      Some ((mul0 prec0 u v0),
      (slopes_map2 (fun s r -> add0 prec0 (mul0 prec0 s v0) (mul0 prec0 u r))
        m p q0))))
| TNeg a ->
  bind (dual prec0 pars n0 m v y dY a) (fun pat ->
    let (u, p) = pat in
    Some ((neg0 u), (slopes_map2 (fun s _ -> neg0 s) m p p)))
| TPow (a, k) ->
  bind (dual prec0 pars n0 m v y dY a) (fun pat ->
    let (u, p) = pat in
    let w = mul0 prec0 (Exact (Z.of_nat k)) (power0 prec0 u (pred k)) in
    Some ((power0 prec0 u k), (slopes_map2 (fun s _ -> mul0 prec0 s w) m p p)))
| TSqrt a ->
  bind (dual prec0 pars n0 m v y dY a) (fun pat ->
    let (u, p) = pat in
    if is_positive u
    then let v0 = square_root prec0 u in
         bind
           (inverse0 prec0
             (mul0 prec0 (Exact (Arithmetic.twice Arithmetic.one)) v0))
           (fun w -> Some (v0,
           (slopes_map2 (fun s _ -> mul0 prec0 s w) m p p)))
    else None)
| TAbs a ->
  bind (dual prec0 pars n0 m v y dY a) (fun pat ->
    let (u, p) = pat in
    if is_positive u
    then Some (u, p)
    else if is_negative u
         then Some ((neg0 u), (slopes_map2 (fun s _ -> neg0 s) m p p))
         else None)
| TOver (a, q0) ->
  bind (dual prec0 pars n0 m v y dY a) (fun pat ->
    let (u, p) = pat in
    Some ((over prec0 u q0), (slopes_map2 (fun s _ -> over prec0 s q0) m p p)))
| TInv a ->
  bind (dual prec0 pars n0 m v y dY a) (fun pat ->
    let (u, p) = pat in
    bind (inverse0 prec0 u) (fun r -> Some (r,
      (slopes_map2 (fun s _ -> neg0 (mul0 prec0 s (sqr0 prec0 r))) m p p))))
| TDer (j, k) ->
  bind (known n0 y j k) (fun v0 ->
    bind (known n0 y j (S k)) (fun w ->
      match nth_error dY j with
      | Some p -> Some (v0, (slopes_map2 (fun s _ -> mul0 prec0 w s) m p p))
      | None -> None))

(** val points_slopes :
    setting -> I.coq_type list -> nat -> nat -> number list -> term0 list ->
    number list list -> number list list -> number list list option **)

let rec points_slopes prec0 pars n0 m v points y dY =
  match points with
  | [] -> Some dY
  | t0 :: rest ->
    bind (dual prec0 pars n0 m v (firstn (length dY) y) dY t0) (fun pat ->
      let (_, p) = pat in
      points_slopes prec0 pars n0 m v rest y (app dY (p :: [])))

(** val corner : number -> I.coq_type -> I.F.coq_type **)

let corner slope0 i =
  if (&&) (is_nonnegative slope0) (I.F.real (I.lower i))
  then I.lower i
  else if (&&) (is_nonpositive slope0) (I.F.real (I.upper i))
       then I.upper i
       else I.midpoint i

(** val centre0 : number list -> I.coq_type list -> I.coq_type list **)

let centre0 p x =
  map (fun k -> I.singleton (corner (get p k) (nth k x I.whole)))
    (seq O (length x))

(** val slope_term :
    setting -> number list -> I.coq_type list -> nat -> number **)

let slope_term prec0 p x k =
  mul0 prec0 (plain prec0 (get p k)) (Interval0
    ((I.sub prec0.precision0 (nth k x I.whole) (nth k (centre0 p x) I.whole)),
    false, Arithmetic.zero))

(** val slope_terms :
    setting -> number list -> I.coq_type list -> number list **)

let slope_terms prec0 p x =
  map (slope_term prec0 p x) (seq O (length x))

(** val sum : setting -> number list -> number -> number **)

let sum prec0 l first =
  fold_right (add0 prec0) first l

(** val mean_value :
    setting -> formula -> I.coq_type list -> nat -> I.coq_type list -> number
    list -> term0 list -> term0 -> number list list ->
    ((number * number) * number list) option **)

let mean_value prec0 f pars n0 x v points body0 y =
  let m = length x in
  bind (points_slopes prec0 pars n0 m v points y []) (fun dY ->
    bind (dual prec0 pars n0 m v y dY body0) (fun pat ->
      let (_, p) = pat in
      let w =
        map (fun i -> Interval0 (i, false, Arithmetic.zero)) (centre0 p x)
      in
      bind (points_enclosures prec0 f pars (pred n0) w points []) (fun c ->
        bind (enclosure prec0 pars (pred n0) w c body0) (fun c0 ->
          let l = slope_terms prec0 p x in Some ((c0, (sum prec0 l c0)), l)))))

(** val near :
    setting -> formula -> I.coq_type list -> nat -> I.coq_type list -> number
    list -> term0 list -> number list list -> term0 -> number -> number **)

let near prec0 f pars n0 x v before y t0 u =
  match before with
  | [] -> u
  | _ :: _ ->
    (match mean_value prec0 f pars (min n0 (S (S O))) x v before t0 y with
     | Some p -> let (p2, _) = p in let (_, r) = p2 in meet0 u r
     | None -> u)

(** val points_on :
    setting -> formula -> I.coq_type list -> nat -> I.coq_type list -> number
    list -> term0 list -> term0 list -> number list list -> number list list
    option **)

let rec points_on prec0 f pars n0 x v before points y =
  match points with
  | [] -> Some y
  | t0 :: rest ->
    bind (enclosure prec0 pars n0 v y t0) (fun u ->
      bind
        (tower prec0 pars n0 false f (near prec0 f pars n0 x v before y t0 u))
        (fun l ->
        points_on prec0 f pars n0 x v (app before (t0 :: [])) rest
          (app y (l :: []))))

type outcome =
| Done
| Halve of nat
| Stuck

(** val decided : bool -> number -> bool **)

let decided strict v =
  if strict then is_positive v else is_nonnegative v

(** val greatest : I.F.coq_type list -> nat -> nat -> I.F.coq_type -> nat **)

let rec greatest l i best bound0 =
  match l with
  | [] -> best
  | a :: rest ->
    let larger =
      if I.F.real bound0
      then if I.F.real a
           then (match I.F.cmp a bound0 with
                 | Xgt -> true
                 | _ -> false)
           else true
      else false
    in
    if larger
    then greatest rest (S i) i a
    else greatest rest (S i) best bound0

(** val loss_by : setting -> number -> I.F.coq_type **)

let loss_by prec0 x =
  I.upper (I.neg (interval_of prec0 x))

(** val widest : setting -> I.coq_type list -> nat **)

let widest prec0 x =
  greatest
    (map (fun i ->
      I.upper (I.sub prec0.precision0 i (I.singleton (I.midpoint i)))) x) O O
    I.F.zero

(** val examine :
    setting -> formula -> I.coq_type list -> nat -> term0 list -> term0 ->
    bool -> I.coq_type list -> number list -> outcome **)

let examine prec0 f pars n0 points body0 strict x v =
  match points_on prec0 f pars (S n0) x v [] points [] with
  | Some y ->
    (match enclosure prec0 pars (S n0) v y body0 with
     | Some v0 ->
       if decided strict v0
       then Done
       else (match mean_value prec0 f pars (S n0) x v points body0 y with
             | Some p ->
               let (p2, l) = p in
               let (c, r) = p2 in
               if decided strict r
               then Done
               else if is_negative c
                    then Stuck
                    else Halve
                           (greatest (map (loss_by prec0) l) O
                             (widest prec0 x) I.F.zero)
             | None -> Halve (widest prec0 x))
     | None -> Stuck)
  | None -> Halve (widest prec0 x)

(** val examine_domain :
    setting -> formula -> I.coq_type list -> number list -> outcome **)

let examine_domain prec0 f pars v =
  match tower prec0 pars O true f (nth O v nothing) with
  | Some _ -> Done
  | None -> Halve O

(** val plus0 : q -> q -> q **)

let plus0 x y =
  if Coq_Pos.eqb x.qden y.qden
  then { qnum = (Z.add x.qnum y.qnum); qden = x.qden }
  else qred (qplus x y)

(** val times1 : q -> q -> q **)

let times1 x y =
  Arithmetic.positive_case
    (fun _ -> qred (qmult x y))
    (fun _ -> qred (qmult x y))
    (fun _ ->
    Arithmetic.positive_case
      (fun _ -> qred (qmult x y))
      (fun _ -> qred (qmult x y))
      (fun _ -> { qnum = (Z.mul x.qnum y.qnum); qden = Arithmetic.one })
      y.qden)
    x.qden

(** val padd0 : q pol -> q pol -> q pol **)

let padd0 =
  padd { qnum = Arithmetic.zero; qden = Arithmetic.one } plus0 qeq_bool

(** val pmul0 : q pol -> q pol -> q pol **)

let pmul0 =
  pmul { qnum = Arithmetic.zero; qden = Arithmetic.one } { qnum =
    Arithmetic.one; qden = Arithmetic.one } plus0 times1 qeq_bool

(** val popp0 : q pol -> q pol **)

let popp0 =
  popp qopp

(** val peq0 : q pol -> q pol -> bool **)

let peq0 =
  peq qeq_bool

(** val pconst : q -> q pol **)

let pconst c =
  Pc c

(** val unknown : Arithmetic.integer -> q pol **)

let unknown j =
  mk_X { qnum = Arithmetic.zero; qden = Arithmetic.one } { qnum =
    Arithmetic.one; qden = Arithmetic.one } j

(** val terms : q pol -> nat **)

let rec terms = function
| Pc _ -> S O
| Pinj (_, p2) -> terms p2
| PX (p2, _, p') -> add (terms p2) (terms p')

(** val small0 : q pol -> bool **)

let small0 p =
  Nat.leb (terms p) (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S
    O))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))

type fraction = (q pol * q pol) option

(** val checked : q pol -> q pol -> fraction **)

let checked n0 d =
  if small0 n0 then if small0 d then Some (n0, d) else None else None

(** val both :
    (q pol -> q pol -> q pol -> q pol -> fraction) -> fraction -> fraction ->
    fraction **)

let both op a b =
  match a with
  | Some p ->
    let (n0, d) = p in
    (match b with
     | Some p2 -> let (n', d') = p2 in op n0 d n' d'
     | None -> None)
  | None -> None

(** val frational : q -> fraction **)

let frational c =
  Some ((pconst c), (pconst { qnum = Arithmetic.one; qden = Arithmetic.one }))

(** val fZ : Arithmetic.integer -> fraction **)

let fZ k =
  frational { qnum = k; qden = Arithmetic.one }

(** val funknown : Arithmetic.integer -> fraction **)

let funknown j =
  Some ((unknown j),
    (pconst { qnum = Arithmetic.one; qden = Arithmetic.one }))

(** val fadd : fraction -> fraction -> fraction **)

let fadd =
  both (fun n0 d n' d' ->
    if peq0 d d'
    then checked (padd0 n0 n') d
    else checked (padd0 (pmul0 n0 d') (pmul0 n' d)) (pmul0 d d'))

(** val fmul : fraction -> fraction -> fraction **)

let fmul =
  both (fun n0 d n' d' -> checked (pmul0 n0 n') (pmul0 d d'))

(** val fneg : fraction -> fraction **)

let fneg = function
| Some p -> let (n0, d) = p in Some ((popp0 n0), d)
| None -> None

(** val fsub : fraction -> fraction -> fraction **)

let fsub a b =
  fadd a (fneg b)

(** val fsqr : fraction -> fraction **)

let fsqr a =
  fmul a a

(** val finv : fraction -> fraction **)

let finv = function
| Some p ->
  let (n0, d) = p in
  (match n0 with
   | Pc c -> (match d with
              | Pc d0 -> frational (qdiv d0 c)
              | _ -> Some (d, n0))
   | _ -> Some (d, n0))
| None -> None

(** val fpow : fraction -> nat -> fraction **)

let rec fpow a = function
| O -> fZ Arithmetic.one
| S n1 -> fmul a (fpow a n1)

(** val is_zero : fraction -> bool **)

let is_zero = function
| Some p ->
  let (n0, _) = p in
  peq0 n0 (pconst { qnum = Arithmetic.zero; qden = Arithmetic.one })
| None -> false

(** val rational_of : fraction -> q option **)

let rational_of = function
| Some p ->
  let (p2, p3) = p in
  (match p2 with
   | Pc c -> (match p3 with
              | Pc d -> Some (qred (qdiv c d))
              | _ -> None)
   | _ -> None)
| None -> None

(** val fn_beq : fn -> fn -> bool **)

let fn_beq x y =
  match x with
  | Exp -> (match y with
            | Exp -> true
            | _ -> false)
  | Ln -> (match y with
           | Ln -> true
           | _ -> false)
  | Sqrt -> (match y with
             | Sqrt -> true
             | _ -> false)
  | Sin -> (match y with
            | Sin -> true
            | _ -> false)
  | Cos -> (match y with
            | Cos -> true
            | _ -> false)
  | Tan -> (match y with
            | Tan -> true
            | _ -> false)
  | Atan -> (match y with
             | Atan -> true
             | _ -> false)
  | Sinh -> (match y with
             | Sinh -> true
             | _ -> false)
  | Cosh -> (match y with
             | Cosh -> true
             | _ -> false)
  | Tanh -> (match y with
             | Tanh -> true
             | _ -> false)
  | Asinh -> (match y with
              | Asinh -> true
              | _ -> false)
  | Sigmoid -> (match y with
                | Sigmoid -> true
                | _ -> false)
  | Softplus -> (match y with
                 | Softplus -> true
                 | _ -> false)
  | Logcosh -> (match y with
                | Logcosh -> true
                | _ -> false)
  | Expm1 -> (match y with
              | Expm1 -> true
              | _ -> false)
  | Log1p -> (match y with
              | Log1p -> true
              | _ -> false)
  | Cbrt -> (match y with
             | Cbrt -> true
             | _ -> false)
  | Abs -> (match y with
            | Abs -> true
            | _ -> false)
  | Erf -> (match y with
            | Erf -> true
            | _ -> false)

(** val constant_same : constant -> constant -> bool **)

let rec constant_same a b =
  match a with
  | CRat (p, q0) ->
    (match b with
     | CRat (p', q') -> (&&) (Z.eqb p p') (Coq_Pos.eqb q0 q')
     | _ -> false)
  | CPar i -> (match b with
               | CPar j -> Nat.eqb i j
               | _ -> false)
  | CPi -> (match b with
            | CPi -> true
            | _ -> false)
  | CAdd (a0, b0) ->
    (match b with
     | CAdd (a', b') -> (&&) (constant_same a0 a') (constant_same b0 b')
     | _ -> false)
  | CSub (a0, b0) ->
    (match b with
     | CSub (a', b') -> (&&) (constant_same a0 a') (constant_same b0 b')
     | _ -> false)
  | CMul (a0, b0) ->
    (match b with
     | CMul (a', b') -> (&&) (constant_same a0 a') (constant_same b0 b')
     | _ -> false)
  | CDiv (a0, b0) ->
    (match b with
     | CDiv (a', b') -> (&&) (constant_same a0 a') (constant_same b0 b')
     | _ -> false)
  | CNeg a0 -> (match b with
                | CNeg b0 -> constant_same a0 b0
                | _ -> false)
  | CInv a0 -> (match b with
                | CInv b0 -> constant_same a0 b0
                | _ -> false)
  | CAbs a0 -> (match b with
                | CAbs b0 -> constant_same a0 b0
                | _ -> false)
  | CPow (a0, n0) ->
    (match b with
     | CPow (b0, m) -> (&&) (constant_same a0 b0) (Nat.eqb n0 m)
     | _ -> false)

(** val formula_same : formula -> formula -> bool **)

let rec formula_same a b =
  match a with
  | Var -> (match b with
            | Var -> true
            | _ -> false)
  | Con c -> (match b with
              | Con d -> constant_same c d
              | _ -> false)
  | Add (a0, b0) ->
    (match b with
     | Add (a', b') -> (&&) (formula_same a0 a') (formula_same b0 b')
     | _ -> false)
  | Sub (a0, b0) ->
    (match b with
     | Sub (a', b') -> (&&) (formula_same a0 a') (formula_same b0 b')
     | _ -> false)
  | Mul (a0, b0) ->
    (match b with
     | Mul (a', b') -> (&&) (formula_same a0 a') (formula_same b0 b')
     | _ -> false)
  | Div (a0, b0) ->
    (match b with
     | Div (a', b') -> (&&) (formula_same a0 a') (formula_same b0 b')
     | _ -> false)
  | Scale (c, a0) ->
    (match b with
     | Scale (d, b0) -> (&&) (constant_same c d) (formula_same a0 b0)
     | _ -> false)
  | Neg a0 -> (match b with
               | Neg b0 -> formula_same a0 b0
               | _ -> false)
  | Inv a0 -> (match b with
               | Inv b0 -> formula_same a0 b0
               | _ -> false)
  | Pow (a0, n0) ->
    (match b with
     | Pow (b0, m) -> (&&) (formula_same a0 b0) (Nat.eqb n0 m)
     | _ -> false)
  | Rpow (a0, c) ->
    (match b with
     | Rpow (b0, d) -> (&&) (formula_same a0 b0) (constant_same c d)
     | _ -> false)
  | Fun (f, a0) ->
    (match b with
     | Fun (g, b0) -> (&&) (fn_beq f g) (formula_same a0 b0)
     | _ -> false)
  | If (_, _, _, _) -> false

(** val constant_unknowns : constant -> formula list **)

let rec constant_unknowns c = match c with
| CRat (_, _) -> []
| CAdd (a, b) -> app (constant_unknowns a) (constant_unknowns b)
| CSub (a, b) -> app (constant_unknowns a) (constant_unknowns b)
| CMul (a, b) -> app (constant_unknowns a) (constant_unknowns b)
| CDiv (a, b) -> app (constant_unknowns a) (constant_unknowns b)
| CNeg a -> constant_unknowns a
| CInv a -> constant_unknowns a
| CPow (a, _) -> constant_unknowns a
| _ -> (Con c) :: []

(** val one_plus_square : formula -> formula **)

let one_plus_square a =
  Add ((Con (CRat (Arithmetic.one, Arithmetic.one))), (Mul (a, a)))

(** val fn_unknowns : fn -> formula -> formula list **)

let fn_unknowns f a =
  match f with
  | Sin -> (Fun (Sin, a)) :: ((Fun (Cos, a)) :: [])
  | Cos -> (Fun (Sin, a)) :: ((Fun (Cos, a)) :: [])
  | Sinh -> (Fun (Sinh, a)) :: ((Fun (Cosh, a)) :: [])
  | Cosh -> (Fun (Sinh, a)) :: ((Fun (Cosh, a)) :: [])
  | Asinh -> (Fun (Asinh, a)) :: ((Fun (Sqrt, (one_plus_square a))) :: [])
  | Softplus -> (Fun (Softplus, a)) :: ((Fun (Sigmoid, a)) :: [])
  | Logcosh -> (Fun (Logcosh, a)) :: ((Fun (Tanh, a)) :: [])
  | Expm1 -> (Fun (Exp, a)) :: []
  | _ -> (Fun (f, a)) :: []

(** val unknowns : formula -> formula list **)

let rec unknowns f = match f with
| Var -> []
| Con c -> constant_unknowns c
| Add (a, b) -> app (unknowns a) (unknowns b)
| Sub (a, b) -> app (unknowns a) (unknowns b)
| Mul (a, b) -> app (unknowns a) (unknowns b)
| Div (a, b) -> app (unknowns a) (unknowns b)
| Scale (c, a) -> app (constant_unknowns c) (unknowns a)
| Neg a -> unknowns a
| Inv a -> unknowns a
| Pow (a, _) -> unknowns a
| Rpow (a, c) -> f :: (app (constant_unknowns c) (unknowns a))
| Fun (g, a) -> app (fn_unknowns g a) (unknowns a)
| If (_, _, u, v) -> app (unknowns u) (unknowns v)

(** val nought : formula **)

let nought =
  Con (CRat (Arithmetic.zero, Arithmetic.one))

(** val index :
    formula -> formula list -> Arithmetic.integer -> Arithmetic.integer option **)

let rec index f fs j =
  match fs with
  | [] -> None
  | g :: fs0 ->
    if formula_same g f then Some j else index f fs0 (Coq_Pos.succ j)

(** val root : Arithmetic.integer -> Arithmetic.integer option **)

let root p =
  let r = Coq_Pos.sqrt p in
  if Coq_Pos.eqb (Coq_Pos.mul r r) p then Some r else None

(** val fn_at : fn -> q -> q option **)

let fn_at f x =
  match f with
  | Exp ->
    (Arithmetic.integer_case
       (fun _ -> Some { qnum = Arithmetic.one; qden =
       Arithmetic.one })
       (fun _ -> None)
       (fun _ -> None)
       x.qnum)
  | Ln ->
    if qeq_bool x { qnum = Arithmetic.one; qden = Arithmetic.one }
    then Some { qnum = Arithmetic.zero; qden = Arithmetic.one }
    else None
  | Sqrt ->
    (Arithmetic.integer_case
       (fun _ -> None)
       (fun p ->
       match root p with
       | Some r ->
         (match root x.qden with
          | Some s -> Some { qnum = r; qden = s }
          | None -> None)
       | None -> None)
       (fun _ -> None)
       x.qnum)
  | Cos ->
    (Arithmetic.integer_case
       (fun _ -> Some { qnum = Arithmetic.one; qden =
       Arithmetic.one })
       (fun _ -> None)
       (fun _ -> None)
       x.qnum)
  | Cosh ->
    (Arithmetic.integer_case
       (fun _ -> Some { qnum = Arithmetic.one; qden =
       Arithmetic.one })
       (fun _ -> None)
       (fun _ -> None)
       x.qnum)
  | Sigmoid ->
    (Arithmetic.integer_case
       (fun _ -> Some { qnum = Arithmetic.one; qden = (Arithmetic.twice
       Arithmetic.one) })
       (fun _ -> None)
       (fun _ -> None)
       x.qnum)
  | Softplus -> None
  | Cbrt ->
    if qeq_bool x { qnum = Arithmetic.one; qden = Arithmetic.one }
    then Some { qnum = Arithmetic.one; qden = Arithmetic.one }
    else None
  | Abs -> None
  | Erf -> None
  | _ ->
    (Arithmetic.integer_case
       (fun _ -> Some { qnum = Arithmetic.zero; qden =
       Arithmetic.one })
       (fun _ -> None)
       (fun _ -> None)
       x.qnum)

(** val is_constant : formula -> bool **)

let rec is_constant = function
| Var -> false
| Con _ -> true
| Add (a, b) -> (&&) (is_constant a) (is_constant b)
| Sub (a, b) -> (&&) (is_constant a) (is_constant b)
| Mul (a, b) -> (&&) (is_constant a) (is_constant b)
| Div (a, b) -> (&&) (is_constant a) (is_constant b)
| Scale (_, a) -> is_constant a
| Neg a -> is_constant a
| Inv a -> is_constant a
| Pow (a, _) -> is_constant a
| Rpow (a, _) -> is_constant a
| Fun (_, a) -> is_constant a
| If (a, b, u, v) ->
  (&&) ((&&) ((&&) (is_constant a) (is_constant b)) (is_constant u))
    (is_constant v)

(** val atom : formula list -> formula -> fraction **)

let atom known1 f =
  match index f known1 Arithmetic.one with
  | Some j ->
    if formula_same (nth0 nought j known1) f then funknown j else None
  | None -> None

(** val nonzero : setting -> I.coq_type list -> constant -> bool **)

let nonzero s pars c =
  match cnum s pars c with
  | Some x -> (match inverse0 s x with
               | Some _ -> true
               | None -> false)
  | None -> false

(** val cfraction :
    setting -> I.coq_type list -> formula list -> constant -> fraction **)

let rec cfraction s pars known1 c = match c with
| CRat (p, q0) -> frational { qnum = p; qden = q0 }
| CAdd (a, b) -> fadd (cfraction s pars known1 a) (cfraction s pars known1 b)
| CSub (a, b) -> fsub (cfraction s pars known1 a) (cfraction s pars known1 b)
| CMul (a, b) -> fmul (cfraction s pars known1 a) (cfraction s pars known1 b)
| CDiv (a, b) ->
  if nonzero s pars b
  then fmul (cfraction s pars known1 a) (finv (cfraction s pars known1 b))
  else None
| CNeg a -> fneg (cfraction s pars known1 a)
| CInv a ->
  if nonzero s pars a then finv (cfraction s pars known1 a) else None
| CPow (a, n0) -> fpow (cfraction s pars known1 a) n0
| _ -> atom known1 (Con c)

(** val at_ : fraction list -> nat -> fraction **)

let at_ l k =
  nth k l None

(** val list_of : (nat -> fraction) -> fraction list **)

let list_of g =
  map g (seq O (S (S (S (S (S O))))))

(** val compose : (nat -> fraction) -> fraction list -> fraction list **)

let compose g u =
  let gs = list_of g in
  list_of (faa_di_bruno fadd fmul fsqr fZ (at_ gs) (at_ u))

(** val fn_value : formula list -> fn -> formula -> fraction -> fraction **)

let fn_value known1 f a x =
  match rational_of x with
  | Some c ->
    (match fn_at f c with
     | Some v -> frational v
     | None -> atom known1 (Fun (f, a)))
  | None -> atom known1 (Fun (f, a))

(** val fn_fractions :
    formula list -> fn -> formula -> fraction -> nat -> fraction **)

let fn_fractions known1 f a x =
  let one = fZ Arithmetic.one in
  let value1 = fun f0 -> fn_value known1 f0 a x in
  let table = fn_table fadd fmul fsqr fZ f in
  (match f with
   | Exp -> table (value1 Exp) None None
   | Ln -> table (value1 Ln) (finv x) None
   | Sqrt ->
     table (value1 Sqrt)
       (finv (fmul (fZ (Arithmetic.twice Arithmetic.one)) x)) None
   | Sin -> table (value1 Sin) (value1 Cos) None
   | Cos -> table (value1 Sin) (value1 Cos) None
   | Tan -> table (value1 Tan) None None
   | Atan -> table (value1 Atan) x (finv (fadd one (fmul x x)))
   | Sinh -> table (value1 Sinh) (value1 Cosh) None
   | Cosh -> table (value1 Sinh) (value1 Cosh) None
   | Tanh -> table (value1 Tanh) None None
   | Asinh ->
     table (value1 Asinh) x
       (finv (fn_value known1 Sqrt (one_plus_square a) (fadd one (fmul x x))))
   | Sigmoid -> table (value1 Sigmoid) (fsub one (value1 Sigmoid)) None
   | Softplus ->
     table (value1 Softplus) (value1 Sigmoid) (fsub one (value1 Sigmoid))
   | Logcosh -> table (value1 Logcosh) (value1 Tanh) None
   | Expm1 -> table (value1 Exp) (fsub (value1 Exp) one) None
   | Log1p -> table (value1 Log1p) (finv (fadd one x)) None
   | Cbrt ->
     table (value1 Cbrt)
       (finv (fmul (fZ (Arithmetic.twice_and_one Arithmetic.one)) x)) None
   | _ -> (fun _ -> None))

(** val falling_fraction : fraction -> nat -> fraction **)

let rec falling_fraction r = function
| O -> fZ Arithmetic.one
| S j -> fmul (falling_fraction r j) (fsub r (fZ (Z.of_nat j)))

(** val power_value :
    formula list -> formula -> constant -> fraction -> fraction **)

let power_value known1 a c x =
  match rational_of x with
  | Some q0 ->
    if qeq_bool q0 { qnum = Arithmetic.one; qden = Arithmetic.one }
    then fZ Arithmetic.one
    else atom known1 (Rpow (a, c))
  | None -> atom known1 (Rpow (a, c))

(** val fractions :
    setting -> I.coq_type list -> number -> formula list -> fraction ->
    formula -> fraction list **)

let rec fractions s pars range1 known1 z0 = function
| Var ->
  z0 :: ((fZ Arithmetic.one) :: ((fZ Arithmetic.zero) :: ((fZ Arithmetic.zero) :: (
    (fZ Arithmetic.zero) :: []))))
| Con c ->
  (cfraction s pars known1 c) :: ((fZ Arithmetic.zero) :: ((fZ
                                                             Arithmetic.zero) :: (
    (fZ Arithmetic.zero) :: ((fZ Arithmetic.zero) :: []))))
| Add (a, b) ->
  let a0 = fractions s pars range1 known1 z0 a in
  let b0 = fractions s pars range1 known1 z0 b in
  list_of (fun k -> fadd (at_ a0 k) (at_ b0 k))
| Sub (a, b) ->
  let a0 = fractions s pars range1 known1 z0 a in
  let b0 = fractions s pars range1 known1 z0 b in
  list_of (fun k -> fsub (at_ a0 k) (at_ b0 k))
| Mul (a, b) ->
  let a0 = fractions s pars range1 known1 z0 a in
  let b0 = fractions s pars range1 known1 z0 b in
  list_of (leibniz fadd fmul fZ (at_ a0) (at_ b0))
| Div (a, b) ->
  let a0 = fractions s pars range1 known1 z0 a in
  let b0 = fractions s pars range1 known1 z0 b in
  list_of
    (leibniz fadd fmul fZ (at_ a0)
      (at_ (compose (inverse_table fmul fsqr fZ (finv (at_ b0 O))) b0)))
| Scale (c, a) ->
  let x = cfraction s pars known1 c in
  let a0 = fractions s pars range1 known1 z0 a in
  list_of (fun k -> fmul x (at_ a0 k))
| Neg a ->
  let a0 = fractions s pars range1 known1 z0 a in
  list_of (fun k -> fneg (at_ a0 k))
| Inv a ->
  let a0 = fractions s pars range1 known1 z0 a in
  compose (inverse_table fmul fsqr fZ (finv (at_ a0 O))) a0
| Pow (a, m) ->
  let a0 = fractions s pars range1 known1 z0 a in
  let x = at_ a0 O in
  compose (fun k -> fmul (fZ (falling (Z.of_nat m) k)) (fpow x (sub m k))) a0
| Rpow (a, c) ->
  let a0 = fractions s pars range1 known1 z0 a in
  let x = at_ a0 O in
  let r = cfraction s pars known1 c in
  let p = power_value known1 a c x in
  let b = finv x in
  compose (fun k -> fmul (falling_fraction r k) (fmul p (fpow b k))) a0
| Fun (g, a) ->
  let a0 = fractions s pars range1 known1 z0 a in
  if is_constant a
  then (fn_value known1 g a (at_ a0 O)) :: ((fZ Arithmetic.zero) :: (
         (fZ Arithmetic.zero) :: ((fZ Arithmetic.zero) :: ((fZ
                                                             Arithmetic.zero) :: []))))
  else compose (fn_fractions known1 g a (at_ a0 O)) a0
| If (a, b, u, v) ->
  (match value0 s pars a range1 with
   | Some x ->
     (match value0 s pars b range1 with
      | Some y ->
        let d = sub0 s y x in
        if is_positive d
        then fractions s pars range1 known1 z0 u
        else if is_negative d then fractions s pars range1 known1 z0 v else []
      | None -> [])
   | None -> [])

(** val term_fraction :
    setting -> I.coq_type list -> formula list -> fraction list -> fraction
    -> term0 -> fraction **)

let rec term_fraction s pars known1 l v = function
| TVar i -> (match i with
             | O -> v
             | S _ -> None)
| TConst c -> cfraction s pars known1 c
| TAdd (a, b) ->
  fadd (term_fraction s pars known1 l v a) (term_fraction s pars known1 l v b)
| TSub (a, b) ->
  fsub (term_fraction s pars known1 l v a) (term_fraction s pars known1 l v b)
| TMul (a, b) ->
  fmul (term_fraction s pars known1 l v a) (term_fraction s pars known1 l v b)
| TNeg a -> fneg (term_fraction s pars known1 l v a)
| TPow (a, n0) -> fpow (term_fraction s pars known1 l v a) n0
| TOver (a, q0) ->
  fmul (term_fraction s pars known1 l v a)
    (frational { qnum = Arithmetic.one; qden = q0 })
| TDer (j, k) ->
  (match j with
   | O -> if Nat.leb k (S (S (S (S O)))) then at_ l k else None
   | S _ -> None)
| _ -> None

(** val nodes : formula -> nat **)

let rec nodes = function
| Add (a, b) -> S (add (nodes a) (nodes b))
| Sub (a, b) -> S (add (nodes a) (nodes b))
| Mul (a, b) -> S (add (nodes a) (nodes b))
| Div (a, b) -> S (add (nodes a) (nodes b))
| Scale (_, a) -> S (nodes a)
| Neg a -> S (nodes a)
| Inv a -> S (nodes a)
| Pow (a, _) -> S (nodes a)
| Rpow (a, _) -> S (nodes a)
| Fun (_, a) -> S (nodes a)
| If (a, b, u, v) ->
  S (add (add (add (nodes a) (nodes b)) (nodes u)) (nodes v))
| _ -> S O

(** val modest : formula -> bool **)

let modest f =
  Nat.leb (nodes f) (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    O))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))

(** val known_of : formula -> formula list **)

let known_of f =
  Var :: (unknowns f)

(** val zero_on :
    setting -> I.coq_type list -> number -> formula -> term0 -> bool **)

let zero_on s pars range1 f body0 =
  let known1 = known_of f in
  let z0 = atom known1 Var in
  if modest f
  then is_zero
         (term_fraction s pars known1 (fractions s pars range1 known1 z0 f)
           z0 body0)
  else false

(** val zero_at :
    setting -> I.coq_type list -> number -> formula -> q -> term0 -> bool **)

let zero_at s pars range1 f q0 body0 =
  let known1 = known_of f in
  let fs = fractions s pars range1 known1 (frational q0) in
  if modest f
  then is_zero (term_fraction s pars known1 (fs f) None body0)
  else false

(** val constant_of :
    (Arithmetic.integer * Arithmetic.integer) -> constant **)

let constant_of q0 =
  CRat ((fst q0), (snd q0))

(** val raised_to : formula -> formula -> formula **)

let raised_to f g = match g with
| Con c -> Rpow (f, c)
| _ -> Fun (Exp, (Mul (g, (Fun (Ln, f)))))

(** val most_factors : Arithmetic.integer **)

let most_factors =
  (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one Arithmetic.one)))))))))

(** val rational_power0 :
    formula -> (Arithmetic.integer * Arithmetic.integer) -> formula **)

let rational_power0 f q0 =
  match whole0 q0 with
  | Some n0 ->
    if Z.ltb most_factors (Z.abs n0)
    then Rpow (f, (constant_of q0))
    else if Z.leb Arithmetic.zero n0
         then Pow (f, (Z.to_nat n0))
         else Inv (Pow (f, (Z.to_nat (Z.opp n0))))
  | None -> Rpow (f, (constant_of q0))

(** val plain0 : (char list * parameter) list -> written -> formula option **)

let rec plain0 ps = function
| The_variable -> Some Var
| The_parameter p ->
  (match find0 p ps with
   | Some p2 ->
     (match p2 with
      | Fixed q0 -> Some (Con (constant_of q0))
      | Interval (_, _) ->
        (match place O p ps with
         | Some n0 -> Some (Con (CPar n0))
         | None -> None))
   | None -> None)
| Decimal q0 -> Some (Con (constant_of q0))
| Constant_pi -> Some (Con CPi)
| Constant_e ->
  Some (Fun (Exp, (Con (CRat (Arithmetic.one, Arithmetic.one)))))
| Plus (a, b) ->
  (match plain0 ps a with
   | Some f ->
     (match plain0 ps b with
      | Some g -> Some (Add (f, g))
      | None -> None)
   | None -> None)
| Minus (a, b) ->
  (match plain0 ps a with
   | Some f ->
     (match plain0 ps b with
      | Some g -> Some (Sub (f, g))
      | None -> None)
   | None -> None)
| Times (a, b) ->
  (match plain0 ps a with
   | Some f ->
     (match plain0 ps b with
      | Some g -> Some (Mul (f, g))
      | None -> None)
   | None -> None)
| Over (a, b) ->
  (match plain0 ps a with
   | Some f ->
     (match plain0 ps b with
      | Some g -> Some (Div (f, g))
      | None -> None)
   | None -> None)
| Negative a -> (match plain0 ps a with
                 | Some f -> Some (Neg f)
                 | None -> None)
| To_power (a, b) ->
  (match plain0 ps a with
   | Some f ->
     (match exponent0 ps b with
      | Some q0 -> Some (rational_power0 f q0)
      | None ->
        (match plain0 ps b with
         | Some g -> Some (raised_to f g)
         | None -> None))
   | None -> None)
| Call (h, a) ->
  (match plain0 ps a with
   | Some f -> Some (Fun (h, f))
   | None -> None)
| Lesser (a, b) ->
  (match plain0 ps a with
   | Some f ->
     (match plain0 ps b with
      | Some g -> Some (If (f, g, f, g))
      | None -> None)
   | None -> None)
| Greater (a, b) ->
  (match plain0 ps a with
   | Some f ->
     (match plain0 ps b with
      | Some g -> Some (If (f, g, g, f))
      | None -> None)
   | None -> None)
| Select (c, a, b) ->
  (match plain0 ps c with
   | Some h ->
     (match plain0 ps a with
      | Some f ->
        (match plain0 ps b with
         | Some g ->
           Some (If (h, (Con (CRat (Arithmetic.zero, Arithmetic.one))), g, f))
         | None -> None)
      | None -> None)
   | None -> None)

(** val rational_of0 :
    constant -> (Arithmetic.integer * Arithmetic.integer) option **)

let rational_of0 = function
| CRat (p, q0) -> Some (p, q0)
| _ -> None

(** val folded :
    (constant -> constant -> constant) ->
    ((Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    Arithmetic.integer * Arithmetic.integer) -> constant -> constant ->
    constant **)

let folded op exactly c d =
  match rational_of0 c with
  | Some p ->
    (match rational_of0 d with
     | Some q0 ->
       (match small (exactly p q0) with
        | Some r -> constant_of r
        | None -> op c d)
     | None -> op c d)
  | None -> op c d

(** val add_constants : constant -> constant -> constant **)

let add_constants =
  folded (fun x x0 -> CAdd (x, x0)) plus

(** val sub_constants : constant -> constant -> constant **)

let sub_constants =
  folded (fun x x0 -> CSub (x, x0)) (fun p q0 -> plus p (opposite q0))

(** val mul_constants : constant -> constant -> constant **)

let mul_constants =
  folded (fun x x0 -> CMul (x, x0)) times0

(** val neg_constant : constant -> constant **)

let neg_constant c = match c with
| CRat (p, q0) -> CRat ((Z.opp p), q0)
| _ -> CNeg c

(** val pow_constant : constant -> nat -> constant **)

let pow_constant c n0 =
  match rational_of0 c with
  | Some q0 ->
    if Nat.leb n0 (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
         (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
         (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
         O))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    then (match small (to_power q0 (Z.of_nat n0)) with
          | Some r -> constant_of r
          | None -> CPow (c, n0))
    else CPow (c, n0)
  | None -> CPow (c, n0)

(** val is_one : constant -> bool **)

let is_one = function
| CRat (p, q0) ->
  (Arithmetic.integer_case
     (fun _ -> false)
     (fun p2 ->
     Arithmetic.positive_case
       (fun _ -> false)
       (fun _ -> false)
       (fun _ ->
       Arithmetic.positive_case
         (fun _ -> false)
         (fun _ -> false)
         (fun _ -> true)
         q0)
       p2)
     (fun _ -> false)
     p)
| _ -> false

(** val inverted : constant -> constant option **)

let inverted c =
  match rational_of0 c with
  | Some q0 ->
    if Z.eqb (fst q0) Arithmetic.zero
    then None
    else Some (constant_of (inverse q0))
  | None -> None

(** val add1 : formula -> formula -> formula **)

let add1 a b =
  match a with
  | Con c -> (match b with
              | Con d -> Con (add_constants c d)
              | _ -> Add (a, b))
  | _ -> Add (a, b)

(** val sub1 : formula -> formula -> formula **)

let sub1 a b =
  match a with
  | Con c -> (match b with
              | Con d -> Con (sub_constants c d)
              | _ -> Sub (a, b))
  | _ -> Sub (a, b)

(** val neg1 : formula -> formula **)

let neg1 a = match a with
| Con c -> Con (neg_constant c)
| Scale (c, b) -> Scale ((neg_constant c), b)
| Neg b -> b
| _ -> Neg a

(** val scale0 : constant -> formula -> formula **)

let scale0 c a =
  if is_one c
  then a
  else (match a with
        | Con d -> Con (mul_constants c d)
        | Scale (d, b) -> Scale ((mul_constants c d), b)
        | Neg b -> Scale ((neg_constant c), b)
        | _ -> Scale (c, a))

(** val mul1 : formula -> formula -> formula **)

let mul1 a b =
  match a with
  | Con c -> scale0 c b
  | _ -> (match b with
          | Con d -> scale0 d a
          | _ -> Mul (a, b))

(** val pow0 : formula -> nat -> formula **)

let pow0 a n0 =
  match a with
  | Con c -> Con (pow_constant c n0)
  | _ ->
    (match n0 with
     | O -> Pow (a, n0)
     | S n1 -> (match n1 with
                | O -> a
                | S _ -> Pow (a, n0)))

(** val one_plus_exp : formula -> formula option **)

let one_plus_exp = function
| Add (a0, b) ->
  (match a0 with
   | Con c ->
     (match b with
      | Fun (f, u) ->
        (match f with
         | Exp -> if is_one c then Some u else None
         | _ -> None)
      | _ -> None)
   | Fun (f, u) ->
     (match f with
      | Exp ->
        (match b with
         | Con c -> if is_one c then Some u else None
         | _ -> None)
      | _ -> None)
   | _ -> None)
| _ -> None

(** val inv0 : formula -> formula **)

let inv0 a =
  match one_plus_exp a with
  | Some u -> Fun (Sigmoid, (neg1 u))
  | None ->
    (match a with
     | Con c -> (match inverted c with
                 | Some d -> Con d
                 | None -> Inv a)
     | _ -> Inv a)

(** val quotient_of_functions : formula -> formula -> formula **)

let quotient_of_functions a b =
  match a with
  | Fun (f, u) ->
    (match f with
     | Exp ->
       (match one_plus_exp b with
        | Some v -> if formula_same u v then Fun (Sigmoid, u) else Div (a, b)
        | None -> Div (a, b))
     | Sinh ->
       (match b with
        | Fun (f0, v) ->
          (match f0 with
           | Cosh -> if formula_same u v then Fun (Tanh, u) else Div (a, b)
           | _ -> Div (a, b))
        | _ -> Div (a, b))
     | _ -> Div (a, b))
  | _ -> Div (a, b)

(** val div0 : formula -> formula -> formula **)

let div0 a b = match b with
| Con d -> (match inverted d with
            | Some e -> scale0 e a
            | None -> Div (a, b))
| _ ->
  (match a with
   | Con c -> scale0 c (inv0 b)
   | _ -> quotient_of_functions a b)

(** val twice_cosh : formula -> formula option **)

let twice_cosh = function
| Add (a0, b) ->
  (match a0 with
   | Fun (f, u) ->
     (match f with
      | Exp ->
        (match b with
         | Fun (f0, v) ->
           (match f0 with
            | Exp -> if formula_same (neg1 u) v then Some u else None
            | _ -> None)
         | _ -> None)
      | _ -> None)
   | _ -> None)
| _ -> None

(** val log_of : formula -> formula **)

let log_of a =
  match one_plus_exp a with
  | Some u -> Fun (Softplus, u)
  | None ->
    (match twice_cosh a with
     | Some u ->
       Add ((Fun (Logcosh, u)), (Fun (Ln, (Con (CRat ((Arithmetic.twice
         Arithmetic.one), Arithmetic.one))))))
     | None ->
       (match a with
        | Fun (f, u) ->
          (match f with
           | Exp -> u
           | Cosh -> Fun (Logcosh, u)
           | Sigmoid -> Neg (Fun (Softplus, (neg1 u)))
           | _ -> Fun (Ln, a))
        | _ -> Fun (Ln, a)))

(** val log : formula -> formula **)

let log a = match a with
| Scale (c, b) ->
  (match c with
   | CRat (p2, q0) ->
     (Arithmetic.integer_case
        (fun _ -> log_of a)
        (fun p ->
        let c0 = Fun (Ln, (Con (CRat (p, q0)))) in
        (match b with
         | Inv b0 -> Sub (c0, (log_of b0))
         | _ -> Add (c0, (log_of b))))
        (fun _ -> log_of a)
        p2)
   | _ -> log_of a)
| _ -> log_of a

(** val call0 : fn -> formula -> formula **)

let call0 f a =
  match f with
  | Ln -> log a
  | Log1p ->
    (match a with
     | Fun (f0, u) ->
       (match f0 with
        | Exp -> Fun (Softplus, u)
        | _ -> Fun (f, a))
     | _ -> Fun (f, a))
  | Abs ->
    (match a with
     | Con c ->
       (match c with
        | CRat (p2, q0) ->
          (Arithmetic.integer_case
             (fun _ -> Fun (f, a))
             (fun _ -> a)
             (fun p -> Con (CRat (p, q0)))
             p2)
        | _ -> Fun (f, a))
     | _ -> Fun (f, a))
  | _ -> Fun (f, a)

(** val choice0 : formula -> formula -> formula -> formula -> formula **)

let choice0 a b u v =
  match a with
  | Con c ->
    (match c with
     | CRat (p, q0) ->
       (match b with
        | Con c0 ->
          (match c0 with
           | CRat (p', q') ->
             (match Z.compare (Z.mul p q') (Z.mul p' q0) with
              | Arithmetic.Eq -> If (a, b, u, v)
              | Arithmetic.Lt -> u
              | Arithmetic.Gt -> v)
           | _ -> If (a, b, u, v))
        | _ -> If (a, b, u, v))
     | _ -> If (a, b, u, v))
  | _ -> If (a, b, u, v)

(** val simplify : formula -> formula **)

let rec simplify f = match f with
| Add (a, b) -> add1 (simplify a) (simplify b)
| Sub (a, b) -> sub1 (simplify a) (simplify b)
| Mul (a, b) -> mul1 (simplify a) (simplify b)
| Div (a, b) -> div0 (simplify a) (simplify b)
| Scale (c, a) -> scale0 c (simplify a)
| Neg a -> neg1 (simplify a)
| Inv a -> inv0 (simplify a)
| Pow (a, n0) -> pow0 (simplify a) n0
| Rpow (a, c) -> Rpow ((simplify a), c)
| Fun (f0, a) -> call0 f0 (simplify a)
| If (a, b, u, v) ->
  choice0 (simplify a) (simplify b) (simplify u) (simplify v)
| _ -> f

(** val no_deeper_than : nat -> written -> bool **)

let rec no_deeper_than n0 w =
  match n0 with
  | O -> false
  | S n1 ->
    (match w with
     | Plus (a, b) ->
       if no_deeper_than n1 a then no_deeper_than n1 b else false
     | Minus (a, b) ->
       if no_deeper_than n1 a then no_deeper_than n1 b else false
     | Times (a, b) ->
       if no_deeper_than n1 a then no_deeper_than n1 b else false
     | Over (a, b) ->
       if no_deeper_than n1 a then no_deeper_than n1 b else false
     | Negative a -> no_deeper_than n1 a
     | To_power (a, b) ->
       if no_deeper_than n1 a then no_deeper_than n1 b else false
     | Call (_, a) -> no_deeper_than n1 a
     | Lesser (a, b) ->
       if no_deeper_than n1 a then no_deeper_than n1 b else false
     | Greater (a, b) ->
       if no_deeper_than n1 a then no_deeper_than n1 b else false
     | Select (a, b, c) ->
       if no_deeper_than n1 a
       then if no_deeper_than n1 b then no_deeper_than n1 c else false
       else false
     | _ -> true)

(** val weight : written -> Arithmetic.integer **)

let rec weight = function
| Plus (a, b) -> N.add (N.add Arithmetic.one (weight a)) (weight b)
| Minus (a, b) -> N.add (N.add Arithmetic.one (weight a)) (weight b)
| Times (a, b) -> N.add (N.add Arithmetic.one (weight a)) (weight b)
| Over (a, b) -> N.add (N.add Arithmetic.one (weight a)) (weight b)
| Negative a -> N.add Arithmetic.one (weight a)
| To_power (a, b) ->
  N.add
    (N.add (Arithmetic.twice (Arithmetic.twice Arithmetic.one)) (weight a))
    (weight b)
| Call (_, a) -> N.add Arithmetic.one (weight a)
| Lesser (a, b) ->
  N.add Arithmetic.one
    (N.mul (Arithmetic.twice Arithmetic.one) (N.add (weight a) (weight b)))
| Greater (a, b) ->
  N.add Arithmetic.one
    (N.mul (Arithmetic.twice Arithmetic.one) (N.add (weight a) (weight b)))
| Select (a, b, c) ->
  N.add
    (N.add (N.add (Arithmetic.twice Arithmetic.one) (weight a)) (weight b))
    (weight c)
| _ -> Arithmetic.one

(** val translate :
    (char list * parameter) list -> written -> formula option **)

let translate ps w =
  if no_deeper_than
       (N.to_nat (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
         (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
         (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
         (Arithmetic.twice_and_one (Arithmetic.twice_and_one
         (Arithmetic.twice (Arithmetic.twice Arithmetic.one)))))))))))))) w
  then if N.leb (weight w) (Arithmetic.twice (Arithmetic.twice
            (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
            (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
            (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
            (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
            (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
            (Arithmetic.twice (Arithmetic.twice
            Arithmetic.one)))))))))))))))))))
       then (match plain0 ps w with
             | Some f -> Some (simplify f)
             | None -> None)
       else None
  else None

(** val distance_of :
    I.F.precision -> I.coq_type -> nat -> Arithmetic.integer ->
    Arithmetic.integer **)

let rec distance_of prec0 i steps1 d =
  match steps1 with
  | O -> d
  | S steps2 ->
    if is_nonnegative (Interval0
         ((I.sub prec0 i (two_to (Z.add d Arithmetic.one))), false,
         Arithmetic.zero))
    then distance_of prec0 i steps2 (Z.add d Arithmetic.one)
    else d

type line =
| Above of Arithmetic.integer
| Below of Arithmetic.integer
| Bounded

(** val far : nat **)

let far =
  S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    O)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))

(** val line_of : I.F.precision -> I.coq_type -> line **)

let line_of prec0 i =
  if I.F.real (I.upper i)
  then if I.F.real (I.lower i)
       then Bounded
       else let d = distance_of prec0 (I.neg i) far Arithmetic.zero in
            if Z.ltb Arithmetic.zero d then Below d else Bounded
  else let d = distance_of prec0 i far Arithmetic.zero in
       if Z.ltb Arithmetic.zero d then Above d else Bounded

(** val view : I.F.precision -> I.coq_type list -> setting * number list **)

let view prec0 x = match x with
| [] ->
  ((unscaled prec0), (map (fun i -> Interval0 (i, false, Arithmetic.zero)) x))
| i :: l ->
  (match l with
   | [] ->
     (match line_of prec0 i with
      | Above d ->
        ({ precision0 = prec0; distance = d }, ((Interval0
          ((I.fromZ prec0 Arithmetic.one), true, (Arithmetic.twice
          (Arithmetic.twice (Arithmetic.twice_and_one
          Arithmetic.one))))) :: []))
      | Below d ->
        ({ precision0 = prec0; distance = d }, ((Interval0
          ((I.fromZ prec0 (Arithmetic.opposite Arithmetic.one)), true,
          (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
          Arithmetic.one))))) :: []))
      | Bounded ->
        ((unscaled prec0), ((Interval0 (i, false, Arithmetic.zero)) :: [])))
   | _ :: _ ->
     ((unscaled prec0),
       (map (fun i0 -> Interval0 (i0, false, Arithmetic.zero)) x)))

(** val set_nth : I.coq_type list -> nat -> I.coq_type -> I.coq_type list **)

let rec set_nth l i v =
  match l with
  | [] -> []
  | a :: r -> (match i with
               | O -> v :: r
               | S j -> a :: (set_nth r j v))

(** val turn : nat -> nat -> nat -> nat option **)

let turn level0 variables parameters0 =
  if Nat.eqb parameters0 O
  then None
  else if Nat.eqb variables O
       then Some (Nat.modulo level0 parameters0)
       else if Nat.eqb (Nat.modulo level0 (S (S (S (S O))))) (S (S (S O)))
            then Some
                   (Nat.modulo (Nat.div level0 (S (S (S (S O))))) parameters0)
            else None

(** val cover :
    (I.coq_type list -> I.coq_type list -> outcome) -> nat -> nat ->
    Arithmetic.integer -> I.coq_type list -> I.coq_type list ->
    Arithmetic.integer option **)

let rec cover test depth0 level0 fuel x p =
  match depth0 with
  | O -> None
  | S depth1 ->
    (Arithmetic.natural_case
       (fun _ -> None)
       (fun _ ->
       let fuel0 = N.pred fuel in
       (match test x p with
        | Done -> Some fuel0
        | Halve i ->
          (match turn level0 (length x) (length p) with
           | Some j ->
             let (a, b) = I.bisect (nth j p I.whole) in
             (match cover test depth1 (S level0) fuel0 x (set_nth p j a) with
              | Some fuel1 ->
                cover test depth1 (S level0) fuel1 x (set_nth p j b)
              | None -> None)
           | None ->
             if Nat.eqb (length x) O
             then None
             else let (a, b) = I.bisect (nth i x I.whole) in
                  (match cover test depth1 (S level0) fuel0 (set_nth x i a) p with
                   | Some fuel1 ->
                     cover test depth1 (S level0) fuel1 (set_nth x i b) p
                   | None -> None))
        | Stuck -> None))
       fuel)

type range0 =
| Between of constant * constant
| AtLeast of constant
| AtMost of constant
| Anything

(** val end_of : I.F.precision -> constant -> I.coq_type **)

let end_of prec0 c =
  let s = unscaled prec0 in
  (match cnum s [] c with
   | Some x -> interval_of s x
   | None -> I.whole)

(** val interval_of_range : I.F.precision -> range0 -> I.coq_type **)

let interval_of_range prec0 = function
| Between (a, b) -> I.join (end_of prec0 a) (end_of prec0 b)
| AtLeast a -> I.upper_extent (end_of prec0 a)
| AtMost a -> I.lower_extent (end_of prec0 a)
| Anything -> I.whole

(** val narrow : Arithmetic.integer -> I.coq_type list -> bool **)

let narrow p x =
  let prec0 = I.F.coq_PtoP p in
  forallb (fun i ->
    is_nonnegative (Interval0
      ((I.sub prec0
         (two_to (Arithmetic.opposite (Arithmetic.twice_and_one
           Arithmetic.one))) (I.sub prec0 i (I.singleton (I.midpoint i)))),
      false, Arithmetic.zero))) x

(** val raising :
    (Arithmetic.integer -> I.coq_type list -> I.coq_type list -> outcome) ->
    Arithmetic.integer list -> I.coq_type list -> I.coq_type list -> outcome **)

let rec raising test precisions0 x p =
  match precisions0 with
  | [] -> Stuck
  | p2 :: rest ->
    (match test p2 x p with
     | Halve i ->
       if match rest with
          | [] -> false
          | _ :: _ -> (&&) (narrow p2 x) (narrow p2 p)
       then raising test rest x p
       else Halve i
     | x0 -> x0)

(** val start0 :
    nat -> Arithmetic.integer -> Arithmetic.integer list ->
    (Arithmetic.integer -> I.coq_type list -> I.coq_type list -> outcome) ->
    range0 list -> range0 list -> bool **)

let start0 depth0 fuel precisions0 test vars pars =
  let prec0 = I.F.coq_PtoP (last precisions0 Arithmetic.one) in
  (match cover (raising test precisions0) depth0 O fuel
           (map (interval_of_range prec0) vars)
           (map (interval_of_range prec0) pars) with
   | Some _ -> true
   | None -> false)

(** val check :
    Arithmetic.integer list -> nat -> Arithmetic.integer -> nat -> formula ->
    range0 list -> range0 list -> term0 list -> term0 -> bool -> bool **)

let check precisions0 depth0 fuel n0 f pars vars points body0 strict =
  (&&) (Nat.leb n0 (S (S (S (S O)))))
    (start0 depth0 fuel precisions0 (fun p x p2 ->
      let (s, v) = view (I.F.coq_PtoP p) x in
      examine s f p2 n0 points body0 strict x v) vars pars)

(** val check_domain :
    Arithmetic.integer list -> nat -> Arithmetic.integer -> formula -> range0
    list -> range0 list -> bool **)

let check_domain precisions0 depth0 fuel f pars vars =
  start0 depth0 fuel precisions0 (fun p x p2 ->
    let (s, v) = view (I.F.coq_PtoP p) x in examine_domain s f p2 v) vars pars

type verdict =
| Accepted
| Refused of char list

(** val is_accepted : verdict -> bool **)

let is_accepted = function
| Accepted -> true
| Refused _ -> false

type effort = { halvings : nat; parts : Arithmetic.integer }

(** val one_of : ('a1 -> bool) -> 'a1 list -> bool **)

let rec one_of test = function
| [] -> false
| t0 :: ts0 -> if test t0 then true else one_of test ts0

(** val exact0 : (Arithmetic.integer * Arithmetic.integer) -> q **)

let exact0 q0 =
  { qnum = (fst q0); qden = (snd q0) }

(** val at_most0 : q -> q -> bool **)

let at_most0 =
  qle_bool

(** val less : q -> q -> bool **)

let less x y =
  negb (qle_bool y x)

(** val magnitude : q -> Arithmetic.integer **)

let magnitude x =
  Z.sub (Z.log2 (Z.abs x.qnum)) (Z.log2 x.qden)

(** val bits_between : q -> q -> q -> Arithmetic.integer **)

let bits_between lo hi size0 =
  Z.to_pos
    (Z.max (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
      (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
      Arithmetic.one))))))
      (Z.sub
        (Z.add (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
          (Arithmetic.twice_and_one (Arithmetic.twice Arithmetic.one)))))
          (magnitude size0)) (magnitude (qminus hi lo))))

(** val coarse : Arithmetic.integer **)

let coarse =
  Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one Arithmetic.one))))

(** val upto : Arithmetic.integer -> Arithmetic.integer list **)

let upto p =
  app
    (filter (fun q0 -> Coq_Pos.ltb q0 p) ((Arithmetic.twice (Arithmetic.twice
      (Arithmetic.twice (Arithmetic.twice_and_one
      Arithmetic.one)))) :: ((Arithmetic.twice (Arithmetic.twice
      (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
      Arithmetic.one))))) :: []))) (p :: [])

(** val attempts : Arithmetic.integer -> Arithmetic.integer list list **)

let attempts p =
  (upto p) :: (((Arithmetic.twice p) :: []) :: (((Arithmetic.twice
    (Arithmetic.twice p)) :: []) :: []))

(** val constant_of0 : q -> constant **)

let constant_of0 x =
  CRat (x.qnum, x.qden)

(** val between : q -> q -> range0 **)

let between x y =
  Between ((constant_of0 x), (constant_of0 y))

(** val the : q -> term0 **)

let the x =
  TConst (constant_of0 x)

(** val range_of :
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    -> range0 **)

let range_of i =
  between (exact0 (fst i)) (exact0 (snd i))

(** val order : term0 -> nat **)

let rec order = function
| TAdd (a, b) -> Nat.max (order a) (order b)
| TSub (a, b) -> Nat.max (order a) (order b)
| TMul (a, b) -> Nat.max (order a) (order b)
| TNeg a -> order a
| TPow (a, _) -> order a
| TSqrt a -> order a
| TAbs a -> order a
| TOver (a, _) -> order a
| TDer (_, k) -> k
| _ -> O

(** val highest : term0 list -> term0 -> nat **)

let highest points body0 =
  fold_right Nat.max (order body0) (map order points)

(** val decide :
    effort -> formula ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> Arithmetic.integer -> range0 list -> term0 list -> term0 -> bool
    -> bool **)

let decide h f box0 p vars points body0 strict =
  one_of (fun ps ->
    check ps h.halvings h.parts (highest points body0) f (map range_of box0)
      vars points body0 strict) (attempts p)

(** val positive_on :
    effort -> formula ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> Arithmetic.integer -> range0 list -> term0 list -> term0 -> bool **)

let positive_on h f box0 p vars points body0 =
  decide h f box0 p vars points body0 true

(** val nonnegative_on :
    effort -> formula ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> Arithmetic.integer -> range0 list -> term0 list -> term0 -> bool **)

let nonnegative_on h f box0 p vars points body0 =
  decide h f box0 p vars points body0 false

(** val smooth_between :
    effort -> formula ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> Arithmetic.integer -> q -> q -> bool **)

let smooth_between h f box0 p lo hi =
  one_of (fun ps ->
    check_domain ps h.halvings h.parts f (map range_of box0)
      ((between lo hi) :: [])) (attempts p)

module Sort =
 functor (X:TotalLeBool') ->
 struct
  (** val merge : X.t list -> X.t list -> X.t list **)

  let rec merge l1 l2 =
    let rec merge_aux l3 =
      match l1 with
      | [] -> l3
      | a1 :: l1' ->
        (match l3 with
         | [] -> l1
         | a2 :: l2' ->
           if X.leb a1 a2 then a1 :: (merge l1' l3) else a2 :: (merge_aux l2'))
    in merge_aux l2

  (** val merge_list_to_stack :
      X.t list option list -> X.t list -> X.t list option list **)

  let rec merge_list_to_stack stack l =
    match stack with
    | [] -> (Some l) :: []
    | y :: stack' ->
      (match y with
       | Some l' -> None :: (merge_list_to_stack stack' (merge l' l))
       | None -> (Some l) :: stack')

  (** val merge_stack : X.t list option list -> X.t list **)

  let rec merge_stack = function
  | [] -> []
  | y :: stack' ->
    (match y with
     | Some l -> merge l (merge_stack stack')
     | None -> merge_stack stack')

  (** val iter_merge : X.t list option list -> X.t list -> X.t list **)

  let rec iter_merge stack = function
  | [] -> merge_stack stack
  | a :: l' -> iter_merge (merge_list_to_stack stack (a :: [])) l'

  (** val sort : X.t list -> X.t list **)

  let sort =
    iter_merge []

  (** val flatten_stack : X.t list option list -> X.t list **)

  let rec flatten_stack = function
  | [] -> []
  | o :: stack' ->
    (match o with
     | Some l -> app l (flatten_stack stack')
     | None -> flatten_stack stack')
 end

module By_value =
 struct
  type t = q * Arithmetic.integer

  (** val leb : t -> t -> bool **)

  let leb x y =
    qle_bool (fst x) (fst y)
 end

module Sort_by_value = Sort(By_value)

module By_place =
 struct
  type t = Arithmetic.integer * Arithmetic.integer

  (** val leb : t -> t -> bool **)

  let leb x y =
    Z.leb (fst x) (fst y)
 end

module Sort_by_place = Sort(By_place)

(** val placed :
    Arithmetic.integer -> q list -> (q * Arithmetic.integer) list **)

let rec placed k = function
| [] -> []
| x :: ends0 -> (x, k) :: (placed (Z.add k Arithmetic.one) ends0)

(** val numbered :
    Arithmetic.integer -> q -> (q * Arithmetic.integer) list -> q
    list * (Arithmetic.integer * Arithmetic.integer) list **)

let rec numbered k x = function
| [] -> ((x :: []), [])
| p :: ends0 ->
  let (y, place2) = p in
  if qeq_bool x y
  then let (values0, places) = numbered k x ends0 in
       (values0, ((place2, k) :: places))
  else let (values0, places) = numbered (Z.add k Arithmetic.one) y ends0 in
       ((x :: values0), ((place2, (Z.add k Arithmetic.one)) :: places))

(** val numbers_of : q list -> q list * Arithmetic.integer list **)

let numbers_of ends =
  match Sort_by_value.sort (placed Arithmetic.zero ends) with
  | [] -> ([], [])
  | p :: more ->
    let (x, place2) = p in
    let (values0, places) = numbered Arithmetic.zero x more in
    (values0,
    (map snd (Sort_by_place.sort ((place2, Arithmetic.zero) :: places))))

(** val ascending : q list -> bool **)

let rec ascending = function
| [] -> true
| x :: more ->
  (match more with
   | [] -> true
   | y :: _ -> (&&) (at_most0 x y) (ascending more))

(** val value_of : q list -> Arithmetic.integer -> q **)

let value_of values0 k =
  nth (Z.to_nat k) values0
    (last values0 { qnum = Arithmetic.zero; qden = Arithmetic.one })

(** val right_numbers :
    q list -> q list -> Arithmetic.integer list -> bool **)

let rec right_numbers values0 ends numbers =
  match ends with
  | [] -> (match numbers with
           | [] -> true
           | _ :: _ -> false)
  | x :: ends0 ->
    (match numbers with
     | [] -> false
     | k :: numbers0 ->
       if qeq_bool (value_of values0 k) x
       then right_numbers values0 ends0 numbers0
       else false)

(** val heads :
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list list ->
    (((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list * ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list list) option **)

let rec heads = function
| [] -> Some ([], [])
| l :: cells0 ->
  (match l with
   | [] -> None
   | i :: cell0 ->
     (match heads cells0 with
      | Some p ->
        let (is_, cells1) = p in Some ((i :: is_), (cell0 :: cells1))
      | None -> None))

(** val ends_of :
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> q list **)

let ends_of is_ =
  flat_map (fun i -> (exact0 (fst i)) :: ((exact0 (snd i)) :: [])) is_

(** val join0 :
    Arithmetic.integer list -> (Arithmetic.integer * Arithmetic.integer) list
    list -> (Arithmetic.integer * Arithmetic.integer) list list **)

let rec join0 ks boxes =
  match ks with
  | [] -> []
  | a :: l ->
    (match l with
     | [] -> []
     | b :: ks0 ->
       (match boxes with
        | [] -> []
        | box0 :: boxes0 -> ((a, b) :: box0) :: (join0 ks0 boxes0)))

(** val number_boxes :
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list list -> (q list list * (Arithmetic.integer * Arithmetic.integer)
    list list) option **)

let rec number_boxes whole1 cells =
  match whole1 with
  | [] ->
    if forallb (fun cell0 -> match cell0 with
                             | [] -> true
                             | _ :: _ -> false) cells
    then Some ([], ([] :: (map (fun _ -> []) cells)))
    else None
  | i :: whole2 ->
    (match heads cells with
     | Some p ->
       let (is_, cells0) = p in
       let ends = ends_of (i :: is_) in
       let (values0, ks) = numbers_of ends in
       if (&&) (ascending values0) (right_numbers values0 ends ks)
       then (match number_boxes whole2 cells0 with
             | Some p2 ->
               let (vs, boxes) = p2 in
               Some ((values0 :: vs), (join0 ks boxes))
             | None -> None)
       else None
     | None -> None)

(** val cuts :
    (Arithmetic.integer * Arithmetic.integer) list ->
    (Arithmetic.integer * Arithmetic.integer) list -> Arithmetic.integer
    option **)

let rec cuts b c =
  match b with
  | [] -> Some Arithmetic.zero
  | p :: b0 ->
    let (b_lo, b_hi) = p in
    (match c with
     | [] -> Some Arithmetic.zero
     | p2 :: c0 ->
       let (c_lo0, c_hi0) = p2 in
       if Z.leb b_hi c_lo0
       then None
       else if Z.leb c_hi0 b_lo
            then None
            else (match cuts b0 c0 with
                  | Some n0 ->
                    Some
                      (Z.add
                        (Z.add n0
                          (if Z.ltb b_lo c_lo0
                           then Arithmetic.one
                           else Arithmetic.zero))
                        (if Z.ltb c_hi0 b_hi
                         then Arithmetic.one
                         else Arithmetic.zero))
                  | None -> None))

(** val within0 :
    (Arithmetic.integer * Arithmetic.integer) list ->
    (Arithmetic.integer * Arithmetic.integer) list -> bool **)

let rec within0 b c =
  match b with
  | [] -> (match c with
           | [] -> true
           | _ :: _ -> false)
  | p :: b0 ->
    let (b_lo, b_hi) = p in
    (match c with
     | [] -> false
     | p2 :: c0 ->
       let (c_lo0, c_hi0) = p2 in
       if Z.leb c_lo0 b_lo
       then if Z.leb b_hi c_hi0 then within0 b0 c0 else false
       else false)

(** val nearest :
    (Arithmetic.integer * Arithmetic.integer) list ->
    (Arithmetic.integer * Arithmetic.integer) list list ->
    (Arithmetic.integer * (Arithmetic.integer * Arithmetic.integer) list)
    option -> (Arithmetic.integer * (Arithmetic.integer * Arithmetic.integer)
    list) option **)

let rec nearest b cells best =
  match cells with
  | [] -> best
  | c :: cells0 ->
    (match cuts b c with
     | Some n0 ->
       if Z.eqb n0 Arithmetic.zero
       then Some (n0, c)
       else (match best with
             | Some p ->
               let (m, _) = p in
               if Z.ltb n0 m
               then nearest b cells0 (Some (n0, c))
               else nearest b cells0 best
             | None -> nearest b cells0 (Some (n0, c)))
     | None -> nearest b cells0 best)

(** val place_to_cut :
    (Arithmetic.integer * Arithmetic.integer) list ->
    (Arithmetic.integer * Arithmetic.integer) list -> nat ->
    nat * Arithmetic.integer **)

let rec place_to_cut b c k =
  match b with
  | [] -> (k, Arithmetic.zero)
  | p :: b0 ->
    let (b_lo, b_hi) = p in
    (match c with
     | [] -> (k, Arithmetic.zero)
     | p2 :: c0 ->
       let (c_lo0, c_hi0) = p2 in
       if Z.ltb b_lo c_lo0
       then (k, c_lo0)
       else if Z.ltb c_hi0 b_hi then (k, c_hi0) else place_to_cut b0 c0 (S k))

(** val below :
    nat -> Arithmetic.integer -> (Arithmetic.integer * Arithmetic.integer)
    list -> (Arithmetic.integer * Arithmetic.integer) list **)

let rec below k t0 b =
  match k with
  | O ->
    (match b with
     | [] -> []
     | p :: b0 -> let (lo, _) = p in (lo, t0) :: b0)
  | S k0 -> (match b with
             | [] -> []
             | i :: b0 -> i :: (below k0 t0 b0))

(** val above :
    nat -> Arithmetic.integer -> (Arithmetic.integer * Arithmetic.integer)
    list -> (Arithmetic.integer * Arithmetic.integer) list **)

let rec above k t0 b =
  match k with
  | O ->
    (match b with
     | [] -> []
     | p :: b0 -> let (_, hi) = p in (t0, hi) :: b0)
  | S k0 -> (match b with
             | [] -> []
             | i :: b0 -> i :: (above k0 t0 b0))

type covering =
| Covered of Arithmetic.integer
| Gap of (Arithmetic.integer * Arithmetic.integer) list
| Too_many_parts

(** val cover0 :
    (Arithmetic.integer * Arithmetic.integer) list list -> nat ->
    Arithmetic.integer -> (Arithmetic.integer * Arithmetic.integer) list ->
    covering **)

let rec cover0 cells depth0 fuel b =
  match depth0 with
  | O -> Too_many_parts
  | S depth1 ->
    (Arithmetic.natural_case
       (fun _ -> Too_many_parts)
       (fun _ ->
       match nearest b cells None with
       | Some p ->
         let (_, c) = p in
         if within0 b c
         then Covered (N.pred fuel)
         else let (k, t0) = place_to_cut b c O in
              (match cover0 cells depth1 (N.pred fuel) (above k t0 b) with
               | Covered fuel0 -> cover0 cells depth1 fuel0 (below k t0 b)
               | x -> x)
       | None -> Gap b)
       fuel)

(** val most_parts : Arithmetic.integer **)

let most_parts =
  (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    Arithmetic.one))))))))))))))))))))

(** val most_cuts : nat **)

let most_cuts =
  Z.to_nat (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice
    Arithmetic.one))))))))))))))

type cover_verdict =
| Cells_cover
| Cells_leave of (q * q) list
| Cover_undecided

(** val check_cover :
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list list -> cover_verdict **)

let check_cover whole1 cells =
  match number_boxes whole1 cells with
  | Some p ->
    let (values0, l) = p in
    (match l with
     | [] -> Cover_undecided
     | b :: boxes ->
       (match cover0 boxes most_cuts most_parts b with
        | Covered _ -> Cells_cover
        | Gap b0 ->
          Cells_leave
            (map (fun vi -> ((value_of (fst vi) (fst (snd vi))),
              (value_of (fst vi) (snd (snd vi))))) (combine values0 b0))
        | Too_many_parts -> Cover_undecided))
  | None -> Cover_undecided

(** val constant_eqb : constant -> constant -> bool **)

let constant_eqb a b =
  match a with
  | CRat (p, q0) ->
    (match b with
     | CRat (p', q') -> (&&) (Z.eqb p p') (Coq_Pos.eqb q0 q')
     | _ -> false)
  | _ -> false

(** val term_eqb : term0 -> term0 -> bool **)

let rec term_eqb a b =
  match a with
  | TVar i -> (match b with
               | TVar j -> Nat.eqb i j
               | _ -> false)
  | TConst c -> (match b with
                 | TConst d -> constant_eqb c d
                 | _ -> false)
  | TAdd (a0, b0) ->
    (match b with
     | TAdd (a', b') -> if term_eqb a0 a' then term_eqb b0 b' else false
     | _ -> false)
  | TSub (a0, b0) ->
    (match b with
     | TSub (a', b') -> if term_eqb a0 a' then term_eqb b0 b' else false
     | _ -> false)
  | TMul (a0, b0) ->
    (match b with
     | TMul (a', b') -> if term_eqb a0 a' then term_eqb b0 b' else false
     | _ -> false)
  | TNeg a0 -> (match b with
                | TNeg b0 -> term_eqb a0 b0
                | _ -> false)
  | TPow (a0, n0) ->
    (match b with
     | TPow (b0, m) -> if Nat.eqb n0 m then term_eqb a0 b0 else false
     | _ -> false)
  | TSqrt a0 -> (match b with
                 | TSqrt b0 -> term_eqb a0 b0
                 | _ -> false)
  | TAbs a0 -> (match b with
                | TAbs b0 -> term_eqb a0 b0
                | _ -> false)
  | TOver (a0, q0) ->
    (match b with
     | TOver (b0, r) -> if Coq_Pos.eqb q0 r then term_eqb a0 b0 else false
     | _ -> false)
  | TInv a0 -> (match b with
                | TInv b0 -> term_eqb a0 b0
                | _ -> false)
  | TDer (j, k) ->
    (match b with
     | TDer (j', k') -> (&&) (Nat.eqb j j') (Nat.eqb k k')
     | _ -> false)

(** val fraction0 : Arithmetic.integer -> Arithmetic.integer -> term0 **)

let fraction0 p q0 =
  TConst (CRat (p, q0))

(** val add2 : term0 -> term0 -> term0 **)

let add2 a b =
  match a with
  | TConst c ->
    (match c with
     | CRat (p, q0) ->
       (match b with
        | TConst c0 ->
          (match c0 with
           | CRat (r, s) ->
             fraction0 (Z.add (Z.mul p s) (Z.mul r q0)) (Coq_Pos.mul q0 s)
           | _ -> TAdd (a, b))
        | _ -> TAdd (a, b))
     | _ -> TAdd (a, b))
  | _ -> TAdd (a, b)

(** val sub2 : term0 -> term0 -> term0 **)

let sub2 a b =
  match a with
  | TConst c ->
    (match c with
     | CRat (p, q0) ->
       (match b with
        | TConst c0 ->
          (match c0 with
           | CRat (r, s) ->
             fraction0 (Z.sub (Z.mul p s) (Z.mul r q0)) (Coq_Pos.mul q0 s)
           | _ -> TSub (a, b))
        | _ -> TSub (a, b))
     | _ -> TSub (a, b))
  | _ -> TSub (a, b)

(** val mul3 : term0 -> term0 -> term0 **)

let mul3 a b =
  match a with
  | TConst c ->
    (match c with
     | CRat (p, q0) ->
       (match b with
        | TConst c0 ->
          (match c0 with
           | CRat (r, s) -> fraction0 (Z.mul p r) (Coq_Pos.mul q0 s)
           | _ -> TMul (a, b))
        | _ -> TMul (a, b))
     | _ -> TMul (a, b))
  | _ -> TMul (a, b)

(** val opp0 : term0 -> term0 **)

let opp0 a = match a with
| TConst c ->
  (match c with
   | CRat (p, q0) -> fraction0 (Z.opp p) q0
   | _ -> TNeg a)
| _ -> TNeg a

(** val power_of0 :
    Arithmetic.integer -> Arithmetic.integer -> nat -> term0 **)

let rec power_of0 p q0 = function
| O -> fraction0 Arithmetic.one Arithmetic.one
| S n1 -> mul3 (fraction0 p q0) (power_of0 p q0 n1)

(** val pow_ : term0 -> nat -> term0 **)

let pow_ a n0 =
  match a with
  | TConst c ->
    (match c with
     | CRat (p, q0) -> power_of0 p q0 n0
     | _ -> TPow (a, n0))
  | _ -> TPow (a, n0)

(** val abs_ : term0 -> term0 **)

let abs_ a = match a with
| TConst c ->
  (match c with
   | CRat (p, q0) -> fraction0 (Z.abs p) q0
   | _ -> TAbs a)
| _ -> TAbs a

(** val over_ : term0 -> term0 -> term0 option **)

let over_ a b = match b with
| TConst c ->
  (match c with
   | CRat (p2, q0) ->
     (Arithmetic.integer_case
        (fun _ -> None)
        (fun p -> Some (mul3 a (fraction0 q0 p)))
        (fun p -> Some (mul3 a (fraction0 (Arithmetic.opposite q0) p)))
        p2)
   | _ -> Some (TMul (a, (TInv b))))
| _ -> Some (TMul (a, (TInv b)))

(** val least : term0 -> term0 -> term0 option **)

let least a b =
  match a with
  | TConst c ->
    (match c with
     | CRat (p, q0) ->
       (match b with
        | TConst c0 ->
          (match c0 with
           | CRat (r, s) ->
             Some (if Z.leb (Z.mul p s) (Z.mul r q0) then a else b)
           | _ -> None)
        | _ -> None)
     | _ -> None)
  | _ -> None

(** val greatest0 : term0 -> term0 -> term0 option **)

let greatest0 a b =
  match a with
  | TConst c ->
    (match c with
     | CRat (p, q0) ->
       (match b with
        | TConst c0 ->
          (match c0 with
           | CRat (r, s) ->
             Some (if Z.leb (Z.mul p s) (Z.mul r q0) then b else a)
           | _ -> None)
        | _ -> None)
     | _ -> None)
  | _ -> None

(** val place0 : term0 -> term0 list -> nat -> nat option **)

let rec place0 t0 points j =
  match points with
  | [] -> None
  | p :: points0 -> if term_eqb p t0 then Some j else place0 t0 points0 (S j)

(** val point : term0 -> term0 list -> nat * term0 list **)

let point t0 points =
  match place0 t0 points O with
  | Some j -> (j, points)
  | None -> ((length points), (app points (t0 :: [])))

type names = char list -> term0 option

(** val name_is : char list -> term0 -> names -> names **)

let name_is x t0 e y =
  if eqb0 y x then Some t0 else e y

(** val names_are : char list list -> term0 list -> names -> names **)

let rec names_are xs ts e =
  match xs with
  | [] -> e
  | x :: xs0 ->
    (match ts with
     | [] -> e
     | t0 :: ts0 -> name_is x t0 (names_are xs0 ts0 e))

type compiled =
  names -> term0 list -> term0 list -> (term0 * term0 list) option

(** val compile :
    (char list -> compiled option) -> names -> expression -> term0 list ->
    (term0 * term0 list) option **)

let rec compile f e e0 p =
  let both0 = fun op a b ->
    bind (compile f e a p) (fun pat ->
      let (u, p2) = pat in
      bind (compile f e b p2) (fun pat0 ->
        let (v, p3) = pat0 in bind (op u v) (fun t0 -> Some (t0, p3))))
  in
  (match e0 with
   | Number (p2, q0) -> Some ((fraction0 p2 q0), p)
   | Name x ->
     (match f x with
      | Some f0 -> f0 e [] p
      | None -> bind (e x) (fun t0 -> Some (t0, p)))
   | Apply (f0, arguments) ->
     bind (f f0) (fun f1 ->
       bind
         (let rec all es p2 =
            match es with
            | [] -> Some ([], p2)
            | e1 :: es0 ->
              bind (compile f e e1 p2) (fun pat ->
                let (t0, p3) = pat in
                bind (all es0 p3) (fun pat0 ->
                  let (ts, p4) = pat0 in Some ((t0 :: ts), p4)))
          in all arguments p) (fun pat -> let (ts, p2) = pat in f1 e ts p2))
   | Derivative (k, a) ->
     if Nat.eqb k O
     then None
     else bind (compile f e a p) (fun pat ->
            let (t0, p2) = pat in
            let (j, p3) = point t0 p2 in Some ((TDer (j, k)), p3))
   | Divided (_, _, _) -> None
   | Sum (a, b) -> both0 (fun u v -> Some (add2 u v)) a b
   | Difference (a, b) -> both0 (fun u v -> Some (sub2 u v)) a b
   | Product (a, b) -> both0 (fun u v -> Some (mul3 u v)) a b
   | Quotient (a, b) -> both0 over_ a b
   | Opposite a ->
     bind (compile f e a p) (fun pat ->
       let (t0, p2) = pat in Some ((opp0 t0), p2))
   | Power (a, n0) ->
     bind (compile f e a p) (fun pat ->
       let (t0, p2) = pat in Some ((pow_ t0 n0), p2))
   | Root a ->
     bind (compile f e a p) (fun pat ->
       let (t0, p2) = pat in Some ((TSqrt t0), p2))
   | Absolute a ->
     bind (compile f e a p) (fun pat ->
       let (t0, p2) = pat in Some ((abs_ t0), p2))
   | Least (a, b) -> both0 least a b
   | Greatest (a, b) -> both0 greatest0 a b)

(** val compile_definitions :
    definition list -> (char list -> compiled option) -> char list ->
    compiled option **)

let rec compile_definitions ds f =
  match ds with
  | [] -> f
  | d :: ds0 ->
    compile_definitions ds0 (fun x ->
      if eqb0 x d.defined
      then Some (fun e ts p -> compile f (names_are d.formals ts e) d.body p)
      else f x)

(** val compiled_of : kind -> char list -> compiled option **)

let compiled_of k =
  compile_definitions k.definitions (fun _ -> None)

type known0 = char list -> (Arithmetic.integer * Arithmetic.integer) option

(** val term_of : (Arithmetic.integer * Arithmetic.integer) -> term0 **)

let term_of q0 =
  fraction0 (fst q0) (snd q0)

(** val names_of : known0 -> names **)

let names_of base0 x =
  match base0 x with
  | Some q0 -> Some (term_of q0)
  | None -> None

(** val numbers_of0 :
    kind -> (Arithmetic.integer * Arithmetic.integer) list ->
    (Arithmetic.integer * Arithmetic.integer) list list -> known0 -> names **)

let numbers_of0 k values0 rows0 base0 =
  names_are k.fields (map term_of values0)
    (match rows0 with
     | [] -> names_of base0
     | first :: _ ->
       names_are
         (prefixed ('f'::('i'::('r'::('s'::('t'::('_'::[])))))) k.row_fields)
         (map term_of first)
         (names_are
           (prefixed ('l'::('a'::('s'::('t'::('_'::[]))))) k.row_fields)
           (map term_of (last rows0 first)) (names_of base0)))

(** val highest0 : term0 list -> term0 -> nat **)

let highest0 points body0 =
  fold_right Nat.max (order body0) (map order points)

(** val precisions :
    Arithmetic.integer -> nat -> Arithmetic.integer list list **)

let precisions fine variables =
  if Nat.leb variables (S O)
  then attempts fine
  else ((Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
         (Arithmetic.twice_and_one
         Arithmetic.one)))) :: []) :: (((Arithmetic.twice (Arithmetic.twice
         (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
         Arithmetic.one))))) :: []) :: (attempts fine))

(** val depth : effort -> Arithmetic.integer -> nat **)

let depth h fine =
  add (Coq_Pos.to_nat fine) h.halvings

(** val tried :
    Arithmetic.integer -> nat -> (Arithmetic.integer list -> bool) -> bool **)

let tried fine variables test =
  one_of test (precisions fine variables)

(** val holds_on :
    effort -> Arithmetic.integer -> formula -> range0 list -> range0 list ->
    term0 list -> term0 -> bool -> bool **)

let holds_on h fine f pars rs points body0 strict =
  tried fine (length rs) (fun ps ->
    check ps (depth h fine) h.parts (highest0 points body0) f pars rs points
      body0 strict)

(** val smooth_on :
    effort -> Arithmetic.integer -> formula -> range0 list -> range0 -> bool **)

let smooth_on h fine f pars r =
  tried fine (S O) (fun ps ->
    check_domain ps (depth h fine) h.parts f pars (r :: []))

(** val vanishes :
    effort -> Arithmetic.integer -> formula -> range0 list -> range0 list ->
    term0 list -> term0 -> bool **)

let vanishes h fine f pars rs points body0 =
  let prec0 = I.F.coq_PtoP fine in
  let s = unscaled prec0 in
  let boxes = map (interval_of_range prec0) pars in
  let within1 = fun r -> Interval0 ((interval_of_range prec0 r), false,
    Arithmetic.zero)
  in
  (match points with
   | [] ->
     (match rs with
      | [] ->
        (match body0 with
         | TConst c ->
           (match c with
            | CRat (p, _) ->
              (Arithmetic.integer_case
                 (fun _ -> true)
                 (fun _ -> false)
                 (fun _ -> false)
                 p)
            | _ -> false)
         | _ -> false)
      | _ :: _ -> false)
   | t0 :: l ->
     (match t0 with
      | TVar i ->
        (match i with
         | O ->
           (match l with
            | [] ->
              (match rs with
               | [] -> false
               | r :: l0 ->
                 (match l0 with
                  | [] ->
                    if smooth_on h fine f pars r
                    then zero_on s boxes (within1 r) f body0
                    else false
                  | _ :: _ -> false))
            | _ :: _ -> false)
         | S _ -> false)
      | TConst c ->
        (match c with
         | CRat (p, q0) ->
           (match l with
            | [] ->
              (match rs with
               | [] ->
                 let r = Between ((CRat (p, q0)), (CRat (p, q0))) in
                 if smooth_on h fine f pars r
                 then zero_at s boxes (within1 r) f { qnum = p; qden = q0 }
                        body0
                 else false
               | _ :: _ -> false)
            | _ :: _ -> false)
         | _ -> false)
      | _ -> false))

(** val number_at :
    (char list -> compiled option) -> names -> expression -> constant option **)

let number_at f e e0 =
  match compile f e e0 [] with
  | Some p2 ->
    let (t0, l) = p2 in
    (match t0 with
     | TConst c ->
       (match c with
        | CRat (p, q0) ->
          (match l with
           | [] -> Some (CRat (p, q0))
           | _ :: _ -> None)
        | _ -> None)
     | _ -> None)
  | None -> None

(** val ordered : constant -> constant -> bool **)

let ordered a b =
  match a with
  | CRat (p, q0) ->
    (match b with
     | CRat (r, s) -> Z.leb (Z.mul p s) (Z.mul r q0)
     | _ -> false)
  | _ -> false

(** val range_at :
    (char list -> compiled option) -> names -> range -> range0 option **)

let range_at f e r =
  match r.from with
  | End_ a ->
    (match r.to0 with
     | End_ b ->
       bind (number_at f e a) (fun a0 ->
         bind (number_at f e b) (fun b0 ->
           if ordered a0 b0 then Some (Between (a0, b0)) else None))
     | Unbounded -> bind (number_at f e a) (fun a0 -> Some (AtLeast a0)))
  | Unbounded ->
    (match r.to0 with
     | End_ b -> bind (number_at f e b) (fun b0 -> Some (AtMost b0))
     | Unbounded -> Some Anything)

(** val ranges_at :
    (char list -> compiled option) -> names -> range list -> range0 list
    option **)

let rec ranges_at f e = function
| [] -> Some []
| r :: rs0 ->
  bind (range_at f e r) (fun r0 ->
    bind (ranges_at f e rs0) (fun rs1 -> Some (r0 :: rs1)))

(** val with_variables : range list -> nat -> names -> names **)

let rec with_variables rs i e =
  match rs with
  | [] -> e
  | r :: rs0 -> with_variables rs0 (S i) (name_is r.variable (TVar i) e)

(** val inequality : obligation -> term0 -> term0 -> (term0 * bool) option **)

let inequality o u v =
  match o.related with
  | Less -> Some ((sub2 v u), true)
  | At_most -> Some ((sub2 v u), false)
  | More -> Some ((sub2 u v), true)
  | At_least -> Some ((sub2 u v), false)
  | _ -> None

(** val compare1 :
    effort -> Arithmetic.integer -> formula -> range0 list -> range0 list ->
    term0 list -> term0 -> bool -> bool **)

let compare1 h fine f pars rs points body0 strict =
  match body0 with
  | TConst c ->
    (match c with
     | CRat (p, _) ->
       (match points with
        | [] ->
          if strict then Z.ltb Arithmetic.zero p else Z.leb Arithmetic.zero p
        | _ :: _ -> holds_on h fine f pars rs points body0 strict)
     | _ -> holds_on h fine f pars rs points body0 strict)
  | _ -> holds_on h fine f pars rs points body0 strict

(** val check_at :
    effort -> Arithmetic.integer -> formula -> range0 list -> (char list ->
    compiled option) -> names -> obligation -> bool **)

let check_at h fine f pars f0 e o =
  match ranges_at f0 e o.ranges with
  | Some rs ->
    let ev = with_variables o.ranges O e in
    (match o.related with
     | Smooth ->
       (match o.left with
        | Derivative (k, a) ->
          (match k with
           | O ->
             (match o.right with
              | Number (_, _) ->
                (match rs with
                 | [] -> false
                 | r :: l ->
                   (match l with
                    | [] ->
                      (match compile f0 ev a [] with
                       | Some p ->
                         let (t0, l0) = p in
                         (match t0 with
                          | TVar i ->
                            (match i with
                             | O ->
                               (match l0 with
                                | [] -> smooth_on h fine f pars r
                                | _ :: _ -> false)
                             | S _ -> false)
                          | _ -> false)
                       | None -> false)
                    | _ :: _ -> false))
              | _ -> false)
           | S _ -> false)
        | _ -> false)
     | _ ->
       (match compile f0 ev o.left [] with
        | Some p ->
          let (u, p2) = p in
          (match compile f0 ev o.right p2 with
           | Some p3 ->
             let (v, p4) = p3 in
             (match inequality o u v with
              | Some p5 ->
                let (body0, strict) = p5 in
                compare1 h fine f pars rs p4 body0 strict
              | None -> vanishes h fine f pars rs p4 (sub2 u v))
           | None -> false)
        | None -> false))
  | None -> false

(** val pairs :
    (Arithmetic.integer * Arithmetic.integer) list list ->
    ((Arithmetic.integer * Arithmetic.integer) list ->
    (Arithmetic.integer * Arithmetic.integer) list -> bool) -> bool **)

let rec pairs rows0 test =
  match rows0 with
  | [] -> true
  | row :: rest ->
    (match rest with
     | [] -> true
     | next0 :: _ -> if test row next0 then pairs rest test else false)

(** val check_obligation :
    effort -> Arithmetic.integer -> formula -> range0 list -> (char list ->
    compiled option) -> kind -> (Arithmetic.integer * Arithmetic.integer)
    list list -> names -> obligation -> bool **)

let check_obligation h fine f pars f0 k rows0 e o =
  match o.repeat with
  | Once -> check_at h fine f pars f0 e o
  | Each_row ->
    forallb (fun row ->
      check_at h fine f pars f0 (names_are k.row_fields (map term_of row) e) o)
      rows0
  | Each_pair ->
    pairs rows0 (fun row next0 ->
      check_at h fine f pars f0
        (names_are k.row_fields (map term_of row)
          (names_are
            (prefixed ('n'::('e'::('x'::('t'::('_'::[]))))) k.row_fields)
            (map term_of next0) e)) o)

(** val unproved :
    effort -> Arithmetic.integer -> formula -> range0 list -> kind ->
    (Arithmetic.integer * Arithmetic.integer) list ->
    (Arithmetic.integer * Arithmetic.integer) list list -> known0 ->
    char list option **)

let unproved h fine f pars k values0 rows0 base0 =
  let f0 = compiled_of k in
  let e = numbers_of0 k values0 rows0 base0 in
  let rec first = function
  | [] -> None
  | o :: os0 ->
    if check_obligation h fine f pars f0 k rows0 e o
    then first os0
    else Some o.obligation_name
  in first k.obligations

type model =
| Model of Arithmetic.integer * Arithmetic.integer * Arithmetic.integer
   * Arithmetic.integer * Arithmetic.integer * Arithmetic.integer
   * Arithmetic.integer * Arithmetic.integer * Arithmetic.integer
   * Arithmetic.integer * Arithmetic.integer

(** val radius0 : model -> Arithmetic.integer **)

let radius0 = function
| Model (_, _, _, _, _, _, _, _, _, _, r) -> r

(** val centre_of : model -> Arithmetic.integer **)

let centre_of = function
| Model (c, _, _, _, _, _, _, _, _, _, _) -> c

(** val unit_of : Arithmetic.integer -> Arithmetic.integer **)

let unit_of bits =
  Z.pow (Arithmetic.twice Arithmetic.one) bits

(** val shift :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

let shift bits k =
  Z.shiftr k bits

(** val sizes :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer **)

let sizes a b c =
  Z.add (Z.add (Z.abs a) (Z.abs b)) (Z.abs c)

(** val spread : model -> Arithmetic.integer **)

let spread = function
| Model (_, a1, a2, a3, q11, q12, q13, q22, q23, q33, r) ->
  Z.add
    (Z.add (sizes a1 a2 a3) (Z.add (sizes q11 q12 q13) (sizes q22 q23 q33))) r

(** val exact1 : Arithmetic.integer -> model **)

let exact1 k =
  Model (k, Arithmetic.zero, Arithmetic.zero, Arithmetic.zero,
    Arithmetic.zero, Arithmetic.zero, Arithmetic.zero, Arithmetic.zero,
    Arithmetic.zero, Arithmetic.zero, Arithmetic.zero)

(** val between0 : Arithmetic.integer -> Arithmetic.integer -> model **)

let between0 lo hi =
  let c = Z.div2 (Z.add lo hi) in
  Model (c, Arithmetic.zero, Arithmetic.zero, Arithmetic.zero,
  Arithmetic.zero, Arithmetic.zero, Arithmetic.zero, Arithmetic.zero,
  Arithmetic.zero, Arithmetic.zero, (Z.max (Z.sub hi c) (Z.sub c lo)))

(** val fraction1 :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer -> model **)

let fraction1 bits n0 d =
  Arithmetic.positive_case
    (fun _ ->
    let c = Z.div (Z.mul n0 (unit_of bits)) d in
    between0 c (Z.add c Arithmetic.one))
    (fun _ ->
    let c = Z.div (Z.mul n0 (unit_of bits)) d in
    between0 c (Z.add c Arithmetic.one))
    (fun _ -> exact1 (Z.mul n0 (unit_of bits)))
    d

(** val widen : model -> Arithmetic.integer -> model **)

let widen x e =
  let Model (c, a1, a2, a3, q11, q12, q13, q22, q23, q33, r) = x in
  Model (c, a1, a2, a3, q11, q12, q13, q22, q23, q33, (Z.add r e))

(** val plus1 : model -> model -> model **)

let plus1 x y =
  let Model (c, a1, a2, a3, q11, q12, q13, q22, q23, q33, r) = x in
  let Model (d, b1, b2, b3, p11, p12, p13, p22, p23, p33, s) = y in
  Model ((Z.add c d), (Z.add a1 b1), (Z.add a2 b2), (Z.add a3 b3),
  (Z.add q11 p11), (Z.add q12 p12), (Z.add q13 p13), (Z.add q22 p22),
  (Z.add q23 p23), (Z.add q33 p33), (Z.add r s))

(** val minus : model -> model -> model **)

let minus x y =
  let Model (c, a1, a2, a3, q11, q12, q13, q22, q23, q33, r) = x in
  let Model (d, b1, b2, b3, p11, p12, p13, p22, p23, p33, s) = y in
  Model ((Z.sub c d), (Z.sub a1 b1), (Z.sub a2 b2), (Z.sub a3 b3),
  (Z.sub q11 p11), (Z.sub q12 p12), (Z.sub q13 p13), (Z.sub q22 p22),
  (Z.sub q23 p23), (Z.sub q33 p33), (Z.add r s))

(** val scaled0 : Arithmetic.integer -> model -> model **)

let scaled0 k = function
| Model (c, a1, a2, a3, q11, q12, q13, q22, q23, q33, r) ->
  Model ((Z.mul k c), (Z.mul k a1), (Z.mul k a2), (Z.mul k a3),
    (Z.mul k q11), (Z.mul k q12), (Z.mul k q13), (Z.mul k q22),
    (Z.mul k q23), (Z.mul k q33), (Z.mul (Z.abs k) r))

(** val times2 : Arithmetic.integer -> model -> model -> model **)

let times2 bits x y =
  let Model (c, a1, a2, a3, q11, q12, q13, q22, q23, q33, r) = x in
  let Model (d, b1, b2, b3, p11, p12, p13, p22, p23, p33, s) = y in
  let la = sizes a1 a2 a3 in
  let lb = sizes b1 b2 b3 in
  let qa = Z.add (sizes q11 q12 q13) (sizes q22 q23 q33) in
  let qb = Z.add (sizes p11 p12 p13) (sizes p22 p23 p33) in
  Model ((shift bits (product c d)),
  (shift bits (Z.add (product c b1) (product d a1))),
  (shift bits (Z.add (product c b2) (product d a2))),
  (shift bits (Z.add (product c b3) (product d a3))),
  (shift bits (Z.add (Z.add (product c p11) (product d q11)) (product a1 b1))),
  (shift bits
    (Z.add (Z.add (Z.add (product c p12) (product d q12)) (product a1 b2))
      (product a2 b1))),
  (shift bits
    (Z.add (Z.add (Z.add (product c p13) (product d q13)) (product a1 b3))
      (product a3 b1))),
  (shift bits (Z.add (Z.add (product c p22) (product d q22)) (product a2 b2))),
  (shift bits
    (Z.add (Z.add (Z.add (product c p23) (product d q23)) (product a2 b3))
      (product a3 b2))),
  (shift bits (Z.add (Z.add (product c p33) (product d q33)) (product a3 b3))),
  (Z.add
    (shift bits
      (Z.add
        (Z.add (Z.add (product la qb) (product qa (Z.add lb qb)))
          (product s (Z.add (Z.add (Z.add (Z.abs c) la) qa) r)))
        (product r (Z.add (Z.add (Z.abs d) lb) qb))))
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    Arithmetic.one)))))

(** val square1 : Arithmetic.integer -> model -> model **)

let square1 bits = function
| Model (c, a1, a2, a3, q11, q12, q13, q22, q23, q33, r) ->
  let la = sizes a1 a2 a3 in
  let qa = Z.add (sizes q11 q12 q13) (sizes q22 q23 q33) in
  let c5 = Z.mul (Arithmetic.twice Arithmetic.one) c in
  let d1 = Z.mul (Arithmetic.twice Arithmetic.one) a1 in
  Model ((shift bits (product c c)), (shift bits (product c5 a1)),
  (shift bits (product c5 a2)), (shift bits (product c5 a3)),
  (shift bits (Z.add (product c5 q11) (product a1 a1))),
  (shift bits (Z.add (product c5 q12) (product d1 a2))),
  (shift bits (Z.add (product c5 q13) (product d1 a3))),
  (shift bits (Z.add (product c5 q22) (product a2 a2))),
  (shift bits
    (Z.add (product c5 q23)
      (product (Z.mul (Arithmetic.twice Arithmetic.one) a2) a3))),
  (shift bits (Z.add (product c5 q33) (product a3 a3))),
  (Z.add
    (shift bits
      (Z.add
        (product qa (Z.add (Z.mul (Arithmetic.twice Arithmetic.one) la) qa))
        (product r
          (Z.add
            (Z.mul (Arithmetic.twice Arithmetic.one)
              (Z.add (Z.add (Z.abs c) la) qa)) r))))
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one (Arithmetic.twice
    Arithmetic.one)))))

(** val least_along :
    Arithmetic.integer -> Arithmetic.integer -> Arithmetic.integer **)

let least_along a q0 =
  if (&&) (Z.ltb Arithmetic.zero q0)
       (Z.ltb (Z.abs a) (Z.mul (Arithmetic.twice Arithmetic.one) q0))
  then Z.opp
         (Z.add
           (Z.div (Z.mul a a)
             (Z.mul (Arithmetic.twice (Arithmetic.twice Arithmetic.one)) q0))
           Arithmetic.one)
  else Z.sub q0 (Z.abs a)

(** val least0 : model -> Arithmetic.integer **)

let least0 = function
| Model (c, a1, a2, a3, q11, q12, q13, q22, q23, q33, r) ->
  Z.sub
    (Z.sub
      (Z.add (Z.add (Z.add c (least_along a1 q11)) (least_along a2 q22))
        (least_along a3 q33)) (sizes q12 q13 q23)) r

(** val greatest1 : model -> Arithmetic.integer **)

let greatest1 x =
  Z.opp (least0 (minus (exact1 Arithmetic.zero) x))

(** val inverted0 : Arithmetic.integer -> model -> model option **)

let inverted0 bits x =
  let c = centre_of x in
  if Z.eqb c Arithmetic.zero
  then None
  else let y = Z.div (Z.mul (unit_of bits) (unit_of bits)) c in
       let e = minus (exact1 (unit_of bits)) (times2 bits (exact1 y) x) in
       let m = Z.add (Z.abs (centre_of e)) (spread e) in
       if Z.ltb m (unit_of bits)
       then let cube =
              Z.add
                (shift bits
                  (Z.mul (Z.add (shift bits (Z.mul m m)) Arithmetic.one) m))
                Arithmetic.one
            in
            Some
            (widen
              (times2 bits (exact1 y)
                (plus1 (exact1 (unit_of bits)) (plus1 e (square1 bits e))))
              (Z.add
                (shift bits
                  (Z.mul (Z.abs y)
                    (Z.add
                      (Z.div (Z.mul cube (unit_of bits))
                        (Z.sub (unit_of bits) m)) Arithmetic.one)))
                Arithmetic.one))
       else None

(** val rooted : Arithmetic.integer -> model -> model **)

let rooted bits x =
  let hi = greatest1 x in
  let coarse0 =
    if Z.leb hi Arithmetic.zero
    then exact1 Arithmetic.zero
    else between0 Arithmetic.zero
           (Z.add (Z.sqrt (Z.mul hi (unit_of bits))) Arithmetic.one)
  in
  let c = centre_of x in
  if Z.leb c Arithmetic.zero
  then coarse0
  else let g = Z.sqrt (Z.mul c (unit_of bits)) in
       let y =
         if Z.eqb g Arithmetic.zero
         then Arithmetic.zero
         else Z.div (Z.mul (unit_of bits) (unit_of bits)) g
       in
       if Z.leb y Arithmetic.zero
       then coarse0
       else let e =
              minus (exact1 (unit_of bits))
                (times2 bits (exact1 y) (times2 bits (exact1 y) x))
            in
            let m = Z.add (Z.abs (centre_of e)) (spread e) in
            if Z.leb (Z.mul (Arithmetic.twice Arithmetic.one) m)
                 (unit_of bits)
            then let cube =
                   Z.add
                     (shift bits
                       (Z.mul (Z.add (shift bits (Z.mul m m)) Arithmetic.one)
                         m)) Arithmetic.one
                 in
                 let eighth =
                   Z.div (Z.mul (unit_of bits) (unit_of bits))
                     (Z.mul (Arithmetic.twice (Arithmetic.twice
                       (Arithmetic.twice Arithmetic.one))) y)
                 in
                 times2 bits (between0 eighth (Z.add eighth Arithmetic.one))
                   (widen
                     (minus
                       (exact1
                         (Z.mul (Arithmetic.twice (Arithmetic.twice
                           (Arithmetic.twice Arithmetic.one))) (unit_of bits)))
                       (plus1
                         (scaled0 (Arithmetic.twice (Arithmetic.twice
                           Arithmetic.one)) e) (square1 bits e)))
                     (Z.add
                       (Z.div
                         (Z.mul (Arithmetic.twice (Arithmetic.twice
                           (Arithmetic.twice Arithmetic.one))) cube)
                         (Arithmetic.twice_and_one (Arithmetic.twice_and_one
                         Arithmetic.one))) Arithmetic.one))
            else coarse0

type side = { middle0 : Arithmetic.integer; half : Arithmetic.integer;
              halvings0 : Arithmetic.integer }

(** val side_of : Arithmetic.integer -> Arithmetic.integer -> side **)

let side_of lo hi =
  let m = Z.div2 (Z.add lo hi) in
  { middle0 = m; half = (Z.max (Z.sub hi m) (Z.sub m lo)); halvings0 =
  Arithmetic.zero }

(** val lower_half : side -> side **)

let lower_half s =
  let h = Z.div2 (Z.add s.half Arithmetic.one) in
  { middle0 = (Z.add (Z.sub s.middle0 s.half) h); half = h; halvings0 =
  (Z.add s.halvings0 Arithmetic.one) }

(** val upper_half : side -> side **)

let upper_half s =
  let h = Z.div2 (Z.add s.half Arithmetic.one) in
  { middle0 = (Z.sub (Z.add s.middle0 s.half) h); half = h; halvings0 =
  (Z.add s.halvings0 Arithmetic.one) }

(** val variable_1 : side -> model **)

let variable_1 s =
  Model (s.middle0, s.half, Arithmetic.zero, Arithmetic.zero,
    Arithmetic.zero, Arithmetic.zero, Arithmetic.zero, Arithmetic.zero,
    Arithmetic.zero, Arithmetic.zero, Arithmetic.zero)

(** val variable_2 : side -> model **)

let variable_2 s =
  Model (s.middle0, Arithmetic.zero, s.half, Arithmetic.zero,
    Arithmetic.zero, Arithmetic.zero, Arithmetic.zero, Arithmetic.zero,
    Arithmetic.zero, Arithmetic.zero, Arithmetic.zero)

(** val variable_3 : side -> model **)

let variable_3 s =
  Model (s.middle0, Arithmetic.zero, Arithmetic.zero, s.half,
    Arithmetic.zero, Arithmetic.zero, Arithmetic.zero, Arithmetic.zero,
    Arithmetic.zero, Arithmetic.zero, Arithmetic.zero)

(** val decided0 : (bool * model) -> bool **)

let decided0 o =
  if fst o
  then Z.ltb Arithmetic.zero (least0 (snd o))
  else Z.leb Arithmetic.zero (least0 (snd o))

(** val all_decided : (bool * model) list -> bool **)

let all_decided l =
  forallb decided0 l

type step =
| Done0
| Halve0 of nat
| Stuck0

(** val least_halved : side -> side -> side -> nat **)

let least_halved x y z0 =
  if Z.leb x.halvings0 y.halvings0
  then if Z.leb x.halvings0 z0.halvings0 then O else S (S O)
  else if Z.leb y.halvings0 z0.halvings0 then S O else S (S O)

(** val most_moving : model -> side -> side -> side -> nat **)

let most_moving m x y z0 =
  let Model (_, a1, a2, a3, q11, q12, q13, q22, q23, q33, r) = m in
  let w1 =
    Z.add
      (Z.add
        (Z.add (Z.abs a1)
          (Z.mul (Arithmetic.twice Arithmetic.one) (Z.abs q11))) (Z.abs q12))
      (Z.abs q13)
  in
  let w2 =
    Z.add
      (Z.add
        (Z.add (Z.abs a2)
          (Z.mul (Arithmetic.twice Arithmetic.one) (Z.abs q22))) (Z.abs q12))
      (Z.abs q23)
  in
  let w3 =
    Z.add
      (Z.add
        (Z.add (Z.abs a3)
          (Z.mul (Arithmetic.twice Arithmetic.one) (Z.abs q33))) (Z.abs q13))
      (Z.abs q23)
  in
  let least1 = Z.min x.halvings0 (Z.min y.halvings0 z0.halvings0) in
  if Z.leb w2 w1
  then if Z.leb w3 w1
       then let i = O in
            let n0 = x.halvings0 in
            if (&&)
                 (Z.leb r
                   (Z.mul (Arithmetic.twice (Arithmetic.twice
                     (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                     (Arithmetic.twice Arithmetic.one))))))
                     (Z.add (Z.add w1 w2) w3)))
                 (Z.leb n0
                   (Z.add least1 (Arithmetic.twice (Arithmetic.twice_and_one
                     Arithmetic.one))))
            then i
            else least_halved x y z0
       else let i = S (S O) in
            let n0 = z0.halvings0 in
            if (&&)
                 (Z.leb r
                   (Z.mul (Arithmetic.twice (Arithmetic.twice
                     (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                     (Arithmetic.twice Arithmetic.one))))))
                     (Z.add (Z.add w1 w2) w3)))
                 (Z.leb n0
                   (Z.add least1 (Arithmetic.twice (Arithmetic.twice_and_one
                     Arithmetic.one))))
            then i
            else least_halved x y z0
  else if Z.leb w3 w2
       then let i = S O in
            let n0 = y.halvings0 in
            if (&&)
                 (Z.leb r
                   (Z.mul (Arithmetic.twice (Arithmetic.twice
                     (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                     (Arithmetic.twice Arithmetic.one))))))
                     (Z.add (Z.add w1 w2) w3)))
                 (Z.leb n0
                   (Z.add least1 (Arithmetic.twice (Arithmetic.twice_and_one
                     Arithmetic.one))))
            then i
            else least_halved x y z0
       else let i = S (S O) in
            let n0 = z0.halvings0 in
            if (&&)
                 (Z.leb r
                   (Z.mul (Arithmetic.twice (Arithmetic.twice
                     (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
                     (Arithmetic.twice Arithmetic.one))))))
                     (Z.add (Z.add w1 w2) w3)))
                 (Z.leb n0
                   (Z.add least1 (Arithmetic.twice (Arithmetic.twice_and_one
                     Arithmetic.one))))
            then i
            else least_halved x y z0

(** val examine0 :
    (model -> model -> model -> (bool * model) list option) -> side -> side
    -> side -> step **)

let examine0 program0 x y z0 =
  match program0 (variable_1 x) (variable_2 y) (variable_3 z0) with
  | Some l ->
    (match find (fun o -> negb (decided0 o)) l with
     | Some o ->
       if Z.ltb (greatest1 (snd o)) Arithmetic.zero
       then Stuck0
       else Halve0 (most_moving (snd o) x y z0)
     | None -> Done0)
  | None -> Halve0 (least_halved x y z0)

(** val cover1 :
    (model -> model -> model -> (bool * model) list option) -> nat ->
    Arithmetic.integer -> side -> side -> side -> Arithmetic.integer option **)

let rec cover1 program0 depth0 fuel x y z0 =
  match depth0 with
  | O -> None
  | S depth1 ->
    (Arithmetic.natural_case
       (fun _ -> None)
       (fun _ ->
       let fuel0 = N.pred fuel in
       (match examine0 program0 x y z0 with
        | Done0 -> Some fuel0
        | Halve0 i ->
          (match i with
           | O ->
             (match cover1 program0 depth1 fuel0 (lower_half x) y z0 with
              | Some fuel1 -> cover1 program0 depth1 fuel1 (upper_half x) y z0
              | None -> None)
           | S n0 ->
             (match n0 with
              | O ->
                (match cover1 program0 depth1 fuel0 x (lower_half y) z0 with
                 | Some fuel1 ->
                   cover1 program0 depth1 fuel1 x (upper_half y) z0
                 | None -> None)
              | S _ ->
                (match cover1 program0 depth1 fuel0 x y (lower_half z0) with
                 | Some fuel1 ->
                   cover1 program0 depth1 fuel1 x y (upper_half z0)
                 | None -> None)))
        | Stuck0 -> None))
       fuel)

(** val floor_units :
    Arithmetic.integer -> I.F.coq_type -> Arithmetic.integer option **)

let floor_units bits x =
  match I.F.toF x with
  | Fnan -> None
  | Fzero -> Some Arithmetic.zero
  | Float (sg, m, e) ->
    Some (Z.shiftl (if sg then Arithmetic.opposite m else m) (Z.add e bits))

(** val units_of :
    Arithmetic.integer -> I.coq_type ->
    (Arithmetic.integer * Arithmetic.integer) option **)

let units_of bits i =
  match floor_units bits (I.lower i) with
  | Some a ->
    (match floor_units bits (I.lower (I.neg i)) with
     | Some b -> Some (a, (Z.opp b))
     | None -> None)
  | None -> None

(** val model_of :
    I.F.precision -> Arithmetic.integer -> number -> model option **)

let model_of prec0 bits x = match x with
| Exact k -> Some (exact1 (Z.mul k (unit_of bits)))
| Interval0 (_, _, _) ->
  (match units_of bits (interval_of (unscaled prec0) x) with
   | Some p -> let (a, b) = p in Some (between0 a b)
   | None -> None)

(** val interval_of_units :
    I.F.precision -> Arithmetic.integer -> Arithmetic.integer ->
    Arithmetic.integer -> I.coq_type **)

let interval_of_units prec0 bits a b =
  Ibnd0 ((down prec0 (Z.min a b) (Z.opp bits)),
    (up prec0 (Z.max a b) (Z.opp bits)))

(** val frac :
    Arithmetic.integer -> (Arithmetic.integer * Arithmetic.integer) -> model **)

let frac bits q0 =
  fraction1 bits (fst q0) (snd q0)

(** val floor_of :
    Arithmetic.integer -> (Arithmetic.integer * Arithmetic.integer) ->
    Arithmetic.integer **)

let floor_of bits q0 =
  Z.div (Z.mul (fst q0) (unit_of bits)) (snd q0)

(** val ceiling_of :
    Arithmetic.integer -> (Arithmetic.integer * Arithmetic.integer) ->
    Arithmetic.integer **)

let ceiling_of bits q0 =
  Z.opp (Z.div (Z.mul (Z.opp (fst q0)) (unit_of bits)) (snd q0))

(** val side_between :
    Arithmetic.integer -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> side **)

let side_between bits lo hi =
  side_of (floor_of bits lo) (ceiling_of bits hi)

type base = { at_c : model; at_c2 : model; at_l2 : model; at_inverse : 
              model; at_l3 : model; at_l4 : model; c_lo : Arithmetic.integer;
              c_hi : Arithmetic.integer;
              constant_fifth : ((model * Arithmetic.integer) * Arithmetic.integer)
                               option; around_c : I.coq_type;
              number_1 : number; number_2 : number; number_3 : number }

(** val fifth_between :
    I.F.precision -> Arithmetic.integer -> formula -> I.coq_type list ->
    Arithmetic.integer -> Arithmetic.integer -> number option **)

let fifth_between prec0 bits f pars lo hi =
  bind
    (tower (unscaled prec0) pars (S (S (S (S (S O))))) false f (Interval0
      ((interval_of_units prec0 bits lo hi), false, Arithmetic.zero)))
    (fun t0 -> Some
    (mul0 (unscaled prec0) (get t0 (S (S (S (S (S O))))))
      (rational (unscaled prec0) Arithmetic.one (Arithmetic.twice
        (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
        Arithmetic.one)))))))

(** val find_constant_fifth :
    I.F.precision -> Arithmetic.integer -> formula -> I.coq_type list ->
    Arithmetic.integer -> Arithmetic.integer ->
    ((model * Arithmetic.integer) * Arithmetic.integer) option **)

let find_constant_fifth prec0 bits f pars lo hi =
  bind
    (tower (unscaled prec0) pars (S (S (S (S (S O))))) false f (Interval0
      ((interval_of_units prec0 bits lo hi), false, Arithmetic.zero)))
    (fun t0 ->
    match get t0 (S (S (S (S (S O))))) with
    | Exact k ->
      bind
        (model_of prec0 bits
          (mul0 (unscaled prec0) (Exact k)
            (rational (unscaled prec0) Arithmetic.one (Arithmetic.twice
              (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
              Arithmetic.one))))))) (fun m -> Some ((m, lo), hi))
    | Interval0 (_, _, _) -> None)

(** val base_at :
    I.F.precision -> Arithmetic.integer -> formula -> I.coq_type list ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> base option **)

let base_at prec0 bits f pars lo hi z_lo z_hi =
  let a = floor_of bits lo in
  let b = ceiling_of bits hi in
  let c = between0 a b in
  let i =
    I.join
      (interval_of (unscaled prec0)
        (rational (unscaled prec0) (fst lo) (snd lo)))
      (interval_of (unscaled prec0)
        (rational (unscaled prec0) (fst hi) (snd hi)))
  in
  bind
    (tower (unscaled prec0) pars (S (S (S (S O)))) false f (Interval0 (i,
      false, Arithmetic.zero))) (fun t0 ->
    bind (model_of prec0 bits (get t0 (S (S O)))) (fun m2 ->
      bind (inverted0 bits m2) (fun inverse1 ->
        let n3 =
          mul0 (unscaled prec0) (get t0 (S (S (S O))))
            (rational (unscaled prec0) Arithmetic.one (Arithmetic.twice
              Arithmetic.one))
        in
        bind (model_of prec0 bits n3) (fun m3 ->
          bind
            (model_of prec0 bits
              (mul0 (unscaled prec0) (get t0 (S (S (S (S O)))))
                (rational (unscaled prec0) Arithmetic.one (Arithmetic.twice
                  (Arithmetic.twice_and_one Arithmetic.one))))) (fun m4 ->
            Some { at_c = c; at_c2 = (square1 bits c); at_l2 = m2;
            at_inverse = inverse1; at_l3 = m3; at_l4 = m4; c_lo = a; c_hi =
            b; constant_fifth =
            (find_constant_fifth prec0 bits f pars (floor_of bits z_lo)
              (ceiling_of bits z_hi)); around_c = i; number_1 =
            (get t0 (S O)); number_2 = (get t0 (S (S O))); number_3 = n3 })))))

(** val fifth_on :
    I.F.precision -> Arithmetic.integer -> formula -> I.coq_type list -> base
    -> Arithmetic.integer -> Arithmetic.integer -> model option **)

let fifth_on prec0 bits f pars b lo hi =
  let fresh =
    bind (fifth_between prec0 bits f pars lo hi) (fun x ->
      model_of prec0 bits x)
  in
  (match b.constant_fifth with
   | Some p ->
     let (p2, b0) = p in
     let (m, a) = p2 in
     if (&&) (Z.leb a lo) (Z.leb hi b0) then Some m else fresh
   | None -> fresh)

(** val differences_near :
    I.F.precision -> Arithmetic.integer -> formula -> I.coq_type list -> base
    -> model -> ((model * model) * model) option **)

let differences_near prec0 bits f pars b x =
  let z0 = plus1 b.at_c x in
  bind
    (fifth_on prec0 bits f pars b (Z.min b.c_lo (least0 z0))
      (Z.max b.c_hi (greatest1 z0))) (fun rest ->
    let d3 = plus1 b.at_l4 (times2 bits x rest) in
    let d2 = plus1 b.at_l3 (times2 bits x d3) in
    Some (((plus1 b.at_l2 (times2 bits x d2)), d2), d3))

(** val divided :
    I.F.precision -> number -> number -> number ->
    (((number * number) * number) * number) ->
    ((number * number) * number) * number **)

let divided prec0 iX ix a = function
| (p, v3) ->
  let (p2, v2) = p in
  let (v0, v1) = p2 in
  let u0 = mul0 (unscaled prec0) (sub0 (unscaled prec0) v0 a) iX in
  let u1 = mul0 (unscaled prec0) (sub0 (unscaled prec0) v1 u0) iX in
  let u2 = mul0 (unscaled prec0) (sub0 (unscaled prec0) v2 u1) iX in
  (((u0, u1), u2), (mul0 (unscaled prec0) (sub0 (unscaled prec0) v3 u2) ix))

(** val model_of_series :
    I.F.precision -> Arithmetic.integer -> model -> model -> model ->
    (((number * number) * number) * number) -> model option **)

let model_of_series prec0 bits d d2 d3 = function
| (p, v3) ->
  let (p2, v2) = p in
  let (v0, v1) = p2 in
  bind (model_of prec0 bits v0) (fun m0 ->
    bind (model_of prec0 bits v1) (fun m1 ->
      bind (model_of prec0 bits v2) (fun m2 ->
        bind (model_of prec0 bits v3) (fun m3 -> Some
          (plus1 (plus1 m0 (times2 bits m1 d))
            (plus1 (times2 bits m2 d2) (times2 bits m3 d3)))))))

(** val far_from_zero : Arithmetic.integer -> model -> bool **)

let far_from_zero bits x =
  let m = Z.abs (centre_of x) in
  (&&)
    (Z.leb (unit_of bits)
      (Z.mul (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
        (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
        (Arithmetic.twice (Arithmetic.twice Arithmetic.one)))))))) m))
    (Z.leb (Z.mul (Arithmetic.twice_and_one Arithmetic.one) (spread x)) m)

(** val differences_far :
    I.F.precision -> Arithmetic.integer -> formula -> I.coq_type list -> base
    -> model -> ((model * model) * model) option **)

let differences_far prec0 bits f pars b x =
  let m = centre_of x in
  let lo = Z.min m (least0 x) in
  let hi = Z.max m (greatest1 x) in
  bind
    (tower (unscaled prec0) pars (S (S (S O))) false f (Interval0
      ((I.add prec0 b.around_c (interval_of_units prec0 bits m m)), false,
      Arithmetic.zero))) (fun t0 ->
    bind
      (tower (unscaled prec0) pars (S (S (S (S O)))) false f (Interval0
        ((interval_of_units prec0 bits (Z.add b.c_lo lo) (Z.add b.c_hi hi)),
        false, Arithmetic.zero))) (fun tr ->
      bind
        (inverse0 (unscaled prec0) (Interval0
          ((interval_of_units prec0 bits m m), false, Arithmetic.zero)))
        (fun iX ->
        bind
          (inverse0 (unscaled prec0) (Interval0
            ((interval_of_units prec0 bits lo hi), false, Arithmetic.zero)))
          (fun ix ->
          bind (Some (minus x (exact1 m))) (fun d ->
            bind (Some (square1 bits d)) (fun d2 ->
              bind (Some (times2 bits d d2)) (fun d3 ->
                bind (Some
                  (divided prec0 iX ix b.number_1 ((((get t0 (S O)),
                    (get t0 (S (S O)))),
                    (mul0 (unscaled prec0) (get t0 (S (S (S O))))
                      (rational (unscaled prec0) Arithmetic.one
                        (Arithmetic.twice Arithmetic.one)))),
                    (mul0 (unscaled prec0) (get tr (S (S (S (S O)))))
                      (rational (unscaled prec0) Arithmetic.one
                        (Arithmetic.twice (Arithmetic.twice_and_one
                        Arithmetic.one))))))) (fun k ->
                  bind (Some (divided prec0 iX ix b.number_2 k)) (fun l ->
                    bind (Some (divided prec0 iX ix b.number_3 l)) (fun n0 ->
                      bind (model_of_series prec0 bits d d2 d3 k) (fun k0 ->
                        bind (model_of_series prec0 bits d d2 d3 l)
                          (fun l0 ->
                          bind (model_of_series prec0 bits d d2 d3 n0)
                            (fun n1 -> Some ((k0, l0), n1))))))))))))))

(** val differences :
    I.F.precision -> Arithmetic.integer -> formula -> I.coq_type list -> base
    -> model -> ((model * model) * model) option **)

let differences prec0 bits f pars b x =
  match b.constant_fifth with
  | Some _ -> differences_near prec0 bits f pars b x
  | None ->
    if far_from_zero bits x
    then differences_far prec0 bits f pars b x
    else differences_near prec0 bits f pars b x

type steps0 = { m_S : model; m_SS : model; m_D2 : model; m_kw : model;
                inverse_chart : model; m_delta : model; m_z0 : model;
                m_K0 : model; m_L0 : model; m_C0 : model; sigma_0 : model;
                m_r0 : model; m_delta1 : model; m_z1 : model; m_K1 : 
                model; m_L1 : model; m_C1 : model; m_u : model; m_p1 : 
                model; m_sigma1 : model; m_q : model; m_G : model;
                m_m1 : model }

(** val two_steps :
    I.F.precision -> Arithmetic.integer -> formula -> I.coq_type list -> base
    -> (Arithmetic.integer * Arithmetic.integer) -> model -> model -> model
    -> steps0 option **)

let two_steps prec0 bits f pars b k h eps w =
  let h4 = scaled0 (Arithmetic.twice (Arithmetic.twice Arithmetic.one)) h in
  bind (Some
    (times2 bits
      (plus1
        (exact1 (Z.mul (Arithmetic.twice Arithmetic.one) (unit_of bits))) eps)
      b.at_inverse)) (fun sS ->
    bind (Some (square1 bits sS)) (fun sSS ->
      bind (Some (times2 bits h4 b.at_c2)) (fun h4c2 ->
        bind (Some (minus sSS h4c2)) (fun sD2 ->
          bind (Some (times2 bits (frac bits k) w)) (fun kw ->
            bind (inverted0 bits (plus1 (exact1 (unit_of bits)) kw))
              (fun ikw ->
              bind (Some (times2 bits w ikw)) (fun delta ->
                bind (Some (plus1 b.at_c delta)) (fun z0 ->
                  bind (differences prec0 bits f pars b delta) (fun d0 ->
                    let (p, c0) = d0 in
                    let (k0, l0) = p in
                    bind (Some
                      (rooted bits
                        (plus1 sSS
                          (times2 bits h4
                            (times2 bits delta
                              (plus1
                                (scaled0 (Arithmetic.twice Arithmetic.one)
                                  b.at_c) delta)))))) (fun sg0 ->
                      bind (Some (times2 bits k0 delta)) (fun k0d ->
                        bind (Some
                          (plus1
                            (minus (exact1 (unit_of bits))
                              (times2 bits k0 sg0))
                            (times2 bits (times2 bits h z0)
                              (times2 bits k0 k0d)))) (fun r0 ->
                          bind (Some (times2 bits delta r0)) (fun delta1 ->
                            bind (Some (plus1 b.at_c delta1)) (fun z1 ->
                              bind (differences prec0 bits f pars b delta1)
                                (fun d1 ->
                                let (p2, c5) = d1 in
                                let (k1, l1) = p2 in
                                bind (Some
                                  (times2 bits h (square1 bits k0d)))
                                  (fun u ->
                                  bind (Some
                                    (minus (exact1 (unit_of bits)) u))
                                    (fun u1 ->
                                    bind (Some (times2 bits k1 r0))
                                      (fun p3 ->
                                      bind (Some (times2 bits p3 delta))
                                        (fun p1d ->
                                        bind (Some
                                          (times2 bits h (square1 bits p1d)))
                                          (fun v ->
                                          bind (Some
                                            (rooted bits
                                              (plus1
                                                (times2 bits sD2
                                                  (square1 bits u1))
                                                (times2 bits h4
                                                  (square1 bits z1)))))
                                            (fun sigma1 ->
                                            bind (Some
                                              (plus1
                                                (minus
                                                  (exact1 (unit_of bits))
                                                  (times2 bits k1 sigma1))
                                                (times2 bits
                                                  (times2 bits h z1)
                                                  (times2 bits k1 p1d))))
                                              (fun r1 ->
                                              bind (Some (times2 bits r0 r1))
                                                (fun q0 ->
                                                bind (Some
                                                  (plus1
                                                    (exact1 (unit_of bits))
                                                    (times2 bits kw
                                                      (minus
                                                        (exact1
                                                          (unit_of bits)) q0))))
                                                  (fun g ->
                                                  bind (Some
                                                    (times2 bits u1
                                                      (minus
                                                        (exact1
                                                          (unit_of bits)) v)))
                                                    (fun uv ->
                                                    bind
                                                      (inverted0 bits
                                                        (plus1 sS
                                                          (rooted bits
                                                            (plus1
                                                              (times2 bits
                                                                sD2
                                                                (square1 bits
                                                                  uv)) h4c2))))
                                                      (fun ends ->
                                                      bind (Some
                                                        (times2 bits
                                                          (times2 bits
                                                            (times2 bits
                                                              b.at_l2 sD2)
                                                            (plus1
                                                              (square1 bits
                                                                k0)
                                                              (times2 bits
                                                                (square1 bits
                                                                  p3) u1)))
                                                          (times2 bits
                                                            (plus1
                                                              (exact1
                                                                (unit_of bits))
                                                              uv) ends)))
                                                        (fun m1 -> Some
                                                        { m_S = sS; m_SS =
                                                        sSS; m_D2 = sD2;
                                                        m_kw = kw;
                                                        inverse_chart = ikw;
                                                        m_delta = delta;
                                                        m_z0 = z0; m_K0 = k0;
                                                        m_L0 = l0; m_C0 = c0;
                                                        sigma_0 = sg0; m_r0 =
                                                        r0; m_delta1 =
                                                        delta1; m_z1 = z1;
                                                        m_K1 = k1; m_L1 = l1;
                                                        m_C1 = c5; m_u = u;
                                                        m_p1 = p3; m_sigma1 =
                                                        sigma1; m_q = q0;
                                                        m_G = g; m_m1 = m1 })))))))))))))))))))))))))))

type expansion = { m_Gt : model; m_A1 : model; m_Q2 : model; m_b : model }

(** val rho2_of :
    Arithmetic.integer -> base -> model -> model -> model -> model -> model
    -> model -> model -> model -> model -> model option **)

let rho2_of bits b s iS h h4 x k l n0 sg =
  bind (inverted0 bits (plus1 sg s)) (fun i ->
    bind (Some
      (times2 bits
        (times2 bits h4
          (plus1 (scaled0 (Arithmetic.twice Arithmetic.one) b.at_c) x)) i))
      (fun s1 ->
      bind (Some
        (times2 bits (times2 bits h4 (minus s (times2 bits b.at_c s1)))
          (times2 bits iS i))) (fun s2 -> Some
        (minus
          (minus
            (minus
              (times2 bits h
                (plus1 (square1 bits k)
                  (times2 bits b.at_c (times2 bits l (plus1 k b.at_l2)))))
              (times2 bits n0 s)) (times2 bits b.at_l2 s2))
          (times2 bits l s1)))))

(** val expanded :
    Arithmetic.integer -> base -> model -> model -> model -> steps0 ->
    expansion option **)

let expanded bits b h eps w t0 =
  let h4 = scaled0 (Arithmetic.twice (Arithmetic.twice Arithmetic.one)) h in
  bind (Some (plus1 (exact1 (unit_of bits)) eps)) (fun eps1 ->
    bind (inverted0 bits t0.m_S) (fun iS ->
      bind (Some (times2 bits b.at_c b.at_l2)) (fun cl2 ->
        bind (Some
          (minus
            (minus (times2 bits h (times2 bits cl2 b.at_l2))
              (times2 bits b.at_l3 t0.m_S))
            (times2 bits (times2 bits h4 cl2) iS))) (fun rho1 ->
          bind (Some
            (rooted bits
              (plus1 t0.m_SS
                (times2 bits h4
                  (times2 bits t0.m_delta1
                    (plus1 (scaled0 (Arithmetic.twice Arithmetic.one) b.at_c)
                      t0.m_delta1)))))) (fun sg1 ->
            bind
              (rho2_of bits b t0.m_S iS h h4 t0.m_delta t0.m_K0 t0.m_L0
                t0.m_C0 t0.sigma_0) (fun ra ->
              bind
                (rho2_of bits b t0.m_S iS h h4 t0.m_delta1 t0.m_K1 t0.m_L1
                  t0.m_C1 sg1) (fun rb ->
                bind (inverted0 bits (plus1 sg1 t0.m_sigma1)) (fun ib ->
                  bind (Some
                    (times2 bits
                      (times2 bits (times2 bits h t0.m_p1)
                        (times2 bits (square1 bits t0.m_K0) t0.m_D2))
                      (times2 bits
                        (minus
                          (exact1
                            (Z.mul (Arithmetic.twice Arithmetic.one)
                              (unit_of bits))) t0.m_u) ib))) (fun bal ->
                    bind (Some
                      (plus1
                        (plus1
                          (minus
                            (times2 bits (minus t0.m_r0 eps1)
                              (times2 bits rho1
                                (plus1 rho1 (times2 bits t0.m_delta ra))))
                            (times2 bits eps1 ra))
                          (times2 bits
                            (times2 bits t0.m_r0 (square1 bits t0.m_r0)) rb))
                        bal)) (fun q2 ->
                      bind (Some
                        (plus1
                          (plus1
                            (exact1
                              (Z.mul (Arithmetic.twice Arithmetic.one)
                                (unit_of bits))) eps)
                          (times2 bits rho1 (times2 bits eps1 t0.m_delta))))
                        (fun a1 ->
                        bind (Some
                          (minus (exact1 (unit_of bits))
                            (times2 bits t0.m_kw
                              (plus1 (times2 bits eps a1)
                                (times2 bits q2 (square1 bits t0.m_delta))))))
                          (fun gt ->
                          bind (inverted0 bits gt) (fun iG ->
                            bind (Some
                              (times2 bits a1
                                (times2 bits
                                  (plus1 (exact1 (unit_of bits)) t0.m_kw) iG)))
                              (fun a2 ->
                              bind (Some
                                (times2 bits q2
                                  (times2 bits t0.inverse_chart iG)))
                                (fun q3 ->
                                bind (Some
                                  (plus1
                                    (plus1
                                      (exact1
                                        (Z.mul (Arithmetic.twice
                                          Arithmetic.one) (unit_of bits)))
                                      (times2 bits eps a2))
                                    (times2 bits q3 (square1 bits w))))
                                  (fun b0 -> Some { m_Gt = gt; m_A1 = a2;
                                  m_Q2 = q3; m_b = b0 }))))))))))))))))

(** val derivative_over :
    I.F.precision -> Arithmetic.integer -> number list -> nat ->
    Arithmetic.integer -> model option **)

let derivative_over prec0 bits t0 j d =
  model_of prec0 bits
    (mul0 (unscaled prec0) (get t0 j)
      (rational (unscaled prec0) Arithmetic.one d))

(** val slope_at :
    I.F.precision -> Arithmetic.integer -> formula -> I.coq_type list ->
    model -> model option **)

let slope_at prec0 bits f pars z0 =
  let m = centre_of z0 in
  let d = minus z0 (exact1 m) in
  bind
    (tower (unscaled prec0) pars (S (S (S O))) false f (Interval0
      ((interval_of_units prec0 bits m m), false, Arithmetic.zero)))
    (fun t0 ->
    bind
      (tower (unscaled prec0) pars (S (S (S (S O)))) false f (Interval0
        ((interval_of_units prec0 bits (Z.min m (least0 z0))
           (Z.max m (greatest1 z0))), false, Arithmetic.zero))) (fun tr ->
      bind (model_of prec0 bits (get t0 (S O))) (fun m1 ->
        bind (model_of prec0 bits (get t0 (S (S O)))) (fun m2 ->
          bind
            (derivative_over prec0 bits t0 (S (S (S O))) (Arithmetic.twice
              Arithmetic.one)) (fun m3 ->
            bind
              (derivative_over prec0 bits tr (S (S (S (S O))))
                (Arithmetic.twice (Arithmetic.twice_and_one Arithmetic.one)))
              (fun m4 -> Some
              (plus1 m1
                (times2 bits d
                  (plus1 m2 (times2 bits d (plus1 m3 (times2 bits d m4))))))))))))

(** val squared0 :
    (Arithmetic.integer * Arithmetic.integer) ->
    Arithmetic.integer * Arithmetic.integer **)

let squared0 q0 =
  ((Z.mul (fst q0) (fst q0)), (Coq_Pos.mul (snd q0) (snd q0)))

type position0 = { p_A : model; p_AP : model; p_w : model; p_tau2 : model;
                   p_h : model; p_steps : steps0; p_eps : model }

(** val position_at :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> base -> model -> model ->
    model -> position0 option **)

let position_at prec0 bits f beta k a b b0 e tau h =
  bind (Some (square1 bits e)) (fun ee ->
    bind (Some (minus ee (times2 bits (frac bits beta) h))) (fun eps ->
      bind (Some (times2 bits (frac bits b) ee)) (fun be ->
        bind (Some (plus1 (frac bits a) be)) (fun aE ->
          bind (Some (times2 bits (times2 bits tau e) (rooted bits aE)))
            (fun w ->
            bind (two_steps prec0 bits f [] b0 k h eps w) (fun t0 -> Some
              { p_A = aE; p_AP =
              (plus1 (frac bits a)
                (scaled0 (Arithmetic.twice Arithmetic.one) be)); p_w = w;
              p_tau2 = (square1 bits tau); p_h = h; p_steps = t0; p_eps =
              eps }))))))

(** val far_outputs :
    Arithmetic.integer -> base -> position0 -> (bool * model) list option **)

let far_outputs bits _ p =
  let t0 = p.p_steps in
  bind (inverted0 bits t0.m_G) (fun iG ->
    bind (Some (times2 bits t0.m_q iG)) (fun q0 ->
      bind (Some (times2 bits t0.m_m1 (square1 bits t0.inverse_chart)))
        (fun m1 -> Some ((true, t0.m_G) :: ((false,
        (minus (exact1 (unit_of bits))
          (times2 bits p.p_tau2
            (plus1 (square1 bits q0)
              (times2 bits (times2 bits p.p_h p.p_AP) m1))))) :: [])))))

(** val near_outputs :
    Arithmetic.integer -> (Arithmetic.integer * Arithmetic.integer) -> base
    -> position0 -> (bool * model) list option **)

let near_outputs bits beta b p =
  let t0 = p.p_steps in
  bind (expanded bits b p.p_h p.p_eps p.p_w t0) (fun x ->
    bind (Some (times2 bits t0.m_m1 (square1 bits t0.inverse_chart)))
      (fun m1 ->
      bind (inverted0 bits p.p_A) (fun iA ->
        bind (Some (times2 bits x.m_b x.m_A1)) (fun bA -> Some ((true,
          x.m_Gt) :: ((false,
          (minus (times2 bits bA (frac bits beta)) (times2 bits p.p_AP m1))) :: ((false,
          (minus (minus (exact1 Arithmetic.zero) x.m_Q2)
            (times2 bits x.m_A1 iA))) :: ((false,
          (minus (exact1 (unit_of bits))
            (times2 bits (times2 bits bA (square1 bits p.p_w)) iA))) :: ((false,
          x.m_b) :: [])))))))))

(** val check_box :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> nat -> Arithmetic.integer ->
    side -> side -> side -> (base -> model -> model -> model ->
    (bool * model) list option) -> bool **)

let check_box prec0 bits f lo hi z_lo z_hi depth0 fuel x y z0 program0 =
  match base_at prec0 bits f [] lo hi z_lo z_hi with
  | Some b ->
    (match cover1 (program0 b) depth0 fuel x y z0 with
     | Some _ -> true
     | None -> false)
  | None -> false

(** val tau_side : Arithmetic.integer -> side **)

let tau_side bits =
  side_between bits ((Arithmetic.opposite Arithmetic.one), Arithmetic.one)
    (Arithmetic.one, Arithmetic.one)

(** val h_side :
    Arithmetic.integer -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> side **)

let h_side bits eta_lo eta_bar =
  side_between bits (squared0 eta_lo) (squared0 eta_bar)

(** val check_positions :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> nat -> Arithmetic.integer ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> (base -> model -> model ->
    model -> (bool * model) list option) -> bool **)

let check_positions prec0 bits f lo hi eta_lo eta_bar z_lo z_hi depth0 fuel from0 to1 program0 =
  check_box prec0 bits f lo hi z_lo z_hi depth0 fuel
    (side_between bits from0 to1) (tau_side bits)
    (h_side bits eta_lo eta_bar) program0

type rational_row = { q_top : (Arithmetic.integer * Arithmetic.integer);
                      q_low : (Arithmetic.integer * Arithmetic.integer);
                      q_from : (Arithmetic.integer * Arithmetic.integer);
                      q_to : (Arithmetic.integer * Arithmetic.integer);
                      q_slope : (Arithmetic.integer * Arithmetic.integer) }

(** val lesser :
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    Arithmetic.integer * Arithmetic.integer **)

let lesser a b =
  if Z.leb (Z.mul (fst a) (snd b)) (Z.mul (fst b) (snd a)) then a else b

(** val step_from :
    Arithmetic.integer -> base -> model -> model -> model -> model -> model
    option **)

let step_from bits b z0 eps h l1 =
  bind (Some
    (times2 bits
      (plus1
        (exact1 (Z.mul (Arithmetic.twice Arithmetic.one) (unit_of bits))) eps)
      b.at_inverse)) (fun s ->
    bind (Some
      (rooted bits
        (plus1 (square1 bits s)
          (times2 bits
            (scaled0 (Arithmetic.twice (Arithmetic.twice Arithmetic.one)) h)
            (minus (square1 bits z0) b.at_c2))))) (fun root2 -> Some
      (plus1 (minus z0 (times2 bits l1 root2))
        (times2 bits (times2 bits h z0) (square1 bits l1)))))

(** val halve_first : (bool * model) list **)

let halve_first =
  (false, (Model (Arithmetic.zero, Arithmetic.one, Arithmetic.zero,
    Arithmetic.zero, Arithmetic.zero, Arithmetic.zero, Arithmetic.zero,
    Arithmetic.zero, Arithmetic.zero, Arithmetic.zero,
    Arithmetic.zero))) :: []

(** val too_wide : Arithmetic.integer -> model -> model -> bool **)

let too_wide bits l1 g =
  (||)
    ((&&)
      (Z.ltb (spread l1)
        (Z.mul (Arithmetic.twice (Arithmetic.twice_and_one Arithmetic.one))
          (radius0 l1)))
      (Z.ltb (unit_of bits)
        (Z.mul (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
          (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
          (Arithmetic.twice (Arithmetic.twice Arithmetic.one))))))))
          (radius0 l1))))
    ((&&)
      (Z.ltb (spread g)
        (Z.mul (Arithmetic.twice (Arithmetic.twice_and_one Arithmetic.one))
          (radius0 g)))
      (Z.ltb (radius0 g)
        (Z.mul (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
          Arithmetic.one))) (radius0 l1))))

(** val step_program :
    I.F.precision -> Arithmetic.integer -> formula -> rational_row -> base ->
    model -> model -> model -> (bool * model) list option **)

let step_program prec0 bits f next0 b z0 eps h =
  match slope_at prec0 bits f [] z0 with
  | Some l1 ->
    bind (step_from bits b z0 eps h l1) (fun g ->
      bind (Some ((false, (minus g (frac bits next0.q_from))) :: ((false,
        (minus (frac bits next0.q_to) g)) :: []))) (fun l -> Some
        (if (&&) (negb (all_decided l)) (too_wide bits l1 g)
         then halve_first
         else l)))
  | None -> Some halve_first

(** val arrival_program :
    Arithmetic.integer -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> base -> model -> model ->
    model -> (bool * model) list option **)

let arrival_program bits beta k a b low b0 z0 _ h =
  bind (Some (minus z0 b0.at_c)) (fun delta ->
    bind (Some
      (minus (exact1 (unit_of bits)) (times2 bits (frac bits k) delta)))
      (fun g ->
      bind (Some (plus1 (frac bits low) (times2 bits (frac bits beta) h)))
        (fun e -> Some ((true, g) :: ((false,
        (minus
          (times2 bits
            (times2 bits e
              (plus1 (frac bits a) (times2 bits (frac bits b) e)))
            (square1 bits g)) (square1 bits delta))) :: [])))))

(** val check_steps :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> nat -> Arithmetic.integer ->
    rational_row -> rational_row list -> bool **)

let rec check_steps prec0 bits f lo hi eta_lo eta_bar beta k a b z_lo z_hi depth0 fuel row = function
| [] ->
  check_box prec0 bits f lo hi z_lo z_hi depth0 fuel
    (side_between bits row.q_from row.q_to)
    (side_between bits row.q_low row.q_low) (h_side bits eta_lo eta_bar)
    (arrival_program bits beta k a b row.q_low)
| next0 :: more ->
  (&&)
    (check_box prec0 bits f lo hi z_lo z_hi depth0 fuel
      (side_between bits row.q_from row.q_to)
      (side_between bits (lesser row.q_low next0.q_top) row.q_top)
      (h_side bits eta_lo eta_bar) (step_program prec0 bits f next0))
    (check_steps prec0 bits f lo hi eta_lo eta_bar beta k a b z_lo z_hi
      depth0 fuel next0 more)

(** val check_afar :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> nat -> Arithmetic.integer ->
    rational_row -> rational_row list -> bool **)

let check_afar =
  check_steps

(** val table_of : claim_name -> kind option **)

let table_of = function
| Product_stable -> Some product_stable
| Product_unstable -> Some product_unstable
| Degenerate -> Some degenerate
| Degenerate_at -> Some degenerate_at
| Edge_contraction -> Some edge_contraction
| Edge_expansion -> Some edge_expansion
| Frozen_convergence -> Some frozen_convergence
| Frozen_global -> Some frozen_global
| Flip -> Some flip
| Flip_subcritical -> Some flip_subcritical
| Lyapunov -> Some lyapunov
| Lyapunov_subcritical -> Some lyapunov_subcritical
| Lyapunov_depth -> Some lyapunov_depth
| Two_cycle -> Some two_cycle
| Period_doubling -> Some period_doubling
| Flip_momentum -> Some flip_momentum
| Two_cycle_momentum -> Some two_cycle_momentum
| Convergence -> Some convergence
| Global_convergence -> Some global_convergence
| Squared_exact -> Some squared_exact
| _ -> None

(** val bracket :
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> known0 **)

let bracket lo hi name0 =
  if eqb0 name0 ('l'::('o'::[]))
  then Some lo
  else if eqb0 name0 ('h'::('i'::[])) then Some hi else None

(** val check_by_table :
    effort -> formula -> range0 list ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> kind -> claim -> verdict **)

let check_by_table h f pars lo hi k c =
  if Nat.eqb (length c.values) (length k.fields)
  then (match c.rows with
        | [] ->
          (match unproved h
                   (bits_between (exact0 lo) (exact0 hi) { qnum =
                     Arithmetic.one; qden = Arithmetic.one }) f pars k
                   c.values [] (bracket lo hi) with
           | Some name0 -> Refused name0
           | None -> Accepted)
        | _ :: _ ->
          Refused
            ('a'::(' '::('c'::('l'::('a'::('i'::('m'::(' '::('o'::('f'::(' '::('t'::('h'::('i'::('s'::(' '::('k'::('i'::('n'::('d'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::(' '::('r'::('o'::('w'::('s'::[])))))))))))))))))))))))))))))))))
  else Refused
         ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))

type span = { s_from : q; s_to : q; s_window_lo : q; s_window_hi : q;
              s_cycle_lo : q; s_cycle_hi : q }

(** val lies_in : span -> span -> bool **)

let lies_in s t0 =
  (&&) (at_most0 t0.s_window_lo s.s_cycle_lo)
    (at_most0 s.s_cycle_hi t0.s_window_hi)

(** val continues : span -> span -> bool **)

let continues reached s =
  (&&) ((&&) (at_most0 s.s_from reached.s_to) (less reached.s_to s.s_to))
    ((||) (lies_in reached s) (lies_in s reached))

(** val follows : span -> span list -> q -> bool **)

let rec follows reached rest a_to =
  match rest with
  | [] -> at_most0 a_to reached.s_to
  | s :: rest0 ->
    if continues reached s
    then follows s rest0 a_to
    else follows reached rest0 a_to

(** val begins : q -> q -> span list -> bool **)

let rec begins a_from a_to = function
| [] -> false
| s :: rest0 ->
  if (&&) (at_most0 s.s_from a_from) (less a_from s.s_to)
  then follows s rest0 a_to
  else begins a_from a_to rest0

(** val bracket_test :
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> (Arithmetic.integer ->
    range0 list -> term0 list -> term0 -> bool) -> term0 -> bool **)

let bracket_test lo hi test body0 =
  test
    (bits_between (exact0 lo) (exact0 hi) { qnum = Arithmetic.one; qden =
      Arithmetic.one }) ((between (exact0 lo) (exact0 hi)) :: []) ((TVar
    O) :: []) body0

(** val flip_span :
    effort -> formula ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> span option **)

let flip_span h f box0 lo hi r eps_bar a_lo =
  if bracket_test lo hi (nonnegative_on h f box0) (TSub
       ((the { qnum = (Arithmetic.twice Arithmetic.one); qden =
          Arithmetic.one }), (TMul ((the (exact0 a_lo)), (TDer (O, (S (S
       O))))))))
  then Some { s_from = (exact0 a_lo); s_to =
         (qmult (exact0 a_lo)
           (qplus { qnum = Arithmetic.one; qden = Arithmetic.one }
             (qmult (exact0 eps_bar) { qnum = Arithmetic.one; qden =
               (Arithmetic.twice Arithmetic.one) }))); s_window_lo =
         (qminus (exact0 hi) (exact0 r)); s_window_hi =
         (qplus (exact0 lo) (exact0 r)); s_cycle_lo =
         (qminus (exact0 lo) (exact0 r)); s_cycle_hi =
         (qplus (exact0 hi) (exact0 r)) }
  else None

(** val cycle_span :
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> span **)

let cycle_span a_lo a_hi left_lo right_hi window_lo window_hi =
  { s_from = (exact0 a_lo); s_to = (exact0 a_hi); s_window_lo =
    (exact0 window_lo); s_window_hi = (exact0 window_hi); s_cycle_lo =
    (exact0 left_lo); s_cycle_hi = (exact0 right_hi) }

(** val span_of :
    effort -> formula ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> claim -> span option **)

let span_of h f box0 lo hi c =
  match name_of c with
  | Some c0 ->
    (match c0 with
     | Flip ->
       (match c.values with
        | [] -> None
        | r :: l ->
          (match l with
           | [] -> None
           | eps_bar :: l0 ->
             (match l0 with
              | [] -> None
              | _ :: l1 ->
                (match l1 with
                 | [] -> None
                 | _ :: l2 ->
                   (match l2 with
                    | [] -> None
                    | a_lo :: l3 ->
                      (match l3 with
                       | [] -> None
                       | _ :: l4 ->
                         (match l4 with
                          | [] -> None
                          | _ :: l5 ->
                            (match l5 with
                             | [] -> None
                             | _ :: l6 ->
                               (match l6 with
                                | [] -> None
                                | _ :: l7 ->
                                  (match l7 with
                                   | [] -> None
                                   | _ :: l8 ->
                                     (match l8 with
                                      | [] ->
                                        flip_span h f box0 lo hi r eps_bar
                                          a_lo
                                      | _ :: _ -> None)))))))))))
     | Two_cycle ->
       (match c.values with
        | [] -> None
        | a_lo :: l ->
          (match l with
           | [] -> None
           | a_hi :: l0 ->
             (match l0 with
              | [] -> None
              | left_lo :: l1 ->
                (match l1 with
                 | [] -> None
                 | _ :: l2 ->
                   (match l2 with
                    | [] -> None
                    | _ :: l3 ->
                      (match l3 with
                       | [] -> None
                       | right_hi :: l4 ->
                         (match l4 with
                          | [] -> None
                          | _ :: l5 ->
                            (match l5 with
                             | [] -> None
                             | _ :: l6 ->
                               (match l6 with
                                | [] -> None
                                | window_lo :: l7 ->
                                  (match l7 with
                                   | [] -> None
                                   | window_hi :: l8 ->
                                     (match l8 with
                                      | [] -> None
                                      | _ :: l9 ->
                                        (match l9 with
                                         | [] -> None
                                         | _ :: l10 ->
                                           (match l10 with
                                            | [] -> None
                                            | _ :: l11 ->
                                              (match l11 with
                                               | [] -> None
                                               | _ :: l12 ->
                                                 (match l12 with
                                                  | [] ->
                                                    Some
                                                      (cycle_span a_lo a_hi
                                                        left_lo right_hi
                                                        window_lo window_hi)
                                                  | _ :: _ -> None)))))))))))))))
     | Period_doubling ->
       (match c.values with
        | [] -> None
        | a_lo :: l ->
          (match l with
           | [] -> None
           | _ :: l0 ->
             (match l0 with
              | [] -> None
              | left_lo :: l1 ->
                (match l1 with
                 | [] -> None
                 | _ :: l2 ->
                   (match l2 with
                    | [] -> None
                    | _ :: l3 ->
                      (match l3 with
                       | [] -> None
                       | right_hi :: l4 ->
                         (match l4 with
                          | [] -> None
                          | _ :: l5 ->
                            (match l5 with
                             | [] -> None
                             | _ :: l6 ->
                               (match l6 with
                                | [] -> None
                                | window_lo :: l7 ->
                                  (match l7 with
                                   | [] -> None
                                   | window_hi :: l8 ->
                                     (match l8 with
                                      | [] -> None
                                      | _ :: l9 ->
                                        (match l9 with
                                         | [] -> None
                                         | _ :: l10 ->
                                           (match l10 with
                                            | [] -> None
                                            | at_lo :: l11 ->
                                              (match l11 with
                                               | [] -> None
                                               | _ :: l12 ->
                                                 (match l12 with
                                                  | [] -> None
                                                  | _ :: l13 ->
                                                    (match l13 with
                                                     | [] -> None
                                                     | _ :: l14 ->
                                                       (match l14 with
                                                        | [] -> None
                                                        | _ :: l15 ->
                                                          (match l15 with
                                                           | [] -> None
                                                           | _ :: l16 ->
                                                             (match l16 with
                                                              | [] ->
                                                                Some
                                                                  (cycle_span
                                                                    a_lo
                                                                    at_lo
                                                                    left_lo
                                                                    right_hi
                                                                    window_lo
                                                                    window_hi)
                                                              | _ :: _ -> None)))))))))))))))))))
     | _ -> None)
  | None -> None

(** val span_with_momentum :
    effort -> formula ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> claim -> span option **)

let span_with_momentum h f box0 lo hi momentum look_ahead c =
  match name_of c with
  | Some c0 ->
    (match c0 with
     | Flip_momentum ->
       (match c.values with
        | [] -> None
        | r :: l ->
          (match l with
           | [] -> None
           | eps_bar :: l0 ->
             (match l0 with
              | [] -> None
              | _ :: l1 ->
                (match l1 with
                 | [] -> None
                 | _ :: l2 ->
                   (match l2 with
                    | [] -> None
                    | a_lo :: l3 ->
                      (match l3 with
                       | [] -> None
                       | _ :: l4 ->
                         (match l4 with
                          | [] -> None
                          | _ :: l5 ->
                            (match l5 with
                             | [] -> None
                             | _ :: l6 ->
                               (match l6 with
                                | [] -> None
                                | _ :: l7 ->
                                  (match l7 with
                                   | [] -> None
                                   | _ :: l8 ->
                                     (match l8 with
                                      | [] -> None
                                      | b :: l9 ->
                                        (match l9 with
                                         | [] -> None
                                         | k :: l10 ->
                                           (match l10 with
                                            | [] ->
                                              if (&&)
                                                   (qeq_bool (exact0 b)
                                                     (exact0 momentum))
                                                   (qeq_bool (exact0 k)
                                                     (exact0 look_ahead))
                                              then flip_span h f box0 lo hi r
                                                     eps_bar a_lo
                                              else None
                                            | _ :: _ -> None)))))))))))))
     | Two_cycle_momentum ->
       (match c.values with
        | [] -> None
        | a_lo :: l ->
          (match l with
           | [] -> None
           | a_hi :: l0 ->
             (match l0 with
              | [] -> None
              | left_lo :: l1 ->
                (match l1 with
                 | [] -> None
                 | _ :: l2 ->
                   (match l2 with
                    | [] -> None
                    | _ :: l3 ->
                      (match l3 with
                       | [] -> None
                       | right_hi :: l4 ->
                         (match l4 with
                          | [] -> None
                          | _ :: l5 ->
                            (match l5 with
                             | [] -> None
                             | _ :: l6 ->
                               (match l6 with
                                | [] -> None
                                | window_lo :: l7 ->
                                  (match l7 with
                                   | [] -> None
                                   | window_hi :: l8 ->
                                     (match l8 with
                                      | [] -> None
                                      | _ :: l9 ->
                                        (match l9 with
                                         | [] -> None
                                         | _ :: l10 ->
                                           (match l10 with
                                            | [] -> None
                                            | b :: l11 ->
                                              (match l11 with
                                               | [] -> None
                                               | k :: l12 ->
                                                 (match l12 with
                                                  | [] ->
                                                    if (&&)
                                                         (qeq_bool (exact0 b)
                                                           (exact0 momentum))
                                                         (qeq_bool (exact0 k)
                                                           (exact0 look_ahead))
                                                    then Some
                                                           (cycle_span a_lo
                                                             a_hi left_lo
                                                             right_hi
                                                             window_lo
                                                             window_hi)
                                                    else None
                                                  | _ :: _ -> None)))))))))))))))
     | _ -> None)
  | None -> None

(** val spans_of : (claim -> span option) -> claim list -> span list **)

let spans_of give claims =
  flat_map (fun c -> match give c with
                     | Some s -> s :: []
                     | None -> []) claims

(** val check_cover_by :
    effort -> formula ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> (claim -> span option) ->
    claim list -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> verdict **)

let check_cover_by h f box0 lo hi give claims a_from a_to =
  if less (exact0 a_from) (exact0 a_to)
  then if bracket_test lo hi (positive_on h f box0) (TSub ((TMul
            ((the (exact0 a_to)), (TDer (O, (S (S O)))))),
            (the { qnum = (Arithmetic.twice Arithmetic.one); qden =
              Arithmetic.one })))
       then if begins (exact0 a_from) (exact0 a_to) (spans_of give claims)
            then Accepted
            else Refused
                   ('t'::('h'::('e'::(' '::('c'::('l'::('a'::('i'::('m'::('s'::(' '::('b'::('e'::('f'::('o'::('r'::('e'::(' '::('i'::('t'::(' '::('d'::('o'::(' '::('n'::('o'::('t'::(' '::('c'::('o'::('v'::('e'::('r'::(' '::('t'::('h'::('e'::(' '::('s'::('t'::('e'::('p'::('s'::(' '::('w'::('i'::('t'::('h'::('o'::('u'::('t'::(' '::('a'::(' '::('g'::('a'::('p'::[])))))))))))))))))))))))))))))))))))))))))))))))))))))))))
       else Refused ('w'::('2'::[]))
  else Refused ('w'::('1'::[]))

(** val check_branch :
    effort -> formula ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> claim list ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> verdict **)

let check_branch h f box0 lo hi =
  check_cover_by h f box0 lo hi (span_of h f box0 lo hi)

(** val check_branch_momentum :
    effort -> formula ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> claim list ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> verdict **)

let check_branch_momentum h f box0 lo hi claims a_from a_to momentum look_ahead =
  if at_most0 { qnum = Arithmetic.zero; qden = Arithmetic.one }
       (exact0 momentum)
  then if at_most0 { qnum = Arithmetic.zero; qden = Arithmetic.one }
            (exact0 look_ahead)
       then check_cover_by h f box0 lo hi
              (span_with_momentum h f box0 lo hi momentum look_ahead) claims
              a_from a_to
       else Refused ('j'::('2'::[]))
  else Refused ('j'::('1'::[]))

(** val check_cycle :
    effort -> formula -> range0 list ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> claim -> verdict **)

let check_cycle h f pars lo hi c =
  match c.values with
  | [] ->
    Refused
      ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
  | _ :: l ->
    (match l with
     | [] ->
       Refused
         ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
     | _ :: l0 ->
       (match l0 with
        | [] ->
          (match cycle_rows_of c.rows with
           | Some l1 ->
             (match l1 with
              | [] ->
                Refused
                  ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
              | _ :: _ ->
                (match unproved h
                         (bits_between (exact0 lo) (exact0 hi) { qnum =
                           Arithmetic.one; qden = Arithmetic.one }) f pars
                         attracting_cycle c.values c.rows (bracket lo hi) with
                 | Some name0 -> Refused name0
                 | None -> Accepted))
           | None ->
             Refused
               ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[])))))))))))))))))))))))))))))))))))
        | _ :: _ ->
          Refused
            ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))))

(** val rounded : I.F.precision -> I.coq_type -> I.coq_type **)

let rounded prec0 i =
  I.mul prec0 i (I.fromZ prec0 Arithmetic.one)

type place1 = { near_x : I.F.coq_type; near_y : I.F.coq_type;
                off_z : I.coq_type; off_D : I.coq_type; off_u : I.coq_type }

(** val settle :
    I.F.precision -> I.coq_type -> I.coq_type -> I.coq_type -> I.coq_type ->
    I.coq_type -> I.coq_type -> place1 **)

let settle coarse0 eta a b z0 d u =
  let a0 = I.midpoint a in
  let b0 = I.midpoint b in
  let da = I.sub coarse0 a (I.singleton a0) in
  let db = I.sub coarse0 b (I.singleton b0) in
  let a' = rounded coarse0 (I.singleton a0) in
  let b' = rounded coarse0 (I.singleton b0) in
  { near_x = a0; near_y = b0; off_z =
  (I.add coarse0 z0
    (I.add coarse0
      (I.add coarse0 (I.mul coarse0 a' db) (I.mul coarse0 b' da))
      (I.mul coarse0 da db))); off_D =
  (I.add coarse0 d
    (I.mul coarse0 eta
      (I.sub coarse0
        (I.mul coarse0 da (I.add coarse0 (I.add coarse0 a' a') da))
        (I.mul coarse0 db (I.add coarse0 (I.add coarse0 b' b') db)))));
  off_u = (I.add coarse0 u (I.add coarse0 da db)) }

(** val advance :
    I.F.precision -> I.F.precision -> formula -> I.coq_type list ->
    I.coq_type list -> I.coq_type -> I.coq_type -> I.coq_type -> I.coq_type
    -> place1 -> place1 option **)

let advance fine coarse0 f fine_pars coarse_pars eta fine_eta h four_h p =
  let a = I.singleton p.near_x in
  let b = I.singleton p.near_y in
  let aB = I.mul fine a b in
  (match tower (unscaled fine) fine_pars (S O) false f (Interval0 (aB, false,
           Arithmetic.zero)) with
   | Some l ->
     let g = I.mul fine fine_eta (interval_of (unscaled fine) (get l (S O)))
     in
     let a0 = rounded coarse0 a in
     let b0 = rounded coarse0 b in
     let z0 = I.add coarse0 aB p.off_z in
     let d =
       I.add coarse0
         (I.mul coarse0 eta
           (I.sub coarse0 (I.sqr coarse0 a0) (I.sqr coarse0 b0))) p.off_D
     in
     let u = I.add coarse0 (I.add coarse0 a0 b0) p.off_u in
     (match tower (unscaled coarse0) coarse_pars (S (S O)) false f (Interval0
              (z0, false, Arithmetic.zero)) with
      | Some m ->
        let l1 = interval_of (unscaled coarse0) (get m (S O)) in
        let l2 = interval_of (unscaled coarse0) (get m (S (S O))) in
        let radicand =
          I.add coarse0 (I.sqr coarse0 d)
            (I.mul coarse0 four_h (I.sqr coarse0 z0))
        in
        if is_positive (Interval0 (radicand, false, Arithmetic.zero))
        then let s = I.sqrt coarse0 radicand in
             let s' = I.inv coarse0 s in
             let hl = I.mul coarse0 h l1 in
             let zl = I.mul coarse0 z0 l2 in
             let dl = I.mul coarse0 d l2 in
             let z_z =
               I.add coarse0
                 (I.sub coarse0 (I.fromZ coarse0 Arithmetic.one)
                   (I.mul coarse0 l2 s))
                 (I.mul coarse0 hl
                   (I.sub coarse0 (I.add coarse0 l1 (I.add coarse0 zl zl))
                     (I.mul coarse0
                       (I.fromZ coarse0 (Arithmetic.twice (Arithmetic.twice
                         Arithmetic.one))) (I.mul coarse0 z0 s'))))
             in
             let z_D = I.neg (I.mul coarse0 l1 (I.mul coarse0 d s')) in
             let d_z = I.neg (I.mul coarse0 hl (I.add coarse0 dl dl)) in
             let d_D =
               I.sub coarse0 (I.fromZ coarse0 Arithmetic.one)
                 (I.mul coarse0 hl l1)
             in
             let u_z = I.neg (I.mul coarse0 eta (I.mul coarse0 u l2)) in
             let u_u =
               I.sub coarse0 (I.fromZ coarse0 Arithmetic.one)
                 (I.mul coarse0 eta l1)
             in
             Some
             (settle coarse0 eta (I.sub fine a (I.mul fine g b))
               (I.sub fine b (I.mul fine g a))
               (I.add coarse0 (I.mul coarse0 z_z p.off_z)
                 (I.mul coarse0 z_D p.off_D))
               (I.add coarse0 (I.mul coarse0 d_z p.off_z)
                 (I.mul coarse0 d_D p.off_D))
               (I.add coarse0 (I.mul coarse0 u_z p.off_z)
                 (I.mul coarse0 u_u p.off_u)))
        else None
      | None -> None)
   | None -> None)

(** val follow :
    I.F.precision -> I.F.precision -> formula -> I.coq_type list ->
    I.coq_type list -> I.coq_type -> I.coq_type -> I.coq_type -> I.coq_type
    -> nat -> place1 -> place1 option **)

let rec follow fine coarse0 f fine_pars coarse_pars eta fine_eta h four_h steps1 p =
  match steps1 with
  | O -> Some p
  | S steps2 ->
    (match advance fine coarse0 f fine_pars coarse_pars eta fine_eta h four_h
             p with
     | Some p' ->
       follow fine coarse0 f fine_pars coarse_pars eta fine_eta h four_h
         steps2 p'
     | None -> None)

(** val place_z : I.F.precision -> place1 -> I.coq_type **)

let place_z fine p =
  I.add fine (I.mul fine (I.singleton p.near_x) (I.singleton p.near_y))
    p.off_z

(** val place_D : I.F.precision -> I.coq_type -> place1 -> I.coq_type **)

let place_D fine fine_eta p =
  I.add fine
    (I.mul fine fine_eta
      (I.sub fine (I.sqr fine (I.singleton p.near_x))
        (I.sqr fine (I.singleton p.near_y)))) p.off_D

(** val place_u : I.F.precision -> place1 -> I.coq_type **)

let place_u fine p =
  I.add fine (I.add fine (I.singleton p.near_x) (I.singleton p.near_y))
    p.off_u

(** val lies_between :
    I.F.precision -> I.coq_type -> I.coq_type -> I.coq_type -> bool **)

let lies_between prec0 i lo hi =
  (&&)
    (is_nonnegative (Interval0 ((I.sub prec0 i lo), false, Arithmetic.zero)))
    (is_nonnegative (Interval0 ((I.sub prec0 hi i), false, Arithmetic.zero)))

(** val block : nat **)

let block =
  S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    (S (S (S (S (S (S (S (S (S (S (S (S (S (S (S
    O)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))

(** val size_of : I.coq_type -> Arithmetic.integer option **)

let size_of i =
  let size0 = fun x ->
    match I.F.toF x with
    | Fnan -> None
    | Fzero ->
      Some (Arithmetic.opposite (Arithmetic.twice (Arithmetic.twice
        (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
        (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
        (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
        (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
        Arithmetic.one)))))))))))))))
    | Float (_, m, e) -> Some (Z.add (Z.log2 m) e)
  in
  (match size0 (I.lower i) with
   | Some a ->
     (match size0 (I.upper i) with
      | Some b -> Some (Z.max a b)
      | None -> None)
   | None -> None)

(** val deviation : place1 -> Arithmetic.integer option **)

let deviation p =
  match size_of p.off_z with
  | Some a ->
    (match size_of p.off_D with
     | Some b ->
       (match size_of p.off_u with
        | Some c -> Some (Z.max a (Z.max b c))
        | None -> None)
     | None -> None)
  | None -> None

(** val grew : place1 -> place1 -> bool **)

let grew p q0 =
  match deviation p with
  | Some a -> (match deviation q0 with
               | Some b -> Z.ltb a b
               | None -> true)
  | None -> true

(** val worth :
    Arithmetic.integer -> Arithmetic.integer -> nat -> place1 ->
    Arithmetic.integer **)

let worth enough bits calm p =
  match deviation p with
  | Some a ->
    let n0 =
      Coq_Pos.min bits
        (Z.to_pos
          (Z.max (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
            (Arithmetic.twice (Arithmetic.twice_and_one (Arithmetic.twice
            Arithmetic.one))))))
            (Z.sub (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
              (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
              Arithmetic.one)))))) a)))
    in
    if Nat.leb (S (S (S (S (S (S (S (S O)))))))) calm
    then Coq_Pos.min enough n0
    else n0
  | None -> bits

(** val go :
    Arithmetic.integer -> formula -> range0 list -> constant ->
    Arithmetic.integer -> nat -> place1 -> place1 option **)

let go coarse0 f pars eta bits steps1 s =
  let p = I.F.coq_PtoP bits in
  let eta_q = end_of (I.F.coq_PtoP coarse0) eta in
  let h = I.sqr (I.F.coq_PtoP coarse0) eta_q in
  follow p (I.F.coq_PtoP coarse0) f (map (interval_of_range p) pars)
    (map (interval_of_range (I.F.coq_PtoP coarse0)) pars) eta_q
    (end_of p eta) h
    (I.mul (I.F.coq_PtoP coarse0)
      (I.fromZ (I.F.coq_PtoP coarse0) (Arithmetic.twice (Arithmetic.twice
        Arithmetic.one))) h) steps1 s

(** val go_on :
    Arithmetic.integer -> Arithmetic.integer -> formula -> range0 list ->
    constant -> nat -> nat -> Arithmetic.integer -> Arithmetic.integer -> nat
    -> place1 -> (Arithmetic.integer * place1) option **)

let rec go_on coarse0 enough f pars eta blocks rest fuel bits calm s =
  match blocks with
  | O ->
    (match go coarse0 f pars eta bits rest s with
     | Some s0 -> Some (bits, s0)
     | None -> None)
  | S blocks0 ->
    if N.ltb fuel bits
    then None
    else (match go coarse0 f pars eta bits block s with
          | Some s' ->
            let calm0 = if grew s s' then O else S calm in
            go_on coarse0 enough f pars eta blocks0 rest (N.sub fuel bits)
              (worth enough bits calm0 s') calm0 s'
          | None -> None)

type enclosed = I.F.precision -> I.coq_type

(** val exactly_there : constant -> enclosed **)

let exactly_there c prec0 =
  end_of prec0 c

(** val check_long_orbit_from :
    Arithmetic.integer -> Arithmetic.integer -> formula -> range0 list ->
    constant -> Arithmetic.integer -> Arithmetic.integer -> nat -> nat ->
    enclosed -> enclosed -> enclosed -> enclosed -> enclosed -> enclosed ->
    enclosed -> enclosed -> bool **)

let check_long_orbit_from coarse0 enough f pars eta fuel bits blocks rest x0 y0 z_lo z_hi d_lo d_hi u_lo u_hi =
  let p = I.F.coq_PtoP bits in
  let zero0 = I.fromZ (I.F.coq_PtoP coarse0) Arithmetic.zero in
  (match go_on coarse0 enough f pars eta blocks rest fuel bits O
           (settle (I.F.coq_PtoP coarse0) (end_of (I.F.coq_PtoP coarse0) eta)
             (x0 p) (y0 p) zero0 zero0 zero0) with
   | Some p2 ->
     let (last0, s) = p2 in
     let p3 = I.F.coq_PtoP last0 in
     (&&)
       ((&&) (lies_between p3 (place_z p3 s) (z_lo p3) (z_hi p3))
         (lies_between p3 (place_D p3 (end_of p3 eta) s) (d_lo p3) (d_hi p3)))
       (lies_between p3 (place_u p3 s) (u_lo p3) (u_hi p3))
   | None -> false)

(** val check_long_orbit :
    Arithmetic.integer -> Arithmetic.integer -> formula -> range0 list ->
    constant -> Arithmetic.integer -> Arithmetic.integer -> nat -> nat ->
    constant -> constant -> constant -> constant -> constant -> constant ->
    constant -> constant -> bool **)

let check_long_orbit coarse0 enough f pars eta fuel bits blocks rest x0 y0 z_lo z_hi d_lo d_hi u_lo u_hi =
  check_long_orbit_from coarse0 enough f pars eta fuel bits blocks rest
    (exactly_there x0) (exactly_there y0) (exactly_there z_lo)
    (exactly_there z_hi) (exactly_there d_lo) (exactly_there d_hi)
    (exactly_there u_lo) (exactly_there u_hi)

type run_numbers = { r_eta : (Arithmetic.integer * Arithmetic.integer);
                     r_x0 : (Arithmetic.integer * Arithmetic.integer);
                     r_y0 : (Arithmetic.integer * Arithmetic.integer);
                     r_steps : (Arithmetic.integer * Arithmetic.integer);
                     r_r : (Arithmetic.integer * Arithmetic.integer);
                     r_q : (Arithmetic.integer * Arithmetic.integer);
                     r_K : (Arithmetic.integer * Arithmetic.integer);
                     r_D_lo : (Arithmetic.integer * Arithmetic.integer);
                     r_D_hi : (Arithmetic.integer * Arithmetic.integer);
                     r_u_lo : (Arithmetic.integer * Arithmetic.integer);
                     r_u_hi : (Arithmetic.integer * Arithmetic.integer);
                     r_x_lo : (Arithmetic.integer * Arithmetic.integer);
                     r_x_hi : (Arithmetic.integer * Arithmetic.integer);
                     r_y_lo : (Arithmetic.integer * Arithmetic.integer);
                     r_y_hi : (Arithmetic.integer * Arithmetic.integer);
                     r_sharpness_lo : (Arithmetic.integer * Arithmetic.integer);
                     r_sharpness_hi : (Arithmetic.integer * Arithmetic.integer);
                     r_gap_lo : (Arithmetic.integer * Arithmetic.integer);
                     r_gap_hi : (Arithmetic.integer * Arithmetic.integer) }

(** val run_of :
    (Arithmetic.integer * Arithmetic.integer) list -> run_numbers option **)

let run_of = function
| [] -> None
| eta :: l ->
  (match l with
   | [] -> None
   | x0 :: l0 ->
     (match l0 with
      | [] -> None
      | y0 :: l1 ->
        (match l1 with
         | [] -> None
         | steps1 :: l2 ->
           (match l2 with
            | [] -> None
            | r :: l3 ->
              (match l3 with
               | [] -> None
               | q0 :: l4 ->
                 (match l4 with
                  | [] -> None
                  | k :: l5 ->
                    (match l5 with
                     | [] -> None
                     | d_lo :: l6 ->
                       (match l6 with
                        | [] -> None
                        | d_hi :: l7 ->
                          (match l7 with
                           | [] -> None
                           | u_lo :: l8 ->
                             (match l8 with
                              | [] -> None
                              | u_hi :: l9 ->
                                (match l9 with
                                 | [] -> None
                                 | x_lo :: l10 ->
                                   (match l10 with
                                    | [] -> None
                                    | x_hi :: l11 ->
                                      (match l11 with
                                       | [] -> None
                                       | y_lo :: l12 ->
                                         (match l12 with
                                          | [] -> None
                                          | y_hi :: l13 ->
                                            (match l13 with
                                             | [] -> None
                                             | s_lo :: l14 ->
                                               (match l14 with
                                                | [] -> None
                                                | s_hi :: l15 ->
                                                  (match l15 with
                                                   | [] -> None
                                                   | gap_lo :: l16 ->
                                                     (match l16 with
                                                      | [] -> None
                                                      | gap_hi :: l17 ->
                                                        (match l17 with
                                                         | [] ->
                                                           Some { r_eta =
                                                             eta; r_x0 = x0;
                                                             r_y0 = y0;
                                                             r_steps =
                                                             steps1; r_r = r;
                                                             r_q = q0; r_K =
                                                             k; r_D_lo =
                                                             d_lo; r_D_hi =
                                                             d_hi; r_u_lo =
                                                             u_lo; r_u_hi =
                                                             u_hi; r_x_lo =
                                                             x_lo; r_x_hi =
                                                             x_hi; r_y_lo =
                                                             y_lo; r_y_hi =
                                                             y_hi;
                                                             r_sharpness_lo =
                                                             s_lo;
                                                             r_sharpness_hi =
                                                             s_hi; r_gap_lo =
                                                             gap_lo;
                                                             r_gap_hi =
                                                             gap_hi }
                                                         | _ :: _ -> None)))))))))))))))))))

(** val most_steps : Arithmetic.integer **)

let most_steps =
  (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice_and_one (Arithmetic.twice (Arithmetic.twice_and_one
    (Arithmetic.twice_and_one (Arithmetic.twice_and_one
    Arithmetic.one)))))))))))))))))))

(** val smaller : q -> q -> q **)

let smaller x y =
  if qle_bool x y then x else y

(** val greater : q -> q -> q **)

let greater x y =
  if qle_bool x y then y else x

(** val sign_of : q -> q **)

let sign_of x =
  if qle_bool x { qnum = Arithmetic.zero; qden = Arithmetic.one }
  then { qnum = (Arithmetic.opposite Arithmetic.one); qden = Arithmetic.one }
  else { qnum = Arithmetic.one; qden = Arithmetic.one }

(** val near_lo :
    (Arithmetic.integer * Arithmetic.integer) -> run_numbers -> q **)

let near_lo lo n0 =
  qminus (exact0 lo) (exact0 n0.r_r)

(** val near_hi :
    (Arithmetic.integer * Arithmetic.integer) -> run_numbers -> q **)

let near_hi hi n0 =
  qplus (exact0 hi) (exact0 n0.r_r)

(** val tail_of : run_numbers -> q **)

let tail_of n0 =
  qdiv
    (qpower (qmult (qmult (exact0 n0.r_eta) (exact0 n0.r_K)) (exact0 n0.r_r))
      (Arithmetic.twice Arithmetic.one))
    (qminus { qnum = Arithmetic.one; qden = Arithmetic.one }
      (qpower (exact0 n0.r_q) (Arithmetic.twice Arithmetic.one)))

(** val balance_lo : run_numbers -> q **)

let balance_lo n0 =
  smaller (exact0 n0.r_D_lo)
    (qmult (exact0 n0.r_D_lo)
      (qminus { qnum = Arithmetic.one; qden = Arithmetic.one } (tail_of n0)))

(** val balance_hi : run_numbers -> q **)

let balance_hi n0 =
  greater (exact0 n0.r_D_hi)
    (qmult (exact0 n0.r_D_hi)
      (qminus { qnum = Arithmetic.one; qden = Arithmetic.one } (tail_of n0)))

(** val sum_term : run_numbers -> term0 -> term0 -> term0 **)

let sum_term n0 d z0 =
  TSqrt (TAdd ((TPow (d, (S (S O)))), (TMul
    ((the
       (qmult { qnum = (Arithmetic.twice (Arithmetic.twice Arithmetic.one));
         qden = Arithmetic.one }
         (qpower (exact0 n0.r_eta) (Arithmetic.twice Arithmetic.one)))),
    (TPow (z0, (S (S O))))))))

(** val contraction : run_numbers -> term0 **)

let contraction n0 =
  TSub ((the { qnum = Arithmetic.one; qden = Arithmetic.one }), (TMul ((TDer
    ((S O), (S (S O)))), (TSub ((sum_term n0 (TVar (S (S O))) (TVar O)),
    (TMul ((TMul
    ((the (qpower (exact0 n0.r_eta) (Arithmetic.twice Arithmetic.one))),
    (TVar O))), (TDer (O, (S O))))))))))

(** val on_contraction :
    effort -> formula -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> run_numbers -> term0 -> bool **)

let on_contraction h f lo hi n0 body0 =
  nonnegative_on h f [] coarse
    ((between (near_lo lo n0) (near_hi hi n0)) :: ((between (near_lo lo n0)
                                                     (near_hi hi n0)) :: (
    (between (balance_lo n0) (balance_hi n0)) :: []))) ((TVar O) :: ((TVar (S
    O)) :: [])) body0

(** val limit_sum : run_numbers -> term0 **)

let limit_sum n0 =
  sum_term n0 (TVar O) (TVar (S O))

(** val part_u : run_numbers -> term0 **)

let part_u n0 =
  TMul ((the (sign_of (exact0 n0.r_u_lo))), (TSqrt (TAdd ((limit_sum n0),
    (TMul
    ((the
       (qmult { qnum = (Arithmetic.twice Arithmetic.one); qden =
         Arithmetic.one } (exact0 n0.r_eta))), (TVar (S O))))))))

(** val part_v : run_numbers -> term0 **)

let part_v n0 =
  TMul
    ((the (qmult (sign_of (exact0 n0.r_u_lo)) (sign_of (exact0 n0.r_D_lo)))),
    (TSqrt (TSub ((limit_sum n0), (TMul
    ((the
       (qmult { qnum = (Arithmetic.twice Arithmetic.one); qden =
         Arithmetic.one } (exact0 n0.r_eta))), (TVar (S O))))))))

(** val scaled_point :
    run_numbers -> (Arithmetic.integer * Arithmetic.integer) -> term0 **)

let scaled_point n0 x =
  TMul ((TMul
    ((the { qnum = (Arithmetic.twice Arithmetic.one); qden = Arithmetic.one }),
    (TSqrt (the (exact0 n0.r_eta))))), (the (exact0 x)))

(** val limit_sharpness : run_numbers -> term0 **)

let limit_sharpness n0 =
  TMul ((TDer (O, (S (S O)))), (limit_sum n0))

(** val on_limit :
    effort -> formula -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> run_numbers -> term0 -> bool **)

let on_limit h f lo hi n0 body0 =
  nonnegative_on h f []
    (bits_between (exact0 lo) (exact0 hi) { qnum = Arithmetic.one; qden =
      Arithmetic.one })
    ((between (balance_lo n0) (balance_hi n0)) :: ((between (exact0 lo)
                                                     (exact0 hi)) :: []))
    ((TVar (S O)) :: []) body0

(** val orbit_fuel : Arithmetic.integer **)

let orbit_fuel =
  (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
    Arithmetic.one)))))))))))))))))))))))

(** val doubled0 : nat -> Arithmetic.integer -> Arithmetic.integer list **)

let rec doubled0 n0 p =
  match n0 with
  | O -> []
  | S n1 -> p :: (doubled0 n1 (Arithmetic.twice p))

(** val orbit_bits :
    q -> q -> (Arithmetic.integer * Arithmetic.integer) list **)

let orbit_bits d_lo d_hi =
  let p = bits_between d_lo d_hi d_hi in
  let all = doubled0 (S (S (S (S (S (S (S (S O)))))))) p in
  app
    (map (fun bits ->
      ((Coq_Pos.add p (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
         (Arithmetic.twice (Arithmetic.twice Arithmetic.one)))))), bits)) all)
    (map (fun bits -> (bits, bits)) all)

(** val arrives :
    formula -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> run_numbers -> nat -> nat ->
    bool **)

let arrives f lo hi n0 blocks rest =
  one_of (fun pat ->
    let (enough, bits) = pat in
    check_long_orbit (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
      (Arithmetic.twice_and_one Arithmetic.one)))) enough f []
      (constant_of0 (exact0 n0.r_eta)) orbit_fuel bits blocks rest
      (constant_of0 (exact0 n0.r_x0)) (constant_of0 (exact0 n0.r_y0))
      (constant_of0 (qminus (exact0 hi) (exact0 n0.r_r)))
      (constant_of0 (qplus (exact0 lo) (exact0 n0.r_r)))
      (constant_of0 (exact0 n0.r_D_lo)) (constant_of0 (exact0 n0.r_D_hi))
      (constant_of0 (exact0 n0.r_u_lo)) (constant_of0 (exact0 n0.r_u_hi)))
    (orbit_bits (exact0 n0.r_D_lo) (exact0 n0.r_D_hi))

(** val blocks_of : Arithmetic.integer -> nat * nat **)

let blocks_of steps1 =
  let (a, b) =
    Z.div_eucl steps1 (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
      (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
      (Arithmetic.twice Arithmetic.one))))))))
  in
  ((Z.to_nat a), (Z.to_nat b))

(** val check_run :
    effort -> formula -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> run_numbers -> verdict **)

let check_run h f lo hi n0 =
  if less { qnum = Arithmetic.zero; qden = Arithmetic.one } (exact0 n0.r_eta)
  then if less { qnum = Arithmetic.zero; qden = Arithmetic.one }
            (exact0 n0.r_r)
       then if at_most0 { qnum = Arithmetic.zero; qden = Arithmetic.one }
                 (exact0 n0.r_q)
            then if less (exact0 n0.r_q) { qnum = Arithmetic.one; qden =
                      Arithmetic.one }
                 then if less { qnum = Arithmetic.zero; qden =
                           Arithmetic.one }
                           (qmult (exact0 n0.r_D_lo) (exact0 n0.r_D_hi))
                      then if less { qnum = Arithmetic.zero; qden =
                                Arithmetic.one }
                                (qmult (exact0 n0.r_u_lo) (exact0 n0.r_u_hi))
                           then if less (tail_of n0) { qnum = Arithmetic.one;
                                     qden = Arithmetic.one }
                                then if smooth_between h f [] coarse
                                          (near_lo lo n0) (near_hi hi n0)
                                     then if nonnegative_on h f [] coarse
                                               ((between (near_lo lo n0)
                                                  (near_hi hi n0)) :: [])
                                               ((TVar O) :: []) (TSub
                                               ((the (exact0 n0.r_K)), (TDer
                                               (O, (S (S O))))))
                                          then if on_contraction h f lo hi n0
                                                    (TSub
                                                    ((the (exact0 n0.r_q)),
                                                    (contraction n0)))
                                               then if on_contraction h f lo
                                                         hi n0 (TAdd
                                                         ((contraction n0),
                                                         (the (exact0 n0.r_q))))
                                                    then if on_limit h f lo
                                                              hi n0 (TSub
                                                              ((TAdd
                                                              ((part_u n0),
                                                              (part_v n0))),
                                                              (scaled_point
                                                                n0 n0.r_x_lo)))
                                                         then if on_limit h f
                                                                   lo hi n0
                                                                   (TSub
                                                                   ((scaled_point
                                                                    n0
                                                                    n0.r_x_hi),
                                                                   (TAdd
                                                                   ((part_u
                                                                    n0),
                                                                   (part_v n0)))))
                                                              then if 
                                                                    on_limit
                                                                    h f lo hi
                                                                    n0 (TSub
                                                                    ((TSub
                                                                    ((part_u
                                                                    n0),
                                                                    (part_v
                                                                    n0))),
                                                                    (scaled_point
                                                                    n0
                                                                    n0.r_y_lo)))
                                                                   then 
                                                                    if 
                                                                    on_limit
                                                                    h f lo hi
                                                                    n0 (TSub
                                                                    ((scaled_point
                                                                    n0
                                                                    n0.r_y_hi),
                                                                    (TSub
                                                                    ((part_u
                                                                    n0),
                                                                    (part_v
                                                                    n0)))))
                                                                    then 
                                                                    if 
                                                                    on_limit
                                                                    h f lo hi
                                                                    n0 (TSub
                                                                    ((limit_sharpness
                                                                    n0),
                                                                    (the
                                                                    (qmult
                                                                    (exact0
                                                                    n0.r_eta)
                                                                    (exact0
                                                                    n0.r_sharpness_lo)))))
                                                                    then 
                                                                    if 
                                                                    on_limit
                                                                    h f lo hi
                                                                    n0 (TSub
                                                                    ((the
                                                                    (qmult
                                                                    (exact0
                                                                    n0.r_eta)
                                                                    (exact0
                                                                    n0.r_sharpness_hi))),
                                                                    (limit_sharpness
                                                                    n0)))
                                                                    then 
                                                                    if 
                                                                    on_limit
                                                                    h f lo hi
                                                                    n0 (TSub
                                                                    ((TSub
                                                                    ((the
                                                                    { qnum =
                                                                    (Arithmetic.twice
                                                                    Arithmetic.one);
                                                                    qden =
                                                                    Arithmetic.one }),
                                                                    (limit_sharpness
                                                                    n0))),
                                                                    (the
                                                                    (exact0
                                                                    n0.r_gap_lo))))
                                                                    then 
                                                                    if 
                                                                    on_limit
                                                                    h f lo hi
                                                                    n0 (TSub
                                                                    ((the
                                                                    (exact0
                                                                    n0.r_gap_hi)),
                                                                    (TSub
                                                                    ((the
                                                                    { qnum =
                                                                    (Arithmetic.twice
                                                                    Arithmetic.one);
                                                                    qden =
                                                                    Arithmetic.one }),
                                                                    (limit_sharpness
                                                                    n0)))))
                                                                    then 
                                                                    if 
                                                                    let (
                                                                    steps1, p) =
                                                                    n0.r_steps
                                                                    in
                                                                    (
                                                                    Arithmetic.positive_case
                                                                    (fun _ ->
                                                                    false)
                                                                    (fun _ ->
                                                                    false)
                                                                    (fun _ ->
                                                                    (&&)
                                                                    (Z.leb
                                                                    Arithmetic.zero
                                                                    steps1)
                                                                    (Z.leb
                                                                    steps1
                                                                    most_steps))
                                                                    p)
                                                                    then 
                                                                    if 
                                                                    let (
                                                                    blocks,
                                                                    rest) =
                                                                    blocks_of
                                                                    (fst
                                                                    n0.r_steps)
                                                                    in
                                                                    arrives f
                                                                    lo hi n0
                                                                    blocks
                                                                    rest
                                                                    then 
                                                                    Accepted
                                                                    else 
                                                                    Refused
                                                                    ('o'::('r'::('b'::('i'::('t'::[])))))
                                                                    else 
                                                                    Refused
                                                                    ('o'::('r'::('b'::('i'::('t'::(':'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::(' '::('o'::('f'::(' '::('s'::('t'::('e'::('p'::('s'::(' '::('i'::('s'::(' '::('n'::('o'::('t'::(' '::('a'::(' '::('w'::('h'::('o'::('l'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::(' '::('f'::('r'::('o'::('m'::(' '::('0'::(' '::('t'::('o'::(' '::('1'::('0'::('0'::('0'::('0'::('0'::('0'::[]))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
                                                                    else 
                                                                    Refused
                                                                    ('e'::('4'::[]))
                                                                    else 
                                                                    Refused
                                                                    ('e'::('3'::[]))
                                                                    else 
                                                                    Refused
                                                                    ('e'::('2'::[]))
                                                                    else 
                                                                    Refused
                                                                    ('e'::('1'::[]))
                                                                    else 
                                                                    Refused
                                                                    ('y'::('2'::[]))
                                                                   else 
                                                                    Refused
                                                                    ('y'::('1'::[]))
                                                              else Refused
                                                                    ('x'::('2'::[]))
                                                         else Refused
                                                                ('x'::('1'::[]))
                                                    else Refused
                                                           ('s'::('2'::[]))
                                               else Refused ('s'::('1'::[]))
                                          else Refused ('k'::('2'::[]))
                                     else Refused
                                            ('s'::('m'::('o'::('o'::('t'::('h'::[]))))))
                                else Refused ('w'::('7'::[]))
                           else Refused ('w'::('6'::[]))
                      else Refused ('w'::('5'::[]))
                 else Refused ('w'::('4'::[]))
            else Refused ('w'::('3'::[]))
       else Refused ('w'::('2'::[]))
  else Refused ('w'::('1'::[]))

(** val root0 : q -> enclosed **)

let root0 x prec0 =
  I.sqrt prec0 (exactly_there (constant_of0 x) prec0)

(** val times3 : q -> enclosed -> enclosed **)

let times3 x y prec0 =
  I.mul prec0 (y prec0) (exactly_there (constant_of0 x) prec0)

(** val half_sum : enclosed -> enclosed -> enclosed **)

let half_sum x y prec0 =
  I.mul prec0
    (exactly_there
      (constant_of0 { qnum = Arithmetic.one; qden = (Arithmetic.twice
        Arithmetic.one) }) prec0) (I.add prec0 (x prec0) (y prec0))

(** val half_difference : enclosed -> enclosed -> enclosed **)

let half_difference x y prec0 =
  I.mul prec0
    (exactly_there
      (constant_of0 { qnum = Arithmetic.one; qden = (Arithmetic.twice
        Arithmetic.one) }) prec0) (I.sub prec0 (x prec0) (y prec0))

(** val wide_arrives :
    formula -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> q -> q -> q -> q -> q -> q
    -> q -> q -> nat -> nat -> bool **)

let wide_arrives f lo hi eta u0 v0 radius1 d_lo d_hi u_lo u_hi blocks rest =
  let balance = fun prec0 ->
    I.mul prec0 (exactly_there (constant_of0 eta) prec0)
      (root0 (qmult u0 v0) prec0)
  in
  let there = fun x -> exactly_there (constant_of0 x) in
  one_of (fun pat ->
    let (enough, bits) = pat in
    check_long_orbit_from (Arithmetic.twice (Arithmetic.twice
      (Arithmetic.twice (Arithmetic.twice_and_one Arithmetic.one)))) enough f
      [] (constant_of0 eta) orbit_fuel bits blocks rest
      (half_sum (root0 u0) (root0 v0))
      (half_difference (root0 u0) (root0 v0))
      (there (qminus (exact0 hi) radius1))
      (there (qplus (exact0 lo) radius1)) (times3 d_lo balance)
      (times3 d_hi balance) (times3 u_lo (root0 u0)) (times3 u_hi (root0 u0)))
    (orbit_bits d_lo d_hi)

(** val check_run_wide :
    effort -> formula -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> claim -> verdict **)

let check_run_wide h f lo hi c =
  match check_by_table h f [] lo hi run_wide c with
  | Accepted ->
    (match c.values with
     | [] ->
       Refused
         ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
     | eta :: l ->
       (match l with
        | [] ->
          Refused
            ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
        | u0 :: l0 ->
          (match l0 with
           | [] ->
             Refused
               ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
           | v0 :: l1 ->
             (match l1 with
              | [] ->
                Refused
                  ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
              | steps1 :: l2 ->
                (match l2 with
                 | [] ->
                   Refused
                     ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
                 | radius1 :: l3 ->
                   (match l3 with
                    | [] ->
                      Refused
                        ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
                    | _ :: l4 ->
                      (match l4 with
                       | [] ->
                         Refused
                           ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
                       | _ :: l5 ->
                         (match l5 with
                          | [] ->
                            Refused
                              ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
                          | d_lo :: l6 ->
                            (match l6 with
                             | [] ->
                               Refused
                                 ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
                             | d_hi :: l7 ->
                               (match l7 with
                                | [] ->
                                  Refused
                                    ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
                                | u_lo :: l8 ->
                                  (match l8 with
                                   | [] ->
                                     Refused
                                       ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
                                   | u_hi :: l9 ->
                                     (match l9 with
                                      | [] ->
                                        Refused
                                          ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
                                      | _ :: l10 ->
                                        (match l10 with
                                         | [] ->
                                           Refused
                                             ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
                                         | _ :: l11 ->
                                           (match l11 with
                                            | [] ->
                                              Refused
                                                ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
                                            | _ :: l12 ->
                                              (match l12 with
                                               | [] ->
                                                 Refused
                                                   ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
                                               | _ :: l13 ->
                                                 (match l13 with
                                                  | [] ->
                                                    Refused
                                                      ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
                                                  | _ :: l14 ->
                                                    (match l14 with
                                                     | [] ->
                                                       Refused
                                                         ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
                                                     | _ :: l15 ->
                                                       (match l15 with
                                                        | [] ->
                                                          Refused
                                                            ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
                                                        | _ :: l16 ->
                                                          (match l16 with
                                                           | [] ->
                                                             Refused
                                                               ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))
                                                           | _ :: l17 ->
                                                             (match l17 with
                                                              | [] ->
                                                                if let (
                                                                    steps2, p) =
                                                                    steps1
                                                                   in
                                                                   (Arithmetic.positive_case
                                                                    (fun _ ->
                                                                    false)
                                                                    (fun _ ->
                                                                    false)
                                                                    (fun _ ->
                                                                    (&&)
                                                                    (Z.leb
                                                                    Arithmetic.zero
                                                                    steps2)
                                                                    (Z.leb
                                                                    steps2
                                                                    most_steps))
                                                                    p)
                                                                then 
                                                                  if 
                                                                    let (
                                                                    blocks,
                                                                    rest) =
                                                                    blocks_of
                                                                    (fst
                                                                    steps1)
                                                                    in
                                                                    wide_arrives
                                                                    f lo hi
                                                                    (exact0
                                                                    eta)
                                                                    (exact0
                                                                    u0)
                                                                    (exact0
                                                                    v0)
                                                                    (exact0
                                                                    radius1)
                                                                    (exact0
                                                                    d_lo)
                                                                    (exact0
                                                                    d_hi)
                                                                    (exact0
                                                                    u_lo)
                                                                    (exact0
                                                                    u_hi)
                                                                    blocks
                                                                    rest
                                                                  then 
                                                                    Accepted
                                                                  else 
                                                                    Refused
                                                                    ('o'::('r'::('b'::('i'::('t'::[])))))
                                                                else 
                                                                  Refused
                                                                    ('o'::('r'::('b'::('i'::('t'::(':'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::(' '::('o'::('f'::(' '::('s'::('t'::('e'::('p'::('s'::(' '::('i'::('s'::(' '::('n'::('o'::('t'::(' '::('a'::(' '::('w'::('h'::('o'::('l'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::(' '::('f'::('r'::('o'::('m'::(' '::('0'::(' '::('t'::('o'::(' '::('1'::('0'::('0'::('0'::('0'::('0'::('0'::[]))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
                                                              | _ :: _ ->
                                                                Refused
                                                                  ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))))))))))))))))))))))
  | Refused why -> Refused why

(** val whole_outputs :
    Arithmetic.integer -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> base -> position0 ->
    (bool * model) list **)

let whole_outputs bits z_lo z_hi b p =
  let t0 = p.p_steps in
  (true, (plus1 (exact1 (unit_of bits)) t0.m_kw)) :: ((false,
  (minus t0.m_z0 (frac bits z_lo))) :: ((false,
  (minus b.at_c (frac bits z_lo))) :: ((false,
  (minus (frac bits z_hi) t0.m_z0)) :: ((false,
  (minus (frac bits z_hi) b.at_c)) :: ((false,
  (minus t0.m_z1 (frac bits z_lo))) :: ((false,
  (minus (frac bits z_hi) t0.m_z1)) :: ((true, t0.m_m1) :: [])))))))

(** val mid_outputs :
    Arithmetic.integer -> (Arithmetic.integer * Arithmetic.integer) -> base
    -> position0 -> (bool * model) list option **)

let mid_outputs bits beta b p =
  let t0 = p.p_steps in
  bind (expanded bits b p.p_h p.p_eps p.p_w t0) (fun x ->
    bind (Some (times2 bits t0.m_m1 (square1 bits t0.inverse_chart)))
      (fun m1 ->
      bind (inverted0 bits p.p_A) (fun iA ->
        bind (Some (times2 bits x.m_b x.m_A1)) (fun bA ->
          bind (Some (square1 bits p.p_w)) (fun ww ->
            bind (Some
              (minus (times2 bits bA (frac bits beta))
                (times2 bits p.p_AP m1))) (fun s1 ->
              bind (Some
                (minus (minus (exact1 Arithmetic.zero) x.m_Q2)
                  (times2 bits x.m_A1 iA))) (fun s2 ->
                bind (Some
                  (minus (exact1 (unit_of bits))
                    (times2 bits (times2 bits bA ww) iA))) (fun s3 -> Some
                  ((true, x.m_Gt) :: ((false,
                  (plus1
                    (times2 bits (minus (exact1 (unit_of bits)) p.p_tau2) s3)
                    (times2 bits p.p_tau2
                      (plus1 (times2 bits p.p_h s1)
                        (times2 bits (times2 bits ww x.m_b) s2))))) :: []))))))))))

(** val odd_program :
    Arithmetic.integer -> (Arithmetic.integer * Arithmetic.integer) -> base
    -> model -> model -> model -> (bool * model) list option **)

let odd_program bits beta b _ _ h =
  Some ((true,
    (minus
      (square1 bits
        (times2 bits
          (minus
            (exact1 (Z.mul (Arithmetic.twice Arithmetic.one) (unit_of bits)))
            (times2 bits (frac bits beta) h)) b.at_inverse))
      (times2 bits
        (scaled0 (Arithmetic.twice (Arithmetic.twice Arithmetic.one)) h)
        b.at_c2))) :: [])

(** val program :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> (base -> position0 ->
    (bool * model) list option) -> base -> model -> model -> model ->
    (bool * model) list option **)

let program prec0 bits f beta k a b z_lo z_hi outputs b0 e tau h =
  bind (position_at prec0 bits f beta k a b b0 e tau h) (fun p ->
    bind (outputs b0 p) (fun l -> Some
      (app (whole_outputs bits z_lo z_hi b0 p) l)))

(** val check_law :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> nat -> Arithmetic.integer ->
    bool **)

let check_law prec0 bits f lo hi eta_lo eta_bar beta k a b e_near e_mid e_top z_lo z_hi depth0 fuel =
  let on = fun from0 to1 program0 ->
    check_positions prec0 bits f lo hi eta_lo eta_bar z_lo z_hi depth0 fuel
      from0 to1 program0
  in
  let zero0 = (Arithmetic.zero, Arithmetic.one) in
  (&&)
    ((&&)
      ((&&) (on zero0 zero0 (odd_program bits beta))
        (on zero0 e_near
          (program prec0 bits f beta k a b z_lo z_hi (near_outputs bits beta))))
      (on e_near e_mid
        (program prec0 bits f beta k a b z_lo z_hi (mid_outputs bits beta))))
    (on e_mid e_top
      (program prec0 bits f beta k a b z_lo z_hi (far_outputs bits)))

(** val minus_s1 :
    Arithmetic.integer -> (Arithmetic.integer * Arithmetic.integer) -> model
    -> model -> model -> model **)

let minus_s1 bits beta_l bA aP m1 =
  minus (times2 bits aP m1) (times2 bits bA (frac bits beta_l))

(** val minus_s2 : Arithmetic.integer -> model -> model -> model -> model **)

let minus_s2 bits q2 a1 iA =
  plus1 q2 (times2 bits a1 iA)

(** val s3_of : Arithmetic.integer -> model -> model -> model -> model **)

let s3_of bits bA ww iA =
  minus (exact1 (unit_of bits)) (times2 bits (times2 bits bA ww) iA)

(** val lower_near_program :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> base -> model -> model ->
    model -> (bool * model) list option **)

let lower_near_program prec0 bits f beta k a b beta_l a_l b_l b0 e tau h =
  bind (position_at prec0 bits f beta k a b b0 e tau h) (fun p ->
    let t0 = p.p_steps in
    bind (expanded bits b0 p.p_h p.p_eps p.p_w t0) (fun x ->
      bind (Some (times2 bits t0.m_m1 (square1 bits t0.inverse_chart)))
        (fun m1 ->
        bind (Some
          (times2 bits (frac bits b_l)
            (plus1 p.p_eps (times2 bits (frac bits beta_l) p.p_h))))
          (fun bE ->
          bind (Some (minus (frac bits a_l) bE)) (fun aE ->
            bind (inverted0 bits aE) (fun iA ->
              bind (Some (times2 bits x.m_b x.m_A1)) (fun bA -> Some ((false,
                (minus_s1 bits beta_l bA (minus aE bE) m1)) :: ((false,
                (minus_s2 bits x.m_Q2 x.m_A1 iA)) :: ((false,
                (s3_of bits bA (square1 bits p.p_w) iA)) :: ((false,
                x.m_b) :: [])))))))))))

type barrier = { r_AE : model; r_AP : model; r_gap : model; r_above : 
                 model; r_W : model; r_ww : model; r_eps : model;
                 r_w : model; r_h : model; r_steps0 : steps0 }

(** val barrier_at :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> Arithmetic.integer -> base
    -> model -> model -> model -> barrier option **)

let barrier_at prec0 bits f beta k a b beta_l a_l b_l sign b0 e lambda h =
  bind (Some (square1 bits e)) (fun ee ->
    bind (Some (minus ee (times2 bits (frac bits beta) h))) (fun eps ->
      bind (Some (plus1 eps (times2 bits (frac bits beta_l) h))) (fun el ->
        bind (Some (times2 bits (frac bits b_l) el)) (fun bE ->
          bind (Some (minus (frac bits a_l) bE)) (fun aE ->
            bind (inverted0 bits ee) (fun iee ->
              bind (Some (times2 bits (times2 bits el aE) iee)) (fun l ->
                bind (Some
                  (minus (plus1 (frac bits a) (times2 bits (frac bits b) ee))
                    l)) (fun gap ->
                  bind (Some (times2 bits lambda gap)) (fun above0 ->
                    bind (Some (plus1 l above0)) (fun w ->
                      bind (Some
                        (times2 bits (scaled0 sign e) (rooted bits w)))
                        (fun w0 ->
                        bind (two_steps prec0 bits f [] b0 k h eps w0)
                          (fun t0 -> Some { r_AE = aE; r_AP = (minus aE bE);
                          r_gap = gap; r_above = above0; r_W = w; r_ww =
                          (times2 bits ee w); r_eps = eps; r_w = w0; r_h = h;
                          r_steps0 = t0 }))))))))))))

(** val lower_mid_program :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> Arithmetic.integer -> base
    -> model -> model -> model -> (bool * model) list option **)

let lower_mid_program prec0 bits f beta k a b beta_l a_l b_l sign b0 e lambda h =
  bind (barrier_at prec0 bits f beta k a b beta_l a_l b_l sign b0 e lambda h)
    (fun p ->
    let t0 = p.r_steps0 in
    bind (expanded bits b0 p.r_h p.r_eps p.r_w t0) (fun x ->
      bind (Some (times2 bits t0.m_m1 (square1 bits t0.inverse_chart)))
        (fun m1 ->
        bind (inverted0 bits p.r_AE) (fun iA ->
          bind (Some (times2 bits x.m_b x.m_A1)) (fun bA ->
            bind (Some (s3_of bits bA p.r_ww iA)) (fun s3 ->
              bind (Some
                (plus1
                  (times2 bits p.r_h (minus_s1 bits beta_l bA p.r_AP m1))
                  (times2 bits (times2 bits p.r_ww x.m_b)
                    (minus_s2 bits x.m_Q2 x.m_A1 iA)))) (fun down0 ->
                let signs = (false, p.r_W) :: ((false, p.r_gap) :: ((false,
                  s3) :: ((false, down0) :: [])))
                in
                if all_decided signs
                then Some signs
                else Some ((false, p.r_W) :: ((false,
                       (plus1 (times2 bits p.r_above s3)
                         (times2 bits p.r_W down0))) :: [])))))))))

(** val lower_far_program :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> Arithmetic.integer -> base
    -> model -> model -> model -> (bool * model) list option **)

let lower_far_program prec0 bits f beta k a b beta_l a_l b_l sign b0 e lambda h =
  bind (barrier_at prec0 bits f beta k a b beta_l a_l b_l sign b0 e lambda h)
    (fun p ->
    let t0 = p.r_steps0 in
    bind (inverted0 bits t0.m_G) (fun iG ->
      bind (Some (times2 bits t0.m_q iG)) (fun q0 ->
        bind (Some (times2 bits t0.m_m1 (square1 bits t0.inverse_chart)))
          (fun m1 -> Some ((false,
          (plus1
            (times2 bits
              (minus
                (plus1 (square1 bits q0)
                  (times2 bits (times2 bits p.r_h p.r_AP) m1))
                (exact1 (unit_of bits))) p.r_W) p.r_above)) :: [])))))

(** val check_between :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> nat -> Arithmetic.integer ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> (base -> model -> model ->
    model -> (bool * model) list option) -> bool **)

let check_between prec0 bits f lo hi eta_lo eta_bar z_lo z_hi depth0 fuel from0 to1 program0 =
  check_box prec0 bits f lo hi z_lo z_hi depth0 fuel
    (side_between bits from0 to1)
    (side_between bits (Arithmetic.zero, Arithmetic.one) (Arithmetic.one,
      Arithmetic.one)) (h_side bits eta_lo eta_bar) program0

(** val check_lower :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> nat -> Arithmetic.integer ->
    bool **)

let check_lower prec0 bits f lo hi eta_lo eta_bar beta k a b beta_l a_l b_l f_near f_mid f_top z_lo z_hi depth0 fuel =
  if if if if check_positions prec0 bits f lo hi eta_lo eta_bar z_lo z_hi
                depth0 fuel (Arithmetic.zero, Arithmetic.one) f_near
                (lower_near_program prec0 bits f beta k a b beta_l a_l b_l)
           then check_between prec0 bits f lo hi eta_lo eta_bar z_lo z_hi
                  depth0 fuel f_mid f_top
                  (lower_far_program prec0 bits f beta k a b beta_l a_l b_l
                    Arithmetic.one)
           else false
        then check_between prec0 bits f lo hi eta_lo eta_bar z_lo z_hi depth0
               fuel f_mid f_top
               (lower_far_program prec0 bits f beta k a b beta_l a_l b_l
                 (Arithmetic.opposite Arithmetic.one))
        else false
     then check_between prec0 bits f lo hi eta_lo eta_bar z_lo z_hi depth0
            fuel f_near f_mid
            (lower_mid_program prec0 bits f beta k a b beta_l a_l b_l
              Arithmetic.one)
     else false
  then check_between prec0 bits f lo hi eta_lo eta_bar z_lo z_hi depth0 fuel
         f_near f_mid
         (lower_mid_program prec0 bits f beta k a b beta_l a_l b_l
           (Arithmetic.opposite Arithmetic.one))
  else false

(** val below_program :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> base -> model -> model ->
    model -> (bool * model) list option **)

let below_program prec0 bits f k beta_l a_l b_l qm mm b eps tau h =
  bind (Some (plus1 eps (times2 bits (frac bits beta_l) h))) (fun e ->
    bind (Some
      (times2 bits tau
        (rooted bits
          (times2 bits e
            (minus (frac bits a_l) (times2 bits (frac bits b_l) e))))))
      (fun w ->
      bind (two_steps prec0 bits f [] b k h eps w) (fun t0 ->
        bind (Some (times2 bits t0.m_m1 (square1 bits t0.inverse_chart)))
          (fun m1 -> Some ((true, t0.m_G) :: ((false,
          (minus t0.m_q (times2 bits (frac bits qm) t0.m_G))) :: ((false,
          (minus (frac bits mm) m1)) :: [])))))))

(** val above_program :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> base -> model -> model ->
    model -> (bool * model) list option **)

let above_program prec0 bits f beta k a b e1 cross b0 eps tau h =
  bind (Some (plus1 eps (times2 bits (frac bits beta) h))) (fun e ->
    bind (Some
      (times2 bits e (plus1 (frac bits a) (times2 bits (frac bits b) e))))
      (fun phi ->
      bind
        (two_steps prec0 bits f [] b0 k h eps
          (times2 bits tau (rooted bits phi))) (fun t0 ->
        bind (Some (times2 bits t0.m_m1 (square1 bits t0.inverse_chart)))
          (fun m1 -> Some ((false,
          (minus (minus (plus1 (frac bits cross) eps) (frac bits e1))
            (times2 bits (times2 bits h m1)
              (times2 bits (square1 bits tau) phi)))) :: [])))))

(** val check_entry :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> nat -> Arithmetic.integer ->
    bool **)

let check_entry prec0 bits f lo hi eta_lo eta_bar eps_bar beta k a b beta_l a_l b_l e0 e1 qm mm cross z_lo z_hi depth0 fuel =
  let on = fun from0 to1 program0 ->
    check_box prec0 bits f lo hi z_lo z_hi depth0 fuel
      (side_between bits from0 to1) (tau_side bits)
      (h_side bits eta_lo eta_bar) program0
  in
  (&&) (on e0 e1 (below_program prec0 bits f k beta_l a_l b_l qm mm))
    (on e1 eps_bar (above_program prec0 bits f beta k a b e1 cross))

type law = { g_eta_lo : (Arithmetic.integer * Arithmetic.integer);
             g_eta_bar : (Arithmetic.integer * Arithmetic.integer);
             g_eps_bar : (Arithmetic.integer * Arithmetic.integer);
             g_beta : (Arithmetic.integer * Arithmetic.integer);
             g_k : (Arithmetic.integer * Arithmetic.integer);
             g_A : (Arithmetic.integer * Arithmetic.integer);
             g_B : (Arithmetic.integer * Arithmetic.integer);
             g_near : (Arithmetic.integer * Arithmetic.integer);
             g_mid : (Arithmetic.integer * Arithmetic.integer);
             g_top : (Arithmetic.integer * Arithmetic.integer);
             g_z_lo : (Arithmetic.integer * Arithmetic.integer);
             g_z_hi : (Arithmetic.integer * Arithmetic.integer) }

(** val law_of :
    (Arithmetic.integer * Arithmetic.integer) list -> law option **)

let law_of = function
| [] -> None
| eta_lo :: l ->
  (match l with
   | [] -> None
   | eta_bar :: l0 ->
     (match l0 with
      | [] -> None
      | eps_bar :: l1 ->
        (match l1 with
         | [] -> None
         | beta :: l2 ->
           (match l2 with
            | [] -> None
            | k :: l3 ->
              (match l3 with
               | [] -> None
               | a :: l4 ->
                 (match l4 with
                  | [] -> None
                  | b :: l5 ->
                    (match l5 with
                     | [] -> None
                     | near0 :: l6 ->
                       (match l6 with
                        | [] -> None
                        | mid :: l7 ->
                          (match l7 with
                           | [] -> None
                           | top :: l8 ->
                             (match l8 with
                              | [] -> None
                              | z_lo :: l9 ->
                                (match l9 with
                                 | [] -> None
                                 | z_hi :: l10 ->
                                   (match l10 with
                                    | [] ->
                                      Some { g_eta_lo = eta_lo; g_eta_bar =
                                        eta_bar; g_eps_bar = eps_bar;
                                        g_beta = beta; g_k = k; g_A = a;
                                        g_B = b; g_near = near0; g_mid = mid;
                                        g_top = top; g_z_lo = z_lo; g_z_hi =
                                        z_hi }
                                    | _ :: _ -> None))))))))))))

type lower0 = { w_eps : (Arithmetic.integer * Arithmetic.integer);
                w_beta : (Arithmetic.integer * Arithmetic.integer);
                w_A : (Arithmetic.integer * Arithmetic.integer);
                w_B : (Arithmetic.integer * Arithmetic.integer);
                w_near : (Arithmetic.integer * Arithmetic.integer);
                w_mid : (Arithmetic.integer * Arithmetic.integer);
                w_top : (Arithmetic.integer * Arithmetic.integer) }

(** val lower_of :
    (Arithmetic.integer * Arithmetic.integer) list -> lower0 option **)

let lower_of = function
| [] -> None
| eps :: l ->
  (match l with
   | [] -> None
   | beta :: l0 ->
     (match l0 with
      | [] -> None
      | a :: l1 ->
        (match l1 with
         | [] -> None
         | b :: l2 ->
           (match l2 with
            | [] -> None
            | near0 :: l3 ->
              (match l3 with
               | [] -> None
               | mid :: l4 ->
                 (match l4 with
                  | [] -> None
                  | top :: l5 ->
                    (match l5 with
                     | [] ->
                       Some { w_eps = eps; w_beta = beta; w_A = a; w_B = b;
                         w_near = near0; w_mid = mid; w_top = top }
                     | _ :: _ -> None)))))))

type entry = { n_e0 : (Arithmetic.integer * Arithmetic.integer);
               n_e1 : (Arithmetic.integer * Arithmetic.integer);
               n_Qm : (Arithmetic.integer * Arithmetic.integer);
               n_Mm : (Arithmetic.integer * Arithmetic.integer);
               n_cross : (Arithmetic.integer * Arithmetic.integer) }

(** val entry_of :
    (Arithmetic.integer * Arithmetic.integer) list -> entry option **)

let entry_of = function
| [] -> None
| e0 :: l ->
  (match l with
   | [] -> None
   | e1 :: l0 ->
     (match l0 with
      | [] -> None
      | qm :: l1 ->
        (match l1 with
         | [] -> None
         | mm :: l2 ->
           (match l2 with
            | [] -> None
            | cross :: l3 ->
              (match l3 with
               | [] ->
                 Some { n_e0 = e0; n_e1 = e1; n_Qm = qm; n_Mm = mm; n_cross =
                   cross }
               | _ :: _ -> None)))))

(** val model_bits : law -> Arithmetic.integer list **)

let model_bits g =
  let b =
    Z.to_pos
      (Z.add (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice_and_one
        (Arithmetic.twice Arithmetic.one))))
        (Z.mul (Arithmetic.twice Arithmetic.one)
          (Z.max Arithmetic.zero (Z.opp (magnitude (exact0 g.g_eta_bar))))))
  in
  b :: ((Coq_Pos.add b (Arithmetic.twice (Arithmetic.twice_and_one
          (Arithmetic.twice Arithmetic.one)))) :: [])

(** val computed :
    (I.F.precision -> Arithmetic.integer -> bool) -> law -> bool **)

let computed check0 g =
  one_of (fun bits ->
    check0
      (I.F.coq_PtoP
        (Coq_Pos.add bits (Arithmetic.twice (Arithmetic.twice_and_one
          Arithmetic.one)))) bits) (model_bits g)

(** val check_sharpness_law :
    effort -> formula -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> law -> verdict **)

let check_sharpness_law h f lo hi g =
  if at_most0 { qnum = Arithmetic.zero; qden = Arithmetic.one }
       (exact0 g.g_eta_lo)
  then if at_most0 (exact0 g.g_eta_lo) (exact0 g.g_eta_bar)
       then if less { qnum = Arithmetic.zero; qden = Arithmetic.one }
                 (exact0 g.g_eta_bar)
            then if less { qnum = Arithmetic.zero; qden = Arithmetic.one }
                      (exact0 g.g_A)
                 then if at_most0 { qnum = Arithmetic.zero; qden =
                           Arithmetic.one } (exact0 g.g_B)
                      then if less { qnum = Arithmetic.zero; qden =
                                Arithmetic.one } (exact0 g.g_beta)
                           then if less
                                     (qmult (exact0 g.g_beta)
                                       (qpower (exact0 g.g_eta_bar)
                                         (Arithmetic.twice Arithmetic.one)))
                                     { qnum = (Arithmetic.twice
                                     Arithmetic.one); qden = Arithmetic.one }
                                then if less { qnum = Arithmetic.zero; qden =
                                          Arithmetic.one } (exact0 g.g_near)
                                     then if at_most0 (exact0 g.g_near)
                                               (exact0 g.g_mid)
                                          then if at_most0 (exact0 g.g_mid)
                                                    (exact0 g.g_top)
                                               then if at_most0
                                                         (qplus
                                                           (exact0
                                                             g.g_eps_bar)
                                                           (qmult
                                                             (exact0 g.g_beta)
                                                             (qpower
                                                               (exact0
                                                                 g.g_eta_bar)
                                                               (Arithmetic.twice
                                                               Arithmetic.one))))
                                                         (qpower
                                                           (exact0 g.g_top)
                                                           (Arithmetic.twice
                                                           Arithmetic.one))
                                                    then if less { qnum =
                                                              Arithmetic.zero;
                                                              qden =
                                                              Arithmetic.one }
                                                              (exact0
                                                                g.g_eps_bar)
                                                         then if at_most0
                                                                   (exact0
                                                                    g.g_z_lo)
                                                                   (exact0
                                                                    g.g_z_hi)
                                                              then if 
                                                                    smooth_between
                                                                    h f []
                                                                    coarse
                                                                    (exact0
                                                                    g.g_z_lo)
                                                                    (exact0
                                                                    g.g_z_hi)
                                                                   then 
                                                                    if 
                                                                    computed
                                                                    (fun prec0 bits ->
                                                                    check_law
                                                                    prec0
                                                                    bits f lo
                                                                    hi
                                                                    g.g_eta_lo
                                                                    g.g_eta_bar
                                                                    g.g_beta
                                                                    g.g_k
                                                                    g.g_A
                                                                    g.g_B
                                                                    g.g_near
                                                                    g.g_mid
                                                                    g.g_top
                                                                    g.g_z_lo
                                                                    g.g_z_hi
                                                                    h.halvings
                                                                    h.parts) g
                                                                    then 
                                                                    Accepted
                                                                    else 
                                                                    Refused
                                                                    ('c'::('h'::('a'::('r'::('t'::(','::(' '::('o'::('d'::('d'::(','::(' '::('i'::('n'::('1'::(' '::('t'::('o'::(' '::('i'::('n'::('4'::(','::(' '::('r'::('a'::('t'::('e'::(','::(' '::('f'::('a'::('r'::('0'::(','::(' '::('f'::('a'::('r'::(','::(' '::('n'::('e'::('a'::('r'::('0'::(' '::('t'::('o'::(' '::('n'::('e'::('a'::('r'::('4'::(','::(' '::('m'::('i'::('d'::('0'::(','::(' '::('m'::('i'::('d'::[]))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
                                                                   else 
                                                                    Refused
                                                                    ('s'::('m'::('o'::('o'::('t'::('h'::[]))))))
                                                              else Refused
                                                                    ('s'::('m'::('o'::('o'::('t'::('h'::(':'::(' '::('i'::('t'::('s'::(' '::('r'::('a'::('n'::('g'::('e'::(' '::('i'::('s'::(' '::('e'::('m'::('p'::('t'::('y'::[]))))))))))))))))))))))))))
                                                         else Refused
                                                                ('w'::('1'::('2'::[])))
                                                    else Refused
                                                           ('w'::('1'::('1'::[])))
                                               else Refused
                                                      ('w'::('1'::('0'::[])))
                                          else Refused ('w'::('9'::[]))
                                     else Refused ('w'::('8'::[]))
                                else Refused ('w'::('7'::[]))
                           else Refused ('w'::('6'::[]))
                      else Refused ('w'::('5'::[]))
                 else Refused ('w'::('4'::[]))
            else Refused ('w'::('3'::[]))
       else Refused ('w'::('2'::[]))
  else Refused ('w'::('1'::[]))

(** val check_sharpness_law_lower :
    effort -> formula -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> law -> lower0 -> verdict **)

let check_sharpness_law_lower h f lo hi g m =
  if less { qnum = Arithmetic.zero; qden = Arithmetic.one } (exact0 m.w_eps)
  then if at_most0 (exact0 m.w_eps) (exact0 g.g_eps_bar)
       then if less { qnum = Arithmetic.zero; qden = Arithmetic.one }
                 (exact0 m.w_beta)
            then if less (exact0 m.w_beta) (exact0 g.g_beta)
                 then if at_most0 { qnum = Arithmetic.zero; qden =
                           Arithmetic.one } (exact0 m.w_B)
                      then if less
                                (qmult
                                  (qmult { qnum = (Arithmetic.twice
                                    Arithmetic.one); qden = Arithmetic.one }
                                    (exact0 m.w_B))
                                  (qplus
                                    (qpower (exact0 m.w_top)
                                      (Arithmetic.twice Arithmetic.one))
                                    (qmult (exact0 m.w_beta)
                                      (qpower (exact0 g.g_eta_bar)
                                        (Arithmetic.twice Arithmetic.one)))))
                                (exact0 m.w_A)
                           then if less
                                     (qmult
                                       (qminus (exact0 g.g_beta)
                                         (exact0 m.w_beta))
                                       (qpower (exact0 g.g_eta_bar)
                                         (Arithmetic.twice Arithmetic.one)))
                                     (qpower (exact0 m.w_near)
                                       (Arithmetic.twice Arithmetic.one))
                                then if at_most0 { qnum = Arithmetic.zero;
                                          qden = Arithmetic.one }
                                          (exact0 m.w_near)
                                     then if at_most0 (exact0 m.w_near)
                                               (exact0 m.w_mid)
                                          then if at_most0 (exact0 m.w_mid)
                                                    (exact0 m.w_top)
                                               then if at_most0
                                                         (qplus
                                                           (exact0 m.w_eps)
                                                           (qmult
                                                             (exact0 g.g_beta)
                                                             (qpower
                                                               (exact0
                                                                 g.g_eta_bar)
                                                               (Arithmetic.twice
                                                               Arithmetic.one))))
                                                         (qpower
                                                           (exact0 m.w_top)
                                                           (Arithmetic.twice
                                                           Arithmetic.one))
                                                    then if at_most0
                                                              (exact0 m.w_top)
                                                              (exact0 g.g_top)
                                                         then if at_most0
                                                                   (exact0
                                                                    m.w_A)
                                                                   (exact0
                                                                    g.g_A)
                                                              then if 
                                                                    computed
                                                                    (fun prec0 bits ->
                                                                    check_lower
                                                                    prec0
                                                                    bits f lo
                                                                    hi
                                                                    g.g_eta_lo
                                                                    g.g_eta_bar
                                                                    g.g_beta
                                                                    g.g_k
                                                                    g.g_A
                                                                    g.g_B
                                                                    m.w_beta
                                                                    m.w_A
                                                                    m.w_B
                                                                    m.w_near
                                                                    m.w_mid
                                                                    m.w_top
                                                                    g.g_z_lo
                                                                    g.g_z_hi
                                                                    h.halvings
                                                                    h.parts) g
                                                                   then 
                                                                    Accepted
                                                                   else 
                                                                    Refused
                                                                    ('n'::('e'::('a'::('r'::('1'::(' '::('t'::('o'::(' '::('n'::('e'::('a'::('r'::('4'::(','::(' '::('m'::('i'::('d'::('1'::(','::(' '::('m'::('i'::('d'::('2'::(','::(' '::('f'::('a'::('r'::('1'::(','::(' '::('f'::('a'::('r'::('2'::[]))))))))))))))))))))))))))))))))))))))
                                                              else Refused
                                                                    ('v'::('1'::('2'::[])))
                                                         else Refused
                                                                ('v'::('1'::('1'::[])))
                                                    else Refused
                                                           ('v'::('1'::('0'::[])))
                                               else Refused ('v'::('9'::[]))
                                          else Refused ('v'::('8'::[]))
                                     else Refused
                                            ('n'::('e'::('a'::('r'::('1'::(':'::(' '::('i'::('t'::('s'::(' '::('r'::('a'::('n'::('g'::('e'::(' '::('i'::('s'::(' '::('e'::('m'::('p'::('t'::('y'::[])))))))))))))))))))))))))
                                else Refused ('v'::('7'::[]))
                           else Refused ('v'::('6'::[]))
                      else Refused ('v'::('5'::[]))
                 else Refused ('v'::('4'::[]))
            else Refused ('v'::('3'::[]))
       else Refused ('v'::('2'::[]))
  else Refused ('v'::('1'::[]))

(** val check_law_entry :
    effort -> formula -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> law -> lower0 -> entry ->
    verdict **)

let check_law_entry h f lo hi g m n0 =
  let top =
    qplus (exact0 n0.n_e1)
      (qmult (exact0 m.w_beta)
        (qpower (exact0 g.g_eta_bar) (Arithmetic.twice Arithmetic.one)))
  in
  if less { qnum = Arithmetic.zero; qden = Arithmetic.one } (exact0 n0.n_e0)
  then if less (exact0 n0.n_e0) (exact0 n0.n_e1)
       then if at_most0 (exact0 n0.n_e1) (exact0 m.w_eps)
            then if less { qnum = Arithmetic.one; qden = Arithmetic.one }
                      (exact0 n0.n_Qm)
                 then if at_most0
                           (qmult
                             (qmult
                               (qmult
                                 (qmult
                                   (qpower (exact0 g.g_eta_bar)
                                     (Arithmetic.twice Arithmetic.one))
                                   (exact0 n0.n_Mm)) top)
                               (qminus (exact0 m.w_A)
                                 (qmult (exact0 m.w_B) top)))
                             (qpower (exact0 n0.n_Qm) (Arithmetic.twice
                               Arithmetic.one)))
                           (qmult
                             (qminus
                               (qminus (exact0 n0.n_e1) (exact0 n0.n_e0))
                               (exact0 n0.n_cross))
                             (qminus
                               (qpower (exact0 n0.n_Qm) (Arithmetic.twice
                                 Arithmetic.one)) { qnum = Arithmetic.one;
                               qden = Arithmetic.one }))
                      then if computed (fun prec0 bits ->
                                check_entry prec0 bits f lo hi g.g_eta_lo
                                  g.g_eta_bar g.g_eps_bar g.g_beta g.g_k
                                  g.g_A g.g_B m.w_beta m.w_A m.w_B n0.n_e0
                                  n0.n_e1 n0.n_Qm n0.n_Mm n0.n_cross g.g_z_lo
                                  g.g_z_hi h.halvings h.parts) g
                           then Accepted
                           else Refused
                                  ('g'::('r'::('o'::('w'::(','::(' '::('s'::('l'::('o'::('w'::(','::(' '::('c'::('r'::('o'::('s'::('s'::[])))))))))))))))))
                      else Refused ('n'::('5'::[]))
                 else Refused ('n'::('4'::[]))
            else Refused ('n'::('3'::[]))
       else Refused ('n'::('2'::[]))
  else Refused ('n'::('1'::[]))

(** val row_of_numbers :
    (Arithmetic.integer * Arithmetic.integer) list -> rational_row option **)

let row_of_numbers = function
| [] -> None
| top :: l0 ->
  (match l0 with
   | [] -> None
   | low :: l1 ->
     (match l1 with
      | [] -> None
      | from0 :: l2 ->
        (match l2 with
         | [] -> None
         | to1 :: l3 ->
           (match l3 with
            | [] -> None
            | slope0 :: l4 ->
              (match l4 with
               | [] ->
                 Some { q_top = top; q_low = low; q_from = from0; q_to = to1;
                   q_slope = slope0 }
               | _ :: _ -> None)))))

(** val rows_of_numbers :
    (Arithmetic.integer * Arithmetic.integer) list list -> rational_row list
    option **)

let rec rows_of_numbers = function
| [] -> Some []
| row :: rows1 ->
  (match row_of_numbers row with
   | Some row0 ->
     (match rows_of_numbers rows1 with
      | Some rows2 -> Some (row0 :: rows2)
      | None -> None)
   | None -> None)

(** val root1 : law -> (Arithmetic.integer * Arithmetic.integer) -> term0 **)

let root1 g d_bar =
  TSqrt (TAdd
    ((the (qpower (exact0 d_bar) (Arithmetic.twice Arithmetic.one))), (TMul
    ((the
       (qmult { qnum = (Arithmetic.twice (Arithmetic.twice Arithmetic.one));
         qden = Arithmetic.one }
         (qpower (exact0 g.g_eta_bar) (Arithmetic.twice Arithmetic.one)))),
    (TPow ((TVar O), (S (S O))))))))

(** val overshoot :
    law -> (Arithmetic.integer * Arithmetic.integer) -> term0 **)

let overshoot g d_bar =
  TSub ((TVar O), (TMul ((TDer (O, (S O))), (root1 g d_bar))))

(** val moved_back : law -> term0 **)

let moved_back g =
  TMul ((TMul
    ((the (qpower (exact0 g.g_eta_bar) (Arithmetic.twice Arithmetic.one))),
    (TVar O))), (TPow ((TDer (O, (S O))), (S (S O)))))

(** val nonnegative_at : effort -> formula -> q -> q -> term0 -> bool **)

let nonnegative_at h f from0 to1 body0 =
  nonnegative_on h f [] coarse ((between from0 to1) :: []) ((TVar O) :: [])
    body0

(** val row_fits : effort -> formula -> rational_row -> bool **)

let row_fits h f row =
  nonnegative_at h f (exact0 row.q_from) (exact0 row.q_to) (TSub
    ((the (exact0 row.q_slope)), (TDer (O, (S O)))))

(** val row_fits_below : effort -> formula -> rational_row -> bool **)

let row_fits_below h f row =
  nonnegative_at h f (exact0 row.q_from) (exact0 row.q_to) (TAdd ((TDer (O,
    (S O))), (the (exact0 row.q_slope))))

(** val shrinking : law -> rational_row -> q **)

let shrinking g row =
  qpower (qmult (exact0 g.g_eta_bar) (exact0 row.q_slope)) (Arithmetic.twice
    Arithmetic.one)

(** val below_drop : law -> q -> q -> rational_row -> bool **)

let below_drop g a b row =
  at_most0
    (qmult a
      (qminus { qnum = Arithmetic.one; qden = Arithmetic.one }
        (shrinking g row)))
    (qminus
      (qmult b
        (qminus { qnum = Arithmetic.one; qden = Arithmetic.one }
          (shrinking g row)))
      (qmult
        (qplus { qnum = (Arithmetic.twice Arithmetic.one); qden =
          Arithmetic.one } (exact0 row.q_top)) (shrinking g row)))

(** val pairs0 :
    (rational_row -> rational_row -> bool) -> rational_row -> rational_row
    list -> bool **)

let rec pairs0 test row = function
| [] -> true
| next0 :: rest0 -> if test row next0 then pairs0 test next0 rest0 else false

(** val check_law_from_afar :
    effort -> formula -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> law ->
    (Arithmetic.integer * Arithmetic.integer) -> rational_row -> rational_row
    list -> verdict **)

let check_law_from_afar h f lo hi g d_bar first rest =
  let rows0 = first :: rest in
  let from0 = exact0 first.q_from in
  let to1 = exact0 first.q_to in
  if less { qnum = Arithmetic.zero; qden = Arithmetic.one } (exact0 d_bar)
  then if less from0 (exact0 lo)
       then if less (exact0 hi) to1
            then if positive_on h f []
                      (bits_between (exact0 lo) (exact0 hi) { qnum =
                        Arithmetic.one; qden = Arithmetic.one })
                      ((between (exact0 lo) (exact0 hi)) :: []) ((TVar
                      O) :: []) (TSub ((TMul ((TDer (O, (S (S O)))),
                      (root1 g d_bar))),
                      (the
                        (qplus { qnum = (Arithmetic.twice Arithmetic.one);
                          qden = Arithmetic.one } (exact0 first.q_top)))))
                 then if smooth_between h f [] coarse from0 to1
                      then if positive_on h f []
                                (bits_between (exact0 lo) (exact0 hi)
                                  { qnum = Arithmetic.one; qden =
                                  Arithmetic.one })
                                ((between from0 (exact0 lo)) :: []) ((TVar
                                O) :: []) (TNeg (TDer (O, (S O))))
                           then if positive_on h f []
                                     (bits_between (exact0 lo) (exact0 hi)
                                       { qnum = Arithmetic.one; qden =
                                       Arithmetic.one })
                                     ((between (exact0 hi) to1) :: []) ((TVar
                                     O) :: []) (TDer (O, (S O)))
                                then if nonnegative_at h f (exact0 lo) to1
                                          (TSub ((overshoot g d_bar),
                                          (the from0)))
                                     then if nonnegative_at h f (exact0 lo)
                                               to1 (TSub ((TAdd
                                               ((overshoot g d_bar),
                                               (moved_back g))), (the from0)))
                                          then if nonnegative_at h f from0
                                                    (exact0 hi) (TSub
                                                    ((the to1),
                                                    (overshoot g d_bar)))
                                               then if nonnegative_at h f
                                                         from0 (exact0 hi)
                                                         (TSub ((the to1),
                                                         (TAdd
                                                         ((overshoot g d_bar),
                                                         (moved_back g)))))
                                                    then if forallb
                                                              (fun row ->
                                                              less { qnum =
                                                                Arithmetic.zero;
                                                                qden =
                                                                Arithmetic.one }
                                                                (exact0
                                                                  row.q_low))
                                                              rows0
                                                         then if forallb
                                                                   (fun row ->
                                                                   at_most0
                                                                    (exact0
                                                                    row.q_low)
                                                                    (exact0
                                                                    row.q_top))
                                                                   rows0
                                                              then if 
                                                                    forallb
                                                                    (fun row ->
                                                                    less
                                                                    (qmult
                                                                    (exact0
                                                                    g.g_eta_bar)
                                                                    (exact0
                                                                    row.q_slope))
                                                                    { qnum =
                                                                    Arithmetic.one;
                                                                    qden =
                                                                    Arithmetic.one })
                                                                    rows0
                                                                   then 
                                                                    if 
                                                                    forallb
                                                                    (fun row ->
                                                                    less
                                                                    (shrinking
                                                                    g row)
                                                                    { qnum =
                                                                    Arithmetic.one;
                                                                    qden =
                                                                    Arithmetic.one })
                                                                    rows0
                                                                    then 
                                                                    if 
                                                                    forallb
                                                                    (fun row ->
                                                                    at_most0
                                                                    (exact0
                                                                    row.q_from)
                                                                    (exact0
                                                                    row.q_to))
                                                                    rows0
                                                                    then 
                                                                    if 
                                                                    forallb
                                                                    (row_fits
                                                                    h f) rows0
                                                                    then 
                                                                    if 
                                                                    forallb
                                                                    (row_fits_below
                                                                    h f) rows0
                                                                    then 
                                                                    if 
                                                                    below_drop
                                                                    g
                                                                    (exact0
                                                                    first.q_low)
                                                                    (exact0
                                                                    first.q_top)
                                                                    first
                                                                    then 
                                                                    if 
                                                                    pairs0
                                                                    (fun row next0 ->
                                                                    (&&)
                                                                    (below_drop
                                                                    g
                                                                    (exact0
                                                                    next0.q_low)
                                                                    (exact0
                                                                    row.q_low)
                                                                    row)
                                                                    (below_drop
                                                                    g
                                                                    (exact0
                                                                    next0.q_low)
                                                                    (exact0
                                                                    next0.q_top)
                                                                    row))
                                                                    first rest
                                                                    then 
                                                                    if 
                                                                    pairs0
                                                                    (fun row next0 ->
                                                                    at_most0
                                                                    (exact0
                                                                    row.q_from)
                                                                    (exact0
                                                                    next0.q_from))
                                                                    first rest
                                                                    then 
                                                                    if 
                                                                    pairs0
                                                                    (fun row next0 ->
                                                                    at_most0
                                                                    (exact0
                                                                    next0.q_to)
                                                                    (exact0
                                                                    row.q_to))
                                                                    first rest
                                                                    then 
                                                                    if 
                                                                    at_most0
                                                                    (exact0
                                                                    (last
                                                                    rest
                                                                    first).q_top)
                                                                    (exact0
                                                                    g.g_eps_bar)
                                                                    then 
                                                                    if 
                                                                    computed
                                                                    (fun prec0 bits ->
                                                                    check_afar
                                                                    prec0
                                                                    bits f lo
                                                                    hi
                                                                    g.g_eta_lo
                                                                    g.g_eta_bar
                                                                    g.g_beta
                                                                    g.g_k
                                                                    g.g_A
                                                                    g.g_B
                                                                    g.g_z_lo
                                                                    g.g_z_hi
                                                                    h.halvings
                                                                    h.parts
                                                                    first rest)
                                                                    g
                                                                    then 
                                                                    Accepted
                                                                    else 
                                                                    Refused
                                                                    ('p'::('4'::(','::(' '::('p'::('5'::(','::(' '::('q'::('2'::(','::(' '::('q'::('3'::[]))))))))))))))
                                                                    else 
                                                                    Refused
                                                                    ('q'::('1'::[]))
                                                                    else 
                                                                    Refused
                                                                    ('p'::('3'::[]))
                                                                    else 
                                                                    Refused
                                                                    ('p'::('2'::[]))
                                                                    else 
                                                                    Refused
                                                                    ('p'::('1'::[]))
                                                                    else 
                                                                    Refused
                                                                    ('r'::('6'::[]))
                                                                    else 
                                                                    Refused
                                                                    ('r'::('5'::[]))
                                                                    else 
                                                                    Refused
                                                                    ('r'::('4'::[]))
                                                                    else 
                                                                    Refused
                                                                    ('r'::('4'::(':'::(' '::('i'::('t'::('s'::(' '::('r'::('a'::('n'::('g'::('e'::(' '::('i'::('s'::(' '::('e'::('m'::('p'::('t'::('y'::[]))))))))))))))))))))))
                                                                    else 
                                                                    Refused
                                                                    ('r'::('3'::[]))
                                                                   else 
                                                                    Refused
                                                                    ('r'::('3'::[]))
                                                              else Refused
                                                                    ('r'::('2'::[]))
                                                         else Refused
                                                                ('r'::('1'::[]))
                                                    else Refused
                                                           ('c'::('3'::('d'::[])))
                                               else Refused
                                                      ('c'::('3'::('c'::[])))
                                          else Refused ('c'::('3'::('b'::[])))
                                     else Refused ('c'::('3'::('a'::[])))
                                else Refused ('c'::('1'::('b'::[])))
                           else Refused ('c'::('1'::('a'::[])))
                      else Refused
                             ('s'::('m'::('o'::('o'::('t'::('h'::[]))))))
                 else Refused ('a'::('4'::[]))
            else Refused ('a'::('3'::[]))
       else Refused ('a'::('2'::[]))
  else Refused ('a'::('1'::[]))

(** val t_alpha : term0 **)

let t_alpha =
  TSub ((TMul
    ((the { qnum = (Arithmetic.twice_and_one Arithmetic.one); qden =
       Arithmetic.one }), (TPow ((TDer (O, (S (S (S O))))), (S (S O)))))),
    (TMul ((TDer (O, (S (S O)))), (TDer (O, (S (S (S (S O)))))))))

(** val t_scale : term0 **)

let t_scale =
  TMul
    ((the { qnum = (Arithmetic.twice_and_one Arithmetic.one); qden =
       Arithmetic.one }), (TPow ((TDer (O, (S (S O)))), (S (S (S (S O)))))))

(** val check_sharpness :
    effort -> formula -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> law ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> rational_row -> bool ->
    verdict **)

let check_sharpness h f lo hi g d_bar start1 m beta_l factor factor_l first entered0 =
  let on_bracket = fun test body0 ->
    test h f []
      (bits_between (exact0 lo) (exact0 hi) { qnum = Arithmetic.one; qden =
        Arithmetic.one }) ((between (exact0 lo) (exact0 hi)) :: []) ((TVar
      O) :: []) body0
  in
  if at_most0
       (qplus { qnum = (Arithmetic.twice Arithmetic.one); qden =
         Arithmetic.one } (exact0 first.q_top))
       (qmult { qnum = (Arithmetic.twice Arithmetic.one); qden =
         Arithmetic.one } (exact0 start1))
  then if at_most0 (exact0 start1) (exact0 m)
       then if on_bracket nonnegative_on (TSub ((TMul ((TDer (O, (S (S O)))),
                 (root1 g d_bar))),
                 (the
                   (qmult { qnum = (Arithmetic.twice Arithmetic.one); qden =
                     Arithmetic.one } (exact0 m)))))
            then if on_bracket positive_on t_alpha
                 then if on_bracket nonnegative_on (TSub ((TMul
                           ((the (exact0 factor)), t_scale)), (TMul
                           ((the (exact0 g.g_beta)), t_alpha))))
                      then if on_bracket nonnegative_on (TSub ((TMul
                                ((the (exact0 beta_l)), t_alpha)), (TMul
                                ((the (exact0 factor_l)), t_scale))))
                           then if entered0
                                then Accepted
                                else Refused
                                       ('n'::('o'::(' '::('c'::('l'::('a'::('i'::('m'::(' '::('l'::('a'::('w'::('_'::('e'::('n'::('t'::('r'::('y'::(' '::('o'::('f'::(' '::('t'::('h'::('e'::(' '::('s'::('a'::('m'::('e'::(' '::('l'::('a'::('w'::(' '::('t'::('a'::('k'::('e'::('s'::(' '::('r'::('u'::('n'::('s'::(' '::('f'::('r'::('o'::('m'::(' '::('w'::('h'::('e'::('r'::('e'::(' '::('l'::('a'::('w'::('_'::('f'::('r'::('o'::('m'::('_'::('a'::('f'::('a'::('r'::(' '::('l'::('e'::('a'::('v'::('e'::('s'::(' '::('t'::('h'::('e'::('m'::(' '::('t'::('o'::(' '::('t'::('h'::('a'::('t'::(' '::('b'::('e'::('t'::('a'::('_'::('l'::[])))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
                           else Refused ('t'::('6'::[]))
                      else Refused ('t'::('5'::[]))
                 else Refused ('t'::('4'::[]))
            else Refused ('t'::('3'::[]))
       else Refused ('t'::('2'::[]))
  else Refused ('t'::('1'::[]))

(** val low_program :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> base -> model -> model ->
    model -> (bool * model) list option **)

let low_program prec0 bits f k beta_l a_l b_l qm mm b c tau eta =
  bind (Some (square1 bits eta)) (fun h ->
    bind (Some (plus1 c (frac bits beta_l))) (fun cL ->
      bind (Some
        (times2 bits cL
          (minus (frac bits a_l)
            (times2 bits (times2 bits (frac bits b_l) h) cL)))) (fun width ->
        bind (Some (times2 bits (times2 bits tau eta) (rooted bits width)))
          (fun w ->
          bind (Some (times2 bits c h)) (fun eps ->
            bind (two_steps prec0 bits f [] b k h eps w) (fun t0 ->
              bind (expanded bits b h eps w t0) (fun x ->
                bind (Some
                  (times2 bits t0.m_m1 (square1 bits t0.inverse_chart)))
                  (fun m1 -> Some ((false,
                  (minus
                    (plus1 (times2 bits c x.m_A1)
                      (times2 bits (times2 bits (square1 bits tau) width)
                        x.m_Q2)) (frac bits qm))) :: ((false,
                  (minus (frac bits mm) m1)) :: []))))))))))

(** val cross_program :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> base -> model -> model ->
    model -> (bool * model) list option **)

let cross_program prec0 bits f beta k a b x b0 e tau h =
  bind (position_at prec0 bits f beta k a b b0 e tau h) (fun p ->
    let t0 = p.p_steps in
    bind (Some (times2 bits t0.m_m1 (square1 bits t0.inverse_chart)))
      (fun m1 -> Some ((false,
      (minus (frac bits x) (times2 bits m1 p.p_A))) :: [])))

(** val check_near :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> nat -> Arithmetic.integer ->
    bool **)

let check_near prec0 bits f lo hi eta_lo eta_bar beta k a b z_lo z_hi beta_l a_l b_l eta_near c0 c5 qm mm x e_top depth0 fuel =
  (&&)
    (check_box prec0 bits f lo hi z_lo z_hi depth0 fuel
      (side_between bits c0 c5) (tau_side bits)
      (side_between bits eta_lo eta_near)
      (low_program prec0 bits f k beta_l a_l b_l qm mm))
    (check_positions prec0 bits f lo hi eta_lo eta_bar z_lo z_hi depth0 fuel
      (Arithmetic.zero, Arithmetic.one) e_top
      (cross_program prec0 bits f beta k a b x))

(** val strip_program :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> base -> model -> model ->
    model -> (bool * model) list option **)

let strip_program prec0 bits f beta k a b z_lo z_hi kappa ms b0 w sigma h =
  bind (Some (square1 bits w)) (fun ww ->
    bind (Some
      (rooted bits
        (plus1 (square1 bits (frac bits a))
          (times2 bits
            (scaled0 (Arithmetic.twice (Arithmetic.twice Arithmetic.one))
              (frac bits b)) (times2 bits sigma ww))))) (fun root2 ->
      bind (inverted0 bits (plus1 (frac bits a) root2)) (fun i ->
        bind (Some
          (times2 bits (scaled0 (Arithmetic.twice Arithmetic.one) sigma) i))
          (fun share ->
          bind (Some
            (minus (times2 bits share ww) (times2 bits (frac bits beta) h)))
            (fun eps ->
            bind (two_steps prec0 bits f [] b0 k h eps w) (fun t0 ->
              bind (expanded bits b0 h eps w t0) (fun x ->
                bind (Some
                  (times2 bits t0.m_m1 (square1 bits t0.inverse_chart)))
                  (fun m1 -> Some ((true,
                  (plus1 (exact1 (unit_of bits)) t0.m_kw)) :: ((false,
                  (minus t0.m_z0 (frac bits z_lo))) :: ((false,
                  (minus b0.at_c (frac bits z_lo))) :: ((false,
                  (minus (frac bits z_hi) t0.m_z0)) :: ((false,
                  (minus (frac bits z_hi) b0.at_c)) :: ((false,
                  (minus t0.m_z1 (frac bits z_lo))) :: ((false,
                  (minus (frac bits z_hi) t0.m_z1)) :: ((true,
                  x.m_Gt) :: ((false, x.m_A1) :: ((false,
                  (minus
                    (minus (minus (exact1 Arithmetic.zero) x.m_Q2)
                      (times2 bits x.m_A1 share)) (frac bits kappa))) :: ((false,
                  (minus x.m_b (times2 bits (frac bits kappa) ww))) :: ((false,
                  m1) :: ((false,
                  (minus (frac bits ms) m1)) :: [])))))))))))))))))))))

(** val opposite0 :
    (Arithmetic.integer * Arithmetic.integer) ->
    Arithmetic.integer * Arithmetic.integer **)

let opposite0 q0 =
  ((Z.opp (fst q0)), (snd q0))

(** val check_strip :
    I.F.precision -> Arithmetic.integer -> formula ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> nat -> Arithmetic.integer ->
    bool **)

let check_strip prec0 bits f lo hi eta_lo beta k a b z_lo z_hi eta_near w_max kappa ms depth0 fuel =
  check_box prec0 bits f lo hi z_lo z_hi depth0 fuel
    (side_between bits (opposite0 w_max) w_max)
    (side_between bits (Arithmetic.zero, Arithmetic.one) (Arithmetic.one,
      Arithmetic.one)) (h_side bits eta_lo eta_near)
    (strip_program prec0 bits f beta k a b z_lo z_hi kappa ms)

type near_entry = { y_eta : (Arithmetic.integer * Arithmetic.integer);
                    y_C0 : (Arithmetic.integer * Arithmetic.integer);
                    y_C1 : (Arithmetic.integer * Arithmetic.integer);
                    y_qm : (Arithmetic.integer * Arithmetic.integer);
                    y_Mm : (Arithmetic.integer * Arithmetic.integer);
                    y_X : (Arithmetic.integer * Arithmetic.integer) }

(** val near_of :
    (Arithmetic.integer * Arithmetic.integer) list -> near_entry option **)

let near_of = function
| [] -> None
| eta :: l ->
  (match l with
   | [] -> None
   | c0 :: l0 ->
     (match l0 with
      | [] -> None
      | c5 :: l1 ->
        (match l1 with
         | [] -> None
         | qm :: l2 ->
           (match l2 with
            | [] -> None
            | mm :: l3 ->
              (match l3 with
               | [] -> None
               | x :: l4 ->
                 (match l4 with
                  | [] ->
                    Some { y_eta = eta; y_C0 = c0; y_C1 = c5; y_qm = qm;
                      y_Mm = mm; y_X = x }
                  | _ :: _ -> None))))))

type strip = { p_w0 : (Arithmetic.integer * Arithmetic.integer);
               p_kappa : (Arithmetic.integer * Arithmetic.integer);
               p_Ms : (Arithmetic.integer * Arithmetic.integer) }

(** val strip_of :
    (Arithmetic.integer * Arithmetic.integer) list -> strip option **)

let strip_of = function
| [] -> None
| w :: l ->
  (match l with
   | [] -> None
   | kappa :: l0 ->
     (match l0 with
      | [] -> None
      | ms :: l1 ->
        (match l1 with
         | [] -> Some { p_w0 = w; p_kappa = kappa; p_Ms = ms }
         | _ :: _ -> None)))

(** val check_law_entry_near :
    effort -> formula -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> law -> lower0 -> near_entry
    -> verdict **)

let check_law_entry_near h f lo hi g m n0 =
  let h_near = qpower (exact0 n0.y_eta) (Arithmetic.twice Arithmetic.one) in
  if less { qnum = Arithmetic.zero; qden = Arithmetic.one } (exact0 n0.y_eta)
  then if at_most0 (exact0 g.g_eta_lo) (exact0 n0.y_eta)
       then if at_most0 (exact0 n0.y_eta) (exact0 g.g_eta_bar)
            then if less { qnum = Arithmetic.zero; qden = Arithmetic.one }
                      (exact0 n0.y_C0)
                 then if less (exact0 n0.y_C0) (exact0 n0.y_C1)
                      then if at_most0 (qmult (exact0 n0.y_C1) h_near)
                                (exact0 m.w_eps)
                           then if less { qnum = Arithmetic.zero; qden =
                                     Arithmetic.one } (exact0 n0.y_qm)
                                then if at_most0
                                          (qmult h_near (exact0 n0.y_X))
                                          { qnum = Arithmetic.one; qden =
                                          Arithmetic.one }
                                     then if at_most0
                                               (qmult
                                                 (qmult
                                                   (qmult (exact0 n0.y_Mm)
                                                     (exact0 m.w_A))
                                                   (qplus (exact0 n0.y_C1)
                                                     (exact0 m.w_beta)))
                                                 (qpower
                                                   (qplus { qnum =
                                                     Arithmetic.one; qden =
                                                     Arithmetic.one }
                                                     (qmult (exact0 n0.y_qm)
                                                       h_near))
                                                   (Arithmetic.twice
                                                   Arithmetic.one)))
                                               (qmult
                                                 (qminus
                                                   (qminus (exact0 n0.y_C1)
                                                     (exact0 n0.y_C0))
                                                   (qmult
                                                     (qmult h_near
                                                       (exact0 n0.y_X))
                                                     (qplus (exact0 n0.y_C1)
                                                       (exact0 g.g_beta))))
                                                 (qmult { qnum =
                                                   (Arithmetic.twice
                                                   Arithmetic.one); qden =
                                                   Arithmetic.one }
                                                   (exact0 n0.y_qm)))
                                          then if computed (fun prec0 bits ->
                                                    check_near prec0 bits f
                                                      lo hi g.g_eta_lo
                                                      g.g_eta_bar g.g_beta
                                                      g.g_k g.g_A g.g_B
                                                      g.g_z_lo g.g_z_hi
                                                      m.w_beta m.w_A m.w_B
                                                      n0.y_eta n0.y_C0
                                                      n0.y_C1 n0.y_qm n0.y_Mm
                                                      n0.y_X g.g_top
                                                      h.halvings h.parts) g
                                               then Accepted
                                               else Refused
                                                      ('g'::('r'::('o'::('w'::(','::(' '::('s'::('l'::('o'::('w'::(','::(' '::('c'::('r'::('o'::('s'::('s'::[])))))))))))))))))
                                          else Refused ('n'::('6'::[]))
                                     else Refused ('n'::('5'::[]))
                                else Refused ('n'::('4'::[]))
                           else Refused ('n'::('3'::[]))
                      else Refused ('n'::('2'::[]))
                 else Refused ('n'::('1'::[]))
            else Refused ('n'::('0'::('c'::[])))
       else Refused ('n'::('0'::('b'::[])))
  else Refused ('n'::('0'::('a'::[])))

(** val check_law_strip :
    effort -> formula -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> law -> near_entry -> strip
    -> verdict **)

let check_law_strip h f lo hi g n0 s =
  if less { qnum = Arithmetic.zero; qden = Arithmetic.one } (exact0 s.p_w0)
  then if less { qnum = Arithmetic.zero; qden = Arithmetic.one }
            (exact0 s.p_kappa)
       then if computed (fun prec0 bits ->
                 check_strip prec0 bits f lo hi g.g_eta_lo g.g_beta g.g_k
                   g.g_A g.g_B g.g_z_lo g.g_z_hi n0.y_eta s.p_w0 s.p_kappa
                   s.p_Ms h.halvings h.parts) g
            then Accepted
            else Refused
                   ('c'::('h'::('a'::('r'::('t'::(','::(' '::('i'::('n'::('1'::(' '::('t'::('o'::(' '::('i'::('n'::('4'::(','::(' '::('a'::('p'::('a'::('r'::('t'::(','::(' '::('d'::('r'::('i'::('f'::('t'::(','::(' '::('s'::('h'::('r'::('i'::('n'::('k'::(','::(' '::('t'::('u'::('r'::('n'::(','::(' '::('r'::('a'::('t'::('e'::(','::(' '::('s'::('l'::('o'::('w'::[])))))))))))))))))))))))))))))))))))))))))))))))))))))))))
       else Refused ('s'::('2'::[]))
  else Refused ('s'::('1'::[]))

(** val check_minimum :
    effort -> formula ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> verdict **)

let check_minimum h f box0 lo hi =
  let fine =
    bits_between (exact0 lo) (exact0 hi) { qnum = Arithmetic.one; qden =
      Arithmetic.one }
  in
  if smooth_between h f box0 fine (exact0 lo) (exact0 hi)
  then (match unproved h fine f (map range_of box0) minimum
                (lo :: (hi :: [])) [] (bracket lo hi) with
        | Some name0 -> Refused name0
        | None -> Accepted)
  else Refused ('s'::('m'::('o'::('o'::('t'::('h'::[]))))))

type judged = claim * bool

(** val accepted_latest :
    char list -> judged list -> (claim * judged list) option **)

let rec accepted_latest name0 = function
| [] -> None
| j :: before0 ->
  let (c, ok) = j in
  if eqb0 c.claim_kind name0
  then if ok then Some (c, before0) else None
  else accepted_latest name0 before0

(** val law_below : judged list -> (law * judged list) option **)

let law_below before =
  match accepted_latest
          ('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('l'::('a'::('w'::[])))))))))))))
          before with
  | Some p ->
    let (c, before0) = p in
    (match law_of c.values with
     | Some g -> Some (g, before0)
     | None -> None)
  | None -> None

(** val lower_below : judged list -> (lower0 * (law * judged list)) option **)

let lower_below before =
  match accepted_latest
          ('s'::('h'::('a'::('r'::('p'::('n'::('e'::('s'::('s'::('_'::('l'::('a'::('w'::('_'::('l'::('o'::('w'::('e'::('r'::[])))))))))))))))))))
          before with
  | Some p ->
    let (c, before0) = p in
    (match lower_of c.values with
     | Some m ->
       (match law_below before0 with
        | Some law0 -> Some (m, law0)
        | None -> None)
     | None -> None)
  | None -> None

(** val near_below :
    judged list -> (near_entry * (lower0 * (law * judged list))) option **)

let near_below before =
  match accepted_latest
          ('l'::('a'::('w'::('_'::('e'::('n'::('t'::('r'::('y'::('_'::('n'::('e'::('a'::('r'::[]))))))))))))))
          before with
  | Some p ->
    let (c, before0) = p in
    (match near_of c.values with
     | Some n0 ->
       (match lower_below before0 with
        | Some m -> Some (n0, m)
        | None -> None)
     | None -> None)
  | None -> None

type far_start = { far_D : (Arithmetic.integer * Arithmetic.integer);
                   far_first : rational_row; far_rest : rational_row list }

(** val far_start_of : claim -> far_start option **)

let far_start_of c =
  match c.values with
  | [] -> None
  | d_bar :: l ->
    (match l with
     | [] ->
       (match rows_of_numbers c.rows with
        | Some l0 ->
          (match l0 with
           | [] -> None
           | first :: rest ->
             Some { far_D = d_bar; far_first = first; far_rest = rest })
        | None -> None)
     | _ :: _ -> None)

(** val afar_below :
    judged list -> (far_start * (law * judged list)) option **)

let afar_below before =
  match accepted_latest
          ('l'::('a'::('w'::('_'::('f'::('r'::('o'::('m'::('_'::('a'::('f'::('a'::('r'::[])))))))))))))
          before with
  | Some p ->
    let (c, before0) = p in
    (match far_start_of c with
     | Some s ->
       (match law_below before0 with
        | Some law0 -> Some (s, law0)
        | None -> None)
     | None -> None)
  | None -> None

(** val enters : nat -> q -> q -> claim -> judged list -> bool **)

let enters position1 beta_l last_low c before =
  if eqb0 c.claim_kind
       ('l'::('a'::('w'::('_'::('e'::('n'::('t'::('r'::('y'::[])))))))))
  then (match entry_of c.values with
        | Some n0 ->
          (match lower_below before with
           | Some p ->
             let (m, p2) = p in
             let (_, before0) = p2 in
             (&&)
               ((&&) (Nat.eqb (length before0) position1)
                 (at_most0 beta_l (exact0 m.w_beta)))
               (at_most0 (exact0 n0.n_e1) last_low)
           | None -> false)
        | None -> false)
  else false

(** val entered : nat -> q -> q -> judged list -> bool **)

let rec entered position1 beta_l last_low = function
| [] -> false
| j :: before0 ->
  let (c, ok) = j in
  if (&&) (enters position1 beta_l last_low c before0) ok
  then true
  else entered position1 beta_l last_low before0

(** val numbers_missing : verdict **)

let numbers_missing =
  Refused
    ('i'::('t'::(' '::('h'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('t'::('h'::('e'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(' '::('o'::('f'::(' '::('i'::('t'::('s'::(' '::('k'::('i'::('n'::('d'::[]))))))))))))))))))))))))))))))))))

(** val base_missing : verdict **)

let base_missing =
  Refused
    ('t'::('h'::('e'::(' '::('c'::('l'::('a'::('i'::('m'::(' '::('t'::('h'::('a'::('t'::(' '::('i'::('t'::(' '::('b'::('u'::('i'::('l'::('d'::('s'::(' '::('o'::('n'::(' '::('w'::('a'::('s'::(' '::('n'::('o'::('t'::(' '::('a'::('c'::('c'::('e'::('p'::('t'::('e'::('d'::[]))))))))))))))))))))))))))))))))))))))))))))

(** val all_accepted : judged list -> bool **)

let all_accepted before =
  forallb snd before

(** val no_intervals :
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> bool **)

let no_intervals = function
| [] -> true
| _ :: _ -> false

(** val check_claim :
    effort -> formula ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> judged list -> claim ->
    verdict **)

let check_claim h f box0 lo hi before c =
  match name_of c with
  | Some name0 ->
    (match name0 with
     | Branch ->
       (match c.values with
        | [] -> numbers_missing
        | a_from :: l ->
          (match l with
           | [] -> numbers_missing
           | a_to :: l0 ->
             (match l0 with
              | [] ->
                if all_accepted before
                then check_branch h f box0 lo hi (rev (map fst before))
                       a_from a_to
                else Refused
                       ('i'::('t'::(' '::('r'::('e'::('s'::('t'::('s'::(' '::('o'::('n'::(' '::('t'::('h'::('e'::(' '::('c'::('l'::('a'::('i'::('m'::('s'::(' '::('b'::('e'::('f'::('o'::('r'::('e'::(' '::('i'::('t'::(','::(' '::('a'::('n'::('d'::(' '::('n'::('o'::('t'::(' '::('a'::('l'::('l'::(' '::('o'::('f'::(' '::('t'::('h'::('e'::('s'::('e'::(' '::('w'::('e'::('r'::('e'::(' '::('a'::('c'::('c'::('e'::('p'::('t'::('e'::('d'::[]))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
              | _ :: _ -> numbers_missing)))
     | Branch_momentum ->
       (match c.values with
        | [] -> numbers_missing
        | a_from :: l ->
          (match l with
           | [] -> numbers_missing
           | a_to :: l0 ->
             (match l0 with
              | [] -> numbers_missing
              | momentum :: l1 ->
                (match l1 with
                 | [] -> numbers_missing
                 | look_ahead :: l2 ->
                   (match l2 with
                    | [] ->
                      if all_accepted before
                      then check_branch_momentum h f box0 lo hi
                             (rev (map fst before)) a_from a_to momentum
                             look_ahead
                      else Refused
                             ('i'::('t'::(' '::('r'::('e'::('s'::('t'::('s'::(' '::('o'::('n'::(' '::('t'::('h'::('e'::(' '::('c'::('l'::('a'::('i'::('m'::('s'::(' '::('b'::('e'::('f'::('o'::('r'::('e'::(' '::('i'::('t'::(','::(' '::('a'::('n'::('d'::(' '::('n'::('o'::('t'::(' '::('a'::('l'::('l'::(' '::('o'::('f'::(' '::('t'::('h'::('e'::('s'::('e'::(' '::('w'::('e'::('r'::('e'::(' '::('a'::('c'::('c'::('e'::('p'::('t'::('e'::('d'::[]))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
                    | _ :: _ -> numbers_missing)))))
     | Attracting_cycle -> check_cycle h f (map range_of box0) lo hi c
     | Sharpness_law ->
       if no_intervals box0
       then (match law_of c.values with
             | Some g -> check_sharpness_law h f lo hi g
             | None -> numbers_missing)
       else Refused
              ('t'::('h'::('i'::('s'::(' '::('c'::('l'::('a'::('i'::('m'::(' '::('n'::('e'::('e'::('d'::('s'::(' '::('a'::(' '::('l'::('o'::('s'::('s'::(' '::('w'::('h'::('o'::('s'::('e'::(' '::('p'::('a'::('r'::('a'::('m'::('e'::('t'::('e'::('r'::('s'::(' '::('a'::('r'::('e'::(' '::('e'::('x'::('a'::('c'::('t'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(','::(' '::('n'::('o'::('t'::(' '::('i'::('n'::('t'::('e'::('r'::('v'::('a'::('l'::('s'::[])))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
     | Sharpness_law_lower ->
       (match law_below before with
        | Some p ->
          let (g, _) = p in
          (match lower_of c.values with
           | Some m -> check_sharpness_law_lower h f lo hi g m
           | None -> numbers_missing)
        | None -> base_missing)
     | Law_entry ->
       (match lower_below before with
        | Some p ->
          let (m, p2) = p in
          let (g, _) = p2 in
          (match entry_of c.values with
           | Some n0 -> check_law_entry h f lo hi g m n0
           | None -> numbers_missing)
        | None -> base_missing)
     | Law_entry_near ->
       (match lower_below before with
        | Some p ->
          let (m, p2) = p in
          let (g, _) = p2 in
          (match near_of c.values with
           | Some n0 -> check_law_entry_near h f lo hi g m n0
           | None -> numbers_missing)
        | None -> base_missing)
     | Law_strip ->
       (match near_below before with
        | Some p ->
          let (n0, p2) = p in
          let (_, p3) = p2 in
          let (g, _) = p3 in
          (match strip_of c.values with
           | Some s -> check_law_strip h f lo hi g n0 s
           | None -> numbers_missing)
        | None -> base_missing)
     | Law_from_afar ->
       (match law_below before with
        | Some p ->
          let (g, _) = p in
          (match far_start_of c with
           | Some s ->
             check_law_from_afar h f lo hi g s.far_D s.far_first s.far_rest
           | None -> numbers_missing)
        | None -> base_missing)
     | Sharpness ->
       (match afar_below before with
        | Some p ->
          let (s, p2) = p in
          let (g, law_before) = p2 in
          (match c.values with
           | [] -> numbers_missing
           | start1 :: l ->
             (match l with
              | [] -> numbers_missing
              | m :: l0 ->
                (match l0 with
                 | [] -> numbers_missing
                 | beta_l :: l1 ->
                   (match l1 with
                    | [] -> numbers_missing
                    | factor :: l2 ->
                      (match l2 with
                       | [] -> numbers_missing
                       | factor_l :: l3 ->
                         (match l3 with
                          | [] ->
                            if all_accepted before
                            then check_sharpness h f lo hi g s.far_D start1 m
                                   beta_l factor factor_l s.far_first
                                   (if qeq_bool (exact0 beta_l) { qnum =
                                         Arithmetic.zero; qden =
                                         Arithmetic.one }
                                    then true
                                    else entered (length law_before)
                                           (exact0 beta_l)
                                           (exact0
                                             (last s.far_rest s.far_first).q_low)
                                           before)
                            else Refused
                                   ('i'::('t'::(' '::('r'::('e'::('s'::('t'::('s'::(' '::('o'::('n'::(' '::('t'::('h'::('e'::(' '::('c'::('l'::('a'::('i'::('m'::('s'::(' '::('b'::('e'::('f'::('o'::('r'::('e'::(' '::('i'::('t'::(','::(' '::('a'::('n'::('d'::(' '::('n'::('o'::('t'::(' '::('a'::('l'::('l'::(' '::('o'::('f'::(' '::('t'::('h'::('e'::('s'::('e'::(' '::('w'::('e'::('r'::('e'::(' '::('a'::('c'::('c'::('e'::('p'::('t'::('e'::('d'::[]))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
                          | _ :: _ -> numbers_missing))))))
        | None -> base_missing)
     | Run ->
       if no_intervals box0
       then (match run_of c.values with
             | Some n0 -> check_run h f lo hi n0
             | None -> numbers_missing)
       else Refused
              ('t'::('h'::('i'::('s'::(' '::('c'::('l'::('a'::('i'::('m'::(' '::('n'::('e'::('e'::('d'::('s'::(' '::('a'::(' '::('l'::('o'::('s'::('s'::(' '::('w'::('h'::('o'::('s'::('e'::(' '::('p'::('a'::('r'::('a'::('m'::('e'::('t'::('e'::('r'::('s'::(' '::('a'::('r'::('e'::(' '::('e'::('x'::('a'::('c'::('t'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(','::(' '::('n'::('o'::('t'::(' '::('i'::('n'::('t'::('e'::('r'::('v'::('a'::('l'::('s'::[])))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
     | Run_wide ->
       if no_intervals box0
       then check_run_wide h f lo hi c
       else Refused
              ('t'::('h'::('i'::('s'::(' '::('c'::('l'::('a'::('i'::('m'::(' '::('n'::('e'::('e'::('d'::('s'::(' '::('a'::(' '::('l'::('o'::('s'::('s'::(' '::('w'::('h'::('o'::('s'::('e'::(' '::('p'::('a'::('r'::('a'::('m'::('e'::('t'::('e'::('r'::('s'::(' '::('a'::('r'::('e'::(' '::('e'::('x'::('a'::('c'::('t'::(' '::('n'::('u'::('m'::('b'::('e'::('r'::('s'::(','::(' '::('n'::('o'::('t'::(' '::('i'::('n'::('t'::('e'::('r'::('v'::('a'::('l'::('s'::[])))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
     | _ ->
       (match table_of name0 with
        | Some k -> check_by_table h f (map range_of box0) lo hi k c
        | None ->
          Refused
            ('o'::('n'::('l'::('y'::(' '::('t'::('h'::('e'::(' '::('f'::('i'::('r'::('s'::('t'::(' '::('c'::('l'::('a'::('i'::('m'::(' '::('i'::('s'::(' '::('a'::(' '::('m'::('i'::('n'::('i'::('m'::('u'::('m'::[])))))))))))))))))))))))))))))))))))
  | None ->
    Refused
      ('t'::('h'::('e'::('r'::('e'::(' '::('i'::('s'::(' '::('n'::('o'::(' '::('s'::('u'::('c'::('h'::(' '::('k'::('i'::('n'::('d'::(' '::('o'::('f'::(' '::('c'::('l'::('a'::('i'::('m'::[]))))))))))))))))))))))))))))))

(** val check_others :
    effort -> formula ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> judged list -> claim list ->
    verdict list **)

let rec check_others h f box0 lo hi before = function
| [] -> []
| c :: claims0 ->
  let v = check_claim h f box0 lo hi before c in
  v :: (check_others h f box0 lo hi ((c, (is_accepted v)) :: before) claims0)

(** val check_claims :
    effort -> formula ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list -> claim list -> verdict list **)

let check_claims h f box0 = function
| [] -> []
| first :: others ->
  (match name_of first with
   | Some c ->
     (match c with
      | Minimum ->
        (match first.values with
         | [] ->
           (Refused
             ('t'::('h'::('e'::(' '::('f'::('i'::('r'::('s'::('t'::(' '::('c'::('l'::('a'::('i'::('m'::(' '::('i'::('s'::(' '::('n'::('o'::('t'::(' '::('a'::(' '::('m'::('i'::('n'::('i'::('m'::('u'::('m'::[]))))))))))))))))))))))))))))))))) :: []
         | lo :: l ->
           (match l with
            | [] ->
              (Refused
                ('t'::('h'::('e'::(' '::('f'::('i'::('r'::('s'::('t'::(' '::('c'::('l'::('a'::('i'::('m'::(' '::('i'::('s'::(' '::('n'::('o'::('t'::(' '::('a'::(' '::('m'::('i'::('n'::('i'::('m'::('u'::('m'::[]))))))))))))))))))))))))))))))))) :: []
            | hi :: l0 ->
              (match l0 with
               | [] ->
                 (match check_minimum h f box0 lo hi with
                  | Accepted ->
                    Accepted :: (check_others h f box0 lo hi ((first,
                                  true) :: []) others)
                  | Refused why -> (Refused why) :: [])
               | _ :: _ ->
                 (Refused
                   ('t'::('h'::('e'::(' '::('f'::('i'::('r'::('s'::('t'::(' '::('c'::('l'::('a'::('i'::('m'::(' '::('i'::('s'::(' '::('n'::('o'::('t'::(' '::('a'::(' '::('m'::('i'::('n'::('i'::('m'::('u'::('m'::[]))))))))))))))))))))))))))))))))) :: [])))
      | _ ->
        (Refused
          ('t'::('h'::('e'::(' '::('f'::('i'::('r'::('s'::('t'::(' '::('c'::('l'::('a'::('i'::('m'::(' '::('i'::('s'::(' '::('n'::('o'::('t'::(' '::('a'::(' '::('m'::('i'::('n'::('i'::('m'::('u'::('m'::[]))))))))))))))))))))))))))))))))) :: [])
   | None ->
     (Refused
       ('t'::('h'::('e'::(' '::('f'::('i'::('r'::('s'::('t'::(' '::('c'::('l'::('a'::('i'::('m'::(' '::('i'::('s'::(' '::('n'::('o'::('t'::(' '::('a'::(' '::('m'::('i'::('n'::('i'::('m'::('u'::('m'::[]))))))))))))))))))))))))))))))))) :: [])

(** val same_length : 'a1 list -> 'a2 list -> bool **)

let rec same_length xs ys =
  match xs with
  | [] -> (match ys with
           | [] -> true
           | _ :: _ -> false)
  | _ :: xs0 -> (match ys with
                 | [] -> false
                 | _ :: ys0 -> same_length xs0 ys0)

(** val at_most1 : Arithmetic.integer -> 'a1 list -> bool **)

let at_most1 n0 xs =
  Z.leb (count Arithmetic.zero xs) n0

(** val each : ('a1 -> 'a2 option) -> 'a1 list -> 'a2 list option **)

let rec each f = function
| [] -> Some []
| x :: xs0 ->
  (match f x with
   | Some y ->
     (match each f xs0 with
      | Some ys -> Some (y :: ys)
      | None -> None)
   | None -> None)

(** val some_elements : Arithmetic.integer -> json -> json list option **)

let some_elements n0 = function
| Array elements ->
  (match elements with
   | [] -> None
   | _ :: _ -> if at_most1 n0 elements then Some elements else None)
| _ -> None

(** val members : char list list -> json -> json list option **)

let members keys = function
| Object members0 ->
  if same_length keys members0
  then each (fun key -> find0 key members0) keys
  else None
| _ -> None

(** val the_number :
    json -> (Arithmetic.integer * Arithmetic.integer) option **)

let the_number = function
| Text s -> read_number s
| _ -> None

(** val below0 :
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> bool **)

let below0 p q0 =
  Z.ltb (Z.mul (fst p) (snd q0)) (Z.mul (fst q0) (snd p))

(** val not_above :
    (Arithmetic.integer * Arithmetic.integer) ->
    (Arithmetic.integer * Arithmetic.integer) -> bool **)

let not_above p q0 =
  negb (below0 q0 p)

(** val the_interval :
    json ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    option **)

let the_interval = function
| Array elements ->
  (match elements with
   | [] -> None
   | a :: l ->
     (match l with
      | [] -> None
      | b :: l0 ->
        (match l0 with
         | [] ->
           (match the_number a with
            | Some lo ->
              (match the_number b with
               | Some hi -> if below0 lo hi then Some (lo, hi) else None
               | None -> None)
            | None -> None)
         | _ :: _ -> None)))
| _ -> None

(** val the_parameter :
    (char list * json) -> (char list * parameter) option **)

let the_parameter m =
  if is_parameter_name (fst m)
  then (match snd m with
        | Array _ ->
          (match the_interval (snd m) with
           | Some p -> let (lo, hi) = p in Some ((fst m), (Interval (lo, hi)))
           | None -> None)
        | x ->
          (match the_number x with
           | Some q0 -> Some ((fst m), (Fixed q0))
           | None -> None))
  else None

(** val different : char list list -> bool **)

let rec different = function
| [] -> true
| x :: names1 -> (&&) (negb (among x names1)) (different names1)

(** val the_parameters : json -> (char list * parameter) list option **)

let the_parameters = function
| Object members0 ->
  if at_most1 (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       Arithmetic.one))) members0
  then if different (map fst members0)
       then each the_parameter members0
       else None
  else None
| _ -> None

(** val the_loss : json -> (written * (char list * parameter) list) option **)

let the_loss v =
  match members
          (('f'::('o'::('r'::('m'::('u'::('l'::('a'::[]))))))) :: (('p'::('a'::('r'::('a'::('m'::('e'::('t'::('e'::('r'::('s'::[])))))))))) :: []))
          v with
  | Some values0 ->
    (match values0 with
     | [] -> None
     | j :: l ->
       (match j with
        | Text formula0 ->
          (match l with
           | [] -> None
           | ps :: l0 ->
             (match l0 with
              | [] ->
                (match the_parameters ps with
                 | Some ps0 ->
                   (match read_formula (map fst ps0) formula0 with
                    | Some w -> Some (w, ps0)
                    | None -> None)
                 | None -> None)
              | _ :: _ -> None))
        | _ -> None))
  | None -> None

(** val the_row :
    kind -> json -> (Arithmetic.integer * Arithmetic.integer) list option **)

let the_row k v =
  match members k.row_fields v with
  | Some values0 -> each the_number values0
  | None -> None

(** val the_claim : kind list -> json -> claim option **)

let the_claim kinds0 v = match v with
| Object ms ->
  (match find0 ('c'::('l'::('a'::('i'::('m'::[]))))) ms with
   | Some name0 ->
     (match name0 with
      | Text name1 ->
        (match find (fun k -> eqb0 k.kind_name name1) kinds0 with
         | Some k ->
           (match k.row_fields with
            | [] ->
              (match members
                       (('c'::('l'::('a'::('i'::('m'::[]))))) :: k.fields) v with
               | Some values0 ->
                 (match each the_number (tl values0) with
                  | Some values1 ->
                    Some { claim_kind = name1; values = values1; rows = [] }
                  | None -> None)
               | None -> None)
            | _ :: _ ->
              (match members
                       (('c'::('l'::('a'::('i'::('m'::[]))))) :: (('r'::('o'::('w'::('s'::[])))) :: k.fields))
                       v with
               | Some values0 ->
                 (match values0 with
                  | [] -> None
                  | _ :: l ->
                    (match l with
                     | [] -> None
                     | rows0 :: values1 ->
                       (match each the_number values1 with
                        | Some values2 ->
                          (match some_elements (Arithmetic.twice
                                   (Arithmetic.twice (Arithmetic.twice
                                   (Arithmetic.twice (Arithmetic.twice
                                   (Arithmetic.twice (Arithmetic.twice
                                   (Arithmetic.twice (Arithmetic.twice
                                   (Arithmetic.twice (Arithmetic.twice
                                   (Arithmetic.twice
                                   Arithmetic.one)))))))))))) rows0 with
                           | Some rows1 ->
                             (match each (the_row k) rows1 with
                              | Some rows2 ->
                                Some { claim_kind = name1; values = values2;
                                  rows = rows2 }
                              | None -> None)
                           | None -> None)
                        | None -> None)))
               | None -> None))
         | None -> None)
      | _ -> None)
   | None -> None)
| _ -> None

(** val is_minimum : claim -> bool **)

let is_minimum c =
  eqb0 c.claim_kind ('m'::('i'::('n'::('i'::('m'::('u'::('m'::[])))))))

(** val the_claims : kind list -> json -> claim list option **)

let the_claims kinds0 v =
  match some_elements (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
          (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
          (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
          (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
          Arithmetic.one)))))))))))) v with
  | Some elements ->
    (match each (the_claim kinds0) elements with
     | Some claims ->
       (match claims with
        | [] -> None
        | first :: rest ->
          if (&&) (is_minimum first) (negb (existsb is_minimum rest))
          then Some claims
          else None)
     | None -> None)
  | None -> None

(** val intervals :
    (char list * parameter) list ->
    (char list * ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer)))
    list **)

let intervals ps =
  flat_map (fun p ->
    match snd p with
    | Fixed _ -> []
    | Interval (lo, hi) -> ((fst p), (lo, hi)) :: []) ps

(** val inner_interval :
    json ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    option **)

let inner_interval v outer =
  match the_interval v with
  | Some p ->
    let (lo, hi) = p in
    if (&&) (not_above (fst outer) lo) (not_above hi (snd outer))
    then Some (lo, hi)
    else None
  | None -> None

(** val inner_intervals :
    json list ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list option **)

let rec inner_intervals vs outer =
  match vs with
  | [] -> (match outer with
           | [] -> Some []
           | _ :: _ -> None)
  | v :: vs0 ->
    (match outer with
     | [] -> None
     | o :: outer0 ->
       (match inner_interval v o with
        | Some i ->
          (match inner_intervals vs0 outer0 with
           | Some is -> Some (i :: is)
           | None -> None)
        | None -> None))

(** val the_cell :
    kind list ->
    (char list * ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer)))
    list -> json -> cell option **)

let the_cell kinds0 whole1 v =
  match members
          (('p'::('a'::('r'::('a'::('m'::('e'::('t'::('e'::('r'::('s'::[])))))))))) :: (('c'::('l'::('a'::('i'::('m'::('s'::[])))))) :: []))
          v with
  | Some values0 ->
    (match values0 with
     | [] -> None
     | box0 :: l ->
       (match l with
        | [] -> None
        | claims :: l0 ->
          (match l0 with
           | [] ->
             (match members (map fst whole1) box0 with
              | Some box1 ->
                (match inner_intervals box1 (map snd whole1) with
                 | Some box2 ->
                   (match the_claims kinds0 claims with
                    | Some claims0 ->
                      Some { cell_box = box2; cell_claims = claims0 }
                    | None -> None)
                 | None -> None)
              | None -> None)
           | _ :: _ -> None)))
  | None -> None

(** val same_kinds : cell -> cell -> bool **)

let same_kinds c d =
  let kinds_of = fun c0 -> map (fun c5 -> c5.claim_kind) c0.cell_claims in
  if list_eq_dec string_dec (kinds_of c) (kinds_of d) then true else false

(** val the_cells :
    kind list -> (char list * parameter) list -> json -> cell list option **)

let the_cells kinds0 ps v =
  match intervals ps with
  | [] -> None
  | p :: l ->
    (match some_elements (Arithmetic.twice (Arithmetic.twice
             (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
             (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
             (Arithmetic.twice (Arithmetic.twice Arithmetic.one)))))))))) v with
     | Some elements ->
       (match each (the_cell kinds0 (p :: l)) elements with
        | Some cells ->
          (match cells with
           | [] -> None
           | first :: rest ->
             if forallb (same_kinds first) rest then Some cells else None)
        | None -> None)
     | None -> None)

(** val the_contents :
    kind list -> char list -> (char list * parameter) list -> json -> content
    option **)

let the_contents kinds0 key ps v =
  if eqb0 key ('c'::('e'::('l'::('l'::('s'::[])))))
  then option_map (fun x -> Cells x) (the_cells kinds0 ps v)
  else option_map (fun x -> Claims x) (the_claims kinds0 v)

(** val is_text : json -> bool **)

let is_text = function
| Text _ -> true
| _ -> false

(** val further_keys : json -> char list list option **)

let further_keys = function
| Digit c ->
  if (=) c '1'
  then Some []
  else if (=) c '2'
       then Some (('c'::('o'::('m'::('m'::('e'::('n'::('t'::[]))))))) :: [])
       else None
| _ -> None

(** val the_certificate : kind list -> json -> certificate option **)

let the_certificate kinds0 v = match v with
| Object ms ->
  let key =
    match find0 ('c'::('e'::('l'::('l'::('s'::[]))))) ms with
    | Some _ -> 'c'::('e'::('l'::('l'::('s'::[]))))
    | None -> 'c'::('l'::('a'::('i'::('m'::('s'::[])))))
  in
  (match find0 ('v'::('e'::('r'::('s'::('i'::('o'::('n'::[]))))))) ms with
   | Some version ->
     (match further_keys version with
      | Some further ->
        (match members
                 (app
                   (('f'::('o'::('r'::('m'::('a'::('t'::[])))))) :: (('l'::('o'::('s'::('s'::[])))) :: (key :: (('v'::('e'::('r'::('s'::('i'::('o'::('n'::[]))))))) :: (('p'::('r'::('o'::('d'::('u'::('c'::('e'::('r'::[])))))))) :: [])))))
                   further) v with
         | Some values0 ->
           (match values0 with
            | [] -> None
            | j :: l0 ->
              (match j with
               | Text format ->
                 (match l0 with
                  | [] -> None
                  | l :: l1 ->
                    (match l1 with
                     | [] -> None
                     | content0 :: l2 ->
                       (match l2 with
                        | [] -> None
                        | _ :: texts ->
                          if (&&)
                               (eqb0 format
                                 ('p'::('r'::('o'::('d'::('s'::('t'::('a'::('b'::('-'::('c'::('e'::('r'::('t'::('i'::('f'::('i'::('c'::('a'::('t'::('e'::[])))))))))))))))))))))
                               (forallb is_text texts)
                          then (match the_loss l with
                                | Some p ->
                                  let (w, ps) = p in
                                  (match the_contents kinds0 key ps content0 with
                                   | Some c ->
                                     Some { loss = w; parameters = ps;
                                       contents = c }
                                   | None -> None)
                                | None -> None)
                          else None)))
               | _ -> None))
         | None -> None)
      | None -> None)
   | None -> None)
| _ -> None

(** val read : kind list -> char list -> certificate option **)

let read kinds0 s =
  if no_longer_than (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       (Arithmetic.twice (Arithmetic.twice (Arithmetic.twice
       Arithmetic.one)))))))))))))))))))))))) s
  then (match read_json s with
        | Some v -> the_certificate kinds0 v
        | None -> None)
  else None

(** val read0 : char list -> certificate option **)

let read0 =
  read kinds

(** val box :
    certificate ->
    ((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list **)

let box c =
  map snd (intervals c.parameters)

type report =
| Malformed
| Report of certificate * cover_verdict * verdict list list

(** val cover_of : certificate -> cover_verdict **)

let cover_of c =
  match c.contents with
  | Claims _ -> Cells_cover
  | Cells cells -> check_cover (box c) (map (fun c0 -> c0.cell_box) cells)

(** val parts_of :
    certificate ->
    (((Arithmetic.integer * Arithmetic.integer) * (Arithmetic.integer * Arithmetic.integer))
    list * claim list) list **)

let parts_of c =
  match c.contents with
  | Claims claims -> ((box c), claims) :: []
  | Cells cells ->
    map (fun cell0 -> (cell0.cell_box, cell0.cell_claims)) cells

(** val report_on : effort -> char list -> report **)

let report_on h s =
  match read0 s with
  | Some c ->
    Report (c, (cover_of c),
      (match translate c.parameters c.loss with
       | Some f ->
         map (fun part0 -> check_claims h f (fst part0) (snd part0))
           (parts_of c)
       | None ->
         ((Refused
           ('t'::('h'::('e'::(' '::('f'::('o'::('r'::('m'::('u'::('l'::('a'::(' '::('i'::('s'::(' '::('t'::('o'::('o'::(' '::('l'::('a'::('r'::('g'::('e'::[]))))))))))))))))))))))))) :: []) :: []))
  | None -> Malformed

(** val all_accepted0 : verdict list -> bool **)

let all_accepted0 vs = match vs with
| [] -> false
| _ :: _ -> forallb is_accepted vs

(** val accepts : report -> bool **)

let accepts = function
| Malformed -> false
| Report (_, cover2, verdicts) ->
  (match cover2 with
   | Cells_cover -> forallb all_accepted0 verdicts
   | _ -> false)
