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
