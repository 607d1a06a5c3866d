From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (z : R) : R := atan ((z - 1) ^ 2) / 2.

Definition text : string := "{
  ""format"": ""prodstab-certificate"",
  ""version"": 1,
  ""loss"": {
    ""formula"": ""atan((z - y)^2)/2"",
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
      ""claim"": ""degenerate_at"",
      ""at"": ""1""
    },
    {
      ""claim"": ""frozen_global"",
      ""a_bar"": ""1.995"",
      ""r"": ""0.666""
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
          ""centre"": ""1.082241"",
          ""drift"": ""0.71131"",
          ""radius"": ""0.002031"",
          ""slope"": ""1.6885"",
          ""product"": ""1.6885"",
          ""across"": ""1.2029"",
          ""across_product"": ""1.20291""
        },
        {
          ""centre"": ""0.8897032"",
          ""drift"": ""-1.3589"",
          ""radius"": ""0.003581"",
          ""slope"": ""0.43706"",
          ""product"": ""0.737976"",
          ""across"": ""0.79181"",
          ""across_product"": ""0.952477""
        }
      ]
    },
    {
      ""claim"": ""gap_regime"",
      ""a"": ""-18.3"",
      ""b"": ""20.3"",
      ""D_bar"": ""1.88"",
      ""eta_bar"": ""0.1"",
      ""c"": ""27.3""
    },
    {
      ""claim"": ""gfs_monotone"",
      ""a"": ""-17"",
      ""b"": ""19"",
      ""D_bar"": ""32"",
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

Theorem degenerate_at_2 : degenerate_at loss lo hi 1.
Proof. exact (claim 2 holds). Qed.

Theorem frozen_global_3 : frozen_global loss lo hi (399/200).
Proof. exact (claim 3 holds). Qed.

Theorem lyapunov_4 : lyapunov loss lo hi (1001/1000000000000000) (4999/5000).
Proof. exact (claim 4 holds). Qed.

Theorem lyapunov_depth_5 : lyapunov_depth loss lo hi (1/2000) (1/2).
Proof. exact (claim 5 holds). Qed.

Theorem balanced_cycle_6 : balanced_cycle loss (103999999999/100000000000) (105000000001/100000000000) 0 (line_row (1082241/1000000) (71131/100000) (2031/1000000) (3377/2000) (3377/2000) (12029/10000) (120291/100000)) ((line_row (1112129/1250000) (-13589/10000) (3581/1000000) (21853/50000) (92247/125000) (79181/100000) (952477/1000000)) :: nil).
Proof. exact (claim 6 holds). Qed.

Theorem gap_regime_7 : gap_regime loss lo hi (-183/10) (203/10) (47/25) (1/10) (273/10).
Proof. exact (claim 7 holds). Qed.

Theorem gfs_monotone_8 : gfs_monotone loss lo hi (-17) 19 32 (1/10).
Proof. exact (claim 8 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; degenerate_at_2 ; frozen_global_3 ; lyapunov_4 ; lyapunov_depth_5 ; balanced_cycle_6 ; gap_regime_7 ; gfs_monotone_8 ]].
