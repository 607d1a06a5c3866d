/* What an arithmetic that encloses calls smooth is so on both sides of the point: random formulas with conditions, at ends of
 * domains and at kinks, against values just outside of the box. */
#include "random_formulas.h"

#include "numbers/arb_include.h"
#include "numbers/arithmetics.h"

enum { BITS = 600, STEP = 60, LEAST = 40, FORMULAS = 8000 }; /* values are compared at a distance of 2^-STEP; slopes agree to 2^-LEAST */

static formulas f;
static random_box box;
static mpfr_t left, middle, right, error;

static void begin(void)
{
    formulas_init(&f);
    random_box_init(&box);
    mpfr_inits2(2L * BITS, left, middle, right, error, (mpfr_ptr)NULL);
}

/* A graph that grew with every formula would be slow. */
static void start_afresh(int round)
{
    if (round % 100 == 0) {
        formulas_clear(&f);
        formulas_init(&f);
    }
}

static void end(void)
{
    mpfr_clears(left, middle, right, error, (mpfr_ptr)NULL);
    random_box_clear(&box);
    formulas_clear(&f);
}

static ps_node pick(const char *const *texts, size_t count)
{
    return formula(&f, texts[test_random() % count]);
}

#define PICK(texts) pick(texts, sizeof(texts) / sizeof(texts)[0])

/* Formulas that have an end of their domain or a kink at z = 0, or nothing, put together at random. */
static ps_node random_condition(int size)
{
    static const char *const leaves[] = {"sqrt(z)", "sqrt(-z)", "z^(1/2)", "(-z)^(5/3)", "sqrt(abs(z))", "abs(z)", "cbrt(z)",
                                         "min(z, 0)", "max(-z, z)", "select(z, 1, -1)", "select(-z, 3, 1)", "z", "1 + z",
                                         "log(1 + z)", "1/(z - 2)", "1/z", "1", "-2", "1/2", "exp(z)"};
    if (size <= 0)
        return PICK(leaves);
    int part = (int)test_random_between(0, size - 1);
    ps_node x = random_condition(part), y = random_condition(size - 1 - part);
    static const ps_operator binary[] = {PS_OP_ADD, PS_OP_ADD, PS_OP_SUB, PS_OP_MUL, PS_OP_MIN, PS_OP_MAX},
                             unary[] = {PS_OP_NEG, PS_OP_ABS, PS_OP_CBRT, PS_OP_SQRT, PS_OP_TANH, PS_OP_EXP};
    switch (test_random() % 4) {
    case 0: return ps_graph_raw(f.graph, unary[test_random() % 6], x, 0, 0);
    case 1: return ps_graph_raw(f.graph, PS_OP_SELECT, x, y, random_condition(0));
    default: return ps_graph_raw(f.graph, binary[test_random() % 6], x, y, 0);
    }
}

static ps_node random_formula(void)
{
    static const char *const values[] = {"z^2", "sin(z) + 2", "exp(z)", "z", "3", "z - 1/2"};
    ps_node x = PICK(values), y = PICK(values);
    for (long depth = test_random_between(1, 2); depth > 0; depth--)
        x = ps_graph_raw(f.graph, PS_OP_SELECT, random_condition((int)test_random_between(0, 4)), x, y);
    return x;
}

static oracle_answer value_at(mpfr_t out, ps_node node, int side)
{
    mpq_set_si(box.at[0], side, 1);
    mpq_div_2exp(box.at[0], box.at[0], STEP);
    return oracle(out, error, &f, node, box.at, BITS);
}

/* Whether the formula has values on both sides of z = 0, with one slope, as far as the oracle can tell. */
static bool has_slope(ps_node node)
{
    const oracle_answer answers[] = {value_at(left, node, -1), value_at(middle, node, 0), value_at(right, node, 1)};
    for (int i = 0; i < 3; i++)
        if (answers[i] != ORACLE_VALUE)
            return answers[i] == ORACLE_UNKNOWN;
    mpfr_add(left, left, right, MPFR_RNDN);
    mpfr_mul_2ui(middle, middle, 1, MPFR_RNDN);
    mpfr_sub(left, left, middle, MPFR_RNDN);
    mpfr_mul_2ui(left, left, STEP, MPFR_RNDN);
    return mpfr_zero_p(left) || mpfr_get_exp(left) < -LEAST;
}

/* On the box in which z is from one of 0 and its side to the other (0: z = 0). */
static ps_regularity on_intervals(ps_node node, int side)
{
    mpfi_t enclosure;
    mpfi_init2(enclosure, 64);
    mpq_set_si(box.lo[0], side < 0 ? -1 : 0, 8);
    mpq_set_si(box.hi[0], side > 0 ? 1 : 0, 8);
    ps_regularity regularity = enclose_on_box(enclosure, &f, node, &box, false, 64);
    mpfi_clear(enclosure);
    return regularity;
}

/* At z = 0 with another arithmetic; `number` is that zero. */
static ps_regularity with(const ps_arithmetic *arithmetic, const void *number, ps_node node)
{
    ps_program program;
    ps_evaluator evaluator;
    ps_program_init(&program, f.graph, &node, 1, f.variables, 1);
    ps_evaluator_init(&evaluator, &program, arithmetic, 64);
    ps_evaluator_set(&evaluator, 0, number);
    ps_regularity regularity = ps_evaluator_run(&evaluator, 0);
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
    return regularity;
}

static ps_regularity on_prover_numbers(ps_node node, int which)
{
    arb_t ball;
    arb_poly_t series;
    arb_init(ball);
    arb_poly_init(series);
    arb_poly_set_coeff_si(series, 1, 1);
    ps_regularity regularity = which == 0 ? with(&ps_ball_arithmetic, ball, node) : with(&ps_series_arithmetic, series, node);
    arb_clear(ball);
    arb_poly_clear(series);
    return regularity;
}

enum { ARITHMETICS = 5 };

static void smooth_formulas_have_slopes(void)
{
    static const char *const names[ARITHMETICS] = {"interval up to 0", "interval 0", "interval from 0", "ball", "series"};
    unsigned long smooth[ARITHMETICS] = {0}, rough = 0;
    begin();
    for (int i = 0; i < FORMULAS; i++) {
        start_afresh(i);
        ps_node node = random_formula();
        bool fine = has_slope(node);
        rough += !fine;
        for (int k = 0; k < ARITHMETICS; k++) {
            ps_regularity regularity = k < 3 ? on_intervals(node, k - 1) : on_prover_numbers(node, k - 3);
            smooth[k] += regularity == PS_SMOOTH;
            if (!CHECK(regularity != PS_SMOOTH || fine))
                fprintf(stderr, "    %s: %s\n", names[k], formula_text(&f, node));
        }
    }
    CHECK(rough > 500);
    for (int k = 0; k < ARITHMETICS; k++)
        if (!CHECK(smooth[k] > 500))
            fprintf(stderr, "    %s: %lu\n", names[k], smooth[k]);
    end();
}

/* Kinked: there are values on both sides; which is what a condition needs that keeps its sign. */
static void kinked_formulas_have_values_nearby(void)
{
    unsigned long kinked = 0;
    begin();
    for (int i = 0; i < FORMULAS; i++) {
        start_afresh(i);
        ps_node node = random_condition((int)test_random_between(0, 5));
        ps_regularity regularity = on_intervals(node, (int)test_random_between(-1, 1));
        kinked += regularity == PS_KINKED;
        bool on_both_sides = value_at(left, node, -1) != ORACLE_UNDEFINED && value_at(right, node, 1) != ORACLE_UNDEFINED;
        if (!CHECK(regularity < PS_KINKED || on_both_sides))
            fprintf(stderr, "    %s\n", formula_text(&f, node));
    }
    CHECK(kinked > 500);
    end();
}

TEST_MAIN(smooth_formulas_have_slopes, kinked_formulas_have_values_nearby)
