/* Theory page, section 3: the two-step map at the edge of stability contracts, cubically, at a product-stable minimum and
 * expands at a product-unstable one. */
#include "claim/kinds.h"
#include "claim/two_step_map.h"

#define STEPS {"a", "a_lo", "a_hi"}

const ps_claim_kind ps_claim_kind_edge_contraction = {
    .name = "edge_contraction",
    .section = "3",
    .theorem = "EdgeContraction.edge_contraction_sound",
    .after = PS_AFTER_STABLE,
    .derivatives = 4,
    .fields = {"r", "R", "kappa", "M", "a_lo", "a_hi", "A", "B"},
    .definitions = {PS_FROZEN_MAP, PS_TWO_STEP_MAP, PS_THIRD_DERIVATIVE_AT, PS_THIRD_DERIVATIVE},
    .obligations =
        {
            {"w1", {{0}}, "r", ">", "0"},
            {"w2", {{0}}, "r", "<=", "R"},
            {"w3", {{0}}, "kappa", ">", "0"},
            {"e0a", {{0}}, "A", "<", "lo - R"},
            {"e0b", {{0}}, "hi + R", "<", "B"},
            {"e0c", {{"z", "A", "B"}}, "l(z)", "smooth", ""},
            {"e0d", {{"z", "lo - R", "hi + R"}, STEPS}, "g(z, a)", ">", "A"},
            {"e0e", {{"z", "lo - R", "hi + R"}, STEPS}, "g(z, a)", "<", "B"},
            {"e1a", {{"z", "lo", "hi"}}, "a_lo*l2(z)", "<=", "2"},
            {"e1b", {{"z", "lo", "hi"}}, "a_hi*l2(z)", ">=", "2"},
            {"e2a", {{"z", "lo - r", "hi + r"}, STEPS}, "T(z, a)", "<=", "-6*kappa"},
            {"e2b", {{"z", "lo - r", "hi + r"}, STEPS}, "T(z, a)", ">=", "-M"},
            {"e3", {{0}}, "(M/6 + kappa)*r^2", "<=", "2"},
            {"e4a", {{"z", "lo + r", "hi + R"}, STEPS}, "H(z, a) - z", "<", "0"},
            {"e4b", {{"z", "lo + r", "hi + R"}, STEPS}, "H(z, a) + z - 2*hi", ">", "0"},
            {"e4c", {{"z", "lo - R", "hi - r"}, STEPS}, "H(z, a) - z", ">", "0"},
            {"e4d", {{"z", "lo - R", "hi - r"}, STEPS}, "H(z, a) + z - 2*lo", "<", "0"},
        },
    .summary = "at the edge two steps contract for |z - z*| <= {R}, by 1 - {kappa} d^2 where d = |z - z*| <= {r}",
    .conclusion =
        "At the edge of stability, a = 2/l''(z*), two steps of z -> z - a l'(z) bring every z with 0 < |z - z*| <= {R} strictly "
        "nearer to z*, so the iteration converges to z* from there; for |z - z*| <= {r} they multiply the distance d by at most "
        "1 - {kappa} d^2, so that after 2n steps it is at most d / sqrt(1 + 2 n {kappa} d^2).",
};

const ps_claim_kind ps_claim_kind_edge_expansion = {
    .name = "edge_expansion",
    .section = "3",
    .theorem = "EdgeExpansion.edge_expansion_sound",
    .after = PS_AFTER_UNSTABLE,
    .derivatives = 4,
    .fields = {"r", "kappa", "a_lo", "a_hi", "A", "B"},
    .definitions = {PS_FROZEN_MAP, PS_THIRD_DERIVATIVE_AT, PS_THIRD_DERIVATIVE},
    .obligations =
        {
            {"w1", {{0}}, "r", ">", "0"},
            {"w2", {{0}}, "kappa", ">", "0"},
            {"e0a", {{0}}, "A", "<", "lo - r"},
            {"e0b", {{0}}, "hi + r", "<", "B"},
            {"e0c", {{"z", "A", "B"}}, "l(z)", "smooth", ""},
            {"e0d", {{"z", "lo - r", "hi + r"}, STEPS}, "g(z, a)", ">", "A"},
            {"e0e", {{"z", "lo - r", "hi + r"}, STEPS}, "g(z, a)", "<", "B"},
            {"e1a", {{"z", "lo", "hi"}}, "a_lo*l2(z)", "<=", "2"},
            {"e1b", {{"z", "lo", "hi"}}, "a_hi*l2(z)", ">=", "2"},
            {"e2", {{"z", "lo - r", "hi + r"}, STEPS}, "T(z, a)", ">=", "6*kappa"},
        },
    .summary = "at the edge two steps expand, by 1 + {kappa} d^2 where d = |z - z*| <= {r}",
    .conclusion =
        "At the edge of stability, a = 2/l''(z*), two steps of z -> z - a l'(z) carry every z with 0 < |z - z*| <= {r} away from "
        "z*: they multiply the distance d by at least 1 + {kappa} d^2. The edge repels.",
};
