/* The sharpness on its way down to the certified bracket (theory page, section 6). */
#include <math.h>

#include "plot/law_figure.h"
#include "plot/start_panel.h"

enum { RUNS = 4, POINTS = 600 };
static const double SETTLED = 2e-3; /* drawn until the gap is this near to its end, relatively, and a little longer */

/* Where the runs start: eps from what is certified least to most, evenly in the logarithm; xy on both sides of z*. */
static void choose_start(const ps_law_figure *f, int i, double *eps, double *z)
{
    static const double places[RUNS] = {.3, -.6, .6, -.9};
    double least = 2 * ps_law_figure_number(f, "start") - 2, most = 2 * ps_law_figure_number(f, "m") - 2;
    double from = ps_law_figure_number(f, "first_from"), to = ps_law_figure_number(f, "first_to");
    double place = places[i], end = place < 0 ? from : to;
    *eps = least * pow(most / least, (double)i / (RUNS - 1)) * (i == 0 ? 1.0001 : i == RUNS - 1 ? .9999 : 1);
    *z = f->zero + (end - f->zero) * fabs(place);
}

static double gap(const ps_law_figure *f, const ps_iterate *p)
{
    return -ps_law_figure_eps(f, p) / f->h / f->beta_0;
}

/* The step from which on nothing is to be seen any more. */
static size_t end_of(const ps_law_figure *f, const ps_simulation *run)
{
    double last = gap(f, &run->iterates[run->count - 1]);
    size_t t = run->count - 1;
    while (t > 0 && fabs(gap(f, &run->iterates[t - 1]) - last) < SETTLED * last)
        t--;
    return t;
}

/* "step  eta*lambda  gap  eta*(largest eigenvalue of the Hessian at the iterate)"; the stride is odd, for two steps make a
 * round of the oscillation. */
static void print_run(ps_figure *figure, const ps_law_figure *f, const ps_simulation *run, int i, size_t end)
{
    size_t stride = end / POINTS / 2 * 2 + 1;
    ps_buffer_printf(&figure->program, "$run%d << END\n", i);
    for (size_t t = 0; t < run->count && t <= end; t += stride) {
        const ps_iterate *p = &run->iterates[t];
        double values[3] = {2 + ps_law_figure_eps(f, p), gap(f, p), 2 * p->sharpness};
        ps_buffer_printf(&figure->program, "%zu %.6g %.6g %.6g\n", t, values[0], values[1], values[2]);
        ps_buffer_printf(&figure->table, "run%d,%zu,%.6g,%.6g,%.6g\n", i, t, values[0], values[1], values[2]);
    }
    ps_buffer_puts(&figure->program, "END\n");
}

static ps_status print_runs(ps_figure *figure, const ps_law_figure *f, size_t *end, ps_error *error)
{
    ps_status status = PS_OK;
    ps_simulation runs[RUNS] = {0};
    for (int i = 0; i < RUNS && status == PS_OK; i++) {
        double eps, z;
        choose_start(f, i, &eps, &z);
        status = ps_law_figure_run(f, &runs[i], z, eps, error);
        size_t last = status == PS_OK ? end_of(f, &runs[i]) * 11 / 10 : 0;
        *end = last > *end ? last : *end;
    }
    ps_buffer_puts(&figure->table, "what,step,eta_lambda,gap,eta_largest_eigenvalue\n");
    for (int i = 0; i < RUNS && status == PS_OK; i++)
        print_run(figure, f, &runs[i], i, *end);
    for (int i = 0; i < RUNS; i++)
        ps_simulation_clear(&runs[i]);
    return status;
}

static void print_curves(ps_buffer *program, int column, const char *style)
{
    static const char *const colours[RUNS] = {"#204080", "#a03020", "#308050", "#806090"};
    for (int i = 0; i < RUNS; i++)
        ps_buffer_printf(program, "$run%d using 1:%d with %s linecolor rgb '%s' notitle, ", i, column, style, colours[i]);
}

static void print_band(ps_buffer *program, int tag, double low, double high, const char *colour)
{
    ps_buffer_printf(program, "set object %d rectangle from graph 0, first %.9g to graph 1, first %.9g fillcolor rgb '%s' fillstyle "
                              "solid noborder behind\n", tag, low, high, colour);
}

static void print_key(ps_figure *figure, const char *style, ps_text text, const char *after)
{
    ps_buffer_printf(&figure->program, "%s title ", style);
    ps_figure_text(figure, text);
    ps_buffer_puts(&figure->program, after);
}

static void print_legend(ps_figure *figure, double start, double most)
{
    ps_buffer plain = {0}, latex = {0};
    ps_buffer_printf(&plain, "certified starts: %.9g ≤ ηλ ≤ %.9g", start, most);
    ps_buffer_printf(&latex, "certified starts: $%.9g \\le \\eta\\lambda \\le %.9g$", start, most);
    print_key(figure, "NaN with boxes fillcolor rgb '" PS_COLOUR_CERTIFIED "' fillstyle solid border linecolor rgb '" PS_COLOUR_CURVE "'",
              (ps_text){plain.text, latex.text}, ", ");
    print_key(figure, "2 with lines dashtype 2 linecolor rgb '#000000'", (ps_text){"edge of stability", "edge of stability"}, ", ");
    print_key(figure, "NaN with lines linewidth 2 linecolor rgb '" PS_COLOUR_DOTS "'",
              (ps_text){"λ: sharpness of the minimiser of the same balance", "$\\lambda$: sharpness of the minimiser of the same balance"}, ", ");
    print_key(figure, "NaN with points pointtype 7 pointsize 0.2 linecolor rgb '" PS_COLOUR_DOTS "'",
              (ps_text){"largest eigenvalue at the iterate", "largest eigenvalue at the iterate"}, "\n");
    ps_buffer_clear(&plain);
    ps_buffer_clear(&latex);
}

static void print_upper(ps_figure *figure, const ps_law_figure *f)
{
    ps_buffer *program = &figure->program;
    double start = 2 * ps_law_figure_number(f, "start"), most = 2 * ps_law_figure_number(f, "m");
    ps_buffer_puts(program, "set multiplot\nset lmargin at screen 0.11\nset rmargin at screen 0.97\nset tmargin at screen 0.92\n"
                            "set bmargin at screen 0.61\nset logscale y 2\nset format x ''\n");
    ps_figure_set(figure, "ylabel", (ps_text){"ηλ", "$\\eta\\lambda$"});
    ps_buffer_printf(program, "set ytics (2, 2.5, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)\nset yrange [1.8:%.9g]\nset key top right\n", 1.1 * most);
    print_band(program, 1, start, most, PS_COLOUR_CERTIFIED);
    ps_buffer_puts(program, "plot ");
    print_curves(program, 4, "dots");
    print_curves(program, 2, "lines linewidth 2");
    print_legend(figure, start, most);
}

static void print_lower(ps_figure *figure, const ps_law_figure *f)
{
    ps_buffer *program = &figure->program;
    double least = ps_law_figure_number(f, "factor_l"), most = ps_law_figure_number(f, "factor");
    ps_buffer_puts(program, "unset object 1\nunset title\nset tmargin at screen 0.58\nset bmargin at screen 0.39\nset format x '%.0f'\n"
                            "unset logscale y\nset ytics autofreq\n");
    ps_figure_set(figure, "xlabel", (ps_text){"step", "step"});
    ps_figure_set(figure, "ylabel", (ps_text){"(2/η - λ) / (β_0 η)", "$(2/\\eta - \\lambda) / (\\beta_0 \\eta)$"});
    ps_buffer_printf(program, "set yrange [-0.1:%.9g]\nunset key\nset label 2 'certified: [%.9g, %.9g]' at graph 0.01, first %.9g left\n",
                     most + .1, least, most, fmax(least, 0) - .08);
    print_band(program, 2, least, most, PS_COLOUR_END);
    ps_buffer_puts(program, "plot ");
    print_curves(program, 3, "lines linewidth 2");
    ps_buffer_puts(program, "0 with lines dashtype 2 linecolor rgb '#000000'\n");
}

ps_status ps_plot_sharpness(ps_figure *figure, ps_certificate *certificate, ps_error *error)
{
    ps_law_figure f;
    size_t end = 0;
    ps_status status = ps_figure_begin(figure, error);
    if (status == PS_OK)
        status = ps_law_figure_init(&f, certificate, "sharpness", error);
    if (status == PS_OK)
        status = print_runs(figure, &f, &end, error);
    if (status == PS_OK)
        status = ps_start_panel_data(figure, &f, error);
    if (status != PS_OK)
        return status;
    ps_law_figure_title(figure, &f, "title");
    ps_buffer_printf(&figure->program, "set xrange [0:%zu]\n", end);
    print_upper(figure, &f);
    print_lower(figure, &f);
    ps_start_panel_plot(figure);
    ps_buffer_puts(&figure->program, "unset multiplot\n");
    return PS_OK;
}
