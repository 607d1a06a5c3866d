/* ball_work.h -- the work of ball_discharge.c while it lasts. */
#ifndef PRODSTAB_PROVE_BALL_WORK_H
#define PRODSTAB_PROVE_BALL_WORK_H

#include "numbers/arb_include.h"
#include "prove/ball_discharge.h"

/* A stack of boxes, for each variable a lower and an upper end; what evaluates the last. */
typedef struct ps_ball_work {
    const ps_inequality *goal;
    const ps_check_limits *limits;
    ps_discharge_result *result;
    ps_program program; /* outputs: f, then its derivative by each variable */
    ps_evaluator box, point;
    arf_ptr stack;
    size_t dimension, boxes, capacity;
    bool narrow[PS_PROGRAM_INPUTS]; /* a point for all purposes: neither moved in nor halved */
    slong precision;
} ps_ball_work;

/* The ends of a variable's range in the last box. */
static inline arf_ptr ps_ball_lower_end(const ps_ball_work *w, size_t variable)
{
    return w->stack + 2 * ((w->boxes - 1) * w->dimension + variable);
}

static inline arf_ptr ps_ball_upper_end(const ps_ball_work *w, size_t variable)
{
    return ps_ball_lower_end(w, variable) + 1;
}

/* ball_box.c: true if the last box is done with; else whether the inequality is violated in it. */
bool ps_ball_settle(ps_ball_work *w, bool *violated);

/* The variable along which to halve it, after that; `dimension` if there is none. */
size_t ps_ball_widest(ps_ball_work *w);

/* Some number in a range of the last box, about in the middle. */
void ps_ball_middle(const ps_ball_work *w, arf_t out, size_t variable);

#endif
