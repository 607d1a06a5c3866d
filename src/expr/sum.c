/* Sums: like terms collected, factors common to all terms pulled out. a b + a c = a (b + c) never widens an interval
 * evaluation and often sharpens it. */
#include <stdlib.h>

#include "expr/build.h"
#include "expr/simplify.h"

enum { DEPTH = 32 };

/* Adds scale * node, taken apart. */
static void add_node(ps_terms *s, ps_graph *g, ps_node node, const mpq_t scale, int depth)
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
        ps_terms_add(s, PS_NODE_NONE, minus);
    } else if (depth < DEPTH && (op == PS_OP_ADD || op == PS_OP_SUB)) {
        add_node(s, g, x, scale, depth + 1);
        add_node(s, g, y, op == PS_OP_ADD ? scale : minus, depth + 1);
    } else if (depth < DEPTH && op == PS_OP_NEG) {
        add_node(s, g, x, minus, depth + 1);
    } else if (depth < DEPTH && op == PS_OP_MUL && ps_graph_value(g, x) != NULL) {
        mpq_mul(minus, scale, ps_graph_value(g, x));
        ps_terms_add(s, y, minus); /* c (a + b) stays as it is */
    } else if (depth < DEPTH && op == PS_OP_DIV && ps_graph_value(g, x) != NULL && !ps_graph_is_integer(g, x, 1) &&
               mpq_sgn(ps_graph_value(g, x)) != 0) {
        mpq_mul(minus, scale, ps_graph_value(g, x));
        add_node(s, g, ps_graph_raw(g, PS_OP_DIV, ps_graph_integer(g, 1), y, 0), minus, depth + 1);
    } else {
        ps_terms_add(s, node, scale);
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
    const ps_term *x = a, *y = b;
    int sign = mpq_sgn(y->weight) - mpq_sgn(x->weight);
    return sign != 0 ? sign : (x->node > y->node) - (x->node < y->node);
}

/* Positive terms first, so that a leading minus sign is rare; the constant last among its sign. */
static ps_node build_flat(ps_graph *g, ps_terms *s)
{
    mpq_t size;
    mpq_init(size);
    qsort(s->term, s->count, sizeof *s->term, by_sign_then_age);
    ps_node result = ps_graph_integer(g, 0);
    for (size_t i = 0; i < s->count; i++) {
        bool negative = mpq_sgn(s->term[i].weight) < 0;
        mpq_abs(size, s->term[i].weight);
        ps_node part = ps_graph_rational(g, size);
        if (s->term[i].node != PS_NODE_NONE)
            part = ps_mul(g, part, s->term[i].node);
        if (i > 0)
            result = ps_graph_raw(g, negative ? PS_OP_SUB : PS_OP_ADD, result, part, 0);
        else
            result = negative ? ps_neg(g, part) : part;
    }
    mpq_clear(size);
    return result;
}

/* common * (sum of what is left), or PS_NODE_NONE when the terms have nothing in common. */
static ps_node build_factored(ps_graph *g, ps_terms *s)
{
    ps_terms rest[PS_TERMS], common;
    bool useful = s->count >= 2 && ps_terms_find(s, PS_NODE_NONE) == NULL;
    ps_node result = PS_NODE_NONE;
    mpq_t one;
    mpq_init(one);
    mpq_set_ui(one, 1, 1);
    ps_terms_init(&common);
    for (size_t i = 0; i < s->count; i++) {
        ps_terms_init(&rest[i]);
        if (useful)
            ps_product_multiply(&rest[i], g, s->term[i].node, one);
        useful = useful && rest[i].fits;
    }
    if (useful)
        ps_product_extract_common(&common, rest, s->count);
    if (common.count > 0) {
        result = ps_graph_integer(g, 0);
        for (size_t i = 0; i < s->count; i++) {
            mpq_mul(rest[i].coefficient, rest[i].coefficient, s->term[i].weight);
            result = ps_add(g, result, ps_product_build(g, &rest[i]));
        }
        result = ps_mul(g, ps_product_build(g, &common), result);
    }
    for (size_t i = 0; i < s->count; i++)
        ps_terms_clear(&rest[i]);
    ps_terms_clear(&common);
    mpq_clear(one);
    return result;
}

ps_node ps_simplify_sum(ps_graph *graph, ps_operator op, ps_node x, ps_node y)
{
    size_t most = 2 * (size_t)PS_TERMS; /* if nothing was left as it was because it did not fit */
    ps_terms s;
    mpq_t scale;
    ps_terms_init(&s);
    mpq_init(scale);
    mpq_set_si(scale, 1, 1);
    s.fits = count_terms(graph, x, most + 1, 0) + count_terms(graph, y, most + 1, 0) <= most;
    add_node(&s, graph, x, scale, 0);
    if (op == PS_OP_SUB)
        mpq_neg(scale, scale);
    add_node(&s, graph, y, scale, 0);
    ps_node result = PS_NODE_NONE;
    ps_terms_drop_zeros(&s);
    if (s.fits)
        result = build_factored(graph, &s);
    if (s.fits && result == PS_NODE_NONE)
        result = build_flat(graph, &s);
    if (!s.fits)
        result = ps_graph_raw(graph, op, x, y, 0);
    mpq_clear(scale);
    ps_terms_clear(&s);
    return result;
}
