#include "export/coq_formula.h"

#include <ctype.h>
#include <stdlib.h>

#include "expr/notation.h"

enum { TEXT_LIMIT = 1 << 16, DEPTH_LIMIT = 500, LARGEST_EXPONENT = 1000 };
enum { CHOICE, SUM, PRODUCT, SIGN, POWER, APPLICATION, ATOM }; /* how tightly a node binds */

static const ps_spelling spellings[PS_OP_COUNT] = {
    [PS_OP_ADD] = {SUM, {SUM, PRODUCT}, "\1 + \2"},
    [PS_OP_SUB] = {SUM, {SUM, PRODUCT}, "\1 - \2"},
    [PS_OP_MUL] = {PRODUCT, {PRODUCT, POWER}, "\1 * \2"},
    [PS_OP_DIV] = {PRODUCT, {PRODUCT, POWER}, "\1 / \2"},
    [PS_OP_POW] = {POWER, {ATOM, ATOM}, "Rpower \1 \2"},
    [PS_OP_NEG] = {SIGN, {POWER}, "- \1"},
    [PS_OP_SELECT] = {CHOICE, {ATOM, SUM, SUM}, "if Rle_dec \1 0 then \3 else \2"},
    [PS_OP_PI] = {ATOM, {0}, "PI"},
};

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

/* x ^ 3, (/ (x ^ 3)), powerRZ x 1001, power x (1/3), Rpower x (-1/3), Rpower x y: proofs/theories/Export/WrittenFunction.v. */
static const ps_spelling *power_spelling(mpq_srcptr exponent)
{
    static const ps_spelling natural = {POWER, {ATOM}, "\1 ^ \4"}, inverse = {POWER, {ATOM}, "(/ (\1 ^ \4))"},
                             integer = {POWER, {ATOM, ATOM}, "powerRZ \1 \2"}, rational = {POWER, {ATOM, ATOM}, "power \1 \2"};
    if (exponent == NULL)
        return &spellings[PS_OP_POW];
    if (mpz_cmp_ui(mpq_denref(exponent), 1) != 0)
        return mpq_sgn(exponent) > 0 ? &rational : &spellings[PS_OP_POW];
    if (mpz_cmpabs_ui(mpq_numref(exponent), LARGEST_EXPONENT) > 0)
        return &integer;
    return mpq_sgn(exponent) < 0 ? &inverse : &natural;
}

static const ps_spelling *spelling_of(const ps_graph *graph, ps_node node, int least)
{
    static const ps_spelling atom = {ATOM, {0}, NULL}, call = {APPLICATION, {0}, NULL};
    ps_operator op = ps_graph_operator(graph, node);
    (void)least;
    if (op == PS_OP_CONSTANT || op == PS_OP_VARIABLE)
        return &atom;
    if (op == PS_OP_POW)
        return power_spelling(ps_graph_value(graph, ps_graph_argument(graph, node, 1)));
    return spellings[op].text != NULL ? &spellings[op] : &call;
}

static void print_leaf(ps_buffer *buffer, const ps_graph *graph, ps_node node)
{
    mpq_srcptr value = ps_graph_value(graph, node);
    if (value != NULL)
        ps_coq_number(buffer, value);
    else
        ps_coq_parameter(buffer, ps_graph_name(graph, node));
}

ps_status ps_coq_formula(ps_buffer *buffer, const ps_loss *loss, ps_error *error)
{
    static const ps_notation coq = {.spelling = spelling_of, .leaf = print_leaf, .name = function_name, .before = " ",
                                    .between = " ", .after = "", .open = "(", .close = ")", .argument = ATOM, .depth = DEPTH_LIMIT};
    if (!ps_notation_print(buffer, &coq, loss->graph, loss->written, TEXT_LIMIT))
        return ps_error_set(error, PS_BUDGET, 0, 0, "the formula is too long or too deep for Coq");
    return PS_OK;
}
