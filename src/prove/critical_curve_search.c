/* The curve alpha(z*) = 0 in the plane of two parameters: cells without a sign are halved, those of one size together, as long as there
 * may be so many cells; where no minimum is proved, a coarse grid will do, but next to cells that have a sign. */
#include <stdlib.h>

#include "prodstab/option.h"
#include "prove/critical_raster.h"
#include "prove/critical_search.h"

enum { COARSE = 8 };

/* ---- what is beside what ---- */

static void raster_of(critical_raster *r, const critical_search *s)
{
    const ps_certificate **cells = ps_allocate(s->count * sizeof *cells);
    for (size_t i = 0; i < s->count; i++)
        cells[i] = &s->cells[i].found;
    critical_raster_init(r, &s->map.result->certificate.loss, cells, s->count);
}

static const map_cell *decided_in(const critical_search *s, const critical_raster *r, size_t x, size_t y)
{
    bool inside = x < r->size[0] && y < r->size[1]; /* before the first: very large */
    const map_cell *c = inside ? &s->cells[r->at[critical_raster_index(r, x, y)]] : NULL;
    return c != NULL && critical_has_verdict(c) ? c : NULL;
}

/* A neighbour across a side that is decided, or NULL. */
static const map_cell *decided_beside(const critical_search *s, const critical_raster *r, size_t at)
{
    const ps_loss *whole = &s->map.result->certificate.loss;
    size_t x[2], y[2];
    const map_cell *found = NULL;
    critical_raster_span(r, whole, &s->cells[at].found, 0, x);
    critical_raster_span(r, whole, &s->cells[at].found, 1, y);
    for (size_t i = x[0]; i < x[1] && found == NULL; i++) {
        found = decided_in(s, r, i, y[0] - 1);
        found = found != NULL ? found : decided_in(s, r, i, y[1]);
    }
    for (size_t j = y[0]; j < y[1] && found == NULL; j++) {
        found = decided_in(s, r, x[0] - 1, j);
        found = found != NULL ? found : decided_in(s, r, x[1], j);
    }
    return found;
}

/* ---- levels ---- */

/* The first parameter and the second one in turn; a cell is halved with its own minimum, or a neighbour's. */
static void halve(critical_search *s, const map_cell *c, const map_cell *neighbour)
{
    const map_cell *other = critical_has_minimum(c) ? c : neighbour;
    map_push_halves(&s->map, &c->box, s->parameters[c->box.depth % 2]);
    for (size_t half = 1; half <= 2 && other != NULL; half++)
        critical_follow(s, &s->map.next[s->map.next_count - half], other, other == c);
}

/* Pushes the halves of cells above that depth that are to be halved, and marks these; how many they are. */
static size_t push_level(critical_search *s, int depth, bool *halved)
{
    critical_raster r;
    size_t count = 0;
    raster_of(&r, s);
    for (size_t at = 0; at < s->count; at++) {
        const map_cell *c = &s->cells[at], *neighbour = NULL;
        halved[at] = !critical_has_verdict(c) && c->box.depth < depth;
        if (halved[at] && !critical_has_minimum(c))
            neighbour = decided_beside(s, &r, at);
        halved[at] = halved[at] && (critical_has_minimum(c) || c->box.depth < COARSE || neighbour != NULL);
        if (halved[at])
            halve(s, c, neighbour);
        count += halved[at];
    }
    critical_raster_clear(&r);
    return count;
}

/* Cells up to that depth; *more becomes false where there may be no more. */
static ps_status run_level(critical_search *s, int depth, bool *more, size_t *count, ps_error *error)
{
    bool *halved = ps_allocate(s->count);
    *count = push_level(s, depth, halved);
    *more = s->count + *count <= s->map.limits->cells;
    ps_status status = PS_OK;
    if (*more) {
        s->map.settled = s->count - *count;
        map_advance(&s->map);
        status = s->map.count > 0 ? map_try_level(&s->map, error) : PS_OK;
        if (status == PS_OK)
            critical_replace_halved(s, halved);
    }
    free(halved);
    return status;
}

ps_status critical_search_curve(critical_search *s, ps_error *error)
{
    const int halvings = s->map.limits->halvings < PS_CRITICAL_HALVINGS ? s->map.limits->halvings : PS_CRITICAL_HALVINGS;
    ps_status status = PS_OK;
    bool more = true;
    for (int depth = 1; depth <= 2 * halvings && more && status == PS_OK; depth++)
        for (size_t count = 1; count > 0 && more && status == PS_OK;)
            status = run_level(s, depth, &more, &count, error);
    if (!more)
        ps_buffer_printf(&s->map.result->reason, "%zu cells do not suffice for smaller ones (%s has more)", s->map.limits->cells,
                         ps_option_name(PS_OPTION_MAP_CELLS));
    return status;
}
