/* parallel.h -- many tasks, numbered from 0, on several threads. What is done does not depend on how many there are.
 *
 * The tasks share nothing: each thread has its own caches, which the libraries for numbers keep, and frees them. */
#ifndef PRODSTAB_PARALLEL_PARALLEL_H
#define PRODSTAB_PARALLEL_PARALLEL_H

#include <stdbool.h>
#include <stddef.h>

typedef struct parallel_work {
    size_t count, threads;
    void (*begin)(void *context, size_t task); /* in the order of the tasks, one at a time; or NULL */
    void (*run)(void *context, size_t task);   /* at any time, beside others */
    void (*done)(void *context, size_t task);  /* as soon as it has run, one at a time, never beside a `begin`; or NULL */
    void (*end)(void *context, size_t task);   /* in the order of the tasks, one at a time, likewise; or NULL */
    void (*leave)(void);                       /* at the end of each thread; or NULL */
    void *context;
} parallel_work;

/* Returns when all tasks are done. One thread: they run in the calling one. No task begins that is far ahead of the first that has
 * not ended, so that the memory for what ends in order is bounded. */
void parallel_run(const parallel_work *work);

/* How many threads there may be, and how many processors this program may use. */
enum { PARALLEL_THREADS = 256 };
size_t parallel_processors(void);

#endif
