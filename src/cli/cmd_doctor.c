/* prodstab doctor */
#include <gmp.h>
#include <jansson.h>
#include <mpfi.h>
#include <mpfr.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/command.h"
#include "prodstab/certify.h"
#include "prodstab/version.h"
#include "prove/arb_include.h"

static void print_versions(void)
{
    printf("prodstab      %s\n", ps_version());
    printf("GMP           %s\n", gmp_version);
    printf("MPFR          %s\n", mpfr_get_version());
    printf("MPFI          %s\n", mpfi_get_version());
    printf("Jansson       %s\n", jansson_version_str());
#ifdef PRODSTAB_FLINT3
    printf("FLINT         %s (Arb is part of it)\n", flint_version);
#else
    printf("FLINT         %s\n", FLINT_VERSION);
    printf("Arb           %s\n", arb_version);
#endif
}

/* The parts that are only needed for some commands. */
static void print_tool(const char *name, const char *purpose)
{
    char command_line[128];
    snprintf(command_line, sizeof command_line, "command -v %s >/dev/null 2>&1", name);
    printf("%-13s %s (%s)\n", name, system(command_line) == 0 ? "found" : "not found", purpose);
}

/* Whether the checker rejects a certificate. */
static bool is_rejected(const ps_certificate *certificate)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    ps_buffer text = {0};
    ps_certificate read;
    ps_claim_report report;
    ps_certificate_print(&text, certificate);
    ps_status status = ps_check_certificate(&report, &read, text.text, text.length, &limits, NULL);
    ps_certificate_clear(&read);
    ps_claim_report_clear(&report);
    ps_buffer_clear(&text);
    return status == PS_REJECTED;
}

/* One loss from formula to checked certificate, and one false claim that must be rejected. */
static const char *self_test(void)
{
    ps_certify_result result;
    ps_certify_options wanted = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_error error = {0};
    const char *problem = NULL;
    ps_certify_init(&result);
    if (ps_loss_read_formula(&result.certificate.loss, "log(1+exp(z)) - 9*z/10", &error) != PS_OK ||
        ps_certify(&result, &wanted, &error) != PS_OK || result.verdict != PS_VERDICT_STABLE) {
        problem = "soft-label cross entropy was not certified";
    } else {
        mpq_set_ui(result.certificate.claims[1].values[0], 1, 1); /* alpha is about 0.0118, not over 1 */
        if (!is_rejected(&result.certificate))
            problem = "the checker did not reject a false claim";
    }
    ps_certify_clear(&result);
    return problem;
}

static int run(const arguments *given)
{
    (void)given;
    print_versions();
    print_tool("gnuplot", "figures");
    print_tool("coqc", "proofs in Coq");
    const char *problem = self_test();
    printf("self-test     %s\n", problem == NULL ? "passed" : problem);
    return problem == NULL ? PS_EXIT_OK : PS_EXIT_NEGATIVE;
}

const command command_doctor = {
    .name = "doctor",
    .operands = "",
    .summary = "print the versions of the libraries and run a self-test",
    .details = "Exit code: 0 the self-test passed; 1 it failed.\n",
    .options = NULL,
    .least = 0,
    .most = 0,
    .run = run,
};
