From Prodstab Require Import Certificate.
Open Scope R_scope.

Definition loss (c z : R) : R := exp z + exp (- z) - c * z.

Definition text : string := "{
  ""format"": ""prodstab-certificate"",
  ""version"": 3,
  ""loss"": {
    ""formula"": ""exp(z) + exp(-z) - c*z"",
    ""parameters"": {
      ""c"": [
        ""-3"",
        ""3""
      ]
    }
  },
  ""cells"": [
    {
      ""parameters"": {
        ""c"": [
          ""-3"",
          ""-0.078""
        ]
      },
      ""claims"": [
        {
          ""claim"": ""minimum"",
          ""lo"": ""-1.196"",
          ""hi"": ""-0.0378""
        },
        {
          ""claim"": ""critical"",
          ""c_lo"": ""-3"",
          ""c_hi"": ""-0.078"",
          ""at_lo"": ""-1.41421356237309504880171993"",
          ""at_hi"": ""-1.41421356237309504880165752"",
          ""side"": ""-1"",
          ""rate"": ""0.055950873"",
          ""z0_lo"": ""-0.658478948462408354312535918303"",
          ""z0_hi"": ""-0.658478948462408354312535908426"",
          ""z1_lo"": ""-0.658478948462408354312510439527"",
          ""z1_hi"": ""-0.658478948462408354312510429651"",
          ""m_lo"": ""1.8305503"",
          ""m_hi"": ""3.6754977"",
          ""p_lo"": ""-1.000001"",
          ""p_hi"": ""-0.99999899"",
          ""s_lo"": ""0.27179696"",
          ""s_hi"": ""0.54655912"",
          ""q_lo"": ""0.20585561"",
          ""q_hi"": ""44.193338"",
          ""a"": ""0""
        }
      ]
    },
    {
      ""parameters"": {
        ""c"": [
          ""-0.078"",
          ""0.6915""
        ]
      },
      ""claims"": [
        {
          ""claim"": ""minimum"",
          ""lo"": ""-0.03937"",
          ""hi"": ""0.33959""
        },
        {
          ""claim"": ""product_unstable"",
          ""alpha_max"": ""-0.745""
        }
      ]
    },
    {
      ""parameters"": {
        ""c"": [
          ""0.6915"",
          ""1.461""
        ]
      },
      ""claims"": [
        {
          ""claim"": ""minimum"",
          ""lo"": ""0.33886"",
          ""hi"": ""0.67782""
        },
        {
          ""claim"": ""critical"",
          ""c_lo"": ""0.6915"",
          ""c_hi"": ""1.461"",
          ""at_lo"": ""1.4142135623730950488014121"",
          ""at_hi"": ""1.4142135623730950488019654"",
          ""side"": ""1"",
          ""rate"": ""0.34879847"",
          ""z0_lo"": ""0.6584789484624083543124096119"",
          ""z0_hi"": ""0.6584789484624083543124108727"",
          ""z1_lo"": ""0.6584789484624083543126354957"",
          ""z1_hi"": ""0.6584789484624083543126367564"",
          ""m_lo"": ""1.8617755"",
          ""m_hi"": ""2.721824"",
          ""p_lo"": ""-1.000001"",
          ""p_hi"": ""-0.99999899"",
          ""s_lo"": ""0.28253881"",
          ""s_hi"": ""0.62198372"",
          ""q_lo"": ""1.2345165"",
          ""q_hi"": ""19.133027"",
          ""a"": ""0""
        }
      ]
    },
    {
      ""parameters"": {
        ""c"": [
          ""1.461"",
          ""3""
        ]
      },
      ""claims"": [
        {
          ""claim"": ""minimum"",
          ""lo"": ""0.67695"",
          ""hi"": ""1.19529""
        },
        {
          ""claim"": ""product_stable"",
          ""alpha_min"": ""0.06405""
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

Definition cells (c : R) : list cell_at := [
  Cell_at ((-3) <= c <= (-39/500)) [minimum (loss c) (-299/250) (-189/5000) ; critical (fun c => loss c) (-299/250) (-189/5000) (-3) (-39/500) (-141421356237309504880171993/100000000000000000000000000) (-17677669529663688110020719/12500000000000000000000000) (-1) (55950873/1000000000)] ;
  Cell_at ((-39/500) <= c <= (1383/2000)) [minimum (loss c) (-3937/100000) (33959/100000) ; product_unstable (loss c) (-3937/100000) (33959/100000) (-149/200)] ;
  Cell_at ((1383/2000) <= c <= (1461/1000)) [minimum (loss c) (16943/50000) (33891/50000) ; critical (fun c => loss c) (16943/50000) (33891/50000) (1383/2000) (1461/1000) (14142135623730950488014121/10000000000000000000000000) (7071067811865475244009827/5000000000000000000000000) 1 (34879847/100000000)] ;
  Cell_at ((1461/1000) <= c <= 3) [minimum (loss c) (13539/20000) (119529/100000) ; product_stable (loss c) (13539/20000) (119529/100000) (1281/20000)] ].

Theorem every_cell : forall c, (-3) <= c <= 3 -> cells_hold (cells c).
Proof. intros c in_c. exact (all_cells_hold accepted content_is_read (c :: nil) (conj in_c I) (loss c) (fun c => loss c) eq_refl eq_refl eq_refl). Qed.

Definition certificate : theorems := [[ every_cell ]].
