/* momentum.h -- theory page, section 4: gradient descent with momentum b and look-ahead k (heavy ball: 0; Nesterov: b), whose
 * 2-cycles are those of g_a if its step is a (1 + b)/(1 + 2 k). What makes one attract: both eigenvalues of its two steps are
 * inside the unit circle, by Jury's conditions, of which the third is that the multiplier under g_a is below 1. trace and
 * determinant are those of one step. */
#ifndef PRODSTAB_CLAIM_MOMENTUM_H
#define PRODSTAB_CLAIM_MOMENTUM_H

#define PS_MOMENTUM_FIELDS "momentum", "look_ahead"

#define PS_MOMENTUM_DEFINITIONS                                                                   \
    {"s", {"z", "a"}, "a*(1 + momentum)/(1 + 2*look_ahead)*l2(z)"},                               \
    {"trace", {"z", "a"}, "1 + momentum - (1 + look_ahead)*s(z, a)"},                             \
    {"determinant", {"z", "a"}, "momentum - look_ahead*s(z, a)"}

#define PS_MOMENTUM_NUMBERS {"j1", {{0}}, "momentum", ">=", "0"}, {"j2", {{0}}, "look_ahead", ">=", "0"}

#define PS_MOMENTUM_OBLIGATIONS(points, steps)                                                    \
    PS_MOMENTUM_NUMBERS,                                                                          \
    {"j3", {points, steps}, "determinant(z, a)*determinant(g(z, a), a)", "<", "1"},               \
    {"j4", {points, steps}, "trace(z, a)*trace(g(z, a), a) + (1 - determinant(z, a))*(1 - determinant(g(z, a), a))", ">", "0"}

/* The method in words; the claim's numbers follow. */
#define PS_MOMENTUM_METHOD                                                                        \
    "x_(t+1) = x_t + b (x_t - x_(t-1)) - c l'(x_t + k (x_t - x_(t-1))), momentum b = {momentum}, look-ahead k = {look_ahead} " \
    "(heavy ball if k = 0, Nesterov's method if k = b), with c = a (1 + b)/(1 + 2 k)"

#endif
