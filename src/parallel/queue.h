/* queue.h -- the tasks of parallel.h in their order: what its threads and its processes take them from. Nothing here locks. */
#ifndef PRODSTAB_PARALLEL_QUEUE_H
#define PRODSTAB_PARALLEL_QUEUE_H

#include "parallel/parallel.h"

enum { QUEUE_AHEAD = 256 }; /* tasks that have begun and not ended */

typedef struct queue {
    const parallel_work *work;
    size_t next, end_next;     /* the first task that has not begun, and that has not ended */
    bool has_run[QUEUE_AHEAD]; /* of the tasks from end_next on, by their remainders */
} queue;

bool queue_is_empty(const queue *q); /* all have begun */
bool queue_waits(const queue *q);    /* until more tasks have ended */
size_t queue_take(queue *q);         /* begins the next task */
void queue_finish(queue *q, size_t task);

/* Whether the checkpoint has the answer of a task, which is then taken, beside other threads that ask; and what it gets of one that
 * has run here. */
bool queue_recall(const queue *q, size_t task);
void queue_record(const queue *q, size_t task);

/* Works on all tasks in the processes of a team, as parallel_run says. (team.c) */
size_t queue_run_in_team(queue *q);

#endif
