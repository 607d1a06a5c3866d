/* Theory page, section 5: a region, and a balance in it below the edge of stability, from which gradient descent ends near where
 * gradient flow would. The nearer the balance is to the edge, the less may the curvature exceed that of the minimum, and the
 * smaller is the region; so the largest balance whose region is of some size is taken. */
#include <math.h>

#include "numbers/decimal.h"
#include "prove/region.h"

enum { STEPS = 400, SHRINKINGS = 200, POINTS = 200, SHARES = 10, TRIES = 6 };

static const char *const default_rates[] = {"1/10", "1/100", "1/1000"};
static const double ratios[] = {.95, .9, .8, .7, .6, .5, .4, .3, .2, .1};
static const double ROOM = 0.03; /* of what is missing to 2, left to the checker */
static const double FARTHEST = 30, WORTHWHILE = 0.5; /* ends of the region, in lengths from z* */

/* Whether l1 and l2 at z allow it to be in a region with that bound of l2 times the step size. */
static bool allows(const ps_descent *d, double balance, double bound, double z)
{
    double l[3], from_zero = d->prover->origin + z, size = hypot(balance, 2 * d->eta * from_zero);
    for (size_t s = 0; s < d->prover->scout.sample_count; s++) {
        if (!ps_scout_at(&d->prover->scout, s, z, 2, l) || d->eta * fabs(l[1]) >= d->steepest)
            return false;
        if ((z < d->prover->lo && l[1] >= 0) || (z > d->prover->hi && l[1] <= 0))
            return false;
        if (l[2] * (size + fmax(0, -d->eta * d->eta * from_zero * l[1])) >= bound)
            return false;
    }
    return true;
}

/* How far from `start` in that direction points are allowed. */
static double reach(const ps_descent *d, double balance, double bound, double start, double direction)
{
    double good = 0, step = FARTHEST * d->length / STEPS;
    while (good < FARTHEST * d->length && allows(d, balance, bound, start + direction * (good + step)))
        good += step;
    return start + direction * 0.98 * good;
}

/* The largest region there, as far as is seen, that no step leaves; false if there is none. */
static bool find_region(ps_descent *d, double balance, double bound, double *a, double *b)
{
    const double lo = d->prover->lo, hi = d->prover->hi;
    double least, most;
    *a = reach(d, balance, bound, lo, -1);
    *b = reach(d, balance, bound, hi, 1);
    for (int i = 0; i < SHRINKINGS && *a < lo && *b > hi; i++) {
        if (ps_descent_land(d, balance, *a, *b, &least, &most) != PS_OBSTACLE_NONE)
            return false;
        if (least >= *a && most <= *b)
            return true;
        if (least < *a)
            *b = hi + 0.95 * (*b - hi);
        if (most > *b)
            *a = lo + 0.95 * (*a - lo);
    }
    return false;
}

/* The largest l2 on the way of a step from z times the size of the step, at the largest balance and learning rate. */
static double worst_at(const ps_descent *d, double balance, double z)
{
    double l[3], from_zero = d->prover->origin + z, size = hypot(balance, 2 * d->eta * from_zero), worst = 0;
    for (size_t s = 0; s < d->prover->scout.sample_count; s++) {
        if (!ps_scout_at(&d->prover->scout, s, z, 1, l))
            return HUGE_VAL;
        double slope = l[1], most = size + fmax(0, -d->eta * d->eta * from_zero * slope);
        for (int i = 0; i <= SHARES; i++)
            worst = ps_scout_at(&d->prover->scout, s, z - slope * most * i / SHARES, 2, l) ? fmax(worst, most * l[2]) : HUGE_VAL;
    }
    return worst;
}

/* Sets c to what the region needs, and a little more; false if the region is seen not to do. */
static bool set_constant(const ps_descent *d, ps_claim *claim)
{
    double a = mpq_get_d(ps_claim_value(claim, "a")), b = mpq_get_d(ps_claim_value(claim, "b"));
    double balance = mpq_get_d(ps_claim_value(claim, "D_bar")), worst = 0;
    for (int i = 0; i <= POINTS; i++)
        worst = fmax(worst, worst_at(d, balance, a + (b - a) * i / POINTS));
    for (size_t s = 0; s < d->prover->scout.sample_count; s++)
        worst = fmax(worst, worst_at(d, balance, d->zero[s]));
    double room = (2 - worst) * (1 - ROOM);
    if (room > 0)
        ps_decimal_above(ps_claim_value(claim, "c"), 2.1 / room, 3);
    return room > 0;
}

/* Fills in the claim with a balance of that ratio. The region leaves l2 times the step size half of what is missing to 2. */
static bool try_ratio(ps_descent *d, ps_claim *claim, double ratio, double least_length, ps_claim_report *report)
{
    double a, b, bound = 1 + ratio;
    mpq_ptr balance = ps_claim_value(claim, "D_bar");
    ps_decimal_below(balance, ps_descent_balance(d, ratio), 3);
    if (mpq_sgn(balance) <= 0 || !find_region(d, mpq_get_d(balance), bound - d->slack, &a, &b))
        return false;
    for (int i = 0; i < TRIES && ps_prover_goes_on(d->prover); i++) {
        if (fmin(d->prover->lo - a, b - d->prover->hi) < least_length)
            return false;
        ps_decimal_above(ps_claim_value(claim, "a"), a, 3);
        ps_decimal_below(ps_claim_value(claim, "b"), b, 3);
        ps_claim_report_clear(report);
        if (set_constant(d, claim) && ps_prover_accepts(d->prover, claim, report))
            return true;
        a = d->prover->lo + 0.9 * (a - d->prover->lo);
        b = d->prover->hi + 0.9 * (b - d->prover->hi);
    }
    return false;
}

static ps_status search_at(ps_descent *d, ps_claim *claim, ps_buffer *message)
{
    ps_claim_report report = {0};
    const size_t count = sizeof ratios / sizeof ratios[0];
    bool found = false;
    for (size_t i = 0; i < 2 * count && !found && ps_prover_goes_on(d->prover); i++)
        found = try_ratio(d, claim, ratios[i % count], i < count ? WORTHWHILE * d->length : 0, &report);
    ps_buffer_clear(message);
    if (!found)
        ps_buffer_puts(message, report.message.length > 0 ? report.message.text : "no region is seen that no step leaves");
    ps_claim_report_clear(&report);
    return found ? PS_OK : PS_UNDECIDED;
}

ps_status ps_search_gap_regime(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    const char *wanted = prover->options->eta_max;
    size_t rates = wanted != NULL ? 1 : sizeof default_rates / sizeof default_rates[0];
    ps_status status = PS_UNDECIDED;
    for (size_t i = 0; i < rates && status == PS_UNDECIDED && ps_prover_goes_on(prover); i++) {
        ps_descent descent;
        mpq_ptr rate = ps_claim_value(claim, "eta_bar");
        if (!ps_prover_rate(prover, rate, wanted, default_rates[i])) {
            ps_buffer_printf(message, "eta_max = %.60s is not a positive number", wanted);
            return PS_INPUT;
        }
        if (!ps_descent_init(&descent, prover, mpq_get_d(rate))) {
            ps_buffer_puts(message, "the minimum is not seen in doubles");
            return PS_UNDECIDED;
        }
        descent.steepest = 0.5;
        status = search_at(&descent, claim, message);
        if (status == PS_OK)
            ps_region_note_ratio(&descent, claim);
    }
    return status;
}
