/* Theory page, section 6: every run in W that starts high enough gets into V. Below the lower barrier w grows at least by
 * the factor Qm a pair of steps, so the loss of eps up to there is that of a geometric series, however small w was. */
#include "claim/kinds.h"
#include "claim/law.h"

#define LOW {"eps", "e0", "e1"}, PS_LAW_TAU, PS_LAW_ETA, PS_LAW_MINIMUM
#define HIGH {"eps", "e1", "eps_bar"}, PS_LAW_TAU, PS_LAW_ETA, PS_LAW_MINIMUM

const ps_claim_kind ps_claim_kind_law_entry = {
    .name = "law_entry",
    .section = "6",
    .theorem = "LawEntry.law_entry_sound",
    .derivatives = 2,
    .divided_differences = true,
    .fields = {"e0", "e1", "Qm", "Mm", "cross"},
    .builds_on = "sharpness_law_lower",
    .variables = {"eps", "tau", "h", "c"},
    .definitions =
        {
            {"E", {0}, "eps + beta*h"},
            {"E_l", {0}, "eps + beta_l*h"},
            {"Phi", {0}, "E*(A + B*E)"},
            {"Phi_l", {0}, "E_l*(A_l - B_l*E_l)"},
            {"w", {0}, "tau*sqrt(Phi)"},
            PS_LAW_TWO_STEPS,
            {"factor", {"tau"}, "Q"},
            {"rate", {"tau"}, "M1"},
            {"top", {0}, "e1 + beta_l*eta_bar^2"},
        },
    .obligations =
        {
            {"n1", {{0}}, "0", "<", "e0"},
            {"n2", {{0}}, "e0", "<", "e1"},
            {"n3", {{0}}, "e1", "<=", "eps_l"},
            {"n4", {{0}}, "Qm", ">", "1"},
            {"n5", {{0}}, "eta_bar^2*Mm*top*(A_l - B_l*top)/(1 - 1/Qm^2) + cross", "<=", "e1 - e0"},
            {"grow", {LOW}, "factor(tau*sqrt(Phi_l/Phi))", ">=", "Qm"},
            {"slow", {LOW}, "rate(tau*sqrt(Phi_l/Phi))", "<=", "Mm"},
            {"cross", {HIGH}, "h*M1*w^2", "<=", "cross + eps - e1"},
        },
    .summary = "runs in W with eta sharpness >= 2 + {e1} that never hit z* reach V",
    .conclusion =
        "With learning rate {rates}, every run in W, the one of beta = {beta}, A = {A} and B = {B}, with l''(z*) sqrt(h (x^2 - y^2)^2 + "
        "4 h z*^2) - 2 >= {e1}, h = eta^2, that never hits z* exactly enters V, the one of beta_l = {beta_l}, so its final sharpness lies in [2/eta - {beta} eta, 2/eta - {beta_l} eta]. W has points with so much and xy != z*.",
};
