#include "expr/notation.h"

#include <stdlib.h>
#include <string.h>

#include "prodstab/status.h"

/* What is still to be printed: a text, or a node in parentheses if it binds less than `least`, or a whole number without its sign. */
typedef struct item {
    const char *text;
    size_t length;
    ps_node node;
    int least, depth;
    bool unsigned_;
} item;

typedef struct printer {
    const ps_notation *notation;
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

static void push_text(printer *p, const char *text, size_t length)
{
    if (length > 0)
        push(p, (item){.text = text, .length = length});
}

/* The pieces of a text, the last one first. */
static void push_spelling(printer *p, const item *whole, const ps_spelling *spelling)
{
    size_t end = strlen(spelling->text);
    for (size_t i = end; i-- > 0;) {
        int place = (unsigned char)spelling->text[i];
        if (place > 5)
            continue;
        int argument = place == 4 ? 1 : place - 1;
        push_text(p, spelling->text + i + 1, end - i - 1);
        push(p, place == 5 ? (item){.node = whole->node, .depth = whole->depth}
                           : (item){.node = ps_graph_argument(p->graph, whole->node, argument), .least = spelling->least[argument],
                                    .depth = whole->depth + 1, .unsigned_ = place == 4});
        end = i;
    }
    push_text(p, spelling->text, end);
}

static void push_call(printer *p, const item *whole, ps_operator op)
{
    const ps_notation *n = p->notation;
    push_text(p, n->after, strlen(n->after));
    for (int i = ps_operator_arity(op); i-- > 0;) {
        const char *before = i > 0 ? n->between : n->before;
        push(p, (item){.node = ps_graph_argument(p->graph, whole->node, i), .least = n->argument, .depth = whole->depth + 1});
        push_text(p, before, strlen(before));
    }
    ps_buffer_puts(p->buffer, n->name(op));
}

static void print_node(printer *p, const item *whole)
{
    ps_operator op = ps_graph_operator(p->graph, whole->node);
    const ps_spelling *spelling = p->notation->spelling(p->graph, whole->node, whole->least);
    if (spelling->binding < whole->least) {
        push_text(p, p->notation->close, strlen(p->notation->close));
        push(p, (item){.node = whole->node, .depth = whole->depth});
        ps_buffer_puts(p->buffer, p->notation->open);
    } else if (spelling->text != NULL) {
        push_spelling(p, whole, spelling);
    } else if (op == PS_OP_CONSTANT || op == PS_OP_VARIABLE) {
        p->notation->leaf(p->buffer, p->graph, whole->node);
    } else {
        push_call(p, whole, op);
    }
}

static void print_unsigned(printer *p, ps_node node)
{
    char *digits = mpz_get_str(NULL, 10, mpq_numref(ps_graph_value(p->graph, node)));
    ps_buffer_puts(p->buffer, digits[0] == '-' ? digits + 1 : digits);
    free(digits);
}

bool ps_notation_print(ps_buffer *buffer, const ps_notation *notation, const ps_graph *graph, ps_node node, size_t limit)
{
    printer p = {.notation = notation, .graph = graph, .buffer = buffer};
    bool fine = true;
    limit += buffer->length;
    push(&p, (item){.node = node});
    while (p.count > 0 && fine) {
        const item next = p.stack[--p.count];
        if (next.text != NULL)
            ps_buffer_append(buffer, next.text, next.length);
        else if (next.unsigned_)
            print_unsigned(&p, next.node);
        else
            print_node(&p, &next);
        fine = buffer->length <= limit && (notation->depth == 0 || next.depth <= notation->depth);
    }
    free(p.stack);
    return fine;
}
