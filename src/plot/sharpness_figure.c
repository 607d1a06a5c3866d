/* The sharpness on its way down to the certified bracket (theory page, section 6). */
#include <math.h>

#include "plot/gnuplot.h"
#include "plot/law_figure.h"
#include "prodstab/plot.h"

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
static void print_run(ps_buffer *program, const ps_law_figure *f, const ps_simulation *run, int i, size_t end)
{
    size_t stride = end / POINTS / 2 * 2 + 1;
    ps_buffer_printf(program, "$run%d << END\n", i);
    for (size_t t = 0; t < run->count && t <= end; t += stride) {
        const ps_iterate *p = &run->iterates[t];
        ps_buffer_printf(program, "%zu %.6g %.6g %.6g\n", t, 2 + ps_law_figure_eps(f, p), gap(f, p), 2 * p->sharpness);
    }
    ps_buffer_puts(program, "END\n");
}

static ps_status print_runs(ps_buffer *program, const ps_law_figure *f, size_t *end, ps_error *error)
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
    for (int i = 0; i < RUNS && status == PS_OK; i++)
        print_run(program, f, &runs[i], i, *end);
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

static void print_upper(ps_buffer *program, const ps_law_figure *f)
{
    double start = 2 * ps_law_figure_number(f, "start"), most = 2 * ps_law_figure_number(f, "m");
    ps_buffer_printf(program,
                     "set multiplot\nset lmargin at screen 0.11\nset rmargin at screen 0.97\nset tmargin at screen 0.92\n"
                     "set bmargin at screen 0.48\nset logscale y 2\nset format x ''\nset ylabel 'ηλ' noenhanced\n"
                     "set ytics (2, 2.5, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)\nset yrange [1.8:%.9g]\nset key top right noenhanced\n",
                     1.1 * most);
    print_band(program, 1, start, most, "#e8eef6");
    ps_buffer_puts(program, "plot ");
    print_curves(program, 4, "dots");
    print_curves(program, 2, "lines linewidth 2");
    ps_buffer_printf(program,
                     "NaN with boxes fillcolor rgb '#e8eef6' fillstyle solid border linecolor rgb '#8090a8' title 'certified starts: %.9g ≤ ηλ ≤ %.9g', "
                     "2 with lines dashtype 2 linecolor rgb '#000000' title 'edge of stability', "
                     "NaN with lines linewidth 2 linecolor rgb '#606060' title 'λ: sharpness of the minimiser of the same balance', "
                     "NaN with points pointtype 7 pointsize 0.2 linecolor rgb '#606060' title 'largest eigenvalue at the iterate'\n",
                     start, most);
}

static void print_lower(ps_buffer *program, const ps_law_figure *f)
{
    double least = ps_law_figure_number(f, "factor_l"), most = ps_law_figure_number(f, "factor");
    ps_buffer_printf(program,
                     "unset object 1\nunset title\nset tmargin at screen 0.45\nset bmargin at screen 0.10\nset format x '%%.0f'\n"
                     "unset logscale y\nset ytics autofreq\nset xlabel 'step'\nset ylabel '(2/η - λ) / (β_0 η)' enhanced\n"
                     "set yrange [-0.1:%.9g]\nunset key\n"
                     "set label 2 'certified: [%.9g, %.9g]' at graph 0.01, first %.9g left noenhanced\n",
                     most + .1, least, most, fmax(least, 0) - .08);
    print_band(program, 2, least, most, "#f2d0a0");
    ps_buffer_puts(program, "plot ");
    print_curves(program, 3, "lines linewidth 2");
    ps_buffer_puts(program, "0 with lines dashtype 2 linecolor rgb '#000000'\nunset multiplot\n");
}

ps_status ps_plot_sharpness(ps_buffer *program, ps_certificate *certificate, const char *path, ps_error *error)
{
    ps_law_figure f;
    size_t end = 0;
    if (!ps_gnuplot_begin(program, path))
        return ps_error_set(error, PS_INPUT, 0, 0, "-o %.200s: the name has to end in .svg, .pdf or .png", path);
    ps_status status = ps_law_figure_init(&f, certificate, "sharpness", error);
    if (status == PS_OK)
        status = print_runs(program, &f, &end, error);
    if (status != PS_OK)
        return status;
    ps_buffer_puts(program, "set title ");
    ps_law_figure_print_title(program, &f, "gradient descent on l(xy)");
    ps_buffer_printf(program, "\nset encoding utf8\nset xrange [0:%zu]\n", end);
    print_upper(program, &f);
    print_lower(program, &f);
    return PS_OK;
}
