From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (z : R) : R := softplus z - (9/10) * z.

Definition text : string := "{
  ""format"": ""prodstab-certificate"",
  ""version"": 1,
  ""loss"": {
    ""formula"": ""softplus(z) - p*z"",
    ""parameters"": {
      ""p"": ""0.9""
    }
  },
  ""claims"": [
    {
      ""claim"": ""minimum"",
      ""lo"": ""2.19722457733621938279049047384504"",
      ""hi"": ""2.19722457733621938279049047384507""
    },
    {
      ""claim"": ""product_stable"",
      ""alpha_min"": ""0.011825999""
    },
    {
      ""claim"": ""edge_contraction"",
      ""r"": ""0.37"",
      ""R"": ""1.48"",
      ""kappa"": ""0.29"",
      ""M"": ""7.6"",
      ""a_lo"": ""22.2222222222"",
      ""a_hi"": ""22.2222222223"",
      ""A"": ""0.59"",
      ""B"": ""5.92""
    },
    {
      ""claim"": ""frozen_global"",
      ""a_bar"": ""22.17"",
      ""r"": ""0.00107""
    },
    {
      ""claim"": ""flip"",
      ""r"": ""0.4851"",
      ""eps_bar"": ""0.0801"",
      ""kappa"": ""0.12"",
      ""M"": ""8.8"",
      ""a_lo"": ""22.2222222222"",
      ""a_hi"": ""22.2222222223"",
      ""a1_min"": ""1.58"",
      ""a1_max"": ""2.55"",
      ""A"": ""1.68"",
      ""B"": ""2.97""
    },
    {
      ""claim"": ""lyapunov"",
      ""h_lo"": ""0"",
      ""h_hi"": ""25.56""
    },
    {
      ""claim"": ""lyapunov_depth"",
      ""e_lo"": ""0"",
      ""e_hi"": ""0.5""
    },
    {
      ""claim"": ""attracting_cycle"",
      ""a_lo"": ""23.111111111088"",
      ""a_hi"": ""23.333333333415"",
      ""rows"": [
        {
          ""centre"": ""2.668081"",
          ""drift"": ""0.28767"",
          ""radius"": ""0.01633"",
          ""slope"": ""0.42312"",
          ""product"": ""0.42312""
        },
        {
          ""centre"": ""1.856304"",
          ""drift"": ""-0.14365"",
          ""radius"": ""0.008604"",
          ""slope"": ""1.812"",
          ""product"": ""0.766694""
        }
      ]
    },
    {
      ""claim"": ""bounded_oscillation"",
      ""a_lo"": ""22.2445"",
      ""a_hi"": ""88.8888"",
      ""A"": ""-3.413105"",
      ""B"": ""73.76002"",
      ""weight"": ""7100""
    },
    {
      ""claim"": ""balanced_cycle"",
      ""a_lo"": ""5.25915997605"",
      ""a_hi"": ""5.30972882202"",
      ""decay"": ""0"",
      ""rows"": [
        {
          ""centre"": ""1.721197"",
          ""drift"": ""0.57902"",
          ""radius"": ""0.005034"",
          ""slope"": ""0.73508"",
          ""product"": ""0.73508"",
          ""across"": ""1.3007"",
          ""across_product"": ""1.30071""
        },
        {
          ""centre"": ""1.260838"",
          ""drift"": ""-0.4992"",
          ""radius"": ""0.00488"",
          ""slope"": ""0.99791"",
          ""product"": ""0.733544"",
          ""across"": ""0.64527"",
          ""across_product"": ""0.83931""
        }
      ]
    },
    {
      ""claim"": ""convergence"",
      ""p"": ""-30"",
      ""q"": ""26"",
      ""K"": ""0.255"",
      ""a"": ""-30"",
      ""b"": ""330"",
      ""D_bar"": ""360"",
      ""eta_bar"": ""0.1""
    },
    {
      ""claim"": ""global_convergence"",
      ""p"": ""0"",
      ""q"": ""2.197384"",
      ""K"": ""0.256"",
      ""A"": ""0"",
      ""B"": ""4.4"",
      ""eta_bar"": ""1.11""
    },
    {
      ""claim"": ""gap_regime"",
      ""a"": ""1.85"",
      ""b"": ""22"",
      ""D_bar"": ""13.3"",
      ""eta_bar"": ""0.1"",
      ""c"": ""4.95""
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

Definition lo : R := (27465307216702742284881130923063/12500000000000000000000000000000).
Definition hi : R := (219722457733621938279049047384507/100000000000000000000000000000000).

Lemma holds : claims_hold loss (fun _ => loss) (claims_of content).
Proof. exact (all_claims_hold accepted content_is_read nil I). Qed.

Theorem minimum_1 : minimum loss lo hi.
Proof. exact (claim 1 holds). Qed.

Theorem product_stable_2 : product_stable loss lo hi (11825999/1000000000).
Proof. exact (claim 2 holds). Qed.

Theorem edge_contraction_3 : edge_contraction loss lo hi (37/100) (37/25) (29/100).
Proof. exact (claim 3 holds). Qed.

Theorem frozen_global_4 : frozen_global loss lo hi (2217/100).
Proof. exact (claim 4 holds). Qed.

Theorem flip_5 : flip loss lo hi (4851/10000) (3/25) (44/5) (79/50) (51/20) (801/10000).
Proof. exact (claim 5 holds). Qed.

Theorem lyapunov_6 : lyapunov loss lo hi 0 (639/25).
Proof. exact (claim 6 holds). Qed.

Theorem lyapunov_depth_7 : lyapunov_depth loss lo hi 0 (1/2).
Proof. exact (claim 7 holds). Qed.

Theorem attracting_cycle_8 : attracting_cycle loss (1444444444443/62500000000) (4666666666683/200000000000) (Cycle_row (2668081/1000000) (28767/100000) (1633/100000) (5289/12500) (5289/12500)) ((Cycle_row (116019/62500) (-2873/20000) (2151/250000) (453/250) (383347/500000)) :: nil).
Proof. exact (claim 8 holds). Qed.

Theorem bounded_oscillation_9 : bounded_oscillation loss lo hi (44489/2000) (111111/1250) (-682621/200000) (3688001/50000).
Proof. exact (claim 9 holds). Qed.

Theorem balanced_cycle_10 : balanced_cycle loss (105183199521/20000000000) (265486441101/50000000000) 0 (line_row (1721197/1000000) (28951/50000) (2517/500000) (18377/25000) (18377/25000) (13007/10000) (130071/100000)) ((line_row (630419/500000) (-312/625) (61/12500) (99791/100000) (91693/125000) (64527/100000) (83931/100000)) :: nil).
Proof. exact (claim 10 holds). Qed.

Theorem convergence_11 : convergence loss lo hi (-30) 330 360 (1/10).
Proof. exact (claim 11 holds). Qed.

Theorem global_convergence_12 : global_convergence loss lo hi (111/100).
Proof. exact (claim 12 holds). Qed.

Theorem gap_regime_13 : gap_regime loss lo hi (37/20) 22 (133/10) (1/10) (99/20).
Proof. exact (claim 13 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; product_stable_2 ; edge_contraction_3 ; frozen_global_4 ; flip_5 ; lyapunov_6 ; lyapunov_depth_7 ; attracting_cycle_8 ; bounded_oscillation_9 ; balanced_cycle_10 ; convergence_11 ; global_convergence_12 ; gap_regime_13 ]].
