#include "cli/critical_curve.h"

#include <stdlib.h>

#include "cli/command.h"
#include "cli/map_files.h"
#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "prodstab/map_share.h"
#include "report/answer.h"

enum { DIGITS = 5, CHAINS = 10 };

void print_critical_interval(ps_buffer *line, const char *name, const mpq_t lo, const mpq_t hi, long digits)
{
    ps_buffer low = {0}, high = {0};
    ps_decimal_print_outwards(&low, &high, lo, hi, digits);
    ps_buffer_printf(line, "%s in [%s, %s]", name, low.text, high.text);
    ps_buffer_clear(&low);
    ps_buffer_clear(&high);
}

const char *critical_parameter_name(const ps_loss *loss, size_t index)
{
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE && index-- == 0)
            return loss->parameters[i].name;
    return NULL;
}

const char *critical_word(ps_product_verdict verdict)
{
    return verdict == PS_VERDICT_UNDECIDED ? "unknown" : ps_product_verdict_text(verdict);
}

static size_t crossed_boxes(const ps_critical_curve *curve, size_t first, size_t after)
{
    size_t count = 0;
    for (size_t i = first; i < after; i++)
        count += curve->boxes[i].crossed >= 0;
    return count;
}

bool critical_curve_is_known(const ps_critical_curve *curve)
{
    return crossed_boxes(curve, 0, curve->count) == curve->count && curve->without_minimum == 0 && curve->breaks == 0;
}

/* ---- text ---- */

static size_t after_chain(const ps_critical_curve *curve, size_t first)
{
    size_t after = first;
    while (after < curve->count && curve->boxes[after].chain == curve->boxes[first].chain)
        after++;
    return after;
}

static void print_box(ps_buffer *line, const ps_loss *loss, const ps_critical_box *box)
{
    print_critical_interval(line, critical_parameter_name(loss, 0), box->lo[0], box->hi[0], DIGITS);
    ps_buffer_puts(line, ", ");
    print_critical_interval(line, critical_parameter_name(loss, 1), box->lo[1], box->hi[1], DIGITS);
}

static void print_chain(const ps_loss *loss, const ps_critical_curve *curve, size_t first, size_t after)
{
    ps_buffer line = {0};
    size_t count = after - first, crossed = crossed_boxes(curve, first, after);
    ps_buffer_printf(&line, "%zu box%s, ", count, count == 1 ? "" : "es");
    print_box(&line, loss, &curve->boxes[first]);
    if (count > 1) {
        ps_buffer_puts(&line, " to ");
        print_box(&line, loss, &curve->boxes[after - 1]);
    }
    if (crossed == count)
        ps_buffer_printf(&line, ": the curve alpha(z*) = 0 crosses %s", count == 1 ? "it" : "all of them");
    else if (crossed > 0)
        ps_buffer_printf(&line, ": the curve alpha(z*) = 0 crosses %zu of them; in the others the sign is not known", crossed);
    else
        ps_buffer_puts(&line, ": the sign of alpha(z*) is not known");
    print_row(crossed > 0 ? "critical" : "not known", line.text);
    ps_buffer_clear(&line);
}

static void print_count(const char *row, size_t count, const char *one, const char *many)
{
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%zu %s", count, count == 1 ? one : many);
    if (count > 0)
        print_row(row, line.text);
    ps_buffer_clear(&line);
}

static void print_elsewhere(const ps_certificate *map, const ps_critical_curve *curve)
{
    ps_buffer line = {0};
    mpq_t share;
    mpq_init(share);
    size_t cells = ps_map_decided(share, map);
    ps_buffer_printf(&line, "alpha(z*) is not 0 in %zu cells, ", cells - curve->zero);
    ps_map_print_share(&line, share);
    if (curve->zero > 0)
        ps_buffer_puts(&line, " with those where it is 0 throughout");
    if (cells > curve->zero)
        print_row("proved", line.text);
    mpq_clear(share);
    ps_buffer_clear(&line);
}

void print_critical_curve(const ps_certificate *map, const ps_critical_curve *curve)
{
    size_t chains = 0;
    for (size_t first = 0; first < curve->count && chains < CHAINS; chains++) {
        size_t after = after_chain(curve, first);
        print_chain(&map->loss, curve, first, after);
        first = after;
    }
    if (chains < curve->chains)
        print_count("critical", curve->chains - chains, "chain more (--csv)", "chains more (--csv)");
    print_count("critical", curve->zero, "cell in which alpha(z*) is 0 throughout", "cells in which alpha(z*) is 0 throughout");
    print_count("not known", curve->without_minimum, "cell, in which no minimum is proved", "cells, in which no minimum is proved");
    print_count("not known", curve->breaks, "side between cells whose minima are not proved to be one",
                "sides between cells whose minima are not proved to be one");
    print_elsewhere(map, curve);
}

/* ---- the JSON object ---- */

static json_t *answer_box(const ps_loss *loss, const ps_critical_box *box)
{
    json_t *ranges = json_object();
    for (size_t axis = 0; axis < 2; axis++)
        json_object_set_new(ranges, critical_parameter_name(loss, axis), answer_range(box->lo[axis], box->hi[axis]));
    const char *crossed = box->crossed < 0 ? NULL : critical_parameter_name(loss, (size_t)box->crossed);
    return json_pack("{s:o, s:o, s:s, s:s}", "ranges", ranges, "crossed", answer_text(crossed), "below", critical_word(box->below), "above",
                     critical_word(box->above));
}

json_t *answer_critical_curve(const ps_loss *loss, const ps_critical_curve *curve)
{
    json_t *chains = json_array();
    for (size_t i = 0; i < curve->count; i++) {
        if (i == 0 || curve->boxes[i].chain != curve->boxes[i - 1].chain)
            json_array_append_new(chains, json_array());
        json_array_append_new(json_array_get(chains, json_array_size(chains) - 1), answer_box(loss, &curve->boxes[i]));
    }
    return json_pack("{s:o, s:I, s:I, s:I}", "chains", chains, "without_minimum", (json_int_t)curve->without_minimum, "zero_throughout",
                     (json_int_t)curve->zero, "breaks", (json_int_t)curve->breaks);
}

/* ---- the table, the figure ---- */

void print_critical_curve_table(ps_buffer *table, const ps_loss *loss, const ps_critical_curve *curve)
{
    const char *x = critical_parameter_name(loss, 0), *y = critical_parameter_name(loss, 1);
    ps_buffer_printf(table, "chain,%s_lo,%s_hi,%s_lo,%s_hi,crossed,below,above\n", x, x, y, y);
    for (size_t i = 0; i < curve->count; i++) {
        const ps_critical_box *box = &curve->boxes[i];
        ps_buffer_printf(table, "%zu", box->chain + 1);
        for (size_t axis = 0; axis < 2; axis++) {
            ps_buffer_puts(table, ",");
            ps_rational_print(table, box->lo[axis]);
            ps_buffer_puts(table, ",");
            ps_rational_print(table, box->hi[axis]);
        }
        ps_buffer_printf(table, ",%s,%s,%s\n", box->crossed < 0 ? "" : box->crossed == 0 ? x : y, critical_word(box->below), critical_word(box->above));
    }
}

double *critical_curve_ends(const ps_critical_curve *curve)
{
    double *ends = ps_allocate(4 * (curve->count + 1) * sizeof *ends);
    for (size_t i = 0; i < curve->count; i++)
        for (size_t axis = 0; axis < 2; axis++) {
            ends[4 * i + 2 * axis] = mpq_get_d(curve->boxes[i].lo[axis]);
            ends[4 * i + 2 * axis + 1] = mpq_get_d(curve->boxes[i].hi[axis]);
        }
    return ends;
}
