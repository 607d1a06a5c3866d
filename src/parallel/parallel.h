/* parallel.h -- many tasks, numbered from 0, on several threads or processes. What is done does not depend on how many there are.
 *
 * The tasks share nothing: each thread has its own caches, which the libraries for numbers keep, and frees them. */
#ifndef PRODSTAB_PARALLEL_PARALLEL_H
#define PRODSTAB_PARALLEL_PARALLEL_H

#include "parallel/checkpoint.h"

/* What another process is told of a task, and tells; an earlier run, too, has told it. */
typedef struct parallel_transfer {
    void (*ask)(void *context, size_t task, ps_buffer *question);
    void (*hear)(void *context, const char *question);           /* there: what is asked becomes task 0, which then runs */
    bool (*tell)(void *context, size_t task, ps_buffer *answer); /* after it has run; false if it was stopped */
    bool (*take)(void *context, size_t task, const char *answer, size_t length); /* here, instead of a run; false: it is no answer */
} parallel_transfer;

/* Processes, wherever they are, each of which works on one task at a time. */
typedef struct parallel_team {
    size_t size; /* 0: this process is one of them */
    void (*send)(void *context, size_t worker, const ps_buffer *question);
    size_t (*receive)(void *context, ps_buffer *answer, bool *lost); /* waits: whose answer it is; lost: the process has ended */
    void (*next)(void *context, ps_buffer *question); /* in one of them; ends it if there is none */
    void (*reply)(void *context, const ps_buffer *answer);
    void *context;
} parallel_team;

typedef struct parallel_work {
    size_t count, threads;
    void (*begin)(void *context, size_t task); /* in the order of the tasks, one at a time; or NULL */
    void (*run)(void *context, size_t task);   /* at any time, beside others */
    void (*done)(void *context, size_t task);  /* as soon as it has run, one at a time, never beside a `begin`; or NULL */
    void (*end)(void *context, size_t task);   /* in the order of the tasks, one at a time, likewise; or NULL */
    void (*leave)(void);                       /* at the end of each thread; or NULL */
    void *context;
    const parallel_transfer *transfer; /* needed for these two: */
    const parallel_team *team;         /* NULL: threads of this process */
    parallel_checkpoint *checkpoint;   /* or NULL */
} parallel_work;

/* Returns their count when all tasks are done, or the task that was given up, if three processes of the team ended with it. One
 * thread: they run in the calling one. No task begins that is far ahead of the first that has not ended, so that the memory for what
 * ends in order is bounded. In a process of the team it does not return. */
size_t parallel_run(const parallel_work *work);

/* How many threads there may be, and how many processors this program may use. */
enum { PARALLEL_THREADS = 256 };
size_t parallel_processors(void);

#endif
