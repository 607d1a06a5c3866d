From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (z : R) : R := 1 * z - ln z.

Definition text : string := "{
  ""format"": ""prodstab-certificate"",
  ""version"": 1,
  ""loss"": {
    ""formula"": ""y*z - log(z)"",
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
      ""claim"": ""run_wide"",
      ""eta"": ""0.1"",
      ""U0"": ""19.0825"",
      ""V0"": ""16.0825"",
      ""steps"": ""58"",
      ""r"": ""2.38e-8"",
      ""q"": ""0.7597"",
      ""K"": ""1.001"",
      ""D_lo"": ""0.9979105395975521954731565"",
      ""D_hi"": ""0.9979105395975521954731585"",
      ""u_lo"": ""1.013358"",
      ""u_hi"": ""1.013365"",
      ""rho_lo"": ""1.01336096861971407609"",
      ""rho_hi"": ""1.01336096861971408903"",
      ""sigma_lo"": ""0.9847532818999268036"",
      ""sigma_hi"": ""0.984753281899926818"",
      ""sharpness_lo"": ""17.595827889065373248"",
      ""sharpness_hi"": ""17.595827889065373484"",
      ""gap_lo"": ""0.2404172110934626516"",
      ""gap_hi"": ""0.2404172110934626752""
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

Theorem run_wide_2 : run_wide loss lo hi (1/10) (7633/400) (6433/400) 58 (119/5000000000) (7597/10000) (101336096861971407609/100000000000000000000) (101336096861971408903/100000000000000000000) (2461883204749817009/2500000000000000000) (492376640949963409/500000000000000000) (274934810766646457/15625000000000000) (4398956972266343371/250000000000000000) (601043027733656629/2500000000000000000) (37565189233353543/156250000000000000).
Proof. exact (claim 2 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; run_wide_2 ]].
