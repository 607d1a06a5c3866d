/* Theory page, section 6: from next to z*, outside W, into W, for starts that are not much higher above the edge than
 * law_entry_near asks for. There a pair of steps makes w smaller, at least by the factor 1 - kappa w^2, and takes at most
 * h M w^2 from eps, so that the loss is that of a harmonic series. Here w^2 = Phi(E)/part, so that E = share w^2. */
#include "claim/kinds.h"
#include "claim/law.h"

#define STRIP {"w", "-w_max", "w_max"}, {"part", "0", "1"}, {"h", "eta_lo^2", "eta_near^2"}, PS_LAW_MINIMUM

const ps_claim_kind ps_claim_kind_law_strip = {
    .name = "law_strip",
    .section = "6",
    .theorem = "LawStrip.law_strip_sound",
    .comes_with = "sharpness",
    .assembled_from = {"law_entry_near"},
    .derivatives = 3,
    .divided_differences = true,
    .fields = {"w_max", "kappa", "Ms"},
    .builds_on = "law_entry_near",
    .variables = {"w", "part", "h", "c"},
    .definitions =
        {
            {"share", {0}, "2*part/(A + sqrt(A^2 + 4*B*part*w^2))"},
            {"eps", {0}, "share*w^2 - beta*h"},
            PS_LAW_TWO_STEPS,
            PS_LAW_EXPANSION,
        },
    .obligations =
        {
            {"s1", {{0}}, "0", "<", "w_max"},
            {"s2", {{0}}, "0", "<", "kappa"},
            {"chart", {{"w", "-w_max", "w_max"}}, "1 + k*w", ">", "0"},
            {"in1", {STRIP}, "min(z0, c)", ">", "z_lo"},
            {"in2", {STRIP}, "max(z0, c)", "<", "z_hi"},
            {"in3", {STRIP}, "z1", ">", "z_lo"},
            {"in4", {STRIP}, "z1", "<", "z_hi"},
            {"apart", {STRIP}, "Gt", ">", "0"},
            {"drift", {STRIP}, "A1", ">=", "0"},
            {"shrink", {STRIP}, "-Q2 - A1*share", ">=", "kappa"},
            {"turn", {STRIP}, "b", ">=", "kappa*w^2"},
            {"rate", {STRIP}, "M1", ">=", "0"},
            {"slow", {STRIP}, "M1", "<=", "Ms"},
        },
    .summary = "for eta <= {eta_near} and starts with |w| <= {w_max}, eta sharpness >= 2 + eta^2 ({C1} + {Ms} {w_max}^2 + {Ms}/(2 {kappa}) log(1 + {w_max}^2/({A} "
               "({C1} + {beta}) eta^2))) at the minimiser of the same x^2 - y^2, and <= 2 + {eps_bar}, GD ends with sharpness in "
               "[2/eta - {beta} eta, 2/eta - {beta_l} eta], unless an iterate hits z* exactly",
    .conclusion =
        "For learning rate {rates} that is at most {eta_near} let eps = l''(z*) sqrt(h (x^2 - y^2)^2 + 4 h z*^2) - 2, h = eta^2. Every run of gradient descent "
        "from xy - z* = w/(1 + ({k}) w), |w| <= {w_max}, with h ({C1} + {Ms} {w_max}^2 + {Ms}/(2 {kappa}) log(1 + {w_max}^2/({A} ({C1} + "
        "{beta}) h))) <= eps <= {eps_bar} that never hits z* exactly converges to a minimiser with xy = z* and sharpness in "
        "[2/eta - {beta} eta, 2/eta - {beta_l} eta]. If the first of these bounds is below the second, there are such starts.",
};
