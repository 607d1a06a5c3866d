(* What a certificate says, in the words of prodstab-check. Nothing here decides anything. *)
module Rational = Q
open Checker

let text characters = String.of_seq (List.to_seq characters)
let rational (p, q) = Rational.make p q

(* The claims that hold together: those of the certificate, or of one cell. *)
let parts certificate = match certificate.contents with
  | Claims claims -> [claims]
  | Cells cells -> List.map (fun c -> c.cell_claims) cells
let names_in claims = List.map (fun c -> text c.claim_kind) claims

(* The cells of a map have claims of their own. *)
let is_map certificate =
  let names = List.map names_in (parts certificate) in
  List.exists (fun one -> one <> List.hd names) names || List.hd names = []
let kind_names certificate =
  if is_map certificate then
    List.filter (fun name -> List.exists (fun claims -> List.mem name (names_in claims)) (parts certificate))
      (List.map (fun k -> text k.kind_name) kinds)
  else names_in (List.hd (parts certificate))

(* Where the claim of that index, of a kind of that name, is: the parts that have it, and its place in each. *)
let places certificate index name =
  let place claims =
    let rec from i = function [] -> None | n :: names -> if n = name then Some i else from (i + 1) names in
    if is_map certificate then from 0 (names_in claims) else Some index in
  List.map (fun claims -> Option.map (fun i -> (claims, i)) (place claims)) (parts certificate)

let kinds_by_name = List.map (fun k -> (text k.kind_name, k)) kinds
let kind claim = List.assoc (text claim.claim_kind) kinds_by_name

let rec named name names numbers = match names, numbers with
  | n :: names, v :: numbers -> if text n = name then Some (rational v) else named name names numbers
  | _ -> None

(* first_NAME and last_NAME are numbers of the first and of the last row *)
let in_rows claim name =
  let of_row prefix row =
    let n = String.length prefix in
    if String.length name > n && String.sub name 0 n = prefix then named (String.sub name n (String.length name - n)) (kind claim).row_fields row
    else None in
  match claim.rows with
  | [] -> None
  | first :: _ ->
    match of_row "first_" first with Some v -> Some v | None -> of_row "last_" (List.nth claim.rows (List.length claim.rows - 1))

(* The number that a name stands for in a claim, the last of `claims`, or in one that it builds on; the latest stands first. *)
let rec own_number name = function
  | [] -> None
  | claim :: before ->
    match named name (kind claim).fields claim.values with
    | Some v -> Some v
    | None ->
      match in_rows claim name, (kind claim).builds_on with
      | Some v, _ -> Some v
      | None, None -> None
      | None, Some base ->
        let rec from = function c :: _ as here when c.claim_kind = base -> here | _ :: r -> from r | [] -> [] in
        own_number name (from before)

let rec first_ones n = function x :: r when n > 0 -> x :: first_ones (n - 1) r | _ -> []
let number part index name =
  match own_number name (List.rev (first_ones (index + 1) part)) with
  | Some v -> Some v
  | None -> own_number name [List.hd part]

(* a quotient is in brackets: "at most (1/3)^2" *)
let shown value =
  let s = Number.to_string value in
  if String.contains s '/' then "(" ^ s ^ ")" else s

(* its value in all parts, "least .. most (by cell)" if it is not the same in all *)
let value places name =
  match List.filter_map (fun (part, index) -> number part index name) places with
  | [] -> ""
  | v :: vs ->
    let least = List.fold_left Rational.min v vs and most = List.fold_left Rational.max v vs in
    if Rational.equal least most then shown least
    else Printf.sprintf "%s .. %s (by cell)" (shown least) (shown most)

let rates places =
  let value = value places in
  let (part, index) = List.hd places in
  let lo = number part index "eta_lo" and hi = number part index "eta_bar" in
  if lo = hi then "eta = " ^ value "eta_bar"
  else if lo = Some Rational.zero then "0 < eta <= " ^ value "eta_bar"
  else value "eta_lo" ^ " <= eta <= " ^ value "eta_bar"

(* how many rows the claim has *)
let row_count places =
  let counts = List.map (fun (part, index) -> List.length (List.nth part index).rows) places in
  let least = List.fold_left Stdlib.min max_int counts and most = List.fold_left Stdlib.max 0 counts in
  if least = most then string_of_int least else Printf.sprintf "%d .. %d (by cell)" least most

(* the text with numbers in the place of {names} *)
let rec filled places template =
  match String.index_opt template '{' with
  | None -> template
  | Some i ->
    let j = String.index_from template i '}' in
    let name = String.sub template (i + 1) (j - i - 1) and rest = String.sub template (j + 1) (String.length template - j - 1) in
    let words = match name with
      | "rates" -> rates places
      | "rows" -> row_count places
      | _ -> value places name in
    String.sub template 0 i ^ words ^ filled places rest

let parameter exact_ones (name, p) = match p with
  | Fixed v -> if exact_ones then Some (Printf.sprintf "%s = %s" (text name) (Number.to_string (rational v))) else None
  | Interval (a, b) ->
    Some (Printf.sprintf "%s in [%s, %s]" (text name) (Number.to_string (rational a)) (Number.to_string (rational b)))
let parameters exact_ones before certificate =
  match List.filter_map (parameter exact_ones) certificate.parameters with
  | [] -> ""
  | ps -> before ^ " " ^ String.concat ", " ps

(* what the cells leave of the box *)
let gap certificate ends =
  let names = List.filter_map (function (name, Interval _) -> Some (text name) | _ -> None) certificate.parameters in
  let side name ({ qnum = a; qden = b }, { qnum = c; qden = d }) =
    Printf.sprintf "%s in [%s, %s]" name (Number.to_string (rational (a, b))) (Number.to_string (rational (c, d))) in
  "the cells do not cover " ^ String.concat ", " (List.map2 side names ends)

(* the text of the formula, as it stands in the file *)
let member name = function
  | Some (Object members) -> List.find_map (fun (key, v) -> if text key = name then Some v else None) members
  | _ -> None
let formula characters =
  match member "formula" (member "loss" (read_json characters)) with Some (Text formula) -> text formula | _ -> ""

let loss characters certificate = "l(z) = " ^ formula characters ^ parameters true " with" certificate
let conclusion certificate index name =
  let places = places certificate index name in
  let cells = if List.mem None places then " in a cell with this claim" else "" in
  let quantifier = match parameters false "For every" certificate with "" -> "" | q -> q ^ cells ^ ": " in
  quantifier ^ filled (List.filter_map Fun.id places) (List.assoc name Conclusions.conclusions)
