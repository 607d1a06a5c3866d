/* Theory page, section 5: for a quadratic loss one exact inequality in the start tells the runs of gradient descent that
 * converge from those that do not. */
#include "claim/kinds.h"

const ps_claim_kind ps_claim_kind_squared_exact = {
    .name = "squared_exact",
    .section = "5",
    .theorem = "SquaredExact.squared_exact_sound",
    .after = PS_AFTER_DEGENERATE,
    .derivatives = 3,
    .fields = {"eta_bar"},
    .obligations =
        {
            {"w1", {{0}}, "eta_bar", ">", "0"},
            {"smooth", {{"z", "-inf", "inf"}}, "l(z)", "smooth", ""},
            {"q1", {{"z", "-inf", "inf"}}, "l3(z)", "=", "0"},
            {"q2", {{"z", "lo", "hi"}}, "eta_bar*l2(z)*abs(z)", "<", "2"},
        },
    .summary = "for eta <= {eta_bar}, V = eta l''(z*) (x^2 + y^2 - eta z* l'(xy)) - 4: GD does not converge from V >= 0, and "
               "converges from V < 0 if eta l''(z*) |z*| < 1, but for exact hits of z* or of the saddle's line",
    .conclusion =
        "The loss is quadratic. For every learning rate 0 < eta <= {eta_bar} let V = eta l''(z*) (x^2 + y^2 - eta z* l'(xy)) - 4. "
        "Gradient descent on l(xy) never changes whether V is negative. From a start with V >= 0 it does not converge, unless an "
        "iterate has xy = z* exactly. From a start with V < 0, if also eta l''(z*) |z*| < 1, it converges to a minimiser with "
        "xy = z*, unless an iterate lies on the line that leads to the saddle (0, 0), which is x = -y if z* > 0, x = y if z* < 0, and none "
        "if z* = 0; the sharpness l''(z*) (x^2 + y^2) of that minimiser is at most 2/eta unless an iterate has xy = z* exactly.",
};
