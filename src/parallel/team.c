/* The tasks of a queue in other processes. One that ends with a task loses nothing: another one gets the task. */
#include <stdlib.h>

#include "parallel/queue.h"

enum { TRIES = 3 };
#define IDLE ((size_t)-1)

typedef struct coordinator {
    queue *queue;
    const parallel_team *team;
    size_t *tasks, *tries; /* of each worker: its task, or IDLE, and how many processes have ended with it before */
    size_t busy;
} coordinator;

/* ---- here ---- */

static void send_task(coordinator *c, size_t worker)
{
    const parallel_work *work = c->queue->work;
    ps_buffer question = {0};
    work->transfer->ask(work->context, c->tasks[worker], &question);
    c->team->send(c->team->context, worker, &question);
    ps_buffer_clear(&question);
}

/* The next task that no earlier run has done; false if there is none now. */
static bool take(coordinator *c, size_t *task)
{
    while (!queue_is_empty(c->queue) && !queue_waits(c->queue)) {
        *task = queue_take(c->queue);
        if (!queue_recall(c->queue, *task))
            return true;
        queue_finish(c->queue, *task);
    }
    return false;
}

static void send_to_all(coordinator *c)
{
    for (size_t i = 0; i < c->team->size; i++) {
        if (c->tasks[i] != IDLE || !take(c, &c->tasks[i]))
            continue;
        c->tries[i] = 0;
        c->busy++;
        send_task(c, i);
    }
}

static void record(const parallel_work *work, size_t task, const ps_buffer *answer)
{
    ps_buffer question = {0};
    if (work->checkpoint == NULL)
        return;
    work->transfer->ask(work->context, task, &question);
    parallel_checkpoint_add(work->checkpoint, &question, answer);
    ps_buffer_clear(&question);
}

/* Takes one answer; if there is none, the task is sent again. False if it is given up. */
static bool receive(coordinator *c, size_t *task)
{
    const parallel_work *work = c->queue->work;
    ps_buffer answer = {0};
    bool lost = false;
    size_t worker = c->team->receive(c->team->context, &answer, &lost);
    *task = c->tasks[worker];
    bool taken = !lost && work->transfer->take(work->context, *task, answer.text != NULL ? answer.text : "", answer.length);
    if (taken) {
        record(work, *task, &answer);
        queue_finish(c->queue, *task);
        c->tasks[worker] = IDLE;
        c->busy--;
    } else if (++c->tries[worker] < TRIES) {
        send_task(c, worker);
    }
    ps_buffer_clear(&answer);
    return taken || c->tries[worker] < TRIES;
}

static size_t coordinate(queue *q)
{
    const parallel_team *team = q->work->team;
    coordinator c = {.queue = q, .team = team, .tasks = ps_allocate(team->size * sizeof(size_t)),
                     .tries = ps_allocate(team->size * sizeof(size_t))};
    size_t task = 0;
    bool fine = true;
    for (size_t i = 0; i < team->size; i++)
        c.tasks[i] = IDLE;
    for (send_to_all(&c); c.busy > 0 && fine; send_to_all(&c))
        fine = receive(&c, &task);
    free(c.tasks);
    free(c.tries);
    return fine ? q->work->count : task;
}

/* ---- there ---- */

static void serve(const parallel_work *work)
{
    for (;;) {
        ps_buffer question = {0}, answer = {0};
        work->team->next(work->team->context, &question);
        work->transfer->hear(work->context, question.text != NULL ? question.text : "");
        work->run(work->context, 0);
        if (!work->transfer->tell(work->context, 0, &answer))
            ps_buffer_clear(&answer);
        work->team->reply(work->team->context, &answer);
        ps_buffer_clear(&question);
        ps_buffer_clear(&answer);
    }
}

size_t queue_run_in_team(queue *q)
{
    if (q->work->team->size == 0)
        serve(q->work);
    return coordinate(q);
}
