/* Theory page, section 4: windows of the bifurcation diagram: intervals of steps behind the branch in which a cycle of a longer period
 * attracts. Each holds a step at which its cycle passes through a critical point of the map; from there on intervals are put next to
 * each other, to both sides, as long as the checker accepts them. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numbers/decimal.h"
#include "prove/cycle.h"
#include "prove/periodic.h"

enum { GRID = 4000, CRITICAL = 8, HALVINGS = 60, CENTRES = 2048, CLAIMS = 4000 };
static const double SHORTEST = 4e-3; /* of a window found so far: no shorter interval is tried at its end */
static const double LEAST = 1e-10;   /* likewise, of the step */
/* For an obligation: what takes more is tried with a shorter interval. */
static const uint64_t CELLS = 2000;

/* A step at which a critical point lies on a cycle, and that cycle. */
typedef struct centre {
    double a;
    ps_periodic cycle;
} centre;

typedef struct windows {
    ps_prover *prover;
    double from, to;
    size_t longest, count;
    centre *centres;
    ps_buffer *message;
} windows;

/* The critical point next to `near`, and where `period` steps lead from there, less that point. */
static bool returns(windows *w, double a, size_t which, size_t count, size_t period, double *critical, double *off)
{
    double points[CRITICAL], l[2];
    if (ps_periodic_critical_points(w->prover, a, points, CRITICAL) != count)
        return false;
    double z = *critical = points[which];
    for (size_t i = 0; i < period; i++) {
        if (!ps_scout_at(&w->prover->scout, 0, z, 1, l))
            return false;
        z -= a * l[1];
        if (!isfinite(z) || fabs(z) > 1e12)
            return false;
    }
    *off = z - *critical;
    return true;
}

/* The step between the two at which the critical point returns; false if that is not seen, or after fewer steps already. */
static bool find_centre(windows *w, double lo, double hi, size_t which, size_t count, size_t period, double off_lo, centre *found)
{
    double critical, off, first;
    for (int i = 0; i < HALVINGS; i++) {
        double middle = lo + (hi - lo) / 2;
        if (!returns(w, middle, which, count, period, &critical, &off))
            return false;
        if ((off > 0) == (off_lo > 0))
            lo = middle;
        else
            hi = middle;
    }
    found->a = lo + (hi - lo) / 2;
    ps_periodic near = {.period = period};
    double z, size = 0, l[2];
    if (!returns(w, found->a, which, count, 0, &z, &off))
        return false;
    for (size_t i = 0; i < period; i++) {
        near.z[i] = z;
        size = fmax(size, fabs(z - near.z[0]));
        if (!ps_scout_at(&w->prover->scout, 0, z, 1, l))
            return false;
        z -= found->a * l[1];
    }
    for (size_t m = 1; m < period; m++)
        if (period % m == 0 && returns(w, found->a, which, count, m, &critical, &first) && fabs(first) < 1e-6 * size)
            return false;
    return ps_periodic_continue(&w->prover->scout, 0, found->a, &near, &found->cycle) && fabs(found->cycle.multiplier) < 0.5;
}

/* How far the points are from z*, all together. */
static double distance_from_minimum(const windows *w, const ps_periodic *cycle)
{
    double middle = w->prover->lo + (w->prover->hi - w->prover->lo) / 2, sum = 0;
    for (size_t i = 0; i < cycle->period; i++)
        sum += fabs(cycle->z[i] - middle);
    return sum;
}

/* Of two cycles at the same step, such as the mirror images of a symmetric loss, the one nearer to z*. */
static void add_centre(windows *w, const centre *found)
{
    for (size_t i = 0; i < w->count; i++) {
        centre *known = &w->centres[i];
        if (!(fabs(known->a - found->a) < 1e-11 * found->a && known->cycle.period == found->cycle.period))
            continue;
        if (distance_from_minimum(w, &found->cycle) < distance_from_minimum(w, &known->cycle))
            *known = *found;
        return;
    }
    if (w->count < CENTRES)
        w->centres[w->count++] = *found;
}

/* off[n] for n = 1 .. longest, of each critical point; the number of these. */
static size_t follow(windows *w, double a, double off[CRITICAL][PS_LONGEST_PERIOD + 1])
{
    double points[CRITICAL], l[2];
    size_t count = ps_periodic_critical_points(w->prover, a, points, CRITICAL);
    for (size_t k = 0; k < count; k++) {
        double z = points[k];
        for (size_t n = 1; n <= w->longest; n++) {
            z = isfinite(z) && ps_scout_at(&w->prover->scout, 0, z, 1, l) ? z - a * l[1] : NAN;
            off[k][n] = fabs(z) < 1e12 ? z - points[k] : NAN;
        }
    }
    return count;
}

static void find_centres(windows *w)
{
    static const size_t row = PS_LONGEST_PERIOD + 1;
    double(*before)[PS_LONGEST_PERIOD + 1] = ps_allocate(CRITICAL * row * sizeof **before);
    double(*now)[PS_LONGEST_PERIOD + 1] = ps_allocate(CRITICAL * row * sizeof **now);
    size_t count_before = 0;
    for (int i = 0; i <= GRID && !ps_prover_stopped(w->prover); i++) {
        double a = w->from + (w->to - w->from) * i / GRID, step = (w->to - w->from) / GRID;
        size_t count = follow(w, a, now);
        for (size_t k = 0; k < count && count == count_before && i > 0; k++)
            for (size_t n = 2; n <= w->longest; n++) {
                centre found;
                if (before[k][n] * now[k][n] < 0 && find_centre(w, a - step, a, k, count, n, before[k][n], &found))
                    add_centre(w, &found);
            }
        memcpy(before, now, CRITICAL * row * sizeof **before);
        count_before = count;
    }
    free(before);
    free(now);
}

/* A decimal in (from, to) if they are not too near to each other, else an end. */
static void decimal_between(mpq_t out, double from, double to)
{
    ps_decimal_below(out, fmax(from, to), 2 + (int)ceil(log10(fmin(1e15, fabs(to) / fabs(to - from)))));
}

/* Appends claims for intervals from the reached step on, in the direction of sign, up to the limit; returns where they end. */
static double extend(windows *w, const centre *c, double sign, double limit)
{
    ps_certificate *certificate = &w->prover->result->certificate;
    double first = w->to - w->from, length = first / GRID;
    ps_periodic cycle = c->cycle;
    mpq_t reached, end;
    mpq_inits(reached, end, NULL);
    decimal_between(reached, c->a * (1 - 1e-13), c->a * (1 + 1e-13));
    double start = mpq_get_d(reached), at = start, done = 0;
    while (!ps_prover_stopped(w->prover) && certificate->claim_count < CLAIMS && length > fmax(SHORTEST * done, LEAST * start) && sign * (limit - at) > LEAST * start) {
        double goal = at + sign * fmin(length, sign * (limit - at));
        decimal_between(end, goal, goal - sign * 0.02 * length);
        ps_claim *claim = ps_certificate_append(certificate, ps_claim_kind_find("attracting_cycle"));
        bool up = mpq_cmp(reached, end) < 0;
        if (!mpq_equal(reached, end) && ps_periodic_prove(w->prover, claim, up ? reached : end, up ? end : reached, &cycle, w->message)) {
            ps_periodic next;
            mpq_set(reached, end);
            at = mpq_get_d(reached);
            done = fabs(at - start);
            if (ps_periodic_continue(&w->prover->scout, 0, at, &cycle, &next))
                cycle = next;
            length *= 1.5;
        } else {
            ps_certificate_drop_last(certificate);
            length *= 0.6;
        }
    }
    mpq_clears(reached, end, NULL);
    return at;
}

static int by_step(const void *x, const void *y)
{
    double p = ((const centre *)x)->a, q = ((const centre *)y)->a;
    return (p > q) - (p < q);
}

static int by_first_step(const void *x, const void *y)
{
    return mpq_cmp(((const ps_claim *)x)->values[0], ((const ps_claim *)y)->values[0]);
}

/* The steps behind the branch. */
static ps_status place_steps(windows *w, ps_buffer *message)
{
    mpq_t from, to;
    mpq_inits(from, to, NULL);
    ps_status status = ps_prover_steps(w->prover, from, to, message);
    w->from = mpq_get_d(from);
    w->to = mpq_get_d(to);
    mpq_clears(from, to, NULL);
    const ps_certificate *c = &w->prover->result->certificate;
    for (size_t i = 0; i < c->claim_count; i++) {
        const char *kind = c->claims[i].kind->name;
        if (strcmp(kind, "period_doubling") == 0)
            w->from = fmax(w->from, mpq_get_d(ps_claim_value(&c->claims[i], "at_hi")));
        else if (strcmp(kind, "branch") == 0)
            w->from = fmax(w->from, mpq_get_d(ps_claim_value(&c->claims[i], "a_to")));
    }
    return status;
}

ps_status ps_search_windows(ps_prover *prover, ps_buffer *message)
{
    windows w = {.prover = prover, .longest = prover->options->windows, .message = message};
    ps_certificate *certificate = &prover->result->certificate;
    const ps_check_limits limits = prover->limits;
    ps_status status = prover->scout.parameter_count > 0 ? PS_UNDECIDED : place_steps(&w, message);
    if (prover->scout.parameter_count > 0)
        ps_buffer_puts(message, "windows are looked for where the parameters are exact numbers, not intervals");
    if (status != PS_OK)
        return status;
    prover->limits.cells = limits.cells < CELLS ? limits.cells : CELLS;
    ps_certificate_drop_last(certificate); /* the one that the caller appended; the claims found are appended one by one */
    size_t first = certificate->claim_count;
    w.centres = ps_allocate(CENTRES * sizeof *w.centres);
    if (w.to > w.from)
        find_centres(&w);
    qsort(w.centres, w.count, sizeof *w.centres, by_step);
    for (size_t i = 0; i < w.count && !ps_prover_stopped(prover); i++) {
        ps_prover_progress(prover, "windows");
        extend(&w, &w.centres[i], -1, w.from);
        extend(&w, &w.centres[i], 1, w.to);
    }
    free(w.centres);
    prover->limits = limits;
    qsort(certificate->claims + first, certificate->claim_count - first, sizeof *certificate->claims, by_first_step);
    if (certificate->claim_count > first) {
        ps_buffer_clear(message);
        return PS_OK;
    }
    ps_certificate_append(certificate, ps_claim_kind_find("attracting_cycle")); /* for the caller to drop */
    if (message->length == 0)
        ps_buffer_printf(message, "no attracting cycle with a period from 2 to %zu is seen at steps behind the branch", w.longest);
    return ps_prover_stopped(prover) ? PS_INTERRUPTED : PS_UNDECIDED;
}
