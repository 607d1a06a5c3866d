/* simplify.h -- between the parts of the simplifier: sums, products and functions. */
#ifndef PRODSTAB_EXPR_SIMPLIFY_H
#define PRODSTAB_EXPR_SIMPLIFY_H

#include "prodstab/graph.h"

/* Distinct nodes with exact weights: the terms of a sum with their coefficients, or the factors of a product with their
 * exponents. `fits` is false when what was taken apart was too large (then the rest is meaningless). */
enum { PS_TERMS = 16, PS_COEFFICIENT_BITS = 1 << 14 };
typedef struct ps_term {
    ps_node node; /* of a sum, PS_NODE_NONE is the constant term */
    mpq_t weight;
} ps_term;
typedef struct ps_terms {
    mpq_t coefficient; /* of a product */
    ps_term term[PS_TERMS];
    size_t count;
    bool fits;
} ps_terms;

void ps_terms_init(ps_terms *terms); /* to the empty sum or product */
void ps_terms_clear(ps_terms *terms);
ps_term *ps_terms_find(ps_terms *terms, ps_node node); /* NULL if it is not there */
void ps_terms_add(ps_terms *terms, ps_node node, mpq_srcptr weight);
void ps_terms_drop_zeros(ps_terms *terms);
bool ps_terms_is_short(mpq_srcptr value); /* of at most PS_COEFFICIENT_BITS */

/* product *= node^exponent */
void ps_product_multiply(ps_terms *product, ps_graph *graph, ps_node node, mpq_srcptr exponent);
/* Takes out of all what they have in common and multiplies it into common. */
void ps_product_extract_common(ps_terms *common, ps_terms *products, size_t count);
ps_node ps_product_build(ps_graph *graph, ps_terms *product);

ps_node ps_simplify_product(ps_graph *graph, ps_operator op, ps_node x, ps_node y); /* MUL DIV NEG */
ps_node ps_simplify_power(ps_graph *graph, ps_node x, mpq_srcptr exponent);
ps_node ps_simplify_sum(ps_graph *graph, ps_operator op, ps_node x, ps_node y); /* ADD SUB */

/* The u of a node 1 + exp(u), or PS_NODE_NONE. */
ps_node ps_match_one_plus_exp(const ps_graph *graph, ps_node node);

#endif
