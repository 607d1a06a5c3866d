/* simplify.h -- between the parts of the simplifier: sums, products and functions. */
#ifndef PRODSTAB_EXPR_SIMPLIFY_H
#define PRODSTAB_EXPR_SIMPLIFY_H

#include "prodstab/graph.h"

/* A product as exact coefficient times powers of distinct bases. `fits` is false when the node was too large to be taken
 * apart (then the rest is meaningless). Exponents n/d have |n|, d <= PS_EXPONENT_LIMIT, so that what is made of two of them
 * fits into 64 bits. */
enum { PS_PRODUCT_FACTORS = 16, PS_COEFFICIENT_BITS = 1 << 14, PS_EXPONENT_LIMIT = 1 << 20 };
typedef struct ps_factor {
    ps_node base;
    int32_t numerator, denominator; /* of the exponent, in lowest terms, denominator > 0 */
} ps_factor;
typedef struct ps_product {
    mpq_t coefficient;
    ps_factor factor[PS_PRODUCT_FACTORS];
    size_t count;
    bool fits;
} ps_product;

void ps_product_init(ps_product *product); /* to 1 */
void ps_product_clear(ps_product *product);
/* product *= node^(numerator/denominator) */
void ps_product_multiply(ps_product *product, ps_graph *graph, ps_node node, int64_t numerator, int64_t denominator);
/* Takes out of both what they have in common and multiplies it into common. */
void ps_product_extract_common(ps_product *common, ps_product *products, size_t count);
ps_node ps_product_build(ps_graph *graph, ps_product *product);

ps_node ps_simplify_product(ps_graph *graph, ps_operator op, ps_node x, ps_node y); /* MUL DIV NEG */
ps_node ps_simplify_power(ps_graph *graph, ps_node x, ps_node y);
ps_node ps_simplify_sum(ps_graph *graph, ps_operator op, ps_node x, ps_node y); /* ADD SUB */

/* The u of a node 1 + exp(u), or PS_NODE_NONE. */
ps_node ps_match_one_plus_exp(const ps_graph *graph, ps_node node);

#endif
