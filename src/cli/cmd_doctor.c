/* prodstab doctor */
#include <gmp.h>
#include <mpfi.h>
#include <mpfr.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/command.h"
#include "cli/installed.h"
#include "cli/verified.h"
#include "numbers/arb_include.h"
#include "prodstab/certify.h"
#include "prodstab/version.h"
#include "report/answer.h"

static const char *const members[] = {"versions", "tools", "self_test", NULL};

static void add_version(json_t *versions, const char *name, const char *version, const char *remark)
{
    json_object_set_new(versions, name, json_string(version));
    if (!answer_is_wanted())
        printf("%-13s %s%s\n", name, version, remark);
}

static json_t *find_versions(void)
{
    json_t *versions = json_object();
    add_version(versions, "prodstab", ps_version(), "");
    add_version(versions, "GMP", gmp_version, "");
    add_version(versions, "MPFR", mpfr_get_version(), "");
    add_version(versions, "MPFI", mpfi_get_version(), "");
    add_version(versions, "Jansson", jansson_version_str(), "");
#ifdef PRODSTAB_FLINT3
    add_version(versions, "FLINT", flint_version, " (Arb is part of it)");
#else
    add_version(versions, "FLINT", FLINT_VERSION, "");
    add_version(versions, "Arb", arb_version, "");
#endif
    return versions;
}

static bool is_in_path(const char *name)
{
    char command_line[128];
    snprintf(command_line, sizeof command_line, "command -v %s >/dev/null 2>&1", name);
    return system(command_line) == 0;
}

static bool is_verify_found(void)
{
    ps_buffer path = {0};
    bool found = verified_find(&path);
    ps_buffer_clear(&path);
    return found;
}

/* The parts that are only needed for some commands. */
static void tell_tool(json_t *tools, const char *name, bool found, const char *purpose)
{
    json_object_set_new(tools, name, json_boolean(found));
    if (!answer_is_wanted())
        printf("%-13s %s (%s)\n", name, found ? "found" : "not found", purpose);
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

/* The page of `attach`, and which checker is in it. */
static void tell_page(json_t *versions, json_t *tools)
{
    ps_buffer path = {0}, sum = {0};
    installed_page(&path);
    if (path.length > 0)
        installed_page_checker(&sum, path.text);
    tell_tool(tools, "verify.html", sum.length > 0, "attach: the page with the checker in it");
    if (sum.length > 0)
        add_version(versions, "verify.html", sum.text, " (the sum of the checker in it)");
    ps_buffer_clear(&path);
    ps_buffer_clear(&sum);
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

static const command_option options[] = {OPTION_JSON, {0}};

static int run(const arguments *given)
{
    (void)given;
    json_t *tools = json_object();
    json_t *versions = find_versions();
    tell_tool(tools, "gnuplot", is_in_path("gnuplot"), "figures");
    tell_tool(tools, "coqc", is_in_path("coqc"), "proofs in Coq");
    tell_tool(tools, "prodstab-verify", is_verify_found(), "--verified: the checker that is proved in Coq");
    tell_tool(tools, "pdfdetach", is_in_path("pdfdetach"), "certificates that are attached to a PDF");
    tell_page(versions, tools);
    answer_set("versions", versions);
    answer_set("tools", tools);
    const char *problem = self_test();
    answer_set("self_test", json_pack("{s:b, s:s?}", "passed", problem == NULL, "problem", problem));
    if (!answer_is_wanted())
        printf("self-test     %s\n", problem == NULL ? "passed" : problem);
    return problem == NULL ? PS_EXIT_OK : PS_EXIT_NEGATIVE;
}

const command command_doctor = {
    .name = "doctor",
    .operands = "[--json]",
    .summary = "print the versions of the libraries and run a self-test",
    .details = "Exit code: 0 the self-test passed; 1 it failed.\n",
    .options = options,
    .least = 0,
    .most = 0,
    .run = run,
    .members = members,
};
