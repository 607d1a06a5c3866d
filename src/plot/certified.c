#include <math.h>
#include <string.h>

#include "plot/diagram.h"

enum { FLIP_BOXES = 48 };

static double number(ps_claim *claim, const char *field)
{
    return mpq_get_d(ps_claim_value(claim, field));
}

/* Between the two bounds of the amplitude, on both sides, for thin intervals of steps: from the bound for the smaller step
 * to the bound for the larger one. */
static void add_flip(ps_diagram *d, ps_claim *flip)
{
    double l2 = 2 / d->edge, eps_bar = number(flip, "eps_bar"), r = number(flip, "r");
    double least = 6 * fmax(0, number(flip, "a1_min")) / number(flip, "M"), most = number(flip, "a1_max") / number(flip, "kappa");
    for (int i = 0; i < FLIP_BOXES; i++) {
        double a_lo = 1 + eps_bar / 2 * i / FLIP_BOXES, a_hi = 1 + eps_bar / 2 * (i + 1) / FLIP_BOXES;
        double inner = sqrt((a_lo * d->edge * l2 - 2) * least), outer = fmin(r, sqrt((a_hi * d->edge * l2 - 2) * most));
        ps_diagram_add(d, PS_DIAGRAM_FLIP, a_lo, a_hi, d->minimum + inner, d->minimum + outer);
        ps_diagram_add(d, PS_DIAGRAM_FLIP, a_lo, a_hi, d->minimum - outer, d->minimum - inner);
    }
    d->flip_end = d->end = 1 + eps_bar / 2;
}

static void add_cycle(ps_diagram *d, ps_claim *cycle, const char *last)
{
    double a_lo = number(cycle, "a_lo") / d->edge, a_hi = number(cycle, last) / d->edge;
    ps_diagram_add(d, PS_DIAGRAM_CYCLE, a_lo, a_hi, number(cycle, "right_lo"), number(cycle, "right_hi"));
    ps_diagram_add(d, PS_DIAGRAM_CYCLE, a_lo, a_hi, number(cycle, "left_lo"), number(cycle, "left_hi"));
    d->end = fmax(d->end, a_hi);
}

/* Each bracket with what it sweeps while the step goes from one end to the other. */
static void add_window(ps_diagram *d, ps_claim *cycle)
{
    double from = number(cycle, "a_lo"), to = number(cycle, "a_hi");
    for (size_t i = 0; i < cycle->row_count; i++) {
        mpq_t *row = cycle->rows[i].values;
        double first = mpq_get_d(row[0]), last = first + mpq_get_d(row[1]) * (to - from), radius = mpq_get_d(row[2]);
        ps_diagram_add(d, PS_DIAGRAM_WINDOW, from / d->edge, to / d->edge, fmin(first, last) - radius, fmax(first, last) + radius);
    }
}

bool ps_diagram_add_certified(ps_diagram *d)
{
    ps_certificate *c = d->certificate;
    d->edge = 0;
    for (size_t i = 0; i < c->claim_count; i++) {
        ps_claim *claim = &c->claims[i];
        if (strcmp(claim->kind->name, "flip") == 0) {
            d->edge = (number(claim, "a_lo") + number(claim, "a_hi")) / 2;
            add_flip(d, claim);
        }
    }
    for (size_t i = 0; i < c->claim_count && d->edge > 0; i++) {
        ps_claim *claim = &c->claims[i];
        if (strcmp(claim->kind->name, "two_cycle") == 0)
            add_cycle(d, claim, "a_hi");
        if (strcmp(claim->kind->name, "attracting_cycle") == 0)
            add_window(d, claim);
        if (strcmp(claim->kind->name, "bounded_oscillation") == 0)
            ps_diagram_add(d, PS_DIAGRAM_OSCILLATION, number(claim, "a_lo") / d->edge, number(claim, "a_hi") / d->edge, number(claim, "A"),
                           number(claim, "B"));
        if (strcmp(claim->kind->name, "period_doubling") == 0) {
            double at = number(claim, "at_lo") / d->edge;
            add_cycle(d, claim, "at_lo");
            ps_diagram_add(d, PS_DIAGRAM_DOUBLING, at, number(claim, "at_hi") / d->edge, number(claim, "window_lo"),
                           number(claim, "window_hi"));
        }
    }
    return d->edge > 0;
}
