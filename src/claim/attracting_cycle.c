/* Theory page, section 4, and proofs/OSCILLATION.md, section 5: a cycle of any period, for all steps in an interval. A row is the
 * bracket of a point, in the order of the cycle, from the largest point on: at the step a it reaches `radius` far from
 * centre + drift (a - a_lo). `slope` bounds |g'| there, and `product` the product of the slopes up to there. */
#include "claim/kinds.h"
#include "claim/two_step_map.h"

#define STEPS {"a", "a_lo", "a_hi"}
#define BRACKET {"t", "-radius", "radius"}, STEPS

const ps_claim_kind ps_claim_kind_attracting_cycle = {
    .name = "attracting_cycle",
    .section = "4",
    .theorem = "AttractingCycle.attracting_cycle_sound",
    .after = PS_AFTER_STABLE,
    .briefly = true,
    .derivatives = 2,
    .fields = {"a_lo", "a_hi"},
    .row_fields = {"centre", "drift", "radius", "slope", "product"},
    .definitions =
        {
            PS_FROZEN_MAP,
            {"point", {"m", "d", "t", "a"}, "m + d*(a - a_lo) + t"},
        },
    .obligations =
        {
            {"w0", {{0}}, "a_lo", ">", "0"},
            {"w1", {{0}}, "a_lo", "<=", "a_hi"},
            {"r1", {{0}}, "radius", ">", "0", PS_EACH_ROW},
            {"smooth", {{"z", "centre + min(0, drift*(a_hi - a_lo)) - radius", "centre + max(0, drift*(a_hi - a_lo)) + radius"}},
             "l(z)", "smooth", "", PS_EACH_ROW},
            {"r2", {BRACKET}, "1 - a*l2(point(centre, drift, t, a))", "<=", "slope", PS_EACH_ROW},
            {"r3", {BRACKET}, "1 - a*l2(point(centre, drift, t, a))", ">=", "-slope", PS_EACH_ROW},
            {"p1", {STEPS}, "g(point(centre, drift, 0, a), a) - point(next_centre, next_drift, 0, a)", "<",
             "next_radius - slope*radius", PS_EACH_PAIR},
            {"p2", {STEPS}, "g(point(centre, drift, 0, a), a) - point(next_centre, next_drift, 0, a)", ">",
             "slope*radius - next_radius", PS_EACH_PAIR},
            {"p3", {{0}}, "product*next_slope", "<=", "next_product", PS_EACH_PAIR},
            {"p4", {STEPS}, "point(next_centre, next_drift, next_radius, a)", "<", "point(first_centre, first_drift, -first_radius, a)",
             PS_EACH_PAIR},
            {"q1", {STEPS}, "g(point(last_centre, last_drift, 0, a), a) - point(first_centre, first_drift, 0, a)", "<",
             "first_radius - last_slope*last_radius"},
            {"q2", {STEPS}, "g(point(last_centre, last_drift, 0, a), a) - point(first_centre, first_drift, 0, a)", ">",
             "last_slope*last_radius - first_radius"},
            {"q3", {{0}}, "first_slope", "<=", "first_product"},
            {"q4", {{0}}, "last_product", "<", "1"},
        },
    .summary = "for a in [{a_lo}, {a_hi}] an attracting cycle of period {rows}, multiplier at most {last_product}",
    .conclusion =
        "For every effective step a in [{a_lo}, {a_hi}], z -> z - a l'(z) has a cycle of period {rows}, one point in each bracket, "
        "the only one there. It attracts: {rows} steps bring points of the first bracket nearer to each other by a factor of "
        "{last_product}, which bounds its multiplier, and from every bracket the iterates tend to the cycle.",
};
