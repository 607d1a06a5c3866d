/* constant.h -- the values of expressions without variables, node by node: exactly while they are rational, in balls from there
 * on. They are evaluated as they were written, so every part of them is known to be defined. */
#ifndef PRODSTAB_NUMBERS_CONSTANT_H
#define PRODSTAB_NUMBERS_CONSTANT_H

#include "numbers/arb_include.h"
#include "prodstab/graph.h"
#include "prodstab/status.h"

enum { PS_CONSTANT_BITS = 33220 }; /* of 10000 digits; larger powers are not computed */

/* What is known of a node: its value, exactly or in a ball; or nothing, and then why, unless an argument says that. */
typedef struct ps_constant {
    enum { PS_CONSTANT_EXACT, PS_CONSTANT_ENCLOSED, PS_CONSTANT_UNKNOWN } known;
    mpq_t exact;
    arb_t ball;
    const char *why;
} ps_constant;

extern const char *const ps_constant_too_large; /* a reason why */

typedef struct ps_constants {
    ps_graph *graph;
    ps_constant *values; /* of the nodes 0 .. count - 1 that are used */
    bool *used;
    size_t count;
    slong precision;
} ps_constants;

/* For a node without variables; the graph must outlive it. */
void ps_constants_init(ps_constants *constants, ps_graph *graph, ps_node node);
void ps_constants_clear(ps_constants *constants);

/* The value of the node at that precision. */
ps_constant *ps_constants_evaluate(ps_constants *constants, slong precision);

/* The node below this one that has the reason why this one is unknown. */
ps_node ps_constants_culprit(const ps_constants *constants, ps_node node);

#endif
