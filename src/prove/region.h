/* region.h -- regions [a, b] that no step leaves from balances up to D_bar, for the claims about such regions (theory page,
 * section 5). For each ratio m of the sharpness to 2/eta there is a least region, the closure of z* under the overshoot; so the
 * largest m is found by bisection, and the region is then inflated to one with short numbers. */
#ifndef PRODSTAB_PROVE_REGION_H
#define PRODSTAB_PROVE_REGION_H

#include "prove/descent.h"

typedef struct ps_region_search {
    double least_ratio; /* beyond the edge: no region with a smaller one is of interest */
    bool bounded;       /* below it: whether l2 times the step size is to stay below the middle of its value at z* and 2 */
    /* What is in the way of the other obligations in [a, b]; unless the claim is NULL, its other fields are filled in. May be
     * NULL. */
    ps_obstacle (*others)(ps_descent *descent, ps_claim *claim, double a, double b);
} ps_region_search;

/* The largest ratio up to `cap` at which nothing is in the way, 0 if there is none; and what is in the way above it. */
double ps_region_largest_ratio(const ps_region_search *search, ps_descent *descent, double cap, ps_obstacle *obstacle);

/* Fills in a, b, D_bar, for a ratio near that one, or at least that if `capped`, so that the checker accepts the claim. */
bool ps_region_find(const ps_region_search *search, ps_descent *descent, ps_claim *claim, double ratio, bool capped,
                    ps_claim_report *report);

/* Fills in the same for the largest balance below the edge whose region is of some size. */
bool ps_region_find_below(const ps_region_search *search, ps_descent *descent, ps_claim *claim, ps_claim_report *report);

/* Appends what is in the way, or that doubles do not show it. */
void ps_region_explain(ps_buffer *message, const ps_descent *descent, ps_obstacle obstacle, bool hidden);

/* Fills in the claim for one learning rate. */
typedef ps_status ps_region_filler(ps_descent *descent, ps_claim *claim, ps_buffer *message);

/* The claim for the learning rate that was asked for, or for the first of a few for which `fill` finds one; notes the ratio of its
 * D_bar. `steepest` is that of the descent. */
ps_status ps_region_search_rates(ps_prover *prover, ps_claim *claim, double steepest, ps_region_filler *fill, ps_buffer *message);

#endif
