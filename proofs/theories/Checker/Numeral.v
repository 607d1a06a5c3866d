(** The numbers of the format: FORMAT.md, section "Numbers".

    To extract this file and the others of the reader (Json, FormulaText, Reader): ExtrOcamlString,
    and the integers of Zarith. All loops over texts are tail calls, no call is deeper than some
    10,000 frames, and [Z.add], [Z.mul], [Z.div], [Z.modulo], [Z.log2] and comparisons are the only
    operations on long integers. *)
From Coq Require Import ZArith NArith List String Ascii Bool Lia.
From Prodstab Require Import Expression Format.
Import ListNotations.

Notation "'do' x <- e ; r" := (match e with Some x => r | None => None end)
  (at level 200, x pattern, e at level 100, r at level 200).

(** ** Texts *)

Fixpoint no_longer_than (limit : N) (s : string) : bool :=
  match s with
  | EmptyString => true
  | String _ s => if (limit =? 0)%N then false else no_longer_than (N.pred limit) s
  end.

Fixpoint count {A} (n : Z) (xs : list A) : Z :=
  match xs with [] => n | _ :: xs => count (n + 1) xs end.

Fixpoint reversed (s before : string) : string :=
  match s with EmptyString => before | String c s => reversed s (String c before) end.

(** the text after the character c *)
Definition after (c : ascii) (s : string) : option string :=
  match s with String d s => if (c =? d)%char then Some s else None | EmptyString => None end.

(** ** Digits: lists of them begin with the last one *)

Definition is_digit (c : ascii) : bool := ("0" <=? c)%char && (c <=? "9")%char.

(** as many as there are, in front of those read before, and what follows *)
Fixpoint digits (s : string) (before : list Z) : list Z * string :=
  match s with
  | String c rest =>
      if is_digit c then digits rest ((Z.of_N (N_of_ascii c) - 48)%Z :: before) else (before, s)
  | EmptyString => (before, s)
  end.

Definition in_base (b : Z) (ds : list Z) : Z := fold_right (fun d v => d + b * v)%Z 0%Z ds.

(** the same, in fewer operations: neighbours become digits to the base b^2 *)
Fixpoint in_pairs (b : Z) (ds : list Z) : list Z :=
  match ds with d :: e :: ds => (d + b * e)%Z :: in_pairs b ds | _ => ds end.
Fixpoint number_of_digits (rounds : nat) (b : Z) (ds : list Z) : Z :=
  match rounds, ds with
  | _, [] => 0%Z
  | _, [d] => d
  | S rounds, _ => number_of_digits rounds (b * b) (in_pairs b ds)
  | O, _ => in_base b ds
  end.
Definition natural (ds : list Z) : Z := number_of_digits 14 10 ds.

(** b^n *)
Fixpoint raised (b : Z) (n : positive) : Z :=
  match n with
  | xH => b
  | xO n => let p := raised b n in (p * p)%Z
  | xI n => let p := raised b n in (b * (p * p))%Z
  end.
Definition ten_to (n : Z) : Z := match n with Zpos n => raised 10 n | _ => 1%Z end.

(** ** Rational numbers in lowest terms *)

(** by divisions: those of [Z.gcd] are subtractions *)
Fixpoint greatest_divisor (fuel : nat) (p q : Z) : Z :=
  match fuel with
  | O => Z.gcd p q
  | S fuel => if (q =? 0)%Z then Z.abs p else greatest_divisor fuel q (p mod q)
  end.
Lemma greatest_divisor_correct fuel : forall p q, greatest_divisor fuel p q = Z.gcd p q.
Proof.
induction fuel as [|fuel IH]; intros p q; [reflexivity|]. cbn [greatest_divisor].
destruct (Z.eqb_spec q 0) as [->|N]; [symmetry; apply Z.gcd_0_r|].
rewrite IH, Z.gcd_comm, Z.gcd_mod by exact N. apply Z.gcd_comm.
Qed.

(** p/q for q > 0; two divisions make of a number one of half as many bits *)
Definition quotient (p : Z) (q : Z) : number :=
  let g := greatest_divisor (Z.to_nat (2 * Z.log2 q + 4)) p q in ((p / g)%Z, Z.to_pos (q / g)).
Definition scaled (p e : Z) : number :=
  if (e <? 0)%Z then quotient p (ten_to (- e)) else ((p * ten_to e)%Z, 1%positive).
Definition opposite (q : number) : number := ((- fst q)%Z, snd q).

(** ** Decimals *)

Definition longest : Z := 10000. (* characters of a number, and the exponent of a decimal *)

(** a decimal's exponent, how many characters it takes, and what follows; none is 0 *)
Definition exponent (s : string) : list Z * bool * Z * string :=
  let none := ([], false, 0%Z, s) in
  match s with
  | String c rest =>
      if (c =? "e")%char || (c =? "E")%char then
        let '(negative, signs, unsigned) :=
          match after "-" rest with
          | Some unsigned => (true, 1%Z, unsigned)
          | None =>
              match after "+" rest with
              | Some unsigned => (false, 1%Z, unsigned)
              | None => (false, 0%Z, rest)
              end
          end in
        match digits unsigned [] with
        | ([], _) => none
        | (ds, rest) => (ds, negative, count (1 + signs) ds, rest)
        end
      else none
  | EmptyString => none
  end.

(** the decimal that a text begins with, and what follows *)
Definition decimal (s : string) : option (number * string) :=
  let '(whole, rest) := digits s [] in
  let '(all, point, rest) :=
    match after "." rest with
    | Some rest => let '(all, rest) := digits rest whole in (all, 1%Z, rest)
    | None => (whole, 0%Z, rest)
    end in
  let '(es, negative, length, rest) := exponent rest in
  match all with
  | [] => None
  | _ =>
      if (longest <? count (length + point) all)%Z then None else
      let e := natural es in
      if (longest <? e)%Z then None else
      let places := (count 0 all - count 0 whole)%Z in
      Some (scaled (natural all) ((if negative then - e else e) - places)%Z, rest)
  end.

(** ** Numbers *)

Definition unsigned (s : string) : option number :=
  let '(ds, rest) := digits s [] in
  match after "/" rest with
  | Some rest =>
      match ds, digits rest [] with
      | _ :: _, ((_ :: _) as es, EmptyString) =>
          let q := natural es in if (q =? 0)%Z then None else Some (quotient (natural ds) q)
      | _, _ => None
      end
  | None => do (q, rest) <- decimal s; match rest with EmptyString => Some q | _ => None end
  end.

Definition read_number (s : string) : option number :=
  if no_longer_than (Z.to_N longest) s then
    match after "-" s with
    | Some s => do q <- unsigned s; Some (opposite q)
    | None => unsigned s
    end
  else None.

(** ** What the short ways compute *)

Lemma in_pairs_correct b ds : in_base (b * b) (in_pairs b ds) = in_base b ds.
Proof.
revert ds. fix IH 1. intros [|d [|e ds]]; [reflexivity | simpl; ring |].
cbn [in_pairs in_base fold_right].
change (fold_right _ 0%Z (in_pairs b ds)) with (in_base (b * b) (in_pairs b ds)). rewrite IH.
  unfold in_base. ring.
Qed.
Lemma number_of_digits_correct rounds : forall b ds, number_of_digits rounds b ds = in_base b ds.
Proof.
induction rounds as [|rounds IH]; intros b [|d [|e ds]]; try reflexivity; try (simpl; ring).
- change (number_of_digits rounds (b * b) (in_pairs b (d :: e :: ds)) = in_base b (d :: e :: ds)).
  rewrite IH. apply in_pairs_correct.
Qed.
Lemma natural_correct ds : natural ds = in_base 10 ds.
Proof. apply number_of_digits_correct. Qed.

Lemma raised_correct b n : raised b n = (b ^ Zpos n)%Z.
Proof.
induction n as [n IH|n IH|]; cbn [raised]; rewrite ?IH.
- rewrite Pos2Z.inj_xI. replace (2 * Zpos n + 1)%Z with (1 + (Zpos n + Zpos n))%Z by lia.
  rewrite !Z.pow_add_r, Z.pow_1_r by lia. reflexivity.
- rewrite Pos2Z.inj_xO. replace (2 * Zpos n)%Z with (Zpos n + Zpos n)%Z by lia.
  rewrite Z.pow_add_r by lia. reflexivity.
- symmetry. apply Z.pow_1_r.
Qed.
Lemma ten_to_correct n : (0 <= n)%Z -> ten_to n = (10 ^ n)%Z.
Proof. destruct n as [|n|n]; [reflexivity | intros _; apply raised_correct | lia]. Qed.
