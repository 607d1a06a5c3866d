#include "prodstab/certify.h"

const char *ps_product_verdict_text(ps_product_verdict verdict)
{
    static const char *const texts[] = {"undecided", "product-stable", "product-unstable", "degenerate"};
    return texts[verdict];
}

void ps_certify_init(ps_certify_result *result)
{
    *result = (ps_certify_result){0};
    ps_certificate_init(&result->certificate);
}

void ps_certify_clear(ps_certify_result *result)
{
    ps_certificate_clear(&result->certificate);
    ps_buffer_clear(&result->text);
    ps_buffer_clear(&result->curvature_lo);
    ps_buffer_clear(&result->curvature_hi);
    ps_buffer_clear(&result->alpha_lo);
    ps_buffer_clear(&result->alpha_hi);
    ps_buffer_clear(&result->notes);
    ps_buffer_clear(&result->reason);
    for (size_t i = 0; i < result->outcome_count; i++)
        ps_buffer_clear(&result->outcomes[i].message);
    *result = (ps_certify_result){0};
}
