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
      ""claim"": ""gap_regime"",
      ""a"": ""1.85"",
      ""b"": ""22"",
      ""D_bar"": ""13.3"",
      ""eta_bar"": ""0.1"",
      ""c"": ""4.95""
    },
    {
      ""claim"": ""gfs_monotone"",
      ""a"": ""-30"",
      ""b"": ""330"",
      ""D_bar"": ""360"",
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

Definition lo : R := (27465307216702742284881130923063/12500000000000000000000000000000).
Definition hi : R := (219722457733621938279049047384507/100000000000000000000000000000000).

Lemma holds : claims_hold loss (fun _ => loss) (claims_of content).
Proof. exact (all_claims_hold accepted content_is_read nil I). Qed.

Theorem minimum_1 : minimum loss lo hi.
Proof. exact (claim 1 holds). Qed.

Theorem product_stable_2 : product_stable loss lo hi (11825999/1000000000).
Proof. exact (claim 2 holds). Qed.

Theorem gap_regime_3 : gap_regime loss lo hi (37/20) 22 (133/10) (1/10) (99/20).
Proof. exact (claim 3 holds). Qed.

Theorem gfs_monotone_4 : gfs_monotone loss lo hi (-30) 330 360 (1/10).
Proof. exact (claim 4 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; product_stable_2 ; gap_regime_3 ; gfs_monotone_4 ]].
