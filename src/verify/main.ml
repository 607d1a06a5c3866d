(* prodstab-verify FILE... -- verifies certificates with the checker that was proved in Coq and extracted (checker.ml): what it
   accepts is what Checker.accepts. *)
let usage =
  "usage: prodstab-verify FILE...   (\"-\" is standard input)\n\
   Verifies prodstab certificates with a checker that is proved in Coq, and states what each proves.\n\
   exit: 0 all claims accepted; 1 a claim rejected; 2 a file malformed or unreadable; 4 out of memory, or interrupted\n"

let accepted = 0 and rejected = 1 and bad_input = 2 and given_up = 4

(* Limits, so that a hostile file costs minutes and megabytes. *)
let most_bytes = 67_108_864
let most_seconds = 600.0 (* of the processor, for one file *)
let most_megabytes = 2048
let rec nat n = if n = 0 then Checker.O else Checker.S (nat (n - 1))
(* A half line or a box is halved until its parts are as narrow as the bracket of a minimum, of some 110 bits, near it. *)
let effort = { Checker.halvings = nat 400; parts = Z.of_int 1_000_000 }

let complain message = Printf.eprintf "prodstab-verify: %s\n%!" message

(* ---- reading ---- *)

exception Unreadable of string

let read_all path =
  let standard = path = "-" in
  let problem verb e = raise (Unreadable (Printf.sprintf "cannot %s '%s': %s" verb path (Unix.error_message e))) in
  let file = try if standard then Unix.stdin else Unix.openfile path [Unix.O_RDONLY] 0 with Unix.Unix_error (e, _, _) -> problem "open" e in
  let block = Bytes.create 65536 and text = Buffer.create 65536 in
  let rec more () =
    match Unix.read file block 0 (Bytes.length block) with
    | 0 -> ()
    | n when Buffer.length text <= most_bytes -> Buffer.add_subbytes text block 0 n; more ()
    | _ -> ()
    | exception Unix.Unix_error (e, _, _) -> problem "read" e in
  more ();
  if Buffer.length text > most_bytes then
    raise (Unreadable (Printf.sprintf "%s is longer than %d bytes" (if standard then "standard input" else path) most_bytes));
  Buffer.contents text

(* ---- one file ---- *)

let why refusal = if String.contains refusal ' ' then refusal else "obligation " ^ refusal ^ ": not proved"

(* a claim is accepted if it is in all parts that have it *)
let in_all_parts verdicts places =
  List.fold_left2 (fun found part place -> match found, place with
    | Checker.Refused _, _ | _, None -> found
    | Checker.Accepted, Some (_, index) -> List.nth part index) Checker.Accepted verdicts places

(* whether all minima are accepted: after one that is not, nothing more is looked at *)
let are_looked_at verdicts = List.for_all (function Checker.Refused _ :: _ -> false | _ -> true) verdicts

(* a formula that is too large has one verdict for all parts *)
let for_each_part certificate verdicts =
  let parts = Sentences.parts certificate in
  if List.compare_lengths parts verdicts = 0 then verdicts else List.map (fun _ -> List.hd verdicts) parts

let print_claims certificate covered verdicts =
  let verdicts = for_each_part certificate verdicts in
  let looked_at = are_looked_at verdicts in
  List.iteri (fun index name ->
    let places = Sentences.places certificate index name in
    if index = 0 || looked_at then
      match in_all_parts verdicts places with
      | Checker.Accepted ->
        Printf.printf "  %s: accepted\n" name;
        if covered then Printf.printf "    %s\n" (Sentences.conclusion certificate index name)
      | Checker.Refused reason ->
        Printf.printf "  %s: rejected: %s\n" name (why (Sentences.text reason));
        if index = 0 then print_string "  (the other claims rest on this one and were not looked at)\n")
    (Sentences.kind_names certificate)

let print_cover certificate cover =
  match certificate.Checker.contents with
  | Checker.Claims _ -> ()
  | Checker.Cells cells ->
    Printf.printf "  cover: %s (cells: %d)\n" (match cover with
      | Checker.Cells_cover -> "accepted"
      | Checker.Cells_leave gap -> "rejected: " ^ Sentences.gap certificate gap
      | Checker.Cover_undecided -> "rejected: the cells overlap in too many ways") (List.length cells)

let verify path =
  let text = List.of_seq (String.to_seq (read_all path)) in
  match Checker.report_on effort text with
  | Checker.Malformed ->
    complain (path ^ ": malformed certificate (prodstab-check says where)");
    bad_input
  | Checker.Report (certificate, cover, verdicts) as report ->
    let all = Checker.accepts report in
    Printf.printf "%s: %s\n" path (Sentences.loss text certificate);
    print_cover certificate cover;
    print_claims certificate (cover = Checker.Cells_cover) verdicts;
    Printf.printf "%s: %s\n" path (if all then "all claims accepted" else "REJECTED");
    if all then accepted else rejected

(* ---- a process for each file: what a hostile one exhausts is not this one's ---- *)

let give_up path why = Printf.printf "%s: REJECTED: not decided: %s\n%!" path why; rejected
let out_of_memory path = complain (path ^ ": out of memory"); given_up

let in_child path =
  let limit () = if (Gc.quick_stat ()).Gc.heap_words / 131072 > most_megabytes then raise Out_of_memory in
  ignore (Gc.create_alarm limit);
  ignore (Unix.setitimer Unix.ITIMER_VIRTUAL { Unix.it_interval = 0.0; it_value = most_seconds });
  try
    let code = verify path in
    flush stdout;
    code
  with
  | Unreadable message -> complain message; bad_input
  | Arithmetic.Too_large -> give_up path "its numbers grow too large"
  | Out_of_memory | Stack_overflow -> out_of_memory path
  | Sys_error _ -> complain "cannot write to standard output"; bad_input

let interrupts = [Sys.sigint; Sys.sigterm]
let child = ref 0
let rec wait () = try snd (Unix.waitpid [] !child) with Unix.Unix_error (Unix.EINTR, _, _) -> wait ()

let in_process_of_its_own path =
  match Unix.fork () with
  | 0 ->
    List.iter (fun signal -> Sys.set_signal signal Sys.Signal_default) interrupts;
    Unix._exit (in_child path)
  | id ->
    child := id;
    match wait () with
    | Unix.WEXITED code -> code
    | Unix.WSIGNALED signal when signal = Sys.sigvtalrm -> give_up path (Printf.sprintf "it takes more than %.0f seconds" most_seconds)
    | Unix.WSIGNALED signal when signal = Sys.sigpipe -> Unix.kill (Unix.getpid ()) signal; bad_input
    | Unix.WSIGNALED _ | Unix.WSTOPPED _ -> out_of_memory path

let on_interrupt _ =
  if !child > 0 then (try Unix.kill !child Sys.sigkill with Unix.Unix_error _ -> ());
  complain "interrupted";
  Unix._exit given_up

let () =
  match List.tl (Array.to_list Sys.argv) with
  | ["--version"] -> print_string ("prodstab-verify " ^ Version.version ^ "\n")
  | ["--help"] | ["help"] -> print_string usage
  | paths when paths = [] || (let first = List.hd paths in first <> "-" && first <> "" && first.[0] = '-') ->
    prerr_string usage;
    exit bad_input
  | paths ->
    List.iter (fun signal -> Sys.set_signal signal (Sys.Signal_handle on_interrupt)) interrupts;
    exit (List.fold_left (fun code path -> max code (in_process_of_its_own path)) accepted paths)
