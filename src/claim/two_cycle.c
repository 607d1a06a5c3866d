/* Theory page, section 4, and proofs/OSCILLATION.md, section 2: the 2-cycle away from the edge, for all steps in an
 * interval; the same with momentum; and the step at which its multiplier passes through -1. */
#include "claim/branch.h"
#include "claim/kinds.h"
#include "claim/momentum.h"
#include "claim/two_step_map.h"

#define STEPS {"a", "a_lo", "a_hi"}

/* Fixed points of H in the window: one in the left bracket, z* in the core, one in the right bracket, no others; the
 * right one, where the claims say H' < 1, is carried to the left one. The multiplier of the cycle is H' there. */
#define CYCLE_OBLIGATIONS                                                                     \
    {"w0", {{0}}, "a_lo", ">", "0"}, {"w1", {{0}}, "a_lo", "<=", "a_hi"},                     \
    {"w2", {{0}}, "A", "<", "window_lo"},                                                     \
    {"w3", {{0}}, "window_lo", "<", "left_lo"}, {"w4", {{0}}, "left_lo", "<", "left_hi"},     \
    {"w5", {{0}}, "left_hi", "<", "core_lo"}, {"w6", {{0}}, "core_lo", "<=", "lo"},           \
    {"w7", {{0}}, "hi", "<=", "core_hi"}, {"w8", {{0}}, "core_hi", "<", "right_lo"},          \
    {"w9", {{0}}, "right_lo", "<", "right_hi"}, {"w10", {{0}}, "right_hi", "<", "window_hi"}, \
    {"w11", {{0}}, "window_hi", "<", "B"},                                                    \
    {"e0c", {{"z", "A", "B"}}, "l(z)", "smooth", ""},                                         \
    {"e0d", {{"z", "window_lo", "window_hi"}, STEPS}, "g(z, a)", ">", "A"},                   \
    {"e0e", {{"z", "window_lo", "window_hi"}, STEPS}, "g(z, a)", "<", "B"},                   \
    {"t1", {{"z", "window_lo", "left_lo"}, STEPS}, "H(z, a) - z", ">", "0"},                  \
    {"t2", {{"z", "left_lo", "left_hi"}, STEPS}, "H_z(z, a)", "<", "1"},                      \
    {"t3", {{"z", "left_hi", "core_lo"}, STEPS}, "H(z, a) - z", "<", "0"},                    \
    {"t4", {{"z", "core_lo", "core_hi"}, STEPS}, "H_z(z, a)", ">", "1"},                      \
    {"t5", {{"z", "core_hi", "right_lo"}, STEPS}, "H(z, a) - z", ">", "0"},                   \
    {"t6", {{"z", "right_hi", "window_hi"}, STEPS}, "H(z, a) - z", "<", "0"},                 \
    {"t7", {{"z", "right_lo", "right_hi"}, STEPS}, "g(z, a)", ">=", "window_lo"},             \
    {"t8", {{"z", "right_lo", "right_hi"}, STEPS}, "g(z, a)", "<=", "core_lo"}

#define CYCLE_FIELDS \
    "a_lo", "a_hi", "left_lo", "left_hi", "right_lo", "right_hi", "core_lo", "core_hi", "window_lo", "window_hi", "A", "B"

const ps_claim_kind ps_claim_kind_two_cycle = {
    .name = "two_cycle",
    .section = "4",
    .theorem = "TwoCycle.two_cycle_sound",
    .derivatives = 2,
    .segment = PS_SEGMENT_OF_CYCLE("a_hi"),
    .fields = {CYCLE_FIELDS, "multiplier_lo", "multiplier_hi"},
    .definitions = {PS_FROZEN_MAP, PS_TWO_STEP_MAP, PS_TWO_STEP_SLOPE},
    .obligations =
        {
            CYCLE_OBLIGATIONS,
            {"t9", {{0}}, "multiplier_lo", ">", "-1"},
            {"t10", {{0}}, "multiplier_hi", "<", "1"},
            {"t11", {{"z", "right_lo", "right_hi"}, STEPS}, "H_z(z, a)", ">=", "multiplier_lo"},
            {"t12", {{"z", "right_lo", "right_hi"}, STEPS}, "H_z(z, a)", "<=", "multiplier_hi"},
        },
    .summary = "for a in [{a_lo}, {a_hi}] one attracting 2-cycle, multiplier in [{multiplier_lo}, {multiplier_hi}]",
    .conclusion =
        "For every effective step a in [{a_lo}, {a_hi}], z -> z - a l'(z) has exactly one 2-cycle in [{window_lo}, {window_hi}]: "
        "its points lie in [{left_lo}, {left_hi}] and [{right_lo}, {right_hi}]. Its multiplier lies in [{multiplier_lo}, "
        "{multiplier_hi}], so it attracts.",
};

#define RIGHT_BRACKET {"z", "right_lo", "right_hi"}

const ps_claim_kind ps_claim_kind_two_cycle_momentum = {
    .name = "two_cycle_momentum",
    .section = "4",
    .theorem = "MomentumCycle.two_cycle_momentum_sound",
    .derivatives = 2,
    .segment = PS_SEGMENT_OF_CYCLE("a_hi"),
    .fields = {CYCLE_FIELDS, PS_MOMENTUM_FIELDS},
    .definitions = {PS_FROZEN_MAP, PS_TWO_STEP_MAP, PS_TWO_STEP_SLOPE, PS_MOMENTUM_DEFINITIONS},
    .obligations =
        {
            CYCLE_OBLIGATIONS,
            {"t9", {RIGHT_BRACKET, STEPS}, "H_z(z, a)", "<", "1"},
            PS_MOMENTUM_OBLIGATIONS(RIGHT_BRACKET, STEPS),
        },
    .summary = "for a in [{a_lo}, {a_hi}] one 2-cycle, attracting with momentum {momentum}, look-ahead {look_ahead}",
    .conclusion =
        "For every effective step a in [{a_lo}, {a_hi}], the method " PS_MOMENTUM_METHOD " has exactly one 2-cycle whose points "
        "x_t + k (x_t - x_(t-1)) are in [{window_lo}, {window_hi}]: these are the 2-cycle of z -> z - a l'(z) there, and lie in "
        "[{left_lo}, {left_hi}] and [{right_lo}, {right_hi}]. It attracts.",
};

const ps_claim_kind ps_claim_kind_period_doubling = {
    .name = "period_doubling",
    .section = "4",
    .theorem = "PeriodDoubling.period_doubling_sound",
    .derivatives = 3,
    .segment = PS_SEGMENT_OF_CYCLE("at_lo"),
    .fields = {CYCLE_FIELDS, "at_lo", "at_hi", "before_lo", "before_hi", "after_lo", "after_hi"},
    .definitions = {PS_FROZEN_MAP, PS_TWO_STEP_MAP, PS_TWO_STEP_SLOPE, PS_TWO_STEP_BEND, PS_TWO_STEP_BY_STEP,
                    PS_TWO_STEP_SLOPE_BY_STEP},
    .obligations =
        {
            CYCLE_OBLIGATIONS,
            {"d0", {{"z", "right_lo", "right_hi"}, STEPS}, "H_z(z, a)", "<", "1"},
            {"d1", {{0}}, "a_lo", "<", "at_lo"},
            {"d2", {{0}}, "at_lo", "<", "at_hi"},
            {"d3", {{0}}, "at_hi", "<", "a_hi"},
            {"d4", {{0}}, "right_lo", "<=", "before_lo"},
            {"d5", {{0}}, "before_hi", "<=", "right_hi"},
            {"d6", {{0}}, "H(before_lo, at_lo) - before_lo", ">", "0"},
            {"d7", {{0}}, "H(before_hi, at_lo) - before_hi", "<", "0"},
            {"d8", {{"z", "before_lo", "before_hi"}}, "H_z(z, at_lo)", ">", "-1"},
            {"d9", {{0}}, "right_lo", "<=", "after_lo"},
            {"d10", {{0}}, "after_hi", "<=", "right_hi"},
            {"d11", {{0}}, "H(after_lo, at_hi) - after_lo", ">", "0"},
            {"d12", {{0}}, "H(after_hi, at_hi) - after_hi", "<", "0"},
            {"d13", {{"z", "after_lo", "after_hi"}}, "H_z(z, at_hi)", "<", "-1"},
            {"d14", {{"z", "right_lo", "right_hi"}, STEPS}, "H_za(z, a)*(1 - H_z(z, a)) + H_zz(z, a)*H_a(z, a)", "<", "0"},
        },
    .summary = "the 2-cycle loses its stability at one a in [{at_lo}, {at_hi}]",
    .conclusion =
        "For every effective step a in [{a_lo}, {a_hi}], z -> z - a l'(z) has exactly one 2-cycle in [{window_lo}, {window_hi}]: "
        "its points lie in [{left_lo}, {left_hi}] and [{right_lo}, {right_hi}]. Its multiplier falls with a and is -1 at exactly "
        "one step, which lies in [{at_lo}, {at_hi}]: the cycle attracts below it and repels above. There the period "
        "doubles: as near to the cycle as you like, at steps as near to that one, are points of period four.",
};
