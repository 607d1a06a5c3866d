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
      ""claim"": ""flip"",
      ""r"": ""0.1326"",
      ""eps_bar"": ""0.102"",
      ""kappa"": ""2.5"",
      ""M"": ""190"",
      ""a_lo"": ""0.999999999999"",
      ""a_hi"": ""1.00000000001"",
      ""a1_min"": ""1.56"",
      ""a1_max"": ""2.59"",
      ""A"": ""0.787"",
      ""B"": ""1.142""
    },
    {
      ""claim"": ""two_cycle"",
      ""a_lo"": ""1.050999"",
      ""a_hi"": ""1.0866"",
      ""left_lo"": ""0.825058"",
      ""left_hi"": ""0.874934"",
      ""right_lo"": ""1.09025"",
      ""right_hi"": ""1.11233"",
      ""core_lo"": ""0.94894"",
      ""core_hi"": ""1.0368"",
      ""window_lo"": ""0.77258"",
      ""window_hi"": ""1.146"",
      ""A"": ""0.746"",
      ""B"": ""1.156"",
      ""multiplier_lo"": ""0.25513"",
      ""multiplier_hi"": ""0.65582""
    },
    {
      ""claim"": ""two_cycle"",
      ""a_lo"": ""1.0866"",
      ""a_hi"": ""1.1472"",
      ""left_lo"": ""0.767007"",
      ""left_hi"": ""0.833054"",
      ""right_lo"": ""1.10929"",
      ""right_hi"": ""1.13129"",
      ""core_lo"": ""0.9367"",
      ""core_hi"": ""1.0414"",
      ""window_lo"": ""0.6972"",
      ""window_hi"": ""1.1706"",
      ""A"": ""0.66"",
      ""B"": ""1.19"",
      ""multiplier_lo"": ""-0.27474"",
      ""multiplier_hi"": ""0.33272""
    },
    {
      ""claim"": ""two_cycle"",
      ""a_lo"": ""1.1472"",
      ""a_hi"": ""1.18885"",
      ""left_lo"": ""0.736677"",
      ""left_hi"": ""0.774147"",
      ""right_lo"": ""1.129125"",
      ""right_hi"": ""1.138468"",
      ""core_lo"": ""0.91437"",
      ""core_hi"": ""1.0489"",
      ""window_lo"": ""0.6577"",
      ""window_hi"": ""1.18"",
      ""A"": ""0.615"",
      ""B"": ""1.2"",
      ""multiplier_lo"": ""-0.6115"",
      ""multiplier_hi"": ""-0.19521""
    },
    {
      ""claim"": ""period_doubling"",
      ""a_lo"": ""1.18885"",
      ""a_hi"": ""1.23731"",
      ""left_lo"": ""0.703677"",
      ""left_hi"": ""0.741898"",
      ""right_lo"": ""1.137308"",
      ""right_hi"": ""1.144773"",
      ""core_lo"": ""0.9022"",
      ""core_hi"": ""1.052"",
      ""window_lo"": ""0.6148"",
      ""window_hi"": ""1.1882"",
      ""A"": ""0.567"",
      ""B"": ""1.21"",
      ""at_lo"": ""1.2360679762"",
      ""at_hi"": ""1.2360679788"",
      ""before_lo"": ""1.14412280548899"",
      ""before_hi"": ""1.14412280549774"",
      ""after_lo"": ""1.14412280577305"",
      ""after_hi"": ""1.1441228057818""
    },
    {
      ""claim"": ""branch"",
      ""a_from"": ""0.999999999999"",
      ""a_to"": ""1.2360679762""
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

Theorem product_stable_2 : product_stable loss lo hi (9599999/100000).
Proof. exact (claim 2 holds). Qed.

Theorem flip_3 : flip loss lo hi (663/5000) (5/2) 190 (39/25) (259/100) (51/500).
Proof. exact (claim 3 holds). Qed.

Theorem two_cycle_4 : two_cycle loss lo hi (38629/50000) (573/500) (412529/500000) (437467/500000) (4361/4000) (111233/100000) (25513/100000) (32791/50000) (1050999/1000000) (5433/5000).
Proof. exact (claim 4 holds). Qed.

Theorem two_cycle_5 : two_cycle loss lo hi (1743/2500) (5853/5000) (767007/1000000) (416527/500000) (110929/100000) (113129/100000) (-13737/50000) (4159/12500) (5433/5000) (717/625).
Proof. exact (claim 5 holds). Qed.

Theorem two_cycle_6 : two_cycle loss lo hi (6577/10000) (59/50) (736677/1000000) (774147/1000000) (9033/8000) (284617/250000) (-1223/2000) (-19521/100000) (717/625) (23777/20000).
Proof. exact (claim 6 holds). Qed.

Theorem period_doubling_7 : period_doubling loss lo hi (1537/2500) (5941/5000) (703677/1000000) (370949/500000) (284327/250000) (1144773/1000000) (23777/20000) (123731/100000) (6180339881/5000000000) (3090169947/2500000000).
Proof. exact (claim 7 holds). Qed.

Theorem branch_8 : branch loss lo hi (999999999999/1000000000000) (6180339881/5000000000) (mksegment (23777/20000) (6180339881/5000000000) (1537/2500) (5941/5000) (703677/1000000) (1144773/1000000) :: mksegment (717/625) (23777/20000) (6577/10000) (59/50) (736677/1000000) (284617/250000) :: mksegment (5433/5000) (717/625) (1743/2500) (5853/5000) (767007/1000000) (113129/100000) :: mksegment (1050999/1000000) (5433/5000) (38629/50000) (573/500) (412529/500000) (111233/100000) :: flip_steps lo hi (663/5000) (51/500) (999999999999/1000000000000) :: nil).
Proof. exact (claim 8 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; product_stable_2 ; flip_3 ; two_cycle_4 ; two_cycle_5 ; two_cycle_6 ; period_doubling_7 ; branch_8 ]].
