#include "validate/hypothesis.h"

#include "check/discharge.h"
#include "expr/build.h"

enum { CELLS = 20000, PRECISION = 256, LARGEST = 40 /* the largest bound of |l'| that is tried is 2^40 */ };

/* f < 0 or, not strict, f <= 0 for all z in [lo, hi], where NULL is infinite, and all values of the parameters; or that f is smooth. */
static ps_verdict decide(const ps_loss *loss, const ps_inequality *of, mpq_srcptr lo, mpq_srcptr hi, const ps_check_limits *limits)
{
    ps_range_exact ranges[1 + PS_LOSS_PARAMETERS] = {{loss->z, lo, hi}};
    ps_inequality inequality = *of;
    ps_check_limits own = *limits;
    ps_discharge_result result;
    inequality.ranges = ranges;
    inequality.range_count = 1;
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE)
            ranges[inequality.range_count++] = (ps_range_exact){loss->intervals[i], loss->parameters[i].lo, loss->parameters[i].hi};
    own.cells = CELLS;
    own.precision = PRECISION;
    ps_discharge(&result, loss->graph, &inequality, &own);
    ps_verdict verdict = result.verdict;
    ps_discharge_result_clear(&result);
    return verdict;
}

static bool is_smooth(const ps_loss *loss, const ps_check_limits *limits)
{
    const ps_inequality smooth = {.f = loss->written, .smooth = true};
    return decide(loss, &smooth, NULL, NULL, limits) == PS_PROVED;
}

ps_hypothesis ps_hypothesis_convex(const ps_loss *loss, const ps_check_limits *limits)
{
    const ps_node second = ps_loss_derivative((ps_loss *)loss, 2);
    if (second == PS_NODE_NONE || !is_smooth(loss, limits))
        return PS_OPEN;
    const ps_inequality curved = {.f = ps_neg(loss->graph, second)};
    const ps_verdict verdict = decide(loss, &curved, NULL, NULL, limits);
    return verdict == PS_PROVED ? PS_HOLDS : verdict == PS_REFUTED ? PS_FAILS : PS_OPEN;
}

/* |l'| <= 2^exponent. */
static bool is_bounded(const ps_loss *loss, ps_node first, int exponent, const ps_check_limits *limits)
{
    ps_graph *graph = loss->graph;
    const ps_node bound = ps_graph_integer(graph, 1L << exponent);
    const ps_inequality above = {.f = ps_sub(graph, first, bound)}, below = {.f = ps_sub(graph, ps_neg(graph, first), bound)};
    return decide(loss, &above, NULL, NULL, limits) == PS_PROVED && decide(loss, &below, NULL, NULL, limits) == PS_PROVED;
}

ps_hypothesis ps_hypothesis_lipschitz(const ps_loss *loss, const ps_check_limits *limits)
{
    const ps_node first = ps_loss_derivative((ps_loss *)loss, 1);
    bool bounded = false;
    if (first == PS_NODE_NONE || !is_smooth(loss, limits))
        return PS_OPEN;
    for (int exponent = 1; exponent <= LARGEST && !bounded; exponent = 2 * exponent + 3)
        bounded = is_bounded(loss, first, exponent, limits);
    return bounded ? PS_HOLDS : PS_OPEN;
}

/* z^2 (3 l'''^2 - l'' l'''') + 6 z l'' l''' + 3 l''^2, of the derivatives l[2], l[3], l[4]. */
static ps_node genericity(ps_graph *g, ps_node z, const ps_node *l)
{
    const ps_node three = ps_graph_integer(g, 3), alpha = ps_sub(g, ps_mul(g, three, ps_mul(g, l[3], l[3])), ps_mul(g, l[2], l[4]));
    const ps_node mixed = ps_mul(g, ps_graph_integer(g, 6), ps_mul(g, z, ps_mul(g, l[2], l[3])));
    return ps_add(g, ps_add(g, ps_mul(g, ps_mul(g, z, z), alpha), mixed), ps_mul(g, three, ps_mul(g, l[2], l[2])));
}

ps_hypothesis ps_hypothesis_generic(const ps_loss *loss, mpq_srcptr lo, mpq_srcptr hi, const ps_check_limits *limits)
{
    ps_node l[5];
    for (int i = 2; i <= 4; i++)
        if ((l[i] = ps_loss_derivative((ps_loss *)loss, i)) == PS_NODE_NONE)
            return PS_OPEN;
    const ps_node value = genericity(loss->graph, loss->z, l);
    const ps_inequality above = {.f = ps_neg(loss->graph, value), .strict = true}, below = {.f = value};
    return decide(loss, &above, lo, hi, limits) == PS_PROVED ? PS_HOLDS : decide(loss, &below, lo, hi, limits) == PS_PROVED ? PS_FAILS : PS_OPEN;
}

ps_hypothesis ps_hypothesis_skewed(const ps_loss *loss, mpq_srcptr lo, mpq_srcptr hi, const ps_check_limits *limits)
{
    const ps_node third = ps_loss_derivative((ps_loss *)loss, 3);
    if (third == PS_NODE_NONE)
        return PS_OPEN;
    const ps_inequality below = {.f = third, .strict = true}, above = {.f = ps_neg(loss->graph, third), .strict = true};
    const bool skewed = decide(loss, &below, lo, hi, limits) == PS_PROVED || decide(loss, &above, lo, hi, limits) == PS_PROVED;
    return skewed ? PS_HOLDS : PS_OPEN;
}

ps_hypothesis ps_hypothesis_falls(const ps_loss *loss, mpq_srcptr from, mpq_srcptr lo, mpq_srcptr hi, const ps_check_limits *limits)
{
    const ps_node first = ps_loss_derivative((ps_loss *)loss, 1);
    const bool left = mpq_cmp(from, lo) < 0, right = mpq_cmp(hi, from) < 0;
    if (first == PS_NODE_NONE)
        return PS_OPEN;
    const ps_inequality falls = {.f = left ? first : ps_neg(loss->graph, first), .strict = true};
    if (!left && !right)
        return PS_HOLDS;
    return decide(loss, &falls, left ? from : hi, left ? lo : from, limits) == PS_PROVED ? PS_HOLDS : PS_OPEN;
}
