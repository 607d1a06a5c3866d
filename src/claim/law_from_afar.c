/* Theory page, section 6: from the trapping region of section 5 into W. Until eps falls below first_top nothing is known of
 * z but [first_from, first_to]. A row is what is known some steps later: low <= eps <= top, z in [from, to], |l1| <= slope.
 * From there the run goes on until eps <= next_top, one step at least. */
#include "claim/kinds.h"
#include "claim/law.h"

#define STEP {"z", "from", "to"}, {"eps", "min(low, next_top)", "top"}, PS_LAW_ETA, PS_LAW_MINIMUM
#define ARRIVAL {"z", "last_from", "last_to"}, PS_LAW_ETA, PS_LAW_MINIMUM
#define ABOVE {"z", "lo", "first_to"}
#define BELOW {"z", "first_from", "hi"}

const ps_claim_kind ps_claim_kind_law_from_afar = {
    .name = "law_from_afar",
    .section = "6",
    .theorem = "LawFromAfar.law_from_afar_sound",
    .derivatives = 2,
    .fields = {"D_bar"},
    .row_fields = {"top", "low", "from", "to", "slope"},
    .builds_on = "sharpness_law",
    .variables = {"z", "eps", "h", "c"},
    .definitions =
        {
            {"S", {0}, "(2 + eps)/l2(c)"},
            {"G", {0}, "z - l1(z)*sqrt(S^2 + 4*h*(z - c)*(z + c)) + h*z*l1(z)^2"},
            {"overshoot", {0}, "z - l1(z)*sqrt(D_bar^2 + 4*eta_bar^2*z^2)"},
            {"delta", {0}, "z - c"},
            {"E", {0}, "last_low + beta*h"},
            {"drop", {"t", "P"}, "(2 + t)*(eta_bar*P)^2/(1 - (eta_bar*P)^2)"},
        },
    .obligations =
        {
            {"a1", {{0}}, "D_bar", ">", "0"},
            {"a2", {{0}}, "first_from", "<", "lo"},
            {"a3", {{0}}, "hi", "<", "first_to"},
            {"a4", {PS_LAW_MINIMUM}, "l2(c)*sqrt(D_bar^2 + 4*eta_bar^2*c^2)", ">", "2 + first_top"},
            {"smooth", {{"z", "first_from", "first_to"}}, "l(z)", "smooth", ""},
            {"c1a", {{"z", "first_from", "lo"}}, "l1(z)", "<", "0"},
            {"c1b", {{"z", "hi", "first_to"}}, "l1(z)", ">", "0"},
            {"c3a", {ABOVE}, "overshoot", ">=", "first_from"},
            {"c3b", {ABOVE}, "overshoot + eta_bar^2*z*l1(z)^2", ">=", "first_from"},
            {"c3c", {BELOW}, "overshoot", "<=", "first_to"},
            {"c3d", {BELOW}, "overshoot + eta_bar^2*z*l1(z)^2", "<=", "first_to"},
            {"r1", {{0}}, "0", "<", "low", PS_EACH_ROW},
            {"r2", {{0}}, "low", "<=", "top", PS_EACH_ROW},
            {"r3", {{0}}, "eta_bar*slope", "<", "1", PS_EACH_ROW},
            {"r4", {{"z", "from", "to"}}, "l1(z)", "<=", "slope", PS_EACH_ROW},
            {"r5", {{"z", "from", "to"}}, "l1(z)", ">=", "-slope", PS_EACH_ROW},
            {"r6", {{0}}, "first_low", "<=", "first_top - drop(first_top, first_slope)"},
            {"p1", {{0}}, "next_low", "<=", "min(low, next_top) - drop(top, slope)", PS_EACH_PAIR},
            {"p2", {{0}}, "from", "<=", "next_from", PS_EACH_PAIR},
            {"p3", {{0}}, "next_to", "<=", "to", PS_EACH_PAIR},
            {"p4", {STEP}, "G", ">=", "next_from", PS_EACH_PAIR},
            {"p5", {STEP}, "G", "<=", "next_to", PS_EACH_PAIR},
            {"q1", {{0}}, "last_top", "<=", "eps_bar"},
            {"q2", {ARRIVAL}, "1 - k*delta", ">", "0"},
            {"q3", {ARRIVAL}, "delta^2", "<=", "E*(A + B*E)*(1 - k*delta)^2"},
        },
    .summary = "from xy in [{first_from}, {first_to}], eta |x^2 - y^2| <= {D_bar}, eta sharpness >= 2 + {first_top}, runs that never "
               "hit z* get into W",
    .conclusion =
        "With learning rate {rates}, every run of gradient descent from x y in [{first_from}, {first_to}], eta |x^2 - y^2| <= {D_bar} "
        "and l''(z*) sqrt(h (x^2 - y^2)^2 + 4 h z*^2) - 2 >= {first_top}, h = eta^2, that never hits z* exactly gets into W, the one of "
        "beta = {beta}, A = {A} and B = {B}, where this number is still at least {last_low}. It ends with sharpness in [2/eta - {beta} eta, 2/eta]. At eta = {eta_bar} this region "
        "of starts holds points with xy != z*.",
};
