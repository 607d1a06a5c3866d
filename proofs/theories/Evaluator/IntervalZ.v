(** The [interval] tactic of coq-interval over Coq's binary integers Z only. With an explicit precision (i_prec) its proofs
    use no primitive integers or floats, hence no axioms beyond those of the real numbers. Import after Interval.Tactic. *)
From Interval Require Import Tactic.
From Interval.Float Require Import Specific_ops.
From Prodstab Require Import BinaryInteger.
Module FloatZ := SpecificFloat Radix2.
Module TacticZ := IntervalTactic FloatZ.
Export TacticZ.
