/* Any certificate, checked within small limits: an answer with a reason, and the same answer twice. */
#include "fuzz/fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "prodstab/certificate.h"
#include "check/claim.h"

static void demand(bool held)
{
    if (!held)
        abort();
}

static void check_all(ps_certificate *certificate, ps_status *statuses, size_t count)
{
    const ps_check_limits limits = {.cells = 60, .precision = 256};
    for (size_t i = 0; i < count; i++) {
        ps_claim_report report;
        ps_check_claim_among(&report, certificate, i, &limits);
        demand((report.status == PS_OK) == (report.message.length == 0));
        statuses[i] = report.status;
        ps_claim_report_clear(&report);
        ps_buffer sentence = {0};
        ps_certificate_print_conclusion(&sentence, certificate, i);
        ps_certificate_print_summary(&sentence, certificate, i);
        demand(sentence.length > 0);
        ps_buffer_clear(&sentence);
    }
}

static void check_cover(const ps_certificate *certificate)
{
    ps_buffer message = {0};
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    demand((ps_check_cover(certificate, &limits, &message) == PS_OK) == (message.length == 0));
    ps_buffer_clear(&message);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ps_certificate certificate;
    if (size <= 8192 && ps_certificate_parse(&certificate, (const char *)data, size, NULL) == PS_OK) {
        ps_status first[6], second[6];
        size_t kinds = ps_certificate_kind_count(&certificate), count = kinds < 6 ? kinds : 6;
        check_cover(&certificate);
        check_all(&certificate, first, count);
        check_all(&certificate, second, count);
        demand(memcmp(first, second, count * sizeof *first) == 0);
        ps_certificate_clear(&certificate);
    } else if (size <= 8192) {
        ps_certificate_clear(&certificate);
    }
    return 0;
}
