/* The regions W and V in the plane of eps and delta = xy - z*, and a run that slides down between their barriers (theory page,
 * section 6). */
#include <math.h>

#include "plot/law_figure.h"

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
static void print_region(ps_figure *figure, const ps_law_figure *f, const char *name, double top,
                         double (*inner)(const ps_law_figure *, double))
{
    double bottom = -ps_law_figure_number(f, "beta") * f->h;
    ps_buffer_printf(&figure->program, "$%s << END\n", name);
    for (int i = 0; i <= POINTS; i++) {
        double eps = bottom + (top - bottom) * pow((double)i / POINTS, 3), low = inner != NULL ? inner(f, eps) : 0;
        double ends[4] = {position(f, low), position(f, upper(f, eps)), position(f, -upper(f, eps)), position(f, -low)};
        ps_buffer_printf(&figure->program, "%.9g %.9g %.9g %.9g %.9g\n", eps, ends[0], ends[1], ends[2], ends[3]);
        ps_buffer_printf(&figure->table, "%s,%.9g,%.9g,%.9g,%.9g,%.9g\n", name, eps, ends[0], ends[1], ends[2], ends[3]);
    }
    ps_buffer_puts(&figure->program, "END\n");
}

/* The run is drawn at equal distances along eps on the logarithmic scale of its height above its end. */
static void print_run(ps_figure *figure, const ps_law_figure *f, const ps_simulation *run)
{
    double end = ps_law_figure_eps(f, &run->iterates[run->count - 1]), before[2] = {HUGE_VAL, HUGE_VAL};
    ps_buffer_puts(&figure->program, "$run << END\n");
    for (size_t t = 0; t < run->count; t++) {
        double height = ps_law_figure_eps(f, &run->iterates[t]) - end;
        if (height > .985 * before[t % 2] || height < 1e-6 * f->h)
            continue;
        before[t % 2] = height;
        ps_buffer_printf(&figure->program, "%.9g %.9g\n", height + end, run->iterates[t].z - f->zero);
        ps_buffer_printf(&figure->table, "run,%.9g,%.9g,,,\n", height + end, run->iterates[t].z - f->zero);
    }
    ps_buffer_puts(&figure->program, "END\n");
}

/* Both sides of a region; its legend is that of the second. */
static void print_fill(ps_buffer *program, const char *name, double scale, const char *style, const char *title)
{
    ps_buffer_printf(program, "$%s using ($1/%.17g):2:3 with filledcurves %s notitle, $%s using ($1/%.17g):4:5 with filledcurves %s title '%s', ",
                     name, scale, style, name, scale, style, title);
}

static void print_panel(ps_figure *figure, const ps_law_figure *f, double from, double to, double scale, ps_text label)
{
    double low = position(f, -upper(f, to)), high = position(f, upper(f, to));
    ps_figure_set(figure, "xlabel", label);
    ps_buffer_printf(&figure->program, "set xrange [%.9g:%.9g]\nset yrange [%.9g:%.9g]\nplot ", from / scale, to / scale,
                     low - .15 * (high - low), high + .15 * (high - low));
    print_fill(&figure->program, "W", scale, "fillcolor rgb '#dfe7f2' fillstyle solid border linecolor rgb '" PS_COLOUR_CURVE "'", "certified: W is invariant");
    print_fill(&figure->program, "V", scale,
               "fillcolor rgb '" PS_COLOUR_CERTIFIED_INNER "' fillstyle solid border linecolor rgb '" PS_COLOUR_CURVE "' linewidth 1.5",
               "certified: V is invariant");
    ps_buffer_printf(&figure->program, "$run using ($1/%.17g):2 with points pointtype 7 pointsize 0.25 linecolor rgb '" PS_COLOUR_RUN "' title 'a run'\n",
                     scale);
}

static void print_label(ps_buffer *program, int line, double right, const char *text, double number)
{
    ps_buffer_printf(program, "set label %d '%s", line, text);
    if (number != 0)
        ps_buffer_printf(program, " %.4g", number);
    ps_buffer_printf(program, "' at first %.9g, graph %.9g right\n", right, 1 - .05 * line);
}

static ps_status print_data(ps_figure *figure, const ps_law_figure *f, ps_error *error)
{
    ps_simulation run;
    double start = .97 * ps_law_figure_number(f, "eps_bar");
    ps_buffer_puts(&figure->table, "what,eps,right_lo,right_hi,left_lo,left_hi\n");
    print_region(figure, f, "W", ps_law_figure_number(f, "eps_bar"), NULL);
    print_region(figure, f, "V", ps_law_figure_number(f, "eps_l"), lower);
    ps_status status = ps_law_figure_run(f, &run, f->zero + position(f, .5 * upper(f, start)), start, error);
    if (status == PS_OK)
        print_run(figure, f, &run);
    ps_simulation_clear(&run);
    return status;
}

/* The end of the runs: of eps/(beta_0 eta^2), rounded outwards. */
static void print_end(ps_figure *figure, const ps_law_figure *f)
{
    ps_buffer *program = &figure->program;
    double most = ps_law_figure_number(f, "beta") / f->beta_0, least = ps_law_figure_number(f, "beta_l") / f->beta_0;
    ps_buffer_printf(program, "set object 3 rectangle from first %.9g, graph 0 to first %.9g, graph 1 fillcolor rgb '" PS_COLOUR_END
                              "' fillstyle solid noborder behind\n", -most, -least);
    print_label(program, 1, -1.2 * most, "certified", 0);
    print_label(program, 2, -1.2 * most, "end:", -ceil(most * 1e3) / 1e3);
    print_label(program, 3, -1.2 * most, "to", -floor(least * 1e3) / 1e3);
}

ps_status ps_plot_barriers(ps_figure *figure, ps_certificate *certificate, ps_error *error)
{
    ps_law_figure f;
    ps_status status = ps_figure_begin(figure, error);
    if (status == PS_OK)
        status = ps_law_figure_init(&f, certificate, "sharpness_law_lower", error);
    if (status == PS_OK)
        status = print_data(figure, &f, error);
    if (status != PS_OK)
        return status;
    double beta = ps_law_figure_number(&f, "beta"), eps_bar = ps_law_figure_number(&f, "eps_bar");
    ps_law_figure_title(figure, &f, "multiplot layout 1,2 title");
    ps_buffer_puts(&figure->program, "set key top left Left reverse samplen 2\n");
    ps_figure_set(figure, "ylabel", (ps_text){"δ = xy - z^*", "$\\delta = xy - z^*$"});
    print_panel(figure, &f, -.05 * eps_bar, 1.05 * eps_bar, 1, (ps_text){"ε = ηλ - 2", "$\\varepsilon = \\eta\\lambda - 2$"});
    ps_buffer_puts(&figure->program, "unset ylabel\nset key off\n");
    print_end(figure, &f);
    print_panel(figure, &f, -5 * beta * f.h, 4 * beta * f.h, f.beta_0 * f.h,
                (ps_text){"ε / (β_0 η^2)", "$\\varepsilon / (\\beta_0 \\eta^2)$"});
    ps_buffer_puts(&figure->program, "unset multiplot\n");
    return PS_OK;
}
