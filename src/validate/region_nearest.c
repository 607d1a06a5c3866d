/* The nearest to a question that is proved: its numbers cut down, or its bracket widened, to what the claims say. */
#include <string.h>

#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "validate/region.h"

enum { PLACES = 6 /* decimals of ends that are irrational, or long */ };

void ps_region_copy(ps_region *out, const ps_region *r)
{
    for (size_t i = 0; i < 2; i++) {
        mpq_set(out->xy[i], r->xy[i]);
        mpq_set(out->size[i], r->size[i]);
        mpq_set(out->eta[i], r->eta[i]);
        const ps_end_formula *from = i == 0 ? &r->lower : &r->upper;
        ps_end_formula *to = i == 0 ? &out->lower : &out->upper;
        mpq_set(to->a, from->a);
        mpq_set(to->b, from->b);
        mpq_set(to->c, from->c);
    }
    out->by_ratio = r->by_ratio;
}

/* ---- as text ---- */

static void print_range(ps_buffer *out, const char *name, mpq_srcptr lo, mpq_srcptr hi)
{
    ps_buffer_printf(out, "%s in [", name);
    ps_rational_print(out, lo);
    ps_buffer_puts(out, ", ");
    ps_rational_print(out, hi);
    ps_buffer_puts(out, "]");
}

/* Appends a term with its sign; nothing for 0. */
static void print_term(ps_buffer *out, mpq_srcptr factor, const char *unit, bool first)
{
    mpq_t size;
    mpq_init(size);
    mpq_abs(size, factor);
    if (mpq_sgn(factor) != 0) {
        ps_buffer_puts(out, first ? (mpq_sgn(factor) < 0 ? "-" : "") : mpq_sgn(factor) < 0 ? " - " : " + ");
        if (unit[0] != '*' || mpq_cmp_ui(size, 1, 1) != 0)
            ps_rational_print(out, size);
        ps_buffer_puts(out, unit[0] == '*' && mpq_cmp_ui(size, 1, 1) == 0 ? unit + 1 : unit);
    }
    mpq_clear(size);
}

static void print_end(ps_buffer *out, const ps_end_formula *f)
{
    const size_t before = out->length;
    print_term(out, f->a, "/eta", true);
    print_term(out, f->b, "", out->length == before);
    print_term(out, f->c, "*eta", out->length == before);
    ps_buffer_puts(out, out->length == before ? "0" : "");
}

void ps_region_print(ps_validate_nearest *out, const ps_region *r)
{
    print_range(&out->starts, "xy", r->xy[0], r->xy[1]);
    ps_buffer_puts(&out->starts, ", ");
    print_range(&out->starts, r->by_ratio ? "eos-ratio" : "|x^2 - y^2|", r->size[0], r->size[1]);
    print_end(&out->ends, &r->lower);
    ps_buffer_puts(&out->ends, ", ");
    print_end(&out->ends, &r->upper);
    if (mpq_sgn(r->eta[0]) > 0)
        ps_rational_print(&out->eta_min, r->eta[0]);
    ps_rational_print(&out->eta_max, r->eta[1]);
}

/* ---- cutting ---- */

typedef struct cut {
    ps_region *region;
    const ps_validate_search *search;
    ps_claim *claim; /* sharpness */
    ps_minimum_known minimum;
    ps_region_strip strip;
    bool near;       /* of the starts of the strip */
} cut;

static mpq_srcptr field(const cut *c, const char *name)
{
    return ps_claim_named_value(NULL, c->claim, name);
}

static void raise_to(mpq_t x, mpq_srcptr least)
{
    if (mpq_cmp(x, least) < 0)
        mpq_set(x, least);
}

static void lower_to(mpq_t x, mpq_srcptr most)
{
    if (mpq_cmp(x, most) > 0)
        mpq_set(x, most);
}

/* To PLACES decimals, not below x. */
static void round_up(mpq_t x)
{
    mpq_neg(x, x);
    ps_decimal_floor(x, x, PLACES);
    mpq_neg(x, x);
}

/* The root of x >= 0 on the grid of PLACES decimals, not above it or not below it. */
static void root(mpq_t out, const mpq_t x, bool up)
{
    mpz_t scaled, grid, rest;
    mpz_inits(scaled, grid, rest, NULL);
    mpz_ui_pow_ui(grid, 10, PLACES);
    mpz_mul(scaled, mpq_numref(x), grid);
    mpz_mul(scaled, scaled, grid);
    (up ? mpz_cdiv_q : mpz_fdiv_q)(scaled, scaled, mpq_denref(x));
    mpz_sqrtrem(scaled, rest, scaled);
    if (up && mpz_sgn(rest) > 0)
        mpz_add_ui(scaled, scaled, 1);
    mpq_set_z(out, scaled);
    mpz_set(mpq_denref(out), grid);
    mpq_canonicalize(out);
    mpz_clears(scaled, grid, rest, NULL);
}

/* The starts of the strip are meant where they are all that was asked for, or where starts from afar are not. */
static bool is_near(cut *c)
{
    const ps_region *r = c->region;
    if (!ps_region_strip_find(&c->strip, c->search, 0, r->eta[1]))
        return false;
    const bool within = mpq_cmp(c->strip.xy[0], r->xy[0]) <= 0 && mpq_cmp(r->xy[1], c->strip.xy[1]) <= 0;
    const bool reaches = mpq_cmp(field(c, "start"), c->strip.ratio[1]) <= 0;
    return reaches && (within || (r->by_ratio && mpq_cmp(r->size[1], field(c, "start")) < 0));
}

static void cut_products(cut *c)
{
    ps_region *r = c->region;
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    mpq_set(lo, field(c, "first_from"));
    mpq_set(hi, field(c, "first_to"));
    if (c->near) {
        raise_to(lo, c->strip.xy[0]);
        lower_to(hi, c->strip.xy[1]);
    }
    round_up(lo);
    ps_decimal_floor(hi, hi, PLACES);
    const bool apart = mpq_cmp(r->xy[1], lo) < 0 || mpq_cmp(hi, r->xy[0]) < 0;
    raise_to(r->xy[0], lo);
    lower_to(r->xy[1], hi);
    if (apart) {
        mpq_set(r->xy[0], lo);
        mpq_set(r->xy[1], hi);
    }
    mpq_clears(lo, hi, NULL);
}

/* The least ratio, and the square of the largest: (l'' D_bar/2)^2 + (eta l'' z*)^2. */
static void bound_ratios(const cut *c, mpq_t least, mpq_t largest)
{
    mpq_t part;
    mpq_init(part);
    mpq_set(least, c->near ? c->strip.ratio[0] : field(c, "start"));
    mpq_mul(largest, field(c, "D_bar"), field(c, "D_bar"));
    mpq_div_2exp(largest, largest, 2);
    mpq_mul(part, c->region->eta[0], c->region->eta[0]);
    mpq_mul(part, part, c->minimum.square[0]);
    mpq_add(largest, largest, part);
    mpq_mul(part, c->minimum.curvature[0], c->minimum.curvature[0]);
    mpq_mul(largest, largest, part);
    mpq_clear(part);
}

/* The same of |x^2 - y^2|: from the root of 4 ratio^2/(l'' eta)^2 - 4 z*^2, at the least eta, to D_bar/eta, at the largest. */
static bool bound_differences(const cut *c, mpq_t least, mpq_t largest)
{
    mpq_t part;
    if (mpq_sgn(c->region->eta[0]) == 0)
        return false;
    mpq_init(part);
    mpq_mul(part, c->minimum.curvature[0], c->region->eta[0]);
    mpq_div(least, least, part);
    mpq_mul(least, least, least);
    mpq_sub(least, least, c->minimum.square[0]);
    mpq_mul_2exp(least, least, 2);
    if (mpq_sgn(least) < 0)
        mpq_set_ui(least, 0, 1);
    root(least, least, true);
    mpq_div(largest, field(c, "D_bar"), c->region->eta[1]);
    ps_decimal_floor(largest, largest, PLACES);
    mpq_clear(part);
    return true;
}

static bool cut_sizes(cut *c)
{
    ps_region *r = c->region;
    mpq_t least, largest;
    mpq_inits(least, largest, NULL);
    bound_ratios(c, least, largest);
    bool good = r->by_ratio || bound_differences(c, least, largest);
    if (good && r->by_ratio) {
        round_up(least);
        root(largest, largest, false);
    }
    raise_to(r->size[0], least);
    raise_to(r->size[1], least);
    lower_to(r->size[0], largest);
    lower_to(r->size[1], largest);
    good = good && mpq_cmp(least, largest) <= 0;
    mpq_clears(least, largest, NULL);
    return good;
}

/* 2/eta - beta eta, where the end is on the wrong side of it. */
static void widen(const cut *c, ps_end_formula *end, const char *beta)
{
    mpq_set_ui(end->a, 2, 1);
    mpq_set_ui(end->b, 0, 1);
    mpq_neg(end->c, field(c, beta));
}

/* Each bracket that is proved of this region is tried, the one that was asked for first. */
static bool cut_ends(const cut *c, const ps_region *asked)
{
    bool proved = false;
    for (int wider = 0; wider < 4 && !proved; wider++) {
        ps_buffer ignored = {0};
        ps_region *r = c->region;
        mpq_set(r->lower.a, asked->lower.a);
        mpq_set(r->lower.b, asked->lower.b);
        mpq_set(r->lower.c, asked->lower.c);
        mpq_set(r->upper.a, asked->upper.a);
        mpq_set(r->upper.b, asked->upper.b);
        mpq_set(r->upper.c, asked->upper.c);
        if (wider % 2 == 1)
            widen(c, &r->lower, "beta");
        if (wider / 2 == 1)
            widen(c, &r->upper, "beta_l");
        proved = ps_region_is_proved(r, c->search, &ignored);
        ps_buffer_clear(&ignored);
    }
    return proved;
}

bool ps_region_shrink(ps_region *nearest, const ps_region *region, const ps_validate_search *search)
{
    size_t index;
    ps_region_copy(nearest, region);
    if (!ps_validate_find(search, "sharpness", &index) || ps_certificate_part_count(&search->result.certificate) > 1)
        return false;
    cut c = {.region = nearest, .search = search, .claim = (ps_claim *)ps_certificate_claim(&search->result.certificate, 0, index)};
    ps_minimum_known_init(&c.minimum, search, 0);
    ps_region_strip_init(&c.strip);
    raise_to(nearest->eta[0], field(&c, "eta_lo"));
    lower_to(nearest->eta[1], field(&c, "eta_bar"));
    bool good = c.minimum.certified && mpq_cmp(nearest->eta[0], nearest->eta[1]) <= 0;
    c.near = good && is_near(&c);
    if (good)
        cut_products(&c);
    good = good && cut_sizes(&c) && cut_ends(&c, region);
    ps_region_strip_clear(&c.strip);
    ps_minimum_known_clear(&c.minimum);
    return good;
}
