/* The corners of the checker's intervals: infinite ends, ends of MPFR's exponents, exact values. */
#include "formulas.h"

#include <math.h>

static formulas f;
static mpfi_t result;

static ps_regularity evaluate(const char *text, mpfr_srcptr lo, mpfr_srcptr hi)
{
    mpfi_t at[FORMULA_VARIABLES];
    for (int i = 0; i < FORMULA_VARIABLES; i++) {
        mpfi_init2(at[i], 64);
        mpfr_set(&at[i]->left, lo, MPFR_RNDD);
        mpfr_set(&at[i]->right, hi, MPFR_RNDU);
    }
    ps_regularity regularity = enclose(result, &f, formula(&f, text), (const mpfi_t *)at, 64);
    for (int i = 0; i < FORMULA_VARIABLES; i++)
        mpfi_clear(at[i]);
    return regularity;
}

static ps_regularity on(const char *text, double lo, double hi)
{
    mpfr_t low, high;
    mpfr_inits2(64, low, high, (mpfr_ptr)NULL);
    mpfr_set_d(low, lo, MPFR_RNDN);
    mpfr_set_d(high, hi, MPFR_RNDN);
    ps_regularity regularity = evaluate(text, low, high);
    mpfr_clears(low, high, (mpfr_ptr)NULL);
    return regularity;
}

/* The result lies in [lo, hi] and is not narrower by more than the slack at each end. */
static void is_nearly(double lo, double hi, double slack)
{
    double left = mpfr_get_d(&result->left, MPFR_RNDN), right = mpfr_get_d(&result->right, MPFR_RNDN);
    if (!CHECK((isinf(lo) ? left == lo : fabs(left - lo) <= slack) &&
               (isinf(hi) ? right == hi : fabs(right - hi) <= slack)))
        fprintf(stderr, "    [%.17g, %.17g], expected [%.17g, %.17g]\n", left, right, lo, hi);
}

static void begin(void)
{
    formulas_init(&f);
    mpfi_init2(result, 64);
}

static void end(void)
{
    mpfi_clear(result);
    formulas_clear(&f);
}

static void half_lines(void)
{
    static const struct {
        const char *text;
        double lo, hi, from, to;
    } cases[] = {
        {"sigmoid(z)", -HUGE_VAL, HUGE_VAL, 0, 1},
        {"sigmoid(z)", 0, HUGE_VAL, 0.5, 1},
        {"softplus(z)", -HUGE_VAL, 0, 0, 0.69314718056},
        {"softplus(z)", 0, HUGE_VAL, 0.69314718056, HUGE_VAL},
        {"logcosh(z)", -HUGE_VAL, HUGE_VAL, 0, HUGE_VAL},
        {"logcosh(z)", -HUGE_VAL, -1, 0.43378083, HUGE_VAL},
        {"tanh(z)", -HUGE_VAL, HUGE_VAL, -1, 1},
        {"atan(z)", 0, HUGE_VAL, 0, 1.57079632679},
        {"erf(z)", -HUGE_VAL, 0, -1, 0},
        {"exp(z)", -HUGE_VAL, 0, 0, 1},
        {"expm1(z)", -HUGE_VAL, 0, -1, 0},
        {"log(z)", 1, HUGE_VAL, 0, HUGE_VAL},
        {"log1p(z)", 0, HUGE_VAL, 0, HUGE_VAL},
        {"sqrt(z)", 4, HUGE_VAL, 2, HUGE_VAL},
        {"cbrt(z)", -HUGE_VAL, 8, -HUGE_VAL, 2},
        {"z^2", -HUGE_VAL, -3, 9, HUGE_VAL},
        {"z^2", -HUGE_VAL, HUGE_VAL, 0, HUGE_VAL},
        {"z^3", -HUGE_VAL, 2, -HUGE_VAL, 8},
        {"z^-2", 2, HUGE_VAL, 0, 0.25},
        {"z^-1", -HUGE_VAL, -2, -0.5, 0},
        {"z^0", -HUGE_VAL, HUGE_VAL, 1, 1},
        {"z^(1/2)", 4, HUGE_VAL, 2, HUGE_VAL},
        {"z^(-1/2)", 4, HUGE_VAL, 0, 0.5},
        {"1/z", 2, HUGE_VAL, 0, 0.5},
        {"z/z", 1, HUGE_VAL, 0, HUGE_VAL},
        {"z - z", 1, HUGE_VAL, -HUGE_VAL, HUGE_VAL},
        {"z*z", -1, HUGE_VAL, -HUGE_VAL, HUGE_VAL},
        {"0*z", 1, HUGE_VAL, 0, 0},
        {"abs(z)", -HUGE_VAL, 2, 0, HUGE_VAL},
        {"cosh(z)", -HUGE_VAL, 1, 1, HUGE_VAL},
        {"sinh(z)", -HUGE_VAL, 0, -HUGE_VAL, 0},
        {"asinh(z)", 0, HUGE_VAL, 0, HUGE_VAL},
        {"sin(z)", 0, HUGE_VAL, -1, 1},
        {"cos(z)", -HUGE_VAL, 0, -1, 1},
        {"min(z, 3)", 1, HUGE_VAL, 1, 3},
        {"max(z, 3)", 1, HUGE_VAL, 3, HUGE_VAL},
    };
    begin();
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        if (!CHECK(on(cases[i].text, cases[i].lo, cases[i].hi) != PS_UNDEFINED))
            fprintf(stderr, "    %s\n", cases[i].text);
        is_nearly(cases[i].from, cases[i].to, 1e-8);
    }
    CHECK_INT(on("tan(z)", 0, HUGE_VAL), PS_UNDEFINED);
    CHECK_INT(on("1/z", 0, HUGE_VAL), PS_UNDEFINED);
    CHECK_INT(on("log(z)", 0, HUGE_VAL), PS_UNDEFINED);
    end();
}

/* Where results leave MPFR's exponents, the ends are infinite or the smallest numbers, never the wrong way. */
static void ends_of_the_exponents(void)
{
    begin();
    CHECK_INT(on("exp(z)", 1e300, 1e300), PS_SMOOTH);
    CHECK(mpfr_number_p(&result->left) && mpfr_inf_p(&result->right));
    CHECK_INT(on("exp(-z)", 1e300, 1e300), PS_SMOOTH);
    CHECK(mpfr_zero_p(&result->left) && mpfr_sgn(&result->right) > 0);
    CHECK_INT(on("exp(z)*exp(-z)", 1e300, 1e300), PS_SMOOTH); /* 1 */
    CHECK(mpfr_cmp_ui(&result->left, 1) <= 0 && mpfr_cmp_ui(&result->right, 1) >= 0);
    CHECK_INT(on("1/exp(-z)", 1e300, 1e300), PS_UNDEFINED);
    CHECK_INT(on("sigmoid(-z)", 1e300, 1e300), PS_SMOOTH);
    CHECK(mpfr_zero_p(&result->left) && mpfr_sgn(&result->right) > 0);
    CHECK_INT(on("sigmoid(z)", 1e300, 1e300), PS_SMOOTH);
    CHECK(mpfr_cmp_ui(&result->left, 1) < 0 && mpfr_cmp_ui(&result->right, 1) >= 0);
    CHECK_INT(on("softplus(-z)", 1e300, 1e300), PS_SMOOTH);
    CHECK(mpfr_zero_p(&result->left) && mpfr_sgn(&result->right) > 0);
    CHECK_INT(on("logcosh(exp(-z))", 1e300, 1e300), PS_SMOOTH);
    CHECK(mpfr_zero_p(&result->left) && mpfr_sgn(&result->right) > 0);
    CHECK_INT(on("z^1000000000000", 2, 2), PS_SMOOTH);
    CHECK(mpfr_number_p(&result->left) && mpfr_inf_p(&result->right));
    CHECK_INT(on("z^-1000000000000", 2, 2), PS_SMOOTH);
    CHECK(mpfr_zero_p(&result->left) && mpfr_sgn(&result->right) > 0);
    CHECK_INT(on("1 - tanh(z)", 1e300, 1e300), PS_SMOOTH);
    CHECK(mpfr_sgn(&result->left) <= 0 && mpfr_sgn(&result->right) > 0);
    end();
}

/* The smallest positive number halved is not 0. */
static void smallest_numbers(void)
{
    begin();
    mpfr_t tiny;
    mpfr_init2(tiny, 64);
    mpfr_set_zero(tiny, 1);
    mpfr_nextabove(tiny);
    CHECK_INT(evaluate("logcosh(z)", tiny, tiny), PS_SMOOTH);
    CHECK(mpfr_zero_p(&result->left) && mpfr_sgn(&result->right) > 0);
    CHECK_INT(evaluate("z^2", tiny, tiny), PS_SMOOTH);
    CHECK(mpfr_zero_p(&result->left) && mpfr_sgn(&result->right) > 0);
    CHECK_INT(evaluate("z/2", tiny, tiny), PS_SMOOTH);
    CHECK(mpfr_zero_p(&result->left) && mpfr_sgn(&result->right) > 0);
    mpfr_clear(tiny);
    end();
}

static void exact_values_are_exact(void)
{
    static const struct {
        const char *text;
        double at, value;
    } cases[] = {{"exp(z)", 0, 1},  {"log(z)", 1, 0},     {"sqrt(z)", 4, 2},   {"cbrt(z)", -8, -2},
                 {"z^0", 0, 1},     {"z^3", -2, -8},      {"z^-2", 4, 0.0625}, {"sigmoid(z)", 0, 0.5},
                 {"tanh(z)", 0, 0}, {"logcosh(z)", 0, 0}, {"cos(z)", 0, 1},    {"sin(z)", 0, 0},
                 {"erf(z)", 0, 0},  {"abs(z)", -3, 3},    {"z^(1/2)", 0, 0}};
    begin();
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        CHECK(on(cases[i].text, cases[i].at, cases[i].at) != PS_UNDEFINED);
        if (!CHECK(mpfr_cmp_d(&result->left, cases[i].value) == 0 && mpfr_cmp_d(&result->right, cases[i].value) == 0))
            fprintf(stderr, "    %s at %g\n", cases[i].text, cases[i].at);
    }
    end();
}

static void printing_rounds_outwards(void)
{
    mpq_t third;
    ps_buffer text = {0};
    mpfi_t x;
    mpfi_init2(x, 200);
    mpq_init(third);
    mpq_set_si(third, 1, 3);
    ps_interval_set_range(x, third, third);
    ps_interval_arithmetic.print(&text, x, 6);
    CHECK_TEXT(text.text, "[0.333333, 0.333334]");
    ps_buffer_clear(&text);
    mpq_set_si(third, -2, 3);
    ps_interval_set_range(x, third, NULL);
    ps_interval_arithmetic.print(&text, x, 3);
    CHECK_TEXT(text.text, "[-0.667, inf]");
    ps_buffer_clear(&text);
    mpfi_set_si(x, 0);
    mpfi_neg(x, x);
    ps_interval_arithmetic.print(&text, x, 3);
    CHECK_TEXT(text.text, "[0, 0]");
    ps_buffer_clear(&text);
    mpq_clear(third);
    mpfi_clear(x);
}

static void signs(void)
{
    static const struct {
        double lo, hi;
        int sign;
    } cases[] = {{1, 2, PS_POSITIVE},
                 {-2, -1, PS_NEGATIVE},
                 {0, 0, PS_ZERO},
                 {0, 1, PS_ZERO | PS_POSITIVE},
                 {-1, 0, PS_ZERO | PS_NEGATIVE},
                 {-1, 1, PS_NEGATIVE | PS_ZERO | PS_POSITIVE},
                 {2, 1, 0}};
    mpfi_t x;
    mpfi_init2(x, 64);
    CHECK_INT(ps_interval_arithmetic.sign(x), 0); /* NaN */
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        mpfr_set_d(&x->left, cases[i].lo, MPFR_RNDN);
        mpfr_set_d(&x->right, cases[i].hi, MPFR_RNDN);
        CHECK_INT(ps_interval_arithmetic.sign(x), cases[i].sign);
    }
    mpfi_clear(x);
}

/* Whatever the share, it is a place in the interval. */
static void places_are_inside(void)
{
    static const double shares[] = {0, 1e-300, 0.1, 0.5, 1 - 0x1p-53, 1, -1, 2, INFINITY, NAN};
    mpfi_t x, place;
    mpfi_init2(x, 64);
    mpfi_init2(place, 64);
    for (int i = 0; i < 200; i++) {
        double end = (double)(int64_t)test_random() / (i % 2 == 0 ? 3e18 : 1e300);
        mpfi_interv_d(x, end, end);
        mpfi_div_ui(x, x, 3);
        if (i % 4 > 1)
            mpfr_add_d(&x->right, &x->left, fabs(end) / (1 + i), MPFR_RNDU);
        for (size_t k = 0; k < sizeof shares / sizeof shares[0]; k++) {
            ps_interval_inside(place, x, shares[k]);
            CHECK(ps_interval_arithmetic.holds(x, place) && mpfr_equal_p(&place->left, &place->right));
        }
        ps_interval_inside(place, x, 0);
        CHECK(mpfr_equal_p(&place->left, &x->left));
    }
    mpfi_interv_d(x, 1, 5);
    ps_interval_inside(place, x, 0.25);
    CHECK(mpfr_cmp_ui(&place->left, 2) == 0);
    mpfr_set_inf(&x->right, 1);
    ps_interval_inside(place, x, 0.25);
    CHECK(mpfr_number_p(&place->left) && ps_interval_arithmetic.holds(x, place));
    mpfi_clear(place);
    mpfi_clear(x);
}

TEST_MAIN(half_lines, ends_of_the_exponents, smallest_numbers, exact_values_are_exact, printing_rounds_outwards, signs,
          places_are_inside)
