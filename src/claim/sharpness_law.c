/* Theory page, section 6: the sharpness at convergence. The region W = {w^2 <= A E + B E^2, 0 <= E, eps <= eps_bar},
 * E = eps + beta h, is written with E = e^2, w = tau e sqrt(A + B e^2), so that all formulas are smooth on it. */
#include "claim/gradient_descent.h"
#include "claim/kinds.h"
#include "claim/law.h"

#define POSITION PS_LAW_TAU, PS_LAW_ETA, PS_LAW_MINIMUM
#define NEAR {"e", "0", "e_near"}, POSITION
#define MIDDLE {"e", "e_near", "e_mid"}, POSITION
#define FAR {"e", "e_mid", "e_top"}, POSITION
#define ALL {"e", "0", "e_top"}, POSITION

const ps_claim_kind ps_claim_kind_sharpness_law = {
    .name = "sharpness_law",
    .section = "6",
    .theorem = "SharpnessLaw.sharpness_law_sound",
    .derivatives = 3,
    .divided_differences = true,
    .fields = {"eta_lo", "eta_bar", "eps_bar", "beta", "k", "A", "B", "e_near", "e_mid", "e_top", "z_lo", "z_hi"},
    .variables = {"e", "tau", "h", "c"},
    .definitions =
        {
            {"eps", {0}, "e^2 - beta*h"},
            {"A_E", {0}, "A + B*e^2"},
            {"A_P", {0}, "A + 2*B*e^2"},
            {"w", {0}, "tau*e*sqrt(A_E)"},
            PS_LAW_TWO_STEPS,
            PS_LAW_EXPANSION,
            PS_LAW_SIGNS("beta", "A_P", "A_E"),
        },
    .obligations =
        {
            {"w1", {{0}}, "0", "<=", "eta_lo"},
            {"w2", {{0}}, "eta_lo", "<=", "eta_bar"},
            {"w3", {{0}}, "eta_bar", ">", "0"},
            {"w4", {{0}}, "A", ">", "0"},
            {"w5", {{0}}, "B", ">=", "0"},
            {"w6", {{0}}, "beta", ">", "0"},
            {"w7", {{0}}, "beta*eta_bar^2", "<", "2"},
            {"w8", {{0}}, "0", "<", "e_near"},
            {"w9", {{0}}, "e_near", "<=", "e_mid"},
            {"w10", {{0}}, "e_mid", "<=", "e_top"},
            {"w11", {{0}}, "eps_bar + beta*eta_bar^2", "<=", "e_top^2"},
            {"w12", {{0}}, "eps_bar", ">", "0"},
            {"smooth", {{"z", "z_lo", "z_hi"}}, "l(z)", "smooth", ""},
            {"chart", {ALL}, "1 + k*w", ">", "0"},
            {"odd", {PS_LAW_ETA, PS_LAW_MINIMUM}, "((2 - beta*h)/l2(c))^2 - 4*h*c^2", ">", "0"},
            {"in1", {ALL}, "min(z0, c)", ">", "z_lo"},
            {"in2", {ALL}, "max(z0, c)", "<", "z_hi"},
            {"in3", {ALL}, "z1", ">", "z_lo"},
            {"in4", {ALL}, "z1", "<", "z_hi"},
            {"rate", {ALL}, "m1", ">", "0"},
            {"far0", {FAR}, "G", ">", "0"},
            {"far", {FAR}, "tau^2*(Q^2 + h*A_P*M1)", "<=", "1"},
            {"near0", {NEAR}, "Gt", ">", "0"},
            {"near1", {NEAR}, "s1", ">=", "0"},
            {"near2", {NEAR}, "s2", ">=", "0"},
            {"near3", {NEAR}, "s3", ">=", "0"},
            {"near4", {NEAR}, "b", ">=", "0"},
            {"mid0", {MIDDLE}, "Gt", ">", "0"},
            {"mid", {MIDDLE}, "(1 - tau^2)*s3 + tau^2*(h*s1 + w^2*b*s2)", ">=", "0"},
        },
    .summary = "{rates}, to {eps_bar}/2 above the edge: sharpness >= 2/eta - {beta} eta",
    .conclusion =
        "For gradient descent on l(xy) with learning rate {rates}: every run that is in the region W at some step converges to a "
        "minimiser with xy = z*; the sharpness there is at least 2/eta - {beta} eta, and at most 2/eta unless an iterate hits z* "
        "exactly. W: with h = eta^2, E = l''(z*) sqrt(h (x^2 - y^2)^2 + 4 h z*^2) - 2 + {beta} h and "
        "xy - z* = w/(1 + ({k}) w), 1 + ({k}) w > 0: 0 <= E <= {eps_bar} + {beta} h and w^2 <= {A} E + {B} E^2. It has points beyond "
        "the edge with xy != z*." PS_IN_ANY_DIMENSION,
};

#undef NEAR
#undef MIDDLE
#undef FAR
#define NEAR {"e", "0", "f_near"}, POSITION
#define BETWEEN {"lambda", "0", "1"}, PS_LAW_ETA, PS_LAW_MINIMUM
#define MIDDLE {"e", "f_near", "f_mid"}, BETWEEN
#define FAR {"e", "f_mid", "f_top"}, BETWEEN

/* V adds w^2 >= A_l E_l - B_l E_l^2, E_l = eps + beta_l h. By v12 this is no more than A E + B E^2 (v4, v5, w5), so that V is
 * not empty and no position leaves W, nor in law_entry. In units of e^2 the ends of w^2 are L and A_E; near E = 0 all of W is
 * covered, farther out w^2/e^2 = L + lambda (A_E - L). */
const ps_claim_kind ps_claim_kind_sharpness_law_lower = {
    .name = "sharpness_law_lower",
    .section = "6",
    .theorem = "SharpnessLawLower.sharpness_law_lower_sound",
    .derivatives = 3,
    .divided_differences = true,
    .fields = {"eps_l", "beta_l", "A_l", "B_l", "f_near", "f_mid", "f_top"},
    .builds_on = "sharpness_law",
    .variables = {"e", "tau", "lambda", "h", "c"},
    .definitions =
        {
            {"eps", {0}, "e^2 - beta*h"},
            {"E_l", {0}, "e^2 - (beta - beta_l)*h"},
            {"A_E", {0}, "A + B*e^2"},
            {"A_EL", {0}, "A_l - B_l*E_l"},
            {"A_PL", {0}, "A_l - 2*B_l*E_l"},
            {"w", {0}, "tau*e*sqrt(A_E)"},
            PS_LAW_TWO_STEPS,
            PS_LAW_EXPANSION,
            PS_LAW_SIGNS("beta_l", "A_PL", "A_EL"),
            {"L", {0}, "E_l*A_EL/e^2"},
            {"W", {0}, "L + lambda*(A_E - L)"},
            {"upward", {0}, "sqrt(W/A_E)"},
            {"gain", {"tau"}, "Q^2 + h*A_PL*M1"},
            {"surplus", {"tau"}, "(W - L)*s3 - W*(h*s1 + w^2*b*s2)"},
        },
    .obligations =
        {
            {"v1", {{0}}, "0", "<", "eps_l"},
            {"v2", {{0}}, "eps_l", "<=", "eps_bar"},
            {"v3", {{0}}, "0", "<", "beta_l"},
            {"v4", {{0}}, "beta_l", "<", "beta"},
            {"v5", {{0}}, "B_l", ">=", "0"},
            {"v6", {{0}}, "2*B_l*(f_top^2 + beta_l*eta_bar^2)", "<", "A_l"},
            {"v7", {{0}}, "(beta - beta_l)*eta_bar^2", "<", "f_near^2"},
            {"v8", {{0}}, "f_near", "<=", "f_mid"},
            {"v9", {{0}}, "f_mid", "<=", "f_top"},
            {"v10", {{0}}, "eps_l + beta*eta_bar^2", "<=", "f_top^2"},
            {"v11", {{0}}, "f_top", "<=", "e_top"},
            {"v12", {{0}}, "A_l", "<=", "A"},
            {"near1", {NEAR}, "s1", "<=", "0"},
            {"near2", {NEAR}, "s2", "<=", "0"},
            {"near3", {NEAR}, "s3", ">=", "0"},
            {"near4", {NEAR}, "b", ">=", "0"},
            {"mid1", {MIDDLE}, "surplus(upward)", ">=", "0"},
            {"mid2", {MIDDLE}, "surplus(-upward)", ">=", "0"},
            {"far1", {FAR}, "gain(upward)*W", ">=", "L"},
            {"far2", {FAR}, "gain(-upward)*W", ">=", "L"},
        },
    .summary = "sharpness <= 2/eta - {beta_l} eta from V",
    .conclusion =
        "For learning rate {rates}, let V be the part of W, the one of beta = {beta}, A = {A} and B = {B}, where E - {beta} h <= {eps_l} and, with E_l = E - ({beta} - {beta_l}) h, "
        "either E_l <= 0 or w^2 >= ({A_l}) E_l - ({B_l}) E_l^2. Two steps from V lead into V again, and every run that reaches it "
        "ends with sharpness at most 2/eta - {beta_l} eta. V has points beyond the edge with xy != z*.",
};
