#include "mpi/keeper.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "mpi/frames.h"

typedef struct worker {
    pid_t process; /* 0: none */
    int to, from;
} worker;

/* It does not outlive the process that started it. */
static void end_with_parent(pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(PS_EXIT_BUDGET);
}

/* ---- in the worker ---- */

static void next(void *context, ps_buffer *question)
{
    bool missing;
    if (!frame_read(((worker *)context)->from, question, &missing))
        _exit(PS_EXIT_OK);
}

static void reply(void *context, const ps_buffer *answer)
{
    if (!frame_write(((worker *)context)->to, answer))
        _exit(PS_EXIT_OK);
}

/* ---- in the keeper ---- */

typedef struct orders {
    int socket;
    int (*work)(const parallel_team *team, int argc, char **argv);
    int argc;
    char **argv;
} orders;

/* What the worker prints is nobody's business but its errors. */
static void become_worker(const orders *k, worker *w)
{
    const parallel_team team = {.next = next, .reply = reply, .context = w};
    int nowhere = open("/dev/null", O_WRONLY);
    close(k->socket);
    if (nowhere >= 0)
        dup2(nowhere, STDOUT_FILENO);
    _exit(k->work(&team, k->argc, k->argv));
}

static bool start_worker(const orders *k, worker *w)
{
    int questions[2], answers[2];
    const pid_t parent = getpid();
    if (pipe(questions) != 0 || pipe(answers) != 0)
        return false;
    w->process = fork();
    if (w->process == 0) {
        end_with_parent(parent);
        close(questions[1]);
        close(answers[0]);
        *w = (worker){.to = answers[1], .from = questions[0]};
        become_worker(k, w);
    }
    close(questions[0]);
    close(answers[1]);
    w->to = questions[1];
    w->from = answers[0];
    return w->process > 0;
}

static void end_worker(worker *w)
{
    kill(w->process, SIGKILL);
    waitpid(w->process, NULL, 0);
    close(w->to);
    close(w->from);
    w->process = 0;
}

/* The worker is started when there is something to do: what is wrong with the command line, rank 0 says first. */
static bool ask_worker(const orders *k, worker *w, const ps_buffer *question, ps_buffer *answer)
{
    bool missing;
    if (w->process == 0 && !start_worker(k, w))
        return false;
    if (frame_write(w->to, question) && frame_read(w->from, answer, &missing))
        return true;
    end_worker(w);
    return false;
}

static void keep(const orders *k)
{
    worker w = {0};
    ps_buffer question = {0}, answer = {0};
    bool missing;
    while (frame_read(k->socket, &question, &missing)) {
        bool answered = ask_worker(k, &w, &question, &answer);
        if (!frame_write(k->socket, answered ? &answer : NULL))
            break;
        ps_buffer_clear(&question);
        ps_buffer_clear(&answer);
    }
    if (w.process > 0)
        end_worker(&w);
}

bool keeper_start(keeper_process *k, int (*work)(const parallel_team *team, int argc, char **argv), int argc, char **argv)
{
    int ends[2];
    const pid_t parent = getpid();
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    *k = (keeper_process){.socket = ends[0], .process = fork()};
    if (k->process == 0) {
        end_with_parent(parent);
        signal(SIGPIPE, SIG_IGN);
        close(ends[0]);
        keep(&(orders){ends[1], work, argc, argv});
        _exit(PS_EXIT_OK);
    }
    close(ends[1]);
    if (k->process < 0)
        close(ends[0]);
    return k->process > 0;
}

void keeper_end(keeper_process *k)
{
    close(k->socket);
    waitpid(k->process, NULL, 0);
}
