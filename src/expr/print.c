/* The notation of certificates. */
#include <stdlib.h>

#include "expr/notation.h"

enum { SUM = 1, PRODUCT, SIGN, POWER, ATOM }; /* how tightly a node binds */

static const ps_spelling spellings[PS_OP_COUNT] = {
    [PS_OP_ADD] = {SUM, {SUM, PRODUCT}, "\1 + \2"},
    [PS_OP_SUB] = {SUM, {SUM, PRODUCT}, "\1 - \2"},
    [PS_OP_MUL] = {PRODUCT, {PRODUCT, SIGN}, "\1*\2"},
    [PS_OP_DIV] = {PRODUCT, {PRODUCT, SIGN}, "\1/\2"},
    [PS_OP_POW] = {POWER, {ATOM, SIGN}, "\1^\2"},
    [PS_OP_NEG] = {SIGN, {SIGN}, "-\1"},
    [PS_OP_PI] = {ATOM, {0}, "pi"},
};

static const ps_spelling *spelling_of(const ps_graph *graph, ps_node node, int least)
{
    static const ps_spelling atom = {ATOM, {0}, NULL}, negative = {SIGN, {0}, NULL};
    static const ps_spelling fraction = {PRODUCT, {0}, NULL}; /* -1/2 too: z^-1/2 is (z^-1)/2 */
    mpq_srcptr value = ps_graph_value(graph, node);
    (void)least;
    if (value != NULL && mpz_cmp_ui(mpq_denref(value), 1) != 0)
        return &fraction;
    if (value != NULL)
        return mpq_sgn(value) < 0 ? &negative : &atom;
    const ps_spelling *spelling = &spellings[ps_graph_operator(graph, node)];
    return spelling->text != NULL ? spelling : &atom;
}

static void print_leaf(ps_buffer *buffer, const ps_graph *graph, ps_node node)
{
    mpq_srcptr value = ps_graph_value(graph, node);
    if (value == NULL) {
        ps_buffer_puts(buffer, ps_graph_name(graph, node));
        return;
    }
    char *digits = mpq_get_str(NULL, 10, value);
    ps_buffer_puts(buffer, digits);
    free(digits);
}

bool ps_graph_print(ps_buffer *buffer, const ps_graph *graph, ps_node node)
{
    static const ps_notation infix = {.spelling = spelling_of, .leaf = print_leaf, .name = ps_operator_name,
                                      .before = "(", .between = ", ", .after = ")", .open = "(", .close = ")", .argument = SUM};
    return ps_notation_print(buffer, &infix, graph, node, PS_GRAPH_TEXT);
}
