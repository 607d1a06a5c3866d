/* What the checker's intervals enclose, against values computed by the definitions at four times the precision. */
#include "random_formulas.h"

#include "check/tail.h"

static formulas f;
static random_box box;
static mpfr_t value, error;
static mpfi_t enclosure, coarse;
static unsigned long compared;

static void begin(void)
{
    formulas_init(&f);
    random_box_init(&box);
    mpfr_inits2(2048, value, error, (mpfr_ptr)NULL);
    mpfi_init2(enclosure, 300);
    mpfi_init2(coarse, 300);
    compared = 0;
}

static void end(void)
{
    mpfi_clear(enclosure);
    mpfi_clear(coarse);
    mpfr_clears(value, error, (mpfr_ptr)NULL);
    random_box_clear(&box);
    formulas_clear(&f);
}

/* The enclosure on a box holds the value at a point of it; where there is no value it says so. */
static void compare(ps_node node, long precision)
{
    oracle_answer answer = oracle(value, error, &f, node, box.at, 4 * precision);
    if (answer == ORACLE_UNKNOWN)
        return;
    for (int thin = 0; thin <= 1; thin++) {
        ps_regularity regularity = enclose_on_box(enclosure, &f, node, &box, thin, precision);
        if (regularity == PS_UNDEFINED)
            continue;
        compared++;
        bool right =
            answer == ORACLE_UNDEFINED ? CHECK(answer != ORACLE_UNDEFINED) : CHECK(agrees(enclosure, value, error));
        if (!right) {
            print_point(&f, node, &box);
            mpfr_fprintf(stderr, "    value %.20Rg error %.3Rg enclosure [%.20Rg, %.20Rg] %ld bits thin %d\n", value,
                         error, &enclosure->left, &enclosure->right, precision, thin);
        }
    }
}

static void every_operator_encloses(void)
{
    static const long precisions[] = {24, 53, 64, 130};
    begin();
    for (int op = PS_OP_ADD; op <= PS_OP_SELECT; op++) {
        ps_node node = ps_graph_raw(f.graph, (ps_operator)op, f.variables[0], f.variables[1], f.variables[2]);
        unsigned long before = compared;
        for (int i = 0; i < 600; i++) {
            random_box_choose(&box);
            compare(node, precisions[test_random() % 4]);
        }
        if (!CHECK(compared - before > 100))
            fprintf(stderr, "    %s: %lu values compared\n", ps_operator_name((ps_operator)op), compared - before);
    }
    end();
}

/* With few bits every rounding shows: one in the wrong direction is soon found. */
static void functions_enclose_at_low_precisions(void)
{
    begin();
    for (int op = PS_OP_EXP; op < PS_OP_MIN; op++) {
        ps_node node = ps_graph_raw(f.graph, (ps_operator)op, f.variables[0], 0, 0);
        for (int i = 0; i < 2000; i++) {
            long precision = test_random_between(2, 9);
            mpq_set_si(box.at[0], test_random_between(-600, 600), 1UL << test_random_between(3, 9));
            mpq_canonicalize(box.at[0]);
            mpq_set(box.lo[0], box.at[0]);
            mpq_set(box.hi[0], box.at[0]);
            if (oracle(value, error, &f, node, box.at, 100) != ORACLE_VALUE ||
                enclose_on_box(enclosure, &f, node, &box, true, precision) == PS_UNDEFINED)
                continue;
            compared++;
            if (!CHECK(agrees(enclosure, value, error)))
                print_point(&f, node, &box);
        }
    }
    CHECK(compared > 20000);
    end();
}

static void powers_with_constant_exponents_enclose(void)
{
    static const char *const exponents[] = {"0",
                                            "1",
                                            "2",
                                            "3",
                                            "-1",
                                            "-2",
                                            "-3",
                                            "17",
                                            "-16",
                                            "1/2",
                                            "3/2",
                                            "-1/2",
                                            "1/3",
                                            "2/3",
                                            "1000000",
                                            "-1000001",
                                            "1/7",
                                            "999999999999999999999",
                                            "0.1",
                                            "-2/3",
                                            "4",
                                            "1e-30",
                                            "1e9",
                                            "-999999999999",
                                            "9223372036854775807",
                                            "-9223372036854775808"};
    begin();
    for (size_t e = 0; e < sizeof exponents / sizeof exponents[0]; e++) {
        char text[64];
        snprintf(text, sizeof text, "z^(%s)", exponents[e]);
        ps_node node = formula(&f, text);
        for (int i = 0; i < 300; i++) {
            random_box_choose(&box);
            compare(node, 64);
        }
    }
    CHECK(compared > 5000);
    end();
}

static void random_expressions_enclose(void)
{
    begin();
    for (int i = 0; i < 6000; i++) {
        ps_node node = random_expression(&f, (int)test_random_between(1, 12));
        random_box_choose(&box);
        compare(node, 64);
    }
    CHECK(compared > 3000);
    end();
}

static void precisions_overlap_and_sharpen(void)
{
    begin();
    for (int i = 0; i < 3000; i++) {
        ps_node node = random_expression(&f, (int)test_random_between(1, 10));
        random_box_choose(&box);
        ps_regularity low = enclose_on_box(coarse, &f, node, &box, i % 2, 53);
        ps_regularity high = enclose_on_box(enclosure, &f, node, &box, i % 2, 200);
        if (low == PS_UNDEFINED || high == PS_UNDEFINED)
            continue;
        compared++;
        bool right = CHECK(mpfr_lessequal_p(&coarse->left, &enclosure->right) &&
                           mpfr_lessequal_p(&enclosure->left, &coarse->right));
        if (!right)
            print_point(&f, node, &box);
    }
    CHECK(compared > 1000);
    end();
}

/* How regular a formula is on the box, with its value or without. */
static ps_regularity regularity_of(ps_node node, bool valued)
{
    ps_program program;
    ps_evaluator evaluator;
    mpfi_t range;
    mpfi_init2(range, 64);
    ps_program_init(&program, f.graph, &node, 1, f.variables, FORMULA_VARIABLES);
    if (!valued)
        ps_program_ignore_value(&program, 0);
    ps_evaluator_init(&evaluator, &program, &ps_interval_arithmetic, 64);
    for (size_t i = 0; i < FORMULA_VARIABLES; i++) {
        ps_interval_set_range(range, box.lo[i], box.hi[i]);
        ps_evaluator_set(&evaluator, i, range);
    }
    ps_regularity regularity = ps_evaluator_run(&evaluator, 0);
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
    mpfi_clear(range);
    return regularity;
}

/* Whether a value is wanted does not change how regular it is, and where there is none nothing is said to be. */
static void regularity_needs_no_value(void)
{
    unsigned long defined = 0, undefined = 0;
    begin();
    for (int i = 0; i < 6000; i++) {
        ps_node node = random_expression(&f, (int)test_random_between(1, 12));
        random_box_choose(&box);
        ps_regularity without = regularity_of(node, false), with = regularity_of(node, true);
        bool right = CHECK_INT(without, with);
        if (oracle(value, error, &f, node, box.at, 256) == ORACLE_UNDEFINED)
            right = CHECK_INT(without, PS_UNDEFINED) && right;
        if (!right)
            print_point(&f, node, &box);
        defined += without != PS_UNDEFINED;
        undefined += without == PS_UNDEFINED;
    }
    CHECK(defined > 2000 && undefined > 500);
    end();
}

/* ---- half lines: z from a point on to infinity ---- */

/* Values at points of z >= lo (or z <= -lo) lie in what the arithmetic encloses for all of them. */
static void compare_on_half_line(ps_node node, const ps_arithmetic *arithmetic, int side)
{
    ps_program program;
    ps_evaluator evaluator;
    mpq_t low;
    mpfi_t range;
    void *number = malloc(arithmetic->size);
    mpq_init(low);
    mpfi_init2(range, 64);
    arithmetic->init(number, 64);
    mpq_set_si(low, test_random_between(1, 40) * side, (unsigned long)test_random_between(1, 1) * 1);
    ps_program_init(&program, f.graph, &node, 1, f.variables, FORMULA_VARIABLES);
    ps_evaluator_init(&evaluator, &program, arithmetic, 64);
    for (size_t i = 0; i < FORMULA_VARIABLES; i++) {
        ps_interval_set_range(range,
                                         i > 0      ? box.lo[i]
                                         : side > 0 ? low
                                                    : NULL,
                                         i > 0      ? box.hi[i]
                                         : side > 0 ? NULL
                                                    : low);
        if (arithmetic == &ps_tail_arithmetic)
            CHECK(ps_tail_set_interval(number, range));
        else
            arithmetic->set(number, range);
        ps_evaluator_set(&evaluator, i, number);
    }
    ps_regularity regularity = ps_evaluator_run(&evaluator, 0);
    int sign = arithmetic->sign(ps_evaluator_output(&evaluator, 0));
    for (int i = 0; i < 5 && regularity != PS_UNDEFINED; i++) {
        static const long far[] = {0, 1, 7, 1000, 1000000};
        mpq_set_si(box.at[0], side * far[i], 1);
        mpq_add(box.at[0], box.at[0], low);
        if (oracle(value, error, &f, node, box.at, 256) != ORACLE_VALUE)
            continue;
        compared++;
        int at_point = mpfr_cmpabs(value, error) <= 0 ? PS_ZERO : mpfr_sgn(value) > 0 ? PS_POSITIVE : PS_NEGATIVE;
        bool inside = at_point == PS_ZERO || (sign & at_point) != 0;
        if (arithmetic == &ps_interval_arithmetic)
            inside = agrees(ps_evaluator_output(&evaluator, 0), value, error);
        if (!CHECK(inside)) {
            print_point(&f, node, &box);
            mpfr_fprintf(stderr, "    value %.20Rg, signs %d, %s\n", value, sign, arithmetic == &ps_interval_arithmetic ? "MPFR intervals" : "half lines");
        }
    }
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
    arithmetic->clear(number);
    mpfi_clear(range);
    mpq_clear(low);
    free(number);
}

static void half_lines_enclose(void)
{
    begin();
    for (int i = 0; i < 4000; i++) {
        ps_node node = random_expression(&f, (int)test_random_between(1, 8));
        random_box_choose(&box);
        compare_on_half_line(node, i % 2 ? &ps_tail_arithmetic : &ps_interval_arithmetic, i % 4 < 2 ? 1 : -1);
    }
    CHECK(compared > 2000);
    end();
}

/* Wide apart from rounding, the enclosure of a function at a point is as sharp as its precision. */
static void enclosures_at_points_are_sharp(void)
{
    begin();
    for (int op = PS_OP_NEG; op < PS_OP_MIN; op++) {
        ps_node node = ps_graph_raw(f.graph, (ps_operator)op, f.variables[0], 0, 0);
        for (int i = 0; i < 100; i++) {
            mpq_set_si(box.at[0], test_random_between(1, 300), 64);
            mpq_canonicalize(box.at[0]);
            if (enclose_on_box(enclosure, &f, node, &box, true, 100) == PS_UNDEFINED)
                continue;
            compared++;
            mpfi_diam(value, enclosure);
            CHECK(mpfr_cmp_d(value, 1e-27) < 0);
        }
    }
    CHECK(compared > 1900);
    end();
}

TEST_MAIN(every_operator_encloses, functions_enclose_at_low_precisions, powers_with_constant_exponents_enclose,
          random_expressions_enclose, regularity_needs_no_value, precisions_overlap_and_sharpen, half_lines_enclose,
          enclosures_at_points_are_sharp)
