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
      ""claim"": ""run"",
      ""eta"": ""0.1"",
      ""x0"": ""5"",
      ""y0"": ""0.125"",
      ""steps"": ""3661"",
      ""r"": ""5.03e-9"",
      ""q"": ""0.994976"",
      ""K"": ""1.001"",
      ""D_lo"": ""1.984924305553684413550061"",
      ""D_hi"": ""1.984924305553684413550064"",
      ""u_lo"": ""4.68505"",
      ""u_hi"": ""4.68507"",
      ""x_lo"": ""4.4608850675165494173"",
      ""x_hi"": ""4.4608850675165494737"",
      ""y_lo"": ""0.2241707609285519823"",
      ""y_hi"": ""0.2241707609285520388"",
      ""sharpness_lo"": ""19.949748115647415675"",
      ""sharpness_hi"": ""19.949748115647416177"",
      ""gap_lo"": ""0.0050251884352583823"",
      ""gap_hi"": ""0.0050251884352584325""
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

Theorem run_2 : run loss lo hi (1/10) 5 (1/8) (Z.to_nat 3661) (503/100000000000) (31093/31250) (44608850675165494173/10000000000000000000) (44608850675165494737/10000000000000000000) (2241707609285519823/10000000000000000000) (560426902321380097/2500000000000000000) (797989924625896627/40000000000000000) (19949748115647416177/1000000000000000000) (50251884352583823/10000000000000000000) (2010075374103373/400000000000000000).
Proof. exact (claim 2 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; run_2 ]].
