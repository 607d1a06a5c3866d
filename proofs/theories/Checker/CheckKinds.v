(** Claims whose obligations are those of a table and nothing else: the check of each, by the table,
    and that it proves what the claim says ([check_by_table_correct]). *)
From Coq Require Import Reals ZArith QArith List String Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss Minimum Expression Agreement Table ByTable MomentumByTable Evaluator Obligation
  CheckTable Format Meaning CheckBase.
From Prodstab Require Tables.
Import ListNotations.
Open Scope R_scope.

Definition table_of (name : claim_name) : option kind :=
  match name with
  | Product_stable => Some Tables.product_stable | Product_unstable => Some Tables.product_unstable
  | Degenerate => Some Tables.degenerate | Degenerate_at => Some Tables.degenerate_at
  | Edge_contraction => Some Tables.edge_contraction | Edge_expansion => Some Tables.edge_expansion
  | Frozen_convergence => Some Tables.frozen_convergence
  | Frozen_global => Some Tables.frozen_global
  | Flip => Some Tables.flip | Flip_subcritical => Some Tables.flip_subcritical
  | Lyapunov => Some Tables.lyapunov | Lyapunov_subcritical => Some Tables.lyapunov_subcritical
  | Lyapunov_depth => Some Tables.lyapunov_depth
  | Two_cycle => Some Tables.two_cycle | Period_doubling => Some Tables.period_doubling
  | Flip_momentum => Some Tables.flip_momentum
  | Two_cycle_momentum => Some Tables.two_cycle_momentum
  | Bounded_oscillation => Some Tables.bounded_oscillation
  | Convergence => Some Tables.convergence | Global_convergence => Some Tables.global_convergence
  | Squared_exact => Some Tables.squared_exact
  | Gap_regime => Some Tables.gap_regime
  | Gfs_monotone => Some Tables.gfs_monotone
  | _ => None
  end.

(** the bracket of the minimum *)
Definition bracket (lo hi : number) : known :=
  fun name => if (name =? "lo")%string then Some lo else if (name =? "hi")%string then Some hi else
    None.

Definition check_by_table (h : effort) (f : formula) (pars : list Obligation.range)
  (lo hi : number) (k : kind) (c : claim) : verdict :=
  if (List.length (values c) =? List.length (fields k))%nat then
    match rows c with
    | [] =>
        match unproved h (bits_between (exact lo) (exact hi) 1) f pars k (values c) []
          (bracket lo hi) with
        | None => Accepted
        | Some name => Refused name
        end
    | _ => Refused "a claim of this kind has no rows"
    end
  else Refused "it has not the numbers of its kind".

(** its obligations hold, of an environment with the bracket *)
Lemma check_by_table_obligations h f pars lo hi k c rho l :
  in_ranges pars rho -> agrees (close rho f) l -> check_by_table h f pars lo hi k c = Accepted ->
  List.length (values c) = List.length (fields k) /\
  exists env : string -> R, env "lo"%string = real lo /\ env "hi"%string = real hi /\
  obligations_hold l k (map real (values c)) [] env.
Proof.
intros Hrho Hl H. unfold check_by_table in H.
destruct (List.length (values c) =? List.length (fields k))%nat eqn:Len; [|discriminate].
  apply Nat.eqb_eq in Len. split; [exact Len|].
destruct (rows c); [|discriminate].
destruct (unproved h _ f pars k (values c) [] (bracket lo hi)) eqn:U; [discriminate|].
set (env := fun name => if (name =? "lo")%string then real lo else if (name =? "hi")%string then
  real hi else 0).
exists env. split; [reflexivity|]. split; [reflexivity|].
assert (Env : forall name q, bracket lo hi name = Some q -> env name = real q).
{ intros x q. unfold bracket, env. destruct (x =? "lo")%string;
  [intros E; injection E as <-; reflexivity|].
  destruct (x =? "hi")%string; [intros E; injection E as <-; reflexivity | discriminate]. }
apply (check_table_correct h (bits_between (exact lo) (exact hi) 1) f pars rho l Hrho Hl k
  (values c) [] (bracket lo hi) env Env).
unfold check_table. rewrite U. reflexivity.
Qed.

Theorem check_by_table_correct h f pars lo hi name k c rho l :
  in_ranges pars rho -> agrees (close rho f) l ->
  minimum l (real lo) (real hi) -> (forall z, real lo <= z <= real hi -> wd (close rho f) z) ->
  name_of c = Some name -> table_of name = Some k -> check_by_table h f pars lo hi k c = Accepted ->
  forall L before, says l L (real lo) (real hi) before c.
Proof.
intros Hrho Hl Hmin Hwd Hname Hk H L before.
destruct (check_by_table_obligations h f pars lo hi k c rho l Hrho Hl H) as (Len & env & Elo & Ehi & O).
unfold says, reals. rewrite Hname. clear H. rewrite <- Elo, <- Ehi in *. generalize dependent (values c).
intros v Len O.
destruct name; cbn [table_of] in Hk; try discriminate; injection Hk as <-;
  match type of Len with _ = ?n => let m := eval vm_compute in n in change n with m in Len end;
  repeat match type of Len with
  | List.length ?v = 0%nat => destruct v; [clear Len | discriminate Len]
  | List.length ?v = S _ => destruct v; [discriminate Len | injection Len as Len]
  end; cbn [map] in O |- *.
- exact (product_stable_by_table l env _ Hmin O).
- exact (product_unstable_by_table l env _ Hmin O).
- exact (degenerate_by_table l env Hmin O).
- exact (degenerate_at_by_table l env _ Hmin (agrees_smooth 4 _ l _ _ Hl Hwd) O).
- exact (edge_contraction_by_table l env _ _ _ _ _ _ _ _ Hmin O).
- exact (edge_expansion_by_table l env _ _ _ _ _ _ Hmin O).
- exact (frozen_convergence_by_table l env _ _ _ _ Hmin O).
- exact (frozen_global_by_table l env _ _ Hmin O).
- exact (flip_by_table l env _ _ _ _ _ _ _ _ _ _ Hmin O).
- exact (flip_subcritical_by_table l env _ _ _ _ _ _ _ _ _ _ Hmin O).
- exact (lyapunov_by_table l env _ _ Hmin O).
- exact (lyapunov_subcritical_by_table l env _ _ Hmin O).
- exact (lyapunov_depth_by_table l env _ _ Hmin O).
- exact (two_cycle_by_table l env _ _ _ _ _ _ _ _ _ _ _ _ _ _ Hmin O).
- exact (period_doubling_by_table l env _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ Hmin O).
- exact (flip_momentum_by_table l env _ _ _ _ _ _ _ _ _ _ _ _ Hmin O).
- exact (two_cycle_momentum_by_table l env _ _ _ _ _ _ _ _ _ _ _ _ _ _ Hmin O).
- exact (bounded_oscillation_by_table l env _ _ _ _ _ Hmin O).
- exact (convergence_by_table l env _ _ _ _ _ _ _ Hmin O).
- exact (global_convergence_by_table l env _ _ _ _ _ _ Hmin O).
- exact (squared_exact_by_table l env _ Hmin O).
- exact (gap_regime_by_table l env _ _ _ _ _ Hmin O).
- exact (gfs_monotone_by_table l env _ _ _ _ Hmin O).
Qed.
