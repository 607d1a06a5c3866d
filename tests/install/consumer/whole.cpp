// From a formula to a certificate that is checked once more, in C++17.
#include <prodstab/buffer.h>
#include <prodstab/certificate.h>
#include <prodstab/certify.h>
#include <prodstab/check.h>
#include <prodstab/claim.h>
#include <prodstab/export.h>
#include <prodstab/file.h>
#include <prodstab/graph.h>
#include <prodstab/loss.h>
#include <prodstab/losses.h>
#include <prodstab/parse.h>
#include <prodstab/plot.h>
#include <prodstab/program.h>
#include <prodstab/rational.h>
#include <prodstab/run.h>
#include <prodstab/simulate.h>
#include <prodstab/status.h>
#include <prodstab/version.h>

#include <iostream>

int main()
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    const ps_run_options run = PS_RUN_OPTIONS_DEFAULT;
    ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    const char *const claims[] = {"product_stable"};
    options.claims = claims;
    options.claim_count = 1;
    ps_certify_result result;
    ps_error error = {};
    ps_certify_init(&result);
    if (ps_loss_read_formula(&result.certificate.loss, "z - log(z)", &error) != PS_OK ||
        ps_certify(&result, &options, &error) != PS_OK) {
        std::cerr << error.message << '\n';
        return 1;
    }
    ps_buffer text = {};
    ps_certificate_print(&text, &result.certificate);
    ps_certificate read;
    ps_claim_report report;
    const bool accepted = ps_check_certificate(&report, &read, text.text, text.length, &limits, nullptr) == PS_OK;
    const std::size_t count = accepted ? ps_certificate_kind_count(&read) : 0;
    ps_certificate_clear(&read);
    ps_claim_report_clear(&report);
    ps_buffer_clear(&text);
    const bool defaults = options.precision == 4096 && options.limits.cells == limits.cells && run.steps == PS_CLAIM_STEPS &&
                          run.limits.precision == limits.precision;
    std::cout << "prodstab " << ps_version() << ": " << ps_product_verdict_text(result.verdict) << ", " << count
              << " claims accepted" << (defaults ? "" : ", wrong defaults") << std::endl;
    ps_certify_clear(&result);
}
