/* Theory page, section 5: gradient descent on l(xy) converges from a whole region, part of it beyond the edge of
 * stability, at every learning rate up to a bound. */
#include "claim/gradient_descent.h"
#include "claim/kinds.h"

const ps_claim_kind ps_claim_kind_convergence = {
    .name = "convergence",
    .section = "5",
    .theorem = "Convergence.convergence_sound",
    .after = PS_AFTER_STABLE,
    .derivatives = 2,
    .fields = {"p", "q", "K", "a", "b", "D_bar", "eta_bar"},
    .definitions =
        {
            PS_SQUARED_RATE,
            PS_SCALED_SUM,
            PS_BALANCED_STEP,
        },
    .obligations =
        {
            {"w1", {{0}}, "eta_bar", ">", "0"},
            {"w2", {{0}}, "D_bar", ">", "0"},
            {"w3", {{0}}, "a", "<=", "p"},
            {"w4", {{0}}, "p", "<=", "lo"},
            {"w5", {{0}}, "hi", "<=", "q"},
            {"w6", {{0}}, "q", "<=", "b"},
            PS_SLOPES_TOWARDS,
            {"c2", {{"z", "a", "b"}}, "eta_bar*abs(l1(z))", "<", "1"},
            PS_NO_STEP_LEAVES,
            PS_NEARER_WHEN_BALANCED("a", "b"),
        },
    .summary = "GD converges for eta <= {eta_bar} from xy in [{a}, {b}], 0 < eta |x^2 - y^2| <= {D_bar}",
    .conclusion =
        "For every learning rate 0 < eta <= {eta_bar} and every start with {a} <= xy <= {b} and "
        "0 < eta |x^2 - y^2| <= {D_bar}, gradient descent on l(xy) converges to a minimiser of l(xy) with xy = z* and x^2 != y^2; "
        "xy never leaves [{a}, {b}] and |x^2 - y^2| never grows. " PS_WHAT_THE_LIMIT_IS,
};
