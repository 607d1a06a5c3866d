/* Theory page, section 4: witnesses for balanced_cycle. On the line x = y gradient descent on l(xy) is that on l(x^2)/2, a loss of one
 * variable, so its cycles and their brackets are found as those of attracting_cycle; what is left is the slope across the line. All
 * numbers are in the loss's own units. */
#include <math.h>
#include <string.h>

#include "claim/kinds.h"
#include "expr/build.h"
#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "prove/cycle.h"
#include "prove/periodic.h"

enum { STARTS = 24, STEPS = 4, ACROSS = 6, DIGITS = 12, SHORTEST = 2, PIECES = 400, HALVINGS = 60 };
static const double SLACK = 1e-12; /* for the rounding of doubles */

typedef struct search {
    ps_prover *prover;
    ps_scout scout; /* of l(x^2)/2 + decay x^2/2 */
    mpq_t from, to; /* learning rates */
    double decay, middle; /* of x at the minimum */
} search;

static bool make_scout(search *s, const mpq_t decay)
{
    ps_loss *loss = s->prover->loss;
    ps_graph *g = loss->graph;
    mpq_t half;
    mpq_init(half);
    mpq_set_ui(half, 1, 2);
    ps_node square = ps_mul(g, loss->z, loss->z);
    ps_node value = ps_graph_substitute(g, ps_loss_derivative(loss, 0), &loss->z, &square, 1);
    value = ps_add(g, value, ps_mul(g, ps_graph_rational(g, decay), square));
    value = ps_mul(g, ps_graph_rational(g, half), value);
    mpq_clear(half);
    return ps_scout_init_for(&s->scout, loss, value);
}

/* With weight decay, the minimiser x on the line is where l'(x^2) = -decay, nearer to 0; and the learning rate at its edge of
 * stability. False if none is seen. */
static bool find_decayed(search *s, double *edge)
{
    double l[3], good = s->middle, bad = NAN;
    for (int i = 1; i < PIECES && isnan(bad); i++) {
        double x = s->middle * (1 - (double)i / PIECES);
        if (!ps_scout_at(&s->scout, 0, x, 1, l))
            return false;
        if (l[1] > 0)
            good = x;
        else
            bad = x;
    }
    for (int i = 0; i < HALVINGS && !isnan(bad); i++) {
        double x = (good + bad) / 2;
        if (!ps_scout_at(&s->scout, 0, x, 1, l))
            return false;
        *(l[1] > 0 ? &good : &bad) = x;
    }
    if (isnan(bad) || !ps_scout_at(&s->scout, 0, good, 2, l) || !(l[2] > 0))
        return false;
    s->middle = good;
    *edge = 2 / l[2];
    return true;
}

/* Multiplies the rates, by a number between those. */
static void scale(search *s, double low, double high)
{
    ps_decimal_below(s->from, mpq_get_d(s->from) * low * (1 - SLACK), DIGITS);
    ps_decimal_above(s->to, mpq_get_d(s->to) * high * (1 + SLACK), DIGITS);
}

/* Where the minimum is, and the rates: as they are said, or in units of that at the edge of stability, which is 1/(z* l''(z*)) without
 * weight decay. The effective step at the edge is 2/l''(z*). */
static ps_status read_rates(search *s, ps_buffer *message)
{
    static const ps_dimension position = {1, 0, true};
    ps_prover *p = s->prover;
    ps_status status = ps_prover_steps(p, s->from, s->to, message);
    double low = ps_units_own(&p->units, p->lo, position), high = ps_units_own(&p->units, p->hi, position), edge = 0;
    if (status == PS_OK && !(low > 0)) {
        ps_buffer_puts(message, high < 0 ? "z* is negative, so its balanced minimiser is on x = -y: certify l(-z), whose cycles are these"
                                         : "z* is not above 0: the line x = y has no minimiser beside 0");
        return PS_UNDECIDED;
    }
    s->middle = sqrt((low + high) / 2);
    if (status != PS_OK)
        return status;
    ps_units_to_own(s->from, &p->units, PS_DIMENSION_STEP);
    ps_units_to_own(s->to, &p->units, PS_DIMENSION_STEP);
    if (s->decay != 0 && !find_decayed(s, &edge)) {
        ps_buffer_printf(message, "with weight decay %.60s no minimiser beside 0 is seen on the line x = y", p->options->decay);
        return PS_UNDECIDED;
    }
    if (p->options->absolute_steps)
        return PS_OK;
    if (s->decay != 0)
        scale(s, edge * ps_units_own(&p->units, p->l2_lo, PS_DIMENSION_CURVATURE) / 2,
              edge * ps_units_own(&p->units, p->l2_hi, PS_DIMENSION_CURVATURE) / 2);
    else
        scale(s, 1 / (2 * high), 1 / (2 * low));
    return PS_OK;
}

/* The cycle of the least period that is seen from starts around the minimiser; false if there is none among positive x. And whether
 * iterates are seen to come to rest. */
static bool look(search *s, double rate, ps_periodic *best, bool *rests)
{
    bool patiently = ps_prover_is_demanded(s->prover->options, &ps_claim_kind_balanced_cycle);
    best->period = 0;
    for (int i = 0; i < STARTS && best->period != SHORTEST && !ps_prover_stopped(s->prover); i++) {
        ps_periodic c;
        const int ring = i / 2 + 1, rings = STARTS / 2 + 1;
        double start = s->middle * (1 + (i % 2 == 0 ? 1 : -1) * 0.9 * ring / rings);
        bool found = ps_periodic_find(&s->scout, rate, start, patiently, &c);
        *rests = *rests || c.period == 1;
        if (!found || (best->period > 0 && c.period >= best->period))
            continue;
        bool positive = true;
        for (size_t k = 0; k < c.period; k++)
            positive = positive && c.z[k] > 0;
        if (positive)
            *best = c;
    }
    return best->period > 0;
}

/* The greatest |1 + a (l1(x^2) - decay)| in the bracket of a row. */
static bool measure_across(search *s, mpq_t *row, double *across)
{
    double from = mpq_get_d(s->from), to = mpq_get_d(s->to), l[2];
    *across = 0;
    for (size_t sample = 0; sample < s->scout.sample_count; sample++)
        for (int k = 0; k <= STEPS; k++)
            for (int j = -ACROSS; j <= ACROSS; j++) {
                double a = from + (to - from) * k / STEPS;
                double x = mpq_get_d(row[0]) + mpq_get_d(row[1]) * (a - from) + mpq_get_d(row[2]) * j / ACROSS;
                if (!ps_scout_at(&s->scout, sample, x, 1, l))
                    return false;
                *across = fmax(*across, fabs(1 + a * (l[1] / x - 2 * s->decay)));
            }
    return true;
}

static bool fill_across(search *s, ps_claim *claim)
{
    double product = 1, across;
    for (size_t i = 0; i < claim->row_count; i++) {
        mpq_t *row = claim->rows[i].values;
        if (!measure_across(s, row, &across))
            return false;
        ps_decimal_above(row[5], across * 1.002 + 1e-12, 5);
        product *= mpq_get_d(row[5]) * (1 + SLACK);
        ps_decimal_above(row[6], product, 6);
        product = mpq_get_d(row[6]);
    }
    return product < 1;
}

static ps_status prove(search *s, ps_claim *claim, ps_buffer *message)
{
    ps_periodic cycle;
    double rate = (mpq_get_d(s->from) + mpq_get_d(s->to)) / 2;
    bool rests = false;
    if (!look(s, rate, &cycle, &rests)) {
        ps_buffer_printf(message, "no attracting cycle of positive x with a period from 2 to %d is seen on the line x = y at the learning rate %.9g%s",
                         (int)PS_LONGEST_PERIOD, rate, rests ? ": iterates come to rest" : "");
        return PS_UNDECIDED;
    }
    if (!ps_periodic_fill(&s->scout, claim, s->from, s->to, &cycle)) {
        ps_buffer_printf(message, "no cycle of period %zu is seen on the line x = y that attracts with its brackets for every learning "
                                  "rate from %.9g to %.9g", cycle.period, mpq_get_d(s->from), mpq_get_d(s->to));
        return PS_UNDECIDED;
    }
    if (!fill_across(s, claim)) {
        ps_buffer_printf(message, "the cycle of period %zu attracts on the line x = y, but is not seen to attract across it", cycle.period);
        return PS_UNDECIDED;
    }
    return ps_prover_accepts_or_says(s->prover, claim, message) ? PS_OK : PS_UNDECIDED;
}

ps_status ps_search_balanced_cycle(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    search s = {.prover = prover};
    mpq_ptr decay = ps_claim_value(claim, "decay");
    mpq_inits(s.from, s.to, NULL);
    if (prover->options->decay != NULL)
        ps_rational_parse(decay, prover->options->decay, strlen(prover->options->decay), NULL);
    s.decay = mpq_get_d(decay);
    ps_status status = make_scout(&s, decay) ? read_rates(&s, message) : PS_UNDECIDED;
    if (status == PS_UNDECIDED && message->length == 0)
        ps_buffer_puts(message, "the derivatives of l(x^2) are too large to be built");
    if (status == PS_OK)
        status = prove(&s, claim, message);
    ps_scout_clear(&s.scout);
    mpq_clears(s.from, s.to, NULL);
    return status != PS_OK && ps_prover_stopped(prover) ? PS_INTERRUPTED : status;
}
