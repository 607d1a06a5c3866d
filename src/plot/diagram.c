#include "plot/diagram.h"

#include <math.h>
#include <stdlib.h>

#include "plot/figure.h"

static const double DEFAULT_END = 3;

/* The titles are the same in LaTeX. */
static const struct {
    const char *name, *title, *style;
} series[PS_DIAGRAM_COUNT] = {
    [PS_DIAGRAM_ITERATION] = {"iteration", "plain iteration in doubles",
                              "dots linecolor rgb '" PS_COLOUR_DOTS "' notitle, NaN with points pointtype 7 pointsize 0.2 linecolor rgb '" PS_COLOUR_DOTS "'"},
    [PS_DIAGRAM_DESCENT] = {"descent", "gradient descent on l(xy) in doubles",
                            "points pointtype 6 pointsize 0.5 linecolor rgb '" PS_COLOUR_RUN "'"},
    [PS_DIAGRAM_FLIP] = {"flip", "certified: flip, both points in the band",
                         "boxxyerror fillstyle pattern 2 noborder linecolor rgb '" PS_COLOUR_CURVE "'"},
    [PS_DIAGRAM_CYCLE] = {"two_cycle", "certified: 2-cycle, one point in each box",
                          "boxxyerror fillstyle transparent pattern 1 border linewidth 1.5 linecolor rgb '" PS_COLOUR_CURVE "'"},
    [PS_DIAGRAM_DOUBLING] = {"period_doubling", "certified: the period doubles",
                             "boxxyerror fillstyle empty border linewidth 2 linecolor rgb '#000000'"},
    [PS_DIAGRAM_WINDOW] = {"attracting_cycle", "certified: a cycle of a longer period, one point in each box",
                           "boxxyerror fillstyle transparent solid 0.3 border linewidth 1 linecolor rgb '#208040'"},
    [PS_DIAGRAM_OSCILLATION] = {"bounded_oscillation", "certified: the iterates stay in the box and never settle",
                                "boxxyerror fillstyle empty border linewidth 1 linecolor rgb '#b06000'"},
};

static bool has(const ps_diagram *d, ps_diagram_series which)
{
    for (size_t i = 0; i < d->count; i++)
        if (d->items[i].series == which)
            return true;
    return false;
}

/* Points as "a z", boxes as boxxyerror reads them: a middle and the ends. */
static void print_block(ps_buffer *program, const ps_diagram *d, ps_diagram_series which)
{
    bool points = which == PS_DIAGRAM_ITERATION || which == PS_DIAGRAM_DESCENT;
    ps_buffer_printf(program, "$%s << END\n", series[which].name);
    for (size_t i = 0; i < d->count; i++) {
        const ps_diagram_item *t = &d->items[i];
        if (t->series == which && points)
            ps_buffer_printf(program, "%.7g %.7g\n", t->a_lo, t->z_lo);
        else if (t->series == which)
            ps_buffer_printf(program, "%.9g %.9g %.9g %.9g %.9g %.9g\n", (t->a_lo + t->a_hi) / 2, (t->z_lo + t->z_hi) / 2,
                             t->a_lo, t->a_hi, t->z_lo, t->z_hi);
    }
    ps_buffer_puts(program, "END\n");
}

static int compare(const void *x, const void *y)
{
    double p = *(const double *)x, q = *(const double *)y;
    return (p > q) - (p < q);
}

/* As much as the certified boxes and the middle 98 per cent of the iterates need. */
static void find_height(const ps_diagram *d, double *low, double *high)
{
    double *z = ps_allocate((d->count + 1) * sizeof *z);
    size_t count = 0;
    *low = *high = d->minimum;
    for (size_t i = 0; i < d->count; i++) {
        const ps_diagram_item *t = &d->items[i];
        if (t->series == PS_DIAGRAM_ITERATION) {
            z[count++] = t->z_lo;
        } else {
            *low = fmin(*low, t->z_lo);
            *high = fmax(*high, t->z_hi);
        }
    }
    qsort(z, count, sizeof *z, compare);
    if (count > 0) {
        *low = fmin(*low, z[count / 100]);
        *high = fmax(*high, z[count - 1 - count / 100]);
    }
    free(z);
    double room = 0.05 * (*high - *low);
    *low -= room;
    *high += room;
}

static void print_line(ps_buffer *program, int tag, double ratio, const char *text)
{
    ps_buffer_printf(program, "set arrow %d from first %.9g, graph 0 to first %.9g, graph 1 nohead dashtype %d linecolor rgb '#000000'\n"
                              "set label %d '%s' at first %.9g, graph 0.03 rotate by 90 left offset -1.2,0\n",
                     tag, ratio, ratio, tag + 1, tag, text, ratio);
}

/* Without an end of their own the steps end where every iteration has escaped, if it has. */
static double find_end(const ps_diagram *d, const ps_diagram_options *options)
{
    double end = d->end;
    if (options->to > 0)
        return options->to;
    for (size_t i = 0; i < d->count; i++)
        end = fmax(end, d->items[i].a_hi);
    return fmin(DEFAULT_END, end + .03 * (end - options->from));
}

static void print_axes(ps_figure *figure, const ps_diagram *d, const ps_diagram_options *options)
{
    double low, high;
    find_height(d, &low, &high);
    ps_figure_title(figure, "title", (ps_text){"z ↦ z - a l'(z)", "$z \\mapsto z - a\\,\\ell'(z)$"}, &d->certificate->loss, d->eta);
    ps_figure_set(figure, "xlabel", (ps_text){"effective step a in units of a_c, the edge of stability",
                                              "effective step $a$ in units of $a_c$, the edge of stability"});
    ps_figure_set(figure, "ylabel", (ps_text){"z", "$z$"});
    ps_buffer_printf(&figure->program, "set xrange [%.9g:%.9g]\nset yrange [%.9g:%.9g]\nset key below left Left reverse vertical maxrows 6\n", options->from,
                     find_end(d, options), low, high);
    print_line(&figure->program, 1, 1, "edge");
    print_line(&figure->program, 2, d->end, "certified up to here");
}

static void print_program(ps_buffer *program, const ps_diagram *d)
{
    const char *before = "plot ";
    for (int i = 0; i < PS_DIAGRAM_COUNT; i++)
        if (has(d, (ps_diagram_series)i)) {
            ps_buffer_printf(program, "%s$%s with %s title '%s'", before, series[i].name, series[i].style, series[i].title);
            before = ", ";
        }
    ps_buffer_puts(program, "\n");
}

static void print_table(ps_buffer *table, const ps_diagram *d)
{
    ps_buffer_puts(table, "what,a_lo,a_hi,z_lo,z_hi\n");
    for (size_t i = 0; i < d->count; i++) {
        const ps_diagram_item *t = &d->items[i];
        ps_buffer_printf(table, "%s,%.9g,%.9g,%.9g,%.9g\n", series[t->series].name, t->a_lo, t->a_hi, t->z_lo, t->z_hi);
    }
}

static void print_figure(ps_figure *figure, const ps_diagram *d, const ps_diagram_options *options)
{
    for (int i = 0; i < PS_DIAGRAM_COUNT; i++)
        if (has(d, (ps_diagram_series)i))
            print_block(&figure->program, d, (ps_diagram_series)i);
    print_axes(figure, d, options);
    print_program(&figure->program, d);
    print_table(&figure->table, d);
}

ps_status ps_plot_diagram(ps_figure *figure, ps_certificate *certificate, const ps_diagram_options *options, ps_error *error)
{
    ps_diagram d = {.certificate = certificate, .eta = options->eta};
    ps_status status = ps_figure_begin(figure, error);
    if (!ps_scout_init(&d.scout, &certificate->loss) || d.scout.parameter_count > 0)
        status = status != PS_OK ? status : ps_error_set(error, PS_INPUT, 0, 0, "a loss whose parameters are intervals cannot be drawn");
    d.minimum = mpq_get_d(certificate->claims[0].values[0]);
    if (status == PS_OK && !ps_diagram_add_certified(&d))
        status = ps_error_set(error, PS_INPUT, 0, 0, "there is no claim flip to draw");
    if (status == PS_OK)
        status = ps_diagram_add_descent(&d, error);
    if (status == PS_OK) {
        ps_diagram_add_iteration(&d, options->from, options->to > 0 ? options->to : DEFAULT_END);
        print_figure(figure, &d, options);
    }
    ps_scout_clear(&d.scout);
    free(d.items);
    return status;
}
