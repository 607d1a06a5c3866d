/* How much of the box of the parameters has what a map says. */
#include "prodstab/map_share.h"

static bool has_claim(const ps_certificate *map, size_t part, size_t index)
{
    return ps_certificate_claim(map, part, index) != NULL;
}

static bool has_verdict(const ps_certificate *map, size_t part, size_t index)
{
    const ps_certificate *cell = &map->cells[part];
    (void)index;
    for (size_t i = 0; i < cell->claim_count; i++)
        if (ps_claim_kind_role(cell->claims[i].kind) == PS_CLAIM_VERDICT)
            return true;
    return false;
}

/* The cell's share of the box. */
static void share_of(mpq_t share, const ps_loss *whole, const ps_loss *part)
{
    mpq_t side, all;
    mpq_inits(side, all, NULL);
    mpq_set_ui(share, 1, 1);
    for (size_t i = 0; i < whole->parameter_count; i++) {
        if (whole->intervals[i] == PS_NODE_NONE)
            continue;
        mpq_sub(side, part->parameters[i].hi, part->parameters[i].lo);
        mpq_sub(all, whole->parameters[i].hi, whole->parameters[i].lo);
        mpq_div(side, side, all);
        mpq_mul(share, share, side);
    }
    mpq_clears(side, all, NULL);
}

/* The cells cover the box, so that what lies in none of those without it lies in one with it. */
static size_t share_with(mpq_t share, const ps_certificate *map, bool (*has)(const ps_certificate *, size_t, size_t), size_t index)
{
    size_t count = 0;
    mpq_t without;
    mpq_init(without);
    mpq_set_ui(share, 1, 1);
    for (size_t i = 0; i < map->cell_count; i++) {
        bool with = has(map, i, index);
        count += with;
        if (!with) {
            share_of(without, &map->loss, &map->cells[i].loss);
            mpq_sub(share, share, without);
        }
    }
    if (mpq_sgn(share) < 0)
        mpq_set_ui(share, 0, 1); /* cells without it overlap */
    mpq_clear(without);
    return count;
}

size_t ps_map_share(mpq_t share, const ps_certificate *certificate, size_t index)
{
    return share_with(share, certificate, has_claim, index);
}

size_t ps_map_decided(mpq_t share, const ps_certificate *certificate)
{
    return share_with(share, certificate, has_verdict, 0);
}

void ps_map_print_share(ps_buffer *buffer, const mpq_t share)
{
    mpq_t percent;
    mpz_t hundredths;
    mpq_init(percent);
    mpz_init(hundredths);
    mpq_set_ui(percent, 10000, 1);
    mpq_mul(percent, percent, share);
    mpz_fdiv_q(hundredths, mpq_numref(percent), mpq_denref(percent));
    unsigned long value = mpz_get_ui(hundredths);
    ps_buffer_printf(buffer, "at least %lu.%02lu %% of the box", value / 100, value % 100);
    mpz_clear(hundredths);
    mpq_clear(percent);
}
