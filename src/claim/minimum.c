/* Theory page, section 2: a bracket of the minimum. l1 changes sign and increases, so it has exactly one zero. */
#include "claim/kinds.h"

const ps_claim_kind ps_claim_kind_minimum = {
    .name = "minimum",
    .section = "2",
    .theorem = "Minimum.minimum_sound",
    .derivatives = 2,
    .fields = {"lo", "hi"},
    .obligations =
        {
            {"m0", {{0}}, "lo", "<", "hi"},
            {"smooth", {{"z", "lo", "hi"}}, "l(z)", "smooth", ""},
            {"m1", {{0}}, "l1(lo)", "<", "0"},
            {"m2", {{0}}, "l1(hi)", ">", "0"},
            {"m3", {{"z", "lo", "hi"}}, "l2(z)", ">", "0"},
        },
    .summary = "one zero of l' in ({lo}, {hi}), a strict minimum",
    .conclusion = "There is exactly one z* in ({lo}, {hi}) with l'(z*) = 0, and it is the strict minimum of l on [{lo}, {hi}]; "
                  "l''(z*) > 0.",
};
