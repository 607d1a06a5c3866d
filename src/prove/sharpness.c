/* Theory page, section 6: the claim that says what the claims of the sharpness law say together. */
#include <math.h>
#include <string.h>

#include "numbers/decimal.h"
#include "prove/law.h"

/* Whether runs that arrive as `afar` says get above the lower barrier. */
static bool enters(const ps_claim *entry, ps_claim *afar)
{
    return entry != NULL && entry->base->base == afar->base &&
           mpq_cmp(ps_claim_value((ps_claim *)entry, "e1"), ps_claim_named_value(NULL, afar, "last_low")) <= 0;
}

/* m = l2 sqrt(D_bar^2 + 4 eta_bar^2 z*^2)/2 at the largest learning rate. */
static double ratio(const ps_prover *prover, const ps_claim *claim)
{
    double z = prover->origin + prover->lo + (prover->hi - prover->lo) / 2;
    return prover->l2_lo * hypot(ps_law_field(claim, "D_bar"), 2 * ps_law_field(claim, "eta_bar") * z) / 2;
}

ps_status ps_search_sharpness(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    const ps_claim *entry = ps_law_certified(prover, "law_entry");
    if (claim->base == NULL) {
        ps_buffer_puts(message, prover->scout.parameter_count > 0
                                    ? "the law that it rests on needs a loss whose parameters are exact numbers, not intervals"
                                    : "there is no certified way from afar into the region of the law");
        return PS_UNDECIDED;
    }
    double beta_0 = 3 * pow(prover->l2_lo, 4) / prover->alpha_lo, room = 1e-9;
    mpq_ptr start = ps_claim_value(claim, "start"), beta_l = ps_claim_value(claim, "beta_l");
    mpq_div_2exp(start, ps_claim_named_value(NULL, claim, "first_top"), 1);
    mpz_add(mpq_numref(start), mpq_numref(start), mpq_denref(start)); /* 1 more */
    if (enters(entry, (ps_claim *)claim->base))
        mpq_set(beta_l, ps_claim_value((ps_claim *)entry, "beta_l"));
    ps_decimal_below(ps_claim_value(claim, "m"), ratio(prover, claim) * (1 - room), 4);
    ps_decimal_above(ps_claim_value(claim, "factor"), ps_law_field(claim, "beta") / beta_0 * (1 + room), 4);
    ps_decimal_below(ps_claim_value(claim, "factor_l"), mpq_get_d(beta_l) / beta_0 * (1 - room), 4);
    return ps_prover_accepts_or_says(prover, claim, message) ? PS_OK : PS_UNDECIDED;
}
