From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (z : R) : R := cosh (z - 1).

Definition text : string := "{
  ""format"": ""prodstab-certificate"",
  ""version"": 1,
  ""loss"": {
    ""formula"": ""cosh(z - y)"",
    ""parameters"": {
      ""y"": ""1""
    }
  },
  ""claims"": [
    {
      ""claim"": ""minimum"",
      ""lo"": ""0.99999999999999999999999999999999"",
      ""hi"": ""1.00000000000000000000000000000002""
    },
    {
      ""claim"": ""product_unstable"",
      ""alpha_max"": ""-0.9999999""
    },
    {
      ""claim"": ""edge_expansion"",
      ""r"": ""6.2"",
      ""kappa"": ""0.64"",
      ""a_lo"": ""1.99999999999"",
      ""a_hi"": ""2.00000000001"",
      ""A"": ""-510"",
      ""B"": ""512""
    },
    {
      ""claim"": ""flip_subcritical"",
      ""r"": ""0.7068"",
      ""eps_bar"": ""0.147"",
      ""kappa"": ""0.4"",
      ""M"": ""30"",
      ""a_lo"": ""1.99999999999"",
      ""a_hi"": ""2.00000000001"",
      ""a1_min"": ""1.83"",
      ""a1_max"": ""2.03"",
      ""A"": ""0.13"",
      ""B"": ""1.87""
    },
    {
      ""claim"": ""lyapunov"",
      ""h_lo"": ""0.4083"",
      ""h_hi"": ""0.9998""
    },
    {
      ""claim"": ""lyapunov_subcritical"",
      ""h_lo"": ""0"",
      ""h_hi"": ""0.4082""
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

Definition lo : R := (99999999999999999999999999999999/100000000000000000000000000000000).
Definition hi : R := (50000000000000000000000000000001/50000000000000000000000000000000).

Lemma holds : claims_hold loss (claims_of content 0).
Proof. exact (part_holds accepted content_is_read 0 nil I eq_refl). Qed.

Theorem minimum_1 : minimum loss lo hi.
Proof. exact (claim 1 holds). Qed.

Theorem product_unstable_2 : product_unstable loss lo hi (-9999999/10000000).
Proof. exact (claim 2 holds). Qed.

Theorem edge_expansion_3 : edge_expansion loss lo hi (31/5) (16/25).
Proof. exact (claim 3 holds). Qed.

Theorem flip_subcritical_4 : flip_subcritical loss lo hi (1767/2500) (2/5) 30 (183/100) (203/100) (147/1000).
Proof. exact (claim 4 holds). Qed.

Theorem lyapunov_5 : lyapunov loss lo hi (4083/10000) (4999/5000).
Proof. exact (claim 5 holds). Qed.

Theorem lyapunov_subcritical_6 : lyapunov_subcritical loss lo hi 0 (2041/5000).
Proof. exact (claim 6 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; product_unstable_2 ; edge_expansion_3 ; flip_subcritical_4 ; lyapunov_5 ; lyapunov_subcritical_6 ]].
