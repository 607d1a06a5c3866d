#include "prove/ball_work.h"

#include <math.h>
#include <stdlib.h>

#include "numbers/arithmetics.h"
#include "numbers/decimal.h"

enum { FIRST_BITS = 64, SPARE_BITS = 40, MOST_BITS = 1024, NARROW_BITS = 48 };

/* ---- precision ---- */

static slong bits_of(mpq_srcptr x)
{
    return (slong)(mpz_sizeinbase(mpq_numref(x), 2) > mpz_sizeinbase(mpq_denref(x), 2) ? mpz_sizeinbase(mpq_numref(x), 2)
                                                                                        : mpz_sizeinbase(mpq_denref(x), 2));
}

/* How many bits the ends of a range have in common; 0 for a point. */
static slong common_bits(const ps_range_exact *range)
{
    if (mpq_equal(range->lo, range->hi))
        return 0;
    arb_t ball;
    arb_init(ball);
    ps_ball_from_range(ball, range->lo, range->hi, MOST_BITS);
    slong bits = arb_rel_accuracy_bits(ball);
    arb_clear(ball);
    return bits > 0 ? bits : 0;
}

/* So many bits that the ends are told apart; and with one variable, that they are hardly moved by rounding: an obligation may hold up
 * to the bracket of z* and fail behind its end. */
static slong sufficient_precision(ps_ball_work *w)
{
    slong precision = FIRST_BITS;
    for (size_t i = 0; i < w->dimension; i++) {
        const ps_range_exact *range = &w->goal->ranges[i];
        slong common = common_bits(range), whole = bits_of(range->lo) > bits_of(range->hi) ? bits_of(range->lo) : bits_of(range->hi);
        w->narrow[i] = common > NARROW_BITS && w->dimension > 1;
        slong bits = (w->dimension == 1 && whole > common ? whole : common) + SPARE_BITS;
        precision = bits > precision ? bits : precision;
    }
    return precision < MOST_BITS ? precision : MOST_BITS;
}

/* ---- the stack ---- */

static void push(ps_ball_work *w)
{
    if (w->boxes == w->capacity) {
        size_t capacity = w->capacity > 0 ? 2 * w->capacity : 16, ends = 2 * w->dimension;
        w->stack = ps_reallocate(w->stack, (capacity * ends + 1) * sizeof *w->stack);
        for (size_t i = w->capacity * ends; i < capacity * ends; i++)
            arf_init(w->stack + i);
        w->capacity = capacity;
    }
    w->boxes++;
}

static void clear_stack(ps_ball_work *w)
{
    for (size_t i = 0; i < w->capacity * 2 * w->dimension; i++)
        arf_clear(w->stack + i);
    free(w->stack);
    w->stack = NULL;
    w->boxes = w->capacity = 0;
}

/* Replaces the last box by its halves. */
static void halve(ps_ball_work *w, size_t variable)
{
    arf_t middle;
    arf_init(middle);
    ps_ball_middle(w, middle, variable);
    push(w);
    arf_ptr second = ps_ball_lower_end(w, 0), first = second - 2 * w->dimension;
    for (size_t i = 0; i < 2 * w->dimension; i++)
        arf_set(second + i, first + i);
    arf_set(first + 2 * variable + 1, middle);
    arf_set(second + 2 * variable, middle);
    arf_clear(middle);
}

static void run(ps_ball_work *w)
{
    bool violated;
    while (w->boxes > 0) {
        if (w->limits->stop != NULL && *w->limits->stop)
            w->result->status = PS_INTERRUPTED;
        else if (w->result->cells++ >= w->limits->cells || w->result->operations > w->limits->operations)
            w->result->status = PS_BUDGET;
        w->result->operations += w->program.length * (uint64_t)(w->precision + 63) / 64;
        if (w->result->status != PS_OK)
            return;
        if (ps_ball_settle(w, &violated)) {
            w->boxes--;
            continue;
        }
        size_t variable = violated ? w->dimension : ps_ball_widest(w);
        if (variable == w->dimension) {
            w->result->verdict = violated ? PS_REFUTED : PS_UNSETTLED;
            return;
        }
        halve(w, variable);
    }
    w->result->verdict = PS_PROVED;
}

static void set_rounded(arf_t out, mpq_srcptr x, slong precision, arf_rnd_t rounding)
{
    fmpq_t exact;
    fmpq_init(exact);
    fmpq_set_mpq(exact, x);
    arf_set_fmpq(out, exact, precision, rounding);
    fmpq_clear(exact);
}

static void run_at(ps_ball_work *w, slong precision)
{
    w->precision = w->result->precision = precision;
    ps_evaluator_init(&w->box, &w->program, &ps_ball_arithmetic, precision);
    ps_evaluator_init(&w->point, &w->program, &ps_ball_arithmetic, precision);
    push(w);
    for (size_t i = 0; i < w->dimension; i++) {
        set_rounded(ps_ball_lower_end(w, i), w->goal->ranges[i].lo, precision, ARF_RND_FLOOR);
        set_rounded(ps_ball_upper_end(w, i), w->goal->ranges[i].hi, precision, ARF_RND_CEIL);
    }
    run(w);
    ps_evaluator_clear(&w->box);
    ps_evaluator_clear(&w->point);
    clear_stack(w);
}

/* f and, unless they are not needed, its derivatives; false if they are too large to be built. */
static bool make_program(ps_ball_work *w, ps_graph *graph)
{
    ps_node outputs[PS_PROGRAM_INPUTS + 1] = {w->goal->f}, inputs[PS_PROGRAM_INPUTS];
    for (size_t i = 0; i < w->dimension; i++) {
        inputs[i] = w->goal->ranges[i].variable;
        outputs[i + 1] =
            w->goal->smooth || w->narrow[i] ? ps_graph_integer(graph, 0) : ps_graph_derivative(graph, w->goal->f, inputs[i]);
        if (outputs[i + 1] == PS_NODE_NONE)
            return false;
    }
    ps_program_init(&w->program, graph, outputs, w->dimension + 1, inputs, w->dimension);
    return true;
}

static bool has_half_line(const ps_inequality *goal)
{
    for (size_t i = 0; i < goal->range_count; i++)
        if (goal->ranges[i].lo == NULL || goal->ranges[i].hi == NULL)
            return true;
    return false;
}

void ps_ball_discharge(ps_discharge_result *result, ps_graph *graph, const ps_inequality *inequality, const ps_check_limits *limits)
{
    ps_ball_work w = {.goal = inequality, .limits = limits, .result = result, .dimension = inequality->range_count};
    *result = (ps_discharge_result){.verdict = PS_UNSETTLED, .margin = HUGE_VAL};
    if (has_half_line(inequality) || inequality->divided != NULL)
        return;
    slong precision = sufficient_precision(&w);
    if (!make_program(&w, graph)) {
        result->status = PS_BUDGET;
        return;
    }
    run_at(&w, precision);
    while (result->verdict == PS_UNSETTLED && result->status == PS_OK && 2 * precision <= MOST_BITS)
        run_at(&w, precision *= 2);
    ps_program_clear(&w.program);
}
