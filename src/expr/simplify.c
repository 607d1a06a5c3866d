/* Functions: exact values, inverse pairs, and the shapes that are recognised as primitives with tight enclosures. */
#include "expr/simplify.h"

#include "expr/build.h"

static const char *const value_at_zero[] = {
#define PS_OPERATOR(NAME, name, arity, at_zero) at_zero,
#include "prodstab/operators.def"
#undef PS_OPERATOR
};

ps_node ps_match_one_plus_exp(const ps_graph *graph, ps_node node)
{
    if (node == PS_NODE_NONE || ps_graph_operator(graph, node) != PS_OP_ADD)
        return PS_NODE_NONE;
    ps_node exponential = ps_graph_argument(graph, node, 0);
    if (ps_graph_operator(graph, exponential) != PS_OP_EXP ||
        !ps_graph_is_integer(graph, ps_graph_argument(graph, node, 1), 1))
        return PS_NODE_NONE;
    return ps_graph_argument(graph, exponential, 0);
}

/* The u of a node exp(u) + exp(-u), or PS_NODE_NONE. */
static ps_node match_twice_cosh(ps_graph *g, ps_node node)
{
    if (ps_graph_operator(g, node) != PS_OP_ADD)
        return PS_NODE_NONE;
    ps_node x = ps_graph_argument(g, node, 0), y = ps_graph_argument(g, node, 1);
    if (ps_graph_operator(g, x) != PS_OP_EXP || ps_graph_operator(g, y) != PS_OP_EXP)
        return PS_NODE_NONE;
    ps_node u = ps_graph_argument(g, x, 0);
    return ps_neg(g, u) == ps_graph_argument(g, y, 0) ? u : PS_NODE_NONE;
}

/* log of c x = log c + log x (c > 0), of 1/x = -log x, of a primitive; PS_NODE_NONE if no rule applies. */
static ps_node simplify_log(ps_graph *g, ps_node x)
{
    ps_operator op = ps_graph_operator(g, x);
    ps_node u = ps_match_one_plus_exp(g, x), v = match_twice_cosh(g, x);
    ps_node inner = ps_operator_arity(op) > 0 ? ps_graph_argument(g, x, 0) : PS_NODE_NONE;
    if (ps_graph_is_integer(g, x, 1))
        return ps_graph_integer(g, 0);
    if (u != PS_NODE_NONE)
        return ps_unary(g, PS_OP_SOFTPLUS, u);
    if (v != PS_NODE_NONE)
        return ps_add(g, ps_unary(g, PS_OP_LOGCOSH, v), ps_unary(g, PS_OP_LOG, ps_graph_integer(g, 2)));
    if (op == PS_OP_EXP)
        return inner;
    if (op == PS_OP_COSH)
        return ps_unary(g, PS_OP_LOGCOSH, inner);
    if (op == PS_OP_SIGMOID)
        return ps_neg(g, ps_unary(g, PS_OP_SOFTPLUS, ps_neg(g, inner)));
    if ((op == PS_OP_MUL || op == PS_OP_DIV) && ps_graph_value(g, inner) != NULL &&
        mpq_sgn(ps_graph_value(g, inner)) > 0) {
        ps_node rest = ps_unary(g, PS_OP_LOG, ps_graph_argument(g, x, 1));
        ps_node constant = ps_unary(g, PS_OP_LOG, inner);
        return op == PS_OP_MUL ? ps_add(g, constant, rest) : ps_sub(g, constant, rest);
    }
    return PS_NODE_NONE;
}

static ps_node simplify_at_zero(ps_graph *g, ps_operator op)
{
    mpq_t value;
    if (value_at_zero[op][0] == '\0')
        return ps_graph_raw(g, op, ps_graph_integer(g, 0), 0, 0);
    mpq_init(value);
    mpq_set_str(value, value_at_zero[op], 10);
    ps_node result = ps_graph_rational(g, value);
    mpq_clear(value);
    return result;
}

static ps_node simplify_function(ps_graph *g, ps_operator op, ps_node x)
{
    ps_node result = PS_NODE_NONE;
    mpq_srcptr constant = ps_graph_value(g, x);
    if (ps_graph_is_integer(g, x, 0))
        return simplify_at_zero(g, op);
    if (op == PS_OP_NEG)
        return ps_simplify_product(g, op, x, 0);
    if (op == PS_OP_SQRT) {
        mpq_t half;
        mpq_init(half);
        mpq_set_ui(half, 1, 2);
        result = ps_simplify_power(g, x, half);
        mpq_clear(half);
    }
    if (op == PS_OP_LOG)
        result = simplify_log(g, x);
    if (op == PS_OP_LOG1P && ps_graph_operator(g, x) == PS_OP_EXP)
        result = ps_unary(g, PS_OP_SOFTPLUS, ps_graph_argument(g, x, 0));
    if (op == PS_OP_EXP && ps_graph_operator(g, x) == PS_OP_LOG)
        result = ps_graph_argument(g, x, 0);
    if (op == PS_OP_ABS && constant != NULL)
        result = mpq_sgn(constant) < 0 ? ps_neg(g, x) : x;
    return result != PS_NODE_NONE ? result : ps_graph_raw(g, op, x, 0, 0);
}

static ps_node simplify_extremum(ps_graph *g, ps_operator op, ps_node x, ps_node y)
{
    mpq_srcptr a = ps_graph_value(g, x), b = ps_graph_value(g, y);
    if (x == y)
        return x;
    if (a == NULL || b == NULL)
        return ps_graph_raw(g, op, x, y, 0);
    return (mpq_cmp(a, b) < 0) == (op == PS_OP_MIN) ? x : y;
}

static ps_node simplify_select(ps_graph *g, ps_node condition, ps_node x, ps_node y)
{
    mpq_srcptr constant = ps_graph_value(g, condition);
    if (x == y)
        return x;
    if (constant != NULL && mpq_sgn(constant) != 0) /* 0 stays: it is what both z < z and z <= z become */
        return mpq_sgn(constant) > 0 ? x : y;
    return ps_graph_raw(g, PS_OP_SELECT, condition, x, y);
}

ps_node ps_graph_simplified(ps_graph *graph, ps_operator op, ps_node x, ps_node y, ps_node z)
{
    int arity = ps_operator_arity(op);
    if ((arity > 0 && x == PS_NODE_NONE) || (arity > 1 && y == PS_NODE_NONE) || (arity > 2 && z == PS_NODE_NONE))
        return PS_NODE_NONE;
    switch ((int)op) {
    case PS_OP_CONSTANT: case PS_OP_VARIABLE: return x; /* leaves are made by their own builders */
    case PS_OP_PI: return ps_graph_raw(graph, op, 0, 0, 0);
    case PS_OP_ADD: case PS_OP_SUB: return ps_simplify_sum(graph, op, x, y);
    case PS_OP_MUL: case PS_OP_DIV: return ps_simplify_product(graph, op, x, y);
    case PS_OP_POW:
        return ps_graph_value(graph, y) != NULL ? ps_simplify_power(graph, x, ps_graph_value(graph, y)) : ps_graph_raw(graph, op, x, y, 0);
    case PS_OP_MIN: case PS_OP_MAX: return simplify_extremum(graph, op, x, y);
    case PS_OP_SELECT: return simplify_select(graph, x, y, z);
    case PS_OP_DIVIDED: return ps_graph_raw(graph, op, x, y, z);
    default: return simplify_function(graph, op, x);
    }
}
