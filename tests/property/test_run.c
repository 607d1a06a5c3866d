/* Random runs of gradient descent: what `ps_run` encloses is what hundreds of bits of plain iteration in x and y, without any
 * of its formulas, come to. Some starts are beyond the edge, some chaotic for a while. */
#include <math.h>
#include <mpfr.h>

#include "prodstab/rational.h"
#include "prodstab/run.h"
#include "test.h"

enum { BITS = 1024, RUNS = 12, STEPS = 30000, LONGEST = 120000, CONVERGED = -90 };

typedef void function(mpfr_t out, const mpfr_t z);

static void bce1(mpfr_t out, const mpfr_t z)
{
    mpfr_neg(out, z, MPFR_RNDN);
    mpfr_exp(out, out, MPFR_RNDN);
    mpfr_add_ui(out, out, 1, MPFR_RNDN);
    mpfr_ui_div(out, 10, out, MPFR_RNDN);
    mpfr_sub_ui(out, out, 7, MPFR_RNDN);
    mpfr_div_ui(out, out, 10, MPFR_RNDN);
}

static void bce2(mpfr_t out, const mpfr_t z)
{
    mpfr_div_2ui(out, z, 1, MPFR_RNDN);
    mpfr_cosh(out, out, MPFR_RNDN);
    mpfr_sqr(out, out, MPFR_RNDN);
    mpfr_mul_2ui(out, out, 2, MPFR_RNDN);
    mpfr_ui_div(out, 1, out, MPFR_RNDN);
}

static void quartic1(mpfr_t out, const mpfr_t z)
{
    mpfr_pow_ui(out, z, 3, MPFR_RNDN);
    mpfr_sub(out, out, z, MPFR_RNDN);
}

static void quartic2(mpfr_t out, const mpfr_t z)
{
    mpfr_sqr(out, z, MPFR_RNDN);
    mpfr_mul_ui(out, out, 3, MPFR_RNDN);
    mpfr_sub_ui(out, out, 1, MPFR_RNDN);
}

static void logcosh1(mpfr_t out, const mpfr_t z)
{
    mpfr_sub_ui(out, z, 1, MPFR_RNDN);
    mpfr_tanh(out, out, MPFR_RNDN);
}

static void logcosh2(mpfr_t out, const mpfr_t z)
{
    mpfr_sub_ui(out, z, 1, MPFR_RNDN);
    mpfr_cosh(out, out, MPFR_RNDN);
    mpfr_pow_si(out, out, -2, MPFR_RNDN);
}

static void gamma1(mpfr_t out, const mpfr_t z)
{
    mpfr_ui_div(out, 1, z, MPFR_RNDN);
    mpfr_ui_sub(out, 1, out, MPFR_RNDN);
}

static void gamma2(mpfr_t out, const mpfr_t z)
{
    mpfr_pow_si(out, z, -2, MPFR_RNDN);
}

static void linex1(mpfr_t out, const mpfr_t z)
{
    mpfr_exp(out, z, MPFR_RNDN);
    mpfr_sub_ui(out, out, 5, MPFR_RNDN);
}

static void linex2(mpfr_t out, const mpfr_t z)
{
    mpfr_exp(out, z, MPFR_RNDN);
}

static void cosine1(mpfr_t out, const mpfr_t z)
{
    mpfr_sin(out, z, MPFR_RNDN);
    mpfr_neg(out, out, MPFR_RNDN);
}

static void cosine2(mpfr_t out, const mpfr_t z)
{
    mpfr_cos(out, z, MPFR_RNDN);
    mpfr_neg(out, out, MPFR_RNDN);
}

static void squared1(mpfr_t out, const mpfr_t z)
{
    mpfr_set(out, z, MPFR_RNDN);
}

static void squared2(mpfr_t out, const mpfr_t z)
{
    (void)z;
    mpfr_set_ui(out, 1, MPFR_RNDN);
}

static const struct {
    const char *formula;
    function *first, *second;
    double minimum, curvature;
    long succeed; /* at least so many of the runs */
} losses[] = {
    {"log(1 + exp(z)) - 7*z/10", bce1, bce2, 0.8473, 0.21, RUNS * 2 / 3},
    {"(z^2 - 1)^2/4", quartic1, quartic2, 1, 2, RUNS / 3},
    {"log(cosh(z - 1))", logcosh1, logcosh2, 1, 1, RUNS * 2 / 3},
    {"z - log(z)", gamma1, gamma2, 1, 1, RUNS / 3},
    {"exp(z) - 5*z", linex1, linex2, 1.6094, 5, RUNS / 4},
    {"cos(z)", cosine1, cosine2, 3.1416, 1, RUNS / 3},
    {"z^2/2", squared1, squared2, 0, 1, RUNS / 4},
};

/* x, y, z = xy, l1(z), l2(z), and room. */
typedef struct reference {
    mpfr_t eta, x, y, z, l1, l2, s, t;
} reference;

static void set_exactly(mpfr_t out, const char *text)
{
    mpq_t exact;
    ps_error error = {0};
    mpq_init(exact);
    CHECK_INT(ps_rational_parse(exact, text, strlen(text), &error), PS_OK);
    mpfr_set_q(out, exact, MPFR_RNDN);
    mpq_clear(exact);
}

/* x -= eta l1 y, y -= eta l1 x until l1 is tiny; whether it comes to that. */
static int iterate(reference *r, function *first)
{
    for (long i = 0; i < LONGEST; i++) {
        mpfr_mul(r->z, r->x, r->y, MPFR_RNDN);
        first(r->l1, r->z);
        if (mpfr_zero_p(r->l1) || mpfr_get_exp(r->l1) < CONVERGED)
            return 1;
        mpfr_mul(r->s, r->eta, r->l1, MPFR_RNDN);
        mpfr_mul(r->t, r->s, r->x, MPFR_RNDN);
        mpfr_mul(r->s, r->s, r->y, MPFR_RNDN);
        mpfr_sub(r->x, r->x, r->s, MPFR_RNDN);
        mpfr_sub(r->y, r->y, r->t, MPFR_RNDN);
    }
    return 0;
}

static int is_within(const ps_claim *claim, const char *lo, const char *hi, const mpfr_t value)
{
    return mpfr_cmp_q(value, ps_claim_value((ps_claim *)claim, lo)) >= 0 &&
           mpfr_cmp_q(value, ps_claim_value((ps_claim *)claim, hi)) <= 0;
}

static void compare(const ps_claim *claim, const ps_run_options *o, size_t loss)
{
    reference r;
    mpfr_inits2(BITS, r.eta, r.x, r.y, r.z, r.l1, r.l2, r.s, r.t, (mpfr_ptr)0);
    set_exactly(r.eta, o->eta);
    set_exactly(r.x, o->x);
    set_exactly(r.y, o->y);
    if (iterate(&r, losses[loss].first)) {
        losses[loss].second(r.l2, r.z);
        mpfr_sqr(r.s, r.x, MPFR_RNDN);
        mpfr_fma(r.s, r.y, r.y, r.s, MPFR_RNDN);
        mpfr_mul(r.s, r.s, r.l2, MPFR_RNDN); /* the sharpness */
        mpfr_mul(r.t, r.s, r.eta, MPFR_RNDN);
        mpfr_ui_sub(r.t, 2, r.t, MPFR_RNDN);
        int held = CHECK(is_within(claim, "x_lo", "x_hi", r.x));
        held &= CHECK(is_within(claim, "y_lo", "y_hi", r.y));
        held &= CHECK(is_within(claim, "sharpness_lo", "sharpness_hi", r.s));
        held &= CHECK(is_within(claim, "gap_lo", "gap_hi", r.t));
        if (!held)
            fprintf(stderr, "    %s, eta = %s, start %s, %s\n", losses[loss].formula, o->eta, o->x, o->y);
    }
    mpfr_clears(r.eta, r.x, r.y, r.z, r.l1, r.l2, r.s, r.t, (mpfr_ptr)0);
}

/* One run from the random start that is in the options; whether it was certified. */
static int run(const ps_run_options *o, size_t loss)
{
    ps_certify_result result;
    ps_error error = {0};
    ps_certify_init(&result);
    CHECK_INT(ps_loss_read_formula(&result.certificate.loss, losses[loss].formula, &error), PS_OK);
    ps_status status = ps_run(&result, o, &error);
    if (status == PS_OK && CHECK(result.certificate.claim_count == 2))
        compare(&result.certificate.claims[1], o, loss);
    else if (!CHECK(status == PS_UNDECIDED || status == PS_BUDGET))
        fprintf(stderr, "    %s, eta = %s, start %s, %s: %s\n", losses[loss].formula, o->eta, o->x, o->y, error.message);
    ps_certify_clear(&result);
    return status == PS_OK;
}

/* A start with sharpness up to 2.4 times that of the edge, near enough to the minimum. */
static void draw(char *eta, char *x, char *y, size_t loss)
{
    double rate = (double)test_random_between(2, 20) / 100, m = (double)test_random_between(20, 240) / 100;
    double size = sqrt(2 * m / (losses[loss].curvature * rate));
    double product = losses[loss].minimum + (double)test_random_between(-400, 400) / 1000;
    long sign = test_random_between(0, 1) ? 1 : -1, swap = test_random_between(0, 1);
    snprintf(eta, 32, "%.2f", rate);
    snprintf(swap ? y : x, 32, "%.3f", (double)sign * size);
    snprintf(swap ? x : y, 32, "%.4f", (double)sign * product / size);
}

static void limits_are_enclosed(void)
{
    for (size_t loss = 0; loss < sizeof losses / sizeof losses[0]; loss++) {
        long certified = 0;
        for (int i = 0; i < RUNS; i++) {
            char eta[32], x[32], y[32];
            ps_run_options options = PS_RUN_OPTIONS_DEFAULT;
            draw(eta, x, y, loss);
            options.eta = eta;
            options.x = x;
            options.y = y;
            options.steps = STEPS;
            options.limits.precision = BITS;
            certified += run(&options, loss);
        }
        if (!CHECK(certified >= losses[loss].succeed))
            fprintf(stderr, "    %s: %ld of %d\n", losses[loss].formula, certified, RUNS);
    }
}

TEST_MAIN(limits_are_enclosed)
