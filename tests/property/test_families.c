/* Random families of losses: what is certified for an interval of parameters agrees with what is certified for single values
 * in it -- the verdict, the minimum and the range of alpha -- and what differs among single values is not certified for all. */
#include <math.h>

#include "prodstab/certify.h"
#include "prodstab/rational.h"
#include "test.h"

enum { FAMILIES = 150, VALUES = 4 };

static const char *const shapes[] = {
    "cosh(%s)", "logcosh(%s)", "softplus(%s)-7/10*(%s)", "exp(%s)-(%s)", "(%s)^2+(%s)^4/30", "sqrt(1+(%s)^2)", "(%s)^2",
    "(%s)^2+(%s)^3/8-(%s)^4/100", "log(1+(%s)^2)",
};
static const char *const arguments[] = {"z-p", "p*z", "z/p", "z+p^2"};

/* A family: a shape of an argument with p, or p times a shape of z. */
static void choose_formula(ps_buffer *formula)
{
    const char *shape = shapes[test_random_between(0, sizeof shapes / sizeof shapes[0] - 1)];
    long which = test_random_between(0, sizeof arguments / sizeof arguments[0]);
    bool factor = which == sizeof arguments / sizeof arguments[0];
    const char *argument = factor ? "z" : arguments[which];
    ps_buffer_puts(formula, factor ? "p*(" : "(");
    for (const char *s = shape; *s != '\0'; s++)
        if (s[0] == '%' && s[1] == 's')
            ps_buffer_puts(formula, argument), s++;
        else
            ps_buffer_append(formula, s, 1);
    ps_buffer_puts(formula, ")");
}

static ps_status certify(ps_certify_result *result, const char *formula, const mpq_t lo, const mpq_t hi)
{
    static const char *const only[] = {"minimum"};
    ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_error error = {0};
    options.claims = only;
    options.claim_count = 1;
    ps_certify_init(result);
    CHECK_INT(ps_loss_add_parameter(&result->certificate.loss, "p", lo, hi, &error), PS_OK);
    CHECK_INT(ps_loss_read_formula(&result->certificate.loss, formula, &error), PS_OK);
    return ps_certify(result, &options, &error);
}

static double number(const ps_buffer *text)
{
    mpq_t value;
    mpq_init(value);
    CHECK(text->length > 0 && ps_rational_parse(value, text->text, text->length, NULL) == PS_OK);
    double result = mpq_get_d(value);
    mpq_clear(value);
    return result;
}

/* Whether some cell that has the value p has the other's minimum in its bracket. */
static bool has_minimum(ps_certify_result *family, const ps_certify_result *single, const mpq_t p)
{
    const ps_claim *exact = &single->certificate.claims[0];
    for (size_t i = 0; i < ps_certificate_part_count(&family->certificate); i++) {
        const ps_certificate *part = ps_certificate_part(&family->certificate, i);
        if (mpq_cmp(part->loss.parameters[0].lo, p) <= 0 && mpq_cmp(p, part->loss.parameters[0].hi) <= 0 &&
            mpq_cmp(part->claims[0].values[0], exact->values[1]) < 0 && mpq_cmp(exact->values[0], part->claims[0].values[1]) < 0)
            return true;
    }
    return false;
}

static void compare(ps_certify_result *family, const char *formula, const mpq_t p)
{
    ps_certify_result single;
    CHECK_INT(certify(&single, formula, p, p), PS_OK);
    if (family->verdict != PS_VERDICT_UNDECIDED) {
        CHECK_INT(single.verdict, family->verdict);
        double slack = 1e-12 * fabs(number(&single.alpha_hi));
        CHECK(number(&family->alpha_lo) <= number(&single.alpha_hi) + slack);
        CHECK(number(&single.alpha_lo) - slack <= number(&family->alpha_hi));
        CHECK(number(&family->curvature_lo) <= number(&single.curvature_hi) * (1 + 1e-12));
        CHECK(number(&single.curvature_lo) * (1 - 1e-12) <= number(&family->curvature_hi));
    }
    CHECK(has_minimum(family, &single, p));
    ps_certify_clear(&single);
}

/* What is printed of alpha does not reach beyond the claim about it. */
static void alpha_is_within_the_claim(ps_certify_result *family)
{
    double least = HUGE_VAL, most = -HUGE_VAL;
    for (size_t i = 0; i < ps_certificate_part_count(&family->certificate); i++) {
        const ps_claim *verdict = &ps_certificate_part(&family->certificate, i)->claims[1];
        double alpha = ps_claim_field_count(verdict->kind) > 0 ? mpq_get_d(verdict->values[0]) : 0;
        least = fmin(least, alpha);
        most = fmax(most, alpha);
    }
    if (family->verdict == PS_VERDICT_STABLE)
        CHECK(number(&family->alpha_lo) >= least);
    if (family->verdict == PS_VERDICT_UNSTABLE)
        CHECK(number(&family->alpha_hi) <= most);
}

static void families_agree_with_single_values(void)
{
    unsigned long decided = 0;
    for (int i = 0; i < FAMILIES; i++) {
        ps_buffer formula = {0};
        ps_certify_result family;
        mpq_t lo, hi, p;
        mpq_inits(lo, hi, p, NULL);
        mpq_set_si(lo, test_random_between(1, 40), 16);
        mpq_set_si(hi, test_random_between(1, 30), 1L << test_random_between(3, 40));
        mpq_canonicalize(lo);
        mpq_canonicalize(hi);
        mpq_add(hi, hi, lo);
        choose_formula(&formula);
        ps_status status = certify(&family, formula.text, lo, hi);
        if (!CHECK_INT(status, PS_OK))
            fprintf(stderr, "    %s, p in [%g, %g]\n", formula.text, mpq_get_d(lo), mpq_get_d(hi));
        for (int k = 0; k < VALUES && status == PS_OK; k++) {
            mpq_set_ui(p, (unsigned long)test_random_between(0, 64), 64);
            mpq_canonicalize(p);
            mpq_sub(hi, hi, lo);
            mpq_mul(p, p, hi);
            mpq_add(hi, hi, lo);
            mpq_add(p, p, lo);
            compare(&family, formula.text, p);
        }
        decided += status == PS_OK && family.verdict != PS_VERDICT_UNDECIDED;
        if (status == PS_OK)
            alpha_is_within_the_claim(&family);
        if (test_run.failures > 0) {
            fprintf(stderr, "    %s, p in [%g, %g]\n", formula.text, mpq_get_d(lo), mpq_get_d(hi));
            i = FAMILIES;
        }
        ps_certify_clear(&family);
        ps_buffer_clear(&formula);
        mpq_clears(lo, hi, p, NULL);
    }
    CHECK(decided > FAMILIES * 3 / 4);
}

/* c from below 0 to above 2: alpha = 3 l3^2 - l2 l4 of exp(z) + exp(-z) - c z changes its sign. */
static void a_change_of_sign_is_told(void)
{
    for (int i = 0; i < 6; i++) {
        ps_certify_result family;
        mpq_t lo, hi;
        mpq_inits(lo, hi, NULL);
        mpq_set_si(lo, test_random_between(-40, 40), 32);
        mpq_set_si(hi, test_random_between(50, 200), 32);
        mpq_canonicalize(lo);
        mpq_canonicalize(hi);
        CHECK_INT(certify(&family, "exp(z) + exp(-z) - p*z", lo, hi), PS_OK);
        CHECK_INT(family.verdict, PS_VERDICT_UNDECIDED);
        CHECK_CONTAINS(family.reason.text, "alpha > 0 for p = ");
        CHECK_CONTAINS(family.reason.text, "alpha < 0 for p = ");
        ps_certify_clear(&family);
        mpq_clears(lo, hi, NULL);
    }
}

TEST_MAIN(families_agree_with_single_values, a_change_of_sign_is_told)
