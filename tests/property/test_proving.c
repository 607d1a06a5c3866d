/* Random inequalities whose truth is known: what is false at some point is never proved, by intervals nor by Arb balls. */
#include <math.h>

#include "prove/ball_discharge.h"
#include "random_formulas.h"

static formulas f;

typedef struct domain {
    mpq_t lo[2], hi[2], inside[2];
    ps_range_exact ranges[2];
} domain;

static void choose_domain(domain *d)
{
    for (int i = 0; i < 2; i++) {
        mpq_inits(d->lo[i], d->hi[i], d->inside[i], NULL);
        mpq_set_si(d->lo[i], test_random_between(-30, 30), 7);
        mpq_set_si(d->hi[i], test_random_between(0, 20), 9);
        mpq_canonicalize(d->lo[i]);
        mpq_canonicalize(d->hi[i]);
        mpq_set_si(d->inside[i], test_random_between(0, 8), 8); /* a random point, an end now and then */
        mpq_canonicalize(d->inside[i]);
        mpq_mul(d->inside[i], d->inside[i], d->hi[i]);
        mpq_add(d->inside[i], d->inside[i], d->lo[i]);
        mpq_add(d->hi[i], d->hi[i], d->lo[i]);
        d->ranges[i] = (ps_range_exact){f.variables[i], d->lo[i], d->hi[i]};
    }
}

static void clear_domain(domain *d)
{
    for (int i = 0; i < 2; i++)
        mpq_clears(d->lo[i], d->hi[i], d->inside[i], NULL);
}

static ps_discharger *discharge;
static double margin_found; /* by the last call of prove; balls look for none */

static ps_verdict prove(ps_node node, bool strict, domain *d, size_t dimension)
{
    static const ps_check_limits limits = {.cells = 1000, .operations = PS_CHECK_OPERATIONS, .precision = 256};
    const ps_inequality goal = {.f = node, .strict = strict, .ranges = d->ranges, .range_count = dimension};
    ps_discharge_result result;
    discharge(&result, f.graph, &goal, &limits);
    ps_verdict verdict = result.verdict;
    margin_found = result.margin;
    if (discharge == ps_ball_discharge)
        margin_found = 0;
    CHECK(verdict != PS_PROVED || (margin_found >= 0 && isfinite(margin_found)));
    ps_discharge_result_clear(&result);
    return verdict;
}

/* The margin is a lower bound: at one point the function is this number, so no more than its distance from 0 is claimed. */
static void check_margin(const mpq_t value)
{
    mpq_t sum;
    mpq_init(sum);
    mpq_set_d(sum, margin_found);
    mpq_add(sum, sum, value);
    CHECK(mpq_sgn(sum) <= 0);
    mpq_clear(sum);
}

static ps_node simple(ps_operator op, ps_node x, ps_node y)
{
    return ps_graph_simplified(f.graph, op, x, y, 0);
}

/* A random polynomial in z and p that is 0 at the point inside. */
static ps_node vanishing_polynomial(const domain *d)
{
    ps_node sum = ps_graph_integer(f.graph, 0);
    for (int i = 0; i < 2; i++) {
        ps_node factor = simple(PS_OP_SUB, f.variables[i], ps_graph_rational(f.graph, d->inside[i]));
        for (long k = test_random_between(0, 2); k > 0; k--)
            factor = simple(PS_OP_MUL, factor,
                            simple(PS_OP_ADD, f.variables[(size_t)test_random_between(0, 1)],
                                   ps_graph_integer(f.graph, test_random_between(-3, 3))));
        sum = simple(PS_OP_ADD, sum, factor);
    }
    return sum;
}

/* -(sum of squares) + margin on a box: its greatest value is the margin at least, and exactly that at the point inside. */
static void sums_of_squares(void)
{
    unsigned long proved = 0, refuted = 0;
    formulas_init(&f);
    for (int i = 0; i < 400; i++) {
        domain d;
        choose_domain(&d);
        ps_node square = ps_graph_integer(f.graph, 0);
        for (long k = test_random_between(1, 3); k > 0; k--) {
            ps_node root = vanishing_polynomial(&d);
            square = simple(PS_OP_ADD, square, simple(PS_OP_MUL, root, root));
        }
        long digits = test_random_between(1, 6);
        static const long powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000};
        mpq_t margin;
        mpq_init(margin);
        mpq_set_si(margin, test_random_between(-1, 1), (unsigned long)powers[digits]);
        mpq_canonicalize(margin);
        ps_node node = simple(PS_OP_SUB, ps_graph_rational(f.graph, margin), square);
        ps_verdict strict = prove(node, true, &d, 2);
        if (strict == PS_PROVED)
            check_margin(margin);
        ps_verdict loose = prove(node, false, &d, 2);
        if (loose == PS_PROVED)
            check_margin(margin);
        int sign = mpq_sgn(margin);
        CHECK(strict != PS_PROVED || sign < 0);
        CHECK(loose != PS_PROVED || sign <= 0);
        CHECK(strict != PS_REFUTED || sign >= 0);
        CHECK(loose != PS_REFUTED || sign > 0);
        proved += strict == PS_PROVED;
        refuted += strict == PS_REFUTED;
        mpq_clear(margin);
        clear_domain(&d);
    }
    CHECK(proved > 60);
    CHECK(refuted > 12);
    formulas_clear(&f);
}

/* f - f(point) -+ margin for random functions f: at the point it is exactly -+margin, up to what the oracle knows. */
static void random_functions(void)
{
    unsigned long proved = 0, refuted = 0;
    mpfr_t value, error;
    mpq_t at[FORMULA_VARIABLES];
    formulas_init(&f);
    mpfr_inits2(512, value, error, (mpfr_ptr)NULL);
    for (int i = 0; i < FORMULA_VARIABLES; i++)
        mpq_init(at[i]);
    for (int i = 0; i < 500; i++) {
        domain d;
        choose_domain(&d);
        ps_node node = ps_graph_substitute(f.graph, random_expression(&f, (int)test_random_between(1, 7)),
                                           &f.variables[2], &f.variables[1], 1);
        for (int k = 0; k < 2; k++)
            mpq_set(at[k], d.inside[k]);
        if (oracle(value, error, &f, node, at, 200) == ORACLE_VALUE && mpfr_cmp_d(error, 1e-12) < 0) {
            mpq_t level;
            mpq_init(level);
            mpfr_get_q(level, value);
            ps_node above = simple(PS_OP_SUB, node, ps_graph_rational(f.graph, level));
            mpq_set_si(level, 1, 100000000);
            ps_node margin = ps_graph_rational(f.graph, level);
            mpq_clear(level);
            /* greater than 0 at the point: never proved negative; and less: never refuted there is not to be asked */
            CHECK(prove(simple(PS_OP_ADD, above, margin), false, &d, 2) != PS_PROVED);
            bool below = prove(simple(PS_OP_SUB, above, ps_graph_integer(f.graph, 1000)), true, &d, 2) == PS_PROVED;
            CHECK(!below || margin_found <= 1000.000001);
            proved += below;
            refuted += prove(simple(PS_OP_ADD, above, margin), false, &d, 2) == PS_REFUTED;
        }
        clear_domain(&d);
        if (ps_graph_size(f.graph) > 100000) {
            formulas_clear(&f);
            formulas_init(&f);
        }
    }
    CHECK(proved > 60);
    CHECK(refuted > 20);
    for (int i = 0; i < FORMULA_VARIABLES; i++)
        mpq_clear(at[i]);
    mpfr_clears(value, error, (mpfr_ptr)NULL);
    formulas_clear(&f);
}

static void by_intervals(void)
{
    discharge = ps_discharge;
    sums_of_squares();
    random_functions();
}

static void by_balls(void)
{
    discharge = ps_ball_discharge;
    sums_of_squares();
    random_functions();
}

TEST_MAIN(by_intervals, by_balls)
