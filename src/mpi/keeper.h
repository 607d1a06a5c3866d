/* keeper.h -- one rank's worker: a process that works on tasks, one at a time, and another one that starts it, and again if it ends
 * (a task may exhaust the memory of the machine). Neither knows of MPI, which does not like a rank that forks: so the keeper is
 * started before MPI is. */
#ifndef PRODSTAB_MPI_KEEPER_H
#define PRODSTAB_MPI_KEEPER_H

#include "parallel/parallel.h"

/* Starts the keeper; the socket to it, or -1. Questions go there as frames, answers come back, a missing one if the worker has ended
 * with its task. `work` is what a worker does, with the team that it is in. They end when the socket is closed. */
int keeper_start(int (*work)(const parallel_team *team, int argc, char **argv), int argc, char **argv);

#endif
