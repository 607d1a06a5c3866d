/* Regions for balances below the edge, where there is a largest one to each balance. */
#include <math.h>

#include "numbers/decimal.h"
#include "prove/region.h"

enum { STEPS = 400, SHRINKINGS = 200, TRIES = 6 };

static const double ratios[] = {.95, .9, .8, .7, .6, .5, .4, .3, .2, .1};
static const double FARTHEST = 30, WORTHWHILE = 0.5; /* ends of the region, in lengths from z* */
static const double SHRINKING = 0.95;

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

static double landing_from(const double profile[PS_DESCENT_PROFILE + 1], double share)
{
    return profile[(int)(share * PS_DESCENT_PROFILE)];
}

/* Makes the region smaller, as far as points on a grid show that steps leave it. */
static bool shrink(ps_descent *d, double balance, double *a, double *b)
{
    const double lo = d->prover->lo, hi = d->prover->hi, width_left = lo - *a, width_right = *b - hi;
    double left[PS_DESCENT_PROFILE + 1], right[PS_DESCENT_PROFILE + 1], share_left = 1, share_right = 1;
    if (!(width_left > 0 && width_right > 0) || ps_descent_profile(d, balance, *a, left) != PS_OBSTACLE_NONE ||
        ps_descent_profile(d, balance, *b, right) != PS_OBSTACLE_NONE)
        return false;
    for (int i = 0; i < SHRINKINGS; i++) {
        bool out_left = landing_from(right, share_right) < lo - share_left * width_left;
        bool out_right = landing_from(left, share_left) > hi + share_right * width_right;
        if (!out_left && !out_right)
            break;
        share_right *= out_left ? SHRINKING : 1;
        share_left *= out_right ? SHRINKING : 1;
    }
    *a = lo - share_left * width_left;
    *b = hi + share_right * width_right;
    return true;
}

/* The largest region there, as far as is seen, that no step leaves; false if there is none. */
static bool find_region(ps_descent *d, double balance, double bound, double *a, double *b)
{
    const double lo = d->prover->lo, hi = d->prover->hi;
    double least, most;
    *a = reach(d, balance, bound, lo, -1);
    *b = reach(d, balance, bound, hi, 1);
    if (!shrink(d, balance, a, b))
        return false;
    for (int i = 0; i < SHRINKINGS && *a < lo && *b > hi; i++) {
        if (ps_descent_land(d, balance, *a, *b, &least, &most) != PS_OBSTACLE_NONE)
            return false;
        if (least >= *a && most <= *b)
            return true;
        if (least < *a)
            *b = hi + SHRINKING * (*b - hi);
        if (most > *b)
            *a = lo + SHRINKING * (*a - lo);
    }
    return false;
}

/* Fills in the claim with a balance of that ratio and a region whose ends are so far from z*. */
static bool try_ratio(const ps_region_search *search, ps_descent *d, ps_claim *claim, double ratio, double least_length,
                      ps_claim_report *report)
{
    double a, b, bound = search->bounded ? 1 + ratio - d->slack : HUGE_VAL;
    mpq_ptr balance = ps_claim_value(claim, "D_bar");
    ps_decimal_below(balance, ps_descent_balance(d, ratio), 3);
    if (mpq_sgn(balance) <= 0 || !find_region(d, mpq_get_d(balance), bound, &a, &b))
        return false;
    for (int i = 0; i < TRIES && ps_prover_goes_on(d->prover); i++) {
        if (fmin(d->prover->lo - a, b - d->prover->hi) < least_length)
            return false;
        mpq_ptr left = ps_claim_value(claim, "a"), right = ps_claim_value(claim, "b");
        ps_decimal_above(left, a, 3);
        ps_decimal_below(right, b, 3);
        ps_claim_report_clear(report);
        bool fits = search->others == NULL ||
                    search->others(d, claim, mpq_get_d(left), mpq_get_d(right)) == PS_OBSTACLE_NONE;
        if (fits && ps_prover_accepts(d->prover, claim, report))
            return true;
        a = d->prover->lo + 0.9 * (a - d->prover->lo);
        b = d->prover->hi + 0.9 * (b - d->prover->hi);
    }
    return false;
}

bool ps_region_find_below(const ps_region_search *search, ps_descent *d, ps_claim *claim, ps_claim_report *report)
{
    const size_t count = sizeof ratios / sizeof ratios[0];
    for (size_t i = 0; i < 2 * count && ps_prover_goes_on(d->prover); i++)
        if (try_ratio(search, d, claim, ratios[i % count], i < count ? WORTHWHILE * d->length : 0, report))
            return true;
    return false;
}
