/* subdivision.h -- the work of discharge.c while it lasts: a stack of boxes and what evaluates the top one. */
#ifndef PRODSTAB_CHECK_SUBDIVISION_H
#define PRODSTAB_CHECK_SUBDIVISION_H

#include "check/discharge.h"
#include "check/divided.h"

/* A stack of boxes, `dimension` numbers each. */
typedef struct ps_subdivision {
    const ps_inequality *goal;
    const ps_graph *graph;
    const ps_check_limits *limits;
    ps_discharge_result *result;
    const ps_arithmetic *arithmetic, *values; /* of boxes; of what is evaluated on them, doubles at first */
    ps_program program; /* outputs: f, then its derivative by each variable */
    ps_evaluator box, point;
    ps_evaluator tail; /* for boxes with a half line, if a range is infinite */
    void *tail_scratch;
    bool infinite, on_tail; /* whether one is; whether the tail evaluator holds the top box */
    bool may_be_violated;   /* whether it is worth while to look in the middle of the top box */
    bool on_face;           /* whether the top box has just been replaced by a face of it */
    size_t dimension;
    bool narrow[PS_PROGRAM_INPUTS]; /* no derivative by this variable, whose range is a point for all purposes */
    ps_divided divided;
    char *stack;
    size_t boxes, capacity; /* on the stack; with initialised numbers */
    char *scratch;          /* a few numbers */
    char *terms;            /* a few values */
    long precision;         /* of both */
} ps_subdivision;

/* The few numbers, and the few values. */
enum { PS_SCRATCH_MIDDLE, PS_SCRATCH_WHOLE, PS_SCRATCH_COUNT };
enum { PS_TERM_INPUT, PS_TERM_SHIFT, PS_TERM_PRODUCT, PS_TERM_SUM, PS_TERM_COUNT };

static inline void *ps_subdivision_number(const ps_subdivision *s, char *array, size_t index)
{
    return array + index * s->arithmetic->size;
}

/* A variable's range in the top box. */
static inline void *ps_subdivision_top(const ps_subdivision *s, size_t variable)
{
    return ps_subdivision_number(s, s->stack, (s->boxes - 1) * s->dimension + variable);
}

static inline void *ps_subdivision_scratch(const ps_subdivision *s, int which)
{
    return ps_subdivision_number(s, s->scratch, (size_t)which);
}

static inline void *ps_subdivision_term(const ps_subdivision *s, int which)
{
    return s->terms + (size_t)which * s->values->size;
}

/* Sets input i of an evaluator to a number of the boxes' arithmetic. (box.c) */
void ps_subdivision_place(ps_subdivision *s, ps_evaluator *evaluator, size_t i, const void *x);

/* True if the top box is done with; else it has been found out whether f is violated in it. (box.c) */
bool ps_subdivision_settle(ps_subdivision *s, bool *violated);

/* The variable whose range contributes most to the width of f, among those that can still be halved; `dimension` if there
 * is none. After ps_subdivision_settle. */
size_t ps_subdivision_widest(ps_subdivision *s);

#endif
