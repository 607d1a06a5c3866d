#include "mpi/ranks.h"

#include <limits.h>
#include <mpi.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>

#include "mpi/frames.h"

enum { QUESTION, ANSWER, LOST, END };     /* tags */
enum { PAUSE = 1 };                       /* milliseconds between looks at messages: waiting is to cost nothing */

static void give_up(const char *what)
{
    fprintf(stderr, "prodstab-mpi: %s\n", what);
    MPI_Abort(MPI_COMM_WORLD, PS_EXIT_BUDGET);
    exit(PS_EXIT_BUDGET);
}

/* ---- messages ---- */

static void send_message(const ps_buffer *text, int rank, int tag)
{
    if (text->length > INT_MAX)
        give_up("a task has more than 2 GB");
    MPI_Send(text->text, (int)text->length, MPI_CHAR, rank, tag, MPI_COMM_WORLD);
}

/* Whether one is there, which is then received. */
static bool receive_message(ps_buffer *text, int from, MPI_Status *about)
{
    int there, length;
    MPI_Iprobe(from, MPI_ANY_TAG, MPI_COMM_WORLD, &there, about);
    if (!there)
        return false;
    MPI_Get_count(about, MPI_CHAR, &length);
    char *bytes = ps_allocate((size_t)length + 1);
    MPI_Recv(bytes, length, MPI_CHAR, about->MPI_SOURCE, about->MPI_TAG, MPI_COMM_WORLD, about);
    ps_buffer_append(text, bytes, (size_t)length);
    free(bytes);
    return true;
}

/* ---- this rank's own worker ---- */

static void ask_keeper(int keeper, const ps_buffer *question)
{
    if (!frame_write(keeper, question))
        give_up("the process that starts workers has ended");
}

static void read_keeper(int keeper, ps_buffer *answer, bool *lost)
{
    if (!frame_read(keeper, answer, lost))
        give_up("the process that starts workers has ended");
}

/* ---- rank 0 ---- */

static void send(void *context, size_t worker, const ps_buffer *question)
{
    const ranks *r = context;
    if (worker == 0)
        ask_keeper(r->keeper, question);
    else
        send_message(question, (int)worker, QUESTION);
}

static size_t receive(void *context, ps_buffer *answer, bool *lost)
{
    ranks *r = context;
    struct pollfd own = {.fd = r->keeper, .events = POLLIN};
    MPI_Status about;
    for (;;) {
        if (receive_message(answer, MPI_ANY_SOURCE, &about)) {
            *lost = about.MPI_TAG == LOST;
            return (size_t)about.MPI_SOURCE;
        }
        if (poll(&own, 1, PAUSE) > 0) {
            read_keeper(r->keeper, answer, lost);
            return 0;
        }
    }
}

void ranks_begin(ranks *r, int keeper, int count)
{
    *r = (ranks){.keeper = keeper, .count = count};
    r->team = (parallel_team){.size = (size_t)count, .send = send, .receive = receive, .context = r};
}

void ranks_end(ranks *r)
{
    for (int i = 1; i < r->count; i++)
        MPI_Send(NULL, 0, MPI_CHAR, i, END, MPI_COMM_WORLD);
}

/* ---- the others ---- */

void ranks_serve(int keeper)
{
    for (;;) {
        ps_buffer text = {0};
        bool lost;
        MPI_Status about;
        while (!receive_message(&text, 0, &about))
            poll(NULL, 0, PAUSE);
        if (about.MPI_TAG == END) {
            ps_buffer_clear(&text);
            return;
        }
        ask_keeper(keeper, &text);
        ps_buffer_clear(&text);
        read_keeper(keeper, &text, &lost);
        send_message(&text, 0, lost ? LOST : ANSWER);
        ps_buffer_clear(&text);
    }
}
