/* Theory page, section 4, and proofs/OSCILLATION.md, section 1: the flip bifurcation at the edge with an explicit
 * neighbourhood, uniform in the effective step, with momentum too. a1 is the factor in H - z* - delta = delta (eps a1 + T/6 delta^2). */
#include "claim/branch.h"
#include "claim/kinds.h"
#include "claim/momentum.h"
#include "claim/two_step_map.h"

#define ABOVE {"a", "a_lo", "a_hi*(1 + eps_bar/2)"}
#define BELOW {"a", "a_lo*(1 - eps_bar/2)", "a_hi"}
#define AMPLITUDE_FACTOR {"a1", {"c", "a", "e", "d"}, "2 + e - a*l3(c)*(1 + e)*d/2"}
#define WINDOW {"z", "lo - r", "hi + r"}
#define WHERE(steps, e_lo, e_hi) {{"c", "lo", "hi"}, steps, {"e", e_lo, e_hi}, {"d", "-r", "r"}}

/* what both directions ask, for their steps */
#define WINDOW_OBLIGATIONS(steps)                                                \
    {"w1", {{0}}, "r", ">", "0"}, {"w2", {{0}}, "kappa", ">", "0"},              \
    {"w3", {{0}}, "eps_bar", ">", "0"},                                          \
    {"e0a", {{0}}, "A", "<", "lo - r"}, {"e0b", {{0}}, "hi + r", "<", "B"},      \
    {"e0c", {{"z", "A", "B"}}, "l(z)", "smooth", ""},                            \
    {"e0d", {WINDOW, steps}, "g(z, a)", ">", "A"},                               \
    {"e0e", {WINDOW, steps}, "g(z, a)", "<", "B"},                               \
    {"e1a", {{"z", "lo", "hi"}}, "a_lo*l2(z)", "<=", "2"},                       \
    {"e1b", {{"z", "lo", "hi"}}, "a_hi*l2(z)", ">=", "2"}

/* what the cycle above the edge asks besides */
#define CYCLE_OBLIGATIONS                                                        \
    {"f1a", {WINDOW, ABOVE}, "T(z, a)", "<=", "-6*kappa"},                       \
    {"f1b", {WINDOW, ABOVE}, "T(z, a)", ">=", "-M"},                             \
    {"f2a", {{"z", "lo + r", "hi + r"}, ABOVE}, "H(z, a) - z", "<", "0"},        \
    {"f2b", {{"z", "lo - r", "hi - r"}, ABOVE}, "H(z, a) - z", ">", "0"},        \
    {"f3", {WINDOW, ABOVE}, "H_z(z, a)", ">", "-1"},                             \
    {"f4a", WHERE(ABOVE, "0", "eps_bar"), "a1(c, a, e, d)", ">=", "a1_min"},     \
    {"f4b", WHERE(ABOVE, "0", "eps_bar"), "a1(c, a, e, d)", "<=", "a1_max"}

#define FLIP_FIELDS "r", "eps_bar", "kappa", "M", "a_lo", "a_hi", "a1_min", "a1_max", "A", "B"

const ps_claim_kind ps_claim_kind_flip = {
    .name = "flip",
    .section = "4",
    .theorem = "Flip.flip_sound",
    .after = PS_AFTER_STABLE,
    .derivatives = 4,
    .segment = PS_SEGMENT_OF_FLIP,
    .fields = {FLIP_FIELDS},
    .definitions = {PS_FROZEN_MAP, PS_TWO_STEP_MAP, PS_TWO_STEP_SLOPE, PS_THIRD_DERIVATIVE_AT, PS_THIRD_DERIVATIVE,
                    AMPLITUDE_FACTOR},
    .obligations =
        {
            WINDOW_OBLIGATIONS(ABOVE),
            CYCLE_OBLIGATIONS,
        },
    .summary = "just above the edge, to a_c (1 + {eps_bar}/2), one 2-cycle within {r} of z*, attracting",
    .conclusion =
        "For every effective step a above the edge a_c = 2/l''(z*) and up to a_c (1 + {eps_bar}/2), z -> z - a l'(z) has exactly "
        "one 2-cycle in [z* - {r}, z* + {r}], one point on each side of z*, and it attracts. With e = a l''(z*) - 2, the square of "
        "each point's distance from z* is at least 6 e {a1_min}/{M} and at most e {a1_max}/{kappa}.",
};

const ps_claim_kind ps_claim_kind_flip_momentum = {
    .name = "flip_momentum",
    .section = "4",
    .theorem = "MomentumCycle.flip_momentum_sound",
    .derivatives = 4,
    .segment = PS_SEGMENT_OF_FLIP,
    .fields = {FLIP_FIELDS, PS_MOMENTUM_FIELDS},
    .definitions = {PS_FROZEN_MAP, PS_TWO_STEP_MAP, PS_TWO_STEP_SLOPE, PS_THIRD_DERIVATIVE_AT, PS_THIRD_DERIVATIVE,
                    AMPLITUDE_FACTOR, PS_MOMENTUM_DEFINITIONS},
    .obligations =
        {
            WINDOW_OBLIGATIONS(ABOVE),
            CYCLE_OBLIGATIONS,
            PS_MOMENTUM_OBLIGATIONS(WINDOW, ABOVE),
        },
    .summary = "just above the edge, to a_c (1 + {eps_bar}/2), one 2-cycle within {r} of z*, attracting with momentum {momentum}, "
               "look-ahead {look_ahead}",
    .conclusion =
        "For every effective step a above the edge a_c = 2/l''(z*) and up to a_c (1 + {eps_bar}/2), the method " PS_MOMENTUM_METHOD
        " has exactly one 2-cycle whose points x_t + k (x_t - x_(t-1)) are in [z* - {r}, z* + {r}]: these are the 2-cycle of "
        "z -> z - a l'(z) there, one on each side of z*. It attracts. With e = a l''(z*) - 2, the square of each one's distance from "
        "z* is at least 6 e {a1_min}/{M} and at most e {a1_max}/{kappa}.",
};

const ps_claim_kind ps_claim_kind_flip_subcritical = {
    .name = "flip_subcritical",
    .section = "4",
    .theorem = "Flip.flip_subcritical_sound",
    .after = PS_AFTER_UNSTABLE,
    .derivatives = 4,
    .fields = {FLIP_FIELDS},
    .definitions = {PS_FROZEN_MAP, PS_TWO_STEP_MAP, PS_THIRD_DERIVATIVE_AT, PS_THIRD_DERIVATIVE, AMPLITUDE_FACTOR},
    .obligations =
        {
            WINDOW_OBLIGATIONS(BELOW),
            {"w4", {{0}}, "eps_bar", "<", "2"},
            {"f1a", {{"z", "lo - r", "hi + r"}, BELOW}, "T(z, a)", ">=", "6*kappa"},
            {"f1b", {{"z", "lo - r", "hi + r"}, BELOW}, "T(z, a)", "<=", "M"},
            {"f2a", {{"z", "lo + r", "hi + r"}, BELOW}, "H(z, a) - z", ">", "0"},
            {"f2b", {{"z", "lo - r", "hi - r"}, BELOW}, "H(z, a) - z", "<", "0"},
            {"f4a", WHERE(BELOW, "-eps_bar", "0"), "a1(c, a, e, d)", ">=", "a1_min"},
            {"f4b", WHERE(BELOW, "-eps_bar", "0"), "a1(c, a, e, d)", "<=", "a1_max"},
        },
    .summary = "just below the edge, to a_c (1 - {eps_bar}/2), one 2-cycle within {r} of z*, repelling",
    .conclusion =
        "For every effective step a below the edge a_c = 2/l''(z*) and down to a_c (1 - {eps_bar}/2), z -> z - a l'(z) has exactly "
        "one 2-cycle in [z* - {r}, z* + {r}], one point on each side of z*, and it repels. It is where the basin of z* ends: from "
        "between its points every orbit stays between them and tends to z*, and from beyond them every orbit leaves the interval. "
        "With e = 2 - a l''(z*), the square of each point's distance from z* is at least 6 e {a1_min}/{M} and at most "
        "e {a1_max}/{kappa}.",
};
