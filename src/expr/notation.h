/* notation.h -- one printer of formulas, and a table for each notation. */
#ifndef PRODSTAB_EXPR_NOTATION_H
#define PRODSTAB_EXPR_NOTATION_H

#include "prodstab/graph.h"

/* How an operator is written. In `text`, "\1", "\2" and "\3" stand for its arguments, each in parentheses if it binds less tightly
 * than `least` says for it, "\4" for the second without its sign, if that is a whole number, and "\5" for the node itself, with
 * `least` 0. NULL: as a call. A negative `least` asks for no parentheses: it names a place where the notation writes nodes in
 * another way. */
typedef struct ps_spelling {
    int binding; /* how tightly the whole binds, 0 least */
    int least[3];
    const char *text;
} ps_spelling;

typedef struct ps_notation {
    /* How a node is written where it has to bind so tightly, often spellings[operator]; NULL as text: by `leaf` or as a call. */
    const ps_spelling *(*spelling)(const ps_graph *graph, ps_node node, int least);
    /* Appends a constant or a variable. */
    void (*leaf)(ps_buffer *buffer, const ps_graph *graph, ps_node node);
    /* A call: its name, what is before, between and after the arguments, and how tightly each has to bind. */
    const char *(*name)(ps_operator op);
    const char *before, *between, *after;
    const char *open, *close; /* parentheses */
    int argument;
    int depth; /* nodes within one another, at most; 0: any number */
} ps_notation;

/* Appends the formula; false, with a part of it, where that is more than `limit` characters or deeper than the notation allows.
 * No depth of nesting matters to the printer itself. */
bool ps_notation_print(ps_buffer *buffer, const ps_notation *notation, const ps_graph *graph, ps_node node, size_t limit);

#endif
