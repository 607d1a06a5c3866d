/* frozen.h -- the frozen map g_a(z) = z - a l'(z) and its square in doubles, for finding witnesses. Untrusted.
 *
 * "Seen to hold" means: at the points that were tried, for every sample of the parameters that are intervals. */
#ifndef PRODSTAB_PROVE_FROZEN_H
#define PRODSTAB_PROVE_FROZEN_H

#include "numbers/scout.h"
#include "prodstab/claim.h"

/* At one point: w = g(z), h = g(w), g'(z), g'(w), slope = h'(z), third = h'''(z). */
typedef struct ps_frozen_point {
    double w, h, slope_z, slope_w, slope, third;
} ps_frozen_point;

/* With third when it is asked for. False where something is undefined. */
bool ps_frozen_at(ps_scout *scout, size_t sample, double a, double z, bool third, ps_frozen_point *point);

/* Where g carries [lo, hi] for steps in [a_lo, a_hi], hulled with what is in *least, *most; false where undefined. */
bool ps_frozen_image(ps_scout *scout, double lo, double hi, double a_lo, double a_hi, double *least, double *most);

/* Sets the fields A and B of a claim to contain [low, high], with some room where the loss is defined there. */
void ps_frozen_domain(ps_scout *scout, ps_claim *claim, double low, double high);

/* The 2-cycle around the minimum for one sample and step. */
typedef struct ps_cycle {
    double left, right, multiplier;
    ps_frozen_point at_right;
} ps_cycle;

/* Where the minimum of a sample is, whose bracket for all parameters is [lo, hi]: cycles are looked for around it. */
double ps_frozen_minimum(ps_scout *scout, size_t sample, double lo, double hi);

/* Looks to the right of `minimum` for the first point that two steps bring back, in units of length; false if one step
 * does not carry it to the left side. */
bool ps_cycle_find(ps_scout *scout, size_t sample, double a, double minimum, double length, ps_cycle *cycle);

/* The hull of the cycles of all samples at some steps of [a_lo, a_hi]; false if one was not found. */
typedef struct ps_cycle_hull {
    double left_lo, left_hi, right_lo, right_hi, multiplier_lo, multiplier_hi;
} ps_cycle_hull;
bool ps_cycle_hull_find(ps_scout *scout, double a_lo, double a_hi, double lo, double hi, double length,
                        ps_cycle_hull *hull);

#endif
