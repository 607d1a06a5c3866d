/* The list of all kinds of claims. */
#include "claim/kinds.h"

#include <string.h>

static const struct {
    const ps_claim_kind *kind;
    ps_claim_role role;
} kinds[] = {
#define PS_CLAIM_KIND(identifier, role) {&ps_claim_kind_##identifier, PS_CLAIM_##role},
#include "claim/kinds.def"
#undef PS_CLAIM_KIND
};

size_t ps_claim_kind_count(void)
{
    return sizeof kinds / sizeof kinds[0];
}

const ps_claim_kind *ps_claim_kind_at(size_t index)
{
    return kinds[index].kind;
}

const ps_claim_kind *ps_claim_kind_find(const char *name)
{
    for (size_t i = 0; i < ps_claim_kind_count(); i++)
        if (strcmp(kinds[i].kind->name, name) == 0)
            return kinds[i].kind;
    return NULL;
}

ps_claim_role ps_claim_kind_role(const ps_claim_kind *kind)
{
    size_t i = 0;
    while (kinds[i].kind != kind)
        i++;
    return kinds[i].role;
}
