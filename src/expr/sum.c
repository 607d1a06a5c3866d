/* Sums: like terms collected, factors common to all terms pulled out. a b + a c = a (b + c) never widens an interval
 * evaluation and often sharpens it. */
#include <stdlib.h>

#include "expr/build.h"
#include "expr/simplify.h"

enum { TERMS = 16, DEPTH = 32 };

typedef struct term {
    mpq_t coefficient;
    ps_node node; /* with coefficient 1; PS_NODE_NONE is the constant term */
} term;

typedef struct sum {
    term terms[TERMS];
    size_t count;
    bool fits;
} sum;

static void sum_clear(sum *s)
{
    for (size_t i = 0; i < s->count; i++)
        mpq_clear(s->terms[i].coefficient);
}

static void add_term(sum *s, ps_node node, const mpq_t coefficient)
{
    size_t i = 0;
    while (i < s->count && s->terms[i].node != node)
        i++;
    if (i == TERMS) {
        s->fits = false;
        return;
    }
    if (i == s->count) {
        mpq_init(s->terms[i].coefficient);
        s->terms[i].node = node;
        s->count++;
    }
    mpq_add(s->terms[i].coefficient, s->terms[i].coefficient, coefficient);
    if (mpz_sizeinbase(mpq_numref(s->terms[i].coefficient), 2) > PS_COEFFICIENT_BITS ||
        mpz_sizeinbase(mpq_denref(s->terms[i].coefficient), 2) > PS_COEFFICIENT_BITS)
        s->fits = false;
}

/* Adds scale * node, taken apart. */
static void add_node(sum *s, ps_graph *g, ps_node node, const mpq_t scale, int depth)
{
    mpq_t minus; /* and other multiples of the scale */
    if (!s->fits || node == PS_NODE_NONE) {
        s->fits = false;
        return;
    }
    ps_operator op = ps_graph_operator(g, node);
    ps_node x = ps_graph_argument(g, node, 0), y = ps_graph_argument(g, node, 1);
    mpq_init(minus);
    mpq_neg(minus, scale);
    if (op == PS_OP_CONSTANT) {
        mpq_mul(minus, scale, ps_graph_value(g, node));
        add_term(s, PS_NODE_NONE, minus);
    } else if (depth < DEPTH && (op == PS_OP_ADD || op == PS_OP_SUB)) {
        add_node(s, g, x, scale, depth + 1);
        add_node(s, g, y, op == PS_OP_ADD ? scale : minus, depth + 1);
    } else if (depth < DEPTH && op == PS_OP_NEG) {
        add_node(s, g, x, minus, depth + 1);
    } else if (depth < DEPTH && op == PS_OP_MUL && ps_graph_value(g, x) != NULL) {
        mpq_mul(minus, scale, ps_graph_value(g, x));
        add_term(s, y, minus); /* c (a + b) stays as it is */
    } else if (depth < DEPTH && op == PS_OP_DIV && ps_graph_value(g, x) != NULL && !ps_graph_is_integer(g, x, 1) &&
               mpq_sgn(ps_graph_value(g, x)) != 0) {
        mpq_mul(minus, scale, ps_graph_value(g, x));
        add_node(s, g, ps_graph_raw(g, PS_OP_DIV, ps_graph_integer(g, 1), y, 0), minus, depth + 1);
    } else {
        add_term(s, node, scale);
    }
    mpq_clear(minus);
}

/* How many terms it falls into, no more than limit: without arithmetic, as long sums are taken apart for each term that they get. */
static size_t count_terms(const ps_graph *g, ps_node node, size_t limit, int depth)
{
    ps_operator op = node != PS_NODE_NONE ? ps_graph_operator(g, node) : PS_OP_CONSTANT;
    if (depth == DEPTH || limit == 0 || (op != PS_OP_ADD && op != PS_OP_SUB))
        return limit > 0;
    size_t first = count_terms(g, ps_graph_argument(g, node, 0), limit, depth + 1);
    return first + count_terms(g, ps_graph_argument(g, node, 1), limit - first, depth + 1);
}

static int by_sign_then_age(const void *a, const void *b)
{
    const term *x = a, *y = b;
    int sign = mpq_sgn(y->coefficient) - mpq_sgn(x->coefficient);
    return sign != 0 ? sign : (x->node > y->node) - (x->node < y->node);
}

static void drop_zeros(sum *s)
{
    size_t kept = 0;
    for (size_t i = 0; i < s->count; i++) {
        if (mpq_sgn(s->terms[i].coefficient) == 0) {
            mpq_clear(s->terms[i].coefficient);
            continue;
        }
        s->terms[kept++] = s->terms[i];
    }
    s->count = kept;
}

/* |coefficient| * node as a node */
static ps_node build_term(ps_graph *g, term *t)
{
    mpq_t size;
    mpq_init(size);
    mpq_abs(size, t->coefficient);
    ps_node coefficient = ps_graph_rational(g, size);
    mpq_clear(size);
    return t->node == PS_NODE_NONE ? coefficient : ps_mul(g, coefficient, t->node);
}

/* Positive terms first, so that a leading minus sign is rare; the constant last among its sign. */
static ps_node build_flat(ps_graph *g, sum *s)
{
    qsort(s->terms, s->count, sizeof *s->terms, by_sign_then_age);
    ps_node result = PS_NODE_NONE;
    for (size_t i = 0; i < s->count; i++) {
        ps_node part = build_term(g, &s->terms[i]);
        bool negative = mpq_sgn(s->terms[i].coefficient) < 0;
        if (i > 0)
            result = ps_graph_raw(g, negative ? PS_OP_SUB : PS_OP_ADD, result, part, 0);
        else
            result = negative ? ps_neg(g, part) : part;
    }
    return s->count > 0 ? result : ps_graph_integer(g, 0);
}

/* common * (sum of what is left), or PS_NODE_NONE when the terms have nothing in common. */
static ps_node build_factored(ps_graph *g, sum *s)
{
    ps_product rest[TERMS], common;
    bool useful = s->count >= 2;
    ps_node result = PS_NODE_NONE;
    ps_product_init(&common);
    for (size_t i = 0; i < s->count; i++) {
        ps_product_init(&rest[i]);
        if (s->terms[i].node == PS_NODE_NONE)
            useful = false;
        else
            ps_product_multiply(&rest[i], g, s->terms[i].node, 1, 1);
        useful = useful && rest[i].fits;
    }
    if (useful)
        ps_product_extract_common(&common, rest, s->count);
    if (common.count > 0) {
        result = ps_graph_integer(g, 0);
        for (size_t i = 0; i < s->count; i++) {
            mpq_mul(rest[i].coefficient, rest[i].coefficient, s->terms[i].coefficient);
            result = ps_add(g, result, ps_product_build(g, &rest[i]));
        }
        result = ps_mul(g, ps_product_build(g, &common), result);
    }
    for (size_t i = 0; i < s->count; i++)
        ps_product_clear(&rest[i]);
    ps_product_clear(&common);
    return result;
}

ps_node ps_simplify_sum(ps_graph *graph, ps_operator op, ps_node x, ps_node y)
{
    size_t most = 2 * (size_t)TERMS; /* if nothing was left as it was because it did not fit */
    sum s = {.count = 0, .fits = count_terms(graph, x, most + 1, 0) + count_terms(graph, y, most + 1, 0) <= most};
    mpq_t scale;
    mpq_init(scale);
    mpq_set_si(scale, 1, 1);
    add_node(&s, graph, x, scale, 0);
    if (op == PS_OP_SUB)
        mpq_neg(scale, scale);
    add_node(&s, graph, y, scale, 0);
    mpq_clear(scale);
    ps_node result;
    if (!s.fits) {
        result = ps_graph_raw(graph, op, x, y, 0);
    } else {
        drop_zeros(&s);
        result = build_factored(graph, &s);
        if (result == PS_NODE_NONE)
            result = build_flat(graph, &s);
    }
    sum_clear(&s);
    return result;
}
