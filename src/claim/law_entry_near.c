/* Theory page, section 6: law_entry for starts at C1 h above the edge, h = eta^2, so that it reaches down to the edge as eta
 * tends to 0. Below the lower barrier w grows at least by the factor 1 + qm h a pair of steps. */
#include "claim/kinds.h"
#include "claim/law.h"

#define LOW {"C", "C0", "C1"}, PS_LAW_TAU, {"eta", "eta_lo", "eta_near"}, PS_LAW_MINIMUM
#define BELOW "(eta*sqrt(C + beta), position(C, tau, eta), eta^2)"

const ps_claim_kind ps_claim_kind_law_entry_near = {
    .name = "law_entry_near",
    .section = "6",
    .theorem = "LawEntryNear.law_entry_near_sound",
    .comes_with = "sharpness",
    .derivatives = 3,
    .divided_differences = true,
    .fields = {"eta_near", "C0", "C1", "qm", "Mm", "X"},
    .builds_on = "sharpness_law_lower",
    .variables = {"e", "tau", "h", "c"},
    .definitions =
        {
            {"eps", {0}, "e^2 - beta*h"},
            {"A_E", {0}, "A + B*e^2"},
            {"w", {0}, "tau*e*sqrt(A_E)"},
            PS_LAW_TWO_STEPS,
            PS_LAW_EXPANSION,
            {"first", {"e", "tau", "h"}, "A1"},
            {"second", {"e", "tau", "h"}, "Q2"},
            {"rate", {"e", "tau", "h"}, "M1"},
            /* of the lower barrier at eps = C h, in units of h; and tau where w = tau sqrt(h width) */
            {"width", {"C", "eta"}, "(C + beta_l)*(A_l - B_l*eta^2*(C + beta_l))"},
            {"position", {"C", "tau", "eta"}, "tau*sqrt(width(C, eta)/((C + beta)*(A + B*(eta*sqrt(C + beta))^2)))"},
        },
    .obligations =
        {
            {"n0a", {{0}}, "0", "<", "eta_near"},
            {"n0b", {{0}}, "eta_lo", "<=", "eta_near"},
            {"n0c", {{0}}, "eta_near", "<=", "eta_bar"},
            {"n1", {{0}}, "0", "<", "C0"},
            {"n2", {{0}}, "C0", "<", "C1"},
            {"n3", {{0}}, "C1*eta_near^2", "<=", "eps_l"},
            {"n4", {{0}}, "qm", ">", "0"},
            {"n5", {{0}}, "eta_near^2*X", "<=", "1"},
            {"n6", {{0}}, "Mm*A_l*(C1 + beta_l)*(1 + qm*eta_near^2)^2/(2*qm) + eta_near^2*X*(C1 + beta)", "<=", "C1 - C0"},
            {"grow", {LOW}, "C*first" BELOW " + tau^2*width(C, eta)*second" BELOW, ">=", "qm"},
            {"slow", {LOW}, "rate" BELOW, "<=", "Mm"},
            {"cross", {{"e", "0", "e_top"}, PS_LAW_TAU, PS_LAW_ETA, PS_LAW_MINIMUM}, "M1*A_E", "<=", "X"},
        },
    .summary = "for eta <= {eta_near} runs in W with eta sharpness >= 2 + {C1} eta^2 that never hit z* reach V",
    .conclusion =
        "With learning rate {rates} that is at most {eta_near}, every run in W, the one of beta = {beta}, A = {A} and B = {B}, with "
        "l''(z*) sqrt(h (x^2 - y^2)^2 + 4 h z*^2) - 2 >= {C1} h, h = eta^2, that never hits z* exactly enters V, the one of "
        "beta_l = {beta_l}, so its final sharpness lies in [2/eta - {beta} eta, 2/eta - {beta_l} eta]. W has points with so much and xy != z*.",
};
