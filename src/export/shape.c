#include "export/shape.h"

#include <string.h>

#include "prodstab/rational.h"

enum { EXPONENT_NODES = 6, SIGN_DEPTH = 64 };

/* One half, of which an exponent is made more often than 0.5. */
static bool is_short_fraction(mpq_srcptr value)
{
    return mpz_cmp_ui(mpq_denref(value), 1) != 0 && mpz_cmp_ui(mpq_denref(value), 10) < 0 && mpz_sizeinbase(mpq_numref(value), 10) <= 3;
}

void ps_shape_number(ps_buffer *buffer, mpq_srcptr value)
{
    mpq_t positive;
    mpq_init(positive);
    mpq_abs(positive, value);
    if (is_short_fraction(positive))
        ps_buffer_printf(buffer, "%lu/%lu", mpz_get_ui(mpq_numref(positive)), mpz_get_ui(mpq_denref(positive)));
    else
        ps_rational_print(buffer, positive);
    mpq_clear(positive);
}

static ps_shape shape_of_constant(mpq_srcptr value)
{
    ps_buffer text = {0};
    ps_shape_number(&text, value);
    bool simple = strpbrk(text.text, "/e") == NULL;
    ps_buffer_clear(&text);
    return mpq_sgn(value) < 0 ? PS_SHAPE_NEGATIVE : simple ? (ps_shape)PS_OP_CONSTANT : PS_SHAPE_FRACTION;
}

/* Whether a factor is written with a sign in front; perhaps also where it nests very deeply, which costs only parentheses. */
static bool begins_with_sign(const ps_graph *graph, ps_node node)
{
    for (int depth = 0; ps_graph_operator(graph, node) == PS_OP_MUL; depth++) {
        if (depth == SIGN_DEPTH)
            return true;
        node = ps_graph_argument(graph, node, 0);
    }
    mpq_srcptr value = ps_graph_value(graph, node);
    return ps_graph_operator(graph, node) == PS_OP_NEG || (value != NULL && mpq_sgn(value) < 0);
}

static bool begins_with_number(const ps_graph *graph, ps_node node)
{
    while (ps_graph_operator(graph, node) == PS_OP_MUL || ps_graph_operator(graph, node) == PS_OP_POW)
        node = ps_graph_argument(graph, node, 0);
    return ps_graph_value(graph, node) != NULL;
}

/* Counts nodes as they are written, up to limit. */
static int count_nodes(const ps_graph *graph, ps_node node, int limit)
{
    int count = 1;
    for (int i = 0; i < ps_operator_arity(ps_graph_operator(graph, node)) && count < limit; i++)
        count += count_nodes(graph, ps_graph_argument(graph, node, i), limit - count);
    return count;
}

static ps_shape shape_of_product(const ps_graph *graph, ps_node node)
{
    bool with_sign = begins_with_sign(graph, node);
    if (begins_with_number(graph, ps_graph_argument(graph, node, 1)))
        return with_sign ? PS_SHAPE_SIGNED_DOTTED_PRODUCT : PS_SHAPE_DOTTED_PRODUCT;
    return with_sign ? PS_SHAPE_SIGNED_PRODUCT : (ps_shape)PS_OP_MUL;
}

static ps_shape shape_of_exponential(const ps_graph *graph, ps_node node)
{
    ps_node exponent = ps_graph_argument(graph, node, 0);
    if (ps_graph_is_integer(graph, exponent, 1))
        return PS_SHAPE_EULER;
    return count_nodes(graph, exponent, EXPONENT_NODES + 1) > EXPONENT_NODES ? PS_SHAPE_LONG_EXP : (ps_shape)PS_OP_EXP;
}

/* A condition holds where its node is positive (parse.h). */
static ps_shape shape_of_condition(const ps_graph *graph, ps_node node)
{
    switch ((int)ps_graph_operator(graph, node)) {
    case PS_OP_SUB: return ps_graph_value(graph, ps_graph_argument(graph, node, 0)) != NULL ? PS_SHAPE_LESS : PS_SHAPE_GREATER;
    case PS_OP_MIN: return PS_SHAPE_AND;
    case PS_OP_MAX: return PS_SHAPE_OR;
    default: return PS_SHAPE_POSITIVE;
    }
}

ps_shape ps_shape_of(const ps_graph *graph, ps_node node, int least)
{
    ps_operator op = ps_graph_operator(graph, node);
    if (least == PS_PLACE_CASE)
        return op == PS_OP_SELECT ? PS_SHAPE_CASE : PS_SHAPE_OTHERWISE;
    if (least == PS_PLACE_CONDITION)
        return shape_of_condition(graph, node);
    switch ((int)op) {
    case PS_OP_CONSTANT: return shape_of_constant(ps_graph_value(graph, node));
    case PS_OP_MUL: return shape_of_product(graph, node);
    case PS_OP_EXP: return shape_of_exponential(graph, node);
    default: return (ps_shape)op;
    }
}

/* ---- names ---- */

static const char *greek_of(const char *head)
{
    static const struct {
        const char *name, *code;
    } letters[] = {
        {"alpha", "&#x3B1;"}, {"beta", "&#x3B2;"}, {"gamma", "&#x3B3;"}, {"delta", "&#x3B4;"}, {"epsilon", "&#x3F5;"},
        {"zeta", "&#x3B6;"}, {"eta", "&#x3B7;"}, {"theta", "&#x3B8;"}, {"iota", "&#x3B9;"}, {"kappa", "&#x3BA;"},
        {"lambda", "&#x3BB;"}, {"mu", "&#x3BC;"}, {"nu", "&#x3BD;"}, {"xi", "&#x3BE;"}, {"rho", "&#x3C1;"},
        {"sigma", "&#x3C3;"}, {"tau", "&#x3C4;"}, {"phi", "&#x3D5;"}, {"chi", "&#x3C7;"}, {"psi", "&#x3C8;"},
        {"omega", "&#x3C9;"}, {"Gamma", "&#x393;"}, {"Delta", "&#x394;"}, {"Theta", "&#x398;"}, {"Lambda", "&#x39B;"},
        {"Sigma", "&#x3A3;"}, {"Phi", "&#x3A6;"}, {"Psi", "&#x3A8;"}, {"Omega", "&#x3A9;"},
    };
    for (size_t i = 0; i < sizeof letters / sizeof letters[0]; i++)
        if (strcmp(letters[i].name, head) == 0)
            return letters[i].code;
    return NULL;
}

ps_shape_name ps_shape_name_of(const char *name)
{
    ps_shape_name parts = {0};
    size_t length = strlen(name), head = 1 + strcspn(name + 1, "_"), digits = strspn(name + 1, "0123456789");
    if (name[0] == '_')
        head = length;
    else if (digits > 0 && digits + 1 == length) /* x1 */
        head = 1;
    memcpy(parts.head, name, head);
    const char *rest = name + head + (name[head] == '_');
    memcpy(parts.subscript, rest, strlen(rest));
    parts.greek = greek_of(parts.head);
    return parts;
}

/* ---- the whole ---- */

ps_status ps_shape_print(ps_buffer *buffer, const ps_notation *notation, const ps_loss *loss, ps_error *error)
{
    ps_graph *graph = ps_graph_create();
    ps_symbol symbols[PS_LOSS_PARAMETERS + 1] = {{"z", ps_graph_variable(graph, "z")}};
    for (size_t i = 0; i < loss->parameter_count; i++)
        symbols[i + 1] = (ps_symbol){loss->parameters[i].name, ps_graph_variable(graph, loss->parameters[i].name)};
    ps_scope scope = {.symbols = symbols, .symbol_count = loss->parameter_count + 1};
    ps_node node;
    ps_status status = ps_parse(graph, &scope, loss->formula, strlen(loss->formula), &node, error);
    if (status == PS_OK && !ps_notation_print(buffer, notation, graph, node, PS_GRAPH_TEXT))
        status = ps_error_set(error, PS_BUDGET, 0, 0, "the formula is too long to be printed");
    ps_graph_destroy(graph);
    return status;
}
