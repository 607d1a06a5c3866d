/* prodstab branch */
#include <string.h>

#include "cli/certified.h"
#include "cli/certify_options.h"
#include "cli/command.h"
#include "cli/windows.h"
#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "prove/periodic.h"
#include "report/answer.h"

enum { DIGITS = 6 };

static const command_option options[] = {
    OPTIONS_LOSS,
    OPTIONS_MINIMUM,
    {"from", 0, "R", "first effective step, in units of a_c, the step at the edge of stability (default 1)"},
    {"to", 0, "R", "last effective step, likewise (default 2)"},
    OPTIONS_MOMENTUM,
    {"windows", 0, "N", "behind the branch, up to the last step: attracting cycles with a period up to N (2 to 64)"},
    OPTIONS_CERTIFICATE,
    OPTION_JSON,
    {0},
};

static const char *const members[] = {"loss", "minimum", WINDOWS_MEMBERS, CERTIFIED_MEMBERS, NULL};

static mpq_srcptr value(const ps_claim *claim, const char *field)
{
    return ps_claim_value((ps_claim *)claim, field);
}

/* "before [lo, hi]", rounded outwards: the certificate has all digits. */
static void print_range(ps_buffer *line, const char *before, const ps_claim *claim, const char *lo, const char *hi)
{
    ps_buffer low = {0}, high = {0};
    ps_decimal_print_outwards(&low, &high, value(claim, lo), value(claim, hi), DIGITS);
    ps_buffer_printf(line, "%s[%s, %s]", before, low.text, high.text);
    ps_buffer_clear(&low);
    ps_buffer_clear(&high);
}

static void print_interval(const ps_claim *claim)
{
    ps_buffer line = {0};
    ps_buffer_puts(&line, "a in [");
    ps_rational_print(&line, value(claim, "a_lo"));
    ps_buffer_puts(&line, ", ");
    ps_rational_print(&line, value(claim, "a_hi"));
    print_range(&line, "]: points in ", claim, "left_lo", "left_hi");
    print_range(&line, " and ", claim, "right_lo", "right_hi");
    if (strcmp(claim->kind->name, "two_cycle") == 0)
        print_range(&line, ", multiplier in ", claim, "multiplier_lo", "multiplier_hi");
    print_row("2-cycle", line.text);
    ps_buffer_clear(&line);
}

static void print_claim(const ps_certificate *certificate, size_t index)
{
    if (certificate->cell_count == 0 && strncmp(certificate->claims[index].kind->name, "two_cycle", strlen("two_cycle")) == 0) {
        print_interval(&certificate->claims[index]);
        return;
    }
    if (is_window(certificate, index) || is_oscillation(certificate, index))
        return;
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%s: ", ps_certificate_kind(certificate, index)->name);
    ps_certificate_print_summary(&line, certificate, index);
    print_row("proved", line.text);
    ps_buffer_clear(&line);
}

static void print_result(const ps_certify_result *result, const char *path)
{
    const ps_certificate *certificate = &result->certificate;
    print_loss(&certificate->loss);
    for (size_t i = 0; i < ps_certificate_kind_count(certificate); i++)
        print_claim(certificate, i);
    print_windows(certificate);
    print_not_proved(result);
    print_notes(result);
    print_certificate(result, path);
}

/* The code of the branch itself: a flip is not needed when the branch begins above the edge. */
static int branch_code(const ps_certify_result *result)
{
    for (size_t i = 0; i < result->outcome_count; i++)
        if (strncmp(result->outcomes[i].kind->name, "branch", strlen("branch")) == 0)
            return exit_code(result->outcomes[i].status);
    return PS_EXIT_UNDECIDED;
}

/* The numbers of the command line as texts, which the options point to. */
typedef struct command_line {
    minimum_choice minimum;
    ps_buffer from, to, momentum;
    ps_certify_options wanted;
} command_line;

/* Steps that are irrational are rounded so that what was asked for is covered. */
static ps_status read_command_line(command_line *line, const arguments *given, const ps_loss *loss, const char *hint, ps_error *error)
{
    static const char *const without[] = {"flip", "branch", "attracting_cycle", "bounded_oscillation"},
                            *const with[] = {"flip_momentum", "branch_momentum"};
    long windows = 0;
    const ps_number_use below = {PS_DOWNWARDS, true}, above = {PS_UPWARDS, true};
    ps_certify_options *wanted = &line->wanted;
    ps_status status = minimum_choice_read(&line->minimum, wanted, given, loss, hint, error);
    if (status == PS_OK)
        status = arguments_number(given, loss, "from", below, &line->from, error);
    if (status == PS_OK)
        arguments_number(given, loss, "to", above, &line->to, error);
    momentum_read(wanted, &line->momentum, given, loss, error);
    if (error->status == PS_OK)
        arguments_count(given, "windows", 2, PS_LONGEST_PERIOD, &windows, error);
    if (windows > 0 && wanted->momentum != NULL)
        ps_error_set(error, PS_INPUT, 0, 0, "--windows: these cycles are gradient descent's, without --momentum");
    wanted->windows = (size_t)windows;
    wanted->claims = wanted->momentum != NULL ? with : without;
    wanted->claim_count = windows > 0 ? 4 : 2;
    wanted->step_from = line->from.length > 0 ? line->from.text : "1";
    wanted->step_to = line->to.length > 0 ? line->to.text : "2";
    return error->status;
}

static void clear_command_line(command_line *line)
{
    minimum_choice_clear(&line->minimum);
    ps_buffer_clear(&line->from);
    ps_buffer_clear(&line->to);
    ps_buffer_clear(&line->momentum);
}

static int run(const arguments *given)
{
    const char *hint;
    command_line line = {.wanted = PS_CERTIFY_OPTIONS_DEFAULT};
    output_file file = {.output = {.file = -1}};
    ps_certify_result result;
    ps_error error = {0};
    ps_certify_init(&result);
    ps_status status = loss_read(&result.certificate.loss, given, &hint, &error);
    if (status == PS_OK) {
        status = read_command_line(&line, given, &result.certificate.loss, hint, &error);
        if (status == PS_OK)
            status = certificate_file_open(&file, &result.certificate, given, &error);
        if (status == PS_OK)
            status = ps_certify(&result, &line.wanted, &error);
        if (status != PS_OK)
            report_error(&error, NULL);
    }
    int code = status == PS_OK ? branch_code(&result) : exit_code(status);
    if (status == PS_OK) {
        const char *written = output_file_write(&file, result.text.text, result.text.length, &error) == PS_OK ? file.name : NULL;
        code = error.status == PS_OK ? code : PS_EXIT_INPUT;
        if (answer_is_wanted()) {
            answer_minimum(&result.certificate);
            answer_windows(&result.certificate);
            answer_certified(&result, written);
        } else {
            print_result(&result, file.name);
        }
    }
    output_file_close(&file);
    clear_command_line(&line);
    ps_certify_clear(&result);
    return code;
}

const command command_branch = {
    .name = "branch",
    .operands = "LOSS [-p NAME=VALUE]... [--near Z | --bracket LO,HI] [--from R] [--to R] [--momentum B [--nesterov] | --windows N] [-o FILE] [--json]",
    .summary = "follow the stable oscillation (a 2-cycle) above the edge of stability, with proof",
    .details = "Above the edge the map z -> z - a l'(z) has an attracting 2-cycle. The branch of these cycles is certified\n"
               "interval by interval from the flip at the edge to the last step, or to where the period doubles, or where\n"
               "the cycle is no longer the only one around the minimum; the output says which. With momentum the cycles are the same,\n"
               "at the step a (1 + B) for heavy ball and a (1 + B)/(1 + 2 B) for Nesterov's method, but attract up to another a.\n"
               "With --windows, cycles of longer periods are certified behind the branch, on intervals of steps as wide as they\n"
               "can be had.\n"
               "Exit code: 0 a branch was proved; 2 bad input; 3 none was found; 4 a budget exhausted, or Ctrl-C.\n",
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
    .members = members,
};
