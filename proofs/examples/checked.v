(** What an accepted certificate says, written out for certificates/bce.json: its claims as data, one run of the checker, and what
    its theorem makes of that, in the words of the soundness theorems. *)
From Coq Require Import Reals ZArith NArith List String Lra.
From Prodstab Require Import Minimum ProductStability EdgeContraction Flip Lyapunov Convergence GlobalConvergence.
From Prodstab Require Import Expression Agreement Evaluator Format Meaning CheckBase Checker.
Import ListNotations.
Open Scope R_scope.

(** softplus(z) - p z, p = 9/10 *)
Definition loss : formula := Sub (Fun Softplus Var) (Scale (CRat 9 10) Var).

Definition claims : list claim :=
  let number p q := (p, q) : number in
  [Claim "minimum" [number 219722457733621938279049047384504%Z (10^32)%positive;
                    number 219722457733621938279049047384507%Z (10^32)%positive] [];
   Claim "product_stable" [number 11825999%Z (10^9)%positive] [];
   Claim "edge_contraction" [number 37%Z 100%positive; number 148%Z 100%positive; number 29%Z 100%positive; number 76%Z 10%positive;
     number 222222222222%Z (10^10)%positive; number 222222222223%Z (10^10)%positive; number 59%Z 100%positive;
     number 592%Z 100%positive] [];
   Claim "flip" [number 4851%Z 10000%positive; number 801%Z 10000%positive; number 12%Z 100%positive; number 88%Z 10%positive;
     number 222222222222%Z (10^10)%positive; number 222222222223%Z (10^10)%positive; number 158%Z 100%positive;
     number 255%Z 100%positive; number 168%Z 100%positive; number 297%Z 100%positive] [];
   Claim "lyapunov" [number 0%Z 1%positive; number 2556%Z 100%positive] [];
   Claim "convergence" [number (-30)%Z 1%positive; number 26%Z 1%positive; number 255%Z 1000%positive; number (-30)%Z 1%positive;
     number 330%Z 1%positive; number 360%Z 1%positive; number 1%Z 10%positive] [];
   Claim "global_convergence" [number 0%Z 1%positive; number 2197384%Z (10^6)%positive; number 256%Z 1000%positive;
     number 0%Z 1%positive; number 44%Z 10%positive; number 111%Z 100%positive] []].

(** the computation *)
Lemma accepted : check_certificate (Effort 60 100000) loss [] (Claims claims) = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

(** Of every function that is this loss, whatever it is where the formula is not defined, which is nowhere here. *)
Theorem meaning_of_bce (l : R -> R) : (forall z, l z = ln (1 + exp z) - 9 / 10 * z) ->
  let lo := 219722457733621938279049047384504 / 100000000000000000000000000000000 in
  let hi := 219722457733621938279049047384507 / 100000000000000000000000000000000 in
  minimum l lo hi /\
  product_stable l lo hi (11825999 / 1000000000) /\
  edge_contraction l lo hi (37 / 100) (148 / 100) (29 / 100) /\
  flip l lo hi (4851 / 10000) (12 / 100) (88 / 10) (158 / 100) (255 / 100) (801 / 10000) /\
  lyapunov l lo hi 0 (2556 / 100) /\
  convergence l lo hi (-30) 330 360 (1 / 10) /\
  global_convergence l lo hi (111 / 100) /\
  True.
Proof.
intros H. refine (check_certificate_sound _ loss [] (Claims claims) accepted (fun _ => l) _ [] I).
intros x _ z _. rewrite H. reflexivity.
Qed.
