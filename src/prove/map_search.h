/* map_search.h -- cells of a map while it is made: those of one level are tried together, on several threads or processes
 * (map_level.c, map_transfer.c). Which are halved, map.c and critical.c decide, each for itself. */
#ifndef PRODSTAB_PROVE_MAP_SEARCH_H
#define PRODSTAB_PROVE_MAP_SEARCH_H

#include "parallel/parallel.h"
#include "prodstab/map.h"
#include "prove/parameter_box.h"

typedef struct map_cell {
    ps_parameter_box box;
    ps_buffer near, from, to; /* the minimum that is looked for, as in the options; what is empty is as they say */
    ps_certificate found;     /* what is true there; its loss is folded (loss.h) */
    uint64_t operations;      /* that it took */
    ps_error error;
    bool complete;
} map_cell;

typedef struct map_search {
    const ps_certify_options *given;
    const ps_map_limits *limits;
    ps_certify_result *result;
    ps_certify_options options; /* for one cell */
    bool (*complete)(ps_certificate *cell, const ps_check_limits *limits); /* of a cell with a minimum and no verdict, may be NULL */
    map_cell *level, *next;     /* cells that are tried now; those that will be */
    size_t count, next_count, next_capacity;
    size_t settled, done;       /* cells that are not tried again; in the level */
    parallel_checkpoint *checkpoint;
} map_search;

/* Makes what was found the cell's, and leaves nothing. (map_cell.c) */
void map_cell_take(map_cell *cell, ps_certificate *found);
void map_cell_clear(map_cell *cell);

/* The first level, which is the whole box, and what holds for every cell; PS_INPUT if no parameter is an interval, or a claim is
 * named that rests on others. Close it in any case, which says if the checkpoint cannot be written. */
ps_status map_search_open(map_search *m, ps_error *error);
ps_status map_search_close(map_search *m, ps_status status, ps_error *error);

/* Tries all cells of the level. */
ps_status map_try_level(map_search *m, ps_error *error);

/* A new cell of the next level (its box is not initialised); two that are the halves of a box, the last ones. */
map_cell *map_push(map_search *m);
void map_push_halves(map_search *m, const ps_parameter_box *box, size_t where);

/* The next level becomes the level, whose cells were cleared or moved. */
void map_advance(map_search *m);

extern const parallel_transfer map_transfer;

/* Whether the user has stopped it: what is found then counts for nothing. */
bool map_is_stopped(const map_search *m);

/* Opens the checkpoint that the limits name, if any. */
ps_status map_open_checkpoint(map_search *m, ps_error *error);

#endif
