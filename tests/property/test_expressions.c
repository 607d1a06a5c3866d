/* Simplifying keeps values, printing keeps meaning, and derivatives are those of numerical analysis. */
#include "random_formulas.h"

static formulas f;
static random_box box;
static mpfr_t value, error, other, other_error;

static void begin(void)
{
    formulas_init(&f);
    random_box_init(&box);
    mpfr_inits2(1024, value, error, other, other_error, (mpfr_ptr)NULL);
}

static void end(void)
{
    mpfr_clears(value, error, other, other_error, (mpfr_ptr)NULL);
    random_box_clear(&box);
    formulas_clear(&f);
}

static void choose_point(void)
{
    random_box_choose(&box);
    if (test_random() % 2) /* nearer, where functions of functions are still moderate, and of both signs */
        for (int i = 0; i < FORMULA_VARIABLES; i++) {
            mpq_set_si(box.at[i], test_random_between(-40, 40), 16);
            mpq_canonicalize(box.at[i]);
        }
}

static bool same_value(ps_node simple, long precision)
{
    oracle_answer answer = oracle(other, other_error, &f, simple, box.at, precision);
    if (answer == ORACLE_UNKNOWN)
        return true;
    mpfr_add(other_error, other_error, error, MPFR_RNDU);
    mpfr_sub(other, other, value, MPFR_RNDN);
    return answer == ORACLE_VALUE && mpfr_cmpabs(other, other_error) <= 0;
}

/* Wherever the formula as written has a value, the simplified one has it too. */
static void simplifying_keeps_values(void)
{
    unsigned long compared = 0;
    begin();
    for (int i = 0; i < 2500; i++) {
        ps_node node = random_expression(&f, (int)test_random_between(1, 20));
        ps_node simple = ps_graph_simplify(f.graph, node);
        CHECK_INT(ps_graph_simplify(f.graph, simple) == PS_NODE_NONE, 0);
        for (int k = 0; k < 3; k++) {
            choose_point();
            if (oracle(value, error, &f, node, box.at, 250) != ORACLE_VALUE)
                continue;
            compared++;
            if (!CHECK(same_value(simple, 250))) {
                print_point(&f, node, &box);
                fprintf(stderr, "    simplified: %s\n", formula_text(&f, simple));
            }
        }
    }
    CHECK(compared > 2500);
    end();
}

/* Expressions of the shapes that the simplifier looks for, combined at random. */
static void recognised_shapes_keep_values(void)
{
    static const char *const shapes[] = {"log(1 + exp(p*z))",
                                         "1/(1 + exp(-z))",
                                         "exp(z)/(1 + exp(z))",
                                         "log(exp(z) + exp(-z))",
                                         "sinh(z)/cosh(z)",
                                         "log(cosh(z/3))",
                                         "log(3*cosh(z))",
                                         "log(2/(1 + exp(z)))",
                                         "sqrt(z)*sqrt(z)^3",
                                         "z^(1/3)*z^(2/3)",
                                         "sqrt(z^2)",
                                         "(z^2)^(1/2)/z",
                                         "exp(2*z)/(1 + exp(2*z))^2",
                                         "z/sqrt(1 + z^2)",
                                         "(z - p)/(p - z)",
                                         "(z + p)^2/(z + p)",
                                         "abs(z)*abs(z)",
                                         "min(z, p)*max(z, p)",
                                         "log(exp(z)*p)",
                                         "exp(log(z))",
                                         "1 - tanh(z)^2",
                                         "sigmoid(z) + sigmoid(-z)",
                                         "softplus(z) - softplus(-z)",
                                         "z^0*p",
                                         "0*log(z)",
                                         "-(z - p)",
                                         "(2*z)^3/(4*z)",
                                         "z/3 + 2*z/3",
                                         "piecewise((z, z > p), (p, True))",
                                         "piecewise((z, (z > 0) & (p > 0)), (p, True))",
                                         "cbrt(z)^3",
                                         "(-8)^(1/3)*z"};
    unsigned long compared = 0;
    begin();
    for (int i = 0; i < 2500; i++) {
        ps_node node = formula(&f, shapes[test_random() % (sizeof shapes / sizeof shapes[0])]);
        for (long parts = test_random_between(0, 4); parts > 0; parts--) {
            ps_node part = formula(&f, shapes[test_random() % (sizeof shapes / sizeof shapes[0])]);
            static const ps_operator with[] = {PS_OP_ADD, PS_OP_SUB, PS_OP_MUL, PS_OP_DIV};
            node = ps_graph_raw(f.graph, with[test_random() % 4], node, part, 0);
        }
        ps_node simple = ps_graph_simplify(f.graph, node);
        choose_point();
        if (oracle(value, error, &f, node, box.at, 250) != ORACLE_VALUE)
            continue;
        compared++;
        if (!CHECK(same_value(simple, 250))) {
            print_point(&f, node, &box);
            fprintf(stderr, "    simplified: %s\n", formula_text(&f, simple));
        }
    }
    CHECK(compared > 250);
    end();
}

/* As numbers the texts agree; and printing what was read again gives the same text. */
static void printing_and_parsing(void)
{
    unsigned long compared = 0;
    begin();
    for (int i = 0; i < 3000; i++) {
        ps_node node = random_expression(&f, (int)test_random_between(1, 15)), again, third;
        if (i % 2)
            node = ps_graph_simplify(f.graph, node);
        ps_buffer text = {0}, second = {0};
        CHECK(ps_graph_print(&text, f.graph, node));
        if (!CHECK_INT(formulas_read(&f, &again, text.text, text.length, false), PS_OK)) {
            fprintf(stderr, "    %s\n    %s\n", text.text, f.error.message);
            ps_buffer_clear(&text);
            continue;
        }
        CHECK(ps_graph_print(&second, f.graph, again));
        CHECK_INT(formulas_read(&f, &third, second.text, second.length, false), PS_OK);
        CHECK_INT(third, again);
        choose_point();
        if (oracle(value, error, &f, node, box.at, 200) == ORACLE_VALUE) {
            compared++;
            if (!CHECK(same_value(again, 200)))
                fprintf(stderr, "    %s\n    %s\n", text.text, second.text);
        }
        ps_buffer_clear(&text);
        ps_buffer_clear(&second);
    }
    CHECK(compared > 1000);
    end();
}

/* ---- derivatives: central differences, extrapolated (Richardson); the step is 2^-40, the precision 600 bits ---- */

enum { DIFFERENCE_BITS = 600, ROWS = 6 };

static bool value_beside(mpfr_t out, ps_node node, const mpq_t step, int sign)
{
    mpq_t at;
    mpq_init(at);
    mpq_set(at, box.at[0]);
    sign > 0 ? mpq_add(box.at[0], at, step) : mpq_sub(box.at[0], at, step);
    mpfr_clear_flags();
    oracle_value(out, &f, node, box.at, DIFFERENCE_BITS);
    mpq_set(box.at[0], at);
    mpq_clear(at);
    return mpfr_number_p(out) && !mpfr_overflow_p() && !mpfr_underflow_p() && mpfr_cmp_d(out, 1e50) < 0 &&
           mpfr_cmp_d(out, -1e50) > 0;
}

/* The derivative by z at the point; false where some value is missing, or it is not to be had this way. */
static bool difference_quotient(mpfr_t out, ps_node node)
{
    mpfr_t row[ROWS], right, left;
    mpq_t step;
    bool fine = true;
    mpq_init(step);
    mpfr_inits2(DIFFERENCE_BITS, right, left, (mpfr_ptr)NULL);
    for (int i = 0; i < ROWS; i++) {
        mpfr_init2(row[i], DIFFERENCE_BITS);
        mpq_set_ui(step, 1, 1);
        mpq_div_2exp(step, step, 40 + (mp_bitcnt_t)i);
        fine = fine && value_beside(right, node, step, 1) && value_beside(left, node, step, -1);
        mpfr_sub(row[i], right, left, MPFR_RNDN);
        mpfr_mul_2ui(row[i], row[i], 39 + (unsigned long)i, MPFR_RNDN);
    }
    for (int k = 1; k < ROWS; k++)
        for (int i = ROWS - 1; i >= k; i--) { /* row = (4^k row - row above) / (4^k - 1) */
            mpfr_mul_2ui(right, row[i], 2 * (unsigned long)k, MPFR_RNDN);
            mpfr_sub(right, right, row[i - 1], MPFR_RNDN);
            mpfr_div_ui(row[i], right, (1UL << (2 * k)) - 1, MPFR_RNDN);
        }
    mpfr_set(out, row[ROWS - 1], MPFR_RNDN);
    mpfr_sub(left, out, row[ROWS - 2], MPFR_RNDN); /* the extrapolations agree, or f varies too fast for them */
    fine = fine && (mpfr_zero_p(left) || mpfr_cmpabs(left, out) < 0) && (mpfr_zero_p(left) || mpfr_get_exp(left) < -60);
    for (int i = 0; i < ROWS; i++)
        mpfr_clear(row[i]);
    mpfr_clears(right, left, (mpfr_ptr)NULL);
    mpq_clear(step);
    return fine;
}

/* Whether node is smooth on [at - 2^-30, at + 2^-30]. */
static bool smooth_nearby(ps_node node)
{
    mpq_t radius;
    mpfi_t enclosure;
    mpq_init(radius);
    mpfi_init2(enclosure, 200);
    mpq_set_ui(radius, 1, 1);
    mpq_div_2exp(radius, radius, 30);
    for (int i = 0; i < FORMULA_VARIABLES; i++) {
        mpq_set(box.lo[i], box.at[i]);
        mpq_set(box.hi[i], box.at[i]);
    }
    mpq_sub(box.lo[0], box.at[0], radius);
    mpq_add(box.hi[0], box.at[0], radius);
    bool smooth = enclose_on_box(enclosure, &f, node, &box, false, 200) == PS_SMOOTH;
    mpq_clear(radius);
    mpfi_clear(enclosure);
    return smooth;
}

static void compare_derivative(ps_node node, unsigned long *compared)
{
    ps_node derivative = ps_graph_derivative(f.graph, node, f.variables[0]);
    choose_point();
    if (!smooth_nearby(node) || !difference_quotient(value, node))
        return;
    oracle_answer answer = oracle(other, other_error, &f, derivative, box.at, 300);
    if (answer == ORACLE_UNKNOWN)
        return;
    ++*compared;
    mpfr_sub(error, value, other, MPFR_RNDN);
    mpfr_abs(error, error, MPFR_RNDN);
    mpfr_abs(value, value, MPFR_RNDN);
    mpfr_add_ui(value, value, 1, MPFR_RNDN);
    mpfr_div(error, error, value, MPFR_RNDN);
    if (!CHECK(answer == ORACLE_VALUE && mpfr_cmp_d(error, 1e-15) < 0)) {
        print_point(&f, node, &box);
        mpfr_fprintf(stderr, "    derivative %s = %.20Rg, relative error %.3Rg\n", formula_text(&f, derivative), other,
                     error);
    }
}

static void derivatives_of_operators(void)
{
    begin();
    for (int op = PS_OP_ADD; op <= PS_OP_SELECT; op++) {
        static const char *const inner[] = {"z", "z^2 + p", "q - z/3", "z*p", "2 + sin(z)"};
        unsigned long compared = 0;
        for (int i = 0; i < 60; i++) {
            ps_node argument[3];
            for (int k = 0; k < 3; k++)
                argument[k] = formula(&f, inner[test_random() % 5]);
            compare_derivative(ps_graph_raw(f.graph, (ps_operator)op, argument[0], argument[1], argument[2]),
                               &compared);
        }
        if (!CHECK(compared >= 10))
            fprintf(stderr, "    %s: %lu compared\n", ps_operator_name((ps_operator)op), compared);
    }
    end();
}

static void derivatives_of_expressions(void)
{
    unsigned long compared = 0;
    begin();
    for (int i = 0; i < 700; i++)
        compare_derivative(random_expression(&f, (int)test_random_between(1, 8)), &compared);
    CHECK(compared > 250);
    end();
}

/* The second, third and fourth derivatives, from what the one before is. */
static void derivatives_of_derivatives(void)
{
    unsigned long compared = 0;
    begin();
    for (int i = 0; i < 150; i++) {
        ps_node node = random_expression(&f, (int)test_random_between(1, 5));
        for (int order = 1; order < 4; order++) {
            node = ps_graph_derivative(f.graph, node, f.variables[0]);
            compare_derivative(node, &compared);
        }
    }
    CHECK(compared > 100);
    end();
}

TEST_MAIN(simplifying_keeps_values, recognised_shapes_keep_values, printing_and_parsing, derivatives_of_operators,
          derivatives_of_expressions, derivatives_of_derivatives)
