/* Products: c * f1^e1 * f2^e2 ..., with equal bases merged. Merging x^a x^b into x^(a+b) is an identity wherever both
 * factors are defined, and so are the quotients that are recognised as sigmoid and tanh. */
#include <stdlib.h>

#include "expr/build.h"
#include "expr/simplify.h"

enum { DEPTH = 32 };

void ps_product_init(ps_product *product)
{
    mpq_init(product->coefficient);
    mpq_set_ui(product->coefficient, 1, 1);
    product->count = 0;
    product->fits = true;
}

void ps_product_clear(ps_product *product)
{
    mpq_clear(product->coefficient);
}

static int64_t size(int64_t exponent)
{
    return exponent < 0 ? -exponent : exponent;
}

static int64_t greatest_common_divisor(int64_t a, int64_t b)
{
    while (b != 0) {
        int64_t rest = a % b;
        a = b;
        b = rest;
    }
    return size(a);
}

static bool in_range(int64_t numerator, int64_t denominator)
{
    return -PS_EXPONENT_LIMIT <= numerator && numerator <= PS_EXPONENT_LIMIT && denominator <= PS_EXPONENT_LIMIT;
}

/* a/b + c/d in lowest terms; false, and nothing, when it leaves the range of exponents that are merged. */
static bool add_exponent(ps_factor *factor, int64_t numerator, int64_t denominator)
{
    int64_t n = factor->numerator * denominator + numerator * factor->denominator;
    int64_t d = factor->denominator * denominator, divisor = greatest_common_divisor(n, d);
    if (!in_range(n / divisor, d / divisor))
        return false;
    factor->numerator = (int32_t)(n / divisor);
    factor->denominator = (int32_t)(d / divisor);
    return true;
}

static void drop_trivial(ps_product *p)
{
    size_t kept = 0;
    for (size_t i = 0; i < p->count; i++)
        if (p->factor[i].numerator != 0)
            p->factor[kept++] = p->factor[i];
    p->count = kept;
}

static void push(ps_product *p, ps_graph *g, ps_node base, int64_t numerator, int64_t denominator)
{
    ps_node u = ps_match_one_plus_exp(g, base);
    if (u != PS_NODE_NONE && numerator < 0) { /* 1 / (1 + exp u) = sigmoid(-u) */
        base = ps_unary(g, PS_OP_SIGMOID, ps_neg(g, u));
        numerator = -numerator;
    }
    size_t i = 0;
    while (i < p->count && p->factor[i].base != base)
        i++;
    if (i == PS_PRODUCT_FACTORS || base == PS_NODE_NONE) {
        p->fits = false;
        return;
    }
    if (i == p->count)
        p->factor[p->count++] = (ps_factor){base, 0, 1};
    if (!add_exponent(&p->factor[i], numerator, denominator))
        p->fits = false;
}

static void multiply_constant(ps_product *p, mpq_srcptr value, int64_t exponent)
{
    unsigned long power = (unsigned long)size(exponent);
    uint64_t bits = mpz_sizeinbase(mpq_numref(value), 2) + mpz_sizeinbase(mpq_denref(value), 2);
    if ((exponent < 0 && mpq_sgn(value) == 0) || bits * power > PS_COEFFICIENT_BITS ||
        mpz_sizeinbase(mpq_numref(p->coefficient), 2) > PS_COEFFICIENT_BITS ||
        mpz_sizeinbase(mpq_denref(p->coefficient), 2) > PS_COEFFICIENT_BITS) {
        p->fits = false;
        return;
    }
    mpq_t raised;
    mpq_init(raised);
    mpz_pow_ui(mpq_numref(raised), mpq_numref(value), power);
    mpz_pow_ui(mpq_denref(raised), mpq_denref(value), power);
    if (exponent < 0)
        mpq_inv(raised, raised);
    mpq_mul(p->coefficient, p->coefficient, raised);
    mpq_clear(raised);
}

static bool constant_exponent(const ps_graph *g, ps_node y, int64_t *numerator, int64_t *denominator)
{
    mpq_srcptr value = ps_graph_value(g, y);
    if (value == NULL || !mpz_fits_slong_p(mpq_numref(value)) || !mpz_fits_slong_p(mpq_denref(value)))
        return false;
    *numerator = mpz_get_si(mpq_numref(value));
    *denominator = mpz_get_si(mpq_denref(value));
    return in_range(*numerator, *denominator);
}

/* p *= node^(n/d). Only an integer power may be distributed over the parts of node: sqrt(x^2) is not x. */
static void multiply(ps_product *p, ps_graph *g, ps_node node, int64_t n, int64_t d, int depth)
{
    int64_t inner_n, inner_d;
    if (!p->fits || node == PS_NODE_NONE || !in_range(n, d)) {
        p->fits = false;
        return;
    }
    ps_operator op = ps_graph_operator(g, node);
    ps_node x = ps_graph_argument(g, node, 0), y = ps_graph_argument(g, node, 1);
    if (d == 1 && op == PS_OP_CONSTANT) {
        multiply_constant(p, ps_graph_value(g, node), n);
    } else if (d == 1 && depth < DEPTH && op == PS_OP_NEG) {
        if (n % 2 != 0)
            mpq_neg(p->coefficient, p->coefficient);
        multiply(p, g, x, n, 1, depth + 1);
    } else if (d == 1 && depth < DEPTH && (op == PS_OP_MUL || op == PS_OP_DIV)) {
        multiply(p, g, x, n, 1, depth + 1);
        multiply(p, g, y, op == PS_OP_MUL ? n : -n, 1, depth + 1);
    } else if (d == 1 && depth < DEPTH && op == PS_OP_POW && constant_exponent(g, y, &inner_n, &inner_d) &&
               in_range(inner_n * n, inner_d)) {
        int64_t divisor = greatest_common_divisor(inner_n * n, inner_d);
        multiply(p, g, x, inner_n * n / divisor, inner_d / divisor, depth + 1);
    } else if (d == 1 && depth < DEPTH && op == PS_OP_SQRT) {
        multiply(p, g, x, n % 2 == 0 ? n / 2 : n, n % 2 == 0 ? 1 : 2, depth + 1);
    } else {
        push(p, g, node, n, d);
    }
}

static ps_factor *find(ps_product *p, const ps_graph *g, ps_operator op, ps_node argument)
{
    for (size_t i = 0; i < p->count; i++)
        if (ps_graph_operator(g, p->factor[i].base) == op && ps_graph_argument(g, p->factor[i].base, 0) == argument &&
            p->factor[i].denominator == 1)
            return &p->factor[i];
    return NULL;
}

/* first^k second^(sign k) = merged^k for the largest k the two exponents allow. */
static void merge_pair(ps_product *p, ps_graph *g, ps_factor *first, ps_factor *second, int32_t sign, ps_node merged)
{
    int32_t available = sign * second->numerator;
    int32_t k = first->numerator < available ? first->numerator : available;
    if (k <= 0)
        return;
    first->numerator -= k;
    second->numerator -= sign * k;
    push(p, g, merged, k, 1);
}

static void recognise_quotients(ps_product *p, ps_graph *g)
{
    for (size_t i = 0; i < p->count && p->fits; i++) {
        ps_node base = p->factor[i].base;
        ps_operator op = ps_graph_operator(g, base);
        if ((op != PS_OP_EXP && op != PS_OP_SINH) || p->factor[i].denominator != 1)
            continue;
        ps_node u = ps_graph_argument(g, base, 0);
        ps_factor *partner = op == PS_OP_EXP ? find(p, g, PS_OP_SIGMOID, ps_neg(g, u)) : find(p, g, PS_OP_COSH, u);
        if (partner != NULL && op == PS_OP_EXP) /* exp(u) sigmoid(-u) = sigmoid(u) */
            merge_pair(p, g, &p->factor[i], partner, 1, ps_unary(g, PS_OP_SIGMOID, u));
        else if (partner != NULL) /* sinh(u) / cosh(u) = tanh(u) */
            merge_pair(p, g, &p->factor[i], partner, -1, ps_unary(g, PS_OP_TANH, u));
    }
}

void ps_product_multiply(ps_product *product, ps_graph *graph, ps_node node, int64_t numerator, int64_t denominator)
{
    multiply(product, graph, node, numerator, denominator, 0);
    recognise_quotients(product, graph);
    drop_trivial(product);
}

/* The exponent that two factors of the same base share: the one nearer to zero if their signs agree, else 0. */
static int32_t shared_exponent(const ps_factor *a, const ps_factor *b)
{
    if (a->denominator != b->denominator || (a->numerator > 0) != (b->numerator > 0))
        return 0;
    return size(a->numerator) < size(b->numerator) ? a->numerator : b->numerator;
}

void ps_product_extract_common(ps_product *common, ps_product *products, size_t count)
{
    for (size_t i = 0; i < products[0].count; i++) {
        ps_factor shared = products[0].factor[i];
        for (size_t k = 1; k < count; k++) {
            size_t j = 0;
            while (j < products[k].count && products[k].factor[j].base != shared.base)
                j++;
            shared.numerator = j < products[k].count ? shared_exponent(&shared, &products[k].factor[j]) : 0;
            if (shared.numerator == 0)
                break;
        }
        if (shared.numerator != 0)
            common->factor[common->count++] = shared;
    }
    for (size_t k = 0; k < count; k++) {
        for (size_t i = 0; i < common->count; i++)
            for (size_t j = 0; j < products[k].count; j++)
                if (products[k].factor[j].base == common->factor[i].base)
                    add_exponent(&products[k].factor[j], -common->factor[i].numerator, common->factor[i].denominator);
        drop_trivial(&products[k]);
    }
}

/* base^(n/d) for n > 0; half-integer powers through the square root, which is shared. */
static ps_node build_power(ps_graph *g, ps_node base, int32_t n, int32_t d)
{
    if (d == 2)
        base = ps_graph_raw(g, PS_OP_SQRT, base, 0, 0);
    if (d <= 2)
        return n == 1 ? base : ps_graph_raw(g, PS_OP_POW, base, ps_graph_integer(g, n), 0);
    mpq_t exponent;
    mpq_init(exponent);
    mpq_set_si(exponent, n, (unsigned long)d);
    ps_node result = ps_graph_raw(g, PS_OP_POW, base, ps_graph_rational(g, exponent), 0);
    mpq_clear(exponent);
    return result;
}

static int by_base(const void *a, const void *b)
{
    ps_node x = ((const ps_factor *)a)->base, y = ((const ps_factor *)b)->base;
    return (x > y) - (x < y);
}

/* The product of the factors whose exponents have the given sign; false if there are none. The product is PS_NODE_NONE
 * if it cannot be built, which is not the same thing. */
static bool build_side(ps_node *side, ps_graph *g, const ps_product *p, int sign)
{
    bool any = false;
    for (size_t i = 0; i < p->count; i++) {
        const ps_factor *f = &p->factor[i];
        if ((f->numerator > 0) != (sign > 0))
            continue;
        ps_node power = build_power(g, f->base, f->numerator * sign, f->denominator);
        *side = any ? ps_graph_raw(g, PS_OP_MUL, *side, power, 0) : power;
        any = true;
    }
    return any;
}

ps_node ps_product_build(ps_graph *graph, ps_product *product)
{
    if (mpq_sgn(product->coefficient) == 0)
        return ps_graph_integer(graph, 0);
    qsort(product->factor, product->count, sizeof *product->factor, by_base);
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

static bool is_sum(const ps_graph *g, ps_node node)
{
    ps_operator op = ps_graph_operator(g, node);
    return op == PS_OP_ADD || op == PS_OP_SUB;
}

ps_node ps_simplify_product(ps_graph *graph, ps_operator op, ps_node x, ps_node y)
{
    ps_product product;
    ps_product_init(&product);
    ps_product_multiply(&product, graph, x, 1, 1);
    if (op == PS_OP_NEG)
        mpq_neg(product.coefficient, product.coefficient);
    else
        ps_product_multiply(&product, graph, y, op == PS_OP_MUL ? 1 : -1, 1);
    ps_node result;
    if (!product.fits)
        result = ps_graph_raw(graph, op, x, y, 0);
    else if (product.count == 1 && product.factor[0].numerator == 1 && product.factor[0].denominator == 1 &&
             mpq_cmp_si(product.coefficient, -1, 1) == 0 && is_sum(graph, product.factor[0].base))
        result = ps_sub(graph, ps_graph_integer(graph, 0), product.factor[0].base); /* -(a - b) = b - a */
    else
        result = ps_product_build(graph, &product);
    ps_product_clear(&product);
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

ps_node ps_simplify_power(ps_graph *graph, ps_node x, ps_node y)
{
    int64_t numerator, denominator;
    if (!constant_exponent(graph, y, &numerator, &denominator))
        return ps_graph_raw(graph, PS_OP_POW, x, y, 0);
    if (numerator == 0)
        return ps_graph_integer(graph, 1);
    if (numerator == 1 && denominator == 1)
        return x;
    mpq_t root;
    mpq_init(root);
    ps_node result = PS_NODE_NONE;
    if (denominator == 2 && ps_graph_value(graph, x) != NULL && exact_square_root(root, ps_graph_value(graph, x)))
        result = ps_simplify_power(graph, ps_graph_rational(graph, root), ps_graph_integer(graph, (long)numerator));
    mpq_clear(root);
    if (result != PS_NODE_NONE)
        return result;
    ps_product product;
    ps_product_init(&product);
    ps_product_multiply(&product, graph, x, numerator, denominator);
    result = product.fits ? ps_product_build(graph, &product) : ps_graph_raw(graph, PS_OP_POW, x, y, 0);
    ps_product_clear(&product);
    return result;
}
