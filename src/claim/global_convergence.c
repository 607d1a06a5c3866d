/* Theory page, section 5: gradient descent on l(xy) converges from every unbalanced start, for losses of bounded slope. */
#include "claim/gradient_descent.h"
#include "claim/kinds.h"

const ps_claim_kind ps_claim_kind_global_convergence = {
    .name = "global_convergence",
    .section = "5",
    .theorem = "GlobalConvergence.global_convergence_sound",
    .after = PS_AFTER_STABLE,
    .derivatives = 2,
    .fields = {"p", "q", "K", "A", "B", "eta_bar"},
    .definitions = {PS_SQUARED_RATE, PS_BALANCED_STEP},
    .obligations =
        {
            {"w1", {{0}}, "eta_bar", ">", "0"},
            {"w2", {{0}}, "A", "<=", "p"},
            {"w3", {{0}}, "p", "<=", "lo"},
            {"w4", {{0}}, "hi", "<=", "q"},
            {"w5", {{0}}, "q", "<=", "B"},
            {"w6", {{0}}, "A", "<=", "0"},
            {"w7", {{0}}, "A", "<=", "2*lo"},
            {"w8", {{0}}, "B", ">=", "0"},
            {"w9", {{0}}, "B", ">=", "2*hi"},
            {"smooth", {{"z", "-inf", "inf"}}, "l(z)", "smooth", ""},
            {"g1a", {{"z", "-inf", "lo"}}, "l1(z)", "<", "0"},
            {"g1b", {{"z", "hi", "inf"}}, "l1(z)", ">", "0"},
            {"g2", {{"z", "-inf", "inf"}}, "eta_bar*abs(l1(z))", "<", "1"},
            PS_NEARER_WHEN_BALANCED("A", "B"),
        },
    .summary = "GD converges for eta <= {eta_bar} from every start with x^2 != y^2",
    .conclusion =
        "For every learning rate 0 < eta <= {eta_bar} and every start with x^2 != y^2, however far beyond the edge of stability, "
        "gradient descent on l(xy) converges to a minimiser of l(xy) with xy = z* and x^2 != y^2. " PS_WHAT_THE_LIMIT_IS,
};
