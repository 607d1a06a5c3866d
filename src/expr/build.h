/* build.h -- inside the expression modules: short names for building simplified nodes. */
#ifndef PRODSTAB_EXPR_BUILD_H
#define PRODSTAB_EXPR_BUILD_H

#include "prodstab/graph.h"

static inline ps_node ps_add(ps_graph *g, ps_node x, ps_node y) { return ps_graph_simplified(g, PS_OP_ADD, x, y, 0); }
static inline ps_node ps_sub(ps_graph *g, ps_node x, ps_node y) { return ps_graph_simplified(g, PS_OP_SUB, x, y, 0); }
static inline ps_node ps_mul(ps_graph *g, ps_node x, ps_node y) { return ps_graph_simplified(g, PS_OP_MUL, x, y, 0); }
static inline ps_node ps_div(ps_graph *g, ps_node x, ps_node y) { return ps_graph_simplified(g, PS_OP_DIV, x, y, 0); }
static inline ps_node ps_pow(ps_graph *g, ps_node x, ps_node y) { return ps_graph_simplified(g, PS_OP_POW, x, y, 0); }
static inline ps_node ps_neg(ps_graph *g, ps_node x) { return ps_graph_simplified(g, PS_OP_NEG, x, 0, 0); }
static inline ps_node ps_unary(ps_graph *g, ps_operator op, ps_node x) { return ps_graph_simplified(g, op, x, 0, 0); }

/* The derivatives by variable that have been computed, by node; PS_NODE_NONE where not yet. At least count entries, to be
 * read and written; valid until the next call for this variable. (graph.c) */
ps_node *ps_graph_known_derivatives(ps_graph *graph, ps_node variable, size_t count);

#endif
