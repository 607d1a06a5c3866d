From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (z : R) : R := softplus z - (13/25) * z + (2413/1000000) * softplus (- 100 * z).

Definition text : string := "{
  ""format"": ""prodstab-certificate"",
  ""version"": 1,
  ""loss"": {
    ""formula"": ""softplus(z) - 0.52*z + 0.002413*softplus(-100*z)"",
    ""parameters"": {}
  },
  ""claims"": [
    {
      ""claim"": ""minimum"",
      ""lo"": ""0.0803555864511246236864233056579337"",
      ""hi"": ""0.080355586451124623686423305657934""
    },
    {
      ""claim"": ""product_unstable"",
      ""alpha_max"": ""-18.15094""
    },
    {
      ""claim"": ""attracting_cycle"",
      ""a_lo"": ""4.73963572462"",
      ""a_hi"": ""4.73963572462"",
      ""rows"": [
        {
          ""centre"": ""0.830609"",
          ""drift"": ""0"",
          ""radius"": ""0.02335"",
          ""slope"": ""0.011072"",
          ""product"": ""0.011072""
        },
        {
          ""centre"": ""-0.0058594"",
          ""drift"": ""0"",
          ""radius"": ""0.0008365"",
          ""slope"": ""27.101"",
          ""product"": ""0.300063""
        }
      ]
    }
  ],
  ""producer"": ""prodstab 0.1.0""
}
"%string.

Lemma accepted : accepts text = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Definition content : certificate := Eval vm_compute in as_read text.
Lemma content_is_read : as_read text = content.
Proof. vm_cast_no_check (eq_refl content). Qed.

Definition lo : R := (803555864511246236864233056579337/10000000000000000000000000000000000).
Definition hi : R := (40177793225562311843211652828967/500000000000000000000000000000000).

Lemma holds : claims_hold loss (fun _ => loss) (claims_of content).
Proof. exact (all_claims_hold accepted content_is_read nil I). Qed.

Theorem minimum_1 : minimum loss lo hi.
Proof. exact (claim 1 holds). Qed.

Theorem product_unstable_2 : product_unstable loss lo hi (-907547/50000).
Proof. exact (claim 2 holds). Qed.

Theorem attracting_cycle_3 : attracting_cycle loss (236981786231/50000000000) (236981786231/50000000000) (Cycle_row (830609/1000000) 0 (467/20000) (173/15625) (173/15625)) ((Cycle_row (-29297/5000000) 0 (1673/2000000) (27101/1000) (300063/1000000)) :: nil).
Proof. exact (claim 3 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; product_unstable_2 ; attracting_cycle_3 ]].
