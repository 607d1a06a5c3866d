(* Exact numbers as people read them, as src/base/rational.c prints them: a decimal if it is finite and not long, else a quotient. *)
let ten = Z.of_int 10
let most_places = 400 and most_places_read = 20_000

(* x without its factors p, and how many these are; with Z.remove of Zarith 1.12 the program crashed now and then *)
let rec without p count x =
  let quotient, rest = Z.div_rem x p in
  if Z.sign rest = 0 then without p (count + 1) quotient else (x, count)

(* decimal places of a finite decimal *)
let places q =
  let rest, twos = without (Z.of_int 2) 0 (Q.den q) in
  let rest, fives = without (Z.of_int 5) 0 rest in
  if Z.equal rest Z.one then Some (max twos fives) else None

let scaled q places = Z.divexact (Z.mul (Z.pow ten places) (Q.num q)) (Q.den q)

(* a short integer times a power of ten, where written out it would be mostly zeros *)
let scientific q places =
  let digits, zeros = let d = scaled q places in if Z.sign d = 0 then (d, 0) else without ten 0 d in
  let exponent = if Z.sign digits = 0 then 0 else zeros - places in
  let text = Z.to_string (Z.abs digits) in
  let length = String.length text in
  if exponent > 6 || length + exponent < -6 then
    Some (Printf.sprintf "%s%c%s%se%d" (if Z.sign digits < 0 then "-" else "") text.[0] (if length > 1 then "." else "")
            (String.sub text 1 (length - 1)) (exponent + length - 1))
  else None

let plain q places =
  let digits = scaled q places in
  let text = Z.to_string (Z.abs digits) in
  let text = String.make (max 0 (places + 1 - String.length text)) '0' ^ text in
  let whole = String.length text - places in
  (if Z.sign digits < 0 then "-" else "") ^ String.sub text 0 whole
  ^ (if places > 0 then "." ^ String.sub text whole places else "")

let decimal q places = match scientific q places with Some text -> text | None -> plain q places

let to_string q =
  let quotient () = Q.to_string q in
  match places q with
  | Some p when p <= most_places -> decimal q p
  | Some p when p <= most_places_read ->
    let d = decimal q p and r = quotient () in if String.length d < String.length r then d else r
  | _ -> quotient ()
