/* keeper.h -- one rank's worker: a process that works on tasks, one at a time, and another one that starts it, and again if it ends
 * (a task may exhaust the memory of the machine). Neither knows of MPI, which does not like a rank that forks: so the keeper is
 * started before MPI is. */
#ifndef PRODSTAB_MPI_KEEPER_H
#define PRODSTAB_MPI_KEEPER_H

#include <sys/types.h>

#include "parallel/parallel.h"

typedef struct keeper {
    int socket;    /* questions go there as frames, answers come back, a missing one if the worker has ended with its task */
    pid_t process;
} keeper_process;

/* `work` is what a worker does, with the team that it is in. False if there can be no further process. */
bool keeper_start(keeper_process *k, int (*work)(const parallel_team *team, int argc, char **argv), int argc, char **argv);

/* Ends both, and waits for them. */
void keeper_end(keeper_process *k);

#endif
