/* prodstab certify */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/command.h"
#include "prodstab/certify.h"
#include "prodstab/rational.h"
#include "prove/decimal.h"

enum { CLAIMS = 32, LINE = 512, BRACKET_DIGITS = 36 };

static const command_option options[] = {
    OPTIONS_LOSS,
    OPTIONS_MINIMUM,
    {"claims", 0, "A,B", "prove these claims (prodstab help claims) instead of all that apply"},
    {"eta-max", 0, "E", "convergence and sharpness for learning rates up to E (default 1/10 where l'' and its scale are about 1, else in proportion; less if need be)"},
    {"eta-min", 0, "E", "sharpness for learning rates from E (default 0) to that of --eta-max"},
    {"eos-ratio", 0, "M", "convergence from starts at least M times beyond the edge, M above 1"},
    {"effective-step", 0, "A[,B]", "the claim two_cycle for the effective step a = A, or from A to B"},
    {"step-ratio", 0, "A[,B]", "the same in units of a_c, the step at the edge of stability"},
    OPTIONS_CERTIFICATE,
    {"json", 0, NULL, "print one JSON object instead of text"},
    {"precision", 0, "BITS", "budget for the sign of alpha (default 4096)"},
    {"cells", 0, "N", "budget for each obligation, in boxes (default 1000000, all that prodstab-check allows)"},
    {0},
};

/* ---- the command line ---- */

/* Splits text at commas into at most `most` parts of one new string, which is returned. */
static char *split(const char *text, const char **parts, size_t most, size_t *count)
{
    char *copy = ps_copy_text(text, strlen(text)), *rest = copy;
    *count = 0;
    for (char *part = strtok_r(copy, ",", &rest); part != NULL; part = strtok_r(NULL, ",", &rest))
        if ((*count)++ < most)
            parts[*count - 1] = part;
    return copy;
}

static void show_progress(void *context, const char *what)
{
    (void)context;
    fprintf(stderr, "\r\033[K%s ...", what);
    fflush(stderr);
}

static void clear_progress(void)
{
    if (isatty(STDERR_FILENO))
        fputs("\r\033[K", stderr);
}

/* ---- text ---- */

static void print_enclosure(const char *label, const char *before, const ps_buffer *lo, const ps_buffer *hi)
{
    ps_buffer line = {0};
    if (lo->length > 0)
        ps_buffer_printf(&line, "%s in [%s, %s]", before, lo->text, hi->text);
    else
        ps_buffer_printf(&line, "%s is not enclosed", before);
    print_row(label, line.text);
    ps_buffer_clear(&line);
}

/* For reading; the certificate has all digits. */
/* The bracket of z*, of all cells together. */
static void find_bracket(const ps_certificate *certificate, mpq_t lo, mpq_t hi)
{
    for (size_t i = 0; i < ps_certificate_part_count(certificate); i++) {
        const ps_claim *minimum = ps_certificate_part((ps_certificate *)certificate, i)->claims;
        if (i == 0 || mpq_cmp(minimum->values[0], lo) < 0)
            mpq_set(lo, minimum->values[0]);
        if (i == 0 || mpq_cmp(minimum->values[1], hi) > 0)
            mpq_set(hi, minimum->values[1]);
    }
}

static void print_bracket(const ps_certificate *certificate)
{
    ps_buffer lo = {0}, hi = {0};
    mpq_t ends[2];
    mpq_inits(ends[0], ends[1], NULL);
    find_bracket(certificate, ends[0], ends[1]);
    ps_decimal_print_outwards(&lo, &hi, ends[0], ends[1], BRACKET_DIGITS);
    print_enclosure("minimum", "z*", &lo, &hi);
    mpq_clears(ends[0], ends[1], NULL);
    ps_buffer_clear(&lo);
    ps_buffer_clear(&hi);
}

static bool has_kind(const ps_certificate *certificate, const char *kind)
{
    for (size_t i = 0; i < ps_certificate_kind_count(certificate); i++)
        if (strcmp(ps_certificate_kind(certificate, i)->name, kind) == 0)
            return true;
    return false;
}

/* Whether the sentence of a claim `sharpness` says what that kind of claim says. */
static bool is_told_by_sharpness(const ps_certificate *certificate, const char *kind)
{
    bool assembled = has_kind(certificate, "sharpness"), entered = has_kind(certificate, "law_entry");
    return assembled && (strcmp(kind, "sharpness_law") == 0 || strcmp(kind, "law_from_afar") == 0 ||
                         (entered && (strcmp(kind, "sharpness_law_lower") == 0 || strcmp(kind, "law_entry") == 0)));
}

static void print_claims(const ps_certify_result *result)
{
    const ps_certificate *certificate = &result->certificate;
    for (size_t i = 1; i < ps_certificate_kind_count(certificate); i++) {
        ps_buffer line = {0};
        if (is_told_by_sharpness(certificate, ps_certificate_kind(certificate, i)->name))
            continue;
        ps_buffer_printf(&line, "%s: ", ps_certificate_kind(certificate, i)->name);
        ps_certificate_print_summary(&line, certificate, i);
        print_row("proved", line.text);
        ps_buffer_clear(&line);
    }
    for (size_t i = 0; i < result->outcome_count; i++) {
        const ps_certify_outcome *outcome = &result->outcomes[i];
        ps_buffer line = {0};
        if (outcome->status == PS_OK)
            continue;
        ps_buffer_printf(&line, "%s: %s", outcome->kind->name, outcome->message.length > 0 ? outcome->message.text : "?");
        print_row("not proved", line.text);
        ps_buffer_clear(&line);
    }
}

/* The notes, lines of a text, one after the other. */
static const char *next_note(const char *text, char *line, size_t size)
{
    size_t length = strcspn(text, "\n");
    snprintf(line, size, "%.*s", (int)length, text);
    return text + length + (text[length] != '\0');
}

static void print_notes(const ps_certify_result *result)
{
    char line[LINE];
    const char *text = result->notes.length > 0 ? result->notes.text : "";
    while (*text != '\0') {
        text = next_note(text, line, sizeof line);
        print_row("note", line);
    }
}

static void print_text(const ps_certify_result *result, const char *path)
{
    ps_buffer verdict = {0}, last = {0};
    size_t claims = ps_certificate_kind_count(&result->certificate);
    print_loss(&result->certificate.loss);
    print_bracket(&result->certificate);
    print_enclosure("curvature", "l''(z*)", &result->curvature_lo, &result->curvature_hi);
    print_enclosure("alpha", "3 l'''(z*)^2 - l''(z*) l''''(z*)", &result->alpha_lo, &result->alpha_hi);
    ps_buffer_printf(&verdict, "%s", ps_product_verdict_text(result->verdict));
    if (result->verdict == PS_VERDICT_UNDECIDED && result->reason.length > 0)
        ps_buffer_printf(&verdict, ": %s", result->reason.text);
    else if (result->verdict == PS_VERDICT_UNDECIDED)
        ps_buffer_printf(&verdict, ": at %ld bits alpha cannot be told from 0 (--precision allows more)",
                         result->precision);
    print_row("verdict", verdict.text);
    print_claims(result);
    print_notes(result);
    ps_buffer_printf(&last, "%s%s%zu claim%s accepted by the checker in this run (%llu boxes)", path != NULL ? path : "",
                     path != NULL ? ": " : "not written (-o FILE): ", claims, claims == 1 ? "" : "s",
                     (unsigned long long)result->cells);
    print_row("certificate", last.text);
    ps_buffer_clear(&verdict);
    ps_buffer_clear(&last);
}

/* ---- JSON ---- */

static json_t *json_range(const char *lo, const char *hi)
{
    return json_pack("{s:s?, s:s?}", "lo", lo, "hi", hi);
}

static json_t *json_bracket(const ps_certificate *certificate)
{
    ps_buffer lo = {0}, hi = {0};
    mpq_t ends[2];
    mpq_inits(ends[0], ends[1], NULL);
    find_bracket(certificate, ends[0], ends[1]);
    ps_rational_print(&lo, ends[0]);
    ps_rational_print(&hi, ends[1]);
    json_t *range = json_range(lo.text, hi.text);
    mpq_clears(ends[0], ends[1], NULL);
    ps_buffer_clear(&lo);
    ps_buffer_clear(&hi);
    return range;
}

static json_t *json_notes(const ps_certify_result *result)
{
    char line[LINE];
    json_t *notes = json_array();
    const char *text = result->notes.length > 0 ? result->notes.text : "";
    while (*text != '\0') {
        text = next_note(text, line, sizeof line);
        json_array_append_new(notes, json_string(line));
    }
    return notes;
}

static void print_object(json_t *object)
{
    char *text = json_dumps(object, JSON_INDENT(2));
    puts(text);
    free(text);
    json_decref(object);
}

/* *problem is not PS_OK if the certificate could not be written; the result is told all the same. */
static void print_json(const ps_certify_result *result, const char *path, const ps_error *problem)
{
    json_t *claims = json_array(), *missing = json_object();
    for (size_t i = 0; i < ps_certificate_kind_count(&result->certificate); i++)
        json_array_append_new(claims, json_string(ps_certificate_kind(&result->certificate, i)->name));
    for (size_t i = 0; i < result->outcome_count; i++)
        if (result->outcomes[i].status != PS_OK)
            json_object_set_new(missing, result->outcomes[i].kind->name,
                                json_string(result->outcomes[i].message.length > 0 ? result->outcomes[i].message.text : ""));
    json_t *object = json_pack("{s:s, s:s, s:o, s:o, s:o, s:o, s:o, s:o, s:s?}", "verdict",
                               ps_product_verdict_text(result->verdict), "formula", result->certificate.loss.formula,
                               "minimum", json_bracket(&result->certificate), "curvature",
                               json_range(result->curvature_lo.text, result->curvature_hi.text), "alpha",
                               json_range(result->alpha_lo.text, result->alpha_hi.text), "claims", claims, "not_proved",
                               missing, "notes", json_notes(result), "certificate",
                               problem->status == PS_OK ? path : NULL);
    if (result->reason.length > 0)
        json_object_set_new(object, "reason", json_string(result->reason.text));
    if (problem->status != PS_OK) {
        json_object_set_new(object, "error", json_string(problem->message));
        json_object_set_new(object, "status", json_string(ps_status_text(problem->status)));
    }
    print_object(object);
}

static json_t *json_error(const ps_error *error)
{
    size_t length = strcspn(error->message, "\n"); /* the lines after it show the place */
    return json_pack("{s:n, s:n, s:n, s:[], s:n, s:s%, s:s}", "verdict", "minimum", "alpha", "claims", "certificate",
                     "error", error->message, length, "status", ps_status_text(error->status));
}

/* What --json owes if the program ends on the way: by Ctrl-C, or because the memory is exhausted; NULL when it owes nothing. */
static char *interruption, *exhaustion;

static char *print_end(ps_status status, const char *message)
{
    ps_error error = {0};
    ps_buffer text = {0};
    ps_error_set(&error, status, 0, 0, "%s", message);
    json_t *object = json_error(&error);
    char *json = json_dumps(object, JSON_INDENT(2));
    ps_buffer_printf(&text, "%s\n", json);
    free(json);
    json_decref(object);
    return text.text;
}

static void print_exhaustion(void)
{
    if (exhaustion != NULL)
        fputs(exhaustion, stdout);
}

static void prepare_ends(void)
{
    interruption = print_end(PS_INTERRUPTED, "interrupted: nothing was written");
    exhaustion = print_end(PS_BUDGET, "out of memory");
    interrupts_print(interruption);
    atexit(print_exhaustion);
}

static void forget_ends(void)
{
    interrupts_print(NULL);
    free(interruption);
    free(exhaustion);
    interruption = exhaustion = NULL;
}

/* ---- the run ---- */

static int verdict_code(const ps_certify_result *result)
{
    for (size_t i = 0; i < result->outcome_count; i++)
        if (result->outcomes[i].requested && result->outcomes[i].status != PS_OK)
            return exit_code(result->outcomes[i].status);
    switch (result->verdict) {
    case PS_VERDICT_STABLE: return PS_EXIT_OK;
    case PS_VERDICT_UNSTABLE: case PS_VERDICT_DEGENERATE: return PS_EXIT_NEGATIVE;
    case PS_VERDICT_UNDECIDED: break;
    }
    return PS_EXIT_UNDECIDED;
}

static ps_status certify(ps_certify_result *result, const ps_certify_options *wanted, ps_error *error)
{
    ps_status status = ps_certify(result, wanted, error);
    if (wanted->progress != NULL)
        clear_progress();
    if (status != PS_OK)
        report_error(error, NULL);
    return status;
}

/* The file for the certificate; standard output is not free for it if it is to hold the JSON object. */
static ps_status open_file(output_file *file, ps_certificate *certificate, const arguments *given, bool json, ps_error *error)
{
    ps_status status = certificate_file_open(file, certificate, given, error);
    if (status == PS_OK && json && file->output.standard)
        status = ps_error_set(error, PS_INPUT, 0, 0, "-o -: --json prints on standard output too: name a file");
    if (status != PS_OK)
        report_error(error, NULL);
    return status;
}

/* The options, with texts cut at their commas. */
typedef struct command_line {
    const char *claims[CLAIMS + 1];
    char *claim_copy;
    minimum_choice minimum;
    ps_buffer eta_max, eta_min, eos_ratio, steps[2];
    ps_certify_options wanted;
} command_line;

/* The step of a 2-cycle; asking for one names the claim. */
static void read_steps(command_line *line, const arguments *given, const ps_loss *loss, ps_error *error)
{
    static const ps_number_use ends[2] = {{PS_DOWNWARDS, true}, {PS_UPWARDS, true}};
    bool absolute = arguments_value(given, "effective-step") != NULL, ratio = arguments_value(given, "step-ratio") != NULL;
    if (absolute && ratio)
        ps_error_set(error, PS_INPUT, 0, 0, "--effective-step and --step-ratio: choose one of them");
    if (!absolute && !ratio)
        return;
    arguments_pair(given, loss, absolute ? "effective-step" : "step-ratio", ends, true, line->steps, error);
    line->wanted.step_from = line->steps[0].text;
    line->wanted.step_to = line->steps[1].text;
    line->wanted.absolute_steps = absolute;
    if (line->wanted.claim_count <= CLAIMS)
        line->claims[line->wanted.claim_count++] = "two_cycle";
}

/* Numbers that are irrational are rounded so that what was asked for is covered. */
static void read_numbers(command_line *line, const arguments *given, const ps_loss *loss, ps_error *error)
{
    const ps_number_use below = {PS_DOWNWARDS, true}, above = {PS_UPWARDS, true};
    arguments_number(given, loss, "eta-max", above, &line->eta_max, error);
    arguments_number(given, loss, "eta-min", below, &line->eta_min, error);
    arguments_number(given, loss, "eos-ratio", above, &line->eos_ratio, error);
    read_steps(line, given, loss, error);
    line->wanted.eta_max = line->eta_max.text;
    line->wanted.eta_min = line->eta_min.text;
    line->wanted.eos_ratio = line->eos_ratio.text;
}

static void clear_command_line(command_line *line)
{
    ps_buffer *const texts[] = {&line->eta_max, &line->eta_min, &line->eos_ratio, &line->steps[0], &line->steps[1]};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        ps_buffer_clear(texts[i]);
    minimum_choice_clear(&line->minimum);
    free(line->claim_copy);
}

static ps_status read_command_line(command_line *line, const arguments *given, const ps_loss *loss, const char *hint, ps_error *error)
{
    const char *claims = arguments_value(given, "claims");
    ps_certify_options *wanted = &line->wanted;
    long cells = (long)wanted->limits.cells;
    if (claims != NULL)
        line->claim_copy = split(claims, line->claims, CLAIMS, &wanted->claim_count);
    if (claims != NULL && wanted->claim_count == 0)
        ps_error_set(error, PS_INPUT, 0, 0, "--claims: write names with commas between them (prodstab help claims)");
    if (wanted->claim_count > CLAIMS)
        ps_error_set(error, PS_INPUT, 0, 0, "--claims: more than %d claims", CLAIMS);
    arguments_count(given, "precision", 64, 1000000, &wanted->precision, error);
    arguments_count(given, "cells", 1, cells, &cells, error);
    minimum_choice_read(&line->minimum, wanted, given, loss, hint, error);
    read_numbers(line, given, loss, error);
    wanted->claims = wanted->claim_count > 0 ? line->claims : NULL;
    wanted->limits.cells = (uint64_t)cells;
    wanted->progress = isatty(STDERR_FILENO) ? show_progress : NULL;
    if (error->status != PS_OK)
        report_error(error, NULL);
    return error->status;
}

/* Everything that can be wrong with the command line, before the search begins. */
static ps_status prepare(ps_certify_result *result, command_line *line, output_file *file, const arguments *given, bool json,
                         ps_error *error)
{
    const char *hint;
    ps_loss *loss = &result->certificate.loss;
    ps_status status = loss_read(loss, given, &hint, error);
    if (status == PS_OK)
        status = read_command_line(line, given, loss, hint, error);
    return status == PS_OK ? open_file(file, &result->certificate, given, json, error) : status;
}

static int run(const arguments *given)
{
    bool json = arguments_value(given, "json") != NULL;
    command_line line = {.wanted = PS_CERTIFY_OPTIONS_DEFAULT};
    output_file file = {.output = {.file = -1}};
    ps_certify_result result;
    ps_error error = {0};
    ps_certify_init(&result);
    if (json)
        prepare_ends();
    ps_status status = prepare(&result, &line, &file, given, json, &error);
    if (status == PS_OK)
        status = certify(&result, &line.wanted, &error);
    int code = status == PS_OK ? verdict_code(&result) : exit_code(status);
    if (status == PS_OK && output_file_write(&file, result.text.text, result.text.length, &error) != PS_OK)
        code = PS_EXIT_INPUT;
    interrupts_note();
    forget_ends();
    if (status != PS_OK && json)
        print_object(json_error(&error));
    else if (status == PS_OK && json)
        print_json(&result, file.name, &error);
    else if (status == PS_OK)
        print_text(&result, file.name);
    output_file_close(&file);
    clear_command_line(&line);
    ps_certify_clear(&result);
    return code;
}

static void refuse(const char *mistake)
{
    ps_error error = {0};
    ps_error_set(&error, PS_INPUT, 0, 0, "%s", mistake);
    print_object(json_error(&error));
}

const command command_certify = {
    .name = "certify",
    .operands = "LOSS [-p NAME=VALUE]... [--near Z | --bracket LO,HI] [--claims A,B] [-o FILE] [--json]",
    .summary = "find the minimum of a loss, prove what holds there, write a certificate",
    .details = "LOSS is a formula in z, such as 'log(1+exp(z)) - 9*z/10', a name that `prodstab list` shows,\n"
               "or - to read one of these from standard input. A formula may begin with a minus sign, and may be typed as in\n"
               "Python, in LaTeX or by hand (prodstab help formulas).\n"
               "Exit code: 0 product-stable and every named claim proved; 1 product-unstable or degenerate, proved;\n"
               "2 bad input (the formula, the options, a loss without a smooth strict minimum, a file that cannot be\n"
               "written); 3 undecided, or a named claim was not found; 4 a budget or the memory exhausted, or Ctrl-C.\n",
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
    .refuse = refuse,
};
