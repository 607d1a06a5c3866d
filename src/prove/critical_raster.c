#include "prove/critical_raster.h"

#include <stdlib.h>

/* How many squares as wide as the cell its parameter's interval has. */
static size_t parts_of(const ps_loss *whole, const ps_loss *cell, size_t parameter)
{
    mpq_t parts, side;
    mpq_inits(parts, side, NULL);
    mpq_sub(parts, whole->parameters[parameter].hi, whole->parameters[parameter].lo);
    mpq_sub(side, cell->parameters[parameter].hi, cell->parameters[parameter].lo);
    mpq_div(parts, parts, side);
    mpz_tdiv_q(mpq_numref(parts), mpq_numref(parts), mpq_denref(parts));
    size_t count = mpz_get_ui(mpq_numref(parts));
    mpq_clears(parts, side, NULL);
    return count;
}

size_t critical_raster_index(const critical_raster *r, size_t x, size_t y)
{
    return y * r->size[0] + x;
}

const ps_certificate *critical_raster_cell(const critical_raster *r, size_t x, size_t y)
{
    return r->cells[r->at[critical_raster_index(r, x, y)]];
}

void critical_raster_span(const critical_raster *r, const ps_loss *whole, const ps_certificate *cell, size_t axis, size_t span[2])
{
    size_t parameter = r->parameters[axis], width = r->size[axis] / parts_of(whole, &cell->loss, parameter);
    mpq_t start, side;
    mpz_t square;
    mpq_inits(start, side, NULL);
    mpz_init(square);
    mpq_sub(start, cell->loss.parameters[parameter].lo, whole->parameters[parameter].lo);
    mpq_sub(side, whole->parameters[parameter].hi, whole->parameters[parameter].lo);
    mpq_div(start, start, side);
    mpz_mul_ui(square, mpq_numref(start), r->size[axis]);
    mpz_fdiv_q(square, square, mpq_denref(start));
    span[0] = mpz_get_ui(square);
    span[1] = span[0] + width;
    mpz_clear(square);
    mpq_clears(start, side, NULL);
}

void critical_raster_value(mpq_t out, const critical_raster *r, const ps_loss *whole, size_t axis, size_t square)
{
    const ps_parameter *p = &whole->parameters[r->parameters[axis]];
    mpq_t share;
    mpq_init(share);
    mpq_set_ui(share, square, r->size[axis]);
    mpq_canonicalize(share);
    mpq_sub(out, p->hi, p->lo);
    mpq_mul(out, out, share);
    mpq_add(out, out, p->lo);
    mpq_clear(share);
}

static void fill(critical_raster *r, const ps_loss *whole, size_t cell)
{
    size_t x[2], y[2];
    critical_raster_span(r, whole, r->cells[cell], 0, x);
    critical_raster_span(r, whole, r->cells[cell], 1, y);
    for (size_t j = y[0]; j < y[1]; j++)
        for (size_t i = x[0]; i < x[1]; i++)
            r->at[critical_raster_index(r, i, j)] = (uint32_t)cell;
}

void critical_raster_init(critical_raster *r, const ps_loss *loss, const ps_certificate **cells, size_t count)
{
    *r = (critical_raster){.cells = cells, .cell_count = count, .size = {1, 1}};
    for (size_t i = 0, axis = 0; i < loss->parameter_count && axis < 2; i++)
        if (loss->intervals[i] != PS_NODE_NONE)
            r->parameters[axis++] = i;
    for (size_t i = 0; i < count; i++)
        for (size_t axis = 0; axis < 2; axis++) {
            size_t parts = parts_of(loss, &cells[i]->loss, r->parameters[axis]);
            r->size[axis] = parts > r->size[axis] ? parts : r->size[axis];
        }
    r->at = ps_allocate(r->size[0] * r->size[1] * sizeof *r->at);
    for (size_t i = 0; i < count; i++)
        fill(r, loss, i);
}

void critical_raster_clear(critical_raster *r)
{
    free(r->cells);
    free(r->at);
    *r = (critical_raster){0};
}
