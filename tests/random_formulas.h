/* Random numbers and expressions for the property tests. */
#ifndef PS_TEST_RANDOM_FORMULAS_H
#define PS_TEST_RANDOM_FORMULAS_H

#include "formulas.h"

/* Mostly small, sometimes 0, dyadic, huge or tiny. */
static inline void random_rational(mpq_t x)
{
    long kind = test_random_between(0, 9);
    mpq_set_si(x, test_random_between(-300, 300), (unsigned long)test_random_between(1, 100));
    if (kind == 0)
        mpq_set_si(x, test_random_between(-4, 4), 1);
    if (kind == 1)
        mpq_set_si(x, test_random_between(-64, 64), 16);
    mpq_canonicalize(x);
    if (kind == 2)
        mpq_mul_2exp(x, x, (mp_bitcnt_t)test_random_between(1, 12));
    if (kind == 3)
        mpq_div_2exp(x, x, (mp_bitcnt_t)test_random_between(1, 100));
}

/* lo <= x <= hi; often all three are the same. */
static inline void random_range(mpq_t lo, mpq_t x, mpq_t hi)
{
    mpq_t width, left;
    mpq_inits(width, left, NULL);
    random_rational(lo);
    random_rational(width);
    mpq_abs(width, width);
    long narrow = test_random_between(0, 3);
    if (narrow == 0)
        mpq_set_ui(width, 0, 1);
    if (narrow == 1)
        mpq_div_2exp(width, width, (mp_bitcnt_t)test_random_between(1, 40));
    mpq_add(hi, lo, width);
    mpq_set_si(left, test_random_between(0, 16), 16);
    mpq_canonicalize(left);
    mpq_mul(left, left, width);
    mpq_add(x, lo, left);
    mpq_clears(width, left, NULL);
}

/* A node of a random expression in z, p and q with about `size` operators, as it is written. */
static inline ps_node random_expression(formulas *f, int size)
{
    static const ps_operator tame[] = {PS_OP_ADD,  PS_OP_SUB,   PS_OP_MUL, PS_OP_MUL,     PS_OP_DIV,      PS_OP_NEG,
                                       PS_OP_EXP,  PS_OP_SIN,   PS_OP_COS, PS_OP_SIGMOID, PS_OP_SOFTPLUS, PS_OP_TANH,
                                       PS_OP_ATAN, PS_OP_ASINH, PS_OP_ERF, PS_OP_LOGCOSH, PS_OP_ADD,      PS_OP_POW};
    mpq_t number;
    if (size <= 0) {
        if (test_random() % 3 > 0)
            return f->variables[test_random() % FORMULA_VARIABLES];
        mpq_init(number);
        mpq_set_si(number, test_random_between(-9, 9), (unsigned long)test_random_between(1, 4));
        mpq_canonicalize(number);
        ps_node constant = ps_graph_rational(f->graph, number);
        mpq_clear(number);
        return constant;
    }
    ps_operator op = tame[test_random() % (sizeof tame / sizeof tame[0])];
    if (test_random() % 4 == 0)
        op = (ps_operator)test_random_between(PS_OP_ADD, PS_OP_SELECT);
    ps_node argument[3] = {0, 0, 0};
    int rest = size - 1;
    for (int k = 0; k < ps_operator_arity(op); k++) {
        int part = k + 1 < ps_operator_arity(op) ? (int)test_random_between(0, rest) : rest;
        argument[k] = random_expression(f, part);
        rest -= part;
    }
    if (op == PS_OP_POW && test_random() % 4 > 0) { /* a number, as most exponents are */
        static const char *const exponents[] = {"2", "3", "-1", "-2", "1/2", "-1/2", "3/2", "1/3", "0", "5", "7/3"};
        argument[1] = formula(f, "1");
        mpq_init(number);
        mpq_set_str(number, exponents[test_random() % (sizeof exponents / sizeof exponents[0])], 10);
        argument[1] = ps_graph_rational(f->graph, number);
        mpq_clear(number);
    }
    return ps_graph_raw(f->graph, op, argument[0], argument[1], argument[2]);
}

/* Random ranges of z, p, q as rationals with points in them, and as intervals. */
typedef struct random_box {
    mpq_t lo[FORMULA_VARIABLES], at[FORMULA_VARIABLES], hi[FORMULA_VARIABLES];
} random_box;

static inline void random_box_init(random_box *b)
{
    for (int i = 0; i < FORMULA_VARIABLES; i++)
        mpq_inits(b->lo[i], b->at[i], b->hi[i], NULL);
}

static inline void random_box_clear(random_box *b)
{
    for (int i = 0; i < FORMULA_VARIABLES; i++)
        mpq_clears(b->lo[i], b->at[i], b->hi[i], NULL);
}

static inline void random_box_choose(random_box *b)
{
    for (int i = 0; i < FORMULA_VARIABLES; i++)
        random_range(b->lo[i], b->at[i], b->hi[i]);
}

/* The enclosure of node on the box (or, with thin, at its point). */
static inline ps_regularity enclose_on_box(mpfi_t enclosure, const formulas *f, ps_node node, random_box *b, bool thin,
                                           long precision)
{
    mpfi_t at[FORMULA_VARIABLES];
    for (int i = 0; i < FORMULA_VARIABLES; i++) {
        mpfi_init2(at[i], (mpfr_prec_t)precision);
        ps_interval_set_range(at[i], thin ? b->at[i] : b->lo[i], thin ? b->at[i] : b->hi[i]);
    }
    ps_regularity regularity = enclose(enclosure, f, node, (const mpfi_t *)at, precision);
    for (int i = 0; i < FORMULA_VARIABLES; i++)
        mpfi_clear(at[i]);
    return regularity;
}

static inline void print_point(const formulas *f, ps_node node, random_box *b)
{
    fprintf(stderr, "    %s\n", formula_text(f, node));
    for (int i = 0; i < FORMULA_VARIABLES; i++) {
        ps_buffer text = {0};
        ps_rational_print(&text, b->at[i]);
        ps_buffer_puts(&text, " in [");
        ps_rational_print(&text, b->lo[i]);
        ps_buffer_puts(&text, ", ");
        ps_rational_print(&text, b->hi[i]);
        fprintf(stderr, "    %s]\n", text.text);
        ps_buffer_clear(&text);
    }
}

#endif
