/* Product and sharpness of a run against steps, in doubles. */
#include <math.h>

#include "plot/figure.h"

static const double FAR = 1e3; /* as far as a run that escapes is drawn, in units of its first product */

/* How many iterates are drawn: all, or those before it has escaped. */
static size_t drawn_count(const ps_simulation *s)
{
    double far = FAR * (1 + fabs(s->iterates[0].z));
    for (size_t i = 0; i < s->count; i++)
        if (!(fabs(s->iterates[i].z) < far && isfinite(s->iterates[i].sharpness)))
            return i > 0 ? i : 1;
    return s->count;
}

typedef struct range {
    double lo, hi;
} range;

static void extend(range *r, double value)
{
    if (!isfinite(value))
        return;
    r->lo = fmin(r->lo, value);
    r->hi = fmax(r->hi, value);
}

static void print_range(ps_figure *figure, range r)
{
    double room = .05 * (r.hi - r.lo) + 1e-6 * (1 + fabs(r.hi));
    ps_buffer_printf(&figure->program, "set yrange [%.9g:%.9g]\n", r.lo - room, r.hi + room);
}

static void print_data(ps_figure *figure, const ps_simulation *s, size_t count, range *product, range *sharpness)
{
    ps_buffer_puts(&figure->program, "$run << END\n");
    for (size_t i = 0; i < count; i++) {
        const ps_iterate *p = &s->iterates[i];
        extend(product, p->z);
        extend(sharpness, p->sharpness);
        ps_buffer_printf(&figure->program, "%zu %.9g %.9g\n", i, p->z, p->sharpness);
    }
    ps_buffer_puts(&figure->program, "END\n");
}

/* The certified starts: a bar where the steps begin, as far as the frame, whose ends are the run's, goes. */
static void print_starts(ps_figure *figure, double low, double high)
{
    ps_buffer plain = {0}, latex = {0};
    ps_buffer_printf(&plain, "certified to converge: starts xy in [%.9g, %.9g]", low, high);
    ps_buffer_printf(&latex, "certified to converge: starts $xy \\in [%.9g, %.9g]$", low, high);
    ps_buffer_printf(&figure->program, "set object 1 rectangle from graph 0, first %.9g to graph 0.015, first %.9g fillcolor rgb '" PS_COLOUR_CERTIFIED_INNER
                                       "' fillstyle solid border linecolor rgb '" PS_COLOUR_CURVE "' behind\n", low, high);
    ps_buffer_puts(&figure->program, "set key above\nplot NaN with boxes fillcolor rgb '" PS_COLOUR_CERTIFIED_INNER "' fillstyle solid border title ");
    ps_figure_text(figure, (ps_text){plain.text, latex.text});
    ps_buffer_puts(&figure->program, ", ");
    ps_buffer_clear(&plain);
    ps_buffer_clear(&latex);
}

static void print_title(ps_figure *figure, const ps_simulation *s, size_t count)
{
    ps_buffer plain = {0}, latex = {0};
    ps_buffer_printf(&plain, "gradient descent in doubles, η = %.9g: not a proof", s->eta);
    ps_buffer_printf(&latex, "gradient descent in doubles, $\\eta = %.9g$: not a proof", s->eta);
    if (count < s->count) {
        ps_buffer_printf(&plain, "; escapes at step %zu", count);
        ps_buffer_printf(&latex, "; escapes at step %zu", count);
    }
    ps_buffer_puts(&figure->title, plain.text);
    ps_figure_set(figure, "multiplot layout 2,1 title", figure->style.untitled ? (ps_text){"", ""} : (ps_text){plain.text, latex.text});
    ps_buffer_clear(&plain);
    ps_buffer_clear(&latex);
}

ps_status ps_plot_simulation(ps_figure *figure, const ps_simulation *s, double low, double high, ps_error *error)
{
    static const char dots[] = "with points pointtype 7 pointsize 0.2 linecolor rgb '" PS_COLOUR_RUN "'";
    range product = {s->iterates[0].z, s->iterates[0].z}, sharpness = {0, 1};
    size_t count = drawn_count(s);
    ps_status status = ps_figure_begin(figure, error);
    if (status != PS_OK)
        return status;
    print_data(figure, s, count, &product, &sharpness);
    ps_simulation_print_csv(&figure->table, s);
    print_title(figure, s, count);
    ps_buffer_printf(&figure->program, "unset key\nset xrange [0:%zu]\n", count);
    print_range(figure, product);
    ps_figure_set(figure, "ylabel", (ps_text){"product xy", "product $xy$"});
    if (low < high)
        print_starts(figure, low, high);
    ps_buffer_printf(&figure->program, "%s$run using 1:2 %s notitle\nunset object 1\nunset key\n", low < high ? "" : "plot ", dots);
    print_range(figure, sharpness);
    ps_figure_set(figure, "xlabel", (ps_text){"step", "step"});
    ps_figure_set(figure, "ylabel", (ps_text){"sharpness in units of 2/η", "sharpness in units of $2/\\eta$"});
    ps_buffer_printf(&figure->program, "plot $run using 1:3 %s, 1 with lines dashtype 2 linecolor rgb '#000000'\nunset multiplot\n", dots);
    return PS_OK;
}
