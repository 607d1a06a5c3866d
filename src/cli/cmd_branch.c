/* prodstab branch */
#include <stdio.h>
#include <string.h>

#include "cli/command.h"
#include "prodstab/certify.h"
#include "prodstab/rational.h"
#include "prove/decimal.h"

enum { DIGITS = 6 };

static const command_option options[] = {
    OPTION_PARAMETER,
    {"near", 0, "Z", "take the minimum next to Z"},
    {"from", 0, "R", "first effective step, in units of a_c, the step at the edge of stability (default 1)"},
    {"to", 0, "R", "last effective step, likewise (default 2)"},
    {"output", 'o', "FILE", "write the certificate to FILE"},
    {0},
};

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
    print_range(&line, ", multiplier in ", claim, "multiplier_lo", "multiplier_hi");
    print_row("2-cycle", line.text);
    ps_buffer_clear(&line);
}

static void print_claim(const ps_certificate *certificate, size_t index)
{
    if (certificate->cell_count == 0 && strcmp(certificate->claims[index].kind->name, "two_cycle") == 0) {
        print_interval(&certificate->claims[index]);
        return;
    }
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%s: ", ps_certificate_kind(certificate, index)->name);
    ps_certificate_print_summary(&line, certificate, index);
    print_row("proved", line.text);
    ps_buffer_clear(&line);
}

static void print_result(const ps_certify_result *result, const char *path)
{
    const ps_certificate *certificate = &result->certificate;
    char line[600];
    print_loss(&certificate->loss);
    for (size_t i = 0; i < ps_certificate_kind_count(certificate); i++)
        print_claim(certificate, i);
    for (size_t i = 0; i < result->outcome_count; i++)
        if (result->outcomes[i].status != PS_OK) {
            snprintf(line, sizeof line, "%s: %.500s", result->outcomes[i].kind->name,
                     result->outcomes[i].message.length > 0 ? result->outcomes[i].message.text : "?");
            print_row("not proved", line);
        }
    for (const char *note = result->notes.length > 0 ? result->notes.text : ""; *note != '\0';) {
        size_t length = strcspn(note, "\n");
        snprintf(line, sizeof line, "%.*s", (int)length, note);
        print_row("note", line);
        note += length + (note[length] != '\0');
    }
    snprintf(line, sizeof line, "%.400s: %zu claims accepted by the checker in this run (%llu boxes)",
             path != NULL ? path : "not written (-o FILE)", ps_certificate_kind_count(certificate),
             (unsigned long long)result->cells);
    print_row("certificate", line);
}

/* The code of the branch itself: a flip is not needed when the branch begins above the edge. */
static int branch_code(const ps_certify_result *result)
{
    for (size_t i = 0; i < result->outcome_count; i++)
        if (strcmp(result->outcomes[i].kind->name, "branch") == 0)
            return exit_code(result->outcomes[i].status);
    return PS_EXIT_UNDECIDED;
}

static int run(const arguments *given)
{
    static const char *const claims[] = {"flip", "branch"};
    const char *path = arguments_value(given, "output"), *from = arguments_value(given, "from");
    const char *to = arguments_value(given, "to"), *near = arguments_value(given, "near"), *hint;
    ps_certify_options wanted = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_certify_result result;
    ps_error error = {0};
    ps_certify_init(&result);
    ps_status status = loss_read(&result.certificate.loss, given->positional[0], given, &hint, &error);
    if (status == PS_OK) {
        wanted.claims = claims;
        wanted.claim_count = sizeof claims / sizeof claims[0];
        wanted.near = near != NULL ? near : hint;
        wanted.step_from = from != NULL ? from : "1";
        wanted.step_to = to != NULL ? to : "2";
        wanted.limits.stop = &interrupted;
        install_interrupt();
        status = ps_certify(&result, &wanted, &error);
        if (status == PS_OK && path != NULL)
            status = ps_certificate_write(&result.certificate, path, &error);
        if (status != PS_OK)
            report_error(&error, NULL);
    }
    if (status == PS_OK)
        print_result(&result, path);
    int code = status == PS_OK ? branch_code(&result) : exit_code(status);
    ps_certify_clear(&result);
    return code;
}

const command command_branch = {
    .name = "branch",
    .operands = "LOSS [-p NAME=VALUE]... [--near Z] [--from R] [--to R] [-o FILE]",
    .summary = "follow the stable oscillation (a 2-cycle) above the edge of stability, with proof",
    .details = "Above the edge the map z -> z - a l'(z) has an attracting 2-cycle. The branch of these cycles is certified\n"
               "interval by interval from the flip at the edge to the last step, or to where the period doubles, or where\n"
               "the cycle is no longer the only one around the minimum; the output says which.\n"
               "Exit code: 0 a branch was proved; 2 bad input; 3 none was found; 4 a budget exhausted, or Ctrl-C.\n",
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
};
