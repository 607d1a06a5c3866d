#include "prove/periodic.h"

#include <math.h>
#include <string.h>

#include "prove/cycle.h"

enum { SETTLE = 20000, SETTLE_SOON = 1000, NEWTON = 30, GRID = 600, HALVINGS = 60 };
static const double CLOSE = 1e-7;   /* of the points' distances: two iterates are taken for the same point */
static const double AT_REST = 1e-12; /* of where they are: iterates so near to each other are at rest, but for rounding */
static const double REACH = 64;     /* how many natural lengths from the minimum critical points are looked for */

static double bracket_middle(const ps_prover *p)
{
    return p->lo + (p->hi - p->lo) / 2;
}

static bool step(ps_scout *scout, size_t sample, double a, double *z, double *slope)
{
    double l[3];
    if (!ps_scout_at(scout, sample, *z, 2, l))
        return false;
    *slope = 1 - a * l[2];
    *z -= a * l[1];
    return isfinite(*z) && isfinite(*slope);
}

/* The largest first, and whether no other point is the same. */
static bool sort_out(ps_periodic *c)
{
    double turned[PS_LONGEST_PERIOD], size = 0, nearest = HUGE_VAL;
    size_t first = 0;
    for (size_t i = 1; i < c->period; i++)
        first = c->z[i] > c->z[first] ? i : first;
    for (size_t i = 0; i < c->period; i++) {
        turned[i] = c->z[(first + i) % c->period];
        size = fmax(size, fabs(turned[i] - turned[0]));
        nearest = i > 0 ? fmin(nearest, turned[0] - turned[i]) : nearest;
    }
    memcpy(c->z, turned, c->period * sizeof *turned);
    return c->period == 1 || nearest > CLOSE * size;
}

/* All points at once, from those near them: first z[0], by Newton's method, then its iterates. */
bool ps_periodic_continue(ps_scout *scout, size_t sample, double a, const ps_periodic *near, ps_periodic *cycle)
{
    double z = near->z[0], size = 0, moved = HUGE_VAL;
    cycle->period = near->period;
    for (size_t i = 0; i < near->period; i++)
        size = fmax(size, fabs(near->z[i] - near->z[0]));
    for (int k = 0; k < NEWTON && moved > 1e-13 * size; k++) {
        double end = z, slope = 1, factor;
        for (size_t i = 0; i < near->period; i++) {
            cycle->z[i] = end;
            if (!step(scout, sample, a, &end, &factor))
                return false;
            slope *= factor;
        }
        cycle->multiplier = slope;
        double next = z - (end - z) / (slope - 1);
        if (!isfinite(next))
            return false;
        moved = fmin(moved, fabs(next - z));
        if (k == NEWTON - 1 && fabs(next - z) > 1e-9 * size)
            return false;
        z = next;
    }
    return sort_out(cycle);
}

bool ps_periodic_find(ps_scout *scout, double a, double z, bool patiently, ps_periodic *cycle)
{
    ps_periodic seen = {0};
    double slope, start = NAN, size = 0;
    cycle->period = 0;
    for (int i = 0; i < (patiently ? SETTLE : SETTLE_SOON) && z != start; i++) {
        start = z;
        if (!step(scout, 0, a, &z, &slope))
            return false;
    }
    start = z;
    for (size_t i = 0; i < PS_LONGEST_PERIOD; i++) {
        seen.z[seen.period++] = z;
        size = fmax(size, fabs(z - start));
        if (!step(scout, 0, a, &z, &slope))
            return false;
        if (seen.period > 1 && size > AT_REST * fabs(start) && fabs(z - start) < CLOSE * size)
            return sort_out(&seen) && ps_periodic_continue(scout, 0, a, &seen, cycle) && fabs(cycle->multiplier) < 1;
    }
    cycle->period = size <= AT_REST * fabs(start) ? 1 : 0;
    return false;
}

/* Where 1 - a l2 is 0 between two points of different signs. */
static double zero_between(ps_scout *scout, double a, double lo, double hi, bool falls)
{
    double l[3];
    for (int i = 0; i < HALVINGS; i++) {
        double middle = lo + (hi - lo) / 2;
        bool positive = ps_scout_at(scout, 0, middle, 2, l) && 1 - a * l[2] > 0;
        if (positive == falls)
            lo = middle;
        else
            hi = middle;
    }
    return lo + (hi - lo) / 2;
}

size_t ps_periodic_critical_points(ps_prover *prover, double a, double *points, size_t most)
{
    double length = ps_cycle_length(prover), before = NAN, at_before = NAN, l[3];
    size_t count = 0;
    for (int i = -GRID; i <= GRID && count < most; i++) {
        double z = bracket_middle(prover) + length * sinh(asinh(REACH) * i / GRID);
        double slope = ps_scout_at(&prover->scout, 0, z, 2, l) ? 1 - a * l[2] : NAN;
        if ((before > 0 && slope <= 0) || (before <= 0 && slope > 0))
            points[count++] = zero_between(&prover->scout, a, at_before, z, before > 0);
        before = slope;
        at_before = z;
    }
    return count;
}
