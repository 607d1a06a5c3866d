(** The product of n weights along a line, x + t u: its derivatives at t = 0 are multiples of the elementary symmetric functions of the
    u_i/x_i, for which Newton's inequalities hold; and those of l(x_1 x_2 .. x_n) at a critical point of l. *)
From Coq Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss.
Import ListNotations.
Open Scope R_scope.

(** ** Elementary symmetric functions *)

(** the sum of the numbers *)
Fixpoint symmetric_1 (a : list R) : R := match a with [] => 0 | c :: a => symmetric_1 a + c end.
(** the sum of the products of two of them *)
Fixpoint symmetric_2 (a : list R) : R := match a with [] => 0 | c :: a => symmetric_2 a + c * symmetric_1 a end.
(** the sum of the products of three of them *)
Fixpoint symmetric_3 (a : list R) : R := match a with [] => 0 | c :: a => symmetric_3 a + c * symmetric_2 a end.

Lemma newton (a : list R) : List.Forall (fun c => 0 < c) a ->
  0 <= symmetric_1 a /\ 0 <= symmetric_2 a /\ 0 <= symmetric_3 a /\ 2 * symmetric_2 a <= (symmetric_1 a)^2 /\
  3 * symmetric_3 a <= symmetric_1 a * symmetric_2 a /\ 3 * (symmetric_1 a * symmetric_3 a) <= 2 * (symmetric_2 a)^2.
Proof.
induction a as [|c a IH]; intros H; [simpl; lra|]. inversion H as [|? ? Hc Ha]. subst.
destruct (IH Ha) as [h1 [h2 [h3 [h4 [h5 h6]]]]]. cbn [symmetric_1 symmetric_2 symmetric_3].
set (p := symmetric_1 a) in *. set (q := symmetric_2 a) in *. set (r := symmetric_3 a) in *.
assert (0 <= c * p) by (apply Rmult_le_pos; lra). assert (0 <= c * q) by (apply Rmult_le_pos; lra).
assert (0 <= c * c) by (apply Rmult_le_pos; lra). assert (0 <= c * c * p) by (apply Rmult_le_pos; lra).
assert (0 <= c * (p^2 - 2 * q)) by (apply Rmult_le_pos; lra).
assert (0 <= c * (p * q - 3 * r)) by (apply Rmult_le_pos; lra).
assert (0 <= c * c * (2 * p^2 - 3 * q)) by (apply Rmult_le_pos; lra).
repeat split; lra.
Qed.

(** ** The product along a line *)

(** the product of the x + t u, over a list of pairs (x, u) *)
Fixpoint along (xu : list (R * R)) (t : R) : R :=
  match xu with [] => 1 | (x, u) :: xu => (x + t * u) * along xu t end.
(** the product of the weights *)
Definition weights_product (x : list R) : R := fold_right Rmult 1 x.
Definition ratios (xu : list (R * R)) : list R := map (fun p => snd p / fst p) xu.

(** P has four derivatives everywhere, and these values at 0 *)
Record jet (P P1 P2 P3 P4 : R -> R) (p0 p1 p2 p3 : R) : Prop := Jet {
  jet_1 : forall t, is_derive P t (P1 t); jet_2 : forall t, is_derive P1 t (P2 t);
  jet_3 : forall t, is_derive P2 t (P3 t); jet_4 : forall t, is_derive P3 t (P4 t);
  at_0 : P 0 = p0; at_1 : P1 0 = p1; at_2 : P2 0 = p2; at_3 : P3 0 = p3 }.

Lemma along_jet (xu : list (R * R)) : List.Forall (fun p => fst p <> 0) xu ->
  let z := weights_product (map fst xu) in let a := ratios xu in exists P1 P2 P3 P4,
  jet (along xu) P1 P2 P3 P4 z (z * symmetric_1 a) (z * (2 * symmetric_2 a)) (z * (6 * symmetric_3 a)).
Proof.
induction xu as [|[x u] xu IH]; intros H z a; subst z a.
- exists (fun _ => 0), (fun _ => 0), (fun _ => 0), (fun _ => 0). simpl.
  constructor; intros; try (simpl; ring); apply (is_derive_const (K:=R_AbsRing) (V:=R_NormedModule)).
- inversion H as [|? ? Hx Hxu]. subst. simpl in Hx. destruct (IH Hxu) as [P1 [P2 [P3 [P4 [d1 d2 d3 d4 v0 v1 v2 v3]]]]].
  cbn [map fst snd weights_product fold_right ratios symmetric_1 symmetric_2 symmetric_3].
  fold (weights_product (map fst xu)). fold (ratios xu).
  set (z := weights_product (map fst xu)) in *. set (a := ratios xu) in *.
  exists (fun t => u * along xu t + (x + t * u) * P1 t), (fun t => 2 * u * P1 t + (x + t * u) * P2 t),
    (fun t => 3 * u * P2 t + (x + t * u) * P3 t), (fun t => 4 * u * P3 t + (x + t * u) * P4 t).
  assert (D : forall (F F' G G' : R -> R) (k : R), (forall t, is_derive F t (F' t)) -> (forall t, is_derive G t (G' t)) ->
    forall t, is_derive (fun t => k * F t + (x + t * u) * G t) t (k * F' t + u * G t + (x + t * u) * G' t)).
  { intros F F' G G' k hF hG t. assert (p := hF t). assert (q := hG t). auto_derive; [repeat split; eexists; eassumption|].
    rewrite (is_derive_unique (fun x : R => F x) t _ p), (is_derive_unique (fun x : R => G x) t _ q). ring. }
  constructor; try (intros t; cbn [along]; rewrite ?v0, ?v1, ?v2, ?v3).
  + assert (K := D (fun _ => 0) (fun _ => 0) (along xu) P1 0 (fun t => is_derive_const (K:=R_AbsRing) (V:=R_NormedModule) 0 t) d1 t).
    cbv beta in K. apply (is_derive_ext (fun t => 0 * 0 + (x + t * u) * along xu t)); 
      [intros s; change (0 * 0 + (x + s * u) * along xu s = (x + s * u) * along xu s); ring|].
    replace (u * along xu t + (x + t * u) * P1 t) with (0 * 0 + u * along xu t + (x + t * u) * P1 t) by ring. exact K.
  + replace (2 * u * P1 t + (x + t * u) * P2 t) with (u * P1 t + u * P1 t + (x + t * u) * P2 t) by ring.
    exact (D (along xu) P1 P1 P2 u d1 d2 t).
  + replace (3 * u * P2 t + (x + t * u) * P3 t) with (2 * u * P2 t + u * P2 t + (x + t * u) * P3 t) by ring.
    exact (D P1 P2 P2 P3 (2 * u) d2 d3 t).
  + replace (4 * u * P3 t + (x + t * u) * P4 t) with (3 * u * P3 t + u * P3 t + (x + t * u) * P4 t) by ring.
    exact (D P2 P3 P3 P4 (3 * u) d3 d4 t).
  + cbn [along]. rewrite v0. ring.
  + rewrite v0, v1. field. exact Hx.
  + rewrite v1, v2. field. exact Hx.
  + rewrite v2, v3. field. exact Hx.
Qed.

(** ** The loss along a line *)

Section Line.
Variables (l : R -> R) (lo hi z : R).
Hypothesis Hz : lo < z < hi.
Hypothesis Hsm : smooth 4 l lo hi.
Hypothesis Hcrit : Derive l z = 0.
Variables (P P1 P2 P3 P4 : R -> R) (p1 p2 p3 : R).
Hypothesis HP : jet P P1 P2 P3 P4 z p1 p2 p3.
Notation l1 := (Derive l).
Notation l2 := (Derive_n l 2).
Notation l3 := (Derive_n l 3).
Notation l4 := (Derive_n l 4).
Let phi t := l (P t).

Let near : locally 0 (fun t => lo < P t < hi).
Proof.
assert (C := is_derive_continuous P 0 (P1 0) (jet_1 _ _ _ _ _ _ _ _ _ HP 0)).
apply (C (fun y => lo < y < hi)). apply locally_oo. rewrite (at_0 _ _ _ _ _ _ _ _ _ HP). exact Hz.
Qed.

Let inner (u u' : R -> R) t : is_derive u (P t) (u' (P t)) -> is_derive (fun t => u (P t)) t (u' (P t) * P1 t).
Proof.
intros Hu. rewrite Rmult_comm. apply (is_derive_comp (K:=R_AbsRing) (V:=R_NormedModule) u P); [exact Hu | apply HP].
Qed.

Let phi1 t := l1 (P t) * P1 t.
Let phi2 t := l2 (P t) * (P1 t)^2 + l1 (P t) * P2 t.
Let phi3 t := l3 (P t) * (P1 t)^3 + 3 * l2 (P t) * P1 t * P2 t + l1 (P t) * P3 t.
Let phi4 t := l4 (P t) * (P1 t)^4 + 6 * l3 (P t) * (P1 t)^2 * P2 t + 3 * l2 (P t) * (P2 t)^2 + 4 * l2 (P t) * P1 t * P3 t
  + l1 (P t) * P4 t.

Let step0 t : lo < P t < hi -> is_derive phi t (phi1 t).
Proof.
intros h. apply (inner l l1). apply (smooth_is_derive 4 l lo hi 0); [exact Hsm | lia | lra].
Qed.

Let parts t : lo < P t < hi ->
  is_derive (fun t => l1 (P t)) t (l2 (P t) * P1 t) /\ is_derive (fun t => l2 (P t)) t (l3 (P t) * P1 t) /\
  is_derive (fun t => l3 (P t)) t (l4 (P t) * P1 t).
Proof.
intros h. split; [|split].
- apply (inner l1 l2). apply (smooth_is_derive 4 l lo hi 1); [exact Hsm | lia | lra].
- apply (inner l2 l3). apply (smooth_is_derive 4 l lo hi 2); [exact Hsm | lia | lra].
- apply (inner l3 l4). apply (smooth_is_derive 4 l lo hi 3); [exact Hsm | lia | lra].
Qed.

Let step1 t : lo < P t < hi -> is_derive phi1 t (phi2 t).
Proof.
intros h. destruct (parts t h) as [a1 _]. assert (b1 := jet_2 _ _ _ _ _ _ _ _ _ HP t). unfold phi1, phi2.
set (f1 := fun t => l1 (P t)) in *. change (is_derive (fun t => f1 t * P1 t) t (l2 (P t) * P1 t ^ 2 + f1 t * P2 t)).
auto_derive; [repeat split; eexists; eassumption|].
rewrite (is_derive_unique (fun x : R => f1 x) t _ a1), (is_derive_unique (fun x : R => P1 x) t _ b1). ring.
Qed.

Let step2 t : lo < P t < hi -> is_derive phi2 t (phi3 t).
Proof.
intros h. destruct (parts t h) as [a1 [a2 _]]. assert (b1 := jet_2 _ _ _ _ _ _ _ _ _ HP t). assert (b2 := jet_3 _ _ _ _ _ _ _ _ _ HP t).
unfold phi2, phi3. set (f1 := fun t => l1 (P t)) in *. set (f2 := fun t => l2 (P t)) in *.
change (is_derive (fun t => f2 t * P1 t ^ 2 + f1 t * P2 t) t (l3 (P t) * P1 t ^ 3 + 3 * f2 t * P1 t * P2 t + f1 t * P3 t)).
auto_derive; [repeat split; eexists; eassumption|].
rewrite (is_derive_unique (fun x : R => f1 x) t _ a1), (is_derive_unique (fun x : R => f2 x) t _ a2),
  (is_derive_unique (fun x : R => P1 x) t _ b1), (is_derive_unique (fun x : R => P2 x) t _ b2). unfold f2. ring.
Qed.

Let step3 t : lo < P t < hi -> is_derive phi3 t (phi4 t).
Proof.
intros h. destruct (parts t h) as [a1 [a2 a3]]. assert (b1 := jet_2 _ _ _ _ _ _ _ _ _ HP t).
assert (b2 := jet_3 _ _ _ _ _ _ _ _ _ HP t). assert (b3 := jet_4 _ _ _ _ _ _ _ _ _ HP t).
unfold phi3, phi4. set (f1 := fun t => l1 (P t)) in *. set (f2 := fun t => l2 (P t)) in *. set (f3 := fun t => l3 (P t)) in *.
change (is_derive (fun t => f3 t * P1 t ^ 3 + 3 * f2 t * P1 t * P2 t + f1 t * P3 t) t
  (l4 (P t) * P1 t ^ 4 + 6 * f3 t * P1 t ^ 2 * P2 t + 3 * f2 t * P2 t ^ 2 + 4 * f2 t * P1 t * P3 t + f1 t * P4 t)).
auto_derive; [repeat split; eexists; eassumption|].
rewrite (is_derive_unique (fun x : R => f1 x) t _ a1), (is_derive_unique (fun x : R => f2 x) t _ a2),
  (is_derive_unique (fun x : R => f3 x) t _ a3), (is_derive_unique (fun x : R => P1 x) t _ b1),
  (is_derive_unique (fun x : R => P2 x) t _ b2), (is_derive_unique (fun x : R => P3 x) t _ b3). unfold f2, f3. ring.
Qed.

Lemma line_derivatives :
  (forall n, (n <= 4)%nat -> ex_derive_n phi n 0) /\ Derive phi 0 = 0 /\ Derive_n phi 2 0 = l2 z * p1^2 /\
  Derive_n phi 3 0 = l3 z * p1^3 + 3 * l2 z * p1 * p2 /\
  Derive_n phi 4 0 = l4 z * p1^4 + 6 * l3 z * p1^2 * p2 + 3 * l2 z * p2^2 + 4 * l2 z * p1 * p3.
Proof.
assert (N := near). assert (NN := locally_locally _ _ N).
assert (E1 : locally 0 (fun t => phi1 t = Derive_n phi 1 t)).
{ generalize N. apply filter_imp. intros t h. symmetry. apply is_derive_unique. apply step0. exact h. }
assert (Next : forall (f f' : R -> R) n, locally 0 (fun t => f t = Derive_n phi n t) ->
  (forall t, lo < P t < hi -> is_derive f t (f' t)) -> locally 0 (fun t => is_derive (Derive_n phi n) t (f' t)) /\
  locally 0 (fun t => f' t = Derive_n phi (S n) t)).
{ intros f f' n E Hd. assert (K : locally 0 (fun t => is_derive (Derive_n phi n) t (f' t))).
  { generalize (filter_and _ _ (locally_locally _ _ E) N). apply filter_imp. intros t [h1 h2].
    apply (is_derive_ext_loc f); [exact h1 | apply Hd; exact h2]. }
  split; [exact K|]. generalize K. apply filter_imp. intros t h. symmetry. apply is_derive_unique. exact h. }
destruct (Next phi1 phi2 1%nat E1 step1) as [D2 E2]. destruct (Next phi2 phi3 2%nat E2 step2) as [D3 E3].
destruct (Next phi3 phi4 3%nat E3 step3) as [D4 E4].
apply locally_singleton in D2, D3, D4, E1, E2, E3, E4.
destruct HP as [_ _ _ _ v0 v1 v2 v3].
split.
{ intros [|[|[|[|[|n]]]]] Hn; try lia.
  - exact I.
  - exists (phi1 0). apply step0. rewrite v0. exact Hz.
  - eexists. exact D2.
  - eexists. exact D3.
  - eexists. exact D4. }
split; [change (Derive_n phi 1 0 = 0); rewrite <- E1; unfold phi1; rewrite v0, Hcrit; ring|].
split; [rewrite <- E2; unfold phi2; rewrite v0, v1, Hcrit; ring|].
split; [rewrite <- E3; unfold phi3; rewrite v0, v1, v2, Hcrit; ring|].
rewrite <- E4. unfold phi4. rewrite v0, v1, v2, v3, Hcrit. ring.
Qed.
End Line.
