/* What a map in two parameters says of the curve alpha(z*) = 0. The squares of its raster that have a minimum and no sign are covered by
 * runs: along a parameter, from one cell with a sign to the next; where the signs differ, the curve crosses the run. */
#include <stdlib.h>
#include <string.h>

#include "prove/critical_curve.h"

/* ---- runs ---- */

static bool is_open(const critical_raster *r, size_t x, size_t y)
{
    const ps_certificate *cell = critical_raster_cell(r, x, y);
    return cell->claim_count > 0 && ps_critical_verdict(cell) == PS_VERDICT_UNDECIDED;
}

/* Moves `square` along an axis by a step; false at the border. */
static bool move(const critical_raster *r, size_t square[2], size_t axis, bool up)
{
    if (up ? square[axis] + 1 == r->size[axis] : square[axis] == 0)
        return false;
    square[axis] = up ? square[axis] + 1 : square[axis] - 1;
    return true;
}

/* The last open square from that one on; the verdict behind it, if the minimum is the same all the way, else undecided. */
static size_t run_end(const critical_raster *r, const size_t from[2], size_t axis, bool up, ps_product_verdict *beyond)
{
    size_t square[2] = {from[0], from[1]}, last = from[axis];
    const ps_certificate *cell = critical_raster_cell(r, square[0], square[1]), *next;
    bool same = true;
    *beyond = PS_VERDICT_UNDECIDED;
    while (move(r, square, axis, up)) {
        next = critical_raster_cell(r, square[0], square[1]);
        same = same && ps_critical_same_minimum(cell, next);
        cell = next;
        if (!is_open(r, square[0], square[1])) {
            *beyond = same ? ps_critical_verdict(cell) : PS_VERDICT_UNDECIDED;
            break;
        }
        last = square[axis];
    }
    return last;
}

static critical_run run_through(const critical_raster *r, const size_t square[2], size_t axis)
{
    critical_run run = {.axis = axis, .crosses = false};
    for (size_t k = 0; k < 2; k++)
        run.first[k] = run.last[k] = square[k];
    run.first[axis] = run_end(r, square, axis, false, &run.below);
    run.last[axis] = run_end(r, square, axis, true, &run.above);
    run.crosses = (run.below == PS_VERDICT_STABLE && run.above == PS_VERDICT_UNSTABLE) ||
                  (run.below == PS_VERDICT_UNSTABLE && run.above == PS_VERDICT_STABLE);
    return run;
}

/* The shorter one of the two through a square that are crossed; or the square alone. */
static critical_run choose(const critical_raster *r, const size_t square[2])
{
    critical_run along[2] = {run_through(r, square, 0), run_through(r, square, 1)};
    size_t length[2];
    for (size_t k = 0; k < 2; k++)
        length[k] = along[k].last[k] - along[k].first[k];
    size_t best = along[1].crosses && (!along[0].crosses || length[1] < length[0]) ? 1 : 0;
    if (along[best].crosses)
        return along[best];
    return (critical_run){.first = {square[0], square[1]}, .last = {square[0], square[1]}};
}

/* How many runs hold each square, with one more, or, with -1, one fewer. */
static void count_run(uint32_t *held, const critical_raster *r, const critical_run *run, int step)
{
    for (size_t y = run->first[1]; y <= run->last[1]; y++)
        for (size_t x = run->first[0]; x <= run->last[0]; x++)
            held[critical_raster_index(r, x, y)] += (uint32_t)step;
}

static bool is_spare(const uint32_t *held, const critical_raster *r, const critical_run *run)
{
    for (size_t y = run->first[1]; y <= run->last[1]; y++)
        for (size_t x = run->first[0]; x <= run->last[0]; x++)
            if (held[critical_raster_index(r, x, y)] < 2)
                return false;
    return true;
}

/* Drops runs all squares of which are in others, and says which one each square is in. */
static void drop_spare(critical_runs *runs, const critical_raster *r)
{
    size_t kept = 0;
    for (size_t i = 0; i < runs->count; i++) {
        if (is_spare(runs->of, r, &runs->runs[i]))
            count_run(runs->of, r, &runs->runs[i], -1);
        else
            runs->runs[kept++] = runs->runs[i];
    }
    runs->count = kept;
    for (size_t i = 0; i < kept; i++)
        for (size_t y = runs->runs[i].first[1]; y <= runs->runs[i].last[1]; y++)
            for (size_t x = runs->runs[i].first[0]; x <= runs->runs[i].last[0]; x++)
                runs->of[critical_raster_index(r, x, y)] = (uint32_t)i + 1;
}

static void cover_all(critical_runs *runs, const critical_raster *r)
{
    size_t square[2];
    for (square[1] = 0; square[1] < r->size[1]; square[1]++)
        for (square[0] = 0; square[0] < r->size[0]; square[0]++) {
            if (runs->of[critical_raster_index(r, square[0], square[1])] > 0 || !is_open(r, square[0], square[1]))
                continue;
            runs->runs = ps_grow(runs->runs, runs->count, &runs->capacity, sizeof *runs->runs);
            runs->runs[runs->count] = choose(r, square);
            count_run(runs->of, r, &runs->runs[runs->count++], 1);
        }
    drop_spare(runs, r);
}

/* ---- what is not the curve ---- */

static void count_cells(ps_critical_curve *curve, const critical_raster *r)
{
    for (size_t i = 0; i < r->cell_count; i++) {
        curve->without_minimum += r->cells[i]->claim_count == 0;
        curve->zero += ps_critical_verdict(r->cells[i]) == PS_VERDICT_DEGENERATE;
    }
}

/* Whether the square's cell and that before it along the axis are two that may have different minima. */
static bool is_break(const critical_raster *r, size_t x, size_t y, size_t axis)
{
    size_t square[2] = {x, y};
    const ps_certificate *cell = critical_raster_cell(r, x, y);
    if (!move(r, square, axis, false))
        return false;
    const ps_certificate *before = critical_raster_cell(r, square[0], square[1]);
    return before != cell && before->claim_count > 0 && cell->claim_count > 0 && !ps_critical_same_minimum(before, cell);
}

static void count_breaks(ps_critical_curve *curve, const critical_raster *r)
{
    for (size_t y = 0; y < r->size[1]; y++)
        for (size_t x = 0; x < r->size[0]; x++)
            curve->breaks += (size_t)is_break(r, x, y, 0) + (size_t)is_break(r, x, y, 1);
}

/* ---- the whole ---- */

static void append(ps_critical_curve *curve, const critical_raster *r, const ps_loss *whole, const critical_run *run)
{
    curve->boxes = ps_grow(curve->boxes, curve->count, &curve->capacity, sizeof *curve->boxes);
    ps_critical_box *box = &curve->boxes[curve->count++];
    *box = (ps_critical_box){.crossed = run->crosses ? (int)run->axis : -1, .below = run->below, .above = run->above, .chain = run->chain};
    for (size_t axis = 0; axis < 2; axis++) {
        mpq_inits(box->lo[axis], box->hi[axis], NULL);
        critical_raster_value(box->lo[axis], r, whole, axis, run->first[axis]);
        critical_raster_value(box->hi[axis], r, whole, axis, run->last[axis] + 1);
    }
}

void ps_critical_curve_read(ps_critical_curve *curve, const ps_certificate *map)
{
    critical_raster r;
    const ps_certificate **cells = ps_allocate(map->cell_count * sizeof *cells);
    for (size_t i = 0; i < map->cell_count; i++)
        cells[i] = &map->cells[i];
    critical_raster_init(&r, &map->loss, cells, map->cell_count);
    critical_runs runs = {.of = ps_allocate(r.size[0] * r.size[1] * sizeof *runs.of)};
    memset(runs.of, 0, r.size[0] * r.size[1] * sizeof *runs.of);
    cover_all(&runs, &r);
    curve->chains = critical_order(&runs, &r);
    for (size_t i = 0; i < runs.count; i++)
        append(curve, &r, &map->loss, &runs.runs[runs.order[i]]);
    count_cells(curve, &r);
    count_breaks(curve, &r);
    free(runs.runs);
    free(runs.of);
    free(runs.order);
    critical_raster_clear(&r);
}

void ps_critical_curve_clear(ps_critical_curve *curve)
{
    for (size_t i = 0; i < curve->count; i++)
        for (size_t axis = 0; axis < 2; axis++)
            mpq_clears(curve->boxes[i].lo[axis], curve->boxes[i].hi[axis], NULL);
    free(curve->boxes);
    *curve = (ps_critical_curve){0};
}
