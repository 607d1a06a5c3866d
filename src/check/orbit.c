#include "check/orbit.h"

#include <mpfi.h>

#include "check/interval.h"

enum { FIRST_BITS = 128, BOX_BITS = 64, SPARE_BITS = 64, LOWER_EVERY = 64, N = PS_CLAIM_ORBIT, OUTPUTS = 1 + N + N * N };

typedef struct walk {
    const ps_orbit *orbit;
    long precision;                    /* of points; boxes and deviations have BOX_BITS */
    ps_program map, slopes;            /* next; and: the loss as written, next, the derivatives of each next */
    ps_evaluator point, box;
    mpfi_t at[N], deviation[N], fresh[N], term, whole;
    mpfr_t middle;
    uint64_t operations;               /* spent, see check.h */
} walk;

typedef enum outcome { INSIDE, OUTSIDE, LOST } outcome;

static bool open_walk(walk *w, const ps_orbit *orbit)
{
    ps_graph *graph = orbit->loss->graph;
    ps_node outputs[OUTPUTS];
    size_t count = 0, n = orbit->dimension;
    outputs[count++] = orbit->loss->written;
    for (size_t i = 0; i < n; i++)
        outputs[count++] = orbit->next[i];
    for (size_t i = 0; i < n * n; i++)
        outputs[count++] = ps_graph_derivative(graph, orbit->next[i / n], orbit->variables[i % n]);
    for (size_t i = 0; i < count; i++)
        if (outputs[i] == PS_NODE_NONE)
            return false;
    *w = (walk){.orbit = orbit};
    ps_program_init(&w->map, graph, orbit->next, n, orbit->variables, n);
    ps_program_init(&w->slopes, graph, outputs, count, orbit->variables, n);
    ps_evaluator_init(&w->box, &w->slopes, &ps_interval_arithmetic, BOX_BITS);
    return true;
}

static void init_point(walk *w, long precision)
{
    w->precision = precision;
    ps_evaluator_init(&w->point, &w->map, &ps_interval_arithmetic, precision);
    mpfr_init2(w->middle, precision);
    mpfi_init2(w->whole, precision);
}

static void clear_point(walk *w)
{
    ps_evaluator_clear(&w->point);
    mpfr_clear(w->middle);
    mpfi_clear(w->whole);
}

/* Makes the middle of `whole` the point, and the rest a deviation, to which `more` has been added already. */
static void split(walk *w, size_t i, mpfi_ptr more)
{
    mpfi_mid(w->middle, w->whole);
    mpfi_sub_fr(w->term, w->whole, w->middle);
    mpfi_add(more, more, w->term);
    mpfi_put_si(more, 0); /* the box has to contain the point */
    mpfi_set_fr(w->at[i], w->middle);
}

/* At the start, with so many bits. */
static void begin(walk *w, long precision)
{
    init_point(w, precision);
    mpfi_init2(w->term, BOX_BITS);
    for (size_t i = 0; i < w->orbit->dimension; i++) {
        mpfi_init2(w->at[i], precision);
        mpfi_init2(w->deviation[i], BOX_BITS);
        mpfi_init2(w->fresh[i], BOX_BITS);
        mpfi_set_si(w->deviation[i], 0);
        mpfi_set_q(w->whole, w->orbit->start[i]);
        split(w, i, w->deviation[i]);
    }
}

static void end(walk *w)
{
    clear_point(w);
    mpfi_clear(w->term);
    for (size_t i = 0; i < w->orbit->dimension; i++) {
        mpfi_clear(w->at[i]);
        mpfi_clear(w->deviation[i]);
        mpfi_clear(w->fresh[i]);
    }
}

/* How many bits a point is worth whose deviation is what it is. */
static long bits_worth(walk *w, size_t i)
{
    mpfi_mag(w->middle, w->deviation[i]);
    if (!mpfr_regular_p(w->middle) || !mpfr_regular_p(&w->at[i]->left))
        return w->precision;
    return (long)(mpfr_get_exp(&w->at[i]->left) - mpfr_get_exp(w->middle)) + SPARE_BITS;
}

/* Points with fewer bits, where the deviations have grown so much that more are of no use. */
static void lower_precision(walk *w)
{
    long bits = w->precision;
    for (size_t i = 0; i < w->orbit->dimension; i++)
        bits = bits_worth(w, i) < bits ? bits_worth(w, i) : bits;
    bits = bits > FIRST_BITS ? bits : FIRST_BITS;
    if (bits > w->precision - SPARE_BITS)
        return;
    clear_point(w);
    init_point(w, bits);
    for (size_t i = 0; i < w->orbit->dimension; i++) {
        mpfi_set(w->whole, w->at[i]);
        mpfi_set_prec(w->at[i], bits);
        split(w, i, w->deviation[i]);
    }
}

static void close_walk(walk *w)
{
    ps_evaluator_clear(&w->box);
    ps_program_clear(&w->map);
    ps_program_clear(&w->slopes);
}

static bool all_smooth(const ps_evaluator *e)
{
    for (size_t i = 0; i < e->program->output_count; i++)
        if (ps_evaluator_regularity(e, i) != PS_SMOOTH || e->arithmetic->sign(ps_evaluator_output(e, i)) == 0)
            return false;
    return true;
}

/* next(s) = next(point) + slope (s - point), slope among the values of the derivatives on the box, for each s in it. */
static bool step(walk *w)
{
    size_t n = w->orbit->dimension;
    for (size_t i = 0; i < n; i++) {
        mpfi_add(w->whole, w->at[i], w->deviation[i]);
        ps_evaluator_set(&w->box, i, w->whole);
        ps_evaluator_set(&w->point, i, w->at[i]);
    }
    ps_evaluator_run(&w->point, n - 1);
    ps_evaluator_run(&w->box, w->slopes.output_count - 1);
    if (!all_smooth(&w->point) || !all_smooth(&w->box))
        return false;
    for (size_t i = 0; i < n; i++) {
        mpfi_set_si(w->fresh[i], 0);
        for (size_t k = 0; k < n; k++) {
            mpfi_mul(w->term, ps_evaluator_output(&w->box, 1 + n + n * i + k), w->deviation[k]);
            mpfi_add(w->fresh[i], w->fresh[i], w->term);
        }
        mpfi_set(w->whole, ps_evaluator_output(&w->point, i));
        split(w, i, w->fresh[i]);
    }
    for (size_t i = 0; i < n; i++)
        mpfi_swap(w->deviation[i], w->fresh[i]);
    return true;
}

/* A deviation above 1 is not worth going on with. */
static bool is_narrow(walk *w)
{
    bool narrow = true;
    for (size_t i = 0; i < w->orbit->dimension; i++) {
        mpfi_mag(w->middle, w->deviation[i]);
        narrow = narrow && mpfr_cmp_ui(w->middle, 1) <= 0; /* false for NaN */
    }
    return narrow;
}

static void describe(walk *w, size_t i, unsigned long steps, ps_buffer *message)
{
    mpfi_add(w->whole, w->at[i], w->deviation[i]);
    ps_buffer_printf(message, "after %lu steps %s = ", steps, w->orbit->names[i]);
    ps_interval_arithmetic.print(message, w->whole, 20);
}

/* Where the orbit is after the last step. */
static outcome arrive(walk *w, ps_buffer *message)
{
    outcome result = INSIDE;
    for (size_t i = 0; i < w->orbit->dimension && result == INSIDE; i++) {
        mpfi_add(w->whole, w->at[i], w->deviation[i]);
        mpfr_srcptr left = &w->whole->left, right = &w->whole->right;
        if (mpfr_cmp_q(left, w->orbit->lo[i]) >= 0 && mpfr_cmp_q(right, w->orbit->hi[i]) <= 0)
            continue;
        result = mpfr_cmp_q(right, w->orbit->lo[i]) < 0 || mpfr_cmp_q(left, w->orbit->hi[i]) > 0 ? OUTSIDE : LOST;
        describe(w, i, w->orbit->steps, message);
        ps_buffer_puts(message, result == OUTSIDE ? ", not where the claim says (false)" : ", which may not be where the claim says");
    }
    return result;
}

static ps_status spend_step(walk *w, const ps_check_limits *limits, ps_buffer *message)
{
    w->operations += w->map.length * (uint64_t)(w->precision + 63) / 64 + w->slopes.length;
    if (limits->stop != NULL && *limits->stop)
        return PS_INTERRUPTED;
    if (w->operations <= PS_CHECK_OPERATIONS)
        return PS_OK;
    ps_buffer_puts(message, "not decided within the limit of operations");
    return PS_BUDGET;
}

/* From the start to the last step with the bits that the walk has. */
static ps_status follow(walk *w, const ps_check_limits *limits, ps_buffer *message, uint64_t *steps, outcome *result)
{
    *result = LOST;
    ps_buffer_clear(message);
    for (unsigned long t = 0; t < w->orbit->steps; t++) {
        ps_status status = spend_step(w, limits, message);
        if (status != PS_OK)
            return status;
        ++*steps;
        if (t % LOWER_EVERY == 0)
            lower_precision(w);
        bool smooth = step(w);
        if (!smooth || !is_narrow(w)) {
            describe(w, 0, smooth ? t + 1 : t, message);
            ps_buffer_puts(message, smooth ? ", which is too wide" : ": the loss or the step may be undefined or not smooth there");
            return PS_OK;
        }
    }
    *result = arrive(w, message);
    return PS_OK;
}

ps_status ps_orbit_check(const ps_orbit *orbit, const ps_check_limits *limits, ps_buffer *message, uint64_t *steps,
                         long *precision)
{
    walk w;
    outcome result = LOST;
    ps_status status = PS_OK;
    if (!open_walk(&w, orbit)) {
        ps_buffer_puts(message, "the formulas of this claim are too large");
        return PS_BUDGET;
    }
    for (long bits = FIRST_BITS; bits <= limits->precision && status == PS_OK && result == LOST; bits *= 2) {
        begin(&w, bits);
        status = follow(&w, limits, message, steps, &result);
        end(&w);
        *precision = bits > *precision ? bits : *precision;
    }
    close_walk(&w);
    if (status == PS_OK && result != INSIDE)
        status = PS_REJECTED;
    return status;
}
