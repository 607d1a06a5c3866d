/* Checks a certificate: what a program that links the checker alone can do. */
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
    ps_claim_report report;
    ps_status status = ps_check_certificate(&report, &certificate, text, strlen(text), &limits, NULL);
    if (status == PS_OK)
        printf("prodstab %s: %zu claims accepted\n", ps_version(), ps_certificate_kind_count(&certificate));
    else
        fprintf(stderr, "%s\n", report.message.text);
    ps_certificate_clear(&certificate);
    ps_claim_report_clear(&report);
    return status == PS_OK ? 0 : 1;
}
