/* plot.h -- figures, as programs for gnuplot. Drawn from doubles: what is certified in a figure is marked as such. */
#ifndef PRODSTAB_PLOT_H
#define PRODSTAB_PLOT_H

#include "prodstab/certificate.h"
#include "prodstab/status.h"

/* Appends a gnuplot program that draws, into the file path (.svg, .pdf or .png), by how much two steps of the frozen map
 * at the edge of stability change the distance to the minimum (theory page, section 3): |H(z) - z*| - |z - z*| against
 * z - z*, with the radii r and R of the certificate's claim `edge_contraction`. PS_INPUT if the certificate has no such
 * claim, its parameters are intervals, or the file's name has another ending. */
ps_status ps_plot_two_step_map(ps_buffer *program, ps_certificate *certificate, const char *path, ps_error *error);

#endif
