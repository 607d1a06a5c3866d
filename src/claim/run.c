/* Theory page, section 6: one run of gradient descent, from one start at one learning rate, with what it converges to.
 *
 * Besides z = xy the orbit carries the scaled balance D = eta (x^2 - y^2), whose errors hardly grow, and u = x + y, whose
 * sign is that of the limit. */
#include "claim/kinds.h"

/* |D| can only shrink after the last step, by the factor 1 - tail at most. */
#define BALANCE {"D", "min(D_lo, D_lo*(1 - tail))", "max(D_hi, D_hi*(1 - tail))"}
#define LIMIT BALANCE, {"c", "lo", "hi"}
#define NEAR {"z", "lo - r", "hi + r"}

const ps_claim_kind ps_claim_kind_run = {
    .name = "run",
    .section = "6",
    .theorem = "Run.run_sound",
    .derivatives = 2,
    .fields = {"eta", "x0", "y0", "steps", "r", "q", "K", "D_lo", "D_hi", "u_lo", "u_hi", "x_lo", "x_hi", "y_lo", "y_hi",
               "sharpness_lo", "sharpness_hi", "gap_lo", "gap_hi"},
    .variables = {"z", "D", "u"},
    .definitions =
        {
            {"h", {0}, "eta^2"},
            {"tail", {0}, "(eta*K*r)^2/(1 - q^2)"},
            {"U", {0}, "u_lo/abs(u_lo)"},   /* the sign of x + y */
            {"V", {0}, "U*D_lo/abs(D_lo)"}, /* the sign of x - y */
            {"S", {"z"}, "sqrt(D^2 + 4*h*z^2)"}, /* eta (x^2 + y^2) */
        },
    .obligations =
        {
            {"w1", {{0}}, "eta", ">", "0"},
            {"w2", {{0}}, "r", ">", "0"},
            {"w3", {{0}}, "0", "<=", "q"},
            {"w4", {{0}}, "q", "<", "1"},
            {"w5", {{0}}, "D_lo*D_hi", ">", "0"},
            {"w6", {{0}}, "u_lo*u_hi", ">", "0"},
            {"w7", {{0}}, "tail", "<", "1"},
            {"smooth", {NEAR}, "l(z)", "smooth", ""},
            {"k1", {NEAR}, "l2(z)", ">", "0"},
            {"k2", {NEAR}, "l2(z)", "<=", "K"},
            {"s1", {NEAR, {"x", "lo - r", "hi + r"}, BALANCE}, "1 - l2(x)*(S(z) - h*z*l1(z))", "<=", "q"},
            {"s2", {NEAR, {"x", "lo - r", "hi + r"}, BALANCE}, "1 - l2(x)*(S(z) - h*z*l1(z))", ">=", "-q"},
            {"x1", {LIMIT}, "U*sqrt(S(c) + 2*eta*c) + V*sqrt(S(c) - 2*eta*c)", ">=", "2*sqrt(eta)*x_lo"},
            {"x2", {LIMIT}, "U*sqrt(S(c) + 2*eta*c) + V*sqrt(S(c) - 2*eta*c)", "<=", "2*sqrt(eta)*x_hi"},
            {"y1", {LIMIT}, "U*sqrt(S(c) + 2*eta*c) - V*sqrt(S(c) - 2*eta*c)", ">=", "2*sqrt(eta)*y_lo"},
            {"y2", {LIMIT}, "U*sqrt(S(c) + 2*eta*c) - V*sqrt(S(c) - 2*eta*c)", "<=", "2*sqrt(eta)*y_hi"},
            {"e1", {LIMIT}, "l2(c)*S(c)", ">=", "eta*sharpness_lo"},
            {"e2", {LIMIT}, "l2(c)*S(c)", "<=", "eta*sharpness_hi"},
            {"e3", {LIMIT}, "2 - l2(c)*S(c)", ">=", "gap_lo"},
            {"e4", {LIMIT}, "2 - l2(c)*S(c)", "<=", "gap_hi"},
        },
    .steps = "steps",
    .orbit =
        {
            {"z", "x0*y0", "z - l1(z)*S(z) + h*z*l1(z)^2", "hi - r", "lo + r"},
            {"D", "eta*(x0^2 - y0^2)", "D*(1 - h*l1(z)^2)", "D_lo", "D_hi"},
            {"u", "x0 + y0", "u*(1 - eta*l1(z))", "u_lo", "u_hi"},
        },
    .summary = "GD with eta = {eta} from ({x0}, {y0}) converges; 2 - eta lambda in [{gap_lo}, {gap_hi}]",
    .conclusion =
        "Gradient descent on l(xy) with learning rate eta = {eta} from (x, y) = ({x0}, {y0}) converges to a minimiser with xy = z*, "
        "x in [{x_lo}, {x_hi}], y in [{y_lo}, {y_hi}]. The sharpness lambda = l''(z*) (x^2 + y^2) there is in [{sharpness_lo}, "
        "{sharpness_hi}], and 2 - eta lambda is in [{gap_lo}, {gap_hi}]. After {steps} steps |xy - z*| is at most {r}, and from then "
        "on each step multiplies it by {q} or less.",
};
