/* Theory page, section 3, and proofs/OSCILLATION.md, section 6: below the edge, gradient descent on l itself (the frozen map)
 * converges to z* from an interval, or from the whole line, for every step up to a_bar. */
#include "claim/kinds.h"
#include "claim/two_step_map.h"

#define STEPS {"a", "0", "a_bar"}
#define CORE {"z", "2*lo - hi - r", "2*hi - lo + r"}

/* In the core one step leads nearer to z*, elsewhere two steps lead towards it: there are no points of period two. */
#define NO_TWO_CYCLE(left, right)                                                   \
    {"c1", {CORE}, "l2(z)", ">", "0"}, {"c2", {CORE}, "a_bar*l2(z)", "<", "2"},      \
    {"d1", {{"z", "hi + r", right}, STEPS}, "l1(z) + l1(g(z, a))", ">", "0"},       \
    {"d2", {{"z", left, "lo - r"}, STEPS}, "l1(z) + l1(g(z, a))", "<", "0"}

const ps_claim_kind ps_claim_kind_frozen_convergence = {
    .name = "frozen_convergence",
    .section = "3",
    .theorem = "FrozenConvergence.frozen_convergence_sound",
    .after = PS_AFTER_STABLE | PS_AFTER_UNSTABLE | PS_AFTER_DEGENERATE,
    .weaker_than = "frozen_global",
    .briefly = true,
    .derivatives = 2,
    .fields = {"a_bar", "r", "A", "B"},
    .definitions = {PS_FROZEN_MAP},
    .obligations =
        {
            {"w1", {{0}}, "a_bar", ">", "0"},
            {"w2", {{0}}, "r", ">", "0"},
            {"e0a", {{0}}, "A", "<=", "2*lo - hi - r"},
            {"e0b", {{0}}, "2*hi - lo + r", "<=", "B"},
            {"e0c", {{"z", "A", "B"}}, "l(z)", "smooth", ""},
            {"e0d", {{"z", "A", "B"}}, "g(z, a_bar)", ">=", "A"},
            {"e0e", {{"z", "A", "B"}}, "g(z, a_bar)", "<=", "B"},
            NO_TWO_CYCLE("A", "B"),
        },
    .summary = "below the edge: z -> z - a l'(z) tends to z* from [{A}, {B}] for every 0 < a <= {a_bar}",
    .conclusion = "For every effective step 0 < a <= {a_bar}, which is below the edge a_c = 2/l''(z*), the iterates of z -> z - a l'(z) "
                  "stay in [{A}, {B}] and tend to z* from every start there: gradient descent on l itself converges.",
};

const ps_claim_kind ps_claim_kind_frozen_global = {
    .name = "frozen_global",
    .section = "3",
    .theorem = "FrozenConvergence.frozen_global_sound",
    .after = PS_AFTER_STABLE | PS_AFTER_UNSTABLE | PS_AFTER_DEGENERATE,
    .briefly = true,
    .derivatives = 2,
    .fields = {"a_bar", "r"},
    .definitions = {PS_FROZEN_MAP},
    .obligations =
        {
            {"w1", {{0}}, "a_bar", ">", "0"},
            {"w2", {{0}}, "r", ">", "0"},
            {"smooth", {{"z", "-inf", "inf"}}, "l(z)", "smooth", ""},
            NO_TWO_CYCLE("-inf", "inf"),
        },
    .summary = "below the edge: z -> z - a l'(z) tends to z* from everywhere for every 0 < a <= {a_bar}",
    .conclusion = "For every effective step 0 < a <= {a_bar}, which is below the edge a_c = 2/l''(z*), the iterates of z -> z - a l'(z) "
                  "tend to z* from every start: gradient descent on l itself converges, from everywhere.",
};
