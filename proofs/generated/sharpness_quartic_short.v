From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (z : R) : R := (z ^ 2 - 1) ^ 2 / 4.

Definition text : string := "{
  ""format"": ""prodstab-certificate"",
  ""version"": 1,
  ""loss"": {
    ""formula"": ""(z^2 - 1)^2/4"",
    ""parameters"": {}
  },
  ""claims"": [
    {
      ""claim"": ""minimum"",
      ""lo"": ""0.99999999999999999999999999999999"",
      ""hi"": ""1.00000000000000000000000000000002""
    },
    {
      ""claim"": ""product_stable"",
      ""alpha_min"": ""95.99999""
    },
    {
      ""claim"": ""sharpness_law"",
      ""eta_lo"": ""0"",
      ""eta_bar"": ""0.1"",
      ""eps_bar"": ""0.15"",
      ""beta"": ""0.525"",
      ""k"": ""1.5"",
      ""A"": ""0.128"",
      ""B"": ""0.3"",
      ""e_near"": ""0.06"",
      ""e_mid"": ""0.2"",
      ""e_top"": ""0.3941"",
      ""z_lo"": ""-0.234"",
      ""z_hi"": ""1.5""
    },
    {
      ""claim"": ""sharpness_law_lower"",
      ""eps_l"": ""0.127"",
      ""beta_l"": ""0.4"",
      ""A_l"": ""0.116"",
      ""B_l"": ""0.353"",
      ""f_near"": ""0.11"",
      ""f_mid"": ""0.236"",
      ""f_top"": ""0.3637""
    },
    {
      ""claim"": ""law_entry"",
      ""e0"": ""0.0867"",
      ""e1"": ""0.127"",
      ""Qm"": ""1.02752"",
      ""Mm"": ""21.34"",
      ""cross"": ""0.00339""
    },
    {
      ""claim"": ""law_from_afar"",
      ""D_bar"": ""1.49"",
      ""rows"": [
        {
          ""top"": ""0.15"",
          ""low"": ""0.14013665"",
          ""from"": ""0.221016"",
          ""to"": ""1.242523"",
          ""slope"": ""0.67577""
        },
        {
          ""top"": ""0.15"",
          ""low"": ""0.13027330"",
          ""from"": ""0.442094"",
          ""to"": ""1.109809"",
          ""slope"": ""0.38491""
        },
        {
          ""top"": ""0.15"",
          ""low"": ""0.12708322"",
          ""from"": ""0.815897"",
          ""to"": ""1.109809"",
          ""slope"": ""0.27277""
        }
      ]
    },
    {
      ""claim"": ""sharpness"",
      ""start"": ""1.075"",
      ""m"": ""1.503"",
      ""beta_l"": ""0.4"",
      ""factor"": ""1.051"",
      ""factor_l"": ""0.799""
    }
  ],
  ""producer"": ""written by hand""
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

Theorem product_stable_2 : product_stable loss lo hi (9599999/100000).
Proof. exact (claim 2 holds). Qed.

Theorem sharpness_law_3 : sharpness_law loss lo hi 0 (1/10) (3/20) (21/40) (3/2) (16/125) (3/10).
Proof. exact (claim 3 holds). Qed.

Theorem sharpness_law_lower_4 : sharpness_law_lower loss lo hi 0 (1/10) (3/20) (21/40) (3/2) (16/125) (3/10) (127/1000) (2/5) (29/250) (353/1000).
Proof. exact (claim 4 holds). Qed.

Theorem law_entry_5 : law_entry loss lo hi 0 (1/10) (3/20) (21/40) (3/2) (16/125) (3/10) (127/1000) (2/5) (29/250) (353/1000) (127/1000).
Proof. exact (claim 5 holds). Qed.

Theorem law_from_afar_6 : law_from_afar loss lo hi 0 (1/10) (3/20) (21/40) (3/2) (16/125) (3/10) (149/100) (Row (3/20) (2802733/20000000) (27627/125000) (1242523/1000000) (67577/100000)) ((Row (3/20) (1302733/10000000) (221047/500000) (1109809/1000000) (38491/100000)) :: (Row (3/20) (6354161/50000000) (815897/1000000) (1109809/1000000) (27277/100000)) :: nil).
Proof. exact (claim 6 holds). Qed.

Theorem sharpness_7 : sharpness loss lo hi 0 (1/10) (21/40) (149/100) (27627/125000) (1242523/1000000) (43/40) (1503/1000) (2/5) (1051/1000) (799/1000).
Proof. exact (claim 7 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; product_stable_2 ; sharpness_law_3 ; sharpness_law_lower_4 ; law_entry_5 ; law_from_afar_6 ; sharpness_7 ]].
