/* Gradient descent in doubles from thousands of random starts in certified regions, corners included: none leaves, the
 * balance never grows, and all converge, to a minimiser whose sharpness is at most 2/eta. */
#include <math.h>

#include "prodstab/certify.h"
#include "test.h"

enum { STARTS = 400, STEPS = 400000, QUIET = 200 };

typedef struct problem {
    const char *formula, *near;
    double zero, curvature;
    double (*slope)(double z); /* l1 */
} problem;

static double bce_slope(double z)
{
    return 1 / (1 + exp(-z)) - 0.9;
}

static double logcosh_slope(double z)
{
    return tanh(z - 1);
}

static double huber_slope(double z)
{
    return (z + 3) / sqrt(1 + (z + 3) * (z + 3));
}

static double quartic_slope(double z)
{
    return z * (z * z - 1);
}

static double gamma_slope(double z)
{
    return 1 - 1 / z;
}

static double centred_slope(double z)
{
    return tanh(z);
}

static const problem problems[] = {
    {"softplus(z) - 9/10*z", NULL, 2.19722457733622, 0.09, bce_slope},
    {"logcosh(z - 1)", NULL, 1, 1, logcosh_slope},
    {"sqrt(1 + (z + 3)^2)", NULL, -3, 1, huber_slope},
    {"logcosh(z)", NULL, 0, 1, centred_slope},
    {"(z^2 - 1)^2/4", "1", 1, 2, quartic_slope},
    {"(z^2 - 1)^2/4", "-1", -1, 2, quartic_slope},
    {"z - log(z)", NULL, 1, 1, gamma_slope},
};

/* An end of [lo, hi] one time in three each, else a number in between. */
static double corner_or_between(double lo, double hi)
{
    uint64_t choice = test_random() % 3;
    double share = (double)(test_random() >> 11) * 0x1p-53;
    return choice == 0 ? lo : choice == 1 ? hi : lo + share * (hi - lo);
}

typedef struct run {
    double x, y, eta;
} run;

static run start_at(double z, double balance, double eta)
{
    double total = hypot(balance, 2 * z), large = sqrt((total + balance) / 2);
    run r = {large, z / large, eta};
    if (test_random() % 2 == 0) {
        r.x = z / large;
        r.y = large;
    }
    if (test_random() % 2 == 0) {
        r.x = -r.x;
        r.y = -r.y;
    }
    return r;
}

static void step(const problem *p, run *r)
{
    double slope = p->slope(r->x * r->y), x = r->x;
    r->x -= r->eta * slope * r->y;
    r->y -= r->eta * slope * x;
}

/* Runs until xy has been near z* for a while. [a, b] is not to be left. */
static bool converges(const problem *p, run *r, double a, double b)
{
    double balance = fabs(r->x * r->x - r->y * r->y), margin = 1e-9 * (1 + fabs(a) + fabs(b));
    int quiet = 0;
    for (int t = 0; t < STEPS && quiet < QUIET; t++) {
        double z = r->x * r->y, left = fabs(r->x * r->x - r->y * r->y);
        if (z < a - margin || z > b + margin || left > balance * (1 + 1e-9) + 1e-12 * (r->x * r->x + r->y * r->y))
            return false;
        quiet = fabs(z - p->zero) < 0.02 * (1 + fabs(p->zero)) ? quiet + 1 : 0;
        balance = left;
        step(p, r);
    }
    /* the edge is approached slowly from above, so allow for what the balance has still to lose */
    return quiet == QUIET && r->eta * p->curvature * (r->x * r->x + r->y * r->y) < 2.05;
}

static void certify(ps_certify_result *result, const problem *p, const char *kind)
{
    ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_error error = {0};
    options.claims = &kind;
    options.claim_count = 1;
    options.near = p->near;
    ps_certify_init(result);
    CHECK_INT(ps_loss_read_formula(&result->certificate.loss, p->formula, &error), PS_OK);
    CHECK_INT(ps_certify(result, &options, &error), PS_OK);
}

static double number(ps_certify_result *result, const char *field)
{
    return mpq_get_d(ps_claim_value(&result->certificate.claims[result->certificate.claim_count - 1], field));
}

static void starts_in_certified_regions_converge(void)
{
    for (size_t i = 0; i < sizeof problems / sizeof *problems; i++) {
        const problem *p = &problems[i];
        ps_certify_result result;
        certify(&result, p, "convergence");
        double a = number(&result, "a"), b = number(&result, "b"), rate = number(&result, "eta_bar");
        double balance = number(&result, "D_bar");
        for (int k = 0; k < STARTS; k++) {
            double eta = corner_or_between(0.3 * rate, rate), z = corner_or_between(a, b);
            run r = start_at(z, corner_or_between(0.1 * balance, balance) / eta, eta), first = r;
            if (!CHECK(converges(p, &r, a, b)))
                fprintf(stderr, "    %s from x = %.17g, y = %.17g at eta = %.17g\n", p->formula, first.x, first.y, eta);
        }
        ps_certify_clear(&result);
    }
}

static void every_start_converges(void)
{
    for (size_t i = 0; i < 4; i++) {
        const problem *p = &problems[i];
        ps_certify_result result;
        certify(&result, p, "global_convergence");
        double rate = number(&result, "eta_bar");
        for (int k = 0; k < STARTS; k++) {
            double eta = corner_or_between(0.3 * rate, rate), z = corner_or_between(-200, 200);
            run r = start_at(z, corner_or_between(0.5, 300), eta), first = r;
            if (!CHECK(converges(p, &r, -HUGE_VAL, HUGE_VAL)))
                fprintf(stderr, "    %s from x = %.17g, y = %.17g at eta = %.17g\n", p->formula, first.x, first.y, eta);
        }
        ps_certify_clear(&result);
    }
}

TEST_MAIN(starts_in_certified_regions_converge, every_start_converges)
