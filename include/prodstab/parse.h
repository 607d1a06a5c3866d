/* parse.h -- the expression language.
 *
 *   expression := term { ("+" | "-") term }            term  := signed { ("*" | "/") signed }
 *   signed     := { "-" | "+" } power                  power := primary [ ("^" | "**") signed ]
 *   primary    := number | name | name "(" expression { "," expression } ")" | "(" expression ")"
 *               | "piecewise" "(" case { "," case } ")"
 *   case       := "(" expression "," condition ")"
 *   condition  := conjunction { "|" conjunction }      conjunction := comparison { "&" comparison }
 *   comparison := "True" | "(" condition ")" | "~" comparison | expression ("<" | "<=" | ">" | ">=") expression
 *
 * So -z^2 is -(z^2), 2^3^2 is 2^(3^2) and a/b*c is (a/b)*c, as in mathematics and as SymPy prints. Numbers are exact
 * (rational.h). Functions are those of operators.def and the SymPy spellings ln, Abs, Min, Max, Piecewise, and min and
 * max take two or more arguments; the constants are pi and E. The text may have PS_PARSE_TEXT bytes and nest
 * PS_PARSE_DEPTH deep. */
#ifndef PRODSTAB_PARSE_H
#define PRODSTAB_PARSE_H

#include "prodstab/graph.h"
#include "prodstab/status.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { PS_PARSE_TEXT = 1 << 20, PS_PARSE_DEPTH = 500, PS_FUNCTION_ARGUMENTS = 4 };

/* A name that stands for a node. */
typedef struct ps_symbol {
    const char *name;
    ps_node node;
} ps_symbol;

/* A name that stands for a function: a call puts its arguments in the place of the formals, which are VARIABLE nodes. */
typedef struct ps_function {
    const char *name;
    size_t arity;
    ps_node formals[PS_FUNCTION_ARGUMENTS];
    ps_node body;
} ps_function;

/* What the names in a text mean, besides the functions and constants of the language; a scope's names win over those.
 * With simplify, nodes are built simplified, otherwise as they are written. */
typedef struct ps_scope {
    const ps_symbol *symbols;
    size_t symbol_count;
    const ps_function *functions;
    size_t function_count;
    bool simplify;
} ps_scope;

/* Reads the whole of text as an expression. Errors are PS_SYNTAX with the place; PS_BUDGET when the graph is full. */
ps_status ps_parse(ps_graph *graph, const ps_scope *scope, const char *text, size_t length, ps_node *result,
                   ps_error *error);

/* Whether text is a name that the language already uses, so that no parameter can have it. */
bool ps_parse_is_reserved(const char *text);

/* Whether text is a name: a letter or underscore, then letters, digits and underscores, at most PS_NAME_LENGTH. */
enum { PS_NAME_LENGTH = 31 };
bool ps_parse_is_name(const char *text);

#ifdef __cplusplus
}
#endif

#endif
