/* Derivatives and substitution: one pass over the nodes an expression is made of, oldest first. */
#include <stdlib.h>

#include "expr/build.h"
#include "prodstab/status.h"

/* d x^y for a constant exponent y, or in general. f is the power itself. */
static ps_node power_derivative(ps_graph *g, ps_node f, ps_node x, ps_node dx, ps_node y, ps_node dy)
{
    if (ps_graph_value(g, y) != NULL)
        return ps_mul(g, ps_mul(g, y, ps_pow(g, x, ps_sub(g, y, ps_graph_integer(g, 1)))), dx);
    return ps_mul(g, f, ps_add(g, ps_mul(g, dy, ps_unary(g, PS_OP_LOG, x)), ps_mul(g, y, ps_div(g, dx, x))));
}

/* f'(x) for a unary function, f being the node f(x): the chain rule multiplies it by dx. */
static ps_node unary_derivative(ps_graph *g, ps_operator op, ps_node f, ps_node x)
{
    ps_node one = ps_graph_integer(g, 1), two = ps_graph_integer(g, 2);
    switch (op) {
    case PS_OP_NEG: return ps_graph_integer(g, -1);
    case PS_OP_EXP: return f;
    case PS_OP_EXPM1: return ps_unary(g, PS_OP_EXP, x);
    case PS_OP_LOG: return ps_div(g, one, x);
    case PS_OP_LOG1P: return ps_div(g, one, ps_add(g, one, x));
    case PS_OP_SQRT: return ps_div(g, one, ps_mul(g, two, f));
    case PS_OP_CBRT: return ps_div(g, one, ps_mul(g, ps_graph_integer(g, 3), ps_pow(g, f, two)));
    case PS_OP_SIN: return ps_unary(g, PS_OP_COS, x);
    case PS_OP_COS: return ps_neg(g, ps_unary(g, PS_OP_SIN, x));
    case PS_OP_TAN: return ps_add(g, one, ps_pow(g, f, two));
    case PS_OP_SINH: return ps_unary(g, PS_OP_COSH, x);
    case PS_OP_COSH: return ps_unary(g, PS_OP_SINH, x);
    case PS_OP_TANH: return ps_sub(g, one, ps_pow(g, f, two));
    case PS_OP_ASINH: return ps_div(g, one, ps_unary(g, PS_OP_SQRT, ps_add(g, one, ps_pow(g, x, two))));
    case PS_OP_ATAN: return ps_div(g, one, ps_add(g, one, ps_pow(g, x, two)));
    case PS_OP_ERF:
        return ps_mul(g, ps_div(g, two, ps_unary(g, PS_OP_SQRT, ps_graph_raw(g, PS_OP_PI, 0, 0, 0))),
                      ps_unary(g, PS_OP_EXP, ps_neg(g, ps_pow(g, x, two))));
    case PS_OP_SIGMOID: return ps_mul(g, f, ps_sub(g, one, f));
    case PS_OP_SOFTPLUS: return ps_unary(g, PS_OP_SIGMOID, x);
    case PS_OP_LOGCOSH: return ps_unary(g, PS_OP_TANH, x);
    case PS_OP_ABS: return ps_graph_simplified(g, PS_OP_SELECT, x, one, ps_graph_integer(g, -1));
    case PS_OP_CONSTANT: case PS_OP_VARIABLE: case PS_OP_PI: case PS_OP_ADD: case PS_OP_SUB: case PS_OP_MUL:
    case PS_OP_DIV: case PS_OP_POW: case PS_OP_MIN: case PS_OP_MAX: case PS_OP_SELECT: case PS_OP_DIVIDED: case PS_OP_COUNT: break;
    }
    return PS_NODE_NONE;
}

/* f[c n times, x m times], by c: n f[c n+1 times, x m times]; by x: m f[c n times, x m+1 times] */
static ps_node divided_derivative(ps_graph *g, ps_node f, const ps_node *d)
{
    ps_node c = ps_graph_argument(g, f, 0), x = ps_graph_argument(g, f, 1);
    long code = mpz_get_si(mpq_numref(ps_graph_value(g, ps_graph_argument(g, f, 2))));
    int n = PS_DIVIDED_LEFT(code), m = PS_DIVIDED_RIGHT(code);
    ps_node by_c = ps_mul(g, ps_graph_integer(g, n), d[c]), by_x = ps_mul(g, ps_graph_integer(g, m), d[x]);
    return ps_add(g, ps_mul(g, ps_graph_is_integer(g, by_c, 0) ? by_c : ps_graph_divided(g, c, x, n + 1, m), by_c),
                  ps_mul(g, ps_graph_is_integer(g, by_x, 0) ? by_x : ps_graph_divided(g, c, x, n, m + 1), by_x));
}

/* Whether the derivatives of all that f is made of are 0. */
static bool is_constant(const ps_graph *g, ps_node f, const ps_node *d)
{
    for (int k = 0; k < ps_operator_arity(ps_graph_operator(g, f)); k++)
        if (!ps_graph_is_integer(g, d[ps_graph_argument(g, f, k)], 0))
            return false;
    return true;
}

/* The derivative of node f, given those (d) of everything older. */
static ps_node node_derivative(ps_graph *g, ps_node f, const ps_node *d)
{
    ps_operator op = ps_graph_operator(g, f);
    ps_node zero = ps_graph_integer(g, 0), x = zero, y = zero;
    if (ps_operator_arity(op) > 0)
        x = ps_graph_argument(g, f, 0);
    if (ps_operator_arity(op) > 1)
        y = ps_graph_argument(g, f, 1);
    if (is_constant(g, f, d))
        return zero; /* by the product rule 0^0 would have the derivative 0 times 1/0 */
    switch ((int)op) {
    case PS_OP_ADD: return ps_add(g, d[x], d[y]);
    case PS_OP_SUB: return ps_sub(g, d[x], d[y]);
    case PS_OP_MUL: return ps_add(g, ps_mul(g, d[x], y), ps_mul(g, x, d[y]));
    case PS_OP_DIV: return ps_div(g, ps_sub(g, d[x], ps_mul(g, f, d[y])), y);
    case PS_OP_POW: return power_derivative(g, f, x, d[x], y, d[y]);
    case PS_OP_MIN: return ps_graph_simplified(g, PS_OP_SELECT, ps_sub(g, y, x), d[x], d[y]);
    case PS_OP_MAX: return ps_graph_simplified(g, PS_OP_SELECT, ps_sub(g, x, y), d[x], d[y]);
    case PS_OP_SELECT: return ps_graph_simplified(g, PS_OP_SELECT, x, d[y], d[ps_graph_argument(g, f, 2)]);
    case PS_OP_DIVIDED: return divided_derivative(g, f, d);
    default: return ps_mul(g, unary_derivative(g, op, f, x), d[x]);
    }
}

ps_node ps_graph_derivative(ps_graph *graph, ps_node node, ps_node variable)
{
    if (node == PS_NODE_NONE || variable == PS_NODE_NONE)
        return PS_NODE_NONE;
    ps_node *derivative = ps_graph_known_derivatives(graph, variable, (size_t)node + 1);
    if (derivative[node] != PS_NODE_NONE)
        return derivative[node];
    bool *used = ps_graph_reachable(graph, &node, 1);
    for (ps_node i = 0; i <= node; i++)
        if (used[i] && derivative[i] == PS_NODE_NONE)
            derivative[i] = i == variable ? ps_graph_integer(graph, 1) : node_derivative(graph, i, derivative);
    ps_node result = derivative[node];
    free(used);
    return result;
}

ps_node ps_graph_substitute(ps_graph *graph, ps_node node, const ps_node *variables, const ps_node *values,
                            size_t count)
{
    if (node == PS_NODE_NONE || (count == 1 && variables[0] == values[0]))
        return node;
    bool *used = ps_graph_reachable(graph, &node, 1);
    ps_node *image = ps_allocate(((size_t)node + 1) * sizeof *image);
    for (ps_node i = 0; i <= node; i++) {
        if (!used[i])
            continue;
        ps_operator op = ps_graph_operator(graph, i);
        ps_node argument[3] = {0, 0, 0};
        for (int k = 0; k < ps_operator_arity(op); k++)
            argument[k] = image[ps_graph_argument(graph, i, k)];
        image[i] = ps_operator_arity(op) == 0 ? i
                                              : ps_graph_simplified(graph, op, argument[0], argument[1], argument[2]);
        for (size_t k = 0; k < count; k++)
            if (variables[k] == i)
                image[i] = values[k];
    }
    ps_node result = image[node];
    free(image);
    free(used);
    return result;
}

ps_node ps_graph_simplify(ps_graph *graph, ps_node node)
{
    return ps_graph_substitute(graph, node, NULL, NULL, 0);
}
