/* Programs: what is computed again when inputs change, regularity, and the branches of piecewise. */
#include "formulas.h"

static formulas f;
static ps_program program;
static ps_evaluator evaluator;

static void compile(const char *first, const char *second)
{
    const ps_node outputs[] = {formula(&f, first), formula(&f, second)};
    ps_program_init(&program, f.graph, outputs, 2, f.variables, FORMULA_VARIABLES);
    ps_evaluator_init(&evaluator, &program, &ps_interval_arithmetic, 64);
}

static void discard(void)
{
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
}

static void set(size_t input, double lo, double hi)
{
    mpfi_t x;
    mpfi_init2(x, 64);
    mpfi_interv_d(x, lo, hi);
    ps_evaluator_set(&evaluator, input, x);
    mpfi_clear(x);
}

static bool output_is(size_t output, double lo, double hi)
{
    const __mpfi_struct *x = ps_evaluator_output(&evaluator, output);
    return mpfr_cmp_d(&x->left, lo) == 0 && mpfr_cmp_d(&x->right, hi) == 0;
}

static void results_are_never_stale(void)
{
    formulas_init(&f);
    compile("z^2 + p", "z^2 + q*p");
    set(0, 1, 2);
    set(1, 10, 10);
    set(2, 3, 3);
    CHECK_INT(ps_evaluator_run(&evaluator, 0), PS_SMOOTH);
    CHECK(output_is(0, 11, 14));
    CHECK_INT(ps_evaluator_run(&evaluator, 1), PS_SMOOTH);
    CHECK(output_is(1, 31, 34));
    set(2, 4, 4); /* output 0 does not depend on it */
    ps_evaluator_run(&evaluator, 0);
    CHECK(output_is(0, 11, 14));
    ps_evaluator_run(&evaluator, 1);
    CHECK(output_is(1, 41, 44));
    set(1, 0, 1); /* change, run the first only, change again */
    ps_evaluator_run(&evaluator, 0);
    set(0, 0, 1);
    ps_evaluator_run(&evaluator, 0);
    CHECK(output_is(0, 0, 2));
    ps_evaluator_run(&evaluator, 1);
    CHECK(output_is(1, 0, 5));
    ps_evaluator_run(&evaluator, 1);
    CHECK(output_is(1, 0, 5));
    discard();
    formulas_clear(&f);
}

/* Random changes and runs, against an evaluator that is made anew each time. */
static void incremental_evaluation_is_evaluation(void)
{
    formulas_init(&f);
    compile("exp(z)*p + sin(q) - 1/(2 + p^2)", "exp(z)*cos(q) + p*z*q + tanh(p)");
    double ends[FORMULA_VARIABLES] = {0, 0, 0};
    for (size_t i = 0; i < FORMULA_VARIABLES; i++)
        set(i, 0, 0);
    for (int i = 0; i < 2000; i++) {
        size_t input = (size_t)test_random_between(0, 2), output = (size_t)test_random_between(0, 1);
        ends[input] = (double)test_random_between(-8, 8) / 4;
        set(input, ends[input], ends[input] + 0.25);
        if (test_random() % 3 == 0)
            continue;
        ps_evaluator_run(&evaluator, output);
        mpfi_t at[FORMULA_VARIABLES], again;
        mpfi_init2(again, 64);
        for (size_t k = 0; k < FORMULA_VARIABLES; k++) {
            mpfi_init2(at[k], 64);
            mpfi_interv_d(at[k], ends[k], ends[k] + 0.25);
        }
        const ps_node outputs[] = {formula(&f, "exp(z)*p + sin(q) - 1/(2 + p^2)"),
                                   formula(&f, "exp(z)*cos(q) + p*z*q + tanh(p)")};
        if (i > 50) { /* by then every input has been set */
            enclose(again, &f, outputs[output], (const mpfi_t *)at, 64);
            const __mpfi_struct *now = ps_evaluator_output(&evaluator, output);
            CHECK(mpfr_equal_p(&now->left, &again->left) && mpfr_equal_p(&now->right, &again->right));
        }
        for (size_t k = 0; k < FORMULA_VARIABLES; k++)
            mpfi_clear(at[k]);
        mpfi_clear(again);
    }
    discard();
    formulas_clear(&f);
}

static ps_regularity regularity(const char *text, double lo, double hi)
{
    compile(text, "z");
    for (size_t i = 0; i < FORMULA_VARIABLES; i++)
        set(i, lo, hi);
    ps_regularity result = ps_evaluator_run(&evaluator, 0);
    discard();
    return result;
}

static void regularity_is_told(void)
{
    static const struct {
        const char *text;
        double lo, hi;
        ps_regularity expected;
    } cases[] = {
        {"abs(z)", 1, 2, PS_SMOOTH},
        {"abs(z)", -1, 2, PS_KINKED},
        {"abs(z)", 0, 2, PS_KINKED},
        {"sqrt(z)", 1, 2, PS_SMOOTH},
        {"sqrt(z)", 0, 2, PS_DEFINED},
        {"sqrt(z)", -1, 2, PS_UNDEFINED},
        {"cbrt(z)", -2, -1, PS_SMOOTH},
        {"cbrt(z)", -1, 1, PS_KINKED},
        {"log(z)", 1, 2, PS_SMOOTH},
        {"log(z)", 0, 2, PS_UNDEFINED},
        {"log1p(z)", -1, 0, PS_UNDEFINED},
        {"log1p(z)", -0.5, 0, PS_SMOOTH},
        {"1/z", 1, 2, PS_SMOOTH},
        {"1/z", 0, 2, PS_UNDEFINED},
        {"z^-1", -1, 1, PS_UNDEFINED},
        {"z^0", -1, 1, PS_SMOOTH},
        {"z^3", -1, 1, PS_SMOOTH},
        {"z^(1/3)", -1, 1, PS_UNDEFINED},
        {"z^(1/3)", 0, 1, PS_DEFINED},
        {"z^(-1/3)", 0, 1, PS_UNDEFINED},
        {"z^p", 0, 1, PS_UNDEFINED},
        {"z^p", 1, 2, PS_SMOOTH},
        {"tan(z)", 1, 2, PS_UNDEFINED},
        {"tan(z)", -1.5, 1.5, PS_SMOOTH},
        {"tan(z)", 0, 7, PS_UNDEFINED},
        {"min(z, 3)", 1, 2, PS_SMOOTH},
        {"min(z, 2)", 1, 2, PS_KINKED},
        {"max(z, -z)", -1, 1, PS_KINKED},
        {"0*log(-1)", 1, 2, PS_UNDEFINED},
        {"log(abs(z))", 0, 1, PS_UNDEFINED},
        {"abs(z)^2", -1, 1, PS_KINKED},
        {"exp(abs(z))", -1, 1, PS_KINKED},
        {"piecewise((log(z), z > 0), (z, True))", -2, -1, PS_SMOOTH}, /* the branch not taken may be undefined */
        {"piecewise((log(z), z > 0), (z, True))", 1, 2, PS_SMOOTH},
        {"piecewise((log(z), z > 0), (z, True))", -1, 1, PS_UNDEFINED},
        {"piecewise((z, z > 0), (-z, True))", -1, 1, PS_KINKED},
        {"piecewise((z, z > 0), (-z, True))", 0, 1, PS_KINKED},
        {"piecewise((z, log(z) > 0), (-z, True))", -2, -1, PS_UNDEFINED},
        {"piecewise((z, z <= z), (-z, True))", 1, 2, PS_KINKED},
        /* numbers are not computed first, but for exponents */
        {"z + max(1, 1)", 1, 2, PS_KINKED},
        {"z + abs(0)", 1, 2, PS_KINKED},
        {"z + abs(1 - 1)", 1, 2, PS_KINKED},
        {"z + select(0, 1, 1)", 1, 2, PS_KINKED},
        {"z + sqrt(0)", 1, 2, PS_DEFINED},
        {"z + 0^(1/2)", 1, 2, PS_DEFINED},
        {"z + max(1, 2)", 1, 2, PS_SMOOTH},
        {"z^max(2, 2)", -1, 2, PS_SMOOTH},
        {"select(max(1, 1), z, 0)", 1, 2, PS_SMOOTH},
        /* a condition may have kinks where it keeps its sign */
        {"select(abs(z) + 1, z, 0)", -1, 1, PS_SMOOTH},
        {"select(-cbrt(z) - 2, 0, z)", -1, 1, PS_SMOOTH},
        {"select(max(z, -z, z^3) + 2, z, 0)", -1, 1, PS_SMOOTH},
        {"select(select(z, 1, 2), z, 0)", -1, 1, PS_SMOOTH},
        {"select(select(z, 1, -1), z, -z)", 0, 0, PS_KINKED},
        {"select(select(z, 1, 0), z, z)", 0, 1, PS_KINKED},
        {"select(select(sqrt(z) + 1, 1, 2), z, z)", 0, 1, PS_DEFINED},
        /* but not be at an end of its domain, behind which there is nothing */
        {"select(sqrt(z) + 1, z, 0)", 0, 1, PS_DEFINED},
        {"select(sqrt(z) + 1, z, 0)", 0, 0, PS_DEFINED},
        {"select(sqrt(z) + 1, z, 0)", 0.25, 1, PS_SMOOTH},
        {"select(-1 - z^(1/2), 0, z)", 0, 1, PS_DEFINED},
        {"select(z^(7/3) + 1, z, 0)", 0, 1, PS_DEFINED},
        {"select(cbrt(sqrt(z)) + 1, z, 0)", 0, 1, PS_DEFINED},
        {"select(abs(sqrt(z)) + 1, z, 0)", 0, 1, PS_DEFINED},
        {"select(min(5, sqrt(z) + 1), z, 0)", 0, 1, PS_DEFINED},
        {"select(max(5, sqrt(z)), z, 0)", 0, 1, PS_DEFINED},
        {"select(0*sqrt(z) + 1, z, 0)", 0, 1, PS_DEFINED},
        {"select(select(sqrt(z) + 1, 1, 2), z, 0)", 0, 1, PS_DEFINED},
        {"select(select(z + 1, sqrt(z) + 1, 2), z, 0)", 0, 1, PS_DEFINED},
        {"select(select(z + 1, 1, sqrt(z)), z, 0)", 0, 1, PS_SMOOTH}, /* nobody goes there */
        {"select(z + 1, sqrt(z), 0)", 0, 1, PS_DEFINED},
        {"select(z, sqrt(z), 0)", 0, 1, PS_DEFINED},
        {"abs(sqrt(z))", 0, 1, PS_DEFINED},
        {"piecewise((z, (sqrt(z) > -1) & (z < 5)), (0, True))", 0, 1, PS_DEFINED},
        {"piecewise((z, (z < 5) | ~(sqrt(z) > -1)), (0, True))", 0, 1, PS_DEFINED},
    };
    formulas_init(&f);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (!CHECK_INT(regularity(cases[i].text, cases[i].lo, cases[i].hi), cases[i].expected))
            fprintf(stderr, "    %s on [%g, %g]\n", cases[i].text, cases[i].lo, cases[i].hi);
    formulas_clear(&f);
}

static void piecewise_encloses_both_sides_at_its_border(void)
{
    formulas_init(&f);
    compile("piecewise((5, z > 0), (7, True))", "piecewise((5, z >= 0), (7, True))");
    set(0, 0, 0);
    ps_evaluator_run(&evaluator, 1);
    CHECK(output_is(0, 5, 7));
    CHECK(output_is(1, 5, 7));
    set(0, 1, 2);
    ps_evaluator_run(&evaluator, 1);
    CHECK(output_is(0, 5, 5));
    set(0, -2, -1);
    ps_evaluator_run(&evaluator, 1);
    CHECK(output_is(1, 7, 7));
    discard();
    formulas_clear(&f);
}

static void what_is_no_input_is_undefined(void)
{
    formulas_init(&f);
    ps_node other = ps_graph_raw(f.graph, PS_OP_ADD, f.variables[0], ps_graph_variable(f.graph, "w"), 0);
    ps_program_init(&program, f.graph, &other, 1, f.variables, FORMULA_VARIABLES);
    ps_evaluator_init(&evaluator, &program, &ps_interval_arithmetic, 64);
    CHECK_INT(ps_evaluator_regularity(&evaluator, 0), PS_UNDEFINED); /* nothing has run */
    for (size_t i = 0; i < FORMULA_VARIABLES; i++)
        set(i, 0, 1);
    CHECK_INT(ps_evaluator_run(&evaluator, 0), PS_UNDEFINED);
    discard();
    compile("z", "p"); /* inputs that were never set are no numbers */
    CHECK_INT(ps_evaluator_run(&evaluator, 1), PS_UNDEFINED);
    discard();
    formulas_clear(&f);
}

TEST_MAIN(results_are_never_stale, incremental_evaluation_is_evaluation, regularity_is_told,
          piecewise_encloses_both_sides_at_its_border, what_is_no_input_is_undefined)
