/* diagram.h -- the data of a bifurcation diagram. */
#ifndef PRODSTAB_PLOT_DIAGRAM_H
#define PRODSTAB_PLOT_DIAGRAM_H

#include "numbers/scout.h"
#include "prodstab/certificate.h"
#include "prodstab/plot.h"

/* What is drawn in one way. */
typedef enum ps_diagram_series {
    PS_DIAGRAM_ITERATION,
    PS_DIAGRAM_DESCENT,
    PS_DIAGRAM_FLIP,
    PS_DIAGRAM_CYCLE,
    PS_DIAGRAM_DOUBLING,
    PS_DIAGRAM_WINDOW,
    PS_DIAGRAM_OSCILLATION,
    PS_DIAGRAM_COUNT
} ps_diagram_series;

/* A point or a box: steps in units of a_c, and z. */
typedef struct ps_diagram_item {
    ps_diagram_series series;
    double a_lo, a_hi, z_lo, z_hi;
} ps_diagram_item;

typedef struct ps_diagram {
    ps_certificate *certificate;
    ps_scout scout;
    double minimum, edge;      /* z* and a_c */
    double flip_end, end;      /* in units of a_c: of the flip's neighbourhood, and of all that is certified */
    double eta;
    ps_diagram_item *items;
    size_t count, capacity;
} ps_diagram;

void ps_diagram_add(ps_diagram *diagram, ps_diagram_series series, double a_lo, double a_hi, double z_lo, double z_hi);

/* certified.c: the boxes of the claims, and where they end; false without a claim flip. */
bool ps_diagram_add_certified(ps_diagram *diagram);

/* iterated.c: plain iteration of the frozen map; and a run of gradient descent. */
void ps_diagram_add_iteration(ps_diagram *diagram, double from, double to);
ps_status ps_diagram_add_descent(ps_diagram *diagram, ps_error *error);

#endif
