/* check_jobs.h -- several files, each in a process of its own. */
#ifndef PRODSTAB_CLI_CHECK_JOBS_H
#define PRODSTAB_CLI_CHECK_JOBS_H

#include <stddef.h>

/* Calls check for each path, in up to so many processes at a time. What they print comes in the order of the files, as if they were
 * checked one after another; the largest code. A process that was killed, as where the memory is exhausted, counts as PS_EXIT_BUDGET,
 * and a line says so. */
int check_jobs(const char *const *paths, size_t count, size_t jobs, int (*check)(const char *path));

#endif
