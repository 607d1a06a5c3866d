#include "cli/verified.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/command.h"

static const char absent[] = "prodstab-verify is not found, neither beside prodstab nor in PATH: it is built where OCaml and Zarith are "
                             "(Debian: ocaml-nox ocaml-findlib libzarith-ocaml-dev)";

static bool is_in(const char *folder, size_t length, ps_buffer *path)
{
    ps_buffer_clear(path);
    ps_buffer_printf(path, "%.*s/prodstab-verify", (int)length, folder);
    return access(path->text, X_OK) == 0;
}

static bool is_beside(ps_buffer *path)
{
    char program[4096];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program);
    while (length > 0 && program[length - 1] != '/')
        length--;
    return length > 1 && is_in(program, (size_t)length - 1, path);
}

bool verified_find(ps_buffer *path)
{
    if (is_beside(path))
        return true;
    for (const char *folder = getenv("PATH"); folder != NULL && *folder != '\0';) {
        size_t length = strcspn(folder, ":");
        if (length > 0 && is_in(folder, length, path))
            return true;
        folder += length + (folder[length] == ':');
    }
    return false;
}

int verified_check(const char *const *files, size_t count)
{
    const char *words[COMMAND_ARGUMENTS + 2] = {"prodstab-verify"};
    ps_buffer path = {0};
    memcpy(words + 1, files, count * sizeof *files);
    if (!verified_find(&path)) {
        complain("%s", absent);
    } else {
        execv(path.text, (char *const *)words);
        complain("cannot run %s: %s", path.text, strerror(errno));
    }
    ps_buffer_clear(&path);
    return PS_EXIT_INPUT;
}

static void become_judge(const char *path, int input)
{
    int nothing = open("/dev/null", O_WRONLY);
    dup2(input, STDIN_FILENO);
    dup2(nothing, STDOUT_FILENO);
    dup2(nothing, STDERR_FILENO);
    execl(path, "prodstab-verify", "-", (char *)NULL);
    _exit(127);
}

static void write_all(int file, const char *text, size_t length)
{
    for (ssize_t written; length > 0; text += written, length -= (size_t)written)
        if ((written = write(file, text, length)) < 0)
            return;
}

static int run_judge(const char *path, const char *text, size_t length)
{
    int ends[2], status = 0;
    if (pipe(ends) != 0)
        return -1;
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    pid_t child = fork();
    if (child == 0)
        become_judge(path, ends[0]);
    close(ends[0]);
    void (*before)(int) = signal(SIGPIPE, SIG_IGN);
    if (child > 0)
        write_all(ends[1], text, length);
    signal(SIGPIPE, before);
    close(ends[1]);
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    return child > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

ps_status verified_judge(const char *text, size_t length, ps_error *error)
{
    ps_buffer path = {0};
    ps_status status = PS_OK;
    if (!verified_find(&path)) {
        status = ps_error_set(error, PS_IO, 0, 0, "%s", absent);
    } else {
        int code = run_judge(path.text, text, length);
        if (code != PS_EXIT_OK && code != PS_EXIT_NEGATIVE)
            status = ps_error_set(error, PS_IO, 0, 0, "%s gave no answer", path.text);
        else if (code == PS_EXIT_NEGATIVE)
            status = ps_error_set(error, PS_UNDECIDED, 0, 0, "prodstab-verify does not accept the certificate: it is not written");
    }
    ps_buffer_clear(&path);
    return status;
}
