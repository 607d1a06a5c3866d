/* Theory page, section 5: gradient descent on l(xy) never increases the sharpness of the minimiser that gradient flow would lead
 * to ("gradient flow solution sharpness"), where eta |l'| is at most sqrt 2. */
#include "claim/gradient_descent.h"
#include "claim/kinds.h"

const ps_claim_kind ps_claim_kind_gfs_monotone = {
    .name = "gfs_monotone",
    .section = "5",
    .theorem = "GfsMonotone.gfs_monotone_sound",
    .after = PS_AFTER_STABLE | PS_AFTER_UNSTABLE | PS_AFTER_DEGENERATE,
    .weaker_than = "convergence",
    .briefly = true,
    .derivatives = 2,
    .fields = {"a", "b", "D_bar", "eta_bar"},
    .definitions = {PS_SQUARED_RATE, PS_SCALED_SUM},
    .obligations =
        {
            {"w1", {{0}}, "eta_bar", ">", "0"},
            {"w2", {{0}}, "D_bar", ">", "0"},
            {"w3", {{0}}, "a", "<=", "lo"},
            {"w4", {{0}}, "hi", "<=", "b"},
            PS_SLOPES_TOWARDS,
            {"c2", {{"z", "a", "b"}}, "h_bar*l1(z)^2", "<=", "2"},
            PS_NO_STEP_LEAVES,
        },
    .summary = "no step of GD increases the sharpness of gradient flow's limit for eta <= {eta_bar} from xy in [{a}, {b}], "
               "eta |x^2 - y^2| <= {D_bar}",
    .conclusion =
        "For every learning rate 0 < eta <= {eta_bar} and every start with {a} <= xy <= {b} and eta |x^2 - y^2| <= {D_bar}, xy never "
        "leaves [{a}, {b}] under gradient descent on l(xy), and no step increases l''(z*) sqrt((x^2 - y^2)^2 + 4 z*^2), the "
        "sharpness of the minimisers with xy = z* and the same x^2 - y^2, to one of which gradient flow leads unless x^2 = y^2." PS_IN_ANY_DIMENSION,
};
