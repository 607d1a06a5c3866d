/* Which claims a run looks for. */
#include <string.h>

#include "claim/kinds.h"
#include "prove/prover.h"

/* Naming a kind that is put together from others has these looked for too, and those that come with it. */
static bool names(const char *name, const ps_claim_kind *kind)
{
    const ps_claim_kind *named = ps_claim_kind_find(name);
    bool beside = kind->comes_with != NULL && strcmp(kind->comes_with, name) == 0;
    return named == kind || beside || (named != NULL && ps_claim_kind_is_part(kind, named));
}

bool ps_prover_is_named(const ps_certify_options *options, const ps_claim_kind *kind)
{
    for (size_t i = 0; i < options->claim_count; i++)
        if (names(options->claims[i], kind))
            return true;
    return false;
}

/* A largest learning rate is for the sharpness, or a claim below or across the edge, where that is named. */
bool ps_prover_is_demanded(const ps_certify_options *options, const ps_claim_kind *kind)
{
    bool of_another = ps_prover_is_named(options, &ps_claim_kind_sharpness_law) ||
                      ps_prover_is_named(options, &ps_claim_kind_gap_regime) ||
                      ps_prover_is_named(options, &ps_claim_kind_gfs_monotone);
    bool by_option = (options->eta_max != NULL && !of_another) || options->eos_ratio != NULL;
    for (size_t i = 0; i < options->claim_count; i++)
        if (strcmp(options->claims[i], kind->name) == 0)
            return true;
    return by_option && kind == &ps_claim_kind_convergence;
}

bool ps_prover_is_wanted(const ps_certify_options *options, const ps_claim_kind *kind, ps_product_verdict verdict)
{
    bool by_itself = options->claim_count > 0 ? ps_prover_is_named(options, kind) : ps_prover_is_usual(kind, verdict);
    return by_itself || ps_prover_is_demanded(options, kind);
}

bool ps_prover_is_usual(const ps_claim_kind *kind, ps_product_verdict verdict)
{
    static const int after[] = {[PS_VERDICT_STABLE] = PS_AFTER_STABLE,
                                [PS_VERDICT_UNSTABLE] = PS_AFTER_UNSTABLE,
                                [PS_VERDICT_DEGENERATE] = PS_AFTER_DEGENERATE};
    return (after[verdict] & (int)kind->after) != 0;
}

bool ps_prover_can_be_named(const ps_claim_kind *kind)
{
    return ps_claim_kind_role(kind) != PS_CLAIM_BESIDE;
}

size_t ps_prover_claims_for(ps_product_verdict verdict, const char **kinds)
{
    size_t count = 0;
    for (size_t i = 0; i < ps_claim_kind_count(); i++)
        if (ps_prover_is_usual(ps_claim_kind_at(i), verdict) && !ps_claim_kind_at(i)->briefly)
            kinds[count++] = ps_claim_kind_at(i)->name;
    return count;
}

ps_status ps_prover_check_names(const ps_certify_options *options, ps_error *error)
{
    for (size_t i = 0; i < options->claim_count; i++) {
        const ps_claim_kind *kind = ps_claim_kind_find(options->claims[i]);
        if (kind == NULL)
            return ps_error_set(error, PS_INPUT, 0, 0, "there is no claim called '%.60s' (prodstab help claims)", options->claims[i]);
        if (!ps_prover_can_be_named(kind))
            return ps_error_set(error, PS_INPUT, 0, 0,
                                "the claim '%.60s' is not looked for by its name: `prodstab run` proves run, "
                                "`prodstab critical` critical, and branch, where it needs it, period_doubling", options->claims[i]);
    }
    return PS_OK;
}
