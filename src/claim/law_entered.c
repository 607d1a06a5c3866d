#include "claim/kinds.h"
#include "claim/law.h"

const ps_claim *ps_law_entry(const ps_claim *claims, size_t index)
{
    const ps_claim *own = &claims[index];
    mpq_srcptr beta_l = ps_claim_named_value(NULL, own, "beta_l"), last_low = ps_claim_named_value(NULL, own, "last_low");
    for (size_t i = 0; i < index; i++)
        if (claims[i].kind == &ps_claim_kind_law_entry && claims[i].base != NULL && claims[i].base->base == own->base->base &&
            mpq_cmp(beta_l, ps_claim_named_value(NULL, &claims[i], "beta_l")) <= 0 &&
            mpq_cmp(ps_claim_named_value(NULL, &claims[i], "e1"), last_low) <= 0)
            return &claims[i];
    return NULL;
}

bool ps_law_is_entered(const ps_claim *claims, size_t index, ps_buffer *reason)
{
    if (mpq_sgn(ps_claim_named_value(NULL, &claims[index], "beta_l")) == 0 || ps_law_entry(claims, index) != NULL)
        return true;
    ps_buffer_puts(reason, "no claim law_entry of the same law takes runs from where law_from_afar leaves them to that beta_l");
    return false;
}
