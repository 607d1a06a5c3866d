/* critical_raster.h -- a map of two parameters as a raster of squares, as fine as its finest cell: what is beside what. */
#ifndef PRODSTAB_PROVE_CRITICAL_RASTER_H
#define PRODSTAB_PROVE_CRITICAL_RASTER_H

#include "prodstab/critical.h"

typedef struct critical_raster {
    const ps_certificate **cells; /* of the map; not owned, but the array is */
    size_t cell_count;
    size_t parameters[2];         /* that are intervals */
    size_t size[2];               /* squares along each: powers of 2 */
    uint32_t *at;                 /* the cell of a square, row by row; each has one */
} critical_raster;

/* From cells that cover the box of the loss and come from halving it, each parameter up to PS_CRITICAL_HALVINGS times; takes the array
 * over. Clear it. */
void critical_raster_init(critical_raster *r, const ps_loss *loss, const ps_certificate **cells, size_t count);
void critical_raster_clear(critical_raster *r);

/* The square in column `x` and row `y`; its cell. */
size_t critical_raster_index(const critical_raster *r, size_t x, size_t y);
const ps_certificate *critical_raster_cell(const critical_raster *r, size_t x, size_t y);

/* The cell's first square and the one after its last, along one of the two parameters. */
void critical_raster_span(const critical_raster *r, const ps_loss *whole, const ps_certificate *cell, size_t axis, size_t span[2]);

/* An end of squares as a value of the parameter. */
void critical_raster_value(mpq_t out, const critical_raster *r, const ps_loss *whole, size_t axis, size_t square);

#endif
