(** A formula as it is written, as a function on the reals in the words of Coq's library: [total].
    It agrees with the formula's value ([Written.value]) wherever there is one ([total_correct]);
    where there is none it is something that nobody speaks of. An exported certificate defines its
    loss in these words, so that the two are the same by computation. *)
From Coq Require Import Reals ZArith List String Lra Lia.
From Prodstab Require Import Expression Format FormulaText Written.
Open Scope R_scope.

(** t^c for c > 0 and t >= 0: [Rpower 0 c] is 1 *)
Definition power (t c : R) : R := if Rle_dec t 0 then 0 else Rpower t c.

(** t^n for an integer n *)
Definition integer_power (t : R) (n : Z) : R :=
  if (Z.abs n <=? 1000)%Z then
    if (n <? 0)%Z then / (t ^ Z.to_nat (- n)) else t ^ Z.to_nat n
  else powerRZ t n.

Section Total.
Variables (ps : list (string * parameter)) (x : list R).

Fixpoint total (w : written) (z : R) : R :=
  match w with
  | The_variable => z
  | The_parameter p => match parameter_value ps x p with Some t => t | None => 0 end
  | Decimal q => real q
  | Constant_pi => PI
  | Constant_e => exp 1
  | Plus a b => total a z + total b z
  | Minus a b => total a z - total b z
  | Times a b => total a z * total b z
  | Over a b => total a z / total b z
  | Negative a => - total a z
  | To_power a b =>
      match exponent ps b with
      | Some q =>
          match whole q with
          | Some n => integer_power (total a z) n
          | None =>
              if (0 <? fst q)%Z then power (total a z) (real q) else Rpower (total a z) (real q)
          end
      | None => Rpower (total a z) (total b z)
      end
  | Call f a => fn_eval f (total a z)
  | Lesser a b => Rmin (total a z) (total b z)
  | Greater a b => Rmax (total a z) (total b z)
  | Select c a b => if Rle_dec (total c z) 0 then total b z else total a z
  end.

Lemma integer_power_correct t n : integer_power t n = powerRZ t n.
Proof.
unfold integer_power. destruct (Z.abs n <=? 1000)%Z; [|reflexivity].
destruct n as [|n|n]; reflexivity.
Qed.

Lemma function_correct f t v : function_value f t = Some v -> fn_eval f t = v.
Proof.
destruct f; cbn [function_value fn_eval];
  try match goal with |- (if ?c then _ else _) = _ -> _ => destruct c end;
  intros E; first [discriminate E | injection E as E; exact E].
Qed.

Lemma rational_power_correct t q v : rational_power t q = Some v ->
  match whole q with
  | Some n => integer_power t n
  | None => if (0 <? fst q)%Z then power t (real q) else Rpower t (real q)
  end = v.
Proof.
unfold rational_power. destruct (whole q) as [n|].
- rewrite integer_power_correct.
  destruct (0 <=? n)%Z; [|destruct (Req_EM_T t 0)]; intros E;
    first [discriminate E | injection E as E; exact E].
- unfold power. destruct (Rlt_dec 0 t) as [P|P].
  + intros E. injection E as E. destruct (0 <? fst q)%Z; [|exact E].
    destruct (Rle_dec t 0); [lra | exact E].
  + destruct (Req_EM_T t 0) as [->|]; [|discriminate].
    destruct (0 <? fst q)%Z; [|discriminate]. intros E. injection E as E.
    destruct (Rle_dec 0 0); [exact E | lra].
Qed.

Theorem total_correct w z : forall v, value ps x w z = Some v -> total w z = v.
Proof.
induction w as [|p|q| | |a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa b IHb|a IHa|a IHa b IHb|f a IHa
  |a IHa b IHb|a IHa b IHb|c IHc a IHa b IHb]; intros v E; cbn [value] in E; cbn [total].
1, 3, 4, 5: injection E as E; exact E.
- rewrite E. reflexivity.
- split_do E. rewrite (IHa _ eq_refl), (IHb _ eq_refl). injection E as E. exact E.
- split_do E. rewrite (IHa _ eq_refl), (IHb _ eq_refl). injection E as E. exact E.
- split_do E. rewrite (IHa _ eq_refl), (IHb _ eq_refl). injection E as E. exact E.
- split_do E. rewrite (IHa _ eq_refl), (IHb _ eq_refl).
  destruct (Req_EM_T _ 0); [discriminate E|]. injection E as E. exact E.
- split_do E. rewrite (IHa _ eq_refl). injection E as E. exact E.
- destruct (value ps x a z) as [t|]; [|discriminate E]. rewrite (IHa _ eq_refl).
  destruct (exponent ps b) as [q|]; [exact (rational_power_correct t q v E)|].
  destruct (value ps x b z) as [u|]; [|discriminate E]. rewrite (IHb _ eq_refl).
  unfold real_power in E. destruct (Rlt_dec 0 t); [|discriminate E]. injection E as E. exact E.
- destruct (value ps x a z) as [t|]; [|discriminate E]. rewrite (IHa _ eq_refl).
  exact (function_correct f t v E).
- split_do E. rewrite (IHa _ eq_refl), (IHb _ eq_refl). injection E as E. exact E.
- split_do E. rewrite (IHa _ eq_refl), (IHb _ eq_refl). injection E as E. exact E.
- destruct (value ps x c z) as [t|]; [|discriminate E]. rewrite (IHc _ eq_refl).
  destruct (Rlt_dec 0 t); [|destruct (Rlt_dec t 0); [|discriminate E]].
  + destruct (Rle_dec t 0); [lra | exact (IHa v E)].
  + destruct (Rle_dec t 0); [exact (IHb v E) | lra].
Qed.
End Total.
