/* Theory page, section 2: the sign of alpha = 3 l'''^2 - l'' l'''' at the minimum (E. Gan, arXiv:2604.02653). */
#include "claim/kinds.h"

#define ALPHA {"alpha", {"z"}, "3*l3(z)^2 - l2(z)*l4(z)"}

const ps_claim_kind ps_claim_kind_product_stable = {
    .name = "product_stable",
    .section = "2",
    .theorem = "ProductStability.product_stable_sound",
    .derivatives = 4,
    .fields = {"alpha_min"},
    .definitions = {ALPHA},
    .obligations =
        {
            {"p0", {{0}}, "alpha_min", ">", "0"},
            {"p1", {{"z", "lo", "hi"}}, "alpha(z)", ">=", "alpha_min"},
        },
    .summary = "alpha >= {alpha_min}",
    .conclusion = "The minimum is product-stable: alpha = 3 l'''(z*)^2 - l''(z*) l''''(z*) >= {alpha_min} > 0.",
};

const ps_claim_kind ps_claim_kind_product_unstable = {
    .name = "product_unstable",
    .section = "2",
    .theorem = "ProductStability.product_unstable_sound",
    .derivatives = 4,
    .fields = {"alpha_max"},
    .definitions = {ALPHA},
    .obligations =
        {
            {"p0", {{0}}, "alpha_max", "<", "0"},
            {"p1", {{"z", "lo", "hi"}}, "alpha(z)", "<=", "alpha_max"},
        },
    .summary = "alpha <= {alpha_max}",
    .conclusion = "The minimum is not product-stable: alpha = 3 l'''(z*)^2 - l''(z*) l''''(z*) <= {alpha_max} < 0.",
};

/* The two degenerate verdicts are identities, not inequalities: the simplifier shows them exactly. */
const ps_claim_kind ps_claim_kind_degenerate = {
    .name = "degenerate",
    .section = "2",
    .theorem = "ProductStability.degenerate_sound",
    .derivatives = 4,
    .definitions = {ALPHA},
    .obligations = {{"d1", {{"z", "lo", "hi"}}, "alpha(z)", "=", "0"}},
    .summary = "alpha vanishes at z* and near it",
    .conclusion = "The minimum is degenerate: alpha = 3 l'''^2 - l'' l'''' vanishes at z* and everywhere near it.",
};

const ps_claim_kind ps_claim_kind_degenerate_at = {
    .name = "degenerate_at",
    .section = "2",
    .theorem = "ProductStability.degenerate_at_sound",
    .derivatives = 4,
    .fields = {"at"},
    .definitions = {ALPHA},
    .obligations =
        {
            {"d0", {{0}}, "lo", "<", "at"},
            {"d1", {{0}}, "at", "<", "hi"},
            {"d2", {{0}}, "l1(at)", "=", "0"},
            {"d3", {{0}}, "alpha(at)", "=", "0"},
        },
    .summary = "alpha = 0 at z* = {at} exactly",
    .conclusion = "The minimum is z* = {at} exactly, and it is degenerate: alpha = 3 l'''(z*)^2 - l''(z*) l''''(z*) = 0.",
};
