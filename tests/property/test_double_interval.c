/* Intervals of doubles: each end against MPFR's directed rounding, formulas against their values by definition. */
#include "random_formulas.h"

#include <math.h>

#include "check/double_interval.h"

static const ps_arithmetic *const quick = &ps_double_interval_arithmetic;

static double random_bits(void)
{
    uint64_t bits = test_random();
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* Of about the size of numbers that occur; short ones among them, for which results are exact. */
static double random_ordinary(void)
{
    double x = (double)test_random_between(-(1L << 30), 1L << 30);
    if (test_random() % 2)
        x = x * 0x1p22 + (double)test_random_between(0, 1L << 21);
    return test_random() % 16 == 0 ? 0 : ldexp(x, (int)test_random_between(-90, 30));
}

/* Any number at all but a NaN, or an infinity, or one at an end of the exponents. */
static double random_extreme(void)
{
    static const double ends[] = {0, -0.0, 0x1p-1074, -0x1p-1074, 0x1p-1022, -0x1p-1022, 0x1.fffffffffffffp1023,
                                  -0x1.fffffffffffffp1023, HUGE_VAL, -HUGE_VAL, 1, -1, 0x1p-900, 0x1p1000, -0x1p1000};
    double x = test_random() % 3 == 0 ? ends[test_random() % (sizeof ends / sizeof *ends)] : random_bits();
    return isnan(x) ? random_ordinary() : x;
}

static bool choose(mpfi_t x, double (*random)(void))
{
    double first = random(), second = test_random() % 3 == 0 ? first : random();
    mpfi_interv_d(x, fmin(first, second), fmax(first, second));
    return !(mpfr_inf_p(&x->left) && mpfr_sgn(&x->left) > 0) && !(mpfr_inf_p(&x->right) && mpfr_sgn(&x->right) < 0);
}

typedef struct operands {
    mpfi_t x, y, exact, found;
    ps_regularity regularity;
} operands;

static void init(operands *o)
{
    mpfi_init2(o->x, 53);
    mpfi_init2(o->y, 53);
    mpfi_init2(o->exact, 53);
    mpfi_init2(o->found, 53);
}

static void clear(operands *o)
{
    mpfi_clear(o->x);
    mpfi_clear(o->y);
    mpfi_clear(o->exact);
    mpfi_clear(o->found);
}

/* By both arithmetics; false if the slow one has no value. */
static bool apply(operands *o, const ps_instruction *in)
{
    void *number[3];
    for (int i = 0; i < 3; i++) {
        number[i] = malloc(quick->size);
        quick->init(number[i], PS_DOUBLE_BITS);
    }
    ps_double_interval_set(number[0], o->x);
    ps_double_interval_set(number[1], o->y);
    o->regularity = quick->apply(number[2], in, number[0], number[1], PS_DOUBLE_BITS);
    ps_double_interval_get(o->found, number[2]);
    ps_regularity slowly = ps_interval_arithmetic.apply(o->exact, in, o->x, o->y, PS_DOUBLE_BITS);
    bool right = CHECK(o->regularity == PS_UNDEFINED || o->regularity == slowly);
    if (!right)
        fprintf(stderr, "    %s: %d, %d\n", ps_operator_name(in->op), (int)o->regularity, (int)slowly);
    for (int i = 0; i < 3; i++) {
        quick->clear(number[i]);
        free(number[i]);
    }
    return slowly != PS_UNDEFINED;
}

static void complain(bool right, const operands *o, const ps_instruction *in)
{
    if (!right)
        mpfr_fprintf(stderr, "    %s [%Ra, %Ra], [%Ra, %Ra] = [%Ra, %Ra], not [%Ra, %Ra]\n", ps_operator_name(in->op), &o->x->left,
                     &o->x->right, &o->y->left, &o->y->right, &o->exact->left, &o->exact->right, &o->found->left, &o->found->right);
}

static const ps_operator rounded[] = {PS_OP_ADD, PS_OP_SUB, PS_OP_MUL, PS_OP_DIV, PS_OP_SQRT, PS_OP_NEG};

/* Bit by bit what directed rounding gives. */
static void ends_are_rounded_as_by_mpfr(void)
{
    operands o;
    unsigned long compared = 0;
    init(&o);
    for (int i = 0; i < 300000; i++) {
        ps_instruction in = {.op = rounded[test_random() % (sizeof rounded / sizeof *rounded)]};
        choose(o.x, random_ordinary);
        choose(o.y, random_ordinary);
        if (!apply(&o, &in))
            continue;
        compared++;
        bool right = CHECK(o.regularity != PS_UNDEFINED && mpfr_equal_p(&o.found->left, &o.exact->left) &&
                           mpfr_equal_p(&o.found->right, &o.exact->right));
        complain(right, &o, &in);
    }
    CHECK(compared > 200000);
    clear(&o);
}

/* With infinite, denormal and huge ends the true values are enclosed, if anything is. */
static void extreme_ends_enclose(void)
{
    operands o;
    unsigned long compared = 0;
    init(&o);
    for (int i = 0; i < 300000; i++) {
        ps_instruction in = {.op = rounded[test_random() % (sizeof rounded / sizeof *rounded)]};
        if (!choose(o.x, random_extreme) || !choose(o.y, random_extreme) || !apply(&o, &in) || o.regularity == PS_UNDEFINED)
            continue;
        compared++;
        bool right = CHECK(mpfr_lessequal_p(&o.found->left, &o.exact->left) && mpfr_lessequal_p(&o.exact->right, &o.found->right));
        complain(right, &o, &in);
    }
    CHECK(compared > 100000);
    clear(&o);
}

/* An argument for functions: of any size, or next to where r of exp changes its sign and k changes, or where another formula takes over. */
static double random_argument(void)
{
    static const double ends[] = {0, 0.34, -0.34, -0.3, 0.42, 0.7, 1.4, 1, -1, 0x1p-900, -0x1p-900, 700, -700, 350, -350};
    switch (test_random() % 4) {
    case 0: return nextafter(0.34657359027997264 * (double)test_random_between(-2000, 2000), random_ordinary());
    case 1: return nextafter(ends[test_random() % (sizeof ends / sizeof *ends)], random_ordinary());
    case 2: return (double)test_random_between(-750, 750);
    default: return random_ordinary() * ldexp(1, -(int)test_random_between(0, 40));
    }
}

static bool is_wider_than(const operands *o, mpfi_srcptr sharp, double units)
{
    mpfr_t width;
    mpfr_init2(width, 53);
    mpfr_sub(width, &o->found->right, &o->found->left, MPFR_RNDU);
    if (!mpfr_zero_p(&sharp->left))
        mpfr_div(width, width, &sharp->left, MPFR_RNDU);
    mpfr_abs(width, width, MPFR_RNDU);
    bool wider = mpfr_cmp_d(width, units * 0x1p-52) > 0;
    mpfr_clear(width);
    return wider;
}

/* The functions that are polynomials: the true values at 200 bits, and at a point no more than 16 units in the last place wide, or
 * 64 where something is left of a difference. */
static void functions_enclose(void)
{
    static const ps_operator functions[] = {PS_OP_EXP,  PS_OP_SIGMOID,  PS_OP_EXPM1, PS_OP_LOG,
                                            PS_OP_LOG1P, PS_OP_SOFTPLUS, PS_OP_TANH,  PS_OP_ASINH};
    operands o;
    mpfi_t sharp;
    unsigned long compared = 0;
    init(&o);
    mpfi_init2(sharp, 200);
    for (int i = 0; i < 200000; i++) {
        ps_instruction in = {.op = functions[i % 8]};
        double x = random_argument(), y = test_random() % 4 == 0 ? random_argument() : x;
        mpfi_interv_d(o.x, fmin(x, y), fmax(x, y));
        if (!apply(&o, &in) || !CHECK(o.regularity == PS_SMOOTH))
            continue;
        compared++;
        CHECK_INT(ps_interval_arithmetic.apply(sharp, &in, o.x, o.x, 200), PS_SMOOTH);
        bool right = CHECK(mpfr_lessequal_p(&o.found->left, &sharp->left) && mpfr_lessequal_p(&sharp->right, &o.found->right));
        if (x == y && fabs(x) < 600 && fabs(x) > 0x1p-800)
            right = CHECK(!is_wider_than(&o, sharp, in.op == PS_OP_EXP || in.op == PS_OP_SIGMOID ? 16 : 64)) && right;
        complain(right, &o, &in);
    }
    CHECK(compared > 150000);
    mpfi_clear(sharp);
    clear(&o);
}

/* exp(y log x) */
static void real_powers_enclose(void)
{
    operands o;
    mpfi_t sharp;
    mpq_t exponent;
    unsigned long compared = 0;
    init(&o);
    mpfi_init2(sharp, 200);
    mpq_init(exponent);
    for (int i = 0; i < 40000; i++) {
        mpq_set_si(exponent, test_random_between(-500, 500) * 2 + 1, 1UL << test_random_between(1, 9));
        ps_instruction in = {.op = PS_OP_POW, .value = exponent};
        double x = fabs(random_argument()), y = test_random() % 2 ? fabs(random_argument()) : x;
        mpfi_interv_d(o.x, fmin(x, y), fmax(x, y));
        mpfi_set_q(o.y, exponent);
        if (!apply(&o, &in) || o.regularity == PS_UNDEFINED)
            continue;
        compared++;
        CHECK(ps_interval_arithmetic.apply(sharp, &in, o.x, o.y, 200) != PS_UNDEFINED);
        complain(CHECK(mpfr_lessequal_p(&o.found->left, &sharp->left) && mpfr_lessequal_p(&sharp->right, &o.found->right)), &o, &in);
    }
    CHECK(compared > 20000);
    mpq_clear(exponent);
    mpfi_clear(sharp);
    clear(&o);
}

/* By squaring, rounded each time: not as sharp as MPFR's, but around it. */
static void powers_enclose(void)
{
    static const long exponents[] = {0, 1, 2, 3, 4, 5, 7, 12, 100, 1024, 1025, -1, -2, -3, -8, -1024};
    operands o;
    mpq_t exponent;
    unsigned long compared = 0;
    init(&o);
    mpq_init(exponent);
    for (int i = 0; i < 60000; i++) {
        mpq_set_si(exponent, exponents[test_random() % (sizeof exponents / sizeof *exponents)], 1);
        ps_instruction in = {.op = PS_OP_POW, .value = exponent};
        if (!choose(o.x, test_random() % 4 ? random_ordinary : random_extreme) || !apply(&o, &in) || o.regularity == PS_UNDEFINED)
            continue;
        compared++;
        bool right = CHECK(mpfr_lessequal_p(&o.found->left, &o.exact->left) && mpfr_lessequal_p(&o.exact->right, &o.found->right));
        complain(right, &o, &in);
    }
    CHECK(compared > 30000);
    mpq_clear(exponent);
    clear(&o);
}

/* Formulas on boxes and at points, against the oracle that the slow arithmetic is held to. */
static void formulas_enclose(void)
{
    formulas f;
    random_box box;
    mpfr_t value, error;
    mpfi_t range, found;
    unsigned long compared = 0;
    void *number = malloc(quick->size);
    formulas_init(&f);
    random_box_init(&box);
    mpfr_inits2(2048, value, error, (mpfr_ptr)NULL);
    mpfi_init2(range, 53);
    mpfi_init2(found, 53);
    quick->init(number, PS_DOUBLE_BITS);
    for (int i = 0; i < 8000; i++) {
        ps_program program;
        ps_evaluator evaluator;
        ps_node node = random_expression(&f, (int)test_random_between(1, 12));
        bool thin = test_random() % 2;
        random_box_choose(&box);
        oracle_answer answer = oracle(value, error, &f, node, box.at, 256);
        if (answer == ORACLE_UNKNOWN)
            continue;
        ps_program_init(&program, f.graph, &node, 1, f.variables, FORMULA_VARIABLES);
        ps_evaluator_init(&evaluator, &program, quick, PS_DOUBLE_BITS);
        for (size_t k = 0; k < FORMULA_VARIABLES; k++) {
            ps_interval_set_range(range, thin ? box.at[k] : box.lo[k], thin ? box.at[k] : box.hi[k]);
            ps_double_interval_set(number, range);
            ps_evaluator_set(&evaluator, k, number);
        }
        if (ps_evaluator_run(&evaluator, 0) != PS_UNDEFINED) {
            compared++;
            ps_double_interval_get(found, ps_evaluator_output(&evaluator, 0));
            if (!CHECK(answer != ORACLE_UNDEFINED && agrees(found, value, error)))
                print_point(&f, node, &box);
        }
        ps_evaluator_clear(&evaluator);
        ps_program_clear(&program);
    }
    CHECK(compared > 3000);
    quick->clear(number);
    free(number);
    mpfi_clear(range);
    mpfi_clear(found);
    mpfr_clears(value, error, (mpfr_ptr)NULL);
    random_box_clear(&box);
    formulas_clear(&f);
}

TEST_MAIN(ends_are_rounded_as_by_mpfr, extreme_ends_enclose, functions_enclose, real_powers_enclose, powers_enclose, formulas_enclose)
