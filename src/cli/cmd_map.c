/* prodstab map */
#include "cli/certified.h"
#include "cli/certify_options.h"
#include "cli/map_files.h"
#include "cli/map_limits.h"
#include "prodstab/plot.h"
#include "prodstab/map.h"
#include "prodstab/map_share.h"
#include "report/answer.h"

enum { HALVINGS = 10 };

static const command_option options[] = {
    OPTIONS_LOSS,
    OPTIONS_MINIMUM,
    {"claims", 0, "A,B", "look for these claims too, which stand alone (prodstab help claims); without it, for the sign of alpha only"},
    OPTION_MOST,
    {"halvings", 0, "N", "halve the interval of each parameter so many times at most (default 10, up to 30)"},
    OPTION_JOBS,
    OPTION_CHECKPOINT,
    OPTIONS_CERTIFICATE,
    OPTION_MAP_FIGURE,
    {"csv", 0, "FILE", "write the cells as a table"},
    OPTION_JSON,
    {0},
};

typedef struct command_line {
    certify_options search;
    ps_map_limits limits;
    map_files files;
} command_line;

/* ---- text ---- */

static void print_claim(const ps_certificate *map, size_t index)
{
    ps_buffer line = {0};
    mpq_t share;
    mpq_init(share);
    size_t cells = ps_map_share(share, map, index);
    ps_buffer_printf(&line, "%s in %zu cell%s, ", ps_certificate_kind(map, index)->name, cells, cells == 1 ? "" : "s");
    ps_map_print_share(&line, share);
    ps_buffer_puts(&line, ": ");
    ps_certificate_print_summary(&line, map, index);
    print_row("proved", line.text);
    mpq_clear(share);
    ps_buffer_clear(&line);
}

static void print_decided(const ps_certificate *map)
{
    ps_buffer line = {0};
    mpq_t share;
    mpq_init(share);
    size_t cells = ps_map_decided(share, map);
    ps_buffer_printf(&line, "the sign of alpha in %zu of %zu cells, ", cells, map->cell_count);
    ps_map_print_share(&line, share);
    print_row("decided", line.text);
    mpq_clear(share);
    ps_buffer_clear(&line);
}

static void print_text(const ps_certify_result *result, const char *path)
{
    print_loss(&result->certificate.loss);
    print_decided(&result->certificate);
    for (size_t i = 1; i < ps_certificate_kind_count(&result->certificate); i++)
        print_claim(&result->certificate, i);
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%s: accepted by the checker (%llu boxes)", path != NULL ? path : "not written (-o FILE)",
                     (unsigned long long)result->cells);
    print_row("certificate", line.text);
    ps_buffer_clear(&line);
}

/* ---- the JSON object ---- */

static const char *const members[] = {"loss", "cells", "decided", "claims", "certificate", "figure", "csv", "boxes", "operations", NULL};

static json_t *answer_mapped_claims(const ps_certificate *map)
{
    json_t *claims = json_array();
    mpq_t share;
    mpq_init(share);
    for (size_t i = 0; i < ps_certificate_kind_count(map); i++) {
        size_t cells = ps_map_share(share, map, i);
        json_t *claim = answer_claim(map, i);
        ps_buffer summary = {0}, conclusion = {0};
        ps_certificate_print_summary(&summary, map, i);
        ps_certificate_print_conclusion(&conclusion, map, i);
        json_object_update_new(claim, json_pack("{s:o, s:o, s:I, s:o}", "summary", answer_text(summary.text), "conclusion",
                                                answer_text(conclusion.text), "cells", (json_int_t)cells, "share", answer_number(share)));
        json_array_append_new(claims, claim);
        ps_buffer_clear(&summary);
        ps_buffer_clear(&conclusion);
    }
    mpq_clear(share);
    return claims;
}

static const char *name_of(const output_file *file)
{
    return file->written ? file->name : NULL;
}

static void fill_answer(const ps_certify_result *result, const command_line *line)
{
    mpq_t share;
    mpq_init(share);
    ps_map_decided(share, &result->certificate);
    answer_set("loss", answer_loss(&result->certificate.loss));
    answer_set("cells", json_integer((json_int_t)result->certificate.cell_count));
    answer_set("decided", answer_number(share));
    answer_set("claims", answer_mapped_claims(&result->certificate));
    answer_set("certificate", answer_text(name_of(&line->files.certificate)));
    answer_set("figure", answer_text(name_of(&line->files.figure)));
    answer_set("csv", answer_text(name_of(&line->files.csv)));
    answer_set("boxes", json_integer((json_int_t)result->cells));
    answer_set("operations", json_integer((json_int_t)result->operations));
    mpq_clear(share);
}

/* ---- the run ---- */

static ps_status write_files(command_line *line, const ps_certify_result *result, ps_error *error)
{
    ps_figure figure = {.style = {.path = line->files.figure.name}};
    ps_status status = ps_plot_map(&figure, &result->certificate, NULL, 0, error);
    if (status == PS_OK)
        status = map_files_write(&line->files, &figure, result, error);
    else
        report_error(error, NULL);
    ps_figure_clear(&figure);
    return status;
}

static ps_status find(command_line *line, ps_certify_result *result, const arguments *given, const char *hint, ps_error *error)
{
    ps_status status = certify_options_read(&line->search, given, &result->certificate.loss, hint, error);
    if (status == PS_OK)
        status = map_limits_read(&line->limits, given, HALVINGS, PS_MAP_HALVINGS, error);
    if (status == PS_OK && !command_is_worker())
        status = map_files_open(&line->files, result, given, error);
    if (status == PS_OK)
        status = ps_certify_map(result, &line->search.wanted, &line->limits, error);
    progress_clear();
    if (status != PS_OK)
        report_error(error, NULL);
    return status;
}

/* 0 if every cell has a verdict. */
static int code_of(const ps_certificate *map)
{
    mpq_t share;
    mpq_init(share);
    bool all = ps_map_decided(share, map) == map->cell_count;
    mpq_clear(share);
    return all ? PS_EXIT_OK : PS_EXIT_UNDECIDED;
}

static int run(const arguments *given)
{
    command_line line = {.search = {.wanted = PS_CERTIFY_OPTIONS_DEFAULT}, .files = MAP_FILES_NONE};
    ps_certify_result result;
    ps_error error = {0};
    const char *hint;
    int code = PS_EXIT_INPUT;
    ps_certify_init(&result);
    if (loss_from_arguments(&result.certificate.loss, given, &hint)) {
        ps_status status = find(&line, &result, given, hint, &error);
        code = status == PS_OK ? code_of(&result.certificate) : exit_code(status);
        if (status == PS_OK) {
            code = write_files(&line, &result, &error) == PS_OK ? code : PS_EXIT_INPUT;
            if (answer_is_wanted())
                fill_answer(&result, &line);
            else
                print_text(&result, line.files.certificate.name);
        }
    }
    map_files_close(&line.files);
    certify_options_clear(&line.search);
    ps_certify_clear(&result);
    return code;
}

const command command_map = {
    .name = "map",
    .operands = "LOSS -p NAME=[LO,HI]... [--claims A,B] [--most N] [--halvings N] [-j N] [--checkpoint FILE] [-o FILE] [--figure FIGURE] [--csv FILE] [--json]",
    .summary = "divide the box of the parameters into cells, each with what is proved there",
    .details = "Cells are halved until the sign of alpha is known there, and each claim that is named and may follow is proved.\n"
               "Exit code: 0 every cell has a verdict; 2 bad input; 3 there are cells without one; 4 a budget or the memory\n"
               "exhausted, or Ctrl-C.\n",
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
    .members = members,
};
