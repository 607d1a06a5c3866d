#include "check/orbit.h"

#include <math.h>
#include <mpfi.h>
#include <stdlib.h>

#include "check/double_interval.h"
#include "check/interval.h"
#include "prodstab/status.h"

/* MPFR is quickest where at least a bit of two words is not used. */
enum { FIRST_BITS = 128, LEAST_BITS = FIRST_BITS - 1, SPARE_BITS = 64, LOWER_EVERY = 64, QUIET_STEPS = 1024 };

enum { N = PS_CLAIM_ORBIT, OUTPUTS = 1 + N + N * N };

/* The numbers that are doubles. */
enum { BOX, TERM, UNIT, DEVIATION, FRESH = DEVIATION + N, NUMBERS = FRESH + N };

/* True values lie in point + deviation, which is measured in units of 2^-precision. */
typedef struct walk {
    const ps_orbit *orbit;
    size_t n;                     /* variables */
    long precision;               /* of points; deviations, and boxes, which are point + deviation, are doubles */
    ps_program program;           /* next, the loss as written, the derivatives of each next */
    ps_evaluator at_point, on_box;
    mpfi_t point[N], term, whole;
    char *numbers;
    unsigned long t, lowered_at;  /* steps done; when the precision was last lowered */
    bool hopes, hoped;            /* whether bits may be left out in the hope that they will be of no use; whether they have been */
    uint64_t operations;          /* spent, see check.h */
} walk;

static void *number(const walk *w, size_t index)
{
    return w->numbers + index * ps_double_interval_arithmetic.size;
}

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
    *w = (walk){.orbit = orbit, .n = n, .numbers = ps_allocate(NUMBERS * ps_double_interval_arithmetic.size)};
    ps_program_init(&w->program, graph, outputs, count, orbit->variables, n);
    ps_program_ignore_value(&w->program, n);
    ps_evaluator_init(&w->on_box, &w->program, &ps_double_interval_arithmetic, PS_DOUBLE_BITS);
    ps_evaluator_init(&w->at_point, &w->program, &ps_interval_arithmetic, LEAST_BITS);
    mpfi_init(w->whole);
    mpfi_init(w->term);
    for (size_t i = 0; i < n; i++)
        mpfi_init(w->point[i]);
    return true;
}

static void clear_walk(walk *w)
{
    ps_evaluator_clear(&w->on_box);
    ps_evaluator_clear(&w->at_point);
    ps_program_clear(&w->program);
    free(w->numbers);
    mpfi_clear(w->whole);
    mpfi_clear(w->term);
    for (size_t i = 0; i < w->n; i++)
        mpfi_clear(w->point[i]);
}

/* False if the result is no number. */
static bool combine(const walk *w, size_t out, ps_operator op, const void *x, const void *y)
{
    ps_instruction instruction = {.op = op};
    return ps_double_interval_arithmetic.apply(number(w, out), &instruction, x, y, PS_DOUBLE_BITS) != PS_UNDEFINED;
}

/* The lower end of `whole` becomes the point; what is above it is added to the number `deviation`. So deviations keep the value 0,
 * and boxes hold their point, as the mean value form needs. */
static bool split(walk *w, size_t i, size_t deviation)
{
    mpfi_sub_fr(w->term, w->whole, &w->whole->left);
    mpfi_mul_2si(w->term, w->term, w->precision);
    ps_double_interval_set(number(w, BOX), w->term);
    ps_double_interval_arithmetic.set(number(w, TERM), number(w, deviation));
    mpfi_set_prec(w->point[i], w->precision);
    mpfi_set_fr(w->point[i], &w->whole->left);
    return combine(w, deviation, PS_OP_ADD, number(w, TERM), number(w, BOX));
}

/* Makes `whole` what variable i is in. */
static void join(walk *w, size_t i)
{
    ps_double_interval_get(w->term, number(w, DEVIATION + i));
    mpfi_mul_2si(w->term, w->term, -w->precision);
    mpfi_add(w->whole, w->point[i], w->term);
}

/* With so many bits, from what the variables are in, which the points hold. */
static bool start(walk *w, long precision)
{
    bool fine = true;
    w->precision = precision;
    w->lowered_at = w->t;
    ps_evaluator_clear(&w->at_point);
    ps_evaluator_init(&w->at_point, &w->program, &ps_interval_arithmetic, precision);
    mpfi_set_prec(w->whole, precision);
    mpfi_set_prec(w->term, precision);
    for (size_t i = 0; i < w->n; i++) {
        mpfi_set_ui(w->term, 0);
        ps_double_interval_set(number(w, DEVIATION + i), w->term);
        mpfi_set(w->whole, w->point[i]);
        fine = split(w, i, DEVIATION + i) && fine;
    }
    mpfi_set_ui(w->term, 1);
    mpfi_mul_2si(w->term, w->term, -precision);
    ps_double_interval_set(number(w, UNIT), w->term);
    return fine;
}

static bool begin(walk *w, long precision)
{
    w->t = 0;
    w->hoped = false;
    for (size_t i = 0; i < w->n; i++) {
        mpfi_set_prec(w->point[i], precision);
        mpfi_set_q(w->point[i], w->orbit->start[i]);
    }
    return start(w, precision);
}

static bool lower_precision(walk *w, long precision)
{
    for (size_t i = 0; i < w->n; i++) {
        join(w, i);
        mpfi_set(w->point[i], w->whole);
    }
    return start(w, precision);
}

/* The bits that points need: where the deviations have grown much, the last ones are of no use. */
static long useful_bits(const walk *w)
{
    int64_t bits = w->precision;
    for (size_t i = 0; i < w->n; i++) {
        double size = ps_double_interval_arithmetic.magnitude(number(w, DEVIATION + i));
        if (!isnormal(size) || !mpfr_regular_p(&w->point[i]->left))
            return w->precision;
        int64_t worth = (int64_t)mpfr_get_exp(&w->point[i]->left) + w->precision - ilogb(size) + SPARE_BITS;
        bits = worth < bits ? worth : bits;
    }
    return bits > LEAST_BITS ? (long)bits : LEAST_BITS;
}

/* Leaves out bits that are of no use, and those that will be of none if the deviations grow no more, as they have not for long. */
static bool spare_bits(walk *w)
{
    bool hopes = w->hopes && w->t - w->lowered_at >= QUIET_STEPS;
    long bits = hopes ? LEAST_BITS : useful_bits(w);
    if (bits > w->precision - SPARE_BITS)
        return true;
    w->hoped = w->hoped || hopes;
    return lower_precision(w, bits);
}

static bool are_smooth(ps_evaluator *e, size_t outputs)
{
    ps_evaluator_run(e, outputs - 1);
    for (size_t i = 0; i < outputs; i++)
        if (ps_evaluator_regularity(e, i) != PS_SMOOTH)
            return false;
    return true;
}

/* The boxes to evaluate on, and the points. */
static bool place(walk *w)
{
    for (size_t i = 0; i < w->n; i++) {
        if (!combine(w, TERM, PS_OP_MUL, number(w, UNIT), number(w, DEVIATION + i)))
            return false;
        ps_double_interval_set(number(w, FRESH), w->point[i]);
        if (!combine(w, BOX, PS_OP_ADD, number(w, TERM), number(w, FRESH)))
            return false;
        ps_evaluator_set(&w->on_box, i, number(w, BOX));
        ps_evaluator_set(&w->at_point, i, w->point[i]);
    }
    return true;
}

/* next(s) = next(point) + slope (s - point), slope among the values of the derivatives on the box, for each s in it. False if
 * something is not smooth on the box, or if it has grown so wide that it is not worth going on. */
static bool step(walk *w)
{
    const ps_arithmetic *doubles = &ps_double_interval_arithmetic;
    size_t n = w->n;
    if (!place(w) || !are_smooth(&w->at_point, n) || !are_smooth(&w->on_box, w->program.output_count))
        return false;
    for (size_t i = 0; i < n; i++) {
        const void *slopes[N];
        for (size_t k = 0; k < n; k++)
            slopes[k] = ps_evaluator_output(&w->on_box, n + 1 + n * i + k);
        if (!combine(w, FRESH + i, PS_OP_MUL, slopes[0], number(w, DEVIATION)))
            return false;
        for (size_t k = 1; k < n; k++) {
            doubles->set(number(w, TERM), number(w, FRESH + i));
            if (!combine(w, BOX, PS_OP_MUL, slopes[k], number(w, DEVIATION + k)) ||
                !combine(w, FRESH + i, PS_OP_ADD, number(w, TERM), number(w, BOX)))
                return false;
        }
        mpfi_set(w->whole, ps_evaluator_output(&w->at_point, i));
        if (!split(w, i, FRESH + i) || !(ldexp(doubles->magnitude(number(w, FRESH + i)), (int)-w->precision) < 1))
            return false;
    }
    for (size_t i = 0; i < n; i++)
        doubles->set(number(w, DEVIATION + i), number(w, FRESH + i));
    w->t++;
    return true;
}

/* "after 9 steps z = [..]SAYING" */
static void describe(walk *w, size_t i, const char *saying, ps_buffer *message)
{
    join(w, i);
    ps_buffer_printf(message, "obligation orbit: after %lu steps %s = ", w->t, w->orbit->names[i]);
    ps_interval_arithmetic.print(message, w->whole, 20);
    ps_buffer_puts(message, saying);
}

/* Whether everything is where it should be after the last step. */
static ps_status arrive(walk *w, ps_buffer *message)
{
    for (size_t i = 0; i < w->n; i++) {
        mpq_srcptr lo = w->orbit->lo[i], hi = w->orbit->hi[i];
        join(w, i);
        mpfr_srcptr left = &w->whole->left, right = &w->whole->right;
        if (mpfi_bounded_p(w->whole) && mpfr_cmp_q(left, lo) >= 0 && mpfr_cmp_q(right, hi) <= 0)
            continue;
        bool outside = mpfr_cmp_q(right, lo) < 0 || mpfr_cmp_q(left, hi) > 0;
        describe(w, i, outside ? ", not where it should be (false)" : ", perhaps not where it should be", message);
        return outside ? PS_REJECTED : PS_UNDECIDED;
    }
    return PS_OK;
}

/* To the last step. PS_UNDECIDED if more bits may help. */
static ps_status follow(walk *w, const ps_check_limits *limits, ps_buffer *message, uint64_t *steps)
{
    ps_buffer_clear(message);
    for (; w->t < w->orbit->steps; ++*steps) {
        w->operations += w->program.needed[w->n - 1] * (uint64_t)(w->precision + 63) / 64 + w->program.length;
        bool stop = limits->stop != NULL && *limits->stop;
        if (stop || w->operations > PS_CHECK_OPERATIONS) {
            describe(w, 0, stop ? " (interrupted)" : " (not decided within the limit of operations)", message);
            return stop ? PS_INTERRUPTED : PS_BUDGET;
        }
        if ((w->t % LOWER_EVERY == 0 && !spare_bits(w)) || !step(w)) {
            describe(w, 0, ": from there on it is lost (undefined, not smooth, or too wide)", message);
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
    for (long bits = FIRST_BITS; bits <= limits->precision && status == PS_UNDECIDED; bits *= w.hoped ? 1 : 2) {
        uint64_t spent = w.operations;
        w.hopes = !w.hoped; /* in vain: the same again, which is not counted twice */
        if (begin(&w, bits - 1))
            status = follow(&w, limits, message, steps);
        w.operations = w.hoped ? spent : w.operations;
        *precision = bits > *precision ? bits : *precision;
    }
    clear_walk(&w);
    return status == PS_UNDECIDED ? PS_REJECTED : status;
}
