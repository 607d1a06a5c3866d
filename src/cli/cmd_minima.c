/* prodstab minima */
#include <stdio.h>
#include <unistd.h>

#include "cli/command.h"
#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "prove/exact_minimum.h"
#include "prove/minima.h"
#include "report/answer.h"

enum { BRACKET_DIGITS = 20, PLACE_DIGITS = 6, SHOWN = 8 };

static const command_option options[] = {
    OPTIONS_LOSS,
    {"from", 0, "LO", "the lower end of the range (default -100)"},
    {"to", 0, "HI", "the upper end of the range (default 100)"},
    OPTION_JSON,
    {0},
};

/* ---- text ---- */

static void print_range(ps_buffer *line, const mpq_t lo, const mpq_t hi, long digits)
{
    ps_buffer low = {0}, high = {0};
    ps_decimal_print_outwards(&low, &high, lo, hi, digits);
    ps_buffer_printf(line, "[%s, %s]", low.text, high.text);
    ps_buffer_clear(&low);
    ps_buffer_clear(&high);
}

static void print_minimum(const ps_minima *m, size_t i)
{
    const ps_certify_result *r = &m->results[i];
    ps_buffer line = {0};
    ps_buffer_puts(&line, "z* in ");
    if (m->statuses[i] == PS_OK) {
        const ps_claim *minimum = &r->certificate.claims[0];
        print_range(&line, minimum->values[0], minimum->values[1], BRACKET_DIGITS);
        ps_buffer_printf(&line, ": %s", ps_product_verdict_text(r->verdict));
        if (r->verdict == PS_VERDICT_UNDECIDED && r->reason.length > 0)
            ps_buffer_printf(&line, " (%s)", r->reason.text);
        if (r->alpha_lo.length > 0)
            ps_buffer_printf(&line, ", alpha in [%s, %s]", r->alpha_lo.text, r->alpha_hi.text);
    } else {
        print_range(&line, m->isolation.wells[i].lo, m->isolation.wells[i].hi, BRACKET_DIGITS);
        ps_buffer_puts(&line, ": undecided, not seen by the checker");
    }
    print_row("minimum", line.text);
    ps_buffer_clear(&line);
}

static size_t print_undecided(const ps_isolation *isolation, ps_loss *loss)
{
    size_t count = 0;
    for (size_t i = 0; i < isolation->part_count; i++) {
        const ps_part *part = &isolation->parts[i];
        ps_buffer line = {0};
        if (ps_part_is_decided(part->kind) || ++count > SHOWN)
            continue;
        print_range(&line, part->lo, part->hi, PLACE_DIGITS);
        ps_buffer_puts(&line, ": ");
        ps_print_obstacle(&line, loss, part);
        print_row("undecided", line.text);
        ps_buffer_clear(&line);
    }
    if (count > SHOWN) {
        char text[80];
        snprintf(text, sizeof text, "and %zu other parts (--json lists them)", count - SHOWN);
        print_row("undecided", text);
    }
    return count;
}

static void print_text(const ps_minima *m, ps_loss *loss, const mpq_t lo, const mpq_t hi)
{
    ps_buffer line = {0};
    print_loss(loss);
    ps_buffer_puts(&line, "z in [");
    ps_rational_print(&line, lo);
    ps_buffer_puts(&line, ", ");
    ps_rational_print(&line, hi);
    ps_buffer_puts(&line, "]");
    print_row("range", line.text);
    ps_buffer_clear(&line);
    for (size_t i = 0; i < m->isolation.well_count; i++)
        print_minimum(m, i);
    size_t undecided = print_undecided(&m->isolation, loss);
    const char *where = undecided > 0 ? "outside of the undecided parts" : "in the range";
    if (m->isolation.well_count == 0)
        ps_buffer_printf(&line, "there is no strict smooth minimum %s", where);
    else
        ps_buffer_printf(&line, "%zu strict smooth minim%s; there is no other %s", m->isolation.well_count,
                         m->isolation.well_count == 1 ? "um" : "a", where);
    print_row("proved", line.text);
    ps_buffer_clear(&line);
}

/* ---- the JSON object ---- */

static json_t *json_minima(const ps_minima *m)
{
    json_t *list = json_array();
    for (size_t i = 0; i < m->isolation.well_count; i++) {
        const ps_certify_result *r = &m->results[i];
        const ps_well *well = &m->isolation.wells[i];
        bool certified = m->statuses[i] == PS_OK;
        json_t *one = certified ? answer_range(r->certificate.claims[0].values[0], r->certificate.claims[0].values[1])
                                : answer_range(well->lo, well->hi);
        json_object_set_new(one, "verdict",
                            json_string(ps_product_verdict_text(certified ? r->verdict : PS_VERDICT_UNDECIDED)));
        json_object_set_new(one, "reason", answer_text(r->reason.length > 0 ? r->reason.text : NULL));
        json_object_set_new(one, "alpha", answer_range_of_texts(&r->alpha_lo, &r->alpha_hi));
        json_object_set_new(one, "certified", json_boolean(certified));
        json_array_append_new(list, one);
    }
    return list;
}

/* The parts that are decided, neighbours together, or those that are not, with reasons. */
static json_t *json_parts(const ps_minima *m, ps_loss *loss, bool decided)
{
    json_t *list = json_array();
    const ps_isolation *r = &m->isolation;
    for (size_t i = 0; i < r->part_count; i++) {
        size_t first = i;
        if (ps_part_is_decided(r->parts[i].kind) != decided)
            continue;
        while (decided && i + 1 < r->part_count && ps_part_is_decided(r->parts[i + 1].kind))
            i++;
        json_t *one = answer_range(r->parts[first].lo, r->parts[i].hi);
        if (!decided) {
            ps_buffer why = {0};
            ps_print_obstacle(&why, loss, &r->parts[i]);
            json_object_set_new(one, "reason", answer_text(why.text));
            ps_buffer_clear(&why);
        }
        json_array_append_new(list, one);
    }
    return list;
}

static const char *const members[] = {"loss", "range", "minima", "decided", "undecided", "complete", NULL};

static void fill_answer(const ps_minima *m, ps_loss *loss, const mpq_t lo, const mpq_t hi)
{
    answer_set("loss", answer_loss(loss));
    answer_set("range", answer_range(lo, hi));
    answer_set("minima", json_minima(m));
    answer_set("decided", json_parts(m, loss, true));
    answer_set("undecided", json_parts(m, loss, false));
    answer_set("complete", json_boolean(m->complete));
}

/* ---- the run ---- */

static ps_status read_end(mpq_t end, const arguments *given, const ps_loss *loss, const char *option, ps_rounding towards,
                          long otherwise, ps_error *error)
{
    const ps_number_use use = {towards, false};
    ps_buffer text = {0};
    ps_status status = arguments_number(given, loss, option, use, &text, error);
    mpq_set_si(end, otherwise, 1);
    if (status == PS_OK && text.length > 0)
        status = ps_rational_parse(end, text.text, text.length, error);
    ps_buffer_clear(&text);
    return status;
}

static int code_for(const ps_minima *m)
{
    for (size_t i = 0; i < m->isolation.part_count; i++)
        if (m->isolation.parts[i].kind == PS_PART_UNFINISHED)
            return PS_EXIT_BUDGET;
    return m->complete ? PS_EXIT_OK : PS_EXIT_UNDECIDED;
}

static int run(const arguments *given)
{
    const char *hint;
    ps_certify_options wanted = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_minima minima = {0};
    ps_loss loss;
    ps_error error = {0};
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    ps_loss_init(&loss);
    wanted.progress = isatty(STDERR_FILENO) ? progress_show : NULL;
    ps_status status = loss_read(&loss, given, &hint, &error);
    if (status == PS_OK) {
        status = read_end(lo, given, &loss, "from", PS_DOWNWARDS, -100, &error);
        if (status == PS_OK)
            status = read_end(hi, given, &loss, "to", PS_UPWARDS, 100, &error);
        const ps_isolate_options range = {
            .lo = lo, .hi = hi, .operations = PS_ISOLATE_OPERATIONS, .progress = wanted.progress};
        if (status == PS_OK)
            status = ps_minima_find(&minima, &loss, &range, &wanted, &error);
        if (wanted.progress != NULL)
            progress_clear();
        if (status != PS_OK)
            report_error(&error, NULL);
    }
    if (status == PS_OK && answer_is_wanted())
        fill_answer(&minima, &loss, lo, hi);
    else if (status == PS_OK)
        print_text(&minima, &loss, lo, hi);
    int code = status == PS_OK ? code_for(&minima) : exit_code(status);
    ps_minima_clear(&minima);
    ps_loss_clear(&loss);
    mpq_clears(lo, hi, NULL);
    return code;
}

const command command_minima = {
    .name = "minima",
    .operands = "LOSS [-p NAME=VALUE]... [--from LO] [--to HI] [--json]",
    .summary = "list all strict smooth minima of a loss in a range, with proof that there is no other",
    .details = "Cuts the range into parts until the signs of l' and l'' decide each: it holds one minimum, which is "
               "certified, or\n"
               "none. What remains undecided, at a kink, at the end of the loss's domain, where l'' is too small, or "
               "because the\n"
               "budget ended, is listed with its reason. All parameters have exact values.\n"
               "Exit code: 0 everything decided, whatever the number of minima and their verdicts; 2 bad input; 3 a "
               "part of the\n"
               "range, or a verdict, is undecided; 4 the budget ended before the range did, or Ctrl-C.\n",
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
    .members = members,
};
