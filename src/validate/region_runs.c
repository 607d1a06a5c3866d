/* Runs that begin in a region and end elsewhere. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "numbers/scout.h"
#include "prodstab/rational.h"
#include "prodstab/run.h"
#include "validate/region.h"

enum { STEPS = 100000, DIGITS = 12 };
static const double STILL = 1e-11; /* a derivative at which a run in doubles has ended */

/* A start and a learning rate: decimals. */
typedef struct candidate {
    char eta[40], x[40], y[40];
} candidate;

static bool parse(mpq_t value, const char *text)
{
    return ps_rational_parse(value, text, strlen(text), NULL) == PS_OK;
}

static bool is_within(const mpq_t lo, const mpq_t value, const mpq_t hi)
{
    return mpq_cmp(lo, value) <= 0 && mpq_cmp(value, hi) <= 0;
}

/* (l'' eta)^2 (d^2 + 4 z*^2)/4, at one end. */
static void ratio_squared(mpq_t out, const mpq_t d, const mpq_t eta, const ps_minimum_known *known, int end)
{
    mpq_t part;
    mpq_init(part);
    mpq_mul(out, d, d);
    mpq_mul_2exp(part, known->square[end], 2);
    mpq_add(out, out, part);
    mpq_mul(part, known->curvature[end], eta);
    mpq_mul(part, part, part);
    mpq_mul(out, out, part);
    mpq_div_2exp(out, out, 2);
    mpq_clear(part);
}

/* Decided with exact numbers. */
static bool is_in_region(const candidate *c, const ps_region *r, const ps_minimum_known *known)
{
    mpq_t eta, x, y, product, d, bound, value;
    mpq_inits(eta, x, y, product, d, bound, value, NULL);
    bool good = parse(eta, c->eta) && parse(x, c->x) && parse(y, c->y) && mpq_sgn(eta) > 0 && is_within(r->eta[0], eta, r->eta[1]);
    mpq_mul(product, x, y);
    mpq_mul(x, x, x);
    mpq_mul(y, y, y);
    mpq_sub(d, x, y);
    mpq_abs(d, d);
    good = good && is_within(r->xy[0], product, r->xy[1]);
    if (!r->by_ratio)
        good = good && is_within(r->size[0], d, r->size[1]);
    for (int end = 0; end < 2 && r->by_ratio && good; end++) {
        ratio_squared(value, d, eta, known, end);
        mpq_mul(bound, r->size[end], r->size[end]);
        good = end == 0 ? mpq_cmp(value, bound) >= 0 : mpq_cmp(value, bound) <= 0;
    }
    mpq_clears(eta, x, y, product, d, bound, value, NULL);
    return good;
}

static double between(const mpq_t range[2], double part)
{
    double lo = mpq_get_d(range[0]), hi = mpq_get_d(range[1]);
    return lo + part * (hi - lo);
}

/* The start at these parts of the ranges; false if it has no such size. */
static bool make_candidate(candidate *c, const ps_region *r, const ps_minimum_known *known, double at_eta, double at_size, double at_xy)
{
    double eta = between(r->eta, at_eta), p = between(r->xy, at_xy), d = between(r->size, at_size);
    if (r->by_ratio) {
        double whole = 2 * d / (mpq_get_d(known->curvature[0]) * eta);
        d = sqrt(whole * whole - 4 * mpq_get_d(known->square[0]));
    }
    double x = sqrt((d + sqrt(d * d + 4 * p * p)) / 2);
    if (!isfinite(x) || x == 0)
        return false;
    snprintf(c->eta, sizeof c->eta, "%.*g", DIGITS, eta);
    snprintf(c->x, sizeof c->x, "%.*g", DIGITS, x);
    snprintf(c->y, sizeof c->y, "%.*g", DIGITS, p / x);
    return is_in_region(c, r, known);
}

/* Whether the run ends where it should not. */
static bool ends_elsewhere(const ps_certify_result *result, const ps_region *r)
{
    ps_claim *claim = &result->certificate.claims[1];
    mpq_t bound;
    mpq_init(bound);
    ps_end_formula_at(bound, &r->lower, ps_claim_value(claim, "eta"));
    bool elsewhere = mpq_cmp(ps_claim_value(claim, "sharpness_hi"), bound) < 0;
    ps_end_formula_at(bound, &r->upper, ps_claim_value(claim, "eta"));
    elsewhere = elsewhere || mpq_cmp(ps_claim_value(claim, "sharpness_lo"), bound) > 0;
    mpq_clear(bound);
    return elsewhere;
}

/* The same in doubles, which say which runs are worth being certified. */
static bool seems_to_end_elsewhere(const candidate *c, const ps_region *r, ps_scout *scout, const ps_minimum_known *known)
{
    double x = strtod(c->x, NULL), y = strtod(c->y, NULL), eta = strtod(c->eta, NULL), l[2] = {0, 1}, sharpness;
    mpq_t lower, upper, exact;
    for (int step = 0; step < STEPS && fabs(l[1]) > STILL; step++) {
        if (!ps_scout_at(scout, 0, x * y, 1, l))
            return false;
        const double next = x - eta * l[1] * y;
        y -= eta * l[1] * x;
        x = next;
    }
    sharpness = mpq_get_d(known->curvature[0]) * (x * x + y * y);
    mpq_inits(lower, upper, exact, NULL);
    parse(exact, c->eta);
    ps_end_formula_at(lower, &r->lower, exact);
    ps_end_formula_at(upper, &r->upper, exact);
    const bool elsewhere = fabs(l[1]) <= STILL && (sharpness < mpq_get_d(lower) || sharpness > mpq_get_d(upper));
    mpq_clears(lower, upper, exact, NULL);
    return elsewhere;
}

static ps_status try_run(bool *refuted, const candidate *c, const ps_region *r, ps_validate_subject *subject, const ps_theorem *theorem,
                         const ps_validate_options *options, ps_error *error)
{
    ps_validate_search search = {.theorem = theorem, .run = true};
    ps_run_options wanted = PS_RUN_OPTIONS_DEFAULT;
    wanted.eta = c->eta;
    wanted.x = c->x;
    wanted.y = c->y;
    wanted.steps = STEPS;
    wanted.limits = options->limits;
    ps_certify_init(&search.result);
    ps_status status = ps_validate_copy_loss(&search.result.certificate.loss, &subject->loss, error);
    if (status == PS_OK)
        search.status = ps_run(&search.result, &wanted, &search.error);
    *refuted = status == PS_OK && search.status == PS_OK && ends_elsewhere(&search.result, r);
    if (*refuted) {
        ps_validate_keep(subject, &search);
        return PS_OK;
    }
    ps_certify_clear(&search.result);
    return search.status == PS_INTERRUPTED ? ps_error_set(error, PS_INTERRUPTED, 0, 0, "interrupted") : status;
}

ps_status ps_region_refute(bool *refuted, const ps_region *region, ps_validate_subject *subject, const ps_theorem *theorem,
                           const ps_validate_options *options, ps_error *error)
{
    static const double rates[] = {1, 0.5, 0.02}, sizes[] = {0.02, 0.98, 0.5}, products[] = {0.5, 0.02, 0.98, 0.25, 0.75};
    const ps_validate_search *search = ps_validate_search_of(subject, theorem, false);
    ps_minimum_known known;
    ps_scout scout;
    candidate c;
    ps_status status = PS_OK;
    *refuted = false;
    if (search->status != PS_OK || search->result.certificate.cell_count > 0)
        return PS_OK;
    ps_minimum_known_init(&known, search, 0);
    const bool sees = ps_scout_init(&scout, &subject->loss);
    if (options->progress != NULL)
        options->progress(options->progress_context, "runs from the region");
    for (size_t i = 0; i < 45 && sees && status == PS_OK && !*refuted; i++)
        if (make_candidate(&c, region, &known, rates[i / 15], sizes[i / 5 % 3], products[i % 5])
            && seems_to_end_elsewhere(&c, region, &scout, &known))
            status = try_run(refuted, &c, region, subject, theorem, options, error);
    if (sees)
        ps_scout_clear(&scout);
    ps_minimum_known_clear(&known);
    return status;
}
