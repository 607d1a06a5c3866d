#include <string.h>

#include "claim/law.h"

static mpq_srcptr value(const ps_claim *claim, const char *field)
{
    return ps_claim_value((ps_claim *)claim, field);
}

bool ps_law_is_entered(const ps_claim *claims, size_t index, ps_buffer *reason)
{
    const ps_claim *own = &claims[index];
    if (mpq_sgn(value(own, "beta_l")) == 0)
        return true;
    for (size_t i = 0; i < index; i++)
        if (strcmp(claims[i].kind->name, "law_entry") == 0 && claims[i].base != NULL && claims[i].base->base == own->base->base &&
            mpq_cmp(value(own, "beta_l"), value(&claims[i], "beta_l")) <= 0 &&
            mpq_cmp(value(&claims[i], "e1"), ps_claim_named_value(NULL, own, "last_low")) <= 0)
            return true;
    ps_buffer_puts(reason, "no claim law_entry of the same law takes runs from where law_from_afar leaves them to that beta_l");
    return false;
}
