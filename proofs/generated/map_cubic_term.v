From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (q z : R) : R := z ^ 2 / 2 + q * z ^ 3 / 6 + z ^ 4 / 24.

Definition text : string := "{
  ""format"": ""prodstab-certificate"",
  ""version"": 3,
  ""loss"": {
    ""formula"": ""z^2/2 + q*z^3/6 + z^4/24"",
    ""parameters"": {
      ""q"": [
        ""0"",
        ""1""
      ]
    }
  },
  ""cells"": [
    {
      ""parameters"": {
        ""q"": [
          ""0"",
          ""0.5""
        ]
      },
      ""claims"": [
        {
          ""claim"": ""minimum"",
          ""lo"": ""-1e-12"",
          ""hi"": ""1e-12""
        },
        {
          ""claim"": ""product_unstable"",
          ""alpha_max"": ""-0.2449""
        }
      ]
    },
    {
      ""parameters"": {
        ""q"": [
          ""0.75"",
          ""1""
        ]
      },
      ""claims"": [
        {
          ""claim"": ""minimum"",
          ""lo"": ""-1e-12"",
          ""hi"": ""1e-12""
        },
        {
          ""claim"": ""product_stable"",
          ""alpha_min"": ""0.6737""
        }
      ]
    },
    {
      ""parameters"": {
        ""q"": [
          ""0.625"",
          ""0.75""
        ]
      },
      ""claims"": [
        {
          ""claim"": ""minimum"",
          ""lo"": ""-1e-12"",
          ""hi"": ""1e-12""
        },
        {
          ""claim"": ""product_stable"",
          ""alpha_min"": ""0.1684""
        }
      ]
    },
    {
      ""parameters"": {
        ""q"": [
          ""0.5"",
          ""0.5625""
        ]
      },
      ""claims"": [
        {
          ""claim"": ""minimum"",
          ""lo"": ""-1e-12"",
          ""hi"": ""1e-12""
        },
        {
          ""claim"": ""product_unstable"",
          ""alpha_max"": ""-0.04976""
        }
      ]
    },
    {
      ""parameters"": {
        ""q"": [
          ""0.5625"",
          ""0.59375""
        ]
      },
      ""claims"": [
        {
          ""claim"": ""minimum"",
          ""lo"": ""-1e-12"",
          ""hi"": ""1e-12""
        }
      ]
    },
    {
      ""parameters"": {
        ""q"": [
          ""0.59375"",
          ""0.625""
        ]
      },
      ""claims"": [
        {
          ""claim"": ""minimum"",
          ""lo"": ""-1e-12"",
          ""hi"": ""1e-12""
        },
        {
          ""claim"": ""product_stable"",
          ""alpha_min"": ""0.05646""
        }
      ]
    }
  ],
  ""producer"": ""prodstab 0.1.0"",
  ""comment"": """"
}
"%string.

Lemma accepted : accepts text = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Definition content : certificate := Eval vm_compute in as_read text.
Lemma content_is_read : as_read text = content.
Proof. vm_cast_no_check (eq_refl content). Qed.

Definition cells (q : R) : list cell_at := [
  Cell_at (0 <= q <= (1/2)) [minimum (loss q) (-1/1000000000000) (1/1000000000000) ; product_unstable (loss q) (-1/1000000000000) (1/1000000000000) (-2449/10000)] ;
  Cell_at ((3/4) <= q <= 1) [minimum (loss q) (-1/1000000000000) (1/1000000000000) ; product_stable (loss q) (-1/1000000000000) (1/1000000000000) (6737/10000)] ;
  Cell_at ((5/8) <= q <= (3/4)) [minimum (loss q) (-1/1000000000000) (1/1000000000000) ; product_stable (loss q) (-1/1000000000000) (1/1000000000000) (421/2500)] ;
  Cell_at ((1/2) <= q <= (9/16)) [minimum (loss q) (-1/1000000000000) (1/1000000000000) ; product_unstable (loss q) (-1/1000000000000) (1/1000000000000) (-311/6250)] ;
  Cell_at ((9/16) <= q <= (19/32)) [minimum (loss q) (-1/1000000000000) (1/1000000000000)] ;
  Cell_at ((19/32) <= q <= (5/8)) [minimum (loss q) (-1/1000000000000) (1/1000000000000) ; product_stable (loss q) (-1/1000000000000) (1/1000000000000) (2823/50000)] ].

Theorem every_cell : forall q, 0 <= q <= 1 -> cells_hold (cells q).
Proof. intros q in_q. exact (all_cells_hold accepted content_is_read (q :: nil) (conj in_q I) (loss q) (fun q => loss q) eq_refl eq_refl eq_refl). Qed.

Definition certificate : theorems := [[ every_cell ]].
