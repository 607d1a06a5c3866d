/* map_search.h -- a map while it is made (map.c), and its cells as other processes and checkpoints know them (map_transfer.c). */
#ifndef PRODSTAB_PROVE_MAP_SEARCH_H
#define PRODSTAB_PROVE_MAP_SEARCH_H

#include "parallel/parallel.h"
#include "prodstab/map.h"
#include "prove/parameter_box.h"

typedef struct map_cell {
    ps_parameter_box box;
    ps_certify_result found; /* of this, only its certificate and how many operations it took */
    ps_error error;
    bool complete;
} map_cell;

typedef struct map_search {
    const ps_certify_options *given;
    const ps_map_limits *limits;
    ps_certify_result *result;
    ps_certify_options options; /* for one cell */
    map_cell *level, *next;     /* cells that are tried now; those that will be */
    size_t count, next_count, next_capacity;
    size_t done;                /* in the level */
    parallel_checkpoint *checkpoint;
} map_search;

void map_cell_clear(map_cell *cell);

extern const parallel_transfer map_transfer;

/* Whether the user has stopped it: what is found then counts for nothing. */
bool map_is_stopped(const map_search *m);

/* Opens the checkpoint that the limits name, if any. */
ps_status map_open_checkpoint(map_search *m, ps_error *error);

#endif
