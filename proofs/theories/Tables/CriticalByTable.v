(** The theorem of `critical` from its table in src/claim. Its obligations speak of a family of
    losses: "c" is a value of the parameter, l1 .. l5 are the derivatives of the loss at that value,
    and dl1 .. dl4 those of l1 .. l4 by the parameter. *)
From Coq Require Import Reals List String Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum CriticalParameter Table ByTable.
From Prodstab Require Tables.
Import ListNotations.
Open Scope R_scope.
Open Scope string_scope.

Section Family.
Variable L : R -> R -> R.

(** the derivative of the k-th derivative by the parameter, at c *)
Definition by_parameter (k : nat) (c : R) : meaning := Meaning
  (fun _ arguments =>
    match arguments with [z] => Derive (fun t => Derive_n (L t) k z) c | _ => 0 end)
  (fun _ arguments =>
    match arguments with [z] => ex_derive (fun t => Derive_n (L t) k z) c | _ => False end).
Definition derivatives_by_parameter (c : R) : functions := fun name =>
  if name =? "dl1" then Some (by_parameter 1 c) else
  if name =? "dl2" then Some (by_parameter 2 c) else
  if name =? "dl3" then Some (by_parameter 3 c) else
  if name =? "dl4" then Some (by_parameter 4 c) else None.

Definition family_relates (k : kind) (o : obligation) (rho : environment) : Prop :=
  let l := L (rho "c") in
  relates l (define l (definitions k) (derivatives_by_parameter (rho "c"))) o rho.

(** the obligations hold for all values of the parameter in their ranges; the ends of ranges are
    numbers *)
Definition family_obligations_hold (k : kind) (values : list R) (base : environment) : Prop :=
  let rho := numbers k values [] base in
  every (fun o => for_all (L 0) (fun _ => None) rho (ranges o) rho (family_relates k o))
    (obligations k).

Ltac read_family H :=
  cbv -[Rle Rge Rgt Rlt Derive Derive_n ex_derive ex_derive_n IZR Rplus Rmult Rminus Rdiv Ropp Rinv
    pow smooth_at] in H.

(** alpha changes with the parameter as the definition alpha_c says *)
Lemma alpha_by_parameter z c :
  (forall k, (2 <= k <= 4)%nat -> ex_derive (fun t => Derive_n (L t) k z) c) ->
  is_derive (fun t => alpha (L t) z) c
    (6 * Derive_n (L c) 3 z * Derive (fun t => Derive_n (L t) 3 z) c -
     Derive (fun t => Derive_n (L t) 2 z) c * Derive_n (L c) 4 z -
     Derive_n (L c) 2 z * Derive (fun t => Derive_n (L t) 4 z) c).
Proof.
intros H.
assert (D : forall k, (2 <= k <= 4)%nat ->
  is_derive (fun t => Derive_n (L t) k z) c (Derive (fun t => Derive_n (L t) k z) c)).
{ intros k Hk. apply Derive_correct, H, Hk. }
assert (D2 := D 2%nat ltac:(lia)). assert (D3 := D 3%nat ltac:(lia)).
assert (D4 := D 4%nat ltac:(lia)).
assert (Q := is_derive_scal _ c 3 _ (is_derive_pow _ 2 c _ D3)).
assert (M := is_derive_mult (K:=R_AbsRing) _ _ c _ _ D2 D4 ltac:(intros; apply Rmult_comm)).
assert (A := is_derive_minus (K:=R_AbsRing) (V:=R_NormedModule) _ _ c _ _ Q M). unfold alpha.
match type of A with is_derive _ _ ?d => match goal with |- is_derive _ _ ?e => replace e with d end
  end; [exact A|].
unfold minus, plus, opp, mult, scal; simpl. unfold mult; simpl. ring.
Qed.

Theorem critical_by_table base
  (c0 c1 at_lo at_hi side rate z0_lo z0_hi z1_lo z1_hi m_lo m_hi p_lo p_hi s_lo s_hi q_lo q_hi
   a : R) :
  (forall c, c0 <= c <= c1 -> minimum (L c) (base "lo") (base "hi")) ->
  family_obligations_hold Tables.critical [c0; c1; at_lo; at_hi; side; rate; z0_lo; z0_hi; z1_lo;
    z1_hi; m_lo; m_hi; p_lo; p_hi; s_lo; s_hi; q_lo; q_hi; a] base ->
  critical L (base "lo") (base "hi") c0 c1 at_lo at_hi side rate.
Proof.
intros Hmin H. set (lo := base "lo") in *. set (hi := base "hi") in *. read_family H.
fold lo hi in H.
destruct H as (w0 & w1 & w2 & w3 & w4 & w5 & w6 & z1 & z2 & z3 & z4 & z5 & z6 & m0 & s1 & s2 & s3 &
  s4 & r1 & r2 & r3 & r4 & m1 & m2 & p1 & p2 & q1 & q2 & a1 & e1 & e2 & e3 & f1 & f2 & f3 & _).
apply (critical_sound L lo hi c0 c1 at_lo at_hi side rate z0_lo z0_hi z1_lo z1_hi m_lo m_hi p_lo
  p_hi
  s_lo s_hi q_lo q_hi a Hmin).
constructor; try (repeat split; lra).
- intros c Hc. apply smooth_of. intros z Hz. generalize (m1 z Hz c Hc). tauto.
- intros c z Hc Hz. generalize (m1 z Hz c Hc) (m2 z Hz c Hc). lra.
- intros z Hz. exists (fun c => Derive (L c) z). intros c Hc. split; [reflexivity|].
  exists (Derive (fun t => Derive_n (L t) 1 z) c). generalize (p1 z Hz c Hc) (p2 z Hz c Hc).
  intros P1 P2. split; [|lra].
  change (is_derive (fun t => Derive_n (L t) 1 z) c (Derive (fun t => Derive_n (L t) 1 z) c)).
  apply Derive_correct. tauto.
- intros c z Hc Hz. generalize (q1 z Hz c Hc) (q2 z Hz c Hc). lra.
- intros z Hz. exists (fun c => side * alpha (L c) z). intros c Hc. split; [reflexivity|].
  assert (A := a1 z Hz c Hc).
  eexists. split; [apply is_derive_scal, alpha_by_parameter | lra].
  intros k Hk. assert (K : k = 2%nat \/ k = 3%nat \/ k = 4%nat) by lia.
  destruct K as [->|[->| ->]]; tauto.
- change Derive with (fun l => Derive_n l 1). cbv beta. generalize (e1 at_lo) (e2 at_lo). lra.
- intros z Hz. generalize (e3 z Hz at_lo). unfold alpha. lra.
- change Derive with (fun l => Derive_n l 1). cbv beta. generalize (f1 at_hi) (f2 at_hi). lra.
- intros z Hz. generalize (f3 z Hz at_hi). unfold alpha. lra.
Qed.
End Family.
