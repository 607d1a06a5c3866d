#include "prove/descent.h"

#include <math.h>

#include "numbers/arithmetics.h"
#include "numbers/decimal.h"

enum { PIECES = 24, ROUNDS = 4000, GRID = 120, SHARES = 8, BITS = 512, HUGE_BITS = 1000 };

/* ---- setting up ---- */

static bool find_zero(ps_descent *d, size_t sample)
{
    double lo = d->prover->lo, hi = d->prover->hi, l[3];
    for (int i = 0; i < 60; i++) {
        double middle = lo + (hi - lo) / 2;
        if (!ps_scout_at(&d->prover->scout, sample, middle, 1, l))
            return false;
        *(l[1] < 0 ? &lo : &hi) = middle;
    }
    d->zero[sample] = lo + (hi - lo) / 2;
    if (!ps_scout_at(&d->prover->scout, sample, d->zero[sample], 2, l))
        return false;
    d->curvature[sample] = l[2];
    return l[2] > 0;
}

bool ps_descent_init(ps_descent *descent, ps_prover *prover, double eta)
{
    *descent = (ps_descent){.prover = prover, .eta = eta, .slack = 1e-3, .steepest = 1};
    if (!isfinite(prover->origin))
        return false;
    for (size_t s = 0; s < prover->scout.sample_count; s++)
        if (!find_zero(descent, s))
            return false;
    descent->length = ps_prover_length(prover, descent->zero[0]);
    return true;
}

/* The same for one sample. */
static ps_obstacle look_again(const ps_descent *d, ps_evaluator *balls, size_t sample, ps_obstacle obstacle)
{
    arb_t input;
    arb_init(input);
    arb_set_d(input, d->obstacle_at);
    ps_evaluator_set(balls, 0, input);
    for (size_t i = 0; i < d->prover->scout.parameter_count; i++) {
        arb_set_d(input, d->prover->scout.samples[sample][i]);
        ps_evaluator_set(balls, i + 1, input);
    }
    arb_clear(input);
    if (ps_evaluator_run(balls, 0) == PS_UNDEFINED)
        return obstacle;
    arb_srcptr slope = ps_evaluator_output(balls, 0);
    if (obstacle == PS_OBSTACLE_DOMAIN)
        return arf_cmpabs_2exp_si(arb_midref(slope), HUGE_BITS) < 0 ? PS_OBSTACLE_NONE : PS_OBSTACLE_SLOPE;
    int wanted = d->obstacle_at < d->zero[sample] ? PS_NEGATIVE : PS_POSITIVE;
    return balls->arithmetic->sign(slope) == wanted ? PS_OBSTACLE_NONE : obstacle;
}

ps_obstacle ps_descent_look_again(const ps_descent *d, ps_obstacle obstacle)
{
    ps_evaluator balls;
    ps_obstacle found = PS_OBSTACLE_NONE;
    if ((obstacle != PS_OBSTACLE_DOMAIN && obstacle != PS_OBSTACLE_SIGN) || !isfinite(d->obstacle_at))
        return obstacle;
    ps_evaluator_init(&balls, &d->prover->scout.program, &ps_ball_arithmetic, BITS);
    for (size_t s = 0; s < d->prover->scout.sample_count && found == PS_OBSTACLE_NONE; s++)
        found = look_again(d, &balls, s, obstacle);
    ps_evaluator_clear(&balls);
    return found;
}

double ps_descent_ratio(const ps_descent *d, double balance)
{
    double least = HUGE_VAL;
    for (size_t s = 0; s < d->prover->scout.sample_count; s++)
        least = fmin(least, d->curvature[s] * hypot(balance, 2 * d->eta * (d->prover->origin + d->zero[s])) / 2);
    return least;
}

double ps_descent_balance(const ps_descent *d, double ratio)
{
    double most = 0;
    for (size_t s = 0; s < d->prover->scout.sample_count; s++) {
        double total = 2 * ratio / d->curvature[s], still = 2 * d->eta * (d->prover->origin + d->zero[s]);
        most = fmax(most, total * total - still * still);
    }
    return sqrt(most);
}

/* ---- one step ---- */

/* Where steps land, from where they get farthest, and the distance of the points around there. */
typedef struct landing {
    double least, most, least_from, most_from, least_gap, most_gap, gap;
} landing;

static void land(landing *range, double z, double low, double high)
{
    if (low < range->least) {
        range->least = low;
        range->least_from = z;
        range->least_gap = range->gap;
    }
    if (high > range->most) {
        range->most = high;
        range->most_from = z;
        range->most_gap = range->gap;
    }
}

static ps_obstacle at(ps_descent *d, double z, ps_obstacle obstacle)
{
    d->obstacle_at = z;
    return obstacle;
}

/* Extends the landing by the steps from z; what is in the way of (c1) and (c2) there. */
static ps_obstacle step(ps_descent *d, double balance, double z, landing *range)
{
    double l[2], near = 1e-9 * d->length, from_zero = d->prover->origin + z,
                 size = hypot(balance, 2 * d->eta * from_zero);
    for (size_t s = 0; s < d->prover->scout.sample_count; s++) {
        if (!ps_scout_at(&d->prover->scout, s, z, 1, l))
            return at(d, z, PS_OBSTACLE_DOMAIN);
        if ((z < d->prover->lo - near && l[1] >= 0) || (z > d->prover->hi + near && l[1] <= 0))
            return at(d, z, PS_OBSTACLE_SIGN);
        if (d->eta * fabs(l[1]) >= d->steepest * (1 - d->slack))
            return at(d, z, PS_OBSTACLE_SLOPE);
        double next = z - l[1] * size, more = d->eta * d->eta * from_zero * l[1] * l[1];
        land(range, z, z >= d->prover->lo ? next + fmin(0, more) : HUGE_VAL,
             z <= d->prover->hi ? next + fmax(0, more) : -HUGE_VAL);
    }
    return PS_OBSTACLE_NONE;
}

/* The same for points of [from, to]; more of them near `from`. */
static ps_obstacle sweep(ps_descent *d, double balance, double from, double to, int points, double crowding,
                         landing *range)
{
    ps_obstacle obstacle = PS_OBSTACLE_NONE;
    for (int i = 0; i <= points && obstacle == PS_OBSTACLE_NONE; i++) {
        double share = (double)i / points;
        range->gap = fabs(to - from) * (pow(share + 1.0 / points, crowding) - pow(share, crowding));
        obstacle = step(d, balance, from + (to - from) * pow(share, crowding), range);
    }
    return obstacle;
}

ps_obstacle ps_descent_close(ps_descent *d, double balance, double *a, double *b)
{
    const double lo = d->prover->lo, hi = d->prover->hi, start = 1e-3 * d->length;
    landing range = {.least = lo - start, .most = hi + start};
    ps_obstacle obstacle = PS_OBSTACLE_NONE;
    *a = lo;
    *b = hi;
    for (int round = 0; round < ROUNDS && obstacle == PS_OBSTACLE_NONE; round++) {
        double next_a = fmin(*a, lo + (1 + d->slack) * (range.least - lo));
        double next_b = fmax(*b, hi + (1 + d->slack) * (range.most - hi));
        if (round > 0 && *a - next_a <= d->slack * d->slack * (*b - *a) &&
            next_b - *b <= d->slack * d->slack * (*b - *a))
            return PS_OBSTACLE_NONE;
        if (next_b - next_a > 1e6 * (d->length + fabs(lo) + fabs(hi) + balance))
            return at(d, next_a, PS_OBSTACLE_GROWTH);
        obstacle = sweep(d, balance, *a, next_a, PIECES, 1, &range);
        if (obstacle == PS_OBSTACLE_NONE)
            obstacle = sweep(d, balance, *b, next_b, PIECES, 1, &range);
        *a = next_a;
        *b = next_b;
    }
    return obstacle != PS_OBSTACLE_NONE ? obstacle : at(d, *b, PS_OBSTACLE_GROWTH);
}

/* More points around those from where steps get farthest. */
static void look_closer(ps_descent *d, double balance, double a, double b, landing *range)
{
    const double centres[2] = {range->least_from, range->most_from}, gaps[2] = {range->least_gap, range->most_gap};
    for (int i = 0; i < 2; i++)
        sweep(d, balance, fmax(a, centres[i] - gaps[i]), fmin(b, centres[i] + gaps[i]), 2 * PIECES, 1, range);
}

ps_obstacle ps_descent_land(ps_descent *d, double balance, double a, double b, double *least, double *most)
{
    landing range = {.least = HUGE_VAL, .most = -HUGE_VAL};
    ps_obstacle obstacle = sweep(d, balance, d->prover->lo, a, 2 * GRID, 2, &range);
    if (obstacle == PS_OBSTACLE_NONE)
        obstacle = sweep(d, balance, d->prover->hi, b, 2 * GRID, 2, &range);
    if (obstacle == PS_OBSTACLE_NONE)
        look_closer(d, balance, a, b, &range);
    *least = range.least;
    *most = range.most;
    return obstacle;
}

ps_obstacle ps_descent_profile(ps_descent *d, double balance, double end, double profile[PS_DESCENT_PROFILE + 1])
{
    bool right = end > d->prover->hi;
    double from = right ? d->prover->hi : d->prover->lo;
    landing range = {.least = HUGE_VAL, .most = -HUGE_VAL};
    ps_obstacle obstacle = PS_OBSTACLE_NONE;
    for (int i = 0; i <= PS_DESCENT_PROFILE && obstacle == PS_OBSTACLE_NONE; i++) {
        obstacle = step(d, balance, from + (end - from) * i / PS_DESCENT_PROFILE, &range);
        profile[i] = right ? range.least : range.most;
    }
    return obstacle;
}

/* ---- the core ---- */

/* One side of z*: points at growing distance from the bracket, with running maxima of l2 and w from the bracket outwards
 * and the least room of the outer condition from the end inwards, as a share. */
typedef struct side {
    double z[GRID + 1], curvature[GRID + 1], pull[GRID + 1], room[GRID + 2];
} side;

static ps_obstacle survey(ps_descent *d, side *out, double from, double to)
{
    double l[3];
    for (int i = 0; i <= GRID; i++) {
        double z = from + (to - from) * pow((double)i / GRID, 3), distance = fabs(z - from);
        out->z[i] = z;
        out->curvature[i] = i > 0 ? out->curvature[i - 1] : -HUGE_VAL;
        out->pull[i] = i > 0 ? out->pull[i - 1] : 0;
        out->room[i] = 1;
        for (size_t s = 0; s < d->prover->scout.sample_count; s++) {
            if (!ps_scout_at(&d->prover->scout, s, z, 2, l))
                return at(d, z, PS_OBSTACLE_DOMAIN);
            double w = 2 * d->eta * fabs(d->prover->origin + z) - d->eta * d->eta * (d->prover->origin + z) * l[1];
            out->curvature[i] = fmax(out->curvature[i], l[2]);
            out->pull[i] = fmax(out->pull[i], w);
            out->room[i] = fmin(out->room[i], distance > 0 ? 1 - fabs(l[1]) * w / (2 * distance) : -1);
        }
    }
    out->room[GRID + 1] = 1;
    for (int i = GRID; i >= 0; i--)
        out->room[i] = fmin(out->room[i], out->room[i + 1]);
    return PS_OBSTACLE_NONE;
}

/* The least room in (c4) with the core between the points i and j. */
static double core_room(const side *left, const side *right, int i, int j)
{
    double curvature = fmax(left->curvature[i], right->curvature[j]), pull = fmax(left->pull[i], right->pull[j]);
    return fmin(1 - curvature * pull / 2, fmin(left->room[i], right->room[j]));
}

ps_obstacle ps_descent_find_core(ps_descent *d, double a, double b, ps_core *core)
{
    side left, right;
    int best_i = GRID, best_j = GRID;
    ps_obstacle obstacle = survey(d, &left, d->prover->lo, a);
    if (obstacle == PS_OBSTACLE_NONE)
        obstacle = survey(d, &right, d->prover->hi, b);
    if (obstacle != PS_OBSTACLE_NONE)
        return obstacle;
    double best = core_room(&left, &right, GRID, GRID);
    for (int i = GRID; i > 0 && best < 0.05; i -= GRID / SHARES / 3)
        for (int j = GRID; j > 0; j -= GRID / SHARES / 3)
            if (core_room(&left, &right, i, j) > best) {
                best = core_room(&left, &right, i, j);
                best_i = i;
                best_j = j;
            }
    *core = (ps_core){left.z[best_i], right.z[best_j], best};
    return best > d->slack ? PS_OBSTACLE_NONE : at(d, d->zero[0], PS_OBSTACLE_BALANCED);
}

void ps_descent_set_core(ps_descent *d, ps_claim *claim, const ps_core *core, mpq_srcptr a, mpq_srcptr b)
{
    mpq_ptr p = ps_claim_value(claim, "p"), q = ps_claim_value(claim, "q");
    /* digits enough that rounding moves an end by a small share of its distance from the bracket */
    double left = d->prover->lo - core->p, right = core->q - d->prover->hi;
    ps_decimal_below(p, core->p, 2 + (int)fmax(0, ceil(log10(fabs(core->p) / left))));
    ps_decimal_above(q, core->q, 2 + (int)fmax(0, ceil(log10(fabs(core->q) / right))));
    if (mpq_cmp(p, a) < 0)
        mpq_set(p, a);
    if (mpq_cmp(q, b) > 0)
        mpq_set(q, b);
    side sides[2] = {{.curvature = {0}}};
    survey(d, &sides[0], d->prover->lo, mpq_get_d(p));
    survey(d, &sides[1], d->prover->hi, mpq_get_d(q));
    double curvature = fmax(sides[0].curvature[GRID], sides[1].curvature[GRID]);
    /* the largest curvature may lie between the points, or at other values of the parameters */
    ps_decimal_above(ps_claim_value(claim, "K"), curvature * (1 + fmin(0.02, core->room / 3)), 3);
}

/* ---- the whole line ---- */

/* What is in the way of a bounded slope with one zero at z, for one sample; l1 there, if doubles show it, else 0. */
static ps_obstacle look_at_slope(ps_descent *d, size_t s, double z, double *slope)
{
    double l[2];
    ps_obstacle obstacle = PS_OBSTACLE_NONE;
    at(d, z, PS_OBSTACLE_NONE);
    if (!ps_scout_at(&d->prover->scout, s, z, 1, l))
        obstacle = PS_OBSTACLE_DOMAIN;
    else if ((z < d->zero[s] && l[1] > 0) || (z > d->zero[s] && l[1] < 0))
        obstacle = PS_OBSTACLE_SIGN;
    *slope = obstacle == PS_OBSTACLE_NONE ? fabs(l[1]) : 0;
    return obstacle == PS_OBSTACLE_NONE ? obstacle : ps_descent_look_again(d, obstacle);
}

ps_obstacle ps_descent_bound_slope(ps_descent *d, double *bound)
{
    double slope, before = 0;
    *bound = 0;
    for (int i = -160; i <= 160; i++)
        for (size_t s = 0; s < d->prover->scout.sample_count; s++) {
            /* outwards: dense near z*, then up to 2^42 lengths away */
            double distance = d->length * (abs(i) <= 80 ? 0.05 * abs(i) : 4 * exp2((abs(i) - 80) / 2.0));
            ps_obstacle obstacle = look_at_slope(d, s, d->zero[s] + (i < 0 ? -distance : distance), &slope);
            if (obstacle != PS_OBSTACLE_NONE)
                return obstacle;
            before = abs(i) <= 140 ? fmax(before, slope) : before;
            *bound = fmax(*bound, slope);
        }
    return *bound <= 1.001 * before ? PS_OBSTACLE_NONE : at(d, d->zero[0], PS_OBSTACLE_SLOPE);
}
