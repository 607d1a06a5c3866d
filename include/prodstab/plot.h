/* plot.h -- figures, as programs for gnuplot, which print the figure to standard output (`gnuplot -d PROGRAM > FILE`) in the
 * format of the path given. Drawn from doubles: what is certified in a figure is marked as such. */
#ifndef PRODSTAB_PLOT_H
#define PRODSTAB_PLOT_H

#include "prodstab/certificate.h"
#include "prodstab/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Appends a gnuplot program that draws, for the file path (.svg, .pdf or .png), by how much two steps of the frozen map
 * at the edge of stability change the distance to the minimum (theory page, section 3): |H(z) - z*| - |z - z*| against
 * z - z*, with the radii r and R of the certificate's claim `edge_contraction`. PS_INPUT if the certificate has no such
 * claim, its parameters are intervals, or the file's name has another ending. */
ps_status ps_plot_two_step_map(ps_buffer *program, ps_certificate *certificate, const char *path, ps_error *error);

/* What a bifurcation diagram shows: effective steps from .. to in units of a_c, and a run of gradient descent at a learning
 * rate eta (0: one that suits). */
typedef struct ps_diagram_options {
    double from, to, eta;
} ps_diagram_options;

/* Appends a gnuplot program that draws, for the file path, the bifurcation diagram of the frozen map (theory page,
 * section 4): the points to which plain iteration tends, the boxes in which the certificate's claims `flip` and `two_cycle`
 * have the cycle, the step of its claim `period_doubling`, and a run of gradient descent in the same plane,
 * a = eta (x^2 + y^2) against z = xy, which starts on the branch and slides down to the edge. Appends the data to table,
 * "what,a_lo,a_hi,z_lo,z_hi" with steps in units of a_c. PS_INPUT as above, or if the certificate has no flip. */
ps_status ps_plot_diagram(ps_buffer *program, ps_buffer *table, ps_certificate *certificate,
                          const ps_diagram_options *options, const char *path, ps_error *error);

/* Appends a gnuplot program that draws, for the file path, eta lambda against steps, where lambda is the sharpness of the
 * minimisers with the same balance, for a few runs of gradient descent in the region of the certificate's last claim
 * `sharpness`, at its largest learning rate; the largest eigenvalue of the Hessian at the iterates, as dots; and below, the
 * gap (2/eta - lambda)/(beta_0 eta) with the bracket where the claim says that it ends. PS_INPUT as above. */
ps_status ps_plot_sharpness(ps_buffer *program, ps_certificate *certificate, const char *path, ps_error *error);

/* Likewise, the regions W and V of the certificate's last claims `sharpness_law` and `sharpness_law_lower` in the plane of
 * eps = eta lambda - 2 and delta = xy - z*, and a run that slides down between their barriers to the bracket. */
ps_status ps_plot_barriers(ps_buffer *program, ps_certificate *certificate, const char *path, ps_error *error);

#ifdef __cplusplus
}
#endif

#endif
