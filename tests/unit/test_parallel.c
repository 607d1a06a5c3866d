/* parallel.h: each task runs once, whatever the number of threads; what is in order is. */
#include "parallel/parallel.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

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
    for (volatile unsigned i = 0; i < (task % 97 == 0 ? 200000u : 10u); i++)
        ;
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

/* ---- processes, which are functions here ---- */

enum { WORKERS = 3 };

typedef struct squares {
    size_t task_of_worker; /* there */
    size_t answers[TASKS], taken;
} squares;

typedef struct fake {
    squares there;
    ps_buffer answers[WORKERS];
    bool waiting[WORKERS];
    size_t sent, lost, hopeless; /* the task with which every process ends */
} fake;

static void ask(void *context, size_t task, ps_buffer *question)
{
    (void)context;
    ps_buffer_printf(question, "%zu", task);
}

static void hear(void *context, const char *question)
{
    ((squares *)context)->task_of_worker = strtoul(question, NULL, 10);
}

static void square(void *context, size_t task)
{
    squares *s = context;
    (void)task;
    s->answers[0] = s->task_of_worker * s->task_of_worker;
}

static bool tell(void *context, size_t task, ps_buffer *answer)
{
    ps_buffer_printf(answer, "%zu", ((squares *)context)->answers[task]);
    return true;
}

static bool take(void *context, size_t task, const char *answer, size_t length)
{
    squares *s = context;
    s->answers[task] = strtoul(answer, NULL, 10);
    s->taken++;
    return length > 0;
}

static const parallel_transfer transfer = {ask, hear, tell, take};

static void send(void *context, size_t worker, const ps_buffer *question)
{
    fake *f = context;
    ps_buffer_clear(&f->answers[worker]);
    f->waiting[worker] = true;
    f->sent++;
    hear(&f->there, question->text);
    square(&f->there, 0);
    if (f->there.task_of_worker != f->hopeless && f->sent % 7 != 0)
        tell(&f->there, 0, &f->answers[worker]);
}

/* The last one first. */
static size_t receive(void *context, ps_buffer *answer, bool *lost)
{
    fake *f = context;
    size_t worker = WORKERS - 1;
    while (!f->waiting[worker])
        worker--;
    f->waiting[worker] = false;
    *lost = f->answers[worker].length == 0;
    f->lost += *lost;
    ps_buffer_append(answer, f->answers[worker].text != NULL ? f->answers[worker].text : "", f->answers[worker].length);
    return worker;
}

static size_t run_in_team(fake *f, squares *here, size_t hopeless, parallel_checkpoint *checkpoint)
{
    *f = (fake){.hopeless = hopeless};
    *here = (squares){0};
    const parallel_team team = {.size = WORKERS, .send = send, .receive = receive, .context = f};
    const parallel_work work = {.count = TASKS, .run = square, .context = here, .transfer = &transfer, .team = &team, .checkpoint = checkpoint};
    size_t result = parallel_run(&work);
    for (size_t i = 0; i < WORKERS; i++)
        ps_buffer_clear(&f->answers[i]);
    return result;
}

static void a_lost_task_is_done_again_and_given_up_the_third_time(void)
{
    fake *f = malloc(sizeof *f);
    squares *here = malloc(sizeof *here);
    CHECK(run_in_team(f, here, TASKS, NULL) == TASKS);
    CHECK(f->lost > TASKS / 7 && f->sent == TASKS + f->lost && here->taken == TASKS);
    for (size_t i = 0; i < TASKS; i++)
        CHECK(here->answers[i] == i * i);
    CHECK(run_in_team(f, here, 100, NULL) == 100);
    CHECK(here->taken >= 100 - WORKERS && here->taken <= 100 + 3 * WORKERS);
    free(f);
    free(here);
}

static size_t open_and_run(const char *path, const char *search, size_t hopeless, size_t *sent, ps_error *error)
{
    fake *f = malloc(sizeof *f);
    squares *here = malloc(sizeof *here);
    parallel_checkpoint *checkpoint;
    ps_buffer text = {0};
    size_t result = 0;
    ps_buffer_puts(&text, search);
    *error = (ps_error){0};
    if (parallel_checkpoint_open(&checkpoint, path, &text, error) == PS_OK)
        result = run_in_team(f, here, hopeless, checkpoint);
    *sent = result > 0 ? f->sent : 0;
    CHECK(parallel_checkpoint_close(checkpoint, error) == PS_OK);
    ps_buffer_clear(&text);
    free(f);
    free(here);
    return result;
}

static void a_checkpoint_has_what_was_done(void)
{
    static const char path[] = "test_parallel.checkpoint";
    ps_error error;
    size_t sent;
    remove(path);
    CHECK(open_and_run(path, "squares", 1500, &sent, &error) == 1500);
    CHECK(open_and_run(path, "squares", 0, &sent, &error) == TASKS); /* task 0 is not asked again */
    CHECK(sent >= TASKS - 1500 && sent < TASKS - 1500 + 200);
    CHECK(open_and_run(path, "squares", 0, &sent, &error) == TASKS && sent == 0);
    CHECK(open_and_run(path, "cubes", 0, &sent, &error) == 0 && error.status == PS_INPUT);
    CHECK(truncate(path, 5000) == 0);
    CHECK(open_and_run(path, "squares", TASKS, &sent, &error) == TASKS && sent > TASKS / 2);
    remove(path);
}

TEST_MAIN(every_task_runs_once_and_ends_in_order, a_lost_task_is_done_again_and_given_up_the_third_time, a_checkpoint_has_what_was_done)
