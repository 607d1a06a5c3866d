#include "check/discharge.h"

#include <math.h>
#include <stdlib.h>

#include "check/divided.h"
#include "check/double_interval.h"
#include "check/interval.h"
#include "check/subdivision.h"
#include "check/tail.h"
#include "prodstab/status.h"

/* A narrow range is not told from a point to its last bits, of which there are about so many more than a loss needs. */
enum { SPARE_BITS = 112 };

/* Of what is evaluated where doubles do not serve. */
enum { LEAST_BITS = 64 };

/* ---- setting up and raising the precision ---- */

static long larger(long x, long y)
{
    return x > y ? x : y;
}

static long bits_of(mpq_srcptr value)
{
    long bits = (long)mpz_sizeinbase(mpq_numref(value), 2) - (long)mpz_sizeinbase(mpq_denref(value), 2);
    return mpq_sgn(value) != 0 ? bits : -(1 << 24); /* less than of any number that is read */
}

static long bits_between(mpq_srcptr lo, mpq_srcptr hi)
{
    mpq_t width;
    mpq_init(width);
    mpq_sub(width, hi, lo);
    long bits = bits_of(width);
    mpq_clear(width);
    return bits;
}

/* A range so narrow, in comparison with its ends, that halving it and moving in it gain nothing, such as the bracket of z*;
 * but not one that reaches from z* much farther than that. Nothing depends on it but the time that it takes. */
static bool is_narrow(const ps_inequality *goal, const ps_range_exact *range)
{
    if (range->lo == NULL || range->hi == NULL || mpq_equal(range->lo, range->hi))
        return false;
    long bits = bits_between(range->lo, range->hi), limit = larger(bits_of(range->lo), bits_of(range->hi)) - 48;
    bool around = goal->lo != NULL && bits_between(goal->lo, range->lo) < limit && bits > bits_between(goal->lo, goal->hi) + 16;
    return bits < limit && !around;
}

/* Bits that tell the ends of a range apart with room to spare. */
static long bits_for_width(const ps_range_exact *range)
{
    if (range->lo == NULL || range->hi == NULL || mpq_equal(range->lo, range->hi))
        return 0;
    return larger(bits_of(range->lo), bits_of(range->hi)) - bits_between(range->lo, range->hi) + 40;
}

/* Bits that take an end for what it is, with room to spare. */
static long bits_for_end(mpq_srcptr end)
{
    if (end == NULL)
        return 0;
    size_t numerator = mpz_sizeinbase(mpq_numref(end), 2), denominator = mpz_sizeinbase(mpq_denref(end), 2);
    return (long)(numerator > denominator ? numerator : denominator) + 32;
}

/* With one variable, or with narrow ranges only, the ends are taken for what they are: such an obligation may hold up to the
 * bracket of z* and fail right behind its end. */
static long sufficient_precision(const ps_inequality *goal, long most)
{
    long precision = PS_DOUBLE_BITS;
    bool exact = true;
    for (size_t i = 0; i < goal->range_count; i++)
        exact = exact && (goal->range_count == 1 || is_narrow(goal, &goal->ranges[i]));
    for (size_t i = 0; i < goal->range_count; i++) {
        const ps_range_exact *range = &goal->ranges[i];
        if (exact)
            precision = larger(precision, larger(bits_for_end(range->lo), bits_for_end(range->hi)));
        precision = larger(precision, bits_for_width(range) - (exact || !is_narrow(goal, range) ? 0 : SPARE_BITS));
    }
    return precision < most ? precision : most;
}

static void start_evaluators(ps_subdivision *s)
{
    ps_evaluator_init(&s->box, &s->program, s->values, s->precision);
    ps_evaluator_init(&s->point, &s->program, s->values, s->precision);
    if (s->goal->divided != NULL) {
        ps_divided_init(&s->divided, s->goal->divided, s->values, s->precision);
        s->box.divided = s->point.divided = ps_divided_difference;
        s->box.divided_context = s->point.divided_context = &s->divided;
    }
    mpfi_init2(s->somewhere, s->precision);
    s->terms = ps_allocate(PS_TERM_COUNT * s->values->size);
    for (int i = 0; i < PS_TERM_COUNT; i++)
        s->values->init(ps_subdivision_term(s, i), s->precision);
}

static void stop_evaluators(ps_subdivision *s)
{
    ps_evaluator_clear(&s->box);
    ps_evaluator_clear(&s->point);
    if (s->goal->divided != NULL)
        ps_divided_clear(&s->divided);
    mpfi_clear(s->somewhere);
    for (int i = 0; i < PS_TERM_COUNT; i++)
        s->values->clear(ps_subdivision_term(s, i));
    free(s->terms);
}

static void clear_stack(ps_subdivision *s)
{
    for (size_t i = 0; i < s->capacity * s->dimension; i++)
        mpfi_clear(s->stack[i]);
    free(s->stack);
}

static void push_box(ps_subdivision *s)
{
    if (s->boxes++ < s->capacity)
        return;
    size_t first = s->capacity * s->dimension;
    s->capacity = s->capacity > 0 ? 2 * s->capacity : 8;
    s->stack = ps_reallocate(s->stack, s->capacity * s->dimension * sizeof *s->stack);
    for (size_t i = first; i < s->capacity * s->dimension; i++)
        mpfi_init2(s->stack[i], s->precision);
}

static void push_whole_range(ps_subdivision *s)
{
    push_box(s);
    for (size_t i = 0; i < s->dimension; i++)
        ps_interval_set_range(ps_subdivision_top(s, i), s->goal->ranges[i].lo, s->goal->ranges[i].hi);
}

/* Doubles serve where they have bits enough and no range is infinite. */
static void set_precision(ps_subdivision *s, long precision)
{
    bool doubles = precision <= PS_DOUBLE_BITS && !s->infinite;
    s->values = s->infinite ? &ps_tail_arithmetic : doubles ? &ps_double_interval_arithmetic : &ps_interval_arithmetic;
    if (!doubles && precision < LEAST_BITS && LEAST_BITS <= s->limits->precision)
        precision = LEAST_BITS;
    s->precision = precision;
}

/* More bits. The ends of a box that were cut stay where they are. */
static bool raise_precision(ps_subdivision *s)
{
    uint64_t bits = 2 * (uint64_t)s->precision * s->program.length;
    if (s->precision >= s->limits->precision || bits > PS_CHECK_REGISTER_BITS)
        return false;
    stop_evaluators(s);
    long more = s->precision < LEAST_BITS ? LEAST_BITS : 2 * s->precision;
    set_precision(s, more < s->limits->precision ? more : s->limits->precision);
    start_evaluators(s);
    for (size_t i = 0; i < s->capacity * s->dimension; i++) {
        const ps_range_exact *range = &s->goal->ranges[i % s->dimension];
        ps_interval_refine(s->stack[i], range->lo, range->hi, s->precision);
    }
    return true;
}

/* ---- the loop ---- */

/* Makes a box one of its halves, and the other the top box. */
static void halve(ps_subdivision *s, size_t box, size_t variable)
{
    ps_interval_middle(s->somewhere, s->stack[box * s->dimension + variable]);
    push_box(s);
    for (size_t i = 0; i < s->dimension; i++)
        mpfi_set(ps_subdivision_top(s, i), s->stack[box * s->dimension + i]);
    mpfr_set(&ps_subdivision_top(s, variable)->right, &s->somewhere->right, MPFR_RNDU);
    mpfr_set(&s->stack[box * s->dimension + variable]->left, &s->somewhere->left, MPFR_RNDD);
}

/* Halves the top box, and its halves if that seems not to be enough; false if it cannot be halved. */
static bool divide(ps_subdivision *s)
{
    size_t whole = s->boxes - 1, variable;
    for (int times = s->halve_twice ? 2 : 1; times > 0 && (variable = ps_subdivision_widest(s)) < s->dimension; times--)
        for (size_t box = s->boxes; box-- > whole;)
            halve(s, box, variable);
    return s->boxes > whole + 1;
}

static void describe_failure(ps_subdivision *s, const ps_evaluator *evaluator)
{
    ps_discharge_result *r = s->result;
    for (size_t i = 0; i < s->dimension; i++) {
        const char *name = ps_graph_name(s->graph, s->goal->ranges[i].variable);
        ps_buffer_printf(&r->place, "%s%s = ", i > 0 ? ", " : "", name[0] == '.' ? name + 1 : name);
        s->values->print(&r->place, ps_evaluator_input(evaluator, i), 6);
    }
    if (ps_evaluator_regularity(evaluator, 0) == PS_UNDEFINED || s->goal->smooth)
        ps_buffer_puts(&r->found, "undefined");
    else
        s->values->print(&r->found, ps_evaluator_output(evaluator, 0), 6);
}

static void finish(ps_subdivision *s, ps_verdict verdict, ps_status status)
{
    s->result->verdict = verdict;
    s->result->status = status;
    for (size_t i = 0; i < s->dimension && verdict == PS_UNSETTLED; i++)
        ps_subdivision_place(s, &s->box, i, ps_subdivision_top(s, i));
    if (verdict == PS_UNSETTLED)
        ps_evaluator_run(&s->box, 0);
    describe_failure(s, verdict == PS_UNSETTLED ? &s->box : &s->point);
}

/* PS_BUDGET or PS_INTERRUPTED when it is time to give up, else PS_OK. */
static ps_status spend_box(ps_subdivision *s)
{
    uint64_t most = s->limits->operations > 0 ? s->limits->operations : PS_CHECK_OPERATIONS;
    if (s->limits->stop != NULL && *s->limits->stop)
        return PS_INTERRUPTED;
    if (s->result->cells >= s->limits->cells || s->result->operations > most)
        return PS_BUDGET;
    s->result->cells++;
    s->result->operations += s->program.length * (uint64_t)(s->precision + 63) / 64;
    return PS_OK;
}

static void run(ps_subdivision *s)
{
    bool violated = false;
    ps_status status = PS_OK;
    while (s->boxes > 0 && (status = spend_box(s)) == PS_OK) {
        if (ps_subdivision_settle(s, &violated))
            s->boxes--;
        else if (violated || (!divide(s) && !s->on_face && !raise_precision(s)))
            break;
    }
    if (s->boxes == 0)
        s->result->verdict = PS_PROVED;
    else
        finish(s, violated ? PS_REFUTED : PS_UNSETTLED, status);
}

void ps_discharge(ps_discharge_result *result, ps_graph *graph, const ps_inequality *inequality,
                  const ps_check_limits *limits)
{
    ps_node outputs[PS_PROGRAM_INPUTS + 1], inputs[PS_PROGRAM_INPUTS];
    ps_subdivision s = {.goal = inequality,
                        .graph = graph,
                        .limits = limits,
                        .result = result,
                        .dimension = inequality->range_count};
    *result = (ps_discharge_result){.verdict = PS_UNSETTLED, .margin = HUGE_VAL};
    outputs[0] = inequality->f;
    for (size_t i = 0; i < s.dimension; i++) {
        inputs[i] = inequality->ranges[i].variable;
        s.narrow[i] = s.dimension > 1 && is_narrow(inequality, &inequality->ranges[i]);
        outputs[i + 1] = inequality->smooth || s.narrow[i] ? ps_graph_integer(graph, 0)
                                                           : ps_graph_derivative(graph, inequality->f, inputs[i]);
        s.infinite = s.infinite || inequality->ranges[i].lo == NULL || inequality->ranges[i].hi == NULL;
    }
    for (size_t i = 0; i <= s.dimension; i++)
        if (outputs[i] == PS_NODE_NONE) {
            result->status = PS_BUDGET;
            return;
        }
    set_precision(&s, sufficient_precision(inequality, limits->precision));
    ps_program_init(&s.program, graph, outputs, s.dimension + 1, inputs, s.dimension);
    if (inequality->smooth)
        ps_program_ignore_value(&s.program, 0);
    start_evaluators(&s);
    push_whole_range(&s);
    run(&s);
    result->precision = s.precision;
    clear_stack(&s);
    stop_evaluators(&s);
    ps_program_clear(&s.program);
}

void ps_discharge_result_clear(ps_discharge_result *result)
{
    ps_buffer_clear(&result->place);
    ps_buffer_clear(&result->found);
}
