/* Numbers as users write them: exact where they are rational, enclosed where not, refused with the place where undefined. */
#include "numbers/number.h"

#include <mpfr.h>

#include "prodstab/rational.h"
#include "test.h"

static ps_error error;
static const ps_named_number names[] = {{"m", "3/2"}, {"q", "sqrt(2)/m"}, {"box", NULL}};

static ps_status read(mpq_t lo, mpq_t hi, const char *text)
{
    error = (ps_error){0};
    return ps_number_read(lo, hi, text, strlen(text), names, sizeof names / sizeof names[0], &error);
}

static void is_exactly(const char *text, const char *expected)
{
    mpq_t lo, hi, wanted;
    mpq_inits(lo, hi, wanted, NULL);
    mpq_set_str(wanted, expected, 10);
    if (!CHECK_INT(read(lo, hi, text), PS_OK) || !CHECK(mpq_equal(lo, wanted) && mpq_equal(hi, wanted)))
        fprintf(stderr, "    reading %s: %s\n", text, error.message);
    mpq_clears(lo, hi, wanted, NULL);
}

/* Its ends, as they print. */
static void is_within(const char *text, const char *low, const char *high)
{
    ps_buffer ends[2] = {{0}};
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    if (CHECK_INT(read(lo, hi, text), PS_OK)) {
        ps_rational_print(&ends[0], lo);
        ps_rational_print(&ends[1], hi);
        CHECK_TEXT(ends[0].text, low);
        CHECK_TEXT(ends[1].text, high);
    }
    mpq_clears(lo, hi, NULL);
    ps_buffer_clear(&ends[0]);
    ps_buffer_clear(&ends[1]);
}

static void refuses(const char *text, size_t begin, size_t end, const char *why)
{
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    if (!CHECK_INT(read(lo, hi, text), PS_SYNTAX) || !CHECK_CONTAINS(error.message, why) ||
        !CHECK_INT((long long)error.begin, (long long)begin) || !CHECK_INT((long long)error.end, (long long)end))
        fprintf(stderr, "    reading '%.80s': %s\n", text, error.message);
    mpq_clears(lo, hi, NULL);
}

static void rational_expressions_are_exact(void)
{
    is_exactly("9/10", "9/10");
    is_exactly("-0.1", "-1/10");
    is_exactly("1.5e-20", "3/200000000000000000000");
    is_exactly(" 1 / 10 ", "1/10");
    is_exactly("+1/3", "1/3");
    is_exactly("2^-3", "1/8");
    is_exactly("-2^2", "-4");
    is_exactly("2^3^2", "512");
    is_exactly("(1/10)^2", "1/100");
    is_exactly("0.1**-2", "100");
    is_exactly("0^0", "1");
    is_exactly("0^(1/2)", "0");
    is_exactly("(-1)^(10^100+1)", "-1");
    is_exactly("11/(10*m)", "11/15");
    is_exactly("max(1,m,1/3) + abs(-1) + min(0,1)", "5/2");
    is_exactly("piecewise((1/0, m < 0), (m, True))", "3/2"); /* what is not chosen does no harm */
    is_exactly("0", "0");
}

static void roots_and_identities_are_seen(void)
{
    is_exactly("sqrt(4/9)", "2/3");
    is_exactly("sqrt(1/10 - 1/10)", "0");
    is_exactly("cbrt(-8)", "-2");
    is_exactly("(27/8)^(-2/3)", "4/9");
    is_exactly("sqrt(2)^2", "2");
    is_exactly("sqrt(2) - sqrt(2)", "0");
    is_exactly("exp(0) + log(1) + cos(0) + sigmoid(0)", "5/2");
    is_exactly("q^2", "8/9");
    is_exactly("log(E)", "1");
}

static void the_rest_is_enclosed(void)
{
    is_within("sqrt(2)/4", "0.3535533905932737622", "0.353553390593273762201");
    is_within("-sqrt(2)", "-1.41421356237309504881", "-1.4142135623730950488");
    is_within("pi/10", "0.314159265358979323846", "0.314159265358979323847");
    is_within("1/(4*sqrt(2))", "0.1767766952966368811", "0.176776695296636881101");
    is_within("E", "2.71828182845904523536", "2.71828182845904523537");
    is_within("q", "0.942809041582063365867", "0.942809041582063365868");
    is_within("(1+1e-40)^(1/2)-1", "4.99999999999999999999e-41",
              "5.00000000000000000001e-41"); /* cancellation: more bits */
    is_within("erf(10^50)", "0.999999999999999999999", "1.000000000000000000001");
    is_within("exp(-1000)", "5.07595889754945676529e-435", "5.0759588975494567653e-435");
}

static void mistakes_have_a_place(void)
{
    refuses("", 0, 0, "there is no number");
    refuses("  ", 0, 2, "there is no number");
    refuses("1/0", 0, 3, "division by zero");
    refuses("2 + 1/(m - 3/2)*5", 4, 15, "division by zero");
    refuses("3*0^-1", 2, 6, "division by zero");
    refuses("1+sqrt(-1)", 2, 10, "square root of a negative number");
    refuses("sqrt(1-sqrt(2))", 0, 15, "square root of a negative number");
    refuses("0*log(0)", 2, 8, "logarithm");
    refuses("log(m-pi)", 0, 9, "logarithm");
    refuses("log1p(-1)", 0, 9, "logarithm");
    refuses("(-8)^(1/3)", 0, 10, "positive base");
    refuses("0^(-1/2)", 0, 8, "positive base");
    refuses("0^sqrt(2)", 0, 9, "positive base");
    refuses("(-2)^pi", 0, 7, "positive base");
    refuses("log1p(-sqrt(2))", 0, 15, "logarithm");
    refuses("1/(sqrt(3)-sqrt(2)-(sqrt(3)-sqrt(2)))", 0, 37, "cannot be decided");
    refuses("n/2", 0, 1, "unknown name 'n'");
    refuses("2*box", 2, 5, "is an interval");
    refuses("z", 0, 1, "cannot depend on z");
    refuses("nan", 0, 3, "unknown name");
    refuses("-inf", 1, 4, "unknown name");
    refuses("1/", 2, 2, "expected a number");
    refuses("1 2", 2, 3, "expected an operator");
    refuses("0,5", 1, 2, "expected an operator");
    refuses("0x10", 1, 4, "unknown name");
    refuses("1e", 1, 2, "unknown name");
    refuses("sqrt", 0, 4, "function");
    refuses("sqrt(2", 6, 6, "expected");
    refuses("1 < 2", 2, 3, "expected an operator");
    refuses("sin(pi)", 0, 7, "cannot be told from 0");
}

static void sizes_are_bounded(void)
{
    refuses("10^10^10", 0, 8, "beyond the limit");
    refuses("1 + 2^(2^40)", 4, 12, "beyond the limit");
    refuses("10^10^10^10^10", 0, 8, "beyond the limit");
    refuses("2^-40000", 0, 8, "beyond the limit");
    refuses("exp(10^6)", 0, 9, "beyond the limit");
    refuses("exp(-10^6)", 0, 10, "beyond the limit");
    refuses("exp(exp(exp(10)))", 0, 17, "beyond the limit");
    refuses("exp(10^9000)", 0, 12, "beyond the limit");
    refuses("(-sqrt(2))^(10^30+1)", 0, 20, "beyond the limit");
    refuses("1e10001", 0, 7, "exponent");
    refuses("(1/3)^25000", 0, 11, "beyond the limit"); /* the quotient has that many digits */
    char text[PS_RATIONAL_DIGITS + 2];
    memset(text, '1', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    refuses(text, 0, sizeof text - 1, "more than 10000 characters");
    memset(text, '(', sizeof text - 2);
    text[sizeof text - 2] = '\0';
    refuses(text, 500, 501, "nested too deeply");
}

static void a_nul_does_not_end_a_number(void)
{
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    error = (ps_error){0};
    CHECK_INT(ps_number_read(lo, hi, "1/10\0+5", 7, NULL, 0, &error), PS_SYNTAX);
    CHECK_INT((long long)error.begin, 4);
    mpq_clears(lo, hi, NULL);
}

/* ---- random expressions ---- */

enum { ROUNDS = 3000, DEPTH = 5 };

/* Appends an expression of rationals and computes what it is; false where it is undefined. */
static bool generate(ps_buffer *text, mpq_t value, int depth)
{
    long kind = depth == 0 ? 0 : test_random_between(0, 7), n = test_random_between(-3, 3);
    mpq_t other;
    bool fine = true;
    mpq_init(other);
    ps_buffer_puts(text, "((");
    if (kind <= 1) {
        mpq_set_si(value, test_random_between(-20, 20), (unsigned long)test_random_between(1, 12));
        mpq_canonicalize(value);
        ps_rational_print(text, value);
    } else {
        fine = generate(text, value, depth - 1);
    }
    if (kind <= 1) {
        ps_buffer_puts(text, ")");
    } else if (kind == 7) {
        ps_buffer_printf(text, ")^(%ld)", n);
        fine = fine && (n >= 0 || mpq_sgn(value) != 0);
        mpz_pow_ui(mpq_numref(value), mpq_numref(value), (unsigned long)labs(n));
        mpz_pow_ui(mpq_denref(value), mpq_denref(value), (unsigned long)labs(n));
        if (fine && n < 0)
            mpq_inv(value, value);
    } else if (kind <= 5) {
        ps_buffer_printf(text, ") %c ", "+-*/"[kind - 2]);
        fine = generate(text, other, depth - 1) && fine && (kind != 5 || mpq_sgn(other) != 0);
        if (kind == 2)
            mpq_add(value, value, other);
        else if (kind == 3)
            mpq_sub(value, value, other);
        else if (kind == 4)
            mpq_mul(value, value, other);
        else if (fine)
            mpq_div(value, value, other);
    } else {
        ps_buffer_puts(text, ")*sqrt(4)");
        mpq_mul_2exp(value, value, 1);
    }
    ps_buffer_puts(text, ")");
    mpq_clear(other);
    return fine;
}

static void random_expressions_agree_with_arithmetic(void)
{
    mpq_t lo, hi, value;
    mpq_inits(lo, hi, value, NULL);
    for (int i = 0; i < ROUNDS; i++) {
        ps_buffer text = {0};
        bool fine = generate(&text, value, DEPTH);
        bool right = fine ? read(lo, hi, text.text) == PS_OK && mpq_equal(lo, value) && mpq_equal(hi, value)
                          : read(lo, hi, text.text) == PS_SYNTAX;
        if (!CHECK(right))
            fprintf(stderr, "    reading %s: %s\n", text.text, error.message);
        ps_buffer_clear(&text);
    }
    mpq_clears(lo, hi, value, NULL);
}

/* sqrt(a) + log(b)*c, against MPFR with directed rounding. */
static void random_irrational_numbers_are_enclosed(void)
{
    mpq_t lo, hi;
    mpfr_t x, y;
    mpq_inits(lo, hi, NULL);
    mpfr_inits2(200, x, y, NULL);
    for (int i = 0; i < ROUNDS; i++) {
        char text[80];
        long a = test_random_between(1, 1000), b = test_random_between(2, 1000), c = test_random_between(-50, 50);
        snprintf(text, sizeof text, "sqrt(%ld) + log(%ld)*(%ld)/7", a, b, c);
        mpfr_sqrt_ui(x, (unsigned long)a, MPFR_RNDN);
        mpfr_set_ui(y, (unsigned long)b, MPFR_RNDN);
        mpfr_log(y, y, MPFR_RNDN);
        mpfr_mul_si(y, y, c, MPFR_RNDN);
        mpfr_div_ui(y, y, 7, MPFR_RNDN);
        mpfr_add(x, x, y, MPFR_RNDN);
        if (!CHECK_INT(read(lo, hi, text), PS_OK) || !CHECK(mpfr_cmp_q(x, lo) >= 0 && mpfr_cmp_q(x, hi) <= 0))
            fprintf(stderr, "    reading %s: %s\n", text, error.message);
        mpq_sub(hi, hi, lo);
        mpfr_abs(x, x, MPFR_RNDN);
        mpfr_mul_q(x, x, hi, MPFR_RNDN); /* the width, relative to the value: below */
        mpq_set_d(lo, 1e-15);
        CHECK(mpq_cmp(hi, lo) < 0);
    }
    mpq_clears(lo, hi, NULL);
    mpfr_clears(x, y, NULL);
}

/* ---- names in formulas ---- */

static void substitutes(const char *text, const char *expected, size_t count)
{
    ps_buffer out = {0};
    CHECK_INT((long long)ps_number_substitute(&out, text, "p", "sqrt(2)/4"), (long long)count);
    CHECK_TEXT(out.text, expected);
    ps_buffer_clear(&out);
}

static void names_are_replaced_as_tokens(void)
{
    substitutes("softplus(z) - p*z", "softplus(z) - (sqrt(2)/4)*z", 1);
    substitutes("p^p", "(sqrt(2)/4)^(sqrt(2)/4)", 2);
    substitutes("exp(pp*z) + p1 + _p", "exp(pp*z) + p1 + _p", 0);
    substitutes("p(z) + 2p", "p(z) + 2(sqrt(2)/4)", 1);
    substitutes("  p ", "  (sqrt(2)/4) ", 1);
    substitutes("", "", 0);
}

TEST_MAIN(rational_expressions_are_exact, roots_and_identities_are_seen, the_rest_is_enclosed, mistakes_have_a_place,
          sizes_are_bounded, a_nul_does_not_end_a_number, random_expressions_agree_with_arithmetic,
          random_irrational_numbers_are_enclosed, names_are_replaced_as_tokens)
