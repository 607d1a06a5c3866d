#include "check/discharge.h"

#include <math.h>
#include <stdlib.h>

#include "check/interval.h"
#include "prodstab/status.h"

/* The work in progress: a stack of boxes, `dimension` numbers each. */
typedef struct search {
    const ps_inequality *goal;
    const ps_graph *graph;
    const ps_check_limits *limits;
    ps_discharge_result *result;
    const ps_arithmetic *arithmetic;
    ps_program program; /* outputs: f, then its derivative by each variable */
    ps_evaluator box, point;
    size_t dimension;
    char *stack;
    size_t boxes, capacity; /* on the stack; with initialised numbers */
    char *scratch;          /* a few numbers */
    long precision;
} search;

enum { MIDDLE, TERM, SUM, SHIFT, SCRATCH_COUNT };

static void *number(const search *s, char *array, size_t index)
{
    return array + index * s->arithmetic->size;
}

static void *top(const search *s, size_t variable)
{
    return number(s, s->stack, (s->boxes - 1) * s->dimension + variable);
}

static void *scratch(const search *s, int which)
{
    return number(s, s->scratch, (size_t)which);
}

/* ---- setting up and raising the precision ---- */

static long bits_of(mpq_srcptr value)
{
    return (long)mpz_sizeinbase(mpq_numref(value), 2) - (long)mpz_sizeinbase(mpq_denref(value), 2);
}

/* Bits that tell the ends of every range apart with room to spare. */
static long sufficient_precision(const ps_inequality *goal)
{
    long precision = 64;
    mpq_t width;
    mpq_init(width);
    for (size_t i = 0; i < goal->range_count; i++) {
        mpq_srcptr lo = goal->ranges[i].lo, hi = goal->ranges[i].hi;
        if (lo == NULL || hi == NULL)
            continue;
        mpq_sub(width, hi, lo);
        if (mpq_sgn(width) <= 0)
            continue;
        long size = bits_of(lo) > bits_of(hi) ? bits_of(lo) : bits_of(hi);
        long needed = size - bits_of(width) + 40;
        precision = needed > precision ? needed : precision;
    }
    mpq_clear(width);
    return precision;
}

static void start_evaluators(search *s)
{
    ps_evaluator_init(&s->box, &s->program, s->arithmetic, s->precision);
    ps_evaluator_init(&s->point, &s->program, s->arithmetic, s->precision);
    s->scratch = ps_allocate(SCRATCH_COUNT * s->arithmetic->size);
    for (int i = 0; i < SCRATCH_COUNT; i++)
        s->arithmetic->init(scratch(s, i), s->precision);
}

static void stop_evaluators(search *s)
{
    ps_evaluator_clear(&s->box);
    ps_evaluator_clear(&s->point);
    for (int i = 0; i < SCRATCH_COUNT; i++)
        s->arithmetic->clear(scratch(s, i));
    free(s->scratch);
}

static void clear_stack(search *s)
{
    for (size_t i = 0; i < s->capacity * s->dimension; i++)
        s->arithmetic->clear(number(s, s->stack, i));
    free(s->stack);
    s->stack = NULL;
    s->boxes = s->capacity = 0;
}

static void push_box(search *s)
{
    if (s->boxes++ < s->capacity)
        return;
    size_t first = s->capacity * s->dimension;
    s->capacity = s->capacity > 0 ? 2 * s->capacity : 8;
    s->stack = ps_reallocate(s->stack, s->capacity * s->dimension * s->arithmetic->size);
    for (size_t i = first; i < s->capacity * s->dimension; i++)
        s->arithmetic->init(number(s, s->stack, i), s->precision);
}

static void push_whole_range(search *s)
{
    push_box(s);
    for (size_t i = 0; i < s->dimension; i++)
        s->arithmetic->set_range(top(s, i), s->goal->ranges[i].lo, s->goal->ranges[i].hi, s->precision);
}

/* More bits: the boxes that are left keep their ends unless none has been settled yet, when the ranges are read again. */
static bool raise_precision(search *s, bool restart)
{
    if (s->precision >= s->limits->precision)
        return false;
    stop_evaluators(s);
    s->precision = 2 * s->precision < s->limits->precision ? 2 * s->precision : s->limits->precision;
    start_evaluators(s);
    if (restart) {
        clear_stack(s);
        push_whole_range(s);
        return true;
    }
    char *old = s->stack;
    size_t boxes = s->boxes, initialised = s->capacity * s->dimension;
    s->stack = NULL;
    s->boxes = s->capacity = 0;
    while (s->boxes < boxes)
        push_box(s);
    for (size_t i = 0; i < boxes * s->dimension; i++)
        s->arithmetic->set(number(s, s->stack, i), number(s, old, i));
    for (size_t i = 0; i < initialised; i++)
        s->arithmetic->clear(number(s, old, i));
    free(old);
    return true;
}

/* ---- one box ---- */

static bool settles(const search *s, int sign)
{
    return sign == PS_NEGATIVE || (!s->goal->strict && sign != 0 && (sign & PS_POSITIVE) == 0);
}

static bool violates(const search *s, int sign)
{
    return sign == PS_POSITIVE || (s->goal->strict && sign != 0 && (sign & PS_NEGATIVE) == 0);
}

static int sign_of_output(const search *s, const ps_evaluator *e)
{
    return s->arithmetic->sign(ps_evaluator_output(e, 0));
}

static void combine(const search *s, void *out, ps_operator op, const void *x, const void *y)
{
    ps_instruction instruction = {.op = op};
    s->arithmetic->apply(out, &instruction, x, y, s->precision);
}

/* Puts variable i of the point where f is greatest as far as its derivative tells; true if it moved to an end, so that
 * no mean value term is needed. */
static bool place_variable(search *s, size_t i)
{
    int slope = s->arithmetic->sign(ps_evaluator_output(&s->box, i + 1));
    if ((slope & PS_NEGATIVE) == 0)
        s->arithmetic->upper(scratch(s, MIDDLE), top(s, i));
    else if ((slope & PS_POSITIVE) == 0)
        s->arithmetic->lower(scratch(s, MIDDLE), top(s, i));
    else
        s->arithmetic->middle(scratch(s, MIDDLE), top(s, i), s->precision);
    ps_evaluator_set(&s->point, i, scratch(s, MIDDLE));
    return (slope & PS_NEGATIVE) == 0 || (slope & PS_POSITIVE) == 0;
}

/* f at a reduced point plus slope times distance in the variables that stayed in the middle. The derivatives enclose
 * those on the whole box, which is convex, so the sum bounds f from above there. */
static bool settled_by_derivative(search *s)
{
    bool moved[PS_PROGRAM_INPUTS];
    ps_regularity regularity = ps_evaluator_run(&s->box, s->dimension);
    for (size_t i = 0; i <= s->dimension; i++)
        if (ps_evaluator_regularity(&s->box, i) != PS_SMOOTH || s->arithmetic->sign(ps_evaluator_output(&s->box, i)) == 0)
            regularity = PS_UNDEFINED;
    if (regularity != PS_SMOOTH)
        return false;
    for (size_t i = 0; i < s->dimension; i++)
        moved[i] = place_variable(s, i);
    if (ps_evaluator_run(&s->point, 0) == PS_UNDEFINED)
        return false;
    s->arithmetic->set(scratch(s, SUM), ps_evaluator_output(&s->point, 0));
    for (size_t i = 0; i < s->dimension; i++) {
        if (moved[i])
            continue;
        combine(s, scratch(s, SHIFT), PS_OP_SUB, top(s, i), ps_evaluator_input(&s->point, i));
        combine(s, scratch(s, TERM), PS_OP_MUL, ps_evaluator_output(&s->box, i + 1), scratch(s, SHIFT));
        s->arithmetic->set(scratch(s, SHIFT), scratch(s, SUM));
        combine(s, scratch(s, SUM), PS_OP_ADD, scratch(s, SHIFT), scratch(s, TERM));
    }
    return settles(s, s->arithmetic->sign(scratch(s, SUM)));
}

static bool violated_in_the_middle(search *s)
{
    for (size_t i = 0; i < s->dimension; i++) {
        s->arithmetic->middle(scratch(s, MIDDLE), top(s, i), s->precision);
        ps_evaluator_set(&s->point, i, scratch(s, MIDDLE));
    }
    return ps_evaluator_run(&s->point, 0) != PS_UNDEFINED && violates(s, sign_of_output(s, &s->point));
}

/* The variable whose range contributes most to the width of f, among those that can still be halved. */
static size_t widest_variable(search *s)
{
    size_t best = s->dimension;
    double most = -1;
    bool slopes = ps_evaluator_run(&s->box, s->dimension) != PS_UNDEFINED;
    for (size_t i = 0; i < s->dimension; i++) {
        double width = s->arithmetic->width(top(s, i)), size = s->arithmetic->magnitude(top(s, i));
        if (width <= ldexp(size, 8 - (int)s->precision) || width < 1e-300)
            continue;
        double weight = width;
        double slope = slopes && ps_evaluator_regularity(&s->box, i + 1) != PS_UNDEFINED
                           ? s->arithmetic->magnitude(ps_evaluator_output(&s->box, i + 1))
                           : 1;
        if (isfinite(slope) && slope > 0)
            weight *= slope;
        if (isinf(width) || isnan(weight))
            weight = HUGE_VAL;
        if (weight > most) {
            most = weight;
            best = i;
        }
    }
    return best;
}

/* Replaces the top box by its two halves. */
static void halve(search *s, size_t variable)
{
    s->arithmetic->middle(scratch(s, MIDDLE), top(s, variable), s->precision);
    push_box(s);
    for (size_t i = 0; i < s->dimension; i++) {
        void *whole = number(s, s->stack, (s->boxes - 2) * s->dimension + i);
        if (i != variable) {
            s->arithmetic->set(top(s, i), whole);
            continue;
        }
        s->arithmetic->join(top(s, i), whole, scratch(s, MIDDLE), s->precision);
        s->arithmetic->set(scratch(s, SHIFT), whole);
        s->arithmetic->join(whole, scratch(s, MIDDLE), scratch(s, SHIFT), s->precision);
    }
}

/* ---- the loop ---- */

static void describe_failure(search *s, const ps_evaluator *evaluator)
{
    ps_discharge_result *r = s->result;
    ps_buffer_clear(&r->place);
    ps_buffer_clear(&r->found);
    for (size_t i = 0; i < s->dimension; i++) {
        const char *name = ps_graph_name(s->graph, s->goal->ranges[i].variable);
        ps_buffer_printf(&r->place, "%s%s = ", i > 0 ? ", " : "", name[0] == '.' ? name + 1 : name);
        s->arithmetic->print(&r->place, ps_evaluator_input(evaluator, i), 6);
    }
    if (ps_evaluator_regularity(evaluator, 0) == PS_UNDEFINED)
        ps_buffer_puts(&r->found, "undefined");
    else
        s->arithmetic->print(&r->found, ps_evaluator_output(evaluator, 0), 6);
}

static void finish(search *s, ps_verdict verdict, ps_status status, const ps_evaluator *evaluator)
{
    s->result->verdict = verdict;
    s->result->status = status;
    describe_failure(s, evaluator);
}

/* True if the top box is done with; else it has been found out whether f is violated in it. */
static bool settle_box(search *s, bool *violated)
{
    for (size_t i = 0; i < s->dimension; i++)
        ps_evaluator_set(&s->box, i, top(s, i));
    ps_regularity regularity = ps_evaluator_run(&s->box, 0);
    *violated = false;
    if (s->goal->smooth)
        return regularity == PS_SMOOTH;
    if (regularity != PS_UNDEFINED && settles(s, sign_of_output(s, &s->box)))
        return true;
    if (s->dimension > 0 && settled_by_derivative(s))
        return true;
    *violated = violated_in_the_middle(s);
    return false;
}

static void run(search *s)
{
    ps_discharge_result *r = s->result;
    bool violated, untouched = true;
    while (s->boxes > 0) {
        if (r->cells >= s->limits->cells || (s->limits->stop != NULL && *s->limits->stop)) {
            finish(s, PS_UNSETTLED, r->cells >= s->limits->cells ? PS_BUDGET : PS_INTERRUPTED, &s->box);
            return;
        }
        r->cells++;
        if (settle_box(s, &violated)) {
            s->boxes--;
            untouched = false;
            continue;
        }
        if (violated) {
            finish(s, PS_REFUTED, PS_OK, &s->point);
            return;
        }
        size_t variable = widest_variable(s);
        if (variable < s->dimension) {
            halve(s, variable);
            untouched = false;
        } else if (!raise_precision(s, untouched)) {
            finish(s, PS_UNSETTLED, PS_OK, &s->box);
            return;
        }
    }
    r->verdict = PS_PROVED;
}

void ps_discharge(ps_discharge_result *result, ps_graph *graph, const ps_inequality *inequality,
                  const ps_check_limits *limits)
{
    ps_node outputs[PS_PROGRAM_INPUTS + 1], inputs[PS_PROGRAM_INPUTS];
    search s = {.goal = inequality, .graph = graph, .limits = limits, .result = result,
                .arithmetic = &ps_interval_arithmetic, .dimension = inequality->range_count};
    *result = (ps_discharge_result){.verdict = PS_UNSETTLED};
    outputs[0] = inequality->f;
    for (size_t i = 0; i < s.dimension; i++) {
        inputs[i] = inequality->ranges[i].variable;
        outputs[i + 1] = inequality->smooth ? ps_graph_integer(graph, 0)
                                            : ps_graph_derivative(graph, inequality->f, inputs[i]);
    }
    for (size_t i = 0; i <= s.dimension; i++)
        if (outputs[i] == PS_NODE_NONE) {
            result->status = PS_BUDGET;
            return;
        }
    s.precision = sufficient_precision(inequality);
    ps_program_init(&s.program, graph, outputs, s.dimension + 1, inputs, s.dimension);
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
