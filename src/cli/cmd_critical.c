/* prodstab critical */
#include <stdlib.h>

#include "cli/certified.h"
#include "cli/certify_options.h"
#include "cli/critical_curve.h"
#include "cli/map_files.h"
#include "cli/map_limits.h"
#include "prodstab/rational.h"
#include "report/answer.h"

enum { DIGITS = 22, PLACES = 4 };

static const command_option options[] = {OPTIONS_LOSS, OPTIONS_MINIMUM, OPTION_MOST,
    {"halvings", 0, "N", "of two parameters, halve the interval of each so many times at most (default 11, up to 11)"},
    OPTION_JOBS, OPTION_CHECKPOINT, OPTIONS_CERTIFICATE, OPTION_MAP_FIGURE,
    {"csv", 0, "FILE", "write the brackets, or the boxes of the curve, as a table"},
    OPTION_JSON, {0}};

typedef struct critical_found {
    bool plane; /* of two parameters there is a curve, of one places */
    ps_critical_places places;
    ps_critical_curve curve;
} critical_found;

/* ---- text ---- */

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
    print_critical_interval(&line, name, place->lo, place->hi, DIGITS);
    ps_buffer_printf(&line, ": %s%s; %s below, %s above", says[place->kind], place->one ? ", at exactly one value" : "",
                     critical_word(place->below), critical_word(place->above));
    print_row(is_known(place) ? "critical" : "not known", line.text);
    ps_buffer_clear(&line);
}

/* Whether alpha(z*) has a sign throughout the cell, or at all values but one, which is known. */
static bool is_settled(const ps_certificate *cell)
{
    ps_product_verdict verdict = ps_critical_verdict(cell);
    return verdict == PS_VERDICT_STABLE || verdict == PS_VERDICT_UNSTABLE || ps_critical_claim(cell) != NULL;
}

/* Where the minimum is, if alpha is known anywhere, which is followed from cell to cell: that of other values than the user had in mind may be another one. */
static bool minimum_of_cells(const ps_certificate *map, mpq_t lo, mpq_t hi)
{
    bool first = true;
    for (size_t i = 0; i < map->cell_count; i++) {
        if (ps_critical_verdict(&map->cells[i]) != PS_VERDICT_DEGENERATE && !is_settled(&map->cells[i]))
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
        print_critical_interval(&line, "z*", lo, hi, PLACES);
        ps_buffer_puts(&line, ", followed from cell to cell");
        print_row("minimum", line.text);
    }
    ps_buffer_clear(&line);
    mpq_clears(lo, hi, NULL);
}

static size_t settled_cells(const ps_certificate *map)
{
    size_t count = 0;
    for (size_t i = 0; i < map->cell_count; i++)
        count += is_settled(&map->cells[i]);
    return count;
}

static void print_elsewhere(const ps_certificate *map, const ps_critical_places *places)
{
    ps_buffer line = {0};
    const char *name = critical_parameter_name(&map->loss, 0);
    size_t count = settled_cells(map);
    if (places->count == 0)
        ps_buffer_printf(&line, "no value of %s is critical: %s for all of them (%zu cell%s)", name,
                         ps_product_verdict_text(ps_critical_verdict(&map->cells[0])), count, count == 1 ? "" : "s");
    else if (count > 0)
        ps_buffer_printf(&line, "alpha(z*) is not 0 for any other %s (%zu cell%s)", name, count, count == 1 ? "" : "s");
    if (line.length > 0)
        print_row("proved", line.text);
    ps_buffer_clear(&line);
}

static void print_places(const ps_certificate *map, const ps_critical_places *places)
{
    for (size_t i = 0; i < places->count; i++)
        print_place(critical_parameter_name(&map->loss, 0), &places->places[i]);
    print_elsewhere(map, places);
}

static void print_text(const ps_certify_result *result, const critical_found *found, const char *path)
{
    print_loss(&result->certificate.loss);
    print_minimum(&result->certificate);
    if (found->plane)
        print_critical_curve(&result->certificate, &found->curve);
    else
        print_places(&result->certificate, &found->places);
    if (result->reason.length > 0)
        print_row("budget", result->reason.text);
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%s: accepted by the checker (%llu boxes)", path != NULL ? path : "not written (-o FILE)",
                     (unsigned long long)result->cells);
    print_row("certificate", line.text);
    ps_buffer_clear(&line);
}

/* ---- the JSON object ---- */

static const char *const members[] = {"loss", "parameter", "minimum", "places", "curve", "verdict", "budget", "cells", "certificate", "figure", "csv",
                                      "boxes", NULL};

static const char *name_of(const output_file *file)
{
    return file->written ? file->name : NULL;
}

static json_t *answer_places(const ps_critical_places *places)
{
    json_t *list = json_array();
    for (size_t i = 0; i < places->count; i++) {
        const ps_critical_place *p = &places->places[i];
        json_array_append_new(list, json_pack("{s:o, s:s, s:s, s:s, s:b}", "range", answer_range(p->lo, p->hi), "kind", ps_critical_kind_text(p->kind),
                                              "below", critical_word(p->below), "above", critical_word(p->above), "exactly_one", p->one));
    }
    return list;
}

static void fill_places(const ps_certificate *map, const ps_critical_places *places)
{
    answer_set("parameter", answer_text(critical_parameter_name(&map->loss, 0)));
    answer_set("places", answer_places(places));
    if (places->count == 0)
        answer_set("verdict", answer_text(critical_word(ps_critical_verdict(&map->cells[0]))));
}

static void fill_answer(const ps_certify_result *result, const critical_found *found, const map_files *files)
{
    answer_set("loss", answer_loss(&result->certificate.loss));
    if (found->plane)
        answer_set("curve", answer_critical_curve(&result->certificate.loss, &found->curve));
    else
        fill_places(&result->certificate, &found->places);
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    if (minimum_of_cells(&result->certificate, lo, hi))
        answer_set("minimum", answer_range(lo, hi));
    mpq_clears(lo, hi, NULL);
    if (result->reason.length > 0)
        answer_set("budget", answer_text(result->reason.text));
    answer_set("cells", json_integer((json_int_t)result->certificate.cell_count));
    answer_set("certificate", answer_text(name_of(&files->certificate)));
    answer_set("figure", answer_text(name_of(&files->figure)));
    answer_set("csv", answer_text(name_of(&files->csv)));
    answer_set("boxes", json_integer((json_int_t)result->cells));
}

/* ---- the run ---- */

static ps_status find(certify_options *search, map_files *files, ps_certify_result *result, const arguments *given, const char *hint,
                      ps_error *error)
{
    ps_map_limits limits;
    ps_status status = certify_options_read(search, given, &result->certificate.loss, hint, error);
    if (status == PS_OK)
        status = map_limits_read(&limits, given, PS_CRITICAL_HALVINGS, PS_CRITICAL_HALVINGS, error);
    if (status == PS_OK)
        status = map_files_open(files, result, given, error);
    if (status == PS_OK)
        status = ps_certify_critical(result, &search->wanted, &limits, error);
    progress_clear();
    if (status != PS_OK)
        report_error(error, NULL);
    return status;
}

static void print_places_table(ps_buffer *table, const char *name, const ps_critical_places *places)
{
    ps_buffer_printf(table, "%s_lo,%s_hi,kind,below,above\n", name, name);
    for (size_t i = 0; i < places->count; i++) {
        const ps_critical_place *p = &places->places[i];
        ps_rational_print(table, p->lo);
        ps_buffer_puts(table, ",");
        ps_rational_print(table, p->hi);
        ps_buffer_printf(table, ",%s,%s,%s\n", ps_critical_kind_text(p->kind), critical_word(p->below), critical_word(p->above));
    }
}

static ps_status write_files(map_files *files, const ps_certify_result *result, const critical_found *found, ps_error *error)
{
    const ps_loss *loss = &result->certificate.loss;
    ps_figure figure = {.style = {.path = files->figure.name}};
    double *ends = critical_curve_ends(&found->curve);
    ps_status status = ps_plot_map(&figure, &result->certificate, ends, found->curve.count, error);
    ps_buffer_clear(&figure.table);
    if (found->plane)
        print_critical_curve_table(&figure.table, loss, &found->curve);
    else
        print_places_table(&figure.table, critical_parameter_name(loss, 0), &found->places);
    if (status == PS_OK)
        status = map_files_write(files, &figure, result, error);
    else
        report_error(error, NULL);
    free(ends);
    ps_figure_clear(&figure);
    return status;
}

static bool is_all_known(const critical_found *found)
{
    for (size_t i = 0; i < found->places.count; i++)
        if (!is_known(&found->places.places[i]))
            return false;
    return !found->plane || critical_curve_is_known(&found->curve);
}

static int report(map_files *files, const ps_certify_result *result)
{
    critical_found found = {.plane = critical_parameter_name(&result->certificate.loss, 1) != NULL};
    ps_error error = {0};
    if (found.plane)
        ps_critical_curve_read(&found.curve, &result->certificate);
    else
        ps_critical_places_read(&found.places, &result->certificate);
    int code = is_all_known(&found) ? PS_EXIT_OK : PS_EXIT_UNDECIDED;
    code = write_files(files, result, &found, &error) == PS_OK ? code : PS_EXIT_INPUT;
    if (answer_is_wanted())
        fill_answer(result, &found, files);
    else
        print_text(result, &found, files->certificate.name);
    ps_critical_places_clear(&found.places);
    ps_critical_curve_clear(&found.curve);
    return code;
}

static int run(const arguments *given)
{
    certify_options search = {.wanted = PS_CERTIFY_OPTIONS_DEFAULT};
    map_files files = MAP_FILES_NONE;
    ps_certify_result result;
    ps_error error = {0};
    const char *hint;
    int code = PS_EXIT_INPUT;
    ps_certify_init(&result);
    if (loss_from_arguments(&result.certificate.loss, given, &hint)) {
        ps_status status = find(&search, &files, &result, given, hint, &error);
        code = status == PS_OK ? report(&files, &result) : exit_code(status);
    }
    map_files_close(&files);
    certify_options_clear(&search);
    ps_certify_clear(&result);
    return code;
}

const command command_critical = {
    .name = "critical",
    .operands = "LOSS -p NAME=[LO,HI] [-p NAME=[LO,HI]] [--near Z | --bracket LO,HI] [--most N] [--halvings N] [-j N] [--checkpoint FILE] [-o FILE] [--figure FIGURE] [--csv FILE] [--json]",
    .summary = "the values of a parameter, or the curve of two, where the minimum turns from product-stable to product-unstable",
    .details = "Each is enclosed to 20 digits; for all other values of the interval the sign of alpha is proved. The curve of two\n"
               "parameters is enclosed in boxes, in order, and the sign of alpha is proved everywhere else.\n"
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
