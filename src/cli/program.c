#include "cli/program.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

#include "cli/command.h"

static const double between_looks = 0.5, until_killed = 2;

double program_clock(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* ---- in the new process ---- */

/* It ends when this process does, however that comes. */
static void end_with_parent(pid_t parent)
{
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent)
        _exit(127);
#else
    (void)parent;
#endif
}

static bool redirect(const char *path, int flags, int to)
{
    int file = open(path, flags, 0600);
    bool fine = file >= 0 && dup2(file, to) >= 0;
    if (file > STDERR_FILENO)
        close(file);
    return fine;
}

/* Does not return unless it fails. */
static void become(const program *run)
{
    static const int fresh = O_WRONLY | O_CREAT | O_TRUNC;
    signal(SIGINT, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
    if (!redirect(run->input != NULL ? run->input : "/dev/null", O_RDONLY, STDIN_FILENO) ||
        !redirect(run->output, fresh, STDOUT_FILENO))
        return;
    if (run->errors != NULL ? !redirect(run->errors, fresh, STDERR_FILENO) : dup2(STDOUT_FILENO, STDERR_FILENO) < 0)
        return;
    if (run->folder != NULL && chdir(run->folder) != 0)
        return;
    if (run->prepare != NULL)
        run->prepare();
    execvp(run->words[0], (char *const *)run->words);
}

/* ---- in this one ---- */

/* Asks the group to end, and two seconds later makes it. */
static void end_group(pid_t group, double *asked, double now)
{
    if (*asked == 0) {
        kill(-group, SIGTERM);
        *asked = now;
    } else if (now - *asked > until_killed) {
        kill(-group, SIGKILL);
    }
}

static program_end wait_for(pid_t child, const program *run)
{
    const double start = program_clock();
    double asked = 0, looked = start;
    program_end end = {PROGRAM_EXITED, 0};
    struct timespec pause = {0, 1000000};
    int status = 0;
    for (pid_t ended; (ended = waitpid(child, &status, WNOHANG)) != child;) {
        if (ended < 0 && errno != EINTR)
            return (program_end){PROGRAM_NOT_RUN, errno};
        double now = program_clock();
        if (end.how == PROGRAM_EXITED && interrupted)
            end.how = PROGRAM_INTERRUPTED;
        else if (end.how == PROGRAM_EXITED && run->seconds > 0 && now - start > run->seconds)
            end.how = PROGRAM_OUT_OF_TIME;
        if (end.how != PROGRAM_EXITED)
            end_group(child, &asked, now);
        if (run->watch != NULL && now - looked >= between_looks) {
            run->watch(run->context);
            looked = now;
        }
        nanosleep(&pause, NULL);
        if (pause.tv_nsec < 50000000)
            pause.tv_nsec *= 2;
    }
    if (end.how == PROGRAM_EXITED && WIFSIGNALED(status))
        return (program_end){PROGRAM_KILLED, WTERMSIG(status)};
    if (end.how == PROGRAM_EXITED)
        end.code = WEXITSTATUS(status);
    return end;
}

/* Why the program could not be run comes through a pipe, which closes when it is run. */
program_end program_run(const program *run)
{
    int report[2], reason = 0;
    const pid_t parent = getpid();
    if (pipe(report) != 0)
        return (program_end){PROGRAM_NOT_RUN, errno};
    fcntl(report[0], F_SETFD, FD_CLOEXEC);
    fcntl(report[1], F_SETFD, FD_CLOEXEC);
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        setpgid(0, 0);
        end_with_parent(parent);
        become(run);
        reason = errno;
        if (write(report[1], &reason, sizeof reason) < 0)
            _exit(126);
        _exit(127);
    }
    int failure = errno;
    close(report[1]);
    if (child < 0) {
        close(report[0]);
        return (program_end){PROGRAM_NOT_RUN, failure};
    }
    setpgid(child, child);
    ssize_t told;
    while ((told = read(report[0], &reason, sizeof reason)) < 0 && errno == EINTR)
        continue;
    close(report[0]);
    program_end end = wait_for(child, run);
    return told == sizeof reason ? (program_end){PROGRAM_NOT_RUN, reason} : end;
}
