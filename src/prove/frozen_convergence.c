/* Theory page, section 3: witnesses for frozen_convergence and frozen_global: the largest step, or a wide interval, for which doubles
 * see that two steps lead towards z* outside of a core in which one step leads nearer. */
#include <math.h>

#include "numbers/decimal.h"
#include "prove/cycle.h"

enum { POINTS = 160, STEPS = 24, HALVINGS = 16, ATTEMPTS = 10 };
static const double REACH = 32, FAR = 1e8; /* in natural lengths: of the interval at most, and of the whole line */
static const double RATIO = 0.95;          /* of the edge: the step for which an interval is looked for */
static const double MARGIN = 1e-3;
static const double STEEP = 1e100; /* a slope after which doubles end soon: the rest of the line is left to the checker */

typedef struct search {
    ps_prover *prover;
    double length, step, core, left, right; /* reaching so far from the bracket */
    double stuck;                           /* where two steps were last not seen to lead back; NaN: not anywhere */
} search;

/* Whether one step from the point at this distance from the bracket, on either side, leads nearer to it. */
static bool core_holds(search *s, double distance)
{
    double l[3], ends[2] = {s->prover->lo - distance, s->prover->hi + distance};
    for (size_t k = 0; k < s->prover->scout.sample_count; k++)
        for (int i = 0; i < 2; i++)
            if (!ps_scout_at(&s->prover->scout, k, ends[i], 2, l) || !(l[2] > 0) || !(s->step * l[2] < 2 * (1 - MARGIN)))
                return false;
    return true;
}

static bool find_core(search *s)
{
    double reached = 0, factor = 1.05;
    for (double d = 1e-6 * s->length; d < 4 * s->length && core_holds(s, d); d *= factor)
        reached = d;
    s->core = 0.9 * reached;
    return core_holds(s, 0) && reached > 0;
}

/* Whether two steps from the point at this distance from the bracket, on that side (1 or -1), lead towards it, however short. */
static bool leads_back(search *s, double distance, double side)
{
    double at[2], after[2], z = side > 0 ? s->prover->hi + distance : s->prover->lo - distance;
    ps_scout *scout = &s->prover->scout;
    for (size_t k = 0; k < scout->sample_count; k++)
        for (int i = 0; i <= STEPS; i++)
            if (!ps_scout_at(scout, k, z, 1, at) || !ps_scout_at(scout, k, z - s->step * i / STEPS * at[1], 1, after) ||
                !(side * (at[1] + after[1]) > MARGIN * fabs(at[1])))
                return false;
    return true;
}

/* How far they do, from the core on, up to `most`. */
static double find_reach(search *s, double most, double side)
{
    double reached = s->core, grow = pow(most / s->core, 1.0 / POINTS);
    for (int i = 0; i <= POINTS; i++) {
        double d = s->core * pow(grow, i);
        if (!leads_back(s, d, side)) {
            s->stuck = side > 0 ? s->prover->hi + d : s->prover->lo - d;
            break;
        }
        reached = d;
    }
    return reached;
}

/* Whether two steps lead back from as far as doubles show. */
static bool reaches_far(search *s, double side)
{
    double l[2], reached = find_reach(s, FAR * s->length, side), z = side > 0 ? s->prover->hi + reached : s->prover->lo - reached;
    return reached >= 0.999 * FAR * s->length || (ps_scout_at(&s->prover->scout, 0, z, 1, l) && side * l[1] > STEEP);
}

static bool holds_everywhere(search *s, double step)
{
    s->step = step;
    return find_core(s) && reaches_far(s, 1) && reaches_far(s, -1);
}

static double edge(const search *s)
{
    return 2 / s->prover->l2_hi;
}

/* The greatest step below the edge for which it holds everywhere, by halving; 0 if there is none. */
static double find_step(search *s)
{
    double good = 0, bad = (1 - 2 * MARGIN) * edge(s);
    if (holds_everywhere(s, bad))
        return bad;
    for (int i = 0; i < HALVINGS; i++) {
        double middle = (good + bad) / 2;
        if (holds_everywhere(s, middle))
            good = middle;
        else
            bad = middle;
    }
    return good;
}

/* The step that was asked for, if one was. */
static ps_status wanted_step(search *s, mpq_t step, ps_buffer *message)
{
    mpq_t from;
    if (s->prover->options->step_from == NULL)
        return PS_OK;
    mpq_init(from);
    ps_status status = ps_prover_steps(s->prover, from, step, message);
    mpq_clear(from);
    s->step = mpq_get_d(step);
    return status;
}

/* Makes the interval smaller until a step does not lead out of it; false when no room is left around the core. */
static bool close_interval(search *s)
{
    ps_prover *p = s->prover;
    while (s->left > 1e-3 * s->length && s->right > 1e-3 * s->length) {
        s->core = fmin(s->core, fmin(s->left, s->right) / 2);
        double low = p->lo - s->left, high = p->hi + s->right, least = high, most = low;
        if (!ps_frozen_image(&p->scout, low, high, s->step, s->step, &least, &most))
            return false;
        double room = 1e-3 * (high - low);
        if (most <= high - room && least >= low + room)
            return true;
        if (most > high - room)
            s->left *= 0.95;
        if (least < low + room)
            s->right *= 0.95;
    }
    return false;
}

static void set_interval(search *s, ps_claim *claim)
{
    double low = s->prover->lo - s->left, high = s->prover->hi + s->right, room = 1e-4 * (high - low);
    int digits = 1 + (int)ceil(log10(fmax(10, fmax(fabs(low), fabs(high)) / room)));
    ps_decimal_above(ps_claim_value(claim, "A"), low, digits);
    ps_decimal_below(ps_claim_value(claim, "B"), high, digits);
}

static ps_status settle(search *s, ps_claim *claim, bool global, bool wanted, ps_buffer *message)
{
    ps_claim_report report = {0};
    bool accepted = false;
    for (int i = 0; i < ATTEMPTS && !accepted && ps_prover_goes_on(s->prover); i++) {
        if (!wanted)
            ps_decimal_below(ps_claim_value(claim, "a_bar"), s->step, 4);
        ps_decimal_below(ps_claim_value(claim, "r"), s->core, 3);
        if (!global && !close_interval(s)) {
            ps_buffer_puts(message, "no interval around z* is seen which the steps do not leave");
            break;
        }
        if (!global)
            set_interval(s, claim);
        ps_claim_report_clear(&report);
        accepted = ps_prover_accepts(s->prover, claim, &report);
        s->left *= 0.9;
        s->right *= 0.9;
        s->step *= global && !wanted ? 0.97 : 1;
    }
    if (!accepted && message->length == 0)
        ps_buffer_puts(message, report.message.text);
    ps_claim_report_clear(&report);
    return accepted ? PS_OK : ps_prover_stopped(s->prover) ? PS_INTERRUPTED : PS_UNDECIDED;
}

static void explain(const search *s, bool wanted, ps_buffer *message)
{
    if (isnan(s->stuck))
        ps_buffer_puts(message, wanted ? "the step is not below the edge of stability"
                                       : "no neighbourhood of z* is seen in which steps lead nearer to it");
    else
        ps_buffer_printf(message, "two steps%s are not seen to lead towards z* from z = %.4g", wanted ? " of that length" : ", even short ones,",
                         ps_units_own(&s->prover->units, s->stuck, PS_DIMENSION_POSITION));
}

static ps_status run(ps_prover *prover, ps_claim *claim, bool global, ps_buffer *message)
{
    search s = {.prover = prover, .length = ps_cycle_length(prover), .stuck = NAN};
    ps_status status = wanted_step(&s, ps_claim_value(claim, "a_bar"), message);
    bool wanted = s.step > 0;
    if (status != PS_OK)
        return status;
    if (!wanted)
        s.step = global ? find_step(&s) : RATIO * edge(&s);
    if (!(s.step > 0) || !find_core(&s) || (global && !holds_everywhere(&s, s.step))) {
        explain(&s, wanted, message);
        return PS_UNDECIDED;
    }
    s.left = 0.99 * find_reach(&s, REACH * s.length, -1);
    s.right = 0.99 * find_reach(&s, REACH * s.length, 1);
    return settle(&s, claim, global, wanted, message);
}

ps_status ps_search_frozen_convergence(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    return run(prover, claim, false, message);
}

ps_status ps_search_frozen_global(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    return run(prover, claim, true, message);
}
