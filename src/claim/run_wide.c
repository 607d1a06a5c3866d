/* Theory page, section 6: one run of gradient descent on l(<x, y>), from vectors x and y of any length of which |x + y|^2 and
 * |x - y|^2 are given. It is the run of l(xy) from x + y = sqrt(U0), x - y = sqrt(V0).
 *
 * The orbit carries z = <x, y>, D = |x + y| |x - y|, with a sign, as a part of what it is at the start, and u, by what x + y has
 * been multiplied: so all starts are rational. */
#include "claim/kinds.h"

/* |D| can only shrink after the last step, by the factor 1 - tail at most. */
#define BALANCE {"D", "min(D_lo, D_lo*(1 - tail))", "max(D_hi, D_hi*(1 - tail))"}
#define LIMIT BALANCE, {"c", "lo", "hi"}
#define NEAR {"z", "lo - r", "hi + r"}

const ps_claim_kind ps_claim_kind_run_wide = {
    .name = "run_wide",
    .section = "6",
    .theorem = "RunWide.run_wide_sound",
    .derivatives = 2,
    .fields = {"eta", "U0", "V0", "steps", "r", "q", "K", "D_lo", "D_hi", "u_lo", "u_hi", "rho_lo", "rho_hi", "sigma_lo", "sigma_hi",
               "sharpness_lo", "sharpness_hi", "gap_lo", "gap_hi"},
    .variables = {"z", "D", "u"},
    .definitions =
        {
            {"h", {0}, "eta^2"},
            {"tail", {0}, "(eta*K*r)^2/(1 - q^2)"},
            {"U", {0}, "u_lo/abs(u_lo)"},   /* the sign of u */
            {"V", {0}, "U*D_lo/abs(D_lo)"}, /* and that of what x - y has been multiplied by */
            {"S", {"z"}, "sqrt(h*U0*V0*D^2 + 4*h*z^2)"}, /* eta (|x|^2 + |y|^2) */
        },
    .obligations =
        {
            {"w1", {{0}}, "eta", ">", "0"},
            {"w2", {{0}}, "U0", ">", "0"},
            {"w3", {{0}}, "V0", ">", "0"},
            {"w4", {{0}}, "q", "<", "1"},
            {"w5", {{0}}, "D_lo*D_hi", ">", "0"},
            {"w6", {{0}}, "u_lo*u_hi", ">", "0"},
            {"w7", {{0}}, "tail", "<", "1"},
            {"w8", {{0}}, "r", ">", "0"},
            {"w9", {{0}}, "0", "<=", "q"},
            {"smooth", {NEAR}, "l(z)", "smooth", ""},
            {"k1", {NEAR}, "l2(z)", ">", "0"},
            {"k2", {NEAR}, "l2(z)", "<=", "K"},
            {"s1", {NEAR, {"x", "lo - r", "hi + r"}, BALANCE}, "1 - l2(x)*(S(z) - h*z*l1(z))", "<=", "q"},
            {"s2", {NEAR, {"x", "lo - r", "hi + r"}, BALANCE}, "1 - l2(x)*(S(z) - h*z*l1(z))", ">=", "-q"},
            {"x1", {LIMIT}, "U*sqrt(S(c) + 2*eta*c)", ">=", "sqrt(eta*U0)*rho_lo"},
            {"x2", {LIMIT}, "U*sqrt(S(c) + 2*eta*c)", "<=", "sqrt(eta*U0)*rho_hi"},
            {"y1", {LIMIT}, "V*sqrt(S(c) - 2*eta*c)", ">=", "sqrt(eta*V0)*sigma_lo"},
            {"y2", {LIMIT}, "V*sqrt(S(c) - 2*eta*c)", "<=", "sqrt(eta*V0)*sigma_hi"},
            {"e1", {LIMIT}, "l2(c)*S(c)", ">=", "eta*sharpness_lo"},
            {"e2", {LIMIT}, "l2(c)*S(c)", "<=", "eta*sharpness_hi"},
            {"e3", {LIMIT}, "2 - l2(c)*S(c)", ">=", "gap_lo"},
            {"e4", {LIMIT}, "2 - l2(c)*S(c)", "<=", "gap_hi"},
        },
    .steps = "steps",
    .orbit =
        {
            {"z", "(U0 - V0)/4", "z - l1(z)*S(z) + h*z*l1(z)^2", "hi - r", "lo + r"},
            {"D", "1", "D*(1 - h*l1(z)^2)", "D_lo", "D_hi"},
            {"u", "1", "u*(1 - eta*l1(z))", "u_lo", "u_hi"},
        },
    .summary = "GD with eta = {eta} from vectors with |x + y|^2 = {U0}, |x - y|^2 = {V0} converges; 2 - eta lambda in [{gap_lo}, {gap_hi}]",
    .conclusion =
        "Gradient descent on l(<x, y>) with learning rate eta = {eta} from any x and y in R^d, for any d, with |x + y|^2 = {U0} and "
        "|x - y|^2 = {V0} converges to a minimiser with <x, y> = z*. There x + y is what it was at the start times a number in "
        "[{rho_lo}, {rho_hi}], and x - y likewise with one in [{sigma_lo}, {sigma_hi}]. The sharpness lambda = l''(z*) (|x|^2 + |y|^2) "
        "there is in [{sharpness_lo}, {sharpness_hi}], and 2 - eta lambda is in [{gap_lo}, {gap_hi}]. After {steps} steps |<x, y> - z*| "
        "is at most {r}, and from then on each step multiplies it by {q} or less.",
};
