#include "prove/candidates.h"

#include <math.h>
#include <stdlib.h>

enum { GRID = 4000, NEAREST = 120, FAR = 12, FARTHEST = 200, UNIFORM = 320, INSIDE = 1000 };

typedef struct grid {
    double points[GRID];
    size_t count;
    double low, high;
} grid;

static void add_point(grid *g, double z)
{
    if (z >= g->low && z <= g->high && g->count < GRID)
        g->points[g->count++] = z;
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Steps of sqrt 2 from 2^-60 away from a centre in both directions, to 2^6 or 2^100, and eighths up to 40. */
static void add_around(grid *g, double centre, bool far)
{
    add_point(g, centre);
    for (int i = -NEAREST; i <= (far ? FARTHEST : FAR); i++) {
        add_point(g, centre + pow(2, i / 2.0));
        add_point(g, centre - pow(2, i / 2.0));
    }
    for (int i = 1; i <= UNIFORM; i++) {
        add_point(g, centre + i / 8.0);
        add_point(g, centre - i / 8.0);
    }
}

static void fill_grid(grid *g, double near, double low, double high, bool far)
{
    *g = (grid){.low = low, .high = high};
    add_around(g, near, far);
    if (near != 0)
        add_around(g, 0, far);
    for (int i = 0; i <= INSIDE && isfinite(low) && isfinite(high); i++)
        add_point(g, low + (high - low) * i / INSIDE);
    for (int i = 0; i <= 60 && isfinite(low); i++)
        add_point(g, low + pow(2, -i));
    for (int i = 0; i <= 60 && isfinite(high); i++)
        add_point(g, high - pow(2, -i));
    qsort(g->points, g->count, sizeof g->points[0], ascending);
}

/* Halves [lo, hi] while l' changes sign on it. */
static ps_candidate narrow(ps_scout *scout, size_t sample, double lo, double hi)
{
    double l[2];
    for (int i = 0; i < 1100; i++) {
        double middle = lo + (hi - lo) / 2;
        if (middle <= lo || middle >= hi)
            break;
        if (!ps_scout_at(scout, sample, middle, 1, l) || l[1] == 0)
            return (ps_candidate){lo, hi, middle};
        if (l[1] < 0)
            lo = middle;
        else
            hi = middle;
    }
    return (ps_candidate){lo, hi, lo + (hi - lo) / 2};
}

/* At a pole l' grows where it changes sign. */
static bool is_pole(ps_scout *scout, size_t sample, const ps_candidate *narrowed, double before, double after)
{
    double l[2], low = 0, high = 0;
    if (ps_scout_at(scout, sample, narrowed->lo, 1, l))
        low = fabs(l[1]);
    if (ps_scout_at(scout, sample, narrowed->hi, 1, l))
        high = fabs(l[1]);
    return fmin(low, high) > 2 * fmax(fabs(before), fabs(after));
}

static void add_candidate(ps_candidate_list *list, ps_scout *scout, size_t sample, const double *from, const double *to)
{
    ps_candidate narrowed = narrow(scout, sample, from[0], to[0]);
    if (list->count == PS_CANDIDATES || is_pole(scout, sample, &narrowed, from[1], to[1]))
        return;
    narrowed.lo = from[0];
    narrowed.hi = to[0];
    list->items[list->count++] = narrowed;
}

static void look(ps_candidate_list *list, ps_scout *scout, const grid *g)
{
    size_t sample = scout->sample_count - 1;
    double last[2] = {0, 0}; /* the last point with l' != 0, and l' there; 0: none since l' was undefined */
    list->count = 0;
    for (size_t i = 0; i < g->count; i++) {
        double l[2], here[2];
        if (!ps_scout_at(scout, sample, g->points[i], 1, l)) {
            last[1] = 0;
            continue;
        }
        if (l[1] == 0)
            continue;
        here[0] = g->points[i];
        here[1] = l[1];
        if (last[1] < 0 && l[1] > 0)
            add_candidate(list, scout, sample, last, here);
        last[0] = here[0];
        last[1] = here[1];
    }
}

void ps_candidates_find(ps_candidate_list *list, ps_scout *scout, double near, double low, double high)
{
    grid *g = ps_allocate(sizeof *g);
    for (int far = 0; far <= 1; far++) {
        fill_grid(g, near, low, high, far);
        look(list, scout, g);
        if (list->count > 0)
            break;
    }
    free(g);
}

size_t ps_candidates_nearest(const ps_candidate_list *list, double near)
{
    size_t best = 0;
    for (size_t i = 1; i < list->count; i++)
        if (fabs(list->items[i].middle - near) < fabs(list->items[best].middle - near))
            best = i;
    return best;
}

double ps_candidate_follow(ps_scout *scout, size_t sample, const ps_candidate *candidate)
{
    double l[2], width = candidate->hi - candidate->lo, lo = candidate->lo, hi = candidate->hi;
    for (int i = 0; i < 60; i++, width *= 2) {
        bool falls = ps_scout_at(scout, sample, lo, 1, l) && l[1] < 0;
        bool rises = ps_scout_at(scout, sample, hi, 1, l) && l[1] > 0;
        if (falls && rises)
            return narrow(scout, sample, lo, hi).middle;
        lo = falls ? lo : lo - width;
        hi = rises ? hi : hi + width;
    }
    return NAN;
}
