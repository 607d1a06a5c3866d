/* ranks.h -- the ranks of an MPI program as a team: rank 0 hands out the tasks, the worker of every rank, that of rank 0 too, works on
 * them. MPI has been started; `keeper` is this rank's socket to its own (keeper.h). */
#ifndef PRODSTAB_MPI_RANKS_H
#define PRODSTAB_MPI_RANKS_H

#include "parallel/parallel.h"

typedef struct ranks {
    int keeper, count;
    parallel_team team; /* on rank 0 */
} ranks;

/* On rank 0: the team; when all is done, the others are told. */
void ranks_begin(ranks *r, int keeper, int count);
void ranks_end(ranks *r);

/* On another rank: works until it is told that all is done. */
void ranks_serve(int keeper);

#endif
