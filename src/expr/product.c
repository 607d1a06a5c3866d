/* Products: c * f1^e1 * f2^e2 ..., with equal bases merged. Merging x^a x^b into x^(a+b) is an identity wherever both
 * factors are defined, and so are the quotients that are recognised as sigmoid and tanh. */
#include <stdlib.h>

#include "expr/build.h"
#include "expr/simplify.h"

/* Numerators and denominators of the exponents that are merged. */
enum { DEPTH = 32, MOST = 1 << 20 };

static bool is_small(mpq_srcptr exponent)
{
    return mpz_cmpabs_ui(mpq_numref(exponent), MOST) <= 0 && mpz_cmp_ui(mpq_denref(exponent), MOST) <= 0;
}

static bool is_integer(mpq_srcptr value)
{
    return mpz_cmp_ui(mpq_denref(value), 1) == 0;
}

static void push(ps_terms *p, ps_graph *g, ps_node base, mpq_srcptr exponent)
{
    mpq_t opposite;
    mpq_init(opposite);
    ps_node u = mpq_sgn(exponent) < 0 ? ps_match_one_plus_exp(g, base) : PS_NODE_NONE;
    if (u != PS_NODE_NONE) { /* 1 / (1 + exp u) = sigmoid(-u) */
        base = ps_unary(g, PS_OP_SIGMOID, ps_neg(g, u));
        mpq_neg(opposite, exponent);
        exponent = opposite;
    }
    ps_terms_add(p, base, exponent);
    p->fits = p->fits && base != PS_NODE_NONE && is_small(ps_terms_find(p, base)->weight);
    mpq_clear(opposite);
}

static void multiply_constant(ps_terms *p, mpq_srcptr value, long exponent)
{
    unsigned long power = (unsigned long)labs(exponent);
    uint64_t bits = mpz_sizeinbase(mpq_numref(value), 2) + mpz_sizeinbase(mpq_denref(value), 2);
    p->fits = (exponent >= 0 || mpq_sgn(value) != 0) && bits * power <= PS_COEFFICIENT_BITS;
    if (!p->fits)
        return;
    mpq_t raised;
    mpq_init(raised);
    mpz_pow_ui(mpq_numref(raised), mpq_numref(value), power);
    mpz_pow_ui(mpq_denref(raised), mpq_denref(value), power);
    if (exponent < 0)
        mpq_inv(raised, raised);
    mpq_mul(p->coefficient, p->coefficient, raised);
    p->fits = ps_terms_is_short(p->coefficient);
    mpq_clear(raised);
}

/* Whether it is a power or a root whose exponent is merged. */
static bool is_power(mpq_t exponent, const ps_graph *g, ps_node node)
{
    ps_operator op = ps_graph_operator(g, node);
    mpq_srcptr value = op == PS_OP_POW ? ps_graph_value(g, ps_graph_argument(g, node, 1)) : NULL;
    if (value != NULL)
        mpq_set(exponent, value);
    else
        mpq_set_ui(exponent, 1, 2);
    return (value != NULL && is_small(value)) || op == PS_OP_SQRT;
}

/* p *= node^exponent. Only an integer power may be distributed over the parts of node: sqrt(x^2) is not x. */
static void multiply(ps_terms *p, ps_graph *g, ps_node node, mpq_srcptr exponent, int depth)
{
    p->fits = p->fits && node != PS_NODE_NONE && is_small(exponent);
    if (!p->fits)
        return;
    mpq_t inner; /* the exponent of a part */
    mpq_init(inner);
    ps_operator op = ps_graph_operator(g, node);
    ps_node x = ps_graph_argument(g, node, 0), y = ps_graph_argument(g, node, 1);
    bool apart = is_integer(exponent) && depth < DEPTH;
    if (is_integer(exponent) && op == PS_OP_CONSTANT) {
        multiply_constant(p, ps_graph_value(g, node), mpz_get_si(mpq_numref(exponent)));
    } else if (apart && op == PS_OP_NEG) {
        if (mpz_odd_p(mpq_numref(exponent)))
            mpq_neg(p->coefficient, p->coefficient);
        multiply(p, g, x, exponent, depth + 1);
    } else if (apart && (op == PS_OP_MUL || op == PS_OP_DIV)) {
        mpq_neg(inner, exponent);
        multiply(p, g, x, exponent, depth + 1);
        multiply(p, g, y, op == PS_OP_MUL ? exponent : inner, depth + 1);
    } else if (apart && is_power(inner, g, node)) {
        mpq_mul(inner, inner, exponent);
        multiply(p, g, x, inner, depth + 1);
    } else {
        push(p, g, node, exponent);
    }
    mpq_clear(inner);
}

static ps_term *find(ps_terms *p, const ps_graph *g, ps_operator op, ps_node argument)
{
    for (size_t i = 0; i < p->count; i++)
        if (ps_graph_operator(g, p->term[i].node) == op && ps_graph_argument(g, p->term[i].node, 0) == argument &&
            is_integer(p->term[i].weight))
            return &p->term[i];
    return NULL;
}

/* first^k second^k = merged^k, or first^k second^-k with `divided`, for the largest k > 0 that the two exponents allow. */
static void merge_pair(ps_terms *p, ps_graph *g, mpq_ptr first, mpq_ptr second, bool divided, ps_node merged)
{
    mpq_t k;
    mpq_init(k);
    mpq_set(k, second);
    if (divided)
        mpq_neg(k, k);
    if (mpq_cmp(first, k) < 0)
        mpq_set(k, first);
    if (mpq_sgn(k) > 0) {
        mpq_sub(first, first, k);
        divided ? mpq_add(second, second, k) : mpq_sub(second, second, k);
        push(p, g, merged, k);
    }
    mpq_clear(k);
}

static void recognise_quotients(ps_terms *p, ps_graph *g)
{
    for (size_t i = 0; i < p->count && p->fits; i++) {
        ps_operator op = ps_graph_operator(g, p->term[i].node);
        if ((op != PS_OP_EXP && op != PS_OP_SINH) || !is_integer(p->term[i].weight))
            continue;
        ps_node u = ps_graph_argument(g, p->term[i].node, 0);
        ps_term *partner = op == PS_OP_EXP ? find(p, g, PS_OP_SIGMOID, ps_neg(g, u)) : find(p, g, PS_OP_COSH, u);
        if (partner != NULL) /* exp(u) sigmoid(-u) = sigmoid(u), sinh(u) / cosh(u) = tanh(u) */
            merge_pair(p, g, p->term[i].weight, partner->weight, op == PS_OP_SINH,
                       ps_unary(g, op == PS_OP_EXP ? PS_OP_SIGMOID : PS_OP_TANH, u));
    }
}

void ps_product_multiply(ps_terms *product, ps_graph *graph, ps_node node, mpq_srcptr exponent)
{
    multiply(product, graph, node, exponent, 0);
    recognise_quotients(product, graph);
    ps_terms_drop_zeros(product);
}

/* Makes a, an exponent, what it shares with another of the same base: the one nearer to zero if their signs agree, else 0. */
static void share_exponent(mpq_ptr a, const ps_term *other)
{
    if (other == NULL || mpz_cmp(mpq_denref(a), mpq_denref(other->weight)) != 0 || mpq_sgn(a) != mpq_sgn(other->weight))
        mpq_set_ui(a, 0, 1);
    else if (mpz_cmpabs(mpq_numref(a), mpq_numref(other->weight)) >= 0)
        mpq_set(a, other->weight);
}

void ps_product_extract_common(ps_terms *common, ps_terms *products, size_t count)
{
    mpq_t shared;
    mpq_init(shared);
    for (size_t i = 0; i < products[0].count; i++) {
        ps_node base = products[0].term[i].node;
        mpq_set(shared, products[0].term[i].weight);
        for (size_t k = 1; k < count; k++)
            share_exponent(shared, ps_terms_find(&products[k], base));
        ps_terms_add(common, base, shared);
        mpq_neg(shared, shared);
        for (size_t k = 0; k < count && mpq_sgn(shared) != 0; k++)
            ps_terms_add(&products[k], base, shared);
    }
    for (size_t k = 0; k < count; k++)
        ps_terms_drop_zeros(&products[k]);
    ps_terms_drop_zeros(common);
    mpq_clear(shared);
}

/* base^|exponent|; half-integer powers through the square root, which is shared. */
static ps_node build_power(ps_graph *g, ps_node base, mpq_srcptr exponent)
{
    mpq_t size;
    mpq_init(size);
    mpq_abs(size, exponent);
    if (mpz_cmp_ui(mpq_denref(size), 2) == 0) {
        base = ps_graph_raw(g, PS_OP_SQRT, base, 0, 0);
        mpz_set_ui(mpq_denref(size), 1);
    }
    if (mpq_cmp_ui(size, 1, 1) != 0)
        base = ps_graph_raw(g, PS_OP_POW, base, ps_graph_rational(g, size), 0);
    mpq_clear(size);
    return base;
}

static int by_base(const void *a, const void *b)
{
    ps_node x = ((const ps_term *)a)->node, y = ((const ps_term *)b)->node;
    return (x > y) - (x < y);
}

/* The product of the factors whose exponents have the given sign; false if there are none. The product is PS_NODE_NONE
 * if it cannot be built, which is not the same thing. */
static bool build_side(ps_node *side, ps_graph *g, const ps_terms *p, int sign)
{
    bool any = false;
    for (size_t i = 0; i < p->count; i++) {
        if (mpq_sgn(p->term[i].weight) != sign)
            continue;
        ps_node power = build_power(g, p->term[i].node, p->term[i].weight);
        *side = any ? ps_graph_raw(g, PS_OP_MUL, *side, power, 0) : power;
        any = true;
    }
    return any;
}

ps_node ps_product_build(ps_graph *graph, ps_terms *product)
{
    if (mpq_sgn(product->coefficient) == 0)
        return ps_graph_integer(graph, 0);
    qsort(product->term, product->count, sizeof *product->term, by_base);
    ps_node coefficient = ps_graph_rational(graph, product->coefficient);
    ps_node above, below;
    bool has_above = build_side(&above, graph, product, 1), has_below = build_side(&below, graph, product, -1);
    if (!has_above)
        return has_below ? ps_graph_raw(graph, PS_OP_DIV, coefficient, below, 0) : coefficient;
    ps_node quotient = has_below ? ps_graph_raw(graph, PS_OP_DIV, above, below, 0) : above;
    if (ps_graph_is_integer(graph, coefficient, 1))
        return quotient;
    if (ps_graph_is_integer(graph, coefficient, -1))
        return ps_graph_raw(graph, PS_OP_NEG, quotient, 0, 0);
    return ps_graph_raw(graph, PS_OP_MUL, coefficient, quotient, 0);
}

/* Whether it is -(x + y) or -(x - y). */
static bool is_minus_sum(const ps_graph *g, const ps_terms *p)
{
    if (p->count != 1 || mpq_cmp_si(p->coefficient, -1, 1) != 0 || mpq_cmp_si(p->term[0].weight, 1, 1) != 0)
        return false;
    ps_operator op = ps_graph_operator(g, p->term[0].node);
    return op == PS_OP_ADD || op == PS_OP_SUB;
}

ps_node ps_simplify_product(ps_graph *graph, ps_operator op, ps_node x, ps_node y)
{
    ps_terms product;
    mpq_t exponent;
    ps_terms_init(&product);
    mpq_init(exponent);
    mpq_set_si(exponent, 1, 1);
    ps_product_multiply(&product, graph, x, exponent);
    if (op == PS_OP_DIV)
        mpq_neg(exponent, exponent);
    if (op == PS_OP_NEG)
        mpq_neg(product.coefficient, product.coefficient);
    else
        ps_product_multiply(&product, graph, y, exponent);
    ps_node result;
    if (!product.fits)
        result = ps_graph_raw(graph, op, x, y, 0);
    else if (is_minus_sum(graph, &product))
        result = ps_sub(graph, ps_graph_integer(graph, 0), product.term[0].node); /* -(a - b) = b - a */
    else
        result = ps_product_build(graph, &product);
    mpq_clear(exponent);
    ps_terms_clear(&product);
    return result;
}

static bool exact_square_root(mpq_t root, mpq_srcptr value)
{
    if (mpq_sgn(value) < 0 || !mpz_perfect_square_p(mpq_numref(value)) || !mpz_perfect_square_p(mpq_denref(value)))
        return false;
    mpz_sqrt(mpq_numref(root), mpq_numref(value));
    mpz_sqrt(mpq_denref(root), mpq_denref(value));
    return true;
}

ps_node ps_simplify_power(ps_graph *graph, ps_node x, mpq_srcptr exponent)
{
    if (mpq_cmp_ui(exponent, 1, 1) == 0)
        return x;
    mpq_t part; /* the root of x, or the numerator of the exponent */
    ps_terms product;
    mpq_srcptr base = ps_graph_value(graph, x);
    mpq_init(part);
    ps_terms_init(&product);
    if (base != NULL && mpz_cmp_ui(mpq_denref(exponent), 2) == 0 && exact_square_root(part, base)) {
        x = ps_graph_rational(graph, part);
        mpq_set_z(part, mpq_numref(exponent));
    } else {
        mpq_set(part, exponent);
    }
    ps_node result;
    if (mpq_sgn(part) != 0)
        ps_product_multiply(&product, graph, x, part);
    if (product.fits)
        result = ps_product_build(graph, &product);
    else
        result = ps_graph_raw(graph, PS_OP_POW, x, ps_graph_rational(graph, part), 0);
    ps_terms_clear(&product);
    mpq_clear(part);
    return result;
}
