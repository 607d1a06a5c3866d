From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (z : R) : R := (z - 1) ^ 2 / 2.

Definition text : string := "{
  ""format"": ""prodstab-certificate"",
  ""version"": 1,
  ""loss"": {
    ""formula"": ""(z - y)^2/2"",
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
      ""claim"": ""degenerate""
    },
    {
      ""claim"": ""frozen_global"",
      ""a_bar"": ""1.995"",
      ""r"": ""3.5""
    },
    {
      ""claim"": ""lyapunov"",
      ""h_lo"": ""1.001e-12"",
      ""h_hi"": ""0.9998""
    },
    {
      ""claim"": ""lyapunov_depth"",
      ""e_lo"": ""0.0005"",
      ""e_hi"": ""0.5""
    },
    {
      ""claim"": ""balanced_cycle"",
      ""a_lo"": ""1.03999999999"",
      ""a_hi"": ""1.05000000001"",
      ""decay"": ""0"",
      ""rows"": [
        {
          ""centre"": ""1.083612"",
          ""drift"": ""0.756"",
          ""radius"": ""0.002076"",
          ""slope"": ""1.7183"",
          ""product"": ""1.7183"",
          ""across"": ""1.2074"",
          ""across_product"": ""1.20741""
        },
        {
          ""centre"": ""0.887323"",
          ""drift"": ""-1.4542"",
          ""radius"": ""0.003729"",
          ""slope"": ""0.43807"",
          ""product"": ""0.752736"",
          ""across"": ""0.78731"",
          ""across_product"": ""0.950606""
        }
      ]
    },
    {
      ""claim"": ""squared_exact"",
      ""eta_bar"": ""1.99999""
    },
    {
      ""claim"": ""gap_regime"",
      ""a"": ""-0.6"",
      ""b"": ""2.46"",
      ""D_bar"": ""1.88"",
      ""eta_bar"": ""0.1"",
      ""c"": ""38.2""
    },
    {
      ""claim"": ""gfs_monotone"",
      ""a"": ""-2.12"",
      ""b"": ""3.96"",
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

Theorem degenerate_2 : degenerate loss lo hi.
Proof. exact (claim 2 holds). Qed.

Theorem frozen_global_3 : frozen_global loss lo hi (399/200).
Proof. exact (claim 3 holds). Qed.

Theorem lyapunov_4 : lyapunov loss lo hi (1001/1000000000000000) (4999/5000).
Proof. exact (claim 4 holds). Qed.

Theorem lyapunov_depth_5 : lyapunov_depth loss lo hi (1/2000) (1/2).
Proof. exact (claim 5 holds). Qed.

Theorem balanced_cycle_6 : balanced_cycle loss (103999999999/100000000000) (105000000001/100000000000) 0 (line_row (270903/250000) (189/250) (519/250000) (17183/10000) (17183/10000) (6037/5000) (120741/100000)) ((line_row (887323/1000000) (-7271/5000) (3729/1000000) (43807/100000) (23523/31250) (78731/100000) (475303/500000)) :: nil).
Proof. exact (claim 6 holds). Qed.

Theorem squared_exact_7 : squared_exact loss lo hi (199999/100000).
Proof. exact (claim 7 holds). Qed.

Theorem gap_regime_8 : gap_regime loss lo hi (-3/5) (123/50) (47/25) (1/10) (191/5).
Proof. exact (claim 8 holds). Qed.

Theorem gfs_monotone_9 : gfs_monotone loss lo hi (-53/25) (99/25) (47/25) (1/10).
Proof. exact (claim 9 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; degenerate_2 ; frozen_global_3 ; lyapunov_4 ; lyapunov_depth_5 ; balanced_cycle_6 ; squared_exact_7 ; gap_regime_8 ; gfs_monotone_9 ]].
