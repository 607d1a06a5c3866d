#include "cli/batch.h"

#include <errno.h>
#include <mpfr.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/batch_summary.h"
#include "cli/certified.h"
#include "cli/certify_options.h"
#include "cli/verified.h"
#include "numbers/arb_include.h"
#include "parallel/parallel.h"
#include "report/answer.h"

/* One loss while it is worked on. */
typedef struct batch_task {
    arguments arguments;
    certify_options line;
    ps_certify_result result;
    ps_error error;
    bool told; /* another process has worked on it, and its row is there */
} batch_task;

typedef struct batch {
    const char *folder;
    bool verified;
    batch_list list;
    batch_summary summary;
    batch_task **tasks; /* of each loss; NULL if none is worked on */
    size_t *todo, todo_count, done_count;
    ps_error error;     /* a file that cannot be written: the batch ends */
} batch;

/* ---- one loss ---- */

/* The place in the formula, which people see with the message else. */
static void name_place(ps_error *error, const char *text)
{
    ps_error there = {0};
    const char *nearest = ps_parse_is_name(text) ? nearest_loss(text) : NULL;
    ps_error_set(&there, PS_SYNTAX, error->begin, error->end, "formula:%zu: %s%s%s%s", error->begin + 1, error->message,
                 nearest != NULL ? "; did you mean '" : "", nearest != NULL ? nearest : "", nearest != NULL ? "'?" : "");
    *error = there;
}

static void read_task(batch_task *task)
{
    const char *parameters[COMMAND_ARGUMENTS], *hint = NULL, *text = task->arguments.positional[0];
    ps_loss *loss = &task->result.certificate.loss;
    const ps_given_loss given = given_loss(&task->arguments, text, parameters);
    ps_status status = ps_given_loss_read(loss, &given, &hint, &task->error);
    if (status == PS_OK)
        status = certify_options_read(&task->line, &task->arguments, loss, hint, &task->error);
    else if (status == PS_SYNTAX)
        name_place(&task->error, text);
    task->line.wanted.progress = NULL;
    if (status == PS_OK)
        certificate_comment(&task->result.certificate, &task->arguments, &task->error);
}

static void show_progress(const batch *b, size_t index)
{
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%zu of %zu losses are done: %s", b->done_count, b->todo_count, batch_list_name(&b->list, index));
    if (isatty(STDERR_FILENO))
        progress_show(NULL, line.text);
    ps_buffer_clear(&line);
}

static void begin(void *context, size_t number)
{
    batch *b = context;
    size_t index = b->todo[number];
    if (b->error.status != PS_OK)
        return;
    show_progress(b, index);
    batch_task *task = ps_allocate(sizeof *task);
    *task = (batch_task){.line = {.wanted = PS_CERTIFY_OPTIONS_DEFAULT}};
    ps_certify_init(&task->result);
    batch_list_arguments(&b->list, index, &task->arguments);
    read_task(task);
    b->tasks[number] = task;
}

static ps_status write_certificate(const batch *b, size_t index, const ps_buffer *text, ps_error *error)
{
    ps_buffer path = {0};
    ps_buffer_printf(&path, "%s/%s.json", b->folder, batch_list_name(&b->list, index));
    ps_status status = ps_file_write(path.text, text->text, text->length, error);
    ps_buffer_clear(&path);
    return status;
}

static void run(void *context, size_t number)
{
    const batch *b = context;
    batch_task *task = b->tasks[number];
    if (task == NULL || task->error.status != PS_OK)
        return;
    ps_status status = ps_certify(&task->result, &task->line.wanted, &task->error);
    if (status == PS_OK && b->verified)
        status = verified_judge(task->result.text.text, task->result.text.length, &task->error);
    if (status == PS_OK && !command_is_worker())
        write_certificate(b, b->todo[number], &task->result.text, &task->error);
}

static void clear_task(batch_task *task)
{
    certify_options_clear(&task->line);
    ps_certify_clear(&task->result);
    free(task);
}

static void set_row(batch *b, const batch_task *task, size_t index)
{
    int code = task->error.status == PS_OK ? certify_verdict_code(&task->result) : exit_code(task->error.status);
    if (!task->told)
        batch_summary_set(&b->summary, index, &task->result, code, &task->error);
}

/* A file that cannot be written ends all; what else is wrong with one loss is a row of the table. */
static void done(void *context, size_t number)
{
    batch *b = context;
    batch_task *task = b->tasks[number];
    if (task == NULL)
        return;
    if (task->error.status == PS_IO && b->error.status == PS_OK)
        b->error = task->error;
    if (b->error.status == PS_OK) {
        set_row(b, task, b->todo[number]);
        batch_summary_add(&b->summary, b->todo[number], &b->error);
    }
    b->done_count++;
    clear_task(task);
    b->tasks[number] = NULL;
}

static void leave(void)
{
    flint_cleanup();
    mpfr_free_cache();
}

/* ---- a loss in another process ---- */

/* What is asked is its number in the table; the answer is "CODE CERTIFIED LENGTH\n", its row, and the certificate. */
static void ask_loss(void *context, size_t number, ps_buffer *question)
{
    ps_buffer_printf(question, "%zu", ((batch *)context)->todo[number]);
}

static void hear_loss(void *context, const char *question)
{
    batch *b = context;
    if (b->tasks[0] != NULL)
        clear_task(b->tasks[0]);
    b->tasks[0] = NULL;
    b->todo[0] = strtoul(question, NULL, 10);
    begin(b, 0);
}

static bool tell_loss(void *context, size_t number, ps_buffer *answer)
{
    batch *b = context;
    const batch_task *task = b->tasks[number];
    batch_row *row = &b->summary.rows[b->todo[number]];
    ps_buffer_clear(&row->text);
    set_row(b, task, b->todo[number]);
    ps_buffer_printf(answer, "%d %d %zu\n%s", row->code, task->error.status == PS_OK, row->text.length, row->text.text);
    if (task->error.status == PS_OK)
        ps_buffer_append(answer, task->result.text.text, task->result.text.length);
    return true;
}

static bool take_loss(void *context, size_t number, const char *answer, size_t length)
{
    batch *b = context;
    batch_task *task = b->tasks[number];
    batch_row *row = &b->summary.rows[b->todo[number]];
    const char *line_end = memchr(answer, '\n', length);
    int certified;
    size_t row_length;
    if (task == NULL)
        return true; /* the batch ends */
    if (line_end == NULL || sscanf(answer, "%d %d %zu", &row->code, &certified, &row_length) != 3)
        return false;
    const size_t left = length - (size_t)(line_end + 1 - answer);
    if (row_length > left)
        return false;
    ps_buffer_append(&row->text, line_end + 1, row_length);
    ps_buffer_append(&task->result.text, line_end + 1 + row_length, left - row_length);
    task->told = true;
    if (certified)
        write_certificate(b, b->todo[number], &task->result.text, &task->error);
    return true;
}

static const parallel_transfer transfer = {ask_loss, hear_loss, tell_loss, take_loss};

/* ---- all of them ---- */

static void find_todo(batch *b)
{
    size_t count = batch_list_count(&b->list);
    b->todo = ps_allocate(count * sizeof *b->todo);
    for (size_t i = 0; i < count; i++)
        if (b->summary.rows[i].text.length == 0)
            b->todo[b->todo_count++] = i;
    b->tasks = ps_allocate(b->todo_count * sizeof *b->tasks);
    for (size_t i = 0; i < b->todo_count; i++)
        b->tasks[i] = NULL;
}

/* What is wrong with the command line, before anything begins. */
static ps_status prepare(batch *b, const arguments *given, long *jobs, ps_error *error)
{
    *jobs = (long)parallel_processors();
    b->folder = arguments_value(given, "output");
    b->verified = arguments_value(given, "verified") != NULL;
    if (arguments_value(given, "depth") != NULL || arguments_value(given, "weights") != NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "--batch: --depth and --weights are for one loss");
    if (given->positional_count > 0 || arguments_value(given, "loss-file") != NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "--batch: its table has the losses: leave out LOSS and --loss-file");
    if (b->folder == NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "--batch: say by -o in which folder the certificates are to be");
    ps_status status = arguments_count(given, "jobs", 1, PARALLEL_THREADS, jobs, error);
    if (status == PS_OK)
        status = batch_list_read(&b->list, given, error);
    if (status == PS_OK && command_is_worker())
        return batch_summary_open(&b->summary, &b->list, NULL, error);
    if (status == PS_OK && mkdir(b->folder, 0777) != 0 && errno != EEXIST)
        status = ps_error_set(error, PS_IO, 0, 0, "cannot make the folder '%s': %s", b->folder, strerror(errno));
    return status == PS_OK ? batch_summary_open(&b->summary, &b->list, b->folder, error) : status;
}

/* What is wrong with a loss is not wrong with the batch: of that nothing more is said than that not all is proved. */
static int code_of_all(const batch *b)
{
    int code = PS_EXIT_OK;
    for (size_t i = 0; i < batch_list_count(&b->list); i++)
        code = b->summary.rows[i].code > code ? b->summary.rows[i].code : code;
    return code > PS_EXIT_NEGATIVE ? PS_EXIT_UNDECIDED : code;
}

/* ---- what became of them ---- */

static size_t count_codes(const batch *b, int code)
{
    size_t count = 0;
    for (size_t i = 0; i < batch_list_count(&b->list); i++)
        count += b->summary.rows[i].code == code;
    return count;
}

static void print_text(const batch *b)
{
    ps_buffer line = {0};
    size_t count = batch_list_count(&b->list);
    ps_buffer_printf(&line, "%zu of %s", count, b->list.path);
    if (b->todo_count < count)
        ps_buffer_printf(&line, ", %zu of them done before", count - b->todo_count);
    print_row("losses", line.text);
    ps_buffer_clear(&line);
    ps_buffer_printf(&line, "%zu product-stable, with all that was named; %zu product-unstable or degenerate; %zu undecided, or without a claim "
                            "that was named; %zu refused; %zu beyond a budget",
                     count_codes(b, PS_EXIT_OK), count_codes(b, PS_EXIT_NEGATIVE), count_codes(b, PS_EXIT_UNDECIDED),
                     count_codes(b, PS_EXIT_INPUT), count_codes(b, PS_EXIT_BUDGET));
    print_row("proved", line.text);
    for (size_t i = 0; i < count; i++) {
        const batch_row *row = &b->summary.rows[i];
        ps_buffer_clear(&line);
        ps_buffer_printf(&line, "line %zu, %s: %s", batch_list_line(&b->list, i), batch_list_name(&b->list, i), strrchr(row->text.text, '\t') + 1);
        if (row->code > PS_EXIT_NEGATIVE)
            print_row("not proved", line.text);
    }
    print_row("summary", b->summary.path.text);
    ps_buffer_clear(&line);
}

static void fill_answer(const batch *b)
{
    size_t count = batch_list_count(&b->list);
    answer_set("batch", json_pack("{s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:o}", "losses", (json_int_t)count, "done_before",
                                  (json_int_t)(count - b->todo_count), "stable", (json_int_t)count_codes(b, PS_EXIT_OK), "negative",
                                  (json_int_t)count_codes(b, PS_EXIT_NEGATIVE), "undecided", (json_int_t)count_codes(b, PS_EXIT_UNDECIDED),
                                  "refused", (json_int_t)count_codes(b, PS_EXIT_INPUT), "budget", (json_int_t)count_codes(b, PS_EXIT_BUDGET),
                                  "summary", answer_text(b->summary.path.text)));
}

static void clear(batch *b)
{
    free(b->tasks);
    free(b->todo);
    batch_summary_clear(&b->summary);
    batch_list_clear(&b->list);
}

int batch_run(const arguments *given, const command *certify)
{
    batch b = {.list = {.certify = certify}};
    long jobs;
    interrupts_end("prodstab: interrupted: the same command goes on with what is left\n");
    ps_status status = prepare(&b, given, &jobs, &b.error);
    if (status == PS_OK) {
        signal(SIGPIPE, SIG_IGN); /* prodstab-verify may end before it has read all */
        find_todo(&b);
        const parallel_work work = {.count = b.todo_count, .threads = (size_t)jobs, .begin = begin, .run = run, .done = done, .leave = leave,
                                    .context = &b, .transfer = &transfer, .team = command_team};
        size_t given_up = parallel_run(&work);
        if (given_up < b.todo_count)
            ps_error_set(&b.error, PS_BUDGET, 0, 0, "three processes ended with the loss %.100s: is the memory exhausted?",
                         batch_list_name(&b.list, b.todo[given_up]));
        progress_clear();
        status = b.error.status == PS_OK ? batch_summary_write(&b.summary, &b.error) : b.error.status;
    }
    int code = status == PS_OK ? code_of_all(&b) : report_error(&b.error, NULL);
    if (status == PS_OK && answer_is_wanted())
        fill_answer(&b);
    else if (status == PS_OK)
        print_text(&b);
    clear(&b);
    return code;
}
