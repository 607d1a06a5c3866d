/* Whether a region, a range of learning rates and a bracket are within what the claims `sharpness` and `law_strip` are about; exact numbers
 * throughout. */
#include <string.h>

#include "prodstab/rational.h"
#include "validate/region.h"

/* ---- the minimum ---- */

static void set_square(mpq_t square[2], const mpq_t lo, const mpq_t hi)
{
    mpq_mul(square[0], lo, lo);
    mpq_mul(square[1], hi, hi);
    if (mpq_cmp(square[0], square[1]) > 0)
        mpq_swap(square[0], square[1]);
    if (mpq_sgn(lo) <= 0 && mpq_sgn(hi) >= 0)
        mpq_set_ui(square[0], 0, 1);
}

/* a_lo l'' <= 2 <= a_hi l'' at z*. */
static bool set_curvature_by_edge(mpq_t curvature[2], const ps_validate_search *search, size_t part)
{
    static const char *const kinds[] = {"edge_contraction", "edge_expansion"};
    size_t index;
    for (size_t i = 0; i < 2; i++) {
        if (!ps_validate_find(search, kinds[i], &index))
            continue;
        ps_claim *claim = (ps_claim *)ps_certificate_claim(&search->result.certificate, part, index);
        mpq_set_ui(curvature[0], 2, 1);
        mpq_set_ui(curvature[1], 2, 1);
        mpq_div(curvature[0], curvature[0], ps_claim_value(claim, "a_hi"));
        mpq_div(curvature[1], curvature[1], ps_claim_value(claim, "a_lo"));
        return true;
    }
    return false;
}

void ps_minimum_known_init(ps_minimum_known *known, const ps_validate_search *search, size_t part)
{
    const ps_claim *minimum = ps_certificate_claim(&search->result.certificate, part, 0);
    const ps_buffer *lo = &search->result.curvature_lo, *hi = &search->result.curvature_hi;
    mpq_inits(known->square[0], known->square[1], known->curvature[0], known->curvature[1], NULL);
    set_square(known->square, minimum->values[0], minimum->values[1]);
    known->certified = set_curvature_by_edge(known->curvature, search, part);
    if (!known->certified && lo->length > 0) {
        ps_rational_parse(known->curvature[0], lo->text, lo->length, NULL);
        ps_rational_parse(known->curvature[1], hi->text, hi->length, NULL);
    }
}

void ps_minimum_known_clear(ps_minimum_known *known)
{
    mpq_clears(known->square[0], known->square[1], known->curvature[0], known->curvature[1], NULL);
}

/* ---- what the claim says ---- */

typedef struct proof {
    const ps_region *region;
    const ps_validate_search *search;
    size_t part;
    ps_claim *claim;
    ps_minimum_known minimum;
    ps_buffer *reason;
} proof;

static mpq_srcptr field(const proof *p, const char *name)
{
    return ps_claim_named_value(NULL, p->claim, name);
}

static bool missing(const proof *p, const char *what, mpq_srcptr number)
{
    ps_buffer_printf(p->reason, "%s%s", p->reason->length > 0 ? "; " : "", what);
    ps_rational_print(p->reason, number);
    return false;
}

static bool covers_rates(const proof *p)
{
    bool good = true;
    if (mpq_cmp(p->region->eta[1], field(p, "eta_bar")) > 0)
        good = missing(p, "this proof holds only for eta <= ", field(p, "eta_bar"));
    if (mpq_cmp(p->region->eta[0], field(p, "eta_lo")) < 0)
        good = missing(p, "this proof holds only for eta >= ", field(p, "eta_lo"));
    return good;
}

static bool covers_products(const proof *p)
{
    const ps_claim *minimum = ps_certificate_claim(&p->search->result.certificate, p->part, 0);
    bool good = true;
    if (mpq_cmp(minimum->values[0], p->region->xy[0]) <= 0 && mpq_cmp(p->region->xy[1], minimum->values[1]) <= 0) {
        ps_buffer_puts(p->reason, "all of these starts are at z*, or may be");
        good = false;
    }
    if (mpq_cmp(p->region->xy[0], field(p, "first_from")) < 0)
        good = missing(p, "this proof holds only for xy >= ", field(p, "first_from"));
    if (mpq_cmp(p->region->xy[1], field(p, "first_to")) > 0)
        good = missing(p, "this proof holds only for xy <= ", field(p, "first_to"));
    return good;
}

/* out = x y. */
static void square(mpq_t out, const mpq_t x)
{
    mpq_mul(out, x, x);
}

/* l''^2 (eta^2 (x^2 - y^2)^2 + 4 eta^2 z*^2)/4 is the square of the ratio. */
void ps_region_bound_sizes(const ps_region *r, const ps_minimum_known *minimum, mpq_t largest, mpq_t least)
{
    mpq_t l2, four, part;
    mpq_inits(l2, four, part, NULL);
    mpq_set_ui(four, 4, 1);
    square(l2, minimum->curvature[0]);
    if (r->by_ratio) { /* (eta (x^2 - y^2))^2 = 4 ratio^2/l''^2 - 4 eta^2 z*^2 */
        square(largest, r->size[1]);
        mpq_mul(largest, largest, four);
        mpq_div(largest, largest, l2);
        square(part, r->eta[0]);
        mpq_mul(part, part, minimum->square[0]);
        mpq_mul(part, part, four);
        mpq_sub(largest, largest, part);
        square(least, r->size[0]);
    } else {
        mpq_mul(largest, r->eta[1], r->size[1]);
        square(largest, largest);
        square(least, r->size[0]);
        mpq_mul(part, minimum->square[0], four);
        mpq_add(least, least, part);
        mpq_mul(least, least, l2);
        square(part, r->eta[0]);
        mpq_mul(least, least, part);
        mpq_div(least, least, four);
    }
    mpq_clears(l2, four, part, NULL);
}

/* The starts below `start` are those of law_strip: xy in its range, the least ratio in its own, and that reaches up to `start`. */
static bool covers_edge(const proof *p, const mpq_t least)
{
    ps_region_strip strip;
    mpq_t bound;
    ps_region_strip_init(&strip);
    mpq_init(bound);
    bool good = ps_region_strip_find(&strip, p->search, p->part, p->region->eta[1]);
    if (good) {
        square(bound, strip.ratio[0]);
        good = mpq_cmp(bound, least) <= 0 && mpq_cmp(field(p, "start"), strip.ratio[1]) <= 0 && mpq_cmp(strip.xy[0], p->region->xy[0]) <= 0
            && mpq_cmp(p->region->xy[1], strip.xy[1]) <= 0;
    }
    mpq_clear(bound);
    ps_region_strip_clear(&strip);
    return good;
}

static bool covers_sizes(const proof *p)
{
    mpq_t largest, least, bound;
    bool good = true;
    mpq_inits(largest, least, bound, NULL);
    ps_region_bound_sizes(p->region, &p->minimum, largest, least);
    square(bound, field(p, "D_bar"));
    if (mpq_cmp(largest, bound) > 0)
        good = missing(p, "this proof holds only for eta |x^2 - y^2| <= ", field(p, "D_bar"));
    square(bound, field(p, "start"));
    if (mpq_cmp(least, bound) < 0 && !covers_edge(p, least))
        good = missing(p, "this proof holds only from eos-ratio ", field(p, "start"));
    mpq_clears(largest, least, bound, NULL);
    return good;
}

/* ---- brackets ---- */

static void polynomial_at(mpq_t out, mpq_t p[3], const mpq_t x)
{
    mpq_mul(out, p[2], x);
    mpq_add(out, out, p[1]);
    mpq_mul(out, out, x);
    mpq_add(out, out, p[0]);
}

/* Whether p0 + p1 x + p2 x^2 >= 0 on [lo, hi]: at the ends, and at the lowest point if it is within. */
static bool is_never_negative(mpq_t p[3], const mpq_t lo, const mpq_t hi)
{
    mpq_t value, lowest;
    mpq_inits(value, lowest, NULL);
    polynomial_at(value, p, lo);
    bool good = mpq_sgn(value) >= 0;
    polynomial_at(value, p, hi);
    good = good && mpq_sgn(value) >= 0;
    if (good && mpq_sgn(p[2]) > 0) {
        mpq_div(lowest, p[1], p[2]);
        mpq_div_2exp(lowest, lowest, 1);
        mpq_neg(lowest, lowest);
        if (mpq_cmp(lowest, lo) > 0 && mpq_cmp(lowest, hi) < 0) {
            polynomial_at(value, p, lowest);
            good = mpq_sgn(value) >= 0;
        }
    }
    mpq_clears(value, lowest, NULL);
    return good;
}

/* sign times ((2/eta - beta eta) - (A/eta + B + C eta)) >= 0, times eta. */
static bool is_on_its_side(const proof *p, const char *beta, const ps_end_formula *f, int sign)
{
    mpq_t q[3];
    mpq_inits(q[0], q[1], q[2], NULL);
    mpq_set_ui(q[0], 2, 1);
    mpq_sub(q[0], q[0], f->a);
    mpq_neg(q[1], f->b);
    mpq_add(q[2], field(p, beta), f->c);
    mpq_neg(q[2], q[2]);
    for (int i = 0; i < 3 && sign < 0; i++)
        mpq_neg(q[i], q[i]);
    bool good = is_never_negative(q, p->region->eta[0], p->region->eta[1]);
    mpq_clears(q[0], q[1], q[2], NULL);
    return good;
}

static bool covers_ends(const proof *p)
{
    bool good = true;
    if (!is_on_its_side(p, "beta", &p->region->lower, 1))
        good = missing(p, "this proof holds only to sharpness >= 2/eta - C eta, C = ", field(p, "beta"));
    if (!is_on_its_side(p, "beta_l", &p->region->upper, -1))
        good = missing(p, "this proof holds only to sharpness <= 2/eta - c eta, c = ", field(p, "beta_l"));
    return good;
}

static bool is_proved_in(proof *p)
{
    if (!p->minimum.certified) {
        ps_buffer_puts(p->reason, "no claim about the edge says how large l''(z*) is");
        return false;
    }
    bool good = covers_rates(p); /* every reason is told */
    good = covers_products(p) && good;
    good = covers_sizes(p) && good;
    return covers_ends(p) && good;
}

bool ps_region_is_proved(const ps_region *region, const ps_validate_search *search, ps_buffer *reason)
{
    size_t index;
    bool good = ps_validate_find(search, "sharpness", &index);
    for (size_t part = 0; good && part < ps_certificate_part_count(&search->result.certificate); part++) {
        proof p = {.region = region, .search = search, .part = part, .reason = reason};
        p.claim = (ps_claim *)ps_certificate_claim(&search->result.certificate, part, index);
        ps_minimum_known_init(&p.minimum, search, part);
        good = is_proved_in(&p);
        ps_minimum_known_clear(&p.minimum);
    }
    return good;
}

bool ps_region_is_next_to_edge(const ps_region *region, const ps_validate_search *search)
{
    size_t index;
    if (!ps_validate_find(search, "sharpness", &index))
        return false;
    mpq_t largest, least, start;
    ps_minimum_known minimum;
    mpq_inits(largest, least, start, NULL);
    ps_minimum_known_init(&minimum, search, 0);
    ps_region_bound_sizes(region, &minimum, largest, least);
    square(start, ps_claim_value((ps_claim *)ps_certificate_claim(&search->result.certificate, 0, index), "start"));
    const bool next = mpq_cmp(least, start) < 0;
    ps_minimum_known_clear(&minimum);
    mpq_clears(largest, least, start, NULL);
    return next;
}
