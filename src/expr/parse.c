#include "prodstab/parse.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "expr/parser.h"
#include "prodstab/rational.h"

/* ---- tokens ---- */

size_t ps_parser_scan_name(const char *text, size_t length)
{
    size_t n = 0;
    while (n < length && (isalpha((unsigned char)text[n]) || text[n] == '_' || (n > 0 && isdigit((unsigned char)text[n]))))
        n++;
    return n;
}

static size_t scan_symbol(const char *text, size_t length)
{
    if (length >= 2 && (memcmp(text, "**", 2) == 0 || memcmp(text, "<=", 2) == 0 || memcmp(text, ">=", 2) == 0))
        return 2;
    return text[0] != '\0' && strchr("+-*/^(),<>&|~", text[0]) != NULL;
}

/* A whole character of UTF-8, so that no message shows half of one. */
static size_t scan_character(const char *text, size_t length)
{
    size_t n = 1;
    while (n < length && ((unsigned char)text[n] & 0xc0) == 0x80)
        n++;
    return n;
}

void ps_parser_next(parser *p)
{
    size_t at = p->end, length;
    while (at < p->length && isspace((unsigned char)p->text[at]))
        at++;
    const char *rest = p->text + at;
    p->begin = at;
    if (at == p->length)
        p->kind = END, length = 0;
    else if ((length = ps_rational_scan_decimal(rest, p->length - at)) > 0)
        p->kind = NUMBER;
    else if ((length = ps_parser_scan_name(rest, p->length - at)) > 0)
        p->kind = NAME;
    else if ((length = scan_symbol(rest, p->length - at)) > 0)
        p->kind = SYMBOL;
    else
        p->kind = UNKNOWN, length = scan_character(rest, p->length - at);
    p->end = at + length;
}

bool ps_parser_at(const parser *p, const char *symbol)
{
    return p->kind == SYMBOL && p->end - p->begin == strlen(symbol) &&
           memcmp(p->text + p->begin, symbol, p->end - p->begin) == 0;
}

bool ps_parser_accept(parser *p, const char *symbol)
{
    if (p->failed || !ps_parser_at(p, symbol))
        return false;
    ps_parser_next(p);
    return true;
}

bool ps_parser_same_name(const parser *p, size_t begin, size_t end, const char *name)
{
    return strlen(name) == end - begin && memcmp(p->text + begin, name, end - begin) == 0;
}

/* ---- errors: the first one wins, and what follows returns quickly ---- */

ps_node ps_parser_fail(parser *p, size_t begin, size_t end, const char *message)
{
    if (!p->failed)
        ps_error_set(p->error, PS_SYNTAX, begin, end, "%s", message);
    p->failed = true;
    return PS_NODE_NONE;
}

ps_node ps_parser_fail_here(parser *p, const char *expected)
{
    char found[48] = "the end of the formula";
    ps_error message = {0};
    if (p->kind != END)
        snprintf(found, sizeof found, "'%.*s'", (int)(p->end - p->begin > 40 ? 40 : p->end - p->begin),
                 p->text + p->begin);
    ps_error_set(&message, PS_SYNTAX, 0, 0, "expected %s, found %s", expected, found);
    return ps_parser_fail(p, p->begin, p->end, message.message);
}

bool ps_parser_expect(parser *p, const char *symbol, const char *what)
{
    if (!ps_parser_accept(p, symbol))
        ps_parser_fail_here(p, what);
    return !p->failed;
}

bool ps_parser_enter(parser *p)
{
    if (++p->depth > PS_PARSE_DEPTH)
        ps_parser_fail(p, p->begin, p->end, "nested too deeply (the limit is 500)");
    return !p->failed;
}

/* ---- nodes ---- */

ps_node ps_parser_build(parser *p, ps_operator op, ps_node x, ps_node y, ps_node z)
{
    if (p->failed)
        return PS_NODE_NONE;
    return p->scope->simplify ? ps_graph_simplified(p->graph, op, x, y, z) : ps_graph_raw(p->graph, op, x, y, z);
}

/* The number that arithmetic of numbers makes, PS_NODE_NONE for anything else: what has a variable or may be undefined
 * is not to lose that (z/z is not 1 at 0). A few nodes are enough for an exponent, so there is no depth to fear. */
static ps_node fold_number(ps_graph *graph, ps_node node, int *nodes_left)
{
    ps_node argument[3] = {0, 0, 0};
    if (node == PS_NODE_NONE || ps_graph_value(graph, node) != NULL)
        return node;
    ps_operator op = ps_graph_operator(graph, node);
    int arity = ps_operator_arity(op);
    if (arity == 0 || --*nodes_left < 0)
        return PS_NODE_NONE;
    for (int k = 0; k < arity; k++) {
        argument[k] = fold_number(graph, ps_graph_argument(graph, node, k), nodes_left);
        if (argument[k] == PS_NODE_NONE)
            return PS_NODE_NONE;
    }
    ps_node folded = ps_graph_simplified(graph, op, argument[0], argument[1], argument[2]);
    return ps_graph_value(graph, folded) != NULL ? folded : PS_NODE_NONE;
}

/* An exponent is folded even where nodes are built as written: whether it is an integer decides the domain. */
static ps_node build_power(parser *p, ps_node x, ps_node y)
{
    int nodes_left = 64;
    ps_node number = p->failed ? PS_NODE_NONE : fold_number(p->graph, y, &nodes_left);
    return ps_parser_build(p, PS_OP_POW, x, number != PS_NODE_NONE ? number : y, 0);
}

static ps_node parse_number(parser *p)
{
    mpq_t value;
    ps_error error = {0};
    mpq_init(value);
    ps_node result = PS_NODE_NONE;
    if (ps_rational_parse(value, p->text + p->begin, p->end - p->begin, &error) == PS_OK)
        result = ps_graph_rational(p->graph, value);
    else
        ps_parser_fail(p, p->begin, p->end, error.message);
    mpq_clear(value);
    ps_parser_next(p);
    return result;
}

/* ---- calls ---- */

static const struct {
    const char *name;
    ps_operator op;
} aliases[] = {{"ln", PS_OP_LOG}, {"Abs", PS_OP_ABS}, {"Min", PS_OP_MIN}, {"Max", PS_OP_MAX}};

static ps_operator find_operator(const parser *p, size_t begin, size_t end)
{
    for (size_t i = 0; i < sizeof aliases / sizeof aliases[0]; i++)
        if (ps_parser_same_name(p, begin, end, aliases[i].name))
            return aliases[i].op;
    for (int op = 0; op < PS_OP_COUNT; op++)
        if (ps_operator_arity((ps_operator)op) > 0 && ps_parser_same_name(p, begin, end, ps_operator_name((ps_operator)op)))
            return (ps_operator)op;
    return PS_OP_COUNT;
}

static size_t parse_arguments(parser *p, ps_node *arguments)
{
    size_t count = 0;
    do {
        if (count == PS_PARSER_MANY)
            ps_parser_fail_here(p, "at most 64 arguments");
        else
            arguments[count++] = ps_parser_expression(p);
    } while (ps_parser_accept(p, ","));
    ps_parser_expect(p, ")", "',' or ')'");
    return count;
}

static ps_node fail_arity(parser *p, size_t begin, size_t end, size_t wanted, size_t found)
{
    ps_error message = {0};
    ps_error_set(&message, PS_SYNTAX, 0, 0, "%.*s takes %zu argument%s, found %zu", (int)(end - begin > 40 ? 40 : end - begin),
                 p->text + begin, wanted, wanted == 1 ? "" : "s", found);
    return ps_parser_fail(p, begin, end, message.message);
}

static ps_node call_operator(parser *p, ps_operator op, size_t begin, size_t end)
{
    ps_node arguments[PS_PARSER_MANY];
    size_t count = parse_arguments(p, arguments), arity = (size_t)ps_operator_arity(op);
    if (p->failed)
        return PS_NODE_NONE;
    bool folded = (op == PS_OP_MIN || op == PS_OP_MAX) && count >= 2;
    if (count != arity && !folded)
        return fail_arity(p, begin, end, arity, count);
    if (!folded)
        return ps_parser_build(p, op, arguments[0], arity > 1 ? arguments[1] : 0, arity > 2 ? arguments[2] : 0);
    ps_node result = arguments[0];
    for (size_t i = 1; i < count; i++)
        result = ps_parser_build(p, op, result, arguments[i], 0);
    return result;
}

static ps_node call_function(parser *p, const ps_function *function, size_t begin, size_t end)
{
    ps_node arguments[PS_PARSER_MANY];
    size_t count = parse_arguments(p, arguments);
    if (p->failed)
        return PS_NODE_NONE;
    if (count != function->arity)
        return fail_arity(p, begin, end, function->arity, count);
    return ps_graph_substitute(p->graph, function->body, function->formals, arguments, count);
}

/* ---- expressions ---- */

static ps_node parse_constant_or_symbol(parser *p, size_t begin, size_t end)
{
    for (size_t i = 0; i < p->scope->symbol_count; i++)
        if (ps_parser_same_name(p, begin, end, p->scope->symbols[i].name))
            return p->scope->symbols[i].node;
    if (ps_parser_same_name(p, begin, end, "pi"))
        return ps_parser_build(p, PS_OP_PI, 0, 0, 0);
    if (ps_parser_same_name(p, begin, end, "E"))
        return ps_parser_build(p, PS_OP_EXP, ps_graph_integer(p->graph, 1), 0, 0);
    if (find_operator(p, begin, end) != PS_OP_COUNT)
        return ps_parser_fail(p, begin, end, "this is a function: its arguments follow in parentheses");
    ps_error message = {0};
    ps_error_set(&message, PS_SYNTAX, 0, 0, "unknown name '%.*s' (the variable is z; a parameter gets its value by -p %.*s=VALUE)",
                 (int)(end - begin > 40 ? 40 : end - begin), p->text + begin,
                 (int)(end - begin > 40 ? 40 : end - begin), p->text + begin);
    return ps_parser_fail(p, begin, end, message.message);
}

static ps_node parse_name(parser *p)
{
    size_t begin = p->begin, end = p->end;
    ps_parser_next(p);
    if (!ps_parser_at(p, "("))
        return parse_constant_or_symbol(p, begin, end);
    for (size_t i = 0; i < p->scope->function_count; i++)
        if (ps_parser_same_name(p, begin, end, p->scope->functions[i].name)) {
            ps_parser_next(p);
            return call_function(p, &p->scope->functions[i], begin, end);
        }
    bool piecewise = ps_parser_same_name(p, begin, end, "piecewise") || ps_parser_same_name(p, begin, end, "Piecewise");
    ps_operator op = find_operator(p, begin, end);
    if (!piecewise && op == PS_OP_COUNT)
        return ps_parser_fail(p, begin, end, "unknown function (write products with '*')");
    ps_parser_next(p);
    return piecewise ? ps_parser_piecewise(p, begin, end) : call_operator(p, op, begin, end);
}

static ps_node parse_primary(parser *p)
{
    if (p->kind == NUMBER)
        return parse_number(p);
    if (p->kind == NAME)
        return parse_name(p);
    if (!ps_parser_at(p, "("))
        return ps_parser_fail_here(p, "a number, a name or '('");
    size_t open = p->begin;
    ps_parser_next(p);
    ps_node inner = ps_parser_expression(p);
    if (!p->failed && p->kind == END)
        return ps_parser_fail(p, open, open + 1, "this '(' is never closed");
    ps_parser_expect(p, ")", "an operator or ')'");
    return inner;
}

static ps_node parse_signed(parser *p)
{
    if (!ps_parser_enter(p))
        return PS_NODE_NONE;
    ps_node result;
    if (ps_parser_accept(p, "-")) {
        result = ps_parser_build(p, PS_OP_NEG, parse_signed(p), 0, 0);
    } else if (ps_parser_accept(p, "+")) {
        result = parse_signed(p);
    } else {
        result = parse_primary(p);
        if (ps_parser_accept(p, "^") || ps_parser_accept(p, "**"))
            result = build_power(p, result, parse_signed(p));
    }
    p->depth--;
    return result;
}

static ps_node parse_term(parser *p)
{
    ps_node result = parse_signed(p);
    while (!p->failed && (ps_parser_at(p, "*") || ps_parser_at(p, "/"))) {
        ps_operator op = ps_parser_at(p, "*") ? PS_OP_MUL : PS_OP_DIV;
        ps_parser_next(p);
        result = ps_parser_build(p, op, result, parse_signed(p), 0);
    }
    return result;
}

ps_node ps_parser_expression(parser *p)
{
    ps_node result = parse_term(p);
    while (!p->failed && (ps_parser_at(p, "+") || ps_parser_at(p, "-"))) {
        ps_operator op = ps_parser_at(p, "+") ? PS_OP_ADD : PS_OP_SUB;
        ps_parser_next(p);
        result = ps_parser_build(p, op, result, parse_term(p), 0);
    }
    return result;
}

ps_status ps_parse(ps_graph *graph, const ps_scope *scope, const char *text, size_t length, ps_node *result,
                   ps_error *error)
{
    if (length > PS_PARSE_TEXT)
        return ps_error_set(error, PS_SYNTAX, 0, 0, "the formula is longer than %d bytes", PS_PARSE_TEXT);
    parser p = {.graph = graph, .scope = scope, .text = text, .length = length, .error = error};
    ps_parser_next(&p);
    *result = ps_parser_expression(&p);
    if (!p.failed && p.kind != END)
        ps_parser_fail_here(&p, "an operator or the end");
    if (p.failed)
        return PS_SYNTAX;
    if (*result == PS_NODE_NONE)
        return ps_error_set(error, PS_BUDGET, 0, length, "the formula needs more than %d nodes", PS_GRAPH_NODES);
    return PS_OK;
}

bool ps_parse_is_name(const char *text)
{
    size_t length = strlen(text);
    return length > 0 && length <= PS_NAME_LENGTH && ps_parser_scan_name(text, length) == length;
}

bool ps_parse_is_reserved(const char *text)
{
    static const char *const words[] = {"z", "pi", "E", "True", "piecewise", "Piecewise"};
    parser p = {.text = text, .length = strlen(text)};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strcmp(text, words[i]) == 0)
            return true;
    return find_operator(&p, 0, p.length) != PS_OP_COUNT;
}
