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
    },
    {
      ""claim"": ""lyapunov_depth"",
      ""e_lo"": ""0.112"",
      ""e_hi"": ""0.5""
    },
    {
      ""claim"": ""balanced_cycle"",
      ""a_lo"": ""1.03999999999"",
      ""a_hi"": ""1.05000000001"",
      ""decay"": ""0"",
      ""rows"": [
        {
          ""centre"": ""1.09021"",
          ""drift"": ""0.79812"",
          ""radius"": ""0.002273"",
          ""slope"": ""1.8269"",
          ""product"": ""1.8269"",
          ""across"": ""1.2257"",
          ""across_product"": ""1.22571""
        },
        {
          ""centre"": ""0.8752038"",
          ""drift"": ""-1.6202"",
          ""radius"": ""0.004345"",
          ""slope"": ""0.41388"",
          ""product"": ""0.756118"",
          ""across"": ""0.76406"",
          ""across_product"": ""0.936516""
        }
      ]
    },
    {
      ""claim"": ""gap_regime"",
      ""a"": ""0.412"",
      ""b"": ""1.58"",
      ""D_bar"": ""1.38"",
      ""eta_bar"": ""0.1"",
      ""c"": ""6.38""
    },
    {
      ""claim"": ""frozen_convergence"",
      ""a_bar"": ""1.899"",
      ""r"": ""0.278"",
      ""A"": ""0.454877"",
      ""B"": ""1.54512""
    },
    {
      ""claim"": ""gfs_monotone"",
      ""a"": ""0.463"",
      ""b"": ""1.53"",
      ""D_bar"": ""1.88"",
      ""eta_bar"": ""0.1""
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

Lemma holds : claims_hold loss (fun _ => loss) (claims_of content).
Proof. exact (all_claims_hold accepted content_is_read nil I). Qed.

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

Theorem lyapunov_depth_7 : lyapunov_depth loss lo hi (14/125) (1/2).
Proof. exact (claim 7 holds). Qed.

Theorem balanced_cycle_8 : balanced_cycle loss (103999999999/100000000000) (105000000001/100000000000) 0 (line_row (109021/100000) (19953/25000) (2273/1000000) (18269/10000) (18269/10000) (12257/10000) (122571/100000)) ((line_row (4376019/5000000) (-8101/5000) (869/200000) (10347/25000) (378059/500000) (38203/50000) (234129/250000)) :: nil).
Proof. exact (claim 8 holds). Qed.

Theorem gap_regime_9 : gap_regime loss lo hi (103/250) (79/50) (69/50) (1/10) (319/50).
Proof. exact (claim 9 holds). Qed.

Theorem frozen_convergence_10 : frozen_convergence loss lo hi (1899/1000) (454877/1000000) (9657/6250).
Proof. exact (claim 10 holds). Qed.

Theorem gfs_monotone_11 : gfs_monotone loss lo hi (463/1000) (153/100) (47/25) (1/10).
Proof. exact (claim 11 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; product_unstable_2 ; edge_expansion_3 ; flip_subcritical_4 ; lyapunov_5 ; lyapunov_subcritical_6 ; lyapunov_depth_7 ; balanced_cycle_8 ; gap_regime_9 ; frozen_convergence_10 ; gfs_monotone_11 ]].
