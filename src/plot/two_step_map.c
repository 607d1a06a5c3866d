/* The two-step map at the edge of stability (theory page, section 3): by what factor it changes the distance to the minimum. */
#include <math.h>
#include <string.h>

#include "numbers/scout.h"
#include "plot/figure.h"

enum { POINTS = 800 };
static const double REACH = 1.25;      /* how far to draw, in units of the radius that is certified */
static const double MOST_RADII = 10;   /* but not more of the inner one: there is what is to be seen */
static const double MOST_FACTOR = 3;

/* What is drawn. */
typedef struct two_step_map {
    ps_scout scout;
    double minimum, step, reach;   /* z*, 2/l''(z*), and of z - z* */
    bool contracts, expands;       /* what is certified, for |z - z*| <= inner, by 1 -+ kappa d^2 */
    double inner, outer, kappa;    /* strictly nearer up to outer, or inner again */
    double least, most;            /* factors */
} two_step_map;

static ps_claim *find_claim(ps_certificate *certificate, const char *kind)
{
    for (size_t i = 0; i < certificate->claim_count; i++)
        if (strcmp(certificate->claims[i].kind->name, kind) == 0)
            return &certificate->claims[i];
    return NULL;
}

static double number(ps_claim *claim, const char *field)
{
    return mpq_get_d(ps_claim_value(claim, field));
}

/* False if the certificate says nothing of the map, not even that it is degenerate. */
static bool read_claim(two_step_map *m, ps_certificate *certificate)
{
    ps_claim *contraction = find_claim(certificate, "edge_contraction"), *expansion = find_claim(certificate, "edge_expansion");
    ps_claim *claim = contraction != NULL ? contraction : expansion;
    m->contracts = contraction != NULL;
    m->expands = claim != NULL && !m->contracts;
    m->inner = claim != NULL ? number(claim, "r") : 1 + fabs(m->minimum);
    m->outer = m->contracts ? number(claim, "R") : m->inner;
    m->kappa = claim != NULL ? number(claim, "kappa") : 0;
    return claim != NULL || find_claim(certificate, "degenerate") != NULL || find_claim(certificate, "degenerate_at") != NULL;
}

/* |H(z) - z*|/|z - z*| at z* + delta; false where two steps are not defined. */
static bool factor_at(two_step_map *m, double delta, double *factor)
{
    double l[3], once;
    if (!ps_scout_at(&m->scout, 0, m->minimum + delta, 1, l))
        return false;
    once = m->minimum + delta - m->step * l[1];
    if (!ps_scout_at(&m->scout, 0, once, 1, l))
        return false;
    *factor = fabs((once - m->step * l[1] - m->minimum) / delta);
    return isfinite(*factor);
}

/* Not so far that the distance grows out of the frame. */
static void choose_reach(two_step_map *m)
{
    double factor;
    m->reach = fmin(REACH * m->outer, MOST_RADII * m->inner);
    for (int i = 0; i < 100 && !m->contracts; i++, m->reach *= 0.9)
        if (factor_at(m, m->reach, &factor) && factor <= MOST_FACTOR && factor_at(m, -m->reach, &factor) && factor <= MOST_FACTOR)
            return;
}

static void print_curve(ps_figure *figure, two_step_map *m)
{
    double factor;
    m->least = m->most = 1;
    ps_buffer_puts(&figure->table, "what,delta,factor\n");
    ps_buffer_puts(&figure->program, "$map << END\n");
    for (int i = -POINTS; i < POINTS; i++) {
        double delta = m->reach * (2 * i + 1) / (2 * POINTS);
        if (!factor_at(m, delta, &factor))
            continue;
        m->least = fmin(m->least, factor);
        m->most = fmax(m->most, fmin(factor, MOST_FACTOR));
        ps_buffer_printf(&figure->program, "%.9g %.9g\n", delta, factor);
        ps_buffer_printf(&figure->table, "map,%.9g,%.9g\n", delta, factor);
    }
    ps_buffer_puts(&figure->program, "END\n");
}

/* Where the claim says that the curve is, between two bounds. */
static void print_region(ps_figure *figure, const two_step_map *m, const char *name, double radius, double kappa)
{
    ps_buffer_printf(&figure->program, "$%s << END\n", name);
    for (int i = -POINTS; i <= POINTS; i++) {
        double delta = fmin(radius, m->reach) * i / POINTS, bound = 1 + (m->expands ? kappa : -kappa) * delta * delta;
        ps_buffer_printf(&figure->program, "%.9g %.9g\n", delta, bound);
        ps_buffer_printf(&figure->table, "%s,%.9g,%.9g\n", name, delta, bound);
    }
    ps_buffer_puts(&figure->program, "END\n");
}

/* The format of the text has the radius, and what is said of one that is beyond the frame. */
static void print_fill(ps_figure *figure, const two_step_map *m, const char *name, const char *colour, double radius, ps_text format)
{
    ps_buffer plain = {0}, latex = {0};
    const char *beyond = radius > m->reach ? " (beyond the frame)" : "";
    ps_buffer_printf(&plain, "%s = %.4g%s", format.plain, radius, beyond);
    ps_buffer_printf(&latex, "%s = %.4g$%s", format.latex, radius, beyond);
    ps_buffer_printf(&figure->program, "$%s using 1:2:(%s) with filledcurves fillcolor rgb '%s' fillstyle solid border linecolor rgb '%s' title ",
                     name, m->expands ? "top" : "bottom", colour, PS_COLOUR_CURVE);
    ps_figure_text(figure, (ps_text){plain.text, latex.text});
    ps_buffer_puts(&figure->program, ", ");
    ps_buffer_clear(&plain);
    ps_buffer_clear(&latex);
}

static void print_axes(ps_figure *figure, const two_step_map *m)
{
    double room = 0.08 * (m->most - m->least) + 1e-9;
    ps_buffer_printf(&figure->program, "bottom = %.9g\ntop = %.9g\nset xrange [%.9g:%.9g]\nset yrange [bottom:top]\nset key below left Left reverse vertical maxrows 3\n",
                     m->least - room, m->most + room, -m->reach, m->reach);
    ps_figure_set(figure, "xlabel", (ps_text){"z - z^*", "$z - z^*$"});
    ps_figure_set(figure, "ylabel", (ps_text){"|H(z) - z^*| / |z - z^*|", "$|H(z) - z^*| / |z - z^*|$"});
}

static void print_plot(ps_figure *figure, const two_step_map *m)
{
    static const ps_text nearer = {"certified: below 1 where 0 < |z - z^*| ≤ R", "certified: below $1$ where $0 < |z - z^*| \\le R"},
                         contraction = {"certified: at most 1 - κ (z - z^*)^2 where |z - z^*| ≤ r",
                                        "certified: at most $1 - \\kappa (z - z^*)^2$ where $|z - z^*| \\le r"},
                         expansion = {"certified: at least 1 + κ (z - z^*)^2 where |z - z^*| ≤ r",
                                      "certified: at least $1 + \\kappa (z - z^*)^2$ where $|z - z^*| \\le r"};
    const char *curve = m->contracts || m->expands ? "in doubles" : "in doubles: of this map nothing is certified";
    ps_buffer_puts(&figure->program, "plot ");
    if (m->contracts)
        print_fill(figure, m, "nearer", PS_COLOUR_CERTIFIED, m->outer, nearer);
    if (m->contracts || m->expands)
        print_fill(figure, m, "bound", PS_COLOUR_CERTIFIED_INNER, m->inner, m->contracts ? contraction : expansion);
    ps_buffer_puts(&figure->program, "1 with lines dashtype 2 linecolor rgb '#000000' notitle, "
                                     "$map using 1:2 with lines linewidth 2 linecolor rgb '" PS_COLOUR_RUN "' title ");
    ps_figure_text(figure, (ps_text){curve, curve});
    ps_buffer_puts(&figure->program, "\n");
}

static void print_figure(ps_figure *figure, two_step_map *m, const ps_loss *loss)
{
    choose_reach(m);
    print_curve(figure, m);
    if (m->contracts)
        print_region(figure, m, "nearer", m->outer, 0);
    if (m->contracts || m->expands)
        print_region(figure, m, "bound", m->inner, m->kappa);
    ps_figure_title(figure, "title", (ps_text){"two steps at the edge of stability", "two steps at the edge of stability"}, loss, 0);
    print_axes(figure, m);
    print_plot(figure, m);
}

ps_status ps_plot_two_step_map(ps_figure *figure, ps_certificate *certificate, ps_error *error)
{
    double l[3];
    two_step_map m = {.minimum = mpq_get_d(certificate->claims[0].values[0])};
    ps_status status = ps_figure_begin(figure, error);
    bool fine = ps_scout_init(&m.scout, &certificate->loss) && m.scout.parameter_count == 0;
    if (status == PS_OK && !fine)
        status = ps_error_set(error, PS_INPUT, 0, 0, "a loss whose parameters are intervals cannot be drawn");
    if (status == PS_OK && (!ps_scout_at(&m.scout, 0, m.minimum, 2, l) || !(l[2] > 0)))
        status = ps_error_set(error, PS_INPUT, 0, 0, "the derivatives at the minimum are not to be had in doubles");
    if (status == PS_OK && !read_claim(&m, certificate))
        status = ps_error_set(error, PS_INPUT, 0, 0, "there is no claim edge_contraction to draw");
    if (status == PS_OK) {
        m.step = 2 / l[2];
        print_figure(figure, &m, &certificate->loss);
    }
    ps_scout_clear(&m.scout);
    return status;
}
