#include "prove/family_search.h"

#include <string.h>

const ps_cells_limits ps_family_limits_for_named = {.depth = 16, .choosy = 16, .cells = 1000};
const ps_cells_limits ps_family_limits_for_others = {
    .depth = 6, .cells = 64, .operations = UINT64_C(1) << 24, .each = UINT64_C(1) << 21};

const ps_loss *ps_family_loss(const ps_family *f)
{
    return &f->result->certificate.loss;
}

const ps_claim *ps_family_minimum(const ps_family *f)
{
    return f->status == PS_OK ? &f->result->certificate.claims[0] : NULL;
}

ps_certify_outcome *ps_family_outcome(ps_certify_result *result, const char *kind)
{
    for (size_t i = 0; i < result->outcome_count; i++)
        if (strcmp(result->outcomes[i].kind->name, kind) == 0)
            return &result->outcomes[i];
    return NULL;
}

bool ps_family_has(ps_certify_result *result, const char *kind)
{
    const ps_certify_outcome *outcome = ps_family_outcome(result, kind);
    return outcome != NULL && outcome->status == PS_OK;
}

ps_status ps_family_interrupted(ps_family *f)
{
    return ps_error_set(f->error, PS_INTERRUPTED, 0, 0, "interrupted");
}
