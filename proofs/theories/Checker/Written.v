(** What a formula as it is written means: FORMAT.md, "Values and smoothness". [value w z] is its
    value at z, where it has one, [regular true w z] that it is smooth there, both read off the
    formula as it is.

    Three things differ from that page. Where the condition of a [select] is 0, there is no value. A
    constant exponent is one only if it is made of a few numbers and fixed parameters by + - * / and
    powers. So less is accepted. Where two numbers differ, their minimum and maximum are smooth if
    the one that is taken is, and the other need only be defined, as in a condition. *)
From Coq Require Import Reals ZArith NArith List String Bool Lia Lra.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Expression Format Numeral FormulaText.
Import ListNotations.
Open Scope R_scope.

(** * Exact arithmetic, for exponents *)

Definition limit : Z := (2 ^ 4096)%Z.
Definition small (q : number) : option number :=
  if (Z.abs (fst q) <? limit)%Z && (Zpos (snd q) <? limit)%Z then Some q else None.

Definition plus (p q : number) : number :=
  quotient (fst p * Zpos (snd q) + fst q * Zpos (snd p)) (Zpos (snd p) * Zpos (snd q)).
Definition times (p q : number) : number := quotient (fst p * fst q) (Zpos (snd p) * Zpos (snd q)).
(** of a number that is not 0 *)
Definition inverse (q : number) : number := quotient (Z.sgn (fst q) * Zpos (snd q)) (Z.abs (fst q)).
Definition to_power (q : number) (n : Z) : number := quotient (fst q ^ n) (Zpos (snd q) ^ n).
Definition whole (q : number) : option Z := match snd q with xH => Some (fst q) | _ => None end.

(** what the [do]s of H have *)
Ltac split_do H :=
  repeat match type of H with
  | match ?e with Some _ => _ | None => _ end = Some _ => destruct e eqn:?; [|discriminate]
  end.

Section Written.
Variable ps : list (string * parameter).

(** what is left of so many when each operator takes one *)
Fixpoint less_operators (room : nat) (w : written) : option nat :=
  match room with
  | O => None
  | S room =>
      match w with
      | Plus a b | Minus a b | Times a b | Over a b | To_power a b | Lesser a b | Greater a b =>
          do room <- less_operators room a; less_operators room b
      | Negative a | Call _ a => less_operators room a
      | Select a b c => do room <- less_operators room a; do room <- less_operators room b;
        less_operators room c
      | _ => Some room
      end
  end.
Definition few_operators : nat := 64.

Fixpoint exact (w : written) : option number :=
  match w with
  | Decimal q => Some q
  | The_parameter p => match find p ps with Some (Fixed q) => Some q | _ => None end
  | Plus a b => do p <- exact a; do q <- exact b; small (plus p q)
  | Minus a b => do p <- exact a; do q <- exact b; small (plus p (opposite q))
  | Times a b => do p <- exact a; do q <- exact b; small (times p q)
  | Over a b => do p <- exact a; do q <- exact b; if (fst q =? 0)%Z then None else small (times p
    (inverse q))
  | Negative a => do p <- exact a; Some (opposite p)
  | To_power a b =>
      do p <- exact a; do _ <- less_operators few_operators b; do q <- exact b; do n <- whole q;
      if (0 <=? n)%Z && (n <=? 64)%Z then small (to_power p n) else None
  | _ => None
  end.

Definition fits_64_bits (n : Z) : bool := (- 2 ^ 63 <=? n)%Z && (n <? 2 ^ 63)%Z.

(** the rational number that exact arithmetic shows an exponent to be *)
Definition exponent (w : written) : option number :=
  do _ <- less_operators few_operators w; do q <- exact w;
  match whole q with Some n => if fits_64_bits n then Some q else None | None => Some q end.

(** * Values *)

Variable x : list R. (* the values of the parameters that run through intervals, in their order *)

Definition real (q : number) : R := rat (fst q) (snd q).

(** the place of a parameter among those that run through intervals *)
Fixpoint place (n : nat) (p : string) (ps : list (string * parameter)) : option nat :=
  match ps with
  | [] => None
  | (_, Fixed _) :: ps => place n p ps
  | (p', Interval _ _) :: ps => if (p =? p')%string then Some n else place (S n) p ps
  end.

Definition parameter_value (p : string) : option R :=
  match find p ps with
  | Some (Fixed q) => Some (real q)
  | Some (Interval _ _) => do n <- place 0 p ps; Some (nth n x 0)
  | None => None
  end.

Definition function_value (f : fn) (t : R) : option R :=
  match f with
  | Ln => if Rlt_dec 0 t then Some (ln t) else None
  | Log1p => if Rlt_dec 0 (1 + t) then Some (log1p t) else None
  | Sqrt => if Rle_dec 0 t then Some (sqrt t) else None
  | Tan => if Req_EM_T (cos t) 0 then None else Some (tan t)
  | _ => Some (fn_eval f t)
  end.

(** t^q: for an integer q the power, for another rational number exp(q log t), and 0 for t = 0 <
    q *)
Definition rational_power (t : R) (q : number) : option R :=
  match whole q with
  | Some n => if (0 <=? n)%Z then Some (powerRZ t n) else if Req_EM_T t 0 then None else Some
    (powerRZ t n)
  | None =>
      if Rlt_dec 0 t then Some (Rpower t (real q))
      else if Req_EM_T t 0 then if (0 <? fst q)%Z then Some 0 else None
      else None
  end.
Definition real_power (t u : R) : option R := if Rlt_dec 0 t then Some (Rpower t u) else None.

Fixpoint value (w : written) (z : R) : option R :=
  match w with
  | The_variable => Some z
  | The_parameter p => parameter_value p
  | Decimal q => Some (real q)
  | Constant_pi => Some PI
  | Constant_e => Some (exp 1)
  | Plus a b => do t <- value a z; do u <- value b z; Some (t + u)
  | Minus a b => do t <- value a z; do u <- value b z; Some (t - u)
  | Times a b => do t <- value a z; do u <- value b z; Some (t * u)
  | Over a b => do t <- value a z; do u <- value b z; if Req_EM_T u 0 then None else Some (t / u)
  | Negative a => do t <- value a z; Some (- t)
  | To_power a b =>
      do t <- value a z;
      match exponent b with Some q => rational_power t q | None => do u <- value b z;
        real_power t u end
  | Call f a => do t <- value a z; function_value f t
  | Lesser a b => do t <- value a z; do u <- value b z; Some (Rmin t u)
  | Greater a b => do t <- value a z; do u <- value b z; Some (Rmax t u)
  | Select c a b =>
      do t <- value c z; if Rlt_dec 0 t then value a z else if Rlt_dec t 0 then value b z else None
  end.

(** * Smoothness *)

(** an expression has a value, with this property *)
Definition has (v : option R) (P : R -> Prop) : Prop := match v with Some t => P t | None => False
  end.

(** [regular true w z]: w is smooth at z. [regular false w z], for conditions: it has a value there
    and is at no edge. *)
Fixpoint regular (smooth : bool) (w : written) (z : R) : Prop :=
  match w with
  | The_variable | Decimal _ | Constant_pi | Constant_e => True
  | The_parameter p => has (parameter_value p) (fun _ => True)
  | Plus a b | Minus a b | Times a b => regular smooth a z /\ regular smooth b z
  | Over a b => regular smooth a z /\ regular smooth b z /\ has (value b z) (fun u => u <> 0)
  | Negative a => regular smooth a z
  | To_power a b =>
      regular smooth a z /\ regular smooth b z /\
      has (value a z) (fun t =>
        match exponent b with
        | Some q => match whole q with Some n => (0 <= n)%Z \/ t <> 0 | None => 0 < t end
        | None => 0 < t
        end)
  | Call f a =>
      regular smooth a z /\
      has (value a z) (fun t => if smooth then fn_dom f t else f = Abs \/ f = Cbrt \/ fn_dom f t)
  | Lesser a b =>
      regular false a z /\ regular false b z /\
      (if smooth then
         has (value a z) (fun t => has (value b z) (fun u =>
           t < u /\ regular true a z \/ u < t /\ regular true b z))
       else True)
  | Greater a b =>
      regular false a z /\ regular false b z /\
      (if smooth then
         has (value a z) (fun t => has (value b z) (fun u =>
           u < t /\ regular true a z \/ t < u /\ regular true b z))
       else True)
  | Select c a b =>
      regular false c z /\
      has (value c z) (fun t => 0 < t /\ regular smooth a z \/ t < 0 /\ regular smooth b z)
  end.

(** * What exact arithmetic computes *)

Lemma real_eq q : real q = IZR (fst q) / IZR (Zpos (snd q)).
Proof. apply rat_eq. Qed.

Lemma quotient_real p q : (0 < q)%Z -> real (quotient p q) = IZR p / IZR q.
Proof.
intros Hq. rewrite real_eq. unfold quotient. rewrite greatest_divisor_correct.
cbn [fst snd].
destruct (Z.gcd_divide_l p q) as [p' Ep], (Z.gcd_divide_r p q) as [q' Eq].
  set (g := Z.gcd p q) in *.
assert (Hg : (0 < g)%Z). { generalize (Z.gcd_nonneg p q). fold g. intros h.
  destruct (Z.eq_dec g 0); lia. }
rewrite Ep, Eq, !Z.div_mul by lia. assert (Hq' : (0 < q')%Z) by nia. rewrite Z2Pos.id by exact Hq'.
rewrite !mult_IZR. apply IZR_lt in Hg. apply IZR_lt in Hq'. field. lra.
Qed.

Lemma Zpos_real q : 0 < IZR (Zpos q). Proof. apply IZR_lt. reflexivity. Qed.
Lemma Zpos_neq q : IZR (Zpos q) <> 0. Proof. apply Rgt_not_eq, Zpos_real. Qed.

Lemma plus_real p q : real (plus p q) = real p + real q.
Proof.
unfold plus. rewrite quotient_real by lia. rewrite !real_eq, plus_IZR, !mult_IZR. field. split;
  apply Zpos_neq.
Qed.
Lemma times_real p q : real (times p q) = real p * real q.
Proof.
unfold times. rewrite quotient_real by lia. rewrite !real_eq, !mult_IZR. field. split;
  apply Zpos_neq.
Qed.
Lemma opposite_real q : real (opposite q) = - real q.
Proof. rewrite !real_eq. unfold opposite. cbn [fst snd]. rewrite opp_IZR. field.
  apply Zpos_neq. Qed.
Lemma real_neq_0 q : fst q <> 0%Z -> real q <> 0.
Proof. intros H. rewrite real_eq. apply IZR_neq in H. apply
  Rmult_integral_contrapositive_currified; [exact H | apply Rinv_neq_0_compat, Zpos_neq]. Qed.
Lemma inverse_real q : fst q <> 0%Z -> real (inverse q) = / real q.
Proof.
intros H. unfold inverse. rewrite quotient_real by lia. rewrite real_eq, mult_IZR.
assert (N := IZR_neq _ _ H). replace (IZR (fst q)) with (IZR (Z.sgn (fst q)) * IZR (Z.abs (fst q)))
  by (rewrite <- mult_IZR; f_equal; lia).
assert (A : IZR (Z.abs (fst q)) <> 0) by (apply IZR_neq; lia).
assert (S : IZR (Z.sgn (fst q)) * IZR (Z.sgn (fst q)) = 1) by (rewrite <- mult_IZR; f_equal; lia).
assert (S' : IZR (Z.sgn (fst q)) <> 0) by (apply IZR_neq; lia).
apply (Rmult_eq_reg_r (IZR (Z.abs (fst q)) * IZR (Z.sgn (fst q))));
  [|apply Rmult_integral_contrapositive_currified; assumption].
transitivity (IZR (Z.sgn (fst q)) * IZR (Z.sgn (fst q)) * IZR (Zpos (snd q))); [field; exact A|].
rewrite S. field. repeat split; try assumption. apply Zpos_neq.
Qed.
Lemma to_power_real q n : (0 <= n)%Z -> real (to_power q n) = powerRZ (real q) n.
Proof.
intros H. unfold to_power. rewrite quotient_real by (apply Z.pow_pos_nonneg; lia). rewrite real_eq.
destruct (Z_of_nat_complete n H) as [m ->]. rewrite <- !pow_IZR, <- pow_powerRZ. unfold Rdiv.
rewrite Rpow_mult_distr, pow_inv. reflexivity.
Qed.
Lemma small_is q q' : small q = Some q' -> q' = q.
Proof. unfold small. destruct (_ && _); congruence. Qed.
Lemma whole_real q n : whole q = Some n -> real q = IZR n.
Proof. destruct q as [p [ | | ]]; simpl; try discriminate. intros [= <-]. rewrite real_eq. simpl.
  field. Qed.

(** what is exact has that value everywhere, and is smooth *)
Lemma exact_correct b z w : forall q, exact w = Some q -> value w z = Some (real q) /\ regular b w
  z.
Proof.
assert (Two : forall (op : R -> R -> R) u v p q, u = Some p -> v = Some q ->
  (match u with Some t => match v with Some s => Some (op t s) | None => None end | None => None
    end) = Some (op p q)).
{ intros op u v p q -> ->. reflexivity. }
induction w as [|p|q0| | |u IHu v IHv|u IHu v IHv|u IHu v IHv|u IHu v IHv|u IHu|u IHu v IHv|f u
  IHu|u IHu v IHv|u IHu v IHv|u IHu v IHv t IHt];
  intros q E; simpl in E; try discriminate.
- unfold value, regular, parameter_value. destruct (find p ps) as [[r|]|]; try discriminate.
  injection E as E. subst r. split; [reflexivity | exact I].
- injection E as E. subst q0. split; [reflexivity | exact I].
- split_do E. destruct (IHu _ eq_refl) as [Vu Ru], (IHv _ eq_refl) as [Vv Rv].
  apply small_is in E. subst q.
  split; [|split; assumption]. simpl. rewrite Vu, Vv, plus_real. reflexivity.
- split_do E. destruct (IHu _ eq_refl) as [Vu Ru], (IHv _ eq_refl) as [Vv Rv].
  apply small_is in E. subst q.
  split; [|split; assumption]. simpl. rewrite Vu, Vv, plus_real, opposite_real. reflexivity.
- split_do E. destruct (IHu _ eq_refl) as [Vu Ru], (IHv _ eq_refl) as [Vv Rv].
  apply small_is in E. subst q.
  split; [|split; assumption]. simpl. rewrite Vu, Vv, times_real. reflexivity.
- split_do E. destruct (IHu _ eq_refl) as [Vu Ru], (IHv _ eq_refl) as [Vv Rv]. revert E.
  match goal with |- (if (fst ?q =? 0)%Z then _ else _) = _ -> _ => rename q into r end.
  destruct (Z.eqb_spec (fst r) 0) as [|N]; [discriminate|]. intros E.
  apply small_is in E. subst q. assert (N' := real_neq_0 r N). simpl.
  rewrite Vu, Vv, times_real, inverse_real by exact N. split.
  + destruct (Req_EM_T (real r) 0); [contradiction | reflexivity].
  + repeat split; assumption.
- split_do E. destruct (IHu _ eq_refl) as [Vu Ru]. injection E as <-. simpl. rewrite Vu,
  opposite_real. split; [reflexivity | exact Ru].
- split_do E. destruct (IHu _ eq_refl) as [Vu Ru], (IHv _ eq_refl) as [Vv Rv].
  match type of E with (if (0 <=? ?m)%Z && _ then _ else _) = _ => rename m into e end.
  match goal with H : whole ?r = Some e |- _ => rename r into q', H into W end.
  destruct (0 <=? e)%Z eqn:N; [|discriminate]. destruct (e <=? 64)%Z eqn:M; [|discriminate].
  cbn [andb] in E. apply small_is in E. subst q. assert (X : exponent v = Some q').
  { unfold exponent. destruct (less_operators few_operators v); [|discriminate].
    match goal with H : exact v = Some q' |- _ => rewrite H end. rewrite W. unfold fits_64_bits.
    apply Z.leb_le in N, M. rewrite (proj2 (Z.leb_le _ _)), (proj2 (Z.ltb_lt _ _)) by lia.
      reflexivity. }
  cbn [value regular]. rewrite Vu, X. unfold rational_power, has. rewrite W, N. apply Z.leb_le in N.
  rewrite to_power_real by exact N. repeat split; try assumption. left. exact N.
Qed.
End Written.
Notation smooth ps x := (regular ps x true).
