#include "cli/coq_theories.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cli/command.h"
#include "cli/installed.h"
#include "cli/program.h"
#include "prodstab/file.h"
#include "prodstab/version.h"

enum { LOG_LIMIT = 1 << 24, SECONDS_BETWEEN_LINES = 10 };

static const char way_out[] = "set XDG_CACHE_HOME to a folder that can be written";

static int stopped(void)
{
    complain("interrupted: nothing was proved; the theories that are compiled are kept");
    return PS_EXIT_BUDGET;
}

/* ---- their texts ---- */

/* The absolute path of the folder, if build.sh is in it; to be freed. NULL otherwise. */
static char *folder_of_theories(const char *folder)
{
    ps_buffer script = {0};
    ps_buffer_printf(&script, "%s/build.sh", folder);
    char *absolute = access(script.text, R_OK) == 0 ? realpath(folder, NULL) : NULL;
    ps_buffer_clear(&script);
    return absolute;
}

static char *find_texts(const char *named)
{
    ps_buffer beside = {0};
    installed_beside_program(&beside, "proofs");
    const char *const installed[] = {beside.length > 0 ? beside.text : "", PRODSTAB_DATA_DIR "/proofs", "proofs"};
    char *found = named != NULL ? folder_of_theories(named) : NULL;
    for (size_t i = 0; i < sizeof installed / sizeof installed[0] && named == NULL && found == NULL; i++)
        found = folder_of_theories(installed[i]);
    ps_buffer_clear(&beside);
    if (found == NULL && named != NULL)
        complain("--proofs %s: build.sh, with the Coq theories, is not in this folder", named);
    else if (found == NULL)
        complain("the Coq theories are not found: name the folder that holds build.sh by --proofs DIR");
    return found;
}

/* Whether what is compiled in `folder` are these texts, and all of them. */
static program_end is_complete(const char *texts, const char *folder)
{
    ps_buffer script = {0};
    ps_buffer_printf(&script, "%s/build.sh", texts);
    const char *const words[] = {"sh", script.text, "--check", texts, folder, NULL};
    const program check = {.words = words, .output = "/dev/null"};
    program_end end = program_run(&check);
    ps_buffer_clear(&script);
    return end;
}

static bool succeeded(program_end end)
{
    return end.how == PROGRAM_EXITED && end.code == 0;
}

/* ---- the cache folder ---- */

static bool make_folder(const char *path)
{
    struct stat about;
    return (stat(path, &about) == 0 && S_ISDIR(about.st_mode)) || mkdir(path, 0777) == 0 ||
           (errno == EEXIST && stat(path, &about) == 0 && S_ISDIR(about.st_mode)); /* somebody else has made it */
}

/* Makes the folder and those above it. If one cannot be made the path is cut behind it, and errno says why. */
static bool make_folders(char *path)
{
    bool fine = true;
    for (char *slash = path; fine && (slash = strchr(slash + 1, '/')) != NULL;) {
        *slash = '\0';
        fine = make_folder(path);
        if (fine)
            *slash = '/';
    }
    return fine && make_folder(path);
}

static int make_cache(ps_buffer *folder)
{
    const char *base = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (base != NULL && base[0] == '/') {
        ps_buffer_puts(folder, base);
    } else if (home != NULL && home[0] == '/') {
        ps_buffer_printf(folder, "%s/.cache", home);
    } else {
        complain("no folder for the compiled theories, as HOME is not set: %s", way_out);
        return PS_EXIT_INPUT;
    }
    ps_buffer_printf(folder, "/prodstab/proofs-%s", ps_version());
    if (make_folders(folder->text))
        return PS_EXIT_OK;
    complain("no folder for the compiled theories: %s: %s; %s", folder->text, strerror(errno == EEXIST ? ENOTDIR : errno), way_out);
    return PS_EXIT_INPUT;
}

/* ---- one compiles, others wait ---- */

/* Whoever proves holds the lock with others, whoever compiles alone. It ends with the process, however that ends. */
static bool try_lock(int lock, short type)
{
    struct flock all = {.l_type = type, .l_whence = SEEK_SET};
    return fcntl(lock, F_SETLK, &all) == 0 || (errno != EACCES && errno != EAGAIN);
}

static void tell_who_holds(int lock, short type, const char *folder)
{
    struct flock holder = {.l_type = type, .l_whence = SEEK_SET};
    if (fcntl(lock, F_GETLK, &holder) != 0 || holder.l_type == F_UNLCK)
        return;
    tell("waiting for another prodstab (process %ld), which %s in %s", (long)holder.l_pid,
             holder.l_type == F_WRLCK ? "compiles the theories" : "proves with the theories", folder);
}

/* Waits; false if interrupted. A file system without locks does as if nobody else were there. */
static bool wait_for_lock(int lock, short type, const char *folder)
{
    static const struct timespec pause = {0, 100000000};
    bool told = false;
    while (!try_lock(lock, type)) {
        if (!told)
            tell_who_holds(lock, type, folder);
        told = true;
        nanosleep(&pause, NULL);
        if (interrupted)
            return false;
    }
    return true;
}

/* ---- compiling ---- */

typedef struct compilation {
    const char *folder, *log;
    double start, told;
    bool begun;
} compilation;

/* What build.sh has said so far. */
typedef struct compilation_state {
    size_t all, left, begun; /* theories; those to compile; of these, begun */
    char current[64];        /* the last one begun */
} compilation_state;

static void read_line(compilation_state *state, const char *line)
{
    static const char compile[] = "to compile: ", coqc[] = "COQC theories/";
    char *rest;
    if (strncmp(line, compile, strlen(compile)) == 0) {
        state->left = strtoul(line + strlen(compile), &rest, 10);
        state->all = strncmp(rest, " of ", 4) == 0 ? strtoul(rest + 4, NULL, 10) : 0;
    } else if (strncmp(line, coqc, strlen(coqc)) == 0) {
        state->begun++;
        snprintf(state->current, sizeof state->current, "%.*s", (int)strcspn(line + strlen(coqc), ".\n"),
                 line + strlen(coqc));
    }
}

static compilation_state read_state(const char *log)
{
    compilation_state state = {0};
    ps_buffer text = {0};
    ps_file_read(&text, log, LOG_LIMIT, NULL);
    for (const char *line = text.length > 0 ? text.text : NULL; line != NULL; line = strchr(line, '\n')) {
        line += line[0] == '\n';
        read_line(&state, line);
    }
    ps_buffer_clear(&text);
    return state;
}

/* The number of the theory that is being compiled. */
static size_t position(const compilation_state *state)
{
    size_t at = state->all - (state->left < state->all ? state->left : state->all) + state->begun;
    return at < state->all ? at : state->all;
}

static void show(void *context)
{
    compilation *c = context;
    compilation_state state = read_state(c->log);
    bool terminal = isatty(STDERR_FILENO) == 1;
    double now = program_clock();
    if (state.all == 0 || state.left == 0)
        return;
    if (!c->begun)
        tell("compiling %zu of the %zu Coq theories in %s: all together take about two minutes of "
                 "processor time, once",
                 state.left, state.all, c->folder);
    if (terminal)
        fputs("\r\033[K", stderr);
    if (terminal || !c->begun || now - c->told >= SECONDS_BETWEEN_LINES) {
        fprintf(stderr, "theory %zu/%zu (%s), %.0f s ...%s", position(&state), state.all, state.begun > 0 ? state.current : "none yet",
                now - c->start, terminal ? "" : "\n");
        c->told = now;
    }
    c->begun = true;
    fflush(stderr);
}

static void show_end(const compilation *c)
{
    compilation_state state = read_state(c->log);
    if (c->begun)
        fprintf(stderr, "%s%zu/%zu theories compiled, %.0f s\n", isatty(STDERR_FILENO) ? "\r\033[K" : "", state.all,
                state.all, program_clock() - c->start);
}

static int compilation_failed(const compilation *c, program_end end)
{
    ps_buffer text = {0};
    if (c->begun && isatty(STDERR_FILENO))
        fputs("\r\033[K", stderr);
    if (ps_file_read(&text, c->log, LOG_LIMIT, NULL) == PS_OK && text.length > 0)
        fputs(text.text, stderr);
    ps_buffer_clear(&text);
    if (end.how == PROGRAM_NOT_RUN)
        complain("build.sh could not be run: %s", strerror(end.code));
    complain("the theories do not compile in %s (are coq, coq-interval, Coquelicot and make installed? is the disk full?)",
             c->folder);
    return PS_EXIT_INPUT;
}

static int compile(const char *texts, const char *folder, const char *work)
{
    ps_buffer script = {0}, log = {0};
    ps_buffer_printf(&script, "%s/build.sh", texts);
    ps_buffer_printf(&log, "%s/build.log", work);
    compilation c = {folder, log.text, program_clock(), 0, false};
    const char *const words[] = {"sh", script.text, texts, folder, NULL};
    const program build = {.words = words, .folder = "/", .output = log.text, .watch = show, .context = &c};
    program_end end = program_run(&build);
    int code = PS_EXIT_OK;
    if (end.how == PROGRAM_INTERRUPTED)
        code = stopped();
    else if (succeeded(end))
        show_end(&c);
    else
        code = compilation_failed(&c, end);
    ps_buffer_clear(&script);
    ps_buffer_clear(&log);
    return code;
}

/* ---- all together ---- */

static int cannot_write(const char *folder, int reason)
{
    complain("the theories are not compiled, and cannot be in %s: %s; %s", folder, strerror(reason), way_out);
    return PS_EXIT_INPUT;
}

/* Compiles in the folder unless somebody else has, while this process waited. */
static int complete(coq_theories *theories, const char *texts, const char *work)
{
    const char *folder = theories->folder.text;
    try_lock(theories->lock, F_UNLCK);
    if (!wait_for_lock(theories->lock, F_WRLCK, folder))
        return stopped();
    program_end check = is_complete(texts, folder);
    int code = check.how == PROGRAM_INTERRUPTED ? stopped()
               : succeeded(check)               ? PS_EXIT_OK
                                                : compile(texts, folder, work);
    try_lock(theories->lock, F_RDLCK);
    return code;
}

static int prepare_in_cache(coq_theories *theories, const char *texts, const char *work)
{
    int code = make_cache(&theories->folder);
    if (code != PS_EXIT_OK)
        return code;
    ps_buffer path = {0};
    ps_buffer_printf(&path, "%s/lock", theories->folder.text);
    theories->lock = open(path.text, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    int reason = theories->lock < 0 ? errno : 0;
    if (theories->lock < 0) /* a folder that this user may only read */
        theories->lock = open(path.text, O_RDONLY | O_CLOEXEC);
    ps_buffer_clear(&path);
    if (theories->lock >= 0 && !wait_for_lock(theories->lock, F_RDLCK, theories->folder.text))
        return stopped();
    program_end check = is_complete(texts, theories->folder.text);
    if (check.how == PROGRAM_INTERRUPTED)
        return stopped();
    if (succeeded(check))
        return PS_EXIT_OK;
    return reason != 0 ? cannot_write(theories->folder.text, reason) : complete(theories, texts, work);
}

int coq_theories_prepare(coq_theories *theories, const char *named, const char *work)
{
    *theories = (coq_theories){.lock = -1};
    char *texts = find_texts(named);
    if (texts == NULL)
        return PS_EXIT_INPUT;
    int code = PS_EXIT_OK;
    if (succeeded(is_complete(texts, texts)))
        ps_buffer_puts(&theories->folder, texts);
    else
        code = interrupted ? stopped() : prepare_in_cache(theories, texts, work);
    free(texts);
    return code;
}

void coq_theories_release(coq_theories *theories)
{
    if (theories->lock >= 0)
        close(theories->lock);
    ps_buffer_clear(&theories->folder);
}
