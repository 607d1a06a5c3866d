/* Theory page, section 4, and proofs/OSCILLATION.md, section 9: a cycle of gradient descent on l(xy) + decay (x^2 + y^2)/2 on the line
 * x = y, for all learning rates a in an interval, that attracts in the plane. A row is the bracket of an x, as in attracting_cycle, with
 * bounds across the line: `across` of what a step multiplies x - y by, `across_product` of the product of these up to there. */
#include "claim/kinds.h"

#define STEPS {"a", "a_lo", "a_hi"}
#define BRACKET {"t", "-radius", "radius"}, STEPS
#define LOWEST "centre + min(0, drift*(a_hi - a_lo)) - radius"
#define HIGHEST "centre + max(0, drift*(a_hi - a_lo)) + radius"

const ps_claim_kind ps_claim_kind_balanced_cycle = {
    .name = "balanced_cycle",
    .section = "4",
    .theorem = "BalancedCycle.balanced_cycle_sound",
    .after = PS_AFTER_STABLE | PS_AFTER_UNSTABLE | PS_AFTER_DEGENERATE,
    .briefly = true,
    .derivatives = 2,
    .fields = {"a_lo", "a_hi", "decay"},
    .row_fields = {"centre", "drift", "radius", "slope", "product", "across", "across_product"},
    .definitions =
        {
            {"step", {"x", "a"}, "x - a*(x*(l1(x^2) + decay))"},
            {"step_x", {"x", "a"}, "1 - a*(l1(x^2) + 2*x^2*l2(x^2) + decay)"},
            {"step_across", {"x", "a"}, "1 + a*(l1(x^2) - decay)"},
            {"point", {"m", "d", "t", "a"}, "m + d*(a - a_lo) + t"},
        },
    .obligations =
        {
            {"w0", {{0}}, "a_lo", ">", "0"},
            {"w1", {{0}}, "a_lo", "<=", "a_hi"},
            {"r1", {{0}}, "radius", ">", "0", PS_EACH_ROW},
            {"r4", {{0}}, LOWEST, ">", "0", PS_EACH_ROW},
            {"smooth", {{"z", "(" LOWEST ")^2", "(" HIGHEST ")^2"}}, "l(z)", "smooth", "", PS_EACH_ROW},
            {"r2", {BRACKET}, "step_x(point(centre, drift, t, a), a)", "<=", "slope", PS_EACH_ROW},
            {"r3", {BRACKET}, "step_x(point(centre, drift, t, a), a)", ">=", "-slope", PS_EACH_ROW},
            {"c1", {BRACKET}, "step_across(point(centre, drift, t, a), a)", "<=", "across", PS_EACH_ROW},
            {"c2", {BRACKET}, "step_across(point(centre, drift, t, a), a)", ">=", "-across", PS_EACH_ROW},
            {"p1", {STEPS}, "step(point(centre, drift, 0, a), a) - point(next_centre, next_drift, 0, a)", "<",
             "next_radius - slope*radius", PS_EACH_PAIR},
            {"p2", {STEPS}, "step(point(centre, drift, 0, a), a) - point(next_centre, next_drift, 0, a)", ">",
             "slope*radius - next_radius", PS_EACH_PAIR},
            {"p3", {{0}}, "product*next_slope", "<=", "next_product", PS_EACH_PAIR},
            {"c3", {{0}}, "across_product*next_across", "<=", "next_across_product", PS_EACH_PAIR},
            {"p4", {STEPS}, "point(next_centre, next_drift, next_radius, a)", "<", "point(first_centre, first_drift, -first_radius, a)",
             PS_EACH_PAIR},
            {"q1", {STEPS}, "step(point(last_centre, last_drift, 0, a), a) - point(first_centre, first_drift, 0, a)", "<",
             "first_radius - last_slope*last_radius"},
            {"q2", {STEPS}, "step(point(last_centre, last_drift, 0, a), a) - point(first_centre, first_drift, 0, a)", ">",
             "last_slope*last_radius - first_radius"},
            {"q3", {{0}}, "first_slope", "<=", "first_product"},
            {"q4", {{0}}, "last_product", "<", "1"},
            {"c4", {{0}}, "first_across", "<=", "first_across_product"},
            {"c5", {{0}}, "last_across_product", "<", "1"},
        },
    .summary = "on x = y, for eta in [{a_lo}, {a_hi}] a cycle of period {rows} that attracts in the plane, multipliers at most "
               "{last_product} and {last_across_product}, weight decay {decay}",
    .conclusion =
        "For every learning rate eta in [{a_lo}, {a_hi}], gradient descent on l(xy) with weight decay W = {decay}, which is gradient descent "
        "on l(xy) + W (x^2 + y^2)/2, has a cycle of period {rows} on the line x = y, one point in each bracket of x, the only one "
        "there. It attracts in the plane: every start near one of its points stays near the cycle and tends to it. Its multiplier along "
        "the line is at most {last_product} in absolute value, that across it at most {last_across_product}.",
};
