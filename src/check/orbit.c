#include "check/orbit.h"

#include <mpfi.h>

#include <stdlib.h>

#include "check/double_interval.h"
#include "check/interval.h"
#include "prodstab/status.h"

enum { FIRST_BITS = 128, BOX_BITS = 64, SPARE_BITS = 64, LOWER_EVERY = 64, N = PS_CLAIM_ORBIT, OUTPUTS = 1 + N + N * N };

/* True values lie in point + deviation. */
typedef struct walk {
    const ps_orbit *orbit;
    size_t n;                          /* variables */
    long precision;                    /* of points; deviations have BOX_BITS; boxes, which are point + deviation, are doubles */
    ps_program program;                /* next, the loss as written, the derivatives of each next */
    ps_evaluator at_point, on_box;
    mpfi_t point[N], deviation[N], fresh[N], slope, term, whole;
    void *side;                        /* of a box */
    mpfr_t middle;
    uint64_t operations;               /* spent, see check.h */
} walk;

static bool init_walk(walk *w, const ps_orbit *orbit)
{
    ps_graph *graph = orbit->loss->graph;
    ps_node outputs[OUTPUTS];
    size_t n = orbit->dimension, count = n + 1 + n * n;
    for (size_t i = 0; i < count; i++) {
        size_t slope = i - n - 1; /* where i is beyond n */
        outputs[i] = i < n ? orbit->next[i] : i == n ? orbit->loss->written
                         : ps_graph_derivative(graph, orbit->next[slope / n], orbit->variables[slope % n]);
        if (outputs[i] == PS_NODE_NONE)
            return false;
    }
    *w = (walk){.orbit = orbit, .n = n, .precision = FIRST_BITS};
    ps_program_init(&w->program, graph, outputs, count, orbit->variables, n);
    ps_program_ignore_value(&w->program, n);
    ps_evaluator_init(&w->on_box, &w->program, &ps_double_interval_arithmetic, PS_DOUBLE_BITS);
    w->side = ps_allocate(ps_double_interval_arithmetic.size);
    ps_evaluator_init(&w->at_point, &w->program, &ps_interval_arithmetic, FIRST_BITS);
    mpfr_init2(w->middle, FIRST_BITS);
    mpfi_init2(w->whole, FIRST_BITS);
    mpfi_init2(w->term, BOX_BITS);
    mpfi_init2(w->slope, BOX_BITS);
    for (size_t i = 0; i < n; i++) {
        mpfi_init2(w->point[i], FIRST_BITS);
        mpfi_init2(w->deviation[i], BOX_BITS);
        mpfi_init2(w->fresh[i], BOX_BITS);
    }
    return true;
}

static void clear_walk(walk *w)
{
    ps_evaluator_clear(&w->on_box);
    ps_evaluator_clear(&w->at_point);
    ps_program_clear(&w->program);
    mpfr_clear(w->middle);
    mpfi_clear(w->whole);
    mpfi_clear(w->term);
    mpfi_clear(w->slope);
    free(w->side);
    for (size_t i = 0; i < w->n; i++) {
        mpfi_clear(w->point[i]);
        mpfi_clear(w->deviation[i]);
        mpfi_clear(w->fresh[i]);
    }
}

static void set_precision(walk *w, long precision)
{
    w->precision = precision;
    ps_evaluator_clear(&w->at_point);
    ps_evaluator_init(&w->at_point, &w->program, &ps_interval_arithmetic, precision);
    mpfr_set_prec(w->middle, precision);
    mpfi_set_prec(w->whole, precision);
}

/* The middle of `whole` becomes the point, and what is left is added to the deviation. */
static void split(walk *w, size_t i, mpfi_ptr deviation)
{
    mpfi_mid(w->middle, w->whole);
    mpfi_sub_fr(w->term, w->whole, w->middle);
    mpfi_add(deviation, deviation, w->term);
    mpfi_put_si(deviation, 0); /* the box has to contain the point */
    mpfi_set_prec(w->point[i], w->precision);
    mpfi_set_fr(w->point[i], w->middle);
}

static void begin(walk *w, long precision)
{
    set_precision(w, precision);
    for (size_t i = 0; i < w->n; i++) {
        mpfi_set_si(w->deviation[i], 0);
        mpfi_set_q(w->whole, w->orbit->start[i]);
        split(w, i, w->deviation[i]);
    }
}

/* Points get fewer bits where the deviations have grown so much that the last ones are of no use. */
static void lower_precision(walk *w)
{
    int64_t bits = w->precision;
    for (size_t i = 0; i < w->n; i++) {
        mpfi_mag(w->middle, w->deviation[i]);
        if (!mpfr_regular_p(w->middle) || !mpfr_regular_p(&w->point[i]->left))
            return;
        int64_t worth = (int64_t)mpfr_get_exp(&w->point[i]->left) - mpfr_get_exp(w->middle) + SPARE_BITS;
        bits = worth < bits ? worth : bits;
    }
    bits = bits > FIRST_BITS ? bits : FIRST_BITS;
    if (bits > w->precision - SPARE_BITS)
        return;
    set_precision(w, (long)bits);
    for (size_t i = 0; i < w->n; i++) {
        mpfi_set(w->whole, w->point[i]);
        split(w, i, w->deviation[i]);
    }
}

static bool are_smooth(ps_evaluator *e, size_t outputs)
{
    ps_evaluator_run(e, outputs - 1);
    for (size_t i = 0; i < outputs; i++)
        if (ps_evaluator_regularity(e, i) != PS_SMOOTH)
            return false;
    return true;
}

/* next(s) = next(point) + slope (s - point), slope among the values of the derivatives on the box, for each s in it. False if
 * something is not smooth on the box, or if it has grown so wide that it is not worth going on. */
static bool step(walk *w)
{
    size_t n = w->n;
    bool narrow = true;
    for (size_t i = 0; i < n; i++) {
        mpfi_add(w->whole, w->point[i], w->deviation[i]);
        ps_double_interval_set(w->side, w->whole);
        ps_evaluator_set(&w->on_box, i, w->side);
        ps_evaluator_set(&w->at_point, i, w->point[i]);
    }
    if (!are_smooth(&w->at_point, n) || !are_smooth(&w->on_box, w->program.output_count))
        return false;
    for (size_t i = 0; i < n; i++) {
        mpfi_set_si(w->fresh[i], 0);
        for (size_t k = 0; k < n; k++) {
            ps_double_interval_get(w->slope, ps_evaluator_output(&w->on_box, n + 1 + n * i + k));
            if (mpfi_is_zero(w->slope))
                continue;
            mpfi_mul(w->term, w->slope, w->deviation[k]);
            mpfi_add(w->fresh[i], w->fresh[i], w->term);
        }
        mpfi_set(w->whole, ps_evaluator_output(&w->at_point, i));
        split(w, i, w->fresh[i]);
        mpfi_mag(w->middle, w->fresh[i]);
        narrow = narrow && mpfr_cmp_ui(w->middle, 1) < 0; /* false for NaN */
    }
    for (size_t i = 0; i < n; i++)
        mpfi_swap(w->deviation[i], w->fresh[i]);
    return narrow;
}

/* "after 9 steps z = [..]SAYING" */
static void describe(walk *w, size_t i, unsigned long steps, const char *saying, ps_buffer *message)
{
    mpfi_add(w->whole, w->point[i], w->deviation[i]);
    ps_buffer_printf(message, "obligation orbit: after %lu steps %s = ", steps, w->orbit->names[i]);
    ps_interval_arithmetic.print(message, w->whole, 20);
    ps_buffer_puts(message, saying);
}

/* Whether everything is where it should be after the last step. */
static ps_status arrive(walk *w, ps_buffer *message)
{
    for (size_t i = 0; i < w->n; i++) {
        mpq_srcptr lo = w->orbit->lo[i], hi = w->orbit->hi[i];
        mpfi_add(w->whole, w->point[i], w->deviation[i]);
        mpfr_srcptr left = &w->whole->left, right = &w->whole->right;
        if (mpfi_bounded_p(w->whole) && mpfr_cmp_q(left, lo) >= 0 && mpfr_cmp_q(right, hi) <= 0)
            continue;
        bool outside = mpfr_cmp_q(right, lo) < 0 || mpfr_cmp_q(left, hi) > 0;
        describe(w, i, w->orbit->steps, outside ? ", not where it should be (false)" : ", perhaps not where it should be", message);
        return outside ? PS_REJECTED : PS_UNDECIDED;
    }
    return PS_OK;
}

/* From the start to the last step. PS_UNDECIDED if more bits may help. */
static ps_status follow(walk *w, const ps_check_limits *limits, ps_buffer *message, uint64_t *steps)
{
    ps_buffer_clear(message);
    for (unsigned long t = 0; t < w->orbit->steps; t++, ++*steps) {
        if (t % LOWER_EVERY == 0)
            lower_precision(w);
        w->operations += w->program.needed[w->n - 1] * (uint64_t)(w->precision + 63) / 64 + w->program.length;
        bool stop = limits->stop != NULL && *limits->stop;
        if (stop || w->operations > PS_CHECK_OPERATIONS) {
            describe(w, 0, t, stop ? " (interrupted)" : " (not decided within the limit of operations)", message);
            return stop ? PS_INTERRUPTED : PS_BUDGET;
        }
        if (!step(w)) {
            describe(w, 0, t, ": from there on it is lost (undefined, not smooth, or too wide)", message);
            return PS_UNDECIDED;
        }
    }
    return arrive(w, message);
}

ps_status ps_orbit_check(const ps_orbit *orbit, const ps_check_limits *limits, ps_buffer *message, uint64_t *steps,
                         long *precision)
{
    walk w;
    ps_status status = PS_UNDECIDED;
    if (!init_walk(&w, orbit)) {
        ps_buffer_puts(message, "obligation orbit: its formulas are too large");
        return PS_BUDGET;
    }
    for (long bits = FIRST_BITS; bits <= limits->precision && status == PS_UNDECIDED; bits *= 2) {
        begin(&w, bits);
        status = follow(&w, limits, message, steps);
        *precision = bits > *precision ? bits : *precision;
    }
    clear_walk(&w);
    return status == PS_UNDECIDED ? PS_REJECTED : status;
}
