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
      ""claim"": ""lyapunov_depth"",
      ""e_lo"": ""0"",
      ""e_hi"": ""0.5""
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

Theorem lyapunov_depth_3 : lyapunov_depth loss lo hi 0 (1/2).
Proof. exact (claim 3 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; product_stable_2 ; lyapunov_depth_3 ]].
