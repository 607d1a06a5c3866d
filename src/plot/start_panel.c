#include "plot/start_panel.h"

#include <math.h>

enum { POINTS = 120, HALVINGS = 60 };
static const double FARTHEST = 12;                               /* x0 at the right end */
static const double starts[] = {.25, .5, 1, 1.5, 2, 3, 4, 6, 8, 11}; /* x0 of the runs */
static const double NEXT_TO = 1e-4; /* how far xy is from z* there, as a share of 1 + |z*| */

double ps_start_panel_estimate(double x0)
{
    double wanted = (1 + x0) * exp(-x0), low = 0, high = 1;
    for (int i = 0; i < HALVINGS; i++) {
        double middle = (low + high) / 2;
        *((1 - middle) * exp(middle) > wanted ? &low : &high) = middle;
    }
    return (low + high) / 2;
}

/* xi of a run that starts there; NaN if it does not settle. */
static ps_status end_of_run(const ps_law_figure *f, double x0, double *end, ps_error *error)
{
    ps_simulation run;
    ps_status status = ps_law_figure_run(f, &run, f->zero + NEXT_TO * (1 + fabs(f->zero)), x0 * f->beta_0 * f->h, error);
    const ps_iterate *last = status == PS_OK ? &run.iterates[run.count - 1] : NULL;
    bool settled = last != NULL && fabs(last->z - f->zero) < NEXT_TO * NEXT_TO * (1 + fabs(f->zero));
    *end = settled ? -ps_law_figure_eps(f, last) / f->h / f->beta_0 : NAN;
    ps_simulation_clear(&run);
    return status;
}

static void print_point(ps_figure *figure, const char *what, double start, double end)
{
    ps_buffer_printf(&figure->program, "%.6g %.6g\n", start, end);
    ps_buffer_printf(&figure->table, "%s,%.6g,,%.6g,\n", what, start, end);
}

ps_status ps_start_panel_data(ps_figure *figure, const ps_law_figure *f, ps_error *error)
{
    ps_status status = PS_OK;
    ps_buffer_puts(&figure->program, "$estimate << END\n");
    for (int i = 0; i <= POINTS; i++)
        print_point(figure, "estimate", FARTHEST * i / POINTS, ps_start_panel_estimate(FARTHEST * i / POINTS));
    ps_buffer_puts(&figure->program, "END\n$ends << END\n");
    for (size_t i = 0; i < sizeof starts / sizeof starts[0] && status == PS_OK; i++) {
        double end;
        status = end_of_run(f, starts[i], &end, error);
        if (status == PS_OK)
            print_point(figure, "end", starts[i], end);
    }
    ps_buffer_puts(&figure->program, "END\n");
    return status;
}

void ps_start_panel_plot(ps_figure *figure)
{
    ps_buffer_printf(&figure->program,
                     "set tmargin at screen 0.30\nset bmargin at screen 0.11\nunset label 2\nset xrange [0:%.9g]\nset yrange [-0.1:1.1]\n",
                     FARTHEST);
    ps_figure_set(figure, "xlabel", (ps_text){"start: (λ - 2/η) / (β_0 η)", "start: $(\\lambda - 2/\\eta) / (\\beta_0 \\eta)$"});
    ps_figure_set(figure, "ylabel", (ps_text){"end", "end"});
    ps_buffer_puts(&figure->program, "set key bottom right\nplot $estimate using 1:2 with lines dashtype 2 linewidth 2 linecolor rgb '"
                                     PS_COLOUR_CURVE "' title ");
    ps_figure_text(figure, (ps_text){"estimate, not certified: (1 - ξ) e^ξ = (1 + x) e^{-x}",
                                     "estimate, not certified: $(1 - \\xi) e^\\xi = (1 + x) e^{-x}$"});
    ps_buffer_puts(&figure->program, ", $ends using 1:2 with points pointtype 7 pointsize 0.5 linecolor rgb '" PS_COLOUR_RUN "' title ");
    ps_figure_text(figure, (ps_text){"runs in doubles", "runs in doubles"});
    ps_buffer_puts(&figure->program, "\n");
}
