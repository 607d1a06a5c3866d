(** The tables of claims in src/claim, as data. Made from them by `cmake --build --preset test --target accept`; do not edit. *)
From Coq Require Import ZArith String List.
From Prodstab Require Import Table.
Import ListNotations.
Local Open Scope string_scope.

Definition minimum : kind := {|
  kind_name := "minimum";
  fields := ["lo"; "hi"];
  row_fields := [];
  builds_on := None;
  definitions := [];
  obligations := [
    Obligation "m0" []
      (Name "lo") Less (Name "hi") Once;
    Obligation "smooth" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "m1" []
      (Derivative 1 (Name "lo")) Less (Number 0 1) Once;
    Obligation "m2" []
      (Derivative 1 (Name "hi")) More (Number 0 1) Once;
    Obligation "m3" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Derivative 2 (Name "z")) More (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition product_stable : kind := {|
  kind_name := "product_stable";
  fields := ["alpha_min"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "alpha" ["z"] (Difference (Product (Number 3 1) (Power (Derivative 3 (Name "z")) 2)) (Product (Derivative 2 (Name "z")) (Derivative 4 (Name "z"))))];
  obligations := [
    Obligation "p0" []
      (Name "alpha_min") More (Number 0 1) Once;
    Obligation "p1" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Apply "alpha" [Name "z"]) At_least (Name "alpha_min") Once];
  steps := None;
  orbit := [] |}.

Definition product_unstable : kind := {|
  kind_name := "product_unstable";
  fields := ["alpha_max"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "alpha" ["z"] (Difference (Product (Number 3 1) (Power (Derivative 3 (Name "z")) 2)) (Product (Derivative 2 (Name "z")) (Derivative 4 (Name "z"))))];
  obligations := [
    Obligation "p0" []
      (Name "alpha_max") Less (Number 0 1) Once;
    Obligation "p1" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Apply "alpha" [Name "z"]) At_most (Name "alpha_max") Once];
  steps := None;
  orbit := [] |}.

Definition degenerate : kind := {|
  kind_name := "degenerate";
  fields := [];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "alpha" ["z"] (Difference (Product (Number 3 1) (Power (Derivative 3 (Name "z")) 2)) (Product (Derivative 2 (Name "z")) (Derivative 4 (Name "z"))))];
  obligations := [
    Obligation "d1" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Apply "alpha" [Name "z"]) Same (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition degenerate_at : kind := {|
  kind_name := "degenerate_at";
  fields := ["at"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "alpha" ["z"] (Difference (Product (Number 3 1) (Power (Derivative 3 (Name "z")) 2)) (Product (Derivative 2 (Name "z")) (Derivative 4 (Name "z"))))];
  obligations := [
    Obligation "d0" []
      (Name "lo") Less (Name "at") Once;
    Obligation "d1" []
      (Name "at") Less (Name "hi") Once;
    Obligation "d2" []
      (Derivative 1 (Name "at")) Same (Number 0 1) Once;
    Obligation "d3" []
      (Apply "alpha" [Name "at"]) Same (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition edge_contraction : kind := {|
  kind_name := "edge_contraction";
  fields := ["r"; "R"; "kappa"; "M"; "a_lo"; "a_hi"; "A"; "B"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "g" ["z"; "a"] (Difference (Name "z") (Product (Name "a") (Derivative 1 (Name "z"))));
    Definition_ "H" ["z"; "a"] (Apply "g" [Apply "g" [Name "z"; Name "a"]; Name "a"]);
    Definition_ "T_at" ["z"; "w"; "a"] (Difference (Sum (Product (Product (Opposite (Name "a")) (Derivative 4 (Name "w"))) (Power (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))) 3)) (Product (Product (Product (Product (Number 3 1) (Power (Name "a") 2)) (Derivative 3 (Name "w"))) (Derivative 3 (Name "z"))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))))) (Product (Product (Name "a") (Derivative 4 (Name "z"))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "w"))))));
    Definition_ "T" ["z"; "a"] (Apply "T_at" [Name "z"; Apply "g" [Name "z"; Name "a"]; Name "a"])];
  obligations := [
    Obligation "w1" []
      (Name "r") More (Number 0 1) Once;
    Obligation "w2" []
      (Name "r") At_most (Name "R") Once;
    Obligation "w3" []
      (Name "kappa") More (Number 0 1) Once;
    Obligation "e0a" []
      (Name "A") Less (Difference (Name "lo") (Name "R")) Once;
    Obligation "e0b" []
      (Sum (Name "hi") (Name "R")) Less (Name "B") Once;
    Obligation "e0c" [Range "z" (End_ (Name "A")) (End_ (Name "B"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "e0d" [Range "z" (End_ (Difference (Name "lo") (Name "R"))) (End_ (Sum (Name "hi") (Name "R"))); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) More (Name "A") Once;
    Obligation "e0e" [Range "z" (End_ (Difference (Name "lo") (Name "R"))) (End_ (Sum (Name "hi") (Name "R"))); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) Less (Name "B") Once;
    Obligation "e1a" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "a_lo") (Derivative 2 (Name "z"))) At_most (Number 2 1) Once;
    Obligation "e1b" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "a_hi") (Derivative 2 (Name "z"))) At_least (Number 2 1) Once;
    Obligation "e2a" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "T" [Name "z"; Name "a"]) At_most (Product (Opposite (Number 6 1)) (Name "kappa")) Once;
    Obligation "e2b" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "T" [Name "z"; Name "a"]) At_least (Opposite (Name "M")) Once;
    Obligation "e3" []
      (Product (Sum (Quotient (Name "M") (Number 6 1)) (Name "kappa")) (Power (Name "r") 2)) At_most (Number 2 1) Once;
    Obligation "e4a" [Range "z" (End_ (Sum (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "R"))); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) Less (Number 0 1) Once;
    Obligation "e4b" [Range "z" (End_ (Sum (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "R"))); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Sum (Apply "H" [Name "z"; Name "a"]) (Name "z")) (Product (Number 2 1) (Name "hi"))) More (Number 0 1) Once;
    Obligation "e4c" [Range "z" (End_ (Difference (Name "lo") (Name "R"))) (End_ (Difference (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) More (Number 0 1) Once;
    Obligation "e4d" [Range "z" (End_ (Difference (Name "lo") (Name "R"))) (End_ (Difference (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Sum (Apply "H" [Name "z"; Name "a"]) (Name "z")) (Product (Number 2 1) (Name "lo"))) Less (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition edge_expansion : kind := {|
  kind_name := "edge_expansion";
  fields := ["r"; "kappa"; "a_lo"; "a_hi"; "A"; "B"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "g" ["z"; "a"] (Difference (Name "z") (Product (Name "a") (Derivative 1 (Name "z"))));
    Definition_ "T_at" ["z"; "w"; "a"] (Difference (Sum (Product (Product (Opposite (Name "a")) (Derivative 4 (Name "w"))) (Power (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))) 3)) (Product (Product (Product (Product (Number 3 1) (Power (Name "a") 2)) (Derivative 3 (Name "w"))) (Derivative 3 (Name "z"))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))))) (Product (Product (Name "a") (Derivative 4 (Name "z"))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "w"))))));
    Definition_ "T" ["z"; "a"] (Apply "T_at" [Name "z"; Apply "g" [Name "z"; Name "a"]; Name "a"])];
  obligations := [
    Obligation "w1" []
      (Name "r") More (Number 0 1) Once;
    Obligation "w2" []
      (Name "kappa") More (Number 0 1) Once;
    Obligation "e0a" []
      (Name "A") Less (Difference (Name "lo") (Name "r")) Once;
    Obligation "e0b" []
      (Sum (Name "hi") (Name "r")) Less (Name "B") Once;
    Obligation "e0c" [Range "z" (End_ (Name "A")) (End_ (Name "B"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "e0d" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) More (Name "A") Once;
    Obligation "e0e" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) Less (Name "B") Once;
    Obligation "e1a" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "a_lo") (Derivative 2 (Name "z"))) At_most (Number 2 1) Once;
    Obligation "e1b" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "a_hi") (Derivative 2 (Name "z"))) At_least (Number 2 1) Once;
    Obligation "e2" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "T" [Name "z"; Name "a"]) At_least (Product (Number 6 1) (Name "kappa")) Once];
  steps := None;
  orbit := [] |}.

Definition frozen_convergence : kind := {|
  kind_name := "frozen_convergence";
  fields := ["a_bar"; "r"; "A"; "B"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "g" ["z"; "a"] (Difference (Name "z") (Product (Name "a") (Derivative 1 (Name "z"))))];
  obligations := [
    Obligation "w1" []
      (Name "a_bar") More (Number 0 1) Once;
    Obligation "w2" []
      (Name "r") More (Number 0 1) Once;
    Obligation "e0a" []
      (Name "A") At_most (Difference (Difference (Product (Number 2 1) (Name "lo")) (Name "hi")) (Name "r")) Once;
    Obligation "e0b" []
      (Sum (Difference (Product (Number 2 1) (Name "hi")) (Name "lo")) (Name "r")) At_most (Name "B") Once;
    Obligation "e0c" [Range "z" (End_ (Name "A")) (End_ (Name "B"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "e0d" [Range "z" (End_ (Name "A")) (End_ (Name "B"))]
      (Apply "g" [Name "z"; Name "a_bar"]) At_least (Name "A") Once;
    Obligation "e0e" [Range "z" (End_ (Name "A")) (End_ (Name "B"))]
      (Apply "g" [Name "z"; Name "a_bar"]) At_most (Name "B") Once;
    Obligation "c1" [Range "z" (End_ (Difference (Difference (Product (Number 2 1) (Name "lo")) (Name "hi")) (Name "r"))) (End_ (Sum (Difference (Product (Number 2 1) (Name "hi")) (Name "lo")) (Name "r")))]
      (Derivative 2 (Name "z")) More (Number 0 1) Once;
    Obligation "c2" [Range "z" (End_ (Difference (Difference (Product (Number 2 1) (Name "lo")) (Name "hi")) (Name "r"))) (End_ (Sum (Difference (Product (Number 2 1) (Name "hi")) (Name "lo")) (Name "r")))]
      (Product (Name "a_bar") (Derivative 2 (Name "z"))) Less (Number 2 1) Once;
    Obligation "d1" [Range "z" (End_ (Sum (Name "hi") (Name "r"))) (End_ (Name "B")); Range "a" (End_ (Number 0 1)) (End_ (Name "a_bar"))]
      (Sum (Derivative 1 (Name "z")) (Derivative 1 (Apply "g" [Name "z"; Name "a"]))) More (Number 0 1) Once;
    Obligation "d2" [Range "z" (End_ (Name "A")) (End_ (Difference (Name "lo") (Name "r"))); Range "a" (End_ (Number 0 1)) (End_ (Name "a_bar"))]
      (Sum (Derivative 1 (Name "z")) (Derivative 1 (Apply "g" [Name "z"; Name "a"]))) Less (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition frozen_global : kind := {|
  kind_name := "frozen_global";
  fields := ["a_bar"; "r"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "g" ["z"; "a"] (Difference (Name "z") (Product (Name "a") (Derivative 1 (Name "z"))))];
  obligations := [
    Obligation "w1" []
      (Name "a_bar") More (Number 0 1) Once;
    Obligation "w2" []
      (Name "r") More (Number 0 1) Once;
    Obligation "smooth" [Range "z" Unbounded Unbounded]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "c1" [Range "z" (End_ (Difference (Difference (Product (Number 2 1) (Name "lo")) (Name "hi")) (Name "r"))) (End_ (Sum (Difference (Product (Number 2 1) (Name "hi")) (Name "lo")) (Name "r")))]
      (Derivative 2 (Name "z")) More (Number 0 1) Once;
    Obligation "c2" [Range "z" (End_ (Difference (Difference (Product (Number 2 1) (Name "lo")) (Name "hi")) (Name "r"))) (End_ (Sum (Difference (Product (Number 2 1) (Name "hi")) (Name "lo")) (Name "r")))]
      (Product (Name "a_bar") (Derivative 2 (Name "z"))) Less (Number 2 1) Once;
    Obligation "d1" [Range "z" (End_ (Sum (Name "hi") (Name "r"))) Unbounded; Range "a" (End_ (Number 0 1)) (End_ (Name "a_bar"))]
      (Sum (Derivative 1 (Name "z")) (Derivative 1 (Apply "g" [Name "z"; Name "a"]))) More (Number 0 1) Once;
    Obligation "d2" [Range "z" Unbounded (End_ (Difference (Name "lo") (Name "r"))); Range "a" (End_ (Number 0 1)) (End_ (Name "a_bar"))]
      (Sum (Derivative 1 (Name "z")) (Derivative 1 (Apply "g" [Name "z"; Name "a"]))) Less (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition flip : kind := {|
  kind_name := "flip";
  fields := ["r"; "eps_bar"; "kappa"; "M"; "a_lo"; "a_hi"; "a1_min"; "a1_max"; "A"; "B"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "g" ["z"; "a"] (Difference (Name "z") (Product (Name "a") (Derivative 1 (Name "z"))));
    Definition_ "H" ["z"; "a"] (Apply "g" [Apply "g" [Name "z"; Name "a"]; Name "a"]);
    Definition_ "H_z" ["z"; "a"] (Product (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Apply "g" [Name "z"; Name "a"])))));
    Definition_ "T_at" ["z"; "w"; "a"] (Difference (Sum (Product (Product (Opposite (Name "a")) (Derivative 4 (Name "w"))) (Power (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))) 3)) (Product (Product (Product (Product (Number 3 1) (Power (Name "a") 2)) (Derivative 3 (Name "w"))) (Derivative 3 (Name "z"))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))))) (Product (Product (Name "a") (Derivative 4 (Name "z"))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "w"))))));
    Definition_ "T" ["z"; "a"] (Apply "T_at" [Name "z"; Apply "g" [Name "z"; Name "a"]; Name "a"]);
    Definition_ "a1" ["c"; "a"; "e"; "d"] (Difference (Sum (Number 2 1) (Name "e")) (Quotient (Product (Product (Product (Name "a") (Derivative 3 (Name "c"))) (Sum (Number 1 1) (Name "e"))) (Name "d")) (Number 2 1)))];
  obligations := [
    Obligation "w1" []
      (Name "r") More (Number 0 1) Once;
    Obligation "w2" []
      (Name "kappa") More (Number 0 1) Once;
    Obligation "w3" []
      (Name "eps_bar") More (Number 0 1) Once;
    Obligation "e0a" []
      (Name "A") Less (Difference (Name "lo") (Name "r")) Once;
    Obligation "e0b" []
      (Sum (Name "hi") (Name "r")) Less (Name "B") Once;
    Obligation "e0c" [Range "z" (End_ (Name "A")) (End_ (Name "B"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "e0d" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Apply "g" [Name "z"; Name "a"]) More (Name "A") Once;
    Obligation "e0e" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Apply "g" [Name "z"; Name "a"]) Less (Name "B") Once;
    Obligation "e1a" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "a_lo") (Derivative 2 (Name "z"))) At_most (Number 2 1) Once;
    Obligation "e1b" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "a_hi") (Derivative 2 (Name "z"))) At_least (Number 2 1) Once;
    Obligation "f1a" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Apply "T" [Name "z"; Name "a"]) At_most (Product (Opposite (Number 6 1)) (Name "kappa")) Once;
    Obligation "f1b" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Apply "T" [Name "z"; Name "a"]) At_least (Opposite (Name "M")) Once;
    Obligation "f2a" [Range "z" (End_ (Sum (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) Less (Number 0 1) Once;
    Obligation "f2b" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Difference (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) More (Number 0 1) Once;
    Obligation "f3" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Apply "H_z" [Name "z"; Name "a"]) More (Opposite (Number 1 1)) Once;
    Obligation "f4a" [Range "c" (End_ (Name "lo")) (End_ (Name "hi")); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1))))); Range "e" (End_ (Number 0 1)) (End_ (Name "eps_bar")); Range "d" (End_ (Opposite (Name "r"))) (End_ (Name "r"))]
      (Apply "a1" [Name "c"; Name "a"; Name "e"; Name "d"]) At_least (Name "a1_min") Once;
    Obligation "f4b" [Range "c" (End_ (Name "lo")) (End_ (Name "hi")); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1))))); Range "e" (End_ (Number 0 1)) (End_ (Name "eps_bar")); Range "d" (End_ (Opposite (Name "r"))) (End_ (Name "r"))]
      (Apply "a1" [Name "c"; Name "a"; Name "e"; Name "d"]) At_most (Name "a1_max") Once];
  steps := None;
  orbit := [] |}.

Definition flip_subcritical : kind := {|
  kind_name := "flip_subcritical";
  fields := ["r"; "eps_bar"; "kappa"; "M"; "a_lo"; "a_hi"; "a1_min"; "a1_max"; "A"; "B"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "g" ["z"; "a"] (Difference (Name "z") (Product (Name "a") (Derivative 1 (Name "z"))));
    Definition_ "H" ["z"; "a"] (Apply "g" [Apply "g" [Name "z"; Name "a"]; Name "a"]);
    Definition_ "T_at" ["z"; "w"; "a"] (Difference (Sum (Product (Product (Opposite (Name "a")) (Derivative 4 (Name "w"))) (Power (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))) 3)) (Product (Product (Product (Product (Number 3 1) (Power (Name "a") 2)) (Derivative 3 (Name "w"))) (Derivative 3 (Name "z"))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))))) (Product (Product (Name "a") (Derivative 4 (Name "z"))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "w"))))));
    Definition_ "T" ["z"; "a"] (Apply "T_at" [Name "z"; Apply "g" [Name "z"; Name "a"]; Name "a"]);
    Definition_ "a1" ["c"; "a"; "e"; "d"] (Difference (Sum (Number 2 1) (Name "e")) (Quotient (Product (Product (Product (Name "a") (Derivative 3 (Name "c"))) (Sum (Number 1 1) (Name "e"))) (Name "d")) (Number 2 1)))];
  obligations := [
    Obligation "w1" []
      (Name "r") More (Number 0 1) Once;
    Obligation "w2" []
      (Name "kappa") More (Number 0 1) Once;
    Obligation "w3" []
      (Name "eps_bar") More (Number 0 1) Once;
    Obligation "e0a" []
      (Name "A") Less (Difference (Name "lo") (Name "r")) Once;
    Obligation "e0b" []
      (Sum (Name "hi") (Name "r")) Less (Name "B") Once;
    Obligation "e0c" [Range "z" (End_ (Name "A")) (End_ (Name "B"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "e0d" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Product (Name "a_lo") (Difference (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1))))) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) More (Name "A") Once;
    Obligation "e0e" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Product (Name "a_lo") (Difference (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1))))) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) Less (Name "B") Once;
    Obligation "e1a" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "a_lo") (Derivative 2 (Name "z"))) At_most (Number 2 1) Once;
    Obligation "e1b" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "a_hi") (Derivative 2 (Name "z"))) At_least (Number 2 1) Once;
    Obligation "w4" []
      (Name "eps_bar") Less (Number 2 1) Once;
    Obligation "f1a" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Product (Name "a_lo") (Difference (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1))))) (End_ (Name "a_hi"))]
      (Apply "T" [Name "z"; Name "a"]) At_least (Product (Number 6 1) (Name "kappa")) Once;
    Obligation "f1b" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Product (Name "a_lo") (Difference (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1))))) (End_ (Name "a_hi"))]
      (Apply "T" [Name "z"; Name "a"]) At_most (Name "M") Once;
    Obligation "f2a" [Range "z" (End_ (Sum (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Product (Name "a_lo") (Difference (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1))))) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) More (Number 0 1) Once;
    Obligation "f2b" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Difference (Name "hi") (Name "r"))); Range "a" (End_ (Product (Name "a_lo") (Difference (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1))))) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) Less (Number 0 1) Once;
    Obligation "f4a" [Range "c" (End_ (Name "lo")) (End_ (Name "hi")); Range "a" (End_ (Product (Name "a_lo") (Difference (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1))))) (End_ (Name "a_hi")); Range "e" (End_ (Opposite (Name "eps_bar"))) (End_ (Number 0 1)); Range "d" (End_ (Opposite (Name "r"))) (End_ (Name "r"))]
      (Apply "a1" [Name "c"; Name "a"; Name "e"; Name "d"]) At_least (Name "a1_min") Once;
    Obligation "f4b" [Range "c" (End_ (Name "lo")) (End_ (Name "hi")); Range "a" (End_ (Product (Name "a_lo") (Difference (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1))))) (End_ (Name "a_hi")); Range "e" (End_ (Opposite (Name "eps_bar"))) (End_ (Number 0 1)); Range "d" (End_ (Opposite (Name "r"))) (End_ (Name "r"))]
      (Apply "a1" [Name "c"; Name "a"; Name "e"; Name "d"]) At_most (Name "a1_max") Once];
  steps := None;
  orbit := [] |}.

Definition lyapunov : kind := {|
  kind_name := "lyapunov";
  fields := ["h_lo"; "h_hi"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "alpha_eff" ["z"; "h"] (Sum (Sum (Difference (Product (Number 3 1) (Power (Derivative 3 (Name "z")) 2)) (Product (Derivative 2 (Name "z")) (Derivative 4 (Name "z")))) (Product (Product (Product (Product (Number 6 1) (Name "h")) (Name "z")) (Power (Derivative 2 (Name "z")) 3)) (Derivative 3 (Name "z")))) (Product (Product (Product (Number 6 1) (Power (Name "h") 2)) (Power (Name "z") 2)) (Power (Derivative 2 (Name "z")) 6)))];
  obligations := [
    Obligation "w1" []
      (Name "h_lo") At_least (Number 0 1) Once;
    Obligation "w2" []
      (Name "h_lo") Less (Name "h_hi") Once;
    Obligation "y1" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Product (Name "h_hi") (Power (Name "z") 2)) (Power (Derivative 2 (Name "z")) 2)) Less (Number 1 1) Once;
    Obligation "y2" [Range "z" (End_ (Name "lo")) (End_ (Name "hi")); Range "h" (End_ (Name "h_lo")) (End_ (Name "h_hi"))]
      (Apply "alpha_eff" [Name "z"; Name "h"]) More (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition lyapunov_subcritical : kind := {|
  kind_name := "lyapunov_subcritical";
  fields := ["h_lo"; "h_hi"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "alpha_eff" ["z"; "h"] (Sum (Sum (Difference (Product (Number 3 1) (Power (Derivative 3 (Name "z")) 2)) (Product (Derivative 2 (Name "z")) (Derivative 4 (Name "z")))) (Product (Product (Product (Product (Number 6 1) (Name "h")) (Name "z")) (Power (Derivative 2 (Name "z")) 3)) (Derivative 3 (Name "z")))) (Product (Product (Product (Number 6 1) (Power (Name "h") 2)) (Power (Name "z") 2)) (Power (Derivative 2 (Name "z")) 6)))];
  obligations := [
    Obligation "w1" []
      (Name "h_lo") At_least (Number 0 1) Once;
    Obligation "w2" []
      (Name "h_lo") Less (Name "h_hi") Once;
    Obligation "y1" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Product (Name "h_hi") (Power (Name "z") 2)) (Power (Derivative 2 (Name "z")) 2)) Less (Number 1 1) Once;
    Obligation "y2" [Range "z" (End_ (Name "lo")) (End_ (Name "hi")); Range "h" (End_ (Name "h_lo")) (End_ (Name "h_hi"))]
      (Apply "alpha_eff" [Name "z"; Name "h"]) Less (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition lyapunov_depth : kind := {|
  kind_name := "lyapunov_depth";
  fields := ["e_lo"; "e_hi"];
  row_fields := [];
  builds_on := None;
  definitions := [];
  obligations := [
    Obligation "w1" []
      (Name "e_lo") At_most (Name "e_hi") Once;
    Obligation "w2" []
      (Name "e_lo") Less (Quotient (Number 1 1) (Number 2 1)) Once;
    Obligation "w3" []
      (Name "e_hi") At_least (Number 0 1) Once;
    Obligation "y1" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Power (Name "z") 2) More (Number 0 1) Once;
    Obligation "y2" [Range "z" (End_ (Name "lo")) (End_ (Name "hi")); Range "e" (End_ (Name "e_lo")) (End_ (Name "e_hi"))]
      (Difference (Sum (Product (Number 3 1) (Power (Sum (Product (Derivative 3 (Name "z")) (Name "z")) (Product (Product (Number 4 1) (Derivative 2 (Name "z"))) (Name "e"))) 2)) (Product (Product (Number 32 1) (Power (Derivative 2 (Name "z")) 2)) (Power (Name "e") 2))) (Product (Product (Derivative 2 (Name "z")) (Derivative 4 (Name "z"))) (Power (Name "z") 2))) More (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition two_cycle : kind := {|
  kind_name := "two_cycle";
  fields := ["a_lo"; "a_hi"; "left_lo"; "left_hi"; "right_lo"; "right_hi"; "core_lo"; "core_hi"; "window_lo"; "window_hi"; "A"; "B"; "multiplier_lo"; "multiplier_hi"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "g" ["z"; "a"] (Difference (Name "z") (Product (Name "a") (Derivative 1 (Name "z"))));
    Definition_ "H" ["z"; "a"] (Apply "g" [Apply "g" [Name "z"; Name "a"]; Name "a"]);
    Definition_ "H_z" ["z"; "a"] (Product (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Apply "g" [Name "z"; Name "a"])))))];
  obligations := [
    Obligation "w0" []
      (Name "a_lo") More (Number 0 1) Once;
    Obligation "w1" []
      (Name "a_lo") At_most (Name "a_hi") Once;
    Obligation "w2" []
      (Name "A") Less (Name "window_lo") Once;
    Obligation "w3" []
      (Name "window_lo") Less (Name "left_lo") Once;
    Obligation "w4" []
      (Name "left_lo") Less (Name "left_hi") Once;
    Obligation "w5" []
      (Name "left_hi") Less (Name "core_lo") Once;
    Obligation "w6" []
      (Name "core_lo") At_most (Name "lo") Once;
    Obligation "w7" []
      (Name "hi") At_most (Name "core_hi") Once;
    Obligation "w8" []
      (Name "core_hi") Less (Name "right_lo") Once;
    Obligation "w9" []
      (Name "right_lo") Less (Name "right_hi") Once;
    Obligation "w10" []
      (Name "right_hi") Less (Name "window_hi") Once;
    Obligation "w11" []
      (Name "window_hi") Less (Name "B") Once;
    Obligation "e0c" [Range "z" (End_ (Name "A")) (End_ (Name "B"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "e0d" [Range "z" (End_ (Name "window_lo")) (End_ (Name "window_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) More (Name "A") Once;
    Obligation "e0e" [Range "z" (End_ (Name "window_lo")) (End_ (Name "window_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) Less (Name "B") Once;
    Obligation "t1" [Range "z" (End_ (Name "window_lo")) (End_ (Name "left_lo")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) More (Number 0 1) Once;
    Obligation "t2" [Range "z" (End_ (Name "left_lo")) (End_ (Name "left_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "H_z" [Name "z"; Name "a"]) Less (Number 1 1) Once;
    Obligation "t3" [Range "z" (End_ (Name "left_hi")) (End_ (Name "core_lo")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) Less (Number 0 1) Once;
    Obligation "t4" [Range "z" (End_ (Name "core_lo")) (End_ (Name "core_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "H_z" [Name "z"; Name "a"]) More (Number 1 1) Once;
    Obligation "t5" [Range "z" (End_ (Name "core_hi")) (End_ (Name "right_lo")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) More (Number 0 1) Once;
    Obligation "t6" [Range "z" (End_ (Name "right_hi")) (End_ (Name "window_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) Less (Number 0 1) Once;
    Obligation "t7" [Range "z" (End_ (Name "right_lo")) (End_ (Name "right_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) At_least (Name "window_lo") Once;
    Obligation "t8" [Range "z" (End_ (Name "right_lo")) (End_ (Name "right_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) At_most (Name "core_lo") Once;
    Obligation "t9" []
      (Name "multiplier_lo") More (Opposite (Number 1 1)) Once;
    Obligation "t10" []
      (Name "multiplier_hi") Less (Number 1 1) Once;
    Obligation "t11" [Range "z" (End_ (Name "right_lo")) (End_ (Name "right_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "H_z" [Name "z"; Name "a"]) At_least (Name "multiplier_lo") Once;
    Obligation "t12" [Range "z" (End_ (Name "right_lo")) (End_ (Name "right_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "H_z" [Name "z"; Name "a"]) At_most (Name "multiplier_hi") Once];
  steps := None;
  orbit := [] |}.

Definition period_doubling : kind := {|
  kind_name := "period_doubling";
  fields := ["a_lo"; "a_hi"; "left_lo"; "left_hi"; "right_lo"; "right_hi"; "core_lo"; "core_hi"; "window_lo"; "window_hi"; "A"; "B"; "at_lo"; "at_hi"; "before_lo"; "before_hi"; "after_lo"; "after_hi"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "g" ["z"; "a"] (Difference (Name "z") (Product (Name "a") (Derivative 1 (Name "z"))));
    Definition_ "H" ["z"; "a"] (Apply "g" [Apply "g" [Name "z"; Name "a"]; Name "a"]);
    Definition_ "H_z" ["z"; "a"] (Product (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Apply "g" [Name "z"; Name "a"])))));
    Definition_ "H_zz" ["z"; "a"] (Difference (Product (Product (Opposite (Name "a")) (Derivative 3 (Name "z"))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Apply "g" [Name "z"; Name "a"]))))) (Product (Product (Name "a") (Derivative 3 (Apply "g" [Name "z"; Name "a"]))) (Power (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))) 2)));
    Definition_ "H_a" ["z"; "a"] (Difference (Opposite (Derivative 1 (Apply "g" [Name "z"; Name "a"]))) (Product (Derivative 1 (Name "z")) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Apply "g" [Name "z"; Name "a"]))))));
    Definition_ "H_za" ["z"; "a"] (Difference (Product (Opposite (Derivative 2 (Name "z"))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Apply "g" [Name "z"; Name "a"]))))) (Product (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))) (Difference (Derivative 2 (Apply "g" [Name "z"; Name "a"])) (Product (Product (Name "a") (Derivative 3 (Apply "g" [Name "z"; Name "a"]))) (Derivative 1 (Name "z"))))))];
  obligations := [
    Obligation "w0" []
      (Name "a_lo") More (Number 0 1) Once;
    Obligation "w1" []
      (Name "a_lo") At_most (Name "a_hi") Once;
    Obligation "w2" []
      (Name "A") Less (Name "window_lo") Once;
    Obligation "w3" []
      (Name "window_lo") Less (Name "left_lo") Once;
    Obligation "w4" []
      (Name "left_lo") Less (Name "left_hi") Once;
    Obligation "w5" []
      (Name "left_hi") Less (Name "core_lo") Once;
    Obligation "w6" []
      (Name "core_lo") At_most (Name "lo") Once;
    Obligation "w7" []
      (Name "hi") At_most (Name "core_hi") Once;
    Obligation "w8" []
      (Name "core_hi") Less (Name "right_lo") Once;
    Obligation "w9" []
      (Name "right_lo") Less (Name "right_hi") Once;
    Obligation "w10" []
      (Name "right_hi") Less (Name "window_hi") Once;
    Obligation "w11" []
      (Name "window_hi") Less (Name "B") Once;
    Obligation "e0c" [Range "z" (End_ (Name "A")) (End_ (Name "B"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "e0d" [Range "z" (End_ (Name "window_lo")) (End_ (Name "window_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) More (Name "A") Once;
    Obligation "e0e" [Range "z" (End_ (Name "window_lo")) (End_ (Name "window_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) Less (Name "B") Once;
    Obligation "t1" [Range "z" (End_ (Name "window_lo")) (End_ (Name "left_lo")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) More (Number 0 1) Once;
    Obligation "t2" [Range "z" (End_ (Name "left_lo")) (End_ (Name "left_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "H_z" [Name "z"; Name "a"]) Less (Number 1 1) Once;
    Obligation "t3" [Range "z" (End_ (Name "left_hi")) (End_ (Name "core_lo")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) Less (Number 0 1) Once;
    Obligation "t4" [Range "z" (End_ (Name "core_lo")) (End_ (Name "core_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "H_z" [Name "z"; Name "a"]) More (Number 1 1) Once;
    Obligation "t5" [Range "z" (End_ (Name "core_hi")) (End_ (Name "right_lo")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) More (Number 0 1) Once;
    Obligation "t6" [Range "z" (End_ (Name "right_hi")) (End_ (Name "window_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) Less (Number 0 1) Once;
    Obligation "t7" [Range "z" (End_ (Name "right_lo")) (End_ (Name "right_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) At_least (Name "window_lo") Once;
    Obligation "t8" [Range "z" (End_ (Name "right_lo")) (End_ (Name "right_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) At_most (Name "core_lo") Once;
    Obligation "d0" [Range "z" (End_ (Name "right_lo")) (End_ (Name "right_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "H_z" [Name "z"; Name "a"]) Less (Number 1 1) Once;
    Obligation "d1" []
      (Name "a_lo") Less (Name "at_lo") Once;
    Obligation "d2" []
      (Name "at_lo") Less (Name "at_hi") Once;
    Obligation "d3" []
      (Name "at_hi") Less (Name "a_hi") Once;
    Obligation "d4" []
      (Name "right_lo") At_most (Name "before_lo") Once;
    Obligation "d5" []
      (Name "before_hi") At_most (Name "right_hi") Once;
    Obligation "d6" []
      (Difference (Apply "H" [Name "before_lo"; Name "at_lo"]) (Name "before_lo")) More (Number 0 1) Once;
    Obligation "d7" []
      (Difference (Apply "H" [Name "before_hi"; Name "at_lo"]) (Name "before_hi")) Less (Number 0 1) Once;
    Obligation "d8" [Range "z" (End_ (Name "before_lo")) (End_ (Name "before_hi"))]
      (Apply "H_z" [Name "z"; Name "at_lo"]) More (Opposite (Number 1 1)) Once;
    Obligation "d9" []
      (Name "right_lo") At_most (Name "after_lo") Once;
    Obligation "d10" []
      (Name "after_hi") At_most (Name "right_hi") Once;
    Obligation "d11" []
      (Difference (Apply "H" [Name "after_lo"; Name "at_hi"]) (Name "after_lo")) More (Number 0 1) Once;
    Obligation "d12" []
      (Difference (Apply "H" [Name "after_hi"; Name "at_hi"]) (Name "after_hi")) Less (Number 0 1) Once;
    Obligation "d13" [Range "z" (End_ (Name "after_lo")) (End_ (Name "after_hi"))]
      (Apply "H_z" [Name "z"; Name "at_hi"]) Less (Opposite (Number 1 1)) Once;
    Obligation "d14" [Range "z" (End_ (Name "right_lo")) (End_ (Name "right_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Sum (Product (Apply "H_za" [Name "z"; Name "a"]) (Difference (Number 1 1) (Apply "H_z" [Name "z"; Name "a"]))) (Product (Apply "H_zz" [Name "z"; Name "a"]) (Apply "H_a" [Name "z"; Name "a"]))) Less (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition branch : kind := {|
  kind_name := "branch";
  fields := ["a_from"; "a_to"];
  row_fields := [];
  builds_on := None;
  definitions := [];
  obligations := [
    Obligation "w1" []
      (Name "a_from") Less (Name "a_to") Once;
    Obligation "w2" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "a_to") (Derivative 2 (Name "z"))) More (Number 2 1) Once];
  steps := None;
  orbit := [] |}.

Definition flip_momentum : kind := {|
  kind_name := "flip_momentum";
  fields := ["r"; "eps_bar"; "kappa"; "M"; "a_lo"; "a_hi"; "a1_min"; "a1_max"; "A"; "B"; "momentum"; "look_ahead"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "g" ["z"; "a"] (Difference (Name "z") (Product (Name "a") (Derivative 1 (Name "z"))));
    Definition_ "H" ["z"; "a"] (Apply "g" [Apply "g" [Name "z"; Name "a"]; Name "a"]);
    Definition_ "H_z" ["z"; "a"] (Product (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Apply "g" [Name "z"; Name "a"])))));
    Definition_ "T_at" ["z"; "w"; "a"] (Difference (Sum (Product (Product (Opposite (Name "a")) (Derivative 4 (Name "w"))) (Power (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))) 3)) (Product (Product (Product (Product (Number 3 1) (Power (Name "a") 2)) (Derivative 3 (Name "w"))) (Derivative 3 (Name "z"))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))))) (Product (Product (Name "a") (Derivative 4 (Name "z"))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "w"))))));
    Definition_ "T" ["z"; "a"] (Apply "T_at" [Name "z"; Apply "g" [Name "z"; Name "a"]; Name "a"]);
    Definition_ "a1" ["c"; "a"; "e"; "d"] (Difference (Sum (Number 2 1) (Name "e")) (Quotient (Product (Product (Product (Name "a") (Derivative 3 (Name "c"))) (Sum (Number 1 1) (Name "e"))) (Name "d")) (Number 2 1)));
    Definition_ "s" ["z"; "a"] (Product (Quotient (Product (Name "a") (Sum (Number 1 1) (Name "momentum"))) (Sum (Number 1 1) (Product (Number 2 1) (Name "look_ahead")))) (Derivative 2 (Name "z")));
    Definition_ "trace" ["z"; "a"] (Difference (Sum (Number 1 1) (Name "momentum")) (Product (Sum (Number 1 1) (Name "look_ahead")) (Apply "s" [Name "z"; Name "a"])));
    Definition_ "determinant" ["z"; "a"] (Difference (Name "momentum") (Product (Name "look_ahead") (Apply "s" [Name "z"; Name "a"])))];
  obligations := [
    Obligation "w1" []
      (Name "r") More (Number 0 1) Once;
    Obligation "w2" []
      (Name "kappa") More (Number 0 1) Once;
    Obligation "w3" []
      (Name "eps_bar") More (Number 0 1) Once;
    Obligation "e0a" []
      (Name "A") Less (Difference (Name "lo") (Name "r")) Once;
    Obligation "e0b" []
      (Sum (Name "hi") (Name "r")) Less (Name "B") Once;
    Obligation "e0c" [Range "z" (End_ (Name "A")) (End_ (Name "B"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "e0d" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Apply "g" [Name "z"; Name "a"]) More (Name "A") Once;
    Obligation "e0e" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Apply "g" [Name "z"; Name "a"]) Less (Name "B") Once;
    Obligation "e1a" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "a_lo") (Derivative 2 (Name "z"))) At_most (Number 2 1) Once;
    Obligation "e1b" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "a_hi") (Derivative 2 (Name "z"))) At_least (Number 2 1) Once;
    Obligation "f1a" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Apply "T" [Name "z"; Name "a"]) At_most (Product (Opposite (Number 6 1)) (Name "kappa")) Once;
    Obligation "f1b" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Apply "T" [Name "z"; Name "a"]) At_least (Opposite (Name "M")) Once;
    Obligation "f2a" [Range "z" (End_ (Sum (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) Less (Number 0 1) Once;
    Obligation "f2b" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Difference (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) More (Number 0 1) Once;
    Obligation "f3" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Apply "H_z" [Name "z"; Name "a"]) More (Opposite (Number 1 1)) Once;
    Obligation "f4a" [Range "c" (End_ (Name "lo")) (End_ (Name "hi")); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1))))); Range "e" (End_ (Number 0 1)) (End_ (Name "eps_bar")); Range "d" (End_ (Opposite (Name "r"))) (End_ (Name "r"))]
      (Apply "a1" [Name "c"; Name "a"; Name "e"; Name "d"]) At_least (Name "a1_min") Once;
    Obligation "f4b" [Range "c" (End_ (Name "lo")) (End_ (Name "hi")); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1))))); Range "e" (End_ (Number 0 1)) (End_ (Name "eps_bar")); Range "d" (End_ (Opposite (Name "r"))) (End_ (Name "r"))]
      (Apply "a1" [Name "c"; Name "a"; Name "e"; Name "d"]) At_most (Name "a1_max") Once;
    Obligation "j1" []
      (Name "momentum") At_least (Number 0 1) Once;
    Obligation "j2" []
      (Name "look_ahead") At_least (Number 0 1) Once;
    Obligation "j3" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Product (Apply "determinant" [Name "z"; Name "a"]) (Apply "determinant" [Apply "g" [Name "z"; Name "a"]; Name "a"])) Less (Number 1 1) Once;
    Obligation "j4" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "a" (End_ (Name "a_lo")) (End_ (Product (Name "a_hi") (Sum (Number 1 1) (Quotient (Name "eps_bar") (Number 2 1)))))]
      (Sum (Product (Apply "trace" [Name "z"; Name "a"]) (Apply "trace" [Apply "g" [Name "z"; Name "a"]; Name "a"])) (Product (Difference (Number 1 1) (Apply "determinant" [Name "z"; Name "a"])) (Difference (Number 1 1) (Apply "determinant" [Apply "g" [Name "z"; Name "a"]; Name "a"])))) More (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition two_cycle_momentum : kind := {|
  kind_name := "two_cycle_momentum";
  fields := ["a_lo"; "a_hi"; "left_lo"; "left_hi"; "right_lo"; "right_hi"; "core_lo"; "core_hi"; "window_lo"; "window_hi"; "A"; "B"; "momentum"; "look_ahead"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "g" ["z"; "a"] (Difference (Name "z") (Product (Name "a") (Derivative 1 (Name "z"))));
    Definition_ "H" ["z"; "a"] (Apply "g" [Apply "g" [Name "z"; Name "a"]; Name "a"]);
    Definition_ "H_z" ["z"; "a"] (Product (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Name "z")))) (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Apply "g" [Name "z"; Name "a"])))));
    Definition_ "s" ["z"; "a"] (Product (Quotient (Product (Name "a") (Sum (Number 1 1) (Name "momentum"))) (Sum (Number 1 1) (Product (Number 2 1) (Name "look_ahead")))) (Derivative 2 (Name "z")));
    Definition_ "trace" ["z"; "a"] (Difference (Sum (Number 1 1) (Name "momentum")) (Product (Sum (Number 1 1) (Name "look_ahead")) (Apply "s" [Name "z"; Name "a"])));
    Definition_ "determinant" ["z"; "a"] (Difference (Name "momentum") (Product (Name "look_ahead") (Apply "s" [Name "z"; Name "a"])))];
  obligations := [
    Obligation "w0" []
      (Name "a_lo") More (Number 0 1) Once;
    Obligation "w1" []
      (Name "a_lo") At_most (Name "a_hi") Once;
    Obligation "w2" []
      (Name "A") Less (Name "window_lo") Once;
    Obligation "w3" []
      (Name "window_lo") Less (Name "left_lo") Once;
    Obligation "w4" []
      (Name "left_lo") Less (Name "left_hi") Once;
    Obligation "w5" []
      (Name "left_hi") Less (Name "core_lo") Once;
    Obligation "w6" []
      (Name "core_lo") At_most (Name "lo") Once;
    Obligation "w7" []
      (Name "hi") At_most (Name "core_hi") Once;
    Obligation "w8" []
      (Name "core_hi") Less (Name "right_lo") Once;
    Obligation "w9" []
      (Name "right_lo") Less (Name "right_hi") Once;
    Obligation "w10" []
      (Name "right_hi") Less (Name "window_hi") Once;
    Obligation "w11" []
      (Name "window_hi") Less (Name "B") Once;
    Obligation "e0c" [Range "z" (End_ (Name "A")) (End_ (Name "B"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "e0d" [Range "z" (End_ (Name "window_lo")) (End_ (Name "window_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) More (Name "A") Once;
    Obligation "e0e" [Range "z" (End_ (Name "window_lo")) (End_ (Name "window_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) Less (Name "B") Once;
    Obligation "t1" [Range "z" (End_ (Name "window_lo")) (End_ (Name "left_lo")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) More (Number 0 1) Once;
    Obligation "t2" [Range "z" (End_ (Name "left_lo")) (End_ (Name "left_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "H_z" [Name "z"; Name "a"]) Less (Number 1 1) Once;
    Obligation "t3" [Range "z" (End_ (Name "left_hi")) (End_ (Name "core_lo")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) Less (Number 0 1) Once;
    Obligation "t4" [Range "z" (End_ (Name "core_lo")) (End_ (Name "core_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "H_z" [Name "z"; Name "a"]) More (Number 1 1) Once;
    Obligation "t5" [Range "z" (End_ (Name "core_hi")) (End_ (Name "right_lo")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) More (Number 0 1) Once;
    Obligation "t6" [Range "z" (End_ (Name "right_hi")) (End_ (Name "window_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "H" [Name "z"; Name "a"]) (Name "z")) Less (Number 0 1) Once;
    Obligation "t7" [Range "z" (End_ (Name "right_lo")) (End_ (Name "right_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) At_least (Name "window_lo") Once;
    Obligation "t8" [Range "z" (End_ (Name "right_lo")) (End_ (Name "right_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "g" [Name "z"; Name "a"]) At_most (Name "core_lo") Once;
    Obligation "t9" [Range "z" (End_ (Name "right_lo")) (End_ (Name "right_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "H_z" [Name "z"; Name "a"]) Less (Number 1 1) Once;
    Obligation "j1" []
      (Name "momentum") At_least (Number 0 1) Once;
    Obligation "j2" []
      (Name "look_ahead") At_least (Number 0 1) Once;
    Obligation "j3" [Range "z" (End_ (Name "right_lo")) (End_ (Name "right_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Product (Apply "determinant" [Name "z"; Name "a"]) (Apply "determinant" [Apply "g" [Name "z"; Name "a"]; Name "a"])) Less (Number 1 1) Once;
    Obligation "j4" [Range "z" (End_ (Name "right_lo")) (End_ (Name "right_hi")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Sum (Product (Apply "trace" [Name "z"; Name "a"]) (Apply "trace" [Apply "g" [Name "z"; Name "a"]; Name "a"])) (Product (Difference (Number 1 1) (Apply "determinant" [Name "z"; Name "a"])) (Difference (Number 1 1) (Apply "determinant" [Apply "g" [Name "z"; Name "a"]; Name "a"])))) More (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition branch_momentum : kind := {|
  kind_name := "branch_momentum";
  fields := ["a_from"; "a_to"; "momentum"; "look_ahead"];
  row_fields := [];
  builds_on := None;
  definitions := [];
  obligations := [
    Obligation "w1" []
      (Name "a_from") Less (Name "a_to") Once;
    Obligation "w2" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "a_to") (Derivative 2 (Name "z"))) More (Number 2 1) Once;
    Obligation "j1" []
      (Name "momentum") At_least (Number 0 1) Once;
    Obligation "j2" []
      (Name "look_ahead") At_least (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition attracting_cycle : kind := {|
  kind_name := "attracting_cycle";
  fields := ["a_lo"; "a_hi"];
  row_fields := ["centre"; "drift"; "radius"; "slope"; "product"];
  builds_on := None;
  definitions := [
    Definition_ "g" ["z"; "a"] (Difference (Name "z") (Product (Name "a") (Derivative 1 (Name "z"))));
    Definition_ "point" ["m"; "d"; "t"; "a"] (Sum (Sum (Name "m") (Product (Name "d") (Difference (Name "a") (Name "a_lo")))) (Name "t"))];
  obligations := [
    Obligation "w0" []
      (Name "a_lo") More (Number 0 1) Once;
    Obligation "w1" []
      (Name "a_lo") At_most (Name "a_hi") Once;
    Obligation "r1" []
      (Name "radius") More (Number 0 1) Each_row;
    Obligation "smooth" [Range "z" (End_ (Difference (Sum (Name "centre") (Least (Number 0 1) (Product (Name "drift") (Difference (Name "a_hi") (Name "a_lo"))))) (Name "radius"))) (End_ (Sum (Sum (Name "centre") (Greatest (Number 0 1) (Product (Name "drift") (Difference (Name "a_hi") (Name "a_lo"))))) (Name "radius")))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Each_row;
    Obligation "r2" [Range "t" (End_ (Opposite (Name "radius"))) (End_ (Name "radius")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Apply "point" [Name "centre"; Name "drift"; Name "t"; Name "a"])))) At_most (Name "slope") Each_row;
    Obligation "r3" [Range "t" (End_ (Opposite (Name "radius"))) (End_ (Name "radius")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Number 1 1) (Product (Name "a") (Derivative 2 (Apply "point" [Name "centre"; Name "drift"; Name "t"; Name "a"])))) At_least (Opposite (Name "slope")) Each_row;
    Obligation "p1" [Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "g" [Apply "point" [Name "centre"; Name "drift"; Number 0 1; Name "a"]; Name "a"]) (Apply "point" [Name "next_centre"; Name "next_drift"; Number 0 1; Name "a"])) Less (Difference (Name "next_radius") (Product (Name "slope") (Name "radius"))) Each_pair;
    Obligation "p2" [Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "g" [Apply "point" [Name "centre"; Name "drift"; Number 0 1; Name "a"]; Name "a"]) (Apply "point" [Name "next_centre"; Name "next_drift"; Number 0 1; Name "a"])) More (Difference (Product (Name "slope") (Name "radius")) (Name "next_radius")) Each_pair;
    Obligation "p3" []
      (Product (Name "product") (Name "next_slope")) At_most (Name "next_product") Each_pair;
    Obligation "p4" [Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "point" [Name "next_centre"; Name "next_drift"; Name "next_radius"; Name "a"]) Less (Apply "point" [Name "first_centre"; Name "first_drift"; Opposite (Name "first_radius"); Name "a"]) Each_pair;
    Obligation "q1" [Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "g" [Apply "point" [Name "last_centre"; Name "last_drift"; Number 0 1; Name "a"]; Name "a"]) (Apply "point" [Name "first_centre"; Name "first_drift"; Number 0 1; Name "a"])) Less (Difference (Name "first_radius") (Product (Name "last_slope") (Name "last_radius"))) Once;
    Obligation "q2" [Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "g" [Apply "point" [Name "last_centre"; Name "last_drift"; Number 0 1; Name "a"]; Name "a"]) (Apply "point" [Name "first_centre"; Name "first_drift"; Number 0 1; Name "a"])) More (Difference (Product (Name "last_slope") (Name "last_radius")) (Name "first_radius")) Once;
    Obligation "q3" []
      (Name "first_slope") At_most (Name "first_product") Once;
    Obligation "q4" []
      (Name "last_product") Less (Number 1 1) Once];
  steps := None;
  orbit := [] |}.

Definition bounded_oscillation : kind := {|
  kind_name := "bounded_oscillation";
  fields := ["a_lo"; "a_hi"; "A"; "B"; "weight"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "g" ["z"; "a"] (Difference (Name "z") (Product (Name "a") (Derivative 1 (Name "z"))))];
  obligations := [
    Obligation "w0" []
      (Name "a_lo") More (Number 0 1) Once;
    Obligation "w1" []
      (Name "a_lo") At_most (Name "a_hi") Once;
    Obligation "e0a" []
      (Name "A") At_most (Name "lo") Once;
    Obligation "e0b" []
      (Name "hi") At_most (Name "B") Once;
    Obligation "e0c" [Range "z" (End_ (Name "A")) (End_ (Name "B"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "e0d" [Range "z" (End_ (Name "A")) (End_ (Name "B"))]
      (Apply "g" [Name "z"; Name "a_hi"]) At_least (Name "A") Once;
    Obligation "e0e" [Range "z" (End_ (Name "A")) (End_ (Name "B"))]
      (Apply "g" [Name "z"; Name "a_hi"]) At_most (Name "B") Once;
    Obligation "r1" [Range "z" (End_ (Name "A")) (End_ (Name "B"))]
      (Difference (Product (Name "weight") (Power (Derivative 1 (Name "z")) 2)) (Product (Derivative 2 (Name "z")) (Difference (Number 2 1) (Product (Name "a_lo") (Derivative 2 (Name "z")))))) More (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition balanced_cycle : kind := {|
  kind_name := "balanced_cycle";
  fields := ["a_lo"; "a_hi"; "decay"];
  row_fields := ["centre"; "drift"; "radius"; "slope"; "product"; "across"; "across_product"];
  builds_on := None;
  definitions := [
    Definition_ "step" ["x"; "a"] (Difference (Name "x") (Product (Name "a") (Product (Name "x") (Sum (Derivative 1 (Power (Name "x") 2)) (Name "decay")))));
    Definition_ "step_x" ["x"; "a"] (Difference (Number 1 1) (Product (Name "a") (Sum (Sum (Derivative 1 (Power (Name "x") 2)) (Product (Product (Number 2 1) (Power (Name "x") 2)) (Derivative 2 (Power (Name "x") 2)))) (Name "decay"))));
    Definition_ "step_across" ["x"; "a"] (Sum (Number 1 1) (Product (Name "a") (Difference (Derivative 1 (Power (Name "x") 2)) (Name "decay"))));
    Definition_ "point" ["m"; "d"; "t"; "a"] (Sum (Sum (Name "m") (Product (Name "d") (Difference (Name "a") (Name "a_lo")))) (Name "t"))];
  obligations := [
    Obligation "w0" []
      (Name "a_lo") More (Number 0 1) Once;
    Obligation "w1" []
      (Name "a_lo") At_most (Name "a_hi") Once;
    Obligation "r1" []
      (Name "radius") More (Number 0 1) Each_row;
    Obligation "r4" []
      (Difference (Sum (Name "centre") (Least (Number 0 1) (Product (Name "drift") (Difference (Name "a_hi") (Name "a_lo"))))) (Name "radius")) More (Number 0 1) Each_row;
    Obligation "smooth" [Range "z" (End_ (Power (Difference (Sum (Name "centre") (Least (Number 0 1) (Product (Name "drift") (Difference (Name "a_hi") (Name "a_lo"))))) (Name "radius")) 2)) (End_ (Power (Sum (Sum (Name "centre") (Greatest (Number 0 1) (Product (Name "drift") (Difference (Name "a_hi") (Name "a_lo"))))) (Name "radius")) 2))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Each_row;
    Obligation "r2" [Range "t" (End_ (Opposite (Name "radius"))) (End_ (Name "radius")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "step_x" [Apply "point" [Name "centre"; Name "drift"; Name "t"; Name "a"]; Name "a"]) At_most (Name "slope") Each_row;
    Obligation "r3" [Range "t" (End_ (Opposite (Name "radius"))) (End_ (Name "radius")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "step_x" [Apply "point" [Name "centre"; Name "drift"; Name "t"; Name "a"]; Name "a"]) At_least (Opposite (Name "slope")) Each_row;
    Obligation "c1" [Range "t" (End_ (Opposite (Name "radius"))) (End_ (Name "radius")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "step_across" [Apply "point" [Name "centre"; Name "drift"; Name "t"; Name "a"]; Name "a"]) At_most (Name "across") Each_row;
    Obligation "c2" [Range "t" (End_ (Opposite (Name "radius"))) (End_ (Name "radius")); Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "step_across" [Apply "point" [Name "centre"; Name "drift"; Name "t"; Name "a"]; Name "a"]) At_least (Opposite (Name "across")) Each_row;
    Obligation "p1" [Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "step" [Apply "point" [Name "centre"; Name "drift"; Number 0 1; Name "a"]; Name "a"]) (Apply "point" [Name "next_centre"; Name "next_drift"; Number 0 1; Name "a"])) Less (Difference (Name "next_radius") (Product (Name "slope") (Name "radius"))) Each_pair;
    Obligation "p2" [Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "step" [Apply "point" [Name "centre"; Name "drift"; Number 0 1; Name "a"]; Name "a"]) (Apply "point" [Name "next_centre"; Name "next_drift"; Number 0 1; Name "a"])) More (Difference (Product (Name "slope") (Name "radius")) (Name "next_radius")) Each_pair;
    Obligation "p3" []
      (Product (Name "product") (Name "next_slope")) At_most (Name "next_product") Each_pair;
    Obligation "c3" []
      (Product (Name "across_product") (Name "next_across")) At_most (Name "next_across_product") Each_pair;
    Obligation "p4" [Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Apply "point" [Name "next_centre"; Name "next_drift"; Name "next_radius"; Name "a"]) Less (Apply "point" [Name "first_centre"; Name "first_drift"; Opposite (Name "first_radius"); Name "a"]) Each_pair;
    Obligation "q1" [Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "step" [Apply "point" [Name "last_centre"; Name "last_drift"; Number 0 1; Name "a"]; Name "a"]) (Apply "point" [Name "first_centre"; Name "first_drift"; Number 0 1; Name "a"])) Less (Difference (Name "first_radius") (Product (Name "last_slope") (Name "last_radius"))) Once;
    Obligation "q2" [Range "a" (End_ (Name "a_lo")) (End_ (Name "a_hi"))]
      (Difference (Apply "step" [Apply "point" [Name "last_centre"; Name "last_drift"; Number 0 1; Name "a"]; Name "a"]) (Apply "point" [Name "first_centre"; Name "first_drift"; Number 0 1; Name "a"])) More (Difference (Product (Name "last_slope") (Name "last_radius")) (Name "first_radius")) Once;
    Obligation "q3" []
      (Name "first_slope") At_most (Name "first_product") Once;
    Obligation "q4" []
      (Name "last_product") Less (Number 1 1) Once;
    Obligation "c4" []
      (Name "first_across") At_most (Name "first_across_product") Once;
    Obligation "c5" []
      (Name "last_across_product") Less (Number 1 1) Once];
  steps := None;
  orbit := [] |}.

Definition convergence : kind := {|
  kind_name := "convergence";
  fields := ["p"; "q"; "K"; "a"; "b"; "D_bar"; "eta_bar"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "h_bar" [] (Power (Name "eta_bar") 2);
    Definition_ "S" ["z"] (Root (Sum (Power (Name "D_bar") 2) (Product (Product (Number 4 1) (Name "h_bar")) (Power (Name "z") 2))));
    Definition_ "w" ["z"] (Difference (Product (Product (Number 2 1) (Name "eta_bar")) (Absolute (Name "z"))) (Product (Product (Name "h_bar") (Name "z")) (Derivative 1 (Name "z"))))];
  obligations := [
    Obligation "w1" []
      (Name "eta_bar") More (Number 0 1) Once;
    Obligation "w2" []
      (Name "D_bar") More (Number 0 1) Once;
    Obligation "w3" []
      (Name "a") At_most (Name "p") Once;
    Obligation "w4" []
      (Name "p") At_most (Name "lo") Once;
    Obligation "w5" []
      (Name "hi") At_most (Name "q") Once;
    Obligation "w6" []
      (Name "q") At_most (Name "b") Once;
    Obligation "smooth" [Range "z" (End_ (Name "a")) (End_ (Name "b"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "c1a" [Range "z" (End_ (Name "a")) (End_ (Name "lo"))]
      (Derivative 1 (Name "z")) Less (Number 0 1) Once;
    Obligation "c1b" [Range "z" (End_ (Name "hi")) (End_ (Name "b"))]
      (Derivative 1 (Name "z")) More (Number 0 1) Once;
    Obligation "c2" [Range "z" (End_ (Name "a")) (End_ (Name "b"))]
      (Product (Name "eta_bar") (Absolute (Derivative 1 (Name "z")))) Less (Number 1 1) Once;
    Obligation "c3a" [Range "z" (End_ (Name "lo")) (End_ (Name "b"))]
      (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Apply "S" [Name "z"]))) At_least (Name "a") Once;
    Obligation "c3b" [Range "z" (End_ (Name "lo")) (End_ (Name "b"))]
      (Sum (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Apply "S" [Name "z"]))) (Product (Product (Name "h_bar") (Name "z")) (Power (Derivative 1 (Name "z")) 2))) At_least (Name "a") Once;
    Obligation "c3c" [Range "z" (End_ (Name "a")) (End_ (Name "hi"))]
      (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Apply "S" [Name "z"]))) At_most (Name "b") Once;
    Obligation "c3d" [Range "z" (End_ (Name "a")) (End_ (Name "hi"))]
      (Sum (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Apply "S" [Name "z"]))) (Product (Product (Name "h_bar") (Name "z")) (Power (Derivative 1 (Name "z")) 2))) At_most (Name "b") Once;
    Obligation "c4a" [Range "z" (End_ (Name "p")) (End_ (Name "q"))]
      (Derivative 2 (Name "z")) At_most (Name "K") Once;
    Obligation "c4b" [Range "z" (End_ (Name "p")) (End_ (Name "q"))]
      (Product (Name "K") (Apply "w" [Name "z"])) Less (Number 2 1) Once;
    Obligation "c4c" [Range "z" (End_ (Name "q")) (End_ (Name "b"))]
      (Product (Derivative 1 (Name "z")) (Apply "w" [Name "z"])) Less (Product (Number 2 1) (Difference (Name "z") (Name "hi"))) Once;
    Obligation "c4d" [Range "z" (End_ (Name "a")) (End_ (Name "p"))]
      (Product (Opposite (Derivative 1 (Name "z"))) (Apply "w" [Name "z"])) Less (Product (Number 2 1) (Difference (Name "lo") (Name "z"))) Once];
  steps := None;
  orbit := [] |}.

Definition global_convergence : kind := {|
  kind_name := "global_convergence";
  fields := ["p"; "q"; "K"; "A"; "B"; "eta_bar"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "h_bar" [] (Power (Name "eta_bar") 2);
    Definition_ "w" ["z"] (Difference (Product (Product (Number 2 1) (Name "eta_bar")) (Absolute (Name "z"))) (Product (Product (Name "h_bar") (Name "z")) (Derivative 1 (Name "z"))))];
  obligations := [
    Obligation "w1" []
      (Name "eta_bar") More (Number 0 1) Once;
    Obligation "w2" []
      (Name "A") At_most (Name "p") Once;
    Obligation "w3" []
      (Name "p") At_most (Name "lo") Once;
    Obligation "w4" []
      (Name "hi") At_most (Name "q") Once;
    Obligation "w5" []
      (Name "q") At_most (Name "B") Once;
    Obligation "w6" []
      (Name "A") At_most (Number 0 1) Once;
    Obligation "w7" []
      (Name "A") At_most (Product (Number 2 1) (Name "lo")) Once;
    Obligation "w8" []
      (Name "B") At_least (Number 0 1) Once;
    Obligation "w9" []
      (Name "B") At_least (Product (Number 2 1) (Name "hi")) Once;
    Obligation "smooth" [Range "z" Unbounded Unbounded]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "g1a" [Range "z" Unbounded (End_ (Name "lo"))]
      (Derivative 1 (Name "z")) Less (Number 0 1) Once;
    Obligation "g1b" [Range "z" (End_ (Name "hi")) Unbounded]
      (Derivative 1 (Name "z")) More (Number 0 1) Once;
    Obligation "g2" [Range "z" Unbounded Unbounded]
      (Product (Name "eta_bar") (Absolute (Derivative 1 (Name "z")))) Less (Number 1 1) Once;
    Obligation "c4a" [Range "z" (End_ (Name "p")) (End_ (Name "q"))]
      (Derivative 2 (Name "z")) At_most (Name "K") Once;
    Obligation "c4b" [Range "z" (End_ (Name "p")) (End_ (Name "q"))]
      (Product (Name "K") (Apply "w" [Name "z"])) Less (Number 2 1) Once;
    Obligation "c4c" [Range "z" (End_ (Name "q")) (End_ (Name "B"))]
      (Product (Derivative 1 (Name "z")) (Apply "w" [Name "z"])) Less (Product (Number 2 1) (Difference (Name "z") (Name "hi"))) Once;
    Obligation "c4d" [Range "z" (End_ (Name "A")) (End_ (Name "p"))]
      (Product (Opposite (Derivative 1 (Name "z"))) (Apply "w" [Name "z"])) Less (Product (Number 2 1) (Difference (Name "lo") (Name "z"))) Once];
  steps := None;
  orbit := [] |}.

Definition squared_exact : kind := {|
  kind_name := "squared_exact";
  fields := ["eta_bar"];
  row_fields := [];
  builds_on := None;
  definitions := [];
  obligations := [
    Obligation "w1" []
      (Name "eta_bar") More (Number 0 1) Once;
    Obligation "smooth" [Range "z" Unbounded Unbounded]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "q1" [Range "z" Unbounded Unbounded]
      (Derivative 3 (Name "z")) Same (Number 0 1) Once;
    Obligation "q2" [Range "z" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Product (Name "eta_bar") (Derivative 2 (Name "z"))) (Absolute (Name "z"))) Less (Number 2 1) Once];
  steps := None;
  orbit := [] |}.

Definition gap_regime : kind := {|
  kind_name := "gap_regime";
  fields := ["a"; "b"; "D_bar"; "eta_bar"; "c"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "h_bar" [] (Power (Name "eta_bar") 2);
    Definition_ "S" ["z"] (Root (Sum (Power (Name "D_bar") 2) (Product (Product (Number 4 1) (Name "h_bar")) (Power (Name "z") 2))));
    Definition_ "T" ["z"] (Difference (Apply "S" [Name "z"]) (Product (Product (Name "h_bar") (Name "z")) (Derivative 1 (Name "z"))));
    Definition_ "room" ["z"; "s"; "M"] (Product (Name "c") (Difference (Number 2 1) (Product (Name "M") (Derivative 2 (Difference (Name "z") (Product (Product (Name "s") (Derivative 1 (Name "z"))) (Name "M")))))))];
  obligations := [
    Obligation "w1" []
      (Name "eta_bar") More (Number 0 1) Once;
    Obligation "w2" []
      (Name "D_bar") More (Number 0 1) Once;
    Obligation "w3" []
      (Name "c") More (Number 0 1) Once;
    Obligation "w4" []
      (Name "a") At_most (Name "lo") Once;
    Obligation "w5" []
      (Name "hi") At_most (Name "b") Once;
    Obligation "smooth" [Range "z" (End_ (Name "a")) (End_ (Name "b"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "c1a" [Range "z" (End_ (Name "a")) (End_ (Name "lo"))]
      (Derivative 1 (Name "z")) Less (Number 0 1) Once;
    Obligation "c1b" [Range "z" (End_ (Name "hi")) (End_ (Name "b"))]
      (Derivative 1 (Name "z")) More (Number 0 1) Once;
    Obligation "c2" [Range "z" (End_ (Name "a")) (End_ (Name "b"))]
      (Product (Product (Number 2 1) (Name "eta_bar")) (Absolute (Derivative 1 (Name "z")))) At_most (Number 1 1) Once;
    Obligation "c3a" [Range "z" (End_ (Name "lo")) (End_ (Name "b"))]
      (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Apply "S" [Name "z"]))) At_least (Name "a") Once;
    Obligation "c3b" [Range "z" (End_ (Name "lo")) (End_ (Name "b"))]
      (Sum (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Apply "S" [Name "z"]))) (Product (Product (Name "h_bar") (Name "z")) (Power (Derivative 1 (Name "z")) 2))) At_least (Name "a") Once;
    Obligation "c3c" [Range "z" (End_ (Name "a")) (End_ (Name "hi"))]
      (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Apply "S" [Name "z"]))) At_most (Name "b") Once;
    Obligation "c3d" [Range "z" (End_ (Name "a")) (End_ (Name "hi"))]
      (Sum (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Apply "S" [Name "z"]))) (Product (Product (Name "h_bar") (Name "z")) (Power (Derivative 1 (Name "z")) 2))) At_most (Name "b") Once;
    Obligation "n1" [Range "z" (End_ (Name "a")) (End_ (Name "b")); Range "s" (End_ (Number 0 1)) (End_ (Number 1 1))]
      (Apply "room" [Name "z"; Name "s"; Apply "S" [Name "z"]]) At_least (Quotient (Number 21 1) (Number 10 1)) Once;
    Obligation "n2" [Range "z" (End_ (Name "a")) (End_ (Name "b")); Range "s" (End_ (Number 0 1)) (End_ (Number 1 1))]
      (Apply "room" [Name "z"; Name "s"; Apply "T" [Name "z"]]) At_least (Quotient (Number 21 1) (Number 10 1)) Once];
  steps := None;
  orbit := [] |}.

Definition gfs_monotone : kind := {|
  kind_name := "gfs_monotone";
  fields := ["a"; "b"; "D_bar"; "eta_bar"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "h_bar" [] (Power (Name "eta_bar") 2);
    Definition_ "S" ["z"] (Root (Sum (Power (Name "D_bar") 2) (Product (Product (Number 4 1) (Name "h_bar")) (Power (Name "z") 2))))];
  obligations := [
    Obligation "w1" []
      (Name "eta_bar") More (Number 0 1) Once;
    Obligation "w2" []
      (Name "D_bar") More (Number 0 1) Once;
    Obligation "w3" []
      (Name "a") At_most (Name "lo") Once;
    Obligation "w4" []
      (Name "hi") At_most (Name "b") Once;
    Obligation "smooth" [Range "z" (End_ (Name "a")) (End_ (Name "b"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "c1a" [Range "z" (End_ (Name "a")) (End_ (Name "lo"))]
      (Derivative 1 (Name "z")) Less (Number 0 1) Once;
    Obligation "c1b" [Range "z" (End_ (Name "hi")) (End_ (Name "b"))]
      (Derivative 1 (Name "z")) More (Number 0 1) Once;
    Obligation "c2" [Range "z" (End_ (Name "a")) (End_ (Name "b"))]
      (Product (Name "h_bar") (Power (Derivative 1 (Name "z")) 2)) At_most (Number 2 1) Once;
    Obligation "c3a" [Range "z" (End_ (Name "lo")) (End_ (Name "b"))]
      (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Apply "S" [Name "z"]))) At_least (Name "a") Once;
    Obligation "c3b" [Range "z" (End_ (Name "lo")) (End_ (Name "b"))]
      (Sum (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Apply "S" [Name "z"]))) (Product (Product (Name "h_bar") (Name "z")) (Power (Derivative 1 (Name "z")) 2))) At_least (Name "a") Once;
    Obligation "c3c" [Range "z" (End_ (Name "a")) (End_ (Name "hi"))]
      (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Apply "S" [Name "z"]))) At_most (Name "b") Once;
    Obligation "c3d" [Range "z" (End_ (Name "a")) (End_ (Name "hi"))]
      (Sum (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Apply "S" [Name "z"]))) (Product (Product (Name "h_bar") (Name "z")) (Power (Derivative 1 (Name "z")) 2))) At_most (Name "b") Once];
  steps := None;
  orbit := [] |}.

Definition sharpness_law : kind := {|
  kind_name := "sharpness_law";
  fields := ["eta_lo"; "eta_bar"; "eps_bar"; "beta"; "k"; "A"; "B"; "e_near"; "e_mid"; "e_top"; "z_lo"; "z_hi"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "eps" [] (Difference (Power (Name "e") 2) (Product (Name "beta") (Name "h")));
    Definition_ "A_E" [] (Sum (Name "A") (Product (Name "B") (Power (Name "e") 2)));
    Definition_ "A_P" [] (Sum (Name "A") (Product (Product (Number 2 1) (Name "B")) (Power (Name "e") 2)));
    Definition_ "w" [] (Product (Product (Name "tau") (Name "e")) (Root (Name "A_E")));
    Definition_ "S" [] (Quotient (Sum (Number 2 1) (Name "eps")) (Derivative 2 (Name "c")));
    Definition_ "D2" [] (Difference (Power (Name "S") 2) (Product (Product (Number 4 1) (Name "h")) (Power (Name "c") 2)));
    Definition_ "sigma" ["x"] (Root (Sum (Power (Name "S") 2) (Product (Product (Product (Number 4 1) (Name "h")) (Name "x")) (Sum (Product (Number 2 1) (Name "c")) (Name "x")))));
    Definition_ "delta" [] (Quotient (Name "w") (Sum (Number 1 1) (Product (Name "k") (Name "w"))));
    Definition_ "z0" [] (Sum (Name "c") (Name "delta"));
    Definition_ "K0" [] (Divided 1 (Name "c") (Name "z0"));
    Definition_ "r0" [] (Sum (Difference (Number 1 1) (Product (Name "K0") (Apply "sigma" [Name "delta"]))) (Product (Product (Product (Name "h") (Name "z0")) (Name "delta")) (Power (Name "K0") 2)));
    Definition_ "delta1" [] (Product (Name "delta") (Name "r0"));
    Definition_ "z1" [] (Sum (Name "c") (Name "delta1"));
    Definition_ "K1" [] (Divided 1 (Name "c") (Name "z1"));
    Definition_ "u" [] (Product (Name "h") (Power (Product (Name "K0") (Name "delta")) 2));
    Definition_ "p1" [] (Product (Name "K1") (Name "r0"));
    Definition_ "v" [] (Product (Name "h") (Power (Product (Name "p1") (Name "delta")) 2));
    Definition_ "sigma1" [] (Root (Sum (Product (Name "D2") (Power (Difference (Number 1 1) (Name "u")) 2)) (Product (Product (Number 4 1) (Name "h")) (Power (Name "z1") 2))));
    Definition_ "r1" [] (Sum (Difference (Number 1 1) (Product (Name "K1") (Name "sigma1"))) (Product (Product (Product (Name "h") (Name "z1")) (Name "delta1")) (Power (Name "K1") 2)));
    Definition_ "q" [] (Product (Name "r0") (Name "r1"));
    Definition_ "G" [] (Sum (Number 1 1) (Product (Product (Name "k") (Name "w")) (Difference (Number 1 1) (Name "q"))));
    Definition_ "Q" [] (Quotient (Name "q") (Name "G"));
    Definition_ "m1" [] (Quotient (Product (Product (Product (Derivative 2 (Name "c")) (Name "D2")) (Sum (Power (Name "K0") 2) (Product (Power (Name "p1") 2) (Difference (Number 1 1) (Name "u"))))) (Sum (Number 1 1) (Product (Difference (Number 1 1) (Name "u")) (Difference (Number 1 1) (Name "v"))))) (Sum (Name "S") (Root (Sum (Product (Name "D2") (Power (Product (Difference (Number 1 1) (Name "u")) (Difference (Number 1 1) (Name "v"))) 2)) (Product (Product (Number 4 1) (Name "h")) (Power (Name "c") 2))))));
    Definition_ "M1" [] (Quotient (Name "m1") (Power (Sum (Number 1 1) (Product (Name "k") (Name "w"))) 2));
    Definition_ "mu" [] (Opposite (Sum (Number 1 1) (Name "eps")));
    Definition_ "rho1" [] (Difference (Difference (Product (Product (Name "h") (Name "c")) (Power (Derivative 2 (Name "c")) 2)) (Quotient (Product (Derivative 3 (Name "c")) (Name "S")) (Number 2 1))) (Quotient (Product (Product (Product (Number 4 1) (Name "h")) (Name "c")) (Derivative 2 (Name "c"))) (Name "S")));
    Definition_ "sigma_1" ["x"] (Quotient (Product (Product (Number 4 1) (Name "h")) (Sum (Product (Number 2 1) (Name "c")) (Name "x"))) (Sum (Apply "sigma" [Name "x"]) (Name "S")));
    Definition_ "sigma_2" ["x"] (Quotient (Product (Product (Number 4 1) (Name "h")) (Difference (Name "S") (Product (Name "c") (Apply "sigma_1" [Name "x"])))) (Product (Name "S") (Sum (Apply "sigma" [Name "x"]) (Name "S"))));
    Definition_ "rho2" ["x"] (Difference (Difference (Difference (Product (Name "h") (Sum (Power (Divided 1 (Name "c") (Sum (Name "c") (Name "x"))) 2) (Product (Product (Name "c") (Divided 2 (Name "c") (Sum (Name "c") (Name "x")))) (Sum (Divided 1 (Name "c") (Sum (Name "c") (Name "x"))) (Derivative 2 (Name "c")))))) (Product (Divided 3 (Name "c") (Sum (Name "c") (Name "x"))) (Name "S"))) (Product (Derivative 2 (Name "c")) (Apply "sigma_2" [Name "x"]))) (Product (Divided 2 (Name "c") (Sum (Name "c") (Name "x"))) (Apply "sigma_1" [Name "x"])));
    Definition_ "balance" [] (Quotient (Product (Product (Product (Product (Name "h") (Name "p1")) (Power (Name "K0") 2)) (Name "D2")) (Difference (Number 2 1) (Name "u"))) (Sum (Apply "sigma" [Name "delta1"]) (Name "sigma1")));
    Definition_ "q2" [] (Sum (Sum (Sum (Product (Product (Sum (Name "mu") (Name "r0")) (Name "rho1")) (Sum (Name "rho1") (Product (Name "delta") (Apply "rho2" [Name "delta"])))) (Product (Name "mu") (Apply "rho2" [Name "delta"]))) (Product (Power (Name "r0") 3) (Apply "rho2" [Name "delta1"]))) (Name "balance"));
    Definition_ "a1" [] (Sum (Sum (Number 2 1) (Name "eps")) (Product (Product (Name "rho1") (Sum (Number 1 1) (Name "eps"))) (Name "delta")));
    Definition_ "Gt" [] (Difference (Number 1 1) (Product (Product (Name "k") (Name "w")) (Sum (Product (Name "eps") (Name "a1")) (Product (Name "q2") (Power (Name "delta") 2)))));
    Definition_ "A1" [] (Quotient (Product (Name "a1") (Sum (Number 1 1) (Product (Name "k") (Name "w")))) (Name "Gt"));
    Definition_ "Q2" [] (Quotient (Name "q2") (Product (Sum (Number 1 1) (Product (Name "k") (Name "w"))) (Name "Gt")));
    Definition_ "b" [] (Sum (Sum (Number 2 1) (Product (Name "eps") (Name "A1"))) (Product (Name "Q2") (Power (Name "w") 2)));
    Definition_ "s1" [] (Difference (Product (Product (Name "b") (Name "beta")) (Name "A1")) (Product (Name "A_P") (Name "M1")));
    Definition_ "s2" [] (Difference (Opposite (Name "Q2")) (Quotient (Name "A1") (Name "A_E")));
    Definition_ "s3" [] (Difference (Number 1 1) (Quotient (Product (Product (Name "b") (Name "A1")) (Power (Name "w") 2)) (Name "A_E")))];
  obligations := [
    Obligation "w1" []
      (Number 0 1) At_most (Name "eta_lo") Once;
    Obligation "w2" []
      (Name "eta_lo") At_most (Name "eta_bar") Once;
    Obligation "w3" []
      (Name "eta_bar") More (Number 0 1) Once;
    Obligation "w4" []
      (Name "A") More (Number 0 1) Once;
    Obligation "w5" []
      (Name "B") At_least (Number 0 1) Once;
    Obligation "w6" []
      (Name "beta") More (Number 0 1) Once;
    Obligation "w7" []
      (Product (Name "beta") (Power (Name "eta_bar") 2)) Less (Number 2 1) Once;
    Obligation "w8" []
      (Number 0 1) Less (Name "e_near") Once;
    Obligation "w9" []
      (Name "e_near") At_most (Name "e_mid") Once;
    Obligation "w10" []
      (Name "e_mid") At_most (Name "e_top") Once;
    Obligation "w11" []
      (Sum (Name "eps_bar") (Product (Name "beta") (Power (Name "eta_bar") 2))) At_most (Power (Name "e_top") 2) Once;
    Obligation "w12" []
      (Name "eps_bar") More (Number 0 1) Once;
    Obligation "smooth" [Range "z" (End_ (Name "z_lo")) (End_ (Name "z_hi"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "chart" [Range "e" (End_ (Number 0 1)) (End_ (Name "e_top")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Sum (Number 1 1) (Product (Name "k") (Name "w"))) More (Number 0 1) Once;
    Obligation "odd" [Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Difference (Power (Quotient (Difference (Number 2 1) (Product (Name "beta") (Name "h"))) (Derivative 2 (Name "c"))) 2) (Product (Product (Number 4 1) (Name "h")) (Power (Name "c") 2))) More (Number 0 1) Once;
    Obligation "in1" [Range "e" (End_ (Number 0 1)) (End_ (Name "e_top")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Least (Name "z0") (Name "c")) More (Name "z_lo") Once;
    Obligation "in2" [Range "e" (End_ (Number 0 1)) (End_ (Name "e_top")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Greatest (Name "z0") (Name "c")) Less (Name "z_hi") Once;
    Obligation "in3" [Range "e" (End_ (Number 0 1)) (End_ (Name "e_top")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "z1") More (Name "z_lo") Once;
    Obligation "in4" [Range "e" (End_ (Number 0 1)) (End_ (Name "e_top")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "z1") Less (Name "z_hi") Once;
    Obligation "rate" [Range "e" (End_ (Number 0 1)) (End_ (Name "e_top")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "m1") More (Number 0 1) Once;
    Obligation "far0" [Range "e" (End_ (Name "e_mid")) (End_ (Name "e_top")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "G") More (Number 0 1) Once;
    Obligation "far" [Range "e" (End_ (Name "e_mid")) (End_ (Name "e_top")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Power (Name "tau") 2) (Sum (Power (Name "Q") 2) (Product (Product (Name "h") (Name "A_P")) (Name "M1")))) At_most (Number 1 1) Once;
    Obligation "near0" [Range "e" (End_ (Number 0 1)) (End_ (Name "e_near")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "Gt") More (Number 0 1) Once;
    Obligation "near1" [Range "e" (End_ (Number 0 1)) (End_ (Name "e_near")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "s1") At_least (Number 0 1) Once;
    Obligation "near2" [Range "e" (End_ (Number 0 1)) (End_ (Name "e_near")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "s2") At_least (Number 0 1) Once;
    Obligation "near3" [Range "e" (End_ (Number 0 1)) (End_ (Name "e_near")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "s3") At_least (Number 0 1) Once;
    Obligation "near4" [Range "e" (End_ (Number 0 1)) (End_ (Name "e_near")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "b") At_least (Number 0 1) Once;
    Obligation "mid0" [Range "e" (End_ (Name "e_near")) (End_ (Name "e_mid")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "Gt") More (Number 0 1) Once;
    Obligation "mid" [Range "e" (End_ (Name "e_near")) (End_ (Name "e_mid")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Sum (Product (Difference (Number 1 1) (Power (Name "tau") 2)) (Name "s3")) (Product (Power (Name "tau") 2) (Sum (Product (Name "h") (Name "s1")) (Product (Product (Power (Name "w") 2) (Name "b")) (Name "s2"))))) At_least (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition sharpness_law_lower : kind := {|
  kind_name := "sharpness_law_lower";
  fields := ["eps_l"; "beta_l"; "A_l"; "B_l"; "f_near"; "f_mid"; "f_top"];
  row_fields := [];
  builds_on := Some "sharpness_law";
  definitions := [
    Definition_ "eps" [] (Difference (Power (Name "e") 2) (Product (Name "beta") (Name "h")));
    Definition_ "E_l" [] (Difference (Power (Name "e") 2) (Product (Difference (Name "beta") (Name "beta_l")) (Name "h")));
    Definition_ "A_E" [] (Sum (Name "A") (Product (Name "B") (Power (Name "e") 2)));
    Definition_ "A_EL" [] (Difference (Name "A_l") (Product (Name "B_l") (Name "E_l")));
    Definition_ "A_PL" [] (Difference (Name "A_l") (Product (Product (Number 2 1) (Name "B_l")) (Name "E_l")));
    Definition_ "w" [] (Product (Product (Name "tau") (Name "e")) (Root (Name "A_E")));
    Definition_ "S" [] (Quotient (Sum (Number 2 1) (Name "eps")) (Derivative 2 (Name "c")));
    Definition_ "D2" [] (Difference (Power (Name "S") 2) (Product (Product (Number 4 1) (Name "h")) (Power (Name "c") 2)));
    Definition_ "sigma" ["x"] (Root (Sum (Power (Name "S") 2) (Product (Product (Product (Number 4 1) (Name "h")) (Name "x")) (Sum (Product (Number 2 1) (Name "c")) (Name "x")))));
    Definition_ "delta" [] (Quotient (Name "w") (Sum (Number 1 1) (Product (Name "k") (Name "w"))));
    Definition_ "z0" [] (Sum (Name "c") (Name "delta"));
    Definition_ "K0" [] (Divided 1 (Name "c") (Name "z0"));
    Definition_ "r0" [] (Sum (Difference (Number 1 1) (Product (Name "K0") (Apply "sigma" [Name "delta"]))) (Product (Product (Product (Name "h") (Name "z0")) (Name "delta")) (Power (Name "K0") 2)));
    Definition_ "delta1" [] (Product (Name "delta") (Name "r0"));
    Definition_ "z1" [] (Sum (Name "c") (Name "delta1"));
    Definition_ "K1" [] (Divided 1 (Name "c") (Name "z1"));
    Definition_ "u" [] (Product (Name "h") (Power (Product (Name "K0") (Name "delta")) 2));
    Definition_ "p1" [] (Product (Name "K1") (Name "r0"));
    Definition_ "v" [] (Product (Name "h") (Power (Product (Name "p1") (Name "delta")) 2));
    Definition_ "sigma1" [] (Root (Sum (Product (Name "D2") (Power (Difference (Number 1 1) (Name "u")) 2)) (Product (Product (Number 4 1) (Name "h")) (Power (Name "z1") 2))));
    Definition_ "r1" [] (Sum (Difference (Number 1 1) (Product (Name "K1") (Name "sigma1"))) (Product (Product (Product (Name "h") (Name "z1")) (Name "delta1")) (Power (Name "K1") 2)));
    Definition_ "q" [] (Product (Name "r0") (Name "r1"));
    Definition_ "G" [] (Sum (Number 1 1) (Product (Product (Name "k") (Name "w")) (Difference (Number 1 1) (Name "q"))));
    Definition_ "Q" [] (Quotient (Name "q") (Name "G"));
    Definition_ "m1" [] (Quotient (Product (Product (Product (Derivative 2 (Name "c")) (Name "D2")) (Sum (Power (Name "K0") 2) (Product (Power (Name "p1") 2) (Difference (Number 1 1) (Name "u"))))) (Sum (Number 1 1) (Product (Difference (Number 1 1) (Name "u")) (Difference (Number 1 1) (Name "v"))))) (Sum (Name "S") (Root (Sum (Product (Name "D2") (Power (Product (Difference (Number 1 1) (Name "u")) (Difference (Number 1 1) (Name "v"))) 2)) (Product (Product (Number 4 1) (Name "h")) (Power (Name "c") 2))))));
    Definition_ "M1" [] (Quotient (Name "m1") (Power (Sum (Number 1 1) (Product (Name "k") (Name "w"))) 2));
    Definition_ "mu" [] (Opposite (Sum (Number 1 1) (Name "eps")));
    Definition_ "rho1" [] (Difference (Difference (Product (Product (Name "h") (Name "c")) (Power (Derivative 2 (Name "c")) 2)) (Quotient (Product (Derivative 3 (Name "c")) (Name "S")) (Number 2 1))) (Quotient (Product (Product (Product (Number 4 1) (Name "h")) (Name "c")) (Derivative 2 (Name "c"))) (Name "S")));
    Definition_ "sigma_1" ["x"] (Quotient (Product (Product (Number 4 1) (Name "h")) (Sum (Product (Number 2 1) (Name "c")) (Name "x"))) (Sum (Apply "sigma" [Name "x"]) (Name "S")));
    Definition_ "sigma_2" ["x"] (Quotient (Product (Product (Number 4 1) (Name "h")) (Difference (Name "S") (Product (Name "c") (Apply "sigma_1" [Name "x"])))) (Product (Name "S") (Sum (Apply "sigma" [Name "x"]) (Name "S"))));
    Definition_ "rho2" ["x"] (Difference (Difference (Difference (Product (Name "h") (Sum (Power (Divided 1 (Name "c") (Sum (Name "c") (Name "x"))) 2) (Product (Product (Name "c") (Divided 2 (Name "c") (Sum (Name "c") (Name "x")))) (Sum (Divided 1 (Name "c") (Sum (Name "c") (Name "x"))) (Derivative 2 (Name "c")))))) (Product (Divided 3 (Name "c") (Sum (Name "c") (Name "x"))) (Name "S"))) (Product (Derivative 2 (Name "c")) (Apply "sigma_2" [Name "x"]))) (Product (Divided 2 (Name "c") (Sum (Name "c") (Name "x"))) (Apply "sigma_1" [Name "x"])));
    Definition_ "balance" [] (Quotient (Product (Product (Product (Product (Name "h") (Name "p1")) (Power (Name "K0") 2)) (Name "D2")) (Difference (Number 2 1) (Name "u"))) (Sum (Apply "sigma" [Name "delta1"]) (Name "sigma1")));
    Definition_ "q2" [] (Sum (Sum (Sum (Product (Product (Sum (Name "mu") (Name "r0")) (Name "rho1")) (Sum (Name "rho1") (Product (Name "delta") (Apply "rho2" [Name "delta"])))) (Product (Name "mu") (Apply "rho2" [Name "delta"]))) (Product (Power (Name "r0") 3) (Apply "rho2" [Name "delta1"]))) (Name "balance"));
    Definition_ "a1" [] (Sum (Sum (Number 2 1) (Name "eps")) (Product (Product (Name "rho1") (Sum (Number 1 1) (Name "eps"))) (Name "delta")));
    Definition_ "Gt" [] (Difference (Number 1 1) (Product (Product (Name "k") (Name "w")) (Sum (Product (Name "eps") (Name "a1")) (Product (Name "q2") (Power (Name "delta") 2)))));
    Definition_ "A1" [] (Quotient (Product (Name "a1") (Sum (Number 1 1) (Product (Name "k") (Name "w")))) (Name "Gt"));
    Definition_ "Q2" [] (Quotient (Name "q2") (Product (Sum (Number 1 1) (Product (Name "k") (Name "w"))) (Name "Gt")));
    Definition_ "b" [] (Sum (Sum (Number 2 1) (Product (Name "eps") (Name "A1"))) (Product (Name "Q2") (Power (Name "w") 2)));
    Definition_ "s1" [] (Difference (Product (Product (Name "b") (Name "beta_l")) (Name "A1")) (Product (Name "A_PL") (Name "M1")));
    Definition_ "s2" [] (Difference (Opposite (Name "Q2")) (Quotient (Name "A1") (Name "A_EL")));
    Definition_ "s3" [] (Difference (Number 1 1) (Quotient (Product (Product (Name "b") (Name "A1")) (Power (Name "w") 2)) (Name "A_EL")));
    Definition_ "L" [] (Quotient (Product (Name "E_l") (Name "A_EL")) (Power (Name "e") 2));
    Definition_ "W" [] (Sum (Name "L") (Product (Name "lambda") (Difference (Name "A_E") (Name "L"))));
    Definition_ "upward" [] (Root (Quotient (Name "W") (Name "A_E")));
    Definition_ "gain" ["tau"] (Sum (Power (Name "Q") 2) (Product (Product (Name "h") (Name "A_PL")) (Name "M1")));
    Definition_ "surplus" ["tau"] (Difference (Product (Difference (Name "W") (Name "L")) (Name "s3")) (Product (Name "W") (Sum (Product (Name "h") (Name "s1")) (Product (Product (Power (Name "w") 2) (Name "b")) (Name "s2")))))];
  obligations := [
    Obligation "v1" []
      (Number 0 1) Less (Name "eps_l") Once;
    Obligation "v2" []
      (Name "eps_l") At_most (Name "eps_bar") Once;
    Obligation "v3" []
      (Number 0 1) Less (Name "beta_l") Once;
    Obligation "v4" []
      (Name "beta_l") Less (Name "beta") Once;
    Obligation "v5" []
      (Name "B_l") At_least (Number 0 1) Once;
    Obligation "v6" []
      (Product (Product (Number 2 1) (Name "B_l")) (Sum (Power (Name "f_top") 2) (Product (Name "beta_l") (Power (Name "eta_bar") 2)))) Less (Name "A_l") Once;
    Obligation "v7" []
      (Product (Difference (Name "beta") (Name "beta_l")) (Power (Name "eta_bar") 2)) Less (Power (Name "f_near") 2) Once;
    Obligation "v8" []
      (Name "f_near") At_most (Name "f_mid") Once;
    Obligation "v9" []
      (Name "f_mid") At_most (Name "f_top") Once;
    Obligation "v10" []
      (Sum (Name "eps_l") (Product (Name "beta") (Power (Name "eta_bar") 2))) At_most (Power (Name "f_top") 2) Once;
    Obligation "v11" []
      (Name "f_top") At_most (Name "e_top") Once;
    Obligation "v12" []
      (Name "A_l") At_most (Name "A") Once;
    Obligation "near1" [Range "e" (End_ (Number 0 1)) (End_ (Name "f_near")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "s1") At_most (Number 0 1) Once;
    Obligation "near2" [Range "e" (End_ (Number 0 1)) (End_ (Name "f_near")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "s2") At_most (Number 0 1) Once;
    Obligation "near3" [Range "e" (End_ (Number 0 1)) (End_ (Name "f_near")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "s3") At_least (Number 0 1) Once;
    Obligation "near4" [Range "e" (End_ (Number 0 1)) (End_ (Name "f_near")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "b") At_least (Number 0 1) Once;
    Obligation "mid1" [Range "e" (End_ (Name "f_near")) (End_ (Name "f_mid")); Range "lambda" (End_ (Number 0 1)) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Apply "surplus" [Name "upward"]) At_least (Number 0 1) Once;
    Obligation "mid2" [Range "e" (End_ (Name "f_near")) (End_ (Name "f_mid")); Range "lambda" (End_ (Number 0 1)) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Apply "surplus" [Opposite (Name "upward")]) At_least (Number 0 1) Once;
    Obligation "far1" [Range "e" (End_ (Name "f_mid")) (End_ (Name "f_top")); Range "lambda" (End_ (Number 0 1)) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Apply "gain" [Name "upward"]) (Name "W")) At_least (Name "L") Once;
    Obligation "far2" [Range "e" (End_ (Name "f_mid")) (End_ (Name "f_top")); Range "lambda" (End_ (Number 0 1)) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Apply "gain" [Opposite (Name "upward")]) (Name "W")) At_least (Name "L") Once];
  steps := None;
  orbit := [] |}.

Definition law_entry : kind := {|
  kind_name := "law_entry";
  fields := ["e0"; "e1"; "Qm"; "Mm"; "cross"];
  row_fields := [];
  builds_on := Some "sharpness_law_lower";
  definitions := [
    Definition_ "E" [] (Sum (Name "eps") (Product (Name "beta") (Name "h")));
    Definition_ "E_l" [] (Sum (Name "eps") (Product (Name "beta_l") (Name "h")));
    Definition_ "Phi" [] (Product (Name "E") (Sum (Name "A") (Product (Name "B") (Name "E"))));
    Definition_ "Phi_l" [] (Product (Name "E_l") (Difference (Name "A_l") (Product (Name "B_l") (Name "E_l"))));
    Definition_ "w" [] (Product (Name "tau") (Root (Name "Phi")));
    Definition_ "S" [] (Quotient (Sum (Number 2 1) (Name "eps")) (Derivative 2 (Name "c")));
    Definition_ "D2" [] (Difference (Power (Name "S") 2) (Product (Product (Number 4 1) (Name "h")) (Power (Name "c") 2)));
    Definition_ "sigma" ["x"] (Root (Sum (Power (Name "S") 2) (Product (Product (Product (Number 4 1) (Name "h")) (Name "x")) (Sum (Product (Number 2 1) (Name "c")) (Name "x")))));
    Definition_ "delta" [] (Quotient (Name "w") (Sum (Number 1 1) (Product (Name "k") (Name "w"))));
    Definition_ "z0" [] (Sum (Name "c") (Name "delta"));
    Definition_ "K0" [] (Divided 1 (Name "c") (Name "z0"));
    Definition_ "r0" [] (Sum (Difference (Number 1 1) (Product (Name "K0") (Apply "sigma" [Name "delta"]))) (Product (Product (Product (Name "h") (Name "z0")) (Name "delta")) (Power (Name "K0") 2)));
    Definition_ "delta1" [] (Product (Name "delta") (Name "r0"));
    Definition_ "z1" [] (Sum (Name "c") (Name "delta1"));
    Definition_ "K1" [] (Divided 1 (Name "c") (Name "z1"));
    Definition_ "u" [] (Product (Name "h") (Power (Product (Name "K0") (Name "delta")) 2));
    Definition_ "p1" [] (Product (Name "K1") (Name "r0"));
    Definition_ "v" [] (Product (Name "h") (Power (Product (Name "p1") (Name "delta")) 2));
    Definition_ "sigma1" [] (Root (Sum (Product (Name "D2") (Power (Difference (Number 1 1) (Name "u")) 2)) (Product (Product (Number 4 1) (Name "h")) (Power (Name "z1") 2))));
    Definition_ "r1" [] (Sum (Difference (Number 1 1) (Product (Name "K1") (Name "sigma1"))) (Product (Product (Product (Name "h") (Name "z1")) (Name "delta1")) (Power (Name "K1") 2)));
    Definition_ "q" [] (Product (Name "r0") (Name "r1"));
    Definition_ "G" [] (Sum (Number 1 1) (Product (Product (Name "k") (Name "w")) (Difference (Number 1 1) (Name "q"))));
    Definition_ "Q" [] (Quotient (Name "q") (Name "G"));
    Definition_ "m1" [] (Quotient (Product (Product (Product (Derivative 2 (Name "c")) (Name "D2")) (Sum (Power (Name "K0") 2) (Product (Power (Name "p1") 2) (Difference (Number 1 1) (Name "u"))))) (Sum (Number 1 1) (Product (Difference (Number 1 1) (Name "u")) (Difference (Number 1 1) (Name "v"))))) (Sum (Name "S") (Root (Sum (Product (Name "D2") (Power (Product (Difference (Number 1 1) (Name "u")) (Difference (Number 1 1) (Name "v"))) 2)) (Product (Product (Number 4 1) (Name "h")) (Power (Name "c") 2))))));
    Definition_ "M1" [] (Quotient (Name "m1") (Power (Sum (Number 1 1) (Product (Name "k") (Name "w"))) 2));
    Definition_ "factor" ["tau"] (Name "Q");
    Definition_ "rate" ["tau"] (Name "M1");
    Definition_ "top" [] (Sum (Name "e1") (Product (Name "beta_l") (Power (Name "eta_bar") 2)))];
  obligations := [
    Obligation "n1" []
      (Number 0 1) Less (Name "e0") Once;
    Obligation "n2" []
      (Name "e0") Less (Name "e1") Once;
    Obligation "n3" []
      (Name "e1") At_most (Name "eps_l") Once;
    Obligation "n4" []
      (Name "Qm") More (Number 1 1) Once;
    Obligation "n5" []
      (Sum (Quotient (Product (Product (Product (Power (Name "eta_bar") 2) (Name "Mm")) (Name "top")) (Difference (Name "A_l") (Product (Name "B_l") (Name "top")))) (Difference (Number 1 1) (Quotient (Number 1 1) (Power (Name "Qm") 2)))) (Name "cross")) At_most (Difference (Name "e1") (Name "e0")) Once;
    Obligation "grow" [Range "eps" (End_ (Name "e0")) (End_ (Name "e1")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Apply "factor" [Product (Name "tau") (Root (Quotient (Name "Phi_l") (Name "Phi")))]) At_least (Name "Qm") Once;
    Obligation "slow" [Range "eps" (End_ (Name "e0")) (End_ (Name "e1")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Apply "rate" [Product (Name "tau") (Root (Quotient (Name "Phi_l") (Name "Phi")))]) At_most (Name "Mm") Once;
    Obligation "cross" [Range "eps" (End_ (Name "e1")) (End_ (Name "eps_bar")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Product (Name "h") (Name "M1")) (Power (Name "w") 2)) At_most (Difference (Sum (Name "cross") (Name "eps")) (Name "e1")) Once];
  steps := None;
  orbit := [] |}.

Definition law_entry_near : kind := {|
  kind_name := "law_entry_near";
  fields := ["eta_near"; "C0"; "C1"; "qm"; "Mm"; "X"];
  row_fields := [];
  builds_on := Some "sharpness_law_lower";
  definitions := [
    Definition_ "eps" [] (Difference (Power (Name "e") 2) (Product (Name "beta") (Name "h")));
    Definition_ "A_E" [] (Sum (Name "A") (Product (Name "B") (Power (Name "e") 2)));
    Definition_ "w" [] (Product (Product (Name "tau") (Name "e")) (Root (Name "A_E")));
    Definition_ "S" [] (Quotient (Sum (Number 2 1) (Name "eps")) (Derivative 2 (Name "c")));
    Definition_ "D2" [] (Difference (Power (Name "S") 2) (Product (Product (Number 4 1) (Name "h")) (Power (Name "c") 2)));
    Definition_ "sigma" ["x"] (Root (Sum (Power (Name "S") 2) (Product (Product (Product (Number 4 1) (Name "h")) (Name "x")) (Sum (Product (Number 2 1) (Name "c")) (Name "x")))));
    Definition_ "delta" [] (Quotient (Name "w") (Sum (Number 1 1) (Product (Name "k") (Name "w"))));
    Definition_ "z0" [] (Sum (Name "c") (Name "delta"));
    Definition_ "K0" [] (Divided 1 (Name "c") (Name "z0"));
    Definition_ "r0" [] (Sum (Difference (Number 1 1) (Product (Name "K0") (Apply "sigma" [Name "delta"]))) (Product (Product (Product (Name "h") (Name "z0")) (Name "delta")) (Power (Name "K0") 2)));
    Definition_ "delta1" [] (Product (Name "delta") (Name "r0"));
    Definition_ "z1" [] (Sum (Name "c") (Name "delta1"));
    Definition_ "K1" [] (Divided 1 (Name "c") (Name "z1"));
    Definition_ "u" [] (Product (Name "h") (Power (Product (Name "K0") (Name "delta")) 2));
    Definition_ "p1" [] (Product (Name "K1") (Name "r0"));
    Definition_ "v" [] (Product (Name "h") (Power (Product (Name "p1") (Name "delta")) 2));
    Definition_ "sigma1" [] (Root (Sum (Product (Name "D2") (Power (Difference (Number 1 1) (Name "u")) 2)) (Product (Product (Number 4 1) (Name "h")) (Power (Name "z1") 2))));
    Definition_ "r1" [] (Sum (Difference (Number 1 1) (Product (Name "K1") (Name "sigma1"))) (Product (Product (Product (Name "h") (Name "z1")) (Name "delta1")) (Power (Name "K1") 2)));
    Definition_ "q" [] (Product (Name "r0") (Name "r1"));
    Definition_ "G" [] (Sum (Number 1 1) (Product (Product (Name "k") (Name "w")) (Difference (Number 1 1) (Name "q"))));
    Definition_ "Q" [] (Quotient (Name "q") (Name "G"));
    Definition_ "m1" [] (Quotient (Product (Product (Product (Derivative 2 (Name "c")) (Name "D2")) (Sum (Power (Name "K0") 2) (Product (Power (Name "p1") 2) (Difference (Number 1 1) (Name "u"))))) (Sum (Number 1 1) (Product (Difference (Number 1 1) (Name "u")) (Difference (Number 1 1) (Name "v"))))) (Sum (Name "S") (Root (Sum (Product (Name "D2") (Power (Product (Difference (Number 1 1) (Name "u")) (Difference (Number 1 1) (Name "v"))) 2)) (Product (Product (Number 4 1) (Name "h")) (Power (Name "c") 2))))));
    Definition_ "M1" [] (Quotient (Name "m1") (Power (Sum (Number 1 1) (Product (Name "k") (Name "w"))) 2));
    Definition_ "mu" [] (Opposite (Sum (Number 1 1) (Name "eps")));
    Definition_ "rho1" [] (Difference (Difference (Product (Product (Name "h") (Name "c")) (Power (Derivative 2 (Name "c")) 2)) (Quotient (Product (Derivative 3 (Name "c")) (Name "S")) (Number 2 1))) (Quotient (Product (Product (Product (Number 4 1) (Name "h")) (Name "c")) (Derivative 2 (Name "c"))) (Name "S")));
    Definition_ "sigma_1" ["x"] (Quotient (Product (Product (Number 4 1) (Name "h")) (Sum (Product (Number 2 1) (Name "c")) (Name "x"))) (Sum (Apply "sigma" [Name "x"]) (Name "S")));
    Definition_ "sigma_2" ["x"] (Quotient (Product (Product (Number 4 1) (Name "h")) (Difference (Name "S") (Product (Name "c") (Apply "sigma_1" [Name "x"])))) (Product (Name "S") (Sum (Apply "sigma" [Name "x"]) (Name "S"))));
    Definition_ "rho2" ["x"] (Difference (Difference (Difference (Product (Name "h") (Sum (Power (Divided 1 (Name "c") (Sum (Name "c") (Name "x"))) 2) (Product (Product (Name "c") (Divided 2 (Name "c") (Sum (Name "c") (Name "x")))) (Sum (Divided 1 (Name "c") (Sum (Name "c") (Name "x"))) (Derivative 2 (Name "c")))))) (Product (Divided 3 (Name "c") (Sum (Name "c") (Name "x"))) (Name "S"))) (Product (Derivative 2 (Name "c")) (Apply "sigma_2" [Name "x"]))) (Product (Divided 2 (Name "c") (Sum (Name "c") (Name "x"))) (Apply "sigma_1" [Name "x"])));
    Definition_ "balance" [] (Quotient (Product (Product (Product (Product (Name "h") (Name "p1")) (Power (Name "K0") 2)) (Name "D2")) (Difference (Number 2 1) (Name "u"))) (Sum (Apply "sigma" [Name "delta1"]) (Name "sigma1")));
    Definition_ "q2" [] (Sum (Sum (Sum (Product (Product (Sum (Name "mu") (Name "r0")) (Name "rho1")) (Sum (Name "rho1") (Product (Name "delta") (Apply "rho2" [Name "delta"])))) (Product (Name "mu") (Apply "rho2" [Name "delta"]))) (Product (Power (Name "r0") 3) (Apply "rho2" [Name "delta1"]))) (Name "balance"));
    Definition_ "a1" [] (Sum (Sum (Number 2 1) (Name "eps")) (Product (Product (Name "rho1") (Sum (Number 1 1) (Name "eps"))) (Name "delta")));
    Definition_ "Gt" [] (Difference (Number 1 1) (Product (Product (Name "k") (Name "w")) (Sum (Product (Name "eps") (Name "a1")) (Product (Name "q2") (Power (Name "delta") 2)))));
    Definition_ "A1" [] (Quotient (Product (Name "a1") (Sum (Number 1 1) (Product (Name "k") (Name "w")))) (Name "Gt"));
    Definition_ "Q2" [] (Quotient (Name "q2") (Product (Sum (Number 1 1) (Product (Name "k") (Name "w"))) (Name "Gt")));
    Definition_ "b" [] (Sum (Sum (Number 2 1) (Product (Name "eps") (Name "A1"))) (Product (Name "Q2") (Power (Name "w") 2)));
    Definition_ "first" ["e"; "tau"; "h"] (Name "A1");
    Definition_ "second" ["e"; "tau"; "h"] (Name "Q2");
    Definition_ "rate" ["e"; "tau"; "h"] (Name "M1");
    Definition_ "width" ["C"; "eta"] (Product (Sum (Name "C") (Name "beta_l")) (Difference (Name "A_l") (Product (Product (Name "B_l") (Power (Name "eta") 2)) (Sum (Name "C") (Name "beta_l")))));
    Definition_ "position" ["C"; "tau"; "eta"] (Product (Name "tau") (Root (Quotient (Apply "width" [Name "C"; Name "eta"]) (Product (Sum (Name "C") (Name "beta")) (Sum (Name "A") (Product (Name "B") (Power (Product (Name "eta") (Root (Sum (Name "C") (Name "beta")))) 2)))))))];
  obligations := [
    Obligation "n0a" []
      (Number 0 1) Less (Name "eta_near") Once;
    Obligation "n0b" []
      (Name "eta_lo") At_most (Name "eta_near") Once;
    Obligation "n0c" []
      (Name "eta_near") At_most (Name "eta_bar") Once;
    Obligation "n1" []
      (Number 0 1) Less (Name "C0") Once;
    Obligation "n2" []
      (Name "C0") Less (Name "C1") Once;
    Obligation "n3" []
      (Product (Name "C1") (Power (Name "eta_near") 2)) At_most (Name "eps_l") Once;
    Obligation "n4" []
      (Name "qm") More (Number 0 1) Once;
    Obligation "n5" []
      (Product (Power (Name "eta_near") 2) (Name "X")) At_most (Number 1 1) Once;
    Obligation "n6" []
      (Sum (Quotient (Product (Product (Product (Name "Mm") (Name "A_l")) (Sum (Name "C1") (Name "beta_l"))) (Power (Sum (Number 1 1) (Product (Name "qm") (Power (Name "eta_near") 2))) 2)) (Product (Number 2 1) (Name "qm"))) (Product (Product (Power (Name "eta_near") 2) (Name "X")) (Sum (Name "C1") (Name "beta")))) At_most (Difference (Name "C1") (Name "C0")) Once;
    Obligation "grow" [Range "C" (End_ (Name "C0")) (End_ (Name "C1")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "eta" (End_ (Name "eta_lo")) (End_ (Name "eta_near")); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Sum (Product (Name "C") (Apply "first" [Product (Name "eta") (Root (Sum (Name "C") (Name "beta"))); Apply "position" [Name "C"; Name "tau"; Name "eta"]; Power (Name "eta") 2])) (Product (Product (Power (Name "tau") 2) (Apply "width" [Name "C"; Name "eta"])) (Apply "second" [Product (Name "eta") (Root (Sum (Name "C") (Name "beta"))); Apply "position" [Name "C"; Name "tau"; Name "eta"]; Power (Name "eta") 2]))) At_least (Name "qm") Once;
    Obligation "slow" [Range "C" (End_ (Name "C0")) (End_ (Name "C1")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "eta" (End_ (Name "eta_lo")) (End_ (Name "eta_near")); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Apply "rate" [Product (Name "eta") (Root (Sum (Name "C") (Name "beta"))); Apply "position" [Name "C"; Name "tau"; Name "eta"]; Power (Name "eta") 2]) At_most (Name "Mm") Once;
    Obligation "cross" [Range "e" (End_ (Number 0 1)) (End_ (Name "e_top")); Range "tau" (End_ (Opposite (Number 1 1))) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "M1") (Name "A_E")) At_most (Name "X") Once];
  steps := None;
  orbit := [] |}.

Definition law_strip : kind := {|
  kind_name := "law_strip";
  fields := ["w_max"; "kappa"; "Ms"];
  row_fields := [];
  builds_on := Some "law_entry_near";
  definitions := [
    Definition_ "share" [] (Quotient (Product (Number 2 1) (Name "part")) (Sum (Name "A") (Root (Sum (Power (Name "A") 2) (Product (Product (Product (Number 4 1) (Name "B")) (Name "part")) (Power (Name "w") 2))))));
    Definition_ "eps" [] (Difference (Product (Name "share") (Power (Name "w") 2)) (Product (Name "beta") (Name "h")));
    Definition_ "S" [] (Quotient (Sum (Number 2 1) (Name "eps")) (Derivative 2 (Name "c")));
    Definition_ "D2" [] (Difference (Power (Name "S") 2) (Product (Product (Number 4 1) (Name "h")) (Power (Name "c") 2)));
    Definition_ "sigma" ["x"] (Root (Sum (Power (Name "S") 2) (Product (Product (Product (Number 4 1) (Name "h")) (Name "x")) (Sum (Product (Number 2 1) (Name "c")) (Name "x")))));
    Definition_ "delta" [] (Quotient (Name "w") (Sum (Number 1 1) (Product (Name "k") (Name "w"))));
    Definition_ "z0" [] (Sum (Name "c") (Name "delta"));
    Definition_ "K0" [] (Divided 1 (Name "c") (Name "z0"));
    Definition_ "r0" [] (Sum (Difference (Number 1 1) (Product (Name "K0") (Apply "sigma" [Name "delta"]))) (Product (Product (Product (Name "h") (Name "z0")) (Name "delta")) (Power (Name "K0") 2)));
    Definition_ "delta1" [] (Product (Name "delta") (Name "r0"));
    Definition_ "z1" [] (Sum (Name "c") (Name "delta1"));
    Definition_ "K1" [] (Divided 1 (Name "c") (Name "z1"));
    Definition_ "u" [] (Product (Name "h") (Power (Product (Name "K0") (Name "delta")) 2));
    Definition_ "p1" [] (Product (Name "K1") (Name "r0"));
    Definition_ "v" [] (Product (Name "h") (Power (Product (Name "p1") (Name "delta")) 2));
    Definition_ "sigma1" [] (Root (Sum (Product (Name "D2") (Power (Difference (Number 1 1) (Name "u")) 2)) (Product (Product (Number 4 1) (Name "h")) (Power (Name "z1") 2))));
    Definition_ "r1" [] (Sum (Difference (Number 1 1) (Product (Name "K1") (Name "sigma1"))) (Product (Product (Product (Name "h") (Name "z1")) (Name "delta1")) (Power (Name "K1") 2)));
    Definition_ "q" [] (Product (Name "r0") (Name "r1"));
    Definition_ "G" [] (Sum (Number 1 1) (Product (Product (Name "k") (Name "w")) (Difference (Number 1 1) (Name "q"))));
    Definition_ "Q" [] (Quotient (Name "q") (Name "G"));
    Definition_ "m1" [] (Quotient (Product (Product (Product (Derivative 2 (Name "c")) (Name "D2")) (Sum (Power (Name "K0") 2) (Product (Power (Name "p1") 2) (Difference (Number 1 1) (Name "u"))))) (Sum (Number 1 1) (Product (Difference (Number 1 1) (Name "u")) (Difference (Number 1 1) (Name "v"))))) (Sum (Name "S") (Root (Sum (Product (Name "D2") (Power (Product (Difference (Number 1 1) (Name "u")) (Difference (Number 1 1) (Name "v"))) 2)) (Product (Product (Number 4 1) (Name "h")) (Power (Name "c") 2))))));
    Definition_ "M1" [] (Quotient (Name "m1") (Power (Sum (Number 1 1) (Product (Name "k") (Name "w"))) 2));
    Definition_ "mu" [] (Opposite (Sum (Number 1 1) (Name "eps")));
    Definition_ "rho1" [] (Difference (Difference (Product (Product (Name "h") (Name "c")) (Power (Derivative 2 (Name "c")) 2)) (Quotient (Product (Derivative 3 (Name "c")) (Name "S")) (Number 2 1))) (Quotient (Product (Product (Product (Number 4 1) (Name "h")) (Name "c")) (Derivative 2 (Name "c"))) (Name "S")));
    Definition_ "sigma_1" ["x"] (Quotient (Product (Product (Number 4 1) (Name "h")) (Sum (Product (Number 2 1) (Name "c")) (Name "x"))) (Sum (Apply "sigma" [Name "x"]) (Name "S")));
    Definition_ "sigma_2" ["x"] (Quotient (Product (Product (Number 4 1) (Name "h")) (Difference (Name "S") (Product (Name "c") (Apply "sigma_1" [Name "x"])))) (Product (Name "S") (Sum (Apply "sigma" [Name "x"]) (Name "S"))));
    Definition_ "rho2" ["x"] (Difference (Difference (Difference (Product (Name "h") (Sum (Power (Divided 1 (Name "c") (Sum (Name "c") (Name "x"))) 2) (Product (Product (Name "c") (Divided 2 (Name "c") (Sum (Name "c") (Name "x")))) (Sum (Divided 1 (Name "c") (Sum (Name "c") (Name "x"))) (Derivative 2 (Name "c")))))) (Product (Divided 3 (Name "c") (Sum (Name "c") (Name "x"))) (Name "S"))) (Product (Derivative 2 (Name "c")) (Apply "sigma_2" [Name "x"]))) (Product (Divided 2 (Name "c") (Sum (Name "c") (Name "x"))) (Apply "sigma_1" [Name "x"])));
    Definition_ "balance" [] (Quotient (Product (Product (Product (Product (Name "h") (Name "p1")) (Power (Name "K0") 2)) (Name "D2")) (Difference (Number 2 1) (Name "u"))) (Sum (Apply "sigma" [Name "delta1"]) (Name "sigma1")));
    Definition_ "q2" [] (Sum (Sum (Sum (Product (Product (Sum (Name "mu") (Name "r0")) (Name "rho1")) (Sum (Name "rho1") (Product (Name "delta") (Apply "rho2" [Name "delta"])))) (Product (Name "mu") (Apply "rho2" [Name "delta"]))) (Product (Power (Name "r0") 3) (Apply "rho2" [Name "delta1"]))) (Name "balance"));
    Definition_ "a1" [] (Sum (Sum (Number 2 1) (Name "eps")) (Product (Product (Name "rho1") (Sum (Number 1 1) (Name "eps"))) (Name "delta")));
    Definition_ "Gt" [] (Difference (Number 1 1) (Product (Product (Name "k") (Name "w")) (Sum (Product (Name "eps") (Name "a1")) (Product (Name "q2") (Power (Name "delta") 2)))));
    Definition_ "A1" [] (Quotient (Product (Name "a1") (Sum (Number 1 1) (Product (Name "k") (Name "w")))) (Name "Gt"));
    Definition_ "Q2" [] (Quotient (Name "q2") (Product (Sum (Number 1 1) (Product (Name "k") (Name "w"))) (Name "Gt")));
    Definition_ "b" [] (Sum (Sum (Number 2 1) (Product (Name "eps") (Name "A1"))) (Product (Name "Q2") (Power (Name "w") 2)))];
  obligations := [
    Obligation "s1" []
      (Number 0 1) Less (Name "w_max") Once;
    Obligation "s2" []
      (Number 0 1) Less (Name "kappa") Once;
    Obligation "chart" [Range "w" (End_ (Opposite (Name "w_max"))) (End_ (Name "w_max"))]
      (Sum (Number 1 1) (Product (Name "k") (Name "w"))) More (Number 0 1) Once;
    Obligation "in1" [Range "w" (End_ (Opposite (Name "w_max"))) (End_ (Name "w_max")); Range "part" (End_ (Number 0 1)) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_near") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Least (Name "z0") (Name "c")) More (Name "z_lo") Once;
    Obligation "in2" [Range "w" (End_ (Opposite (Name "w_max"))) (End_ (Name "w_max")); Range "part" (End_ (Number 0 1)) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_near") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Greatest (Name "z0") (Name "c")) Less (Name "z_hi") Once;
    Obligation "in3" [Range "w" (End_ (Opposite (Name "w_max"))) (End_ (Name "w_max")); Range "part" (End_ (Number 0 1)) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_near") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "z1") More (Name "z_lo") Once;
    Obligation "in4" [Range "w" (End_ (Opposite (Name "w_max"))) (End_ (Name "w_max")); Range "part" (End_ (Number 0 1)) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_near") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "z1") Less (Name "z_hi") Once;
    Obligation "apart" [Range "w" (End_ (Opposite (Name "w_max"))) (End_ (Name "w_max")); Range "part" (End_ (Number 0 1)) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_near") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "Gt") More (Number 0 1) Once;
    Obligation "drift" [Range "w" (End_ (Opposite (Name "w_max"))) (End_ (Name "w_max")); Range "part" (End_ (Number 0 1)) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_near") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "A1") At_least (Number 0 1) Once;
    Obligation "shrink" [Range "w" (End_ (Opposite (Name "w_max"))) (End_ (Name "w_max")); Range "part" (End_ (Number 0 1)) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_near") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Difference (Opposite (Name "Q2")) (Product (Name "A1") (Name "share"))) At_least (Name "kappa") Once;
    Obligation "turn" [Range "w" (End_ (Opposite (Name "w_max"))) (End_ (Name "w_max")); Range "part" (End_ (Number 0 1)) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_near") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "b") At_least (Product (Name "kappa") (Power (Name "w") 2)) Once;
    Obligation "rate" [Range "w" (End_ (Opposite (Name "w_max"))) (End_ (Name "w_max")); Range "part" (End_ (Number 0 1)) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_near") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "M1") At_least (Number 0 1) Once;
    Obligation "slow" [Range "w" (End_ (Opposite (Name "w_max"))) (End_ (Name "w_max")); Range "part" (End_ (Number 0 1)) (End_ (Number 1 1)); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_near") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "M1") At_most (Name "Ms") Once];
  steps := None;
  orbit := [] |}.

Definition law_from_afar : kind := {|
  kind_name := "law_from_afar";
  fields := ["D_bar"];
  row_fields := ["top"; "low"; "from"; "to"; "slope"];
  builds_on := Some "sharpness_law";
  definitions := [
    Definition_ "S" [] (Quotient (Sum (Number 2 1) (Name "eps")) (Derivative 2 (Name "c")));
    Definition_ "G" [] (Sum (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Root (Sum (Power (Name "S") 2) (Product (Product (Product (Number 4 1) (Name "h")) (Difference (Name "z") (Name "c"))) (Sum (Name "z") (Name "c"))))))) (Product (Product (Name "h") (Name "z")) (Power (Derivative 1 (Name "z")) 2)));
    Definition_ "overshoot" [] (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Root (Sum (Power (Name "D_bar") 2) (Product (Product (Number 4 1) (Power (Name "eta_bar") 2)) (Power (Name "z") 2))))));
    Definition_ "delta" [] (Difference (Name "z") (Name "c"));
    Definition_ "E" [] (Sum (Name "last_low") (Product (Name "beta") (Name "h")));
    Definition_ "drop" ["t"; "P"] (Quotient (Product (Sum (Number 2 1) (Name "t")) (Power (Product (Name "eta_bar") (Name "P")) 2)) (Difference (Number 1 1) (Power (Product (Name "eta_bar") (Name "P")) 2)))];
  obligations := [
    Obligation "a1" []
      (Name "D_bar") More (Number 0 1) Once;
    Obligation "a2" []
      (Name "first_from") Less (Name "lo") Once;
    Obligation "a3" []
      (Name "hi") Less (Name "first_to") Once;
    Obligation "a4" [Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Derivative 2 (Name "c")) (Root (Sum (Power (Name "D_bar") 2) (Product (Product (Number 4 1) (Power (Name "eta_bar") 2)) (Power (Name "c") 2))))) More (Sum (Number 2 1) (Name "first_top")) Once;
    Obligation "smooth" [Range "z" (End_ (Name "first_from")) (End_ (Name "first_to"))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "c1a" [Range "z" (End_ (Name "first_from")) (End_ (Name "lo"))]
      (Derivative 1 (Name "z")) Less (Number 0 1) Once;
    Obligation "c1b" [Range "z" (End_ (Name "hi")) (End_ (Name "first_to"))]
      (Derivative 1 (Name "z")) More (Number 0 1) Once;
    Obligation "c3a" [Range "z" (End_ (Name "lo")) (End_ (Name "first_to"))]
      (Name "overshoot") At_least (Name "first_from") Once;
    Obligation "c3b" [Range "z" (End_ (Name "lo")) (End_ (Name "first_to"))]
      (Sum (Name "overshoot") (Product (Product (Power (Name "eta_bar") 2) (Name "z")) (Power (Derivative 1 (Name "z")) 2))) At_least (Name "first_from") Once;
    Obligation "c3c" [Range "z" (End_ (Name "first_from")) (End_ (Name "hi"))]
      (Name "overshoot") At_most (Name "first_to") Once;
    Obligation "c3d" [Range "z" (End_ (Name "first_from")) (End_ (Name "hi"))]
      (Sum (Name "overshoot") (Product (Product (Power (Name "eta_bar") 2) (Name "z")) (Power (Derivative 1 (Name "z")) 2))) At_most (Name "first_to") Once;
    Obligation "r1" []
      (Number 0 1) Less (Name "low") Each_row;
    Obligation "r2" []
      (Name "low") At_most (Name "top") Each_row;
    Obligation "r3" []
      (Product (Name "eta_bar") (Name "slope")) Less (Number 1 1) Each_row;
    Obligation "r4" [Range "z" (End_ (Name "from")) (End_ (Name "to"))]
      (Derivative 1 (Name "z")) At_most (Name "slope") Each_row;
    Obligation "r5" [Range "z" (End_ (Name "from")) (End_ (Name "to"))]
      (Derivative 1 (Name "z")) At_least (Opposite (Name "slope")) Each_row;
    Obligation "r6" []
      (Name "first_low") At_most (Difference (Name "first_top") (Apply "drop" [Name "first_top"; Name "first_slope"])) Once;
    Obligation "p1" []
      (Name "next_low") At_most (Difference (Least (Name "low") (Name "next_top")) (Apply "drop" [Name "top"; Name "slope"])) Each_pair;
    Obligation "p2" []
      (Name "from") At_most (Name "next_from") Each_pair;
    Obligation "p3" []
      (Name "next_to") At_most (Name "to") Each_pair;
    Obligation "p4" [Range "z" (End_ (Name "from")) (End_ (Name "to")); Range "eps" (End_ (Least (Name "low") (Name "next_top"))) (End_ (Name "top")); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "G") At_least (Name "next_from") Each_pair;
    Obligation "p5" [Range "z" (End_ (Name "from")) (End_ (Name "to")); Range "eps" (End_ (Least (Name "low") (Name "next_top"))) (End_ (Name "top")); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "G") At_most (Name "next_to") Each_pair;
    Obligation "q1" []
      (Name "last_top") At_most (Name "eps_bar") Once;
    Obligation "q2" [Range "z" (End_ (Name "last_from")) (End_ (Name "last_to")); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Difference (Number 1 1) (Product (Name "k") (Name "delta"))) More (Number 0 1) Once;
    Obligation "q3" [Range "z" (End_ (Name "last_from")) (End_ (Name "last_to")); Range "h" (End_ (Power (Name "eta_lo") 2)) (End_ (Power (Name "eta_bar") 2)); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Power (Name "delta") 2) At_most (Product (Product (Name "E") (Sum (Name "A") (Product (Name "B") (Name "E")))) (Power (Difference (Number 1 1) (Product (Name "k") (Name "delta"))) 2)) Once];
  steps := None;
  orbit := [] |}.

Definition sharpness : kind := {|
  kind_name := "sharpness";
  fields := ["start"; "m"; "beta_l"; "factor"; "factor_l"];
  row_fields := [];
  builds_on := Some "law_from_afar";
  definitions := [
    Definition_ "alpha" [] (Difference (Product (Number 3 1) (Power (Derivative 3 (Name "c")) 2)) (Product (Derivative 2 (Name "c")) (Derivative 4 (Name "c"))));
    Definition_ "beta_0" [] (Quotient (Product (Number 3 1) (Power (Derivative 2 (Name "c")) 4)) (Name "alpha"))];
  obligations := [
    Obligation "t1" []
      (Name "start") At_least (Sum (Number 1 1) (Quotient (Name "first_top") (Number 2 1))) Once;
    Obligation "t2" []
      (Name "m") At_least (Name "start") Once;
    Obligation "t3" [Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Quotient (Product (Derivative 2 (Name "c")) (Root (Sum (Power (Name "D_bar") 2) (Product (Product (Number 4 1) (Power (Name "eta_bar") 2)) (Power (Name "c") 2))))) (Number 2 1)) At_least (Name "m") Once;
    Obligation "t4" [Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Name "alpha") More (Number 0 1) Once;
    Obligation "t5" [Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "factor") (Name "beta_0")) At_least (Name "beta") Once;
    Obligation "t6" [Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "factor_l") (Name "beta_0")) At_most (Name "beta_l") Once];
  steps := None;
  orbit := [] |}.

Definition run : kind := {|
  kind_name := "run";
  fields := ["eta"; "x0"; "y0"; "steps"; "r"; "q"; "K"; "D_lo"; "D_hi"; "u_lo"; "u_hi"; "x_lo"; "x_hi"; "y_lo"; "y_hi"; "sharpness_lo"; "sharpness_hi"; "gap_lo"; "gap_hi"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "h" [] (Power (Name "eta") 2);
    Definition_ "tail" [] (Quotient (Power (Product (Product (Name "eta") (Name "K")) (Name "r")) 2) (Difference (Number 1 1) (Power (Name "q") 2)));
    Definition_ "U" [] (Quotient (Name "u_lo") (Absolute (Name "u_lo")));
    Definition_ "V" [] (Quotient (Product (Name "U") (Name "D_lo")) (Absolute (Name "D_lo")));
    Definition_ "S" ["z"] (Root (Sum (Power (Name "D") 2) (Product (Product (Number 4 1) (Name "h")) (Power (Name "z") 2))))];
  obligations := [
    Obligation "w1" []
      (Name "eta") More (Number 0 1) Once;
    Obligation "w2" []
      (Name "r") More (Number 0 1) Once;
    Obligation "w3" []
      (Number 0 1) At_most (Name "q") Once;
    Obligation "w4" []
      (Name "q") Less (Number 1 1) Once;
    Obligation "w5" []
      (Product (Name "D_lo") (Name "D_hi")) More (Number 0 1) Once;
    Obligation "w6" []
      (Product (Name "u_lo") (Name "u_hi")) More (Number 0 1) Once;
    Obligation "w7" []
      (Name "tail") Less (Number 1 1) Once;
    Obligation "smooth" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r")))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "k1" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r")))]
      (Derivative 2 (Name "z")) More (Number 0 1) Once;
    Obligation "k2" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r")))]
      (Derivative 2 (Name "z")) At_most (Name "K") Once;
    Obligation "s1" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "x" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail")))))]
      (Difference (Number 1 1) (Product (Derivative 2 (Name "x")) (Difference (Apply "S" [Name "z"]) (Product (Product (Name "h") (Name "z")) (Derivative 1 (Name "z")))))) At_most (Name "q") Once;
    Obligation "s2" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "x" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail")))))]
      (Difference (Number 1 1) (Product (Derivative 2 (Name "x")) (Difference (Apply "S" [Name "z"]) (Product (Product (Name "h") (Name "z")) (Derivative 1 (Name "z")))))) At_least (Opposite (Name "q")) Once;
    Obligation "x1" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Sum (Product (Name "U") (Root (Sum (Apply "S" [Name "c"]) (Product (Product (Number 2 1) (Name "eta")) (Name "c"))))) (Product (Name "V") (Root (Difference (Apply "S" [Name "c"]) (Product (Product (Number 2 1) (Name "eta")) (Name "c")))))) At_least (Product (Product (Number 2 1) (Root (Name "eta"))) (Name "x_lo")) Once;
    Obligation "x2" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Sum (Product (Name "U") (Root (Sum (Apply "S" [Name "c"]) (Product (Product (Number 2 1) (Name "eta")) (Name "c"))))) (Product (Name "V") (Root (Difference (Apply "S" [Name "c"]) (Product (Product (Number 2 1) (Name "eta")) (Name "c")))))) At_most (Product (Product (Number 2 1) (Root (Name "eta"))) (Name "x_hi")) Once;
    Obligation "y1" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Difference (Product (Name "U") (Root (Sum (Apply "S" [Name "c"]) (Product (Product (Number 2 1) (Name "eta")) (Name "c"))))) (Product (Name "V") (Root (Difference (Apply "S" [Name "c"]) (Product (Product (Number 2 1) (Name "eta")) (Name "c")))))) At_least (Product (Product (Number 2 1) (Root (Name "eta"))) (Name "y_lo")) Once;
    Obligation "y2" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Difference (Product (Name "U") (Root (Sum (Apply "S" [Name "c"]) (Product (Product (Number 2 1) (Name "eta")) (Name "c"))))) (Product (Name "V") (Root (Difference (Apply "S" [Name "c"]) (Product (Product (Number 2 1) (Name "eta")) (Name "c")))))) At_most (Product (Product (Number 2 1) (Root (Name "eta"))) (Name "y_hi")) Once;
    Obligation "e1" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Derivative 2 (Name "c")) (Apply "S" [Name "c"])) At_least (Product (Name "eta") (Name "sharpness_lo")) Once;
    Obligation "e2" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Derivative 2 (Name "c")) (Apply "S" [Name "c"])) At_most (Product (Name "eta") (Name "sharpness_hi")) Once;
    Obligation "e3" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Difference (Number 2 1) (Product (Derivative 2 (Name "c")) (Apply "S" [Name "c"]))) At_least (Name "gap_lo") Once;
    Obligation "e4" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Difference (Number 2 1) (Product (Derivative 2 (Name "c")) (Apply "S" [Name "c"]))) At_most (Name "gap_hi") Once];
  steps := Some "steps";
  orbit := [
    Orbit_variable "z"
      (Product (Name "x0") (Name "y0"))
      (Sum (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Apply "S" [Name "z"]))) (Product (Product (Name "h") (Name "z")) (Power (Derivative 1 (Name "z")) 2)))
      (Difference (Name "hi") (Name "r"))
      (Sum (Name "lo") (Name "r"));
    Orbit_variable "D"
      (Product (Name "eta") (Difference (Power (Name "x0") 2) (Power (Name "y0") 2)))
      (Product (Name "D") (Difference (Number 1 1) (Product (Name "h") (Power (Derivative 1 (Name "z")) 2))))
      (Name "D_lo")
      (Name "D_hi");
    Orbit_variable "u"
      (Sum (Name "x0") (Name "y0"))
      (Product (Name "u") (Difference (Number 1 1) (Product (Name "eta") (Derivative 1 (Name "z")))))
      (Name "u_lo")
      (Name "u_hi")] |}.

Definition run_wide : kind := {|
  kind_name := "run_wide";
  fields := ["eta"; "U0"; "V0"; "steps"; "r"; "q"; "K"; "D_lo"; "D_hi"; "u_lo"; "u_hi"; "rho_lo"; "rho_hi"; "sigma_lo"; "sigma_hi"; "sharpness_lo"; "sharpness_hi"; "gap_lo"; "gap_hi"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "h" [] (Power (Name "eta") 2);
    Definition_ "tail" [] (Quotient (Power (Product (Product (Name "eta") (Name "K")) (Name "r")) 2) (Difference (Number 1 1) (Power (Name "q") 2)));
    Definition_ "U" [] (Quotient (Name "u_lo") (Absolute (Name "u_lo")));
    Definition_ "V" [] (Quotient (Product (Name "U") (Name "D_lo")) (Absolute (Name "D_lo")));
    Definition_ "S" ["z"] (Root (Sum (Product (Product (Product (Name "h") (Name "U0")) (Name "V0")) (Power (Name "D") 2)) (Product (Product (Number 4 1) (Name "h")) (Power (Name "z") 2))))];
  obligations := [
    Obligation "w1" []
      (Name "eta") More (Number 0 1) Once;
    Obligation "w2" []
      (Name "U0") More (Number 0 1) Once;
    Obligation "w3" []
      (Name "V0") More (Number 0 1) Once;
    Obligation "w4" []
      (Name "q") Less (Number 1 1) Once;
    Obligation "w5" []
      (Product (Name "D_lo") (Name "D_hi")) More (Number 0 1) Once;
    Obligation "w6" []
      (Product (Name "u_lo") (Name "u_hi")) More (Number 0 1) Once;
    Obligation "w7" []
      (Name "tail") Less (Number 1 1) Once;
    Obligation "w8" []
      (Name "r") More (Number 0 1) Once;
    Obligation "w9" []
      (Number 0 1) At_most (Name "q") Once;
    Obligation "smooth" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r")))]
      (Derivative 0 (Name "z")) Smooth (Number 0 1) Once;
    Obligation "k1" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r")))]
      (Derivative 2 (Name "z")) More (Number 0 1) Once;
    Obligation "k2" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r")))]
      (Derivative 2 (Name "z")) At_most (Name "K") Once;
    Obligation "s1" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "x" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail")))))]
      (Difference (Number 1 1) (Product (Derivative 2 (Name "x")) (Difference (Apply "S" [Name "z"]) (Product (Product (Name "h") (Name "z")) (Derivative 1 (Name "z")))))) At_most (Name "q") Once;
    Obligation "s2" [Range "z" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "x" (End_ (Difference (Name "lo") (Name "r"))) (End_ (Sum (Name "hi") (Name "r"))); Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail")))))]
      (Difference (Number 1 1) (Product (Derivative 2 (Name "x")) (Difference (Apply "S" [Name "z"]) (Product (Product (Name "h") (Name "z")) (Derivative 1 (Name "z")))))) At_least (Opposite (Name "q")) Once;
    Obligation "x1" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "U") (Root (Sum (Apply "S" [Name "c"]) (Product (Product (Number 2 1) (Name "eta")) (Name "c"))))) At_least (Product (Root (Product (Name "eta") (Name "U0"))) (Name "rho_lo")) Once;
    Obligation "x2" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "U") (Root (Sum (Apply "S" [Name "c"]) (Product (Product (Number 2 1) (Name "eta")) (Name "c"))))) At_most (Product (Root (Product (Name "eta") (Name "U0"))) (Name "rho_hi")) Once;
    Obligation "y1" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "V") (Root (Difference (Apply "S" [Name "c"]) (Product (Product (Number 2 1) (Name "eta")) (Name "c"))))) At_least (Product (Root (Product (Name "eta") (Name "V0"))) (Name "sigma_lo")) Once;
    Obligation "y2" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Name "V") (Root (Difference (Apply "S" [Name "c"]) (Product (Product (Number 2 1) (Name "eta")) (Name "c"))))) At_most (Product (Root (Product (Name "eta") (Name "V0"))) (Name "sigma_hi")) Once;
    Obligation "e1" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Derivative 2 (Name "c")) (Apply "S" [Name "c"])) At_least (Product (Name "eta") (Name "sharpness_lo")) Once;
    Obligation "e2" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Product (Derivative 2 (Name "c")) (Apply "S" [Name "c"])) At_most (Product (Name "eta") (Name "sharpness_hi")) Once;
    Obligation "e3" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Difference (Number 2 1) (Product (Derivative 2 (Name "c")) (Apply "S" [Name "c"]))) At_least (Name "gap_lo") Once;
    Obligation "e4" [Range "D" (End_ (Least (Name "D_lo") (Product (Name "D_lo") (Difference (Number 1 1) (Name "tail"))))) (End_ (Greatest (Name "D_hi") (Product (Name "D_hi") (Difference (Number 1 1) (Name "tail"))))); Range "c" (End_ (Name "lo")) (End_ (Name "hi"))]
      (Difference (Number 2 1) (Product (Derivative 2 (Name "c")) (Apply "S" [Name "c"]))) At_most (Name "gap_hi") Once];
  steps := Some "steps";
  orbit := [
    Orbit_variable "z"
      (Quotient (Difference (Name "U0") (Name "V0")) (Number 4 1))
      (Sum (Difference (Name "z") (Product (Derivative 1 (Name "z")) (Apply "S" [Name "z"]))) (Product (Product (Name "h") (Name "z")) (Power (Derivative 1 (Name "z")) 2)))
      (Difference (Name "hi") (Name "r"))
      (Sum (Name "lo") (Name "r"));
    Orbit_variable "D"
      (Number 1 1)
      (Product (Name "D") (Difference (Number 1 1) (Product (Name "h") (Power (Derivative 1 (Name "z")) 2))))
      (Name "D_lo")
      (Name "D_hi");
    Orbit_variable "u"
      (Number 1 1)
      (Product (Name "u") (Difference (Number 1 1) (Product (Name "eta") (Derivative 1 (Name "z")))))
      (Name "u_lo")
      (Name "u_hi")] |}.

Definition critical : kind := {|
  kind_name := "critical";
  fields := ["c_lo"; "c_hi"; "at_lo"; "at_hi"; "side"; "rate"; "z0_lo"; "z0_hi"; "z1_lo"; "z1_hi"; "m_lo"; "m_hi"; "p_lo"; "p_hi"; "s_lo"; "s_hi"; "q_lo"; "q_hi"; "a"];
  row_fields := [];
  builds_on := None;
  definitions := [
    Definition_ "alpha" ["z"] (Difference (Product (Number 3 1) (Power (Derivative 3 (Name "z")) 2)) (Product (Derivative 2 (Name "z")) (Derivative 4 (Name "z"))));
    Definition_ "alpha_z" ["z"] (Difference (Product (Product (Number 5 1) (Derivative 3 (Name "z"))) (Derivative 4 (Name "z"))) (Product (Derivative 2 (Name "z")) (Derivative 5 (Name "z"))));
    Definition_ "alpha_c" ["z"] (Difference (Difference (Product (Product (Number 6 1) (Derivative 3 (Name "z"))) (Apply "dl3" [Name "z"])) (Product (Apply "dl2" [Name "z"]) (Derivative 4 (Name "z")))) (Product (Derivative 2 (Name "z")) (Apply "dl4" [Name "z"])))];
  obligations := [
    Obligation "w0" []
      (Name "cell_lo") At_most (Name "c_lo") Once;
    Obligation "w1" []
      (Name "c_hi") At_most (Name "cell_hi") Once;
    Obligation "w2" []
      (Name "c_lo") At_most (Name "at_lo") Once;
    Obligation "w3" []
      (Name "at_lo") Less (Name "at_hi") Once;
    Obligation "w4" []
      (Name "at_hi") At_most (Name "c_hi") Once;
    Obligation "w5" []
      (Power (Name "side") 2) Same (Number 1 1) Once;
    Obligation "w6" []
      (Name "rate") More (Number 0 1) Once;
    Obligation "z1" []
      (Name "lo") At_most (Name "z0_lo") Once;
    Obligation "z2" []
      (Name "z0_lo") At_most (Name "z0_hi") Once;
    Obligation "z3" []
      (Name "z0_hi") At_most (Name "hi") Once;
    Obligation "z4" []
      (Name "lo") At_most (Name "z1_lo") Once;
    Obligation "z5" []
      (Name "z1_lo") At_most (Name "z1_hi") Once;
    Obligation "z6" []
      (Name "z1_hi") At_most (Name "hi") Once;
    Obligation "m0" []
      (Name "m_lo") More (Number 0 1) Once;
    Obligation "s1" []
      (Product (Name "s_lo") (Name "m_lo")) At_most (Opposite (Name "p_hi")) Once;
    Obligation "s2" []
      (Product (Name "s_lo") (Name "m_hi")) At_most (Opposite (Name "p_hi")) Once;
    Obligation "s3" []
      (Product (Name "s_hi") (Name "m_lo")) At_least (Opposite (Name "p_lo")) Once;
    Obligation "s4" []
      (Product (Name "s_hi") (Name "m_hi")) At_least (Opposite (Name "p_lo")) Once;
    Obligation "r1" []
      (Sum (Name "a") (Product (Name "s_lo") (Name "q_lo"))) At_least (Name "rate") Once;
    Obligation "r2" []
      (Sum (Name "a") (Product (Name "s_lo") (Name "q_hi"))) At_least (Name "rate") Once;
    Obligation "r3" []
      (Sum (Name "a") (Product (Name "s_hi") (Name "q_lo"))) At_least (Name "rate") Once;
    Obligation "r4" []
      (Sum (Name "a") (Product (Name "s_hi") (Name "q_hi"))) At_least (Name "rate") Once;
    Obligation "m1" [Range "z" (End_ (Name "lo")) (End_ (Name "hi")); Range "c" (End_ (Name "c_lo")) (End_ (Name "c_hi"))]
      (Derivative 2 (Name "z")) At_least (Name "m_lo") Once;
    Obligation "m2" [Range "z" (End_ (Name "lo")) (End_ (Name "hi")); Range "c" (End_ (Name "c_lo")) (End_ (Name "c_hi"))]
      (Derivative 2 (Name "z")) At_most (Name "m_hi") Once;
    Obligation "p1" [Range "z" (End_ (Name "lo")) (End_ (Name "hi")); Range "c" (End_ (Name "c_lo")) (End_ (Name "c_hi"))]
      (Apply "dl1" [Name "z"]) At_least (Name "p_lo") Once;
    Obligation "p2" [Range "z" (End_ (Name "lo")) (End_ (Name "hi")); Range "c" (End_ (Name "c_lo")) (End_ (Name "c_hi"))]
      (Apply "dl1" [Name "z"]) At_most (Name "p_hi") Once;
    Obligation "q1" [Range "z" (End_ (Name "lo")) (End_ (Name "hi")); Range "c" (End_ (Name "c_lo")) (End_ (Name "c_hi"))]
      (Product (Name "side") (Apply "alpha_z" [Name "z"])) At_least (Name "q_lo") Once;
    Obligation "q2" [Range "z" (End_ (Name "lo")) (End_ (Name "hi")); Range "c" (End_ (Name "c_lo")) (End_ (Name "c_hi"))]
      (Product (Name "side") (Apply "alpha_z" [Name "z"])) At_most (Name "q_hi") Once;
    Obligation "a1" [Range "z" (End_ (Name "lo")) (End_ (Name "hi")); Range "c" (End_ (Name "c_lo")) (End_ (Name "c_hi"))]
      (Product (Name "side") (Apply "alpha_c" [Name "z"])) At_least (Name "a") Once;
    Obligation "e1" [Range "c" (End_ (Name "at_lo")) (End_ (Name "at_lo"))]
      (Derivative 1 (Name "z0_lo")) Less (Number 0 1) Once;
    Obligation "e2" [Range "c" (End_ (Name "at_lo")) (End_ (Name "at_lo"))]
      (Derivative 1 (Name "z0_hi")) More (Number 0 1) Once;
    Obligation "e3" [Range "z" (End_ (Name "z0_lo")) (End_ (Name "z0_hi")); Range "c" (End_ (Name "at_lo")) (End_ (Name "at_lo"))]
      (Product (Name "side") (Apply "alpha" [Name "z"])) Less (Number 0 1) Once;
    Obligation "f1" [Range "c" (End_ (Name "at_hi")) (End_ (Name "at_hi"))]
      (Derivative 1 (Name "z1_lo")) Less (Number 0 1) Once;
    Obligation "f2" [Range "c" (End_ (Name "at_hi")) (End_ (Name "at_hi"))]
      (Derivative 1 (Name "z1_hi")) More (Number 0 1) Once;
    Obligation "f3" [Range "z" (End_ (Name "z1_lo")) (End_ (Name "z1_hi")); Range "c" (End_ (Name "at_hi")) (End_ (Name "at_hi"))]
      (Product (Name "side") (Apply "alpha" [Name "z"])) More (Number 0 1) Once];
  steps := None;
  orbit := [] |}.

Definition kinds : list kind := [minimum; product_stable; product_unstable; degenerate; degenerate_at; edge_contraction; edge_expansion; frozen_convergence; frozen_global; flip; flip_subcritical; lyapunov; lyapunov_subcritical; lyapunov_depth; two_cycle; period_doubling; branch; flip_momentum; two_cycle_momentum; branch_momentum; attracting_cycle; bounded_oscillation; balanced_cycle; convergence; global_convergence; squared_exact; gap_regime; gfs_monotone; sharpness_law; sharpness_law_lower; law_entry; law_entry_near; law_strip; law_from_afar; sharpness; run; run_wide; critical].
