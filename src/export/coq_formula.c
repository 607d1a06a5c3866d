#include "export/coq_formula.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { TEXT_LIMIT = 1 << 16, DEPTH_LIMIT = 500 };
enum { CHOICE = 0, SUM = 1, PRODUCT = 2, SIGN = 3, POWER = 4, APPLICATION = 5, ATOM = 6 }; /* how tightly a node binds */

typedef struct printer {
    const ps_loss *loss;
    ps_buffer *buffer;
    ps_error *error;
    size_t limit; /* of the buffer's length */
    int depth;
} printer;

void ps_coq_number(ps_buffer *buffer, const mpq_t value)
{
    char *text = mpq_get_str(NULL, 10, value);
    bool plain = mpq_sgn(value) >= 0 && mpz_cmp_ui(mpq_denref(value), 1) == 0;
    ps_buffer_printf(buffer, plain ? "%s" : "(%s)", text);
    free(text);
}

/* Single small letters clash with nothing; other names are marked. */
void ps_coq_parameter(ps_buffer *buffer, const char *name)
{
    bool letter = islower((unsigned char)name[0]) && name[1] == '\0';
    ps_buffer_printf(buffer, letter ? "%s" : "param_%s", name);
}

static const char *function_name(ps_operator op)
{
    switch ((int)op) {
    case PS_OP_LOG: return "ln";
    case PS_OP_ASINH: return "arcsinh";
    case PS_OP_ABS: return "Rabs";
    case PS_OP_MIN: return "Rmin";
    case PS_OP_MAX: return "Rmax";
    default: return ps_operator_name(op);
    }
}

static int binding(ps_operator op)
{
    switch ((int)op) {
    case PS_OP_CONSTANT: case PS_OP_VARIABLE: case PS_OP_PI: return ATOM;
    case PS_OP_ADD: case PS_OP_SUB: return SUM;
    case PS_OP_MUL: case PS_OP_DIV: return PRODUCT;
    case PS_OP_NEG: return SIGN;
    case PS_OP_POW: return POWER;
    case PS_OP_SELECT: return CHOICE;
    default: return APPLICATION;
    }
}

static ps_status print(printer *p, ps_node node, int least);

static ps_status print_infix(printer *p, ps_node node, const char *symbol, int left, int right)
{
    ps_status status = print(p, ps_graph_argument(p->loss->graph, node, 0), left);
    ps_buffer_puts(p->buffer, symbol);
    return status == PS_OK ? print(p, ps_graph_argument(p->loss->graph, node, 1), right) : status;
}

/* x ^ 3, (/ (x ^ 3)), Rpower x (1/3) */
static ps_status print_power(printer *p, ps_node node)
{
    ps_node x = ps_graph_argument(p->loss->graph, node, 0), y = ps_graph_argument(p->loss->graph, node, 1);
    mpq_srcptr exponent = ps_graph_value(p->loss->graph, y);
    bool integer = exponent != NULL && mpz_cmp_ui(mpq_denref(exponent), 1) == 0 &&
                   mpz_cmpabs_ui(mpq_numref(exponent), 1000) <= 0;
    if (!integer) {
        ps_buffer_puts(p->buffer, "Rpower ");
        ps_status status = print(p, x, ATOM);
        ps_buffer_puts(p->buffer, " ");
        return status == PS_OK ? print(p, y, ATOM) : status;
    }
    long n = mpz_get_si(mpq_numref(exponent));
    ps_buffer_puts(p->buffer, n < 0 ? "(/ (" : "");
    ps_status status = print(p, x, ATOM);
    ps_buffer_printf(p->buffer, " ^ %ld%s", labs(n), n < 0 ? "))" : "");
    return status;
}

static ps_status print_leaf(printer *p, ps_node node)
{
    const char *name = ps_graph_name(p->loss->graph, node);
    mpq_srcptr value = ps_graph_value(p->loss->graph, node);
    if (node == p->loss->z)
        ps_buffer_puts(p->buffer, "z");
    else if (name != NULL)
        ps_coq_parameter(p->buffer, name);
    else if (value != NULL)
        ps_coq_number(p->buffer, value);
    else
        ps_buffer_puts(p->buffer, "PI");
    return PS_OK;
}

static ps_status print_function(printer *p, ps_node node, ps_operator op)
{
    ps_buffer_puts(p->buffer, function_name(op));
    ps_status status = PS_OK;
    for (int k = 0; k < ps_operator_arity(op) && status == PS_OK; k++) {
        ps_buffer_puts(p->buffer, " ");
        status = print(p, ps_graph_argument(p->loss->graph, node, k), ATOM);
    }
    return status;
}

/* select(c, x, y): "if Rle_dec c 0 then y else x" */
static ps_status print_choice(printer *p, ps_node node)
{
    static const struct {
        const char *before;
        int argument, least;
    } parts[] = {{"if Rle_dec ", 0, ATOM}, {" 0 then ", 2, SUM}, {" else ", 1, SUM}};
    ps_status status = PS_OK;
    for (size_t i = 0; i < sizeof parts / sizeof parts[0] && status == PS_OK; i++) {
        ps_buffer_puts(p->buffer, parts[i].before);
        status = print(p, ps_graph_argument(p->loss->graph, node, parts[i].argument), parts[i].least);
    }
    return status;
}

static ps_status print_operator(printer *p, ps_node node, ps_operator op)
{
    switch ((int)op) {
    case PS_OP_CONSTANT: case PS_OP_VARIABLE: case PS_OP_PI: return print_leaf(p, node);
    case PS_OP_ADD: return print_infix(p, node, " + ", SUM, PRODUCT);
    case PS_OP_SUB: return print_infix(p, node, " - ", SUM, PRODUCT);
    case PS_OP_MUL: return print_infix(p, node, " * ", PRODUCT, POWER);
    case PS_OP_DIV: return print_infix(p, node, " / ", PRODUCT, POWER);
    case PS_OP_NEG:
        ps_buffer_puts(p->buffer, "- ");
        return print(p, ps_graph_argument(p->loss->graph, node, 0), POWER);
    case PS_OP_POW: return print_power(p, node);
    case PS_OP_SELECT: return print_choice(p, node);
    default: return print_function(p, node, op);
    }
}

/* In parentheses unless the node binds at least so tightly. */
static ps_status print(printer *p, ps_node node, int least)
{
    ps_operator op = ps_graph_operator(p->loss->graph, node);
    bool parentheses = binding(op) < least;
    if (p->buffer->length > p->limit || p->depth > DEPTH_LIMIT)
        return ps_error_set(p->error, PS_BUDGET, 0, 0, "the formula is too long or too deep for Coq");
    p->depth++;
    ps_buffer_puts(p->buffer, parentheses ? "(" : "");
    ps_status status = print_operator(p, node, op);
    ps_buffer_puts(p->buffer, parentheses ? ")" : "");
    p->depth--;
    return status;
}

ps_status ps_coq_formula(ps_buffer *buffer, const ps_loss *loss, ps_error *error)
{
    printer p = {.loss = loss, .buffer = buffer, .error = error, .limit = buffer->length + TEXT_LIMIT};
    return print(&p, loss->written, 0);
}
