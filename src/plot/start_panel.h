/* start_panel.h -- where the sharpness ends, over where it starts next to the edge: the estimate of the theory page, section 6. */
#ifndef PRODSTAB_PLOT_START_PANEL_H
#define PRODSTAB_PLOT_START_PANEL_H

#include "plot/law_figure.h"

/* With x0 beta_0 eta^2 for the start's distance from the edge and xi beta_0 eta^2 for the end's, in eta times the sharpness:
 * (1 - xi) e^xi = (1 + x0) e^(-x0), 0 <= xi < 1, to first order. An estimate, not a theorem. */
double ps_start_panel_estimate(double x0);

/* Puts the panel's data, the curve and the ends of runs in doubles, into the program and the table, which has the start in the
 * place of the step and the end in that of the gap; and how to plot it into the program. */
ps_status ps_start_panel_data(ps_figure *figure, const ps_law_figure *law, ps_error *error);
void ps_start_panel_plot(ps_figure *figure);

#endif
