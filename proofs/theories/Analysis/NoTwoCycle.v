(** A continuous map f of an interval, given as a convex set D that f leads into D, with one fixed point p, towards which one
    step moves every other point (if perhaps beyond it), and no points of period two: two steps move every point up that lies
    below p, and down where it lies above. Then every orbit tends to p (W. A. Coppel, The solution of equations by iteration,
    Proc. Cambridge Philos. Soc. 51, 1955). *)
From Coq Require Import Reals Ranalysis5 Classical_Prop Lra Lia.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

(** ** An orbit that goes up from a point below p stays above that point *)

Section Above.
Variables (D : R -> Prop) (f : R -> R) (p : R).
Hypothesis Hconvex : forall x y z, D x -> D y -> x <= z <= y -> D z.
Hypothesis HD : forall x, D x -> D (f x).
Hypothesis Hp : D p.
Hypothesis Hfix : f p = p.
Hypothesis Hcont : forall x, D x -> continuous f x.
Hypothesis Hup : forall x, D x -> x < p -> x < f x.
Hypothesis Hdown : forall x, D x -> p < x -> f x < x.
Hypothesis Htwice : forall x, D x -> x < p -> x < f (f x).
Variable c : R.
Hypothesis Hc : D c.
Hypothesis Hcp : c < p.
Notation x n := (Nat.iter n f c).

Lemma orbit_inside n : D (x n).
Proof. induction n as [|n IH]; [exact Hc | simpl; apply HD, IH]. Qed.

Lemma from_below k : p < x k -> exists m, (m < k)%nat /\ x m < p /\ x k <= x (S m).
Proof.
induction k as [|k IH]; intros H; [simpl in H; lra|].
destruct (Rtotal_order (x k) p) as [l|[e|g]].
- exists k. split; [lia|]. split; [exact l | lra].
- simpl in H. rewrite e, Hfix in H. lra.
- destruct (IH g) as [m [h1 [h2 h3]]]. exists m. split; [lia|]. split; [exact h2|].
  assert (K := Hdown _ (orbit_inside k) g). simpl in *. lra.
Qed.

Lemma stays_above n : (0 < n)%nat -> c < x n.
Proof.
induction n as [n IH] using (well_founded_induction Wf_nat.lt_wf). intros Hn.
destruct (Rlt_le_dec c (x n)) as [h|h]; [exact h|exfalso].
destruct n as [|n]; [lia|]. assert (K : c <= x n).
{ destruct n as [|n]; [apply Rle_refl | apply Rlt_le, IH; lia]. }
destruct (Rtotal_order (x n) p) as [l|[e|g]].
- assert (Q := Hup _ (orbit_inside n) l). simpl in h. lra.
- simpl in h. rewrite e, Hfix in h. lra.
- destruct (from_below n g) as [m [h1 [h2 h3]]].
  assert (Cm : c <= x m) by (destruct m as [|m]; [apply Rle_refl | apply Rlt_le, IH; lia]).
  set (u := x m) in *. set (v := x n) in *. change (v <= f u) in h3. change (f v <= c) in h.
  destruct (Req_dec (f u) v) as [e|ne].
  { assert (Q := Htwice u (orbit_inside m) h2). rewrite e in Q. lra. }
  destruct (IVT_interv (fun t => v - f t) u p) as [t [ht Et]]; [| exact h2 | lra | rewrite Hfix; lra |].
  { intros t ht. apply continuity_pt_filterlim. apply (continuous_minus (fun _ => v) f); [apply continuous_const|].
    apply Hcont, (Hconvex u p); [apply orbit_inside | exact Hp | exact ht]. }
  assert (Ft : f t = v) by lra.
  assert (t < p) by (destruct (Req_dec t p) as [q|q]; [rewrite q, Hfix in Ft; lra | lra]).
  assert (Q := Htwice t (Hconvex u p t (orbit_inside m) Hp ht) H). rewrite Ft in Q. lra.
Qed.
End Above.

(** ** Every orbit tends to p *)

Section Converges.
Variables (D : R -> Prop) (f : R -> R) (p : R).
Hypothesis Hconvex : forall x y z, D x -> D y -> x <= z <= y -> D z.
Hypothesis HD : forall x, D x -> D (f x).
Hypothesis Hp : D p.
Hypothesis Hfix : f p = p.
Hypothesis Hcont : forall x, D x -> continuous f x.
Hypothesis Hup : forall x, D x -> x < p -> x < f x.
Hypothesis Hdown : forall x, D x -> p < x -> f x < x.
Hypothesis Htwice_up : forall x, D x -> x < p -> x < f (f x).
Hypothesis Htwice_down : forall x, D x -> p < x -> f (f x) < x.
Variable z0 : R.
Hypothesis H0 : D z0.
Notation x n := (Nat.iter n f z0).

Let inside n : D (x n) := orbit_inside D f HD z0 H0 n.

Lemma iter_add n k : x (n + k) = Nat.iter k f (x n).
Proof. rewrite Nat.add_comm. induction k as [|k IH]; [reflexivity|]. simpl. rewrite IH. reflexivity. Qed.

Lemma after_below n k : x n <= p -> x n <= x (n + k).
Proof.
intros h. rewrite iter_add. destruct (Req_dec (x n) p) as [e|ne].
- rewrite e. induction k as [|k IH]; [apply Rle_refl|]. replace (Nat.iter (S k) f p) with p; [apply Rle_refl|].
  clear IH. induction k as [|k IH]; [symmetry; exact Hfix|]. simpl in *. rewrite <- IH. symmetry. exact Hfix.
- destruct k as [|k]; [apply Rle_refl|]. apply Rlt_le.
  apply (stays_above D f p Hconvex HD Hp Hfix Hcont Hup Hdown Htwice_up (x n) (inside n)); [lra | lia].
Qed.

Lemma after_above n k : p <= x n -> x (n + k) <= x n.
Proof.
intros h. rewrite iter_add. destruct (Req_dec (x n) p) as [e|ne].
- rewrite e. induction k as [|k IH]; [apply Rle_refl|]. replace (Nat.iter (S k) f p) with p; [apply Rle_refl|].
  clear IH. induction k as [|k IH]; [symmetry; exact Hfix|]. simpl in *. rewrite <- IH. symmetry. exact Hfix.
- destruct k as [|k]; [apply Rle_refl|].
  assert (M : forall m, Nat.iter m (fun t => - f (- t)) (- x n) = - Nat.iter m f (x n)).
  { induction m as [|m IH]; [reflexivity|]. simpl. rewrite IH, Ropp_involutive. reflexivity. }
  assert (K : - x n < Nat.iter (S k) (fun t => - f (- t)) (- x n)); [|rewrite M in K; lra].
  apply (stays_above (fun t => D (- t)) (fun t => - f (- t)) (- p)); [| | | | | | | | | lra | lia].
  + intros a b t h1 h2 h3. apply (Hconvex (- b) (- a)); [exact h2 | exact h1 | lra].
  + intros t ht. rewrite Ropp_involutive. apply HD, ht.
  + rewrite Ropp_involutive. exact Hp.
  + rewrite Ropp_involutive, Hfix. reflexivity.
  + intros t ht. apply (continuous_opp (V:=R_NormedModule) (fun t : R => f (- t))). apply (continuous_comp Ropp f).
    * apply (continuous_opp (V:=R_NormedModule) (fun t : R => t)), continuous_id.
    * apply Hcont, ht.
  + intros t ht hl. assert (K := Hdown (- t) ht ltac:(lra)). lra.
  + intros t ht hl. assert (K := Hup (- t) ht ltac:(lra)). lra.
  + intros t ht hl. rewrite Ropp_involutive. assert (K := Htwice_down (- t) ht ltac:(lra)). lra.
  + rewrite Ropp_involutive. apply inside.
Qed.

(** what the orbit is near to is carried to what it is near to a step later *)
Lemma image_of y w : D y -> (forall e, 0 < e -> exists n, Rabs (x n - y) < e /\ Rabs (x (S n) - w) < e) -> f y = w.
Proof.
intros Dy H. destruct (Req_dec (f y) w) as [e|n]; [exact e|exfalso].
set (e := Rabs (f y - w) / 2). assert (He : 0 < e) by (apply Rdiv_lt_0_compat; [apply Rabs_pos_lt; lra | lra]).
destruct (proj1 (filterlim_locally f (f y)) (Hcont y Dy) (mkposreal e He)) as [r Hr].
destruct (H (Rmin r e)) as [k [h1 h2]]; [apply Rmin_glb_lt; [apply cond_pos | exact He]|].
assert (M1 := Rmin_l r e). assert (M2 := Rmin_r r e).
assert (K : Rabs (f (x k) - f y) < e) by (apply (Hr (x k)); change (Rabs (x k - y) < r); lra).
change (x (S k)) with (f (x k)) in h2. assert (T := Rabs_triang (f y - f (x k)) (f (x k) - w)).
rewrite (Rabs_minus_sym (f y)) in T. replace (f y - f (x k) + (f (x k) - w)) with (f y - w) in T by ring.
unfold e in *. lra.
Qed.

Lemma only_fixed u : D u -> f u = u -> u = p.
Proof.
intros Du E. destruct (Rtotal_order u p) as [l|[e|g]]; [| exact e |].
- assert (K := Hup u Du l). lra.
- assert (K := Hdown u Du g). lra.
Qed.

(** an orbit that is below p from some step on increases *)
Lemma below_tends N : (forall n, (N <= n)%nat -> x n <= p) -> is_lim_seq (fun n => x n) p.
Proof.
intros H. assert (Inc : forall n, x (N + n) <= x (N + S n)).
{ intros n. replace (N + S n)%nat with (N + n + 1)%nat by lia. apply after_below, H. lia. }
destruct (ex_finite_lim_seq_incr (fun n => x (N + n)) p Inc) as [u L]; [intros n; apply H; lia|].
assert (Hu : forall n, x (N + n) <= u) by (intros n; apply (is_lim_seq_incr_compare _ _ L Inc)).
assert (Hup' : u <= p).
{ change (Rbar_le u p). apply (is_lim_seq_le (fun n => x (N + n)) (fun _ => p)); [intros n; apply H; lia | exact L | apply is_lim_seq_const]. }
assert (Du : D u) by (apply (Hconvex (x (N + 0)) p); [apply inside | exact Hp | split; [apply Hu | exact Hup']]).
assert (E : u = p).
{ apply only_fixed; [exact Du|]. apply image_of; [exact Du|]. intros e He.
  apply is_lim_seq_spec in L. destruct (L (mkposreal e He)) as [M HM]. exists (N + M)%nat.
  split; [apply HM; lia|]. replace (S (N + M)) with (N + S M)%nat by lia. apply HM. lia. }
subst u. apply (is_lim_seq_incr_n (fun n => x n) N). apply (is_lim_seq_ext (fun n => x (N + n))); [|exact L].
intros n. f_equal. lia.
Qed.

Lemma above_tends N : (forall n, (N <= n)%nat -> p <= x n) -> is_lim_seq (fun n => x n) p.
Proof.
intros H. assert (Dec : forall n, x (N + S n) <= x (N + n)).
{ intros n. replace (N + S n)%nat with (N + n + 1)%nat by lia. apply after_above, H. lia. }
destruct (ex_finite_lim_seq_decr (fun n => x (N + n)) p Dec) as [u L]; [intros n; apply H; lia|].
assert (Hu : forall n, u <= x (N + n)) by (intros n; apply (is_lim_seq_decr_compare _ _ L Dec)).
assert (Hup' : p <= u).
{ change (Rbar_le p u). apply (is_lim_seq_le (fun _ => p) (fun n => x (N + n))); [intros n; apply H; lia | apply is_lim_seq_const | exact L]. }
assert (Du : D u) by (apply (Hconvex p (x (N + 0))); [exact Hp | apply inside | split; [exact Hup' | apply Hu]]).
assert (E : u = p).
{ apply only_fixed; [exact Du|]. apply image_of; [exact Du|]. intros e He.
  apply is_lim_seq_spec in L. destruct (L (mkposreal e He)) as [M HM]. exists (N + M)%nat.
  split; [apply HM; lia|]. replace (S (N + M)) with (N + S M)%nat by lia. apply HM. lia. }
subst u. apply (is_lim_seq_incr_n (fun n => x n) N). apply (is_lim_seq_ext (fun n => x (N + n))); [|exact L].
intros n. f_equal. lia.
Qed.

(** ... and one that crosses p again and again has the supremum of what is below and the infimum of what is above on a cycle *)
Section Crosses.
Hypothesis Hbelow : forall N, exists n, (N <= n)%nat /\ x n < p.
Hypothesis Habove : forall N, exists n, (N <= n)%nat /\ p < x n.

Lemma crossing_up N : exists n, (N <= n)%nat /\ x n <= p /\ p <= x (S n).
Proof.
destruct (Hbelow N) as [a [ha Ha]]. destruct (Habove a) as [b [hb Hb]].
assert (K : forall k, x (a + k) <= p \/ exists n, (N <= n)%nat /\ x n <= p /\ p <= x (S n)).
{ induction k as [|k IH]; [left; rewrite Nat.add_0_r; lra|]. destruct IH as [IH|IH]; [|right; exact IH].
  destruct (Rle_lt_dec (x (a + S k)) p) as [h|h]; [left; exact h|right]. exists (a + k)%nat. split; [lia|].
  split; [exact IH|]. replace (S (a + k)) with (a + S k)%nat by lia. lra. }
destruct (K (b - a)%nat) as [h|h]; [replace (a + (b - a))%nat with b in h by lia; lra | exact h].
Qed.

Lemma crossing_down N : exists n, (N <= n)%nat /\ p <= x n /\ x (S n) <= p.
Proof.
destruct (Habove N) as [a [ha Ha]]. destruct (Hbelow a) as [b [hb Hb]].
assert (K : forall k, p <= x (a + k) \/ exists n, (N <= n)%nat /\ p <= x n /\ x (S n) <= p).
{ induction k as [|k IH]; [left; rewrite Nat.add_0_r; lra|]. destruct IH as [IH|IH]; [|right; exact IH].
  destruct (Rle_lt_dec p (x (a + S k))) as [h|h]; [left; exact h|right]. exists (a + k)%nat. split; [lia|].
  split; [exact IH|]. replace (S (a + k)) with (a + S k)%nat by lia. lra. }
destruct (K (b - a)%nat) as [h|h]; [replace (a + (b - a))%nat with b in h by lia; lra | exact h].
Qed.

Let low := fun y => exists n, y = x n /\ x n <= p.
Let high := fun y => exists n, y = - x n /\ p <= x n.

Lemma crossing_tends : is_lim_seq (fun n => x n) p.
Proof.
destruct (Hbelow 0) as [a [_ Ha]]. destruct (Habove 0) as [b [_ Hb]].
destruct (completeness low) as [u [U1 U2]]; [exists p; intros y [n [-> h]]; exact h | exists (x a), a; split; [reflexivity | lra]|].
destruct (completeness high) as [d' [D1 D2]]; [exists (- p); intros y [n [-> h]]; lra | exists (- x b), b; split; [reflexivity | lra]|].
set (d := - d').
assert (Up : u <= p) by (apply U2; intros y [n [-> h]]; exact h).
assert (Dp : p <= d) by (unfold d; assert (d' <= - p) by (apply D2; intros y [n [-> h]]; lra); lra).
assert (Ua : x a <= u) by (apply U1; exists a; split; [reflexivity | lra]).
assert (Db : d <= x b) by (unfold d; assert (- x b <= d') by (apply D1; exists b; split; [reflexivity | lra]); lra).
assert (Du : D u) by (apply (Hconvex (x a) p); [apply inside | exact Hp | lra]).
assert (Dd : D d) by (apply (Hconvex p (x b)); [exact Hp | apply inside | lra]).
assert (NearU : forall e, 0 < e -> exists N, forall n, (N <= n)%nat -> x n <= p -> Rabs (x n - u) < e).
{ intros e He. assert (Ex : exists N, x N <= p /\ u - e < x N).
  { apply NNPP. intros No. assert (u <= u - e); [|lra]. apply U2. intros y [n [-> h]].
    apply Rnot_lt_le. intros K. apply No. exists n. split; assumption. }
  destruct Ex as [N [h1 h2]]. exists N. intros n hn hp. assert (K := after_below N (n - N) h1).
  replace (N + (n - N))%nat with n in K by lia.
  assert (x n <= u) by (apply U1; exists n; split; [reflexivity | exact hp]). apply Rabs_def1; lra. }
assert (NearD : forall e, 0 < e -> exists N, forall n, (N <= n)%nat -> p <= x n -> Rabs (x n - d) < e).
{ intros e He. assert (Ex : exists N, p <= x N /\ x N < d + e).
  { apply NNPP. intros No. assert (d' <= d' - e); [|lra]. apply D2. intros y [n [-> h]].
    apply Rnot_lt_le. intros K. apply No. exists n. split; [assumption | unfold d; lra]. }
  destruct Ex as [N [h1 h2]]. exists N. intros n hn hp. assert (K := after_above N (n - N) h1).
  replace (N + (n - N))%nat with n in K by lia.
  assert (- x n <= d') by (apply D1; exists n; split; [reflexivity | exact hp]). unfold d in *. apply Rabs_def1; lra. }
assert (FU : f u = d).
{ apply image_of; [exact Du|]. intros e He. destruct (NearU e He) as [N1 K1]. destruct (NearD e He) as [N2 K2].
  destruct (crossing_up (N1 + N2)) as [n [h1 [h2 h3]]]. exists n. split; [apply K1; [lia | exact h2] | apply K2; [lia | exact h3]]. }
assert (FD : f d = u).
{ apply image_of; [exact Dd|]. intros e He. destruct (NearU e He) as [N1 K1]. destruct (NearD e He) as [N2 K2].
  destruct (crossing_down (N1 + N2)) as [n [h1 [h2 h3]]]. exists n. split; [apply K2; [lia | exact h2] | apply K1; [lia | exact h3]]. }
assert (Eu : u = p).
{ destruct (Req_dec u p) as [e|n]; [exact e|exfalso]. assert (K := Htwice_up u Du ltac:(lra)). rewrite FU, FD in K. lra. }
assert (Ed : d = p) by (rewrite <- FU, Eu; exact Hfix).
apply is_lim_seq_spec. intros eps. destruct (NearU eps (cond_pos eps)) as [N1 K1]. destruct (NearD eps (cond_pos eps)) as [N2 K2].
exists (N1 + N2)%nat. intros n hn. destruct (Rle_lt_dec (x n) p) as [h|h].
- rewrite <- Eu at 1. apply K1; [lia | exact h].
- rewrite <- Ed at 1. apply K2; [lia | lra].
Qed.
End Crosses.

Theorem no_two_cycle_tends : is_lim_seq (fun n => x n) p.
Proof.
destruct (classic (exists N, forall n, (N <= n)%nat -> x n <= p)) as [[N H]|H1]; [exact (below_tends N H)|].
destruct (classic (exists N, forall n, (N <= n)%nat -> p <= x n)) as [[N H]|H2]; [exact (above_tends N H)|].
apply crossing_tends; intros N; apply NNPP; intros No.
- apply H2. exists N. intros n hn. apply Rnot_lt_le. intros K. apply No. exists n. split; assumption.
- apply H1. exists N. intros n hn. apply Rnot_lt_le. intros K. apply No. exists n. split; assumption.
Qed.
End Converges.
