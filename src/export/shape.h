/* shape.h -- what the notations for readers, LaTeX and MathML, tell apart: a table of such a notation has a line for each shape. */
#ifndef PRODSTAB_EXPORT_SHAPE_H
#define PRODSTAB_EXPORT_SHAPE_H

#include "expr/notation.h"
#include "prodstab/loss.h"

/* How tightly a node binds. What is no ATOM gets parentheses before an exponent, so that nobody takes log(x)^2 for log(x^2). */
enum { PS_BINDS_SUM = 1, PS_BINDS_SIGN, PS_BINDS_PRODUCT, PS_BINDS_POWER, PS_BINDS_ATOM };

/* Places where nodes are written in another way: the condition "\1 > 0" of a case, and the cases after the first. */
enum { PS_PLACE_CASE = -2, PS_PLACE_CONDITION = -1 };

/* An operator is its own shape but where it is one of these. */
typedef enum ps_shape {
    PS_SHAPE_NEGATIVE = PS_OP_COUNT, /* a constant below 0 */
    PS_SHAPE_FRACTION,               /* 1/3; 1.5e-20 */
    PS_SHAPE_SIGNED_PRODUCT,         /* -a*b, written with its sign first */
    PS_SHAPE_DOTTED_PRODUCT,         /* a*2: a sign has to stand between */
    PS_SHAPE_SIGNED_DOTTED_PRODUCT,  /* -a*2 */
    PS_SHAPE_EULER,                  /* exp(1) */
    PS_SHAPE_LONG_EXP,               /* exp of something that is too large for an exponent */
    PS_SHAPE_GREATER,                /* as a condition: a - b, where b is no constant or a is none */
    PS_SHAPE_LESS,                   /* as a condition: 1/10 - a */
    PS_SHAPE_AND,                    /* as a condition: min */
    PS_SHAPE_OR,                     /* as a condition: max */
    PS_SHAPE_POSITIVE,               /* as a condition: anything else */
    PS_SHAPE_CASE,                   /* a case and those after it */
    PS_SHAPE_OTHERWISE,              /* the last case */
    PS_SHAPE_COUNT
} ps_shape;

ps_shape ps_shape_of(const ps_graph *graph, ps_node node, int least);

/* Appends a constant, without its sign, as "12", "0.1", "1.5e-20" or, where that is shorter to read, "1/3". */
void ps_shape_number(ps_buffer *buffer, mpq_srcptr value);

/* A name in its parts: alpha_0, x1 and w_in have the subscripts 0, 1 and in. */
typedef struct ps_shape_name {
    char head[PS_NAME_LENGTH + 1], subscript[PS_NAME_LENGTH + 1];
    const char *greek; /* the head as a numeric character reference of XML, NULL for other heads */
} ps_shape_name;

ps_shape_name ps_shape_name_of(const char *name);

/* Appends the loss as it was written, with the names of its parameters. PS_BUDGET when that is longer than PS_GRAPH_TEXT. */
ps_status ps_shape_print(ps_buffer *buffer, const ps_notation *notation, const ps_loss *loss, ps_error *error);

#endif
