/* parser.h -- between the parts of the parser: expressions (parse.c) and piecewise (piecewise.c). */
#ifndef PRODSTAB_EXPR_PARSER_H
#define PRODSTAB_EXPR_PARSER_H

#include "prodstab/parse.h"

typedef enum token_kind { END, NUMBER, NAME, SYMBOL, UNKNOWN } token_kind;

typedef struct parser {
    ps_graph *graph;
    const ps_scope *scope;
    const char *text;
    size_t length;
    token_kind kind; /* the current token is text[begin .. end) */
    size_t begin, end;
    int depth;
    ps_error *error;
    bool failed;
} parser;

enum { PS_PARSER_MANY = 64 }; /* arguments of a call, cases of piecewise */

/* ---- tokens ---- */
void ps_parser_next(parser *p);
bool ps_parser_at(const parser *p, const char *symbol);
bool ps_parser_accept(parser *p, const char *symbol); /* and goes on to the next if it is the current token */
bool ps_parser_same_name(const parser *p, size_t begin, size_t end, const char *name);
size_t ps_parser_scan_name(const char *text, size_t length); /* the length of the name that text begins with */

/* ---- errors: the first one wins, and what follows returns quickly ---- */
ps_node ps_parser_fail(parser *p, size_t begin, size_t end, const char *message);
ps_node ps_parser_fail_here(parser *p, const char *expected);
bool ps_parser_expect(parser *p, const char *symbol, const char *what);
bool ps_parser_enter(parser *p); /* one level deeper; the caller decrements p->depth */

ps_node ps_parser_build(parser *p, ps_operator op, ps_node x, ps_node y, ps_node z);
ps_node ps_parser_expression(parser *p);

/* The cases of a piecewise whose name is text[begin .. end), after its '('. */
ps_node ps_parser_piecewise(parser *p, size_t begin, size_t end);

#endif
