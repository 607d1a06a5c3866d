/* Reads a certificate and checks every claim: what a program that links the checker alone can do. */
#include <prodstab/certificate.h>
#include <prodstab/check.h>
#include <prodstab/version.h>

#include <stdio.h>
#include <string.h>

static const char text[] =
    "{\"format\": \"prodstab-certificate\", \"version\": 1,"
    " \"loss\": {\"formula\": \"cosh(z - p)\", \"parameters\": {\"p\": \"1\"}},"
    " \"claims\": [{\"claim\": \"minimum\", \"lo\": \"0.9999\", \"hi\": \"1.0001\"},"
    "              {\"claim\": \"product_unstable\", \"alpha_max\": \"-0.99\"}],"
    " \"producer\": \"by hand\"}";

int main(void)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    ps_certificate certificate;
    ps_error error = {0};
    size_t accepted = 0;
    if (ps_certificate_parse(&certificate, text, strlen(text), &error) != PS_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    for (size_t i = 0; i < certificate.claim_count; i++) {
        ps_claim_report report;
        ps_check_claim_among(&report, &certificate.loss, certificate.claims, i, &limits);
        accepted += report.status == PS_OK;
        ps_claim_report_clear(&report);
    }
    printf("prodstab %s: %zu claims accepted\n", ps_version(), accepted);
    ps_certificate_clear(&certificate);
    return 0;
}
