#include "parallel/queue.h"

static void call(void (*function)(void *, size_t), const parallel_work *work, size_t task)
{
    if (function != NULL)
        function(work->context, task);
}

bool queue_is_empty(const queue *q)
{
    return q->next == q->work->count;
}

bool queue_waits(const queue *q)
{
    return !queue_is_empty(q) && q->next - q->end_next == QUEUE_AHEAD;
}

size_t queue_take(queue *q)
{
    call(q->work->begin, q->work, q->next);
    return q->next++;
}

void queue_finish(queue *q, size_t task)
{
    call(q->work->done, q->work, task);
    q->has_run[task % QUEUE_AHEAD] = true;
    for (; q->end_next < q->next && q->has_run[q->end_next % QUEUE_AHEAD]; q->end_next++) {
        q->has_run[q->end_next % QUEUE_AHEAD] = false;
        call(q->work->end, q->work, q->end_next);
    }
}

bool queue_recall(const queue *q, size_t task)
{
    const parallel_work *work = q->work;
    ps_buffer question = {0};
    const char *answer;
    size_t length;
    if (work->checkpoint == NULL)
        return false;
    work->transfer->ask(work->context, task, &question);
    bool known = parallel_checkpoint_find(work->checkpoint, &question, &answer, &length) &&
                 work->transfer->take(work->context, task, answer, length);
    ps_buffer_clear(&question);
    return known;
}

void queue_record(const queue *q, size_t task)
{
    const parallel_work *work = q->work;
    ps_buffer question = {0}, answer = {0};
    if (work->checkpoint == NULL)
        return;
    work->transfer->ask(work->context, task, &question);
    if (work->transfer->tell(work->context, task, &answer))
        parallel_checkpoint_add(work->checkpoint, &question, &answer);
    ps_buffer_clear(&question);
    ps_buffer_clear(&answer);
}
