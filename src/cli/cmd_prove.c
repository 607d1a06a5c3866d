/* prodstab prove: export, coqc, and what it said. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/command.h"
#include "cli/coq_export.h"
#include "cli/coq_theories.h"
#include "cli/program.h"
#include "cli/work_folder.h"
#include "export/coq_answer.h"
#include "prodstab/file.h"
#include "report/answer.h"

enum { LOG_LIMIT = 1 << 28, SECONDS = 600, MOST_SECONDS = 1000000, LABEL = 13 };

static const command_option options[] = {
    {"proofs", 0, "DIR", "the folder with build.sh and theories/ (default: the installed one, else ./proofs)"},
    {"seconds", 0, "N", "time that coqc may take (default 600)"},
    OPTION_JSON,
    {0},
};

/* What is proved: the file for coqc, what it prints, and the claims in words. */
typedef struct proof {
    ps_buffer source, sentences, source_path, log_path;
    double start;
} proof;

/* ---- while coqc runs ---- */

/* One computation takes nearly all of the time, and says nothing before its end. */
static void show(void *context)
{
    const proof *p = context;
    fprintf(stderr, "\r\033[Kcoqc: %.0f s ...", program_clock() - p->start);
    fflush(stderr);
}

/* ---- what came of it ---- */

/* "LABEL         TEXT", for each line of the text; lines are not wrapped. */
static void print_lines(const char *label, int width, const char *text)
{
    for (size_t length; *text != '\0'; text += length + (text[length] != '\0')) {
        length = strcspn(text, "\n");
        printf("%-*s %.*s\n", width, label, (int)length, text);
    }
}

/* What Coq has proved: in words, as Coq states it, and from what. */
static void print_proved(const proof *p, const ps_buffer *axioms)
{
    ps_buffer statements = {0};
    ps_coq_statements(&statements, p->source.text);
    print_lines("proved", LABEL, p->sentences.text);
    print_lines("in Coq", LABEL, statements.text);
    print_row("axioms", axioms->length > 0 ? "" : "none");
    print_lines("", 1, axioms->length > 0 ? axioms->text : "");
    ps_buffer_clear(&statements);
}

static void print_verdict(const char *verdict, double seconds)
{
    char line[64];
    print_row("coq", verdict);
    snprintf(line, sizeof line, "%.1f s", seconds);
    print_row("time", line);
}

/* ---- the JSON object ---- */

static const char *const members[] = {"file", "verdict", "coq_milliseconds", "claims", "statements", "axioms", NULL};

/* Of lines "flip: For every effective step ..". */
static json_t *answer_sentences(const ps_buffer *sentences)
{
    json_t *claims = json_array(), *lines = answer_lines(sentences), *line;
    size_t i;
    json_array_foreach(lines, i, line)
    {
        const char *text = json_string_value(line);
        size_t length = strcspn(text, ":");
        json_array_append_new(claims, json_pack("{s:s%, s:s}", "claim", text, length, "conclusion", text + length + 2));
    }
    json_decref(lines);
    return claims;
}

static void fill_proved(const proof *p, const ps_buffer *axioms)
{
    ps_buffer statements = {0};
    ps_coq_statements(&statements, p->source.text);
    answer_set("claims", answer_sentences(&p->sentences));
    answer_set("statements", answer_lines(&statements));
    answer_set("axioms", answer_lines(axioms));
    ps_buffer_clear(&statements);
}

/* ---- which it is ---- */

/* Why it is no proof, after what coqc printed. */
static void report_failure(const ps_buffer *log, const char *reason)
{
    ps_buffer messages = {0};
    ps_coq_messages(&messages, log->length > 0 ? log->text : "");
    fflush(stdout);
    fputs(messages.length > 0 ? messages.text : "", stderr);
    complain("%s", reason);
    ps_buffer_clear(&messages);
}

/* Whether it is a proof, by the end that coqc came to and the whole of what it printed; if not, why. */
static bool is_proof(ps_buffer *axioms, ps_buffer *reason, const proof *p, const ps_buffer *log, program_end end, double seconds)
{
    switch (end.how) {
    case PROGRAM_EXITED:
        if (end.code == 0)
            return ps_coq_answer(axioms, reason, &p->source, log);
        ps_buffer_printf(reason, "coqc did not accept the file (exit code %d)", end.code);
        return false;
    case PROGRAM_OUT_OF_TIME:
        ps_buffer_printf(reason, "coqc was not done after %.0f s; --seconds N gives it longer", seconds);
        return false;
    case PROGRAM_KILLED: case PROGRAM_INTERRUPTED: case PROGRAM_NOT_RUN: break;
    }
    ps_buffer_printf(reason, "coqc was ended by signal %d (%s)%s", end.code, strsignal(end.code),
                     end.code == SIGKILL ? ", as it is when the memory is exhausted" : "");
    return false;
}

/* Ended by --seconds, or by a limit that somebody else has set. */
static bool is_limited(program_end end)
{
    return end.how == PROGRAM_OUT_OF_TIME || (end.how == PROGRAM_KILLED && (end.code == SIGALRM || end.code == SIGXCPU));
}

static int judge(const proof *p, program_end end, double seconds)
{
    ps_buffer log = {0}, axioms = {0}, reason = {0};
    ps_error error = {0};
    bool accepted = false;
    if (ps_file_read(&log, p->log_path.text, LOG_LIMIT, &error) == PS_OK)
        accepted = is_proof(&axioms, &reason, p, &log, end, seconds);
    else
        ps_buffer_printf(&reason, "what coqc printed could not be read, so nothing is proved: %s", error.message);
    answer_set("verdict", json_string(accepted ? "accepted" : end.how == PROGRAM_EXITED ? "not accepted" : "undecided"));
    answer_set("coq_milliseconds", json_integer((json_int_t)(1000 * seconds)));
    if (!answer_is_wanted())
        print_verdict(accepted ? "accepted" : end.how == PROGRAM_EXITED ? "NOT accepted" : "undecided", seconds);
    if (accepted && answer_is_wanted())
        fill_proved(p, &axioms);
    else if (accepted)
        print_proved(p, &axioms);
    else
        report_failure(&log, reason.text);
    ps_buffer_clear(&log);
    ps_buffer_clear(&axioms);
    ps_buffer_clear(&reason);
    return accepted ? PS_EXIT_OK : is_limited(end) ? PS_EXIT_BUDGET : PS_EXIT_UNDECIDED;
}

static int stopped(void)
{
    complain("interrupted: nothing was proved");
    return PS_EXIT_BUDGET;
}

/* ---- the proof ---- */

static int run_coqc(proof *p, const char *folder, const char *work, unsigned seconds)
{
    ps_buffer theories = {0};
    ps_buffer_printf(&theories, "%s/theories", folder);
    const char *const words[] = {"coqc", "-q", "-time", "-w", "-ambiguous-paths", "-Q", theories.text, "Prodstab",
                                 p->source_path.text, NULL};
    const program coqc = {.words = words, .folder = work, .output = p->log_path.text, .seconds = seconds,
                          .watch = isatty(STDERR_FILENO) == 1 ? show : NULL, .context = p};
    p->start = program_clock();
    program_end end = program_run(&coqc);
    double taken = program_clock() - p->start;
    if (coqc.watch != NULL)
        fputs("\r\033[K", stderr);
    ps_buffer_clear(&theories);
    if (end.how == PROGRAM_INTERRUPTED)
        return stopped();
    if (end.how != PROGRAM_NOT_RUN)
        return judge(p, end, taken);
    complain("coqc could not be run: %s (is Coq installed? see prodstab doctor)", strerror(end.code));
    return PS_EXIT_INPUT;
}

static int prove(proof *p, const arguments *given, const char *work, unsigned seconds)
{
    coq_theories theories = {.lock = -1};
    ps_error error = {0};
    ps_buffer_puts(&p->source, ps_coq_question);
    ps_buffer_printf(&p->source_path, "%s/exported.v", work);
    ps_buffer_printf(&p->log_path, "%s/coqc.log", work);
    if (ps_file_write(p->source_path.text, p->source.text, p->source.length, &error) != PS_OK)
        return report_error(&error, NULL);
    int code = coq_theories_prepare(&theories, arguments_value(given, "proofs"), work);
    if (code == PS_EXIT_OK)
        code = run_coqc(p, theories.folder.text, work, seconds);
    coq_theories_release(&theories);
    return code;
}

static int run(const arguments *given)
{
    ps_buffer work = {0};
    proof p = {0};
    long seconds = SECONDS;
    ps_error error = {0};
    if (arguments_count(given, "seconds", 1, MOST_SECONDS, &seconds, &error) != PS_OK)
        return report_error(&error, NULL);
    interrupts_end("prodstab: interrupted: nothing was proved\n");
    answer_set("file", answer_text(given->positional[0]));
    int code = coq_export_files(&p.source, &p.sentences, given->positional, 1);
    if (code == PS_EXIT_OK && work_folder_make(&work, "prove", &error) != PS_OK) {
        code = report_error(&error, NULL);
    } else if (code == PS_EXIT_OK) {
        code = prove(&p, given, work.text, (unsigned)seconds);
        work_folder_remove(&work);
    }
    ps_buffer_clear(&p.source);
    ps_buffer_clear(&p.sentences);
    ps_buffer_clear(&p.source_path);
    ps_buffer_clear(&p.log_path);
    ps_buffer_clear(&work);
    return code;
}

const command command_prove = {
    .name = "prove",
    .operands = "FILE [--seconds N] [--proofs DIR] [--json]",
    .summary = "export a certificate to Coq, run coqc on it, and say what it accepted and from which axioms",
    .details = "Accepted is a file of which coqc says, at the end of its output, that all claims rest on the axioms of the real\n"
               "numbers alone. Then every claim is printed, in words and as Coq states it. The theories are compiled once, into\n"
               "the user's cache folder, unless the installation has them compiled. Coq takes some hundred times what\n"
               "prodstab-verify takes: of a run some hundred steps a second; tight laws and losses with erf take minutes.\n"
               "Exit code: 0 Coq accepted the file; 1 the checker rejects a claim; 2 bad input, or Coq or the theories are\n"
               "not there; 3 Coq did not accept it; 4 a budget exhausted, or Ctrl-C.\n",
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
    .members = members,
};
