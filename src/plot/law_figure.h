/* law_figure.h -- what the two figures of the sharpness law have in common: its numbers, and runs of gradient descent. */
#ifndef PRODSTAB_PLOT_LAW_FIGURE_H
#define PRODSTAB_PLOT_LAW_FIGURE_H

#include "plot/figure.h"

typedef struct ps_law_figure {
    ps_certificate *certificate;
    ps_claim *last;            /* knows the numbers of the claims that it builds on */
    double zero, curvature;    /* z*, l''(z*) */
    double beta_0;             /* 3 l''^4/alpha */
    double eta, h;             /* the learning rate, the largest that is certified, and its square */
} ps_law_figure;

/* From the last claim of that kind in the certificate; PS_INPUT if there is none. */
ps_status ps_law_figure_init(ps_law_figure *figure, ps_certificate *certificate, const char *kind, ps_error *error);

double ps_law_figure_number(const ps_law_figure *figure, const char *field);

/* A run that starts at xy = z where the minimisers of the same balance have sharpness (2 + eps)/eta, until xy is z* for all
 * purposes or the run is long. */
ps_status ps_law_figure_run(const ps_law_figure *figure, ps_simulation *run, double z, double eps, ps_error *error);

/* eta times the sharpness of the minimisers with the balance of that iterate, less 2. */
double ps_law_figure_eps(const ps_law_figure *figure, const ps_iterate *iterate);

/* Sets the title: gradient descent on the loss, its parameters and the learning rate. */
void ps_law_figure_title(ps_figure *out, const ps_law_figure *figure, const char *command);

#endif
