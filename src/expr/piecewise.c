/* piecewise: conditions become expressions that are positive where they hold. */
#include <ctype.h>
#include <string.h>

#include "expr/parser.h"

static ps_node parse_condition(parser *p);

static bool is_condition_sign(const char *text, size_t length)
{
    return (text[0] != '\0' && strchr("<>&|~", text[0]) != NULL) ||
           (ps_parser_scan_name(text, length) == 4 && memcmp(text, "True", 4) == 0);
}

/* Whether the '(' ahead encloses a condition: a sign of one comes before all but its leading parentheses are closed, and
 * not inside others. To try a condition first and an expression next would take time exponential in the depth. */
static bool opens_condition(const parser *p)
{
    size_t depth = 0, enclosing = 0; /* parentheses open here; those of the leading ones that are still open */
    bool leading = true;
    for (size_t i = p->begin; i < p->length; i++) {
        size_t name = ps_parser_scan_name(p->text + i, p->length - i);
        if (p->text[i] == '(') {
            enclosing = leading ? depth + 1 : enclosing;
            depth++;
        } else if (p->text[i] == ')') {
            depth--;
            enclosing = depth < enclosing ? depth : enclosing;
        } else if (depth == enclosing && is_condition_sign(p->text + i, p->length - i)) {
            return true;
        }
        if (depth == 0)
            return false;
        leading = leading && (p->text[i] == '(' || isspace((unsigned char)p->text[i]));
        i += name > 0 ? name - 1 : 0;
    }
    return false;
}

static ps_node parse_comparison(parser *p)
{
    if (p->kind == NAME && ps_parser_same_name(p, p->begin, p->end, "True")) {
        ps_parser_next(p);
        return ps_graph_integer(p->graph, 1);
    }
    bool negated = ps_parser_at(p, "~");
    if (negated || (ps_parser_at(p, "(") && opens_condition(p))) {
        ps_parser_next(p);
        ps_node inner = !ps_parser_enter(p) ? PS_NODE_NONE : negated ? parse_comparison(p) : parse_condition(p);
        p->depth--;
        if (!negated)
            ps_parser_expect(p, ")", "'&', '|' or ')'");
        return negated ? ps_parser_build(p, PS_OP_NEG, inner, 0, 0) : inner;
    }
    ps_node left = ps_parser_expression(p);
    bool less = ps_parser_at(p, "<") || ps_parser_at(p, "<="), greater = ps_parser_at(p, ">") || ps_parser_at(p, ">=");
    if (!less && !greater)
        return ps_parser_fail_here(p, "a comparison (<, <=, > or >=)");
    ps_parser_next(p);
    ps_node right = ps_parser_expression(p);
    return ps_parser_build(p, PS_OP_SUB, less ? right : left, less ? left : right, 0);
}

static ps_node parse_conjunction(parser *p)
{
    ps_node result = parse_comparison(p);
    while (ps_parser_accept(p, "&"))
        result = ps_parser_build(p, PS_OP_MIN, result, parse_comparison(p), 0);
    return result;
}

static ps_node parse_condition(parser *p)
{
    ps_node result = parse_conjunction(p);
    while (ps_parser_accept(p, "|"))
        result = ps_parser_build(p, PS_OP_MAX, result, parse_conjunction(p), 0);
    return result;
}

ps_node ps_parser_piecewise(parser *p, size_t begin, size_t end)
{
    ps_node values[PS_PARSER_MANY], conditions[PS_PARSER_MANY];
    size_t count = 0;
    do {
        if (count == PS_PARSER_MANY)
            return ps_parser_fail_here(p, "at most 64 cases");
        ps_parser_expect(p, "(", "a case '(value, condition)'");
        values[count] = ps_parser_expression(p);
        ps_parser_expect(p, ",", "',' and a condition");
        conditions[count++] = parse_condition(p);
        ps_parser_expect(p, ")", "')'");
    } while (ps_parser_accept(p, ","));
    if (!ps_parser_expect(p, ")", "',' or ')'"))
        return PS_NODE_NONE;
    if (!ps_graph_is_integer(p->graph, conditions[count - 1], 1))
        return ps_parser_fail(p, begin, end, "the last case of piecewise must have the condition True");
    ps_node result = values[count - 1];
    for (size_t i = count - 1; i-- > 0;)
        result = ps_parser_build(p, PS_OP_SELECT, conditions[i], values[i], result);
    return result;
}
