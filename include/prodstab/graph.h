/* graph.h -- expressions as a directed acyclic graph.
 *
 * A graph holds nodes; a node is an operator of operators.def with arguments that are older nodes, so every traversal is
 * a loop over indices and no depth of nesting can exhaust the stack. Equal nodes are built once. All numbers are exact
 * rationals. Meanings that are not obvious:
 *   pow(x, c)       c an integer constant: the power; c another constant or not constant: exp(c log x), for x > 0
 *   cbrt(x)         the real cube root, for every x
 *   sigmoid(x)      1 / (1 + exp(-x));   softplus(x) log(1 + exp(x));   logcosh(x) log(cosh(x))
 *   select(c, x, y) x where c > 0, y elsewhere (what `piecewise` is made of)
 *   DIVIDED         the divided difference l1[c, .., c, z, .., z] of the loss's first derivative, c taken n times and z
 *                   taken m times; smooth also where z = c. Only the checker evaluates it (program.h, `divided`).
 *
 * A graph refuses to grow over PS_GRAPH_NODES nodes: from then on builders return PS_NODE_NONE, which every function here
 * accepts as an argument and passes on; look once, at the end. */
#ifndef PRODSTAB_GRAPH_H
#define PRODSTAB_GRAPH_H

#include <gmp.h>
#include <stdbool.h>
#include <stdint.h>

#include "prodstab/buffer.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum ps_operator {
#define PS_OPERATOR(NAME, name, arity, at_zero) PS_OP_##NAME,
#include "prodstab/operators.def"
#undef PS_OPERATOR
    PS_OP_COUNT
} ps_operator;

typedef uint32_t ps_node;
#define PS_NODE_NONE UINT32_MAX
enum { PS_GRAPH_NODES = 1 << 19 };

typedef struct ps_graph ps_graph;

ps_graph *ps_graph_create(void);
void ps_graph_destroy(ps_graph *graph); /* NULL is allowed */

const char *ps_operator_name(ps_operator op);
int ps_operator_arity(ps_operator op);

/* ---- building nodes as they are written ---- */
ps_node ps_graph_rational(ps_graph *graph, const mpq_t value);
ps_node ps_graph_integer(ps_graph *graph, long value);
ps_node ps_graph_variable(ps_graph *graph, const char *name); /* the same node for the same name */
ps_node ps_graph_raw(ps_graph *graph, ps_operator op, ps_node x, ps_node y, ps_node z);

/* l1[c n times, z m times]; the third argument of the node codes n and m. */
#define PS_DIVIDED_CODE(n, m) (16 * (n) + (m))
#define PS_DIVIDED_LEFT(code) ((int)((code) / 16))
#define PS_DIVIDED_RIGHT(code) ((int)((code) % 16))
ps_node ps_graph_divided(ps_graph *graph, ps_node c, ps_node z, int n, int m);

/* ---- looking at nodes ---- */
size_t ps_graph_size(const ps_graph *graph); /* nodes 0 .. size-1 exist */
ps_operator ps_graph_operator(const ps_graph *graph, ps_node node);
ps_node ps_graph_argument(const ps_graph *graph, ps_node node, int index);
mpq_srcptr ps_graph_value(const ps_graph *graph, ps_node node); /* of a CONSTANT node, else NULL; lives as long as the graph */
const char *ps_graph_name(const ps_graph *graph, ps_node node); /* of a VARIABLE node */
bool ps_graph_is_integer(const ps_graph *graph, ps_node node, long value);
/* Marks in used[0 .. last] (last the largest of the nodes given; freed by the caller) all that the nodes are made of. */
bool *ps_graph_reachable(const ps_graph *graph, const ps_node *nodes, size_t count);

/* ---- simplifying, differentiating, substituting (simplify.c, derivative.c) ---- */

/* The node op(x, y, z) after simplification: exact folding, like terms and common factors collected, and the shapes
 * log(1+exp u), 1/(1+exp(-u)), log(cosh u), sinh u / cosh u recognised as the primitives that have tight enclosures.
 * The result equals op(x, y, z) wherever that is defined; it may be defined in more places, so whoever relies on the
 * domain evaluates the expression as it was written (program.h, PS_SMOOTH). */
ps_node ps_graph_simplified(ps_graph *graph, ps_operator op, ps_node x, ps_node y, ps_node z);
ps_node ps_graph_simplify(ps_graph *graph, ps_node node);

/* The derivative with respect to a VARIABLE node, simplified: an identity wherever node is smooth. */
ps_node ps_graph_derivative(ps_graph *graph, ps_node node, ps_node variable);

/* node with every variables[i] replaced by values[i], all at once, simplified. */
ps_node ps_graph_substitute(ps_graph *graph, ps_node node, const ps_node *variables, const ps_node *values,
                            size_t count);

/* ---- printing ---- */

/* Appends node as a formula that parses to an equal expression. Returns false, with what fitted, when the text would be
 * longer than PS_GRAPH_TEXT bytes (a graph that shares much can be exponentially long as text). */
enum { PS_GRAPH_TEXT = 1 << 20 };
bool ps_graph_print(ps_buffer *buffer, const ps_graph *graph, ps_node node);

#ifdef __cplusplus
}
#endif

#endif
