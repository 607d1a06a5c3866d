/* Theory page, section 6: the witness of law_from_afar. The trapping region is that of section 5; from it, steps are followed
 * in doubles with a little room, waiting for eps to fall whenever they no longer narrow the interval. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numbers/decimal.h"
#include "prove/descent.h"
#include "prove/law.h"

enum { GRID = 400, FINE = 25, ROWS = 400 };
static const double ROOM = 2e-4;

static const double ratios[] = {16, 8, 4, 3, 2, 1.7, 1.5, 1.4, 1.3, 1.2, 1.1};
static const double starts[] = {.15, .2, .25, .3, .4, .5, .6, .7, .8, 1, 1.2};
static const double levels[] = {.05, .1, .02};
enum { RATIOS = sizeof ratios / sizeof ratios[0], STARTS = sizeof starts / sizeof starts[0],
       LEVELS = sizeof levels / sizeof levels[0] };

typedef struct row {
    double top, low, from, to, slope;
} row;

typedef struct chain {
    ps_law *law;
    row rows[ROWS];
    size_t count;
    double a, b, level, least_low; /* the region; the height of a level; where in eps the run may arrive */
} chain;

/* Points of [from, to], n = 0 .. GRID, more of them near z*. */
static double point(const chain *c, const row *at, int n)
{
    double t = 2.0 * n / GRID - 1, end = t < 0 ? at->from : at->to, z = c->law->z;
    if (z <= at->from || z >= at->to)
        return at->from + (at->to - at->from) * n / GRID;
    return z + (end - z) * t * t;
}

/* Extends [next->from, next->to] by the steps from z with eps at the ends of [low, top]; NAN if one is undefined. */
static void land(chain *c, double z, double low, double top, row *next)
{
    ps_law *law = c->law;
    double l[2];
    for (int i = 0; i < 4; i++) {
        double eps = i % 2 == 0 ? low : top, h = i < 2 ? law->h_lo : law->h_hi, S = (2 + eps) / law->l2, G = NAN;
        if (ps_scout_at(&law->prover->scout, 0, z, 1, l))
            G = z - l[1] * sqrt(S * S + 4 * h * (z - law->z) * (z + law->z + 2 * law->origin)) +
                h * (law->origin + z) * l[1] * l[1];
        if (!(G >= next->from)) /* a NAN stays */
            next->from = G;
        if (!(G <= next->to))
            next->to = G;
    }
}

/* The range of G over [from, to] and eps in [low, top] with a little room; finer where the ends of it are. */
static bool image(chain *c, const row *at, double low, row *next)
{
    int first = 0, last = 0;
    next->from = HUGE_VAL;
    next->to = -HUGE_VAL;
    for (int n = 0; n <= GRID; n++) {
        row before = *next;
        land(c, point(c, at, n), low, at->top, next);
        first = next->from < before.from ? n : first;
        last = next->to > before.to ? n : last;
    }
    for (int n = -FINE; n <= FINE; n++)
        for (int i = 0; i < 2; i++) {
            int middle = i == 0 ? first : last, side = n < 0 ? (middle > 0 ? -1 : 0) : (middle < GRID ? 1 : 0);
            double z = point(c, at, middle), other = point(c, at, middle + side);
            land(c, z + (other - z) * abs(n) / FINE, low, at->top, next);
        }
    double left = ROOM * fabs(c->law->z - next->from), right = ROOM * fabs(next->to - c->law->z);
    bool inside = next->from - left / 2 >= at->from && next->to + right / 2 <= at->to;
    next->from = fmax(next->from - left, at->from);
    next->to = fmin(next->to + right, at->to);
    return inside;
}

static bool measure_slope(chain *c, row *at)
{
    double l[2];
    at->slope = 0;
    for (int n = 0; n <= GRID; n++) {
        if (!ps_scout_at(&c->law->prover->scout, 0, point(c, at, n), 1, l))
            return false;
        at->slope = fmax(at->slope, 1.002 * fabs(l[1]));
    }
    return sqrt(c->law->h_hi) * at->slope < 1;
}

/* A little more than the most that eps loses in a step. */
static double drop(const chain *c, const row *at)
{
    double u = c->law->h_hi * at->slope * at->slope;
    return 1.005 * (2 + at->top) * u / (1 - u);
}

static bool arrived(const chain *c, const row *at)
{
    const ps_law *law = c->law;
    double square = .995 * ps_law_width(&law->upper, at->low + law->upper.beta * law->h_lo);
    for (int i = 0; i < 2; i++) {
        double delta = (i == 0 ? at->from : at->to) - law->z, chart = 1 - law->k * delta;
        if (chart <= .01 || delta * delta > square * chart * chart)
            return false;
    }
    return at->top <= law->eps_bar && at->low >= c->least_low;
}

static bool append(chain *c, row next)
{
    if (c->count == ROWS || next.low <= 0 || !measure_slope(c, &next))
        return false;
    c->rows[c->count++] = next;
    return true;
}

/* One more row: a single step while the level lasts and the interval narrows, else waiting for the next level. */
static bool advance(chain *c, double *bottom)
{
    const row *at = &c->rows[c->count - 1];
    row next = {.top = at->top, .low = at->low - drop(c, at)};
    if (next.low >= *bottom && image(c, at, at->low, &next) && next.to - next.from < .9995 * (at->to - at->from))
        return append(c, next);
    double low = fmin(at->low, *bottom);
    next.top = *bottom;
    next.low = low - drop(c, at);
    *bottom -= c->level;
    return next.top > c->least_low && image(c, at, low, &next) && append(c, next);
}

static bool follow(chain *c, double start)
{
    double bottom = start - c->level;
    row first = {.top = start, .from = c->a, .to = c->b};
    c->count = 0;
    if (!measure_slope(c, &first))
        return false;
    first.low = start - drop(c, &first);
    if (!append(c, first))
        return false;
    while (!arrived(c, &c->rows[c->count - 1]))
        if (!advance(c, &bottom))
            return false;
    return true;
}

/* ---- the claim ---- */

static void set_outwards(mpq_t out, double value, double width, int sign)
{
    mpq_set_d(out, sign * value);
    ps_decimal_floor(out, out, 5 - (long)floor(log10(width)));
    if (sign < 0)
        mpq_neg(out, out);
}

static void clear_rows(ps_claim *claim)
{
    const ps_claim_kind *kind = claim->kind;
    const ps_claim *base = claim->base;
    mpq_t balance;
    mpq_init(balance);
    mpq_set(balance, ps_claim_value(claim, "D_bar"));
    ps_claim_clear(claim);
    ps_claim_init(claim, kind);
    claim->base = base;
    mpq_set(ps_claim_value(claim, "D_bar"), balance);
    mpq_clear(balance);
}

static void set_rows(const chain *c, ps_claim *claim)
{
    clear_rows(claim);
    for (size_t i = 0; i < c->count; i++) {
        const row *at = &c->rows[i];
        mpq_t *values = ps_claim_append_row(claim); /* top, low, from, to, slope */
        ps_decimal_below(values[0], at->top * (1 + 1e-12), 8);
        ps_decimal_below(values[1], at->low, 8);
        set_outwards(values[2], at->from, fabs(c->law->z - at->from), 1);
        set_outwards(values[3], at->to, fabs(at->to - c->law->z), -1);
        ps_decimal_above(values[4], at->slope, 5);
    }
}

/* A region that a step does not leave, with room for rounding its ends. */
static bool find_region(chain *c, ps_descent *d, double balance)
{
    double least, most, z = c->law->z;
    if (ps_descent_close(d, balance, &c->a, &c->b) != PS_OBSTACLE_NONE)
        return false;
    for (int i = 0; i < 20; i++) {
        c->a -= ROOM * (z - c->a);
        c->b += ROOM * (c->b - z);
        if (ps_descent_land(d, balance, c->a, c->b, &least, &most) != PS_OBSTACLE_NONE)
            return false;
        if (least >= c->a + ROOM / 4 * (z - c->a) && most <= c->b - ROOM / 4 * (c->b - z))
            return true;
        c->a = fmin(c->a, least);
        c->b = fmax(c->b, most);
    }
    return false;
}

/* The shortest way down at that ratio, from as low a start as can be. */
static bool search_ratio(chain *c, ps_descent *d, ps_claim *claim, double ratio, ps_claim_report *report)
{
    ps_decimal_above(ps_claim_value(claim, "D_bar"), ps_descent_balance(d, ratio) * (1 - 1e-12), 3);
    if (!find_region(c, d, ps_law_field(claim, "D_bar")))
        return false;
    for (int i = 0; i < STARTS; i++)
        for (int j = 0; j < LEVELS && !ps_prover_stopped(c->law->prover); j++) {
            c->level = levels[j] * fmin(1, 2 * starts[i]);
            if (starts[i] > 1.5 * c->law->eps_bar || !follow(c, starts[i]))
                continue;
            set_rows(c, claim);
            ps_claim_report_clear(report);
            if (ps_law_accepts(c->law, claim, PS_LAW_BOXES, report))
                return true;
        }
    return false;
}

ps_status ps_search_law_from_afar(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    ps_law law;
    ps_descent descent;
    ps_claim_report report = {0};
    const ps_claim *entry = ps_law_certified(prover, "law_entry");
    if (!ps_law_resume(&law, prover, ps_law_certified(prover, "sharpness_law"), message))
        return PS_UNDECIDED;
    chain *c = ps_allocate(sizeof *c);
    *c = (chain){.law = &law, .least_low = entry != NULL ? ps_law_field(entry, "e1") : 0};
    bool found = false;
    if (ps_descent_init(&descent, prover, sqrt(law.h_hi)))
        for (int i = 0; i < RATIOS && !found && !ps_prover_stopped(prover); i++)
            found = search_ratio(c, &descent, claim, ratios[i], &report);
    if (!found)
        ps_buffer_puts(message, report.message.length > 0 ? report.message.text
                                                          : "no way into W is seen from a trapping region (p4, p5 or q3)");
    ps_claim_report_clear(&report);
    free(c);
    return found ? PS_OK : PS_UNDECIDED;
}
