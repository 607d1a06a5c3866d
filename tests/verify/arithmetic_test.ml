(* Each operation of src/verify/arithmetic.ml does what Coq's own, as it is extracted, does: on all pairs of edge cases and on
   random numbers. A failure prints its arguments; PRODSTAB_SEED chooses others. *)
let random = Random.State.make [| (try int_of_string (Sys.getenv "PRODSTAB_SEED") with Not_found -> 1) |]
let rounds = try int_of_string (Sys.getenv "PRODSTAB_ROUNDS") with Not_found -> 400

(* ---- numbers of both kinds ---- *)
let rec plain_pos x =
  if Z.leq x Z.one then Plain.XH
  else (if Z.is_odd x then fun p -> Plain.XI p else fun p -> Plain.XO p) (plain_pos (Z.shift_right x 1))
let plain_z x = match Z.sign x with 0 -> Plain.Z0 | 1 -> Plain.Zpos (plain_pos x) | _ -> Plain.Zneg (plain_pos (Z.neg x))
let plain_n x = if Z.sign x = 0 then Plain.N0 else Plain.Npos (plain_pos x)
let plain_position : Arithmetic.position -> Plain.position = function
  | At_zero -> Pos_Eq | Below_middle -> Pos_Lo | In_the_middle -> Pos_Mi | Above_middle -> Pos_Up

let rec of_pos = function
  | Plain.XH -> Z.one
  | Plain.XO p -> Z.shift_left (of_pos p) 1
  | Plain.XI p -> Z.succ (Z.shift_left (of_pos p) 1)
let of_z = function Plain.Z0 -> Z.zero | Plain.Zpos p -> of_pos p | Plain.Zneg p -> Z.neg (of_pos p)
let of_n = function Plain.N0 -> Z.zero | Plain.Npos p -> of_pos p
let of_comparison : Plain.comparison -> Arithmetic.comparison = function Eq -> Eq | Lt -> Lt | Gt -> Gt
let of_position : Plain.position -> Arithmetic.position = function
  | Pos_Eq -> At_zero | Pos_Lo -> Below_middle | Pos_Mi -> In_the_middle | Pos_Up -> Above_middle

(* ---- the arguments ---- *)
let power_of_two k = Z.shift_left Z.one k
let edges =
  List.concat_map (fun k -> let p = power_of_two k in [Z.pred p; p; Z.succ p]) [0; 1; 2; 3; 5; 31; 32; 61; 62; 63; 64; 127; 128; 200]
  |> List.sort_uniq Z.compare
let positives_of_edges = List.filter (fun x -> Z.sign x > 0) edges
let integers_of_edges = Z.zero :: List.concat_map (fun x -> [x; Z.neg x]) positives_of_edges
let small_edges = List.map Z.of_int [-3000; -129; -64; -63; -2; -1; 0; 1; 2; 3; 31; 62; 63; 64; 65; 127; 128; 129; 200; 3000]

let random_positive bits =
  let bits = 1 + Random.State.int random bits in
  let rec add x k = if k = 0 then x else add (Z.add (Z.shift_left x 1) (Z.of_int (Random.State.int random 2))) (k - 1) in
  let x = add Z.one (bits - 1) in
  if Random.State.int random 4 = 0 then Z.shift_left x (Random.State.int random 70) else x
let random_integer bits =
  match Random.State.int random 8 with 0 -> Z.zero | 1 | 2 | 3 -> random_positive bits | _ -> Z.neg (random_positive bits)
let random_small () = Z.of_int (Random.State.int random 300 - 80)
let random_position () = List.nth Arithmetic.[At_zero; Below_middle; In_the_middle; Above_middle] (Random.State.int random 4)

let positives () = positives_of_edges @ List.init rounds (fun _ -> random_positive 250)
let integers () = integers_of_edges @ List.init rounds (fun _ -> random_integer 250)
let naturals () = Z.zero :: positives ()
let product xs ys = List.concat_map (fun x -> List.map (fun y -> (x, y)) ys) xs
let pairs edge draw = product edge edge @ List.init rounds (fun _ -> let x = draw 250 in (x, if Random.State.int random 8 = 0 then x else draw 250))
let positive_pairs () = pairs positives_of_edges random_positive
let integer_pairs () = pairs integers_of_edges random_integer
let natural_pairs () = (Z.zero, Z.zero) :: List.concat_map (fun x -> [(Z.zero, x); (x, Z.zero)]) positives_of_edges @ positive_pairs ()
let shifts xs draw = product xs small_edges @ List.init rounds (fun _ -> (draw 250, random_small ()))

(* ---- comparing ---- *)
let failures = ref 0 and comparisons = ref 0
let show_position p = match (p : Arithmetic.position) with
  | At_zero -> "at zero" | Below_middle -> "below" | In_the_middle -> "middle" | Above_middle -> "above"
let show_comparison c = match (c : Arithmetic.comparison) with Eq -> "=" | Lt -> "<" | Gt -> ">"
let show_pair (a, b) = Z.to_string a ^ ", " ^ Z.to_string b
let compare name show arguments plain ours =
  List.iter (fun a ->
    incr comparisons;
    let wanted = plain a in
    let found = try Some (ours a) with Arithmetic.Too_large -> None in
    if found <> Some wanted then begin
      incr failures;
      Printf.printf "%s at %s\n" name (show a)
    end) arguments
let unary name arguments plain ours = compare name Z.to_string arguments plain ours
let binary name arguments plain ours = compare name show_pair arguments (fun (a, b) -> plain a b) (fun (a, b) -> ours a b)

let pos1 of_result f x = of_result (f (plain_pos x))
let pos2 of_result f x y = of_result (f (plain_pos x) (plain_pos y))
let n1 f x = of_n (f (plain_n x))
let n2 of_result f x y = of_result (f (plain_n x) (plain_n y))
let z1 of_result f x = of_result (f (plain_z x))
let z2 of_result f x y = of_result (f (plain_z x) (plain_z y))
let pair_of_z (a, b) = (of_z a, of_z b)
let same x = x

let () =
  let pp = positive_pairs () and nn = natural_pairs () and zz = integer_pairs () in
  let p = positives () and n = naturals () and z = integers () in
  let open Plain in
  binary "Pos.add" pp (pos2 of_pos Coq_Pos.add) Arithmetic.add;
  unary "Pos.succ" p (pos1 of_pos Coq_Pos.succ) Arithmetic.succ;
  unary "Pos.pred" p (pos1 of_pos Coq_Pos.pred) Arithmetic.pos_pred;
  binary "Pos.sub" pp (pos2 of_pos Coq_Pos.sub) Arithmetic.pos_sub;
  binary "Pos.mul" pp (pos2 of_pos Coq_Pos.mul) Arithmetic.mul;
  binary "Pos.compare" pp (pos2 of_comparison Coq_Pos.compare) Arithmetic.compare;
  binary "Pos.compare_cont" pp (pos2 of_comparison (Coq_Pos.compare_cont Lt)) (Arithmetic.pos_compare_cont Lt);
  binary "Pos.compare_cont" pp (pos2 of_comparison (Coq_Pos.compare_cont Gt)) (Arithmetic.pos_compare_cont Gt);
  binary "Pos.eqb" pp (pos2 same Coq_Pos.eqb) Arithmetic.equal;
  binary "Pos.leb" pp (pos2 same Coq_Pos.leb) Arithmetic.at_most;
  binary "Pos.ltb" pp (pos2 same Coq_Pos.ltb) Arithmetic.less;
  binary "N.add" nn (n2 of_n N.add) Arithmetic.add;
  unary "N.succ" n (n1 N.succ) Arithmetic.succ;
  unary "N.pred" n (n1 N.pred) Arithmetic.n_pred;
  binary "N.sub" nn (n2 of_n N.sub) Arithmetic.n_sub;
  binary "N.mul" nn (n2 of_n N.mul) Arithmetic.mul;
  binary "N.compare" nn (n2 of_comparison N.compare) Arithmetic.compare;
  binary "N.eqb" nn (n2 same N.eqb) Arithmetic.equal;
  binary "N.leb" nn (n2 same N.leb) Arithmetic.at_most;
  binary "N.ltb" nn (n2 same N.ltb) Arithmetic.less;
  binary "Z.add" zz (z2 of_z Z.add) Arithmetic.add;
  unary "Z.succ" z (z1 of_z Z.succ) Arithmetic.succ;
  unary "Z.pred" z (z1 of_z Z.pred) Arithmetic.pred;
  binary "Z.sub" zz (z2 of_z Z.sub) Arithmetic.sub;
  binary "Z.mul" zz (z2 of_z Z.mul) Arithmetic.mul;
  unary "Z.opp" z (z1 of_z Z.opp) Arithmetic.opp;
  unary "Z.abs" z (z1 of_z Z.abs) Arithmetic.abs;
  binary "Z.min" zz (z2 of_z Z.min) Arithmetic.min;
  binary "Z.max" zz (z2 of_z Z.max) Arithmetic.max;
  binary "Z.compare" zz (z2 of_comparison Z.compare) Arithmetic.compare;
  binary "Z.eqb" zz (z2 same Z.eqb) Arithmetic.equal;
  binary "Z.leb" zz (z2 same Z.leb) Arithmetic.at_most;
  binary "Z.ltb" zz (z2 same Z.ltb) Arithmetic.less;
  binary "Z.geb" zz (z2 same Z.geb) Arithmetic.at_least;
  binary "Z.gtb" zz (z2 same Z.gtb) Arithmetic.more;
  unary "Z.even" z (z1 same Z.even) Arithmetic.even;
  binary "Z.div_eucl" zz (z2 pair_of_z Z.div_eucl) Arithmetic.divide;
  binary "Z.div" zz (z2 of_z Z.div) Arithmetic.quotient;
  binary "Z.modulo" zz (z2 of_z Z.modulo) Arithmetic.rest;
  unary "Z.div2" z (z1 of_z Z.div2) Arithmetic.half;
  unary "Z.sqrt" z (z1 of_z Z.sqrt) Arithmetic.square_root;
  unary "Z.sqrtrem" z (z1 pair_of_z Z.sqrtrem) Arithmetic.square_root_and_rest;
  unary "Z.log2" z (z1 of_z Z.log2) Arithmetic.log2;
  binary "Zfast_div_eucl" zz (z2 pair_of_z zfast_div_eucl) Arithmetic.divide;
  binary "BinaryInteger.times" pp (pos2 of_pos times) Arithmetic.mul;
  unary "BinaryInteger.square" p (pos1 of_pos square) Arithmetic.square;
  binary "BinaryInteger.product" zz (z2 of_z product) Arithmetic.mul;
  unary "BinaryInteger.digits" p (pos1 of_z digits) Arithmetic.digits;
  binary "BinaryInteger.divide" pp (pos2 pair_of_z divide) Arithmetic.divide;
  unary "StdZRadix2.mantissa_digits" p (pos1 of_z StdZRadix2.mantissa_digits) Arithmetic.digits;
  binary "StdZRadix2.digits_aux" pp (pos2 of_pos StdZRadix2.digits_aux) Arithmetic.digits_aux;
  unary "StdZRadix2.mantissa_even" p (pos1 same StdZRadix2.mantissa_even) Arithmetic.even

(* what shifts, and powers, which grow *)
let () =
  let module N = Stdlib in
  let moved = shifts integers_of_edges random_integer and lifted = shifts positives_of_edges random_positive in
  let exponents = Stdlib.List.map Z.of_int [-2; -1; 0; 1; 2; 3; 5; 17] in
  let open Plain in
  binary "Z.shiftl" moved (z2 of_z Z.shiftl) Arithmetic.shift_left;
  binary "Z.shiftr" moved (z2 of_z Z.shiftr) Arithmetic.shift_right;
  binary "Z.pow" (Stdlib.List.concat_map (fun x -> Stdlib.List.map (fun k -> (x, k)) exponents) integers_of_edges) (z2 of_z Z.pow) Arithmetic.power;
  let mixed f x k = f (plain_pos x) (plain_z k) in
  binary "StdZRadix2.mantissa_shl" lifted (fun x k -> of_pos (mixed StdZRadix2.mantissa_shl x k)) Arithmetic.mantissa_shift_left;
  let before = Stdlib.List.map (fun a -> (a, random_position ())) lifted in
  compare "StdZRadix2.mantissa_shr" (fun (a, p) -> show_pair a ^ ", " ^ show_position p) before
    (fun ((x, k), p) -> let (q, l) = mixed StdZRadix2.mantissa_shr x k (plain_position p) in (of_pos q, of_position l))
    (fun ((x, k), p) -> Arithmetic.mantissa_shift_right x k p)

(* characters, all of them *)
let () =
  let codes = List.init 256 Z.of_int in
  let plain_character x = let bit i = Z.testbit x i in Plain.Ascii (bit 0, bit 1, bit 2, bit 3, bit 4, bit 5, bit 6, bit 7) in
  let ours x = Char.chr (Z.to_int x) in
  binary "Ascii.compare" (product codes codes) (fun x y -> of_comparison (Plain.compare0 (plain_character x) (plain_character y)))
    (fun x y -> Arithmetic.compare_characters (ours x) (ours y));
  unary "N_of_ascii" codes (fun x -> of_n (Plain.n_of_ascii (plain_character x))) (fun x -> Arithmetic.code (ours x));
  unary "ascii_of_N" codes (fun x -> Plain.ascii_of_N (plain_n x) = plain_character (Z.of_int (Char.code (Arithmetic.character x)))) (fun _ -> true)

(* the constructors and the cases; numbers that do not fit into memory *)
let () =
  let positive x = Arithmetic.positive_case (fun p -> Arithmetic.twice_and_one p) Arithmetic.twice (fun () -> Arithmetic.one) x in
  unary "positive" (positives ()) same positive;
  unary "positive" (positives ()) (fun x -> match plain_pos x with Plain.XI p -> of_pos p | Plain.XO p -> Z.neg (of_pos p) | Plain.XH -> Z.zero)
    (Arithmetic.positive_case same Z.neg (fun () -> Z.zero));
  unary "integer" (integers ()) same (Arithmetic.integer_case (fun () -> Arithmetic.zero) same Arithmetic.opposite);
  unary "natural" (naturals ()) same (Arithmetic.natural_case (fun () -> Arithmetic.zero) same);
  let huge = power_of_two 200 in
  let refuses name f = incr comparisons; match f () with
    | (_ : Z.t) -> incr failures; Printf.printf "%s: no limit\n" name
    | exception Arithmetic.Too_large -> () in
  refuses "Z.shiftl" (fun () -> Arithmetic.shift_left Z.one huge);
  refuses "Z.pow" (fun () -> Arithmetic.power (Z.of_int 3) huge);
  refuses "Z.pow" (fun () -> Arithmetic.power (Z.of_int 3) (Z.of_int 1_000_000_000));
  refuses "StdZRadix2.mantissa_shl" (fun () -> Arithmetic.mantissa_shift_left Z.one (Z.of_int 1_000_000_000))

let () =
  Printf.printf "%d comparisons, %d failures\n" !comparisons !failures;
  exit (if !failures = 0 && !comparisons > 10000 then 0 else 1)
