/* One cell of a map while it is made. There may be very many: what it took to find its claims is not kept. */
#include "prove/map_search.h"

void map_cell_take(map_cell *c, ps_certificate *found)
{
    c->found = *found;
    ps_loss_fold(&c->found.loss);
    ps_certificate_init(found);
}

void map_cell_clear(map_cell *c)
{
    ps_parameter_box_clear(&c->box);
    ps_buffer_clear(&c->near);
    ps_buffer_clear(&c->from);
    ps_buffer_clear(&c->to);
    ps_certificate_clear(&c->found);
}
