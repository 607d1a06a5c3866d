/* The regions W and V in the plane of eps and delta = xy - z*, and a run that slides down between their barriers (theory page,
 * section 6). */
#include <math.h>

#include "plot/gnuplot.h"
#include "plot/law_figure.h"
#include "prodstab/plot.h"

enum { POINTS = 300 };

static double upper(const ps_law_figure *f, double eps)
{
    double E = fmax(0, eps + ps_law_figure_number(f, "beta") * f->h);
    return sqrt(E * (ps_law_figure_number(f, "A") + ps_law_figure_number(f, "B") * E));
}

static double lower(const ps_law_figure *f, double eps)
{
    double E = fmax(0, eps + ps_law_figure_number(f, "beta_l") * f->h);
    return sqrt(E * (ps_law_figure_number(f, "A_l") - ps_law_figure_number(f, "B_l") * E));
}

/* xy - z* at w */
static double position(const ps_law_figure *f, double w)
{
    return w / (1 + ps_law_figure_number(f, "k") * w);
}

/* "eps, low and high delta on the right, the same on the left", for gnuplot's filledcurves; more points next to the edge. */
static void print_region(ps_buffer *program, const ps_law_figure *f, const char *name, double top,
                         double (*inner)(const ps_law_figure *, double))
{
    double bottom = -ps_law_figure_number(f, "beta") * f->h;
    ps_buffer_printf(program, "$%s << END\n", name);
    for (int i = 0; i <= POINTS; i++) {
        double eps = bottom + (top - bottom) * pow((double)i / POINTS, 3), low = inner != NULL ? inner(f, eps) : 0;
        ps_buffer_printf(program, "%.9g %.9g %.9g %.9g %.9g\n", eps, position(f, low), position(f, upper(f, eps)),
                         position(f, -upper(f, eps)), position(f, -low));
    }
    ps_buffer_puts(program, "END\n");
}

/* The run is drawn at equal distances along eps on the logarithmic scale of its height above its end. */
static void print_run(ps_buffer *program, const ps_law_figure *f, const ps_simulation *run)
{
    double end = ps_law_figure_eps(f, &run->iterates[run->count - 1]), before[2] = {HUGE_VAL, HUGE_VAL};
    ps_buffer_puts(program, "$run << END\n");
    for (size_t t = 0; t < run->count; t++) {
        double height = ps_law_figure_eps(f, &run->iterates[t]) - end;
        if (height > .985 * before[t % 2] || height < 1e-6 * f->h)
            continue;
        before[t % 2] = height;
        ps_buffer_printf(program, "%.9g %.9g\n", height + end, run->iterates[t].z - f->zero);
    }
    ps_buffer_puts(program, "END\n");
}

static void print_panel(ps_buffer *program, const ps_law_figure *f, double from, double to, double scale, const char *label)
{
    double low = position(f, -upper(f, to)), high = position(f, upper(f, to));
    ps_buffer_printf(program, "set xlabel '%s'\nset xrange [%.9g:%.9g]\nset yrange [%.9g:%.9g]\n", label, from / scale,
                     to / scale, low - .15 * (high - low), high + .15 * (high - low));
    ps_buffer_printf(program,
                     "plot $W using ($1/%.17g):2:3 with filledcurves fillcolor rgb '#dfe7f2' notitle, "
                     "$W using ($1/%.17g):4:5 with filledcurves fillcolor rgb '#dfe7f2' title 'W (invariant)', "
                     "$V using ($1/%.17g):2:3 with filledcurves fillcolor rgb '#a9bddb' notitle, "
                     "$V using ($1/%.17g):4:5 with filledcurves fillcolor rgb '#a9bddb' title 'V (invariant)', "
                     "$run using ($1/%.17g):2 with points pointtype 7 pointsize 0.2 linecolor rgb '#a03020' title 'a run'\n",
                     scale, scale, scale, scale, scale);
}

static void print_label(ps_buffer *program, int line, double right, const char *text, double number)
{
    ps_buffer_printf(program, "set label %d '%s", line, text);
    if (number != 0)
        ps_buffer_printf(program, " %.4g", number);
    ps_buffer_printf(program, "' at first %.9g, graph %.9g right noenhanced\n", right, 1 - .05 * line);
}

static ps_status print_data(ps_buffer *program, const ps_law_figure *f, ps_error *error)
{
    ps_simulation run;
    double start = .97 * ps_law_figure_number(f, "eps_bar");
    print_region(program, f, "W", ps_law_figure_number(f, "eps_bar"), NULL);
    print_region(program, f, "V", ps_law_figure_number(f, "eps_l"), lower);
    ps_status status = ps_law_figure_run(f, &run, f->zero + position(f, .5 * upper(f, start)), start, error);
    if (status == PS_OK)
        print_run(program, f, &run);
    ps_simulation_clear(&run);
    return status;
}

ps_status ps_plot_barriers(ps_buffer *program, ps_certificate *certificate, const char *path, ps_error *error)
{
    ps_law_figure f;
    if (!ps_gnuplot_begin(program, path))
        return ps_error_set(error, PS_INPUT, 0, 0, "-o %.200s: the name has to end in .svg, .pdf or .png", path);
    ps_status status = ps_law_figure_init(&f, certificate, "sharpness_law_lower", error);
    if (status == PS_OK)
        status = print_data(program, &f, error);
    if (status != PS_OK)
        return status;
    double beta = ps_law_figure_number(&f, "beta"), beta_l = ps_law_figure_number(&f, "beta_l");
    double eps_bar = ps_law_figure_number(&f, "eps_bar");
    ps_buffer_puts(program, "set multiplot layout 1,2 title ");
    ps_law_figure_print_title(program, &f, "gradient descent on l(xy)");
    ps_buffer_puts(program, "\nset encoding utf8\nset key top left noenhanced\nset ylabel 'δ = xy - z*' noenhanced\n");
    print_panel(program, &f, -.05 * eps_bar, 1.05 * eps_bar, 1, "ε = ηλ - 2");
    ps_buffer_printf(program, "unset ylabel\nset key off\nset object 3 rectangle from first %.9g, graph 0 to first %.9g, graph 1 fillcolor "
                              "rgb '#f2d0a0' fillstyle solid noborder behind\n", -beta / f.beta_0, -beta_l / f.beta_0);
    print_label(program, 1, -1.2 * beta / f.beta_0, "certified", 0);
    print_label(program, 2, -1.2 * beta / f.beta_0, "end:", -ceil(beta / f.beta_0 * 1e3) / 1e3);
    print_label(program, 3, -1.2 * beta / f.beta_0, "to", -floor(beta_l / f.beta_0 * 1e3) / 1e3);
    print_panel(program, &f, -5 * beta * f.h, 4 * beta * f.h, f.beta_0 * f.h, "ε / (β_0 η²)");
    ps_buffer_puts(program, "unset multiplot\n");
    return PS_OK;
}
