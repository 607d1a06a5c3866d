/* Printing with an explicit stack, so that no depth of nesting matters. */
#include <stdlib.h>
#include <string.h>

#include "prodstab/graph.h"
#include "prodstab/rational.h"
#include "prodstab/status.h"

enum { SUM = 1, PRODUCT = 2, SIGN = 3, POWER = 4, ATOM = 5 }; /* how tightly a node binds */

typedef struct item {
    const char *text; /* printed as it is if not NULL */
    ps_node node;
    int binding; /* parentheses around anything that binds less */
} item;

typedef struct printer {
    const ps_graph *graph;
    ps_buffer *buffer;
    item *stack;
    size_t count, capacity;
} printer;

static void push(printer *p, item entry)
{
    p->stack = ps_grow(p->stack, p->count, &p->capacity, sizeof *p->stack);
    p->stack[p->count++] = entry;
}

static void push_text(printer *p, const char *text)
{
    push(p, (item){text, 0, 0});
}

static void push_node(printer *p, ps_node node, int index, int binding)
{
    push(p, (item){NULL, ps_graph_argument(p->graph, node, index), binding});
}

static int constant_binding(mpq_srcptr value)
{
    if (mpz_cmp_ui(mpq_denref(value), 1) != 0)
        return PRODUCT; /* -1/2 too: z^-1/2 is (z^-1)/2 */
    return mpq_sgn(value) < 0 ? SIGN : ATOM;
}

static int node_binding(const ps_graph *graph, ps_node node)
{
    switch ((int)ps_graph_operator(graph, node)) {
    case PS_OP_CONSTANT: return constant_binding(ps_graph_value(graph, node));
    case PS_OP_ADD: case PS_OP_SUB: return SUM;
    case PS_OP_MUL: case PS_OP_DIV: return PRODUCT;
    case PS_OP_NEG: return SIGN;
    case PS_OP_POW: return POWER;
    default: return ATOM;
    }
}

static void push_infix(printer *p, ps_node node, const char *symbol, int left, int right)
{
    push_node(p, node, 1, right);
    push_text(p, symbol);
    push_node(p, node, 0, left);
}

static void push_call(printer *p, ps_node node, ps_operator op)
{
    push_text(p, ")");
    for (int i = ps_operator_arity(op); i-- > 0;) {
        push_node(p, node, i, SUM);
        push_text(p, i > 0 ? ", " : "(");
    }
    push_text(p, ps_operator_name(op));
}

static void print_node(printer *p, ps_node node)
{
    ps_operator op = ps_graph_operator(p->graph, node);
    mpq_srcptr value = ps_graph_value(p->graph, node);
    mpq_t copy;
    switch ((int)op) {
    case PS_OP_CONSTANT:
        mpq_init(copy);
        mpq_set(copy, value);
        char *digits = mpq_get_str(NULL, 10, copy);
        ps_buffer_puts(p->buffer, digits);
        free(digits);
        mpq_clear(copy);
        break;
    case PS_OP_VARIABLE: ps_buffer_puts(p->buffer, ps_graph_name(p->graph, node)); break;
    case PS_OP_PI: ps_buffer_puts(p->buffer, "pi"); break;
    case PS_OP_ADD: push_infix(p, node, " + ", SUM, PRODUCT); break;
    case PS_OP_SUB: push_infix(p, node, " - ", SUM, PRODUCT); break;
    case PS_OP_MUL: push_infix(p, node, "*", PRODUCT, SIGN); break;
    case PS_OP_DIV: push_infix(p, node, "/", PRODUCT, SIGN); break;
    case PS_OP_POW: push_infix(p, node, "^", ATOM, SIGN); break;
    case PS_OP_NEG:
        push_node(p, node, 0, SIGN);
        push_text(p, "-");
        break;
    default: push_call(p, node, op);
    }
}

static void print_item(printer *p, item entry)
{
    if (entry.text != NULL) {
        ps_buffer_puts(p->buffer, entry.text);
    } else if (node_binding(p->graph, entry.node) < entry.binding) {
        ps_buffer_puts(p->buffer, "(");
        push_text(p, ")");
        push(p, (item){NULL, entry.node, 0});
    } else {
        print_node(p, entry.node);
    }
}

bool ps_graph_print(ps_buffer *buffer, const ps_graph *graph, ps_node node)
{
    printer p = {.graph = graph, .buffer = buffer};
    size_t limit = buffer->length + PS_GRAPH_TEXT;
    push(&p, (item){NULL, node, 0});
    while (p.count > 0 && buffer->length <= limit)
        print_item(&p, p.stack[--p.count]);
    bool complete = p.count == 0;
    free(p.stack);
    return complete;
}
