/* The notation of MathML: every shape is one element. */
#include <string.h>

#include "export/shape.h"
#include "prodstab/export.h"

#define SUM PS_BINDS_SUM
#define SIGN PS_BINDS_SIGN
#define PRODUCT PS_BINDS_PRODUCT
#define POWER PS_BINDS_POWER
#define ATOM PS_BINDS_ATOM
#define CONDITION PS_PLACE_CONDITION
#define CASE PS_PLACE_CASE
#define ROW(inner) "<mrow>" inner "</mrow>"
#define SIGN_OF(sign) "<mo>" sign "</mo>"
#define OPEN "<mrow><mo>(</mo>"
#define CLOSE "<mo>)</mo></mrow>"
#define CALLED(name) "<mi>" name "</mi><mo>&#x2061;</mo>" /* an operator that is not seen: the function is applied */
#define CALL(name) {POWER, {0}, ROW(CALLED(name) OPEN "\1" CLOSE)}
#define CALL_OF_TWO(name) {POWER, {0}, ROW(CALLED(name) OPEN "\1" SIGN_OF(",") "\2" CLOSE)}
#define TIMES "<mo>&#x2062;</mo>" /* likewise: multiplied by */
#define DOT SIGN_OF("&#x22C5;")
#define MINUS SIGN_OF("&#x2212;")
#define E_TO_THE(exponent) "<msup><mi>e</mi>" exponent "</msup>"
#define CELLS(value, condition) "<mtr><mtd>" value "</mtd><mtd>" condition "</mtd></mtr>"
#define IN_PARENTHESES(inner) OPEN inner CLOSE

static const ps_spelling spellings[PS_SHAPE_COUNT] = {
    [PS_OP_CONSTANT] = {ATOM, {0}, NULL},
    [PS_SHAPE_NEGATIVE] = {SIGN, {0}, NULL},
    [PS_SHAPE_FRACTION] = {PRODUCT, {0}, NULL},
    [PS_OP_VARIABLE] = {ATOM, {0}, NULL},
    [PS_OP_PI] = {ATOM, {0}, "<mi>&#x3C0;</mi>"},
    [PS_SHAPE_EULER] = {ATOM, {0}, "<mi>e</mi>"},
    [PS_OP_ADD] = {SUM, {SUM, PRODUCT}, ROW("\1" SIGN_OF("+") "\2")},
    [PS_OP_SUB] = {SUM, {SUM, PRODUCT}, ROW("\1" MINUS "\2")},
    [PS_OP_NEG] = {SIGN, {PRODUCT}, ROW(MINUS "\1")},
    [PS_OP_MUL] = {PRODUCT, {PRODUCT, PRODUCT}, ROW("\1" TIMES "\2")},
    [PS_SHAPE_SIGNED_PRODUCT] = {SIGN, {SIGN, PRODUCT}, ROW("\1" TIMES "\2")},
    [PS_SHAPE_DOTTED_PRODUCT] = {PRODUCT, {PRODUCT, PRODUCT}, ROW("\1" DOT "\2")},
    [PS_SHAPE_SIGNED_DOTTED_PRODUCT] = {SIGN, {SIGN, PRODUCT}, ROW("\1" DOT "\2")},
    [PS_OP_DIV] = {PRODUCT, {0}, "<mfrac>\1\2</mfrac>"},
    [PS_OP_POW] = {POWER, {ATOM}, "<msup>\1\2</msup>"},
    [PS_OP_EXP] = {POWER, {0}, E_TO_THE("\1")},
    [PS_SHAPE_LONG_EXP] = CALL("exp"),
    [PS_OP_EXPM1] = {SUM, {0}, ROW(E_TO_THE("\1") MINUS "<mn>1</mn>")},
    [PS_OP_LOG1P] = {POWER, {PRODUCT}, ROW(CALLED("log") OPEN "<mn>1</mn>" SIGN_OF("+") "\1" CLOSE)},
    [PS_OP_SQRT] = {ATOM, {0}, "<msqrt>\1</msqrt>"},
    [PS_OP_CBRT] = {ATOM, {0}, "<mroot>\1<mn>3</mn></mroot>"},
    [PS_OP_ABS] = {ATOM, {0}, ROW(SIGN_OF("|") "\1" SIGN_OF("|"))},
    [PS_OP_LOG] = CALL("log"),
    [PS_OP_SIN] = CALL("sin"),
    [PS_OP_COS] = CALL("cos"),
    [PS_OP_TAN] = CALL("tan"),
    [PS_OP_SINH] = CALL("sinh"),
    [PS_OP_COSH] = CALL("cosh"),
    [PS_OP_TANH] = CALL("tanh"),
    [PS_OP_ASINH] = CALL("arsinh"),
    [PS_OP_ATAN] = CALL("arctan"),
    [PS_OP_ERF] = CALL("erf"),
    [PS_OP_SIGMOID] = CALL("sigmoid"),
    [PS_OP_SOFTPLUS] = CALL("softplus"),
    [PS_OP_LOGCOSH] = CALL("logcosh"),
    [PS_OP_MIN] = CALL_OF_TWO("min"),
    [PS_OP_MAX] = CALL_OF_TWO("max"),
    [PS_OP_DIVIDED] = {ATOM, {0}, ROW("<mi>&#x2113;&#x2032;</mi>" SIGN_OF("[") "\1" SIGN_OF(",") "\2" SIGN_OF(";") "\3" SIGN_OF("]"))},
    [PS_OP_SELECT] = {POWER, {CONDITION, 0, CASE}, ROW(SIGN_OF("{") "<mtable>" CELLS("\2", "\1") "\3</mtable>")},
    [PS_SHAPE_CASE] = {ATOM, {CONDITION, 0, CASE}, CELLS("\2", "\1") "\3"},
    [PS_SHAPE_OTHERWISE] = {ATOM, {0}, CELLS("\5", "<mtext>otherwise</mtext>")},
    [PS_SHAPE_GREATER] = {ATOM, {0}, ROW("\1" SIGN_OF("&gt;") "\2")},
    [PS_SHAPE_LESS] = {ATOM, {0}, ROW("\2" SIGN_OF("&lt;") "\1")},
    [PS_SHAPE_AND] = {ATOM, {CONDITION, CONDITION}, ROW(IN_PARENTHESES("\1") SIGN_OF("&#x2227;") IN_PARENTHESES("\2"))},
    [PS_SHAPE_OR] = {ATOM, {CONDITION, CONDITION}, ROW(IN_PARENTHESES("\1") SIGN_OF("&#x2228;") IN_PARENTHESES("\2"))},
    [PS_SHAPE_POSITIVE] = {ATOM, {0}, ROW("\5" SIGN_OF("&gt;") "<mn>0</mn>")},
};

static const ps_spelling *spelling_of(const ps_graph *graph, ps_node node, int least)
{
    return &spellings[ps_shape_of(graph, node, least)];
}

void ps_export_mathml_name(ps_buffer *buffer, const char *name)
{
    const ps_shape_name parts = ps_shape_name_of(name);
    const char *head = parts.greek != NULL ? parts.greek : parts.head;
    bool number = strspn(parts.subscript, "0123456789") == strlen(parts.subscript);
    if (parts.subscript[0] == '\0')
        ps_buffer_printf(buffer, "<mi>%s</mi>", head);
    else if (number)
        ps_buffer_printf(buffer, "<msub><mi>%s</mi><mn>%s</mn></msub>", head, parts.subscript);
    else
        ps_buffer_printf(buffer, "<msub><mi>%s</mi><mtext>%s</mtext></msub>", head, parts.subscript);
}

static void print_number(ps_buffer *buffer, mpq_srcptr value)
{
    ps_buffer text = {0};
    ps_shape_number(&text, value);
    size_t head = strcspn(text.text, "/e");
    const char *tail = text.text + head;
    bool negative = mpq_sgn(value) < 0;
    ps_buffer_puts(buffer, negative ? "<mrow>" MINUS : "");
    ps_buffer_puts(buffer, tail[0] == '/' ? "<mfrac>" : tail[0] == 'e' ? "<mrow>" : "");
    ps_buffer_printf(buffer, "<mn>%.*s</mn>", (int)head, text.text);
    if (tail[0] == '/')
        ps_buffer_printf(buffer, "<mn>%s</mn></mfrac>", tail + 1);
    else if (tail[0] == 'e' && tail[1] == '-')
        ps_buffer_printf(buffer, DOT "<msup><mn>10</mn><mrow>" MINUS "<mn>%s</mn></mrow></msup></mrow>", tail + 2);
    else if (tail[0] == 'e')
        ps_buffer_printf(buffer, DOT "<msup><mn>10</mn><mn>%s</mn></msup></mrow>", tail + 1);
    ps_buffer_puts(buffer, negative ? "</mrow>" : "");
    ps_buffer_clear(&text);
}

static void print_leaf(ps_buffer *buffer, const ps_graph *graph, ps_node node)
{
    mpq_srcptr value = ps_graph_value(graph, node);
    if (value != NULL)
        print_number(buffer, value);
    else
        ps_export_mathml_name(buffer, ps_graph_name(graph, node));
}

ps_status ps_export_mathml(ps_buffer *buffer, const ps_loss *loss, ps_error *error)
{
    static const ps_notation mathml = {.spelling = spelling_of, .leaf = print_leaf, .open = OPEN, .close = CLOSE};
    return ps_shape_print(buffer, &mathml, loss, error);
}
