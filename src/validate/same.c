/* What can be seen of a loss by exact rules: false means that it was not seen. */
#include <stdlib.h>

#include "expr/build.h"
#include "validate/judge.h"

static bool is_constant(const ps_graph *graph, ps_node node)
{
    return node != PS_NODE_NONE && ps_graph_operator(graph, node) == PS_OP_CONSTANT;
}

bool ps_loss_is_quadratic(const ps_loss *loss)
{
    ps_node third = ps_loss_derivative((ps_loss *)loss, 3);
    return is_constant(loss->graph, third) && ps_graph_is_integer(loss->graph, third, 0);
}

bool ps_loss_has_unit_curvature(const ps_loss *loss)
{
    const ps_node second = ps_loss_derivative((ps_loss *)loss, 2), zero = ps_graph_integer(loss->graph, 0);
    const ps_node at = second != PS_NODE_NONE ? ps_graph_substitute(loss->graph, second, &loss->z, &zero, 1) : PS_NODE_NONE;
    return is_constant(loss->graph, at) && ps_graph_is_integer(loss->graph, at, 1);
}

/* ---- even functions of z ---- */

/* What f(-z) is: f(z), -f(z), or not known. */
typedef enum parity { NEITHER, EVEN, ODD } parity;

static parity of_product(parity x, parity y)
{
    return x == NEITHER || y == NEITHER ? NEITHER : x == y ? EVEN : ODD;
}

/* Of a function of an argument that is odd. */
static parity of_function(ps_operator op)
{
    switch ((int)op) {
    case PS_OP_COS: case PS_OP_COSH: case PS_OP_LOGCOSH: case PS_OP_ABS: return EVEN;
    case PS_OP_NEG: case PS_OP_CBRT: case PS_OP_SIN: case PS_OP_TAN: case PS_OP_SINH: case PS_OP_TANH: case PS_OP_ASINH: case PS_OP_ATAN:
    case PS_OP_ERF: return ODD;
    default: return NEITHER;
    }
}

static parity of_power(const ps_graph *graph, parity base, parity exponent, ps_node node)
{
    mpq_srcptr value = ps_graph_value(graph, node);
    if (base == EVEN && exponent == EVEN)
        return EVEN;
    if (base != ODD || value == NULL || mpz_cmp_ui(mpq_denref(value), 1) != 0)
        return NEITHER;
    return mpz_even_p(mpq_numref(value)) ? EVEN : ODD;
}

static parity of_node(const ps_graph *graph, ps_node node, ps_node z, const parity *known)
{
    const ps_operator op = ps_graph_operator(graph, node);
    const int arity = ps_operator_arity(op);
    parity p[3] = {EVEN, EVEN, EVEN};
    bool all_even = true;
    for (int i = 0; i < arity && i < 3; i++) {
        p[i] = known[ps_graph_argument(graph, node, i)];
        all_even = all_even && p[i] == EVEN;
    }
    if (node == z)
        return ODD;
    if (all_even && op != PS_OP_DIVIDED)
        return EVEN; /* what does not change when z does; numbers and parameters, too */
    if (op == PS_OP_ADD || op == PS_OP_SUB)
        return p[0] == p[1] ? p[0] : NEITHER;
    if (op == PS_OP_MUL || op == PS_OP_DIV)
        return of_product(p[0], p[1]);
    if (op == PS_OP_POW)
        return of_power(graph, p[0], p[1], ps_graph_argument(graph, node, 1));
    return arity == 1 && p[0] == ODD ? of_function(op) : NEITHER;
}

bool ps_loss_is_even(const ps_loss *loss)
{
    const ps_node l = ps_loss_derivative((ps_loss *)loss, 0);
    if (l == PS_NODE_NONE)
        return false;
    parity *known = ps_allocate(((size_t)l + 1) * sizeof *known);
    for (ps_node node = 0; node <= l; node++) /* arguments are older */
        known[node] = of_node(loss->graph, node, loss->z, known);
    bool even = known[l] == EVEN;
    free(known);
    return even;
}

/* ---- the same loss ---- */

/* l - m, as a loss with the parameters of both. */
static bool read_difference(ps_loss *difference, const ps_loss *loss, const ps_loss *other)
{
    const ps_loss *both[2] = {loss, other};
    ps_buffer formula = {0};
    ps_status status = PS_OK;
    for (size_t k = 0; k < 2; k++)
        for (size_t i = 0; i < both[k]->parameter_count && status == PS_OK; i++)
            status = ps_loss_add_parameter(difference, both[k]->parameters[i].name, both[k]->parameters[i].lo, both[k]->parameters[i].hi, NULL);
    ps_buffer_printf(&formula, "(%s) - (%s)", loss->formula, other->formula);
    if (status == PS_OK)
        status = ps_loss_read_formula(difference, formula.text, NULL);
    ps_buffer_clear(&formula);
    return status == PS_OK;
}

bool ps_loss_is_same(const ps_loss *loss, const ps_loss *other)
{
    ps_loss difference;
    ps_loss_init(&difference);
    bool same = read_difference(&difference, loss, other) && is_constant(difference.graph, ps_loss_derivative(&difference, 0));
    ps_loss_clear(&difference);
    return same;
}
