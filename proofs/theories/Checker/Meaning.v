(** What a certificate says: for every kind of claim, its conclusion about the loss l as a function, with the numbers of the claim.
    Nothing here is computed. A claim of no kind in this list, or with other numbers than its kind has, says False. *)
From Coq Require Import Reals ZArith List String.
From Prodstab Require Import Loss Minimum ProductStability EdgeContraction EdgeExpansion FrozenConvergence Flip Lyapunov
  LyapunovDepth TwoCycle MomentumCycle PeriodDoubling Branch AttractingCycle
  BoundedOscillation BalancedCycle Convergence GlobalConvergence SquaredExact
  GapRegime GfsMonotone SharpnessLaw SharpnessLawLower LawEntry LawEntryNear LawStrip LawFromAfar Sharpness Run RunWide
  CriticalParameter Expression Format.
Import ListNotations.
Open Scope R_scope.
Open Scope string_scope.

(** * Names and numbers *)

Inductive claim_name : Set :=
| Minimum | Product_stable | Product_unstable | Degenerate | Degenerate_at | Edge_contraction | Edge_expansion
| Frozen_convergence | Frozen_global
| Flip | Flip_subcritical | Lyapunov | Lyapunov_subcritical | Lyapunov_depth | Two_cycle | Period_doubling | Branch
| Flip_momentum | Two_cycle_momentum | Branch_momentum | Attracting_cycle | Bounded_oscillation | Balanced_cycle
| Convergence | Global_convergence | Squared_exact | Gap_regime | Gfs_monotone
| Sharpness_law | Sharpness_law_lower | Law_entry | Law_entry_near | Law_strip | Law_from_afar | Sharpness | Run | Run_wide | Critical.

Definition claim_names : list (string * claim_name) :=
  [("minimum", Minimum); ("product_stable", Product_stable); ("product_unstable", Product_unstable);
   ("degenerate", Degenerate); ("degenerate_at", Degenerate_at); ("edge_contraction", Edge_contraction);
   ("edge_expansion", Edge_expansion); ("frozen_convergence", Frozen_convergence); ("frozen_global", Frozen_global);
   ("flip", Flip); ("flip_subcritical", Flip_subcritical); ("lyapunov", Lyapunov);
   ("lyapunov_subcritical", Lyapunov_subcritical); ("lyapunov_depth", Lyapunov_depth); ("two_cycle", Two_cycle);
   ("period_doubling", Period_doubling); ("branch", Branch); ("flip_momentum", Flip_momentum);
   ("two_cycle_momentum", Two_cycle_momentum); ("branch_momentum", Branch_momentum); ("attracting_cycle", Attracting_cycle);
   ("bounded_oscillation", Bounded_oscillation); ("balanced_cycle", Balanced_cycle);
   ("convergence", Convergence); ("global_convergence", Global_convergence); ("squared_exact", Squared_exact);
   ("gap_regime", Gap_regime); ("gfs_monotone", Gfs_monotone);
   ("sharpness_law", Sharpness_law); ("sharpness_law_lower", Sharpness_law_lower); ("law_entry", Law_entry);
   ("law_entry_near", Law_entry_near); ("law_strip", Law_strip);
   ("law_from_afar", Law_from_afar); ("sharpness", Sharpness); ("run", Run); ("run_wide", Run_wide);
   ("critical", Critical)].

Fixpoint named (names : list (string * claim_name)) (name : string) : option claim_name :=
  match names with
  | [] => None
  | (this, kind) :: names => if (this =? name)%string then Some kind else named names name
  end.
Definition name_of (c : claim) : option claim_name := named claim_names (claim_kind c).

Definition real (q : number) : R := rat (fst q) (snd q).
Definition reals (c : claim) : list R := map real (values c).

(** a number of steps *)
Definition natural (q : number) : option nat :=
  match snd q with xH => if (fst q <? 0)%Z then None else Some (Z.to_nat (fst q)) | _ => None end.

(** the rows of a claim `law_from_afar` *)
Definition law_row_of (row : list number) : option law_row :=
  match map real row with [top; low; from; to; slope] => Some (Row top low from to slope) | _ => None end.
Fixpoint law_rows_of (rows : list (list number)) : option (list law_row) :=
  match rows with
  | [] => Some []
  | row :: rows => match law_row_of row, law_rows_of rows with Some r, Some rs => Some (r :: rs) | _, _ => None end
  end.

(** the rows of a claim `attracting_cycle` *)
Definition cycle_row_of (row : list number) : option cycle_row :=
  match map real row with
  | [centre; drift; radius; slope; product] => Some (Cycle_row centre drift radius slope product)
  | _ => None
  end.
Fixpoint cycle_rows_of (rows : list (list number)) : option (list cycle_row) :=
  match rows with
  | [] => Some []
  | row :: rows =>
      match cycle_row_of row, cycle_rows_of rows with Some b, Some bs => Some (b :: bs) | _, _ => None end
  end.

(** the rows of a claim `balanced_cycle` *)
Definition balanced_row_of (row : list number) : option balanced_row :=
  match map real row with
  | [centre; drift; radius; slope; product; across; across_product] =>
      Some (line_row centre drift radius slope product across across_product)
  | _ => None
  end.
Fixpoint balanced_rows_of (rows : list (list number)) : option (list balanced_row) :=
  match rows with
  | [] => Some []
  | row :: rows =>
      match balanced_row_of row, balanced_rows_of rows with Some b, Some bs => Some (b :: bs) | _, _ => None end
  end.

(** * Claims *)

(** Of the claims before a claim, which are given the latest first, the latest of that name, and those before it: claims that build
    on others use their numbers. *)
Definition nothing : claim := Claim "" [] [].
Fixpoint latest (name : string) (before : list claim) : claim * list claim :=
  match before with
  | [] => (nothing, [])
  | c :: before => if (claim_kind c =? name)%string then (c, before) else latest name before
  end.

(** the segments that the claims before a claim `branch`, or `branch_momentum`, give it: see FORMAT.md *)
Definition segments_of (lo hi : R) (c : claim) : list segment :=
  match name_of c, reals c with
  | Some Flip, [r; eps_bar; _; _; a_lo; _; _; _; _; _] | Some Flip_momentum, [r; eps_bar; _; _; a_lo; _; _; _; _; _; _; _] =>
      [flip_steps lo hi r eps_bar a_lo]
  | Some Two_cycle, [a_lo; a_hi; left_lo; _; _; right_hi; _; _; window_lo; window_hi; _; _; _; _]
  | Some Two_cycle_momentum, [a_lo; a_hi; left_lo; _; _; right_hi; _; _; window_lo; window_hi; _; _; _; _] =>
      [mksegment a_lo a_hi window_lo window_hi left_lo right_hi]
  | Some Period_doubling, [a_lo; _; left_lo; _; _; right_hi; _; _; window_lo; window_hi; _; _; at_lo; _; _; _; _; _] =>
      [mksegment a_lo at_lo window_lo window_hi left_lo right_hi]
  | _, _ => []
  end.

Section Says.
Variable l : R -> R.
Variable L : R -> R -> R. (* the losses for all values of the first parameter that runs through an interval; l is one of them *)

(** [lo] and [hi] are the bracket, that of the first claim; [before] are the claims before, the latest first *)
Definition says (lo hi : R) (before : list claim) (c : claim) : Prop :=
  match name_of c, reals c with
  | Some Minimum, [lo; hi] => minimum l lo hi
  | Some Product_stable, [alpha_min] => product_stable l lo hi alpha_min
  | Some Product_unstable, [alpha_max] => product_unstable l lo hi alpha_max
  | Some Degenerate, [] => degenerate l lo hi
  | Some Degenerate_at, [at_] => degenerate_at l lo hi at_
  | Some Edge_contraction, [r; R; kappa; _; _; _; _; _] => edge_contraction l lo hi r R kappa
  | Some Edge_expansion, [r; kappa; _; _; _; _] => edge_expansion l lo hi r kappa
  | Some Frozen_convergence, [a_bar; _; A; B] => frozen_convergence l lo hi a_bar A B
  | Some Frozen_global, [a_bar; _] => frozen_global l lo hi a_bar
  | Some Flip, [r; eps_bar; kappa; M; _; _; a1_min; a1_max; _; _] => flip l lo hi r kappa M a1_min a1_max eps_bar
  | Some Flip_subcritical, [r; eps_bar; kappa; M; _; _; a1_min; a1_max; _; _] =>
      flip_subcritical l lo hi r kappa M a1_min a1_max eps_bar
  | Some Lyapunov, [h_lo; h_hi] => lyapunov l lo hi h_lo h_hi
  | Some Lyapunov_subcritical, [h_lo; h_hi] => lyapunov_subcritical l lo hi h_lo h_hi
  | Some Lyapunov_depth, [e_lo; e_hi] => lyapunov_depth l lo hi e_lo e_hi
  | Some Two_cycle, [a_lo; a_hi; left_lo; left_hi; right_lo; right_hi; _; _; window_lo; window_hi; _; _; mu_lo; mu_hi] =>
      two_cycle l lo hi window_lo window_hi left_lo left_hi right_lo right_hi mu_lo mu_hi a_lo a_hi
  | Some Period_doubling, [a_lo; a_hi; left_lo; left_hi; right_lo; right_hi; _; _; window_lo; window_hi; _; _;
      at_lo; at_hi; _; _; _; _] =>
      period_doubling l lo hi window_lo window_hi left_lo left_hi right_lo right_hi a_lo a_hi at_lo at_hi
  | Some Branch, [a_from; a_to] => branch l lo hi a_from a_to (flat_map (segments_of lo hi) before)
  | Some Flip_momentum, [r; eps_bar; kappa; M; _; _; a1_min; a1_max; _; _; momentum; look_ahead] =>
      flip_momentum l lo hi r kappa M a1_min a1_max eps_bar momentum look_ahead
  | Some Two_cycle_momentum, [a_lo; a_hi; left_lo; left_hi; right_lo; right_hi; _; _; window_lo; window_hi; _; _; momentum; look_ahead] =>
      two_cycle_momentum l lo hi window_lo window_hi left_lo left_hi right_lo right_hi a_lo a_hi momentum look_ahead
  | Some Branch_momentum, [a_from; a_to; momentum; look_ahead] =>
      branch_momentum l lo hi a_from a_to momentum look_ahead (flat_map (segments_of lo hi) before)
  | Some Attracting_cycle, [a_lo; a_hi] =>
      match cycle_rows_of (rows c) with
      | Some (first :: rest) => attracting_cycle l a_lo a_hi first rest
      | _ => False
      end
  | Some Bounded_oscillation, [a_lo; a_hi; A; B; _] => bounded_oscillation l lo hi a_lo a_hi A B
  | Some Balanced_cycle, [a_lo; a_hi; decay] =>
      match balanced_rows_of (rows c) with
      | Some (first :: rest) => balanced_cycle l a_lo a_hi decay first rest
      | _ => False
      end
  | Some Convergence, [_; _; _; a; b; D_bar; eta_bar] => convergence l lo hi a b D_bar eta_bar
  | Some Global_convergence, [_; _; _; _; _; eta_bar] => global_convergence l lo hi eta_bar
  | Some Squared_exact, [eta_bar] => squared_exact l lo hi eta_bar
  | Some Gap_regime, [a; b; D_bar; eta_bar; c] => gap_regime l lo hi a b D_bar eta_bar c
  | Some Gfs_monotone, [a; b; D_bar; eta_bar] => gfs_monotone l lo hi a b D_bar eta_bar
  | Some Sharpness_law, [eta_lo; eta_bar; eps_bar; beta; k; A; B; _; _; _; _; _] =>
      sharpness_law l lo hi eta_lo eta_bar eps_bar beta k A B
  | Some Sharpness_law_lower, [eps_l; beta_l; A_l; B_l; _; _; _] =>
      let (law, _) := latest "sharpness_law" before in
      match reals law with
      | [eta_lo; eta_bar; eps_bar; beta; k; A; B; _; _; _; _; _] =>
          sharpness_law_lower l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l
      | _ => False
      end
  | Some Law_entry, [_; e1; _; _; _] =>
      let (lower, before) := latest "sharpness_law_lower" before in
      let (law, _) := latest "sharpness_law" before in
      match reals law, reals lower with
      | [eta_lo; eta_bar; eps_bar; beta; k; A; B; _; _; _; _; _], [eps_l; beta_l; A_l; B_l; _; _; _] =>
          law_entry l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l e1
      | _, _ => False
      end
  | Some Law_entry_near, [eta_near; _; C1; _; _; _] =>
      let (lower, before) := latest "sharpness_law_lower" before in
      let (law, _) := latest "sharpness_law" before in
      match reals law, reals lower with
      | [eta_lo; _; eps_bar; beta; k; A; B; _; _; _; _; _], [eps_l; beta_l; A_l; B_l; _; _; _] =>
          law_entry_near l lo hi eta_lo eta_near eps_bar beta k A B eps_l beta_l A_l B_l C1
      | _, _ => False
      end
  | Some Law_strip, [w_max; kappa; Ms] =>
      let (near, before) := latest "law_entry_near" before in
      let (lower, before) := latest "sharpness_law_lower" before in
      let (law, _) := latest "sharpness_law" before in
      match reals law, reals lower, reals near with
      | [eta_lo; _; eps_bar; beta; k; A; _; _; _; _; _; _], [_; beta_l; _; _; _; _; _], [eta_near; _; C1; _; _; _] =>
          law_strip l lo hi eta_lo eta_near eps_bar beta k A beta_l C1 w_max kappa Ms
      | _, _, _ => False
      end
  | Some Law_from_afar, [D_bar] =>
      let (law, _) := latest "sharpness_law" before in
      match reals law, law_rows_of (rows c) with
      | [eta_lo; eta_bar; eps_bar; beta; k; A; B; _; _; _; _; _], Some (first :: rest) =>
          law_from_afar l lo hi eta_lo eta_bar eps_bar beta k A B D_bar first rest
      | _, _ => False
      end
  | Some Sharpness, [start; m; beta_l; factor; factor_l] =>
      let (afar, before) := latest "law_from_afar" before in
      let (law, _) := latest "sharpness_law" before in
      match reals law, reals afar, law_rows_of (rows afar) with
      | [eta_lo; eta_bar; _; beta; _; _; _; _; _; _; _; _], [D_bar], Some (first :: _) =>
          sharpness l lo hi eta_lo eta_bar beta D_bar (row_from first) (row_to first) start m beta_l factor factor_l
      | _, _, _ => False
      end
  | Some Run, [eta; x0; y0; _; r; q; _; _; _; _; _; x_lo; x_hi; y_lo; y_hi; s_lo; s_hi; gap_lo; gap_hi] =>
      match natural (nth 3 (values c) (0%Z, 1%positive)) with
      | Some steps => run l lo hi eta x0 y0 steps r q x_lo x_hi y_lo y_hi s_lo s_hi gap_lo gap_hi
      | None => False
      end
  | Some Run_wide, [eta; U0; V0; _; r; q; _; _; _; _; _; rho_lo; rho_hi; sigma_lo; sigma_hi; s_lo; s_hi; gap_lo; gap_hi] =>
      match natural (nth 3 (values c) (0%Z, 1%positive)) with
      | Some steps => run_wide l lo hi eta U0 V0 steps r q rho_lo rho_hi sigma_lo sigma_hi s_lo s_hi gap_lo gap_hi
      | None => False
      end
  | Some Critical, [c_lo; c_hi; at_lo; at_hi; side; rate; _; _; _; _; _; _; _; _; _; _; _; _; _] =>
      critical L lo hi c_lo c_hi at_lo at_hi side rate
  | _, _ => False
  end.

(** * Certificates *)

Fixpoint all_say (lo hi : R) (before claims : list claim) : Prop :=
  match claims with
  | [] => True
  | c :: claims => says lo hi before c /\ all_say lo hi (c :: before) claims
  end.

(** The claims of a certificate, or of a cell: the first holds the bracket. A cell of a map may have none. *)
Definition claims_hold (claims : list claim) : Prop :=
  match claims with
  | first :: _ => match name_of first, reals first with Some Minimum, [lo; hi] => all_say lo hi [] claims | _, _ => False end
  | [] => True
  end.
End Says.

(** the values of the parameters that run through intervals, in their order *)
Fixpoint inside_box (box : list (number * number)) (x : list R) : Prop :=
  match box, x with
  | [], [] => True
  | (lo, hi) :: box, t :: x => real lo <= t <= real hi /\ inside_box box x
  | _, _ => False
  end.

(** the losses for other values of the first of these parameters *)
Definition family (loss_at : list R -> R -> R) (x : list R) (c : R) : R -> R := loss_at (c :: tl x).

(** What a certificate says of the losses with the parameters in [box]: its claims hold for each. If it has cells, the parameters lie
    in one of them, and the claims of every cell in which they lie hold. [loss_at] is a loss for each value of the parameters. *)
Definition holds_on (loss_at : list R -> R -> R) (box : list (number * number)) (c : content) : Prop :=
  forall x, inside_box box x ->
  match c with
  | Claims claims => claims_hold (loss_at x) (family loss_at x) claims
  | Cells cells =>
      (exists cell, In cell cells /\ inside_box (cell_box cell) x) /\
      forall cell, In cell cells -> inside_box (cell_box cell) x -> claims_hold (loss_at x) (family loss_at x) (cell_claims cell)
  end.
