/* plot.h -- figures, as programs for gnuplot, which print the figure to standard output (`gnuplot -d PROGRAM > FILE`), and the
 * data that they draw, as a table. Drawn from doubles: what is certified in a figure is marked as such. */
#ifndef PRODSTAB_PLOT_H
#define PRODSTAB_PLOT_H

#include <stdbool.h>

#include "prodstab/certificate.h"
#include "prodstab/simulate.h"
#include "prodstab/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/* How a figure is to look. The format goes by the end of the path: .svg, .pdf, .png, .tex (TikZ, for LaTeX with
 * gnuplot-lua-tikz.sty, which comes with gnuplot; formulas are set by LaTeX) or .gnuplot (the program itself, for any terminal). */
typedef struct ps_figure_style {
    const char *path;
    double width, height; /* in centimetres; 0: 20.32 and 15.24 */
    const char *font;     /* a name, or a name, a comma and a size in points; NULL: gnuplot's own. Not for .tex */
    bool untitled;
} ps_figure_style;

/* A figure: the program, the data ("what,.." in the first line), and the title in plain text. Set style, the rest being {0}, and
 * clear it in any case. */
typedef struct ps_figure {
    ps_figure_style style;
    ps_buffer program, table, title;
} ps_figure;

void ps_figure_clear(ps_figure *figure);

/* The formats, for messages; whether a path has the end of one; whether that is what gnuplot is given, not what it draws; whether
 * LaTeX sets its texts. */
#define PS_FIGURE_FORMATS ".svg, .pdf, .png, .tex or .gnuplot"
bool ps_figure_has_format(const char *path);
bool ps_figure_is_program(const char *path);
bool ps_figure_is_latex(const ps_figure *figure);

/* How the distance d = |z - z*| changes by two steps of the frozen map at the edge of stability (theory page, section 3):
 * |H(z) - z*|/d against z - z*, with what the certificate's claim `edge_contraction` or `edge_expansion` says of it; of a
 * degenerate minimum the curve alone. PS_INPUT if there is no such claim, the parameters are intervals, or the file's name has no
 * such ending; so do all others. */
ps_status ps_plot_two_step_map(ps_figure *figure, ps_certificate *certificate, ps_error *error);

/* What a bifurcation diagram shows: effective steps from .. to in units of a_c (to = 0: to 3, or where everything has escaped
 * before), and a run of gradient descent at a learning rate eta (0: one that suits). */
typedef struct ps_diagram_options {
    double from, to, eta;
} ps_diagram_options;

/* The bifurcation diagram of the frozen map (theory page, section 4): the points to which plain iteration tends, the boxes in
 * which the certificate's claims `flip` and `two_cycle` have the cycle, the step of its claim `period_doubling`, the windows of
 * `attracting_cycle`, and a run of gradient descent in the same plane, a = eta (x^2 + y^2) against z = xy, which starts on the
 * branch and slides down to the edge. The table is "what,a_lo,a_hi,z_lo,z_hi", with steps in units of a_c. PS_INPUT also if the
 * certificate has no flip. */
ps_status ps_plot_diagram(ps_figure *figure, ps_certificate *certificate, const ps_diagram_options *options, ps_error *error);

/* eta lambda against steps, where lambda is the sharpness of the minimisers with the same balance, for a few runs of gradient
 * descent in the region of the certificate's last claim `sharpness`, at its largest learning rate; the largest eigenvalue of the
 * Hessian at the iterates, as dots; and below, the gap (2/eta - lambda)/(beta_0 eta) with the bracket where the claim says that
 * it ends. Lowest, over where runs start next to the edge: where they end, in doubles, and the estimate of it, which is not certified. */
ps_status ps_plot_sharpness(ps_figure *figure, ps_certificate *certificate, ps_error *error);

/* The regions W and V of the certificate's last claims `sharpness_law` and `sharpness_law_lower` in the plane of
 * eps = eta lambda - 2 and delta = xy - z*, and a run that slides down between their barriers to the bracket. */
ps_status ps_plot_barriers(ps_figure *figure, ps_certificate *certificate, ps_error *error);

/* Product and sharpness of a run against steps. The starts xy of a claim `convergence`, low .. high, are drawn in if low < high. */
ps_status ps_plot_simulation(ps_figure *figure, const ps_simulation *simulation, double low, double high, ps_error *error);

/* A map (map.h) of one parameter or two: stable cells blue, darker where the bound of alpha is larger, unstable ones orange and hatched,
 * degenerate ones grey, and those without a verdict white. The table has a line for each cell: its ends, exactly, its verdict, the
 * bound of alpha, the kinds of its claims; without a path it is all that is made. On top of two parameters, red, boxes in which a curve
 * is: the ends x_lo, x_hi, y_lo, y_hi of each. */
ps_status ps_plot_map(ps_figure *figure, const ps_certificate *map, const double *curve, size_t curve_count, ps_error *error);

#ifdef __cplusplus
}
#endif

#endif
