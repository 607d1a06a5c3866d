/* parallel.h: each task runs once, whatever the number of threads; what is in order is. */
#include "parallel/parallel.h"

#include <stdbool.h>

#include "test.h"

enum { TASKS = 2000 };

typedef struct seen {
    int runs[TASKS];
    size_t begun, done, ended;
    bool in_order;
} seen;

static void begin(void *context, size_t task)
{
    seen *s = context;
    s->in_order = s->in_order && task == s->begun++;
}

/* Some take longer than others. */
static void run(void *context, size_t task)
{
    volatile unsigned work = 0;
    for (unsigned i = 0; i < (task % 97 == 0 ? 200000u : 10u); i++)
        work += i;
    ((seen *)context)->runs[task]++;
}

static void done(void *context, size_t task)
{
    seen *s = context;
    s->in_order = s->in_order && s->runs[task] == 1 && task < s->begun;
    s->done++;
}

static void end(void *context, size_t task)
{
    seen *s = context;
    s->in_order = s->in_order && task == s->ended++ && s->ended <= s->done;
}

static void check(size_t count, size_t threads)
{
    seen *s = calloc(1, sizeof *s);
    s->in_order = true;
    const parallel_work work = {.count = count, .threads = threads, .begin = begin, .run = run, .done = done, .end = end, .context = s};
    parallel_run(&work);
    CHECK(s->in_order);
    CHECK(s->begun == count && s->done == count && s->ended == count);
    for (size_t i = 0; i < TASKS; i++)
        CHECK(s->runs[i] == (i < count));
    free(s);
}

static void every_task_runs_once_and_ends_in_order(void)
{
    for (size_t threads = 1; threads <= 8; threads++)
        check(TASKS, threads);
    check(0, 4);
    check(1, 4);
    check(3, 1000);
    CHECK(parallel_processors() >= 1 && parallel_processors() <= PARALLEL_THREADS);
}

TEST_MAIN(every_task_runs_once_and_ends_in_order)
