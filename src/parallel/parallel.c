#define _GNU_SOURCE /* sched_getaffinity */
#include "parallel/parallel.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>

#include "parallel/queue.h"

static const size_t STACK = (size_t)1 << 23; /* bytes: what a program has, whatever its limits are */

typedef struct crew {
    queue queue;
    pthread_mutex_t lock;
    pthread_cond_t ended; /* one more task has */
} crew;

/* Takes the next task and begins it; false if there is none. The lock is held. */
static bool take(crew *c, size_t *task)
{
    while (queue_waits(&c->queue))
        pthread_cond_wait(&c->ended, &c->lock);
    if (queue_is_empty(&c->queue))
        return false;
    *task = queue_take(&c->queue);
    return true;
}

static void work_on(crew *c)
{
    const parallel_work *work = c->queue.work;
    size_t task;
    pthread_mutex_lock(&c->lock);
    while (take(c, &task)) {
        pthread_mutex_unlock(&c->lock);
        bool known = queue_recall(&c->queue, task);
        if (!known)
            work->run(work->context, task);
        pthread_mutex_lock(&c->lock);
        if (!known)
            queue_record(&c->queue, task);
        queue_finish(&c->queue, task);
        pthread_cond_broadcast(&c->ended);
    }
    pthread_mutex_unlock(&c->lock);
}

static void *run_thread(void *context)
{
    crew *c = context;
    work_on(c);
    if (c->queue.work->leave != NULL)
        c->queue.work->leave();
    return NULL;
}

/* As many of them as the system allows: one will do. */
static size_t start(crew *c, pthread_t *threads, size_t wanted)
{
    pthread_attr_t attributes;
    size_t started = 0;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, STACK);
    while (started < wanted && pthread_create(&threads[started], &attributes, run_thread, c) == 0)
        started++;
    pthread_attr_destroy(&attributes);
    return started;
}

static void run_in_threads(const parallel_work *work)
{
    crew c = {.queue = {.work = work}, .lock = PTHREAD_MUTEX_INITIALIZER, .ended = PTHREAD_COND_INITIALIZER};
    pthread_t threads[PARALLEL_THREADS];
    size_t wanted = work->threads < PARALLEL_THREADS ? work->threads : PARALLEL_THREADS;
    size_t started = wanted > 1 ? start(&c, threads, wanted < work->count ? wanted : work->count) : 0;
    if (started == 0)
        work_on(&c);
    while (started > 0)
        pthread_join(threads[--started], NULL);
    pthread_cond_destroy(&c.ended);
    pthread_mutex_destroy(&c.lock);
}

size_t parallel_run(const parallel_work *work)
{
    if (work->team != NULL)
        return queue_run_in_team(&(queue){.work = work});
    run_in_threads(work);
    return work->count;
}

size_t parallel_processors(void)
{
    cpu_set_t processors;
    if (sched_getaffinity(0, sizeof processors, &processors) != 0 || CPU_COUNT(&processors) < 1)
        return 1;
    size_t count = (size_t)CPU_COUNT(&processors);
    return count < PARALLEL_THREADS ? count : PARALLEL_THREADS;
}
