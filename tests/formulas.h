/* For tests of expressions: reading formulas in z, p and q, enclosing their values, and an oracle for the values. */
#ifndef PS_TEST_FORMULAS_H
#define PS_TEST_FORMULAS_H

#include <stdio.h> /* before mpfr.h, for mpfr_fprintf */

#include <mpfi.h>
#include <mpfr.h>

#include "check/interval.h"
#include "prodstab/graph.h"
#include "prodstab/parse.h"
#include "prodstab/program.h"
#include "prodstab/rational.h"
#include "test.h"

enum { FORMULA_VARIABLES = 3 };

/* A graph with the variables z, p and q. */
typedef struct formulas {
    ps_graph *graph;
    ps_node variables[FORMULA_VARIABLES];
    ps_error error; /* of the last formula read */
} formulas;

static inline void formulas_init(formulas *f)
{
    static const char *const names[FORMULA_VARIABLES] = {"z", "p", "q"};
    *f = (formulas){.graph = ps_graph_create()};
    for (int i = 0; i < FORMULA_VARIABLES; i++)
        f->variables[i] = ps_graph_variable(f->graph, names[i]);
}

static inline void formulas_clear(formulas *f)
{
    ps_graph_destroy(f->graph);
}

static inline ps_status formulas_read(formulas *f, ps_node *node, const char *text, size_t length, bool simplify)
{
    const ps_symbol symbols[] = {{"z", f->variables[0]}, {"p", f->variables[1]}, {"q", f->variables[2]}};
    const ps_scope scope = {.symbols = symbols, .symbol_count = FORMULA_VARIABLES, .simplify = simplify};
    f->error = (ps_error){0};
    return ps_parse(f->graph, &scope, text, length, node, &f->error);
}

/* The formula as it is written; a failed check and the number 0 if it cannot be read. */
static inline ps_node formula(formulas *f, const char *text)
{
    ps_node node = PS_NODE_NONE;
    if (formulas_read(f, &node, text, strlen(text), false) == PS_OK)
        return node;
    fprintf(stderr, "    '%s': %s\n", text, f->error.message);
    CHECK_TEXT("unreadable", "a formula");
    return ps_graph_integer(f->graph, 0);
}

static inline ps_node simplified(formulas *f, const char *text)
{
    return ps_graph_simplify(f->graph, formula(f, text));
}

/* The node printed, or "(none)"; valid until the next call. */
static inline const char *formula_text(const formulas *f, ps_node node)
{
    static ps_buffer buffer;
    ps_buffer_clear(&buffer);
    if (node == PS_NODE_NONE)
        return "(none)";
    ps_graph_print(&buffer, f->graph, node);
    return buffer.text;
}

/* *enclosure contains the values of the node for z, p and q in the given intervals. */
static inline ps_regularity enclose(mpfi_t enclosure, const formulas *f, ps_node node, const mpfi_t *at, long precision)
{
    ps_program program;
    ps_evaluator evaluator;
    ps_program_init(&program, f->graph, &node, 1, f->variables, FORMULA_VARIABLES);
    ps_evaluator_init(&evaluator, &program, &ps_interval_arithmetic, precision);
    for (size_t i = 0; i < FORMULA_VARIABLES; i++)
        ps_evaluator_set(&evaluator, i, &at[i]);
    ps_regularity regularity = ps_evaluator_run(&evaluator, 0);
    mpfi_set(enclosure, ps_evaluator_output(&evaluator, 0));
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
    return regularity;
}

/* ---- the oracle: values at points by MPFR, rounded to nearest, by the definitions ---- */

static inline void oracle_power(mpfr_t out, mpfr_srcptr x, mpfr_srcptr y, mpq_srcptr exponent)
{
    if (exponent != NULL && mpz_cmp_ui(mpq_denref(exponent), 1) == 0)
        mpfr_pow_z(out, x, mpq_numref(exponent), MPFR_RNDN);
    else if (mpfr_sgn(x) > 0 || (mpfr_zero_p(x) && exponent != NULL && mpq_sgn(exponent) > 0))
        mpfr_pow(out, x, y, MPFR_RNDN);
    else
        mpfr_set_nan(out);
}

/* A huge argument would take seconds and gigabytes. */
static inline void oracle_circular(mpfr_t out, mpfr_srcptr x, int (*function)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t))
{
    if (mpfr_regular_p(x) && mpfr_get_exp(x) > 4096)
        mpfr_set_overflow();
    else
        function(out, x, MPFR_RNDN);
}

static inline void oracle_operator(mpfr_t out, ps_operator op, mpfr_srcptr x, mpfr_srcptr y, mpfr_srcptr z,
                                   mpq_srcptr exponent)
{
    switch ((int)op) {
    case PS_OP_PI:
        mpfr_const_pi(out, MPFR_RNDN);
        break;
    case PS_OP_ADD:
        mpfr_add(out, x, y, MPFR_RNDN);
        break;
    case PS_OP_SUB:
        mpfr_sub(out, x, y, MPFR_RNDN);
        break;
    case PS_OP_MUL:
        mpfr_mul(out, x, y, MPFR_RNDN);
        break;
    case PS_OP_DIV:
        mpfr_div(out, x, y, MPFR_RNDN);
        break;
    case PS_OP_POW:
        oracle_power(out, x, y, exponent);
        break;
    case PS_OP_NEG:
        mpfr_neg(out, x, MPFR_RNDN);
        break;
    case PS_OP_EXP:
        mpfr_exp(out, x, MPFR_RNDN);
        break;
    case PS_OP_EXPM1:
        mpfr_expm1(out, x, MPFR_RNDN);
        break;
    case PS_OP_LOG:
        mpfr_log(out, x, MPFR_RNDN);
        break;
    case PS_OP_LOG1P:
        mpfr_log1p(out, x, MPFR_RNDN);
        break;
    case PS_OP_SQRT:
        mpfr_sqrt(out, x, MPFR_RNDN);
        break;
    case PS_OP_CBRT:
        mpfr_cbrt(out, x, MPFR_RNDN);
        break;
    case PS_OP_SIN:
        oracle_circular(out, x, mpfr_sin);
        break;
    case PS_OP_COS:
        oracle_circular(out, x, mpfr_cos);
        break;
    case PS_OP_TAN:
        oracle_circular(out, x, mpfr_tan);
        break;
    case PS_OP_SINH:
        mpfr_sinh(out, x, MPFR_RNDN);
        break;
    case PS_OP_COSH:
        mpfr_cosh(out, x, MPFR_RNDN);
        break;
    case PS_OP_TANH:
        mpfr_tanh(out, x, MPFR_RNDN);
        break;
    case PS_OP_ASINH:
        mpfr_asinh(out, x, MPFR_RNDN);
        break;
    case PS_OP_ATAN:
        mpfr_atan(out, x, MPFR_RNDN);
        break;
    case PS_OP_ERF:
        mpfr_erf(out, x, MPFR_RNDN);
        break;
    case PS_OP_SIGMOID: /* (1 + tanh(x/2)) / 2 would cancel */
        mpfr_neg(out, x, MPFR_RNDN);
        mpfr_exp(out, out, MPFR_RNDN);
        mpfr_add_ui(out, out, 1, MPFR_RNDN);
        mpfr_ui_div(out, 1, out, MPFR_RNDN);
        break;
    case PS_OP_SOFTPLUS:
        mpfr_exp(out, x, MPFR_RNDN);
        mpfr_log1p(out, out, MPFR_RNDN);
        if (mpfr_inf_p(out)) /* exp(x) is too large for MPFR's exponents: log(1 + exp x) and x agree */
            mpfr_set(out, x, MPFR_RNDN);
        break;
    case PS_OP_LOGCOSH: /* log(1 + sinh^2) / 2 */
        mpfr_sinh(out, x, MPFR_RNDN);
        mpfr_sqr(out, out, MPFR_RNDN);
        mpfr_log1p(out, out, MPFR_RNDN);
        mpfr_div_2ui(out, out, 1, MPFR_RNDN);
        break;
    case PS_OP_ABS:
        mpfr_abs(out, x, MPFR_RNDN);
        break;
    case PS_OP_MIN:
        mpfr_lessequal_p(x, y) ? mpfr_set(out, x, MPFR_RNDN) : mpfr_set(out, y, MPFR_RNDN);
        break;
    case PS_OP_MAX:
        mpfr_lessequal_p(x, y) ? mpfr_set(out, y, MPFR_RNDN) : mpfr_set(out, x, MPFR_RNDN);
        break;
    case PS_OP_SELECT:
        mpfr_set(out, mpfr_sgn(x) > 0 ? y : z, MPFR_RNDN);
        break;
    default:
        mpfr_set_nan(out);
    }
}

/* The value of the node at a point; NaN or an infinity where it has none, or one beyond the exponents of MPFR. */
static inline void oracle_value(mpfr_t out, const formulas *f, ps_node node, mpq_t *at, long precision)
{
    bool *used = ps_graph_reachable(f->graph, &node, 1);
    mpfr_t *values = calloc((size_t)node + 1, sizeof *values);
    for (ps_node i = 0; i <= node; i++) {
        if (!used[i])
            continue;
        ps_operator op = ps_graph_operator(f->graph, i);
        mpfr_srcptr x[3] = {NULL, NULL, NULL};
        bool defined = true;
        mpfr_init2(values[i], (mpfr_prec_t)precision);
        for (int k = 0; k < ps_operator_arity(op) && k < 3; k++) {
            x[k] = values[ps_graph_argument(f->graph, i, k)];
            defined = defined && (mpfr_number_p(x[k]) || (op == PS_OP_SELECT && k > 0)); /* a branch not taken may be undefined */
        }
        if (op == PS_OP_CONSTANT)
            mpfr_set_q(values[i], ps_graph_value(f->graph, i), MPFR_RNDN);
        else if (op == PS_OP_VARIABLE)
            for (int v = 0; v < FORMULA_VARIABLES; v++)
                f->variables[v] == i ? mpfr_set_q(values[i], at[v], MPFR_RNDN) : 0;
        else if (defined)
            oracle_operator(values[i], op, x[0], x[1], x[2],
                            op == PS_OP_POW ? ps_graph_value(f->graph, ps_graph_argument(f->graph, i, 1)) : NULL);
    }
    mpfr_set(out, values[node], MPFR_RNDN);
    for (ps_node i = 0; i <= node; i++)
        if (used[i])
            mpfr_clear(values[i]);
    free(values);
    free(used);
}

typedef enum oracle_answer { ORACLE_UNDEFINED, ORACLE_UNKNOWN, ORACLE_VALUE } oracle_answer;

/* The value and a bound of its error, from two precisions. Unknown if a number on the way is beyond the exponents of MPFR. */
static inline oracle_answer oracle(mpfr_t value, mpfr_t error, const formulas *f, ps_node node, mpq_t *at,
                                   long precision)
{
    mpfr_clear_flags();
    oracle_value(error, f, node, at, precision);
    oracle_value(value, f, node, at, 2 * precision);
    if (mpfr_overflow_p() || mpfr_underflow_p())
        return ORACLE_UNKNOWN;
    if (!mpfr_number_p(value) || !mpfr_number_p(error))
        return mpfr_number_p(value) || mpfr_number_p(error) ? ORACLE_UNKNOWN : ORACLE_UNDEFINED;
    mpfr_sub(error, error, value, MPFR_RNDA);
    mpfr_abs(error, error, MPFR_RNDN);
    if (mpfr_zero_p(
            error)) { /* still rounded; 0 may be what is left of something smaller than one unit in the last place of 1 */
        mpfr_abs(error, value, MPFR_RNDN);
        if (mpfr_zero_p(value))
            mpfr_set_ui(error, 1, MPFR_RNDN);
        mpfr_mul_2si(error, error, 8 - precision, MPFR_RNDU);
    }
    mpfr_mul_2ui(error, error, 2, MPFR_RNDU);
    return ORACLE_VALUE;
}

/* Whether [value - error, value + error] meets the enclosure. */
static inline bool agrees(const mpfi_t enclosure, mpfr_t value, mpfr_t error)
{
    mpfr_t low, high;
    mpfr_inits2(mpfr_get_prec(value), low, high, (mpfr_ptr)NULL);
    mpfr_sub(low, value, error, MPFR_RNDD);
    mpfr_add(high, value, error, MPFR_RNDU);
    bool meets = mpfr_lessequal_p(low, &enclosure->right) && mpfr_greaterequal_p(high, &enclosure->left);
    mpfr_clears(low, high, (mpfr_ptr)NULL);
    return meets;
}

#endif
