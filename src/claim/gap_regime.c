/* Theory page, section 5: below the edge of stability gradient descent on l(xy) ends near where gradient flow would: what it
 * takes from |x^2 - y^2| is bounded by the learning rate times the loss that there is to lose. */
#include "claim/gradient_descent.h"
#include "claim/kinds.h"

const ps_claim_kind ps_claim_kind_gap_regime = {
    .name = "gap_regime",
    .section = "5",
    .theorem = "GapRegime.gap_regime_sound",
    .after = PS_AFTER_STABLE | PS_AFTER_UNSTABLE | PS_AFTER_DEGENERATE,
    .briefly = true,
    .derivatives = 2,
    .fields = {"a", "b", "D_bar", "eta_bar", "c"},
    .definitions =
        {
            PS_SQUARED_RATE,
            PS_SCALED_SUM,
            {"T", {"z"}, "S(z) - h_bar*z*l1(z)"},
            /* a step of size M goes down by M l1^2 (1 - (2 - room/c)/2), or more */
            {"room", {"z", "s", "M"}, "c*(2 - M*l2(z - s*l1(z)*M))"},
        },
    .obligations =
        {
            {"w1", {{0}}, "eta_bar", ">", "0"},
            {"w2", {{0}}, "D_bar", ">", "0"},
            {"w3", {{0}}, "c", ">", "0"},
            {"w4", {{0}}, "a", "<=", "lo"},
            {"w5", {{0}}, "hi", "<=", "b"},
            PS_SLOPES_TOWARDS,
            {"c2", {{"z", "a", "b"}}, "2*eta_bar*abs(l1(z))", "<=", "1"},
            PS_NO_STEP_LEAVES,
            {"n1", {{"z", "a", "b"}, {"s", "0", "1"}}, "room(z, s, S(z))", ">=", "21/10"},
            {"n2", {{"z", "a", "b"}, {"s", "0", "1"}}, "room(z, s, T(z))", ">=", "21/10"},
        },
    .summary = "GD ends within {c} eta l''(z*) (l(xy) - l(z*)) of the sharpness that gradient flow ends with, for eta <= {eta_bar} "
               "from xy in [{a}, {b}], 0 < eta |x^2 - y^2| <= {D_bar}",
    .conclusion =
        "Below the edge of stability: for every learning rate 0 < eta <= {eta_bar} and every start with {a} <= xy <= {b} and "
        "0 < eta |x^2 - y^2| <= {D_bar}, xy never leaves [{a}, {b}] under gradient descent on l(xy), and neither l(xy) nor "
        "|x^2 - y^2| ever grows. Let C = {c} eta (l(xy) - l(z*)) and G = l''(z*) sqrt((x^2 - y^2)^2 + 4 z*^2), both at the start: G "
        "is the sharpness of the minimiser that gradient flow would lead to. |x^2 - y^2| never falls by more than C. If C is less "
        "than |x^2 - y^2| at the start, gradient descent converges to a minimiser with xy = z*, whose sharpness "
        "l''(z*) (x^2 + y^2) is at most G and at least G - l''(z*) C." PS_IN_ANY_DIMENSION,
};
