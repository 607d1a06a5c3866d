/* At random steps of certified branches, the cycle to which plain iteration tends lies in the brackets, its multiplier in
 * the certified range, and a start elsewhere in the window does not find another. */
#include <math.h>

#include "prodstab/certify.h"
#include "test.h"

enum { STEPS = 200, SETTLING = 20000 };

typedef double slope(double z);

static double bce(double z)
{
    return 1 / (1 + exp(-z)) - 0.9;
}

static double bce2(double z)
{
    return 1 / (2 + 2 * cosh(z));
}

static double quartic(double z)
{
    return z * z * z - z;
}

static double quartic2(double z)
{
    return 3 * z * z - 1;
}

static double linex(double z)
{
    return exp(z) - 5;
}

static const struct {
    const char *formula, *near;
    slope *first, *second;
} losses[] = {
    {"log(1 + exp(z)) - 9*z/10", NULL, bce, bce2},
    {"(z^2 - 1)^2/4", "1", quartic, quartic2},
    {"exp(z) - 5*z", NULL, linex, exp},
};

static double number(const ps_claim *claim, const char *field)
{
    return mpq_get_d(ps_claim_value((ps_claim *)claim, field));
}

static double uniform(double lo, double hi)
{
    return lo + (hi - lo) * (double)(test_random() >> 11) * 0x1p-53;
}

/* Points left and right of a cycle that the iteration settled on, and the multiplier. */
static void settle(slope *first, slope *second, double a, double z, double *left, double *right, double *multiplier)
{
    for (int i = 0; i < SETTLING; i++)
        z -= a * first(z);
    double w = z - a * first(z);
    *left = fmin(z, w);
    *right = fmax(z, w);
    *multiplier = (1 - a * second(z)) * (1 - a * second(w));
}

static void check_step(size_t index, const ps_claim *cycle)
{
    double a = uniform(number(cycle, "a_lo"), number(cycle, "a_hi")), left, right, multiplier;
    double start = uniform(number(cycle, "window_lo"), number(cycle, "window_hi"));
    bool doubling = strcmp(cycle->kind->name, "period_doubling") == 0;
    a = doubling ? uniform(number(cycle, "a_lo"), number(cycle, "at_lo") - 0.02 * (number(cycle, "a_hi") - number(cycle, "a_lo"))) : a;
    settle(losses[index].first, losses[index].second, a, start, &left, &right, &multiplier);
    if (left < number(cycle, "window_lo") || right > number(cycle, "window_hi") || right - left < 1e-6)
        return; /* the window need not be carried into itself */
    CHECK(number(cycle, "left_lo") <= left && left <= number(cycle, "left_hi"));
    CHECK(number(cycle, "right_lo") <= right && right <= number(cycle, "right_hi"));
    if (doubling)
        CHECK(multiplier > -1 && multiplier < 1);
    else
        CHECK(number(cycle, "multiplier_lo") <= multiplier && multiplier <= number(cycle, "multiplier_hi"));
}

/* Of the flip: the distance from z* is between the two bounds. */
static void check_flip(size_t index, const ps_claim *flip, double minimum)
{
    double curvature = losses[index].second(minimum), eps = uniform(0.05, 1) * number(flip, "eps_bar"), left, right, multiplier;
    settle(losses[index].first, losses[index].second, (2 + eps) / curvature, minimum + 0.01 * number(flip, "r"), &left, &right,
           &multiplier);
    double least = 6 * eps * number(flip, "a1_min") / number(flip, "M"), most = eps * number(flip, "a1_max") / number(flip, "kappa");
    CHECK(least <= pow(right - minimum, 2) && pow(right - minimum, 2) <= most);
    CHECK(least <= pow(left - minimum, 2) && pow(left - minimum, 2) <= most);
    CHECK(right - minimum <= number(flip, "r") && minimum - left <= number(flip, "r"));
    CHECK(multiplier > -1 && multiplier < 1);
}

static void sampled_steps(void)
{
    static const char *const claims[] = {"flip", "branch"};
    for (size_t index = 0; index < sizeof losses / sizeof losses[0]; index++) {
        ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
        ps_certify_result result;
        ps_error error = {0};
        options.claims = claims;
        options.claim_count = 2;
        options.near = losses[index].near;
        options.step_from = "1";
        options.step_to = "2";
        ps_certify_init(&result);
        CHECK_INT(ps_loss_read_formula(&result.certificate.loss, losses[index].formula, &error), PS_OK);
        CHECK_INT(ps_certify(&result, &options, &error), PS_OK);
        const ps_certificate *c = &result.certificate;
        CHECK_TEXT(c->claims[c->claim_count - 1].kind->name, "branch");
        for (int i = 0; i < STEPS; i++) {
            const ps_claim *claim = &c->claims[test_random_between(0, (long)c->claim_count - 2)];
            if (strcmp(claim->kind->name, "flip") == 0)
                check_flip(index, claim, number(&c->claims[0], "lo"));
            else if (strcmp(claim->kind->name, "two_cycle") == 0 || strcmp(claim->kind->name, "period_doubling") == 0)
                check_step(index, claim);
        }
        ps_certify_clear(&result);
    }
}

TEST_MAIN(sampled_steps)
