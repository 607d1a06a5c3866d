From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (z : R) : R := logcosh (z - 1).

Definition text : string := "{
  ""format"": ""prodstab-certificate"",
  ""version"": 1,
  ""loss"": {
    ""formula"": ""logcosh(z - y)"",
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
      ""claim"": ""product_stable"",
      ""alpha_min"": ""1.999999""
    },
    {
      ""claim"": ""sharpness_law"",
      ""eta_lo"": ""0"",
      ""eta_bar"": ""0.1"",
      ""eps_bar"": ""1.2"",
      ""beta"": ""1.57501"",
      ""k"": ""0.0025"",
      ""A"": ""1.5375"",
      ""B"": ""0.401"",
      ""e_near"": ""0.17"",
      ""e_mid"": ""0.25"",
      ""e_top"": ""1.1027"",
      ""z_lo"": ""-1.21"",
      ""z_hi"": ""3.2""
    },
    {
      ""claim"": ""sharpness_law_lower"",
      ""eps_l"": ""0.4"",
      ""beta_l"": ""1.34581"",
      ""A_l"": ""1.4185"",
      ""B_l"": ""1.635"",
      ""f_near"": ""0.0943"",
      ""f_mid"": ""0.29"",
      ""f_top"": ""0.64479""
    },
    {
      ""claim"": ""law_entry"",
      ""e0"": ""0.24"",
      ""e1"": ""0.4"",
      ""Qm"": ""1.10523"",
      ""Mm"": ""7.18"",
      ""cross"": ""0.0221""
    },
    {
      ""claim"": ""law_entry_near"",
      ""eta_near"": ""0.0184"",
      ""C0"": ""78.7"",
      ""C1"": ""237"",
      ""qm"": ""5.44"",
      ""Mm"": ""4.55"",
      ""X"": ""39.7""
    },
    {
      ""claim"": ""law_strip"",
      ""w_max"": ""1.4"",
      ""kappa"": ""0.0269"",
      ""Ms"": ""4.09""
    },
    {
      ""claim"": ""law_from_afar"",
      ""D_bar"": ""32"",
      ""rows"": [
        {
          ""top"": ""1"",
          ""low"": ""0.96942227"",
          ""from"": ""-28.091"",
          ""to"": ""30.085"",
          ""slope"": ""1.0021""
        },
        {
          ""top"": ""1"",
          ""low"": ""0.93884455"",
          ""from"": ""-25.1268"",
          ""to"": ""27.1208"",
          ""slope"": ""1.0021""
        },
        {
          ""top"": ""1"",
          ""low"": ""0.90826683"",
          ""from"": ""-22.1926"",
          ""to"": ""24.1866"",
          ""slope"": ""1.0021""
        },
        {
          ""top"": ""0.9"",
          ""low"": ""0.86942227"",
          ""from"": ""-19.2966"",
          ""to"": ""21.2907"",
          ""slope"": ""1.0021""
        },
        {
          ""top"": ""0.9"",
          ""low"": ""0.83986381"",
          ""from"": ""-16.4307"",
          ""to"": ""18.4247"",
          ""slope"": ""1.002""
        },
        {
          ""top"": ""0.9"",
          ""low"": ""0.81030534"",
          ""from"": ""-13.5938"",
          ""to"": ""15.5878"",
          ""slope"": ""1.002""
        },
        {
          ""top"": ""0.8"",
          ""low"": ""0.77044153"",
          ""from"": ""-10.7961"",
          ""to"": ""12.7901"",
          ""slope"": ""1.002""
        },
        {
          ""top"": ""0.8"",
          ""low"": ""0.74190232"",
          ""from"": ""-8.02743"",
          ""to"": ""10.02146"",
          ""slope"": ""1.002""
        },
        {
          ""top"": ""0.8"",
          ""low"": ""0.71336312"",
          ""from"": ""-5.28678"",
          ""to"": ""7.28082"",
          ""slope"": ""1.002""
        },
        {
          ""top"": ""0.7"",
          ""low"": ""0.67146119"",
          ""from"": ""-2.58752"",
          ""to"": ""4.58155"",
          ""slope"": ""1.0005""
        },
        {
          ""top"": ""0.7"",
          ""low"": ""0.64402622"",
          ""from"": ""-0.06831"",
          ""to"": ""2.06186"",
          ""slope"": ""0.7904""
        }
      ]
    },
    {
      ""claim"": ""sharpness"",
      ""start"": ""1.5"",
      ""m"": ""16"",
      ""beta_l"": ""1.34581"",
      ""factor"": ""1.051"",
      ""factor_l"": ""0.8972""
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

Theorem product_stable_2 : product_stable loss lo hi (1999999/1000000).
Proof. exact (claim 2 holds). Qed.

Theorem sharpness_law_3 : sharpness_law loss lo hi 0 (1/10) (6/5) (157501/100000) (1/400) (123/80) (401/1000).
Proof. exact (claim 3 holds). Qed.

Theorem sharpness_law_lower_4 : sharpness_law_lower loss lo hi 0 (1/10) (6/5) (157501/100000) (1/400) (123/80) (401/1000) (2/5) (134581/100000) (2837/2000) (327/200).
Proof. exact (claim 4 holds). Qed.

Theorem law_entry_5 : law_entry loss lo hi 0 (1/10) (6/5) (157501/100000) (1/400) (123/80) (401/1000) (2/5) (134581/100000) (2837/2000) (327/200) (2/5).
Proof. exact (claim 5 holds). Qed.

Theorem law_entry_near_6 : law_entry_near loss lo hi 0 (23/1250) (6/5) (157501/100000) (1/400) (123/80) (401/1000) (2/5) (134581/100000) (2837/2000) (327/200) 237.
Proof. exact (claim 6 holds). Qed.

Theorem law_strip_7 : law_strip loss lo hi 0 (23/1250) (6/5) (157501/100000) (1/400) (123/80) (134581/100000) 237 (7/5) (269/10000) (409/100).
Proof. exact (claim 7 holds). Qed.

Theorem law_from_afar_8 : law_from_afar loss lo hi 0 (1/10) (6/5) (157501/100000) (1/400) (123/80) (401/1000) 32 (Row 1 (96942227/100000000) (-28091/1000) (6017/200) (10021/10000)) ((Row 1 (18776891/20000000) (-62817/2500) (33901/1250) (10021/10000)) :: (Row 1 (90826683/100000000) (-110963/5000) (120933/5000) (10021/10000)) :: (Row (9/10) (86942227/100000000) (-96483/5000) (212907/10000) (10021/10000)) :: (Row (9/10) (83986381/100000000) (-164307/10000) (184247/10000) (501/500)) :: (Row (9/10) (40515267/50000000) (-67969/5000) (77939/5000) (501/500)) :: (Row (4/5) (77044153/100000000) (-107961/10000) (127901/10000) (501/500)) :: (Row (4/5) (9273779/12500000) (-802743/100000) (501073/50000) (501/500)) :: (Row (4/5) (8917039/12500000) (-264339/50000) (364041/50000) (501/500)) :: (Row (7/10) (67146119/100000000) (-8086/3125) (91631/20000) (2001/2000)) :: (Row (7/10) (32201311/50000000) (-6831/100000) (103093/50000) (494/625)) :: nil).
Proof. exact (claim 8 holds). Qed.

Theorem sharpness_9 : sharpness loss lo hi 0 (1/10) (157501/100000) 32 (-28091/1000) (6017/200) (3/2) 16 (134581/100000) (1051/1000) (2243/2500).
Proof. exact (claim 9 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; product_stable_2 ; sharpness_law_3 ; sharpness_law_lower_4 ; law_entry_5 ; law_entry_near_6 ; law_strip_7 ; law_from_afar_8 ; sharpness_9 ]].
