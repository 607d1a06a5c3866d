/* Boxes in an order in which each touches the one before: from a box with few neighbours always on to the one that has fewest left; what
 * was passed by is put between two that it touches. */
#include <stdlib.h>

#include "prove/critical_curve.h"

/* The runs that touch one, each once, in the order in which they are met around it. */
typedef struct neighbours {
    size_t *runs;
    size_t count, capacity;
} neighbours;

static void meet(neighbours *n, size_t run)
{
    for (size_t i = 0; i < n->count; i++)
        if (n->runs[i] == run)
            return;
    n->runs = ps_grow(n->runs, n->count, &n->capacity, sizeof *n->runs);
    n->runs[n->count++] = run;
}

static void find_neighbours(neighbours *n, const critical_runs *all, const critical_raster *r, size_t run)
{
    const critical_run *one = &all->runs[run];
    n->count = 0;
    size_t from[2], to[2];
    for (size_t axis = 0; axis < 2; axis++) {
        from[axis] = one->first[axis] > 0 ? one->first[axis] - 1 : 0;
        to[axis] = one->last[axis] + 1 < r->size[axis] ? one->last[axis] + 1 : one->last[axis];
    }
    for (size_t y = from[1]; y <= to[1]; y++)
        for (size_t x = from[0]; x <= to[0]; x++) {
            uint32_t of = all->of[critical_raster_index(r, x, y)];
            if (of > 0 && of - 1 != run && !all->runs[of - 1].taken)
                meet(n, of - 1);
        }
}

/* Of the runs that touch one and are in no chain, that with fewest such neighbours left; or the number of runs. */
static size_t next_of(const critical_runs *all, const critical_raster *r, size_t run)
{
    neighbours n = {0};
    size_t next = all->count;
    find_neighbours(&n, all, r, run);
    for (size_t i = 0; i < n.count; i++)
        if (next == all->count || all->runs[n.runs[i]].neighbours < all->runs[next].neighbours)
            next = n.runs[i];
    free(n.runs);
    return next;
}

static void take(critical_runs *all, const critical_raster *r, size_t run, size_t chain)
{
    neighbours n = {0};
    all->runs[run].taken = true;
    all->runs[run].chain = chain;
    find_neighbours(&n, all, r, run);
    for (size_t i = 0; i < n.count; i++)
        all->runs[n.runs[i]].neighbours--;
    free(n.runs);
}

/* Writes runs to `order` from that one on, each touching the one before; how many. */
static size_t walk(critical_runs *all, const critical_raster *r, size_t run, size_t chain, size_t *order)
{
    size_t count = 0;
    for (; run < all->count; run = next_of(all, r, run)) {
        take(all, r, run, chain);
        order[count++] = run;
    }
    return count;
}

static void reverse(size_t *order, size_t count)
{
    for (size_t i = 0; i < count / 2; i++) {
        size_t other = order[i];
        order[i] = order[count - 1 - i];
        order[count - 1 - i] = other;
    }
}

/* From a run on, and then to the other side: closed curves have no end to begin at. */
static size_t walk_both_ways(critical_runs *all, const critical_raster *r, size_t run, size_t chain, size_t *order)
{
    size_t count = walk(all, r, run, chain, order);
    reverse(order, count);
    return count + walk(all, r, next_of(all, r, run), chain, order + count);
}

static bool touch(const critical_run *one, const critical_run *other)
{
    for (size_t axis = 0; axis < 2; axis++)
        if (one->first[axis] > other->last[axis] + 1 || other->first[axis] > one->last[axis] + 1)
            return false;
    return true;
}

/* Puts a run between two of the chain that follow each other, if it touches both. */
static bool insert(critical_runs *all, const critical_raster *r, size_t run, size_t chain, size_t *order, size_t count)
{
    for (size_t at = 1; at < count; at++) {
        if (!touch(&all->runs[run], &all->runs[order[at - 1]]) || !touch(&all->runs[run], &all->runs[order[at]]))
            continue;
        take(all, r, run, chain);
        for (size_t i = count; i > at; i--)
            order[i] = order[i - 1];
        order[at] = run;
        return true;
    }
    return false;
}

static size_t insert_all(critical_runs *all, const critical_raster *r, size_t chain, size_t *order, size_t count)
{
    for (size_t run = 0; run < all->count; run++)
        count += !all->runs[run].taken && insert(all, r, run, chain, order, count);
    return count;
}

static size_t first_of_next(const critical_runs *all)
{
    size_t first = all->count;
    for (size_t i = 0; i < all->count; i++)
        if (!all->runs[i].taken && (first == all->count || all->runs[i].neighbours < all->runs[first].neighbours))
            first = i;
    return first;
}

size_t critical_order(critical_runs *all, const critical_raster *r)
{
    neighbours n = {0};
    size_t chains = 0, position = 0;
    all->order = ps_allocate((all->count + 1) * sizeof *all->order);
    for (size_t i = 0; i < all->count; i++) {
        find_neighbours(&n, all, r, i);
        all->runs[i].neighbours = n.count;
    }
    free(n.runs);
    for (; position < all->count; chains++) {
        size_t *chain = all->order + position, count = walk_both_ways(all, r, first_of_next(all), chains, chain);
        position += insert_all(all, r, chains, chain, count);
    }
    return chains;
}
