/* prodstab critical */
#include "cli/certified.h"
#include "cli/certify_options.h"
#include "cli/map_limits.h"
#include "numbers/decimal.h"
#include "prodstab/critical.h"
#include "report/answer.h"

enum { DIGITS = 22, PLACES = 4 };

static const command_option options[] = {OPTIONS_LOSS, OPTIONS_MINIMUM, OPTION_MOST, OPTION_JOBS, OPTION_CHECKPOINT, OPTIONS_CERTIFICATE, OPTION_JSON, {0}};

/* ---- text ---- */

/* "c in [0.1, 0.2]" */
static void print_interval(ps_buffer *line, const char *name, const mpq_t lo, const mpq_t hi, long digits)
{
    ps_buffer low = {0}, high = {0};
    ps_decimal_print_outwards(&low, &high, lo, hi, digits);
    ps_buffer_printf(line, "%s in [%s, %s]", name, low.text, high.text);
    ps_buffer_clear(&low);
    ps_buffer_clear(&high);
}

static const char *word(ps_product_verdict verdict)
{
    return verdict == PS_VERDICT_UNDECIDED ? "unknown" : ps_product_verdict_text(verdict);
}

static bool is_known(const ps_critical_place *place)
{
    return place->kind == PS_CRITICAL_CHANGE || place->kind == PS_CRITICAL_THROUGHOUT;
}

static void print_place(const char *name, const ps_critical_place *place)
{
    static const char *const says[] = {
        [PS_CRITICAL_CHANGE] = "alpha(z*) changes its sign",
        [PS_CRITICAL_THROUGHOUT] = "alpha(z*) is 0 for all of these",
        [PS_CRITICAL_UNSIGNED] = "the sign of alpha(z*) is not known",
        [PS_CRITICAL_NO_MINIMUM] = "for some of these no minimum is proved",
        [PS_CRITICAL_OTHER_MINIMUM] = "below and above are different minima"};
    ps_buffer line = {0};
    print_interval(&line, name, place->lo, place->hi, DIGITS);
    ps_buffer_printf(&line, ": %s; %s below, %s above", says[place->kind], word(place->below), word(place->above));
    print_row(is_known(place) ? "critical" : "not known", line.text);
    ps_buffer_clear(&line);
}

static const char *parameter_name(const ps_loss *loss)
{
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE)
            return loss->parameters[i].name;
    return "";
}

/* Where the minimum is, if alpha is known anywhere, which is followed from cell to cell: that of other values than the user had in mind may be another one. */
static bool minimum_of_cells(const ps_certificate *map, mpq_t lo, mpq_t hi)
{
    bool first = true;
    for (size_t i = 0; i < map->cell_count; i++) {
        if (ps_critical_verdict(&map->cells[i]) == PS_VERDICT_UNDECIDED)
            continue;
        const ps_claim *minimum = &map->cells[i].claims[0];
        if (first || mpq_cmp(minimum->values[0], lo) < 0)
            mpq_set(lo, minimum->values[0]);
        if (first || mpq_cmp(minimum->values[1], hi) > 0)
            mpq_set(hi, minimum->values[1]);
        first = false;
    }
    return !first;
}

static void print_minimum(const ps_certificate *map)
{
    ps_buffer line = {0};
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    if (minimum_of_cells(map, lo, hi)) {
        print_interval(&line, "z*", lo, hi, PLACES);
        ps_buffer_puts(&line, ", followed from cell to cell");
        print_row("minimum", line.text);
    }
    ps_buffer_clear(&line);
    mpq_clears(lo, hi, NULL);
}

/* Cells in which alpha(z*) has a sign. */
static size_t signed_cells(const ps_certificate *map)
{
    size_t count = 0;
    for (size_t i = 0; i < map->cell_count; i++) {
        ps_product_verdict verdict = ps_critical_verdict(&map->cells[i]);
        count += verdict == PS_VERDICT_STABLE || verdict == PS_VERDICT_UNSTABLE;
    }
    return count;
}

static void print_elsewhere(const ps_certificate *map, const ps_critical_places *places)
{
    ps_buffer line = {0};
    const char *name = parameter_name(&map->loss);
    size_t count = signed_cells(map);
    if (places->count == 0)
        ps_buffer_printf(&line, "no value of %s is critical: %s for all of them (%zu cell%s)", name,
                         ps_product_verdict_text(ps_critical_verdict(&map->cells[0])), count, count == 1 ? "" : "s");
    else if (count > 0)
        ps_buffer_printf(&line, "alpha(z*) is not 0 for any other %s (%zu cell%s)", name, count, count == 1 ? "" : "s");
    if (line.length > 0)
        print_row("proved", line.text);
    ps_buffer_clear(&line);
}

static void print_text(const ps_certify_result *result, const ps_critical_places *places, const char *path)
{
    print_loss(&result->certificate.loss);
    print_minimum(&result->certificate);
    for (size_t i = 0; i < places->count; i++)
        print_place(parameter_name(&result->certificate.loss), &places->places[i]);
    print_elsewhere(&result->certificate, places);
    if (result->reason.length > 0)
        print_row("budget", result->reason.text);
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%s: accepted by the checker (%llu boxes)", path != NULL ? path : "not written (-o FILE)",
                     (unsigned long long)result->cells);
    print_row("certificate", line.text);
    ps_buffer_clear(&line);
}

/* ---- the JSON object ---- */

static const char *const members[] = {"loss", "parameter", "minimum", "places", "verdict", "budget", "cells", "certificate", "boxes", NULL};

static json_t *answer_places(const ps_critical_places *places)
{
    json_t *list = json_array();
    for (size_t i = 0; i < places->count; i++) {
        const ps_critical_place *p = &places->places[i];
        json_array_append_new(list, json_pack("{s:o, s:s, s:s, s:s}", "range", answer_range(p->lo, p->hi), "kind", ps_critical_kind_text(p->kind),
                                              "below", word(p->below), "above", word(p->above)));
    }
    return list;
}

static void fill_answer(const ps_certify_result *result, const ps_critical_places *places, const char *path)
{
    answer_set("loss", answer_loss(&result->certificate.loss));
    answer_set("parameter", answer_text(parameter_name(&result->certificate.loss)));
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    if (minimum_of_cells(&result->certificate, lo, hi))
        answer_set("minimum", answer_range(lo, hi));
    mpq_clears(lo, hi, NULL);
    answer_set("places", answer_places(places));
    if (places->count == 0)
        answer_set("verdict", answer_text(word(ps_critical_verdict(&result->certificate.cells[0]))));
    if (result->reason.length > 0)
        answer_set("budget", answer_text(result->reason.text));
    answer_set("cells", json_integer((json_int_t)result->certificate.cell_count));
    answer_set("certificate", answer_text(path));
    answer_set("boxes", json_integer((json_int_t)result->cells));
}

/* ---- the run ---- */

static ps_status find(certify_options *search, output_file *file, ps_certify_result *result, const arguments *given, const char *hint,
                      ps_error *error)
{
    ps_map_limits limits;
    ps_status status = certify_options_read(search, given, &result->certificate.loss, hint, error);
    if (status == PS_OK)
        status = map_limits_read(&limits, given, 0, error);
    if (status == PS_OK && !command_is_worker())
        status = certificate_file_open(file, &result->certificate, given, error);
    if (status == PS_OK && output_file_is(file, limits.checkpoint))
        status = ps_error_set(error, PS_INPUT, 0, 0, "-o and --checkpoint cannot be the same file");
    if (status == PS_OK)
        status = ps_certify_critical(result, &search->wanted, &limits, error);
    progress_clear();
    if (status == PS_OK)
        status = output_file_write(file, result->text.text, result->text.length, error);
    if (status != PS_OK)
        report_error(error, NULL);
    return status;
}

/* 0 if there is nothing that is not known. */
static int code_of(const ps_critical_places *places)
{
    for (size_t i = 0; i < places->count; i++)
        if (!is_known(&places->places[i]))
            return PS_EXIT_UNDECIDED;
    return PS_EXIT_OK;
}

static int run(const arguments *given)
{
    certify_options search = {.wanted = PS_CERTIFY_OPTIONS_DEFAULT};
    output_file file = {.output = {.file = -1}};
    ps_certify_result result;
    ps_critical_places places = {0};
    ps_error error = {0};
    const char *hint;
    int code = PS_EXIT_INPUT;
    ps_certify_init(&result);
    if (loss_from_arguments(&result.certificate.loss, given, &hint)) {
        ps_status status = find(&search, &file, &result, given, hint, &error);
        code = exit_code(status);
        if (status == PS_OK) {
            ps_critical_places_read(&places, &result.certificate);
            code = code_of(&places);
            if (answer_is_wanted())
                fill_answer(&result, &places, file.written ? file.name : NULL);
            else
                print_text(&result, &places, file.name);
        }
    }
    ps_critical_places_clear(&places);
    output_file_close(&file);
    certify_options_clear(&search);
    ps_certify_clear(&result);
    return code;
}

const command command_critical = {
    .name = "critical",
    .operands = "LOSS -p NAME=[LO,HI] [--near Z | --bracket LO,HI] [--most N] [-j N] [--checkpoint FILE] [-o FILE] [--json]",
    .summary = "the values of a parameter where the minimum turns from product-stable to product-unstable",
    .details = "Each is enclosed to 20 digits; for all other values of the interval the sign of alpha is proved.\n"
               "The minimum is followed from the first cells in which it is found next to --near, so it is one of those near Z\n"
               "for some values: z* is printed. --bracket keeps to an interval.\n"
               "Exit code: 0 all is known; 2 bad input; 3 there are values for which the minimum, or the sign of alpha, is\n"
               "not known; 4 a budget or the memory exhausted, or Ctrl-C.\n",
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
    .members = members,
};
