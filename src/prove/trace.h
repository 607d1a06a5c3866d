/* trace.h -- following gradient descent on l(xy) with error bounds.
 *
 * The state is a point (x, y) with many bits, and bounds on the distances of the true z = xy and D = eta (x^2 - y^2) from those
 * of the point. The distances go through the derivatives of a step (mean value form), rounded up: in these coordinates they
 * grow hardly faster than the dynamics makes them, while a ball would triple its radius each step. */
#ifndef PRODSTAB_PROVE_TRACE_H
#define PRODSTAB_PROVE_TRACE_H

#include "numbers/arb_include.h"
#include "prodstab/loss.h"
#include "prodstab/program.h"

/* Bounds on the absolute values of the derivatives of one step. */
typedef struct ps_trace_slopes {
    double z_by_z, z_by_D, D_by_z, D_by_D;
} ps_trace_slopes;

/* |l3| <= bound within radius of centre. */
typedef struct ps_trace_curvature {
    double centre, radius, bound;
} ps_trace_curvature;

typedef struct ps_trace {
    slong precision;    /* of the point; as the errors grow, it is lowered */
    ps_program program; /* l1, l2 */
    ps_evaluator point, box;
    ps_program third; /* l3 */
    ps_evaluator curvature;
    ps_trace_curvature known[2]; /* at the last step but one and at the last: a run oscillates */
    arb_ptr eta, h, x, y, z;     /* the point, exact, and its product, rounded; all in scratch */
    mag_t z_error, D_error, twice_eta;
    double farthest;  /* 2^100 times as far as the start, or as 1 */
    bool stationary;  /* l1 is exactly 0 at the start */
    double l1, l2, S; /* at the step's beginning, approximately; S = eta (x^2 + y^2) */
    ps_trace_slopes slope;
    unsigned long steps;
    arb_ptr scratch;
} ps_trace;

/* At the start, whose product xy may be known exactly where x and y are not. The derivatives of the loss have been built (they are not
 * NONE). */
void ps_trace_init(ps_trace *trace, ps_loss *loss, const mpq_t eta, const mpq_t x, const mpq_t y, const mpq_t product, slong precision);
void ps_trace_clear(ps_trace *trace);

/* Balls that contain the true z and D. */
void ps_trace_enclose(arb_t z, arb_t D, const ps_trace *trace);
/* x + y, nearly. */
double ps_trace_sum(const ps_trace *trace);

typedef enum ps_trace_state {
    PS_TRACE_GOES_ON,
    PS_TRACE_STATIONARY, /* l1 is exactly 0 */
    PS_TRACE_UNDEFINED,  /* l1 or l2 may be */
    PS_TRACE_TOO_WIDE,   /* the errors have grown too large */
    PS_TRACE_DIVERGES    /* |z| is above `farthest` */
} ps_trace_state;

/* One step; unless it goes on, the trace is where it was. */
ps_trace_state ps_trace_step(ps_trace *trace);

#endif
