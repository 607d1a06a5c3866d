/* Which claims another puts together: for searches and readers, the checker needs none of this. */

#include "prodstab/claim.h"

bool ps_claim_kind_is_under(const ps_claim_kind *kind, const ps_claim_kind *other)
{
    while (other != kind && other->builds_on != NULL)
        other = ps_claim_kind_find(other->builds_on);
    return other == kind;
}

bool ps_claim_kind_is_part(const ps_claim_kind *kind, const ps_claim_kind *of)
{
    for (size_t i = 0; i < PS_CLAIM_PARTS && of->assembled_from[i] != NULL; i++)
        if (ps_claim_kind_is_under(kind, ps_claim_kind_find(of->assembled_from[i])))
            return true;
    return false;
}
