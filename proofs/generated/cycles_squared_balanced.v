From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (z : R) : R := (z - 1) ^ 2 / 2.

Definition text : string := "{
  ""format"": ""prodstab-certificate"",
  ""version"": 1,
  ""loss"": {
    ""formula"": ""(z - 1)^2/2"",
    ""parameters"": {}
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
      ""claim"": ""balanced_cycle"",
      ""a_lo"": ""1.2"",
      ""a_hi"": ""1.2"",
      ""decay"": ""0"",
      ""rows"": [
        {
          ""centre"": ""1.139538"",
          ""drift"": ""0"",
          ""radius"": ""0.004083"",
          ""slope"": ""2.5134"",
          ""product"": ""2.5134"",
          ""across"": ""1.3722"",
          ""across_product"": ""1.37221""
        },
        {
          ""centre"": ""0.73129"",
          ""drift"": ""0"",
          ""radius"": ""0.01057"",
          ""slope"": ""0.33068"",
          ""product"": ""0.831132"",
          ""across"": ""0.46135"",
          ""across_product"": ""0.63307""
        }
      ]
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

Theorem balanced_cycle_3 : balanced_cycle loss (6/5) (6/5) 0 (line_row (569769/500000) 0 (4083/1000000) (12567/5000) (12567/5000) (6861/5000) (137221/100000)) ((line_row (73129/100000) 0 (1057/100000) (8267/25000) (207783/250000) (9227/20000) (63307/100000)) :: nil).
Proof. exact (claim 3 holds). Qed.

Definition certificate : theorems := [[ minimum_1 ; degenerate_2 ; balanced_cycle_3 ]].
