(** The program prodstab-verify but for what reads files and prints: [report_on] and [accepts] (theories/Report.v), which accept
    what [check_text] accepts, and what sentences need. *)
Load directives.
From Prodstab Require Import Json Tables Report.
Extraction "checker.ml" report_on accepts read_json kinds.
