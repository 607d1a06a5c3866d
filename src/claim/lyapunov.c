/* Theory page, section 4, and proofs/OSCILLATION.md, section 3: the cubic coefficient of the two-step map of gradient
 * descent on l(xy) at the edge, at fixed balance, is -2 alpha_eff / (3 l''^2), its terms in h = eta^2 included (E. Gan,
 * arXiv:2606.15551; alpha_eff tends to alpha as eta does to 0). y1: the edge exists, a point (x, y) with xy = z* and
 * eta l''(z*) (x^2 + y^2) = 2. */
#include "claim/kinds.h"

#define ALPHA_EFF {"alpha_eff", {"z", "h"}, \
    "3*l3(z)^2 - l2(z)*l4(z) + 6*h*z*l2(z)^3*l3(z) + 6*h^2*z^2*l2(z)^6"}
#define WHERE {{"z", "lo", "hi"}, {"h", "h_lo", "h_hi"}}

const ps_claim_kind ps_claim_kind_lyapunov = {
    .name = "lyapunov",
    .section = "4",
    .theorem = "Lyapunov.lyapunov_sound",
    .after = PS_AFTER_STABLE | PS_AFTER_UNSTABLE | PS_AFTER_DEGENERATE,
    .derivatives = 4,
    .fields = {"h_lo", "h_hi"},
    .definitions = {ALPHA_EFF},
    .obligations =
        {
            {"w1", {{0}}, "h_lo", ">=", "0"},
            {"w2", {{0}}, "h_lo", "<", "h_hi"},
            {"y1", {{"z", "lo", "hi"}}, "h_hi*z^2*l2(z)^2", "<", "1"},
            {"y2", WHERE, "alpha_eff(z, h)", ">", "0"},
        },
    .summary = "supercritical at fixed balance for {h_lo} <= eta^2 <= {h_hi}",
    .conclusion =
        "For every learning rate eta with {h_lo} <= eta^2 <= {h_hi}, eta > 0, the first Lyapunov coefficient of gradient descent on "
        "l(xy) at the edge of stability, at fixed balance, has the supercritical sign: the two-step map contracts cubically. "
        "Product-stability is the limit of this as eta tends to 0: alpha > 0 without the terms in eta.",
};

const ps_claim_kind ps_claim_kind_lyapunov_subcritical = {
    .name = "lyapunov_subcritical",
    .section = "4",
    .theorem = "Lyapunov.lyapunov_subcritical_sound",
    .after = PS_AFTER_UNSTABLE,
    .derivatives = 4,
    .fields = {"h_lo", "h_hi"},
    .definitions = {ALPHA_EFF},
    .obligations =
        {
            {"w1", {{0}}, "h_lo", ">=", "0"},
            {"w2", {{0}}, "h_lo", "<", "h_hi"},
            {"y1", {{"z", "lo", "hi"}}, "h_hi*z^2*l2(z)^2", "<", "1"},
            {"y2", WHERE, "alpha_eff(z, h)", "<", "0"},
        },
    .summary = "subcritical at fixed balance for {h_lo} <= eta^2 <= {h_hi}",
    .conclusion =
        "For every learning rate eta with {h_lo} <= eta^2 <= {h_hi}, eta > 0, the first Lyapunov coefficient of gradient descent on "
        "l(xy) at the edge of stability, at fixed balance, has the subcritical sign: the two-step map expands cubically. "
        "The claim product_unstable is the limit of this as eta tends to 0: alpha < 0 without the terms in eta.",
};

/* Of gradient descent on l(x_1 ... x_n), of any depth n, as a quadratic in e = e_2/e_1^2, where e_1 and e_2 are the elementary
 * symmetric functions of the 1/x_i^2. The terms with e_3 are estimated by Newton's inequality. */
#define DEPTH_COEFFICIENT "3*(l3(z)*z + 4*l2(z)*e)^2 + 32*l2(z)^2*e^2 - l2(z)*l4(z)*z^2"

const ps_claim_kind ps_claim_kind_lyapunov_depth = {
    .name = "lyapunov_depth",
    .section = "4",
    .theorem = "LyapunovDepth.lyapunov_depth_sound",
    .after = PS_AFTER_STABLE | PS_AFTER_UNSTABLE | PS_AFTER_DEGENERATE,
    .briefly = true,
    .derivatives = 4,
    .fields = {"e_lo", "e_hi"},
    .obligations =
        {
            {"w1", {{0}}, "e_lo", "<=", "e_hi"},
            {"w2", {{0}}, "e_lo", "<", "1/2"},
            {"w3", {{0}}, "e_hi", ">=", "0"},
            {"y1", {{"z", "lo", "hi"}}, "z^2", ">", "0"},
            {"y2", {{"z", "lo", "hi"}, {"e", "e_lo", "e_hi"}}, DEPTH_COEFFICIENT, ">", "0"},
        },
    .summary = "supercritical at every depth, for weights with {e_lo} <= e_2/e_1^2 <= {e_hi}",
    .conclusion =
        "For every depth n and all weights x_1, ..., x_n with x_1 ... x_n = z* and {e_lo} <= e_2/e_1^2 <= {e_hi}, the first Lyapunov "
        "coefficient of gradient descent on l(x_1 ... x_n) at the edge of stability has the supercritical sign. Here e_1 and e_2 are the "
        "elementary symmetric functions of 1/x_1^2, ..., 1/x_n^2, and e_2/e_1^2 is always in [0, 1/2).",
};
