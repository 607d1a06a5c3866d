/* Theory page, section 4, and proofs/OSCILLATION.md, section 8: beyond the edge, an interval that no step leads out of and in which
 * the iterates never come to rest, in a cycle or not: where l' is 0 the weighted square is 0, so there l'' < 0 or a l'' > 2. */
#include "claim/kinds.h"
#include "claim/two_step_map.h"

const ps_claim_kind ps_claim_kind_bounded_oscillation = {
    .name = "bounded_oscillation",
    .section = "4",
    .theorem = "BoundedOscillation.bounded_oscillation_sound",
    .after = PS_AFTER_STABLE,
    .briefly = true,
    .derivatives = 2,
    .fields = {"a_lo", "a_hi", "A", "B", "weight"},
    .definitions = {PS_FROZEN_MAP},
    .obligations =
        {
            {"w0", {{0}}, "a_lo", ">", "0"},
            {"w1", {{0}}, "a_lo", "<=", "a_hi"},
            {"e0a", {{0}}, "A", "<=", "lo"},
            {"e0b", {{0}}, "hi", "<=", "B"},
            {"e0c", {{"z", "A", "B"}}, "l(z)", "smooth", ""},
            {"e0d", {{"z", "A", "B"}}, "g(z, a_hi)", ">=", "A"},
            {"e0e", {{"z", "A", "B"}}, "g(z, a_hi)", "<=", "B"},
            {"r1", {{"z", "A", "B"}}, "weight*l1(z)^2 - l2(z)*(2 - a_lo*l2(z))", ">", "0"},
        },
    .summary = "for a in [{a_lo}, {a_hi}] the iterates from [{A}, {B}] stay there and never settle",
    .conclusion = "For every effective step 0 < a <= {a_hi}, the iterates of z -> z - a l'(z) from every start in [{A}, {B}] stay "
                  "there. For a in [{a_lo}, {a_hi}], beyond the edge a_c = 2/l''(z*), they have no limit, unless an iterate is a "
                  "critical point of l exactly: a bounded oscillation that never dies out, whether it tends to a cycle or not.",
};
