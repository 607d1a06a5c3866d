/* The starts of the claim `law_strip`, next to the edge, in terms of a region. */
#include <string.h>

#include "numbers/number.h"
#include "prodstab/rational.h"
#include "validate/region.h"

void ps_region_strip_init(ps_region_strip *strip)
{
    mpq_inits(strip->xy[0], strip->xy[1], strip->ratio[0], strip->ratio[1], NULL);
}

void ps_region_strip_clear(ps_region_strip *strip)
{
    mpq_clears(strip->xy[0], strip->xy[1], strip->ratio[0], strip->ratio[1], NULL);
}

/* d = xy - z*, where w = d/(1 - k d), at w = sign w_max: sign w_max/(1 + sign k w_max), which the claim says to be finite. */
static void end_of_width(mpq_t d, ps_claim *claim, int sign)
{
    mpq_t one;
    mpq_init(one);
    mpq_set_ui(one, 1, 1);
    mpq_mul(d, ps_claim_value(claim, "k"), ps_claim_value(claim, "w_max"));
    if (sign < 0)
        mpq_neg(d, d);
    mpq_add(d, d, one);
    mpq_div(d, ps_claim_value(claim, "w_max"), d);
    if (sign < 0)
        mpq_neg(d, d);
    mpq_clear(one);
}

/* The claim's bound of eps at eta, which grows with eta, rounded upwards. */
static bool bound_above_edge(mpq_t bound, ps_claim *claim, const mpq_t eta)
{
    enum { FIELDS = 6 };
    static const char *const fields[FIELDS] = {"C1", "Ms", "w_max", "kappa", "A", "beta"};
    static const char formula[] = "eta^2*(C1 + Ms*w_max^2 + Ms/(2*kappa)*log(1 + w_max^2/(A*(C1 + beta)*eta^2)))";
    ps_buffer texts[FIELDS + 1] = {{0}};
    ps_named_number names[FIELDS + 1];
    mpq_t lo;
    mpq_init(lo);
    for (size_t i = 0; i <= FIELDS; i++) {
        ps_rational_print(&texts[i], i < FIELDS ? ps_claim_value(claim, fields[i]) : eta);
        names[i] = (ps_named_number){i < FIELDS ? fields[i] : "eta", texts[i].text};
    }
    bool good = ps_number_read(lo, bound, formula, strlen(formula), names, FIELDS + 1, NULL) == PS_OK;
    for (size_t i = 0; i <= FIELDS; i++)
        ps_buffer_clear(&texts[i]);
    mpq_clear(lo);
    return good;
}

/* eps is twice the ratio, less 2. */
static void ratio_of(mpq_t ratio, const mpq_t eps)
{
    mpq_t one;
    mpq_init(one);
    mpq_set_ui(one, 1, 1);
    mpq_div_2exp(ratio, eps, 1);
    mpq_add(ratio, ratio, one);
    mpq_clear(one);
}

/* A certificate may hold two laws. */
static bool is_of_one_law(ps_claim *strip, ps_claim *sharpness)
{
    static const char *const fields[] = {"eta_lo", "beta", "beta_l", "k", "A"};
    bool same = true;
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
        same = same && mpq_equal(ps_claim_value(strip, fields[i]), ps_claim_value(sharpness, fields[i]));
    return same;
}

bool ps_region_strip_find(ps_region_strip *strip, const ps_validate_search *search, size_t part, const mpq_t eta)
{
    size_t index, other;
    if (!ps_validate_find(search, "law_strip", &index) || !ps_validate_find(search, "sharpness", &other))
        return false;
    ps_claim *claim = (ps_claim *)ps_certificate_claim(&search->result.certificate, part, index);
    if (!is_of_one_law(claim, (ps_claim *)ps_certificate_claim(&search->result.certificate, part, other)))
        return false;
    const ps_claim *minimum = ps_certificate_claim(&search->result.certificate, part, 0);
    if (mpq_cmp(eta, ps_claim_value(claim, "eta_near")) > 0 || !bound_above_edge(strip->ratio[0], claim, eta))
        return false;
    end_of_width(strip->xy[0], claim, -1);
    end_of_width(strip->xy[1], claim, 1);
    mpq_add(strip->xy[0], strip->xy[0], minimum->values[1]);
    mpq_add(strip->xy[1], strip->xy[1], minimum->values[0]);
    ratio_of(strip->ratio[0], strip->ratio[0]);
    ratio_of(strip->ratio[1], ps_claim_value(claim, "eps_bar"));
    return mpq_cmp(strip->ratio[0], strip->ratio[1]) <= 0;
}
