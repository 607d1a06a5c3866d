/* Constant expressions, node by node. */
#include "numbers/constant.h"

#include <stdlib.h>

#include "numbers/arithmetics.h"
#include "numbers/decimal.h"
#include "prodstab/program.h"

enum { LARGEST_ROOT = 64 };

const char *const ps_constant_too_large = "this is beyond the limit of 10000 digits";

/* ---- exact values ---- */

static bool is_integer(const mpq_t x)
{
    return mpz_cmp_ui(mpq_denref(x), 1) == 0;
}

static bool fits(const mpq_t x)
{
    return mpz_sizeinbase(mpq_numref(x), 2) <= 2 * (size_t)PS_CONSTANT_BITS &&
           mpz_sizeinbase(mpq_denref(x), 2) <= 2 * (size_t)PS_CONSTANT_BITS;
}

static void unknown(ps_constant *out, const char *why)
{
    out->known = PS_CONSTANT_UNKNOWN;
    out->why = why;
}

/* x^(1/n) if that is rational; n > 0, x >= 0 or n odd */
static bool root(mpq_t out, const mpq_t x, unsigned long n)
{
    return mpz_root(mpq_numref(out), mpq_numref(x), n) != 0 && mpz_root(mpq_denref(out), mpq_denref(x), n) != 0;
}

static void invert_if(mpq_t x, bool wanted)
{
    if (wanted)
        mpq_inv(x, x);
}

/* out = x^n for an integer n; its size is known before it is computed. */
static void integer_power(ps_constant *out, const mpq_t x, const mpz_t n)
{
    size_t bits = mpz_sizeinbase(mpq_numref(x), 2) + mpz_sizeinbase(mpq_denref(x), 2);
    bool is_one = is_integer(x) && mpz_cmpabs_ui(mpq_numref(x), 1) == 0;
    if (mpq_sgn(x) == 0 && mpz_sgn(n) < 0) {
        unknown(out, "division by zero");
    } else if (is_one || mpq_sgn(x) == 0) {
        mpq_set_si(out->exact, mpz_sgn(n) == 0 || (is_one && mpz_even_p(n)) ? 1 : mpq_sgn(x), 1);
    } else if (mpz_cmpabs_ui(n, PS_CONSTANT_BITS) > 0 || bits * mpz_get_ui(n) > 4 * (size_t)PS_CONSTANT_BITS) {
        unknown(out, ps_constant_too_large);
    } else {
        mpz_pow_ui(mpq_numref(out->exact), mpq_numref(x), mpz_get_ui(n));
        mpz_pow_ui(mpq_denref(out->exact), mpq_denref(x), mpz_get_ui(n));
        invert_if(out->exact, mpz_sgn(n) < 0);
    }
}

/* out = x^y; PS_CONSTANT_ENCLOSED, without a ball as yet, if that is irrational. */
static void power(ps_constant *out, const mpq_t x, const mpq_t y)
{
    if (is_integer(y)) {
        integer_power(out, x, mpq_numref(y));
        return;
    }
    mpq_t base;
    mpq_init(base);
    if (mpq_sgn(x) == 0 && mpq_sgn(y) > 0)
        mpq_set_ui(out->exact, 0, 1);
    else if (mpq_sgn(x) <= 0)
        unknown(out, "a power whose exponent is no integer needs a positive base");
    else if (mpz_cmp_ui(mpq_denref(y), LARGEST_ROOT) <= 0 && root(base, x, mpz_get_ui(mpq_denref(y))))
        integer_power(out, base, mpq_numref(y));
    else
        out->known = PS_CONSTANT_ENCLOSED;
    mpq_clear(base);
}

/* The functions: rational at few points. */
static void function(ps_constant *out, ps_graph *graph, ps_operator op, const mpq_t x)
{
    mpq_srcptr at_zero = NULL;
    bool is_one = mpq_cmp_ui(x, 1, 1) == 0;
    if (op == PS_OP_ABS) {
        mpq_abs(out->exact, x);
        return;
    }
    if (op == PS_OP_SQRT && mpq_sgn(x) < 0)
        unknown(out, "the square root of a negative number");
    else if ((op == PS_OP_LOG && mpq_sgn(x) <= 0) || (op == PS_OP_LOG1P && mpq_cmp_si(x, -1, 1) <= 0))
        unknown(out, "the logarithm of a number that is not positive");
    if (out->known == PS_CONSTANT_UNKNOWN || (op == PS_OP_SQRT && root(out->exact, x, 2)) ||
        (op == PS_OP_CBRT && root(out->exact, x, 3)))
        return;
    if (mpq_sgn(x) == 0)
        at_zero = ps_graph_value(graph, ps_graph_simplified(graph, op, ps_graph_integer(graph, 0), 0, 0));
    if (at_zero != NULL)
        mpq_set(out->exact, at_zero);
    else if (op == PS_OP_LOG && is_one)
        mpq_set_ui(out->exact, 0, 1);
    else
        out->known = PS_CONSTANT_ENCLOSED;
}

static void apply_exactly(ps_constant *out, ps_graph *graph, ps_operator op, const mpq_t x, const mpq_t y)
{
    out->known = PS_CONSTANT_EXACT;
    switch ((int)op) {
    case PS_OP_NEG: mpq_neg(out->exact, x); break;
    case PS_OP_ADD: mpq_add(out->exact, x, y); break;
    case PS_OP_SUB: mpq_sub(out->exact, x, y); break;
    case PS_OP_MUL: mpq_mul(out->exact, x, y); break;
    case PS_OP_DIV:
        if (mpq_sgn(y) == 0)
            unknown(out, "division by zero");
        else
            mpq_div(out->exact, x, y);
        break;
    case PS_OP_POW: power(out, x, y); break;
    case PS_OP_MIN: mpq_set(out->exact, mpq_cmp(x, y) < 0 ? x : y); break;
    case PS_OP_MAX: mpq_set(out->exact, mpq_cmp(x, y) > 0 ? x : y); break;
    default: function(out, graph, op, x); break;
    }
    if (out->known == PS_CONSTANT_EXACT && !fits(out->exact))
        unknown(out, ps_constant_too_large);
}

/* ---- balls ---- */

static void make_ball(ps_constant *x, slong precision)
{
    if (x->known == PS_CONSTANT_EXACT)
        ps_ball_from_range(x->ball, x->exact, x->exact, precision);
}

static bool is_below(const arb_t x, slong bound)
{
    arb_t limit;
    arb_init(limit);
    arb_set_si(limit, bound);
    bool below = arb_lt(x, limit);
    arb_clear(limit);
    return below;
}

/* Why an operator is undefined on balls: for certain, or as far as can be seen at this precision. */
static const char *explain(ps_operator op, const ps_constant *x, const ps_constant *y)
{
    if (op == PS_OP_SQRT && arb_is_negative(x->ball))
        return "the square root of a negative number";
    if (op == PS_OP_LOG && arb_is_nonpositive(x->ball))
        return "the logarithm of a number that is not positive";
    if (op == PS_OP_LOG1P && is_below(x->ball, -1))
        return "the logarithm of a number that is not positive";
    if (op == PS_OP_POW && arb_is_nonpositive(x->ball) && !(y->known == PS_CONSTANT_EXACT && is_integer(y->exact)))
        return "a power whose exponent is no integer needs a positive base";
    bool edge = op == PS_OP_SQRT || op == PS_OP_LOG || op == PS_OP_LOG1P || op == PS_OP_TAN ||
                (op == PS_OP_POW && arb_contains_zero(x->ball)) || (op == PS_OP_DIV && arb_contains_zero(y->ball));
    return edge ? "whether this is defined cannot be decided" : ps_constant_too_large;
}

static void apply_in_balls(ps_constant *out, const ps_constants *c, ps_operator op, ps_constant *x, ps_constant *y)
{
    ps_instruction instruction = {.op = op,
                                  .value = op == PS_OP_POW && y->known == PS_CONSTANT_EXACT ? y->exact : NULL};
    make_ball(x, c->precision);
    make_ball(y, c->precision);
    out->known = PS_CONSTANT_ENCLOSED;
    if (ps_ball_arithmetic.apply(out->ball, &instruction, x->ball, y->ball, c->precision) == PS_UNDEFINED)
        unknown(out, explain(op, x, y));
}

/* ---- nodes ---- */

static int sign(const ps_constant *x)
{
    if (x->known == PS_CONSTANT_EXACT)
        return mpq_sgn(x->exact) > 0 ? PS_POSITIVE : mpq_sgn(x->exact) < 0 ? PS_NEGATIVE : PS_ZERO;
    return ps_ball_arithmetic.sign(x->ball);
}

/* The value that select(c, x, y) has; NULL if that cannot be said. */
static const ps_constant *choose(const ps_constant *condition, const ps_constant *x, const ps_constant *y)
{
    int signs = condition->known == PS_CONSTANT_UNKNOWN ? 0 : sign(condition);
    return signs == PS_POSITIVE ? x : signs != 0 && (signs & PS_POSITIVE) == 0 ? y : NULL;
}

static void copy(ps_constant *out, const ps_constant *x)
{
    out->known = x->known;
    mpq_set(out->exact, x->exact);
    arb_set(out->ball, x->ball);
}

static void evaluate(ps_constants *c, ps_node node)
{
    ps_constant *out = &c->values[node], *argument[3] = {out, out, out};
    ps_operator op = ps_graph_operator(c->graph, node);
    int arity = ps_operator_arity(op);
    bool exact = true, known = true;
    out->why = NULL;
    for (int k = 0; k < arity; k++) {
        argument[k] = &c->values[ps_graph_argument(c->graph, node, k)];
        exact = exact && argument[k]->known == PS_CONSTANT_EXACT;
        known = known && argument[k]->known != PS_CONSTANT_UNKNOWN;
    }
    if (op == PS_OP_SELECT) {
        const ps_constant *chosen = choose(argument[0], argument[1], argument[2]);
        if (chosen != NULL)
            copy(out, chosen);
        else
            unknown(out, argument[0]->known == PS_CONSTANT_UNKNOWN ? NULL : "which case holds cannot be decided");
        return;
    }
    out->known = PS_CONSTANT_UNKNOWN;
    if (op == PS_OP_CONSTANT) {
        out->known = PS_CONSTANT_EXACT;
        mpq_set(out->exact, ps_graph_value(c->graph, node));
    } else if (known) {
        out->known = PS_CONSTANT_ENCLOSED;
        if (exact && arity > 0)
            apply_exactly(out, c->graph, op, argument[0]->exact, argument[1]->exact);
        if (out->known == PS_CONSTANT_ENCLOSED)
            apply_in_balls(out, c, op, argument[0], argument[1]);
    }
}

ps_node ps_constants_culprit(const ps_constants *c, ps_node node)
{
    while (c->values[node].why == NULL) {
        int k = 0;
        bool select = ps_graph_operator(c->graph, node) == PS_OP_SELECT;
        if (select && c->values[ps_graph_argument(c->graph, node, 0)].known != PS_CONSTANT_UNKNOWN)
            k = (sign(&c->values[ps_graph_argument(c->graph, node, 0)]) & PS_POSITIVE) != 0 ? 1 : 2;
        else
            while (c->values[ps_graph_argument(c->graph, node, k)].known != PS_CONSTANT_UNKNOWN)
                k++;
        node = ps_graph_argument(c->graph, node, k);
    }
    return node;
}

void ps_constants_init(ps_constants *c, ps_graph *graph, ps_node node)
{
    *c = (ps_constants){.graph = graph, .used = ps_graph_reachable(graph, &node, 1), .count = (size_t)node + 1};
    c->values = ps_allocate(c->count * sizeof *c->values);
    for (size_t i = 0; i < c->count; i++) {
        c->values[i].known = PS_CONSTANT_UNKNOWN;
        mpq_init(c->values[i].exact);
        arb_init(c->values[i].ball);
    }
}

void ps_constants_clear(ps_constants *c)
{
    for (size_t i = 0; i < c->count; i++) {
        mpq_clear(c->values[i].exact);
        arb_clear(c->values[i].ball);
    }
    free(c->values);
    free(c->used);
    *c = (ps_constants){0};
}

ps_constant *ps_constants_evaluate(ps_constants *c, slong precision)
{
    c->precision = precision;
    for (size_t i = 0; i < c->count; i++)
        if (c->used[i])
            evaluate(c, (ps_node)i);
    return &c->values[c->count - 1];
}
