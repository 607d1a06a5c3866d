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
      ""claim"": ""flip_momentum"",
      ""r"": ""0.1317"",
      ""eps_bar"": ""0.101"",
      ""kappa"": ""2.6"",
      ""M"": ""190"",
      ""a_lo"": ""0.999999999999"",
      ""a_hi"": ""1.00000000001"",
      ""a1_min"": ""1.56"",
      ""a1_max"": ""2.59"",
      ""A"": ""0.789"",
      ""B"": ""1.141"",
      ""momentum"": ""0.5"",
      ""look_ahead"": ""0""
    },
    {
      ""claim"": ""two_cycle_momentum"",
      ""a_lo"": ""1.050499"",
      ""a_hi"": ""1.0858"",
      ""left_lo"": ""0.825936"",
      ""left_hi"": ""0.875608"",
      ""right_lo"": ""1.08991"",
      ""right_hi"": ""1.112"",
      ""core_lo"": ""0.94921"",
      ""core_hi"": ""1.0367"",
      ""window_lo"": ""0.77372"",
      ""window_hi"": ""1.1455"",
      ""A"": ""0.747"",
      ""B"": ""1.156"",
      ""momentum"": ""0.5"",
      ""look_ahead"": ""0""
    },
    {
      ""claim"": ""two_cycle_momentum"",
      ""a_lo"": ""1.0858"",
      ""a_hi"": ""1.1278"",
      ""left_lo"": ""0.784959"",
      ""left_hi"": ""0.832652"",
      ""right_lo"": ""1.10931"",
      ""right_hi"": ""1.12603"",
      ""core_lo"": ""0.93655"",
      ""core_hi"": ""1.0414"",
      ""window_lo"": ""0.72045"",
      ""window_hi"": ""1.1638"",
      ""A"": ""0.686"",
      ""B"": ""1.176"",
      ""momentum"": ""0.5"",
      ""look_ahead"": ""0""
    },
    {
      ""claim"": ""two_cycle_momentum"",
      ""a_lo"": ""1.1278"",
      ""a_hi"": ""1.13249"",
      ""left_lo"": ""0.783771"",
      ""left_hi"": ""0.7885804"",
      ""right_lo"": ""1.1247748"",
      ""right_hi"": ""1.1262419"",
      ""core_lo"": ""0.91984"",
      ""core_hi"": ""1.0473"",
      ""window_lo"": ""0.71891"",
      ""window_hi"": ""1.1641"",
      ""A"": ""0.684"",
      ""B"": ""1.18"",
      ""momentum"": ""0.5"",
      ""look_ahead"": ""0""
    },
    {
      ""claim"": ""two_cycle_momentum"",
      ""a_lo"": ""1.13249"",
      ""a_hi"": ""1.134"",
      ""left_lo"": ""0.7826781"",
      ""left_hi"": ""0.7842083"",
      ""right_lo"": ""1.126109"",
      ""right_hi"": ""1.1265679"",
      ""core_lo"": ""0.91818"",
      ""core_hi"": ""1.0478"",
      ""window_lo"": ""0.71749"",
      ""window_hi"": ""1.1645"",
      ""A"": ""0.682"",
      ""B"": ""1.18"",
      ""momentum"": ""0.5"",
      ""look_ahead"": ""0""
    },
    {
      ""claim"": ""two_cycle_momentum"",
      ""a_lo"": ""1.134"",
      ""a_hi"": ""1.134335"",
      ""left_lo"": ""0.78246878"",
      ""left_hi"": ""0.78280705"",
      ""right_lo"": ""1.12652926"",
      ""right_hi"": ""1.12663018"",
      ""core_lo"": ""0.91765"",
      ""core_hi"": ""1.0479"",
      ""window_lo"": ""0.71721"",
      ""window_hi"": ""1.1646"",
      ""A"": ""0.682"",
      ""B"": ""1.18"",
      ""momentum"": ""0.5"",
      ""look_ahead"": ""0""
    },
    {
      ""claim"": ""two_cycle_momentum"",
      ""a_lo"": ""1.134335"",
      ""a_hi"": ""1.1343613"",
      ""left_lo"": ""0.782467408"",
      ""left_hi"": ""0.782493947"",
      ""right_lo"": ""1.126622671"",
      ""right_hi"": ""1.126630581"",
      ""core_lo"": ""0.91753"",
      ""core_hi"": ""1.048"",
      ""window_lo"": ""0.71721"",
      ""window_hi"": ""1.1646"",
      ""A"": ""0.682"",
      ""B"": ""1.18"",
      ""momentum"": ""0.5"",
      ""look_ahead"": ""0""
    },
    {
      ""claim"": ""branch_momentum"",
      ""a_from"": ""0.999999999999"",
      ""a_to"": ""1.1343613"",
      ""momentum"": ""0.5"",
      ""look_ahead"": ""0""
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

Theorem flip_momentum_3 : flip_momentum loss lo hi (1317/10000) (13/5) 190 (39/25) (259/100) (101/1000) (1/2) 0.
Proof. exact (claim 3 holds). Qed.

Theorem two_cycle_momentum_4 : two_cycle_momentum loss lo hi (19343/25000) (2291/2000) (51621/62500) (109451/125000) (108991/100000) (139/125) (1050499/1000000) (5429/5000) (1/2) 0.
Proof. exact (claim 4 holds). Qed.

Theorem two_cycle_momentum_5 : two_cycle_momentum loss lo hi (14409/20000) (5819/5000) (784959/1000000) (208163/250000) (110931/100000) (112603/100000) (5429/5000) (5639/5000) (1/2) 0.
Proof. exact (claim 5 holds). Qed.

Theorem two_cycle_momentum_6 : two_cycle_momentum loss lo hi (71891/100000) (11641/10000) (783771/1000000) (1971451/2500000) (2811937/2500000) (11262419/10000000) (5639/5000) (113249/100000) (1/2) 0.
Proof. exact (claim 6 holds). Qed.

Theorem two_cycle_momentum_7 : two_cycle_momentum loss lo hi (71749/100000) (2329/2000) (7826781/10000000) (7842083/10000000) (1126109/1000000) (11265679/10000000) (113249/100000) (567/500) (1/2) 0.
Proof. exact (claim 7 holds). Qed.

Theorem two_cycle_momentum_8 : two_cycle_momentum loss lo hi (71721/100000) (5823/5000) (39123439/50000000) (15656141/20000000) (56326463/50000000) (56331509/50000000) (567/500) (226867/200000) (1/2) 0.
Proof. exact (claim 8 holds). Qed.

Theorem two_cycle_momentum_9 : two_cycle_momentum loss lo hi (71721/100000) (5823/5000) (48904213/62500000) (782493947/1000000000) (1126622671/1000000000) (1126630581/1000000000) (226867/200000) (11343613/10000000) (1/2) 0.
Proof. exact (claim 9 holds). Qed.

Theorem branch_momentum_10 : branch_momentum loss lo hi (999999999999/1000000000000) (11343613/10000000) (1/2) 0 (mksegment (226867/200000) (11343613/10000000) (71721/100000) (5823/5000) (48904213/62500000) (1126630581/1000000000) :: mksegment (567/500) (226867/200000) (71721/100000) (5823/5000) (39123439/50000000) (56331509/50000000) :: mksegment (113249/100000) (567/500) (71749/100000) (2329/2000) (7826781/10000000) (11265679/10000000) :: mksegment (5639/5000) (113249/100000) (71891/100000) (11641/10000) (783771/1000000) (11262419/10000000) :: mksegment (5429/5000) (5639/5000) (14409/20000) (5819/5000) (784959/1000000) (112603/100000) :: mksegment (1050499/1000000) (5429/5000) (19343/25000) (2291/2000) (51621/62500) (139/125) :: flip_steps lo hi (1317/10000) (101/1000) (999999999999/1000000000000) :: nil).
Proof. exact (claim 10 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; product_stable_2 ; flip_momentum_3 ; two_cycle_momentum_4 ; two_cycle_momentum_5 ; two_cycle_momentum_6 ; two_cycle_momentum_7 ; two_cycle_momentum_8 ; two_cycle_momentum_9 ; branch_momentum_10 ]].
