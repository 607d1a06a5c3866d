/* The end of every search: the certificate as it will be written goes through the checker's door. */
#include "prove/prover.h"

ps_status ps_prover_seal(ps_certify_result *result, const ps_check_limits *limits, ps_error *error)
{
    ps_check_limits full = PS_CHECK_LIMITS_DEFAULT; /* those of prodstab-check */
    ps_certificate read;
    ps_claim_report report;
    bool refuted;
    full.stop = limits->stop;
    result->by_balls = ps_prover_verify_by_balls(&result->certificate, &full, &refuted);
    ps_buffer_clear(&result->text);
    ps_certificate_print(&result->text, &result->certificate);
    ps_certificate_clear(&result->certificate); /* of a map, two would take much memory */
    ps_status status = ps_check_certificate(&report, &read, result->text.text, result->text.length, &full, NULL);
    result->cells = report.cells;
    result->certificate = read;
    if (status == PS_INTERRUPTED)
        ps_error_set(error, status, 0, 0, "interrupted");
    else if (status != PS_OK)
        status = ps_error_set(error, status == PS_BUDGET ? PS_BUDGET : PS_UNDECIDED, 0, 0,
                              "what was found is not accepted by the checker: %s", report.message.text);
    else if (refuted)
        status = ps_error_set(error, PS_UNDECIDED, 0, 0, "what was found is accepted by the checker, but refuted by Arb: one of them is wrong");
    ps_claim_report_clear(&report);
    return status;
}
