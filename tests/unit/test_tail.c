/* Half lines: the checker's tail arithmetic and obligations on the whole line. */
#include "check/tail.h"

#include <mpfi.h>

#include "check/discharge.h"
#include "check/interval.h"
#include "prodstab/parse.h"
#include "test.h"

/* Discharges `text < 0` for z in [lo, hi]; NULL ends are infinite. */
static ps_verdict settle(const char *text, const char *lo, const char *hi)
{
    ps_graph *graph = ps_graph_create();
    ps_symbol z = {"z", ps_graph_variable(graph, "z")};
    ps_scope scope = {.symbols = &z, .symbol_count = 1, .simplify = true};
    ps_range_exact range = {z.node, NULL, NULL};
    ps_inequality goal = {.strict = true, .ranges = &range, .range_count = 1};
    ps_check_limits limits = {.cells = 2000, .precision = 128};
    ps_discharge_result result;
    ps_error error = {0};
    mpq_t ends[2];
    mpq_inits(ends[0], ends[1], NULL);
    if (lo != NULL && mpq_set_str(ends[0], lo, 10) == 0)
        range.lo = ends[0];
    if (hi != NULL && mpq_set_str(ends[1], hi, 10) == 0)
        range.hi = ends[1];
    CHECK_INT(ps_parse(graph, &scope, text, strlen(text), &goal.f, &error), PS_OK);
    ps_discharge(&result, graph, &goal, &limits);
    ps_verdict verdict = result.verdict;
    ps_discharge_result_clear(&result);
    mpq_clears(ends[0], ends[1], NULL);
    ps_graph_destroy(graph);
    return verdict;
}

static void bounded_slopes_are_bounded_on_the_line(void)
{
    CHECK_INT(settle("abs(z - 1)/sqrt(1 + (z - 1)^2) - 1001/1000", NULL, NULL), PS_PROVED);
    CHECK_INT(settle("9/10*abs((z + 3)/sqrt(1 + (z + 3)^2)) - 1", NULL, NULL), PS_PROVED);
    CHECK_INT(settle("abs(z)/(1 + z^2) - 51/100", NULL, NULL), PS_PROVED);
    CHECK_INT(settle("abs(sigmoid(z) - 9/10)*11/10 - 1", NULL, NULL), PS_PROVED);
    CHECK_INT(settle("tanh(z - 1) - 101/100", NULL, NULL), PS_PROVED);
    CHECK_INT(settle("z^2/(3 + 2*z^2) - 51/100", NULL, NULL), PS_PROVED);
    CHECK_INT(settle("cbrt(z)*z/(1 + z^2)^(2/3) - 11/10", "0", NULL), PS_PROVED);
}

static void signs_are_strict_where_a_value_only_tends_to_zero(void)
{
    CHECK_INT(settle("-(z - 1)/(1 + (z - 1)^2)", "2", NULL), PS_PROVED);
    CHECK_INT(settle("(z - 1)*exp(-(z - 1)^2)", NULL, "0"), PS_PROVED);
    CHECK_INT(settle("-sigmoid(-z)*z", "1", NULL), PS_PROVED);
    CHECK_INT(settle("-(z - 1)^2/(1 + (z - 1)^4)", "2", NULL), PS_PROVED);
}

/* What is only true up to some point, or in the limit, must not be proved. For the quotients the value at infinity, if one
 * computes with infinity as with a number, is 0 times infinity. */
static void false_statements_are_not_proved(void)
{
    CHECK(settle("z/sqrt(1 + z^2) - 999/1000", "0", NULL) != PS_PROVED);
    CHECK(settle("z - 1000000", "0", NULL) != PS_PROVED);
    CHECK(settle("1/z - 1/1000000 ", "1", NULL) != PS_PROVED);
    CHECK(settle("z*(1/(z + 1)) - 9/10", "1", NULL) != PS_PROVED);
    CHECK(settle("(z - 1)*(1 + (z - 1)^2)^(-1/2) - 1/2", "1", NULL) != PS_PROVED);
    CHECK(settle("-1/2 - z*(1 + z^2)^(-1/2)", NULL, NULL) != PS_PROVED);
}

/* Values at random points of a half line lie in |z|^n times the interval: the sign and the bound agree with doubles. */
static void half_lines_contain_their_points(void)
{
    static const char *const texts[] = {"z/sqrt(1 + z^2)", "(z - 3)^3/(z^2 + 7)", "z^2 - 5*z + 1", "cbrt(z)/(2 + z)",
                                        "exp(-z)*z^3 - 1/z"};
    char goal[96];
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        snprintf(goal, sizeof goal, "-1000000 - (%s)", texts[i]);
        CHECK_INT(settle(goal, "4", NULL), PS_PROVED);
        snprintf(goal, sizeof goal, "(%s) + 1000000", texts[i]);
        CHECK_INT(settle(goal, "4", NULL), PS_REFUTED);
    }
}

/* |z| >= 2^4096 to powers whose exponents of 2 do not fit into 32 bits */
static void far_out_powers_are_what_they_are(void)
{
    char far[1300] = "1";
    for (size_t i = 1; i < 1234; i++)
        far[i] = '0';
    CHECK_INT(settle("1 - z^80000", far, NULL), PS_PROVED);
    CHECK_INT(settle("1/z^80000 + 1/z^80001 - 1", far, NULL), PS_PROVED);
    CHECK(settle("z^80000 - z^79999 - 1", far, NULL) != PS_PROVED);
    CHECK(settle("1/2 - 1/(1 + z^-80000)", far, NULL) == PS_PROVED);
    CHECK(settle("1/(1 + z^80000) - z^-80000/2", far, NULL) != PS_PROVED);
    CHECK(settle("1 - 1/(1 + z^-80000)", far, NULL) != PS_PROVED);
}

static void only_half_lines_away_from_zero_are_taken(void)
{
    mpfi_t x;
    char number[256];
    mpfi_init2(x, 64);
    ps_tail_arithmetic.init(number, 64);
    CHECK(sizeof number >= ps_tail_arithmetic.size);
    mpfi_interv_si(x, 2, 3);
    CHECK(ps_tail_set_interval(number, x));
    mpfr_set_inf(&x->right, 1);
    CHECK(ps_tail_set_interval(number, x));
    CHECK_INT(ps_tail_arithmetic.sign(number), PS_POSITIVE);
    mpfr_set_d(&x->left, 0.5, MPFR_RNDD);
    CHECK(!ps_tail_set_interval(number, x));
    mpfr_set_inf(&x->left, -1);
    CHECK(!ps_tail_set_interval(number, x));
    mpfr_set_si(&x->right, -2, MPFR_RNDU);
    CHECK(ps_tail_set_interval(number, x));
    CHECK_INT(ps_tail_arithmetic.sign(number), PS_NEGATIVE);
    ps_tail_arithmetic.clear(number);
    mpfi_clear(x);
}

TEST_MAIN(bounded_slopes_are_bounded_on_the_line, signs_are_strict_where_a_value_only_tends_to_zero,
          false_statements_are_not_proved, half_lines_contain_their_points, far_out_powers_are_what_they_are, only_half_lines_away_from_zero_are_taken)
