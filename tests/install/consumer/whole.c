/* From a formula to a checked certificate: what a program that links the whole library can do. */
#include <prodstab/certify.h>
#include <prodstab/version.h>

#include <stdio.h>

int main(void)
{
    const ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_certify_result result;
    ps_error error = {0};
    ps_certify_init(&result);
    if (ps_loss_read_formula(&result.certificate.loss, "z - log(z)", &error) != PS_OK ||
        ps_certify(&result, &options, &error) != PS_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    printf("prodstab %s: %s\n", ps_version(), ps_product_verdict_text(result.verdict));
    ps_certify_clear(&result);
    return 0;
}
