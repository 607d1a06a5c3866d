#include "prove/ball_discharge.h"

#include <math.h>
#include <stdlib.h>

#include "numbers/arithmetics.h"
#include "numbers/decimal.h"

enum { FIRST_BITS = 64, SPARE_BITS = 40, MOST_BITS = 1024, NARROW_BITS = 48, LEAST_BITS = 8 };

/* A stack of boxes, for each variable a lower and an upper end; what evaluates the last. */
typedef struct work {
    const ps_inequality *goal;
    const ps_check_limits *limits;
    ps_discharge_result *result;
    ps_program program; /* outputs: f, then its derivative by each variable */
    ps_evaluator box, point;
    arf_ptr stack;
    size_t dimension, boxes, capacity;
    bool narrow[PS_PROGRAM_INPUTS]; /* a point for all purposes: neither moved in nor halved */
    slong precision;
} work;

/* The ends of a variable's range in the last box. */
static arf_ptr lower_end(const work *w, size_t variable)
{
    return w->stack + 2 * ((w->boxes - 1) * w->dimension + variable);
}

static arf_ptr upper_end(const work *w, size_t variable)
{
    return lower_end(w, variable) + 1;
}

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
static slong sufficient_precision(work *w)
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

/* ---- one box ---- */

static bool is_settled(const work *w, const arb_t f)
{
    return w->goal->strict ? arb_is_negative(f) : arb_is_nonpositive(f);
}

static bool is_violated(const work *w, const arb_t f)
{
    return w->goal->strict ? arb_is_nonnegative(f) : arb_is_positive(f);
}

static void set_middle(const work *w, arf_t out, size_t variable)
{
    arf_add(out, lower_end(w, variable), upper_end(w, variable), w->precision, ARF_RND_NEAR);
    arf_mul_2exp_si(out, out, -1);
}

/* Puts a variable of the point where f is greatest as far as its derivative tells; true if that is an end, or all of a range that
 * is a point for all purposes, so that no mean value term is needed. */
static bool place_variable(work *w, size_t i)
{
    arb_srcptr slope = ps_evaluator_output(&w->box, i + 1);
    bool rises = arb_is_nonnegative(slope), falls = arb_is_nonpositive(slope);
    arb_t at;
    arb_init(at);
    if (w->narrow[i])
        arb_set(at, ps_evaluator_input(&w->box, i));
    else if (rises || falls)
        arb_set_arf(at, rises ? upper_end(w, i) : lower_end(w, i));
    else
        set_middle(w, arb_midref(at), i);
    ps_evaluator_set(&w->point, i, at);
    arb_clear(at);
    return w->narrow[i] || rises || falls;
}

static bool is_smooth(work *w)
{
    for (size_t i = 0; i <= w->dimension; i++)
        if (ps_evaluator_run(&w->box, i) != PS_SMOOTH || !arb_is_finite(ps_evaluator_output(&w->box, i)))
            return false;
    return true;
}

/* f at that point, and the mean value form in the variables that stayed in the middle. */
static bool is_settled_by_derivatives(work *w)
{
    bool moved[PS_PROGRAM_INPUTS];
    if (!is_smooth(w))
        return false;
    for (size_t i = 0; i < w->dimension; i++)
        moved[i] = place_variable(w, i);
    if (ps_evaluator_run(&w->point, 0) == PS_UNDEFINED)
        return false;
    arb_t sum, term;
    arb_init(sum);
    arb_init(term);
    arb_set(sum, ps_evaluator_output(&w->point, 0));
    for (size_t i = 0; i < w->dimension; i++) {
        if (moved[i])
            continue;
        arb_sub(term, ps_evaluator_input(&w->box, i), ps_evaluator_input(&w->point, i), w->precision);
        arb_addmul(sum, term, ps_evaluator_output(&w->box, i + 1), w->precision);
    }
    bool settled = is_settled(w, sum);
    arb_clear(sum);
    arb_clear(term);
    return settled;
}

/* Ends are rounded outwards, so a point near one may be no point of the exact range. */
static bool is_inside(const ps_range_exact *range, const arb_t at)
{
    mpq_t x, same;
    mpq_inits(x, same, NULL);
    ps_ball_ends(x, same, at);
    bool inside = mpq_cmp(range->lo, x) <= 0 && mpq_cmp(x, range->hi) <= 0;
    mpq_clears(x, same, NULL);
    return inside;
}

static bool is_violated_in_the_middle(work *w)
{
    bool inside = true;
    arb_t at;
    arb_init(at);
    for (size_t i = 0; i < w->dimension; i++) {
        arb_set(at, ps_evaluator_input(&w->box, i));
        if (!w->narrow[i]) {
            arb_zero(at);
            set_middle(w, arb_midref(at), i);
            inside = inside && is_inside(&w->goal->ranges[i], at);
        }
        ps_evaluator_set(&w->point, i, at);
    }
    arb_clear(at);
    return inside && ps_evaluator_run(&w->point, 0) != PS_UNDEFINED && is_violated(w, ps_evaluator_output(&w->point, 0));
}

static void enter_box(work *w)
{
    arb_t range;
    arb_init(range);
    for (size_t i = 0; i < w->dimension; i++) {
        arb_set_interval_arf(range, lower_end(w, i), upper_end(w, i), w->precision);
        ps_evaluator_set(&w->box, i, range);
    }
    arb_clear(range);
}

static bool settle(work *w, bool *violated)
{
    enter_box(w);
    ps_regularity regularity = ps_evaluator_run(&w->box, 0);
    *violated = false;
    if (w->goal->smooth)
        return regularity == PS_SMOOTH;
    if (regularity != PS_UNDEFINED && is_settled(w, ps_evaluator_output(&w->box, 0)))
        return true;
    if (w->dimension > 0 && is_settled_by_derivatives(w))
        return true;
    *violated = is_violated_in_the_middle(w);
    return false;
}

/* ---- the stack ---- */

static void push(work *w)
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

static void clear_stack(work *w)
{
    for (size_t i = 0; i < w->capacity * 2 * w->dimension; i++)
        arf_clear(w->stack + i);
    free(w->stack);
    w->stack = NULL;
    w->boxes = w->capacity = 0;
}

/* What a variable contributes to the width of f, about; -1 if its range cannot be halved at this precision. */
static double weight_of(work *w, size_t i)
{
    arb_srcptr range = ps_evaluator_input(&w->box, i);
    if (w->narrow[i] || arf_equal(lower_end(w, i), upper_end(w, i)) || arb_rel_accuracy_bits(range) > w->precision - LEAST_BITS)
        return -1;
    double width = mag_get_d(arb_radref(range)), steepness = 1;
    if (ps_evaluator_run(&w->box, i + 1) != PS_UNDEFINED) {
        mag_t size;
        mag_init(size);
        arb_get_mag(size, ps_evaluator_output(&w->box, i + 1));
        steepness = mag_get_d(size);
        mag_clear(size);
    }
    return isfinite(steepness) && steepness > 0 ? width * steepness : width;
}

/* The variable to halve; `dimension` if there is none. */
static size_t widest(work *w)
{
    size_t best = w->dimension;
    double most = -1;
    for (size_t i = 0; i < w->dimension; i++) {
        double weight = weight_of(w, i);
        if (weight > most) {
            most = weight;
            best = i;
        }
    }
    return best;
}

/* Replaces the last box by its halves. */
static void halve(work *w, size_t variable)
{
    arf_t middle;
    arf_init(middle);
    set_middle(w, middle, variable);
    push(w);
    arf_ptr second = lower_end(w, 0), first = second - 2 * w->dimension;
    for (size_t i = 0; i < 2 * w->dimension; i++)
        arf_set(second + i, first + i);
    arf_set(first + 2 * variable + 1, middle);
    arf_set(second + 2 * variable, middle);
    arf_clear(middle);
}

static void run(work *w)
{
    bool violated;
    while (w->boxes > 0) {
        if (w->limits->stop != NULL && *w->limits->stop)
            w->result->status = PS_INTERRUPTED;
        else if (w->result->cells++ >= w->limits->cells)
            w->result->status = PS_BUDGET;
        if (w->result->status != PS_OK)
            return;
        if (settle(w, &violated)) {
            w->boxes--;
            continue;
        }
        size_t variable = violated ? w->dimension : widest(w);
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

static void run_at(work *w, slong precision)
{
    w->precision = w->result->precision = precision;
    ps_evaluator_init(&w->box, &w->program, &ps_ball_arithmetic, precision);
    ps_evaluator_init(&w->point, &w->program, &ps_ball_arithmetic, precision);
    push(w);
    for (size_t i = 0; i < w->dimension; i++) {
        set_rounded(lower_end(w, i), w->goal->ranges[i].lo, precision, ARF_RND_FLOOR);
        set_rounded(upper_end(w, i), w->goal->ranges[i].hi, precision, ARF_RND_CEIL);
    }
    run(w);
    ps_evaluator_clear(&w->box);
    ps_evaluator_clear(&w->point);
    clear_stack(w);
}

/* f and, unless they are not needed, its derivatives; false if they are too large to be built. */
static bool make_program(work *w, ps_graph *graph)
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
    work w = {.goal = inequality, .limits = limits, .result = result, .dimension = inequality->range_count};
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
