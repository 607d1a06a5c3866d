From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (z : R) : R := (z - 1) ^ 2 / 2.

Definition text : string := "{
  ""format"": ""prodstab-certificate"",
  ""version"": 1,
  ""loss"": {
    ""formula"": ""(z - y)^2/2"",
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
      ""claim"": ""degenerate""
    },
    {
      ""claim"": ""lyapunov"",
      ""h_lo"": ""1.001e-12"",
      ""h_hi"": ""0.9998""
    },
    {
      ""claim"": ""squared_exact"",
      ""eta_bar"": ""1.99999""
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

Lemma holds : claims_hold loss (claims_of content 0).
Proof. exact (part_holds accepted content_is_read 0 nil I eq_refl). Qed.

Theorem minimum_1 : minimum loss lo hi.
Proof. exact (claim 1 holds). Qed.

Theorem degenerate_2 : degenerate loss lo hi.
Proof. exact (claim 2 holds). Qed.

Theorem lyapunov_3 : lyapunov loss lo hi (1001/1000000000000000) (4999/5000).
Proof. exact (claim 3 holds). Qed.

Theorem squared_exact_4 : squared_exact loss lo hi (199999/100000).
Proof. exact (claim 4 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; degenerate_2 ; lyapunov_3 ; squared_exact_4 ]].
