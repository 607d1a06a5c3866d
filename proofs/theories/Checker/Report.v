(** What prodstab-verify prints: a verdict of each claim, and of the cover; [check_text] is only yes
    or no. All is accepted if and only if [check_text] accepts ([accepts_is_check_text]). *)
From Coq Require Import List String Bool.
From Prodstab Require Import Format Meaning Translate CheckBase CheckCover Checker CheckText.
Import ListNotations.

Inductive report : Set :=
| Malformed
(** the verdicts of the claims of each cell, or of the one list of claims *)
| Report (c : certificate) (cover : cover_verdict) (verdicts : list (list verdict)).

Definition cover_of (c : certificate) : cover_verdict :=
  match contents c with
  | Claims _ => Cells_cover
  | Cells cells => check_cover (box c) (map cell_box cells)
  end.
Definition parts_of (c : certificate) : list (list (number * number) * list claim) :=
  match contents c with
  | Claims claims => [(box c, claims)]
  | Cells cells => map (fun cell => (cell_box cell, cell_claims cell)) cells
  end.

Definition report_on (h : effort) (s : string) : report :=
  match read s with
  | None => Malformed
  | Some c =>
      Report c (cover_of c)
        match translate (parameters c) (loss c) with
        | Some f => map (fun part => check_claims h f (fst part) (snd part)) (parts_of c)
        | None => [[Refused "the formula is too large"]]
        end
  end.

Definition all_accepted (vs : list verdict) : bool := forallb is_accepted vs.
Definition accepts (r : report) : bool :=
  match r with
  | Report _ Cells_cover verdicts => forallb all_accepted verdicts
  | _ => false
  end.

Lemma all_accepted_is_in h f box claims :
  all_accepted (check_claims h f box claims) = all_accepted_in h f box claims.
Proof. reflexivity. Qed.

Theorem accepts_is_check_text h s : accepts (report_on h s) = check_text h s.
Proof.
unfold report_on, check_text. destruct (read s) as [c|]; [|reflexivity].
destruct (translate (parameters c) (loss c)) as [f|].
- unfold check_certificate, cover_of, parts_of, accepts. destruct (contents c) as [claims|cells].
  + cbn [map forallb fst snd]. rewrite all_accepted_is_in. apply andb_true_r.
  + destruct (check_cover _ _); try reflexivity. rewrite map_map. cbn [fst snd].
    induction cells as [|cell cells IH]; [reflexivity|]. cbn [map forallb].
    rewrite all_accepted_is_in, IH. reflexivity.
- unfold accepts. destruct (cover_of c); reflexivity.
Qed.
