#include <math.h>
#include <string.h>

#include "numbers/scout.h"
#include "plot/gnuplot.h"
#include "prodstab/plot.h"

enum { POINTS = 800 };
static const double REACH = 1.25; /* how far to draw, in units of R */

static ps_claim *find_claim(ps_certificate *certificate, const char *kind)
{
    for (size_t i = 0; i < certificate->claim_count; i++)
        if (strcmp(certificate->claims[i].kind->name, kind) == 0)
            return &certificate->claims[i];
    return NULL;
}

/* "delta change" for each point where two steps are defined; a is 2/l''(z*). */
static void print_changes(ps_buffer *program, ps_scout *scout, double minimum, double a, double reach)
{
    double l[3];
    ps_buffer_puts(program, "$map << END\n");
    for (int i = -POINTS; i <= POINTS; i++) {
        double delta = reach * i / POINTS;
        if (!ps_scout_at(scout, 0, minimum + delta, 1, l))
            continue;
        double once = minimum + delta - a * l[1];
        if (ps_scout_at(scout, 0, once, 1, l))
            ps_buffer_printf(program, "%.9g %.9g\n", delta, fabs(once - a * l[1] - minimum) - fabs(delta));
    }
    ps_buffer_puts(program, "END\n");
}

static void print_style(ps_buffer *program, const ps_certificate *certificate, double inner, double outer)
{
    ps_buffer_puts(program, "set title ");
    ps_buffer title = {0};
    ps_buffer_printf(&title, "two steps at the edge of stability, l(z) = %.120s", certificate->loss.formula);
    ps_gnuplot_quote(program, title.text);
    ps_buffer_clear(&title);
    ps_buffer_printf(program,
                     " noenhanced\nset xlabel 'z - z*'\nset ylabel '|H(z) - z*| - |z - z*|'\nset xzeroaxis\nset key top center\n"
                     "set object 1 rectangle from first %.9g, graph 0 to first %.9g, graph 1 "
                     "fillcolor rgb '#e4e4e4' fillstyle solid noborder behind\n"
                     "set object 2 rectangle from first %.9g, graph 0 to first %.9g, graph 1 "
                     "fillcolor rgb '#bbbbbb' fillstyle solid noborder behind\n",
                     -outer, outer, -inner, inner);
}

ps_status ps_plot_two_step_map(ps_buffer *program, ps_certificate *certificate, const char *path, ps_error *error)
{
    ps_claim *claim = find_claim(certificate, "edge_contraction");
    ps_scout scout;
    if (claim == NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "there is no claim edge_contraction to draw");
    if (!ps_gnuplot_begin(program, path))
        return ps_error_set(error, PS_INPUT, 0, 0, "-o %.200s: the name has to end in .svg, .pdf or .png", path);
    bool fine = ps_scout_init(&scout, &certificate->loss) && scout.parameter_count == 0;
    double inner = mpq_get_d(ps_claim_value(claim, "r")), outer = mpq_get_d(ps_claim_value(claim, "R"));
    if (fine) {
        print_changes(program, &scout, mpq_get_d(certificate->claims[0].values[0]),
                      mpq_get_d(ps_claim_value(claim, "a_lo")), REACH * outer);
        print_style(program, certificate, inner, outer);
        ps_buffer_printf(program,
                         "plot NaN with boxes fillcolor rgb '#bbbbbb' fillstyle solid noborder title 'certified: contraction by 1 - "
                         "kappa d^2, d <= r = %.4g', NaN with boxes fillcolor rgb '#e4e4e4' fillstyle solid noborder title "
                         "'certified: strictly nearer, d <= R = %.4g', $map using 1:2 with lines linewidth 2 linecolor rgb "
                         "'#204080' title 'in doubles'\n", inner, outer);
    }
    ps_scout_clear(&scout);
    return fine ? PS_OK : ps_error_set(error, PS_INPUT, 0, 0, "a loss whose parameters are intervals cannot be drawn");
}
