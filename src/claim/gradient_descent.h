/* gradient_descent.h -- theory page, sections 1 and 5: what the theorems about gradient descent have in common. */
#ifndef PRODSTAB_CLAIM_GRADIENT_DESCENT_H
#define PRODSTAB_CLAIM_GRADIENT_DESCENT_H

#define PS_SQUARED_RATE {"h_bar", {0}, "eta_bar^2"}

/* eta (x^2 + y^2) at balance D_bar */
#define PS_SCALED_SUM {"S", {"z"}, "sqrt(D_bar^2 + 4*h_bar*z^2)"}

/* The smooth loss falls left of z* in [a, b] and rises right of it; no step leaves [a, b] from balances up to D_bar, if the
 * learning rate is at most eta_bar and times |l1| at most 2. */
#define PS_SLOPES_TOWARDS                                \
    {"smooth", {{"z", "a", "b"}}, "l(z)", "smooth", ""}, \
    {"c1a", {{"z", "a", "lo"}}, "l1(z)", "<", "0"},      \
    {"c1b", {{"z", "hi", "b"}}, "l1(z)", ">", "0"}
#define PS_NO_STEP_LEAVES                                                                \
    {"c3a", {{"z", "lo", "b"}}, "z - l1(z)*S(z)", ">=", "a"},                            \
    {"c3b", {{"z", "lo", "b"}}, "z - l1(z)*S(z) + h_bar*z*l1(z)^2", ">=", "a"},          \
    {"c3c", {{"z", "a", "hi"}}, "z - l1(z)*S(z)", "<=", "b"},                            \
    {"c3d", {{"z", "a", "hi"}}, "z - l1(z)*S(z) + h_bar*z*l1(z)^2", "<=", "b"}

/* One step at vanishing balance multiplies the distance to z* by |1 - w l1(z) / (z - z*)|; see (c4). */
#define PS_BALANCED_STEP {"w", {"z"}, "2*eta_bar*abs(z) - h_bar*z*l1(z)"}

/* (c4) on [left, right] with the core [p, q] */
#define PS_NEARER_WHEN_BALANCED(left, right)                                        \
    {"c4a", {{"z", "p", "q"}}, "l2(z)", "<=", "K"},                                 \
    {"c4b", {{"z", "p", "q"}}, "K*w(z)", "<", "2"},                                 \
    {"c4c", {{"z", "q", right}}, "l1(z)*w(z)", "<", "2*(z - hi)"},                  \
    {"c4d", {{"z", left, "p"}}, "-l1(z)*w(z)", "<", "2*(lo - z)"}

#define PS_WHAT_THE_LIMIT_IS                                                                                          \
    "Unless an iterate has xy = z* exactly, the sharpness l''(z*) (x^2 + y^2) of that minimiser is at most 2/eta. "    \
    "Nothing is claimed about how fast this happens." PS_IN_ANY_DIMENSION

/* Theory page, section 1: width. */
#define PS_IN_ANY_DIMENSION                                                                                             \
    " The same holds of l(<x, y>), x and y in R^d, for every d, with <x, y> in the place of xy, |x|^2 + |y|^2 of x^2 + " \
    "y^2, and |x + y| |x - y| of |x^2 - y^2|, which is not 0 where x != y and x != -y."

#endif
