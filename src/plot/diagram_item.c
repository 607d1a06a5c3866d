#include "plot/diagram.h"

void ps_diagram_add(ps_diagram *d, ps_diagram_series which, double a_lo, double a_hi, double z_lo, double z_hi)
{
    d->items = ps_grow(d->items, d->count, &d->capacity, sizeof *d->items);
    d->items[d->count++] = (ps_diagram_item){which, a_lo, a_hi, z_lo, z_hi};
}
