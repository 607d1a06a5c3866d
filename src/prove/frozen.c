#include "prove/frozen.h"

#include <math.h>

#include "numbers/decimal.h"
#include "prove/candidates.h"

enum { IMAGE_POINTS = 64, CYCLE_STEPS = 3, ITERATIONS = 60, ROUGHLY = 8 };
static const double FACTOR = 1.03; /* between the distances that are tried; this to the power ROUGHLY at first */
static const double REACH = 64; /* how many natural lengths to look for a cycle */

bool ps_frozen_at(ps_scout *scout, size_t sample, double a, double z, bool third, ps_frozen_point *point)
{
    double at_z[5], at_w[5];
    int last = third ? 4 : 2;
    if (!ps_scout_at(scout, sample, z, last, at_z))
        return false;
    point->w = z - a * at_z[1];
    if (!ps_scout_at(scout, sample, point->w, last, at_w))
        return false;
    double slope_z = point->slope_z = 1 - a * at_z[2], slope_w = point->slope_w = 1 - a * at_w[2];
    point->h = point->w - a * at_w[1];
    point->slope = slope_z * slope_w;
    point->third = third ? -a * at_w[4] * pow(slope_z, 3) + 3 * a * a * at_w[3] * at_z[3] * slope_z - a * at_z[4] * slope_w
                         : 0;
    return isfinite(point->h) && isfinite(point->slope) && isfinite(point->third);
}

bool ps_frozen_image(ps_scout *scout, double lo, double hi, double a_lo, double a_hi, double *least, double *most)
{
    for (size_t s = 0; s < scout->sample_count; s++)
        for (int i = 0; i <= IMAGE_POINTS; i++) {
            double l[2], z = lo + (hi - lo) * i / IMAGE_POINTS;
            if (!ps_scout_at(scout, s, z, 1, l) || !isfinite(l[1]))
                return false;
            *least = fmin(*least, z - fmax(a_lo * l[1], a_hi * l[1]));
            *most = fmax(*most, z - fmin(a_lo * l[1], a_hi * l[1]));
        }
    return true;
}

/* Half of the room, up to `room`, beyond end in direction sign where the loss is defined. */
static double room_beyond(ps_scout *scout, double end, double sign, double room)
{
    double l[2];
    for (int i = 0; i < 20 && !ps_scout_at(scout, 0, end + sign * room, 1, l); i++)
        room /= 2;
    return room / 2;
}

/* Enough digits that rounding takes less than the room. */
static int digits_for(double value, double room)
{
    return 1 + (int)ceil(log10(fmin(1e14, fmax(10, fabs(value) / room))));
}

void ps_frozen_domain(ps_scout *scout, ps_claim *claim, double low, double high)
{
    double room = 0.05 * (high - low);
    double below = room_beyond(scout, low, -1, room), above = room_beyond(scout, high, 1, room);
    ps_decimal_below(ps_claim_value(claim, "A"), low - below, digits_for(low, below));
    ps_decimal_above(ps_claim_value(claim, "B"), high + above, digits_for(high, above));
}

/* The zero of H(z) - z between lo, where it is positive, and hi, where it is not: Newton's iteration, or halving where that leaves
 * the bracket. */
static double find_zero(ps_scout *scout, size_t sample, double a, double lo, double hi)
{
    ps_frozen_point p;
    double z = lo + (hi - lo) / 2, last = NAN;
    for (int i = 0; i < ITERATIONS && z != last && z > lo && z < hi; i++) {
        bool defined = ps_frozen_at(scout, sample, a, z, false, &p);
        *(defined && p.h > z ? &lo : &hi) = last = z;
        z = defined ? z - (p.h - z) / (p.slope - 1) : lo;
        if (!(z > lo && z < hi))
            z = lo + (hi - lo) / 2;
    }
    return z;
}

/* The first of the distances from, from * factor, .. below `to` from which two steps do not lead farther away, or where something
 * is undefined; the last of those before it in *inside. */
static double first_return(ps_scout *scout, size_t sample, double a, double minimum, double from, double to, double factor, double *inside)
{
    ps_frozen_point p;
    double delta = from;
    for (; delta < to; delta *= factor) {
        if (!ps_frozen_at(scout, sample, a, minimum + delta, false, &p) || !(p.h > minimum + delta))
            break;
        *inside = delta;
    }
    return delta;
}

double ps_frozen_minimum(ps_scout *scout, size_t sample, double lo, double hi)
{
    const ps_candidate bracket = {lo, hi, lo + (hi - lo) / 2};
    double own = scout->parameter_count > 0 && lo < hi ? ps_candidate_follow(scout, sample, &bracket) : NAN;
    return isfinite(own) ? own : bracket.middle;
}

bool ps_cycle_find(ps_scout *scout, size_t sample, double a, double minimum, double length, ps_cycle *cycle)
{
    ps_frozen_point p;
    double inside = NAN, to = REACH * length;
    double outside = first_return(scout, sample, a, minimum, 1e-4 * length, to, pow(FACTOR, ROUGHLY), &inside);
    if (isnan(inside) || outside >= to)
        return false;
    outside = fmin(outside, first_return(scout, sample, a, minimum, inside, outside, FACTOR, &inside));
    if (!ps_frozen_at(scout, sample, a, minimum + outside, false, &p))
        return false;
    cycle->right = find_zero(scout, sample, a, minimum + inside, minimum + outside);
    if (!ps_frozen_at(scout, sample, a, cycle->right, false, &p))
        return false;
    cycle->left = p.w;
    cycle->multiplier = p.slope;
    cycle->at_right = p;
    return cycle->left < minimum;
}

bool ps_cycle_hull_find(ps_scout *scout, double a_lo, double a_hi, double lo, double hi, double length,
                        ps_cycle_hull *hull)
{
    *hull = (ps_cycle_hull){HUGE_VAL, -HUGE_VAL, HUGE_VAL, -HUGE_VAL, HUGE_VAL, -HUGE_VAL};
    for (size_t s = 0; s < scout->sample_count; s++) {
        double minimum = ps_frozen_minimum(scout, s, lo, hi);
        for (int i = 0; i < CYCLE_STEPS; i++) {
            ps_cycle c;
            if (!ps_cycle_find(scout, s, a_lo + (a_hi - a_lo) * i / (CYCLE_STEPS - 1), minimum, length, &c))
                return false;
            hull->left_lo = fmin(hull->left_lo, c.left);
            hull->left_hi = fmax(hull->left_hi, c.left);
            hull->right_lo = fmin(hull->right_lo, c.right);
            hull->right_hi = fmax(hull->right_hi, c.right);
            hull->multiplier_lo = fmin(hull->multiplier_lo, c.multiplier);
            hull->multiplier_hi = fmax(hull->multiplier_hi, c.multiplier);
        }
    }
    return true;
}
