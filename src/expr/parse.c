#include "prodstab/parse.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "prodstab/rational.h"

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

static ps_node parse_expression(parser *p);
static ps_node parse_condition(parser *p);

/* ---- tokens ---- */

static size_t scan_name(const char *text, size_t length)
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

static void next_token(parser *p)
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
    else if ((length = scan_name(rest, p->length - at)) > 0)
        p->kind = NAME;
    else if ((length = scan_symbol(rest, p->length - at)) > 0)
        p->kind = SYMBOL;
    else
        p->kind = UNKNOWN, length = 1;
    p->end = at + length;
}

static bool at_symbol(const parser *p, const char *symbol)
{
    return p->kind == SYMBOL && p->end - p->begin == strlen(symbol) &&
           memcmp(p->text + p->begin, symbol, p->end - p->begin) == 0;
}

static bool accept(parser *p, const char *symbol)
{
    if (p->failed || !at_symbol(p, symbol))
        return false;
    next_token(p);
    return true;
}

static bool same_name(const parser *p, size_t begin, size_t end, const char *name)
{
    return strlen(name) == end - begin && memcmp(p->text + begin, name, end - begin) == 0;
}

/* ---- errors: the first one wins, and what follows returns quickly ---- */

static ps_node fail(parser *p, size_t begin, size_t end, const char *message)
{
    if (!p->failed)
        ps_error_set(p->error, PS_SYNTAX, begin, end, "%s", message);
    p->failed = true;
    return PS_NODE_NONE;
}

static ps_node fail_here(parser *p, const char *expected)
{
    char found[48] = "the end of the formula";
    ps_error message = {0};
    if (p->kind != END)
        snprintf(found, sizeof found, "'%.*s'", (int)(p->end - p->begin > 40 ? 40 : p->end - p->begin),
                 p->text + p->begin);
    ps_error_set(&message, PS_SYNTAX, 0, 0, "expected %s, found %s", expected, found);
    return fail(p, p->begin, p->end, message.message);
}

static bool expect(parser *p, const char *symbol, const char *what)
{
    if (!accept(p, symbol))
        fail_here(p, what);
    return !p->failed;
}

static bool enter(parser *p)
{
    if (++p->depth > PS_PARSE_DEPTH)
        fail(p, p->begin, p->end, "nested too deeply (the limit is 500)");
    return !p->failed;
}

/* ---- nodes ---- */

static ps_node build(parser *p, ps_operator op, ps_node x, ps_node y, ps_node z)
{
    if (p->failed)
        return PS_NODE_NONE;
    return p->scope->simplify ? ps_graph_simplified(p->graph, op, x, y, z) : ps_graph_raw(p->graph, op, x, y, z);
}

/* An exponent is folded even where nodes are built as written: whether it is an integer decides the domain. */
static ps_node build_power(parser *p, ps_node x, ps_node y)
{
    return build(p, PS_OP_POW, x, p->failed ? y : ps_graph_simplify(p->graph, y), 0);
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
        fail(p, p->begin, p->end, error.message);
    mpq_clear(value);
    next_token(p);
    return result;
}

/* ---- calls ---- */

enum { MANY = 64 };
static const struct {
    const char *name;
    ps_operator op;
} aliases[] = {{"ln", PS_OP_LOG}, {"Abs", PS_OP_ABS}, {"Min", PS_OP_MIN}, {"Max", PS_OP_MAX}};

static ps_operator find_operator(const parser *p, size_t begin, size_t end)
{
    for (size_t i = 0; i < sizeof aliases / sizeof aliases[0]; i++)
        if (same_name(p, begin, end, aliases[i].name))
            return aliases[i].op;
    for (int op = 0; op < PS_OP_COUNT; op++)
        if (ps_operator_arity((ps_operator)op) > 0 && same_name(p, begin, end, ps_operator_name((ps_operator)op)))
            return (ps_operator)op;
    return PS_OP_COUNT;
}

static size_t parse_arguments(parser *p, ps_node *arguments)
{
    size_t count = 0;
    do {
        if (count == MANY)
            fail_here(p, "at most 64 arguments");
        else
            arguments[count++] = parse_expression(p);
    } while (accept(p, ","));
    expect(p, ")", "',' or ')'");
    return count;
}

static ps_node fail_arity(parser *p, size_t begin, size_t end, size_t wanted, size_t found)
{
    ps_error message = {0};
    ps_error_set(&message, PS_SYNTAX, 0, 0, "%.*s takes %zu argument%s, found %zu", (int)(end - begin > 40 ? 40 : end - begin),
                 p->text + begin, wanted, wanted == 1 ? "" : "s", found);
    return fail(p, begin, end, message.message);
}

static ps_node call_operator(parser *p, ps_operator op, size_t begin, size_t end)
{
    ps_node arguments[MANY];
    size_t count = parse_arguments(p, arguments), arity = (size_t)ps_operator_arity(op);
    if (p->failed)
        return PS_NODE_NONE;
    bool folded = (op == PS_OP_MIN || op == PS_OP_MAX) && count >= 2;
    if (count != arity && !folded)
        return fail_arity(p, begin, end, arity, count);
    if (!folded)
        return build(p, op, arguments[0], arity > 1 ? arguments[1] : 0, arity > 2 ? arguments[2] : 0);
    ps_node result = arguments[0];
    for (size_t i = 1; i < count; i++)
        result = build(p, op, result, arguments[i], 0);
    return result;
}

static ps_node call_function(parser *p, const ps_function *function, size_t begin, size_t end)
{
    ps_node arguments[MANY];
    size_t count = parse_arguments(p, arguments);
    if (p->failed)
        return PS_NODE_NONE;
    if (count != function->arity)
        return fail_arity(p, begin, end, function->arity, count);
    return ps_graph_substitute(p->graph, function->body, function->formals, arguments, count);
}

/* ---- piecewise: conditions become expressions that are positive where they hold ---- */

static ps_node parse_comparison(parser *p)
{
    if (p->kind == NAME && same_name(p, p->begin, p->end, "True")) {
        next_token(p);
        return ps_graph_integer(p->graph, 1);
    }
    if (accept(p, "~"))
        return build(p, PS_OP_NEG, enter(p) ? parse_comparison(p) : PS_NODE_NONE, 0, 0);
    parser saved = *p;
    if (accept(p, "(")) { /* a condition in parentheses, unless it turns out to be an expression */
        ps_error ignored = {0};
        p->error = &ignored;
        ps_node inner = enter(p) ? parse_condition(p) : PS_NODE_NONE;
        if (accept(p, ")") && (at_symbol(p, ",") || at_symbol(p, ")") || at_symbol(p, "&") || at_symbol(p, "|"))) {
            p->error = saved.error;
            p->depth = saved.depth;
            return inner;
        }
        *p = saved;
    }
    ps_node left = parse_expression(p);
    bool less = at_symbol(p, "<") || at_symbol(p, "<="), greater = at_symbol(p, ">") || at_symbol(p, ">=");
    if (!less && !greater)
        return fail_here(p, "a comparison (<, <=, > or >=)");
    next_token(p);
    ps_node right = parse_expression(p);
    return build(p, PS_OP_SUB, less ? right : left, less ? left : right, 0);
}

static ps_node parse_conjunction(parser *p)
{
    ps_node result = parse_comparison(p);
    while (accept(p, "&"))
        result = build(p, PS_OP_MIN, result, parse_comparison(p), 0);
    return result;
}

static ps_node parse_condition(parser *p)
{
    ps_node result = parse_conjunction(p);
    while (accept(p, "|"))
        result = build(p, PS_OP_MAX, result, parse_conjunction(p), 0);
    return result;
}

static ps_node parse_piecewise(parser *p, size_t begin, size_t end)
{
    ps_node values[MANY], conditions[MANY];
    size_t count = 0;
    do {
        if (count == MANY)
            return fail_here(p, "at most 64 cases");
        expect(p, "(", "a case '(value, condition)'");
        values[count] = parse_expression(p);
        expect(p, ",", "',' and a condition");
        conditions[count++] = parse_condition(p);
        expect(p, ")", "')'");
    } while (accept(p, ","));
    if (!expect(p, ")", "',' or ')'"))
        return PS_NODE_NONE;
    if (!ps_graph_is_integer(p->graph, conditions[count - 1], 1))
        return fail(p, begin, end, "the last case of piecewise must have the condition True");
    ps_node result = values[count - 1];
    for (size_t i = count - 1; i-- > 0;)
        result = build(p, PS_OP_SELECT, conditions[i], values[i], result);
    return result;
}

/* ---- expressions ---- */

static ps_node parse_constant_or_symbol(parser *p, size_t begin, size_t end)
{
    for (size_t i = 0; i < p->scope->symbol_count; i++)
        if (same_name(p, begin, end, p->scope->symbols[i].name))
            return p->scope->symbols[i].node;
    if (same_name(p, begin, end, "pi"))
        return build(p, PS_OP_PI, 0, 0, 0);
    if (same_name(p, begin, end, "E"))
        return build(p, PS_OP_EXP, ps_graph_integer(p->graph, 1), 0, 0);
    ps_error message = {0};
    ps_error_set(&message, PS_SYNTAX, 0, 0, "unknown name '%.*s' (the variable is z; a parameter gets its value by -p %.*s=VALUE)",
                 (int)(end - begin > 40 ? 40 : end - begin), p->text + begin,
                 (int)(end - begin > 40 ? 40 : end - begin), p->text + begin);
    return fail(p, begin, end, message.message);
}

static ps_node parse_name(parser *p)
{
    size_t begin = p->begin, end = p->end;
    next_token(p);
    if (!at_symbol(p, "("))
        return parse_constant_or_symbol(p, begin, end);
    for (size_t i = 0; i < p->scope->function_count; i++)
        if (same_name(p, begin, end, p->scope->functions[i].name)) {
            next_token(p);
            return call_function(p, &p->scope->functions[i], begin, end);
        }
    bool piecewise = same_name(p, begin, end, "piecewise") || same_name(p, begin, end, "Piecewise");
    ps_operator op = find_operator(p, begin, end);
    if (!piecewise && op == PS_OP_COUNT)
        return fail(p, begin, end, "unknown function (write products with '*')");
    next_token(p);
    return piecewise ? parse_piecewise(p, begin, end) : call_operator(p, op, begin, end);
}

static ps_node parse_primary(parser *p)
{
    if (p->kind == NUMBER)
        return parse_number(p);
    if (p->kind == NAME)
        return parse_name(p);
    if (!at_symbol(p, "("))
        return fail_here(p, "a number, a name or '('");
    size_t open = p->begin;
    next_token(p);
    ps_node inner = parse_expression(p);
    if (!p->failed && p->kind == END)
        return fail(p, open, open + 1, "this '(' is never closed");
    expect(p, ")", "an operator or ')'");
    return inner;
}

static ps_node parse_signed(parser *p)
{
    if (!enter(p))
        return PS_NODE_NONE;
    ps_node result;
    if (accept(p, "-")) {
        result = build(p, PS_OP_NEG, parse_signed(p), 0, 0);
    } else if (accept(p, "+")) {
        result = parse_signed(p);
    } else {
        result = parse_primary(p);
        if (accept(p, "^") || accept(p, "**"))
            result = build_power(p, result, parse_signed(p));
    }
    p->depth--;
    return result;
}

static ps_node parse_term(parser *p)
{
    ps_node result = parse_signed(p);
    while (!p->failed && (at_symbol(p, "*") || at_symbol(p, "/"))) {
        ps_operator op = at_symbol(p, "*") ? PS_OP_MUL : PS_OP_DIV;
        next_token(p);
        result = build(p, op, result, parse_signed(p), 0);
    }
    return result;
}

static ps_node parse_expression(parser *p)
{
    ps_node result = parse_term(p);
    while (!p->failed && (at_symbol(p, "+") || at_symbol(p, "-"))) {
        ps_operator op = at_symbol(p, "+") ? PS_OP_ADD : PS_OP_SUB;
        next_token(p);
        result = build(p, op, result, parse_term(p), 0);
    }
    return result;
}

ps_status ps_parse(ps_graph *graph, const ps_scope *scope, const char *text, size_t length, ps_node *result,
                   ps_error *error)
{
    if (length > PS_PARSE_TEXT)
        return ps_error_set(error, PS_SYNTAX, 0, 0, "the formula is longer than %d bytes", PS_PARSE_TEXT);
    parser p = {.graph = graph, .scope = scope, .text = text, .length = length, .error = error};
    next_token(&p);
    *result = parse_expression(&p);
    if (!p.failed && p.kind != END)
        fail_here(&p, "an operator or the end");
    if (p.failed)
        return PS_SYNTAX;
    if (*result == PS_NODE_NONE)
        return ps_error_set(error, PS_BUDGET, 0, length, "the formula needs more than %d nodes", PS_GRAPH_NODES);
    return PS_OK;
}

bool ps_parse_is_name(const char *text)
{
    size_t length = strlen(text);
    return length > 0 && length <= PS_NAME_LENGTH && scan_name(text, length) == length;
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
