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

static void print_data(ps_figure *figure, const ps_simulation *s, size_t count, double *least, double *most)
{
    *least = *most = s->iterates[0].z;
    ps_buffer_puts(&figure->program, "$run << END\n");
    for (size_t i = 0; i < count; i++) {
        const ps_iterate *p = &s->iterates[i];
        *least = fmin(*least, p->z);
        *most = fmax(*most, p->z);
        ps_buffer_printf(&figure->program, "%zu %.9g %.9g\n", i, p->z, p->sharpness);
    }
    ps_buffer_puts(&figure->program, "END\n");
}

/* The certified starts: filled as far as the frame, whose ends are the run's, goes. */
static void print_starts(ps_figure *figure, double low, double high)
{
    ps_buffer plain = {0}, latex = {0};
    ps_buffer_printf(&plain, "certified to converge: starts xy in [%.9g, %.9g]", low, high);
    ps_buffer_printf(&latex, "certified to converge: starts $xy \\in [%.9g, %.9g]$", low, high);
    ps_buffer_printf(&figure->program, "set object 1 rectangle from graph 0, first %.9g to graph 1, first %.9g fillcolor rgb '" PS_COLOUR_CERTIFIED
                                       "' fillstyle solid border linecolor rgb '" PS_COLOUR_CURVE "' behind\n", low, high);
    ps_buffer_puts(&figure->program, "set key above\nplot NaN with boxes fillcolor rgb '" PS_COLOUR_CERTIFIED "' fillstyle solid border title ");
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
    double least, most;
    size_t count = drawn_count(s);
    ps_status status = ps_figure_begin(figure, error);
    if (status != PS_OK)
        return status;
    print_data(figure, s, count, &least, &most);
    ps_simulation_print_csv(&figure->table, s);
    print_title(figure, s, count);
    double room = .05 * (most - least) + 1e-9 * (1 + fabs(most));
    ps_buffer_printf(&figure->program, "unset key\nset xrange [0:%zu]\nset yrange [%.9g:%.9g]\n", count, least - room, most + room);
    ps_figure_set(figure, "ylabel", (ps_text){"product xy", "product $xy$"});
    if (low < high)
        print_starts(figure, low, high);
    ps_buffer_printf(&figure->program, "%s$run using 1:2 %s notitle\nunset object 1\nunset key\nset yrange [*:*]\n", low < high ? "" : "plot ", dots);
    ps_figure_set(figure, "xlabel", (ps_text){"step", "step"});
    ps_figure_set(figure, "ylabel", (ps_text){"sharpness in units of 2/η", "sharpness in units of $2/\\eta$"});
    ps_buffer_printf(&figure->program, "plot $run using 1:3 %s, 1 with lines dashtype 2 linecolor rgb '#000000'\nunset multiplot\n", dots);
    return PS_OK;
}
