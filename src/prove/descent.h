/* descent.h -- gradient descent on l(xy) in doubles: what the searches for convergence claims look at (theory page,
 * section 5). Untrusted. */
#ifndef PRODSTAB_PROVE_DESCENT_H
#define PRODSTAB_PROVE_DESCENT_H

#include "prove/prover.h"

/* Why a region is no witness. */
typedef enum ps_obstacle {
    PS_OBSTACLE_NONE,
    PS_OBSTACLE_DOMAIN,    /* the loss or its derivatives are undefined */
    PS_OBSTACLE_SIGN,      /* (c1): the slope has another zero */
    PS_OBSTACLE_SLOPE,     /* (c2): eta |l1| reaches its bound */
    PS_OBSTACLE_GROWTH,    /* (c3): the overshoot grows without bound */
    PS_OBSTACLE_BALANCED   /* (c4): a step at vanishing balance leads away from z* */
} ps_obstacle;

typedef struct ps_descent {
    ps_prover *prover;
    double eta, slack;                                        /* eta_bar; room to leave in every inequality, relative */
    double steepest;                                          /* the bound of eta |l1| in (c2) */
    double zero[PS_SCOUT_SAMPLES], curvature[PS_SCOUT_SAMPLES]; /* z* and l2 there, by sample of the parameters */
    double length;                                            /* how far from z* the loss looks quadratic */
    double obstacle_at;                                       /* where the last obstacle was */
} ps_descent;

/* False if the minimum is not seen. */
bool ps_descent_init(ps_descent *descent, ps_prover *prover, double eta);

/* What the last obstacle is in balls: NONE if it was one of doubles only, of their rounding errors or their range. */
ps_obstacle ps_descent_look_again(const ps_descent *descent, ps_obstacle obstacle);

/* The least [a, b] that one step with balance eta |d| <= D does not leave, a little inflated; or what is in the way. */
ps_obstacle ps_descent_close(ps_descent *descent, double balance, double *a, double *b);

/* Where one step from [a, b] may land, for (c3); or what is in the way of (c1), (c2) there. */
ps_obstacle ps_descent_land(ps_descent *descent, double balance, double a, double b, double *least, double *most);

/* Where steps from z* to `end` may lead, on the other side of z* or towards it: profile[i] is the farthest that they do from the first
 * i of PS_DESCENT_PROFILE equal parts of the way. */
enum { PS_DESCENT_PROFILE = 500 };
ps_obstacle ps_descent_profile(ps_descent *descent, double balance, double end, double profile[PS_DESCENT_PROFILE + 1]);

/* A core [p, q] of [a, b] for (c4): [a, b] itself if that will do with room to spare. */
typedef struct ps_core {
    double p, q, room; /* how far (c4) is from failing, as a share */
} ps_core;
ps_obstacle ps_descent_find_core(ps_descent *descent, double a, double b, ps_core *core);

/* The ratio m of the theory page at that balance, least over the parameters; and the balance that has the ratio. */
double ps_descent_ratio(const ps_descent *descent, double balance);
double ps_descent_balance(const ps_descent *descent, double ratio);

/* The supremum of |l1| on the line as far as sampled; or what is in the way: SLOPE if it seems unbounded. */
ps_obstacle ps_descent_bound_slope(ps_descent *descent, double *bound);

/* Puts p, q, between a and b, and a bound K of l2 on [p, q] into the claim as short decimals. */
void ps_descent_set_core(ps_descent *descent, ps_claim *claim, const ps_core *core, mpq_srcptr a, mpq_srcptr b);

#endif
