#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "plot/figure.h"
#include "prodstab/rational.h"

enum { LEVELS = 4 };

/* What is known in a cell. */
typedef struct cell_look {
    enum { NOTHING, STABLE, UNSTABLE, DEGENERATE } verdict;
    mpq_srcptr bound; /* of alpha; NULL if there is none */
} cell_look;

static cell_look look(const ps_certificate *cell)
{
    cell_look seen = {NOTHING, NULL};
    for (size_t i = 0; i < cell->claim_count; i++) {
        const ps_claim_kind *kind = cell->claims[i].kind;
        if (ps_claim_kind_role(kind) != PS_CLAIM_VERDICT)
            continue;
        seen.bound = ps_claim_field_count(kind) > 0 ? cell->claims[i].values[0] : NULL;
        seen.verdict = seen.bound == NULL || mpq_sgn(seen.bound) == 0 ? DEGENERATE : mpq_sgn(seen.bound) > 0 ? STABLE : UNSTABLE;
    }
    return seen;
}

static bool is_interval(const ps_loss *loss, size_t parameter)
{
    return loss->intervals[parameter] != PS_NODE_NONE;
}

static size_t interval_count(const ps_loss *loss)
{
    size_t count = 0;
    for (size_t i = 0; i < loss->parameter_count; i++)
        count += is_interval(loss, i);
    return count;
}

/* ---- the figure ---- */

/* Stable cells are told apart by levels of alpha, the first of which is 0; those from a level on lie within its line. */
typedef struct levels {
    mpq_t alpha[LEVELS];
    double printed[LEVELS];
} levels;

/* The largest bound of a stable cell. */
static double largest(const ps_certificate *map)
{
    double most = 0;
    for (size_t i = 0; i < map->cell_count; i++) {
        cell_look seen = look(&map->cells[i]);
        if (seen.verdict == STABLE)
            most = fmax(most, mpq_get_d(seen.bound));
    }
    return most;
}

/* Each is about a quarter of the next one, and of one digit. */
static void set_levels(levels *l, double most)
{
    char text[32];
    for (int i = 0; i < LEVELS; i++) {
        snprintf(text, sizeof text, "%.0e", i == 0 ? 0 : most * pow(4, i - LEVELS));
        mpq_init(l->alpha[i]);
        ps_rational_parse(l->alpha[i], text, strlen(text), NULL);
        l->printed[i] = strtod(text, NULL);
    }
}

static void clear_levels(levels *l)
{
    for (int i = 0; i < LEVELS; i++)
        mpq_clear(l->alpha[i]);
}

/* The ends of a cell as "x_lo x_hi y_lo y_hi"; a map of one parameter is a strip. */
static void print_ends(ps_buffer *program, const ps_loss *whole, const ps_loss *cell)
{
    size_t axes = 0;
    for (size_t i = 0; i < whole->parameter_count; i++)
        if (is_interval(whole, i)) {
            ps_buffer_printf(program, "%.17g %.17g ", mpq_get_d(cell->parameters[i].lo), mpq_get_d(cell->parameters[i].hi));
            axes++;
        }
    ps_buffer_puts(program, axes == 1 ? "0 1\n" : "\n");
}

/* Those with that verdict, and, unless it is NULL, with a bound from `least` on. */
static void print_cells(ps_buffer *program, const ps_certificate *map, const char *name, int verdict, mpq_srcptr least)
{
    ps_buffer_printf(program, "$%s << END\n", name);
    for (size_t i = 0; i < map->cell_count; i++) {
        cell_look seen = look(&map->cells[i]);
        if ((int)seen.verdict == verdict && (least == NULL || mpq_cmp(seen.bound, least) >= 0))
            print_ends(program, &map->loss, &map->cells[i].loss);
    }
    ps_buffer_puts(program, "nan nan nan nan\nEND\n");
}

static void print_axes(ps_buffer *program, const ps_loss *loss)
{
    const char *axes = "xy";
    for (size_t i = 0; i < loss->parameter_count; i++) {
        const ps_parameter *p = &loss->parameters[i];
        if (!is_interval(loss, i))
            continue;
        ps_buffer_printf(program, "set %crange [%.17g:%.17g]\nset %clabel '%s' noenhanced\n", *axes, mpq_get_d(p->lo), mpq_get_d(p->hi), *axes,
                         p->name);
        axes++;
    }
    if (*axes == 'y')
        ps_buffer_puts(program, "set yrange [0:1]\nunset ytics\n");
}

/* A line around the cells of a level: what their borders show where no such cell is painted over them. */
static void print_plots(ps_buffer *program, const levels *l, bool curve)
{
    static const char *const blues[LEVELS] = {"#d4e4f4", "#a4c4e4", "#6c9ccc", "#3c70a8"};
    static const char boxes[] = "using ($1+$2)/2:($3+$4)/2:1:2:3:4 with boxxyerror";
    ps_buffer_puts(program, "set key outside bottom center horizontal samplen 2\nset border\nplot ");
    ps_buffer_printf(program, "$unstable %s fillstyle solid noborder linecolor rgb '#f0b070' notitle, \\\n", boxes);
    ps_buffer_printf(program, "$unstable %s fillstyle transparent pattern 4 noborder linecolor rgb '#a05000' title 'product-unstable', \\\n", boxes);
    ps_buffer_printf(program, "$degenerate %s fillstyle solid noborder linecolor rgb '#b0b0b0' title 'degenerate'", boxes);
    for (int i = 0; i < LEVELS; i++) {
        if (i > 0)
            ps_buffer_printf(program, ", \\\n$stable%d %s fillstyle empty linecolor rgb '#102848' linewidth 2 notitle", i, boxes);
        ps_buffer_printf(program, ", \\\n$stable%d %s fillstyle solid noborder linecolor rgb '%s' title '", i, boxes, blues[i]);
        if (i == 0)
            ps_buffer_puts(program, "product-stable'");
        else
            ps_buffer_printf(program, "alpha >= %g'", l->printed[i]);
    }
    if (curve)
        ps_buffer_printf(program, ", \\\n$curve %s fillstyle solid linecolor rgb '#c01820' title 'alpha(z*) = 0'", boxes);
    ps_buffer_puts(program, "\n");
}

static void print_curve(ps_buffer *program, const double *curve, size_t count)
{
    ps_buffer_puts(program, "$curve << END\n");
    for (size_t i = 0; i < count; i++)
        ps_buffer_printf(program, "%.17g %.17g %.17g %.17g\n", curve[4 * i], curve[4 * i + 1], curve[4 * i + 2], curve[4 * i + 3]);
    ps_buffer_puts(program, "END\n");
}

/* ---- the table ---- */

static void print_row(ps_buffer *table, const ps_loss *whole, const ps_certificate *cell)
{
    static const char *const words[] = {"undecided", "product-stable", "product-unstable", "degenerate"};
    cell_look seen = look(cell);
    for (size_t i = 0; i < whole->parameter_count; i++) {
        if (!is_interval(whole, i))
            continue;
        ps_rational_print(table, cell->loss.parameters[i].lo);
        ps_buffer_puts(table, ",");
        ps_rational_print(table, cell->loss.parameters[i].hi);
        ps_buffer_puts(table, ",");
    }
    ps_buffer_printf(table, "%s,", words[seen.verdict]);
    if (seen.bound != NULL)
        ps_rational_print(table, seen.bound);
    ps_buffer_puts(table, ",");
    for (size_t i = 0; i < cell->claim_count; i++)
        ps_buffer_printf(table, "%s%s", i > 0 ? " " : "", cell->claims[i].kind->name);
    ps_buffer_puts(table, "\n");
}

static void print_table(ps_buffer *table, const ps_certificate *map)
{
    for (size_t i = 0; i < map->loss.parameter_count; i++)
        if (is_interval(&map->loss, i))
            ps_buffer_printf(table, "%s_lo,%s_hi,", map->loss.parameters[i].name, map->loss.parameters[i].name);
    ps_buffer_puts(table, "verdict,alpha_bound,claims\n");
    for (size_t i = 0; i < map->cell_count; i++)
        print_row(table, &map->loss, &map->cells[i]);
}

static void print_program(ps_figure *figure, const ps_certificate *map, const double *curve, size_t curve_count)
{
    char name[16] = "stable0";
    levels l;
    set_levels(&l, largest(map));
    for (int i = 0; i < LEVELS; i++) {
        name[6] = (char)('0' + i);
        print_cells(&figure->program, map, name, STABLE, l.alpha[i]);
    }
    print_cells(&figure->program, map, "unstable", UNSTABLE, NULL);
    print_cells(&figure->program, map, "degenerate", DEGENERATE, NULL);
    if (curve_count > 0)
        print_curve(&figure->program, curve, curve_count);
    print_axes(&figure->program, &map->loss);
    print_plots(&figure->program, &l, curve_count > 0);
    clear_levels(&l);
}

ps_status ps_plot_map(ps_figure *figure, const ps_certificate *map, const double *curve, size_t curve_count, ps_error *error)
{
    print_table(&figure->table, map);
    if (figure->style.path == NULL)
        return PS_OK;
    if (interval_count(&map->loss) > 2)
        return ps_error_set(error, PS_INPUT, 0, 0, "there are %zu intervals, too many for a figure: fix all but two", interval_count(&map->loss));
    ps_status status = ps_figure_begin(figure, error);
    if (status == PS_OK)
        print_program(figure, map, curve, curve_count);
    return status;
}
