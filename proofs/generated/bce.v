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

Lemma holds : claims_hold loss (claims_of content 0).
Proof. exact (part_holds accepted content_is_read 0 nil I eq_refl). Qed.

Theorem minimum_1 : minimum loss lo hi.
Proof. exact (claim 1 holds). Qed.

Theorem product_stable_2 : product_stable loss lo hi (11825999/1000000000).
Proof. exact (claim 2 holds). Qed.

Theorem edge_contraction_3 : edge_contraction loss lo hi (37/100) (37/25) (29/100).
Proof. exact (claim 3 holds). Qed.

Theorem flip_4 : flip loss lo hi (4851/10000) (3/25) (44/5) (79/50) (51/20) (801/10000).
Proof. exact (claim 4 holds). Qed.

Theorem lyapunov_5 : lyapunov loss lo hi 0 (639/25).
Proof. exact (claim 5 holds). Qed.

Theorem convergence_6 : convergence loss lo hi (-30) 330 360 (1/10).
Proof. exact (claim 6 holds). Qed.

Theorem global_convergence_7 : global_convergence loss lo hi (111/100).
Proof. exact (claim 7 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; product_stable_2 ; edge_contraction_3 ; flip_4 ; lyapunov_5 ; convergence_6 ; global_convergence_7 ]].
