/* prodstab prove: export, coqc, and what it said. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "cli/command.h"
#include "cli/coq_export.h"
#include "cli/coq_progress.h"
#include "prodstab/file.h"
#include "prodstab/version.h"

enum { OUTPUT_LIMIT = 1 << 20, SECONDS = 600, MOST_SECONDS = 1000000 };

/* What run_program returns for a program that did not end by itself. */
enum { NOT_RUN = -1, OUT_OF_TIME = -2, INTERRUPTED = -3 };

static const command_option options[] = {
    {"proofs", 0, "DIR", "the folder with build.sh and theories/ (default: the installed one, else ./proofs)"},
    {"seconds", 0, "N", "time that coqc may take (default 600)"},
    {0},
};

/* ---- running programs ---- */

/* What is shown on a terminal while a program runs. */
typedef struct sight {
    const char *source, *log; /* the text that coqc reads, the file that it prints to */
    double start;
} sight;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void show(const sight *watched)
{
    ps_buffer log = {0};
    coq_progress progress = {0};
    if (ps_file_read(&log, watched->log, OUTPUT_LIMIT, NULL) == PS_OK)
        coq_progress_read(&progress, watched->source, log.length > 0 ? log.text : "");
    fprintf(stderr, "\r\033[Kcoqc: %s, %zu of %zu claims accepted, %.0f s ...", progress.at.length > 0 ? progress.at.text : "the end",
            progress.done, progress.all, now() - watched->start);
    fflush(stderr);
    coq_progress_clear(&progress);
    ps_buffer_clear(&log);
}

/* waitpid; with something to watch it looks every half second. */
static pid_t wait_once(pid_t child, int *status, const sight *watched)
{
    static const struct timespec half_second = {0, 500000000};
    if (watched == NULL)
        return waitpid(child, status, 0);
    pid_t ended = waitpid(child, status, WNOHANG);
    if (ended != 0)
        return ended;
    show(watched);
    nanosleep(&half_second, NULL);
    errno = EINTR;
    return -1;
}

/* Waits for a child; a Ctrl-C is passed on to it, as it may have come as a signal to this process alone. */
static int wait_for(pid_t child, const sight *watched)
{
    int status;
    while (wait_once(child, &status, watched) < 0) {
        if (errno != EINTR)
            return NOT_RUN;
        if (interrupted)
            kill(child, SIGTERM);
    }
    if (watched != NULL)
        fputs("\r\033[K", stderr);
    if (interrupted)
        return INTERRUPTED;
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM)
        return OUT_OF_TIME;
    return WIFEXITED(status) ? WEXITSTATUS(status) : NOT_RUN;
}

/* Runs a program in a folder for so many seconds (0: for as long as it takes), with what it prints going to the file `output`.
 * Its exit code, or one of the above. */
static int run_program(const char *const *words, const char *folder, const char *output, unsigned seconds, const sight *watched)
{
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        int file = open(output, O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (file < 0 || chdir(folder) != 0 || dup2(file, STDOUT_FILENO) < 0 || dup2(file, STDERR_FILENO) < 0)
            _exit(126);
        alarm(seconds);
        execvp(words[0], (char *const *)words);
        _exit(127);
    }
    return child > 0 ? wait_for(child, watched) : NOT_RUN;
}

static void print_file(FILE *where, const char *path)
{
    ps_buffer text = {0};
    if (ps_file_read(&text, path, OUTPUT_LIMIT, NULL) == PS_OK && text.length > 0)
        fputs(text.text, where);
    ps_buffer_clear(&text);
}

/* ---- the theories ---- */

static bool holds_theories(const char *folder)
{
    char path[1024];
    snprintf(path, sizeof path, "%s/build.sh", folder);
    return access(path, R_OK) == 0;
}

static const char *find_proofs(const arguments *given)
{
    const char *named = arguments_value(given, "proofs");
    const char *const places[] = {named, named == NULL ? PRODSTAB_DATA_DIR "/proofs" : NULL, named == NULL ? "proofs" : NULL};
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++)
        if (places[i] != NULL && holds_theories(places[i]))
            return places[i];
    complain("the Coq theories are not found: name the folder that holds build.sh by --proofs DIR");
    return NULL;
}

/* Where compiled theories are kept from one run to the next. */
static bool cache_folder(char *path, size_t size)
{
    const char *base = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    char parent[900];
    if (base != NULL && base[0] == '/')
        snprintf(parent, sizeof parent, "%.800s/prodstab", base);
    else if (home != NULL && home[0] == '/')
        snprintf(parent, sizeof parent, "%.800s/.cache/prodstab", home);
    else
        return false;
    snprintf(path, size, "%s/proofs-%s", parent, ps_version());
    for (char *slash = strchr(path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0777);
        *slash = '/';
    }
    return mkdir(path, 0777) == 0 || errno == EEXIST;
}

static int stopped(void)
{
    complain("interrupted: nothing was proved");
    return PS_EXIT_BUDGET;
}

static int compile_theories(const char *proofs, const char *cache, const char *log)
{
    char *absolute = realpath(proofs, NULL);
    char script[1024];
    if (absolute == NULL)
        return PS_EXIT_INPUT;
    snprintf(script, sizeof script, "%.1000s/build.sh", absolute);
    if (isatty(STDERR_FILENO))
        fputs("compiling the theories (minutes the first time) ...\r", stderr);
    const char *const words[] = {"sh", script, absolute, cache, NULL};
    int code = run_program(words, "/", log, 0, NULL);
    free(absolute);
    if (code == 0)
        return PS_EXIT_OK;
    if (code == INTERRUPTED)
        return stopped();
    print_file(stderr, log);
    complain("the theories do not compile (are coq, coq-interval and Coquelicot installed? see prodstab doctor)");
    return PS_EXIT_INPUT;
}

/* ---- the proof ---- */

/* Prints what follows "Axioms:" in coqc's output: the assumptions of the last theorems. */
static void print_axioms(const char *output)
{
    const char *line = strstr(output, "Axioms:");
    print_row("axioms", line == NULL ? "none" : "");
    for (line = line != NULL ? strchr(line, '\n') : NULL; line != NULL && line[1] != '\0'; line = strchr(line + 1, '\n')) {
        size_t length = strcspn(line + 1, " :\n");
        if (length > 0 && line[1] != ' ')
            printf("  %.*s\n", (int)length, line + 1);
    }
}

/* Which claims coqc accepted before it stopped. */
static void print_progress(const char *source, const char *log)
{
    coq_progress progress = {0};
    char count[64];
    coq_progress_read(&progress, source, log);
    snprintf(count, sizeof count, "%zu of %zu accepted%s", progress.done, progress.all, progress.done > 0 ? ": " : "");
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%s%s", count, progress.done > 0 ? progress.accepted.text : "");
    print_row("claims", line.text);
    if (progress.at.length > 0)
        print_row("stopped at", progress.at.text);
    ps_buffer_clear(&line);
    coq_progress_clear(&progress);
}

static void report_failure(const char *messages)
{
    fputs(*messages != '\0' ? messages : "coqc did not run (is it installed? see prodstab doctor)\n", stderr);
}

/* What coqc said, from the file it printed to. */
static int report(const char *source, const char *log_path, int code, double seconds)
{
    ps_buffer log = {0}, messages = {0};
    char line[64];
    ps_file_read(&log, log_path, OUTPUT_LIMIT, NULL);
    coq_progress_messages(&messages, log.length > 0 ? log.text : "");
    print_row("coq", code == 0 ? "accepted" : code == OUT_OF_TIME ? "undecided" : "NOT accepted");
    snprintf(line, sizeof line, "%.1f s", seconds);
    print_row("time", line);
    if (code == 0)
        print_axioms(messages.length > 0 ? messages.text : "");
    else if (log.length > 0)
        print_progress(source, log.text);
    if (code == OUT_OF_TIME)
        complain("coqc was not done after %.0f s; --seconds N gives it longer", seconds);
    else if (code != 0)
        report_failure(messages.length > 0 ? messages.text : "");
    ps_buffer_clear(&log);
    ps_buffer_clear(&messages);
    return code == 0 ? PS_EXIT_OK : code == OUT_OF_TIME ? PS_EXIT_BUDGET : PS_EXIT_UNDECIDED;
}

static int prove(const ps_buffer *text, const char *cache, const char *work, unsigned seconds)
{
    char source[1040], log[1040], theories[1040];
    ps_error error = {0};
    snprintf(source, sizeof source, "%s/exported.v", work);
    snprintf(log, sizeof log, "%s/coqc.log", work);
    snprintf(theories, sizeof theories, "%.1000s/theories", cache);
    if (ps_file_write(source, text->text, text->length, &error) != PS_OK)
        return report_error(&error, NULL);
    const char *const words[] = {"coqc", "-q", "-time", "-w", "-ambiguous-paths", "-Q", theories, "Prodstab", source, NULL};
    const sight watched = {text->text, log, now()};
    int code = run_program(words, work, log, seconds, isatty(STDERR_FILENO) ? &watched : NULL);
    return code == INTERRUPTED ? stopped() : report(text->text, log, code, now() - watched.start);
}

static void remove_folder(const char *folder)
{
    const char *const words[] = {"rm", "-rf", folder, NULL};
    run_program(words, "/", "/dev/null", 0, NULL);
}

static int prove_in(const char *work, const arguments *given, const char *proofs, unsigned seconds)
{
    char cache[1024], log[1040];
    ps_buffer text = {0};
    if (!cache_folder(cache, sizeof cache)) {
        complain("no folder for the compiled theories: %s", strerror(errno));
        return PS_EXIT_INPUT;
    }
    int code = coq_export_files(&text, given->positional, 1);
    snprintf(log, sizeof log, "%s/build.log", work);
    if (code == PS_EXIT_OK)
        code = compile_theories(proofs, cache, log);
    ps_buffer_puts(&text, "\nPrint Assumptions certificate.\n");
    if (code == PS_EXIT_OK)
        code = prove(&text, cache, work, seconds);
    ps_buffer_clear(&text);
    return code;
}

static int run(const arguments *given)
{
    const char *temporary = getenv("TMPDIR");
    char work[1024];
    long seconds = SECONDS;
    ps_error error = {0};
    if (arguments_count(given, "seconds", 1, MOST_SECONDS, &seconds, &error) != PS_OK)
        return report_error(&error, NULL);
    const char *proofs = find_proofs(given);
    if (proofs == NULL)
        return PS_EXIT_INPUT;
    snprintf(work, sizeof work, "%.900s/prodstab-prove-XXXXXX", temporary != NULL && temporary[0] == '/' ? temporary : "/tmp");
    if (mkdtemp(work) == NULL) {
        complain("no folder to work in (%s): %s", work, strerror(errno));
        return PS_EXIT_INPUT;
    }
    int code = prove_in(work, given, proofs, (unsigned)seconds);
    remove_folder(work);
    return code;
}

const command command_prove = {
    .name = "prove",
    .operands = "FILE [--seconds N] [--proofs DIR]",
    .summary = "export a certificate to Coq, run coqc on it, and say what it accepted and from which axioms",
    .details = "The theories are compiled once, into the user's cache folder. Of a run Coq takes 120 to 260 steps a second;\n"
               "a sharpness law takes it seconds, or many minutes where it is tight.\n"
               "Exit code: 0 Coq accepted the file; 1 the checker rejects a claim; 2 bad input, or Coq or the theories are\n"
               "not there; 3 Coq did not accept it; 4 a budget exhausted, or Ctrl-C.\n",
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
};
