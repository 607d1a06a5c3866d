(** The tactics that prove the obligations of a certificate by computation (Obligation.v). They read the loss and the obligation off
    the goal, as data, run [check] in Coq's virtual machine, and leave it to the kernel to see that the data mean the goal. The
    tactics are not trusted: what they misread fails. *)
From Coq Require Import Reals Lra ZArith NArith List Bool.
From Coquelicot Require Import Coquelicot.
From Prodstab Require Import Loss TwoStepMap Run ErrorFunction Expression Agreement Reflection FunctionNumber Evaluator Part
  Obligation Orbit.
Import ListNotations.
Open Scope R_scope.

(** * From a function to a formula *)

Ltac integer p := let p' := eval cbv in p in match p' with Z0 => p' | Zpos _ => p' | Zneg _ => p' end.

(** the place of x in a list *)
Ltac place x xs := match xs with x :: _ => constr:(O) | _ :: ?r => let i := place x r in constr:(S i) end.

Ltac read_constant ps c :=
  let unary C a := (let a' := read_constant ps a in constr:(C a')) in
  let binary C a b := (let a' := read_constant ps a in let b' := read_constant ps b in constr:(C a' b')) in
  match c with
  | IZR ?p / IZR (Zpos ?q) => let p' := integer p in constr:(CRat p' q)
  | IZR ?p => let p' := integer p in constr:(CRat p' 1)
  | PI => constr:(CPi)
  | ?a + ?b => binary CAdd a b | ?a - ?b => binary CSub a b | ?a * ?b => binary CMul a b | ?a / ?b => binary CDiv a b
  | - ?a => unary CNeg a | / ?a => unary CInv a | Rabs ?a => unary CAbs a
  | pow ?a ?n => let a' := read_constant ps a in constr:(CPow a' n)
  | ?x => let i := place x ps in constr:(CPar i)
  end.

(** a formula in z, with the parameters ps; [place] finds z in no list, so a constant does not hold it *)
Ltac read_formula ps z e :=
  let unary f a := (let a' := read_formula ps z a in constr:(Fun f a')) in
  let binary C a b := (let a' := read_formula ps z a in let b' := read_formula ps z b in constr:(C a' b')) in
  let choice a b u v := (
    let a' := read_formula ps z a in let b' := read_formula ps z b in
    let u' := read_formula ps z u in let v' := read_formula ps z v in constr:(If a' b' u' v')) in
  match e with
  | z => constr:(Var)
  | _ => let c := read_constant ps e in constr:(Con c)
  | ?a * ?b => let c := read_constant ps a in let b' := read_formula ps z b in constr:(Scale c b')
  | ?a + ?b => binary Add a b | ?a - ?b => binary Sub a b | ?a * ?b => binary Mul a b | ?a / ?b => binary Div a b
  | - ?a => let a' := read_formula ps z a in constr:(Neg a') | / ?a => let a' := read_formula ps z a in constr:(Inv a')
  | pow ?a ?n => let a' := read_formula ps z a in constr:(Pow a' n)
  | Rpower ?a ?c => let a' := read_formula ps z a in let c' := read_constant ps c in constr:(Rpow a' c')
  | ln (1 + exp ?a) => unary Softplus a
  | exp ?a => unary Exp a | ln ?a => unary Ln a | sqrt ?a => unary Sqrt a
  | sin ?a => unary Sin a | cos ?a => unary Cos a | tan ?a => unary Tan a | atan ?a => unary Atan a
  | sinh ?a => unary Sinh a | cosh ?a => unary Cosh a | tanh ?a => unary Tanh a | arcsinh ?a => unary Asinh a
  | sigmoid ?a => unary Sigmoid a | softplus ?a => unary Softplus a | logcosh ?a => unary Logcosh a
  | expm1 ?a => unary Expm1 a | log1p ?a => unary Log1p a | cbrt ?a => unary Cbrt a | Rabs ?a => unary Abs a
  | erf ?a => unary Erf a
  | Rmax ?a ?b => choice a b b a | Rmin ?a ?b => choice a b a b
  | if Rle_dec ?a ?b then ?u else ?v => choice a b u v
  | _ => fail 100 "no formula:" e
  end.

(** the variables among the arguments of a loss: its parameters *)
Ltac parameters l :=
  match l with
  | ?f ?p => let ps := parameters f in match goal with _ => let __ := match goal with _ => is_var p end in constr:(p :: ps) | _ => ps end
  | _ => constr:(@nil R)
  end.

Ltac head t := match t with ?f _ => head f | _ => t end.

(** the formula of a loss that is a defined function, applied to its parameters *)
Ltac read_loss ps l :=
  let h := head l in
  let e := constr:(fun z : R => ltac:(
      let b := eval cbv beta delta [h] in (l z) in
      let r := read_formula ps z b in exact r)) in
  match e with (fun _ => ?r) => r end.

(** the expression of a loss *)
Ltac expression_of l :=
  let ps := parameters l in let f := read_loss ps l in constr:(close ps f).

(** * From an obligation to a term *)

(** the place of a point in the list, at its end if it is new *)
Ltac point_in x points :=
  match points with
  | [] => constr:((O, [x]))
  | x :: ?rest => constr:((O, points))
  | ?y :: ?rest => match point_in x rest with (?j, ?rest') => constr:((S j, y :: rest')) end
  end.

(** (term, points) of t, where vars are the variables and [points] the points met before *)
Ltac read_term ps vars points t :=
  let unary C a := (match read_term ps vars points a with (?a', ?P) => constr:((C a', P)) end) in
  let binary C a b := (
    match read_term ps vars points a with (?a', ?P) =>
      match read_term ps vars P b with (?b', ?Q) => constr:((C a' b', Q)) end end) in
  match t with
  | ieval (Dn ?k _) ?x =>
      match read_term ps vars points x with (?x', ?P) =>
        match point_in x' P with (?j, ?Q) => constr:((TDer j k, Q)) end end
  | ?x => let i := place x vars in constr:((TVar i, points))
  | IZR ?p / IZR (Zpos ?q) => let c := read_constant ps t in constr:((TConst c, points))
  | ?a + ?b => binary TAdd a b | ?a - ?b => binary TSub a b | ?a * ?b => binary TMul a b
  | ?a / IZR (Zpos ?q) => match read_term ps vars points a with (?a', ?P) => constr:((TOver a' q, P)) end
  | - ?a => unary TNeg a | sqrt ?a => unary TSqrt a | Rabs ?a => unary TAbs a
  | pow ?a ?n => match read_term ps vars points a with (?a', ?P) => constr:((TPow a' n, P)) end
  | _ => let c := read_constant ps t in constr:((TConst c, points))
  end.

(** the ranges of variables, from the hypotheses *)
Ltac range_of x :=
  match goal with
  | _ : ?a <= x <= ?b |- _ => let a' := read_constant (@nil R) a in let b' := read_constant (@nil R) b in constr:(Between a' b')
  | _ : ?a <= x |- _ => let a' := read_constant (@nil R) a in constr:(AtLeast a')
  | _ : x <= ?a |- _ => let a' := read_constant (@nil R) a in constr:(AtMost a')
  | _ => constr:(Anything)
  end.
Ltac ranges xs := match xs with [] => constr:(@nil range) | ?x :: ?r => let a := range_of x in let rs := ranges r in constr:(a :: rs) end.

Ltac in_ranges_by_hypotheses := cbv [in_ranges in_range cval rat]; repeat split; first [ exact I | assumption | apply proj1; assumption | lra ].

(** * The obligations *)

Definition parts : N := 4000. (* of a box, before giving up *)
Definition levels : nat := 60. (* of halving *)

Lemma lt_by_difference a b : satisfied true (b - a) -> a < b. Proof. unfold satisfied. lra. Qed.
Lemma le_by_difference a b : satisfied false (b - a) -> a <= b. Proof. unfold satisfied. lra. Qed.

Ltac bits precision := match precision with IZR (Zpos ?p) => p end.

(** few bits are enough on most parts *)
Definition precisions_up_to (last : positive) : list positive := filter (fun p => (p <? last)%positive) [24; 48]%positive ++ [last].

(** the parameters and the formula of the loss whose derivatives the goal holds; any, if it holds none *)
Ltac loss_of_goal := match goal with |- context [Dn _ (close ?ps ?f)] => constr:((ps, f)) | _ => constr:((@nil R, Var)) end.

(** the goal: an inequality in the variables vars about derivatives of the loss [close ps f]; [precisions] is how to go on *)
Ltac by_parts_at vars precisions :=
  match loss_of_goal with (?ps, ?f) =>
    first [ apply lt_by_difference | apply le_by_difference ];
    match goal with |- satisfied ?strict ?t =>
      match read_term ps vars (@nil term) t with (?body, ?points) =>
        let pr := ranges ps in let vr := ranges vars in
        let n := eval cbv in (fold_right Nat.max (order body) (map order points)) in
        let H := fresh in
        assert (H : check precisions levels parts n f pr vr points body strict = true) by (abstract (vm_cast_no_check (eq_refl true)));
        refine (check_correct precisions levels parts n f pr vr points body strict H ps vars _ _); in_ranges_by_hypotheses
      end end end.

(** if the precisions are not enough, twice as many bits everywhere, then four times *)
Ltac by_parts vars precision :=
  let p := bits precision in let ps := eval cbv in (precisions_up_to p) in
  first [ by_parts_at vars ps | by_parts_at vars constr:([xO p]) | by_parts_at vars constr:([xO (xO p)]) ].

Ltac unfold_map := unfold two_step, two_step_1, two_step_2, two_step_a, two_step_1a, third, frozen.

Ltac box_z p := let z := fresh "z" in intros z; intros; unfold_map; by_parts constr:([z]) p.
Ltac box_az p := let a := fresh "a" in let z := fresh "z" in intros a z; intros; unfold_map; by_parts constr:([a; z]) p.
Ltac box_amplitude p :=
  let a := fresh "a" in let c := fresh "c" in let eps := fresh "eps" in let delta := fresh "delta" in
  intros a c eps delta; intros; by_parts constr:([a; c; eps; delta]) p.
Ltac box_zxD p := let z := fresh "z" in let x := fresh "x" in let D := fresh "D" in intros z x D; intros; by_parts constr:([z; x; D]) p.
Ltac box_Dc p := let D := fresh "D" in let c := fresh "c" in intros D c; intros; by_parts constr:([D; c]) p.
(** a number has no parts: only the last precision is of use *)
Ltac number precision :=
  let p := bits precision in unfold_map; first [ by_parts_at (@nil R) constr:([p]) | by_parts_at (@nil R) constr:([xO p]) ].

(** the loss is smooth on an interval, or everywhere *)
Ltac domain_at precisions z :=
  match goal with |- wd (close ?ps ?f) z =>
    let pr := ranges ps in let vr := ranges constr:([z]) in
    let H := fresh in
    assert (H : check_domain precisions levels parts f pr vr = true) by (abstract (vm_cast_no_check (eq_refl true)));
    refine (check_domain_correct precisions levels parts f pr vr H ps z _ _); in_ranges_by_hypotheses
  end.
Ltac domain precision :=
  let p := bits precision in let ps := eval cbv in (precisions_up_to p) in
  let z := fresh "z" in
  lazymatch goal with |- on _ _ _ => unfold on | _ => idtac end;
  intros z; intros;
  first [ domain_at ps z | domain_at constr:([xO p]) z | domain_at constr:([xO (xO p)]) z ].

(** the first steps of a run ([idtac]: a match is run where it is an argument, not where that is used) *)
Ltac orbit fine coarse :=
  let p := bits fine in let q := bits coarse in
  idtac; match goal with |- orbit_arrives (eval (close ?ps ?f)) ?eta ?x0 ?y0 ?steps ?z_lo ?z_hi ?D_lo ?D_hi ?u_lo ?u_hi =>
    let pr := ranges ps in
    let read c := read_constant (@nil R) c in
    let eta' := read eta in let x0' := read x0 in let y0' := read y0 in
    let z_lo' := read z_lo in let z_hi' := read z_hi in let D_lo' := read D_lo in let D_hi' := read D_hi in
    let u_lo' := read u_lo in let u_hi' := read u_hi in
    let H := fresh in
    assert (H : check_orbit p q steps f pr eta' x0' y0' z_lo' z_hi' D_lo' D_hi' u_lo' u_hi' = true)
      by (abstract (vm_cast_no_check (eq_refl true)));
    refine (check_orbit_correct p q steps f pr eta' x0' y0' z_lo' z_hi' D_lo' D_hi' u_lo' u_hi' H ps _ _ (agrees_itself _) _);
    [ in_ranges_by_hypotheses | cbv [cval rat]; lra ]
  end.
