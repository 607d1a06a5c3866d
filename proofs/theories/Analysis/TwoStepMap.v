(** The frozen map g_a(z) = z - a l1(z) and its two-step map H = g_a o g_a (theory.md, section 3): explicit formulas for
    H', H'' and T = H''', Taylor's formula for H at a minimum zs for any step a,
      H(zs + d) - zs = mu^2 d + (1/2) g'' mu (1 + mu) d^2 + (1/6) T(xi) d^3,   mu = 1 - a l2(zs),   g'' = - a l3(zs),
    and T = - 4 alpha / l2^2 at zs at the edge of stability a = 2 / l2(zs). *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss.
Open Scope R_scope.

(** the frozen map g_a, of the effective step a *)
Definition frozen (l1 : R -> R) (a z : R) := z - a * l1 z.
(** the two-step map H = g_a o g_a *)
Definition two_step (l1 : R -> R) (a z : R) := frozen l1 a (frozen l1 a z).
(** l has four derivatives on an interval that holds [u, v] and what the given steps lead to from there *)
Definition smooth_steps (l : R -> R) (steps : R -> Prop) (u v : R) : Prop :=
  exists A B, A <= u /\ v <= B /\ smooth 4 l A B /\
  forall a z, steps a -> u <= z <= v -> A <= frozen (Derive l) a z <= B.
(** its derivative H' *)
Definition two_step_1 (l1 l2 : R -> R) (a z : R) := (1 - a * l2 (frozen l1 a z)) * (1 - a * l2 z).
(** H'' *)
Definition two_step_2 (l1 l2 l3 : R -> R) (a z : R) :=
  - a * l3 (frozen l1 a z) * (1 - a * l2 z)^2 - a * l3 z * (1 - a * l2 (frozen l1 a z)).
(** T(z, a) = H''' *)
Definition third (l1 l2 l3 l4 : R -> R) (a z : R) :=
  - a * l4 (frozen l1 a z) * (1 - a * l2 z)^3
  + 3 * a^2 * l3 (frozen l1 a z) * l3 z * (1 - a * l2 z)
  - a * l4 z * (1 - a * l2 (frozen l1 a z)).

(** H_a, the derivative of H by the step *)
Definition two_step_a (l1 l2 : R -> R) (a z : R) :=
  - l1 (frozen l1 a z) - l1 z * (1 - a * l2 (frozen l1 a z)).
(** H_za, that of H' *)
Definition two_step_1a (l1 l2 l3 : R -> R) (a z : R) :=
  - l2 z * (1 - a * l2 (frozen l1 a z)) - (1 - a * l2 z) * (l2 (frozen l1 a z) - a * l3 (frozen l1 a z) * l1 z).

(** what the theorems need to know of the loss: l1 has three derivatives on a closed domain *)
Record chain (l1 l2 l3 l4 : R -> R) (A B : R) : Prop := mkchain {
  chain_1 : forall t, A <= t <= B -> is_derive l1 t (l2 t);
  chain_2 : forall t, A <= t <= B -> is_derive l2 t (l3 t);
  chain_3 : forall t, A <= t <= B -> is_derive l3 t (l4 t) }.

Lemma smooth_chain l A B : smooth 4 l A B -> chain (Derive l) (Derive_n l 2) (Derive_n l 3) (Derive_n l 4) A B.
Proof.
intros H. constructor; intros t Ht.
- exact (smooth_is_derive 4 l A B 1 t H ltac:(lia) Ht).
- exact (smooth_is_derive 4 l A B 2 t H ltac:(lia) Ht).
- exact (smooth_is_derive 4 l A B 3 t H ltac:(lia) Ht).
Qed.

Lemma smooth_steps_smooth l steps u v : smooth_steps l steps u v -> smooth 4 l u v.
Proof. intros [A [B [HA [HB [H _]]]]]. apply (smooth_le 4 4 l A B); [exact H | lia | exact HA | exact HB]. Qed.

Lemma smooth_steps_le l (steps fewer : R -> Prop) u v : smooth_steps l steps u v -> (forall a, fewer a -> steps a) ->
  smooth_steps l fewer u v.
Proof. intros [A [B [HA [HB [H Hg]]]]] Hf. exists A, B. repeat (split; [assumption|]). intros a z ha. apply Hg, Hf, ha. Qed.

Section Map.
Variables (l1 l2 l3 l4 : R -> R) (A B : R).
Hypothesis HC : chain l1 l2 l3 l4 A B.
Variable a : R.
Notation g := (frozen l1 a).

Lemma frozen_derive z : A <= z <= B -> is_derive g z (1 - a * l2 z).
Proof.
intros Hz. unfold frozen. auto_derive.
- eexists. apply (chain_1 _ _ _ _ _ _ HC). exact Hz.
- rewrite (is_derive_unique (fun x : R => l1 x) z _ (chain_1 _ _ _ _ _ _ HC z Hz)). ring.
Qed.

Lemma comp_derive (f f' : R -> R) z : (forall t, A <= t <= B -> is_derive f t (f' t)) ->
  A <= z <= B -> A <= g z <= B -> is_derive (fun t => f (g t)) z (f' (g z) * (1 - a * l2 z)).
Proof.
intros Hf Hz Hw. rewrite Rmult_comm.
apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) f g); [apply Hf; exact Hw | apply frozen_derive; exact Hz].
Qed.

Lemma two_step_derive_1 z : A <= z <= B -> A <= g z <= B -> is_derive (two_step l1 a) z (two_step_1 l1 l2 a z).
Proof. intros Hz Hw. unfold two_step. apply (comp_derive (frozen l1 a) (fun t => 1 - a * l2 t)); try assumption. apply frozen_derive. Qed.

Lemma two_step_derive_2 z : A <= z <= B -> A <= g z <= B -> is_derive (two_step_1 l1 l2 a) z (two_step_2 l1 l2 l3 a z).
Proof.
intros Hz Hw. unfold two_step_1.
assert (P := comp_derive l2 l3 z (chain_2 _ _ _ _ _ _ HC) Hz Hw).
set (u := fun t => l2 (g t)) in *. change (is_derive (fun z => (1 - a * u z) * (1 - a * l2 z)) z (two_step_2 l1 l2 l3 a z)).
auto_derive.
- repeat split; eexists; [exact P | apply (chain_2 _ _ _ _ _ _ HC); exact Hz].
- rewrite (is_derive_unique (fun x : R => u x) z _ P), (is_derive_unique (fun x : R => l2 x) z _ (chain_2 _ _ _ _ _ _ HC z Hz)).
  unfold u, two_step_2. ring.
Qed.

Lemma two_step_derive_3 z : A <= z <= B -> A <= g z <= B -> is_derive (two_step_2 l1 l2 l3 a) z (third l1 l2 l3 l4 a z).
Proof.
intros Hz Hw. unfold two_step_2.
assert (P := comp_derive l2 l3 z (chain_2 _ _ _ _ _ _ HC) Hz Hw).
assert (Q := comp_derive l3 l4 z (chain_3 _ _ _ _ _ _ HC) Hz Hw).
set (u := fun t => l2 (g t)) in *. set (v := fun t => l3 (g t)) in *.
change (is_derive (fun z => - a * v z * (1 - a * l2 z)^2 - a * l3 z * (1 - a * u z)) z (third l1 l2 l3 l4 a z)).
auto_derive.
- repeat split; eexists; try exact P; try exact Q; [apply (chain_2 _ _ _ _ _ _ HC); exact Hz | apply (chain_3 _ _ _ _ _ _ HC); exact Hz].
- rewrite (is_derive_unique (fun x : R => u x) z _ P), (is_derive_unique (fun x : R => v x) z _ Q),
    (is_derive_unique (fun x : R => l2 x) z _ (chain_2 _ _ _ _ _ _ HC z Hz)),
    (is_derive_unique (fun x : R => l3 x) z _ (chain_3 _ _ _ _ _ _ HC z Hz)).
  unfold u, v, third. ring.
Qed.

Lemma two_step_derive_a z : A <= frozen l1 a z <= B -> is_derive (fun x => two_step l1 x z) a (two_step_a l1 l2 a z).
Proof.
intros Hw. assert (P := chain_1 _ _ _ _ _ _ HC _ Hw). unfold two_step, two_step_a, frozen in *. auto_derive.
- eexists. exact P.
- unfold Rminus in *. rewrite (is_derive_unique (fun x : R => l1 x) _ _ P). ring.
Qed.

Lemma frozen_continuous z : A <= z <= B -> continuous g z.
Proof.
intros Hz. apply (ex_derive_continuous (K:=R_AbsRing) (V:=R_NormedModule)). eexists. apply frozen_derive, Hz.
Qed.
Lemma two_step_continuous z : A <= z <= B -> A <= g z <= B -> continuous (two_step l1 a) z.
Proof.
intros Hz Hw. apply (ex_derive_continuous (K:=R_AbsRing) (V:=R_NormedModule)). eexists. apply two_step_derive_1; assumption.
Qed.

(** at a critical point *)
Variable zs : R.
Hypothesis Hz1 : l1 zs = 0.
Notation mu := (1 - a * l2 zs).

Lemma frozen_fix : g zs = zs. Proof. unfold frozen. rewrite Hz1. ring. Qed.
Lemma two_step_fix : two_step l1 a zs = zs. Proof. unfold two_step. rewrite !frozen_fix. reflexivity. Qed.
Lemma two_step_1_fix : two_step_1 l1 l2 a zs = mu^2. Proof. unfold two_step_1. rewrite frozen_fix. ring. Qed.
Lemma two_step_2_fix : two_step_2 l1 l2 l3 a zs = (- a * l3 zs) * mu * (1 + mu).
Proof. unfold two_step_2. rewrite frozen_fix. ring. Qed.

(** the cubic Taylor form at the minimum, for any step a *)
Lemma two_step_taylor u v d : (forall t, u < t < v -> A <= t <= B /\ A <= g t <= B) ->
  u < zs < v -> u < zs + d < v ->
  exists xi, Rabs (xi - zs) <= Rabs d /\
    two_step l1 a (zs + d) - zs =
      mu^2 * d + (- a * l3 zs) * mu * (1 + mu) * d^2 / 2 + third l1 l2 l3 l4 a xi * d^3 / 6.
Proof.
intros Hw Hu Hv.
destruct (taylor3 (two_step l1 a) (two_step_1 l1 l2 a) (two_step_2 l1 l2 l3 a) (third l1 l2 l3 l4 a) u v zs d) as [xi [Hxi E]]; try assumption.
- intros t Ht. apply two_step_derive_1; apply Hw; exact Ht.
- intros t Ht. apply two_step_derive_2; apply Hw; exact Ht.
- intros t Ht. apply two_step_derive_3; apply Hw; exact Ht.
- exists xi. split; [exact Hxi|]. rewrite E, two_step_fix, two_step_1_fix, two_step_2_fix. ring.
Qed.

Lemma third_at_edge : l2 zs <> 0 -> a = 2 / l2 zs ->
  third l1 l2 l3 l4 a zs = - 4 * (3 * (l3 zs)^2 - l2 zs * l4 zs) / (l2 zs)^2.
Proof. intros Hn E. unfold third. rewrite frozen_fix, E. field. exact Hn. Qed.

End Map.
