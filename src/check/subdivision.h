/* subdivision.h -- the work of discharge.c while it lasts: a stack of boxes and what evaluates the top one. */
#ifndef PRODSTAB_CHECK_SUBDIVISION_H
#define PRODSTAB_CHECK_SUBDIVISION_H

#include <mpfi.h>

#include "check/discharge.h"
#include "check/divided.h"

/* A stack of boxes, `dimension` numbers each. */
typedef struct ps_subdivision {
    const ps_inequality *goal;
    const ps_graph *graph;
    const ps_check_limits *limits;
    ps_discharge_result *result;
    const ps_arithmetic *values; /* of what is evaluated on boxes: doubles at first; half lines, if a range is infinite */
    ps_program program; /* outputs: f, then its derivative by each variable */
    ps_evaluator box, point;
    bool infinite, on_tail; /* whether a range is; whether the box is evaluated as a half line (tail.h) */
    bool may_be_violated;   /* whether it is worth while to look inside of the top box */
    bool on_face;           /* whether the top box has just been replaced by a face of it */
    bool halve_twice;       /* whether one halving of the top box seems not to be enough */
    size_t dimension;
    bool narrow[PS_PROGRAM_INPUTS]; /* no derivative by this variable, whose range is a point for all purposes */
    ps_divided divided;
    mpfi_t *stack;
    size_t boxes, capacity; /* on the stack; with initialised numbers */
    mpfi_t somewhere;       /* a point of a range */
    char *terms;            /* a few values */
    long precision;         /* of all */
} ps_subdivision;

/* The few values. */
enum { PS_TERM_INPUT, PS_TERM_SHIFT, PS_TERM_PRODUCT, PS_TERM_SUM, PS_TERM_COUNT };

/* A variable's range in the top box. */
static inline mpfi_ptr ps_subdivision_top(const ps_subdivision *s, size_t variable)
{
    return s->stack[(s->boxes - 1) * s->dimension + variable];
}

static inline void *ps_subdivision_term(const ps_subdivision *s, int which)
{
    return s->terms + (size_t)which * s->values->size;
}

/* Sets input i of an evaluator to an interval. (box.c) */
void ps_subdivision_place(ps_subdivision *s, ps_evaluator *evaluator, size_t i, mpfi_srcptr x);

/* True if the top box is done with; else it has been found out whether f is violated in it. (box.c) */
bool ps_subdivision_settle(ps_subdivision *s, bool *violated);

/* The variable whose range contributes most to the width of f, among those that can still be halved; `dimension` if there
 * is none. After ps_subdivision_settle. */
size_t ps_subdivision_widest(ps_subdivision *s);

#endif
