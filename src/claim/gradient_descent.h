/* gradient_descent.h -- theory page, sections 1 and 5: what the theorems about gradient descent have in common. */
#ifndef PRODSTAB_CLAIM_GRADIENT_DESCENT_H
#define PRODSTAB_CLAIM_GRADIENT_DESCENT_H

#define PS_SQUARED_RATE {"h_bar", {0}, "eta_bar^2"}

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
