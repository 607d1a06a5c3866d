(** The vocabulary of the claims, for a loss l : R -> R (theory.md, sections 1 and 2). Derivatives are those of Coquelicot:
    l1 = Derive l and lk = Derive_n l k. They are total functions, so every claim carries the existence of the derivatives
    it speaks of in [smooth]. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

(** l has n derivatives at every point of the closed interval [A, B] (at its ends too: l is defined around them) *)
Definition smooth (n : nat) (l : R -> R) (A B : R) : Prop :=
  forall k z, (k <= n)%nat -> A <= z <= B -> ex_derive_n l k z.

(** alpha = 3 l3^2 - l2 l4; a minimum is product-stable when alpha is positive there *)
Definition alpha (l : R -> R) (z : R) : R := 3 * (Derive_n l 3 z)^2 - Derive_n l 2 z * Derive_n l 4 z.

(** zs is the only critical point of l in [lo, hi], a nondegenerate one, and the strict minimum there *)
Record minimum_at (l : R -> R) (lo hi zs : R) : Prop := Minimum_at {
  minimum_inside : lo < zs < hi;
  minimum_curved : 0 < Derive_n l 2 zs;
  minimum_critical : Derive l zs = 0;
  minimum_signs : forall z, lo <= z <= hi -> z <> zs -> 0 < (z - zs) * Derive l z;
  minimum_least : forall z, lo <= z <= hi -> z <> zs -> l zs < l z;
  minimum_smooth : smooth 2 l lo hi
}.
Arguments minimum_inside {l lo hi zs}.
Arguments minimum_curved {l lo hi zs}.
Arguments minimum_critical {l lo hi zs}.
Arguments minimum_signs {l lo hi zs}.
Arguments minimum_least {l lo hi zs}.
Arguments minimum_smooth {l lo hi zs}.

(** ** Consequences used by the theorems *)

Lemma smooth_le n m l A B a b : smooth n l A B -> (m <= n)%nat -> A <= a -> b <= B -> smooth m l a b.
Proof. intros H Hm Ha Hb k z Hk Hz. apply H; [lia | lra]. Qed.

Lemma smooth_is_derive n l A B k z : smooth n l A B -> (k < n)%nat -> A <= z <= B ->
  is_derive (Derive_n l k) z (Derive_n l (S k) z).
Proof. intros H Hk Hz. apply Derive_correct. exact (H (S k) z Hk Hz). Qed.

Lemma smooth_l n l A B z : smooth n l A B -> (1 <= n)%nat -> A <= z <= B -> is_derive l z (Derive l z).
Proof. intros H Hn. exact (smooth_is_derive n l A B 0 z H Hn). Qed.

Lemma smooth_l1 n l A B z : smooth n l A B -> (2 <= n)%nat -> A <= z <= B -> is_derive (Derive l) z (Derive_n l 2 z).
Proof. intros H Hn. exact (smooth_is_derive n l A B 1 z H Hn). Qed.

Lemma minimum_at_unique l lo hi zs z : minimum_at l lo hi zs -> lo <= z <= hi -> Derive l z = 0 -> z = zs.
Proof.
intros Hmin Hz E. assert (H := minimum_signs Hmin). destruct (Req_dec z zs) as [e|n]; [exact e|exfalso].
generalize (H z Hz n). rewrite E, Rmult_0_r. lra.
Qed.
