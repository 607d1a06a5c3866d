(** The obligations of the sharpness law, of runs and of branches, from the tables of src/claim:
    they are those of the theorems.
    [base] binds lo and hi, and the numbers of the claims that a claim builds on. *)
From Coq Require Import Reals List String Lra Lia.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Calculus Loss Minimum LawSteps SharpnessLaw SharpnessLawLower LawEntry
  LawFromAfar Sharpness Run Branch Table ByTable.
From Prodstab Require Tables.
Import ListNotations.
Open Scope R_scope.

Section Rows.
Variable l : R -> R.

Lemma nth_obligation k values rows base n o : obligations_hold l k values rows base ->
  nth_error (obligations k) n = Some o ->
  obligation_holds l k rows (numbers k values rows base) o.
Proof.
unfold obligations_hold. cbv zeta. set (last_ := every (ranges_inhabited l k rows _) _).
clearbody last_. generalize (obligations k). intros os. revert n.
induction os as [|p os IH]; intros n H E; destruct n; try discriminate.
- injection E as <-. exact (proj1 H).
- exact (IH n (proj2 H) E).
Qed.
(** and that its ranges are not empty *)
Lemma ranges_of k values rows base n o : obligations_hold l k values rows base ->
  nth_error (obligations k) n = Some o ->
  ranges_inhabited l k rows (numbers k values rows base) o.
Proof.
unfold obligations_hold. cbv zeta. set (P := ranges_inhabited l k rows _). intros H.
assert (G : every P (obligations k)).
{ revert H. set (last_ := every P (obligations k)). clearbody last_.
  generalize (obligations k). induction l0 as [|o' os IH]; [tauto|]. intros H. apply IH, H. }
clear H. revert n. induction (obligations k) as [|p os IH]; intros n E; destruct n;
  try discriminate.
- injection E as <-. exact (proj1 G).
- exact (IH (proj2 G) n E).
Qed.
End Rows.

(** K: what an obligation says, in the words of the theorems; the goal is that, or has the weak
    sign *)
Ltac explicit := cbv -[Rle Rge Rgt Rlt Derive_n IZR Rplus Rmult Rminus Rdiv Ropp Rinv pow sqrt Rabs
  Rmin Rmax l1_cz l1_ccz l1_cccz].
Ltac explicit_in K := cbv -[Rle Rge Rgt Rlt Derive_n IZR Rplus Rmult Rminus Rdiv Ropp Rinv pow sqrt
  Rabs Rmin Rmax l1_cz l1_ccz l1_cccz] in K.
Ltac weakly K := destruct K as (_ & _ & K); explicit_in K; explicit;
  first [ exact K | exact (Rge_le _ _ K) | exact (Rlt_le _ _ K) | exact (Rlt_le _ _ (Rgt_lt _ _ K))
    ].
Ltac row H n K := pose proof (nth_obligation _ _ _ _ _ n _ H eq_refl) as K.
Ltac number H n := let K := fresh in row H n K; weakly K.
Ltac at4 H n := let K := fresh in row H n K;
  let h1 := fresh in let h2 := fresh in let h3 := fresh in let h4 := fresh in
  intros ? ? ? ? h1 h2 h3 h4; specialize (K _ h1 _ h2 _ h3 _ h4); weakly K.

Section Law.
Variable l : R -> R.
Variable base : environment.
Local Notation lo := (base "lo"%string).
Local Notation hi := (base "hi"%string).

Theorem sharpness_law_by_table (eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi : R)
  :
  obligations_hold l Tables.sharpness_law
    [eta_lo; eta_bar; eps_bar; beta; k; A; B; e_near; e_mid; e_top; z_lo; z_hi] [] base ->
  sharpness_law_obligations l lo hi eta_lo eta_bar eps_bar beta k A B e_near e_mid e_top z_lo z_hi.
Proof.
intros H. constructor.
- number H 0%nat.
- number H 1%nat.
- number H 2%nat.
- number H 3%nat.
- number H 4%nat.
- number H 5%nat.
- number H 6%nat.
- number H 7%nat.
- number H 8%nat.
- number H 9%nat.
- number H 10%nat.
- number H 11%nat.
- row H 12%nat K. apply smooth_of. intros z Hz. exact (proj2 (proj1 (K z Hz))).
- at4 H 13%nat.
- row H 14%nat K. intros h c h1 h2. specialize (K h h1 c h2). weakly K.
- at4 H 15%nat.
- at4 H 16%nat.
- at4 H 17%nat.
- at4 H 18%nat.
- at4 H 19%nat.
- at4 H 20%nat.
- at4 H 21%nat.
- at4 H 22%nat.
- at4 H 23%nat.
- at4 H 24%nat.
- at4 H 25%nat.
- at4 H 26%nat.
- at4 H 27%nat.
- at4 H 28%nat.
Qed.

(** Claims that build on the law find its numbers in [base]. *)
Local Notation eta_lo := (base "eta_lo"%string).
Local Notation eta_bar := (base "eta_bar"%string).
Local Notation eps_bar := (base "eps_bar"%string).
Local Notation beta := (base "beta"%string).
Local Notation k := (base "k"%string).
Local Notation A := (base "A"%string).
Local Notation B := (base "B"%string).

Lemma minus_one_times x : -1 * x = - x.
Proof. ring. Qed.
(** between the barriers, on one side of c *)
Ltac between H n := let K := fresh in row H n K;
  let h1 := fresh in let h2 := fresh in let h3 := fresh in let h4 := fresh in
  intros ? ? ? ? h1 h2 h3 h4; specialize (K _ h1 _ h2 _ h3 _ h4); cbv zeta;
  rewrite ?Rmult_1_l, ?minus_one_times; weakly K.

Theorem sharpness_law_lower_by_table (eps_l beta_l A_l B_l f_near f_mid f_top : R) :
  obligations_hold l Tables.sharpness_law_lower [eps_l; beta_l; A_l; B_l; f_near; f_mid; f_top] []
    base ->
  sharpness_law_lower_obligations l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l
    f_near f_mid f_top.
Proof.
intros H. constructor.
- number H 0%nat.
- number H 1%nat.
- number H 2%nat.
- number H 3%nat.
- number H 4%nat.
- number H 5%nat.
- number H 7%nat.
- number H 8%nat.
- number H 9%nat.
- number H 11%nat.
- assert (R := ranges_of _ _ _ _ _ 12%nat _ H eq_refl). exact (proj1 R).
- at4 H 12%nat.
- at4 H 13%nat.
- at4 H 14%nat.
- at4 H 15%nat.
- between H 16%nat.
- between H 17%nat.
- between H 18%nat.
- between H 19%nat.
Qed.

Local Notation beta_l := (base "beta_l"%string).
Local Notation eps_l := (base "eps_l"%string).
Local Notation A_l := (base "A_l"%string).
Local Notation B_l := (base "B_l"%string).

Theorem law_entry_by_table (e0 e1 Qm Mm cross : R) :
  obligations_hold l Tables.law_entry [e0; e1; Qm; Mm; cross] [] base ->
  law_entry_obligations l lo hi eta_lo eta_bar eps_bar beta k A B eps_l beta_l A_l B_l
    e0 e1 Qm Mm cross.
Proof.
intros H. constructor.
- number H 0%nat.
- number H 1%nat.
- number H 2%nat.
- number H 3%nat.
- number H 4%nat.
- at4 H 5%nat.
- at4 H 6%nat.
- at4 H 7%nat.
Qed.
End Law.
