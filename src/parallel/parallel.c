#define _GNU_SOURCE /* sched_getaffinity */
#include "parallel/parallel.h"

#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>

#include "prodstab/status.h"

enum { AHEAD = 256 };                       /* tasks that have begun and not ended */
static const size_t STACK = (size_t)1 << 23; /* bytes: what a program has, whatever its limits are */

typedef struct queue {
    const parallel_work *work;
    pthread_mutex_t lock;
    pthread_cond_t ended;  /* one more task has */
    size_t next, end_next; /* the first task that has not begun, and that has not ended */
    bool has_run[AHEAD];   /* of the tasks from end_next on, by their remainders */
} queue;

static void call(void (*function)(void *, size_t), const parallel_work *work, size_t task)
{
    if (function != NULL)
        function(work->context, task);
}

/* Takes the next task and begins it; false if there is none. The lock is held. */
static bool take(queue *q, size_t *task)
{
    while (q->next < q->work->count && q->next - q->end_next == AHEAD)
        pthread_cond_wait(&q->ended, &q->lock);
    if (q->next == q->work->count)
        return false;
    *task = q->next++;
    call(q->work->begin, q->work, *task);
    return true;
}

/* The lock is held. */
static void finish(queue *q, size_t task)
{
    call(q->work->done, q->work, task);
    q->has_run[task % AHEAD] = true;
    for (; q->end_next < q->next && q->has_run[q->end_next % AHEAD]; q->end_next++) {
        q->has_run[q->end_next % AHEAD] = false;
        call(q->work->end, q->work, q->end_next);
    }
    pthread_cond_broadcast(&q->ended);
}

static void work_on(queue *q)
{
    size_t task;
    pthread_mutex_lock(&q->lock);
    while (take(q, &task)) {
        pthread_mutex_unlock(&q->lock);
        q->work->run(q->work->context, task);
        pthread_mutex_lock(&q->lock);
        finish(q, task);
    }
    pthread_mutex_unlock(&q->lock);
}

static void *run_thread(void *context)
{
    queue *q = context;
    work_on(q);
    if (q->work->leave != NULL)
        q->work->leave();
    return NULL;
}

/* As many of them as the system allows: one will do. */
static size_t start(queue *q, pthread_t *threads, size_t wanted)
{
    pthread_attr_t attributes;
    size_t started = 0;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, STACK);
    while (started < wanted && pthread_create(&threads[started], &attributes, run_thread, q) == 0)
        started++;
    pthread_attr_destroy(&attributes);
    return started;
}

void parallel_run(const parallel_work *work)
{
    queue q = {.work = work, .lock = PTHREAD_MUTEX_INITIALIZER, .ended = PTHREAD_COND_INITIALIZER};
    pthread_t threads[PARALLEL_THREADS];
    size_t wanted = work->threads < PARALLEL_THREADS ? work->threads : PARALLEL_THREADS;
    size_t started = wanted > 1 ? start(&q, threads, wanted < work->count ? wanted : work->count) : 0;
    if (started == 0)
        work_on(&q);
    while (started > 0)
        pthread_join(threads[--started], NULL);
    pthread_cond_destroy(&q.ended);
    pthread_mutex_destroy(&q.lock);
}

size_t parallel_processors(void)
{
    cpu_set_t processors;
    if (sched_getaffinity(0, sizeof processors, &processors) != 0 || CPU_COUNT(&processors) < 1)
        return 1;
    size_t count = (size_t)CPU_COUNT(&processors);
    return count < PARALLEL_THREADS ? count : PARALLEL_THREADS;
}
