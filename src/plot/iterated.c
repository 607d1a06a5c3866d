#include <math.h>

#include "plot/diagram.h"
#include "prodstab/option.h"
#include "prodstab/simulate.h"

enum { STEPS = 500, SETTLING = 800, KEPT = 48, DESCENT_STEPS = 200000, DESCENT_POINTS = 150 };
static const double FAR = 1e3;

/* One step of the frozen map; false where it leaves what can be drawn. */
static bool step(ps_diagram *d, double a, double *z)
{
    double l[2];
    if (!ps_scout_at(&d->scout, 0, *z, 1, l))
        return false;
    *z -= a * l[1];
    return isfinite(*z) && fabs(*z - d->minimum) < FAR * (1 + fabs(d->minimum));
}

/* The points after settling, or one round of the cycle that they make. */
static void iterate(ps_diagram *d, double ratio, double start)
{
    double z = start, first = NAN;
    for (int i = 0; i < SETTLING + KEPT; i++) {
        if (!step(d, ratio * d->edge, &z) || fabs(z - first) < 1e-7 * (1 + fabs(d->minimum)))
            return;
        if (i == SETTLING)
            first = z;
        if (i >= SETTLING)
            ps_diagram_add(d, PS_DIAGRAM_ITERATION, ratio, ratio, z, z);
    }
}

void ps_diagram_add_iteration(ps_diagram *d, double from, double to)
{
    for (int i = 0; i <= STEPS; i++) {
        double ratio = from + (to - from) * i / STEPS, near = 1e-2 * (1 + fabs(d->minimum));
        iterate(d, ratio, d->minimum + near); /* from both sides: there may be two attractors */
        iterate(d, ratio, d->minimum - near);
    }
}

/* The middle of the last box on the right, where the run starts. */
static double start_of_descent(const ps_diagram *d, double *ratio)
{
    double z = d->minimum;
    for (size_t i = 0; i < d->count; i++) {
        const ps_diagram_item *item = &d->items[i];
        if ((item->series == PS_DIAGRAM_CYCLE || item->series == PS_DIAGRAM_FLIP) && item->z_lo > d->minimum) {
            z = item->z_lo + (item->z_hi - item->z_lo) / 2;
            *ratio = item->a_lo + (item->a_hi - item->a_lo) / 2;
        }
    }
    return z;
}

ps_status ps_diagram_add_descent(ps_diagram *d, ps_error *error)
{
    double ratio = 1, z = start_of_descent(d, &ratio), s = ratio * d->edge;
    if (d->eta <= 0)
        d->eta = fmin(0.1, 0.1 * s / (1 + 2 * fabs(z)));
    s /= d->eta;
    if (s <= 2 * fabs(z))
        return ps_error_set(error, PS_INPUT, 0, 0,
                            "%s %.9g is too large: no point (x, y) with xy = %.6g is %.6g times beyond the edge",
                            ps_option_name(PS_OPTION_ETA), d->eta, z, ratio);
    ps_simulation run = {0};
    double sum = sqrt(s + 2 * z), difference = sqrt(s - 2 * z);
    ps_status status = ps_simulate(&run, &d->certificate->loss, d->eta, (sum + difference) / 2, (sum - difference) / 2,
                                   DESCENT_STEPS, error);
    size_t last = run.count;
    while (last > 1 && fabs(run.iterates[last - 1].z - run.iterates[last - 2].z) < 1e-4 * (1 + fabs(d->minimum)))
        last--;
    size_t stride = 2 * (last / (2UL * DESCENT_POINTS) + 1); /* even: both branches are seen */
    for (size_t i = 0; i < last; i++) {
        const ps_iterate *p = &run.iterates[i];
        double at = d->eta * (p->x * p->x + p->y * p->y) / d->edge;
        if (i % stride < 2)
            ps_diagram_add(d, PS_DIAGRAM_DESCENT, at, at, p->z, p->z);
    }
    ps_simulation_clear(&run);
    return status;
}
