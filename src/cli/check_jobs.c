#include "cli/check_jobs.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

#include "cli/command.h"

typedef struct checking {
    pid_t process;
    FILE *printed, *said; /* to stdout and stderr; they have no names */
} checking;

static void run(const checking *c, pid_t parent, const char *path, int (*check)(const char *path))
{
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    if (getppid() != parent || dup2(fileno(c->printed), STDOUT_FILENO) < 0 || dup2(fileno(c->said), STDERR_FILENO) < 0)
        _exit(PS_EXIT_BUDGET);
    int code = check(path);
    _exit(fflush(stdout) == 0 ? code : PS_EXIT_INPUT);
}

/* Its process is 0 or less if there can be no further one, or no file for what it prints. */
static void start(checking *c, const char *path, int (*check)(const char *path))
{
    const pid_t parent = getpid();
    *c = (checking){.printed = tmpfile(), .said = tmpfile()};
    fflush(NULL);
    c->process = c->printed != NULL && c->said != NULL ? fork() : -1;
    if (c->process == 0)
        run(c, parent, path, check);
}

static void pour(FILE *from, FILE *to)
{
    char bytes[4096];
    if (from == NULL)
        return;
    rewind(from);
    for (size_t length; (length = fread(bytes, 1, sizeof bytes, from)) > 0;)
        fwrite(bytes, 1, length, to);
    fclose(from);
}

/* What could not be started is done here. */
static int finish(checking *c, const char *path, int (*check)(const char *path))
{
    int status = 0;
    if (c->process > 0)
        waitpid(c->process, &status, 0);
    pour(c->printed, stdout);
    fflush(stdout);
    pour(c->said, stderr);
    if (c->process <= 0)
        return check(path);
    if (WIFEXITED(status))
        return WEXITSTATUS(status);
    complain("%s: the process that checked it was killed (signal %d)", path, WTERMSIG(status));
    return PS_EXIT_BUDGET;
}

int check_jobs(const char *const *paths, size_t count, size_t jobs, int (*check)(const char *path))
{
    checking *all = ps_allocate(count * sizeof *all);
    size_t started = 0;
    int code = PS_EXIT_OK;
    for (size_t i = 0; i < count; i++) {
        for (; started < count && started < i + jobs; started++)
            start(&all[started], paths[started], check);
        int one = finish(&all[i], paths[i], check);
        code = one > code ? one : code;
    }
    free(all);
    return code;
}
