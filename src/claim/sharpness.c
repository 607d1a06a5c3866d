/* Theory page, section 6: what the claims of the sharpness law say together, in one sentence. beta_0 is what the gap
 * (2/eta - sharpness)/eta tends to with eta. */
#include "claim/gradient_descent.h"
#include "claim/kinds.h"
#include "claim/law.h"

const ps_claim_kind ps_claim_kind_sharpness = {
    .name = "sharpness",
    .section = "6",
    .theorem = "Sharpness.sharpness_sound",
    .assembled_from = {"law_from_afar", "law_entry"},
    .derivatives = 4,
    .fields = {"start", "m", "beta_l", "factor", "factor_l"},
    .builds_on = "law_from_afar",
    .variables = {"c"},
    .definitions =
        {
            {"alpha", {0}, "3*l3(c)^2 - l2(c)*l4(c)"},
            {"beta_0", {0}, "3*l2(c)^4/alpha"},
        },
    .obligations =
        {
            {"t1", {{0}}, "start", ">=", "1 + first_top/2"},
            {"t2", {{0}}, "m", ">=", "start"},
            {"t3", {PS_LAW_MINIMUM}, "l2(c)*sqrt(D_bar^2 + 4*eta_bar^2*c^2)/2", ">=", "m"},
            {"t4", {PS_LAW_MINIMUM}, "alpha", ">", "0"},
            {"t5", {PS_LAW_MINIMUM}, "factor*beta_0", ">=", "beta"},
            {"t6", {PS_LAW_MINIMUM}, "factor_l*beta_0", "<=", "beta_l"},
        },
    .rests_on = ps_law_is_entered,
    .summary =
        "for {rates} and every start with xy in [{first_from}, {first_to}], eta |x^2 - y^2| <= {D_bar} and, at the minimiser of the "
        "same x^2 - y^2, sharpness at least {start} times 2/eta (up to {m} times for eta = {eta_bar}), GD converges and, unless an "
        "iterate hits z* exactly, ends with sharpness in [2/eta - {factor} beta_0 eta, 2/eta - {factor_l} beta_0 eta], beta_0 = "
        "3 l''(z*)^4/alpha; in numbers, in [2/eta - {beta} eta, 2/eta - {beta_l} eta]",
    .conclusion =
        "For {rates} and every start (x, y) with {first_from} <= xy <= {first_to} and eta |x^2 - y^2| <= {D_bar} such that the "
        "minimisers with the same x^2 - y^2 have sharpness at least {start} times 2/eta, gradient descent on l(xy) with learning "
        "rate eta converges to a minimiser with xy = z* and, unless an iterate hits z* exactly, ends with sharpness in [2/eta - "
        "{factor} beta_0 eta, 2/eta - {factor_l} beta_0 eta], where beta_0 = 3 l''(z*)^4/alpha, alpha = 3 l'''(z*)^2 - l''(z*) "
        "l''''(z*); in numbers, in [2/eta - {beta} eta, 2/eta - {beta_l} eta]. For eta = {eta_bar} there are such starts, with "
        "xy != z*, up to {m} times 2/eta." PS_IN_ANY_DIMENSION,
};
